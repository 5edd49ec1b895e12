"""Covers of foreign private issuers and Canadians, and what issuers of shares say as they do, for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

_MARGIN = """\
No securities regulatory authority has expressed an opinion about these securities and it is an offence to claim
  otherwise. This prospectus supplement, together with the short form base shelf prospectus dated May 21, 2014 to which
  it relates, constitutes a public offering of these securities only in those jurisdictions where they may be lawfully
  offered for sale.

Information has been incorporated by reference into the Prospectus from documents filed with securities commissions or
  similar authorities in Canada. Copies of the documents incorporated by reference may be obtained on request without
  charge from the secretary of Acme Corporation at 12 King Street, Halton, Ontario, telephone (416) 555-0147. They are
  also available electronically. It is an electronic system.
"""
"""What stands above all else on the cover of a Canadian prospectus."""

CASES: list[Case] = [
    Case(
        "a Canadian supplement for the exercise of warrants, below the words that stand above all else",
        "SUPPL",
        f"""\
Filed pursuant to General Instruction II.L of Form F-10
File No. 333-190001

{_MARGIN}
PROSPECTUS SUPPLEMENT
To the Short Form Base Shelf Prospectus dated May 21, 2014

ACME POWER INC.

2,210,000 Common Shares

This prospectus supplement relates to: (i) up to 250,000 common shares of Acme Power Inc. issuable from time to time on
  exercise of the 250,000 share purchase warrants issued on March 26, 2013; and (ii) up to 1,960,000 common shares
  issuable from time to time on exercise of the 1,960,000 share purchase warrants issued on October 9, 2013.

@LEGEND@
""",
        {"securities": [("common_stock", 2210000)], "offering_kinds": {"warrant_exercise"}},
    ),
    Case(
        "the first of several underwriters with what it is, figures left open with bullets",
        "SUPPL",
        """\
PRELIMINARY PROSPECTUS SUPPLEMENT
To a Short Form Base Shelf Prospectus dated September 16, 2021

ACME MINES CORP.

US$•
• Common Shares

This prospectus supplement of Acme Mines Corp. qualifies the distribution of • common shares of the Company at a price
  of US$• per Offered Share. The Offered Shares will be issued pursuant to an underwriting agreement dated October •,
  2023 between the Company and Alpha Canada Corporation, as lead underwriter and sole bookrunner (the “Lead
  Underwriter”), Beta Byrne Inc. and Gamma Corp. (collectively with the Lead Underwriter, the “Underwriters”).

@LEGEND@
""",
        {
            "securities": [("common_stock", None)],
            "intermediaries": {
                "Alpha Canada Corporation": "underwriter",
                "Beta Byrne Inc.": "underwriter",
                "Gamma Corp.": "underwriter",
            },
        },
    ),
    Case(
        "an underwriter that speaks for the others, and the trust that it speaks with",
        "SUPPL",
        """\
Prospectus Supplement to the Short Form Base Shelf Prospectus Dated May 5, 2009

ACME ENERGY TRUST

20,000,000 Trust Units

We are hereby qualifying for distribution 20,000,000 of our trust units. The offering price for the Trust Units was
  determined by negotiation between Acme Energy Trust (the “Trust”) and Alpha Securities Inc. on its own behalf and on
  behalf of Beta Byrne Inc., Gamma World Inc. and Delta (Canada) Inc. (collectively, the “Underwriters”).

| | Price to the Public | Underwriters’ Fee | Net Proceeds to the Trust |
| Per Trust Unit | Cdn.$10.40 | Cdn.$0.52 | Cdn.$9.88 |
| Total | Cdn.$208,000,000 | Cdn.$10,400,000 | Cdn.$197,600,000 |

@LEGEND@
""",
        {
            "intermediaries": {
                "Alpha Securities Inc.": "underwriter",
                "Beta Byrne Inc.": "underwriter",
                "Gamma World Inc.": "underwriter",
                "Delta (Canada) Inc.": "underwriter",
            },
        },
    ),
    Case(
        "underwriters with whom a sentence begins, and the corporation that no one underwrites for itself",
        "SUPPL",
        """\
