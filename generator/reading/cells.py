"""Cells of a row: signs that stand in cells of their own belong to the number beside them."""

from __future__ import annotations

import re

OPENERS = frozenset(("$", "(", "$(", "($", "US$", "C$", "€", "£", "¥"))
CLOSERS = frozenset((")", "%", ")%", "%)"))
_CURRENCIES = frozenset("$€£¥")
SIGNS = OPENERS | CLOSERS
CLOSED = "0123456789.)—–-"
"""What stands before a sign that closes a number."""
_AMOUNT = re.compile(r"(?:[$€£¥]|US\$|C\$)\s?\d|\d{1,3}(?:,\d{3}){2,}")
"""Beginning of an amount of money, which a sign of per cent in a further cell does not belong to."""
_AMOUNT_AND_RATE = re.compile(r"(?P<amount>\d{1,3}(?:,\d{3}){2,}) (?P<rate>\d{1,3}\.\d+%)")
"""The figures of two columns with one space between them."""


def with_signs(cells: list[str]) -> list[str]:
    """Return cells with `$`, `(`, `%` and `)` joined to their number; a sign without a number stays a cell."""
    if SIGNS.isdisjoint(cells):
        return cells
    joined: list[str] = []
    opener = ""
    for cell in cells:
        if cell in OPENERS:
            if opener:
                joined.append(opener)
            opener = cell
        elif opener and (both := _AMOUNT_AND_RATE.fullmatch(cell)) is not None:
            joined += (opener + both["amount"], both["rate"])
            opener = ""
        elif cell in CLOSERS and joined and not opener and _closes(joined[-1], cell):
            joined[-1] += cell
        elif opener and opener[-1] in _CURRENCIES and (cell[-1:] == "%" or cell[:1].isalpha()):
            joined += (opener, cell)  # an amount that is left open, beside a rate or a word
            opener = ""
        else:
            joined.append(opener + cell)
            opener = ""
    return [*joined, opener] if opener else joined


def _closes(number: str, sign: str) -> bool:
    """Tell whether a sign belongs to the number before it: a blank column of percentages may stand between."""
    return number[-1] in CLOSED and not (sign[0] == "%" and _AMOUNT.match(number))
