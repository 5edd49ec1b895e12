"""Puts the pieces that a reader finds into numbered blocks, and takes page furniture out of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TypeAlias

import msgspec

from generator.model import Block, BlockKind, Link, PageBreak
from generator.reading.lists import LONGEST_MARKER, is_marker, prefix


class Piece(msgspec.Struct, frozen=True, gc=False):
    """A block before it has its number and its place in the text."""

    kind: BlockKind
    text: str
    level: int = 0
    links: tuple[Link, ...] = ()


PageEnd: TypeAlias = None
"""The end of a page between two pieces."""


class Text(msgspec.Struct, frozen=True):
    """Blocks and page breaks of one document."""

    blocks: tuple[Block, ...] = ()
    page_breaks: tuple[PageBreak, ...] = ()


LABEL = r"(?:[A-Z]{1,3}-)?\d{1,4}|[ivxl]{1,8}|[A-Z]{1,2}-[ivxl]{1,8}"
PAGE_NUMBER = re.compile(rf"(?:[-–—]\s?)?(?P<label>{LABEL})(?:\s?[-–—])?|[Pp]age (?P<page>{LABEL})(?: of \d{{1,4}})?")
LABEL_AT_END = re.compile(rf"(?:\||Page|–|—)\s*(?P<label>{LABEL})$")
CONTENTS_LINK = re.compile(
    r"(?:back to |return to )?(?:table of contents|contents|index to financial statements)", re.IGNORECASE
)
NUMBER = re.compile(r"\d+|\b[ivxl]+$")
SENTENCE_END = '.;:!?)”"’]…'
LONGEST_FURNITURE = 100
LONGEST_CONTENTS_LINK = 40
FEWEST_RUNNING_LINES = 4
SMALLEST_SHARE = 0.3
"""Share of a document's pages on which a line at the edge stands that is a running head or foot."""


def assemble(pieces: Sequence[Piece | PageEnd]) -> Text:
    """Number the pieces and join them to a text.

    A page number beside a page break becomes the break's label; links back to the table of contents and
    running heads and feet beside it go. A paragraph that a page break cuts in two (no end mark before it, lower
    case after it) is one, and so are a bullet or a number that stands in a block of its own and the text behind it.
    """
    running = _running_lines(pieces)
    kept: list[Piece] = []
    breaks: list[PageBreak] = []
    at_page_top = True
    after_marker = False
    for piece in pieces:
        if piece is None:
            label = _end_page(kept, running)
            _add_break(breaks, len(kept), label)
            at_page_top, after_marker = True, False
            continue
        if at_page_top:
            if breaks and breaks[-1].label is None and (found := PAGE_NUMBER.fullmatch(piece.text)):
                breaks[-1] = PageBreak(breaks[-1].before, found["label"] or found["page"])
                continue
            if _is_contents_link(piece) or (breaks and not piece.level and _line(piece) in running):
                continue
            at_page_top = False
            if kept and _continues(kept[-1], piece):
                kept[-1] = _joined(kept[-1], piece)
                continue
        if after_marker and piece.kind == "paragraph" and is_marker(kept[-1].text, piece.text):
            before = prefix(kept[-1].text)
            kept[-1] = Piece("list_item", before + piece.text, 0, shifted(piece.links, len(before)))
            after_marker = False
            continue
        after_marker = len(piece.text) <= LONGEST_MARKER and piece.kind != "table"
        kept.append(piece)
    starts = accumulate([len(piece.text) + 2 for piece in kept], initial=0)
    blocks = [
        Block(number, piece.kind, start, piece.text, piece.level, piece.links)
        for number, (piece, start) in enumerate(zip(kept, starts, strict=False))
    ]
    return Text(tuple(blocks), tuple(breaks))


def _running_lines(pieces: Sequence[Piece | PageEnd]) -> frozenset[str]:
    """Return the short lines, numbers aside, that stand beside many page ends."""
    ends = [index for index, piece in enumerate(pieces) if piece is None]
    if len(ends) < FEWEST_RUNNING_LINES:
        return frozenset()
    lines = Counter(
        [
            line
            for end in ends
            for piece in pieces[max(0, end - 2) : end + 3]
            if piece is not None and (line := _line(piece)) and not _is_contents_link(piece)
        ]
    )
    least = max(FEWEST_RUNNING_LINES, SMALLEST_SHARE * len(ends))
    return frozenset(line for line, count in lines.items() if count >= least)


def _line(piece: Piece) -> str:
    """Return the text of a piece that can be a running head or foot, with its numbers made alike, else nothing."""
    if len(piece.text) > LONGEST_FURNITURE or piece.kind in ("table", "list_item"):
        return ""
    return _with_numbers_alike(piece.text)


@lru_cache(1_024)
def _with_numbers_alike(text: str) -> str:
    """Return a line with a sign for each number, nothing where it is a page number; most recur on every page."""
    return "" if PAGE_NUMBER.fullmatch(text) else NUMBER.sub("#", text)


def _add_break(breaks: list[PageBreak], before: int, label: str | None) -> None:
    """Note a page break; several in the same place are one, and one before all text is none."""
    if breaks and breaks[-1].before >= before:
        breaks[-1] = PageBreak(before, breaks[-1].label or label)
    elif before:
        breaks.append(PageBreak(before, label))


def _end_page(kept: list[Piece], running: frozenset[str]) -> str | None:
    """Take page number, running foot and link back to the contents off the end of a page; return its label."""
    label: str | None = None
    while kept and len(kept[-1].text) <= LONGEST_FURNITURE:
        last = kept[-1]
        if label is None and (found := PAGE_NUMBER.fullmatch(last.text)):
            label = found["label"] or found["page"]
        elif _is_contents_link(last) or _line(last) in running:
            at_end = LABEL_AT_END.search(last.text)
            label = label or (at_end["label"] if at_end else None)
        else:
            break
        kept.pop()
    return label


def _is_contents_link(piece: Piece) -> bool:
    return (
        piece.links != ()
        and len(piece.text) <= LONGEST_CONTENTS_LINK
        and _names_contents(piece.text)
        and any("#" in link.href for link in piece.links)
    )


@lru_cache(256)
def _names_contents(text: str) -> bool:
    """Tell whether a short text leads back to the contents; the same few do on every page."""
    return CONTENTS_LINK.fullmatch(text) is not None


def _continues(before: Piece, after: Piece) -> bool:
    return (
        before.kind in ("paragraph", "list_item")
        and after.kind == "paragraph"
        and before.text[-1] not in SENTENCE_END
        and after.text[0].islower()
        and "\n" not in before.text
    )


def _joined(before: Piece, after: Piece) -> Piece:
    links = before.links + shifted(after.links, len(before.text) + 1)
    return Piece(before.kind, f"{before.text} {after.text}", before.level, links)


def shifted(links: tuple[Link, ...], by: int) -> tuple[Link, ...]:
    """Return links moved by so many characters, without what falls before the text."""
    if not links:
        return links
    return tuple([Link(max(0, link.start + by), link.end + by, link.href) for link in links if link.end + by > 0])
