"""Which lines of plain text stay lines, as covers set them, and which run on into a paragraph."""

from __future__ import annotations

import pytest

from generator.reading.ascii import read_ascii


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "PROSPECTUS SUPPLEMENT\nJUNE 23, 1998\n(TO PROSPECTUS DATED AUGUST 22, 1997)\n",
            "PROSPECTUS SUPPLEMENT\nJUNE 23, 1998\n(TO PROSPECTUS DATED AUGUST 22, 1997)",
            id="titles at the left margin that end early",
        ),
        pytest.param(
            "Prospectus Supplement                           Filed Pursuant to Rule 424(b)(5)\n"
            "To Prospectus dated November 17, 1999                      File Number 333-52021\n",
            "Prospectus Supplement\tFiled Pursuant to Rule 424(b)(5)\n"
            "To Prospectus dated November 17, 1999\tFile Number 333-52021",
            id="titles in two columns",
        ),
        pytest.param(
            "The shares may be offered from time to time by the holders named herein, at\n"
            "prices that prevail in the market.\n",
            "The shares may be offered from time to time by the holders named herein, at "
            "prices that prevail in the market.",
            id="a paragraph whose last line is short",
        ),
        pytest.param(
            "        (Proposed Holding Company for Acme Federal Savings Bank of Omega)\n"
            "          Offer to Sell Up to 5,015,000 Shares of its Common Stock\n",
            "(Proposed Holding Company for Acme Federal Savings Bank of Omega)\n"
            "Offer to Sell Up to 5,015,000 Shares of its Common Stock",
            id="a line of its own in parentheses",
        ),
        pytest.param(
            "The notes will bear interest at a fixed\nrate or a floating rate, as the pricing\nsupplement says.\n",
            "The notes will bear interest at a fixed rate or a floating rate, as the pricing supplement says.",
            id="a narrow paragraph",
        ),
        pytest.param(
            "ACME FINANCE INC.\nIssue Price:  93.50%\nRecord Dates:  the fifteenth day of the month before payment\n"
            "Specified Currency:  ITL\n",
            "ACME FINANCE INC.\nIssue Price: 93.50%\nRecord Dates: the fifteenth day of the month before payment\n"
            "Specified Currency: ITL",
            id="terms behind labels",
        ),
        pytest.param(
            "any filings that we make with the SEC under Sections 13(a), 13(c), 14 or 15\n"
            "(d) of the Exchange Act until the offering of these shares has ended, and\n(b) those of our parent.\n",
            "any filings that we make with the SEC under Sections 13(a), 13(c), 14 or 15 "
            "(d) of the Exchange Act until the offering of these shares has ended, and\n(b) those of our parent.",
            id="a paragraph of a section that is no member of a list",
        ),
        pytest.param(
            "A&amp;B Oak &lt;Trust&gt; Corp., R&D &#38; &amp;lt; &copy\n",
            "A&B Oak <Trust> Corp., R&D & &lt; &copy",
            id="characters escaped as in a submission, once",
        ),
    ],
)
def test_lines(text: str, expected: str) -> None:
    assert "\n".join(block.text for block in read_ascii(text).blocks) == expected


def test_classes_with_amounts_are_lines_of_their_own() -> None:
    text = (
        "  $780,000,000 CLASS A FLOATING RATE ASSET BACKED CERTIFICATES, SERIES 1997-8\n"
        "  $70,482,000 CLASS B FLOATING RATE ASSET BACKED CERTIFICATES, SERIES 1997-8\n"
    )
    assert [block.text for block in read_ascii(text).blocks] == [line.strip() for line in text.splitlines()]


def test_an_amount_in_a_sentence_does_not_begin_a_line() -> None:
    text = (
        "        This prospectus relates to the offer by the holders named herein of up to\n"
        "        $69,000,000 aggregate principal amount of the notes.\n"
    )
    assert [block.text for block in read_ascii(text).blocks] == [" ".join(text.split())]
