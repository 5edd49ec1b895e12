"""One build of a documents folder at a time, and what a person is told where the system does not let one go on."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from generator.settings import Settings

if sys.platform != "win32":
    import fcntl

ADVICE = {
    errno.ENOSPC: "Make room there and build again.",
    errno.EDQUOT: "Make room there and build again.",
    errno.EACCES: "Let the user who builds write there.",
    errno.EPERM: "Let the user who builds write there.",
    errno.EROFS: "Let the user who builds write there.",
    errno.ENOTDIR: "Move the file away that stands where a folder has to be.",
    errno.EEXIST: "Move the file away that stands where a folder has to be.",
    errno.EISDIR: "Move the folder away that stands where a file has to be.",
}
"""What to do about an error of the system that the program can do nothing about."""


class Turn:
    """The turn of a process to build into one documents folder, which ends with the process at the latest."""

    def __init__(self, cache: Path, docs: Path) -> None:
        """Name the folder `docs`; the mark that others wait for is a file in `cache`, which need not be there."""
        below = os.path.relpath(docs, cache.parent).replace(os.sep, "-")
        self.file = cache / "turns" / below
        self._stream: int | None = None

    def take(self, wait: Callable[[], None]) -> None:
        """Take the turn; where another process has it, call `wait` and wait until that one has ended.

        Raises `OSError` where no file can be written into the cache. Where the system knows no locks, it is taken
        without one.
        """
        if self._stream is not None:
            return
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self._stream = os.open(self.file, os.O_RDWR | os.O_CREAT, 0o666)
        if sys.platform == "win32":
            return
        try:
            fcntl.lockf(self._stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            wait()
            fcntl.lockf(self._stream, fcntl.LOCK_EX)
        except OSError:
            return

    def end(self) -> None:
        """Let the next one build."""
        if self._stream is not None:
            os.close(self._stream)
            self._stream = None


@contextmanager
def alone(settings: Settings, say: Callable[[str], None]) -> Iterator[Settings]:
    """Wait until no other process writes these pages, and keep others waiting.

    Yields the settings, with another folder for the cache where that cannot be written; `say` is told of both.
    """
    turn = Turn(settings.cache, settings.out)
    try:
        turn.take(lambda: say("another build of this folder is running: this one waits until it ends"))
    except OSError as error:
        why = f"{settings.cache} cannot be written ({error.strerror})"
        say(f"{why}: this build goes on without it, and the next one is no faster")
        with tempfile.TemporaryDirectory(prefix="filings-cache-") as folder:
            yield msgspec.structs.replace(settings, cache=Path(folder))
        return
    try:
        yield settings
    finally:
        turn.end()


def told_of(error: OSError, folder: Path) -> str | None:
    """Say which file ended a build and what to do, or return `None` where the error is the program's own.

    A write to a full disk names no file: then the `folder` is named.
    """
    advice = ADVICE.get(error.errno or 0)
    return f"{error.filename2 or error.filename or folder}: {error.strerror}. {advice}" if advice else None
