"""How notes and messages call days, documents, and many names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_NAMED = 5
"""So many names stand in a message: each of many filings may have one that says them all."""


def written(day: date) -> str:
    """Return a date for a sentence: `27 November 2013`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def called(form: str, filed: date | None = None, period: date | None = None, items: tuple[str, ...] = ()) -> str:
    """Return a document as a list names it: `8-K of 23 October 2013 (Item 8.01)`, `10-K for 31 December 2012`."""
    words = form
    if filed:
        words += f" of {written(filed)}"
    elif period:
        words += f" for {written(period)}"
    return f"{words} (Item{'s' * (len(items) > 1)} {', '.join(items)})" if items else words


def several(names: Sequence[str]) -> str:
    """Return names for a message, the first of them where there are many: `A, B, C, D, E and 12 more`."""
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more:,} more" if more > 0 else "")
