"""What indexes and other filings' links tell about a held filing: its accession number, its dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from generator.linking.hyperlinks import edgar_address
from generator.linking.mentions import registration_numbers, registrations_of
from generator.model import Filing, IndexEntry, ReportItem
from generator.tables import default_status


class Numbered(msgspec.Struct, frozen=True):
    """An accession number with what it is known by."""

    accession_number: str
    form: str
    filed: date | None = None
    period: date | None = None
    numbers: tuple[str, ...] = ()


def from_index(filing: Filing, entry: IndexEntry | None) -> Filing:
    """Return a filing with the dates and the form that its own text and header do not state, from an index."""
    if entry is None:
        return filing
    return msgspec.structs.replace(
        filing,
        form=filing.form or entry.form,
        filed=filing.filed or entry.filed,
        period=filing.period or entry.period,
        event_date=filing.event_date or entry.event_date,
        url=filing.url or entry.url,
        filed_under=filing.filed_under or registrations_of(entry.file_numbers),
        report_items=filing.report_items or report_items(entry),
    )


def report_items(entry: IndexEntry) -> tuple[ReportItem, ...]:
    """Return the items of a Form 8-K that an index lists, each filed or furnished as Form 8-K has it by default."""
    if not entry.form.startswith("8-K"):
        return ()
    day = entry.filed or entry.event_date
    return tuple(ReportItem(item, default_status(item, day) or "filed") for item in entry.items)


def promoted(
    filings: Sequence[Filing], keys: Sequence[str], entries: dict[str, tuple[IndexEntry, ...]]
) -> list[Filing]:
    """Return the filings, those without an accession number with the one that an index or a link tells.

    Exactly one number of that issuer, form and date (and, for a prospectus, registration number) must fit,
    and no held filing may have it already.
    """
    taken = {filing.accession_number for filing in filings if filing.accession_number}
    wanting = [at for at, filing in enumerate(filings) if filing.accession_number is None]
    if not wanting:
        return list(filings)
    of_key: dict[str, list[Numbered]] = {}
    concerned = {keys[at] for at in wanting}
    for key in concerned:
        of_key[key] = [
            Numbered(
                entry.accession_number,
                entry.form,
                entry.filed,
                entry.period,
                registrations_of(entry.file_numbers),
            )
            for entry in entries.get(key, ())
        ]
    for filing, key in zip(filings, keys, strict=True):
        if key in concerned:
            of_key[key] += _linked(filing)
    found: dict[int, str] = {}
    claims: dict[str, list[int]] = {}
    by_day = {key: _by_day(numbered) for key, numbered in of_key.items()}
    for at in wanting:
        fitting = _fitting(filings[at], by_day[keys[at]]) - taken
        if len(fitting) == 1:
            found[at] = next(iter(fitting))
            claims.setdefault(found[at], []).append(at)
    result = list(filings)
    for number, claimants in claims.items():
        if len(claimants) == 1:
            result[claimants[0]] = msgspec.structs.replace(filings[claimants[0]], accession_number=number)
    return result


def _linked(filing: Filing) -> Iterable[Numbered]:
    for document in (*filing.incorporated, *filing.incorporated_base):
        if document.hyperlink and not document.registrant and (address := edgar_address(document.hyperlink)):
            yield Numbered(address.accession_number, document.form, document.filed, document.period)


def _by_day(numbered: Iterable[Numbered]) -> dict[tuple[str, str, date], list[Numbered]]:
    days: dict[tuple[str, str, date], list[Numbered]] = {}
    for one in numbered:
        for name, day in (("filed", one.filed), ("period", one.period)):
            if day:
                days.setdefault((one.form, name, day), []).append(one)
    return days


def _fitting(filing: Filing, days: dict[tuple[str, str, date], list[Numbered]]) -> set[str]:
    if not filing.form:
        return set()
    filed = filing.filed or filing.document_date
    numbers = set(registration_numbers(filing))
    if filed and (found := days.get((filing.form, "filed", filed))):
        if numbers:
            found = [one for one in found if not numbers.isdisjoint(one.numbers)]
        return {one.accession_number for one in found}
    if filing.filed is None and filing.period and (found := days.get((filing.form, "period", filing.period))):
        return {one.accession_number for one in found}
    return set()
