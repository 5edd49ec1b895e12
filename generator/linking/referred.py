"""Documents that are only referred to: one record and one provisional id for each that the lists tell apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from generator.linking.identity import distinguish, id_of, items_suffix
from generator.linking.issuers import folded_name, slug
from generator.linking.promotion import report_items
from generator.linking.records import Company, Known, Mention
from generator.model import DocumentKind, Filing, IndexEntry
from generator.tables import form as form_row

DAYS_TO_PERIODIC_REPORT = {"10-Q": 80, "10-K": 200, "20-F": 270, "40-F": 200, "11-K": 220}
"""Days after a period's end in which its report is usually filed, late ones included, and the next one is not."""

_DOCUMENT_KINDS: dict[str, DocumentKind] = {
    "prospectus": "prospectus",
    "prospectus_supplement": "prospectus_supplement",
    "product_supplement": "product_supplement",
    "pricing_supplement": "pricing_supplement",
}

Group = tuple[str, str, date | None]
"""Form, what the date is (`filed`, `period`, `listed`), and the date."""


class Placed(msgspec.Struct, frozen=True):
    """A document that mentions name, and the mentions (by place in the sequence) that name it."""

    id: str
    mentions: tuple[int, ...]


def place(mentions: Sequence[Mention], reserved: Iterable[str] = ()) -> list[Placed]:
    """Tell which mentions name one document, and give each document its provisional id.

    One form and date is one document, unless one list names it twice: then items tell the two apart, else
    their order. A document known by period in one list and by filing date in another is one where exactly
    one pair fits. A prospectus is told by registration number and date. Ids in `reserved` are not given.
    """
    reports = [at for at, mention in enumerate(mentions) if mention.kind != "supplements"]
    prospectuses = [at for at, mention in enumerate(mentions) if mention.kind == "supplements"]
    placed = [
        *_placed_reports(mentions, reports),
        *_placed_prospectuses(mentions, prospectuses),
    ]
    taken = set(reserved)
    result = []
    for one in placed:
        id_, repeat = one.id, 2
        while id_ in taken:
            id_, repeat = f"{one.id}-{repeat}", repeat + 1
        taken.add(id_)
        result.append(Placed(id_, one.mentions))
    return result


def aliases(mention: Mention) -> set[str]:
    """Return the provisional ids that a document may have had by one mention alone."""
    found = set()
    for day in {mention.filed, mention.period, None if _dated(mention) else mention.listed_on} - {None}:
        numbers = mention.numbers or (None,)
        for number in numbers if mention.kind == "supplements" else (None,):
            id_ = id_of(slug(mention.name), mention.form, day, number)
            found |= {id_, id_ + items_suffix(mention.items)}
    return found


def _dated(mention: Mention) -> bool:
    return mention.filed is not None or mention.period is not None


def _first(mentions: Sequence[Mention], places: Iterable[int]) -> Mention:
    """Return the mention of the earliest list."""
    return min((mentions[at] for at in places), key=lambda mention: (mention.listed_on or date.max, mention.source))


# --- reports -------------------------------------------------------------------------------------


def _placed_reports(mentions: Sequence[Mention], places: Sequence[int]) -> list[Placed]:
    groups: dict[Group, list[int]] = {}
    for at in places:
        groups.setdefault(_group(mentions[at]), []).append(at)
    for period, filed in _joined(mentions, groups).items():
        groups[filed] += groups.pop(period)
    placed: list[Placed] = []
    for (form, _, day), members in sorted(groups.items(), key=lambda group: (group[0][0], group[0][2] or date.min)):
        base = id_of(slug(_first(mentions, members).name), form, day)
        slots = _slots(mentions, members)
        for id_, slot in zip(distinguish(base, [items for items, _ in slots]), slots.values(), strict=True):
            placed.append(Placed(id_, tuple(slot)))
    return placed


def _group(mention: Mention) -> Group:
    if mention.filed:
        return mention.form, "filed", mention.filed
    if mention.period:
        return mention.form, "period", mention.period
    return mention.form, "listed", mention.listed_on


def _slots(mentions: Sequence[Mention], places: Sequence[int]) -> dict[tuple[tuple[str, ...], int], list[int]]:
    """Return the documents that the mentions of one form and date name: by items and by order within a list."""
    lists: dict[tuple[str, str], list[int]] = {}
    for at in places:
        lists.setdefault((mentions[at].source, mentions[at].list_name), []).append(at)
    if max(len(members) for members in lists.values()) == 1:
        return {((), 1): list(places)}
    slots: dict[tuple[tuple[str, ...], int], list[int]] = {}
    for members in lists.values():
        repeats: dict[tuple[str, ...], int] = {}
        for at in members:
            items = mentions[at].items
            repeats[items] = repeats.get(items, 0) + 1
            slots.setdefault((items, repeats[items]), []).append(at)
    return dict(sorted(slots.items()))


