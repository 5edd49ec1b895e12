"""The names of banks behind a label of the key terms (`Selling Agent:`) and in tables of what each of them buys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.extracting.offering import names
from generator.extracting.offering.amounts import MONEY
from generator.extracting.offering.primary import buys_as_principal
from generator.extracting.offering.roles import NAMES, OTHER_TASK, WORD, Named, role_of
from generator.extracting.offering.sheet import Sheet, Span, lower
from generator.extracting.wording import has
from generator.model import IntermediaryRole

_DOES = (
    r"(?:(?:(?:lead|joint|selling|sales|placement|sole|senior|junior|active|passive|global)[\s-]+)*"
    r"(?:agents?|underwriters?|dealers?|distributors?|book-?\s*running\s+managers?|book-?runners?|leads|coordinators?"
    r"|(?:lead\s+|co-?\s?)?managers?)(?:\s?\(s\))?)"
)
_LABEL = re.compile(rf"^\W*{_DOES}(?:\s*(?:,|/|&|and)\s*{_DOES}){{0,2}}\W*$")
_LABEL_ABOVE = re.compile(
    r"^\W*(?:the\s+)?(?:dealer[\s-]+managers?|(?:lead\s+|sole\s+)?underwriters?|placement\s+agents?|sales\s+agents?)\b[^.]{0,40}:$"
)
_SELLER = r"(?:[Ss]elling\s+|[Ll]ead\s+|[Jj]oint\s+)?(?:[Aa]gents?|AGENTS?|[Uu]nderwriters?|UNDERWRITERS?|[Dd]ealers?)"
_COLON = re.compile(
    rf"\b(?P<role>{_SELLER})(?:\(s\))?\s*:\s+(?P<names>{WORD}(?:,?[^\S\n]+(?!{_SELLER}\s*:){WORD}){{0,60}})"
)
_FIRST = re.compile(
    rf"\s*{NAMES}(?:\s*\([^()]{{0,160}}\))?(?:,?\s+(?:and\s+)?{NAMES}(?:\s*\([^()]{{0,160}}\))?){{0,6}}"
)
_PART = re.compile(r"\(\d{1,3}(?:\.\d+)?\s?%\)")
"""What one of several takes, behind its name: `Alpha LLC (50.00%)`."""
_IN_CAPACITY = re.compile(
    rf"(?P<names>{NAMES})['’]s?(?i:\s+capacity\b[^:]{{0,40}}:\s*\W*[x✓]\W*as\s+(?P<role>agent|principal))"
)
"""What a pricing supplement ticks: `Alpha Inc's capacity: |X| As agent | | As principal`."""
_COMMITMENTS = re.compile(r"\W*underwriters?[’']?s?[’']?\s+purchase\s+commitments?\b")
_MONEY = re.compile(MONEY)
_NEAR = 8
"""Blocks behind a cover in which the agents' shares may stand."""


def read(sheet: Sheet) -> Iterator[Named]:
    """Return the names behind a label of the key terms: `Selling Agent:`, and of one whose capacity is ticked."""
    role: IntermediaryRole | None = None
    if sheet.whole.has("capacity"):
        for found in _IN_CAPACITY.finditer(sheet.whole.text):
            ticked: IntermediaryRole = "underwriter" if found["role"].lower() == "principal" else "selling_agent"
            for name in names.in_list(found["names"]):
                begin = found.start("names")
                span = sheet.whole.part(begin + name.start, begin + name.end)
                yield Named(name.name, ticked, span, "", "cover-label")
    for at, line in enumerate(sheet.lines):
        if line.low.endswith(":") and _LABEL_ABOVE.match(line.low) and at + 1 < len(sheet.lines):
            for name in names.in_line(sheet.lines[at + 1].text):
                span = sheet.lines[at + 1].part(name.start, name.end)
                yield Named(name.name, role_of(line.low), span, "", "cover-label")
            continue
        label, tab, rest = line.text.partition("\t")
        if not tab and role is not None and names.ends_as_bank(label):
            for name in names.in_line(label):
                yield Named(name.name, role, line.part(name.start, name.end), "", "cover-label")
            continue
        if line.low.count("\t") > 2 and line.has("agent", "underwriter", "dealer"):
            yield from _in_further_columns(line)
        role = role_of(label.lower()) if tab and len(label) <= 40 and _LABEL.match(label.lower()) else None
        if role is None or _LABEL.match(rest.partition("\t")[0].lower()):
            continue
        begin = len(label) + 1
        for part in _PART.sub(lambda part: " " * len(part.group()), rest).split(";"):
            first = _FIRST.match(part)
            for name in names.in_cell(first.group()) if first else ():
                span = line.part(begin + name.start, begin + name.end)
                full = defined_as(sheet, name.name)
                yield Named(full or name.name, role, span, name.alias or (name.name if full else ""), "cover-label")
            begin += len(part) + 1


