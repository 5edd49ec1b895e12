"""One fact at a time: the wordings in which covers state it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from generator.extracting import (
    base_documents,
    contact,
    cover,
    document_date,
    form,
    listing,
    registrant,
    registration_numbers,
    risk_factors,
)
from generator.model import Document
from tests.extracting.cover.covers import LEGEND, document, facts, html, plain

TEXT = (
    "This is the first paragraph of the text of a cover that Larkspur Instruments, Inc. has written at some length, so "
    "that nobody takes it for a title: it goes on for more than two hundred and fifty characters, as the paragraphs of "
    "real covers do, and says nothing that any rule should read as a fact of the offering."
)


def supplement(*paragraphs: str) -> Document:
    head = ("Filed Pursuant to Rule 424(b)(5)", "PROSPECTUS SUPPLEMENT", "(To Prospectus dated May 24, 2023)")
    return document(html(*head, "Larkspur Instruments, Inc.", TEXT, *paragraphs, LEGEND))


def prospectus(*paragraphs: str) -> Document:
    return document(html("Filed Pursuant to Rule 424(b)(4)", "PROSPECTUS", "Larkspur, Inc.", TEXT, *paragraphs, LEGEND))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Filed Pursuant to Rule 424(b)(3)", "424B3"),
        ("Filed Pursuant to Ruler 424(b)(5)", "424B5"),
        ("FILED PURSUANT TO RULE 424(B)5", "424B5"),
        ("Filed Pursuant 424(b)(3)", "424B3"),
        ("RULE NO. 424(B)3", "424B3"),
        ("Rule 424(b)(2)", "424B2"),
        ("Filed under Rule 424 (b) (1)", "424B1"),
        ("Filed Pursuant to Rule 424B7", "424B7"),
        ("Filed pursuant to Rules 424(b)(3) and 424(c)", "424B3"),
        ("Filed Pursuant to Rule 433 of the Securities Act of 1933", "FWP"),
        ("Filed Pursuant to Rule 424(a)", "424A"),
        ("Filed pursuant to Rule 497(e)", "497E"),
        ("Filed pursuant to Rule 497<br>File No. 333-257001", "497"),
        ("Filed pursuant to Rule 497 (z)", None),
        ("FILED PURSUANT TO PARAGRAPH (b) OF RULE 424", None),
        ("We filed a prospectus supplement on May 3 under the heading Rule 415 of the Act", None),
    ],
)
def test_form_of_a_prospectus(words: str, expected: str | None) -> None:
    source = document(html(words, "Registration No. 333-257001", "PROSPECTUS", "Larkspur, Inc.", TEXT, LEGEND))
    assert form.read(source, cover.find(source)).value == expected


@pytest.mark.parametrize(
    ("checked", "expected"),
    [
        ("Preliminary Proxy Statement", "PRE 14A"),
        ("Definitive Proxy Statement", "DEF 14A"),
        ("Definitive Additional Materials", "DEFA14A"),
        ("Soliciting Material under § 240.14a-12", "DEFA14A"),
        ("", None),
    ],
)
def test_form_of_a_proxy_statement(checked: str, expected: str | None) -> None:
    boxes = ["Preliminary Proxy Statement", "Definitive Proxy Statement", "Definitive Additional Materials"]
    boxes.append("Soliciting Material under § 240.14a-12")
    source = document(
        html("SCHEDULE 14A", *[f"{'☒' if box == checked else '☐'} {box}" for box in boxes], "LARKSPUR, INC.")
    )
    assert form.read(source, cover.find(source)).value == expected


SECTION_12 = "securities to be registered pursuant to Section 12({}) of the Act: {}"


@pytest.mark.parametrize(
    ("title", "classes", "expected"),
    [
        ("FORM 8-A", {"b": "Common Stock", "g": "None"}, "8-A12B"),
        ("FORM 8-A/A<br>(Amendment No. 2)", {"b": "None", "g": "Common Stock"}, "8-A12G/A"),
        ("FORM 10", {"b": "None", "g": "Common Stock"}, "10-12G"),
        ("FORM 8-K12B", {"b": "Common Stock"}, "8-K12B"),
        ("FORM 8-A", {"b)of the Act: Rights; Section 12(g": "None"}, "8-A12B"),
        (
            "FORM 8-A",
            {
                "b": "<br>Title of each class to be so registered<br>Name of each exchange on which each class "
                "is to be "
                "registered<br>None",
                "g": "Common Stock",
            },
            "8-A12G",
        ),
        ("FORM 8-A", {"b": "None", "g": "None"}, None),
        ("FORM 8-A", {}, None),
    ],
)
def test_form_of_a_registration_of_a_class(title: str, classes: dict[str, str], expected: str | None) -> None:
    source = document(
        html(
            title,
            "FOR REGISTRATION OF CERTAIN CLASSES OF SECURITIES PURSUANT TO SECTION 12(b) OR (g) OF THE SECURITIES "
            "EXCHANGE ACT OF 1934",
            "LARKSPUR, INC.<br>(Exact name of registrant as specified in its charter)",
            *[SECTION_12.format(*each) for each in classes.items()],
        )
    )
    assert form.read(source, cover.find(source)).value == expected


@pytest.mark.parametrize(
    ("title", "boxes", "expected"),
    [
        ("FORM S-1<br>REGISTRATION STATEMENT", "", "S-1"),
        ("Form S-3<br>REGISTRATION STATEMENT", "", "S-3"),
        ("PRE-EFFECTIVE AMENDMENT NO. 2<br>TO FORM S-4<br>REGISTRATION STATEMENT", "", "S-4/A"),
        ("Amendment No. 1 to Form F-1<br>REGISTRATION STATEMENT", "", "F-1/A"),
        ("POST-EFFECTIVE AMENDMENT NO. 1<br>TO<br>FORM S-3<br>REGISTRATION STATEMENT", "", "POS AM"),
        ("POST EFFECTIVE AMENDMENT NO. 1<br>TO<br>FORM S-8<br>REGISTRATION STATEMENT", "", "S-8 POS"),
        ("FORM S-11<br>REGISTRATION STATEMENT", "", "S-11"),
        ("FORM SB-2<br>REGISTRATION STATEMENT", "", "SB-2"),
        (
            "FORM S-3<br>REGISTRATION STATEMENT",
            "If this Form is a registration statement that shall become effective upon filing pursuant to Rule 462(e) "
            "under the Securities Act, check the following box. ☒",
            "S-3ASR",
        ),
        (
            "FORM S-3<br>REGISTRATION STATEMENT",
            "If this Form is a registration statement that shall become effective upon filing pursuant to Rule 462(e) "
            "under the Securities Act, check the following box. ☐",
            "S-3",
        ),
        (
            "FORM S-3<br>REGISTRATION STATEMENT",
            "If the only securities being registered on this Form are being offered pursuant to dividend or interest "
            "reinvestment plans, please check the following box. ☒",
            "S-3D",
        ),
        (
            "FORM S-1<br>REGISTRATION STATEMENT",
            "If this Form is filed to register additional securities for an offering pursuant to Rule 462(b) under the "
            "Securities Act, check the following box and list the registration statement number of the earlier "
            "effective "
            "registration statement for the same offering. ☒ 333-248001",
            "S-1MEF",
        ),
    ],
)
def test_form_of_a_statement(title: str, boxes: str, expected: str) -> None:
    source = document(
        html(
            "As filed with the Securities and Exchange Commission on June 30, 2022",
            title,
            "UNDER<br>THE SECURITIES ACT OF 1933",
            "LARKSPUR, INC.<br>(Exact name of registrant as specified in its charter)",
            "Approximate date of commencement of proposed sale to the public: at once.",
            boxes,
            "PROSPECTUS",
            TEXT,
            LEGEND,
        )
    )
    assert form.read(source, cover.find(source)).value == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Registration No. 333-183001", ["333-183001"]),
        ("Registration No. 333- 257001", ["333-257001"]),
        ("Registration No. 033-64001", ["033-64001"]),
        ("Registration Statement No. 333–257001", ["333-257001"]),
        ("Registration Statement No.: 333-286001", ["333-286001"]),
        ("Registration Nos. 333-268001 and 333-268001-01", ["333-268001", "333-268001-01"]),
        ("Registration No. 333-248001 and Registration No. 333-249001", ["333-248001", "333-249001"]),
        ("REGISTRATION NO. 333-37001<br>33-49001", ["333-37001", "33-49001"]),
        ("SEC File No. 33-62001", ["33-62001"]),
        ("Registration # 333-60001", ["333-60001"]),
        ("424(b)(3)<br>File # 333-64001", ["333-64001"]),
        ("REGISTRATION NOS. 333-29001<p>333-29001-01", ["333-29001", "333-29001-01"]),
        ("Registration Nos. 333-29001<p>333-29001-01<p>333-29001-02", ["333-29001", "333-29001-01", "333-29001-02"]),
        ("Registration Nos. 333-29001<p>333-29001-01<br>333-29001-02", ["333-29001", "333-29001-01", "333-29001-02"]),
        ("Registration Nos. 333-29001<p>and 333-29001-02", ["333-29001", "333-29001-02"]),
        ("Registration Statement Nos. 333-268001 and<p>333-268001-01; Rule 424(b)(2)", ["333-268001", "333-268001-01"]),
        ("Annual Report on Form 18-K for 2018 (File No. 333-268001)", []),
        ("Filed Pursuant to Rule 424(b)(2) relating to Registration Statement No. 33-59001", ["33-59001"]),
        ("Registration Statement No. 2-68001", ["2-68001"]),
        ("Rule 424(b)(3)-Registration Statement<br>No.333-59001", ["333-59001"]),
        ("Registration No. 333-17001<br>333-17001-1", ["333-17001", "333-17001-1"]),
        ("Rule 424(b)(3)<br>No. 333-78002", ["333-78002"]),
        ("Registration Statement<br>U.S.$5,000,000,000 No. 33-64001", ["33-64001"]),
        ("Registration Statement<br>$5,000,000 of CUSIP 33-64001", []),
        ("Filed pursuant to Rule 424(b)(2)<br>of the Securities Act of 1933<br>No. 333-59001", ["333-59001"]),
        ("SEC File No. 333-166001<p>No. 333-166001-01", ["333-166001", "333-166001-01"]),
        ("SEC File No. 333-166001<p>Note No. 1", ["333-166001"]),
        ("Registration No. 333-", []),
        ("CUSIP No. 123456789", []),
    ],
)
def test_registration_numbers(words: str, expected: list[str]) -> None:
    source = document(html(words, "PROSPECTUS", "Larkspur, Inc.", TEXT, LEGEND))
    assert plain(registration_numbers.read(source, cover.find(source))) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The contents of the Registration Statement (File No. 333-700001) are incorporated herein by reference.",
        "This incorporates by reference the contents of those on Form S-8 (File Nos. 333-700001 and 33-70001).",
    ],
)
def test_a_statement_whose_contents_are_incorporated_is_no_claim(words: str) -> None:
    source = _facing(f"<p>LARKSPUR LIMITED<br>{NAMED}</p><p>{words}</p>")
    assert not registration_numbers.read(source, cover.find(source)).value


def test_numbers_named_under_rule_429() -> None:
    source = document(
        html(
            "As filed with the Securities and Exchange Commission on June 30, 2021",
            "Registration No. 333-",
            "FORM S-3<br>REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933",
            "LARKSPUR, INC.<br>(Exact name of registrant as specified in its charter)",
            "Approximate date of commencement of proposed sale to the public: at once.",
            "Pursuant to Rule 429 under the Securities Act, the prospectus included herein is a combined prospectus "
            "relating to File No. 333-239001 and File No. 333-248001.",
            "The fee is offset by fees paid for File No. 333-190001, which was withdrawn.",
            "PROSPECTUS",
            TEXT,
            LEGEND,
        )
    )
    assert plain(registration_numbers.read(source, cover.find(source))) == ["333-239001", "333-248001"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The date of this prospectus supplement is November 27, 2013.", "2013-11-27"),
        ("The date of this Prospectus Supplement is May 24 , 2021.", "2021-05-24"),
        ("The date of this Prospectus Supplement No. 7 is May 24, 2021.", "2021-05-24"),
        ("The date of this prospectus November 25, 2025.", "2025-11-25"),
        ("This prospectus supplement is dated June 3, 2015.", "2015-06-03"),
        ("This prospectus supplement, dated June 3, 2015, supplements our prospectus.", "2015-06-03"),
        ("The date of this Proxy Statement-Prospectus is October 31, 1995.", "1995-10-31"),
        ("The date of this Prospectus Supplement is the 3rd day of June, 2015.", "2015-06-03"),
        ("Prospectus Supplement dated September 17, 2025", "2025-09-17"),
        ("Dated: 4 March 2010", "2010-03-04"),
        ("February 7, 2018", "2018-02-07"),
        ("Prospectus Supplement - dated Monday, October 18, 2004", "2004-10-18"),
        (
            "This amends the prospectus dated May 24, 2023, as supplemented by prospectus supplement no. 1 dated "
            "June 9, 2023.<p>Prospectus Supplement dated September 4, 2023",
            "2023-09-04",
        ),
        (
            "Prospectus Supplement to Prospectus dated June 29, 2023 and Prospectus dated May 24, 2023"
            "<p>Prospectus Supplement No. 212 dated September 4, 2023",
            "2023-09-04",
        ),
        (
            "<table><tr><td>Class A</td><td>$75,000,000</td><td>October 29, 2030</td></tr></table><p>June 3, 2015",
            "2015-06-03",
        ),
        ("The accompanying proxy statement/prospectus is dated May 12, 2023 and is first being mailed.", "2023-05-12"),
        ("The date of this prospectus/offer to exchange is December 8, 2016.", "2016-12-08"),
        ("The date of this prospectus supplement is: May 12, 2023", "2023-05-12"),
        ("PRICING TERM SHEET<p>Underwriting Agreement dated June 7, 2006", None),
        ("The date of this prospectus supplement is , 2025.", None),
        ("The date of the prospectus is May 24, 2023, and it forms part of this document.", None),
    ],
)
def test_date(words: str, expected: str | None) -> None:
    source = document(html(*_BEFORE, LEGEND, words))
    assert plain(document_date.read(source, cover.find(source))) == expected


@pytest.mark.parametrize(
    ("label", "expected"), [("Date of Issue:", None), ("Date:", "2015-06-03"), ("Dated:", "2015-06-03")]
)
def test_the_day_of_a_term_in_a_table_is_no_date_of_the_document(label: str, expected: str | None) -> None:
    title = "<tr><td>Pricing Supplement No. 4</td><td>Rule 424(b)(2)</td></tr>"
    rows = f"<table>{title}<tr><td>{label}</td><td>June 3, 2015</td></tr></table>"
    source = document(html("Larkspur, Inc.", rows, LEGEND, TEXT))
    assert plain(document_date.read(source, cover.find(source))) == expected


@pytest.mark.parametrize(("day", "expected"), [("June 3, 2030", None), ("June 3, 2015", "2015-06-03")])
def test_a_day_long_after_the_filing_is_no_date_of_the_document(day: str, expected: str | None) -> None:
    source = document(html(*_BEFORE, LEGEND, day), "424b2_larkspur_2015-06-01.htm")
    assert plain(document_date.read(source, cover.find(source))) == expected


def test_a_date_below_the_title_of_another_document() -> None:
    head = (
        "PRICING SUPPLEMENT No. 14<br>to Prospectus Supplement dated<br>October 5, 2006",
        "$5,000,000",
        "Larkspur, Inc.",
    )
    source = document(html(*head, TEXT, LEGEND, "June 6, 2007"))
    assert plain(document_date.read(source, cover.find(source))) == "2007-06-06"


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        pytest.param("The date of this Prospectus is October 5, 2006", "2007-06-06", id="that of its base"),
        pytest.param("The date of this Prospectus Supplement is June 5, 2007", "2007-06-05", id="its own"),
    ],
)
def test_the_date_of_a_base_prospectus_bound_behind_a_short_supplement(behind: str, expected: str) -> None:
    head = ("PROSPECTUS SUPPLEMENT<br>(To Prospectus dated October 5, 2006)", "$5,000,000", "Larkspur, Inc.")
    parts = (*head, TEXT, LEGEND, "June 6, 2007", "TABLE OF CONTENTS", "Summary 2<br>Notes 3", TEXT, behind)
    source = document(html(*parts))
    assert plain(document_date.read(source, cover.find(source))) == expected


def test_date_of_filing_without_a_preposition() -> None:
    source = document(
        html(
            "AS FILED WITH THE SECURITIES AND EXCHANGE COMMISSION JULY 25, 2014", "PROSPECTUS", "Larkspur", TEXT, LEGEND
        )
    )
    assert plain(document_date.read(source, cover.find(source))) == "2014-07-25"


def test_date_of_filing_where_the_words_below_the_name_end_with_the_registrant() -> None:
    source = document(
        html(
            "As filed with the Securities and Exchange Commission on March 24, 2009",
            "FORM S-3<br>REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933",
            "LARKSPUR LIFE INSURANCE COMPANY<br>(Exact Name of Registrant)",
            "Approximate date of commencement of proposed sale to the public: at once.",
            "PROSPECTUS",
            "PROSPECTUS DATED MAY 1, 2009",
            TEXT,
            LEGEND,
        )
    )
    assert plain(document_date.read(source, cover.find(source))) == "2009-03-24"


def test_date_in_a_table_of_titles() -> None:
    rows = (
        ("Pricing Supplement No. A12", "Filed Pursuant to Rule 424(b)(2)"),
        ("To the Underlying Supplement dated July 29, 2013,", "Registration Statement No. 333-180001"),
        ("Product Supplement No. A-I dated March 23, 2012,", "November 22, 2013"),
        ("Prospectus Supplement dated March 23, 2012 and", ""),
        ("Prospectus dated March 23, 2012", ""),
    )
    table = "".join(f"<tr><td>{left}</td><td>{right}</td></tr>" for left, right in rows)
    source = document(html(f"<table>{table}</table>", "$1,142,000", "Larkspur, Inc.", TEXT, LEGEND))
    assert plain(document_date.read(source, cover.find(source))) == "2013-11-22"


_BEFORE = ("PROSPECTUS SUPPLEMENT", "(To Prospectus dated May 24, 2023)", "Larkspur, Inc.", TEXT)


@pytest.mark.parametrize(
    ("titles", "paragraph", "expected"),
    [
        (["PROSPECTUS SUPPLEMENT", "(To the Prospectus dated May 24, 2023)"], "", [("prospectus", "2023-05-24")]),
        (
            ["SUPPLEMENT TO", "PROSPECTUS", "DATED MAY 24, 2023"],
            "This supplement should be read with the prospectus dated February 6, 2023. ",
            [("prospectus", "2023-02-06")],
        ),
        (
            ["SUPPLEMENT TO", "PROSPECTUS", "DATED MAY 24, 2023"],
            "This supplement should be read with the prospectus dated May 24, 2023. ",
            [("prospectus", "2023-05-24")],
        ),
        (["Supplement to Prospectus dated February 18, 2022"], "", [("prospectus", "2022-02-18")]),
        (["PROSPECTUS SUPPLEMENT", "(To Prospectus dated , 2023)"], "", [("prospectus", None)]),
        (
            [
                "AMENDMENT NO. 1 DATED JULY 3, 2025",
                "(To Prospectus Supplement dated June 9, 2025 and<br>Prospectus dated June 5, 2025)",
            ],
            "This Amendment No. 1 amends this prospectus supplement.",
            [("prospectus_supplement", "2025-06-09"), ("prospectus", "2025-06-05")],
        ),
        (
            [
                "AMENDMENT NO. 2 DATED JULY 3, 2025 TO PROSPECTUS SUPPLEMENT DATED JUNE 9, 2025",
                "(To Prospectus dated June 5, 2025)",
            ],
            "The adequacy of this prospectus was not determined.",
            [("prospectus_supplement", "2025-06-09"), ("prospectus", "2025-06-05")],
        ),
        (
            ["PROSPECTUS SUPPLEMENT", "(To Prospectuses dated May 24, 2023 and June 1, 2023)"],
            "",
            [("prospectus", "2023-05-24"), ("prospectus", "2023-06-01")],
        ),
        (
            [
                "PROSPECTUS SUPPLEMENT NO. 1",
                "(To Prospectus Supplement dated June 9, 2025<br>and Prospectus dated June 5, 2025)",
            ],
            "",
            [("prospectus_supplement", "2025-06-09"), ("prospectus", "2025-06-05")],
        ),
        (
            [
                "SUPPLEMENT NO. 1 DATED NOVEMBER 3, 2025<br>TO PROSPECTUS SUPPLEMENT DATED AUGUST 1, 2025<br>"
                "(to Prospectus dated May 30, 2024)"
            ],
            "",
            [("prospectus_supplement", "2025-08-01"), ("prospectus", "2024-05-30")],
        ),
        (
            ["PROSPECTUS SUPPLEMENT"],
            "This prospectus supplement updates and supplements the prospectus dated April 8, 2013. ",
            [("prospectus", "2013-04-08")],
        ),
        (
            ["PROSPECTUS SUPPLEMENT NO. 3", "(To Prospectus Dated June 9, 2004)"],
            "This supplements our prospectus dated June 9, 2004, as previously supplemented on December 9, 2004 and "
            "June "
            "23, 2005. ",
            [
                ("prospectus", "2004-06-09"),
                ("prospectus_supplement", "2004-12-09"),
                ("prospectus_supplement", "2005-06-23"),
            ],
        ),
        (
            ["PROSPECTUS SUPPLEMENT", "(To Prospectus dated May 24, 2023)"],
            "The notes are like those offered and sold by our prospectus supplement dated January 4, 2023. ",
            [("prospectus", "2023-05-24")],
        ),
        (
            ["PROSPECTUS SUPPLEMENT NO. 3", "(To Prospectus dated May 24, 2023)"],
            "This supplement should be read in conjunction with the prospectus dated May 24, 2023 and the prospectus "
            "supplement dated June 10, 2023. ",
            [("prospectus", "2023-05-24"), ("prospectus_supplement", "2023-06-10")],
        ),
        (
            ["PROSPECTUS SUPPLEMENT NO. 3", "(To Prospectus dated May 24, 2023)"],
            "Terms have the meanings of the Prospectus dated May 24, 2023, as amended by Supplement No. 1 dated June "
            "2, 2023. ",
            [("prospectus", "2023-05-24"), ("prospectus_supplement", "2023-06-02")],
        ),
        (
            [
                "PROSPECTUS SUPPLEMENT NO. 3",
                "(To Prospectus dated May 24, 2023 as supplemented and amended by prospectus supplement no. 1 dated "
                "June 2, 2023 and prospectus supplement no. 2 dated July 7, 2023)",
            ],
            "",
            [
                ("prospectus", "2023-05-24"),
                ("prospectus_supplement", "2023-06-02"),
                ("prospectus_supplement", "2023-07-07"),
            ],
        ),
        (
            ["PROSPECTUS SUPPLEMENT NO. 3 TO PROSPECTUS DATED MAY 24, 2023"],
            "The Prospectus dated May 24, 2023, as supplemented by the Supplements dated June 2, 2023 and July 7, "
            "2023, is further supplemented. ",
            [
                ("prospectus", "2023-05-24"),
                ("prospectus_supplement", "2023-06-02"),
                ("prospectus_supplement", "2023-07-07"),
            ],
        ),
        (
            ["SUPPLEMENT NO. 2 DATED JUNE 18, 2023<br>TO PROSPECTUS DATED MAY 24, 2023"],
            "This Supplement No. 2 should be read in conjunction with the Prospectus dated May 24, 2023 and Supplement "
            "No. 1 dated June 2, 2023. ",
            [("prospectus", "2023-05-24"), ("prospectus_supplement", "2023-06-02")],
        ),
        (
            ["STICKER SUPPLEMENT DATED JULY 8, 2023<br>TO PROSPECTUS DATED MAY 24, 2023"],
            "This Sticker Supplement is part of, and should be read in conjunction with our prospectus dated May 24, "
            "2023, the Sticker Supplements dated May 28, 2023, June 2, 2023 and June 23, 2023, and Supplement No. 1 "
            "dated June 30, 2023. ",
            [
                ("prospectus", "2023-05-24"),
                ("prospectus_supplement", "2023-05-28"),
                ("prospectus_supplement", "2023-06-02"),
                ("prospectus_supplement", "2023-06-23"),
                ("prospectus_supplement", "2023-06-30"),
            ],
        ),
        (
            ["SUPPLEMENT NO. 3 DATED JULY 8, 2023<br>TO THE PROSPECTUS DATED MAY 24, 2023"],
            "This document supplements, and should be read in conjunction with, the prospectus of Alder Trust IV, Inc. "
            "dated May 24, 2023, Supplement No. 1 dated June 23, 2023, which superseded all previous supplements, and "
            "Supplement No. 2 dated June 30, 2023. ",
            [
                ("prospectus", "2023-05-24"),
                ("prospectus_supplement", "2023-06-23"),
                ("prospectus_supplement", "2023-06-30"),
            ],
        ),
        (
            ["SUPPLEMENT NO. 3<br>DATED JULY 8, 2023<br>TO THE PROSPECTUS DATED MAY 24, 2023<br>OF ALDER TRUST, INC."],
            "This supplement modifies or supersedes certain information contained in our prospectus and Supplement No. "
            "2 dated June 30, 2023, Supplement No. 1 dated June 23, 2023 (Supplement No. 1 superseded certain "
            "information contained in supplements dated between June 1, 2023 and June 23, 2023), and must be read. ",
            [
                ("prospectus", "2023-05-24"),
                ("prospectus_supplement", "2023-06-30"),
                ("prospectus_supplement", "2023-06-23"),
            ],
        ),
        (
            ["PROSPECTUS SUPPLEMENT"],
            "The Prospectus dated May 24, 2023 of the Holding Company, which is attached to this Prospectus "
            "Supplement, includes detailed information. ",
            [("prospectus", "2023-05-24")],
        ),
        (
            ["Prospectus Supplement No. 3<br>To Prospectus dated May 24, 2023"],
            "This supplement updates the prospectus dated May 24, 2023, supplemented by prospectus supplement no. 1 "
            "dated June 2, 2023 and prospectus supplement no. 2, dated July 7, 2023. ",
            [
                ("prospectus", "2023-05-24"),
                ("prospectus_supplement", "2023-06-02"),
                ("prospectus_supplement", "2023-07-07"),
            ],
        ),
        (
            ["Pricing Supplement No. 17 dated June 7, 2023"],
            "This relates to the Underlier Supplement dated May 25, 2023 and the Prospectus dated May 24, 2023. ",
            [("underlying_supplement", "2023-05-25"), ("prospectus", "2023-05-24")],
        ),
        (
            ["LARKSPUR CHARTER SERIES", "SUPPLEMENT<br>TO<br>PROSPECTUS DATED MAY 24, 2023"],
            "You should read this supplement together with the prospectus. ",
            [("prospectus", "2023-05-24")],
        ),
        (
            ["LARKSPUR BITCOIN ETF", "SUPPLEMENT NO. 2 DATED JULY 30, 2023<br>TO THE PROSPECTUS DATED MAY 24, 2023"],
            "This supplement is filed to update the prospectus. ",
            [("prospectus", "2023-05-24")],
        ),
        (
            ["PROSPECTUS SUPPLEMENT", "(to Prospectuses dated February 16, 2021 and dated May 24, 2023)"],
            "",
            [("prospectus", "2021-02-16"), ("prospectus", "2023-05-24")],
        ),
        (
            [
                "Amendment No. 1 to Prospectus Supplement dated July 29, 2023<br>To Prospectus Supplement dated "
                "May 24, 2023<br>(to Prospectus dated April 24, 2022)"
            ],
            "",
            [("prospectus_supplement", "2023-05-24"), ("prospectus", "2022-04-24")],
        ),
        (["STICKER TO PROSPECTUS", "To Prospectus dated May 24, 2023"], "", [("prospectus", "2023-05-24")]),
        (
            [
                "The information in this preliminary prospectus supplement and the accompanying prospectus is not "
                "complete and may be changed.",
                "Subject to Completion, dated June 17, 2023",
                "Preliminary Prospectus Supplement<br>(To Prospectus dated May 24, 2023)",
            ],
            "",
            [("prospectus", "2023-05-24")],
        ),
        (
            ["PRICING TERM SHEET"],
            "The issuer has filed a registration statement (including the Preliminary Prospectus Supplement and the "
            "accompanying prospectus dated May 24, 2023), read them together. ",
            [("prospectus", "2023-05-24")],
        ),
        (
            ["PRICING TERM SHEET"],
            "It should be read together with the Preliminary Prospectus Supplement and the accompanying prospectus, "
            "each dated May 24, 2023. ",
            [("prospectus_supplement", "2023-05-24"), ("prospectus", "2023-05-24")],
        ),
        (
            ["Preliminary Terms No. 5", "Dated June 17, 2023"],
            "You should read this document together with the related product supplement and prospectus, each of which "
            "can be accessed via the hyperlinks below.<br>Product Supplement for Callable Securities dated May 2, "
            "2023<br>Prospectus dated May 1, 2023<br>",
            [("product_supplement", "2023-05-02"), ("prospectus", "2023-05-01")],
        ),
        (
            ["Preliminary Terms No. 5", "Dated June 17, 2023"],
            "Its indices are described in an index supplement dated May 2, 2023. ",
            [],
        ),
        (["PROSPECTUS"], "A prospectus supplement dated later may change this prospectus dated May 24, 2023. ", []),
    ],
)
def test_base_documents(titles: list[str], paragraph: str, expected: list[Any]) -> None:
    source = document(html("Rule 424(b)(3)", *titles, "Larkspur, Inc.", paragraph + TEXT, LEGEND))
    assert plain(base_documents.read(source, cover.find(source))) == expected


def test_a_pricing_supplement_supplements_no_other_whose_date_it_has() -> None:
    source = document(
        html(
            "Larkspur Capital Notes",
            "Filed under Rule 424(b)(2), Registration Statement No. 333-257001<br>Pricing Supplement No. 13, 14 and "
            "15 — Dated Monday, December 9, 2024<br>(To: Prospectus Dated February 10, 2023, Prospectus Supplement "
            "Dated February 10, 2023<br>and Supplement to Prospectus Supplement Dated June 5, 2023). Notes are new.",
            TEXT,
        )
    )
    assert plain(base_documents.read(source, cover.find(source))) == [
        ("prospectus", "2023-02-10"),
        ("prospectus_supplement", "2023-02-10"),
        ("prospectus_supplement", "2023-06-05"),
    ]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("PROSPECTUS", "prospectus"),
        ("P R O S P E C T U S", "prospectus"),
        ("PRELIMINARY PROSPECTUS", "preliminary_prospectus"),
        ("Proxy Statement/Prospectus", "prospectus"),
        ("OFFER TO EXCHANGE/PROSPECTUS", "prospectus"),
        ("CONSENT SOLICITATION STATEMENT/PROSPECTUS", "prospectus"),
        ("PROSPECTUS SUPPLEMENT NO. 4", "prospectus_supplement"),
        ("SUPPLEMENT<br>(To Preliminary Prospectus Dated May 13, 2019)", "prospectus_supplement"),
        ("P R O S P E C T U S  S U P P L E M E N T", "prospectus_supplement"),
        ("SUPPLEMENT NO. 2 DATED MAY 23, 2019<br>TO<br>PROSPECTUS DATED APRIL 26, 2019", "prospectus_supplement"),
        ("PROSPECTUS SUPPLEMENT TO PROSPECTUS DATED JANUARY 19, 1995", "prospectus_supplement"),
        ("STICKER TO PROSPECTUS", "prospectus_supplement"),
        ("AMENDED AND RESTATED PRICING SUPPLEMENT No. 420 dated April 21, 2014", "pricing_supplement"),
        (
            "AMENDMENT NO. 1 DATED JUNE 20, 2023 (To the Prospectus Supplement dated August 12, 2022 and the "
            "Prospectus dated June 28, 2022)",
            "prospectus_supplement",
        ),
        (
            "Prospectus Supplement<br>(To Prospectus dated May 24, 2023)<br>o Any other rate specified in the"
            "<br>applicable pricing supplement",
            "prospectus_supplement",
        ),
        ("Term Sheet SR-4<br>(To Prospectus dated May 24, 2023)", "pricing_supplement"),
        ("Product supplement no. 32-IX<br>To prospectus dated December 1, 2005", "product_supplement"),
        ("Underlying supplement no. 1-I<br>To the prospectus dated April 13, 2023", "other"),
    ],
)
def test_kind(title: str, expected: str) -> None:
    source = document(html("Filed Pursuant to Rule 424(b)(3)", title, "Larkspur, Inc.", TEXT, LEGEND))
    assert facts(source)["document_kind"].value == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Our common stock is listed on the Nasdaq Capital Market under the symbol “LRKS.”",
            [("Nasdaq Capital Market", "LRKS")],
        ),
        (
            "Shares are listed on the Nasdaq Capital Market of the Nasdaq Stock Market LLC (“Nasdaq”) under the symbol "
            "“LRKS”.",
            [("Nasdaq Capital Market", "LRKS")],
        ),
        (
            "We have applied to list our stock on the Nasdaq Global Market tier of The Nasdaq Stock Market LLC under "
            "the symbol “LRKS”.",
            [("Nasdaq Global Market tier", "LRKS")],
        ),
        ("Our stock trades on NYSE American LLC under the ticker symbol 'LRK.A'.", [("NYSE American LLC", "LRK.A")]),
        (
            'The units are listed on the New York Stock Exchange under the symbol "LRpI".',
            [("New York Stock Exchange", "LRpI")],
        ),
        ("Proposed Symbol & Market: . LRKS/Nasdaq National Market to be used.", [("Nasdaq National Market", "LRKS")]),
        (
            "The stock has been approved for listing on the Chicago Board Options Exchange under the symbol “LRK”.",
            [("Chicago Board Options Exchange", "LRK")],
        ),
        ("Trading symbol: Nasdaq Global Market — LRKS", [("Nasdaq Global Market", "LRKS")]),
        ("Our common stock trades under the symbol “NYSE: LRK.”", [("NYSE", "LRK")]),
        ("Shares of our common stock are quoted on the NYSE under “LRK.”", [("NYSE", "LRK")]),
        ("The notes are not listed on the NYSE; see what is said under “ERISA Considerations.”", []),
        ("Our stock is listed on the NYSE under the symbol LRKS. SEE RISK FACTORS.<p>PER SHARE", [("NYSE", "LRKS")]),
        ("Our common stock is quoted under the symbol OTCQB: LRKS. It has risen.", [("OTCQB", "LRKS")]),
        (
            "Our common stock and warrants are listed on The Nasdaq Stock Market LLC, or NASDAQ, under the symbols "
            "“LRKS” "
            "and “LRKSW”, respectively.",
            [("The Nasdaq Stock Market LLC", "LRKS"), ("The Nasdaq Stock Market LLC", "LRKSW")],
        ),
        (
            "We have applied to list our units on the New York Stock Exchange under the symbol “LRKS.U”.",
            [("New York Stock Exchange", "LRKS.U")],
        ),
        (
            "Larkspur Capital Inc. (“Larkspur”, “we” or “us”) (Nasdaq: LRKS) manages assets.",
            [("Nasdaq", "LRKS")],
        ),
        (
            "Our common shares are listed on the TSX Venture Exchange under the symbol “LRK” and on the "
            "Frankfurt Stock Exchange under the symbol “9LK”.",
            [("TSX Venture Exchange", "LRK"), ("Frankfurt Stock Exchange", "9LK")],
        ),
        (
            "Our common shares are listed on the New York Stock Exchange (“NYSE”) and on the Toronto Stock Exchange "
            "(“TSX”) under the symbol “LRK.”",
            [("New York Stock Exchange", "LRK"), ("Toronto Stock Exchange", "LRK")],
        ),
        (
            "Our common stock is traded on the Nasdaq Global Market (“Nasdaq”), under the symbol “LRK,” and on the Tel "
            "Aviv Stock Exchange (the “TASE”), under the symbol “LRK-L.” Our preferred stock is traded on Nasdaq and "
            "the TASE, in each case under the symbol “LRKP.”",
            [
                ("Nasdaq Global Market", "LRK"),
                ("Tel Aviv Stock Exchange", "LRK-L"),
                ("Nasdaq", "LRKP"),
                ("TASE", "LRKP"),
            ],
        ),
        (
            "Our shares are listed on the New York Stock Exchange and the Toronto Stock Exchange under the symbols "
            "“LRK” and “LRKT,” respectively.",
            [("New York Stock Exchange", "LRK"), ("Toronto Stock Exchange", "LRKT")],
        ),
        (
            "Our Class A and Class B shares are listed on the New York Stock Exchange under the symbols “LRKA” and "
            "“LRKB,” respectively.",
            [("New York Stock Exchange", "LRKA"), ("New York Stock Exchange", "LRKB")],
        ),
        ("We compete with Orchard Inc. (Nasdaq: ORCH) and others.", []),
        ("New York Stock Exchange Symbol: LRK", [("New York Stock Exchange", "LRK")]),
        (
            "Our warrants, previously listed on Nasdaq under the symbol “LRKSW,” are now quoted on the OTC Pink "
            "marketplace "
            "under the symbol “LRKWZ.”",
            [("OTC Pink marketplace", "LRKWZ")],
        ),
        (
            "Our shares are listed on the Hong Kong Stock Exchange under the stock code “9988”.",
            [("Hong Kong Stock Exchange", "9988")],
        ),
        ("Our common stock is listed on the Nasdaq Global Market under the symbol “[●]”.", []),
        (
            "In the merger, holders of Orchard shares will receive $2.00 and 0.5 of a share of Larkspur common stock, "
            "as the proxy statement says. Larkspur common stock is listed on Nasdaq under the symbol “LRKS,” and "
            "Orchard common stock on the New York Stock Exchange under the symbol “ORCH.”",
            [("Nasdaq", "LRKS")],
        ),
        (
            "This is an offer to exchange each ordinary share of Orchard for 1.25 shares of Larkspur. The offer and "
            "withdrawal rights will expire on January 12. Larkspur common stock is listed on Nasdaq under the symbol "
            "“LRKS.” Orchard ordinary shares are listed on Nasdaq under the symbol “ORCH.”",
            [("Nasdaq", "LRKS")],
        ),
        (
            "The merger is described in the proxy statement. Larkspur common stock and Orchard common stock are listed "
            "on the New York Stock Exchange under the symbols “LRKS” and “ORCH,” respectively.",
            [("New York Stock Exchange", "LRKS")],
        ),
        (
            "The merger is described in the proxy statement. Orchard common stock and Larkspur common stock are listed "
            "on the New York Stock Exchange under the symbols “ORCH” and “LRKS,” respectively.",
            [("New York Stock Exchange", "LRKS")],
        ),
        (
            "The merger is described in the proxy statement. The Instruments ADSs are listed on the New York Stock "
            "Exchange under the symbol “LRKS.” Orchard common stock is listed on Nasdaq under the symbol “ORCH.”",
            [("New York Stock Exchange", "LRKS")],
        ),
        (
            "Our common stock is traded “over the counter” on the NASD Bulletin Board under the symbol “LRKS.OB.”",
            [("NASD Bulletin Board", "LRKS.OB")],
        ),
        (
            "Our common stock and warrants are listed on the American Stock Exchange under the symbols LRK and LRK/WS, "
            "respectively.",
            [("American Stock Exchange", "LRK"), ("American Stock Exchange", "LRK/WS")],
        ),
        (
            "The Larkspur ETF has shares that trade on the Nasdaq Stock Market (the “Exchange”). They trade on the "
            "Exchange under the symbol “LRKS.”",
            [("Nasdaq Stock Market", "LRKS")],
        ),
        (
            "Our ordinary shares trade on the Tel-Aviv Stock Exchange under the symbol “LRKS”.",
            [("Tel-Aviv Stock Exchange", "LRKS")],
        ),
        ("The shares trade on the Exchange under the symbol “LRKS.”", []),
        (
            "The preferred shares are listed on the New York Stock Exchange under the symbol “LRK Pr.”",
            [("New York Stock Exchange", "LRK Pr")],
        ),
        (
            "Our stock is listed on the New York Stock Exchange, the Pacific Stock Exchange and the Boston Stock "
            "Exchange under the symbol “LRK.”",
            [("New York Stock Exchange", "LRK"), ("Pacific Stock Exchange", "LRK"), ("Boston Stock Exchange", "LRK")],
        ),
        (
            "The proxy statement is for the merger of Orchard into a company of its own. The shares of Larkspur are "
            "quoted on the Nasdaq National Market under the symbol “LRKS” and listed on the Toronto Stock Exchange "
            "under the symbol “LRK.U”.",
            [("Nasdaq National Market", "LRKS"), ("Toronto Stock Exchange", "LRK.U")],
        ),
        (
            "Orchard Inc. makes an offer to exchange Larkspur shares for its own. Orchard’s common stock is listed on "
            "the New York Stock Exchange under the symbol “ORCH.” Larkspur common stock is listed on the NYSE under "
            "the symbol “LRKS.” The exchange offer will expire on March 8, 2019.",
            [("NYSE", "LRKS")],
        ),
        (
            "The ADSs are listed on the Nasdaq Capital Market under the symbol “LRKS.” Our shares also trade on the "
            "Tel Aviv Stock Exchange under the symbol “LRKS.” The ADSs also trade on the Nasdaq Capital Market under "
            "the symbol “LRKS.”",
            [("Nasdaq Capital Market", "LRKS"), ("Tel Aviv Stock Exchange", "LRKS")],
        ),
        (
            "The common stock is traded in the over-the-counter market and is quoted on the Nasdaq National Market "
            "under the symbol “LRKS.”",
            [("Nasdaq National Market", "LRKS")],
        ),
        (
            "The common stock is traded on the New York, Chicago and Pacific Stock Exchanges (Symbol: LRK).",
            [("New York Stock Exchange", "LRK"), ("Chicago Stock Exchange", "LRK"), ("Pacific Stock Exchange", "LRK")],
        ),
        (
            "LARKSPUR is traded (“LRKS”) on the Nasdaq National Market System ($3.11 on May 17, 2004).",
            [("Nasdaq National Market", "LRKS")],
        ),
        ("LARKSPUR is traded (“LRKS”) on a market of its own.", []),
        ("The common stock is traded on the Orchard and Meadow Stock Exchanges (Symbol: LRK).", []),
        (
            "Our shares are listed on the Nasdaq Capital Market under the symbol “LRKS.” Our shares currently trade on "
            "the Tel Aviv Stock Exchange, or TASE, under the symbol “LRKS.” We have applied to list the new shares on "
            "The Nasdaq Global Market under the symbol “LRKS.”",
            [("Nasdaq Capital Market", "LRKS"), ("Tel Aviv Stock Exchange", "LRKS")],
        ),
        (
            "The shares are listed on the TSX Venture Exchange (which we refer to as the “TSX.V”) and the NYSE Amex "
            "Equities Exchange (“Amex”) in each case under the symbol “LRK”.",
            [("TSX Venture Exchange", "LRK"), ("NYSE Amex Equities Exchange", "LRK")],
        ),
        (
            "Our common stock is quoted on the Over-the-Counter Markets Group under the symbol “LRKS”.",
            [("Over-the-Counter Markets", "LRKS")],
        ),
        (
            "Our common stock is quoted on the QB tier of the OTC Marketplace under the symbol “LRKS”.",
            [("OTC Marketplace", "LRKS")],
        ),
        ("The notes will not be listed on any securities exchange.", []),
        ("The notes are linked to an index (Bloomberg symbol: “IDX”).", []),
    ],
)
def test_listing(words: str, expected: list[Any]) -> None:
    source = supplement(words)
    assert plain(facts(source)["listing"]) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The common stock of Orchard Inc. is listed on the New York Stock Exchange under the symbol “ORCH.”", []),
        (
            "The LINKS have been approved for listing on the American Stock Exchange under the symbol “LKX,” subject "
            "to official notice of issuance.",
            [("American Stock Exchange", "LKX")],
        ),
        (
            "<table><tr><td>ETNs</td><td>Exchange Ticker</td><td>Indicative Value Ticker</td></tr><tr><td>3x Long Oil "
            "ETNs</td><td>LKOL</td><td>LKOL.IV</td></tr><tr><td>3x Inverse Oil ETNs</td><td>LKOS</td><td>LKOS.IV</td>"
            "</tr></table><p>The ETNs are listed on NYSE Arca under the exchange tickers set forth above.",
            [("NYSE Arca", "LKOL"), ("NYSE Arca", "LKOS")],
        ),
        (
            "<table><tr><td>Underlying</td><td>Ticker</td><td>Initial Price</td></tr><tr><td>Orchard ETN</td><td>ORCH"
            "</td><td>$10.00</td></tr></table><p>The notes will not be listed on any exchange.",
            [],
        ),
    ],
)
def test_listing_of_notes_and_of_what_they_are_linked_to(words: str, expected: list[Any]) -> None:
    for title, legend in (("PRICING SUPPLEMENT", LEGEND), ("Term Sheet", "")):
        source = document(html(title, "Larkspur, Inc.", "Range Notes due 2030", words, legend))
        assert plain(facts(source)["listing"]) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("After pricing we expect that the shares will trade on the ____ under the symbol “LRKS.”", [(None, "LRKS")]),
        ("We expect that the shares will trade on the under the symbol “LRKS.”", [(None, "LRKS")]),
        ("We will apply to list our shares under the symbol “LRKS” on the [●].", [(None, "LRKS")]),
        ("We intend to list our shares under the symbol “LRKS” at a later time.", []),
    ],
)
def test_listing_on_an_exchange_that_is_left_blank(words: str, expected: list[Any]) -> None:
    note = "The information in this preliminary prospectus is not complete and may be changed."
    for top, listed in ((f"{note}|Subject to Completion, dated May 1, 2026", expected), ("May 1, 2026", [])):
        source = document(html(*top.split("|"), "PROSPECTUS", "Larkspur, Inc.", TEXT, words, LEGEND))
        assert plain(facts(source)["listing"]) == listed


def test_date_of_a_free_writing_prospectus() -> None:
    title = (
        "Free Writing Prospectus pursuant to Rule 433 dated February 2, 2011 / Registration Statement No. 333-157701"
    )
    source = document(html(title, "Index-Linked Notes", TEXT))
    assert plain(document_date.read(source, cover.find(source))) == "2011-02-02"


def test_date_behind_the_registration_number() -> None:
    for number in ("Registration Statement No. 333-180300-03", "Registration Nos. 333-180300 and 333-180300-01"):
        source = document(html(f"Filed Pursuant to Rule 433 {number} May 27, 2014", "Pricing Term Sheet", TEXT))
        assert plain(facts(source)["document_date"]) == "2014-05-27"


def test_a_supplement_on_a_market_measure_is_another_document() -> None:
    named = "(To Market Measure Supplement dated May 18, 2018, Prospectus Supplement dated May 18, 2018 and Prospectus "
    source = document(html("PRICING SUPPLEMENT", named + "dated April 5, 2019)", "Larkspur, Inc.", TEXT, LEGEND))
    assert plain(facts(source)["base_documents"]) == [
        ("other", "2018-05-18"),
        ("prospectus_supplement", "2018-05-18"),
        ("prospectus", "2019-04-05"),
    ]


def test_listing_of_shares_in_a_term_sheet() -> None:
    source = document(html("6,000,000 Shares of Common Stock", "Symbol: LRKS (Nasdaq Global Market)", "Larkspur, Inc."))
    assert plain(facts(source)["listing"]) == [("Nasdaq Global Market", "LRKS")]


def test_listing_of_a_buyer_by_the_short_name_that_a_letter_defines() -> None:
    letter = (
        "Pear Company (“Pear”) and Larkspur Pipeline, Inc. (“LPI”) have entered into a merger agreement. Each share of "
        "Pear common stock will be converted into the right to receive 0.9635 of a share of LPI common stock. LPI’s "
        "common stock is traded on the New York Stock Exchange under the symbol “LPI.” Pear’s common stock is traded "
        "on the New York Stock Exchange under the symbol “PRC.” " + TEXT
    )
    source = document(html("PROXY STATEMENT/PROSPECTUS", letter, LEGEND))
    assert plain(facts(source)["listing"]) == [("New York Stock Exchange", "LPI")]


def test_listing_where_our_speaks_of_who_is_bought() -> None:
    letter = (
        "Dear Pear Shareholder: Larkspur, Inc. and Pear Bancorp entered into an Agreement and Plan of Merger, under "
        "which we will merge with and into Larkspur. Each share of Pear common stock will be converted into the right "
        "to receive 0.9450 shares of Larkspur common stock. Larkspur common stock is listed on the New York Stock "
        "Exchange under the symbol “LRKS.” Our common stock is quoted on the OTCQX under the symbol “PRBC.” " + TEXT
    )
    source = document(html("PROXY STATEMENT/PROSPECTUS", letter, LEGEND))
    assert plain(facts(source)["listing"]) == [("New York Stock Exchange", "LRKS")]


@pytest.mark.parametrize(
    ("paper", "kind"), [("accompanying joint proxy statement/prospectus", "prospectus"), ("accompanying letter", None)]
)
def test_a_letter_that_names_the_prospectus_it_comes_with(paper: str, kind: str | None) -> None:
    legend = f"No commission has determined that the {paper} is accurate. Any other word is a criminal offense."
    source = document(html("Rule 424(b)(3)", "MERGER PROPOSED", TEXT, legend))
    assert facts(source)["document_kind"].value == kind


def test_risk_factors_of_a_proxy_statement_that_a_supplement_is_to() -> None:
    titles = ("SUPPLEMENT NO. 1", "TO PROXY STATEMENT/PROSPECTUS DATED MAY 12, 2022")
    told = "See “Risk Factors” beginning on page 41 of the Proxy Statement/Prospectus."
    source = document(html("Rule 424(b)(3)", *titles, TEXT, told, LEGEND))
    assert plain(risk_factors.read(source, cover.find(source))) == ("41", "prospectus")


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("Ticker / Exchange:", "LRKS / The Nasdaq Global Market", [("The Nasdaq Global Market", "LRKS")]),
        ("Exchange/Symbol:", "New York Stock Exchange (“NYSE”) / “LRKS”", [("New York Stock Exchange", "LRKS")]),
        ("Exchange/Ticker:", "NASDAQ / LRKS", [("NASDAQ", "LRKS")]),
        ("Ratings (S/M):", "AA / NASDAQ", []),
        ("Exchange/Ticker:", "NASDAQ / to be announced", []),
    ],
)
def test_listing_beside_a_slash(label: str, value: str, expected: list[Any]) -> None:
    row = f"<table><tr><td>{label}</td><td>{value}</td></tr></table>"
    source = document(html("6,000,000 Shares of Common Stock", row, "Larkspur, Inc."))
    assert plain(facts(source)["listing"]) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "See “Risk Factors” beginning on page S-5 of this prospectus supplement and page 4 of the prospectus.",
            ("S-5", "this"),
        ),
        ("See Risk Factors beginning on page 5 of the prospectus.", ("5", "prospectus")),
        ("The notes are risky. See “Risk Factors” beginning on PS-8.", ("PS-8", "this")),
        ("See “Risk Factors”. The interest periods are those beginning on A-1 days.", None),
        (
            "See “Risk Factors” on page 5-12 of this prospectus supplement and on page 6 of the prospectus.",
            (None, "this"),
        ),
        (
            "SEE “RISK FACTORS” AT PAGE 7 OF THE PROSPECTUS ACCOMPANYING THIS PROSPECTUS SUPPLEMENT.",
            ("7", "prospectus"),
        ),
        ("See “Risk Factors” on page 9 of the accompanying prospectus.", ("9", "prospectus")),
        ('FOR A DISCUSSION OF CERTAIN RISKS, SEE "RISK FACTORS" -- BEGINNING ON PAGE 14.', ("14", "this")),
        ("Please read “Risk Factors” on page S-8.", ("S-8", "this")),
        (
            "You should carefully review the risks described on page S-10 of this prospectus supplement.",
            ("S-10", "this"),
        ),
        ("These risks are described under the caption “Risk Factors” of the base prospectus.", (None, "prospectus")),
        ("See the “Risk Factors” section of this prospectus supplement.", (None, "this")),
        (
            "See “Risk Factors” in Item 1A of our Annual Report on Form 10-K for the year ended December 31, 2020.",
            (None, "10-K"),
        ),
        (
            "See the “Risk Factors” in our Annual Report on Form 10-K and the “Risk Factors” beginning on page S-13 "
            "of this "
            "prospectus supplement.",
            ("S-13", "this"),
        ),
        ("See “Risk Factors—Risks Related to Our Notes” on page 3 of this document.", None),
        (
            "Investing in our notes involves risks. See “Factors That May Affect Future Results” in our Annual Report "
            "on Form 10-K for 2006.",
            (None, "10-K"),
        ),
        (
            "This investment involves risk. Please read “Factors Affecting Future Performance” on page 7 of this "
            "prospectus.",
            ("7", "this"),
        ),
        (
            "Our notes involve risks that are described in the “Item 3. Key Information—Risk Factors” section of our "
            "annual report on Form 20-F.",
            (None, "20-F"),
        ),
        ("Each note is in dollars. See “Foreign Currency Risks.”", None),
        (
            "See “Risk Factors” on page 37 of our 2017 Annual Report to Stockholders, filed as Exhibit 13 to our "
            "Annual Report on Form 10-K.",
            ("37", "10-K"),
        ),
        ("See “Risk Factors” on page 37 of our annual report to stockholders.", ("37", None)),
        (
            "Consider the risks in the Risk Factors section of the accompanying prospectus beginning on page 9.",
            ("9", "prospectus"),
        ),
        ("See “Risk Factors” contained in the base prospectus on page 2.", ("2", "prospectus")),
        ("See “Risk Factors” in our Annual Report on Form 10-K beginning on page 12.", ("12", "10-K")),
        (
            "See “Risk Factors” in this prospectus supplement beginning on page S-3 and on page 5 of the prospectus.",
            ("S-3", "this"),
        ),
        ("We supply this to update certain matters in the “Risk Factors” section of the prospectus.", None),
        ("The purpose is to disclose revisions to the “Risk Factors” section of the prospectus.", None),
        ("This paragraph speaks of no danger at all.", None),
        ("See “Risk Factors” on pagc S-9 of this prospectus supplement and on page 6 of the prospectus.", None),
    ],
)
def test_risk_factors(words: str, expected: Any) -> None:
    source = supplement(words)
    assert plain(risk_factors.read(source, cover.find(source))) == expected


@pytest.mark.parametrize(
    ("words", "document_named"),
    [
        ("of Prospectus Supplement No. 1", "prospectus_supplement"),
        ("of the prospectus supplement no. 1", "prospectus_supplement"),
        ("of this prospectus supplement no. 2", "this"),
        ("of Prospectus Supplement No. 2", "this"),
        ("of the prospectus", "prospectus"),
        ("of the prospectus supplement dated June 2, 2023", "prospectus_supplement"),
    ],
)
def test_risk_factors_of_a_supplement_with_a_number(words: str, document_named: str) -> None:
    titles = "PROSPECTUS SUPPLEMENT NO. 2<br>(To Prospectus dated May 24, 2023)"
    risks = f"See “Risk Factors” beginning on page 3 {words}."
    source = document(html("Filed Pursuant to Rule 424(b)(3)", titles, "Larkspur, Inc.", TEXT, risks, LEGEND))
    assert plain(risk_factors.read(source, cover.find(source))) == ("3", document_named)


def test_risk_factors_of_the_supplement_that_an_amendment_amends() -> None:
    titles = "AMENDMENT NO. 1 DATED MARCH 24, 2024<br>TO PROSPECTUS SUPPLEMENT DATED MAY 14, 2023"
    words = "See “Risk Factors” beginning on page S-5 of the prospectus supplement."
    source = document(
        html("Filed Pursuant to Rule 424(b)(5)", titles, "Larkspur Instruments, Inc.", TEXT, words, LEGEND)
    )
    assert plain(risk_factors.read(source, cover.find(source))) == ("S-5", "prospectus_supplement")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the attached Current Report on Form 8-K of Larkspur Corp. dated May 28, 2023", [("8-K", "2023-05-28")]),
        ("the Form 8‑K of Larkspur Inc. filed on May 28, 2023, attached as Annex A", [("8-K", "2023-05-28")]),
        ("our Form 8–K/A filed on May 28, 2023, which we have attached", [("8-K/A", "2023-05-28")]),
        (
            "our report. On May 28, 2023, Larkspur Corp. filed with the Commission a Current Report on Form 8-K. The "
            "report is attached",
            [("8-K", "2023-05-28")],
        ),
        (
            "our report. On May 28, 2023, we filed with the U.S. Securities and Exchange Commission the attached Form "
            "8-K relating to a reverse split",
            [("8-K", "2023-05-28")],
        ),
        (
            "our Form 10-Q for the quarter ended March 31, 2023, which is attached. On May 28, 2023, we filed our "
            "quarterly report on Form 10-Q with the Commission",
            [("10-Q", "2023-05-28")],
        ),
    ],
)
def test_attached(words: str, expected: list[Any]) -> None:
    source = supplement(f"This supplement adds to the prospectus the information contained in {words}.")
    assert plain(facts(source)["attached"]) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            [
                "You may get copies at no charge by writing to Larkspur, Inc., 12 Orchard Road, Fairview, Ohio 44126, "
                "telephone (216) 555-0147."
            ],
            ("(216) 555-0147", "12 Orchard Road, Fairview, Ohio 44126", None),
        ),
        (
            [
                "We will provide without charge a copy of any of the documents. Requests should be directed to:",
                "Larkspur, Inc.",
                "Attention: Secretary",
                "P.O. Box 12, Fairview, Ohio 44126",
                "Fax: (216) 555-0100",
                "Telephone: +1 216 555 0147",
            ],
            ("+1 216 555 0147", "P.O. Box 12, Fairview, Ohio 44126", None),
        ),
        (
            [
                "You may read and copy our filings without charge at the SEC, 100 F Street, N.E., Washington, D.C. "
                "20549. "
                "Please call the SEC at 1-800-SEC-0330 for further information on copies."
            ],
            None,
        ),
        (
            [
                "We will provide without charge a copy of any of the documents. Requests should be directed to:",
                "Larkspur, Inc.",
                "Telephone: (216) 555-0147",
                "67",
            ],
            ("(216) 555-0147", None, None),
        ),
        (
            ["You may obtain copies without charge from Larkspur, Inc. by calling (216)\u00a0555\u20110147."],
            ("(216) 555-0147", None, None),
        ),
        (
            ["You may obtain copies without charge from Larkspur, Inc. by calling 216\u2212555\u22120147."],
            ("216\u2212555\u22120147", None, None),
        ),
        (["Our reports are available free of charge on our website at www.larkspur.example.com."], None),
        (
            ["You may obtain copies of what we incorporate from Larkspur, Inc., Attn: Secretary, (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (
            ["You may request a copy of these filings at: Larkspur, Inc., (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (
            ["Requests for these documents should be directed to our Secretary, (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (
            ["These documents are available from Larkspur without charge: Larkspur, Inc., (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (["For a free copy of any of them contact us at (216) 555-0147."], ("(216) 555-0147", None, None)),
        (["A copy is available to you free of charge: tel. (216) 555-0147."], ("(216) 555-0147", None, None)),
        (["Call or write to Larkspur, Inc. for these documents: (216) 555-0147."], ("(216) 555-0147", None, None)),
        (
            ["We will furnish copies on request directed to the Secretary; (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (
            ["You may obtain copies from the SEC, 100 F Street, Washington, DC 20549; call the SEC at (202) 551-8090."],
            None,
        ),
        (
            [
                "The underwriters will arrange to send you the prospectus if you request it by calling Bank X "
                "toll-free at 1-800-555-0199."
            ],
            ("1-800-555-0199", None, None),
        ),
        (
            [
                "You can obtain copies of these documents by requesting them from the appropriate company at:"
                "<table><tr><td>Larkspur, Inc.</td><td>Orchard Software, Inc.</td></tr>"
                "<tr><td>12 Orchard Road</td><td>55 Elm Street</td></tr>"
                "<tr><td>Fairview, Ohio 44126</td><td>Dover, Ohio 44622</td></tr>"
                "<tr><td>(216) 555-0147</td><td>(330) 555-0164</td></tr></table>"
            ],
            ("(216) 555-0147", None, None),
        ),
        (
            [
                "Documents may be obtained by requesting them in writing or by telephone from: Larkspur, Inc., 12 "
                "Orchard Road, Fairview, Ohio 44126, (216) 555-0147."
            ],
            ("(216) 555-0147", "12 Orchard Road, Fairview, Ohio 44126", None),
        ),
        (
            ["We incorporate documents by reference. Direct requests to Larkspur, Inc., telephone (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (
            [
                "We incorporate reports by reference. We will provide a copy of any of these reports at no cost if:",
                "• you write to Larkspur, Inc., 12 Orchard Road, Fairview, Ohio 44126; or",
                "• you call us at (216) 555-0147.",
            ],
            ("(216) 555-0147", "12 Orchard Road, Fairview, Ohio 44126", None),
        ),
        (
            ["Documents are available without charge: Larkspur, Inc., telephone (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (
            ["Copies of documents are available without charge from Larkspur, Inc., telephone (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (
            ["THESE DOCUMENTS ARE AVAILABLE UPON REQUEST FROM LARKSPUR, INC.; TELEPHONE (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (
            ["COPIES OF DOCUMENTS ARE AVAILABLE WITHOUT CHARGE FROM LARKSPUR, INC., AT (216) 555-0147."],
            ("(216) 555-0147", None, None),
        ),
        (
            [
                "The issuer will arrange to send you the prospectus if you request it by contacting Alpha Inc. by "
                "phone at (416)-555-0147 or email at prospectus@alpha.example."
            ],
            ("(416)-555-0147", None, "prospectus@alpha.example"),
        ),
        (["THE PUBLIC OFFERING PRICE INCLUDES A SALES CHARGE. LARKSPUR, INC., (216) 555-0147."], None),
    ],
)
def test_contact(paragraphs: list[str], expected: Any) -> None:
    source = document(
        html("PROSPECTUS", "Larkspur, Inc.", TEXT, LEGEND, "WHERE YOU CAN FIND MORE INFORMATION", *paragraphs)
    )
    assert plain(contact.read(source, cover.find(source), attaches=False)) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["Larkspur Instruments, Inc.", "Common Stock"], "Larkspur Instruments, Inc."),
        (["Larkspur Capital Investment Corporation", "Notes due 2027"], "Larkspur Capital Investment Corporation"),
        (["Larkspur Income Trust,<br>Inc.", "Common Stock"], "Larkspur Income Trust, Inc."),
        (
            ["Great Larkspur<br>Capital Trust I", "We, Great Larkspur Capital Trust I, sell."],
            "Great Larkspur Capital Trust I",
        ),
        (["Larkspur Operating", "Partnership, L.P."], None),
        (["Royal Bank of Larkspur", "Notes due 2027"], "Royal Bank of Larkspur"),
        (["Republic of Larkspur", "4.250% Global Bonds due 2031"], "Republic of Larkspur"),
        (
            ["Larkspur Mortgage Loan Trust 2006-HE4", "Issuing Entity", "Orchard Funding Corp.", "Depositor"],
            "Larkspur Mortgage Loan Trust 2006-HE4",
        ),
        (["WASHINGTON LARKSPUR INVESTMENT TRUST", "Common Shares"], "WASHINGTON LARKSPUR INVESTMENT TRUST"),
        (
            [
                "6,250,000 Shares",
                "COMMON STOCK",
                "Larkspur Biosciences, Inc. is offering 6,250,000 shares of its stock.",
            ],
            "Larkspur Biosciences, Inc.",
        ),
        (
            [
                "2,000,000 Shares",
                "LOGO",
                "COMMON STOCK",
                "The shares are offered by Larkspur Corporation (the “Company”).",
            ],
            "Larkspur Corporation",
        ),
        (["Shares", "Larkspur Ltd, a Cayman Islands exempted company (“we” or “us”), offers shares."], "Larkspur Ltd"),
        (
            [
                "Shares",
                "In this document “we,” “our” and “us” refer to Larkspur Gas and Water Company and its subsidiaries.",
            ],
            "Larkspur Gas and Water Company",
        ),
        (
            ["LARKSPUR INTERNATIONAL", "Common Stock", TEXT + " Larkspur International will sell the shares."],
            "LARKSPUR INTERNATIONAL",
        ),
        (["$1,000,000", "Larkspur Finance LLC $1,000,000 Callable Notes due 2030"], "Larkspur Finance LLC"),
        (["6 3/4% Notes due 2009", "Interest payable March 1"], None),
        (
            ["LARKSPUR AUTO OWNER TRUST 1999-2", "Notes", "ORCHARD BANK, N.A.", "Servicer"],
            "LARKSPUR AUTO OWNER TRUST 1999-2",
        ),
        (["20,000,000 Units", "Larkspur Acquisition Corp. II"], "Larkspur Acquisition Corp. II"),
        (
            [
                "Shares",
                "This is an initial public offering of shares of common stock by Larkspur Medicine Corporation.",
            ],
            "Larkspur Medicine Corporation",
        ),
        (["Notes", "The Company: Larkspur, Inc. is a Delaware corporation."], "Larkspur, Inc."),
        (
            ["[LOGO OF LARKSPUR HEALTH, INC. APPEARS HERE]", "(Formerly Orchard Health, Inc.)", "Shares"],
            "LARKSPUR HEALTH, INC.",
        ),
        (
            ["LARKSPUR MORTGAGE", "SECURITIES CORP.", "THESE ARE NO OBLIGATION OF LARKSPUR MORTGAGE SECURITIES CORP."],
            "LARKSPUR MORTGAGE SECURITIES CORP.",
        ),
        (
            ["ORCHARD BANK COMPANY", "Master Servicer", "LARKSPUR HOME LOAN TRUST 1998-1", "Issuer", "PEAR, INC."],
            "LARKSPUR HOME LOAN TRUST 1998-1",
        ),
        (["Notes", "Larkspur Bank Limited (the “Bank”)"], "Larkspur Bank Limited"),
        (["Notes", "Larkspur AG, acting through its London Branch (“Larkspur” or the “Issuer”)"], "Larkspur AG"),
        (
            [
                "Range Notes due 2020",
                "<table><tr><td>Issuer:</td><td>Lark Spurling</td></tr>"
                "<tr><td>Agent:</td><td>Lark Spurling &amp; Co. LLC (“LS &amp; Co.”)</td></tr></table>",
            ],
            "Lark Spurling",
        ),
        (["Notes", "<table><tr><td>Issuer:</td><td>Larkspur AG, London Branch</td></tr></table>"], "Larkspur AG"),
        (["LARKSPUR CAPITAL I", "Capital Securities", "Guaranteed by", "LARKSPUR, INC."], "LARKSPUR CAPITAL I"),
        (
            [
                "Larkspur Bank Trigger Notes",
                "The notes are debt securities issued by Bank of Larkspur with returns linked to gold.",
            ],
            "Bank of Larkspur",
        ),
        (
            ["Larkspur Motor Services<br>Corporation", "MotorNotes", "With Maturities of 9 Months"],
            "Larkspur Motor Services Corporation",
        ),
        (
            ["Notes", "The holders offer the notes. Larkspur, Inc. will not receive any of the proceeds of the sale."],
            "Larkspur, Inc.",
        ),
        (
            ["Notes", "Larkspur Corporation issued the notes in a private placement in May 2004."],
            "Larkspur Corporation",
        ),
        (["Notes", "We sold the notes to dealers. Orchard Securities Inc. sold the notes to holders."], None),
        (["SELLING SECURITYHOLDERS", "The table below adds to the table of selling securityholders."], None),
        (["Shares", "On October 22, 2018, Larkspur Financial Corporation, a bank, agreed to merge."], None),
        (
            [
                "OFFER TO EXCHANGE<br>EACH OUTSTANDING SHARE OF COMMON STOCK<br>OF<br>ORCHARD COAL CORPORATION<br>FOR"
                "<br>0.75 OF A SHARE OF COMMON STOCK<br>OF<br>LARKSPUR HOLDINGS, INC.",
            ],
            "LARKSPUR HOLDINGS, INC.",
        ),
        (
            [
                "<table><tr><td>PROXY STATEMENT</td><td>PROSPECTUS</td></tr><tr><td>OF</td><td>OF</td></tr>"
                "<tr><td>ORCHARD BANKSHARES INC.</td><td>LARKSPUR BANCORP</td></tr></table>",
                "This document relates to shares of common stock of Larkspur Bancorp issuable to the shareholders of "
                "Orchard Bankshares Inc. upon consummation of the proposed merger.",
            ],
            "LARKSPUR BANCORP",
        ),
        (
            [
                "LARKSPUR, INC.",
                "ORCHARD TRUST COMPANY",
                "Subscription rights issuable to the holders of Larkspur, Inc. common stock may be exercised.",
            ],
            "LARKSPUR, INC.",
        ),
        (
            [
                "LARKSPUR CAPITAL A",
                "8% CAPITAL SECURITIES",
                "FULLY AND UNCONDITIONALLY GUARANTEED, AS DESCRIBED HEREIN, BY",
                "LARKSPUR CORPORATION",
                "The securities offered hereby represent beneficial ownership interests in Larkspur Capital A, a "
                "statutory business trust created under the laws of the State of Delaware. Larkspur Corporation will "
                "be the owner of all the common securities of the trust, which exists for the sole purpose of issuing "
                "these securities.",
            ],
            "LARKSPUR CAPITAL A",
        ),
        (["LOGO Larkspur Corporation", "Depositary Shares"], "Larkspur Corporation"),
        (["Larkspur Aggregates, Inc.", "Common Stock"], "Larkspur Aggregates, Inc."),
        (
            [
                "<table><tr><td>PROXY STATEMENT OF PEAR, INC.</td><td>PROSPECTUS OF LARKSPUR CORPORATION</td></tr>"
                "</table>",
                "MERGER PROPOSAL",
            ],
            "LARKSPUR CORPORATION",
        ),
        (["PROSPECTUS OF LARKSPUR BANCORP, INC.<br>1,250,000 Shares of Common Stock"], "LARKSPUR BANCORP, INC."),
        (
            [
                "PROXY STATEMENT OF PEAR ACQUISITION CORP.",
                "PROSPECTUS FOR<br>UP TO 31,050,000 CLASS A ORDINARY SHARES AND<br>14,375,000 WARRANTS OF<br>LARKSPUR "
                "HOLDINGS LTD",
            ],
            "LARKSPUR HOLDINGS LTD",
        ),
        (["PROXY STATEMENT OF PEAR, INC.<br>PROSPECTUS OF LARKSPUR PACIFIC BANCORP"], "LARKSPUR PACIFIC BANCORP"),
        (
            [
                "<table><tr><td>Larkspur Lodging Trust</td><td>Pear Hotel REIT, Inc.</td></tr></table>",
                "Larkspur Lodging Trust, which we refer to as Larkspur, and Pear Hotel REIT, Inc. have entered into an "
                "agreement and plan of merger. Each share of Pear common stock will be converted into the right to "
                "receive 0.41 of a newly issued Larkspur common share of beneficial interest.",
            ],
            "Larkspur Lodging Trust",
        ),
        (["PROSPECTUS FOR<br>61,500,000 SHARES OF CLASS A COMMON STOCK OF<br>LARKSPUR CORP."], "LARKSPUR CORP."),
        (
            [
                "PROSPECTUS FOR<br>61,500,000 SHARES OF COMMON STOCK AND 8,000,000 SHARES ISSUABLE UPON EXERCISE OF "
                "WARRANTS<br>OF<br>LARKSPUR ACQUISITION CORP."
            ],
            "LARKSPUR ACQUISITION CORP.",
        ),
        (
            [
                "We are selling shares of common stock, and the selling stockholders are selling shares too.",
                "<table><tr><td></td><td>Price to Public</td><td>Proceeds to Larkspur, Inc.</td>"
                "<td>Proceeds to Selling Stockholders</td></tr></table>",
            ],
            "Larkspur, Inc.",
        ),
        (
            [
                "The selling stockholder is selling shares of common stock.",
                "<table><tr><td></td><td>Price to Public</td><td>Proceeds to Larkspur Partners, LLC</td></tr></table>",
            ],
            None,
        ),
        (
            [
                "To the Stockholders of Pear, Inc. and the Shareholders of Larkspur Devices Corporation:",
                "Larkspur Devices Corporation, which we refer to as Larkspur, and Pear, Inc. (“Pear”) entered into an "
                "agreement and plan of merger. Pear stockholders will be entitled to receive, for each issued and "
                "outstanding share of Pear common stock owned by them, 0.630 of a share of Larkspur common stock.",
            ],
            "Larkspur Devices Corporation",
        ),
        (
            [
                "PLUM COMMUNICATIONS PLC and PEAR TELECOM, INC.",
                "Pear Telecom, Inc. (“Pear”) and Larkspur Newco plc, a newly formed public limited company "
                "incorporated under the laws of England and Wales (“Newco”), have entered into a merger agreement. "
                "Each Pear share will be converted into the right to receive one Newco ordinary share.",
            ],
            "Larkspur Newco plc",
        ),
        (["PLUM COMMUNICATIONS PLC and PEAR TELECOM, INC.", "Their boards propose a merger of both companies."], None),
        (
            [
                "The boards of Larkspur National Bancorp and Pear Community Bank have agreed to a merger of Pear into "
                "Larkspur National Bank. Each share of Pear common stock will be exchanged for 1.1267 shares of "
                "Larkspur common stock.",
            ],
            "Larkspur National Bancorp",
        ),
        (
            [
                "The boards of Larkspur National Bancorp, Larkspur Holdings and Pear Community Bank have agreed to a "
                "merger. Each share of Pear common stock will be exchanged for 1.1267 shares of Larkspur common stock.",
            ],
            None,
        ),
        (
            [
                "To the Stockholders of Larkspur Acquisition Corporation:",
                "You are invited to the special meeting of Larkspur Acquisition Corporation (“LAC”) on a merger with "
                "Pear, Inc. As a result of the merger, LAC will issue 128,500,000 shares of Class A common stock.",
            ],
            "Larkspur Acquisition Corporation",
        ),
        (
            ["This is Larkspur Holdings, Inc.’s initial public offering. We are selling 7,500,000 shares."],
            "Larkspur Holdings, Inc.",
        ),
        (["This is Alder Securities, Inc.’s opinion on an initial public offering of shares."], None),
        (
            [
                "Dear Stockholders:",
                "Larkspur, Inc., which we refer to as LKS, and Pear Corp. have entered into an agreement and plan of "
                "merger with Plum, Inc., which we refer to as Plum. Pear stockholders will receive LKS common stock in "
                "exchange for the shares of Plum common stock that are distributed to them.",
            ],
            "Larkspur, Inc.",
        ),
        (
            ["AMENDMENT NO. 1", "TO PROSPECTUS SUPPLEMENT DATED MAY 4, 2023", "This Amendment No. 1 amends it."],
            None,
        ),
        (
            [
                "Dear Unitholders:",
                "Larkspur Partners LP (“Larkspur”) and Pear Partners LP entered into an agreement and plan of merger. "
                "Each common unit of Pear will be converted into the right to receive 0.4875 Larkspur common units.",
            ],
            "Larkspur Partners LP",
        ),
        (
            [
                "Dear Shareholders:",
                "Larkspur Limited (“Larkspur”), a company organized under the laws of Switzerland, entered into an "
                "Agreement and Plan of Merger with The Pear Corporation (“Pear”). In the merger, each share of Pear "
                "common stock will be converted into the right to receive 0.5 of a Larkspur common share.",
            ],
            "Larkspur Limited",
        ),
        (
            [
                "<table><tr><td>The Pear Company, Inc.</td><td>Plum Corporation</td></tr></table>",
                "PROPOSED MERGER TRANSACTION",
                "The Pear Company, Inc. and Plum Corporation propose mergers with a newly formed holding company, "
                "The Larkspur Corporation, referred to in this joint proxy statement/prospectus as Newco. Pear "
                "shareholders will receive 0.9434 shares of Newco common stock for each share of Pear common stock.",
            ],
            "The Larkspur Corporation",
        ),
        (
            [
                "<table><tr><td>Pear Holdings, Inc.</td><td>Larkspur plc</td></tr></table>",
                "We propose to change our place of incorporation. In the merger, each share of common stock of Pear "
                "Holdings, Inc. will be exchanged for one ordinary share of Larkspur plc, a new company.",
            ],
            "Larkspur plc",
        ),
        (["[Logo] Larkspur Corporation", "Depositary Shares"], "Larkspur Corporation"),
        (
            [
                "Larkspur Credit Master Trust",
                "(Central Index Key Number 0001000001)",
                "Issuing Entity",
                "Larkspur Receivables LLC",
                "(CIK Number: 0001000002)",
                "Depositor",
                "Larkspur National Bank",
                "(CIK Number: 0001000003)",
                "Sponsor",
            ],
            "Larkspur Credit Master Trust",
        ),
        (
            ["Orchard Funding, Inc.", "(CIK Number: 0001000003)", "Sponsor", "Larkspur Funding, Inc.", "Depositor"],
            "Larkspur Funding, Inc.",
        ),
        (
            ["Larkspur Card Master Note Trust", "as Issuing Entity", "Orchard Funding, L.L.C.", "Depositor"],
            "Larkspur Card Master Note Trust",
        ),
        (
            [
                "<table><tr><td>Orchard Credit Corporation<br>Sponsor, Servicer and Administrator</td>"
                "<td>Larkspur Auto 2024-C Owner Trust<br>Issuing Entity (CIK Number: 0002000003)</td></tr></table>",
            ],
            "Larkspur Auto 2024-C Owner Trust",
        ),
        (
            ["LARKSPUR AUTO 1995-B GRANTOR TRUST", "ORCHARD RECEIVABLES CORPORATION", "(SELLER)"],
            "LARKSPUR AUTO 1995-B GRANTOR TRUST",
        ),
        (
            [
                "Larkspur Issuance Trust",
                "(formerly known as Orchard Issuance Trust)",
                "Issuer",
                "Orchard Bank",
                "Servicer",
            ],
            "Larkspur Issuance Trust",
        ),
        (
            ["Larkspur Equipment LLC, Series 2011-1", "Issuing Entity", "Orchard Holding, L.L.C.", "Depositor"],
            "Larkspur Equipment LLC, Series 2011-1",
        ),
        (
            [
                "<table><tr><td>Orchard Holding, L.L.C.<br>Depositor</td><td>Larkspur Card Master Note Trust<br>"
                "Issuing Entity<br>Series 2009-4 Notes (1)</td><td>Orchard Bank<br>Sponsor</td></tr></table>",
            ],
            "Larkspur Card Master Note Trust",
        ),
        (
            ["LARKSPUR MORTGAGES, INC.", "DEPOSITOR", "RESIDENTIAL SECURITIZATION TRUST 1997-A5"],
            "LARKSPUR MORTGAGES, INC.",
        ),
        (["2nd LARKSPUR FINANCIAL CORPORATION"], "2nd LARKSPUR FINANCIAL CORPORATION"),
        (["557,250,000 Shares<br>iLarkspur® Gold Trust"], "iLarkspur® Gold Trust"),
        (
            ["LARKSPUR SHIELD ANNUITY", "Issued by<br>Larkspur Life Insurance Company"],
            "Larkspur Life Insurance Company",
        ),
        (
            [
                "Larkspur Bank<br>Sponsor and Depositor",
                "Larkspur Card Note Trust<br>Issuing Entity of the Notes",
                "Larkspur Card Master Trust I<br>Issuing Entity of the Collateral Certificate",
            ],
            "Larkspur Card Note Trust",
        ),
        (
            [
                "<table><tr><td>PROXY STATEMENT AND PROSPECTUS OF<br>LARKSPUR BANCORP</td><td>PROXY STATEMENT OF<br>"
                "ORCHARD FINANCIAL, INC.</td></tr></table>",
            ],
            "LARKSPUR BANCORP",
        ),
        (
            [
                "<table><tr><td>Notes</td><td>Index</td><td>Ticker</td><td>Value</td><td>CUSIP</td></tr><tr>"
                "<td>Long</td><td>Gold</td><td>LKGD</td><td>LKGDIV</td><td>22542D639</td></tr></table>",
                "Index and LKGD are named below.",
            ],
            None,
        ),
        (
            ["Return Notes Linked to a Basket", "The notes are being issued by Larkspur Bank plc (“Larkspur”)."],
            "Larkspur Bank plc",
        ),
        (
            [
                "Larkspur, Bern, Swiss Confederation",
                "$2,000,000,000",
                "5.125% Global Notes due 2025",
                "Larkspur, also known as Anstalt für Gartenbau, will pay interest on the notes twice a year.",
            ],
            "Larkspur",
        ),
        (["LARKSPUR ADVANTAGED DIVIDEND INCOME FUND"], "LARKSPUR ADVANTAGED DIVIDEND INCOME FUND"),
        (
            [
                "$175,000,000",
                "[LARKSPUR LOGO]",
                "7.82% NOTES DUE SEPTEMBER 10, 2026",
                "Interest on the 7.82% Notes due "
                "September 10, 2026 (the “Notes”) issued by Larkspur, a Massachusetts business trust, is payable "
                "semi-annually on March 10 and September 10 of each year, beginning on March 10, 1997. The Notes have "
                "no sinking fund provisions. The Notes mature on September 10, 2026 and will be redeemable then.",
            ],
            "Larkspur",
        ),
        (
            ["2,200,000 Shares", "LOGO", "COMMON STOCK", "Larkspur Laboratories, Inc., is offering 2,200,000 shares."],
            "Larkspur Laboratories, Inc.",
        ),
        (
            [
                "8,000,000 Shares",
                "LOGO",
                "Common Stock",
                "We are offering 8,000,000 shares of our common stock. No public market exists for it today.",
                "<table><tr><td></td><td>PER SHARE</td><td>TOTAL</td></tr><tr><td>Public Offering Price</td><td>$17.00"
                "</td><td>$136,000,000</td></tr><tr><td>Proceeds to Larkspur Foods, Inc., before Expenses</td>"
                "<td>$16.00</td><td>$128,000,000</td></tr></table>",
            ],
            "Larkspur Foods, Inc.",
        ),
        (
            [
                "13,000,000 Common Units",
                "Representing Limited Partner Interests",
                "We are offering 13,000,000 common units representing limited partner interests in Larkspur Energy "
                "L.P. Our common units are listed, and trade every day, on an exchange.",
            ],
            "Larkspur Energy L.P.",
        ),
        (
            ["LARKSPUR REALTY INVESTORS", "13,234 Common Shares", "We are issuing common shares."],
            "LARKSPUR REALTY INVESTORS",
        ),
        (
            ["ALDER TREND FUTURES FUND<br>LIMITED PARTNERSHIP", "Supplement dated January 6, 2011"],
            "ALDER TREND FUTURES FUND LIMITED PARTNERSHIP",
        ),
        (
            [
                "PROSPECTUS",
                "Alder Bancorporation is a holding company. We use the terms “we” and “our” to refer to Alder "
                "Bancorporation in this prospectus. We were formed to own our wholly-owned subsidiary, Alder Bank and "
                "Trust Company (the “Bank”).",
            ],
            "Alder Bancorporation",
        ),
        (
            [
                "Sticker<br>to Prospectus",
                "The Prospectus for Alder Infrastructure Fund Fourteen, L.P. (the “Fund”) consists of (1) this sticker "
                "and (2) the Prospectus, which is dated May 18, 2009.",
            ],
            "Alder Infrastructure Fund Fourteen, L.P.",
        ),
        (
            [
                "STICKER TO PROSPECTUS",
                "The Prospectus, dated May 2, 2012, of Larkspur Biomedical, Inc. is hereby supplemented as follows.",
            ],
            "Larkspur Biomedical, Inc.",
        ),
        (
            [
                "PROSPECTUS SUPPLEMENT<br>(To Prospectus dated March 1, 2019)",
                "2019-1B Pass Through Trust<br>Pass Through Certificates, Series 2019-1B",
                "Larkspur Airways Corporation (“Larkspur”) is creating a pass through trust, which will issue its "
                "Class B Pass Through Certificates. They are offered by means of this prospectus supplement.",
            ],
            "Larkspur Airways Corporation",
        ),
        (
            [
                "Up to 9,400,000 Shares of Common Stock",
                "This prospectus relates to the offering and resale by the selling securityholders of Larkspur Pharma, "
                "Inc. named herein of up to 9,400,000 shares of common stock. They were sold in a private placement.",
            ],
            "Larkspur Pharma, Inc.",
        ),
        (
            [
                "5,700,000 Shares",
                "Common Stock",
                "The selling stockholders identified in this prospectus supplement are offering up to 5,700,000 shares "
                "of common stock of Larkspur Energy Corporation issuable upon conversion of notes. We offer nothing.",
            ],
            "Larkspur Energy Corporation",
        ),
        (
            [
                "Up to $40,000,000",
                "Common Stock",
                "This prospectus supplement amends the information in our prospectus supplement. On January 17, 2024, "
                "Larkspur Power Inc. entered into an At Market Issuance Sales Agreement with Alder Securities, Inc.",
            ],
            "Larkspur Power Inc.",
        ),
        (["LARKSPUR MORTGAGE SECURITIES I, INC.<br>Company", "PROSPECTUS"], "LARKSPUR MORTGAGE SECURITIES I, INC."),
        (
            ["Larkspur Loan Trust Resecuritization 2008-1R<br>Issuing Entity", "Larkspur, Inc.<br>Depositor"],
            "Larkspur Loan Trust Resecuritization 2008-1R",
        ),
        (
            ["$1,000,000,000", "Larkspur Auto Lease<br>Trust 2010-A<br>Issuing Entity", "Larkspur, Inc.<br>Depositor"],
            "Larkspur Auto Lease Trust 2010-A",
        ),
        (
            [
                "PROSPECTUS SUPPLEMENT<br>(To Prospectus dated April 14, 2008)",
                "<table><tr><td><p>" + "You should review carefully the Risk Factors of the notes. " * 4 + "</p>"
                "<p>The notes are obligations of the issuing entity only.</p></td><td><p>$475,100,000</p>"
                "<p>Larkspur Auto Lease Trust 2008-A</p><p>Issuing Entity</p><p>Orchard Leasing LLC II</p>"
                "<p>Depositor</p></td></tr></table>",
            ],
            "Larkspur Auto Lease Trust 2008-A",
        ),
        (
            [
                "Larkspur Card Issuance Trust",
                "$1,250,000,000 5.65% Class 2001-A6 Notes of June 2006",
                "Orchard (South Dakota), N.A.<br>Orchard (Nevada), National Association<br>Originators of the Trust",
            ],
            "Larkspur Card Issuance Trust",
        ),
        (
            ["LARKSPUR ABS, INC.<br>DEPOSITOR", "LARKSPUR ASSET-BACKED TRUST,<br>SERIES 2004-LH1<br>ISSUER"],
            "LARKSPUR ASSET-BACKED TRUST, SERIES 2004-LH1",
        ),
        (
            ["Larkspur Automobile Receivables Trust 2005-D-A", "AFS Orchard Corp.<br>Seller"],
            "Larkspur Automobile Receivables Trust 2005-D-A",
        ),
        (
            ["LARKSPUR TRUST FOR ORCHARD SECURITIES, SERIES 2003-1<br>ISSUER", "ALDER SECURITIES, INC.<br>TRUSTOR"],
            "LARKSPUR TRUST FOR ORCHARD SECURITIES, SERIES 2003-1",
        ),
        (
            ["LARKSPUR ABS, INC.<br>DEPOSITOR", "LARKSPUR ASSET-BACKED NOTES<br>SERIES 2004-LH1<br>ISSUER"],
            "LARKSPUR ABS, INC.",
        ),
        (
            [
                "LARKSPUR MORTGAGE<br>SECURITIES CORP.<br>DEPOSITOR AND MASTER SERVICER",
                "Orchard Bank, N.A.<br>Trustee",
                "The certificates are obligations of Larkspur Mortgage Securities Corp. alone.",
            ],
            "LARKSPUR MORTGAGE SECURITIES CORP.",
        ),
        (
            [
                "MORTGAGE CERTIFICATES, SERIES 1997-6",
                "THESE CERTIFICATES DO NOT REPRESENT AN OBLIGATION OF OR INTEREST IN LARKSPUR MORTGAGE SECURITIES "
                'CORP. (THE "COMPANY") OR ANY OF ITS AFFILIATES.',
            ],
            "LARKSPUR MORTGAGE SECURITIES CORP.",
        ),
        (
            ["LARKSPUR FINANCIAL DEALER NOTE MASTER TRUST", "$200,000,000 Class A Certificates, Series 2000-1"],
            "LARKSPUR FINANCIAL DEALER NOTE MASTER TRUST",
        ),
        (
            ["$1,000,000,000", "Larkspur Auto Lease", "Trust 2010-A<br>Issuing Entity"],
            "Larkspur Auto Lease Trust 2010-A",
        ),
        (["*Full Pricing* $1.014bn+ Larkspur Equipment Trust 2022-A (LEQ 2022-A)"], "Larkspur Equipment Trust 2022-A"),
        (["*Full Pricing* $1.014bn+ Larkspur Equipment ABS"], None),
        (
            [
                "<table><tr><td>Issuing Entity:</td><td>Larkspur Issuance Trust</td></tr>"
                "<tr><td>Lead Underwriter:</td><td>Alder Securities LLC</td></tr></table>"
            ],
            "Larkspur Issuance Trust",
        ),
        (
            ["Class A(2012-1)", "<table><tr><td>Lead Underwriter:</td><td>Alder Securities LLC</td></tr></table>"],
            None,
        ),
        (
            ["$12,261,000", "LARKSPUR HOMES AND FINANCE, INC.<br>SELLER AND SERVICER", "MANUFACTURED HOUSING CONTRACT"],
            "LARKSPUR HOMES AND FINANCE, INC.",
        ),
        (
            ["Larkspur Mortgage Securities, Inc.", "Depositor", "Orchard Bank, N.A.", "Seller and Servicer"],
            "Larkspur Mortgage Securities, Inc.",
        ),
        (
            ["Larkspur National Network Credit<br>Card Master Note Trust<br>Issuing Entity"],
            "Larkspur National Network Credit Card Master Note Trust",
        ),
        (
            ["LARKSPUR LOANS, INC.<br>SELLER AND SERVICER", "ORCHARD LOAN TRUST 2000-1<br>ISSUER", "CONTRACTS"],
            "ORCHARD LOAN TRUST 2000-1",
        ),
        (
            ["ALDER FRONTIER FUNDS", "Alder Frontier Diversified Fund", "Supplement dated June 27, 2016"],
            "ALDER FRONTIER FUNDS",
        ),
        (
            [
                "PROSPECTUS",
                "Alder Corporation’s Dividend Reinvestment and Stock Purchase Plan is a method of purchasing our "
                "common stock without paying any service charge.",
            ],
            "Alder Corporation",
        ),
        (
            [
                "Limited Liability Company Membership Units",
                "The securities being offered by Alder Ethanol, LLC are Limited Liability Company Membership Units.",
            ],
            "Alder Ethanol, LLC",
        ),
        (
            [
                "Individual Limited Premium Deferred Variable Annuity Contract",
                "Alder Strategies is a variable and index-linked annuity contract issued by Birch Life Insurance "
                "Company. It provides for the accumulation of savings.",
            ],
            "Birch Life Insurance Company",
        ),
    ],
)
def test_registrant_without_a_header(paragraphs: list[str], expected: str | None) -> None:
    source = document(
        html(
            "Filed Pursuant to Rule 424(b)(2)",
            "PROSPECTUS",
            *paragraphs,
            TEXT.replace("Larkspur Instruments, Inc.", "it"),
            LEGEND,
        )
    )
    assert registrant.read(source, cover.find(source)).value == expected


def _facing(*lines: str) -> Document:
    return document(
        html(
            "As filed with the Securities and Exchange Commission on June 30, 2022",
            "FORM F-3<br>REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933",
        )
        + "".join(lines)
        + html("Approximate date of commencement of proposed sale to the public: at once.", "PROSPECTUS", TEXT, LEGEND)
    )


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("the holders of Larkspur, Inc. and of Orchard Medical Group, Inc.", "LARKSPUR, INC."),
        ("the holders of shares", "LARKSPUR, INC. ORCHARD MEDICAL GROUP, INC."),
    ],
)
def test_two_names_in_one_line(behind: str, expected: str) -> None:
    line = "LARKSPUR, INC. ORCHARD MEDICAL GROUP, INC."
    source = document(html(line, "JOINT PROXY STATEMENT/PROSPECTUS", f"This is being sent to {behind}.", LEGEND))
    assert plain(registrant.read(source, cover.find(source))) == expected


NAMED = "(Exact name of registrant as specified in its charter)"


@pytest.mark.parametrize(
    ("lines", "first", "others"),
    [
        ([f"<p>LARKSPUR LIMITED<br>{NAMED}</p>"], "LARKSPUR LIMITED", []),
        ([f"<p>LARKSPUR LIMITED</p><p>______________</p><p>{NAMED}</p>"], "LARKSPUR LIMITED", []),
        ([f"<p>LARKSPUR INTERNATIONAL<br>GROUP, INC.<br>{NAMED}</p>"], "LARKSPUR INTERNATIONAL GROUP, INC.", []),
        ([f"<p>LARKSPUR LIMITED</p><p>(Formerly known as Orchard Limited)</p><p>{NAMED}</p>"], "LARKSPUR LIMITED", []),
        (
            [f"<table><tr><td>LARKSPUR LIMITED {NAMED}</td><td>ORCHARD FINANCE LLC {NAMED}</td></tr></table>"],
            "LARKSPUR LIMITED",
            ["ORCHARD FINANCE LLC"],
        ),
        (
            [
                "<table><tr><td>LARKSPUR LIMITED</td><td>ORCHARD FINANCE LLC</td></tr>"
                f"<tr><td>{NAMED}</td><td>{NAMED}</td></tr></table>"
            ],
            "LARKSPUR LIMITED",
            ["ORCHARD FINANCE LLC"],
        ),
        (
            [
                "<table><tr><td>LARKSPUR LIMITED</td><td>ORCHARD TRUST I</td></tr>"
                "<tr><td>(Exact name of registrant as</td><td>(Exact name of registrant as</td></tr>"
                "<tr><td>specified in its charter)</td><td>specified in its Trust Agreement)</td></tr></table>"
            ],
            "LARKSPUR LIMITED",
            ["ORCHARD TRUST I"],
        ),
        (
            [
                f"<p>LARKSPUR LIMITED<br>{NAMED}</p><p>TABLE OF ADDITIONAL REGISTRANTS</p>",
                "<table><tr><td>Exact Name of Co-Registrant as Specified in its Charter</td><td>State</td></tr>"
                "<tr><td>Orchard Finance LLC</td><td>Ohio</td></tr><tr><td>Pear Holdings, "
                "Inc.</td><td>Iowa</td></tr></table>",
            ],
            "LARKSPUR LIMITED",
            ["Orchard Finance LLC", "Pear Holdings, Inc."],
        ),
        (
            [
                "<table><tr><td>Larkspur Energy, Inc.</td><td>Ohio</td></tr><tr><td>Orchard Gas Company</td>"
                "<td>Ohio</td></tr><tr><td>Larkspur Financing Trust I</td><td>Delaware</td></tr><tr><td>(Exact name "
                "of each registrant as specified in its charter)</td><td>(State of incorporation)</td></tr></table>",
            ],
            "Larkspur Energy, Inc.",
            ["Orchard Gas Company", "Larkspur Financing Trust I"],
        ),
        (
            [
                "<p>LARKSPUR PARTNERS, L.P.</p><p>ORCHARD FINANCE CORP.</p>",
                "<p>(Exact name of registrants as specified in their charters)</p>",
                "<table><tr><td>Name of Additional Registrant</td><td>State</td></tr><tr><td>Pear Holdings, Inc.</td>"
                "<td>Iowa</td></tr></table>",
            ],
            "LARKSPUR PARTNERS, L.P.",
            ["ORCHARD FINANCE CORP.", "Pear Holdings, Inc."],
        ),
        (
            [
                f"<p>LARKSPUR LIMITED<br>{NAMED}</p><p>TABLE OF ADDITIONAL REGISTRANTS</p>",
                "<table><tr><td>Exact Name of Additional Registrants</td><td>State</td></tr>"
                "<tr><td>Orchard Finance LLC</td><td>Ohio</td></tr></table>",
            ],
            "LARKSPUR LIMITED",
            ["Orchard Finance LLC"],
        ),
        (
            [
                f"<p>LARKSPUR LIMITED<br>{NAMED}</p><p>TABLE OF ADDITIONAL REGISTRANT GUARANTORS</p>",
                "<table><tr><td>Exact Name of Registrant Guarantor(1)</td><td>State</td></tr>"
                "<tr><td>Orchard Finance LLC</td><td>Ohio</td></tr></table>",
                "<table><tr><td>Exact Name of Subsidiary Guarantor as Specified in its Charter</td><td>State</td></tr>"
                "<tr><td>Pear Holdings, Inc.</td><td>Iowa</td></tr></table>",
            ],
            "LARKSPUR LIMITED",
            ["Orchard Finance LLC", "Pear Holdings, Inc."],
        ),
        (
            [
                "<p>LARKSPUR HOLDING, INC. AND ORCHARD MILLS CORP.</p>",
                "<p>(Exact name of registrants as specified in their charters: see explanatory note)</p>",
            ],
            "LARKSPUR HOLDING, INC.",
            ["ORCHARD MILLS CORP."],
        ),
        (
            [
                "<p>LARKSPUR, INC. AND SUBSIDIARIES</p>",
                "<p>(Exact name of registrants as specified in their charters)</p>",
            ],
            "LARKSPUR, INC.",
            [],
        ),
        (
            [
                "<p>Larkspur Fuels, Inc.</p><p>Co-registrants are listed on the following page</p>",
                "<p>(Exact name of registrant as specified in its charter)</p>",
            ],
            "Larkspur Fuels, Inc.",
            [],
        ),
        (
            ["<p>THE LARKSPUR GROUP</p><p>Luxembourg</p><p>(State or other jurisdiction of incorporation)</p>"],
            "THE LARKSPUR GROUP",
            [],
        ),
        (
            [
                "<p>Larkspur Kabushiki Kaisha<br>(Exact name of issuer of deposited securities as specified in its "
                "charter)</p><p>Larkspur Company, Limited<br>(Translation of issuer’s name into English)</p>",
            ],
            "Larkspur Kabushiki Kaisha",
            [],
        ),
        (
            [
                "<p>LARKSPUR NATIONAL BANK<br>(Originator of the trust described herein)<br>(Exact name as specified "
                "in registrant's charter)</p><p>ORCHARD MASTER TRUST II<br>(Issuer of the certificates)</p>"
            ],
            "LARKSPUR NATIONAL BANK",
            [],
        ),
        (
            [
                "<p>LARKSPUR RECEIVABLES LLC<br>as a Depositor to the Issuing Entities described herein</p><p>ORCHARD "
                "LEASING, LTD.<br>Issuer with respect to the Transaction Certificates<br>(Exact name of each "
                "registrant as specified in its charter)</p>"
            ],
            "LARKSPUR RECEIVABLES LLC",
            ["ORCHARD LEASING, LTD."],
        ),
        (
            [
                "<p>LARKSPUR RECEIVABLES LLC<br>as a Depositor to the Issuing Entities described herein<br>"
                "(Exact name of the registrant as specified in its charter)</p>"
            ],
            "LARKSPUR RECEIVABLES LLC",
            [],
        ),
        (
            [
                "<table><tr><td>LARKSPUR ELECTRIC COMPANY</td><td>LARKSPUR FUNDING LLC</td></tr><tr><td>(Exact name of "
                "registrant, sponsor and depositor as specified in its charter)</td><td>(Exact name of registrant and "
                "issuing entity as specified in its charter)</td></tr></table>"
            ],
            "LARKSPUR ELECTRIC COMPANY",
            ["LARKSPUR FUNDING LLC"],
        ),
        (
            [
                f"<p>Larkspur Ether Trust<br>(LKE)</p><p>{NAMED}</p><p>Approximate date of commencement of proposed "
                "sale to the public: at once.</p><p>Larkspur Ether Trust (LKE) issues shares.</p>"
            ],
            "Larkspur Ether Trust (LKE)",
            [],
        ),
        (
            [
                f"<p>Larkspur Ether Trust<br>(LKE)</p><p>{NAMED}</p><p>Approximate date of commencement of proposed "
                "sale to the public: at once.</p><p>Larkspur Ether Trust issues shares.</p>"
            ],
            "Larkspur Ether Trust",
            [],
        ),
        (
            [
                "<p>LARKSPUR BITCOIN ETF, B.T.</p><p>SPONSORED BY ORCHARD DIGITAL, LLC</p>"
                "<p>(Exact name of registrant as specified in its charter)</p>"
            ],
            "LARKSPUR BITCOIN ETF, B.T.",
            [],
        ),
        (
            [
                "<p>LARKSPUR HOLDINGS CORPORATION<br>As Successor Registrant to<br>LARKSPUR EXPRESS CORPORATION</p>"
                "<p>(Exact name of registrant as specified in its charter)</p>"
            ],
            "LARKSPUR HOLDINGS CORPORATION",
            [],
        ),
    ],
)
def test_registrants_of_a_facing_page(lines: list[str], first: str, others: list[str]) -> None:
    source = _facing(*lines)
    span = cover.find(source)
    assert registrant.read(source, span).value == first
    assert plain(registrant.co_registrants(source, span, first)) == others


def test_a_facing_page_in_plain_text_whose_columns_hold_names_of_unequal_number() -> None:
    page = """<PAGE>
                                    FORM S-3
                             REGISTRATION STATEMENT
                        UNDER THE SECURITIES ACT OF 1933
