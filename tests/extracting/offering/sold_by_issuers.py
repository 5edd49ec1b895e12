"""Covers of issuers that sell continuously or by themselves, for made-up issuers, and what they state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "a trust that says in a supplement that it goes on selling every month",
        "424B3",
        """\
ALDER INCOME TRUST, INC.

SUPPLEMENT NO. 4 DATED AUGUST 21, 2017
TO THE PROSPECTUS DATED APRIL 17, 2017

This Supplement is part of and should be read in conjunction with the prospectus dated April 17, 2017. The purpose of
  this Supplement is to disclose the status of our offering. We intend to continue selling shares in the Offering on a
  monthly basis.
""",
        {"offering_kinds": {"continuous", "update_only"}},
    ),
    Case(
        "distributions on a monthly basis are no sale",
        "424B3",
        """\
ALDER INCOME TRUST, INC.

SUPPLEMENT NO. 4 DATED AUGUST 21, 2017
TO THE PROSPECTUS DATED APRIL 17, 2017

This Supplement is part of and should be read in conjunction with the prospectus dated April 17, 2017. The purpose of
  this Supplement is to disclose a dividend. We pay dividends on a monthly basis.
""",
        {"offering_kinds": {"update_only"}},
    ),
    Case(
        "units of a pool that are sold at the end of each month",
        "424B3",
        """\
PROSPECTUS

ALDER TREND FUND L.P.

50,000 UNITS OF LIMITED PARTNERSHIP INTEREST

The Units are offered as of the last business day of each calendar month at 100% of the net asset value per Unit.

@LEGEND@
""",
        {"offering_kinds": {"continuous"}, "securities": [("partnership_units", 50000)]},
    ),
    Case(
        "an underwriter who need not sell any",
        "424B2",
        """\
PROSPECTUS

ALDER PARISH LENDING COMPANY

$10,000,000 of Series D Secured Investor Certificates

We are offering our Series D Secured Investor Certificates.

This is a best efforts offering. The underwriter is not required to sell any specific number or dollar amount of
  securities but will use their best efforts to sell the securities offered.

| | Offering Price | Underwriting Commission | Proceeds to Company |
| Per Certificate | 100% | 2.75% | 97.25% |
| Total | $10,000,000 | $275,000 | $9,725,000 |

@LEGEND@

