"""The MkDocs plugin: what a build makes of filings, good and bad, and what `mkdocs serve` watches."""

from __future__ import annotations

import gzip
import hashlib
import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jinja2 import DictLoader, Environment
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation
from publisher import CURRENT_REPORT, FILINGS, REPO, SUPPLEMENT, Site, write
from selectolax.lexbor import LexborHTMLParser
from watchdog.observers.polling import PollingObserver

from generator import pipeline
from generator.cli import main
from generator.pipeline import load
from generator.plugin import FilingsPlugin, watching
from generator.plugin.frames import Frames
from generator.plugin.pages import UNDATED, GeneratedPage
from generator.site import conversion, manifest, policy, sitemap

SUPPLEMENT_ID = "quillfeather-robotics-inc-424b3-2019-03-14"
REPORT_ID = "0000700001-19-000012"
NAMES = list(FILINGS)


def tree(folder: Path) -> dict[str, str]:
    """Hash of every file by its path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


# --- a sound library -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "",
        "search",
        f"filings/{SUPPLEMENT_ID}",
        f"filings/{SUPPLEMENT_ID}/source",
        f"filings/{REPORT_ID}",
        f"filings/{REPORT_ID}/source",
        "issuers",
        "registrations/333-700001",
        "forms/8-k",
        "years/2019",
    ],
)
def test_page_is_there_with_a_title_of_its_own(path: str, built_site: Site) -> None:
    page = LexborHTMLParser(built_site.page(path))
    assert len(page.css("h1")) == 1
    assert page.css_first("title").text()


def test_documents_only_referred_to_have_pages(built_site: Site) -> None:
    folders = {path.parent.name for path in built_site.built.glob("filings/*/index.html")}
    assert len(folders - {SUPPLEMENT_ID, REPORT_ID}) >= 2, "the 10-K, an 8-K and the prospectus"


def test_every_mark_of_a_fact_leads_to_an_anchor(built_site: Site) -> None:
    page = LexborHTMLParser(built_site.page(f"filings/{SUPPLEMENT_ID}"))
    source = LexborHTMLParser(built_site.page(f"filings/{SUPPLEMENT_ID}/source"))
    anchors = {node.attributes["id"] for node in source.css("[id]")}
    marks = [node.attributes["href"] or "" for node in page.css("a.ev")]
    assert marks
    assert {mark.partition("#")[2] for mark in marks} <= anchors


ABROAD = {
    **FILINGS,
    "8-k_société-générale-de-robots_2019-05-02.txt": "Form 8-K\n\nMay 2, 2019\n\n“Café” – naïve.".encode(),
}
"""Filings with letters that not every locale has, in a name too."""

ELSEWHERE = [
    ("another order of hash tables", {"PYTHONHASHSEED": "2"}),
    ("the locale C", {"LC_ALL": "C"}),
    ("the locale C.UTF-8", {"LC_ALL": "C.UTF-8", "LANGUAGE": "de"}),
    ("a time zone of tomorrow", {"TZ": "Pacific/Kiritimati"}),
    ("a time zone of yesterday", {"TZ": "UTC+12"}),
]


def built_elsewhere(folder: Path, filings: Mapping[str, bytes], environment: Mapping[str, str]) -> dict[str, str]:
    """Build in a process with an environment of its own; return what it wrote."""
    site = Site(folder, filings)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(site.config_file)]
    subprocess.run(command, check=True, env={**os.environ, **environment})
    return tree(site.folder / "site_src") | tree(site.built)


@pytest.fixture(scope="module")
def at_home(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return built_elsewhere(tmp_path_factory.mktemp("home"), ABROAD, {"PYTHONHASHSEED": "1"})


@pytest.mark.parametrize("environment", [case[1] for case in ELSEWHERE], ids=[case[0] for case in ELSEWHERE])
def test_where_it_is_built_changes_nothing(
    environment: dict[str, str], tmp_path: Path, at_home: dict[str, str]
) -> None:
    """In another folder, with files that were made in another order, too."""
    reverse = dict(reversed(ABROAD.items()))
    assert built_elsewhere(tmp_path / "elsewhere" / "deeper", reverse, environment) == at_home


def test_a_locale_that_knows_ascii_alone_changes_nothing_but_names_what_it_cannot_name(
    tmp_path: Path, at_home: dict[str, str]
) -> None:
    ascii_alone = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    *_, name = ABROAD
    letters = {**FILINGS, "8-k_robots_2019-05-02.txt": ABROAD[name]}
    usual = built_elsewhere(tmp_path / "usual", letters, {})
    assert built_elsewhere(tmp_path / "ascii", letters, ascii_alone) == usual
    write(tmp_path / "ascii" / "filings", {name: ABROAD[name]})
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(tmp_path / "ascii" / "mkdocs.yml")]
    done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, **ascii_alone})
    told = "g\\xe9n\\xe9rale-de-robots_2019-05-02.txt: Its name cannot be read in this locale. Set PYTHONUTF8=1"
    assert told in done.stderr.decode()


def test_no_path_of_this_machine_is_published(built_site: Site) -> None:
    machine = [str(built_site.folder).encode(), str(REPO).encode()]
    files = [path for path in built_site.built.rglob("*") if path.is_file()]
    assert {".html", ".json", ".xml", ".js"} <= {path.suffix for path in files}
    for path in files:
        data = path.read_bytes()
        data = gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
        assert not any(each in data for each in machine), path.name


def test_generated_pages_read_the_same_without_the_fast_engine(
    make_site: Callable[..., Site], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def articles(site: Site) -> dict[str, list[str]]:
        pages = {}
        for path in sorted(site.built.rglob("index.html")):
            article = LexborHTMLParser(path.read_text(encoding="utf-8")).css_first("article")
            pages[path.parent.relative_to(site.built).as_posix()] = article.text(separator=" ").split()
        return pages

    fast = make_site(search=False)
    fast.build(strict=True)
    monkeypatch.setattr(conversion, "AVAILABLE", False)
    usual = Site(tmp_path / "usual", FILINGS, search=False)
    usual.build(strict=True)
    assert articles(usual) == articles(fast)


def test_parts_drawn_once_are_those_drawn_on_each_page(
    make_site: Callable[..., Site], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = make_site(search=False)
    once.build()

    monkeypatch.setattr(Frames, "_sharing", lambda self, context: None)
    each = Site(tmp_path / "each", FILINGS, search=False)
    each.build()
    assert tree(each.built) == tree(once.built)


MARKS = "\ue000title\ue000 \ue000<h1\ue000 \ue000site_meta\ue000 \ue001 {{ 7*7 }} {% raw %} &lt;/title&gt;&amp;amp; A"
"""A title that has what stands for a title, and for other things of a page, while pages are drawn."""
TEMPLATES = {
    "base.html": "{% block site_meta %}{{ page.meta.title }}{% endblock %}{% block htmltitle %}{% endblock %}"
    "{% block extrahead %}{% endblock %}{% block header %}<b>{{ page.title ... }}</b>{% endblock %}"
    "{% block site_nav %}{{ once('drawer', form) }}{% endblock %}"
    "{% block container %}{% block content %}<i>{{ page.title ... }}</i>{{ page.content }}{% endblock %}{% endblock %}",
    "main.html": "{% extends 'base.html' %}{% block site_nav %}{% macro drawer() %}{{ page.title ... }}{% endmacro %}"
    "{{ once('drawer', drawer) }}{% endblock %}{% block content %}{{ around(super) }}{% endblock %}",
}


@pytest.mark.parametrize(
    "made_of_it", ["", "| e", "| striptags", "| urlencode", "| upper", "| tojson", "| truncate(9)", "| reverse"]
)
def test_a_title_is_what_a_template_makes_of_it(made_of_it: str, monkeypatch: pytest.MonkeyPatch) -> None:
    config = load_config(str(REPO / "mkdocs.yml"))
    names = "one", "two", "three", "four"
    titles = "A &amp; B", "A &amp; B", MARKS, "&lt;script&gt;<b>"

    def drawn() -> list[str]:
        frames = Frames(config, Navigation([], []), policy.written_by())
        templates = {name: text.replace("...", made_of_it) for name, text in TEMPLATES.items()}
        env = Environment(loader=DictLoader(templates))
        env.globals |= {"once": frames.once, "around": frames.around}
        frames.frame(env.get_template("base.html"))
        texts = []
        for name, title in zip(names, titles, strict=True):
            page = GeneratedPage.of(File(f"{name}/index.md", config.docs_dir, config.site_dir, True), config)
            page.meta, page.markdown, page.passing = {"title": title}, "", True
            page.content, page.toc = f"<h1>{title}</h1>", []  # type: ignore[assignment]
            texts.append(env.get_template("main.html").render(page=page, base_url=".."))
        return texts

    once = drawn()
    monkeypatch.setattr(Frames, "_sharing", lambda self, context: None)
    assert once == drawn()


def test_the_content_of_a_page_is_held_while_it_is_drawn_only(
    make_site: Callable[..., Site], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[GeneratedPage] = []
    holding: list[int] = []
    draw = GeneratedPage.draw

    def noted(page: GeneratedPage, config: MkDocsConfig) -> bytes:
        pages.append(page)
        data = draw(page, config)
        holding.append(sum(bool(each.content or each.markdown) for each in pages))
        return data

    monkeypatch.setattr(GeneratedPage, "draw", noted)
    make_site(search=False).build()
    assert len(pages) > 10
    assert set(holding) == {0, 1}  # A source text is in its template, not in its Markdown.


def test_a_link_to_an_anchor_is_looked_after_on_every_build(
    make_site: Callable[..., Site], caplog: pytest.LogCaptureFixture
) -> None:
    site = make_site(search=False)
    text = "[there](filings/0000700001-19-000012/source.md#b1) [gone](filings/0000700001-19-000012/source.md#b999)\n"
    write(site.folder / "site_src", {"links.md": text.encode()})
    for _ in range(2):
        caplog.clear()
        site.build()
        assert "does not contain an anchor '#b999'" in caplog.text
        assert "#b1'" not in caplog.text


# --- dates ---------------------------------------------------------------------------------------


def test_sitemap_has_true_dates_or_none(make_site: Callable[..., Site]) -> None:
    site = make_site()
    site.build(site_url="https://example.org/library/")
    entries = dict(
        re.findall(r"<loc>https://example\.org/library/([^<]*)</loc>\s*(?:<lastmod>([^<]*))?", site_map(site))
    )
    assert entries[f"filings/{SUPPLEMENT_ID}/"] == "2019-03-14"
    assert entries[f"filings/{REPORT_ID}/"] == "2019-03-01"
    assert entries["search/"] == ""
    assert set(entries.values()) <= {"", "2019-03-14", "2019-03-01", "2019-02-04"}


def test_a_large_sitemap_is_an_index_of_parts(make_site: Callable[..., Site], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "split", partial(sitemap.split, addresses=5))
    site = make_site(search=False)
    site.build(site_url="https://example.org/library/")
    parts = re.findall(r"<loc>https://example\.org/library/(sitemap-\d\.xml)</loc>", site_map(site))
    assert len(parts) > 1
    assert parts == sorted(path.name for path in site.built.glob("sitemap-*.xml"))
    assert gzip.decompress((site.built / "sitemap.xml.gz").read_bytes()).decode() == site_map(site)
    assert set(parts) <= manifest.read(site.built).site.keys()


def test_a_library_without_any_date_is_built(make_site: Callable[..., Site]) -> None:
    site = make_site({"letter.txt": b"A letter that bears no date.\n\nIt says little."})
    site.build()
    assert UNDATED not in site_map(site)


def site_map(site: Site) -> str:
    return (site.built / "sitemap.xml").read_text(encoding="utf-8")


# --- search --------------------------------------------------------------------------------------


def test_search_index_is_built_and_switched_off(make_site: Callable[..., Site], tmp_path: Path) -> None:
    with_search = make_site()
    with_search.build()
    assert (with_search.built / "pagefind" / "pagefind.js").is_file()
    assert "fl-header-search" in with_search.page("")
    without = Site(tmp_path / "without", FILINGS, search=False)
    without.build()
    assert not (without.built / "pagefind").exists()
    assert "fl-header-search" not in without.page("")


def indexed(site: Path) -> list[tuple[str, dict[str, Any]]]:
    """The address and the content of each record of the search index."""
    records = [gzip.decompress(path.read_bytes()) for path in site.glob("pagefind/fragment/*")]
    found = [json.loads(record.removeprefix(b"pagefind_dcd")) for record in records]
    return [(record["url"], record) for record in found]


def test_search_index_holds_summaries_and_sections_of_source_texts(built_site: Site) -> None:
    records = indexed(built_site.built)
    summaries = [url for url, _ in records if url.startswith("/filings/") and "/source/" not in url]
    assert len(summaries) == len(list(built_site.built.glob("filings/*/index.html")))
    sections = [(url, record) for url, record in records if "/source/" in url]
    assert {url.partition("/source/")[0] + "/source/" for url, _ in sections} == {
        f"/{page.parent.relative_to(built_site.built).as_posix()}/"
        for page in built_site.built.glob("filings/*/source/index.html")
    }
    for url, record in sections:
        page, _, anchor = url.partition("#")
        assert record["anchors"][0]["id"] == anchor
        text = (built_site.built / page.strip("/") / "index.html").read_text(encoding="utf-8")
        assert all(f'id="{each["id"]}"' in text for each in record["anchors"])


@pytest.mark.parametrize(
    ("kilobytes", "sections"), [(0, 0), (1, 1), (15, 3), (64, 4)], ids=["none", "a start", "most", "all"]
)
def test_an_option_decides_how_much_source_text_is_searched(
    kilobytes: int, sections: int, make_site: Callable[..., Site]
) -> None:
    long = CURRENT_REPORT.replace(
        "<p><b>SIGNATURES", f"<p>{'The gantry was raised again. ' * 130}</p>" * 7 + "<p><b>SIGNATURES"
    )
    site = make_site({"8-k_quillfeather.htm": long.encode()}, search_text_kilobytes=kilobytes)
    site.build()
    found = [(url, record) for url, record in indexed(site.built) if "/source/" in url]
    assert len(found) == sections
    assert all(len(record["content"]) <= 8_500 for _, record in found)


# --- bad input -----------------------------------------------------------------------------------

BAD = [
    ("empty", {"bad.txt": b""}, "bad.txt: The file is empty"),
    ("binary", {"bad.htm": bytes(range(256)) * 40}, "bad.htm: The file holds binary data"),
    ("a PDF", {"bad.txt": b"%PDF-1.7\n\x00\x01"}, "bad.txt: The file"),
    ("of no known kind", {"bad.docx": b"PK\x03\x04"}, "bad.docx: "),
    (
        "cut short",
        {
            "bad.txt": b"<SEC-DOCUMENT>0000700001-19-000099.txt : 20190401\n<SEC-HEADER>\n"
            b"ACCESSION NUMBER:\t\t0000700001-19-000099\nCONFORMED SUBMISSION TYPE:\t8-K\n"
            b"FILED AS OF DATE:\t\t20190401\n\nFILER:\n\n\tCOMPANY DATA:\t\n"
            b"\t\tCOMPANY CONFORMED NAME:\t\t\tQUILLFEATHER ROBOTICS INC\n"
            b"\t\tCENTRAL INDEX KEY:\t\t\t0000700001\n</SEC-HEADER>\n"
            b"<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n<html><body><p>Item 8.01 Other Events.</p><p>The gantry w"
        },
        "bad.txt: ",
    ),
    ("without a date", {"bad.txt": b"Quillfeather Robotics, Inc.\n\nForm 8-K\n\nNothing else."}, "bad.txt: No date"),
    (
        "two with one accession number",
        {"8-k_quillfeather-robotics-inc_2019-03-01_0000700001-19-000012.txt": b"FORM 8-K\n\nAnother text altogether."},
        "has the same accession number",
    ),
]


@pytest.mark.parametrize(("files", "says"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_bad_input_is_named_and_takes_nothing_else_down(
    files: dict[str, bytes], says: str, make_site: Callable[..., Site], caplog: pytest.LogCaptureFixture
) -> None:
    site = make_site({**FILINGS, **files}, search=False)
    site.build()
    warnings = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    (told,) = {line for line in warnings if says in line}
    assert told.endswith("."), "what to do, as a sentence"
    assert site.page(f"filings/{SUPPLEMENT_ID}")
    assert site.page(f"filings/{REPORT_ID}")


def test_an_unknown_form_is_published_with_a_note(
    make_site: Callable[..., Site], caplog: pytest.LogCaptureFixture
) -> None:
    name = "zz-99_quillfeather-robotics-inc_2019-05-06_0000700001-19-000077.txt"
    text = SUPPLEMENT.replace("Form 424B3", "").replace("Filed Pursuant to Rule 424(b)(3)", "")
    site = make_site({**FILINGS, name: text.encode()}, search=False)
    site.build()
    assert site.page("filings/0000700001-19-000077")


@pytest.mark.parametrize("how", ["option", "flag"])
def test_strict_fails_and_keeps_the_last_site(how: str, make_site: Callable[..., Site], tmp_path: Path) -> None:
    site = make_site(search=False, strict=how == "option")
    site.build()
    before = tree(site.built)
    write(site.filings, {"bad.txt": b""})
    with pytest.raises(Abort):
        site.build(strict=how == "flag")
    assert tree(site.built) == before


@pytest.fixture
def a_filing_never_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a filing change each time that the library has been loaded."""

    def loaded_and_changed(*given: Any, **named: Any) -> pipeline.Loaded:
        found = load(*given, **named)
        with (given[0] / NAMES[0]).open("ab") as file:
            file.write(b"<p>More.</p>")
        return found

    monkeypatch.setattr(pipeline, "load", loaded_and_changed)


