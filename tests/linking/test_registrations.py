from __future__ import annotations

from datetime import date

import pytest
from made_up import CIK, NUMBER, accession, attached, based_on, entry, filing, index

from generator.linking import link
from generator.linking.amounts import ledger
from generator.linking.registrations import content_of
from generator.model import Filing, Library, Registration, Security

OTHER = "333-910002"


def prospectus(on: str, number: int, **more: object) -> Filing:
    values = {"document_kind": "prospectus", "accession_number": accession(number), "name": f"{number}"} | more
    return filing("424B3", on, **values)


def supplement(on: str, base: str, number: int, **more: object) -> Filing:
    values = {"base_documents": based_on(base), "accession_number": accession(number), "name": f"{number}"} | more
    return filing("424B3", on, **values)


def family(*filings: Filing, rows: tuple[object, ...] = (), number: str = NUMBER) -> Registration:
    return link(filings, [index(*rows)] if rows else []).registrations[number]  # type: ignore[arg-type]


def test_generations_of_the_prospectus() -> None:
    found = family(
        prospectus("2013-04-08", 1),
        supplement("2013-06-01", "2013-04-08", 2),
        supplement("2013-11-27", "2013-04-08", 3),
        prospectus("2014-05-06", 4),
        supplement("2014-08-01", "2014-05-06", 5),
    )
    assert [(one.base, one.day, one.supplements, one.superseded_by) for one in found.generations] == [
        (accession(1), date(2013, 4, 8), (accession(2), accession(3)), accession(4)),
        (accession(4), date(2014, 5, 6), (accession(5),), None),
    ]
    assert [paper.superseded_by for paper in found.papers] == [accession(4)] * 3 + [None, None]
    assert found.without_base == ()


def test_a_later_prospectus_supersedes_the_earlier_one_as_a_reference() -> None:
    library = link([prospectus("2013-04-08", 1), prospectus("2014-05-06", 4)])
    assert [(one.source, one.target, one.kind, one.field) for one in library.references] == [
        (accession(4), accession(1), "supersedes", "")
    ]


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(prospectus("2013-04-08", 4), id="of-the-same-day"),
        pytest.param(prospectus("2014-05-06", 4, registration_numbers=(OTHER,)), id="of-another-registration"),
        pytest.param(prospectus("2014-05-06", 4, securities=(Security("debt", "Notes"),)), id="of-other-securities"),
        pytest.param(prospectus("2014-05-06", 4, document_kind="preliminary_prospectus"), id="preliminary"),
    ],
)
def test_what_supersedes_nothing(later: Filing) -> None:
    first = prospectus("2013-04-08", 1, securities=(Security("common_stock", "Common Stock"),))
    assert family(first, later).generations[0].superseded_by is None


def test_a_base_that_is_only_referred_to_is_a_generation() -> None:
    found = family(supplement("2013-11-27", "2013-04-08", 3))
    (generation,) = found.generations
    assert generation.base == "larkspur-instruments-inc-prospectus-333-910001-2013-04-08"
    assert [(paper.role, paper.held) for paper in found.papers] == [("prospectus", False), ("supplement", True)]


def test_the_prospectus_of_a_registration_that_continues_another_takes_its_place() -> None:
    statement = filing("S-3", "2014-04-01", registration_numbers=(NUMBER,), filed_under=(OTHER,))
    later = prospectus("2014-05-06", 4, registration_numbers=(OTHER,), filed_under=(OTHER,))
    library = link([prospectus("2013-04-08", 1), supplement("2013-11-27", "2013-04-08", 2), statement, later])
    found = library.registrations[NUMBER]
    assert found.continued_by == (OTHER,)
    assert [(one.base, one.superseded_by, one.superseded_on) for one in found.generations] == [
        (accession(1), accession(4), date(2014, 5, 6))
    ]
    assert [paper.superseded_by for paper in found.papers] == [accession(4), accession(4), None]
    (edge,) = [one for one in library.references if one.kind == "supersedes"]
    assert (edge.source, edge.target) == (accession(4), accession(1))
    assert edge.steps[0].basis == f"later prospectus under registration {OTHER}"
    assert library.registrations[OTHER].generations[0].superseded_by is None


def test_a_supplement_that_names_no_base_is_not_placed_by_guessing() -> None:
    found = family(prospectus("2013-04-08", 1), supplement("2013-11-27", "2013-04-08", 3, base_documents=()))
    assert found.without_base == (accession(3),)


