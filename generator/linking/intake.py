"""What the held filings themselves lack for a library: a date, a form, a registrant."""

from __future__ import annotations

from collections.abc import Iterator

from generator.linking.mentions import MOST_REGISTRATIONS, all_registration_numbers
from generator.model import Filing, Library, Problem
from generator.tables import form as form_row


def doubts(library: Library) -> Iterator[Problem]:
    """Yield a problem for each held filing that has no date, no known form or no registrant; it is published still."""
    for filing in library.filings.values():
        if filing.held:
            yield from _of(filing)


def _of(filing: Filing) -> Iterator[Problem]:
    name = filing.source.name if filing.source else filing.id
    if not (filing.filed or filing.document_date or filing.event_date or filing.period):
        yield Problem(
            file=name,
            message="No date was found: neither a filing date nor one that the document bears.",
            advice="State `filed` in a sidecar.",
            severity="warning",
            code="no-date",
        )
    if filing.form is None:
        yield Problem(
            file=name,
            message="The form was not found.",
            advice="State `form` in a sidecar.",
            severity="warning",
            code="no-form",
        )
    elif form_row(filing.form).name.startswith("Other filing"):
        yield Problem(
            file=name,
            message=f"The form {filing.form} is not known; it is published as it is.",
            advice="Check the form; state it in a sidecar where it was read wrongly.",
            severity="note",
            code="unknown-form",
        )
    if (count := len(all_registration_numbers(filing))) > MOST_REGISTRATIONS:
        yield Problem(
            file=name,
            message=f"It names {count} registrations; it stands on the pages of the first {MOST_REGISTRATIONS}.",
            advice="Check the registration numbers; correct `registration_numbers` in a sidecar.",
            severity="warning",
            code="many-registrations",
        )
    if filing.registrant is None:
        yield Problem(
            file=name,
            message="The registrant was not found.",
            advice="State the CIK in a sidecar, or correct `registrant`.",
            severity="warning",
            code="no-registrant",
        )
