from __future__ import annotations

from datetime import date

import pytest
from made_up import CIK, NUMBER, accession, based_on, entry, filing, index, link_to, listed, report, source

from generator.linking import link
from generator.linking.identity import provisional_id
from generator.linking.published import Published, PublishedRow
from generator.linking.records import Index
from generator.model import Filing

A, B = accession(1), accession(2)
X = "larkspur-instruments-inc"


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        pytest.param(filing(), f"{X}-424b3-2013-11-27", id="filed"),
        pytest.param(
            filing("424B3", None, document_date=date(2013, 11, 27)), f"{X}-424b3-2013-11-27", id="date-it-bears"
        ),
        pytest.param(filing("10-Q/A", None, period=date(2013, 6, 30)), f"{X}-10-q-a-2013-06-30", id="period"),
        pytest.param(filing("8-K", None), f"{X}-8-k", id="no-date"),
        pytest.param(filing("8-K", "2013-01-02", registrant=None), "unknown-issuer-8-k-2013-01-02", id="no-registrant"),
        pytest.param(
            filing("424B3", "2013-01-02", form=None, document_kind="pricing_supplement"),
            f"{X}-pricing-supplement-2013-01-02",
            id="no-form",
        ),
    ],
)
def test_provisional_id(one: Filing, expected: str) -> None:
    assert provisional_id(one) == expected


@pytest.mark.parametrize(
    ("filings", "expected", "codes"),
    [
        pytest.param([filing(accession_number=A)], [A], [], id="accession-number"),
        pytest.param(
            [report("8-K", "2013-10-23", name="a"), report("8-K", "2013-10-23", "8.01", name="b")],
            [f"{X}-8-k-2013-10-23", f"{X}-8-k-2013-10-23-items-8-01"],
            ["duplicate-id"],
            id="items-tell-apart",
        ),
        pytest.param(
            [report("8-K", "2013-10-23", name="a"), report("8-K", "2013-10-23", name="b")],
            [f"{X}-8-k-2013-10-23", f"{X}-8-k-2013-10-23-2"],
            ["duplicate-id"],
            id="order-tells-apart",
        ),
        pytest.param(
            [filing(accession_number=A, name="a"), filing(accession_number=A, name="b")],
            [A, f"{A}-2"],
            ["duplicate-accession"],
            id="one-accession-number-other-bytes",
        ),
    ],
)
def test_ids_of_held_filings(filings: list[Filing], expected: list[str], codes: list[str]) -> None:
    library = link(filings)
    assert [one.id for one in library.filings.values()] == expected
    assert [problem.code for problem in library.problems] == codes


@pytest.mark.parametrize(
    ("one", "rows", "expected"),
    [
        pytest.param(report("8-K", "2013-01-14"), [entry("8-K", 1, "2013-01-14")], A, id="form-and-filing-date"),
        pytest.param(
            report("10-Q", None, period=date(2013, 3, 31)),
            [entry("10-Q", 1, "2013-05-08", period="2013-03-31")],
            A,
            id="period",
        ),
        pytest.param(
            filing("424B3", None, document_date=date(2013, 11, 27)),
            [entry("424B3", 1, "2013-11-27", file_numbers=(NUMBER,))],
            A,
            id="prospectus-by-number-and-date",
        ),
        pytest.param(
            filing(),
            [entry("424B3", 1, "2013-11-27", file_numbers=("333-910002",))],
            f"{X}-424b3-2013-11-27",
            id="another-number",
        ),
        pytest.param(
            report("8-K", "2013-01-14"),
            [entry("8-K", 1, "2013-01-14"), entry("8-K", 2, "2013-01-14")],
            f"{X}-8-k-2013-01-14",
            id="two-that-day",
        ),
    ],
)
def test_accession_number_from_an_index(one: Filing, rows: list[object], expected: str) -> None:
    assert list(link([one], [index(*rows)]).filings) == [expected]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("filings", "expected"),
    [
        pytest.param(
            [report("8-K", "2013-10-23", name="a"), report("8-K", "2013-10-23", name="b")],
            [f"{X}-8-k-2013-10-23", f"{X}-8-k-2013-10-23-2"],
            id="two-that-it-may-be",
        ),
        pytest.param(
            [report("8-K", "2013-10-23", number=A, name="a"), report("8-K", "2013-10-23", name="b")],
            [A, f"{X}-8-k-2013-10-23"],
            id="one-that-has-it-already",
        ),
    ],
)
def test_no_two_filings_get_one_accession_number(filings: list[Filing], expected: list[str]) -> None:
    library = link(filings, [index(entry("8-K", 1, "2013-10-23"), cik=None)])
    assert sorted(one.id for one in library.filings.values() if one.held) == sorted(expected)


