"""What is new, what could be read on a day, and what a document is part of."""

from __future__ import annotations

from datetime import date

import pytest
from made_up import accession, attached, based_on, entry, filing, index, listed, report

from generator.linking import link, reading_list
from generator.linking.changes import Comparison, comparisons
from generator.linking.reading_list import reading_lists
from generator.linking.reverse import inclusions
from generator.model import BaseDocument, Filing, IncorporatedDocument, Library, Listing, RiskFactors

BASE, FIRST, SECOND, REPORT = accession(1), accession(2), accession(3), accession(9)
X = "larkspur-instruments-inc"


def base(*documents: IncorporatedDocument, **more: object) -> Filing:
    values = {"document_kind": "prospectus", "accession_number": BASE, "name": "base"} | more
    return filing("424B3", "2013-04-08", *documents, **values)


def supplement(on: str, number: str, *documents: IncorporatedDocument, **more: object) -> Filing:
    values = {"base_documents": based_on("2013-04-08"), "accession_number": number, "name": number} | more
    return filing("424B3", on, *documents, **values)


K10 = listed("10-K", "2013-03-15", "2012-12-31")
Q1 = listed("10-Q", None, "2013-03-31")
Q2 = listed("10-Q", None, "2013-06-30")
E1 = listed("8-K", "2013-01-14")
E2 = listed("8-K", "2013-08-08")
E2_PART = listed("8-K", "2013-08-08", None, "1.01")


def forms(changes: tuple[object, ...]) -> list[str]:
    return [f"{one.form} {one.filed or one.period}" for one in changes]  # type: ignore[attr-defined]


def compared(*filings: Filing) -> tuple[Comparison, ...]:
    library = link(filings)
    return comparisons(library, max(library.filings.values(), key=lambda one: (one.held, one.filed or date.min)).id)


def test_by_list_against_both() -> None:
    before, against = compared(
        base(K10, E1), supplement("2013-06-01", FIRST, K10, E1, Q1), supplement("2013-11-27", SECOND, K10, Q1, E2)
    )
    assert (before.kind, before.against, before.state, before.basis) == (
        "previous supplement",
        FIRST,
        "compared",
        "list",
    )
    assert (forms(before.added), forms(before.dropped), forms(before.unchanged)) == (
        ["8-K 2013-08-08"],
        ["8-K 2013-01-14"],
        ["10-K 2013-03-15", "10-Q 2013-03-31"],
    )
    assert (against.kind, against.against, against.basis) == ("prospectus", BASE, "list")
    assert (forms(against.added), forms(against.dropped)) == (["10-Q 2013-03-31", "8-K 2013-08-08"], ["8-K 2013-01-14"])
    assert [one.field for one in against.added] == ["incorporated[1]", "incorporated[2]"]


def test_a_changed_qualifier_is_a_change() -> None:
    before, _ = compared(base(), supplement("2013-09-01", FIRST, E2), supplement("2013-11-27", SECOND, E2_PART))
    (change,) = before.changed
    assert (change.items_before, change.items_now) == ((), ("1.01",))


def test_by_date_where_the_list_of_the_prospectus_is_not_here() -> None:
    (against,) = compared(supplement("2013-11-27", FIRST, K10, listed("10-K", None, "2012-12-31"), Q1, Q2, E1, E2))
    assert (against.state, against.basis) == ("compared", "date")
    assert forms(against.newer) == ["10-Q 2013-06-30", "8-K 2013-08-08"]
    assert forms(against.older) == ["10-K 2013-03-15", "8-K 2013-01-14"]
    assert forms(against.undated) == ["10-K 2012-12-31", "10-Q 2013-03-31"]
    assert (against.added, against.dropped) == ((), ())


def test_the_base_s_own_list_in_the_same_file_serves() -> None:
    (against,) = compared(supplement("2013-11-27", FIRST, K10, E2, incorporated_base=(K10, E1)))
    assert (against.basis, forms(against.added), forms(against.dropped)) == (
        "list",
        ["8-K 2013-08-08"],
        ["8-K 2013-01-14"],
    )


def test_a_supplement_without_a_list_says_what_it_attaches() -> None:
    (against,) = compared(base(K10), supplement("2013-11-27", FIRST, attached=attached("8-K", "2013-11-27")))
    assert (against.state, against.basis, forms(against.attached)) == ("not stated", "none", ["8-K 2013-11-27"])


def test_not_checked_without_list_and_date() -> None:
    (against,) = compared(supplement("2013-11-27", FIRST, E2, base_documents=based_on(None)))
    assert (against.state, against.basis) == ("not checked", "none")


def test_nothing_is_compared_across_registrations() -> None:
    other = supplement("2013-06-01", FIRST, E1, registration_numbers=("333-910002",))
    assert [one.kind for one in compared(other, base(K10), supplement("2013-11-27", SECOND, E2))] == ["prospectus"]


