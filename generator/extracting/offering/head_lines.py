"""The lines of a cover's head that say what is offered: which of them, and what those say together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from generator.extracting.offering import head_items
from generator.extracting.offering.amounts import COUNT, MONEY, count, plain
from generator.extracting.offering.items import UP_TO, Item
from generator.extracting.offering.names import ends_in_form
from generator.extracting.offering.sheet import Span
from generator.extracting.offering.titles import class_of
from generator.extracting.wording import has
from generator.model import SecurityClass

_OPEN_QUALIFIER = re.compile(r"\W*(?:each\s+)?(?:representing|represented\s+by|underlying|consisting\s+of)\W*\t")
"""The same with a gap behind, for a figure that is left open: `Representing        Ordinary Shares`."""
_BULLETS = ("• ", "● ")
_OPEN_AMOUNT = ("$•", "$●", "$ •", "$ ●")
"""An amount left open with a bullet; one before the title in the line below leaves the number open."""
_CONSISTING = re.compile(r"\bconsist(?:ing|s)\s+of\b")
_PART_BELOW = re.compile(rf"and\s+(?!(?:{UP_TO}\s*)?(?:{COUNT}|{MONEY}))")
"""How the line below goes on that says what a unit consists of."""
_NOT_OFFERED = ("total", "if ", "over-allotment", "overallotment", "option to purchase", "greenshoe")
"""How rows begin that add up what other rows count, or say what may be bought besides."""
_MOST_NUMBER = re.compile(
    rf"maximum\s+number\s+of\s+(?P<unit>units|shares|interests)(?:\s+offered)?\W+(?P<count>{COUNT})\W*"
)
"""A row of the most that is offered: `Maximum Number of Units | 39,455`."""
_ENDS_POINT = (";", "; and")
_AMOUNT = re.compile(rf"\s*{MONEY}\s*(?:\([^)]{{1,4}}\)\s*)*")
_OF_OTHERS = re.compile(
    r"(?:and\s+)?(?:the\s+)?(?:class\s+\w\s+)?(?:common\s+stock|common\s+shares|ordinary\s+shares|american\s+depositary)"
    r"\b(?:\s+(?:shares|receipts))?\s*(?:\(\W{0,2}ad[rs]s\W{0,2}\)\s*)?(?:$|of\s|and\s|representing\s)"
)
"""How such a line begins: `Common Stock and Alder Corporation American Depositary Receipts`."""
_TERMS = 14
"""Lines below the titles of a term sheet in which their amounts stand."""
_BY_NUMBER = ("debt", "warrants")
"""What is sold by a number that stands alone above its title."""
_CELLS = 3
"""Cells of a row on one series at least: its name, what it follows, its amount."""
_OF_ALL = ("maximum", "total", "aggregate", "offering", "amount")
_ONLY_AMOUNT = re.compile(rf"\W*{MONEY}\W*")
_OF_POOL = re.compile(
    r"\W*(?:approximate\s+)?(?:(?:total|aggregate|initial|cut-?off\s+date)\s+)*(?:mortgage\s+|loan\s+|asset\s+|receivables\s+|collateral\s+)?pool\s+balance\W*"
)
"""What the amount of a line above, or before it, is: what a trust holds and not what it offers."""
_LONGEST = 260
"""Characters of a line that may be one of securities, where it does not begin with an amount."""


def read(head: Iterable[Span]) -> Iterator[Item]:
    """Read the lines and cells of a cover's head."""
    head = tuple(head)
    below = 0
    underlying = False
    for place, line in enumerate(head):
        if place < below:
            continue
        underlying = _is_underlying(head, place, after=underlying)
        if underlying:
            continue
        classes, below = _classes(head, place)
        if classes:
            yield from classes
            continue
        if place and _is_part(head, place):
            continue
        if _is_of_pool(head, place):
            continue
        if place and _is_point(head, place):
            continue
        if "\t" in line.low and _OPEN_QUALIFIER.match(line.low):
            continue
        if place and line.low.startswith(_BULLETS) and head[place - 1].low.endswith(_OPEN_AMOUNT):
            titled = head_items.read(line.part(2, len(line.low)))
            yield from (msgspec.structs.replace(item, blank=True) for item in titled)
            continue
        if head_items.COUNTED.fullmatch(line.low) and _class_below(head, place) in _BY_NUMBER:
            yield Item(line, line, quantity=count(line.low))
            continue
        at, found = 0, []
        for cell in line.low.split("\t"):
            found.append(
                list(head_items.read(line.part(at, at + len(cell)))) if len(cell) <= _LONGEST or cell[0] == "$" else []
            )
            at += len(cell) + 1
        if line.low.startswith("maximum number") and (most := _MOST_NUMBER.fullmatch(line.low)) is not None:
            where, unit = line.part(*most.span("count")), line.part(*most.span("unit"))
            kind = class_of(unit.low)
            title = unit.text if kind is not None else None
            yield Item(line, where, title=title, kind=kind, quantity=count(where.low), up_to=True, unit=unit.low)
        elif len(found) > 1:
            yield from _row(line, found)
        else:
            yield from found[0]


