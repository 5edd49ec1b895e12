"""Which legal clocks run for a prospectus, from what, until when. Days only: no build looks at today."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

import msgspec

from generator.linking.mentions import registration_numbers
from generator.linking.registrations import age
from generator.linking.wording import written
from generator.model import Filing, Library, OfferingKind, Registration
from generator.tables import dated_rules
from generator.tables import form as form_row

ClockState = Literal["runs", "does not appear to apply", "could not check"]

ACCOUNTS_MONTHS = 16
USE_MONTHS = 9
SHELF_YEARS = 3
GRACE_DAYS = 180

_OUTSIDE: dict[OfferingKind, str] = {
    "resale": "Rule 415(a)(1)(i), resale by holders",
    "employee_plan": "Rule 415(a)(1)(ii), plans",
    "dividend_reinvestment": "Rule 415(a)(1)(ii), plans",
    "warrant_exercise": "Rule 415(a)(1)(iii) or (iv), exercise and conversion",
    "merger": "Rule 415(a)(1)(viii), business combinations",
    "exchange_offer": "Rule 415(a)(1)(viii), business combinations",
}
_SHELF: frozenset[OfferingKind] = frozenset(("at_the_market", "underwritten", "best_efforts", "direct", "continuous"))
_SHELF_FORMS = ("S-3", "F-3")


class Clock(msgspec.Struct, frozen=True, kw_only=True):
    """One clock, or why it does not run or could not be checked."""

    rule: str
    """Key of a row of `generator.tables.dated_rules`."""
    state: ClockState
    start: date | None = None
    """The day from which it counts: date of the accounts, or of the first effectiveness."""
    end: date | None = None
    """The last day by its own count."""
    extended_to: date | None = None
    """Where another condition or a replacement filing may carry it further."""
    basis: str
    """In words, what was found and how the end follows."""
    facts: tuple[str, ...] = ()
    """Ids of the filings from which the days are."""
    note: str | None = None


def clocks(library: Library, id_: str) -> tuple[Clock, ...]:
    """Return the clocks of a prospectus, a supplement or a registration statement; empty for any other document."""
    filing = library.filings[id_]
    family = form_row(filing.form).family if filing.form else "prospectus"
    if family not in ("prospectus", "registration"):
        return ()
    registration = _registration(library, filing)
    return _prospectus_age(library, filing, registration), _shelf(library, filing, registration)


def months_after(day: date, months: int) -> date:
    """Return the day some months later; the last day of a month leads to the last day of a month."""
    total = day.month - 1 + months
    year, month = day.year + total // 12, total % 12 + 1
    last = monthrange(year, month)[1]
    if day.day == monthrange(day.year, day.month)[1]:
        return date(year, month, last)
    return date(year, month, min(day.day, last))


def _registration(library: Library, filing: Filing) -> Registration | None:
    placed = library.generation_of.get(filing.id)
    if placed:
        return library.registrations[placed[0]]
    return next(
        (found for number in registration_numbers(filing) if (found := library.registrations.get(number))), None
    )


# --- Section 10(a)(3) ----------------------------------------------------------------------------


def _prospectus_age(library: Library, filing: Filing, registration: Registration | None) -> Clock:
    annual = _latest_annual(library, filing)
    if annual is None or annual.period is None:
        return Clock(
            rule="prospectus-age",
            state="could not check",
            basis="no annual report with the end of its fiscal year is named in the list of incorporated documents",
        )
    end = months_after(annual.period, ACCOUNTS_MONTHS)
    effective = registration.effective[0] if registration and registration.effective else None
    nine = months_after(effective, USE_MONTHS) if effective else None
    basis = f"{written(end)} is {ACCOUNTS_MONTHS} months after the accounts of {written(annual.period)}"
    if effective and nine:
        basis += f"; {written(nine)} is {USE_MONTHS} months after the effective date, {written(effective)}"
    else:
        basis += "; the day of effectiveness is not stated"
    return Clock(
        rule="prospectus-age",
        state="runs",
        start=annual.period,
        end=end,
        extended_to=nine if nine and nine > end else None,
        basis=basis,
        facts=(annual.id,),
        note=_how_updated(filing, registration),
    )


def _latest_annual(library: Library, filing: Filing) -> Filing | None:
    """Return the annual report of the latest fiscal year that a prospectus (or its own base) incorporates."""
    placed = library.generation_of.get(filing.id)
    papers = dict.fromkeys((filing.id, placed[1].base) if placed else (filing.id,))
    found = [
        library.filings[reference.target]
        for paper in papers
        for reference in library.references_from.get(paper, ())
        if reference.kind == "incorporates" and _is_annual(reference.form.removesuffix("/A"))
    ]
    dated = [report for report in found if report.period]
    return max(dated, key=lambda report: (report.period or date.min, age(report))) if dated else None


def _is_annual(form: str) -> bool:
    """Tell an annual report, a fund's to its shareholders (Form N-CSR) too."""
    return form == "N-CSR" or form_row(form).family == "annual_report"


