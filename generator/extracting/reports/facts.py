"""What is read of each family of reports."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from generator.extracting.reports import (
    current,
    dating,
    exhibits,
    file_numbers,
    incorporated_into,
    listing,
    ownership,
    registrant,
)
from generator.extracting.reports import face as faces
from generator.model import Document, Fact
from generator.tables import Family

FAMILIES: frozenset[Family] = frozenset(
    {
        "annual_report",
        "quarterly_report",
        "current_report",
        "foreign_report",
        "fund_report",
        "proxy",
        "class_registration",
        "abs",
        "notice",
        "tender",
        "ownership",
    }
)
"""Forms that have a face of their own, with the registrant's name above the form's words."""


def read(document: Document, family: Family) -> dict[str, Fact[Any]]:
    """Read the facts of a report by their field of `Filing`."""
    if family in ("ownership", "notice") and (issuer := ownership.read_issuer(document)).value:
        return {"registrant": issuer, "cik": ownership.read_cik(document)}
    face = faces.find(document)
    found: dict[str, Fact[Any]] = {
        "registrant": registrant.read(document, face),
        "co_registrants": registrant.read_co_registrants(document, face),
        "commission_file_numbers": file_numbers.read(document, face),
        "listing": listing.read(document, face),
    }
    if family == "fund_report":
        found["period"] = _beside_header(document, dating.read_reporting_period(document, face))
    elif family in ("annual_report", "quarterly_report", "abs"):
        found["period"] = _beside_header(document, dating.read_period(document, face))
        if family == "annual_report" and (into := incorporated_into.read_annual(document)).value:
            found["registration_numbers"] = into
    elif family == "current_report":
        event = _beside_header(document, dating.read_event_date(document, face))
        found["event_date"] = event
        reported = found["document_date"] = dating.read_reported(document, event.value)
        on = document.header.filed or reported.value or event.value
        found["report_items"], found["exhibits"] = current.read(document, face, on)
    elif family == "foreign_report":
        found["document_date"] = dating.read_bearing(document, face)
        found["registration_numbers"] = incorporated_into.read(document)
        found["exhibits"] = exhibits.read(document, 0, (), {})
    elif family == "class_registration":
        found["document_date"] = dating.read_signed(document)
        found["registration_numbers"] = file_numbers.read_related(document, face)
    elif family == "proxy":
        found["document_date"] = dating.read_proxy(document)
    return found


def _beside_header(document: Document, fact: Fact[date]) -> Fact[date]:
    """Compare a date with the period that the submission's header states, which stands in where the text has none."""
    stated = document.header.period
    if stated is None or stated == fact.value:
        return fact
    if fact.value is None:
        return Fact(stated)
    return msgspec.structs.replace(fact, note=f"The submission's header states {stated} as the period of the report.")
