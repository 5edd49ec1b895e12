"""The names of banks at the foot of a cover, in lines and cells, with the role of the heading above them or below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest

from generator.extracting.offering import names
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.roles import Named, role_of
from generator.extracting.offering.sheet import Sheet, Span
from generator.model import IntermediaryRole

_OTHER_HEADING = re.compile(
    r"financial\s+advis|\badvis[eo]r\b|structuring\s+(?:agent|advis)|legal\s+counsel|trustee|transfer\s+agent|subscription\s+agent|information\s+agent"
    r"|(?:exchange|calculation|paying|reference|fiscal|settlement|conversion|listing|delivery|delivering)\s+agent|registrar|servicer|depositors?\b|sponsor|issuing\s+entity|administrator|escrow|guarant"
)
_MANAGES_FUND = re.compile(
    r"\W*(?:(?:the\s+)?(?:managing\s+)?general\s+partner|managing\s+(?:owner|member)|(?:commodity\s+)?trading\s+(?:advis[eo]r|manager)s?)\W*"
)
"""What stands below the name of who manages a fund, among the names of those who sell it."""
_ADVISORS = re.compile(r"[\w.)]\s+financial\s+advis[eo]rs?,?\s+(?:inc|llc|l\.l\.c|lp|l\.p|corp)\b")
"""The end of a broker's name."""
_MANAGER = r"(?:(?:co-?|joint|lead|sole|and|global)[\s-]*)*(?:(?:book-?\s?running\s+)?managers?|book-?\s?runners?)"
MANAGERS = re.compile(rf"\W*{_MANAGER}(?:(?:,|\s+and|\s*&)\s+{_MANAGER})*\W*")
"""What stands over or below the names of those who sell."""
_SELLS = re.compile(r"book-?\s*run|global\s+coordinators|underwriters?\b|placement\s+agents?|dealer[\s-]+managers?")
_DATED = re.compile(r"the\s+date\s+of\s+this\s+prospectus\b")
"""The last line of a cover's first page, above which the banks stand where the table of classes is on the second."""
_TERM_HEADS = frozenset(
    ("class", "cl", "cls", "wal", "bench", "sprd", "spread", "cpn", "coupon", "yld", "yield", "px", "price")
)
_TERMS = 4
"""Cells from which on a row may be one of a table of terms."""


def read(sheet: Sheet, table: PriceTable) -> Iterator[Named]:
    """Return the names at the foot of the cover with the role of the heading above them.

    Names under the heading of another task (financial advisor, trustee) are passed over; so are those above any
    heading where no prose parts the foot from the head.
    """
    head = bool(sheet.head and sheet.foot) and sheet.foot[0].start <= sheet.head[0].start
    own = {line.low for line in sheet.head if names.ends_in_form(line.text)}
    role: IntermediaryRole | None = None
    passing = False
    dated = next((line.start for line in sheet.foot if line.start < table.start and _DATED.match(line.low)), -1)
    columns = {rows[0].start: (rows, found) for rows, found in _columns(sheet.foot)}
    below = {row.start for rows, _ in columns.values() for row in rows[1:]}
    lines = list(_whole_names(tuple([line for line in sheet.foot if line.start not in below])))
    manages = [_MANAGES_FUND.fullmatch(line.low) is not None for line in lines]
    for line, of_fund in zip(lines, map(any, zip_longest(manages, manages[1:])), strict=True):
        if of_fund or dated <= line.start < table.end or (not head and line.low in own):
            continue
        if line.has("insured", "trademark"):
            continue
        if len(line.low) < 80 and _heads_others(line) and not _SELLS.search(line.low):
            passing = True
            continue
        at = 0
        if line.start in columns and not passing:
            rows, found = columns[line.start]
            words = sheet.whole.part(rows[0].start - sheet.whole.start, rows[-1].end - sheet.whole.start)
            yield from (Named(name, role, words, "", "cover-foot") for name in found)
            continue
        if _is_of_terms(line):
            continue
        for cell in line.text.split("\t"):
            heading = _heading(cell)
            if heading is not None and (before := names.before_role(cell)) is not None:
                for name in names.in_line(before):
                    yield Named(name.name, heading, line.part(at + name.start, at + name.end), "", "cover-foot")
            elif heading is not None:
                role, passing = heading, False
                begin = cell.find(":") + 1
                for name in names.in_line(cell[begin:]) if begin else ():
                    span = line.part(at + begin + name.start, at + begin + name.end)
                    yield Named(name.name, role, span, "", "cover-foot")
            elif cell.rstrip().endswith(":"):
                break  # a term that is no role
            elif not passing and (role is not None or not head):
                for name in names.in_line(cell):
                    yield Named(name.name, role, line.part(at + name.start, at + name.end), "", "cover-foot")
            at += len(cell) + 1


