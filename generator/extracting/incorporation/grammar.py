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

from generator.extracting.incorporation import days, names, outside
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

_MEMBER = re.compile(r"(?:[,;:.]|\b(?:and|or))\s*$")
"""What stands before the number of a member of the list."""
_AND_FIRST = re.compile(r"[\s,)]*and\b[^()]*$")
_TWICE = re.compile(r"\s*(?:[,;.]|and\b)")
"""Behind the number of reports of a day: "January 6, 2000 (2), January 20, 2000"."""
_AND_BEFORE = re.compile(r"(?:,|\band)\s*$")
_LEFT_OUT = re.compile(r"[^()]{0,40}?\b(?:is|are|was|were|shall|will)\s+not\b[^()]{0,40}?\bincorporated\b")
"""Behind an item: it is left out."""
_OF_SEVERAL = re.compile(r"\beach\b|\bboth\b|(?<=\()all\b")
"""In brackets behind the days of several documents: what they say is of each."""
_ONE_OF_DAY = re.compile(r"\b(?:the\s+(?:first|former|second|latter|earlier|later|other)|one)\b")
"""In brackets behind a day with several documents: what they say is of one."""
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
    if tokens:
        names.drop_exhibit(state, tokens[-1].end)
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
        _separate(state, index, token)
    elif state.recalls and token.kind in NAMES:
        return
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
        if state.group.slots and _OF_SEVERAL.search(words) is None and any(mark in words for mark in _PART_MARKS):
            state.group.slots[-1].aside = (state.opened, token.end)
    state.group, state.role, state.skip = outer, role, skip
    state.amendment, state.other_date = amendment, False
    state.recalls, state.recalled = False, None
    if (state.group is None or state.group.slots) and not state.leads:
        state.lead = None
    state.leads = False


def _separate(state: State, index: int, token: Token) -> None:
    if token.kind == "row" or (token.kind == "stop" and state.text[token.start] not in ";:"):
        state.brackets.clear()
    if token.kind == "row":
        state.row = token.start
    if token.kind in ("row", "cell"):
        state.column = _first_column(state, index) if token.kind == "row" else state.column + 1
        state.role = state.columns[state.column] if state.column < len(state.columns) else None
    if token.kind == "cell" and state.skip == "update":
        state.skip = None
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
    if state.group is not None and state.group.amends is not None:
        _leave_amendment(state, index, state.group, state.group.amends)
    state.recalls, state.recalled = False, None
    state.skip = state.description = state.amendment = state.holder = None
    state.other_date = False
    if token.kind != "stop":
        state.report = None
    if state.group is not None and state.group.loose is not None and _leads_name(state, index + 1):
        state.group = state.loose = state.role = None


def _leads_name(state: State, index: int) -> bool:
    """Tell whether a day stands right before a name, as before the one that the list begins with: "on May 3, our …"."""
    index += kind_at(state.tokens, index) == "and"
    if kind_at(state.tokens, index) != "day" or kind_at(state.tokens, index + 1) not in NAMES:
        return False
    return state.tokens[index + 1].start - state.tokens[index].end < NEAR


def _counts_day(state: State, token: Token) -> bool:
    """Tell whether a number says how many reports the day before it has."""
    slots = state.group.slots if state.group else []
    if not slots or state.text[token.start : token.end] not in ("(2)", "(3)", "(4)"):
        return False
    return token.start - slots[-1].token.end == 1 and _TWICE.match(state.text, token.end) is not None


def _first_column(state: State, index: int) -> int:
    """Return the column in which a row begins: one that leaves out the form above it lacks its first cells."""
    cells = 0
    for at in range(index + 1, len(state.tokens)):
        token = state.tokens[at]
        if token.kind == "row":
            break
        if token.kind in NAMES and not cells:
            return 0
        cells += token.kind == "cell"
    return max(0, len(state.columns) - cells - 1)


