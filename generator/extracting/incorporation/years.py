"""The dates of a statement's days: many are printed without their year, which stands elsewhere."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date

import msgspec

from generator.extracting.dates import Day, complete
from generator.extracting.incorporation.state import NAMES
from generator.extracting.incorporation.tokens import Token

HALF_A_YEAR = 6
"""Months by which a day without a year must lie before the one that has it, to be of the year behind it."""
APART = 100
"""Characters between a day and its year at most."""

Calendar = dict[int, date | None]
"""Dates of the days of a statement, by where they stand."""


def calendar(tokens: Sequence[Token], latest: date | None, since: date | None) -> Calendar:
    """Return the dates of the days, each with its year: its own, one that stands apart behind it, or a neighbour's."""
    days: list[tuple[int, Day]] = []
    above: list[tuple[int, int]] = []
    ends: list[int] = []
    inside: int | None = None
    last = 0
    for number, token in enumerate(tokens):
        if token.kind in NAMES and days and days[-1][1].year is None:
            ends.append(len(days))
        if isinstance(token.value, Day):
            own = token.value
            if inside is not None and own.year is None:
                own = msgspec.structs.replace(own, year=inside)
            days.append((token.start, own))
            last = token.end
        elif token.kind in ("open", "close"):
            inside = _year_of_brackets(tokens, number) if token.kind == "open" else None
        elif (token.kind == "in_year" or _leads_days(tokens, number)) and (above or not days):
            assert isinstance(token.value, int)
            above.append((len(days), token.value))
        elif token.kind == "year" and days and days[-1][1].year is None and token.start - last < APART:
            days[-1] = (days[-1][0], msgspec.structs.replace(days[-1][1], year=token.value))
    _before_older(days, ends)
    _below_years(days, above)
    dates = complete([day for _, day in days], latest, since)
    return dict(zip([start for start, _ in days], dates, strict=True))


def _leads_days(tokens: Sequence[Token], number: int) -> bool:
    """Tell a year that stands above its days: `1998`, below it `June 12` and `September 4`."""
    year, behind = tokens[number], tokens[number + 1 : number + 2]
    first = behind[0].value if behind and behind[0].start - year.end <= len("\n\n") else None
    return year.kind == "year" and isinstance(first, Day) and first.year is None


def _below_years(days: list[tuple[int, Day]], above: Sequence[tuple[int, int]]) -> None:
    """Give days that have none the year above them: "filed in 2008 on January 25 and July 22, and in 2009 on May 5".

    `above`: numbers of first days, ascending, with the year above each.
    """
    if any(day.year is not None for _, day in days):
        return
    for (first, year), (end, _) in itertools.pairwise([*above, (len(days), 0)]):
        if end > first:
            days[end - 1] = (days[end - 1][0], msgspec.structs.replace(days[end - 1][1], year=year))


def _year_of_brackets(tokens: Sequence[Token], opening: int) -> int | None:
    """Return the year before brackets that hold its days: "May 2020 (on May 11 and 27)"."""
    year, first = tokens[opening - 1 : opening], tokens[opening + 1 : opening + 2]
    if year and first and year[0].kind == "year" and first[0].kind == "day" and isinstance(year[0].value, int):
        return year[0].value
    return None


def _before_older(days: list[tuple[int, Day]], ends: Sequence[int]) -> None:
    """Keep days from the year of a document much older behind them: "and the Form 8-A filed June 1, 1990".

    `ends` are numbers of first days, ascending; of each the last one is looked at.
    """
    behind: list[Day | None] = [None]
    for _, day in reversed(days):
        behind.append(day if day.year is not None else behind[-1])
    behind.reverse()
    before: Day | None = None
    reached = 0
    for end in ends:
        before = next((day for _, day in reversed(days[reached:end]) if day.year is not None), before)
        reached, after = end, behind[end]
        start, last = days[end - 1]
        if before and after and before.year and after.year and after.year < before.year:
            year = before.year + (before.month - last.month > HALF_A_YEAR)
            before = msgspec.structs.replace(last, year=year)
            days[end - 1] = (start, before)
