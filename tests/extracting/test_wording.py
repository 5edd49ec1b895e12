"""Phrases are found by their first words: what is found must be what the pattern alone would find."""

from __future__ import annotations

import importlib
import pkgutil
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import generator.extracting
from generator.extracting.lines import small
from generator.extracting.wording import Phrase, phrase

EACH = {
    f"{module.name.removeprefix('generator.extracting.')}.{name}": value
    for module in pkgutil.walk_packages(generator.extracting.__path__, "generator.extracting.")
    for name, value in vars(importlib.import_module(module.name)).items()
    if isinstance(value, Phrase)
}
BESIDE = (
    "the",
    "a",
    "january 5, 2019",
    "2019",
    "333-123456",
    "no.",
    "8-k",
    "s-3",
    "(",
    ")",
    ".",
    ",",
    ":",
    "\n\n",
    "\t",
)


def words_of(found: Phrase) -> list[str]:
    """Return the words that a pattern is made of, and some that stand beside phrases."""
    return sorted({*found.heads, *re.findall(r"[a-z]{2,}|\d+", found.pattern.pattern), *BESIDE})


@pytest.mark.parametrize("found", EACH.values(), ids=EACH)
@settings(deadline=None)
@given(data=st.data(), glue=st.sampled_from([" ", "\n", ""]))
def test_a_phrase_is_found_wherever_its_pattern_fits(found: Phrase, data: st.DataObject, glue: str) -> None:
    text = glue.join(data.draw(st.lists(st.sampled_from(words_of(found)), min_size=5, max_size=40)))
    spans = [match.span() for match in found.finditer(text)]
    assert spans == [match.span() for match in found.pattern.finditer(text)]
    first = found.search(text)
    assert (first.span() if first else None) == (spans[0] if spans else None)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@pytest.mark.parametrize(
    ("alternatives", "text", "span", "expected"),
    [
        ({"risk": r"s?\b"}, "asterisk, risks, risk", (0, 30), ["risk", "risks", "risk"]),
        ({"risk": r"\sfactors"}, "risk factors", (0, 8), []),
        ({"form": r"\s10-k", "formerly": ""}, "formerly on form 10-k", (0, 30), ["formerly", "form 10-k"]),
        ({"aa": ""}, "aaaaa", (0, 30), ["aa", "aa"]),
        ({"the": r"\s\w+", "other": ""}, "the other, other", (0, 30), ["the other", "other"]),
        ({"to": "", "tort": ""}, "tort", (0, 30), ["to"]),
        ({"to": ""}, "to to to", (2, 6), ["to"]),
    ],
    ids=["each place", "the span's end", "two heads at one place", "overlapping", "inside a match", "first", "inside"],
)
def test_finditer(alternatives: dict[str, str], text: str, span: tuple[int, int], expected: list[str]) -> None:
    assert [match.group() for match in phrase(alternatives).finditer(text, *span)] == expected


@given(st.text(st.sampled_from("ABCabcÉéÀßẞΣσς’“”–—\u2011İıÅΩⅣⓐⒷЖж中\ud800 \n9"), max_size=20))
def test_small_letters_stand_where_the_large_ones_did(text: str) -> None:
    assert len(small(text)) == len(text)
    if len(text.lower()) == len(text):
        assert small(text) == text.lower()
