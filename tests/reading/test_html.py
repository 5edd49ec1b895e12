"""HTML to blocks: what is a heading, a paragraph, a list item, a table, and where pages end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reading import read_bytes
from generator.reading.html import read_html

LONG = "The holders named in this prospectus may sell their shares from time to time in the open market."


def table(*rows: tuple[str, ...]) -> str:
    return (
        "<table>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"
    )


@pytest.mark.parametrize(
    ("markup", "level"),
    [
        pytest.param("<p align=center><b>RISK FACTORS</b></p>", 1, id="bold capitals in the middle"),
        pytest.param("<p><b>RISK FACTORS</b></p>", 2, id="bold capitals"),
        pytest.param('<p style="text-align: center">RISK FACTORS</p>', 2, id="capitals in the middle"),
        pytest.param("<p>RISK FACTORS</p>", 3, id="capitals"),
        pytest.param("<center><p><b>Risk Factors</b></p></center>", 3, id="bold in the middle"),
        pytest.param('<p><font style="font-weight:bold">Risk Factors</font></p>', 4, id="bold by a style"),
        pytest.param('<p style="font-weight: 700">Risk Factors</p>', 4, id="a bold block"),
        pytest.param("<p><b>Risk</b> <b>Factors</b></p>", 4, id="bold in two pieces"),
        pytest.param(
            '<div>Risk <div style="font-weight:bolder;display:inline">Factors</div></div>',
            0,
            id="bold in part, in a line",
        ),
        pytest.param(
            '<div><div style="color:red;display:inline;"><div style="font-weight:bolder;display:inline;">Risk Factors'
            "</div></div></div>",
            4,
            id="bold in a line",
        ),
        pytest.param("<p><u>Risk Factors</u></p>", 5, id="underlined"),
        pytest.param('<p><a href="#r">x</a></p><p><a name="r"></a>Risk Factors</p>', 3, id="an anchor that is led to"),
        pytest.param('<p><a href="#r">x</a></p><p id="r">Risk Factors</p>', 3, id="a block that is led to"),
        pytest.param(
            '<p><a href="#r">x</a></p><div><div id="r" style="display:inline">Risk Factors</div></div>',
            3,
            id="a block in a line that is led to",
        ),
        pytest.param("<h4>Risk Factors</h4>", 4, id="a heading's own tag"),
        pytest.param("<p>Risk Factors</p>", 0, id="nothing special"),
        pytest.param("<p><b>Risk</b> Factors of all kinds and more</p>", 0, id="bold in part"),
        pytest.param("<p><b>We may fail.</b></p>", 0, id="a sentence"),
        pytest.param("Text.<br><br><b>Risk Factors</b>", 4, id="bold among lines"),
        pytest.param("<b>Other Matters</b><br><br>Text.<br><br>Risk Factors", 0, id="behind bold lines"),
        pytest.param("<b>Other Matters</b><p>Text.</p><b>We</b> may fail<p>Text.</p>Risk Factors", 0, id="beside bold"),
        pytest.param("<p><b>Other Matters<br><br>Risk Factors</b>", 0, id="bold over lines that are not told apart"),
        pytest.param(f"<p><b>{LONG * 3}</b></p>", 0, id="long"),
    ],
)
def test_headings_are_told_by_their_looks(markup: str, level: int) -> None:
    block = read_html(f"<html><body>{markup}</body></html>").blocks[-1]
    assert (block.level, block.kind) == (level, "heading" if level else "paragraph")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<div>one<p>two</p>three</div>", ["p one", "p two", "p three"], id="text beside blocks"),
        pytest.param("<p>one <span>two<i> three</i></span></p>", ["p one two three"], id="inline elements"),
        pytest.param(
            '<p><span>Item&nbsp;1.</span><span style="font-weight:400;padding-left:14.5pt">To elect</span>'
            '<span style="padding-left:0pt">ors</span></p>',
            ["p Item 1. To electors"],
            id="a gap of style alone",
        ),
        pytest.param(
            '<div>A <div style="white-space: nowrap; top: 0px;display:inline;">45-day</div> option on Form '
            '<div style="display: inline">8-K</div>, in b<div style="display:inline;">usin</div>ess</div><p>two</p>',
            ["p A 45-day option on Form 8-K, in business", "p two"],
            id="blocks set in a line",
        ),
        pytest.param(
            '<div style="display: inline;"><p>one</p><div>two <p style="display:inline">and</p> three</div></div>',
            ["p one", "p two and three"],
            id="blocks in a block set in a line",
        ),
        pytest.param(
            '<div style="display:flex;">one<div style="display:inline;">two</div></div>',
            ["p one", "p two"],
            id="a block in a flexible box",
        ),
        pytest.param(
            '<div>one <div style="display:inline-block">two</div></div>', ["p one", "p two"], id="a block with a width"
        ),
        pytest.param(
            "<p>Alder&nbsp;&nbsp;Birch &amp; Co.&nbsp;&nbsp; Cedar</p>",
            ["p Alder\tBirch & Co.\tCedar"],
            id="names beside others",
        ),
        pytest.param("<p>Alder of&nbsp;&nbsp;Birch&nbsp;&nbsp;hill</p>", ["p Alder of Birch hill"], id="wide words"),
        pytest.param(
            "<p>PROSPECTUS&nbsp;&nbsp;SUPPLEMENT&nbsp;&nbsp;NO.</p>", ["h PROSPECTUS SUPPLEMENT NO."], id="a wide title"
        ),
        pytest.param("<ul><li>one<li>two</ul>", ["l one", "l two"], id="items without end tags"),
        pytest.param(
            '<ul><li><a href="https://example.com/">one</a></ul><p>two</p>', ["l one", "p two"], id="linked item"
        ),
        pytest.param("<ul><li>&nbsp;<br><p>one</p></ul>", ["l one"], id="item behind a line break"),
        pytest.param("<p>&#8226; one</p>", ["l one"], id="a bullet in the text"),
        pytest.param("<p>&#8226;</p><p>one</p>", ["l one"], id="a bullet in a block of its own"),
        pytest.param(table(("(1)", LONG)), [f"l (1) {LONG}"], id="a note in a row"),
        pytest.param(table((LONG,), ("Second",)), [f"p {LONG}", "p Second"], id="a table that only lays out"),
        pytest.param(table(("a", "", "b"), ("", "", "")), ["t a\tb"], id="empty cells and rows"),
        pytest.param(table(("Fee", "(", "5", ")"), ("Rate", "5", "%")), ["t Fee\t(5)\nRate\t5%"], id="signs in cells"),
        pytest.param(
            table(("A-1", "$", "5,000,000", "", "%", ""), ("A-2", "", "7,250,000", "", "%", "98%")),
            ["t A-1\t$5,000,000\t%\nA-2\t7,250,000\t%\t98%"],
            id="a blank percentage beside an amount",
        ),
        pytest.param(
            table(("A-1", "$", "", "100%", "$", "", "Fixed"), ("A-2", "$", "", "100%", "$", "5,000", "Fixed")),
            ["t A-1\t$\t100%\t$\tFixed\nA-2\t$\t100%\t$5,000\tFixed"],
            id="a blank amount beside a rate and a word",
        ),
        pytest.param(table(("a", "b<br>c")), ["t a\tb c"], id="a line break in a cell"),
        pytest.param(table(("&#8226;", "a"), ("b", "c", "d")), ["t \u2022\ta\nb\tc\td"], id="a list that is none"),
        pytest.param(table(("<br>", "&#8226;", "a"), ("<br>", "&#8226;", "b")), ["l a", "l b"], id="a list set in"),
        pytest.param(
            "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table><p>e</p>",
            ["p a", "t b\tc", "p d", "p e"],
            id="a table in a table",
        ),
        pytest.param("<pre>  ONE\n  TWO\n\nthree</pre>", ["p ONE\nTWO", "p three"], id="preformatted text"),
        pytest.param("<pre>ONE\n<PAGE>\n  two,\n\nthree</pre>", ["h ONE", "p two,", "p three"], id="pages in it"),
        pytest.param(
            "<PRE>one.\n<TABLE><CAPTION>\n<S>  <C>\nFee    $5\nSum    $6\n</TABLE>\n\ntwo.</PRE>",
            ["p one.", "t Fee\t$5\nSum\t$6", "p two."],
            id="a table of plain text in it",
        ),
        pytest.param(
            "<pre>one\n<hr>two\n<p>three\n</p>four</pre>", ["p one", "p two", "p three", "p four"], id="blocks in it"
        ),
        pytest.param("<pre><table><tr><td>a<td>b</table></pre>", ["t a\tb"], id="a table of HTML in it"),
        pytest.param("<pre>A\u2019S\n\n\u3000TWO</pre>", ["h A\u2019S", "h TWO"], id="preformatted text with signs"),
        pytest.param("<p>one</p><!-- no --><p>t<!-- no -->wo</p>", ["p one", "p two"], id="comments"),
        pytest.param("<p>a<textarea>no</textarea></p><style>p {}</style>", ["p a"], id="what is no text"),
        pytest.param(
            "<p>a <script>no</script>b</p><div><select><option>no</select>c</div>",
            ["p a b", "p c"],
            id="text behind what is none",
        ),
        pytest.param(table(("a<script>no</script>", "b", "c")), ["t a\tb\tc"], id="what is no text, in a cell"),
        pytest.param(
            "<p>a</p><object><table><tr><td>no<svg>no</svg></td></tr></table></object><p>b</p>",
            ["p a", "p b"],
            id="a table in what is no text",
        ),
        pytest.param('<p>a</p><p style="display: none">no</p>', ["p a"], id="hidden"),
        pytest.param("<p>\u2003a&emsp;b&#8203;c&shy;d</p>", ["p a bcd"], id="wide and zero-width characters"),
        pytest.param("<p>Form 8&#8209;K, 333\u20101&#8211;2</p>", ["p Form 8-K, 333-1\u20132"], id="other hyphens"),
    ],
)
def test_blocks(markup: str, expected: list[str]) -> None:
    blocks = read_html(f"<html><body>{markup}</body></html>").blocks
    assert [f"{block.kind[0]} {block.text}" for block in blocks] == expected


@pytest.mark.parametrize(
    ("between", "label"),
    [
        pytest.param('<p>S-4</p><hr style="page-break-after:always">', "S-4", id="a number before the end"),
        pytest.param('<hr style="page-break-after: always"><p>S-4</p>', "S-4", id="a number behind the end"),
        pytest.param('<p>S-4</p><div style="break-before:page"></div>', "S-4", id="a style of today"),
        pytest.param('<P STYLE="PAGE-BREAK-BEFORE:ALWAYS">&nbsp;</P>', None, id="no number"),
        pytest.param("<p>12</p><page>", "12", id="a tag of old"),
        pytest.param("\n<!-- PAGEBREAK -->\n<p><hr noshade></p>", None, id="a comment"),
    ],
)
def test_pages_end_between_blocks_and_their_numbers_are_no_text(between: str, label: str | None) -> None:
    text = read_html(f"<html><body><p>One.</p>{between}<p>Two.</p></body></html>")
    assert [block.text for block in text.blocks] == ["One.", "Two."]
    assert [(page.before, page.label) for page in text.page_breaks] == [(1, label)]


RULED = "".join(f"<p>Page {word}.</p><p>{number}</p><hr size=3>" for number, word in enumerate(("two", "three"), 2))


@pytest.mark.parametrize(
    ("cover", "expected"),
    [
        pytest.param("<p>Cover.</p><p>1</p><hr size=3>", [(1, "1"), (2, "2"), (3, "3")], id="numbered pages"),
        pytest.param("<p>Cover.</p><hr size=3>", [(2, "2"), (3, "3")], id="two numbered pages tell of no third"),
        pytest.param("<p>Cover.</p><hr size=3><p>One.</p><p>i</p><hr size=3>", [(1, None), (2, "i")], id="a cover"),
        pytest.param("<p>Cover.</p><hr><p>One.</p><p>i</p><hr size=3>", [(2, "i")], id="an ornament"),
        pytest.param(
            "<p>Cover.</p><hr size=3><hr size=3><p>One.</p><hr size=3><p>Two.</p><p>i</p><hr size=3>",
            [(3, "i")],
            id="ornaments",
        ),
    ],
)
def test_rules_below_page_numbers_end_pages(cover: str, expected: list[tuple[int, str | None]]) -> None:
    text = read_html(f"<html><body>{cover}{RULED}<p>Last.</p></body></html>")
    assert [(page.before, page.label) for page in text.page_breaks][: len(expected)] == expected
    assert not any(block.text.isdigit() for block in text.blocks)


def test_a_paragraph_that_a_page_break_cuts_is_one() -> None:
    text = read_html('<p>It goes</p><hr style="page-break-after:always"><p>on here.</p>')
    assert [block.text for block in text.blocks] == ["It goes on here."]


def test_hidden_facts_of_inline_xbrl_are_no_text() -> None:
    page = (
        b'<?xml version="1.0"?><html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body>'
        b"<ix:header><ix:hidden>no</ix:hidden></ix:header><p>Form <ix:nonNumeric>8-K</ix:nonNumeric></p></body></html>"
    )
    assert read_bytes(page, "a.htm").text == "Form 8-K"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param('<p>our <a href="/x">report</a> of May</p>', [("report", "/x")], id="within a sentence"),
        pytest.param('<p><a href="/x">one<br>two</a></p>', [("one\ntwo", "/x")], id="over two lines"),
        pytest.param('<p><a href="/x"><b>one</b> two</a></p>', [("one two", "/x")], id="around other elements"),
        pytest.param(table(('<a href="/x">a</a>', 'b <a href="/y">c</a>')), [("a", "/x"), ("c", "/y")], id="in cells"),
        pytest.param('<p>&#8226; <a href="/x">one</a></p>', [("one", "/x")], id="behind a bullet"),
        pytest.param(table(("&#8226;", 'our <a href="/x">report</a>')), [("report", "/x")], id="in an item of a list"),
        pytest.param(
            table(('<p>a <a href="/x">b</a></p><p>b <a href="/y">c</a></p>', "d"), ("e", "f")),
            [("b", "/x"), ("c", "/y")],
            id="in two paragraphs of a cell",
        ),
        pytest.param('<p><a href="/x"></a>one</p>', [], id="around nothing"),
        pytest.param('<p><a name="x">one</a></p>', [], id="no address"),
    ],
)
def test_links(markup: str, expected: list[tuple[str, str]]) -> None:
    blocks = read_html(f"<html><body>{markup}</body></html>").blocks
    assert [(block.text[link.start : link.end], link.href) for block in blocks for link in block.links] == expected


PARTS = st.sampled_from(["link", "word", "<br>", "<a name=n></a>", " ", "\n", "&nbsp;"])


@given(st.lists(st.lists(PARTS, min_size=1, max_size=9), min_size=1, max_size=4), st.booleans())
def test_links_lead_from_their_words_wherever_they_stand(places: list[list[str]], in_table: bool) -> None:
    number = 0
    written = []
    for parts in places:
        written.append("")
        for part in parts:
            number += part == "link"
            written[-1] += f'<a href="/{number}">see  {number}</a>' if part == "link" else part
    markup = table(*[(cell, "x", "y") for cell in written]) if in_table else "".join(f"<p>{p}</p>" for p in written)
    links = [
        (block.text[link.start : link.end], link.href) for block in read_html(markup).blocks for link in block.links
    ]
    assert links == [(f"see {n}", f"/{n}") for n in range(1, number + 1)]


WORDS = st.lists(st.sampled_from(["shares", "notes", "dated", "May", "1,", "2020"]), min_size=1, max_size=8)
IN_LINE = 'div style="display:inline;"'
ELEMENTS = ["", "b", "font", "i", "span", "sup", "ix:nonnumeric", IN_LINE]
WRAPS = st.lists(st.sampled_from(ELEMENTS), min_size=8, max_size=8)
GAPS = st.lists(st.sampled_from([" ", "\n", "&nbsp; ", " <!-- x --> ", "\t\t"]), min_size=8, max_size=8)


@given(WORDS, WRAPS, GAPS)
def test_inline_elements_and_white_space_change_no_text(words: list[str], wraps: list[str], gaps: list[str]) -> None:
    plain = " ".join(words)
    marked = "".join(
        (f"<{wrap}>{word}</{wrap.split()[0]}>" if wrap else word) + gap
        for word, wrap, gap in zip(words, wraps, gaps, strict=False)
    )
    assert [block.text for block in read_html(f"<body><div>{marked}</div></body>").blocks] == [plain]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("Alpha<br>Beta", "Gamma Delta<br>Epsilon")], "Alpha\tGamma Delta\nBeta\tEpsilon"),
        ([("<p>Alpha</p><p>Beta</p>", "<p>Gamma Delta</p><p>Epsilon</p>")], "Alpha\tGamma Delta\nBeta\tEpsilon"),
        ([("Alpha<br>Beta", "Gamma")], "Alpha Beta\tGamma"),
        ([("Alpha<br>Capital, Inc.", "Beta<br>Securities")], "Alpha Capital, Inc.\tBeta Securities"),
        ([("Alpha<br>Capital Gamma", "Beta<br>Securities")], "Alpha\tBeta\nCapital Gamma\tSecurities"),
        ([("Per<br>Share", "Total<br>Amount"), ("$5.00", "$10.00")], "Per Share\tTotal Amount\n$5.00\t$10.00"),
        ([("<a href='#x'>Alpha</a><br>Beta", "Gamma<br>Epsilon")], "Alpha Beta\tGamma Epsilon"),
    ],
)
def test_names_below_each_other_in_the_cells_of_a_row_are_rows(rows: list[tuple[str, ...]], expected: str) -> None:
    assert [block.text for block in read_html(table(*rows)).blocks] == [expected]
