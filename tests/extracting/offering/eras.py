"""Covers as the 1990s and the special kinds set them, written for made-up issuers, and what they state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "classes of a home loan trust at varying prices",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED MARCH 2, 1998)

                                  $300,000,000
                                 (APPROXIMATE)
                       ACME HOME LOAN TRUST 1998-1

          $200,000,000  6.53% CLASS A-1 GROUP I CERTIFICATES
           $60,000,000  6.55% CLASS A-2 GROUP I CERTIFICATES
                    5.00% CLASS A-IO GROUP I CERTIFICATES *
           $40,000,000  ADJUSTABLE RATE CLASS M-1 GROUP II CERTIFICATES

             HOME LOAN ASSET-BACKED CERTIFICATES, SERIES 1998-1

         The Acme Home Loan Asset-Backed Certificates, Series 1998-1 will consist of
the classes above and the Class R Certificates, which are not offered hereby.

         THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES
AND EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

         The Offered Certificates will be purchased by the Underwriters from the
Depositor and will be offered by the Underwriters from time to time to the public in
negotiated transactions or otherwise at varying prices to be determined at the
time of sale. The aggregate proceeds to the Depositor from the sale of the Offered
Certificates will be approximately $298,780,000 plus accrued interest, before
deducting expenses estimated to be $450,000.

* Notional amount.

RHO BROTHERS
                        OMEGA & CO. INC.
                                                   SIGMA SECURITIES INCORPORATED

          The date of this Prospectus Supplement is March 12, 1998.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "200000000"), ("debt", "60000000"), ("debt", "40000000")],
            "price_per_unit": None,
            "gross_total": None,
            "net_total": "298780000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "Rho Brothers": "underwriter",
                "Omega & Co. Inc.": "underwriter",
                "Sigma Securities Incorporated": "underwriter",
            },
        },
    ),
    Case(
        "certificates named only in the prose, a dealer of one class",
        "424B5",
        """\
ASCII
SUPPLEMENT TO THE
PROSPECTUS SUPPLEMENT, DATED JULY 25, 1996
(TO PROSPECTUS DATED NOVEMBER 23, 1994)

                                  ACME MBS, INC.
                                   DEPOSITOR

     The  Mortgage  Pass-Through  Certificates, Series  1996-I,  Class  A-7 (the
'Class A-7  Certificates')  were  purchased  by  Omega,  Rho  &  Sigma
Securities  Corporation  (the  'Underwriter')  from the  Depositor  and  will be
offered by  the Underwriter  from time  to time  in negotiated  transactions  or
otherwise  at varying prices to be determined at the time of sale.

     THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

          The date of this Supplement is August 28, 1996.
""",
        {
            "securities": [("debt", None)],
            "intermediaries": {"Omega, Rho & Sigma Securities Corporation": "underwriter"},
        },
    ),
    Case(
        "notes under the amount of a trust, a legal form below the last column",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED JUNE 6, 1997)

                                  $75,000,000
                        ACME HOME EQUITY LOAN TRUST 1997-7
                              ACME SECURITIES, INC.
                                   DEPOSITOR

    The Acme Home Equity Loan Pass-Through Certificates, Series 1997-7 (the
"Certificates") will consist of the Class A Certificates and a residual class. Only
the Class A Certificates are offered hereby.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

    The Underwriters have agreed to purchase the Class A Certificates from the
Depositor. Proceeds to the Depositor are expected to be $73,150,000 before deducting
expenses payable by the Depositor, estimated to be $500,000.

Omega, Rho & Co.                                   Sigma & Co.
                                                    Incorporated

          The date of this Prospectus Supplement is November 20, 1997
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "75000000")],
            "gross_total": None,
            "net_total": "73150000",
            "intermediaries": {"Omega, Rho & Co.": "underwriter", "Sigma & Co. Incorporated": "underwriter"},
        },
    ),
    Case(
        "capital securities that are debentures, notes in a table of blanks",
        "424B3",
        """\
ASCII
                  SUBJECT TO COMPLETION, DATED JANUARY 31, 1997

PROSPECTUS SUPPLEMENT
(TO PROSPECTUS, DATED JANUARY 31, 1997)

                                   $50,000,000
                              ACME POWER COMPANY
                      % QUARTERLY INCOME CAPITAL SECURITIES
               (SERIES B JUNIOR SUBORDINATED DEBENTURES DUE 2037)

    The % Quarterly  Income  Capital  Securities  (Series B Junior  Subordinated
Debentures Due 2037) (the "Capital  Securities") will mature on , 2037. Interest
on the Capital Securities is payable quarterly in arrears.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                          Price to          Underwriting        Proceeds to
                          Public(1)         Discount(2)(3)      Company(1)(3)

Per Capital Security         $                   (3)                  $

Total                        $                   (3)                  $

(1) Plus accrued interest, if any, from the date of issuance.

The Capital Securities are offered by the several Underwriters, subject to prior
sale, when, as and if issued to and accepted by the Underwriters.

OMEGA & CO.                                             RHO BROTHERS

         The date of this Prospectus Supplement is February , 1997.
""",
        {
            "securities": [("debt", "50000000")],
            "price_per_unit": None,
            "gross_total": None,
            "net_total": None,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Omega & Co.": "underwriter", "Rho Brothers": "underwriter"},
        },
    ),
    Case(
        "an indefinite number of shares on conversion",
        "424B3",
        """\
ASCII
                              P R O S P E C T U S

                              ACME MEDICAL CORPORATION

             $69,000,000 of 6% Convertible Subordinated Notes due
                        October 15, 2003 (the "Notes")
                  (Interest payable April 15 and October 15)
                                     and
               An Indefinite Number of Shares of Common Stock,
             No Par Value, Issuable Upon Conversion of the Notes

     This Prospectus relates to the offering for resale of $69,000,000 aggregate
