"""Pricing supplements and term sheets whose terms stand behind labels, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "several terms in a row are no row of a price table, and a table allots the notes to underwriters",
        "424B2",
        """\
PRICING SUPPLEMENT DATED JANUARY 18, 2012
(To Prospectus dated November 12, 2009, and
Prospectus Supplement dated January 18, 2012)

Larkspur Power Corporation

Medium Term Notes

Due Nine Months or More From Date of Issue

| Principal Amount: $250,000,000 | Original Issue Date: January 25, 2012 |
| x Book-Entry Note | Certificated Note |
| Issue Price: 99.238%(1) | Underwriters' Discount or Commission: 0.650%(1) |
| Selling Concession: 0.400% | Reallowance: 0.250% |
| Net Proceeds to Company: 98.588%(1) | |

The Notes are being purchased by the Underwriters listed below:

| Underwriter | Principal Amount |
| Rho Securities LLC | $150,000,000 |
| Omega Securities (USA) LLC | $100,000,000 |

Yes. The Notes are subject to redemption as described in the accompanying prospectus supplement (at par on or after
  November 1, 2021). For purposes of redemptions made prior to November 1, 2021, a spread of 35 basis points applies.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "250000000")],
            "price_per_unit": "99.238%",
            "discount_total": None,
            "intermediaries": {"Rho Securities LLC": "underwriter", "Omega Securities (USA) LLC": "underwriter"},
        },
    ),
    Case(
        "a takedown that supplements the terms of a programme sells notes, which agents buy as principals",
        "424B2",
        """\
PRICING SUPPLEMENT NO. 58 DATED JULY 5, 2023
(To Prospectus dated August 11, 2022)

LARKSPUR MOTOR FINANCE CORPORATION

Floating Rate Medium-Term Notes, Series A, due June 7, 2024

This pricing supplement supplements the terms and conditions in the prospectus, dated August 11, 2022, as supplemented
  by the prospectus supplement, dated August 11, 2022, and relates to the offering and sale of $600,000,000 aggregate
  principal amount of Floating Rate Medium-Term Notes, Series A, due June 7, 2024 (the “Notes”).

| Principal Amount: $600,000,000 | Stated Maturity: June 7, 2024 |
| Price to Public: 100.000% | Extension Period: N/A |
| Discount or Commission: 0.050% | |
| Net Proceeds to Issuer: 99.950% / $599,700,000 | |

The Notes are being purchased by the agents named below, as principals, for resale.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "600000000")],
            "price_per_unit": "100.000%",
            "net_total": "599700000",
        },
    ),
    Case(
        "a kind of note that is ticked is no title, and an agent whose capacity is that of a principal buys",
        "424B3",
        """\
PRICING SUPPLEMENT NO. 8653
TO PROSPECTUS SUPPLEMENT DATED OCTOBER 1, 2020

Larkspur Cooperative Finance Corporation

Medium-Term Notes, Series D

| Type of Note: | Fixed Rate Note |
| Principal Amount: | $500,000,000 |
| Issue Price: | 99.931% of Principal Amount |
| Agents’ Discount or Commission: | 0.250% |
| Agents: | Rho Capital Markets Inc. |
| Capacity: | Principal |
| Form of Note: | Book-Entry |
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "500000000")],
            "price_per_unit": "99.931%",
            "intermediaries": {"Rho Capital Markets Inc.": "selling_agent"},
        },
    ),
    Case(
        "labels of a preliminary supplement whose values are left open",
        "424B2",
        """\
The information in this preliminary prospectus supplement is not complete and may be changed.

Subject to Completion. Dated December 11, 2025.

Larkspur Finance Corp.

$

Index-Linked Notes due

| Original issue date: | December 23, 2025 | Original issue price: | 100% of the face amount |
| Underwriting discount: | % of the face amount | Net proceeds to the issuer: | % of the face amount |

@LEGEND@

Rho & Co. LLC
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", None)],
            "price_per_unit": "100%",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "retail notes due in several years below the name of their programme, whose amounts are blank",
        "424B2",
        """\
Subject to completion
Preliminary Pricing Supplement dated November 18, 2024

Larkspur Capital Corporation

Larkspur Retail Notes®

7.125% Notes due 2027 (the "2027 Notes")
7.375% Notes due 2029 (the "2029 Notes")

(To: Prospectus Dated February 10, 2023)

| CUSIP Number | Principal Amount | Selling Price | Gross Concession | Net Proceeds | Coupon Type |
| 74348GUN8 | $ | 100.000% | 1.000% | $ | Fixed |

Redemption Information: Callable at 100.000% on 5/15/2025.

| CUSIP Number | Principal Amount | Selling Price | Gross Concession | Net Proceeds | Coupon Type |
| 74348GUP3 | $ | 100.000% | 1.250% | $ | Fixed |
""",
        {"securities": [("debt", None), ("debt", None)], "price_per_unit": "100.000%"},
    ),
    Case(
        "a term sheet of notes in units whose number is blank, with a point of a list below the title of a series",
        "FWP",
        """\
Subject to Completion

Preliminary Term Sheet dated October 2, 2023

| Units | Pricing Date |
| $10 principal amount per unit | Settlement Date |

Autocallable Accelerated Redemption Securities® Linked to the Larkspur Trust, Series 1

• Automatically callable if the Observation Level of the Underlying Fund on any Observation Date, occurring about
  twelve months after the pricing date, is less than or equal to the Starting Value

The notes are being issued by Halden Bank plc (“Halden”). There are important differences between the notes and a
  conventional debt security.

| | Per Unit | Total |
| Public offering price | $10.00 | $ |
| Underwriting discount | $0.15 | $ |
| Proceeds, before expenses, to Halden | $9.85 | $ |
""",
        {"securities": [("debt", None)], "price_per_unit": "10.00"},
    ),
    Case(
        "units of notes above a second description of them",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To prospectus dated May 6, 1999)

4,700,000 Units

Larkspur & Co., Inc.

Global Market Index Target-Term Securities(R)
due December 22, 2004

$10 principal amount per unit

Senior unsecured debt securities of Larkspur & Co., Inc.

| | Per unit | Total |
| Public offering price | $10.00 | $47,000,000 |
| Underwriting discount | $.30 | $1,410,000 |
| Proceeds, before expenses, to Larkspur & Co., Inc. | $9.70 | $45,590,000 |

@LEGEND@
""",
        {"securities": [("debt", 4700000)]},
    ),
    Case(
        "the term sheet of an agency: the price of reoffer, joint leads below each other in one cell",
        "FWP",
        """\
January 18, 2017

Larkspur Agency

Pricing Term Sheet

U.S.$2,000,000,000 1.750% Notes due January 24, 2020

| Issuer: | Larkspur Agency |
| Currency/Size: | U.S.$2,000,000,000 |
| Reoffer Price: | 99.910% |
| Underwriting Commissions: | 0.100% |
| Net Proceeds to the Issuer: | U.S.$1,996,200,000 |
| Joint-Leads: | Rho Securities plc Omega International plc The Halden-Dominion Bank |
""",
        {
            "offering_kinds": {"underwritten"},
            "price_per_unit": "99.910%",
            "net_total": "1996200000",
            "intermediaries": {
                "Rho Securities plc": "underwriter",
                "Omega International plc": "underwriter",
                "The Halden-Dominion Bank": "underwriter",
            },
        },
    ),
    Case(
        "the term sheet of a company: gross proceeds, a type of notes without their title, managers and bookrunners",
        "FWP",
        """\
April 16, 2024

LARKSPUR CONTROLS PLC

Pricing Term Sheet

$700,000,000 5.500% Senior Notes due 2029

| Issuer: | Larkspur Controls plc |
| Security Type: | Senior Notes |
| Principal Amount: | $700,000,000 |
| Price to Public: | 99.737%, plus accrued interest, if any, from April 19, 2024 |
| Gross Proceeds: | $698,159,000 |
| Joint Lead Managers and Bookrunners: | Rho Securities, Inc. Omega & Co. LLC |
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "700000000")],
            "price_per_unit": "99.737%",
            "gross_total": "698159000",
            "intermediaries": {"Rho Securities, Inc.": "underwriter", "Omega & Co. LLC": "underwriter"},
        },
    ),
    Case(
        "a programme whose terms come in a pricing supplement goes on, and a currency unit is no security",
        "424B3",
        """\
ASCII
          PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED SEPTEMBER 28, 2000

$10,000,000,000
LARKSPUR CORPORATION
MEDIUM-TERM NOTES, SERIES F

TERMS OF SALE

The following terms may apply to the notes which we may sell
at one or more times. The final terms of the notes you
purchase will be included in a pricing supplement.

- Senior or subordinated debt
- Denominated in U.S. dollars or other currency or currency
  unit

                                          PER NOTE               TOTAL
                                       ---------------   ---------------------
Public Offering Price                      100%          $10,000,000,000
Agents' Commissions                    .125%-.750%       $12,500,000-$75,000,000
Proceeds to Larkspur                   99.875%-99.250%   $9,987,500,000-$9,925,000,000

We may sell the notes to the agents as principal for resale at varying or fixed
offering prices or through the agents as agent using their reasonable efforts on
our behalf.

RHO BROTHERS
              OMEGA SECURITIES LLC
""",
        {"offering_kinds": {"continuous"}, "securities": [("debt", "10000000000")]},
    ),
    Case(
        "retail notes without a date on which the offering ends",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated October 21, 2011)

Larkspur Capital Corporation

Larkspur Retail Notes

We may offer to sell our retail notes from time to time. The specific terms of the notes will be set prior to the time
  of sale and described in a pricing supplement.

The agents are not required to sell any specific amount of notes but will use their reasonable best efforts to sell the
  notes. We have not set a date for termination of our offering.

@LEGEND@

RHO LLC
""",
        {"offering_kinds": {"continuous"}},
    ),
    Case(
        "a sentence with the amount of the notes by their title, beside the amount of others",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated October 15, 2013)

