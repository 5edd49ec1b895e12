"""Files read, written and copied in few calls to the system: a site has tens of thousands."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

_CHUNK = 1 << 16
_BINARY = getattr(os, "O_BINARY", 0)


def read(path: str) -> bytes:
    """Return what a file holds; raises `OSError`."""
    return b"".join(_chunks(path))


def write(path: str, data: bytes) -> None:
    """Write a file, in folders that are made where they are missing; raises `OSError`."""
    target = _made(path)
    try:
        _put(target, data)
    finally:
        os.close(target)


def copy(source: str, path: str) -> str:
    """Copy what a file holds to a file, see `write`; return its SHA-256."""
    digest = hashlib.sha256()
    target = _made(path)
    try:
        for chunk in _chunks(source):
            digest.update(chunk)
            _put(target, chunk)
    finally:
        os.close(target)
    return digest.hexdigest()


def _chunks(path: str) -> Iterator[bytes]:
    """Yield a file in chunks; file systems of networks give some that are not full."""
    source = os.open(path, os.O_RDONLY | _BINARY)
    try:
        while chunk := os.read(source, _CHUNK):
            yield chunk
    finally:
        os.close(source)


def _made(path: str) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY
    try:
        return os.open(path, flags, 0o666)
    except FileNotFoundError:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, flags, 0o666)


def _put(target: int, data: bytes) -> None:
    done = os.write(target, data)
    while done < len(data):
        done += os.write(target, memoryview(data)[done:])
