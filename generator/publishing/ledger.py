"""What an issuer's registrations register, as a table and a picture. Registered amounts only, never a dilution."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

from markupsafe import Markup

from generator.linking.amounts import LedgerRow, ledger
from generator.model import Issuer
from generator.publishing import addresses, escaping, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.pictures import amounts

_ISSUABLE = re.compile(r"\b(?:issuable|issued|underlying)\b.*\b(?:exercise|warrants?)\b", re.IGNORECASE)
_SHARED = 3
"""Classes without amounts of one paper that share a row."""
_COLUMNS = {"amount": "Total price", "exercise": "On exercise", "paper": "Stated in", "notes": "Note"}
"""Columns after registration and securities; one without any cell is left out."""
_STATUS = {
    "current": "",
    "superseded": "the document that states it was superseded",
    "continued": "taken over by a later registration",
}


def view(issuer: Issuer, catalogue: Catalogue, page: str) -> dict[str, Any]:
    """Return the rows of the ledger and the picture of each class of security with several rows."""
    found = ledger(catalogue.library, issuer.key)
    rows = [
        shown
        for _, run in groupby(found, key=lambda row: (row.number, row.paper))
        if (shown := _row(tuple(run), catalogue, page))
    ]
    return {
        "rows": rows,
        "columns": [(name, label) for name, label in _COLUMNS.items() if any(row[name] for row in rows)],
        "pictures": _pictures(found, page),
    }


def _unsized(row: LedgerRow) -> bool:
    """Whether a row names a class of securities and says nothing of how much of it."""
    return not (row.security.quantity or row.security.principal or row.amount or row.exercise_proceeds)


def _row(run: tuple[LedgerRow, ...], catalogue: Catalogue, page: str) -> dict[str, Any]:
    """What one paper registers: a row of the table, with a line for each security."""
    first = run[0]
    paper = catalogue.filing(first.paper)
    evidence = catalogue.evidence(first.paper)
    total, exercise = paper.gross_total, first.exercise_proceeds
    amount = words.money(total, evidence.evidence("gross_total")) if total else ""
    return {
        "number": link(addresses.registration(first.number), page, first.number),
        "paper": link(addresses.filing(first.paper), page, words.short_title(paper)),
        "securities": _securities(run, catalogue, page),
        "amount": f"up to {amount} in all" if amount and len(run) > 1 else amount,
        "exercise": evidence.money("warrant_exercise_proceeds", exercise) if exercise else "",
        "notes": _notes(run, page),
    }


def _securities(run: tuple[LedgerRow, ...], catalogue: Catalogue, page: str) -> list[Markup]:
    """A line for each security of a paper; classes that a shelf only names share one."""
    evidence = catalogue.evidence(run[0].paper)
    unsized = [row for row in run if _unsized(row)]
    shared = {row.field for row in unsized} if len(unsized) >= _SHARED else frozenset()
    lines = [
        Markup("{} {}").format(
            escaping.text(words.security(row.security, evidence.evidence(row.field))), evidence.marks(row.field, page)
        )
        for row in run
        if row.field not in shared
    ]
    if shared:
        titles = dict.fromkeys(words.security_title(row.security) for row in unsized)
        lines.append(
            Markup("{}: {} {}").format(
                words.many(len(titles), "class", "classes"),
                escaping.text(", ".join(titles)),
                evidence.marks(unsized[0].field, page),
            )
        )
    return lines


def _notes(run: tuple[LedgerRow, ...], page: str) -> list[Markup]:
    notes = [Markup(_STATUS[run[0].status])] if _STATUS[run[0].status] else []
    overlaps = sorted({number for row in run for number in row.overlaps})
    if overlaps:
        numbers = Markup(", ").join(link(addresses.registration(number), page, number) for number in overlaps)
        notes.append(Markup("may be the same securities as in {}{}").format(numbers, _more(run, overlaps)))
    return notes


def _more(run: tuple[LedgerRow, ...], shown: list[str]) -> str:
    """How many more overlaps there are than are shown; of several securities some may be the same."""
    cut = [row for row in run if row.more_overlaps]
    if not cut:
        return ""
    alone = len(cut) == 1 and len(cut[0].overlaps) == len(shown)
    return f" and {cut[0].more_overlaps:,} more" if alone else " and more"


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
                words.UNITS[row.security.security_class],
                _only_on_exercise(row),
                addresses.relative(addresses.registration(row.number), page),
            )
        )
    return [
        (picture, any(bar.conditional for bar in bars))
        for place, bars in enumerate(by_class.values())
        if (picture := amounts.draw(bars, prefix=f"amount{place}", title="Registered amounts by registration"))
    ]
