"""Turns the tokens of a statement into the documents that it names.

    statement  = group { separator group }
    group      = [ items "of" ] name { dates | items | amendment | aside }
    name       = report [ "on" form ] | proxy [ "on" form ] | form { "and" form }
    dates      = ( period | filed | dated ) day { day }        a run: all its days are the same thing
    amendment  = ( amended_by | amendment ) [ form ] dates | amended_on day { day }
    aside      = "(" … ")"                                     belongs to the day before it
    separator  = stop | number | row | "and" | ","

A run of periods and the run of filing dates beside it pair off in order ("… for the quarters ended A and B, filed
on C and D, respectively"; "for the quarter ended A (filed on C) and B (filed on D)"). Four things take what follows
them out of the list until the next separator or the closing bracket: an exception, a clause on future filings, the
document that a part of another is incorporated into, and what has updated a description.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

import msgspec

from generator.extracting.dates import Day, complete
from generator.extracting.incorporation.tokens import FormCode, Token

Span = tuple[int, int]
Role = Literal["period", "filed", "dated"]
Skip = Literal["except", "future", "holder", "update"]

PERIODIC = ("10-K", "10-Q", "20-F", "40-F", "11-K", "N-CSR", "18-K")
"""Beginnings of the forms that cover a period."""

NEAR = 60
"""Characters between two tokens that still belong together."""

LATEST_AFTER_PERIOD = timedelta(days=400)


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A document that a statement names, with the spans of the canonical text that say so."""

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


class Holder(msgspec.Struct, frozen=True):
    """A report that parts of another document are incorporated into: named, but no entry by that."""

    form: str
    period: date | None = None
    filed: date | None = None


@dataclass
class _Slot:
    token: Token
    items: tuple[str, ...] = ()
    items_span: Span | None = None
    aside: Span | None = None
    times: int = 1


@dataclass
class _Run:
    role: Role
    slots: list[_Slot]


@dataclass
class _Group:
    code: str
    amendment: bool
    name: Span
    runs: list[_Run] = field(default_factory=list)
    items: tuple[str, ...] = ()
    items_span: Span | None = None
    amends: _Group | None = None
    shares: _Group | None = None
    part: Span | None = None
    described: bool = False
    inferred: bool = False
    absorbing: bool = False
    dropped: bool = False
    times: int = 1

    @property
    def base(self) -> str:
        return self.code[:4] if self.code.startswith(("10-K", "10-Q")) else self.code

    @property
    def slots(self) -> list[_Slot]:
        return [slot for run in self.runs for slot in run.slots]

    def has(self, role: Role) -> bool:
        return any(run.role == role for run in self.runs)

    @property
    def periodic(self) -> bool:
        return self.code.startswith(PERIODIC)


@dataclass
class _State:
    tokens: Sequence[Token]
    text: str
    groups: list[_Group] = field(default_factory=list)
    group: _Group | None = None
    role: Role | None = None
    skip: Skip | None = None
    skip_base: str = ""
    brackets: list[tuple[_Group | None, Role | None, Skip | None]] = field(default_factory=list)
    opened: int = 0
    report: Token | None = None
    amendment: Token | None = None
    amending_form: bool = False
    description: Token | None = None
    other_date: bool = False
    items: Token | None = None
    lead: Token | None = None
    times: int = 1
    loose: list[Token] = field(default_factory=list)
    part: Span | None = None


def read(tokens: Sequence[Token], text: str, latest: date | None = None) -> tuple[Named, ...]:
    """Return the documents that the tokens of one statement name, in their order.

    `text` is the whole folded text that the tokens' offsets count in; `latest` is a date that no document of the
    list can be later than, which settles the year of a day that is printed without.
    """
    state = _State(tokens, text)
    for index, token in enumerate(tokens):
        _step(state, index, token)
    days = [token for token in tokens if token.kind == "day"]
    printed = [token.value for token in days if isinstance(token.value, Day)]
    when = dict(zip([token.start for token in days], complete(printed, latest), strict=True))
    named: list[Named] = []
    for number, group in enumerate(state.groups):
        if not group.dropped:
            named += _documents(group, when, first=number == 0)
    return tuple(named)


# --- one token after the other -------------------------------------------------------------------


