"""Amounts, quantities and blanks, one by one."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extracting.offering.amounts import count, figures, plain

PLAIN = [
    ("thousands separators", "$12,674,159", "12674159"),
    ("cents stay", "$4,715,555.70", "4715555.70"),
    ("zeros stay", "$10.00", "10.00"),
    ("no zero before the point", "$.001", "0.001"),
    ("millions", "US$59.52 million", "59520000"),
    ("approximate millions", "approximately $538.2 million", "538200000"),
    ("whole billions", "$2 billion", "2000000000"),
    ("a fraction", "$9 1/8", "9.125"),
    ("a fraction of a cent", "$0.16 2/3", "0.166667"),
    ("per cent", "99.712%", "99.712"),
    ("nothing", "an amount", None),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in PLAIN], ids=[case[0] for case in PLAIN])
def test_plain_decimal(text: str, wanted: str | None) -> None:
    assert plain(text) == wanted


FIGURES = [
    ("shares and money", "2,035,531 shares for $12,674,159", [("count", "2,035,531"), ("money", "$12,674,159")]),
    ("a year is no count", "due 2030 at 4.50%", []),
    ("a percentage is no count", "99.712% of 5,000,000", [("count", "5,000,000")]),
    ("a blank", "of $ aggregate principal", [("blank", "$")]),
    ("a bullet in brackets", "$[●] of notes", [("blank", "$[●]")]),
    ("another dollar", "c$40,000,000 and us$ 5 million", [("money", "c$40,000,000"), ("money", "us$ 5 million")]),
    ("a letter before the sign is no currency", "notes$5,000", [("money", "$5,000")]),
    ("a currency by its code", "rmb 1,500,000", [("money", "1,500,000")]),
    ("millions of shares", "12.5 million shares", [("count", "12.5 million")]),
    ("a small number counts other things", "1 share for 20 rights", []),
    ("a fraction of a share", "1/1,000th", []),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in FIGURES], ids=[case[0] for case in FIGURES])
def test_figures_of_a_text(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(figure.kind, text[figure.start : figure.end]) for figure in figures(text)] == wanted


@given(st.integers(min_value=1_000, max_value=10**13))
def test_a_count_comes_back(number: int) -> None:
    text = f"up to {number:,} shares"
    assert [count(text[f.start : f.end]) for f in figures(text)] == [number]


@given(st.decimals(min_value=1, max_value=10**12, places=2))
def test_an_amount_comes_back_as_printed(amount: Decimal) -> None:
    text = f"proceeds of ${amount:,} to us"
    assert [plain(text[f.start : f.end]) for f in figures(text)] == [format(amount, "f")]


@given(st.integers(min_value=1_000, max_value=10**13), st.data())
def test_a_figure_with_a_letter_for_a_digit_is_none(number: int, data: st.DataObject) -> None:
    """As scanners misread digits: `$1o,000` is neither one dollar nor ten thousand."""
    printed = f"{number:,}"
    digits = [at for at, sign in enumerate(printed) if sign in "1058"]
    if digits:
        at = data.draw(st.sampled_from(digits))
        misread = printed[:at] + {"1": "l", "0": "o", "5": "s", "8": "b"}[printed[at]] + printed[at + 1 :]
        text = f"up to {misread} shares for ${misread} to us"
        assert [figure for figure in figures(text) if figure.kind != "blank"] == []


@given(st.text(alphabet="$€0123456789,. %[]●million/-abu", max_size=60))
def test_any_text_is_read_to_its_end(text: str) -> None:
    found = list(figures(text))
    assert all(0 <= figure.start < figure.end <= len(text) for figure in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
