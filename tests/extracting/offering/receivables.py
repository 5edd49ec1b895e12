"""Covers and term sheets of trusts that hold loans, leases and receivables, written for made-up issuers."""

from __future__ import annotations

from tests.extracting.offering.pages import Case

_BONDS = """\
LARKSPUR TRANSITION FUNDING LLC
Issuer of the Bonds

$60,000,000 Transition Bonds, Series 2005-1

The underwriters expect to purchase the bonds.

@LEGEND@

{below}

Alder Brothers

| Birch Capital | Cole & Company |

The date of this prospectus supplement is September 16, 2005.
"""

_SHEET = """\
FREE WRITING PROSPECTUS
FILED PURSUANT TO RULE 433

{pool}

$938,647,000

(Approximate Offered Certificates)

LARKSPUR 2017-H1

Larkspur Capital I Inc.
as Depositor

Orchard Bank, National Association
as Sponsor and Mortgage Loan Seller

{banks}

The depositor has filed a registration statement (including a prospectus) with the SEC for the offering by the issuing
  entity to which this communication relates.
"""

_PLAIN = """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated June 2, 1999)

                                  $500,000,000

                       LARKSPUR AUTO OWNER TRUST 1999-B
                                     Issuer

   The underwriters will purchase the notes from the seller, subject to the
approval of certain legal matters by their counsel, and will deliver them
on or about June 20, 1999.

@LEGEND@

{banks}

            The date of this prospectus supplement is June 10, 1999
"""