<TABLE>
<S>                                                <C>
                                                          ORCHARD TRUST I
               LARKSPUR BANCORP                           ORCHARD TRUST II
        (Exact name of registrant as               (Exact name of registrants as
          specified in its charter)              specified in their Trust Agreements)

                  OHIO                                       DELAWARE
</TABLE>
"""
    source = document(page)
    assert registrant.read(source, cover.find(source)).value == "LARKSPUR BANCORP"


def test_a_name_whose_legal_form_only_the_text_behind_the_cover_has() -> None:
    behind = "Larkspur Therapeutics, Inc. incorporates by reference the documents listed below."
    head = ("Rule 424(b)(5)", "PROSPECTUS", "LARKSPUR THERAPEUTICS", TEXT.replace("Larkspur Instruments, Inc.", "it"))
    source = document(html(*head, LEGEND, "The date of this prospectus is May 24, 2023.", "RISK FACTORS", behind))
    assert registrant.read(source, cover.find(source)).value == "LARKSPUR THERAPEUTICS"


@pytest.mark.parametrize("words", ["formerly known as", "f/k/a", "fka"])
def test_a_former_name_in_brackets(words: str) -> None:
    source = prospectus(
        f"We offer shares of Larkspur, Inc. ({words} Orchard Gauges Corp.) (the “Company”), a maker of instruments."
    )
    assert facts(source)["former_names"].value == ("Orchard Gauges Corp.",)


def test_a_facing_page_without_words_below_the_name() -> None:
    source = document(
        html(
            "FILED WITH THE SECURITIES AND EXCHANGE COMMISSION ON AUGUST 17, 1998",
            "FORM S-3<br>REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933",
            "LARKSPUR MOTORS CORPORATION",
            "State of Delaware<br>(State or other jurisdiction of incorporation or organization)",
            "Approximate date of commencement of proposed sale to the public: at once.",
            "PROSPECTUS",
            TEXT,
            LEGEND,
        )
    )
    found = facts(source)
    assert found["document_kind"].value == "registration_statement"
    assert plain(found["document_date"]) == "1998-08-17"


def test_notes_to_the_fee_table_stand_above_the_titles() -> None:
    note = (
        "(1) Calculated in accordance with Rules 457(o) and 457(r) under the Securities Act of 1933, as amended. "
        "Represents deferred payment of the registration fees in connection with the registrant’s Registration "
        "Statement on Form S-3 (Registration No. 333-251001) being paid herewith, as amended from time to time."
    )
    source = document(html(note, "PROSPECTUS SUPPLEMENT", "(To Prospectus dated December 1, 2020)", TEXT, LEGEND))
    found = base_documents.read(source, cover.find(source)).value
    assert [(entry.kind, entry.date.isoformat()) for entry in found or () if entry.date] == [
        ("prospectus", "2020-12-01")
    ]


def test_a_paragraph_below_the_fee_table_stands_above_the_titles() -> None:
    table = (
        "<table><tr><td>Title of Each Class of Securities</td><td>Amount of Registration Fee</td></tr>"
        "<tr><td>Common Stock</td><td>$272,750</td></tr></table>"
    )
    unsold = (
        "This amendment includes $516,000,000 of shares of common stock registered under the prospectus supplement "
        "filed by Larkspur, Inc. on May 4, 2021, which have not been sold. Pursuant to Rule 415(a)(6) under the "
        "Securities Act, the filing fee previously paid in connection with them will continue to be applied to them."
    )
    titles = ("AMENDMENT NO. 1", "To prospectus supplement dated May 4, 2021", "(To prospectus dated May 3, 2021)")
    source = document(html(table, unsold, *titles, TEXT, LEGEND, "The date of this amendment is July 30, 2021"))
    found = cover.find(source)
    assert plain(base_documents.read(source, found)) == [
        ("prospectus_supplement", "2021-05-04"),
        ("prospectus", "2021-05-03"),
    ]
    assert plain(document_date.read(source, found)) == "2021-07-30"


LETTER = """<PAGE>
August 25, 2000

