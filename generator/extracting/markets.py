"""Exchanges and markets: their names in a text, their countries, and which one a symbol is quoted on."""

from __future__ import annotations

import csv
import re
from functools import cache

from generator.extracting.cover import Cover
from generator.tables import DATA

_OVER_THE_COUNTER = "over-the-counter market"
"""What is said of a security beside the market that quotes it: `traded in the over-the-counter market and …`."""
_EXCHANGES = " stock exchanges"
_PLACES = re.compile(r"(?P<places>[A-Z]\w+(?:\s[A-Z]\w+)?(?:(?:,|,?\s+and)\s+[A-Z]\w+(?:\s[A-Z]\w+)?)+)$")
"""The places of several exchanges before these words."""
_LONGEST_PLACES = 120
"""Characters of such places at most."""
_PLACE_GAP = re.compile(r",?\s+and\s+|,\s+")

# The patterns below are for lower-case text.

_CALLED_EXCHANGE = re.compile(r"\s*\((?:the\s+)?[“\"‘']+(?:the\s+)?exchange[,.]?[”\"’']+\)")
"""Behind the name of a market that a cover then calls "the Exchange"."""
_ABBREVIATION = re.compile(
    r"[(“\"]\W*(?:(?:which\s+)?(?:we\s+)?(?:refer(?:red)?\s+to(?:\s+here(?:in|after))?\s+as|call(?:ed)?)\s+)?(?:the\s+)?[“\"]?$"
    r"|,\s+or\s+(?:the\s+)?[“\"]?$"
)
_AND = re.compile(
    r"[”\"’)]{0,2},?\s+and\s+(?:(?:is|are)\s+)?(?:also\s+)?(?:(?:listed|traded|quoted)\s+)?(?:on\s+|in\s+)?(?:the\s+)?"
)
"""Between two markets on which the same security trades."""
_COMMA = re.compile(r",\s+(?:the\s+)?")
"""Between markets of which "and" joins the last."""
_TIER_OF = re.compile(r",?\s+(?:(?:tier|segment)\s+)?of\s+")
"""Between a market and the exchange whose part it is: `Nasdaq Capital Market of the Nasdaq Stock Market LLC`."""


@cache
def pattern() -> re.Pattern[str]:
    """Return the pattern of an exchange's or market's name in lower-case text, longest first."""
    with (DATA / "exchanges.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = {name.lower() for row in rows for name in (row["name"], row["short"]) if name}
    parts: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        parts.setdefault(name[0], []).append(re.escape(name[1:]).replace(r"\ ", r"[\s®™-]+"))
    by_letter = [rf"{letter}(?:{'|'.join(rests)})" for letter, rests in parts.items()]
    return re.compile(
        rf"\b(?:the\s+)?(?:{'|'.join(by_letter)})\b(?:[\s®™]+(?:stock\s+market|(?:market)?place|tier|market|exchange)\b)?"
        r"(?:,?\s+(?:inc\.|llc|limited|ltd\.?)(?!\w))?"
    )


def country(exchange: str) -> str:
    """Return the country of an exchange by its name in small letters, empty where the table does not say."""
    return next((where for name, where in _countries() if name in exchange), "")


@cache
def _countries() -> tuple[tuple[str, str], ...]:
    """Return the names of the exchanges in small letters with their countries, longest first."""
    with (DATA / "exchanges.csv").open(encoding="utf-8", newline="") as file:
        named = [(name.lower(), row["country"]) for row in csv.DictReader(file) for name in (row["name"], row["short"])]
    return tuple(sorted([each for each in named if each[0]], key=lambda each: (-len(each[0]), each[0])))


def called_the_exchange(text: str, cover: Cover) -> str | None:
    """Return the market that the cover calls "the Exchange" in all that follows."""
    called = next(_CALLED_EXCHANGE.finditer(cover.lower, cover.start, cover.end), None)
    if called is None:
        return None
    named = pattern().finditer(cover.lower, max(cover.start, called.start() - 60), called.start())
    last = next((market for market in named if market.end() == called.start()), None)
    return " ".join(text[last.start() : last.end()].split()).removeprefix("the ") if last else None


def of_symbol(text: str, lower: str, begin: int, at: int, behind: int) -> list[str]:
    """Return the exchange named last before a symbol, with those joined to it, else the first behind it, as printed."""
    named = [match.span() for match in pattern().finditer(lower, begin, at)]
    if not named:
        stop = lower.find(". ", behind)
        later = pattern().search(lower, behind, min(behind + 160, stop if stop >= 0 else behind + 160))
        named = [later.span()] if later else []
    if not named and (together := _several(text, lower, begin, at)):
        return together
    found: list[str] = []
    place = len(named) - 1
    while place >= 0:
        if place and _is_abbreviation(lower, named[place - 1], named[place]):
            place -= 1
        if place and _TIER_OF.fullmatch(lower, named[place - 1][1], named[place][0]):
            place -= 1
        start, end = named[place]
        found.insert(0, " ".join(text[start:end].split()).removeprefix("the "))
        between = (named[place - 1][1], start) if place else (start, start)
        if not (_AND.fullmatch(lower, *between) or (len(found) > 1 and _COMMA.fullmatch(lower, *between))):
            break
        place -= 1
    market = [name for name in found if name != _OVER_THE_COUNTER]
    return market or found


def _several(text: str, lower: str, begin: int, at: int) -> list[str]:
    """Return the exchanges that a text names together: `the New York, Chicago and Pacific Stock Exchanges`."""
    end = lower.find(_EXCHANGES, begin, at)
    places = _PLACES.search(text[max(begin, end - _LONGEST_PLACES) : end]) if end >= 0 else None
    each = [f"{place} Stock Exchange" for place in _PLACE_GAP.split(places["places"])] if places else []
    return each if all(pattern().fullmatch(name.lower()) for name in each) else []


def _is_abbreviation(lower: str, full: tuple[int, int], short: tuple[int, int]) -> bool:
    """Tell the short name of a market that stands in brackets behind its name."""
    return short[0] - full[1] < 40 and _ABBREVIATION.search(lower, full[1], short[0]) is not None
