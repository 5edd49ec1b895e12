"""Covers of savings banks that convert, of trusts' preferred securities and of plans, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

_LEAST_TO_MOST = """\
ASCII
PROSPECTUS
                            ACME BANCORP, INC.
          (Proposed Holding Company for Acme Savings and Loan Association)
                   Up to 1,782,500 Shares of Common Stock
                       $10.00 Purchase Price Per Share

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                                   Estimated Underwriting
                              Subscription Price   Commissions and Other      Estimated Net
                                     (1)               Expenses(2)           Proceeds(3)
<S>                           <C>                  <C>                       <C>
Per Share(4)                        $10.00                $0.45                  $9.55
Minimum Total                     $13,175,000           $694,000              $12,481,000
Midpoint Total                    $15,500,000           $694,000              $14,806,000
Maximum Total                     $17,825,000           $694,000              $17,131,000
Maximum Total, As Adjusted(5)     $20,498,750           $694,000              $19,804,750
</TABLE>
                The date of this Prospectus is October 11, 1996
"""
"""Rows of the least, the midpoint and the most of a conversion."""

CASES: list[Case] = [
    Case(
        "an offer of shares below the bank that is held, in parentheses",
        "424B3",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(to Prospectus dated November 12, 1996)

                            ACME BANCORP, INC.
        (Proposed Holding Company for Acme Federal Savings Bank of Omega)
              Offer to Sell Up to 5,015,000 Shares of Common Stock

                                  INTRODUCTION

     This prospectus supplement supplements the prospectus dated November 12, 1996 which was previously
distributed regarding the offering by Acme Bancorp, Inc. of up to 5,015,000 shares of its common stock, $.01
par value per share, in connection with the conversion of Acme Federal Savings Bank.
""",
        {"securities": [("common_stock", 5015000)], "offering_kinds": {"update_only"}},
    ),
    Case(
        "what the underwriter of preferred securities is paid, in a note to the table",
        "424B1",
        """\
ASCII
PROSPECTUS

                                  $20,000,000
                               ACME CAPITAL TRUST
                  9.50% CUMULATIVE TRUST PREFERRED SECURITIES
                (LIQUIDATION AMOUNT $10 PER PREFERRED SECURITY)

  The 9.50% Cumulative Trust Preferred Securities offered hereby represent preferred undivided beneficial
interests in the assets of Acme Capital Trust, a statutory business trust of the State of Delaware.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE COMMISSION. ANY
REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

<TABLE>
<CAPTION>
                                      PRICE TO     UNDERWRITING    PROCEEDS TO THE
                                       PUBLIC      COMMISSION(1)    ISSUER TRUST(2)
<S>                                 <C>            <C>            <C>
Per Preferred Security.............     $10.00           (2)            $10.00
Total..............................   $20,000,000        (2)          $20,000,000
</TABLE>
(1) The Company has agreed to indemnify the Underwriter against certain liabilities. See "Underwriting."
(2) The Company has agreed to pay to the Underwriter, as compensation for its arranging the investment of the
    proceeds, $.40 per Preferred Security (or $800,000 in the aggregate).

  The Preferred Securities are offered by the Underwriter subject to receipt and acceptance by it and prior sale.

                               OMEGA, RHO & CO.

                 The date of this Prospectus is June 25, 1997
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("preferred_stock", None)],
            "price_per_unit": "10.00",
            "gross_total": "20000000",
            "discount_total": "800000",
            "net_total": "20000000",
            "intermediaries": {"Omega, Rho & Co.": "underwriter"},
        },
    ),
    Case(
        "shares of holders in prose of two columns",
        "424B3",
        """\
ASCII
PROSPECTUS

                        1,500,000 Shares

                      ACME THERAPEUTICS CORP.

                          Common Stock

     This Prospectus relates to           The Common Stock of the Com-
the offer and sale from time to      pany is traded on the Nasdaq
time by certain shareholders (the    National Market under the sym-
"Selling Shareholders") of up to     bol "ACMT." On March 3, 1995
1,500,000 shares of Common Stock     the closing price of the Common
of Acme Therapeutics Corp.           Stock was $4.25 per share.
(the "Company").
                                          The Company will not receive
     The shares were issued in a     any of the proceeds from the
private placement completed on       sale of the shares by the Sell-
January 20, 1995.                    ing Shareholders.

          The date of this Prospectus is March 6, 1995.
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("common_stock", 1500000)],
            "issuer_receives_proceeds": "no",
        },
    ),
    Case(
        "a least and a most number of shares, sold by an underwriter who buys none",
        "424B1",
        """\
ASCII
PROSPECTUS

                            ACME BREWING COMPANY

                      Minimum Offering: 250,000 Shares
                      Maximum Offering: 600,000 Shares
                                  COMMON STOCK
                              $5.00 Per Share

     Acme Brewing Company (the "Company") hereby offers a minimum of 250,000 shares and a maximum of 600,000
shares of its Common Stock, no par value per share, on a "best efforts, 250,000 share minimum, 600,000 share
maximum" basis through Omega Securities, Inc. (the "Underwriter").

<TABLE>
<CAPTION>
                                      Price to        Underwriting        Proceeds to
                                       Public         Commissions(1)       Company(2)
<S>                                 <C>               <C>                 <C>
Per Share.......................        $5.00             $.45                $4.55
Total Minimum (250,000 Shares)..     $1,250,000         $112,500           $1,137,500
Total Maximum (600,000 Shares)..     $3,000,000         $270,000           $2,730,000
</TABLE>

                          OMEGA SECURITIES, INC.

              The date of this Prospectus is November 4, 1996.
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [("common_stock", 600000)],
            "price_per_unit": "5.00",
            "gross_total": "3000000",
            "net_total": "2730000",
        },
    ),
    Case(
        "depositary shares of a holder under heads in two lines, an underwriter's discount",
        "424B1",
        """\
ASCII
PROSPECTUS

                         12,000,000 American Depositary Shares

                               ACME ANDINA S.A.

     All of the American Depositary Shares ("ADSs") offered are being sold by the Republic (the "Selling
Shareholder"). The Company will not receive any of the proceeds from the sale of the ADSs.

                         Initial Public      Underwriting       Proceeds to Selling
                         Offering Price       Discount(1)        Shareholder(2)
Per ADS ...............     $20.50               $0.82               $19.68
Total (3) .............  $246,000,000         $9,840,000         $236,160,000

Omega & Co. Inc.                                            Rho Brothers Inc

                 The date of this Prospectus is July 1, 1996.
""",
        {"offering_kinds": {"resale", "underwritten"}, "discount_total": "9840000", "issuer_receives_proceeds": "no"},
    ),
    Case(
        "one holder who sells, by its name",
        "424B1",
        """\
ASCII
PROSPECTUS

                           ACME BIOPHARMA, INC.

                        1,000,000 shares of common stock

      Value Research and Management may sell up to 1,000,000 shares of Acme common stock.

      Acme will not receive any proceeds from this offering.

                  The date of this prospectus is April 12, 1999
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("common_stock", 1000000)],
            "selling_securityholders": True,
            "issuer_receives_proceeds": "no",
        },
    ),
    Case(
        "warrants and the shares under them, the second without a figure",
        "424B1",
        """\
ASCII
PROSPECTUS

                           ACME BIOPHARMA, INC.

  755,000 warrants and the common stock issuable upon exercise of the warrants

      The selling stockholders may sell, from time to time, in one or more offerings, the securities above.
""",
        {"securities": [("common_stock", None), ("warrants", 755000)]},
    ),
    Case(
        "a service mark glued to the securities, which are sold in units",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To prospectus dated May 6, 1999)
                                2,500,000 Units
                              Acme & Co., Inc.
              Market Target-Term Securitiessm due June 28, 2006
                       $10 principal amount per unit

     Minimum payment at maturity of $10 per unit. The amount payable at maturity will be based upon the percentage