def test_accession_number_from_the_link_of_a_list() -> None:
    library = link(
        [report("8-K", "2013-01-14"), filing("424B3", "2013-11-27", listed("8-K", "2013-01-14", hyperlink=link_to(1)))]
    )
    assert library.filings[A].held
    assert [(one.target, one.resolved_by) for one in library.references] == [(A, "hyperlink")]


def test_an_index_fills_in_what_a_held_filing_lacks() -> None:
    bare = report("8-K", None, number=A)
    library = link([bare], [index(entry("8-K", 1, "2013-01-14", event_date="2013-01-13", items=("5.02",)))])
    one = library.filings[A]
    assert (one.filed, one.event_date, one.cik) == (date(2013, 1, 14), date(2013, 1, 13), CIK)
    assert [item.item for item in one.report_items] == ["5.02"]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(listed("10-Q", None, "2013-03-31"), listed("10-Q", "2013-05-08"), 1, id="one-pair-fits"),
        pytest.param(
            listed("10-Q", None, "2013-03-31"), listed("10-Q", "2013-05-08", "2013-03-31"), 1, id="stated-together"
        ),
        pytest.param(listed("10-Q", None, "2013-03-31"), listed("10-Q", "2013-08-08"), 2, id="too-late"),
        pytest.param(
            listed("10-Q", None, "2013-03-31"), listed("10-Q", "2013-03-30"), 2, id="filed-before-the-period-ended"
        ),
        pytest.param(listed("8-K", None, "2013-03-31"), listed("8-K", "2013-04-02"), 2, id="no-periodic-report"),
    ],
)
def test_known_by_period_and_by_filing_date(first: object, second: object, expected: int) -> None:
    library = link(
        [
            filing("424B3", "2013-06-27", first, name="a", accession_number=A),  # type: ignore[arg-type]
            filing("424B3", "2013-11-27", second, name="b", accession_number=B),  # type: ignore[arg-type]
        ]
    )
    documents = [one for one in library.filings.values() if not one.held]
    assert len(documents) == expected
    if expected == 1:
        assert (documents[0].period, documents[0].filed) == (date(2013, 3, 31), date(2013, 5, 8))


def test_two_periods_that_fit_one_filing_date_are_not_merged() -> None:
    periods = (listed("10-Q", None, "2013-03-31"), listed("10-Q", None, "2013-04-30"))
    filings = [filing("424B3", "2013-06-03", *periods), filing("424B3", "2013-06-04", listed("10-Q", "2013-05-09"))]
    assert len([one for one in link(filings).filings.values() if not one.held]) == 3


def test_two_amendments_of_one_period_are_not_merged() -> None:
    dated = [listed("10-K/A", "2013-04-09", "2012-12-31"), listed("10-K/A", "2013-05-14", "2012-12-31")]
    library = link(
        [
            filing("424B3", "2013-06-27", *dated, name="a", accession_number=A),
            filing("424B3", "2013-11-27", listed("10-K/A", None, "2012-12-31"), name="b", accession_number=B),
        ]
    )
    assert len([one for one in library.filings.values() if not one.held]) == 3


def test_what_several_lists_name_alike_is_one_document() -> None:
    lists = [
        filing(
            "424B3",
            f"2013-1{month}-27",
            listed("8-K", "2013-01-14"),
            name=str(month),
            accession_number=accession(month),
        )
        for month in range(3)
    ]
    library = link(lists)
    (document,) = [one for one in library.filings.values() if not one.held]
    assert len(library.references_to[document.id]) == 3
    assert document.filed == date(2013, 1, 14)


def test_undated_documents_of_two_lists_stay_two() -> None:
    library = link(
        [
            filing("424B3", "2013-06-27", listed("8-A"), name="a", accession_number=A),
            filing("424B3", "2013-11-27", listed("8-A"), name="b", accession_number=B),
        ]
    )
    assert [one.id for one in library.filings.values() if not one.held] == [
        f"{X}-8-a-2013-06-27",
        f"{X}-8-a-2013-11-27",
    ]


