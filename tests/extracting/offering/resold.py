"""Covers whose investors sell on what the issuer sells to them, or help it to sell, for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "an investor that buys an amount of shares in parts, and sells them to the public",
        "424B2",
        """\
Filed pursuant to Rule 424(b)(2)

PROSPECTUS SUPPLEMENT
(to Prospectuses dated February 16, 2011 and dated October 25, 2011)

LARKSPUR THERAPEUTICS, INC.

$30,000,000 of Shares of Series 4 Preferred Stock and Warrants to Purchase Shares of Common Stock

We are offering an aggregate of $30,000,000 of shares of Series 4 Preferred Stock and warrants to purchase shares of
  common stock to Alder Group, Ltd., or the Buyer, under a Securities Purchase Agreement dated May 28, 2012.

This prospectus supplement and the accompanying prospectuses also cover the sale of the securities by the Buyer to the
  public from time to time, at prices that are set at the time.

The preferred stock will be issued in two closings: at the first 15,000 shares of Series 4 Preferred Stock for
  $15.0 million, and at the second the same again.

@LEGEND@

The date of this prospectus supplement is May 29, 2012
""",
        {
            "securities": [("preferred_stock", None), ("warrants", None)],
            "offering_kinds": {"direct", "resale"},
            "selling_securityholders": True,
            "gross_total": "30000000",
        },
    ),
    Case(
        "nothing is received for the shares that pay an investor's commitment",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(to Prospectus dated March 1, 2023)

LARKSPUR LITHIUM PLC

Up to $20,000,000 of Ordinary Shares

This prospectus supplement relates to the issuance and sale of up to $20,000,000 of our ordinary shares to Alder
  Investments, Ltd. under the standby equity purchase agreement, dated April 19, 2024. We will not receive any cash
  proceeds from the issuance of the commitment shares.

@LEGEND@

The date of this prospectus supplement is April 22, 2024
""",
        {"offering_kinds": {"equity_line"}, "gross_total": "20000000", "issuer_receives_proceeds": None},
    ),
    Case(
        "a shelf that is drawn on under a purchase agreement",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)

PROSPECTUS

$45,000,000

LARKSPUR CELLS, INC.

Common Stock
Preferred Stock
Warrants

We may from time to time offer and sell common stock, preferred stock and warrants, having an aggregate offering price
  of up to $45,000,000. We will specify the terms of the securities in supplements to this prospectus.

We may also offer from time to time shares of our common stock pursuant to this prospectus in accordance with the terms
  of a common stock purchase agreement we have entered into with Alder Small Cap Fund, Ltd.

@LEGEND@

