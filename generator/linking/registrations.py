"""Securities Act registrations: every filing that names one, in order."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.linking.mentions import registration_numbers
from generator.model import Filing, Library, Problem, Registration


def families(library: Library) -> dict[str, Registration]:
    """Return every registration that a filing names, by number, with its filings oldest first."""
    named: dict[str, list[Filing]] = {}
    for filing in library.filings.values():
        for number in registration_numbers(filing):
            named.setdefault(number, []).append(filing)
    return {
        number: Registration(
            number=number,
            issuers=tuple(sorted({library.issuer_of[filing.id] for filing in filings})),
            filings=tuple(filing.id for filing in sorted(filings, key=age)),
        )
        for number, filings in sorted(named.items())
    }


def age(filing: Filing) -> tuple[date, str]:
    """Return what sorts filings oldest first, undated ones last."""
    return filing.filed or filing.document_date or filing.event_date or filing.period or date.max, filing.id


def problems(library: Library) -> Iterable[Problem]:
    """Yield what is wrong with the registrations: one number that filings of two issuers claim."""
    for number, family in library.registrations.items():
        if len(family.issuers) > 1 and not any(library.filings[id_].co_registrants for id_ in family.filings):
            names = ", ".join(library.issuers[key].name for key in family.issuers)
            for id_ in family.filings:
                filing = library.filings[id_]
                if filing.held and filing.source:
                    yield Problem(
                        file=filing.source.name,
                        message=f"Registration {number} is claimed by filings of several issuers: {names}.",
                        advice="Check the number and the CIK; correct the one that is wrong in a sidecar.",
                        severity="warning",
                        code="registration-issuers",
                    )
