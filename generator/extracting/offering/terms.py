"""Key terms that a pricing supplement sets behind labels: `Principal Amount: $25,000,000`, `Issue Price: 100%`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

import msgspec

from generator.extracting.offering import price_head
from generator.extracting.offering.amounts import COUNT, MONEY, PERCENT, plain
from generator.extracting.offering.price_rows import is_total, without_marks
from generator.extracting.offering.sheet import Sheet, Span, cue

_NAMED = (
    r"(?:\((?:y|yen|l|pounds?|euros?|dm)\)"
    r"|(?:[a-z]+\s)?(?:yen|sterling|euros?|ecus?|lir[ae]|marks?|francs?|dollars?|guilders?|kron[aeo]r?))"
)
"""A currency in words, or in brackets where the sign is not in ASCII: `(Y)1,000,000,000`; no groups."""

_TERM = re.compile(
    rf"""\b(?:(?P<principal>(?:aggregate\s+|total\s+)?(?:principal|principle|face)\s+amount(?:\s+or\s+face\s+amount|\s+and\s+(?:specified\s+)?currency)?(?:\s+of\s+(?:the\s+|this\s+)?(?:notes|securities|offering)|\s+offered)?|(?<![^\n])amount(?=:))
        |(?<!total\s)(?P<price>price\s+to\s+(?:the\s+)?public|(?:initial\s+)?public\s+offering\s+price|(?:original\s+)?issue\s+price|re-?offer(?:ing)?\s+price)
            (?:\s+per\s+(?:share|unit|note|ads|security))?
        |(?P<discount>(?:agents?|underwriters?|dealers?)(?:\W+s\W*|\W+)\s*(?:discounts?|commissions?)(?:\s+(?:or|and)\s+(?:discounts?|commissions?))?
            |(?:discounts?|commissions?)\s+(?:or|and)\s+(?:discounts?|commissions?)|underwriting\s+(?:discounts?|commissions?))
        |(?P<gross>gross\s+proceeds(?:\s+to\s+(?:the\s+)?(?:issuer|company))?)
        |(?P<net>(?:net\s+)?proceeds\s+(?:\(before\s+expenses\)\s+)?to\s+(?:the\s+)?(?:issuer|company|corporation|bank|trust)|net\s+proceeds(?=,?\s+\(?before|:|\s+\(\$\))
            |net\s+proceeds\s+to\s+(?:[\w.&’'-]+\s+){{0,5}}?[\w.&’'-]+(?=\s*:)))
        (?:\s+on\s+original\s+issuance|,?\s+before\s+(?:offering\s+)?expenses)?(?:\s*\([^)]{{1,40}}\))?(?:\s*[:\t]\s*|(?<=this\soffering)\s+is\s+)
        (?:{PERCENT}\s*(?:/|(?(price)(?!)|or\b))\s*)?(?P<value>(?:{_NAMED}\s?)?(?:{MONEY}|{PERCENT}|(?(principal){COUNT}|(?!))))""",
    re.VERBOSE,
)
_BLANK = re.compile(
    r"\b(?:(?P<underwriting>underwriting\s+discounts?)|(?P<receives>(?:net\s+)?proceeds\s+to\s+(?:the\s+)?(?:issuer|company|bank)))"
    r":\s*(?:[%$]|$)"
)
"""A label of a preliminary document, whose value is left open."""
_OFFERED_AT = cue(
    rf"\b(?:initial\s+)?(?:public\s+)?offering\s+price\s+of\s+(?P<price>{PERCENT})\s+of\s+(?:their|its|the)\s+(?:aggregate\s+)?"
    r"(?:principal|face)\s+amount\b",
    "offering price of",
)
"""What a sentence says of notes that agents resell."""
_OR_IN_ALL = re.compile(rf"\s+or\s+(?P<gross>{MONEY})")
"""Behind a price in per cent: `100% or $225,000,000`."""
_PRICE_ABOVE = re.compile(r"(?:[^\t]*\s)?issue\s+price\s+\(as\s+a\s+percentage\s+of\s*(?:\t|$)")
_OF_PRINCIPAL = re.compile(rf"\W*principal\s+amount\):\s*(?P<price>{PERCENT})")
"""Behind such a label, which runs over two lines of the first of two columns."""
_UNTICKED = re.compile(r"\s*(?:o|[☐¨]|\[\s*\]|\|_\|)\s")
_HEADS = (
    ("principal", re.compile(r"\b(?:principal|principle|face)\s+amount\d?\W*$")),
    ("price", re.compile(r"\b(?:(?:selling|issue|offering|public)\s+price|price\s+to\s+(?:the\s+)?public)\d?\W*$")),
    ("discount", re.compile(r"\b(?:discounts?|commissions?|concession)\d?\W*$")),
    ("net", re.compile(r"\bproceeds(?:\s+to\s+(?:[\w.&’'-]+\s+){0,4}?[\w.&’'-]+)?\W*$")),
)
"""Heads of columns with the terms of one note below them; a digit glued to them refers to a note."""

_VALUE = re.compile(
    rf"\s*(?:{PERCENT}\s*(?:/\s*)?)?(?P<figure>{MONEY}|{PERCENT})(?:\s+of\s+(?:the\s+)?(?:face|principal)\s+amount\d?)?\s*"
)
_LABELS = (
    "principal amount",
    "amount:",
    "principle amount",
    "issue price",
    "price to public",
    "price to the public",
    "face amount",
    "offering price",
    "offer price",
    "gross proceeds",
)
_BY_SELLERS = (
    "original issuance",
    "net proceeds",
    "to the bank",
    "to the trust",
    "commission:",
    "commission\t",
    "underwriting commission",
    "discount:",
    "discount\t",
    "to issuer",
    "to the issuer",
    "to company",
    "to corporation",
    "to the company",
)
_NAMES = ("principal", "price", "discount", "gross", "net")
_PERCENT = re.compile(PERCENT)
_MONEY = re.compile(r"\t?(\$\s?\d{1,3}(?:,\d{3}){2,})")
_TITLE = re.compile(r"(?:title\s+of\s+)?securit(?:y|ies)(?:\s+offered)?\s*:\s*(?P<title>[^\t]{5,160})$")
_RANKING = re.compile(r"\W*product\s+ranking\W*")
_NOTES_RANK = re.compile(r"\bnotes\s*$")
"""What retail notes are called in a table that has no other title: `Subordinated Unsecured Notes`."""
_COLUMNS = 3
"""Columns of the terms of notes at least."""
_NOTES = 12
"""Lines below the heads that are looked through for notes."""
_LEAST = 50_000
_LEAST_DISCOUNT = 1_001
"""No discount of one note of $1,000 comes to as much."""


class Terms(msgspec.Struct, frozen=True):
    """The values of the labels; `None` where the label does not stand there, or its value is of another kind."""

    principal: Span | None = None
    price: Span | None = None
    discount: Span | None = None
    gross: Span | None = None
    net: Span | None = None
    underwriting: Span | None = None
    """Words that set an underwriting discount, of one note or in all."""
    title: Span | None = None
    """What a term sheet with a principal amount calls the securities."""
    receives: Span | None = None
    """Words that set proceeds to the issuer, of one note or in all."""


def read(sheet: Sheet) -> Terms:
    """Read the labelled terms of a cover; the first of each label counts."""
    found: dict[str, Span] = {}
    lines = (*sheet.lines, *[sentence for sentence in sheet.sentences if sentence.has("amount of this offering is")])
    for at, line in enumerate(lines):
        if not line.has(*_LABELS, *_BY_SELLERS):
            continue
        for label, value in _below(lines, at):
            found.setdefault(label, value)
            if label == "net":
                found.setdefault("receives", value)
        over = _OF_PRINCIPAL.match(line.low) if at else None
        if over is not None and _PRICE_ABOVE.match(lines[at - 1].low):
            found.setdefault("price", line.part(*over.span("price")))
        for blank in _BLANK.finditer(line.low) if sheet.preliminary else ():
            found.setdefault(blank.lastgroup or "", line.part(*blank.span()))
        several = line.low.count("\t") > 1 and price_head.has_columns_of_classes(
            [above.low for above in price_head.lines_above(lines, at)]
        )
        for match in _TERM.finditer(line.low):
            label = next(name for name in _NAMES if match.group(name) is not None)
            value = line.part(*match.span("value"))
            if label == "net" or (label == "discount" and "underwrit" in match.group("discount")):
                found.setdefault("receives" if label == "net" else "underwriting", line.part(*match.span()))
            if several or (label == "principal" and _differ(line.low, match)):
                continue  # the figure of the first of several classes
            if _is_total(value, label) or (label == "price" and not _differs(line.low, match)):
                found.setdefault(label, value)
            if label == "price" and (total := _OR_IN_ALL.match(line.low, match.end())) is not None:
                found.setdefault("gross", line.part(*total.span("gross")))
    if "principal" in found:
        for line in lines:
            if "title" not in found and (row := _TITLE.match(line.low)) is not None:
                found["title"] = line.part(*row.span("title"))
    for sentence in sheet.sentences if "price" not in found else ():
        told = _OFFERED_AT.search(sentence)
        if told is not None and not _UNTICKED.match(sentence.low):
            found.setdefault("price", sentence.part(*told.span("price")))
    return Terms(**found)


def _below(lines: Sequence[Span], at: int) -> Iterator[tuple[str, Span]]:
    """Return the terms of notes under a row of heads: `CUSIP | Principal Amount | Selling Price | Net Proceeds`.

    Of several notes only the price counts that all of them have.
    """
    heads = [without_marks(head) for head in lines[at].low.split("\t")]
    same = [place for place, line in enumerate(lines) if line.low == lines[at].low] if len(heads) > 1 else [at]
    below = list({line.start: line for place in same for line in lines[place + 1 : place + _NOTES]}.values())
    rows = [line for line in below if _is_row(line, lines[at], len(heads))]
    if not rows and heads[0].rstrip().endswith(":"):  # what the table is about, above no cell of its rows
        heads = heads[1:]
        rows = [line for line in below if _is_row(line, lines[at], len(heads))]
    if len(heads) < _COLUMNS or not rows:
        return
    begin = 0
    for place, (head, cell) in enumerate(zip(heads, rows[0].low.split("\t"), strict=True)):
        value = rows[0].part(begin, begin + len(cell))
        begin += len(cell) + 1
        label = next((name for name, words in _HEADS if words.search(head)), None)
        if len(rows) == 1 and _RANKING.fullmatch(head) and _NOTES_RANK.search(cell):
            yield "title", value
        if len(rows) > 1 and (label != "price" or len({row.low.split("\t")[place] for row in rows}) > 1):
            continue
        told = _VALUE.fullmatch(cell) if label is not None else None
        if label is None or told is None:
            continue
        value = value.part(*told.span("figure"))
        if label == "price" or _is_total(value, label):
            yield label, value


def _is_row(line: Span, heads: Span, cells: int) -> bool:
    return line.text.count("\t") == cells - 1 and line.low != heads.low and not is_total(line.low)


def _differs(low: str, term: re.Match[str]) -> bool:
    """Tell a row of several series, each at its own price in per cent; their total may stand behind."""
    cells = [_PERCENT.match(cell.strip()) for cell in low[term.start("value") :].split("\t")]
    return None not in cells[:-1] and len({found.group() for found in cells if found is not None}) > 1


def _differ(low: str, term: re.Match[str]) -> bool:
    """Tell a row of the amounts of several classes."""
    return len(set(_MONEY.findall(low, term.start("value")))) > 1 and low.count("\t", term.start("value")) > 0


def _is_total(value: Span, label: str) -> bool:
    """Tell a total from a figure for one note, and from one in per cent."""
    figure = plain(value.low)
    least = _LEAST_DISCOUNT if label == "discount" else _LEAST
    return "%" not in value.low and figure is not None and Decimal(figure) >= least
