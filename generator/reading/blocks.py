"""Puts the pieces that a reader finds into numbered blocks, and takes page furniture out of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from generator.model import Block, BlockKind, Link, PageBreak
from generator.reading.lists import LONGEST_MARKER, is_marker, prefix


class Piece(msgspec.Struct, frozen=True):
    """A block before it has its number and its place in the text."""

    kind: BlockKind
    text: str
    level: int = 0
    links: tuple[Link, ...] = ()


class PageEnd(msgspec.Struct, frozen=True):
    """The end of a page between two pieces."""

    label: str | None = None


class Text(msgspec.Struct, frozen=True):
    """Blocks and page breaks of one document."""

    blocks: tuple[Block, ...] = ()
    page_breaks: tuple[PageBreak, ...] = ()


PAGE_NUMBER = re.compile(
    r"(?:-\s?)?(?P<label>(?:[A-Z]{1,3}-)?\d{1,4}|[ivxl]{1,8}|[A-Z]{1,2}-[ivxl]{1,8})(?:\s?-)?"
    r"|[Pp]age (?P<page>(?:[A-Z]{1,2}-)?\d{1,4}|[ivxl]{1,8})(?: of \d{1,4})?"
)
CONTENTS_LINK = re.compile(
    r"(?:back to |return to )?(?:table of contents|contents|index to financial statements)",
    re.IGNORECASE,
)
SENTENCE_END = '.;:!?)”"’]…'
LONGEST_FURNITURE = 40


def assemble(pieces: Iterable[Piece | PageEnd]) -> Text:
    """Number the pieces and join them to a text.

    A page number before a page break becomes the break's label; a link back to the table of contents beside
    it goes. A paragraph that a page break cuts in two (no end mark before it, lower case after it) is one, and
    so are a bullet or a number that stands in a block of its own and the text behind it.
    """
    kept: list[Piece] = []
    breaks: list[PageBreak] = []
    at_page_top = True
    after_marker = False
    for piece in pieces:
        if isinstance(piece, PageEnd):
            label = _take_page_number(kept) if piece.label is None else piece.label
            _add_break(breaks, len(kept), label)
            at_page_top, after_marker = True, False
            continue
        if at_page_top:
            if _is_contents_link(piece):
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
    blocks: list[Block] = []
    start = 0
    for number, piece in enumerate(kept):
        text = piece.text
        blocks.append(Block(number, piece.kind, start, text, piece.level, piece.links))
        start += len(text) + 2
    return Text(tuple(blocks), tuple(breaks))


def _add_break(breaks: list[PageBreak], before: int, label: str | None) -> None:
    """Note a page break; several in the same place are one, and one before all text is none."""
    if breaks and breaks[-1].before == before:
        if breaks[-1].label is None and label is not None:
            breaks[-1] = PageBreak(before, label)
    elif before:
        breaks.append(PageBreak(before, label))


def _take_page_number(kept: list[Piece]) -> str | None:
    """Take a page number and a link back to the contents off the end of a page."""
    if kept and _is_contents_link(kept[-1]):
        kept.pop()
    if not kept or len(kept[-1].text) > LONGEST_FURNITURE:
        return None
    found = PAGE_NUMBER.fullmatch(kept[-1].text)
    if found is None:
        return None
    kept.pop()
    if kept and _is_contents_link(kept[-1]):
        kept.pop()
    return found["label"] or found["page"]


def _is_contents_link(piece: Piece) -> bool:
    return (
        len(piece.text) <= LONGEST_FURNITURE
        and any("#" in link.href for link in piece.links)
        and CONTENTS_LINK.fullmatch(piece.text) is not None
    )


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
    return tuple(Link(max(0, link.start + by), link.end + by, link.href) for link in links if link.end + by > 0)
