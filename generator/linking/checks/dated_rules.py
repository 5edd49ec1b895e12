"""Checks of what a rule asks for on the day of a document: links, the clause for later reports, clocks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.linking.checks.records import Check, CheckOutcome, Subject
from generator.linking.clocks import clocks
from generator.linking.wording import written
from generator.tables import checks, dated_rules

_FORWARD_FORMS = ("S-3", "F-3", "S-8", "S-4", "F-4")
_LIMITED_FORMS = ("S-1", "S-11", "F-1", "SB-2", "S-2", "F-2")


def hyperlinks(subject: Subject) -> Iterator[Check]:
    """Tell how many of the documents named are linked, where the rule held on that day."""
    if not subject.listed or subject.day is None or not dated_rules()["incorporation-links"].holds_on(subject.day):
        return
    documents = [*subject.filing.incorporated]
    bare = [f"incorporated[{place}]" for place, one in enumerate(documents) if not one.hyperlink]
    message = f"{len(documents) - len(bare)} of {len(documents)} documents named carry a hyperlink."
    yield Check(code="hyperlinks", outcome="note" if bare else "pass", message=message, fields=tuple(bare))


def forward_clause(subject: Subject) -> Iterator[Check]:
    """Tell whether later reports are taken in, and whether the form allowed it on that day."""
    forward = subject.filing.forward_incorporation
    if forward is None or subject.day is None:
        return
    day = written(subject.day)
    if not forward:
        yield Check(
            code="forward-clause",
            outcome="note",
            message=f"No clause that takes in later reports was found; this text names none after {day}.",
        )
        return
    outcome, message = _allowed(subject)
    yield Check(code="forward-clause", outcome=outcome, message=message, fields=("forward_incorporation",))


def _allowed(subject: Subject) -> tuple[CheckOutcome, str]:
    form = _registration_form(subject)
    words = "A clause takes in later reports"
    if form is None:
        return "could not check", f"{words}; the form of the registration is not stated."
    if form.startswith(_FORWARD_FORMS):
        return "pass", f"{words}, as Form {form} provides."
    if form.startswith(_LIMITED_FORMS):
        rule = dated_rules()["s1-forward-incorporation"]
        if subject.day and rule.holds_on(subject.day):
            return "pass", f"{words}; Form {form} allows it for {rule.applies} since {rule.valid_from}."
        return "note", f"{words}; Form {form} did not provide for it before {rule.valid_from}."
    return "could not check", f"{words}; what Form {form} provides is not in the tables."


def _registration_form(subject: Subject) -> str | None:
    filing = subject.filing
    if filing.document_kind == "registration_statement" and filing.form and not filing.form.startswith("POS"):
        return filing.form.removesuffix("/A")
    placed = subject.library.generation_of.get(filing.id)
    numbers = [placed[0]] if placed else [*filing.filed_under, *filing.registration_numbers]
    for number in numbers:
        registration = subject.library.registrations.get(number)
        forms = (
            [form for form, day in registration.forms if day is None or subject.day is None or day <= subject.day]
            if registration
            else []
        )
        if forms:
            return forms[-1]
    return None


def ages(subject: Subject) -> Iterator[Check]:
    """Tell the days of the clocks, and whether the document itself is dated within them."""
    for clock in clocks(subject.library, subject.filing.id):
        code = {"prospectus-age": "accounts-age", "shelf-three-years": "shelf-age"}[clock.rule]
        title = checks()[code].title
        if clock.state == "could not check":
            yield Check(code=code, outcome="could not check", message=f"{title}: {clock.basis}.")
            continue
        if clock.state == "does not appear to apply":
            yield Check(
                code=code, outcome="pass", message=f"{title}: the limit does not appear to apply; {clock.basis}."
            )
            continue
        last = max(day for day in (clock.end, clock.extended_to) if day)
        outcome: CheckOutcome = "pass" if subject.day and subject.day <= last else "note"
        yield Check(
            code=code,
            outcome=outcome,
            message=f"{title}: {clock.basis}." + (f" {clock.note[:1].upper()}{clock.note[1:]}." if clock.note else ""),
            documents=clock.facts,
        )
