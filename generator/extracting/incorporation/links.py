"""The filer's own hyperlink of each entry, and whether the printed date contradicts it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from generator.extracting.incorporation.grammar import Named, Span
from generator.model import Document

_ACCESSION = re.compile(r"/(\d{10})-?(\d{2})-?(\d{6})(?=[/.-]|$)")


def of_entries(document: Document, entries: Sequence[Named], start: int, end: int) -> tuple[str | None, ...]:
    """Return the link of each entry, `None` where it has none.

    A link belongs to the entry on whose dates it lies; a link on a form's name belongs to the one entry, or the
    first without a link of its own, that is named by it.
    """
    links = _links(document, start, end)
    starts = [link[0] for link in links]
    chosen: list[str | None] = []
    taken: set[int] = set()
    for entry in entries:
        spans = [span for span in (entry.filed_span, entry.period_span) if span is not None]
        chosen.append(_covering(links, starts, spans, taken))
    for index, entry in enumerate(entries):
        if chosen[index] is None:
            chosen[index] = _covering(links, starts, [entry.name], taken)
    return tuple(chosen)


def _links(document: Document, start: int, end: int) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    first = document.block_at(start).number
    for block in document.blocks[first:]:
        if block.start >= end:
            break
        found += [(block.start + link.start, block.start + link.end, link.href) for link in block.links]
    return sorted(found)


def _covering(
    links: list[tuple[int, int, str]], starts: list[int], spans: Sequence[Span], taken: set[int]
) -> str | None:
    for left, right in spans:
        for index in range(bisect_left(starts, right) - 1, -1, -1):
            if links[index][1] <= left or index in taken:
                if links[index][1] <= left - 400:
                    break
                continue
            taken.add(index)
            return links[index][2]
    return None


def contradiction(entry: Named, href: str | None) -> str | None:
    """Return what a person should know where the accession number of a link is of another year than the date."""
    found = _ACCESSION.search(href) if href else None
    if found is None or entry.filed is None:
        return None
    year = int(found[2]) + (1900 if int(found[2]) >= 70 else 2000)
    if year == entry.filed.year or (year == entry.filed.year - 1 and (entry.filed.month, entry.filed.day) <= (1, 5)):
        return None
    accession = f"{found[1]}-{found[2]}-{found[3]}"
    return f"The text says {entry.filed.isoformat()}; its link leads to {accession}, a filing of {year}."
