"""Further covers of the 1990s in plain text, written for made-up issuers, and what they state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "notes and the shares with a par value and a name of their own into which they are converted",
        "424B3",
        """\
ASCII
                                   $40,000,000

                                   ACME CORPORATION

                  4.75% CONVERTIBLE SUBORDINATED NOTES DUE 2002

        This Prospectus relates to the 4.75% Convertible Subordinated Notes due
2002 (the "Notes") of Acme Corporation, a Delaware corporation (the "Company"),
sold under the Securities Act of 1933, as amended (the "Securities Act"), and the
shares of the Company's common stock, par value $.001 (the "Shares") issuable upon
conversion of the Notes. The Notes and the Shares may be offered and sold from time
to time by the holders named herein (the "Selling Holders").

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES
AND EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                 THE DATE OF THIS PROSPECTUS IS DECEMBER 2, 1997
""",
        {"offering_kinds": {"resale"}, "securities": [("debt", "40000000"), ("common_stock", None)]},
    ),
    Case(
        "a principal amount without a currency sign, and a rate at the end of its line",
        "424B3",
        """\
ASCII
Prospectus Supplement                          Filed pursuant to Rule 424(b)(3)
(To Prospectus Dated December 13, 2000)        Registration No. 333-48001

                              ACME DEVICES, INC.
                      1,200,000,000 PRINCIPAL AMOUNT OF 4.75%
                      CONVERTIBLE SUBORDINATED NOTES DUE 2005
                        9,246,720 Shares of Common Stock
                        $0.16 2/3 par value per share

     The information in this prospectus supplement concerning the selling
securityholders supplements the statements set forth under the caption "Selling
Securityholders" in the prospectus.

           The date of this prospectus supplement is January 19, 2001.
""",
        {"securities": [("debt", "1200000000"), ("common_stock", 9246720)]},
    ),
    Case(
        "series of certificates of aircraft in rows, whose commission a sentence gives",
        "424B5",
        """\
ASCII
          PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED OCTOBER 10, 1996
                                 $180,000,000

                           1996 PASS THROUGH TRUSTS
                   1996 PASS THROUGH CERTIFICATES, SERIES B1
                   1996 PASS THROUGH CERTIFICATES, SERIES B2

  The Pass Through Certificates offered hereby will represent fractional undivided
interests in the Acme Corporation Pass Through Trust, 1996-B1 and the Acme Corporation
Pass Through Trust, 1996-B2, respectively. Each Pass Through Trust will be formed
pursuant to an agreement between Acme Corporation (the "Corporation") and Omega Trust
Company, not in its individual capacity but solely as the Pass Through Trustee.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES
AND EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                                                FINAL
                           PRINCIPAL                         DISTRIBUTION        PRICE TO
                             AMOUNT      INTEREST RATE           DATE            PUBLIC(1)
<S>                      <C>             <C>             <C>                     <C>
Series B1..............  $130,000,000        7.39%        January 30, 2013          100%
Series B2..............  $ 50,000,000        7.84%        January 30, 2018          100%
</TABLE>

(1) Plus accrued interest, if any, at the applicable rate from October 23, 1996.

  The underwriting commission aggregates $1,170,000, which constitutes .65% of the
principal amount of the Pass Through Certificates.

