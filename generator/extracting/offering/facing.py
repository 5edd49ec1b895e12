"""A registration statement without a prospectus inside: Form S-8, Rule 462(b), an amendment that files exhibits.

Its facing page names the securities in the table of the registration fee (Regulation S-K, Item 601(b)(107) moved the
table to an exhibit in 2022); since then a Form S-8 says in its first words how many shares it registers.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.extracting.cover import Cover
from generator.extracting.offering import head_lines, phrases
from generator.extracting.offering.amounts import count, figures, plain
from generator.extracting.offering.items import Item
from generator.extracting.offering.sheet import Cue, Sheet, Span, cue, lower, split
from generator.extracting.offering.titles import class_of, is_guarantee
from generator.model import Document, Fact, OfferingKind

_BY_HOLDERS = cue(
    r"\bsecondary\s+offering\b|\bselling\s+(?:stock|share|security|unit|note)\s*-?holders?\b",
    "secondary",
    "selling",
)
_PRIMARY = cue(r"\bprimary\s+offering\b", "primary")
_ON_EXERCISE = cue(r"\b(?:issued|issuable)\s+(?:up)?on\s+(?:the\s+)?exercise\s+of\b", "exercise")
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
    for sentence in _sentences_behind(sheet.document, sheet.whole.end):
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

    Of other forms the table of the registration fee may say that holders sell, and that the issuer does: by a heading
    "Primary Offering", whose shares the notes may say to be issued on exercise.
    """
    if not sheet.form.startswith("S-8"):
        held, own = _in_fee_tables(sheet, _BY_HOLDERS), _in_fee_tables(sheet, _PRIMARY)
        exercised = _ON_EXERCISE.within(sheet.whole) if own is not None else None
        named: tuple[tuple[OfferingKind, Span | None], ...] = (("resale", held), ("warrant_exercise", exercised))
        return tuple([Fact(kind, sheet.evidence(at, f"fee-table-{kind}")) for kind, at in named if at is not None])
    at = sheet.whole.low.find("form s-8")
    words = sheet.whole.part(at, at + 8) if at >= 0 else sheet.whole.part(0, min(40, len(sheet.whole.text)))
    return (Fact("employee_plan", sheet.evidence(words, "form-s-8")),)


def selling_securityholders(sheet: Sheet) -> Fact[bool]:
    """Say whether holders sell; without a prospectus only a plan's own form says that they do not."""
    if sheet.form.startswith("S-8"):
        return Fact(False)
    held = _in_fee_tables(sheet, _BY_HOLDERS)
    return Fact(True, sheet.evidence(held, "fee-table-resale")) if held is not None else Fact(absent="not stated")


def _in_fee_tables(sheet: Sheet, cue: Cue) -> Span | None:
    """Return the first words of a row of a fee table that a cue fits."""
    return next((found for table in _fee_tables(sheet) for line in table if (found := cue.within(line))), None)


def _fee_tables(sheet: Sheet) -> Iterator[list[Span]]:
    """Return the lines of each table that stands under a head of the registration fee."""
    for block in sheet.document.blocks:
        if block.start >= sheet.whole.end:
            return
        if block.kind != "table":
            continue
        span = sheet.whole.part(block.start - sheet.whole.start, block.end - sheet.whole.start)
        if "registered" in span.low and ("fee" in span.low or "proposed maximum" in span.low):
            at, lines = 0, []
            for line in span.text.split("\n"):
                lines.append(span.part(at, at + len(line)))
                at += len(line) + 1
            yield lines


def _rows(lines: list[Span]) -> Iterator[Item]:
    """Read rows `title | amount registered | ...`; heads, totals and rows without a figure are passed over.

    Plain text sets a long title in several lines, with the figures beside the last. Where a fee is for an aggregate
    price alone (17 CFR 230.457(o)), no amount of securities stands in the table.
    """
    above: Span | None = None
    priced_only = not any(line.has("amount to be", "amount being", "number of") for line in lines[:4])
    for line in lines:
        title, tab, rest = line.low.partition("\t")
        if not tab:
            above = line if above is None or "registered" in above.low else _with(above, line)
            continue
        begun, above = above, None
        unit = begun is not None and begun.low.rstrip(" :").endswith("consisting of")
        if begun is not None and "registered" not in begun.low and (unit or class_of(title) is None):
            line = _with(begun, line)
            title, tab, rest = line.low.partition("\t")
        kind = "units" if unit else class_of(title)
        if not tab or kind is None or is_guarantee(title) or "registered" in title:
            continue
        figure = next(figures(rest.partition("\t")[0]), None)
        prefix = head_lines.OF_SHARES.match(title)
        ends = title.index("consisting of") if unit else head_lines.title_end(title, 0)
        name = line.part(prefix.end() if prefix else 0, ends)
        if figure is None or figure.kind == "blank" or (figure.kind == "money" and kind != "debt"):
            if priced_only and figure is not None and figure.kind == "money":
                yield Item(line, name, title=" ".join(name.text.split()), kind=kind)
            continue
        begin = len(title) + 1
        where = line.part(begin + figure.start, begin + figure.end)
        yield Item(
            line,
            where,
            title=" ".join(name.text.split()),
            kind=kind,
            quantity=count(where.low) if figure.kind == "count" else None,
            money=plain(where.low) if figure.kind == "money" else None,
        )


def _with(above: Span, line: Span) -> Span:
    """Return two lines that follow each other as one."""
    return Span(above.start, line.end, f"{above.text} {line.text}", f"{above.low} {line.low}")


def _sentences_behind(document: Document, end: int) -> Iterator[Span]:
    seen = 0
    for block in document.blocks:
        if block.start < end or len(block.text) < 60:
            continue
        seen += 1
        if seen > _BEHIND:
            return
        yield from split(Span(block.start, block.end, block.text, lower(block.text)))
