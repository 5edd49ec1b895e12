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
    Case(
        "the least and the most in rows",
        "424B3",
        """\
a Delaware Limited Liability Company

The securities being offered by Alder Ethanol, LLC are Limited Liability Company Membership Units

| Minimum Offering Amount | $253,650,000* |
| Minimum Number of Units | 16,910 |
| Maximum Offering Amount | $591,825,000* |
| Maximum Number of Units | 39,455 |

Offering Price: $15,000 per Unit

This is a best efforts offering. We have engaged a licensed broker-dealer, Alder Group Capital, as our exclusive
  placement agent for sales of our securities in some states.

@LEGEND@
""",
        {"securities": [("units", 39455)], "price_per_unit": "15000", "gross_total": "591825000"},
    ),
    Case(
        "a column of underwriting discounts with nothing in it",
        "S-1",
        """\
PROSPECTUS

ALDER ROBOTICS, INC.

2,000,000 SHARES OF COMMON STOCK
$0.05 PER SHARE

We are offering 2,000,000 shares of our common stock at a fixed price of $0.05 per share in a direct public offering,
  without any involvement of underwriters or broker-dealers. There is no minimum number of shares that must be sold.

| | Price to Public | Underwriting Discounts and Commissions | Proceeds to Us |
| Per Share | $0.05 | $0.00 | $0.05 |
| Total | $100,000 | $0 | $100,000 |

@LEGEND@
""",
        {"offering_kinds": {"direct"}, "gross_total": "100000", "issuer_receives_proceeds": "yes"},
    ),
    Case(
        "what all shares come to, in a column of the table",
        "S-1",
        """\
PROSPECTUS

ALDER BAKERY CORP.

5,000,000 SHARES OF COMMON STOCK

We are offering for sale a total of 5,000,000 shares of common stock at a fixed price of $0.02 per share on a
  self-underwritten basis.

| | Offering Price Per Share | Commissions | Proceeds if 100% of Shares Sold | If 50% Sold |
| Common Stock | $0.02 | Not Applicable | $100,000 | $50,000 |

@LEGEND@
""",
        {"offering_kinds": {"direct"}, "price_per_unit": "0.02", "gross_total": "100000"},
    ),
    Case(
        "shares of the company and of holders, without anybody who sells them",
        "S-1",
        """\
PROSPECTUS

ALDER CREEK RESOURCES INC.

1,500,000 Shares of Common Stock Offered by the Company
850,000 Shares of Common Stock Offered by Selling Shareholders

This is a public offering of 1,500,000 shares of our common stock by us at a fixed price of $0.10 per share on a
  self-underwritten basis, and of 850,000 shares by the selling shareholders named in this prospectus.

We will receive the proceeds of the shares that we sell. We will not receive any proceeds from the sale of shares by
  the selling shareholders.

@LEGEND@
""",
        {
            "offering_kinds": {"resale", "direct"},
            "securities": [("common_stock", 1500000), ("common_stock", 850000)],
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
        },
    ),
    Case(
        "an amount of interests above their number",
        "424B3",
        """\
ALDER ENERGY PENSION PARTNERS II, LTD.

$15,000,000 of Limited Partnership Interests
60,000 Interests at $250 per Interest

The Interests are offered on a "best efforts" basis through Alder Marketing Company, the dealer manager.

@LEGEND@
""",
        {"securities": [("partnership_units", 60000)], "gross_total": "15000000", "price_per_unit": "250"},
    ),
    Case(
        "an amendment that ends a plan's offering",
        "S-8 POS",
        """\
As filed with the Securities and Exchange Commission on January 3, 2017

UNITED STATES SECURITIES AND EXCHANGE COMMISSION

POST-EFFECTIVE AMENDMENT NO. 1 TO FORM S-8 REGISTRATION STATEMENT NO. 333-119812

UNDER THE SECURITIES ACT OF 1933

ALDER FINANCIAL CORP.
(Exact name of registrant as specified in its charter)

2004 Recognition Plan
(Full title of the plan)

EXPLANATORY NOTE

This amendment relates to the Registration Statement filed October 19, 2004, registering 250,000 shares of common
  stock. The Registrant hereby removes from registration all securities that remain unsold.
""",
        {"offering_kinds": {"employee_plan"}, "securities": []},
    ),
    Case(
        "shares of a primary offering and of a plan, one title for both",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated February 11, 2020)

Maximum of 20,000,000 Shares in Primary Offering
Maximum of 6,000,000 Shares Pursuant to Dividend Reinvestment Plan
6.00% Series F Cumulative Redeemable Preferred Stock
(Liquidation Preference $25.00 Per Share)

We are offering a maximum of 20,000,000 shares of our 6.00% Series F Cumulative Redeemable Preferred Stock, par value
  $0.001 per share, through our dealer manager, Alder Securities, LLC, at a public offering price of $25.00 per share,
  and up to 6,000,000 shares pursuant to a dividend reinvestment plan at a price of $22.75 per share.

