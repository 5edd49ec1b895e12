"""Registered amounts as the table shows them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import halden
import msgspec
import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.linking import link
from generator.model import Filing, Security, SecurityClass, SourceFile
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


@pytest.mark.parametrize(
    ("registrations", "classes", "says"),
    [(21, 1, "333-190021"), (22, 1, " and 1 more"), (30, 1, " and 9 more"), (30, 2, " and more")],
)
def test_registrations_that_are_not_shown_are_counted(
    registrations: int, classes: int, says: str, tmp_path: Path
) -> None:
    kinds: tuple[SecurityClass, ...] = ("common_stock", "preferred_stock")
    filings = [
        Filing(
            id="",
            form="424B3",
            filed=date(2014, 6, 12),
            document_date=date(2014, 6, 12),
            registrant="Halden Instruments, Inc.",
            registration_numbers=(f"333-{190_001 + number}",),
            document_kind="prospectus",
            securities=tuple(Security(title=kind, security_class=kind, quantity=500) for kind in kinds[:classes]),
            source=SourceFile(f"{number}.txt", f"{number}", 1),
        )
        for number in range(registrations)
    ]
    settings = Settings(source=tmp_path, out=tmp_path / "out", cache=tmp_path / "cache")
    publish(link(filings, []), settings.out, settings, lambda _: halden.document())
    page = LexborHTMLParser((settings.out / "issuers/halden-instruments-inc/index.md").read_text())
    note = page.css('td[data-label="Note"]')[0].text()
    assert note.startswith("may be the same securities as in 333-190002, ")
    assert note.endswith(says), note