RHO & CO.
                        SIGMA SECURITIES INC.

        The date of this Prospectus Supplement is October 17, 1996.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "130000000"), ("debt", "50000000")],
            "price_per_unit": "100%",
            "discount_total": "1170000",
            "intermediaries": {"Rho & Co.": "underwriter", "Sigma Securities Inc.": "underwriter"},
        },
    ),
    Case(
        "notes at par whose principal only the total of the price table gives",
        "424B4",
        """\
ASCII
PROSPECTUS

                                ACME CASINOS, INC.

            12 1/2% FIRST MORTGAGE NOTES DUE 2003 WITH CONTINGENT INTEREST

     The 12 1/2% First Mortgage Notes due 2003 with Contingent Interest (the "Notes") of
Acme Casinos, Inc. (the "Company") offered hereby mature on July 1, 2003. Fixed interest
on the Notes is payable semi-annually on January 1 and July 1 of each year.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES
AND EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                       PRICE TO       UNDERWRITING      PROCEEDS TO
                                        PUBLIC        DISCOUNT(1)       COMPANY(2)
<S>                                  <C>             <C>              <C>
Per Note...........................       100%            3.5%             96.5%
Total..............................   $85,000,000      $2,975,000       $82,025,000
</TABLE>

RHO & CO. INC.

                  The date of this Prospectus is June 21, 1996.
""",
        {"securities": [("debt", "85000000")], "price_per_unit": "100%", "gross_total": "85000000"},
    ),
    Case(
        "boxes that are ticked for what the agent of a takedown does",
        "424B3",
        """\
ASCII
PRICING SUPPLEMENT NO. 14                             Dated March 18, 1997
(To Prospectus dated December 5, 1996 and
Prospectus Supplement dated January 10, 1997)

                           ACME CREDIT CORPORATION
                          MEDIUM-TERM NOTES, SERIES E

- --------------------------------------------------------------------------------
Principal Amount: $35,000,000              Interest Rate:  6.875%
Original Issue Date: March 21, 1997        Issue Price:    99.871%
Maturity Date: March 21, 2007              Agent's Discount or Commission: $175,000
Interest Payment Dates: May 15, Nov. 15    Net Proceeds to Company: $34,779,850
- --------------------------------------------------------------------------------
Agent:         [ ] Rho & Co.
               [X] Omega Securities Inc.

Agent acting in the capacity as indicated below:
               [X] Agent     [ ] Principal
""",
        {"securities": [("debt", "35000000")], "discount_total": "175000", "net_total": "34779850"},
    ),
    Case(
        "certificates whose sponsor gets the proceeds",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED FEBRUARY 25, 1997)

                                  $20,000,000
                                 (APPROXIMATE)

               Mortgage Pass-Through Certificates, Series 1997-2

     The Mortgage Pass-Through Certificates, Series 1997-2 (the "Certificates")
