"""What underwriters send out when asset-backed notes are priced: classes with amounts in millions, and who leads.

Such a free writing prospectus (Rule 433) is a table under heads such as `CL | AMT ($MM) | WAL | CPN% | $PX`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter

from generator.extracting.offering import names
from generator.extracting.offering.items import Item
from generator.extracting.offering.roles import Named
from generator.extracting.offering.sheet import Sheet, Span

FORM = "FWP"
_MILLIONS = re.compile(
    r"\W*(?:amt|amount|size|sz|total|principal|offered|balance)\W{0,4}(?:\(?\$?\s*(?:in\s+)?(?:mm|mil\w*)\.?\)?)\W*"
)
_SIZE = re.compile(r"\W*(?:off(?:ered|\.)?\s*|total\s+)?(?:amt|amount|size|sz)\.?\W*")
"""The same head without its unit."""
_SHORT = re.compile(r"\$?\s?\d{1,4}\.\d{1,3}")
"""An amount that can only be in millions."""
_CLASS = re.compile(r"(?:class\s+)?[a-z](?:-?(?:\d(?:-?[a-z])?|s\d?|sb|ab))?\W*")
_FIGURE = re.compile(r"\$?\s?(?P<figure>\d{1,3}(?:,\d{3})*(?:\.\d{1,6})?)")
_NOT_SOLD = ("retain", "not offered", "144a", "n/a")
"""What the row of a class says that holders keep, or that is sold to some only."""
_PRIVATE = "144a"
_COLUMNS = 4
"""Columns behind the names of the classes at least."""
_ROWS = 14
_SELLERS = re.compile(
    r"\W*(?P<label>(?:(?:active|passive|joint|jt|co|lead|sole|de&i|d&i|diversity)[\s-]*)*"
    r"(?:leads?|books?|(?:joint\s+)?book-?runners?|managers?|mgrs?)(?:\s*(?:&|and|/)\s*(?:joint\s+|co-?\s?)?(?:leads?|managers?|book-?\s?runners?))?)\s*:\s*"
)
_INITIALS = re.compile(r"(?:^|,\s+(?:and\s+)?|\sand\s+)(?P<name>[A-Z]{2})(?=\s*(?:,|$|and\s))")
_TASK = re.compile(r"\s*\((?:str|struc|structuring|b&d)[^()]{0,20}\)")
"""Who of them has worked out the terms."""


def classes(sheet: Sheet) -> list[Item]:
    """Return the classes that are sold, with their amounts; none where some of the table are sold in private."""
    head = _head(sheet)
    if head < 0 or sheet.whole.has(_PRIVATE):
        return []
    heads, above = sheet.lines[head].low.split("\t"), sheet.lines[head - 1].low if head else ""
    places = [place for place, words in enumerate(heads) if _MILLIONS.fullmatch(words) or _SIZE.fullmatch(words)]
    told = next((place for place in places if "offered" in heads[place]), None)
    place = told if told is not None else places[-1] if "offered" in above else places[0]
    return list(_rows(sheet.lines[head + 1 : head + 1 + _ROWS], place))


def _head(sheet: Sheet) -> int:
    """Return the place of the head of such a table among the lines, -1 where there is none."""
    for at, line in enumerate(sheet.lines) if sheet.form == FORM else ():
        label, *heads = line.low.split("\t")
        if len(heads) < _COLUMNS or _MILLIONS.fullmatch(label):
            continue
        if any(map(_MILLIONS.fullmatch, heads)):
            return at
        size = next((place for place, words in enumerate(heads, 1) if _SIZE.fullmatch(words)), 0)
        first = sheet.lines[at + 1].low.split("\t") if size and at + 1 < len(sheet.lines) else []
        if size < len(first) and _CLASS.fullmatch(first[0]) and _SHORT.fullmatch(first[size].strip()):
            return at
    return -1


def _rows(lines: tuple[Span, ...], place: int) -> Iterator[Item]:
    for line in lines:
        cells = line.low.split("\t")
        if len(cells) <= place or not _CLASS.fullmatch(cells[0]):
            return
        figure = _FIGURE.fullmatch(cells[place].strip())
        if figure is None or line.has(*_NOT_SOLD):
            continue
        begin = sum(len(cell) + 1 for cell in cells[:place])
        label, amount = line.part(0, len(cells[0])), line.part(begin, begin + len(cells[place]))
        money = format((Decimal(figure["figure"].replace(",", "")) * 1_000_000).normalize(), "f")
        yield Item(label, amount, title=f"Class {label.text.strip(' *')}", kind="debt", money=money)


def sellers(sheet: Sheet) -> Iterator[Named]:
    """Return the names behind the words `Joint Leads:` and `Co-Managers:` above such a table."""
    for line in sheet.head if _head(sheet) >= 0 else ():
        label = _SELLERS.match(line.low.replace("\t", " "))
        if label is None:
            continue
        rest = _TASK.sub(lambda found: " " * len(found.group()), line.text[label.end() :])
        for name in sorted([*names.in_list(rest), *_initials(rest)], key=attrgetter("start")):
            span = line.part(label.end() + name.start, label.end() + name.end)
            yield Named(" ".join(name.name.split()), "underwriter", span, "", "cover-label")


def _initials(text: str) -> Iterator[names.Name]:
    """Return the banks that a list has by two letters, which no name elsewhere is so short as."""
    for found in _INITIALS.finditer(text):
        yield names.Name(found["name"], "", *found.span("name"))
