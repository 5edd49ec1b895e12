"""What the days of a statement are: the period that a report covers, the day of its filing, or another.

"Form 10-Q for the quarter ended June 30, filed on August 9, and as amended on September 1": words before a day say
what it is, and where they do not, what the days before it were.
"""

from __future__ import annotations

import re

from generator.extracting.dates import Day
from generator.extracting.incorporation import names
from generator.extracting.incorporation.groups import Group, Role, Slot
from generator.extracting.incorporation.state import (
    NEAR,
    Handler,
    State,
    add,
    code_of,
    kind_at,
    numbers_of,
    span_of,
)
from generator.extracting.incorporation.tokens import Token

_AND = re.compile(r"\band\b|&")
_OF_MEETING = re.compile(r"\s+(?:annual|special|general|extraordinary)\s+(?:and\s+special\s+|general\s+)?meeting\b")
_JOINS = re.compile(r"\s*,?\s*(?:and\s+)?")
_LINK = re.compile(r"(?:,|\band|&|\()\s*(?:on\s+)?$")
_TO_OTHER = re.compile(r"\s+to\s+(?:the|our|its|that)\b")
_OF_STATEMENTS = re.compile(
    r"\b(?:financial\s+statements|(?:interim|half-year(?:ly)?|semi-?annual)\s+reports?|discussion\s+and\s+analysis)\b[^;]*\bend(?:ed|ing)\s+$"
)
"""Before a day behind a report: it is of statements that stand in the next one."""
LAST_START, FIRST_END = 7, 24
"""Days of a month between which no fiscal period ends: those of 52 or 53 weeks end within a week of a month's end."""
SUBJECT_WORD = re.compile(r"\b[a-z]{3,}\b")
_EACH = re.compile(r"\b(?:each|all|both)\s+(?:of\s+(?:which|them)\s+)?(?:(?:as|was|were|being)\s+)*$")


def _on_role(state: State, index: int, token: Token) -> None:
    previous = state.tokens[index - 1] if index else None
    if token.kind == "dated" and previous and previous.kind == "agreement" and token.start - previous.end < NEAR:
        state.other_date = True
        return
    if token.kind == "event" and state.group and state.group.slots and kind_at(state.tokens, index - 1) != "and":
        state.other_date = True
        return
    roles: dict[str, Role] = {"period": "period", "filed": "filed", "both": "both"}
    state.role = roles.get(token.kind, "dated")
    if state.role == "filed" and state.group is not None and not state.brackets:
        state.group.each = _EACH.search(state.text, max(0, token.start - NEAR), token.start) is not None
    state.other_date = False


def _on_other_date(state: State, index: int, token: Token) -> None:
    if kind_at(state.tokens, index + 1) == "day" and not _is_dated_too(state, index, token):
        state.other_date = True


def _is_dated_too(state: State, index: int, token: Token) -> bool:
    """Tell a further day of "dated as of A, as of B and as of C"."""
    previous = state.tokens[index - 1]
    if state.role != "dated" or previous.kind not in ("day", "and") or not state.text.startswith("as of", token.start):
        return False
    return _JOINS.fullmatch(state.text, previous.end, token.start) is not None


def _on_day(state: State, index: int, token: Token) -> None:
    if state.other_date:
        state.other_date = False
        return
    if state.report is not None and (state.group is None or state.report.start > state.group.name[1]):
        if names.is_to_shareholders(state, state.report):
            if state.role == "period" and names.is_on_form(state, index):
                state.loose, state.loose_role = token, "period"
            return
        names.infer(state)
    group = state.group
    if state.recalls and group is not None:
        state.recalls, state.recalled = False, _named_again(group, token)
        if state.recalled is not None:
            return
    if group is None:
        state.loose, state.loose_role = token, state.role or "filed"
        return
    if state.brackets and group.slots and _is_of_other_in_brackets(state, index):
        return
    if state.amendment is not None and state.amendment.start >= group.name[0]:
        group = _dated_amendment(state, index, group, state.amendment)
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
    if role == "period" and group.periodic and not group.plural and _is_in_next_column(state, index, token):
        role = "filed"
    if role == "period" and _is_next_after_period(state, index, group, token):
        role = state.role = group.runs[-1].role
    if role == "period" and not group.periodic:
        in_column = "period" in state.columns[state.column : state.column + 1]
        if not in_column and (state.columns or not _is_period_of(group, token)):
            return
        role = "dated" if in_column else role
    if group.absorbing and group.has(role):
        return
    if role == "period" and group.has(role) and _OF_STATEMENTS.search(state.text, group.end, token.start):
        return
    slot = Slot(token)
    if state.lead is not None:
        slot.items, slot.items_span = numbers_of(state.lead), span_of(state.lead)
    group.add(role, slot)


def _on_case(state: State, index: int, token: Token) -> None:
    state.recalls = state.group is not None and bool(state.group.slots)


def _named_again(group: Group, token: Token) -> Slot | None:
    """Return the slot of a day that the list has named."""
    return next((slot for slot in group.slots if _is_same_day(slot.token.value, token.value)), None)


def _is_same_day(one: object, other: object) -> bool:
    if not isinstance(one, Day) or not isinstance(other, Day) or (one.month, one.day) != (other.month, other.day):
        return False
    return one.year == other.year or None in (one.year, other.year)


def _is_on(state: State, index: int, token: Token) -> bool:
    """Tell whether a day that no "ended" leads to has an "on" before it: the day of a filing."""
    return kind_at(state.tokens, index - 1) in ("day", "and") and state.text[token.start - 4 : token.start] == " on "


