"""A sentence that speaks of something else than the offering changes no fact."""

from __future__ import annotations

import pytest

from tests.extracting.offering.pages import read, stated

COVERS = {
    "underwritten": (
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated May 1, 2020)

5,000,000 Shares

Acme Industries, Inc.

Common Stock

We are offering 5,000,000 shares of our common stock, par value $0.01 per share. On June 2, 2020, the last reported sale
  price of our common stock was $21.05 per share.

{}

@LEGEND@

| | Per Share | Total |
| Public offering price | $20.00 | $100,000,000 |
| Underwriting discounts and commissions | $1.00 | $5,000,000 |
| Proceeds to us, before expenses | $19.00 | $95,000,000 |

The underwriters expect to deliver the shares on or about June 5, 2020.

| Alpha Securities | Beta Markets |

The date of this prospectus supplement is June 3, 2020

TABLE OF CONTENTS

USE OF PROCEEDS

We intend to use the net proceeds from this offering for general corporate purposes and for nothing else.
""",
    ),
    "at the market": (
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated May 1, 2020)

Up to $100,000,000

Acme Industries, Inc.

Common Stock

We have entered into a sales agreement with Alpha Securities LLC relating to shares of our common stock. We may offer
  and sell shares of our common stock having an aggregate offering price of up to $100,000,000 from time to time
  through Alpha Securities LLC, acting as our sales agent. Sales will be made in “at the market offerings” as defined
  in Rule 415.

{}

@LEGEND@

Alpha Securities

The date of this prospectus supplement is June 3, 2020

TABLE OF CONTENTS

USE OF PROCEEDS

We intend to use the net proceeds from this offering for general corporate purposes and for nothing else.
""",
    ),
    "resale": (
        "424B3",
        """\
PROSPECTUS

5,000,000 Shares of Common Stock

Acme Industries, Inc.

This prospectus relates to the resale from time to time by the selling stockholders named herein of up to 5,000,000
  shares of our common stock, par value $0.01 per share. We will not receive any proceeds from the sale of shares by
  the selling stockholders.

{}

@LEGEND@

The date of this prospectus is June 3, 2020

TABLE OF CONTENTS

USE OF PROCEEDS

We will not receive any of the proceeds from the sale of the shares by the selling stockholders. In February 2020,
  holders exercised warrants for which we received $3.2 million.
""",
    ),
    "warrants": (
        "424B3",
        """\
PROSPECTUS

2,000,000 Shares of Common Stock Issuable Upon Exercise of Warrants

Acme Industries, Inc.

This prospectus relates to the issuance by us of up to 2,000,000 shares of our common stock, par value $0.01 per share,
  upon the exercise of outstanding warrants at an exercise price of $5.00 per share. If all of the warrants are
  exercised for cash, we will receive $10,000,000.

{}

@LEGEND@

The date of this prospectus is June 3, 2020
""",
    ),
    "shelf": (
        "S-3",
        """\
PROSPECTUS

Acme Industries, Inc.

$200,000,000

Common Stock
Preferred Stock
Debt Securities
Warrants

We may offer and sell from time to time, in one or more offerings, up to $200,000,000 of any combination of the
  securities described in this prospectus, at prices and on terms described in one or more supplements to this
  prospectus. Each time we sell securities, we will provide a prospectus supplement with specific terms.

{}

@LEGEND@

The date of this prospectus is June 3, 2020
""",
    ),
    "registered direct": (
        "424B5",
        """\
PROSPECTUS SUPPLEMENT

(To Prospectus dated May 1, 2020)

5,000,000 Shares of Common Stock

Acme Industries, Inc.

We are offering 5,000,000 shares of our common stock to certain institutional investors pursuant to a securities
  purchase agreement at an offering price of $2.00 per share. We have engaged Alpha Harbor & Co., LLC as our exclusive
  placement agent to use its reasonable best efforts.

{}

@LEGEND@

| | Per Share | Total |
| Offering price | $2.00 | $10,000,000 |
| Placement agent fees | $0.14 | $700,000 |
| Proceeds to us, before expenses | $1.86 | $9,300,000 |

Alpha Harbor & Co.

The date of this prospectus supplement is June 3, 2020
""",
    ),
}

