"""Covers of the years since 2006 that say things in rarer words, for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

_DISCLOSED = (
    "If we combine with a company that operates abroad, its regulators may intervene in its operations at any time. We "
    "have not authorized anyone to provide other information. See “Risk Factors” for what this may mean for the value "
    "of our securities, for our search for a target and for your investment, and for how much of it you may lose."
)
"""What some covers have pages of before their legend."""

CASES: list[Case] = [
    Case(
        "a blank check company with pages of disclosures before its legend, and banks behind the page of the price",
        "424B4",
        f"""\
Filed Pursuant to Rule 424(b)(4)
Registration No. 333-290001

PROSPECTUS

$100,000,000

ACME ACQUISITION CORP.

10,000,000 Units

Acme Acquisition Corp. is a blank check company. Each unit that we are offering has a price of $10.00 and consists of
  one ordinary share and one right to receive one-fourth of one ordinary share.

Prior to this offering, our founders paid an aggregate purchase price of $25,000 for 2,875,000 ordinary shares.

{(_DISCLOSED + chr(10) + chr(10)) * 45}
| | Scenario A | Scenario B | Scenario C |
| Offering price included in the units | 8.00 | 8.00 | 8.00 |
| Dilution to public shareholders | 2.14 | 3.07 | 4.52 |

{(_DISCLOSED + chr(10) + chr(10)) * 45}
@LEGEND@

| | Price to Public | Underwriting Discounts and Commissions(1) | Proceeds, before expenses, to us |
| Per Unit | $10.00 | $0.07 | $9.93 |
| Total | $100,000,000 | $700,000 | $99,300,000 |

@PAGE@

The underwriters are offering the units for sale on a firm-commitment basis.

Sole Book-Running Manager

Harbor Hill Capital

The date of this prospectus is July 8, 2026

TABLE OF CONTENTS

| Prospectus Summary | 2 |
| Risk Factors | 40 |
""",
        {
            "securities": [("units", 10000000)],
            "offering_kinds": {"underwritten"},
            "price_per_unit": "10.00",
            "gross_total": "100000000",
            "discount_total": "700000",
            "net_total": "99300000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Harbor Hill Capital": "underwriter"},
        },
    ),
    Case(
        "units called common units that are no interests in a partnership",
        "S-1",
        """\
SUBJECT TO COMPLETION, DATED MAY 1, 2026

PRELIMINARY PROSPECTUS

ACME THERAPEUTICS, INC.

Up to 4,000,000 Common Units, each Consisting of One Share of Common Stock and One Warrant

Up to 3,000,000 Pre-Funded Units, each Consisting of One Pre-Funded Warrant and One Warrant

We are offering the units on a reasonable best efforts basis through Harbor Hill LLC, our placement agent.

@LEGEND@

| | Per Common Unit | Per Pre-Funded Unit | Total |
| Public offering price | $ | $ | $ |
| Placement agent fees | $ | $ | $ |
| Proceeds, before expenses, to us | $ | $ | $ |

The date of this prospectus is , 2026
""",
        {"securities": [("units", 4000000), ("units", 3000000)], "offering_kinds": {"best_efforts"}},
    ),
    Case(
        "shares of a trust with a marketing agent",
        "S-1",
        """\
SUBJECT TO COMPLETION, DATED MAY 1, 2026

ACME COIN TRUST ETF

The Acme Coin Trust ETF is an exchange-traded fund that issues common shares of beneficial interest (the “Shares”). The
  Trust issues and redeems Shares in blocks of 10,000 Shares (a “Basket”). Harbor Hill Distributors, LLC is the
  marketing agent.

@LEGEND@

The date of this prospectus is , 2026
""",
        {"securities": [("fund_shares", None)], "offering_kinds": {"continuous"}, "intermediaries": {}},
    ),
    Case(
        "a placement with a table of empty cells, that the issuer may end",
        "S-1",
        """\
SUBJECT TO COMPLETION, DATED MAY 1, 2026

PRELIMINARY PROSPECTUS

ACME BIOTECH, INC.

8,000,000 Shares of Common Stock

We are offering 8,000,000 shares of our common stock. The offering will end on May 15, 2026, unless we decide to
  terminate the offering before.

@LEGEND@

| | Per Share | Total |
| Public Offering Price | | |
| Placement Agent Fees (1) | | |
| Proceeds, Before Expenses, to the Company | | |

HARBOR HILL CAPITAL LLC

