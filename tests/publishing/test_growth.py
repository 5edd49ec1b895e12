"""What publishing writes and remembers takes room in proportion to filings and to what each of them lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from growth import TIMES

from generator.extracting import extract
from generator.linking import link, reading_list
from generator.model import Document, Filing
from generator.publishing import matrix_page, publish
from generator.reading import read_bytes
from generator.settings import Settings

SIZE = 24
MOST = 5
"""Times as many bytes as may be written where there are `TIMES` as many: `TIMES` is linear, its square the square."""
FIRST = date(2013, 1, 4)

COVER = """<html><body><p>Filed Pursuant to Rule 424(b)(3)</p><p>Registration No. 333-{number}</p>
<p>PROSPECTUS{kind}</p>{base}<p>HALDEN CORP</p><p>1,200,000 Shares</p><p>Common Stock</p>
<p>The date of this prospectus is {day}.</p><p>INCORPORATION BY REFERENCE</p>
<p>We incorporate by reference the following documents:</p>{documents}</body></html>"""

REPORT = """<SEC-DOCUMENT>x.txt
CONFORMED SUBMISSION TYPE: 8-K
FILED AS OF DATE: {filed}
FILER:
COMPANY DATA:
COMPANY CONFORMED NAME: HALDEN CORP
<DOCUMENT>
<TYPE>8-K
<FILENAME>a.htm
<TEXT>
<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): {day}</p><p>Halden Corp</p>
<p>(Exact name of registrant as specified in its charter)</p>
<p>Item 8.01 Other Events</p><p>Words.</p></body></html></TEXT>
</DOCUMENT>
"""


def day(number: int) -> str:
    on = FIRST + timedelta(days=number)
    return f"{on:%B} {on.day}, {on.year}"


def prospectus(at: int = 0, number: int = 123456, listed: int = 1, later: str = "") -> str:
    documents = "".join(f"<p>our Current Report on Form 8-K filed on {day(each)};</p>" for each in range(listed))
    return COVER.format(kind="", base="", number=number, day=day(at), documents=documents + later)


def supplement(at: int) -> str:
    return COVER.format(
        kind=" SUPPLEMENT",
        base=f"<p>(To Prospectus dated {day(0)})</p>",
        number=123456,
        day=day(at),
        documents="<p>our Annual Report on Form 10-K for the year ended December 31, 2012;</p>",
    )


def report(at: int) -> str:
    return REPORT.format(day=day(at), filed=f"{FIRST + timedelta(days=at):%Y%m%d}")


CASES: dict[str, Callable[[int], list[str]]] = {
    "documents of one list": lambda size: [prospectus(listed=size)],
    "reports of one issuer": lambda size: [report(number) for number in range(size)],
    "reports that one prospectus lists": lambda size: [
        prospectus(size, listed=size),
        *(report(number) for number in range(size)),
    ],
    "supplements to one prospectus": lambda size: [
        prospectus(),
        *(supplement(number) for number in range(1, size)),
    ],
    "prospectuses that list the same report": lambda size: [
        prospectus(number, number=100_000 + number) for number in range(size)
    ],
    "reports that one prospectus takes in as they come": lambda size: [
        prospectus(
            listed=1,
            later="<p>All documents that we file under Sections 13(a), 13(c), 14 or 15(d) of the Exchange Act before "
            "the offering ends are incorporated by reference too.</p>",
        ),
        *(report(number) for number in range(1, size)),
    ],
}


def written(texts: list[str], folder: Path) -> dict[str, int]:
    """Publish filings; return the bytes of what is remembered for the next build, and of the pages and data."""
    documents: dict[str, Document] = {}
    for number, text in enumerate(texts):
        name = f"0000009901-13-{number:06d}.htm"
        documents[name] = read_bytes(text.encode(), name)
    library = link(extract(document) for document in documents.values())
    settings = Settings(source=folder, out=folder / "out", cache=folder / "cache")

    def document(filing: Filing) -> Document:
        assert filing.source
        return documents[filing.source.name]

    publish(library, settings.out, settings, document)
    return {
        each.name: sum(file.stat().st_size for file in each.rglob("*") if file.is_file())
        for each in (settings.out, settings.cache)
    }


@pytest.mark.parametrize("name", CASES)
def test_what_is_written_grows_in_proportion(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_list, "MOST_DAYS", SIZE // 4)
    monkeypatch.setattr(matrix_page, "MOST_COLUMNS", SIZE // 4)
    small, large = (written(CASES[name](size), tmp_path / str(size)) for size in (SIZE, TIMES * SIZE))
    assert {part: round(large[part] / small[part], 1) for part in small if large[part] >= MOST * small[part]} == {}
