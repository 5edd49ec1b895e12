from __future__ import annotations

from datetime import date

import pytest
from made_up import (
    CIK,
    accession,
    attached,
    based_on,
    entry,
    filing,
    index,
    link_to,
    listed,
    report,
    resolutions,
    stated,
)

from generator.linking import link
from generator.linking.checks import checks
from generator.linking.records import Index
from generator.model import Filing, IncorporatedDocument, IndexEntry

A, B, C = accession(1), accession(2), accession(3)
X = "larkspur-instruments-inc"


@pytest.mark.parametrize(
    ("documents", "held", "rows", "expected"),
    [
        pytest.param(
            [listed("8-K", "2013-01-14")], [], [], [("8-K", "unresolved", f"{X}-8-k-2013-01-14")], id="nothing-known"
        ),
        pytest.param(
            [listed("10-K", None, "2012-12-31")],
            [],
            [],
            [("10-K", "unresolved", f"{X}-10-k-2012-12-31")],
            id="by-period",
        ),
        pytest.param(
            [listed("8-K", "2013-10-23"), listed("8-K", "2013-10-23", None, "8.01")],
            [],
            [],
            [("8-K", "unresolved", f"{X}-8-k-2013-10-23"), ("8-K", "unresolved", f"{X}-8-k-2013-10-23-items-8-01")],
            id="same-date-twice-items-tell-apart",
        ),
        pytest.param(
            [listed("8-K", "2013-10-23"), listed("8-K", "2013-10-23")],
            [],
            [],
            [("8-K", "unresolved", f"{X}-8-k-2013-10-23"), ("8-K", "unresolved", f"{X}-8-k-2013-10-23-2")],
            id="same-date-twice-order-tells-apart",
        ),
        pytest.param(
            [listed("8-K", "2013-01-14", hyperlink=link_to(1))], [], [], [("8-K", "hyperlink", A)], id="hyperlink"
        ),
        pytest.param(
            [listed("8-K", "2013-01-14", hyperlink=link_to(1))],
            [report("8-K", "2013-01-14", number=A)],
            [],
            [("8-K", "hyperlink", A)],
            id="hyperlink-to-a-held-filing",
        ),
        pytest.param(
            [listed("8-K", "2013-01-14", hyperlink="https://example.com/8k")],
            [],
            [entry("8-K", 1, "2013-01-14")],
            [("8-K", "index", A)],
            id="hyperlink-elsewhere",
        ),
        pytest.param(
            [listed("8-K", "2013-01-14")],
            [report("8-K", "2013-01-14", number=A)],
            [],
            [("8-K", "held filing", A)],
            id="held",
        ),
        pytest.param(
            [listed("10-Q", None, "2013-03-31")],
            [report("10-Q", "2013-05-08", number=A, period=date(2013, 3, 31))],
            [],
            [("10-Q", "held filing", A)],
            id="held-by-period",
        ),
        pytest.param(
            [listed("8-K", "2013-01-14")], [], [entry("8-K", 1, "2013-01-14")], [("8-K", "index", A)], id="index"
        ),
        pytest.param(
            [listed("10-K", None, "2012-12-31")],
            [],
            [entry("10-K", 1, period="2012-12-31")],
            [("10-K", "index", A)],
            id="index-by-period",
        ),
        pytest.param(
            [listed("10-K", "2013-03-15", "2012-12-31")],
            [],
            [entry("10-K", 1, period="2012-12-31")],
            [("10-K", "index", A)],
            id="index-without-filing-date",
        ),
        pytest.param(
            [listed("10-K/A", "2013-05-14", "2012-12-31")],
            [],
            [
                entry("10-K/A", 1, "2013-04-09", period="2012-12-31"),
                entry("10-K/A", 2, "2013-05-14", period="2012-12-31"),
            ],
            [("10-K/A", "index", B)],
            id="second-amendment",
        ),
        pytest.param(
            [listed("10-K/A", None, "2012-12-31")],
            [],
            [
                entry("10-K/A", 1, "2013-04-09", period="2012-12-31"),
                entry("10-K/A", 2, "2013-05-14", period="2012-12-31"),
            ],
            [("10-K/A", "ambiguous", f"{X}-10-k-a-2012-12-31")],
            id="one-of-two-amendments",
        ),
        pytest.param(
            [listed("8-K", "2013-01-14")],
            [],
            [entry("8-K/A", 1, "2013-01-14")],
            [("8-K", "unresolved", f"{X}-8-k-2013-01-14")],
            id="amendment-is-another-form",
        ),
        pytest.param(
            [listed("8-A", "2013-01-14")], [], [entry("8-A12B", 1, "2013-01-14")], [("8-A", "index", A)], id="form-8-a"
        ),
        pytest.param(
            [listed("DEF 14A", "2013-04-14")],
            [],
            [entry("DEFA14A", 1, "2013-04-14"), entry("DEF 14A", 2, "2013-04-14")],
            [("DEF 14A", "index", B)],
            id="proxy-statement-before-additional-material",
        ),
        pytest.param(
            [listed("8-K", "2013-06-04")],
            [],
            [entry("8-K", 1, "2013-06-04"), entry("8-K12B", 2, "2013-06-04")],
            [("8-K", "index", A)],
            id="named-form-before-its-variants",
        ),
        pytest.param(
            [listed("8-K", "2013-06-04")],
            [],
            [entry("8-K12B", 2, "2013-06-04")],
            [("8-K", "index", B)],
            id="variant-where-it-is-alone",
        ),
        pytest.param(
            [listed("8-K", "2013-10-23")],
            [],
            [entry("8-K", 1, "2013-10-23"), entry("8-K", 2, "2013-10-23")],
            [("8-K", "ambiguous", f"{X}-8-k-2013-10-23")],
            id="one-listed-two-known",
        ),
        pytest.param(
            [listed("8-K", "2013-10-23"), listed("8-K", "2013-10-23")],
            [],
            [entry("8-K", 1, "2013-10-23"), entry("8-K", 2, "2013-10-23")],
            [("8-K", "index", A), ("8-K", "index", B)],
            id="two-listed-two-known",
        ),
        pytest.param(
            [listed("8-K", "2013-10-23"), listed("8-K", "2013-10-23", None, "8.01")],
            [],
            [entry("8-K", 1, "2013-10-23", items=("8.01", "9.01")), entry("8-K", 2, "2013-10-23", items=("5.02",))],
            [("8-K", "index", B), ("8-K", "index", A)],
            id="items-as-selector",
        ),
        pytest.param(
            [listed("8-K", "2013-10-23", None, "8.01")],
            [report("8-K", "2013-10-23", "5.02", number=A)],
            [entry("8-K", 2, "2013-10-23", items=("8.01",))],
            [("8-K", "index", B)],
            id="the-held-one-is-another",
        ),
        pytest.param(
            [listed("8-K", "2013-10-23", None, "8.01")],
            [report("8-K", "2013-10-23", "5.02", number=A)],
            [],
            [("8-K", "unresolved", f"{X}-8-k-2013-10-23")],
            id="held-without-the-item-named",
        ),
        pytest.param(
            [listed("8-K", "2013-08-08", None, "1.01", "8.01")],
            [report("8-K", "2013-08-08", "1.01", "2.02", "8.01", number=A)],
            [],
            [("8-K", "held filing", A)],
            id="items-as-part",
        ),
        pytest.param(
            [listed("8-K", "2013-10-23", None, "8.01"), listed("8-K", "2013-10-23", None, "8.01")],
            [],
            [entry("8-K", 1, "2013-10-23", items=("8.01",))],
            [
                ("8-K", "ambiguous", f"{X}-8-k-2013-10-23-items-8-01"),
                ("8-K", "ambiguous", f"{X}-8-k-2013-10-23-items-8-01-2"),
            ],
            id="two-want-the-same-one",
        ),
        pytest.param(
            [listed("8-K", "2013-10-23", hyperlink=link_to(1)), listed("8-K", "2013-10-23")],
            [],
            [entry("8-K", 1, "2013-10-23"), entry("8-K", 2, "2013-10-23")],
            [("8-K", "hyperlink", A), ("8-K", "index", B)],
            id="one-of-two-is-linked",
        ),
        pytest.param(
            [listed("8-K", "2013-04-01")],
            [],
            [entry("8-K", 1, event_date="2013-03-29")],
            [("8-K", "near match", A)],
            id="event-on-friday-listed-monday",
        ),
        pytest.param(
            [listed("8-K", "2013-04-05")],
            [],
            [entry("8-K", 1, event_date="2013-03-29")],
            [("8-K", "unresolved", f"{X}-8-k-2013-04-05")],
            id="five-business-days",
        ),
        pytest.param(
            [listed("8-K", "2013-04-04")],
            [],
            [entry("8-K", 1, event_date="2013-03-29")],
            [("8-K", "near match", A)],
            id="four-business-days",
        ),
        pytest.param(
            [listed("8-K", "2013-04-01")],
            [],
            [entry("8-K", 1, event_date="2013-03-29"), entry("8-K", 2, event_date="2013-03-28")],
            [("8-K", "ambiguous", f"{X}-8-k-2013-04-01")],
            id="two-events-near",
        ),
        pytest.param(
            [listed("8-K", "2013-04-01"), listed("8-K", "2013-04-02")],
            [],
            [entry("8-K", 1, event_date="2013-03-29")],
            [("8-K", "ambiguous", f"{X}-8-k-2013-04-01"), ("8-K", "ambiguous", f"{X}-8-k-2013-04-02")],
            id="two-listed-near-one-event",
        ),
        pytest.param(
            [listed("8-K", "2013-03-29")],
            [],
            [entry("8-K", 1, "2013-04-02", event_date="2013-03-29")],
            [("8-K", "near match", A)],
            id="date-of-the-event",
        ),
        pytest.param(
            [listed("8-K", "2013-03-29"), listed("8-K", "2013-04-02")],
            [],
            [entry("8-K", 1, "2013-04-02", event_date="2013-03-29")],
            [("8-K", "unresolved", f"{X}-8-k-2013-03-29"), ("8-K", "index", A)],
            id="event-of-one-listed-already",
        ),
        pytest.param(
            [listed("10-Q", "2013-05-09", "2013-03-31")],
            [],
            [entry("10-Q", 1, "2013-05-08", period="2013-03-31")],
            [("10-Q", "near match", A)],
            id="period-fits-date-does-not",
        ),
        pytest.param(
            [listed("10-Q", "2013-04-01")],
            [],
            [entry("10-Q", 1, event_date="2013-03-29")],
            [("10-Q", "unresolved", f"{X}-10-q-2013-04-01")],
            id="no-near-match-but-for-8-k",
        ),
    ],
)
def test_reports(
    documents: list[IncorporatedDocument], held: list[Filing], rows: list[object], expected: list[tuple[str, str, str]]
) -> None:
    indexes = [index(*rows)] if rows else []  # type: ignore[arg-type]
    library = link([filing("424B3", "2013-11-27", *documents), *held], indexes)
    assert resolutions(library) == expected
    assert all(target in library.filings for _, _, target in expected)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([entry("S-1", 1, "2013-10-01", file_numbers=("333-900001",))], ("S-1", "index", A)),
        (
            [
                entry("S-1", 1, "2013-10-01", file_numbers=("333-900002",)),
                entry("S-1/A", 2, "2013-10-02", file_numbers=("333-900001",)),
            ],
            ("S-1", "unresolved", f"{X}-s-1-2013-11-27"),
        ),
        (
            [
                entry("S-1", 1, "2013-10-01", file_numbers=("333-900001",)),
                entry("S-1", 2, "2013-10-02", file_numbers=("333-900001",)),
            ],
            ("S-1", "unresolved", f"{X}-s-1-2013-11-27"),
        ),
    ],
    ids=["its-number", "of-another-number-and-an-amendment", "two"],
)
def test_the_statement_that_one_under_rule_462b_adds_to(rows: list[IndexEntry], expected: tuple[str, str, str]) -> None:
    adding = filing("S-1MEF", "2013-11-27", listed("S-1"), registration_numbers=("333-900001",))
    assert resolutions(link([adding], [index(*rows)])) == [expected]