will be purchased by Omega Incorporated (the "Underwriter") from Acme Mortgage
Securities Inc. (the "Sponsor") and will be offered by the Underwriter from time to
time to the public at varying prices. The aggregate proceeds to the Sponsor from the
sale of the Certificates are expected to be approximately $19,890,000.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES
AND EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                            OMEGA INCORPORATED

           The date of this Prospectus Supplement is April 22, 1997.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "20000000")],
            "net_total": "19890000",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "a prospectus without a title behind the facing page",
        "POS AM",
        """\
ASCII
          As Filed with the Securities and Exchange Commission on June 8, 1998
                                              Registration Statement No. 33-37102
                         POST-EFFECTIVE AMENDMENT NO. 8
                                       TO
                                    FORM S-1
                             REGISTRATION STATEMENT
                                     UNDER
                           THE SECURITIES ACT OF 1933

                                 ACME FUND, L.P.
             (Exact name of registrant as specified in its charter)

                   (Name, address and telephone number of agent for service)

If any of the securities being registered on this form are to be offered on a
delayed or continuous basis, check the following box. [X]

<PAGE>   2

                                 ACME FUND, L.P.

                 100,000 UNITS OF LIMITED PARTNERSHIP INTEREST
              OFFERED AT AVERAGE NET ASSET VALUE PER UNIT PLUS 4%

     This Prospectus of Acme Fund, L.P. (the "Partnership") relates to 100,000 Units of
Limited Partnership Interest in the Partnership (the "Units"). The Units are being
offered on a continuous basis.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES
AND EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                 The date of this Prospectus is June 8, 1998
""",
        {"securities": [("partnership_units", 100000)], "selling_securityholders": False},
    ),
    Case(
        "a takedown whose principal amount a sentence gives, below the boxes of its terms",
        "424B2",
        """\
ASCII
PRICING SUPPLEMENT No. 3, dated September 12, 1994
to Prospectus, dated August 30, 1994

                              ACME CREDIT CORPORATION
                    Medium-Term Notes, Series A
                         (Floating Rate)

Issue Price:  99.85%                         Form:
Original Issue Date:  Sept. 19, 1994         [X] Book Entry  [_] Certificated
Stated Maturity:      Dec. 19, 1997          Currency or Currency Unit:
Index Maturity:  3 months                    [X] U.S. Dollars
Agent's Commission:  0.35%                   [_] European Currency Units (ECU)

The aggregate principal amount of this offering is U.S. $25,000,000 and relates
only to Pricing Supplement No. 3.  Medium-Term Notes, Series A may be issued by
the Company in the aggregate principal amount of up to U.S. $300,000,000.
""",
        {"securities": [("debt", "25000000")], "price_per_unit": "99.85%"},
    ),
    Case(
        "what participants in a plan may do, in items that are sentences",
        "424B2",
        """\
ASCII
PROSPECTUS                                                   Rule 424(b)(2)

                              ACME ENTERPRISES, INC.
                           Direct Stock Purchase Plan

     Participants in the Plan may:

     - Make an initial investment of at least $100 in Common Stock.

     - Receive certificates for whole Shares credited to their Plan accounts.

     This Prospectus relates to 1,000,000 shares of Common Stock registered for
purchase under the Plan. It should be retained for future reference.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES
AND EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                 The date of this Prospectus is January 6, 1997.
""",
        {"securities": [("common_stock", 1000000)], "offering_kinds": {"dividend_reinvestment"}},
    ),
    Case(
        "what the parent pays the underwriter of a trust, behind a comma, and a name that ends on the next line",
        "424B1",
        """\
ASCII
PROSPECTUS
                                  $10,000,000

                               ACME CAPITAL TRUST

                  9.50% CUMULATIVE TRUST PREFERRED SECURITIES
                (LIQUIDATION AMOUNT $10 PER PREFERRED SECURITY)

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES
AND EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                         PRICE TO  UNDERWRITING  PROCEEDS TO THE
                                         PUBLIC(1) COMMISSION(2) ISSUER TRUST(3)
<S>                                     <C>        <C>           <C>
Per Preferred Security................    $10.00        (3)          $10.00
Total.................................  $10,000,000     (3)        $10,000,000
</TABLE>
(1) Plus accumulated Distributions, if any, from June 30, 1997.
(2) The Issuer Trust and the Company have agreed to indemnify the Underwriters.
(3) The Company has agreed to pay the Underwriters, as compensation for their
    arranging the investment therein of such proceeds, $0.40 per Preferred
    Security, or $400,000 in the aggregate.

   RHO & CO. INC.                                  OMEGA SECURITIES
                                                       GROUP

                 The date of this Prospectus is June 25, 1997.
""",
        {
            "discount_total": "400000",
            "net_total": "10000000",
            "intermediaries": {"RHO & CO. INC.": "underwriter", "OMEGA SECURITIES GROUP": "underwriter"},
        },
    ),
    Case(
        "three series, each with a price table of its own by rows",
        "424B5",
        """\
ASCII
           Prospectus Supplement to Prospectus dated April 15, 2003

                              ACME CORPORATION
           $400,000,000 Floating Rate Notes due November 3, 2005
           $250,000,000 2.40% Notes due November 3, 2005

NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY OTHER REGULATORY BODY HAS
APPROVED OR DISAPPROVED OF THESE SECURITIES. ANY REPRESENTATION TO THE CONTRARY IS A
CRIMINAL OFFENSE.

Floating Rate Notes due November 3, 2005
                                              Per Note          Total
Initial public offering price                  100.000%     $400,000,000
Underwriting discount                            0.150%     $    600,000
Proceeds to us, before expenses                 99.850%     $399,400,000

2.40% Notes due November 3, 2005
                                              Per Note          Total
Initial public offering price                   99.907%     $249,767,500
Underwriting discount                            0.150%     $    375,000
Proceeds to us, before expenses                 99.757%     $249,392,500

                         Joint Book-Running Managers
RHO & CO. INC.                                        OMEGA SECURITIES INC.

             Prospectus Supplement dated October 29, 2003
""",
        {
            "securities": [("debt", "400000000"), ("debt", "250000000")],
            "price_per_unit": None,
            "gross_total": None,
            "discount_total": None,
            "net_total": None,
        },
    ),
    Case(
        "notes that mature in nine months or more",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus Dated April 24, 2003)

                              $2,000,000,000
                              ACME CORPORATION
                                INCOMENOTES

     Set forth below is a summary of the terms of the notes we may offer from time to
time by this prospectus supplement. We will specify the final terms for each note,
which may be different from the terms described in this prospectus supplement, in a
pricing supplement. The notes will mature in 9 months or more.

NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY OTHER REGULATORY BODY HAS
APPROVED OR DISAPPROVED OF THESE SECURITIES. ANY REPRESENTATION TO THE CONTRARY IS A
CRIMINAL OFFENSE.

            The date of this prospectus supplement is June 5, 2003.
""",
        {"offering_kinds": {"continuous"}, "securities": [("debt", "2000000000")], "gross_total": "2000000000"},
    ),
    Case(
        "shares on exercise of warrants, with a fee for who solicits it",
        "424B3",
        """\
ASCII
PROSPECTUS
                              ACME LABORATORIES CORP.

                         1,725,000 Shares of Common Stock
               Issuable Upon Exercise of Redeemable Common Stock Purchase Warrants

     This Prospectus relates to 1,725,000 shares of Common Stock of Acme Laboratories
