"""Covers of offerings that go on and of the stickers to them, for made-up issuers, and what they state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "how an offering that goes on has gone",
        "424B3",
        """\
ALDER NET LEASE TRUST, INC.

SUPPLEMENT NO. 19 DATED DECEMBER 2, 2013
TO THE PROSPECTUS DATED MAY 1, 2013

This document supplements, and should be read in conjunction with, the prospectus of Alder Net Lease Trust, Inc. dated
  May 1, 2013. The purpose of this supplement is to describe the status of the offering.

Status of Our Public Offering

The registration statement for our offering of $975,000,000 in shares of common stock was declared effective on January
  26, 2012. We are offering up to 90,000,000 shares in a primary offering and up to 7,894,736 shares pursuant to our
  distribution reinvestment plan. In November 2013 we issued 3.4 million shares, resulting in gross proceeds to us of
  approximately $33.9 million.
""",
        {
            "offering_kinds": {"continuous", "update_only"},
            "securities": [],
            "gross_total": None,
            "issuer_receives_proceeds": None,
        },
    ),
    Case(
        "a sticker that offers on a continuous basis what the prospectus offers",
        "424B3",
        """\
ALDER CREDIT FUND

SUPPLEMENT NO. 5 DATED SEPTEMBER 22, 2022
TO THE PROSPECTUS DATED APRIL 29, 2022

This supplement amends certain information contained in the prospectus of Alder Credit Fund dated April 29, 2022.

Status of Our Offering

We are currently offering on a continuous basis up to $1.5 billion in Common Shares.
""",
        {"offering_kinds": {"continuous", "update_only"}, "gross_total": None, "securities": []},
    ),
    Case(
        "a price that has been raised for what is sold from now on",
        "424B3",
        """\
ALDER ENERGY FUND

Supplement dated October 18, 2012
to
Prospectus dated June 4, 2012

This supplement amends certain information contained in the Prospectus of Alder Energy Fund dated June 4, 2012.

On October 15, 2012, we determined to increase our public offering price from $10.25 per share to $10.30 per share.
  This increase was effective as of our October 16, 2012 semi-monthly closing.
""",
        {"offering_kinds": {"continuous", "update_only"}, "price_per_unit": "10.30"},
    ),
    Case(
        "a price that has been lowered",
        "424B3",
        """\
ALDER ENERGY FUND

Supplement dated October 18, 2012 to Prospectus dated June 4, 2012

This supplement amends certain information contained in the Prospectus of Alder Energy Fund dated June 4, 2012.

On October 15, 2012, our board decreased the public offering price per share of our common stock to $9.80 per share,
  which applies to our weekly closings from October 17, 2012.
""",
        {"offering_kinds": {"continuous", "update_only"}, "price_per_unit": "9.80"},
    ),
    Case(
        "prices of two classes are no price of one unit, and a closing price is no closing",
        "424B3",
        """\
ALDER ENERGY FUND

Supplement dated October 18, 2012 to Prospectus dated June 4, 2012

This supplement amends certain information contained in the Prospectus of Alder Energy Fund dated June 4, 2012.

We determined to increase our public offering price to $10.30 per Class A share. We also determined to increase our
  public offering price to $10.10 per Class T share. The average daily closing price of the index was $92.10.
""",
        {"offering_kinds": {"update_only"}, "price_per_unit": None},
    ),
    Case(
        "a basis of best efforts with a minimum",
        "424B3",
        """\
PROSPECTUS

ALDER HOTEL TRUST, INC.

180,000,000 UNITS

The Units are being offered on a best efforts, minimum offering basis through Alder Securities, Inc. as soon as this
  prospectus is effective.

| | Price To Public | Commissions | Proceeds To Alder |
| Per Unit | $11.00 | $1.10 | $9.90 |
| Maximum Offering | $1,980,000,000 | $198,000,000 | $1,782,000,000 |

@LEGEND@
""",
        {
            "offering_kinds": {"best_efforts"},
            "intermediaries": {"Alder Securities, Inc.": "placement_agent"},
        },
    ),
    Case(
        "interests of limited and of general partners in several partnerships",
        "424B3",
        """\