def supplement(on: str = "2013-11-27", base: str | None = "2013-04-08", **more: object) -> Filing:
    return filing("424B3", on, base_documents=based_on(base), **({"name": "supplement.txt"} | more))


def prospectus(on: str, **more: object) -> Filing:
    return filing("424B3", on, **({"document_kind": "prospectus", "accession_number": A, "name": f"p{on}"} | more))


@pytest.mark.parametrize(
    ("source", "held", "rows", "expected"),
    [
        pytest.param(
            supplement(),
            [],
            [],
            ("prospectus", "unresolved", f"{X}-prospectus-333-910001-2013-04-08"),
            id="nothing-known",
        ),
        pytest.param(
            supplement(base=None), [], [], ("prospectus", "unresolved", f"{X}-prospectus-333-910001"), id="no-date"
        ),
        pytest.param(supplement(), [prospectus("2013-04-08")], [], ("424B3", "held filing", A), id="held"),
        pytest.param(
            supplement(),
            [prospectus("2013-04-10", document_date=date(2013, 4, 8))],
            [],
            ("424B3", "held filing", A),
            id="held-by-the-date-it-bears",
        ),
        pytest.param(
            supplement(),
            [prospectus("2013-04-08", registration_numbers=("333-910002",))],
            [],
            ("prospectus", "unresolved", f"{X}-prospectus-333-910001-2013-04-08"),
            id="same-date-another-registration",
        ),
        pytest.param(
            supplement(),
            [prospectus("2013-04-08", document_kind="prospectus_supplement")],
            [],
            ("prospectus", "unresolved", f"{X}-prospectus-333-910001-2013-04-08"),
            id="same-date-another-kind",
        ),
        pytest.param(
            supplement(registration_numbers=("333-910001-02",)),
            [prospectus("2013-04-08")],
            [],
            ("424B3", "held filing", A),
            id="number-with-the-suffix-of-a-co-registrant",
        ),
        pytest.param(
            supplement(),
            [],
            [entry("424B3", 1, "2013-04-08", file_numbers=("333-910001",))],
            ("424B3", "index", A),
            id="index",
        ),
        pytest.param(
            supplement(),
            [],
            [entry("424B3", 1, "2013-04-10", file_numbers=("333-910001",))],
            ("424B3", "near match", A),
            id="filed-two-business-days-later",
        ),
        pytest.param(
            supplement(),
            [],
            [entry("424B3", 1, "2013-04-11", file_numbers=("333-910001",))],
            ("prospectus", "unresolved", f"{X}-prospectus-333-910001-2013-04-08"),
            id="filed-three-business-days-later",
        ),
        pytest.param(
            supplement(),
            [],
            [entry("424B3", 1, "2013-04-08", file_numbers=("333-910002",))],
            ("prospectus", "unresolved", f"{X}-prospectus-333-910001-2013-04-08"),
            id="index-another-registration",
        ),
        pytest.param(
            supplement(),
            [],
            [
                entry("S-3", 1, "2013-03-20", file_numbers=("333-910001",)),
                entry(
                    "EFFECT", 2, "2013-04-09", file_numbers=("333-910001",), items=("S-3", "", "2013-04-08 15:00:00")
                ),
            ],
            ("S-3", "near match", A),
            id="inside-the-statement-effective-that-day",
        ),
        pytest.param(
            supplement(),
            [
                filing(
                    "S-1MEF", "2013-04-08", document_kind="registration_statement", registration_numbers=("333-910001",)
                )
            ],
            [],
            ("prospectus", "unresolved", f"{X}-prospectus-333-910001-2013-04-08"),
            id="securities-added-that-day-are-no-prospectus",
        ),
        pytest.param(
            supplement(registration_numbers=("333-910001", "333-910002"), accession_number=C),
            [],
            [
                entry("424B4", 1, "2013-04-08", file_numbers=("333-910001",)),
                entry("424B4", 2, "2013-04-08", file_numbers=("333-910002",)),
                entry("424B3", 3, "2013-11-27", file_numbers=("333-910002",)),
            ],
            ("424B4", "index", B),
            id="one-sticker-filed-once-a-number",
        ),
        pytest.param(
            supplement(registration_numbers=("333-910001", "333-910002")),
            [],
            [
                entry("424B4", 1, "2013-04-08", file_numbers=("333-910001",)),
                entry("424B4", 2, "2013-04-08", file_numbers=("333-910002",)),
            ],
            ("prospectus", "ambiguous", f"{X}-prospectus-333-910001-2013-04-08"),
            id="two-numbers-two-prospectuses",
        ),
    ],
)
def test_prospectuses(source: Filing, held: list[Filing], rows: list[object], expected: tuple[str, str, str]) -> None:
    library = link([source, *held], [index(*rows)] if rows else [])  # type: ignore[arg-type]
    assert resolutions(library) == [expected]


