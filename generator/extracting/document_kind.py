"""What kind of offering document a filing is: its title, else what it calls itself, and whether it is preliminary."""

from __future__ import annotations

import re

from generator.extracting.cover import Cover
from generator.extracting.titles import TitleKind
from generator.model import Document, DocumentKind, Evidence, Fact
from generator.tables import form as form_row

_STATEMENT = re.compile(r"registration\s+(?:statement|under)")
_TERM_SHEET = re.compile(r"term\s+sheet\b")
"""What some issuers call the pricing supplement that they file under Rule 424."""
_KIND: dict[TitleKind, tuple[DocumentKind, DocumentKind]] = {
    "pricing_supplement": ("pricing_supplement", "preliminary_pricing_supplement"),
    "product_supplement": ("product_supplement", "product_supplement"),
    "prospectus_supplement": ("prospectus_supplement", "preliminary_prospectus_supplement"),
    "prospectus": ("prospectus", "preliminary_prospectus"),
    "underlying_supplement": ("other", "other"),
    "other": ("other", "other"),
}
"""Final and preliminary. A document that describes underlyings only has no kind of its own."""


def read(document: Document, cover: Cover, form: str) -> Fact[DocumentKind]:
    """Read the kind of document; a registration statement is one whatever prospectus it holds.

    `form` is the EDGAR form type, empty where it is not known.
    """
    family = form_row(form).family if form else None
    if cover.facing_end or family == "registration":
        return Fact("registration_statement", _facing_evidence(document, cover))
    if form == "FWP" or family not in (None, "prospectus"):
        return Fact("other")
    if cover.title is None:
        return Fact(absent="not read")
    sheet = cover.title.kind == "other" and _TERM_SHEET.search(cover.lower, cover.title.start, cover.title.end)
    final, preliminary = _KIND["pricing_supplement" if sheet else cover.title.kind]
    words = document.evidence(cover.title.start, cover.title.end, "cover-title")
    return Fact(preliminary if cover.preliminary else final, words)


def _facing_evidence(document: Document, cover: Cover) -> tuple[Evidence, ...]:
    found = _STATEMENT.search(cover.lower, 0, cover.facing_end or cover.end)
    return document.evidence(found.start(), found.end(), "cover-title") if found else ()
