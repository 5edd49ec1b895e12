"""Classes that stand beside each other: two in a row of a table, or amounts over the two columns of a cover's head.

They stand for the securities where their amounts come to the one that the head of the cover names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.extracting.offering import classes
from generator.extracting.offering.amounts import MONEY, plain
from generator.extracting.offering.items import Item
from generator.extracting.offering.sheet import Sheet, Span

_MONEY = re.compile(MONEY)
_CLASS = re.compile(r"(?:class\s+)?[\w-]{1,8}\W*(?:\(\d\)\W*)*")
_AMOUNT = re.compile(rf"\s*{MONEY}\s*(?:\([^)]{{1,4}}\)\s*)*")
_AROUND = re.compile(r"\W*(?:\(approximate\))?\W*", re.IGNORECASE)
"""What stands between an amount and the title of its class."""
_RESPECTIVELY = re.compile(rf"{MONEY}(?:,?\s+(?:and\s+)?{MONEY})+(?=,?\s+respectively\b)")
_NAMED = re.compile(r"\bclass\s+[\w-]+")
_BEFORE = 400
"""Characters before such amounts in which their classes are named."""
_FEWEST = 4
"""Times that a cover with such classes says `class`."""


def read(sheet: Sheet, total: str) -> list[Item]:
    """Return the classes of rows that hold two of them, else of the amounts in the head behind their sum, or told."""
    if sheet.whole.low.count("class ") < _FEWEST:
        return []
    for found in (*_runs(sheet.lines), list(_in_head(sheet.head, total)), *_told(sheet)):
        for kept in (found, classes.with_principal(found)):
            if 1 < len(kept) <= classes.MOST and sum(Decimal(item.money or 0) for item in kept) == Decimal(total):
                return classes.offered(sheet, kept)
    return []


def _told(sheet: Sheet) -> Iterator[list[Item]]:
    """Return the classes of a sentence: `the Class A and Class B Notes will be $900,000 and $100,000, respectively`."""
    for sentence in sheet.sentences if sheet.whole.has("respectively") else ():
        for amounts in _RESPECTIVELY.finditer(sentence.low):
            figures = list(_MONEY.finditer(sentence.low, *amounts.span()))
            named = list(_NAMED.finditer(sentence.low, max(0, amounts.start() - _BEFORE), amounts.start()))
            pairs = zip(named[-len(figures) :], figures, strict=False)
            yield [
                Item(
                    sentence.part(*name.span()),
                    sentence.part(*figure.span()),
                    title=" ".join(sentence.text[name.start() : name.end()].split()),
                    kind="debt",
                    money=plain(figure.group()),
                )
                for name, figure in pairs
            ]


def _runs(lines: Sequence[Span]) -> Iterator[list[Item]]:
    """Return the classes of rows that follow each other, from the first on that has two."""
    run: list[Item] = []
    for line in lines:
        found = list(_in_row(line)) if "\t" in line.low else []
        if run and not found:
            yield run
            run = []
        elif run or len(found) > 1:
            run += found
    yield run


def _in_row(line: Span) -> Iterator[Item]:
    """Return the classes of a row: each name with the amount in a cell behind it."""
    at, named = 0, None
    for text in line.low.split("\t"):
        cell = line.part(at, at + len(text))
        at += len(text) + 1
        if named is not None and _AMOUNT.fullmatch(text):
            yield Item(named, cell, title=" ".join(named.text.split()), kind="debt", money=plain(cell.low))
            named = None
        elif _CLASS.fullmatch(text) and not text.isdigit():
            named = cell


def _in_head(head: Sequence[Span], total: str) -> Iterator[Item]:
    """Return the amounts in the lines of the head behind their sum, each with what stands beside it in its cell."""
    behind = False
    for line in head:
        at = 0
        for text in line.low.split("\t"):
            for figure in _MONEY.finditer(text):
                money = plain(figure.group())
                if behind:
                    where = line.part(at + figure.start(), at + figure.end())
                    title = _AROUND.sub("", line.text[at + figure.end() : at + len(text)], count=1)
                    yield Item(where, where, title=" ".join(title.split()) or None, kind="debt", money=money)
                behind = behind or money == total
            at += len(text) + 1
