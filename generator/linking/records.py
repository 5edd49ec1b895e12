"""Records that pass between the modules of linking; what the pages are drawn from stands in `generator.model`."""

from __future__ import annotations

from datetime import date

import msgspec

from generator.model import (
    BaseDocumentKind,
    Filing,
    IndexEntry,
    Reference,
    ReferenceKind,
    Resolution,
    ResolutionStep,
)

MOST_CANDIDATES = 50
"""Filings that an ambiguous reference lists, of all that it may mean."""


def told_of_more(count: int, what: str) -> str | None:
    """Return a note for the reader where not all of so many filings that a reference may mean are listed."""
    more = count - MOST_CANDIDATES
    return f"{count:,} filings are known of that {what}: {MOST_CANDIDATES} and {more:,} more" if more > 0 else None


class Index(msgspec.Struct, frozen=True, kw_only=True):
    """An index of one company's filings that the publisher keeps beside them."""

    origin: str
    """File name below the folder of filings."""
    entries: tuple[IndexEntry, ...] = ()
    cik: str | None = None
    """Ten digits; `None` where the file does not say whose filings it lists (a table)."""
    name: str | None = None
    former_names: tuple[str, ...] = ()
    tickers: tuple[str, ...] = ()
    complete: bool = False
    """Whether it lists everything that the company filed from its first to its last day."""
    from_the_start: bool = False
    """Whether nothing was filed before its first day: it is EDGAR's list and names no older page that is missing."""


class Company(msgspec.Struct, frozen=True, kw_only=True):
    """Whose filings are linked together: one issuer, by CIK or by name."""

    key: str
    name: str
    cik: str | None = None
    former_names: tuple[str, ...] = ()
    tickers: tuple[str, ...] = ()


class Mention(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A document as a filing's text names it, before it is known which one that is."""

    source: str
    """Id of the filing whose text it is."""
    field: str
    """Path of the fact: `incorporated[3]`."""
    kind: ReferenceKind
    form: str
    """As the list says it; for a prospectus the kind of document: `prospectus`."""
    issuer: str
    """Key of the issuer whose document it is."""
    name: str
    """The issuer's name as the source prints it."""
    listed_on: date | None = None
    """Date of the filing that names it."""
    filed: date | None = None
    period: date | None = None
    items: tuple[str, ...] = ()
    items_excluded: tuple[str, ...] = ()
    href: str | None = None
    base_kind: BaseDocumentKind | None = None
    numbers: tuple[str, ...] = ()
    """Registrations that the source claims; for a prospectus only."""
    filed_under: tuple[str, ...] = ()
    """Those of them under which this copy of the source was filed."""

    statements: tuple[str, ...] = ()
    """Registrations of the statement to which the source adds (Rule 462(b)), where it incorporates that."""

    @property
    def list_name(self) -> str:
        """Field without its place in the list: `incorporated`."""
        return self.field.partition("[")[0]


class Known(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A filing that is held, or that an index or a hyperlink knows: what a mention may resolve to."""

    id: str
    form: str
    how: Resolution
    """`held filing`, `index` or `hyperlink`."""
    origin: str | None = None
    accession_number: str | None = None
    cik: str | None = None
    filed: date | None = None
    period: date | None = None
    event_date: date | None = None
    document_date: date | None = None
    items: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    filed_under: tuple[str, ...] = ()
    """Those of its numbers under which it was filed, where that is known."""
    document_kind: str | None = None
    effective: date | None = None
    """A notice of effectiveness: the day from which what it names was effective."""
    url: str | None = None


class Outcome(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What became of a mention."""

    known: Known | None = None
    resolved_by: Resolution = "unresolved"
    candidates: tuple[str, ...] = ()
    steps: tuple[ResolutionStep, ...] = ()
    note: str | None = None


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was linked for one issuer, with what it was linked from: equal input, equal part."""

    company: Company
    held: tuple[Filing, ...]
    """In the order of their ids."""
    mentions: tuple[Mention, ...]
    """Of this issuer's documents, whoever names them, in the order of sources and fields."""
    entries: tuple[IndexEntry, ...]
    referred: tuple[Filing, ...] = ()
    references: tuple[Reference, ...] = ()
    """One for each mention, in their order, then the amendments of this issuer's documents."""
