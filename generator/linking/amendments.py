"""Which document an amendment amends: the one of the same issuer and form, for the same period or event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from generator.linking.forms import meant_by
from generator.linking.mentions import registration_number
from generator.model import Filing, Reference, Resolution, ResolutionStep


def references(filings: Iterable[Filing]) -> Iterator[Reference]:
    """Yield an edge for each amendment of one issuer whose original is one document that the library knows.

    A periodic report is told by its period, a current report by the date of its event, a registration
    statement by its registration number. No original is invented: without one there is no edge.
    """
    documents = sorted(filings, key=lambda filing: filing.id)
    originals: dict[tuple[str, object], list[Filing]] = {}
    for filing in documents:
        if filing.form and not filing.form.endswith("/A"):
            for key, _ in _keys(filing):
                originals.setdefault((filing.form, key), []).append(filing)
    for filing in documents:
        if filing.form and filing.form.endswith("/A"):
            yield from _edges(filing, filing.form.removesuffix("/A"), originals)


def _edges(filing: Filing, form: str, originals: dict[tuple[str, object], list[Filing]]) -> Iterator[Reference]:
    for key, basis in _keys(filing):
        for code in meant_by(form):
            found = originals.get((code, key), [])
            if len(found) == 1:
                how = _how(found[0])
                yield Reference(
                    source=filing.id,
                    target=found[0].id,
                    kind="amends",
                    form=code,
                    filed=found[0].filed,
                    period=found[0].period,
                    accession_number=found[0].accession_number,
                    resolved_by=how,
                    steps=(ResolutionStep(how, basis, (found[0].id,)),),
                )
                return
            if found:
                return


def _keys(filing: Filing) -> Iterator[tuple[tuple[str, date | str], str]]:
    """Yield what tells the documents of one form apart, the surest first."""
    if filing.period:
        yield ("period", filing.period), "form and period"
    if filing.event_date:
        yield ("event", filing.event_date), "form and date of the event"
    if filing.document_kind == "registration_statement":
        for number in filing.registration_numbers:
            yield ("number", registration_number(number)), "form and registration number"


def _how(filing: Filing) -> Resolution:
    if filing.held:
        return "held filing"
    return "index" if filing.accession_number else "unresolved"
