"""Whatever stands in a file: it is read or refused with a reason, in bounded memory and time, and stops only itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from publisher import CURRENT_REPORT, SUPPLEMENT

from generator.extraction import DEFECT, read_one
from generator.model import Problem
from generator.pipeline import load_library
from generator.reading import discover
from tests.reading import damaged

REFUSED = {
    "archive.txt": "not-text",
    "comments.htm": "no-text",
    "compressed.htm": "not-text",
    "elements.xml": "no-text",
    "empty-titles.htm": "no-text",
    "empty.htm": "empty",
    "hidden.htm": "no-text",
    "inline-xbrl.htm": "no-text",
    "long-names.xml": "no-text",
    "many-lines.txt": "too-many-parts",
    "many-other-lines.md": "too-many-parts",
    "many-tags.htm": "too-many-parts",
    "many-tags.txt": "too-many-parts",
    "names.xml": "no-text",
    "white.txt": "empty",
    "zeros.htm": "not-text",
    "zeros.txt": "not-text",
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    folder = tmp_path_factory.mktemp("damaged")
    damaged.write(folder)
    command = [sys.executable, damaged.__file__, str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(Path(damaged.__file__).parents[2])}
    run = subprocess.run(command, capture_output=True, check=False, text=True, env=environment)
    assert run.returncode == 0, run.stderr[-2_000:]
    return json.loads(run.stdout)


@pytest.mark.parametrize("name", damaged.FILES)
def test_read_or_refused_with_a_reason_in_bounded_memory_and_time(name: str, told: dict[str, list[str]]) -> None:
    how, *codes = told[name]
    assert DEFECT not in codes
    assert (how, *codes[:1]) == ("refused", REFUSED[name]) if name in REFUSED else how == "read"


def test_a_further_document_of_too_many_tags_is_told_and_the_first_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(damaged.FILES["many-tags-behind.txt"])
    read = read_one(tmp_path / "x.txt", tmp_path)
    assert read.filing
    assert [problem.message for problem in read.problems] == ["Document 2 has 3,000,002 tags: its text is not shown."]


WHOLE = damaged.submission(CURRENT_REPORT, 2)


@pytest.mark.parametrize("length", range(1, len(WHOLE), 61))
def test_cut_short_anywhere(length: int, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(WHOLE[:length])
    read = read_one(tmp_path / "x.txt", tmp_path)
    assert read.filing or read.problems
    assert DEFECT not in [problem.code for problem in read.problems]


def test_odd_files_are_named_and_the_others_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "filings"
    folder.mkdir()
    (folder / "good.htm").write_text(CURRENT_REPORT, encoding="utf-8")
    (folder / "other.md").write_text(SUPPLEMENT, encoding="utf-8")
    (folder / "folder.htm").mkdir()
    (folder / "new\nline.pdf").write_bytes(b"%PDF")
    (folder / "again").symlink_to(".")
    (folder / "outside.txt").symlink_to(tmp_path / "elsewhere.txt")
    (tmp_path / "elsewhere.txt").write_text("secret", encoding="utf-8")
    os.mkfifo(folder / "pipe.htm")
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.htm")).write_text(CURRENT_REPORT, encoding="utf-8")
    Path(os.fsdecode(os.fsencode(folder) + b"/\xfe")).mkdir()
    named = {(problem.file, problem.code) for problem in discover(folder).problems}
    assert named == {
        ("new\nline.pdf", "unknown-file"),
        ("again", "link-folder"),
        ("outside.txt", "link-out"),
        ("pipe.htm", "no-file"),
        ("\\xff.htm", "bad-name"),
        ("\\xfe", "bad-name"),
    }
    library = load_library(folder)
    held = {filing.source.name for filing in library.filings.values() if filing.held and filing.source}
    assert held == {"good.htm", "other.md"}
    assert "secret" not in repr(library)


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "closed.htm"
    file.write_text(CURRENT_REPORT, encoding="utf-8")

    def refused(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)
    problems: tuple[Problem, ...] = read_one(file, tmp_path).problems
    assert [(problem.file, problem.code) for problem in problems] == [("closed.htm", "no-access")]
