"""No pattern of the program takes more than linear time: the part of `benchmarks/patterns.py` that is soon done."""

from __future__ import annotations

import pytest

from benchmarks import patterns

LENGTH = 30_000
GIVEN_UP = 3.0
"""Seconds of the processor's time after which a search is ended: a linear one takes a millisecond."""
UNITS = 2

FOUND = {place: pattern for place, pattern in patterns.patterns().items() if place not in patterns.SHORT}


@pytest.fixture(autouse=True)
def _given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "TOO_LONG", GIVEN_UP)


def modules() -> list[str]:
    return sorted({place.partition("[")[0].rpartition(".")[0] for place in FOUND})


@pytest.mark.parametrize("module", modules())
def test_patterns_pass_over_what_they_half_match(module: str) -> None:
    given_up = []
    for place, pattern in FOUND.items():
        if place.partition("[")[0].rpartition(".")[0] == module:
            how = patterns.How(place.startswith(patterns.FOLDED), patterns.only_matched(place))
            for unit in dict.fromkeys([*patterns.pieces(pattern)[:UNITS], "a", "1", "o"]):
                text = patterns.laid("", unit, "!\n", LENGTH, how)
                if patterns.spent(pattern, text, how) == float("inf"):
                    given_up.append((place, unit))
    assert given_up == []


def test_a_search_that_is_not_linear_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "TOO_LONG", 0.5)
    how = patterns.How(folded=False, matched=False)
    assert patterns.spent(patterns.re.compile(r"a+b"), "a" * (3 * LENGTH), how) == float("inf")
    assert patterns.spent(patterns.re.compile(r"(?<!a)a+b"), "a" * LENGTH, how) < 0.5
