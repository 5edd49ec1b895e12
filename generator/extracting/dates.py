"""Calendar dates as filings print them: `March 5, 2013`, `5 March 2013`, `03/05/2013`, `2013-03-05`.

Lists leave out what repeats: `March 3, March 9 and April 1, 2025`, `January 3, 10 and 24, 2025`. `run` reads such a
run of days, `complete` carries the years over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import msgspec

from generator.model.days import calendar_day

MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|janurary|januray|februrary|feburary|febuary|septmber|septemeber|novemeber|decemeber|decmber"
    "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
"""Names of months for a pattern, longest first, as filers misspell them too; ignore case."""

DATE = (
    rf"(?:(?:{MONTHS})(?![a-z])\.?\s*\d{{1,2}}\s*(?:st|nd|rd|th)?\s*,?\s*\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?(?:{MONTHS})(?![a-z])\.?\s*,?\s*\d{{4}}"
    r"|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)"
)
"""Pattern of a full date, without groups; ignore case."""

_WORDS = re.compile(r"[a-z]+|\d+", re.IGNORECASE)
_NUMBER_OF = {
    name[:letters]: number for number, name in enumerate(MONTHS.split("|")[:12], start=1) for letters in (3, 4)
} | {"febu": 2, "decm": 12}
"""Number of a month by the first three letters of its name, and by the first four."""

_YEAR = r"(?:(?!\s*\n\n)\s*,?\s*,?\s*(?P<year>(?:19|20)\d\d)(?!\d))?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d/.-]\d|\d|[a-z])"
_MONTH_FIRST = re.compile(rf"(?P<month>{MONTHS})(?![a-z])\.?,?\s*{_DAY}{_YEAR}", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"{_DAY}\s+(?:day\s+of\s+)?(?P<month>{MONTHS})(?![a-z])\.?{_YEAR}", re.IGNORECASE)
_FIGURES = re.compile(r"\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)")
_NEXT_DAY = re.compile(
    rf"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*){_DAY}(?!\s*[-/])(?!\s+(?:{MONTHS})(?![a-z])){_YEAR}", re.IGNORECASE
)


class Day(msgspec.Struct, frozen=True, gc=False):
    """A day of a list: characters `start` to `end`; `year` is `None` where the list gives it elsewhere."""

    start: int
    end: int
    month: int
    day: int
    year: int | None = None


def parse(text: str) -> date | None:
    """Return the date that a text matching `DATE` says; `None` where the calendar has no such day.

    Figures with slashes are month, day, year; two-digit years are 1970 to 2069.
    """
    words = [word.lower() for word in _WORDS.findall(text)]
    figures = [int(word) for word in words if word.isdigit()]
    month = next((number for word in words if (number := _month(word))), None)
    if month is not None and len(figures) == 2:
        day, year = figures
    elif len(figures) == 3 and "-" in text:
        year, month, day = figures
    elif len(figures) == 3:
        month, day, year = figures
    else:
        return None
    if year < 100:
        year += 1900 if year >= 70 else 2000
    return calendar_day(year, month, day)


def run(text: str, start: int) -> tuple[Day, ...]:
    """Return the days that begin at an offset: one, or several of a month (`March 3, 10 and 24, 2025`); or none."""
    if figures := _FIGURES.match(text, start):
        found = parse(figures.group())
        return (Day(start, figures.end(), found.month, found.day, found.year),) if found else ()
    first = _MONTH_FIRST.match(text, start)
    if first is None:
        first = _DAY_FIRST.match(text, start)
        return (_day(first, _month(first["month"]) or 0),) if first else ()
    day = _day(first, _month(first["month"]) or 0)
    return (day, *more(text, day.end, day.month)) if day.year is None else (day,)


def more(text: str, start: int, month: int) -> tuple[Day, ...]:
    """Return the further days of a month that go on a run at an offset, up to the one that has the year."""
    days: list[Day] = []
    while following := _NEXT_DAY.match(text, days[-1].end if days else start):
        days.append(_day(following, month, at=following.start("day")))
        if days[-1].year is not None:
            break
    return tuple(days)


def complete(days: Sequence[Day], latest: date | None = None, since: date | None = None) -> tuple[date | None, ...]:
    """Return the dates of a list of days, a day without a year taking that of the next one that has it.

    A day that would fall behind `latest` (when the document was filed), or behind the next one at a turn of the
    year (`December 20 and January 9, 2014`), is of the year before. Where none has a year, each is the one day between
    `since` and `latest` that it can be. `None` stands for a day that no calendar has, or whose year is not certain.
    """
    dates: list[date | None] = []
    last = next((day for day in reversed(days) if day.year is not None), None)
    if last is None:
        return tuple([_only_one(day, since, latest) for day in days])
    year: int | None = None
    following: Day | None = None
    for day in reversed(days):
        if day.year is not None:
            year = day.year
        elif following is not None and year is not None:
            year -= _turns_year(day, following)
        elif last.year is not None:
            year = last.year + _turns_year(last, day)
        found = calendar_day(year, day.month, day.day) if year is not None else None
        if found is not None and day.year is None and latest is not None and found > latest:
            found = calendar_day(found.year - 1, day.month, day.day)
        dates.append(found)
        following = day
    return tuple(reversed(dates))


def _day(match: re.Match[str], month: int, at: int | None = None) -> Day:
    return Day(
        match.start() if at is None else at,
        match.end(),
        month,
        int(match["day"]),
        int(match["year"]) if match["year"] else None,
    )


def _only_one(day: Day, since: date | None, latest: date | None) -> date | None:
    """Return the only date between two others that a day without a year can be."""
    if since is None or latest is None:
        return None
    dates = [calendar_day(year, day.month, day.day) for year in range(since.year, latest.year + 1)]
    possible = [found for found in dates if found and since < found <= latest]
    return possible[0] if len(possible) == 1 else None


def _turns_year(earlier: Day, later: Day) -> bool:
    return earlier.month >= 10 and later.month <= 3


def _month(word: str) -> int | None:
    return _NUMBER_OF.get(word.lower()[:4])
