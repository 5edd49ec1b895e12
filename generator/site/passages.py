"""Source texts as records of the search index: sections of a few kilobytes, each paragraph with its anchor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from generator.publishing import addresses, escaping
from generator.publishing.data_files import FilingRow
from generator.publishing.source_text import SourceBlock, SourceText

SECTION = 8_000
"""Characters of a section; a longer paragraph is a section of its own."""


class Passage(msgspec.Struct, frozen=True):
    """A section of a source text: the HTML that is indexed of it, and a path that stands for its address.

    `filings/<id>/source/b17` is found at `filings/<id>/source/#b17`.
    """

    path: str
    html: str


def passages(site: Path, kilobytes: int) -> Iterator[Passage]:
    """Return the sections of every source text of a built site, of each the first `kilobytes` thousand characters."""
    if not kilobytes:
        return
    rows = {row.id: row for row in _rows(site)}
    for file in sorted((site / "data" / "source").glob("*.json")):
        text = msgspec.json.decode(file.read_bytes(), type=SourceText)
        if text.id in rows:
            head = _head(text, rows[text.id], _issuer(site, rows[text.id]))
            for blocks in _sections(text.blocks, 1_000 * kilobytes):
                yield Passage(f"{addresses.source(text.id)}b{blocks[0].n}", _page(head, blocks))


def _rows(site: Path) -> Iterator[FilingRow]:
    names = msgspec.json.decode((site / "data" / "tables.json").read_bytes(), type=dict[str, list[str]])
    for name in names["filings"]:
        yield from msgspec.json.decode((site / name).read_bytes(), type=list[FilingRow])


def _issuer(site: Path, row: FilingRow) -> str | None:
    if row.issuer is None:
        return row.registrant
    record: dict[str, Any] = msgspec.json.decode(
        (site / "data" / "issuers" / f"{addresses.part(row.issuer)}.json").read_bytes()
    )
    return str(record["name"])


def _sections(blocks: tuple[SourceBlock, ...], most: int) -> Iterator[list[SourceBlock]]:
    section: list[SourceBlock] = []
    size = whole = 0
    for block in blocks:
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


def _head(text: SourceText, row: FilingRow, issuer: str | None) -> str:
    dated = row.filed or row.document_date or row.period
    facts = (
        ("title", text.title, "meta"),
        ("kind", "text", "filter"),
        ("form", row.form, "meta"),
        ("form", row.form, "filter"),
        ("issuer", issuer, "meta"),
        ("issuer", issuer, "filter"),
        ("date", dated, "meta"),
        ("date", dated, "sort"),
        ("year", dated and dated[:4], "filter"),
        *(("item", item, "filter") for item in row.items),
    )
    return "".join(
        f'<meta data-pagefind-{use}="{name}[content]" content="{escaping.html(value)}">'
        for name, value, use in facts
        if value
    )


def _page(head: str, blocks: list[SourceBlock]) -> str:
    body = "".join(f'<p id="b{block.n}">{escaping.html(" ".join(block.text.split()))}</p>' for block in blocks)
    return f'<!doctype html><html lang="en"><head>{head}</head><body data-pagefind-body>{body}</body></html>'
