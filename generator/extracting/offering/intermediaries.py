"""The banks and brokers that a cover names, and what they do.

Names stand at the foot of the cover, in lines or cells, often under the heading of a role; behind a label of the key
terms (`Selling Agent:`); and in the sentences that give them their role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.extracting.offering import names
from generator.extracting.offering.kinds import Kinds, buys_as_principal
from generator.extracting.offering.price_table import PriceTable
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


class Named(NamedTuple):
    """A name with the role that its place gives it, if any."""

    name: str
    role: IntermediaryRole | None
    span: Span
    alias: str
    rule: str


_ROLES: tuple[tuple[IntermediaryRole, re.Pattern[str]], ...] = (
    ("placement_agent", re.compile(r"placement\s+agents?")),
    ("selling_agent", re.compile(r"managers?\s+and\s+(?:lead\s+)?agents?")),
    ("dealer_manager", re.compile(r"dealer[\s-]+managers?")),
    ("sales_agent", re.compile(r"sales\s+agents?|forward\s+sellers?|distribution\s+agents?")),
    (
        "underwriter",
        re.compile(
            r"book-?\s*run|managers?\b|underwriters?|arrangers?|bookrunners?|co-?leads?\b|representatives?|global\s+coordinators?"
        ),
    ),
    ("selling_agent", re.compile(r"selling\s+agents?|\bagents?\b|distributors?|\bdealers?\b")),
)
_CUES = (
    r"(?:(?:exclusive|sole|lead|joint|co|selling|sales|placement|distribution|managing|several)[\s-]+)*"
    r"(?:agents?|underwriters?|book-?running\s+managers?|dealer[\s-]+managers?|forward\s+sellers?)"
)
_OTHER_HEADING = re.compile(
    r"financial\s+advis|\badvis[eo]r\b|structuring\s+(?:agent|advis)|legal\s+counsel|trustee|transfer\s+agent|subscription\s+agent|information\s+agent"
    r"|exchange\s+agent|calculation\s+agent|paying\s+agent|servicer|depositor|sponsor|issuing\s+entity|administrator|escrow|guarant"
)
_SELLS = re.compile(r"book-?\s*run|global\s+coordinators|underwriters?\b|placement\s+agents?|dealer[\s-]+managers?")
_LABEL = re.compile(
    r"^\W*(?:(?:lead|joint|selling|sales|placement|sole|senior|active|passive)\s+)*"
    r"(?:agents?|underwriters?|dealers?|distributors?|placement\s+agents?|book-?\s*running\s+managers?|book-?runners?"
    r"|(?:lead\s+|co-?\s?)managers?)(?:\(s\))?\W*$"
)

_LABEL_ABOVE = re.compile(
    r"^\W*(?:the\s+)?(?:dealer[\s-]+managers?|(?:lead\s+|sole\s+)?underwriters?|placement\s+agents?|sales\s+agents?)\b[^.]{0,40}:$"
)
_WORD = r"(?:[A-Z][\w.’'&/-]{0,80}|[&+]|\([A-Z]{2,4}\)|of|the|and|de|du|von)"
_NAMES = rf"{_WORD}(?:,?\s+{_WORD}){{0,60}}"
_COLON = re.compile(
    rf"\b(?P<role>(?:[Ss]elling\s+|[Ll]ead\s+|[Jj]oint\s+)?(?:[Aa]gents?|AGENTS?|[Uu]nderwriters?|UNDERWRITERS?|[Dd]ealers?))(?:\(s\))?\s*:\s+"
    rf"(?P<names>{_WORD}(?:,?[^\S\n]+{_WORD}){{0,60}})"
)
_OTHER_TASK = re.compile(
    r"\b(?:exchange|calculation|paying|transfer|escrow|subscription|information|warrant|fiscal|auction|remarketing|rate)\s$"
)
"""Before an agent who sells nothing."""
_FIRST = re.compile(
    rf"\s*{_NAMES}(?:\s*\([^()]{{0,160}}\))?(?:,?\s+(?:and\s+)?{_NAMES}(?:\s*\([^()]{{0,160}}\))?){{0,6}}"
)
_SALES_AGREEMENT = re.compile(
    r"\b(?:sales?|distribution|issuance|offering|agency)\s+agreement,?\s+(?:or\s+(?:the\s+)?[\w\s-]{1,30},\s+)?(?:\(?dated\s+(?:as\s+of\s+)?\w+\s+\d{1,2},\s+\d{4}\)?,?\s+)?"
    r"(?:that\s+)?(?:we\s+(?:previously\s+)?entered\s+into\s+)?with\s+(?:each\s+of\s+)?$"
)
"""Before those with whom an agreement on sales at the market is made."""
_AGREED = re.compile(
    rf"\b(?:through|with|engaged|retained|appointed|add|added|to|by|among|and|between|us,?(?:\s+and)?|hired|that)\s+(?:or\s+(?:to|through)\s+)?(?:each\s+of\s+)?"
    rf"(?P<names>{_NAMES}(?:\s*\([^()]{{0,160}}\))?(?:,?\s+(?:and\s+)?{_NAMES}(?:\s*\([^()]{{0,160}}\))?){{0,12}})"
)
_ACTING = re.compile(
    rf"(?P<names>{_NAMES}(?:\s*\([^()]{{0,120}}\))?)(?:,\s+which\s+we\s+refer\s+to\s+as\s+[^,]{{1,30}})?"
    rf"(?:,\s+(?:our|an|its|a)\s+(?:[\w-]+\s+){{0,3}}(?:affiliate|subsidiary)(?:\s+of\s+[^,]{{1,50}})?)?,?\s+(?:is|are|acted|will\s+act|has\s+agreed\s+to\s+act|have\s+agreed\s+to\s+act|acting|acts|serving|an\s+affiliate)\b(?!\s+(?:hereby\s+)?(?:offering|selling|issuing))"
    rf".{{0,120}}?\b(?:{_CUES})\b"
)
_ACTED = re.compile(r"\bacted\b")
"""What an agent did, maybe in an offering before."""
_BUYS = re.compile(
    rf"(?P<names>{_NAMES}(?:\s*\([^()]{{0,120}}\))?),?\s+(?:is|are|has|have|will)\s+(?:be\s+)?(?:agreed\s+to\s+)?purchas\w+\b"
    r".{0,120}?\bas\s+principal\b"
)
"""A bank that buys the notes of a takedown."""
_NAMED_TOGETHER = rf"{_NAMES}(?:\s*\([^()]{{0,120}}\)(?:,?\s+{_NAMES})?){{0,6}}"
"""Names, with what stands in parentheses behind one or more of them."""
_OFFERS = re.compile(
    rf"(?P<names>{_NAMED_TOGETHER})"
    r"(?:,\s+as\s+underwriters?,)?\s+will\s+(?:offer|buy|purchase)\s+the\b.{0,160}?\bcertificates\b"
    r"|\bcertificates\b.{0,80}?\bwill\s+be\s+purchased\s+by\s+"
    rf"(?P<buyers>{_NAMED_TOGETHER})\s+from\s+the\b"
)
"""A bank that buys certificates of mortgages and offers them at varying prices."""
_PAID = re.compile(
    rf"(?P<names>{_NAMES}(?:\s*\([^()]{{0,120}}\))?),?\s+(?:will|may|has|would)\s+receive[sd]?\s+(?:[\w-]+\s+){{0,4}}?"
    r"(?:commissions?|discounts?|fees?)\b"
)
"""A bank that is paid for selling, in a note to the price table."""
_BEST_EFFORTS = re.compile(
    rf"(?P<names>{_NAMES}(?:\s*\([^()]{{0,120}}\))?)\s+(?:is|are|will\s+be)\s+(?:offering|selling)\s+(?:our|the|these)\s+\w+\b"
    r"[^.;]{0,60}?\bbest[\s-]+efforts\b"
)
"""A firm that offers what it has not bought, whose role is not said."""
_APPOSITIVE = re.compile(
    rf"\b(?:[Oo]ur|[Tt]he|[Oo]ne|[Aa]n?)\s+(?:\w+\s+)?(?P<role>{_CUES}),\s+(?P<names>{_NAMES}(?:,?\s+{_NAMES}){{0,3}})(?=,|\.|\s+\()"
)
_AS_ROLE = re.compile(
    rf",?\s*(?:\([^()]{{0,200}}\),?\s*)?(?:as|acting\s+as|which\s+we\s+refer\s+to\s+as|or\s+the|,\s+the|each(?=\s+an?\s)|,(?=\s+our\s))\s+(?:\(\w\)\s+)?(?:(?:our|the|an?|its)\s+)?(?:additional\s+)?(?P<role>{_CUES})\b",
    re.IGNORECASE,
)
_ALIAS_ROLE = re.compile(rf"\([^()]{{0,120}}?[“\"‘'\s](?P<role>{_CUES}|distributor)\s*[,”\"’']", re.IGNORECASE)
_ANY_ROLE = re.compile(rf"\b(?P<role>{_CUES})\b", re.IGNORECASE)
_IN_CAPACITY = re.compile(
    rf"(?P<names>{_NAMES})['’]s?(?i:\s+capacity\b[^:]{{0,40}}:\s*\W*[x✓]\W*as\s+(?P<role>agent|principal))"
)
"""What a pricing supplement ticks: `Alpha Inc's capacity: |X| As agent | | As principal`."""
_DIVISION = re.compile(
    r",\s+an?\s+division\s+of\s+(?:[A-Z][\w.&’']*\s*){1,6}(?:,\s+(?:Inc|LLC|L\.P|Ltd|Corp|Co)\b\.?)?(?=\s*[(,.]|\s+(?:and|as)\b)"
)
"""What the firm belongs to whose name stands before: `Alpha Securities, a division of Beta Group, Inc.`"""
_EXCLUDED = (
    "private placement",
    "within the meaning",
    "trustee",
    "transfer agent",
    "escrow",
    "custodian",
    "calculation agent",
)
_NEAR = 8
"""Blocks behind a cover in which the agents' shares may stand."""
_NEEDS_ROLE = ("agent", "underwriter", "manager", "seller", "distributor")


