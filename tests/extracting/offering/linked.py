"""Covers of linked and exchange-traded notes, term sheets and exchanges of series, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "notes based on the stock of others, which a second line names",
        "424B2",
        """\
PRICING SUPPLEMENT NO. 2011-0013 DATED MARCH 15, 2011

ACME FUNDING INC.

1,357,700 Equity Linked Securities (“ELKS”) Based Upon a Basket of Willow Motor Company
Common Stock and Oak Corporation American Depositary Receipts (“ADRs”)
Due December 12, 2011

$10.00 per ELKS

The ELKS will pay a coupon and will not be listed on any exchange.

| | Per ELKS | Total |
| Public Offering Price | $10.000 | $13,577,000.00 |
| Underwriting Discount | $0.175 | $237,597.50 |
| Proceeds to Acme Funding Inc. (before expenses) | $9.825 | $13,339,402.50 |

@LEGEND@
""",
        {"securities": [("debt", 1357700)], "gross_total": "13577000.00"},
    ),
    Case(
        "stock that is sold beside notes, below a line that says what those are linked to",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2011)

ACME INC.

$40,000,000 Notes due 2016 Linked to the Acme Index

2,000,000 Shares of Common Stock

@LEGEND@
""",
        {"securities": [("debt", "40000000"), ("common_stock", 2000000)]},
    ),
    Case(
        "an exchange-traded note of which more is sold as long as it runs",
        "424B2",
        """\
Pricing Supplement, dated May 13, 2019 to the Prospectus dated March 30, 2018

$250,000,000

Acme Treasury 2-year Bear ETN

The Acme Treasury 2-year Bear Exchange Traded Notes (the “ETNs”) that Acme Bank PLC may issue from time to time are
  inversely linked to the performance of the Acme Index (the “Index”).

Series: Global Medium-Term Notes, Series A

We sold a portion of the ETNs at 100% of the principal amount of $50.00 per ETN. Additional ETNs have been and will be
  offered and sold from time to time through Acme Capital Inc., our affiliate, as agent, at market prices.

@LEGEND@
""",
        {
            "securities": [("debt", "250000000")],
            "offering_kinds": {"continuous"},
            "intermediaries": {"Acme Capital Inc.": "selling_agent"},
        },
    ),
    Case(
        "a term sheet of notes of a programme, with a table of commitments behind",
        "FWP",
        """\
Filed Pursuant to Rule 433

ACME CAPITAL CORPORATION

GLOBAL MEDIUM-TERM NOTES, SERIES A

(Senior Unsecured Floating Rate Notes)

| Issuer: | Acme Capital Corporation |
| Trade Date: | July 25, 2013 |
| Maturity Date: | July 12, 2016 |
| Principal Amount: | US $150,000,000 |
| Price to Public (Issue Price): | 100.0934% |
| Net Proceeds to Issuer: | US $149,909,032.50 |

Plan of Distribution:

The Notes are being purchased by the underwriters listed below (collectively, the “Underwriters”), as principal, at
  100.0934% of the aggregate principal amount less an underwriting discount equal to 0.200% of the principal amount.

| Institution | Commitment |
| Lead Manager: | |
| Alder & Co. LLC | $142,500,000 |
| Co-Managers: | |
| Birch & Co., LLC | $7,500,000 |
| Total | $150,000,000 |
""",
        {
            "securities": [("debt", "150000000")],
            "offering_kinds": {"underwritten"},
            "intermediaries": {"Alder & Co. LLC": "underwriter", "Birch & Co., LLC": "underwriter"},
        },
    ),
    Case(
        "kinds of notes that a form ticks, and a heading of further terms",
        "424B3",
        """\
ASCII
Pricing Supplement dated September 18, 1998                    Rule 424(b)(3)
(To Prospectus dated September 3, 1998)                  File No. 333-60000

                     ACME CREDIT CORPORATION

                     Medium-Term Note - Floating Rate
________________________________________________________________________________

Principal Amount:  $123,000,000               Trade Date: September 18, 1998
Issue Price: See "Plan of Distribution"       Original Issue Date: September 23, 1998
________________________________________________________________________________

Interest Calculation:
     [X]  Regular Floating Rate Note          [ ]  Floating Rate/Fixed Rate Note
     [ ]  Inverse Floating Rate Note              (Fixed Rate Commencement
             (Fixed Interest Rate):                Date):
     [ ]  Other Floating Rate Note                (Fixed Interest Rate):

<PAGE>
                       ADDITIONAL TERMS OF THE NOTES

Plan of Distribution

          Alder Incorporated, acting as principal, has agreed to purchase the Notes.
""",
        {"securities": [("debt", "123000000")]},
    ),
    Case(
        "headings of the terms of a note are no names of banks",
        "424B3",
        """\
ASCII
PROSPECTUS                            Pricing Supplement No. 2552
Dated January 10, 1995                Dated October 5, 1995
                                      Rule 424(b)(3)-Registration Statement
                                      No. 33-55000

                 ACME CAPITAL CORPORATION
                  GLOBAL MEDIUM-TERM NOTES, SERIES A
                       (Floating Rate Notes)

Trade Date:  October 5, 1995

Maturity Date:  October 9, 1998

Principal Amount (in Specified Currency):  US$20,000,000

Price to Public (Issue Price):  100.00%

Repayment, Redemption and Acceleration
    Optional Repayment Date:  Not applicable

Plan of Distribution:

     The Notes are being purchased by Alder Brothers Inc. (hereinafter
     referred to as the "Underwriter"), as principal, at 100.00% of the
     aggregate principal amount.
""",
        {"intermediaries": {"Alder Brothers Inc.": "underwriter"}, "offering_kinds": {"underwritten"}},
    ),
    Case(
        "a product supplement, which adds to what is said of a programme",
        "424B2",
        """\
PRODUCT SUPPLEMENT NO. 5 dated October 6, 2011
To Prospectus Supplement dated February 4, 2010 and Prospectus dated February 4, 2010

Acme ASA

Strategic Accelerated Redemption Securities

We may offer from time to time Strategic Accelerated Redemption Securities (the “Notes”). The Notes will be senior
  unsecured debt securities of Acme ASA and part of a series entitled “Medium-Term Notes.”

This product supplement describes some of the general terms that apply to the Notes and supplements the terms described
  in the accompanying prospectus supplement and prospectus.

@LEGEND@
""",
        {"offering_kinds": {"continuous"}},
    ),
    Case(
        "an exchange of series of which two are of one amount",
        "424B3",
        """\
PROSPECTUS

Acme Funding Limited

Offer to Exchange

$2,000,000,000 aggregate principal amount of 3.125% Senior Notes due 2020

$2,000,000,000 aggregate principal amount of 3.800% Senior Notes due 2022

$2,500,000,000 aggregate principal amount of 3.750% Senior Notes due 2025

This is an offer to exchange the privately placed notes (the “original notes”) for registered notes with substantially
  identical terms. The exchange offer will expire on July 5, 2016.

@LEGEND@
""",
        {"securities": [("debt", "2000000000"), ("debt", "2000000000"), ("debt", "2500000000")]},
    ),
    Case(
        "an exchange for notes of another rate and the same amount",
        "424B3",
        """\
PROSPECTUS

Acme Funding Limited

Offer to Exchange

$200,000,000 aggregate principal amount of 3.125% Senior Notes due 2020

for

$200,000,000 aggregate principal amount of 3.800% Senior Notes due 2012

The exchange offer will expire on July 5, 2010. We will not receive any proceeds from the exchange offer.

@LEGEND@
""",
        {"securities": [("debt", "200000000")]},
    ),
    Case(
        "an agent that the cover calls by letters, whose full name stands before `which we refer to as`",
        "424B2",
        """\
Pricing Supplement to the Prospectus dated April 5, 2018

Acme Financial Company LLC

$20,150,000

Digital Notes due 2019

The estimated value of the notes as determined by A.B. Acme Securities LLC, which we refer to as ABAS, was $992.40 per
  $1,000 principal amount note. ABAS, acting as agent for Acme Financial, will sell the notes to a dealer.

@LEGEND@
""",
        {"intermediaries": {"A.B. Acme Securities LLC": "selling_agent"}},
    ),
    Case(
        "who bills and delivers is one of the managers",
        "424B3",
        """\
PRICING SUPPLEMENT NO. 429

ACME FINANCIAL SERVICES CORPORATION

MEDIUM-TERM NOTES, SERIES F, FLOATING RATE NOTES DUE 2011

| Principal Amount: | | $500,000,000 |
| Price to Public (Issue Price): | | 100.00% |
| Dealers' Commission: | | 00.15% (15 basis points) |
| Joint Lead Managers and Bookrunners: | | Alder Capital Inc. (50.00%) Birch Securities Inc. (50.00%) |
| Billing and Delivering Agent: | | Birch Securities Inc. |
""",
        {"intermediaries": {"Alder Capital Inc.": "underwriter", "Birch Securities Inc.": "underwriter"}},
    ),
    Case(
        "the number of warrants alone above the names of issuer and warrants",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated December 1, 1993)

                                 2,500,000

                              ACME & CO., INC.

           Willow 400 Index Call Warrants, Expiring April 7, 1998
                                ---------------

     Each Willow 400 Index Call Warrant, Expiring April 7, 1998 will entitle the beneficial
