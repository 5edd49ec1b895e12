"""Classes of certificates or notes in the rows of a cover's table: `Class | Principal Amount | Interest Rate`.

Such a table stands for the securities where the amounts come to the one that the head of the cover names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

import msgspec

from generator.extracting.offering.amounts import MONEY, plain
from generator.extracting.offering.items import Item
from generator.extracting.offering.sheet import Sheet, Span

_HEAD = re.compile(r"\b(?:class|certificates?|notes?|bonds?|series|designation)\b|^pass[\s-]+through$")
_PRINCIPAL = re.compile(r"\bprincipal\b|\b(?:certificate|class|note)\s+balance\b|\bface\s+amount\b|^balance\t")
_PRINCIPAL_AMOUNT = re.compile(r"\bprincipal\s+amount\b")
_AMOUNTS = re.compile(r"\bprincipal\b|\bamount\b|\bbalance\b")
"""What the first head has where none stands above the names of the classes."""
_HEADS = 4
"""Columns at least, of a table of notes."""
_AMOUNT = re.compile(rf"\s*(?:{MONEY}|\d{{1,3}}(?:,\d{{3}})+)\s*(?:\((?:[^)]{{1,4}}|aggregate|combined)\)\s*)*")
_RESIDUAL = re.compile(r"(?:class\s+)?(?:[\w-]{1,5}-)?r(?:-?\w{1,2})?\W*(?:\(\d\)\W*)*(?:certificates?\W*)?")
"""The name of a class for the rest of a trust, which has next to no principal."""
_LITTLE = re.compile(rf"\s*(?:{MONEY}|\d{{2,3}})\s*(?:\([^)]{{1,4}}\)\s*)*")
_SHARED = re.compile(r"\((?:aggregate|combined)\)|\t\s*[}\]]")
"""An amount of a class and of the one below, which has none of its own."""
_NAMED = (
    r"(?:(?:class|series)\s+)?(?:[ivx]{1,3}\s+)?[\w./-]{1,12}(?:\s+(?:asset[\s-]backed\s+)?(?:certificates|notes|bonds|securities))?"
    r"\W*(?:\(\d\))*\W*"
)
_LABEL = re.compile(rf"{_NAMED}|{_NAMED}(?=class\s){_NAMED}")
"""The name of a class, or of two that have one amount."""
_CLASS = re.compile(r"\bclass\s+[\w-]+")
_COLUMN = re.compile(r"\s*[a-z](?:-\d)?[a-z]?\s+(?:notes|certificates|bonds)\s*(?:\(\d\))*")
"""The name of a class below a head that says so: `A-2a Notes`."""
_NOUN = re.compile(r"(?:asset[\s-]+backed\s+)?(?:notes|certificates|bonds)\b")
"""What stands below `Class A-1` in the head of its column."""
_NOT_OFFERED = re.compile(
    r"\b(?:is|are)\s+not\s+(?:being\s+)?(?:(?:publicly\s+)?registered\s+and\s+(?:(?:is|are)\s+)?(?:not\s+)?(?:being\s+)?)?offered\b"
)
_JOINED = re.compile(
    r"(?:\s+(?:[\w-]+\s+){0,2}?(?:notes|certificates|bonds|interest))?(?:\s*\(\d\))*,?\s*(?:(?:and|or|which|that)\s+)?(?:the\s+)?"
)
"""What stands between the names of classes of which one thing is said."""
MOST = 12
"""Classes up to which a cover is read as a list of them; more are parts of one offering of certificates."""
_PART_OF = (
    rf"{MONEY}\s+(?:(?:aggregate\s+)?(?:initial\s+)?(?:principal\s+)?amount\s+)?of\s+(?:the\s+)?"
    r"class\s+[\w-]+\s+(?:notes|certificates)\b[\s,]*(?:and\s+)?"
)
_PART = re.compile(rf"(?P<amount>{MONEY}).*?\b(?P<name>class\s+[\w-]+)", re.S)
_OFFERED_BY = re.compile(
    rf"(?P<parts>(?:{_PART_OF}){{2,{MOST}}})are\s+(?:being\s+)?offered\s+by\s+the\s+underwriters\b"
)
"""How much of each class the underwriters offer, where the depositor keeps the rest."""
_SENTENCE = 300
"""Characters before these words in which the classes are named."""
_BRACES = frozenset(("}", "{", "]", "["))
_LONGEST = 80
"""Characters of a label at most."""
_MARKED = re.compile(r"\(\d\)\W*$")
_INTEREST_ONLY = re.compile(r"(?:class\s+)?(?:[\w-]{1,4}-)?(?:i\W?o|x)(?:-?\w{1,2})?\W*(?:\(\d\)\W*)*")
"""The name of a class of which the amount is no principal, but one on which interest is paid."""
_HEAD_LINES = 5
_RUNS_ON = 4
"""Lines over which a cell of a row may run, and one."""
_PRICE = re.compile(r"\bprice\b|^public\b")
_PER_CENT = re.compile(r"(\d{1,3}(?:\.\d+)?)\s*%?\s*(?:\([^)]{1,4}\))*")
_SLIP = 1_000
"""Of so much, the amounts of classes and their sum on the cover may differ by one: amounts that are approximate."""


def read(sheet: Sheet, total: str | None) -> list[Item]:
    """Return the classes whose amounts in one column come to `total`, in order; empty where there is no such table.

    Without a `total` they have to come to what a row of the table itself says. A class with a mark may be one that is
    not offered: without those, too, the amounts may come to it. Classes of which the cover says that they are not
    offered are left out.
    """
    for at, line in enumerate(sheet.lines):
        first = _row(line) if "\t" in line.low else None
        if first is None or not first.amounts:
            continue
        head = sheet.lines[max(0, at - _HEAD_LINES) : at]
        named = first.label.low.startswith(("class ", "series ")) or any(
            _HEAD.search(above.low.partition("\t")[0]) for above in head
        )
        if not named or not any(map(_says_principal, head)):
            continue
        own = _offered_column(head, line, first)
        for column in sorted(first.amounts, key=lambda each: each != own):
            found = list(_rows(sheet.lines[at:], column))
            sought = _total(sheet.lines[at:], column) if column == own else None
            sought = sought or total or _total(sheet.lines[at:], column)
            unmarked = [item for item in found if not _MARKED.search(item.key)]
            for kept in (found, unmarked, offered(sheet, found), with_principal(found)):
                if sought and 1 < len(kept) <= MOST and _come_to(kept, sought):
                    return _underwritten(sheet, offered(sheet, kept))
    return []


def offered(sheet: Sheet, found: Sequence[Item]) -> list[Item]:
    """Leave out the classes of which the cover says: `The Class E notes are not being offered hereby`."""
    withheld: set[str] = set()
    for denied in _NOT_OFFERED.finditer(sheet.whole.low):
        end = denied.start()
        for named in reversed(list(_CLASS.finditer(sheet.whole.low, max(0, end - _SENTENCE), end))):
            if not _JOINED.fullmatch(sheet.whole.low, named.end(), end):
                break
            withheld.add(named.group())
            end = named.start()
    return [item for item in found if not withheld.intersection(_names(sheet, item))] if withheld else list(found)


def with_principal(found: Sequence[Item]) -> list[Item]:
    """Leave out the classes that are paid interest alone, whose amount is what it is worked out on."""
    return [item for item in found if not _INTEREST_ONLY.fullmatch(item.key)]


def _underwritten(sheet: Sheet, found: list[Item]) -> list[Item]:
    """Return the classes with what the cover says of each to be offered: `$95 of Class A Notes are offered by`."""
    said = _OFFERED_BY.search(sheet.whole.low) if sheet.whole.has("offered by the underwriters") else None
    parts = list(_PART.finditer(sheet.whole.low, *said.span("parts"))) if said else []
    sold = []
    for item, part in zip(found, parts, strict=False):
        amount = sheet.whole.part(*part.span("amount"))
        value = plain(amount.low)
        same = " ".join(item.span.low.split()).startswith(part["name"])
        if not same or Decimal(value or 0) > Decimal(item.money or 0):
            return found
        sold.append(msgspec.structs.replace(item, at=amount, money=value))
    return sold if len(sold) == len(parts) == len(found) else found


def _names(sheet: Sheet, item: Item) -> list[str]:
    """Return the classes that an item names, or the one that stands in a cell beside its amount."""
    named = _CLASS.findall(item.key)
    line = next((line for line in sheet.lines if line.start <= item.at.start < line.end), None) if not named else None
    beside = [cell.low for cell in _cells(line) if _CLASS.fullmatch(cell.low.strip())] if line is not None else []
    return named or _CLASS.findall(beside[0] if len(beside) == 1 else "")


def in_columns(sheet: Sheet, total: str) -> list[Item]:
    """Return the classes above a row `Principal Amount | $1,000,000 | $2,000,000`, where they come to `total`."""
    for at, line in enumerate(sheet.lines[:-1]):
        if line.low.count("class") < 2 and line.low.count("\t") < 2:
            continue
        titles = [cell for cell in _cells(line) if _CLASS.search(cell.low) or _COLUMN.fullmatch(cell.low)]
        if len(titles) < 2:
            continue
        below = [_cells(other) for other in sheet.lines[at + 1 : at + 3]]
        nouns = [cell.text for cell in below[0] if _NOUN.match(cell.low)]
        nouns = nouns if len(nouns) == len(below[0]) == len(titles) and len(below) > 1 else []
        wraps = not nouns and len(below) > 1 and len(below[0]) == 1 < len(below[1])
        label, *amounts = below[1 if nouns or wraps else 0]
        if len(titles) < len(amounts):
            titles = _cells(line)[-len(amounts) :]  # certificates beside classes of notes
        if at and len(titles) < len(amounts):
            # the title of the first in the line above is parted into those of several
            first, *others = [each for each in _cells(sheet.lines[at - 1]) if _CLASS.search(each.low)] or [line]
            if titles and titles[0].low.startswith(first.low.removesuffix(" notes")):
                titles += others
        if (
            len(titles) < 2
            or len(amounts) != len(titles)
            or not (_says_principal(label) or (wraps and _says_principal(below[0][0])))
        ):
            continue
        sold = next((row for row in map(_cells, sheet.lines[at + 2 : at + 4]) if "offered" in row[0].low), [])[1:]
        if len(sold) == len(amounts):  # the holder keeps the rest
            pairs = [
                (title, amount) for title, amount in zip(titles, sold, strict=True) if _AMOUNT.fullmatch(amount.low)
            ]
            if len(pairs) > 1:
                return [_item(title, amount, "") for title, amount in pairs]
        if not all(_AMOUNT.fullmatch(cell.low) for cell in amounts):
            continue
        found = [
            _item(title, amount, noun)
            for title, noun, amount in zip(titles, nouns or [""] * len(titles), amounts, strict=True)
        ]
        for kept in (found, [item for item in found if not _MARKED.search(item.key)], offered(sheet, found)):
            if _come_to(kept, total):
                return offered(sheet, kept)
    return []


def _item(title: Span, amount: Span, noun: str) -> Item:
    """Return a class by the title and the amount that stand in one column."""
    named = " ".join([*title.text.split(), *noun.split()])
    return Item(title, amount, title=named, kind="debt", money=plain(amount.low))


def price_of_all(sheet: Sheet, found: Sequence[Item]) -> Span | None:
    """Return the price in per cent that the table of classes has for each of them, in a column of its own."""
    rows = [line for item in found for line in sheet.lines if line.start <= item.at.start < line.end]
    if len(rows) != len(found) or not all("\t" in row.low for row in rows):
        return None
    first = sheet.lines.index(rows[0])
    for line in reversed(sheet.lines[max(0, first - _HEAD_LINES) : first]):
        priced = [place for place, head in enumerate(line.low.split("\t")) if _PRICE.search(head)]
        if len(priced) != 1:
            continue
        shift = 1 if line.low.count("\t") + 1 == rows[0].low.count("\t") else 0  # no head over the names of the classes
        place = priced[0] + shift
        cells = [_cells(row)[place] if row.low.count("\t") >= place else row for row in rows]
        told = [_PER_CENT.fullmatch(cell.low.strip()) for cell in cells]
        values = {Decimal(each[1]) for each in told if each is not None}
        return cells[0] if None not in told and len(values) == 1 and "%" in cells[0].low else None
    return None


def _come_to(items: Sequence[Item], total: str) -> bool:
    """Tell whether the amounts of classes come to what the head of the cover says, but for a slip."""
    amounts = [Decimal(item.money or 0) for item in items]
    return abs(sum(amounts) - Decimal(total)) <= (Decimal(total) / _SLIP if len(amounts) > 1 else 0)


def _cells(line: Span) -> list[Span]:
    at, found = 0, []
    for cell in line.low.split("\t"):
        found.append(line.part(at, at + len(cell)))
        at += len(cell) + 1
    return found


def of_notes(sheet: Sheet, first: str | None) -> list[Item]:
    """Return the notes in the rows under heads such as `CUSIP | Principal Amount | Price to Public`, where several are.

    `first` is the amount that the head of the cover has for them, which has to be that of the first row or their sum.
    """
    for at, line in enumerate(sheet.lines):
        heads = line.low.split("\t")
        place = next((place for place, head in enumerate(heads) if _PRINCIPAL_AMOUNT.search(head)), 0)
        wraps = 0 if place or len(heads) < _HEADS else _wrapped(sheet.lines[at : at + 3])
        place = place or wraps
        if not place or len(heads) < _HEADS:
            continue
        found: list[Item] = []
        for row in sheet.lines[at + 1 : at + 1 + MOST]:
            cells = row.low.split("\t")
            if wraps and not found and "$" not in row.low:
                continue  # the heads go on
            if row.low == line.low or len(cells) == 1:
                continue  # each note under heads of its own, and what is said of it
            if len(cells) != len(heads) or not _AMOUNT.fullmatch(cells[place]):
                break
            begin = sum(len(cell) + 1 for cell in cells[:place])
            label, amount = row.part(0, len(cells[0])), row.part(begin, begin + len(cells[place]))
            found.append(Item(row, amount, title=label.text, kind="debt", money=plain(amount.low)))
        amounts = [Decimal(item.money or 0) for item in found]
        if len(found) > 1 and (first is None or Decimal(first) in (amounts[0], sum(amounts))):
            return found
    return []


def _wrapped(lines: Sequence[Span]) -> int:
    """Return the column whose head plain text sets over several lines: `Aggregate` / `Principal` / `Amount`."""
    for place, head in enumerate(lines[0].low.split("\t")):
        if head.strip() != "aggregate" or len(lines) < 3:
            continue
        second = lines[1].low.split("\t")
        if place < len(second) and second[place].strip() == "principal" and "amount" in lines[2].low.split("\t"):
            return place
    return 0


class _Row(NamedTuple):
    """A row of such a table: its label, and its amounts by the place of their cells behind the label."""

    label: Span
    amounts: dict[int, Span]


def _row(line: Span) -> _Row | None:
    """Return a row whose first cell names a class; a long text that runs beside the rows may stand before it."""
    cells = [cell for cell in _cells(line) if cell.low.strip() not in _BRACES]
    if len(cells) > 1 and len(cells[0].low) > _LONGEST and _CLASS.match(cells[1].low):
        cells = cells[1:]
    if cells[0].low.startswith("total") or not _LABEL.fullmatch(cells[0].low):
        return None
    amount = _LITTLE if _RESIDUAL.fullmatch(cells[0].low) else _AMOUNT
    return _Row(cells[0], {at: cell for at, cell in enumerate(cells[1:], 1) if amount.fullmatch(cell.low)})


def _offered_column(head: Sequence[Span], line: Span, first: _Row) -> int | None:
    """Return the column of the amounts that are offered, where the holder keeps a part: `Initial Offered Amount`."""
    cells = sum(cell.low.strip() not in _BRACES for cell in _cells(line))
    for above in reversed(head):
        heads = above.low.split("\t")
        # the cell above the names of the classes may be empty, and per cent signs without a figure be no cells
        shift = 1 if _AMOUNTS.search(heads[0]) else cells - len(heads)
        places = [place + shift for place, each in enumerate(heads) if "offered" in each and len(each) < _LONGEST]
        if len(places) == 1 and shift in (0, 1) and places[0] in first.amounts:
            return places[0]
    return None


def _total(lines: Sequence[Span], column: int) -> str | None:
    """Return the amount that a row of totals below the rows of classes has in a column."""
    for line in lines[1 : 2 * MOST]:
        if line.low.startswith("total"):
            amounts = [cell for cell in _cells(line)[1:] if _AMOUNT.fullmatch(cell.low)]
            return plain(amounts[column - 1].low) if len(amounts) >= column else None
    return None


def _says_principal(line: Span) -> bool:
    return _PRINCIPAL.search(line.low) is not None


def _rows(lines: Sequence[Span], column: int) -> Iterator[Item]:
    """Return the rows from the first on that have an amount in one column."""
    for at, line in enumerate(lines):
        row = _row(line)
        amount = row.amounts.get(column) if row is not None else None
        if row is None or amount is None:
            if row is not None and at and (_SHARED.search(lines[at - 1].low) or not row.amounts):
                continue
            below = [next_row for other in lines[at + 1 : at + _RUNS_ON] if (next_row := _row(other)) is not None]
            if "\t" not in line.low and any(column in next_row.amounts for next_row in below):
                continue  # a cell of the row above runs on
            return
        yield Item(row.label, amount, title=" ".join(row.label.text.split()), kind="debt", money=plain(amount.low))