principal amount of the outstanding Notes of Acme Medical Corporation and the shares
of common stock issuable upon conversion by the holders thereof (the "SELLING
SECURITYHOLDERS"). None of the proceeds from the sale of the Notes by the Selling
Securityholders will be received by the Company.

      THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE
        SECURITIES AND EXCHANGE COMMISSION.  ANY REPRESENTATION TO THE
                      CONTRARY IS A CRIMINAL OFFENSE.
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("debt", "69000000"), ("common_stock", None)],
            "issuer_receives_proceeds": "no",
        },
    ),
    Case(
        "notes in lire whose agent is ticked",
        "424B2",
        """\
ASCII
Pricing Supplement No Euro 13     Dated: July 29, 1998      Rule 424(b)(2)
(To Prospectus dated December 1, 1997 and                    File No. 333-38930
Prospectus Supplement dated December 5, 1997)
ACME BROTHERS HOLDINGS INC.
Medium-Term Notes, Series H
(Bearer Notes)
Due More Than Nine Months from Date of Issue
Principal Amount or Face Amount:   ITL 7,900,000,000
Issue Price:     93.50%
Proceeds to Company on original issuance:  ITL 7,386,500,000
Commission or Discount on original issuance:  USD 12,250
Acme Brothers International Limited's capacity on original issuance:
       |X|  As agent      | |  As principal
    If as principal
       | |  The Bearer Notes are being offered at varying prices related
            to prevailing market prices at the time of resale.
Original Issue Date:    August 3, 1998
Stated Maturity:        August 6, 2004
""",
        {
            "securities": [("debt", "7900000000")],
            "price_per_unit": "93.50%",
            "discount_total": "12250",
            "net_total": "7386500000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Acme Brothers International Limited": "selling_agent"},
        },
    ),
    Case(
        "a pricing supplement does not update the documents that it names",
        "424B3",
        """\
ASCII
PRICING SUPPLEMENT
(To Prospectus Supplement dated March 12, 1998 and Prospectus dated January 29,
1998)

                                  $10,000,000
                                ACME & CO., INC.

                    STOCK LINKED NOTES DUE NOVEMBER 28, 2003

Principal Amount:      $10,000,000

Price to Public        100% of Principal Amount

BEFORE YOU DECIDE TO INVEST IN THE SECURITIES, CAREFULLY READ THIS PRICING
SUPPLEMENT, THE PROSPECTUS SUPPLEMENT AND PROSPECTUS, ESPECIALLY THE RISK FACTORS
BEGINNING ON PAGE S-3.

            The date of this Pricing Supplement is May 21, 1998.
""",
        {"offering_kinds": set(), "securities": [("debt", "10000000")], "price_per_unit": "100%"},
    ),
    Case(
        "units of a leasing fund with a minimum and a maximum",
        "424B3",
        """\
ACME EQUIPMENT LEASING FUND III, L.P.

Units of Limited Partner Interests at $100.00 per Unit

Minimum Investment – 50 Units ($5,000)

We are Acme Equipment Leasing Fund III, L.P., a Delaware limited partnership. We are offering a minimum of 20,000
  units ($2 million), and a maximum of 1,200,000 units ($120 million).

@LEGEND@

| | Price to Public | Commissions and fees(1) | Proceeds to us(2) |
| Per Unit | $100.00 | $9.00 | $91.00 |
| Total Minimum | $2,000,000 | $180,000 | $1,820,000 |
| Total Maximum | $120,000,000 | $10,800,000 | $109,200,000 |

Omega Securities, Inc., our affiliate, will act as the dealer-manager and will offer the units on a “best efforts”
  basis through selling dealers.

Omega Securities, Inc. – Dealer-Manager

The date of this prospectus is February 7, 2007
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [("partnership_units", 1200000)],
            "price_per_unit": "100.00",
            "gross_total": "120000000",
            "discount_total": "10800000",
            "net_total": "109200000",
            "intermediaries": {"Omega Securities, Inc.": "dealer_manager"},
        },
    ),
    Case(
        "participation interests in a bank's plan",
        "424B3",
        """\
ASCII
PROSPECTUS SUPPLEMENT

                              ACME BANCORP, INC.

                         ACME SAVINGS BANK, FSB RETIREMENT TRUST

     This Prospectus Supplement relates to the offer and sale to participants (the
"Participants") in the Acme Savings Bank, FSB Retirement Trust (the "Plan") of
participation interests and shares of Acme Bancorp, Inc. common stock, par value
$.01 per share (the "Common Stock"), as set forth herein.

     THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

          The date of this Prospectus Supplement is September 6, 1996.
""",
        {"offering_kinds": {"employee_plan"}, "selling_securityholders": False},
    ),
    Case(
        "names that go on in the next line",
        "424B4",
        """\
ASCII
                                4,500,000 SHARES
                             ACME UNIFORM CORP.
                                  COMMON STOCK

    All of the 4,500,000 shares of Common Stock offered hereby are being sold by certain
shareholders (the "Selling Shareholders") of Acme Uniform Corp. (the "Company"). The
Company will not receive any of the proceeds from the sale of the shares.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
<TABLE>
<CAPTION>
                                                          UNDERWRITING          PROCEEDS TO
                                         PRICE TO         DISCOUNTS AND           SELLING
                                          PUBLIC         COMMISSIONS (1)     SHAREHOLDERS (2)
<S>                                  <C>                 <C>                 <C>
PER SHARE..........................        $36.50              $1.55               $34.95
TOTAL (3)..........................     $164,250,000         $6,975,000         $157,275,000
</TABLE>
(1) THE COMPANY HAS AGREED TO INDEMNIFY THE UNDERWRITERS.

    The shares of Common Stock are being offered by the several Underwriters named herein.

RHO & CO.
            OMEGA, SIGMA & TAU
               SECURITIES CORPORATION
                          LAMBDA, PI,
                         KAPPA & PSI INCORPORATED
                The date of this Prospectus is May 13, 1998
""",
        {
            "offering_kinds": {"underwritten", "resale"},
            "securities": [("common_stock", 4500000)],
            "price_per_unit": "36.50",
            "gross_total": "164250000",
            "discount_total": "6975000",
            "net_total": None,
            "issuer_receives_proceeds": "no",
            "intermediaries": {
                "Rho & Co.": "underwriter",
                "Omega, Sigma & Tau Securities Corporation": "underwriter",
                "Lambda, Pi, Kappa & Psi Incorporated": "underwriter",
            },
        },
    ),
    Case(
        "units whose parts are told in two lines",
        "424B1",
        """\
ASCII
                                 100,000 Units

                             ACME CABLE, INC.

                   Consisting of 13% Senior Exchangeable Notes due 2008
                   and Warrants to Purchase 500,000 Shares of Common Stock

     The 100,000 Units (the "Units") offered hereby each consist of $1,000 principal
amount of 13% Senior Exchangeable Notes due 2008 of Acme Cable, Inc. (the "Company") and
one Warrant to purchase 5 shares of the Company's Common Stock.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                                Price to the     Underwriting         Proceeds to the
                                Public (1)       Discount (2)         Company (3)

Per Unit ....................   $1,000.00        $35.00               $965.00
Total .......................   $100,000,000     $3,500,000           $96,500,000

     The Units are offered by the Underwriter, subject to prior sale.

                                OMEGA & CO. INC.
""",
        {
            "securities": [("units", 100000)],
            "price_per_unit": "1000.00",
            "gross_total": "100000000",
            "intermediaries": {"Omega & Co. Inc.": "underwriter"},
        },
    ),
    Case(
        "notes without interest, their principal amount beside the price",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED JUNE 4, 1996)
                                  $650,000,000
                              ACME BUILDERS, INC.
                         ZERO YIELD OPTION NOTES DUE 2011

     The issue price of each Note will be $510.67 (51.067% of principal amount at
maturity) and there will not be any periodic payments of interest.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
<TABLE>
<CAPTION>
                 PRINCIPAL AMOUNT     PRICE TO     UNDERWRITING     PROCEEDS TO
                   AT MATURITY         PUBLIC       DISCOUNT(1)     COMPANY(2)
- ---------------------------------------------------------------------------------
<S>              <C>               <C>             <C>            <C>
Per Note.......        100%           51.067%         1.500%         49.567%
- ---------------------------------------------------------------------------------
Total(3).......    $650,000,000    $331,935,500     $9,750,000     $322,185,500
</TABLE>
(1) The Company has agreed to indemnify the Underwriter against certain liabilities.

                                 OMEGA & CO.
            The date of this Prospectus Supplement is June 5, 1996.
""",
        {
            "securities": [("debt", "650000000")],
            "price_per_unit": "51.067%",
            "gross_total": "331935500",
            "discount_total": "9750000",
            "net_total": "322185500",
        },
    ),
    Case(
        "terms behind labels that are no names",
        "424B3",
        """\
ASCII
Pricing Supplement No. 112                               Rule 424(b)(3)
Dated March 14, 1994                                     File No. 33-50770
(To Prospectus dated December 15, 1993)

                    ACME CREDIT CORPORATION

                       MEDIUM-TERM NOTES, SERIES D

Principal Amount:         $15,000,000
Issue Price:              100.00%
Agent's Commission:       $75,000
Net Proceeds to Company:  $14,925,000
Agent:                    Omega Barney Inc.
Form:                     Book-Entry
Redemption:               None
""",
        {
            "securities": [("debt", "15000000")],
            "discount_total": "75000",
            "net_total": "14925000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Omega Barney Inc.": "selling_agent"},
        },
    ),
    Case(
        "totals of notes in a sentence",
        "424B2",
        """\
Prospectus Supplement to the Prospectus dated December 5, 2006 — No. 512

Acme Group, Inc.
Medium-Term Notes, Series B

$12,500,000
0.75% Exchangeable Basket-Linked Notes due 2015

This prospectus supplement relates to $12,500,000 principal amount of our notes described below.

| Original issue price: | 100.00% of the principal amount |
| Underwriting discount: | 0.25% of the principal amount |

The total original issue price is $12,500,000, the total underwriting discount is $31,250 and the total net proceeds
  to the issuer are $12,468,750.

@LEGEND@

Omega & Co.
""",
        {
            "price_per_unit": "100.00%",
            "gross_total": "12500000",
            "discount_total": "31250",
            "net_total": "12468750",
        },
    ),
    Case(
        "the least and the most that may be sold",
        "424B1",
        """\
ASCII
                     350,000 Shares Minimum; 500,000 Shares Maximum

                           ACME BREWING COMPANY

                                  Common Stock

     Acme Brewing Company (the "Company") is offering through Omega & Company, as agent
for the Company on a best efforts basis, a minimum of 350,000 and a maximum of 500,000
shares of Common Stock, $.01 par value, at a price of $6.00 per share.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                      Price to         Agent's           Proceeds to
                       Public        Commission(1)        Company(2)

Per Share              $6.00             $.60               $5.40

Total Minimum       $2,100,000         $210,000          $1,890,000

Total Maximum       $3,000,000         $300,000          $2,700,000

                            OMEGA & COMPANY
                The date of this Prospectus is September 8, 1995
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [("common_stock", 500000)],
            "price_per_unit": "6.00",
            "gross_total": "3000000",
            "discount_total": "300000",
            "net_total": "2700000",
            "intermediaries": {"Omega & Company": "placement_agent"},
        },
    ),
    Case(
        "certificates in the rows of a table",
        "424B2",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED SEPTEMBER 24, 1996)

                                  $305,590,000

                            ACME SKYWAYS, INC.
             PASS THROUGH CERTIFICATES, SERIES 1996-2

  Each Pass Through Certificate offered hereby will represent a fractional undivided
interest in one of three Acme Skyways 1996-2 Pass Through Trusts to be formed.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
<TABLE>
<CAPTION>
- ------------------------------------------------------------------------------------
PASS THROUGH         PRINCIPAL       INTEREST     FINAL EXPECTED          PRICE TO
CERTIFICATES          AMOUNT           RATE     DISTRIBUTION DATE        PUBLIC(1)
- ------------------------------------------------------------------------------------
<S>                <C>               <C>        <C>                      <C>
1996-2A             $181,230,000       7.75%       July 2, 2014              100%
1996-2B              $68,520,000       8.56%       July 2, 2014              100%
1996-2C              $55,840,000      10.22%       July 2, 2014              100%
- ------------------------------------------------------------------------------------
Total              $305,590,000                                        $305,590,000
</TABLE>

  The Offered Certificates are offered by the several Underwriters when, as and if issued.

OMEGA BROTHERS
        The date of this Prospectus Supplement is October 3, 1996.
""",
        {
            "securities": [("debt", "181230000"), ("debt", "68520000"), ("debt", "55840000")],
            "gross_total": "305590000",
            "net_total": None,
        },
    ),
    Case(
        "the price of a savings bank's shares in its head, a firm that assists",
        "424B3",
        """\
ASCII
                           ACME FINANCIAL CORPORATION
                  (Proposed Holding Company for Acme Savings Bank)

                        Up to 1,983,750 Shares of Common Stock
                              (Anticipated Maximum)

                      $10.00 Purchase Price Per Common Share

     Acme Financial Corporation (the "Holding Company") is offering up to 1,983,750 shares
of its common stock in connection with the conversion of Acme Savings Bank from a mutual
savings bank to a stock savings bank. The Bank has engaged Omega Securities, Inc. to
consult, advise and assist in the sale of the Common Stock on a best efforts basis.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                            OMEGA SECURITIES, INC.
                  The date of this Prospectus is May 14, 1997
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [("common_stock", 1983750)],
            "price_per_unit": "10.00",
            "intermediaries": {"Omega Securities, Inc.": "placement_agent"},
        },
    ),
    Case(
        "an exchange of several series told in a sentence",
        "424B1",
        """\
ASCII
                               Acme Company

          Offer to Exchange All Outstanding Floating Rate Notes Due 2002
                ($200,000,000 Aggregate Principal Amount Outstanding)
                                      for
                    Floating Rate Exchange Notes Due 2002,
                                      and
              Offer to Exchange All Outstanding 7.90% Notes Due 2003
                ($800,000,000 Aggregate Principal Amount Outstanding)
                                      for
                        7.90% Exchange Notes Due 2003

We are offering to exchange up to (i) $200,000,000 aggregate principal
amount of our floating rate exchange notes due 2002 that have been registered
under the Securities Act of 1933 for the same aggregate
principal amount of our outstanding floating rate notes due 2002, and (ii)
$800,000,000 aggregate principal amount of our 7.90% exchange notes due 2003
that have been registered under the Securities Act for the same aggregate
principal amount of our outstanding 7.90% notes due 2003.

 .  We will accept for exchange all outstanding notes that are validly tendered.
 .  We will not receive any proceeds from the exchange offer.

Neither the Securities and Exchange Commission nor any state securities
commission has approved or disapproved of these securities. Any representation to the
contrary is a criminal offense.
""",
        {
            "offering_kinds": {"exchange_offer"},
            "securities": [("debt", "200000000"), ("debt", "800000000")],
            "issuer_receives_proceeds": "no",
        },
    ),
    Case(
        "managers below each other behind a label",
        "FWP",
        """\
Filed Pursuant to Rule 433
Registration No. 333-250860

Acme Resources, Inc.
$500,000,000 2.950% Notes due 2051
Pricing Term Sheet

| Issuer: | Acme Resources, Inc. |
| Principal Amount: | $500,000,000 |
| Price to Public: | 99.632% of the principal amount |
| Joint Book-Running Managers: | Omega Securities, Inc. Rho Securities (USA) Inc. Sigma Global Markets Inc. |
| Co-Managers: | Tau Bank Securities Inc. Pi Capital Markets, LLC |

The issuer has filed a registration statement with the Securities and Exchange Commission for the offering to which
  this communication relates.
""",
        {
            "securities": [("debt", "500000000")],
            "price_per_unit": "99.632%",
            "intermediaries": {
                "Omega Securities, Inc.": "underwriter",
                "Rho Securities (USA) Inc.": "underwriter",
                "Sigma Global Markets Inc.": "underwriter",
                "Tau Bank Securities Inc.": "underwriter",
                "Pi Capital Markets, LLC": "underwriter",
            },
        },
    ),
    Case(
        "a plan whose shares stand in a title of several lines",
        "S-8",
        """\
ASCII
     As filed with the Securities and Exchange Commission on July 18, 1997
                                                           Registration No. 333-
                       SECURITIES AND EXCHANGE COMMISSION
                             WASHINGTON, D.C.  20549
                                       FORM S-8
                                REGISTRATION STATEMENT
                                        UNDER
                              THE SECURITIES ACT OF 1933
                                  ACME EQUIPMENT CO.
                (Exact name of registrant as specified in its charter)
                              1996 STOCK INCENTIVE PLAN
                               (Full title of the plan)

                           CALCULATION OF REGISTRATION FEE
<TABLE>
<CAPTION>
                                       PROPOSED         PROPOSED
                       AMOUNT          MAXIMUM          MAXIMUM         AMOUNT OF
TITLE OF SECURITIES     TO BE       OFFERING PRICE      AGGREGATE     REGISTRATION
 TO BE REGISTERED    REGISTERED      PER SHARE(1)    OFFERING PRICE(1)     FEE
- --------------------------------------------------------------------------------
<S>                  <C>            <C>              <C>              <C>
Class A Common
Stock, $.01 par
value per share      1,800,000         $17.625        $31,725,000       $9,613.64
</TABLE>
                                     PART II
ITEM 3.  INCORPORATION OF DOCUMENTS BY REFERENCE.
    The following documents are incorporated herein by reference.
""",
        {"offering_kinds": {"employee_plan"}, "securities": [("common_stock", 1800000)]},
    ),
    Case(
        "interests in a programme of partnerships",
        "424B3",
        """\
ASCII
                    ACME 96-A, LTD. THROUGH 97-C, LTD.
             $50,000,000 of Limited Partnership Interests and General Partner Interests

     Interests in the partnerships are being offered at $500 per Interest. The minimum
subscription is 5 Interests ($2,500). The interests are offered on a "best efforts" basis
by Omega Securities Corp., as dealer manager.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                 The date of this Prospectus is May 24, 1996
""",
        {
            "securities": [("partnership_units", None)],
            "price_per_unit": "500",
            "gross_total": "50000000",
            "intermediaries": {"Omega Securities Corp.": "dealer_manager"},
        },
    ),
    Case(
        "units that continue to be offered at monthly closings",
        "424B3",
        """\
ASCII
                        ACME SPECTRUM STRATEGIC L.P.

                  Supplement dated August 15, 1997
                  to Prospectus dated April 28, 1997

     This Supplement supplements and updates certain information in the Prospectus. The Units
of limited partnership interest continue to be offered at monthly closings at a price equal
to 100% of the net asset value per Unit.
""",
        {"offering_kinds": {"continuous", "update_only"}, "price_per_unit": None},
    ),
    Case(
        "series whose rates and days are left open",
        "424B2",
        """\
ASCII
PROSPECTUS SUPPLEMENT (Subject to Completion, Issued July 22, 1998)

(To Prospectus Dated February 13, 1998)

                                  $200,000,000

                              Acme Incorporated

$100,000,000      % Putable/Callable Notes Due August   , 2011, Putable/Callable
                                August   , 2001
$100,000,000      % Putable/Callable Notes Due August   , 2013, Putable/Callable
                                August   , 2003

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

    The Offered Securities are offered when, as and if accepted by the Underwriter.

                           OMEGA STANLEY WITTER
""",
        {"securities": [("debt", "100000000"), ("debt", "100000000")], "price_per_unit": None, "gross_total": None},
    ),
    Case(
        "two commissions in one column, an agent with a short name",
        "424B2",
        """\
May 2015
Pricing Supplement No. 321
Registration Statement No. 333-200360
Filed pursuant to Rule 424(b)(2)

Acme Stanley

Contingent Income Auto-Callable Securities due June 3, 2020

| Issuer: | Acme Stanley |
| Aggregate principal amount: | $3,405,000 |
| Stated principal amount: | $1,000 per security |
| Agent: | Acme Stanley & Co. LLC (“AS & Co.”), an affiliate of Acme Stanley. |
| Commissions and issue price: | Price to public | Agent’s commissions and fees | Proceeds to issuer(3) |
| Per security | $1,000 | $20.00(1) $2.50(2) | $977.50 |
| Total | $3,405,000 | $76,612.50 | $3,328,387.50 |

(1) Selected dealers will collectively receive from the agent, AS & Co., a fixed sales commission of $20.00 for each
  security they sell.

@LEGEND@
""",
        {
            "securities": [("debt", "3405000")],
            "price_per_unit": "1000",
            "gross_total": "3405000",
            "discount_total": "76612.50",
            "net_total": "3328387.50",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Acme Stanley & Co. LLC": "selling_agent"},
        },
    ),
    Case(
        "columns of totals and of figures for one note",
        "424B2",
        """\
PRICING SUPPLEMENT
(To Prospectus dated January 13, 2009)

Filed Pursuant to Rule 424(b)(2)

Acme AG $4,561,230 Return Optimization Securities
Linked to the Acme Index due October 31, 2011

Return Optimization Securities (the “Notes”) are unsubordinated, unsecured debt obligations issued by Acme AG.

@LEGEND@

| Offering of Notes | Issue Price to Public | Underwriting Discount | Proceeds to Acme AG |
| | Total | Per Note | Total | Per Note | Total | Per Note |
| Return Optimization Securities | $4,561,230 | $10.00 | $91,224.60 | $0.20 | $4,470,005.40 | $9.80 |

| Acme Financial Services Inc. | Acme Investment Bank |

Pricing Supplement dated October 26, 2010
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "4561230")],
            "price_per_unit": "10.00",
            "gross_total": "4561230",
            "discount_total": "91224.60",
            "net_total": "4470005.40",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Acme Financial Services Inc.": "underwriter", "Acme Investment Bank": "underwriter"},
        },
    ),
    Case(
        "a bank that buys as principal, behind the terms",
        "424B3",
        """\
ASCII
PROSPECTUS                                    Pricing Supplement No. 3301
Dated May 17, 1999                            Dated June 21, 1999
                                              No. 333-76470

                  ACME CAPITAL CORPORATION
                  GLOBAL MEDIUM-TERM NOTES, SERIES A
                          (Fixed Rate Notes)

Principal Amount (in Specified Currency):  USD50,000,000

Price to Public (Issue Price):  100.00%

Agent's Discount or Commission:  0.25%

Net Proceeds to Issuer (in Specified Currency):  USD49,875,000

Interest Rate Per Annum:  6.33%

Plan of Distribution:

     The Notes are being purchased by Omega Brothers Inc. (the "Underwriter") as
principal at the Issue Price of 100.00% of the aggregate principal amount.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "50000000")],
            "price_per_unit": "100.00%",
            "net_total": "49875000",
            "intermediaries": {"Omega Brothers Inc.": "underwriter"},
        },
    ),
    Case(
        "a bank that is purchasing as principal",
        "424B2",
        """\
ASCII
Pricing Supplement No. 21 Dated January 15, 1997
(To Prospectus Supplement Dated June 20, 1996)

                                  $25,000,000
                         ACME MOTOR CREDIT COMPANY
             Medium-Term Notes Due from 9 Months to 30 Years from Date of Issue

Omega, Pi, Rho & Sigma Incorporated is purchasing the Notes as principal at
99.60% of their principal amount for resale at a fixed public offering price of 99.85%.

Principal Amount:  $25,000,000
Issue Price: 99.85%
Interest Rate:  6.25%
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "25000000")],
            "price_per_unit": "99.85%",
            "intermediaries": {"Omega, Pi, Rho & Sigma Incorporated": "underwriter"},
        },
    ),
    Case(
        "exchange traded notes sold at market prices",
        "424B2",
        """\
Amendment No. 2 dated November 17, 2009 to
Pricing Supplement Z dated April 14, 2008

Acme Bank AG

3,000,000 Double Long Exchange Traded Notes due April 1, 2038

The Double Long Exchange Traded Notes (the “Securities”) offered hereby do not guarantee any return of principal at
  maturity. The initial Face Amount of each Security is $25.

The Securities will be offered and sold from time to time through Acme Securities Inc. (“ASI”), acting as our agent,
  at market prices.

@LEGEND@
""",
        {"price_per_unit": None, "gross_total": None, "intermediaries": {"Acme Securities Inc.": "selling_agent"}},
    ),
    Case(
        "classes under a head of several lines, proceeds in words beside prices in per cent",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED JUNE 1, 1999)

                            $649,375,000 (APPROXIMATE)

               ACME FIRST MORTGAGE SECURITIES CORP.
                                  DEPOSITOR
         COMMERCIAL MORTGAGE PASS-THROUGH CERTIFICATES, SERIES 1999-C1

     The Series 1999-C1 Certificates will consist of the classes of certificates listed
