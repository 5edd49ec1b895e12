"""What a folder holds, and what of it cannot be used."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.reading import discover


def test_a_link_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    (tmp_path / "8-k.txt").write_text("Form 8-K")
    (tmp_path / "gone.txt").symlink_to("nowhere.txt")
    (tmp_path / "same.txt").symlink_to("8-k.txt")
    found = discover(tmp_path)
    assert [path.name for path in found.filings] == ["8-k.txt", "same.txt"]
    assert [(problem.file, problem.code) for problem in found.problems] == [("gone.txt", "no-file")]


def test_links_that_turn_on_themselves_are_named(tmp_path: Path) -> None:
    (tmp_path / "8-k.txt").write_text("Form 8-K")
    (tmp_path / "self.txt").symlink_to("self.txt")
    (tmp_path / "one.txt").symlink_to("other.txt")
    (tmp_path / "other.txt").symlink_to("one.txt")
    (tmp_path / "loop").symlink_to(".")
    (tmp_path / "out").symlink_to("/etc")
    found = discover(tmp_path)
    assert [path.name for path in found.filings] == ["8-k.txt"]
    assert [(problem.file, problem.code) for problem in found.problems] == [
        ("loop", "link-folder"),
        ("one.txt", "no-file"),
        ("other.txt", "no-file"),
        ("out", "link-folder"),
        ("self.txt", "no-file"),
    ]


def test_folders_that_may_not_be_entered_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("closed/a.txt", "listed/b.txt", "open/c.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("Form 8-K")
    scandir, stat = os.scandir, os.stat

    def scanned(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    def looked_at(path: str | Path, **how: object) -> os.stat_result:
        if "listed/" in str(path):
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "scandir", scanned)
    monkeypatch.setattr(os, "stat", looked_at)
    found = discover(tmp_path)
    assert [path.name for path in found.filings] == ["c.txt"]
    assert [(problem.file, problem.code) for problem in found.problems] == [
        ("closed", "closed"),
        ("listed/b.txt", "closed"),
    ]
    assert all(problem.severity == "error" and problem.advice for problem in found.problems)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("supplement.yml", "supplement.txt.review.yml"),
        ("supplement.YAML", "supplement.txt.review.yml"),
        ("supplement.pdf", "Save the filing from EDGAR"),
    ],
)
def test_a_file_that_is_not_read_is_told_with_what_it_may_be_meant_for(name: str, says: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("tickers: [PWT]\n")
    (problem,) = discover(tmp_path).problems
    assert (problem.file, problem.code) == (name, "unknown-file")
    assert says in problem.advice
