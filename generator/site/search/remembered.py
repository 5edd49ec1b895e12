"""What builds of the search index remember beside its shards: so that a file that has not changed is left alone.

A file is taken for unchanged where its size and the time of its last change, in nanoseconds, are those remembered;
pages that a build keeps are moved, and so keep theirs.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import msgspec

from generator import stored
from generator.site.exchange import take_over
from generator.site.search import pagefind


class State(msgspec.Struct, frozen=True, array_like=True):
    """Size of a file, and the time of its last change in nanoseconds."""

    size: int
    changed: int


class File(msgspec.Struct, frozen=True):
    """A file of the index: what it holds, whether that is to be packed still, and a hash of it."""

    content: bytes
    digest: str
    unpacked: bool = False


class Written(msgspec.Struct, frozen=True, array_like=True):
    """A file as the last build wrote it."""

    digest: str
    state: State


class Index(msgspec.Struct, frozen=True):
    """An index as the last build wrote it."""

    made_from: str
    """Digest of everything that it was made from."""
    files: dict[str, Written]


def state_of(file: Path | os.DirEntry[str]) -> State:
    """Return the state that a file is in."""
    found = file.stat()
    return State(found.st_size, found.st_mtime_ns)


def standing(folder: Path, made_from: str, memory: Path, last: Path, *, stays: bool = False) -> set[str] | None:
    """Make `folder` hold the index in the folder `last`, where that was made from the same and is unharmed.

    Returns its files that stay there, see `update`; `None` where the index is another one.
    """
    before = stored.read(memory, Index)
    if not before or before.made_from != made_from:
        return None
    if _there(last) != {path: each.state for path, each in before.files.items()}:
        return None
    if stays:
        return set(before.files)
    if last != folder:
        for path in before.files:
            take_over(last / path, folder / path)
    return set()


def update(
    folder: Path, files: Mapping[str, File], made_from: str, memory: Path, last: Path, *, stays: bool = False
) -> set[str]:
    """Make `folder` hold these files and no others; return those that stay in the folder `last`.

    Those that `memory` knows to be the same in `last` stay there, where that `stays`, or are taken over from there, or
    left alone where that is the same folder.
    """
    known_before = stored.read(memory, Index)
    before = known_before.files if known_before else {}
    there = _there(last)
    written = {}
    stay = set()
    for path in sorted(files):
        file, known, target = files[path], before.get(path), folder / path
        if known and known.digest == file.digest and there.get(path) == known.state:
            if stays:
                stay.add(path)
            elif last != folder:
                take_over(last / path, target)
            written[path] = known
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(pagefind.packed(file.content) if file.unpacked else file.content)
            written[path] = Written(file.digest, state_of(target))
    if last == folder:
        for path in there.keys() - files.keys():
            (folder / path).unlink()
    stored.write(memory, Index(made_from, written))
    return stay


def _there(folder: Path) -> dict[str, State]:
    """Return the files below a folder, one level deep and two, with their states."""
    found: dict[str, State] = {}
    for below in ("", "filter", "fragment", "index"):
        if (folder / below).is_dir():
            with os.scandir(folder / below) as entries:
                found |= {f"{below}/{each.name}".lstrip("/"): state_of(each) for each in entries if each.is_file()}
    return found
