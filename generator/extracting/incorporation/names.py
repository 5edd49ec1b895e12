"""Words that name a document: forms, reports without their form, proxy statements, prospectuses, descriptions."""

from __future__ import annotations

import re

from generator.extracting.incorporation.groups import Group, Run, Slot, Span
from generator.extracting.incorporation.state import (
    NEAR,
    PROXIES,
    Handler,
    State,
    add,
    code_of,
    dated_name_follows,
    kind_at,
    names_report_before,
    numbers_of,
    span_of,
    stands_alone_in_brackets,
)
from generator.extracting.incorporation.tokens import FormCode, Token

TO_ITS = re.compile(r"\)?,?\s+to\s+(?:the|our|its|such)\b")
"""Behind the date of an amendment: what it amends comes next."""
PLURAL = re.compile(r"\b(?:reports|forms|amendments)\b|/a'?s\b")
"""Names of several documents."""
_PART_OF = re.compile(r"\bof\s+(?:the\s+)?$")
"""Before a number of reports of which fewer are meant: "the first of two reports"."""
_FORMER = re.compile(r"\bthe\s+(?:former|first)\b")
_FIGURE = re.compile(r"\d+")
_ONE_ON = re.compile(r"\bone\s+(?:of\s+(?:which|them)\s+)?(?:is\s+|was\s+)?on\s+(?:an?\s+)?$")
_HOLDS = re.compile(r"\b(?:includ|contain|compris|consist)\w+\b[^;()]*$")
"""A report that holds an annual information form or a circular has it for a part."""
_EACH_CASE = re.compile(r"\b(?:each|both)(?:\s+(?:case|of\s+which))?,?\s+$")
"""Before the day of an amendment: each of the reports named before it has one."""
_EXHIBIT_OF = re.compile(r"\bas\s+exhibit\b|\bexhibit\s+[\d.]+\s+(?:to|of|in)\b")
"""What is an exhibit of the document named next is no document of its own."""
_FILED_AS = re.compile(
    r"[^;]*?\b(?:(?:filed|furnished|attached|included)\s+as\s+exhibit\b|(?:filed|furnished|submitted)\s+under\s+(?:the\s+)?cover\s+of\b)"
)

_FILED_UNDER = re.compile(r",?\s+(?:(?:as\s+)?filed\s+)?(?:pursuant\s+to|under)\s+")
"""From the date of a proxy statement to the rule that it is filed under: it is a prospectus too, and filed as one."""

_OF_FUNDS = ("N-30D", "N-CSR")
"""Beginnings of the forms of funds' reports to shareholders: a fund that names one files none on Form 10-K."""

_ON_FORMS = {
    "10-K": ("N-30D", "10-K", "20-F", "40-F", "N-CSR", "11-K", "18-K"),
    "10-Q": ("10-Q", "6-K", "N-CSR", "N-Q"),
    "8-K": ("8-K", "6-K"),
}
"""The forms on which what is called an annual, quarterly or current report may be filed."""


def _on_report(state: State, index: int, token: Token) -> None:
    group = state.group
    if token.value == "40-F" and group and group.slots and _HOLDS.search(state.text, group.end, token.start):
        state.skip = "except"
        return
    state.report = token


def _on_several(state: State, index: int, token: Token) -> None:
    if _PART_OF.search(state.text, max(0, token.start - 8), token.start):
        state.recalls = bool(state.brackets) and state.group is not None and bool(state.group.slots)
        return
    times = token.value if isinstance(token.value, int) else 1
    if state.brackets and state.group and state.group.slots:
        state.group.slots[-1].times = times
    else:
        state.times, state.report = times, token


def _on_description(state: State, index: int, token: Token) -> None:
    state.description, state.group, state.role, state.report = token, None, None, None


def _on_prospectus(state: State, index: int, token: Token) -> None:
    group = state.group
    if group and group.code.startswith("DEF") and _FILED_UNDER.fullmatch(state.text, group.end, token.start):
        group.code = code_of(token)
        return
    _name(state, token, FormCode(code_of(token), False))


def _on_proxy(state: State, index: int, token: Token) -> None:
    group = state.group
    if group and group.code == "6-K" and group.slots and state.brackets:
        return
    if group and group.code == "6-K" and group.slots and _HOLDS.search(state.text, group.end, token.start):
        state.skip = "except"
        return
    if group and _is_of_proxy(group, token):
        group.name = (group.name[0], token.end)
        return
    _name(state, token, FormCode(code_of(token), False))


