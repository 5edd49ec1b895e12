"""What each registration registers: a ledger, with what may stand in two registrations marked. Never a dilution."""

from __future__ import annotations

from collections.abc import Mapping, Set
from datetime import date
from itertools import islice
from typing import Literal

import msgspec

from generator.linking.registrations import age
from generator.model import Amount, Filing, Library, Registration, Security, SecurityClass

MOST_OVERLAPS = 20
"""Other registrations with the same number of the same security that a row names: more of them tell nothing more."""

Status = Literal["current", "superseded", "continued"]
"""Of the paper that states it: in force as far as the archive shows, replaced by a later prospectus under the
same registration, or taken over by a later registration."""


class LedgerRow(msgspec.Struct, frozen=True, kw_only=True):
    """A security that one registration covers, as one paper states it."""

    number: str
    paper: str
    """Id of the filing that states it."""
    field: str
    """Path of the fact: `securities[0]`."""
    day: date | None = None
    security: Security
    amount: Amount | None = None
    """Aggregate offering price, where the paper states one for its only security."""
    exercise_proceeds: Amount | None = None
    selling_securityholders: bool | None = None
    status: Status = "current"
    overlaps: tuple[str, ...] = ()
    """Registrations in which the same number of the same security stands (the earliest ones of many), or which take
    this one over."""
    more_overlaps: int = 0
    """So many more of these there are."""


def ledger(library: Library, key: str) -> tuple[LedgerRow, ...]:
    """Return what an issuer's registrations register, each as its latest complete paper states it; oldest first.

    A base prospectus that is held states it, else the registration statement, else a supplement that repeats it.
    """
    rows = [
        row for number in library.issuers[key].registrations for row in _rows(library, library.registrations[number])
    ]
    rows.sort(key=lambda row: (row.day or date.max, row.number, row.field))
    alike: dict[tuple[SecurityClass, int | None], dict[str, None]] = {}
    for row in rows:
        alike.setdefault((row.security.security_class, row.security.quantity), {})[row.number] = None
    listed = {row.number for row in rows}
    return tuple(_with_overlaps(library, row, alike, listed) for row in rows)


def by_registration(library: Library, key: str) -> dict[str, list[LedgerRow]]:
    """Return the rows of an issuer's ledger by registration number."""
    found: dict[str, list[LedgerRow]] = {}
    for row in ledger(library, key):
        found.setdefault(row.number, []).append(row)
    return found


def _rows(library: Library, registration: Registration) -> list[LedgerRow]:
    filing = stating(library, registration)
    if filing is None:
        return []
    superseded = {paper.id for paper in registration.papers if paper.superseded_by}
    status: Status = (
        "superseded" if filing.id in superseded else "continued" if registration.continued_by else "current"
    )
    alone = len(filing.securities) == 1
    return [
        LedgerRow(
            number=registration.number,
            paper=filing.id,
            field=f"securities[{place}]",
            day=filing.filed or filing.document_date,
            security=security,
            amount=filing.gross_total if alone else None,
            exercise_proceeds=filing.warrant_exercise_proceeds if alone else None,
            selling_securityholders=filing.selling_securityholders,
            status=status,
        )
        for place, security in enumerate(filing.securities)
    ]


def stating(library: Library, registration: Registration) -> Filing | None:
    """Return the paper that states what is registered: the best kind there is, of that kind the latest."""
    own = [
        paper
        for paper in registration.papers
        if paper.held and paper.id and not paper.filed_under and library.filings[paper.id].securities
    ]
    for roles in (("prospectus",), ("registration statement", "amendment"), ("supplement",)):
        found = [
            library.filings[paper.id]
            for paper in own
            if paper.id and paper.role in roles and paper.content != "takedown"
        ]
        if found:
            return max(found, key=age)
    return None


def _with_overlaps(
    library: Library,
    row: LedgerRow,
    alike: Mapping[tuple[SecurityClass, int | None], Mapping[str, None]],
    listed: Set[str],
) -> LedgerRow:
    """Return a row with the registrations that it may count again.

    `alike` has those of a class and quantity, oldest first, its own among them.
    """
    security, registration = row.security, library.registrations[row.number]
    taken_over = listed & {*registration.combined_with, *registration.continued_by}
    if security.quantity is None:
        return msgspec.structs.replace(row, overlaps=tuple(sorted(taken_over)))
    same = alike[security.security_class, security.quantity]
    shown = {*islice((number for number in same if number != row.number), MOST_OVERLAPS), *taken_over}
    more = len(same) - 1 - len(shown & same.keys())
    return msgspec.structs.replace(row, overlaps=tuple(sorted(shown)), more_overlaps=more)