Corp. (the "Company") issuable upon exercise of the Company's outstanding Redeemable
Common Stock Purchase Warrants (the "Warrants").

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

- ------------------------------------------------------------------------------
                      Exercise Price      Solicitation Fee(1)   Proceeds to
                                                                Company(2)
- ------------------------------------------------------------------------------
Per Warrant Share     $6.50               $.325                 $6.175
- ------------------------------------------------------------------------------
Total                 $11,212,500         $560,625              $10,651,875
- ------------------------------------------------------------------------------

                   The date of this Prospectus is June 2, 1997
""",
        {"offering_kinds": {"warrant_exercise"}, "securities": [("common_stock", 1725000)]},
    ),
    Case(
        "shares that the officers of a company sell for it",
        "424B3",
        """\
ASCII
PROSPECTUS
                             ACME BREWING COMPANY

                     Minimum 150,000 - Maximum 500,000 Shares
                                 Common Stock
                               $5.00 per Share

     Acme Brewing Company (the "Company") is offering for sale a minimum of 150,000
shares and a maximum of 500,000 shares of its Common Stock, at $5.00 per share. The
shares are being sold by the Company through its officers and directors, who will
receive no commissions.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                         Price to        Underwriting       Proceeds to
                         Public          Commissions        Company(1)
Per Share                $5.00           None               $5.00
Minimum                  $  750,000      None               $  750,000
Maximum                  $2,500,000      None               $2,500,000

                 The date of this Prospectus is January 9, 1998
""",
        {"offering_kinds": {"direct"}, "securities": [("common_stock", 500000)], "gross_total": "2500000"},
    ),
    Case(
        "depositary shares for a share of so many dollars, which the next line names",
        "424B1",
        """\
ASCII
PROSPECTUS
                          3,000,000 DEPOSITARY SHARES
                         ACME RESOURCES CORPORATION
            EACH REPRESENTING ONE-TENTH OF A SHARE OF $25.00
                CUMULATIVE CONVERTIBLE EXCHANGEABLE PREFERRED STOCK
            (LIQUIDATION PREFERENCE EQUIVALENT TO $25.00 PER DEPOSITARY SHARE)

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
                             PRICE TO         UNDERWRITING       PROCEEDS TO
                             PUBLIC(1)         DISCOUNT(2)       COMPANY(3)
Per Depositary Share....      $25.00              $1.00             $24.00
Total...................    $75,000,000         $3,000,000        $72,000,000

RHO & CO. INC.                                         OMEGA SECURITIES INC.

February 22, 1995
""",
        {"securities": [("depositary_shares", 3000000)], "price_per_unit": "25.00"},
    ),
    Case(
        "depositary shares whose preferred stock stands below the words `interest in a share of`",
        "424B5",
        """\
ASCII
                 SUBJECT TO COMPLETION, DATED JANUARY 12, 1995
           PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED FEBRUARY 8, 1994

                          4,000,000 DEPOSITARY SHARES
                          ACME NATIONAL CORPORATION
                        EACH REPRESENTING A ONE-TENTH
                           INTEREST IN A SHARE OF
                         % CUMULATIVE PREFERRED STOCK
                         ($250 STATED VALUE PER SHARE)

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
""",
        {"securities": [("depositary_shares", 4000000)]},
    ),
    Case(
        "shares for those listed behind the cover, without an agent",
        "424B3",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED JULY 10, 1998)
                                1,379,310 SHARES
                             ACME PROPERTIES, INC.
                                  COMMON STOCK

      We are offering to sell an aggregate of 1,379,310 shares of common stock
at a price of $14.50 per share, with this prospectus supplement directly to those
persons listed under "Plan of Distribution."

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

          The date of this prospectus supplement is September 23, 1999
""",
        {"offering_kinds": {"direct"}, "price_per_unit": "14.50", "securities": [("common_stock", 1379310)]},
    ),
    Case(
        "warrants that one holder resells, and shares for any other who exercises them",
        "424B4",
        """\
ASCII
                              ACME BIOLOGY CORP.
               813,333 Warrants to purchase shares of Common Stock
       813,333 shares of Common Stock issuable upon exercise of Warrants

     This Prospectus relates to (i) the resale of warrants to purchase shares of
common stock of Acme Biology Corp. from time to time for the account of a certain
security holder (the "Selling Security Holder"), (ii) the resale of shares of
Common Stock issuable upon exercise of the Warrants from time to time for the
account of the Selling Security Holder, and (iii) the issuance of shares of Common
Stock upon exercise of the Warrants by any holder of the Warrants other than the
Selling Security Holder.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                  The date of this Prospectus is May 13, 1996.
""",
        {"offering_kinds": {"resale", "warrant_exercise"}},
    ),
    Case(
        "rights that a board declares, beside the shares of the supplement",
        "424B3",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 10, 1995)

                    104,500 Shares of Common Stock

     On April 16, 1997, the Board of Directors of Acme declared a dividend of one