def _step(state: _State, index: int, token: Token) -> None:
    kind = token.kind
    if kind == "open":
        state.brackets.append((state.group, state.role, state.skip))
        state.opened = token.start
        state.role = None
    elif kind == "close":
        if state.brackets:
            if state.group and state.group.slots and state.group is state.brackets[-1][0] and len(state.brackets) == 1:
                _note_aside(state, token)
            state.group, state.role, state.skip = state.brackets.pop()
            state.amendment, state.lead, state.other_date = None, None, False
    elif kind in ("stop", "number", "row", "cell"):
        _separate(state, token)
    elif state.skip is not None and not _resumes(state, index, token):
        return
    else:
        _HANDLERS.get(kind, _ignore)(state, index, token)


def _separate(state: _State, token: Token) -> None:
    if token.kind == "row" or (token.kind == "stop" and state.text[token.start] != ";"):
        state.brackets.clear()
    if token.kind in ("row", "cell"):
        state.role = None
    if not state.brackets and token.kind != "cell":
        state.skip = None
        state.description = None
        state.part = None
        state.amendment = None
        state.other_date = False
        if token.kind != "stop":
            state.report = None
    elif token.kind == "number" and state.brackets:
        return


def _resumes(state: _State, index: int, token: Token) -> bool:
    """Tell whether a token inside words that are out of the list belongs to the list again."""
    if state.skip == "future":
        if token.kind == "including" and _dated_form_follows(state.tokens, index + 1):
            state.skip = None
        return False
    if state.skip == "holder":
        return _leaves_holder(state, index, token)
    if state.skip == "update":
        if token.kind == "description" and _previous_kind(state.tokens, index) == "and":
            state.skip = None
            return True
        return False
    return _leaves_exception(state, index, token)


def _leaves_holder(state: _State, index: int, token: Token) -> bool:
    if token.kind == "from":
        state.skip = None
    elif token.kind in ("form", "report", "proxy"):
        base = _base(token)
        if not state.skip_base:
            state.skip_base = base
        elif base and base != state.skip_base and _coordinated(state, index):
            state.skip = None
            return True
    return False


def _leaves_exception(state: _State, index: int, token: Token) -> bool:
    before = state.text[max(0, token.start - 2) : token.start]
    follows = _next_kind(state.tokens, index)
    if token.kind in ("filed", "dated", "period"):
        if "," in before and follows == "day":
            state.skip = None
            return True
    elif token.kind == "day":
        if (
            _previous_kind(state.tokens, index) not in ("filed", "dated", "period")
            and state.group
            and state.group.slots
        ):
            state.skip = None
            return True
    elif token.kind in ("form", "report", "proxy") and _previous_kind(state.tokens, index) == "and":
        if _dated_form_follows(state.tokens, index):
            state.skip = None
            return True
    return False


def _ignore(state: _State, index: int, token: Token) -> None:
    """Pass over a token that says nothing where it stands."""


def _on_role(state: _State, index: int, token: Token) -> None:
    if token.kind == "dated" and _previous_kind(state.tokens, index) == "agreement":
        if token.start - state.tokens[index - 1].end < NEAR:
            state.other_date = True
            return
    state.role = "period" if token.kind == "period" else "filed" if token.kind == "filed" else "dated"
    state.other_date = False


def _on_other_date(state: _State, index: int, token: Token) -> None:
    if _next_kind(state.tokens, index) == "day":
        state.other_date = True


def _on_report(state: _State, index: int, token: Token) -> None:
    state.report = token


def _on_item(state: _State, index: int, token: Token) -> None:
    follows = index + 1
    while follows < len(state.tokens) and state.tokens[follows].kind in ("exhibit", "only", "and"):
        follows += 1
    ahead = state.tokens[follows] if follows < len(state.tokens) else None
    group = state.group
    if ahead and ahead.kind in ("report", "form") and ahead.start - token.end < NEAR and not state.brackets:
        state.items = token
    elif group is None:
        state.items = token
    elif not group.slots or (
        not state.brackets
        and ahead
        and (ahead.kind == "day" or _next_kind(state.tokens, follows) == "day" == ahead.kind)
    ):
        state.lead = token
    elif (
        not state.brackets and ahead and ahead.kind in ("filed", "dated") and _next_kind(state.tokens, follows) == "day"
    ):
        state.lead = token
    else:
        reach = group.slots if _of_each(state, token) else group.slots[-1:]
        for slot in reach:
            slot.items += _numbers(token)
            slot.items_span = _joined(slot.items_span, (token.start, token.end))


