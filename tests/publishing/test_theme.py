"""What the theme draws around a page: heads, structured data, sizes, nothing from elsewhere."""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest
from publisher import FILINGS, REPO, Site
from selectolax.lexbor import LexborHTMLParser

FIRST = "filings/stereotaxis-inc-424b3-2013-11-27"
REFERRED = "filings/stereotaxis-inc-8-k-2013-08-08"
BASE = "https://halden.example/some/path/"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the made-up filings and the library's first one under a base path."""
    first = {path.name: path.read_bytes() for path in (REPO / "filings").glob("424b3_*")}
    site = Site(tmp_path_factory.mktemp("theme"), {**FILINGS, **first})
    return site.build(strict=True, site_url=BASE)


def head(built: Path, page: str) -> LexborHTMLParser:
    return LexborHTMLParser((built / page / "index.html").read_text(encoding="utf-8"))


def graph(built: Path, page: str) -> list[dict[str, object]]:
    node = head(built, page).css_first('script[type="application/ld+json"]')
    assert node is not None
    found = json.loads(node.text())
    assert found["@context"] == "https://schema.org"
    return list(found["@graph"])


def test_a_filing_is_a_report(built: Path) -> None:
    report, trail = graph(built, FIRST)
    assert (report["@type"], trail["@type"]) == ("Report", "BreadcrumbList")
    assert report["url"] == f"{BASE}{FIRST}/"
    assert report["datePublished"] == "2013-11-27"
    assert report["author"] == {
        "@type": "Corporation",
        "name": "Stereotaxis, Inc.",
        "url": f"{BASE}issuers/stereotaxis-inc/",
    }
    cited = report["citation"]
    assert isinstance(cited, list)
    assert len(cited) == 27
    assert f"{BASE}{REFERRED}/" in cited


@pytest.mark.parametrize(
    ("page", "kind"), [("issuers/stereotaxis-inc", "Corporation"), ("data", "Dataset"), (FIRST, "Report")]
)
def test_structured_data_names_what_the_page_is(built: Path, page: str, kind: str) -> None:
    kinds = {each["@type"] for each in graph(built, page)}
    assert kind in kinds
    assert not kinds & {"Offer", "Product", "Legislation"}


def test_breadcrumbs_lead_to_pages(built: Path) -> None:
    for page in (FIRST, "issuers/stereotaxis-inc", "registrations/333-183401"):
        trail = graph(built, page)[-1]["itemListElement"]
        assert isinstance(trail, list) and trail
        for step in trail:
            assert (built / str(step["item"]).removeprefix(BASE) / "index.html").is_file()


def test_feeds_are_named_where_they_are(built: Path) -> None:
    for page in (FIRST, "issuers/stereotaxis-inc", "registrations/333-183401", ""):
        for kind in ("application/atom+xml", "application/feed+json"):
            link = head(built, page).css_first(f'link[type="{kind}"]')
            assert link is not None
            assert (built / page / (link.attributes["href"] or "")).resolve().is_file()


def test_a_preview_says_what_the_page_is(built: Path) -> None:
    page = head(built, FIRST)
    shown = {node.attributes.get("property"): node.attributes.get("content") for node in page.css("meta[property]")}
    assert shown["og:title"] == "424B3 · 27 Nov 2013 · Stereotaxis, Inc."
    assert shown["og:url"] == f"{BASE}{FIRST}/"
    card = (built / str(shown["og:image"]).removeprefix(BASE)).read_bytes()
    size = struct.unpack(">II", card[16:24])
    assert card.startswith(b"\x89PNG") and size == (
        int(shown["og:image:width"] or 0),
        int(shown["og:image:height"] or 0),
    )
    assert "27 documents incorporated by reference" in str(shown["og:description"])


@pytest.mark.parametrize(("page", "most"), [(FIRST, 60_000), (REFERRED, 12_500)])
def test_pages_are_small(built: Path, page: str, most: int) -> None:
    assert (built / page / "index.html").stat().st_size <= most


