"""The list of exhibits, and whether each exhibit is filed or furnished."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from generator.extracting.reports import current, exhibits, face
from generator.model import Document

Make = Callable[[str], Document]
DAY = date(2019, 4, 3)

RESULTS = (
    "<p>Item 2.02 Results of Operations and Financial Condition</p><p>The release is furnished as Exhibit 99.1.</p>"
)
LEASE = "<p>Item 1.01 Entry into a Material Definitive Agreement</p><p>The lease is attached as Exhibit 10.1.</p>"
LIST = "<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>"


def table(*rows: str) -> str:
    return "<table>" + "".join("<tr><td>" + row.replace("|", "</td><td>") + "</td></tr>" for row in rows) + "</table>"


def read(made: Document) -> list[tuple[str, str, str | None]]:
    _, found = current.read(made, face.find(made), DAY)
    return [(entry.number, entry.title, entry.status) for entry in found.value or ()]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            RESULTS + LIST + table("Exhibit No.|Description", "99.1|Release of April 3, 2019"),
            [("99.1", "Release of April 3, 2019", "furnished")],
            id="furnished-with-its-item",
        ),
        pytest.param(
            RESULTS + LEASE + LIST + table("10.1|Lease", "99.1|Release", "104|Cover page in inline XBRL"),
            [("10.1", "Lease", "filed"), ("99.1", "Release", "furnished"), ("104", "Cover page in inline XBRL", None)],
            id="status-by-exhibit-not-by-filing",
        ),
        pytest.param(
            LEASE
            + LIST
            + table("10.1|Lease", "99.1|Release*", "|* Furnished herewith")
            + "<p>* Furnished herewith</p>",
            [("10.1", "Lease", "filed"), ("99.1", "Release", "furnished")],
            id="footnote",
        ),
        pytest.param(
            LEASE + LIST + "<p>10.1 Lease</p><p>99.1 – Release (furnished herewith)</p>",
            [("10.1", "Lease", "filed"), ("99.1", "Release (furnished herewith)", "furnished")],
            id="lines",
        ),
        pytest.param(
            "<p>Item 7.01 Regulation FD Disclosure</p><p>See Exhibits 99.2 through 99.4.</p>"
            + LEASE
            + LIST
            + table("10.1|Lease", "99.2|Slides", "99.3|Notes", "99.4|Table of terms"),
            [
                ("10.1", "Lease", "filed"),
                ("99.2", "Slides", "furnished"),
                ("99.3", "Notes", "furnished"),
                ("99.4", "Table of terms", "furnished"),
            ],
            id="a-range-of-exhibits",
        ),
        pytest.param(
            LEASE
            + "<p>Item 9.01 Financial Statements and Exhibits</p><p>The Exhibit Index is incorporated by reference.</p>"
            "<p>EXHIBIT INDEX</p>" + table("Exhibit|Description", "10.1†|Lease") + table("10.1|Lease again"),
            [("10.1", "Lease", "filed")],
            id="index-elsewhere-and-each-number-once",
        ),
        pytest.param(
            RESULTS + LIST + "<p>99 Release of April 3, 2019</p>",
            [("99", "Release of April 3, 2019", "furnished")],
            id="one-number-without-a-point",
        ),
        pytest.param(
            LEASE
            + "<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) The following are filed as exhibits to this "
            "report:</p>" + table("10.1|Lease", "23.1|Consent") + "<p>104 Cover page data</p>",
            [("10.1", "Lease", "filed"), ("23.1", "Consent", "filed"), ("104", "Cover page data", None)],
            id="said-to-be-filed-as-exhibits",
        ),
        pytest.param(
            LEASE + LIST + "<p>16 Letter of the accountants</p><p>5 of them met</p>",
            [("16", "Letter of the accountants", "filed")],
            id="a-number-of-the-form-without-a-point",
        ),
        pytest.param(
            LEASE + LIST + "<p>Exhibit 99(a) Release</p><p>Exhibit 99(b) Table of terms</p>",
            [("99(a)", "Release", "filed"), ("99(b)", "Table of terms", "filed")],
            id="letters",
        ),
        pytest.param(
            RESULTS
            + "<p>Item 9.01 Financial Statements and Exhibits</p><p>(b) The pro forma figures are filed herewith as "
            "Exhibit 99.7.</p><p>(d) Exhibits</p>" + table("99.7|Pro forma figures"),
            [("99.7", "Pro forma figures", "filed")],
            id="filed-as-an-exhibit",
        ),
        pytest.param(
            LEASE
            + "<p>Item 9.01 Financial Statements and Exhibits</p>"
            + table("Item|Exhibit", "10.1|Lease of April 3, 2019"),
            [("10.1", "Lease of April 3, 2019", "filed")],
            id="heads-item-and-exhibit",
        ),
        pytest.param(
            LEASE + LIST + "<p>(EX-10.1) Lease of April 3, 2019</p><p>(EX-23.1) Consent of the accountants</p>",
            [("10.1", "Lease of April 3, 2019", "filed"), ("23.1", "Consent of the accountants", "filed")],
            id="numbers-in-brackets",
        ),
        pytest.param(
            LEASE + LIST + "<p>(16) Letter of the accountants</p><p>(5) of them met</p>",
            [("16", "Letter of the accountants", "filed")],
            id="a-number-in-brackets-without-a-point",
        ),
        pytest.param(
            LEASE + LIST + table("10.1|Lease of April 3, 2019", "101.INS|Instance document"),
            [("10.1", "Lease of April 3, 2019", "filed"), ("101.INS", "Instance document", None)],
            id="data-with-letters",
        ),
        pytest.param(
            LEASE + LIST + "<p>2.1 Agreement No. 1 dated April 2, 2019 2.2 Amendment of Section 10.1 Leases 99.1 "
            "Release of April 3, 2019</p>",
            [
                ("2.1", "Agreement No. 1 dated April 2, 2019", "filed"),
                ("2.2", "Amendment of Section 10.1 Leases", "filed"),
                ("99.1", "Release of April 3, 2019", "filed"),
            ],
            id="lines-run-together",
        ),
        pytest.param(
            LEASE + LIST + "<p>99.1 Release on the sale of 4.50 Acres, and more</p>",
            [("99.1", "Release on the sale of 4.50 Acres, and more", "filed")],
            id="a-figure-in-a-title",
        ),
        pytest.param(
            LEASE + LIST + "<p>(2)(a) Agreement and plan of merger</p><p>99(a) Release</p><p>(c) Exhibits</p>"
            "<p>2(c) Exhibits of the plan</p>",
            [("2(a)", "Agreement and plan of merger", "filed"), ("99(a)", "Release", "filed")],
            id="numbers-and-letters-in-brackets",
        ),
        pytest.param(
            LEASE + LIST + table("(2)(a)|Agreement and plan of merger"),
            [("2(a)", "Agreement and plan of merger", "filed")],
            id="numbers-and-letters-in-brackets-in-a-table",
        ),
        pytest.param(
            RESULTS.replace("furnished", "attached")
            + "<p>This information, including Exhibit 99.1, shall be deemed to be filed for purposes of the Act.</p>"
            + LIST
            + table("99.1|Release"),
            [("99.1", "Release", "filed")],
            id="deemed-to-be-filed",
        ),
        pytest.param(LEASE, [], id="no-list"),
    ],
)
def test_exhibits(current_report: Make, body: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert read(current_report(body)) == expected


def test_the_exhibits_item_is_furnished_where_all_exhibits_are(current_report: Make) -> None:
    made = current_report(
        RESULTS + LEASE.replace(" The lease is attached as Exhibit 10.1.", "") + LIST + table("99.1|Release")
    )
    items, _ = current.read(made, face.find(made), DAY)
    assert {entry.item: entry.status for entry in items.value or ()}["9.01"] == "furnished"


def test_the_exhibits_item_is_filed_where_one_of_which_nothing_is_said_may_be(current_report: Make) -> None:
    made = current_report(
        RESULTS
        + LEASE.replace(" The lease is attached as Exhibit 10.1.", "")
        + LIST
        + table("10.1|Lease", "99.1|Release")
    )
    items, _ = current.read(made, face.find(made), DAY)
    assert {entry.item: entry.status for entry in items.value or ()}["9.01"] == "filed"


def test_a_foreign_report_lists_exhibits_without_items(document: Make) -> None:
    made = document("<p>FORM 6-K</p><p>EXHIBIT INDEX</p>" + table("99.1|Release of May 2, 2019"))
    found = exhibits.read(made, 0, (), {})
    assert [(entry.number, entry.status) for entry in found.value or ()] == [("99.1", None)]


@pytest.mark.parametrize(
    ("body", "numbers"),
    [
        (table("Exhibit 1|Release of May 2, 2019", "Exhibit 2|Letter to the holders"), ["1", "2"]),
        ("<p>Item 6 — Exhibits</p>" + table("1.1|Agreement of May 2, 2019"), ["1.1"]),
        ("<p>The following exhibits are filed as part of it:</p>" + table("5.1|Opinion of counsel"), ["5.1"]),
        ("<p>The following exhibits were sent.</p>" + table("5.1|Per cent of the shares"), []),
        ("<p>Exhibit 1: Release of May 2, 2019</p>", ["1"]),
        ("<p>Exhibit 1 to the letter says when it rained.</p>", []),
    ],
)
def test_a_list_without_a_heading(document: Make, body: str, numbers: list[str]) -> None:
    found = exhibits.read(document("<p>FORM 6-K</p>" + body), 0, (), {})
    assert [entry.number for entry in found.value or ()] == numbers
