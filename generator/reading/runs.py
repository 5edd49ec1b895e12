"""Runs: the text between two block tags, with marks where the tree had line breaks and links.

Marks are written into the tree as text before inline elements are taken out of it. Each begins with a character that
no text of a page can hold: it is taken out before the page is parsed, and a reference to it (`&#130;`) stands for
another, that of Windows-1252.
"""

from __future__ import annotations

import re

from generator.model import Link

MARK = "\x82"
LINE_BREAK = MARK + "b"
LINK_END = MARK + "z"
TABLE_END = MARK + "t"
ANY_MARK = re.compile(MARK + r"(?:[an]\d+;|[bz])?")
ANCHOR_START = MARK + "n"
ANCHOR = re.compile(ANCHOR_START + r"(\d+);")
"""A place in the page that a link may lead to, by number."""
WIDE_GAP = "\x84"
"""Stands for hard spaces between two names or titles beside each other in a line at the beginning of a page."""
RUN_END = "\x83"
"""Stands between the texts of runs; as a mark, no text of a page holds it."""

SPACES = (
    "\n\xa0\t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u1680"
    + "".join(map(chr, range(0x2001, 0x200B)))
    + "\u2028\u2029\u202f\u205f"
)
"""White space beside the plain space. U+2000 and U+3000, which take thirty times as long to find, are taken out of
the page before it is parsed."""
RARE_SPACES = "\u2000\u3000"
ZERO_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
TYPED = (("\u037e", ";"), ("\u2010", "-"), ("\u2011", "-"))
"""Signs that stand for others: the Greek question mark, which Unicode holds for the same as a semicolon and some
filings are typed with, and hyphens with a code of their own, as programs write those at which no line may break."""

TWO_HARD_SPACES = re.compile(r"\xa0[ \n]?\xa0")
"""What a gap has at least. A pattern that begins with a rare character finds it faster than `str.find` does."""
BESIDE = re.compile(r"\xa0\xa0")
WIDER = re.compile(r"\xa0(?:\xa0\xa0|[ \n]\xa0)")
"""What stands wherever the next pattern fits."""
HARD_SPACES = re.compile(
    r"\xa0(?<!\xa0\xa0)(?<!\xa0[ \n]\xa0)(?:(?:[ \n]?\xa0){3,}+|(?:[ \n]\xa0){2,}+)[ \n]?(?=[A-Z])"
)
_NAMED = r"(?:[A-Z][\w.,&’'-]+|&)"
NAMES = re.compile(rf"{_NAMED}(?:[ \n\xa0](?:{_NAMED}|and|of))*")
"""A name in a line of names that two hard spaces part; no letters set apart."""
TITLE = re.compile(r"(?i)\b(?:prospectus|supplement)\b")
GAPS = re.compile(r"[ \n]?\xa0\xa0\s*")
NAME_END = re.compile(r"(?<![\w.,&’'-])(?:[A-Z][\w.,&’'-]*\)?|&)\s?$")
LONGEST_NAME = 30
"""Characters of a name's last word at most."""
LONGEST_LINE = 200
"""Characters of a line with names or titles beside each other at most, its hard spaces among them."""
COVER = 20_000
"""Characters at the beginning of a page with the lines that hold such names and titles."""

Line = tuple[str, tuple[Link, ...]]
"""Folded text of a block, and its links."""


def anchor(index: int) -> str:
    """Return the mark of the place with an index that a link may lead to."""
    return f"{ANCHOR_START}{index};"


def link_start(number: str) -> str:
    """Return the mark at the beginning of the link with a number."""
    return f"{MARK}a{number};"


def with_gaps(text: str) -> str:
    """Return the text of a page with a mark for the hard spaces between names or titles beside each other on a cover.

    White space of the source is none: a browser draws it as one space.
    """
    if TWO_HARD_SPACES.search(text, 0, COVER) is None:
        return text
    cover = text[:COVER]
    marked = _with_names(cover)
    if WIDER.search(marked):
        marked = HARD_SPACES.sub(_gap, marked)
    return text if marked == cover else marked + text[COVER:]


