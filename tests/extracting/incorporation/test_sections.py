"""Where the list is: under which heading, in which of the documents bound into a file, and where none is."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import (
    ALLOWS,
    EXPERTS,
    LEGEND,
    OPENS,
    SOURCES,
    document,
    expected,
    page,
    paragraphs,
    read,
    short,
)

FILLER = "\n\n".join(
    f"Paragraph {number} of a section on our business, which says at some length what we make and where "
    f"we sell it, and "
    "which names no report of ours at all, so that the parts of the document lie well apart from one another."
    for number in range(120)
)
SUPPLEMENT_LIST = f"""{OPENS}

* our Annual Report on Form 10-K for the year ended December 31, 2024, filed on February 20, 2025; and

* our Current Report on Form 8-K filed on March 3, 2025 (other than Item 7.01)."""
BASE_LIST = f"""{ALLOWS}{OPENS}

* our Annual Report on Form 10-K for the year ended December 31, 2022, filed on February 22, 2023; and

* all documents that we file after the date of this prospectus until the offering ends."""
SUPPLEMENT_COVER = f"""# PROSPECTUS SUPPLEMENT

# (To Prospectus dated May 1, 2023)

# $100,000,000

# BRIGHTWATER TOOLS CORPORATION

{LEGEND}"""
BASE_COVER = f"""# PROSPECTUS

# $500,000,000

# BRIGHTWATER TOOLS CORPORATION