Larkspur Capital Corporation

5.000% Senior Notes due 2019

This is an offering by Larkspur Capital Corporation of $255,000,000 in aggregate principal amount of its 5.000% Senior
  Notes due 2019, which we refer to in this prospectus supplement as the Notes.

We issued $50,000,000 in aggregate principal amount of 4.75% Senior Notes due 2019 with the option of exchanging such
  notes for any offering of additional notes by us of at least $250,000,000 in aggregate principal amount.

@LEGEND@
""",
        {"securities": [("debt", "255000000")]},
    ),
    Case(
        "a bank agrees to purchase notes for resale at a price in per cent",
        "424B3",
        """\
ASCII
Pricing Supplement No.10 Dated April 6, 1999
(To Prospectus and Prospectus Supplement Dated March 26, 1998)

                               U.S. $5,000,000,000
                            LARKSPUR CREDIT COMPANY
                       MEDIUM-TERM NOTES DUE FROM 9 MONTHS
                         TO 30 YEARS FROM DATE OF ISSUE

         Larkspur  Credit  Company  has  designated  $2,000,000,000  aggregate
principal  amount of its  Medium-Term  Notes Due from 9 Months to 30 Years  from
Date of Issue having the specific terms set forth below.  Rho Securities Inc.
has agreed to purchase the Notes at a price of 99.98% of their principal  amount
for  resale  at an  initial  public  offering  price of 100% of their  principal
amount.

         Principal Amount:                  $2,000,000,000

         Reference Agent:                   The Omega Bank
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "2000000000")],
            "price_per_unit": "100%",
            "intermediaries": {"Rho Securities Inc.": "underwriter"},
        },
    ),
    Case(
        "notes of a takedown that the issuer sells itself, and an agent whose task is another",
        "424B3",
        """\
ASCII
Pricing Supplement No.11 Dated April 30, 1999
(To Prospectus and Prospectus Supplement Dated March 26, 1998)

                               U.S. $5,000,000,000
                            LARKSPUR CREDIT COMPANY
                       MEDIUM-TERM NOTES DUE FROM 9 MONTHS
                         TO 30 YEARS FROM DATE OF ISSUE

         Larkspur  Credit  Company  has  designated   $700,000,000  aggregate
principal  amount of its  Medium-Term  Notes Due from 9 Months to 30 Years  from
Date of Issue having the  specific  terms set forth below which are being issued
directly  by Larkspur  Credit to  investors.

         Principal Amount:        $700,000,000

         Reference Agent:         The Omega Bank
""",
        {"offering_kinds": {"direct"}, "securities": [("debt", "700000000")], "intermediaries": {}},
    ),
    Case(
        "of two ways to sell, only what is ticked sets a price",
        "424B2",
        """\
Pricing Supplement dated May 15, 2008
(To Prospectus dated November 16, 2006)

LARKSPUR FINANCIAL CORPORATION

Medium-Term Notes, Series F

| Principal Amount: $25,000,000 | Original Issue Date: May 22, 2008 |

If as Principal:

o The Notes are being offered at a fixed initial public offering price of 99% of the Principal Amount.

If as Agent:

þ The Notes are being offered at a fixed initial public offering price of 100% of the Principal Amount.
""",
        {"securities": [("debt", "25000000")], "price_per_unit": "100%"},
    ),
    Case(
        "a state offers the owners of its bonds to exchange them",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(to Prospectus Dated December 27, 2004)

The Republic of Larkspur

Offers to Owners of

EACH SERIES OF BONDS LISTED IN ANNEX A TO THIS PROSPECTUS SUPPLEMENT
to exchange Eligible Securities for its

PAR BONDS DUE DECEMBER 2038

THE OFFER WILL EXPIRE AT 4:15 P.M. (NEW YORK CITY TIME) ON FEBRUARY 25, 2005, UNLESS EXTENDED BY LARKSPUR IN ITS SOLE
  DISCRETION. ALL TENDERS WILL BE IRREVOCABLE EXCEPT UNDER CERTAIN CIRCUMSTANCES AS DESCRIBED IN THIS SUPPLEMENT.

@LEGEND@
""",
        {"offering_kinds": {"exchange_offer"}},
    ),
    Case(
        "an agent whose capacity of a principal is ticked, below the name of a programme and a title",
        "424B3",
        """\
PRICING SUPPLEMENT NO. 101

(To prospectus dated May 18, 2005)

U.S.$8,000,000

LARKSPUR BROTHERS HOLDINGS INC.

MEDIUM-TERM NOTES, SERIES H

FX Range Notes due October 27, 2006

| Issue Price: | 100% |
| Principal Amount: | $8,000,000 |
| Form of Security: | Global Note |
| Joint Lead Managers & Bookrunners: | Rho Securities LLC (50.00%) Omega Markets Inc. (50.00%) |

Agent's Capacity: [X] As principal [ ] As agent
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "8000000")],
            "intermediaries": {"Rho Securities LLC": "underwriter", "Omega Markets Inc.": "underwriter"},
        },
    ),
    Case(
        "units that are so much principal of notes",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED JULY 17, 1997)

                               4,154,563 UNITS
                           LARKSPUR HOLDINGS INC.
          INDEX EQUITY LINKED NOTES DUE OCTOBER 3, 2003

    Larkspur Holdings Inc. (the "Company") is offering $62,318,445 principal
