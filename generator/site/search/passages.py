"""A filing's own text as records of the search index: sections of a few kilobytes, each paragraph with its anchor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from generator.publishing import escaping
from generator.publishing.source_text import SourceBlock, SourceText

SECTION = 8_000
"""Characters of a section; a longer paragraph is a section of its own."""


def sections(file: Path, most: int) -> Iterator[list[SourceBlock]]:
    """Yield the sections of the source text in a file, as far as its first `most` characters."""
    section: list[SourceBlock] = []
    size = whole = 0
    for block in msgspec.json.decode(file.read_bytes(), type=SourceText).blocks:
        if whole >= most:
            break
        if section and size + len(block.text) > SECTION:
            yield section
            section, size = [], 0
        section.append(block)
        size += len(block.text)
        whole += len(block.text)
    if section:
        yield section


def page_of(head: str, blocks: list[SourceBlock]) -> str:
    """Return the HTML of a section, for Pagefind."""
    body = "".join(f'<p id="b{block.n}">{escaping.html(" ".join(block.text.split()))}</p>' for block in blocks)
    return f'<!doctype html><html lang="en"><head>{head}</head><body data-pagefind-body>{body}</body></html>'
