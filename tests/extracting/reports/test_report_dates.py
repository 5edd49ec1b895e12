"""The dates of a report: period covered, earliest event, day of the signatures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from generator.extracting import extract
from generator.extracting.reports import dating, face
from generator.model import Document
from generator.reading import read_bytes

Make = Callable[[str], Document]


@pytest.mark.parametrize(
    ("html", "period"),
    [
        ("<p>For the fiscal year ended December 31, 2018</p>", date(2018, 12, 31)),
        ("<p>FOR THE YEAR ENDED DECEMBER 31, 2018</p>", date(2018, 12, 31)),
        ("<p>For the quarterly period ended:<br>September 1, 2023</p>", date(2023, 9, 1)),
        ("<p>For the fiscal year ended</p><p>30 June 2020</p>", date(2020, 6, 30)),
        (
            "<p>☐ For the transition period from _____ to _____</p><p>For the quarter ended June 30, 2019</p>",
            date(2019, 6, 30),
        ),
        ("<p>☒ For the transition period from July 1, 2018 to December 31, 2018</p>", date(2018, 12, 31)),
        ("<p>For the fiscal year ended ________</p>", None),
        ("<p>June 30, 2019</p><p>For the quarterly period ended . . . . . .</p>", date(2019, 6, 30)),
        ("<p>June 30, 2019</p><p>For the quarterly period ended ________</p>", None),
        ("<p>For the monthly distribution period from May 1, 2019 to May 31, 2019</p>", date(2019, 5, 31)),
        (
            "<table><tr><td>For the fiscal year ended</td><td>Commission File No.</td></tr>"
            "<tr><td>December 31, 2018</td><td>0-17001</td></tr></table>",
            date(2018, 12, 31),
        ),
        (
            "<table><tr><td>Commission File No.</td><td>For the fiscal year ended</td></tr>"
            "<tr><td>0-17001</td><td>December 31, 2018</td></tr></table>",
            date(2018, 12, 31),
        ),
        ("<p>For the fiscal year ended February 30, 2019</p>", None),
    ],
)
def test_period(document: Make, html: str, period: date | None) -> None:
    made = document("<p>FORM 10-K</p>" + html)
    found = dating.read_period(made, face.find(made))
    assert found.value == period
    assert bool(found.evidence) == (period is not None)
    assert (found.absent is None) == (period is not None)


def test_a_report_whose_title_runs_on_behind_the_address_of_the_commission() -> None:
    made = read_bytes(
        b"<p>SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 FORM 10-Q</p>"
        b"<p>For the quarterly period ended March 31, 1996</p><p>Gantry, Inc.</p>"
        b"<p>(Exact name of registrant as specified in its charter)</p>",
        "report.htm",
    )
    filing = extract(made)
    assert (filing.form, filing.period) == ("10-Q", date(1996, 3, 31))


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("Date of reporting period: 3/31/08", date(2008, 3, 31)),
        ("Date of reporting period: November 1, 2018 through April 30, 2019", date(2019, 4, 30)),
        ("Date of reporting period: ____", None),
    ],
)
def test_a_fund_states_the_period_that_it_reports_on(words: str, period: date | None) -> None:
    made = read_bytes(
        b"<p>FORM N-CSR</p><p>CERTIFIED SHAREHOLDER REPORT</p><p>Investment Company Act file number 811-07001</p>"
        b"<p>Gantry Income Fund, Inc.</p><p>(Exact name of registrant as specified in charter)</p>"
        b"<p>Date of fiscal year end: 9/30</p><p>" + words.encode() + b"</p>",
        "report.htm",
    )
    filing = extract(made)
    assert (filing.form, filing.registrant, filing.period) == ("N-CSR", "Gantry Income Fund, Inc.", period)


@pytest.mark.parametrize(
    ("html", "event"),
    [
        pytest.param(
            "<p>Date of Report (Date of earliest event reported): April 3, 2019 (April 8, 2019)</p>",
            date(2019, 4, 3),
            id="brackets-the-other-way-round",
        ),
        pytest.param(
            "<p>Date of Report (Date of earliest event reported): April 3, 2019</p>", date(2019, 4, 3), id="behind"
        ),
        pytest.param(
            "<p>Date of Report (Date of earliest event reported)</p><p>April 3, 2019</p>", date(2019, 4, 3), id="below"
        ),
        pytest.param(
            "<p>April 3, 2019</p><p>Date of Report (Date of earliest event reported)</p><p>Gantry Inc.</p>",
            date(2019, 4, 3),
            id="above",
        ),
        pytest.param(
            "<p>Date of Report (Date of earliest event reported): April 8, 2019 (April 3, 2019)</p>",
            date(2019, 4, 3),
            id="in-brackets",
        ),
        pytest.param(
            "<p>Date of Report: April 8, 2019</p><p>Date of earliest event reported: April 3, 2019</p>",
            date(2019, 4, 3),
            id="two-lines",
        ),
        pytest.param(
            "<p>Date of Report: April 3, 2019 (Date of earliest event reported)</p><p>Gantry Inc.</p>",
            date(2019, 4, 3),
            id="between",
        ),
        pytest.param(
            "<p>Date of Report (Date of Earliest Event Reported) 04/03/2019</p>", date(2019, 4, 3), id="figures"
        ),
        pytest.param(
            "<p>Date of Report (Date of earliest event report)</p><p>April 3, 2019</p>", date(2019, 4, 3), id="report"
        ),
        pytest.param(
            "<p>Date of Report (Date of earliest event reported): __________</p><p>Gantry Inc.</p>", None, id="blank"
        ),
    ],
)
def test_event_date(document: Make, html: str, event: date | None) -> None:
    made = document("<p>FORM 8-K</p>" + html)
    assert dating.read_event_date(made, face.find(made)).value == event


@pytest.mark.parametrize(
    ("html", "event", "signed", "note"),
    [
        pytest.param(
            "<p>SIGNATURES</p><p>Date: April 5, 2019</p>", date(2019, 4, 3), date(2019, 4, 5), False, id="date"
        ),
        pytest.param(
            "<p>S I G N A T U R E</p><p>Gantry Inc.</p><p>April 5, 2019</p>",
            date(2019, 4, 3),
            date(2019, 4, 5),
            False,
            id="line",
        ),
        pytest.param(
            "<p>SIGNATURES</p><table><tr><td>April 5, 2019</td><td>By: /s/ Ada Lindqvist</td></tr></table>",
            date(2019, 4, 3),
            date(2019, 4, 5),
            False,
            id="beside-the-signer",
        ),
        pytest.param(
            "<p>The registrant has duly caused this report to be signed on its behalf.</p><p>Date: April 5, 2019</p>",
            date(2019, 4, 3),
            date(2019, 4, 5),
            False,
            id="no-heading",
        ),
        pytest.param(
            "<p>The registrant has a report.</p><p>Date: April 5, 2019</p>",
            date(2019, 4, 3),
            None,
            False,
            id="unsigned",
        ),
        pytest.param("<p>SIGNATURE</p><p>Dated: May 17, 2018</p>", date(2019, 4, 3), None, True, id="before-the-event"),
        pytest.param("<p>On May 17, 2018 it rained.</p>", date(2019, 4, 3), None, False, id="none"),
    ],
)
def test_signed(document: Make, html: str, event: date, signed: date | None, note: bool) -> None:
    found = dating.read_reported(document(html), event)
    assert (found.value, found.note is not None) == (signed, note)


@pytest.mark.parametrize(
    ("html", "bears"),
    [
        pytest.param(
            "<p>FORM 6-K</p><p>February 13, 2023</p><p>Item 1</p><p>SIGNATURE</p><p>Date: February 14, 2023</p>",
            date(2023, 2, 13),
            id="face",
        ),
        pytest.param(
            "<p>FORM 6-K</p><p>For the month of November 2024</p><p>SIGNATURE</p><p>Date: November 15, 2024</p>",
            date(2024, 11, 15),
            id="signature",
        ),
    ],
)
def test_date_of_a_foreign_report(document: Make, html: str, bears: date) -> None:
    made = document(html)
    assert dating.read_bearing(made, face.find(made)).value == bears


@pytest.mark.parametrize(
    ("html", "bears"),
    [
        pytest.param(
            "<p>The proxy statement is dated March 7, 2020 and is first sent to holders on March 9, 2020.</p>",
            date(2020, 3, 7),
            id="stated",
        ),
        pytest.param(
            "<p>Dear holder:</p><p>March 7, 2020</p><p>The meeting is on May 1, 2020.</p>",
            date(2020, 3, 7),
            id="letter",
        ),
        pytest.param("<p>The meeting is on May 1, 2020.</p>", None, id="meeting-only"),
    ],
)
def test_date_of_a_proxy_statement(document: Make, html: str, bears: date | None) -> None:
    assert dating.read_proxy(document(html)).value == bears
