"""Rows of a cover's price table: a label and its figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

import msgspec
from msgspec.structs import replace

from generator.extracting.offering.amounts import BLANK_MONEY, CURRENCY, FIGURE, FILLER, FRACTION, MISREAD, SCALE, plain
from generator.extracting.offering.sheet import Span

Concept = Literal["price", "discount", "net", "selling", "per", "total", "other"]
_OTHER: Concept = "other"


class Cell(msgspec.Struct, frozen=True, gc=False):
    """A figure of the table; `value` is `None` for a blank."""

    value: str | None
    span: Span
    elsewhere: bool = False
    """The table gives no single value: a range, or only a note."""

    @property
    def is_percent(self) -> bool:
        """Whether the figure is in per cent of principal."""
        return self.value is not None and self.value.endswith("%")

    @property
    def is_none(self) -> bool:
        """Whether the table says that there is none: `None`, `N/A`."""
        return _NONE.match(self.span.low) is not None

    @property
    def decimal(self) -> Decimal:
        """The figure as a number, 0 for a blank."""
        return Decimal((self.value or "0").rstrip("%"))


class Row(msgspec.Struct, frozen=True, gc=False):
    """A row with its label and figures; `at` is its place among the cover's lines."""

    concept: Concept
    label: str
    cells: tuple[Cell, ...]
    line: Span
    at: int

    def cell(self, place: int | None) -> Cell | None:
        """Return the figure at a place, `None` where the row has none there."""
        return self.cells[place] if place is not None and place < len(self.cells) else None


_NOTE = "¤"
_NOTE_CELL = re.compile(r"(?<=\t)\(\d{1,2}\)(?=\t|$)")
"""A cell that only refers to a note."""
_NOTE_BETWEEN = re.compile(r"(?<=[\d%]\s)\(\d{1,2}\)(?=\s)")
_NOTE_BEHIND_SIGN = re.compile(r"(?<=\t\$)\(\d\)(?=\t|$)")
"""A blank and, in the next column, a note."""
_FOOTNOTE = re.compile(r"\^?\((?:\d{1,2}|\*{1,3}|[a-z])\)|\^\d|[†*]")
_NOTHING = r"none|n/a|not\s+applicable|nil"
_NONE = re.compile(rf"{_NOTHING}|-0-")
_VALUE = re.compile(
    rf"(?P<money>{CURRENCY}\s?{FIGURE}{FRACTION}?(?:\s+{SCALE}\b)?)|(?P<percent>{FIGURE}{FRACTION}?\s?%)"
    rf"|(?P<note>{_NOTE}+)|(?P<none>\b(?:{_NOTHING})\b|-0-)|(?P<blank>{BLANK_MONEY}|{FILLER}%?|%|{MISREAD})|(?P<figure>(?<![\w.,/-]){FIGURE}(?![\w%/-]){FRACTION}?)"
)
_LEADER = re.compile(r"(?:[.·]\s?){3,}|\t|_{4,}")
_TERM = re.compile(rf":\s*(?:{CURRENCY}|\d)")
"""A term with its value where the label of a row would stand: `Issue Price: 99.238% | Discount: 0.650%`."""
_SIGNED = re.compile(rf"{CURRENCY}|{FIGURE}\s?%|%")
_WORDS = re.compile(r"[a-z]{4,}")
_PRICE = re.compile(
    r"offering\s+price|price\s+to\s+(?:the\s+)?(?:public|investors?|purchasers)|(?:issue|purchase|subscription|public)\s+price"
    r"|^\W*price\b|\bprice\s+per\b"
)
_DASH = re.compile(r"\s*(?:[-–—]|to)\s*")
_DASH_AT_END = re.compile(r"\s*[-–—]\s*")
_DASH_BEFORE_COLUMN = re.compile(r"[-–—]\t")
"""The dash right behind a figure whose range ends in the next line, before the figure of the next column."""
_DISCOUNT = re.compile(r"discount|commission|\bfees?\b|sales\s+load|concession|compensation")
_EXPENSES = re.compile(
    r"^\W*(?:(?:number\s+of\s+)?(?:units|shares)\W*$)|^(?!.*proceeds).*(?:\bexpenses\b|\bprincipal\s+(?:amount|balance)\b|\b(?:class|certificate|note)\s+balance\b)"
)
_AFTER_EXPENSES = re.compile(r"\bproceeds\W+(?:\w+\W+){0,3}?after\s+(?:\w+\s+){0,2}?expenses\b")
"""Not what the table of prices gives elsewhere: proceeds before expenses."""
_MOST_PERCENT = 1_000
"""A price in per cent of the principal is less; `100,000%` is a slip for `100.000%`."""
_SELLING = re.compile(r"\bselling\b")
_HOLDERS = re.compile(r"holders?\b")
_TO_HOLDERS = re.compile(
    r"\bto\s+(?:the\s+)?(?:participating\s+|remarketing\s+)?(?:share|stock|security|unit|note)?\s?holders?\b"
)
_PER = re.compile(r"\W*(?:(?:minimum|midpoint|maximum)\s+)?(?:per|each)\b(?!\s+(?:partnership|program(?:me)?)\b)")
_TOTAL = re.compile(
    r"\W*(?:(?:combined\s+|grand\s+|aggregate\s+|minimum\s+|mid-?point\s+|maximum\s+)?totals?\b|maximum(?:\s+(?:primary\s+)?offering\b|\W*$|\s+\([\d,]+\s+(?:units|shares)\))|offering\W*$"
    r"|(?:if\s+)?100\s?%\s+(?:of\s+(?:the\s+)?(?:shares|units|offering)\s+)?(?:(?:is|are)\s+)?sold\b)"
)
_PER_AND_TOTAL = re.compile(r"per\s+\w+\s+total\W*")
_COLUMN = re.compile(r"(?<=\t)[^\t]*")
_LABELS = (
    "price",
    "proceeds",
    "discount",
    "commission",
    "fee",
    "per ",
    "each ",
    "total",
    "100%",
    "load",
    "concession",
    "compensation",
)
_ROW_LENGTH = 400
LABEL_LENGTH = 260