CASES: list[Case] = [
    Case(
        "banks with their roles in one cell, and behind a dash, a comma or in brackets, 2017",
        "FWP",
        _SHEET.format(
            pool="",
            banks="| Alder Securities Co-Lead Manager and Joint Bookrunner | Birch Sole Bookrunner |\n"
            "| Cole Markets Structuring Lead Manager | Joint Global Coordinator and Joint Bookrunner |\n\n"
            "Dorn Brothers – Co-Manager\n\nElm, as Lead Manager and Sole Bookrunner\n\nFir LLC (Co-Manager)",
        ),
        {
            "intermediaries": {
                "Alder Securities": "underwriter",
                "Birch": "underwriter",
                "Cole Markets": "underwriter",
                "Dorn Brothers": "underwriter",
                "Elm": "underwriter",
                "Fir LLC": "underwriter",
            },
        },
    ),
    Case(
        "names that narrow columns break, each over two lines, 1999",
        "424B5",
        _PLAIN.format(
            banks="ALDER, BIRCH           COLE DORN              ELM FIR\n"
            "& CO. INC.             & CO.                  GROVE"
        ),
        {
            "intermediaries": {
                "ALDER, BIRCH & CO. INC.": "underwriter",
                "COLE DORN & CO.": "underwriter",
                "ELM FIR GROVE": "underwriter",
            }
        },
    ),
    Case(
        "rows of names that are whole, 1999",
        "424B5",
        _PLAIN.format(
            banks="ALDER & CO. INC.       COLE DORN\nELM GROVE LLC          FIR SECURITIES",
        ),
        {
            "intermediaries": {
                "ALDER & CO. INC.": "underwriter",
                "COLE DORN": "underwriter",
                "ELM GROVE LLC": "underwriter",
                "FIR SECURITIES": "underwriter",
            }
        },
    ),
    Case(
        "a depository above the banks is no depositor, 2005",
        "424B5",
        _BONDS.format(
            below="We expect to deliver the bonds through the facilities of\n\n"
            "Larkspur Depository on or about September 23, 2005."
        ),
        {
            "intermediaries": {
                "Alder Brothers": "underwriter",
                "Birch Capital": "underwriter",
                "Cole & Company": "underwriter",
            }
        },
    ),
    Case(
        "names below the heading of the depositor are no banks, 2005",
        "424B5",
        _BONDS.format(below="Depositor"),
        {"intermediaries": {}},
    ),
    Case(
        "the head of a wide table that a supplement revises is no bank, 2017",
        "424B2",
        """\
SUPPLEMENT
(To Prospectus dated December 6, 2017)

$612,049,000 (Approximate)

LARKSPUR COMMERCIAL MORTGAGE TRUST 2017-C42
as Issuing Entity

Commercial Mortgage Pass-Through Certificates, Series 2017-C42

The certificate balance of the Class A-3 certificates is being decreased. The table on the cover of the prospectus is
  revised as follows:

| Class | Approx. Initial Certificate Balance | Pass-Through Rate | Assumed Final Date | Expected Principal Window |
| A-3 | $147,000,000 | % | September 2027 | 02/27 - 09/27 |
| A-4 | $287,780,000 | % | November 2027 | 09/27 - 11/27 |

| Alder | Birch Securities | Cole | Dorn Hamilton |

| Co-Lead Manager | Co-Lead Manager | Co-Manager | Co-Manager |

The date of this Supplement is December 8, 2017
""",
        {
            "intermediaries": {
                "Alder": "underwriter",
                "Birch Securities": "underwriter",
                "Cole": "underwriter",
                "Dorn Hamilton": "underwriter",
            }
        },
    ),
    Case(
        "banks each above its role, the first without a heading, 2017",
        "FWP",
        _SHEET.format(
            pool="$1,089,866,186\n\n(Approximate Total Mortgage Pool Balance)",
            banks="| Alder Securities | Birch |\n| Joint Bookrunning Managers and Co-Lead Managers | |\n\n"
            "| Cole Markets | Dorn Hamilton |\n\nCo-Managers",
        ),
        {
            "securities": [("debt", "938647000")],
            "intermediaries": {
                "Alder Securities": "underwriter",
                "Birch": "underwriter",
                "Cole Markets": "underwriter",
                "Dorn Hamilton": "underwriter",
            },
        },
    ),
    Case(
        "banks below their roles, and what a trust holds in one line, 2017",
        "FWP",
        _SHEET.format(
            pool="$1,089,866,186 (Approximate Initial Pool Balance)",
            banks="Larkspur Loans\n\nJoint Bookrunning Managers\n\n| Alder Securities | Birch |\n\nCo-Managers\n\nCole",
        ),
        {
            "securities": [("debt", "938647000")],
            "intermediaries": {"Alder Securities": "underwriter", "Birch": "underwriter", "Cole": "underwriter"},
        },
    ),
    Case(
        "one series of certificates that is named twice, 2015",
        "FWP",
        """\
SUPPLEMENT TO FREE WRITING PROSPECTUS DATED JANUARY 28, 2015

$841,810,000
(Approximate)

Larkspur Commercial Mortgage Trust 2015-C26
as Issuing Entity

Commercial Mortgage Pass-Through Certificates
Series 2015-C26

$841,810,000 (Approximate)
Larkspur Commercial Mortgage Trust 2015-C26
Commercial Mortgage Pass-Through Certificates, Series 2015-C26

The depositor has filed a registration statement (including a prospectus) with the SEC for the offering to which this
  communication relates.
""",
        {"securities": [("debt", "841810000")]},
    ),
    Case(
        "two classes of one amount are two",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT
(To Prospectus dated January 28, 2015)

$100,000,000 Class A-1 Certificates, Series 2015-1

$100,000,000 Class A-2 Certificates, Series 2015-1

LARKSPUR AUTO TRUST 2015-1

The underwriters will purchase the certificates.

@LEGEND@
""",
        {"securities": [("debt", "100000000"), ("debt", "100000000")]},
    ),
    Case(
        "notes that are offered at varying prices, without the word for who offers them, 2000",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT DATED NOVEMBER 20, 2000
(TO PROSPECTUS DATED SEPTEMBER 21, 2000)

$332,000,000

LARKSPUR HOME EQUITY LOAN TRUST 2000-HE4
ISSUER

HOME EQUITY LOAN-BACKED TERM NOTES, SERIES 2000-HE4

@LEGEND@

Alder Birch & Co. Inc. and Orchard Securities Corporation will offer the term notes to the public at varying prices to
  be determined at the time of sale. The proceeds to the depositor before deducting expenses will be approximately
  99.75% of the aggregate note balance of the term notes.

ALDER BIRCH & CO. INC.
ORCHARD SECURITIES CORPORATION
""",
        {
            "offering_kinds": {"underwritten"},
            "intermediaries": {
                "Alder Birch & Co. Inc.": "underwriter",
                "Orchard Securities Corporation": "underwriter",
            },
        },
    ),
    Case(
        "the price of the only class, 1998",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT DATED NOVEMBER 6, 1998
(TO PROSPECTUS DATED AUGUST 18, 1998)

$12,000,000

LARKSPUR HOMES, INC.

PASS-THROUGH CERTIFICATES, SERIES 1998D

| | PRINCIPAL BALANCE | PRICE TO PUBLIC | UNDERWRITING DISCOUNT | PROCEEDS TO LARKSPUR |
| Class I B-2 | $12,000,000 | 97.50% | .75% | 96.75% |
| Total | $12,000,000 | $11,700,000 | $90,000 | $11,610,000 |

@LEGEND@

ALDER SECURITIES INCORPORATED
""",
        {"price_per_unit": "97.50%", "gross_total": "11700000", "net_total": "11610000"},
    ),
    Case(
        "prices of two classes",
        "424B5",
        """\
PROSPECTUS SUPPLEMENT DATED NOVEMBER 6, 1998
(TO PROSPECTUS DATED AUGUST 18, 1998)

$12,000,000

LARKSPUR HOMES, INC.

PASS-THROUGH CERTIFICATES, SERIES 1998D

| | PRINCIPAL BALANCE | PRICE TO PUBLIC | UNDERWRITING DISCOUNT | PROCEEDS TO LARKSPUR |
| Class I B-1 | $6,000,000 | 98.50% | .75% | 97.75% |
| Class I B-2 | $6,000,000 | 96.50% | .75% | 95.75% |
| Total | $12,000,000 | $11,700,000 | $90,000 | $11,610,000 |

@LEGEND@

ALDER SECURITIES INCORPORATED
""",
        {"price_per_unit": None, "gross_total": "11700000", "net_total": "11610000"},
    ),
    Case(
        "totals so wide that one space parts them, 2002",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(To Prospectus dated August 27, 2002)

                               LARKSPUR TRUST 2002-C
                                      Issuer

                                  $194,000,000
                Senior/Subordinated Pass-Through Certificates

<TABLE>
<CAPTION>
                        Principal      Price to      Underwriting  Proceeds to
                         Amount         Public         Discounts     Issuer
                      ------------    ----------    ------------- -------------
<S>                   <C>             <C>           <C>           <C>
A-1 Certificates....  $150,000,000    99.985000%      0.310%        99.675000%
M-1 Certificates....    44,000,000    98.009700%      0.425%        97.584700%
Total...............  $194,000,000 $193,101,768.00 $652,000.00 $192,449,768.00
</TABLE>

@LEGEND@

                              Alder Securities LLC

          The date of this Prospectus Supplement is September 5, 2002
""",
        {"gross_total": "193101768.00", "discount_total": "652000.00", "net_total": "192449768.00"},
    ),
    Case(
        "classes beside a box with the risk legend, 2005",
        "424B5",
        """\
ASCII
PROSPECTUS SUPPLEMENT
(TO PROSPECTUS DATED JUNE 24, 2005)

                                 $310,000,000
                                 (APPROXIMATE)

                 LARKSPUR ASSET BACKED SECURITIES TRUST 2005-3
                                     ISSUER
<TABLE>
<CAPTION>

<S>                      <C>
---------------------
|CONSIDER CAREFULLY   |   The issuer is offering the following classes of certificates:
|THE RISK FACTORS     |
|BEGINNING ON PAGE    |   ------------------------------------------------------------------------------------
|S-13 IN THIS         |                       CERTIFICATE                                CERTIFICATE
|PROSPECTUS           |                        PRINCIPAL     PASS-THROUGH                 PRINCIPAL
|SUPPLEMENT.          |          CLASS          BALANCE          RATE          CLASS       BALANCE
|                     |    ----------------   ------------  --------------   ---------   ------------
|The certificates     |    Class A-1          $165,000,000  Adjustable (1) Class M-1     $23,000,000
|represent            |    Class A-2          $ 72,000,000  Adjustable (1) Class M-2     $17,000,000
|obligations of the   |    Class A-3          $ 33,000,000  Adjustable (1)
|trust only.          |
---------------------
</TABLE>

Alder & Co. Inc., as the underwriter, will offer the certificates listed above
at varying prices to be determined at the time of sale.

@LEGEND@

                               ALDER & CO. INC.

              The date of this prospectus supplement is August 26, 2005
""",
        {
            "securities": [
                ("debt", "165000000"),
                ("debt", "23000000"),
                ("debt", "72000000"),
                ("debt", "17000000"),
                ("debt", "33000000"),
            ]
        },
    ),
    Case(
        "notices of electronic mail above the titles of a term sheet, 2015",
        "FWP",
        """\
FREE WRITING PROSPECTUS
Filed Pursuant to Rule 433

STATEMENT REGARDING THIS FREE WRITING PROSPECTUS

The depositor has filed a registration statement (including a prospectus) with the SEC for the offering to which this
  free writing prospectus relates. Before you invest, you should read the prospectus in the registration statement and
  other documents that the depositor has filed.

IMPORTANT NOTICE RELATING TO AUTOMATICALLY GENERATED EMAIL DISCLAIMERS

Any legends, disclaimers or other notices that may appear at the bottom of, or attached to, the email communication to
  which this material may have been attached are not applicable to these materials and should be disregarded.

$933,000,000 (Approximate)

LARKSPUR COMMERCIAL MORTGAGE TRUST 2015-C23
as Issuing Entity

COMMERCIAL MORTGAGE PASS-THROUGH CERTIFICATES, SERIES 2015-C23

| ALDER SECURITIES | BIRCH |
| Co-Lead Bookrunning Manager | Co-Lead Bookrunning Manager |
""",
        {
            "securities": [("debt", "933000000")],
            "intermediaries": {"ALDER SECURITIES": "underwriter", "BIRCH": "underwriter"},
        },
    ),
    Case(
        "the heads of a pricing sheet are no banks where its amounts cannot be read, 2021",
        "FWP",
        """\
Filed Pursuant to Rule 433

*Pricing* $1.8bn Larkspur Drive Auto Receivables Trust 2021-4

Lead Managers: Alder(str.), Birch

Anticipated Capital Structure:

| CL | OFF. AMT | WAL | F/M | L.FNL | BENCH | SPRD | YLD% | CPN | PX |
| A-1 | see below | 0.13 | F1+/P-1 | 11/15/2022 | Intl. | 7 | 0.16802 | 0.16802 | 100.00000 |
""",
        {"securities": [], "intermediaries": {}},
    ),
]