@pytest.mark.parametrize(
    ("listed_on", "rows", "expected"),
    [
        pytest.param(
            "2013-11-25",
            [entry("8-K", 1, "2013-11-27", event_date="2013-11-25")],
            ("8-K", "near match", A),
            id="its-own-date",
        ),
        pytest.param(None, [entry("8-K", 1, "2013-11-27")], ("8-K", "near match", A), id="no-date-filed-that-day"),
        pytest.param(
            None,
            [entry("8-K", 1, "2013-11-26")],
            ("8-K", "unresolved", f"{X}-8-k-2013-11-27"),
            id="no-date-filed-another-day",
        ),
        pytest.param(
            "2013-10-27", [entry("8-K", 1, "2013-11-27")], ("8-K", "near match", A), id="another-month-printed"
        ),
        pytest.param(
            "2012-11-27", [entry("8-K", 1, "2013-11-27")], ("8-K", "near match", A), id="another-year-printed"
        ),
        pytest.param(
            "2013-10-27",
            [entry("8-K", 1, "2013-11-27"), entry("8-K", 2, "2013-10-27")],
            ("8-K", "index", B),
            id="filed-on-the-day-printed",
        ),
        pytest.param(
            "2013-11-20",
            [entry("8-K", 1, "2013-11-27")],
            ("8-K", "unresolved", f"{X}-8-k-2013-11-20"),
            id="another-day-printed",
        ),
        pytest.param(
            "2013-10-27",
            [entry("8-K", 1, "2013-11-27"), entry("8-K", 2, "2013-11-27")],
            ("8-K", "ambiguous", f"{X}-8-k-2013-10-27"),
            id="another-month-printed-two-that-day",
        ),
    ],
)
def test_attached(listed_on: str | None, rows: list[object], expected: tuple[str, str, str]) -> None:
    library = link([filing(attached=attached("8-K", listed_on))], [index(*rows)])  # type: ignore[arg-type]
    assert resolutions(library) == [expected]