@pytest.mark.usefixtures("a_filing_never_the_same")
def test_a_filing_that_changes_in_each_build_is_named(
    make_site: Callable[..., Site], caplog: pytest.LogCaptureFixture
) -> None:
    site = make_site(search=False)
    with pytest.raises(Abort):
        site.build()
    pages = CliRunner().invoke(main, ["pages", "-f", str(site.config_file)])
    for said in (caplog.text, pages.output):
        assert f"{NAMES[0]}: It changed while the site was built. Build again." in said
    assert pages.exit_code == 1
    assert not site.built.exists()


def test_a_deleted_filing_loses_its_page_and_hand_written_pages_stay(make_site: Callable[..., Site]) -> None:
    site = make_site(search=False)
    site.build()
    (site.filings / NAMES[0]).unlink()
    write(site.folder, {"site_src/mine.md": b"# Mine\n"})
    site.build()
    assert not (site.built / "filings" / SUPPLEMENT_ID).exists()
    assert "Mine" in site.page("mine")


def test_a_changed_filing_is_read_again_and_only_it(
    make_site: Callable[..., Site], monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_site(search=False)
    config = load_config(str(site.config_file))
    plugin = config.plugins["filings"]
    assert isinstance(plugin, FilingsPlugin)
    plugin.on_startup(command="serve", dirty=False)
    plugin.on_config(config)
    plugin.on_pre_build(config=config)
    read: list[str] = []
    original = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read.append(path.name) or original(path))
    changed = CURRENT_REPORT.replace("Ada Lindqvist", "Grace Okafor")
    write(site.filings, {NAMES[1]: changed.encode()})
    plugin.on_pre_build(config=config)
    page = (site.folder / "site_src" / "filings" / REPORT_ID / "source.md").is_file()
    assert page
    assert NAMES[1] in read


