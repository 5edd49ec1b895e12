"""One check and its outcome, in neutral words, and what all checks of a filing start from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from generator.linking.known_reports import between
from generator.linking.wording import called
from generator.model import Filing, Library, Reference, Report
from generator.tables import CheckRow
from generator.tables import checks as rows
from generator.tables import form as form_row

CheckOutcome = Literal["pass", "note", "could not check"]


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """What a check found. A note is something to look at; it says nothing of right or wrong."""

    code: str
    """Key of a row of `generator.tables.checks`, which has its title, rule, source and what it does not mean."""
    outcome: CheckOutcome
    message: str
    fields: tuple[str, ...] = ()
    """Paths of the filing's facts whose evidence shows it."""
    documents: tuple[str, ...] = ()
    """Ids or accession numbers of the documents concerned."""

    @property
    def row(self) -> CheckRow:
        """The rule behind it."""
        return rows()[self.code]


class Reports(msgspec.Struct, frozen=True):
    """The annual, quarterly and current reports of one issuer, oldest first."""

    reports: tuple[Report, ...]
    covered: tuple[date, date] | None
    """First and last day for which they are all that the issuer filed."""

    def between(self, first: date, last: date) -> Sequence[Report]:
        """Return the reports filed from one day to another."""
        return between(self.reports, first, last)

    def complete(self, first: date, last: date) -> bool:
        """Tell whether every report filed from one day to another is known."""
        return self.covered is not None and self.covered[0] <= first and last <= self.covered[1]


class Subject(msgspec.Struct, frozen=True):
    """The filing that is checked, with what the checks compare it with."""

    library: Library
    filing: Filing
    listed: tuple[Reference, ...]
    """What its list of incorporated documents names, in order; its base prospectus's own list apart."""
    reports: Reports

    @property
    def day(self) -> date | None:
        """The day as of which it speaks."""
        return self.filing.filed or self.filing.document_date

    def target(self, reference: Reference) -> Filing:
        """Return the document that a reference leads to."""
        return self.library.filings[reference.target]


_REPORTS = frozenset(("annual_report", "quarterly_report", "current_report"))


def reports_of(library: Library, key: str) -> Reports:
    """Return the reports of an issuer that the library and the indexes know by filing date."""
    reports = library.reports.get(key, ())
    return Reports(
        tuple(report for report in reports if form_row(report.form).family in _REPORTS), library.covered.get(key)
    )


def named(references: Sequence[Reference]) -> str:
    """Return documents in words, at most five of them: `8-K of 2013-10-23; 10-Q for 2013-06-30`."""
    words = [called(reference.form, reference.filed, reference.period) for reference in references[:5]]
    more = len(references) - len(words)
    return "; ".join(words) + (f" and {more} more" if more > 0 else "")


def fields(references: Sequence[Reference]) -> tuple[str, ...]:
    """Return the paths of the facts that name documents."""
    return tuple(reference.field for reference in references)


def targets(references: Sequence[Reference]) -> tuple[str, ...]:
    """Return the ids that references lead to."""
    return tuple(dict.fromkeys(reference.target for reference in references))


def check(code: str, outcome: CheckOutcome, message: str, about: Sequence[Reference] = ()) -> Check:
    """Return a check of documents that are named: their facts show it, and it concerns what they lead to."""
    return Check(code=code, outcome=outcome, message=message, fields=fields(about), documents=targets(about))
