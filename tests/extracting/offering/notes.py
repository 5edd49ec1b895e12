"""Covers of structured notes, of notes of programmes and of classes of certificates, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "market-linked securities, totals blank, fees as limits",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration Statement No. 333-255555

The information in this preliminary pricing supplement is not complete and may be changed.

Subject To Completion, dated March 8, 2023

Preliminary Pricing Supplement No. [ ] dated [ ], 2023
(To Product Supplement No. 3 dated February 4, 2023 and Prospectus dated February 3, 2023)

Ostrava Finance Corp.

Medium-Term Notes, Series F

Principal at Risk Securities Linked to the Lowest Performing of the Alpha Fund and the Beta Fund due March 7, 2026

The current estimated value of the securities is $906 to $946 per security.

@LEGEND@

| | Original Offering Price | Agent Discount(1)(2) | Proceeds to Ostrava Finance Corp. |
| Per Security | $1,000.00 | Up to $23.25 | At least $976.75 |
| Total | | | |

(1) The Agents may receive a commission of up to $23.25 per security and may use a portion of it to allow selling
  concessions to other dealers, or will offer the securities directly to investors.

| Ostrava Securities (USA) LLC | Welland Securities, LLC |
""",
        {
            "offering_kinds": set(),
            "securities": [("debt", None)],
            "price_per_unit": "1000.00",
            "gross_total": None,
            "discount_total": None,
            "net_total": None,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "Ostrava Securities (USA) LLC": "selling_agent",
                "Welland Securities, LLC": "selling_agent",
            },
        },
    ),
    Case(
        "an agent in a note, terms on the next page",
        "424B2",
        """\
April 5, 2024
Registration Statement No. 333-255556; Rule 424(b)(2)

Tarn Financial Company LLC

$1,871,000
Auto Callable Interest Notes Linked to the Gamma Index due April 20, 2026

Fully and Unconditionally Guaranteed by Tarn & Co.

@LEGEND@

| | Price to Public(1) | Fees and Commissions(2) | Proceeds to Issuer |
| Per note | $1,000 | $17.50 | $982.50 |
| Total | $1,871,000 | $32,742.50 | $1,838,257.50 |

(2) T.A. Tarn Securities LLC, which we refer to as TTS, acting as agent for Tarn Financial, will pay all of the
  selling commissions it receives from us to other dealers.

The estimated value of the notes, when the terms of the notes were set, was $963.40 per $1,000 principal amount note.

@PAGE@

Key Terms

| Issuer: Tarn Financial Company LLC | Automatic Call: the notes will be called for $1,000 and interest |
""",
        {
            "securities": [("debt", "1871000")],
            "price_per_unit": "1000",
            "gross_total": "1871000",
            "discount_total": "32742.50",
            "net_total": "1838257.50",
            "intermediaries": {"T.A. Tarn Securities LLC": "selling_agent"},
        },
    ),
    Case(
        "price, discount and proceeds as key terms in per cent",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration Statement No. 333-255557

Delft Finance Corp.

$2,240,000

Index-Linked Notes due 2025

guaranteed by
The Delft Group, Inc.

The estimated value of your notes on the trade date is equal to approximately $962 per $1,000 face amount, as our
  models say.

| Original issue date: | May 10, 2022 | Original issue price: | 100% of the face amount |
| Underwriting discount: | 2.15% of the face amount* | Net proceeds to the issuer: | 97.85% of the face amount |

@LEGEND@

Delft & Co. LLC

Pricing Supplement No. 6,012 dated May 5, 2022.

@PAGE@

The issue price, underwriting discount and net proceeds listed above relate to the notes we sell initially. We may
  decide to sell additional notes later, at issue prices and with discounts that differ from those above.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "2240000")],
            "price_per_unit": "100%",
            "gross_total": None,
            "net_total": None,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Delft & Co. LLC": "underwriter"},
        },
    ),
    Case(
        "units of ten dollars in a cell with their CUSIP number",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration Statement No. 333-255558

| 3,456,789 Units $10 principal amount per unit CUSIP No. 06053D123 | Pricing Date Settlement Date | May 6, 2013 May
  9, 2013 |

Return Notes Linked to the Delta Index

The notes are being issued by Kestrel Corporation. There are important differences between the notes and a debt
  security.

@LEGEND@

| | Per Unit | Total |
| Public offering price | $10.00 | $34,567,890.00 |
| Underwriting discount | $0.20 | $691,357.80 |
| Proceeds, before expenses, to Kestrel | $9.80 | $33,876,532.20 |

| Are Not FDIC Insured | Are Not Bank Guaranteed | May Lose Value |

Kestrel Lynx & Co.

May 6, 2013
""",
        {
            "securities": [("debt", 3456789)],
            "price_per_unit": "10.00",
            "intermediaries": {"Kestrel Lynx & Co.": "underwriter"},
        },
    ),
    Case(
        "units left open",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration Statement No. 333-255558

| Units $10 principal amount per unit CUSIP No. | Pricing Date* | June , 2014 |

Step Up Notes Linked to the Delta Index

@LEGEND@

| | Per Unit | Total |
| Public offering price | $10.00 | $ |
| Underwriting discount | $0.20 | $ |
| Proceeds, before expenses, to Kestrel | $9.80 | $ |
""",
        {"securities": [("debt", None)], "price_per_unit": "10.00", "gross_total": None},
    ),
    Case(
        "notes by their number, based upon shares of another company",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
Registration No. 333-122925

MEDIUM-TERM NOTES, SERIES D

RIALTO FUNDING INC.

3,000,000

Equity Linked Notes
Based Upon the Common Stock of Vector Instruments Incorporated
Due January 30, 2007

$10 Principal Amount per Note

@LEGEND@

| | Per Note | Total |
| Public Offering Price | $10.000 | $30,000,000 |
| Underwriting Discount | $0.225 | $675,000 |
| Proceeds to Rialto Funding Inc. | $9.775 | $29,325,000 |

Rialto
""",
        {
            "securities": [("debt", 3000000)],
            "price_per_unit": "10.000",
            "gross_total": "30000000",
            "intermediaries": {"Rialto": "underwriter"},
        },
    ),
    Case(
        "a bank that receives commissions",
        "424B2",
        """\
Pricing Supplement dated July 29, 2022
Filed Pursuant to Rule 424(b)(2)
Registration No. 333-255559

$1,290,000
Buffered Notes due August 3, 2027
Global Medium-Term Notes, Series A

| | Initial Issue Price | Price to Public | Agent’s Commission(3) | Proceeds to Sorrel Bank PLC |
| Per Note | $1,000 | 100% | 2.25% | 97.75% |
| Total | $1,290,000 | $1,290,000 | $29,025 | $1,260,975 |

(3) Sorrel Capital Inc. will receive commissions from the Issuer of $22.50 per $1,000 principal amount Note.

@LEGEND@
""",
        {
            "gross_total": "1290000",
            "discount_total": "29025",
            "net_total": "1260975",
            "intermediaries": {"Sorrel Capital Inc.": "selling_agent"},
        },
    ),
    Case(
        "classes of a trust with marks, one of them not all offered",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-205883

PROSPECTUS

$1,250,000,000 Asset Backed Notes(1)

Helix Auto Receivables 2017-3 Owner Trust

@LEGEND@

| | Initial Principal Amount | Interest Rate | Final Scheduled Payment Date |
| Class A-1 Notes(1) | $225,000,000 | 1.25000% | December 21, 2017 |
| Class A-2 Notes(1) | $468,000,000 | 1.57% | July 22, 2019 |
| Class A-3 Notes(1) | $467,000,000 | 1.79% | July 21, 2021 |
| Class A-4 Notes(1) | $90,000,000 | 1.98% | June 21, 2023 |

| | Initial Public Offering Price | Underwriting Discount | Proceeds to Depositor |
| Per Class A-1 Note | 100.00000% | 0.100% | 99.90000% |
| Per Class A-2 Note | 99.99572% | 0.200% | 99.79572% |
| Total | $1,187,457,812.50 | $2,379,687.50 | $1,185,078,125.00 |

(1) Notes of $1,187,500,000 are being offered hereby; the rest will be retained by the depositor.

Joint Bookrunners

| Harlow | Innes Securities |
""",
        {
            "securities": [
                ("debt", "225000000"),
                ("debt", "468000000"),
                ("debt", "467000000"),
                ("debt", "90000000"),
            ],
            "price_per_unit": None,
            "gross_total": "1187457812.50",
            "net_total": "1185078125.00",
        },
    ),
    Case(
        "classes in the head, and again with their prices",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-205884

PROSPECTUS SUPPLEMENT
(To Prospectus dated July 9, 2015)

$692,000,000

Meridian Auto Receivables Trust 2015-1
Issuing Entity

$369,000,000 0.39000% Class A-1 Asset Backed Notes
$323,000,000 0.82% Class A-2 Asset Backed Notes

The underwriters are offering the following classes of Notes:

| | Price to Public | | Underwriting Discounts | | Net Proceeds to the Depositor | |
| Class A-1 Asset Backed Notes | $369,000,000.00 | 100.00000% | $354,240.00 | 0.096% | $368,645,760.00 | 99.90400% |
| Class A-2 Asset Backed Notes | $322,994,444.40 | 99.99828% | $581,400.00 | 0.180% | $322,413,044.40 | 99.81828% |
| Total | $691,994,444.40 | | $935,640.00 | | $691,058,804.40 | |

@LEGEND@
""",
        {"securities": [("debt", "369000000"), ("debt", "323000000")], "gross_total": "691994444.40"},
    ),
    Case(
        "preliminary classes, two of which have one amount between them",
        "424H",
        """\
Filed Pursuant to Rule 424(h)
Registration Statement Nos. 333-260001 and 333-260001-05

SUBJECT TO COMPLETION AND AMENDMENT, DATED FEBRUARY 1, 2024

Meridian Lease Trust 2024-1
Issuing Entity
(CIK Number: 0002000001)

| Meridian Leasing LLC | Meridian Financial Services LLC |
| Depositor | Sponsor and Servicer |

$1,000,000,000(1) ASSET-BACKED NOTES

@LEGEND@

| Notes | Initial Principal Amount (2) | Interest Rate | Initial Price to Public | Underwriting Discount |
| Class A-1 | $150,000,000 | ____% | ___% | ___% |
| Class A-2a | $375,000,000 (aggregate) (5) | ____% | ___% | ___% |
| Class A-2b | Benchmark + ____% (6) | ___% | ___% | |
| Class A-3 | $375,000,000 | ____% | ___% | ___% |
| Class A-4 | $100,000,000 | ____% | ___% | ___% |
| Total | $1,000,000,000 | | $______ | $_______ |

(1) The issuing entity will issue notes with an aggregate initial principal amount of $1,000,000,000 or $1,300,000,000.

Joint Bookrunners

| Beta Lyncher | J.A. Alpha |
""",
        {
            "securities": [("debt", "150000000"), ("debt", "375000000"), ("debt", "375000000"), ("debt", "100000000")],
            "intermediaries": {"Beta Lyncher": "underwriter", "J.A. Alpha": "underwriter"},
            "price_per_unit": None,
        },
    ),
    Case(
        "preliminary classes without one that is not offered, in a larger issue too",
        "424H",
        """\
Filed Pursuant to Rule 424(h)
Registration No. 333-261001 and 333-261001-19

Subject to Completion, dated September 10, 2024

PROSPECTUS

$700,000,000(1)

Meridian Drive Trust 2024-2
Issuing Entity

Meridian Drive Trust 2024-2 will issue asset-backed notes with an aggregate initial principal amount of $800,000,000
  (the “Base Transaction”) or of $1,000,000,000 (the “Upsize Transaction”). If the Base Transaction is issued, the
  following notes will be issued:

| | Initial Principal Amount (3) | Interest Rate | Final Payment Date | Price to Public | Underwriting Discount |
| Class A-1 Notes (2) | $100,000,000 | % | September 15, 2025 | | |
| Class A-2 Notes | 400,000,000 | % | December 15, 2027 | % | % |
| Class B Notes | 300,000,000 | % | July 16, 2029 | % | % |
| Total | $800,000,000 | | | $ | $ |

(2) The Class A-1 notes are not being offered hereby.
(3) If the Upsize Transaction is issued, the following notes will be issued: $125,000,000 of Class A-1 notes,
  $500,000,000 of Class A-2 notes and $375,000,000 of Class B notes.

@LEGEND@
""",
        {"securities": [("debt", "400000000"), ("debt", "300000000")], "gross_total": None},
    ),
    Case(
        "classes of which a part is offered, in a column of its own",
        "424H",
        """\
Filed Pursuant to Rule 424(h)

SUBJECT TO COMPLETION, DATED SEPTEMBER 11, 2024

PROSPECTUS

Meridian Motorcycle Trust 2024-B

Issuing Entity or the Trust

$600,000,000 Motorcycle Contract Backed Notes

The issuing entity will issue the classes of notes described below:

| | Initial Principal Amount | Initial Offered Amount (1) | Interest Rate | Price to Public | Underwriting Discount |
| Class A-1 Notes | $305,000,000 | $290,000,000 | % | % | % |
| Class A-2 Notes | $326,579,000 | $310,000,000 | % | % | % |
| Total | $631,579,000 | $600,000,000 | | $ | $ |

(1) The difference represents notes that initially will be retained by the depositor.

@LEGEND@
""",
        {"securities": [("debt", "290000000"), ("debt", "310000000")]},
    ),
    Case(
        "an issue of two possible sizes, one class of which is not offered",
        "424H",
        """\
Filed Pursuant to Rule 424(h)
Registration Statement Nos. 333-258001 and 333-258001-08

SUBJECT TO COMPLETION, DATED MARCH 11, 2024

$900,000,000 or $1,080,000,000(1)

Meridian Auto Owner Trust 2024-A
Issuing Entity or Trust

The trust will issue notes with an aggregate initial principal amount of $920,000,000 or $1,104,000,000(1). If the
  aggregate initial principal balance of the notes is $920,000,000(2), the following classes of notes will be issued:

| | Principal Amount (2) | Interest Rate | Final Scheduled Payment Date |
| Class A-1 notes | $200,000,000 | ●% | April 15, 2025 |
| Class A-2a notes (3) | } | 400,000,000 | ●% | January 15, 2027 |
| Class A-2b notes (3)(4) | 30-day average SOFR + ●% | January 15, 2027 |
| Class A-3 notes | 300,000,000 | ●% | December 15, 2028 |
| Class C notes (6) | 20,000,000 | 0.00% | September 15, 2031 |
| Total (2) | $920,000,000 | | |

