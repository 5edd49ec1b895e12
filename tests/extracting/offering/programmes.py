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
]
