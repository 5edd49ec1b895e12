"""What a text is folded to: letters that a scanner misread are put right, and nothing else that has figures in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extracting.incorporation.folding import fold


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("Current Rep0rt fi1ed Dccember 3, 20l3", "current report filed december 3, 2013"),
        (
            "Quarter1y Rcport for the quartcr endcd Junc 30, l998",
            "quarterly report for the quarter ended june 30, 1998",
        ),
        ("Annua1 Report filcd Apri1 2, 2OO1; ltem 5.02", "annual report filed april 2, 2001; item 5.02"),
        ("ended March 3l, 199S and June 3O, 2O0B, (May l7)", "ended march 31, 1995 and june 30, 2008, (may 17)"),
        (
            "Form 1O-K4O5, 1O-Q, 2O-F; March 3lst, May so, June b",
            "form 10-k405, 10-q, 20-f; march 3lst, may so, june b",
        ),
        ("Form 8-K128 filed Novcmber 5", "form 8-k12b filed november 5"),
        (
            "Form 10-K405, Form 8-K12G3, DEF14A, Form10-K, Form8-K",
            "form 10-k405, form 8-k12g3, def14a, form10-k, form8-k",
        ),
        ("Exhibit 4.1(a), Section 13(a), S-1/A, page F-10", "exhibit 4.1(a), section 13(a), s-1/a, page f-10"),
        ("acme at this juncture, junc. 9, McDonald", "acme at this juncture, june. 9, mcdonald"),
        ("our \N{LEFT DOUBLE QUOTATION MARK}10\N{NON-BREAKING HYPHEN}K\N{RIGHT DOUBLE QUOTATION MARK}", 'our "10-k"'),
    ],
)
def test_folds(printed: str, folded: str) -> None:
    assert fold(printed) == folded


@given(st.text(alphabet=st.sampled_from("aecl015 8,.-\u0130KMfilednovmbrt")))
def test_every_character_stays_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)
