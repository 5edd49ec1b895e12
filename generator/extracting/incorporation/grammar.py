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

import re
from collections.abc import Sequence

from generator.extracting.dates import Day
from generator.extracting.incorporation import names, outside
from generator.extracting.incorporation.groups import Group, Role, Slot
from generator.extracting.incorporation.state import (
    NAMES,
    NEAR,
    Handler,
    State,
    add,
    joined,
    kind_at,
    names_report_before,
    numbers_of,
    span_of,
    stands_alone_in_brackets,
)
from generator.extracting.incorporation.tokens import FormCode, Token

_AND = re.compile(r"\band\b|&")
_OF_MEETING = re.compile(r"\s+(?:annual|special|general|extraordinary)\s+(?:and\s+special\s+|general\s+)?meeting\b")
_LINK = re.compile(r"(?:,|\band|&|\()\s*(?:on\s+)?$")
_MEMBER = re.compile(r"(?:[,;:.]|\b(?:and|or))\s*$")
"""What stands before the number of a member of the list."""
_AND_FIRST = re.compile(r"[\s,)]*and\b[^()]*$")
_TO_OTHER = re.compile(r"\s+to\s+(?:the|our|its|that)\b")
_SUBJECT_WORD = re.compile(r"\b[a-z]{3,}\b")
_EACH = re.compile(r"\b(?:each|all|both)\s+(?:of\s+(?:which|them)\s+)?(?:(?:as|was|were|being)\s+)*$")
_TWICE = re.compile(r"\s*(?:[,;.]|and\b)")
"""Behind the number of reports of a day: "January 6, 2000 (2), January 20, 2000"."""
_LEFT_OUT = re.compile(r"[^()]{0,40}?\b(?:is|are|was|were|shall|will)\s+not\b[^()]{0,40}?\bincorporated\b")
"""Behind an item: it is left out."""
_PLURAL = re.compile(r"\b(?:reports|forms|amendments)\b|/a'?s\b")
_PART_MARKS = ("item", "exhibit", "other than", "except", "exclud", "only", "with respect")


def read(tokens: Sequence[Token], text: str, columns: Sequence[Role | None] = ()) -> list[Group]:
    """Return the groups of one statement, in their order.

    `text` is the folded text that the tokens' offsets count in; `columns` says of a table's columns what the
    dates in them are.
    """
    state = State(tokens, text, columns)
    for index, token in enumerate(tokens):
        if index == 0 or token.kind == "row":
            _begin_row(state, index)
        _step(state, index, token)
    held_only = all(group.held for group in state.groups)
    return [group for group in state.groups if not group.dropped and (held_only or not group.held)]


def _step(state: State, index: int, token: Token) -> None:
    if token.kind in ("open", "close") and names_report_before(state, index + (1 if token.kind == "open" else -1)):
        return
    if token.kind == "open":
        state.brackets.append((state.group, state.role, state.skip, state.amendment))
        state.opened, state.role = token.start, None
    elif token.kind == "close":
        _close(state, token)
    elif token.kind in ("stop", "number", "row", "cell"):
        _separate(state, token)
    elif state.skip is None or outside.resumes(state, index, token):
        handler = _HANDLERS.get(token.kind)
        if handler is not None:
            handler(state, index, token)


def _begin_row(state: State, index: int) -> None:
    """Let a day that leads a row, before a form is named, wait for the form."""
    first = index + 1 if state.tokens[index].kind == "row" else index
    if kind_at(state.tokens, first) != "day":
        return
    for token in state.tokens[first:]:
        if token.kind == "row":
            return
        if token.kind in NAMES:
            state.group, state.loose = None, None
            return


def _close(state: State, token: Token) -> None:
    if not state.brackets:
        return
    outer, role, skip, amendment = state.brackets.pop()
    if state.group is not None and state.group is outer and skip is None and not state.brackets:
        words = state.text[state.opened : token.end]
        if state.group.slots and " each" not in words and any(mark in words for mark in _PART_MARKS):
            state.group.slots[-1].aside = (state.opened, token.end)
    state.group, state.role, state.skip = outer, role, skip
    state.amendment, state.other_date = amendment, False
    if state.group is None or state.group.slots:
        state.lead = None