def test_takedowns_stand_side_by_side() -> None:
    terms = {"offering_kinds": ("underwritten",), "gross_total": "5"}
    kinds = [
        one.kind
        for one in compared(
            base(K10), supplement("2013-06-01", FIRST, E1, **terms), supplement("2013-11-27", SECOND, E2, **terms)
        )
    ]
    assert kinds == ["prospectus"]


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        pytest.param({"gross_total": "5"}, {"gross_total": "6"}, [("gross_total", "5", "6")], id="changed"),
        pytest.param({"gross_total": "5"}, {}, [], id="left-out-is-no-change"),
        pytest.param({}, {"gross_total": "6"}, [("gross_total", None, "6")], id="stated-now-only"),
        pytest.param({"gross_total": "5"}, {"gross_total": "5"}, [], id="the-same"),
        pytest.param({"registrant": "Larkspur Instruments Inc"}, {}, [], id="a-name-printed-otherwise"),
        pytest.param(
            {"listing": (Listing("NASDAQ", "LARK"), Listing("NYSE", "LARK W"))},
            {"listing": (Listing("New York Stock Exchange", "LARK W"), Listing("The Nasdaq Stock Market LLC", "LARK"))},
            [],
            id="an-exchange-by-its-short-name",
        ),
        pytest.param(
            {"listing": (Listing(None, "LARK"),)},
            {"listing": (Listing("Nasdaq", "LARK"),)},
            [("listing", (Listing(None, "LARK"),), (Listing("Nasdaq", "LARK"),))],
            id="an-exchange-that-was-left-blank",
        ),
        pytest.param(
            {"listing": (Listing("Nasdaq", "LARK"),)},
            {"listing": (Listing("The Nasdaq Capital Market", "LARK"),)},
            [],
            id="an-exchange-without-its-tier",
        ),
        pytest.param(
            {"listing": (Listing("Nasdaq Global Market", "LARK"),)},
            {"listing": (Listing("Nasdaq Capital Market", "LARK"),)},
            [("listing", (Listing("Nasdaq Global Market", "LARK"),), (Listing("Nasdaq Capital Market", "LARK"),))],
            id="another-tier",
        ),
        pytest.param(
            {"listing": (Listing("NYSE", "LARK"),)},
            {"listing": (Listing("NYSE American", "LARK"),)},
            [("listing", (Listing("NYSE", "LARK"),), (Listing("NYSE American", "LARK"),))],
            id="another-exchange-of-one-group",
        ),
        pytest.param(
            {"risk_factors": RiskFactors("8", "this")},
            {"risk_factors": RiskFactors("8", "prospectus")},
            [],
            id="the-prospectus-s-own-page-from-its-supplement",
        ),
        pytest.param(
            {"risk_factors": RiskFactors("8", "this")},
            {"risk_factors": RiskFactors("S-8", "this")},
            [("risk_factors", RiskFactors("8", "this"), RiskFactors("S-8", "this"))],
            id="risk-factors-of-its-own",
        ),
        pytest.param(
            {"excluded_items": ("2.02", "7.01")}, {"excluded_items": ("7.01", "2.02")}, [], id="another-order"
        ),
    ],
)
def test_terms(before: dict[str, object], now: dict[str, object], expected: list[tuple[object, ...]]) -> None:
    (against,) = compared(base(**before), supplement("2013-11-27", FIRST, **now))
    assert [(one.field, one.before, one.now) for one in against.terms] == expected


# --- reading lists -------------------------------------------------------------------------------


def lists(library: Library, id_: str = BASE) -> list[tuple[str, list[str]]]:
    return [
        (
            str(one.as_of),
            [f"{reading.form} {reading.filed or reading.period} {reading.how}" for reading in one.readings],
        )
        for one in reading_lists(library, id_)
    ]


def test_the_list_grows_with_supplements_in_reading_order() -> None:
    library = link(
        [base(K10, E1), supplement("2013-11-27", FIRST, K10, Q2, Q1, E2_PART, attached=attached("8-K", "2013-11-26"))]
    )
    assert lists(library) == [
        ("2013-04-08", ["424B3 2013-04-08 itself", "10-K 2013-03-15 by name", "8-K 2013-01-14 by name"]),
        (
            "2013-11-27",
            [
                "424B3 2013-04-08 itself",
                "424B3 2013-11-27 itself",
                "10-K 2013-03-15 by name",
                "10-Q 2013-06-30 by name",
                "10-Q 2013-03-31 by name",
                "8-K 2013-11-26 attached",
                "8-K 2013-08-08 by name",
                "8-K 2013-01-14 by name",
            ],
        ),
    ]
    assert lists(library, FIRST) == lists(library)
    (partly,) = [one for one in reading_lists(library, BASE)[-1].readings if one.items]
    assert (partly.items, partly.named_in) == (("1.01",), (FIRST,))


