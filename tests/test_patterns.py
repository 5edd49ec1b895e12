"""No pattern of the program takes more than linear time: the part of `benchmarks/patterns.py` that is soon done."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import patterns

REPO = Path(__file__).resolve().parents[1]

LENGTH = 30_000
GIVEN_UP = 1.0
"""Seconds of the processor's time after which a search is ended: a linear one takes a millisecond."""
UNITS = 2

FOUND = {place: pattern for place, pattern in patterns.patterns().items() if place not in patterns.SHORT}


@pytest.fixture(autouse=True)
def _given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "TOO_LONG", GIVEN_UP)


MAKING = """
import importlib, json, pkgutil, re, sys

made = set()
plainly = re._compile


def noted(pattern, flags):
    found = plainly(pattern, flags)
    frame = sys._getframe(1)
    while frame.f_globals.get("__name__") == "re":
        frame = frame.f_back
    if frame.f_globals.get("__name__", "").startswith("generator.") and isinstance(found.pattern, str):
        made.add((found.pattern, int(found.flags)))
    return found


re._compile = noted
import generator
for module in pkgutil.walk_packages(generator.__path__, "generator."):
    if module.name != "generator.__main__":
        importlib.import_module(module.name)
print(json.dumps(sorted(made)))
"""
"""Prints every pattern that the program's modules make when they are imported, and its flags."""


def test_every_pattern_is_found() -> None:
    """What modules make is found in them or where it is used; no function makes one in a way that is not known."""
    made = subprocess.run([sys.executable, "-c", MAKING], check=True, capture_output=True, cwd=REPO, text=True)
    known = {(pattern.pattern, int(pattern.flags)) for pattern in patterns.patterns().values()}
    assert [each for each in json.loads(made.stdout) if tuple(each) not in known] == []


def modules() -> list[str]:
    return sorted({place.partition("[")[0].rpartition(".")[0] for place in FOUND})


@pytest.mark.parametrize("module", modules())
def test_patterns_pass_over_what_they_half_match(module: str) -> None:
    given_up = []
    for place, pattern in FOUND.items():
        if place.partition("[")[0].rpartition(".")[0] == module:
            how = patterns.how(place)
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
