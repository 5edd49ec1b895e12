"""States of files: what tells, without reading it, that nobody has written to a file since it was last read.

Size, time of change, time of the last change of anything about the file, and its number in the file system are
compared. Where any of these differs (after a checkout, after a cache was unpacked), the content decides. Clocks of file
systems are coarse, so that a file is looked at again which was written to just before: what came after might bear the
same time.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

COARSE = 2_000_000_000
"""Nanoseconds that the coarsest clock of a file system does not tell apart: two seconds, FAT's."""
FINE = 20_000_000
"""Nanoseconds that others do not tell apart: two ticks of a kernel that counts a hundred a second."""
_TENTH = 10_000_000
"""Times that are all multiples of this come from a coarse clock: exFAT's, HFS+'s."""


class State(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a file system says of a file."""

    size: int
    changed: int
    """Time at which its content was last changed, in nanoseconds."""
    touched: int
    """Time at which anything about it was last changed, in nanoseconds; no program can set it."""
    number: int


class Digested(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The SHA-256 of a file, and the state that it was in."""

    state: State
    sha256: str


def of(found: os.stat_result) -> State:
    """Return the state of a file."""
    return State(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)


def settled(state: State, now: int) -> bool:
    """Tell whether what is written to a file after `now`, in nanoseconds since 1970, must bear another time."""
    return state.changed < now - (FINE if state.changed % _TENTH else COARSE)


def unwritten(before: State, after: State) -> bool:
    """Tell whether a file was not written to between two looks, though it may have been given another name."""
    return (before.size, before.changed, before.number) == (after.size, after.changed, after.number)


def now() -> int:
    """Return the time, in nanoseconds since 1970."""
    return time.time_ns()


def below(folder: str | Path, closed: tuple[type[OSError], ...] = ()) -> Iterator[tuple[str, State | None]]:
    """Yield path, with forward slashes, and state of each file below a folder; `None` for a link and the like.

    What is hidden directly in the folder is left out, and folders within it that cannot be read for one of the errors
    in `closed`.
    """
    passed: tuple[type[OSError], ...] = (FileNotFoundError, NotADirectoryError, *closed)
    waiting = [("", str(folder))]
    while waiting:
        above, place = waiting.pop()
        try:
            entries = os.scandir(place)
        except passed:
            continue
        with entries:
            for entry in entries:
                if not above and entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((f"{above}{entry.name}/", entry.path))
                else:
                    found = entry.stat(follow_symlinks=False)
                    yield f"{above}{entry.name}", of(found) if stat.S_ISREG(found.st_mode) else None


def digest(file: str | Path) -> str:
    """Return the SHA-256 of a file; raises `OSError` where it cannot be read."""
    with open(file, "rb", buffering=0) as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def digested(file: str | Path, known: Digested | None = None) -> Digested:
    """Return state and SHA-256 of a file, read only where it is not in the state that is known.

    Raises `OSError` where the file cannot be read.
    """
    state = of(os.stat(file))
    return known if known and known.state == state else Digested(state, digest(file))


def lasting(found: Mapping[str, Digested], at: int) -> dict[str, Digested]:
    """Return of files that were looked at, at a time or later, those whose state will tell of any later change."""
    return {path: each for path, each in found.items() if settled(each.state, at)}
