"""The folder that pages are written to: whole files or none, only where bytes changed, stale ones taken away.

A manifest in the folder names every file that was generated, with its hash. Only those are ever deleted, and a
file of the publisher's own that stands where a page would go is left alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from types import TracebackType

import msgspec

from generator import states, stored
from generator.states import Digested, State

MANIFEST = ".filings-manifest.json"
JOURNAL = ".filings-manifest.journal"
STAGING = ".filings-staging-"
_PLAIN = re.compile(r"(?:\w[\w.-]*/)*\w[\w.-]*")
"""Nearly every path: no name in it begins with a full stop, nor has it a drive."""

OWN_FOLDERS = ("filings", "issuers", "registrations", "forms", "years", "items", "glossary", "data", "feeds")
"""Folders that hold nothing but generated files."""

_PAGE = re.compile(r"(?:filings|issuers|registrations)/[^/]+/index\.md")


class Manifest(msgspec.Struct, frozen=True):
    """What was generated: SHA-256 of each file by its path below the folder."""

    version: int = 1
    maker: str = ""
    """Digest of the program that wrote them."""
    files: dict[str, str] = {}


class Published(msgspec.Struct, frozen=True, kw_only=True):
    """What publishing did to the folder, in paths below it, sorted."""

    files: tuple[str, ...] = ()
    """Everything generated, written now or before."""
    hashes: Mapping[str, str] = {}
    """SHA-256 of each of them."""
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    """Files of the publisher's own that stand where a page would go."""
    beside: tuple[str, ...] = ()
    """All files in the folder that were not generated, and links; without what is hidden at its root."""

    @property
    def gone(self) -> tuple[str, ...]:
        """Addresses of pages of filings, issuers and registrations that were there and are not; none was released."""
        return tuple(path.removesuffix("index.md") for path in self.removed if _PAGE.fullmatch(path))


def read_manifest(folder: Path) -> Manifest:
    """Return what was generated into a folder; an unreadable manifest is an empty one."""
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.MsgspecError):
        manifest = Manifest()
    try:
        journal = (folder / JOURNAL).read_text(encoding="utf-8").split("\n")[:-1]
    except (OSError, UnicodeDecodeError):
        journal = []
    files = {**dict.fromkeys(journal, ""), **manifest.files}
    return Manifest(maker=manifest.maker, files={path: digest for path, digest in files.items() if _is_below(path)})


def _is_below(path: str) -> bool:
    """Tell whether a path leads nowhere but below its folder: another may have written the manifest."""
    return bool(_PLAIN.fullmatch(path)) or (not PurePath(path).is_absolute() and ".." not in PurePath(path).parts)