@pytest.mark.parametrize(
    ("documents", "rows", "note"),
    [
        pytest.param(
            [listed("8-K", "2013-01-15", hyperlink=link_to(1))],
            [entry("8-K", 1, "2013-01-14")],
            "the list says 15 January 2013, it was filed on 14 January 2013",
            id="date-against-link",
        ),
        pytest.param(
            [listed("8-K", "2013-01-15", hyperlink=link_to(1))],
            [entry("8-K", 1, "2013-01-16", event_date="2013-01-15")],
            None,
            id="date-of-the-event-is-no-contradiction",
        ),
        pytest.param(
            [listed("10-Q", "2013-01-14", hyperlink=link_to(1))],
            [entry("8-K", 1, "2013-01-14")],
            "the list calls it 10-Q, the filing is on Form 8-K",
            id="form-against-link",
        ),
        pytest.param(
            [listed("8-K", "2013-01-14", None, "1.01", "5.02")],
            [entry("8-K", 1, "2013-01-14", items=("5.02", "9.01"))],
            "the filing is not known to have Item 1.01",
            id="item-that-is-not-on-file",
        ),
        pytest.param(
            [listed("8-K", "2013-01-14", None, "1.01")],
            [entry("8-K", 1, "2013-01-14", items=("5.02",))],
            "the filings known of that form and date have no Item 1.01",
            id="none-with-that-item",
        ),
    ],
)
def test_notes(documents: list[IncorporatedDocument], rows: list[object], note: str | None) -> None:
    library = link([filing("424B3", "2013-11-27", *documents)], [index(*rows)])  # type: ignore[arg-type]
    assert [one.note for one in stated(library)] == [note]


