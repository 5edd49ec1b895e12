"""One filing out of what the subjects read: values, their evidence by flat field path, and why a fact is absent."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from generator.extracting import names, subjects
from generator.extracting.lines import lowered
from generator.extracting.subjects import Readings
from generator.model import Absence, Document, Evidence, Fact, Filer, Filing, Note
from generator.tables import is_registration

STATED = (
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
"""Facts that have a value or the reason why there is none, in every filing."""

_ISSUING_ROLES = ("filer", "issuer", "subject company", "depositor")


def extract(document: Document) -> Filing:
    """Read the facts that a filing states; nothing comes from any other document.

    A fact that the document does not state is `None` or empty, and `absent` says why. A fact that only the
    submission's header states has no evidence: the header is no part of the text.
    """
    return compose(document, subjects.read(document))


def compose(document: Document, readings: Readings) -> Filing:
    """Put what was read together into a filing, with what the submission's header states about it."""
    printed = readings.facts.get("registrant")
    values = _of_header(document, printed.value if isinstance(printed, Fact) else None)
    if readings.family in ("registration", "milestone"):
        values["effective_date"] = document.header.effective
    evidence: dict[str, tuple[Evidence, ...]] = {}
    absent: dict[str, Absence] = dict(readings.absent)
    notes: list[Note] = []
    for name, reading in readings.facts.items():
        if isinstance(reading, Fact):
            value = reading.value
            _add(name, reading, evidence, notes)
        else:
            value = tuple([entry.value for entry in reading])
            for index, entry in enumerate(reading):
                _add(f"{name}[{index}]", entry, evidence, notes)
        if not _empty(value):
            values[name] = value
        if _empty(values.get(name)):
            absent[name] = (reading.absent if isinstance(reading, Fact) else None) or "not stated"
        elif isinstance(value, msgspec.Struct):
            missing = [key for key in value.__struct_fields__ if _empty(getattr(value, key))]
            absent.update(dict.fromkeys([f"{name}.{key}" for key in missing], "not stated"))
    for name in STATED:
        if name not in absent and _empty(values.get(name)):
            absent[name] = "not read"
    if not document.blocks:
        absent = dict.fromkeys(absent, "not read")
    return Filing(source=document.source, evidence=evidence, absent=absent, notes=tuple(notes), **values)


def _add(path: str, fact: Fact[Any], evidence: dict[str, tuple[Evidence, ...]], notes: list[Note]) -> None:
    """Enter a fact's evidence and note under its path, and its parts' under theirs: `securities[0].quantity`."""
    if fact.evidence:
        evidence[path] = fact.evidence
    for part, words in fact.parts.items():
        evidence[f"{path}{part}" if part.startswith("[") else f"{path}.{part}"] = words
    if fact.note:
        notes.append(Note(path, fact.note, fact.evidence))


def _of_header(document: Document, registrant: str | None) -> dict[str, Any]:
    """Return what the submission's header, the file's name or a Markdown file's front matter states.

    `registrant` is the name that the cover prints: of several filers, the one that bears it is the issuer.
    """
    header, stated = document.header, document.stated
    issuer = _issuer(header.filers, registrant)
    numbers = [number for filer in header.filers for number in filer.file_numbers]
    filed = stated.get("filed")
    values: dict[str, Any] = {
        "accession_number": stated.get("accession_number") or header.accession_number,
        "cik": stated.get("cik") or (issuer.cik if issuer else None),
        "ticker": stated.get("ticker"),
        "filed": date.fromisoformat(filed) if filed else header.filed,
        "filed_under": tuple(dict.fromkeys([number for number in numbers if is_registration(number)])),
    }
    if issuer:
        values["registrant"] = issuer.name
        values["former_names"] = issuer.former_names
    return values


def _issuer(filers: tuple[Filer, ...], registrant: str | None) -> Filer | None:
    """Return the filer whose filing it is: the registrant before whoever files about it."""
    for role in _ISSUING_ROLES:
        issuing = [filer for filer in filers if filer.role == role]
        if issuing:
            return next((filer for filer in issuing if _bears(filer, registrant)), issuing[0])
    return filers[0] if filers else None


def _bears(filer: Filer, name: str | None) -> bool:
    pattern = names.printed(filer.name)
    return name is not None and pattern is not None and pattern.search(lowered(name)) is not None


def _empty(value: object) -> bool:
    return not value and (value is None or value == () or value == "")
