"""One search over the sites of several issuers on one host."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from playwright.sync_api import Browser, expect
from publisher import CURRENT_REPORT, FILINGS, Site

OTHER = {
    "8-k_halden-gantry-ag_2019-05-02_0000700009-19-000003.htm": CURRENT_REPORT.replace(
        "Quillfeather Robotics, Inc.", "Halden Gantry AG"
    )
    .replace("001-70001", "001-70009")
    .replace("<p><b>SIGNATURES", f"<p>{'The gantry was raised again. ' * 140}</p>" * 5 + "<p><b>SIGNATURES")
    .encode()
}
OTHER["8-k_halden-gantry-ag_2019-05-02_0000700009-19-000004.htm"] = (
    next(iter(OTHER.values())).replace(b"observatory", b"foundry").replace(b"gantry", b"lock")
)


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and prints nothing."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A host with a site of each issuer; the first searches the second, and a third that is not there."""
    folder = tmp_path_factory.mktemp("sites")
    first = Site(folder / "first", FILINGS, search_sites=["../halden", "/gone/"])
    second = Site(folder / "second", OTHER)
    for site, path in ((first, "quillfeather"), (second, "halden")):
        site.build()
        shutil.copytree(site.built, folder / "host" / path)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder / "host"))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def test_one_search_over_two_sites(browser: Browser, host: str) -> None:
    page = browser.new_page()
    warnings: list[str] = []
    page.on("console", lambda message: warnings.append(message.text))
    page.goto(f"{host}quillfeather/search/?q=observatory")
    expect(page.get_by_role("status")).to_have_text("2 documents; 2 places in documents’ own text")
    links = page.locator("#fl-results h2 a").evaluate_all("links => links.map((link) => link.href)")
    assert sorted(links) == [
        f"{host}halden/filings/0000700009-19-000003/",
        f"{host}quillfeather/filings/0000700001-19-000012/",
    ]
    expect(page.locator("#fl-issuers option")).to_have_count(2)
    page.get_by_label("Issuer", exact=True).fill("halden")
    expect(page.locator("#fl-results > li")).to_have_count(1)
    page.locator(".fl-places a").click()
    expect(page.locator("p:target")).to_contain_text("observatory")
    assert any("/gone/" in warning and "not searched" in warning for warning in warnings)
    page.close()


def test_the_other_site_searches_itself_alone(browser: Browser, host: str) -> None:
    page = browser.new_page()
    page.goto(f"{host}halden/search/?q=observatory")
    expect(page.get_by_role("status")).to_have_text("1 document; 1 place in documents’ own text")
    page.close()


def test_documents_of_one_title_have_their_accession_numbers(browser: Browser, host: str) -> None:
    page = browser.new_page()
    page.goto(f"{host}halden/search/?q=Lindqvist")
    expect(page.get_by_role("status")).to_have_text("2 documents; 2 places in documents’ own text")
    numbers = page.locator(".fl-result__facts")
    expect(numbers).to_have_count(2)
    assert sorted(numbers.all_text_contents()) == ["0000700009-19-000003", "0000700009-19-000004"]
    page.goto(f"{host}halden/search/?q=foundry")
    expect(page.locator("#fl-results > li")).to_have_count(1)
    expect(numbers).to_have_count(0)
    page.close()


def test_further_places_come_when_asked_for(browser: Browser, host: str) -> None:
    page = browser.new_page()
    page.goto(f"{host}halden/search/?q=gantry raised")
    item = page.locator("#fl-results > li").first
    expect(item.locator(".fl-places a")).to_have_count(1)
    button = item.get_by_role("button", name="more place")
    more = int(button.inner_text().split()[0])
    button.click()
    expect(item.locator(".fl-places a")).to_have_count(1 + more)
    expect(item.locator(".fl-places a").nth(1)).to_be_focused()
    page.close()


@pytest.mark.parametrize("wrong", ["https://example.org/acme/", "//example.org/", "acme", "javascript:alert(1)"])
def test_a_site_elsewhere_is_refused(wrong: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    site = Site(tmp_path, FILINGS, search_sites=[wrong])
    with pytest.raises(Abort):
        load_config(str(site.config_file))
    assert "is no path on this site's host" in caplog.text
