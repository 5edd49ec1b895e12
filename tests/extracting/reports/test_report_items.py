"""The items of a report on Form 8-K, filed or furnished."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import tables
from generator.extracting import extract
from generator.extracting.reports import current, face
from generator.model import Document
from generator.reading import read_bytes

Make = Callable[[str], Document]
DAY = date(2019, 4, 3)

DEEMED = "shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act of 1934"
EVENTS = "<p>Item 8.01 Other Events.</p><p>The board met in Bremen.</p>"


def statuses(made: Document, on: date | None = DAY) -> list[tuple[str, str]]:
    items, _ = current.read(made, face.find(made), on)
    return [(entry.item, entry.status) for entry in items.value or ()]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(EVENTS, [("8.01", "filed")], id="filed-by-default"),
        pytest.param(
            f"<p>Item 1.03 Bankruptcy or Receivership.</p><p>Not applicable.</p>{EVENTS}",
            [("8.01", "filed")],
            id="nothing-under-a-heading",
        ),
        pytest.param(
            f"<p>Item 3.02 Unregistered Sales of Equity Securities.</p><p>None of them is registered.</p>{EVENTS}",
            [("3.02", "filed"), ("8.01", "filed")],
            id="a-sentence-that-begins-with-none",
        ),
        pytest.param(
            "<p>Item 2.02. Results of Operations and Financial Condition</p><p>Results were announced.</p>",
            [("2.02", "furnished")],
            id="furnished-by-default",
        ),
        pytest.param(
            "<table><tr><td>Item 7.01</td><td>Regulation FD Disclosure</td></tr></table><p>A talk was held.</p>",
            [("7.01", "furnished")],
            id="heading-in-cells",
        ),
        pytest.param(
            "<p>Item 5.02</p><p>Departure of Directors or Certain Officers</p><p>Ada Lindqvist left.</p>",
            [("5.02", "filed")],
            id="title-in-the-next-block",
        ),
        pytest.param(
            "<p>ITEM 8.01. OTHER EVENTS. The board met in Bremen and approved the plan.</p>",
            [("8.01", "filed")],
            id="run-in",
        ),
        pytest.param(
            "<p>Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure</p>"
            "<p>News.</p>",
            [("2.02", "furnished"), ("7.01", "furnished")],
            id="one-heading-for-two",
        ),
        pytest.param(
            EVENTS
            + "<p>Item 1.01 of this report describes the agreement.</p><p>Item 7.01 is incorporated by reference.</p>",
            [("8.01", "filed")],
            id="a-sentence-is-no-heading",
        ),
        pytest.param(
            EVENTS + f"<p>The information in this Item 8.01 {DEEMED}.</p>",
            [("8.01", "furnished")],
            id="said-of-the-item",
        ),
        pytest.param(
            EVENTS + f"<p>Item 7.01 Regulation FD Disclosure</p><p>The information in this report {DEEMED}.</p>",
            [("8.01", "filed"), ("7.01", "furnished")],
            id="said-under-one-heading-speaks-for-that",
        ),
        pytest.param(
            EVENTS + "<p>Item 1.01 Entry into a Material Definitive Agreement</p><p>A lease was signed.</p>"
            f"<p>Item 9.01 Financial Statements and Exhibits</p><p>The information in this report {DEEMED}.</p>",
            [("8.01", "furnished"), ("1.01", "furnished"), ("9.01", "furnished")],
            id="said-of-the-report-under-the-exhibits",
        ),
        pytest.param(
            "<p>Item 7.01 Regulation FD Disclosure</p><p>The information in this Item 7.01 shall be deemed “filed” "
            "under Section 18.</p>",
            [("7.01", "filed")],
            id="said-to-be-filed",
        ),
        pytest.param(
            "<p>Item 1.01 Entry into a Material Definitive Agreement</p><p>If the registration statement is not filed "
            "on or prior to the filing date, the company pays damages.</p>",
            [("1.01", "filed")],
            id="something-else-is-not-filed",
        ),
        pytest.param(
            EVENTS + "<p>Item 5. Other Information</p><p>None.</p>", [("8.01", "filed")], id="one-numbering-a-report"
        ),
        pytest.param("<p>Nothing is reported here.</p>", [], id="no-items"),
        pytest.param(
            "<p>Item 5.02(b), (c), (d) and (e). Departure of Directors.</p><p>Ada Lindqvist left.</p>",
            [("5.02", "filed")],
            id="lettered",
        ),
        pytest.param(
            "<p>Item 1.01. and Item 2.03. Entry into a Material Definitive Agreement</p><p>A loan was taken.</p>",
            [("1.01", "filed"), ("2.03", "filed")],
            id="two-with-stops",
        ),
        pytest.param(
            "<p>Item No. 8.01: Pending Litigation</p><p>A suit was filed.</p>",
            [("8.01", "filed")],
            id="a-title-of-its-own",
        ),
        pytest.param(
            "<p>Item 8.01 The board met in Bremen. It approved the plan.</p>", [("8.01", "filed")], id="no-title-at-all"
        ),
    ],
)
def test_items(current_report: Make, body: str, expected: list[tuple[str, str]]) -> None:
    assert statuses(current_report(body)) == expected


@pytest.mark.parametrize(
    ("body", "on", "expected"),
    [
        pytest.param(
            "<p>Item 5. Other Events</p><p>News.</p><p>Item 7. Exhibits</p><p>None.</p>",
            date(1999, 3, 1),
            [("5", "filed"), ("7", "filed")],
            id="1999",
        ),
        pytest.param(
            "<p>ITEM 12. RESULTS OF OPERATIONS AND FINANCIAL CONDITION</p><p>Results.</p>",
            date(2003, 9, 2),
            [("12", "furnished")],
            id="2003-results",
        ),
        pytest.param(
            "<p>Item 9. Regulation FD Disclosure</p><p>A talk.</p>",
            date(2002, 9, 2),
            [("9", "furnished")],
            id="2002-fair-disclosure",
        ),
        pytest.param(
            "<p>Item 9. Sales of Equity Securities Pursuant to Regulation S</p><p>Shares.</p>",
            date(1997, 9, 2),
            [("9", "filed")],
            id="1997-regulation-s",
        ),
        pytest.param(
            "<p>Item 9. Regulation FD Disclosure</p><p>A talk.</p>", date(1999, 9, 2), [], id="1999-item-9-is-nothing"
        ),
        pytest.param(
            "<p>Item 5. Other Events</p><p>News.</p>",
            date(2004, 8, 27),
            [("5", "filed")],
            id="old-number-days-after-the-change",
        ),
        pytest.param("<p>Item 5. Other Events</p><p>News.</p>", date(2012, 8, 27), [], id="old-number-years-after"),
        pytest.param(
            "<p>Item 5. Other Events</p><p>News.</p><p>Item 1. Business</p><p>Item 7A. Market Risk</p>",
            date(1999, 8, 27),
            [("5", "filed")],
            id="items-of-another-form",
        ),
    ],
)
def test_numbering_by_date(current_report: Make, body: str, on: date, expected: list[tuple[str, str]]) -> None:
    assert statuses(current_report(body), on) == expected


def test_results_that_are_said_to_be_filed_and_not_furnished(current_report: Make) -> None:
    body = (
        "<p>Item 2.02 Results of Operations and Financial Condition</p><p>The release is being filed, not "
        "furnished, and "
        "is deemed filed.</p>"
    )
    assert statuses(current_report(body), date(2019, 4, 3)) == [("2.02", "filed")]


def test_an_exhibit_that_is_not_filed_leaves_its_item_filed(current_report: Make) -> None:
    body = (
        "<p>Item 5.02 Departure of Directors or Certain Officers</p><p>Ms. Oates was named president. A press "
        "release is "
        "attached as Exhibit 99.1; it shall not be deemed filed.</p><p>Item 9.01 Financial Statements and Exhibits</p>"
        "<p>(d) Exhibits</p><p>10.1 Offer letter</p><p>99.1 Press release</p>"
    )
    made = current_report(body)
    items, listed = current.read(made, face.find(made), date(2019, 4, 3))
    assert [(entry.item, entry.status) for entry in items.value or ()] == [("5.02", "filed"), ("9.01", "filed")]
    assert [entry.number for entry in listed.value or () if entry.status == "furnished"] == ["99.1"]


def test_an_amendment_has_the_items_of_the_day_on_which_it_is_signed() -> None:
    made = read_bytes(
        b"<p>FORM 8-K/A</p><p>Date of Report (Date of earliest event reported): July 15, 2004</p><p>Gantry, Inc.</p>"
        b"<p>(Exact name of registrant as specified in its charter)</p><p>Item 9.01 Financial Statements and "
        b"Exhibits</p><p>(b) The pro forma information is filed as Exhibit 99.2.</p><p>SIGNATURE</p><p>Date: "
        b"November 9, "
        b"2004</p>",
        "report.htm",
    )
    filing = extract(made)
    assert filing.event_date == date(2004, 7, 15)
    assert [entry.item for entry in filing.report_items] == ["9.01"]


@pytest.mark.parametrize(
    ("body", "listed", "expected", "note"),
    [
        pytest.param(EVENTS, ("Other Events",), [("8.01", "filed")], None, id="agrees"),
        pytest.param(EVENTS, ("8.01", "7.01"), [("8.01", "filed")], "7.01", id="the-header-lists-more"),
        pytest.param(
            "<p>News.</p>",
            ("Results of Operations and Financial Condition", "Financial Statements and Exhibits"),
            [("2.02", "furnished"), ("9.01", "filed")],
            None,
            id="the-header-alone",
        ),
        pytest.param("<p>News.</p>", ("Weather",), [], None, id="a-line-that-is-no-item"),
    ],
)
def test_the_items_of_the_header(
    current_report: Make, body: str, listed: tuple[str, ...], expected: list[tuple[str, str]], note: str | None
) -> None:
    read = current_report(body)
    made = msgspec.structs.replace(read, header=msgspec.structs.replace(read.header, items=listed, filed=DAY))
    items, _ = current.read(made, face.find(made), DAY)
    assert [(entry.item, entry.status) for entry in items.value or ()] == expected
    assert (items.note is None) == (note is None)
    assert note is None or note in (items.note or "")


CODES = [
    row.item for row in tables.items() if row.numbering == "current" and row.holds_on(DAY) and row.status != "exhibit"
]
TITLES = {row.item: row.title for row in tables.items() if row.numbering == "current" and row.holds_on(DAY)}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    codes=st.lists(st.sampled_from(CODES), min_size=1, max_size=6, unique=True),
    layout=st.sampled_from(
        [
            "<p>Item {c}. {t}.</p>",
            "<p><b>ITEM {c}</b>&nbsp;&nbsp;<u>{t}</u></p>",
            "<div>Item&#160;{c}<br>{t}</div>",
            "<table><tr><td>Item {c}</td><td></td><td>{t}</td></tr></table>",
            "<p><font>Item {c} –</font> {T}</p>",
        ]
    ),
)
def test_every_item_comes_back_in_every_layout(current_report: Make, codes: list[str], layout: str) -> None:
    body = "".join(
        layout.format(c=code, t=TITLES[code], T=TITLES[code].upper()) + "<p>The company reports an event.</p>"
        for code in codes
    )
    made = current_report(body)
    items, _ = current.read(made, face.find(made), DAY)
    assert [(entry.item, entry.status) for entry in items.value or ()] == [
        (code, tables.default_status(code, DAY)) for code in codes
    ]
    for code, entry in zip(codes, items.value or (), strict=True):
        assert (entry.title or "").casefold() == TITLES[code].casefold()
