"""Covers of placements, equity lines and resales as they have been written since 2003, for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "equity line with commitment shares, sold in accordance with the agreement",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated July 7, 2020)

Up to $30,000,000

Common Stock

450,000 Commitment Shares

We are offering up to $30,000,000 of shares of our common stock, par value $0.001 per share, and 450,000 shares as
  commitment shares, to Harbor Hill Fund, LLC, under a purchase agreement entered into on August 3, 2022, which we
  refer to as the Purchase Agreement. We will issue 450,000 shares to Harbor Hill as consideration for its commitment
  to purchase shares of our common stock under the Purchase Agreement.

The shares offered include up to $30,000,000 in shares of our common stock that may be sold from time to time, in our
  sole discretion, to Harbor Hill over a 36-month period in accordance with the Purchase Agreement.

@LEGEND@

The date of this prospectus supplement is August 3, 2022

TABLE OF CONTENTS

USE OF PROCEEDS

We may receive up to $30.0 million in aggregate gross proceeds under the Purchase Agreement from any sales that we make
  to Harbor Hill.
""",
        {
            "offering_kinds": {"equity_line"},
            "securities": [("common_stock", None), ("common_stock", 450000)],
            "gross_total": "30000000",
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
        },
    ),
    Case(
        "equity line that the investor resells, elected under the agreement",
        "424B3",
        """\
PROSPECTUS

Acme Therapeutics, Inc.

2,930,237 Shares of Common Stock

This prospectus relates to the offer and resale of up to 2,930,237 shares of our common stock by Harbor Hill Fund, LLC,
  or Harbor Hill or the selling stockholder. These shares consist of (i) the 73,659 Commitment Shares that we issued to
  Harbor Hill as consideration for its commitment to purchase shares of our common stock under the Purchase Agreement
  and (ii) 2,856,578 shares of our common stock that we may elect to sell to Harbor Hill, in our sole discretion, from
  time to time from and after the Commencement Date under the Purchase Agreement.

We are not selling any securities under this prospectus and will not receive any of the proceeds from the sale of
  shares of our common stock by the selling stockholder. We may receive up to $10,000,000 aggregate gross proceeds
  under the Purchase Agreement from any sales we make to the selling stockholder after the date of this prospectus.

@LEGEND@

The date of this prospectus is April 24, 2023
""",
        {
            "offering_kinds": {"resale", "equity_line"},
            "securities": [("common_stock", 2930237)],
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
        },
    ),
    Case(
        "equity line over the term of the agreement, resold to the public",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated May 17, 2018)

Up to $30,000,000

Common Stock

This prospectus supplement relates to the issuance and sale of up to $30,000,000 of shares of our common stock, which
  consists of (i) 2,693,965 shares of our common stock sold to Harbor Hill Fund, LLC for $3,000,000, (ii) 646,551
  shares of our common stock issued as consideration for entering into a common stock purchase agreement on
  February 26, 2020, or the Purchase Agreement, and (iii) additional shares of our common stock with an aggregate
  offering price of up to $27,000,000 which may be sold from time to time to Harbor Hill over the term of the Purchase
  Agreement.

This prospectus supplement also covers the resale of these shares by Harbor Hill to the public. While we will receive
  proceeds from the sale of the shares by us, we will not receive any additional proceeds from the resale of such
  shares to the public.

@LEGEND@

The date of this prospectus supplement is February 26, 2020

TABLE OF CONTENTS

USE OF PROCEEDS

We intend to use the net proceeds from the sale of shares to Harbor Hill for general corporate purposes, as described
  in our reports.