def published(*ids: str, **hashes: str) -> Published:
    rows = [PublishedRow(f"filings/{one}", date(2024, 1, 2)) for one in ids]
    rows += [PublishedRow(f"filings/{one}", date(2024, 1, 2), sha256) for sha256, one in hashes.items()]
    return Published(tuple(rows))


LIST = filing(
    "424B3", "2013-11-27", listed("8-K", "2013-01-14"), listed("10-Q", None, "2013-03-31"), accession_number=B
)


@pytest.mark.parametrize(
    ("filings", "rows", "table", "expected"),
    [
        pytest.param(
            [LIST],
            [entry("8-K", 1, "2013-01-14")],
            published(f"{X}-8-k-2013-01-14"),
            {f"{X}-8-k-2013-01-14": A},
            id="an-index-tells-the-number",
        ),
        pytest.param([LIST], [entry("8-K", 1, "2013-01-14")], published(), {}, id="never-published"),
        pytest.param(
            [LIST, report("8-K", "2013-01-14", number=A)],
            [],
            published(f"{X}-8-k-2013-01-14"),
            {f"{X}-8-k-2013-01-14": A},
            id="the-filing-came",
        ),
        pytest.param(
            [LIST],
            [entry("10-Q", 1, "2013-05-08", period="2013-03-31")],
            published(f"{X}-10-q-2013-03-31"),
            {f"{X}-10-q-2013-03-31": A},
            id="known-by-period-before",
        ),
        pytest.param(
            [filing("8-K", "2013-01-14", accession_number=A, sha256="h1")],
            [],
            published(h1="some-older-id"),
            {"some-older-id": A},
            id="the-same-bytes",
        ),
        pytest.param(
            [
                filing(
                    "424B3",
                    "2013-11-27",
                    listed("8-K", "2013-10-23"),
                    listed("8-K", "2013-10-23", None, "8.01"),
                    accession_number=accession(9),
                )
            ],
            [entry("8-K", 1, "2013-10-23", items=("5.02",)), entry("8-K", 2, "2013-10-23", items=("8.01",))],
            published(f"{X}-8-k-2013-10-23", f"{X}-8-k-2013-10-23-items-8-01"),
            {f"{X}-8-k-2013-10-23": A, f"{X}-8-k-2013-10-23-items-8-01": B},
            id="two-of-a-day",
        ),
        pytest.param(
            [filing(base_documents=based_on("2013-04-08"), accession_number=B)],
            [entry("424B3", 1, "2013-04-08", file_numbers=(NUMBER,))],
            published(f"{X}-prospectus-333-910001-2013-04-08"),
            {f"{X}-prospectus-333-910001-2013-04-08": A},
            id="prospectus",
        ),
    ],
)
def test_redirects(filings: list[Filing], rows: list[object], table: Published, expected: dict[str, str]) -> None:
    library = link(filings, [index(*rows)] if rows else [], table)  # type: ignore[arg-type]
    assert library.redirects == expected
    assert not set(library.redirects) & set(library.filings)


def test_an_address_that_leads_nowhere_is_reported() -> None:
    library = link([LIST], [], published("gone-for-good"))
    assert [problem.code for problem in library.problems if problem.severity == "warning"] == ["address-lost"]
    assert "filings/gone-for-good/" in library.problems[-1].message


def test_a_redirect_once_published_stays() -> None:
    table = Published(
        (
            PublishedRow("filings/old", date(2024, 1, 2)),
            PublishedRow("filings/old", date(2024, 2, 2), "", f"filings/{B}"),
        )
    )
    assert link([LIST], [], table).redirects == {"old": B}


def test_a_source_keeps_the_provisional_id_that_it_was_published_under() -> None:
    twins = [report("8-K", "2013-10-23", name="a", sha256="new"), report("8-K", "2013-10-23", name="b", sha256="old")]
    library = link(twins, [], published(old=f"{X}-8-k-2013-10-23"))
    assert library.filings[f"{X}-8-k-2013-10-23"].source == source("b", "old")
    assert library.filings[f"{X}-8-k-2013-10-23-2"].source == source("a", "new")


def test_an_issuer_s_address_moves_when_its_cik_becomes_known() -> None:
    table = Published((PublishedRow(f"issuers/{X}", date(2024, 1, 2)),))
    assert link([LIST], [Index(origin="i", cik=CIK, name="Larkspur Instruments Inc")], table).issuer_redirects == {
        X: CIK
    }
