"""Which subjects are read of which filing: by its form's family, by its content where no form is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from generator.extracting import (
    attached,
    base_documents,
    contact,
    document_date,
    document_kind,
    form,
    incorporation,
    legend,
    listing,
    offering,
    outline,
    registrant,
    registration_numbers,
    risk_factors,
)
from generator.extracting import cover as covers
from generator.extracting.cover import Cover
from generator.extracting.reports import facts as reports
from generator.model import Absence, Document, Fact
from generator.tables import Family
from generator.tables import form as form_row

PROSPECTUSES: frozenset[Family] = frozenset({"prospectus", "registration", "reg_a"})


class Readings(msgspec.Struct, frozen=True):
    """What the subjects read, by field of `Filing`: one fact, or the facts of a list's entries.

    `absent` says why keys of entries are null, by path: `securities[0].quantity`.
    """

    facts: Mapping[str, Fact[Any] | tuple[Fact[Any], ...]]
    absent: Mapping[str, Absence] = {}
    family: Family = "other"


def read(document: Document) -> Readings:
    """Read every subject that a filing of this kind has."""
    cover = covers.find(document)
    code = form.read(document, cover)
    family = _family(code.value, cover)
    if family in PROSPECTUSES:
        return _prospectus(document, cover, code, family)
    if family in reports.FAMILIES:
        return Readings({"form": code, **reports.read(document, family)}, family=family)
    if family == "communication":
        return _communication(document, cover, code)
    return Readings({"form": code}, family=family)


def _family(code: str | None, cover: Cover) -> Family:
    """Return the family of a form; a document without a known form is one with a prospectus cover, or is not."""
    row = form_row(code) if code else None
    if row is not None and row.source:
        return row.family
    if cover.facing_end:
        return "registration"
    return "prospectus" if cover.legend >= 0 else "other"


def _communication(document: Document, cover: Cover, code: Fact[str]) -> Readings:
    """Read what the corner of a communication on a merger says; it sets no terms of an offering."""
    return Readings(
        {
            "form": code,
            "registrant": registrant.of_communication(document, cover),
            "registration_numbers": registration_numbers.read(document, cover),
            "document_kind": document_kind.read(document, cover, code.value or ""),
        },
        family="communication",
    )


def _prospectus(document: Document, cover: Cover, code: Fact[str], family: Family) -> Readings:
    offered = offering.read(document, cover, code.value or "")
    parts = outline.read(document)
    if cover.facing_end and parts.takedown and not offered.offering_kinds:
        bound = offering.read(document, covers.of_part(document, parts.takedown.start), "")
        offered = offering.with_takedown(offered, bound)
    named = registrant.read(document, cover)
    name = named.value or ""
    listed = incorporation.read(document, parts, name)
    reports = attached.read(document, cover)
    return Readings(
        {
            "form": code,
            "registrant": named,
            "co_registrants": registrant.co_registrants(document, cover, name),
            "former_names": registrant.former_names(document, cover, name),
            "registration_numbers": registration_numbers.read(document, cover),
            "document_kind": document_kind.read(document, cover, code.value or ""),
            "document_date": document_date.read(document, cover),
            "base_documents": base_documents.read(document, cover),
            "offering_kinds": offered.offering_kinds,
            "securities": offered.securities,
            "price_per_unit": offered.price_per_unit,
            "gross_total": offered.gross_total,
            "discount_total": offered.discount_total,
            "net_total": offered.net_total,
            "warrant_exercise_proceeds": offered.warrant_exercise_proceeds,
            "issuer_receives_proceeds": offered.issuer_receives_proceeds,
            "use_of_proceeds": offered.use_of_proceeds,
            "selling_securityholders": offered.selling_securityholders,
            "intermediaries": offered.intermediaries,
            "listing": listing.read(document, cover, name),
            "risk_factors": risk_factors.read(document, cover),
            "commission_file_numbers": listed.commission_file_numbers,
            "incorporated": listed.incorporated,
            "incorporated_base": listed.incorporated_base,
            "excluded_items": listed.excluded_items,
            "furnished_excluded": listed.furnished_excluded,
            "forward_incorporation": listed.forward_incorporation,
            "attached": reports,
            "contact": contact.read(document, cover, attaches=bool(reports.value)),
            "sec_legend": legend.read(document, cover),
        },
        offered.absent,
        family,
    )
