"""A filing's own text as it is published: blocks with anchors, kept as JSON beside the page that draws it."""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

import msgspec

from generator import reading
from generator.linking.wording import written
from generator.model import (
    Block,
    BlockKind,
    Document,
    Evidence,
    Exhibit,
    Filing,
    Header,
    PageBreak,
    SourceFile,
)
from generator.publishing import addresses, escaping, sentences, words


class SourceBlock(msgspec.Struct, frozen=True, omit_defaults=True):
    """A block of the text; `b<n>` is its anchor, `b<n>-2` that of its second sentence."""

    n: int
    kind: BlockKind
    text: str
    level: int = 0
    sentences: tuple[int, ...] = ()
    """Offset of each sentence, where there are several."""
    links: tuple[tuple[int, int, str], ...] = ()
    """Start, end and address of each link that leads to `https`."""


class LeftOut(msgspec.Struct, frozen=True, omit_defaults=True):
    """A further document of the submission: with a page of its own, or named only."""

    sequence: int
    name: str
    type: str
    kind: Literal["text", "image", "pdf", "data"]
    description: str | None = None


class SourceText(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What a source page shows: the file `data/source/<id>.json`, or `data/source/<id>/<n>.json` for an exhibit."""

    id: str
    title: str
    form: str | None = None
    exhibit: int | None = None
    """Sequence of the exhibit; `None` for the filing itself."""
    sha256: str | None = None
    original: bool = False
    """The original stands beside the filing's page as plain text."""
    blocks: tuple[SourceBlock, ...] = ()
    pages: tuple[tuple[int, str], ...] = ()
    """Number of the block before which a page ends, and the number printed on that page."""
    others: tuple[LeftOut, ...] = ()
    header: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Labels and values of the submission's header, where nothing else of it is held as text."""
    warnings: tuple[str, ...] = ()


def path(identity: str, exhibit: int | None = None) -> str:
    """Return the file of a source text below the documents folder."""
    name = addresses.part(identity)
    return f"data/source/{name}.json" if exhibit is None else f"data/source/{name}/{exhibit}.json"


def of_filing(filing: Filing, document: Document, *, original: bool) -> SourceText:
    """Return the text of a filing's primary document."""
    return SourceText(
        id=filing.id,
        title=words.title_of(filing),
        form=filing.form,
        sha256=document.source.sha256,
        original=original,
        blocks=_blocks(document.blocks),
        pages=_pages(document.page_breaks),
        others=tuple(
            LeftOut(exhibit.sequence, exhibit.filename, exhibit.type, exhibit.kind, exhibit.description)
            for exhibit in document.exhibits
        ),
        header=() if document.blocks else _header(document.header),
        warnings=document.warnings,
    )


def as_document(text: SourceText) -> Document:
    """Return a published text as a document again: its blocks, as far as comparing needs them."""
    blocks = tuple(Block(block.n, block.kind, 0, block.text, block.level) for block in text.blocks)
    return Document(Header(), "html", blocks, SourceFile(text.id, text.sha256 or "", 0))


def sentence(text: SourceText, piece: Evidence) -> str:
    """Return the whole sentence that a piece of evidence begins in."""
    block = next((each for each in text.blocks if each.n == piece.block), None)
    if block is None:
        return piece.quote
    starts = (*(block.sentences or (0,)), len(block.text))
    place = bisect_right(starts, piece.start) - 1
    return " ".join(block.text[starts[place] : starts[min(place + 1, len(starts) - 1)]].split())


def exhibit_title(filing: Filing, kind: str) -> str:
    """Return the title of an exhibit's text: its EDGAR type and what the filing is called."""
    return f"{kind} · {words.title_of(filing)}"


def of_exhibit(filing: Filing, exhibit: Exhibit) -> SourceText:
    """Return the text of a further document of the submission."""
    text = reading.read_exhibit(exhibit)
    return SourceText(
        id=filing.id,
        title=exhibit_title(filing, exhibit.type),
        form=filing.form,
        exhibit=exhibit.sequence,
        blocks=_blocks(text.blocks),
        pages=_pages(text.page_breaks),
    )


def _header(header: Header) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What a submission's header says, as labels and their values: the submission first, then each filer."""
    days = (("Filed", header.filed), ("Period of the report", header.period), ("Effective", header.effective))
    found: list[tuple[str, tuple[str | None, ...]]] = [
        ("Form", (header.form,)),
        ("Accession number", (header.accession_number,)),
    ]
    found += [(label, (written(day) if day else None,)) for label, day in days]
    found.append(("Items", header.items))
    for filer in header.filers:
        told = (
            filer.name,
            f"CIK {filer.cik}" if filer.cik else None,
            f"formerly {', '.join(filer.former_names)}" if filer.former_names else None,
            f"file number {', '.join(filer.file_numbers)}" if filer.file_numbers else None,
            " · ".join(filter(None, (filer.address, filer.phone))),
        )
        found.append((words.upper_first(filer.role), told))
    kept = ((label, tuple(value for value in values if value)) for label, values in found)
    return tuple((label, values) for label, values in kept if values)


def _blocks(blocks: tuple[Block, ...]) -> tuple[SourceBlock, ...]:
    return tuple(
        SourceBlock(
            block.number,
            block.kind,
            block.text,
            block.level,
            _sentences(block),
            tuple((link.start, link.end, link.href) for link in block.links if escaping.https(link.href)),
        )
        for block in blocks
    )


def _sentences(block: Block) -> tuple[int, ...]:
    if block.kind not in ("paragraph", "list_item"):
        return ()
    found = sentences.starts(block.text)
    return found if len(found) > 1 else ()


def _pages(breaks: tuple[PageBreak, ...]) -> tuple[tuple[int, str], ...]:
    return tuple((page.before, page.label or "") for page in breaks)
