"""Files are there whole or not at all: a temporary name, the disk, then the name itself."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.importing.errors import StoppingError

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, or leave what was there; its folder is made where it is missing.

    Raises `StoppingError` where the disk does not take it.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    with on_disk(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            temporary.write_bytes(data)
            put_in_place(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)


def put_in_place(temporary: Path, path: Path) -> None:
    """Give a complete file its name, once its bytes and then its name are on the disk."""
    _to_disk(temporary, os.O_RDONLY)
    temporary.replace(path)
    if os.name == "posix":
        _to_disk(path.parent, os.O_RDONLY | os.O_DIRECTORY)


@contextmanager
def on_disk(path: Path) -> Iterator[None]:
    """Raise what the disk does not do with a file as a `StoppingError` in a person's words."""
    name = path.name.removeprefix(".").removesuffix(".part")
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise StoppingError(
                f"The disk is full: {name} was not saved.", "Make room and run the command again; it goes on."
            ) from error
        raise StoppingError(
            f"{name} cannot be written ({error.strerror}).", "Check the folder and its permissions."
        ) from error


def _to_disk(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
