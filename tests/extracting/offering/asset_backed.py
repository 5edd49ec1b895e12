"""Covers of asset-backed securities whose tables hold more than one amount a class, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "what is issued and what is offered of it, two classes in one row",
        "424H",
        """\
Filed Pursuant to Rule 424(h)
Registration Statement Nos. 333-260002-01 and 333-260002

SUBJECT TO COMPLETION, DATED APRIL 3, 2024

PROSPECTUS

$842,110,000(1) Asset-Backed Notes

Larkspur Auto Receivables 2024-2 Owner Trust
Issuing Entity
Central Index Key Number: 0002000002

| Larkspur Receivables LLC, Depositor | Larkspur Finance Corporation, Sponsor, Servicer and Administrator |

(1) The aggregate initial principal amount of notes will be either $842,110,000 or $1,263,160,000. If such amount is
  $842,110,000, the trust will issue the notes described in the table below.

| | Initial Principal Amount(2) | Initial Offered Amount(3) | Interest Rate |
| Class A-1 Notes | $213,500,000 | $202,825,000 | ●% |
| Class A-2a Notes(5) Class A-2b Notes(5) | } | $301,000,000 | $285,950,000 | ●% SOFR Rate + ●% |
| Class A-3 Notes | $327,610,000 | $311,225,000 | ●% |
| Total | $842,110,000 | $800,000,000 |

@LEGEND@

| Joint Bookrunners |
| Welland Securities | Tarn Markets |
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "202825000"), ("debt", "285950000"), ("debt", "311225000")],
            "gross_total": None,
        },
    ),
    Case(
        "an amount in the row of the second of two classes, a class that is not registered",
        "424H",
        """\
Filed Pursuant to Rule 424(h)

SUBJECT TO COMPLETION, DATED JULY 2, 2024

| $500,000,000(1) | Orchard Auto Receivables 2024-C Owner Trust Issuing Entity (CIK Number: 0002000003) |
| Orchard Credit Corporation Sponsor and Servicer | Orchard Receivables LLC Depositor (CIK Number: 0002000004) |

The issuing entity will issue the classes of notes described in the table below.

| | Initial Principal Amount | Interest Rate | Final Scheduled Payment Date |
| Class A‑1 Notes(1)(2) | $120,000,000 | ___% | August 15, 2025 |
| Class A‑2-A Notes(1)(2) | ___% | June 15, 2027 |
| Class A‑2-B Notes(1)(2) | $200,000,000 | SOFR Rate + ___% | June 15, 2027 |
| Class A‑3 Notes(1)(2) | $167,500,000 | ___% | March 15, 2029 |
| Class B Notes(1)(2) | $12,500,000 | 0.00% | January 15, 2031 |

The Class B Notes are not being publicly registered and are not offered hereby.

@LEGEND@
""",
        {"securities": [("debt", "120000000"), ("debt", "200000000"), ("debt", "167500000")], "gross_total": None},
    ),
    Case(
        "a column for each class and one for all of them, roles beside the names of banks",
        "424B5",
        """\
Prospectus Supplement
(To Prospectus Dated February 6, 2014)

$260,000,000

Tarn Equipment Trust 2014-A
Issuing Entity

| $150,000,000 | Class A-1 | 0.20000% | Asset Backed Notes |
| $110,000,000 | Class A-2 | 0.49% | Asset Backed Notes |

| | Class A-1 Notes | Class A-2 Notes | Total |
| Price to Public | $150,000,000.00 | $109,994,500.00 | $259,994,500.00 |
| Underwriting Discount | $180,000.00 | $220,000.00 | $400,000.00 |
| Proceeds to the Issuing Entity | $149,820,000.00 | $109,774,500.00 | $259,594,500.00 |

@LEGEND@

| Alder Securities Joint Bookrunner | Birch Capital Markets Joint Bookrunner |

| Cole & Dunlin Securities, Inc. Co-Manager |
""",
        {
            "securities": [("debt", "150000000"), ("debt", "110000000")],
            "price_per_unit": None,
            "gross_total": "259994500.00",
            "discount_total": "400000.00",
            "net_total": "259594500.00",
            "intermediaries": {
                "Alder Securities": "underwriter",
                "Birch Capital Markets": "underwriter",
                "Cole & Dunlin Securities, Inc.": "underwriter",
            },
        },
    ),
    Case(
        "proceeds of certificates that are sold at varying prices",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated June 4, 2012)

$120,000,000 (Approximate)

Welland Commercial Mortgage Trust 2012-C7
as Issuing Entity

Welland Capital Depositor Inc.
as Depositor

Commercial Mortgage Pass-Through Certificates, Series 2012-C7

@LEGEND@

The underwriters will purchase the offered certificates from Welland Capital Depositor Inc. and will offer them at
  negotiated prices. Welland Capital Depositor Inc. expects to receive from this offering approximately $122,345,678,
  plus accrued interest from the cut-off date, before deducting expenses payable by the depositor.