def _heads_others(line: Span) -> bool:
    """Tell the heading of another task; `Alder Financial Advisors, Inc.` is none."""
    return _OTHER_HEADING.search(line.low) is not None and _ADVISORS.search(line.low) is None


def _is_of_terms(line: Span) -> bool:
    """Tell a wide row of a table, or its head, in which most cells are no names: no more is the one that reads so."""
    cells = line.text.split("\t")
    if len(cells) < _TERMS:
        return False
    if any(cell.strip(" *%$") in _TERM_HEADS for cell in line.low.split("\t")):
        return True
    named = sum(next(names.in_line(cell), None) is not None for cell in cells)
    return 2 * named <= len(cells) and not any(map(_heading, cells))


def roles_end(sheet: Sheet) -> bool:
    """Tell a cover without prose above the banks whose last role has no name below it: each stands below its own."""
    if not (sheet.head and sheet.foot) or sheet.foot[0].start > sheet.head[0].start:
        return False
    roles = [at for at, line in enumerate(sheet.foot) if all(map(MANAGERS.fullmatch, line.low.split("\t")))]
    if not roles:
        return False
    behind = sheet.foot[roles[-1] + 1 : roles[-1] + 2]
    return not any(next(names.in_line(cell), None) for line in behind for cell in line.text.split("\t"))


def above_roles(sheet: Sheet) -> Iterator[Named]:
    """Return the names right above their roles, wherever on a cover: `Alder | Birch` over `Co-Manager | Co-Manager`."""
    for line, below in pairwise(sheet.lines):
        if below.has("manager", "runner") and all(map(MANAGERS.fullmatch, below.low.split("\t"))):
            at = 0
            for cell in line.text.split("\t"):
                for name in names.in_line(cell):
                    yield Named(name.name, "underwriter", line.part(at + name.start, at + name.end), "", "cover-role")
                at += len(cell) + 1


def _columns(foot: tuple[Span, ...]) -> Iterator[tuple[list[Span], list[str]]]:
    """Return the rows over which names beside each other run in narrow columns, with the names that they come to.

    One of the cells below has to be the end of a name: `ALDER, BIRCH | COLE` over `& CO. INC. | BROTHERS`.
    """
    end = -1
    for place, above in enumerate(foot):
        cells = above.text.split("\t")
        if place < end or len(cells) < 2:
            continue
        end = place + 1
        while end < len(foot) and (more := _cells_below(foot[end - 1], foot[end], cells)):
            cells = more
            end += 1
        whole = [[name.name for name in names.in_line(cell)] for cell in cells]
        if end - place > 1 and all(len(found) == 1 for found in whole):
            yield list(foot[place:end]), [found[0] for found in whole]


def _cells_below(above: Span, line: Span, cells: list[str]) -> list[str]:
    """Return the cells with what a line right below the last one has of each; empty where it has none."""
    rest = line.text.split("\t")
    if len(rest) != len(cells) or line.start - above.end > 1 or not any(map(names.is_rest, rest)):
        return []
    if any(names.ends_in_form(cell) and not names.is_rest(more) for cell, more in zip(cells, rest, strict=True)):
        return []
    return [f"{cell} {more}" for cell, more in zip(cells, rest, strict=True)]


def _whole_names(foot: tuple[Span, ...]) -> Iterator[Span]:
    """Return the lines of the foot; what ends a name, as its legal form, belongs to the last one of the line above."""
    held: Span | None = None
    for line in foot:
        if held is not None and names.goes_on(held.text, line.text) and not _ends_another(held.text, line.text):
            held = Span(held.start, line.end, f"{held.text} {line.text}", f"{held.low} {line.low}")
            continue
        if held is not None and "\t" in held.text and names.is_rest(line.text):
            continue  # it ends one of the other names beside each other
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _ends_another(row: str, below: str) -> bool:
    """Tell a line that ends a name which may be another of several beside each other than the last."""
    *before, _ = row.split("\t")
    return bool(before) and names.is_rest(below) and not all(names.ends_in_form(name) for name in before)


def _heading(cell: str) -> IntermediaryRole | None:
    """Return the role that a line heads, `None` where it is no such heading."""
    label, colon, _ = cell.partition(":")
    if len(label) > 70 or (not colon and names.ends_in_form(cell)):
        return None
    return role_of(label.lower())
