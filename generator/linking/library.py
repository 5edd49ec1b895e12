"""The library: every filing under its id, every reference resolved, every issuer and registration."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from generator.linking import identity, issuers, known_reports, mentions, promotion, redirects, registrations, soundness
from generator.linking.copies import without_copies
from generator.linking.hyperlinks import edgar_address
from generator.linking.issuers import Issuers
from generator.linking.parts import link_issuer
from generator.linking.published import Published
from generator.linking.records import Company, Index, Mention, Part
from generator.model import Filing, IndexEntry, Issuer, Library, Problem, Reference, Registration


class Linked(msgspec.Struct, frozen=True):
    """A library with the parts that it was put together from, so that the next one need not do all anew."""

    library: Library
    parts: dict[str, Part]
    """By issuer's key."""


def link(filings: Iterable[Filing], indexes: Iterable[Index] = (), published: Published | None = None) -> Library:
    """Link filings: give each its id, resolve what its text refers to, and arrange all by issuer and registration.

    The result depends on the filings and indexes alone, not on their order.
    """
    return relink(filings, indexes, published).library


def relink(
    filings: Iterable[Filing],
    indexes: Iterable[Index] = (),
    published: Published | None = None,
    previous: Linked | None = None,
) -> Linked:
    """Link filings as `link` does, and keep the previous result's parts of issuers for whom nothing has changed."""
    published = published or Published()
    ordered, copied = without_copies(
        sorted(filings, key=lambda filing: filing.source.name if filing.source else filing.id)
    )
    indexes = sorted(indexes, key=lambda index: index.origin)
    who = issuers.identify(ordered, indexes)
    entries = _entries(indexes, who)
    held, keys, problems = _held(ordered, who, entries, published)
    named = _mentions(held, keys, who, entries)
    parts = _parts(held, keys, named, who, entries, previous)
    library = _library(parts, held, keys, entries, _covered(indexes, who))
    found = redirects.find(library, published, [mention for group in named.values() for mention in group])
    library = msgspec.structs.replace(
        library,
        published=published.rows,
        redirects=found.filings,
        issuer_redirects=found.issuers,
        problems=(
            *copied,
            *who.problems,
            *problems,
            *registrations.problems(library),
            *soundness.cycles_and_selves(library),
            *soundness.unidentified(library),
            *found.problems,
        ),
    )
    return Linked(library, parts)


def _entries(indexes: Sequence[Index], who: Issuers) -> dict[str, tuple[IndexEntry, ...]]:
    """Return what the indexes know, by issuer, oldest first; of two rows for one filing the fuller one."""
    found: dict[str, dict[str, IndexEntry]] = {}
    for index, key in zip(indexes, who.of_index, strict=True):
        if key is None:
            continue
        rows = found.setdefault(key, {})
        for entry in index.entries:
            other = rows.get(entry.accession_number)
            if other is None or _known_facts(entry) > _known_facts(other):
                rows[entry.accession_number] = entry
    return {key: tuple(sorted(rows.values(), key=_entry_order)) for key, rows in sorted(found.items())}


def _covered(indexes: Sequence[Index], who: Issuers) -> dict[str, tuple[date, date]]:
    """Return from and to which day an index lists everything that an issuer filed."""
    covered = {}
    for index, key in zip(indexes, who.of_index, strict=True):
        days = [entry.filed for entry in index.entries if entry.filed]
        if key and index.complete and days:
            covered[key] = (date.min if index.from_the_start else min(days), max(days))
    return dict(sorted(covered.items()))


def _known_facts(entry: IndexEntry) -> int:
    return sum(1 for value in (entry.filed, entry.event_date, entry.period, entry.url, entry.items) if value)


def _entry_order(entry: IndexEntry) -> tuple[date, str]:
    return entry.filed or entry.event_date or entry.period or date.max, entry.accession_number


def _held(
    filings: Sequence[Filing], who: Issuers, entries: dict[str, tuple[IndexEntry, ...]], published: Published
) -> tuple[list[Filing], list[str], list[Problem]]:
    """Return the held filings with ids and what the indexes add, in the order of ids, and whose each is."""
    by_accession = {entry.accession_number: entry for rows in entries.values() for entry in rows}
    promoted = promotion.promoted(filings, who.of_filing, entries)
    complete = [
        msgspec.structs.replace(
            promotion.from_index(filing, by_accession.get(filing.accession_number or "")),
            cik=filing.cik or who.companies[key].cik,
        )
        for filing, key in zip(promoted, who.of_filing, strict=True)
    ]
    ids, problems = identity.held_ids(complete, published)
    held = sorted(
        (id_, key, msgspec.structs.replace(filing, id=id_, held=True))
        for id_, key, filing in zip(ids, who.of_filing, complete, strict=True)
    )
    return [filing for _, _, filing in held], [key for _, key, _ in held], problems


