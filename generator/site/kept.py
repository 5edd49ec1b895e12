"""Output of the last build that the next one need not make again.

What comes of the same source in the same circumstances, and stands in the last site unharmed, is taken over into the
next one, which is built aside; all else is made anew. The record of what each file was made from is of the site that
stands: it goes before that is exchanged, and the next one's is written after.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import msgspec

from generator import stored
from generator.site.exchange import NEXT, take_over


class Made(msgspec.Struct, frozen=True, array_like=True):
    """A file of the site."""

    source: str
    """What it was made from: digests, and whatever else of the site stands in it."""
    sha256: str
    size: int = -1
    changed: int = -1
    """Time of the file's last change, in nanoseconds."""
    meta: bytes = b""
    """A page's front matter as CBOR."""
    links: dict[str, str] = {}
    """What a page's links were turned into."""


class Record(msgspec.Struct, frozen=True):
    """What a site was made from."""

    circumstances: str = ""
    """Digest of what all its pages share: configuration, templates, versions, navigation."""
    files: dict[str, Made] = {}
    """By path below the site."""


class Keeper:
    """What is kept between builds of one site: in memory, and in a file where one is given."""

    def __init__(self, site: Path, memory: Path | None) -> None:
        """Keep the site in a folder; remember in the file `memory`, or in this object alone where it is `None`."""
        self.site = site
        self.memory = memory
        self.record = Record()
        self.circumstances = ""
        self._made: dict[str, Made] = {}
        self._found: dict[str, Made] = {}

    def begin(self) -> None:
        """Look at what is remembered of the last site."""
        if self.memory:
            self.record = stored.read(self.memory, Record) or Record()
        self._made, self._found = {}, {}

    def settle(self, circumstances: str) -> None:
        """Say in which circumstances this build makes pages: those of others are not kept."""
        if self.record.circumstances != circumstances:
            self.record = Record()
        self.circumstances = circumstances

    def same(self, path: str, source: str) -> Made | None:
        """Return what the last build made at a path of the site, where it was of the same source and is unharmed."""
        made = self.record.files.get(path)
        if made is None or made.source != source or not _unharmed(f"{self.site}/{path}", made):
            return None
        self._found[path] = made
        return made

    def put_back(self, path: str) -> None:
        """Take a file of the last site, which `same` has found, over into the next one."""
        take_over(self.site / path, self.site / NEXT / path)
        self._made[path] = self._found[path]

    def note(self, path: str, made: Made) -> None:
        """Remember what a file that is made anew comes from."""
        self._made[path] = made

    def complete(self) -> None:
        """Look at the files of the next site as they were made, before anybody changes them."""
        for path, made in list(self._made.items()):
            try:
                state = os.stat(f"{self.site}/{NEXT}/{path}")
            except OSError:
                del self._made[path]
                continue
            self._made[path] = msgspec.structs.replace(made, size=state.st_size, changed=state.st_mtime_ns)

    def forget(self) -> None:
        """Remember nothing of the last site, which is about to go."""
        self.record = Record()
        if self.memory:
            self.memory.unlink(missing_ok=True)

    def remember(self) -> None:
        """Remember the next site, which has taken the last one's place."""
        self.record = Record(self.circumstances, self._made)
        if self.memory:
            stored.write(self.memory, self.record)


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes."""
    return hashlib.sha256(data).hexdigest()


def _unharmed(file: str, made: Made) -> bool:
    try:
        state = os.stat(file)
        if state.st_size != made.size:
            return False
        return state.st_mtime_ns == made.changed or digest(Path(file).read_bytes()) == made.sha256
    except OSError:
        return False
