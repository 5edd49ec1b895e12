from __future__ import annotations

import pytest
from made_up import CIK, NAME, NUMBER, accession, entry, filing, index, listed

from generator.linking import link
from generator.linking.issuers import folded_name, slug
from generator.model import Filing, Listing


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Larkspur Corporation", "LARKSPUR CORP.", True, id="corporation"),
        pytest.param("Larkspur Corp /DE/", "Larkspur Corp", True, id="state-mark"),
        pytest.param("The Larkspur Company", "Larkspur Co", True, id="article"),
        pytest.param("Larkspur & Sons, Ltd.", "Larkspur and Sons Limited", True, id="ampersand"),
        pytest.param("L.A.R. Inc.", "LAR Inc", True, id="initials"),
        pytest.param("Larkspur’s Inc", "Larkspur's Inc.", True, id="apostrophe"),
        pytest.param("Larkspur Inc.", "Larkspur LLC", False, id="another-kind"),
        pytest.param("Larkspur Finance LLC", "Larkspur LLC", False, id="subsidiary"),
    ],
)
def test_names_are_compared_folded(one: str, other: str, same: bool) -> None:
    assert (folded_name(one) == folded_name(other)) is same


def test_slug_of_a_name_without_letters() -> None:
    assert slug("Stereotaxis, Inc.") == "stereotaxis-inc"
    assert slug("—") == "unnamed"


TABLE = index(entry("10-K", 1, period="2012-12-31", file_numbers=(NUMBER,)), cik=None, name=None, origin="t.tsv")


@pytest.mark.parametrize(
    ("filings", "indexes", "expected"),
    [
        pytest.param([filing()], [], [("larkspur-instruments-inc", None)], id="by-name"),
        pytest.param([filing(cik=CIK)], [], [(CIK, CIK)], id="by-cik"),
        pytest.param([filing(cik=CIK), filing("8-K", "2013-11-01")], [], [(CIK, CIK)], id="name-of-a-known-cik"),
        pytest.param([filing()], [index()], [(CIK, CIK)], id="name-in-an-index"),
        pytest.param(
            [filing(registrant="Meadow Acquisition Corp")],
            [index(former_names=("Meadow Acquisition Corp",))],
            [(CIK, CIK)],
            id="former-name-in-an-index",
        ),
        pytest.param(
            [filing(registrant=None, accession_number=accession(7))],
            [index(entry("424B3", 7, "2013-11-27"))],
            [(CIK, CIK)],
            id="accession-number-in-an-index",
        ),
        pytest.param([filing()], [TABLE], [("larkspur-instruments-inc", None)], id="table-without-a-cik"),
        pytest.param(
            [filing()],
            [
                index(
                    *TABLE.entries,
                    entry("8-K", 2, url="https://www.sec.gov/Archives/edgar/data/9100001/000910000113000002/a.htm"),
                    cik=None,
                    name=None,
                )
            ],
            [(CIK, CIK)],
            id="table-whose-links-tell-the-cik",
        ),
        pytest.param([filing(registrant=None)], [], [("unknown-issuer", None)], id="no-registrant"),
        pytest.param(
            [filing(), filing("8-K", "2013-11-01", registrant="Larkspur Instruments Inc")],
            [],
            [("larkspur-instruments-inc", None)],
            id="one-name-printed-twice",
        ),
    ],
)
def test_whose_filing_it_is(
    filings: list[Filing], indexes: list[object], expected: list[tuple[str, str | None]]
) -> None:
    library = link(filings, indexes)  # type: ignore[arg-type]
    assert [(issuer.key, issuer.cik) for issuer in library.issuers.values()] == expected


def test_companies_whose_names_are_one_address_stay_apart() -> None:
    names = ["Alder Trust", "Alder & Trust", "Alder Trust 2", "Unknown Issuer", None]
    filings = [filing("8-K", f"2013-01-0{at}", registrant=name) for at, name in enumerate(names, start=1)]
    library = link(filings)
    assert sorted(library.issuers) == [
        "alder-trust",
        "alder-trust-2",
        "alder-trust-2-2",
        "unknown-issuer",
        "unknown-issuer-2",
    ]
    assert {len(issuer.filings) for issuer in library.issuers.values()} == {1}


