"""Whose documents a list names: by the words of an entry, or by those above the part of the list that it stands in."""

from __future__ import annotations

import pytest

from tests.extracting.incorporation.lists import OPENS, page, read

YEAR = "Annual Report on Form 10-K for the year ended December 31, 1997"


@pytest.mark.parametrize(
    ("body", "registrants"),
    [
        pytest.param(
            "Brightwater's Annual Report on Form 10-K for the year ended December 31, 1997; and Tidewater Inc.'s "
            "Annual "
            "Report on Form 10-K for the year ended December 31, 1997.",
            ["Brightwater", "Tidewater Inc."],
            id="two companies",
        ),
        pytest.param(
            "our Annual Report on Form 10-K for the year ended December 31, 1997; and the Company's Current "
            "Report on Form "
            "8-K filed March 3, 1998.",
            [None, None],
            id="one company",
        ),
        pytest.param(
            "Brightwater's Annual Report on Form 10-K for the year ended December 31, 1997; and our Current "
            "Report on Form "
            "8-K filed March 3, 1998.",
            [None, None],
            id="one company by its name",
        ),
        pytest.param(
            "Brightwater's Annual Report on Form 10-K for the year ended December 31, 1997; and Tidewater's Annual "
            "Report on Form 10-K for the year ended December 31, 1997, as amended by Form 10-K/A filed April 23, 1998.",
            ["Brightwater", "Tidewater", "Tidewater"],
            id="an amendment of the report before it",
        ),
        pytest.param(
            "Brightwater's Annual Report on Form 10-K for the year ended December 31, 1997; and Tidewater's Annual "
            "Report on Form 10-K for the year ended December 31, 1997; and Form 8-K/A filed April 23, 1998.",
            ["Brightwater", "Tidewater", None],
            id="an amendment of another report",
        ),
        pytest.param(
            "Brightwater's and the Partnership's Annual Report on Form 10-K for the year ended December 31, 1997.",
            [None],
            id="one report of two companies",
        ),
        pytest.param(
            "Annual Report on Form 10-K of Brightwater Inc. for the year ended December 31, 1997; Tidewater's Annual "
            "Report on Form 10-K for the year ended December 31, 1997, with what it incorporates by reference from "
            "Tidewater's Proxy Statement filed March 6, 1998; and its Current Report on Form 8-K filed April 1, 1998.",
            ["Brightwater Inc.", "Tidewater", "Tidewater", "Tidewater"],
            id="a company named behind the form, and one that is meant by its",
        ),
        pytest.param(
            "Annual Report on Form 10-K of Brightwater Inc. for the year ended December 31, 1997; Annual Report on "
            "Form 10-K of Brightwater L.P. for the year ended December 31, 1997; and Current Report on Form 8-K of "
            "Brightwater Inc. and Brightwater L.P. filed April 1, 1998.",
            ["Brightwater Inc.", "Brightwater L.P.", None],
            id="a report of two companies, beside one of each",
        ),
    ],
)
def test_says_whose_document_it_is(body: str, registrants: list[str | None]) -> None:
    found = read(page(f"The following documents are incorporated by reference: {body}"))
    assert [fact.value.registrant for fact in found.incorporated if fact.value] == registrants


