"""Which prospectuses a document is part of, and what else refers to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.linking.reverse import Inclusion
from generator.model import Filing, Reference
from generator.publishing import addresses, words
from generator.publishing.catalogue import Catalogue, link, newest_first

_OPEN = 12
"""Rows that are shown openly; more stand in a box to open."""

_VERBS = {
    "by name": "incorporates it by reference",
    "attached": "attaches it",
    "by forward clause": "takes it in by its clause for later filings",
    "supplements": "supplements it",
    "amends": "amends it",
    "supersedes": "takes its place",
}


def groups(filing: Filing, catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return what refers to a document: what it is part of, then what changed it or took its place.

    A group has `title`, `rows` (shown openly) and `more`, newest first, each row with the sentence that refers.
    """
    page = addresses.filing(filing.id)
    included = _merged(_included(each, catalogue, page) for each in reversed(catalogue.inclusions.get(filing.id, ())))
    others = [each for each in catalogue.incoming(filing.id) if each.kind not in ("incorporates", "attaches")]
    by_source = {each.source: each for each in others}
    changed = [
        _referred(source, by_source[source.id], catalogue, page)
        for source in newest_first(catalogue.filing(identity) for identity in by_source)
    ]
    titled = (("Part of these documents", included), ("Supplements and later versions", changed))
    return [_group(title, found) for title, found in titled if found]


def _merged(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows, those that differ by their marks alone as one: a file may carry two lists."""
    rows: dict[str, dict[str, Any]] = {}
    for row in found:
        same = rows.setdefault(repr([value for key, value in row.items() if key != "marks"]), row)
        if row["marks"] not in same["marks"]:
            same["marks"] += row["marks"]
    return list(rows.values())


def _group(title: str, found: list[dict[str, Any]]) -> dict[str, Any]:
    """Rows below one title: those that are shown openly, and the rest."""
    shown = len(found) if len(found) <= _OPEN + 3 else _OPEN
    return {"title": title, "rows": found[:shown], "more": found[shown:]}


def _included(inclusion: Inclusion, catalogue: Catalogue, page: str) -> dict[str, Any]:
    source = catalogue.filing(inclusion.prospectus)
    numbers = source.filed_under or inclusion.numbers  # of copies for several registrations, each its own
    return {
        "link": _named(source, page),
        "registration": numbers[0] if numbers else None,
        "verb": _VERBS[inclusion.how],
        "items": list(inclusion.items),
        "superseded": bool(inclusion.superseded_by),
        "note": stating.note if (stating := catalogue.stating(source.id, inclusion.field)) else None,
        "marks": catalogue.evidence(source.id).marks(inclusion.field, page),
    }


def _referred(source: Filing, reference: Reference, catalogue: Catalogue, page: str) -> dict[str, Any]:
    return {
        "link": _named(source, page),
        "registration": None,
        "verb": _VERBS[reference.kind],
        "items": list(reference.items),
        "superseded": False,
        "note": reference.note,
        "marks": catalogue.evidence(source.id).marks(reference.field, page),
    }


def _named(source: Filing, page: str) -> Any:
    dated = words.date_of(source)
    return link(
        addresses.filing(source.id), page, f"{words.name_of(source)}{f' of {words.day(dated[0])}' if dated else ''}"
    )