def _separate(state: State, token: Token) -> None:
    if token.kind == "row" or (token.kind == "stop" and state.text[token.start] not in ";:"):
        state.brackets.clear()
    if token.kind in ("row", "cell"):
        state.column = 0 if token.kind == "row" else state.column + 1
        state.role = state.columns[state.column] if state.column < len(state.columns) else None
    if token.kind == "cell" or state.brackets:
        return
    if token.kind == "number" and state.group is not None and _counts_day(state, token):
        state.group.slots[-1].times = int(state.text[token.start + 1])
        return
    if token.kind == "number" and state.skip == "update":
        state.inner = state.inner or not _MEMBER.search(state.text, max(0, token.start - NEAR), token.start)
        if state.inner:
            return
    state.inner = False
    if state.text[token.start] == ";":
        state.loose = None
    if token.kind == "stop" and state.group is not None and _is_amended_on(state, state.group):
        state.group = state.group.amends
    state.skip = state.description = state.amendment = state.holder = None
    state.other_date = False
    if token.kind != "stop":
        state.report = None


def _counts_day(state: State, token: Token) -> bool:
    """Tell whether a number says how many reports the day before it has."""
    slots = state.group.slots if state.group else []
    if not slots or state.text[token.start : token.end] not in ("(2)", "(3)", "(4)"):
        return False
    return token.start - slots[-1].token.end == 1 and _TWICE.match(state.text, token.end) is not None


def _is_amended_on(state: State, group: Group) -> bool:
    """Tell the amendment of "June 18, as amended on July 2; and October 9": days behind the stop are none of its."""
    words = state.text[group.name[0] : group.name[1]]
    return group.amends is not None and bool(group.slots) and "amended" in words and "form" not in words


def _on_amended_by(state: State, index: int, token: Token) -> None:
    state.amendment, state.numbered, state.role = token, False, None


def _on_amendment(state: State, index: int, token: Token) -> None:
    if state.group and state.group.slots and stands_alone_in_brackets(state, index):
        state.group.slots[-1].form = FormCode(state.group.code, True)
        return
    if state.amendment is None or state.tokens[index - 1] is not state.amendment:
        state.amendment = token
    state.numbered, state.role = True, None


def _on_amended_on(state: State, index: int, token: Token) -> None:
    if state.group:
        new = Group(state.group.code, True, span_of(token))
        names.amend(state, new, state.group)
        state.group, state.role = add(state, new), "filed"


def _on_role(state: State, index: int, token: Token) -> None:
    previous = state.tokens[index - 1] if index else None
    if token.kind == "dated" and previous and previous.kind == "agreement" and token.start - previous.end < NEAR:
        state.other_date = True
        return
    if token.kind == "event" and state.group and state.group.slots and kind_at(state.tokens, index - 1) != "and":
        state.other_date = True
        return
    state.role = "period" if token.kind == "period" else "filed" if token.kind == "filed" else "dated"
    if state.role == "filed" and state.group is not None and not state.brackets:
        state.group.each = _EACH.search(state.text, max(0, token.start - NEAR), token.start) is not None
    state.other_date = False


def _on_other_date(state: State, index: int, token: Token) -> None:
    if kind_at(state.tokens, index + 1) == "day":
        state.other_date = True