ASCII
                                                 FILED PURSUANT TO RULE 424(b)(3)

                          ALDER DRILLING VENTURES

           3,750 UNITS OF PREFORMATION LIMITED PARTNER INTERESTS AND
        1,250 UNITS OF PREFORMATION ADDITIONAL GENERAL PARTNER INTERESTS
                  IN A SERIES OF UP TO 10 LIMITED PARTNERSHIPS

    Alder Drilling Ventures is a series of partnerships that will drill for oil. The units are being offered on a
"best efforts" basis by our dealer manager.

<TABLE>
<CAPTION>
                                          PRICE TO PUBLIC     SALES COMMISSIONS    PROCEEDS TO PARTNERSHIPS
                                          ---------------     -----------------    ------------------------
<S>                                       <C>                 <C>                  <C>
Per Unit................................    $    20,000          $     2,000             $    18,000
Minimum per partnership (50 units)......    $ 1,000,000          $   100,000             $   900,000
Total Maximum (5,000 units).............    $100,000,000         $10,000,000             $90,000,000
</TABLE>

    Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved
of these securities. Any representation to the contrary is a criminal offense.
""",
        {
            "securities": [("partnership_units", 1250), ("partnership_units", 3750)],
            "price_per_unit": "20000",
            "gross_total": "100000000",
        },
    ),
    Case(
        "contracts of an insurer",
        "424B3",
        """\
PROSPECTUS DATED MAY 1, 2015

ALDER LIFE INSURANCE COMPANY

Alder Life Insurance Company is offering the following individual and group flexible premium deferred variable annuity
  contracts: Alder Advisor and Alder Advisor Plus.

@LEGEND@
""",
        {"securities": [("other", None)]},
    ),
    Case(
        "who pays out annuity contracts offers none",
        "424B3",
        """\
PROSPECTUS DATED MAY 1, 2015

ALDER HOLDINGS, INC.

We will receive the proceeds. Alder Holdings, Inc. owns insurers, which pay what is due under annuity contracts.

@LEGEND@
""",
        {"securities": [], "issuer_receives_proceeds": "yes"},
    ),
    Case(
        "values in place of prices are no banks",
        "424B3",
        """\
ASCII
                         ALDER FUND FOR EMPLOYEES L.P.

                  10,000 UNITS OF LIMITED PARTNERSHIP INTEREST

The Partnership is soliciting subscriptions for Units of Limited Partnership Interest on a continuing basis.

<TABLE>
<CAPTION>
                        PRICE TO          SELLING         PROCEEDS TO THE
                        PUBLIC          COMMISSIONS        PARTNERSHIP
<S>                  <C>               <C>               <C>
PER UNIT............ NET ASSET VALUE        NONE          NET ASSET VALUE
</TABLE>

               The date of this Prospectus is September 25, 1996.
""",
        {"offering_kinds": {"continuous"}, "intermediaries": {}},
    ),
    Case(
        "an interval fund and its distributor",
        "424B3",
        """\
PROSPECTUS
July 29, 2021

ALDER LENDING FUND

Common Shares of Beneficial Interest

Alder Lending Fund (the “Fund”) is operated as an interval fund. The Fund continuously offers its common shares.

Birch Financial Services, LLC (the “Distributor”) acts as the distributor of the shares on a best efforts basis.
  The minimum investment is $15 million.

@LEGEND@

| | Per Share | Total |
| Public Offering Price | Current NAV | Unlimited |
| Sales Load | None | None |
| Proceeds to the Fund | Current NAV | Unlimited |
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("fund_shares", None)],
            "intermediaries": {"Birch Financial Services, LLC": "selling_agent"},
        },
    ),
    Case(
        "a fund whose distributor sells at the market",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 19, 2024)

UP TO $160,000,000 OF ITS COMMON SHARES

Alder Income Fund

Alder Income Fund (the “Fund”), a closed-end management investment company, is offering up to $160,000,000 of its
  common shares (the “Common Shares”).