""",
        {
            "offering_kinds": {"resale", "equity_line"},
            "securities": [("common_stock", None)],
            "gross_total": "30000000",
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
        },
    ),
    Case(
        "registered direct whose net proceeds exclude those of an exercise",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To prospectus dated June 1, 2021)

3,100,000 Shares of Common Stock

Pre-Funded Warrants to Purchase 900,000 Shares of Common Stock

We are offering 3,100,000 shares of our common stock and pre-funded warrants to purchase up to 900,000 shares of our
  common stock. In a concurrent private placement, we are also selling warrants to purchase up to 4,000,000 shares of
  common stock (the “Private Warrants”). We have engaged Alpha Harbor & Co., LLC to act as our exclusive placement agent
  in connection with this offering on a reasonable best efforts basis.

| | Per Share | Per Pre-Funded Warrant | Total |
| Offering price | $1.50 | $1.4999 | $6,000,000 |
| Placement agent fees(1) | $0.1125 | $0.1125 | $450,000 |
| Proceeds to us, before expenses | $1.3875 | $1.3874 | $5,550,000 |

@LEGEND@

Alpha Harbor & Co.

The date of this prospectus supplement is February 10, 2022.

TABLE OF CONTENTS

USE OF PROCEEDS

We estimate that the net proceeds from this offering will be approximately $5.4 million, after deducting the placement
  agent fees and excluding the proceeds, if any, from the exercise of the Private Warrants.
""",
        {
            "offering_kinds": {"best_efforts"},
            "securities": [("common_stock", 3100000), ("warrants", 900000)],
            "warrant_exercise_proceeds": None,
            "intermediaries": {"Alpha Harbor & Co., LLC": "placement_agent"},
        },
    ),
    Case(
        "best efforts: net proceeds with no exercise, then what an exercise would bring",
        "S-1",
        """\
PROSPECTUS

Up to 12,500,000 Shares of Common Stock

Up to 12,500,000 Common Warrants to Purchase up to 12,500,000 Shares of Common Stock

We are offering up to 12,500,000 shares of our common stock together with common warrants at an assumed combined public
  offering price of $0.80 per share and accompanying common warrant. We have engaged Alpha Group LLC (the “placement
  agent”) to act as our exclusive placement agent on a reasonable best efforts basis.

@LEGEND@

Alpha Group LLC

The date of this prospectus is July 12, 2023

TABLE OF CONTENTS

USE OF PROCEEDS

We estimate that the net proceeds from this offering will be approximately $8.9 million, after deducting the placement
  agent fees and assuming no exercise of the common warrants. If all of the common warrants were exercised in cash, we
  would receive additional gross proceeds of approximately $10.0 million.
""",
        {
            "offering_kinds": {"best_efforts"},
            "warrant_exercise_proceeds": "10000000",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "nothing is received where warrants are not exercised",
        "424B3",
        """\
PROSPECTUS

ACME ENERGY HOLDINGS, INC.

3,000,000 Shares of Common Stock Issuable Upon Exercise of Outstanding Warrants

This prospectus relates to the issuance by us of up to 3,000,000 shares of our common stock upon the exercise of
  warrants issued in our initial public offering. If all of the warrants are exercised in full, we will receive gross
  proceeds of $34,500,000. We will not receive any proceeds if the warrants are not exercised.

@LEGEND@

The date of this prospectus is January 9, 2009
""",
        {
            "offering_kinds": {"warrant_exercise"},
            "securities": [("common_stock", 3000000)],
            "warrant_exercise_proceeds": "34500000",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "proceeds after a column of expenses are no proceeds before them",
        "S-1",
        """\
PROSPECTUS

ACME TRAVEL CORP.

3,000,000 SHARES OF COMMON STOCK

We are offering for sale 3,000,000 shares of common stock at a fixed price of $0.02 per share. The offering is conducted
  on a self-underwritten basis, which means our President will sell the shares directly to the public.

| | Offering Price | Expenses | Proceeds to Company |
| Per share | $0.02 | $0.0027 | $0.0173 |
| Total | $60,000 | $8,000 | $52,000 |

@LEGEND@

The date of this prospectus is June 5, 2013
""",
        {
            "offering_kinds": {"direct"},
            "price_per_unit": "0.02",
            "gross_total": "60000",
            "discount_total": None,
            "net_total": None,
        },
    ),
    Case(
        "supplement that opens with the list of holders",
        "424B3",
        """\
Prospectus Supplement No. 1

(to Prospectus dated March 29, 2006)

16,411,694 Shares of Common Stock

The following information amends and supplements information contained in the prospectus dated March 29, 2006 (the
  “Prospectus”), relating to the sale from time to time of up to 16,411,694 shares of our common stock, including shares
  of our common stock that are issuable upon the exercise of warrants.

@LEGEND@

The date of this prospectus supplement is November 1, 2010.

SELLING STOCKHOLDERS

Effective as of March 13, 2007, Alpha Partners, LP transferred its warrants to Beta Holdings, LLC.
""",
        {
            "offering_kinds": {"resale", "update_only"},
            "securities": [("common_stock", 16411694)],
            "selling_securityholders": True,
        },
    ),
    Case(
        "names with a number, of advisors, and no names of capacities",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To prospectus dated February 16, 2024)

Up to $120,000,000

Common Stock

We have entered into a sales agreement relating to the offer and sale of our common stock from time to time in “at the
  market offerings” as defined in Rule 415. We refer to Harbor 1 Securities, Inc. and Delta Securities LLC, when acting
  in their capacity as sales agents, as Agents. When acting as agents for Forward Purchasers, we refer to these entities
  individually as a Forward Seller.

@LEGEND@

| Harbor 1 Securities, Inc. | Delta Securities | LAMBDA Advisors |

The date of this prospectus supplement is February 21, 2024.
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "120000000",
            "intermediaries": {
                "Harbor 1 Securities, Inc.": "sales_agent",
                "Delta Securities LLC": "sales_agent",
                "LAMBDA Advisors": "sales_agent",
            },
        },
    ),
    Case(
        "resale after a business combination: what holders paid is no price",
        "424B3",
        """\
PROSPECTUS

ACME HOLDINGS INC.

Up to 20,100,000 Shares of Common Stock Issuable Upon Exercise of Warrants

Up to 87,230,768 Shares of Common Stock

This prospectus relates to the issuance by us of up to 20,100,000 shares of our common stock that are issuable upon the
  exercise of warrants at an exercise price of $11.50 per share.

This prospectus also relates to the resale from time to time by the selling securityholders named in this prospectus of
  up to 87,230,768 shares, consisting of (i) 30,944,400 shares issued to investors at a purchase price of $10.00 per
  share and (ii) 56,286,368 shares issued as merger consideration at an equity consideration value of $10.00 per share.

We will not receive any proceeds from the sale of the securities by the selling securityholders. We will receive the
  proceeds from any exercise of the warrants for cash, which could be up to $231,150,000.

@LEGEND@

The date of this prospectus is November 22, 2021.
""",
        {
            "offering_kinds": {"resale", "warrant_exercise"},
            "securities": [("common_stock", 20100000), ("common_stock", 87230768)],
            "price_per_unit": None,
            "warrant_exercise_proceeds": "231150000",
            "issuer_receives_proceeds": "partial",
        },
    ),
    Case(
        "holders who sell by a separate prospectus, later",
        "S-1",
        """\
PROSPECTUS

1,500,000 Shares of Common Stock

This is the initial public offering of 1,500,000 shares of common stock of Acme Ltd. We also register 2,125,000 shares
  on behalf of certain selling stockholders by means of a separate resale prospectus. The selling stockholders will not
  sell their shares until after the close of this offering.

| | Per Share | Total |
| Initial public offering price | $4.00 | $6,000,000 |
| Underwriting discounts and commissions | $0.28 | $420,000 |
| Proceeds to us, before expenses | $3.72 | $5,580,000 |

@LEGEND@

Alpha Securities, LLC

The date of this prospectus is June 30, 2023.
""",
        {
            "offering_kinds": {"underwritten"},
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
        },
    ),
    Case(
        "direct sale of depositary shares whose par value stands before the price",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To the Prospectus dated February 25, 2021)

