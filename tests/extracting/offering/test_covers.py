"""Whole covers of every kind of offering and era: what is read, and the words that say it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from generator.extracting.offering import Offering
from generator.model import Evidence, Fact
from tests.extracting.offering import (
    abroad,
    asides,
    asset_backed,
    certificates,
    combining,
    continuing,
    conversions,
    debt,
    equity,
    eras,
    feet,
    funds,
    further,
    going_on,
    issues,
    joining,
    lately,
    linked,
    nineties,
    notes,
    over_pages,
    placements,
    programmes,
    receivables,
    resold,
    sellers,
    sold_by_issuers,
    structured,
    supplements,
    takedowns,
    trusts,
)
from tests.extracting.offering.pages import Case, document, read, stated

CASES = [
    *abroad.CASES,
    *asset_backed.CASES,
    *certificates.CASES,
    *asides.CASES,
    *combining.CASES,
    *equity.CASES,
    *debt.CASES,
    *continuing.CASES,
    *conversions.CASES,
    *issues.CASES,
    *joining.CASES,
    *lately.CASES,
    *linked.CASES,
    *nineties.CASES,
    *notes.CASES,
    *over_pages.CASES,
    *eras.CASES,
    *feet.CASES,
    *funds.CASES,
    *further.CASES,
    *going_on.CASES,
    *placements.CASES,
    *programmes.CASES,
    *receivables.CASES,
    *resold.CASES,
    *sellers.CASES,
    *sold_by_issuers.CASES,
    *structured.CASES,
    *supplements.CASES,
    *takedowns.CASES,
    *trusts.CASES,
]
IDS = [case.name for case in CASES]


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_what_a_cover_states(case: Case) -> None:
    found = stated(read(case.text, case.form))
    wanted = dict(case.states)
    if "intermediaries" in wanted:
        wanted["intermediaries"] = {name.upper(): role for name, role in wanted["intermediaries"].items()}
    if "securities" in wanted:
        found["securities"].sort(key=str)
        wanted["securities"] = sorted(wanted["securities"], key=str)
    assert {name: found[name] for name in wanted} == wanted


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_every_fact_quotes_the_words_it_was_read_from(case: Case) -> None:
    filing = document(case.text, case.form)
    blocks = {block.number: block for block in filing.blocks}
    facts = list(_facts(read(case.text, case.form)))
    for name, fact in facts:
        assert fact.value is None or fact.evidence or fact.value is False, name
        assert fact.value is None or fact.absent is None, name
        for words in _evidence(fact):
            assert words.rule
            assert words.quote == blocks[words.block].text[words.start : words.end], name
    assert any(fact.evidence for _, fact in facts)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_figure_is_the_one_that_its_evidence_quotes(case: Case) -> None:
    offered = read(case.text, case.form)
    for name in ("gross_total", "discount_total", "net_total"):
        fact = getattr(offered, name)
        if fact.value is not None:
            quoted = fact.evidence[0].quote.replace(",", "")
            assert fact.value in quoted or "million" in quoted, name
    for fact in offered.securities:
        assert fact.value is not None
        for key in ("quantity", "principal"):
            value = getattr(fact.value, key)
            if value is not None:
                assert str(value) in fact.parts[key][0].quote.replace(",", "")


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_null_figures_of_securities_have_a_reason(case: Case) -> None:
    offered = read(case.text, case.form)
    for place, fact in enumerate(offered.securities):
        for key in ("quantity", "principal", "par_value"):
            path = f"securities[{place}].{key}"
            assert (getattr(fact.value, key) is None) == (path in offered.absent), path


def _facts(offered: Offering) -> Iterator[tuple[str, Fact[Any]]]:
    for name in offered.__struct_fields__:
        value = getattr(offered, name)
        if isinstance(value, Fact):
            yield name, value
        elif isinstance(value, tuple):
            yield from ((name, fact) for fact in value)


def _evidence(fact: Fact[Any]) -> Iterator[Evidence]:
    yield from fact.evidence
    for words in fact.parts.values():
        yield from words