def _on_form(state: State, index: int, token: Token) -> None:
    form = token.value
    assert isinstance(form, FormCode)
    group = state.group
    if _is_in_passing(state, index, token) or _is_of_several(state, index, form) or _is_named_again(state, index, form):
        return
    alone = stands_alone_in_brackets(state, index) and not names_report_before(state, index)
    if group and group.slots and alone and form.code.startswith(group.base):
        group.slots[-1].form = form
        return
    if group and _is_one_of_day(state, group, form, token):
        group.slots[-1].times -= 1
        group.runs[-1].slots.append(Slot(group.slots[-1].token, form=form))
        return
    if group and form.code.startswith("DEF") and _is_of_proxy(group, token):
        group.name = (group.name[0], token.end)
        group.amendment = group.amendment or form.amendment
        return
    if group and group.code.startswith("424B") and form.code.startswith(("S-", "F-", "SB-")):
        return
    _name(state, token, form)


def _is_of_several(state: State, index: int, form: FormCode) -> bool:
    """Tell the form of the reports of a day: "January 26, 2015 (two Current Reports on Form 8-K)"."""
    group = state.group
    if (
        not state.brackets
        or group is None
        or not group.slots
        or index == 0
        or state.tokens[index - 1].kind != "several"
    ):
        return False
    return form.code.startswith(group.base) and not form.amendment


def _is_named_again(state: State, index: int, form: FormCode) -> bool:
    """Tell the form of the report of a day, in brackets without another: "(only the Form 8-K under Item 8.01)"."""
    group = state.group
    if not (state.brackets and group is not None and group.slots) or form != FormCode(group.code, group.amendment):
        return False
    if kind_at(state.tokens, index - 1) not in ("only", "except"):
        return False
    behind = (token.kind for token in state.tokens[index + 1 :])
    return next((kind for kind in behind if kind in ("day", "close")), "close") == "close"


def _is_one_of_day(state: State, group: Group, form: FormCode, token: Token) -> bool:
    """Tell the form of one of the documents of a day: "June 24, 2013 (two reports, one on Form 8-K/A)"."""
    return (
        bool(state.brackets)
        and form.amendment
        and form.code.startswith(group.base)
        and any(slot.times > 1 for slot in group.slots[-1:])
        and _ONE_ON.search(state.text, state.opened, token.start) is not None
    )


def _is_in_passing(state: State, index: int, token: Token) -> bool:
    """Tell whether a form is this document's own ("this registration statement on Form S-3") or only an item's."""
    previous = state.tokens[index - 1] if index else None
    if previous is None or token.start - previous.end >= NEAR:
        return False
    if previous.kind == "this":
        return "statement" not in state.text[previous.end : token.start]
    return previous.kind == "item" and not (state.description or dated_name_follows(state.tokens, index))


def _is_of_proxy(group: Group, token: Token) -> bool:
    """Tell whether a schedule is that of the proxy statement named before it."""
    return group.code.startswith(PROXIES) and not group.runs and token.start - group.name[1] < 2 * NEAR


def _name(state: State, token: Token, form: FormCode) -> None:
    """Begin a group at the words that name a form, or add them to the group that they still belong to."""
    group = state.group
    report = state.report if state.report and token.start - state.report.end < NEAR else None
    start = report.start if report else token.start
    if group and _is_dated_already(state, group, form, start):
        state.report = state.amendment = None
        return
    drop_exhibit(state, start)
    of_fund = form.code.startswith(_OF_FUNDS)
    of_report = of_fund or not form.code.startswith(PROXIES)
    if group and group.inferred and report is None and of_report and (of_fund or token.start - group.end < NEAR):
        for each in state.groups if of_fund else [group]:
            if each.inferred:
                each.code, each.amendment, each.inferred = form.code, form.amendment, False
        return
    if group and group.inferred and group.code == form.code == "40-F" and "exhibit" in state.text[group.end : start]:
        group.inferred, state.report = False, None
        return
    new = Group(form.code, form.amendment, (start, token.end))
    new.plural = PLURAL.search(state.text, *new.name) is not None
    if state.amendment is not None:
        new.amendment = form.amendment or state.numbered
        if start - state.amendment.end < NEAR:
            new.name = (state.amendment.start, token.end)
    elif (
        group
        and group.amendment
        and not form.amendment
        and group.base == new.base
        and ((group.absorbing and TO_ITS.match(state.text, group.end)) or _led_by_to(state, start))
    ):
        group.absorbing = True
        state.report = None
        return
    if group is not None and _is_same_amendment(state, group, new, start):
        state.report = state.amendment = None
        return
    if group is not None and group.base == new.base:
        if new.amendment and _says_what_it_amends(state, group):
            amend(state, new, group)
        if not group.runs and start - group.name[1] < NEAR:
            if " or " in state.text[group.name[1] : start + 1]:
                state.report = None
                return
            if group.form == new.form:
                group.dropped = True
                if new.amendment and _are_two(state.text, group.name, new.name):
                    state.times = group.times + 1
            elif new.periodic or state.amendment is None:
                group.shares = new
    if state.description:
        new.described, new.part = True, (state.description.start, new.name[0])
    if state.items is not None:
        new.items, new.items_span = numbers_of(state.items), span_of(state.items)
    new.loose, new.loose_role, new.times = state.loose, state.loose_role, state.times
    state.group, state.role = add(state, new), None
    state.report = state.amendment = state.items = state.lead = state.loose = None
    state.times = 1