PROSPECTUS SUPPLEMENT
To a Short Form Base Shelf Prospectus dated September 16, 2021

ACME MINES CORP.

3,000,000 Common Shares

The offering is made under an underwriting agreement between the Corporation and Epsilon Inc. (“EI”), as underwriter.

Alpha World Markets Inc., Beta Byrne Inc. and Gamma Securities Inc. (collectively, the “Underwriters”), as principals,
  conditionally offer the Offered Shares, subject to prior sale, if, as and when issued by us.

@LEGEND@
""",
        {
            "intermediaries": {
                "Epsilon Inc.": "underwriter",
                "Alpha World Markets Inc.": "underwriter",
                "Beta Byrne Inc.": "underwriter",
                "Gamma Securities Inc.": "underwriter",
            },
        },
    ),
    Case(
        "a shelf with subscription receipts",
        "F-10",
        """\
SHORT FORM BASE SHELF PROSPECTUS

ACME MINES CORP.

U.S.$500,000,000

Common Shares
Debt Securities
Warrants
Subscription Receipts

Acme Mines Corp. may offer and issue from time to time common shares, debt securities, warrants or subscription
  receipts, in amounts, at prices and on terms to be set forth in an accompanying prospectus supplement.

@LEGEND@
""",
        {
            "securities": [("common_stock", None), ("debt", None), ("warrants", None), ("other", None)],
            "gross_total": "500000000",
        },
    ),
    Case(
        "shares under the warrants of a line that runs into the next",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 16, 2019)

ACME TECHNOLOGY LTD.

27,000,000 Ordinary Shares,

Investor Warrants to Purchase 13,500,000 Ordinary Shares and

13,500,000 Ordinary Shares Underlying such Warrants

We are offering 27,000,000 of our ordinary shares, together with warrants to purchase up to 13,500,000 of our ordinary
  shares, directly to several institutional investors.

@LEGEND@
""",
        {"securities": [("common_stock", 27000000), ("warrants", 13500000), ("common_stock", 13500000)]},
    ),
    Case(
        "a price from which something goes off, and one by which a public float is worked out",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated May 16, 2023)

Pre-Funded Warrants to Purchase up to 450,000 American Depositary Shares

Acme Technologies Ltd. is offering pre-funded warrants to purchase up to 450,000 American Depositary Shares directly to
  an institutional investor.

The pre-funded warrants are being sold at a purchase price of $2.20 minus $0.001 per pre-funded warrant, and are
  exercisable immediately.

As of November 14, 2024, the aggregate market value of our outstanding ADSs held by non-affiliates was approximately
  $3.3 million, which was calculated based on 750,000 ADSs outstanding at a price of $4.40 per ADS.

@LEGEND@
""",
        {"securities": [("warrants", 450000)], "price_per_unit": None},
    ),
    Case(
        "what a rights offering brings where all is subscribed for",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated May 7, 2015)

Acme Ships Inc.

Up to 36,000,000 Shares of Common Stock
Issuable upon the Exercise of Non-Transferable Subscription Rights at $2.50 per share

We are distributing, at no charge, to holders of our common stock non-transferable subscription rights to purchase up
  to 36,000,000 shares of common stock at a price of $2.50 per share in this rights offering. Each right will entitle
  you to purchase one share at a subscription price of $2.50 per share.

Assuming the rights offering is fully subscribed, we will receive gross proceeds of approximately $90.0 million.

@LEGEND@
""",
        {"offering_kinds": {"rights_offering"}, "gross_total": "90000000", "price_per_unit": "2.50"},
    ),
    Case(
        "a rights offering that says only what is left of its proceeds",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated May 7, 2015)

Acme Ships Inc.

Up to 36,000,000 Shares of Common Stock
Issuable upon the Exercise of Non-Transferable Subscription Rights at $2.50 per share

We are distributing, at no charge, to holders of our common stock non-transferable subscription rights to purchase up
  to 36,000,000 shares of common stock at a price of $2.50 per share in this rights offering. Each right will entitle
  you to purchase one share at a subscription price of $2.50 per share.

