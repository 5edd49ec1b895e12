"""What a supplement adds, as the linking stage compared it: in words, in counts and as a strip."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from generator.linking.changes import Comparison, DocumentChange, TermChange, comparisons
from generator.linking.wording import written
from generator.model import Filing
from generator.publishing import addresses, escaping, incorporated, terms, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.evidence import Cited
from generator.publishing.pictures import strip

_LONG = 40
"""Documents of one kind that are listed openly; more stand in a box to open."""


def view(filing: Filing, catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return each comparison of a supplement as its template draws it; empty for other documents."""
    page = addresses.filing(filing.id)
    found = comparisons(catalogue.library, filing.id)
    if all(each.state == "not stated" and not each.terms and not each.attached for each in found):
        return []
    if not any(each.state == "compared" or each.terms for each in found):
        found = found[:1]
    return [_comparison(each, place, catalogue, page) for place, each in enumerate(found)]


def _comparison(comparison: Comparison, place: int, catalogue: Catalogue, page: str) -> dict[str, Any]:
    earlier = catalogue.filing(comparison.against)
    dated = words.date_of(earlier)
    name = "previous supplement" if comparison.kind == "previous supplement" else words.name_of(earlier).lower()
    against = link(addresses.filing(earlier.id), page, f"{name}{f' of {written(dated[0])}' if dated else ''}")
    groups = _groups(comparison)
    named = Counter(_name(each) for _, found, _ in groups for each in found)
    return {
        "against": against,
        # that a document gives no list is said once
        "summary": Markup("") if place and comparison.state == "not stated" else _summary(comparison, against),
        "basis": _BASIS[comparison.basis] if comparison.state == "compared" else "",
        "picture": strip.draw(
            [(label, len(found), shape) for label, found, shape in reversed(groups)],
            prefix=f"new{place}",
            title=f"Documents against the {name}",
        )
        if comparison.state == "compared" and any(found for _, found, _ in groups)
        else Markup(""),
        "groups": [
            {
                "label": label,
                "shade": shade,
                "count": len(found),
                "forms": _forms(found),
                "documents": [_document(each, named[_name(each)] > 1, comparison, catalogue, page) for each in found],
                "open": len(found) <= _LONG,
            }
            for label, found, shade in groups
            if found
        ],
        "terms": [_term(each, comparison, catalogue, page) for each in comparison.terms],
    }


_BASIS = {
    "list": "Compared entry by entry: both lists are held.",
    "date": "Compared by date: the earlier list is not in this library.",
    "none": "",
}


def _groups(comparison: Comparison) -> list[tuple[str, Sequence[DocumentChange], strip.Shade]]:
    """Return the documents by what became of them, the new ones first."""
    if comparison.basis == "date":
        return [
            ("Newer", comparison.newer, "new"),
            ("Filing date not stated", comparison.undated, "unknown"),
            ("Older", comparison.older, "old"),
        ]
    return [
        ("Added", comparison.added, "new"),
        ("Changed", comparison.changed, "unknown"),
        ("No longer listed", comparison.dropped, "gone"),
        ("Unchanged", comparison.unchanged, "old"),
    ]


def _summary(comparison: Comparison, against: Markup) -> Markup:
    if comparison.state == "not stated":
        if comparison.attached:
            return Markup("This document lists no documents incorporated by reference. It attaches:")
        return Markup("This document gives no list of documents incorporated by reference.")
    if comparison.state == "not checked":
        return Markup("Not checked: the list of the {} is not here, and its date is not stated.").format(against)
    if comparison.basis == "date":
        total = len(comparison.newer) + len(comparison.older) + len(comparison.undated)
        if not comparison.newer:
            known = "is known to be" if comparison.undated else "is"
            return Markup("<strong>None of {} documents {} newer</strong> than the {}.").format(total, known, against)
        at_least = "At least " if comparison.undated else ""
        return Markup("<strong>{}{} of {} documents are newer</strong> than the {}.").format(
            at_least, len(comparison.newer), total, against
        )
    counts = [
        f"{len(found)} {word}"
        for found, word in (
            (comparison.added, "added"),
            (comparison.changed, "changed"),
            (comparison.dropped, "no longer listed"),
        )
        if found
    ]
    said = words.listing(counts) if counts else "no document added or left out"
    return Markup("Compared with the {}: <strong>{}</strong>.").format(against, said)


def _forms(found: Sequence[DocumentChange]) -> str:
    counts: dict[str, int] = {}
    for each in found:
        counts[each.form] = counts.get(each.form, 0) + 1
    return ", ".join(f"{count} {form}" for form, count in counts.items())


def _name(change: DocumentChange) -> str:
    when = words.day(change.filed) if change.filed else incorporated.period_of(change.form, change.period)
    return f"{change.form} {when}"


def _document(change: DocumentChange, alike: bool, comparison: Comparison, catalogue: Catalogue, page: str) -> Markup:
    """A document with a link to where it is named; `alike` where another has its form and date: its items tell it."""
    name = _name(change)
    items = change.items_now or change.items_before
    if alike and items and change not in comparison.changed:
        name += f" ({_items(items).removesuffix(' only')})"
    row = re.fullmatch(r"incorporated\[(\d+)\]", change.field)
    if row and change not in comparison.dropped:
        piece = Markup('<a href="#doc-{}">{}</a>').format(int(row[1]) + 1, escaping.text(name))
    else:
        stated_in = comparison.against if change in comparison.dropped else comparison.source
        marks = catalogue.evidence(stated_in).marks(change.field, page) if change.field else Markup("")
        piece = link(addresses.filing(change.target), page, name) + (marks and Markup(" ") + marks)
    if change.items_before != change.items_now and change in comparison.changed:
        piece += Markup(' <span class="fl-muted">{} before, now {}</span>').format(
            _items(change.items_before), _items(change.items_now)
        )
    return piece


def _items(items: tuple[str, ...]) -> str:
    return f"{'Item' if len(items) == 1 else 'Items'} {words.listing(list(items))} only" if items else "the whole"


def _term(change: TermChange, comparison: Comparison, catalogue: Catalogue, page: str) -> dict[str, Any]:
    now: Cited = catalogue.evidence(comparison.source)
    before: Cited = catalogue.evidence(comparison.against)
    return {
        "label": words.FIELDS[change.field],
        "before": terms.in_words(change.field, change.before, before, own="that document"),
        "before_marks": before.marks(change.field, page) if change.before is not None else "",
        "now": terms.in_words(change.field, change.now, now),
        "now_marks": now.marks(change.field, page),
    }