""",
        {"offering_kinds": {"underwritten"}, "net_total": "122345678"},
    ),
    Case(
        "proceeds of pass through certificates, which no column gives",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(to Prospectus dated April 26, 2012)

$64,000,000

LARKSPUR AIRWAYS, INC.

CLASS A AND CLASS B PASS THROUGH CERTIFICATES, SERIES 2013-3

| Certificates | Face Amount | Interest Rate | Price to Public(1) |
| Class A | $50,000,000 | 4.950% | 100% |
| Class B | $14,000,000 | 5.600% | 100% |

The underwriters will purchase all of the certificates if any are purchased. The aggregate proceeds from the sale of
  the certificates will be $64,000,000. Larkspur Airways will pay the underwriters a commission of $640,000.

@LEGEND@
""",
        {
            "securities": [("debt", "50000000"), ("debt", "14000000")],
            "discount_total": "640000",
            "net_total": None,
        },
    ),
    Case(
        "words from the margin above all else, totals in a sentence",
        "424B5",
        """\
Prospectus Supplement
(To Prospectus Dated July 9, 2015)

You should review carefully the factors set forth under “Risk Factors” beginning on page S-16 of this Prospectus
  Supplement and page 13 in the accompanying Prospectus, and all that is said there of the notes and of who issues them.

The securities are asset-backed securities and represent obligations of the issuing entity only and do not represent
  obligations of or interests in Larkspur Acceptance Corporation, Larkspur Receivables LLC or any of their respective
  affiliates. Neither the securities nor the receivables are insured or guaranteed by any government agency.

The main source for payments of the notes are collections on a pool of contracts and money in a reserve account.

This Prospectus Supplement may be used to offer and sell the securities only if it is accompanied by the Prospectus
  dated July 9, 2015, in which the words are explained that this supplement uses without saying what they mean.

$727,000,000

Larkspur Auto 2015-B Owner Trust,
Issuing Entity

| | Class A-1 Notes | Class A-2 Notes |
| Principal Amount | $253,000,000 | $474,000,000 |
| Interest Rate | 0.35000% | 0.87% |
| Price to Public | 100.00000% | 99.99573% |
| Underwriting Discount | 0.100% | 0.220% |
| Proceeds to Depositor | 99.90000% | 99.77573% |

The aggregate price to public is $726,979,760.20, the aggregate underwriting discount is $1,295,800.00 and the aggregate
  proceeds to the depositor are $725,683,960.20.

@LEGEND@
""",
        {
            "securities": [("debt", "253000000"), ("debt", "474000000")],
            "price_per_unit": None,
            "gross_total": "726979760.20",
            "discount_total": "1295800.00",
            "net_total": "725683960.20",
        },
    ),
    Case(
        "certificates in a column beside classes of notes, heads in two rows",
        "424B5",
        """\
Prospectus Supplement to Prospectus dated April 10, 2000

$1,000,000,000

Tarn Student Loan Trust 2000-1
Issuer

| | Class A-1 Notes | Class A-2 Notes | Certificates |
| | Class A-1T | Class A-1L | Class A-2L | Certificates |
| Principal | $250,000,000 | $400,000,000 | $314,000,000 | $36,000,000 |
| Maturity | April 25, 2008 | April 25, 2008 | April 27, 2015 | January 27, 2020 |

We are offering the notes and certificates through the underwriters at the prices shown below, when and if issued.

@LEGEND@
""",
        {"securities": [("debt", "250000000"), ("debt", "400000000"), ("debt", "314000000"), ("debt", "36000000")]},
    ),
    Case(
        "one price of all classes, in a table without a head over their names",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To prospectus dated July 7, 2004)

$535,000,000

Welland Student Loan Trust 2004-3
Issuer

| Original Principal Amount | Interest Rate | Price to Public | Fees and Commissions |
| Class A-1 Notes | $200,000,000 | 3-month LIBOR plus 0.00% | 100% | 0.190% |
| Class A-2 Notes | $335,000,000 | 3-month LIBOR plus 0.03% | 100% | 0.200% |
| Total | $535,000,000 |

@LEGEND@
""",
        {"securities": [("debt", "200000000"), ("debt", "335000000")], "price_per_unit": "100%"},
    ),
    Case(
        "asset backed securities in columns, with what underwriters take, and banks under no heading",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT DATED APRIL 9, 2008
(To Prospectus dated April 2, 2008)

Larkspur Master Credit Card Trust II
Issuing Entity

$500,000,000 Class A Series 2008-1 Floating Rate Asset Backed Securities
$42,000,000 Class B Series 2008-1 Floating Rate Asset Backed Securities

| | Class A Securities | Class B Securities |
| Principal Amount | $500,000,000 | $42,000,000 |
| Price to Public Per Security | 100.00000% | 99.74595% |
| Underwriting Discount | $1,750,000 (0.350%) | $150,000 (0.357%) |

Aggregate price to public is $541,893,300, aggregate underwriting discounts are $1,900,000 and aggregate proceeds to the
  trust, before expenses, are $539,993,300.

@LEGEND@

| Alder Capital | Birch Securities | Cole Capital Markets, LLC |
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "500000000"), ("debt", "42000000")],
            "gross_total": "541893300",
            "discount_total": "1900000",
            "net_total": "539993300",
            "intermediaries": {
                "Alder Capital": "underwriter",
                "Birch Securities": "underwriter",
                "Cole Capital Markets, LLC": "underwriter",
            },
        },
    ),
    Case(
        "stock that is issued in exchange for other stock",
        "424B3",
        """\