def _of_each(state: _State, token: Token) -> bool:
    return bool(state.brackets) and " each" in state.text[state.opened : token.start + NEAR].split(")")[0]


def _on_except(state: _State, index: int, token: Token) -> None:
    state.skip = "except"


def _on_future(state: _State, index: int, token: Token) -> None:
    if not _dated_form_follows(state.tokens, index + 1):
        state.skip = "future"
        if state.group and "to be" in state.text[token.start : token.end] and not state.group.slots:
            state.group.dropped = True


def _on_update(state: _State, index: int, token: Token) -> None:
    state.skip = "update"


def _on_updated_by(state: _State, index: int, token: Token) -> None:
    if state.description or (state.group and state.group.code.startswith("8-A")):
        state.skip = "update"


def _on_into(state: _State, index: int, token: Token) -> None:
    if not state.description:
        state.skip, state.skip_base = "holder", ""
        state.part = (token.start, token.end)
        if state.group and state.group.code.startswith("DEF") and state.group.part is None:
            state.group.part = _clause(state, index)


def _on_description(state: _State, index: int, token: Token) -> None:
    state.description, state.group, state.role = token, None, None
    state.report = None


def _on_amended_by(state: _State, index: int, token: Token) -> None:
    state.amendment, state.amending_form, state.role = token, False, None


def _on_amendment(state: _State, index: int, token: Token) -> None:
    state.amendment, state.amending_form, state.role = token, True, None


def _on_amended_on(state: _State, index: int, token: Token) -> None:
    if state.group:
        state.group = _add(state, _Group(state.group.code, True, (token.start, token.end), amends=state.group))
        state.role = "filed"


def _on_amending(state: _State, index: int, token: Token) -> None:
    if state.group:
        state.skip, state.skip_base = "holder", ""


def _on_several(state: _State, index: int, token: Token) -> None:
    times = token.value if isinstance(token.value, int) else 1
    if state.brackets and state.group and state.group.slots:
        state.group.slots[-1].times = times
    else:
        state.times = times
        state.report = token


def _on_prospectus(state: _State, index: int, token: Token) -> None:
    group = _Group(str(token.value), False, (token.start, token.end))
    if state.loose:
        group.name = (min(token.start, state.loose[-1].start), token.end)
        group.runs.append(_Run("filed", [_Slot(state.loose[-1])]))
    state.group, state.role = _add(state, group), None


def _on_proxy(state: _State, index: int, token: Token) -> None:
    previous = state.tokens[index - 1] if index else None
    if previous and previous.kind == "form" and token.start - previous.end < 5 and state.group:
        state.group.name = (state.group.name[0], token.end)
        return
    _name(state, index, token, FormCode(str(token.value), False))


def _on_form(state: _State, index: int, token: Token) -> None:
    code = token.value
    assert isinstance(code, FormCode)
    previous = state.tokens[index - 1] if index else None
    if previous and token.start - previous.end < NEAR:
        if previous.kind == "this":
            return
        if previous.kind == "proxy" and code.code.startswith(("DEF", "SC")):
            if state.group:
                state.group.name = (state.group.name[0], token.end)
                state.group.amendment = state.group.amendment or code.amendment
            return
        if previous.kind == "item" and not _dated_form_follows(state.tokens, index):
            return
    if state.group and state.group.code.startswith("424B") and code.code[:2] in ("S-", "F-", "SB"):
        return
    _name(state, index, token, code)