below and additional classes that are not offered by this prospectus supplement.
<TABLE>
<CAPTION>
                   INITIAL CERTIFICATE
                    PRINCIPAL BALANCE      PASS-THROUGH       EXPECTED
CLASS              OR NOTIONAL AMOUNT(1)       RATE          MATURITY
- --------------------------------------------------------------------------
<S>                <C>                     <C>               <C>
Class A-1            $145,000,000             6.910%         January 2008
Class A-2            $427,500,000             7.290%         June 2009
Class B               $37,500,000             7.480%         July 2009
Class C               $39,375,000             7.590%         August 2009
</TABLE>
     Omega Corporation and Rho Incorporated (the "Underwriters") will purchase the offered
certificates from the Depositor and will offer them to the public at negotiated prices. We
expect the proceeds to the depositor to be $672,100,000 before deducting expenses.

     NEITHER THE SEC NOR ANY STATE SECURITIES COMMISSION HAS APPROVED OR DISAPPROVED OF THESE
SECURITIES. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

OMEGA CORPORATION                                   RHO INCORPORATED
""",
        {
            "securities": [("debt", "145000000"), ("debt", "427500000"), ("debt", "37500000"), ("debt", "39375000")],
            "net_total": "672100000",
            "intermediaries": {"Omega Corporation": "underwriter", "Rho Incorporated": "underwriter"},
        },
    ),
    Case(
        "several notes of one price under heads of columns",
        "424B2",
        """\
