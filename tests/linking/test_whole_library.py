"""What holds of every library: its order does not matter, adding one filing gives the same as linking all anew."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import CIK, accession, based_on, entry, filing, index, listed, report

from generator.linking import link
from generator.linking.library import relink
from generator.linking.soundness import cycles_and_selves
from generator.model import Filing, IncorporatedDocument, Library, Reference

DAYS = [date(2013, 1, 4) + timedelta(days=7 * week) for week in range(5)]
days = st.sampled_from([day.isoformat() for day in DAYS])
items = st.sampled_from([(), ("8.01",), ("5.02",)])
names = st.sampled_from(["Larkspur Instruments, Inc.", "LARKSPUR INSTRUMENTS INC", "Quince Ltd"])


@st.composite
def entries(draw: st.DrawFn) -> IncorporatedDocument:
    form = draw(st.sampled_from(["8-K", "10-Q", "10-Q/A", "10-K"]))
    by_period = form != "8-K" and draw(st.booleans())
    link_ = None
    if draw(st.integers(0, 4)) == 0:
        number = accession(draw(st.integers(1, 9)))
        link_ = f"https://www.sec.gov/Archives/edgar/data/9100001/{number.replace('-', '')}/a.htm"
    day = draw(days)
    return listed(
        form,
        None if by_period else day,
        day if by_period else None,
        *(draw(items) if form == "8-K" else ()),
        hyperlink=link_,
    )


@st.composite
def libraries(draw: st.DrawFn) -> list[Filing]:
    filings = []
    for at in range(draw(st.integers(1, 6))):
        name = draw(names)
        cik = draw(st.sampled_from([None, CIK, "0009100002"])) if name.startswith("L") else None
        number = accession(at) if draw(st.booleans()) else None
        facts = {"registrant": name, "cik": cik, "accession_number": number, "name": f"f{at}.txt"}
        if draw(st.booleans()):
            filings.append(
                report(
                    draw(st.sampled_from(["8-K", "10-Q"])),
                    draw(days),
                    *draw(items),
                    number=number,
                    **{k: v for k, v in facts.items() if k != "accession_number"},
                )
            )
        else:
            kind = draw(st.sampled_from(["prospectus", "prospectus_supplement"]))
            bases = based_on(draw(days)) if kind == "prospectus_supplement" else ()
            lists = draw(st.lists(entries(), max_size=5))
            filings.append(filing("424B3", draw(days), *lists, document_kind=kind, base_documents=bases, **facts))
    return filings


ROWS = index(
    entry("8-K", 1, DAYS[0].isoformat(), items=("8.01",)),
    entry("8-K", 2, DAYS[0].isoformat(), items=("5.02",)),
    entry("8-K", 3, event_date=DAYS[1].isoformat()),
    entry("10-Q", 4, DAYS[2].isoformat(), period=DAYS[0].isoformat()),
)


@settings(max_examples=60, deadline=None)
@given(filings=libraries(), seed=st.randoms(use_true_random=False))
def test_the_order_of_the_filings_does_not_matter(filings: list[Filing], seed: object) -> None:
    shuffled = list(filings)
    seed.shuffle(shuffled)  # type: ignore[attr-defined]
    assert link(filings, [ROWS]) == link(shuffled, [ROWS])


@settings(max_examples=60, deadline=None)
@given(filings=libraries(), indexed=st.booleans())
def test_adding_one_filing_gives_what_linking_all_gives(filings: list[Filing], indexed: bool) -> None:
    indexes = [ROWS] if indexed else []
    step = relink(filings[:-1], indexes)
    step = relink(filings, indexes, previous=step)
    assert step.library == link(filings, indexes)
    again = relink(filings, indexes, previous=step)
    assert all(again.parts[key] is part for key, part in step.parts.items())


@settings(max_examples=60, deadline=None)
@given(filings=libraries())
def test_nothing_is_dropped_and_every_reference_leads_somewhere(filings: list[Filing]) -> None:
    library = link(filings, [ROWS])
    held = [one for one in library.filings.values() if one.held]
    assert sorted(one.source.name for one in held if one.source) == sorted(
        one.source.name for one in filings if one.source
    )
    stated = [one for one in library.references if one.field]
    assert len(stated) == sum(len(one.incorporated) + len(one.base_documents) for one in filings)
    assert all(one.source in library.filings and one.target in library.filings for one in library.references)
    assert all(id_ == one.id for id_, one in library.filings.items())
    assert set(library.issuer_of) == set(library.filings)
    assert {id_ for issuer in library.issuers.values() for id_ in issuer.filings} == set(library.filings)
    for one in stated:
        assert (one.resolved_by in ("unresolved", "ambiguous")) == (
            one.accession_number is None and not library.filings[one.target].held
        )
        assert (one.resolved_by == "ambiguous") == bool(one.candidates)


def test_a_filing_that_is_added_links_only_its_own_issuer_anew() -> None:
    quince = filing(
        "424B3",
        "2013-02-01",
        listed("8-K", "2013-01-04"),
        registrant="Quince Ltd",
        name="q",
        registration_numbers=("333-5",),
    )
    before = relink([quince, report("8-K", "2013-01-04")])
    after = relink([quince, report("8-K", "2013-01-04"), report("8-K", "2013-01-11")], previous=before)
    assert after.parts["quince-ltd"] is before.parts["quince-ltd"]
    assert after.parts["larkspur-instruments-inc"] is not before.parts["larkspur-instruments-inc"]


# --- references that turn on themselves ----------------------------------------------------------


def library_of(*pairs: tuple[str, str]) -> Library:
    ids = sorted({id_ for pair in pairs for id_ in pair})
    return Library(
        filings={id_: Filing(id=id_) for id_ in ids},
        references=tuple(Reference(source=one, target=other, kind="supplements", form="424B3") for one, other in pairs),
    )


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        pytest.param([("a", "b"), ("b", "c")], [], id="chain"),
        pytest.param([("a", "a")], [("a", "self-reference")], id="itself"),
        pytest.param([("a", "b"), ("b", "a")], [("a", "reference-cycle")], id="each-other"),
        pytest.param(
            [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")], [("a", "reference-cycle")], id="circle-of-three"
        ),
        pytest.param(
            [("a", "b"), ("b", "a"), ("c", "d"), ("d", "c")],
            [("a", "reference-cycle"), ("c", "reference-cycle")],
            id="two-circles",
        ),
        pytest.param([("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")], [], id="diamond"),
    ],
)
def test_circles(pairs: list[tuple[str, str]], expected: list[tuple[str, str]]) -> None:
    assert [(problem.file, problem.code) for problem in cycles_and_selves(library_of(*pairs))] == expected


def test_a_long_chain_needs_no_recursion() -> None:
    chain = [(f"{at:05}", f"{at + 1:05}") for at in range(5_000)]
    assert list(cycles_and_selves(library_of(*chain))) == []
    (problem,) = cycles_and_selves(library_of(*chain, ("05000", "00000")))
    assert problem.code == "reference-cycle"


def test_a_filing_that_names_itself_is_reported_and_kept() -> None:
    one = report("8-K", "2013-01-04", number=accession(1), incorporated=(listed("8-K", "2013-01-04"),))
    library = link([one])
    assert [(reference.source, reference.target) for reference in library.references] == [(accession(1), accession(1))]
    assert "self-reference" in {problem.code for problem in library.problems}
