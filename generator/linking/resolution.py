"""Which filing a list means: hyperlink, held filing, index, near match; else unresolved or ambiguous. No guesses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache
from itertools import islice

import msgspec

from generator.linking.business_days import business_days_before
from generator.linking.forms import meant_by
from generator.linking.hyperlinks import edgar_address
from generator.linking.records import MOST_CANDIDATES, Known, Mention, Outcome, told_of_more
from generator.linking.wording import written
from generator.model import Resolution, ResolutionStep
from generator.tables import form as form_row

DAYS_TO_REPORT = 4
"""Business days in which a Form 8-K is due after its event (General Instruction B.1)."""


class Catalogue(msgspec.Struct, frozen=True):
    """The filings that are known of one issuer, by what lists name them by."""

    by_id: dict[str, Known]
    by_filed: dict[tuple[str, date], tuple[Known, ...]]
    by_period: dict[tuple[str, date], tuple[Known, ...]]
    by_event: dict[tuple[str, date], tuple[Known, ...]]
    by_number: dict[tuple[str, str], tuple[Known, ...]]
    """Registration statements by each of their numbers."""


def catalogue(known: Iterable[Known]) -> Catalogue:
    """Arrange known filings by form and filing date, period and event date, each group in the order of ids."""
    ordered = sorted(known, key=lambda one: one.id)
    return Catalogue(
        {key: one for one in ordered for key in (one.accession_number, one.id) if key},
        _grouped(ordered, lambda one: one.filed),
        _grouped(ordered, lambda one: one.period),
        _grouped(ordered, lambda one: one.event_date),
        _by_number(ordered),
    )


def _by_number(known: Iterable[Known]) -> dict[tuple[str, str], tuple[Known, ...]]:
    groups: dict[tuple[str, str], list[Known]] = {}
    for one in known:
        if one.numbers and form_row(one.form).family == "registration":
            for number in one.numbers:
                groups.setdefault((one.form, number), []).append(one)
    return {key: tuple(group) for key, group in groups.items()}


def _grouped(known: Iterable[Known], day: Callable[[Known], date | None]) -> dict[tuple[str, date], tuple[Known, ...]]:
    groups: dict[tuple[str, date], list[Known]] = {}
    for one in known:
        if (found := day(one)) is not None:
            groups.setdefault((one.form, found), []).append(one)
    return {key: tuple(group) for key, group in groups.items()}


def resolve(mentions: Sequence[Mention], known: Catalogue) -> list[Outcome]:
    """Resolve the reports that one issuer's documents are named as; in the order of the mentions.

    Mentions of one list, form and date are resolved together: two filings of one day are told apart by
    items, else, where the list names as many as are known, by order.
    """
    outcomes: list[Outcome | None] = [None] * len(mentions)
    groups: dict[tuple[object, ...], list[int]] = {}
    for at, mention in enumerate(mentions):
        outcome = _by_hyperlink(mention, known)
        outcomes[at] = outcome
        if outcome is None:
            key = (mention.source, mention.list_name, mention.form, mention.filed, mention.period)
            groups.setdefault(key, []).append(at)
    linked: dict[tuple[str, str], set[str]] = {}
    for mention, outcome in zip(mentions, outcomes, strict=True):
        if outcome and outcome.known:
            linked.setdefault((mention.source, mention.list_name), set()).add(outcome.known.id)
    near: list[int] = []
    for group in groups.values():
        first = mentions[group[0]]
        basis, candidates = _candidates(first, known)
        taken = linked.get((first.source, first.list_name), set())
        if taken:
            candidates = tuple(one for one in candidates if one.id not in taken)
        if not candidates:
            near += group
            continue
        for at, outcome in zip(group, _assign([mentions[at] for at in group], candidates, basis), strict=True):
            outcomes[at] = outcome
            if outcome.known:
                linked.setdefault((first.source, first.list_name), set()).add(outcome.known.id)
    for at, outcome in zip(near, _near([mentions[at] for at in near], known, linked), strict=True):
        outcomes[at] = outcome
    return [outcome or Outcome() for outcome in outcomes]


# --- by hyperlink --------------------------------------------------------------------------------


def _by_hyperlink(mention: Mention, known: Catalogue) -> Outcome | None:
    address = edgar_address(mention.href) if mention.href else None
    if address is None:
        return None
    number = address.accession_number
    one = known.by_id.get(number) or Known(
        id=number, form=mention.form, how="hyperlink", accession_number=number, cik=address.cik
    )
    return Outcome(
        known=one,
        resolved_by="hyperlink",
        steps=(ResolutionStep("hyperlink", "accession number in the link", (number,)),),
        note=_contradiction(mention, one),
    )


def _contradiction(mention: Mention, one: Known) -> str | None:
    """Say where the printed form, date or period is not that of the filing that was found."""
    said = []
    where = "cover" if mention.kind == "attaches" else "list"
    if one.form not in meant_by(mention.form):
        said.append(f"the {where} calls it {mention.form}, the filing is on Form {one.form}")
    if mention.filed and one.filed and mention.filed != one.filed and mention.filed != one.event_date:
        said.append(f"the {where} says {written(mention.filed)}, it was filed on {written(one.filed)}")
    if mention.period and one.period and mention.period != one.period:
        said.append(f"the {where} says the period ended {written(mention.period)}, it ended {written(one.period)}")
    return "; ".join(said) or None


# --- by form and date ----------------------------------------------------------------------------


def _candidates(mention: Mention, known: Catalogue) -> tuple[str, tuple[Known, ...]]:
    """Return the filings that a mention may mean, and what was compared; the likeliest form type that has any."""
    for code in meant_by(mention.form):
        if mention.filed:
            found = known.by_filed.get((code, mention.filed), ())
            if mention.period:
                found = tuple(one for one in found if one.period in (None, mention.period)) or ()
            if found:
                return "form and filing date", found
        if mention.period:
            found = known.by_period.get((code, mention.period), ())
            if mention.filed:
                found = tuple(one for one in found if one.filed is None)
            if found:
                return "form and period", found
    if mention.statements and not mention.period:
        codes = [code for code in meant_by(mention.form) if not code.endswith("MEF")]
        found = tuple(
            one for code in codes for each in mention.statements for one in known.by_number.get((code, each), ())
        )
        if len(found) == 1 and found[0].id != mention.source:
            return "form and registration number", found
    return "form and filing date" if mention.filed else "form and period", ()


def _assign(mentions: Sequence[Mention], candidates: tuple[Known, ...], basis: str) -> list[Outcome]:
    """Give each mention of one form and date its filing, where only one can be meant."""
    found: dict[int, tuple[Known, str]] = {}
    left = list(candidates)
    named = [at for at, mention in enumerate(mentions) if mention.items]
    unnamed = [at for at, mention in enumerate(mentions) if not mention.items]
    claiming = Counter(mentions[at].items for at in named)
    fitting = {items: [one for one in left if one.items and set(items) <= set(one.items)] for items in claiming}
    claims: Counter[str] = Counter()
    for items, count in claiming.items():
        claims.update({one.id: count for one in fitting[items]})
    for at in named:
        ones = fitting[mentions[at].items]
        if len(ones) == 1 and claims[ones[0].id] == 1:
            alone = len(candidates) == len(mentions) == 1
            found[at] = (ones[0], basis if alone else f"{basis}, items")
    if found:
        settled = {one.id for one, _ in found.values()}
        left = [one for one in left if one.id not in settled]
        named = [at for at in named if at not in found]
    if len(named) == 1 and not unnamed and len(left) == 1 and _may_be(mentions[named[0]], left[0]):
        found[named[0]] = (left.pop(), basis)
    elif not named and unnamed and len(left) <= len(unnamed):
        why = basis if len(candidates) == 1 else f"{basis}, order"
        found |= {at: (one, why) for at, one in zip(unnamed, left, strict=False)}
        left = []
    return [_outcome(mentions[at], found.get(at), left, candidates, basis) for at in range(len(mentions))]


def _may_be(mention: Mention, one: Known) -> bool:
    """Tell whether a filing may be the one named, for its items if any: it is not known to have none of them."""
    return not mention.items or not one.items or not set(mention.items).isdisjoint(one.items)


def _outcome(
    mention: Mention, found: tuple[Known, str] | None, left: Sequence[Known], candidates: tuple[Known, ...], basis: str
) -> Outcome:
    if found is None:
        ids = tuple(islice((one.id for one in left if _may_be(mention, one)), MOST_CANDIDATES))
        tried = tuple(one.id for one in candidates[:MOST_CANDIDATES])
        step = ResolutionStep(candidates[0].how, basis, tried, candidates[0].origin)
        note = told_of_more(len(candidates), "form and date")
        if not ids and mention.items and left:
            note = f"the filings known of that form and date have no Item {', '.join(mention.items)}"
        return Outcome(resolved_by="ambiguous" if ids else "unresolved", candidates=ids, steps=(step,), note=note)
    one, why = found
    note = _contradiction(mention, one)
    if missing := [item for item in mention.items if one.items and item not in one.items]:
        note = "; ".join(filter(None, (note, f"the filing is not known to have Item {', '.join(missing)}")))
    return Outcome(
        known=one,
        resolved_by=one.how,
        steps=(*_before(one.how), ResolutionStep(one.how, why, (one.id,), one.origin)),
        note=note,
    )


@cache
def _before(how: Resolution) -> tuple[ResolutionStep, ...]:
    """Return the ways that were tried in vain before the one that found a filing."""
    tried = (
        ResolutionStep("hyperlink", "no link into EDGAR"),
        ResolutionStep("held filing", "none of that form and date"),
        ResolutionStep("index", "none of that form and date"),
    )
    return tried[: {"held filing": 1, "index": 2}.get(how, 3)]


# --- near matches --------------------------------------------------------------------------------


def _near(mentions: Sequence[Mention], known: Catalogue, linked: dict[tuple[str, str], set[str]]) -> list[Outcome]:
    """Resolve what no known filing fits exactly, where one filing nearly does and nothing else claims it."""
    found = [_near_candidates(mention, known, linked) for mention in mentions]
    days = {(one.id, day) for _, day, ones in found for one in ones}
    claims = Counter(id_ for id_, _ in days)
    repeated = Counter(
        (mention.source, mention.list_name, one.id)
        for mention, (_, _, ones) in zip(mentions, found, strict=True)
        for one in ones
    )
    outcomes = []
    for mention, (basis, _, ones) in zip(mentions, found, strict=True):
        steps = _before("near match")
        if not ones:
            outcomes.append(Outcome(steps=steps))
            continue
        ids = tuple(one.id for one in ones)
        steps = (*steps, ResolutionStep("near match", basis, ids, ones[0].origin))
        alone = len(ones) == 1 and claims[ids[0]] == 1 and repeated[mention.source, mention.list_name, ids[0]] == 1
        if alone:
            outcomes.append(
                Outcome(known=ones[0], resolved_by="near match", steps=steps, note=_contradiction(mention, ones[0]))
            )
        else:
            outcomes.append(Outcome(resolved_by="ambiguous", candidates=ids, steps=steps))
    return outcomes


def _near_candidates(
    mention: Mention, known: Catalogue, linked: dict[tuple[str, str], set[str]]
) -> tuple[str, date | None, tuple[Known, ...]]:
    """Return the filings that nearly fit a mention: how, by which date, and which."""
    taken = linked.get((mention.source, mention.list_name), set())

    def free(ones: Iterable[Known]) -> tuple[Known, ...]:
        return tuple(one for one in ones if one.id not in taken and _may_be(mention, one))

    for code in meant_by(mention.form):
        if mention.filed and form_row(code).family == "current_report":
            due = [
                one
                for day in business_days_before(mention.filed, DAYS_TO_REPORT)
                for one in known.by_event.get((code, day), ())
                if one.filed is None
            ]
            dated = [one for one in known.by_event.get((code, mention.filed), ()) if one.filed is not None]
            if ones := free(due):
                return (
                    "filed within four business days after the event, filing date not in the index",
                    mention.filed,
                    ones,
                )
            if ones := free(dated):
                return "date of the event", mention.filed, ones
        if mention.filed and mention.period:
            ones = free(known.by_period.get((code, mention.period), ()))
            if ones:
                return "form and period, with another filing date", mention.period, ones
        if mention.kind == "attaches" and mention.filed is None and mention.period is None and mention.listed_on:
            ones = free(known.by_filed.get((code, mention.listed_on), ()))
            if ones:
                return "form, filed on the day of the document that attaches it", mention.listed_on, ones
        if mention.kind == "attaches" and mention.filed and mention.listed_on:
            misprinted = _is_misprint(mention.filed, mention.listed_on)
            if misprinted and (ones := free(known.by_filed.get((code, mention.listed_on), ()))):
                return (
                    "form, filed on the day of the document that attaches it, with another month or year printed",
                    mention.listed_on,
                    ones,
                )
    return "", None, ()


def _is_misprint(printed: date, filed: date) -> bool:
    """Tell a date printed with the wrong month or the wrong year."""
    return printed.day == filed.day and (printed.month == filed.month) != (printed.year == filed.year)