def test_a_forward_clause_takes_in_later_reports_until_the_next_prospectus() -> None:
    library = link(
        [
            base(K10, forward_incorporation=True),
            report("8-K", "2013-04-01", "8.01", number=accession(20), name="a"),
            report("8-K", "2013-05-01", "2.02", "9.01", number=accession(21), name="b"),
            report("8-K", "2013-05-02", "5.02", "7.01", number=accession(22), name="c"),
            report("6-K", "2013-05-03", number=accession(23), name="d"),
            filing("424B3", "2014-05-06", document_kind="prospectus", accession_number=accession(30), name="e"),
            report("8-K", "2014-06-01", "8.01", number=accession(31), name="f"),
        ],
        [index(entry("10-Q", 24, "2013-05-08", period="2013-03-31"))],
    )
    found = reading_lists(library, BASE)
    assert [(str(one.as_of), one.because, one.superseded_by) for one in found] == [
        ("2013-04-08", (BASE,), None),
        ("2013-05-02", (accession(22),), None),
        ("2013-05-08", (accession(24),), None),
        ("2014-05-06", (accession(30),), accession(30)),
    ]
    taken = {one.accession_number: one for one in found[-1].readings if one.how == "by forward clause"}
    assert set(taken) == {accession(22), accession(24)}
    assert taken[accession(22)].items_excluded == ("7.01",)
    assert taken[accession(24)].id is None


@pytest.mark.parametrize(
    ("most", "each", "days"),
    [
        (9, "day", ["2013-04-08", "2013-05-02", "2013-05-08", "2013-06-03", "2013-06-04", "2014-02-03", "2014-05-06"]),
        (6, "month", ["2013-04-08", "2013-05-08", "2013-06-04", "2014-02-03", "2014-05-06"]),
        (3, "year", ["2013-04-08", "2013-06-04", "2014-05-06"]),
    ],
)
def test_of_many_days_the_last_of_each_month_or_year_have_a_list(
    most: int, each: str, days: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_list, "MOST_DAYS", most)
    filed = ("2013-05-02", "2013-05-08", "2013-06-03", "2013-06-04", "2014-02-03")
    reports = [
        report("8-K", day, "8.01", number=accession(20 + place), name=str(place)) for place, day in enumerate(filed)
    ]
    later = filing("424B3", "2014-05-06", document_kind="prospectus", accession_number=accession(30), name="e")
    found = reading_lists(link([base(K10, forward_incorporation=True), *reports, later]), BASE)
    assert [str(one.as_of) for one in found] == days
    assert {one.each for one in found} == {each}
    assert len(found[-1].readings) == 2 + len(reports)


def test_a_takedown_has_one_list_and_is_in_no_other() -> None:
    takedown = supplement("2013-06-01", FIRST, E1, offering_kinds=("underwritten",), gross_total="5")
    library = link([base(K10), takedown])
    assert [day for day, _ in lists(library)] == ["2013-04-08"]
    assert lists(library, FIRST) == [
        (
            "2013-06-01",
            ["424B3 2013-04-08 itself", "424B3 2013-06-01 itself", "10-K 2013-03-15 by name", "8-K 2013-01-14 by name"],
        )
    ]


def test_a_prospectus_that_supplements_nothing_has_its_own_list() -> None:
    library = link([base(K10, registration_numbers=())])
    assert lists(library) == [("2013-04-08", ["424B3 2013-04-08 itself", "10-K 2013-03-15 by name"])]


# --- reverse links -------------------------------------------------------------------------------


def test_part_of_which_prospectuses() -> None:
    library = link(
        [
            base(K10, forward_incorporation=True),
            supplement("2013-11-27", FIRST, E2_PART, excluded_items=("2.02",)),
            report("8-K", "2013-08-08", "1.01", "2.02", number=REPORT, name="r"),
            report("8-K", "2013-05-02", "5.02", number=accession(22), name="c"),
            filing(
                "424B3", "2013-12-01", E2, registration_numbers=("333-910002",), accession_number=accession(5), name="o"
            ),
        ]
    )
    found = inclusions(library)
    assert [
        (one.prospectus, one.how, str(one.since), one.items, one.items_excluded, one.field) for one in found[REPORT]
    ] == [
        (FIRST, "by name", "2013-11-27", ("1.01",), ("2.02",), "incorporated[0]"),
        (accession(5), "by name", "2013-12-01", (), (), "incorporated[0]"),
    ]
    assert [(one.prospectus, one.how, str(one.since), one.field) for one in found[accession(22)]] == [
        (BASE, "by forward clause", "2013-05-02", "forward_incorporation")
    ]
    assert BASE not in found


def test_what_is_attached_and_superseded() -> None:
    library = link(
        [
            base(),
            supplement("2013-11-27", FIRST, attached=attached("8-K", "2013-11-26")),
            filing("424B3", "2014-05-06", document_kind="prospectus", accession_number=accession(30), name="e"),
        ]
    )
    (one,) = inclusions(library)[f"{X}-8-k-2013-11-26"]
    assert (one.how, one.superseded_by, one.numbers) == ("attached", accession(30), ("333-910001",))


def test_bases_of_several_kinds() -> None:
    named = (BaseDocument("prospectus", date(2013, 4, 8)), BaseDocument("prospectus_supplement", date(2013, 6, 1)))
    library = link([base(), supplement("2013-06-01", FIRST), supplement("2013-11-27", SECOND, base_documents=named)])
    assert [(one.form, one.target) for one in library.references_from[SECOND]] == [("424B3", BASE), ("424B3", FIRST)]
