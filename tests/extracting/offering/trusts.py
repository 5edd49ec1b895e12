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
    Case(
        "a column for each of several classes and one of totals, 2005",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(to Prospectus Dated November 8, 2005)

Larkspur Motorcycle Trust 2005-4
Issuer

$234,000,000 4.78% Contract Backed Notes, Class A-1
$66,000,000 4.85% Contract Backed Notes, Class A-2

| | Contract Backed Notes, Class A-1 | Contract Backed Notes, Class A-2 | Total |
| Principal Amount | $234,000,000 | $66,000,000 | $300,000,000 |
| Interest Rate | 4.78% | 4.85% | |
| Final Scheduled Payment Date | November 2010 | June 2012 | June 2013 |
| Price to Public | 99.99271% | 99.98893% | $299,975,636 |
| Underwriting Discount | 0.225% | 0.275% | $708,000 |
| Proceeds to Depositor | 99.76771% | 99.71393% | $299,267,636 |

@LEGEND@

| Alder Securities | Birch Capital |
""",
        {
            "securities": [("debt", "234000000"), ("debt", "66000000")],
            "price_per_unit": None,
            "gross_total": "299975636",
            "discount_total": "708000",
            "net_total": "299267636",
        },
    ),
    Case(
        "classes of which a letter names several, all that are offered, 2023",
        "424B5",
        """\
Filed pursuant to Rule 424(b)(5)

$1,000,000,000

Larkspur Auto Receivables Trust 2023-A
Issuing Entity

The Issuing Entity is issuing the following classes of Notes, and only the Class A Notes and Class B Notes are being
  offered by this prospectus:

| 2023-A Asset-Backed Notes | Class A-1 Notes | Class A-2 Notes | Class B Notes | Class C Notes |
| Principal Amount | $600,000,000 | $300,000,000 | $60,000,000 | $40,000,000 |
| Interest Rate | 4.867% | 5.18% | 5.03% | 5.22% |

@LEGEND@
""",
        {"securities": [("debt", "600000000"), ("debt", "300000000"), ("debt", "60000000")]},
    ),
    Case(
        "classes in lines that end in a letter of their series, 1998",
        "424B1",
        """\
PROSPECTUS

$300,000,000

Larkspur Capital Funding Trust 1998-A, Issuer

$194,000,000 5.680% Class A-1 Lease-Backed Notes, Series 1998-A

$ 92,000,000 5.780% Class A-2 Lease-Backed Notes, Series 1998-A

$ 14,000,000 5.940% Class B Lease-Backed Notes, Series 1998-A

@LEGEND@
""",
        {"securities": [("debt", "194000000"), ("debt", "92000000"), ("debt", "14000000")]},
    ),
    Case(
        "the price of a certificate beside the totals of all, 2003",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED SEPTEMBER 24, 2003)

1,376,505 6.00% STRUCTURED REPACKAGED ASSET-BACKED TRUST SECURITIES CERTIFICATES, SERIES 2003-1

LARKSPUR TRUST FOR ORCHARD SECURITIES, SERIES 2003-1
ISSUER

| PRICE TO PUBLIC | | | PROCEEDS TO TRUST |
| PER CERTIFICATE | TOTAL OFFERING PRICE | UNDERWRITING DISCOUNT | (BEFORE EXPENSES) |
| $25 | $34,412,625 | $1,083,998 | $33,328,627 |

@LEGEND@

ALDER & BIRCH, INC.
""",
        {
            "securities": [("debt", 1376505)],
            "offering_kinds": {"underwritten"},
            "price_per_unit": "25",
            "gross_total": "34412625",
            "discount_total": "1083998",
            "net_total": "33328627",
            "issuer_receives_proceeds": "yes",
        },
    ),
    Case(
        "an underwriter that does its best, 2000",
        "424B5",
        """\
Prospectus supplement dated September 19, 2000
(to prospectus dated June 21, 2000)

$138,370,000

LARKSPUR HOME EQUITY LOAN TRUST 2000-HS1

HOME EQUITY LOAN-BACKED TERM NOTES, SERIES 2000-HS1

@LEGEND@

Alder Funding Securities Corporation will offer the term notes to the public, on a best efforts basis, at varying prices
  to be determined at the time of sale. See "Method of Distribution" in this prospectus supplement.

ALDER FUNDING SECURITIES CORPORATION
UNDERWRITER
""",
        {
            "offering_kinds": {"best_efforts"},
            "intermediaries": {"Alder Funding Securities Corporation": "underwriter"},
        },
    ),
    Case(
        "a bank that buys certificates and will sell them, 1999",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated April 22, 1999)

LARKSPUR MORTGAGE SERVICES, INC. 1999-12 TRUST
ISSUER

$190,810,858
(APPROXIMATE)

REMIC MORTGAGE PASS-THROUGH CERTIFICATES, SERIES 1999-12

@LEGEND@

