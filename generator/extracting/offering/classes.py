"""Classes of certificates or notes in the rows of a cover's table: `Class | Principal Amount | Interest Rate`.

Such a table stands for the securities where the amounts come to the one that the head of the cover names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.extracting.offering.amounts import MONEY, plain
from generator.extracting.offering.items import Item
from generator.extracting.offering.sheet import Sheet, Span

_HEAD = re.compile(r"\b(?:class|certificates?|notes?|bonds?|series|designation)\b|^pass[\s-]+through$")
_PRINCIPAL = re.compile(r"\bprincipal\b")
_AMOUNT = re.compile(rf"\s*(?:{MONEY}|\d{{1,3}}(?:,\d{{3}})+)\s*(?:\([^)]{{1,4}}\))*\s*")
_LABEL = re.compile(r"(?:class\s+)?[\w./-]{1,12}(?:\s+(?:certificates|notes|bonds|securities))?\W*")
_HEAD_LINES = 3
_MOST = 12
"""Classes up to which a cover is read as a list of them; more are parts of one offering of certificates."""


def read(sheet: Sheet, total: str) -> list[Item]:
    """Return the classes whose amounts come to `total`, in order; empty where there is no such table."""
    for at, line in enumerate(sheet.lines):
        above = sheet.lines[max(0, at - _HEAD_LINES) : at + 1]
        if "\t" in line.low and _HEAD.search(line.low.partition("\t")[0]) and any(map(_says_principal, above)):
            found = list(_rows(sheet.lines[at + 1 :]))
            if 1 < len(found) <= _MOST and sum(Decimal(item.money or 0) for item in found) == Decimal(total):
                return found
    return []


def _says_principal(line: Span) -> bool:
    return _PRINCIPAL.search(line.low) is not None


def _rows(lines: Sequence[Span]) -> Iterator[Item]:
    """Return the rows behind a head, which may have further lines; the first amount of a row is the principal."""
    place = 0
    for line in lines:
        cells = line.low.split("\t")
        place = place or next((at for at, cell in enumerate(cells) if at and _AMOUNT.fullmatch(cell)), 0)
        if not place:
            continue
        if len(cells) <= place or not _AMOUNT.fullmatch(cells[place]) or not _LABEL.fullmatch(cells[0]):
            return
        if cells[0].startswith("total"):
            return
        begin = sum(len(cell) + 1 for cell in cells[:place])
        label = line.part(0, len(cells[0]))
        amount = line.part(begin, begin + len(cells[place]))
        yield Item(label, amount, title=" ".join(label.text.split()), kind="debt", money=plain(amount.low))
