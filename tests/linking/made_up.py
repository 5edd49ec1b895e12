"""Filings of made-up issuers, as extraction would give them."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.linking.records import Index
from generator.model import (
    AttachedDocument,
    BaseDocument,
    Filing,
    IncorporatedDocument,
    IndexEntry,
    Library,
    Reference,
    ReportItem,
    SourceFile,
)

NAME = "Larkspur Instruments, Inc."
CIK = "0009100001"
NUMBER = "333-910001"


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def source(name: str, sha256: str | None = None) -> SourceFile:
    return SourceFile(name=name, sha256=sha256 or f"sha-{name}", size=1)


def listed(
    form: str, filed: str | None = None, period: str | None = None, *items: str, **more: Any
) -> IncorporatedDocument:
    return IncorporatedDocument(
        form=form, amendment=form.endswith("/A"), filed=day(filed), period=day(period), items=items, **more
    )


def filing(
    form: str = "424B3", on: str | None = "2013-11-27", /, *documents: IncorporatedDocument, **more: Any
) -> Filing:
    """A prospectus supplement unless told otherwise; `documents` are what it incorporates."""
    name = more.pop("name", f"{form}-{on}.txt".replace("/", "-"))
    prospectus = form.startswith("424")
    values: dict[str, Any] = {
        "source": source(name, more.pop("sha256", None)),
        "form": form,
        "filed": day(on),
        "registrant": NAME,
        "registration_numbers": (NUMBER,) if prospectus else (),
        "document_kind": "prospectus_supplement" if prospectus else None,
        "document_date": day(on) if prospectus else None,
        "incorporated": documents,
    }
    return Filing(**(values | more))


def report(form: str, on: str | None, *items: str, number: str | None = None, **more: Any) -> Filing:
    """A report; items are those of Form 8-K."""
    return filing(
        form,
        on,
        accession_number=number,
        report_items=tuple(ReportItem(item, "filed") for item in items),
        **more,
    )


def entry(form: str, number: int, filed: str | None = None, **more: Any) -> IndexEntry:
    for name in ("event_date", "period"):
        if isinstance(more.get(name), str):
            more[name] = day(more[name])
    return IndexEntry(accession_number=accession(number), form=form, filed=day(filed), origin="index", **more)


def accession(number: int) -> str:
    return f"0009100001-13-{number:06}"


def index(*entries: IndexEntry, cik: str | None = CIK, name: str | None = NAME, **more: Any) -> Index:
    return Index(origin=more.pop("origin", f"CIK{cik}.json"), entries=entries, cik=cik, name=name, **more)


def link_to(number: int, cik: str = CIK) -> str:
    return f"https://www.sec.gov/Archives/edgar/data/{int(cik)}/{accession(number).replace('-', '')}/doc.htm"


def based_on(date_: str | None, kind: str = "prospectus") -> tuple[BaseDocument, ...]:
    return (BaseDocument(kind, day(date_)),)  # type: ignore[arg-type]


def attached(form: str, on: str | None) -> tuple[AttachedDocument, ...]:
    return (AttachedDocument(form, day(on)),)


def resolutions(library: Library) -> list[tuple[str, str, str]]:
    """Form, how it was resolved and target of each reference that a text states, in the order of the text."""
    return [(one.form, one.resolved_by, one.target) for one in stated(library)]


def stated(library: Library) -> list[Reference]:
    return [one for one in library.references if one.field]