preferred stock purchase right (the "Rights") for each outstanding share of Acme
Common Stock. Each Right entitles the registered holder to purchase from Acme one
one-thousandth of a share of Series B Preferred Stock, at a purchase price of
$100.00, subject to adjustment. The terms of the Rights are set forth in a Rights
Agreement, dated as of April 1, 1997, between Acme and The Bank of Omega, N.A., as
Rights Agent (the "Rights Agent").

      The date of this Prospectus Supplement is May 22, 1997.
""",
        {"securities": [("common_stock", 104500)], "price_per_unit": None, "intermediaries": {}},
    ),
    Case(
        "units of a fund that a firm sells by best efforts without a commission, in rows of the least and the most",
        "424B3",
        """\
ASCII
                  100,000 UNITS OF LIMITED PARTNERSHIP INTEREST
                         ACME DIVERSIFIED FUTURES FUND L.P.

    The minimum number of Units required to be sold in order for the Partnership
to begin trading is 15,000 ($15,000,000). Rho Securities Inc. ("Rho") will act as
the commodity broker. Rho has agreed to use its best efforts to sell the Units
offered hereby.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                      PRICE TO       UNDERWRITING      PROCEEDS TO
                                       PUBLIC       COMMISSIONS(1)    PARTNERSHIP(2)
<S>                                <C>              <C>               <C>
Per Unit......................         $1,000            None             $1,000
Minimum (15,000 Units)........      $15,000,000          None          $15,000,000
Maximum (100,000 Units).......     $100,000,000          None         $100,000,000
</TABLE>

                           RHO SECURITIES INC.

                THE DATE OF THIS PROSPECTUS IS NOVEMBER 25, 1998
""",
        {
            "offering_kinds": {"best_efforts"},
            "price_per_unit": "1000",
            "gross_total": "100000000",
            "discount_total": None,
            "net_total": "100000000",
        },
    ),
    Case(
        "an underwriter of its own, which a rule of the dealers asks for, beside the one at the foot",
        "424B1",
        """\
ASCII
                        ACME FOODS HOLDINGS, INC.
                     1,100,000 SHARES OF COMMON STOCK

     Acme Foods Holdings, Inc. hereby offers 1,100,000 shares of common stock.

     Sigma Securities Co., L.P. is acting as a "qualified independent underwriter"
in this offering within the meaning of the rules of the National Association of
Securities Dealers, Inc.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
                               Price to       Discounts and      Proceeds to
                                Public        Commissions(1)      Company(2)
Per Share..................      $5.00             $.50              $4.50
Total(3)...................    $5,500,000        $550,000         $4,950,000

(1) Underwriting discounts do not include a nonaccountable expense allowance.

                         RHO SECURITIES CORPORATION

                The date of this Prospectus is April 18, 1997
""",
        {
            "gross_total": "5500000",
            "intermediaries": {
                "RHO SECURITIES CORPORATION": "underwriter",
                "SIGMA SECURITIES CO., L.P.": "underwriter",
            },
        },
    ),
    Case(
        "a shelf whose head only says that securities are offered, and whose first sentence counts the classes",
        "424B3",
        """\
ASCII
PROSPECTUS
                                $500,000,000
                        ACME RESORTS, INCORPORATED
                                  SECURITIES

         Acme Resorts, Incorporated, a Nevada corporation, may offer from time to
time (i) its debt securities (the "Debt Securities"), which may be senior secured or
unsecured, (ii) shares of its common stock, $.004 par value, (iii) shares of its
preferred stock, $.10 par value, in one or more series, and (iv) warrants to purchase
Debt Securities, or shares of Common Stock, as shall be designated at the time of the
offering, at an aggregate initial offering price of up to $500,000,000, in amounts, at
prices and on terms to be determined at the time of sale and set forth in a supplement
to this Prospectus (a "Prospectus Supplement").

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                 The date of this Prospectus is July 12, 1996
""",
        {
            "offering_kinds": set(),
            "securities": [("debt", None), ("common_stock", None), ("preferred_stock", None), ("warrants", None)],
            "gross_total": "500000000",
        },
    ),
    Case(
        "rights that an issuer distributes to its stockholders",
        "424B3",
        """\
