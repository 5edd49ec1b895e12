"""Whole covers: every fact that a cover of each layout states."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extracting.cover.covers import LEGEND, document, facts, html, plain

TEXT = (
    "We are offering shares of our common stock, par value $0.01 per share, as this document describes in more detail "
    "under the headings below, and the price of each share is set out in the table at the foot of this page for all."
)

SINGLE_QUOTES = """<PAGE>
                                                                  Rule 424(b)(2)
                                                      Registration No. 333-18300
PROSPECTUS SUPPLEMENT
(To Prospectus Dated January 3, 1997)
                              U.S. $4,000,000,000
                                     [LOGO]

                          MEDIUM-TERM NOTES, SERIES 4
                   DUE NINE MONTHS OR MORE FROM DATE OF ISSUE
                          ---------------------------
     L&K  Capital Corporation (the  'Company') may offer from  time to time its
medium-term notes, which  are issuable in  one or more  series. The  Medium-Term
Notes,  Series 4 (the 'Notes') are offered in the  United  States.
"""

ASCII_1996 = """<PAGE>   1
                                               Filed pursuant to Rule 424(b)(1)
                                               Registration No. 333-00507

PROSPECTUS

                                  2,000,000 SHARES

                            LARKSPUR INSTRUMENTS, INC.

                                  COMMON STOCK

     All of the shares of Common Stock offered hereby are being sold by Larkspur
Instruments, Inc. (the "Company"). The Common Stock is traded on the Nasdaq
National Market under the symbol "LRKS." On March 14, 1996, the last reported
sale price of the Common Stock was $21.50 per share.

     SEE "RISK FACTORS" COMMENCING ON PAGE 6 HEREOF FOR A DISCUSSION OF CERTAIN
FACTORS THAT SHOULD BE CONSIDERED BY PROSPECTIVE PURCHASERS.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND
EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION NOR HAS THE SECURITIES
AND EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION PASSED UPON THE
ACCURACY OR ADEQUACY OF THIS PROSPECTUS. ANY REPRESENTATION TO THE CONTRARY IS A
CRIMINAL OFFENSE.

                 The date of this Prospectus is March 15, 1996
<PAGE>   2
                               PROSPECTUS SUMMARY

     The following summary is qualified in its entirety by the rest.

     The Company will provide without charge to each person to whom this
Prospectus is delivered, upon the written or oral request of such person, a copy
of any document incorporated by reference. Requests should be directed to
Larkspur Instruments, Inc., 12 Orchard Road, Fairview, Ohio 44126, Attention:
Secretary, telephone (216) 555-0147.
"""

MEDIUM_TERM_NOTES_1997 = """PROSPECTUS Dated June 2, 1997                      Pricing Supplement No. 8 to
PROSPECTUS SUPPLEMENT                     Registration Statement No. 333-27019
Dated June 17, 1997                                         Dated July 2, 1997
                                                                Rule 424(b)(3)

                               $8,350,000
                        Brightwater Finance Company
                        MEDIUM-TERM NOTES, SERIES D

     The Notes are Medium-Term Notes, Series D of Brightwater Finance Company
(the "Company"), as further described herein and in the Prospectus Supplement,
and will mature on the date that is set out below unless they are redeemed before.
"""

PRICING_1998 = """<PAGE>
Pricing Supplement No. 0197 Dated June 30, 1998 Rule 424(b)(2)
(To Prospectus dated December 19, 1996 and File number: 333-13011
Prospectus Supplement dated January 8, 1998)

Brightwater Finance Company
Senior Medium-Term Notes, Series G
Due Nine Months or More From Date of Issue

Principal Amount: $ 200,000,000.00
Price to Public: 12.6930%
"""

MERGER = """<SEC-DOCUMENT>0001999999-21-000017.txt : 20210503
<SEC-HEADER>0001999999-21-000017.hdr.sgml : 20210503
ACCESSION NUMBER:\t\t0001999999-21-000017
CONFORMED SUBMISSION TYPE:\t424B3
PUBLIC DOCUMENT COUNT:\t\t1
FILED AS OF DATE:\t\t20210503

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tLARKSPUR INSTRUMENTS INC /OH/
\t\tCENTRAL INDEX KEY:\t\t\t0001999999