The date of this prospectus is , 2026
""",
        {
            "securities": [("common_stock", 8000000)],
            "offering_kinds": {"best_efforts"},
            "price_per_unit": None,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Harbor Hill Capital LLC": "placement_agent"},
        },
    ),
    Case(
        "holders alone sell, by a table of empty cells",
        "S-1",
        """\
SUBJECT TO COMPLETION, DATED MAY 1, 2026

PRELIMINARY PROSPECTUS

ACME BIOTECH, INC.

2,000,000 Shares of Common Stock

@LEGEND@

| | Per Share | Total |
| Public offering price | | |
| Underwriting discounts and commissions | | |
| Proceeds, before expenses, to the selling stockholders | | |

The date of this prospectus is , 2026
""",
        {
            "offering_kinds": {"resale", "underwritten"},
            "issuer_receives_proceeds": "no",
            "selling_securityholders": True,
        },
    ),
    Case(
        "shares of a trust that are registered without a number and issued in blocks",
        "S-1",
        """\
SUBJECT TO COMPLETION, DATED MAY 1, 2026

ACME GOLD ETF

ACME METALS TRUST

The Acme Gold ETF (the “Fund”), a series of the Acme Metals Trust, is an exchange traded fund.

The offering of the Fund’s Shares is registered with the SEC. The Fund intends to issue Shares on a continuous basis
  and is registering an indeterminate number of Shares in accordance with Rule 456(d) and 457(u).

Shares are issued in blocks of 10,000 Shares called “Baskets” to broker-dealers. Harbor Hill Securities, LLC is the
  initial purchaser and is a statutory underwriter under Section 2(a)(11) of the Securities Act. The Fund will receive
  all proceeds from the offering of the initial Baskets.

@LEGEND@

The date of this prospectus is [ ], 2026
""",
        {
            "securities": [("fund_shares", None)],
            "offering_kinds": {"continuous"},
            "issuer_receives_proceeds": "yes",
            "intermediaries": {},
        },
    ),
    Case(
        "shares that an investor pays for before it takes them, and resells",
        "S-1",
        """\
SUBJECT TO COMPLETION, DATED MAY 1, 2026

PRELIMINARY PROSPECTUS

ACME BIOTECH, INC.

Up to 25,307,961 Shares of Common Stock

This prospectus relates to the resale from time to time by the selling stockholders of up to 25,307,961 shares of our
  common stock. We may issue and sell to Harbor Hill LLC shares of our common stock in one or more pre-paid purchases
  for an aggregate purchase price of up to $50,000,000 pursuant to a Securities Purchase Agreement. We will not receive
  proceeds from the resale of shares by the selling stockholders.

@LEGEND@

