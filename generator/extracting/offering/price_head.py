"""The head of a price table: where it begins, and what its columns hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.extracting.offering import price_rows
from generator.extracting.offering.price_rows import Cell, Concept, Row
from generator.extracting.offering.sheet import Span

_LESS = re.compile(r"without|no\s+exercise|not\s+exercised|excluding|assuming\s+no")
_MORE = re.compile(
    r"full\s+exercise|with\s+(?:full\s+)?(?:over|option|exercise)|(?:fully\s+)?exercised|including\s+over"
)
_OF_ALL = re.compile(r"^\W*(?:combined\s+|grand\s+)?total\W*$|\btotal\s+(?:for|of)\s+(?:all|both)\b")
"""Head of the column of totals of all series."""
UNIT = re.compile(r"\bper\b(?!\s+(?:annum|year|month|cent)\b)|\beach\b")
_TOTAL_HEAD = re.compile(r"total|exercise|aggregate|with(?:out)?\b|m(?:ax|in)imum")
MARKS = re.compile(r"\bper\b(?!\s+(?:annum|year|month|cent)\b)|\btotal\b")
_OF_CLASSES = re.compile(r"\bclass\b[^\t]*\t(?:[^\t]*\t)*?[^\t]*\bclass\b")
"""The head of a table with a column for each of several classes."""
LINES = 10
_GAP = 120
"""Characters between two lines that are more than blank: a paragraph of prose."""
DISCOUNT = re.compile(
    r"(?:\bunderwrit\w++|agents?\W?s?\W?|placement\s+agent\w*|dealers?\W?s?|selling)\W+(?:\w+\W+){0,3}?"
    r"(?:discounts?|commissions?|fees?|compensation|concessions?)"
)


def lines_above(lines: Sequence[Span], at: int) -> list[Span]:
    """Return the lines of the table's head: those above a row, back to prose."""
    found: list[Span] = []
    for line in reversed(lines[max(0, at - LINES) : at]):
        below = found[0] if found else lines[at]
        closes = line.low.endswith(".") and len(line.low) > 60 and "\t" not in line.low
        if max(map(len, line.low.split("\t"))) > price_rows.LABEL_LENGTH or closes:
            break
        if below.start - line.end > _GAP:
            break
        found.insert(0, line)
    return found


def unit_and_total(head: list[str], cells: Sequence[Cell]) -> tuple[int | None, int | None, bool]:
    """Return the places of the figures for one unit and in total in a row, and whether there are several."""
    n = len(cells)
    whole = " ".join(head)
    rows = [parts for line in reversed(head) if len(parts := line.split("\t")) == n]
    labels = next((parts for parts in rows if n > 2 and _OF_ALL.match(parts[-1])), rows[0] if rows else None)
    if labels is None or not any(UNIT.search(label) or _TOTAL_HEAD.search(label) for label in labels):
        marks = MARKS.findall(whole)
        if n == 4 and labels is not None and marks[:2] == ["per", "total"]:
            return 0, 2, False
        labels = marks if len(marks) == n else None
    if labels is not None and n > 1:
        units = [i for i, label in enumerate(labels) if UNIT.search(label)]
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
            same = bool(units) and len({cells[i].value for i in units}) == 1 and cells[units[0]].is_percent
            return (units[0] if same else None), (grand[0] if len(grand) == 1 else None), True
        differ = len(units) > 1 and len({cells[i].value for i in units}) > 1
        if differ and (all("class" in labels[i] for i in units) or all(cells[i].is_percent for i in units)):
            return None, (totals[0] if totals else None), True
        if n == 2 and len(totals) == 1 and not units and UNIT.search(whole):
            units = [1 - totals[0]]  # its head begins in the line above
        if n > 2 and len(totals) == 1 and not units and labels[0].find("class") >= 0:
            return None, totals[0], True  # each of the other columns is a class
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


def ends_in_total(lines: Sequence[Span], row: Row) -> bool:
    """Tell a head whose last column is that of totals, where a row of prices for one unit has no figure."""
    head = lines_above(lines, row.at)
    return bool(head) and _OF_ALL.search(head[-1].low.rpartition("\t")[2]) is not None


def has_columns_of_classes(head: Sequence[str]) -> bool:
    """Tell a table that has a column for each of several classes, and none for all of them."""
    return any(_OF_CLASSES.search(line) for line in head) and not any("total" in line for line in head)


def words_of_columns(head: Sequence[Span]) -> list[str]:
    """Return the words of each column of a head whose lines have as many cells as each other, else its lines."""
    cells = [line.low.split("\t") for line in head]
    if len({len(row) for row in cells}) == 1 and len(cells[0]) > 1:
        return [" ".join(column) for column in zip(*cells, strict=True)]
    return [line.low for line in head]


def is_line_of_classes(low: str, per: bool) -> bool:
    """Tell a line of the table's head; over rows of classes it has both price and proceeds."""
    if not per:
        return "price" in low and "proceeds" in low
    return price_rows.concept_of(low) is not None or "price" in low


def other_columns(order: Sequence[Concept]) -> list[int]:
    """Return the places of columns that are neither price, discount nor proceeds."""
    return [at for at, concept in enumerate(order) if concept == "other"]


def order_of_cells(head: Sequence[Span], n: int) -> list[Concept]:
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
            if "other" in concepts and {row.low.count("\t") for row in head} == {n - 1}:
                # the words of a column may run over lines: `Proceeds, Before | Expenses, to Us`
                concepts = [
                    (price_rows.column(price_rows.without_marks(words)) or concept) if concept == "other" else concept
                    for words, concept in zip(words_of_columns(head), concepts, strict=True)
                ]
            return [
                concept if place in public or concept != "price" else "other" for place, concept in enumerate(concepts)
            ]
    return []
