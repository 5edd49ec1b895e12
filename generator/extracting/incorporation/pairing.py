"""From groups to documents: which period goes with which filing date, and which date is whose.

A run of periods and the run of filing dates beside it pair off in order ("for the quarters ended A and B, filed on
C and D, respectively"; "for the quarter ended A (filed on C) and B (filed on D)"). A document that is named by its
own date and by the date on which it was filed counts by the latter.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from generator.extracting.incorporation import years
from generator.extracting.incorporation.groups import Group, Run, Slot, Span
from generator.extracting.incorporation.tokens import Token
from generator.extracting.incorporation.years import Calendar

OF_PLANS = "11-K"
"""Form of the annual reports of employee plans, one a plan."""

PROXY_AFTER = timedelta(days=95)
"""Days behind the year's end after which a date is that of the proxy statement, not of the annual report: the
latest annual reports are due after 90 (Form 10-K, General Instruction A), proxy statements after 120 (G(3))."""

NEXT_REPORT = timedelta(days=60)
"""Days within which no company files two quarterly reports."""

LATEST = timedelta(days=400)
"""Days after its period within which a report is filed, late as it may be."""

PROMPT = timedelta(days=8)
"""Days after its event within which a report on Form 8-K is filed: four business days (General Instruction B.1)."""

RENUMBERED = date(2004, 8, 23)
"""Day from which on the items of Form 8-K are numbered `5.02` instead of `5` (Release 33-8400)."""

Pair = tuple[Slot | None, Slot | None]


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A document that a statement names, with the spans of the folded text that say so."""

    form: str
    amendment: bool = False
    period: date | None = None
    filed: date | None = None
    items: tuple[str, ...] = ()
    name: Span
    """The words that name the form."""
    period_span: Span | None = None
    filed_span: Span | None = None
    items_span: Span | None = None
    aside: Span | None = None
    """Words in brackets about this document only: `(other than Item 9.01)`."""
    part: Span | None = None
    """Words that say that it is a part, or what the document is for: `description of our common stock`."""
    described: bool = False
    """The list names it for its description of securities."""
    inferred: bool = False
    """The text names a report without its form: `annual report`."""
    first: bool = False
    """It is the first document of its statement."""
    owner: Span | None = None
    """The words that say whose it is, where the statement itself names a company."""


def documents(
    groups: Sequence[Group], tokens: Sequence[Token], latest: date | None, since: date | None
) -> tuple[Named, ...]:
    """Return the documents of the groups of one statement, in their order.

    `latest` is a day that no document of the list can be later than, `since` one that no current report of it can be
    before; they settle the year of a day printed without.
    """
    when = years.calendar(tokens, latest, since)
    _give_back(groups)
    found: list[Named] = []
    for number, group in enumerate(groups):
        if group.dropped:
            continue
        pairs = _of_each_amended(group, _pairs(group, _runs(group, when), when)) or [(None, None)]
        if len(pairs) == 1 and group.times > 1:
            pairs *= group.times
        for pair in pairs:
            slot = pair[1] or pair[0]
            found += [_document(group, pair, when, first=number == 0)] * (slot.times if slot else 1)
    return tuple(sorted(found, key=_place))


def _of_each_amended(group: Group, pairs: list[Pair]) -> list[Pair]:
    """Give amendments the periods of as many reports: "for … A and B, as amended by Forms 10-Q/A filed C and D"."""
    amends = group.amends if group.periodic and group.amended is None else None
    periods = [slot for run in amends.runs if run.role == "period" for slot in run.slots] if amends else []
    if len(pairs) < 2 or len(pairs) != len(periods) or any(period is not None for period, _ in pairs):
        return pairs
    return [(period, filed) for period, (_, filed) in zip(periods, pairs, strict=True)]


def _give_back(groups: Sequence[Group]) -> None:
    """Give each group its date of "Form 10-K for A and Form 10-Q for B, filed on C and D, respectively"."""
    for index, group in enumerate(groups):
        filed = [run for run in group.runs if run.role != "period"]
        periods = sum(len(run.slots) for run in group.runs if run.role == "period")
        if len(filed) != 1 or not 0 < periods < len(filed[0].slots) or group.amendment or group.code == OF_PLANS:
            continue
        without: list[Group] = []
        for other in reversed(groups[:index]):
            if not other.has("period") or other.has("filed") or other.has("dated"):
                break
            without.insert(0, other)
            periods += sum(len(run.slots) for run in other.runs)
        if periods == len(filed[0].slots):
            for other in without:
                count = sum(len(run.slots) for run in other.runs)
                other.runs.append(Run(filed[0].role, filed[0].slots[:count]))
                del filed[0].slots[:count]


def _place(named: Named) -> int:
    return (named.period_span or named.filed_span or named.name)[0]


