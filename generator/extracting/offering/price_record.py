"""What the price table of a cover says (Regulation S-K, Item 501(b)(3))."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from generator.extracting.offering.price_rows import Cell
from generator.extracting.offering.sheet import Sheet, Span


class PriceTable(msgspec.Struct, frozen=True):
    """What the price table says; a cell is `None` where the table has no such figure."""

    price: Cell | None = None
    gross: Cell | None = None
    discount: Cell | None = None
    net: Cell | None = None
    discount_label: str = ""
    """Head of the row or column of discounts, small letters: `underwriting discounts and commissions`."""
    issuer_sells: Span | None = None
    """Words of the table that say that proceeds go to the issuer."""
    holders_sell: Span | None = None
    """Words of the table that say that proceeds go to selling securityholders."""
    several: bool = False
    """The table has several series or classes, each with a price or total of its own."""
    note: str | None = None
    start: int = -1
    """Offset of the head, -1 where there is no table."""
    end: int = 0
    """Offset behind the last row."""

    @property
    def total_at_par(self) -> Span | None:
        """The aggregate price of notes at 100 per cent, which is their principal amount."""
        if self.price is None or self.gross is None or self.gross.value is None or self.gross.is_percent:
            return None
        return self.gross.span if self.price.is_percent and self.price.decimal == 100 else None


def contradiction(sheet: Sheet, gross: Cell | None, discount: Cell | None, proceeds: list[Cell | None]) -> str | None:
    """Return a note where price less discount is not what goes to the sellers, those of a note to the table too."""
    nets = [cell for cell in proceeds if cell is not None]
    if gross is None or discount is None or not nets:
        return None
    if any(cell.value is None or cell.is_percent for cell in (gross, discount, *nets)):
        return None
    rest = gross.decimal - discount.decimal - sum(cell.decimal for cell in nets)
    if abs(rest) <= max(Decimal(2), gross.decimal * Decimal("0.002")) or sheet.whole.has(f"${rest:,f}"):
        return None
    return "Price less discount is not the proceeds that the table gives."
