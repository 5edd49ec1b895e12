"""Clocks and checks of a prospectus, in the neutral words of the linking stage."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from generator import tables
from generator.linking.checks import Check
from generator.linking.clocks import clocks
from generator.linking.mentions import registration_numbers
from generator.linking.wording import written
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
                "end": written(clock.end) if clock.end else None,
                "extended": written(clock.extended_to) if clock.extended_to else None,
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
    form = _registration_form(filing, catalogue)
    return [
        {
            "outcome": _OUTCOMES[check.outcome],
            "class": check.outcome.replace(" ", "-"),
            "message": words.with_days(check.message),
            "title": check.row.title,
            "rule": rule_for(check.row.rule or "", form),
            "means_not": check.row.means_not if check.outcome == "note" else None,
            "marks": Markup("").join(cited.marks(field, page) for field in check.fields[:3]),
        }
        for check in sorted(found, key=lambda each: order.index(each.outcome))
    ]


def _registration_form(filing: Filing, catalogue: Catalogue) -> str:
    """The form of a filing's registration, `S-3` or `F-3`; empty where it is not known."""
    if filing.form and tables.form(filing.form).family == "registration":
        return _short(filing.form)
    known = catalogue.library.registrations
    forms = [known[number].forms for number in registration_numbers(filing) if number in known]
    day = filing.filed or filing.document_date or date.max
    return next((_short(form) for each in forms for form, since in reversed(each) if since is None or since <= day), "")


def _short(form: str) -> str:
    return form.removesuffix("/A").removesuffix("ASR").removesuffix("MEF")


def rule_for(rule: str, form: str) -> str:
    """Return a rule as it is for a registration on a form; as the table has it where that form has none of its own."""
    pieces = rule.split("; ")
    return next((piece for piece in pieces if form and piece.startswith(f"Form {form},")), rule)


def tally(found: tuple[Check, ...]) -> str:
    """Return how many checks passed, gave a note or could not be made."""
    counts = [
        (sum(check.outcome == "pass" for check in found), "pass", "pass"),
        (sum(check.outcome == "note" for check in found), "note", "notes"),
        (sum(check.outcome == "could not check" for check in found), "could not be checked", "could not be checked"),
    ]
    return " · ".join(f"{count} {one if count == 1 else several}" for count, one, several in counts if count)
