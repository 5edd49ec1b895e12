"""The library as data beside the pages: JSON of each filing, tables as JSON and CSV, and their JSON Schema."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from generator.model import SCHEMA_VERSION, Filing, Library, Reference
from generator.publishing import addresses, escaping
from generator.publishing.catalogue import newest_first


class FilingRow(msgspec.Struct, frozen=True, kw_only=True):
    """A filing in the table of all filings; `issuer` is the key of the issuer's page."""

    id: str
    held: bool
    form: str | None
    registrant: str | None
    issuer: str | None
    cik: str | None
    accession_number: str | None
    filed: str | None
    document_date: str | None
    period: str | None
    event_date: str | None
    document_kind: str | None
    registration_numbers: tuple[str, ...]
    items: tuple[str, ...]
    incorporated: int
    page: str
    """Address of the page below the site's root."""


def filing_json(filing: Filing) -> bytes:
    """Return the file of one filing: exactly its record."""
    return _pretty(msgspec.json.encode(filing))


def rows(library: Library) -> list[FilingRow]:
    """Return the table of all filings, newest first."""
    return [
        FilingRow(
            id=filing.id,
            held=filing.held,
            form=filing.form,
            registrant=filing.registrant,
            issuer=library.issuer_of.get(filing.id),
            cik=filing.cik,
            accession_number=filing.accession_number,
            filed=_iso(filing.filed),
            document_date=_iso(filing.document_date),
            period=_iso(filing.period),
            event_date=_iso(filing.event_date),
            document_kind=filing.document_kind,
            registration_numbers=filing.registration_numbers,
            items=tuple(each.item for each in filing.report_items),
            incorporated=len(filing.incorporated),
            page=addresses.filing(filing.id),
        )
        for filing in newest_first(library.filings.values())
    ]


def tables(library: Library) -> dict[str, bytes]:
    """Return the tables of the library by file name below the documents folder."""
    filings = rows(library)
    return {
        "data/filings.json": _pretty(msgspec.json.encode(filings)),
        "data/filings.csv": _filing_table(filings),
        "data/references.json": _pretty(msgspec.json.encode(library.references)),
        "data/references.csv": _reference_table(library.references),
    }


def schemas(site_url: str | None) -> dict[str, bytes]:
    """Return a JSON Schema (2020-12) for each kind of file, by file name below the documents folder."""
    kinds: dict[str, tuple[Any, str]] = {
        "filing": (Filing, "A filing: data/filings/<id>.json"),
        "filings": (list[FilingRow], "All filings: data/filings.json"),
        "references": (list[Reference], "All references between filings: data/references.json"),
    }
    return {
        f"data/schema/{name}.json": _schema(name, record, title, site_url) for name, (record, title) in kinds.items()
    }


def _schema(name: str, record: Any, title: str, site_url: str | None) -> bytes:
    schema = msgspec.json.schema(record)
    identity = f"{site_url}data/schema/{name}.json" if site_url else f"urn:mkdocs-filings:{SCHEMA_VERSION}:{name}"
    framed = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": identity,
        "title": title,
        **schema,
    }
    return _pretty(msgspec.json.encode(framed))


def _pretty(encoded: bytes) -> bytes:
    return msgspec.json.format(encoded, indent=1) + b"\n"


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None


def csv_table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Return a table as CSV (RFC 4180), in which no cell is a formula to a spreadsheet."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return buffer.getvalue().encode()


_REFERENCE_COLUMNS = (
    "from", "to", "kind", "form", "filed", "period", "items", "items_excluded", "accession_number", "resolved_by",
    "candidates", "field", "note",
)  # fmt: skip


def _filing_table(filings: Sequence[FilingRow]) -> bytes:
    return csv_table(FilingRow.__struct_fields__, (msgspec.structs.astuple(row) for row in filings))


def _reference_table(references: Sequence[Reference]) -> bytes:
    names = dict(zip(Reference.__struct_encode_fields__, Reference.__struct_fields__, strict=True))
    return csv_table(
        _REFERENCE_COLUMNS, ([getattr(each, names[column]) for column in _REFERENCE_COLUMNS] for each in references)
    )


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return escaping.csv_cell(" ".join(str(each) for each in value))
    return escaping.csv_cell(value)
