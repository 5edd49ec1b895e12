"""The page of a document that is only referred to, where several lists name it."""

from __future__ import annotations

from pathlib import Path

import halden
import msgspec
from selectolax.lexbor import LexborHTMLParser

from generator.publishing import publish
from generator.settings import Settings

QUARTER = "halden-instruments-inc-10-q-2014-03-31"
REPORT = "halden-instruments-inc-8-k-2014-04-02-items-5-02"


def page(identity: str, folder: Path) -> LexborHTMLParser:
    """The page of a document that the supplement lists, and the base document's list in the same file too."""
    library, papers = halden.library()
    paper = library.filings[halden.SUPPLEMENT]
    place = next(
        at
        for at, each in enumerate(library.references)
        if each.target == identity and each.field.startswith("incorporated[")
    )
    listed = library.references[place]
    entry = paper.incorporated[int(listed.field.removeprefix("incorporated[").removesuffix("]"))]
    twice = msgspec.structs.replace(listed, field="incorporated_base[0]")
    filings = library.filings | {halden.SUPPLEMENT: msgspec.structs.replace(paper, incorporated_base=(entry,))}
    library = msgspec.structs.replace(library, filings=filings, references=(*library.references, twice))
    settings = Settings(source=folder, out=folder / "out", cache=folder / "cache")
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    return LexborHTMLParser((settings.out / f"filings/{identity}/index.md").read_text())


def test_lists_of_one_file_share_a_row(tmp_path: Path) -> None:
    rows = page(REPORT, tmp_path).css(".fl-partof li")
    assert [row.css_first("a").text() for row in rows] == ["Prospectus supplement of 12 Jun 2014"]


def test_what_is_furnished_concerns_current_reports_alone(tmp_path: Path) -> None:
    assert "furnished and not filed" in page(REPORT, tmp_path / "8-k").text()
    assert "furnished and not filed" not in page(QUARTER, tmp_path / "10-q").text()