ASCII
PROSPECTUS
                                 800,000 SHARES
                              ACME CORPORATION
                         COMMON STOCK, PAR VALUE $.01

     We are offering to sell a total of 800,000 shares of our Common Stock to holders
of transferable rights ("Rights") which we are distributing to our stockholders. Each
Right entitles the holder to purchase one share of Common Stock for $13.00.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                 The date of this Prospectus is October 23, 1998
""",
        {"offering_kinds": {"rights_offering"}, "securities": [("common_stock", 800000)]},
    ),
    Case(
        "what an issuer gets on exercise, before it says that it gets nothing from sales",
        "424B3",
        """\
ASCII
PROSPECTUS
                                ACME ENERGY CORP.
                         342,924 SHARES OF COMMON STOCK

     This prospectus covers the offer and sale of up to 342,924 shares of common
stock by the selling shareholders, 56,383 of them on exercise of warrants. Although
we will receive proceeds if and to the extent the warrants are exercised, we will not
receive any proceeds from sale of any of the shares offered by the selling
shareholders.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                THE DATE OF THIS PROSPECTUS IS FEBRUARY 25, 2004.
""",
        {"offering_kinds": {"resale"}, "issuer_receives_proceeds": "partial"},
    ),
    Case(
        "notes with a name that is a trademark of their underwriter",
        "424B1",
        """\
ASCII
PROSPECTUS
                                  $862,500,000
                         ACME COMMUNICATIONS, INC.
                   LIQUID YIELD OPTION(TM) NOTES DUE 2011
                          (ZERO COUPON--SUBORDINATED)

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                            PRINCIPAL
                            AMOUNT AT       PRICE TO      UNDERWRITING     PROCEEDS TO
                            MATURITY         PUBLIC        DISCOUNT(1)      COMPANY(2)
<S>                       <C>             <C>             <C>             <C>
Per LYON................        100%         37.298%          1.119%         36.179%
Total(3)................  $862,500,000    $321,695,250      $9,651,375    $312,043,875
</TABLE>

                              RHO & CO. INC.

                 The date of this Prospectus is June 11, 1996.
(TM) Trademark of Rho & Co. Holdings, Inc.
""",
        {"price_per_unit": "37.298%", "intermediaries": {"RHO & CO. INC.": "underwriter"}},
    ),
    Case(
        "interests that a broker offers by best efforts, in a note to the table",
        "424B3",
        """\
ASCII
PROSPECTUS
                        ACME CABLE INCOME PARTNERS 12-A, L.P.

                   Minimum 12,000 Units - Maximum 100,000 Units
                         Limited Partnership Interests
                              $250 per Unit

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                     Price to         Sales          Proceeds to
                                      Public       Commissions(1)    Partnership(2)
<S>                                <C>             <C>               <C>
Per Unit........................          $250            $25              $225
Total Minimum...................    $3,000,000       $300,000        $2,700,000
Total Maximum...................   $25,000,000     $2,500,000       $22,500,000
</TABLE>
(1) The Interests are offered on a "best efforts" basis by Rho Securities, Inc., an
    affiliate of the General Partner, and other selected dealers.

                The date of this Prospectus is February 3, 1995
""",
        {
            "offering_kinds": {"best_efforts"},
            "gross_total": "25000000",
            "intermediaries": {"RHO SECURITIES, INC.": "placement_agent"},
        },
    ),
    Case(
        "a programme of notes and of units, whose amount stands above both",
        "424B2",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated January 24, 1997)

                               U.S.$5,860,000,000
                            Acme Group Inc.
                 GLOBAL MEDIUM-TERM NOTES, SERIES D AND SERIES E
                       GLOBAL UNITS, SERIES D AND SERIES E
                  Due More Than Nine Months from Date of Issue

         Acme Group Inc. may offer from time to time, either alone or as part of a
Unit, its Global Medium-Term Notes, which are issuable in one or more series.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

February 26, 1997
""",
        {"offering_kinds": {"continuous"}, "gross_total": "5860000000"},
    ),
    Case(
        "warrants of two kinds below the number of both",
        "424B5",
        """\
ASCII
                   SUBJECT TO COMPLETION, DATED JULY 18, 1994

PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED APRIL 8, 1994)

                               2,000,000 WARRANTS

                             ACME COMPANIES INC.
                      1,500,000 ORCHARD INDEX* CALL WARRANTS
                       500,000 ORCHARD INDEX PUT WARRANTS
                  ALL EXPIRING                         , 1997

    Each Call Warrant will entitle the holder thereof to receive from Acme Companies
Inc., upon exercise, an amount in U.S. dollars.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
""",
        {"securities": [("warrants", 1500000), ("warrants", 500000)]},
    ),
    Case(
        "the price of notes behind the names that the sentence gives them",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED OCTOBER 7, 1994)
                             ACME COMPANIES INC.
                 UPSIDE BASKET SECURITIES DUE 1998

    The issue price (the "Issue Price") of each of the Upside Basket Securities Due
