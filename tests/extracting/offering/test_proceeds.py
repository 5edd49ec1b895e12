"""What an exercise of warrants would bring, and who gets the proceeds, in many words."""

from __future__ import annotations

import pytest

from tests.extracting.offering.pages import read

RESALE = """\
PROSPECTUS

ACME BIOTECH, INC.

5,000,000 Shares of Common Stock

This prospectus relates to the resale by the selling stockholders named herein of up to 5,000,000 shares of our common
  stock, including shares issuable upon exercise of warrants. We will not receive any proceeds from the sale of shares
  by the selling stockholders.

@LEGEND@

The date of this prospectus is May 1, 2020

TABLE OF CONTENTS

USE OF PROCEEDS

We will not receive any of the proceeds from the sale of the shares by the selling stockholders. {}

MARKET FOR COMMON STOCK
"""

EXERCISES = [
    (
        "if all were exercised",
        "If all of the warrants were exercised at $2.50 per share we would receive approximately $6.25 million.",
        "6250000",
        "partial",
    ),
    (
        "a price each and in total",
        "Upon any exercise of the warrants for cash, the selling stockholders would pay us the exercise price of "
        "$3.00 per share, for total gross proceeds of $7,500,000.",
        "7500000",
        "partial",
    ),
    (
        "several kinds and their sum in one sentence",
        "If all of the warrants with an exercise price of $1.20 are exercised, we will receive $1,440,000 and if "
        "all of the others are exercised we will receive $1,200,000, or $2,640,000 in the aggregate.",
        None,
        "partial",
    ),
    (
        "one sentence for each kind",
        "We would receive approximately $134.5 million from the exercise of the public warrants. We would receive "
        "approximately $77.0 million from the exercise of the private warrants.",
        None,
        "partial",
    ),
    (
        "one sentence for each kind, and one for all",
        "We would receive $134.5 million from the exercise of the public warrants. We would receive $77.0 "
        "million from the exercise of the private warrants. If all warrants were exercised, we would receive an "
        "aggregate of $211.5 million.",
        "211500000",
        "partial",
    ),
    (
        "exact, then rounded",
        "We will receive up to $231,150,000 from the exercise of the warrants. Proceeds of approximately $231.2 "
        "million from the exercise of the warrants would be used for working capital.",
        "231150000",
        "partial",
    ),
    (
        "what the private placement brought",
        "The selling stockholders paid us $20.0 million for the shares in the private placement. We may receive "
        "proceeds from the exercise of the warrants.",
        None,
        "partial",
    ),
    (
        "without cash",
        "Certain of the warrants may be exercised on a cashless basis, in which case we will not receive any proceeds.",
        None,
        "no",
    ),
    (
        "would result in proceeds to us",
        "The warrants, if exercised in full for cash, would result in proceeds to us of $4,000,000.",
        "4000000",
        "partial",
    ),
    (
        "holders pay the exercise price",
        "Holders of warrants may pay the exercise price of $1.00 per share, or an aggregate of approximately "
        "$3.2 million, if exercised for cash.",
        "3200000",
        "partial",
    ),
    ("expenses", "We will pay expenses of registration of approximately $150,000.", None, "no"),
]


@pytest.mark.parametrize(
    ("words", "amount", "receives"), [case[1:] for case in EXERCISES], ids=[case[0] for case in EXERCISES]
)
def test_what_an_exercise_would_bring(words: str, amount: str | None, receives: str) -> None:
    offered = read(RESALE.format(words), "424B3")
    assert offered.warrant_exercise_proceeds.value == amount
    assert offered.issuer_receives_proceeds.value == receives
