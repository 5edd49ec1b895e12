"""A filing's own text as a page."""

from __future__ import annotations

from pathlib import Path

import halden
import msgspec
import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model import Exhibit, Filing, Link, PageBreak
from generator.publishing import source_page, source_text


def drawn(tmp_path: Path, *blocks: tuple[str, str, int], **more: object) -> LexborHTMLParser:
    """Return the drawn blocks of a document with these blocks."""
    document = halden.document(tuple(blocks), **more)  # type: ignore[arg-type]
    text = source_text.of_filing(Filing(id="x-1"), document, original=False)
    file = tmp_path / "x.json"
    file.write_bytes(msgspec.json.encode(text))
    return LexborHTMLParser(str(source_page.context(file)["source"]["html"]))


def test_sentences_and_blocks_are_anchors(tmp_path: Path) -> None:
    page = drawn(tmp_path, ("paragraph", "One. Two.", 0), ("paragraph", "Alone", 0), ("list_item", "A. It is. So.", 0))
    assert [node.attributes["id"] for node in page.css("[id]")] == ["b1", "b1-1", "b1-2", "b2", "b3", "b3-1", "b3-2"]
    assert page.css_first("#b1-2").text() == "Two."  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ([1, 2, 3], ["h2", "h3", "h4"]),
        ([3, 3, 3], ["h2", "h2", "h2"]),
        ([2, 5, 2], ["h2", "h3", "h2"]),
        ([6, 1], ["h2", "h2"]),
        ([1, 6], ["h2", "h3"]),
    ],
)
def test_no_heading_level_is_left_out_on_the_way_down(tmp_path: Path, levels: list[int], expected: list[str]) -> None:
    page = drawn(tmp_path, *[("heading", f"Part {place}", level) for place, level in enumerate(levels)])
    assert [node.tag for node in page.css("h1,h2,h3,h4,h5,h6")] == expected


def test_a_table_has_caption_header_cells_and_a_region(tmp_path: Path) -> None:
    page = drawn(tmp_path, ("table", "Quarter\tSales\tLoss\nMarch 31, 2014\t$4,120\t(310)\nTotal\t—\t(712)", 0))
    region = page.css_first("div#b1")
    assert region is not None
    assert (region.attributes["role"], region.attributes["tabindex"]) == ("region", "0")
    assert [cell.text() for cell in page.css('th[scope="col"]')] == ["Quarter", "Sales", "Loss"]
    assert [cell.text() for cell in page.css('th[scope="row"]')] == ["March 31, 2014", "Total"]
    assert [cell.text() for cell in page.css("td.num")] == ["$4,120", "(310)", "—", "(712)"]
    assert page.css_first("caption") is not None


@pytest.mark.parametrize("text", ["one column\nonly", "a single\trow"])
def test_a_table_that_lays_out_text_is_lines(tmp_path: Path, text: str) -> None:
    page = drawn(tmp_path, ("table", text, 0))
    assert page.css_first("table") is None
    assert page.css_first(".src-lines") is not None


def test_rows_have_one_length(tmp_path: Path) -> None:
    page = drawn(tmp_path, ("table", "2013\t2012\nSales\t5\t4\nNotes to the accounts\nCash\t1", 0))
    lengths = {sum(int(cell.attributes.get("colspan") or 1) for cell in row.css("td,th")) for row in page.css("tr")}
    assert lengths == {3}


@pytest.mark.parametrize(
    ("href", "leads"),
    [
        ("https://www.sec.gov/x", True),
        ("http://www.sec.gov/x", False),
        ("javascript:alert(1)", False),
        ("#page", False),
    ],
)
def test_links_lead_to_https_only(tmp_path: Path, href: str, leads: bool) -> None:
    page = drawn(tmp_path, ("paragraph", "See the report. And more.", 0), links=(Link(8, 14, href),))
    assert [node.text() for node in page.css("a")] == (["report"] if leads else [])
    assert page.css_first("body").text() == "See the report. And more.\n"  # type: ignore[union-attr]


def test_markup_of_a_filing_is_text(tmp_path: Path) -> None:
    hostile = '<script>alert(1)</script> <img src=x onerror="alert(1)"> {{ 7*7 }} &lt;b&gt;'
    page = drawn(tmp_path, ("paragraph", hostile, 0), ("heading", hostile, 1), ("table", f"{hostile}\tx\n1\t2", 0))
    assert {node.tag for node in page.css("body *")} <= {
        "p",
        "h2",
        "div",
        "table",
        "caption",
        "tbody",
        "tr",
        "th",
        "td",
    }
    assert page.css_first("p").text() == hostile  # type: ignore[union-attr]


def test_page_marks_stand_where_pages_end(tmp_path: Path) -> None:
    page = drawn(
        tmp_path,
        ("paragraph", "One", 0),
        ("list_item", "Two", 0),
        ("list_item", "Three", 0),
        page_breaks=(PageBreak(2, "S-1"), PageBreak(3, None), PageBreak(9, "S-3")),
    )
    assert [(node.tag, node.text()) for node in page.css(".src-page")] == [
        ("li", "End of page S-1"),
        ("li", "End of page"),
        ("p", "End of page S-3"),
    ]


def test_contents_stay_short(tmp_path: Path) -> None:
    blocks = [("heading", f"Part {place}", 1 if place % 10 == 0 else 2) for place in range(200)]
    document = halden.document(tuple(blocks))  # type: ignore[arg-type]
    file = tmp_path / "x.json"
    file.write_bytes(msgspec.json.encode(source_text.of_filing(Filing(id="x-1"), document, original=False)))
    contents = source_page.context(file)["source"]["contents"]
    assert len(contents) == 20
    assert contents[1] == {"title": "Part 10", "url": "#b11", "level": 2}


def test_the_face_of_a_document_is_not_in_its_contents(tmp_path: Path) -> None:
    face = [("heading", words, 1) for words in ("UNDER", "THE SECURITIES ACT OF 1933", "PROSPECTUS")]
    blocks = (*face, ("paragraph", "We sell lamps. " * 20, 0), ("heading", "RISK FACTORS", 1), ("heading", "Lamps", 1))
    text = source_text.of_filing(Filing(id="x-1"), halden.document(blocks), original=False)
    file = tmp_path / "x.json"
    file.write_bytes(msgspec.json.encode(text))
    contents = source_page.context(file)["source"]["contents"]
    assert [heading["title"] for heading in contents] == ["PROSPECTUS", "RISK FACTORS", "Lamps"]


def test_further_documents_are_linked_or_named(tmp_path: Path) -> None:
    exhibits = (
        Exhibit(2, "EX-99.1", "a.txt", "Press release", "text", "Words", 5),
        Exhibit(3, "GRAPHIC", "b.jpg", None, "image"),
    )
    document = halden.document(exhibits=exhibits)
    file = tmp_path / "x.json"
    file.write_bytes(msgspec.json.encode(source_text.of_filing(Filing(id="x-1"), document, original=True)))
    source = source_page.context(file)["source"]
    assert [(other["name"], other["url"]) for other in source["others"]] == [("a.txt", "2/"), ("b.jpg", None)]
    assert (source["summary"], source["original"]) == ("../", "../original.txt")
