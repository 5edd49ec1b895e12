"""The securities of a cover's head: figures joined with the titles beside them, without headings, repeats and sums."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

import msgspec

from generator.extracting.offering.head_items import OF_PART
from generator.extracting.offering.items import Item
from generator.extracting.offering.sheet import Span
from generator.model import SecurityClass

replace = msgspec.structs.replace

_NEXT_LINE = 3
"""Characters between a title and a figure in the next cell, line or block."""

_PARTS = ("partnership_units", "units", "fund_shares")
"""What a cover offers by its amount and by its number, in two lines."""
_SHELF = 4
"""Classes without a figure by which a shelf is told from headings."""
_BARE = re.compile(r"(?:notes|securities|certificates)\b")
"""A title that only says what the one above says in full."""
_SHORT = re.compile(
    r"(?:(?:19|20)\d\d|fixed[\s-]+rate|floating[\s-]+rate|\d{1,2}-year)\s+(?:notes|bonds|debentures|securities)"
)
"""What a cover calls one of several series, whose title it has set in full."""
_KIND_OF_NOTE = re.compile(
    r"[þx\W]*(?:(?:regular|inverse|other)\s+)?(?:(?:fixed|floating)\s+rate(?:/fixed\s+rate)?|book-?\s?entry|certificated|global)\s+note\W*"
)
"""A kind of note that a form ticks, which is no title: `Floating Rate Note`."""
PROGRAMME = re.compile(
    r"^(?!.*\bdue\b[\s\w,]{0,24}\b(?:19|20)(?:\d\d)?\b).*(?:\bmedium[\s-]*term\b|\bnotes,?\s+series\b)"
)
"""The name of a programme, for text in small letters: `Medium-Term Notes, Series A`."""
_DUE = re.compile(r"\bdue\b.*\b(?:19|20)(?:\d\d)?\b")
_NO_WORD = re.compile(r"\W+")
_SERIES = re.compile(r"\bseries\s+[\w-]+")
_GENERIC = re.compile(
    r"^(?:(?:senior|subordinated|junior|unsecured|and|or)\s+)*(?:debt\s+securities|notes|common\s+\w+|preferred\s+\w+)$"
)


def combine(head: Sequence[Item]) -> tuple[list[Item], Item | None, bool]:
    """Join quantities and amounts with the titles that stand below or above them.

    An amount over several classes, or over shares, is the aggregate of the offering; over one title of debt it is
    the principal. Give the securities, the aggregate, and whether the head lists the classes of a shelf.
    """
    found: list[Item] = []
    pending: Item | None = None
    beside: list[Item] = []
    aggregate: Item | None = None
    titled = [item for item in head if item.kind != "debt" or not _KIND_OF_NOTE.fullmatch(item.key)]
    if any(item.kind == "debt" for item in titled):
        head = titled
    for item in head:
        if item.qualifies:
            if found and item.kind == "debt" and found[-1].kind == "preferred_stock":
                found[-1] = replace(found[-1], kind="debt")
            elif found and found[-1].title and item.title and len(found[-1].title) < 200:
                found[-1] = replace(found[-1], title=f"{found[-1].title} {item.title}")
        elif item.title is None:
            if (
                found
                and pending is None
                and not found[-1].has_figure
                and _fits(item, found[-1])
                and not _sums(item, found)
            ):
                if item.span.start - found[-1].span.end > _NEXT_LINE:
                    same = [o for o in found[:-1] if o.money is not None and o.figures == item.figures]
                    if any(found[-1].key in o.key for o in same):
                        found.pop()  # the kind of the notes whose title and amount stand above
                        continue
                    # behind a label: the amount of a takedown, which stands above the programme's name too
                    found[:-1] = [o for o in found[:-1] if o not in same]
                found[-1] = _with_figure(found[-1], item)
            else:
                if pending is not None and pending.money is not None:
                    aggregate = pending if aggregate is None else max(aggregate, pending, key=_amount)
                if pending is not None and OF_PART.search(pending.span.low):
                    beside.append(pending)
                pending = item
        else:
            if pending is not None and not item.has_figure and _fits(pending, item):
                found += [_with_figure(item, other) for other in beside if OF_PART.search(pending.span.low)]
                item, pending, beside = _with_figure(item, pending), None, []
            elif pending is not None and pending.money is not None and item.has_figure:
                aggregate, pending = pending, None
            found.append(item)
    found, worth = _with_worth(found)
    aggregate = aggregate or worth
    found = without_sum(_without_programme(_without_headings(_without_repeats(found))))
    if pending is not None and not found and (pending.quantity is not None or (pending.blank and pending.unit)):
        found.append(pending)
    elif pending is not None and pending.quantity is not None and all(item.kind == "warrants" for item in found):
        found.insert(0, pending)  # shares that are sold with warrants, without a line for their class
    elif pending is not None and pending.money is not None:
        aggregate = aggregate or pending
    listing = _is_listing(found)
    if listing:
        aggregate = found[0] if found[0].money is not None else aggregate
        found = [replace(item, money=None) for item in found]
    for place, item in enumerate(found):
        if item.money is not None and item.kind != "debt":
            aggregate = aggregate or item
            found[place] = replace(item, money=None)
    first = found[0] if found else None
    if first is not None and first.kind == "debt" and first.money is not None:
        alone = len(found) == 1
        if alone or (PROGRAMME.search(first.key) and not any(item.has_figure for item in found[1:])):
            aggregate = aggregate or first
    return of_amount(found, aggregate), aggregate, listing


def _with_worth(found: list[Item]) -> tuple[list[Item], Item | None]:
    """Join `$15,000,000 of Units` and `60,000 Units at $250`, one below the other: give what they come to as well."""
    for place, (above, below) in enumerate(pairwise(found)):
        if above.kind != below.kind or above.kind not in _PARTS or above.money is None or above.quantity is not None:
            continue
        if below.quantity is not None and below.money is None:
            named = above if below.title is None or len(above.key) > len(below.key) else below
            both = replace(below, title=named.title, up_to=above.up_to or below.up_to)
            return [*found[:place], both, *found[place + 2 :]], above
    return found, None


def _amount(item: Item) -> Decimal:
    return Decimal(item.money or 0)


def in_units(found: list[Item]) -> list[Item]:
    """Return notes that are sold in units of so much principal with the number of them that stands above."""
    units = [item for item in found if item.kind == "units"]
    notes = [item for item in found if item.kind == "debt" and not item.has_figure]
    if len(units) != 1 or not notes or len(found) != len(units) + len(notes):
        return found
    blank = units[0].quantity is None
    return [replace(notes[0], blank=True) if blank else _with_figure(notes[0], units[0])]


def of_amount(found: list[Item], aggregate: Item | None) -> list[Item]:
    """Return the only security, debt without a figure, with the amount that stands above it."""
    if len(found) != 1 or found[0].kind != "debt" or found[0].has_figure or aggregate is None:
        return found
    return [_with_figure(found[0], aggregate)]


def _is_listing(found: Sequence[Item]) -> bool:
    """Tell the list of a shelf: several generic classes, at most one amount, which stands above them all."""
    if len(found) < 2 or len({item.kind for item in found}) < 2:
        return False
    if any(item.quantity is not None or item.blank for item in found) or any(
        item.money is not None for item in found[1:]
    ):
        return False
    return found[0].money is None or _GENERIC.match((found[0].title or "").lower()) is not None


def _fits(figure: Item, titled: Item) -> bool:
    """Tell whether a figure that stands alone can be that of a title."""
    if figure.money is not None or not figure.unit:
        return True
    return titled.kind not in ("units", "warrants", "rights", "debt", "partnership_units")


def _sums(amount: Item, found: Sequence[Item]) -> bool:
    """Tell what shares come to that a line above counts: `Size: $125,000,000 (5,000,000 depositary shares)`."""
    last = found[-1]
    return amount.money is not None and any(
        o.quantity is not None and o.kind == last.kind != "debt" for o in found[:-1]
    )


def _with_figure(titled: Item, figure: Item) -> Item:
    first, last = sorted((titled.span, figure.span), key=lambda span: (span.start, span.end))
    return replace(
        titled,
        quantity=figure.quantity,
        money=figure.money,
        at=figure.at,
        up_to=titled.up_to or figure.up_to,
        blank=figure.blank,
        span=Span(first.start, last.end, "", ""),
    )


def _without_repeats(found: Sequence[Item]) -> list[Item]:
    """Leave out what a cover says twice; two series that are both blank stay two."""
    kept: list[Item] = []
    figures: dict[tuple[SecurityClass | None, str], set[tuple[int | None, str | None]]] = {}
    certificates: dict[str, list[Item]] = {}
    has_notes = False
    for item in found:
        title = item.key
        if has_notes and item.kind == "debt" and _SHORT.fullmatch(title):
            continue  # the head of a column of their terms
        twins = figures.setdefault((item.kind, title), set())
        if twins and not item.blank and (not item.has_figure or item.figures in twins):
            continue
        if item.kind == "debt" and item.money is not None and "certificates" in item.key:
            alike = certificates.setdefault(item.money, [])
            if any(_names_more(item, other) for other in alike[:1]):
                continue
            alike.append(item)
        kept.append(item)
        twins.add(item.figures)
        has_notes = has_notes or (item.kind == "debt" and item.has_figure)
    return kept


def _names_more(item: Item, other: Item) -> bool:
    """Tell the same amount of the same series, whose name one of two titles of certificates has besides."""
    words, others = (_NO_WORD.sub(" ", each.key).split() for each in (item, other))
    if len(words) < len(others):
        words, others = others, words
    return words[: len(others)] == others and words[len(others) :][:1] in ([], ["series"])


def _without_headings(found: Sequence[Item]) -> list[Item]:
    """Leave out a title without a figure above others of its class that have one: the name of a programme.

    Shares that are issuable on conversion are told from those that are sold, under one class.
    """
    counted = {
        item.kind
        for item in found
        if item.quantity is not None or item.money is not None or (item.blank and _BARE.match(item.key))
    }
    apart = _apart(found)
    listed = {item.kind for item in found if not item.has_figure}
    if len(listed) >= _SHELF and "debt" in listed:
        apart |= listed  # of the classes of a shelf, holders may sell a number of one besides
    return [
        item
        for item in found
        if item.has_figure
        or item.kind not in counted
        or item.kind in apart
        or ("underlying" in item.key and item.kind != "debt")
    ]


def _without_programme(found: Sequence[Item]) -> list[Item]:
    """Leave out the name of a programme above the notes of a takedown, which have the amount that it has."""
    notes = [item for item in found if item.kind == "debt" and not PROGRAMME.search(item.key)]
    due = [item for item in notes if item.has_figure or _DUE.search(item.key)]
    if not due or len(notes) == len(found):
        return list(found)
    if any(item.kind != "debt" for item in found):
        return list(found)
    held = next((item for item in found if item.has_figure and PROGRAMME.search(item.key)), None)
    if held is not None and not any(item.has_figure for item in notes):
        notes = due
        notes[0] = _with_figure(notes[0], held)
    return notes


def _apart(found: Sequence[Item]) -> set[SecurityClass | None]:
    """Return the classes of which some securities are issuable on conversion, or each title names a series."""
    series = [tuple(_SERIES.findall(item.key)) for item in found if item.kind == "preferred_stock"]
    apart = {item.kind for item in found if "issuable" in item.key}
    return apart | {"preferred_stock"} if all(series) and len(set(series)) == len(series) else apart


def without_sum(found: Sequence[Item]) -> list[Item]:
    """Leave out a title of debt with the amount that its classes below come to; so of warrants or units of several."""
    first = found[0] if found else None
    counts = [item.quantity for item in found[1:] if first is not None and item.kind == first.kind]
    if (
        first is not None
        and first.kind in ("warrants", "units")
        and len(counts) > 1
        and first.quantity == sum(map(int, filter(None, counts)))
    ):
        return list(found[1:])
    amounts = [Decimal(item.money) for item in found[1:] if item.kind == "debt" and item.money is not None]
    several = len(amounts) > 1 or (len(amounts) == 1 and "class" in found[1].key and "class" not in found[0].key)
    sums = several and found[0].kind == "debt" and found[0].money is not None
    return list(found[1:] if sums and Decimal(found[0].money or 0) == sum(amounts) else found)