def _runs(group: Group, when: Calendar) -> list[Run]:
    if group.loose is not None and _takes_loose(group):
        return [*group.runs, Run(group.loose_role, [Slot(group.loose)])]
    if group.runs:
        return group.runs
    if group.shares is not None:
        return _shared(group.shares)
    return _from_holder(group.holder, when) if group.holder is not None else []


def _takes_loose(group: Group) -> bool:
    """Tell whether a day before the name is the document's: it has none of that kind behind the name."""
    if group.loose_role == "period":
        return group.periodic and not group.has("period")
    return not any(group.has(role) for role in ("filed", "dated", "both"))


def _from_holder(holder: Group, when: Calendar) -> list[Run]:
    """Return B of "our proxy statement incorporated into our Form 10-K for A, filed on B", if it can be no 10-K's."""
    periods = [slot for run in holder.runs if run.role == "period" for slot in run.slots]
    filed = [slot for run in holder.runs if run.role != "period" for slot in run.slots]
    if len(periods) != 1 or len(filed) != 1:
        return []
    end, day = when.get(periods[0].token.start), when.get(filed[0].token.start)
    return [Run("filed", filed)] if end and day and PROXY_AFTER < day - end < LATEST else []


def _shared(other: Group) -> list[Run]:
    """Return the dates of "Form 10-K and Form 10-K/A for the year ended …" that are the first one's too.

    Of two filing dates the first is the report's and the second the amendment's; more are not told apart and
    stay the report's own where no period comes with them.
    """
    periods = [run for run in other.runs if run.role == "period"]
    filed = [run for run in other.runs if run.role != "period"]
    if len(filed) == 1 and len(filed[0].slots) == 2 and sum(len(run.slots) for run in periods) <= 1:
        return [*periods, Run(filed[0].role, [filed[0].slots.pop(0)])]
    if not periods and filed:
        other.dropped, other.runs = True, []
        return filed
    return periods


def _pairs(group: Group, runs: list[Run], when: Calendar) -> list[Pair]:
    """Pair each period with the date on which its report was filed."""
    if group.periodic and not any(run.role == "period" for run in runs):
        runs = [_of_quarter(run, when) for run in runs]
    if _alternate(runs):
        return [(slot, day) for run, of in zip(runs[1::2], runs[::2], strict=True) for slot, day in _both(run, of)]
    pairs: list[Pair] = []
    queue = list(runs)
    while queue:
        run = queue.pop(0)
        following = queue[0] if queue else None
        if run.role == "period":
            if following is None or following.role == "period":
                pairs += [(slot, None) for slot in run.slots]
                continue
            queue.pop(0)
            if following.role == "dated" and queue and queue[0].role == "filed":
                following = queue.pop(0)
            if len(run.slots) == 1 and (group.code == OF_PLANS or (group.plural and _at_a_time(following, when))):
                pairs += [(run.slots[0], slot) for slot in following.slots]
            elif group.each and len(following.slots) == 1:
                pairs += [(slot, following.slots[0]) for slot in run.slots]
            else:
                pairs += _matched(run.slots, following.slots, when)
        elif (
            following is None
            or following.role == run.role
            or "both" in (run.role, following.role)
            or _is_of_next(following, queue[1:])
        ):
            pairs += [(None, slot) for slot in run.slots]
        elif following.role == "period":
            if len(following.slots) == len(run.slots) and (len(queue) == 1 or queue[1].role == "period"):
                queue.pop(0)
                pairs += list(zip(following.slots, run.slots, strict=True))
            else:
                pairs += [(None, slot) for slot in run.slots]
        else:
            queue.pop(0)
            pairs += [(None, slot) for slot in _by_filing(run, following, when)]
    if group.absorbing and len(pairs) == 2:
        pairs = [(pairs[0][0], pairs[1][1])]
    return pairs


def _at_a_time(filed: Run, when: Calendar) -> bool:
    """Tell filing dates near each other: of the reports of several companies for one period."""
    days = [day for slot in filed.slots if (day := when.get(slot.token.start))]
    return bool(days) and max(days) - min(days) < NEXT_REPORT


