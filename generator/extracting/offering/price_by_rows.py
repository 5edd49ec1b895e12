"""Price tables by rows: `Public offering price | $10.00 | $200,000,000` under `Per Unit | Total`."""

from __future__ import annotations

import re

from msgspec.structs import replace

from generator.extracting.offering import price_head, price_rows
from generator.extracting.offering.price_record import PriceTable, contradiction
from generator.extracting.offering.price_rows import Row
from generator.extracting.offering.sheet import Sheet

_RECEIVER = re.compile(
    r"\bto\s+(?:the\s+)?(?P<name>(?!(?:us|we|company|issuer|trust|fund|partnership|corporation|bank)\b)[a-z][\w.&’'-]*(?:\s+[a-z][\w.&’'-]*){0,3}?)\s*(?:\(|,|$)"
)


def read(sheet: Sheet, price: Row, rows: list[Row]) -> PriceTable:
    """Read a table of a row for the price and `rows` for it, the discount and the proceeds, in their order."""
    rows = [row for row in rows if len(row.cells) == len(price.cells)]
    above = price_head.lines_above(sheet.lines, price.at)
    head = [line.low for line in above]
    unit, total, several = (
        _of_the_class_offered(price)
        if price_head.has_columns_of_classes(head)
        else price_head.unit_and_total(head, price.cells)
    )
    if unit is None and total and price_head.UNIT.search(price.label):
        unit = 0  # the columns are classes, and the row says that its figures are for one of them
    discounts = [row for row in rows if row.concept == "discount"]
    net = next((row for row in rows if row.concept == "net"), None)
    if net is not None and not discounts and price_rows.expenses_between(sheet.lines, price, net):
        net = replace(net, cells=tuple([replace(cell, value=None) for cell in net.cells]))
    selling = next((row for row in rows if row.concept == "selling"), None)
    if net is not None and selling is None and _is_holder(sheet, net.label):
        net, selling = None, net
    discount = _one_discount(discounts)
    gross_cell = price.cell(total)
    discount_cell = discount.cell(total) if discount else None
    net_cell = net.cell(total) if net else None
    if discount_cell is not None and discount_cell.is_none:
        discounts, discount_cell = [], None
    note = contradiction(sheet, gross_cell, discount_cell, [net_cell, selling.cell(total) if selling else None])
    if note and len(discounts) > 1:
        discount_cell = None
    return PriceTable(
        price.cell(unit),
        gross_cell,
        discount_cell,
        net_cell,
        (discount or discounts[0]).label if discounts else "",
        net.line if net else None,
        selling.line if selling else None,
        several,
        note,
        min([price.line.start, *(line.start for line in above if price_head.MARKS.search(line.low))]),
        max(rows, key=lambda row: row.at).line.end,
    )


def of_several(table: PriceTable, rows: list[Row]) -> PriceTable:
    """Return a table without what is only that of the first of several series, each of which has its own below."""
    behind = next((at for at, row in enumerate(rows) if row.concept in ("net", "selling")), len(rows))
    prices = [row.cells for row in (rows[0], *rows[behind:]) if row.concept == "price"]
    if (
        len({tuple([cell.value for cell in cells]) for cells in prices}) < 2
        or len({len(cells) for cells in prices}) > 1
    ):
        return table
    same = len({cells[0].value for cells in prices}) == 1
    price = table.price if same else None
    return replace(table, price=price, gross=None, discount=None, net=None, several=True, note=None)


def _of_the_class_offered(price: Row) -> tuple[int | None, int | None, bool]:
    """Return the places of the price and the amount of the one class of several columns that is priced.

    Where several are, or none is yet, the table has no figure for all of them.
    """
    if price_of_each := _same_rate(price):
        return price_of_each - 1, None, True
    columns = {price.line.low.count("\t", 0, cell.span.start - price.line.start) for cell in price.cells if cell.value}
    if len(columns) != 1:
        return None, None, True
    rates = [at for at, cell in enumerate(price.cells) if cell.is_percent]
    amounts = [at for at, cell in enumerate(price.cells) if cell.value is not None and not cell.is_percent]
    return (rates[0] if len(rates) == 1 else None), (amounts[0] if len(amounts) == 1 else None), False


def _same_rate(price: Row) -> int:
    """Return the place, from 1, of a price in per cent that each column has, 0 where they differ."""
    rates = [at for at, cell in enumerate(price.cells, 1) if cell.is_percent]
    columns = price.line.low.count("\t")
    same = len(rates) == columns > 1 and len({price.cells[at - 1].decimal for at in rates}) == 1
    return rates[0] if same else 0


def _is_holder(sheet: Sheet, label: str) -> bool:
    """Tell whether the one to whom proceeds go, by its own name, is a selling holder elsewhere on the cover."""
    found = _RECEIVER.search(label)
    if found is None:
        return False
    name = re.escape(found["name"])
    sells = re.compile(
        rf"\b{name}\b[^.;]{{0,120}}?\bselling\s+\w*\s?holder\b|\bselling\s+\w*\s?holder,?\s+{name}\b"
        rf"|\bnot\s+receive\b[^;]{{0,120}}?\bsold\s+by\s+{name}\b"
    )
    return any(sells.search(sentence.low) for sentence in sheet.sentences)


def _one_discount(rows: list[Row]) -> Row | None:
    """Return the row of the discount: of several that of the underwriters or agents; `None` where that is unclear."""
    if len(rows) < 2:
        return rows[0] if rows else None
    named = [row for row in rows if re.search(r"underwrit|placement|agent|discount", row.label)]
    return named[0] if len(named) == 1 else None
