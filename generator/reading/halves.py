"""Two columns of a cover in plain text, of prose or of wrapped titles: the left one is read first, then the right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

REACH = 300
"""Lines in which a cover lies."""
FEWEST = 6
"""Lines with words in both columns, at least."""
CANDIDATES = 3
"""Places of a right column that are tried."""
TOP = 80
"""Lines in which the titles of a cover stand."""
MOST_TITLES = 12
"""Lines of titles in two columns at most."""
BOX = re.compile(r" {0,8}\|[^|]{8,60}\|(?=[^|]*$)")
"""A line of a box, with what stands beside it."""
BOX_RULE = re.compile(r"^ {0,8}-? ?[-=_+|]{8,}+(?= {2}|$)")
"""The line that opens or closes a box, beside which words may stand too."""
TABLE_TAG = re.compile(r"\s*</?TABLE\b", re.IGNORECASE)
WRAPPED = re.compile(
    r"\(to\s+(?:the\s+)?prospectus\s+(?:supplement\s+)?dated\s+[a-z]+\s+\d{1,2},\s+\d{4}"
    r"|\bregistration\s+(?:statement\s+)?(?:file\s+)?nos?\.\s*3?33-\d{4}",
    re.IGNORECASE,
)
"""A title that a narrow column breaks."""
HANGING = 4
"""Characters by which the lines of a list may hang from its signs, at which the right column begins then."""
GAP = re.compile(r"(?<=[^\s.]) {3,}+(?=[^\s$\d])")
ON = re.compile(r"[a-z]")
"""What a line begins with that goes on from the one above."""


def one_below_the_other(lines: list[str]) -> list[str]:
    """Return the lines with those of a right column below those of the left one; the same ones where none are."""
    return _titles(_prose(_boxed(lines)))


def _boxed(lines: list[str]) -> list[str]:
    """Return the lines with those of a box at the left above those that stand beside it."""
    top = lines[:REACH]
    edges = [found.end() if "|" in line and (found := BOX.match(line)) else 0 for line in top]
    start = next((n for n, at in enumerate(edges) if at and edges[n : n + FEWEST] == [at] * FEWEST), -1)
    if start < 0:
        return lines
    bar = edges[start]
    end = next((n for n in range(start, len(top)) if edges[n] != bar), len(top))
    begin = start - 1 if start and BOX_RULE.match(lines[start - 1]) else start
    stop = end + 1 if end < len(lines) and BOX_RULE.match(lines[end]) else end
    words = groupby([line[:bar].strip(" |") for line in lines[start:end]], bool)
    left = [text for filled, group in words if filled for text in (" ".join(group), "")]
    right = [
        BOX_RULE.sub("", line) if n in (begin, end) and not start <= n < end else line[bar:]
        for n, line in enumerate(lines[begin:stop], begin)
    ]
    margin = min((len(line) - len(line.lstrip()) for line in right if line.strip()), default=0)
    table = next((n for n in range(begin - 1, max(-1, begin - TOP), -1) if TABLE_TAG.match(lines[n])), begin)
    place = begin if "</" in lines[table] else table
    return [*lines[:place], *left, *lines[place:begin], *[line[margin:].rstrip() for line in right], *lines[stop:]]


def _prose(lines: list[str]) -> list[str]:
    """Return the lines with the prose of two columns below each other."""
    top = lines[:REACH]
    begins = Counter(gap.end() for line in top for gap in GAP.finditer(line))
    for at, _ in begins.most_common(CANDIDATES):
        places = sorted(other for other in begins if at - HANGING <= other <= at)
        if sum(begins[place] for place in places) < FEWEST - 1:
            continue
        for place in places:
            for start, end in _stretches(top, place):
                if _is_prose(top[start:end], place):
                    left = [line[:place].rstrip() for line in lines[start:end]]
                    right = [line[place:].rstrip() for line in lines[start:end]]
                    return [*lines[:start], *left, "", *right, *lines[end:]]
    return lines


def _titles(lines: list[str]) -> list[str]:
    """Return the lines with the titles of two columns below each other, where one runs over lines of its column."""
    top = lines[:TOP]
    for start, end in _groups(top):
        group = top[start:end]
        for at in sorted({gap.end() for line in group for gap in GAP.finditer(line)}):
            if any(line[at - 2 : at].strip() for line in group):
                continue
            columns = [line[:at].strip() for line in group], [line[at:].strip() for line in group]
            if any(WRAPPED.search(" ".join(filter(None, column))) for column in columns) and not any(
                WRAPPED.search(cell) for column in columns for cell in column
            ):
                left, right = (list(filter(None, column)) for column in columns)
                return [*lines[:start], *left, "", *right, *lines[end:]]
    return lines


def _groups(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Return the runs of a few lines without an empty one or a tag among them."""
    found: list[tuple[int, int]] = []
    start = 0
    for number, line in enumerate([*lines, ""]):
        if not line.strip() or "<" in line:
            if 1 < number - start <= MOST_TITLES:
                found.append((start, number))
            start = number + 1
    return found


def _stretches(lines: Sequence[str], at: int) -> list[tuple[int, int]]:
    """Return the runs of lines, from the first to the last with words on both sides of nothing just before a place."""
    found: list[tuple[int, int]] = []
    start = end = -1
    for number, line in enumerate([*lines, "<"]):
        if "<" in line or line[at - 2 : at].strip():
            if start >= 0:
                found.append((start, end))
            start = -1
        elif line[:at].strip() and line[at:].strip():
            start = number if start < 0 else start
            end = number + 1
        elif start >= 0 and line[:at].strip() and len(line) < at:
            end = number + 1
    return found


def _is_prose(lines: Sequence[str], at: int) -> bool:
    """Tell lines that go on in each column from the rows of a table."""
    pairs = [(line[:at].strip(), line[at:].strip()) for line in lines]
    both = [pair for pair in pairs if all(len(half.split()) > 2 for half in pair)]
    on = [pair for pair in both if any(ON.match(half) for half in pair)]
    return len(both) >= FEWEST and 2 * len(on) >= len(both)
