"""Price tables by their heads: by rows and by columns, with and without blanks, for one and for several series."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extracting.offering import price_table
from tests.extracting.offering.pages import sheet

TABLES: list[tuple[str, str, tuple[str | None, str | None, str | None, str | None]]] = [
    # price, gross, discount, net
    (
        "rows",
        "| | Per Share | Total |\n| Public offering price | $12.00 | $75,000,000 |\n"
        "| Underwriting discounts and commissions(1) | $0.84 | $5,250,000 |\n"
        "| Proceeds to us, before expenses | $11.16 | $69,750,000 |",
        ("12.00", "75000000", "5250000", "69750000"),
    ),
    (
        "columns",
        "| | Price to Public(1) | Underwriting Discount(2) | Proceeds to Company(1)(3) |\n"
        "| Per Note | 99.787% | 0.650% | 99.137% |\n| Total | $99,787,000 | $650,000 | $99,137,000 |",
        ("99.787%", "99787000", "650000", "99137000"),
    ),
    (
        "holders whose proceeds a note to the table gives",
        "| | Price to Public | Underwriting Discount(1) | Proceeds to Company |\n"
        "| Per Share | $22.00 | $1.16 | $20.84 |\n| Total(2) | $73,700,000 | $3,886,000 | $52,004,365 |\n\n"
        "(2) Proceeds to the Selling Shareholders will be $17,809,635.",
        ("22.00", "73700000", "3886000", "52004365"),
    ),
    (
        "proceeds after expenses, and a comma for the point of a percentage",
        "| | Per Note | Total |\n| Public offering price | 100,000% | $75,000,000 |\n"
        "| Underwriting discount | 0.500% | $375,000 |\n| Proceeds, after expenses, to us | 99.400% | $74,550,000 |",
        (None, "75000000", "375000", None),
    ),
    (
        "pairs of columns above a row of totals",
        "| | Public Offering Price | | Underwriting Discounts | | Proceeds to Us, Before Expenses | |\n"
        "| | Per Note | Total | Per Note | Total | Per Note | Total |\n"
        "| 2021 notes | 99.955% | $399,820,000 | 0.250% | $1,000,000 | 99.705% | $398,820,000 |\n"
        "| 2025 notes | 99.750% | $847,875,000 | 0.400% | $3,400,000 | 99.350% | $844,475,000 |\n"
        "| Total | | $1,247,695,000 | | $4,400,000 | | $1,243,295,000 |",
        (None, "1247695000", "4400000", "1243295000"),
    ),
    (
        "columns of two series of notes, of which each has a price of its own",
        "| | Per 2008 Note | Per 2013 Note | Total |\n| Public offering price | 99.840% | 99.621% | $748,033,500 |\n"
        "| Underwriting discount | .600% | .650% | $4,675,000 |\n"
        "| Proceeds, before expenses, to Acme | 99.240% | 98.971% | $743,358,500 |",
        (None, "748033500", "4675000", "743358500"),
    ),
    (
        "columns of two series of notes of one price",
        "| | Per 2008 Note | Per 2013 Note | Total |\n| Public offering price | 100.000% | 100.000% | $750,000,000 |\n"
        "| Underwriting discount | .600% | .650% | $4,675,000 |\n"
        "| Proceeds, before expenses, to Acme | 99.400% | 99.350% | $745,325,000 |",
        ("100.000%", "750000000", "4675000", "745325000"),
    ),
    (
        "proceeds below a row of expenses",
        "| | Per Share | Total |\n| Subscription price | $3.00 | $18,000,000 |\n"
        "| Estimated expenses | $0.06 | $350,000 |\n| Net proceeds to us | $2.94 | $17,650,000 |",
        ("3.00", "18000000", None, None),
    ),
    (
        "columns of classes, and prices for one of each",
        "| | Common Stock | Pre-Funded Warrants | Total |\n"
        "| Public offering price per share or Pre-Funded Warrant | $2.10 | $2.0999 | |\n"
        "| Proceeds to us, before expenses | $8,400,000 | $6,299,700 | $14,699,700 |",
        ("2.10", None, None, "14699700"),
    ),
    (
        "figures with letters for digits",
        "| | Per Share | Total |\n| Public offering price | $l2.00 | $75,0O0,000 |\n"
        "| Underwriting discounts and commissions(1) | $0.B4 | $5,250,000 |\n"
        "| Proceeds to us, before expenses | $11.16 | $69,750,00O |",
        (None, None, "5250000", None),
    ),
    (
        "columns with selling holders, head in three lines",
        "| UNDERWRITING | PROCEEDS TO |\n| PRICE TO | DISCOUNTS AND | PROCEEDS TO | SELLING |\n"
        "| PUBLIC | COMMISSIONS(1) | COMPANY(2) | SHAREHOLDERS |\n| Per Share | $39.00 | $1.25 | $37.75 | $37.75 |\n"
        "| Total(3) | $273,000,000 | $8,750,000 | $60,400,000 | $203,850,000 |",
        ("39.00", "273000000", "8750000", "60400000"),
    ),
    (
        "three columns, the last in total",
        "| | Per Share | Per Pre-Funded Warrant | Total |\n| Offering price | $2.10 | $2.0999 | $14,999,762 |\n"
        "| Placement agent fees | $0.147 | $0.147 | $1,049,983 |\n"
        "| Proceeds, before expenses, to us | $1.953 | $1.9529 | $13,949,779 |",
        ("2.10", "14999762", "1049983", "13949779"),
    ),
    (
        "several series and the total of all",
        "| | Per 2026 Note | Total for 2026 Notes | Per 2033 Note | Total for 2033 Notes | Total for All Notes |\n"
        "| Public offering price | 99.192% | $322,374,000 | 98.470% | $393,880,000 | $716,254,000 |\n"
        "| Underwriting discount | 0.650% | $2,112,500 | 0.650% | $2,600,000 | $4,712,500 |\n"
        "| Proceeds to us | 98.542% | $320,261,500 | 97.820% | $391,280,000 | $711,541,500 |",
        (None, "716254000", "4712500", "711541500"),
    ),
    (
        "with and without the option",
        "| | Per Unit | Without Option | With Option |\n| Public offering price | $10.00 | $50,000,000 | $57,500,000 "
        "|\n"
        "| Underwriting discount | $0.70 | $3,500,000 | $4,025,000 |\n"
        "| Proceeds to us | $9.30 | $46,500,000 | $53,475,000 |",
        ("10.00", "50000000", "3500000", "46500000"),
    ),
    (
        "blank",
        "| | Per Note | Total |\n| Price to public | $ | $ |\n| Underwriting discount | $ | $ |\n"
        "| Proceeds to us | $ | $ |",
        (None, None, None, None),
    ),
    (
        "a bullet for a figure",
        "| | Per Share | Total |\n| Price to public | $[●] | $[●] |\n| Underwriting discount | $[●] | $[●] |\n"
        "| Proceeds to us | $[●] | $[●] |",
        (None, None, None, None),
    ),
    (
        "ranges of an agents' programme",
        "| | Price to Public | Agents’ Commission | Proceeds to Company |\n"
        "| Per Note | 100% | .125% – .750% | 99.875% – 99.250% |\n"
        "| Total | $2,000,000,000 | $2,500,000 – $15,000,000 | $1,997,500,000 – $1,985,000,000 |",
        ("100%", "2000000000", None, None),
    ),
    (
        "a note in a cell of its own, by rows",
        "| | Per Unit | Per Pre-Funded Unit | Total |\n| Public offering price | $1.00 | $0.99 | $9,000,000 | (1) |\n"
        "| Placement agent fees(2) | $0.065 | $0.065 | $585,000 |\n"
        "| Proceeds, before expenses, to us | $0.935 | $0.925 | $8,415,000 |",
        ("1.00", "9000000", "585000", "8415000"),
    ),
    (
        "a note in a cell of its own, by columns",
        "| | Price to Public | Underwriting Discount | Proceeds to Company |\n"
        "| Per Share | $12.00 | $0.84 | (1) | $11.16 |\n| Total | $60,000,000 | $4,200,000 | $55,800,000 |",
        ("12.00", "60000000", "4200000", "55800000"),
    ),
    (
        "one total for all notes",
        "| | Public Offering Price(1) | Underwriting Discount | Proceeds to the Issuer |\n"
        "| Per Floating Rate Note | 100.000% | 0.250% | 99.750% |\n| Per 2028 Note | 99.741% | 0.350% | 99.391% |\n"
        "| Total for Notes | $1,497,669,000 | $4,650,000 | $1,493,019,000 |",
        (None, "1497669000", "4650000", "1493019000"),
    ),
    (
        "a discount that only a note tells",
        "| | Price to Public | Underwriting Commission | Proceeds to Trust |\n"
        "| Per Security | $25.00 | (3) | $25.00 |\n"
        "| Total | $125,000,000 | (3) | $125,000,000 |",
        ("25.00", "125000000", None, "125000000"),
    ),
    (
        "two series with totals of their own",
        "| | Price to Public | Underwriting Discount | Proceeds to Us |\n| Per 2023 note | 99.9% | 0.35% | 99.55% |\n"
        "| Total | $499,500,000 | $1,750,000 | $497,750,000 |\n| Per 2030 note | 99.7% | 0.65% | 99.05% |\n"
        "| Total | $747,750,000 | $4,875,000 | $742,875,000 |",
        (None, None, None, None),
    ),
    (
        "two series and a combined total",
        "| | Price to Public | Underwriting Discount | Proceeds to Us |\n| Per 2023 note | 99.9% | 0.35% | 99.55% |\n"
        "| Total | $499,500,000 | $1,750,000 | $497,750,000 |\n| Per 2030 note | 99.7% | 0.65% | 99.05% |\n"
        "| Total | $747,750,000 | $4,875,000 | $742,875,000 |\n"
        "| Combined Total | $1,247,250,000 | $6,625,000 | $1,240,625,000 |",
        (None, "1247250000", "6625000", "1240625000"),
    ),
    (
        "two series side by side",
        "| | Per 2030 Note | Total | Per 2035 Note | Total |\n| Public offering price | 99.9% | $549,450,000 | 99.8% | "
        "$548,900,000 |\n"
        "| Underwriting discount | 0.25% | $1,375,000 | 0.4% | $2,200,000 |\n"
        "| Proceeds to us | 99.65% | $548,075,000 | 99.4% | $546,700,000 |",
        (None, None, None, None),
    ),
    (
        "selling holders only",
        "| | Per Share | Total |\n| Public offering price | $31.50 | $252,000,000 |\n"
        "| Underwriting discounts and commissions | $1.26 | $10,080,000 |\n"
        "| Proceeds to the selling stockholders, before expenses | $30.24 | $241,920,000 |",
        ("31.50", "252000000", "10080000", None),
    ),
    (
        "columns that do not add up",
        "| | Price to Public | Underwriting Discount | Proceeds to Us |\n| Per Note | 100% | 1% | 99% |\n"
        "| Total | $100,000,000 | $1,000,000 | $900,000 |",
        ("100%", "100000000", None, None),
    ),
    (
        "the fee table is none",
        "| Title | Maximum Aggregate Offering Price | Registration Fee |\n| Notes | $1,000,000 | $113 |",
        (None,) * 4,
    ),
    (
        "classes each at its own price, one total",
        "| | Per Class A Share | Per Class T Share | Total |\n| Gross offering price | $10.56 | $10.00 | "
        "$2,000,000,000 |\n"
        "| Selling commissions | $0.63 | $0.30 | $82,500,000 |",
        (None, "2000000000", "82500000", None),
    ),
    (
        "two figures in each cell",
        "| | Price to Public(1) | Agent’s Commission(1) | Proceeds to the Bank |\n"
        "| Per Note Total | 100% US$1,078,000 | 2.00% US$21,560 | 98.00% US$1,056,440 |",
        ("100%", "1078000", "21560", "1056440"),
    ),
    (
        "a range that ends in the next line",
        "| | Price to Public | Agents’ Discounts | Proceeds to the Company |\n"
        "| Per Note | 100% | .125%-.750% | 99.875%-99.250% |\n"
        "| Total | $4,000,000,000 | $5,000,000-$30,000,000 | $3,995,000,000- |\n| | | | $3,970,000,000 |",
        ("100%", "4000000000", None, None),
    ),
    (
        "series beside each other at one price",
        "| | Per 2016 Note | Total | Per 2021 Note | Total |\n"
        "| Public Offering Price | 100% | $500,000,000 | 100% | $700,000,000 |\n"
        "| Underwriting Discount | 1% | $5,000,000 | 1% | $7,000,000 |\n"
        "| Proceeds to us | 99% | $495,000,000 | 99% | $693,000,000 |",
        ("100%", None, None, None),
    ),
    (
        "series beside each other at prices of their own",
        "| | Per 2016 Note | Total | Per 2021 Note | Total |\n"
        "| Public Offering Price | 100% | $500,000,000 | 99% | $693,000,000 |\n"
        "| Underwriting Discount | 1% | $5,000,000 | 1% | $7,000,000 |\n"
        "| Proceeds to us | 99% | $495,000,000 | 98% | $686,000,000 |",
        (None, None, None, None),
    ),
    (
        "ranges of which each ends in the next line",
        "| | Price to Public | Agents’ Commissions | Proceeds to the Company |\n"
        "| Per Note | 100% | .125%-.750% | 99.875%-99.250% |\n"
        "| Total | $217,692,000 | $272,115- | $217,419,885- |\n| | $1,632,690 | $216,059,310 |",
        ("100%", "217692000", None, None),
    ),
    ("no table", "We are offering 100 shares.", (None, None, None, None)),
    (
        "a rate that counts days",
        "Rate: 8% x n/m, where n is the total number of days within the range and m is the total number of days.\n"
        "Paid: quarterly",
        (None, None, None, None),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in TABLES], ids=[case[0] for case in TABLES])
def test_figures_of_a_price_table(text: str, wanted: tuple[str | None, ...]) -> None:
    table = price_table.read(sheet(f"PROSPECTUS\n\nAcme Corp.\n\n{text}\n\n@LEGEND@"))
    cells = (table.price, table.gross, table.discount, table.net)
    assert tuple(cell.value if cell is not None else None for cell in cells) == wanted


PRICES = st.decimals(min_value=Decimal("0.50"), max_value=Decimal("900"), places=2)
COUNTS = st.integers(min_value=100_000, max_value=90_000_000)


@given(
    PRICES, COUNTS, st.sampled_from(["Share", "Unit", "ADS", "Note", "Depositary Share"]), st.booleans(), st.booleans()
)
def test_a_table_in_either_layout_comes_back(price: Decimal, count: int, unit: str, by_rows: bool, signs: bool) -> None:
    fee = (price * Decimal("0.06")).quantize(Decimal("0.01"))
    figures = [(price, price * count), (fee, fee * count), (price - fee, (price - fee) * count)]
    sign = "$" if signs else ""
    labels = ["Public offering price", "Underwriting discounts and commissions", "Proceeds, before expenses, to us"]
    if by_rows:
        rows = [f"| | Per {unit} | Total |"]
        rows += [
            f"| {label} | ${one:,} | {sign}{total:,} |" for label, (one, total) in zip(labels, figures, strict=True)
        ]
    else:
        rows = ["| | " + " | ".join(labels) + " |"]
        rows.append(f"| Per {unit} | " + " | ".join(f"${one:,}" for one, _ in figures) + " |")
        rows.append("| Total | " + " | ".join(f"{sign}{total:,}" for _, total in figures) + " |")
    table = price_table.read(sheet("PROSPECTUS\n\n" + "\n".join(rows)))
    cells = (table.price, table.gross, table.discount, table.net)
    wanted = (figures[0][0], figures[0][1], figures[1][1], figures[2][1])
    assert tuple(Decimal(cell.value) if cell is not None and cell.value else None for cell in cells) == wanted
