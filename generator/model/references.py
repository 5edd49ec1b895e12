"""References from one filing to another, how each was resolved, and what an index knows of filings."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

ReferenceKind = Literal["incorporates", "supplements", "amends", "attaches", "supersedes"]
Resolution = Literal["hyperlink", "held filing", "index", "near match", "unresolved", "ambiguous"]


class ResolutionStep(msgspec.Struct, frozen=True, gc=False):
    """One thing that was tried to resolve a reference, and what it gave; the steps stand in the order tried."""

    method: Resolution
    basis: str
    """What was compared, in plain words: `form and filing date`."""
    found: tuple[str, ...] = ()
    """Ids or accession numbers that fit."""
    origin: str | None = None
    """File name of the index, or id of the filing whose link it is, where the fact is from elsewhere."""


class Reference(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An edge from one filing to another, as a filing's text states it. `source` and `target` are ids."""

    source: str = msgspec.field(name="from")
    target: str = msgspec.field(name="to")
    kind: ReferenceKind
    form: str
    filed: date | None = None
    period: date | None = None
    items: tuple[str, ...] = ()
    items_excluded: tuple[str, ...] = ()
    accession_number: str | None = None
    resolved_by: Resolution = "unresolved"
    candidates: tuple[str, ...] = ()
    """Ids or accession numbers that fit equally well, where the reference is ambiguous."""
    field: str = ""
    """Path of the fact in the source filing, whose evidence says the reference: `incorporated[3]`."""
    steps: tuple[ResolutionStep, ...] = ()
    note: str | None = None


class IndexEntry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A filing as an index knows it: EDGAR's list of a company's submissions, or a publisher's table."""

    accession_number: str
    form: str
    filed: date | None = None
    event_date: date | None = None
    period: date | None = None
    file_numbers: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    """8-K items; for a notice of effectiveness, what became effective."""
    url: str | None = None
    cik: str | None = None
    origin: str = ""
    """File name of the index."""
