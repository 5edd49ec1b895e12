"""Generated Markdown through the fast engine reads as Python-Markdown reads it."""

from __future__ import annotations

import markdown
import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.site.conversion import convert

pytest.importorskip("comrak")

CASES = [
    ("headings", "# One & *two*\n\n## Three\n\n### Three\n\n## Three\n"),
    ("table", "| Form | Date |\n| --- | --: |\n| 8-K | 1 March 2019 |\n| 10-K/A | a \\| b |\n"),
    ("list", "- one\n- two\n\n1. first\n2. second\n"),
    ("escapes", "\\[not a link\\] \\*no emphasis\\* 3 &lt; 4 &amp; \\`no code\\` \\_x\\_\n"),
    ("html block", '<figure>\n<svg viewBox="0 0 1 1"><title>t</title></svg>\n</figure>\n\nAfter.\n'),
    ("html in a paragraph", 'A <span class="x">small</span> thing.\n'),
    ("emphasis", "**bold** and *slanted*\n"),
    ("entities", "&lt;script&gt;alert(1)&lt;/script&gt; &#91;x&#93;\n"),
]


def words(html: str) -> list[str]:
    body = LexborHTMLParser(html).body
    assert body is not None
    return body.text(separator=" ").split()


def anchors(html: str) -> list[str | None]:
    return [node.attributes.get("id") for node in LexborHTMLParser(html).css("h1, h2, h3")]


@pytest.mark.parametrize("text", [text for _, text in CASES], ids=[name for name, _ in CASES])
def test_both_engines_give_the_same_text_and_anchors(text: str) -> None:
    usual = markdown.markdown(text, extensions=["tables", "toc", "attr_list", "md_in_html"])
    fast = convert(text, lambda link: link).html
    assert words(fast) == words(usual)
    assert anchors(fast) == anchors(usual)


def test_links_are_rewritten_and_those_in_html_blocks_are_not() -> None:
    text = '[a](other/index.md#x "t") ![i](a.png)\n\n<p><a href="kept/">k</a></p>\n'
    html = convert(text, lambda link: f"{link}!").html
    assert 'href="other/index.md#x!"' in html
    assert 'src="a.png!"' in html
    assert 'href="kept/"' in html


def test_contents_with_anchors_of_their_own() -> None:
    converted = convert('# A\n\n## B\n\n<p id="b-c">x</p>\n\n## B c\n', lambda link: link)
    (top,) = converted.toc
    assert (top["level"], top["id"], top["name"]) == (1, "a", "A")
    assert [child["id"] for child in top["children"]] == ["b", "b-c_1"]
    anchored = LexborHTMLParser(converted.html).css("[id]")
    assert [node.attributes["id"] for node in anchored] == ["a", "b", "b-c", "b-c_1"]


def test_alignment_is_a_style_and_markdown_attributes_go() -> None:
    html = convert('| a |\n| --: |\n| 1 |\n\n<div class="x" markdown="1">\n\n*y*\n\n</div>\n', lambda link: link).html
    assert 'align="' not in html
    assert '<td style="text-align: right;">' in html
    assert '<div class="x">' in html
    assert "<em>y</em>" in html
