"""What a folder holds, and what of it cannot be used."""

from __future__ import annotations

from pathlib import Path

from generator.reading import discover


def test_a_link_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    (tmp_path / "8-k.txt").write_text("Form 8-K")
    (tmp_path / "gone.txt").symlink_to("nowhere.txt")
    (tmp_path / "same.txt").symlink_to("8-k.txt")
    found = discover(tmp_path)
    assert [path.name for path in found.filings] == ["8-k.txt", "same.txt"]
    assert [(problem.file, problem.code) for problem in found.problems] == [("gone.txt", "no-file")]