37,100,000 American Depositary Shares

Representing 111,300,000 Ordinary Shares

We are issuing 37,100,000 American depositary shares (“ADSs”), each representing three ordinary shares, par value
  $0.0001 per share, directly to certain institutional investors at a price of $1.33 per ADS pursuant to a securities
  purchase agreement, dated March 5, 2024.

@LEGEND@

The date of this prospectus supplement is March 5, 2024
""",
        {
            "offering_kinds": {"direct"},
            "securities": [("depositary_shares", 37100000)],
            "price_per_unit": "1.33",
        },
    ),
    Case(
        "equity line sold from time to time pursuant to that certain agreement",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To the Prospectus Dated September 26, 2023)

Up to $2,030,000 of Ordinary Shares

This prospectus supplement relates to the issuance and sale of up to $2,000,000 of ordinary shares, par value $0.0096
  per share (the “Purchase Shares”), which we may sell from time to time to Harbor Fund SPC (“Harbor”), pursuant to that
  certain securities purchase agreement dated February 7, 2024 (the “Purchase Agreement”), and an additional $30,000 of
  ordinary shares to be issued as commitment shares. Harbor is an “underwriter” within the meaning of Section 2(a)(11).

@LEGEND@

The date of this prospectus supplement is February 8, 2024
""",
        {"offering_kinds": {"equity_line"}, "securities": [("common_stock", None)], "gross_total": "2030000"},
    ),
    Case(
        "underwriter warrants in the head, a rate in a note of the table",
        "424B4",
        """\
PROSPECTUS

1,306,250 Shares of Common Stock

85,312 Underwriter Warrants to Purchase up to 85,312 Shares of Common Stock

We are offering 1,306,250 shares of our common stock and the selling shareholder is offering none.

| | Per Share | Total |
| Public offering price | $4.00 | $5,225,000 |
| Underwriting discounts(1) | $0.28 | $365,750 |
| Proceeds, before expenses, to us | $3.72 | $4,859,250 |

(1) Represents an underwriting discount equal to 7%.

@LEGEND@

The underwriter expects to deliver the shares on or about October 17, 2023.

Alpha Securities LLC

The date of this prospectus is October 13, 2023
""",
        {
            "securities": [("common_stock", 1306250), ("warrants", 85312)],
            "discount_total": "365750",
            "net_total": "4859250",
        },
    ),
    Case(
        "holder named in the table, class above the quantity, per share in the head",
        "424B7",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated January 27, 2009)

124,000 Shares

Acme Bancorp

Fixed Rate Cumulative Perpetual Preferred Stock, Series A, Liquidation Preference Amount $1,000 Per Share

All of the preferred shares are being sold by the Department of the Treasury (“Treasury”), as the selling shareholder.
  We will not receive any of the proceeds from the sale.

| | Per Share | Total |
| Public offering price | $884.82 | $109,717,680 |
| Underwriting discounts and commissions to be paid by Treasury | $13.2723 | $1,645,765 |
| Proceeds to Treasury | $871.5477 | $108,071,915 |

