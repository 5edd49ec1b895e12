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
WITHIN = 0.1
"""Share of the sentences that go on over an empty block, at most, where such blocks part paragraphs."""
END = 2 * LINE.stop
"""Characters at the end of a paragraph that tell whether the next line goes on with it."""
FULL = 0.75
"""Share of the width from which a line is full, so that the next one may go on with it in capitals."""
SENTENCE_END = re.compile(r"[.:;!?][”\"’)]{0,2}$")
BEFORE_MEMBER = re.compile(r"(?:[.:;,]|\b(?:and|or))$")
ROW = re.compile(r"[\d%)] {1,2}[$€£]? ?\d[\d.,]*%?$")
"""The end of a table's row: a figure behind another."""
MEMBER = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s")


def rejoined(pieces: list[Piece | PageEnd], behind_blanks: frozenset[int]) -> list[Piece | PageEnd]:
    """Return the pieces of a page set in lines with its lines joined to paragraphs.

    Where sentences go on without an empty block between their lines, the empty blocks part its paragraphs.
    """
    full = FULL * _width(pieces)
    parting = behind_blanks if _part_paragraphs(pieces, behind_blanks) else None
    paragraphs: list[list[Piece] | PageEnd] = []
    before: Piece | PageEnd = None
    last_line = 0
    for index, piece in enumerate(pieces):
        is_apart = None if parting is None else index in parting
        lines = paragraphs[-1] if paragraphs else None
        if lines and before and piece and _goes_on(before, last_line >= full, piece, is_apart):
            lines.append(piece)
            before = _end_of(_together([before, piece]))
        else:
            paragraphs.append(None if piece is None else [piece])
            before = piece
        last_line = len(piece.text) if piece is not None else 0
    return [None if lines is None else _together(lines) for lines in paragraphs]


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


def is_set_in_lines(pieces: Sequence[Piece | PageEnd]) -> bool:
    """Tell whether a page's pieces are printed lines."""
    sample = pieces[:SAMPLE]
    fewest = max(FEWEST, SHARE * len(sample))
    if sum([piece is not None and piece.text[0].islower() for piece in sample]) < fewest:
        return False
    return len(_going_on(sample)) >= fewest


def _going_on(pieces: Sequence[Piece | PageEnd]) -> list[int]:
    """Return the indexes of the pieces that a sentence goes on in, in lower case, from a line of print."""
    return [
        index
        for index, (before, after) in enumerate(pairwise(pieces), 1)
        if before is not None
        and after is not None
        and len(before.text) in LINE
        and after.text[0].islower()
        and _is_open(before, after)
    ]


def _part_paragraphs(pieces: Sequence[Piece | PageEnd], behind_blanks: frozenset[int]) -> bool:
    going_on = _going_on(pieces[:SAMPLE])
    return sum(index in behind_blanks for index in going_on) <= WITHIN * len(going_on)


def _is_open(before: Piece, after: Piece) -> bool:
    """Tell whether a sentence of one piece may go on in the next; cells and bullets begin something new."""
    return _are_prose(before, after) and (SENTENCE_END.search(before.text) is None or _in_brackets(before.text))


def _are_prose(before: Piece, after: Piece) -> bool:
    return (
        before.kind != "table"
        and after.kind in ("paragraph", "heading")
        and "\n" not in before.text
        and ROW.search(before.text) is None
    )


def _in_brackets(text: str) -> bool:
    """Tell whether a line ends within brackets that were opened in it: a number may follow a colon there."""
    return text[-1] == ":" and text.rfind("(", -LINE.stop) > text.rfind(")")


def _width(pieces: Sequence[Piece | PageEnd]) -> int:
    """Return the characters of a full line."""
    lengths = sorted(len(piece.text) for piece in pieces if piece is not None and piece.kind != "table")
    return lengths[int(len(lengths) * 0.9)]


def _goes_on(before: Piece, full: bool, after: Piece, is_apart: bool | None) -> bool:
    """Tell whether a line goes on with the next; `is_apart` tells of an empty block between them, where known."""
    if MEMBER.match(after.text) and BEFORE_MEMBER.search(before.text):
        return False
    if _is_open(before, after):
        if after.text[0].islower():
            return True
    elif is_apart is not False or not _are_prose(before, after):
        return False
    return full and not is_apart and before.kind != "heading" and after.kind != "heading"


def _together(lines: Sequence[Piece]) -> Piece:
    first = lines[0]
    if len(lines) == 1:
        return first
    texts = [first.text]
    links: list[Link] = [*first.links]
    at = len(first.text)
    for before, after in pairwise(lines):
        glue = "" if before.text[-1] == "-" and before.text[-2:-1].isalpha() else " "
        links += shifted(after.links, at + len(glue))
        texts += (glue, after.text)
        at += len(glue) + len(after.text)
    return Piece("paragraph" if first.kind == "heading" else first.kind, "".join(texts), 0, tuple(links))


def _end_of(paragraph: Piece) -> Piece:
    """Return a paragraph's last characters: what is looked at to tell whether it goes on."""
    text = paragraph.text
    mark = "\n" if "\n" in text[:-END] else ""
    return Piece(paragraph.kind, mark + text[-END:], 0)