def _dated_amendment(state: State, index: int, group: Group, amendment: Token) -> Group:
    """Return the group of an amendment that is named by its date alone: "Amendment No. 1 thereto, filed on …".

    Of "Amendment No. 2, dated A, to our Form 8-A dated B", the form comes behind the date.
    """
    state.amendment, state.role = None, state.role or "filed"
    code = _amended_form(state, index) if amendment.kind == "amendment" else None
    if code is not None and amendment.start > group.name[0]:
        state.group = add(state, Group(code, True, span_of(amendment), absorbing=True, described=group.described))
        return state.group
    thereto = state.text.endswith("thereto", amendment.start, amendment.end)
    if not (group.runs or thereto) and (group.amendment or amendment.kind == "amendment"):
        group.amendment = True
        return group
    new = Group(group.code, True, span_of(amendment))
    names.amend(state, new, group)
    if not (group.runs or thereto):
        group.shares = new
    state.group = add(state, new)
    return new


def _amended_form(state: State, index: int) -> str | None:
    """Return the form of what is named as amended directly behind a day: "…, to our Registration Statement on Form"."""
    day = state.tokens[index]
    named = next((token for token in state.tokens[index + 1 : index + 4] if token.kind == "form"), None)
    if named is None or named.start - day.end > 2 * NEAR or not names.TO_ITS.match(state.text, day.end):
        return None
    return code_of(named)


def _is_of_subject(state: State, index: int) -> bool:
    """Tell a day of what a report is about: "regarding our acquisition of Dunlin Corp. on December 30, 2011"."""
    before = index - 1
    while kind_at(state.tokens, before) in ("item", "exhibit"):
        before -= 1
    if kind_at(state.tokens, before) != "only" or (before < index - 1 and not subject_between(state, index - 1, index)):
        return False
    return _LINK.search(state.text, state.tokens[index - 1].end, state.tokens[index].start) is None


def subject_between(state: State, first: int, second: int) -> bool:
    """Tell whether words between two tokens say what a report is about, more than how it is dated."""
    words = SUBJECT_WORD.findall(state.text, state.tokens[first].end, state.tokens[second].start)
    return len([word for word in words if word not in ("and", "filed", "dated", "which", "was")]) > 1


def _is_of_other_in_brackets(state: State, index: int) -> bool:
    """Tell a day in brackets of something else: "filed July 2, 2004 (acquisition of the terminal on June 30, 2004)".

    "(Amendment No. 1 to the report dated October 30, 2008)" has that of another report.
    """
    day = state.tokens[index].start
    if state.amendment is not None:
        return state.role == "dated" and _TO_OTHER.match(state.text, state.amendment.end, day) is not None
    if state.role is not None or kind_at(state.tokens, index - 1) != "open":
        return False
    return len(SUBJECT_WORD.findall(state.text, state.opened, day)) > 2


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
        if names.PLURAL.search(state.text, *group.name) is None:
            return False
    elif _AND.search(state.text, days[-2].end, days[-1].start):
        return False
    single = names.PLURAL.search(state.text, *amendment.name) is None
    return single and "," in state.text[amendment.slots[-1].token.end : state.tokens[index].start]


def _is_next_report(state: State, index: int, amendment: Group, group: Group) -> bool:
    """Tell the period of the next report: "… ended A, filed B and amended C on Form 10-Q/A, and D, filed E"."""
    if not group.periodic or not amendment.has("filed") or state.brackets:
        return False
    if state.role == "period" and _AND.search(state.text, amendment.end, state.tokens[index].start):
        return True
    return (
        group.has("filed")
        and names.PLURAL.search(state.text, *group.name) is not None
        and _ahead(state, index) == ["filed", "day"]
    )


def _default_role(state: State, group: Group, token: Token) -> Role:
    day = token.value
    if not group.periodic or not isinstance(day, Day) or state.text[token.start - 4 : token.start] == " on ":
        return "filed"
    if group.runs and group.runs[-1].role == "period":
        return "filed"
    return "period" if day.day >= FIRST_END or day.day <= 5 else "filed"


def _is_period_of(group: Group, token: Token) -> bool:
    """Tell whether a report that need not cover a period is named by one: "Form 6-K for the six months ended …"."""
    return group.code == "6-K" and not group.runs and token.start - group.name[1] < NEAR


def _is_in_next_column(state: State, index: int, token: Token) -> bool:
    """Tell a day with nothing but spaces between it and the one before it: in plain text, that of another column."""
    before = state.tokens[index - 1]
    between = state.text[before.end : token.start]
    return before.kind == "day" and between.isspace() and "\n" not in between


def _is_next_after_period(state: State, index: int, group: Group, token: Token) -> bool:
    """Tell the next report from the period of statements in the one before: "May 2, for … March 31; June 30".

    Behind a comma, only a day on which no period ends is one.
    """
    if group.periodic or not group.runs or "period" in state.columns:
        return False
    before = kind_at(state.tokens, index - 1)
    if before in ("stop", "number"):
        return True
    day = token.value
    return before in ("day", "and") and isinstance(day, Day) and LAST_START < day.day < FIRST_END


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


HANDLERS: dict[str, Handler] = {
    "day": _on_day,
    "period": _on_role,
    "filed": _on_role,
    "both": _on_role,
    "dated": _on_role,
    "event": _on_role,
    "case": _on_case,
    "other_date": _on_other_date,
}