def drop_exhibit(state: State, end: int) -> None:
    """Leave a proxy statement out that the words from its name to an offset call an exhibit of another document."""
    group = state.group
    if group is not None and group.code.startswith(PROXIES):
        exhibit = _FILED_AS.match(state.text, group.end, end) if group.runs else None
        exhibit = exhibit or (None if group.runs else _EXHIBIT_OF.search(state.text, group.name[1], end))
        group.dropped = group.dropped or exhibit is not None


def _is_dated_already(state: State, group: Group, form: FormCode, start: int) -> bool:
    """Tell the form of an amendment that is dated before it is named: "amended on January 19, 2007 on Form 10-K/A"."""
    words = state.text[group.name[0] : group.name[1]]
    return (
        form.amendment
        and group.amends is not None
        and group.base == Group(form.code, True, group.name).base
        and "form" not in words
        and "amended" in words
        and start - group.end < NEAR // 2
        and " on " in state.text[group.end : start + 1]
    )


def _is_same_amendment(state: State, group: Group, new: Group, start: int) -> bool:
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


def is_to_shareholders(state: State, report: Token) -> bool:
    """Tell the annual report that goes to shareholders: it is on no form."""
    behind = state.text[report.end : report.end + 20].lstrip()
    return behind.startswith(("to share", "to stock", "to our", "to its", "to security"))


def is_on_form(state: State, index: int) -> bool:
    """Tell whether a form comes next that is a fund's for such a report, or an annual report that has it as exhibit."""
    named = next((token for token in state.tokens[index + 1 : index + 6] if token.kind in ("form", "stop")), None)
    if named is None or named.kind == "stop" or not code_of(named).startswith(("10-K", "20-F", *_OF_FUNDS)):
        return False
    return code_of(named).startswith(_OF_FUNDS) or "exhibit" in state.text[state.tokens[index].end : named.start]


def infer(state: State) -> None:
    """Begin a group at a report that is named without its form."""
    report, named = state.report, state.group
    if report is None or not isinstance(report.value, str):
        return
    if named and not named.slots and named.code.startswith(_ON_FORMS.get(report.value, ())):
        state.report = None
        return
    group = Group(report.value, state.amendment is not None and state.numbered, span_of(report), inferred=True)
    if state.description:
        group.described, group.part = True, (state.description.start, report.start)
    group.times = state.times
    state.group, state.report, state.amendment, state.times = add(state, group), None, None, 1


def _says_what_it_amends(state: State, group: Group) -> bool:
    """Tell whether an amendment in a row of its own is said to be one of the report in a row above."""
    return group.name[0] >= state.row or (state.amendment is not None and state.amendment.kind == "amended_by")


def amend(state: State, new: Group, group: Group) -> None:
    """Note what an amendment amends; beside a period, or in brackets behind it, it is the report of that period."""
    new.amends = group.amends or group
    runs = [run for run in new.amends.runs if run.role == "period"]
    periods = [slot for run in runs for slot in run.slots]
    if len(runs) > 1 and len(runs[-1].slots) == 1:
        periods = runs[-1].slots
    if len(periods) > 1 and _EACH_CASE.search(state.text, group.end, new.name[0]):
        new.each, new.runs = True, [Run("period", list(periods))]
        return
    between = state.text[group.end : new.name[0]]
    if len(periods) > 1 and _FORMER.search(between):
        new.amended = periods[0]
    elif len(periods) > 1 and state.brackets and new.amends.runs[-1].role != "period":
        new.amended = periods[min(len(new.amends.runs[-1].slots), len(periods)) - 1]
    elif periods and (len(periods) == 1 or state.brackets or " latter" in between):
        new.amended = periods[-1]


def _are_two(text: str, one: Span, other: Span) -> bool:
    """Tell two amendments by their numbers: "Form 10-K/A and Form 10-K/A-1"."""
    return " and " in text[one[1] : other[0]] and _FIGURE.findall(text, *one) != _FIGURE.findall(text, *other)


def _led_by_to(state: State, start: int) -> bool:
    return "to" in state.text[max(0, start - 30) : start].split()[-4:]


HANDLERS: dict[str, Handler] = {
    "form": _on_form,
    "proxy": _on_proxy,
    "prospectus": _on_prospectus,
    "report": _on_report,
    "several": _on_several,
    "description": _on_description,
}
