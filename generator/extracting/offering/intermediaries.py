"""The banks and brokers that a cover names, and what they do.

Names stand at the foot of the cover, in lines or cells, often under the heading of a role; behind a label of the key
terms (`Selling Agent:`); and in the sentences that give them their role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from msgspec.structs import replace

from generator.extracting.offering import names, pricing_sheets, role_sentences
from generator.extracting.offering.amounts import MONEY
from generator.extracting.offering.distribution import DEALER_MANAGER
from generator.extracting.offering.kinds import Kinds
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.primary import buys_as_principal
from generator.extracting.offering.roles import NAMES, OTHER_TASK, WORD, Named, role_of
from generator.extracting.offering.sheet import Sheet, Span, lower
from generator.extracting.wording import has
from generator.model import Fact, Intermediary, IntermediaryRole, OfferingKind

_BANKED: tuple[OfferingKind, ...] = (
    "underwritten",
    "best_efforts",
    "at_the_market",
    "continuous",
    "exchange_offer",
    "rights_offering",
    "direct",
)
"""Kinds of offering in which banks may have a part; in a plain resale they have none."""


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
_MANAGERS = re.compile(rf"\W*{_MANAGER}(?:(?:,|\s+and|\s*&)\s+{_MANAGER})*\W*")
"""What stands over or below the names of those who sell."""
_SELLS = re.compile(r"book-?\s*run|global\s+coordinators|underwriters?\b|placement\s+agents?|dealer[\s-]+managers?")
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
_DATED = re.compile(r"the\s+date\s+of\s+this\s+prospectus\b")
"""The last line of a cover's first page, above which the banks stand where the table of classes is on the second."""
_TERM_HEADS = frozenset(
    ("class", "cl", "cls", "wal", "bench", "sprd", "spread", "cpn", "coupon", "yld", "yield", "px", "price")
)
_TERMS = 4
"""Cells from which on a row may be one of a table of terms."""
_NEAR = 8
"""Blocks behind a cover in which the agents' shares may stand."""


def read(sheet: Sheet, kinds: Kinds, table: PriceTable, *, priced: bool) -> tuple[Fact[Intermediary], ...]:
    """Read the intermediaries of an offering in the order of the cover; none for a plain resale or a shelf."""
    banked = table.discount_label or priced or kinds.has(*_BANKED) or _has_managers(sheet, kinds)
    if not kinds.kinds and table.gross is not None and sheet.whole.has("midpoint"):
        banked = True  # a conversion to stock, whose table counts what the bank gets among the expenses
    if kinds.shelf or (kinds.kinds and not banked):
        return ()
    usual = _usual_role(sheet, kinds)
    told = [_in_full(sheet, entry) for entry in role_sentences.told(sheet, usual, note="agent" in table.discount_label)]
    if not banked:
        # notes that are sold at market prices: only who is said to sell them
        return tuple(_facts(sheet, told or list(_behind_colons(sheet)), usual))
    if leads := list(pricing_sheets.sellers(sheet)):
        return tuple(_facts(sheet, leads, usual))
    foot = [] if kinds.has("direct") else list(_at_foot(sheet, table))
    found: list[Named] = []
    others = [o for o in told if not any(names.same(o.name, entry.name, o.alias) for entry in foot)]
    for entry in foot:
        if names.is_mixed(entry.name, [other.name for other in told]):
            continue
        full = next((other for other in told if names.same(other.name, entry.name, other.alias)), None)
        full = full or next((other for other in others if names.of_one_group(other.name, entry.name)), None)
        role = entry.role or (full.role if full else None) or usual
        longer = full is not None and (
            full.alias == entry.name or len(names.fold(full.name)) >= len(names.fold(entry.name))
        )
        found.append(replace(entry, name=full.name if full and longer else entry.name, role=role))
    found.extend(_labelled(sheet))
    if not foot or kinds.has("at_the_market", "best_efforts"):
        found.extend(told)
    if not found or _roles_end(sheet):
        found.extend(_above_roles(sheet))
    if not found:
        found.extend(_committed(sheet))
    if not found:
        found.extend(_behind_colons(sheet))
    if not found and (priced or kinds.has("underwritten")):
        found.extend(_allotted(sheet))
    found.extend(role_sentences.independent(sheet))
    return tuple(_facts(sheet, found, usual))