{LEGEND}"""


def bound(supplement: str, base: str) -> str:
    """Return a supplement and its base prospectus bound into one file."""
    pages = [
        f"{SUPPLEMENT_COVER}\n\n# ABOUT THIS PROSPECTUS SUPPLEMENT\n\n{FILLER}\n\n{supplement}",
        f"{BASE_COVER}\n\n# ABOUT THIS PROSPECTUS\n\n{FILLER}\n\n{base}\n\n# LEGAL MATTERS\n\nBy counsel.",
    ]
    return '\n<p style="page-break-before:always"></p>\n'.join(map(paragraphs, pages))


def test_tells_the_supplements_list_from_the_base_prospectus_s() -> None:
    found = read(
        bound(f"# INCORPORATION BY REFERENCE\n\n{SUPPLEMENT_LIST}", f"# INCORPORATION BY REFERENCE\n\n{BASE_LIST}")
    )
    assert [short(fact) for fact in found.incorporated] == [
        "10-K filed 2025-02-20 for 2024-12-31",
        "8-K filed 2025-03-03",
    ]
    assert [short(fact) for fact in found.incorporated_base] == ["10-K filed 2023-02-22 for 2022-12-31"]
    assert found.excluded_items.value == ("7.01",)
    assert found.forward_incorporation.value is False


@pytest.mark.parametrize(
    "sentence",
    [
        "Incorporation by Reference. We incorporate by reference our Annual Report on Form 10-K for the year ended "
        "January 31, 2025, and our Current Report on Form 8-K filed on March 28, 2025, and later filings.",
        "There are incorporated herein by reference in this prospectus the Annual Report on Form 10-K for the year "
        "ended January 31, 2025 and the Current Report on Form 8-K filed on March 28, 2025.",
        "We “incorporate by reference” into this prospectus the following documents: Annual Report on Form 10-K for "
        "the year ended January 31, 2025; and Current Report on Form 8-K filed on March 28, 2025.",
    ],
)
def test_reads_a_list_that_is_a_sentence_under_another_heading(sentence: str) -> None:
    found = read(page(f"We file reports with the SEC.\n\n{sentence}", SOURCES))
    assert [short(fact) for fact in found.incorporated] == ["10-K for 2025-01-31", "8-K filed 2025-03-28"]


def test_takes_the_base_prospectus_s_list_where_the_supplement_has_none() -> None:
    risks = "See our Annual Report on Form 10-K for the year ended December 31, 2024, incorporated by reference."
    found = read(bound(f"# RISK FACTORS\n\n{risks}", f"# INCORPORATION BY REFERENCE\n\n{BASE_LIST}"))
    assert [short(fact) for fact in found.incorporated] == ["10-K filed 2023-02-22 for 2022-12-31"]
    assert found.incorporated_base == ()
    assert found.forward_incorporation.value is True


def test_reads_a_supplement_that_names_documents_in_passing() -> None:
    prose = (
        "The following discussion should be read with the statements in the Annual Report on Form 10-K for "
        "the fiscal year "
        "ended September 24, 1993 and the Quarterly Report on Form 10-Q for the quarter ended December 31, "
        "1993, each of "
        "which is incorporated by reference in the accompanying Prospectus."
    )
    found = read(paragraphs(f"{SUPPLEMENT_COVER}\n\n# MANAGEMENT'S DISCUSSION\n\n{prose}"))
    assert [short(fact) for fact in found.incorporated] == ["10-K for 1993-09-24", "10-Q for 1993-12-31"]
    assert found.furnished_excluded.value is None


def test_reads_a_point_of_a_supplement_that_incorporates_one_document() -> None:
    points = (
        "1. The table of holders is amended.\n\n2. The Company's Quarterly Report on Form 10-Q for the quarter ended "
        "September 30, 1997, filed on November 14, 1997, is incorporated by reference in the Prospectus."
    )
    found = read(paragraphs(f"# SUPPLEMENT DATED NOVEMBER 21, 1997 TO PROSPECTUS DATED AUGUST 1, 1997\n\n{points}"))
    assert [short(fact) for fact in found.incorporated] == ["10-Q filed 1997-11-14 for 1997-09-30"]


@pytest.mark.parametrize(
    ("prose", "named"),
    [
        (
            "The audited financial statements of the Fund are incorporated herein by reference from its Annual Report "
            "to Shareholders for the year ended December 31, 1998, filed on Form N-30D on February 26, 1999.",
            ["N-30D filed 1999-02-26 for 1998-12-31"],
        ),
        (
            "The financial statements in the annual report for the year ended October 31, 2002 and in the semi-annual "
            "report for the six months ended April 30, 2003 are incorporated by reference from the Fund's reports on "
            "Form N-30D filed on January 3, 2003 and July 2, 2003, respectively.",
            ["N-30D filed 2003-01-03 for 2002-10-31", "N-30D filed 2003-07-02 for 2003-04-30"],
        ),
        (
            "The financial statements in the annual report on Form N-CSR for the year ended August 31, 2009 are not "
            "incorporated by reference into this Prospectus.",
            [],
        ),
    ],
    ids=["one report", "two reports, their form behind them", "none"],
)
def test_reads_the_reports_that_hold_the_statements_of_a_fund(prose: str, named: list[str]) -> None:
    cover = f"# PROSPECTUS\n\n# BRIGHTWATER INCOME FUND\n\n{LEGEND}"
    found = read(paragraphs(f"{cover}\n\n# FINANCIAL STATEMENTS\n\n{prose}"))
    assert [short(fact) for fact in found.incorporated] == named


NAMED = """
    10-K for 2018-12-31
    8-K filed 2019-03-04
    """
LIST = """

* Annual Report on Form 10-K for the year ended December 31, 2018; and

