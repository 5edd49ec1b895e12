"""Every report of an issuer whose filing date is known: from the library and from the indexes, in one order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from generator.linking.promotion import report_items
from generator.model import Library, Report
from generator.tables import default_status
from generator.tables import form as form_row

FAMILIES = frozenset(("annual_report", "quarterly_report", "current_report", "foreign_report", "proxy"))


def reports(library: Library) -> dict[str, tuple[Report, ...]]:
    """Return the reports and proxy statements of each issuer, oldest first."""
    found: dict[str, dict[str, Report]] = {}
    for key, entries in library.index.items():
        for entry in entries:
            if entry.filed and form_row(entry.form).family in FAMILIES:
                found.setdefault(key, {})[entry.accession_number] = Report(
                    filed=entry.filed,
                    form=entry.form,
                    accession_number=entry.accession_number,
                    period=entry.period,
                    event_date=entry.event_date,
                    items=tuple(item.item for item in report_items(entry)),
                    file_numbers=entry.file_numbers,
                    url=entry.url,
                )
    for filing in library.filings.values():
        if filing.filed and filing.form and form_row(filing.form).family in FAMILIES:
            known = found.setdefault(library.issuer_of[filing.id], {})
            indexed = known.get(filing.accession_number or "")
            known[filing.accession_number or filing.id] = Report(
                filed=filing.filed,
                form=filing.form,
                id=filing.id,
                accession_number=filing.accession_number,
                period=filing.period,
                event_date=filing.event_date,
                items=tuple(item.item for item in filing.report_items),
                file_numbers=indexed.file_numbers if indexed else (),
                url=filing.url,
            )
    return {
        key: tuple(sorted(known.values(), key=lambda report: (report.filed, report.key)))
        for key, known in sorted(found.items())
    }


def between(reports_: Sequence[Report], first: date, last: date) -> Sequence[Report]:
    """Return the reports (oldest first) filed from one day to another."""
    left = bisect_left(reports_, first, key=lambda report: report.filed)
    return reports_[left : bisect_right(reports_, last, key=lambda report: report.filed)]


def furnished_only(report: Report) -> bool:
    """Tell whether every item of a report, but for that of exhibits, is furnished by default."""
    statuses = [status for item in report.items if (status := default_status(item, report.filed))]
    return bool(statuses) and all(status == "furnished" for status in statuses)
