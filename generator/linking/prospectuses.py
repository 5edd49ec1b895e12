"""Which prospectus a supplement means: by registration number and date, never by its date alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import msgspec

from generator.linking.business_days import business_days_before
from generator.linking.forms import PROSPECTUS_CODES
from generator.linking.records import MOST_CANDIDATES, Known, Mention, Outcome, told_of_more
from generator.linking.wording import written
from generator.model import ResolutionStep
from generator.tables import form as form_row

DAYS_TO_FILE = 2
"""Business days in which Rule 424(b) asks for a prospectus to be filed, from pricing or first use."""

_KINDS: dict[str, tuple[str, ...]] = {
    "prospectus": ("prospectus", "preliminary_prospectus"),
    "prospectus_supplement": ("prospectus_supplement", "preliminary_prospectus_supplement"),
    "product_supplement": ("product_supplement", "prospectus_supplement"),
    "underlying_supplement": ("product_supplement", "prospectus_supplement", "other"),
    "pricing_supplement": ("pricing_supplement", "preliminary_pricing_supplement"),
}


class Shelf(msgspec.Struct, frozen=True):
    """The prospectuses that are known of one issuer, by registration number and date."""

    held: dict[tuple[str, date], tuple[Known, ...]]
    """By the date that they bear."""
    filed: dict[tuple[str, date], tuple[Known, ...]]
    """Of the index only, by filing date."""
    statements: dict[str, tuple[Known, ...]]
    """Registration statements and their amendments by number, oldest first."""
    effective: frozenset[tuple[str, date]]
    """Numbers and the days on which a statement or an amendment of theirs became effective."""


def shelf(known: Iterable[Known]) -> Shelf:
    """Arrange the known prospectuses of an issuer, each group in the order of ids."""
    held: dict[tuple[str, date], list[Known]] = {}
    filed: dict[tuple[str, date], list[Known]] = {}
    statements: dict[str, list[Known]] = {}
    effective: set[tuple[str, date]] = set()
    for one in sorted(known, key=lambda one: (one.filed or date.max, one.id)):
        for number in one.numbers:
            if form_row(one.form).family == "registration" and one.filed and not one.form.endswith("MEF"):
                statements.setdefault(number, []).append(one)
            if one.effective:
                effective.add((number, one.effective))
            if one.how == "held filing":
                if day := one.document_date or one.filed:
                    held.setdefault((number, day), []).append(one)
            elif one.form in PROSPECTUS_CODES and one.filed:
                filed.setdefault((number, one.filed), []).append(one)
    return Shelf(
        {key: tuple(group) for key, group in held.items()},
        {key: tuple(group) for key, group in filed.items()},
        {number: tuple(group) for number, group in statements.items()},
        frozenset(effective),
    )


def resolve(mentions: Sequence[Mention], known: Shelf) -> list[Outcome]:
    """Resolve the prospectuses that one issuer's supplements supplement; in the order of the mentions."""
    return [_resolve(mention, known) for mention in mentions]


def _resolve(mention: Mention, known: Shelf) -> Outcome:
    """Resolve under the registration that the copy was filed under, where that is known; else under all it claims."""
    if mention.filed_under:
        outcome = _under(mention, mention.filed_under, known)
        if outcome.known or outcome.candidates:
            return outcome
    return _under(mention, mention.numbers, known)


def _under(mention: Mention, numbers: tuple[str, ...], known: Shelf) -> Outcome:
    if mention.filed is None or not numbers:
        missing = "no date" if mention.filed is None else "no registration number"
        return Outcome(steps=(ResolutionStep("held filing", f"the document names {missing} for it"),))
    kinds = _KINDS.get(mention.base_kind or "other")
    held = _distinct(
        one
        for number in numbers
        for one in known.held.get((number, mention.filed), ())
        if one.id != mention.source and (kinds is None or one.document_kind in kinds)
    )
    exact = [one for one in held if one.document_kind == mention.base_kind]
    final = exact or held
    final = [one for one in final if not one.filed_under or not set(numbers).isdisjoint(one.filed_under)] or final
    if final:
        return _outcome(final, "registration number, kind and date")
    steps: tuple[ResolutionStep, ...] = (
        ResolutionStep("held filing", "none of that registration number, kind and date"),
    )
    if same_day := _filed(mention, numbers, (mention.filed,), known):
        return _outcome(same_day, "registration number and filing date", steps)
    later = _filed(mention, numbers, _days_to_file(mention.filed), known)
    steps = (*steps, ResolutionStep("index", "none of that registration number and filing date"))
    if not later:
        return _in_statement(mention, mention.filed, numbers, known, steps)
    ids = tuple(one.id for one in later[:MOST_CANDIDATES])
    step = ResolutionStep("near match", "registration number, filed within two business days", ids, later[0].origin)
    if len(later) > 1:
        note = told_of_more(len(later), "registration number and date")
        return Outcome(resolved_by="ambiguous", candidates=ids, steps=(*steps, step), note=note)
    (one,) = later
    note = f"it bears the date {written(mention.filed)}; filed{_on(one)}"
    return Outcome(known=one, resolved_by="near match", steps=(*steps, step), note=note)


def _in_statement(
    mention: Mention, day: date, numbers: Iterable[str], known: Shelf, steps: tuple[ResolutionStep, ...]
) -> Outcome:
    """Resolve a base prospectus that was never filed by itself: it stands in the statement effective on its date."""
    if mention.base_kind != "prospectus":
        return Outcome(steps=steps)
    found: dict[str, Known] = {}
    for number in numbers:
        earlier = [one for one in known.statements.get(number, ()) if one.filed and one.filed <= day]
        if earlier and ((number, day) in known.effective or earlier[-1].filed == day):
            found[earlier[-1].id] = earlier[-1]
    if not found:
        return Outcome(steps=steps)
    basis = "registration number, in the statement that became effective on that day"
    step = ResolutionStep("near match", basis, tuple(found), next(iter(found.values())).origin)
    if len(found) > 1:
        return Outcome(resolved_by="ambiguous", candidates=tuple(found), steps=(*steps, step))
    (one,) = found.values()
    note = f"the prospectus stands in the {one.form} filed{_on(one)}"
    return Outcome(known=one, resolved_by="near match", steps=(*steps, step), note=note)


def _on(one: Known) -> str:
    return f" on {written(one.filed)}" if one.filed else ", on a day that the index does not give"


def _filed(mention: Mention, numbers: Iterable[str], days: Iterable[date], known: Shelf) -> list[Known]:
    return _distinct(
        one
        for day in days
        for number in numbers
        for one in known.filed.get((number, day), ())
        if one.id != mention.source
    )


def _days_to_file(day: date) -> tuple[date, ...]:
    """Return the days after a day that are at most two business days away."""
    ahead = (day + timedelta(days=days) for days in range(1, 7))
    return tuple(later for later in ahead if day in business_days_before(later, DAYS_TO_FILE))


def _distinct(known: Iterable[Known]) -> list[Known]:
    return list({one.id: one for one in known}.values())


def _outcome(found: list[Known], basis: str, steps: tuple[ResolutionStep, ...] = ()) -> Outcome:
    ids = tuple(one.id for one in found[:MOST_CANDIDATES])
    step = ResolutionStep(found[0].how, basis, ids, found[0].origin)
    if len(found) > 1:
        note = told_of_more(len(found), "registration number and date")
        return Outcome(resolved_by="ambiguous", candidates=ids, steps=(*steps, step), note=note)
    return Outcome(known=found[0], resolved_by=found[0].how, steps=(*steps, step))