(2) If the aggregate initial principal amount of the notes to be issued is $1,104,000,000, the initial principal amount
  of each class of notes will be: $240,000,000 for the Class A-1 notes and $480,000,000 for the Class A-2 notes.

(6) The Class C notes are not being offered by this prospectus.

@LEGEND@
""",
        {"securities": [("debt", "200000000"), ("debt", "400000000"), ("debt", "300000000")]},
    ),
    Case(
        "a text beside the rows of classes",
        "424H",
        """\
Filed Pursuant to Rule 424(h)
Registration No. 333-271001 and 333-271001-06

Subject to Completion, dated January 14, 2025

PROSPECTUS

$300,000,000(1)

Meridian Lending Trust 2025-1

Issuing Entity

| | Initial Principal Amount (3) (4) | Interest Rate | Final Scheduled Payment Date |
| You should carefully read the risk factors set forth under “Risk Factors” beginning on page 17 of this prospectus.
  The notes are asset backed securities. | Class A-1 Notes | $100,000,000 | % | February 17, 2026 |
| Class A-2 Notes | $120,000,000 | % | September 15, 2027 |
| Class B Notes | $80,000,000 | % | March 15, 2029 |
| Class E Notes (2) | $42,860,000 | % | February 17, 2032 |
| Total | $342,860,000 | | |