Pricing Supplement dated August 26, 2020 to the Prospectus dated April 20, 2020

US$3,000,000
Senior Medium-Term Notes, Series F
Autocallable Notes with Contingent Interest Payments

This pricing supplement relates to two separate offerings of Autocallable Notes. Our subsidiary, Acme Capital Markets
  Corp., is the agent for this offering.

| Notes Number | Principal Amount | Interest Rate | CUSIP | Price to Public(1) | Commission(1) | Proceeds to Acme Bank |
| RL-101 | $1,000,000 | 14.00% | 06368E101 | 100% | 2.75% US$27,500 | 97.25% US$972,500 |
| RL-102 | $2,000,000 | 15.00% | 06368E102 | 100% | 2.75% US$55,000 | 97.25% US$1,945,000 |

@LEGEND@
""",
        {
            "securities": [("debt", "1000000"), ("debt", "2000000")],
            "price_per_unit": "100%",
            "gross_total": None,
            "discount_total": None,
            "net_total": None,
        },
    ),
    Case(
        "two labels of agents in lines above the legend",
        "424B2",
        """\
Acme Capital Corporation
4.750% Senior Notes due 2020 (the “Notes”)

Filed under Rule 424(b)(2), Registration Statement No. 333-190850
Pricing Supplement No. 312—Dated Thursday, March 12, 2015

