"""The page with a filing's own text: its Markdown holds front matter only, its template draws the blocks.

`context` is what the page's template gets; it reads the JSON beside the page, so that the text is nowhere twice
and never passes through a Markdown engine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import msgspec
from markupsafe import Markup

from generator.model import Filing
from generator.publishing import addresses, escaping, words
from generator.publishing.source_text import LeftOut, SourceBlock, SourceText, exhibit_title, path

_CONTENTS = 60
"""Most headings that the contents of a page show."""

_TEXT = 200
"""Characters of a paragraph with which the text of a document begins, behind its face: what stands there in bold is
no heading, but for the last."""

_NUMERIC = re.compile(r"[-–—(]?\s*(?:[A-Z]{0,3}[$€£¥]\s*)?\(?[\d,.]+\)?\s*%?|[-–—]+|n/?a", re.IGNORECASE)


def page(filing: Filing, exhibit: LeftOut | None = None) -> str:
    """Return the Markdown file of a source page, the filing's own or an exhibit's: front matter only."""
    number = exhibit.sequence if exhibit else None
    title = exhibit_title(filing, exhibit.type) if exhibit else words.title_of(filing)
    return escaping.front_matter(
        {
            "title": f"{title} · source text",
            "description": f"{title}: its own text, with an address for each sentence.",
            "id": filing.id,
            "kind": "source",
            "form": filing.form,
            "registrant": filing.registrant,
            "filed": filing.filed,
            "exhibit": number,
            "exhibit_type": exhibit.type if exhibit else None,
            "template": "source.html",
            "source_data": path(filing.id, number),
            "hide": ["navigation", "toc"],
        }
    )


def context(data: Path) -> dict[str, Any]:
    """Return what `source.html` draws, given the JSON of a source text.

    `source` has `title`, `form`, `sha256`, `html` (the blocks), `contents` (dictionaries with `title`, `url` and
    `level`), `others` (further documents of the submission, `url` where they have a page), `summary` (address of
    the filing's page), `original` (address of the original file or `None`), `header` (labels and values, where no
    text is held), `warnings`.
    """
    text = msgspec.json.decode(data.read_bytes(), type=SourceText)
    here = addresses.source(text.id) if text.exhibit is None else addresses.exhibit(text.id, text.exhibit)
    levels = _levels(text.blocks)
    return {
        "source": {
            "id": text.id,
            "title": text.title,
            "form": text.form,
            "exhibit": text.exhibit,
            "sha256": text.sha256,
            "html": Markup("".join(_drawn(text, levels))),
            "contents": _contents(text.blocks, levels),
            "others": [
                {
                    "name": other.name,
                    "type": other.type,
                    "kind": other.kind,
                    "description": other.description,
                    "url": addresses.relative(addresses.exhibit(text.id, other.sequence), here)
                    if other.kind == "text"
                    else None,
                }
                for other in text.others
            ],
            "summary": addresses.relative(addresses.filing(text.id), here),
            "main": None if text.exhibit is None else addresses.relative(addresses.source(text.id), here),
            "original": addresses.relative(addresses.original(text.id), here) if text.original else None,
            "warnings": list(text.warnings),
            "header": text.header,
            "count": words.many(len(text.blocks), "block"),
        }
    }


def _levels(blocks: tuple[SourceBlock, ...]) -> dict[int, int]:
    """Heading levels on the page by block number: below the page's own title, none left out on the way down."""
    levels: dict[int, int] = {}
    ranks = {rank: place for place, rank in enumerate(sorted({b.level for b in blocks if b.kind == "heading"}))}
    before = 1
    for block in blocks:
        if block.kind == "heading":
            before = min(ranks[block.level] + 2, before + 1, 6)
            levels[block.n] = before
    return levels


def _contents(blocks: tuple[SourceBlock, ...], levels: dict[int, int]) -> list[dict[str, Any]]:
    text = next((block.n for block in blocks if block.kind != "heading" and len(block.text) >= _TEXT), 0)
    face = [block.n for block in blocks if block.n in levels and block.n < text][:-1]
    headings = [block for block in blocks if block.n in levels and block.n not in face]
    deepest = 6
    while deepest > 2 and sum(levels[block.n] <= deepest for block in headings) > _CONTENTS:
        deepest -= 1
    return [
        {"title": " ".join(block.text.split()), "url": f"#b{block.n}", "level": levels[block.n]}
        for block in headings
        if levels[block.n] <= deepest
    ][: 4 * _CONTENTS]