Alder, Birch & Cole Incorporated will purchase the certificates offered by this prospectus supplement and will sell them
  to the public at varying prices.

ALDER BIRCH & CO.
""",
        {"offering_kinds": {"underwritten"}, "securities": [("debt", "190810858")]},
    ),
    Case(
        "prices in per cent and proceeds in dollars of each class, 2005",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated November 16, 2005)

$525,363,000
(Approximate)

LARKSPUR ABS, INC.
Depositor

| Class | Original Certificate Principal Balance | Price to Public | Underwriting Discount | Proceeds to Depositor |
| 1-A | $279,136,000 | 100.00000% | 0.108333% | $278,833,602.67 |
| 2-A | $246,227,000 | 100.00000% | 0.108333% | $245,960,254.08 |

@LEGEND@

| Alder Securities Corporation | Birch Capital |
""",
        {
            "securities": [("debt", "279136000"), ("debt", "246227000")],
            "price_per_unit": "100.00000%",
            "issuer_receives_proceeds": "yes",
            "offering_kinds": {"underwritten"},
        },
    ),
    Case(
        "what one underwriter is paid for certificates of an airline, 2018",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED FEBRUARY 22, 2017

$100,000,000

2012-2C PASS THROUGH TRUST
PASS THROUGH CERTIFICATES, SERIES 2012-2

| Pass Through Certificates | Face Amount | Interest Rate | Price to Public |
| Class C | $100,000,000 | 4.70% | 99.297% |

The underwriter will purchase all of the Class C Certificates if any are purchased. The aggregate proceeds from the sale
  of the Class C Certificates will be $99,297,000. Larkspur will pay the underwriter a commission of $1,000,000.

@LEGEND@

Sole Bookrunner

Alder & Co. LLC
""",
        {"securities": [("debt", "100000000")], "discount_total": "1000000"},
    ),
    Case(
        "underwriters of classes above the legend of a free writing prospectus, 2013",
        "FWP",
        """\
Filed pursuant to Rule 433

Free Writing Prospectus, dated November 5, 2013

Larkspur Credit Account Master Trust
Issuing Entity

$500,000,000* Class A Floating Rate Asset Backed Certificates

$26,786,000* Class B Floating Rate Asset Backed Certificates

Orchard Receivables LLC
Depositor

Underwriters of the Class A certificates

| Alder Securities | Birch Capital Markets |

Underwriters of the Class B certificates

| Alder Securities |

The depositors and transferors have filed a registration statement (including a prospectus supplement and prospectus)
  with the Securities and Exchange Commission for the offering to which this communication relates.
""",
        {
            "offering_kinds": {"underwritten"},
            "securities": [("debt", "500000000"), ("debt", "26786000")],
            "intermediaries": {"Alder Securities": "underwriter", "Birch Capital Markets": "underwriter"},
        },
    ),
    Case(
        "an amount of notes that only the text names, 2017",
        "FWP",
        """\
Filed pursuant to Rule 433

Free Writing Prospectus dated June 15, 2017

$1,301,120,000

Larkspur Auto Owner Trust 2017-B
Issuing Entity or Trust

The depositor has prepared a prospectus which describes the notes to be issued by the trust. You should review the
  prospectus in its entirety before deciding to purchase any of the notes.

The depositor has filed a registration statement (including a prospectus) with the SEC for the offering to which this
  communication relates.
""",
        {"offering_kinds": set(), "securities": [("debt", "1301120000")], "intermediaries": {}},
    ),
    Case(
        "certificates of a trust that is named for the bonds which it holds, words in a margin, 1999",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED MARCH 18, 1999)

                LARKSPUR ASSET BACKED CORPORATION, THE DEPOSITOR
                          1,800,000 TRUST CERTIFICATES
                  (PRINCIPAL AMOUNT $25 PER TRUST CERTIFICATE)
                                    ISSUED BY
                 LARKSPUR TRUST FOR ORCHARD DEBENTURES, THE TRUST
                                   RELATING TO
        ORCHARD TELECOMMUNICATIONS, INC. 6 3/4% DEBENTURES DUE 2033

THE TRUST WILL ISSUE--                                YOU SHOULD FULLY CONSIDER
                                                      THE RISK FACTORS ON PAGE S-8
- - A single class of trust certificates, which         IN THIS PROSPECTUS
  will represent interests in the trust.              SUPPLEMENT PRIOR TO
                                                      INVESTING IN THE TRUST
                                                      CERTIFICATES.

@LEGEND@

                            ALDER & BIRCH, INCORPORATED
""",
        {"securities": [("debt", 1800000)]},
    ),
    Case(
        "words of a table below no heading are no banks, 2015",
        "424H",
        """\
Filed Pursuant to Rule 424(h)

SUPPLEMENT
(To Prospectus Dated December 2, 2015)

$860,640,000 (Approximate)

LARKSPUR COMMERCIAL MORTGAGE TRUST 2015-P2
as Issuing Entity

Commercial Mortgage Pass-Through Certificates, Series 2015-P2

The information in the tables on the cover of the prospectus in respect of the Class A-3 and Class A-4 certificates is
  revised as follows, and all other information in the prospectus remains as it is there:

| Class | Approx. Initial Certificate Balance | Approx. Initial Credit Support | Weighted Average Life (Years) |
| Offered Certificates |
| A-3 | $209,000,000 | 30.000% | 9.76 |

| Alder Securities | Birch Capital |
| Co-Lead Manager and Joint Bookrunner | Co-Lead Manager and Joint Bookrunner |
""",
        {"intermediaries": {"Alder Securities": "underwriter", "Birch Capital": "underwriter"}},
    ),
    Case(
        "banks above what a supplement supersedes, each over its role, 2015",
        "FWP",
        """\
FREE WRITING PROSPECTUS
FILED PURSUANT TO RULE 433

$947,698,000 (Approximate)

Larkspur Commercial Mortgage Securities Trust 2015-C31
Issuing Entity

Commercial Mortgage Pass-Through Certificates, Series 2015-C31

| Alder Markets | Birch |
| Co-Lead Manager and Joint Bookrunner | Lead Manager and Sole Bookrunner |

Cole & Dunlin
Co-Manager

The information in this supplement, dated August 13, 2015, supersedes any contradictory information in the free writing
  prospectus dated August 4, 2015, and has to be read with it and with all that it refers to.
""",
        {
            "offering_kinds": {"underwritten"},
            "intermediaries": {
                "Alder Markets": "underwriter",
                "Birch": "underwriter",
                "Cole & Dunlin": "underwriter",
            },
        },
    ),
    Case(
        "a table of classes on the page behind the banks and the date, 2003",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated April 23, 2002)