def test_papers_of_the_index_stand_among_the_held_ones() -> None:
    number = (NUMBER,)
    found = family(
        prospectus("2013-04-08", 10),
        rows=(
            entry("S-1", 1, "2013-01-10", file_numbers=number),
            entry("S-1/A", 2, "2013-02-10", file_numbers=number),
            entry("EFFECT", 3, "2013-04-06", file_numbers=number, items=("S-1", "", "2013-04-05 16:00:00")),
            entry("424B3", 10, "2013-04-08", file_numbers=number),
            entry("POS AM", 11, "2014-03-10", file_numbers=number),
            entry("S-3", 12, "2014-06-10", file_numbers=number),
            entry("S-1MEF", 13, "2014-07-10", file_numbers=number),
            entry("RW", 14, "2015-03-10", file_numbers=number),
            entry("8-K", 15, "2015-03-11", file_numbers=("001-36000",)),
            entry("DRS", 16, "2012-12-01", file_numbers=("377-00001",)),
        ),
    )
    assert [(paper.form, paper.role, str(paper.day), paper.id) for paper in found.papers] == [
        ("S-1", "registration statement", "2013-01-10", None),
        ("S-1/A", "amendment", "2013-02-10", None),
        ("EFFECT", "effectiveness", "2013-04-05", None),
        ("424B3", "prospectus", "2013-04-08", accession(10)),
        ("POS AM", "post-effective amendment", "2014-03-10", None),
        ("S-3", "registration statement", "2014-06-10", None),
        ("S-1MEF", "added securities", "2014-07-10", None),
        ("RW", "withdrawal", "2015-03-10", None),
    ]
    assert found.forms == (("S-1", date(2013, 1, 10)), ("S-3", date(2014, 6, 10)))
    assert found.effective == (date(2013, 4, 5), date(2014, 7, 10))


def test_an_automatic_shelf_is_effective_when_it_is_filed() -> None:
    found = family(prospectus("2013-04-08", 10), rows=(entry("S-3ASR", 1, "2013-04-08", file_numbers=(NUMBER,)),))
    assert found.effective == (date(2013, 4, 8),)


def test_one_sticker_filed_once_for_each_registration() -> None:
    both = (NUMBER, OTHER)
    filings = [
        prospectus("2013-04-08", 1, registration_numbers=both, filed_under=(NUMBER,)),
        prospectus("2013-04-08", 2, registration_numbers=both, filed_under=(OTHER,)),
        supplement("2013-11-27", "2013-04-08", 3, registration_numbers=both, filed_under=(NUMBER,)),
        supplement("2013-11-27", "2013-04-08", 4, registration_numbers=both, filed_under=(OTHER,)),
    ]
    library = link(filings)
    assert [[(one.base, one.supplements) for one in library.registrations[number].generations] for number in both] == [
        [(accession(1), (accession(3),))],
        [(accession(2), (accession(4),))],
    ]
    assert library.registrations[NUMBER].combined_with == (OTHER,)
    assert [paper.filed_under for paper in library.registrations[NUMBER].papers] == [(), (OTHER,), (), (OTHER,)]
    assert library.generation_of[accession(4)][0] == OTHER


@pytest.mark.parametrize(
    ("form", "more", "combined"),
    [
        ("424B3", {}, (OTHER,)),
        ("S-3", {"securities": (Security("debt", "Notes"),)}, (OTHER,)),
        ("POS AM", {}, ()),
        ("S-8 POS", {"offering_kinds": ("employee_plan",)}, ()),
        ("6-K", {}, ()),
        ("20-F", {}, ()),
    ],
)
def test_only_a_prospectus_combines_registrations(
    form: str, more: dict[str, object], combined: tuple[str, ...]
) -> None:
    both = filing(form, "2013-11-27", registration_numbers=(NUMBER, OTHER), accession_number=accession(1), **more)
    assert family(both).combined_with == combined


def test_a_combined_prospectus_of_another_registration_is_a_base_here() -> None:
    both = (NUMBER, OTHER)
    filings = [
        prospectus("2013-04-08", 1, registration_numbers=both, filed_under=(OTHER,)),
        supplement("2013-11-27", "2013-04-08", 3, registration_numbers=both, filed_under=(NUMBER,)),
    ]
    (generation,) = link(filings).registrations[NUMBER].generations
    assert (generation.base, generation.supplements) == (accession(1), (accession(3),))