Securities and Exchange Commission
Washington, D.C. 20549

Gentlemen:

Pursuant to Rule 424(b)(2) and on behalf of Larkspur Power Company, submitted herewith is the Prospectus, dated October
15, 1999, as supplemented by the Prospectus Supplement, dated August 23, 2000.

Very truly yours,

J. Smith
<PAGE>

PROSPECTUS SUPPLEMENT
(To prospectus dated October 15, 1999)

                         LARKSPUR POWER COMPANY

"""


def test_a_letter_to_the_commission_is_no_cover() -> None:
    source = document(LETTER + TEXT + "\n\n" + LEGEND, "larkspur.txt")
    found = facts(source)
    assert [entry.kind for entry in found["base_documents"].value] == ["prospectus"]
    assert found["document_date"].value is None


def test_a_letter_to_the_commission_with_the_receipt_of_a_depositary() -> None:
    letter = LETTER.replace("Exchange Commission", "X").replace("Securities and X", "Securities & Exchange Commission")
    head = "Filed pursuant to Rule 424(b)(3)\nF-6 Filing No.: 333-148001\n\n"
    source = document(letter.replace("<PAGE>\n\nPROSPECTUS", "<PAGE>\n" + head + "PROSPECTUS") + TEXT, "larkspur.txt")
    assert source.text[cover.find(source).start :].startswith("Filed pursuant")
    assert plain(registration_numbers.read(source, cover.find(source))) == ["333-148001"]


@pytest.mark.parametrize(
    "words",
    [
        "No securities regulatory authority has expressed an opinion about these securities and it is an offence to "
        "claim otherwise. This prospectus supplement, together with the prospectus to which it relates, constitutes a "
        "public offering of these securities only in those jurisdictions where they may be lawfully offered for sale.",
        "Information has been incorporated by reference into the Prospectus from documents filed with securities "
        "commissions or similar authorities in Canada. Copies of the documents incorporated by reference may be "
        "obtained on request without charge from the secretary, and they are also available at www.sedar.com.",
    ],
)
def test_date_below_what_a_canadian_prospectus_says_above_all_else(words: str) -> None:
    titles = (
        "To the Short Form Base Shelf Prospectus dated May 21, 2014",
        "<table><tr><td>New Issue</td><td>May 23, 2014</td></tr></table>",
        "LARKSPUR POWER INC.",
    )
    source = document(html(words, "PROSPECTUS SUPPLEMENT", *titles, TEXT, LEGEND))
    assert plain(document_date.read(source, cover.find(source))) == "2014-05-23"


def test_a_letter_to_the_commission_on_the_page_of_the_cover() -> None:
    text = LETTER.replace("J. Smith\n<PAGE>\n", "J. Smith\n") + TEXT + "\n\n" + LEGEND + "\n<PAGE>\n" + TEXT
    source = document(text, "larkspur.txt")
    assert source.text[cover.find(source).start :].startswith("PROSPECTUS SUPPLEMENT")
    assert [entry.kind for entry in facts(source)["base_documents"].value] == ["prospectus"]


def test_what_an_agreement_is_supplemented_by_is_no_document_of_the_offering() -> None:
    source = supplement(
        "The notes will be issued under a trust agreement, dated as of May 1, 2023, as supplemented by the Series 1 "
        "Supplement, dated as of June 2, 2023."
    )
    found = base_documents.read(source, cover.find(source)).value
    assert [entry.kind for entry in found or ()] == ["prospectus"]


def test_the_name_above_what_the_registrant_is() -> None:
    source = document(
        html("PROSPECTUS", "LARKSPUR LEASING FUND 8", "A CALIFORNIA LIMITED PARTNERSHIP", "$20 per Unit", TEXT, LEGEND)
    )
    assert registrant.read(source, cover.find(source)).value == "LARKSPUR LEASING FUND 8"


def test_a_prospectus_in_spaced_letters_behind_a_facing_page() -> None:
    source = document(
        html(
            "As filed with the Securities and Exchange Commission on May 8, 1997",
            "FORM S-3<br>REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933",
            "LARKSPUR WATER CO.",
            "(Exact name of registrant as specified in its charter)",
            "Approximate date of commencement of proposed sale to the public: at once.",
            "P R O S P E C T U S",
            TEXT,
            LEGEND,
        )
    )
    assert source.text[cover.find(source).start :].startswith("P R O S P E C T U S")


def test_a_range_of_numbers_of_co_registrants() -> None:
    source = document(
        html("Registration Nos. 333-150891, 333-150891-01 THROUGH -03", "PROSPECTUS", "Larkspur, Inc.", TEXT, LEGEND)
    )
    assert registration_numbers.read(source, cover.find(source)).value == (
        "333-150891",
        "333-150891-01",
        "333-150891-02",
        "333-150891-03",
    )


def test_capitals_behind_the_sentence_with_a_symbol() -> None:
    source = prospectus(
        "Our common stock is traded on the Nasdaq National Market under the symbol LKSP.",
        "THE SHARES INVOLVE A HIGH DEGREE OF RISK.",
    )
    assert [entry.symbol for entry in facts(source)["listing"].value] == ["LKSP"]


@pytest.mark.parametrize(
    ("attaches", "expected"), [(False, ("(216) 555-0147", None, None)), (True, None)], ids=["own", "of a report"]
)
def test_a_contact_in_an_attached_report_is_not_the_prospectus_own(attaches: bool, expected: Any) -> None:
    report = "Copies of this report may be obtained by calling Investor Relations at (216) 555-0147."
    source = document(html("PROSPECTUS SUPPLEMENT", "Larkspur, Inc.", TEXT, LEGEND, *[TEXT] * 40, report))
    own = msgspec.structs.replace(cover.find(source), end=200)
    assert plain(contact.read(source, own, attaches=attaches)) == expected


def test_a_number_behind_the_cover_is_one_of_another_statement() -> None:
    source = document(
        html(
            "SEC File No. 333-95001",
            "PROSPECTUS",
            "Larkspur, Inc.",
            TEXT,
            LEGEND,
            "The date of this prospectus is July 12, 2000.",
            "WHERE YOU CAN FIND MORE INFORMATION",
            "We incorporate by reference the documents listed below:",
            "The description of our stock in the statement on Form S-3, File No. 33-37001, filed on May 2, 1990.",
        )
    )
    assert registration_numbers.read(source, cover.find(source)).value == ("333-95001",)


def test_a_bank_at_the_foot_is_no_registrant() -> None:
    source = document(
        html(
            "PROSPECTUS",
            "2,500,000 Shares",
            "(@lark Logo)",
            "Common Stock",
            "We are selling 2,500,000 shares of common stock of @lark.inc.",
            LEGEND,
            "RHO & CO. INC. OMEGA CAPITAL MARKETS CORP.",
            "May 20, 1999",
        )
    )
    assert registrant.read(source, cover.find(source)).value is None


def test_a_prospectus_beside_the_proxy_statement_of_the_company_that_is_bought() -> None:
    title = (
        "<table><tr><td>PROXY STATEMENT</td><td>PROSPECTUS</td></tr>"
        "<tr><td>OF RIDGE BANCORP, INC.</td><td>OF OLD LARKSPUR FINANCIAL CORPORATION</td></tr></table>"
    )
    letter = (
        "Each share of Ridge common stock will be converted in the merger into the right to receive 1.42 shares of "
        "Old Larkspur common stock. Old Larkspur common stock trades on the New York Stock Exchange under the symbol "
        "“OLK.” "
        "Ridge common stock trades on the Nasdaq National Market under the symbol “RDG.” " + TEXT
    )
    source = document(html(title, letter, LEGEND))
    assert registrant.read(source, cover.find(source)).value == "OLD LARKSPUR FINANCIAL CORPORATION"
    unnamed = document(html("PROXY STATEMENT/PROSPECTUS", letter, LEGEND))
    assert [entry.symbol for entry in listing.read(unnamed, cover.find(unnamed), "").value or ()] == ["OLK"]


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("LARKSPUR EXPORTKREDIT AKTIEBOLAG (PUBL)<br>(Larkspur Export Credit Corporation)", "(PUBL)"),
        ("$902,000,000 Larkspur Lease Trust 2016-A", "Trust 2016-A"),
    ],
)
def test_a_name_is_neither_its_translation_in_brackets_nor_the_amount_before_it(head: str, named: str) -> None:
    source = document(html("Pricing Supplement No. 58", head, "1.750% Notes due October 2015", TEXT, LEGEND))
    found = registrant.read(source, cover.find(source)).value
    assert found is not None and found.startswith(("LARKSPUR", "Larkspur Lease")) and found.endswith(named)


@pytest.mark.parametrize(
    ("paragraphs", "kind", "day", "base"),
    [
        (
            [
                "Alder Charter Series",
                "This Monthly Report supplements the Alder Funds' Prospectus dated May 1, 2006.",
                "Issued: September 29, 2006",
            ],
            "prospectus_supplement",
            "2006-09-29",
            [("prospectus", "2006-05-01")],
        ),
        (
            ["Current Interest Rates", "This is a supplement to the Prospectus dated April 27, 2006", "August 1, 2009"],
            "prospectus_supplement",
            "2009-08-01",
            [("prospectus", "2006-04-27")],
        ),
        (
            ["Sticker<br>to Prospectus", "This Supplement No. 1 dated June 29, 2009 updates the Prospectus."],
            "prospectus_supplement",
            "2009-06-29",
            [],
        ),
    ],
)
def test_a_supplement_that_is_not_called_one(paragraphs: list[str], kind: str, day: str, base: list[Any]) -> None:
    found = facts(document(html(*paragraphs)))
    assert plain(found["document_kind"]) == kind
    assert plain(found["document_date"]) == day
    assert plain(found["base_documents"]) == base


def test_a_supplement_whose_title_has_its_own_date() -> None:
    told = "This supplement should be read with the prospectus dated February 6, 2023. " + TEXT
    source = document(html("Rule 424(b)(3)", "SUPPLEMENT TO", "PROSPECTUS", "DATED MAY 24, 2023", told))
    assert plain(document_date.read(source, cover.find(source))) == "2023-05-24"
    source = document(html("Rule 424(b)(3)", "SUPPLEMENT TO", "PROSPECTUS", "DATED MAY 24, 2023", TEXT))
    assert plain(document_date.read(source, cover.find(source))) is None


def test_a_supplement_whose_own_date_stands_in_the_next_line() -> None:
    titles = "Supplement to Prospectus Dated May 1, 2001<br>Supplement Dated June 1, 2001"
    found = facts(document(html(titles, TEXT)))
    assert plain(found["document_date"]) == "2001-06-01"
    assert plain(found["base_documents"]) == [("prospectus", "2001-05-01")]


def test_the_date_of_the_prospectus_in_a_line_of_its_own() -> None:
    titles = ("ALDER FUND II<br>ALDER FUND III", "SUPPLEMENT<br>TO PROSPECTUS<br>DATED AUGUST 28, 1996")
    found = facts(document(html(*titles, TEXT)))
    assert plain(found["document_date"]) is None
    assert plain(found["base_documents"]) == [("prospectus", "1996-08-28")]
    assert plain(found["registrant"]) == "ALDER FUND II"


def test_a_name_behind_the_date_of_the_prospectus() -> None:
    titles = "SUPPLEMENT NO. 26<br>DATED JULY 8, 2023<br>TO THE PROSPECTUS DATED MAY 24, 2023<br>OF ALDER TRUST, INC."
    assert plain(facts(document(html(titles, TEXT)))["registrant"]) == "ALDER TRUST, INC."


def test_a_name_that_a_later_cover_has_in_one_line() -> None:
    lines = (
        "REGISTRATION STATEMENT<br>UNDER<br>THE SECURITIES ACT OF 1933",
        "ALDER BIRCH STANLEY<br>CHARTER GRAHAM L.P.",
    )
    behind = "Approximate date of commencement of proposed sale to the public: as soon as practicable."
    cover = ("PROSPECTUS", "ALDER BIRCH STANLEY CHARTER GRAHAM L.P.", TEXT, LEGEND)
    source = html(*lines, "(Exact name of registrant as specified in its charter)", behind, *cover)
    assert plain(facts(document(source))["registrant"]) == "ALDER BIRCH STANLEY CHARTER GRAHAM L.P."


@pytest.mark.parametrize(
    "names",
    [
        "ALDER FUND IV L.P. and<br>ALDER ASSIGNOR CORP.",
        "ALDER FUND IV L.P.<br>(SERIES 45 AND 46) AND<br>ALDER ASSIGNOR CORP.",
    ],
)
def test_two_registrants_over_the_same_words(names: str) -> None:
    words = "(Exact name of registrant as specified in their governing instruments)"
    source = html("FORM S-11", "REGISTRATION STATEMENT<br>UNDER<br>THE SECURITIES ACT OF 1933", names, words)
    found = facts(document(source))
    assert plain(found["registrant"]) == "ALDER FUND IV L.P."
    assert plain(found["co_registrants"]) == ["ALDER ASSIGNOR CORP."]


def test_risk_factors_under_a_caption_of_another_document() -> None:
    words = "Consider the information in the section of the Prospectus captioned “Risk Factors” before you decide."
    assert plain(facts(supplement(words))["risk_factors"]) == (None, "prospectus")


def test_filed_with_the_commission() -> None:
    source = document(html("As filed with the Commission on August 23, 1996 File No. 333-_____", "FORM S-8", TEXT))
    assert plain(facts(source)["document_date"]) == "1996-08-23"


def test_listing_whose_fund_has_a_short_name() -> None:
    words = "The units of the Fund are expected to trade on the NYSE Arca. The ticker symbol for ALDI is ALDR."
    assert plain(facts(prospectus(words))["listing"]) == [("NYSE Arca", "ALDR")]


@pytest.mark.parametrize("title", ["Common Stock", "Class A Common Stock", "Senior Subordinated Notes", "Units"])
def test_a_name_is_not_the_title_of_what_its_bearer_issues(title: str) -> None:
    """Where a picture stands for the name at the top, only the text has it."""
    words = f'All of the {title} of Larkspur VII, Inc. (the "Company") offered hereby is being sold by holders.'
    source = document(html("[LOGO]", "PROSPECTUS", words, LEGEND))
    assert registrant.read(source, cover.find(source)).value == "Larkspur VII, Inc."


def _submission(name: str, *paragraphs: str) -> Document:
    return document(
        "<SEC-DOCUMENT>0000900001-96-000001.txt\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t424B2\n\nFILER:\n\n"
        f"\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t{name}\n\t\tCENTRAL INDEX KEY:\t\t0000900001\n"
        "</SEC-HEADER>\n<DOCUMENT>\n<TYPE>424B2\n<SEQUENCE>1\n<TEXT>\n"
        + "\n\n".join(paragraphs)
        + "\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n",
        "0000900001-96-000001.txt",
    )


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("ALDER FINANCE U.S.A. INC.", "$100,000,000", "Guaranteed Notes"), "ALDER FINANCE U.S.A. INC."),
        (("ALDER AND ORCHARD INC.", "$100,000,000", "Notes"), "ALDER"),
        (("ALDER CORPORATION", "$100,000,000", "Notes"), "ALDER CORPORATION"),
        (("ALDER", "FINANCE U.S.A. INC.", "Notes"), "ALDER"),
        (
            (
                "8% Preferred Securities",
                "Birch Capital III",
                "guaranteed to the extent set forth herein by",
                "Alder Corp.",
            ),
            "Birch Capital III",
        ),
        (("8% Preferred Securities", "guaranteed notes", "Alder Corp."), "Alder Corp."),
    ],
)
def test_the_header_names_the_parent_of_the_issuer(titles: tuple[str, ...], expected: str) -> None:
    source = _submission("ALDER CORP", "PROSPECTUS", *titles, LEGEND, TEXT)
    assert plain(registrant.read(source, cover.find(source))) == expected