PROSPECTUS

LARKSPUR MORTGAGE CAPITAL, INC.

Offers to Exchange
Any and All Outstanding Shares of its Series A Preferred Stock

We are offering, upon the terms set forth in this prospectus and the accompanying letter of transmittal, to issue up to
  2,700,000 newly issued shares of our Series D Preferred Stock and up to 3,000,000 shares of our common stock in
  exchange for our outstanding shares of preferred stock. We will not receive any cash proceeds.

@LEGEND@
""",
        {
            "offering_kinds": {"exchange_offer"},
            "securities": [("preferred_stock", 2700000), ("common_stock", 3000000)],
        },
    ),
    Case(
        "certificates that one underwriter offers at varying prices",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED JANUARY 21, 1994)

$85,387,921 (APPROXIMATE)
LARKSPUR MORTGAGE SECURITIES CORPORATION
DEPOSITOR

REMIC PASS-THROUGH CERTIFICATES, SERIES 1994-3

@LEGEND@

The Certificates are being offered by Alder, Birch & Co. Incorporated (the "Underwriter") from time to time in
  negotiated transactions or otherwise, at varying prices to be determined at the time of sale.

ALDER, BIRCH & CO. INCORPORATED
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "85387921")],
            "intermediaries": {"Alder, Birch & Co. Incorporated": "underwriter"},
        },
    ),
    Case(
        "a table of one series whose columns are parted, with a head over the name",
        "424B2",
        """\
PRICING SUPPLEMENT
Dated September 12, 2022
(To Prospectus dated May 26, 2022)

Tarn AG $4,500,000 Trigger Notes
Linked to the common stock of Welland, Inc. due September 18, 2024

@LEGEND@

| | Issue Price to Public | Underwriting Discount(1) | Proceeds to Tarn AG |
| Offering of Notes | Total | Per Note | Total | Per Note | Total | Per Note |
| Notes linked to Welland, Inc. | $4,500,000.00 | $1,000.00 | $90,000.00 | $20.00 | $4,410,000.00 | $980.00 |

| Tarn Financial Services Inc. |
""",
        {
            "offering_kinds": {"underwritten"},
            "price_per_unit": "1000.00",
            "gross_total": "4500000.00",
            "discount_total": "90000.00",
            "net_total": "4410000.00",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "a managing dealer whose role stands behind its name",
        "424B3",
        """\
PROSPECTUS

Larkspur Private Credit Fund

Class S, Class D and Class I Shares

Maximum Offering of $5,000,000,000

We are offering on a continuous basis up to $5,000,000,000 of our common shares of beneficial interest. Alder Securities
  Partners L.P., the managing dealer, will use its best efforts to sell shares, but is not obligated to purchase any.

@LEGEND@
""",
        {
            "offering_kinds": {"continuous"},
            "gross_total": "5000000000",
            "intermediaries": {"Alder Securities Partners L.P.": "dealer_manager"},
        },
    ),
    Case(
        "who manages a trust signs the agreement with its agents",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
To the Short Form Base Shelf Prospectus dated October 13, 2022

LARKSPUR PHYSICAL METAL TRUST

Up to US$900,000,000

Trust Units

The Trust has entered into a sales agreement dated October 20, 2022 with Orchard Asset Management LP (the “Manager”),
  Alder & Co. (“A&Co”) and Birch Capital Inc. (together with A&Co, the “Agents”).

Sales of Units, if any, are anticipated to be made in transactions that are deemed to be “at-the-market distributions”.

@LEGEND@
""",
        {
            "offering_kinds": {"at_the_market"},
            "intermediaries": {"Alder & Co.": "sales_agent", "Birch Capital Inc.": "sales_agent"},
        },
    ),
    Case(
        "shares that a merger brings, worked out from those outstanding",
        "424B3",
        """\
Filed pursuant to Rule 424(b)(3)

PROXY STATEMENT/PROSPECTUS

MERGER PROPOSED

Larkspur Bancorp, Inc. and Orchard Bancorp, Inc. have agreed to merge. In the merger, each share of Orchard common stock
  will be converted into the right to receive 0.750 of a share of Larkspur common stock.

Based on the current number of shares of Orchard common stock outstanding and reserved for issuance, Larkspur expects to
  issue up to approximately 3,412,500 shares of its common stock in the aggregate upon completion of the merger.

@LEGEND@
""",
        {"offering_kinds": {"merger"}, "securities": [("common_stock", 3412500)]},
    ),
]
