"""Price tables by columns, whose heads say what each holds.

`Per Note | 99.787% | 0.650% | 99.137%` under `Price to Public | Underwriting Discount | Proceeds`; rows without label;
columns that are each parted into a total and a figure for one note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.extracting.offering import price_head, price_rows
from generator.extracting.offering.price_record import PriceTable, contradiction
from generator.extracting.offering.price_rows import Cell, Concept, Row
from generator.extracting.offering.sheet import Sheet, Span

_GRAND = re.compile(
    r"\W*(?:(?:combined|grand|aggregate)\s+totals?|totals?\s+(?:for|of)\s+(?:(?:the|all)\s+){0,2}(?:notes|debentures|bonds|securities|offerings?))\W*$"
)
_PLAIN = re.compile(r"\W*totals?\W*$")
_MOST = re.compile(r"\bmaximum\b(?!.*\b(?:reinvestment|adjusted)\b)")
_PLAN = re.compile(r"\W*(?:distribution|dividend)\s+reinvestment\b")
ROWS = 16
"""Lines from the first row of a table to its last at most."""
_FIGURES = 4
"""Figures of a row with the price of one unit, the total, the discount and the proceeds."""


def of_bare_amounts(sheet: Sheet) -> PriceTable | None:
    """Read totals without a label, right below the heads of their columns: `$752,333,100 | $1,780,642 | ...`."""
    for at, line in enumerate(sheet.lines):
        if at and (cells := price_rows.bare(line)):
            head = price_head.lines_above(sheet.lines, at)
            order = price_head.order_of_cells(head, len(cells)) or price_rows.order(
                " ".join(price_head.words_of_columns(head)), len(cells)
            )
            if len(order) == len(cells) and "net" in order:
                return read(sheet, head, order, [Row("total", "", cells, line, at)])
            if head and (both := _of_unit_and_totals(sheet, head, cells)) is not None:
                return both
    return None


def _of_unit_and_totals(sheet: Sheet, head: list[Span], cells: tuple[Cell, ...]) -> PriceTable | None:
    """Read a row under `Price per Certificate | Total Offering Price | Underwriting Discount | Proceeds`."""
    labels = [price_rows.without_marks(label) for label in head[-1].low.split("\t")]
    if not len(cells) == len(labels) == _FIGURES:
        return None
    price, gross, discount, net = cells
    if (
        not (price_head.UNIT.search(labels[0]) and "total" in labels[1])
        or price_rows.column(labels[2]) != "discount"
        or gross.decimal - discount.decimal != net.decimal
    ):
        return None
    first = next((line for line in head if "price" in line.low), head[-1])
    span = sheet.whole.part(first.start - sheet.whole.start, head[-1].end - sheet.whole.start)
    return PriceTable(price, gross, discount, net, labels[2].strip(), span, start=first.start, end=net.span.end)


def read(sheet: Sheet, head: list[Span], order: list[Concept], rows: list[Row]) -> PriceTable:
    """Read the rows under a head, whose columns hold what `order` says, one concept for each of their figures."""
    place = {concept: at for at, concept in enumerate(order) if order.count(concept) == 1}
    rows = _before_plan(sheet, rows)
    pers = [row for row in rows if row.concept == "per"]
    totals = [row for row in rows if row.concept == "total"]
    several = len(pers) > 1
    price_place = place.get("price", 0)
    per = pers[0] if len({row.cells[price_place].value for row in pers}) == 1 else None
    grand = (
        [row for row in totals if _GRAND.match(row.label)]
        or [row for row in totals if _PLAIN.match(row.label)]
        or _of_the_most(sheet, per, totals, price_place)
    )
    total = totals[0] if len(totals) == 1 and not several else grand[0] if len(grand) == 1 else None
    price = per.cell(price_place) if per else _of_one_class(sheet, total, price_place) if total and not pers else None
    gross, discount, net, selling = (
        total.cell(place.get(concept)) if total else None for concept in ("price", "discount", "net", "selling")
    )
    net = (
        None
        if _after_expenses(gross, net, [total.cell(at) for at in price_head.other_columns(order)] if total else [])
        else net
    )
    if price is None and gross is not None and net is not None and gross.decimal < net.decimal:
        price, gross = gross, None  # the column is for one share, the row for a part of the shares
    charged = "discount" in order
    if discount is not None and discount.is_none:
        charged, discount = False, None
    note = contradiction(sheet, gross, discount, [net, selling])
    if note:
        discount = net = None
    words = " ".join(price_head.words_of_columns(head))
    if "expenses" in words and any("midpoint" in row.label for row in rows):
        discount = net = None  # a conversion to stock: all that it costs is in one column
    label = price_head.DISCOUNT.search(words)
    told = next((line for line in head if "proceeds" in line.low), head[0])
    span = sheet.whole.part(told.start - sheet.whole.start, head[-1].end - sheet.whole.start)
    return PriceTable(
        price,
        gross,
        discount,
        net,
        (label.group() if label else words) if charged else "",
        span if "net" in place else None,
        span if "selling" in place else None,
        several,
        note,
        min(
            [rows[0].line.start, *(line.start for line in head if price_head.is_line_of_classes(line.low, bool(pers)))]
        ),
        rows[-1].line.end,
    )


def _of_one_class(sheet: Sheet, total: Row, place: int) -> Cell | None:
    """Return the price in per cent of the only row above that of totals: `Class B-2 | $1,000,000 | 97.5% | ...`."""
    above = price_rows.figures(sheet.lines[total.at - 1]) if total.at > 1 else ()
    only = len(above) == len(total.cells) and not price_rows.figures(sheet.lines[total.at - 2])
    return above[place] if only and above[place].is_percent else None


def _of_the_most(sheet: Sheet, per: Row | None, totals: list[Row], price: int) -> list[Row]:
    """Return the rows of the most that may be sold.

    Beside an adjusted maximum either may be what the cover offers: the one whose number of shares it has.
    """
    most = [row for row in totals if _MOST.search(row.label)]
    if not any("adjusted" in row.label for row in totals):
        return most
    unit = per.cells[price].decimal if per else None
    return [row for row in most if unit and sheet.whole.has(f"{row.cells[price].decimal // unit:,}")]


def _before_plan(sheet: Sheet, rows: list[Row]) -> list[Row]:
    """Leave out the rows under the heading of a reinvestment plan, where those of the primary offering stand above."""
    for at in range(rows[0].at + 1, rows[-1].at + 1):
        if _PLAN.match(sheet.lines[at].low):
            above = [row for row in rows if row.at < at]
            return above if any(row.concept == "total" for row in above) else rows
    return rows


def _after_expenses(gross: Cell | None, net: Cell | None, others: Sequence[Cell | None]) -> bool:
    """Tell proceeds from which a column of expenses has been taken off already."""
    if gross is None or net is None or gross.decimal == net.decimal:
        return False
    return any(cell is not None and gross.decimal - net.decimal == cell.decimal for cell in others)


def of_pairs(sheet: Sheet, at: int) -> PriceTable | None:
    """Read a table whose columns are each parted into a total and a figure for one note, its rows named by the notes.

    The line at `at` is the second of its head: `Total | Per Note | Total | Per Note | Total | Per Note`.
    """
    parts = [price_rows.concept_of(part) for part in sheet.lines[at].low.split("\t")]
    parts = parts[parts[:1] == [None] :]  # the head of the names
    totals = [place for place, part in enumerate(parts) if part == "total"]
    units = [place for place, part in enumerate(parts) if part == "per"]
    head = price_head.lines_above(sheet.lines, at)[-1:]
    order = price_rows.order(" ".join(line.low for line in head), 0)
    if "price" not in order or len(totals) + len(units) != len(parts) or not len(totals) == len(units) == len(order):
        return None
    rows: list[tuple[Span, tuple[Cell, ...]]] = []
    for line in sheet.lines[at + 1 : at + ROWS]:
        cells = price_rows.figures(line)
        if len(cells) != len(parts):
            break
        rows.append((line, cells))
    if not rows:
        return None
    several = len(rows) > 1
    unit, total = (
        {concept: rows[0][1][place] for concept, place in zip(order, places, strict=True)} for places in (units, totals)
    )
    if several:
        sums = sheet.lines[at + 1 + len(rows)] if at + 1 + len(rows) < len(sheet.lines) else rows[-1][0]
        cells = price_rows.figures(sums) if price_rows.is_total(sums.low) else ()
        total = dict(zip(order, cells, strict=True)) if len(cells) == len(order) else {}
    words = sheet.whole.part(head[0].start - sheet.whole.start, sheet.lines[at].end - sheet.whole.start)
    label = price_head.DISCOUNT.search(words.low)
    return PriceTable(
        unit["price"] if len({cells[units[0]].value for _, cells in rows}) == 1 else None,
        total.get("price"),
        total.get("discount"),
        total.get("net"),
        (label.group() if label else words.low) if "discount" in order else "",
        words if "net" in order else None,
        None,
        several,
        None,
        head[0].start,
        rows[-1][0].end,
    )
