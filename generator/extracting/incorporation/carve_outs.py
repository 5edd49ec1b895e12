"""What a section leaves out: items of Form 8-K, and information that is furnished and not filed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from generator.extracting.incorporation.clauses import Clause
from generator.extracting.incorporation.tokens import item_numbers
from generator.extracting.wording import has, phrase
from generator.model import Document, Evidence, Fact

FURNISHED_ITEMS = frozenset({"2.02", "7.01", "9", "12"})
"""Items that are furnished (Form 8-K, General Instruction B.2), in both numberings."""

LONGEST_PART = 80
"""Characters of what brackets say behind an item at most."""
_BRACKET = re.compile(r"[()\[\]]")
_ONLY = re.compile("only")
_ITEM = phrase({"item": r"s?\s+\d"}, before=r"\b")
_OUT = phrase(
    {
        "other": r"\s+than\b",
        "exc": r"ept(?:ing|ion)?\b|lud",
        "furnish": "",
        "without": r"\b",
        "no": r"(?:t|r|thing|ne\s+of|\s+(?:circumstances|event|information|documents?|reports?|portion))\b",
        "neither": r"\b",
    },
    before=r"\b",
)
_IN = phrase(
    {
        "regarding": r"\b",
        "as": r"\s+(?:(?:it\s+|they\s+)?relates?|to)\b",
        "containing": r"\b",
        "with": r"\s+respect\s+to\b",
        "solely": r"\b",
        "only": r"\b",
        "relating": r"\s+to\b",
        "limited": r"\s+to\b",
    },
    before=r"\b",
)
_DENIED_BEHIND = re.compile(
    r".{0,300}?\b(?:not|nor|never)\s+(?:\w+\s+){0,3}?(?:incorporat|includ|deemed\s+(?:to\s+be\s+)?(?:incorporat|fil))",
    re.DOTALL,
)
_NUMBER_OF_8K = re.compile(r"[1-9]\.\d\d$|(?:[1-9]|1[0-2])$")
_PERIODIC = ("10", "annual", "quarterly")
_REPORT = phrase(
    {
        "8": r"-?k\b",
        "current": r"\s+reports?\b",
        "10": r"-?[kq]\w*",
        **dict.fromkeys(("annual", "quarterly"), r"\s+reports?\b"),
    },
    before=r"\b",
)
_OF_REPORT = re.compile(
    r"(?:,?\s+[\w.]+){0,2}?\s+(?:of|in|to|on)\s+(?:\w+\s+){0,3}?(?=form|8-k|10-|current|annual|quarterly)"
)
_NOT_FILED = re.compile(
    r"\bfurnish\w*\W+(?:\w+\W+){0,4}?(?:(?:rather|and|but)\W+(?:than|not)\b|not\W+(?:deemed\W+)?(?:to\W+be\W+)?filed)"
    r"|\bfile[ds]?\b.{0,20}?\bbut\s+not\s+(?:\w+\s+){0,4}?furnish"
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
        if not _ITEM.stands_in(clause.folded):
            continue
        sentence = _Words(clause.folded)
        for match in _ITEM.finditer(clause.folded):
            named, end = item_numbers(clause.folded, match.start())
            if named and sentence.of_current_report(match.start(), end) and sentence.is_out(match.start(), end):
                words = clause.evidence(document, "carve-out", (match.start(), end))
                for number in filter(_NUMBER_OF_8K.match, named):
                    numbers.setdefault(number, words)
    evidence = tuple(dict.fromkeys(piece for pieces in numbers.values() for piece in pieces))
    return Fact(tuple(numbers), evidence, absent=None if numbers else "not stated")


class _Words:
    """A sentence, with where its brackets open and where words stand that name reports, leave out or take in."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        self.ins = [match.start() for match in _IN.finditer(sentence)]
        self.only = [match.start() for match in _ONLY.finditer(sentence)]
        self.reports = list(_REPORT.finditer(sentence))
        self.brackets = [match.start() for match in _BRACKET.finditer(sentence)]
        self.inside: list[int | None] = []
        """Where the innermost brackets open that are open behind each bracket."""
        self.around: dict[int, int | None] = {}
        """Where those open that are around brackets, by where these open."""
        self.outer: dict[int, bool | None] = {}
        """What the words in front of brackets say, of all around them, by where the brackets open."""
        innermost: int | None = None
        for at in self.brackets:
            if sentence[at] in "([":
                self.around[at], innermost = innermost, at
            elif innermost is not None:
                innermost = self.around[innermost]
            self.inside.append(innermost)
        self.outs: dict[int | None, list[int]] = {}
        """Where words leave out, by where the innermost brackets around them open."""
        for match in _OUT.finditer(sentence):
            self.outs.setdefault(self._opened(match.start()), []).append(match.start())

    def _opened(self, at: int) -> int | None:
        """Return where the innermost brackets open that are open at an offset."""
        before = bisect_left(self.brackets, at)
        return self.inside[before - 1] if before else None

    def is_out(self, at: int, end: int) -> bool:
        """Tell whether the words around an item leave it out: those of its brackets first, then of its sentence."""
        opened = self._opened(at)
        said = self._said(opened, at)
        if said is None and self._names_part(opened or 0, at, end):
            return False
        if said is None and opened is not None:
            said = self._said_around(opened)
        return _DENIED_BEHIND.match(self.sentence, end) is not None if said is None else said

    def _said_around(self, opened: int) -> bool | None:
        """Tell what the words in front of brackets say, those of the brackets around them first."""
        passed: list[int] = []
        at: int | None = opened
        said: bool | None = None
        while at is not None and said is None:
            if at in self.outer:
                said = self.outer[at]
                break
            passed.append(at)
            said, at = self._said(self.around[at], at), self.around[at]
        self.outer |= dict.fromkeys(passed, said)
        return said

    def _said(self, opened: int | None, end: int) -> bool | None:
        """Tell whether words in the brackets that open there leave out what is behind them, or take it in.

        `None` for neither. What other brackets among them leave out is of their own document.
        """
        begin = opened or 0
        out, taken = _last(self.outs.get(opened, ()), begin, end), _last(self.ins, begin, end)
        if out is None:
            return None if taken is None else False
        return taken is None or out > taken or _last(self.only, begin, end) is None

    def _names_part(self, opened: int, at: int, end: int) -> bool:
        """Tell whether brackets begin with the item or close with "only": `(Item 5.02 and Exhibit 10.1 only)`."""
        if self.sentence[opened] not in "([":
            return False
        close = self.sentence.find(")", end, end + LONGEST_PART)
        return at - opened < 3 or (close > end and "only" in self.sentence[end:close])

    def of_current_report(self, at: int, end: int) -> bool:
        """Tell items of Form 8-K from those of a periodic report: by the report named behind them, else before them."""
        behind = _OF_REPORT.match(self.sentence, end)
        report = _REPORT.search(self.sentence, behind.end(), behind.end() + 30) if behind else None
        if report is None:
            before = bisect_right(self.reports, at, key=re.Match.end)
            report = self.reports[before - 1] if before else None
        return report is None or not report[0].startswith(_PERIODIC) or "." in self.sentence[at:end]


def _last(places: Sequence[int], begin: int, end: int) -> int | None:
    """Return the last of some ascending offsets that lies between two."""
    behind = bisect_left(places, end)
    return places[behind - 1] if behind and places[behind - 1] >= begin else None


def furnished(document: Document, clauses: tuple[Clause, ...], items: tuple[str, ...]) -> Fact[bool]:
    """Read whether a section leaves out information that is furnished and not filed."""
    for clause in clauses:
        if not has(clause.folded, _FILED_OR_FURNISHED) or _OF_WEBSITE.stands_in(clause.folded):
            continue
        if found := _NOT_FILED.search(clause.folded):
            return Fact(True, clause.evidence(document, "carve-out", found.span()))
    return Fact(bool(FURNISHED_ITEMS & set(items)))
