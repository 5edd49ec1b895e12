"""Facts that a person corrected: marked where they stand, and told in plain words in the history of the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from growth import MOST, growth
from selectolax.lexbor import LexborHTMLParser

from generator.model import Correction, Filing
from generator.pipeline import publish_library
from generator.publishing import corrections, evidence
from generator.publishing.source_text import SourceText
from generator.settings import Settings

DAY = date(2014, 7, 1)

FILING = """---
form: 424B3
registrant: Halden Instruments, Inc.
filed: 2014-06-12
---
PROSPECTUS SUPPLEMENT

(To Prospectus dated March 3, 2014)

Filed Pursuant to Rule 424(b)(3), Registration No. 333-190001

Halden Instruments, Inc.

1,200,000 Shares of Common Stock, $0.01 par value

If all warrants are exercised, we will receive up to $7,500,000.

The date of this prospectus supplement is June 12, 2014.
"""
ENTRY = "  - {{field: '{field}', old: {old}, new: {new}, reason: see the cover, by: A. Clerk, on: 2014-07-01}}\n"


def page(entries: list[tuple[str, str, str]], folder: Path) -> LexborHTMLParser:
    """Return the page of the filing with these corrections."""
    source = folder / "filings"
    source.mkdir()
    (source / "halden.md").write_text(FILING, encoding="utf-8")
    facts = "".join(ENTRY.format(field=field, old=old, new=new) for field, old, new in entries)
    (source / "halden.md.review.yml").write_text(f"facts:\n{facts}", encoding="utf-8")
    publish_library(Settings(source=source, out=folder / "out", cache=folder / "cache"))
    (file,) = (folder / "out" / "filings").glob("*424b3*/index.md")
    return LexborHTMLParser(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("entry", "label", "value", "told"),
    [
        (
            ("warrant_exercise_proceeds", '"7500000"', '"7500001"'),
            "On exercise of warrants",
            "$7,500,001 ¶ corrected",
            "Proceeds from the exercise of warrants: read as $7,500,000, corrected to $7,500,001",
        ),
        (
            ("securities[0].quantity", "1200000", "1300000"),
            "Securities",
            "1,300,000 shares ¶ corrected",
            "Securities offered, 1, quantity: read as 1200000, corrected to 1300000",
        ),
        (
            ("warrant_exercise_proceeds", '"7500000"', '"7500000"'),
            "On exercise of warrants",
            "$7,500,000 ¶",
            "Proceeds from the exercise of warrants: $7,500,000 was checked",
        ),
        (
            ("price_per_unit", "null", '"4.50"'),
            "Price per unit",
            "4.50 corrected",
            "Price per unit: read as nothing, corrected to 4.50",
        ),
    ],
    ids=["an amount", "a part of a fact", "checked", "not read before"],
)
def test_a_correction_shows(entry: tuple[str, str, str], label: str, value: str, told: str, tmp_path: Path) -> None:
    drawn = page([entry], tmp_path)
    shown = {row.css_first("dt").text(): " ".join(row.css_first("dd").text().split()) for row in drawn.css("dl > div")}
    assert shown[label].endswith(value)
    assert shown["Corrections"] == f"{told}, 1 Jul 2014, A. Clerk: see the cover"
    links = {each.attributes["href"] for each in drawn.css(".fl-corrected")}
    assert links == ({"#history"} if "corrected" in told else set())


def test_a_page_without_corrections_says_so(tmp_path: Path) -> None:
    drawn = page([], tmp_path)
    rows = {row.css_first("dt").text(): row.css_first("dd").text() for row in drawn.css(".fl-history > div")}
    assert rows["Corrections"] == "none"
    assert drawn.css(".fl-corrected") == []


def test_marks_of_a_long_list_with_many_corrections_cost_as_much_as_it_is_long() -> None:
    def marks(size: int) -> Callable[[], object]:
        fields = [f"incorporated[{place}].filed" for place in range(size)]
        made = tuple(Correction(field, "2013-01-04", "2013-01-05", "misread", "A. Clerk", DAY) for field in fields)
        filing = Filing(id="x-1", corrections=made)

        def work() -> None:
            cited = evidence.cited(filing, SourceText(id="x-1", form=None, title=""))
            assert all(cited.corrected(f"incorporated[{place}]", "filings/x-1/") for place in range(size))
            assert not cited.corrected("incorporated_base[0]", "filings/x-1/")

        return work

    assert growth(marks, 50) < MOST


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("registrant", "registrant"),
        ("contact.phone", "contact for free copies, phone"),
        ("incorporated[2].filed", "documents incorporated by reference, 3, filed"),
        ("former_names", "former names"),
    ],
)
def test_a_fact_is_named_in_words(field: str, name: str) -> None:
    assert corrections.name(field) == name
