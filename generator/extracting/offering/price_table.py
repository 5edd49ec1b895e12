"""The price table of a cover (Regulation S-K, Item 501(b)(3)): price, discount and proceeds, by unit and in total.

Two layouts are read by their heads. By rows: `Public offering price | $10.00 | $200,000,000` under `Per Unit | Total`.
By columns: `Per Note | 99.787% | 0.650% | 99.137%` under `Price to Public | Underwriting Discount | Proceeds`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from generator.extracting.offering import price_rows
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


_RECEIVER = re.compile(
    r"\bto\s+(?:the\s+)?(?P<name>(?!(?:us|we|company|issuer|trust|fund|partnership|corporation|bank)\b)[a-z][\w.&’'-]*(?:\s+[a-z][\w.&’'-]*){0,3}?)\s*(?:\(|,|$)"
)
_GRAND = re.compile(
    r"\W*(?:(?:combined|grand|aggregate)\s+totals?|totals?\s+(?:for|of)\s+(?:(?:the|all)\s+){0,2}(?:notes|debentures|bonds|securities|offerings?))\W*$"
)
_PLAIN = re.compile(r"\W*totals?\W*$")
_MOST = re.compile(r"\bmaximum\b(?!.*\breinvestment\b)")
_PLAN = re.compile(r"\W*(?:distribution|dividend)\s+reinvestment\b")
_LESS = re.compile(r"without|no\s+exercise|not\s+exercised|excluding|assuming\s+no")
_MORE = re.compile(
    r"full\s+exercise|with\s+(?:full\s+)?(?:over|option|exercise)|(?:fully\s+)?exercised|including\s+over"
)
_OF_ALL = re.compile(r"^\W*(?:combined\s+|grand\s+)?total\W*$|\btotal\s+(?:for|of)\s+(?:all|both)\b")
"""Head of the column of totals of all series."""
_UNIT_HEAD = re.compile(r"\bper\b|\beach\b")
_TOTAL_HEAD = re.compile(r"total|exercise|aggregate|with(?:out)?\b|m(?:ax|in)imum")
_MARKS = re.compile(r"\bper\b|\btotal\b")
_UNDERWRITING = re.compile(r"\bunderwriting\b(?=.*\b(?:discounts?|commissions?)\b)")
_RATES = 3
"""Per cent in the row of a class: price, discount and proceeds."""
_HEAD_LINES = 10
_GAP = 120
"""Characters between two lines that are more than blank: a paragraph of prose."""
_ROWS = 16
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
        if other is not None and len(other.cells) == len(first.cells):
            return _read_rows(sheet, first, group)
    for at, line in enumerate(sheet.lines[:-1]):
        if line.low.count("total") > 1 and (pairs := _read_pairs(sheet, at)) is not None:
            return pairs
    by_columns = [row for row in rows if row.concept in ("per", "total")]
    for first in by_columns:
        head = _head(sheet.lines, first.at)
        # a column may hold two figures: commissions of two kinds
        n = min(len(first.cells), first.line.low.count("\t") or len(first.cells))
        order = _order_of_cells(head, n) or price_rows.order(" ".join(_by_columns(head)), n)
        if len(order) > 1:
            near = [
                price_rows.with_notes(row, len(order)) for row in by_columns if first.at <= row.at < first.at + _ROWS
            ]
            group = [row for row in near if len(row.cells) == len(order)]
            if group:
                return _read_columns(sheet, head, order, group)
    return _of_blanks(sheet) or _of_classes(sheet)


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
        elif price >= 0 and at - price < _HEAD_LINES:
            if concept == "discount" and not discount:
                discount = " ".join(price_rows.without_marks(line.low).split())
            elif concept == "net" and "before" in line.low:
                return PriceTable(discount_label=discount, issuer_sells=line, end=line.end)
            elif concept == "selling":
                return PriceTable(discount_label=discount, holders_sell=line, end=line.end)
    return None


def _of_classes(sheet: Sheet) -> PriceTable:
    """Tell a table with a row for each of several classes: what it charges, and that the issuer gets the proceeds."""
    for at, line in enumerate(sheet.lines):
        if line.low.count("%") < _RATES or "\t" not in line.low:
            continue
        head = _head(sheet.lines, at)
        words = " ".join(above.low for above in head)
        label = _DISCOUNT_HEAD.search(words.replace("\t", " ")) or _UNDERWRITING.search(words)
        if label is not None and "price" in words and "proceeds" in words:
            told = next(above for above in head if "proceeds" in above.low)
            span = sheet.whole.part(told.start - sheet.whole.start, head[-1].end - sheet.whole.start)
            return PriceTable(discount_label=label.group(), issuer_sells=span, end=line.end)
    return PriceTable()


def _head(lines: Sequence[Span], at: int) -> list[Span]:
    """Return the lines of the table's head: those above a row, back to prose."""
    found: list[Span] = []
    for line in reversed(lines[max(0, at - _HEAD_LINES) : at]):
        below = found[0] if found else lines[at]
        closes = line.low.endswith(".") and len(line.low) > 60 and "\t" not in line.low
        if len(line.low) > price_rows.LABEL_LENGTH or closes:
            break
        if below.start - line.end > _GAP:
            break
        found.insert(0, line)
    return found


