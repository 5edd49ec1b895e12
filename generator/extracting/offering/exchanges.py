"""What an offer to exchange gives: new securities of the title of those that are taken back, or shares for warrants."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.extracting.offering import phrases
from generator.extracting.offering.amounts import MONEY, plain
from generator.extracting.offering.distribution import CONVERT
from generator.extracting.offering.items import Item
from generator.extracting.offering.sheet import Sheet, cue
from generator.extracting.offering.titles import NOUN, class_of

_OUTSTANDING = cue(
    rf"""(?P<money>{MONEY})\s+(?:in\s+)?(?:aggregate\s+)?principal\s+amount\s+(?:of\s+[^.;$]{{3,80}}?\s+)?
        (?:is|are|was|were)\s+(?:issued\s+and\s+)?outstanding
      | \bprincipal\s+amount\s+of\s+(?P<amount>{MONEY})\s+(?:is|are|was|were)\s+(?:issued\s+and\s+)?outstanding""",
    "outstanding",
)

_FIGURES = re.compile(r"\d[\d./]*")
"""Rate and year, which tell series of notes from each other and not from those that are taken back."""
_FOR = re.compile(r"\bfor\b")
_GIVES = cue(
    r"""\bto\s+exchange\b(?P<given>.{1,900}?)\bfor\s+(?:a\s+like|an\s+equal)\s+(?:aggregate\s+)?principal\s+amount\b
      | \bto\s+issue\b(?P<issued>.{1,400}?)\bin\s+exchange\s+for\b""",
    "to exchange",
    "in exchange for",
)


_DUE = r"\s+due\s+(?:\w+\s+\d{1,2},\s+)?\d{4}"
_FOR_ALL = re.compile(r"^for$|(?:^|\s)for\s+(?:any\s+and\s+)?all\b|^any\s+and\s+all\s+(?:of\s+)?(?:the|our|its)\b")
_EXCHANGES = re.compile(rf"\W*offers?\s+to\s+exchange\s+(?:up\s+to\s+)?{MONEY}.*\bfor\s+(?:up\s+to\s+)?{MONEY}")
"""A line that gives both amounts, which are the same."""
_TITLE = re.compile(rf"(?:^|\s)(?P<title>[\d][\d./ ]{{0,8}}%\s+(?:[\w-]+\s+){{0,6}}?{NOUN.pattern}(?:{_DUE})?)")


def given(sheet: Sheet, found: Sequence[Item], offered: Sequence[Item]) -> list[Item]:
    """Return the securities that are given, of those that the cover's head names and its sentences offer."""
    found = _without_taken(sheet, found) or _titled(sheet)
    new = _new_only(sheet, found)
    offered = [*offered, *_in_head(sheet)]
    several = {tuple(_FIGURES.findall(item.key)): item for item in reversed(_exchanged(offered))}
    several.pop((), None)
    if len(several) > max(1, len(new)) and {item.money for item in new} <= {item.money for item in several.values()}:
        return [*several.values()][::-1]
    if any(item.has_figure for item in new):
        return new
    if sheet.first(CONVERT, among=sheet.head) is not None:
        return [item for item in new if item.kind == "common_stock"]
    told = list(_before_those_taken(sheet))
    if len(told) == len(new) == 1 and told[0].kind == new[0].kind == "debt" and told[0].money is not None:
        return [msgspec.structs.replace(new[0], money=told[0].money, up_to=told[0].up_to, at=told[0].at)]
    return (
        _exchanged(offered)
        or _exchanged(told)
        or _counted(told)
        or _for_warrants(offered, new)
        or _all_outstanding(sheet, new)
    )


def _without_taken(sheet: Sheet, found: Sequence[Item]) -> list[Item]:
    """Leave out what the head names behind `for any and all`, where it names something of another class before.

    Behind a line that is only `for`, what is given may stand as well: it is what is taken where the other is counted.
    """
    for line in sheet.head:
        if (at := _FOR_ALL.search(line.low)) is None:
            continue
        kept = [item for item in found if item.at.start < line.start + at.start()]
        rest = [item for item in found if item not in kept]
        if line.low == "for" and (any(i.has_figure for i in rest) or not any(i.has_figure for i in kept)):
            continue
        if kept and {item.kind for item in rest}.isdisjoint(item.kind for item in kept):
            return kept
    return list(found)


