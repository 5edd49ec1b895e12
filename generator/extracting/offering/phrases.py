"""Quantities, amounts and titles as the phrases of a cover's prose say them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.extracting.offering.amounts import count, figures, plain
from generator.extracting.offering.items import (
    AFTER_COUNT,
    AFTER_MONEY,
    LEAST_AMOUNT,
    PER_UNIT,
    TITLE_REACH,
    UP_TO,
    Item,
    last_noun,
)
from generator.extracting.offering.sheet import Span
from generator.extracting.offering.titles import NOUN, class_of

_UP_TO_BEFORE = re.compile(rf"{UP_TO}\s*(?:\(?[ivx]{{1,3}}\)\s*)?(?:an\s+aggregate\s+(?:of\s+)?)?$")
_PART = re.compile(r"\b(?:consist(?:s|ing)\s+of|compris\w+(?:\s+of)?|includ(?:es|ing)|of\s+which)\b")
_DENOMINATION = re.compile(
    r"(?:\bper|\beach|denominations?\s+of|multiples\s+of|minimum\s+of|excess\s+of|for\s+every|price\s+of|value\s+of)\s+(?:an?\s+)?$"
)
_BOUGHT = re.compile(
    r"(?<!funded\s)\b(?:warrants|options)\s+(?:to\s+purchase|exercisable\s+(?:for|into))\s+(?:up\s+to\s+)?(?:an\s+aggregate\s+of\s+)?$"
)
"""What leads to the number that may be bought with a security, which is none that is offered itself."""
_LISTED_WARRANTS = re.compile(
    r"\([ivx]{1,3}\)\s*(?P<title>(?:class|series)\s+[\w-]{1,6}\s+warrants)\s+to\s+purchase\s+(?:up\s+to\s+)?(?:an\s+aggregate\s+of\s+)?$"
)
"""Warrants that a list has for a member, not by their number but by that of the shares that they buy."""
_LEAST = re.compile(r"\s*\(?minimum\b")
"""Behind the number that has to be sold at least, where the most that is offered stands beside it."""
_BROKEN = re.compile(r"[;:(]|\b(?:by|from|that|which|to|at|held|is|are|will|may|under|if)\b")
_DUE = re.compile(r"\s+due\s+(?:\w+\s+\d{1,2},\s+)?\d{4}")
_OWN = re.compile(r"^(?:our|its|the\s+company['’]s|%)\s+")


def read(sentence: Span) -> Iterator[Item]:
    """Read the phrases of a sentence that count securities: `up to 2,035,531 shares of our common stock`."""
    low = sentence.low
    part = _PART.search(low)
    for kind, start, end in figures(low, 0, part.start() if part else len(low)):
        if PER_UNIT.match(low, end) or _DENOMINATION.search(low, max(0, start - 30), start):
            continue
        if kind == "count" and _BOUGHT.search(low, max(0, start - 60), start):
            if (listed := _LISTED_WARRANTS.search(low, max(0, start - 100), start)) is not None:
                where = sentence.part(*listed.span("title"))
                yield Item(where, where, title=" ".join(where.text.split()), kind="warrants")
            continue
        if kind == "money" and Decimal(plain(low[start:end]) or 0) < LEAST_AMOUNT:
            continue  # a denomination, or the price of one
        after = (AFTER_COUNT if kind == "count" else AFTER_MONEY).match(low, end)
        begin = after.end() if after else end
        if _LEAST.match(low, begin):
            continue
        up_to = _UP_TO_BEFORE.search(low, max(0, start - 60), start)
        unit = (after.groupdict().get("unit") or "") if after else ""
        title = _title(sentence, begin)
        if title is None and not unit:
            continue
        where = sentence.part(start, end)
        yield Item(
            sentence.part(up_to.start() if up_to else start, title.end - sentence.start if title else begin),
            where,
            title=_OWN.sub("", " ".join(title.text.split())) if title else None,
            kind=class_of(title.low) if title else None,
            quantity=count(where.low) if kind == "count" else None,
            money=plain(where.low) if kind == "money" else None,
            up_to=up_to is not None,
            blank=kind == "blank",
            unit=unit,
        )


def _title(sentence: Span, begin: int) -> Span | None:
    """Return the title of at most ten words that begins at `begin` in a sentence."""
    low = sentence.low
    while begin < len(low) and low[begin] in " %":
        begin += 1
    noun = NOUN.search(low, begin, min(len(low), begin + TITLE_REACH))
    if noun is None:
        return None
    between = low[begin : noun.start()]
    if len(between.split()) > 9 or _BROKEN.search(between):
        return None
    last = last_noun(low, noun)
    due = _DUE.match(low, last.end())
    return sentence.part(begin, due.end() if due else last.end())
