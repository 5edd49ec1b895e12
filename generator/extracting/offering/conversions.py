"""The table of a mutual institution's conversion to stock: what it raises at the least, the midpoint and the most.

Such an offering is of a range of shares at one price (12 CFR 192.330): the cover offers the maximum, and its table has
a column for that, beside the minimum, the midpoint and an adjusted maximum.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.extracting.offering import price_rows
from generator.extracting.offering.price_rows import Cell
from generator.extracting.offering.sheet import Sheet, Span

_COLUMN = re.compile(r"(?P<adjusted>.*adjusted.*|.*super\w*.*)|minimum.*|mid-?point.*|(?P<most>maximum.*)", re.DOTALL)
_LEAST_COLUMNS = 3
_SHARES = re.compile(r"\W*(?:(?:total\s+)?number\s+of\s+)?shares\b(?:\s+(?:to\s+be\s+)?(?:offered|sold))?\W*")
_GROSS = re.compile(r"\W*(?:(?:estimated|aggregate|total)\s+)?gross\s+(?:offering\s+)?proceeds\W*")
_NET = re.compile(r"\W*(?:estimated\s+)?net\s+proceeds(?:\s+to\s+(?:us|the\s+company|\w+\s+\w+))?\W*")
_FEES = re.compile(
    r"\W*(?:estimated\s+)?(?:selling\s+agents?|underwriting|placement\s+agents?)['’]?s?\s+"
    r"(?:fees|commissions|discounts?)(?:\s+and\s+(?:fees|commissions))?\W*"
)
_PRICE = re.compile(r"\W*(?:per\s+share\s+price|(?:(?:offering|subscription|purchase)\s+)?price(?:\s+per\s+share)?)\W*")
_ROWS = 12


class Conversion(NamedTuple):
    """What the table says."""

    head: Span
    price: Cell | None
    """The price of a share, which all columns have."""
    gross: Cell | None = None
    """The gross proceeds at the maximum."""
    fees: Cell | None = None
    """What the selling agent gets then."""
    net: Span | None = None
    """The row of net proceeds."""


def read(sheet: Sheet) -> Conversion | None:
    """Read the table of a conversion; `None` where the cover has none.

    The number of shares in the same column, where there is one, has to be one that the cover offers: else the table
    says nothing of what is offered.
    """
    if not sheet.whole.has("midpoint", "mid-point"):
        return None
    for at, head in enumerate(sheet.lines):
        columns = [_COLUMN.fullmatch(cell.strip()) for cell in head.low.split("\t") if cell.strip()]
        most = [place for place, column in enumerate(columns) if column and column["most"] and not column["adjusted"]]
        if len(columns) < _LEAST_COLUMNS or None in columns or len(most) != 1:
            continue
        rows = [
            (price_rows.without_marks(line.low.partition("\t")[0]), line, cells)
            for line in sheet.lines[at + 1 : at + _ROWS]
            if len(cells := price_rows.figures(line)) == len(columns)
        ]
        shares = next((cells[most[0]] for label, _, cells in rows if _SHARES.fullmatch(label)), None)
        gross = next((cells[most[0]] for label, _, cells in rows if _GROSS.fullmatch(label)), None)
        priced = next((cells for label, _, cells in rows if _PRICE.fullmatch(label)), ())
        price = priced[0] if len({cell.value for cell in priced}) == 1 else None
        if shares is not None and sheet.whole.low.count(shares.span.low) < 2:
            return Conversion(head, price)
        fees = next((cells[most[0]] for label, _, cells in rows if _FEES.fullmatch(label)), None)
        net = next((line for label, line, _ in rows if _NET.fullmatch(label)), None)
        return Conversion(head, price, gross, fees, net)
    return None