def _has_managers(sheet: Sheet, kinds: Kinds) -> bool:
    """Tell a supplement that changes what an earlier one says, and has the managers of the offering at its foot."""
    return kinds.has("update_only") and any(
        _MANAGERS.fullmatch(cell) for line in sheet.foot for cell in line.low.split("\t")
    )


def _facts(sheet: Sheet, found: Sequence[Named], usual: IntermediaryRole) -> Iterator[Fact[Intermediary]]:
    """Return each firm once."""
    kept: list[Named] = []
    for entry in found:
        if not any(_one_firm(entry, other) for other in kept):
            kept.append(entry)
            yield Fact(Intermediary(entry.name, entry.role or usual), sheet.evidence(entry.span, entry.rule))


def _one_firm(one: Named, other: Named) -> bool:
    return names.same(one.name, other.name, one.alias) or names.same(other.name, one.name, other.alias)


def _usual_role(sheet: Sheet, kinds: Kinds) -> IntermediaryRole:
    """Return the role that banks at the foot of a cover have, where no heading says it."""
    if kinds.has("at_the_market"):
        return "sales_agent"
    low = sheet.whole.low
    if kinds.has("best_efforts"):
        if "underwriter" in low and "agent" not in low:
            return "underwriter"
        if "placement agent" not in low and has(low, DEALER_MANAGER):
            return "dealer_manager"
        return "selling_agent" if "selling agent" in low and "placement agent" not in low else "placement_agent"
    if has(low, DEALER_MANAGER):
        return "dealer_manager"
    if kinds.has("underwritten") and "selling agent" not in low:
        return "selling_agent" if "selling commissions" in low and "underwrit" not in low else "underwriter"
    return "selling_agent" if "agent" in low else "underwriter"


def _at_foot(sheet: Sheet, table: PriceTable) -> Iterator[Named]:
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


def _roles_end(sheet: Sheet) -> bool:
    """Tell a cover without prose above the banks whose last role has no name below it: each stands below its own."""
    if not (sheet.head and sheet.foot) or sheet.foot[0].start > sheet.head[0].start:
        return False
    roles = [at for at, line in enumerate(sheet.foot) if all(map(_MANAGERS.fullmatch, line.low.split("\t")))]
    if not roles:
        return False
    behind = sheet.foot[roles[-1] + 1 : roles[-1] + 2]
    return not any(next(names.in_line(cell), None) for line in behind for cell in line.text.split("\t"))


def _above_roles(sheet: Sheet) -> Iterator[Named]:
    """Return the names right above their roles, wherever on a cover: `Alder | Birch` over `Co-Manager | Co-Manager`."""
    for line, below in pairwise(sheet.lines):
        if below.has("manager", "runner") and all(map(_MANAGERS.fullmatch, below.low.split("\t"))):
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


def _labelled(sheet: Sheet) -> Iterator[Named]:
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
                full = _defined_as(sheet, name.name)
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


def _behind_colons(sheet: Sheet) -> Iterator[Named]:
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


def _committed(sheet: Sheet) -> Iterator[Named]:
    """Return the underwriters of a term sheet, each with what it buys: `Underwriters' Purchase Commitments:`."""
    begin = next((at for at, line in enumerate(sheet.lines) if _COMMITMENTS.match(line.low)), len(sheet.lines))
    for line in sheet.lines[begin + 1 : begin + 1 + _NEAR]:
        label, _, amount = line.text.partition("\t")
        if _MONEY.fullmatch(amount.strip()) and role_of(label.lower()) is None:
            for name in names.in_line(label.rstrip(" :")):
                yield Named(name.name, "underwriter", line.part(name.start, name.end), "", "cover-label")


def _allotted(sheet: Sheet) -> Iterator[Named]:
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


def _in_full(sheet: Sheet, entry: Named) -> Named:
    full = _defined_as(sheet, entry.name) if entry.alias != entry.name else None
    return replace(entry, name=full, alias=entry.alias or entry.name) if full else entry


def _defined_as(sheet: Sheet, alias: str) -> str | None:
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
