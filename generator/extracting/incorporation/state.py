"""How far the reading of a statement has come, and what stands around a token."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from generator.extracting.incorporation.groups import Group, Role, Slot, Span
from generator.extracting.incorporation.tokens import FormCode, Token

Skip = Literal["except", "future", "holder", "update"]
"""Why words are out of the list."""

NEAR = 60
"""Characters between two tokens that still belong together."""

NAMES = ("form", "proxy", "report", "prospectus")
"""Kinds of tokens that name a document."""

PROXIES = ("DEF", "PRE")
"""Beginnings of the forms of proxy material."""


@dataclass
class State:
    """The groups so far, the one that is being read, and what the words before a token have announced."""

    tokens: Sequence[Token]
    text: str
    columns: Sequence[Role | None]
    groups: list[Group] = field(default_factory=list)
    group: Group | None = None
    role: Role | None = None
    skip: Skip | None = None
    holder: Group | None = None
    brackets: list[tuple[Group | None, Role | None, Skip | None, Token | None]] = field(default_factory=list)
    """What the words before each open bracket had announced."""
    opened: int = 0
    row: int = 0
    """Where the row of a table begins."""
    column: int = 0
    report: Token | None = None
    amendment: Token | None = None
    """Words that announce an amendment whose form or date has not come yet."""
    numbered: bool = False
    """They are "Amendment No. 1", not only "as amended by"."""
    description: Token | None = None
    inner: bool = False
    """Numbers count what updates a description, not members of the list."""
    other_date: bool = False
    items: Token | None = None
    lead: Token | None = None
    leads: bool = False
    """They stand in brackets of their own, before the day that they are of."""
    recalls: bool = False
    """The next day is one of the list that is spoken of again: "in the case of the report filed on August 14"."""
    recalled: Slot | None = None
    times: int = 1
    loose: Token | None = None
    loose_role: Role = "filed"


Handler = Callable[[State, int, Token], None]
"""What a token of one kind does, given where it stands among the tokens."""


def add(state: State, group: Group) -> Group:
    """Append a group and return it."""
    state.groups.append(group)
    return group


def kind_at(tokens: Sequence[Token], index: int) -> str:
    """Return the kind of a token, empty where there is none."""
    return tokens[index].kind if 0 <= index < len(tokens) else ""


def code_of(token: Token) -> str:
    """Return the form that a token names."""
    return token.value.code if isinstance(token.value, FormCode) else str(token.value)


def span_of(token: Token) -> Span:
    """Return where a token stands."""
    return token.start, token.end


def joined(left: Span | None, right: Span) -> Span:
    """Return the span that holds both."""
    return right if left is None else (min(left[0], right[0]), max(left[1], right[1]))


def numbers_of(token: Token) -> tuple[str, ...]:
    """Return the numbers of a token that names items."""
    return token.value if isinstance(token.value, tuple) else ()


def dated_name_follows(tokens: Sequence[Token], index: int) -> bool:
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


def is_next_link(state: State, token: Token) -> bool:
    """Tell whether a comma or an "and" leads to a token: another link of the list."""
    before = state.text[max(0, token.start - 40) : token.start]
    last = max(before.rfind(","), before.rfind(" and "))
    return last >= 0 and len(before) - last < 25


def stands_alone_in_brackets(state: State, index: int) -> bool:
    """Tell whether a token is all that its brackets hold."""
    return kind_at(state.tokens, index - 1) == "open" and kind_at(state.tokens, index + 1) == "close"


def names_report_before(state: State, index: int) -> bool:
    """Tell whether a token is the form, in brackets, of what is named before them: "Annual Report (Form 10-K)"."""
    if kind_at(state.tokens, index) != "form" or not stands_alone_in_brackets(state, index):
        return False
    before = state.tokens[index - 2] if index > 1 else None
    if before is None:
        return False
    apart = state.tokens[index].start - before.end
    return (before.kind in ("report", "proxy") and apart < 10) or (before.kind == "description" and apart < NEAR)


def clause_span(state: State, index: int) -> Span:
    """Return the span from the words that open a part ("incorporated by reference into …") to the clause's end."""
    end = state.tokens[index].end
    for token in state.tokens[index + 1 :]:
        if token.kind in ("close", "stop", "number", "row", "cell", "from"):
            break
        if token.kind in ("form", "report", "day", "proxy"):
            end = token.end
    return state.tokens[index].start, end
