"""What a supplement adds: against the previous one and against the prospectus that it supplements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Literal

import msgspec

from generator.linking.sameness import alike
from generator.model import Filing, Library, Reference

Against = Literal["previous supplement", "prospectus"]
Basis = Literal["list", "date", "none"]
"""By both lists; by the dates of what one list names; or not at all."""

State = Literal["compared", "not stated", "not checked"]
"""Compared; this document gives no list; the other document's list is not here and it bears no date."""

TERMS = (
    "registrant",
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
    "excluded_items",
    "furnished_excluded",
    "forward_incorporation",
    "contact",
)
"""Facts that are compared as terms, in the order in which they are told."""


class DocumentChange(msgspec.Struct, frozen=True, kw_only=True):
    """A document that one list names and the other does not, or names otherwise."""

    target: str
    """Its id."""
    form: str
    filed: date | None = None
    period: date | None = None
    items_before: tuple[str, ...] = ()
    """Items that the earlier list limits it to; empty for the whole document."""
    items_now: tuple[str, ...] = ()
    field: str = ""
    """Path of the fact that names it: in the supplement, or, where it was dropped, in the earlier document."""


class TermChange(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that both documents state and state differently, or that only the supplement states."""

    field: str
    before: Any
    """The earlier value as the `Filing` of that document holds it; `None` where it does not state one."""
    now: Any


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """A supplement against one earlier document."""

    source: str
    against: str
    """Id of the earlier document."""
    kind: Against
    state: State
    basis: Basis
    """By `date`, the lists below stay empty and `newer`, `older` and `undated` tell the documents apart."""
    added: tuple[DocumentChange, ...] = ()
    dropped: tuple[DocumentChange, ...] = ()
    changed: tuple[DocumentChange, ...] = ()
    """Named by both, in whole or for other items."""
    unchanged: tuple[DocumentChange, ...] = ()
    newer: tuple[DocumentChange, ...] = ()
    older: tuple[DocumentChange, ...] = ()
    """On or before the cut-off."""
    undated: tuple[DocumentChange, ...] = ()
    """No filing date is known, and the period ended before the cut-off: it may have been filed before or after."""
    attached: tuple[DocumentChange, ...] = ()
    """What the supplement reproduces, whatever it lists."""
    terms: tuple[TermChange, ...] = ()


def comparisons(library: Library, id_: str) -> tuple[Comparison, ...]:
    """Compare a supplement with the previous one under the same prospectus, and with that prospectus.

    Empty for a document that supplements nothing that is known. A supplement of another registration is
    never taken for the previous one.
    """
    placed = library.generation_of.get(id_)
    if placed is None or placed[1].base == id_:
        return ()
    _, generation = placed
    found = []
    if previous := _previous(library, id_):
        found.append(_compare(library, id_, previous, "previous supplement", None))
    found.append(_compare(library, id_, generation.base, "prospectus", generation.day))
    return tuple(found)


def _previous(library: Library, id_: str) -> str | None:
    """Return the supplement that a supplement comes after: the last update, or the last one of the same offering.

    Two that take securities down stand side by side, unless they are one offering going on.
    """
    ongoing = library.filings[id_].offering_kinds == ("at_the_market",)
    earlier, count = (library.earlier_ongoing if ongoing else library.earlier_updates)[id_]
    return earlier[count - 1] if count else None


def _compare(library: Library, id_: str, against: str, kind: Against, day: date | None) -> Comparison:
    now, before = _listed(library, id_, "incorporated"), _listed(library, against, "incorporated")
    if kind == "prospectus" and (own := _listed(library, id_, "incorporated_base")):
        before = own
    attached = tuple(_change(library, one, field=one.field) for one in _listed(library, id_, "attached"))
    earlier = library.filings[against]
    terms = _terms(library.filings[id_], earlier) if earlier.held else ()
    cut_off = day or earlier.filed or earlier.document_date

    def comparison(state: State, basis: Basis, **lists: Any) -> Comparison:
        return Comparison(
            source=id_, against=against, kind=kind, state=state, basis=basis, attached=attached, terms=terms, **lists
        )

    if not now:
        return comparison("not stated", "none")
    if before:
        return comparison("compared", "list", **_by_list(library, now, before))
    if cut_off is None:
        return comparison("not checked", "none")
    return comparison("compared", "date", **_by_date(library, now, cut_off))


def _listed(library: Library, id_: str, name: str) -> list[Reference]:
    prefix = f"{name}["
    return [one for one in library.references_from.get(id_, ()) if one.field.startswith(prefix)]


def _change(
    library: Library, now: Reference, before: Reference | None = None, *, field: str, dropped: bool = False
) -> DocumentChange:
    document = library.filings[now.target]
    return DocumentChange(
        target=now.target,
        form=document.form or now.form,
        filed=document.filed or now.filed,
        period=document.period or now.period,
        items_before=now.items if dropped else before.items if before else (),
        items_now=() if dropped else now.items,
        field=field,
    )


# --- by list -------------------------------------------------------------------------------------


def _by_list(
    library: Library, now: Sequence[Reference], before: Sequence[Reference]
) -> dict[str, tuple[DocumentChange, ...]]:
    earlier: dict[str, list[Reference]] = {}
    for one in before:
        earlier.setdefault(one.target, []).append(one)
    added: list[DocumentChange] = []
    changed: list[DocumentChange] = []
    unchanged: list[DocumentChange] = []
    for one in now:
        match = earlier.get(one.target)
        if not match:
            added.append(_change(library, one, field=one.field))
            continue
        other = match.pop(0)
        (unchanged if other.items == one.items else changed).append(_change(library, one, other, field=one.field))
    dropped = [_change(library, one, field=one.field, dropped=True) for left in earlier.values() for one in left]
    return {
        "added": tuple(added),
        "dropped": tuple(dropped),
        "changed": tuple(changed),
        "unchanged": tuple(unchanged),
    }


# --- by date -------------------------------------------------------------------------------------


def _by_date(library: Library, now: Iterable[Reference], cut_off: date) -> dict[str, tuple[DocumentChange, ...]]:
    newer: list[DocumentChange] = []
    older: list[DocumentChange] = []
    undated: list[DocumentChange] = []
    for one in now:
        change = _change(library, one, field=one.field)
        if change.filed:
            (newer if change.filed > cut_off else older).append(change)
        elif change.period and change.period >= cut_off:
            newer.append(change)
        else:
            undated.append(change)
    return {"newer": tuple(newer), "older": tuple(older), "undated": tuple(undated)}


# --- terms ---------------------------------------------------------------------------------------


def _terms(now: Filing, before: Filing) -> tuple[TermChange, ...]:
    """Return what the supplement states otherwise than the earlier document; what it leaves out is no change."""
    changes = []
    for field in TERMS:
        new, old = getattr(now, field), getattr(before, field)
        if new not in (None, ()) and not alike(field, now, before):
            changes.append(TermChange(field=field, before=None if old == () else old, now=new))
    return tuple(changes)
