"""A registration statement without a prospectus inside: Form S-8, Rule 462(b), an amendment that files exhibits.

Its facing page names the securities in the table of the registration fee (Regulation S-K, Item 601(b)(107) moved the
table to an exhibit in 2022); since then a Form S-8 says in its first words how many shares it registers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.extracting.cover import Cover
from generator.extracting.offering import head_titles, phrases
from generator.extracting.offering.amounts import count, figures, plain
from generator.extracting.offering.items import Item
from generator.extracting.offering.sheet import Cue, Sheet, Span, cue, lower, split
from generator.extracting.offering.titles import class_of, is_guarantee
from generator.model import Document, Fact, OfferingKind

replace = msgspec.structs.replace

_BY_HOLDERS = cue(
    r"\bsecondary\s+offering\b|\bselling\s+(?:stock|share|security|unit|note)\s*-?holders?\b",
    "secondary",
    "selling",
)
_PRIMARY = cue(r"\bprimary\s+offering\b", "primary")
_MERGES = cue(
    r"\b(?:completion|consummation|closing|effectiveness|effective\s+(?:time|date))\s+of\s+the\s+(?:[\w’'-]+\s+){0,2}?(?:merger|business\s+combination|reorganization)\b"
    r"|\bmergers?\s+described\b|\bmerger\s+of\b[^;]{3,160}?\bwith\s+(?:and\s+)?into\b"
    r"|\bconditions\s+to\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}?(?:merger|business\s+combination)\b",
    "merger",
    "combination",
    "reorganization",
)
"""When the securities of a merger are sold, as the facing page says."""
_ON_EXERCISE = cue(r"\b(?:issued|issuable)\s+(?:up)?on\s+(?:the\s+)?exercise\s+of\b", "exercise")
_PLANS_ALONE = cue(r"\bdividend\s+or\s+interest\s+reinvestment\s+plans?\b", "reinvestment")
_SHORTEST = 30
"""Characters of a line of text behind a table's head at least."""
_LONGEST_HEAD = 400
"""Characters of the head of a fee table at most, where plain text runs it together above its rows."""
_THOUSANDS = re.compile(r"\d,\d{3}")
_AMOUNT_ALONE = re.compile(r"\s*(?P<amount>\d{1,3}(?:,\d{3})+)\s*(?:shares\s*)?(?:\(\w{1,2}\)\s*)*")
"""The first cell of a row that has no title of its own, in lower case."""
_REST_OF_TITLE = re.compile(r"(?:no\s+par(?:\s+value)?|(?:\$?\.?[\d.]+\s+)?par\s+value.{0,30}|per\s+share)\W*")
_PRICED = re.compile(r"\W*(?:u\.?\s?s\.?\s*)?\$")
_REMOVED = ("deregister", "from registration", "terminate the effectiveness")
"""What a post-effective amendment says that ends an offering."""
_PART_II = "not required in"
"""Words of the heading behind which a statement tells of sales that it does not register."""
_BEHIND = 6
"""Blocks behind the facing page in which a Form S-8 says what it registers."""


def is_alone(cover: Cover) -> bool:
    """Tell a facing page that no prospectus follows."""
    return cover.facing_end > 0 and cover.facing_end == cover.end


def registered(sheet: Sheet) -> list[Item]:
    """Return the securities that the fee table registers, else those that the first sentences behind it count."""
    found = [item for table in _fee_tables(sheet) for item in _rows(table)]
    if found:
        return found
    kept: list[Item] = []
    behind = list(_sentences_behind(sheet.document, sheet.whole.end))
    if "POS" in sheet.form and any(sentence.has(*_REMOVED) for sentence in behind):
        return []
    for sentence in behind:
        if "regist" not in sentence.low and "issu" not in sentence.low:
            continue
        for item in phrases.read(sentence):
            if (
                item.quantity is not None
                and item.kind is not None
                and not any(k.quantity == item.quantity for k in kept)
            ):
                kept.append(item)
        if kept:
            break
    return kept


