"""Form 8-K: its items with their status, and its exhibits."""

from __future__ import annotations

from datetime import date

import msgspec

from generator.extracting.reports import exhibits, status
from generator.extracting.reports.face import Face
from generator.extracting.reports.items import EXHIBIT_ITEMS, Section, sections
from generator.model import Document, Evidence, Fact, ItemStatus, ReportExhibit, ReportItem
from generator.tables import default_status, item, item_from_words


def read(
    document: Document, face: Face, on: date | None
) -> tuple[Fact[tuple[ReportItem, ...]], Fact[tuple[ReportExhibit, ...]]]:
    """Read the items and the exhibits of a report on Form 8-K; `on` is its date, where one is known."""
    found = sections(document, face, on)
    statuses = status.of_items(document, found, on)
    begin = next((section.start for section in found if set(section.codes) & EXHIBIT_ITEMS), face.end)
    listed = exhibits.read(document, begin, found, statuses)
    items = _items(document, found, statuses, listed.value or ())
    return _beside_header(items, _header_codes(document, on), on), listed


def _header_codes(document: Document, on: date | None) -> list[str]:
    """Return the items that the submission's header lists, in words or numbers."""
    filed = document.header.filed or on
    codes = [item_from_words(words, filed) for words in document.header.items] if filed else []
    return [code for code in dict.fromkeys(codes) if code]


def _beside_header(
    items: Fact[tuple[ReportItem, ...]], codes: list[str], on: date | None
) -> Fact[tuple[ReportItem, ...]]:
    """Compare the items of the text with those of the submission's header, which stand in where the text has none."""
    if items.value is None:
        rows = [row for code in codes if (row := item(code, on))]
        listed = tuple([ReportItem(row.item, default_status(row.item, on) or "filed", row.title) for row in rows])
        return Fact(listed) if listed else items
    missing = [code for code in codes if code not in [entry.item for entry in items.value]]
    if not missing:
        return items
    note = f"The submission's header lists {', '.join(missing)} too; the text has no such heading."
    return msgspec.structs.replace(items, note=note)


def _items(
    document: Document,
    found: tuple[Section, ...],
    statuses: dict[str, status.Status],
    listed: tuple[ReportExhibit, ...],
) -> Fact[tuple[ReportItem, ...]]:
    items: dict[str, ReportItem] = {}
    parts: dict[str, tuple[Evidence, ...]] = {}
    for section in found:
        for code, title in zip(section.codes, section.titles, strict=True):
            if code in items:
                continue
            told = statuses.get(code)
            path = f"[{len(items)}]"
            items[code] = ReportItem(code, told.status if told else _of_exhibits(statuses, listed), title)
            parts[path] = document.evidence(section.start, section.heading_end, "report-item-heading")
            if told and told.evidence:
                parts[f"{path}.status"] = told.evidence
    if not items:
        return Fact(absent="not stated")
    return Fact(tuple(items.values()), parts=parts)


def _of_exhibits(statuses: dict[str, status.Status], listed: tuple[ReportExhibit, ...]) -> ItemStatus:
    """Return the status of the exhibits' item: furnished where all that it lists is.

    An exhibit of which nothing is said may belong to an item that is filed, if there is one.
    """
    every = {told.status for told in statuses.values()}
    own = {exhibit.status or "filed" for exhibit in listed if exhibit.status or _may_be_filed(exhibit.number, every)}
    own = own or every
    return "furnished" if own == {"furnished"} else "filed"


def _may_be_filed(number: str, every: set[ItemStatus]) -> bool:
    return "filed" in every and number.split(".")[0] not in exhibits.INTERACTIVE_DATA
