"""Documents incorporated by reference: the list, its carve-outs, its forward clause, its file numbers."""

from __future__ import annotations

import re
from datetime import date, timedelta

from generator.extracting.incorporation import carve_outs, file_numbers, forward, links, lists, section
from generator.extracting.incorporation.grammar import Named, Span
from generator.extracting.incorporation.record import Incorporation
from generator.extracting.incorporation.section import Section
from generator.extracting.incorporation.tokens import fold
from generator.extracting.outline import Outline, Part
from generator.model import Document, Evidence, Fact, IncorporatedDocument

__all__ = ["Incorporation", "read"]

LIST = "incorporation-list"
"""Rule that read an entry."""

_SPACES = re.compile(r"\s+")


def read(document: Document, outline: Outline) -> Incorporation:
    """Read what the document says that it incorporates by reference; nothing is stated where it has no section."""
    sections = section.find(document)
    if not sections:
        return Incorporation()
    folded = fold(document.text)
    latest = document.header.filed + timedelta(days=1) if document.header.filed else None
    lists_of = [(part, _best(part, sections, folded, latest)) for part in outline.parts]
    stated = [(part, best) for part, best in lists_of if best is not None and best[0].lists and best[1]]
    if not stated:
        stated = [(part, best) for part, best in lists_of if best is not None][:1]
    if not stated:
        return Incorporation()
    (part, best), *others = stated
    assert best is not None
    base = next((found for other, found in others if found and other is outline.base), None)
    area, named = best
    start, end = _with_sources(document, part, area)
    items = carve_outs.excluded_items(document, folded, area.start, area.end)
    return Incorporation(
        incorporated=_entries(document, area, named),
        incorporated_base=_entries(document, *base) if base else (),
        excluded_items=items,
        furnished_excluded=carve_outs.furnished(document, folded, area.start, area.end, items.value or ()),
        forward_incorporation=forward.read(document, folded, area.start, area.end),
        commission_file_numbers=file_numbers.read(document, folded, start, end),
    )


def _best(
    part: Part, sections: tuple[Section, ...], folded: str, latest: date | None
) -> tuple[Section, tuple[Named, ...]] | None:
    """Return the section of a part that holds its list: the first with two entries, else the longest."""
    read_sections = [
        (found, lists.read(found.statements, folded, latest))
        for found in sections
        if part.start <= found.start < part.end
    ]
    if not read_sections:
        return None
    listing = [pair for pair in read_sections if pair[0].lists] or read_sections
    whole = next((pair for pair in listing if len(pair[1]) > 1), None)
    return whole or max(listing, key=lambda pair: len(pair[1]))


def _with_sources(document: Document, part: Part, area: Section) -> Span:
    """Return the section with what stands close before it: there a registrant says under which number it files."""
    text = document.text
    floor = max(part.start, area.start - 3_000)
    at = max(text.rfind("file annual", floor, area.start), text.rfind("files annual", floor, area.start))
    return (at, area.end) if at >= 0 else (area.start, area.end)


def _entries(document: Document, area: Section, named: tuple[Named, ...]) -> tuple[Fact[IncorporatedDocument], ...]:
    hrefs = links.of_entries(document, named, area.start, area.end)
    return tuple(_entry(document, entry, href) for entry, href in zip(named, hrefs, strict=True))


def _entry(document: Document, named: Named, href: str | None) -> Fact[IncorporatedDocument]:
    record = IncorporatedDocument(
        form=named.form,
        amendment=named.amendment,
        period=named.period,
        filed=named.filed,
        items=named.items,
        description=_description(document.text, named),
        hyperlink=href,
    )
    parts = {
        key: document.evidence(*span, LIST)
        for key, span in (("filed", named.filed_span), ("period", named.period_span), ("items", named.items_span))
        if span is not None
    }
    return Fact(record, _evidence(document, named), parts, note=links.contradiction(named, href))


def _evidence(document: Document, named: Named) -> tuple[Evidence, ...]:
    """Quote the words that name the form and those that tell the document from its neighbours."""
    own = [span for span in (named.period_span, named.filed_span, named.items_span, named.aside) if span]
    if not own:
        return document.evidence(*named.name, LIST)
    start, end = min(span[0] for span in own), max(span[1] for span in own)
    if 0 <= start - named.name[1] < 80:
        return document.evidence(named.name[0], end, LIST)
    return document.evidence(*named.name, LIST) + document.evidence(start, end, LIST)


def _description(text: str, named: Named) -> str | None:
    span = named.part or named.aside
    if span is None:
        return None
    words = _SPACES.sub(" ", text[span[0] : span[1]]).strip(" ()[],;")
    return words or None
