"""Checks of what a list might name besides: the latest annual report, the quarters since, other reports, amendments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from generator.linking.checks.records import Check, Subject, check, named
from generator.linking.checks.records import fields as paths
from generator.linking.clocks import months_after
from generator.linking.forms import meant_by
from generator.linking.known_reports import furnished_only
from generator.linking.wording import called, written
from generator.model import Reference, Report
from generator.tables import form as form_row

DAYS_TO_QUARTERLY_REPORT = 50
"""Days after a quarter in which Form 10-Q is due at the latest: 45, and five more with a notice (Rule 12b-25)."""

MONTHS_BETWEEN_ANNUAL_REPORTS = 15


def annual_report(subject: Subject) -> Iterator[Check]:
    """Tell whether the annual report named is the latest one on file on that day."""
    if not subject.listed or subject.day is None:
        return
    if all(form_row(one.form).family == "registration" for one in subject.listed):
        return  # a statement under Rule 462(b) takes in another statement, with the reports named there
    annual = _annual(subject)
    if not annual:
        if not any(form_row(one.form).family == "fund_report" for one in subject.listed):
            yield check("annual-report", "note", "No annual report is named.")
        return
    latest = max(annual, key=_period)
    since = months_after(subject.day, -MONTHS_BETWEEN_ANNUAL_REPORTS)
    known = [
        report
        for report in subject.reports.between(since, subject.day)
        if form_row(report.form).family == "annual_report" and not report.form.endswith("/A")
    ]
    period = _period(latest)
    words = called(latest.form, None, period if period > date.min else None)
    newer = [report for report in known if report.period and report.period > period > date.min]
    if newer:
        yield Check(
            code="annual-report",
            outcome="note",
            message=f"The latest annual report named is {words}; on file by then was also {_reports(newer)}.",
            fields=paths([latest]),
            documents=(latest.target, *(report.key for report in newer)),
        )
        return
    known_all = subject.reports.complete(since, subject.day)
    yield Check(
        code="annual-report",
        outcome="pass" if known_all or _recent(period, subject.day) else "could not check",
        message=f"The latest annual report named is {words}"
        + (", the latest on file by then." if known_all else "; whether a later one was on file is not known here."),
        fields=paths([latest]),
        documents=(latest.target,),
    )


def quarterly_reports(subject: Subject) -> Iterator[Check]:
    """Tell whether a quarterly report is named for each quarter since the annual report that was due by then."""
    annual = [one for one in _annual(subject) if one.form.startswith("10-K")]
    if subject.day is None or not annual:
        return
    year_end = max(_period(one) for one in annual)
    if year_end == date.min:
        yield Check(
            code="quarterly-reports",
            outcome="could not check",
            message="The end of the fiscal year of the annual report is not known here.",
            fields=paths(annual),
        )
        return
    quarterly = [one for one in subject.listed if one.form.startswith("10-Q")]
    covered = {_period(one) for one in quarterly}
    unknown = [one for one in quarterly if _period(one) == date.min]
    due = [months_after(year_end, months) for months in (3, 6, 9)]
    due = [end for end in due if end + timedelta(days=DAYS_TO_QUARTERLY_REPORT) <= subject.day]
    missing = [end for end in due if not any(abs((end - day).days) <= 7 for day in covered)]
    since = [one for one in quarterly if _period(one) > year_end]
    if missing and unknown:
        yield Check(
            code="quarterly-reports",
            outcome="could not check",
            message=f"The quarters of some reports named are not known here: {named(unknown)}.",
            fields=paths(unknown),
        )
    elif missing:
        ends = ", ".join(written(end) for end in missing)
        yield Check(
            code="quarterly-reports",
            outcome="note",
            message=f"No quarterly report is named for the quarter that ended about {ends}.",
            fields=paths(quarterly),
        )
    else:
        yield check(
            "quarterly-reports",
            "pass",
            f"Quarters after {written(year_end)}: {_counted(since)} named, {len(due) or 'none'} due by then.",
            since,
        )


def _counted(reports: Sequence[Reference]) -> str:
    """Quarterly reports and their amendments, each with its number: `3 quarterly reports and 1 amendment`."""
    amendments = sum(one.form.endswith("/A") for one in reports)
    counts = ((len(reports) - amendments, "quarterly report"), (amendments, "amendment"))
    words = [f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counts if count]
    return " and ".join(words) or "no report"


def other_reports(subject: Subject) -> Iterator[Check]:
    """Tell which reports were on file by then, and after the annual report, that the list does not name."""
    annual = _annual(subject)
    if not annual or subject.day is None:
        return
    latest = max(annual, key=_period)
    first = subject.target(latest).filed or (_period(latest) if _period(latest) > date.min else None)
    if first is None or not subject.reports.complete(first, subject.day):
        why = "No complete list of the company’s filings up to that day is here."
        if first is None:
            why = "When the annual report was filed is not known here."
        yield Check(code="other-reports", outcome="could not check", message=why, fields=paths([latest]))
        return
    listed = {subject.target(one).accession_number or one.target for one in subject.listed}
    listed |= {candidate for one in subject.listed for candidate in one.candidates}
    linked_elsewhere = {(one.form, one.filed) for one in subject.listed if subject.target(one).filed != one.filed}
    found = subject.reports.between(first, subject.day)
    others = [
        report
        for report in found
        if report.key not in listed
        and (report.form, report.filed) not in linked_elsewhere
        and not furnished_only(report)
        and report.key != subject.filing.accession_number
    ]
    if others:
        yield Check(
            code="other-reports",
            outcome="note",
            message=f"On file from {written(first)} to {written(subject.day)} and not named: {_reports(others)}.",
            documents=tuple(report.key for report in others),
        )
    else:
        yield check(
            "other-reports",
            "pass",
            f"All {len(found)} reports on file from {written(first)} to {written(subject.day)} "
            "are named or furnished by default.",
        )


def amendments(subject: Subject) -> Iterator[Check]:
    """Tell which amendments are named without what they amend, and which originals without their amendments."""
    listed = {one.target for one in subject.listed}
    amended = {reference.source: reference.target for one in listed for reference in _amends(subject, one, "source")}
    for one in subject.listed:
        if not one.form.endswith("/A"):
            continue
        original = amended.get(one.target)
        words = called(one.form, one.filed, one.period)
        if original is None:
            message = f"{words} does not say which {one.form.removesuffix('/A')} it amends, and none is known to fit."
            yield check("amendments", "note", message, [one])
        elif original in listed:
            yield Check(
                code="amendments",
                outcome="pass",
                message=f"{words} and the document that it amends are both named.",
                fields=(one.field,),
                documents=(one.target, original),
            )
        else:
            yield Check(
                code="amendments",
                outcome="note",
                message=f"{words} is named, and the document that it amends is not.",
                fields=(one.field,),
                documents=(one.target, original),
            )
    for one in subject.listed:
        if one.form.endswith("/A") or subject.day is None:
            continue
        later = _later_amendments(subject, one, listed)
        if later:
            yield Check(
                code="amendments",
                outcome="note",
                message=f"{called(one.form, one.filed, one.period)} is named; amended by then by {_reports(later)}, "
                "which is not named.",
                fields=(one.field,),
                documents=(one.target, *(report.key for report in later)),
            )


def _later_amendments(subject: Subject, one: Reference, listed: set[str]) -> list[Report]:
    document = subject.target(one)
    if subject.day is None or document.filed is None or not (document.period or document.event_date):
        return []
    codes = {f"{code}/A" for code in meant_by(one.form)}
    keys = {subject.library.filings[id_].accession_number or id_ for id_ in listed}
    return [
        report
        for report in subject.reports.between(document.filed, subject.day)
        if report.form in codes
        and report.key not in keys
        and (
            (document.period is not None and report.period == document.period)
            or (document.event_date is not None and report.event_date == document.event_date)
        )
    ]


def _amends(subject: Subject, id_: str, end: str) -> Iterator[Reference]:
    edges = subject.library.references_from if end == "source" else subject.library.references_to
    return (one for one in edges.get(id_, ()) if one.kind == "amends")


def _annual(subject: Subject) -> list[Reference]:
    return [one for one in subject.listed if form_row(one.form).family == "annual_report" and _is_report(one.form)]


def _is_report(form: str) -> bool:
    return form.removesuffix("/A").startswith(("10-K", "20-F", "40-F"))


def _period(reference: Reference) -> date:
    return reference.period or date.min


def _recent(period: date, day: date) -> bool:
    return period > date.min and months_after(period, 12) > day


def _reports(reports: Sequence[Report]) -> str:
    words = [called(report.form, report.filed, report.period) for report in reports[:5]]
    more = len(reports) - len(words)
    return "; ".join(words) + (f" and {more} more" if more > 0 else "")
