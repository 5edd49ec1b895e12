"""The documents that a filing incorporates by reference, as rows of a table and marks of the timeline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import msgspec
from markupsafe import Markup

from generator import tables
from generator.linking.records import MOST_CANDIDATES
from generator.model import Filing, IncorporatedDocument, Reference, Resolution
from generator.publishing import addresses, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.evidence import Cited
from generator.publishing.pictures import timeline

STATUS: dict[Resolution, str] = {
    "hyperlink": "Linked",
    "held filing": "Held",
    "index": "Found",
    "near match": "Near match",
    "ambiguous": "Ambiguous",
}
"""How a reference was resolved, in a word; the page on how the site works says what each means."""


_EVERY_CASE = re.compile(r"except,? in (?:any|each) (?:such )?case\b.*\bfurnished\b", re.IGNORECASE | re.DOTALL)
_EXHIBITS = re.compile(r"\bexhibits? \d[\d.]*(?:(?:, and|,| and) \d[\d.]*)*", re.IGNORECASE)


class Entry(msgspec.Struct, frozen=True):
    """A row of the table."""

    number: int
    form: str
    form_name: str
    when: str
    day: date | None
    address: str | None
    """Link to the document's page, relative to the filing's."""
    items: tuple[tuple[str, str, str], ...]
    """Number, title and address of each item that the text names."""
    part: str | None
    """What is incorporated, where it is not the whole document and no item is named."""
    exhibits: str | None
    """The exhibits that the text names beside items, in its words."""
    status: str
    status_class: str
    notes: tuple[str, ...]
    marks: Markup


def entries(
    filing: Filing, documents: Sequence[IncorporatedDocument], field: str, catalogue: Catalogue, cited: Cited
) -> list[Entry]:
    """Return the rows for one of a filing's lists; `field` is `incorporated` or `incorporated_base`."""
    page = addresses.filing(filing.id)
    references = catalogue.entries(filing)
    unresolved = "Not found" if catalogue.has_index(filing.id) else "Not checked"
    return [
        _entry(
            filing,
            document,
            place,
            references.get(f"{field}[{place}]"),
            unresolved,
            page,
            cited.marks(f"{field}[{place}]", page),
        )
        for place, document in enumerate(documents)
    ]


def _entry(
    filing: Filing,
    document: IncorporatedDocument,
    place: int,
    reference: Reference | None,
    unresolved: str,
    page: str,
    marks: Markup,
) -> Entry:
    on = document.filed or document.period
    resolved: Resolution = reference.resolved_by if reference else "unresolved"
    status = STATUS.get(resolved, unresolved)
    if reference and reference.candidates and resolved == "ambiguous":
        candidates = f"{len(reference.candidates)} candidates"
        cut = len(reference.candidates) == MOST_CANDIDATES
        status = link("data/", page, f"{candidates} or more") if cut else candidates
    notes = [reference.note] if reference and reference.note else []
    if document.registrant:
        notes.append(f"a document of {document.registrant}")
    if document.filed and document.filed in (filing.filed, filing.document_date):
        notes.append("same day as this document")
    return Entry(
        number=place + 1,
        form=document.form,
        form_name=tables.form(document.form).name,
        when=when(document),
        day=on,
        address=addresses.relative(addresses.filing(reference.target), page) if reference else None,
        items=tuple(
            (item, item_title(item, on), addresses.relative(addresses.item(item), page)) for item in document.items
        ),
        part=_part(document),
        exhibits=found[0] if document.items and (found := _EXHIBITS.search(document.description or "")) else None,
        status=status,
        status_class=resolved.replace(" ", "-"),
        notes=tuple(notes),
        marks=marks,
    )


def _part(document: IncorporatedDocument) -> str | None:
    """What of a document a list names, in its words; nothing where it names the whole, or what holds of every one."""
    said = document.description
    if said is None or _EVERY_CASE.match(said):
        return None
    return f"all, {said}" if said.lower().startswith(("except", "excluding", "other than")) else said


def when(document: IncorporatedDocument) -> str:
    """Return the date by which a list names a document: its period, its filing date, or that it gives none."""
    pieces = []
    if document.period:
        pieces.append(words.period(document.form, document.period))
    if document.filed:
        pieces.append(f"filed {words.day(document.filed)}" if pieces else words.day(document.filed))
    return ", ".join(pieces) or "no date stated"


def period_of(form: str, end: date | None) -> str:
    """Return the period of a report in words, or that no date is stated."""
    return words.period(form, end) if end else "no date stated"


def item_title(item: str, on: date | None) -> str:
    """Return the title of an item of Form 8-K, or that it is not in the table."""
    row = tables.item(item, on)
    return row.title if row else f"Item {item}"


def marks(rows: Sequence[Entry], documents: Sequence[IncorporatedDocument], anchor: str) -> list[timeline.Mark]:
    """Return the rows that have a date as marks; each leads to its row, `#<anchor>-<number>`."""
    found = []
    for row, document in zip(rows, documents, strict=True):
        if row.day is None:
            continue
        shape: timeline.Shape = "items" if document.items else "filed" if document.filed else "period"
        label = f"{row.form}, {row.when}"
        if document.items:
            label += f", {words.listing([f'Item {item}' for item in document.items])} only"
        found.append(timeline.Mark(document.form, row.day, shape, label, f"#{anchor}-{row.number}"))
    return found
