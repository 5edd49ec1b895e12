"""Which prospectuses a document is part of: by name, by being attached, or by a clause that takes in later reports."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from generator.linking.reading_list import forward_reports
from generator.model import Library

HowIncluded = Literal["by name", "attached", "by forward clause"]


class Inclusion(msgspec.Struct, frozen=True, kw_only=True):
    """A prospectus or supplement that a document is part of."""

    prospectus: str
    """Id of the paper that names it, or whose clause takes it in."""
    numbers: tuple[str, ...] = ()
    """Registrations of that paper."""
    how: HowIncluded
    since: date | None = None
    """The day of that paper; for a forward clause, the day on which the document was filed."""
    items: tuple[str, ...] = ()
    """Items that alone are included; empty for the whole document."""
    items_excluded: tuple[str, ...] = ()
    field: str = ""
    """Path of the fact in that paper that says so; its clause is `forward_incorporation`."""
    superseded_by: str | None = None
    """Later prospectus that took that paper's place."""


def inclusions(library: Library) -> dict[str, tuple[Inclusion, ...]]:
    """Return for each document the papers that it is part of, oldest first, those by name before those by clause.

    A clause that takes in later reports counts once for a base prospectus and all that supplements it. Keys are
    ids; a document that only an index knows has no page, and no entry here.
    """
    found: dict[str, list[Inclusion]] = {}
    named: set[tuple[str, str]] = set()
    for reference in library.references:
        if reference.kind not in ("incorporates", "attaches"):
            continue
        paper = library.filings[reference.source]
        placed = library.generation_of.get(paper.id)
        named.add((reference.target, placed[1].base if placed else paper.id))
        found.setdefault(reference.target, []).append(
            Inclusion(
                prospectus=paper.id,
                numbers=paper.registration_numbers,
                how="by name" if reference.kind == "incorporates" else "attached",
                since=paper.filed or paper.document_date,
                items=reference.items,
                items_excluded=reference.items_excluded,
                field=reference.field,
                superseded_by=placed[1].superseded_by if placed else None,
            )
        )
    for target, inclusion in _by_clause(library, named):
        found.setdefault(target, []).append(inclusion)
    return {target: tuple(sorted(group, key=_order)) for target, group in sorted(found.items())}


def _by_clause(library: Library, named: set[tuple[str, str]]) -> list[tuple[str, Inclusion]]:
    result = []
    seen = set()
    for number, registration in library.registrations.items():
        for generation in registration.generations:
            for reading in forward_reports(library, generation):
                key = (reading.id or "", generation.base)
                if reading.id is None or key in named or key in seen:
                    continue
                seen.add(key)
                inclusion = Inclusion(
                    prospectus=reading.named_in[0],
                    numbers=(number,),
                    how="by forward clause",
                    since=reading.filed,
                    items_excluded=reading.items_excluded,
                    field="forward_incorporation",
                    superseded_by=generation.superseded_by,
                )
                result.append((reading.id, inclusion))
    return result


def _order(inclusion: Inclusion) -> tuple[bool, date, str, str]:
    clause = inclusion.how == "by forward clause"
    return clause, inclusion.since or date.max, inclusion.prospectus, inclusion.field
