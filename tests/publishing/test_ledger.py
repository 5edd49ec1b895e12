"""Registered amounts as the table shows them."""

from __future__ import annotations

from pathlib import Path

import halden
import msgspec
import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model import Security
from generator.publishing import publish
from generator.settings import Settings

NAMED = ("Common Stock", "Preferred Stock", "Debt Securities", "Warrants")


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (NAMED, ["4 classes: Common Stock, Preferred Stock, Debt Securities, Warrants"]),
        (NAMED[:2], ["Common Stock", "Preferred Stock"]),
    ],
    ids=["many classes share a line", "two have a line each"],
)
def test_classes_without_amounts(titles: tuple[str, ...], expected: list[str], tmp_path: Path) -> None:
    library, papers = halden.library()
    named = tuple(Security(title=title, security_class="other") for title in titles)
    filing = msgspec.structs.replace(library.filings[halden.SUPPLEMENT], securities=named, gross_total="80000000")
    library.filings[halden.SUPPLEMENT] = filing
    settings = Settings(source=tmp_path, out=tmp_path / "out", cache=tmp_path / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    page = LexborHTMLParser((settings.out / "issuers/0009999901/index.md").read_text())
    (cell,) = page.css('td[data-label="Securities"]')
    found = [LexborHTMLParser(line).text().replace("¶", "").strip() for line in (cell.html or "").split("<br>")]
    assert found == expected
    (total,) = page.css('td[data-label="Total price"]')
    assert total.text() == "up to 80,000,000 in all"
    (table,) = [table for table in page.css("table") if "Registration" in (table.css_first("th").text() or "")]
    assert [cell.text() for cell in table.css("thead th")] == ["Registration", "Securities", "Total price", "Stated in"]