@LEGEND@
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("preferred_stock", 20000000), ("preferred_stock", 6000000)],
            "price_per_unit": "25.00",
        },
    ),
    Case(
        "units of membership interest",
        "424B3",
        """\
PROSPECTUS

ALDER MORTGAGE INVESTORS IX, LLC

$187,000,000
187,000,000 Units of Membership Interest

We are offering up to 150,000,000 units of membership interest in our primary offering and 37,000,000 units under our
  distribution reinvestment plan, at $1.00 per unit.

@LEGEND@
""",
        {"securities": [("units", 187000000)], "gross_total": "187000000", "price_per_unit": "1.00"},
    ),
    Case(
        "common units of a trust that issues baskets",
        "424B3",
        """\
PROSPECTUS

Alder Coin Trust

Common Units of Fractional Undivided Beneficial Interest

The Trust issues common units of fractional undivided beneficial interest (“Shares”) on an ongoing basis, but only in
  blocks of 10,000 Shares (“Baskets”).

@LEGEND@
""",
        {"offering_kinds": {"continuous"}, "securities": [("fund_shares", None)]},
    ),
    Case(
        "an interval fund whose shares are counted nowhere",
        "424B3",
        """\
PROSPECTUS

Alder Income Fund
Class A Shares (ALDRX) of Beneficial Interest

Alder Income Fund (the “Fund”) is a continuously offered closed-end management investment company that is operated as
  an interval fund. The Fund’s shares are offered on a best efforts basis.

@LEGEND@
""",
        {"offering_kinds": {"continuous"}, "securities": [("fund_shares", None)]},
    ),
    Case(
        "the least and the most in the price table",
        "424B3",
        """\
ALDER REALTY INCOME FUND L.P.

$100,000,000 OF LIMITED PARTNERSHIP INTERESTS
200,000 INTERESTS AT $500 PER INTEREST

The offering will terminate unless 20,000 Interests are sold.

| | Price to Public | Selling Commissions | Proceeds to the Partnership |
| Per Interest | $500 | $40 | $460 |
| Total Minimum | $10,000,000 | $800,000 | $9,200,000 |
| Total Maximum | $100,000,000 | $8,000,000 | $92,000,000 |

@LEGEND@

ALDER REYNOLDS INC.
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [("partnership_units", 200000)],
            "gross_total": "100000000",
        },
    ),
    Case(
        "series that are publicly offered continuously",
        "424B3",
        """\
ALDER FRONTIER FUNDS

Alder Frontier Funds is a Delaware statutory trust that is continuously publicly offering participation in three
  separate series. Selling agents will offer the units on a best efforts basis.

@LEGEND@
""",
        {"offering_kinds": {"continuous"}},
    ),
    Case(
        "units of several partnerships, one behind the other",
        "424B3",
        """\
ASCII
                          ALDER SPECTRUM SERIES
            12,500,000 UNITS OF ALDER SPECTRUM STRATEGIC L.P.
            18,000,000 UNITS OF ALDER SPECTRUM TECHNICAL L.P.

                                PROSPECTUS

  The Alder Spectrum Series are commodity pool limited partnerships formed under the laws of the State of Delaware
engaged primarily in the speculative trading of futures and forward contracts, as more fully described herein.
""",
        {"securities": [("partnership_units", 12500000), ("partnership_units", 18000000)]},
    ),
    Case(
        "a plan's fee table whose title stands above its row",
        "S-8",
        """\
ASCII
     As filed with the Securities and Exchange Commission on June 29, 1998

                                    FORM S-8
                             REGISTRATION STATEMENT
                        UNDER THE SECURITIES ACT OF 1933

                       ALDER PHARMACEUTICAL COMPANY, INC.
             (Exact name of registrant as specified in its charter)

                        1997 CONSULTANT STOCK OPTION PLAN
                            (Full title of the plan)

                         CALCULATION OF REGISTRATION FEE
==========================================================================================
                                        Proposed           Proposed
Title of Securities   Amount to         Maximum            Maximum            Amount of
to be                 be                Offering Price     Aggregate          Registration
Registered            Registered(1)     Per Share(2)       Offering Price(2)  Fee
- ------------------------------------------------------------------------------------------
Common Stock,
par value $.0001
per share             2,400,000         $1.34375           $3,225,000         $952
==========================================================================================
""",
        {"offering_kinds": {"employee_plan"}, "securities": [("common_stock", 2400000)]},
    ),
    Case(
        "a supplement that offers the next series of a fund is more than an update",
        "497",
        """\
ASCII
                                 AUGUST 1, 1998
                       SUPPLEMENT NO. 1 TO PROSPECTUS FOR
                     ALDER TAX CREDIT FUND IV L.P.
                                      DATED
                                 AUGUST 1, 1998

                   (SUPPLEMENT OFFERING SERIES 33 AND
                  IDENTIFYING CERTAIN ANTICIPATED INVESTMENTS)

     This Supplement is part of, and should be read in conjunction with, the Prospectus of the Fund.

     The Fund is offering 2,500,000 units of limited partnership interest at $10.00 per unit.
""",
        {"offering_kinds": set(), "securities": [("partnership_units", 2500000)]},
    ),
    Case(
        "a statement whose box says that it is for reinvestment plans alone",
        "S-3D",
        """\
As filed with the Securities and Exchange Commission on June 24, 2021

FORM S-3
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ALDER HOTEL REIT, INC.

(Exact Name of Registrant as Specified in Its Governing Instruments)

If the only securities being registered on this Form are being offered pursuant to dividend or interest reinvestment
  plans, please check the following box: x
""",
        {"offering_kinds": {"dividend_reinvestment"}},
    ),
]