Assuming the rights offering is fully subscribed, we will receive net proceeds of approximately $89.0 million.

@LEGEND@
""",
        {"offering_kinds": {"rights_offering"}, "gross_total": None},
    ),
    Case(
        "participation certificates for shares, which are no debt",
        "424B4",
        """\
PROSPECTUS

ACME TELEVISION, S.A.B.

5,000,000 Global Depositary Shares
25,000,000 Ordinary Participation Certificates

We are selling 5,000,000 global depositary shares, each of which represents five ordinary participation certificates.

@LEGEND@
""",
        {"securities": [("depositary_shares", 5000000), ("other", 25000000)]},
    ),
    Case(
        "shares on exercise of warrants that a placement agent got, too, in an offering before this one",
        "424B3",
        """\
PROSPECTUS

9,000,000 Ordinary Shares Issuable upon Exercise of Outstanding Warrants

Acme Biotech Inc.

This prospectus relates to the issuance by us of up to 9,000,000 of our ordinary shares, issuable upon exercise of the
  warrants that we sold in a registered direct offering on October 3, 2023, and placement agent warrants.

We will receive the proceeds from any cash exercise of the warrants.

@LEGEND@
""",
        {"offering_kinds": {"warrant_exercise"}, "securities": [("common_stock", 9000000)]},
    ),
    Case(
        "a shelf of one class, which holders may sell too",
        "F-3",
        """\
PROSPECTUS

Acme Travel, Ltd.

Ordinary Shares

We may from time to time in one or more offerings offer and sell our ordinary shares, including ordinary shares
  represented by American depositary shares, or ADSs.

In addition, from time to time, the selling shareholders to be named in a prospectus supplement may offer and sell our
  ordinary shares or ADSs held by them. We will not receive any proceeds from the sale of our ordinary shares or ADSs
  by selling shareholders.

@LEGEND@
""",
        {"issuer_receives_proceeds": "partial", "selling_securityholders": True},
    ),
    Case(
        "shares that an issuer sells itself, without a table",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus Dated April 27, 2010)

Acme Vaccines, Inc.

12,300,000 Shares of Common Stock

We are offering 12,300,000 shares of our common stock in this offering at a price of $2.00 per share. We are not paying
  underwriting discounts or commissions, so the proceeds to us, before expenses, will be approximately $24.6 million.

@LEGEND@
""",
        {"offering_kinds": {"direct"}, "net_total": "24600000", "price_per_unit": "2.00"},
    ),
    Case(
        "an investor to whom shares are sold at a price that an agreement works out",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated May 28, 2024)

Acme Consulting Ltd.

Up to $4,600,000

Ordinary Shares

This prospectus supplement relates to the issuance and sale of up to $4,600,000 of our ordinary shares to Elm Capital
  LP. The ordinary shares will be sold upon the satisfaction of certain conditions set forth in the agreement at a
  purchase price per share computed under the purchase agreement between the Company and Elm Capital LP, dated as of
  August 1, 2024.

@LEGEND@
""",
        {"offering_kinds": {"equity_line"}, "gross_total": "4600000"},
    ),
    Case(
        "a shelf with all that its classes may come to, and a number of shares that holders sell besides",
        "F-3",
        """\
PROSPECTUS

US$200,000,000 of
Ordinary Shares,
Preferred Shares,
Debt Securities,
Warrants, Rights and Units

and

Up to 3,000,000 Ordinary Shares Offered by the Selling Shareholders

Acme Commodities Limited

We may, from time to time, in one or more offerings, offer and sell up to US$200,000,000 of our ordinary shares,
  preferred shares, debt securities, warrants, rights and units. The prospectus supplement for each offering will
  describe in detail the plan of distribution.

In addition, this prospectus relates to the resale from time to time by the selling shareholders of up to 3,000,000
  ordinary shares. We will not receive any proceeds from the sale of the ordinary shares by the selling shareholders.

