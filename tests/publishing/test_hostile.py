"""A filing in which every text attacks: nothing of it becomes markup, a link, a script or a formula."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import frontmatter
import markdown
import msgspec
import pytest
from hostile import ATTACKS, library
from selectolax.lexbor import LexborHTMLParser

from generator.model import Filing
from generator.publishing import publish, source_page
from generator.settings import Settings
from generator.site import conversion


@pytest.fixture(scope="module", params=ATTACKS)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Publish the library of one attack; return the attack and the folder."""
    attack = ATTACKS[request.param]
    hostile, document = library(attack)
    folder = tmp_path_factory.mktemp("hostile")
    settings = Settings(
        source=folder / "none",
        out=folder / "out",
        cache=folder / "cache",
        site_url="https://halden.example/",
        site_name=attack,
        publisher_name=attack,
    )
    publish(hostile, settings.out, settings, lambda _: document)
    return attack, settings.out


OURS = frozenset(
    re.findall(
        r"\w+",
        """a abbr aside blockquote body br caption circle code dd del desc details div dl dt figcaption figure form g h1
        h2 h3 head header hr html input button ins label li line nav ol p path pattern rect section small span strong
        summary svg table tbody td text textarea th thead title tr ul""",
    )
)
"""Elements that our templates and pictures use."""


def check(page: str, *, links: bool = False) -> None:
    """Hold a page against the elements and attributes that are ours; a source text may have links of its own."""
    for node in LexborHTMLParser(page).css("*"):
        assert node.tag in OURS, (node.tag, node.html)
        for name, value in node.attributes.items():
            assert not name.startswith("on"), (name, node.html)
            assert name not in ("style", "srcdoc", "formaction"), (name, node.html)
            if name in ("href", "src", "action"):
                assert not re.match(r"\s*(?!https://)[a-zA-Z][a-zA-Z+.-]*:|\s*//", value or ""), (value, node.html)
                assert links or "evil.example" not in (value or "")


def test_pages_hold_nothing_of_its_markup(site: tuple[str, Path]) -> None:
    _, out = site
    pages, sources = list(out.rglob("*.md")), list((out / "data/source").rglob("*.json"))
    assert pages and sources
    for file in pages:
        body = frontmatter.loads(file.read_text(encoding="utf-8")).content
        check(conversion.convert(body, str).html)
        check(markdown.markdown(body, extensions=["attr_list", "md_in_html", "tables", "abbr", "admonition", "toc"]))
    for file in sources:
        check(str(source_page.context(file)["source"]["html"]), links=True)


def test_files_are_where_their_ids_say(site: tuple[str, Path]) -> None:
    _, out = site
    for file in out.rglob("*"):
        assert file.resolve().is_relative_to(out.resolve())
        assert re.fullmatch(r"[A-Za-z0-9._/-]+", file.relative_to(out).as_posix())


def test_front_matter_and_data_hold_the_words_as_they_are(site: tuple[str, Path]) -> None:
    attack, out = site
    shown = frontmatter.load(str(out / "filings/hostile-1/index.md")).metadata
    assert shown["registrant"] == attack
    assert msgspec.json.decode((out / "data/filings/hostile-1.json").read_bytes(), type=Filing).registrant == attack
    assert json.loads((out / "data/filings.json").read_text())[0]["registrant"] == attack


def test_checks_repeat_its_words(site: tuple[str, Path]) -> None:
    attack, out = site
    checks = json.loads((out / "data/checks/hostile-4.json").read_text())
    assert sum(attack in check["message"] for check in checks) > 3


def test_tables_hold_no_formula(site: tuple[str, Path]) -> None:
    _, out = site
    tables = list(out.rglob("*.csv"))
    assert tables
    for file in tables:
        for row in csv.reader(io.StringIO(file.read_bytes().decode(), newline="")):
            assert not any(cell[:1] in "=+-@\t\r\n＝＋－＠" for cell in row if cell)


def test_the_guide_for_programs_is_plain_lines(site: tuple[str, Path]) -> None:
    _, out = site
    for line in (out / "llms.txt").read_text(encoding="utf-8").split("\n"):
        assert line.isprintable()
        assert re.fullmatch(r"(?:- \[[^\[\]<>]+\]\([^()\s]+\)|#|>|$).*", line), line
        assert "<script" not in line and "<img" not in line


def test_bibliographies_hold_no_other_addresses(site: tuple[str, Path]) -> None:
    _, out = site
    lists = list(out.rglob("*.bib"))
    assert lists
    for file in lists:
        text = file.read_text(encoding="utf-8")
        assert text.replace("\n", "").isprintable()
        assert not re.search(r"^  url = \{(?!https://www\.sec\.gov/)", text, re.MULTILINE)


def test_feeds_are_xml(site: tuple[str, Path]) -> None:
    _, out = site
    feeds = list(out.rglob("*.xml"))
    assert feeds
    for file in feeds:
        root = ElementTree.parse(file).getroot()
        assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {
            "feed",
            "id",
            "title",
            "updated",
            "link",
            "author",
            "name",
            "entry",
            "summary",
            "category",
        }