# --- serve ---------------------------------------------------------------------------------------


class Server:
    """Stands in for MkDocs' server: remembers what is watched."""

    def __init__(self, *watched: str) -> None:
        self.watched = {str(Path(path)) for path in watched}
        self.observer: object = None

    def watch(self, path: str) -> None:
        self.watched.add(str(Path(path)))

    def unwatch(self, path: str) -> None:
        self.watched.remove(str(Path(path)))

    def get_app(self) -> None:
        """Serve nothing."""


def test_serve_watches_what_people_write_and_not_what_the_generator_writes(make_site: Callable[..., Site]) -> None:
    site = make_site(search=False)
    write(site.folder, {"site_src/notes/mine.md": b"# Mine\n"})
    config = load_config(str(site.config_file))
    plugin = config.plugins["filings"]
    assert isinstance(plugin, FilingsPlugin)
    plugin.on_config(config)
    plugin.on_pre_build(config=config)
    server = Server(config.docs_dir, str(site.config_file))
    plugin.on_serve(server, config=config, builder=None)  # type: ignore[arg-type]
    docs = site.folder / "site_src"
    watched = {Path(path) for path in server.watched}
    assert {site.filings, docs / "search.md", docs / "notes", site.config_file} <= watched
    assert isinstance(server.observer, PollingObserver)
    generated = {docs, docs / "filings", docs / "data", docs / "issuers", docs / "index.md"}
    assert not generated & watched


@pytest.mark.parametrize(("look", "seconds"), [(0, 0.1), (0.004, 0.1), (0.01, 0.2), (0.02, 0.4), (0.3, 0.5)])
def test_changes_are_looked_for_as_often_as_costs_little(look: float, seconds: float) -> None:
    assert watching.interval(look) == pytest.approx(seconds)
