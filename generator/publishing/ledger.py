"""What an issuer's registrations register, as a table and a picture. Registered amounts only, never a dilution."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup

from generator.linking.amounts import LedgerRow, ledger
from generator.model import Issuer
from generator.publishing import addresses, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.pictures import amounts

_ISSUABLE = re.compile(r"\b(?:issuable|issued|underlying)\b.*\b(?:exercise|warrants?)\b", re.IGNORECASE)
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
            {
                "number": link(addresses.registration(row.number), page, row.number),
                "paper": link(addresses.filing(row.paper), page, words.short_title(catalogue.filing(row.paper))),
                "security": words.security(row.security, catalogue.evidence(row.paper).evidence(row.field)),
                "marks": catalogue.evidence(row.paper).marks(row.field, page),
                "amount": words.money(row.amount, catalogue.evidence(row.paper).evidence("gross_total"))
                if row.amount
                else "",
                "exercise": words.money(
                    row.exercise_proceeds, catalogue.evidence(row.paper).evidence("warrant_exercise_proceeds")
                )
                if row.exercise_proceeds
                else "",
                "notes": _notes(row, catalogue, page),
            }
            for row in found.rows
        ],
        "pictures": _pictures(found.rows, page),
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
