"""The exhibits that a report lists, and whether each is filed or furnished."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from generator.extracting.reports.items import EXHIBIT_ITEMS, Section
from generator.extracting.reports.status import Status, sentences, told
from generator.model import Block, Document, Evidence, Fact, ItemStatus, ReportExhibit

_NUMBER = re.compile(
    r"^[\W_]*(?:ex(?:hibit)?s?\W*(?:no\W*)?)?(\d{1,3}(?:\.\d{1,3})?(?:\.[a-z0-9]{1,3})?(?:\)?\([a-z0-9]{1,2}\))?)\W*$",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"""^[ ]*(?:\([a-e]\)\s+exhibits?\W+)?(?:\(?ex(?:hibit)?\W*(?:no\W*)?|\()?
        (\d{1,3}\.\d{1,3}(?:\([a-z0-9]{1,2}\))?|\d{1,3}(?:\([a-z0-9]{1,2}\))?(?=\s*[-–—:\t])|(?:16|2[03478]|99|10[14])(?=\s+(?-i:[A-Z]))
         |(?:[1-4]|10|16|2[03478]|99)\([a-z]\)(?=\s+(?-i:[A-Z])(?!xhibits\b))
         |(?<=\()(?:[1-4]|10|16|2[03478]|99)\)\([a-z](?=\)\s+(?-i:[A-Z]))
         |(?<=\()\d{2,3}(?=\)\s+(?-i:[A-Z]))|(?<=exhibit\s)\d{1,3}(?:\([a-z]\))?(?=\s+(?-i:[A-Z])))
        \)?[*†+#]*[\s.:–—-]+(?=\S)""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_WITHIN = re.compile(
    r"(?<![$#§]) (?<!\bSection )(?<!\bExhibit )(?<!\bExhibits )(?<!\bItem )(?<!\bRule )(?<!\bArticle )(?<!\bNo\. )"
    r"(\d{1,3}\.\d{1,2})[ ]+(?:[-–—][ ]+)?(?=[A-Z][a-z]{2})"
)
"""The number of an exhibit behind the title of the one before, where plain text runs their lines together."""
_HEAD = re.compile(
    r"^[^\w\n]*(?:exhibit\s+index|index\s+to\s+exhibits|(?:list\s+of\s+|(?:item|number|no)\W*\t|item\s+\d{1,2}\W{1,4})?exhibits?)[^\w\n\t]*(?:$|\t)",
    re.IGNORECASE | re.MULTILINE,
)
_NAMED = re.compile(r"^[^\w\n]*(?i:exhibit)\s+\d{1,3}(?:\.\d{1,3})?(?:\([a-z]\))?(?:\s*(?:[-–—:.]\s|\t)|\s+(?=[A-Z]))")
"""How a list begins that has no heading: each line says that it is an exhibit."""
_LIST_ITEM = re.compile(
    r"\(\s*[cd]\s*\)\W*(?:list\s+of\s+)?exhibits?\b|\bexhibits?\W*(?:no|number|index|description|title)"
    r"|^[^.\n]{0,120}\bas\s+(?:an\s+)?exhibits?\b[^.\n]{0,60}:\s*$"
    r"|\bfollowing\s+exhibits?\b[^.\n]{0,60}:\s*$",
    re.IGNORECASE,
)
_SIGNATURES = re.compile(r"\W*s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e", re.IGNORECASE)
INTERACTIVE_DATA = frozenset({"101", "104"})
"""Numbers of exhibits that are data of the others, of which no status is said."""
LONGEST_ENTRY = 500
"""Characters from which a block that lists no exhibit ends the list."""
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
_FILED_AS = re.compile(rf"\b(?:is|are)\s+(?:being\s+)?filed\s+(?:herewith\s+)?as\s+{_MENTION.pattern}", _MENTION.flags)
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
    found = _told(document, sections, statuses, rows)
    exhibits: list[ReportExhibit] = []
    parts: dict[str, tuple[Evidence, ...]] = {}
    for index, row in enumerate(rows):
        status, evidence = found.get(row.number, (None, ()))
        exhibits.append(ReportExhibit(row.number, row.title, status))
        parts[f"[{index}]"] = document.evidence(row.start, row.end, "report-exhibit-list")
        if evidence:
            parts[f"[{index}].status"] = evidence
    return Fact(tuple(exhibits), parts=parts)


def listed(document: Document, begin: int) -> list[Listed]:
    """Return the rows of the list of exhibits, each number once; prose and signatures end a list."""
    rows: dict[str, Listed] = {}
    inside = False
    for block in document.blocks:
        if block.end < begin:
            continue
        if _HEAD.search(block.text) or _LIST_ITEM.search(block.text) or _NAMED.match(block.text):
            inside = True
        if not inside:
            continue
        found = _of_table(block) if block.kind == "table" else _of_lines(block)
        for row in found:
            rows.setdefault(row.number, row)
        if not found and (len(block.text) > LONGEST_ENTRY or _SIGNATURES.match(block.text)):
            inside = False
    return list(rows.values())


def _of_table(block: Block) -> list[Listed]:
    """Read rows with the number in a cell of its own and the title in the longest cell behind it."""
    rows: list[Listed] = []
    offset = block.start
    for line in block.text.split("\n"):
        cells = line.split("\t")
        first = next((index for index, cell in enumerate(cells) if _NUMBER.match(cell) or _WORDS.search(cell)), 0)
        number = _NUMBER.match(cells[first])
        title = max(cells[first + 1 :], key=len, default="")
        if number and _WORDS.search(title):
            margins = cells[first] + title[:3] + title[-3:]
            rows.append(_listed(number[1], title, margins, offset, offset + len(line)))
        offset += len(line) + 1
    return rows or _of_lines(block)


def _of_lines(block: Block) -> list[Listed]:
    """Read lines that begin with an exhibit's number; a line without one goes on with the title above it."""
    starts = list(_run_together(block.text, list(_LINE.finditer(block.text))))
    ends = [start.start() for start in starts[1:]] + [len(block.text)] * bool(starts)
    rows: list[Listed] = []
    for number, end in zip(starts, ends, strict=True):
        title = block.text[number.end() : end].strip()
        if _WORDS.search(title):
            last = block.start + number.end() + len(title)
            rows.append(_listed(number[1], title, number[0] + title[-3:], block.start + number.start(), last))
    return rows


def _run_together(text: str, starts: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Yield the numbers at the beginning of lines, and those behind them in a line that rise from one to the next."""
    ends = [start.start() for start in starts[1:]] + [len(text)] * bool(starts)
    for start, end in zip(starts, ends, strict=True):
        yield start
        last = start[1]
        for found in _WITHIN.finditer(text, start.end(), end) if "." in last else ():
            if _rank(last) < _rank(found[1]):
                yield found
                last = found[1]


def _rank(number: str) -> tuple[int, int]:
    whole, _, part = number.partition(".")
    return int(whole), int(part) if part.isdigit() else 0


def _listed(number: str, title: str, margins: str, start: int, end: int) -> Listed:
    marks = "".join(_MARKS.findall(margins))
    folded = " ".join(title.split()).strip("*†‡+#^ ")
    plain = number.replace(")(", "(")
    return Listed(plain + ")" * (plain.count("(") - plain.count(")")), folded, marks, start, end)


def _told(
    document: Document, sections: tuple[Section, ...], statuses: Mapping[str, Status], rows: list[Listed]
) -> dict[str, tuple[ItemStatus | None, tuple[Evidence, ...]]]:
    text = document.text
    footnotes = {found[1]: found for found in _FOOTNOTE.finditer(text, rows[0].start)}
    found: dict[str, tuple[ItemStatus | None, tuple[Evidence, ...]]] = {}
    by_item: dict[str, set[ItemStatus]] = {}
    filed: set[str] = set()
    for section in sections:
        own = {statuses[code].status for code in section.codes if code in statuses}
        for start, end in sentences(text, section.heading_end, section.end):
            for number in _mentioned(text, start, end):
                found.setdefault(
                    number, (told(text[start:end]), document.evidence(start, end, "report-status-sentence"))
                )
        if not set(section.codes) <= EXHIBIT_ITEMS:
            for number in _mentioned(text, section.heading_end, section.end):
                by_item.setdefault(number, set()).update(own)
        else:
            said = _FILED_AS.finditer(text, section.heading_end, section.end)
            filed.update([number for words in said for number in _mentioned(text, *words.span())])
    everywhere = {status.status for status in statuses.values()}
    for row in rows:
        if row.number in found:
            continue
        if row.marks in footnotes:
            note = footnotes[row.marks]
            found[row.number] = ("furnished", document.evidence(note.start(), note.end(), "report-exhibit-footnote"))
        elif _TITLE_FURNISHED.search(row.title) or "furnished" in by_item.get(row.number, ()):
            found[row.number] = ("furnished", ())
        elif row.number in by_item or row.number in filed:
            found[row.number] = ("filed", ())
        elif len(everywhere) == 1 and row.number.split(".")[0] not in INTERACTIVE_DATA:
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