def _name(state: _State, index: int, token: Token, form: FormCode) -> None:
    """Begin a group at the words that name a form."""
    group, previous = state.group, state.group
    report = state.report if state.report and token.start - state.report.end < NEAR else None
    start = report.start if report else token.start
    if group and group.inferred and report is None and token.start - _last_end(group) < NEAR:
        group.code, group.amendment, group.inferred = form.code, form.amendment, False
        group.name = (group.name[0], group.name[1])
        return
    new = _Group(form.code, form.amendment, (start, token.end))
    if state.amendment is not None:
        reached_by_to = " to " in state.text[state.amendment.end : start + 1]
        if state.amending_form and (reached_by_to or not form.amendment) and not form.amendment:
            new.amendment = True
        new.name = (state.amendment.start, token.end) if start - state.amendment.end < NEAR else new.name
    elif group and group.amendment and not form.amendment and group.base == new.base and _reached_by_to(state, start):
        group.absorbing = True
        state.report = None
        return
    if new.amendment and previous and previous.base == new.base:
        new.amends = previous.amends or previous
    if previous and not previous.runs and previous.base == new.base and start - previous.name[1] < NEAR:
        if " or " in state.text[previous.name[1] : start + 1]:
            state.report = None
            return
        previous.shares = new
    if state.description:
        new.described = True
        new.part = (state.description.start, new.name[0])
    if state.items is not None:
        new.items, new.items_span = _numbers(state.items), (state.items.start, state.items.end)
    new.times = state.times
    state.group, state.role = _add(state, new), None
    state.report = state.amendment = state.items = state.lead = None
    state.times = 1


def _on_day(state: _State, index: int, token: Token) -> None:
    if state.other_date:
        state.other_date = False
        return
    if state.report is not None and (state.group is None or state.report.start > state.group.name[1]):
        _infer(state)
    group = state.group
    if group is None:
        state.loose.append(token)
        return
    if state.amendment is not None and state.amendment.start > group.name[0]:
        if not group.runs and group.described:
            group.amendment = True
        else:
            group = _add(state, _Group(group.code, True, (state.amendment.start, state.amendment.end), amends=group))
        state.group, state.amendment = group, None
        state.role = state.role or "filed"
    role = state.role or _default_role(group, token)
    if _is_next_period(state, index, group, role):
        role = "period"
    if group.absorbing and group.has(role):
        return
    slot = _Slot(token)
    if state.lead is not None:
        slot.items, slot.items_span = _numbers(state.lead), (state.lead.start, state.lead.end)
    if group.runs and group.runs[-1].role == role:
        group.runs[-1].slots.append(slot)
    else:
        group.runs.append(_Run(role, [slot]))


def _infer(state: _State) -> None:
    """Begin a group at a report that is named without its form."""
    report = state.report
    if report is None or not isinstance(report.value, str):
        return
    if state.text[report.end : report.end + 20].lstrip().startswith(("to share", "to stock", "to our", "to its")):
        return
    group = _Group(report.value, False, (report.start, report.end), inferred=True)
    if state.amendment is not None and state.amending_form:
        group.amendment = True
        state.amendment = None
    if state.description:
        group.described, group.part = True, (state.description.start, report.start)
    group.times = state.times
    state.group, state.report, state.times = _add(state, group), None, 1


def _add(state: _State, group: _Group) -> _Group:
    state.groups.append(group)
    return group


_HANDLERS = {
    "form": _on_form,
    "proxy": _on_proxy,
    "prospectus": _on_prospectus,
    "report": _on_report,
    "day": _on_day,
    "period": _on_role,
    "filed": _on_role,
    "dated": _on_role,
    "other_date": _on_other_date,
    "item": _on_item,
    "except": _on_except,
    "future": _on_future,
    "update": _on_update,
    "updated_by": _on_updated_by,
    "into": _on_into,
    "description": _on_description,
    "amended_by": _on_amended_by,
    "amended_on": _on_amended_on,
    "amendment": _on_amendment,
    "amending": _on_amending,
    "several": _on_several,
}


# --- what stands around a token ------------------------------------------------------------------


def _previous_kind(tokens: Sequence[Token], index: int) -> str:
    return tokens[index - 1].kind if index else ""


def _next_kind(tokens: Sequence[Token], index: int) -> str:
    return tokens[index + 1].kind if index + 1 < len(tokens) else ""