# --- by rows --------------------------------------------------------------------------------------


def _read_rows(sheet: Sheet, price: Row, rows: list[Row]) -> PriceTable:
    rows = [row for row in rows if len(row.cells) == len(price.cells)]
    above = _head(sheet.lines, price.at)
    head = [line.low for line in above]
    unit, total, several = _columns(head, price.cells)
    discounts = [row for row in rows if row.concept == "discount"]
    net = next((row for row in rows if row.concept == "net"), None)
    selling = next((row for row in rows if row.concept == "selling"), None)
    if net is not None and selling is None and _is_holder(sheet, net.label):
        net, selling = None, net
    discount = _one_discount(discounts)
    gross_cell = price.cell(total)
    discount_cell = discount.cell(total) if discount else None
    net_cell = net.cell(total) if net else None
    if discount_cell is not None and discount_cell.is_none:
        discounts, discount_cell = [], None
    note = _check(gross_cell, discount_cell, [net_cell, selling.cell(total) if selling else None])
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
        min([price.line.start, *(line.start for line in above if _MARKS.search(line.low))]),
        max(rows, key=lambda row: row.at).line.end,
    )


def _is_holder(sheet: Sheet, label: str) -> bool:
    """Tell whether the one to whom proceeds go, by its own name, is a selling holder elsewhere on the cover."""
    found = _RECEIVER.search(label)
    if found is None:
        return False
    name = re.escape(found["name"])
    sells = re.compile(rf"\b{name}\b[^.;]{{0,120}}?\bselling\s+\w*\s?holder\b|\bselling\s+\w*\s?holder,?\s+{name}\b")
    return any(sells.search(sentence.low) for sentence in sheet.sentences)


def _columns(head: list[str], cells: Sequence[Cell]) -> tuple[int | None, int | None, bool]:
    """Return the places of the figures for one unit and in total in a row, and whether there are several."""
    n = len(cells)
    whole = " ".join(head)
    labels = next((parts for line in reversed(head) if len(parts := line.split("\t")) == n), None)
    if labels is None or not any(_UNIT_HEAD.search(label) or _TOTAL_HEAD.search(label) for label in labels):
        marks = _MARKS.findall(whole)
        if n == 4 and labels is not None and marks[:2] == ["per", "total"]:
            return 0, 2, False
        labels = marks if len(marks) == n else None
    if labels is not None and n > 1:
        units = [i for i, label in enumerate(labels) if _UNIT_HEAD.search(label)]
        totals = [i for i, label in enumerate(labels) if _TOTAL_HEAD.search(label) and i not in units]
        totals = (
            [i for i in totals if _LESS.search(labels[i])]
            or [i for i in totals if not _MORE.search(labels[i])]
            or totals
        )
        if len(totals) > 1 and any("maximum" in labels[i] for i in totals):
            totals = [i for i in totals if "maximum" in labels[i]]
        if len(totals) > 1 and len(units) != 1:
            grand = [i for i in totals if _OF_ALL.search(labels[i])]
            return None, (grand[0] if len(grand) == 1 else None), True
        if len(units) > 1 and len({cells[i].value for i in units}) > 1 and all("class" in labels[i] for i in units):
            return None, (totals[0] if totals else None), True
        if n == 2 and len(totals) == 1 and not units and _UNIT_HEAD.search(whole):
            units = [1 - totals[0]]  # its head begins in the line above
        if units or totals:
            return (units[0] if units else None), (totals[0] if len(totals) == 1 else None), False
    if n == 1:
        if cells[0].value is None:
            return 0, (0 if "total" in whole else None), False
        large = cells[0].decimal >= 50_000 and not cells[0].is_percent
        return (None, 0, False) if large else (0, None, False)
    if n == 2:
        if cells[1].is_percent and not cells[0].is_percent:
            return 1, 0, False
        if cells[0].value is None or cells[1].value is None or cells[0].decimal < cells[1].decimal:
            return 0, 1, False
    return None, None, False


def _one_discount(rows: list[Row]) -> Row | None:
    """Return the row of the discount: of several that of the underwriters or agents; `None` where that is unclear."""
    if len(rows) < 2:
        return rows[0] if rows else None
    named = [row for row in rows if re.search(r"underwrit|placement|agent|discount", row.label)]
    return named[0] if len(named) == 1 else None


# --- by columns -----------------------------------------------------------------------------------