def _in_further_columns(line: Span) -> Iterator[Named]:
    """Return the names behind a label in a row of two terms: `Net Proceeds: | $9,965,000 | Agent(s): | Alpha & Co.`"""
    cells = line.text.split("\t")
    at = 0
    for label, cell in pairwise(cells):
        at += len(label) + 1
        if at > len(cells[0]) + 1 and label.rstrip().endswith(":") and _LABEL.match(label.lower()):
            for name in names.in_cell(cell):
                span = line.part(at + name.start, at + name.end)
                yield Named(name.name, role_of(label.lower()), span, name.alias, "cover-label")


def behind_colons(sheet: Sheet) -> Iterator[Named]:
    """Return the names behind a label with a colon: `Agent: Alpha & Co., as Agent`."""
    if not sheet.whole.has("agent:", "agents:", "underwriter:", "underwriters:", "dealer:", "dealers:"):
        return
    for found in _COLON.finditer(sheet.whole.text):
        if OTHER_TASK.search(sheet.whole.low, max(0, found.start() - 20), found.start()):
            continue
        begin = found.start("names")
        for name in names.in_list(found.group("names")):
            span = sheet.whole.part(begin + name.start, begin + name.end)
            yield Named(name.name, role_of(found.group("role").lower()), span, name.alias, "cover-label")


def committed(sheet: Sheet) -> Iterator[Named]:
    """Return the underwriters of a term sheet, each with what it buys: `Underwriters' Purchase Commitments:`."""
    begin = next((at for at, line in enumerate(sheet.lines) if _COMMITMENTS.match(line.low)), len(sheet.lines))
    for line in sheet.lines[begin + 1 : begin + 1 + _NEAR]:
        label, _, amount = line.text.partition("\t")
        if _MONEY.fullmatch(amount.strip()) and role_of(label.lower()) is None:
            for name in names.in_line(label.rstrip(" :")):
                yield Named(name.name, "underwriter", line.part(name.start, name.end), "", "cover-label")


def allotted(sheet: Sheet) -> Iterator[Named]:
    """Return those to whom a table of a pricing supplement, or right behind its cover, allots the notes they buy."""
    bought = buys_as_principal(sheet) is not None
    first = sheet.document.block_at(sheet.whole.start).number
    last = sheet.document.block_at(max(sheet.whole.start, sheet.whole.end - 1)).number
    for block in sheet.document.blocks[first : last + _NEAR] if bought or sheet.whole.has("underwriter\t") else ():
        if block.kind != "table":
            continue
        table = Span(block.start, block.end, block.text, lower(block.text))
        head, _, rows = table.text.partition("\n")
        low = lower(head)
        if not has(low, ("principal amount", "commitment")) or not (bought or low.startswith("underwriter")):
            continue
        at = len(head) + 1
        for row in rows.split("\n"):
            label = row.partition("\t")[0]
            for name in names.in_line(label) if names.ends_in_form(label) else ():
                yield Named(name.name, "underwriter", table.part(at + name.start, at + name.end), "", "allotment")
            at += len(row) + 1


def defined_as(sheet: Sheet, alias: str) -> str | None:
    """Return the full name that the cover defines a short one for, behind it in brackets or commas.

    `Halden Securities, Inc. (“HSI”)`, `Halden Securities, Inc., or HSI`, `…, which we refer to as HSI`.
    """
    if names.ends_in_form(alias):
        return None
    text = sheet.whole.text
    if not has(
        text, (f"“{alias}”", f'"{alias}"', f'“{alias}"', f'"{alias}”', f"or {alias}", f"or\n{alias}", f"as {alias}")
    ):
        return None  # to make and try a pattern of it takes a thousand times as long
    short = re.escape(alias)
    found = re.search(
        rf"(?P<name>{NAMES})(?:\s*\((?:the\s+)?[“\"]{short}[”\"]|,\s+(?:or|which\s+we\s+refer\s+to\s+as)\s+{short}\b)",
        text,
    )
    last = list(names.in_list(found.group("name"))) if found else []
    return last[-1].name if last else None
