"""Papers that a page would call the same: each has its accession number there."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from test_changes_page import SUPPLEMENT

from generator.pipeline import publish_library
from generator.settings import Settings

NUMBERS = ("0009999901-14-000001", "0009999901-14-000002")


@pytest.mark.parametrize(("days", "told"), [((12, 12), True), ((12, 20), False)], ids=["one day", "two days"])
def test_supplements_of_one_day_have_their_accession_numbers(days: tuple[int, int], told: bool, tmp_path: Path) -> None:
    source = tmp_path / "filings"
    source.mkdir()
    for number, day in zip(NUMBERS, days, strict=True):
        text = SUPPLEMENT.format(
            number=number, day=f"201406{day}", date=f"June {day}, 2014", more=f"<p>{number[-1]}</p>"
        )
        (source / f"{number}.txt").write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    publish_library(Settings(source=source, out=out, cache=tmp_path / "cache"))
    registration = LexborHTMLParser((out / "registrations/333-190001/index.md").read_text(encoding="utf-8"))
    rows = " ".join(row.text() for row in registration.css(".fl-latest li"))
    assert [number in rows for number in NUMBERS] == [told, told]
    *_, last = sorted((out / "filings").glob("*/as-of/*/index.md"))
    listed = LexborHTMLParser(last.read_text(encoding="utf-8")).css(".fl-table tbody")[0].text()
    assert [number in listed for number in NUMBERS] == [told, told]
