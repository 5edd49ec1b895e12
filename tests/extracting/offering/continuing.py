"""Covers of resales, programmes, plans, mergers and supplements, written for made-up issuers, and what they state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "de-spac resale and exercise",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-259999

PROSPECTUS

Acme Mobility, Inc.

Up to 120,500,000 Shares of Class A Common Stock
Up to 8,900,000 Warrants to Purchase Class A Common Stock
Up to 22,700,000 Shares of Class A Common Stock Issuable Upon Exercise of Warrants

This prospectus relates to the issuance by us of up to an aggregate of 22,700,000 shares of our Class A common
  stock, $0.0001 par value per share, which consists of (i) up to 8,900,000 shares issuable upon the exercise of
  private placement warrants and (ii) up to 13,800,000 shares issuable upon the exercise of public warrants.

This prospectus also relates to the offer and sale from time to time by the selling securityholders named in this
  prospectus (the “Selling Securityholders”) of (i) up to 120,500,000 shares of Class A common stock and (ii) up
  to 8,900,000 private placement warrants.

We will not receive any proceeds from the sale of shares of Class A common stock or warrants by the Selling
  Securityholders pursuant to this prospectus. We will receive up to an aggregate of approximately $261.1 million
  from the exercise of the warrants, assuming the exercise in full of all the warrants for cash.

@LEGEND@

The date of this prospectus is October 1, 2021.
""",
        {
            "offering_kinds": {"resale", "warrant_exercise"},
            "securities": [("common_stock", 120500000), ("warrants", 8900000), ("common_stock", 22700000)],
            "warrant_exercise_proceeds": "261100000",
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
            "intermediaries": {},
        },
    ),
    Case(
        "non-traded reit",
        "424B3",
        """\
PROSPECTUS

ACME INCOME REIT, INC.
Maximum Offering of $2,300,000,000

Acme Income REIT, Inc. is a newly organized Maryland corporation formed to invest in real estate. We are offering
  up to $2,000,000,000 in shares of our common stock in our primary offering and up to $300,000,000 in shares
  pursuant to our distribution reinvestment plan. This is a continuous offering of our shares.

@LEGEND@

| | Price to Public | Selling Commissions | Dealer Manager Fee | Net Proceeds (Before Expenses) |
| Per Share | $10.00 | $0.70 | $0.30 | $9.00 |
| Total Maximum Primary Offering | $2,000,000,000 | $140,000,000 | $60,000,000 | $1,800,000,000 |

The dealer manager, Rho Distributors, LLC, is our affiliate. The dealer manager is not required to sell any
  specific number or dollar amount of shares but will use its best efforts to sell the shares offered.

The date of this prospectus is April 4, 2013
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("common_stock", None)],
            "gross_total": "2300000000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Rho Distributors, LLC": "dealer_manager"},
        },
    ),
    Case(
        "drip",
        "424B3",
        """\
PROSPECTUS

ACME BANCORP, INC.

DIVIDEND REINVESTMENT AND STOCK PURCHASE PLAN

500,000 Shares of Common Stock

This prospectus describes the Acme Bancorp, Inc. Dividend Reinvestment and Stock Purchase Plan. The plan provides
  shareholders with a convenient way to purchase additional shares of our common stock, $1.00 par value, by
  reinvesting cash dividends. Shares may be purchased directly from us or in the open market.

Our common stock is listed on the New York Stock Exchange under the symbol “ACB.”

@LEGEND@

The date of this prospectus is May 5, 2010.
""",
        {
            "offering_kinds": {"dividend_reinvestment"},
            "securities": [("common_stock", 500000)],
            "gross_total": None,
            "intermediaries": {},
        },
    ),
    Case(
        "bank merger",
        "424B3",
        """\
PROXY STATEMENT/PROSPECTUS

MERGER PROPOSED—YOUR VOTE IS VERY IMPORTANT

Dear Shareholder:

The boards of directors of Acme Bancorp and Target Financial have approved an agreement and plan of merger
  pursuant to which Target Financial will merge with and into Acme Bancorp. In the merger, each share of Target
  Financial common stock will be converted into the right to receive 0.85 shares of Acme Bancorp common stock. We
  expect to issue approximately 4,200,000 shares of Acme Bancorp common stock in the merger.

Target Financial will hold a special meeting of its shareholders on June 5, 2017. Acme Bancorp common stock is
  listed on the NASDAQ Global Select Market under the symbol “ACMB.”

@LEGEND@

The date of this proxy statement/prospectus is April 28, 2017.
""",
        {
            "offering_kinds": {"merger"},
            "securities": [("common_stock", 4200000)],
            "price_per_unit": None,
            "gross_total": None,
            "selling_securityholders": False,
            "intermediaries": {},
        },
    ),
    Case(
        "rights offering",
        "424B3",
        """\
PROSPECTUS

ACME ENERGY CORP.

Up to 15,000,000 Shares of Common Stock
Issuable Upon the Exercise of Subscription Rights at $2.00 Per Share

We are distributing, at no charge, to the holders of our common stock non-transferable subscription rights to
  purchase up to an aggregate of 15,000,000 shares of our common stock at a subscription price of $2.00 per share.
  You will receive one subscription right for each share held on the record date. The rights offering will expire
  on December 15, 2012. Each right includes a basic subscription privilege and an over-subscription privilege.

| | Per Share | Total |
| Subscription price | $2.00 | $30,000,000 |
| Estimated dealer-manager fee | $0.06 | $900,000 |
| Proceeds, before expenses, to us | $1.94 | $29,100,000 |

We have engaged Sigma Securities, LLC to act as dealer-manager for the rights offering.

@LEGEND@

Dealer-Manager

Sigma Securities

The date of this prospectus is November 14, 2012.
""",
        {
            "offering_kinds": {"rights_offering"},
            "securities": [("common_stock", 15000000)],
            "price_per_unit": "2.00",
            "gross_total": "30000000",
            "discount_total": "900000",
            "net_total": "29100000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Sigma Securities, LLC": "dealer_manager"},
        },
    ),
    Case(
        "equity line",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-262000

PROSPECTUS

Up to 12,500,000 Shares of Common Stock

This prospectus relates to the offer and resale of up to 12,500,000 shares of our common stock, par value $0.001
  per share, by Phi Capital Fund, LLC (“Phi” or the “Selling Stockholder”). The shares of common stock to which
  this prospectus relates have been or may be issued by us to Phi pursuant to the purchase agreement, dated as of
  January 10, 2022. We are not selling any securities under this prospectus and will not receive any of the
  proceeds from the sale of our common stock by the Selling Stockholder. However, we may receive up to $50.0
  million in aggregate gross proceeds from sales of our common stock to Phi that we may, in our discretion, elect
  to make from time to time after the date of this prospectus. Under the purchase agreement we have the right, but
  not the obligation, to direct Phi to purchase shares.

Phi is an “underwriter” within the meaning of Section 2(a)(11) of the Securities Act of 1933.

@LEGEND@

The date of this prospectus is February 1, 2022.
""",
        {
            "offering_kinds": {"equity_line", "resale"},
            "securities": [("common_stock", 12500000)],
            "gross_total": None,
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
            "intermediaries": {},
        },
    ),
    Case(
        "sticker with 10-q on resale",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-220000

PROSPECTUS SUPPLEMENT NO. 4
(to Prospectus dated April 16, 2018)

ACME BIOSCIENCES, INC.

14,200,000 Shares of Common Stock

This prospectus supplement supplements the prospectus dated April 16, 2018 (the “Prospectus”), which forms a part
  of our registration statement on Form S-1 (No. 333-220000). This prospectus supplement is being filed to update
  and supplement the information in the Prospectus with the information contained in our Quarterly Report on Form
  10-Q for the quarter ended September 30, 2018, filed with the Securities and Exchange Commission on November 9,
  2018. Accordingly, we have attached the Quarterly Report to this prospectus supplement.

The Prospectus and this prospectus supplement relate to the resale of up to 14,200,000 shares of our common stock
  by the selling stockholders named in the Prospectus.

@LEGEND@

The date of this prospectus supplement is November 9, 2018.
""",
        {
            "offering_kinds": {"resale", "update_only"},
            "securities": [("common_stock", 14200000)],
            "selling_securityholders": True,
            "intermediaries": {},
        },
    ),
    Case(
        "atm with forward",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated February 10, 2023)

Up to $750,000,000

Acme Realty Trust

Common Shares of Beneficial Interest

We have entered into an equity distribution agreement dated February 15, 2023 with Beta Securities LLC, Gamma
  Capital Markets Corp. and Delta & Co. LLC (each, a “sales agent” and, collectively, the “sales agents”) and the
  forward purchasers, relating to the offer and sale from time to time of our common shares of beneficial
  interest, par value $0.01 per share, having an aggregate gross sales price of up to $750,000,000.

Sales of common shares, if any, under this prospectus supplement may be made in negotiated transactions or
  transactions that are deemed to be “at the market offerings” as defined in Rule 415 under the Securities Act.
  Each sales agent will receive a commission that will not exceed 2.0% of the gross sales price.

@LEGEND@

| Beta Securities | Gamma Capital Markets | Delta |

The date of this prospectus supplement is February 15, 2023.
""",
        {
            "offering_kinds": {"at_the_market"},
            "securities": [("common_stock", None)],
            "gross_total": "750000000",
            "issuer_receives_proceeds": None,
            "selling_securityholders": False,
            "intermediaries": {
                "Beta Securities LLC": "sales_agent",
                "Gamma Capital Markets Corp.": "sales_agent",
                "Delta & Co. LLC": "sales_agent",
            },
        },
    ),
    Case(
        "resale at fixed price",
        "424B3",
        """\
PROSPECTUS

ACME MINING INC.

2,150,000 SHARES OF COMMON STOCK

The selling shareholders named in this prospectus are offering 2,150,000 shares of our common stock through this
  prospectus. The selling shareholders will sell at a fixed price of $0.25 per share until our shares are quoted
  on the OTC Bulletin Board and thereafter at prevailing market prices. We will not receive any proceeds from this
  offering.

@LEGEND@

The Date of This Prospectus Is: March 3, 2008
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("common_stock", 2150000)],
            "price_per_unit": "0.25",
            "gross_total": None,
            "issuer_receives_proceeds": "no",
            "selling_securityholders": True,
            "intermediaries": {},
        },
    ),
    Case(
        "closed-end fund atm",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(to Prospectus dated May 4, 2021)

Up to 4,500,000 Common Shares

Acme Income Fund

Acme Income Fund is a diversified, closed-end management investment company. The Fund has entered into a
  distribution agreement dated May 10, 2021 with Acme Distributors LLC (the “Distributor”) relating to common
  shares of beneficial interest offered by this prospectus supplement. The Distributor has entered into a
  sub-placement agent agreement with Beta Securities LLC. Under the agreement, the Fund may offer and sell up to
  4,500,000 of its common shares from time to time in transactions that are deemed to be “at the market” as
  defined in Rule 415 under the Securities Act of 1933.

@LEGEND@

Prospectus Supplement dated May 10, 2021
""",
        {
            "offering_kinds": {"at_the_market"},
            "securities": [("fund_shares", 4500000)],
            "selling_securityholders": False,
        },
    ),
    Case(
        "warrant exercise by issuer",
        "424B3",
        """\
PROSPECTUS

ACME HEALTH, INC.

3,450,000 Shares of Common Stock Issuable upon Exercise of Outstanding Warrants

This prospectus relates to 3,450,000 shares of our common stock, par value $.0001 per share, issuable upon the
  exercise of warrants that we issued in our initial public offering. The warrants have an exercise price of $7.50
  per share. If all the warrants are exercised, we will receive gross proceeds of $25,875,000.

@LEGEND@

The date of this prospectus is August 1, 2009.
""",
        {
            "offering_kinds": {"warrant_exercise"},
            "securities": [("common_stock", 3450000)],
            "price_per_unit": None,
            "warrant_exercise_proceeds": "25875000",
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
            "intermediaries": {},
        },
    ),
    Case(
        "spac merger",
        "424B3",
        """\
PROXY STATEMENT FOR
SPECIAL MEETING OF STOCKHOLDERS OF ACME ACQUISITION CORP.
PROSPECTUS FOR
140,000,000 SHARES OF COMMON STOCK AND 9,000,000 WARRANTS OF ACME ACQUISITION CORP.

The board of directors of Acme Acquisition Corp. has unanimously approved the agreement and plan of merger, dated
  as of March 1, 2021, by and among Acme, Merger Sub and Target, Inc. Pursuant to the merger agreement, Merger Sub
  will merge with and into Target. You are being asked to vote on the business combination at a special meeting of
  stockholders.

@LEGEND@

This proxy statement/prospectus is dated August 2, 2021.
""",
        {
            "offering_kinds": {"merger"},
            "securities": [("common_stock", 140000000), ("warrants", 9000000)],
            "price_per_unit": None,
            "intermediaries": {},
        },
    ),
    Case(
        "crypto trust",
        "424B3",
        """\
PROSPECTUS

ACME BITCOIN TRUST

Shares

Acme Bitcoin Trust (the “Trust”) is an exchange-traded fund that issues common shares of beneficial interest (the
  “Shares”) that trade on the NYSE Arca under the ticker symbol “ABTC.” The Trust will continuously issue and
  redeem Shares only to authorized participants in one or more blocks of 10,000 Shares (a block of 10,000 Shares
  is called a “Basket”). The Trust intends to offer an indeterminate number of Shares on a continuous basis.

@LEGEND@

The date of this prospectus is January 10, 2024.
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("fund_shares", None)],
            "price_per_unit": None,
            "selling_securityholders": False,
        },
    ),
    Case(
        "f-3 shelf with holders",
        "F-3",
        """\
FORM F-3
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Holdings Limited
(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: from time to time after the effective date of
  this registration statement.

The information in this prospectus is not complete and may be changed. We may not sell these securities until the
  registration statement filed with the Securities and Exchange Commission is effective.

SUBJECT TO COMPLETION, DATED JULY 3, 2023

PROSPECTUS

ACME HOLDINGS LIMITED

US$300,000,000
Ordinary Shares
Preferred Shares
Debt Securities
Warrants
Units

and

12,000,000 Ordinary Shares Offered by the Selling Shareholders

We may offer, issue and sell from time to time up to US$300,000,000 of our ordinary shares, preferred shares, debt
  securities, warrants and units in one or more offerings. We will provide specific terms of these offerings and
  securities in one or more supplements to this prospectus. In addition, the selling shareholders named in this
  prospectus may offer and sell from time to time up to 12,000,000 ordinary shares. We will not receive any of the
  proceeds from the sale of ordinary shares by the selling shareholders.

@LEGEND@

The date of this prospectus is            , 2023.
""",
        {
            "offering_kinds": {"resale"},
            "gross_total": "300000000",
            "selling_securityholders": True,
            "issuer_receives_proceeds": "partial",
            "intermediaries": {},
        },
    ),
    Case(
        "atm increase",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-260000

SUPPLEMENT NO. 1 DATED MAY 2, 2023
(To Prospectus Supplement dated November 12, 2021 and Prospectus dated November 5, 2021)

Up to $18,400,000

Acme Pharma, Inc.

Common Stock

This prospectus supplement amends and supplements the information in the prospectus supplement dated November 12,
  2021. We previously entered into a sales agreement with Sigma Securities LLC, as sales agent, relating to the
  sale of shares of our common stock. In accordance with the terms of the sales agreement, we may offer and sell
  shares of our common stock, par value $0.001 per share, having an aggregate offering price of up to $18,400,000
  from time to time through Sigma Securities LLC in at the market offerings. We are filing this supplement to
  increase the amount of shares that we may offer, because the market value of our public float, as calculated
  under General Instruction I.B.6 of Form S-3, was $55,300,000.

@LEGEND@

Sigma Securities

The date of this prospectus supplement is May 2, 2023.
""",
        {
            "offering_kinds": {"at_the_market"},
            "securities": [("common_stock", None)],
            "gross_total": "18400000",
            "intermediaries": {"Sigma Securities LLC": "sales_agent"},
        },
    ),
    Case(
        "pipe resale with parts",
        "S-3",
        """\
FORM S-3
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Oncology, Inc.
(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: From time to time.

The information in this prospectus is not complete and may be changed. The selling stockholders may not sell these
  securities until the registration statement is effective.

SUBJECT TO COMPLETION, DATED MARCH 3, 2024

PROSPECTUS

18,250,001 Shares

Acme Oncology, Inc.

Common Stock

This prospectus relates to the resale from time to time by the selling stockholders identified herein of up to
  18,250,001 shares of our common stock, par value $0.0001 per share, consisting of (i) 12,000,001 outstanding
  shares of common stock and (ii) 6,250,000 shares of common stock issuable upon the exercise of pre-funded
  warrants, issued in a private placement.

We are not selling any common stock under this prospectus and will not receive any of the proceeds from the sale
  of shares by the selling stockholders. We will, however, receive the net proceeds of any pre-funded warrants
  exercised for cash.

@LEGEND@

The date of this prospectus is            , 2024.
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("common_stock", 18250001)],
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
            "intermediaries": {},
        },
    ),
    Case(
        "shares of a plan at several prices, with their sum",
        "S-8",
        """\
As filed with the Securities and Exchange Commission on July 26, 2012

Registration No. 333-

FORM S-8
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Corporation
(Exact name of registrant as specified in its charter)

Acme Corporation 2012 Stock Plan
(Full title of the plan)

CALCULATION OF REGISTRATION FEE

| Title of Securities to be Registered | Amount to be Registered (1) | Proposed Maximum Offering Price Per Share |
  Proposed Maximum Aggregate Offering Price | Amount of Registration Fee |
| Common Shares, no par value | 17,000 (2) | $4.22 (3) | $71,740 | $6.61 |
| 62,250 (2) | $7.75 (3) | $482,438 | $44.39 |
| 800,000 (4) | $6.40 (5) | $5,120,000 | $471.04 |
| Total | 879,250 | | $5,674,178 | $522.04 |

(1) Also covers shares under Rule 416.
""",
        {"securities": [("common_stock", 879250)]},
    ),
    Case(
        "shares of a plan at several prices without a sum",
        "S-8",
        """\
As filed with the Securities and Exchange Commission on July 26, 2012

Registration No. 333-

FORM S-8
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Corporation
(Exact name of registrant as specified in its charter)

Acme Corporation 2012 Stock Plan
(Full title of the plan)

CALCULATION OF REGISTRATION FEE

| Title of Securities to be Registered | Amount to be Registered (1) | Proposed Maximum Offering Price Per Share |
  Proposed Maximum Aggregate Offering Price | Amount of Registration Fee |
| Common Stock, $0.01 par value | 5,000,000 (2) | $12.10 | $60,500,000 | $6,933 |
| 1,000,000 (3) | $10.29 | $10,290,000 | $1,179 |

(1) Also covers shares under Rule 416.
""",
        {"securities": [("common_stock", 5000000), ("common_stock", 1000000)]},
    ),
    Case(
        "plans in the first column of the table, their shares in the second",
        "S-8",
        """\
As filed with the Securities and Exchange Commission on July 26, 2012

Registration No. 333-

FORM S-8
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Corporation
(Exact name of registrant as specified in its charter)

CALCULATION OF REGISTRATION FEE

| Plan Name | Title of Securities to be Registered | Amount to be Registered (1) | Proposed Maximum Aggregate
  Offering Price | Amount of Registration Fee |
| Acme 2012 Incentive Plan | Equity Shares of Rs.5 par value | 5,000,000 (2) | $60,500,000 | $6,933 |
""",
        {"securities": [("common_stock", 5000000)]},
    ),
    Case(
        "amounts at several prices, and what they come to in a row without a label",
        "S-8",
        """\
As filed with the Securities and Exchange Commission on July 26, 2012

Registration No. 333-

FORM S-8
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Corporation
(Exact name of registrant as specified in its charter)

Acme Corporation 2012 Stock Plan
(Full title of the plan)

CALCULATION OF REGISTRATION FEE

| Title of Securities to be Registered | Amount to be Registered (1) | Proposed Maximum Offering Price Per Share |
  Proposed Maximum Aggregate Offering Price | Amount of Registration Fee |
| Common Stock, $0.01 par value | 5,000,000 (2) | $12.10 | $60,500,000 | $6,933 |
| 1,000,000 (3) | $10.29 | $10,290,000 | $1,179 |
| 6,000,000 | $70,790,000 | $8,112 |

(1) Also covers shares under Rule 416.
""",
        {"securities": [("common_stock", 6000000)]},
    ),
    Case(
        "shares of two plans under one title",
        "S-8",
        """\
As filed with the Securities and Exchange Commission on July 26, 2012

Registration No. 333-

FORM S-8
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Corporation
(Exact name of registrant as specified in its charter)

Acme Corporation 2012 Stock Plan
(Full title of the plan)

CALCULATION OF REGISTRATION FEE

| Title of Securities to be Registered | Amount to be Registered (1) | Proposed Maximum Offering Price Per Share |
  Proposed Maximum Aggregate Offering Price | Amount of Registration Fee |
| Common Stock, $0.01 par value |
| To be issued under the 2012 Plan | 5,000,000 (2) | $12.10 | $60,500,000 | $6,933 |
| To be issued under the purchase plan | 1,000,000 (3) | $10.29 | $10,290,000 | $1,179 |
| Total | 6,000,000 | | $70,790,000 | $8,112 |

(1) Also covers shares under Rule 416.
""",
        {"securities": [("common_stock", 5000000), ("common_stock", 1000000)]},
    ),
    Case(
        "a table of plain text in two parts, whose title runs on beside the next amount",
        "S-8",
        """\
ASCII
     As filed with the Securities and Exchange Commission on July 26, 2002

                                                         Registration No. 333-

                                    FORM S-8
                             REGISTRATION STATEMENT
                                     UNDER
                           THE SECURITIES ACT OF 1933

                                    ACME INC.
             (Exact name of registrant as specified in its charter)

                     Acme Inc. Employee Stock Purchase Plan
                           (Full titles of the plans)

                        CALCULATION OF REGISTRATION FEE
- -----------------------------------------------------------------------------------------------
      Title of             Amount           Proposed            Proposed
     Securities             to be            Maximum            Maximum             Amount of
        to be             Registered        Offering           Aggregate          Registration
     Registered              (1)              Price          Offering Price            Fee
                                            Per Share
- -----------------------------------------------------------------------------------------------
Common Shares,            17,000 (2)      U.S.$4.22 (3)    U.S.$   71,740 (3)      U.S.$  6.61
no par value              62,250 (2)      U.S.$7.75 (3)    U.S.$  482,438 (3)      U.S.$ 44.39
                          14,500 (2)      U.S.$8.98 (3)    U.S.$  130,210 (3)      U.S.$ 11.98
- -----------------------------------------------------------------------------------------------
Total                     93,750                           U.S.$  684,388          U.S.$ 62.98
- -----------------------------------------------------------------------------------------------
""",
        {"securities": [("common_stock", 93750)]},
    ),
    Case(
        "s-8 with table",
        "S-8",
        """\
As filed with the Securities and Exchange Commission on May 5, 2015

Registration No. 333-

UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM S-8
REGISTRATION STATEMENT
UNDER
THE SECURITIES ACT OF 1933

ACME SYSTEMS, INC.
(Exact name of registrant as specified in its charter)

Acme Systems, Inc. 2015 Equity Incentive Plan
(Full title of the plan)

| Title of Securities to be Registered | Amount to be Registered(1) | Proposed Maximum Offering Price Per Share(2)
  | Proposed Maximum Aggregate Offering Price(2) | Amount of Registration Fee |
| Common Stock, $0.001 par value per share | 3,500,000 shares | $12.34 | $43,190,000 | $5,018.68 |

(1) Pursuant to Rule 416(a) under the Securities Act, this registration statement shall also cover any additional
  shares.

PART I

INFORMATION REQUIRED IN THE SECTION 10(a) PROSPECTUS

The documents containing the information specified in Part I will be delivered to participants.
""",
        {
            "offering_kinds": {"employee_plan"},
            "securities": [("common_stock", 3500000)],
            "price_per_unit": None,
            "gross_total": None,
            "selling_securityholders": False,
            "intermediaries": {},
        },
    ),
    Case(
        "s-8 after 2022",
        "S-8",
        """\
As filed with the Securities and Exchange Commission on March 5, 2024

Registration No. 333-

UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM S-8
REGISTRATION STATEMENT
UNDER
THE SECURITIES ACT OF 1933

ACME SYSTEMS, INC.
(Exact name of registrant as specified in its charter)

2021 Equity Incentive Plan
2021 Employee Stock Purchase Plan
(Full titles of the plans)

EXPLANATORY NOTE

This Registration Statement on Form S-8 registers (i) 2,150,000 additional shares of Class A common stock of Acme
  Systems, Inc. reserved for issuance under the 2021 Equity Incentive Plan and (ii) 430,000 additional shares of
  Class A common stock reserved for issuance under the 2021 Employee Stock Purchase Plan.
""",
        {
            "offering_kinds": {"employee_plan"},
            "securities": [("common_stock", 2150000), ("common_stock", 430000)],
            "price_per_unit": None,
            "gross_total": None,
        },
    ),
    Case(
        "s-4 sticker",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-255000

PROXY STATEMENT/PROSPECTUS SUPPLEMENT NO. 1
(To Proxy Statement/Prospectus dated August 2, 2021)

ACME ACQUISITION CORP.

This supplement amends and supplements the proxy statement/prospectus dated August 2, 2021 relating to the
  proposed merger of Acme Acquisition Corp. and Target, Inc. The special meeting of stockholders will be held on
  September 1, 2021. This supplement is being filed to update and supplement the information contained in the
  proxy statement/prospectus with the information contained in our Current Report on Form 8-K, filed with the SEC
  on August 20, 2021, which is attached.

The date of this supplement is August 20, 2021.
""",
        {
            "offering_kinds": {"merger", "update_only"},
            "selling_securityholders": False,
            "intermediaries": {},
        },
    ),
    Case(
        "closed-end rights",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated July 10, 2018)

9,500,000 Rights for 3,166,667 Common Shares
Subscription Rights to Acquire Common Shares

ACME GLOBAL FUND

Acme Global Fund (the “Fund”) is a diversified, closed-end management investment company. The Fund is issuing
  subscription rights to its common shareholders to purchase additional common shares. The rights offering will
  expire on August 20, 2018.

| | Per Share | Total |
| Estimated Subscription price of Common Shares to shareholders exercising Rights | $11.50 | $36,416,671 |
| Estimated Sales load | $0.43 | $1,361,667 |
| Proceeds, before expenses, to the Fund | $11.07 | $35,055,004 |

@LEGEND@

Alpha Securities

The date of this Prospectus Supplement is July 20, 2018.
""",
        {
            "offering_kinds": {"rights_offering"},
            "price_per_unit": "11.50",
            "gross_total": "36416671",
            "discount_total": "1361667",
            "net_total": "35055004",
        },
    ),
    Case(
        "atm two agents alias",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)
Registration No. 333-910579

PROSPECTUS SUPPLEMENT
(To Prospectus dated July 9, 2025)

Up to $2,000,000,000

Common Stock

We have entered into a Controlled Equity OfferingSM Sales Agreement, or sales agreement, with Alpha Fitz & Co.
  (“Alpha”) and ThinkBeta LLC (“ThinkBeta”, and together with Alpha, the “Agents” and each an “Agent”), relating
  to shares of our common stock offered by this prospectus supplement. In accordance with the terms of the sales
  agreement, we may offer and sell shares of our common stock having an aggregate offering price of up to
  $2,000,000,000 from time to time through or to the Agents, acting as sales agent or principal. Sales of our
  common stock, if any, under this prospectus supplement will be made in sales deemed to be an “at the market
  offering” as defined in Rule 415(a)(4) promulgated under the Securities Act of 1933, as amended.

@LEGEND@

| Alpha | ThinkBeta |

The date of this prospectus supplement is July 9, 2025.
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "2000000000",
            "intermediaries": {"Alpha Fitz & Co.": "sales_agent", "ThinkBeta LLC": "sales_agent"},
        },
    ),
    Case(
        "atm names in narrow columns that run into each other",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)
Registration No. 333-910579

PROSPECTUS SUPPLEMENT
(To Prospectus dated July 9, 2025)

Up to $500,000,000

Common Stock

On July 9, 2025 we entered into a Sales Agreement (the “Sales Agreement”), with Alpha Capital (USA) Inc., Beta
  Gamma & Co. LLC and Delta, Epsilon & Zeta, Inc. (each, a “Sales Agent”), under which we may offer and sell from
  time to time shares of our common stock having an aggregate offering price of up to $500,000,000 in sales deemed
  to be “at the market offerings” as defined in Rule 415.

@LEGEND@

Sales Agents

Alpha Beta

Gamma Epsilon

Capital Markets

The date of this prospectus supplement is July 9, 2025.
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "500000000",
            "intermediaries": {
                "Alpha Capital (USA) Inc.": "sales_agent",
                "Beta Gamma & Co. LLC": "sales_agent",
                "Delta, Epsilon & Zeta, Inc.": "sales_agent",
            },
        },
    ),
    Case(
        "atm or the agents",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)
Registration No. 333-910579

PROSPECTUS SUPPLEMENT
(To Prospectus dated July 9, 2025)

Up to $2,000,000,000

Common Stock

We have entered into an equity distribution agreement with Gamma & Co. Inc. and H.D. Delta & Co., LLC, or the
  Agents, relating to the sale of up to $2,000,000,000 of our common stock. Sales of our common stock, if any,
  under this prospectus supplement will be made in sales deemed to be an “at the market offering” as defined in
  Rule 415(a)(4) promulgated under the Securities Act of 1933, as amended.

@LEGEND@

[logo]

The date of this prospectus supplement is July 9, 2025.
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "2000000000",
            "intermediaries": {"Gamma & Co. Inc.": "sales_agent", "H.D. Delta & Co., LLC": "sales_agent"},
        },
    ),
    Case(
        "atm acting as our agent",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)
Registration No. 333-910579

PROSPECTUS SUPPLEMENT
(To Prospectus dated July 9, 2025)

Up to $2,000,000,000

Common Stock

We have entered into an Open Market Sale AgreementSM, or the sales agreement, with Epsilon LLC, or Epsilon,
  relating to the sale of our common stock. We may offer and sell shares having an aggregate offering price of up
  to $2,000,000,000 through or to Epsilon LLC, or Epsilon, acting as our agent or principal. Sales of our common
  stock, if any, under this prospectus supplement will be made in sales deemed to be an “at the market offering”
  as defined in Rule 415(a)(4) promulgated under the Securities Act of 1933, as amended.

@LEGEND@

Epsilon

The date of this prospectus supplement is July 9, 2025.
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "2000000000",
            "intermediaries": {"Epsilon LLC": "sales_agent"},
        },
    ),
    Case(
        "atm no legal form last",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)
Registration No. 333-910579

PROSPECTUS SUPPLEMENT
(To Prospectus dated July 9, 2025)

Up to $2,000,000,000

Common Stock

We have entered into a sales agreement with B. Zeta Securities, Inc., Cant Fitz & Co., and A.G.P./Theta Global
  Partners (each an “Agent” and together the “Agents”) relating to shares having an aggregate offering price of up
  to $2,000,000,000. Sales of our common stock, if any, under this prospectus supplement will be made in sales
  deemed to be an “at the market offering” as defined in Rule 415(a)(4) promulgated under the Securities Act of
  1933, as amended.

@LEGEND@



The date of this prospectus supplement is July 9, 2025.
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "2000000000",
            "intermediaries": {
                "B. Zeta Securities, Inc.": "sales_agent",
                "Cant Fitz & Co.": "sales_agent",
                "A.G.P./Theta Global Partners": "sales_agent",
            },
        },
    ),
    Case(
        "atm appositive",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)
Registration No. 333-910579

PROSPECTUS SUPPLEMENT
(To Prospectus dated July 9, 2025)

Up to $2,000,000,000

Common Stock

This prospectus supplement relates to the offer and sale of up to $2,000,000,000 of our common stock through our
  sales agent, Iota, Nicolaus & Company, Incorporated, under an at-the-market sales agreement. Sales of our common
  stock, if any, under this prospectus supplement will be made in sales deemed to be an “at the market offering”
  as defined in Rule 415(a)(4) promulgated under the Securities Act of 1933, as amended.

@LEGEND@

Iota

The date of this prospectus supplement is July 9, 2025.
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "2000000000",
            "intermediaries": {"Iota, Nicolaus & Company, Incorporated": "sales_agent"},
        },
    ),
    Case(
        "atm preferred",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)
Registration No. 333-910579

PROSPECTUS SUPPLEMENT
(To Prospectus dated July 9, 2025)

Up to $2,000,000,000

10.00% Series A Perpetual Birch Preferred Stock

We have entered into a sales agreement with Kappa Securities (USA) LLC and Lambda Capital Inc., as our agents,
  under which we may issue and sell shares of our 10.00% Series A Perpetual Birch Preferred Stock, $0.001 par
  value per share, having an aggregate offering price of up to $2,000,000,000. Sales of our common stock, if any,
  under this prospectus supplement will be made in sales deemed to be an “at the market offering” as defined in
  Rule 415(a)(4) promulgated under the Securities Act of 1933, as amended.

@LEGEND@

| Kappa Securities | Lambda |

The date of this prospectus supplement is July 9, 2025.
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "2000000000",
            "intermediaries": {"Kappa Securities (USA) LLC": "sales_agent", "Lambda Capital Inc.": "sales_agent"},
            "securities": [("preferred_stock", None)],
        },
    ),
    Case(
        "f-1 resale of ads",
        "F-1",
        """\
FORM F-1
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Enterprise Limited
(Exact name of Registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: as soon as practicable after the effective date.

The information in this prospectus is not complete and may be changed. The selling shareholders may not sell these
  securities until the registration statement is effective.

SUBJECT TO COMPLETION

PRELIMINARY PROSPECTUS DATED JULY 28, 2025

Up to 12,345,678 Class A Ordinary Shares

Acme Enterprise Limited

This prospectus relates to the offer and sale from time to time by the selling shareholders named in this
  prospectus of up to 12,345,678 Class A ordinary shares, par value US$0.016 per share, comprising (i) up to
  5,000,000 Class A ordinary shares and (ii) up to 7,345,678 Class A ordinary shares issuable upon conversion of
  senior secured convertible notes.

We will not receive any of the proceeds from the sale of the Class A Ordinary Shares by the selling shareholders.

@LEGEND@

Prospectus dated            , 2025
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("common_stock", 12345678)],
            "issuer_receives_proceeds": "no",
            "selling_securityholders": True,
            "intermediaries": {},
        },
    ),
    Case(
        "primary offering on exercise beside a secondary",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT NO. 7
(to Prospectus dated April 11, 2022)

ACME SPACE, INC.

Primary Offering of
17,250,000 Shares of Common Stock Issuable Upon Exercise of Warrants

Secondary Offering of
61,300,417 Shares of Common Stock

This prospectus supplement updates and supplements the prospectus dated April 11, 2022 with the information contained
  in our Quarterly Report on Form 10-Q, which we have attached.

@LEGEND@
""",
        {
            "offering_kinds": {"resale", "warrant_exercise", "update_only"},
            "securities": [("common_stock", 17250000), ("common_stock", 61300417)],
        },
    ),
    Case(
        "non-transferable rights",
        "424B5",
        """\
Prospectus Supplement
(To Prospectus dated December 4, 2018)

Up to 1,250,000 Shares of Common Stock
Issuable upon Exercise of Non-Transferable Subscription Rights

ACME CAPITAL INCOME CORP.

We are issuing non-transferable subscription rights to our stockholders of record on March 8, 2019, entitling the
  holders to subscribe for up to an aggregate of 1,250,000 shares of our common stock.

Alpha & Co. Inc. is acting as dealer manager for the offer. The rights will not be listed on any exchange, and no
  market for the rights is expected to develop before the offer expires.

| | Per Share | Total |
| Estimated subscription price | $8.77 | $10,962,500 |
| Sales load (underwriting discounts and commissions) | $0.26 | $328,875 |
| Proceeds to us, before expenses | $8.51 | $10,633,625 |

@LEGEND@
""",
        {
            "offering_kinds": {"rights_offering"},
            "gross_total": "10962500",
            "intermediaries": {"Alpha & Co. Inc.": "dealer_manager"},
        },
    ),
    Case(
        "a holder by its own name",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT NO. 2
(To Prospectus dated November 4, 2009)

ACME PHARMA HOLDINGS

6,500,000 Shares

This prospectus supplement amends and supplements our prospectus dated November 4, 2009, relating to the offer and
  sale by Harbor Bridge Limited of up to 6,500,000 shares of our common stock.

@LEGEND@
""",
        {
            "offering_kinds": {"resale", "update_only"},
            "selling_securityholders": True,
            "securities": [("common_stock", 6500000)],
        },
    ),
    Case(
        "sale by the issuer, by its own name",
        "424B3",
        """\
PROSPECTUS

ACME PHARMA HOLDINGS LIMITED

6,500,000 Shares of Common Stock

This prospectus relates to the offer and sale by Acme Pharma Holdings Limited of up to 6,500,000 shares of our common
  stock to holders of its options.

@LEGEND@
""",
        {"selling_securityholders": False},
    ),
    Case(
        "supplement with a net asset value",
        "424B3",
        """\
SUPPLEMENT NO. 3 DATED JULY 18, 2018
TO THE PROSPECTUS DATED APRIL 23, 2018

ACME INCOME TRUST, INC.

This Supplement No. 3 supplements, and should be read in conjunction with, our prospectus dated April 23, 2018. The
  purpose of this Supplement No. 3 is to disclose our net asset value, and our current form of subscription
  agreement.

| Total Assets | $33,318,794 |
| NAV | $11,507,217 |
""",
        {"offering_kinds": {"update_only"}, "gross_total": None, "securities": []},
    ),
    Case(
        "trust with a primary offering and a plan",
        "424B3",
        """\
SUPPLEMENT NO. 4 DATED JULY 18, 2018
TO THE PROSPECTUS DATED APRIL 23, 2018

ACME INCOME TRUST, INC.

The purposes of this Supplement No. 4 are to update our prospectus dated April 23, 2018.

We commenced our initial public offering on March 23, 2017, of which Class A and Class T shares are being offered
  pursuant to our primary offering and up to $250 million in shares under our distribution reinvestment plan.

@LEGEND@
""",
        {"offering_kinds": {"continuous", "update_only"}},
    ),
    Case(
        "resale narrative only",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-277000

PROSPECTUS

ACME THERAPEUTICS, INC.

This prospectus relates to the resale, from time to time, by the selling stockholders named herein of an aggregate
  of 6,100,250 shares of our common stock, par value $0.001 per share, issuable upon the exercise of outstanding
  warrants. We are not selling any securities under this prospectus and will not receive any proceeds from the
  sale of shares by the selling stockholders. To the extent that the warrants are exercised for cash, we would
  receive gross proceeds of up to approximately $9.2 million.

@LEGEND@

The date of this prospectus is March 1, 2024.
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("common_stock", 6100250)],
            "warrant_exercise_proceeds": "9200000",
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
        },
    ),
    Case(
        "an amendment that files exhibits, of an offering by the issuer and by holders",
        "S-1/A",
        """\
As filed with the Securities and Exchange Commission on July 17, 2020

Registration No. 333-910001

Amendment No. 1 to FORM S-1

REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ACME SILVER CORPORATION

(Exact name of registrant as specified in its charter)

CALCULATION OF REGISTRATION FEE

| Title of Each Class of Securities to be Registered | Amount to be Registered | Proposed Maximum Aggregate
  Offering Price | Amount of Registration Fee
| Primary Offering | | |
| Shares of Class A common stock, par value $0.0001 per share(1) | 4,289,999 | $49,334,989 | $5,185
| Secondary Offering | | |
| Class A common stock, par value $0.0001 per share | 6,867,645 | $55,286,893 | $7,817

(1) Consists of shares of common stock that may be issued upon exercise of the public warrants.

EXPLANATORY NOTE

This Amendment No. 1 consists only of the facing page, this explanatory note and Part II.

PART II
""",
        {
            "securities": [("common_stock", 4289999), ("common_stock", 6867645)],
            "offering_kinds": {"resale", "warrant_exercise"},
            "selling_securityholders": True,
        },
    ),
    Case(
        "a facing page without a prospectus says nothing of holders",
        "S-1MEF",
        """\
As filed with the Securities and Exchange Commission on October 2, 2020

FORM S-1

REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ACME SILVER CORPORATION

(Exact name of registrant as specified in its charter)

CALCULATION OF REGISTRATION FEE

| Title of Each Class of Securities to be Registered | Amount to be Registered | Proposed Maximum Aggregate
  Offering Price | Amount of Registration Fee
| Common stock, par value $0.0001 per share | 500,000 | $5,000,000 | $545

EXPLANATORY NOTE

This registration statement is filed under Rule 462(b).
""",
        {"securities": [("common_stock", 500000)], "offering_kinds": set(), "selling_securityholders": None},
    ),
    Case(
        "a fee for an aggregate price alone",
        "S-1MEF",
        """\
As filed with the Securities and Exchange Commission on March 4, 2022

FORM S-1

REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ACME SILVER CORPORATION

(Exact name of registrant as specified in its charter)

CALCULATION OF REGISTRATION FEE

| Title of Each Class of Securities to be Registered | Proposed Maximum Aggregate Offering Price | Registration Fee
| Units, Consisting of:
| (i) shares of Class A common stock, par value $0.0001 per share, and | $2,400,000 | $261.84
| (ii) warrants to purchase Class A common stock
| Class A common stock, par value $0.0001 per share(4) | $2,400,000 | $261.84
| Total | $4,800,000 | $523.68

EXPLANATORY NOTE

This registration statement is filed under Rule 462(b).
""",
        {"securities": [("units", None), ("common_stock", None)], "offering_kinds": set(), "gross_total": None},
    ),
    Case(
        "proceeds of the primary offering alone are not those of all that is offered",
        "424B3",
        """\
PROSPECTUS

Acme Income Trust, Inc.

Maximum Offering of $5,000,000,000

We are offering on a continuous basis up to $5,000,000,000 in shares of common stock, consisting of up to
  $4,000,000,000 in shares in our primary offering and up to $1,000,000,000 in shares under our distribution
  reinvestment plan. Acme Securities LLC, the dealer manager, will use its best efforts to sell the shares.

| | Price to the Public | Selling Commissions | Dealer Manager Fees | Proceeds to Us, Before Expenses |
| Class T Shares, per Share | $14.2110 | $0.4119 | $0.0686 | $13.7305 |
| Class I Shares, per Share | $13.5749 | — | — | $13.5749 |
| Maximum Primary Offering | $4,000,000,000 | $61,127,022 | $2,388,060 | $3,936,484,918 |
| Maximum Distribution Reinvestment Plan | $1,000,000,000 | — | — | $1,000,000,000 |

@LEGEND@

The date of this prospectus is April 12, 2024
""",
        {
            "offering_kinds": {"continuous"},
            "gross_total": "5000000000",
            "net_total": None,
            "issuer_receives_proceeds": "yes",
        },
    ),
]