The date of this prospectus is , 2026
""",
        {
            "securities": [("common_stock", 25307961)],
            "offering_kinds": {"resale", "equity_line"},
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
            "intermediaries": {},
        },
    ),
    Case(
        "a sticker that ends a programme at the market",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-265001

PROSPECTUS SUPPLEMENT NO. 1

(To Prospectus Supplement dated November 9, 2022 and Prospectus dated May 27, 2022)

ACME ONCOLOGY, INC.

Up to $75,000,000 of Shares

Common Stock

This prospectus supplement amends and supplements the prospectus supplement dated November 9, 2022, which relates to
  the offer and sale of shares of our common stock under the Open Market Sale Agreement dated November 9, 2022 with
  Harbor Hill LLC.

We are filing this supplement to terminate the offering of shares of our common stock under that prospectus supplement.
  We will not make any further sales of our common stock pursuant to the agreement. As of the date of this supplement,
  we have sold 3,120,442 shares for gross proceeds of $21.4 million.

@LEGEND@

The date of this prospectus supplement is August 14, 2023.
""",
        {
            "securities": [("common_stock", None)],
            "offering_kinds": {"at_the_market", "update_only"},
            "gross_total": "75000000",
            "issuer_receives_proceeds": None,
            "intermediaries": {"Harbor Hill LLC": "sales_agent"},
        },
    ),
    Case(
        "a proxy statement that is a prospectus for shares and warrants",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-259900

PROXY STATEMENT FOR SPECIAL MEETING OF STOCKHOLDERS OF ACME ACQUISITION CORP.

PROSPECTUS FOR
  91,500,000 SHARES OF COMMON STOCK AND 14,375,000 WARRANTS AND 14,375,000 SHARES OF COMMON STOCK UNDERLYING WARRANTS OF
  ACME ACQUISITION CORP. (WHICH WILL BE RENAMED BETA ENERGY, INC. IN CONNECTION WITH THE BUSINESS COMBINATION)

The board of directors has approved the Business Combination Agreement, dated as of August 3, 2021, by and among Acme,
  Merger Sub and Beta Holdings, Inc. This proxy statement/prospectus provides you with detailed information about the
  business combination and other matters to be considered at the special meeting.

@LEGEND@

This proxy statement/prospectus is dated February 10, 2022.
""",
        {
            "securities": [("common_stock", 91500000), ("warrants", 14375000), ("common_stock", 14375000)],
            "offering_kinds": {"merger"},
        },
    ),
    Case(
        "a letter on a merger",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration Statement No. 333-206056

Dear Shareholders:

On June 30, 2015, Acme Limited entered into an Agreement and Plan of Merger with The Beta Corporation and Merger Sub.
  In the merger, each share of Beta common stock will be converted into the right to receive 0.6019 of an Acme common
  share and $62.93 in cash. Each company will hold a special meeting of its shareholders.

@LEGEND@

This joint proxy statement/prospectus is dated September 11, 2015.
""",
        {"securities": [("common_stock", None)], "offering_kinds": {"merger"}, "price_per_unit": None},
    ),
    Case(
        "the points that a supplement makes are no titles",
        "424B3",
        """\
Filed pursuant to Rule 424(b)(3)
Registration No. 333-255376

ACME REAL ESTATE INCOME TRUST INC.

SUPPLEMENT NO. 10 DATED DECEMBER 15, 2023
TO THE PROSPECTUS DATED APRIL 17, 2023

This prospectus supplement is part of and should be read in conjunction with the prospectus dated April 17, 2023.

The purpose of this Supplement is to disclose:

the transaction price and offering price for each class of our common stock for subscriptions to be accepted as of
  January 1, 2024;

the status of this offering; and

updated information regarding distributions.
""",
        {"securities": [], "offering_kinds": {"update_only"}},
    ),
    Case(
        "rights and the shares that they buy",
        "424B3",
        """\
PROSPECTUS

Acme County Bancshares, Inc.

Subscription Rights to Purchase up to 8,333,333 Shares of Common Stock at $3.00 per Share

We are distributing, at no charge, to holders of our common stock non-transferable subscription rights to purchase up
  to 8,333,333 shares of our common stock. Each right will entitle you to purchase 1.5 shares of our common stock at a
  subscription price of $3.00 per share.

If all of the subscription rights are exercised, we would receive gross proceeds of $25.0 million. We are not using an
  underwriter or selling agent in this rights offering. Alpha Transfer is the subscription agent.

@LEGEND@

The date of this prospectus is April 10, 2012.
""",
        {
            "securities": [("rights", None), ("common_stock", 8333333)],
            "offering_kinds": {"rights_offering"},
            "price_per_unit": "3.00",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {},
        },
    ),
    Case(
        "the price of each share with its warrant",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(to Prospectus dated February 14, 2024)

30,000,000 Shares of Common Stock

Pre-Funded Warrants to Purchase up to 16,136,102 Shares of Common Stock

We are offering 30,000,000 shares of our common stock and, in lieu of common stock, Pre-Funded Warrants to purchase
  16,136,102 shares. The purchase price of each share of common stock and accompanying warrant is $0.8670. The exercise
  price of each Pre-Funded Warrant equals $0.0001 per share. The securities are being sold to certain purchasers under
  a securities purchase agreement dated February 29, 2024.

@LEGEND@

The date of this prospectus supplement is February 29, 2024.
""",
        {
            "securities": [("common_stock", 30000000), ("warrants", 16136102)],
            "offering_kinds": {"direct"},
            "price_per_unit": "0.8670",
        },
    ),
    Case(
        "shares issued under a pre-paid advance agreement",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 18, 2022)

Up to 54,000,000 Shares of Common Stock

This prospectus supplement relates to the issuance and sale of up to 54,000,000 shares of our common stock to Harbor
  Hill PN, Ltd. under the Pre-Paid Advance Agreement that we entered into with it on July 20, 2022. This prospectus
  supplement also covers the resale of these shares by Harbor Hill to the public. We will receive proceeds from Harbor
  Hill under the agreement.

@LEGEND@

The date of this prospectus supplement is January 12, 2024.
""",
        {"securities": [("common_stock", 54000000)], "offering_kinds": {"resale", "equity_line"}, "intermediaries": {}},
    ),
    Case(
        "an issue to the other side of an agreement, resold",
        "424B3",
        """\
9,826,321 American Depositary Shares

Representing 117,915,852 Ordinary Shares

This prospectus relates to the resale, from time to time, of up to 9,826,321 American Depositary Shares by the selling
  shareholder, Harbor Hill Fund, LLC. They represent ordinary shares that may be issued to Harbor Hill pursuant to a
  purchase agreement, dated as of June 2, 2020, between us and Harbor Hill. We will not receive any of the proceeds
  from the sale of ADSs by the selling shareholder. However, we may receive proceeds of up to $20,000,000 from the
  issuance of ordinary shares to Harbor Hill under the Purchase Agreement.

@LEGEND@

The date of this prospectus is July 9, 2020.
""",
        {
            "securities": [("depositary_shares", 9826321)],
            "offering_kinds": {"resale", "equity_line"},
            "issuer_receives_proceeds": "partial",
        },
    ),
    Case(
        "the letter on a merger behind the facing page of a form",
        "S-4",
        """\
As filed with the Securities and Exchange Commission on July 9, 2018

FORM S-4

REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ACME FIRST BANCORP, INC.

(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale of the securities to the public: As soon as practicable.

The information in this proxy statement/prospectus is not complete and may be changed. We may not sell the securities
  until the registration statement is effective.

PRELIMINARY PROXY STATEMENT/PROSPECTUS — SUBJECT TO COMPLETION, DATED JULY 9, 2018

MERGER PROPOSAL — YOUR VOTE IS VERY IMPORTANT

Dear Shareholder:

On May 2, 2018, Beta National Bancorp entered into an Agreement and Plan of Merger with Acme First Bancorp, Inc. If the
  merger is completed, each outstanding share of Beta common stock will be converted into the right to receive 1.4250
  shares of Acme common stock. Acme expects to issue approximately 6,540,000 shares of its common stock in the merger.
  Beta will hold a special meeting of shareholders on August 22, 2018.

@LEGEND@
""",
        {"securities": [("common_stock", 6540000)], "offering_kinds": {"merger"}},
    ),
    Case(
        "shares for warrants",
        "424B3",
        """\
PROSPECTUS/OFFER TO EXCHANGE

ACME MOTORS, INC.

Offer to Exchange Warrants to Acquire Shares of Common Stock
of
Acme Motors, Inc.
for
Shares of Common Stock of Acme Motors, Inc.

THE OFFER WILL EXPIRE ONE MINUTE AFTER 11:59 P.M., EASTERN TIME, ON NOVEMBER 29, 2021, UNLESS WE EXTEND IT.

We are offering to the holders of our outstanding warrants the opportunity to receive 0.28 shares of common stock in
  exchange for each outstanding warrant tendered. Pursuant to the offer, we are offering up to an aggregate of 4,200,000
  shares of our common stock in exchange for all of the warrants. We will not receive any proceeds from the offer.

@LEGEND@

The dealer manager for the offer is:

Alpha Securities

This Prospectus/Offer to Exchange is dated October 29, 2021.
""",
        {
            "securities": [("common_stock", 4200000)],
            "offering_kinds": {"exchange_offer"},
            "issuer_receives_proceeds": "no",
            "intermediaries": {"Alpha Securities": "dealer_manager"},
        },
    ),
    Case(
        "all that a continuous offering comes to, and the rows of its primary offering",
        "424B3",
        """\
PROSPECTUS

Acme Apartment REIT, Inc.

Maximum Offering of $1,475,000,000

We are offering up to $1,475,000,000 in shares of common stock, up to $1,000,000,000 to the public at $10.00 per share
  and the rest pursuant to our distribution reinvestment plan. This is a “best efforts” offering, which means that Acme
  Ridge Securities LLC, the dealer manager for this offering, will use its best efforts to sell shares.

| | Price to Public | Selling Commissions | Dealer Manager Fee | Net Proceeds (Before Expenses) |
| Primary Offering Per Share | $10.00 | $0.65 | $0.35 | $9.00 |
| Total Minimum | $20,000,000 | $1,300,000 | $700,000 | $18,000,000 |
| Total Maximum | $1,000,000,000 | $65,000,000 | $35,000,000 | $900,000,000 |
| Distribution Reinvestment Plan Per Share | $9.50 | $— | $— | $9.50 |
| Total Maximum | $475,000,000 | $— | $— | $475,000,000 |

@LEGEND@

April 25, 2007
""",
        {
            "securities": [("common_stock", None)],
            "offering_kinds": {"continuous"},
            "gross_total": "1475000000",
            "net_total": None,
            "intermediaries": {"Acme Ridge Securities LLC": "dealer_manager"},
        },
    ),
    Case(
        "a bank that is converted",
        "424B3",
        """\
PROSPECTUS

ACME FINANCIAL CORP.

(Proposed Holding Company for Acme Savings Bank)

Up to 3,450,000 Shares of Common Stock

We are offering up to 3,450,000 shares of common stock for sale on a best efforts basis at a price of $10.00 per share
  in connection with the conversion of Acme Savings Bank from the mutual to the stock form of organization.

| | Minimum | Midpoint | Maximum | Adjusted Maximum |
| Number of shares | 2,550,000 | 3,000,000 | 3,450,000 | 3,967,500 |
| Gross offering proceeds | $25,500,000 | $30,000,000 | $34,500,000 | $39,675,000 |
| Selling agent fees and expenses(1) | $350,000 | $350,000 | $350,000 | $350,000 |
| Estimated net proceeds | $23,950,000 | $28,450,000 | $32,950,000 | $38,125,000 |

Alpha & Beta, Inc. will assist us in selling our shares of common stock on a best efforts basis.

@LEGEND@

Alpha & Beta

The date of this prospectus is August 12, 2020
""",
        {
            "securities": [("common_stock", 3450000)],
            "offering_kinds": {"best_efforts"},
            "price_per_unit": "10.00",
            "gross_total": "34500000",
            "intermediaries": {"Alpha & Beta": "selling_agent"},
        },
    ),
    Case(
        "holders who sell under a prospectus of their own",
        "424B4",
        """\
PROSPECTUS

1,600,000 Shares of Common Stock

Acme Ridge Holdings, Inc.

This is the initial public offering of 1,600,000 shares of common stock at $5.00 per share. The registration statement
  of which this prospectus forms a part also registers 900,000 shares of common stock for resale by the selling
  stockholders under a separate prospectus. We will not receive any proceeds from the sale of shares by the selling
  stockholders.

| | Per Share | Total |
| Initial public offering price | $5.00 | $8,000,000 |
| Underwriting discounts and commissions(1) | $0.35 | $560,000 |
| Proceeds, before expenses, to us | $4.65 | $7,440,000 |

@LEGEND@

Alpha Securities, LLC

The date of this prospectus is December 12, 2023
""",
        {
            "securities": [("common_stock", 1600000)],
            "offering_kinds": {"underwritten"},
            "selling_securityholders": False,
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "names with signs between them",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated December 1, 2020)

8,474,576 Shares

Acme Bio Inc.

Common Stock

| | Per Share | Total |
| Public offering price | $5.00 | $42,372,880 |
| Underwriting discounts and commissions | $0.30 | $2,542,373 |
| Proceeds, before expenses, to us | $4.70 | $39,830,507 |

The underwriters expect to deliver the shares against payment on or about January 25, 2021.

@LEGEND@

Joint Book-Running Managers

Alpha James | Beta Sandler • Gamma

The date of this prospectus supplement is January 20, 2021.
""",
        {"intermediaries": {"Alpha James": "underwriter", "Beta Sandler": "underwriter", "Gamma": "underwriter"}},
    ),
    Case(
        "what the underwriter's price results in",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated December 1, 2020)

8,474,576 Shares

Acme Bio Inc.

Common Stock

We are offering 8,474,576 shares of our common stock. The underwriter has agreed to purchase the shares from us at a
  price of $2.36 per share, which will result in approximately $20.0 million of total net proceeds to us before
  expenses. The underwriter may offer the shares from time to time at market prices prevailing at the time of sale.

@LEGEND@

Alpha

The date of this prospectus supplement is January 20, 2021.
""",
        {
            "securities": [("common_stock", 8474576)],
            "offering_kinds": {"underwritten"},
            "price_per_unit": None,
            "net_total": "20000000",
        },
    ),
    Case(
        "shares with the name of a trust",
        "424B3",
        """\
PROSPECTUS

Acme Gold Trust

20,000,000 Acme Gold Shares

The Acme Gold Trust issues Acme Gold Shares from time to time in one or more blocks of 100,000 Shares (each, a
  “Basket”) to certain authorized participants on a continuous basis. Baskets are offered continuously at net asset
  value.

@LEGEND@

The date of this prospectus is May 9, 2014.
""",
        {"securities": [("fund_shares", 20000000)], "offering_kinds": {"continuous"}, "intermediaries": {}},
    ),
    Case(
        "rights of a fund",
        "497",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated February 3, 2017)