owner thereof to receive an amount in U.S. dollars computed by reference to increases in the Index.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
""",
        {"securities": [("warrants", 2500000)]},
    ),
    Case(
        "a number alone above the names of issuer and stock",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated December 1, 1993)

                                 2,500,000

                              ACME & CO., INC.

                                Common Stock

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
""",
        {"securities": [("common_stock", None)]},
    ),
    Case(
        "two series beside each other, whose amounts stand some rows below",
        "FWP",
        """\
Filed Pursuant to Rule 433

Acme Energy, Inc.

Pricing Term Sheet

| | 5.150% Senior Notes due 2029 | 5.450% Senior Notes due 2034 |
| Issuer: | Acme Energy, Inc. |
| Security Type: | Senior Unsecured Notes |
| Pricing Date: | March 4, 2024 |
| Settlement Date (T+3): | March 7, 2024 |
| Principal Amount: | $500,000,000 | $750,000,000 |
| Price to Public: | 99.833% | 99.612% |
""",
        {"securities": [("debt", "500000000"), ("debt", "750000000")], "price_per_unit": None},
    ),
    Case(
        "notes that are exchanged at maturity for the stock of another company",
        "424B3",
        """\
ASCII
PROSPECTUS Dated August 26, 2003                     Pricing Supplement No. 31
                                                       Dated February 20, 2004

                                  $18,747,250

                                 Acme Holdings
                          GLOBAL MEDIUM-TERM NOTES, SERIES C
                                 Senior Notes

                               ----------------

                        8% SPARQS due February 20, 2005
                          Mandatorily Exchangeable for
                 Shares of Common Stock of WILLOW! INC.

The SPARQS will pay 8% interest per year but do not guarantee any return of
principal at maturity. Instead, the SPARQS will pay at maturity a number of
shares of Willow! common stock, subject to our right to call the SPARQS.
""",
        {"securities": [("debt", "18747250")]},
    ),
    Case(
        "an agent with the name of its branch behind its legal form",
        "424B3",
        """\
ASCII
PRICING SUPPLEMENT NO. 0026                     RULE 424 (b) (3)
DATED June 15, 1999

                         ACME CAPITAL CORPORATION

                    MEDIUM-TERM NOTES, SERIES D

Principal Amount:   EUR 150,000,000

Issue Price:        99.87%

Purchasing Agent:   WILLOW BANK AG LONDON

Purchasing as principal: X      As agent: __
""",
        {"intermediaries": {"WILLOW BANK AG LONDON": "selling_agent"}},
    ),
    Case(
        "series of bonds with an amount each, of which only the year tells one from the other",
        "424B2",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated July 10, 1995)
                                  $125,000,000
                         ACME POWER & LIGHT COMPANY
                              FIRST MORTGAGE BONDS
                       $75,000,000 6 3/4% SERIES DUE 2002
                       $50,000,000 7 5/8% SERIES DUE 2025
                                ----------------
     Interest on the New Bonds is payable on January 1 and July 1 of each year, commencing
