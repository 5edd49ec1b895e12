"""The exhibits that a report lists, and whether each is filed or furnished."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from generator.extracting.reports.items import Section
from generator.extracting.reports.status import EXHIBIT_ITEMS, Status, sentences
from generator.model import Document, Evidence, Fact, ItemStatus, ReportExhibit

_NUMBER = re.compile(
    r"^[\W_]*(?:ex(?:hibit)?s?\W*(?:no\W*)?)?(\d{1,3}(?:\.\d{1,3})?(?:\.[a-z0-9]{1,2})?(?:\([a-z0-9]{1,2}\))?)\W*$",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"""^[ ]*(?:\([a-e]\)\s+exhibits?\W+)?(?:ex(?:hibit)?\W*(?:no\W*)?)?
        (\d{1,3}\.\d{1,3}(?:\([a-z0-9]{1,2}\))?|\d{1,3}(?:\([a-z0-9]{1,2}\))?(?=\s*[-–—:\t]))[*†+#]*[\s.:–—-]+(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)
_HEAD = re.compile(
    r"^\W*(?:exhibit\s+index|index\s+to\s+exhibits|(?:list\s+of\s+)?exhibits?)\W*(?:$|\n|\t)",
    re.IGNORECASE | re.MULTILINE,
)
_LIST_ITEM = re.compile(
    r"\(\s*[cd]\s*\)\W*(?:list\s+of\s+)?exhibits?\b|\bexhibits?\W*(?:no|number|index|description|title)", re.IGNORECASE
)
_WORDS = re.compile(r"[^\W\d_]{3}")
_MARKS = re.compile(r"[*†‡+#^]+")
_FOOTNOTE = re.compile(
    r"^\W{0,3}?([*†‡+#^]{1,3})\s*(?:this\s+exhibit\s+(?:is|are)\s+(?:being\s+)?)?furnished\b",
    re.IGNORECASE | re.MULTILINE,
)
_TITLE_FURNISHED = re.compile(
    r"\((?:being\s+)?furnished\b|furnished\s+(?:herewith|not\s+filed|pursuant\s+to\s+(?:item|regulation))",
    re.IGNORECASE,
)
_MENTION = re.compile(
    r"""\bexhibits?\s+(?P<list>\d{1,3}(?:\.\d{1,3})?(?:\([a-z0-9]\))?
        (?:\s*(?:,|and|&|or|through|to|-|–)\s*(?:and\s+)?(?:exhibits?\s+)?\d{1,3}\.\d{1,3}(?:\([a-z0-9]\))?)*)""",
    re.IGNORECASE | re.VERBOSE,
)
_MEMBER = re.compile(r"(through|to|-|–)?\s*(?:exhibits?\s+)?(\d{1,3}(?:\.\d{1,3})?(?:\([a-z0-9]\))?)", re.IGNORECASE)


class Listed(msgspec.Struct, frozen=True):
    """A row of the list of exhibits: its number, title and footnote marks, and where it stands."""

    number: str
    title: str
    marks: str
    start: int
    end: int


def read(
    document: Document, begin: int, sections: tuple[Section, ...], statuses: Mapping[str, Status]
) -> Fact[tuple[ReportExhibit, ...]]:
    """Read the list of exhibits behind offset `begin` with the status of each.

    An exhibit has the status of the items that speak of it: furnished where it relates to a furnished item (General
    Instruction B.2 of Form 8-K), unless the report says otherwise of the exhibit itself.
    """
    rows = listed(document, begin)
    if not rows:
        return Fact(absent="not stated")
    told = _told(document, sections, statuses, rows)
    exhibits: list[ReportExhibit] = []
    parts: dict[str, tuple[Evidence, ...]] = {}
    for index, row in enumerate(rows):
        status, evidence = told.get(row.number, (None, ()))
        exhibits.append(ReportExhibit(row.number, row.title, status))
        parts[f"[{index}]"] = document.evidence(row.start, row.end, "report-exhibit-list")
        if evidence:
            parts[f"[{index}].status"] = evidence
    return Fact(tuple(exhibits), parts=parts)


def listed(document: Document, begin: int) -> list[Listed]:
    """Return the rows of the list of exhibits, each number once."""
    blocks = document.blocks
    rows: dict[str, Listed] = {}
    inside = False
    for block in blocks:
        if block.end < begin:
            continue
        if not inside and (_HEAD.search(block.text) or _LIST_ITEM.search(block.text)):
            inside = True
        if not inside:
            continue
        offset = block.start
        for line in block.text.split("\n"):
            found = _row(line, offset) if "\t" in line else _line(line, offset)
            if found and found.number not in rows:
                rows[found.number] = found
            offset += len(line) + 1
    return list(rows.values())


def _row(line: str, offset: int) -> Listed | None:
    """Read a row of a table: the number in a cell of its own, the title in the longest cell behind it."""
    cells = line.split("\t")
    for index, cell in enumerate(cells[:-1]):
        number = _NUMBER.match(cell)
        if not number:
            if index == 0 and not _WORDS.search(cell):
                continue
            return None
        title = max(cells[index + 1 :], key=len)
        if not _WORDS.search(title):
            return None
        return _listed(number[1], title, cell + title[:3] + title[-3:], offset, offset + len(line))
    return None


def _line(line: str, offset: int) -> Listed | None:
    """Read a line that begins with an exhibit's number."""
    number = _LINE.match(line)
    if not number or not _WORDS.search(line, number.end()):
        return None
    return _listed(number[1], line[number.end() :], number[0] + line[-3:], offset, offset + len(line))


def _listed(number: str, title: str, margins: str, start: int, end: int) -> Listed:
    marks = "".join(_MARKS.findall(margins))
    folded = " ".join(title.split()).strip("*†‡+#^ ")
    return Listed(number, folded, marks, start, end)


def _told(
    document: Document, sections: tuple[Section, ...], statuses: Mapping[str, Status], rows: list[Listed]
) -> dict[str, tuple[ItemStatus | None, tuple[Evidence, ...]]]:
    text = document.text
    footnotes = {found[1]: found for found in _FOOTNOTE.finditer(text, rows[0].start)}
    found: dict[str, tuple[ItemStatus | None, tuple[Evidence, ...]]] = {}
    by_item: dict[str, set[ItemStatus]] = {}
    for section in sections:
        own = {statuses[code].status for code in section.codes if code in statuses}
        for start, end in sentences(text, section.heading_end, section.end):
            for number in _mentioned(text, start, end):
                found.setdefault(number, ("furnished", document.evidence(start, end, "report-status-sentence")))
        if not set(section.codes) <= EXHIBIT_ITEMS:
            for number in _mentioned(text, section.heading_end, section.end):
                by_item.setdefault(number, set()).update(own)
    everywhere = {status.status for status in statuses.values()}
    for row in rows:
        if row.number in found:
            continue
        if row.marks in footnotes:
            note = footnotes[row.marks]
            found[row.number] = ("furnished", document.evidence(note.start(), note.end(), "report-exhibit-footnote"))
        elif _TITLE_FURNISHED.search(row.title) or "furnished" in by_item.get(row.number, ()):
            found[row.number] = ("furnished", ())
        elif row.number in by_item:
            found[row.number] = ("filed", ())
        elif len(everywhere) == 1 and row.number.split(".")[0] not in {"101", "104"}:
            found[row.number] = (next(iter(everywhere)), ())
    return found


def _mentioned(text: str, start: int, end: int) -> list[str]:
    """Return the numbers of the exhibits that a stretch of text speaks of; `99.2 through 99.6` is five."""
    numbers: list[str] = []
    for mention in _MENTION.finditer(text, start, end):
        for joint, number in _MEMBER.findall(mention["list"]):
            if joint and numbers and numbers[-1].split(".")[0] == number.split(".")[0] and "." in number:
                numbers += _between(numbers[-1], number)
            numbers.append(number)
    return numbers


def _between(first: str, last: str) -> list[str]:
    (whole, low), high = first.split("."), last.split(".")[1]
    if not (low.isdigit() and high.isdigit()):
        return []
    return [f"{whole}.{number:0{len(low)}}" for number in range(int(low) + 1, min(int(high), int(low) + 50))]