5,200,000 Shares of Common Stock
Issuable Upon Exercise of Transferable Rights to Subscribe for Shares of Common Stock

The Fund is issuing transferable rights to its stockholders of record on March 10, 2017 entitling the holders to
  subscribe for an aggregate of 5,200,000 shares of common stock. The Fund is a diversified, closed-end management
  investment company.

| | Per Share | Total |
| Estimated subscription price(1) | $12.50 | $65,000,000 |
| Sales load(2) | $0.47 | $2,437,500 |
| Proceeds, before expenses, to the Fund | $12.03 | $62,562,500 |

@LEGEND@

March 10, 2017
""",
        {"securities": [("common_stock", 5200000)], "offering_kinds": {"rights_offering"}, "gross_total": "65000000"},
    ),
    Case(
        "a warrant in the line below a series",
        "424B3",
        """\
PROSPECTUS

124,000 Shares of Fixed Rate Cumulative Perpetual Preferred Stock, Series A
Warrant to Purchase 1,707,989 Shares of Common Stock
1,707,989 Shares of Common Stock

This prospectus relates to the potential resale from time to time by selling securityholders of the shares of our
  preferred stock, a warrant and any shares of common stock issuable upon exercise of the warrant. We will not receive
  any proceeds from the sale of securities by the selling securityholders.