January 1, 1996. The New Bonds due 2002 will not be redeemable prior to maturity.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
""",
        {"securities": [("debt", "75000000"), ("debt", "50000000")]},
    ),
    Case(
        "retail notes in a table of plain text, whose heads run over lines",
        "424B3",
        """\
ASCII
PRICING SUPPLEMENT NO. 14 DATED MARCH 18, 2002
(To Prospectus Supplement dated October 12, 2001)

                        ACME FINANCE CORPORATION
                              RetailNotes

           Due Nine Months or More from Date of Issue

CUSIP       Aggregate     Price to    Purchasing Agent's  Interest   Maturity    Interest
Number      Principal     Public(1)   Discount and        Rate Per   Date        Payment
            Amount                    Commission          Annum                  Frequency
- --------- ------------- ----------- ------------------- ---------- ----------- ----------
44000EAA9   $2,487,000    100%        0.625%              4.35%      03/15/2004  Monthly
44000EAB7   $1,905,000    100%        1.250%              5.60%      03/15/2007  Semi-Annual

Trade Date: March 18, 2002
""",
        {"securities": [("debt", "2487000"), ("debt", "1905000")]},
    ),
    Case(
        "notes of before in such a table, below the amount that is offered",
        "424B3",
        """\
ASCII
PRICING SUPPLEMENT NO. 14 DATED MARCH 18, 2002
(To Prospectus Supplement dated October 12, 2001)

                        ACME FINANCE CORPORATION
                       $50,000,000 RetailNotes

           Due Nine Months or More from Date of Issue