def read(sheet: Sheet, kinds: Kinds, table: PriceTable, *, priced: bool) -> tuple[Fact[Intermediary], ...]:
    """Read the intermediaries of an offering in the order of the cover; none for a plain resale or a shelf."""
    banked = table.discount_label or priced or kinds.has(*_BANKED)
    if kinds.shelf or (kinds.kinds and not banked):
        return ()
    usual = _usual_role(sheet, kinds)
    told = [_in_full(sheet, entry) for entry in _in_sentences(sheet, usual, note="agent" in table.discount_label)]
    if not banked:
        # notes that are sold at market prices: only who is said to sell them
        return tuple(_facts(sheet, told or list(_behind_colons(sheet)), usual))
    foot = [] if kinds.has("direct") else list(_at_foot(sheet, table))
    found: list[Named] = []
    others = [o for o in told if not any(names.same(o.name, entry.name, o.alias) for entry in foot)]
    for entry in foot:
        full = next((other for other in told if names.same(other.name, entry.name, other.alias)), None)
        full = full or next((other for other in others if names.of_one_group(other.name, entry.name)), None)
        role = entry.role or (full.role if full else None) or usual
        longer = full is not None and (
            full.alias == entry.name or len(names.fold(full.name)) >= len(names.fold(entry.name))
        )
        found.append(entry._replace(name=full.name if full and longer else entry.name, role=role))
    found.extend(_labelled(sheet))
    if not foot or kinds.has("at_the_market", "best_efforts"):
        found.extend(told)
    if not found:
        found.extend(_behind_colons(sheet))
    if not found and priced:
        found.extend(_allotted(sheet))
    return tuple(_facts(sheet, found, usual))


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
        return "selling_agent" if "selling agent" in low and "placement agent" not in low else "placement_agent"
    if "dealer manager" in low or "dealer-manager" in low:
        return "dealer_manager"
    if kinds.has("underwritten") and "selling agent" not in low:
        return "underwriter"
    return "selling_agent" if "agent" in low else "underwriter"


