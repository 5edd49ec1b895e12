"""Lines and table cells of the canonical text, and its lower-case twin in which patterns are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE = re.compile(r"[^\n\t]+")


class Line(NamedTuple):
    """A line or table cell of the text, from offset `start`."""

    start: int
    text: str


def lines(text: str, start: int, end: int) -> Iterator[Line]:
    """Give the lines and table cells between two offsets of the canonical text, empty ones left out."""
    for part in _LINE.finditer(text, start, end):
        yield Line(part.start(), part[0])


def lowered(text: str) -> str:
    """Return a text in lower case, of the same length: offsets in it are offsets in the text."""
    return text.replace("İ", "I").lower()