| CUSIP Number | Principal Amount | Selling Price | Gross Concession | Net Proceeds | Coupon Type |
| 74348YLL1 | $1,202,000.00 | 100.000% | 1.500% | $1,183,970.00 | Fixed |

Purchasing Agent: Omega Capital LLC
Joint Lead Managers and Lead Agents: Omega Capital LLC

@LEGEND@
""",
        {
            "securities": [("debt", "1202000.00")],
            "price_per_unit": "100.000%",
            "net_total": "1183970.00",
            "intermediaries": {"Omega Capital LLC": "selling_agent"},
        },
    ),
    Case(
        "certificates sold by a corporation itself, and continuously",
        "424B3",
        """\
ASCII
                       ACME CHURCH FINANCE CORPORATION
                          $25,000,000 of Certificates of Participation
                       Fixed Rate Certificates, Series B

     Acme Church Finance Corporation is offering up to $25,000,000 aggregate
principal amount of its Series B secured investor certificates. We are selling the
certificates directly to investors through our officers without an underwriter on a
continuous basis. No minimum amount must be sold.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                The date of this Prospectus is March 4, 1999
""",
        {
            "offering_kinds": {"continuous", "direct"},
            "securities": [("debt", "25000000")],
            "gross_total": "25000000",
            "intermediaries": {},
        },
    ),
    Case(
        "securities that only a trade name names",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated January 30, 1998)
                              6,000,000 FELINE PRIDES(SM)
                             ACME TRAVEL CORPORATION

     The securities offered hereby are 6,000,000 FELINE PRIDES of Acme Travel Corporation
(the "Company"), consisting of units referred to as Income PRIDES with a Stated Amount of
$50. The Income PRIDES have been approved for listing on the New York Stock Exchange under
the symbol "ACpI".

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                            PRICE TO           UNDERWRITING         PROCEEDS TO
                             PUBLIC           COMMISSION(1)          COMPANY(2)
Per Income PRIDES......       $50.00               $1.50               $48.50
Total(3)...............    $300,000,000         $9,000,000         $291,000,000

OMEGA & CO.                                          RHO BROTHERS
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("units", 6000000)],
            "price_per_unit": "50.00",
            "gross_total": "300000000",
        },
    ),
    Case(
        "all that is outstanding, exchanged by the thousand",
        "424B3",
        """\