CUSIP       Aggregate     Price to    Purchasing Agent's  Interest   Maturity    Interest
Number      Principal     Public(1)   Discount and        Rate Per   Date        Payment
            Amount                    Commission          Annum                  Frequency
- --------- ------------- ----------- ------------------- ---------- ----------- ----------
44000EAA9   $2,487,000    100%        0.625%              4.35%      03/15/2004  Monthly
44000EAB7   $1,905,000    100%        1.250%              5.60%      03/15/2007  Semi-Annual

Trade Date: March 18, 2002
""",
        {"securities": [("debt", "50000000")]},
    ),
    Case(
        "a line below the title that only says what the securities are, with what they are linked to",
        "424B2",
        """\
PRICING SUPPLEMENT dated March 8, 2024

| Acme Finance LLC | $1,731,000 Market Linked Securities—Auto-Callable with Contingent Coupon and Contingent Downside |

Principal at Risk Securities Linked to the Lowest Performing of the common stock of Willow Corporation and the common
  stock of Oak.com, Inc. due March 12, 2027

| ■ | Linked to the lowest performing of the common stock of Willow Corporation (each referred to as an “Underlying”) |

| | Original Offering Price | Agent Discount | Proceeds to Issuer |
| Per Security | $1,000.00 | $23.25 | $976.75 |
| Total | $1,731,000.00 | $40,245.75 | $1,690,754.25 |

@LEGEND@
""",
        {"securities": [("debt", "1731000")]},
    ),
    Case(
        "a term sheet of shares that says what they come to and what the issuer gets",
        "FWP",
        """\
Filed Pursuant to Rule 433

FINAL TERM SHEET

5,000,000 Depositary Shares
Each Representing 1/40th Interest in a Share of 6.25% Non-Cumulative Perpetual Preferred Stock, Series C

| Issuer: | Acme Bancshares Corporation |
| Security: | Depositary shares, each representing a 1/40th interest in a share of 6.25% Preferred Stock, Series C |
| Size: | $125,000,000 (5,000,000 depositary shares) |
| Public Offering Price: | $25.00 per depositary share |
| Underwriting Discount: | $0.7875 per depositary share |
| Net Proceeds (before expenses) to Issuer: | $121,350,000 |
""",
        {
            "securities": [("depositary_shares", 5000000)],
            "gross_total": "125000000",
            "net_total": "121350000",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "two classes of shares, the second by what it comes to",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2011)

ACME INC.

2,000,000 Shares of Common Stock

$40,000,000

Warrants to Purchase Common Stock

@LEGEND@
""",
        {"securities": [("common_stock", 2000000), ("warrants", None)]},
    ),
    Case(
        "notes that are sold to agents as principals",
        "424B3",
        """\
ASCII
Pricing Supplement No. 7
(To Prospectus dated May 20, 1994)

                        ACME CREDIT COMPANY
                     Medium-Term Notes, Series C

               $25,000,000  7.35% Notes Due May 15, 1999

Original Issue Date:  June 10, 1994            Maturity Date: May 15, 1999
Interest Rate:  7.35%                          Issue Price:  100%

     The Notes are being sold to Alder & Co. and Birch Brothers Inc. (the
"Agents"), as principals, at a discount of .45% for resale to investors at 100% of
the principal amount.

The date of this Pricing Supplement is June 3, 1994.
""",
        {"offering_kinds": {"underwritten"}, "securities": [("debt", "25000000")]},
    ),
]
