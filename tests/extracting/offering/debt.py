"""Covers of offerings of notes, bonds and certificates, written for made-up issuers, and what they state."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "convertible notes resale 2003",
        "424B3",
        """\
Filed Pursuant to Rule 424(b)(3)
Registration No. 333-101234

PROSPECTUS

$150,000,000

Acme Corporation

3.75% Convertible Subordinated Notes due 2010 and
Shares of Common Stock Issuable Upon Conversion of the Notes

We issued the notes in a private placement in March 2003. This prospectus will be used by selling securityholders
  to resell their notes and the common stock issuable upon conversion of their notes. We will not receive any
  proceeds from this offering.

The notes are convertible, at the option of the holder, at any time prior to maturity into shares of our common
  stock at a conversion price of $31.20 per share.

Our common stock is quoted on the Nasdaq National Market under the symbol "ACME." On May 20, 2003, the last
  reported sale price of our common stock was $22.50 per share.

@LEGEND@

The date of this prospectus is June 3, 2003.
""",
        {
            "offering_kinds": {"resale"},
            "securities": [("debt", "150000000"), ("common_stock", None)],
            "issuer_receives_proceeds": "no",
            "selling_securityholders": True,
            "intermediaries": {},
        },
    ),
    Case(
        "notes in two series final",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration No. 333-240000

PROSPECTUS SUPPLEMENT
(To prospectus dated July 22, 2020)

$1,250,000,000

Acme Industries, Inc.

$500,000,000 0.850% Senior Notes due 2023
$750,000,000 2.250% Senior Notes due 2030

We are offering $500,000,000 aggregate principal amount of our 0.850% Senior Notes due 2023 (the “2023 notes”) and
  $750,000,000 aggregate principal amount of our 2.250% Senior Notes due 2030 (the “2030 notes” and, together with
  the 2023 notes, the “notes”). Interest on the notes will be paid semi-annually on February 1 and August 1 of
  each year.

@LEGEND@

| | Price to Public(1) | Underwriting Discount | Proceeds to Us, Before Expenses |
| Per 2023 note | 99.928% | 0.350% | 99.578% |
| Total | $499,640,000 | $1,750,000 | $497,890,000 |
| Per 2030 note | 99.712% | 0.650% | 99.062% |
| Total | $747,840,000 | $4,875,000 | $742,965,000 |

(1) Plus accrued interest, if any, from August 3, 2020.

We expect that delivery of the notes will be made to investors through the book-entry delivery system of The
  Depository Trust Company on or about August 3, 2020.

Joint Book-Running Managers

| Kappa Securities | Lambda | Mu Capital Markets |

Co-Managers

| Nu Bank | Xia |

July 29, 2020
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "500000000"), ("debt", "750000000")],
            "price_per_unit": None,
            "gross_total": None,
            "discount_total": None,
            "net_total": None,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "Kappa Securities": "underwriter",
                "Lambda": "underwriter",
                "Mu Capital Markets": "underwriter",
                "Nu Bank": "underwriter",
                "Xia": "underwriter",
            },
        },
    ),
    Case(
        "exchange offer",
        "424B3",
        """\
PROSPECTUS

Acme Holdings LLC

Offer to Exchange

$400,000,000 aggregate principal amount of 7.500% Senior Notes due 2021
that have been registered under the Securities Act of 1933
for any and all outstanding unregistered
7.500% Senior Notes due 2021

We are offering to exchange up to $400,000,000 aggregate principal amount of our new 7.500% Senior Notes due 2021,
  which we call the exchange notes, for an equal principal amount of our outstanding 7.500% Senior Notes due 2021,
  which we call the old notes. The exchange offer expires at 5:00 p.m., New York City time, on August 12, 2013,
  unless extended. We will not receive any proceeds from the exchange offer.

@LEGEND@