_DISCOUNT_HEAD = re.compile(
    r"(?:\bunderwrit\w++|agents?\W?s?\W?|placement\s+agent\w*|dealers?\W?s?|selling)\W+(?:\w+\W+){0,3}?"
    r"(?:discounts?|commissions?|fees?|compensation|concessions?)"
)


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
        or [row for row in totals if _MOST.search(row.label)]
    )
    total = totals[0] if len(totals) == 1 and not several else grand[0] if len(grand) == 1 else None
    price = per.cell(price_place) if per else None
    gross, discount, net, selling = (
        total.cell(place.get(concept)) if total else None for concept in ("price", "discount", "net", "selling")
    )
    net = None if _after_expenses(gross, net, [total.cell(at) for at in _others(order)] if total else []) else net
    charged = "discount" in order
    if discount is not None and discount.is_none:
        charged, discount = False, None
    note = _check(gross, discount, [net, selling])
    if note:
        discount = net = None
    words = " ".join(_by_columns(head))
    label = _DISCOUNT_HEAD.search(words)
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
        min([rows[0].line.start, *(line.start for line in head if _is_head(line.low, bool(pers)))]),
        rows[-1].line.end,
    )


def _by_columns(head: Sequence[Span]) -> list[str]:
    """Return the words of each column of a head whose lines have as many cells as each other, else its lines."""
    cells = [line.low.split("\t") for line in head]
    if len({len(row) for row in cells}) == 1 and len(cells[0]) > 1:
        return [" ".join(column) for column in zip(*cells, strict=True)]
    return [line.low for line in head]


def _before_plan(sheet: Sheet, rows: list[Row]) -> list[Row]:
    """Leave out the rows under the heading of a reinvestment plan, where those of the primary offering stand above."""
    for at in range(rows[0].at + 1, rows[-1].at + 1):
        if _PLAN.match(sheet.lines[at].low):
            above = [row for row in rows if row.at < at]
            return above if any(row.concept == "total" for row in above) else rows
    return rows


def _is_head(low: str, per: bool) -> bool:
    """Tell a line of the table's head; over rows of classes it has both price and proceeds."""
    if not per:
        return "price" in low and "proceeds" in low
    return price_rows.concept_of(low) is not None or "price" in low


def _others(order: Sequence[Concept]) -> list[int]:
    return [at for at, concept in enumerate(order) if concept == "other"]


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
    totals = [place for place, part in enumerate(parts) if part == "total"]
    units = [place for place, part in enumerate(parts) if part == "per"]
    head = _head(sheet.lines, at)[-1:]
    order = price_rows.order(" ".join(line.low for line in head), 0)
    if len(totals) + len(units) != len(parts) or not len(totals) == len(units) == len(order):
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
    words = sheet.whole.part(head[0].start - sheet.whole.start, sheet.lines[at].end - sheet.whole.start)
    label = _DISCOUNT_HEAD.search(words.low)
    return PriceTable(
        unit["price"] if len({cells[units[0]].value for _, cells in rows}) == 1 else None,
        None if several else total["price"],
        None if several else total.get("discount"),
        None if several else total.get("net"),
        (label.group() if label else words.low) if "discount" in order else "",
        words if "net" in order else None,
        None,
        several,
        None,
        head[0].start,
        rows[-1][0].end,
    )


def _order_of_cells(head: Sequence[Span], n: int) -> list[Concept]:
    """Return what the columns are by the cells of a head that has one for each figure; empty where it has none.

    Of an issue price and a price to the public, the second is the price; columns of expenses are another thing.
    """
    for line in reversed(head):
        labels = price_rows.without_marks(line.low).split("\t")
        # a row of totals has figures only under amounts, not under rates and dates
        labels = (
            [label for label in labels if price_rows.column(label) is not None] if len(labels) > n + 1 else labels[-n:]
        )
        concepts = [concept for label in labels if (concept := price_rows.column(label)) is not None]
        prices = [place for place, concept in enumerate(concepts) if concept == "price"]
        public = [place for place in prices if "public" in labels[place]] or prices
        if len(labels) == len(concepts) == n and len(public) == 1 and public[0] < 2:
            return [
                concept if place in public or concept != "price" else "other" for place, concept in enumerate(concepts)
            ]
    return []


def _check(gross: Cell | None, discount: Cell | None, proceeds: list[Cell | None]) -> str | None:
    """Return a note where price less discount is not what goes to the sellers."""
    nets = [cell for cell in proceeds if cell is not None]
    if gross is None or discount is None or not nets:
        return None
    if any(cell.value is None or cell.is_percent for cell in (gross, discount, *nets)):
        return None
    rest = gross.decimal - discount.decimal - sum(cell.decimal for cell in nets)
    if abs(rest) <= max(Decimal(2), gross.decimal * Decimal("0.002")):
        return None
    return "Price less discount is not the proceeds that the table gives."
