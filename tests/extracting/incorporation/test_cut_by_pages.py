"""What the end of a page cuts in two, and the rows of an exhibit index that a page or a line leaves alone."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import OPENS, entries, page, read

PAGE_END = '<p align="center">41</p><hr style="page-break-after:always">'


def cut(words: str) -> str:
    """Return a list, without its heading, with a page that ends at `||`."""
    return words.replace(" || ", f"\n\n{PAGE_END}\n\n")


@pytest.mark.parametrize(
    ("body", "listed"),
    [
        pytest.param(
            f"{OPENS}\n\n* Annual Reports on Form 11-K of the Tidewater Savings || Plan for the year ended December "
            "31, 2001; and\n\n* Current Report on Form 8-K filed May 3, 2002.",
            ["11-K for 2001-12-31", "8-K filed 2002-05-03"],
            id="before a name",
        ),
        pytest.param(
            f"{OPENS}\n\n* our Form 10-K for the year ended 31 || December 2001; and\n\n* our Form 8-K dated 3 May "
            "2002.",
            ["10-K for 2001-12-31", "8-K filed 2002-05-03"],
            id="inside a day",
        ),
        pytest.param(
            f"{OPENS}\n\n* the information that is incorporated by reference into our Annual || Report on Form 10-K "
            "from our Definitive Proxy Statement filed on April 24, 2002; and\n\n* our Form 8-K filed on May 3, 2002.",
            ["DEF 14A filed 2002-04-24", "8-K filed 2002-05-03"],
            id="inside a name that comes late",
        ),
        pytest.param(
            "We incorporate by reference into this prospectus our Annual Report on Form 40-F for the year ended "
            "October 31, || 2001, filed on November 29, 2001.",
            ["40-F filed 2001-11-29 for 2001-10-31"],
            id="inside the first day of a sentence",
        ),
        pytest.param(
            f"{OPENS}\n\n* our Annual Report on Form 20-F for the year ended December 31, 2001.\n\nWe also incorporate "
            "by reference all subsequent annual reports on || Form 20-F that we file with the SEC.",
            ["20-F for 2001-12-31"],
            id="inside what is said of later reports",
        ),
        pytest.param(
            f"{OPENS}\n\n* our Annual Report on Form 20-F for the year ended December 31, 2001; and || our Form 6-K "
            "furnished on May 3, 2002.",
            ["20-F for 2001-12-31", "6-K filed 2002-05-03"],
            id="between two members",
        ),
    ],
)
def test_reads_what_a_page_cuts(body: str, listed: list[str]) -> None:
    assert entries(cut(body)) == listed


def test_a_page_between_two_sections_of_an_act() -> None:
    body = f"""{OPENS}

* our Annual Report on Form 10-K for the year ended December 31, 2001.

All documents that we file after the date of this prospectus under Section 13(a), 13(c), 14, or || 15(d) of the
Exchange Act are incorporated by reference."""
    assert read(page(cut(body))).forward_incorporation.value is True


PLAIN = """<DOCUMENT>
<TYPE>S-8
<TEXT>
                       BRIGHTWATER TOOLS CORPORATION

Item 3.  Incorporation of Documents by Reference.

     The following documents are incorporated by reference in this
Registration Statement: the Company's Annual Report on Form 10-K for the
year ended December 31, 2012.

Item 4.  Description of Securities.

     Not applicable.

{}
</TEXT>
</DOCUMENT>
"""


@pytest.mark.parametrize(
    "index",
    [
        pytest.param(
            """Item 8.  Exhibits.

     4(a) - Rights Agreement (filed as Exhibit 1 to the Company's Current
            Report on Form 8-K dated May 3, 1989 and incorporated herein by
            reference).""",
            id="filed as an exhibit",
        ),
        pytest.param(
            """     4.2 Form of Indenture (incorporated by reference to

     Exhibit 4.2 to the Company's Form 8-A filed on November 12, 1992).""",
            id="a row that ends early",
        ),
        pytest.param(
            """     Incorporated by reference to

     Form 10-K for the year ended December 31, 1993.""",
            id="words over a column",
        ),
    ],
)
def test_takes_no_document_from_an_exhibit_index(index: str) -> None:
    listed = read(PLAIN.format(index), "brightwater.txt").incorporated
    assert [fact.value and fact.value.form for fact in listed] == ["10-K"]


@pytest.mark.parametrize(
    ("heading", "listed"),
    [("What documents are incorporated by reference?", True), ("What documents are listed below?", False)],
)
def test_a_heading_that_asks(heading: str, listed: bool) -> None:
    plain = f"""<DOCUMENT>
<TYPE>S-4
<TEXT>
                       BRIGHTWATER TOOLS CORPORATION

           {heading}

     The following Brightwater documents are incorporated by reference:

     Annual Report on Form 10-K for the year ended December 31, 2012
</TEXT>
</DOCUMENT>
"""
    assert len(read(plain, "brightwater.txt").incorporated) == listed