ASCII
                               OFFER TO EXCHANGE
                     10 1/4% SENIOR SUBORDINATED NOTES DUE 2008
                       FOR ALL OUTSTANDING
                     10 1/4% SENIOR SUBORDINATED NOTES DUE 2008
                                       OF
                           ACME HOLDINGS INC.

   THE EXCHANGE OFFER WILL EXPIRE AT 5:00 P.M., NEW YORK CITY TIME, ON MAY 15, 1998,
                               UNLESS EXTENDED.

     Acme Holdings Inc. (the "Company") hereby offers, upon the terms set forth in this
Prospectus and the accompanying Letter of Transmittal, to exchange $1,000 principal amount
of its 10 1/4% Senior Subordinated Notes due 2008 (the "New Notes") for each $1,000
principal amount of its outstanding 10 1/4% Senior Subordinated Notes due 2008 (the "Old
Notes"), of which $125,000,000 aggregate principal amount is outstanding. The Company will
not receive any proceeds from the Exchange Offer.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
""",
        {
            "offering_kinds": {"exchange_offer"},
            "securities": [("debt", "125000000")],
            "gross_total": None,
            "issuer_receives_proceeds": "no",
        },
    ),
    Case(
        "two series side by side, each with a price and a total",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 14, 2000)

$500,000,000

ACME UTILITIES CO.

$300,000,000 7 3/8% Senior Notes Series K due 2005
$200,000,000 7 7/8% Senior Notes Series L due 2010

The Series K Notes will bear interest at the rate of 7 3/8% per year and the Series L Notes at 7 7/8% per year.

| | Per Series K | | Per Series L | |
| | Note | Total | Note | Total |
| Public Offering Price | 99.818% | $299,454,000 | 99.615% | $199,230,000 |
| Underwriting Discount | .600% | $1,800,000 | .650% | $1,300,000 |
| Proceeds to Acme before expenses | 99.218% | $297,654,000 | 98.965% | $197,930,000 |

@LEGEND@

OMEGA BROTHERS
""",
        {
            "securities": [("debt", "300000000"), ("debt", "200000000")],
            "price_per_unit": None,
            "gross_total": None,
            "discount_total": None,
            "net_total": None,
        },
    ),
    Case(
        "a dividend in the title, the end of a name below the first of two",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 14, 1997)