(2) The Class E notes are not being offered hereby. (4) If the Upsize Transaction is issued, the following notes will
  be issued: $125,000,000 of Class A-1 notes and $150,000,000 of Class A-2 notes.

@LEGEND@
""",
        {"securities": [("debt", "100000000"), ("debt", "120000000"), ("debt", "80000000")]},
    ),
    Case(
        "classes that come to what the head says, with one that is not offered",
        "424H",
        """\
Filed pursuant to 424(h)
Registration No. 333-283001

Subject to Completion, dated March 12, 2025

PROSPECTUS

$625,000,000(1)

Meridian Select Trust 2025-A

Issuing Entity or Trust

| | Initial Principal Amount (2)(3) | Interest Rate (4) | Final Scheduled Distribution Date |
| Class A-1 Asset-backed Notes | $407,240,000 | % | April 15, 2026 |
| Class B Asset-backed Notes | $200,000,000 | % | May 15, 2028 |
| Class E Asset-backed Notes (5) | $17,760,000 | % | March 15, 2032 |

(1) The aggregate initial principal amount of the offered notes will be $607,240,000 or $777,260,000.

(5) The Class A-1 notes are senior to the class E notes, which are not offered hereby and will be retained.

@LEGEND@
""",
        {"securities": [("debt", "407240000"), ("debt", "200000000")]},
    ),
    Case(
        "classes in columns, each with its own price",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-263001 and 333-263001-01

PROSPECTUS

Meridian Card Master Trust

Issuing Entity

$600,000,000 Asset Backed Certificates, Series 2024-2

The certificates will represent interests in the issuing entity only and will not be obligations of or guaranteed by
  Meridian Bank, Meridian Receivables LLC, the underwriters or any of their affiliates. A certificate is not a deposit,
  and neither the certificates nor the receivables are insured or guaranteed by a governmental agency.

| | Class A | Class B |
| Principal amount | $500,000,000 | $100,000,000 |
| Certificate rate | 4.5% per year | 4.8% per year |
| Price to public | $499,765,000 (or 99.953%) | $99,990,000 (or 99.99%) |
| Underwriting discount | $1,250,000 (or 0.250%) | $300,000 (or 0.30%) |
| Proceeds to the issuing entity | $498,515,000 (or 99.703%) | $99,690,000 (or 99.69%) |

@LEGEND@
""",
        {
            "price_per_unit": None,
            "gross_total": None,
            "discount_total": None,
            "net_total": None,
            "securities": [("debt", "500000000"), ("debt", "100000000")],
            "intermediaries": {},
        },
    ),
    Case(
        "classes in columns, one of which is offered",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-263001 and 333-263001-01

PROSPECTUS

Meridian Card Master Trust

Issuing Entity

$500,000,000 Fixed Rate Asset Backed Certificates

The certificates will represent interests in the issuing entity only and will not be obligations of or guaranteed by
  Meridian Bank, Meridian Receivables LLC, the underwriters or any of their affiliates. A certificate is not a deposit,
  and neither the certificates nor the receivables are insured or guaranteed by a governmental agency.

| The issuing entity will issue | Class A certificates | Class B certificates** |
| Principal amount | $500,000,000 | $21,429,000 |
| Price to public | $499,765,000 (99.953%) | ** |
| Underwriting discount | $1,250,000 (0.250%) | ** |
| Proceeds to transferor | $498,515,000 (99.703%) | ** |

** The Class B certificates are not being offered by this prospectus.

@LEGEND@
""",
        {
            "price_per_unit": "99.953%",
            "gross_total": "499765000",
            "discount_total": "1250000",
            "net_total": "498515000",
            "securities": [("debt", "500000000")],
            "intermediaries": {},
        },
    ),
    Case(
        "one class, whose amounts have the rate behind them",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-263001 and 333-263001-01

PROSPECTUS

Meridian Card Master Trust

Issuing Entity

$1,000,000,000 Class A(2024-2) 4.66% Notes

The certificates will represent interests in the issuing entity only and will not be obligations of or guaranteed by
  Meridian Bank, Meridian Receivables LLC, the underwriters or any of their affiliates. A certificate is not a deposit,
  and neither the certificates nor the receivables are insured or guaranteed by a governmental agency.

| | Class A(2024-2) Notes |
| Principal amount | $1,000,000,000 |
| Interest rate | 4.66% per annum |
| Price to public | $999,765,000 (or 99.97650%) |
| Underwriting discount | $2,500,000 (or 0.250%) |
| Proceeds to the issuing entity | $997,265,000 (or 99.72650%) |

@LEGEND@
""",
        {
            "price_per_unit": "99.97650%",
            "gross_total": "999765000",
            "discount_total": "2500000",
            "net_total": "997265000",
        },
    ),
    Case(
        "a table of the fee and a running link above the number of a pricing supplement",
        "424B2",
        """\
Table of Contents

CALCULATION OF REGISTRATION FEE

| Title of Each Class of Securities to be Registered | Amount to be Registered | Proposed Maximum Offering Price Per
  Unit | Proposed Maximum Aggregate Offering Price | Amount of Registration Fee(1) |
| Auto-Callable Notes Linked to the Common Stock of Cedar, Inc., due June 23, 2014 | 150,000 | $10.00 | $1,500,000 |
  $171.90 |

(1) Calculated in accordance with Rule 457(r) of the Securities Act of 1933.

Table of Contents

Pricing Supplement No. 978

(To Prospectus dated March 30, 2012 and Series L Prospectus Supplement dated March 30, 2012)

June 15, 2012

Filed Pursuant to Rule 424(b)(2)
Registration No. 333-180001

$1,500,000

Auto-Callable Notes Linked to the Common Stock of Cedar, Inc., due June 23, 2014
""",
        {"securities": [("debt", "1500000")]},
    ),
    Case(
        "certificates that banks buy and sell at varying prices",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED SEPTEMBER 17, 2004)          Registration number 333-118832-01

                           $710,040,100 (APPROXIMATE)
                         CEDAR MORTGAGE TRUST 2004-11
                       MORTGAGE PASS-THROUGH CERTIFICATES

