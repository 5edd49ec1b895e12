"""Covers that say in rarer words who sells what to whom: several sellers, an investor, holders; for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "two quantities, each with who sells it, above one title, and a bank with the word price in its name",
        "424B4",
        """\
Filed Pursuant to Rule 424(b)(4)

PROSPECTUS

LARKSPUR NETWORKS, INC.

3,000,000 Shares by the Company

1,200,000 Shares by the Selling Stockholders

Common Stock

We are offering 3,000,000 shares of common stock and the selling stockholders are offering 1,200,000 shares. We will
  not receive any proceeds from the sale of shares by the selling stockholders.

| | Per Share | Total |
| Public offering price | $9.00 | $37,800,000 |
| Underwriting discounts and commissions | $0.63 | $2,646,000 |
| Proceeds, before expenses, to us | $8.37 | $25,110,000 |

@LEGEND@

Alder Price Securities, Inc.

The date of this prospectus is February 7, 2008
""",
        {
            "securities": [("common_stock", 3000000), ("common_stock", 1200000)],
            "offering_kinds": {"underwritten", "resale"},
            "intermediaries": {"Alder Price Securities, Inc.": "underwriter"},
        },
    ),
    Case(
        "shares that an investor gets for its commitment",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(To Prospectus dated July 7, 2020)

Larkspur Pharma, Inc.

Up to $30,000,000

Common Stock

450,000 Commitment Shares

We are offering up to $30,000,000 of shares of our common stock to Alder Capital Fund, LLC, or Alder, under a purchase
  agreement entered into on August 3, 2022, which we refer to as the Purchase Agreement, and 450,000 shares as
  commitment shares. We may sell the shares from time to time, in our sole discretion, over a 36-month period.

@LEGEND@

The date of this prospectus supplement is August 3, 2022
""",
        {
            "securities": [("common_stock", None), ("common_stock", 450000)],
            "gross_total": "30000000",
        },
    ),
    Case(
        "an amount and a number of shares of one title in a line",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(To Prospectus dated May 14, 2021)

Larkspur Gold Corp.

Up to $10,000,000

Common Shares and 909,901 Common Shares

This prospectus supplement relates to the issuance and sale of up to $10,000,000 of our common shares that we may sell
  to Alder Capital Fund, LLC from time to time under a purchase agreement dated January 13, 2022, and of 909,901 common
  shares as a fee for its commitment.

@LEGEND@

The date of this prospectus supplement is January 18, 2022
""",
        {"securities": [("common_stock", None), ("common_stock", 909901)], "gross_total": "10000000"},
    ),
    Case(
        "ordinary shares with the depositary shares that represent them in the line below",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS

Larkspur Biotech Ltd.

3,000,000 ORDINARY SHARES

REPRESENTED BY 1,500,000 AMERICAN DEPOSITARY SHARES

This prospectus relates to the resale by the selling shareholders of up to 3,000,000 ordinary shares, represented by
  1,500,000 American Depositary Shares. We will not receive any proceeds from the sale.

@LEGEND@

Prospectus dated June 12, 2020
""",
        {"securities": [("common_stock", 3000000)], "offering_kinds": {"resale"}},
    ),
    Case(
        "a supplement on rights for a number of shares, with their price",
        "424B3",
        """\
Filed pursuant to Rule 424(b)(3)

PROSPECTUS SUPPLEMENT NO. 2 TO PROSPECTUS DATED NOVEMBER 10, 2008

Larkspur Bancorp, Inc.

Nontransferable Subscription Rights for up to
334,000 Shares of Common Stock

This prospectus supplement supplements our prospectus dated November 10, 2008, relating to the distribution to our
  stockholders of nontransferable subscription rights to purchase shares of our common stock at a cash subscription
  price of $18.00 per share (the “Rights Offering”). It provides new information on the timeline for the rights.
""",
        {
            "securities": [("rights", None), ("common_stock", 334000)],
            "offering_kinds": {"rights_offering", "update_only"},
            "price_per_unit": "18.00",
        },
    ),
    Case(
        "a direct placement",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT DATED JULY 26, 2017
(To Prospectus dated October 16, 2015)

Larkspur Rx Ltd.

8,000,000 American Depositary Shares

We are offering in a direct placement to Alder Partners L.P. 8,000,000 American Depositary Shares for an aggregate total
  purchase price of $9,600,000.

@LEGEND@
""",
        {
            "securities": [("depositary_shares", 8000000)],
            "offering_kinds": {"direct"},
            "gross_total": "9600000",
        },
    ),
    Case(
        "a supplement that only names the holders whose table it changes",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS SUPPLEMENT NO. 3 DATED JUNE 12, 2015
TO
PROSPECTUS DATED MAY 22, 2015

LARKSPUR THERAPEUTICS, INC.

Up to 31,000,000 Shares of Common Stock

This prospectus supplement supplements the prospectus of Larkspur Therapeutics, Inc. dated May 22, 2015 with the
  following changes to the Selling Security holder information set forth in the prospectus.

@LEGEND@

The date of this prospectus supplement is June 12, 2015
""",
        {
            "securities": [("common_stock", 31000000)],
            "offering_kinds": {"resale", "update_only"},
            "selling_securityholders": True,
        },
    ),
    Case(
        "holders' shares, with nothing for the issuer except upon an exercise",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

Prospectus

LARKSPUR BIOFUELS HOLDINGS, INC.

2,900,000 Shares

Common Stock

This prospectus relates to the sale of up to 2,900,000 shares of our common stock by the selling stockholders. We will
  not receive any proceeds from the sale of common stock under this prospectus, except upon exercise of the warrants.

@LEGEND@

The date of this prospectus is November 26, 2008.
""",
        {"securities": [("common_stock", 2900000)], "issuer_receives_proceeds": "partial"},
    ),
    Case(
        "depositary shares and what they represent, both left open, and a price that is said per share",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

Subject to Completion, dated November 19, 2024

PRELIMINARY PROSPECTUS SUPPLEMENT
(To Prospectus dated September 5, 2024)

Larkspur Group

\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE} American Depositary Shares
Representing\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE} Class A Ordinary Shares

We are offering American depositary shares, or ADSs, directly to certain institutional investors under a securities
  purchase agreement at a price per ADS of $1.33.

@LEGEND@
""",
        {"securities": [("depositary_shares", None)], "offering_kinds": {"direct"}, "price_per_unit": "1.33"},
    ),
    Case(
        "a price for each share with who buys it in between",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(To Prospectus dated September 9, 2024)

2,400,000 Shares of Common Stock

Larkspur, Inc.

We are offering 2,400,000 shares of our common stock in a registered direct offering. The purchase price of each Share
  of Common Stock to the purchasers identified in the securities purchase agreement dated November 29, 2024, by and
  among us and the purchasers listed on the signature pages thereto is $2.3152 per Share.

@LEGEND@
""",
        {"securities": [("common_stock", 2400000)], "offering_kinds": {"direct"}, "price_per_unit": "2.3152"},
    ),
    Case(
        "underwriters with one name left open",
        "424B5",
        """\
SUBJECT TO COMPLETION, DATED JUNE 25, 2012

PRELIMINARY PROSPECTUS SUPPLEMENT
to Prospectus dated February 14, 2011

Larkspur Gold Corp.

           Units

We are offering         units. The offering is made under an underwriting agreement dated June  , 2012, between us and
  Alder Securities Inc. and Birch Securities Inc. (which we refer to together as the “Co-Lead Underwriters”) and
            (which we refer to, together with the Co-Lead Underwriters, as the “Underwriters”).

@LEGEND@
""",
        {"intermediaries": {"Alder Securities Inc.": "underwriter", "Birch Securities Inc.": "underwriter"}},
    ),
    Case(
        "a term sheet of an offering whose table ends in the full stop of a name, and an option to buy more",
        "FWP",
        """\
Filed pursuant to Rule 433
Registration No. 333-159601
June 24, 2009

Larkspur Water Inc.

Pricing Information for Initial Public Offering of American Depositary Shares

| Issuer: | Larkspur Water Inc. |
| Symbol: | NYSE: LRK |
| Securities offered: | 5,500,000 American Depositary Shares (“ADSs”), each representing two ordinary shares |
| Over-allotment option: | 825,000 ADSs |
| Initial public offering price: | $16.00 per American Depositary Share |
| Trade date: | June 24, 2009 |
| Bookrunner: | Alder & Co. |

The issuer has filed a registration statement with the SEC for the offering to which this communication relates.
""",
        {"securities": [("depositary_shares", 5500000)], "price_per_unit": "16.00"},
    ),
    Case(
        "holders who sell at a price until there is a market",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

4,600,000 Shares of Common Stock

Larkspur Energy, Inc.

This prospectus relates to the resale of up to 4,600,000 shares of our common stock. The selling security holders may
  offer and sell such shares of common stock at any time or from time to time, initially at $1.25 per share until our
  shares are quoted on the OTC Bulletin Board and thereafter at prevailing market prices. The selling security holders
  will receive all of the proceeds from the sale of the shares.

@LEGEND@

The date of this prospectus is April 11, 2007
""",
        {
            "securities": [("common_stock", 4600000)],
            "offering_kinds": {"resale"},
            "price_per_unit": "1.25",
            "issuer_receives_proceeds": "no",
        },
    ),
    Case(
        "units whose parts two lines name",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(to Prospectus dated August 11, 2017)

Larkspur Biotech, Inc.

5,250,000 Units, Each Consisting of One Share of Common Stock

and 0.5 of a Warrant to Purchase One Share of Common Stock

We are offering 5,250,000 units, each unit consisting of one share of our common stock and 0.5 of a warrant to purchase
  one share of our common stock at an exercise price of $1.10 per share. Each unit will be sold at a negotiated price of
  $1.00 per unit.

@LEGEND@

The date of this prospectus supplement is March 27, 2019
""",
        {"securities": [("units", 5250000)], "price_per_unit": "1.00"},
    ),
    Case(
        "a sale from time to time to one investor under an agreement, which it resells",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(To Prospectus dated August 22, 2022)

Larkspur Robotics, Inc.

Up to $75,000,000 of Shares of Class A Common Stock

701,000 Commitment Shares

This prospectus supplement relates to the issuance and sale of up to $75,000,000 of shares of our Class A common stock
  to Alder Capital Fund, LLC (“Alder”) from time to time over a 36-month period under a purchase agreement dated August
  17, 2022, and 701,000 shares issued to Alder as consideration for its commitment. It also covers the resale of these
  shares by Alder to the public.

@LEGEND@

The date of this prospectus supplement is August 31, 2022.
""",
        {
            "securities": [("common_stock", None), ("common_stock", 701000)],
            "offering_kinds": {"equity_line", "resale"},
            "gross_total": "75000000",
        },
    ),
    Case(
        "shares whose class only a sentence names, with warrants",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(To Prospectus dated February 12, 2021)

3,076,000 Shares
Warrants to Purchase 1,538,000 Shares

We are offering (i) 3,076,000 shares of our common stock, and (ii) warrants exercisable for 1,538,000 shares of our
  common stock. Larkspur Pharma, Inc. sells them together.

@LEGEND@

The date of this prospectus supplement is June 4, 2021
""",
        {"securities": [("common_stock", 3076000), ("warrants", 1538000)]},
    ),
    Case(
        "a supplement to a prospectus that was supplemented before, without lines for what is offered",
        "424B3",
        """\
Filed pursuant to Rule 424(b)(3) and Rule 424(c)

PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED JULY 16, 2003)

