"""Where filings stand: a path of this machine, or an address of an object store that fsspec knows."""

from __future__ import annotations

from pathlib import Path
from typing import cast


class PlaceError(Exception):
    """A place cannot be reached; the message says why and what to do."""


def place(text: str) -> Path:
    """Return a file or folder that can be read as a path is: `filings`, `s3://bucket/filings`, `gs://…`, `file://…`.

    An address is read through universal_pathlib, whose paths have the reading methods of `pathlib.Path`.
    Raises `PlaceError` where that, or what a store needs beside it, is not installed, and where nothing is there.
    """
    try:
        found = Path(text) if "://" not in text else _stored(text)
        there = found.exists()
    except (ImportError, ValueError, OSError) as error:
        raise PlaceError(f"{text} cannot be read: {error}") from error
    if not there:
        raise PlaceError(f"{text} does not exist.")
    return found


def _stored(address: str) -> Path:
    try:
        from upath import UPath
    except ImportError as error:
        raise PlaceError(
            f"{address} cannot be read without universal_pathlib: pip install 'mkdocs-filings[scale]'"
        ) from error
    return cast(Path, UPath(address))