increase, if any, in the value of the index.
""",
        {"securities": [("debt", 2500000)]},
    ),
    Case(
        "rights to subscribe for such shares",
        "424B3",
        """\
ASCII
PROSPECTUS

                       ACME EQUITY FUND, INC.

                       2,600,000 Shares of Common Stock
              Issuable Upon Exercise of Rights to Subscribe for
                         such Shares of Common Stock

     Acme Equity Fund, Inc. is issuing to its shareholders of record transferable rights entitling the holders to
subscribe for up to an aggregate of 2,600,000 shares of common stock. An over-subscription privilege comes with rights.
""",
        {"securities": [("common_stock", 2600000)], "offering_kinds": {"rights_offering"}},
    ),
    Case(
        "shares of a fund under a sales load whose head has two lines",
        "424B1",
        """\
ASCII
PROSPECTUS
                               10,000,000 SHARES
                              ACME TIGERS FUND, INC.
                                 COMMON STOCK

     Acme Tigers Fund, Inc. (the "Fund") is a newly organized closed-end management investment company.

<TABLE>
<CAPTION>
                           PRICE TO               SALES             PROCEEDS TO
                            PUBLIC               LOAD(1)            THE FUND(2)
<S>                    <C>                  <C>                  <C>
Per Share............        $15.00                $1.05                $13.95
Total(3).............     $150,000,000          $10,500,000          $139,500,000
</TABLE>

     The shares are offered by the several Underwriters when, as and if delivered to and accepted by them, and