@LEGEND@

The date of this prospectus is January 21, 2009.
""",
        {
            "securities": [("preferred_stock", 124000), ("warrants", 1707989), ("common_stock", 1707989)],
            "offering_kinds": {"resale"},
        },
    ),
    Case(
        "each a distribution agent",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2021)

Up to $50,000,000

Acme Robotics, Inc.

Common Stock

Under the terms of an at the market issuance sales agreement, by and among us, Lambda Thal & Co. Inc. and Nu Securities
  Corporation, each a distribution agent, we may sell up to $50,000,000 of shares in “at the market” offerings.

@LEGEND@

The date of this prospectus supplement is June 3, 2021
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "50000000",
            "intermediaries": {"Lambda Thal & Co. Inc.": "sales_agent", "Nu Securities Corporation": "sales_agent"},
        },
    ),
    Case(
        "the one with whom the agreement is",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2021)

Up to $50,000,000

Acme Robotics, Inc.

Common Stock

We have entered into an At The Market Offering Agreement, or ATM Agreement, with Rho & Sigma LLC, or the manager, on
  shares of our common stock. We may offer and sell up to $50,000,000 of shares from time to time in “at the market”
  offerings.

@LEGEND@

The date of this prospectus supplement is June 3, 2021
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "50000000",
            "intermediaries": {"Rho & Sigma LLC": "sales_agent"},
        },
    ),
    Case(
        "an agent that has acted",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2021)

5,000,000 Shares

Acme Robotics, Inc.

Common Stock

Public offering price per share: $10.00

Total public offering price: $50,000,000

We are offering 5,000,000 shares of our common stock. Kappa Genuity LLC acted as the exclusive placement agent for this
  offering. Rho Brook LLC acted as placement agent in an offering in May 2020.

@LEGEND@

The date of this prospectus supplement is June 3, 2021
""",
        {
            "offering_kinds": {"best_efforts"},
            "price_per_unit": "10.00",
            "gross_total": "50000000",
            "intermediaries": {"Kappa Genuity LLC": "placement_agent"},
        },
    ),
    Case(
        "a short paragraph on the market and the proceeds",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 1, 2021)

