"""Pagefind: running it, and the files of its index, which are CBOR compressed with gzip."""

from __future__ import annotations

import gzip
import hashlib
import importlib.metadata
import os
import subprocess
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import cbor2

_MAGIC = b"pagefind_dcd"
_LEVEL = 7
"""Of compression: the highest, 9, takes three times as long for two bytes in a hundred."""

ENGINE = ("pagefind.js", "pagefind-worker.js", "wasm.en.pagefind", "pagefind-entry.json")
"""What a browser needs beside the index itself."""


_ROOM = 1_000_000
"""Bytes that the disk has to take once the index is written: Pagefind passes over what a full one does not take."""


class SearchError(Exception):
    """The search index could not be built; the message says why and what to do."""


def version() -> str:
    """Return the version of Pagefind that is installed, or an empty text."""
    try:
        return importlib.metadata.version("pagefind")
    except importlib.metadata.PackageNotFoundError:
        return ""


def run(pages: Path, index: Path, exclude: str) -> None:
    """Write the index of the HTML files below `pages` into `index`, without what the selectors of `exclude` match.

    Raises `SearchError` where Pagefind is missing or fails, `OSError` where the disk is full.
    """
    command = ["--site", str(pages), "--output-path", str(index), "--exclude-selectors", exclude, "--silent"]
    try:
        done = subprocess.run([program(), *command], capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise _failed("there is no Pagefind here") from error
    if done.returncode:
        raise _failed((done.stderr or done.stdout).strip() or f"exit status {done.returncode}")
    room = index / "room"
    room.write_bytes(os.urandom(_ROOM))
    room.unlink()


@cache
def program() -> Path:
    """Return the file of Pagefind's program; raises `FileNotFoundError`."""
    try:
        from pagefind.service import get_executable
    except ImportError as error:
        raise FileNotFoundError from error
    found = get_executable()
    if found is None:
        raise FileNotFoundError
    return Path(found).absolute()


def _failed(reason: str) -> SearchError:
    return SearchError(
        f"the search index could not be built: {reason}; "
        "install Pagefind with its binary (pip install 'pagefind[bin]') or set `search: false`"
    )


def unpacked(file: Path) -> bytes:
    """Return what a file of an index holds; raises `SearchError` where it is not whole."""
    try:
        content = gzip.decompress(file.read_bytes())
    except (EOFError, gzip.BadGzipFile, zlib.error):
        content = b""
    if not content.startswith(_MAGIC):
        raise SearchError(f"the search index could not be built: Pagefind did not write the whole of {file.name}")
    return content.removeprefix(_MAGIC)


def packed(content: bytes) -> bytes:
    """Return the file of an index that holds `content`, the same bytes for the same content.

    Of the head of the file, the tenth byte names the system that made it, which some versions of Python fill in and
    others do not: here it is not known. Source: RFC 1952, 2.3.1.
    """
    made = bytearray(gzip.compress(_MAGIC + content, _LEVEL, mtime=0))
    made[9] = 255
    return bytes(made)


def digest(content: bytes) -> str:
    """Return the hash that files of an index are named by."""
    return hashlib.sha256(content).hexdigest()


def decoded(file: Path) -> Any:
    """Return the records of a file of an index that holds CBOR."""
    return cbor2.loads(unpacked(file))


def array(length: int) -> bytes:
    """Return what CBOR puts before `length` items: RFC 8949, major type 4."""
    head = cbor2.dumps(length)
    return bytes((head[0] | 0x80,)) + head[1:]
