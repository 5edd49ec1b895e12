"""A submission of which the header alone is held: its pages say so once, and show what the header says."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.linking import checks
from generator.pipeline import load_library, publish_library
from generator.publishing import source_page
from generator.reviewing.queue import queue
from generator.settings import Settings

HEADER = """<SEC-DOCUMENT>0009999901-00-000007.txt : 20000412
<SEC-HEADER>0009999901-00-000007.hdr.sgml : 20000412
ACCESSION NUMBER:		0009999901-00-000007
CONFORMED SUBMISSION TYPE:	424B5
FILED AS OF DATE:		20000411

FILER:
	COMPANY DATA:
		COMPANY CONFORMED NAME:			HALDEN MORTGAGE SECURITIES INC
		CENTRAL INDEX KEY:			0009999901
	FILING VALUES:
		FORM TYPE:		424B5
		SEC FILE NUMBER:	333-190001
	BUSINESS ADDRESS:
		STREET 1:		7 MILL LANE
		CITY:			SALEM
		STATE:			OR
		ZIP:			97301
		BUSINESS PHONE:		5035550142
	FORMER COMPANY:
		FORMER CONFORMED NAME:	HALDEN & ROWE <HOME> LOANS INC
SERIAL COMPANY:
	COMPANY DATA:
		COMPANY CONFORMED NAME:			HALDEN MORTGAGE CERTIFICATES SERIES 2000 3
		CENTRAL INDEX KEY:			0009999902
</SEC-HEADER>
</SEC-DOCUMENT>
"""
TEXT = "<DOCUMENT>\n<TYPE>424B5\n<SEQUENCE>1\n<TEXT>\n{}\n</TEXT>\n</DOCUMENT>\n"
NAME = "424b5_halden.hdr.sgml"
SAYS = {
    "Form": ["424B5"],
    "Accession number": ["0009999901-00-000007"],
    "Filed": ["11 April 2000"],
    "Filer": [
        "HALDEN MORTGAGE SECURITIES INC",
        "CIK 0009999901",
        "formerly HALDEN & ROWE <HOME> LOANS INC",
        "file number 333-190001",
        "7 MILL LANE, SALEM, OR 97301 · 5035550142",
    ],
    "Serial company": ["HALDEN MORTGAGE CERTIFICATES SERIES 2000 3", "CIK 0009999902"],
}


def rows(page: LexborHTMLParser) -> dict[str, list[str]]:
    return {row.css_first("dt").text(): [each.text() for each in row.css("dd")] for row in page.css(".fl-facts > div")}


@pytest.fixture(params=["", TEXT.format("")], ids=["no document", "a document without text"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """A library with this filing alone, published."""
    source = tmp_path / "filings"
    source.mkdir()
    (source / NAME).write_text(HEADER.replace("</SEC-DOCUMENT>", f"{request.param}</SEC-DOCUMENT>"), encoding="utf-8")
    settings = Settings(source=source, out=tmp_path / "out", cache=tmp_path / "cache")
    publish_library(settings)
    return settings


def test_its_page_says_so_once_and_shows_the_header(settings: Settings) -> None:
    page = LexborHTMLParser((settings.out / "filings/0009999901-00-000007/index.md").read_text(encoding="utf-8"))
    assert rows(page) == SAYS
    text = page.body.text() if page.body else ""
    assert text.count("the header is held here") == 1
    assert "not stated" not in text
    assert "No terms of an offering were read" not in text
    assert page.css("#the-offering, .fl-absent, .fl-checks") == []


def test_its_source_page_shows_the_header(settings: Settings) -> None:
    source = source_page.context(settings.out / "data/source/0009999901-00-000007.json")["source"]
    assert {label: list(values) for label, values in source["header"]} == SAYS


def test_nothing_is_called_not_stated_checked_or_asked_fact_by_fact(settings: Settings) -> None:
    library = load_library(settings.source)
    (filing,) = library.filings.values()
    assert set(filing.absent.values()) == {"not read"}
    assert checks.checks(library, filing.id) == ()
    assert [item.kind for item in queue(library, settings)].count("not read") == 1
