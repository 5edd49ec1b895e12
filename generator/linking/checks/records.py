"""One check and its outcome, in neutral words, and what all checks of a filing start from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

import msgspec

from generator.linking.promotion import report_items
from generator.linking.wording import called
from generator.model import Filing, Library, Reference
from generator.tables import CheckRow, default_status
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


class Report(NamedTuple):
    """A report of the issuer, as the library or an index knows it."""

    filed: date
    form: str
    key: str
    """Accession number, else id."""
    period: date | None
    event_date: date | None
    items: tuple[str, ...]
    file_numbers: tuple[str, ...]

    @property
    def furnished(self) -> bool:
        """Whether every item that is not the exhibits' is furnished by default."""
        stated = [status for item in self.items if (status := default_status(item, self.filed))]
        return bool(stated) and all(status == "furnished" for status in stated)


class Reports(msgspec.Struct, frozen=True):
    """The reports of one issuer under the Exchange Act, oldest first."""

    reports: tuple[Report, ...]
    days: tuple[date, ...]
    covered: tuple[date, date] | None
    """First and last day for which they are all that the issuer filed."""

    def between(self, first: date, last: date) -> Sequence[Report]:
        """Return the reports filed from one day to another."""
        return self.reports[bisect_left(self.days, first) : bisect_right(self.days, last)]

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
    found: dict[str, Report] = {}
    for entry in library.index.get(key, ()):
        if entry.filed and form_row(entry.form).family in _REPORTS:
            items = tuple(item.item for item in report_items(entry))
            found[entry.accession_number] = Report(
                entry.filed,
                entry.form,
                entry.accession_number,
                entry.period,
                entry.event_date,
                items,
                entry.file_numbers,
            )
    for id_ in library.issuers[key].filings:
        filing = library.filings[id_]
        known = filing.accession_number or filing.id
        if filing.filed and filing.form and known not in found and form_row(filing.form).family in _REPORTS:
            items = tuple(item.item for item in filing.report_items)
            found[known] = Report(filing.filed, filing.form, known, filing.period, filing.event_date, items, ())
    ordered = tuple(sorted(found.values()))
    return Reports(ordered, tuple(report.filed for report in ordered), library.covered.get(key))


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