def read(lines: Sequence[Span], line: Span, at: int) -> Row | None:
    """Return a line as a row of the table; `None` for prose and for lines without a figure or a label."""
    if len(line.low) > _ROW_LENGTH or not line.has("$", "%", "\t", "...", "€", "£"):
        return None
    if not (line.has(*_LABELS) or (at > 0 and lines[at - 1].has(*_LABELS)) or (at > 1 and lines[at - 2].has(*_LABELS))):
        return None
    low = _NOTE_CELL.sub(lambda found: _NOTE * len(found.group()), line.low)
    low = _FOOTNOTE.sub(lambda found: " " * len(found.group()), low)
    lead = _LEADER.search(low, 1)
    signed = None if lead is not None else _SIGNED.search(low)
    label, begin = (
        (low[: lead.start()], lead.end()) if lead else (low[: signed.start()], signed.start()) if signed else ("", 0)
    )
    if not label or _TERM.search(label):
        return None
    concept = concept_of(label)
    if concept is None:
        above = _above(lines, at)
        if not above:
            return None
        label = " ".join([*above, label])
        concept = concept_of(label)
    if concept is None or len(label) > LABEL_LENGTH:
        return None
    if lead is None and _WORDS.search(low, begin):
        return None
    cells = _cells(line, low, begin)
    if concept == "net" and _AFTER_EXPENSES.search(label):
        cells = tuple([replace(cell, value=None) for cell in cells])
    return Row(concept, " ".join(label.split()), cells, line, at) if cells else None


def of_two(line: Span, at: int) -> list[Row]:
    """Return the two rows of a line whose cells hold both, one above the other: `Per Note Total | 100% $1,000,000`."""
    label, tab, _ = line.low.partition("\t")
    if not tab or not _PER_AND_TOTAL.fullmatch(label):
        return []
    low = _FOOTNOTE.sub(lambda found: " " * len(found.group()), line.low)
    cells = _cells(line, low, len(label))
    if len(cells) != 2 * line.low.count("\t"):
        return []
    unit, total = label.split(" total")[0], "total"
    return [Row("per", unit, cells[::2], line, at), Row("total", total, cells[1::2], line, at)]


