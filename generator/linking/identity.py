"""Ids: the accession number where it is known, else a provisional id that leads on once it becomes known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from generator.linking.issuers import UNKNOWN, slug
from generator.linking.published import Published
from generator.model import Filing, Problem


def provisional_id(filing: Filing) -> str:
    """Return the id of a filing without an accession number: `<issuer slug>-<form>-<filed or period>`.

    A prospectus that does not say when it was filed goes by the date that it bears. Two filings may come
    to one id here; `distinguish` tells them apart.
    """
    issuer = slug(filing.registrant) if filing.registrant else UNKNOWN
    form = filing.form or (filing.document_kind or "filing").replace("_", " ")
    return id_of(issuer, form, filing.filed or filing.document_date or filing.period or filing.event_date)


def id_of(issuer: str, form: str, day: date | None, number: str | None = None) -> str:
    """Return a provisional id; `number` is the registration number of a prospectus that is only referred to."""
    parts = (issuer, slug(form), number, day.isoformat() if day else None)
    return "-".join(part for part in parts if part)


def distinguish(base: str, items: Sequence[tuple[str, ...]]) -> list[str]:
    """Return one id for each of several filings that share a provisional id, told apart by items, else by order.

    `x-8-k-2013-10-23` for the one that names no items, `x-8-k-2013-10-23-items-8-01` for another,
    `x-8-k-2013-10-23-2` where two name the same.
    """
    if len(items) == 1:
        return [base]
    seen: Counter[str] = Counter()
    ids = []
    for named in items:
        id_ = base + items_suffix(named)
        seen[id_] += 1
        ids.append(id_ if seen[id_] == 1 else f"{id_}-{seen[id_]}")
    return ids


def items_suffix(items: tuple[str, ...]) -> str:
    """Return what items add to an id: `-items-1-01-9-01`; empty for none."""
    return "-items-" + "-".join(item.replace(".", "-") for item in items) if items else ""


def held_ids(filings: Sequence[Filing], published: Published) -> tuple[list[str], list[Problem]]:
    """Return the ids of the held filings, in their order, and what is wrong with them.

    A source that was published under a provisional id keeps it until its accession number is known. Two
    files that claim one accession number are both kept, the later one (by name) with `-2`.
    """
    ids: list[str] = [""] * len(filings)
    problems: list[Problem] = []
    groups: dict[str, list[int]] = {}
    taken: set[str] = set()
    by_name = sorted(range(len(filings)), key=lambda position: _name(filings[position]))
    for position in by_name:
        filing = filings[position]
        kept = published.by_sha256.get(filing.source.sha256) if filing.source else None
        if filing.accession_number:
            groups.setdefault(filing.accession_number, []).append(position)
        elif kept and kept not in taken:
            ids[position] = kept
            taken.add(kept)
        else:
            groups.setdefault(provisional_id(filing), []).append(position)
    for base, positions in groups.items():
        claims = filings[positions[0]].accession_number == base
        items = [() if claims else tuple(entry.item for entry in filings[at].report_items) for at in positions]
        for position, wanted in zip(positions, distinguish(base, items), strict=True):
            id_, repeat = wanted, 2
            while id_ in taken:
                id_, repeat = f"{wanted}-{repeat}", repeat + 1
            ids[position] = id_
            taken.add(id_)
        if len(positions) > 1:
            problems += [_shared(filings[at], filings[positions[0]], base, claims) for at in positions[1:]]
    return ids, problems


def _name(filing: Filing) -> str:
    return filing.source.name if filing.source else filing.id


def _shared(filing: Filing, first: Filing, base: str, claims: bool) -> Problem:
    if claims:
        return Problem(
            file=_name(filing),
            message=f"{_name(first)} has the same accession number, {base}, and other contents.",
            advice="Keep one of the two, or correct the accession number in a sidecar.",
            code="duplicate-accession",
        )
    return Problem(
        file=_name(filing),
        message=f"{_name(first)} is of the same issuer, form and date, and neither has an accession number.",
        advice="State the accession number of each in a sidecar, or remove one where they are the same filing.",
        severity="warning",
        code="duplicate-id",
    )