The date of this prospectus is July 12, 2013.
""",
        {
            "offering_kinds": {"exchange_offer"},
            "securities": [("debt", "400000000")],
            "issuer_receives_proceeds": "no",
            "selling_securityholders": False,
            "intermediaries": {},
        },
    ),
    Case(
        "abs one total",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated July 26, 2005)

$825,000,000

ACME AUTO RECEIVABLES TRUST 2005-B
Issuing Entity

Acme Auto Funding LLC
Depositor

$200,000,000 3.40% Class A-1 Asset Backed Notes
$300,000,000 3.90% Class A-2 Asset Backed Notes
$325,000,000 4.10% Class A-3 Asset Backed Notes

The trust will issue the notes and pay principal and interest on the 15th day of each month, beginning September
  15, 2005.

@LEGEND@

| | Price to Public | Underwriting Discounts | Proceeds to Depositor |
| Class A-1 Notes | 100.000% | 0.120% | 99.880% |
| Class A-2 Notes | 99.995% | 0.180% | 99.815% |
| Class A-3 Notes | 99.980% | 0.220% | 99.760% |
| Total | $824,920,000 | $1,495,000 | $823,425,000 |

Underwriters of the Notes

| Tau Securities | Upsilon Capital |

The date of this prospectus supplement is August 2, 2005
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "200000000"), ("debt", "300000000"), ("debt", "325000000")],
            "gross_total": "824920000",
            "discount_total": "1495000",
            "net_total": "823425000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Tau Securities": "underwriter", "Upsilon Capital": "underwriter"},
        },
    ),
    Case(
        "structured note by agent",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration Nos. 333-270004 and 333-270004-01

Pricing supplement to product supplement no. 4-I dated April 13, 2023, the prospectus and prospectus supplement,
  each dated April 13, 2023

March 5, 2025

Acme Financial Company LLC
Structured Investments

$1,250,000
Auto Callable Contingent Interest Notes Linked to the Lesser Performing of the Russell 2000® Index and the S&P
  500® Index due March 10, 2028

Fully and Unconditionally Guaranteed by Acme Bank & Co.

● The notes are designed for investors who seek a Contingent Interest Payment with respect to each Review Date.

● Minimum denominations of $1,000 and integral multiples thereof

Investing in the notes involves a number of risks. See “Risk Factors” beginning on page S-2 of the accompanying
  prospectus supplement.

@LEGEND@

| | Price to Public (1) | Fees and Commissions (2) | Proceeds to Issuer |
| Per note | $1,000 | $8.50 | $991.50 |
| Total | $1,250,000 | $10,625 | $1,239,375 |

(1) See “Supplemental Use of Proceeds” in this pricing supplement.
(2) Acme Securities LLC, which we refer to as AMS, acting as agent for Acme Financial, will pay all of the selling
  commissions of $8.50 per $1,000 principal amount note it receives from us to other affiliated or unaffiliated
  dealers.

The estimated value of the notes, when the terms of the notes were set, was $962.30 per $1,000 principal amount
  note.
""",
        {
            "securities": [("debt", "1250000")],
            "price_per_unit": "1000",
            "gross_total": "1250000",
            "discount_total": "10625",
            "net_total": "1239375",
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
            "intermediaries": {"Acme Securities LLC": "selling_agent"},
        },
    ),
    Case(
        "mtn programme",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated October 2, 1998)

$2,000,000,000

ACME CREDIT CORPORATION

Medium-Term Notes, Series E
Due Nine Months or More from Date of Issue

We may offer from time to time our Medium-Term Notes, Series E. The specific terms of any notes offered will be
  included in a pricing supplement.

@LEGEND@

| | Public Offering Price | Agents’ Discounts and Commissions | Proceeds, Before Expenses, to Acme |
| Per Note | 100% | .125% – .750% | 99.875% – 99.250% |
| Total | $2,000,000,000 | $2,500,000 – $15,000,000 | $1,997,500,000 – $1,985,000,000 |

We may sell notes to the agents referred to below as principals for resale at varying or fixed offering prices or
  through the agents as agent using their reasonable efforts on our behalf on a continuing basis.

| Alpha & Co. | Beta Brothers |

