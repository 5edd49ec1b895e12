"""A shelf that is registered and used at once: a supplement at the market bound behind the base prospectus."""

from __future__ import annotations

import pytest

from generator.extracting import extract
from tests.extracting.offering.pages import document

FILLER = "\n\n".join(["We may offer securities in amounts, at prices and on terms to be determined. " * 12] * 8)

FILE = """\
As filed with the Securities and Exchange Commission on October 31, 2025

FORM S-3

REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ACME TIDAL, INC.

(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: From time to time.

@PAGE@

PROSPECTUS

{total}ACME TIDAL, INC.

Common Stock
Preferred Stock
Debt Securities

Acme Tidal, Inc. may offer and sell the securities listed above from time to time, together or separately, in amounts,
  at prices and on terms that we will determine at the time of offering. We will provide the specific terms of any
  securities that we actually offer for sale in supplements to this prospectus.

@LEGEND@

The date of this prospectus is October 31, 2025

@PAGE@

ABOUT THIS PROSPECTUS

{filler}

@PAGE@

PROSPECTUS SUPPLEMENT
(To Prospectus dated October 31, 2025)

Acme Tidal, Inc.

Up to $40,000,000

Common Stock

We have entered into an At The Market Offering Agreement with Alpha Securities, LLC, relating to the offer and sale of
  up to $40,000,000 of our common stock. Sales of our common stock, if any, will be made by any method that is deemed to
  be an “at the market offering”. Alpha Securities, LLC acts as our sales agent.

@LEGEND@

Alpha Securities, LLC

The date of this prospectus supplement is October 31, 2025

@PAGE@

ABOUT THIS PROSPECTUS SUPPLEMENT

{filler}
"""


@pytest.mark.parametrize(
    ("total", "gross", "note"),
    [
        pytest.param("", "40000000", None, id="a-shelf-without-a-total"),
        pytest.param(
            "$200,000,000\n\n",
            "200000000",
            "A supplement in the same file offers $40,000,000 of it at the market.",
            id="a-shelf-with-a-total",
        ),
    ],
)
def test_what_the_supplement_offers_is_told_of_the_file(total: str, gross: str, note: str | None) -> None:
    filing = extract(document(FILE.format(total=total, filler=FILLER), "S-3"))
    assert filing.offering_kinds == ("at_the_market",)
    assert [(one.name, one.role) for one in filing.intermediaries] == [("Alpha Securities, LLC", "sales_agent")]
    assert filing.gross_total == gross
    assert [one.security_class for one in filing.securities] == ["common_stock", "preferred_stock", "debt"]
    told = [one.message for one in filing.notes if one.field == "gross_total"]
    assert told == ([note] if note else [])


def test_a_base_prospectus_alone_leaves_the_manner_open() -> None:
    alone = FILE.partition("@PAGE@\n\nPROSPECTUS SUPPLEMENT")[0]
    filing = extract(document(alone.format(total="", filler=FILLER), "S-3"))
    assert (filing.offering_kinds, filing.intermediaries, filing.gross_total) == ((), (), None)