* Current Report on Form 8-K filed on March 4, 2019."""


@pytest.mark.parametrize(
    "heading",
    [
        "Incorporation of Certain Documents by Reference",
        "INFORMATION INCORPORATED BY REFERENCE",
        "Documents Incorporated by Reference",
        "WHERE YOU CAN FIND MORE INFORMATION; INCORPORATION BY REFERENCE",
        "Item 3. Incorporation of Documents by Reference.",
        "Item 12. Incorporation of Certain Information by Reference",
        "WHERE YOU CAN FIND ADDITIONAL INFORMATION",
        "AVAILABLE INFORMATION",
    ],
)
def test_finds_the_list_under_each_heading(heading: str) -> None:
    found = read(page(f"{ALLOWS}\n\n{OPENS}{LIST}", heading))
    assert [short(fact) for fact in found.incorporated] == expected(NAMED)


@pytest.mark.parametrize(
    "opening",
    [
        "We hereby incorporate by reference into this prospectus the following documents:",
        "This prospectus incorporates by reference the documents set forth below that we have filed with the SEC:",
        "The following documents, which have been filed with the Commission, are incorporated herein by reference:",
        "There are incorporated by reference in this Prospectus the documents described below.",
        "The documents we are incorporating by reference as of their respective dates of filing are:",
        "The information in these documents is incorporated by reference in this prospectus:",
        "The documents incorporated by reference are:",
        "The prospectus is amended to add the following documents to those under “Incorporation by Reference”:",
        "We incorporate by reference (File No. 001-43210) the documents listed below, except to the extent that "
        "information in them differs from this prospectus, and we are not incorporating any document deemed furnished:",
    ],
)
def test_knows_an_opening_sentence(opening: str) -> None:
    found = read(page(f"{ALLOWS}\n\n{opening}{LIST}"))
    assert [short(fact) for fact in found.incorporated] == expected(NAMED)


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        pytest.param(
            "EXHIBIT INDEX",
            "The following exhibits are filed herewith or incorporated herein by reference:\n\n| 10.1 | Lease "
            "(incorporated "
            "by reference to Exhibit 10.1 to our Current Report on Form 8-K filed on March 4, 2019) |\n| 10.2 | Plan "
            "(incorporated by reference to our Annual Report on Form 10-K for the year ended December 31, 2018) |",
            id="exhibit index",
        ),
        pytest.param(
            "DOCUMENTS INCORPORATED BY REFERENCE",
            "Portions of the registrant's definitive Proxy Statement for its 2019 Annual Meeting, filed on April "
            "5, 2019, "
            "are incorporated by reference into Part III of this Annual Report on Form 10-K.",
            id="cover of an annual report that a supplement wraps",
        ),
        pytest.param(
            "RISK FACTORS",
            "You should consider the risks described in our Annual Report on Form 10-K for the year ended December 31, "
            "2018, which are incorporated by reference in this prospectus, before you buy our stock.",
            id="risk factors",
        ),
        pytest.param("EXPERTS", EXPERTS, id="experts"),
        pytest.param(
            "UNDERTAKINGS",
            "Each filing of the registrant's annual report pursuant to Section 13(a) that is incorporated by "
            "reference in "
            "the registration statement shall be deemed to be a new registration statement, as stated in our "
            "Annual Report "
            "on Form 10-K filed on March 4, 2019.",
            id="undertakings",
        ),
        pytest.param(
            "WHERE YOU CAN FIND MORE INFORMATION",
            "We file annual reports on Form 10-K and current reports on Form 8-K, among them one filed on March "
            "4, 2019. You "
            "may read them on the SEC's website. Nothing there is incorporated by reference.",
            id="where to find reports",
        ),
    ],
)
def test_reads_no_list_where_documents_are_only_named(heading: str, body: str) -> None:
    assert read(paragraphs(f"{BASE_COVER}\n\n# {heading}\n\n{body}\n\n# SIGNATURES")).incorporated == ()


def test_passes_over_what_auditors_say_where_no_heading_stands_before_it() -> None:
    found = read(page(f"{OPENS}\n\n* Annual Report on Form 10-K for the year ended December 31, 2024.\n\n{EXPERTS}"))
    assert [short(fact) for fact in found.incorporated] == ["10-K for 2024-12-31"]


def test_passes_over_a_table_of_contents() -> None:
    contents = "| INCORPORATION OF CERTAIN DOCUMENTS BY REFERENCE | S-12 |\n| EXPERTS | S-13 |"
    found = read(
        paragraphs(f"{SUPPLEMENT_COVER}\n\n# TABLE OF CONTENTS\n\n{contents}\n\n{FILLER}") + page(OPENS + LIST)
    )
    assert [short(fact) for fact in found.incorporated] == expected(NAMED)


ASCII = """<PAGE>   2
               INCORPORATION OF CERTAIN DOCUMENTS BY REFERENCE

     The following documents filed by the Company with the Commission
(File No. 0-12345) are incorporated in this Prospectus by reference: (1) the
Company's Annual Report on Form 10-K for the fiscal year ended June 30,
1994, as amended by Form 10-K/A dated October 3, 1994, and (2) the Current
Reports on Form 8-K dated July 5, August 9 and
September 12, 1994.

     All documents filed pursuant to Section 13(a) of the Exchange Act
subsequent to the date of this Prospectus shall be deemed to be incorporated
by reference.

                                 THE COMPANY

     The Company sells tools.