This Prospectus Supplement supplements the Prospectus dated July 16, 2003 (as previously supplemented by the Prospectus
  Supplement dated November 21, 2003) relating to the resale of up to 40,000,000 shares of Common Stock, par value $.01
  per share, of Larkspur Solar, Inc. by certain stockholders of the Company.

This Prospectus Supplement updates certain information contained in the “Selling Stockholders” section of the
  Prospectus in connection with a transfer of 200,000 shares of Common Stock.

@LEGEND@

The date of this Prospectus Supplement is February 7, 2006.
""",
        {"securities": [("common_stock", 40000000)], "offering_kinds": {"resale", "update_only"}},
    ),
    Case(
        "a supplement that holders use who have no other name",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)

PROSPECTUS SUPPLEMENT
Dated April 21, 2005

To prospectus dated September 30, 2004, as amended by post-effective amendment No. 1 dated March 2, 2005

LARKSPUR TECHNOLOGIES, INC.

2,671,000 Shares of common stock

This prospectus supplement, together with the prospectus listed above, is to be used by certain holders of the
  above-referenced securities or by their transferees, pledgees, donees or their successors in connection with the offer
  and sale of the above referenced securities.
""",
        {
            "securities": [("common_stock", 2671000)],
            "offering_kinds": {"resale"},
            "selling_securityholders": True,
        },
    ),
    Case(
        "units that lenders take for what they have advanced",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)

PROSPECTUS SUPPLEMENT
(To Prospectus dated June 12, 2009)

LARKSPUR TECHNOLOGIES, INC.

9,300,000 Shares of Common Stock
Warrants to Purchase 4,650,000 Shares of Common Stock

We are offering up to 9,300,000 shares of our common stock and warrants to purchase up to 4,650,000 shares of our common
  stock. Each unit of a share and a warrant will be sold at a negotiated price of $0.27 per unit.

We are offering these shares of common stock and warrants to certain parties that have advanced funds to the company
  under a line of credit. They will pay with what the company owes them.

@LEGEND@

The date of this prospectus supplement is October 13, 2010
""",
        {
            "securities": [("common_stock", 9300000), ("warrants", 4650000)],
            "offering_kinds": {"direct"},
            "price_per_unit": "0.27",
        },
    ),
]