@LEGEND@

Joint Book-Running Managers

| Alpha Securities | Beta + Partners, L.P. |

The date of this prospectus supplement is March 29, 2012.
""",
        {
            "offering_kinds": {"resale", "underwritten"},
            "securities": [("preferred_stock", 124000)],
            "price_per_unit": "884.82",
            "gross_total": "109717680",
            "discount_total": "1645765",
            "net_total": None,
            "issuer_receives_proceeds": "no",
        },
    ),
    Case(
        "quantity below the name of a series",
        "424B3",
        """\
PROSPECTUS

Fixed Rate Cumulative Perpetual Preferred Stock, Series A
124,000 Shares
Warrant to Purchase 1,707,989 Shares of Common Stock
1,707,989 Shares of Common Stock

This prospectus relates to the potential resale from time to time by selling securityholders of some or all of these
  securities. We will not receive any proceeds from the sale of securities by the selling securityholders.

@LEGEND@

The date of this prospectus is January 27, 2009.
""",
        {"securities": [("preferred_stock", 124000), ("warrants", 1707989), ("common_stock", 1707989)]},
    ),
    Case(
        "minimum and maximum columns, an agent behind a comma",
        "S-1",
        """\
PROSPECTUS

Minimum of 500,000 Shares and Maximum of 2,000,000 Shares of Common Stock

We are offering a minimum of 500,000 shares and a maximum of 2,000,000 shares of our common stock at $5.00 per share on
  a “best efforts” basis through Alpha Clarke LLC, our placement agent.

| | Per Share | Minimum | Maximum |
| Public offering price | $5.00 | $2,500,000 | $10,000,000 |
| Placement agent commissions | $0.40 | $200,000 | $800,000 |
| Proceeds to us, before expenses | $4.60 | $2,300,000 | $9,200,000 |

@LEGEND@

