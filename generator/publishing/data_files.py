"""The library as data beside the pages: JSON of each filing, tables as JSON and CSV, and their JSON Schema."""

from __future__ import annotations

import csv
import inspect
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from generator.linking.checks import Check
from generator.model import SCHEMA_VERSION, Filing, Issuer, Library, Reference, Registration
from generator.publishing import addresses, escaping
from generator.publishing.catalogue import newest_first

PAGE = 20_000
"""Rows of one file of a table."""


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
    """Return the tables of the library by file name below the documents folder.

    A table of more than `PAGE` rows goes on in further files, `data/references-2.json`; `data/tables.json` names
    the files of each table, in order.
    """
    files: dict[str, bytes] = {}
    names: dict[str, list[str]] = {}
    filings = rows(library)
    kinds: tuple[tuple[str, Sequence[Any], Callable[[Sequence[Any]], bytes]], ...] = (
        ("filings", filings, _filing_table),
        ("references", library.references, _reference_table),
    )
    for name, records, table in kinds:
        for place, start in enumerate(range(0, max(1, len(records)), PAGE), start=1):
            page = records[start : start + PAGE]
            stem = f"data/{name}" if place == 1 else f"data/{name}-{place}"
            files[f"{stem}.json"] = _one_a_line(page)
            files[f"{stem}.csv"] = table(page)
            names.setdefault(name, []).append(f"{stem}.json")
    files["data/tables.json"] = _pretty(msgspec.json.encode(names))
    return files


def records(library: Library, found: Mapping[str, tuple[Check, ...]]) -> Iterator[tuple[str, bytes]]:
    """Return a file for each issuer, each registration, and each filing's checks."""
    for issuer in library.issuers.values():
        yield f"data/issuers/{addresses.part(issuer.key)}.json", _pretty(msgspec.json.encode(issuer))
    for registration in library.registrations.values():
        path = f"data/registrations/{addresses.part(registration.number)}.json"
        yield path, _pretty(msgspec.json.encode(registration))
    for identity, outcomes in found.items():
        if outcomes:
            yield f"data/checks/{addresses.part(identity)}.json", _pretty(msgspec.json.encode(outcomes))


def _one_a_line(records: Sequence[msgspec.Struct]) -> bytes:
    """JSON of a list, one record a line: small, and a change of one record is a change of one line."""
    return b"[\n" + b",\n".join(msgspec.json.encode(each) for each in records) + b"\n]\n"


def schemas(site_url: str | None) -> dict[str, bytes]:
    """Return a JSON Schema (2020-12) for each kind of file, by file name below the documents folder."""
    kinds: dict[str, tuple[Any, str]] = {
        "filing": (Filing, "A filing: data/filings/<id>.json"),
        "filings": (list[FilingRow], "All filings: data/filings.json"),
        "references": (list[Reference], "All references between filings: data/references.json"),
        "issuer": (Issuer, "An issuer: data/issuers/<key>.json"),
        "registration": (Registration, "A registration's family: data/registrations/<number>.json"),
        "checks": (list[Check], "What checks of a filing found: data/checks/<id>.json"),
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
    return _pretty(msgspec.json.encode(_undented(framed)))


def _undented(schema: Any) -> Any:
    """Return a schema with its descriptions, which are docstrings, indented as no version of Python leaves them."""
    if isinstance(schema, dict):
        return {
            name: inspect.cleandoc(value) if name == "description" and isinstance(value, str) else _undented(value)
            for name, value in schema.items()
        }
    return [_undented(value) for value in schema] if isinstance(schema, list) else schema


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
    if isinstance(value, (tuple, list)):
        return escaping.csv_cell(" ".join(str(each) for each in value))
    return escaping.csv_cell(value)
