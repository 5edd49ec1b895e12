from __future__ import annotations

from datetime import date

import pytest
from made_up import NUMBER, accession, based_on, entry, filing, index, listed, report

from generator.linking import link
from generator.linking.clocks import Clock, clocks, months_after
from generator.model import Filing

K10 = listed("10-K", None, "2012-12-31")
EFFECT = entry("EFFECT", 90, "2013-04-06", file_numbers=(NUMBER,), items=("S-3", "", "2013-04-05 16:00:00"))


def statement(form: str, on: str = "2013-01-10") -> object:
    return entry(form, 80, on, file_numbers=(NUMBER,))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        pytest.param("2012-12-31", 16, "2014-04-30", id="end-of-month"),
        pytest.param("2012-10-31", 16, "2014-02-28", id="end-of-february"),
        pytest.param("2013-02-28", 12, "2014-02-28", id="from-february"),
        pytest.param("2013-02-28", 1, "2013-03-31", id="last-to-last"),
        pytest.param("2013-04-05", 9, "2014-01-05", id="same-day"),
        pytest.param("2013-01-30", 1, "2013-02-28", id="day-that-is-not"),
        pytest.param("2013-04-05", -15, "2012-01-05", id="backwards"),
    ],
)
def test_months_after(day: str, months: int, expected: str) -> None:
    assert str(months_after(date.fromisoformat(day), months)) == expected


def found(one: Filing, *rows: object) -> tuple[Clock, Clock]:
    library = link([one], [index(*rows)] if rows else [])  # type: ignore[arg-type]
    age, shelf = clocks(library, next(id_ for id_, filing in library.filings.items() if filing.held))
    return age, shelf


@pytest.mark.parametrize(
    ("one", "rows", "expected"),
    [
        pytest.param(filing("424B3", "2013-11-27", K10), (), ("runs", "2014-04-30", None), id="accounts-only"),
        pytest.param(
            filing("424B3", "2013-11-27", K10),
            (EFFECT,),
            ("runs", "2014-04-30", None),
            id="nine-months-are-over-sooner",
        ),
        pytest.param(
            filing("424B3", "2014-11-27", K10),
            (entry("EFFECT", 90, "2014-02-06", file_numbers=(NUMBER,)),),
            ("runs", "2014-04-30", "2014-11-06"),
            id="nine-months-run-longer",
        ),
        pytest.param(filing("424B3", "2013-11-27"), (), ("could not check", None, None), id="no-annual-report"),
        pytest.param(
            filing("424B3", "2013-11-27", listed("10-K", "2013-03-15")),
            (),
            ("could not check", None, None),
            id="no-period",
        ),
        pytest.param(
            filing("424B3", "2014-06-27", K10, listed("10-K/A", None, "2013-12-31")),
            (),
            ("runs", "2015-04-30", None),
            id="the-latest",
        ),
        pytest.param(
            filing("424B3", "2014-01-27", listed("N-CSR", None, "2013-10-31"), listed("N-CSRS", None, "2014-04-30")),
            (),
            ("runs", "2015-02-28", None),
            id="a-fund-s-annual-report",
        ),
    ],
)
def test_age_of_the_accounts(one: Filing, rows: tuple[object, ...], expected: tuple[object, ...]) -> None:
    clock, _ = found(one, *rows)
    assert (clock.state, clock.end and str(clock.end), clock.extended_to and str(clock.extended_to)) == expected
    assert clock.rule == "prospectus-age"


def test_how_the_accounts_are_brought_up_to_date_depends_on_the_form() -> None:
    by_clause, _ = found(filing("424B3", "2013-11-27", K10, forward_incorporation=True), statement("S-3"))
    by_amendment, _ = found(filing("424B3", "2013-11-27", K10, forward_incorporation=False), statement("S-1"))
    unknown, _ = found(filing("424B3", "2013-11-27", K10, forward_incorporation=False))
    assert by_clause.note and "taken in by the clause" in by_clause.note
    assert by_amendment.note and "post-effective amendment" in by_amendment.note
    assert unknown.note and "is not stated" in unknown.note


def shelf(*kinds: str, **more: object) -> Filing:
    return filing("424B5", "2013-11-27", offering_kinds=kinds, **more)


@pytest.mark.parametrize(
    ("one", "rows", "expected"),
    [
        pytest.param(
            shelf("resale", "update_only"), (statement("S-1"), EFFECT), ("does not appear to apply", None), id="resale"
        ),
        pytest.param(shelf("warrant_exercise"), (), ("does not appear to apply", None), id="exercise-of-warrants"),
        pytest.param(shelf("employee_plan"), (), ("does not appear to apply", None), id="plan"),
        pytest.param(
            shelf("at_the_market"), (statement("S-3"), EFFECT), ("runs", "2016-04-05"), id="at-the-market-on-S-3"
        ),
        pytest.param(
            shelf("at_the_market"), (statement("S-3"),), ("could not check", None), id="effectiveness-not-known"
        ),
        pytest.param(
            shelf("underwritten"), (statement("S-1"), EFFECT), ("could not check", None), id="underwritten-on-S-1"
        ),
        pytest.param(shelf("continuous"), (statement("S-11"), EFFECT), ("runs", "2016-04-05"), id="continuous-on-S-11"),
        pytest.param(shelf("underwritten"), (), ("could not check", None), id="form-not-known"),
        pytest.param(shelf("resale"), (statement("S-3ASR"),), ("runs", "2016-01-10"), id="automatic-shelf"),
        pytest.param(shelf(), (statement("S-3"), EFFECT), ("could not check", None), id="manner-not-read"),
        pytest.param(
            shelf("at_the_market"),
            (statement("S-3"), entry("EFFECT", 90, "2004-04-06", file_numbers=(NUMBER,))),
            ("does not appear to apply", None),
            id="before-the-rule",
        ),
    ],
)
def test_age_of_the_shelf(one: Filing, rows: tuple[object, ...], expected: tuple[object, ...]) -> None:
    _, clock = found(one, *rows)
    assert (clock.state, clock.end and str(clock.end)) == expected
    assert clock.rule == "shelf-three-years"


def test_a_mixed_shelf_has_both() -> None:
    _, clock = found(shelf("at_the_market", "resale"), statement("S-3"), EFFECT)
    assert (clock.state, str(clock.extended_to)) == ("runs", "2016-10-02")
    assert clock.note == "not for the part under Rule 415(a)(1)(i), resale by holders"


def test_a_supplement_goes_by_its_base_as_well() -> None:
    base = filing(
        "424B3",
        "2013-04-08",
        K10,
        document_kind="prospectus",
        offering_kinds=("resale",),
        accession_number=accession(1),
        name="b",
    )
    one = filing(
        "424B3",
        "2013-11-27",
        base_documents=based_on("2013-04-08"),
        offering_kinds=("update_only",),
        accession_number=accession(2),
    )
    library = link([base, one])
    age, shelf_age = clocks(library, accession(2))
    assert (age.end, shelf_age.state) == (date(2014, 4, 30), "does not appear to apply")


def test_reports_have_no_clocks() -> None:
    library = link([report("8-K", "2013-01-14", number=accession(1))])
    assert clocks(library, accession(1)) == ()
