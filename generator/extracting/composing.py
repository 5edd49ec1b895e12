"""One filing out of what the subjects read: values, their evidence by flat field path, and why a fact is absent."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec

from generator.extracting import cover as covers
from generator.model import Absence, Document, Evidence, Fact, Filing, Note
from generator.tables import Family

PROSPECTUS_FAMILIES: frozenset[Family] = frozenset({"prospectus", "registration", "reg_a"})

SCORED = (
    "form",
    "registrant",
    "registration_numbers",
    "document_kind",
    "document_date",
    "base_documents",
    "offering_kinds",
    "securities",
    "price_per_unit",
    "gross_total",
    "discount_total",
    "net_total",
    "warrant_exercise_proceeds",
    "issuer_receives_proceeds",
    "selling_securityholders",
    "intermediaries",
    "listing",
    "risk_factors",
    "commission_file_numbers",
    "incorporated",
    "excluded_items",
    "furnished_excluded",
    "forward_incorporation",
    "attached",
    "contact",
)
"""Facts that always have a value or the reason why there is none."""


def extract(document: Document) -> Filing:
    """Read the facts that a filing states about itself; nothing comes from any other document."""
    return compose(document, facts(document))


def facts(document: Document) -> dict[str, Fact[Any]]:
    """Return every fact that the subjects read, by field of `Filing`."""
    cover = covers.find(document)
    found: dict[str, Fact[Any]] = {}
    for name in ("form", "registrant", "registration_numbers", "document_kind"):
        try:
            module = importlib.import_module(f"generator.extracting.{name}")
        except ModuleNotFoundError:
            continue
        found[name] = module.read(document, cover)
    return found


def compose(document: Document, read: Mapping[str, Fact[Any]]) -> Filing:
    """Put facts together into a filing, with what the submission's header states about it."""
    header = document.header
    values: dict[str, Any] = {name: fact.value for name, fact in read.items() if fact.value is not None}
    evidence: dict[str, tuple[Evidence, ...]] = {}
    absent: dict[str, Absence] = {}
    notes: list[Note] = []
    for name, fact in read.items():
        if fact.evidence:
            evidence[name] = fact.evidence
        for part, words in fact.parts.items():
            evidence[f"{name}{part}" if part.startswith("[") else f"{name}.{part}"] = words
        if fact.note:
            notes.append(Note(name, fact.note, fact.evidence))
        if _empty(fact.value):
            absent[name] = fact.absent or "not stated"
        elif isinstance(fact.value, msgspec.Struct):
            for key in fact.value.__struct_fields__:
                if _empty(getattr(fact.value, key)):
                    absent[f"{name}.{key}"] = fact.absent or "not stated"
    for name in SCORED:
        if name not in values and name not in absent:
            absent[name] = "not read"
    filer = header.filers[0] if header.filers else None
    values.setdefault("former_names", filer.former_names if filer else ())
    return Filing(
        accession_number=document.stated.get("accession_number") or header.accession_number,
        cik=document.stated.get("cik") or (filer.cik if filer else None),
        filed=_filed(document),
        source=document.source,
        evidence=evidence,
        absent=absent,
        notes=tuple(notes),
        **values,
    )


def _filed(document: Document) -> date | None:
    if stated := document.stated.get("filed"):
        return date.fromisoformat(stated)
    return document.header.filed


def _empty(value: object) -> bool:
    return value is None or value == () or value == ""
