"""Covers of funds, pools, partnerships and their supplements, for made-up issuers, and what they state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "units of a pool that are issued in baskets",
        "424B3",
        """\
PROSPECTUS

Alder Grains Index Fund

20,000,000 Units

The Alder Grains Index Fund (the “Fund”) is a series of the Trust and is a commodity pool that issues common units
  representing fractional undivided beneficial interests (“Units”). The Fund intends to continuously offer creation
  baskets consisting of 100,000 Units to authorized purchasers.

@LEGEND@

The date of this prospectus is May 2, 2011.
""",
        {"offering_kinds": {"continuous"}, "securities": [("fund_shares", 20000000)]},
    ),
    Case(
        "interests in a limited liability company, and what they come to",
        "424B3",
        """\
PROSPECTUS

ALDER LEASING FUND NINE, LLC

Up to 412,000 Shares of Limited Liability Company Interests ($410,000,000)
Minimum Offering 1,200 Shares ($1,200,000)

We are offering up to 400,000 shares of our limited liability company interests (the “Shares”) at a public offering
  price of $1,000.00 per Share. We are also offering up to 12,000 Shares pursuant to our plan.

@LEGEND@
""",
        {
            "securities": [("partnership_units", 412000)],
            "price_per_unit": "1000.00",
            "gross_total": "410000000",
        },
    ),
    Case(
        "rows of what a fund gets",
        "424B3",
        """\
PROSPECTUS

ALDER TREND FUND, LP

$50,000,000 of Limited Partnership Units

| Proceeds to the Fund | Aggregate | Per Unit |
| If all Units sold are Class I Units | $49,950,000.00 | $999.00 |
| If all Units sold are Class A Units | $47,500,000.00 | $950.00 |

@LEGEND@
""",
        {"securities": [("partnership_units", None)], "gross_total": "50000000"},
    ),
    Case(
        "a month of a fund",
        "424B3",
        """\
Supplement dated April 25, 2016 to Prospectus dated April 24, 2015

| Class | March ROR | Net Asset Value | Net Asset Value per Unit |
| A | -3.01% | $11.1M | $1,137.809 |

| | Monthly Performance | Year to Date Performance |
| Beginning Balance | $220,530,613 | $213,734,838 |
| Net Income (Loss) | -6,307,664 | 9,294,494 |
| Balance at March 31, 2016 | $209,118,466 | $209,118,466 |

To the best of my knowledge and belief the information contained herein is accurate and complete.
""",
        {"offering_kinds": {"update_only"}, "securities": [], "gross_total": None},
    ),
    Case(
        "a title that is all that a supplement says of itself",
        "424B3",
        """\
ALDER CHARTER GRAHAM L.P.

SUPPLEMENT
TO
PROSPECTUS DATED FEBRUARY 26, 2003

You should read this supplement together with the prospectus dated February 26, 2003.

THE DATE OF THIS SUPPLEMENT IS NOVEMBER 7, 2003
""",
        {"offering_kinds": {"update_only"}, "selling_securityholders": False},
    ),
    Case(
        "a report that supplements the prospectus",
        "424B3",
        """\
Alder Charter Series
August 2006 Monthly Report

This Monthly Report supplements the Alder Funds' Prospectus dated May 1, 2006.

Issued: September 29, 2006
""",
        {"offering_kinds": {"update_only"}, "selling_securityholders": False},
    ),
    Case(
        "a best efforts underwriter whose name has a form inside",
        "424B3",
        """\
PROSPECTUS

ALDER INCOME FUND XI, L.P.

100,000 UNITS OF LIMITED PARTNERSHIP INTEREST
$250 PER UNIT

The Partnership is offering a minimum of 4,800 units and a maximum of 100,000 units of limited partnership interest.

| | Price to Public | Selling Commissions | Proceeds to the Partnership |
| Per Unit | $250 | $20.00 | $230.00 |
| Minimum Offering | $1,200,000 | $96,000 | $1,104,000 |
| Maximum Offering | $25,000,000 | $2,000,000 | $23,000,000 |

@LEGEND@

ALDER BIRCH & COMPANY FINANCIAL SERVICES, INC.
Best Efforts Underwriter
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [("partnership_units", 100000)],
            "gross_total": "25000000",
            "intermediaries": {"ALDER BIRCH & COMPANY FINANCIAL SERVICES, INC.": "underwriter"},
        },
    ),
    Case(
        "a plan's fee table whose head runs together",
        "S-8",
        """\
ASCII
   As filed with the Commission on August 23, 1996

                         FORM S-8 REGISTRATION STATEMENT
                        UNDER THE SECURITIES ACT OF 1933

                              ALDER THERAPEUTICS, INC.
             (Exact name of registrant as specified in its charter)

                           1992 EQUITY INCENTIVE PLAN
                            (Full title of the plan)

                            CALCULATION OF REGISTRATION FEE
- -----------------------------------------------------------------------------------------
                                         Proposed        Proposed
Title of             Amount              maximum         maximum          Amount of
Securities to be     to be               offering        aggregate        registration
registered           registered          price per       offering         fee
                                         share(1)        price(1)
- -----------------------------------------------------------------------------------------
Common Stock,
$.01 par value       1,350,000 shares    $9.9375         $13,415,625      $4,626.08
- -----------------------------------------------------------------------------------------
""",
        {"offering_kinds": {"employee_plan"}, "securities": [("common_stock", 1350000)]},
    ),
]