def _on_day(state: State, index: int, token: Token) -> None:
    if state.other_date:
        state.other_date = False
        return
    if state.report is not None and (state.group is None or state.report.start > state.group.name[1]):
        if names.is_to_shareholders(state, state.report):
            return
        names.infer(state)
    group = state.group
    if group is None:
        state.loose, state.loose_role = token, state.role or "filed"
        return
    if state.brackets and group.slots and _is_of_other_in_brackets(state, index):
        return
    if state.amendment is not None and state.amendment.start >= group.name[0]:
        group = _dated_amendment(state, group, state.amendment)
    previous = state.tokens[index - 1] if index else None
    if previous is not None and previous.kind == "agreement" and token.start - previous.end < NEAR // 2:
        return
    if _is_of_subject(state, index) or _OF_MEETING.match(state.text, token.end):
        return
    group = _resumed(state, index, group)
    role = state.role or _default_role(state, group, token)
    if role == "period" and group.has("filed") and _is_on(state, index, token):
        role = "filed"
    if _is_next_period(state, index, group, role):
        role = "period"
    elif _is_next_filing(state, index, group, role):
        role = "filed"
    if role == "period" and not group.periodic:
        if not state.columns and not _is_period_of(group, token):
            return
        role = "dated" if state.columns else role
    if group.absorbing and group.has(role):
        return
    slot = Slot(token)
    if state.lead is not None:
        slot.items, slot.items_span = numbers_of(state.lead), span_of(state.lead)
    group.add(role, slot)


def _is_on(state: State, index: int, token: Token) -> bool:
    """Tell whether a day that no "ended" leads to has an "on" before it: the day of a filing."""
    return kind_at(state.tokens, index - 1) in ("day", "and") and state.text[token.start - 4 : token.start] == " on "


def _dated_amendment(state: State, group: Group, amendment: Token) -> Group:
    """Return the group of an amendment that is named by its date alone: "Amendment No. 1 thereto, filed on …"."""
    state.amendment, state.role = None, state.role or "filed"
    if not group.runs and (group.amendment or amendment.kind == "amendment"):
        group.amendment = True
        return group
    new = Group(group.code, True, span_of(amendment))
    names.amend(state, new, group)
    if not group.runs:
        group.shares = new
    state.group = add(state, new)
    return new


def _is_of_subject(state: State, index: int) -> bool:
    """Tell a day of what a report is about: "regarding our acquisition of Dunlin Corp. on December 30, 2011"."""
    if kind_at(state.tokens, index - 1) != "only":
        return False
    return _LINK.search(state.text, state.tokens[index - 1].end, state.tokens[index].start) is None


def _is_of_other_in_brackets(state: State, index: int) -> bool:
    """Tell a day in brackets of something else: "filed July 2, 2004 (acquisition of the terminal on June 30, 2004)".

    "(Amendment No. 1 to the report dated October 30, 2008)" has that of another report.
    """
    day = state.tokens[index].start
    if state.amendment is not None:
        return state.role == "dated" and _TO_OTHER.match(state.text, state.amendment.end, day) is not None
    if state.role is not None or kind_at(state.tokens, index - 1) != "open":
        return False
    return len(_SUBJECT_WORD.findall(state.text, state.opened, day)) > 2


def _resumed(state: State, index: int, group: Group) -> Group:
    """Return the group that a day belongs to: behind an amendment in its midst, the list that it stands in."""
    outer = group.amends
    if outer is None or not outer.runs:
        return group
    if _goes_on_behind(state, index, group, outer):
        state.role = outer.runs[-1].role
    elif _is_next_report(state, index, group, outer):
        state.role = "period"
    else:
        return group
    state.group = outer
    return outer


def _goes_on_behind(state: State, index: int, amendment: Group, group: Group) -> bool:
    """Tell whether a day goes on with the list that an amendment of one of its documents stands in.

    "Forms 8-K dated A, B, as amended by a Form 8-K/A dated C, and D": the list lacks its "and" yet.
    """
    if kind_at(state.tokens, index - 1) not in ("day", "close", "and") or not amendment.slots or state.brackets:
        return False
    days = [slot.token for slot in group.slots]
    if len(days) < 2:
        if _PLURAL.search(state.text, *group.name) is None:
            return False
    elif _AND.search(state.text, days[-2].end, days[-1].start):
        return False
    single = _PLURAL.search(state.text, *amendment.name) is None
    return single and "," in state.text[amendment.slots[-1].token.end : state.tokens[index].start]


