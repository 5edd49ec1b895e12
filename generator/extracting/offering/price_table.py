"""The price table of a cover (Regulation S-K, Item 501(b)(3)): price, discount and proceeds, by unit and in total.

Two layouts are read by their heads. By rows: `Public offering price | $10.00 | $200,000,000` under `Per Unit | Total`.
By columns: `Per Note | 99.787% | 0.650% | 99.137%` under `Price to Public | Underwriting Discount | Proceeds`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec
from msgspec.structs import replace

from generator.extracting.offering import conversions, price_head, price_rows
from generator.extracting.offering.price_rows import Cell, Concept, Row
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


_RECEIVER = re.compile(
    r"\bto\s+(?:the\s+)?(?P<name>(?!(?:us|we|company|issuer|trust|fund|partnership|corporation|bank)\b)[a-z][\w.&’'-]*(?:\s+[a-z][\w.&’'-]*){0,3}?)\s*(?:\(|,|$)"
)
_GRAND = re.compile(
    r"\W*(?:(?:combined|grand|aggregate)\s+totals?|totals?\s+(?:for|of)\s+(?:(?:the|all)\s+){0,2}(?:notes|debentures|bonds|securities|offerings?))\W*$"
)
_PLAIN = re.compile(r"\W*totals?\W*$")
_MOST = re.compile(r"\bmaximum\b(?!.*\b(?:reinvestment|adjusted)\b)")
_PLAN = re.compile(r"\W*(?:distribution|dividend)\s+reinvestment\b")
_UNDERWRITING = re.compile(r"\bunderwriting\b(?=.*\b(?:discounts?|commissions?)\b)")
_RATES = 3
"""Per cent in the row of a class: price, discount and proceeds."""
_ROWS = 16
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
        group = price_rows.alike([row for row in by_rows[place:] if row.at < first.at + _ROWS])
        first = group[0]
        other = next((row for row in group if row.concept != "price"), None)
        if (
            other is not None
            and len(other.cells) == len(first.cells) + 1
            and price_head.ends_in_total(sheet.lines, first)
        ):
            first = group[0] = replace(first, cells=(*first.cells, Cell(None, other.cells[-1].span, True)))
        if other is not None and len(other.cells) == len(first.cells):
            table = _read_rows(sheet, first, group)
            return _of_several(table, group) if any(row.concept == "price" for row in group[2:]) else table
    for at, line in enumerate(sheet.lines[:-1]):
        if line.low.count("total") > 1 and (pairs := _read_pairs(sheet, at)) is not None:
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
                if first.at <= row.at < first.at + _ROWS
            ]
            group = [row for row in near if len(row.cells) == len(order)]
            if group:
                return _read_columns(sheet, head, order, group)
    return (
        _of_bare_amounts(sheet)
        or _of_blanks(sheet)
        or _of_conversion(sheet)
        or _of_certificates(sheet)
        or _of_classes(sheet)
    )


def _of_bare_amounts(sheet: Sheet) -> PriceTable | None:
    """Read totals without a label, right below the heads of their columns: `$752,333,100 | $1,780,642 | ...`."""
    for at, line in enumerate(sheet.lines):
        if at and (cells := price_rows.bare(line)):
            head = price_head.lines_above(sheet.lines, at)
            order = price_head.order_of_cells(head, len(cells)) or price_rows.order(
                " ".join(price_head.words_of_columns(head)), len(cells)
            )
            if len(order) == len(cells) and "net" in order:
                return _read_columns(sheet, head, order, [Row("total", "", cells, line, at)])
            if head and (both := _of_unit_and_totals(sheet, head, cells)) is not None:
                return both
    return None


def _of_unit_and_totals(sheet: Sheet, head: list[Span], cells: tuple[Cell, ...]) -> PriceTable | None:
    """Read a row under `Price per Certificate | Total Offering Price | Underwriting Discount | Proceeds`."""
    labels = [price_rows.without_marks(label) for label in head[-1].low.split("\t")]
    if len(cells) != len(labels) or len(cells) != _RATES + 1:
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


# --- by rows --------------------------------------------------------------------------------------


def _read_rows(sheet: Sheet, price: Row, rows: list[Row]) -> PriceTable:
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
    note = _check(sheet, gross_cell, discount_cell, [net_cell, selling.cell(total) if selling else None])
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


def _of_several(table: PriceTable, rows: list[Row]) -> PriceTable:
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


# --- by columns -----------------------------------------------------------------------------------


def _read_columns(sheet: Sheet, head: list[Span], order: list[Concept], rows: list[Row]) -> PriceTable:
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
    price = per.cell(price_place) if per else None
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
    note = _check(sheet, gross, discount, [net, selling])
    if note:
        discount = net = None
    words = " ".join(price_head.words_of_columns(head))
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


def _read_pairs(sheet: Sheet, at: int) -> PriceTable | None:
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
    for line in sheet.lines[at + 1 : at + _ROWS]:
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


def _check(sheet: Sheet, gross: Cell | None, discount: Cell | None, proceeds: list[Cell | None]) -> str | None:
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