PARTS = {
    "captions with file numbers": """
# Brightwater (File No. 1-3492)

* Annual Report on Form 10-K for the year ended December 31, 2000
* Current Report on Form 8-K filed on April 25, 2001

# Tidewater (File No. 0-20570)

* Annual Report on Form 10-K for the year ended December 31, 2000""",
    "captions with the words filings with the SEC": """
Brightwater's filings with the SEC (File No. 1-3492)

* Annual Report on Form 10-K for the year ended December 31, 2000
* Current Report on Form 8-K filed on April 25, 2001

Tidewater's filings with the SEC (File No. 0-20570)

* Annual Report on Form 10-K for the year ended December 31, 2000""",
    "captions with the word filings": """
Brightwater SEC Filings:

* Annual Report on Form 10-K for the year ended December 31, 2000
* Current Report on Form 8-K filed on April 25, 2001

Tidewater SEC Filings:

* Annual Report on Form 10-K for the year ended December 31, 2000""",
    "tables": """
| Brightwater SEC Filings (File No. 001-35388) | Period or Date Filed |
| Annual Report on Form 10-K | Year ended December 31, 2000 |
| Current Report on Form 8-K | Filed on April 25, 2001 |

| Tidewater SEC Filings | Period or Date Filed |
| Annual Report on Form 10-K | Year ended December 31, 2000 |""",
    "one table": """
| Brightwater SEC Filings (File No. 1-9861) | |
| Annual Report on Form 10-K | Year ended December 31, 2000 |
| Current Report on Form 8-K | Filed on April 25, 2001 |
| Tidewater SEC Filings (File No. 0-16421) | |
| Annual Report on Form 10-K | Year ended December 31, 2000 |""",
    "sentences": """
The following documents, which have been filed by Brightwater with the SEC, are incorporated by reference:

1. Annual Report on Form 10-K for the year ended December 31, 2000;

2. Current Report on Form 8-K filed on April 25, 2001.

The following documents filed by Tidewater (File No. 0-11997) with the SEC are incorporated by reference:

1. Annual Report on Form 10-K for the year ended December 31, 2000.""",
    "lines for each company": """
For Brightwater:

* Annual Report on Form 10-K for the year ended December 31, 2000; and
* Current Report on Form 8-K filed on April 25, 2001.

For Tidewater:

* Annual Report on Form 10-K for the year ended December 31, 2000.""",
    "the company between the report and its form": """
* Annual Report of Brightwater on Form 10-K for the year ended December 31, 2000; and
* Current Report of Brightwater on Form 8-K filed on April 25, 2001.

We also incorporate by reference the following documents of Tidewater:

* Annual Report on Form 10-K for the year ended December 31, 2000.""",
    "a sign that is no bullet before the name": """
* §​Brightwater's Annual Report on Form 10-K for the year ended December 31, 2000

* §​Brightwater's Current Report on Form 8-K filed on April 25, 2001

* §​Tidewater's Annual Report on Form 10-K for the year ended December 31, 2000""",
    "sentences with the company before the documents": """
The following Brightwater documents are incorporated by reference:

* Annual Report on Form 10-K for the year ended December 31, 2000
* Current Report on Form 8-K filed on April 25, 2001

The following Tidewater SEC filings are incorporated by reference:

* Annual Report on Form 10-K for the year ended December 31, 2000""",
    "numbered entries that name their company": """
1. Brightwater's Annual Report on Form 10-K for the year ended December 31, 2000;

2. Brightwater's Current Report on Form 8-K filed on April 25, 2001; and

3. Tidewater's Annual Report on Form 10-K for the year ended December 31, 2000.""",
}


@pytest.mark.parametrize("body", PARTS.values(), ids=PARTS)
def test_says_whose_part_of_the_list_a_document_stands_in(body: str) -> None:
    found = read(page(f"{OPENS}\n{body}"))
    assert [fact.value.registrant for fact in found.incorporated if fact.value] == [
        "Brightwater",
        "Brightwater",
        "Tidewater",
    ]


def test_gives_the_full_names_that_the_document_defines() -> None:
    cover = (
        "# JOINT PROXY STATEMENT/PROSPECTUS\n\nThe boards of Brightwater Bancorp, Inc. (“Brightwater”) and Tidewater "
        "Financial Corporation, which we refer to as Tidewater, have approved a merger."
    )
    found = read(page(f"{cover}\n\n# INCORPORATION BY REFERENCE\n\n{OPENS}\n{PARTS['tables']}"))
    assert [fact.value.registrant for fact in found.incorporated if fact.value] == [
        "Brightwater Bancorp, Inc.",
        "Brightwater Bancorp, Inc.",
        "Tidewater Financial Corporation",
    ]