def test_two_companies_of_one_name_stay_apart() -> None:
    filings = [
        filing(cik=CIK, name="a"),
        filing("424B3", "2013-11-28", cik="0009100002", name="b"),
        filing("8-K", "2013-01-02", name="c"),
    ]
    library = link(filings)
    assert set(library.issuers) == {CIK, "0009100002", "larkspur-instruments-inc"}
    assert [problem.code for problem in library.problems] == [
        "ambiguous-issuer",
        "registration-issuers",
        "registration-issuers",
    ]
    assert library.problems[0].file == "c"


def test_names_over_time_and_symbols() -> None:
    library = link(
        [
            filing("8-K", "2010-01-05", registrant="Meadow Acquisition Corp", cik=CIK),
            filing("8-K", "2013-01-05", cik=CIK, listing=(Listing("Nasdaq", "LRKS"),), ticker="lrks"),
        ],
        [index(name="LARKSPUR INSTRUMENTS INC", former_names=("Meadow Acquisition Corp",), tickers=("LRKS", "LRKSW"))],
    )
    issuer = library.issuers[CIK]
    assert (issuer.name, issuer.former_names) == (NAME, ("Meadow Acquisition Corp",))
    assert issuer.tickers == ("LRKS", "LRKSW")


def test_index_of_another_company_is_reported_and_unused() -> None:
    library = link([filing(cik="0009100002", registrant="Quince Ltd")], [index(entry("8-K", 1, "2013-01-02"))])
    assert [(problem.file, problem.code) for problem in library.problems] == [(f"CIK{CIK}.json", "foreign-index")]
    assert not library.index


@pytest.mark.parametrize(
    ("registrant", "cik", "expected"),
    [
        pytest.param("Quince Parent Ltd", None, "quince-parent-ltd", id="named-in-the-list"),
        pytest.param("Quince Parent Ltd", "0009100002", "0009100002", id="named-and-linked"),
        pytest.param(None, "0009100002", "0009100002", id="linked-only"),
        pytest.param(None, None, CIK, id="its-own"),
    ],
)
def test_document_of_another_registrant(registrant: str | None, cik: str | None, expected: str) -> None:
    link_ = f"https://www.sec.gov/Archives/edgar/data/{int(cik)}/000910000113000009/a.htm" if cik else None
    library = link(
        [
            filing(
                "424B3",
                "2013-11-27",
                listed("10-K", None, "2012-12-31", registrant=registrant, hyperlink=link_),
                cik=CIK,
            )
        ]
    )
    (reference,) = library.references
    assert library.issuer_of[reference.target] == expected
    assert reference.target in library.issuers[expected].filings


@pytest.mark.parametrize(
    ("printed", "official", "expected"),
    [
        pytest.param(["LARKSPUR INSTRUMENTS, INC."], None, "LARKSPUR INSTRUMENTS, INC.", id="capitals alone"),
        pytest.param([NAME, "LARKSPUR INSTRUMENTS, INC."], None, NAME, id="capitals and small letters"),
        pytest.param(["LARKSPUR INSTRUMENTS, INC."], NAME, "LARKSPUR INSTRUMENTS, INC.", id="as printed"),
        pytest.param(["Meadow Corp", "LARKSPUR INSTRUMENTS, INC."], NAME, "LARKSPUR INSTRUMENTS, INC.", id="renamed"),
    ],
)
def test_spelling_of_an_issuers_name(printed: list[str], official: str | None, expected: str) -> None:
    filings = [filing("8-K", f"2013-11-{10 + at}", registrant=name, cik=CIK) for at, name in enumerate(printed)]
    library = link(filings, [index(name=official)] if official else [])
    assert library.issuers[CIK].name == expected
