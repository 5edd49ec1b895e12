"""The filer's own hyperlink of each entry, and whether the printed date contradicts it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from generator.extracting.incorporation.groups import Span
from generator.extracting.incorporation.pairing import Named
from generator.extracting.incorporation.section import Section
from generator.model import Document

_ACCESSION = re.compile(r"/(\d{10})-?(\d{2})-?(\d{6})(?=[/.-]|$)")


def of_entries(document: Document, section: Section, entries: Sequence[Named]) -> tuple[str | None, ...]:
    """Return the link of each entry, `None` where it has none.

    A link belongs to the entry on whose dates it lies. A link on the name of a form belongs to the one entry
    that is named by it; where several are, and only some have links on their dates, it could be anyone's.
    """
    links = _links(document, section)
    taken: set[int] = set()
    chosen: list[str | None] = []
    for entry in entries:
        chosen.append(_take(links, [span for span in (entry.filed_span, entry.period_span) if span], taken))
    without: dict[Span, list[int]] = {}
    for index, entry in enumerate(entries):
        of_name = without.setdefault(entry.name, [])
        if chosen[index] is None:
            of_name.append(index)
    for name, indexes in without.items():
        if len(indexes) == 1:
            chosen[indexes[0]] = _take(links, [name], taken)
    return tuple(chosen)


def _links(document: Document, section: Section) -> list[tuple[int, int, str]]:
    """Return the links of a section in the order of the text, their offsets counted from its start."""
    found: list[tuple[int, int, str]] = []
    for block in document.blocks[document.block_at(section.start).number :]:
        if block.start >= section.end:
            break
        shift = block.start - section.start
        found += [(link.start + shift, link.end + shift, link.href) for link in block.links]
    return found


def _take(links: list[tuple[int, int, str]], spans: Sequence[Span], taken: set[int]) -> str | None:
    for left, right in spans:
        for index in range(bisect_right(links, left, key=itemgetter(1)), len(links)):
            start, _, href = links[index]
            if start >= right:
                break
            if index not in taken:
                taken.add(index)
                return href
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
