"""The policy of a page: its theme's own scripts by their hashes, and nothing of its content."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import material
import pytest
from selectolax.lexbor import LexborHTMLParser

import generator
from generator.site.policy import Looks, Protected, protect_site, relaxed, written_by
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
        pytest.param(
            page(foot='<script>new Set(["a", "b"])</script>'), ['new Set(["a", "b"])'], id="several expressions"
        ),
        pytest.param(page(head="<script>a\r<b</script>"), ["a\n<b"], id="line ends of old"),
        pytest.param(page(head='<script data-src="x" data-type="y">one()</script>'), ["one()"], id="data of a script"),
        pytest.param(page('<script data-src="x">evil()</script>'), [], id="no file"),
        pytest.param(page('<script data-type="x">evil()</script>'), [], id="no data"),
        pytest.param(page("<script>evil</script>"), [], id="what a template writes as data"),
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


def test_parts_that_were_looked_through_are_not_looked_through_again(monkeypatch: pytest.MonkeyPatch) -> None:
    content = "<script>evil()</script><p onclick='x'>"
    whole, part = protect(page(content)), TEMPLATES.through(content)
    monkeypatch.setattr(Looks, "through", None)
    assert protect_with(page(content), TEMPLATES, [part]) == whole


@pytest.mark.parametrize("head", ["<head>", "<HEAD>", '<head class="x">', '<head\nlang=en dir="ltr">'])
def test_the_policy_stands_first_in_the_head(head: str) -> None:
    html = f"<html>{head}<title>x</title></head><body><header>x</header></body></html>"
    assert protect(html).html.startswith(f'<html>{head}<meta http-equiv="Content-Security-Policy"')
    assert protect("<html><header>x</header></html>").html == "<html><header>x</header></html>"


def test_columns_of_tables_stay_aligned_and_no_other_style_is_applied() -> None:
    made = protect(page('<td style="text-align: right;">1</td><p style="position: fixed">x</p>'))
    assert directives(made.html)["style-src"] == ["'self'", "'unsafe-hashes'", sha256("text-align: right;")]
    assert made.refused == ('<p style="position: fixed">',)
    sides = [f"text-align: {side};" for side in ("left", "center", "right")]
    made = protect(page("".join(f'<td style="{side}">1</td>' for side in sides)))
    assert directives(made.html)["style-src"] == ["'self'", "'unsafe-hashes'", *sorted(map(sha256, sides))]
    assert made.refused == ()


def test_everything_not_named_is_refused() -> None:
    assert directives(protect(page()).html) == {
        "default-src": ["'none'"],
        "script-src": ["'self'", "'wasm-unsafe-eval'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        **{f"{use}-src": ["'self'"] for use in ("connect", "font", "manifest", "media", "worker")},
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
    }


@pytest.mark.parametrize(
    ("content", "refused"),
    [
        ('<p class="x">on = style="x" &lt;script&gt;</p><a href="https://www.sec.gov/">x</a><img src="x.png">', False),
        ('<meta name="x" content="a onerror=b style=c src=https://elsewhere.example/">', False),
        ('<script src="own.js"></script>', False),
        ("<SCRIPT SRC='own.js' SRC=\"own.js\"></SCRIPT>", False),
        ('<script type="application/json">{}</script><script TYPE="application/json">{}</script>', False),
        ('<a href="https://www.sec.gov/" src>x</a><a href="https://www.sec.gov/" src="x.png">x</a>', False),
        ("<img src srcset='x.png'>", False),
        ("<style-x>p {}</style-x><script-x>x</script-x>", False),
        ("<script>x</script>", True),
        ("<script>x", True),
        ("<style>p {}", True),
        ("<h1 onclick='x'>", True),
        ("<P ONCLICK = 'x'>", True),
        ("<x-evil onclick='x'>", True),
        ("<svg/onload=x>", True),
        ("<p class='a'onclick=x>", True),
        ('<p class="a"onclick=x>', True),
        ("</p onclick=x>", False),
        ("<IFRAME>", True),
        ("<object type=x>", True),
        ("<embed type=x>", True),
        ('<img srcset="HTTPS://elsewhere.example/x.png 2x">', True),
        ('<video poster=" http://elsewhere.example/x.png">', True),
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
    kept = protect(page("<p>é</p>", head="<script>one()</script>")).html
    loose = relaxed(kept.encode()).decode()
    policies = [re.search("<meta http-equiv[^>]*>", html) for html in (kept, loose)]
    assert [html.replace(found[0], "") for html, found in zip((kept, loose), policies, strict=True) if found] == [
        page("<p>é</p>", head="<script>one()</script>")
    ] * 2
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


def test_a_site_of_another_tool_has_its_themes_scripts_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    templates = Path(material.__file__).parent / "templates/partials/javascripts"
    texts = [file.read_text(encoding="utf-8") for file in sorted(templates.glob("*.html"))]
    scripts = [found for text in texts for found in re.findall("<script>[^{}]*?</script>", text)]
    scripts = ["<script>var tabs</script>", *scripts]
    file = tmp_path / "index.html"

    def named() -> int:
        file.write_text(page(head="".join(scripts)), encoding="utf-8")
        protect_site(tmp_path)
        return file.read_text(encoding="utf-8").count("'sha256-")

    assert named() == len(set(scripts)) - 1 > 0
    before = file.stat()
    protect_site(tmp_path)
    assert file.stat().st_ino == before.st_ino
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert named() == 0


def test_our_templates_write_no_scripts_and_no_styles() -> None:
    theme = Path(generator.__file__).parent / "theme"
    texts = [file.read_text(encoding="utf-8") for file in sorted(theme.rglob("*.html"))]
    tags = [found for text in texts for found in re.findall(r"<(?:script|style)\b[^>]*>", text)]
    assert tags
    assert [tag for tag in tags if " src=" not in tag and 'type="application/ld+json"' not in tag] == []


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


@pytest.mark.parametrize(
    ("script", "known"),
    [
        ('window.location.replace(["{{ page.meta.location }}"].join(""))', False),
        ('location.assign("{{ x }}")', False),
        ('location.href = "{{ x }}"', False),
        ('window.location="{{ x }}"', False),
        ('if(location.hash=="{{ x }}")one()', True),
        ('new URL("{{ base_url }}",location)', True),
    ],
)
def test_a_script_of_a_template_that_leads_elsewhere_is_not_known(script: str, known: bool, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"<script>{script}</script>")
    written = re.sub(r"\{\{.*?\}\}", "https://elsewhere.example/", script)
    made = protect_with(page(f"<script>{written}</script>"), written_by(tmp_path))
    assert (made.refused == ()) is known
