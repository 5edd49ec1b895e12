"""A site for each issuer and a home page over them, as a visitor finds them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from playwright.sync_api import Browser, expect
from publisher import CURRENT_REPORT, FILINGS, REPO, Site

from generator.cli import main
from generator.plugin.sites import build_all

HALDEN = CURRENT_REPORT.replace("Quillfeather Robotics", "Halden Instruments").encode()
BASE = "/some/base/"


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder below `BASE` without a word."""

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(BASE))

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


def publisher(folder: Path, **more: bytes) -> Site:
    """A repository with the filings of two issuers, each in a folder of its own."""
    filings = {f"quillfeather/{name}": data for name, data in FILINGS.items()}
    return Site(folder, {**filings, "Halden/8-k_2019-03-01_0000700009-19-000003.htm": HALDEN, **more})


def built(site: Site, *arguments: str) -> Result:
    result = CliRunner().invoke(
        main, ["sites", "-f", str(site.config_file), "--out", str(site.folder / "site"), *arguments]
    )
    return result


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    site = publisher(tmp_path_factory.mktemp("sites"))
    result = built(site, "--strict")
    assert result.exit_code == 0, result.output
    assert "2 sites and a home page" in result.output
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site.built))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}{BASE}"
        server.shutdown()


def test_the_home_page_leads_to_each_site(browser: Browser, host: str) -> None:
    page = browser.new_page()
    page.goto(host)
    expect(page.locator(".fl-overview a")).to_have_text(["Halden Instruments, Inc.", "Quillfeather Robotics, Inc."])
    expect(page.get_by_role("link", name="All filings")).to_have_count(0)
    page.locator(".fl-overview a").last.click()
    expect(page.locator(".fl-latest li")).to_have_count(2)
    page.close()


def test_one_search_over_all_sites(browser: Browser, host: str) -> None:
    page = browser.new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(f"{host}search/?q=observatory")
    expect(page.get_by_role("status")).to_have_text("2 documents; 2 places in documents’ own text")
    links = page.locator("#fl-results h2 a").evaluate_all("links => links.map((link) => new URL(link.href).pathname)")
    assert sorted(links) == [
        f"{BASE}halden/filings/0000700009-19-000003/",
        f"{BASE}quillfeather/filings/0000700001-19-000012/",
    ]
    expect(page.locator("#fl-issuers option")).to_have_count(2)
    assert told == []
    page.close()


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_each_site_is_the_one_that_its_folder_gives_alone(tmp_path: Path) -> None:
    together = publisher(tmp_path / "together")
    assert built(together).exit_code == 0
    alone = Site(tmp_path / "alone", FILINGS)
    alone.build()
    own = files(alone.built)
    assert {name: data for name, data in files(together.built / "quillfeather").items() if data != own.get(name)} == {}


def test_what_is_kept_is_kept_for_each_site(tmp_path: Path) -> None:
    site = publisher(tmp_path)
    assert built(site).exit_code == 0
    first = files(site.built)
    kept = {name: sorted((tmp_path / ".cache/sites" / name).rglob("*.shard")) for name in ("halden", "quillfeather")}
    assert all(kept.values())
    assert built(site).exit_code == 0
    assert files(site.built) == first
    assert all(shard.is_file() for shards in kept.values() for shard in shards)


def test_a_site_that_cannot_be_built_stops_only_itself(tmp_path: Path) -> None:
    site = publisher(tmp_path, **{"quillfeather/empty.htm": b"<html></html>", "stray.htm": HALDEN})
    result = built(site, "--strict")
    assert result.exit_code == 1
    assert "1 site and a home page" in result.output
    assert "quillfeather: filings: empty.htm" in result.output
    assert "stray.htm" in result.output
    assert (site.built / "halden" / "index.html").is_file()
    assert "Quillfeather" not in (site.built / "index.html").read_text(encoding="utf-8")


def test_what_went_is_taken_away(tmp_path: Path) -> None:
    site = publisher(tmp_path)
    assert built(site).exit_code == 0
    shutil.rmtree(site.filings / "quillfeather")
    assert built(site).exit_code == 0
    assert not (site.built / "quillfeather").exists()
    assert (site.built / "halden").is_dir()


def test_two_folders_whose_sites_would_stand_at_one_place(tmp_path: Path) -> None:
    for name in ("Halden Co", "halden-co"):
        (tmp_path / "filings" / name).mkdir(parents=True)
    given = REPO / "mkdocs.yml", tmp_path / "filings", tmp_path / "site", tmp_path / "work"
    outcome = next(build_all(*given, None, strict=False))
    assert (outcome.name, outcome.built) == ("halden-co", False)
    assert "where that of Halden Co does" in outcome.told[0]


def test_a_folder_with_a_name_of_the_home_page(tmp_path: Path) -> None:
    site = Site(tmp_path, {"data/8-k_2019-03-01_0000700009-19-000003.htm": HALDEN})
    result = built(site)
    assert result.exit_code == 1
    assert "names that the home page needs: data" in " ".join(result.output.split())