Up to $50,000,000

Acme Midstream, LP

Common Units

This prospectus supplement relates to the offer and sale of common units having an aggregate offering price of up to
  $50,000,000 through Alpha Securities, LLC, as our sales agent, in “at-the-market” offerings under an equity
  distribution agreement.

The common units trade on the New York Stock Exchange under the symbol “ACM.” We intend to use the net proceeds to repay
  borrowings.

@LEGEND@

The date of this prospectus supplement is June 3, 2021
""",
        {
            "offering_kinds": {"at_the_market"},
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Alpha Securities, LLC": "sales_agent"},
        },
    ),
    Case(
        "an investor that will make advances and resells",
        "424B3",
        """\
PROSPECTUS

ACME BIOTECH, INC.

Up to 54,000,000 Shares of Common Stock

This prospectus relates to the resale from time to time by Harbor Hill PN, Ltd., the selling stockholder, of up to
  54,000,000 shares of our common stock that may be issued under the Standby Equity Purchase Agreement dated July 20,
  2026. Under that agreement Harbor Hill will make pre-paid advances to us of up to $10,000,000. We will not receive any
  proceeds from the sale of shares by the selling stockholder.

@LEGEND@

The date of this prospectus is August 12, 2026.
""",
        {"offering_kinds": {"resale", "equity_line"}, "issuer_receives_proceeds": "partial"},
    ),
    Case(
        "a resale at a fixed price with its total",
        "424B3",
        """\
PROSPECTUS

ACME BIOTECH, INC.

Up to 4,000,000 Shares of Common Stock

