"""Form 8-K: its items with their status, and its exhibits."""

from __future__ import annotations

from datetime import date

from generator.extracting.reports import exhibits, status
from generator.extracting.reports.face import Face
from generator.extracting.reports.items import Section, sections
from generator.model import Document, Evidence, Fact, ItemStatus, ReportExhibit, ReportItem


def read(
    document: Document, face: Face, on: date | None
) -> tuple[Fact[tuple[ReportItem, ...]], Fact[tuple[ReportExhibit, ...]]]:
    """Read the items and the exhibits of a report on Form 8-K; `on` is its date, where one is known."""
    found = sections(document, face, on)
    statuses = status.of_items(document, found, on)
    begin = next((section.start for section in found if set(section.codes) & status.EXHIBIT_ITEMS), face.end)
    listed = exhibits.read(document, begin, found, statuses)
    return _items(document, found, statuses, listed.value or ()), listed


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
    """Return the status of the exhibits' item: furnished where all that it lists is."""
    own = {exhibit.status for exhibit in listed if exhibit.status} or {told.status for told in statuses.values()}
    return "furnished" if own == {"furnished"} else "filed"