$176,000,000

LARKSPUR OWNER TRUST 2003-A
Issuer

@LEGEND@

We expect that delivery of the notes will be made in book-entry form only through the facilities of The Depository Trust
  Company against payment in immediately available funds on or about January 30, 2003.

| Alder Securities | Birch Capital |

The date of this Prospectus Supplement is January 22, 2003.

| | Principal Balance | Price to Public | Underwriting Discount | Proceeds to the Seller |
| Class A-1 Notes | $79,000,000 | 100.00000% | 0.15% | 99.85000% |
| Class A-2 Notes | $97,000,000 | 99.99227% | 0.24% | 99.75227% |
| Total | $176,000,000 | $175,992,501 | $351,300 | $175,641,201 |
""",
        {
            "securities": [("debt", "79000000"), ("debt", "97000000")],
            "gross_total": "175992501",
            "intermediaries": {"Alder Securities": "underwriter", "Birch Capital": "underwriter"},
        },
    ),
    Case(
        "a broker whose name says that it advises, and what the depositor expects to receive, 2006",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated October 13, 2006)

$495,000,000 (Approximate)

LARKSPUR MORTGAGE LOAN TRUST 2006-3
Issuing Entity

COMMERCIAL MORTGAGE PASS-THROUGH CERTIFICATES, SERIES 2006-3

The underwriters will purchase the certificates from the depositor and will offer them to the public at negotiated
  prices. The depositor expects to receive from this offering approximately 100.5% of the principal balance.

@LEGEND@

| Alder Securities LLC | Birch Brothers |
| L&B LARKSPUR FINANCIAL ADVISORS, INC. | Cole |
""",
        {
            "issuer_receives_proceeds": "yes",
            "intermediaries": {
                "Alder Securities LLC": "underwriter",
                "Birch Brothers": "underwriter",
                "L&B LARKSPUR FINANCIAL ADVISORS, INC.": "underwriter",
                "Cole": "underwriter",
            },
        },
    ),
    Case(
        "heads of a table over two lines are no banks, 1997",
        "424B3",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated September 4, 1997)

$597,000,000

1997-4 Pass Through Trusts
PASS THROUGH CERTIFICATES, SERIES 1997-4

@LEGEND@

| PASS THROUGH CERTIFICATES | PRINCIPAL AMOUNT | INTEREST RATE | FINAL EXPECTED DISTRIBUTION DATE | PRICE TO PUBLIC(1) |
| 1997-4A | $504,000,000 | % | July 2, 2019 | 100% |
| 1997-4C | 93,000,000 | % | January 2, 2010 | 100% |

The underwriters will purchase all of the certificates.

| PRINCIPAL | FINAL EXPECTED | PUBLIC |

ALDER DEAN BIRCH
COLE BROTHERS INC

October   , 1997
""",
        {
            "securities": [("debt", "504000000"), ("debt", "93000000")],
            "intermediaries": {"ALDER DEAN BIRCH": "underwriter", "COLE BROTHERS INC": "underwriter"},
        },
    ),
]
