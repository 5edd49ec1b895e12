"""What follows a build of `mkdocs serve`: the search index, after the pages."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from publisher import FILINGS, Site, write
from test_plugin import tree

from generator.plugin import FilingsPlugin
from generator.plugin.later import GoOn, Later
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


def test_a_change_is_shown_first_and_searched_after(
    make_site: Callable[..., Site], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_site()
    served = tmp_path / "served"
    works: list[Callable[[GoOn], None]] = []

    def serve() -> dict[str, str]:
        config = load_config(str(site.config_file), site_dir=str(served))
        plugin = config.plugins["filings"]
        assert isinstance(plugin, FilingsPlugin)
        monkeypatch.setattr(plugin, "serving", True)
        monkeypatch.setattr(plugin.later, "begin", works.append)
        build(config)
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
    monkeypatch.undo()
    clean = Site(tmp_path / "clean", {**FILINGS, name: data.replace(b"1,250,000", b"1,350,000")})
    clean.build()
    assert tree(served / "pagefind") == tree(clean.built / "pagefind")
