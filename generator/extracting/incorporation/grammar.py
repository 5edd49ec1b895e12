"""Reads the tokens of a statement into groups: the forms that it names, each with its dates.

    statement  = group { separator group }
    group      = [ items "of" ] name { dates | items | amendment | aside }
    name       = report [ "on" form ] | proxy [ "on" form ] | form { "and" form }
    dates      = ( period | filed | dated ) day { day }        a run: all its days are the same thing
    amendment  = ( amended_by | amendment ) [ form ] dates | amended_on day { day }
    aside      = "(" … ")"                                     belongs to the day before it
    separator  = stop | number | row | "and" | ","

Four things take what follows them out of the list until the next separator or the closing bracket: an exception
(`except`), a clause on future filings (`future`), the document that a part of another is incorporated into
(`holder`), and what has updated a description (`update`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from generator.extracting.dates import Day
from generator.extracting.incorporation.groups import Group, Role, Slot, Span
from generator.extracting.incorporation.tokens import FormCode, Token

Skip = Literal["except", "future", "holder", "update"]

NEAR = 60
"""Characters between two tokens that still belong together."""

NAMES = ("form", "proxy", "report", "prospectus")
"""Kinds of tokens that name a document."""

PROXIES = ("DEF", "PRE")
"""Beginnings of the forms of proxy material."""

_PART_MARKS = ("item", "exhibit", "other than", "except", "exclud", "only", "with respect")


@dataclass
class _State:
    tokens: Sequence[Token]
    text: str
    columns: Sequence[Role | None]
    groups: list[Group] = field(default_factory=list)
    group: Group | None = None
    role: Role | None = None
    skip: Skip | None = None
    holder: Group | None = None
    brackets: list[tuple[Group | None, Role | None, Skip | None]] = field(default_factory=list)
    opened: int = 0
    column: int = 0
    report: Token | None = None
    amendment: Token | None = None
    """Words that announce an amendment whose form or date has not come yet."""
    numbered: bool = False
    """They are "Amendment No. 1", not only "as amended by"."""
    description: Token | None = None
    other_date: bool = False
    items: Token | None = None
    lead: Token | None = None
    times: int = 1
    loose: Token | None = None


def read(tokens: Sequence[Token], text: str, columns: Sequence[Role | None] = ()) -> list[Group]:
    """Return the groups of one statement, in their order.

    `text` is the folded text that the tokens' offsets count in; `columns` says of a table's columns what the
    dates in them are.
    """
    state = _State(tokens, text, columns)
    for index, token in enumerate(tokens):
        if index == 0 or token.kind == "row":
            _begin_row(state, index)
        _step(state, index, token)
    held_only = all(group.held for group in state.groups)
    return [group for group in state.groups if not group.dropped and (held_only or not group.held)]


# --- one token after the other -------------------------------------------------------------------


def _step(state: _State, index: int, token: Token) -> None:
    if token.kind == "open":
        state.brackets.append((state.group, state.role, state.skip))
        state.opened, state.role = token.start, None
    elif token.kind == "close":
        _close(state, token)
    elif token.kind in ("stop", "number", "row", "cell"):
        _separate(state, token)
    elif state.skip is None or _resumes(state, index, token):
        handler = _HANDLERS.get(token.kind)
        if handler is not None:
            handler(state, index, token)


def _begin_row(state: _State, index: int) -> None:
    """Let a day that leads a row, before a form is named, wait for the form."""
    first = index + 1 if state.tokens[index].kind == "row" else index
    if _kind(state.tokens, first) != "day":
        return
    for token in state.tokens[first:]:
        if token.kind == "row":
            return
        if token.kind in NAMES:
            state.group, state.loose = None, None
            return


def _close(state: _State, token: Token) -> None:
    if not state.brackets:
        return
    outer, role, skip = state.brackets.pop()
    if state.group is not None and state.group is outer and skip is None and not state.brackets:
        words = state.text[state.opened : token.end]
        if state.group.slots and " each" not in words and any(mark in words for mark in _PART_MARKS):
            state.group.slots[-1].aside = (state.opened, token.end)
    state.group, state.role, state.skip = outer, role, skip
    state.amendment, state.other_date = None, False
    if state.group is None or state.group.slots:
        state.lead = None


def _separate(state: _State, token: Token) -> None:
    if token.kind == "row" or (token.kind == "stop" and state.text[token.start] not in ";:"):
        state.brackets.clear()
    if token.kind in ("row", "cell"):
        state.column = 0 if token.kind == "row" else state.column + 1
        state.role = state.columns[state.column] if state.column < len(state.columns) else None
    if token.kind == "cell" or state.brackets:
        return
    state.skip = state.description = state.amendment = state.holder = None
    state.other_date = False
    if token.kind != "stop":
        state.report = None


# --- words that are out of the list --------------------------------------------------------------


def _resumes(state: _State, index: int, token: Token) -> bool:
    """Tell whether a token inside words that are out of the list belongs to the list again."""
    if state.skip == "future":
        resumed = False
        if token.kind == "including" and _dated_name_follows(state.tokens, index + 1):
            state.skip = None
    elif state.skip == "holder":
        resumed = _leaves_holder(state, index, token)
    elif state.skip == "update":
        resumed = _leaves_update(state, index, token)
    else:
        resumed = _leaves_exception(state, index, token)
    if resumed:
        state.skip = None
    return resumed


def _leaves_holder(state: _State, index: int, token: Token) -> bool:
    if token.kind == "from":
        state.skip = None
    elif token.kind in ("form", "report", "proxy"):
        base = _code(token)[:4]
        if state.holder is None:
            state.holder = _add(state, Group(_code(token), False, _span(token), held=True))
            if state.group and state.group.code.startswith(PROXIES):
                state.group.holder = state.holder
        elif not state.holder.code.startswith(base) and _is_next_link(state, token):
            state.holder = None
            return True
    elif state.holder is not None and token.kind in ("period", "filed", "dated"):
        state.holder.loose = token
    elif state.holder is not None and token.kind == "day":
        marker = state.holder.loose
        state.holder.add("period" if marker is not None and marker.kind == "period" else "filed", Slot(token))
    return False


def _leaves_exception(state: _State, index: int, token: Token) -> bool:
    before = _kind(state.tokens, index - 1)
    if token.kind in ("filed", "dated", "period"):
        behind_comma = "," in state.text[max(0, token.start - 2) : token.start]
        return behind_comma and _kind(state.tokens, index + 1) == "day"
    if token.kind == "day":
        return before not in ("filed", "dated", "period") and state.group is not None and bool(state.group.slots)
    return token.kind in NAMES and _is_next_link(state, token) and _dated_name_follows(state.tokens, index)


def _leaves_update(state: _State, index: int, token: Token) -> bool:
    if state.description is not None:
        return token.kind == "description" and _kind(state.tokens, index - 1) == "and"
    return token.kind in NAMES and _is_next_link(state, token) and _dated_name_follows(state.tokens, index)


def _on_except(state: _State, index: int, token: Token) -> None:
    state.skip = "except"


def _on_future(state: _State, index: int, token: Token) -> None:
    if _dated_name_follows(state.tokens, index + 1):
        return
    state.skip = "future"
    if state.group and not state.group.slots and " be " in state.text[token.start : token.end]:
        state.group.dropped = True


def _on_update(state: _State, index: int, token: Token) -> None:
    state.skip = "update"


def _on_updated_by(state: _State, index: int, token: Token) -> None:
    if state.description or (state.group and state.group.code.startswith("8-A")):
        state.skip = "update"


def _on_into(state: _State, index: int, token: Token) -> None:
    if state.description:
        return
    state.skip, state.holder = "holder", None
    if state.group and state.group.code.startswith(PROXIES) and state.group.part is None:
        state.group.part = _clause(state, index)


def _on_amending(state: _State, index: int, token: Token) -> None:
    if state.group:
        state.skip, state.holder = "holder", None


# --- names ---------------------------------------------------------------------------------------


def _on_report(state: _State, index: int, token: Token) -> None:
    state.report = token


def _on_several(state: _State, index: int, token: Token) -> None:
    times = token.value if isinstance(token.value, int) else 1
    if state.brackets and state.group and state.group.slots:
        state.group.slots[-1].times = times
    else:
        state.times, state.report = times, token


def _on_description(state: _State, index: int, token: Token) -> None:
    state.description, state.group, state.role, state.report = token, None, None, None


def _on_prospectus(state: _State, index: int, token: Token) -> None:
    _name(state, token, FormCode(_code(token), False))


def _on_proxy(state: _State, index: int, token: Token) -> None:
    group = state.group
    if group and _is_of_proxy(group, token):
        group.name = (group.name[0], token.end)
        return
    _name(state, token, FormCode(_code(token), False))


def _on_form(state: _State, index: int, token: Token) -> None:
    form = token.value
    assert isinstance(form, FormCode)
    group = state.group
    if _is_in_passing(state, index, token):
        return
    if group and form.code.startswith("DEF") and _is_of_proxy(group, token):
        group.name = (group.name[0], token.end)
        group.amendment = group.amendment or form.amendment
        return
    if group and group.code.startswith("424B") and form.code.startswith(("S-", "F-", "SB-")):
        return
    _name(state, token, form)


def _is_in_passing(state: _State, index: int, token: Token) -> bool:
    """Tell whether a form is this document's own ("this registration statement on Form S-3") or only an item's."""
    previous = state.tokens[index - 1] if index else None
    if previous is None or token.start - previous.end >= NEAR:
        return False
    return previous.kind == "this" or (previous.kind == "item" and not _dated_name_follows(state.tokens, index))


def _is_of_proxy(group: Group, token: Token) -> bool:
    """Tell whether a schedule is that of the proxy statement named before it."""
    return group.code.startswith(PROXIES) and not group.runs and token.start - group.name[1] < 2 * NEAR


def _name(state: _State, token: Token, form: FormCode) -> None:
    """Begin a group at the words that name a form, or add them to the group that they still belong to."""
    group = state.group
    report = state.report if state.report and token.start - state.report.end < NEAR else None
    start = report.start if report else token.start
    if group and group.inferred and report is None and token.start - group.end < NEAR:
        group.code, group.amendment, group.inferred = form.code, form.amendment, False
        return
    new = Group(form.code, form.amendment, (start, token.end))
    if state.amendment is not None:
        new.amendment = form.amendment or state.numbered
        if start - state.amendment.end < NEAR:
            new.name = (state.amendment.start, token.end)
    elif group and group.amendment and not form.amendment and group.base == new.base and _led_by_to(state, start):
        group.absorbing = True
        state.report = None
        return
    if group is not None and _is_same_amendment(state, group, new, start):
        state.report = state.amendment = None
        return
    if group is not None and group.base == new.base:
        if new.amendment:
            _amend(state, new, group)
        if not group.runs and start - group.name[1] < NEAR:
            if " or " in state.text[group.name[1] : start + 1]:
                state.report = None
                return
            if group.form == new.form:
                group.dropped = True
            else:
                group.shares = new
    if state.description:
        new.described, new.part = True, (state.description.start, new.name[0])
    if state.items is not None:
        new.items, new.items_span = _numbers(state.items), _span(state.items)
    new.loose, new.times = state.loose, state.times
    state.group, state.role = _add(state, new), None
    state.report = state.amendment = state.items = state.lead = state.loose = None
    state.times = 1


def _is_same_amendment(state: _State, group: Group, new: Group, start: int) -> bool:
    """Tell an amendment that is named again: "Amendment No. 1 to our Form 10-K for …, filed on Form 10-K/A"."""
    between = state.text[group.end : start]
    return (
        group.amendment
        and group.form == new.form
        and bool(group.runs)
        and not group.has("filed")
        and state.amendment is None
        and len(between) < NEAR
        and " and " not in between
        and ";" not in between
    )


def _infer(state: _State) -> None:
    """Begin a group at a report that is named without its form."""
    report = state.report
    if report is None or not isinstance(report.value, str):
        return
    if state.text[report.end : report.end + 20].lstrip().startswith(("to share", "to stock", "to our", "to its")):
        return
    group = Group(report.value, state.amendment is not None and state.numbered, _span(report), inferred=True)
    if state.description:
        group.described, group.part = True, (state.description.start, report.start)
    group.times = state.times
    state.group, state.report, state.amendment, state.times = _add(state, group), None, None, 1


def _amend(state: _State, new: Group, group: Group) -> None:
    """Note what an amendment amends; beside a period, or in brackets behind it, it is the report of that period."""
    new.amends = group.amends or group
    periods = [slot for run in new.amends.runs if run.role == "period" for slot in run.slots]
    if periods and (len(periods) == 1 or state.brackets):
        new.amended = periods[-1]


def _add(state: _State, group: Group) -> Group:
    state.groups.append(group)
    return group


# --- amendments, dates, items --------------------------------------------------------------------


def _on_amended_by(state: _State, index: int, token: Token) -> None:
    state.amendment, state.numbered, state.role = token, False, None


def _on_amendment(state: _State, index: int, token: Token) -> None:
    if state.amendment is None or state.tokens[index - 1] is not state.amendment:
        state.amendment = token
    state.numbered, state.role = True, None


def _on_amended_on(state: _State, index: int, token: Token) -> None:
    if state.group:
        new = Group(state.group.code, True, _span(token))
        _amend(state, new, state.group)
        state.group, state.role = _add(state, new), "filed"


def _on_role(state: _State, index: int, token: Token) -> None:
    previous = state.tokens[index - 1] if index else None
    if token.kind == "dated" and previous and previous.kind == "agreement" and token.start - previous.end < NEAR:
        state.other_date = True
        return
    if token.kind == "event" and state.group and state.group.slots and _kind(state.tokens, index - 1) != "and":
        state.other_date = True
        return
    state.role = "period" if token.kind == "period" else "filed" if token.kind == "filed" else "dated"
    state.other_date = False


def _on_other_date(state: _State, index: int, token: Token) -> None:
    if _kind(state.tokens, index + 1) == "day":
        state.other_date = True


def _on_day(state: _State, index: int, token: Token) -> None:
    if state.other_date:
        state.other_date = False
        return
    if state.report is not None and (state.group is None or state.report.start > state.group.name[1]):
        _infer(state)
    group = state.group
    if group is None:
        state.loose = token
        return
    if state.amendment is not None and state.amendment.start >= group.name[0]:
        group = _dated_amendment(state, group, state.amendment)
    previous = state.tokens[index - 1] if index else None
    if previous is not None and previous.kind == "agreement" and token.start - previous.end < NEAR // 2:
        return
    role = state.role or _default_role(group, token)
    if role == "period" and group.has("filed") and _is_on(state, index, token):
        role = "filed"
    if _is_next_period(state, index, group, role):
        role = "period"
    if role == "period" and not group.periodic:
        if not state.columns and not _is_period_of(group, token):
            return
        role = "filed" if state.columns else role
    if group.absorbing and group.has(role):
        return
    slot = Slot(token)
    if state.lead is not None:
        slot.items, slot.items_span = _numbers(state.lead), _span(state.lead)
    group.add(role, slot)


def _is_on(state: _State, index: int, token: Token) -> bool:
    """Tell whether a day that no "ended" leads to has an "on" before it: the day of a filing."""
    return _kind(state.tokens, index - 1) in ("day", "and") and state.text[token.start - 4 : token.start] == " on "


def _dated_amendment(state: _State, group: Group, amendment: Token) -> Group:
    """Return the group of an amendment that is named by its date alone: "Amendment No. 1 thereto, filed on …"."""
    state.amendment, state.role = None, state.role or "filed"
    if not group.runs and (group.amendment or amendment.kind == "amendment"):
        group.amendment = True
        return group
    new = Group(group.code, True, _span(amendment))
    _amend(state, new, group)
    if not group.runs:
        group.shares = new
    state.group = _add(state, new)
    return new


def _default_role(group: Group, token: Token) -> Role:
    day = token.value
    if not group.periodic or not isinstance(day, Day):
        return "filed"
    if group.runs and group.runs[-1].role == "period":
        return "filed"
    return "period" if day.day >= 24 or day.day <= 5 else "filed"


def _is_period_of(group: Group, token: Token) -> bool:
    """Tell whether a report that need not cover a period is named by one: "Form 6-K for the six months ended …"."""
    return group.code == "6-K" and not group.runs and token.start - group.name[1] < NEAR


def _is_next_period(state: _State, index: int, group: Group, role: Role) -> bool:
    """Tell a period from the filing date that it follows: "… ended A, filed B, and C, filed D"."""
    if role != "filed" or not group.periodic or not group.has("period") or group.runs[-1].role != "filed":
        return False
    if _kind(state.tokens, index - 1) in ("filed", "dated"):
        return False
    ahead = [token.kind for token in state.tokens[index + 1 : index + 4] if token.kind != "open"]
    return ahead[:2] == ["filed", "day"]


def _on_item(state: _State, index: int, token: Token) -> None:
    follows = index + 1
    while _kind(state.tokens, follows) in ("exhibit", "only", "and"):
        follows += 1
    ahead = state.tokens[follows] if follows < len(state.tokens) else None
    group = state.group
    in_brackets = bool(state.brackets)
    leads_name = ahead is not None and ahead.kind in ("report", "form") and ahead.start - token.end < NEAR
    leads_day = _kind(state.tokens, follows) == "day" or (
        _kind(state.tokens, follows) in ("filed", "dated") and _kind(state.tokens, follows + 1) == "day"
    )
    if ahead is not None and group is not None and group.slots and "," in state.text[token.end : ahead.start]:
        leads_day = False
    if group is None or (leads_name and not in_brackets):
        state.items = token
    elif not group.slots or (leads_day and not in_brackets):
        state.lead = token
    else:
        of_each = in_brackets and " each" in state.text[state.opened : token.start]
        for slot in group.slots if of_each else group.slots[-1:]:
            slot.items += _numbers(token)
            slot.items_span = _joined(slot.items_span, _span(token))


_HANDLERS: dict[str, Callable[[_State, int, Token], None]] = {
    "form": _on_form,
    "proxy": _on_proxy,
    "prospectus": _on_prospectus,
    "report": _on_report,
    "several": _on_several,
    "description": _on_description,
    "day": _on_day,
    "period": _on_role,
    "filed": _on_role,
    "dated": _on_role,
    "event": _on_role,
    "other_date": _on_other_date,
    "item": _on_item,
    "amended_by": _on_amended_by,
    "amended_on": _on_amended_on,
    "amendment": _on_amendment,
    "amending": _on_amending,
    "except": _on_except,
    "future": _on_future,
    "update": _on_update,
    "updated_by": _on_updated_by,
    "into": _on_into,
}


# --- what stands around a token ------------------------------------------------------------------


def _kind(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].kind if 0 <= index < len(tokens) else ""


def _code(token: Token) -> str:
    return token.value.code if isinstance(token.value, FormCode) else str(token.value)


def _span(token: Token) -> Span:
    return token.start, token.end


def _joined(left: Span | None, right: Span) -> Span:
    return right if left is None else (min(left[0], right[0]), max(left[1], right[1]))


def _numbers(token: Token) -> tuple[str, ...]:
    return token.value if isinstance(token.value, tuple) else ()


def _dated_name_follows(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a document with a date of its own is named before anything else of weight."""
    named = False
    for token in tokens[index : index + 8]:
        if token.kind in NAMES:
            named = True
        elif token.kind == "day":
            return named
        elif token.kind not in ("filed", "dated", "period", "open", "number", "and", "several"):
            return False
    return False


def _is_next_link(state: _State, token: Token) -> bool:
    """Tell whether a comma or an "and" leads to a token: another link of the list."""
    before = state.text[max(0, token.start - 40) : token.start]
    last = max(before.rfind(","), before.rfind(" and "))
    return last >= 0 and len(before) - last < 25


def _led_by_to(state: _State, start: int) -> bool:
    return "to" in state.text[max(0, start - 30) : start].split()[-4:]


def _clause(state: _State, index: int) -> Span:
    """Return the span from the words that open a part ("incorporated by reference into …") to the clause's end."""
    end = state.tokens[index].end
    for token in state.tokens[index + 1 :]:
        if token.kind in ("close", "stop", "number", "row", "cell", "from"):
            break
        if token.kind in ("form", "report", "day", "proxy"):
            end = token.end
    return state.tokens[index].start, end
