"""Where the section "Use of Proceeds" stands."""

from __future__ import annotations

from generator.extracting.offering.sheet import Sheet, Span, lower, split

_HEADINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Use of ", ("Proceeds", "proceeds", "PROCEEDS")),
    ("USE OF PROCEEDS", ("",)),
    ("Use Of Proceeds", ("",)),
    ("HOW WE INTEND TO USE THE PROCEEDS", ("",)),
    ("How We Intend to Use the Proceeds", ("",)),
)
"""What the heading begins with, and its rests."""
_SECTION_BLOCKS = 6
_SECTION_LENGTH = 4_000
_WINDOW = 50_000
"""Characters that are searched for all spellings of the heading before the next ones are."""


def read(sheet: Sheet) -> tuple[Span, ...]:
    """Return the sentences of the section "Use of Proceeds", the first one behind the cover that has prose."""
    document = sheet.document
    first = -1
    at, end = sheet.whole.end, len(document.text)
    while first < 0 and at < end:
        found_at = [_heading(sheet, words, rests, at, at + _WINDOW) for words, rests in _HEADINGS]
        places = [place for place in found_at if place >= 0]
        first = min(places, default=-1)
        at += _WINDOW
    if first < 0:
        return ()
    found: list[Span] = []
    for block in document.blocks[first : first + 1 + _SECTION_BLOCKS]:
        prose = _is_prose(block.text)
        if found and (block.kind == "heading" or not prose):
            break
        if prose or len(block.text) > 40:
            text = block.text[:_SECTION_LENGTH]
            found.extend(split(Span(block.start, block.start + len(text), text, lower(text))))
    return tuple(found)


def _is_prose(text: str) -> bool:
    """Tell a paragraph, which may be one short sentence, from a heading."""
    return len(text) > 60 or (len(text) > 25 and text.rstrip().endswith("."))


def _heading(sheet: Sheet, words: str, rests: tuple[str, ...], start: int, end: int) -> int:
    """Return the place of the first block that opens with a heading and has prose behind it, else -1.

    Lines of a table of contents have a page number; a running reference stands inside a sentence.
    """
    document = sheet.document
    text, blocks = document.text, document.blocks
    at = text.find(words, start, end + len(words))
    while at >= 0:
        behind_words = at + len(words)
        rest = next((rest for rest in rests if text.startswith(rest, behind_words)), None)
        block = document.block_at(at)
        opens = rest is not None and at - block.start <= 30 and block.kind != "table"
        if opens and len(block.text) > 120:
            follows = block.text[behind_words + len(rest or "") - block.start :].lstrip(" \xa0")[:1]
            opens = follows in ".:—–-\n"
        elif opens:
            behind = blocks[block.number + 1] if block.number + 1 < len(blocks) else None
            opens = (
                not block.text[-1:].isdigit()
                and behind is not None
                and _is_prose(behind.text)
                and behind.kind != "table"
            )
        if opens:
            return block.number
        at = text.find(words, behind_words, end + len(words))
    return -1