def _with_names(cover: str) -> str:
    """Return a cover with a mark for each gap in a line of three names or more that two hard spaces part."""
    parts: list[str] = []
    done = at = 0
    while pair := BESIDE.search(cover, at):
        start, end = _line(cover, pair.start(), done)
        if end - start <= LONGEST_LINE:
            line = cover[start:end]
            names = GAPS.split(line.strip())
            if len(names) > 2 and all(NAMES.fullmatch(name) for name in names) and not TITLE.search(line):
                parts += cover[done:start], WIDE_GAP.join(names)
                done = end
        at = end
    return "".join(parts) + cover[done:]


def _line(text: str, at: int, first: int = 0) -> tuple[int, int]:
    """Return where the line around a place begins, from some place on, and ends."""
    start = max(first, text.rfind(RUN_END, first, at) + len(RUN_END))
    if (broken := text.rfind(LINE_BREAK, start, at)) >= 0:
        start = broken + len(LINE_BREAK)
    end = text.find(RUN_END, at)
    end = end if end >= 0 else len(text)
    broken = text.find(LINE_BREAK, at, end)
    return start, broken if broken >= 0 else end


def _gap(spaces: re.Match[str]) -> str:
    text, start = spaces.string, spaces.start()
    before = ANY_MARK.sub(" ", text[max(0, start - LONGEST_NAME) : start])
    line_start, line_end = _line(text, start)
    return WIDE_GAP if NAME_END.search(before) and line_end - line_start < LONGEST_LINE else spaces[0]


def cleaned(text: str) -> str:
    """Return a text with plain spaces, semicolons and hyphens for those of other codes, and nothing without a width."""
    for character in SPACES:
        if character in text:
            text = text.replace(character, " ")
    for character in ZERO_WIDTH:
        if character in text:
            text = text.replace(character, "")
    for character, sign in TYPED:
        if character in text:
            text = text.replace(character, sign)
    return text


def folded(text: str) -> str:
    """Return the words of a cleaned text with single spaces between them, without its marks."""
    if MARK in text:
        text = ANY_MARK.sub("", text.replace(LINE_BREAK, " "))
    text = text.strip()
    return with_single_spaces(text) if "  " in text else text


def with_single_spaces(text: str) -> str:
    """Return a cleaned text without a space that follows another.

    Few have many: parting a text there is several times cheaper than parting it at every space.
    """
    return " ".join(filter(None, map(str.strip, text.split("  "))))


def lines(text: str, hrefs: dict[str, str]) -> list[Line]:
    """Return the blocks of a run: two line breaks or more part them, one is kept as a line feed.

    Nearly all runs with marks have one line break or are one link; these are read without looking at each part.
    """
    if ANCHOR_START in text:
        text = ANCHOR.sub("", text)
    parts = text.split(MARK)
    if len(parts) == 1 or (len(parts) == 2 and parts[1][:1] == "b"):
        words = folded(parts[0])
        if len(parts) == 2 and (second := folded(parts[1][1:])):
            words = f"{words}\n{second}" if words else second
        return [(words, ())] if words else []
    if len(parts) == 3 and parts[1][:1] == "a" and parts[2].rstrip() == "z" and not parts[0].strip():
        number, _, words = parts[1][1:].partition(";")
        words, href = folded(words), hrefs.get(number, "")
        return [(words, (Link(0, len(words), href),) if href else ())] if words else []
    blocks: list[Line] = []
    words = ""
    links: list[Link] = []
    gap = href = ""
    start: int | None = None
    for index, part in enumerate(parts):
        mark = ""
        if index:
            mark, part = part[:1], part[1:]
        if mark and start is not None and (mark != "b" or gap == "\n"):
            links.append(Link(start, len(words), href))
            start = None
        if mark == "a":
            number, _, part = part.partition(";")
            href = hrefs.get(number, "")
        elif mark == "z":
            href = ""
        elif mark == "b" and words:
            if gap == "\n":
                blocks.append((words, tuple(links)))
                words, links, gap = "", [], ""
            else:
                gap = "\n"
        added = folded(part)
        if not added:
            if part and not gap:
                gap = " "
            continue
        if words:
            words += gap or (" " if part[0] == " " else "")
        if href and start is None:
            start = len(words)
        words += added
        gap = " " if part[-1] == " " else ""
    if start is not None:
        links.append(Link(start, len(words), href))
    if words:
        blocks.append((words, tuple(links)))
    return blocks
