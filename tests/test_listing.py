"""The files of the documents folder, told by name: those that MkDocs finds by walking through it, in its order."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, get_files

from generator import states
from generator.plugin.listing import Listing

FILES = (
    "index.md", "README.md", "about.md", "a/README.md", "a/index.md", "a/b/README.md", "a/b.md", "a/c/index.html",
    "a/c/README.md", "filings/x/index.md", "filings/x/source.md", "filings/x/x.txt", "filings/index.md", "data/x.json",
    ".hidden.md", ".folder/page.md", "a/.hidden.md", "drafts/one.md", "drafts/README.md", "drafts/index.md",
    "templates/x.md", "two.md", "two.markdown", "readme.md", "INDEX.md", "a b/ü.md",
)  # fmt: skip
OPTIONS: list[tuple[str, dict[str, str]]] = [
    ("as it is", {}),
    ("what is hidden shown", {"exclude_docs": "!.folder/\n!.hidden.md"}),
    ("an index left out", {"exclude_docs": "/a/index.md\n/two.md"}),
    ("drafts", {"draft_docs": "/drafts/"}),
    ("not in the navigation", {"not_in_nav": "/filings/\n/about.md"}),
]


def configured(folder: Path, options: dict[str, str]) -> MkDocsConfig:
    (folder / "mkdocs.yml").write_text("site_name: x\nplugins: []\n", encoding="utf-8")
    return load_config(str(folder / "mkdocs.yml"), **options)


def seen(files: Files) -> list[tuple[str, str, str, str | None, object]]:
    return [(each.src_uri, each.dest_uri, each.url, each.abs_src_path, each.inclusion) for each in files]


@pytest.mark.parametrize("options", [case[1] for case in OPTIONS], ids=[case[0] for case in OPTIONS])
def test_files_are_those_that_mkdocs_finds(options: dict[str, str], tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    for name in FILES:
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text("words", encoding="utf-8")
    (tmp_path / "elsewhere" / "deep").mkdir(parents=True)
    (tmp_path / "elsewhere" / "deep" / "page.md").write_text("words", encoding="utf-8")
    (docs / "linked").symlink_to(tmp_path / "elsewhere")
    (docs / "link.md").symlink_to(docs / "about.md")
    config = configured(tmp_path, options)
    listing = Listing()

    def listed() -> Files:
        found = dict(states.below(docs))
        written = [name for name, state in found.items() if state][::2]
        return listing.files(written, found.keys() - set(written), Files([]), config)

    first = listed()
    assert seen(first) == seen(get_files(config))
    assert seen(listed()) == seen(first)
    assert list(listed()) == list(first)  # the objects that they were
    (docs / "a" / "new.md").write_text("words", encoding="utf-8")
    (docs / "index.md").unlink()
    assert seen(listed()) == seen(get_files(config))
    assert {id(each) for each in listed()} & {id(each) for each in first}


def test_a_file_of_the_theme_gives_way_to_one_of_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    config = configured(tmp_path, {})
    theme = Files([File(name, "theme", config.site_dir, True) for name in ("css/a.css", "css/b.css")])
    found = Listing().files(["css/a.css"], [], theme, config)
    assert [(each.src_uri, each.src_dir) for each in found] == [("css/a.css", config.docs_dir), ("css/b.css", "theme")]


def test_a_file_that_is_left_out_is_named_each_time(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "docs").mkdir()
    config = configured(tmp_path, {})
    listing = Listing()
    for _ in range(2):
        caplog.clear()
        listing.files(["README.md"], ["index.md"], Files([]), config)
        assert "README.md is not shown: index.md goes to the same place." in caplog.text