@LEGEND@
""",
        {
            "securities": [
                ("common_stock", None),
                ("preferred_stock", None),
                ("debt", None),
                ("warrants", None),
                ("rights", None),
                ("units", None),
                ("common_stock", 3000000),
            ],
            "gross_total": "200000000",
            "issuer_receives_proceeds": "partial",
        },
    ),
    Case(
        "a short paragraph that ends in the name of a section",
        "424B3",
        """\
PROSPECTUS

Acme Medicine Inc.

Up to 1,290,000 Common Shares Issuable Upon Exercise of Warrants

This prospectus relates to the offer and sale from time to time by us of up to 1,290,000 common shares, issuable upon
  the exercise of warrants issued in our public offerings.

We will receive the exercise price of the warrants to the extent exercised for cash. See “Use of Proceeds.”

@LEGEND@
""",
        {"offering_kinds": {"warrant_exercise"}, "issuer_receives_proceeds": "yes"},
    ),
    Case(
        "shares in the form of depositary shares, below the name of who sells them",
        "424B4",
        """\
PROSPECTUS

5,250,000 Ordinary Shares

ACME MOTORI S.P.A.

in the form of American Depositary Shares

We are offering 5,250,000 ordinary shares in the form of American Depositary Shares. Each ADS represents the right to
  receive one ordinary share.

@LEGEND@
""",
        {"securities": [("common_stock", 5250000)]},
    ),
    Case(
        "an amendment that changes how much is sold through a sales agent",
        "424B3",
        """\
AMENDMENT NO. 2 DATED MARCH 3, 2022
(to Prospectus Supplement dated June 5, 2020 and Prospectus dated May 29, 2020)

Up to US$14,500,000

Acme Biopharma plc

American Depositary Shares representing Ordinary Shares

This Amendment No. 2 to Prospectus Supplement amends and supplements the information in the prospectus, dated May 29,
  2020, as supplemented by our prospectus supplement dated June 5, 2020 (the “Prior Prospectus”). We filed the Prior
  Prospectus in connection with our offer and sale of ADSs under the sales agreement, dated June 5, 2020, with Alpha
  and Company, LLC, as sales agent.

From and after the date hereof, we may offer and sell ADSs having an aggregate offering price of up to US$14,500,000.

@LEGEND@
""",
        {
            "offering_kinds": {"at_the_market"},
            "gross_total": "14500000",
            "intermediaries": {"Alpha and Company, LLC": "sales_agent"},
        },
    ),
    Case(
        "an amendment that only tells what is known of an agent",
        "424B3",
        """\
AMENDMENT NO. 2 DATED MARCH 3, 2022
(to Prospectus Supplement dated June 5, 2020 and Prospectus dated May 29, 2020)

Acme Biopharma plc

This Amendment No. 2 to Prospectus Supplement amends and supplements the information in the prospectus, dated May 29,
  2020, as supplemented by our prospectus supplement dated June 5, 2020. We have terminated the sales agreement, dated
  June 5, 2020, with Alpha and Company, LLC, as sales agent.

@LEGEND@
""",
        {"offering_kinds": {"update_only"}},
    ),
    Case(
        "managers who are senior and junior",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated May 13, 2011)

5,500,000 Common Units
Representing Limited Partner Interests

Acme Shipping Partners L.P.

We are selling 5,500,000 of our common units, representing limited partner interests.

@LEGEND@

| | Per common unit | Total |
| Public offering price | $33.40 | $183,700,000 |
| Underwriting discount | $1.35 | $7,425,000 |
| Proceeds to us (before expenses) | $32.05 | $176,275,000 |

Joint Book-Running Managers

| Alder Group | Birch Securities |

Senior Co-Managers

| Cedar Markets | Elm Securities |

Junior Co-Manager

Fir Securities

November 2, 2011
""",
        {
            "intermediaries": {
                "Alder Group": "underwriter",
                "Birch Securities": "underwriter",
                "Cedar Markets": "underwriter",
                "Elm Securities": "underwriter",
                "Fir Securities": "underwriter",
            },
        },
    ),
]