def kinds(sheet: Sheet) -> tuple[Fact[OfferingKind], ...]:
    """Return the kind of offering that the form itself is for: Form S-8 is for employee plans (17 CFR 239.16b).

    Form S-3 says by a box that it is for a dividend reinvestment plan alone. Of other forms the fee table may say that
    holders sell, and that the issuer does: by a heading "Primary Offering", whose shares the notes may say to be issued
    on exercise.
    """
    if not sheet.form.startswith("S-8"):
        held, own = _in_fee_tables(sheet, _BY_HOLDERS), _in_fee_tables(sheet, _PRIMARY)
        exercised = _ON_EXERCISE.within(sheet.whole) if own is not None else None
        named: tuple[tuple[OfferingKind, Span | None], ...] = (
            ("resale", held),
            ("warrant_exercise", exercised),
            ("merger", _merges(sheet)),
            ("dividend_reinvestment", _PLANS_ALONE.within(sheet.whole) if sheet.form.startswith("S-3D") else None),
        )
        return tuple([Fact(kind, sheet.evidence(at, f"fee-table-{kind}")) for kind, at in named if at is not None])
    at = sheet.whole.low.find("form s-8")
    words = sheet.whole.part(at, at + 8) if at >= 0 else sheet.whole.part(0, min(40, len(sheet.whole.text)))
    return (Fact("employee_plan", sheet.evidence(words, "form-s-8")),)


def selling_securityholders(sheet: Sheet) -> Fact[bool]:
    """Say whether holders sell; without a prospectus only a plan's own form says that they do not."""
    if sheet.form.startswith("S-8") or _merges(sheet) is not None:
        return Fact(False)
    held = _in_fee_tables(sheet, _BY_HOLDERS)
    return Fact(True, sheet.evidence(held, "fee-table-resale")) if held is not None else Fact(absent="not stated")


def _merges(sheet: Sheet) -> Span | None:
    """Return the words of the facing page of a Form S-4 or F-4 that say that a merger is what it is for."""
    if not sheet.form.startswith(("S-4", "F-4")):
        return None
    return _MERGES.within(sheet.whole)


def _in_fee_tables(sheet: Sheet, cue: Cue) -> Span | None:
    """Return the first words of a row of a fee table that a cue fits."""
    return next((found for table in _fee_tables(sheet) for line in table if (found := cue.within(line))), None)


def _fee_tables(sheet: Sheet) -> Iterator[list[Span]]:
    """Return the lines of each table under a head of the registration fee, with those of tables that go on with it."""
    lines: list[Span] = []
    headed = False
    for block in sheet.document.blocks:
        if block.start >= sheet.whole.end:
            break
        span = sheet.whole.part(block.start - sheet.whole.start, block.end - sheet.whole.start)
        heads = "registered" in span.low and ("fee" in span.low or "proposed maximum" in span.low)
        if lines and (heads or block.kind != "table"):
            if not heads and len(span.text) < _SHORTEST and not any(_THOUSANDS.search(line.low) for line in lines):
                if class_of(span.low) is not None:
                    lines.append(span)  # a title that plain text sets above its row
                continue  # else the last words of a column's head
            yield lines
            lines = []
        begins = headed and (block.kind == "table" or len(span.text) < _SHORTEST)
        if begins or (block.kind == "table" and (heads or lines)):
            at = 0
            for line in span.text.split("\n"):
                lines.append(span.part(at, at + len(line)))
                at += len(line) + 1
        headed = heads and block.kind != "table" and len(span.text) < _LONGEST_HEAD
    if lines:
        yield lines


