"""Filings written for made-up issuers, in the layouts that real covers have."""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec

from generator.extracting import (
    attached,
    base_documents,
    contact,
    cover,
    document_date,
    document_kind,
    form,
    legend,
    listing,
    registrant,
    registration_numbers,
    risk_factors,
)
from generator.model import Document, Fact
from generator.reading import read_bytes

READERS = {
    "form": form.read,
    "registrant": registrant.read,
    "registration_numbers": registration_numbers.read,
    "document_date": document_date.read,
    "base_documents": base_documents.read,
    "risk_factors": risk_factors.read,
    "contact": partial(contact.read, attaches=False),
    "attached": attached.read,
    "sec_legend": legend.read,
}

LEGEND = (
    "Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of "
    "these securities or determined if this prospectus is truthful or complete. Any representation to the contrary is "
    "a criminal offense."
)


def document(text: str, name: str = "document.htm") -> Document:
    return read_bytes(text.encode(), name)


def html(*paragraphs: str) -> str:
    return "<html><body>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs) + "</body></html>"


def facts(source: Document) -> dict[str, Fact[Any]]:
    span = cover.find(source)
    found: dict[str, Fact[Any]] = {name: read(source, span) for name, read in READERS.items()}
    name, code = found["registrant"].value or "", found["form"].value or ""
    found["co_registrants"] = registrant.co_registrants(source, span, name)
    found["former_names"] = registrant.former_names(source, span, name)
    found["listing"] = listing.read(source, span, name)
    found["document_kind"] = document_kind.read(source, span, code)
    return found


def plain(fact: Fact[Any]) -> Any:
    """Return a fact's value as JSON has it: lists of tuples of values, dates as text."""
    value = msgspec.to_builtins(fact.value)
    if isinstance(value, tuple | list):
        return [tuple(item.values()) if isinstance(item, dict) else item for item in value]
    return tuple(value.values()) if isinstance(value, dict) else value
