"""Checks of numbers and of the documents that a supplement supplements."""

from __future__ import annotations

from collections.abc import Iterator

from generator.linking.checks.records import Check, Subject
from generator.linking.mentions import registration_number
from generator.linking.registrations import content_of
from generator.linking.wording import written
from generator.tables import file_number_prefix, normalized_file_number
from generator.tables import form as form_row

MOST_EARLIER = 50
"""Earlier supplements that a check names, the last ones; it tells how many there are."""


def registration_number_stated(subject: Subject) -> Iterator[Check]:
    """Tell whether a prospectus states its registration number, and whether it is the one that it was filed under."""
    filing = subject.filing
    if not filing.form or form_row(filing.form).family != "prospectus":
        return
    stated = {registration_number(number) for number in filing.registration_numbers}
    under = list(dict.fromkeys(registration_number(number) for number in filing.filed_under))
    if not stated:
        yield Check(code="registration-number", outcome="note", message="No registration number was found.")
    elif under and stated.isdisjoint(under):
        yield Check(
            code="registration-number",
            outcome="note",
            message=f"The document states {', '.join(sorted(stated))} and was filed under {', '.join(under)}.",
            fields=("registration_numbers",),
        )
    else:
        yield Check(
            code="registration-number",
            outcome="pass",
            message=f"The document states registration number {', '.join(sorted(stated))}"
            + (f" and was filed under {', '.join(under)}." if under else "."),
            fields=("registration_numbers",),
        )


def base_document(subject: Subject) -> Iterator[Check]:
    """Tell whether the prospectus that a supplement supplements is named by date and known by number and date."""
    filing = subject.filing
    supplement = filing.document_kind in (
        "prospectus_supplement",
        "preliminary_prospectus_supplement",
        "pricing_supplement",
        "preliminary_pricing_supplement",
    )
    named = [one for one in subject.library.references_from.get(filing.id, ()) if one.kind == "supplements"]
    if supplement and not named:
        yield Check(
            code="base-document",
            outcome="note",
            message="The prospectus that it supplements was not found in its text.",
        )
    for one in named:
        kind = filing.base_documents[int(one.field.removeprefix("base_documents[").rstrip("]"))].kind.replace("_", " ")
        words = f"{kind} dated {written(one.filed)}" if one.filed else f"{kind} without a date"
        if one.resolved_by in ("held filing", "index", "hyperlink"):
            message, outcome = f"The {words} is known by registration number and date.", "pass"
        elif one.resolved_by == "near match":
            message, outcome = f"The {words}: {one.note or 'found by a date near it'}.", "note"
        elif one.resolved_by == "ambiguous":
            why = f": {one.note}" if one.note else ""
            message, outcome = f"The {words} may be several filings{why}.", "note"
        else:
            message, outcome = f"The {words} is neither held here nor in an index.", "could not check"
        yield Check(
            code="base-document",
            outcome=outcome,  # type: ignore[arg-type]
            message=message,
            fields=(one.field,),
            documents=(one.target, *one.candidates),
        )


def earlier_supplements(subject: Subject) -> Iterator[Check]:
    """Tell whether a supplement names the earlier supplements to the same prospectus that are known."""
    placed = subject.library.generation_of.get(subject.filing.id)
    if placed is None or subject.filing.id == placed[1].base or content_of(subject.filing)[0] == "takedown":
        return
    updates, known_ones = subject.library.earlier_updates[subject.filing.id]
    if not known_ones:
        return
    earlier = updates[max(0, known_ones - MOST_EARLIER) : known_ones]
    named = [base for base in subject.filing.base_documents if base.kind == "prospectus_supplement"]
    count = "1 earlier supplement is" if known_ones == 1 else f"{known_ones} earlier supplements are"
    known = f"Of this prospectus {count} known"
    if named:
        yield Check(
            code="earlier-supplements",
            outcome="pass",
            message=f"{known}; it names {len(named)}.",
            fields=("base_documents",),
            documents=earlier,
        )
    else:
        yield Check(
            code="earlier-supplements",
            outcome="note",
            message=f"{known}; none was found among the documents that it says it supplements.",
            documents=earlier,
        )


def file_numbers(subject: Subject) -> Iterator[Check]:
    """Compare the Commission file numbers stated for the list with those that an index gives for the documents."""
    stated = {number for text in subject.filing.commission_file_numbers if (number := normalized_file_number(text))}
    if not stated or not subject.listed:
        return
    keys = {subject.target(one).accession_number for one in subject.listed} - {None}
    issuer, entries = subject.library.issuer_of[subject.filing.id], subject.library.entry_of
    known = {
        entry.accession_number: exchange
        for key in keys
        if key
        and (entry := entries.get((issuer, key)))
        and (
            exchange := {
                number for number in entry.file_numbers if (prefix := file_number_prefix(number)) and prefix.act == "34"
            }
        )
    }
    if not known:
        yield Check(
            code="file-numbers",
            outcome="could not check",
            message="The file numbers of the documents named are not known here.",
            fields=("commission_file_numbers",),
        )
        return
    other = {key: numbers for key, numbers in known.items() if numbers.isdisjoint(stated)}
    text = ", ".join(sorted(stated))
    if other:
        numbers = ", ".join(sorted(set().union(*other.values())))
        yield Check(
            code="file-numbers",
            outcome="note",
            message=f"The document states Commission file number {text}; of the {len(known)} documents listed whose "
            f"number is known, {len(other)} {'stands' if len(other) == 1 else 'stand'} under {numbers}.",
            fields=("commission_file_numbers",),
            documents=tuple(sorted(other)),
        )
    else:
        yield Check(
            code="file-numbers",
            outcome="pass",
            message=f"Commission file number {text} is that of all {len(known)} documents whose number is known.",
            fields=("commission_file_numbers",),
        )