def _how_updated(filing: Filing, registration: Registration | None) -> str | None:
    form = registration.forms[-1][0] if registration and registration.forms else None
    if filing.forward_incorporation:
        return "a later annual report is taken in by the clause for later filings, and brings the accounts up to date"
    if filing.forward_incorporation is False and form and form.startswith(("S-1", "F-1", "S-11")):
        return f"no clause for later filings was found; on Form {form} a post-effective amendment updates the accounts"
    if form is None:
        return "the form of the registration is not stated, so how the accounts are updated is not told here"
    return None


# --- Rule 415(a)(5) ------------------------------------------------------------------------------


def _shelf(library: Library, filing: Filing, registration: Registration | None) -> Clock:
    kinds = _kinds(library, filing)
    form = registration.forms[-1][0] if registration and registration.forms else None
    form = form or (filing.form if filing.document_kind == "registration_statement" else None)
    automatic = bool(form and form.endswith("ASR"))
    covered = sorted(kinds & _SHELF)
    outside = sorted({_OUTSIDE[kind] for kind in kinds if kind in _OUTSIDE})
    if not automatic and not covered:
        if outside:
            return Clock(
                rule="shelf-three-years", state="does not appear to apply", basis="; ".join(outside), facts=(filing.id,)
            )
        return Clock(
            rule="shelf-three-years", state="could not check", basis="how the securities are offered is not known here"
        )
    if not automatic and "continuous" not in kinds and not (form and form.startswith(_SHELF_FORMS)):
        said = f"the form of the registration is {form}" if form else "the form of the registration is not stated"
        return Clock(
            rule="shelf-three-years",
            state="could not check",
            basis=f"{said}, so whether securities are offered on a delayed or continuous basis is not known",
        )
    effective = registration.effective[0] if registration and registration.effective else None
    why = "automatic shelf" if automatic else ", ".join(covered).replace("_", " ")
    if effective is None:
        return Clock(
            rule="shelf-three-years",
            state="could not check",
            basis=f"it would apply ({why}); the day of effectiveness is not stated",
        )
    rule = dated_rules()["shelf-three-years"]
    if not rule.holds_on(effective):
        return Clock(
            rule="shelf-three-years",
            state="does not appear to apply",
            start=effective,
            basis=f"effective {written(effective)}, before the rule held",
        )
    end = months_after(effective, 12 * SHELF_YEARS)
    return Clock(
        rule="shelf-three-years",
        state="runs",
        start=effective,
        end=end,
        extended_to=end + timedelta(days=GRACE_DAYS),
        basis=f"{why}; first effective {written(effective)}, {SHELF_YEARS} years later {written(end)}",
        facts=(filing.id,),
        note=f"not for the part under {'; '.join(outside)}" if outside else None,
    )


def _kinds(library: Library, filing: Filing) -> set[OfferingKind]:
    """Return how securities are offered under a prospectus: as it says, and as the base that it supplements says."""
    kinds = set(filing.offering_kinds)
    placed = library.generation_of.get(filing.id)
    if placed:
        kinds |= set(library.filings[placed[1].base].offering_kinds)
    return kinds - {"update_only"}
