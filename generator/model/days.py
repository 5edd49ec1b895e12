"""Days that a filing, or what stands beside it, can name: others are slips, and reckoning with them fails."""

from __future__ import annotations

from datetime import date

FIRST = date(1900, 1, 1)
LAST = date(2199, 12, 31)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """Return a day from `FIRST` to `LAST`; `None` where the calendar has no such day, or it lies outside."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if FIRST <= found <= LAST else None


def iso_day(text: str) -> date:
    """Return the day that a text in ISO 8601 names; raises `ValueError` where that is none from `FIRST` to `LAST`."""
    found = date.fromisoformat(text)
    if not FIRST <= found <= LAST:
        raise ValueError(f"{text} is not of the years {FIRST.year} to {LAST.year}")
    return found