def _role_of(low: str) -> IntermediaryRole | None:
    return next((role for role, words in _ROLES if words.search(low)), None)


# --- the foot -------------------------------------------------------------------------------------


def _at_foot(sheet: Sheet, table: PriceTable) -> Iterator[Named]:
    """Return the names at the foot of the cover with the role of the heading above them.

    Names under the heading of another task (financial advisor, trustee) are passed over; so are those above any
    heading where no prose parts the foot from the head.
    """
    head = bool(sheet.head and sheet.foot) and sheet.foot[0].start <= sheet.head[0].start
    own = {line.low for line in sheet.head if names.ends_in_form(line.text)}
    role: IntermediaryRole | None = None
    passing = False
    for line in _whole_names(sheet.foot):
        if line.start < table.end or (not head and line.low in own):
            continue
        if line.has("insured"):
            continue
        if len(line.low) < 80 and _OTHER_HEADING.search(line.low) and not _SELLS.search(line.low):
            passing = True
            continue
        at = 0
        for cell in line.text.split("\t"):
            heading = _heading(cell)
            if heading is not None:
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


def _whole_names(foot: tuple[Span, ...]) -> Iterator[Span]:
    """Return the lines of the foot; what ends a name, as its legal form, belongs to the last one of the line above."""
    held: Span | None = None
    for line in foot:
        if held is not None and names.goes_on(held.text, line.text):
            held = Span(held.start, line.end, f"{held.text} {line.text}", f"{held.low} {line.low}")
            continue
        if held is not None and "\t" in held.text and names.is_rest(line.text):
            continue  # it ends one of the other names beside each other
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _heading(cell: str) -> IntermediaryRole | None:
    """Return the role that a line heads, `None` where it is no such heading."""
    label, colon, _ = cell.partition(":")
    if len(label) > 70 or (not colon and names.ends_in_form(cell)):
        return None
    return _role_of(label.lower())


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
                yield Named(name.name, _role_of(line.low), span, "", "cover-label")
            continue
        label, tab, rest = line.text.partition("\t")
        if not tab and role is not None and names.ends_in_form(label):
            for name in names.in_line(label):
                yield Named(name.name, role, line.part(name.start, name.end), "", "cover-label")
            continue
        role = _role_of(label.lower()) if tab and len(label) <= 40 and _LABEL.match(label.lower()) else None
        if role is None:
            continue
        first = _FIRST.match(rest)
        for name in names.in_cell(first.group()) if first else ():
            span = line.part(len(label) + 1 + name.start, len(label) + 1 + name.end)
            full = _defined_as(sheet, name.name)
            yield Named(full or name.name, role, span, name.alias or (name.name if full else ""), "cover-label")


