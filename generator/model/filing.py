"""A filing: its identity and its facts, with what a person has corrected and approved."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from generator.model.document import Evidence, SourceFile
from generator.model.facts import (
    Absence,
    Amount,
    AttachedDocument,
    BaseDocument,
    Contact,
    DocumentKind,
    IncorporatedDocument,
    Intermediary,
    Listing,
    Note,
    OfferingKind,
    Price,
    ReportExhibit,
    ReportItem,
    RiskFactors,
    Security,
)

SCHEMA_VERSION = "1.0"
"""Version of the published JSON; the major number changes when a key changes its meaning."""


class Correction(msgspec.Struct, frozen=True):
    """A fact that a person corrected: `old` is what the text was read as; accepted where `new` is the same."""

    field: str
    old: str | None
    new: str | None
    reason: str
    by: str
    on: date


class Approval(msgspec.Struct, frozen=True):
    """A person's approval of the page that comes of the source with this hash."""

    by: str
    on: date
    sha256: str


class Filing(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one filing. `None` and `()` mean that the document does not say; see `absent` for why.

    The keys are those of the published JSON. A document that is only referred to (`held` false) has the
    same record, with what the references to it say.
    """

    id: str = ""
    """Accession number, else a provisional id; empty until the filing is linked."""
    schema_version: str = SCHEMA_VERSION
    held: bool = True
    accession_number: str | None = None
    cik: str | None = None
    ticker: str | None = None
    """Stated by a person; what a cover says stands in `listing`."""
    filed: date | None = None
    url: str | None = None
    """Where the document stands, as a link or an index says; a held filing's own source stands in `source`."""
    source: SourceFile | None = None

    form: str | None = None
    registrant: str | None = None
    co_registrants: tuple[str, ...] = ()
    former_names: tuple[str, ...] = ()
    registration_numbers: tuple[str, ...] = ()
    filed_under: tuple[str, ...] = ()
    """Registrations under which EDGAR keeps it, by its header or an index: some of those that it claims."""
    document_kind: DocumentKind | None = None
    document_date: date | None = None
    base_documents: tuple[BaseDocument, ...] = ()
    offering_kinds: tuple[OfferingKind, ...] = ()
    securities: tuple[Security, ...] = ()
    price_per_unit: Price | None = None
    gross_total: Amount | None = None
    discount_total: Amount | None = None
    net_total: Amount | None = None
    warrant_exercise_proceeds: Amount | None = None
    issuer_receives_proceeds: Literal["yes", "no", "partial"] | None = None
    use_of_proceeds: str | None = None
    selling_securityholders: bool | None = None
    intermediaries: tuple[Intermediary, ...] = ()
    listing: tuple[Listing, ...] = ()
    risk_factors: RiskFactors | None = None
    commission_file_numbers: tuple[str, ...] = ()
    incorporated: tuple[IncorporatedDocument, ...] = ()
    incorporated_base: tuple[IncorporatedDocument, ...] = ()
    excluded_items: tuple[str, ...] = ()
    furnished_excluded: bool | None = None
    forward_incorporation: bool | None = None
    attached: tuple[AttachedDocument, ...] = ()
    contact: Contact | None = None
    sec_legend: str | None = None

    period: date | None = None
    """Reports: end of the period covered."""
    event_date: date | None = None
    """8-K: date of the earliest event reported."""
    effective_date: date | None = None
    report_items: tuple[ReportItem, ...] = ()
    exhibits: tuple[ReportExhibit, ...] = ()

    evidence: dict[str, tuple[Evidence, ...]] = {}
    """By field path: `securities[0].quantity`."""
    absent: dict[str, Absence] = {}
    notes: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()
    approved: Approval | None = None

    @property
    def unread(self) -> bool:
        """Whether nothing was read in its text: of some submissions the header alone is held."""
        return not self.evidence and set(self.absent.values()) == {"not read"}