1998 (the "Securities") of Acme Companies Inc. (the "Company") being offered hereby
will be $10.00.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                 The date of this Prospectus Supplement is June 21, 1995
""",
        {"price_per_unit": "10.00"},
    ),
    Case(
        "notes and shares that holders may sell, each counted behind the other, below titles without a figure",
        "424B3",
        """\
ASCII
PROSPECTUS

                     Acme Grill Group, Inc.

                  11% Senior Secured Notes due 2003

           12% Senior Exchangeable Preferred Stock

     Certain selling securityholders (the "Selling Securityholders") may
offer and sell from time to time up to $32,000,000  principal amount of
the 11% Senior Secured Notes due 2003 (the "Notes") and 27,000 shares
(including shares which may be issued as dividends from time to time) of
the 12% Senior Exchangeable Preferred Stock (the "Preferred Stock") of
Acme Grill Group, Inc. We will receive no proceeds from the sale.

     Neither the Securities and Exchange Commission nor any state
securities commission has approved these securities. Any representation to
the contrary is a criminal offense.

               The date of this Prospectus is May 13, 1999.
""",
        {"securities": [("debt", "32000000"), ("preferred_stock", 27000)]},
    ),
    Case(
        "what a price for the underwriters comes to",
        "424B5",
        """\
ASCII
           PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED JANUARY 13, 1998

                                  $100,000,000
                         Acme Public Service Company
                              6 1/4% Notes Due 2005

The Underwriters have agreed to purchase the above Notes from the Company at a
price of 99.375% per Note (representing $99,375,000 aggregate proceeds to the
Company before deducting expenses payable by the Company estimated at $265,000).

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

          The date of this Prospectus Supplement is January 13, 1998.
""",
        {"net_total": "99375000", "price_per_unit": None, "offering_kinds": {"underwritten"}},
    ),
    Case(
        "securities with a short name before the year in which they are due",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated December 30, 1997)

ACME REALTY TRUST, INC.
$125,000,000
6.75% Dealer remarketable securitiesSM ("Dars.SM") due 2013

Interest payable March 1 and September 1

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

The date of this Prospectus Supplement is February 24, 1998.
""",
        {"securities": [("debt", "125000000")]},
    ),
    Case(
        "shares that an underwriter buys of holders and sells at the prices of the market",
        "424B4",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED JUNE 15, 1998)

                                 573,000 SHARES
                                ACME TOOLS, INC.
                                  COMMON STOCK

     This Prospectus Supplement relates to the offering of 573,000 shares of common
stock of Acme Tools, Inc. by the Selling Stockholders named herein. The Company will
not receive any proceeds from such sales.

     The Shares will be purchased from the Selling Stockholders by Rho Alpha Sigma,
Incorporated (the "Underwriter") at a price of $55.00 per share and may be offered
by it from time to time at market prices prevailing at the time of sale.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                                RHO ALPHA SIGMA
                                  INCORPORATED

            The date of this Prospectus Supplement is June 18, 1998.
""",
        {
            "offering_kinds": {"underwritten", "resale"},
            "price_per_unit": None,
            "intermediaries": {"RHO ALPHA SIGMA, INCORPORATED": "underwriter"},
        },
    ),
    Case(
        "the bank below the table of a conversion, which counts its commissions among the expenses",
        "424B3",
        """\
ASCII
PROSPECTUS                  Acme Bancorp, Inc.
        Up to 1,897,500 Shares of Common Stock (Anticipated Maximum)

       Acme Bancorp, Inc., a Delaware corporation, is offering between 1,402,500
and 1,897,500 shares of its common stock in connection with the conversion of Acme
Savings Bank, FSB from a federally chartered mutual savings bank to a stock bank.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                                          Estimated
                                                        Underwriting
                                          Subscription   Commissions       Estimated
                                            Price(1)   and Expenses(2)   Net Proceeds