The date of this prospectus is March 12, 2009
""",
        {
            "offering_kinds": {"best_efforts"},
            "price_per_unit": "5.00",
            "gross_total": "10000000",
            "discount_total": "800000",
            "net_total": "9200000",
            "intermediaries": {"Alpha Clarke LLC": "placement_agent"},
        },
    ),
    Case(
        "programme under agreements of distribution",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated February 8, 2010)

$1,000,000,000

Common Stock

We have entered into separate distribution agency agreements with each of Alpha Markets, LLC and Beta Securities (USA)
  LLC (each, an “agent”), relating to the shares of our common stock. We may offer and sell shares at any time and
  from time to time through any of the agents, as our sales agents, up to an aggregate sales price of $1,000,000,000.

@LEGEND@

| Alpha Markets, LLC | Beta Securities |

The date of this prospectus supplement is March 1, 2012
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "1000000000",
            "intermediaries": {"Alpha Markets, LLC": "sales_agent", "Beta Securities (USA) LLC": "sales_agent"},
        },
    ),
    Case(
        "block trade with one underwriter",
        "424B7",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated May 1, 2020)

5,000,000 Shares of Common Stock

The selling stockholder is selling 5,000,000 shares of our common stock to Alpha Securities LLC, as the underwriter, in
  this offering. We will not receive any of the proceeds from the sale of shares by the selling stockholder.

@LEGEND@

Alpha Securities LLC

The date of this prospectus supplement is June 3, 2020
""",
        {
            "offering_kinds": {"resale", "underwritten"},
            "issuer_receives_proceeds": "no",
            "intermediaries": {"Alpha Securities LLC": "underwriter"},
        },
    ),
    Case(
        "equity line: sold to the investor from time to time, at discretion",
        "424B3",
        """\
PROSPECTUS

5,000,000 Shares of Common Stock

This prospectus relates to the offer and resale by Harbor Stone Capital LLC (the “Selling Stockholder”) of up to
  5,000,000 shares of our common stock that we may sell to Harbor from time to time, at our sole discretion, pursuant to
  a common stock purchase agreement dated May 15, 2020 (the “Purchase Agreement”). We will not receive any proceeds from
  the resale of shares by the Selling Stockholder. We may receive up to $50 million from Harbor under the Purchase
  Agreement.

@LEGEND@

The date of this prospectus is June 3, 2020
""",
        {
            "offering_kinds": {"resale", "equity_line"},
            "securities": [("common_stock", 5000000)],
            "issuer_receives_proceeds": "partial",
        },
    ),
    Case(
        "equity purchase facility in a supplement that attaches a report",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT NO. 3

(To the Prospectus dated July 10, 2025)

Up to 15,000,000 Shares of Common Stock

This prospectus supplement updates and supplements the prospectus dated July 10, 2025 with the information contained in
  our Current Report on Form 8-K, filed on October 2, 2025, which we have attached. The prospectus relates to the offer
  and resale by Harbor Fund Ltd. (the “Selling Stockholder”) of up to 15,000,000 shares of our common stock that we may
  sell to it under the equity purchase facility agreement dated June 16, 2025.

@LEGEND@

The date of this prospectus supplement is October 2, 2025.
""",
        {"offering_kinds": {"resale", "equity_line", "update_only"}, "selling_securityholders": True},
    ),
    Case(
        "programme known by the name of its agreement, enlarged; a bank by its trade name",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT NO. 2

(To Prospectus dated July 9, 2025)

Up to $24,500,000,000 of Common Stock

This prospectus supplement amends and supplements the information in the prospectus dated July 9, 2025. We previously
  entered into a Controlled Equity Offering℠ Sales Agreement with Delta and Company, LLC, or DT Delta. DT Delta will act
  as sales agent. We are filing this prospectus supplement to increase the maximum aggregate offering price of common
  stock that we may offer and sell under the sales agreement to up to $24,500,000,000.

@LEGEND@

DT Delta

The date of this prospectus supplement is August 12, 2025
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "24500000000",
            "intermediaries": {"Delta and Company, LLC": "sales_agent"},
        },
    ),
    Case(
        "sale of shares by an investor named behind them, who buys under an agreement",
        "424B3",
        """\
PROSPECTUS

ACME CORPORATION

8,000,000 SHARES OF COMMON STOCK

This prospectus relates to the sale of up to 8,000,000 shares of our common stock by Harbor Growth Fund II, LLC. We will
  not receive proceeds from the sale of our shares by Harbor. However, we may receive up to $20.0 million in proceeds
  from the sale of our common stock to Harbor under the common stock purchase agreement.

@LEGEND@

The date of this prospectus is September 20, 2005.
""",
        {
            "offering_kinds": {"resale", "equity_line"},
            "securities": [("common_stock", 8000000)],
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
        },
    ),
    Case(
        "issuer by its name receives proceeds under a standby agreement, however",
        "424B3",
        """\
PROSPECTUS

ACME TECHNOLOGIES, INC.

133,333,333 Shares of Common Stock

This prospectus relates to the sale of up to 133,333,333 shares of common stock by certain selling stockholders,
  including Harbor Partners, LP. Acme is not selling any shares and therefore will not receive any proceeds from this
  offering. Acme will, however, receive proceeds from the sale of common stock under the Standby Equity Distribution
  Agreement.

@LEGEND@

The date of this prospectus is July 18, 2005.
""",
        {"offering_kinds": {"resale", "equity_line"}, "issuer_receives_proceeds": "partial"},
    ),
    Case(
        "direct public offering without any involvement of underwriters",
        "424B3",
        """\
PROSPECTUS

ACME BIOMED INC.

1,500,000 SHARES OF COMMON STOCK

We are offering up to 1,500,000 shares of our common stock in a direct public offering, without any involvement of
  underwriters or broker-dealers. The offering price is $0.04 per share. Our sole officer will sell the shares.

@LEGEND@

The date of this prospectus is October 14, 2011
""",
        {"offering_kinds": {"direct"}, "securities": [("common_stock", 1500000)], "price_per_unit": "0.04"},
    ),
    Case(
        "primary offering beside a plan, through a dealer manager",
        "424B3",
        """\
ACME OPPORTUNITY REIT II, INC.

Maximum Offering of 150,000,000 Shares of Common Stock

We are offering up to 125,000,000 shares of our common stock in our primary offering for $10.00 per share. We are also
  offering up to 25,000,000 shares pursuant to our distribution reinvestment plan at a price of $9.50 per share. The
  dealer manager, Acme Securities LP, is our affiliate and will use its best efforts to sell the shares.

@LEGEND@

The date of this prospectus is January 21, 2008
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("common_stock", 150000000)],
            "intermediaries": {"Acme Securities LP": "dealer_manager"},
        },
    ),
    Case(
        "equity line under a facility agreement, resold as depositary shares",
        "F-1",
        """\
PROSPECTUS

Up to 25,500,000 American Depositary Shares representing 1,020,000,000 Ordinary Shares

Acme Carbon Limited

This prospectus relates to the offer and resale from time to time of up to 25,500,000 American Depositary Shares
  (“ADSs”), each representing forty ordinary shares, by Harbor Hill Fund Ltd. (the “Selling Shareholder”). They include
  up to 25,000,000 ADSs that we may elect, in our sole discretion, to issue and sell to the Selling Shareholder
  pursuant to a Share Subscription Facility Agreement dated August 1, 2025, and 500,000 ADSs issuable as a fee.

We are not selling any securities under this prospectus and will not receive any of the proceeds from the sale of ADSs
  by the Selling Shareholder. However, we may receive up to US$25,000,000 in aggregate gross proceeds from sales to
  the Selling Shareholder under the Facility Agreement.

@LEGEND@

The date of this prospectus is August 22, 2025
""",
        {
            "offering_kinds": {"resale", "equity_line"},
            "securities": [("depositary_shares", 25500000)],
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
        },
    ),
    Case(
        "sold by officers, who receive no commission",
        "424B3",
        """\
PROSPECTUS

750,000 Shares

Acme Bancorp

Common Stock

$12.50 per share

Acme Bancorp is offering 750,000 shares of its common stock at $12.50 per share to its existing shareholders and the
  public. The offering will be made by our officers and directors, who will receive no commission.

| | Per Share | Total |
| Public offering price | $12.50 | $9,375,000 |
| Underwriting discounts and commissions | None | None |
| Proceeds, before expenses, to us | $12.50 | $9,375,000 |

@LEGEND@

The date of this prospectus is June 12, 2006
""",
        {
            "offering_kinds": {"direct"},
            "securities": [("common_stock", 750000)],
            "price_per_unit": "12.50",
            "gross_total": "9375000",
            "discount_total": None,
            "net_total": "9375000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {},
        },
    ),
    Case(
        "notes of equity units, remarketed for their holders",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To prospectus dated February 3, 2017)