def test_nothing_comes_from_elsewhere_and_no_element_has_a_style(built: Path) -> None:
    for file in built.rglob("*.html"):
        page = LexborHTMLParser(file.read_text(encoding="utf-8"))
        assert not page.css("[style], style, iframe, object, embed, base"), file
        assert not page.css('script:not([src]):not([type="application/json"]):not([type="application/ld+json"])'), file
        for node in page.css("[src], link[href]"):
            if node.attributes.get("rel") == "canonical":
                continue
            assert not re.match(r"\w+:|//", node.attributes.get("src") or node.attributes.get("href") or ""), file


def test_a_source_text_is_not_indexed_by_others(built: Path) -> None:
    page = head(built, f"{FIRST}/source")
    assert [node.attributes["content"] for node in page.css('meta[name="robots"]')] == ["noindex"]
    assert len(page.css(".src-text p[id], .src-text h2[id]")) > 10


def test_the_page_for_lost_addresses_leads_home(built: Path) -> None:
    page = LexborHTMLParser((built / "404.html").read_text(encoding="utf-8"))
    assert page.css_first("h1").text() == "There is no page at this address"  # type: ignore[union-attr]
    assert {"/some/path/.", "/some/path/filings/"} <= {node.attributes["href"] for node in page.css("a")}


def test_the_publishers_words_stand_on_the_home_page(built: Path) -> None:
    words = (REPO / "site_src/_home.md").read_text(encoding="utf-8").split()
    assert " ".join(words) in " ".join(head(built, "").css_first("article").text().split())  # type: ignore[union-attr]


def test_a_summary_is_there_as_markdown(built: Path) -> None:
    for page in (FIRST, "issuers/stereotaxis-inc", "registrations/333-183401"):
        link = head(built, page).css_first('link[type="text/markdown"]')
        assert link is not None
        text = (built / page / str(link.attributes["href"])).read_text(encoding="utf-8")
        assert text.startswith("---\ntitle: ")


def test_ids_stand_once_in_a_page(built: Path) -> None:
    for file in built.rglob("*.html"):
        ids = [node.attributes["id"] for node in LexborHTMLParser(file.read_text(encoding="utf-8")).css("[id]")]
        assert len(ids) == len(set(ids)), (file, {each for each in ids if ids.count(each) > 1})


def test_references_between_elements_hold(built: Path) -> None:
    for file in built.rglob("*.html"):
        page = LexborHTMLParser(file.read_text(encoding="utf-8"))
        ids = {node.attributes["id"] for node in page.css("[id]")}
        for name in ("aria-labelledby", "aria-describedby"):
            for node in page.css(f"[{name}]"):
                assert set((node.attributes[name] or "").split()) <= ids, (file, node.html)


def test_every_link_of_the_site_leads_to_a_page_a_file_or_an_anchor_of_it(built: Path) -> None:
    pages = {
        file: LexborHTMLParser(file.read_text(encoding="utf-8"))
        for file in sorted(built.rglob("*.html"))
        if file.name != "404.html"
    }
    anchors = {file: {node.attributes["id"] for node in page.css("[id]")} for file, page in pages.items()}
    lost = []
    for file, page in pages.items():
        for name in ("href", "src", "action"):
            for node in page.css(f"[{name}]"):
                address = urljoin(f"{BASE}{file.relative_to(built).as_posix()}", node.attributes[name] or "")
                if not address.startswith(BASE):
                    continue
                path, _, anchor = address.removeprefix(BASE).partition("#")
                target = built / unquote(path.partition("?")[0])
                target = target / "index.html" if target.is_dir() else target
                if not target.is_file() or (anchor and target in anchors and unquote(anchor) not in anchors[target]):
                    lost.append((file.relative_to(built).as_posix(), node.attributes[name]))
    assert len(pages) > 50
    assert lost == []


def test_the_themes_mistakes_in_html_are_mended(built: Path) -> None:
    for file in built.rglob("*.html"):
        page = LexborHTMLParser(file.read_text(encoding="utf-8"))
        assert not page.css('input[type="checkbox"][autocomplete]'), file
        controls = {node.attributes["id"] for node in page.css("input[id], select[id], textarea[id], button[id]")}
        assert {node.attributes["for"] for node in page.css("label[for]")} <= controls, file
