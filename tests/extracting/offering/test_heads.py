"""Lines of a cover's head, and phrases of its prose: quantities, amounts, titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extracting.offering import phrases
from tests.extracting.offering.pages import read, sheet

Found = tuple[str | None, int | str | None, bool]

HEADS: list[tuple[str, str, list[Found]]] = [
    # class, quantity or principal, up to
    ("quantity and title in one line", "20,000,000 Units", [("units", 20000000, False)]),
    ("quantity above the title", "6,912,969 Shares\n\nAcme Corp.\n\nCommon Stock", [("common_stock", 6912969, False)]),
    (
        "title above the quantity",
        "Common Stock, $0.001 par value\n\nUp to 2,035,531 Shares",
        [("common_stock", 2035531, True)],
    ),
    (
        "warrants whose title goes on below a class of stock",
        "500,000 Shares of Common Stock\n500,000 Redeemable Common Stock\nPurchase Warrants",
        [("common_stock", 500000, False), ("warrants", 500000, False)],
    ),
    (
        "shares under warrants of two classes in one line",
        "150,000 Shares of Common Stock Underlying Class A Warrants "
        "250,000 Shares of Common Stock Underlying Class B Warrants",
        [("common_stock", 150000, False), ("common_stock", 250000, False)],
    ),
    (
        "units of two kinds below their sum",
        "500,000 Equity Units\n\n300,000 7.50% Income Units\n200,000 Zero-Coupon Growth Units",
        [("units", 300000, False), ("units", 200000, False)],
    ),
    (
        "units of two kinds below others",
        "600,000 Equity Units\n\n300,000 7.50% Income Units\n200,000 Zero-Coupon Growth Units",
        [("units", 600000, False), ("units", 300000, False), ("units", 200000, False)],
    ),
    (
        "what a unit consists of, in lines with a conjunction between them",
        "500,000 Units\n\nEach Unit Consisting of One Share of Common Stock\n\nand\n\nOne Class A Warrant",
        [("units", 500000, False)],
    ),
    (
        "warrants beside units, not in them",
        "500,000 Units\n\nEach Unit Consisting of One Share of Common Stock\n\nand\n\n250,000 Class A Warrants",
        [("units", 500000, False), ("warrants", 250000, False)],
    ),
    (
        "the least and the most in one line",
        "Minimum 100,000 Shares - Maximum 500,000 Shares\n\nCommon Stock",
        [("common_stock", 500000, True)],
    ),
    (
        "shares that a plan sells",
        "Maximum of 5,900,000 Shares Pursuant to Dividend Reinvestment Plan\n\n6.00% Series F Preferred Stock",
        [("preferred_stock", 5900000, True)],
    ),
    (
        "series of one title of bonds",
        "$950,000,000\n\nAcme Corp.\n\nFirst Mortgage Bonds\n$500,000,000 2.400% Series EE due 2030\n"
        "$450,000,000 3.125% Series FF due May 1, 2050",
        [("debt", "500000000", False), ("debt", "450000000", False)],
    ),
    (
        "rate, year and amount left blank",
        "$________\n\nAcme Bancorp\n\n____% Fixed-to-Floating Rate Subordinated Notes due 20__",
        [("debt", None, False)],
    ),
    ("shares of a trust", "750,000 Shares of Beneficial Interest", [("common_stock", 750000, False)]),
    (
        "warrants and the shares that they are for in one line",
        "Warrants to Purchase Class A Common Stock and\nShares of Class A Common Stock Issuable upon Exercise of the "
        "Warrants",
        [("warrants", None, False), ("common_stock", None, False)],
    ),
    ("a line that runs on", "1,000,000 Shares of\nClass A Common Stock", [("common_stock", 1000000, False)]),
    (
        "principal above the title",
        "$300,000,000\n\nAcme Corp.\n\n6 1/2% Notes due 2004",
        [("debt", "300000000", False)],
    ),
    (
        "a title above shares that are for its warrants",
        "Pre-funded Warrants to Purchase Shares of Common Stock\nShares of Common Stock Underlying such Warrants",
        [("warrants", None, False), ("common_stock", None, False)],
    ),
    (
        "a figure that runs on",
        "Pre-funded Warrants to Purchase up to 400,000\nShares of Common Stock",
        [("warrants", 400000, True)],
    ),
    ("a blank before notes", "$       % Notes due 20", [("debt", None, False)]),
    ("blank shares", "Shares\n\nCommon Stock", [("common_stock", None, False)]),
    (
        "name of the issuer before the amount",
        "Acme Finance LLC $5,000,000 Callable Yield Notes due 2026",
        [("debt", "5000000", False)],
    ),
    (
        "an amount over a count",
        "$200,000,000 20,000,000 Units",
        [("units", 20000000, False)],
    ),
    (
        "several, each with a quantity",
        "60,867,645 shares of Common Stock\n13,489,999 Warrants\n37,500,212 shares of Common Stock Issuable upon "
        "Exercise "
        "of the Warrants",
        [("common_stock", 60867645, False), ("warrants", 13489999, False), ("common_stock", 37500212, False)],
    ),
    (
        "two in one line",
        "140,000,000 SHARES OF COMMON STOCK AND 9,000,000 WARRANTS OF ACME CORP.",
        [("common_stock", 140000000, False), ("warrants", 9000000, False)],
    ),
    (
        "warrants by the shares that they buy",
        "Pre-Funded Warrants to Purchase up to 2,380,952 Shares of Common Stock",
        [("warrants", 2380952, True)],
    ),
    (
        "depositary shares, their parts on further lines",
        "10,000,000 Depositary Shares\nEach Representing a 1/40th Interest in a Share of\n6% Series D Preferred Stock",
        [("depositary_shares", 10000000, False)],
    ),
    (
        "units and what they consist of",
        "1,650,000 Units\nEach Unit Consisting of One Share of Common Stock and One Warrant",
        [("units", 1650000, False)],
    ),
    (
        "three series, two of them blank",
        "$ % First Mortgage Bonds due 20\n$ % First Mortgage Bonds due 20\n$ 6.750% First Mortgage Bonds due 2053",
        [("debt", None, False), ("debt", None, False), ("debt", None, False)],
    ),
    (
        "notes and the shares of their conversion",
        "$150,000,000\n\n3.75% Convertible Notes due 2010 and\nShares of Common Stock Issuable Upon Conversion of the "
        "Notes",
        [("debt", "150000000", False), ("common_stock", None, False)],
    ),
    (
        "a series behind a comma",
        "$1,000,000,000\n\nMedium Term Senior Notes, Series J",
        [("debt", "1000000000", False)],
    ),
    (
        "the classes of a shelf, one entry each",
        "$75,000,000\n\nCommon Stock\nPreferred Stock\nSenior Debt Securities\nSubordinated Debt Securities\n"
        "Guarantees\nUnits",
        [
            ("common_stock", None, False),
            ("preferred_stock", None, False),
            ("debt", None, False),
            ("units", None, False),
        ],
    ),
    (
        "the classes of a shelf in one line",
        "Common Stock Preferred Stock Debt Securities Warrants Purchase Contracts Units",
        [(name, None, False) for name in ("common_stock", "preferred_stock", "debt", "warrants", "other", "units")],
    ),
    (
        "said twice",
        "5,000,000 Shares of Common Stock\n\nAcme Corp.\n\n5,000,000 Shares of Common Stock",
        [("common_stock", 5000000, False)],
    ),
    (
        "who sells is no part of it",
        "500,000 Shares of Common Stock Offered by the Selling Stockholders",
        [("common_stock", 500000, False)],
    ),
    (
        "an amount in brackets below its notes",
        "7 7/8% Senior Notes due 2014\n($200,000,000 aggregate principal amount)",
        [("debt", "200000000", False)],
    ),
    (
        "primary and secondary offering",
        "Primary Offering of\n1,725,000 Shares of Common Stock\n\nSecondary Offering of\n7,750,000 Warrants to "
        "Purchase Common Stock",
        [("common_stock", 1725000, False), ("warrants", 7750000, False)],
    ),
    (
        "notes and a number of shares",
        "$86,250,000\n\n5 3/4% Convertible Notes due 2003\n\nand 2,973,000 Shares of Common Stock Issuable upon "
        "Conversion Thereof",
        [("debt", "86250000", False), ("common_stock", 2973000, False)],
    ),
    (
        "a minimum and a maximum offering",
        "Minimum Offering: 1,600,000 Shares\nMaximum Offering: 4,000,000 Shares\n\nCommon Stock",
        [("common_stock", 4000000, True)],
    ),
    (
        "the least and the most in brackets",
        "1,600,000 Shares of Common Stock (Minimum)\n4,000,000 Shares of Common Stock (Maximum)",
        [("common_stock", 4000000, False)],
    ),
    (
        "guaranteed securities and their guarantor",
        "Acme Capital Inc.\n\nGUARANTEED DEBT SECURITIES\n\nFully and unconditionally guaranteed by\n\nAcme p.l.c.",
        [("debt", None, False)],
    ),
    (
        "a programme above the note of a takedown",
        "$200,000,000\n\nAcme Corp.\n\nMedium-Term Notes, Series B\n4% Exchangeable Notes due May 10, 2006",
        [("debt", "200000000", False)],
    ),
    (
        "a programme above notes left open",
        "US$ [ ]\nSenior Medium-Term Notes, Series I\nBarrier Return Notes due September 28, 2029",
        [("debt", None, False)],
    ),
    (
        "a programme above several notes",
        "Senior Medium-Term Notes (Structured Notes)\n\n$ Yield Notes due April 30, 2018 Linked to Alpha Inc.\n\n"
        "$ Yield Notes due April 30, 2018 Linked to Beta Inc.",
        [("debt", None, False), ("debt", None, False)],
    ),
    (
        "mortgage obligations",
        "$776,776,738\n(APPROXIMATE)\n\nACME SECURITIES CORP.\n\nCOLLATERALIZED MORTGAGE OBLIGATIONS, SERIES 1997-2",
        [("debt", "776776738", False)],
    ),
    ("notes by a name of their own", "Acme Finance LLC Capped Buffer GEARS", [("debt", None, False)]),
    (
        "notes in units of so much principal, and what they are called for short",
        "10,000,000 Units\n\nAcme & Co., Inc.\n\nMarket Index Target-Term Securities due November 5, 2002\n“MITTS®”\n\n"
        "($10 principal amount per unit)\n\n- Senior unsecured debt securities",
        [("debt", 10000000, False)],
    ),
    (
        "warrants and what they buy, before further warrants",
        "2,627,050 Shares of Common Stock or Pre-Funded Warrants to Purchase up to 141,550 Shares of Common Stock, "
        "Common Warrants to Purchase up to 2,768,600 Shares of Common Stock",
        [("common_stock", 2627050, False), ("warrants", 141550, True), ("warrants", 2768600, True)],
    ),
    (
        "securities that accrue within a range",
        "Callable Range Accrual Securities Contingent on the Worst of Two Indices Due April 16, 2035",
        [("debt", None, False)],
    ),
    (
        "securities of a trust that are passed through",
        "8.65% Capital Trust Pass-Through Securities (TRUPS)",
        [("preferred_stock", None, False)],
    ),
    ("a company's name", "Unit Corporation", []),
    ("an address", "1200 Warrant Avenue, Suite 1500", []),
]


@pytest.mark.parametrize(("head", "wanted"), [case[1:] for case in HEADS], ids=[case[0] for case in HEADS])
def test_securities_of_a_head(head: str, wanted: list[Found]) -> None:
    offered = read(
        f"PROSPECTUS\n\n{head}\n\nInvesting in our securities involves risks that are described below.\n\n@LEGEND@"
    )
    found = [fact.value for fact in offered.securities if fact.value is not None]
    assert [(s.security_class, s.quantity or s.principal, s.up_to) for s in found] == wanted


PHRASES: list[tuple[str, str, list[tuple[str | None, int | str | None, bool]]]] = [
    (
        "up to so many shares",
        "This prospectus relates to the resale of up to 2,035,531 shares of our common stock, par value $0.01.",
        [("common_stock", 2035531, True)],
    ),
    (
        "parts of a total are left out",
        "This prospectus relates to the resale of 255,385 shares of common stock, consisting of 15,385 shares and "
        "240,000 "
        "shares issuable upon exercise.",
        [("common_stock", 255385, False)],
    ),
    (
        "principal amount",
        "We are offering $100,000,000 aggregate principal amount of our 4.00% Convertible Senior Notes due 2030.",
        [("debt", "100000000", False)],
    ),
    ("a denomination", "The public offering price may be $980.00 per $1,000 in principal amount of notes.", []),
    ("an exercise price", "Each warrant is exercisable at a price of $11.50 per share of common stock.", []),
    (
        "two classes in one sentence",
        "We are offering 4,761,905 shares of our common stock and pre-funded warrants to purchase up to 2,380,952 "
        "shares of "
        "common stock.",
        [("common_stock", 4761905, False), ("common_stock", 2380952, True)],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in PHRASES], ids=[case[0] for case in PHRASES])
def test_phrases_of_a_sentence(text: str, wanted: list[tuple[str | None, int | str | None, bool]]) -> None:
    sentence = sheet(f"PROSPECTUS\n\nAcme Corp.\n\n{text} {'It is what it is. ' * 8}").sentences[0]
    found = list(phrases.read(sentence))
    assert [(item.kind, item.quantity or item.money, item.up_to) for item in found] == wanted


FILLED = [
    (
        "the sentence says up to",
        "500,000 Shares of Common Stock",
        "This prospectus relates to the resale of up to an aggregate of 500,000 shares of common stock, par value of "
        "$0.0001 per share, by the selling stockholder named in this prospectus from time to time.",
        (500000, True, "0.0001"),
    ),
    (
        "the sentence says how many",
        "Class A Common Stock",
        "We are offering 3,000,000 shares of our Class A common stock, $.01 par value per share, pursuant to this "
        "prospectus "
        "supplement and the accompanying prospectus, on terms that are described in it.",
        (3000000, False, "0.01"),
    ),
    (
        "shares of an option are left out",
        "2,000,000 Shares of Common Stock",
        "We are offering 2,000,000 shares of our common stock. We have granted the underwriters an option to purchase "
        "up to "
        "300,000 additional shares of our common stock within thirty days of the date of this prospectus.",
        (2000000, False, None),
    ),
]


@pytest.mark.parametrize(("head", "prose", "wanted"), [case[1:] for case in FILLED], ids=[case[0] for case in FILLED])
def test_prose_fills_in_what_the_head_leaves_out(head: str, prose: str, wanted: tuple[int, bool, str | None]) -> None:
    (fact,) = read(f"PROSPECTUS\n\n{head}\n\nAcme Corp.\n\n{prose}\n\n@LEGEND@").securities
    assert fact.value is not None
    assert (fact.value.quantity, fact.value.up_to, fact.value.par_value) == wanted


@given(
    st.integers(min_value=1_000, max_value=2_000_000_000),
    st.sampled_from(
        ["Common Stock", "Class A Ordinary Shares", "Series B Preferred Stock", "American Depositary Shares"]
    ),
    st.sampled_from(
        ["{n:,} Shares of {t}", "Up to {n:,} Shares of {t}", "{n:,} Shares\n\nAcme Corp.\n\n{t}", "{t}\n\n{n:,} Shares"]
    ),
)
def test_a_quantity_and_its_title_come_back(number: int, title: str, form: str) -> None:
    (fact,) = read(f"PROSPECTUS\n\n{form.format(n=number, t=title)}\n\n@LEGEND@").securities
    assert fact.value is not None
    assert fact.value.quantity == number
    assert fact.value.title == title
    assert fact.value.up_to == form.startswith("Up to")


COUNTED = """\
PROSPECTUS SUPPLEMENT NO. 1
(To Prospectus dated May 20, 2021)