subject to the right of the Underwriters to reject orders in whole or in part.

                            OMEGA & RHO CO., INC.

                  The date of this Prospectus is May 18, 1994.
""",
        {
            "offering_kinds": {"underwritten"},
            "price_per_unit": "15.00",
            "gross_total": "150000000",
            "discount_total": "10500000",
            "net_total": "139500000",
            "intermediaries": {"Omega & Rho Co., Inc.": "underwriter"},
        },
    ),
    Case(
        "a class of a trust that is not offered",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus Dated March 11, 1997)
                                $1,421,000,000
                      ACME AUTO TRUST 1997-2

$ 350,000,000  5.6125% Asset Backed Notes, Class A-1
$ 500,000,000  5.93%   Asset Backed Notes, Class A-2
$ 571,000,000  6.25%   Asset Backed Notes, Class A-3

     The Acme Auto Trust 1997-2 (the "Trust") will be governed by a Trust Agreement. The Trust will issue the
Notes. Only the Class A-2 Notes and the Class A-3 Notes are offered hereby.
""",
        {"securities": [("debt", "500000000"), ("debt", "571000000")]},
    ),
    Case(
        "a commission that only a note gives",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus Dated August 2, 1996)
                                $114,341,000
                          ACME AIRLINES, INC.
                  PASS THROUGH CERTIFICATES, SERIES 1996-1

     Each Pass Through Certificate offered hereby will represent a fractional undivided interest in one of the
two Acme Airlines 1996-1 Pass Through Trusts. The underwriting commission will be $900,000, which constitutes 0.787%
of the principal amount.

     The Pass Through Certificates are offered by the several Underwriters subject to prior sale.

OMEGA & RHO CO.
August 8, 1996
""",
        {"offering_kinds": {"underwritten"}, "discount_total": "900000"},
    ),
    Case(
        "a sticker that is a part of the prospectus",
        "424B3",
        """\
ASCII
                        SUPPLEMENT DATED AUGUST 20, 1996
                   TO PROSPECTUS DATED NOVEMBER 1, 1995
                   OF ACME PROPERTIES FUND 7, L.P.

     This Supplement is part of, and should be read in conjunction with, the Prospectus of Acme Properties Fund 7,
L.P. (the "Partnership") dated November 1, 1995. Capitalized terms have the meanings given in the Prospectus.
""",
        {"offering_kinds": {"update_only"}, "securities": []},
    ),
    Case(
        "shares that a firm offers on a best efforts basis",
        "424B3",
        """\
ASCII
PROSPECTUS
                         ACME MORTGAGE COMPANY
               Up to 1,500,000 Shares of Common Stock at $10.00 Per Share

     Acme Mortgage Company is offering 1,500,000 shares of common stock at a price of $10.00 per share. Omega
Investors Group, Inc. is offering our shares on a best efforts basis. There is no public market for our shares.

Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of
these securities. Any representation to the contrary is a criminal offense.

                                 Per Share           Total