\tFILING VALUES:
\t\tFORM TYPE:\t\t424B3
\t\tSEC ACT:\t\t1933 Act
\t\tSEC FILE NUMBER:\t333-260001

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tORCHARD GAUGES CORP
\t\tDATE OF NAME CHANGE:\t20010101
</SEC-HEADER>
<DOCUMENT>
<TYPE>424B3
<SEQUENCE>1
<FILENAME>merger.htm
<TEXT>
{}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""

GAP = "\N{NO-BREAK SPACE}" * 12
TWO_REGISTRANTS = html(
    "As filed with the Securities and Exchange Commission on March 19, 2025.",
    "Registration No. 333-",
    "SECURITIES AND EXCHANGE COMMISSION",
    "FORM F-3",
    "REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933",
    f"<b>LARKSPUR INSTRUMENTS CORPORATION{GAP}LARKSPUR FINANCE LLC</b>",
    "(Exact name of Registrant as specified in its charter) (Exact name of Registrant as specified in its charter)",
    f"Ontario, Canada{GAP}Delaware",
    "PROSPECTUS",
    TEXT,
    LEGEND,
)

FLOATING_1998 = """\
<PAGE>
<TABLE>
<CAPTION>
<S>                                                                    <C>
PROSPECTUS SUPPLEMENT                                                     FILE NO. 333-44001
(TO PROSPECTUS DATED JANUARY 29, 1998 AND PROSPECTUS SUPPLEMENT DATED         RULE 424(B)(3)
MARCH 12, 1998)
PROSPECTUS NUMBER: 1726
</TABLE>
                           BRIGHTWATER FINANCE COMPANY
                          MEDIUM-TERM NOTES, SERIES B
                              FLOATING RATE NOTES

DATED: JUNE 9, 1998
"""

BESIDE_FILE_NUMBER_1999 = """\
PRICING SUPPLEMENT NO. 0026
DATED June 15, 1999                             RULE 424 (b) (3)
TO PROSPECTUS AND PROSPECTUS                    FILE NUMBER 333-68001
SUPPLEMENT DATED January 12, 1999


                         BRIGHTWATER CAPITAL CORPORATION

                    MEDIUM-TERM NOTES, SERIES D
"""

FOURTH_1999 = """\
                                                Filed Pursuant to Rule 424(b)(3)
                                                File No. 33-82001

FOURTH PROSPECTUS SUPPLEMENT
July 8, 1999
(TO PROSPECTUS DATED FEBRUARY 2, 1999)

     This Fourth Prospectus Supplement supplements and amends the Prospectus dated
February 2, 1999 and the Prospectus Supplements dated February 19, 1999, March 5,
1999 and May 24, 1999 relating to our Senior Preferred Stock.
"""

PICTURE_1997 = """\
<PAGE>
                                                Pursuant to Rule No. 424(b)2
                                                Registration No. 333-20001
PROSPECTUS SUPPLEMENT
dated May 9, 1997 to Prospectus dated April 29, 1997

                     1,800,000 TRUST PREFERRED SECURITIES

[LOGO OF LARKSPUR          LKS PREFERRED TRUST
 FEDERAL CORPORATION
 APPEARS HERE]

9.375% Cumulative Trust Preferred Securities (Liquidation Amount $25 per Trust
Preferred Security) Fully and Unconditionally Guaranteed, as Described Herein,
                                      by

                         LARKSPUR FEDERAL CORPORATION

The 9.375% Cumulative Trust Preferred Securities offered hereby represent undivided
beneficial ownership interests in the assets of LKS Preferred Trust, a trust created
under the laws of the State of Delaware (the "Issuer"). Larkspur Federal Corporation, a
Nebraska corporation (the "Company"), will be the owner of all the beneficial ownership
interests represented by common securities of the Issuer.

THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE
COMMISSION. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
"""