class Output:
    """Writes into a folder; as a context manager, takes stale files away and saves the manifest on leaving.

    A build that ends with an error keeps every file that is there, and remembers the new ones.
    """

    def __init__(self, folder: Path, maker: str = "", memory: Path | None = None) -> None:
        """Prepare to write into `folder`, made where it is missing; `maker` is a digest of the program that writes.

        `memory` is a file, outside the folder, for the states that files are left in: those need not be read again.
        """
        self.folder = folder
        self.maker = maker
        self.memory = memory
        self._known: dict[str, Digested] = {}
        self._states: dict[str, Digested] = {}
        self._there: dict[str, State] = {}
        self._links: set[str] = set()
        self._same_maker = False
        self._before: dict[str, str] = {}
        self._files: dict[str, str] = {}
        self._written: list[str] = []
        self._removed: list[str] = []
        self._kept: list[str] = []
        self._watch: list[str] = []
        self._staging = folder / f"{STAGING}{os.getpid()}"
        self._serial = 0

    def __enter__(self) -> Output:
        """Take in what was generated before, and clear what a killed build left."""
        self.folder.mkdir(parents=True, exist_ok=True)
        manifest = read_manifest(self.folder)
        self._before = manifest.files
        self._same_maker = manifest.maker == self.maker
        for left in self.folder.glob(f"{STAGING}*"):
            if not _runs(left.name.removeprefix(STAGING)):
                shutil.rmtree(left, ignore_errors=True)
        self._staging.mkdir(exist_ok=True)
        self._known = (stored.read(self.memory, dict[str, Digested]) or {}) if self.memory else {}
        found = dict(states.below(self.folder))
        self._there = {path: state for path, state in found.items() if state}
        self._links = found.keys() - self._there.keys()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take stale files away and save the manifest, unless the build ended with an error."""
        if kind is None:
            for path in sorted(self._before.keys() - self._files.keys() - set(self._kept)):
                self._remove(path)
            manifest = Manifest(maker=self.maker, files=dict(sorted(self._files.items())))
            self._replace(self.folder / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=0) + b"\n")
            (self.folder / JOURNAL).unlink(missing_ok=True)
            if self.memory:
                stored.write(self.memory, states.lasting(self._states, states.now()))
        shutil.rmtree(self._staging, ignore_errors=True)

    def published(self) -> Published:
        """Return what was done, once the folder is complete."""
        return Published(
            files=tuple(sorted(self._files)),
            hashes=self._files,
            written=tuple(sorted(self._written)),
            removed=tuple(sorted(self._removed)),
            kept=tuple(sorted(self._kept)),
            beside=tuple(sorted((self._there.keys() | self._links) - self._files.keys() - set(self._removed))),
        )

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file, given its path below the folder, unless it holds the same bytes already.

        Raises `ValueError` for a path that was given before, and for one that leads out of the folder.
        """
        data = content.encode() if isinstance(content, str) else content
        if path in self._files:
            raise ValueError(f"two generated files want to be {path}")
        if not _is_below(path):
            raise ValueError(f"a generated file wants to be outside the folder: {path}")
        target = self.folder / path
        here = path in self._there or target.is_file()
        if here and path not in self._before and path.split("/")[0] not in OWN_FOLDERS:
            self._kept.append(path)
            return
        hashed = hashlib.sha256(data).hexdigest()
        self._files[path] = hashed
        self._watch.append(path)
        if here and self._holds(path, hashed):
            return
        if path not in self._before:
            with (self.folder / JOURNAL).open("a", encoding="utf-8", newline="\n") as journal:
                journal.write(f"{path}\n")
        target.parent.mkdir(parents=True, exist_ok=True)
        self._replace(target, data)
        self._states[path] = Digested(states.of(target.stat()), hashed)
        self._written.append(path)

    @contextlib.contextmanager
    def watched(self) -> Iterator[list[str]]:
        """Collect the paths of files written or kept in the meantime; none where one was the publisher's own."""
        watched = self._watch = []
        kept = len(self._kept)
        yield watched
        self._watch = []
        if len(self._kept) > kept:
            watched.clear()

    def hash_of(self, path: str) -> str | None:
        """Return the SHA-256 of a file that was written or kept in this build."""
        return self._files.get(path)

    def digest_before(self) -> str:
        """Return a digest of what the last build left in the folder."""
        return _digest(self._before)

    def digest(self) -> str:
        """Return a digest of what this build leaves in the folder."""
        return _digest(self._files)

    def keep(self, paths: Sequence[str]) -> bool:
        """Take files of the last build over as they are.

        Returns `False`, and takes nothing, where one is not there unharmed or another program wrote them.
        """
        if not self._same_maker:
            return False
        found: dict[str, str] = {}
        for path in paths:
            known = self._before.get(path)
            if not known or not self._holds(path, known):
                return False
            found[path] = known
        self._files |= found
        self._watch += found
        return True

    def _holds(self, path: str, hashed: str) -> bool:
        """Tell whether a file has a SHA-256, from its state where that is known."""
        state, known = self._there.get(path), self._known.get(path)
        if not (state and known and known.state == state):
            try:
                known = states.digested(self.folder / path)
            except OSError:
                return False
        if known.sha256 != hashed:
            return False
        self._states[path] = known
        return True

    def _replace(self, target: Path, data: bytes) -> None:
        self._serial += 1
        staged = self._staging / str(self._serial)
        staged.write_bytes(data)
        staged.replace(target)

    def _remove(self, path: str) -> None:
        target = self.folder / path
        target.unlink(missing_ok=True)
        self._removed.append(path)
        for folder in target.parents:
            if folder == self.folder:
                break
            try:
                folder.rmdir()
            except OSError:
                break


def _digest(files: Mapping[str, str]) -> str:
    return hashlib.sha256(msgspec.json.encode(sorted(files.items()))).hexdigest()


def _runs(process: str) -> bool:
    try:
        os.kill(int(process), 0)
    except (ValueError, ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
