"""Prose in two columns, as some covers in plain text are set: the left column is read first, then the right one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

REACH = 300
"""Lines in which a cover lies."""
FEWEST = 6
"""Lines with words in both columns, at least."""
CANDIDATES = 3
"""Places of a right column that are tried."""
GAP = re.compile(r"(?<=[^\s.]) {3,}+(?=[^\s$\d])")
ON = re.compile(r"[a-z]")
"""What a line begins with that goes on from the one above."""


def one_below_the_other(lines: list[str]) -> list[str]:
    """Return the lines with those of a right column below those of the left one; the same ones where none are."""
    top = lines[:REACH]
    begins = Counter(gap.end() for line in top for gap in GAP.finditer(line))
    for at, times in begins.most_common(CANDIDATES):
        if times < FEWEST - 1:
            break
        for start, end in _stretches(top, at):
            if _is_prose(top[start:end], at):
                left = [line[:at].rstrip() for line in lines[start:end]]
                right = [line[at:].rstrip() for line in lines[start:end]]
                return [*lines[:start], *left, "", *right, *lines[end:]]
    return lines


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