def _drawn(text: SourceText, levels: dict[int, int]) -> Iterator[str]:
    pages: dict[int, list[str]] = {}
    for before, label in text.pages:
        pages.setdefault(before, []).append(label)
    tables = 0
    for is_list, run in groupby(text.blocks, lambda block: block.kind == "list_item"):
        if is_list:
            yield '<ul class="src-list" role="list">\n'
        for block in run:
            for label in pages.pop(block.n, ()):
                yield _page_mark(label, "li" if is_list else "p")
            match block.kind:
                case "heading":
                    tag = f"h{levels[block.n]}"
                    yield f'<{tag} id="b{block.n}">{_inline(block, 0, len(block.text))}</{tag}>\n'
                case "table":
                    tables += 1
                    yield _table(block, tables)
                case "list_item":
                    yield f'<li id="b{block.n}">{_sentences(block)}</li>\n'
                case _:
                    yield f'<p id="b{block.n}">{_sentences(block)}</p>\n'
        if is_list:
            yield "</ul>\n"
    for labels in pages.values():
        for label in labels:
            yield _page_mark(label, "p")


def _page_mark(label: str, tag: str) -> str:
    label_words = f"End of page {escaping.html(label)}" if label else "End of page"
    return f'<{tag} class="src-page"><span>{label_words}</span></{tag}>\n'


def _sentences(block: SourceBlock) -> str:
    if not block.sentences:
        return _inline(block, 0, len(block.text))
    ends = (*block.sentences[1:], len(block.text))
    return "".join(
        f'<span id="b{block.n}-{place}">{_inline(block, start, end)}</span>'
        for place, (start, end) in enumerate(zip(block.sentences, ends, strict=True), start=1)
    )


def _inline(block: SourceBlock, start: int, end: int) -> str:
    """Characters of a block as HTML: links to `https`, line feeds as line breaks."""
    pieces: list[str] = []
    for left, right, href in block.links:
        left, right = max(left, start), min(right, end)
        if left >= right:
            continue
        pieces.append(_lines(block.text[start:left]))
        pieces.append(
            f'<a href="{escaping.html(href)}" rel="external noopener nofollow">{_lines(block.text[left:right])}</a>'
        )
        start = right
    pieces.append(_lines(block.text[start:end]))
    return "".join(pieces)


def _lines(text: str) -> str:
    return escaping.html(text).replace("\n", "<br>")


def _table(block: SourceBlock, number: int) -> str:
    """A table with its header cells, in a region that scrolls; one that only lays out text becomes lines of text."""
    rows = [line.split("\t") for line in block.text.split("\n")]
    columns = max(len(row) for row in rows)
    if columns == 1 or len(rows) == 1:
        lines = "".join(f"<div>{' '.join(escaping.html(cell) for cell in row)}</div>" for row in rows)
        return f'<div class="src-lines" id="b{block.n}">{lines}</div>\n'
    header = _header_rows(rows)
    body = "".join(_row(row, columns, header=place < header) for place, row in enumerate(rows))
    figures = sum(bool(_NUMERIC.fullmatch(cell)) for row in rows[header:] for cell in row[1:])
    kind = "src-table figures" if 2 * figures > sum(len(row) - 1 for row in rows[header:]) else "src-table"
    return (
        f'<div class="fl-scroll" id="b{block.n}" role="region" tabindex="0" aria-label="Table {number}">'
        f'<table class="{kind}"><caption class="fl-sr">Table {number}</caption>{body}</table></div>\n'
    )


def _header_rows(rows: list[list[str]]) -> int:
    """How many rows at the top hold words or years only, before the first row with other numbers; at most three."""
    for place, row in enumerate(rows[:4]):
        if any(_NUMERIC.fullmatch(cell) and not re.fullmatch(r"(?:19|20)\d\d", cell) for cell in row):
            return place
    return 1 if len(rows) > 1 else 0


def _row(row: list[str], columns: int, *, header: bool) -> str:
    cells = [escaping.html(cell) for cell in row]
    gap = columns - len(cells)
    if header:
        pad = "<td></td>" * gap if gap < columns - 1 else ""
        span = f' colspan="{columns}"' if len(cells) == 1 else ""
        heads = "".join(f'<th scope="col"{span}>{cell}</th>' for cell in cells)
        return f"<tr>{pad}{heads}</tr>"
    if len(cells) == 1:
        tag = "td" if len(row[0]) > 80 or _NUMERIC.fullmatch(row[0]) else "th"
        scope = ' scope="row"' if tag == "th" else ""
        return f'<tr><{tag}{scope} colspan="{columns}">{cells[0]}</{tag}></tr>'
    labelled = not _NUMERIC.fullmatch(row[0])
    first = f'<th scope="row">{cells[0]}</th>' if labelled else ""
    rest = "".join(
        f'<td class="num">{cell}</td>' if _NUMERIC.fullmatch(plain) else f"<td>{cell}</td>"
        for cell, plain in list(zip(cells, row, strict=True))[labelled:]
    )
    return f"<tr>{first}{'<td></td>' * gap}{rest}</tr>"