3,500,000 Shares
Acme Steel Corporation
$3.50 Convertible Exchangeable Preferred Stock
($50 Liquidation Preference)

The $3.50 Convertible Exchangeable Preferred Stock of Acme Steel Corporation (the
"Company") is convertible at the option of the holder at any time into shares of common
stock, par value $.01 per share, of the Company at a conversion price of $21.50 per share.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                        Price to Public(1)   Underwriting Discounts(2)   Proceeds to Company(1)(3)
Per Share                   $50.00                  $1.625                      $48.375
Total(4)                 $175,000,000             $5,687,500                 $169,312,500

Omega, Sigma & Tau                                             Rho Barney Inc.
   Securities Corporation
The date of this Prospectus Supplement is March 19, 1997
""",
        {
            "securities": [("preferred_stock", 3500000)],
            "price_per_unit": "50.00",
            "intermediaries": {"Omega, Sigma & Tau": "underwriter", "Rho Barney Inc.": "underwriter"},
        },
    ),
    Case(
        "a caption of pictures behind the cover is no bank",
        "424B1",
        """\
ASCII
                                2,500,000 SHARES
                                     [LOGO]
                                  COMMON STOCK

     All of the shares of Common Stock offered hereby are being sold by Acme Systems
Corporation (the "Company").

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                       Price to       Underwriting       Proceeds to
                        Public          Discounts          Company
Per Share..........      $14.00           $0.98             $13.02
Total..............   $35,000,000       $2,450,000       $32,550,000

     The shares are offered by the several Underwriters, subject to prior sale.

OMEGA & SONS
     INCORPORATED

                              [PICTURES OF PRODUCTS]
""",
        {
            "securities": [("common_stock", 2500000)],
            "intermediaries": {"Omega & Sons Incorporated": "underwriter"},
        },
    ),
    Case(
        "a table that is amended, told in a sentence that ends in a colon",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS SUPPLEMENT NO. 12
(To Prospectus Dated November 15, 2004)

$150,000,000
Acme Technologies, Inc.
2.75% Convertible Senior Notes due 2024
and Common Stock Issuable upon Conversion of the Notes

This prospectus supplement relates to the resale by the selling securityholders of our 2.75% Convertible Senior Notes
  due 2024 and the shares of our common stock issuable upon conversion of the notes.

The information in the table appearing under the heading “Selling Securityholders” in the prospectus is amended by
  adding the information below with respect to persons not previously listed:

| Name | Principal Amount of Notes Beneficially Owned That May Be Sold | Number of Shares That May Be Sold |
| Omega Fund Ltd. | $4,500,000 | 161,290 |

@LEGEND@
""",
        {
            "offering_kinds": {"resale", "update_only"},
            "securities": [("debt", "150000000"), ("common_stock", None)],
            "selling_securityholders": True,
            "intermediaries": {},
        },
    ),
    Case(
        "notes of a week in the rows of a table",
        "424B2",
        """\
Pricing Supplement No. 57
Dated April 12, 2004
(To prospectus dated November 26, 2003)

ACME FINANCE & CO., INC.
CoreNotes®
Due Nine Months or More from Date of Issue

| CUSIP | Aggregate Principal Amount | Price to Public | Agent’s Discount | Proceeds, before expenses | Interest Rate |
| 590000AA1 | $1,250,000 | 100.00% | 0.825% | 99.175% | 3.10% |
| 590000AB9 | $3,400,000 | 99.50% | 1.400% | 98.100% | 4.75% |

Purchasing Agent: Omega, Pi, Rho & Sigma Incorporated
""",
        {
            "securities": [("debt", "1250000"), ("debt", "3400000")],
            "price_per_unit": None,
            "gross_total": None,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Omega, Pi, Rho & Sigma Incorporated": "selling_agent"},
        },
    ),
    Case(
        "classes with prices of their own, totals in words",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated October 17, 2001)
                                  $748,943,000

                    ACME ENERGY TRANSITION BOND COMPANY, LLC
                                     ISSUER
                    TRANSITION BONDS, SERIES 2001-1
