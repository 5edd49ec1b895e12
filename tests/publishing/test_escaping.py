"""Text of filings in every place it goes to."""

from __future__ import annotations

import html
import re

import comrak
import markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from generator.publishing import escaping

EXTENSIONS = ["abbr", "admonition", "attr_list", "md_in_html", "tables", "footnotes", "def_list", "smarty", "toc"]

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    '"><svg onload=alert(1)>',
    "a | b | c",
    "**bold** _it_ __x__ ~~gone~~ ==mark== ^^up^^",
    "`code` ``` fence",
    "{: #id onclick=alert(1) } {#id} {{ x }} {% raw %}",
    "$x^2$ and $5 to $6",
    "[^1] [ref]: https://evil.example",
    "https://evil.example www.evil.example me@evil.example :smile: (c) (tm)",
    '--- +++ ++key++ --8<-- "file"',
    "&lt;b&gt; &amp; &#60;i&#62; &copy",
    "line\nbreak\r\nand\ttab",
    "back\\slash \\* \\< end\\",
    "\x00\x08\x1f\x7f controls",
    "]]> --> <!-- comment",
)
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that turn the direction of what stands behind them."""


def plain(page: str) -> str:
    """Return the text of the only element with class `x`, as a reader sees it."""
    node = LexborHTMLParser(page).css_first(".x")
    assert node is not None
    assert not node.css("*")[1:], page
    return " ".join(node.text().split())


def seen(text: str) -> str:
    return " ".join(
        "".join(character for character in text if character >= " " or character in "\n\r\t")
        .translate(dict.fromkeys((0x7F, *map(ord, TURNING))))
        .split()
    )


ENGINES = {
    "python-markdown": lambda text: markdown.markdown(text, extensions=EXTENSIONS),
    "comrak": lambda text: comrak.render_markdown(text, *_comrak()),
}


def _comrak() -> tuple[object, object, object]:
    extensions, parsing, rendering = comrak.ExtensionOptions(), comrak.ParseOptions(), comrak.RenderOptions()
    rendering.unsafe_ = True
    extensions.table = extensions.autolink = extensions.strikethrough = True
    return extensions, parsing, rendering


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_in_a_paragraph_is_shown_as_it_is(hostile: str, engine: str) -> None:
    page = ENGINES[engine](f'# Title\n\n<p class="x">Words {escaping.text(hostile)} end</p>\n\nMore')
    assert plain(page) == f"Words {seen(hostile)} end"


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_in_an_attribute_is_shown_as_it_is(hostile: str, engine: str) -> None:
    page = ENGINES[engine](f'<div class="x"><a title="{escaping.text(hostile)}">y</a></div>')
    link = LexborHTMLParser(page).css_first("a")
    assert link is not None
    assert set(link.attributes) == {"title"}
    assert " ".join((link.attributes["title"] or "").split()) == seen(hostile)


@pytest.mark.parametrize("engine", ENGINES)
@given(
    text=st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Zl", "Zp", "Zs", "Cc")), max_size=40)
)
def test_any_text_passes_through_both_engines(engine: str, text: str) -> None:
    page = ENGINES[engine](f'Inline <b class="x">a{escaping.text(text)}z</b> text.')
    assert plain(page) == " ".join(f"a{text}z".split())


@given(text=st.text())
def test_html_round_trip(text: str) -> None:
    escaped = escaping.html(text)
    assert not re.search(r"[<>\"']", escaped)
    assert html.unescape(escaped) == html.unescape(html.escape("".join(c for c in text if c not in _CONTROLS)))


_CONTROLS = {chr(code) for code in (*range(9), 11, 12, *range(14, 32), 127)}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.sec.gov/Archives/x.htm", "https://www.sec.gov/Archives/x.htm"),
        (" https://www.sec.gov/ ", "https://www.sec.gov/"),
        ("http://www.sec.gov/", None),
        ("javascript:alert(1)", None),
        ("JAVASCRIPT:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("//evil.example/x", None),
        ("https://good.example@evil.example/", None),
        ('https://a.example/"onclick=', None),
        ("https://a.example/a b", None),
        ("https://", None),
        ("https://[bad", None),
        ("/Archives/x.htm", None),
        ("#anchor", None),
        ("", None),
        (None, None),
    ],
)
def test_only_whole_https_addresses_lead_out(address: str | None, expected: str | None) -> None:
    assert escaping.https(address) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("\n=1", "'\n'=1"),
        ("＝1", "'＝1"),
        ("10-K", "10-K"),
        ("", ""),
        (None, ""),
        (5, "5"),
        ("\ufeff=1+1", "'\ufeff=1+1"),
        ("\u200b \xa0=1+1", "'\u200b \xa0=1+1"),
        ("a; =1+1", "a;' =1+1"),
        ("a\n=1+1\r\n+2", "a\n'=1+1\r\n'+2"),
        ("a\t@b", "a\t'@b"),
        ("a = b; c - d, e+f", "a = b; c - d, e+f"),
    ],
)
def test_no_cell_is_a_formula(cell: object, expected: str) -> None:
    assert escaping.csv_cell(cell) == expected


@given(title=st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"))))
def test_front_matter_round_trip(title: str) -> None:
    block = escaping.front_matter({"name": title, "gone": None, "list": []})
    assert block.startswith("---\n")
    assert block.endswith("\n---\n")
    assert yaml.safe_load(block[4:-4]) == {"name": title}


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("8-K · Smith & Sons, AT&T “Class A” 5 % 'x'", "8-K · Smith & Sons, AT&T “Class A” 5 % 'x'"),
        ("</title><script>x</script>", "&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;"),
        ('"><img src=x onerror=y>', "&quot;&gt;&lt;img src=x onerror=y&gt;"),
        ("&lt;b&gt; &#60; &amp;lt; &x", "&amp;lt;b&amp;gt; &amp;#60; &amp;amp;lt; &x"),
    ],
)
def test_titles_and_descriptions_are_html_for_themes(title: str, shown: str) -> None:
    for key in ("title", "description"):
        assert yaml.safe_load(escaping.front_matter({key: title})[4:-4]) == {key: shown}
    assert Markup(shown).striptags() == " ".join(title.split())


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("call (207) 555-0142 now", ["(207) 555-0142"]),
        ("1-800-555-0142 or 207-555-0142", ["1-800-555-0142", "207-555-0142"]),
        ("registration 333-190001 and 333-190001-01", ["333-190001", "333-190001-01"]),
        ("file number 001-99999", ["001-99999"]),
        ("0009999901-14-000031, 2014-06-12, pages 12-15, A-level", []),
        ("21 8-K · 1 8-K/A, 2 10-K405 and an 8-K12B", ["21 8-K", "1 8-K/A", "2 10-K405", "8-K12B"]),
        (
            "1 800-555-0142, (207)555-0142, 5-800-555-0142-9, a800-555-0142, 207-555-01423",
            ["1 800-555-0142", "(207)555-0142"],
        ),
        ("a333-190001, 333-190001-012, 1333-190001, 333-1900012", []),
        ("an S-3 of 12 Jun 2014, an S-1MEF", ["S-3", "S-1MEF"]),
    ],
)
def test_a_number_stays_in_one_line(text: str, whole: list[str]) -> None:
    drawn = str(escaping.whole(text))
    assert re.findall(r'<span class="fl-whole">([^<]*)</span>', drawn) == whole
    assert re.sub("<[^>]*>", "", drawn) == text


def test_text_that_stays_in_one_line_is_escaped() -> None:
    assert "<b>" not in escaping.whole("<b>333-190001</b>")


def test_nothing_turns_the_direction_of_writing() -> None:
    amount = f"{TURNING}$\u202e001\u202c"
    assert escaping.text(amount) == "&#36;001"
    assert escaping.html(amount) == "$001"
    assert "u202e" not in escaping.front_matter({"title": amount}).lower()
    assert not set(TURNING) & set(escaping.front_matter({"title": amount}))


def test_each_character_that_is_acted_upon_is_a_reference() -> None:
    for character in "\\`*_{}[]|~^$@<>&\"'":
        assert escaping.text(character) in (f"&#{ord(character)};", f"&{NAMES.get(character)};")
    assert escaping.html("<a b='c' d=\"e\">&amp;") == "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;amp;"


NAMES = {"<": "lt", ">": "gt", "&": "amp", '"': "quot"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a: b, 10:30 a.m.", "a: b, 10&#58;30 a.m."),
        (":smile: :+1: :-1: ://x", "&#58;smile: &#58;+1: &#58;-1: &#58;//x"),
        ("a=b ==c== ===", "a=b =&#61;c=&#61; =&#61;&#61;"),
        ("a+b ++c++", "a+b +&#43;c+&#43;"),
        ("a-b --- -", "a-b -&#45;&#45; -"),
        ("5% %%", "5% %&#37;"),
        ("a. b.. c...", "a. b.. c..&#46;"),
        ("(c) (R) (tm) (TM) (cc) (x) (c", "(&#99;) (&#82;) (&#116;m) (&#84;M) (cc) (x) (c"),
        ("c) tm) m)", "c) tm) m)"),
        ("www.a WWW.b ww.c www", "www&#46;a WWW&#46;b ww.c www"),
        ("a\nb\rc\td", "a b c d"),
        ("09 Az (), /;?!", "09 Az (), /;?!"),
        ("a#b", "a#b"),
        (Markup("<b>*</b>"), "<b>*</b>"),
        (5, "5"),
        (None, "None"),
    ],
)
def test_what_stands_for_each_text(text: object, shown: str) -> None:
    assert escaping.text(text) == shown
    assert isinstance(escaping.text(text), Markup)


def test_these_characters_alone_go() -> None:
    turning = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}
    gone = {code for code in range(0xD800) if escaping.text(f"a{chr(code)}b") == "ab"}
    assert gone == turning | {*range(0x20), 0x7F} - {9, 10, 13}
    assert gone == {code for code in range(0xD800) if escaping.html(f"a{chr(code)}b") == "ab"}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("0001289340", "'0001289340'"),
        ("08-09", "'08-09'"),
        ("2014-01-03", "'2014-01-03'"),
        ("1e5", "'1e5'"),
        ("-089", "'-089'"),
        ("+08", "'+08'"),
        (".09", "'.09'"),
        ("9", "'9'"),
        ("09_9.9:E+9", "'09_9.9:E+9'"),
        ("8-K", "8-K"),
        ("5.02 x", "5.02 x"),
        ("words", "words"),
        ("-", "'-'"),
        ([["a"]] * 2, "\n- - a\n- - a"),
        ("", "''"),
    ],
)
def test_front_matter_is_read_alike_by_all_readers(value: object, written: str) -> None:
    assert escaping.front_matter({"a": value}) == f"---\na:{'' if written[0] == chr(10) else ' '}{written}\n---\n"


def test_keys_without_a_value_go() -> None:
    assert escaping.front_matter({"b": 1, "a": False, "c": None, "d": (), "e": []}) == "---\nb: 1\na: false\n---\n"