"""


def test_reads_plain_text_with_hard_line_breaks() -> None:
    found = read(ASCII, "brightwater.txt")
    assert [short(fact) for fact in found.incorporated] == [
        "10-K for 1994-06-30",
        "10-K/A filed 1994-10-03 for 1994-06-30",
        "8-K filed 1994-07-05",
        "8-K filed 1994-08-09",
        "8-K filed 1994-09-12",
    ]
    assert found.commission_file_numbers.value == ("0-12345",)
    assert found.forward_incorporation.value is True


def test_joins_a_member_that_a_page_cuts_in_two() -> None:
    body = f"""{OPENS}

* Current Reports on Form 8-K filed on March 4, 2019, April 5, 2019,

May 5, 2019 and May 6, 2019; and

* Current Report on Form 8-K filed on June 7, 2019."""
    assert [short(fact) for fact in read(page(body)).incorporated] == [
        "8-K filed 2019-03-04",
        "8-K filed 2019-04-05",
        "8-K filed 2019-05-05",
        "8-K filed 2019-05-06",
        "8-K filed 2019-06-07",
    ]


def test_the_number_of_a_page_ends_no_section() -> None:
    body = f"""{OPENS}{LIST}

Our Annual Report describes our business.

# S-25

Nothing in this prospectus shall be deemed to incorporate information furnished to, but not filed with, the SEC."""
    assert read(page(body)).furnished_excluded.value is True


def test_evidence_quotes_the_text_where_it_stands() -> None:
    markup = page(f"{OPENS}{LIST}")
    source = document(markup)
    for fact in read(markup).incorporated:
        pieces = [*fact.evidence, *(piece for part in fact.parts.values() for piece in part)]
        assert pieces
        for piece in pieces:
            assert source.blocks[piece.block].text[piece.start : piece.end] == piece.quote
            assert piece.rule == "incorporation-list"


@pytest.mark.parametrize(
    ("member", "description"),
    [
        pytest.param(
            "the description of our common stock contained in our Form 8-A filed on March 15, 2000.",
            "description of our common stock",
            id="up to where it is contained",
        ),
        pytest.param(
            "the description of our common stock in our charter and our bylaws, each of which is included in our Form "
            "8-A filed on March 15, 2000.",
            "description of our common stock in our charter and our bylaws",
            id="without words of what follows",
        ),
        pytest.param(
            "the description of our common stock in our registration statement on Form 8-A filed on March 15, 2000.",
            "description of our common stock",
            id="without words that lead to the document",
        ),
        pytest.param("our Form 8-K filed on March 15, 2000 (Item 5 only).", "Item 5 only", id="limit in brackets"),
        pytest.param(
            "the information specifically incorporated by reference into our Annual Report on Form 10-K from our "
            "definitive proxy statement on Schedule 14A filed on April 14, 2021.",
            "information specifically incorporated by reference into our Annual Report on Form 10-K",
            id="what a report takes from a proxy statement",
        ),
        pytest.param(
            "those portions of our proxy statement on Schedule 14A filed on April 14, 2021 that are incorporated by "
            "reference in our annual report.",
            "portions incorporated by reference in our annual report",
            id="portions, and which",
        ),
        pytest.param(
            "the information in our proxy statement on Schedule 14A filed on April 14, 2021.",
            None,
            id="the information in it is all of it",
        ),
        pytest.param(
            "portions of our proxy statement on Schedule 14A filed on April 14, 2021.", "portions", id="portions alone"
        ),
        pytest.param(
            "our proxy statement on Schedule 14A filed on April 14, 2021.", None, id="a whole proxy statement"
        ),
    ],
)
def test_describes_what_is_incorporated(member: str, description: str | None) -> None:
    found = read(page(f"{OPENS}\n\n* {member}")).incorporated
    assert [fact.value.description for fact in found if fact.value and fact.value.form != "10-K"] == [description]


def test_a_report_that_is_an_annex_is_not_incorporated() -> None:
    body = f"""{OPENS}

* Our annual report on Form 10-K for the year ended December 31, 1995.

The following documents of Tidewell Bank are included as annexes to this prospectus: the annual report on Form
10-KSB for the year ended December 31, 1995."""
    assert [fact.value.form for fact in read(page(body)).incorporated] == ["10-K"]
