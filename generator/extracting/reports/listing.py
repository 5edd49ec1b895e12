"""The classes registered under Section 12(b) on the face of a report: exchange and symbol."""

from __future__ import annotations

import re

from generator.extracting.reports.face import Face
from generator.model import Document, Evidence, Fact, Listing

_HEAD = re.compile(r"section\s+12\(b\)", re.IGNORECASE)
_SYMBOL = re.compile(r"[A-Z]{1,5}(?:[ ./-]?[A-Z0-9]{1,6}){0,2}|[A-Z]{1,5}pr?[A-Z]?")
_EXCHANGE = re.compile(r"\b(?:exchange|nasdaq|nyse|market|cboe|otc\w*|bourse|arca)\b", re.IGNORECASE)
_BETWEEN_EXCHANGES = re.compile(r"(?<=Exchange)[ ;,]+(?:and[ ]+)?(?=[A-Z]\w+ (?:Stock|Exchange))")
_WITH_REGISTRANT = 4
"""Cells of a row that names the registrant before the class."""
_CAPTION = re.compile(r"name\s+of\s+(?:each|the)|trading\s+symbol|title\s+of", re.IGNORECASE)


def read(document: Document, face: Face) -> Fact[tuple[Listing, ...]]:
    """Read exchange and symbol of each registered class; a class without a symbol gives no entry."""
    head = _HEAD.search(document.text, face.start, face.end)
    if not head:
        return Fact(absent="not stated")
    entries: dict[Listing, tuple[Evidence, ...]] = {}
    for block in document.blocks[: face.last + 1]:
        if block.kind != "table" or block.end < head.start():
            continue
        offset, exchange = block.start, None
        for line in block.text.split("\n"):
            cells = [cell.strip() for cell in line.split("\t")]
            if len(cells) == _WITH_REGISTRANT and _EXCHANGE.search(cells[3]) and _SYMBOL.fullmatch(cells[2]):
                cells = cells[1:]
            elif len(cells) == _WITH_REGISTRANT and _EXCHANGE.search(cells[3]) and _SYMBOL.fullmatch(cells[1]):
                cells = [cells[2], cells[1], cells[3]]
            if len(cells) >= 3 and _EXCHANGE.search(cells[2]) and not _CAPTION.search(line):
                exchange = cells[2]
            elif len(cells) != 2:
                exchange = None
            if exchange and len(cells) >= 2 and _SYMBOL.fullmatch(cells[1]) and not _CAPTION.search(line):
                words = document.evidence(offset, offset + len(line), "report-registered-class")
                for name in _BETWEEN_EXCHANGES.split(exchange):
                    entries.setdefault(Listing(name, cells[1]), words)
            offset += len(line) + 1
    if not entries:
        return Fact(absent="not stated")
    return Fact(tuple(entries), parts={f"[{index}]": words for index, words in enumerate(entries.values())})
