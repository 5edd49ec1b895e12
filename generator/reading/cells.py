"""Cells of a row: signs that stand in cells of their own belong to the number beside them."""

from __future__ import annotations

OPENERS = frozenset(("$", "(", "$(", "($", "US$", "C$", "€", "£", "¥"))
CLOSERS = frozenset((")", "%", ")%", "%)"))
SIGNS = OPENERS | CLOSERS
CLOSED = "0123456789.)—–-"
"""What stands before a sign that closes a number."""


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
        elif cell in CLOSERS and joined and not opener and joined[-1][-1] in CLOSED:
            joined[-1] += cell
        else:
            joined.append(opener + cell)
            opener = ""
    return [*joined, opener] if opener else joined
