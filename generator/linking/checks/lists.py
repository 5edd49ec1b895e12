"""Checks of the list of incorporated documents by itself, and against what was found."""

from __future__ import annotations

from collections.abc import Iterator

from generator.linking.checks.records import Check, Subject, check, fields, named
from generator.linking.wording import called, written
from generator.model import Reference
from generator.tables import default_status
from generator.tables import form as form_row


def listed_and_found(subject: Subject) -> Iterator[Check]:
    """Tell how many of the documents named were found, and which were not."""
    if not subject.listed:
        return
    ambiguous = [one for one in subject.listed if one.resolved_by == "ambiguous"]
    lost = [one for one in subject.listed if one.resolved_by == "unresolved"]
    found = len(subject.listed) - len(ambiguous) - len(lost)
    message = f"{found} of {len(subject.listed)} documents named were found."
    if not ambiguous and not lost:
        yield check("listed-and-found", "pass", message)
    if ambiguous:
        yield Check(
            code="listed-and-found",
            outcome="note",
            message=f"{message} Several filings fit: {named(ambiguous)}.",
            fields=fields(ambiguous),
            documents=tuple(dict.fromkeys(id_ for one in ambiguous for id_ in one.candidates)),
        )
    undated = [one for one in lost if not one.filed and not one.period]
    if undated:
        yield check(
            "listed-and-found", "could not check", f"{message} Named without a date: {named(undated)}.", undated
        )
    if lost := [one for one in lost if one not in undated]:
        days = [one.filed or one.period for one in lost]
        known = all(day and subject.reports.complete(day, day) for day in days)
        where = "Not in EDGAR’s list of the company’s filings" if known else "Neither held here nor in an index"
        yield check(
            "listed-and-found", "note" if known else "could not check", f"{message} {where}: {named(lost)}.", lost
        )


def dates_and_links(subject: Subject) -> Iterator[Check]:
    """Tell where a printed form, date or period is not that of the filing that was found."""
    found = [one for one in subject.listed if one.accession_number]
    if not found:
        return
    doubtful = [one for one in found if one.note]
    for one in doubtful:
        yield check("dates-and-links", "note", f"{called(one.form, one.filed, one.period)}: {one.note}.", [one])
    if not doubtful:
        yield check("dates-and-links", "pass", "No printed form or date contradicts what was found.")


def near_matches(subject: Subject) -> Iterator[Check]:
    """Tell which documents were found by a date near the one named."""
    near = [one for one in subject.listed if one.resolved_by == "near match"]
    if near:
        yield check("near-matches", "note", f"Found by another date than the one named: {named(near)}.", near)


def named_twice(subject: Subject) -> Iterator[Check]:
    """Tell which entries name one form and date, and which lead to one filing."""
    if not subject.listed:
        return
    by_name: dict[tuple[object, ...], list[Reference]] = {}
    for one in subject.listed:
        if one.filed or one.period:
            by_name.setdefault((one.form, one.filed, one.period), []).append(one)
    repeated = [group for group in by_name.values() if len(group) > 1]
    for group in repeated:
        limited = [one for one in group if one.items]
        words = f"{len(group)} entries name {called(group[0].form, group[0].filed, group[0].period)}"
        if limited and len(limited) < len(group):
            words += "".join(f"; one is limited to Item {', '.join(one.items)}" for one in limited)
        same = len({one.target for one in group}) < len(group)
        yield check("named-twice", "note", f"{words}{'; they lead to one filing' if same else ''}.", group)
    if not repeated:
        yield check("named-twice", "pass", "No document is named twice.")


def items_named(subject: Subject) -> Iterator[Check]:
    """Compare the items that entries name with those that the filings are known to have."""
    limited = [one for one in subject.listed if one.items]
    if not limited:
        return
    yield check(
        "limited-to-items",
        "note",
        f"{len(limited)} of {len(subject.listed)} entries are limited to named items: {named(limited)}.",
        limited,
    )
    unknown = []
    for one in limited:
        on_file = [item.item for item in subject.target(one).report_items]
        if not on_file:
            unknown.append(one)
            continue
        missing = [item for item in one.items if item not in on_file]
        others = [item for item in on_file if item not in one.items]
        furnished = [item for item in others if default_status(item) == "furnished"]
        words = called(one.form, one.filed, one.period)
        if missing:
            message = f"{words} is named for Item {', '.join(missing)}, which it is not known to have."
            yield check("items-named", "note", message, [one])
        elif others:
            tail = f", of which {', '.join(furnished)} furnished by default" if furnished else ""
            message = f"{words} also has Item {', '.join(others)}{tail}; the entry does not name it."
            yield check("items-named", "note", message, [one])
        else:
            message = f"{words} has the items that are named, and no other."
            yield check("items-named", "pass", message, [one])
    if unknown:
        yield check("items-named", "could not check", f"The items of {named(unknown)} are not known here.", unknown)


def furnished_parts(subject: Subject) -> Iterator[Check]:
    """Tell whether furnished parts are left out, and which reports named have nothing but such parts."""
    current = [one for one in subject.listed if form_row(one.form).family == "current_report"]
    if not current:
        return
    excluded = subject.filing.furnished_excluded
    if excluded:
        items = ", ".join(subject.filing.excluded_items)
        yield Check(
            code="furnished-parts",
            outcome="pass",
            message="Parts that were furnished and not filed are left out" + (f" (Item {items})." if items else "."),
            fields=("furnished_excluded",),
        )
    else:
        yield check(
            "furnished-parts",
            "note" if excluded is False else "could not check",
            "No words were found that leave out what was furnished and not filed.",
        )
    only = []
    for one in current:
        statuses = [status for item in subject.target(one).report_items if (status := default_status(item.item))]
        if statuses and all(status == "furnished" for status in statuses):
            only.append(one)
    if only:
        yield check(
            "furnished-parts",
            "note",
            f"Every item of a report that is named is furnished by default: {named(only)}.",
            only,
        )


def dated_after(subject: Subject) -> Iterator[Check]:
    """Tell which documents bear the day of the filing that names them, or a later one."""
    day = subject.day
    dated = [(one, filed) for one in subject.listed if (filed := subject.target(one).filed or one.filed)]
    if day is None or not dated:
        return
    later = [one for one, filed in dated if filed > day]
    same = [one for one, filed in dated if filed == day]
    if later:
        yield check(
            "dated-after", "note", f"Dated after {written(day)}, the day of this document: {named(later)}.", later
        )
    if same:
        yield check("dated-after", "note", f"Dated {written(day)}, the day of this document: {named(same)}.", same)
    if not later and not same:
        yield check("dated-after", "pass", f"All are dated before {written(day)}.")