def _is_next_report(state: State, index: int, amendment: Group, group: Group) -> bool:
    """Tell the period of the next report: "… ended A, filed B and amended C on Form 10-Q/A, and D, filed E"."""
    if not group.periodic or not amendment.has("filed") or not group.has("filed") or state.brackets:
        return False
    return _PLURAL.search(state.text, *group.name) is not None and _ahead(state, index) == ["filed", "day"]


def _default_role(state: State, group: Group, token: Token) -> Role:
    day = token.value
    if not group.periodic or not isinstance(day, Day) or state.text[token.start - 4 : token.start] == " on ":
        return "filed"
    if group.runs and group.runs[-1].role == "period":
        return "filed"
    return "period" if day.day >= 24 or day.day <= 5 else "filed"


def _is_period_of(group: Group, token: Token) -> bool:
    """Tell whether a report that need not cover a period is named by one: "Form 6-K for the six months ended …"."""
    return group.code == "6-K" and not group.runs and token.start - group.name[1] < NEAR


def _is_next_period(state: State, index: int, group: Group, role: Role) -> bool:
    """Tell a period from the filing date that it follows: "… ended A, filed B, and C, filed D"."""
    if role != "filed" or not group.periodic or not group.has("period") or group.runs[-1].role != "filed":
        return False
    if kind_at(state.tokens, index - 1) in ("filed", "dated"):
        return False
    return _ahead(state, index) == ["filed", "day"]


def _is_next_filing(state: State, index: int, group: Group, role: Role) -> bool:
    """Tell a filing date from the period that it follows: "… filed A, for the quarter ended B, and C, for … D"."""
    if role != "period" or [run.role == "period" for run in group.runs[:2]] != [False, True]:
        return False
    before = kind_at(state.tokens, index - 1)
    return before in ("day", "and", "close") and _ahead(state, index) == ["period", "day"]


def _ahead(state: State, index: int) -> list[str]:
    """Return the kinds of the next two tokens, but for brackets."""
    return [token.kind for token in state.tokens[index + 1 : index + 4] if token.kind != "open"][:2]


def _on_item(state: State, index: int, token: Token) -> None:
    follows = index + 1
    while kind_at(state.tokens, follows) in ("exhibit", "item", "only", "and"):
        follows += 1
    ahead = state.tokens[follows] if follows < len(state.tokens) else None
    group = state.group
    in_brackets = bool(state.brackets)
    if in_brackets and _LEFT_OUT.match(state.text, token.end):
        return
    leads_name = ahead is not None and ahead.kind in ("report", "form") and ahead.start - token.end < NEAR
    leads_day = kind_at(state.tokens, follows) == "day" or (
        kind_at(state.tokens, follows) in ("filed", "dated") and kind_at(state.tokens, follows + 1) == "day"
    )
    if ahead is not None and group is not None and group.slots and "," in state.text[token.end : ahead.start]:
        leads_day = leads_day and _AND_FIRST.match(state.text, group.slots[-1].token.end, token.start) is not None
    if group is None or (leads_name and not in_brackets):
        state.items = _merged(state.items, token)
    elif not group.slots or (leads_day and not in_brackets):
        state.lead = token
    else:
        of_each = in_brackets and " each" in state.text[state.opened : token.start]
        for slot in group.slots if of_each else group.slots[-1:]:
            slot.items += numbers_of(token)
            slot.items_span = joined(slot.items_span, span_of(token))


def _merged(before: Token | None, token: Token) -> Token:
    """Join items that an exhibit parts: "Item 8.01 and Exhibit 99.2 of Item 9.01 of our Form 8-K"."""
    if before is None or token.start - before.end >= NEAR:
        return token
    return Token("item", before.start, token.end, numbers_of(before) + numbers_of(token))


_HANDLERS: dict[str, Handler] = {
    **names.HANDLERS,
    **outside.HANDLERS,
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
}