Public price                       $10.00         $15,000,000
Sales commissions                  $ 0.60         $   900,000
Proceeds to us                     $ 9.40         $14,100,000

             The date of this prospectus is September 22, 1999
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [("common_stock", 1500000)],
            "discount_total": "900000",
            "intermediaries": {"Omega Investors Group, Inc.": "placement_agent"},
        },
    ),
    Case(
        "shares in exchange for those of another company",
        "424B3",
        """\
ASCII
PROSPECTUS

     Acme Energy Holdings, Inc. (the "Company") hereby offers to exchange 0.75 of a share of its Class A Common Stock,
par value $.01 per share, for each outstanding share of common stock of Omega Coal Corporation validly tendered and not
withdrawn. The exchange offer will expire at 12:00 midnight on October 10, 1997 unless extended.
""",
        {"securities": [("common_stock", None)], "offering_kinds": {"exchange_offer"}},
    ),
    Case(
        "notes called securities for the purposes of the supplement, not updated by it",
        "424B2",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 13, 1997)

                               ACME FINANCE CORPORATION
                                    $750,000,000
                        Global Floating Rate Notes due 2002

     The Global Floating Rate Notes due September 25, 2002 (for the purposes of this Prospectus Supplement, the
"Securities") will constitute direct obligations of Acme Finance Corporation and bear interest from September 25, 1997.
""",
        {"securities": [("debt", "750000000")], "offering_kinds": set()},
    ),
    Case(
        "units under a head whose first words stand above",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 9, 1999)
                           10,000,000 FELINE PRIDES
                             ACME ENERGY CORPORATION

     The FELINE PRIDES offered hereby consist of 9,000,000 units referred to as Income PRIDES and 1,000,000 units
referred to as Growth PRIDES. Each Income PRIDES will consist of a stock purchase contract and a preferred security.

     Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of
these securities. Any representation to the contrary is a criminal offense.

                                                                Per FELINE
                                                                  PRIDES          Total
Public offering price of Income PRIDES.......................     $50.00      $450,000,000
Underwriting commission......................................      $1.50       $13,500,000
Proceeds, before expenses, to Acme...........................     $48.50      $436,500,000

                             OMEGA & CO. INC.

        The date of this prospectus supplement is March 11, 1999.
""",
        {"price_per_unit": "50.00", "gross_total": "450000000", "net_total": "436500000"},
    ),
    Case(
        "shares that officers sell, with nothing in the column of commissions",
        "424B3",
        """\
ASCII
PROSPECTUS
                            ACME BANCSHARES CORPORATION
                         300,000 Shares of Common Stock
                              $22.00 Per Share

     Acme Bancshares Corporation (the "Company") is offering 300,000 shares of its common stock, $5.00 par value,
directly to its shareholders and to the public. The shares are being sold by officers and directors of the Company,
who will receive no commissions. No underwriter is involved.

                       Price to Public      Underwriting Commissions      Proceeds to Company
Per Share                  $22.00                    -0-                       $22.00
Total                    $6,600,000                  -0-                     $6,600,000

                 The date of this Prospectus is July 17, 1998
""",
        {
            "offering_kinds": {"direct"},
            "price_per_unit": "22.00",
            "gross_total": "6600000",
            "discount_total": None,
            "net_total": "6600000",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "shares of a merger in the sentence that calls the paper a prospectus",
        "424B3",
        """\
ASCII
                        JOINT PROXY STATEMENT/PROSPECTUS

     This Joint Proxy Statement/Prospectus is being furnished to the stockholders of Acme Healthcare, Inc. ("Acme") and
of Omega Medical Group, Inc. for use at their special meetings to be held on September 12, 1997, to vote upon the
Agreement and Plan of Merger. This Joint Proxy Statement/Prospectus also constitutes a prospectus of Acme with respect
to up to 14,750,000 shares of Acme Common Stock issuable in the Merger.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 14750000)]},
    ),
    Case(
        "new notes up to an amount, in exchange for old ones",
        "424B3",
        """\
ASCII
                     OFFER TO EXCHANGE AND SOLICITATION OF CONSENTS
                              ACME CASINO FUNDING, INC.

     Acme Casino Funding, Inc. hereby offers to exchange, for each $1,000 principal amount of its outstanding 11% First
Mortgage Notes due 2001 (the "Old Notes"), $1,000 principal amount of its new 12 3/4% Notes due 2003 (the "New Notes").
Up to $155,000,000 aggregate principal amount of New Notes will be issued. The Exchange Offer will expire on March 14.
""",
        {"offering_kinds": {"exchange_offer"}, "securities": [("debt", "155000000")]},
    ),
    Case(
        "a supplement that contains a report",
        "424B3",
        """\
ASCII
                        PROSPECTUS SUPPLEMENT NO. 2
                      (TO PROSPECTUS DATED APRIL 30, 1997)
                           ACME BROADCAST HOLDINGS, INC.
           12 1/4% SENIOR SUBORDINATED NOTES DUE 2007

     This Prospectus Supplement contains the Quarterly Report on Form 10-Q of Acme Broadcast Holdings, Inc. for the
quarter ended September 30, 1997, filed on November 13, 1997, and should be read in conjunction with the Prospectus.
""",
        {"offering_kinds": {"update_only"}, "securities": [("debt", None)]},
    ),
    Case(
        "shares registered for a plan",
        "424B3",
        """\
ASCII
                          ACME BANKING CORPORATION
                         Dividend Reinvestment Plan

     The Dividend Reinvestment Plan (the "Plan") of Acme Banking Corporation provides each holder of record of
common stock with a simple and convenient method of investing cash dividends, without payment of any charge.

     This Prospectus relates to the shares of the Company's Common Stock, $1 par value per share, registered for
sale under the Plan. It is suggested that this Prospectus be retained for future reference.
""",
        {"securities": [("common_stock", None)], "offering_kinds": {"dividend_reinvestment"}},
    ),
    Case(
        "interests in a plan and shares of the bank that converts",
        "424B3",
        """\
ASCII
PROSPECTUS SUPPLEMENT

                             ACME BANCORP, INC.
                   ACME SAVINGS BANK, FSB RETIREMENT TRUST

     This Prospectus Supplement relates to the offer and sale to participants in the Acme Savings Bank, FSB
Retirement Trust (the "Plan") of participation interests and shares of Acme Bancorp, Inc. common stock, par
value $.01 per share, as set forth herein.

     In connection with the proposed conversion of Acme Savings Bank, FSB to a federally chartered stock savings
bank, a holding company, Acme Bancorp, Inc., has been formed.
""",
        {"securities": [("common_stock", None)], "offering_kinds": {"employee_plan"}},
    ),
    Case(
        "what a bank that converts raises at the maximum, which its cover offers",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-290101

PROSPECTUS

ACME BANCORP, INC.

Up to 2,300,000 Shares of Common Stock

Acme Bancorp, Inc. is offering up to 2,300,000 shares of its common stock for sale on a best efforts basis at a price of
  $10.00 per share in connection with the conversion of Acme Savings Bank from the mutual to the stock form.

| | Minimum | Midpoint | Maximum | Adjusted Maximum |
| Number of shares | 1,700,000 | 2,000,000 | 2,300,000 | 2,645,000 |
| Gross offering proceeds | $17,000,000 | $20,000,000 | $23,000,000 | $26,450,000 |
| Estimated offering expenses, excluding selling agent fees | $900,000 | $900,000 | $900,000 | $900,000 |
| Selling agent fees and expenses(1) | $300,000 | $300,000 | $300,000 | $300,000 |
| Estimated net proceeds | $15,800,000 | $18,800,000 | $21,800,000 | $25,250,000 |
| Estimated net proceeds per share | $9.29 | $9.40 | $9.48 | $9.55 |

@LEGEND@

The date of this prospectus is July 8, 2026
""",
        {
            "securities": [("common_stock", 2300000)],
            "price_per_unit": "10.00",
            "gross_total": "23000000",
            "discount_total": None,
            "net_total": None,
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "columns of a conversion, of which none is what the cover offers",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-290102

PROSPECTUS

ACME BANCORP, INC.

Shares of Common Stock

Acme Bancorp, Inc. is offering shares of its common stock in connection with the conversion of Acme Savings Bank.

| | Minimum | Midpoint | Maximum | Maximum, as Adjusted |
| Number of shares | 1,700,000 | 2,000,000 | 2,300,000 | 2,645,000 |
| Gross offering proceeds | $17,000,000 | $20,000,000 | $23,000,000 | $26,450,000 |

@LEGEND@
""",
        {"gross_total": None},
    ),
    Case(
        "rows of the least, the midpoint and the most, of which the cover offers the most",
        "424B3",
        _LEAST_TO_MOST,
        {"price_per_unit": "10.00", "gross_total": "17825000"},
    ),
    Case(
        "such rows where the cover offers more than the most",
        "424B3",
        _LEAST_TO_MOST.replace("1,782,500", "2,049,875"),
        {"price_per_unit": "10.00", "gross_total": None},
    ),
]
