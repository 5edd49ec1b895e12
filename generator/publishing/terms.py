"""A fact of any kind in words, for tables that set two values side by side."""

from __future__ import annotations

from typing import Any

from generator.model import Contact, Intermediary, Listing, RiskFactors, Security
from generator.publishing import words
from generator.publishing.evidence import Cited

_RECEIVES = {"yes": "the issuer", "no": "not the issuer", "partial": "the issuer in part"}
_MONEY = frozenset(("price_per_unit", "gross_total", "discount_total", "net_total", "warrant_exercise_proceeds"))


def in_words(field: str, value: Any, cited: Cited, *, own: str = "this document") -> str:
    """Return the value of a fact as `Filing` holds it, in words; `None` is not stated there.

    `own` is what the document that states it is called where it speaks of itself.
    """
    if value is None:
        return "not stated"
    if field in _MONEY:
        return cited.money(field, value)
    if field == "issuer_receives_proceeds":
        return _RECEIVES[value]
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(_one(field, each, place, cited, own) for place, each in enumerate(value)) or "none"
    return _one(field, value, 0, cited, own)


def _one(field: str, value: Any, place: int, cited: Cited, own: str) -> str:
    match value:
        case Security():
            return words.security(value, cited.evidence(f"{field}[{place}].principal"))
        case Intermediary():
            return f"{value.name} ({words.ROLES[value.role]})"
        case Listing():
            return words.listed(value)
        case RiskFactors():
            return risk_factors(value, own)
        case Contact():
            return ", ".join(piece for piece in (value.address, value.phone, value.email) if piece)
        case _:
            return str(value)


def risk_factors(risk: RiskFactors, own: str = "this document") -> str:
    """Return where the risk factors are: `page 5 of the prospectus`."""
    if risk.document in (None, "this"):
        document = own if risk.document else "the document"
    elif risk.document and risk.document.islower():
        document = f"the {risk.document.replace('_', ' ')}"
    else:
        document = f"Form {risk.document}"
    return f"page {risk.page} of {document}" if risk.page else f"in {document}"