Up to 120,000 Shares of Common Stock Issuable Upon Exercise of Warrants

This prospectus relates to the resale by the selling stockholders of up to 4,120,000 shares of our common stock. Until
  our common stock is quoted on the OTCQB, they may only sell their shares at a fixed price of $2.50 per share, the
  price per share in the private placement, for a total offering amount of approximately $10.3 million. We will not
  receive any proceeds from their sale, except amounts received upon exercise of the warrants.

@LEGEND@

The date of this prospectus is February 17, 2026.
""",
        {
            "offering_kinds": {"resale"},
            "price_per_unit": "2.50",
            "gross_total": "10300000",
            "issuer_receives_proceeds": "partial",
        },
    ),
    Case(
        "a total that others paid",
        "424B3",
        """\
PROSPECTUS

ACME BIOTECH, INC.

4,000,000 Shares of Common Stock

This prospectus relates to the resale by the selling stockholders of 4,000,000 shares of our common stock. They will
  sell their shares at a fixed price of $2.50 per share, which is the aggregate offering price of $8,000,000 in our last
  private placement, divided by the number of shares. We will not receive any proceeds from these sales.

@LEGEND@

The date of this prospectus is February 17, 2026.
""",
        {"offering_kinds": {"resale"}, "gross_total": None},
    ),
    Case(
        "shares sold and shares resold on one cover, without a word on the proceeds of the resale",
        "424B1",
        """\
PROSPECTUS

2,000,000 Shares

ACME BIOTECH, INC.

Common Stock

This is a firm commitment public offering of 2,000,000 shares of our common stock. In addition, this prospectus relates
  to the resale of 900,000 shares of common stock by the selling stockholders named herein.

@LEGEND@

| | Per Share | Total |
| Public offering price | $5.00 | $10,000,000 |
| Underwriting discounts and commissions | $0.35 | $700,000 |
| Proceeds to us, before expenses | $4.65 | $9,300,000 |

Beta Markets LLC

The date of this prospectus is February 17, 2026.
""",
        {"offering_kinds": {"resale", "underwritten"}, "issuer_receives_proceeds": "partial"},
    ),
    Case(
        "the table of the registration fee above the titles, with notes on what may be bought besides",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

Registration No. 333-290001

CALCULATION OF REGISTRATION FEE

| Title of each class | Amount to be registered (1) | Maximum aggregate offering price | Registration fee |
| 5.00% Series A Convertible Preferred Stock | 1,150,000 shares | $115,000,000 | $12,500 |
| Common Stock, no par value | 5,600,000 (2) | — | — |

(1) Assumes that the underwriters buy all of the 150,000 additional shares of 5.00% Series A Convertible Preferred Stock
  on which they have an option.

(2) The number of shares of our common stock to be registered is the maximum number of shares of our common stock into
  which 1,150,000 shares of the preferred stock can be converted, which is 4.0 shares for each, or a maximum total of
  4,600,000 shares of our common stock, plus shares that may be issued as dividends.

Prospectus supplement
(To prospectus dated March 2, 2020)

ACME OPTICS CORPORATION

1,000,000 shares
5.00% Series A Convertible Preferred Stock

We are offering 1,000,000 shares of our 5.00% Series A Convertible Preferred Stock, no par value.

| | Per Share | Total |
| Public offering price | $100.00 | $100,000,000 |
| Underwriting discounts and commissions | $3.00 | $3,000,000 |
| Proceeds to us, before expenses | $97.00 | $97,000,000 |

@LEGEND@

Beta Markets LLC

The date of this prospectus supplement is March 4, 2020.
""",
        {"securities": [("preferred_stock", 1000000)], "gross_total": "100000000"},
    ),
    Case(
        "the title of depositary shares goes on below the words on its rate",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 2, 2020)

Depositary Shares

ACME BANCORP, INC.

Each Representing a 1/40th Interest in a Share of % Fixed-to-Floating Rate
Series A Non-Cumulative Perpetual Preferred Stock

We are offering depositary shares, each of which is a 1/40th interest in a share of our Series A preferred stock.

@LEGEND@

Beta Markets LLC
""",
        {"securities": [("depositary_shares", None)]},
    ),
    Case(
        "an investor who buys under an agreement, whose name the sentence on the proceeds does not repeat in full",
        "424B3",
        """\
PROSPECTUS

ACME BIOSCIENCE, INC.

3,000,000 Shares of Common Stock

This prospectus relates to the sale of up to 3,000,000 shares of our common stock by Birch Grove Fund, LLC, which we
  also call the selling stockholder. We will not receive proceeds from the sale of the shares by Birch Grove. However,
  we may receive proceeds of up to $7.5 million from the sale of our common stock to Birch Grove pursuant to a purchase
  agreement entered into with it on May 4, 2017.