def _joined(mentions: Sequence[Mention], groups: dict[Group, list[int]]) -> dict[Group, Group]:
    """Return the groups known by period that are the same document as a group known by filing date."""
    stated: dict[tuple[str, date], set[date]] = {}
    periods: dict[Group, set[date]] = {}
    for group, members in groups.items():
        if group[1] == "filed" and group[2]:
            found = {period for at in members if (period := mentions[at].period)}
            periods[group] = found
            for period in found:
                stated.setdefault((group[0], period), set()).add(group[2])
    filed_only: dict[str, list[date]] = {}
    for group, found in periods.items():
        if not found and group[2]:
            filed_only.setdefault(group[0], []).append(group[2])
    joined: dict[Group, Group] = {}
    fits: dict[Group, list[Group]] = {}
    for form, kind, day in [group for group in groups if group[1] == "period"]:
        if day is None:
            continue
        said = stated.get((form, day), set())
        if len(said) == 1:
            joined[form, kind, day] = (form, "filed", next(iter(said)))
        elif not said:
            most = DAYS_TO_PERIODIC_REPORT.get(form, 0)
            fits[form, kind, day] = [
                (form, "filed", filed) for filed in filed_only.get(form, ()) if 0 < (filed - day).days <= most
            ]
    return joined | _only_pairs(fits)


def _only_pairs(fits: Mapping[Group, Sequence[Group]]) -> dict[Group, Group]:
    """Return the pairs of which each fits nothing but the other."""
    times = Counter(target for targets in fits.values() for target in targets)
    return {group: targets[0] for group, targets in fits.items() if len(targets) == 1 and times[targets[0]] == 1}


# --- prospectuses --------------------------------------------------------------------------------


def _placed_prospectuses(mentions: Sequence[Mention], places: Sequence[int]) -> list[Placed]:
    groups: dict[tuple[str, date | None], list[int]] = {}
    for at in places:
        groups.setdefault((mentions[at].form, mentions[at].filed), []).append(at)
    placed = []
    for (form, day), members in sorted(groups.items(), key=lambda group: (group[0][0], group[0][1] or date.min)):
        for family in _by_number(mentions, members):
            numbers = sorted({number for at in family for number in mentions[at].numbers})
            name = _first(mentions, family).name
            placed.append(Placed(id_of(slug(name), form, day, numbers[0] if numbers else None), tuple(family)))
    return placed


def _by_number(mentions: Sequence[Mention], places: Sequence[int]) -> list[list[int]]:
    """Return the mentions in groups that share a registration number, however indirectly; those without are one."""
    chief: dict[str, str] = {}

    def root(number: str) -> str:
        while (above := chief[number]) != number:
            chief[number] = chief[above]
            number = above
        return number

    for at in places:
        numbers = mentions[at].numbers or ("",)
        for number in numbers:
            chief.setdefault(number, number)
            chief[root(number)] = root(numbers[0])
    families: dict[str, list[int]] = {}
    for at in places:
        families.setdefault(root((mentions[at].numbers or ("",))[0]), []).append(at)
    return sorted(sorted(members) for members in families.values())


# --- records -------------------------------------------------------------------------------------


def record(
    id_: str, mentions: Sequence[Mention], known: Known | None, entry: IndexEntry | None, owner: Company
) -> Filing:
    """Return the filing that mentions name, as far as they, a link and an index tell of it."""
    first = _first(mentions, range(len(mentions)))
    base = next((mention for mention in mentions if mention.base_kind), None)
    if known and form_row(known.form).family == "registration":
        base = None
    filed = agreed(mention.filed for mention in mentions if mention.kind != "supplements")
    return Filing(
        id=id_,
        held=False,
        accession_number=known.accession_number if known else None,
        cik=(known.cik if known else None) or owner.cik,
        filed=(known.filed if known else None) or filed,
        url=(entry.url if entry else None) or (first.href if known else None),
        form=known.form if known else (None if base else first.form),
        registrant=_name(first.name, owner),
        filed_under=known.numbers if known else (),
        registration_numbers=tuple(sorted({number for mention in mentions for number in mention.numbers})),
        document_kind=_DOCUMENT_KINDS.get(base.base_kind or "", "other") if base else None,
        document_date=base.filed if base else None,
        period=(known.period if known else None) or agreed(mention.period for mention in mentions),
        event_date=known.event_date if known else None,
        report_items=report_items(entry) if entry else (),
    )


def _name(name: str, owner: Company) -> str | None:
    """Return the issuer's name as its own filings print it, where the document's is the same but for capitals."""
    if name.startswith("CIK "):
        return None
    return owner.name if folded_name(name) == folded_name(owner.name) else name


def agreed(days: Iterable[date | None]) -> date | None:
    """Return the one date that is stated, if it is one."""
    stated = {day for day in days if day}
    return stated.pop() if len(stated) == 1 else None
