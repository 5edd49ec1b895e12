"""What an issuer's registrations register, as a table and a picture. Registered amounts only, never a dilution."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

from markupsafe import Markup

from generator.linking.amounts import LedgerRow, ledger
from generator.model import Issuer
from generator.publishing import addresses, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.pictures import amounts

_ISSUABLE = re.compile(r"\b(?:issuable|issued|underlying)\b.*\b(?:exercise|warrants?)\b", re.IGNORECASE)
_SHARED = 3
"""Classes without amounts of one paper that share a row."""
_STATUS = {
    "current": "",
    "superseded": "the paper that states it was superseded",
    "continued": "taken over by a later registration",
}


def view(issuer: Issuer, catalogue: Catalogue, page: str) -> dict[str, Any]:
    """Return the rows of the ledger and the picture of each class of security with several rows."""
    found = ledger(catalogue.library, issuer.key)
    return {
        "rows": [
            shown
            for _, run in groupby(found.rows, key=lambda row: (row.number, row.paper, _unsized(row)))
            for shown in _shown(tuple(run), catalogue, page)
        ],
        "pictures": _pictures(found.rows, page),
    }


def _unsized(row: LedgerRow) -> bool:
    """Whether a row names a class of securities and says nothing of how much of it."""
    return not (row.security.quantity or row.security.principal or row.amount or row.exercise_proceeds)


def _shown(run: tuple[LedgerRow, ...], catalogue: Catalogue, page: str) -> list[dict[str, Any]]:
    """The rows of one paper as the table has them: classes that a shelf only names share a row, with its total."""
    if len(run) < _SHARED or not _unsized(run[0]):
        return [_row(row, catalogue, page) for row in run]
    total = catalogue.filing(run[0].paper).gross_total
    evidence = catalogue.evidence(run[0].paper)
    titles = dict.fromkeys(words.security_title(row.security) for row in run)
    return [
        _row(run[0], catalogue, page)
        | {
            "security": f"{words.many(len(titles), 'class', 'classes')}: {', '.join(titles)}",
            "amount": f"up to {words.money(total, evidence.evidence('gross_total'))} in all" if total else "",
        }
    ]


def _row(row: LedgerRow, catalogue: Catalogue, page: str) -> dict[str, Any]:
    evidence = catalogue.evidence(row.paper)
    amount, exercise = row.amount, row.exercise_proceeds
    return {
        "number": link(addresses.registration(row.number), page, row.number),
        "paper": link(addresses.filing(row.paper), page, words.short_title(catalogue.filing(row.paper))),
        "security": words.security(row.security, evidence.evidence(row.field)),
        "marks": evidence.marks(row.field, page),
        "amount": words.money(amount, evidence.evidence("gross_total")) if amount else "",
        "exercise": words.money(exercise, evidence.evidence("warrant_exercise_proceeds")) if exercise else "",
        "notes": _notes(row, catalogue, page),
    }


def _notes(row: LedgerRow, catalogue: Catalogue, page: str) -> list[Markup]:
    notes = [Markup(_STATUS[row.status])] if _STATUS[row.status] else []
    if row.overlaps:
        numbers = Markup(", ").join(link(addresses.registration(number), page, number) for number in row.overlaps)
        notes.append(Markup("may be the same securities as in {}").format(numbers))
    return notes


def _only_on_exercise(row: LedgerRow) -> bool:
    """Whether securities exist only on exercise of others: all that a paper registers, or those named so."""
    return bool(row.exercise_proceeds) or _ISSUABLE.search(row.security.title or "") is not None


def _pictures(rows: tuple[LedgerRow, ...], page: str) -> list[tuple[Markup, bool]]:
    """The pictures, each with whether something in it is hatched."""
    by_class: dict[str, list[amounts.Bar]] = {}
    for row in rows:
        if row.security.quantity is None:
            continue
        by_class.setdefault(row.security.security_class, []).append(
            amounts.Bar(
                row.number,
                row.security.quantity,
                _only_on_exercise(row),
                addresses.relative(addresses.registration(row.number), page),
            )
        )
    return [
        (picture, any(bar.conditional for bar in bars))
        for place, bars in enumerate(by_class.values())
        if (picture := amounts.draw(bars, prefix=f"amount{place}", title="Registered amounts by registration"))
    ]