@LEGEND@

The date of this prospectus is June 2, 2017.
""",
        {"offering_kinds": {"resale", "equity_line"}, "issuer_receives_proceeds": "partial"},
    ),
    Case(
        "a minimum and a maximum of shares in one sentence, and rows for both",
        "424B3",
        """\
PROSPECTUS

ACME PEAK EXPLORATION CORP.

SHARES OF COMMON STOCK

500,000 MINIMUM - 1,500,000 MAXIMUM

We are offering up to a total of 1,500,000 shares of common stock in a direct public offering, without any involvement
  of underwriters, 500,000 shares minimum, 1,500,000 shares maximum. The offering price is $0.04 per share.

| | Offering Price | Expenses | Proceeds to Us |
| Per Share - Minimum | $0.04 | $0.02 | $0.02 |
| Per Share - Maximum | $0.04 | $0.01 | $0.03 |
| Minimum | $20,000 | $10,000 | $10,000 |
| Maximum | $60,000 | $15,000 | $45,000 |

@LEGEND@

The date of this prospectus is August 3, 2010.
""",
        {"securities": [("common_stock", 1500000)], "gross_total": "60000", "net_total": None},
    ),
    Case(
        "agents who sell on their best efforts, one of whom runs the book",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated April 9, 2021)

ACME URANIUM CORP.

10,000,000 Units

We are offering 10,000,000 units, each consisting of one common share and one-half of one warrant.

Beta Securities Corporation, as lead agent and sole bookrunner, and Delta Securities Inc. (together, the “Agents”) have
  agreed to act as our agents on a commercially reasonable best efforts basis.

| | Price to the Public | Agents’ Commission | Net Proceeds to the Company |
| Per Unit | US$1.50 | US$0.09 | US$1.41 |
| Total | US$15,000,000 | US$900,000 | US$14,100,000 |

@LEGEND@

| BETA | DELTA SECURITIES INC. |

The date of this prospectus supplement is March 22, 2022.
""",
        {
            "offering_kinds": {"best_efforts"},
            "intermediaries": {
                "Beta": "placement_agent",
                "Delta Securities Inc.": "placement_agent",
            },
        },
    ),
    Case(
        "a merger whose cover says how many shares all holders will receive",
        "424B3",
        """\
PROXY STATEMENT/PROSPECTUS

ACME BANCORP, INC.

Dear Shareholder:

On January 17, 2017, Acme Bancorp, Inc. and Target Financial, Inc. entered into an Agreement and Plan of Merger, under
  which Target will merge with and into Acme. Each share of Target common stock will be converted into the right to
  receive 0.855 of a share of Acme common stock.

The maximum number of shares of Acme common stock to be delivered to holders of Target common stock upon completion of
  the merger is approximately 3,100,000 shares. You will be asked to vote at a special meeting.

@LEGEND@

The date of this proxy statement/prospectus is March 6, 2017.
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 3100000)]},
    ),
    Case(
        "shares that one investor buys from the issuer, for gross proceeds that the cover states",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated June 15, 2020)

1,500,000 Shares

ACME ONCOLOGY CORP

Common Stock

We are offering 1,500,000 shares of our common stock directly to a single investor, Delta Pharma Co., Ltd., at a
  purchase price of $5.00 per share, for aggregate gross proceeds of $7,500,000. No underwriter or placement agent is
  involved in the offering.

@LEGEND@

The date of this prospectus supplement is January 12, 2021.
""",
        {
            "offering_kinds": {"direct"},
            "gross_total": "7500000",
            "price_per_unit": "5.00",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "notes that holders resell, with shares below their title, in a supplement that says so in a short sentence",
        "424B7",
        """\
| Prospectus Supplement (To Prospectus Dated August 13, 2007) | Filed Pursuant to Rule 424(b)(7) File No. 333-190001 |

$300,000,000

1.25% Convertible Senior Notes due 2014
Shares of Common Stock Issuable Upon Conversion of the Notes

This prospectus supplement covers resales of our convertible senior notes, and the shares of our common stock issuable
  upon the conversion of the notes, by the holders of those securities.

This prospectus supplement supplements, and must be read with, the prospectus, dated August 13, 2007.

@LEGEND@

The date of this prospectus supplement is November 7, 2007
""",
        {
            "offering_kinds": {"resale", "update_only"},
            "securities": [("debt", "300000000"), ("common_stock", None)],
        },
    ),
]
