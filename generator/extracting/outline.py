"""The parts of a file: where a supplement ends and the base prospectus bound into the same file begins.

Every prospectus has a cover with the legend that no commission has approved or disapproved of the securities
(Regulation S-K, Item 501(b)(7)): a second legend, on a page that begins like a cover, begins a second document.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Literal

import msgspec

from generator.model import Document

APART = 4_000
"""Characters that lie between the covers of two documents at least."""

COVER = 25_000
"""Characters from the top of a cover to its legend at most; issuers with operations in China use the most."""

ABOVE_TITLE = 1_500
"""Characters that may stand on a cover above its title."""

LINE = 200
"""Characters of a line of a cover at most."""

CONTENTS = 4
"""Rows of a table of contents from which on a title above them is no cover's."""

_LEGEND_WORDS = ("isapproved", "ISAPPROVED")
"""Ends of "disapproved", in either case of its first letter."""
_TITLE = re.compile(
    r"(?:preliminary\s+|base\s+|form\s+of\s+)*(?:(?:prospectus|pricing|product|underlying)\s+supplement|prospectus)"
    r"(?:\s+(?:no\.?\s*\S+|supplement))?(?:\W*\n|\W*$|,?\s+dated|\s+subject\s+to)",
    re.IGNORECASE,
)
_CONTENTS_ROW = re.compile(r"^[^\n]{3,90}(?:\t|\.\s?\.|\s)\s?(?:[A-Z]{1,2}-)?(?:\d{1,3}|[ivx]{1,5})$", re.MULTILINE)
_ROW_ENDS = frozenset("0123456789ivx")
_SUPPLEMENT = re.compile(
    r"^[\s(*]*(?:preliminary\s+|form\s+of\s+)*"
    r"(?:(?:prospectus|pricing|product|underlying)\s+supplement(?:\s+(?:no\b|number\b|dated|subject)|\W*$|\W+to\b)"
    r"|supplement(?:\s+no\.?\s*\d+)?,?\s+dated\s+\w+\s+\d{1,2},\s+\d{4},?\s+to\s+(?:the\s+)?prospectus\b"
    r"|this\s+(?:preliminary\s+)?(?:prospectus|pricing)\s+supplement\b"
    r"|to\s+(?:the\s+)?(?:\w+\s+)?prospectus(?:es)?\b[^.]{0,60}\bdated)",
    re.IGNORECASE | re.MULTILINE,
)

_LEGEND_ABOVE = re.compile(
    r"not\s+complete|may\s+be\s+changed|offers?\s+to\s+(?:sell|buy)|registration\s+(?:statement|fee|no)|\brule\s+4",
    re.IGNORECASE,
)
"""What a long paragraph says that stands on a cover above its title."""

PartKind = Literal["supplement", "prospectus"]


class Part(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of the canonical text are one document with a cover of its own."""

    start: int
    end: int
    kind: PartKind


class Outline(msgspec.Struct, frozen=True):
    """The documents bound into one file, in their order; there is always one."""

    parts: tuple[Part, ...]

    @property
    def base(self) -> Part | None:
        """The base prospectus behind a supplement; `None` where the file holds no such pair."""
        if self.parts[0].kind != "supplement":
            return None
        return next((part for part in self.parts[1:] if part.kind == "prospectus"), None)

    @property
    def takedown(self) -> Part | None:
        """The first supplement behind a base prospectus, as where a shelf is registered and used at once."""
        if self.parts[0].kind != "prospectus":
            return None
        return next((part for part in self.parts[1:] if part.kind == "supplement"), None)


def read(document: Document) -> Outline:
    """Find the documents that are bound into one file."""
    text = document.text
    if not document.blocks:
        return Outline((Part(0, 0, "prospectus"),))
    starts = [0]
    previous: int | None = None
    for legend in sorted([at for word in _LEGEND_WORDS for at in document.places(word)]):
        start = _cover_start(document, legend)
        # the first legend is the first document's own, but for a supplement that has none
        follows = previous < start if previous is not None else _kind(document, 0) != _kind(document, max(start, 0))
        if follows and start > starts[-1] + APART:
            starts.append(start)
        previous = legend
    ends = [*starts[1:], len(text)]
    return Outline(tuple(Part(start, end, _kind(document, start)) for start, end in zip(starts, ends, strict=True)))


def _cover_start(document: Document, legend: int) -> int:
    """Return where the cover with a legend begins, -1 where its page does not begin like a cover."""
    breaks = {page.before for page in document.page_breaks}
    title: int | None = None
    rows = 0
    for index in range(document.block_at(legend).number - 1, -1, -1):
        block = document.blocks[index]
        if title is not None and document.blocks[title].start - block.start > ABOVE_TITLE:
            return document.blocks[title].start
        if legend - block.start > COVER:
            break
        if title is None:
            rows += len(_CONTENTS_ROW.findall(block.text)) if block.text[-1:] in _ROW_ENDS or "\n" in block.text else 0
            if rows >= CONTENTS:
                return -1
        if title is not None and len(block.text) > LINE and _LEGEND_ABOVE.search(block.text) is None:
            return document.blocks[block.number + 1].start  # the prose of the document before
        if len(block.text) < LINE and _TITLE.match(block.text.lstrip("(*")):
            title = block.number
        if title is not None and block.number in breaks:
            return block.start
    return document.blocks[title].start if title is not None else -1


def _kind(document: Document, start: int) -> PartKind:
    length = 0
    for block in islice(document.blocks, document.block_at(start).number, None):
        if _SUPPLEMENT.search(block.text, 0, 250):
            return "supplement"
        length += len(block.text)
        if length > 2_500:
            break
    return "prospectus"