def _class_below(head: tuple[Span, ...], place: int) -> SecurityClass | None:
    """Return the class that the next line names, or the one below it where that is the name of the issuer."""
    below = head[place + 1 : place + 3]
    kind = class_of(below[0].low) if below else None
    return class_of(below[1].low) if kind is None and len(below) > 1 and ends_in_form(below[0].text) else kind


def _is_part(head: tuple[Span, ...], place: int) -> bool:
    """Tell a line that goes on with what a unit consists of, where "and" begins it or stands on a line of its own."""
    line, above = head[place].low, head[place - 1].low
    if place > 1 and above.strip() == "and":
        line, above = f"and {line}", head[place - 2].low
    return _PART_BELOW.match(line) is not None and _CONSISTING.search(above) is not None


def _is_of_pool(head: tuple[Span, ...], place: int) -> bool:
    """Tell the amount of the loans that a trust holds, beside its name or above it."""
    line, below = head[place], head[place + 1] if place + 1 < len(head) else None
    if below is not None and below.has("pool balance") and _OF_POOL.fullmatch(below.low):
        return _ONLY_AMOUNT.fullmatch(line.low) is not None
    if not line.has("pool balance"):
        return False
    label = line.low.partition("\t")[0]
    amount = _ONLY_AMOUNT.match(label)
    return _OF_POOL.fullmatch(label, amount.end() if amount else 0) is not None


def _is_underlying(head: tuple[Span, ...], place: int, *, after: bool) -> bool:
    """Tell a line that goes on about the stock of another company, to which the notes of the line above are linked."""
    line = head[place]
    if not after and not (place and head[place - 1].has("linked to", "based upon", "based on")):
        return False
    return _OF_OTHERS.match(line.low) is not None and "\t" not in line.low


def _is_point(head: tuple[Span, ...], place: int) -> bool:
    """Tell one point of what a sentence above says that the securities include, not a line of its own."""
    if not (head[place].low.endswith(_ENDS_POINT) or head[place - 1].low.endswith(_ENDS_POINT)):
        return False
    above = place - 1
    while above >= 0 and head[above].low.endswith(_ENDS_POINT):
        above -= 1
    return above >= 0 and len(head[above].low) > head_items.POINT and head[above].low.endswith(":")


def _classes(head: tuple[Span, ...], place: int) -> tuple[list[Item], int]:
    """Read classes in columns: `Class A-1 Notes | Class A-2 Notes` over `Principal Amount | $1,000,000 | $2,000,000`.

    Give the classes and the place of the line behind the amounts.
    """
    titles = [cell for cell in _cells(head[place]) if cell.low.strip()]
    for at in range(place + 1, min(place + _TERMS, len(head))) if len(titles) > 1 else ():
        label, *amounts = _cells(head[at])
        if len(amounts) != len(titles) or not head_items.PRINCIPAL.match(label.low):
            continue
        if all(class_of(cell.low) == "debt" for cell in titles) and all(
            _AMOUNT.fullmatch(cell.low) for cell in amounts
        ):
            return [
                Item(title, amount, title=" ".join(title.text.split()), kind="debt", money=plain(amount.low))
                for title, amount in zip(titles, amounts, strict=True)
            ], at + 1
    return [], place


def _cells(line: Span) -> list[Span]:
    """Return the cells of a row, the line itself where it has no tab."""
    at, found = 0, []
    for cell in line.text.split("\t"):
        found.append(line.part(at, at + len(cell)))
        at += len(cell) + 1
    return found


def _row(line: Span, found: list[list[Item]]) -> Iterator[Item]:
    """Read the cells of a row: `Class A-1 Notes | $220,000,000 | 0.24%` is one security; a row of totals is none."""
    first, second = found[:2]
    if _is_of_series(line, found):
        return
    if line.low.startswith(_NOT_OFFERED) or (line.low.startswith("minimum") and "maximum" not in line.low):
        return
    if len(first) == len(second) == 1 and not first[0].has_figure and second[0].title is None:
        titled, figure = first[0], second[0]
        if titled.kind == "debt" and figure.money is not None:
            yield msgspec.structs.replace(titled, money=figure.money, at=figure.at, up_to=figure.up_to)
            return
    if len(first) == len(second) == 1 and first[0].title is None and first[0].money is not None:
        figure, titled = first[0], second[0]
        if titled.kind == "debt" and not titled.has_figure:
            # where the rate or the day is left open, the title has gaps
            whole = line.part(titled.span.start - line.start, len(line.text))
            title = " ".join(whole.text.split())
            yield msgspec.structs.replace(figure, title=title, kind="debt", span=line)
            return
    for cell in found:
        yield from cell


def _is_of_series(line: Span, found: list[list[Item]]) -> bool:
    """Tell a row on one series of several, or on purchases of some size, whose amount is no sum of what is offered."""
    if line.low.count("\t") < _CELLS - 1:
        return False
    if line.low.startswith(("up to $", "over $")):
        return line.low.count("$") > 1
    *before, last = found
    named = line.low.partition("\t")[0]
    return not any(before) and len(last) == 1 and last[0].title is None and not has(named, _OF_ALL) and named != ""
