"""The page of changes between two supplements, from files to Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.pipeline import publish_library
from generator.settings import Settings

SUPPLEMENT = """<SEC-DOCUMENT>{number}.txt : {day}
<SEC-HEADER>{number}.hdr.sgml : {day}
ACCESSION NUMBER:		{number}
CONFORMED SUBMISSION TYPE:	424B3
FILED AS OF DATE:		{day}
FILER:
	COMPANY DATA:
		COMPANY CONFORMED NAME:			HALDEN INSTRUMENTS INC
		CENTRAL INDEX KEY:			0009999901
	FILING VALUES:
		FORM TYPE:		424B3
		SEC FILE NUMBER:	333-190001
</SEC-HEADER>
<DOCUMENT>
<TYPE>424B3
<SEQUENCE>1
<FILENAME>d424b3.htm
<TEXT>
<html><body>
<p>Filed Pursuant to Rule 424(b)(3)<br>Registration No. 333-190001</p>
<p><b>PROSPECTUS SUPPLEMENT</b></p>
<p>(To Prospectus dated March 3, 2014)</p>
<p>This prospectus supplement updates the prospectus dated March 3, 2014, which relates to 1,200,000 shares.</p>
<p>The date of this prospectus supplement is {date}.</p>
{more}
</body></html>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""
REPORT = """<p>UNITED STATES</p><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p>
<p>Date of Report: June 20, 2014</p><p>Item 8.01 Other Events.</p><p>The company opened a plant.</p>"""
ADDENDUM = "<p>The company opened a plant.</p>"


def changes(before: str, now: str, folder: Path) -> LexborHTMLParser:
    """Publish two supplements and return the page of what the later one changes."""
    filings = folder / "filings"
    filings.mkdir()
    for number, day, date, text in (
        ("0009999901-14-000001", "20140612", "June 12, 2014", before),
        ("0009999901-14-000002", "20140620", "June 20, 2014", now),
    ):
        (filings / f"{number}.txt").write_text(SUPPLEMENT.format(number=number, day=day, date=date, more=text))
    out = folder / "out"
    publish_library(Settings(source=filings, out=out, cache=folder / "cache"))
    return LexborHTMLParser((out / "filings/0009999901-14-000002/changes/index.md").read_text())


@pytest.mark.parametrize(
    ("more", "covered", "shown"),
    [
        (
            REPORT,
            ["UNITED STATES", "SECURITIES AND EXCHANGE COMMISSION", "FORM 8-K", "Date of Report: June 20, 2014"],
            ["Item 8.01 Other Events.", "The company opened a plant."],
        ),
        (ADDENDUM, [], ["The company opened a plant."]),
        (REPORT.replace("Item 8.01", "Event 1:"), [], ["UNITED STATES", "SECURITIES AND EXCHANGE COMMISSION"]),
    ],
    ids=["cover of a report is folded", "no report", "a report without items"],
)
def test_what_was_added(more: str, covered: list[str], shown: list[str], tmp_path: Path) -> None:
    page = changes("", more, tmp_path)
    folded = [each.text() for each in page.css(".fl-edits.added details ins")]
    assert folded == covered
    assert [each.text() for each in page.css(".fl-edits.added > p > ins")][: len(shown)] == shown
    assert any("does not withdraw what that one says" in each.text() for each in page.css("p"))


@pytest.mark.parametrize(("count", "folds"), [(5, 0), (30, 1)])
def test_much_that_is_not_repeated_is_folded(count: int, folds: int, tmp_path: Path) -> None:
    said = "".join(f"<p>Plant {place} makes {place * 7} lenses a day.</p>" for place in range(count))
    page = changes(said, "", tmp_path)
    assert len(page.css(".fl-edits.removed details")) == folds
    assert len(page.css(".fl-edits.removed del")) == count


ATTACHING = """<p>It brings in our Current Report on Form 8-K, filed with the Securities and Exchange Commission on
{filed}. Accordingly, we have attached the Current Report to this prospectus supplement.</p>
<p>UNITED STATES</p><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>Date of Report: {filed}</p>
<p>Item 8.01 Other Events.</p><p>{event}</p>"""


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (ATTACHING.format(filed="June 12, 2014", event="A kiln was lit."), "8-K of 12 Jun 2014"),
        (ADDENDUM, "none"),
    ],
    ids=["another report", "no report"],
)
def test_of_other_reports_it_is_told_which_and_their_texts_are_folded(before: str, told: str, tmp_path: Path) -> None:
    page = changes(before, ATTACHING.format(filed="June 20, 2014", event="The kiln was put out."), tmp_path)
    said = [" ".join(each.text().split()) for each in page.css("p")]
    assert f"The later one attaches 8-K of 20 Jun 2014; the earlier one {told}." in said
    (folded,) = page.css("#reports + details")
    assert "The kiln was put out." in folded.text()
    folded.decompose()
    shown = " ".join(each.text() for each in page.css(".fl-edits"))
    assert "kiln" not in shown
    assert "12, 20, 2014" in shown


def test_of_the_same_report_the_whole_text_is_compared(tmp_path: Path) -> None:
    report = ATTACHING.format(filed="June 12, 2014", event="A kiln was lit.")
    page = changes(report, report.replace("was lit", "was lit again"), tmp_path)
    assert page.css("#reports") == []
    assert "again" in " ".join(each.text() for each in page.css("ins"))


def test_what_adjoins_a_change_is_shown_of_a_long_sentence(tmp_path: Path) -> None:
    long = f"Lot {' '.join(f'lot-{place}' for place in range(300))} near the kiln holds {{}} lenses"
    page = changes(f"<p>{long.format(7)}</p>", f"<p>{long.format(9)}</p>", tmp_path)
    changed = page.css(".changed > p")[-1]
    text = " ".join(changed.text().split())
    assert text.startswith("Lot lot-0 lot-1 ")
    assert " … " in text
    assert "near the kiln holds 7 9 lenses" in text
    assert [each.text() for each in changed.css("ins, del")] == ["7", "9"]