def _mentions(
    held: Sequence[Filing], keys: Sequence[str], who: Issuers, entries: dict[str, tuple[IndexEntry, ...]]
) -> dict[str, list[Mention]]:
    """Return what the held filings name, by the issuer whose document it is."""
    owners = {entry.accession_number: key for key, rows in entries.items() for entry in rows}
    owners |= {filing.accession_number: key for filing, key in zip(held, keys, strict=True) if filing.accession_number}
    named: dict[str, list[Mention]] = {}
    for filing, key in zip(held, keys, strict=True):
        for mention in mentions.mentions(filing, key, who.companies[key], who):
            address = edgar_address(mention.href) if mention.href else None
            owner = owners.get(address.accession_number) if address else None
            if owner and owner != mention.issuer:
                mention = msgspec.structs.replace(mention, issuer=owner)
            named.setdefault(mention.issuer, []).append(mention)
    return named


def _parts(
    held: Sequence[Filing],
    keys: Sequence[str],
    named: dict[str, list[Mention]],
    who: Issuers,
    entries: dict[str, tuple[IndexEntry, ...]],
    previous: Linked | None,
) -> dict[str, Part]:
    of_key: dict[str, list[Filing]] = {}
    for filing, key in zip(held, keys, strict=True):
        of_key.setdefault(key, []).append(filing)
    companies = who.companies | mentions.referred_companies((one for group in named.values() for one in group), who)
    parts: dict[str, Part] = {}
    for key in sorted(companies):
        filings, mentioned = tuple(of_key.get(key, ())), tuple(named.get(key, ()))
        rows = entries.get(key, ())
        known = previous.parts.get(key) if previous else None
        parts[key] = (
            known
            if known and _same(known, companies[key], filings, mentioned, rows)
            else link_issuer(companies[key], filings, mentioned, rows)
        )
    return parts


def _same(
    part: Part, company: Company, held: tuple[Filing, ...], named: tuple[Mention, ...], rows: tuple[IndexEntry, ...]
) -> bool:
    return (part.company, part.held, part.mentions, part.entries) == (company, held, named, rows)


def _library(
    parts: dict[str, Part],
    held: Sequence[Filing],
    keys: Sequence[str],
    entries: dict[str, tuple[IndexEntry, ...]],
    covered: dict[str, tuple[date, date]],
) -> Library:
    filings = {filing.id: filing for filing in held}
    issuer_of = {filing.id: key for filing, key in zip(held, keys, strict=True)}
    references: list[Reference] = []
    for key, part in parts.items():
        renamed = _renamed(part, filings)
        for filing in part.referred:
            id_ = renamed.get(filing.id, filing.id)
            if id_ not in filings:
                filings[id_] = msgspec.structs.replace(filing, id=id_) if id_ != filing.id else filing
                issuer_of[id_] = key
        references += [_with_ids(reference, renamed) for reference in part.references] if renamed else part.references
    filings = dict(sorted(filings.items()))
    library = Library(
        filings=filings,
        references=tuple(sorted(references, key=_reference_order)),
        issuer_of=dict(sorted(issuer_of.items())),
        index=entries,
        covered=covered,
    )
    library = msgspec.structs.replace(library, reports=known_reports.reports(library))
    families = registrations.families(library)
    references += registrations.superseding(families.values(), library)
    return msgspec.structs.replace(
        library,
        references=tuple(sorted(references, key=_reference_order)),
        registrations=families,
        issuers=_issuers(parts, library, families),
    )


def _renamed(part: Part, filings: dict[str, Filing]) -> dict[str, str]:
    """Return new ids for referred-to documents whose provisional id another issuer's document has."""
    renamed = {}
    for filing in part.referred:
        if filing.accession_number is None and filing.id in filings:
            repeat = 2
            while f"{filing.id}-{repeat}" in filings:
                repeat += 1
            renamed[filing.id] = f"{filing.id}-{repeat}"
    return renamed


def _with_ids(reference: Reference, renamed: dict[str, str]) -> Reference:
    return msgspec.structs.replace(
        reference,
        source=renamed.get(reference.source, reference.source),
        target=renamed.get(reference.target, reference.target),
    )


_FIELD_ORDER = {"base_documents": 0, "incorporated": 1, "incorporated_base": 2, "attached": 3}


def _reference_order(reference: Reference) -> tuple[str, int, int, str]:
    name, _, place = reference.field.partition("[")
    return (
        reference.source,
        _FIELD_ORDER.get(name, 9),
        int(place.rstrip("]")) if place else 0,
        reference.target,
    )


def _issuers(parts: dict[str, Part], library: Library, families: dict[str, Registration]) -> dict[str, Issuer]:
    of_key: dict[str, list[str]] = {}
    for id_, key in library.issuer_of.items():
        of_key.setdefault(key, []).append(id_)
    numbers: dict[str, list[str]] = {}
    for number, family in families.items():
        for key in family.issuers:
            numbers.setdefault(key, []).append(number)
    return {
        key: Issuer(
            key=key,
            name=part.company.name,
            cik=part.company.cik,
            former_names=part.company.former_names,
            tickers=part.company.tickers,
            filings=tuple(sorted(of_key.get(key, ()), key=lambda id_: _newest_first(library.filings[id_]))),
            registrations=tuple(numbers.get(key, ())),
        )
        for key, part in parts.items()
    }


def _newest_first(filing: Filing) -> tuple[int, str]:
    day = filing.filed or filing.document_date or filing.event_date or filing.period
    return (-day.toordinal() if day else 1, filing.id)