REMARKETING

$1,000,000,000

Acme Energy, Inc.

2019 Series A 4.104% Junior Subordinated Notes due 2021

The notes are being remarketed on behalf of holders of our 2014 Series A Equity Units. We will not receive any proceeds
  from the remarketing of the notes.

| | Per Note | Total |
| Price to the public(1) | 100.515% | $1,005,150,000 |
| Remarketing fee to remarketing agents | 0.250% | $2,500,000 |
| Net proceeds to participating holders | 100.265% | $1,002,650,000 |

@LEGEND@

Remarketing Agents

Brambleton
Wexfordbank

The date of this prospectus supplement is May 15, 2017.
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("debt", "1000000000")],
            "price_per_unit": "100.515%",
            "gross_total": "1005150000",
            "discount_total": "2500000",
            "net_total": None,
            "issuer_receives_proceeds": "no",
            "selling_securityholders": True,
        },
    ),
    Case(
        "preferred units of a partnership under a line of units",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated June 29, 2016)

10,000,000 Units

Acme Energy L.P.

9.00% Series C Cumulative Redeemable Perpetual Preferred Units
(Liquidation Preference $25.00 per Unit)

We are offering 10,000,000 of our 9.00% Series C Cumulative Redeemable Perpetual Preferred Units, liquidation
  preference $25.00 per unit.

| | Per Unit | Total |
| Public offering price | $25.00 | $250,000,000 |
| Underwriting discount | $0.7875 | $7,875,000 |
| Proceeds to Acme Energy L.P. (before expenses) | $24.2125 | $242,125,000 |

@LEGEND@

Marlow Stanton
QRS Investment Bank

The date of this prospectus supplement is November 21, 2017.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("partnership_units", 10000000)],
            "price_per_unit": "25.00",
            "net_total": "242125000",
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
        },
    ),
    Case(
        "an equity line beside shares that are the fee for it",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To prospectus dated July 28, 2023)

Up to $50,000,000 of Shares of Common Stock

3,775,105 Shares of Common Stock as Commitment Shares

Acme Group Inc.

This prospectus supplement and the accompanying prospectus relate to the issuance and sale of up to $50,000,000 of
  shares of our common stock, par value $0.001 per share, that we may sell to Willow Capital Fund, LLC (the "Investor"),
  from time to time, in one or more transactions in amounts, at prices, and on terms that will be determined at the time
  these securities are sold pursuant to the purchase agreement dated December 12, 2023 (the "Purchase Agreement"), that
  we have entered into with the Investor.