amount of Index Equity Linked Notes due October 3, 2003 (the
"Securities"). Each $15.00 principal amount of Securities will be deemed a
"Unit" for purposes of trading and transfer.

                                  Price to        Underwriting       Proceeds to
                                   Public           Discount       the Company(1)
Per Unit....................       $15.00            $.45             $14.55
Total.......................    $62,318,445       $1,869,553        $60,448,892
""",
        {"securities": [("debt", 4154563)], "gross_total": "62318445"},
    ),
    Case(
        "notes due more than nine months from their issue are sold continuously",
        "424B2",
        """\
ASCII
PROSPECTUS
$1,000,000,000
LARKSPUR INC
NOTES, SERIES G
DUE MORE THAN NINE MONTHS FROM DATE OF ISSUE

Larkspur Inc (the 'Company') may from time to time offer its Notes, Series G (the
'Notes') with an aggregate initial public offering price or purchase price of up
to $1,000,000,000. Certain terms with respect to each Note will be established at the
time of issuance and set forth in a pricing supplement to this Prospectus.

Offers to purchase the Notes are being solicited by Rho Brothers Inc, as agent (the 'Agent'), who has
agreed to use its reasonable efforts to solicit offers to purchase the Notes.

RHO BROTHERS INC
""",
        {"offering_kinds": {"continuous"}, "securities": [("debt", "1000000000")]},
    ),
    Case(
        "terms in two columns, the label of the price over two lines, and who buys the notes",
        "424B3",
        """\