def _behind_colons(sheet: Sheet) -> Iterator[Named]:
    """Return the names behind a label with a colon: `Agent: Alpha & Co., as Agent`."""
    if not sheet.whole.has("agent:", "agents:", "underwriter:", "underwriters:", "dealer:", "dealers:"):
        return
    for found in _COLON.finditer(sheet.whole.text):
        if _OTHER_TASK.search(sheet.whole.low, max(0, found.start() - 20), found.start()):
            continue
        begin = found.start("names")
        for name in names.in_list(found.group("names")):
            span = sheet.whole.part(begin + name.start, begin + name.end)
            yield Named(name.name, _role_of(found.group("role").lower()), span, name.alias, "cover-label")


def _allotted(sheet: Sheet) -> Iterator[Named]:
    """Return the agents to whom a table behind the cover of a pricing supplement allots the notes, as they buy them."""
    if buys_as_principal(sheet) is None:
        return
    first = sheet.document.block_at(max(sheet.whole.start, sheet.whole.end - 1)).number
    for block in sheet.document.blocks[first : first + _NEAR]:
        table = Span(block.start, block.end, block.text, lower(block.text))
        head, _, rows = table.text.partition("\n")
        if block.kind != "table" or "principal amount" not in lower(head):
            continue
        at = len(head) + 1
        for row in rows.split("\n"):
            label = row.partition("\t")[0]
            for name in names.in_line(label) if names.ends_in_form(label) else ():
                yield Named(name.name, "underwriter", table.part(at + name.start, at + name.end), "", "allotment")
            at += len(row) + 1


def _in_full(sheet: Sheet, entry: Named) -> Named:
    full = _defined_as(sheet, entry.name) if entry.alias != entry.name else None
    return entry._replace(name=full, alias=entry.alias or entry.name) if full else entry


