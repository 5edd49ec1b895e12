"""One issuer's documents, linked: what is named, which filing that is, and a record for what is only referred to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from generator.linking import amendments, prospectuses, referred, resolution
from generator.linking.effectiveness import effective_on
from generator.linking.hyperlinks import edgar_address
from generator.linking.mentions import registration_number, registration_numbers, registrations_of
from generator.linking.records import Company, Known, Mention, Outcome, Part
from generator.model import Filing, IndexEntry, Reference


def link_issuer(
    company: Company, held: tuple[Filing, ...], mentions: tuple[Mention, ...], entries: tuple[IndexEntry, ...]
) -> Part:
    """Resolve every mention of one issuer's documents. Depends on nothing but its arguments."""
    by_accession = {entry.accession_number: entry for entry in reversed(entries)}
    known = _known(held, entries, mentions)
    outcomes = _resolve(mentions, known)
    targets: list[str] = [""] * len(mentions)
    named: dict[str, list[int]] = {}
    open_: list[int] = []
    for at, outcome in enumerate(outcomes):
        if outcome.known is None:
            open_.append(at)
        else:
            targets[at] = outcome.known.id
            if outcome.known.how != "held filing":
                named.setdefault(outcome.known.id, []).append(at)
    documents: list[Filing] = []
    for id_, places in named.items():
        first = outcomes[places[0]].known
        documents.append(referred.record(id_, [mentions[at] for at in places], first, by_accession.get(id_), company))
    taken = {filing.id for filing in held} | set(named)
    for placed in referred.place([mentions[at] for at in open_], taken):
        places = [open_[at] for at in placed.mentions]
        for at in places:
            targets[at] = placed.id
        documents.append(referred.record(placed.id, [mentions[at] for at in places], None, None, company))
    documents.sort(key=lambda filing: filing.id)
    references = [
        _reference(mention, target, outcome)
        for mention, target, outcome in zip(mentions, targets, outcomes, strict=True)
    ]
    references += amendments.references((*held, *documents))
    return Part(
        company=company,
        held=held,
        mentions=mentions,
        entries=entries,
        referred=tuple(documents),
        references=tuple(references),
    )


def _resolve(mentions: Sequence[Mention], known: Sequence[Known]) -> list[Outcome]:
    outcomes: list[Outcome] = [Outcome()] * len(mentions)
    reports = [at for at, mention in enumerate(mentions) if mention.kind != "supplements"]
    supplemented = [at for at, mention in enumerate(mentions) if mention.kind == "supplements"]
    resolved = resolution.resolve([mentions[at] for at in reports], resolution.catalogue(known))
    for at, outcome in zip(reports, resolved, strict=True):
        outcomes[at] = outcome
    resolved = prospectuses.resolve([mentions[at] for at in supplemented], prospectuses.shelf(known))
    for at, outcome in zip(supplemented, resolved, strict=True):
        outcomes[at] = outcome
    return outcomes


# --- what is known -------------------------------------------------------------------------------


def _known(held: Iterable[Filing], entries: Iterable[IndexEntry], mentions: Iterable[Mention]) -> list[Known]:
    known: dict[str, Known] = {}
    for filing in held:
        if filing.form and filing.id not in known and filing.accession_number not in known:
            known[filing.accession_number or filing.id] = _of_filing(filing, filing.form)
    for entry in entries:
        if entry.accession_number not in known:
            known[entry.accession_number] = _of_entry(entry)
    linked: dict[str, list[Mention]] = {}
    for mention in mentions:
        address = edgar_address(mention.href) if mention.href else None
        if address and address.accession_number not in known:
            linked.setdefault(address.accession_number, []).append(mention)
    for number, named in linked.items():
        known[number] = _of_links(number, named)
    return list(known.values())


def _of_filing(filing: Filing, form: str) -> Known:
    return Known(
        id=filing.id,
        form=form,
        how="held filing",
        accession_number=filing.accession_number,
        cik=filing.cik,
        filed=filing.filed,
        period=filing.period,
        event_date=filing.event_date,
        document_date=filing.document_date,
        items=tuple(item.item for item in filing.report_items),
        numbers=registration_numbers(filing),
        filed_under=tuple(registration_number(number) for number in filing.filed_under),
        document_kind=filing.document_kind,
    )


def _of_entry(entry: IndexEntry) -> Known:
    return Known(
        id=entry.accession_number,
        form=entry.form,
        how="index",
        origin=entry.origin,
        accession_number=entry.accession_number,
        cik=entry.cik,
        filed=entry.filed,
        period=entry.period,
        event_date=entry.event_date,
        items=entry.items,
        numbers=registrations_of(entry.file_numbers),
        effective=effective_on(entry),
        url=entry.url,
    )


def _of_links(number: str, named: Sequence[Mention]) -> Known:
    """Return what the lists that link to a filing say of it, where they agree."""
    first = min(named, key=lambda mention: (mention.listed_on or date.max, mention.source, mention.field))
    address = edgar_address(first.href or "")
    return Known(
        id=number,
        form=first.form,
        how="hyperlink",
        origin=first.source,
        accession_number=number,
        cik=address.cik if address else None,
        filed=referred.agreed(mention.filed for mention in named),
        period=referred.agreed(mention.period for mention in named),
        url=first.href,
    )


def _reference(mention: Mention, target: str, outcome: Outcome) -> Reference:
    known = outcome.known
    return Reference(
        source=mention.source,
        target=target,
        kind=mention.kind,
        form=known.form if known and mention.base_kind else mention.form,
        filed=mention.filed,
        period=mention.period,
        items=mention.items,
        items_excluded=mention.items_excluded,
        accession_number=known.accession_number if known else None,
        resolved_by=outcome.resolved_by,
        candidates=outcome.candidates,
        field=mention.field,
        steps=outcome.steps,
        note=outcome.note,
    )
