"""Amounts, quantities and blanks as covers print them: `$12,674,159`, `US$59.52 million`, `99.712%`, `$[●]`.

The patterns are for text in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

_CODES = (
    r"(?:usd|cad|aud|nzd|hkd|sgd|eur|xeu|ecu|gbp|chf|jpy|rmb|cny|inr|krw|twd|thb|mxn|brl|zar|nok|sek|dkk"
    r"|dem|dm|frf|ff|nlg|dfl|itl|lit|esp|pta|pte|bef|ats|fim|grd|czk|huf|pln)"
)
"""Codes of currencies, ISO 4217 and as covers of the 1990s print them; no groups."""

CURRENCY = (
    r"(?:(?<![a-z])(?:us|u\.s\.|c|cdn|cad|a|au|nz|hk|nt|r|s|ps\.?)\s?\$|\$|€|£|¥|￥"
    rf"|\b{_CODES}(?=\s?\d))"
)
"""Sign or code of a currency before a figure; no groups."""

_LETTER_INSIDE = r"[\d.,]{1,40}(?:[olsbi]{1,3}(?=,?\d)|(?:(?<=\d)[ols]|(?<=,\d\d)b)(?![a-z]))"
"""What goes on so has a letter for a digit, as scanners read them: `$1o,000`, `2.4o`; no groups."""

FIGURE = rf"(?!{_LETTER_INSIDE})" r"(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)"
"""A figure with or without thousands separators and decimals; no groups."""

SCALE = r"(?:thousand|million|billion|trillion)"

FRACTION = r"(?:\s\d{1,2}/\d{1,2}(?!\d))"
"""A fraction behind a whole number, as prices were quoted until 2001: `$9 1/8`; no groups."""

MONEY = rf"{CURRENCY}\s?{FIGURE}(?![\d,.]*\s?%){FRACTION}?(?:\s+{SCALE}\b)?"
"""An amount of money; no groups."""

PERCENT = rf"{FIGURE}{FRACTION}?\s?%"

MISREAD = rf"(?<![\w.,/-])(?:{CURRENCY}\s?)?(?=\d)(?={_LETTER_INSIDE})[\d.,olsbi]*+%?"
"""A figure whose value is not known for a letter in it; no groups."""

COUNT = (
    rf"(?:(?<![\d$€£¥.,/-])(?<!\b[olsbi])(?<![\d.,][olsbi])(?!{_LETTER_INSIDE})(?:\d{{1,3}}(?:,\d{{3}})++(?![\d,]*\.\d)|\d{{5,}}+(?![\d,.]*\d|[a-z]{{1,3}}\d)"
    rf"|\d+(?:\.\d+)?\s+{SCALE})(?![\d%]|/\d))"
)
"""A quantity of shares, units or warrants; no groups.

Figures below 1,000 count other things, and four figures without a comma are a year.
"""

FILLER = r"(?:\[[\s●•*_·.–—-]*\]|[_●•]+|-{2,}|–{2,}|—+)"
"""What stands where a figure will be filled in; no groups."""

BLANK_MONEY = rf"{CURRENCY}(?:\s?{FILLER}|(?!\s?[\d.]))"
"""A currency sign without a figure; no groups."""

_FINEST = Decimal("0.000001")
"""To this a fraction is worked out that has no end: thirds of a cent."""
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_PARTS = re.compile(rf"({FIGURE})(?:\s(\d{{1,2}})/(\d{{1,2}})(?!\d))?(?:\s+({SCALE})\b)?", re.IGNORECASE)


def plain(text: str) -> str | None:
    """Return the first figure of `text` as plain decimal text, its scale worked in: `US$59.52 million` is `59520000`.

    Decimals stay as printed (`2.50`), a fraction becomes decimals (`9 1/8` is `9.125`); `None` where no figure is.
    """
    found = _PARTS.search(text)
    if found is None:
        return None
    figure, above, below, scale = found.groups()
    figure = figure.replace(",", "")
    if figure.startswith("."):
        figure = "0" + figure
    if above and int(below):
        whole = Decimal(figure)  # of `$.16 2/3`, the fraction is one of a cent
        part = (Decimal(above) / Decimal(below)).scaleb(int(whole.as_tuple().exponent))
        exact, rounded = whole + part, (whole + part).quantize(_FINEST)
        figure = format(exact if exact == rounded else rounded, "f")
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


class Figure(NamedTuple):
    """A figure at characters `start` to `end` of a text: money, a count of securities, or a currency sign left open."""

    kind: Literal["money", "count", "blank"]
    start: int
    end: int


_MARK = re.compile(r"[\d$€£¥]")
_SIGN = re.compile(r"(?:us|u\.s\.|c|cdn|cad|a|au|nz|hk|nt|r|s)\s?$")
_MONEY_AT = re.compile(rf"[$€£¥]\s?{FIGURE}(?![\d,.]*\s?%){FRACTION}?(?:\s+{SCALE}\b)?")
_BLANK_AT = re.compile(rf"[$€£¥](?:\s?{FILLER}|(?!\s?[\d.]))")
_COUNT_AT = re.compile(COUNT)
_CODED = re.compile(rf"\b{_CODES}\s?$")
_FIGURE_END = re.compile(r"[\d,.]*")


def figures(text: str, start: int = 0, end: int | None = None) -> Iterator[Figure]:
    """Find the figures of a text in small letters; percentages, years and figures below 1,000 are passed over."""
    stop = len(text) if end is None else end
    at = start
    while (mark := _MARK.search(text, at, stop)) is not None:
        at = mark.start()
        if text[at].isdigit():
            found = _COUNT_AT.match(text, at, stop)
            if found is not None and _CODED.search(text, max(0, at - 5), at):
                yield Figure("money", at, found.end())
            elif found is not None:
                yield Figure("count", at, found.end())
            rest = _FIGURE_END.match(text, at, stop)
            at = found.end() if found is not None else rest.end() if rest is not None and rest.end() > at else at + 1
            continue
        sign = _SIGN.search(text, max(start, at - 5), at)
        begin = sign.start() if sign is not None and not text[sign.start() - 1 : sign.start()].isalpha() else at
        found = _MONEY_AT.match(text, at, stop)
        blank = _BLANK_AT.match(text, at, stop) if found is None else None
        if found is not None:
            yield Figure("money", begin, found.end())
        elif blank is not None:
            yield Figure("blank", begin, max(blank.end(), at + 1))
        at = found.end() if found is not None else at + 1
