"""Words that are out of the list until the next separator: exceptions, future filings, holders of parts, updates."""

from __future__ import annotations

import re

from generator.extracting.incorporation.groups import Group, Slot
from generator.extracting.incorporation.state import (
    NAMES,
    NEAR,
    PROXIES,
    Handler,
    State,
    add,
    clause_span,
    code_of,
    dated_name_follows,
    is_next_link,
    kind_at,
    span_of,
)
from generator.extracting.incorporation.tokens import FormCode, Token

_OF_REPORT = re.compile(r"\s+(?:current\s+)?(?:reports?|filings?|form)\b")
"""Behind a day: "the January 29 report" is one that has been named."""
_TO_SUCH = re.compile(r"to\s+(?:such|each\s+such)\s+(?:annual\s+|quarterly\s+|current\s+)?(?:report|filing)\b")
"""Behind the name of an amendment: it amends the report named before."""
_REPLACED_BY = re.compile(
    r"\b(?:superseded|updated|replaced|recast|revised)\s+(?:and\s+\w+\s+)?(?:by|in)\s+(?:\w+\s+)?$"
)
"""Before a report: what is left out of another stands in it."""
_PROVIDED_IN = re.compile(
    r"\b(?:provided|contained|included|set\s+forth|found|disclosed|appearing)\s+in\s+(?:the|our|its)\s+(?:\w+\s+)?$"
)
LONGEST_SUBJECT = 200
"""Characters before the first token of a statement in which its subject stands."""
_STATEMENTS = re.compile(r"\b(?:financial\s+statements|balance\s+sheets)\b[^;]*$")


def resumes(state: State, index: int, token: Token) -> bool:
    """Tell whether a token inside words that are out of the list belongs to the list again."""
    if state.skip == "future":
        resumed = False
        if token.kind == "including" and dated_name_follows(state.tokens, index + 1):
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


def _leaves_holder(state: State, index: int, token: Token) -> bool:
    if token.kind == "from":
        state.skip = None
    elif token.kind in ("form", "report", "proxy"):
        base = code_of(token)[:4]
        if state.holder is None:
            amendment = isinstance(token.value, FormCode) and token.value.amendment
            state.holder = add(state, Group(code_of(token), amendment, span_of(token), held=True))
            if state.group and state.group.code.startswith(PROXIES):
                state.group.holder = state.holder
            elif state.group and state.group.amendment and state.group.base == state.holder.base:
                state.group.amends = state.group.amends or state.holder
        elif not state.holder.code.startswith(base) and (is_next_link(state, token) or _stands_in(state, token)):
            state.holder = None
            return True
    elif _is_filed_itself(state, index, token):
        return True
    elif state.holder is not None and token.kind in ("period", "filed", "dated"):
        state.holder.loose = token
    elif state.holder is not None and token.kind == "day":
        marker = state.holder.loose
        state.holder.add("period" if marker is not None and marker.kind == "period" else "filed", Slot(token))
    return False


def _stands_in(state: State, token: Token) -> bool:
    """Tell the proxy statement that holds what the report refers to: "responsive to Part III … provided in our"."""
    return (
        token.kind == "proxy" and _PROVIDED_IN.search(state.text, max(0, token.start - NEAR), token.start) is not None
    )


def _is_filed_itself(state: State, index: int, token: Token) -> bool:
    """Tell when what amends was filed: "Form 10-K/A, amending Item 9 of the foregoing, filed on April 30"."""
    if state.holder is not None or token.kind != "filed" or kind_at(state.tokens, index + 1) != "day":
        return False
    return state.group is not None and not state.group.slots and state.text.startswith(", ", max(0, token.start - 2))


def _leaves_exception(state: State, index: int, token: Token) -> bool:
    if state.brackets:
        return False
    before = kind_at(state.tokens, index - 1)
    if token.kind in ("filed", "dated", "period"):
        behind_comma = "," in state.text[max(0, token.start - 2) : token.start]
        return behind_comma and kind_at(state.tokens, index + 1) == "day"
    if token.kind == "day":
        if before in ("filed", "dated", "period", "other_date") or _OF_REPORT.match(state.text, token.end):
            return False
        return state.group is not None and bool(state.group.slots)
    follows = is_next_link(state, token) or _REPLACED_BY.search(state.text, max(0, token.start - NEAR), token.start)
    return token.kind in NAMES and bool(follows) and dated_name_follows(state.tokens, index)


def _leaves_update(state: State, index: int, token: Token) -> bool:
    if state.description is not None:
        return token.kind == "description" and kind_at(state.tokens, index - 1) == "and"
    return token.kind in NAMES and is_next_link(state, token) and dated_name_follows(state.tokens, index)


def _on_except(state: State, index: int, token: Token) -> None:
    state.skip = "except"


def _on_future(state: State, index: int, token: Token) -> None:
    if dated_name_follows(state.tokens, index + 1) or (state.amendment and _TO_SUCH.match(state.text, token.start - 3)):
        return
    if _is_latest(state, index, token) or _is_dated_since(state, index):
        return
    state.skip = "future"
    if state.group and not state.group.slots and " be " in state.text[token.start : token.end]:
        state.group.dropped = True


def _is_dated_since(state: State, index: int) -> bool:
    """Tell reports of a time of which each is named: "all Forms 8-K filed since June 30, which are dated July 15 …"."""
    kinds = [token.kind for token in state.tokens[index + 1 : index + 8] if token.kind not in ("report", "filed")]
    return kinds[:5] == ["form", "other_date", "day", "dated", "day"]


def _is_latest(state: State, index: int, token: Token) -> bool:
    """Tell a list that begins with "the latest Annual Report on Form 10-K", whichever that is."""
    words = state.text[token.start : token.end]
    return (
        state.group is None
        and words.startswith(("latest", "most recent"))
        and kind_at(state.tokens, index + 1) in ("report", "form")
        and state.tokens[index + 1].start - token.end < NEAR // 2
    )


def _on_update(state: State, index: int, token: Token) -> None:
    state.skip = "update"


def _on_updated_by(state: State, index: int, token: Token) -> None:
    if state.description or (state.group and state.group.code.startswith("8-A")):
        state.skip = "update"


def _is_of_statements(state: State, token: Token) -> bool:
    """Tell the report that financial statements stand in, of which nothing else of the list is a part."""
    if state.group is not None:
        return False
    return _STATEMENTS.search(state.text, max(0, state.tokens[0].start - LONGEST_SUBJECT), token.start) is not None


def _on_into(state: State, index: int, token: Token) -> None:
    if state.description or _is_of_statements(state, token):
        return
    state.skip, state.holder = "holder", None
    if state.group and state.group.code.startswith(PROXIES) and state.group.part is None:
        state.group.part = clause_span(state, index)


def _on_amending(state: State, index: int, token: Token) -> None:
    if state.group:
        state.skip, state.holder = "holder", None


HANDLERS: dict[str, Handler] = {
    "amending": _on_amending,
    "except": _on_except,
    "future": _on_future,
    "update": _on_update,
    "updated_by": _on_updated_by,
    "into": _on_into,
}
