"""The items of a report on Form 8-K: their headings, and the stretch of text that belongs to each."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from generator.extracting.reports.face import Face
from generator.model import Document
from generator.tables import NEW_ITEM_NUMBERS, item, items

EXHIBIT_ITEMS = frozenset({"9.01", "7"})
"""Items that list exhibits: they follow the items that the exhibits belong to."""

_LETTERS = r"(?:\s*(?:,|;|&|and)?\s*(?:and\s+)?\([a-z]\))*"
_ONE = rf"(?:\d{{1,2}}\.\d\d|\d{{1,2}}(?![A-Za-z])){_LETTERS}"
_HEADING = re.compile(
    rf"""(?:^|(?<=\t))[ ●•*“"(]*items?\s*(?:no\.?\s*)?
        (?P<codes>{_ONE}(?:\.?\s*(?:,|;|/|&|and)\s*(?:and\s+)?(?:items?\s*)?{_ONE})*)
        (?![\d.]*\d)[\s.:)–—-]*(?P<title>[^\n]*)""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_CODE = re.compile(r"\d{1,2}(?:\.\d\d)?")
_LETTERED = re.compile(r"\([a-z]\)", re.IGNORECASE)
_END = re.compile(
    r"^[^\w\n]*(?:s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?s?|(?:exhibit\s+index|index\s+to\s+exhibits))[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_NOTHING = re.compile(r"\W{0,20}(?:not\s+applicable|inapplicable|n/a|none)\W*", re.IGNORECASE)
"""All that stands under the heading of an item of which nothing is reported."""
_WORD = re.compile(r"[a-z0-9]+", re.IGNORECASE)
_GAP = r"[^A-Za-z0-9]+"
LONGEST_TITLE = 160
"""Characters of a printed title that is none of the form's; longer ones are sentences."""
LONG_WORD = 4
"""Letters that a telling word of a title has more than."""


class Section(msgspec.Struct, frozen=True):
    """An item heading and what stands under it: characters `start` to `end` of the canonical text.

    One heading may name several items (`Items 2.02 and 7.01`). `heading_end` is where the heading's own words end;
    `titles` are their titles, in the order of `codes`.
    """

    codes: tuple[str, ...]
    titles: tuple[str | None, ...]
    start: int
    heading_end: int
    end: int


def sections(document: Document, face: Face, on: date | None) -> tuple[Section, ...]:
    """Find the sections of a report on Form 8-K in order; `on` is its date, where one is known.

    The shape of the codes chooses the numbering: a report that has items of the current numbering has no other.
    """
    text = document.text
    begin = document.blocks[face.last + 1].start if face.last + 1 < len(document.blocks) else len(text)
    headings = [found for found in _HEADING.finditer(text, begin) if _is_heading(text, found, on)]
    if any("." in found["codes"] for found in headings):
        headings = [found for found in headings if "." in found["codes"]]
    elif on is not None and on.year > NEW_ITEM_NUMBERS.year:
        headings = []
    ends = [found.start() for found in headings[1:]] + [len(text)] * bool(headings)
    result: list[Section] = []
    for found, end in zip(headings, ends, strict=True):
        codes = tuple(dict.fromkeys(_CODE.findall(_LETTERED.sub("", found["codes"]))))
        signature = _END.search(text, found.end(), end)
        title, stop = _title(text, found, codes, on)
        if not EXHIBIT_ITEMS & set(codes) and _NOTHING.fullmatch(text, stop, signature.start() if signature else end):
            continue
        titles = (title,) if len(codes) == 1 else tuple(_official(code, on) for code in codes)
        result.append(Section(codes, titles, found.start("codes"), stop, signature.start() if signature else end))
    return tuple(result)


def _is_heading(text: str, found: re.Match[str], on: date | None) -> bool:
    """Tell a heading from a sentence that begins with an item's number."""
    codes = _CODE.findall(_LETTERED.sub("", found["codes"]))
    if not all(_known(code, on) for code in codes):
        return False
    title = found["title"]
    if not title.strip():
        behind = _WORD.search(text, found.end())
        return behind is not None and any(_begins_title(text, behind.start(), code) for code in codes)
    if any(_begins_title(text, found.start("title"), code) for code in codes):
        return True
    if "." in codes[0]:
        return title.lstrip("“\"'([")[:1].isupper()
    return any(_shares_word(title[:LONGEST_TITLE], code) for code in codes)


def _known(code: str, on: date | None) -> bool:
    if item(code, on):
        return True
    return on is None and any(row.item == code for row in items())


def _begins_title(text: str, start: int, code: str) -> bool:
    """Tell whether text begins with the first two words of a title of the item (of one word: with that)."""
    here = [word.lower() for word in _WORD.findall(text, start, start + 80)[:2]]
    return any(
        [word.lower() for word in _WORD.findall(row.title)[:2]][: len(here)] == here
        for row in items()
        if row.item == code
    )


def _shares_word(title: str, code: str) -> bool:
    """Tell whether a printed title has a long word of a title of the item; other forms have items of these numbers."""
    printed = {word.lower() for word in _WORD.findall(title)}
    return any(
        len(word) > LONG_WORD and word.lower() in printed
        for row in items()
        if row.item == code
        for word in _WORD.findall(row.title)
    )


def _official(code: str, on: date | None) -> str | None:
    row = item(code, on)
    return row.title if row else None


def title_pattern(title: str) -> str:
    """Return a pattern of an item's title as headings print it: its words, whatever stands between them."""
    return _GAP.join([re.escape(word) for word in _WORD.findall(title)])


def _title(text: str, found: re.Match[str], codes: tuple[str, ...], on: date | None) -> tuple[str | None, int]:
    """Return a heading's title as printed, and where its words end; it may stand in the next cell, line or block."""
    start = found.start("title")
    if not found["title"].strip():
        behind = _WORD.search(text, found.end())
        start = behind.start() if behind else found.end()
    for row in (row for row in items() if row.item in codes):
        if printed := re.compile(title_pattern(row.title), re.IGNORECASE).match(text, start):
            return " ".join(printed[0].split()), printed.end()
    end = text.find("\n", start)
    end = end if end >= 0 else len(text)
    printed_title = " ".join(text[start:end].split()).rstrip(" .")
    if not printed_title or len(printed_title) > LONGEST_TITLE or re.search(r"[a-z]\.\s+[A-Z]", printed_title):
        return _official(codes[0], on), found.end("codes")
    return printed_title, end
