"""Files that are told by their state: what has to be read again, and what not."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import states
from generator.states import COARSE, FINE, Digested, State


def rewritten(file: Path) -> None:
    """Other bytes, as many, and the time of the last change put back."""
    before = file.stat()
    file.write_bytes(file.read_bytes()[::-1])
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def replaced(file: Path) -> None:
    staged = file.with_name("staged")
    staged.write_bytes(file.read_bytes())
    staged.replace(file)


CHANGES: list[tuple[str, Callable[[Path], object], bool]] = [
    ("nothing", lambda file: None, True),
    ("other bytes, as many, as old", rewritten, False),
    ("more bytes", lambda file: file.write_bytes(b"abcd"), False),
    ("the same bytes in another file", replaced, False),
    ("a later time", lambda file: os.utime(file), False),
]


@pytest.mark.parametrize(("change", "same"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_what_was_written_to_is_read_again(change: Callable[[Path], object], same: bool, tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"abc")
    known = Digested(states.of(file.stat()), "known")
    change(file)
    found = states.digested(file, known)
    assert (found.sha256 == "known") is same
    assert same or found == Digested(states.of(file.stat()), states.digest(file))


NOW = 1_700_000_000_000_012_345


@pytest.mark.parametrize(
    ("changed", "settled"),
    [
        (NOW - FINE - 1, True),
        (NOW - FINE, False),
        (NOW + COARSE, False),
        (NOW // COARSE * COARSE - COARSE, True),
        (NOW // COARSE * COARSE, False),
    ],
)
def test_a_file_written_to_just_now_is_looked_at_again(changed: int, settled: bool) -> None:
    state = State(1, changed, NOW, 1)
    assert states.settled(state, NOW) is settled
    assert list(states.lasting({"a": Digested(state, "")}, NOW)) == ["a"] * settled


def test_files_below_a_folder(tmp_path: Path) -> None:
    for path in ("a", "b/c", "b/.d", ".e/f"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(b"x")
    (tmp_path / "b" / "link").symlink_to(tmp_path / "a")
    found = dict(states.below(tmp_path))
    assert found == {
        "a": states.of((tmp_path / "a").stat()),
        "b/c": states.of((tmp_path / "b/c").stat()),
        "b/.d": states.of((tmp_path / "b/.d").stat()),
        "b/link": None,
    }
    assert list(states.below(tmp_path / "nowhere")) == []