LAYOUTS: list[Any] = [
    pytest.param(
        ASCII_1996,
        "document.txt",
        {
            "form": "424B1",
            "registrant": "LARKSPUR INSTRUMENTS, INC.",
            "registration_numbers": ["333-00507"],
            "document_kind": "prospectus",
            "document_date": "1996-03-15",
            "base_documents": [],
            "listing": [("Nasdaq National Market", "LRKS")],
            "risk_factors": ("6", "this"),
            "contact": ("(216) 555-0147", "12 Orchard Road, Fairview, Ohio 44126", None),
        },
        id="final-prospectus-1996-ascii",
    ),
    pytest.param(
        MEDIUM_TERM_NOTES_1997,
        "document.txt",
        {
            "form": "424B3",
            "registrant": "Brightwater Finance Company",
            "registration_numbers": ["333-27019"],
            "document_kind": "pricing_supplement",
            "document_date": "1997-07-02",
            "base_documents": [("prospectus", "1997-06-02"), ("prospectus_supplement", "1997-06-17")],
            "listing": [],
            "risk_factors": None,
        },
        id="pricing-supplement-in-two-columns-1997",
    ),
    pytest.param(
        FOURTH_1999,
        "document.txt",
        {
            "document_kind": "prospectus_supplement",
            "document_date": "1999-07-08",
            "base_documents": [
                ("prospectus", "1999-02-02"),
                ("prospectus_supplement", "1999-02-19"),
                ("prospectus_supplement", "1999-03-05"),
                ("prospectus_supplement", "1999-05-24"),
            ],
        },
        id="fourth-supplement-1999",
    ),
    pytest.param(
        PICTURE_1997,
        "document.txt",
        {"registrant": "LKS PREFERRED TRUST", "document_date": "1997-05-09"},
        id="name-beside-the-note-of-a-picture-1997",
    ),
    pytest.param(
        FLOATING_1998,
        "document.txt",
        {
            "registration_numbers": ["333-44001"],
            "document_date": "1998-06-09",
            "base_documents": [("prospectus", "1998-01-29"), ("prospectus_supplement", "1998-03-12")],
        },
        id="date-broken-by-a-cell-1998",
    ),
    pytest.param(
        BESIDE_FILE_NUMBER_1999,
        "document.txt",
        {
            "registration_numbers": ["333-68001"],
            "document_date": "1999-06-15",
            "base_documents": [("prospectus", "1999-01-12"), ("prospectus_supplement", "1999-01-12")],
        },
        id="titles-broken-by-a-file-number-1999",
    ),
    pytest.param(
        PRICING_1998,
        "document.txt",
        {
            "form": "424B2",
            "registrant": "Brightwater Finance Company",
            "registration_numbers": ["333-13011"],
            "document_kind": "pricing_supplement",
            "document_date": "1998-06-30",
            "base_documents": [("prospectus", "1996-12-19"), ("prospectus_supplement", "1998-01-08")],
        },
        id="pricing-supplement-1998",
    ),
    pytest.param(
        html(
            "Filed Pursuant to Rule 424(b)(5)",
            "Registration No. 333- 257001",
            "Prospectus Supplement<br>(To Prospectus Dated July 13, 2021)",
            "Up to $50,000,000",
            "LARKSPUR INSTRUMENTS, INC.",
            "Common Stock",
            TEXT,
            "Our common stock is listed on the Nasdaq Global Select Market (“Nasdaq”) under the trading symbol “LRKS.”",
            "Investing in our common stock involves risks. See “Risk Factors” beginning on page S-9 of this prospectus "
            "supplement and on page 6 of the accompanying prospectus.",
            LEGEND,
            "The date of this prospectus supplement is March 15, 2022",
            "TABLE OF CONTENTS",
            "You should rely only on what this document contains.",
        ),
        "document.htm",
        {
            "form": "424B5",
            "registrant": "LARKSPUR INSTRUMENTS, INC.",
            "registration_numbers": ["333-257001"],
            "document_kind": "prospectus_supplement",
            "document_date": "2022-03-15",
            "base_documents": [("prospectus", "2021-07-13")],
            "listing": [("Nasdaq Global Select Market", "LRKS")],
            "risk_factors": ("S-9", "this"),
            "contact": None,
            "attached": [],
            "sec_legend": LEGEND,
        },
        id="at-the-market-supplement",
    ),
    pytest.param(
        html(
            "Filed Pursuant to Ruler 424(b)(5)<br>Registration No. 333-257001",
            "The information in this preliminary prospectus supplement is not complete and may be changed. This "
            "preliminary prospectus supplement is not an offer to sell these securities.",
            "SUBJECT TO COMPLETION, DATED SEPTEMBER 29, 2025",
            "PRELIMINARY PROSPECTUS SUPPLEMENT<br>(to Prospectus dated June 20, 2025)",
            "$100,000,000",
            "Larkspur Instruments plc",
            "% Convertible Senior Notes due 2030",
            TEXT,
            LEGEND,
            "The date of this prospectus supplement is , 2025",
            "TABLE OF CONTENTS",
        ),
        "document.htm",
        {
            "form": "424B5",
            "registrant": "Larkspur Instruments plc",
            "document_kind": "preliminary_prospectus_supplement",
            "document_date": "2025-09-29",
            "base_documents": [("prospectus", "2025-06-20")],
        },
        id="preliminary-supplement",
    ),
    pytest.param(
        html(
            "Filed pursuant to Rule 424(b)(3)<br>Registration No. 333-220001",
            "LARKSPUR INCOME TRUST, INC.",
            "SUPPLEMENT NO. 3, DATED NOVEMBER 27, 2018<br>TO THE PROSPECTUS, DATED JULY 18, 2018",
            "This prospectus supplement (this “Supplement”) is part of and should be read in conjunction with the "
            "prospectus of Larkspur Income Trust, Inc., dated July 18, 2018 (the “Prospectus”), as supplemented by "
            "Supplement No. 1, dated August 15, 2018, and Supplement No. 2, dated August 16, 2018. Unless otherwise "
            "defined herein, capitalized terms used in this Supplement shall have the same meanings as in it.",
            "The purpose of this Supplement is to disclose an update regarding our offering of October 1, 2018.",
        ),
        "document.htm",
        {
            "form": "424B3",
            "registrant": "LARKSPUR INCOME TRUST, INC.",
            "document_kind": "prospectus_supplement",
            "document_date": "2018-11-27",
            "base_documents": [
                ("prospectus", "2018-07-18"),
                ("prospectus_supplement", "2018-08-15"),
                ("prospectus_supplement", "2018-08-16"),
            ],
            "listing": [],
            "attached": [],
        },
        id="continuous-offering-supplement",
    ),
    pytest.param(
        html(
            "PROSPECTUS SUPPLEMENT NO. 2<br>(to Prospectus dated May 8, 2025)",
            "Filed Pursuant to Rule 424(b)(3)<br>Registration Nos. 333-286001 and 333-286002",
            "Larkspur Instruments, Inc.",
            "This prospectus supplement updates and supplements the prospectus dated May 8, 2025 (the “Prospectus”) "
            "with "
            "the information contained in our (1) Current Report on Form 8-K filed with the Securities and Exchange "
            "Commission (the “SEC”) on August 28, 2025, and (2) Quarterly Report on Form 10-Q for the fiscal quarter "
            "ended June 30, 2025, filed with the SEC on August 14, 2025. Accordingly, we have attached both reports.",
            "Our common stock is quoted on the OTCQB under the symbol “LRKS”.",
            "See “Risk Factors” beginning on page 7 of the Prospectus.",
            LEGEND,
            "The date of this prospectus supplement is September 19, 2025",
            "UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION",
            "Washington, D.C. 20549",
            "FORM 8-K",
            "CURRENT REPORT",
            "Date of report (Date of earliest event reported): August 27, 2025",
            "LARKSPUR INSTRUMENTS, INC.",
            "(Exact Name of Registrant as Specified in Its Charter)",
        ),
        "document.htm",
        {
            "form": "424B3",
            "registrant": "Larkspur Instruments, Inc.",
            "registration_numbers": ["333-286001", "333-286002"],
            "document_kind": "prospectus_supplement",
            "document_date": "2025-09-19",
            "base_documents": [("prospectus", "2025-05-08")],
            "listing": [("OTCQB", "LRKS")],
            "risk_factors": ("7", "prospectus"),
            "attached": [("8-K", "2025-08-28"), ("10-Q", "2025-08-14")],
        },
        id="sticker-with-two-reports",
    ),
    pytest.param(
        TWO_REGISTRANTS,
        "document.htm",
        {"registrant": "LARKSPUR INSTRUMENTS CORPORATION"},
        id="two-registrants-beside-each-other",
    ),
    pytest.param(
        html(
            "As filed with the Securities and Exchange Commission on June 30, 2022",
            "Registration No. 333-",
            "UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION",
            "Washington, D.C. 20549",
            "AMENDMENT NO. 1<br>TO<br>FORM S-3",
            "REGISTRATION STATEMENT<br>UNDER<br>THE SECURITIES ACT OF 1933",
            "LARKSPUR INSTRUMENTS, INC.",
            "(Exact name of registrant as specified in its charter)",
            "Delaware 33-0745001",
            "12 Orchard Road<br>Fairview, Ohio 44126<br>(216) 555-0147",
            "Approximate date of commencement of proposed sale to the public: from time to time.",
            "The registrant hereby amends this registration statement on such date as the Commission may determine.",
            "The information in this prospectus is not complete and may be changed.",
            "SUBJECT TO COMPLETION, DATED JUNE 30, 2022",
            "PROSPECTUS",
            "500,000 Shares",
            "Larkspur Instruments, Inc.",
            TEXT,
            "Our common stock is listed on the New York Stock Exchange and the Toronto Stock Exchange under the symbol "
            "“LRKS.”",
            "INVESTING IN OUR SECURITIES INVOLVES SIGNIFICANT RISKS. SEE “RISK FACTORS” ON PAGE 5.",
            LEGEND,
            "The date of this prospectus is , 2022",
            "TABLE OF CONTENTS",
            "You may request a copy of these filings, at no cost, by writing or telephoning us at:",
            "Larkspur Instruments, Inc.",
            "12 Orchard Road",
            "Fairview, Ohio 44126",
            "(216) 555-0147",
            "ir@larkspur.example.com",
        ),
        "document.htm",
        {
            "form": "S-3/A",
            "registrant": "LARKSPUR INSTRUMENTS, INC.",
            "registration_numbers": [],
            "document_kind": "registration_statement",
            "document_date": "2022-06-30",
            "base_documents": [],
            "listing": [("New York Stock Exchange", "LRKS"), ("Toronto Stock Exchange", "LRKS")],
            "risk_factors": ("5", "this"),
            "contact": (
                "(216) 555-0147",
                "12 Orchard Road, Fairview, Ohio 44126",
                "ir@larkspur.example.com",
            ),
        },
        id="registration-statement",
    ),
    pytest.param(
        html(
            "As filed with the Securities and Exchange Commission on July 25, 1997",
            "Registration No. 333-________",
            "FORM S-8<br>REGISTRATION UNDER THE SECURITIES ACT OF 1933",
            "THE LARKSPUR COMPANY<br>(Exact name of issuer as specified in its charter)",
            "THE LARKSPUR COMPANY<br>1997 INCENTIVE STOCK PLAN<br>(Full title of the plan)",
            "(Name and address of agent for service)",
            "PART I",
            "INFORMATION REQUIRED IN THE SECTION 10(a) PROSPECTUS",
        ),
        "document.htm",
        {
            "form": "S-8",
            "registrant": "THE LARKSPUR COMPANY",
            "registration_numbers": [],
            "document_kind": "registration_statement",
            "document_date": "1997-07-25",
            "risk_factors": None,
        },
        id="employee-plan-1997",
    ),
    pytest.param(
        html(
            "Filed Pursuant to Rule 433",
            "Registration No. 333-145001",
            "December 17, 2009",
            "FREE WRITING PROSPECTUS<br>(To the Prospectus dated February 10, 2009,<br>the Prospectus Supplement dated "
            "September 14, 2009)",
            "Brightwater Bank PLC",
            "Notes due December 27, 2011",
        ),
        "document.htm",
        {
            "form": "FWP",
            "registrant": "Brightwater Bank PLC",
            "registration_numbers": ["333-145001"],
            "document_kind": "other",
            "document_date": "2009-12-17",
            "base_documents": [("prospectus", "2009-02-10"), ("prospectus_supplement", "2009-09-14")],
        },
        id="free-writing-prospectus",
    ),
    pytest.param(
        html(
            "Pricing supplement to product supplement no. 4-I dated April 13, 2023, underlying supplement no. 1-I "
            "dated "
            "April 13, 2023, the prospectus and prospectus supplement, each dated April 13, 2023, and the prospectus "
            "addendum dated June 3, 2024",
            "Registration Statement Nos. 333-270001 and 333-270001-01<br>Dated August 20, 2024<br>Rule 424(b)(2)",
            "Brightwater Bank Financial Company LLC",
            "Callable Contingent Interest Notes Linked to an Index",
            "Investing in the notes involves a number of risks. See “Risk Factors” beginning on page S-2 of the "
            "accompanying prospectus supplement, “Risk Factors” beginning on page PS-11 of the accompanying product "
            "supplement and “Selected Risk Considerations” beginning on page PS-6 of this pricing supplement.",
            LEGEND,
            "The notes are linked to an index (Bloomberg ticker: IDX) and will not be listed on any securities "
            "exchange.",
        ),
        "document.htm",
        {
            "form": "424B2",
            "registrant": "Brightwater Bank Financial Company LLC",
            "registration_numbers": ["333-270001", "333-270001-01"],
            "document_kind": "pricing_supplement",
            "document_date": "2024-08-20",
            "base_documents": [
                ("product_supplement", "2023-04-13"),
                ("underlying_supplement", "2023-04-13"),
                ("prospectus", "2023-04-13"),
                ("prospectus_supplement", "2023-04-13"),
                ("other", "2024-06-03"),
            ],
            "listing": [],
            "risk_factors": ("S-2", "prospectus_supplement"),
        },
        id="structured-note",
    ),
    pytest.param(
        MERGER.format(
            html(
                "Filed Pursuant to Rule 424(b)(3)",
                "Registration No. 333-260001",
                "JOINT PROXY STATEMENT/PROSPECTUS",
                "To the shareholders of Larkspur Instruments, Inc. and Brightwater Bancorp:",
                "The boards of Larkspur Instruments, Inc. (“Larkspur”) and of Brightwater Bancorp have agreed to a "
                "merger. " + TEXT,
                "Larkspur common stock trades on the New York Stock Exchange under the symbol “LRKS.” Brightwater "
                "common "
                "stock trades on Nasdaq under the symbol “BRWT.”",
                "Before voting, please read “Risk Factors” beginning on page 31.",
                LEGEND,
                "This joint proxy statement/prospectus is dated May 3, 2021, and is first being mailed on May 5, 2021.",
                "ADDITIONAL INFORMATION",
                "These documents are available without charge upon written or oral request to Larkspur Instruments, "
                "Inc., "
                "12 Orchard Road, Fairview, Ohio 44126, Attention: Investor Relations, (216) 555-0147.",
            )
        ),
        "document.txt",
        {
            "form": "424B3",
            "registrant": "Larkspur Instruments, Inc.",
            "former_names": ["ORCHARD GAUGES CORP"],
            "registration_numbers": ["333-260001"],
            "document_kind": "prospectus",
            "document_date": "2021-05-03",
            "base_documents": [],
            "listing": [("New York Stock Exchange", "LRKS")],
            "risk_factors": ("31", "this"),
            "contact": ("(216) 555-0147", "12 Orchard Road, Fairview, Ohio 44126", None),
        },
        id="merger",
    ),
    pytest.param(
        SINGLE_QUOTES,
        "document.txt",
        {"registrant": "L&K Capital Corporation", "base_documents": [("prospectus", "1997-01-03")]},
        id="single quotes",
    ),
]


@pytest.mark.parametrize(("source", "name", "expected"), LAYOUTS)
def test_cover(source: str, name: str, expected: dict[str, Any]) -> None:
    found = facts(document(source, name))
    assert {field: plain(found[field]) for field in expected} == expected


@pytest.mark.parametrize(("source", "name", "expected"), LAYOUTS)
def test_each_value_has_words_or_a_reason(source: str, name: str, expected: dict[str, Any]) -> None:
    read = document(source, name)
    for field, fact in facts(read).items():
        words = [*fact.evidence, *(evidence for part in fact.parts.values() for evidence in part)]
        assert words or fact.absent or field == "former_names" or fact.value == "other"
        for evidence in words:
            assert read.blocks[evidence.block].text[evidence.start : evidence.end] == evidence.quote != ""