def _titled(sheet: Sheet) -> list[Item]:
    """Return the notes that the first words name, where the lines of the head run into a paragraph."""
    for sentence in sheet.sentences[:2]:
        found = _TITLE.search(sentence.low)
        if found is not None and class_of(found["title"]) == "debt":
            title = sentence.part(*found.span("title"))
            return [Item(title, title, title=" ".join(title.text.split()), kind="debt")]
    return []


def _in_head(sheet: Sheet) -> Iterator[Item]:
    """Read lines of the head that each say what is exchanged for what: `Offer to exchange $1,000,000 … for …`."""
    for line in sheet.head:
        if line.has("exchange ") and _EXCHANGES.match(line.low):
            yield from phrases.read(line)


def _before_those_taken(sheet: Sheet) -> Iterator[Item]:
    """Read what a sentence gives "for a like principal amount of the outstanding" securities that it takes back."""
    for sentence in sheet.sentences:
        found = _GIVES.search(sentence)
        if found is not None:
            yield from phrases.read(sentence.part(*found.span(found.lastgroup or 0)))


def _new_only(sheet: Sheet, found: Sequence[Item]) -> list[Item]:
    """Keep of an exchange the securities that are offered, not those that are taken back under the same title.

    Two series of one amount are told from each other by their rates and years, where no `for` stands between them.
    """
    kept: list[Item] = []
    for item in found:
        twin = next(
            (
                i
                for i, other in enumerate(kept)
                if other.kind == item.kind
                and (other.money == item.money or not (other.money and item.money))
                and not _beside(sheet, other, item)
            ),
            None,
        )
        if twin is None:
            kept.append(item)
        elif kept[twin].money is None and item.money is not None:
            kept[twin] = item
    return kept


def _beside(sheet: Sheet, first: Item, second: Item) -> bool:
    """Tell two series that are given together, each with its amount."""
    between = sheet.whole.low[first.at.end - sheet.whole.start : second.at.start - sheet.whole.start]
    series = [_FIGURES.findall(item.key) for item in (first, second)]
    return bool(first.money and second.money) and series[0] != series[1] and _FOR.search(between) is None


def _exchanged(offered: Sequence[Item]) -> list[Item]:
    """Return the series that a sentence offers in exchange, each with its amount, where there are several."""
    kept: dict[str, Item] = {}
    for item in offered:
        if item.kind == "debt" and item.money is not None and "outstanding" not in item.key:
            kept.setdefault(item.key, item)
    return list(kept.values()) if len(kept) > 1 else []


def _counted(told: Sequence[Item]) -> list[Item]:
    """Return the stock that is issued in exchange for other stock, where its number is said."""
    counted = [item for item in told if item.quantity is not None and item.kind is not None]
    return counted if len({item.kind for item in counted}) == len(counted) == len(told) else []


def _for_warrants(offered: Sequence[Item], found: Sequence[Item]) -> list[Item]:
    """Return the shares that a sentence counts, which are given for warrants that the head names."""
    if not found or any(item.kind != "warrants" for item in found):
        return []
    counted = {item.quantity: item for item in offered if item.kind == "common_stock" and item.quantity is not None}
    return list(counted.values()) if len(counted) == 1 else []


def _all_outstanding(sheet: Sheet, found: list[Item]) -> list[Item]:
    """Return the only security, debt without a figure, with the amount outstanding of what is taken in exchange."""
    if len(found) != 1 or found[0].kind != "debt":
        return found
    for sentence in sheet.sentences:
        told = _OUTSTANDING.search(sentence)
        if told is not None:
            where = sentence.part(*told.span(told.lastgroup or 0))
            return [msgspec.structs.replace(found[0], money=plain(where.low), at=where)]
    return found