ASIDES = [
    "In a concurrent private placement, we are selling to certain purchasers unregistered warrants to purchase up to "
    "5,000,000 shares of our common stock at an exercise price of $2.25 per share.",
    "The aggregate market value of our common stock held by non-affiliates was approximately $45.2 million, based on "
    "12,345,678 shares of outstanding common stock and a per share price of $4.07.",
    "Concurrently with this offering, we are offering $250,000,000 aggregate principal amount of 2.00% "
    "convertible senior notes due 2025 by means of a separate prospectus supplement.",
    "On May 15, 2020, we effected a 1-for-20 reverse stock split of our common stock, and all amounts have been "
    "adjusted.",
    "Certain of our directors have indicated an interest in purchasing up to an aggregate of $5.0 million of "
    "securities in this offering at the public offering price.",
    "As of June 1, 2020, we had 45,678,901 shares of common stock outstanding and warrants to purchase 3,000,000 "
    "shares at a weighted average exercise price of $3.15 per share.",
    "On January 5, 2020, we completed our initial public offering of 8,000,000 shares at a price to the public "
    "of $17.00 per share.",
    "We previously entered into an at the market offering program with Gamma & Co., under which $35.0 million remained "
    "available, and we have suspended that program.",
    "We have agreed to issue to a finder warrants to purchase up to 250,000 shares of common stock at an "
    "exercise price equal to 125% of the price in this offering.",
    "We intend to redeem all $300,000,000 of our outstanding 6.75% Senior Notes due 2022 at a redemption price "
    "of 101.688% of the principal amount.",
    "Immediately prior to this offering, our sponsor agreed to purchase 1,000,000 shares in a private placement "
    "at a price of $10.00 per share.",
    "We have retained Delta Frères & Co. LLC as our financial advisor in connection with an acquisition that we "
    "announced.",
    "We are offering these securities pursuant to a shelf registration statement on Form S-3 that is effective.",
    "On June 1, 2020, we entered into a common stock purchase agreement with Harbor Fund, LLC under which we may "
    "sell up to $20,000,000 of common stock, none of which is offered hereby.",
    "This offering is not contingent on the consummation of our merger with Beta Corp., whose stockholders will "
    "vote at a special meeting.",
    "We also announced a proposed rights offering to our existing stockholders, which will be made by a separate "
    "prospectus.",
    "At the same time we are registering the resale of 900,000 shares of common stock, the prospectus of which was "
    "filed as part of the same registration statement (the “Resale Prospectus”).",
    "The registration statement also covers the resale of 900,000 shares by selling stockholders under the Resale "
    "Prospectus.",
    "In April 2020 we exchanged $10,000,000 of notes for 3,000,000 shares of common stock in an exchange offer "
    "that has expired.",
    "We have granted Gamma LLC, as representative, a right of first refusal to act as sole placement agent or "
    "underwriter in future offerings for 12 months.",
    "Gamma Securities LLC, an underwriter in our initial public offering, is a lender under our revolving credit "
    "facility.",
    "We have not authorized any underwriter, dealer or agent to give you information other than that in this "
    "prospectus.",
    "We will pay an advisory fee of $250,000 to Gamma Securities, LLC, which acted as placement agent in our "
    "March 2020 private placement.",
    "We may redeem the warrants at a price of $0.01 per warrant if the price of our common stock equals or "
    "exceeds $18.00 per share.",
    "The offering of our 8.00% Series C cumulative preferred stock, consisting of 2,000,000 shares at $25.00 per "
    "share, closed on May 1, 2020.",
    "We and each forward purchaser may enter into forward sale agreements under a separate equity distribution "
    "agreement.",
    "Each unit that we sold in our 2018 offering consisted of one share and one warrant at a price of $10.00 per unit.",
    "We may from time to time offer other securities under our registration statement, as described in our reports.",
    "We have agreed to indemnify the placement agent and the underwriters against certain liabilities, including "
    "liabilities under the Securities Act.",
    "Our chairman purchased 1,500,000 Class B shares for an aggregate price of $25,000, or approximately $0.017 "
    "per share.",
]


@pytest.mark.parametrize("name", COVERS)
def test_an_aside_changes_no_fact(name: str) -> None:
    form, cover = COVERS[name]
    plain = stated(
        read(cover.format("We were incorporated in Ohio in 1999 and have our offices there since then."), form)
    )
    assert any(plain.values())
    changed = []
    for aside in ASIDES:
        facts = stated(read(cover.format(aside), form))
        changed += [(aside, key, plain[key], facts[key]) for key in plain if facts[key] != plain[key]]
    assert changed == []