def test_a_link_in_one_list_resolves_another_list() -> None:
    library = link(
        [
            filing(
                "424B3", "2013-05-27", listed("8-K", "2013-01-14", hyperlink=link_to(1)), name="a", accession_number=B
            ),
            filing("424B3", "2013-11-27", listed("8-K", "2013-01-14"), name="b", accession_number=C),
        ]
    )
    assert resolutions(library) == [("8-K", "hyperlink", A), ("8-K", "hyperlink", A)]
    assert [(step.method, step.origin) for step in library.references[1].steps][-1] == ("hyperlink", B)


def test_every_step_that_was_tried_is_told() -> None:
    library = link(
        [filing("424B3", "2013-11-27", listed("8-K", "2013-04-01"))], [index(entry("8-K", 1, event_date="2013-03-29"))]
    )
    (reference,) = library.references
    assert [step.method for step in reference.steps] == ["hyperlink", "held filing", "index", "near match"]
    assert reference.steps[-1].found == (A,)
    assert reference.steps[-1].origin == "index"
    assert (reference.field, reference.accession_number) == ("incorporated[0]", A)


def test_both_lists_of_one_file_and_what_is_left_out() -> None:
    library = link(
        [
            filing(
                "424B5",
                "2013-11-27",
                listed("8-K", "2013-08-08", None, "1.01"),
                incorporated_base=(listed("10-K", None, "2012-12-31"),),
                excluded_items=("2.02", "7.01"),
            )
        ]
    )
    assert [(one.field, one.items, one.items_excluded) for one in library.references] == [
        ("incorporated[0]", ("1.01",), ("2.02", "7.01")),
        ("incorporated_base[0]", (), ()),
    ]


