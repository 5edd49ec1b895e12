"""Checks of what a filing states, in neutral words: pass, note, could not check. Never more than that.

The rules are rows of `generator/data/checks.csv`, with dates and sources; a check whose rule did not hold on
the day of the document, or that its kind of document has nothing for, is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.linking.checks.agreement import (
    base_document,
    earlier_supplements,
    file_numbers,
    registration_number_stated,
)
from generator.linking.checks.completeness import amendments, annual_report, other_reports, quarterly_reports
from generator.linking.checks.dated_rules import ages, forward_clause, hyperlinks
from generator.linking.checks.lists import (
    dated_after,
    dates_and_links,
    furnished_parts,
    items_named,
    listed_and_found,
    named_twice,
    near_matches,
)
from generator.linking.checks.records import Check, CheckOutcome, Reports, Subject, reports_of
from generator.model import Library, Problem
from generator.tables import form as form_row

__all__ = ["Check", "CheckOutcome", "all_checks", "checks", "problems"]

_CHECKS: tuple[Callable[[Subject], Iterable[Check]], ...] = (
    registration_number_stated,
    base_document,
    earlier_supplements,
    listed_and_found,
    dates_and_links,
    near_matches,
    named_twice,
    items_named,
    furnished_parts,
    dated_after,
    annual_report,
    quarterly_reports,
    other_reports,
    amendments,
    file_numbers,
    hyperlinks,
    forward_clause,
    ages,
)

_FAMILIES = ("prospectus", "registration")


def checks(library: Library, id_: str) -> tuple[Check, ...]:
    """Check one held prospectus, supplement or registration statement; empty for any other document."""
    return _checked(library, id_, reports_of(library, library.issuer_of[id_]))


def all_checks(library: Library) -> Iterator[tuple[str, tuple[Check, ...]]]:
    """Yield the id and the checks of every held filing that has any, in the order of ids."""
    reports: dict[str, Reports] = {}
    for id_, filing in library.filings.items():
        if filing.held:
            key = library.issuer_of[id_]
            if key not in reports:
                reports[key] = reports_of(library, key)
            if found := _checked(library, id_, reports[key]):
                yield id_, found


def problems(library: Library) -> Iterator[Problem]:
    """Yield the notes of all checks as problems that a publisher may look at; what passed is not among them."""
    for id_, found in all_checks(library):
        filing = library.filings[id_]
        for check in found:
            if check.outcome == "note":
                yield Problem(
                    file=filing.source.name if filing.source else id_,
                    message=check.message,
                    advice=f"{check.row.means_not}.",
                    severity="note",
                    code=check.code,
                )


def _checked(library: Library, id_: str, reports: Reports) -> tuple[Check, ...]:
    filing = library.filings[id_]
    family = form_row(filing.form).family if filing.form else "prospectus"
    if not filing.held or filing.unread or family not in _FAMILIES:
        return ()
    references = library.references_from.get(id_, ())
    listed = tuple(one for one in references if one.field.startswith("incorporated["))
    subject = Subject(library, filing, listed, reports)
    return tuple(check for one in _CHECKS for check in one(subject))
