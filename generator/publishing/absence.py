"""What a document does not say, for readers: only what such a document usually says, and by why it is missing."""

from __future__ import annotations

from collections.abc import Collection

from generator import tables
from generator.model import Absence, Filing
from generator.publishing import words

_REPORT = ("registrant", "period", "event_date", "report_items", "exhibits")
_SELDOM = (
    "co_registrants",
    "warrant_exercise_proceeds",
    "commission_file_numbers",
    "excluded_items",
    "furnished_excluded",
)
_OFFERING = frozenset(words.FIELDS) - frozenset((*_REPORT[1:], *_SELDOM))
_EXPECTED: dict[tables.Family, Collection[str]] = {
    "prospectus": _OFFERING,
    "registration": _OFFERING,
    "annual_report": ("registrant", "period"),
    "quarterly_report": ("registrant", "period"),
    "current_report": ("registrant", "event_date", "report_items"),
    "foreign_report": ("registrant",),
    "fund_report": ("registrant", "period"),
}

_LABELS: dict[Absence, str] = {
    "not stated": "Not stated in this document",
    "blank": "Left blank in this document (preliminary)",
    "not read": "Not read with confidence; see the source text",
}


def expected(filing: Filing) -> Collection[str]:
    """Return the facts that a document of this form usually states."""
    return _EXPECTED.get(tables.form(filing.form).family, ()) if filing.form else ()


def lines(filing: Filing, told: Collection[str] = ()) -> list[tuple[str, str]]:
    """Return why facts are missing, each with the names of those facts, but for those that are `told` of elsewhere."""
    usual = expected(filing)
    found: dict[Absence, list[str]] = {}
    for field, name in words.FIELDS.items():
        why = filing.absent.get(field)
        if why and field in usual and field not in told and not getattr(filing, field) and _concerns(field, filing):
            found.setdefault(why, []).append(name)
    return [(label, ", ".join(found[why])) for why, label in _LABELS.items() if why in found]


def _concerns(field: str, filing: Filing) -> bool:
    """Whether a fact is one that this document might state, by what else it states."""
    match field:
        case "base_documents":
            return "supplement" in (filing.document_kind or "supplement")
        case "net_total":
            return filing.issuer_receives_proceeds not in ("no", "partial")
        case "forward_incorporation":
            return bool(filing.incorporated)
    return True
