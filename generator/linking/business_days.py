"""Business days of the SEC: weekdays that are no federal holiday."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

_FIXED = ((1, 1), (7, 4), (11, 11), (12, 25))
"""Month and day; Saturday is kept on Friday, Sunday on Monday (5 U.S.C. 6103(b), Executive Order 11582)."""

_MOVING = ((1, 0, 3), (2, 0, 3), (9, 0, 1), (10, 0, 2), (11, 3, 4))
"""Month, weekday (Monday is 0) and which one of the month (5 U.S.C. 6103(a))."""


def is_business_day(day: date) -> bool:
    """Tell whether the Commission is open on a day: no weekend, no federal holiday."""
    return day.weekday() < 5 and day not in _holidays(day.year)


def business_days_before(day: date, most: int) -> tuple[date, ...]:
    """Return `day` and every earlier day from which it is at most `most` business days away, latest first.

    Days that are no business days count with the business day that follows them: an event on Saturday is
    one business day before Monday.
    """
    days = [day]
    left = most
    current = day
    while True:
        if is_business_day(current):
            if left == 0:
                return tuple(days)
            left -= 1
        current -= timedelta(days=1)
        days.append(current)


@cache
def _holidays(year: int) -> frozenset[date]:
    days = {_observed(date(year, month, day)) for month, day in _FIXED}
    days.add(_observed(date(year + 1, 1, 1)))
    days |= {_nth(year, *rule) for rule in _MOVING}
    last = date(year, 5, 31)
    days.add(last - timedelta(days=last.weekday()))
    if year >= 2021:
        days.add(_observed(date(year, 6, 19)))
    return frozenset(days)


def _observed(day: date) -> date:
    return day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