def _alternate(runs: list[Run]) -> bool:
    """Tell whether filing dates and periods take turns: "filed on C for the quarter ended A, and on D for … B"."""
    roles = [run.role == "period" for run in runs]
    return (
        len(runs) > 2
        and roles == [False, True] * (len(runs) // 2)
        and all(len(run.slots) == len(of.slots) for run, of in zip(runs[1::2], runs[::2], strict=True))
    )


def _both(periods: Run, filed: Run) -> list[tuple[Slot, Slot]]:
    return list(zip(periods.slots, filed.slots, strict=True))


def _of_quarter(run: Run, when: Calendar) -> Run:
    """Read "Form 10-Q dated March 31, 2013" as naming the quarter."""
    dates = [when.get(slot.token.start) for slot in run.slots]
    ends = ((3, 31), (6, 30), (9, 30), (12, 31))
    if run.role == "dated" and all(day is not None and (day.month, day.day) in ends for day in dates):
        return Run("period", run.slots)
    return run


def _by_filing(run: Run, following: Run, when: Calendar) -> list[Slot]:
    """Join the dates of documents with the dates on which they were filed; a single one is the last one's.

    In "dated A, filed on B, and C, filed on D" they take turns; in "dated A and filed on B, and filed on C" only the
    first is filed promptly behind what is dated.
    """
    dated, filed = (run.slots, following.slots) if following.role == "filed" else (following.slots, run.slots)
    if len(dated) == len(filed):
        return [_joined(one, other) for one, other in zip(dated, filed, strict=True)]
    if len(filed) == 1 and following.role == "filed":
        return [*dated[:-1], _joined(dated[-1], filed[0])]
    turns = [*dated, *filed]
    if len(dated) == 1 and following.role == "filed" and len(turns) % 2 == 0:
        both = list(zip(turns[::2], turns[1::2], strict=True))
        if all(_is_prompt(when.get(one.token.start), when.get(other.token.start)) for one, other in both):
            return [_joined(one, other) for one, other in both]
    if following.role == "filed" and _is_prompt(when.get(dated[-1].token.start), when.get(filed[0].token.start)):
        return [*dated[:-1], _joined(dated[-1], filed[0]), *filed[1:]]
    return [*run.slots, *following.slots]


def _is_of_next(following: Run, rest: list[Run]) -> bool:
    """Tell whether the dates of documents go with the filing dates behind them: "filed A, B; dated C, filed D"."""
    return (
        following.role == "dated"
        and bool(rest)
        and rest[0].role == "filed"
        and len(rest[0].slots) == len(following.slots)
    )


def _is_prompt(dated: date | None, filed: date | None) -> bool:
    return dated is not None and filed is not None and timedelta(0) <= filed - dated <= PROMPT


def _joined(dated: Slot, filed: Slot) -> Slot:
    return Slot(
        filed.token,
        filed.items or dated.items,
        filed.items_span or dated.items_span,
        filed.aside or dated.aside,
        max(filed.times, dated.times),
    )


def _matched(periods: list[Slot], filed: list[Slot], when: Calendar) -> list[Pair]:
    """Pair runs in order; of runs that differ in length, each period with the next date that can be its filing."""
    if len(periods) == len(filed):
        return list(zip(periods, filed, strict=True))
    pairs: list[Pair] = []
    left = list(filed)
    for number, slot in enumerate(periods):
        end = when.get(slot.token.start)
        best = next((other for other in left if _can_be_filed(end, when.get(other.token.start))), None)
        if best is not None and len(left) >= len(periods) - number:
            left.remove(best)
            pairs.append((slot, best))
        else:
            pairs.append((slot, None))
    return pairs + [(None, slot) for slot in left]


def _can_be_filed(period: date | None, filed: date | None) -> bool:
    return period is not None and filed is not None and timedelta(0) < filed - period < LATEST


def _document(group: Group, pair: Pair, when: Calendar, *, first: bool) -> Named:
    period_slot, filed_slot = pair
    slot = filed_slot or period_slot
    if group.periodic and (period_slot is None or when.get(period_slot.token.start) is None):
        period_slot = period_slot or _amended_period(group)
    items = (slot.items if slot else ()) or group.items
    is_current = group.code.startswith("8-K")
    day = when.get(filed_slot.token.start) if filed_slot else None
    if day is not None:
        items = tuple([item for item in items if ("." in item) == (day >= RENUMBERED)])
    own = slot.form if slot else None
    return Named(
        form=own.printed if own else group.form,
        amendment=own.amendment if own else group.amendment,
        period=when.get(period_slot.token.start) if period_slot else None,
        filed=day,
        items=tuple(dict.fromkeys(items)) if is_current else (),
        name=group.name,
        period_span=_span(period_slot),
        filed_span=_span(filed_slot),
        items_span=((slot.items_span if slot else None) or group.items_span) if is_current else None,
        aside=slot.aside if slot else None,
        part=group.part,
        described=group.described,
        inferred=group.inferred,
        first=first,
    )


def _amended_period(group: Group) -> Slot | None:
    """Return the one period of the report that a group amends."""
    if group.amended is not None or group.amends is None:
        return group.amended
    slots = [slot for run in _runs(group.amends, {}) if run.role == "period" for slot in run.slots]
    return slots[0] if len(slots) == 1 else None


def _span(slot: Slot | None) -> Span | None:
    return (slot.token.start, slot.token.end) if slot else None