def test_a_statement_that_names_an_earlier_registration_continues_it() -> None:
    statement = filing(
        "S-3",
        "2014-06-10",
        document_kind="registration_statement",
        registration_numbers=(NUMBER,),
        filed_under=(OTHER,),
        accession_number=accession(5),
    )
    library = link([prospectus("2013-04-08", 1), statement])
    assert library.registrations[NUMBER].continued_by == (OTHER,)
    assert library.registrations[OTHER].forms == (("S-3", date(2014, 6, 10)),)
    assert library.registrations[NUMBER].forms == ()


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param({"offering_kinds": ("resale", "update_only")}, "update", id="said-so"),
        pytest.param({"attached": attached("8-K", "2013-11-27")}, "update", id="attaches-a-report"),
        pytest.param(
            {
                "attached": attached("8-K", "2013-11-27"),
                "gross_total": "5",
                "offering_kinds": ("direct",),
                "securities": (Security("common_stock"),),
            },
            "takedown",
            id="attaches-and-offers",
        ),
        pytest.param({"document_kind": "pricing_supplement"}, "takedown", id="pricing-supplement"),
        pytest.param({"offering_kinds": ("at_the_market",), "gross_total": "5"}, "takedown", id="offers"),
        pytest.param({"offering_kinds": ("resale",)}, None, id="does-not-show"),
        pytest.param({"document_kind": "prospectus", "offering_kinds": ("underwritten",)}, None, id="no-supplement"),
        pytest.param(
            {"form": "424B5", "offering_kinds": ("resale", "update_only")}, "update", id="whatever-its-paragraph"
        ),
    ],
)
def test_takedown_or_update_by_content(facts: dict[str, object], expected: str | None) -> None:
    content, basis = content_of(filing(**facts))
    assert content == expected
    assert (basis is None) is (expected is None)


def test_registration_number_of_two_issuers() -> None:
    library = link(
        [prospectus("2013-04-08", 1, cik=CIK), prospectus("2013-04-09", 2, cik="0009100002", registrant="Quince Ltd")]
    )
    found = [problem for problem in library.problems if problem.code == "registration-issuers"]
    assert [problem.file for problem in found] == ["1", "2"]
    assert "Larkspur Instruments, Inc., Quince Ltd" in found[0].message


def test_a_message_names_a_few_of_many_issuers() -> None:
    many = [prospectus("2013-04-08", at, cik=f"00091{at:05}", registrant=f"Quince {at} Ltd") for at in range(60)]
    messages = {problem.message for problem in link(many).problems if problem.code == "registration-issuers"}
    assert len(messages) == 1
    assert max(map(len, messages)) < 200
    assert ", Quince 4 Ltd and 55 more." in messages.pop()


def test_registrants_together_may_share_a_number() -> None:
    library = link(
        [
            prospectus("2013-04-08", 1, cik=CIK, co_registrants=("Quince Ltd",)),
            prospectus("2013-04-09", 2, cik="0009100002", registrant="Quince Ltd"),
        ]
    )
    assert not library.problems


# --- registered amounts --------------------------------------------------------------------------


def shares(quantity: int | None) -> tuple[Security, ...]:
    return (Security("common_stock", "Common Stock", quantity),)


def rows(library: Library) -> list[tuple[object, ...]]:
    found = ledger(library, next(iter(library.issuers)))
    return [(row.number, row.paper, row.security.quantity, row.status, row.overlaps) for row in found]


def test_ledger_marks_what_may_stand_in_two_registrations() -> None:
    library = link(
        [
            prospectus("2013-04-08", 1, securities=shares(100)),
            prospectus("2013-05-08", 2, securities=shares(30), registration_numbers=(OTHER,)),
            prospectus("2013-06-08", 3, securities=shares(30), registration_numbers=("333-910003",)),
            prospectus("2013-07-08", 4, securities=shares(None), registration_numbers=("333-910004",)),
        ]
    )
    assert rows(library) == [
        (NUMBER, accession(1), 100, "current", ()),
        (OTHER, accession(2), 30, "current", ("333-910003",)),
        ("333-910003", accession(3), 30, "current", (OTHER,)),
        ("333-910004", accession(4), None, "current", ()),
    ]


def test_ledger_states_what_the_latest_base_states() -> None:
    library = link(
        [
            prospectus("2013-04-08", 1, securities=shares(100)),
            prospectus("2014-04-08", 2, securities=shares(90)),
            supplement("2014-11-27", "2014-04-08", 3, securities=shares(10), offering_kinds=("direct",)),
        ]
    )
    assert rows(library) == [(NUMBER, accession(2), 90, "current", ())]


def test_ledger_takes_a_supplement_that_repeats_it_where_no_base_is_held() -> None:
    library = link([supplement("2013-11-27", "2013-04-08", 3, securities=shares(100), warrant_exercise_proceeds="5")])
    (row,) = ledger(library, "larkspur-instruments-inc")
    assert (row.paper, row.field, row.exercise_proceeds) == (accession(3), "securities[0]", "5")
