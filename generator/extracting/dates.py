"""Calendar dates as filings print them: `March 5, 2013`, `5 March 2013`, `03/05/2013`, `2013-03-05`."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
"""Names of months for a pattern, longest first; ignore case."""

DATE = (
    rf"(?:(?:{MONTHS})(?![a-z])\.?\s*\d{{1,2}}\s*(?:st|nd|rd|th)?\s*,?\s*\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?(?:{MONTHS})(?![a-z])\.?\s*,?\s*\d{{4}}"
    r"|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)"
)
"""Pattern of a full date, without groups; ignore case."""

_WORDS = re.compile(r"[a-z]+|\d+", re.IGNORECASE)
_NUMBER_OF = {name: number for number, name in enumerate(MONTHS.split("|")[:12], start=1)}


def parse(text: str) -> date | None:
    """Return the date that a text matching `DATE` says; `None` where the calendar has no such day.

    Figures with slashes are month, day, year; two-digit years are 1970 to 2069.
    """
    words = [word.lower() for word in _WORDS.findall(text)]
    figures = [int(word) for word in words if word.isdigit()]
    month = next((_month(word) for word in words if _month(word)), None)
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
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(word: str) -> int | None:
    if len(word) < 3:
        return None
    return next((number for name, number in _NUMBER_OF.items() if name.startswith(word[:4])), None)
