"""Inputs that once went wrong, and a short run over made-up ones; `fuzz.py` beside this file runs for longer."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from generator.extracting import extract
from generator.reading import read_bytes
from tests.fuzzing.inputs import BESIDE, PIECES_BESIDE, from_grammar, mutated
from tests.fuzzing.invariants import ENDINGS, hold, hold_beside

KEPT = sorted((Path(__file__).parent / "kept").iterdir())


@pytest.mark.parametrize("file", KEPT, ids=lambda file: file.stem)
def test_what_once_went_wrong(file: Path) -> None:
    hold(file.read_bytes(), file.name)


def test_made_up_filings() -> None:
    chance = random.Random(1)
    filings = [filing for _ in range(500) if (filing := hold(from_grammar(chance), "x.txt"))]
    assert sum(bool(filing.incorporated) for filing in filings) > 50


@pytest.mark.parametrize("ending", ENDINGS)
def test_filings_to_which_something_was_done(ending: str) -> None:
    chance = random.Random(ending)
    seeds = [file.read_bytes() for file in KEPT] + [from_grammar(chance) for _ in range(50)]
    results = [hold(mutated(seeds, chance), f"x{ending}") for _ in range(200)]
    assert any(results)


def test_what_stands_beside_filings(tmp_path: Path) -> None:
    chance = random.Random(1)
    filing = extract(read_bytes(from_grammar(chance), "x.txt"))
    assert [hold_beside(data, filing, tmp_path) for data in BESIDE] == [1, 1, 2, 1]
    for _ in range(300):
        hold_beside(mutated(BESIDE, chance, PIECES_BESIDE), filing, tmp_path)
