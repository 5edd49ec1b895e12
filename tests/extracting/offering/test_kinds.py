"""Kinds of offering by the one sentence of a cover that tells how the securities are sold."""

from __future__ import annotations

import pytest

from tests.extracting.offering.pages import read

COVER = """\
PROSPECTUS{}

3,000,000 Shares of Common Stock

ACME BIOTECH, INC.

{}

Our common stock is listed on the NYSE under the symbol “ACM.”

@LEGEND@

The date of this prospectus is June 3, 2020
"""

SUPPLEMENT = " SUPPLEMENT\n\n(To Prospectus dated May 1, 2020)"

SENTENCES = [
    ("The shareholders named on page 12 are offering 3,000,000 shares of common stock.", "", {"resale"}),
    ("Certain of our stockholders may offer and sell up to 3,000,000 shares from time to time.", "", {"resale"}),
    ("Up to 3,000,000 shares may be offered from time to time by the stockholders of Acme.", "", {"resale"}),
    (
        "The stockholders named herein, who received the shares in our acquisition of Beta Corp., may sell up to "
        "3,000,000 shares from time to time in the open market.",
        "",
        {"resale"},
    ),
    (
        "3,000,000 shares may be offered for sale from time to time by persons who acquired them under our plan.",
        "",
        {"resale"},
    ),
    (
        "The holders of the notes and options, who receive shares when they exercise the options, are referred to in "
        "this prospectus as the “Selling Shareholders”.",
        "",
        {"resale"},
    ),
    (
        "This prospectus relates to 3,000,000 shares that we issued to affiliates of Harbor Hill LLC, whom we refer to "
        "in this prospectus as the selling stockholders.",
        "",
        {"resale"},
    ),
    (
        "This supplement is part of the prospectus on the offer and sale by certain shareholders of 3,000,000 shares.",
        SUPPLEMENT,
        {"resale"},
    ),
    (
        "The underwriters will reimburse us for expenses that we incur in a later sale by certain dealers.",
        SUPPLEMENT,
        set(),
    ),
    (
        "Under its plan of conversion, Acme Bank has granted to depositors rights to subscribe for 3,000,000 shares. "
        "These rights are not transferable. Harbor Hill Securities will assist us to sell the shares on a best efforts "
        "basis.",
        "",
        {"best_efforts"},
    ),
    (
        "We grant to our stockholders rights to subscribe for 3,000,000 shares. These rights are not transferable.",
        "",
        {"rights_offering"},
    ),
    (
        "The shares may be offered from time to time by the persons listed below, who got them in the acquisition.",
        SUPPLEMENT,
        {"resale"},
    ),
    (
        "The organizers (the directors) of Acme will offer and sell the shares on a best efforts basis without "
        "compensation.",
        "",
        {"direct"},
    ),
    (
        "Harbor Hill LLC is the agent for the distribution of the securities and is acting as principal.",
        SUPPLEMENT,
        {"underwritten"},
    ),
    (
        "This prospectus covers the sale of up to 3,000,000 shares of common stock by Keystone LLC. The shares "
        "may be issued by us to Keystone pursuant to the common stock purchase agreement, dated May 3, 2021.",
        "",
        {"resale", "equity_line"},
    ),
    (
        "This prospectus relates to the resale of up to 3,000,000 shares that we may sell to Harbor Hill LLC under a "
        "common stock purchase agreement, at our sole discretion, over 24 months.",
        "",
        {"resale", "equity_line"},
    ),
    (
        "This prospectus relates to the resale of 3,000,000 shares by Keystone LLC. The shares consist of common stock "
        "that we may elect to issue and sell to Keystone from time to time pursuant to (and limited by the terms of) "
        "the Purchase Agreement.",
        "",
        {"resale", "equity_line"},
    ),
    (
        "This prospectus relates to the resale of 3,000,000 shares by Keystone LLC, to which the shares may be issued "
        "and sold in accordance with the terms and conditions of the share purchase agreement dated May 3, 2021.",
        "",
        {"resale", "equity_line"},
    ),
    (
        "This prospectus relates to the resale of 3,000,000 shares by Keystone LLC, which bought them under (and "
        "subject to the terms of) a securities purchase agreement.",
        "",
        {"resale"},
    ),
    (
        "This prospectus relates to the offer and sale by us of 3,000,000 shares of common stock upon exercise of "
        "warrants that we issued in our initial public offering.",
        "",
        {"warrant_exercise"},
    ),
    (
        "Harbor Hill Securities is acting as sales agent for up to 3,000,000 shares of our common stock, sold by means "
        "of ordinary brokers’ transactions on the NYSE at market prices under a sales agreement dated June 1, 2020.",
        SUPPLEMENT,
        {"at_the_market"},
    ),
    (
        "Harbor Hill LLC has agreed to purchase the shares from us at a price of $9.61 per share. The underwriter may "
        "offer the shares from time to time in the over-the-counter market or otherwise.",
        SUPPLEMENT,
        {"underwritten"},
    ),
    (
        "We are offering 3,000,000 shares to certain investors at $5.00 per share under a securities purchase "
        "agreement. We will receive the proceeds from the sale of shares to the investors under the agreement.",
        SUPPLEMENT,
        {"direct"},
    ),
    (
        "Pursuant to this prospectus supplement, we are offering up to $75,000,000 in shares of our common stock to "
        "Delta Park Fund, LLC from time to time, pursuant to a purchase agreement that we entered into with it.",
        SUPPLEMENT,
        {"equity_line"},
    ),
    (
        "We are offering 3,000,000 shares of our common stock to Delta Park, LLC pursuant to a purchase agreement.",
        SUPPLEMENT,
        set(),
    ),
]


@pytest.mark.parametrize(("words", "title", "kinds"), SENTENCES, ids=[words[:60] for words, _, _ in SENTENCES])
def test_kind_of_an_offering(words: str, title: str, kinds: set[str]) -> None:
    offered = read(COVER.format(title, words), "424B5" if title else "424B3")
    assert {fact.value for fact in offered.offering_kinds} == kinds
    assert offered.selling_securityholders.value is ("resale" in kinds)


def test_a_facing_page_that_no_prospectus_follows_does_not_say_who_sells() -> None:
    facing = """\
As filed with the Securities and Exchange Commission on May 2, 2003

AMENDMENT 3 TO FORM SB-2
REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ACME BIOTECH, INC.
(Name of Small Business Issuer)

Delaware
(State or other jurisdiction of incorporation)
"""
    told = read(facing, "SB-2/A").selling_securityholders
    assert (told.value, told.absent) == (None, "not stated")
    told = read(COVER.format("", "We are offering 3,000,000 shares of common stock.")).selling_securityholders
    assert told.value is False
