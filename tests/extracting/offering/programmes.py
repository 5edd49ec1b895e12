"""Programmes of notes and classes of trusts, written for made-up issuers, and what their covers state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "notes that were issued before and are sold in the market",
        "424B5",
        """\
PROSPECTUS

ACME & CO., INC.
S&P 500 MARKET INDEX TARGET-TERM SECURITIES DUE SEPTEMBER 16, 2002

On March 14, 1997, Acme & Co., Inc. (the "Company") issued an aggregate principal amount of $175,000,000 (17,500,000
  Units) of S&P 500 Market Index Target-Term Securities due September 16, 2002 (the "Securities"). Each $10
  principal amount of Securities will be deemed a "Unit".
""",
        {"securities": [("debt", "175000000")], "offering_kinds": set(), "gross_total": None},
    ),
    Case(
        "a takedown whose heading stands beside the notice that it is not complete",
        "424B2",
        """\
The information in this preliminary pricing supplement is not complete and may be changed. It is not an offer to sell
  these securities in any jurisdiction where the offer or sale is not permitted.

Subject To Completion, dated April 24, 2019
PRICING SUPPLEMENT No. 74 dated April , 2019
(To Prospectus Supplement dated May 18, 2018 and Prospectus dated April 5, 2019)

Acme Finance LLC
Medium-Term Notes, Series A
ETF Linked Securities

Principal at Risk Securities Linked to the Acme Fund due May 7, 2024

Unlike ordinary debt securities, the securities do not pay interest or repay a fixed amount of principal at maturity.
""",
        {"securities": [("debt", None)], "offering_kinds": set(), "gross_total": None},
    ),
    Case(
        "discounts that are not called those of underwriters",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT

ACME PHARMA, INC.

$500,000,000

5.95% Debentures due 2028

The debentures will mature on December 1, 2028 and be issued in minimum denominations of $1,000.

@LEGEND@

| | PRICE TO PUBLIC | DISCOUNTS AND COMMISSIONS | PROCEEDS TO THE COMPANY |
| Per Debenture | 99.170% | .875% | 98.295% |
| Total | $495,850,000 | $4,375,000 | $491,475,000 |

RHO BROTHERS
""",
        {
            "offering_kinds": {"underwritten"},
            "discount_total": "4375000",
            "intermediaries": {"Rho Brothers": "underwriter"},
        },
    ),
    Case(
        "classes of a trust in columns, of which those with a mark are not offered",
        "424B3",
        """\
(To Prospectus dated April 10, 2009)

$946,455,000

ACME AUTO OWNER TRUST 2009-1

Issuing Entity

The issuing entity will own motor vehicle loans and will issue the following classes of Acme Auto Owner Trust 2009-1
  asset-backed notes:

| | Class A-1(1) | Class A-2 | Class A-3 | Class A-4 |
| Principal Amount | $320,000,000 | $228,000,000 | $493,000,000 | $225,455,000 |
| Per Annum Interest Rate | % | % | % | % |

@LEGEND@
""",
        {"securities": [("debt", "228000000"), ("debt", "493000000"), ("debt", "225455000")], "gross_total": None},
    ),
    Case(
        "a trust whose classes no table of the cover sets out",
        "424B3",
        """\
$946,455,000

ACME AUTO OWNER TRUST 2009-1

Issuing Entity

The issuing entity will own motor vehicle loans and will issue the following classes of Acme Auto Owner Trust 2009-1
  asset-backed notes, which are described below.

@LEGEND@
""",
        {"securities": [("debt", "946455000")], "gross_total": None},
    ),
    Case(
        "notes that are offered from nine months on, by managers who are agents",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated December 5, 2012)

Acme Capital Corporation

Acme InterNotes®

Due From 9 Months to 60 Years From Date of Issue

We may offer to sell our Acme InterNotes® from time to time. The specific terms of the notes will be set prior to the
  time of sale and described in a pricing supplement.

@LEGEND@

Joint Lead Managers and Lead Agents

| Alpha Lynch | Beta LLC |

Agents

| Gamma Stanley | Delta Bank |

Prospectus Supplement dated June 20, 2014
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("debt", None)],
            "intermediaries": {
                "Alpha Lynch": "selling_agent",
                "Beta LLC": "selling_agent",
                "Gamma Stanley": "selling_agent",
                "Delta Bank": "selling_agent",
            },
        },
    ),
    Case(
        "notes that are redeemed on demand",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated July 9, 2009)

Acme Capital Corporation

$11,000,000,000

Variable Denomination Floating
Rate Demand Notes

The Notes are designed to provide you with a convenient means of investing funds directly with Acme Capital. The rate
  will be disclosed in pricing supplements.