def _leave_amendment(state: State, index: int, group: Group, outer: Group) -> None:
    """Go back to the list behind one of its amendments: "June 18, as amended on July 2; and October 9".

    Or "dated (i) June 18, as amended by Form 8-K/A filed July 2, and (ii) October 9".
    """
    if not group.slots or state.tokens[index].kind not in ("stop", "number"):
        return
    words = state.text[group.name[0] : group.name[1]]
    on = "amended" in words and "form" not in words and state.tokens[index].kind == "stop"
    ahead = [kind_at(state.tokens, index + 1), kind_at(state.tokens, index + 2)]
    one = ahead[0] == "day" or (ahead[0] in ("filed", "dated", "period") and ahead[1] == "day")
    if on or (one and outer.runs and names.PLURAL.search(words) is None):
        state.group = outer
        state.role = outer.runs[0].role if outer.runs and one else state.role


def _on_amended_by(state: State, index: int, token: Token) -> None:
    state.amendment, state.numbered, state.role = token, False, None


def _on_amendment(state: State, index: int, token: Token) -> None:
    if state.group and state.group.slots and stands_alone_in_brackets(state, index):
        state.group.slots[-1].form = FormCode(state.group.code, True)
        return
    group = state.group
    with_amendments = group is not None and group.plural and not group.slots
    if with_amendments and state.text.startswith("amendments thereto", token.start):
        return
    if state.amendment is None or state.tokens[index - 1] is not state.amendment:
        state.amendment = token
    state.numbered, state.role = True, None


def _on_amended_on(state: State, index: int, token: Token) -> None:
    if state.group:
        new = Group(state.group.code, True, span_of(token))
        names.amend(state, new, state.group)
        state.group, state.role = add(state, new), "filed"


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
    if leads_day and kind_at(state.tokens, index - 1) == "only" and days.subject_between(state, follows - 1, follows):
        leads_day = False
    if ahead is not None and group is not None and group.slots and "," in state.text[token.end : ahead.start]:
        leads_day = leads_day and _AND_FIRST.match(state.text, group.slots[-1].token.end, token.start) is not None
    if in_brackets and group is not None and group.slots and _is_of_day_behind(state, index):
        state.lead, state.leads = _merged(state.lead, token), True
    elif group is None or (leads_name and not in_brackets):
        state.items = _merged(state.items, token)
    elif not group.slots:
        state.lead = _merged(state.lead, token)
    elif leads_day and not in_brackets:
        state.lead = token
    else:
        last = [state.recalled] if state.recalled in group.slots else group.slots[-1:]
        if in_brackets and (several := _OF_SEVERAL.search(state.text, state.opened, token.start)):
            last = group.slots[-2:] if several.group() == "both" else group.slots
        if in_brackets and len(last) == 1 and last[0].times > 1 and _is_of_one(state, token):
            last = [_one_apart(group, last[0])]
        for slot in last:
            slot.items += numbers_of(token)
            slot.items_span = joined(slot.items_span, span_of(token))


def _is_of_day_behind(state: State, index: int) -> bool:
    """Tell items in brackets before the day that they are of: "May 2 and (with respect to Item 8.01 only) June 5"."""
    if _AND_BEFORE.search(state.text, max(0, state.opened - 6), state.opened) is None:
        return False
    behind = range(index, len(state.tokens))
    closing = next((at for at in behind if state.tokens[at].kind == "close"), len(state.tokens))
    if kind_at(state.tokens, closing + 1) != "day":
        return False
    return not state.text[state.tokens[closing].end : state.tokens[closing + 1].start].strip()


def _is_of_one(state: State, token: Token) -> bool:
    return _ONE_OF_DAY.search(state.text, state.opened, token.start) is not None


def _one_apart(group: Group, slot: Slot) -> Slot:
    """Part one from the documents of a day, as the brackets do: "(two reports; of the first, only Item 8.01)"."""
    one = Slot(slot.token, aside=slot.aside, form=slot.form)
    slot.times -= 1
    for run in group.runs:
        if slot in run.slots:
            run.slots.insert(run.slots.index(slot), one)
    return one


def _merged(before: Token | None, token: Token) -> Token:
    """Join items that an exhibit parts: "Item 8.01 and Exhibit 99.2 of Item 9.01 of our Form 8-K"."""
    if before is None or token.start - before.end >= NEAR:
        return token
    return Token("item", before.start, token.end, numbers_of(before) + numbers_of(token))


_HANDLERS: dict[str, Handler] = {
    **names.HANDLERS,
    **outside.HANDLERS,
    **days.HANDLERS,
    "item": _on_item,
    "amended_by": _on_amended_by,
    "amended_on": _on_amended_on,
    "amendment": _on_amendment,
}