def _dated_form_follows(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a form with a date of its own comes before anything else of weight."""
    named = False
    for token in tokens[index : index + 8]:
        if token.kind in ("form", "proxy", "report", "prospectus"):
            named = True
        elif token.kind == "day":
            return named
        elif token.kind not in ("filed", "dated", "period", "open", "number", "and", "several"):
            return False
    return False


def _coordinated(state: _State, index: int) -> bool:
    """Tell whether a comma or an "and" leads to a token: another link of the list."""
    token = state.tokens[index]
    before = state.text[max(0, token.start - 40) : token.start]
    last = max(before.rfind(","), before.rfind(" and "))
    return last >= 0 and len(before) - last < 25


def _reached_by_to(state: _State, start: int) -> bool:
    words = state.text[max(0, start - 30) : start].split()
    return "to" in words[-4:]


def _is_next_period(state: _State, index: int, group: _Group, role: Role) -> bool:
    """Tell a period from the filing date it follows: "… ended A, filed B, and C, filed D"."""
    if role != "filed" or not group.periodic or not group.has("period") or group.runs[-1].role != "filed":
        return False
    if _previous_kind(state.tokens, index) in ("filed", "dated"):
        return False
    ahead = [token.kind for token in state.tokens[index + 1 : index + 4]]
    if ahead[:1] == ["open"]:
        ahead = ahead[1:]
    return ahead[:2] == ["filed", "day"]


def _default_role(group: _Group, token: Token) -> Role:
    day = token.value
    if not group.periodic or not isinstance(day, Day):
        return "filed"
    if group.runs and group.runs[-1].role == "period":
        return "filed"
    return "period" if day.day >= 24 or day.day <= 5 else "filed"


def _of_quarter_end(day: date) -> bool:
    return (day.month, day.day) in ((3, 31), (6, 30), (9, 30), (12, 31))


def _base(token: Token) -> str:
    if isinstance(token.value, FormCode):
        return token.value.code[:4]
    return str(token.value)[:4]


def _last_end(group: _Group) -> int:
    return max([group.name[1]] + [slot.token.end for slot in group.slots])


def _numbers(token: Token) -> tuple[str, ...]:
    return token.value if isinstance(token.value, tuple) else ()


def _joined(left: Span | None, right: Span) -> Span:
    return right if left is None else (min(left[0], right[0]), max(left[1], right[1]))


def _note_aside(state: _State, close: Token) -> None:
    """Keep the words in brackets behind a day, where they are about a part of that document."""
    assert state.group is not None
    words = state.text[state.opened : close.end]
    if any(mark in words for mark in ("item", "exhibit", "other than", "except", "exclud", "only", "with respect")):
        state.group.slots[-1].aside = (state.opened, close.end)


def _clause(state: _State, index: int) -> Span:
    """Return the span from the words that open a part ("incorporated by reference into …") to the clause's end."""
    start = state.tokens[index].start
    end = start
    for token in state.tokens[index + 1 :]:
        if token.kind in ("close", "stop", "number", "row", "cell", "from"):
            break
        if token.kind in ("form", "day", "proxy"):
            end = token.end
    return (start, max(end, state.tokens[index].end))


# --- from groups to documents --------------------------------------------------------------------


def _documents(group: _Group, when: dict[int, date | None], *, first: bool) -> list[Named]:
    runs = group.runs
    if not runs and group.shares is not None:
        runs = _shared_runs(group, group.shares)
    found = [_document(group, pair, when, first) for pair in _pairs(group, runs, when)]
    if not found:
        found = [_document(group, (None, None), when, first)]
    if group.times > 1 and len(found) == 1:
        found *= group.times
    return [
        copy
        for document, slot in zip(found, _slots_of(found, group), strict=True)
        for copy in [document] * (slot.times if slot else 1)
    ]


def _slots_of(found: list[Named], group: _Group) -> list[_Slot | None]:
    by_start = {slot.token.start: slot for slot in group.slots}
    return [by_start.get((document.filed_span or document.period_span or (-1, -1))[0]) for document in found]


def _shared_runs(group: _Group, other: _Group) -> list[_Run]:
    """Return the dates of "Form 10-K and Form 10-K/A for the year ended …" that are the first one's too."""
    periods = [run for run in other.runs if run.role == "period"]
    filed = [run for run in other.runs if run.role != "period"]
    if len(periods) == 1 and len(filed) == 1 and len(periods[0].slots) == 1 and len(filed[0].slots) == 2:
        own = filed[0].slots.pop(0)
        return [*periods, _Run("filed", [own])]
    return periods


Pair = tuple[_Slot | None, _Slot | None]


def _pairs(group: _Group, runs: list[_Run], when: dict[int, date | None]) -> list[Pair]:
    """Pair each period with the date on which its report was filed."""
    if group.periodic and not any(run.role == "period" for run in runs):
        runs = [_as_period(group, run, when) for run in runs]
    pairs: list[Pair] = []
    index = 0
    while index < len(runs):
        run = runs[index]
        after = runs[index + 1] if index + 1 < len(runs) else None
        beyond = runs[index + 2] if index + 2 < len(runs) else None
        if run.role == "period":
            if after is None or after.role == "period":
                pairs += [(slot, None) for slot in run.slots]
                index += 1
                continue
            index += 2
            if beyond and beyond.role == "filed" and after.role == "dated" and len(beyond.slots) == len(after.slots):
                after = beyond
                index += 1
            pairs += _matched(run.slots, after.slots, when)
        elif (
            after
            and after.role == "period"
            and len(after.slots) == len(run.slots)
            and (beyond is None or beyond.role == "period")
        ):
            pairs += list(zip(after.slots, run.slots, strict=True))
            index += 2
        elif after and after.role not in ("period", run.role) and len(after.slots) == len(run.slots):
            pairs += [(None, _merged(a, b)) for a, b in zip(*_filed_last(run, after), strict=True)]
            index += 2
        elif after and run.role == "dated" and after.role == "filed" and len(after.slots) == 1:
            pairs += [(None, slot) for slot in run.slots[:-1]]
            pairs.append((None, _merged(run.slots[-1], after.slots[0])))
            index += 2
        else:
            pairs += [(None, slot) for slot in run.slots]
            index += 1
    if group.amendment and len(pairs) == 2 and group.absorbing:
        pairs = [(pairs[0][0], pairs[1][1])]
    return pairs


def _as_period(group: _Group, run: _Run, when: dict[int, date | None]) -> _Run:
    """Read "Form 10-Q dated March 31, 2013" as naming the quarter."""
    dates = [when.get(slot.token.start) for slot in run.slots]
    if run.role == "dated" and all(day is not None and _of_quarter_end(day) for day in dates):
        return _Run("period", run.slots)
    return run


def _filed_last(one: _Run, other: _Run) -> tuple[list[_Slot], list[_Slot]]:
    return (one.slots, other.slots) if other.role == "filed" else (other.slots, one.slots)


def _merged(dated: _Slot, filed: _Slot) -> _Slot:
    """Return the slot of a document that is named by its own date and by the date filed: the latter counts."""
    return _Slot(
        filed.token,
        filed.items or dated.items,
        filed.items_span or dated.items_span,
        filed.aside or dated.aside,
        max(filed.times, dated.times),
    )


def _matched(periods: list[_Slot], filed: list[_Slot], when: dict[int, date | None]) -> list[Pair]:
    if len(periods) == len(filed):
        return list(zip(periods, filed, strict=True))
    pairs: list[Pair] = []
    left = list(filed)
    for slot in periods:
        end = when.get(slot.token.start)
        fits = [
            other
            for other in left
            if end is not None
            and (day := when.get(other.token.start))
            and timedelta(0) < day - end < LATEST_AFTER_PERIOD
        ]
        later = [other.token.start for other in periods if other.token.start > slot.token.start]
        best = fits[0] if fits and (len(left) > len(later) or not later) else None
        if best is not None:
            left.remove(best)
        pairs.append((slot, best))
    return pairs + [(None, slot) for slot in left]


def _document(group: _Group, pair: Pair, when: dict[int, date | None], first: bool) -> Named:
    period_slot, filed_slot = pair
    period = when.get(period_slot.token.start) if period_slot else None
    if period is None and group.amends is not None and group.periodic:
        period_slot = _amended_period(group.amends)
        period = when.get(period_slot.token.start) if period_slot else None
    slot = filed_slot or pair[0]
    items = (slot.items if slot else ()) or group.items
    is_current = group.code.startswith("8-K")
    return Named(
        form=group.code + "/A" if group.amendment else group.code,
        amendment=group.amendment,
        period=period,
        filed=when.get(filed_slot.token.start) if filed_slot else None,
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


def _amended_period(group: _Group) -> _Slot | None:
    runs = [run for run in group.runs if run.role == "period"]
    if not runs and group.shares:
        runs = [run for run in group.shares.runs if run.role == "period"]
    slots = [slot for run in runs for slot in run.slots]
    return slots[0] if len(slots) == 1 else None


def _span(slot: _Slot | None) -> Span | None:
    return (slot.token.start, slot.token.end) if slot else None


def renamed(named: Named, form: str) -> Named:
    """Return a document under another form."""
    return msgspec.structs.replace(named, form=form)
