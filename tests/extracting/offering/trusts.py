"""Covers of trusts that hold mortgages, loans or the bonds of others, from 1995 on, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

CASES: list[Case] = [
    Case(
        "two classes in a row, one of interest only and one for the rest, 2002",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 16, 2002)

$156,000,100
(Approximate)

LARKSPUR MORTGAGES, INC.
Depositor

| | Initial Class Certificate Balance | Pass-Through Rate | | Initial Class Certificate Balance | Pass-Through Rate |
| Class 1-A-1 | $111,500,000 | 6.25% | Class A-R | $100 | 6.25% |
| Class 1-X | $111,500,000(1) | Variable | Class M | $14,500,000 | 6.25% |
| Class 2-A-1 | $30,000,000 | 5.75% |

The underwriter will offer the certificates listed above to the public at varying prices to be determined at the time
  of sale.

@LEGEND@
""",
        {"securities": [("debt", "111500000"), ("debt", "100"), ("debt", "14500000"), ("debt", "30000000")]},
    ),
    Case(
        "the amounts of two classes told in a sentence, 1997",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT (TO PROSPECTUS DATED SEPTEMBER 18, 1997)

LARKSPUR MORTGAGE SECURITIES CORP.
MORTGAGE PASS-THROUGH CERTIFICATES, SERIES 1997-6
$695,000,000
(APPROXIMATE)

The Certificates will consist of Class I-A and Class II-A (the "Offered Certificates") and the Class I-R and Class II-R
  Certificates, which are not offered hereby. The approximate initial balances of the Class I-A and Class II-A
  Certificates will be $285,000,000 and $410,000,000, respectively.

@LEGEND@
""",
        {"securities": [("debt", "285000000"), ("debt", "410000000")]},
    ),
    Case(
        "amounts told in a sentence that are no parts of what is offered, 1997",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT (TO PROSPECTUS DATED SEPTEMBER 18, 1997)

LARKSPUR MORTGAGE SECURITIES CORP.
MORTGAGE PASS-THROUGH CERTIFICATES, SERIES 1997-6
$695,000,000
(APPROXIMATE)

The Certificates will consist of Class I-A and Class II-A. The loans that support the Class I-A and the Class II-A
  Certificates come to $291,000,000 and $419,000,000, respectively. The Class I-R Certificates are not offered.

@LEGEND@
""",
        {"securities": [("debt", "695000000")]},
    ),
    Case(
        "a class for the rest of a trust, without a sign before its amount, 1995",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED DECEMBER 18, 1995)

                           $201,019,100 (APPROXIMATE)

                    LARKSPUR ASSET SECURITIES CORPORATION
               MORTGAGE PASS-THROUGH CERTIFICATES, SERIES 1995-4

<TABLE>
<CAPTION>
                              INITIAL CLASS                   CERTIFICATE
CLASS                       PRINCIPAL AMOUNT(1)              INTEREST RATE
- ------------------------------------------------------------------------------
<S>                          <C>                              <C>
A.........................   $193,223,000                     Variable(2)
B1........................      7,796,000                     Variable(2)
R.........................            100                     Variable(2)
</TABLE>

@LEGEND@
""",
        {"securities": [("debt", "193223000"), ("debt", "7796000"), ("debt", "100")]},
    ),
    Case(
        "certificates of one class that are counted, the words of their columns over two lines, 2001",
        "424B2",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus Dated January 4, 2001)

                                    1,800,000

                      CORPORATE BACKED TRUST CERTIFICATES,
                            Series 2001-1, Class A-1

<TABLE>
<CAPTION>
                                 NUMBER OF           INTEREST          PRICE TO            UNDERWRITING
                               CERTIFICATES            RATE             PUBLIC               DISCOUNT
<S>                              <C>                  <C>                 <C>                <C>
Class A-1 Certificates           1,800,000            7.85%               $25                $0.7875
</TABLE>

@LEGEND@

                              ALDER & BIRCH, INC.
""",
        {"price_per_unit": "25", "offering_kinds": {"underwritten"}},
    ),
    Case(
        "certificates of two classes that are counted, at prices of their own, 2001",
        "424B2",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus Dated January 4, 2001)

                                    1,800,000

                      CORPORATE BACKED TRUST CERTIFICATES,
                                 Series 2001-1