def _rows(lines: list[Span]) -> list[Item]:
    """Read rows `title | amount registered | ...`; heads, totals and rows without a figure are passed over.

    Plain text sets a long title in several lines, with the figures beside the last. Where a fee is for an aggregate
    price alone (17 CFR 230.457(o)), no amount of securities stands in the table. Rows below a title may have labels
    (`under the 2012 Plan`), or begin with the next amount, at another price, or with what these come to.
    """
    found: list[Item] = []
    above: Span | None = None
    heading: Span | None = None
    untitled = False
    priced_only = not any(line.has("amount to be", "amount being", "number of") for line in lines[:4])
    for row in lines:
        line = _behind_label(row)
        title, tab, rest = line.low.partition("\t")
        if not tab:
            above = line if above is None or "registered" in above.low else _with(above, line)
            continue
        if title.startswith("total"):
            if (total := _sum(line, found)) is not None and (untitled or total.quantity != _summed(found)):
                return [total]
            continue
        begun, above = above, None
        if found and begun is None and (where := _next_amount(line)) is not None:
            amount = count(where.low)
            if len(found) > 1 and amount == _summed(found) and len({item.kind for item in found}) == 1:
                return [replace(found[0], at=where, quantity=amount)]
            untitled = True
            found.append(replace(found[-1], span=line, at=where, quantity=amount, money=None))
            continue
        unit = begun is not None and begun.low.rstrip(" :").endswith("consisting of")
        titled = line
        if begun is not None and "registered" not in begun.low and (unit or class_of(title) is None):
            heading = begun if class_of(begun.low) is not None else None
            titled = line = _with(begun, line)
        elif class_of(title) is None and heading is not None:
            titled = heading
        else:
            heading = None
        title, tab, rest = line.low.partition("\t")
        naming = titled.low.partition("\t")[0]
        kind = "units" if unit else class_of(naming)
        if not tab or kind is None or is_guarantee(naming) or "registered" in naming:
            continue
        figure = next(figures(rest.partition("\t")[0]), None)
        prefix = head_titles.OF_SHARES.match(naming)
        ends = naming.index("consisting of") if unit else head_titles.title_end(naming, 0)
        name = titled.part(prefix.end() if prefix else 0, ends)
        if figure is None or figure.kind == "blank" or (figure.kind == "money" and kind != "debt"):
            if priced_only and figure is not None and figure.kind == "money":
                found.append(Item(line, name, title=" ".join(name.text.split()), kind=kind))
            continue
        begin = len(title) + 1
        where = line.part(begin + figure.start, begin + figure.end)
        found.append(
            Item(
                line,
                where,
                title=" ".join(name.text.split()),
                kind=kind,
                quantity=count(where.low) if figure.kind == "count" else None,
                money=plain(where.low) if figure.kind == "money" else None,
            )
        )
    return found


def _behind_label(line: Span) -> Span:
    """Return a row without its first cell where that names the plan whose securities the second registers."""
    label, tab, rest = line.low.partition("\t")
    title, behind, rest = rest.partition("\t")
    if not (tab and behind and _AMOUNT_ALONE.fullmatch(rest.partition("\t")[0])):
        return line
    named = class_of(title) is not None and class_of(label) is None
    return line.part(len(label) + 1, len(line.low)) if named else line


def _next_amount(line: Span) -> Span | None:
    """Return the amount of a row that goes on with the security above: it has no title, or the rest of that one."""
    title, _, rest = line.low.partition("\t")
    if (alone := _AMOUNT_ALONE.fullmatch(title)) is not None and _PRICED.match(rest):
        return line.part(*alone.span("amount"))
    amount, _, price = rest.partition("\t")
    if _REST_OF_TITLE.fullmatch(title) and (alone := _AMOUNT_ALONE.fullmatch(amount)) and _PRICED.match(price):
        begin = len(title) + 1
        return line.part(begin + alone.start("amount"), begin + alone.end("amount"))
    return None


def _sum(line: Span, found: list[Item]) -> Item | None:
    """Return the one security of which a row of totals states the amount."""
    label, _, rest = line.low.partition("\t")
    amount = _AMOUNT_ALONE.fullmatch(rest.partition("\t")[0])
    if amount is None or len({item.kind for item in found}) != 1:
        return None
    begin = len(label) + 1
    where = line.part(begin + amount.start("amount"), begin + amount.end("amount"))
    return replace(found[0], at=where, quantity=count(where.low))


def _summed(found: list[Item]) -> int:
    return sum(item.quantity or 0 for item in found)


def _with(above: Span, line: Span) -> Span:
    """Return two lines that follow each other as one."""
    gap = " " * (line.start - above.end)
    return Span(above.start, line.end, f"{above.text}{gap}{line.text}", f"{above.low}{gap}{line.low}")


def _sentences_behind(document: Document, end: int) -> Iterator[Span]:
    seen = 0
    for block in document.blocks:
        if block.start < end:
            continue
        if len(block.text) < 60:
            if _PART_II in lower(block.text):
                return
            continue
        seen += 1
        if seen > _BEHIND:
            return
        yield from split(Span(block.start, block.end, block.text, lower(block.text)))