def _cells(line: Span, low: str, begin: int) -> tuple[Cell, ...]:
    """Return the figures of a row; two with a dash between them are one range."""
    cells: list[Cell] = []
    for found in _VALUE.finditer(low, begin):
        cell = _cell(found, line)
        behind = cells[-1].span.end - line.start if cells else 0
        if cells and _DASH_BEFORE_COLUMN.fullmatch(low, behind, found.start()):
            cells[-1] = Cell(None, cells[-1].span, True)
        elif cells and _DASH.fullmatch(low, behind, found.start()):
            start = cells.pop().span.start
            cell = Cell(None, line.part(start - line.start, found.end()), True)
        cells.append(cell)
    if cells and _DASH_AT_END.fullmatch(low, cells[-1].span.end - line.start):
        cells[-1] = Cell(None, cells[-1].span, True)  # the end of the range is in the next line
    return tuple(cells)


def alike(rows: Sequence[Row]) -> list[Row]:
    """Return rows that have as many cells as most have; a note in a cell of its own belongs to the figure before it.

    `$9,000,000 | (1)` is one figure where the rows below have one.
    """
    widths = [len(row.cells) for row in rows]
    if len(set(widths)) < 2:
        return list(rows)
    bare = [tuple(_without_notes(row.cells)) for row in rows]
    widths += [len(cells) for cells in bare]
    most = max(sorted(set(widths)), key=widths.count)
    return [
        row if len(row.cells) == most or len(cells) != most else replace(row, cells=cells)
        for row, cells in zip(rows, bare, strict=True)
    ]


def _without_notes(cells: Sequence[Cell]) -> Iterator[Cell]:
    """Leave out cells that are a note in parentheses right behind a figure."""
    for at, cell in enumerate(cells):
        if not (at and cells[at - 1].value is not None and cell.span.low.startswith("(")):
            yield cell


def with_notes(row: Row, n: int) -> Row:
    """Return a row with references to notes as cells where it has `n` cells only so: `$25.00 (3) $25.00`, `$(3) $`.

    Where one of `n` columns has two figures, as commissions of two kinds, it gives no single one.
    """
    begin = row.cells[0].span.start - row.line.start
    bare = tuple(_without_notes(row.cells)) if len(row.cells) > n else ()
    if len(bare) == n:
        return replace(row, cells=bare)
    if len(row.cells) > n and row.line.low.count("\t") == n:
        return replace(row, cells=tuple(_of_columns(row)))
    low = _NOTE_BETWEEN.sub(lambda found: _NOTE * len(found.group()), row.line.low)
    low = _NOTE_BEHIND_SIGN.sub(lambda found: _NOTE * len(found.group()), low)
    cells = _cells(row.line, low, begin) if len(row.cells) < n and _NOTE in low else row.cells
    return replace(row, cells=cells) if len(cells) == n else row


def filled(row: Row, order: Sequence[Concept], lines: Sequence[Span]) -> Row:
    """Return a row of totals with all cells where those without a total, as of rates, are left out.

    They come first, or are columns of per cent between amounts, as the row of the last class above shows.
    """
    empty = Cell(None, row.line.part(0, 0), True)
    above = figures(lines[row.at - 1]) if row.concept == "total" and 0 < len(row.cells) < len(order) else ()
    places = [at for at, cell in enumerate(above) if not cell.is_percent]
    if len(above) == len(order) and len(places) == len(row.cells):
        of = dict(zip(places, row.cells, strict=True))
        return replace(row, cells=tuple([of.get(at, empty) for at in range(len(order))]))
    lead = next((at for at, concept in enumerate(order) if concept != "other"), 0)
    behind, left_out = len(order) - lead, len(order) - len(row.cells)
    if row.concept != "total" or not 0 < left_out <= lead or "other" in order[lead:]:
        return row
    return replace(row, cells=(*row.cells[:-behind], *([empty] * left_out), *row.cells[-behind:]))


