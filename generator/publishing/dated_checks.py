"""Clocks and checks of a prospectus, in the neutral words of the linking stage."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from generator import tables
from generator.linking.checks import Check
from generator.linking.clocks import clocks
from generator.model import Filing
from generator.publishing import addresses, words
from generator.publishing.catalogue import Catalogue

_CLOCKS = {"prospectus-age": "Age of the accounts", "shelf-three-years": "Three-year limit of a shelf"}
_STATES = {"runs": "runs", "does not appear to apply": "does not appear to apply", "could not check": "could not check"}


def running_clocks(filing: Filing, catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return the clocks of a filing as rows of a box; none where no day is known: the checks say why."""
    rows = []
    for clock in clocks(catalogue.library, filing.id):
        rule = tables.dated_rules()[clock.rule]
        rows.append(
            {
                "label": _CLOCKS[clock.rule],
                "rule": rule.rule,
                "rule_text": rule.text,
                "state": _STATES[clock.state],
                "end": words.long_day(clock.end) if clock.end else None,
                "extended": words.long_day(clock.extended_to) if clock.extended_to else None,
                "basis": words.with_days(clock.basis),
                "note": clock.note,
            }
        )
    return rows if any(row["end"] for row in rows) else []


_OUTCOMES = {"note": "Note", "could not check": "Could not check", "pass": "Pass"}


def check_rows(filing: Filing, found: tuple[Check, ...], catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return the checks of a filing as rows of a table, notes first."""
    page = addresses.filing(filing.id)
    cited = catalogue.evidence(filing.id)
    order = list(_OUTCOMES)
    return [
        {
            "outcome": _OUTCOMES[check.outcome],
            "class": check.outcome.replace(" ", "-"),
            "message": words.with_days(check.message),
            "title": check.row.title,
            "rule": check.row.rule,
            "means_not": check.row.means_not if check.outcome == "note" else None,
            "marks": Markup("").join(cited.marks(field, page) for field in check.fields[:3]),
        }
        for check in sorted(found, key=lambda each: order.index(each.outcome))
    ]


def tally(found: tuple[Check, ...]) -> str:
    """Return how many checks passed, gave a note or could not be made."""
    counts = [
        (sum(check.outcome == "pass" for check in found), "pass", "pass"),
        (sum(check.outcome == "note" for check in found), "note", "notes"),
        (sum(check.outcome == "could not check" for check in found), "could not be checked", "could not be checked"),
    ]
    return " · ".join(f"{count} {one if count == 1 else several}" for count, one, several in counts if count)
