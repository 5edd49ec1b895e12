"""Lines and table cells of the canonical text, and its lower-case twin in which patterns are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

_ASCII = bytes(range(128))
_LINE = re.compile(r"[^\n\t]+")
_LINE_BEGINS = re.compile(r"(?:^|\n)\W*$")


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line or table cell of the text, from offset `start`."""

    start: int
    text: str


def lines(text: str, start: int, end: int) -> Iterator[Line]:
    """Give the lines and table cells between two offsets of the canonical text, empty ones left out."""
    for part in _LINE.finditer(text, start, end):
        yield Line(part.start(), part[0])


def line_at(text: str, at: int, start: int, end: int) -> Line:
    """Return the line or table cell that holds the character at `at`, as far as it lies between two offsets."""
    begin = max(start, text.rfind("\n", start, at) + 1, text.rfind("\t", start, at) + 1)
    stops = [stop for stop in (text.find("\n", at, end), text.find("\t", at, end)) if stop >= 0]
    return Line(begin, text[begin : min([*stops, end])])


def begins_line(text: str, at: int) -> bool:
    """Tell whether nothing but punctuation stands on a line before the character at `at`."""
    return _LINE_BEGINS.search(text, max(0, at - 80), at) is not None


def lowered(text: str) -> str:
    """Return a text in lower case with plain hyphens, of the same length: offsets in it are offsets in the text."""
    if text.isascii():
        return text.lower()
    return small(text.replace("İ", "I").replace("\u2011", "-").replace("\u2010", "-"))


def small(text: str) -> str:
    """Return a text in small letters, character for character.

    `str.lower` takes twice as long where a sign is not ASCII, as quotation marks are. Where no such sign has a small
    letter of its own, the others are made small as bytes.
    """
    if text.isascii():
        return text.lower()
    data = text.encode("utf-8", "surrogatepass")
    others = data.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    if others.lower() == others:
        return data.lower().decode("utf-8", "surrogatepass")
    low = text.lower()
    return low if len(low) == len(text) else "".join([one if len(one := sign.lower()) == 1 else sign for sign in text])
