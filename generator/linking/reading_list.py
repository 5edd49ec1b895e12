"""What could be read on a day: a prospectus, its supplements and what they incorporated by then, in reading order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from generator.linking.known_reports import between, furnished_only
from generator.linking.registrations import content_of
from generator.model import Filing, Generation, Library, Reference, Report
from generator.tables import default_status
from generator.tables import form as form_row

How = Literal["itself", "by name", "by forward clause", "attached"]
Each = Literal["day", "month", "year"]

MOST_DAYS = 200
"""Days up to which there is a list for each. A list repeats those before it: all together grow as the square."""

FORWARD_FAMILIES = frozenset(("annual_report", "quarterly_report", "current_report", "proxy"))
"""Families of reports under Sections 13(a), 13(c), 14 and 15(d). A 6-K counts only where it says so itself."""

_LISTED = re.compile(r"incorporated\[(\d+)\]")
_NO_FORWARD = frozenset(
    ("6-K", "6-K/A", "ARS", "DEFA14A", "PRE 14A", "PREM14A", "PRER14A", "PRE 14C", "DFAN14A", "11-K")
)
_READING_ORDER = {
    "annual_report": 2,
    "quarterly_report": 3,
    "current_report": 4,
    "foreign_report": 4,
    "proxy": 5,
    "class_registration": 6,
}


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """One document of a reading list."""

    id: str | None
    """Id in the library; `None` where only an index knows it."""
    accession_number: str | None = None
    form: str | None = None
    day: date | None = None
    """Filing date, else the end of the period, else the date that it bears."""
    filed: date | None = None
    period: date | None = None
    items: tuple[str, ...] = ()
    """Items that alone are incorporated; empty for the whole."""
    items_excluded: tuple[str, ...] = ()
    part: str | None = None
    """What of it is incorporated, in the words of the list, where that is neither the whole nor told by items."""
    how: How
    named_in: tuple[str, ...] = ()
    """Ids of the papers that name it, or whose clause takes it in."""
    amended_by: tuple[str, ...] = ()
    url: str | None = None


class ReadingList(msgspec.Struct, frozen=True, kw_only=True):
    """What the archive shows of a prospectus as of the filings of one day. No legal conclusion."""

    base: str
    as_of: date
    readings: tuple[Reading, ...]
    because: tuple[str, ...] = ()
    """Ids or accession numbers of what was filed on that day and changed the list."""
    superseded_by: str | None = None
    """Where a later prospectus had taken its place by then."""
    each: Each = "day"
    """There is a list for each day on which it changed, or only for the last such day of each month, or year."""


def reading_lists(library: Library, id_: str) -> tuple[ReadingList, ...]:
    """Return the reading list of a prospectus (or of what updates it) for each day on which it changed.

    Of more than `MOST_DAYS` such days, the first, the last of each month (of each year, where those are too many as
    well) and that on which a later prospectus takes its place.
    With a forward clause it grows with each report until a later prospectus takes its place or the archive ends.
    A supplement by which securities are taken down has one list, of its own day; others do not have it in theirs.
    """
    placed = library.generation_of.get(id_)
    generation = placed[1] if placed else Generation(base=id_, day=_day(library.filings[id_]))
    day = _paper_day(library, generation, id_)
    papers = updates(library, generation)
    forward = forward_reports(library, generation)
    if id_ not in papers:
        return (_as_of(library, generation, (*papers, id_), forward, day),) if day else ()
    days = {_paper_day(library, generation, paper) for paper in papers} | {report.day for report in forward}
    last = generation.superseded_on
    kept, each = _kept(sorted(day for day in {*days, last} if day))
    return tuple(
        msgspec.structs.replace(_as_of(library, generation, papers, forward, day), each=each)
        for day in sorted({*kept, last} if last else kept)
    )


def _kept(days: Sequence[date]) -> tuple[set[date], Each]:
    """Return the days for which there is a list, of those in order on which it changed, and which these are."""
    kept = set(days)
    parts: tuple[tuple[Each, str], ...] = (("month", "%Y-%m"), ("year", "%Y"))
    each: Each = "day"
    for part, form in parts:
        if len(kept) > MOST_DAYS:
            kept = {days[0], *{day.strftime(form): day for day in days}.values()}
            each = part
    return kept, each


def updates(library: Library, generation: Generation) -> tuple[str, ...]:
    """Return a base prospectus and the supplements that update it, without those that take securities down."""
    kept = [one for one in generation.supplements if content_of(library.filings[one])[0] != "takedown"]
    return (generation.base, *kept)


def forward_reports(library: Library, generation: Generation) -> tuple[Reading, ...]:
    """Return the reports of the issuer that a forward clause of a prospectus or its supplements takes in, oldest first.

    Those filed after the first paper with such a clause, until a later prospectus took the place of this
    one. Reports of which every item is furnished are left out.
    """
    clauses = [
        (day, paper)
        for paper in (generation.base, *generation.supplements)
        if library.filings[paper].forward_incorporation and (day := _paper_day(library, generation, paper))
    ]
    if not clauses:
        return ()
    since, paper = min(clauses)
    until = generation.superseded_on or date.max
    return tuple(
        _forward(report, paper)
        for report in between(library.reports.get(library.issuer_of[generation.base], ()), since, until)
        if report.filed > since
        and report.form not in _NO_FORWARD
        and form_row(report.form).family in FORWARD_FAMILIES
        and not furnished_only(report)
    )


def _forward(report: Report, paper: str) -> Reading:
    return Reading(
        id=report.id,
        accession_number=report.accession_number,
        form=report.form,
        day=report.filed,
        filed=report.filed,
        period=report.period,
        items_excluded=tuple(item for item in report.items if default_status(item, report.filed) == "furnished"),
        how="by forward clause",
        named_in=(paper,),
        url=report.url,
    )


def _day(filing: Filing) -> date | None:
    return filing.filed or filing.document_date


def _paper_day(library: Library, generation: Generation, id_: str) -> date | None:
    return generation.day if id_ == generation.base and generation.day else _day(library.filings[id_])


# --- one list ------------------------------------------------------------------------------------


def _as_of(
    library: Library, generation: Generation, papers: Sequence[str], forward: Sequence[Reading], day: date
) -> ReadingList:
    in_force = [paper for paper in papers if (on := _paper_day(library, generation, paper)) and on <= day]
    readings = [_paper(library, generation, paper) for paper in in_force]
    named: dict[str, list[Reference]] = {}
    for paper in in_force:
        for reference in library.references_from.get(paper, ()):
            if reference.kind in ("incorporates", "attaches"):
                named.setdefault(reference.target, []).append(reference)
    readings += [_named(library, target, references) for target, references in named.items()]
    by_name = {reading.accession_number or reading.id for reading in readings}
    later = [one for one in forward if one.day and one.day <= day and (one.accession_number or one.id) not in by_name]
    superseded = generation.superseded_on is not None and generation.superseded_on <= day
    because = [paper for paper in in_force if _paper_day(library, generation, paper) == day]
    because += [one.id or one.accession_number or "" for one in later if one.day == day]
    if superseded and generation.superseded_on == day and generation.superseded_by:
        because.append(generation.superseded_by)
    return ReadingList(
        base=generation.base,
        as_of=day,
        readings=tuple(sorted((*readings, *later), key=lambda reading: _order(reading, generation.base))),
        because=tuple(because),
        superseded_by=generation.superseded_by if superseded else None,
    )


def _order(reading: Reading, base: str) -> tuple[int, int, str]:
    """Return what sorts a list for reading: base, supplements, annual, quarterly and current reports, newest first."""
    if reading.id == base and reading.how == "itself":
        return 0, 0, ""
    family = form_row(reading.form).family if reading.form else "other"
    rank = 1 if reading.how == "itself" else _READING_ORDER.get(family, 7)
    return rank, -reading.day.toordinal() if reading.day else 1, reading.accession_number or reading.id or ""


def _paper(library: Library, generation: Generation, id_: str) -> Reading:
    filing = library.filings[id_]
    return Reading(
        id=id_,
        accession_number=filing.accession_number,
        form=filing.form,
        day=_paper_day(library, generation, id_),
        filed=filing.filed,
        how="itself",
        url=filing.url,
    )


def _named(library: Library, target: str, references: Sequence[Reference]) -> Reading:
    whole = any(not reference.items for reference in references)
    items = () if whole else tuple(sorted({item for reference in references for item in reference.items}))
    excluded = set.intersection(*(set(reference.items_excluded) for reference in references))
    how: How = "by name" if any(reference.kind == "incorporates" for reference in references) else "attached"
    reading = _reading(library.filings[target], how, tuple(dict.fromkeys(one.source for one in references)))
    amended = tuple(one.source for one in library.references_to.get(target, ()) if one.kind == "amends")
    return msgspec.structs.replace(
        reading,
        filed=reading.filed or references[0].filed,
        day=reading.day or references[0].filed,
        items=items,
        items_excluded=tuple(sorted(excluded, key=lambda item: [part.zfill(3) for part in item.split(".")])),
        part=None if items else _part(library, references),
        amended_by=amended,
    )


def _part(library: Library, references: Sequence[Reference]) -> str | None:
    """Return what all lists that name a document take of it, in their words; not what they leave out as furnished."""
    parts = {_words(library.filings[one.source], one.field) for one in references}
    part = parts.pop() if len(parts) == 1 else None
    return part if part and "furnish" not in part else None


def _words(filing: Filing, field: str | None) -> str | None:
    listed = _LISTED.fullmatch(field or "")
    return filing.incorporated[int(listed[1])].description if listed else None


def _reading(filing: Filing, how: How, named_in: tuple[str, ...]) -> Reading:
    return Reading(
        id=filing.id or None,
        accession_number=filing.accession_number,
        form=filing.form,
        day=filing.filed or filing.period or filing.document_date,
        filed=filing.filed,
        period=filing.period,
        items_excluded=tuple(item.item for item in filing.report_items if item.status == "furnished"),
        how=how,
        named_in=named_in,
        url=filing.url,
    )