The minimum price will not be less than the net asset value per share plus the commission to be paid to the Fund’s
  distributor, Birch Securities, LLC (“Birch Securities”). The Fund currently intends to distribute the shares offered
  pursuant to this prospectus supplement primarily through transactions deemed “at the market,” as defined in Rule 415.

@LEGEND@
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "160000000",
            "intermediaries": {"Birch Securities, LLC": "sales_agent"},
        },
    ),
    Case(
        "a company that distributes goods has no part in its own offering",
        "424B3",
        """\
PROSPECTUS

ALDER SUPPLY FUND, INC.

Common Stock

Alder Supply Fund, Inc. (the “Fund”) continuously offers its common stock. Birch Valves, Inc. acts as our distributor of
  Alder valves. We will receive the proceeds.

@LEGEND@
""",
        {"intermediaries": {}},
    ),
    Case(
        "agents who are paid nothing where the officers sell",
        "424B3",
        """\
PROSPECTUS

ALDER BANCSHARES, INC.

5,000,000 Shares of Common Stock

Our organizing directors and executive officers will sell the shares and will not receive any commission. The shares are
  offered on a best-efforts basis.

@LEGEND@

| | Per Share | Maximum Total |
| Public offering price | $10.00 | $50,000,000 |
| Sales agent commissions | $0.00 | $0 |
| Proceeds to us, before expenses | $10.00 | $50,000,000 |
""",
        {"offering_kinds": {"direct"}, "discount_total": "0"},
    ),
    Case(
        "a price to which references are changed, and purchases of some size",
        "424B3",
        """\
ALDER HEALTHCARE TRUST, INC.

STICKER SUPPLEMENT DATED NOVEMBER 12, 2014
TO PROSPECTUS DATED APRIL 18, 2014

This sticker supplement is part of, and should be read in conjunction with our prospectus dated April 18, 2014.

All references to the current net asset value per share throughout the prospectus are changed from $9.13 to $9.52. All
  references to the current offering price per share throughout the prospectus are changed from $10.14 to $10.58.

The following replaces in its entirety the table in the section entitled “Volume Discounts” of the prospectus.

| Amount of Shares Purchased | Purchase Price per Share | Percent | Dollar Amount |
| Up to $500,000 | $10.580 | 7.0% | $0.741 |
| Over $500,000 | $10.474 | 6.0% | $0.635 |
""",
        {"offering_kinds": {"update_only"}, "price_per_unit": "10.58", "gross_total": None},
    ),
    Case(
        "a new price, and one that was increased before are two",
        "424B3",
        """\
ALDER GROWTH TRUST, INC.

SUPPLEMENT DATED JANUARY 27, 2014
TO PROSPECTUS DATED AUGUST 19, 2013

This supplement amends certain information contained in the prospectus of Alder Growth Trust, Inc.

On December 6, 2013 the offering price of the shares was increased by our board of directors to $11.00 per share. Our
  board of directors has now approved a new offering price of $11.20 per share.
""",
        {"offering_kinds": {"update_only"}, "price_per_unit": None},
    ),
    Case(
        "a pool that has its distributor sell by best efforts, and amounts of series",
        "424B3",
        """\
PROSPECTUS

ALDER TRUST II

Common Units of Beneficial Interest

| Title of Securities | Benchmark | Proposed Price Per Fund |
| Alder Ultra Crude (AUC) | Crude Oil Subindex | $4,474,049,926 |
| Alder Ultra Gold (AUG) | The performance of gold | $280,029,545 |

Each Fund issues units of fractional undivided beneficial interest (“Shares”). Shares will be offered on a continuous
  basis. The Distributor, Birch Fund Services, LLC, is not required to sell any specific number of Shares, but will use
  its best efforts to sell Shares.

@LEGEND@
""",
        {
            "securities": [("fund_shares", None)],
            "gross_total": None,
            "intermediaries": {"Birch Fund Services, LLC": "selling_agent"},
        },
    ),
    Case(
        "shares of a plan beside those that the head counts",
        "424B3",
        """\
PROSPECTUS

ALDER PROPERTY TRUST, INC.

Maximum Offering of 45,000,000 Shares of Common Stock
Minimum Offering of 250,000 Shares of Common Stock

We are offering up to 45,000,000 shares of our common stock in our primary offering for $10.00 per share. We are also
  offering up to 5,000,000 shares to be issued pursuant to our distribution reinvestment plan for $9.50 per share.

@LEGEND@

The dealer manager of this offering, A2B Capital LLC, is our affiliate. It will use its best efforts to sell the shares,
  of which it need not sell any specific number.
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("common_stock", 45000000), ("common_stock", 5000000)],
            "intermediaries": {"A2B Capital LLC": "dealer_manager"},
        },
    ),
    Case(
        "shares of a plan that are among those that the head counts",
        "424B3",
        """\
PROSPECTUS

ALDER PROPERTY TRUST, INC.

Maximum Offering of 50,000,000 Shares of Common Stock

We are offering up to 45,000,000 shares of our common stock in our primary offering for $10.00 per share. We are also
  offering up to 5,000,000 shares to be issued pursuant to our distribution reinvestment plan for $9.50 per share.

@LEGEND@
""",
        {"securities": [("common_stock", 50000000)]},
    ),
    Case(
        "units of each of several partnerships are among all",
        "424B3",
        """\
PROSPECTUS

ALDER CHARTER SERIES

9,000,000 UNITS OF LIMITED PARTNERSHIP INTEREST
3,000,000 Units in each Partnership

Units are being sold at monthly closings at a price equal to 100% of the net asset value of a unit.

@LEGEND@
""",
        {"securities": [("partnership_units", 9000000)]},
    ),
    Case(
        "best efforts in the news of a supplement that is a part of the prospectus",
        "424B3",
        """\
ALDER PROPERTY ASSOCIATES INCORPORATED

Prospectus Supplement No. 6 Dated January 14, 2014
To Prospectus Dated May 7, 2013

This prospectus supplement (the “Prospectus Supplement”) is part of, and should be read in conjunction with, the
  prospectus of Alder Property Associates Incorporated, dated May 7, 2013.

We have raised approximately $237.3 million. Our initial public offering is being offered on a “best efforts” basis by
  Birch Financial, LLC.
""",
        {"offering_kinds": {"update_only"}},
    ),
    Case(
        "the most of interests that will be sold",
        "424B3",
        """\
PROSPECTUS

ALDER PENSION PARTNERS

Alder Pension Partners Company Ten, Ltd. is offering Interests in the partnership. A minimum of $500,000 and a maximum
  of $6,000,000 of Interests will be sold through Birch Marketing Company, as dealer manager, on a best efforts basis.

@LEGEND@
""",
        {"offering_kinds": {"best_efforts"}, "gross_total": "6000000"},
    ),
    Case(
        "a fund whose short name ends in a comma",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated July 15, 2020)

Up to 14,000,000 Common Shares

Alder Strategic Income Fund

Alder Strategic Income Fund (the “Fund,” “we,” or “our”) has entered into a sales agreement with Birch Fund Services,
  LLC relating to its common shares. Sales will be made in transactions deemed to be “at the market.”

@LEGEND@
""",
        {"offering_kinds": {"at_the_market"}, "securities": [("fund_shares", 14000000)]},
    ),
    Case(
        "the least and the most that is offered in one line",
        "424B3",
        """\
PROSPECTUS

ALDER INCOME FUND VII, LP

Minimum Offering: 62,500 units of limited partnership interest Maximum Offering: 2,500,000 units of limited partnership
  interest $20 per unit

Alder Income Fund VII, LP is a limited partnership that will acquire, own and lease equipment. Birch Hill Securities,
  LLLP, or our dealer manager, is offering our units on a best efforts basis.

@LEGEND@
""",
        {
            "securities": [("partnership_units", 2500000)],
            "intermediaries": {"Birch Hill Securities, LLLP": "dealer_manager"},
        },
    ),
]