ASCII
PRICING SUPPLEMENT NO. 47 TO PROSPECTUS DATED January 9, 1998

                       LARKSPUR CREDIT CORPORATION
                         MEDIUM-TERM NOTES
                        (Floating Rate Note)
         (Due from 9 months to 30 years from date of issue)

Designation: Floating Rate              Original Issue Date:
 Medium-Term Notes Due                   October 21, 1998
 October 21, 1999

Principal Amount: $100,000,000          Maturity Date: October 21, 1999

Issue Price (as a percentage of         Regular Record Dates:
 Principal Amount): 100.25%              Fifteenth calendar day, whether
                                         or not a Business Day

      The Notes are being purchased by Rho Brothers Inc., as principal,
for resale at varying prices.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "100000000")],
            "price_per_unit": "100.25%",
            "intermediaries": {"Rho Brothers Inc.": "underwriter"},
        },
    ),
    Case(
        "a discount in per cent of principal is no price, and notes that may be sold to somebody have no buyer",
        "424B3",
        """\
ASCII
PRICING SUPPLEMENT NO. 48 TO PROSPECTUS DATED January 9, 1998

                       LARKSPUR CREDIT CORPORATION
                         MEDIUM-TERM NOTES
         (Due from 9 months to 30 years from date of issue)

Principal Amount: $100,000,000          Maturity Date: October 21, 1999

Commission or Discount (as a            Regular Record Dates:
percentage of
 Principal Amount): 0.05%               Fifteenth calendar day

      The Notes are sold to investors as described.
""",
        {"securities": [("debt", "100000000")], "price_per_unit": None, "intermediaries": {}},
    ),
    Case(
        "a row of a term sheet says what the proceeds are for",
        "FWP",
        """\
Filed Pursuant to Rule 433
Registration Statement No. 333-255555

Larkspur Inc.
Pricing Term Sheet

| Issuer: | Larkspur Inc. |
| Security: | 3.500% Senior Notes due 2034 |
| Principal Amount: | $750,000,000 |
| Price to Public: | 99.581% |
| Use of Proceeds: | The net proceeds are expected to be used to redeem outstanding notes. |
| Joint Book-Running Managers: | Rho Securities LLC Omega Markets Inc. |
""",
        {
            "securities": [("debt", "750000000")],
            "issuer_receives_proceeds": "yes",
            "price_per_unit": "99.581%",
        },
    ),
    Case(
        "a row of a term sheet that only says where proceeds are told of",
        "FWP",
        """\
Filed Pursuant to Rule 433
Registration Statement No. 333-255555

Larkspur Inc.
Pricing Term Sheet

| Issuer: | Larkspur Inc. |
| Security: | 3.500% Senior Notes due 2034 |
| Principal Amount: | $750,000,000 |
| Use of Proceeds: | See the preliminary prospectus supplement. |
""",
        {"securities": [("debt", "750000000")], "issuer_receives_proceeds": None},
    ),
    Case(
        "who acts as principal behind the cover of a sheet of terms without a legend",
        "424B3",
        """\
ASCII
Pricing Supplement dated July 13, 2005                         Rule 424(b)(3)
(To Prospectus dated April 2, 2004 and                     File No. 333-113001
Prospectus Supplement dated April 2, 2004)

                      LARKSPUR CREDIT CORPORATION

                  Medium-Term Note - Floating Rate

Principal Amount:  $25,000,000            Trade Date: July 13, 2005
Issue Price: 100%                         Original Issue Date: July 27, 2005

Form:  [X] Book-entry             [ ]  Certificated

                       ADDITIONAL TERMS OF THE NOTES
Plan of Distribution
     Under the terms of and subject to the conditions of an agreement between LCC
and Rho Securities Incorporated ("RSI"), RSI, acting as principal, has agreed to
purchase and LCC has agreed to sell the Notes at 100% of their principal amount.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "25000000")],
            "price_per_unit": "100%",
            "intermediaries": {"Rho Securities Incorporated": "underwriter"},
        },
    ),
    Case(
        "who acts as principal in the market has bought nothing",
        "424B3",
        """\
ASCII
Pricing Supplement dated July 13, 2005                         Rule 424(b)(3)
(To Prospectus dated April 2, 2004 and                     File No. 333-113001
Prospectus Supplement dated April 2, 2004)

                      LARKSPUR CREDIT CORPORATION

                  Medium-Term Note - Floating Rate

Principal Amount:  $25,000,000            Trade Date: July 13, 2005

Plan of Distribution
     Rho Securities Incorporated ("Rho"), acting as principal, may make a market
in the Notes.
""",
        {"offering_kinds": set(), "securities": [("debt", "25000000")], "intermediaries": {}},
    ),
    Case(
        "a brand before the kind of note, which are due in a year",
        "424B2",
        """\
PRICING SUPPLEMENT dated February 3, 2015
(To Product Supplement dated November 14, 2014 and Prospectus dated November 14, 2014)

$100,000,000 ETRACS Monthly Pay 2xLeveraged Small Cap High Dividend ETN
due February 6, 2045

The Securities are senior unsecured debt securities issued by Larkspur AG.
""",
        {"securities": [("debt", "100000000")]},
    ),
    Case(
        "a brand that is the kind of note itself",
        "424B2",
        """\
PRICING SUPPLEMENT dated February 3, 2015
(To Prospectus dated November 14, 2014)

$100,000,000 ETRACS linked to the Larkspur Index due May 24, 2041

The Securities are senior unsecured debt securities issued by Larkspur AG.
""",
        {"securities": [("debt", "100000000")]},
    ),
    Case(
        "those who get selling commissions are no underwriters",
        "424B2",
        """\
PRICING SUPPLEMENT
Dated October 25, 2024

Larkspur Financial Company LLC Trigger Autocallable Notes
$2,619,000 Linked to the Omega Index due October 29, 2026

@LEGEND@

| | Price to Public | Fees and Commissions | Proceeds to Issuer |
| Per Note | $10.00 | $0.15 | $9.85 |
| Total | $2,619,000 | $39,285 | $2,579,715 |

(2) Rho Financial Services Inc., which we refer to as Rho, will receive selling commissions from us of $0.15.

| Rho Financial Services Inc. | Omega Markets |
""",
        {
            "gross_total": "2619000",
            "intermediaries": {"Rho Financial Services Inc.": "selling_agent", "Omega Markets": "selling_agent"},
        },
    ),
    Case(
        "prices and proceeds in per cent or in all",
        "424B3",
        """\
ASCII
PRICING SUPPLEMENT NO. 10,
Dated December 10, 1998, to
Prospectus, dated September 24, 1998 and
Prospectus Supplement, dated September 25, 1998.

                           LARKSPUR GROUP, INC.
                       MEDIUM-TERM FIXED RATE NOTES
                 DUE NINE MONTHS OR MORE FROM DATE OF ISSUE

(X) Senior Note               (   ) Senior Subordinated Note

Principal Amount:  U.S. $225,000,000.

Proceeds to Corporation:  99.906% or $224,788,500.

Underwriting Discount:  .094%

Issue Price:  100% or $225,000,000.

The Notes are  offered by the  Underwriters,  as  specified  herein,  subject to
receipt and acceptance by them and subject to their right to reject any order in
whole or in part.  It is expected  that the Notes will be ready for  delivery in
book-entry form on or about December 15, 1998.

RHO SECURITIES INC.                              OMEGA BROTHERS
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "225000000")],
            "price_per_unit": "100%",
            "gross_total": "225000000",
            "net_total": "224788500",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"RHO SECURITIES INC.": "underwriter", "OMEGA BROTHERS": "underwriter"},
        },
    ),
    Case(
        "a price in per cent, or at varying prices, has no total",
        "424B3",
        """\
ASCII
PRICING SUPPLEMENT NO. 11,
Dated December 10, 1998, to
Prospectus, dated September 24, 1998

                           LARKSPUR GROUP, INC.
                       MEDIUM-TERM FIXED RATE NOTES

Principal Amount:  U.S. $225,000,000.

Issue Price:  100% or at varying prices of $1,000 a note.
""",
        {"securities": [("debt", "225000000")], "price_per_unit": "100%", "gross_total": None, "net_total": None},
    ),
    Case(
        "terms in two columns with an agent in the second, a currency unit and boxes",
        "424B3",
        """\
ASCII
Pricing Supplement Dated November 13, 1998                  Rule 424 (b) (3)
(To Prospectus dated March 2, 1998 and                      File No. 333-45001
 Prospectus Supplement dated March 2, 1998)

                             LARKSPUR CORPORATION
                                Medium-Term Notes

Principal Amount:          $10,000,000    Trade date:          November 13, 1998
Currency or Currency Unit: US Dollars     Original Issue Date: November 20, 1998
Issue Price:               100%           Agent's Discount or Commission: 0.35%
Net Proceeds to Issuer:    $9,965,000     Agent (s):  R.H. Omega & Co.
Maturity Date:             March 4, 2002  CUSIP Number:     69332H GA 8

Agent acting in the capacity as indicated below:
        [ X ] Agent                 [   ] Principal
""",
        {
            "securities": [("debt", "10000000")],
            "price_per_unit": "100%",
            "gross_total": None,
            "net_total": "9965000",
            "intermediaries": {"R.H. Omega & Co.": "selling_agent"},
        },
    ),
    Case(
        "an agent of another task in the second column",
        "424B3",
        """\
ASCII
Pricing Supplement Dated November 13, 1998                  Rule 424 (b) (3)
(To Prospectus dated March 2, 1998)

                             LARKSPUR CORPORATION
                                Medium-Term Notes

Principal Amount:          $10,000,000    Trade date:          November 13, 1998
Issue Price:               100%           Calculation Agent:   Omega Trust Co.
""",
        {"securities": [("debt", "10000000")], "intermediaries": {}},
    ),
    Case(
        "retail notes whose table alone says what they are, and agents of two kinds in one line",
        "424B3",
        """\
Filed Under Rule 424(b)(3), Registration Statement No. 333-97001
Pricing Supplement No. 211 - dated Monday, March 03, 2008 (To: Prospectus Dated October 29, 2004)

| CUSIP Number | Aggregate Principal Amount | Price to Public | Net Proceeds | Coupon Rate | Product Ranking |
| 06050XB28 | $31,666,000.00 | 100.000% | $30,668,521.00 | 6.150% | Subordinated Unsecured Notes |

Joint Lead Managers and Lead Agents: Rho Securities LLC, Incapitol, LLC Agents: Omega & Co., Inc., Tau Advisors Bank,
  Sigma Brothers Securities LLC, Kappa Investment Bank, Lambda Financial Services Inc.
""",
        {
            "securities": [("debt", "31666000.00")],
            "price_per_unit": "100.000%",
            "net_total": "30668521.00",
            "intermediaries": {
                "Rho Securities LLC": "selling_agent",
                "Incapitol, LLC": "selling_agent",
                "Omega & Co., Inc.": "selling_agent",
                "Tau Advisors Bank": "selling_agent",
                "Sigma Brothers Securities LLC": "selling_agent",
                "Kappa Investment Bank": "selling_agent",
                "Lambda Financial Services Inc.": "selling_agent",
            },
        },
    ),
    Case(
        "a manager below another in a term sheet that ends in no legal form, and proceeds in dollars",
        "FWP",
        """\
Filed Pursuant to Rule 433
Registration Statement No. 333-217001

Larkspur Capital Corporation
$500,000,000 Floating Rate Senior Notes Due March 12, 2021

| Issuer: | Larkspur Capital Corporation |
| Issue Size: | $500,000,000 |
| Price to Public: | 100.000% plus accrued interest |
| Net Proceeds (%): | 99.850% plus accrued interest |
| Net Proceeds ($): | $499,250,000 plus accrued interest |
| Co-Managers: | Rho Securities Corp. |
| | Omega Chartered Bank |
""",
        {
            "securities": [("debt", "500000000")],
            "price_per_unit": "100.000%",
            "net_total": "499250000",
            "intermediaries": {"Rho Securities Corp.": "underwriter", "Omega Chartered Bank": "underwriter"},
        },
    ),
]
