"""Whether two documents state a term alike in other words: then nothing changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from generator import tables
from generator.linking.issuers import folded_name
from generator.model import Filing, Listing, RiskFactors

_WORD = re.compile(r"[a-z0-9]+")
_LEFT_OUT = frozenset(("the", "stock", "market", "exchange", "llc", "inc", "limited", "ltd"))
"""Words of an exchange's name that covers add or drop."""


def alike(field: str, now: Filing, before: Filing) -> bool:
    """Tell whether a fact that both state is the same fact, printed otherwise or seen from another document."""
    new, old = getattr(now, field), getattr(before, field)
    if new == old:
        return True
    same = _SAME.get(field)
    return same is not None and bool(old) and same(new, old, now, before)


def _names(new: str, old: str, _now: Filing, _before: Filing) -> bool:
    return folded_name(new) == folded_name(old)


def _listings(new: Sequence[Listing], old: Sequence[Listing], _now: Filing, _before: Filing) -> bool:
    """Compare by symbol: an exchange may be named by its short name or without its tier."""
    if len(new) != len(old) or {one.symbol for one in new} != {one.symbol for one in old}:
        return False
    left = list(old)
    for one in new:
        twin = next((o for o in left if o.symbol == one.symbol and _exchanges(one.exchange, o.exchange)), None)
        if twin is None:
            return False
        left.remove(twin)
    return True


def _exchanges(new: str | None, old: str | None) -> bool:
    """Tell whether one name of an exchange is the other or its begin: "Nasdaq" and "The Nasdaq Capital Market"."""
    if new is None or old is None:
        return new == old
    one, other = _exchange(new), _exchange(old)
    length = min(len(one), len(other))
    return length > 0 and one[:length] == other[:length]


def _exchange(name: str) -> list[str]:
    full = tables.exchange_names().get(name.strip().lower(), name)
    return [word for word in _WORD.findall(full.lower()) if word not in _LEFT_OUT]


def _risk_factors(new: RiskFactors, old: RiskFactors, now: Filing, before: Filing) -> bool:
    """Compare places: the page that a prospectus calls its own is that page of the prospectus to its supplement."""
    if new.page != old.page:
        return False
    here = {each.kind for each in now.base_documents}
    return old.document == "this" and before.document_kind == new.document and new.document in here


def _sets(new: Sequence[Any], old: Sequence[Any], _now: Filing, _before: Filing) -> bool:
    return set(new) == set(old)


_SAME: dict[str, Callable[[Any, Any, Filing, Filing], bool]] = {
    "registrant": _names,
    "listing": _listings,
    "risk_factors": _risk_factors,
    "excluded_items": _sets,
}
