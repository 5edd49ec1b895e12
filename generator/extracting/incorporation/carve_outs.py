"""What a section leaves out: items of Form 8-K, and information that is furnished and not filed."""

from __future__ import annotations

import re

from generator.extracting.incorporation.clauses import Clause
from generator.extracting.incorporation.tokens import item_numbers
from generator.extracting.wording import has, phrase
from generator.model import Document, Evidence, Fact

FURNISHED_ITEMS = frozenset({"2.02", "7.01", "9", "12"})
"""Items that are furnished (Form 8-K, General Instruction B.2), in both numberings."""

_BRACKET = re.compile(r"[()\[\]]")
_ITEM = phrase({"item": r"s?\s+\d"}, before=r"\b")
_OUT = re.compile(
    r"\bother\s+than\b|\bexcept\b|\bexcepting\b|\bexclud|\bfurnish|\bwithout\b|\bexception\b|\bnone\s+of\b"
    r"|\b(?:not|nor|neither|nothing)\b|\bno\s+(?:circumstances|event|information|documents?|reports?|portion)\b"
)
_IN = re.compile(
    r"\bregarding\b|\bas\s+(?:it\s+|they\s+)?relates?\b|\bas\s+to\b|\bcontaining\b|\bwith\s+respect\s+to\b|\bsolely\b|\bonly\b|\brelating\s+to\b|\blimited\s+to\b"
)
_DENIED_BEHIND = re.compile(
    r".{0,300}?\b(?:not|nor|never)\s+(?:\w+\s+){0,3}?(?:incorporat|includ|deemed\s+(?:to\s+be\s+)?(?:incorporat|fil))",
    re.DOTALL,
)
_NUMBER_OF_8K = re.compile(r"[1-9]\.\d\d$|(?:[1-9]|1[0-2])$")
_REPORT = re.compile(
    r"\b(?:8-?k|current\s+reports?)\b|(?P<periodic>\b(?:10-?[kq]\w*|(?:annual|quarterly)\s+reports?)\b)"
)
_OF_REPORT = re.compile(
    r"(?:,?\s+[\w.]+){0,2}?\s+(?:of|in|to|on)\s+(?:\w+\s+){0,3}?(?=form|8-k|10-|current|annual|quarterly)"
)
_NOT_FILED = re.compile(
    r"\bfurnish\w*\W+(?:\w+\W+){0,4}?(?:(?:rather|and|but)\W+(?:than|not)\b|not\W+(?:deemed\W+)?(?:to\W+be\W+)?filed)"
    r"|\bfiled\W+(?:and\s+not|rather\s+than|but\s+not|not)\s+\W?furnished\b"
    r"|\bnot\s+(?:be\s+)?(?:deemed|considered)\s+(?:to\s+(?:be|have\s+been)\s+)?\W{0,2}filed\b"
    r"|\bdeemed\s+(?:to\s+be\s+)?not\s+(?:to\s+be\s+)?filed|\bdeemed\s+(?:to\s+(?:be|have\s+been)\s+)?\W{0,2}furnished\b"
    r"|\b(?:other\s+than|except|exclud\w+|without|exception|not\s+incorporat\w+)\b.{0,300}?\bfurnish\w*\b(?!\s+(?:to\s+the\s+\w+\s+)?on\b)"
    r"|\bfurnish\w*\b.{0,300}?\b(?:not|nor)\s+(?:\w+\s+){0,3}?(?:incorporat|includ)"
    r"|\b(?:not|nothing|nor|none|neither)\b.{0,200}?\bincorporat.{0,200}?\bfurnish\w*"
    r"|\bno\s+(?:document|report|information|portion)s?\b.{0,300}?\bfurnish\w*\b.{0,200}?\bincorporat",
    re.DOTALL,
)
_FILED_OR_FURNISHED = ("furnish", "filed")
"""One of these stands wherever the last pattern fits."""
_OF_WEBSITE = phrase({"web": r"\s?sites?", "internet": ""}, before=r"\b", behind=r"\b")


def excluded_items(document: Document, clauses: tuple[Clause, ...]) -> Fact[tuple[str, ...]]:
    """Read the items of Form 8-K that a section carves out, in the order in which it names them."""
    numbers: dict[str, tuple[Evidence, ...]] = {}
    for clause in clauses:
        for match in _ITEM.finditer(clause.folded):
            named, end = item_numbers(clause.folded, match.start())
            whose = _of_current_report(clause.folded, match.start(), end)
            if named and whose and _is_out(clause.folded, match.start(), end):
                words = clause.evidence(document, "carve-out", (match.start(), end))
                for number in filter(_NUMBER_OF_8K.match, named):
                    numbers.setdefault(number, words)
    evidence = tuple(dict.fromkeys(piece for pieces in numbers.values() for piece in pieces))
    return Fact(tuple(numbers), evidence, absent=None if numbers else "not stated")


def _is_out(sentence: str, at: int, end: int) -> bool:
    """Tell whether the words around an item leave it out: those of its brackets first, then of its sentence."""
    scope = at
    for opened in [*_brackets(sentence, at), 0]:
        words = sentence[opened:scope]
        outs, ins = list(_OUT.finditer(words)), list(_IN.finditer(words))
        if outs and (not ins or outs[-1].start() > ins[-1].start() or "only" not in words):
            return True
        if ins or (scope == at and _names_part(sentence, opened, at, end)):
            return False
        scope = opened
    return _DENIED_BEHIND.match(sentence, end) is not None


def _of_current_report(sentence: str, at: int, end: int) -> bool:
    """Tell items of Form 8-K from those of a periodic report: by the report named behind them, else before them."""
    behind = _OF_REPORT.match(sentence, end)
    report = _REPORT.search(sentence, behind.end(), behind.end() + 30) if behind else None
    if report is None:
        report = next(reversed(list(_REPORT.finditer(sentence, 0, at))), None)
    return report is None or report["periodic"] is None or "." in sentence[at:end]


def _brackets(sentence: str, at: int) -> list[int]:
    """Return where the brackets around a place open, innermost first."""
    opened: list[int] = []
    for match in _BRACKET.finditer(sentence, 0, at):
        if match.group() in "([":
            opened.append(match.start())
        elif opened:
            opened.pop()
    return opened[::-1]


def _names_part(sentence: str, opened: int, at: int, end: int) -> bool:
    """Tell whether brackets begin with the item or close with "only": `(Item 5.02 and Exhibit 10.1 only)`."""
    close = sentence.find(")", end)
    return sentence[opened] in "([" and (at - opened < 3 or (0 < close - end < 80 and "only" in sentence[end:close]))


def furnished(document: Document, clauses: tuple[Clause, ...], items: tuple[str, ...]) -> Fact[bool]:
    """Read whether a section leaves out information that is furnished and not filed."""
    for clause in clauses:
        if not has(clause.folded, _FILED_OR_FURNISHED) or _OF_WEBSITE.stands_in(clause.folded):
            continue
        if found := _NOT_FILED.search(clause.folded):
            return Fact(True, clause.evidence(document, "carve-out", found.span()))
    return Fact(bool(FURNISHED_ITEMS & set(items)))