The date of this prospectus is May 19, 2010
""",
        {
            "securities": [("common_stock", None), ("preferred_stock", None), ("warrants", None)],
            "offering_kinds": {"equity_line"},
            "gross_total": "45000000",
        },
    ),
    Case(
        "directors who sell with the help of a broker",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

2,500,000 Shares

LARKSPUR BANCORP, INC.

Common Stock

We are offering a minimum of 1,400,000 shares and a maximum of 2,500,000 shares of our common stock at a price of $10.00
  per share. This is a best efforts offering. Our executive officers and directors will offer and sell the shares with
  the limited assistance of Alder Barnes & Co., Inc., a registered broker-dealer, without receiving commissions.

@LEGEND@

The date of this prospectus is August 1, 2007
""",
        {"intermediaries": {"Alder Barnes & Co., Inc.": "selling_agent"}, "securities": [("common_stock", 2500000)]},
    ),
    Case(
        "shares that are worked out from shares outstanding",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

MERGER PROPOSED

Dear Shareholders of Cress Bancshares, Inc.:

On April 1, 2019, Larkspur Financial Corp. and Cress Bancshares, Inc. entered into an Agreement and Plan of Merger, and
  each share of Cress common stock will be converted into the right to receive 0.95 shares of Larkspur common stock.

Based on 7,200,000 shares of Cress common stock outstanding, Larkspur expects to issue approximately 6,840,000 shares of
  its common stock in the merger.

You will be asked to vote at a special meeting. This proxy statement/prospectus describes it.

@LEGEND@

The date of this proxy statement/prospectus is June 7, 2019
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 6840000)]},
    ),
    Case(
        "shares that the issuer sells on exercise, in lines of their own above those that holders sell",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

LARKSPUR MOBILITY, INC.

Primary Offering of

Up to 18,100,000 Shares of Class A Common Stock

Issuable Upon Exercise of Warrants

Secondary Offering of

Up to 96,450,000 Shares of Class A Common Stock

This prospectus relates to the resale by the selling securityholders of up to 96,450,000 shares of our Class A common
  stock, and to the shares named above. We will not receive any proceeds from the sales by the selling securityholders.

@LEGEND@

The date of this prospectus is May 16, 2022
""",
        {
            "offering_kinds": {"resale", "warrant_exercise"},
            "securities": [("common_stock", 18100000), ("common_stock", 96450000)],
        },
    ),
    Case(
        "the most that a company sells with its plan, and its dealer manager",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

LARKSPUR CARE REIT, INC.

$2,300,000,000 Maximum Offering
$2,000,000 Minimum Offering (satisfied)

We are offering up to $2,000,000,000 in shares of our common stock in our primary offering on a “best efforts” basis,
  and up to $300,000,000 in shares pursuant to our distribution reinvestment plan. Our dealer manager, Alder
  Distributors, LLC, is not required to sell any specific number or dollar amount of shares.

@LEGEND@

| | Price to Public | Selling Commissions | Dealer Manager Fee | Net Proceeds (Before Expenses) |
| Maximum Primary Offering | $2,000,000,000 | $100,000,000 | $55,000,000 | $1,845,000,000 |
| Per Share | $10.000 | $0.700 | $0.275 | $9.025 |
| Distribution Reinvestment Plan | $300,000,000 | — | — | $300,000,000 |

February 10, 2016
""",
        {
            "offering_kinds": {"continuous"},
            "gross_total": "2300000000",
            "net_total": None,
            "intermediaries": {"Alder Distributors, LLC": "dealer_manager"},
        },
    ),
    Case(
        "shares that holders of units get for them, and may sell",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

3,250,000 Shares of Common Stock

LARKSPUR HOTEL TRUST, INC.

This prospectus relates to the possible issuance of up to 3,250,000 shares of our common stock to holders of common
  units of Larkspur Operating Partnership, L.P., upon tender of those units for redemption, and the possible resale of
  those shares by the selling stockholders. We will not receive any proceeds from the issuance or the resale.

@LEGEND@

The date of this prospectus is August 6, 2014
""",
        {"offering_kinds": {"resale", "warrant_exercise"}, "issuer_receives_proceeds": "no"},
    ),
    Case(
        "a shelf whose classes stand in one line, above shares of holders",
        "F-3",
        """\
SUBJECT TO COMPLETION, DATED JUNE 30, 2023

PROSPECTUS

$300,000,000

Common Shares, Preferred Shares, Debt Securities, Warrants, Rights and Units

and

4,782,000 Common Shares Offered by Selling Shareholders

LARKSPUR SHIPPING LIMITED

Through this prospectus, we may periodically offer common shares, preferred shares, debt securities, warrants, rights
  and units, with an aggregate offering price of up to $300,000,000.

In addition, the selling shareholders may sell up to 4,782,000 of our common shares. We will not receive any of the
  proceeds from the sale of our common shares by the selling shareholders. The terms will be set forth in a supplement.

@LEGEND@
""",
        {"offering_kinds": {"resale"}, "gross_total": "300000000", "issuer_receives_proceeds": "partial"},
    ),
    Case(
        "a department that sells what it was issued",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(To Prospectus dated June 20, 2013)

32,382 Shares
LARKSPUR BANCORP, INC.
Fixed Rate Cumulative Perpetual Preferred Stock, Series A

This prospectus supplement relates to the offer and sale of 32,382 shares of our Fixed Rate Cumulative Perpetual
  Preferred Stock, Series A, par value $0.01 per share, by the United States Department of the Treasury (“Treasury”). We
  will not receive any proceeds from the sale of any preferred shares sold by Treasury.

| | Per Share | Total |
| Public offering price | $905.00 | $29,305,710 |
| Underwriting discounts and commissions to be paid by Treasury | $13.575 | $439,586 |
| Proceeds to Treasury | $891.425 | $28,866,124 |

@LEGEND@

Joint Book-Running Managers

Harbor Hill Capital

The date of this prospectus supplement is July 17, 2013
""",
        {
            "offering_kinds": {"underwritten", "resale"},
            "selling_securityholders": True,
            "issuer_receives_proceeds": "no",
            "price_per_unit": "905.00",
            "gross_total": "29305710",
            "net_total": None,
        },
    ),
    Case(
        "shares that the issuer may sell under a purchase agreement, which another sentence names",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(To Prospectus dated March 29, 2019)

Larkspur Payments, Inc.

Up to $12,000,000 of Common Stock

This prospectus supplement relates to the offer and sale of up to $12,000,000 of shares of our common stock to Alder
  Capital Fund, LLC, under a purchase agreement entered into on December 13, 2019, or the Purchase Agreement. We may
  sell these shares from time to time, at our sole discretion, over a 36-month period, in accordance with the Purchase
  Agreement. This prospectus supplement also covers the resale of these shares by Alder to the public.

@LEGEND@

The date of this prospectus supplement is December 16, 2019
""",
        {
            "offering_kinds": {"equity_line", "resale"},
            "gross_total": "12000000",
            "securities": [("common_stock", None)],
        },
    ),
]