October 5, 1998
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("debt", "2000000000")],
            "price_per_unit": "100%",
            "gross_total": "2000000000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Alpha & Co.": "selling_agent", "Beta Brothers": "selling_agent"},
        },
    ),
    Case(
        "universal shelf with holders",
        "S-3ASR",
        """\
FORM S-3
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

Acme Corp.
(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: From time to time after the effective date of
  this registration statement.

PROSPECTUS

Acme Corp.

Common Stock
Preferred Stock
Depositary Shares
Debt Securities
Warrants
Rights
Units

We may offer and sell any combination of the securities identified above, in each case from time to time in one or
  more offerings, at prices and on terms to be determined at or prior to the time of the applicable offering. In
  addition, selling securityholders to be named in a prospectus supplement may offer and sell our securities from
  time to time. This prospectus describes the general terms of these securities. The specific terms of any
  securities will be described in a supplement to this prospectus.

@LEGEND@

The date of this prospectus is May 9, 2022.
""",
        {
            "securities": [
                ("common_stock", None),
                ("preferred_stock", None),
                ("depositary_shares", None),
                ("debt", None),
                ("warrants", None),
                ("rights", None),
                ("units", None),
            ],
            "selling_securityholders": True,
            "gross_total": None,
            "intermediaries": {},
        },
    ),
    Case(
        "debt shelf",
        "424B2",
        """\
PROSPECTUS

Acme Utility Company

$1,500,000,000

First Mortgage Bonds
Debt Securities

We may offer from time to time up to $1,500,000,000 of our first mortgage bonds and debt securities in one or more
  series. We will provide the specific terms of these securities in supplements to this prospectus. You should
  read this prospectus and the applicable prospectus supplement carefully before you invest.

@LEGEND@

The date of this prospectus is May 9, 2005.
""",
        {
            "offering_kinds": set(),
            "gross_total": "1500000000",
            "selling_securityholders": False,
        },
    ),
    Case(
        "utility bonds final",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated February 22, 2018)

$400,000,000

Acme Electric Company

First Mortgage Bonds, 3.80% Series due 2048

We are offering $400,000,000 of First Mortgage Bonds, 3.80% Series due 2048. We will pay interest on the bonds on
  June 1 and December 1 of each year.

@LEGEND@

| | Per Bond | Total |
| Initial Public Offering Price(1) | 99.460% | $397,840,000 |
| Underwriting Discount | 0.875% | $3,500,000 |
| Proceeds, before expenses, to Acme Electric | 98.585% | $394,340,000 |

(1) Plus accrued interest, if any.

Joint Book-Running Managers

| Zeta Securities | Eta Capital Markets | Theta Securities |

Senior Co-Manager

Iota Bank

