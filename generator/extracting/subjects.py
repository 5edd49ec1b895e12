"""Which subjects are read of which filing: by its form's family, by its content where no form is known."""

from __future__ import annotations

import importlib
from typing import Any

from generator.extracting import (
    base_documents,
    document_date,
    document_kind,
    form,
    incorporation,
    legend,
    offering,
    outline,
    registration_numbers,
    risk_factors,
)
from generator.extracting import cover as covers
from generator.extracting.cover import Cover
from generator.extracting.reports import facts as reports
from generator.model import Document, Fact
from generator.tables import Family
from generator.tables import form as form_row

Readings = dict[str, Fact[Any] | tuple[Fact[Any], ...]]
"""By field of `Filing`: one fact, or the facts of a list's entries."""

PROSPECTUSES: frozenset[Family] = frozenset({"prospectus", "registration", "reg_a"})

_PENDING = ("registrant", "listing", "contact", "attached")


def read(document: Document) -> Readings:
    """Read every subject that a filing of this kind has."""
    cover = covers.find(document)
    found: Readings = {"form": form.read(document, cover)}
    family = _family(found["form"], cover)
    if family in PROSPECTUSES:
        found |= _prospectus(document, cover)
    elif family in reports.FAMILIES:
        found |= reports.read(document, family)
    return found


def _family(code: Fact[Any] | tuple[Fact[Any], ...], cover: Cover) -> Family:
    """Return the family of a form; a document without a known form is one with a prospectus cover, or is not."""
    row = form_row(code.value) if isinstance(code, Fact) and code.value else None
    if row is not None and row.source:
        return row.family
    if cover.facing_end:
        return "registration"
    return "prospectus" if cover.legend >= 0 else "other"


def _prospectus(document: Document, cover: Cover) -> Readings:
    found: Readings = {
        "registration_numbers": registration_numbers.read(document, cover),
        "document_kind": document_kind.read(document, cover),
        "document_date": document_date.read(document, cover),
        "base_documents": base_documents.read(document, cover),
        "risk_factors": risk_factors.read(document, cover),
        "sec_legend": legend.read(document, cover),
    }
    for name in _PENDING:
        try:
            module = importlib.import_module(f"generator.extracting.{name}")
        except ModuleNotFoundError:
            continue
        found[name] = module.read(document, cover)
    for record in (offering.read(document, cover), incorporation.read(document, outline.read(document))):
        found |= {name: getattr(record, name) for name in record.__struct_fields__}
    return found
