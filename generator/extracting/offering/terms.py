"""Key terms that a pricing supplement sets behind labels: `Principal Amount: $25,000,000`, `Issue Price: 100%`."""

from __future__ import annotations

import re

import msgspec

from generator.extracting.offering.amounts import MONEY, PERCENT
from generator.extracting.offering.sheet import Sheet, Span

_TERM = re.compile(
    rf"""\b(?:(?P<principal>(?:aggregate\s+|total\s+)?(?:principal|face)\s+amount(?:\s+of\s+(?:the\s+)?(?:notes|securities|offering))?)
        |(?P<price>price\s+to\s+(?:the\s+)?public|(?:initial\s+)?public\s+offering\s+price|(?:original\s+)?issue\s+price)
        |(?P<discount>(?:agents?|underwriters?|dealers?)(?:\W+s\W*|\W+)\s*(?:discounts?|commissions?)(?:\s+(?:or|and)\s+(?:discounts?|commissions?))?
            |(?:discounts?|commissions?)\s+(?:or|and)\s+(?:discounts?|commissions?)|underwriting\s+discounts?)
        |(?P<net>(?:net\s+)?proceeds\s+to\s+(?:the\s+)?(?:issuer|company|corporation)))
        (?:\s*\([^)]{{1,40}}\))?\s*[:\t]\s*(?P<value>{MONEY}|{PERCENT})""",
    re.VERBOSE,
)
_LEAST = 50_000


class Terms(msgspec.Struct, frozen=True):
    """The values of the labels; `None` where the label does not stand there, or its value is of another kind."""

    principal: Span | None = None
    price: Span | None = None
    discount: Span | None = None
    net: Span | None = None


def read(sheet: Sheet) -> Terms:
    """Read the labelled terms of a cover; the first of each label counts."""
    whole = sheet.whole
    if not whole.has("principal amount", "issue price", "price to public", "face amount"):
        return Terms()
    found: dict[str, Span] = {}
    for match in _TERM.finditer(whole.low):
        label = next(name for name in ("principal", "price", "discount", "net") if match.group(name) is not None)
        value = whole.part(*match.span("value"))
        if label != "price":
            digits = re.sub(r"\D", "", value.low.split(".")[0])
            if "%" in value.low or (len(digits) < len(str(_LEAST)) and not value.has("million", "billion")):
                continue
        found.setdefault(label, value)
    return Terms(**found)
