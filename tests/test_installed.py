"""What is taken for what may change a page: what the program needs and what the configuration names, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import EntryPoints, distributions
from pathlib import Path

import pytest

from generator import installed

DISTRIBUTIONS = {
    "mkdocs-filings": (
        "[mkdocs.plugins]\nfilings = generator.plugin:FilingsPlugin",
        ["Site_Maker>=1", "pq; extra=='q'"],
    ),
    "site.maker": ("", ["engine (>=2)", "colours; sys_platform == 'win32'"]),
    "engine": ("", ["tongues[all] >=1; extra == 'i18n'", "site-maker"]),
    "tongues": ("", ["words"]),
    "words": ("", ["far; extra == 'x'"]),
    "pq": ("", []),
    "far": ("", []),
    "shapes": ("[mkdocs.themes]\nshapes = shapes", ["lines"]),
    "lines": ("", []),
    "another": ("", ["engine"]),
}
ALWAYS = ["engine", "mkdocs-filings", "pq", "site-maker", "tongues", "words"]


@pytest.fixture(autouse=True)
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, (points, needs) in DISTRIBUTIONS.items():
        folder = tmp_path / f"{name}-1.0.dist-info"
        folder.mkdir()
        lines = [
            "Metadata-Version: 2.1",
            f"Name: {name}",
            "Version: 1.0",
            *(f"Requires-Dist: {each}" for each in needs),
        ]
        (folder / "METADATA").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (folder / "entry_points.txt").write_text(points, encoding="utf-8")

    def points(group: str) -> EntryPoints:
        return EntryPoints(point for each in there for point in each.entry_points.select(group=group))

    there = list(distributions(path=[str(tmp_path)]))
    monkeypatch.setattr(installed, "distributions", lambda: there)
    monkeypatch.setattr(installed, "entry_points", points)
    monkeypatch.setattr(installed, "packages_distributions", lambda: {"lines": ["lines"]})
    forget()
    yield
    forget()


def forget() -> None:
    for remembered in (installed.packages, installed._there, installed._points, installed._requirements):
        remembered.cache_clear()


CASES: list[tuple[str, list[tuple[str, str]], list[str]]] = [
    ("what the program needs, and can do with", [], ALWAYS),
    ("a theme", [("mkdocs.themes", "shapes")], [*ALWAYS, "lines", "shapes"]),
    ("a module that is no entry point", [("markdown.extensions", "lines.curved")], [*ALWAYS, "lines"]),
    ("what nobody knows", [("markdown.extensions", "mine")], [name.replace(".", "-") for name in DISTRIBUTIONS]),
]


@pytest.mark.parametrize(("points", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_may_change_a_page(points: list[tuple[str, str]], expected: list[str]) -> None:
    assert installed.packages(*points) == [(name, "1.0") for name in sorted(expected)]


def test_where_the_program_is_not_installed_everything_may() -> None:
    installed._points.cache_clear()
    installed._there().pop("mkdocs-filings")
    assert [name for name, _ in installed.packages()] == sorted(installed._there())