def test_one_company_has_one_name() -> None:
    body = """The following documents filed by Tidewater Services Company with the SEC are incorporated by reference:

* Tidewater's Annual Report on Form 10-K for the year ended December 31, 2008, as amended on Form 10-K/A filed March 10,
2009; and

* Brightwater's Current Report on Form 8-K filed on March 3, 2009."""
    found = read(page(f"# INCORPORATION BY REFERENCE\n\n{body}"))
    assert [fact.value.registrant for fact in found.incorporated if fact.value] == [
        "Tidewater Services Company",
        "Tidewater Services Company",
        "Brightwater",
    ]


def test_a_report_of_a_foreign_issuer_names_no_company() -> None:
    body = "Reports of Foreign Private Issuer on Form 6-K furnished on May 7, 2015 and Tidewater's Form 10-K for 2014."
    found = read(page(f"{OPENS}\n\n* {body}"))
    assert all(fact.value.registrant in (None, "Tidewater") for fact in found.incorporated if fact.value)


def test_a_list_of_our_own_documents_behind_another_companys_is_ours() -> None:
    body = f"""The following documents filed by Tidewater with the SEC are incorporated by reference:

* {YEAR}.

We also incorporate by reference the following documents:

* Current Report on Form 8-K filed on March 3, 1998; and

* Brightwater's {YEAR}."""
    found = read(page(f"# INCORPORATION BY REFERENCE\n\n{body}"))
    assert [fact.value.registrant for fact in found.incorporated if fact.value] == ["Tidewater", None, "Brightwater"]


NAMED_ALONE = """
# {first}

* Annual Report on Form 10-K for the year ended December 31, 2000

# {second}

* Current Report on Form 8-K filed on April 25, 2001"""


@pytest.mark.parametrize(
    ("cover", "first", "second", "registrants"),
    [
        (
            "",
            "Brightwater Corporation (“Brightwater”)",
            "Tidewater Gas LLC",
            ["Brightwater Corporation", "Tidewater Gas LLC"],
        ),
        (
            "",
            "Brightwater Corporation (File No. 1-3492)",
            "Tidewater L.P.:",
            ["Brightwater Corporation", "Tidewater L.P."],
        ),
        (
            "Tidewater Financial, Inc. (“Tidewater”) merges.",
            "The Company",
            "Tidewater",
            [None, "Tidewater Financial, Inc."],
        ),
        ("", "Annual Reports", "Tidewater", [None, None]),
        ("", "Brightwater Tools Corporation", "Current Reports", [None, None]),
    ],
    ids=["with a legal form", "with a file number", "short, and defined", "nothing defined", "the registrant itself"],
)
def test_a_company_stands_alone_above_its_part(
    cover: str, first: str, second: str, registrants: list[str | None]
) -> None:
    body = f"{cover}\n\n{OPENS}\n{NAMED_ALONE.format(first=first, second=second)}"
    found = read(page(body), registrant="BRIGHTWATER TOOLS CORPORATION")
    assert [fact.value.registrant for fact in found.incorporated if fact.value] == registrants


@pytest.mark.parametrize(
    ("owner", "whose"),
    [
        ("Tidewater Industries, Inc.", "Tidewater Industries, Inc."),
        ("Brightwater Industries, Inc.", "Brightwater Industries, Inc."),
        ("Brightwater Tools", None),
        ("Brightwater", None),
        ("Tidewater", None),
    ],
    ids=["another company", "a predecessor", "the registrant", "its short name", "a short name of nobody"],
)
def test_one_other_company_beside_the_registrant(owner: str, whose: str | None) -> None:
    body = f"""{OPENS}

* the Annual Report of {owner} on Form 10-K for the year ended December 31, 2000; and

* our Current Report on Form 8-K filed on April 25, 2001."""
    found = read(page(body), registrant="BRIGHTWATER TOOLS CORPORATION")
    assert [fact.value.registrant for fact in found.incorporated if fact.value] == [whose, None]