def test_what_an_index_tells_of_a_document_that_is_not_held() -> None:
    rows = entry("8-K", 1, "2013-08-08", event_date="2013-08-07", items=("1.01", "2.02"), url=link_to(1), cik=CIK)
    library = link([filing("424B3", "2013-11-27", listed("8-K", "2013-08-08"))], [index(rows)])
    document = library.filings[A]
    assert (document.held, document.form, document.event_date, document.url) == (
        False,
        "8-K",
        date(2013, 8, 7),
        link_to(1),
    )
    assert [(item.item, item.status) for item in document.report_items] == [("1.01", "filed"), ("2.02", "furnished")]


def test_index_is_in_the_library_whether_or_not_it_is_named() -> None:
    library = link(
        [filing()],
        [Index(origin="i", entries=(entry("8-K", 1, "2013-01-02"),), cik=CIK, name="Larkspur Instruments Inc")],
    )
    assert [row.accession_number for row in library.index[CIK]] == [A]
    assert A not in library.filings


def test_a_misprinted_date_of_a_report_attached_is_told() -> None:
    source = filing(attached=attached("8-K", "2013-10-27"))
    (reference,) = stated(link([source], [index(entry("8-K", 1, "2013-11-27"))]))
    assert reference.note == "the cover says 27 October 2013, it was filed on 27 November 2013"


def test_two_lists_that_are_near_one_event_by_other_days() -> None:
    filings = [filing("424B3", f"2013-04-1{at}", listed("8-K", f"2013-04-0{at}"), name=f"{at}") for at in (1, 2)]
    library = link(filings, [index(entry("8-K", 1, event_date="2013-03-29"))])
    assert [how for _, how, _ in resolutions(library)] == ["ambiguous", "ambiguous"]


def _of_a_day(count: int, form: str) -> list[Filing]:
    return [
        filing(form, "2013-04-08", name=f"{number}.txt", cik=CIK, document_kind="prospectus", document_date=None)
        for number in range(count)
    ]


@pytest.mark.parametrize(
    ("many", "citing", "note"),
    [
        (_of_a_day(50, "8-K"), filing("424B3", "2013-11-27", listed("8-K", "2013-04-08"), cik=CIK), None),
        (
            _of_a_day(1_061, "8-K"),
            filing("424B3", "2013-11-27", listed("8-K", "2013-04-08"), cik=CIK),
            "1,061 filings are known of that form and date: 50 and 1,011 more",
        ),
        (_of_a_day(50, "424B3"), filing(base_documents=based_on("2013-04-08"), cik=CIK), None),
        (
            _of_a_day(52, "424B3"),
            filing(base_documents=based_on("2013-04-08"), cik=CIK),
            "52 filings are known of that registration number and date: 50 and 2 more",
        ),
    ],
    ids=["as many as are listed", "many", "prospectuses as many as are listed", "prospectuses"],
)
def test_the_reader_is_told_how_many_a_reference_may_mean(many: list[Filing], citing: Filing, note: str | None) -> None:
    library = link([*many, citing])
    (reference,) = [
        one
        for one in library.references
        if one.resolved_by == "ambiguous" and library.filings[one.source].filed == citing.filed
    ]
    assert len(reference.candidates) == 50
    assert reference.note == note
    says = [check.message for check in checks(library, reference.source) if f": {note}." in check.message]
    assert bool(says) == (note is not None and reference.kind == "supplements")


def test_the_reader_is_told_how_many_prospectuses_were_filed_soon_after() -> None:
    entries = [entry("424B3", number, "2013-04-08", file_numbers=("333-910001",)) for number in range(52)]
    library = link([filing(base_documents=based_on("2013-04-05"), cik=CIK)], [index(*entries)])
    (reference,) = library.references
    assert (reference.resolved_by, len(reference.candidates)) == ("ambiguous", 50)
    assert reference.note == "52 filings are known of that registration number and date: 50 and 2 more"


def test_a_list_may_call_its_own_issuer_by_a_short_name() -> None:
    own = listed("8-K", "2013-01-04", registrant="Larkspur")
    other = listed("8-K", "2013-01-04", registrant="Quince")
    library = link([filing("424B3", "2013-02-01", own, other), report("8-K", "2013-01-04")])
    resolved = {library.issuers[library.issuer_of[one.target]].name for one in library.references}
    assert resolved == {"Larkspur Instruments, Inc.", "Quince"}
