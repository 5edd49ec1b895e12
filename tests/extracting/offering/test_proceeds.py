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
        "what sales to another investor bring stands beside the exercise",
        "However, we may receive (i) up to $13.5 million gross proceeds from sales of common stock that we may make to "
        "the investor and (ii) de minimis gross proceeds upon the exercise of the warrants.",
        None,
        "partial",
    ),
    (
        "of the sales and the exercise, each has an amount",
        "We may receive up to $9,000,000 from sales of shares to the investor and up to $2,500,000 upon the cash "
        "exercise of the warrants.",
        "2500000",
        "partial",
    ),
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
    (
        "except for the price",
        "We will not receive any of the proceeds of these sales, except for the cash exercise price of the warrants, "
        "if any.",
        None,
        "partial",
    ),
    (
        "except where the price of others is",
        "We will not receive any of the proceeds of these sales, except for a nominal fee.",
        None,
        "no",
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


OF_HOLDERS = """\
PROSPECTUS

ACME BIOTECH, INC.

5,000,000 Shares of Common Stock

This prospectus relates to the resale of up to 5,000,000 shares of our common stock by the selling stockholders named
  herein.

{}

@LEGEND@

The date of this prospectus is May 1, 2020

TABLE OF CONTENTS

Summary 3
"""

RECEIVED = [
    ("We will receive the proceeds only from the exercise of warrants.", "partial"),
    ("We have received the exercise price of all warrants.", None),
    ("All proceeds from the sale will be for the account of the selling stockholders.", "no"),
    ("None of the proceeds from the sale of the shares will be available for use by us.", "no"),
    ("We received $12.0 million when the shares were sold and will receive nothing from their resale.", "no"),
    ("We are registering the shares under an agreement. We won’t receive any money from their sale.", "no"),
    ("Any sales are for the stockholders’ own accounts, and the company will get none of the proceeds.", "no"),
    (
        "We will not receive any proceeds from the sale of the shares. To the extent warrants are exercised for cash, "
        "we will use the proceeds for working capital.",
        "partial",
    ),
    (
        "We will receive the exercise price of $2.00 per share from any warrants exercised for cash, but no proceeds "
        "from sales by the selling stockholders.",
        "partial",
    ),
    (
        "We will not receive any proceeds from the resale of shares by the selling stockholders. We may, however, "
        "receive gross proceeds of up to $20,000,000 from sales of shares to a selling stockholder under the purchase "
        "agreement.",
        "partial",
    ),
]


@pytest.mark.parametrize(("words", "receives"), RECEIVED)
def test_who_gets_the_proceeds_of_a_resale(words: str, receives: str | None) -> None:
    assert read(OF_HOLDERS.format(words), "424B3").issuer_receives_proceeds.value == receives


OF_ISSUER = """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated April 1, 2020)

5,000,000 Shares

ACME BIOTECH, INC.

Common Stock

We are offering 5,000,000 shares of our common stock. The underwriters expect to deliver the shares on May 5, 2020.

@LEGEND@

Marlow Stanton

The date of this prospectus supplement is May 1, 2020

TABLE OF CONTENTS

USE OF PROCEEDS

{}

CAPITALIZATION
"""


@pytest.mark.parametrize(
    "words",
    [
        "Our net proceeds from this offering will be $94.0 million.",
        "We expect that the net proceeds will be about $100 million.",
        "Assuming no exercise of the underwriters’ option, we will have net proceeds of $94.1 million.",
        "After deducting the underwriting discount, our proceeds will be approximately $95 million.",
        "The amount of proceeds from this offering will depend upon the number of shares sold.",
        "We intend to use the net proceeds for acquisitions.",
    ],
)
def test_what_says_that_the_issuer_gets_the_proceeds(words: str) -> None:
    assert read(OF_ISSUER.format(words), "424B5").issuer_receives_proceeds.value == "yes"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("We will use the net proceeds to fund our trials.", "We will use the net proceeds to fund our trials."),
        ("The proceeds are to fund our trials.", "The proceeds are to fund our trials."),
        ("The Fund is subject to tax on proceeds from the sale of its investments.", None),
        ("For a description of the trust and how its funds are used, see “Trust Account” and “Proceeds.”", None),
        ("The proceeds placed in the trust account will not be used to pay a tax on redemptions.", None),
    ],
    ids=["used to fund", "are to fund", "a fund that pays tax", "a reference", "what they are not for"],
)
def test_the_words_on_the_use_of_proceeds(words: str, found: str | None) -> None:
    assert read(OF_ISSUER.format(words), "424B5").use_of_proceeds.value == found


@pytest.mark.parametrize(
    ("words", "price"),
    [
        ("We are offering the shares at a purchase price of approximately $0.203 per share.", "0.203"),
        ("Each Series A warrant entitles the holder to purchase one share at a price of $8.62 per share.", None),
        (
            "We are offering units of one share and one warrant, which entitles the holder to purchase one share, at a "
            "public offering price of $5.00 per unit.",
            "5.00",
        ),
    ],
)
def test_the_price_in_a_sentence(words: str, price: str | None) -> None:
    cover = OF_ISSUER.replace("The underwriters expect", f"{words} The underwriters expect")
    assert read(cover, "424B5").price_per_unit.value == price


def test_the_gross_proceeds_of_a_sale_to_investors() -> None:
    sale = (
        "We are offering 5,000,000 shares of our common stock directly to institutional investors at a purchase price "
        "of $1.00 per share, for aggregate gross proceeds of $5,000,000, before expenses payable by us."
    )
    cover = OF_ISSUER.replace("We are offering 5,000,000 shares of our common stock.", sale)
    cover = cover.replace("The underwriters expect to deliver the shares on May 5, 2020.", "")
    assert read(cover, "424B5").gross_total.value == "5000000"


def test_holders_who_receive_shares_on_exercise_pay_nothing_by_that() -> None:
    words = (
        "The holders of the warrants may exercise them and receive shares of our common stock, and are referred to in "
        "this prospectus as the “Selling Shareholders”."
    )
    assert read(OF_HOLDERS.format(words), "424B3").issuer_receives_proceeds.value is None