<TABLE>
<CAPTION>
                  INITIAL        BOND     EXPECTED FINAL     PRICE      UNDERWRITING
                 PRINCIPAL     INTEREST      PAYMENT           TO       DISCOUNTS AND      PROCEEDS
                  BALANCE        RATE          DATE          PUBLIC      COMMISSIONS      TO ISSUER
                ------------   --------   --------------   ---------    -------------    ------------
<S>             <C>            <C>        <C>              <C>          <C>              <C>
Class A-1       $115,209,000     3.84%      9/15/2005      99.98%            .35%           99.63%
Class A-2       $234,896,000     4.76%      9/15/2007      99.97%            .40%           99.57%
Class A-3       $398,838,000     5.16%      9/15/2009      99.99%            .45%           99.54%
</TABLE>
The total price to the public is $748,820,000. The total amount of the underwriting discounts
and commissions is $3,200,000. The total amount of proceeds to the issuer before deduction of
expenses (estimated to be $5,000,000) is $745,620,000.

NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY STATE SECURITIES COMMISSION HAS
APPROVED OR DISAPPROVED OF THE BONDS. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

OMEGA BARNEY                                              RHO BROTHERS
          The date of this Prospectus Supplement is October 17, 2001
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "115209000"), ("debt", "234896000"), ("debt", "398838000")],
            "price_per_unit": None,
            "gross_total": "748820000",
            "discount_total": "3200000",
            "net_total": "745620000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Omega Barney": "underwriter", "Rho Brothers": "underwriter"},
        },
    ),
    Case(
        "proceeds in per cent of principal, or an amount",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 24, 1993)

                           $183,500,000 (Approximate)

                   ACME ACCEPTANCE CORPORATION I
                                  Depositor

            Mortgage Pass-Through Certificates, Series 1994-C1

     The Offered Certificates will be purchased from the Depositor by Omega, Rho & Co.
Incorporated (the "Underwriter") and will be offered by the Underwriter from time to time to
the public at varying prices to be determined at the time of sale. The aggregate proceeds to
the Depositor from the sale of the Offered Certificates will be 99.0% of the aggregate
principal amount of the Offered Certificates, or $181,665,000, plus accrued interest.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

                       OMEGA, RHO & CO. INCORPORATED
""",
        {"securities": [("debt", "183500000")], "price_per_unit": None, "net_total": "181665000"},
    ),
    Case(
        "an initial offering told in points, with a star in the name of a bank",
        "424B4",
        """\
ASCII
Prospectus
July 25, 2000
                        5,000,000 Shares of Common Stock

Acme Harbor, Inc.:                     Proposed Symbol & Market:
. We provide online services           . ACMH/Nasdaq National Market
  to small businesses.

The Offering:
. We are offering 5,000,000 shares of our common stock.
. The underwriters have an option to purchase an additional 750,000 shares from us to
  cover over-allotments.
- -----------------------------------------------------------------
                                             Per Share     Total
- -----------------------------------------------------------------
Public offering price:                        $12.00    $60,000,000
Underwriting fees:                              0.84      4,200,000
Proceeds to Acme Harbor:                       11.16     55,800,000
- -----------------------------------------------------------------

Neither the SEC nor any state securities commission has determined whether this prospectus is
truthful or complete. Any representation to the contrary is a criminal offense.

Omega, Pi & Rho
                     Sigma Partners LLC
                                                          O*OFFERING
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("common_stock", 5000000)],
            "price_per_unit": "12.00",
            "gross_total": "60000000",
            "discount_total": "4200000",
            "net_total": "55800000",
            "intermediaries": {
                "Omega, Pi & Rho": "underwriter",
                "Sigma Partners LLC": "underwriter",
                "O*OFFERING": "underwriter",
            },
        },
    ),
    Case(
        "classes in a table without the banks' discounts",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT DATED MARCH 26, 2003
(TO PROSPECTUS DATED FEBRUARY 25, 2003)

                           $300,000,000 (APPROXIMATE)

                               ACME HOME, INC.
                                   DEPOSITOR

       REVOLVING HOME EQUITY LOAN ASSET BACKED NOTES, SERIES 2003-A

THE NOTES

The trust will issue three classes of notes:
<TABLE>
<CAPTION>
                 ORIGINAL NOTE
CLASS         PRINCIPAL BALANCE      INTEREST RATE      PRICE TO PUBLIC
- -----         -----------------      -------------      ---------------
<S>           <C>                    <C>                <C>
1-A             $180,000,000         LIBOR + 0.26%          100.00%
2-A              $95,000,000         LIBOR + 0.30%          100.00%
B                $25,000,000         LIBOR + 1.10%          100.00%
</TABLE>
THE SECURITIES AND EXCHANGE COMMISSION AND STATE SECURITIES REGULATORS HAVE NOT APPROVED OR
DISAPPROVED OF THE NOTES. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

Omega Corporation and Rho & Co. Inc. will offer the notes subject to prior sale and subject to
their right to reject orders in whole or in part.

OMEGA CORPORATION                    RHO & CO. INC.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "180000000"), ("debt", "95000000"), ("debt", "25000000")],
            "gross_total": None,
            "intermediaries": {"Omega Corporation": "underwriter", "Rho & Co. Inc.": "underwriter"},
        },
    ),
    Case(
        "a title above the line with the amount that is left open",
        "424B2",
        """\
Subject to Completion
PRELIMINARY PRICING SUPPLEMENT dated May 1, 2019
(To Prospectus dated October 31, 2018)

Acme AG Trigger Callable Contingent Yield Notes

Acme AG $• Notes linked to the least performing of two indices due on or about May 6, 2021

These terms relate to the Notes. The Notes are offered at a minimum investment of 100 Notes at the Issue Price.

@LEGEND@

| Offering of Notes | Issue Price to Public(1) | Underwriting Discount(1)(2) | Proceeds to Acme AG(2) |
| | Total | Per Note | Total | Per Note | Total | Per Note |
| Notes linked to the least performing of two indices | $• | $10.00 | $• | $0.10 | $• | $9.90 |

| Acme Financial Services Inc. | Acme Investment Bank |
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", None)],
            "price_per_unit": "10.00",
            "gross_total": None,
            "discount_total": None,
            "net_total": None,
        },
    ),
]