ALDER INVESTORS GROUP, INC.
""",
        {
            "offering_kinds": {"best_efforts"},
            "discount_total": "275000",
            "intermediaries": {"ALDER INVESTORS GROUP, INC.": "underwriter"},
        },
    ),
    Case(
        "renewable notes whose totals are in per cent",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT

$20,000,000

ALDER PORTFOLIO CREDIT, INC.

Three and Six Month Renewable Unsecured Subordinated Notes

We are offering our renewable unsecured subordinated notes, up to a maximum of $20,000,000 in aggregate principal
  amount. The notes will be marketed and sold directly by us.

| | Per Note | Total |
| Public Offering Price | 100.00% | 100.00% |
| Proceeds to the Company (before expenses) | 100.00% | $20,000,000 |

@LEGEND@
""",
        {
            "offering_kinds": {"continuous", "direct"},
            "price_per_unit": "100.00%",
            "gross_total": "20000000",
            "net_total": "20000000",
        },
    ),
    Case(
        "securities that may be sold directly by the issuer or through others",
        "424B3",
        """\
PROSPECTUS

ALDER MINING CORP.

2,000,000 Shares of Common Stock

This prospectus relates to 2,000,000 shares that may be sold directly by us or through brokers.

@LEGEND@
""",
        {"offering_kinds": set()},
    ),
    Case(
        "rows by how much of an offering is sold",
        "424B3",
        """\
PROSPECTUS

ALDER START CORP.

2,000,000 SHARES OF COMMON STOCK
AT $0.04 PER SHARE

The offering is being conducted on a self-underwritten basis. Our director will sell the shares.

| | Offering Price | Commissions | Proceeds to Company Before Expenses |
| Per Share | $0.04 | Not Applicable | $0.04 |
| If 25% sold | $20,000 | Not Applicable | $20,000 |
| If 100% sold | $80,000 | Not Applicable | $80,000 |

@LEGEND@
""",
        {
            "offering_kinds": {"direct"},
            "price_per_unit": "0.04",
            "gross_total": "80000",
            "discount_total": None,
            "net_total": "80000",
        },
    ),
    Case(
        "what the agent of a conversion gets at the most",
        "424B3",
        """\
PROSPECTUS

Alder Bancorp of Cedar, Inc.

Up to 2,645,000 Shares of Common Stock

We are offering up to 2,645,000 shares of common stock in connection with the conversion of Alder Savings Bank. Birch
  & Company, Inc. will assist us in selling the shares on a best efforts basis.

| | Minimum | Midpoint | Maximum | Adjusted Maximum |
| Number of shares | 1,955,000 | 2,300,000 | 2,645,000 | 3,041,750 |
| Gross offering proceeds | $19,550,000 | $23,000,000 | $26,450,000 | $30,417,500 |
| Estimated offering expenses, excluding selling agent fees | $900,000 | $900,000 | $900,000 | $900,000 |
| Selling agent fees (1) | $300,000 | $340,000 | $380,000 | $425,000 |
| Estimated net proceeds | $18,350,000 | $21,760,000 | $25,170,000 | $29,092,500 |

@LEGEND@
""",
        {"gross_total": "26450000", "discount_total": "380000", "net_total": None},
    ),
    Case(
        "fees of an agent with its expenses are no discount",
        "424B3",
        """\
PROSPECTUS

Alder Bancorp of Cedar, Inc.

Up to 2,645,000 Shares of Common Stock

We are offering up to 2,645,000 shares of common stock in connection with the conversion of Alder Savings Bank.

| | Minimum | Midpoint | Maximum |
| Number of shares | 1,955,000 | 2,300,000 | 2,645,000 |
| Gross offering proceeds | $19,550,000 | $23,000,000 | $26,450,000 |
| Selling agent fees and expenses | $300,000 | $340,000 | $380,000 |
| Net proceeds | $18,350,000 | $21,760,000 | $25,170,000 |

@LEGEND@
""",
        {"gross_total": "26450000", "discount_total": None},
    ),
    Case(
        "lines of the least and the most",
        "424B3",
        """\
The Securities being offered by ALDER RENEWABLES, LLC are Limited Liability Company Membership Units

Offering Price: $1,000 per Unit

Minimum Offering Amount: $38,000,000

Maximum Offering Amount: $60,000,000

Minimum Number of Units: 38,000

Maximum Number of Units: 60,000

We plan to sell the units directly to investors without the use of an underwriter.

@LEGEND@
""",
        {
            "offering_kinds": {"direct"},
            "securities": [("units", 60000)],
            "price_per_unit": "1000",
            "gross_total": "60000000",
        },
    ),
    Case(
        "who underwrites a contract without buying any",
        "424B3",
        """\
ALDER SHIELD ANNUITY

PROSPECTUS

The Alder Shield Annuity Contract is issued by Alder Life Insurance Company. The principal underwriter of the Contract
  is Alder Distributors, LLC. The principal underwriter is not required to sell any specific number of Contracts but
  will use its best efforts to sell the Contracts offered. The offering of the Contracts is intended to be continuous.

@LEGEND@
""",
        {"offering_kinds": {"continuous"}, "intermediaries": {"Alder Distributors, LLC": "underwriter"}},
    ),
    Case(
        "the name of a contract above the title of the prospectus of a registration statement",
        "S-1",
        """\
As filed with the Securities and Exchange Commission on June 25, 2021

FORM S-1
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Alder Life Insurance Company
(Exact Name of Registrant as Specified in its Charter)

Approximate date of commencement of proposed sale to the public: as soon as practicable.

@PAGE@

ALDER SHIELD ANNUITY
INDIVIDUAL INDEX-LINKED DEFERRED ANNUITY CONTRACT

Prospectus dated June 30, 2021

This prospectus describes information you should know before you purchase the Contract. The offering of the Contracts
  is intended to be continuous.

@LEGEND@
""",
        {"offering_kinds": {"continuous"}, "securities": [("other", None)]},
    ),
    Case(
        "the price of one share in rows by how many are sold",
        "424B3",
        """\
PROSPECTUS

ALDER AUTO, INC.

4,000,000 SHARES OF COMMON STOCK
$0.03 PER SHARE

The offering is being conducted on a self-underwritten basis. Our president will attempt to sell the shares.

| | Offering Price Per Share | Commissions | Proceeds to Company |
| If 25% of the shares are sold | $0.03 | Not applicable | $30,000 |
| If 100% of the shares are sold | $0.03 | Not applicable | $120,000 |

@LEGEND@
""",
        {
            "offering_kinds": {"direct"},
            "price_per_unit": "0.03",
            "gross_total": "120000",
            "net_total": "120000",
        },
    ),
    Case(
        "who manages a fund stands among those who sell it",
        "424B3",
        """\
ALDER TREND FUND L.P.

$500,000,000
Units of Limited Partnership Interest

Units are offered as of the first day of each calendar month at their net asset value. Birch, Cole & Dane Incorporated
  is the selling agent and offers the Units on a best efforts basis.

@LEGEND@

BIRCH, COLE & DANE INCORPORATED
Selling Agent

ALDER FUTURES MANAGEMENT LLC
General Partner
""",
        {
            "offering_kinds": {"continuous"},
            "gross_total": "500000000",
            "intermediaries": {"Birch, Cole & Dane Incorporated": "selling_agent"},
        },
    ),
    Case(
        "a column for the number of units, and a dealer that manages",
        "424B3",
        """\
ALDER HOLDINGS, INC.

1,000,000 Units of L Bonds
($1,000,000,000)

We are offering up to 1,000,000 Units of L Bonds at $1,000 principal amount per whole Unit. This is a continuous
  offering. Birch Equity LLC is our managing broker-dealer for the L Bonds.

| | Units | Price to Investors | Commissions, Fees and Expense Reimbursements | Proceeds to Company |
| Offering | 1,000,000 | $1,000,000,000 | $80,000,000 | $920,000,000 |

@LEGEND@
""",
        {
            "offering_kinds": {"continuous"},
            "price_per_unit": "1000",
            "gross_total": "1000000000",
            "discount_total": "80000000",
            "net_total": "920000000",
            "intermediaries": {"Birch Equity LLC": "dealer_manager"},
        },
    ),
    Case(
        "a dealer manager for this offering, and a price for all shares",
        "424B3",
        """\
PROSPECTUS

ALDER CORE INCOME CORP.

Maximum Offering of $2,500,000,000

We are offering on a continuous basis up to $2,500,000,000 of shares of common stock. The initial per share public
  offering price for shares of our common stock will be $10.00 per share. Alder Securities LLC, the dealer manager for
  this offering, is not required to sell any specific number or dollar amount of shares.

@LEGEND@
""",
        {
            "offering_kinds": {"continuous"},
            "price_per_unit": "10.00",
            "gross_total": "2500000000",
            "intermediaries": {"Alder Securities LLC": "dealer_manager"},
        },
    ),
    Case(
        "shares that the issuer sells itself beside those of its holders",
        "424B3",
        """\
PROSPECTUS

ALDER GRILL, INC.

3,000,000 SHARES OF COMMON STOCK OFFERED BY THE COMPANY
1,250,000 SHARES OF COMMON STOCK OFFERED BY SELLING SHAREHOLDERS

Alder Grill, Inc. is offering 3,000,000 shares of its common stock at a fixed price of $0.50 per share in a
  self-underwritten offering with no minimum. In addition, the selling shareholders are offering 1,250,000 shares. We
  will not receive any of the proceeds from the sale of shares by the selling shareholders. If all of the shares offered
  by us are sold, we will receive gross proceeds of $1,500,000.

@LEGEND@
""",
        {
            "offering_kinds": {"direct", "resale"},
            "securities": [("common_stock", 3000000), ("common_stock", 1250000)],
            "issuer_receives_proceeds": "partial",
            "selling_securityholders": True,
        },
    ),
    Case(
        "officers of the issuer who get nothing for selling",
        "424B3",
        """\
PROSPECTUS

ALDER COMMUNITY BANCSHARES, INC.

900,000 Shares of Common Stock

Alder Community Bancshares, Inc. is offering for sale 900,000 shares of its common stock at a price of $10.00 per share.
  The offering is being conducted by the officers and directors of the Company, who will receive no commissions.

@LEGEND@
""",
        {"offering_kinds": {"direct"}, "price_per_unit": "10.00"},
    ),
    Case(
        "shares of a plan that officers resell",
        "424B3",
        """\
REOFFER PROSPECTUS

ALDER CHEMICALS, INC.

850,000 Shares of Common Stock
acquired under the 2008 Equity Incentive Plan

This reoffer prospectus relates to 850,000 shares of our common stock that may be resold from time to time by certain of
  our officers, the selling stockholders, who acquired them under our 2008 Equity Incentive Plan. We will receive no
  proceeds from the sale of the shares by the selling stockholders.

@LEGEND@
""",
        {"offering_kinds": {"resale"}, "selling_securityholders": True, "issuer_receives_proceeds": "no"},
    ),
    Case(
        "debentures that the issuer's employees sell",
        "424B3",
        """\
PROSPECTUS

ALDER FINANCE CORPORATION

$40,000,000
SERIES 1 VARIABLE RATE SUBORDINATED DEBENTURES

We are offering up to $40,000,000 aggregate principal amount of Series 1 variable rate subordinated debentures. The
  debentures are offered by us through our executive officers and employees, and no underwriter or other person will
  receive any commission.

@LEGEND@
""",
        {"offering_kinds": {"direct"}, "securities": [("debt", "40000000")]},
    ),
]