def _of_columns(row: Row) -> Iterator[Cell]:
    """Return the figures of a row by its columns; several in one column are none."""
    for column in _COLUMN.finditer(row.line.low):
        begin, end = row.line.start + column.start(), row.line.start + column.end()
        held = [cell for cell in row.cells if begin <= cell.span.start and cell.span.end <= end]
        yield held[0] if len(held) == 1 else Cell(None, row.line.part(*column.span()), True)


def figures(line: Span) -> tuple[Cell, ...]:
    """Return the figures behind the first cell of a line."""
    label, tab, _ = line.low.partition("\t")
    if not tab or len(line.low) > _ROW_LENGTH:
        return ()
    return _cells(line, _FOOTNOTE.sub(lambda found: " " * len(found.group()), line.low), len(label))


def bare(line: Span) -> tuple[Cell, ...]:
    """Return the cells of a line that is nothing but amounts, without a label; empty for others."""
    if not line.low.startswith(("$", "€", "£")) or "\t" not in line.low or len(line.low) > _ROW_LENGTH:
        return ()
    cells = _cells(line, _FOOTNOTE.sub(lambda found: " " * len(found.group()), line.low), 0)
    return cells if len(cells) == line.low.count("\t") + 1 else ()


def _cell(found: re.Match[str], line: Span) -> Cell:
    value = None if found.lastgroup in ("blank", "note", "none") else plain(found.group())
    if value is not None and found.lastgroup == "percent":
        value = f"{value}%" if Decimal(value) < _MOST_PERCENT else None
    return Cell(value, line.part(found.start(), found.end()), found.lastgroup in ("note", "none"))


def concept_of(label: str) -> Concept | None:
    """Return what a row or column is by its label."""
    if "proceeds" in label:
        held = _HOLDERS.search(label) is not None
        return "selling" if held and (_SELLING.search(label) or _TO_HOLDERS.search(label)) else "net"
    if _PER.match(label):
        return "per"
    price = _PRICE.search(label)
    if _TOTAL.match(label) and price is None:
        return "total"
    if price is None:
        return "discount" if _DISCOUNT.search(label) else None
    return "price"


def _above(lines: Sequence[Span], at: int) -> list[str]:
    """Return up to two short lines above a row that hold no figures: the label's beginning."""
    found: list[str] = []
    for line in reversed(lines[max(0, at - 2) : at]):
        if len(line.low) > 90 or "\t" in line.low or line.low.endswith(".") or _SIGNED.search(line.low):
            break
        found.insert(0, line.low)
    return found


def without_marks(low: str) -> str:
    """Return a text in small letters without marks of footnotes."""
    return _FOOTNOTE.sub(" ", low)


def is_total(low: str) -> bool:
    """Tell a row of totals by its first cell."""
    return _TOTAL.match(low) is not None


def expenses_between(lines: Sequence[Span], price: Row, net: Row) -> bool:
    """Tell proceeds from which a row of expenses above them has been taken off."""
    return any(_EXPENSES.search(line.low) is not None for line in lines[price.at + 1 : net.at])


def column(label: str) -> Concept | None:
    """Return what a column is by its head; `other` for expenses and principal amounts."""
    concept = "other" if _EXPENSES.search(label) else concept_of(label)
    return concept if concept in ("price", "discount", "net", "selling", "other") else None


def order(head: str, n: int) -> list[Concept]:
    """Return what the columns are, in the order in which such tables are always set: price, discount, proceeds.

    Principal amounts may stand before them.
    """
    if "price" not in head and "public" not in head:
        return []
    found: list[Concept] = ["price"]
    if _DISCOUNT.search(head):
        found.append("discount")
    proceeds = head.count("proceeds")
    selling = _SELLING.search(head) is not None and _HOLDERS.search(head) is not None
    if proceeds and (not selling or proceeds > 1):
        found.append("net")
    if proceeds and selling:
        found.append("selling")
    first = max(head.find("principal"), head.find("balance"))
    before = n - len(found) if 0 <= first < max(head.find("price"), head.find("public")) else 0
    return [*([_OTHER] * before), *found]