The certificates offered by this prospectus supplement will be purchased by
Marlow, Lynd, Pike & Smith Incorporated and Greystone Capital Markets, Inc. from
the depositor and are being offered from time to time for sale to the public in
negotiated transactions or otherwise at varying prices to be determined at the
time of sale. Proceeds to the depositor from the sale of these certificates will
be approximately 100.95% of their initial total principal amount.

@LEGEND@
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "710040100")],
            "net_total": None,
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "Marlow, Lynd, Pike & Smith Incorporated": "underwriter",
                "Greystone Capital Markets, Inc.": "underwriter",
            },
        },
    ),
    Case(
        "a bank that offers certificates, classes in two columns",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(to Prospectus dated October 26, 2004)

$273,768,051
(APPROXIMATE)

ELMWOOD MBS, INC.
DEPOSITOR

The following classes of certificates are being offered by this prospectus supplement:

| Class A-1 | $106,893,600 | Variable | Class A-X | Notional | Variable |
| Class A-2 | $157,000,000 | Variable | Class A-R | $100 | Variable |
| Class PO | $ 742,351 | Principal | Class B-2 | $2,214,000 | Variable |

@LEGEND@

Larch First Boston LLC will offer the offered certificates to the public at varying prices to be determined at the
  time of sale. The proceeds to the depositor from the sale of the offered certificates are expected to be
  approximately 101.40% of the aggregate class certificate balance.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "273768051")],
            "net_total": None,
            "intermediaries": {"Larch First Boston LLC": "underwriter"},
        },
    ),
    Case(
        "a series that only the prose names",
        "424B5",
        """\
Prospectus Supplement
(To Prospectus dated July 12, 2005)

$800,000,000

Norland Master Owner Trust Receivables
Issuer

NORLAND MASTER OWNER TRUST RECEIVABLES, SERIES 2005-A

The issuer will issue the Series 2005-A notes described in the following table, which are all that is offered by this
  prospectus supplement.

| | Series 2005-A Notes |
| Principal Amount | $800,000,000 |
| Price to Public | $800,000,000 or 100.000% |
| Underwriting Discount | $1,800,000 or 0.225% |
| Proceeds to Transferor | $798,200,000 or 99.775% |

@LEGEND@
""",
        {"securities": [("debt", "800000000")], "price_per_unit": "100.000%", "net_total": "798200000"},
    ),
    Case(
        "an amount in another currency, proceeds in per cent and in money",
        "424B3",
        """\
Pricing Supplement No 1 Dated 12/18/97                     Rule 424(b)(3)
(To Prospectus dated December 1, 1997)                     File No. 333-38931

BANFORD HOLDINGS INC
Medium-Term Notes, Series H
Due More Than Nine Months from Date of Issue

Principal Amount or Face Amount: 20,000,000,000 Italian Lira (ITL)
Issue Price: 91.00%
Net Proceeds to Issuer: 91.00% / ITL 18,200,000,000
""",
        {"securities": [("debt", "20000000000")], "price_per_unit": "91.00%", "net_total": "18200000000"},
    ),
    Case(
        "notes of retail agents, in a row of terms",
        "424B3",
        """\
Registration No. 333-85886

Pricing Supplement Number 17(a) Dated Monday, October 28, 2002

| CUSIP | Principle Amount | Gross Concession | Net Proceeds | Coupon Rate | Maturity Date |
| 44181EMV7 | $3,143,000.00 | .300% | $3,133,571.00 | 6.900% | 4/15/2004 |

| 1st Coupon Date | Survivors Option | Product Ranking |
| 4/15/2003 | YES | Senior Unsecured Notes |

Agents: A.H Elliott & Sons, Inc., Fairmount Capital Markets, Merrow Lind & Co., Morley Stane, Sallow Barney Inc.,
  Wexford Securities.
""",
        {
            "securities": [("debt", "3143000.00")],
            "net_total": "3133571.00",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "A.H Elliott & Sons, Inc.": "selling_agent",
                "Fairmount Capital Markets": "selling_agent",
                "Merrow Lind & Co.": "selling_agent",
                "Morley Stane": "selling_agent",
                "Sallow Barney Inc.": "selling_agent",
                "Wexford Securities": "selling_agent",
            },
        },
    ),
    Case(
        "agents who buy as principal, with their shares behind the cover",
        "424B2",
        """\
Filed Pursuant to Rule 424(b)(2)
File No. 333-239165

PRICING SUPPLEMENT NO. 12
Dated January 3, 2023
(To Prospectus Supplement dated June 15, 2020 and Prospectus dated June 15, 2020)

BRAMLEY CAPITAL CORPORATION

$500,000,000 4.750% Senior Notes Due January 20, 2028

The description in this pricing supplement of the particular terms of the notes offered hereby supplements the
  description of the general terms and provisions of the debt securities set forth in the accompanying prospectus.

| Principal Amount: | $500,000,000 |
| Price to Public: | 99.873% plus accrued interest, if any, from January 6, 2023 |

Plan of Distribution:

| Name | Principal Amount of Notes |
| Alder Securities, Inc. | $250,000,000 |
| Birch & Co. LLC | $250,000,000 |
| Total | $500,000,000 |

The above Agents have severally agreed to purchase the respective principal amount of Notes, opposite their names as
  principal, at a price of 99.673%.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "500000000")],
            "price_per_unit": "99.873%",
            "intermediaries": {"Alder Securities, Inc.": "underwriter", "Birch & Co. LLC": "underwriter"},
        },
    ),
    Case(
        "exchange-traded notes that are sold from time to time",
        "424B2",
        """\
Pricing Supplement dated January 17, 2018
(To Prospectus dated July 18, 2016)

Filed Pursuant to Rule 424(b)(2)
Registration No. 333-212571

Volatility Futures ETNs

This pricing supplement relates to the Volatility Futures ETNs (the “ETNs”) that Sorrel Bank PLC may issue from time to
  time.

Principal Amount per ETN: $50.00

We sold a portion of the ETNs on the inception date at 100% of the principal amount of $50.00 per ETN. The remainder of
  the ETNs will be offered and sold from time to time through Sorrel Capital Inc., our affiliate, as agent.

@LEGEND@

Sorrel Capital Inc.
""",
        {
            "offering_kinds": {"continuous"},
            "securities": [("debt", None)],
            "gross_total": None,
            "intermediaries": {"Sorrel Capital Inc.": "selling_agent"},
        },
    ),
    Case(
        "managers and agents in one line, notes for each of which the terms set an amount",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)
Registration No. 333-126757

Pricing Supplement dated May 15, 2006
(To Prospectus dated March 10, 2006)

PRIMROSE LIFE SECURED TRUST 2006-24

US$2,345,000 5.50% Notes Due 2016

| Aggregate face amount: | $2,345,000 |
| Face amount: | $1,000 for each note |
| Issue Price: | 100% |
| Net Proceeds to Trust: | $2,305,135 |
| Agent’s Discount: | $39,865 |
| Agent: | Bantry Securities LLC |

Joint Lead Managers and Lead Agents: Bantry Securities LLC, Inland Capital LLC
""",
        {
            "securities": [("debt", "2345000")],
            "price_per_unit": "100%",
            "net_total": "2305135",
            "intermediaries": {"Bantry Securities LLC": "selling_agent", "Inland Capital LLC": "selling_agent"},
        },
    ),
    Case(
        "classes by their balances, what the depositor expects to receive",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(TO ACCOMPANYING PROSPECTUS DATED SEPTEMBER 20, 2005)

$1,123,456,000
(Approximate)

Morrow Capital Trust 2005-HQ7
as Issuer

Commercial Mortgage Pass-Through Certificates, Series 2005-HQ7

| Class | Approximate Initial Certificate Balance(1) | Initial Pass-Through Rate | Ratings |
| Class A-1 | $98,000,000 | 4.958% | Aaa/AAA |
| Class A-1A | $988,456,000 | 5.205% | Aaa/AAA |
| Class B | 37,000,000 | 5.205% | Aa2/AA |

@LEGEND@

Morrow & Co. Incorporated and Bantry Securities LLC will purchase the certificates offered to you from Morrow Capital
  I Inc. and will offer them at varying prices to be determined at the time of sale. Morrow Capital I Inc. expects to
  receive from the sale of the certificates offered to you approximately $1,132,100,000, before deducting expenses.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "98000000"), ("debt", "988456000"), ("debt", "37000000")],
            "net_total": "1132100000",
            "issuer_receives_proceeds": "yes",
            "intermediaries": {"Morrow & Co. Incorporated": "underwriter", "Bantry Securities LLC": "underwriter"},
        },
    ),
    Case(
        "pass through certificates by their face amounts, a commission that the airline pays",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED APRIL 27, 2012

$350,000,000

Condor Airlines Pass Through Trusts

Pass Through Certificates, Series 2012-2

| Pass Through Certificates | Face Amount | Interest Rate | Final Distribution Date | Price to Public(1) |
| Class A | $275,000,000 | 4.000% | October 29, 2024 | 100% |
| Class B | 75,000,000 | 5.500% | October 29, 2020 | 100 |

The underwriters will purchase all of the certificates if any are purchased. Condor will pay the underwriters a
  commission of $3,500,000. Delivery of the certificates will be made on or about October 3, 2012.

@LEGEND@

October 1, 2012
""",
        {"securities": [("debt", "275000000"), ("debt", "75000000")], "discount_total": "3500000"},
    ),
    Case(
        "a term sheet with a column for each of two series",
        "FWP",
        """\
Filed Pursuant to Rule 433
Registration No. 333-237928

Pricing Term Sheet

Brandt Foods, Inc.

$500,000,000 4.250% Senior Notes due 2027
$750,000,000 4.700% Senior Notes due 2032

| Issuer: | Brandt Foods, Inc. | |
| | 2027 Notes | 2032 Notes |
| Principal Amount: | $500,000,000 | $750,000,000 |
| Price to Public: | 99.874% of the principal amount | 99.645% of the principal amount |
| Joint Book-Running Managers: | Bantry Securities, Inc. Morrow Securities LLC | |
""",
        {
            "securities": [("debt", "500000000"), ("debt", "750000000")],
            "price_per_unit": None,
            "intermediaries": {"Bantry Securities, Inc.": "underwriter", "Morrow Securities LLC": "underwriter"},
        },
    ),
    Case(
        "classes, a rate of which runs over lines",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated May 12, 1999)

$106,300,000
ASHTON HOME EQUITY LOAN TRUST 1999-2

ASHTON HOME EQUITY LOAN ASSET-BACKED CERTIFICATES, SERIES 1999-2

| CERTIFICATES | PRINCIPAL BALANCE | CERTIFICATE RATE | FINAL DATE |
| Class A-1 | $73,400,000 | 5.91% | April 25, 2019 |
| Class A-2 | $13,300,000 | 7.00% (or 7.50% for each period after the | June 25, 2030 |

servicer has failed to exercise its right

| Class A-3 | $19,600,000 | LIBOR + 0.24% | June 25, 2030 |

@LEGEND@
""",
        {"securities": [("debt", "73400000"), ("debt", "13300000"), ("debt", "19600000")]},
    ),
    Case(
        "a programme that the text names, and a price of another market",
        "FWP",
        """\
Filed pursuant to Rule 433
Registration Statement No. 333-270004

Callable Interest Notes

The following is a summary of the terms of the notes offered by the preliminary terms, as they will be sold.

| Issuer: | Tarn Financial Company LLC |
| Minimum Denomination: | $1,000 |

You should read this together with the prospectus relating to our Series E medium-term notes of which these notes are a
  part, which are due nine months or more from the date of issue.

The notes may be sold at a price of $1,012.50 per note in the secondary market, where there is one on that day at all.
""",
        {"offering_kinds": set(), "price_per_unit": None, "securities": [("debt", None)]},
    ),
    Case(
        "the price as the principal amount of each note",
        "424B2",
        """\
PRICING SUPPLEMENT
(To Prospectus dated March 29, 1995)

$60,000,000

Acme Group Inc.

8% EXCHANGEABLE NOTES DUE APRIL 30, 1998

The principal amount of each of the Notes offered hereby will be $1,000 (the "Price to Public"). The Notes will mature
  on April 30, 1998.

@LEGEND@
""",
        {"price_per_unit": "1000", "securities": [("debt", "60000000")]},
    ),
    Case(
        "the price of each note in a short line of the head",
        "424B3",
        """\
PRICING SUPPLEMENT
(To prospectus supplement dated February 17, 1999 and prospectus dated July 30, 1998)

$200,000,000

Acme Group Inc.

Medium-Term Notes, Series B

0.25% Stock-Linked Notes due May 10, 2006

The notes:

Issue price for each note equals $1,000, plus accrued interest, if any, from May 10, 1999.

We will pay you interest on the notes semi-annually at a rate per year equal to 0.25%. We may redeem all of the notes
  before their maturity for an amount in U.S. dollars based on the formula described in this prospectus supplement.

@LEGEND@
""",
        {"price_per_unit": "1000", "securities": [("debt", "200000000")]},
    ),
]
