"""Pages whose printed lines are blocks of their own read as the same pages with paragraphs."""

from __future__ import annotations

from textwrap import wrap

import pytest

from generator.reading.html import read_html

PROSE = (
    "We are offering up to 2,000,000 shares of our common stock, par value $0.01 per share, which the holders named "
    "below bought from us in a private placement that closed on March 4, 2019, under an agreement with each of them",
    "Our common stock is listed on the Nasdaq Capital Market under the symbol “HALD” and was last sold on March 1, "
    "2019 at $4.25 per share, as reported by that market, before any costs of the sale that holders bear themselves",
)
ITEMS = (
    "• our Annual Report on Form 10-K for the year ended December 31, 2018, which we filed with the SEC on "
    "February 28, 2019, as amended on March 1, 2019; and",
    "• our Current Report on Form 8-K, which we filed with the SEC on March 4, 2019, other than Item 7.01 and its "
    "exhibit.",
)


def page(blocks: list[str], tag: str = "div") -> str:
    return "<html><body>" + "\n".join(f"<{tag}>{block}</{tag}>" for block in blocks) + "</body></html>"


def lines(paragraphs: list[str], width: int) -> list[str]:
    return [line for paragraph in paragraphs for line in [*wrap(paragraph, width), "&nbsp;"]]


@pytest.mark.parametrize("width", [66, 78, 92])
@pytest.mark.parametrize("tag", ["div", "p"])
def test_printed_lines_are_joined(width: int, tag: str) -> None:
    paragraphs = ["PROSPECTUS", "HALDEN MARINE, INC.", *(f"{text}." for text in PROSE * 4), "INCORPORATION", *ITEMS]
    whole = read_html(page(paragraphs, tag))
    cut = read_html(page(lines(paragraphs, width), tag))
    assert [block.text for block in cut.blocks] == [block.text for block in whole.blocks]


def test_full_lines_before_an_empty_block_end_a_paragraph() -> None:
    title = "1,250,000 Shares of Common Stock Issuable upon Exercise of the Warrants Sold"
    read = read_html(page([title, "&nbsp;", *lines([f"{text}." for text in PROSE * 4], 78)]))
    assert read.blocks[0].text == title


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        pytest.param(
            [
                "Underwriting discounts and commissions(1) $ 0.55 $ 11,000,000",
                "Proceeds to Halden $ 9.45 $ 189,000,000",
            ],
            "Proceeds to Halden $ 9.45 $ 189,000,000",
            id="a row of a table",
        ),
        pytest.param(
            ["Copies may be had free of charge from our Secretary, in Portland (telephone:", "1.207.555.0100)."],
            "Copies may be had free of charge from our Secretary, in Portland (telephone: 1.207.555.0100).",
            id="a number behind a colon in brackets",
        ),
        pytest.param(
            [
                "We are a smaller company and have chosen to report less than others do each year.",
                "Our shares are new.",
            ],
            "We are a smaller company and have chosen to report less than others do each year. Our shares are new.",
            id="a sentence that ends with its line",
        ),
    ],
)
def test_the_end_of_a_line(last: list[str], expected: str) -> None:
    read = read_html(page([*lines([f"{text}." for text in PROSE * 4], 78), *last]))
    assert read.blocks[-1].text == expected


def test_a_link_stays_on_its_words() -> None:
    last = [
        "before this offering begins, we filed a report with",
        'the SEC on <a href="r.htm">March 4, 2019</a> and another',
    ]
    read = read_html(page([*lines([f"{text}." for text in PROSE * 4], 78), *last]))
    (block,) = [block for block in read.blocks if block.links]
    assert [block.text[link.start : link.end] for link in block.links] == ["March 4, 2019"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param([*PROSE] * 8, id="paragraphs that end without a mark"),
        pytest.param([*(f"{text}." for text in PROSE * 4), "and thereafter", "or earlier"], id="few in lower case"),
        pytest.param(["the notes", "the warrants", "the units", "and rights"] * 10, id="short lines in lower case"),
    ],
)
def test_other_pages_stay_as_they_are(paragraphs: list[str]) -> None:
    assert [block.text for block in read_html(page(paragraphs)).blocks] == paragraphs


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("<br>\n".join(wrap(PROSE[0], 78)), PROSE[0], id="a paragraph"),
        pytest.param(
            "The last reported price of our common stock on the Nasdaq on June 28, 2023 was<br>$2.56 per share.",
            "The last reported price of our common stock on the Nasdaq on June 28, 2023 was $2.56 per share.",
            id="a line that begins with a figure",
        ),
        pytest.param(
            "PROSPECTUS SUPPLEMENT<br>(to Prospectus dated May 1, 2020)<br>up to 5,000,000 Shares",
            "PROSPECTUS SUPPLEMENT\n(to Prospectus dated May 1, 2020)\nup to 5,000,000 Shares",
            id="short lines of a cover",
        ),
        pytest.param(
            "Halden Marine, Inc. Attention: Corporate Secretary<br>400 Quay Road, Suite 1200, Portland, Maine 04101",
            "Halden Marine, Inc. Attention: Corporate Secretary\n400 Quay Road, Suite 1200, Portland, Maine 04101",
            id="an address",
        ),
    ],
)
def test_breaks_within_sentences_go(written: str, expected: str) -> None:
    assert [block.text for block in read_html(page([written], "p")).blocks] == [expected]
