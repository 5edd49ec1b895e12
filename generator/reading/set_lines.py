"""Pages set line by line: converters of PDF write each printed line as a block, so that sentences fall apart.

Such a page is told by its blocks that end within a sentence, which the next one goes on with in lower case; on other
pages hardly any does. Its lines are joined to paragraphs again, as far as a full line and the next one's first letter
tell that they belong together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.model import Link
from generator.reading.blocks import PageEnd, Piece, shifted

SAMPLE = 300
"""Pieces at the start of a page that are looked at."""
FEWEST = 12
SHARE = 0.2
"""Pieces of the sample that go on in the next, in number and of all, on a page set in lines."""
LINE = range(40, 150)
"""Characters of a printed line that a sentence goes on from."""
FULL = 0.75
"""Share of the width from which a line is full, so that the next one may go on with it in capitals."""
SENTENCE_END = re.compile(r"[.:;!?][”\"’)]{0,2}$")
BEFORE_MEMBER = re.compile(r"(?:[.:;,]|\b(?:and|or))$")
MEMBER = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s")


def rejoined(pieces: list[Piece | PageEnd]) -> list[Piece | PageEnd]:
    """Return the pieces of a page with its lines joined to paragraphs, or as they are where it is not set in lines."""
    if not _is_set_in_lines(pieces):
        return pieces
    full = FULL * _width(pieces)
    joined: list[Piece | PageEnd] = []
    last_line = 0
    for piece in pieces:
        before = joined[-1] if joined else None
        if before is not None and piece is not None and _goes_on(before, last_line >= full, piece):
            joined[-1] = _together(before, piece)
        else:
            joined.append(piece)
        last_line = len(piece.text) if piece is not None else 0
    return joined


def unbroken(text: str) -> str:
    """Return a block's text without the breaks behind its full lines, where small letters at one tell of a sentence."""
    if "\n" not in text:
        return text
    lines = text.split("\n")
    full = FULL * max(map(len, lines))
    if not any(
        (after[:1].islower() or before[before.rfind(" ") + 1 :].islower())
        and len(before) in LINE
        and len(before) >= full
        and SENTENCE_END.search(before) is None
        for before, after in pairwise(lines)
    ):
        return text
    ends = [" " if len(line) in LINE and len(line) >= full else "\n" for line in lines[:-1]]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))


def _is_set_in_lines(pieces: Sequence[Piece | PageEnd]) -> bool:
    sample = pieces[:SAMPLE]
    fewest = max(FEWEST, SHARE * len(sample))
    if sum([piece is not None and piece.text[0].islower() for piece in sample]) < fewest:
        return False
    going_on = sum(
        before is not None
        and after is not None
        and len(before.text) in LINE
        and after.text[0].islower()
        and _is_open(before, after)
        for before, after in pairwise(sample)
    )
    return going_on >= fewest


def _is_open(before: Piece, after: Piece) -> bool:
    """Tell whether a sentence of one piece may go on in the next; cells and bullets begin something new."""
    return (
        before.kind != "table"
        and after.kind in ("paragraph", "heading")
        and "\n" not in before.text
        and SENTENCE_END.search(before.text) is None
    )


def _width(pieces: Sequence[Piece | PageEnd]) -> int:
    """Return the characters of a full line."""
    lengths = sorted(len(piece.text) for piece in pieces if piece is not None and piece.kind != "table")
    return lengths[int(len(lengths) * 0.9)]


def _goes_on(before: Piece, full: bool, after: Piece) -> bool:
    if not _is_open(before, after):
        return False
    if MEMBER.match(after.text) and BEFORE_MEMBER.search(before.text):
        return False
    return after.text[0].islower() or (full and before.kind != "heading" and after.kind != "heading")


def _together(before: Piece, after: Piece) -> Piece:
    glue = "" if before.text[-1] == "-" and before.text[-2:-1].isalpha() else " "
    links: tuple[Link, ...] = before.links + shifted(after.links, len(before.text) + len(glue))
    kind = "paragraph" if before.kind == "heading" else before.kind
    return Piece(kind, f"{before.text}{glue}{after.text}", 0, links)
