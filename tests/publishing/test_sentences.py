"""Where sentences begin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Evidence, Filing
from generator.publishing import sentences
from generator.publishing.evidence import Cited


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One sentence", ["One sentence"]),
        ("First. Second.", ["First. ", "Second."]),
        ("Halden Instruments, Inc. 12 Fjord Street", ["Halden Instruments, Inc. 12 Fjord Street"]),
        ("See File No. 333-190001. It is here.", ["See File No. 333-190001. ", "It is here."]),
        ("of Halden Instruments, Inc. We sell.", ["of Halden Instruments, Inc. ", "We sell."]),
        ("In St. Louis, Missouri. Next.", ["In St. Louis, Missouri. ", "Next."]),
        ("By J. Smith. Then.", ["By J. Smith. ", "Then."]),
        ("He said “no.” Then he left.", ["He said “no.” ", "Then he left."]),
        ("Is it? Yes! Good.", ["Is it? ", "Yes! ", "Good."]),
        ("It is $6.23 a share. Fine.", ["It is $6.23 a share. ", "Fine."]),
        ("A line.\nAnother line.", ["A line.\n", "Another line."]),
        ("The U.S. Government acts.", ["The U.S. Government acts."]),
        ("under Section 5. (The rule)", ["under Section 5. ", "(The rule)"]),
        ("Item 8.01. Other Events", ["Item 8.01. Other Events"]),
        ("ITEM 1A. Risk Factors. We may fail.", ["ITEM 1A. Risk Factors. ", "We may fail."]),
        ("as in Item 5. We say so.", ["as in Item 5. ", "We say so."]),
        (
            "Through T.R. Weston and P.Q. Marlow & Co. as agents.",
            ["Through T.R. Weston and P.Q. Marlow & Co. as agents."],
        ),
        ("Non-U.S. Holders pay. Others not.", ["Non-U.S. Holders pay. ", "Others not."]),
        ("Until 5:00 p.m. New York City time.", ["Until 5:00 p.m. New York City time."]),
        ("Washington, D.C. We file there.", ["Washington, D.C. ", "We file there."]),
        ("(I.R.S. Employer Identification No.)", ["(I.R.S. Employer Identification No.)"]),
        ("Amendment no. 3 is filed. Next.", ["Amendment no. 3 is filed. ", "Next."]),
        ("He says no. Then he left.", ["He says no. ", "Then he left."]),
        ("Ordinance (Cap. 32) and Treas. Reg. 1.", ["Ordinance (Cap. 32) and Treas. Reg. 1."]),
        ("3. Inventories. They grew.", ["3. Inventories. ", "They grew."]),
        ("a. The Company issued notes. It paid.", ["a. The Company issued notes. ", "It paid."]),
        ("Note 12. Leases", ["Note 12. Leases"]),
        ("Ends here.", ["Ends here."]),
        ("", [""]),
        (". . . A", [". . . A"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    begins = sentences.starts(text)
    assert [text[a:b] for a, b in zip(begins, [*begins[1:], None], strict=True)] == expected


@given(text=st.text(alphabet=" .!?)”\nAbc1", max_size=80))
def test_starts_ascend_from_zero_and_leave_no_character_out(text: str) -> None:
    begins = sentences.starts(text)
    assert begins[0] == 0
    assert list(begins) == sorted(set(begins))
    assert all(0 <= begin < max(1, len(text)) for begin in begins)


@pytest.mark.parametrize(("offset", "expected"), [(0, "b7-1"), (11, "b7-1"), (12, "b7-2"), (99, "b7-3")])
def test_anchor_names_the_sentence(offset: int, expected: str) -> None:
    assert sentences.anchor(7, (0, 12, 30), offset) == expected


def test_anchor_of_a_single_sentence_is_the_block() -> None:
    assert sentences.anchor(7, (), 40) == "b7"


@pytest.mark.parametrize(
    ("quote", "start", "expected"),
    [
        ("Our stock", 13, "b1-2"),
        (". Our stock", 11, "b1-2"),
        (".” Our stock", 10, "b1-2"),
        ("One day", 0, "b1-1"),
        ("(x) is", 2, "b1-1"),
    ],
)
def test_a_mark_leads_to_the_sentence_of_its_first_word(quote: str, start: int, expected: str) -> None:
    cited = Cited(Filing(id="x-1"), {1: (0, 13)})
    piece = Evidence(block=1, start=start, end=start + len(quote), quote=quote, rule="rule")
    assert cited.anchor(piece) == expected
