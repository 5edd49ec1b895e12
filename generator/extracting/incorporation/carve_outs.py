"""What a section leaves out: items of Form 8-K, and information that is furnished and not filed."""

from __future__ import annotations

import re

from generator.extracting.incorporation.tokens import read as read_tokens
from generator.model import Document, Evidence, Fact

_ITEM = re.compile(r"\bitems?\s+\d")
_SCOPE_BEFORE = re.compile(r"[.;](?=\s)(?!\s+\d)|\n\n")
_OUT = re.compile(
    r"\bother\s+than\b|\bexcept\b|\bexcepting\b|\bexclud|\bfurnish|\bnot\s+(?:deemed|incorporat|includ|fil)|\bwithout\b"
    r"|\bexception\b|\bnone\s+of\b|\b(?:not|nor|neither)\b|\brather\s+than\b"
)
_IN = re.compile(r"\bregarding\b|\bwith\s+respect\s+to\b|\bsolely\b|\bonly\b|\brelating\s+to\b|\blimited\s+to\b")
_DENIED_BEHIND = re.compile(
    r"[^.;]{0,200}\b(?:not|nor|never)\s+(?:\w+\s+){0,3}?(?:incorporat|includ|deemed\s+(?:to\s+be\s+)?(?:incorporat|fil))"
)
_NUMBER_OF_8K = re.compile(r"[1-9]\.\d\d$|(?:[1-9]|1[0-2])$")
_FURNISHED = re.compile(
    r"\bfurnish\w*\W+(?:\w+\W+){0,4}?(?:(?:rather|and|but)\W+(?:than|not)\b|not\W+(?:deemed\W+)?(?:to\W+be\W+)?filed)"
    r"|\b(?:other\s+than|except|exclud\w+|without|not\s+incorporat\w+|exception)\b[^.]{0,250}?\bfurnish"
    r"|\bfurnish\w*\b[^.;]{0,250}?\b(?:not|nor)\s+(?:\w+\s+){0,3}?(?:incorporat|includ)"
    r"|\b(?:not|nothing|nor|none|neither)\b[^.;]{0,200}?\bincorporat[^.;]{0,200}?\bfurnish"
    r"|\bnot\s+(?:be\s+)?(?:deemed|considered)\s+(?:to\s+(?:be|have\s+been)\s+)?\W?filed\b|\bdeemed\s+(?:to\s+be\s+)?not\s+(?:to\s+be\s+)?filed"
    r"|\bfurnish\w*\b[^.;]{0,120}\brather\s+than\s+\W?filed"
    r"|\bdeemed\s+(?:to\s+(?:be|have\s+been)\s+)?\W?furnished\b"
)


def excluded_items(document: Document, folded: str, start: int, end: int) -> Fact[tuple[str, ...]]:
    """Read the items of Form 8-K that a section carves out, in the order in which it names them."""
    numbers: dict[str, tuple[Evidence, ...]] = {}
    for match in _ITEM.finditer(folded, start, end):
        token = next(iter(read_tokens(folded[match.start() : match.start() + 120])), None)
        if token is None or token.kind != "item" or not isinstance(token.value, tuple):
            continue
        if not _is_out(folded, start, match.start(), match.start() + token.end):
            continue
        for number in token.value:
            if _NUMBER_OF_8K.match(number):
                numbers.setdefault(number, document.evidence(match.start(), match.start() + token.end, "carve-out"))
    evidence = tuple(dict.fromkeys(piece for pieces in numbers.values() for piece in pieces))
    return Fact(tuple(numbers), evidence, absent=None if numbers else "not stated")


def _is_out(folded: str, start: int, at: int, end: int) -> bool:
    """Tell whether the words around an item leave it out: those of its brackets first, then of its sentence."""
    scope = at
    for opened in _scopes(folded, start, at):
        words = folded[opened:scope]
        outs, ins = list(_OUT.finditer(words)), list(_IN.finditer(words))
        if outs and (not ins or outs[-1].start() > ins[-1].start() or "only" not in words):
            return True
        if ins or (scope == at and _names_part(folded, opened, at, end)):
            return False
        scope = opened
    return _DENIED_BEHIND.match(folded, end) is not None


def _scopes(folded: str, start: int, at: int) -> list[int]:
    """Return where the brackets around a place open, innermost first, then where its sentence begins."""
    opened: list[int] = []
    depth = 0
    floor = max(start, at - 1_500)
    position = at - 1
    while position > floor:
        letter = folded[position]
        if letter in ")]":
            depth += 1
        elif letter in "([":
            if depth:
                depth -= 1
            else:
                opened.append(position)
        elif depth == 0 and not opened and letter in ".;\n" and _SCOPE_BEFORE.match(folded, position):
            return [position]
        position -= 1
    sentence = floor
    for stop in _SCOPE_BEFORE.finditer(folded, floor, opened[-1] if opened else at):
        sentence = stop.end()
    return [*opened, sentence]


def _names_part(folded: str, opened: int, at: int, end: int) -> bool:
    """Tell whether brackets begin with the item or close with "only": `(Item 5.02 and Exhibit 10.1 only)`."""
    close = folded.find(")", end)
    return folded[opened] in "([" and (at - opened < 3 or (0 < close - end < 80 and "only" in folded[end:close]))


def furnished(document: Document, folded: str, start: int, end: int, items: tuple[str, ...]) -> Fact[bool]:
    """Read whether a section leaves out information that is furnished and not filed."""
    found = _FURNISHED.search(folded, start, end)
    if found:
        return Fact(True, document.evidence(found.start(), found.end(), "carve-out"))
    return Fact(bool(set(items) & {"2.02", "7.01", "9", "12"}))