<S>                                       <C>             <C>            <C>
Minimum Per Share.......................     $10.00          $0.58          $9.42
Midpoint Per Share......................     $10.00          $0.52          $9.48
Maximum Per Share.......................     $10.00          $0.47          $9.53
Minimum Total(3)........................  $14,025,000       $813,000    $13,212,000
Midpoint Total(4).......................  $16,500,000       $853,000    $15,647,000
Maximum Total(5)........................  $18,975,000       $893,000    $18,082,000
Maximum Total, As Adjusted(6)...........  $21,821,250       $939,000    $20,882,250
</TABLE>

                         RHO SECURITIES, INC.
             The date of this Prospectus is August 12, 1996.
""",
        {"gross_total": "18975000", "intermediaries": {"RHO SECURITIES, INC.": "underwriter"}},
    ),
    Case(
        "holders alone sell, of whom the company's principal shareholder is one",
        "424B4",
        """\
ASCII
                                1,154,000 SHARES
                                     [LOGO]
                                  COMMON STOCK

    All  of  the  1,154,000  shares  of Common  Stock  of  Acme VII,  Inc. (the
"Company") offered hereby are being sold by the Company's principal  shareholder
and  certain related  persons (the  "Selling Shareholders"). The Company will not
receive any of the proceeds from the sale of the shares.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                                PRICE        UNDERWRITING      PROCEEDS TO
                                                 TO          DISCOUNTS AND       SELLING
                                               PUBLIC       COMMISSIONS(1)   SHAREHOLDERS(2)
<S>                                        <C>              <C>              <C>
Per Share................................       $16.50            $0.90            $15.60
Total (3)................................     $19,041,000      $1,038,600       $18,002,400
</TABLE>

                  THE DATE OF THIS PROSPECTUS IS MAY 25, 1995
""",
        {"issuer_receives_proceeds": "no", "net_total": None, "gross_total": "19041000"},
    ),
    Case(
        "what the issuer pays the underwriter beside the price, for one and in all",
        "424B1",
        """\
ASCII
                                  $10,000,000
                               ACME CAPITAL TRUST
                  9.50% CUMULATIVE TRUST PREFERRED SECURITIES
                (LIQUIDATION AMOUNT $10 PER PREFERRED SECURITY)

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                              PRICE TO    UNDERWRITING   PROCEEDS TO
                                               PUBLIC     COMMISSIONS(1) ISSUER TRUST(2)(3)
<S>                                         <C>           <C>            <C>
Per Preferred Security.....................    $10.00          (2)          $10.00
Total......................................  $10,000,000       (2)        $10,000,000
</TABLE>

(2) The Company has agreed to pay to the Underwriter, as compensation, $.40 per
    Preferred Security ($400,000 in the aggregate).

                The date of this Prospectus is June 25, 1997.
""",
        {"discount_total": "400000", "net_total": "10000000"},
    ),
    Case(
        "what warrants bring on their exercise, less a fee for who solicits it",
        "424B3",
        """\
ASCII
                            ACME DIAGNOSTICS CORP.
              400,000 SHARES OF COMMON STOCK UNDERLYING CLASS A WARRANTS

     This Prospectus relates to the offer and sale by Acme Diagnostics Corp. of 400,000
shares of Common Stock issuable upon exercise of its outstanding Class A Warrants.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

- --------------------------------------------------------------------------------
                                               Underwriting
                               Exercise        Discounts and       Proceeds to
                               Price           Commissions(1)      Company
- --------------------------------------------------------------------------------
Per Share                      $6.50               $.325             $6.175
Total                       $2,600,000            $130,000         $2,470,000
- --------------------------------------------------------------------------------
(1) Represents a solicitation fee of 5% payable to Omega Banking Corp.

                  The date of this Prospectus is June 3, 1996
""",
        {"offering_kinds": {"warrant_exercise"}, "gross_total": "2600000", "net_total": "2470000"},
    ),
    Case(
        "the end of a name below two names beside each other, which may be that of either",
        "424B4",
        """\
ASCII
                               2,000,000 Shares
                                  ACME CORP.
                                 COMMON STOCK

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

     The shares are offered by the several Underwriters, subject to prior sale.

DARBY, LANE & JARRETT                                     MONTAGUE SECURITIES
   Securities Corporation

                  The date of this Prospectus is June 6, 1997
""",
        {"intermediaries": {"DARBY, LANE & JARRETT": "underwriter", "MONTAGUE SECURITIES": "underwriter"}},
    ),
]
