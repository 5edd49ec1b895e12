"""Each format that a filing comes in, read into one document."""

from __future__ import annotations

import pytest

from generator.reading import read_bytes, read_exhibit

SUBMISSION = """<SEC-DOCUMENT>0001234567-20-000001.txt : 20200302
<SEC-HEADER>0001234567-20-000001.hdr.sgml : 20200302
ACCESSION NUMBER:		0001234567-20-000001
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	20200227
ITEM INFORMATION:		Other Events
FILED AS OF DATE:		20200302

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			BRIGHTWATER TOOLS CORP
		CENTRAL INDEX KEY:			0007654321
	FILING VALUES:
		FORM TYPE:		8-K
		SEC FILE NUMBER:	001-54321

	FORMER COMPANY:
		FORMER CONFORMED NAME:	BRIGHTWATER SAWS INC
		DATE OF NAME CHANGE:	20100101
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>../../brightwater.htm
<TEXT>
<html><body><p>Item 8.01 Other Events.</p></body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>ex99.htm
<DESCRIPTION>PRESS RELEASE
<TEXT>
<html><body><p>News of Brightwater.</p></body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>3
<FILENAME>logo.jpg
<TEXT>
begin 644 logo.jpg
M_]C_X``02D9)1@`!
end
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


def test_a_submission_has_header_primary_document_and_exhibits() -> None:
    document = read_bytes(SUBMISSION.encode(), "brightwater.txt")
    header = document.header
    assert (header.form, header.accession_number, str(header.filed), str(header.period)) == (
        "8-K",
        "0001234567-20-000001",
        "2020-03-02",
        "2020-02-27",
    )
    (filer,) = header.filers
    assert (filer.name, filer.cik, filer.file_numbers, filer.former_names) == (
        "BRIGHTWATER TOOLS CORP",
        "0007654321",
        ("001-54321",),
        ("BRIGHTWATER SAWS INC",),
    )
    assert document.text == "Item 8.01 Other Events."
    assert [(exhibit.type, exhibit.filename, exhibit.kind) for exhibit in document.exhibits] == [
        ("EX-99.1", "ex99.htm", "text"),
        ("GRAPHIC", "logo.jpg", "image"),
    ]
    assert [block.text for block in read_exhibit(document.exhibits[0]).blocks] == ["News of Brightwater."]


def test_a_submission_that_is_cut_short_is_read_as_far_as_it_goes() -> None:
    document = read_bytes(SUBMISSION[: SUBMISSION.index("</body>")].encode(), "brightwater.txt")
    assert document.text == "Item 8.01 Other Events."
    assert len(document.warnings) == 1
    assert "cut short" in document.warnings[0]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<p>one<br>two</p>", [("paragraph", "one\ntwo")], id="a line break is kept"),
        pytest.param(
            "<p>one<br><br>two</p>", [("paragraph", "one"), ("paragraph", "two")], id="two line breaks part blocks"
        ),
        pytest.param("<p>a&nbsp;&#8203; <b>b</b>\n c</p>", [("paragraph", "a b c")], id="white space is folded"),
        pytest.param(
            "<p>Oak&nbsp;&nbsp;&nbsp;&nbsp;Elm &amp; Co.&nbsp; &nbsp; &nbsp;Ash<br>Yew&nbsp;&nbsp;&nbsp;&nbsp; Fir</p>",
            [("paragraph", "Oak\tElm & Co.\tAsh\nYew\tFir")],
            id="names beside each other stay apart",
        ),
        pytest.param(
            "<p>notes due &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; and up to &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Shares</p>",
            [("paragraph", "notes due and up to Shares")],
            id="a blank to be filled in is none",
        ),
        pytest.param(
            "<table><tr><td>&#8226;</td><td>our report</td></tr></table>",
            [("list_item", "our report")],
            id="a row with a bullet is a list item",
        ),
        pytest.param(
            "<table><tr><td>Price</td><td>$</td><td>4.25</td></tr><tr><td>Total</td><td>$</td><td>100</td></tr></table>",
            [("table", "Price\t$4.25\nTotal\t$100")],
            id="a sign joins its number",
        ),
        pytest.param('<p>seen<span style="display:none"> hidden</span></p>', [("paragraph", "seen")], id="hidden text"),
        pytest.param("<p>seen</p><script>alert(1)</script>", [("paragraph", "seen")], id="scripts are no text"),
        pytest.param(
            "<p>one &#130;aX, \x82a7;, &#x82;n7; and \x83n7;&#131; two</p>",
            [("paragraph", "one ‚aX, a7;, ‚n7; and n7;ƒ two")],
            id="control characters are no marks of ours",
        ),
        pytest.param(
            "<p>one\x1c\x1d&#30;&#x1f; two</p>", [("paragraph", "one two")], id="characters that part files are spaces"
        ),
    ],
)
def test_html_becomes_blocks(markup: str, expected: list[tuple[str, str]]) -> None:
    document = read_bytes(f"<html><body>{markup}</body></html>".encode(), "brightwater.htm")
    assert [(block.kind, block.text) for block in document.blocks] == expected


def test_links_keep_their_place_and_target() -> None:
    document = read_bytes(b'<html><body><p>our <a href="/x.htm">report</a> of May</p></body></html>', "a.htm")
    (block,) = document.blocks
    assert [(block.text[link.start : link.end], link.href) for link in block.links] == [("report", "/x.htm")]
