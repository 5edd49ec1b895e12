"""What follows a build of `mkdocs serve`: the search index, after the pages."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from publisher import FILINGS, Site, write
from test_plugin import tree

from generator.plugin import FilingsPlugin
from generator.plugin.later import GoOn, Later
from generator.plugin.pages import GeneratedPage
from generator.settings import Settings
from generator.site import manifest


def test_work_ends_before_the_next_begins() -> None:
    told: list[str] = []
    begun = threading.Event()

    def work(name: str) -> Callable[[GoOn], None]:
        def until_ended(go_on: GoOn) -> None:
            begun.set()
            while go_on():
                pass
            told.append(name)

        return until_ended

    later = Later()
    later.end()
    later.begin(work("first"))
    assert begun.wait(30)
    later.begin(work("second"))
    assert told == ["first"]
    later.end()
    assert told == ["first", "second"]


def served_from(site: Site, folder: Path, monkeypatch: pytest.MonkeyPatch, works: list[Callable[[GoOn], None]]) -> None:
    """Build as `mkdocs serve` does; what would follow is put into `works`."""
    config = load_config(str(site.config_file), site_dir=str(folder))
    plugin = config.plugins["filings"]
    assert isinstance(plugin, FilingsPlugin)
    with monkeypatch.context() as patched:
        patched.setattr(plugin, "serving", True)
        patched.setattr(plugin.later, "begin", works.append)
        build(config)


def test_each_build_of_a_preview_is_a_clean_one(
    make_site: Callable[..., Site], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    supplement, report = FILINGS
    changes: list[Callable[[Site], object]] = [
        lambda site: None,
        lambda site: None,
        lambda site: write(site.filings, {supplement: FILINGS[supplement].replace(b"1,250,000", b"1,350,000")}),
        lambda site: write(site.filings, {f"{supplement}.review.yml": b"stated:\n  ticker: QFR\n"}),
        lambda site: (site.filings / report).unlink(),
        lambda site: write(site.folder / "site_src", {"about.md": b"# About\n\n[Filings](filings/index.md)\n"}),
        lambda site: write(site.filings, {report: FILINGS[report]}),
    ]
    site = make_site(search=False)
    served = tmp_path / "served"
    kept = counted(monkeypatch)
    shown = []
    for number, change in enumerate(changes):
        change(site)
        kept.clear()
        served_from(site, served, monkeypatch, [])
        assert bool(kept) == (number > 0)
        shown.append(tree(served))
        for name in ("filings", "site_src"):
            shutil.copytree(site.folder / name, tmp_path / str(number) / name)
    for number, tree_shown in enumerate(shown):
        for name in ("site", "filings", "site_src"):
            shutil.rmtree(site.folder / name, ignore_errors=True)
        for name in ("filings", "site_src"):
            shutil.copytree(tmp_path / str(number) / name, site.folder / name)
        site.build()
        assert tree_shown == tree(site.built)


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses of the pages that stay as they are."""
    kept: list[str] = []
    keep = GeneratedPage.keep

    def noted(page: GeneratedPage, *arguments: Any) -> bool:
        kept.append(page.url)
        return keep(page, *arguments)

    monkeypatch.setattr(GeneratedPage, "keep", noted)
    return kept


def test_a_change_is_shown_first_and_searched_after(
    make_site: Callable[..., Site], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_site()
    served = tmp_path / "served"
    works: list[Callable[[GoOn], None]] = []

    def serve() -> dict[str, str]:
        served_from(site, served, monkeypatch, works)
        return tree(served / "pagefind")

    assert serve() == {}
    works[-1](lambda: True)
    first = tree(served / "pagefind")
    assert first
    name, data = next(iter(FILINGS.items()))
    write(site.filings, {name: data.replace(b"1,250,000", b"1,350,000")})
    assert serve() == first
    assert "1,350,000" in "".join(page.read_text(encoding="utf-8") for page in served.rglob("index.html"))
    works[-1](lambda: False)
    assert tree(served / "pagefind") == first
    works[-1](lambda: True)
    made = manifest.made(served, Settings(source=site.filings))
    assert manifest.read(served).site == made.site
    assert serve() == tree(served / "pagefind") != first
    clean = Site(tmp_path / "clean", {**FILINGS, name: data.replace(b"1,250,000", b"1,350,000")})
    clean.build()
    assert tree(served / "pagefind") == tree(clean.built / "pagefind")