The date of this prospectus supplement is May 21, 2018.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "400000000")],
            "price_per_unit": "99.460%",
            "gross_total": "397840000",
            "discount_total": "3500000",
            "net_total": "394340000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "Zeta Securities": "underwriter",
                "Eta Capital Markets": "underwriter",
                "Theta Securities": "underwriter",
                "Iota Bank": "underwriter",
            },
        },
    ),
    Case(
        "ms structured",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration Statement Nos. 333-275587; 333-275587-01

Pricing Supplement No. 5,123
Dated January 31, 2025

Acme Finance LLC

Structured Investments

$2,345,000 Contingent Income Auto-Callable Securities due February 5, 2028

Based on the Worst Performing of the Common Stock of Beta Corporation and the Common Stock of Gamma Inc.

Fully and Unconditionally Guaranteed by Acme Stanley

The securities are unsecured obligations of Acme Finance LLC and are fully and unconditionally guaranteed by Acme
  Stanley. The securities have the terms described in the accompanying product supplement and prospectus, as
  supplemented or modified by this document. The securities do not guarantee the repayment of principal.

| FINAL TERMS |
| Issuer: | Acme Finance LLC |
| Guarantor: | Acme Stanley |
| Aggregate principal amount: | $2,345,000 |
| Stated principal amount: | $1,000 per security |
| Issue price: | $1,000 per security |
| Pricing date: | January 31, 2025 |
| Agent: | Acme Stanley & Co. LLC (“AS & Co.”), an affiliate of AFL and a wholly owned subsidiary of Acme Stanley.
  See “Supplemental information regarding plan of distribution; conflicts of interest.” |
| Estimated value on the pricing date: | $961.20 per security |
| Commissions and issue price: | Price to public | Agent’s commissions(1) | Proceeds to us(2) |
| Per security | $1,000 | $22.50 | $977.50 |
| Total | $2,345,000 | $52,762.50 | $2,292,237.50 |

(1) Selected dealers and their financial advisors will collectively receive from the agent a fixed sales
  commission of $22.50 for each security they sell.

The securities involve risks not associated with an investment in ordinary debt securities. See “Risk Factors”
  beginning on page 11.

The Securities and Exchange Commission and state securities regulators have not approved or disapproved these
  securities, or determined if this document or the accompanying product supplement and prospectus is truthful or
  complete. Any representation to the contrary is a criminal offense.
""",
        {
            "securities": [("debt", "2345000")],
            "price_per_unit": "1000",
            "gross_total": "2345000",
            "discount_total": "52762.50",
            "net_total": "2292237.50",
            "issuer_receives_proceeds": "yes",
            "selling_securityholders": False,
            "intermediaries": {"Acme Stanley & Co. LLC": "selling_agent"},
        },
    ),
    Case(
        "baby bonds",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(to Prospectus dated March 1, 2021)

$50,000,000

ACME CAPITAL CORPORATION

6.25% Notes due 2026

We are offering $50,000,000 in aggregate principal amount of 6.25% notes due 2026, which we refer to as the Notes.
  The Notes will mature on March 31, 2026. We will issue the Notes in minimum denominations of $25 and integral
  multiples of $25 in excess thereof.

We are an externally managed, closed-end, non-diversified management investment company that has elected to be
  regulated as a business development company under the Investment Company Act of 1940.

@LEGEND@

| | Per Note | Total |
| Public offering price | $25.00 | $50,000,000 |
| Sales load (underwriting discounts and commissions) | $0.78125 | $1,562,500 |
| Proceeds to us before expenses | $24.21875 | $48,437,500 |

Delivery of the Notes in book-entry form only through The Depository Trust Company will be made on or about March
  12, 2021.

Joint Book-Running Managers

| Alpha & Co. | Beta Securities |

Co-Managers

| Gamma Capital Markets | Delta Financial |

The date of this prospectus supplement is March 4, 2021.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "50000000")],
            "price_per_unit": "25.00",
            "gross_total": "50000000",
            "discount_total": "1562500",
            "net_total": "48437500",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "Alpha & Co.": "underwriter",
                "Beta Securities": "underwriter",
                "Gamma Capital Markets": "underwriter",
                "Delta Financial": "underwriter",
            },
        },
    ),
    Case(
        "euro notes three series with total",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 1, 2022)

€2,250,000,000

Acme International Inc.

€750,000,000 Floating Rate Notes due 2025
€1,000,000,000 2.125% Notes due 2028
€500,000,000 2.875% Notes due 2034

We are offering €750,000,000 aggregate principal amount of floating rate notes due 2025, €1,000,000,000 aggregate
  principal amount of 2.125% notes due 2028 and €500,000,000 aggregate principal amount of 2.875% notes due 2034.

@LEGEND@

| | Public Offering Price | Underwriting Discount | Proceeds, before expenses, to Acme |
| Per floating rate note | 100.000% | 0.150% | 99.850% |
| Total | €750,000,000 | €1,125,000 | €748,875,000 |
| Per 2028 note | 99.528% | 0.250% | 99.278% |
| Total | €995,280,000 | €2,500,000 | €992,780,000 |
| Per 2034 note | 99.106% | 0.350% | 98.756% |
| Total | €495,530,000 | €1,750,000 | €493,780,000 |
| Combined Total | €2,240,810,000 | €5,375,000 | €2,235,435,000 |

Joint Book-Running Managers

| Alpha | Beta | Gamma |

September 6, 2022
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "750000000"), ("debt", "1000000000"), ("debt", "500000000")],
            "price_per_unit": None,
            "gross_total": "2240810000",
            "discount_total": "5375000",
            "net_total": "2235435000",
        },
    ),
    Case(
        "airline pass through",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED APRIL 10, 2012

$892,012,000

ACME AIRLINES

2012-2 PASS THROUGH TRUSTS
PASS THROUGH CERTIFICATES, SERIES 2012-2

Acme Airlines, Inc. is creating separate pass through trusts that will issue Class A and Class B Pass Through
  Certificates, Series 2012-2. The Certificates represent interests in the assets of the trusts.

| Certificates | Face Amount | Interest Rate | Final Expected Distribution Date | Price to Public |
| Class A | $712,007,000 | 4.00% | October 29, 2024 | 100% |
| Class B | $180,005,000 | 5.50% | October 29, 2020 | 100% |

The underwriters will purchase all of the Certificates if any are purchased. The aggregate proceeds from the sale
  of the Certificates will be $892,012,000. Acme will pay the underwriters a commission of $9,100,000. Delivery of
  the Certificates will be made on or about October 3, 2012.

@LEGEND@

Joint Bookrunners

| ALPHA SUISSE | BETA STANLEY |

The date of this prospectus supplement is September 18, 2012.
""",
        {
            "offering_kinds": {"underwritten"},
            "intermediaries": {"Alpha Suisse": "underwriter", "Beta Stanley": "underwriter"},
        },
    ),
    Case(
        "certificates of two classes, totals in words",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED OCTOBER 19, 1999

ACME CREDIT CARD MASTER TRUST II

$252,750,000 CLASS A 6.90% ASSET-BACKED CERTIFICATES, SERIES 1999-C
$20,250,000 CLASS B 7.20% ASSET-BACKED CERTIFICATES, SERIES 1999-C

| | Class A certificates | Class B certificates |
| Price to public per certificate | 99.82833% | 99.74489% |
| Underwriting discount per certificate | 0.300% | 0.350% |
| Proceeds to seller per certificate | 99.52833% | 99.39489% |

The total price to public is $272,514,444. The total amount of the underwriting discount is $829,125. The total
  amount of proceeds plus accrued interest and before deduction of expenses is $271,685,319.

@LEGEND@
""",
        {
            "securities": [("debt", "252750000"), ("debt", "20250000")],
            "price_per_unit": None,
            "gross_total": "272514444",
            "discount_total": "829125",
            "net_total": "271685319",
        },
    ),
    Case(
        "a discount a note, and no total",
        "424B2",
        """\
PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED OCTOBER 19, 2019

ACME FINANCE LLC

$ Notes due 2026

The underwriting discount is $0.10 per Note. Alpha Securities, Inc., acting as principal, expects to purchase the
  Notes for $9.90 per Note.

@LEGEND@
""",
        {"discount_total": None},
    ),
    Case(
        "classes in columns",
        "424B5",
        """\
Prospectus Supplement
(To Prospectus dated March 6, 2006)

$685,000,000

Acme Auto Receivables Owner Trust 2006-2

| | Class A-1 Notes | Class A-2 Notes |
| Principal Amount | $275,000,000 | $410,000,000 |
| Interest Rate | 5.31% | 5.42% |
| Price to Public | 100.00000% | 99.99431% |
| Underwriting Discount | 0.100% | 0.150% |

@LEGEND@
""",
        {"securities": [("debt", "275000000"), ("debt", "410000000")]},
    ),
    Case(
        "takedown of a programme, agents behind boxes",
        "424B3",
        """\
PRICING SUPPLEMENT NO. 14 DATED MARCH 11, 1998
(TO PROSPECTUS DATED FEBRUARY 3, 1997)

$8,500,000,000

ACME FINANCE CORPORATION

MEDIUM-TERM NOTES, SERIES B

Principal Amount: $25,000,000

Issue Price: 100%

Agent's Commission: $150,000

Net Proceeds to Issuer: $24,850,000

Agent: [X] Alpha & Co.
[ ] Beta Brothers & Co.

Applicable Only to Floating Rate Notes:

Form: [X] Book-Entry [ ] Certificated
""",
        {
            "securities": [("debt", "25000000")],
            "price_per_unit": "100%",
            "discount_total": "150000",
            "net_total": "24850000",
            "intermediaries": {"Alpha & Co.": "selling_agent"},
        },
    ),
    Case(
        "managers behind labels of a term sheet",
        "FWP",
        """\
Issuer Free Writing Prospectus
Registration Statement No. 333-190256

Acme Foods, Inc.

Pricing Term Sheet

$750,000,000 3.500% Senior Notes due 2025

| Price to Public: | 99.527% |
| Joint Book-Running Managers: | Alpha Capital Inc. |
| Beta Markets Inc. |
| Co-Managers: | Gamma Capital Inc.; Delta Securities, L.P.; Omega Markets LLC |
| Net Proceeds to Acme Foods: | $741,577,500 |
| CUSIP: | 123456AB1 |
""",
        {
            "securities": [("debt", "750000000")],
            "price_per_unit": "99.527%",
            "net_total": "741577500",
            "intermediaries": {
                "Alpha Capital Inc.": "underwriter",
                "Beta Markets Inc.": "underwriter",
                "Gamma Capital Inc.": "underwriter",
                "Delta Securities, L.P.": "underwriter",
                "Omega Markets LLC": "underwriter",
            },
        },
    ),
    Case(
        "classes that come to the amount above them",
        "424B5",
        """\
Prospectus Supplement
(To Prospectus dated November 17, 1999)

$116,000,000

Acme Auto Receivables Owner Trust 1999-1

Asset-Backed Notes, Series 1999-1

$56,000,000 6.415% Class A-1 Notes
$42,000,000 6.685% Class A-2 Notes
$18,000,000 6.835% Class A-3 Notes

The notes are backed by loans for the purchase of motor vehicles, and are guaranteed under a financial guaranty
  insurance policy that Acme Surety Corporation will issue.

@LEGEND@
""",
        {"securities": [("debt", "56000000"), ("debt", "42000000"), ("debt", "18000000")]},
    ),
    Case(
        "classes that come to the approximate sum of the head but for a slip",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 21, 1998)

$90,000,100
(Approximate)

ACME ABS, INC.
Depositor

ACME HOME EQUITY LOAN ASSET-BACKED TRUST, SERIES 1999-A
Issuer

| Class | Initial Class Certificate Balance(1) | Pass-Through Rate |
| Class AF | $60,000,000 | 6.50% |
| Class AV | $30,000,000 | (2) |
| Class R | $200 | 6.50% |

(1) This amount is subject to a permitted variance in the aggregate of plus or minus 5%.

@LEGEND@
""",
        {"securities": [("debt", "60000000"), ("debt", "30000000"), ("debt", "200")], "gross_total": None},
    ),
    Case(
        "one price of all classes",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated April 27, 2012)

$90,000,000

ACME AIRWAYS PASS THROUGH TRUSTS

Pass Through Certificates, Series 2012-2

| Pass Through Certificates | Face Amount | Interest Rate | Final Expected Distribution Date | Price to Public(1) |
| Class A | $60,000,000 | 4.000% | October 29, 2024 | 100% |
| Class B | 30,000,000 | 5.500% | October 29, 2020 | 100 |

(1) Plus accrued interest, if any, from the date of issuance.

@LEGEND@
""",
        {"securities": [("debt", "60000000"), ("debt", "30000000")], "price_per_unit": "100%"},
    ),
    Case(
        "classes at prices of their own",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated April 27, 2012)

$90,000,000

ACME AIRWAYS PASS THROUGH TRUSTS

Pass Through Certificates, Series 2012-2

| Pass Through Certificates | Face Amount | Interest Rate | Final Expected Distribution Date | Price to Public(1) |
| Class A | $60,000,000 | 4.000% | October 29, 2024 | 100% |
| Class B | 30,000,000 | 5.500% | October 29, 2020 | 99% |

@LEGEND@
""",
        {"securities": [("debt", "60000000"), ("debt", "30000000")], "price_per_unit": None},
    ),
]
