"""What publishing does to the folder it writes to."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from generator.publishing.output import JOURNAL, MANIFEST, Manifest, Output, read_manifest


def write(folder: Path, files: dict[str, str]) -> Output:
    with Output(folder) as output:
        for path, content in files.items():
            output.write(path, content)
    return output


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def test_unchanged_files_are_not_written_again(tmp_path: Path) -> None:
    write(tmp_path, {"filings/a/index.md": "a", "data/b.json": "b"})
    before = (tmp_path / "filings/a/index.md").stat()
    done = write(tmp_path, {"filings/a/index.md": "a", "data/b.json": "B"}).published()
    assert done.written == ("data/b.json",)
    after = (tmp_path / "filings/a/index.md").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_stale_files_and_their_empty_folders_go(tmp_path: Path) -> None:
    write(tmp_path, {"filings/a/index.md": "a", "filings/b/index.md": "b"})
    done = write(tmp_path, {"filings/b/index.md": "b"}).published()
    assert done.removed == ("filings/a/index.md",)
    assert not (tmp_path / "filings/a").exists()
    assert tree(tmp_path) == {"filings/b/index.md": "b"}


def test_nothing_outside_the_manifest_is_deleted(tmp_path: Path) -> None:
    write(tmp_path, {"filings/a/index.md": "a"})
    (tmp_path / "filings/a/mine.md").write_text("mine")
    (tmp_path / "about.md").write_text("about")
    write(tmp_path, {})
    assert tree(tmp_path) == {"filings/a/mine.md": "mine", "about.md": "about"}


def test_a_page_of_the_publishers_own_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("mine")
    done = write(tmp_path, {"index.md": "generated"}).published()
    assert done.kept == ("index.md",)
    assert (tmp_path / "index.md").read_text() == "mine"
    write(tmp_path, {})
    assert (tmp_path / "index.md").read_text() == "mine"


def test_a_build_that_fails_deletes_nothing_and_forgets_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"filings/a/index.md": "a"})
    with pytest.raises(RuntimeError), Output(tmp_path) as output:
        output.write("filings/b/index.md", "b")
        raise RuntimeError
    assert tree(tmp_path).keys() - {JOURNAL} == {"filings/a/index.md", "filings/b/index.md"}
    assert read_manifest(tmp_path).files.keys() == {"filings/a/index.md", "filings/b/index.md"}
    write(tmp_path, {"filings/c/index.md": "c"})
    assert tree(tmp_path) == {"filings/c/index.md": "c"}


def test_a_killed_build_leaves_nothing_behind_after_the_next(tmp_path: Path) -> None:
    staging = tmp_path / ".filings-staging-999999999"
    staging.mkdir()
    (staging / "1").write_text("half")
    write(tmp_path, {"filings/a/index.md": "a"})
    assert tree(tmp_path) == {"filings/a/index.md": "a"}


def test_an_unreadable_manifest_is_an_empty_one(tmp_path: Path) -> None:
    write(tmp_path, {"filings/a/index.md": "a"})
    (tmp_path / MANIFEST).write_text("{broken")
    write(tmp_path, {"filings/b/index.md": "b"})
    assert tree(tmp_path) == {"filings/a/index.md": "a", "filings/b/index.md": "b"}


def test_two_files_of_one_name_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="two generated files"), Output(tmp_path) as output:
        output.write("filings/a/index.md", "a")
        output.write("filings/a/index.md", "b")


@pytest.mark.parametrize("path", ["../x", "filings/../../x", "{}/x"])
def test_nothing_outside_the_folder_is_written_or_deleted(path: str, tmp_path: Path) -> None:
    path = path.format(tmp_path)
    (tmp_path / "x").write_text("mine")
    folder = tmp_path / "out"
    with pytest.raises(ValueError, match="outside the folder"):
        write(folder, {path: "generated"})
    (folder / MANIFEST).write_bytes(msgspec.json.encode(Manifest(files={path: "0" * 64})))
    (folder / JOURNAL).write_text(f"{path}\n")
    write(folder, {})
    assert (tmp_path / "x").read_text() == "mine"
