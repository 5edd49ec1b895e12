"""The policy of a page: its theme's own scripts by their hashes, and nothing of its content."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.site.policy import Protected, protect_site, relaxed, written_by
from generator.site.policy import protect as protect_with

TEMPLATES = written_by(Path(__file__).parent / "templates")


def protect(html: str) -> Protected:
    return protect_with(html, TEMPLATES)


def page(content: str = "", head: str = "", foot: str = "") -> str:
    return (
        f'<!doctype html><html><head><meta charset="utf-8">{head}</head>'
        f"<body><article>{content}</article>{foot}</body></html>"
    )


def directives(html: str) -> dict[str, list[str]]:
    first = LexborHTMLParser(html).css_first("head > *")
    assert first is not None
    assert first.attributes["http-equiv"] == "Content-Security-Policy"
    parts = [part.split() for part in (first.attributes["content"] or "").split(";")]
    return {name: values for name, *values in parts}


def sha256(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@pytest.mark.parametrize(
    ("before", "scripts"),
    [
        pytest.param(page(), [], id="none"),
        pytest.param(page(head="<script>one()</script>"), ["one()"], id="head"),
        pytest.param(
            page(head="<script>one()</script>", foot='<script type="module">two()</script>'),
            ["one()", "two()"],
            id="head and foot",
        ),
        pytest.param(page(foot="<SCRIPT>one()</SCRIPT>"), ["one()"], id="capitals"),
        pytest.param(page(head="<script>a\n<b</script>"), ["a\n<b"], id="lines"),
        pytest.param(page(head="<script>a\r\n<b</script>"), ["a\n<b"], id="line ends"),
        pytest.param(page(head="<script>a <b</script>"), ["a <b"], id="space that a build has changed"),
        pytest.param(
            page(head='<script>new URL("../..",location)</script>'), ['new URL("../..",location)'], id="expression"
        ),
        pytest.param(
            page(head='<script>new URL("x"+evil()+"",location)</script>'), [], id="more than an expression gives"
        ),
        pytest.param(
            page(foot='<script src="x.js"></script><script type="application/json">{}</script>'), [], id="file and data"
        ),
        pytest.param(page("<script>evil()</script>"), [], id="content"),
        pytest.param(page(head="<title>x</title><script>evil()</script>"), [], id="title that ends early"),
        pytest.param(page(foot="<script>one();evil()</script>"), [], id="more than the theme's"),
    ],
)
def test_scripts_of_the_theme_are_named_and_those_of_the_content_are_not(before: str, scripts: list[str]) -> None:
    named = directives(protect(before).html)["script-src"]
    assert [value for value in named if value.startswith("'sha256-")] == sorted(sha256(script) for script in scripts)
    assert named[0] == "'self'"
    assert "'unsafe-inline'" not in named
    assert "'unsafe-eval'" not in named


@pytest.mark.parametrize(
    "content",
    [
        "<p>x</p>",
        "<script>one()</script>",
        "<script>evil()</script><p onclick='x'>",
        '<td style="text-align: right;">1</td>',
        "<script>one()",
        "<style>p {}",
        "</script><SCRIPT>",
    ],
)
def test_a_page_looked_through_in_parts_has_the_policy_of_the_whole(content: str) -> None:
    head, foot = "<script>one()</script>", '<script type="module">two()</script>'
    whole = page(content, head, foot)
    parts = (TEMPLATES.through(page("", head, foot)), TEMPLATES.through(content))
    assert protect_with(whole, TEMPLATES, parts) == protect(whole)


def test_columns_of_tables_stay_aligned_and_no_other_style_is_applied() -> None:
    made = protect(page('<td style="text-align: right;">1</td><p style="position: fixed">x</p>'))
    assert directives(made.html)["style-src"] == ["'self'", "'unsafe-hashes'", sha256("text-align: right;")]
    assert made.refused == ('<p style="position: fixed">',)


def test_everything_not_named_is_refused() -> None:
    policy = directives(protect(page()).html)
    assert policy["default-src"] == policy["base-uri"] == ["'none'"]
    assert {value for values in policy.values() for value in values} == {
        "'none'",
        "'self'",
        "data:",
        "'wasm-unsafe-eval'",
    }


@pytest.mark.parametrize(
    ("content", "refused"),
    [
        ('<p class="x">on = style="x" &lt;script&gt;</p><a href="https://www.sec.gov/">x</a><img src="x.png">', False),
        ('<meta name="x" content="a onerror=b style=c src=https://elsewhere.example/">', False),
        ('<script src="own.js"></script>', False),
        ("<script>x</script>", True),
        ('<script src="https://elsewhere.example/x.js"></script>', True),
        ('<script src="//elsewhere.example/x.js"></script>', True),
        ("<style>p {}</style>", True),
        ("<p onclick='x'>", True),
        ('<td style="color: red">', True),
        ("<object data=//elsewhere.example/x>", True),
        ('<img src="https://elsewhere.example/x.png">', True),
        ("<iframe src='x'></iframe>", True),
        ("<base href='x'>", True),
    ],
)
def test_what_the_policy_refuses_is_told(content: str, refused: bool) -> None:
    assert bool(protect(page(content)).refused) == refused


def test_the_policy_is_put_there_once() -> None:
    once = protect(page(head="<script>one()</script>")).html
    assert protect(once).html == once


def test_a_page_without_a_head_stays_as_it_is() -> None:
    assert protect("<p>x</p>") == ("<p>x</p>", ())


def test_the_preview_may_add_its_script() -> None:
    loose = relaxed(protect(page(head="<script>one()</script>")).html.encode()).decode()
    scripts = directives(loose)["script-src"]
    assert "'unsafe-inline'" in scripts
    assert not re.search("sha256", " ".join(scripts))
    assert directives(loose)["default-src"] == ["'none'"]
    assert relaxed(b"<p>\xff</p>") == b"<p>\xff</p>"


def test_a_template_that_changes_between_two_builds_is_read_again(tmp_path: Path) -> None:
    template = tmp_path / "main.html"
    for script in ("one()", "two()"):
        template.write_text(f"<script>{script}</script>", encoding="utf-8")
        page = f"<html><head></head><body><script>{script}</script></body></html>"
        assert protect_with(page, written_by(tmp_path)).refused == ()


def test_pages_are_whole_whenever_the_policy_is_cut_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.html", "b.html", "c/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(page("words " * 100), encoding="utf-8")
    write_bytes = Path.write_bytes
    before = page("words " * 100)
    done: list[Path] = []

    def cut_short(file: Path, data: bytes) -> int:
        done.append(file)
        if len(done) < 2:
            return write_bytes(file, data)
        write_bytes(file, data[: len(data) // 2])
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(Path, "write_bytes", cut_short)
        protect_site(tmp_path)
    texts = [file.read_text(encoding="utf-8") for file in sorted(tmp_path.rglob("*.html"))]
    assert [text == before for text in texts] == [False, True, True]
    protect_site(tmp_path)
    pages = [file for file in sorted(tmp_path.rglob("*")) if file.is_file()]
    assert [file.read_text(encoding="utf-8") for file in pages] == [texts[0]] * 3
