"""The exchange of the last site for the next one, ended before each of its changes of the file system."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest
from killed import ending
from publisher import write

from generator.site import exchange
from generator.site.exchange import NEXT, READY, HalfExchanged

Files = dict[str, str]
"""Content of files by their path."""

OLD: Files = {
    "index.html": "old",
    "gone.html": "old",
    "a/index.html": "old",
    "a/same.html": "same",
    "b/c/index.html": "old",
    "turned": "a file",
    "folder/x.html": "old",
    "sites/kept.html": "kept",
}
NEW: Files = {
    "index.html": "new",
    "a/index.html": "new",
    "a/same.html": "same",
    "d/e/index.html": "new",
    "turned/x.html": "a folder",
    "folder": "a file",
}
KEPT: Files = {path: text for path, text in OLD.items() if path.startswith("sites/")}
SAME = {path for path in NEW if OLD.get(path) == NEW[path]}


def laid(site: Path, content: Files) -> None:
    write(site, {path: text.encode() for path, text in content.items()})


def shown(site: Path) -> Files:
    """What stands in a site, hidden files apart."""
    return {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(site.rglob("*"))
        if path.is_file() and not path.relative_to(site).parts[0].startswith(".")
    }


def whole(site: Path) -> None:
    """Exchange root by root."""
    laid(site / NEXT, NEW)
    exchange.exchange(site, keep=["sites"])


def new_alone(site: Path) -> None:
    """Bring what is new alone."""
    laid(site / NEXT, {path: text for path, text in NEW.items() if path not in SAME})
    exchange.bring(site, OLD, SAME | KEPT.keys(), NEW.keys() - SAME)


def ended_at(last: int, work: Callable[[], object]) -> bool:
    """Do work in a copy of this process that ends before the `last` change; tell whether it ended so."""
    process = os.fork()
    if process == 0:
        ending(last)
        try:
            work()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    assert status in (0, 137)
    return status == 137


def ended_at_each_step(site: Path, work: Callable[[Path], None]) -> Iterator[Path]:
    """Yield a copy of the last site for each step, left as it is when work ends there."""
    for step in range(1, 1_000):
        folder = site / str(step)
        laid(folder, OLD)
        (folder / NEXT).mkdir()
        if not ended_at(step, lambda folder=folder: work(folder)):  # type: ignore[misc]
            assert step > 20
            return
        yield folder


@pytest.mark.parametrize("work", [whole, new_alone])
def test_a_site_is_the_last_one_or_the_next_one_or_known_to_be_neither(
    work: Callable[[Path], None], tmp_path: Path
) -> None:
    states = []
    for site in ended_at_each_step(tmp_path, work):
        try:
            exchange.sound(site)
            states.append("whole")
            assert shown(site) in (OLD, NEW | KEPT)
        except HalfExchanged as error:
            states.append("half")
            assert str(site / READY) in str(error)
            assert set(shown(site).items()) <= OLD.items() | NEW.items()
    assert {"whole", "half"} <= set(states)


@pytest.mark.parametrize("work", [whole, new_alone])
def test_the_next_build_ends_the_exchange(work: Callable[[Path], None], tmp_path: Path) -> None:
    for site in ended_at_each_step(tmp_path, work):
        begun = (site / READY).exists()
        for step in (3, 8):
            ended_at(step, lambda site=site: exchange.begin(site))  # type: ignore[misc]
        exchange.begin(site)
        exchange.sound(site)
        assert shown(site) in ([NEW | KEPT] if begun else [OLD, NEW | KEPT])
        exchange.give_up(site)
        assert [path.name for path in site.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("place", ["site", "a/b/site"])
def test_the_next_site_begins_empty(place: str, tmp_path: Path) -> None:
    site = tmp_path / place
    exchange.give_up(site)
    for _ in range(2):
        folder = exchange.begin(site)
        assert folder.is_dir() and folder.parent == site
        assert list(folder.iterdir()) == []
        laid(folder, {"a/index.html": "left by a build that was killed"})


@pytest.mark.parametrize("place", ["new.html", "a/b/new.html"])
@pytest.mark.parametrize("second_names", [True, False])
def test_a_file_is_taken_over(second_names: bool, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = tmp_path / "old.html", tmp_path / place
    old.write_text("words")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    if not second_names:
        monkeypatch.setattr(Path, "hardlink_to", Mock(side_effect=OSError))
    exchange.take_over(old, new)
    assert new.read_text() == "words"
    assert new.stat().st_mtime == 1_000_000_000
    assert (new.stat().st_ino == old.stat().st_ino) == second_names


def test_files_are_taken_over_beside_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    laid(tmp_path, {"old/a": "a", "old/b": "b"})
    monkeypatch.setattr(Path, "hardlink_to", Mock(side_effect=OSError))
    for name in ("a", "b"):
        exchange.take_over(tmp_path / "old" / name, tmp_path / "new" / name)
    assert shown(tmp_path / "new") == {"a": "a", "b": "b"}