""",
        {
            "offering_kinds": {"equity_line"},
            "securities": [("common_stock", None), ("common_stock", 3775105)],
            "gross_total": "50000000",
        },
    ),
    Case(
        "shares sold to investors without an agent",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated June 14, 2017)

Acme, Inc.

2,402,923 Shares of Common Stock

We are offering 2,402,923 shares of our common stock to institutional investors pursuant to this prospectus supplement
  and the accompanying prospectus at an offering price of $2.24 per share.
""",
        {"offering_kinds": {"direct"}, "securities": [("common_stock", 2402923)], "price_per_unit": "2.24"},
    ),
    Case(
        "what the rules of a form would let a small issuer sell",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

880,000 SHARES OF COMMON STOCK

We are offering 880,000 shares of our common stock, par value $0.001 per share, of Acme, Inc., pursuant to this
  prospectus supplement and a securities purchase agreement at a price of $3.10 per share.

We have retained Willow & Company, LLC as lead placement agent in connection with this offering. The placement agent
  has agreed to use its reasonable best efforts to sell the securities.

As a result, we are eligible to offer and sell up to an aggregate of $5,309,382 of shares of our common stock pursuant
  to General Instruction I.B.6. of Form S-3.
""",
        {"offering_kinds": {"best_efforts"}, "price_per_unit": "3.10", "gross_total": None},
    ),
    Case(
        "combinations, and who sells each of the lines of the head",
        "424B4",
        """\
PROSPECTUS

11,066,258 Shares of Common Stock being offered by the Company

540,884 Shares of Common Stock being sold by the Selling Stockholders

11,607,142 Warrants being offered by the Company

11,607,142 shares underlying the Warrants

10,000,000 Shares of Common Stock Underlying
the Options Issued with the Warrants

Acme, Inc.

Each fixed combination will be sold at a price of $1.55.
""",
        {
            "securities": [
                ("common_stock", 11066258),
                ("common_stock", 540884),
                ("warrants", 11607142),
                ("common_stock", 11607142),
                ("common_stock", 10000000),
            ],
            "price_per_unit": "1.55",
        },
    ),
    Case(
        "a heading that says who resells",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT NO. 1

Acme Corporation

RESALE BY SELLING SHAREHOLDERS OF
UP TO 3,484,464 CLASS A ORDINARY SHARES

This prospectus supplement covers the resale by the selling shareholders of up to 3,484,464 Class A Ordinary Shares.
""",
        {"offering_kinds": {"resale"}, "securities": [("common_stock", 3484464)]},
    ),
    Case(
        "a division of another firm as sales agent",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

Up to $50,000,000

Common Stock

Acme, Inc.

We have entered into a sales agreement (the "Sales Agreement") with WillowEquity, a division of Elm Financial
  Management, Inc. ("WillowEquity") and Oak Capital Partners, LLC ("Oak" and WillowEquity collectively the "Sales
  Agents") relating to shares of our common stock. We may offer and sell shares of our common stock from time to time up
  to an aggregate offering price of $50,000,000 through or to the Sales Agents in an "at the market offering" as defined
  in Rule 415.
""",
        {
            "offering_kinds": {"at_the_market"},
            "intermediaries": {"WillowEquity": "sales_agent", "Oak Capital Partners, LLC": "sales_agent"},
        },
    ),
    Case(
        "new warrants for the exercise of existing ones, and a price for a share and a part of a warrant",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

25,000,000 Shares of Common Stock and Warrants to Purchase up to 15,000,000 Shares of Common Stock

Acme, Inc.

The combined purchase price per Share and Warrant to purchase 0.60 of a share of common stock will be $0.90.

We will receive aggregate gross proceeds of approximately $1.69 million from the exercise of the Existing Warrants
  before deducting financial advisory fees and other expenses payable by us.
""",
        {"price_per_unit": "0.90", "warrant_exercise_proceeds": None},
    ),
    Case(
        "warrants of several series that are left open, each for a share",
        "424B5",
        """\
SUBJECT TO COMPLETION, DATED JUNE 28, 2019

PRELIMINARY PROSPECTUS SUPPLEMENT

             Shares of Common Stock

Series A Warrants to Purchase up to              Shares of Common Stock

Series B Warrants to Purchase up to              Shares of Common Stock

The combined purchase price for each share of common stock and accompanying Series A warrant, Series B warrant and
  Series C warrant is $3.00.
""",
        {
            "securities": [("common_stock", None), ("warrants", None), ("warrants", None)],
            "price_per_unit": "3.00",
        },
    ),
    Case(
        "an agent that may buy as principal too, in a capacity of several",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

Up to 50,000,000 Shares

Class A Common Stock

We have entered into a sales and registration agreement with Willow & Co. LLC, from time to time acting in its capacity
  as (1) our sales agent or (2) the Forward Seller of any and all Hedging Shares, relating to an aggregate of up to
  50,000,000 of shares of our Class A common stock, par value $0.01.

The Sales Agent may act as agent on our behalf or purchase shares of our Class A common stock from us as principal.

Sales of the shares, if any, will be made by any method deemed to be an "at the market offering" as defined in
  Rule 415(a)(4).
""",
        {
            "offering_kinds": {"at_the_market"},
            "securities": [("common_stock", 50000000)],
            "intermediaries": {"Willow & Co. LLC": "sales_agent"},
        },
    ),
    Case(
        "shares of notes that holders may still buy more of",
        "424B7",
        """\
PROSPECTUS SUPPLEMENT

Acme Holdings, Inc.

Resale of shares of Class A Common Stock

This prospectus supplement relates to the offer and sale by the selling stockholders of up to an aggregate of
  128,817,328 shares of our Class A common stock, representing the maximum number of shares of Class A common stock
  issuable upon conversion of the notes determined as if the issuer pays interest in-kind by issuing additional
  exchangeable notes.
""",
        {"offering_kinds": {"resale"}, "securities": [("common_stock", 128817328)]},
    ),
    Case(
        "the end of a continuous offering",
        "424B3",
        """\
SUPPLEMENT NO. 1 TO PROSPECTUS SUPPLEMENT DATED APRIL 27, 2020
(to Prospectus dated March 20, 2020)

Common Stock

This Supplement No. 1 amends and supplements the information in the prospectus, dated March 20, 2020, and the
  prospectus supplement, dated April 27, 2020, of Acme, Inc., and is not complete without them.

The purpose of this Supplement No. 1 is to terminate our continuous offering under the prospectus supplement.
""",
        {"offering_kinds": {"update_only"}},
    ),
    Case(
        "separate agreements with each of several agents",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

$939,186,086

Acme Capital, Inc.

Common Stock

We have entered into separate distribution agency agreements, each dated August 6, 2020, or the distribution agency
  agreements, with each of Willow Capital Markets, LLC, Oak Capital Inc., Elm, Ash & Birch, Inc. and Beech Securities,
  LLC, each referred to herein as a sales agent and, collectively, the sales agents, relating to shares of our common
  stock, pursuant to an "at-the-market" offering program. Shares of common stock having an aggregate gross sales price
  of up to $939,186,086 remain available for offer and sale from time to time pursuant to the program.
""",
        {
            "offering_kinds": {"at_the_market"},
            "intermediaries": {
                "Willow Capital Markets, LLC": "sales_agent",
                "Oak Capital Inc.": "sales_agent",
                "Elm, Ash & Birch, Inc.": "sales_agent",
                "Beech Securities, LLC": "sales_agent",
            },
        },
    ),
    Case(
        "shares under warrants and in units, which the head names apart from those that are sold",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 21, 2025)

3,000,000 Shares of Class A Common Stock
Class 1 Warrants to Purchase up to 2,000,000 Shares of Class A Common Stock
Class A Common Stock Underlying the Class 1 Warrants

1,000,000 Ordinary Shares included in the Units

ACME TOOLS, INC.

We are offering 3,000,000 shares of our Class A common stock and warrants.

@LEGEND@
""",
        {
            "securities": [
                ("common_stock", 3000000),
                ("warrants", 2000000),
                ("common_stock", None),
                ("common_stock", 1000000),
            ]
        },
    ),
    Case(
        "two series of preferred stock at the market",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 21, 2025)

Up to $75,000,000

ACME REALTY TRUST, INC.

7.75% Series B Cumulative Redeemable Preferred Stock

8.000% Series D Fixed-to-Floating Rate Cumulative Redeemable Preferred Stock

We have entered into an equity distribution agreement with Harbor Hill LLC, pursuant to which we may offer and sell
  shares of our preferred stock from time to time in “at the market” offerings through the sales agent.

@LEGEND@
""",
        {"securities": [("preferred_stock", None), ("preferred_stock", None)], "gross_total": "75000000"},
    ),
    Case(
        "shares for holders of partnership units who tender them, and a standby underwriter of warrants",
        "424B3",
        """\
PROSPECTUS

1,200,000 Common Shares

ACME REALTY TRUST

This prospectus relates to the possible issuance by us, from time to time, of up to 1,200,000 common shares of
  beneficial interest to the holders of units of limited partnership interest in Acme Realty, L.P., upon tender of
  those units for redemption. We will not receive any cash proceeds from the issuance of the common shares.

@LEGEND@
""",
        {"offering_kinds": {"warrant_exercise"}},
    ),
    Case(
        "shares for warrants that are called, with a standby underwriter",
        "424B1",
        """\
PROSPECTUS

1,840,000 Shares
ACME CORPORATION
Common Stock
(Issuable Upon Exercise of Redeemable Warrants)

This Prospectus relates to 1,840,000 shares of Common Stock of Acme Corporation (the "Company") issuable upon exercise
  of the Company's outstanding Redeemable Warrants. The Company has called the Warrants for redemption. Harbor Hill Inc.
  (the "Standby Underwriter") has agreed to purchase the shares that are not issued.

@LEGEND@
""",
        {"offering_kinds": {"warrant_exercise", "underwritten"}},
    ),
    Case(
        "warrants on the line below, which are no security of their own",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT
To Prospectus dated May 6, 2025

ACME TOOLS, INC.

2,140,350 Shares of Common Stock Issuable Upon Exercise of Previously Issued
Warrants

This prospectus supplement updates the information contained in the prospectus dated May 6, 2025.

@LEGEND@
""",
        {"securities": [("common_stock", 2140350)]},
    ),
    Case(
        "classes of warrants that a list does not count by their number",
        "424B3",
        """\
PROSPECTUS

ACME TOOLS, INC.

This prospectus relates solely to the offer and sale by the selling securityholders identified in this prospectus of:
  (i) Class A warrants to purchase up to 730,000 shares of our common stock, (ii) Class B warrants to purchase up to
  4,769,000 shares of our common stock, and up to 10,525,000 shares of our common stock.

@LEGEND@
""",
        {"securities": [("warrants", None), ("warrants", None), ("common_stock", 10525000)]},
    ),
    Case(
        "warrants in prose that no list counts",
        "424B3",
        """\
PROSPECTUS

ACME TOOLS, INC.

This prospectus relates to the resale by the selling stockholders of 730,000 shares of our common stock, which they may
  acquire on exercise of Class A warrants to purchase up to 730,000 shares of our common stock.

@LEGEND@
""",
        {"securities": [("common_stock", 730000)]},
    ),
]
