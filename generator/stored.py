"""Records of the program's own between builds: whole and unharmed, or not there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec

Record = TypeVar("Record")

_DIGEST = hashlib.sha256().digest_size


def read(file: Path, type_: type[Record]) -> Record | None:
    """Return a record, or `None` where there is none of this type or it is not what was written."""
    try:
        data = memoryview(file.read_bytes())
        if hashlib.sha256(data[_DIGEST:]).digest() == data[:_DIGEST]:
            return msgspec.msgpack.decode(data[_DIGEST:], type=type_)
    except (OSError, msgspec.MsgspecError):
        pass
    return None


def write(file: Path, record: object) -> None:
    """Write a record, whole or not at all."""
    data = msgspec.msgpack.encode(record)
    file.parent.mkdir(parents=True, exist_ok=True)
    staged = file.with_name(f".{file.name}.new")
    with staged.open("wb") as stream:
        stream.write(hashlib.sha256(data).digest())
        stream.write(data)
    staged.replace(file)


def circumstances(parts: object, folders: Iterable[Path], files: Iterable[Path] = ()) -> str:
    """Return a digest of values, by what they look like, and of every file in folders and beside them."""
    found = hashlib.sha256(repr(parts).encode())
    for folder in folders:
        for file in sorted(file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts):
            found.update(f"\0{file.relative_to(folder).as_posix()}\0".encode())
            found.update(file.read_bytes())
    for file in files:
        found.update(b"\0" + file.read_bytes())
    return found.hexdigest()
