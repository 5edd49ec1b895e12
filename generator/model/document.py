"""A filing as it was read: header, blocks of text in reading order, links, page breaks, exhibits; and evidence, which
names a place in it."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import cached_property
from typing import Literal

import msgspec

BlockKind = Literal["heading", "paragraph", "list_item", "table"]


class Link(msgspec.Struct, frozen=True, gc=False):
    """A hyperlink of the source: characters `start` to `end` of its block's text lead to `href`."""

    start: int
    end: int
    href: str


class Block(msgspec.Struct, frozen=True, gc=False):
    """A stretch of the text in reading order; `b<number>` is its anchor in the published source text.

    `text` has its white space folded: one space between words, a line feed for a line break that the
    document makes (`<br>`, a centred cover line), never two in a row. In a table a line feed separates
    rows and a tab separates cells; empty cells are dropped, and `$`, `(` and `%` that stand in cells of
    their own are joined to their number. `start` is the offset of the text in `Document.text`.
    `level` is 1 to 6 for a heading and 0 for everything else.
    """

    number: int
    kind: BlockKind
    start: int
    text: str
    level: int = 0
    links: tuple[Link, ...] = ()

    @property
    def end(self) -> int:
        """Offset in `Document.text` just behind the block."""
        return self.start + len(self.text)

    @property
    def rows(self) -> list[list[str]]:
        """Cells of a table, row by row."""
        return [line.split("\t") for line in self.text.split("\n")]


class PageBreak(msgspec.Struct, frozen=True, gc=False):
    """A page ends before block `before`; `label` is the number printed on the page that ended (`S-12`)."""

    before: int
    label: str | None = None


class Filer(msgspec.Struct, frozen=True):
    """One filer, subject company or issuer of an EDGAR submission header."""

    name: str
    cik: str | None = None
    """Ten digits."""
    role: str = "filer"
    """`filer`, `subject company`, `filed by`, `issuer`, `reporting owner`, …, lower case."""
    former_names: tuple[str, ...] = ()
    file_numbers: tuple[str, ...] = ()
    """As EDGAR prints them: `333-183401`, `001-36159`."""
    address: str | None = None
    phone: str | None = None


class Header(msgspec.Struct, frozen=True):
    """What the submission's own header (or, where it has none, its file name) states."""

    form: str | None = None
    accession_number: str | None = None
    """With dashes: `0001193125-13-449406`."""
    filed: date | None = None
    period: date | None = None
    effective: date | None = None
    items: tuple[str, ...] = ()
    """`ITEM INFORMATION` lines (words) or `<ITEMS>` (numbers), as printed."""
    earlier_numbers: tuple[str, ...] = ()
    """File numbers of the earlier statements whose prospectus the filing combines (`REFERENCES 429`)."""
    filers: tuple[Filer, ...] = ()
    origin: Literal["submission header", "file name", "none"] = "none"


DocumentFormat = Literal["html", "ascii", "markdown"]
ExhibitKind = Literal["text", "image", "pdf", "data"]


class Exhibit(msgspec.Struct, frozen=True):
    """A further document of the submission, not read until it is asked for.

    `kind` is `text` for what `reading` can turn into blocks; `image`, `pdf`, `data` (XBRL, XML, JSON,
    spreadsheets, archives) for what is named on the site but not shown.
    """

    sequence: int
    type: str
    """EDGAR document type: `EX-99.1`, `GRAPHIC`, `XML`."""
    filename: str
    """Only the last part of what the submission states; never a path."""
    description: str | None
    kind: ExhibitKind
    raw: str = ""
    """Content between `<TEXT>` and `</TEXT>` where `kind` is `text`, else empty."""
    size: int = 0
    """Characters in the submission."""


class SourceFile(msgspec.Struct, frozen=True):
    """The file that a filing was read from."""

    name: str
    """Path below the folder of filings, with forward slashes."""
    sha256: str
    size: int
    """Bytes."""


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """The words that say a fact: characters `start` to `end` of block `block` of the primary document."""

    block: int
    start: int
    end: int
    quote: str
    rule: str
    """Name of the rule that read it: `cover-quantity`."""


class Document(msgspec.Struct, frozen=True, dict=True):
    """A filing as it was read: header facts and the primary document's blocks in reading order."""

    header: Header
    format: DocumentFormat
    blocks: tuple[Block, ...]
    source: SourceFile
    type: str | None = None
    """EDGAR document type of the primary document, where the submission states it."""
    page_breaks: tuple[PageBreak, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    stated: dict[str, str] = {}
    """Front matter of a filing given as Markdown: `stated` of the sidecar, with the same keys."""
    warnings: tuple[str, ...] = ()
    """What was wrong with the file and how it was read all the same: `cut short in document 2`."""

    @cached_property
    def text(self) -> str:
        """Canonical text: the blocks' texts, two line feeds between them."""
        return "\n\n".join([block.text for block in self.blocks])

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        return {}

    def places(self, words: str) -> list[int]:
        """Return where some words stand in the canonical text, in order; several subjects ask for the same ones."""
        if words not in self._places:
            found = self._places[words] = []
            at = self.text.find(words)
            while at >= 0:
                found.append(at)
                at = self.text.find(words, at + 1)
        return self._places[words]

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def block_at(self, offset: int) -> Block:
        """Return the block that holds the character at `offset` of the canonical text."""
        return self.blocks[max(0, bisect_right(self._starts, offset) - 1)]

    def evidence(self, start: int, end: int, rule: str) -> tuple[Evidence, ...]:
        """Return evidence for characters `start` to `end` of the canonical text, one for each block touched."""
        index = max(0, bisect_right(self._starts, start) - 1)
        if index < len(self.blocks):
            block = self.blocks[index]
            left, right = start - block.start, end - block.start
            if 0 <= left < right <= len(block.text):
                return (Evidence(block.number, left, right, block.text[left:right], rule),)
        found: list[Evidence] = []
        while index < len(self.blocks) and self.blocks[index].start < end:
            block = self.blocks[index]
            left, right = max(start, block.start) - block.start, min(end, block.end) - block.start
            if left < right:
                found.append(Evidence(block.number, left, right, block.text[left:right], rule))
            index += 1
        return tuple(found)
