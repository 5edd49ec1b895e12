"""Amounts, quantities and blanks as covers print them: `$12,674,159`, `US$59.52 million`, `99.712%`, `$[●]`.

The patterns are for text in small letters.
"""

from __future__ import annotations

import re
from decimal import Decimal

CURRENCY = (
    r"(?:(?<![a-z])(?:us|u\.s\.|c|cdn|cad|a|au|nz|hk|nt|r|s|ps\.?)\s?\$|\$|€|£|¥|￥"
    r"|\b(?:eur|gbp|rmb|chf|jpy|nok|sek|aud|cad|usd)(?=\s?\d))"
)
"""Sign or code of a currency before a figure; no groups."""

FIGURE = r"(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)"
"""A figure with or without thousands separators and decimals; no groups."""

SCALE = r"(?:thousand|million|billion|trillion)"

MONEY = rf"{CURRENCY}\s?{FIGURE}(?![\d,.]*\s?%)(?:\s+{SCALE}\b)?"
"""An amount of money; no groups."""

COUNT = (
    r"(?:(?<![\d$€£¥.,/-])(?:\d{1,3}(?:,\d{3})+(?![\d,]*\.\d)|\d{4,}(?![\d,.]*\d)"
    rf"|\d+(?:\.\d+)?\s+{SCALE})(?![\d%]|/\d))"
)
"""A quantity of shares, units or warrants; no groups. Figures below 1,000 are left out: they count other things."""

FILLER = r"(?:\[[\s●•*_·.–—-]*\]|[_●•]+|-{2,}|–{2,}|—+)"
"""What stands where a figure will be filled in; no groups."""

BLANK_MONEY = rf"{CURRENCY}\s?(?:{FILLER}|(?![\d.]))"
"""A currency sign without a figure; no groups."""

_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_PARTS = re.compile(rf"({FIGURE})(?:\s+({SCALE})\b)?", re.IGNORECASE)


def plain(text: str) -> str | None:
    """Return the first figure of `text` as plain decimal text, its scale worked in: `US$59.52 million` is `59520000`.

    Decimals stay as printed (`2.50`); `None` where there is no figure.
    """
    found = _PARTS.search(text)
    if found is None:
        return None
    figure, scale = found.groups()
    figure = figure.replace(",", "")
    if figure.startswith("."):
        figure = "0" + figure
    if scale:
        return format(Decimal(figure).scaleb(_SCALES[scale.lower()]).normalize(), "f")
    return figure


def count(text: str) -> int | None:
    """Return the first figure of `text` as a whole number of shares, units or warrants; `None` where it is none."""
    figure = plain(text)
    if figure is None:
        return None
    number = Decimal(figure)
    return int(number) if number == number.to_integral_value() else None
