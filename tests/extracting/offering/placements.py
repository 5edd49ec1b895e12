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
            "securities": [("common_stock", None)],
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
]