{} Shares of Common Stock

ACME SILVER CORPORATION

This prospectus supplement relates to the offer and sale by the selling stockholders of up to {} shares of our common
  stock, after a private placement of {} shares.

@LEGEND@

The date of this prospectus supplement is May 24, 2021
"""


@pytest.mark.parametrize(
    ("head", "told", "sold", "note"),
    [
        pytest.param(
            "910,867,645",
            "10,867,645",
            "2,000,000",
            "The head of the cover says 910,867,645, its text 10,867,645.",
            id="a-digit-too-many",
        ),
        pytest.param(
            "1,867,645", "10,867,645", "2,000,000", "The head of the cover says 1,867,645, its text 10,867,645.",
            id="a-digit-too-few",
        ),
        pytest.param("10,867,645", "10,867,645", "1,086,764", None, id="a-tenth-beside-the-same-figure"),
        pytest.param("10,867,645", "8,500,000", "2,367,645", None, id="a-sum"),
        pytest.param("10,000,000", "1,000,000", "2,000,000", None, id="round-figures"),
    ],
)  # fmt: skip
def test_a_figure_of_the_head_that_the_text_states_with_a_digit_less(
    head: str, told: str, sold: str, note: str | None
) -> None:
    (security,) = read(COUNTED.format(head, told, sold), "424B3").securities
    assert security.value is not None
    assert (security.value.quantity, security.note) == (int(head.replace(",", "")), note)


def test_every_title_of_a_class_on_a_shelf_is_told() -> None:
    offered = read(
        """\
PROSPECTUS

$75,000,000

ACME BANCORP, INC.

Common Stock
Senior Debt Securities
Subordinated Debt Securities
Warrants
Warrants

We may offer up to $75,000,000 of the securities listed above in one or more offerings, in amounts, at prices and on
  terms determined at the time of offering. We will provide the specific terms in a supplement to this prospectus.

@LEGEND@

The date of this prospectus is September 28, 2018
""",
        "424B3",
    )
    assert [fact.value and fact.value.title for fact in offered.securities] == [
        "Common Stock",
        "Senior Debt Securities, Subordinated Debt Securities",
        "Warrants",
    ]