<TABLE>
<CAPTION>
                                 NUMBER OF           INTEREST          PRICE TO            UNDERWRITING
                               CERTIFICATES            RATE             PUBLIC               DISCOUNT
<S>                              <C>                  <C>                 <C>                <C>
Class A-1 Certificates           1,000,000            7.85%               $25                $0.7875
Class A-2 Certificates             800,000            7.95%               $26                $0.8000
</TABLE>

@LEGEND@

                              ALDER & BIRCH, INC.
""",
        {"price_per_unit": None},
    ),
    Case(
        "totals of amounts, not of the rates between them, 2019",
        "424B5",
        """\
Filed Pursuant to Rule 424(b)(5)

Prospectus

$250,000,000

Larkspur Owner Trust 2019-C
Issuing Entity or Trust

| The trust will issue | Initial Note Balance | Interest Rate | Final Maturity Date |
| Class A-1a notes | $150,000,000 | 1.94% | April 22, 2024 |
| Class A-1b notes | $100,000,000 | One-month LIBOR + 0.42% | April 22, 2024 |
| Total | $250,000,000 | | |

| | Initial Public Offering Price | Underwriting Discounts and Commissions | Proceeds to Depositor |
| Class A-1a notes | $149,990,000.00 | 0.250% | $149,615,000.00 |
| Class A-1b notes | $100,000,000.00 | 0.250% | $99,750,000.00 |
| Total | $249,990,000.00 | | $249,365,000.00 |

@LEGEND@

| Alder Securities | Birch Capital |
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "150000000"), ("debt", "100000000")],
            "gross_total": "249990000.00",
            "discount_total": None,
            "net_total": "249365000.00",
            "intermediaries": {"Alder Securities": "underwriter", "Birch Capital": "underwriter"},
        },
    ),
    Case(
        "who sells behind labels of a term sheet, and a class that may be sold through a placement agent later, 2015",
        "FWP",
        """\
Filed pursuant to Rule 433(d)

FINAL TERM SHEET, dated September 1, 2015

$448,000,000

Larkspur Owner Trust 2015-B
Issuing Entity

| $228,000,000(1) | Class | A-1 | 0.40000% Asset Backed Notes |
| $245,000,000 | Class | A-2 | 0.98% Asset Backed Notes |
| $203,000,000 | Class | A-3 | 1.44% Asset Backed Notes |

(1) The class A-1 notes are not being offered and are anticipated to be retained by the depositor, and may be sold at
  any time directly by the depositor, including through a placement agent or underwriters.

Trade Date: September 1, 2015

| Joint Bookrunners: | Alder Global Markets Inc. and Birch Securities (USA) Inc. |
| Co-Managers: | Cole Markets Corp. |

The depositor has filed a registration statement (including a prospectus) with the SEC for this offering.
""",
        {
            "offering_kinds": {"underwritten"},
            "intermediaries": {
                "Alder Global Markets Inc.": "underwriter",
                "Birch Securities (USA) Inc.": "underwriter",
                "Cole Markets Corp.": "underwriter",
            },
        },
    ),
    Case(
        "what underwriters will offer units at, and what they buy them at, 2004",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated March 5, 2003)

$80,000,000
3,200,000 6.00% Class A Callable Units
($25 principal balance each)

Larkspur Structured Asset Corp.
Depositor

Alder & Co. Incorporated will purchase the Class A Units from the depositor at 96.85% of their principal balance and
  will offer the Class A Units to the public at $25 per Unit.

@LEGEND@
""",
        {"price_per_unit": "25"},
    ),
]
