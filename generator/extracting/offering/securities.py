"""The securities that a cover offers: quantity, title, class, par value, principal.

The head of the cover sets them in lines of their own (`20,000,000 Units`, `$300,000,000`, `6.750% Notes due 2053`);
the prose says them in a sentence of offering. The head rules where it names a security; the sentence fills in what
the head leaves out, and says "up to".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from operator import itemgetter

import msgspec

from generator.extracting.offering import (
    beside,
    classes,
    exchanges,
    head_items,
    head_lines,
    head_securities,
    offering_sentences,
    phrases,
    pricing_sheets,
    supplements,
)
from generator.extracting.offering.amounts import MONEY, plain
from generator.extracting.offering.items import Item
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.sheet import Sheet, Span, cue
from generator.extracting.offering.terms import Terms
from generator.extracting.offering.titles import DUE, NOUN, class_of, is_debt, is_fund, is_pool, kind_of_units
from generator.model import Absence, Evidence, Fact, Security, SecurityClass

replace = msgspec.structs.replace


class Offered(msgspec.Struct, frozen=True):
    """The securities of a cover, and the aggregate amount that its head sets above them."""

    securities: tuple[Fact[Security], ...] = ()
    aggregate: Item | None = None
    blank: bool = False
    """The head has a blank where the quantity or amount will stand."""
    listing: bool = False
    """The cover lists classes without quantities: a shelf."""
    only_debt: bool = False
    price: Span | None = None
    """The price that a table of classes gives for all of them."""
    absent: dict[str, Absence] = {}
    """Why a key of a security is null, by path: `[0].quantity`."""


_FOREIGN = re.compile(r"(?!us|u\.s)[^\d$]")
"""An amount in another currency than dollars."""

_PAR_AFTER = re.compile(rf" value\s+(?:of\s+)?(?P<money>{MONEY})")
_PAR_BEFORE = re.compile(rf"(?P<money>{MONEY})\s*,?\s*(?:per\s+share\s+)?(?:par|nominal)$")
_ONLY = cue(r"\bonly\s+the\s+class\b[^.;]{0,200}?\bare\s+(?:being\s+)?offered\b", "only the class")
_OF_CLASS = re.compile(r"\bclass\s+\w+(?:-\w+)?")
_SERIES = re.compile(r"\b(?:series|class)\s+[\w-]+")
_DUE_IN = re.compile(r"\bdue\s+(?:\w+\s+\d{1,2},\s+)?(?:19|20)\d\d\b")
_UNDERLYING = re.compile(r"\b(?:underlying|issuable)\b.*\bwarrants\b")
"""Shares that are sold with the warrants which they are for: where their number is left open, each line counts."""
_A_UNIT = cue(
    r"\bprincipal\s+amount\s+of\s+(?:the\s+)?(?:securities|notes)\s+(?:will\s+be|is|constitutes?)\s+(?:deemed\s+)?an?\s+[“\"]unit",
    'a "unit',
    "a “unit",
)
"""What units are of which notes are sold: `Each $15.00 principal amount of Securities will be deemed a "Unit"`."""
_WIDE = 4
_COUNTED = re.compile(r"\d(?<![\d,.$€£¥].)\d{0,2}(?:,\d{3})+(?![\d,.]*\d)")


def read(sheet: Sheet, table: PriceTable, terms: Terms, *, exchange: bool) -> Offered:
    """Read the securities of a cover; `exchange` where old securities are exchanged for new ones of the same title."""
    units = kind_of_units(sheet.whole.low)
    head = [
        _as_used(item, units, sheet)
        for item in head_lines.read(
            line for line in sheet.head if (table.start < 0 or line.start < table.start) and not _is_of_figures(line)
        )
    ]
    found, aggregate, listing = head_securities.combine(head)
    if len(found) > 1 and len(kept := classes.offered(sheet, found)) < len(found):
        found = head_securities.without_sum(kept)
    if sheet.whole.has("principal amount per unit") or _A_UNIT.search(sheet.whole) is not None:
        found = head_securities.in_units(found)
    told = [list(phrases.read(sentence)) for sentence in offering_sentences.all_of(sheet, with_figure=True)]
    offered = [_as_used(item, units, sheet) for item in offering_sentences.apart_from(aggregate, told)]
    rule = "cover-head"
    if not found:
        rule = "cover-sentence"
        shelf = offering_sentences.of_shelf(sheet) if sheet.whole.has(*supplements.LATER) else []
        found = (
            shelf
            or offering_sentences.named(offered)
            or head_securities.of_amount(list(offering_sentences.without_figure(sheet)), aggregate)
        )
    if exchange:
        found = head_securities.of_amount(exchanges.given(sheet, found, offered), aggregate)
    if not any(item.has_figure for item in found):
        found = pricing_sheets.classes(sheet) or found
    if not found and terms.title is not None and class_of(terms.title.low) == "debt":
        found = [Item(terms.title, terms.title, title=" ".join(terms.title.text.split()), kind="debt")]
    principal = plain(terms.principal.low) if terms.principal is not None else None
    foreign = terms.principal is not None and _FOREIGN.match(terms.principal.low) is not None
    others = [plain(span.low) for span in (terms.net, terms.discount) if span is not None]
    if (
        terms.principal is not None
        and found
        and all(_takes(item, Decimal(principal or 0), foreign=foreign) or item.money in others for item in found)
    ):
        aggregate = aggregate if aggregate is not None and aggregate.money == principal else None
        title = next((item for item in found if DUE.search(item.title or "")), found[0])
        found = [replace(title, money=principal, blank=False, at=terms.principal)]
    parts: list[Item] = []
    if all(item.kind == "debt" and not item.blank for item in found) and (found or aggregate is not None):
        parts = _classes(sheet, head, found)
        found, rule = (parts, "cover-head") if parts else (found, rule)
        found = _offered_only(sheet, found)
    elif not found and aggregate is None and (parts := classes.read(sheet, None)):
        found, rule = parts, "cover-head"
    if not found and aggregate is not None and aggregate.money is not None and sheet.whole.has("issuing entity"):
        found, rule = [replace(aggregate, kind="debt")], "cover-head"  # notes of a trust, which only the text names
    if len(found) == 1 and not (found[0].has_figure or aggregate) and (total := table.total_at_par) is not None:
        found = [replace(found[0], money=plain(total.low), at=total)] if found[0].kind == "debt" else found
    only_debt = bool(found) and all(item.kind == "debt" for item in found)
    convertible = all(item.kind in ("debt", "preferred_stock") for item in found)
    if convertible and not exchange and any(item.has_figure for item in found):
        found = [*found, *offering_sentences.on_conversion(sheet)]
    if rule == "cover-head" and len(found) == 1 and sheet.whole.has("reinvestment p"):
        found = [*found, *offering_sentences.of_plan(sheet, found[0])]
    if listing or (len(found) > 1 and not any(item.has_figure for item in found)):
        if sheet.whole.has(*supplements.LATER) or not any(_UNDERLYING.search(item.key) for item in found):
            found = _one_a_class(found)
        listing = True
    if listing and sheet.whole.has(*supplements.LATER):
        offered = []  # a shelf: what its prose counts is something else
    facts = _facts(sheet, offered, found, rule)
    return Offered(
        facts,
        aggregate,
        any(item.blank for item in head),
        listing,
        only_debt,
        classes.price_of_all(sheet, parts) if parts else None,
        _absences(found, facts),
    )


def _is_of_figures(line: Span) -> bool:
    """Tell a row of a wide table, which `classes` reads if any: what is offered stands in few cells."""
    wide = line.low.count("\t") >= _WIDE and line.low.count("$") > 1
    return wide and not line.has("class") and not head_items.PRINCIPAL.match(line.low)


def _as_used(item: Item, units: SecurityClass | None, sheet: Sheet) -> Item:
    """Return units as what they are on this cover, interests in a partnership or securities sold together; so debt."""
    if units is not None and item.kind in ("units", "partnership_units"):
        return replace(item, kind=units)
    return replace(item, kind="debt") if item.kind == "preferred_stock" and is_debt(item.key, sheet.whole.low) else item


def _classes(sheet: Sheet, head: Sequence[Item], found: Sequence[Item]) -> list[Item]:
    """Return the classes or notes that a table of the cover sets out, where the head has but their sum, or none."""
    tabled = any(_OF_CLASS.match(item.key) for item in found)
    sums = [
        item.money
        for item in (*head, *found)
        if item.money is not None
        and (item.title is None or len(found) == 1 or (tabled and _OF_CLASS.search(item.key) is None))
    ]
    for total in dict.fromkeys(sums):
        if parts := classes.read(sheet, total) or classes.in_columns(sheet, total):
            return parts
        if len(found) < 2 and (parts := beside.read(sheet, total)):
            return parts
    if tabled and (parts := classes.read(sheet, None)):
        return parts
    several = len(found) > 1 and not any(item.has_figure for item in found)
    return classes.of_notes(sheet, found[0].money if not several else None) if several or len(found) == 1 else []


def _offered_only(sheet: Sheet, found: list[Item]) -> list[Item]:
    """Leave out classes that the head names and a sentence does not: `Only the Class A-2 Notes are offered hereby`."""
    only = sheet.first(_ONLY, among=sheet.sentences) if len(found) > 1 else None
    named = {words.group() for words in _OF_CLASS.finditer(only.low)} if only is not None else set()
    told = tuple([f"{name}-" for name in named if "-" not in name])  # Class A is all of Class A-1, Class A-2 ...
    kept = [
        item
        for item in found
        if not named or all(name in named or name.startswith(told) for name in _OF_CLASS.findall(item.key))
    ]
    return kept or found


def _takes(item: Item, principal: Decimal, *, foreign: bool) -> bool:
    """Tell notes without a figure, or the name of a programme with all that it may come to, of which this is a part.

    An amount in another currency is no other figure of notes in dollars.
    """
    if item.kind != "debt" or item.quantity is not None:
        return False
    if item.money is None:
        return not item.blank
    if foreign:
        return not _FOREIGN.match(item.at.low)
    return head_securities.PROGRAMME.search(item.key) is not None and Decimal(item.money) > principal


def counted(offered: Offered, *, sold_on: bool) -> Offered:
    """Leave out securities that only the sentences of a supplement speak of, where none is counted.

    `sold_on` where they may tell how an offering that goes on has gone so far, which no count of theirs is about.
    """
    if any(
        (fact.parts and not sold_on) or any(e.rule != "cover-sentence" for e in fact.evidence)
        for fact in offered.securities
    ):
        return offered
    return Offered(aggregate=offered.aggregate)


def as_registered(sheet: Sheet, registered: Sequence[Item]) -> Offered:
    """Return securities as a table of the registration fee, or the first words of a Form S-8, count them."""
    facts = _facts(sheet, (), registered, "fee-table")
    return Offered(facts, absent=_absences(registered, facts))


def _absences(found: Sequence[Item], facts: Sequence[Fact[Security]]) -> dict[str, Absence]:
    """Return why keys of the securities are null, by path."""
    return {
        f"[{place}].{key}": "blank" if item.blank and key != "par_value" else "not stated"
        for place, (item, fact) in enumerate(zip(found, facts, strict=True))
        for key in ("quantity", "principal", "par_value")
        if fact.value is not None and getattr(fact.value, key) is None
    }


def _one_a_class(found: Sequence[Item]) -> list[Item]:
    """Return one item a class, with every title of it; warrants and preferred stock of several series stay apart.

    So do notes of which each is due in a year, without the name of the programme above them.
    """
    kept: dict[tuple[SecurityClass | None, str], Item] = {}
    notes = [item for item in found if item.kind == "debt" and _DUE_IN.search(item.key)]
    for item in found:
        if item.kind == "debt" and len(notes) > 1:
            if item in notes:
                kept.setdefault((item.kind, item.key), item)
            continue
        series = _SERIES.search(item.key) if item.kind in ("warrants", "preferred_stock") else None
        key = (item.kind, series.group() if series else "")
        first = kept.setdefault(key, item)
        if first.title and item.title and _another_title(first.title, item.title):
            kept[key] = replace(first, title=f"{first.title}, {item.title}")
    return list(kept.values())


def _another_title(title: str, other: str) -> bool:
    """Tell two securities of a class from one that is named twice: `Senior` and `Subordinated Debt Securities`."""
    words = [set(each.lower().replace(",", " ").split()) for each in (title, other)]
    return not (words[0] <= words[1] or words[1] <= words[0])


# --- the record -----------------------------------------------------------------------------------


class _Same(msgspec.Struct, frozen=True):
    """What the sentences say of the securities of a class, or of all."""

    named: Item | None
    """The first that names its class."""
    counted: Item | None
    """Of those with a quantity the first, where all have one."""
    noted: Item | None
    """The same of those with a quantity or an amount."""
    titled: dict[str, Item]
    """Those with an amount by their titles, where one amount is told of a title."""
    up_to: frozenset[tuple[int | None, str | None]]
    """Figures that are the most that is offered."""
    most: frozenset[int | None]
    """The quantities among them."""


def _same(offered: Sequence[Item], kind: SecurityClass | None) -> _Same:
    same = [other for other in offered if other.kind in (kind, None) or kind is None]
    counted = [other for other in same if other.quantity is not None]
    noted = [other for other in same if other.quantity is not None or other.money is not None]
    noted = [other for other in noted if other.kind is not None] or noted
    return _Same(
        next((other for other in same if other.kind is not None), None),
        counted[0] if len({other.figures for other in counted}) == 1 else None,
        noted[0] if len({other.figures for other in noted}) == 1 else None,
        {
            other.key: other
            for other in noted
            if other.title and len({each.figures for each in noted if each.key == other.key}) == 1
        },
        frozenset(other.figures for other in same if other.up_to),
        frozenset(other.quantity for other in same if other.up_to),
    )


def _facts(sheet: Sheet, offered: Sequence[Item], found: Sequence[Item], rule: str) -> tuple[Fact[Security], ...]:
    pars: dict[SecurityClass | None, tuple[int, Span]] = {}
    for place, (named, span) in enumerate(_par_values(sheet)):
        pars.setdefault(named, (place, span))
    told = {kind: _same(offered, kind) for kind in {item.kind for item in found}}
    kinds = Counter(item.kind for item in found)
    return tuple(_fact(sheet, item, told[item.kind], kinds, rule, pars) for item in found)


def _fact(
    sheet: Sheet,
    item: Item,
    same: _Same,
    kinds: Counter[SecurityClass | None],
    rule: str,
    pars: Mapping[SecurityClass | None, tuple[int, Span]],
) -> Fact[Security]:
    kind, title, up_to, figure_rule = item.kind, item.title, item.up_to, rule
    quantity, principal, at = item.quantity, item.money, item.at
    if kind is None and same.named is not None:
        kind, title = same.named.kind, same.named.title
    told = same.noted if kind == "debt" else same.counted
    if told is None and kind == "debt" and item.key:
        told = same.titled.get(item.key)
    if told is not None and not item.has_figure and kinds[kind] == 1:
        quantity, at = told.quantity, told.at
        principal = told.money if kind == "debt" else None
        up_to, figure_rule = up_to or told.up_to, "cover-sentence"
    if (quantity, principal) in same.up_to or (kind != "debt" and quantity in same.most):
        up_to = True
    if kind is None:
        kind = "common_stock" if item.unit.startswith("share") else "other"
        kind = "fund_shares" if is_fund(sheet.whole.low) else kind
    elif (kind in ("units", "partnership_units") and is_pool(sheet.whole.low, kind)) or (
        kind == "common_stock" and "stock" not in (title or "").lower() and is_fund(sheet.whole.low)
    ):
        kind = "fund_shares"
    parts: dict[str, tuple[Evidence, ...]] = {}
    if quantity is not None or principal is not None:
        parts["quantity" if quantity is not None else "principal"] = sheet.evidence(at, figure_rule)
    named: tuple[SecurityClass | None, ...] = (kind, "common_stock", None) if kind == "fund_shares" else (kind,)
    _, par = min((pars[each] for each in named if each in pars), key=itemgetter(0), default=(0, None))
    if par is not None:
        parts["par_value"] = sheet.evidence(par, "cover-par-value")
    security = Security(kind, _printed(title), quantity, up_to, plain(par.low) if par else None, principal)
    return Fact(
        security, sheet.evidence(item.span, rule), parts, note=_misprint(sheet, item) if rule == "cover-head" else None
    )


def _misprint(sheet: Sheet, item: Item) -> str | None:
    """Say where sentences count the securities of the head in figures that are one digit longer or shorter."""
    printed = item.at.text
    if item.quantity is None or item.quantity % 1000 == 0 or sheet.whole.text.count(printed) > 1:
        return None
    for sentence in sheet.sentences:
        for told in _COUNTED.finditer(sentence.text):
            if _digit_too_many(item.quantity, int(told[0].replace(",", ""))):
                return f"The head of the cover says {printed}, its text {told[0]}."
    return None


def _digit_too_many(one: int, other: int) -> bool:
    """Tell figures that differ by one digit left out; a round one, as of a part of the whole, does not count."""
    short, long = sorted((str(one), str(other)), key=len)
    apart = len(long) - len(short) == 1 and other % 1000 != 0
    return apart and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _printed(title: str | None) -> str | None:
    return re.sub(r"\s*\(\d\)$", "", title).strip(" ,*†") if title else None


def _par_values(sheet: Sheet) -> Iterator[tuple[SecurityClass | None, Span]]:
    """Return each par value of the cover with the class of the nearest title."""
    low = sheet.whole.low
    at = low.find(" value")
    while at >= 0:
        if low.endswith(("par", "nominal"), max(0, at - 7), at):
            found = _PAR_AFTER.match(low, at) or _PAR_BEFORE.search(low, max(0, at - 40), at)
            if found is not None:
                nouns = list(NOUN.finditer(low, max(0, at - 100), at))
                nearest = nouns[-1] if nouns else NOUN.search(low, found.end(), found.end() + 40)
                yield class_of(nearest.group()) if nearest else None, sheet.whole.part(*found.span("money"))
        at = low.find(" value", at + 6)
