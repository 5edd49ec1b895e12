"""What kind of offering document a filing is: its title, else what it calls itself, and whether it is preliminary."""

from __future__ import annotations

import re

from generator.extracting import form as forms
from generator.extracting import titles
from generator.extracting.cover import Cover
from generator.model import Document, DocumentKind, Evidence, Fact
from generator.tables import form as form_row

_THIS = re.compile(
    r"\bthis\s+(?:preliminary\s+|amended\s+)?(?P<kind>pricing\s+supplement|product\s+supplement|underlying\s+supplement"
    r"|(?:joint\s+)?(?:proxy|information)\s+statement\s*[/–—-]\s*prospectus|prospectus\s+supplement|prospectus)\b"
)
_STATEMENT = re.compile(r"registration\s+statement")
_TO = re.compile(r"\bto\s+(?:the\s+|our\s+)?$")
_SAID: tuple[tuple[str, titles.TitleKind], ...] = (
    ("pricing", "pricing_supplement"),
    ("product", "product_supplement"),
    ("underlying", "underlying_supplement"),
    ("prospectus supplement", "prospectus_supplement"),
    ("prospectus", "prospectus"),
)
_KIND: dict[titles.TitleKind, tuple[DocumentKind, DocumentKind]] = {
    "pricing_supplement": ("pricing_supplement", "preliminary_pricing_supplement"),
    "product_supplement": ("product_supplement", "product_supplement"),
    "prospectus_supplement": ("prospectus_supplement", "preliminary_prospectus_supplement"),
    "prospectus": ("prospectus", "preliminary_prospectus"),
    "underlying_supplement": ("other", "other"),
    "other": ("other", "other"),
}
"""Final and preliminary. A document that describes underlyings only has no kind of its own."""


def read(document: Document, cover: Cover) -> Fact[DocumentKind]:
    """Read the kind of document; a registration statement is one whatever prospectus it holds."""
    form = forms.read(document, cover).value or ""
    family = form_row(form).family if form else None
    if cover.facing_end or family == "registration":
        return Fact("registration_statement", _facing_evidence(document, cover))
    if form == "FWP" or (family not in (None, "prospectus")):
        return Fact("other")
    own = own_kind(cover)
    if own is None:
        return Fact(absent="not read")
    kind, start, end = own
    final, preliminary = _KIND[kind]
    return Fact(preliminary if cover.preliminary else final, document.evidence(start, end, "cover-title"))


def own_kind(cover: Cover) -> tuple[titles.TitleKind, int, int] | None:
    """Return the kind of a prospectus by its title, or by the words "this pricing supplement", and where they stand."""
    found = titles.titles(cover)
    pricing = next((title for title in found if title.kind == "pricing_supplement"), None)
    if pricing:
        return pricing
    supplements = [title for title in found if title.kind != "prospectus" and not _after_to(cover.lower, title.start)]
    return next(iter(supplements), None) or next(iter(found), None) or _said(cover)


def _after_to(lower: str, at: int) -> bool:
    return _TO.search(lower, max(0, at - 12), at) is not None


def _rank(kind: titles.TitleKind) -> int:
    return titles.RANK.index(kind) if kind in titles.RANK else len(titles.RANK)


def _said(cover: Cover) -> tuple[titles.TitleKind, int, int] | None:
    best: tuple[int, titles.TitleKind, int, int] | None = None
    for match in _THIS.finditer(cover.lower, cover.start, cover.end):
        words = " ".join(match["kind"].split())
        kind = next(kind for name, kind in _SAID if name in words)
        if best is None or _rank(kind) < best[0]:
            best = (_rank(kind), kind, match.start(), match.end())
    return best[1:] if best else None


def _facing_evidence(document: Document, cover: Cover) -> tuple[Evidence, ...]:
    found = _STATEMENT.search(cover.lower, 0, cover.facing_end or cover.end)
    return document.evidence(found.start(), found.end(), "cover-title") if found else ()
