"""The price table of a cover (Regulation S-K, Item 501(b)(3)): price, discount and proceeds, by unit and in total.

Tables are read by their rows or by their columns, others by what is left of them: labels without figures, the most
of a conversion, certificates that are counted, a row for each of several classes.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from generator.extracting.offering import conversions, price_by_columns, price_by_rows, price_head, price_rows
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.price_rows import Cell, Row
from generator.extracting.offering.sheet import Sheet

_UNDERWRITING = re.compile(r"\bunderwriting\b(?=.*\b(?:discounts?|commissions?)\b)")
_RATES = 3
"""Per cent in the row of a class: price, discount and proceeds."""
_CERTIFICATES = 4
"""Columns at least of a table that counts certificates."""
_BARE_LABEL = 80


def read(sheet: Sheet) -> PriceTable:
    """Read the price table of a cover; an empty record where there is none."""
    rows: list[Row] = []
    for at, line in enumerate(sheet.lines):
        if line.low.startswith("per ") and (both := price_rows.of_two(line, at)):
            rows += both
        elif (row := price_rows.read(sheet.lines, line, at)) is not None:
            rows.append(row)
    by_rows = [row for row in rows if row.concept in ("price", "discount", "net", "selling")]
    for place, first in enumerate(by_rows):
        if first.concept != "price":
            continue
        group = price_rows.alike([row for row in by_rows[place:] if row.at < first.at + price_by_columns.ROWS])
        first = group[0]
        other = next((row for row in group if row.concept != "price"), None)
        if (
            other is not None
            and len(other.cells) == len(first.cells) + 1
            and price_head.ends_in_total(sheet.lines, first)
        ):
            first = group[0] = replace(first, cells=(*first.cells, Cell(None, other.cells[-1].span, True)))
        if other is not None and len(other.cells) == len(first.cells):
            table = price_by_rows.read(sheet, first, group)
            return price_by_rows.of_several(table, group) if any(row.concept == "price" for row in group[2:]) else table
    for at, line in enumerate(sheet.lines[:-1]):
        if line.low.count("total") > 1 and (pairs := price_by_columns.of_pairs(sheet, at)) is not None:
            return pairs
    by_columns = [row for row in rows if row.concept in ("per", "total")]
    for first in by_columns:
        head = price_head.lines_above(sheet.lines, first.at)
        # a column may hold two figures: commissions of two kinds
        n = min(len(first.cells), first.line.low.count("\t") or len(first.cells))
        order = price_head.order_of_cells(head, n) or price_rows.order(" ".join(price_head.words_of_columns(head)), n)
        if len(order) > 1:
            near = [
                price_rows.filled(price_rows.with_notes(row, len(order)), order, sheet.lines)
                for row in by_columns
                if first.at <= row.at < first.at + price_by_columns.ROWS
            ]
            group = [row for row in near if len(row.cells) == len(order)]
            if group:
                return price_by_columns.read(sheet, head, order, group)
    return (
        price_by_columns.of_bare_amounts(sheet)
        or _of_blanks(sheet)
        or _of_conversion(sheet)
        or _of_certificates(sheet)
        or _of_classes(sheet)
    )


def _of_conversion(sheet: Sheet) -> PriceTable | None:
    """Read what a conversion to stock raises at the most."""
    found = conversions.read(sheet)
    if found is None:
        return None
    return PriceTable(
        found.price,
        gross=found.gross,
        discount=found.fees,
        issuer_sells=found.net,
        start=found.head.start,
        end=(found.net or found.head).end,
    )


def _of_blanks(sheet: Sheet) -> PriceTable | None:
    """Read the labels of a table whose cells are all empty: `Offering price`, `Discount`, `Proceeds to us`."""
    discount = ""
    price = -1
    for at, line in enumerate(sheet.lines):
        if len(line.low) > _BARE_LABEL or "\t" in line.low or line.low.endswith((".", ":")):
            continue
        concept = price_rows.concept_of(line.low)
        if concept == "price":
            price, discount = at, ""
        elif price >= 0 and at - price < price_head.LINES:
            if concept == "discount" and not discount:
                discount = " ".join(price_rows.without_marks(line.low).split())
            elif concept == "net" and "before" in line.low:
                return PriceTable(discount_label=discount, issuer_sells=line, end=line.end)
            elif concept == "selling":
                return PriceTable(discount_label=discount, holders_sell=line, end=line.end)
    return None


def _of_certificates(sheet: Sheet) -> PriceTable | None:
    """Read the price of certificates of one class that are counted: `Number of Certificates | Rate | Price to Public`.

    The words of a head may run over lines, and nothing stand over the name of the class.
    """
    for at, line in enumerate(sheet.lines[1:] if sheet.whole.has("number of") else (), 1):
        cells = line.low.split("\t")
        if "$" not in line.low or len(cells) < _CERTIFICATES:
            continue
        width = sheet.lines[at - 1].low.count("\t") + 1
        head = [above for above in sheet.lines[max(0, at - 3) : at] if above.low.count("\t") + 1 == width]
        columns = price_head.words_of_columns(head)
        label = len(cells) - width
        prices = [place for place, words in enumerate(columns) if price_rows.column(words) == "price"]
        if label not in (0, 1) or len(prices) != 1 or not any("number of" in words for words in columns):
            continue
        figures = price_rows.figures(line) if label else ()
        if len(figures) == width and (at + 1 == len(sheet.lines) or not price_rows.figures(sheet.lines[at + 1])):
            charged = next((words for words in columns if price_rows.column(words) == "discount"), "")
            return PriceTable(figures[prices[0]], discount_label=charged, end=line.end)
    return None


def _of_classes(sheet: Sheet) -> PriceTable:
    """Tell a table with a row for each of several classes: what it charges, and that the issuer gets the proceeds."""
    for at, line in enumerate(sheet.lines):
        rates = line.low.count("%")
        if (rates < _RATES and (rates < _RATES - 1 or line.low.count("$") < 2)) or "\t" not in line.low:
            continue
        head = price_head.lines_above(sheet.lines, at)
        words = " ".join(above.low for above in head)
        label = price_head.DISCOUNT.search(words.replace("\t", " ")) or _UNDERWRITING.search(words)
        if label is not None and "price" in words and "proceeds" in words:
            told = next(above for above in head if "proceeds" in above.low)
            span = sheet.whole.part(told.start - sheet.whole.start, head[-1].end - sheet.whole.start)
            start = -1 if "$" in line.low else head[0].start  # with amounts the rows say what is offered
            return PriceTable(discount_label=label.group(), issuer_sells=span, start=start, end=line.end)
    return PriceTable()