def _defined_as(sheet: Sheet, alias: str) -> str | None:
    """Return the full name that the cover defines a short one for: `Halden Securities, Inc. (“HSI”)`, `, or HSI`."""
    if names.ends_in_form(alias):
        return None
    text = sheet.whole.text
    if not has(text, (f"“{alias}”", f'"{alias}"', f'“{alias}"', f'"{alias}”', f"or {alias}", f"or\n{alias}")):
        return None  # to make and try a pattern of it takes a thousand times as long
    short = re.escape(alias)
    found = re.search(rf"(?P<name>{_NAMES})(?:\s*\((?:the\s+)?[“\"]{short}[”\"]|,\s+or\s+{short}\b)", text)
    last = list(names.in_list(found.group("name"))) if found else []
    return last[-1].name if last else None


# --- sentences ------------------------------------------------------------------------------------


def _in_sentences(sheet: Sheet, usual: IntermediaryRole, *, note: bool) -> Iterator[Named]:
    """Return the names to which a sentence gives a role: `through X, acting as our sales agent`."""
    behind = buys_as_principal(sheet) if any(line.has("pricing supplement") for line in sheet.head) else None
    for sentence in (*sheet.sentences, behind) if behind is not None else sheet.sentences:
        for found in _BUYS.finditer(sentence.text) if sentence.has("as principal") else ():
            for name in names.in_list(found["names"]):
                span = sentence.part(found.start("names") + name.start, found.start("names") + name.end)
                yield Named(name.name, "underwriter", span, name.alias, "cover-role-sentence")
        for found in _OFFERS.finditer(sentence.text) if sentence.has("certificates") and sentence.has(" will ") else ():
            group = "names" if found["names"] else "buyers"
            for name in names.in_list(found[group]):
                span = sentence.part(found.start(group) + name.start, found.start(group) + name.end)
                yield Named(name.name, "underwriter", span, name.alias, "cover-role-sentence")
        if note and sentence.has(" receive"):
            for found in _PAID.finditer(sentence.text):
                for name in filter(lambda name: names.ends_in_form(name.name), names.in_list(found["names"])):
                    span = sentence.part(found.start("names") + name.start, found.start("names") + name.end)
                    yield Named(name.name, usual, span, name.alias, "cover-role-sentence")
        for found in _BEST_EFFORTS.finditer(sentence.text) if sentence.has("efforts") else ():
            for name in filter(lambda name: names.ends_in_form(name.name), names.in_list(found["names"])):
                span = sentence.part(found.start("names") + name.start, found.start("names") + name.end)
                yield Named(name.name, usual, span, name.alias, "cover-role-sentence")
        agreed = usual == "sales_agent" and sentence.has("agreement")
        if not (agreed or sentence.has(*_NEEDS_ROLE)) or sentence.has(*_EXCLUDED):
            continue
        text = sentence.text
        if sentence.has("division of"):
            text = _DIVISION.sub(lambda words: " " * len(words.group()), text)
        for pattern in (_AGREED, _ACTING, _APPOSITIVE):
            for found in pattern.finditer(text):
                if pattern is _ACTING and _ACTED.search(found.group()) and not sentence.has("this offering"):
                    continue
                if pattern is _APPOSITIVE:
                    role = _role_of(found.group("role").lower())
                else:
                    role = _given_role(text, found, pattern is _ACTING)
                if role is None and agreed and pattern is _AGREED:
                    role = usual if _SALES_AGREEMENT.search(text[: found.start("names")].lower()) else None
                if role is None:
                    continue
                if role == "selling_agent" and usual in ("sales_agent", "placement_agent"):
                    role = usual
                begin, end = found.span("names")
                for name in names.in_list(text[begin:end]):
                    span = sentence.part(begin + name.start, begin + name.end)
                    yield Named(name.name, role, span, name.alias, "cover-role-sentence")


def _given_role(text: str, found: re.Match[str], acting: bool) -> IntermediaryRole | None:
    """Return the role that the words about the names give them."""
    begin = found.start("names")
    tail = text[begin : found.end() + (0 if acting else 260)]
    told = [found for found in (_AS_ROLE.search(tail), _ALIAS_ROLE.search(tail)) if found is not None]
    words = min(told, key=lambda found: found.start(), default=None)
    if words is None and acting:
        words = _ANY_ROLE.search(tail)
    if words is None or (not acting and words.start() > found.end("names") - begin + 60):
        return None
    if _OTHER_TASK.search(tail[: words.start("role")].lower()):
        return None
    return _role_of(words.group("role").lower())