""",
        {"offering_kinds": {"continuous"}, "gross_total": "11000000000", "securities": [("debt", "11000000000")]},
    ),
    Case(
        "terms that a pricing supplement supplements or modifies, and payments that depend on stock",
        "424B2",
        """\
Amendment No. 1 dated June 29, 2023 relating to
Pricing Supplement No. 9,191

Acme Finance LLC

Contingent Income Auto-Callable Securities due January 2, 2025

All Payments on the Securities Based on the Worst Performing of the Common Stock of Alpha, Inc. and Beta, Inc.

The securities are unsecured obligations of Acme Finance LLC. The securities have the terms described in the
  accompanying product supplement, index supplement and prospectus, as supplemented or modified by this document.
""",
        {"offering_kinds": set(), "securities": [("debt", None)]},
    ),
    Case(
        "many agents, and others behind what they are called",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To prospectus dated June 29, 2021)

69,088,433 Shares

Common Stock

We have entered into a sales agreement dated August 18, 2021, with Alpha W. Baird & Co. Incorporated, Beta Capital
  Inc. and Gamma Securities, LLC (each, an “Agent” and together, the “Agents”) and the Forward Purchasers (as defined
  below) providing for the offer and sale of up to 69,088,433 shares of our common stock from time to time through the
  Agents, acting as our sales agents. Sales will be made by means of ordinary brokers’ transactions.
""",
        {
            "offering_kinds": {"at_the_market"},
            "intermediaries": {
                "Alpha W. Baird & Co. Incorporated": "sales_agent",
                "Beta Capital Inc.": "sales_agent",
                "Gamma Securities, LLC": "sales_agent",
            },
        },
    ),
    Case(
        "a supplement that attaches a form of agreement for subscribers",
        "424B3",
        """\
ACME INCOME TRUST INC.

SUPPLEMENT NO. 6 DATED JULY 7, 2022

TO THE PROSPECTUS DATED APRIL 7, 2022

This prospectus supplement is part of and should be read in conjunction with the prospectus of Acme Income Trust Inc.,
  dated April 7, 2022. The purpose of this Supplement is to update our form of subscription agreement.

Subscription Agreement

Please carefully read the Prospectus regarding the public offering of the shares before deciding to complete and sign
  this subscription agreement.
""",
        {"offering_kinds": {"update_only"}},
    ),
    Case(
        "no agent of exchange",
        "424B3",
        """\
ASCII
Pricing Supplement No. 122
(To Prospectus Supplement dated May 26, 1998 and Prospectus dated May 21, 1998)

                         Acme & Co. Incorporated

                          Medium-Term Notes, Series A
                             (Floating Rate Notes)

Principal Amount: $250,000,000
If principal amount is other than U.S. dollars,
equivalent in U.S. dollars: N/A
Exchange Agent: N/A
Price to Public (Issue Price): 99.9902%
Net Proceeds to Issuer: $249,975,500 (99.9902%)
""",
        {
            "securities": [("debt", "250000000")],
            "price_per_unit": "99.9902%",
            "net_total": "249975500",
            "intermediaries": {},
        },
    ),
    Case(
        "an amount alone below a long line in the middle",
        "424B5",
        """\
ASCII
           PROSPECTUS SUPPLEMENT (TO PROSPECTUS DATED JULY 30, 1999)
                              U.S. $2,500,000,000
                            ACME CREDIT CORPORATION

                          MEDIUM-TERM NOTES, SERIES G
                            ------------------------

     Acme Credit Corporation may use this prospectus supplement to offer from time to
time its Medium-Term Notes, Series G (the "Notes"). The following terms may apply to
the Notes. We will provide the final terms of each Note in a pricing supplement.

     - may bear interest at a fixed or floating interest rate based on any of:

          -- CD Rate
          -- LIBOR
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("debt", "2500000000")],
            "gross_total": "2500000000",
            "intermediaries": {},
        },
    ),
    Case(
        "a bank that will buy the certificates from the depositor",
        "424B5",
        """\
Prospectus supplement to prospectus dated March 1, 2005

$1,360,291,000 (Approximate)

Acme Securities Corporation
Depositor

Asset Backed Pass-Through Certificates, Series 2005-HE8

You should consider carefully the risk factors beginning on page S-14 in this prospectus supplement.

@LEGEND@

Alpha Brothers LLC will buy the Class A and Offered Mezzanine Certificates from the depositor at a price equal to
  approximately 99.75% of the aggregate certificate principal balance of the offered certificates.

Alpha Brothers
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "1360291000")],
            "intermediaries": {"Alpha Brothers": "underwriter"},
        },
    ),
    Case(
        "the issue price of each note in a list of terms",
        "424B3",
        """\
PRICING SUPPLEMENT
(To prospectus supplement dated February 17, 1999 and prospectus dated July 30, 1998)

$200,000,000

Acme & Co., Inc.

Medium-Term Notes, Series B
0.25% Exchangeable Stock-Linked Notes due May 10, 2006

The notes:

Issue price for each note equals $1,000, plus accrued interest, if any, from May 10, 1999. We will pay you interest on
  the notes semi-annually at a rate per year equal to 0.25%.
""",
        {"securities": [("debt", "200000000")], "price_per_unit": "1000"},
    ),
    Case(
        "holders of whose sales nothing is realized",
        "424B1",
        """\
PROSPECTUS

THE ACME STORES, INC.

4,875,000 Shares of Common Stock

1,625,000 Warrants

This prospectus covers shares and warrants which may be offered for sale by the Selling Shareholders named in it. We
  will not realize any proceeds from the sale of the shares or warrants by the shareholders.
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("common_stock", 4875000), ("warrants", 1625000)],
            "issuer_receives_proceeds": "no",
        },
    ),
    Case(
        "an amount between the name of the programme and the notes",
        "424B2",
        """\
February 2015

Acme & Co.

Medium-Term Notes, Series E

$5,782,000

Capped Buffered Equity Notes due 2016

(Linked to the Acme Index)

The notes will not bear interest. The amount that you will be paid on your notes on the stated maturity date is based
  on the performance of the index as measured from the trade date to and including the determination date.
""",
        {"securities": [("debt", "5782000")], "offering_kinds": set()},
    ),
    Case(
        "series of a programme whose amounts and days are left open",
        "424B2",
        """\
Subject to Completion, dated May 20, 2020

PRELIMINARY PRICING SUPPLEMENT

$             % Medium-Term Notes, Series B due              , 2022

$             % Medium-Term Notes, Series B due              , 2023

$             Reopening of 1.800% Medium-Term Notes, Series B due February 13, 2025
""",
        {"securities": [("debt", None), ("debt", None), ("debt", None)], "offering_kinds": set()},
    ),
    Case(
        "a programme that says how long its notes run",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED MARCH 30, 2017

Acme Financial Corporation

AcmeNotes

With Maturities of 9 Months or More from Date of Issue

We plan to offer and sell notes with various terms. We will specify the final terms for each note, which may be
  different from the terms described in this prospectus supplement, in the applicable pricing supplement.
""",
        {"securities": [("debt", None)], "offering_kinds": {"continuous"}},
    ),
    Case(
        "an exchange of several series that one sentence counts",
        "424B3",
        """\
PROSPECTUS

Acme Company

OFFERS TO EXCHANGE

$1,350,000,000 aggregate principal amount of its 6.625% Senior Notes due 2023, $750,000,000 aggregate principal amount
  of its 7.000% Senior Notes due 2025 and €360,000,000 aggregate principal amount of its 6.125% Senior Notes due 2023,
  each of which have been registered under the Securities Act of 1933, as amended,

for

any and all of its outstanding $1,350,000,000 aggregate principal amount of 6.625% Senior Notes due 2023, $750,000,000
  aggregate principal amount of 7.000% Senior Notes due 2025 and €360,000,000 aggregate principal amount of 6.125%
  Senior Notes due 2023, respectively

The exchange offers will expire at 5:00 p.m., New York City time, on September 30, 2016, unless extended.
""",
        {
            "securities": [("debt", "1350000000"), ("debt", "750000000"), ("debt", "360000000")],
            "offering_kinds": {"exchange_offer"},
        },
    ),
    Case(
        "a primary offering beside a plan, each a row of the table",
        "424B3",
        """\
PROSPECTUS

Acme Hospitality Trust, Inc.

Up to 20,000,000 Shares of Series J Redeemable Preferred Stock (Primary Offering)

Up to 8,000,000 Shares of Series J Redeemable Preferred Stock (Dividend Reinvestment Plan)

The dealer manager is not required to sell any specific number or dollar amount of shares, but will use its reasonable
  best efforts to sell the shares offered.

| | Public Offering Price | Selling Commissions | Dealer Manager Fee | Proceeds, Before Expenses, to Us |
| Maximum Primary Offering | $500,000,000 | $35,000,000 | $15,000,000 | $450,000,000 |
| Series J Redeemable Preferred Stock, per share | $25.00 | $1.75 | $0.75 | $22.50 |
| Maximum Dividend Reinvestment Plan | $200,000,000 | — | — | $200,000,000 |
""",
        {"offering_kinds": {"continuous"}, "gross_total": "500000000", "net_total": "450000000"},
    ),
]
