"""Names and dates of offering documents, in lists that are put together at random."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extracting import titles

NAMES = {
    "prospectus": "prospectus",
    "prospectus supplement": "prospectus_supplement",
    "product supplement no. 4-I": "product_supplement",
    "underlying supplement no. 1-I": "underlying_supplement",
    "Prospectus Supplement No. 2": "prospectus_supplement",
}
DAYS = st.dates(date(1993, 1, 1), date(2026, 12, 31))


def _said(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


@settings(deadline=None)
@given(
    named=st.lists(st.tuples(st.sampled_from(sorted(NAMES)), DAYS), min_size=1, max_size=5),
    capitals=st.booleans(),
    comma=st.sampled_from([" dated ", ", dated ", "\ndated "]),
    joint=st.sampled_from([", ", ", the ", " and ", ", and the accompanying "]),
)
def test_each_document_has_its_own_date(named: list[tuple[str, date]], capitals: bool, comma: str, joint: str) -> None:
    listed = joint.join(f"{name}{comma}{_said(day)}" for name, day in named)
    text = f"PROSPECTUS SUPPLEMENT\n(To the {listed.upper() if capitals else listed})".lower()
    found = titles.mentions(text, 0, len(text))
    assert [(mention.kind, mention.date) for mention in found] == [(NAMES[name], day) for name, day in named]
    assert found[0].after_to


@settings(deadline=None)
@given(named=st.lists(st.sampled_from(sorted(NAMES)), min_size=2, max_size=4, unique=True), day=DAYS)
def test_each_dated_shares_the_date(named: list[str], day: date) -> None:
    text = f"(to the {', the '.join(named[:-1])} and the {named[-1]}, each dated {_said(day)})".lower()
    found = titles.mentions(text, 0, len(text))
    assert [(mention.kind, mention.date) for mention in found] == [(NAMES[name], day) for name in named]


@settings(deadline=None)
@given(text=st.text(alphabet="prospectus lemn(),datJuly1234567890\n", max_size=400))
def test_no_text_breaks_the_grammar(text: str) -> None:
    for mention in titles.mentions(text, 0, len(text)):
        assert 0 <= mention.start < mention.end <= len(text)


def test_a_name_behind_to_is_no_title() -> None:
    text = "(to prospectus dated january 25, 2023)\nup to $10,000,000\nwe offer by this prospectus supplement stock."
    found = titles.own_title(text, 0, len(text))
    assert found is not None
    assert found.kind == "prospectus_supplement"


def test_a_number_may_be_letters_and_digits() -> None:
    text = "pricing supplement r2659 dated march 30, 2021\n\n(to prospectus supplement dated april 20, 2020\n\n"
    text += "and prospectus dated april 20, 2020)"
    found = titles.own_title(text, 0, len(text))
    assert found is not None
    assert found.kind == "pricing_supplement"


def test_a_word_that_a_scanner_misread_ends_no_title() -> None:
    for text, expected in (("prospectus 5upplement no. 1\n", None), ("prospectus 2 of 3\n", "prospectus")):
        found = titles.own_title(text, 0, len(text))
        assert (found and found.kind) == expected


def test_what_a_pricing_supplement_is_to_be_read_with_is_not_its_title() -> None:
    text = (
        "we offer notes by this pricing supplement.\n\nprospectus supplement and prospectus dated february 13, 2019:\n"
    )
    found = titles.own_title(text, 0, len(text))
    assert found is not None
    assert found.kind == "pricing_supplement"
