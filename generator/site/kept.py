"""Output of the last build that the next one need not make again.

A build that begins moves the last site aside, within its folder. What comes of the same source in the same
circumstances, and stands there unharmed, is moved back; all else is made anew, and what is left aside goes. The
record of what each file was made from is written once the site is complete, so that a build that was killed leaves
none, and the next one makes everything.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import msgspec

from generator import stored

ASIDE = ".filings-before"
"""Folder in the site's: MkDocs leaves hidden ones alone when it clears the last site away."""


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
        """Move the last site aside, where a build left it complete."""
        record = (stored.read(self.memory, Record) or Record()) if self.memory else self.record
        if self.memory:
            self.memory.unlink(missing_ok=True)
        self.record = Record()
        self._made, self._found = {}, {}
        aside = self.site / ASIDE
        if aside.exists():
            shutil.rmtree(aside)
        elif self.site.is_dir() and record.files:
            aside.mkdir()
            for entry in list(self.site.iterdir()):
                if not entry.name.startswith("."):
                    entry.rename(aside / entry.name)
            self.record = record

    def settle(self, circumstances: str) -> None:
        """Say in which circumstances this build makes pages: those of others are not kept."""
        if self.record.circumstances != circumstances:
            self.record = Record()
        self.circumstances = circumstances

    def same(self, path: str, source: str) -> Made | None:
        """Return what the last build made at a path of the site, where it was of the same source and is unharmed."""
        made = self.record.files.get(path)
        if made is None or made.source != source or not _unharmed(f"{self.site}/{ASIDE}/{path}", made):
            return None
        self._found[path] = made
        return made

    def put_back(self, path: str) -> None:
        """Move a file of the last site, which `same` has found, to its place in this one."""
        target = f"{self.site}/{path}"
        try:
            os.rename(f"{self.site}/{ASIDE}/{path}", target)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            os.rename(f"{self.site}/{ASIDE}/{path}", target)
        self._made[path] = self._found[path]

    def note(self, path: str, made: Made) -> None:
        """Remember what a file that is made anew comes from."""
        self._made[path] = made

    def finish(self) -> None:
        """Remember the complete site, and take away what is left of the last one."""
        shutil.rmtree(self.site / ASIDE, ignore_errors=True)
        files = {}
        for path, made in self._made.items():
            try:
                state = os.stat(f"{self.site}/{path}")
            except OSError:
                continue
            files[path] = msgspec.structs.replace(made, size=state.st_size, changed=state.st_mtime_ns)
        self.record = Record(self.circumstances, files)
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
