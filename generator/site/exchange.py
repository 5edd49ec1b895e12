"""The next site is built aside, and takes the place of the last one only when it is whole.

It is built in a hidden folder of the site's own, so that it lies on the same disk and nothing but the site's folder is
written to. Until it is whole, the last site stands as it was: a build that fails, is killed or fills the disk takes
nothing from it. Then each file and folder at the root of the site is exchanged, by renaming; where files of the last
site stay as they are, only those are built and exchanged that are new. A build that is killed among these renamings
leaves the rest of them to the next one, which begins with them. What does not build must not go on from such a site,
nor end the exchange: another tool may have built there since.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Collection
from pathlib import Path

import msgspec

from generator import states

NEXT = ".filings-next"
"""Folder in the site's that the next site is built in; MkDocs leaves hidden ones alone."""
READY = ".filings-ready"
"""The same, once the site in it is whole."""
_BEFORE = ".filings-before"
"""Where what stood in the way of it goes."""
_NAMES = ".filings-names"
"""File in the next site: the names that belong at the root, the publisher's hidden ones apart."""
_GONE = ".filings-gone"
"""File in a next site that holds what is new alone: the files of the last site that are not in it."""


class HalfExchanged(Exception):
    """A site whose exchange a build that was killed has left half done; the message says which, and what to do."""


def sound(site: Path) -> None:
    """Raise `HalfExchanged` where some files of a site are the last one's and some the next one's."""
    if (site / READY).is_dir():
        raise HalfExchanged(
            f"{site}: a build was killed while it put this site in the place of the last one: only a part of it is"
            " here. Build again with `mkdocs build`; where another tool has built here since, remove"
            f" {site / READY} first."
        )


def begin(site: Path) -> Path:
    """Return an empty folder for the next site, and end what builds that were killed have left."""
    _settle(site)
    folder = site / NEXT
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def give_up(site: Path) -> None:
    """Take away what there is of a next site."""
    shutil.rmtree(site / NEXT, ignore_errors=True)


def exchange(site: Path, keep: Collection[str] = ()) -> None:
    """Put the next site, which is whole, in the place of the last one; what `keep` names at its root stays."""
    names = {entry.name for entry in (site / NEXT).iterdir()}
    (site / NEXT / _NAMES).write_bytes(msgspec.json.encode(names | set(keep)))
    (site / NEXT).rename(site / READY)
    _settle(site)


def bring(site: Path, before: Collection[str], stay: Collection[str], new: Collection[str]) -> None:
    """Put what is new of the next site into the last one, of which the files `stay` that it names, and no others.

    `before` are the files of the last site, `new` those of the next.
    """
    gone = [path for path in before if path not in stay and path not in new]
    (site / NEXT / _GONE).write_bytes(msgspec.json.encode(gone))
    (site / NEXT).rename(site / READY)
    _settle(site)


def take_over(old: Path, new: Path) -> None:
    """Give a file of the last site a second name in the next one, or copy it where the disk knows no second names."""
    try:
        new.hardlink_to(old)
    except OSError:
        new.parent.mkdir(parents=True, exist_ok=True)
        try:
            new.hardlink_to(old)
        except OSError:
            shutil.copy2(old, new)


def _settle(site: Path) -> None:
    """Carry out the exchange that a build has begun, and take away what it put aside."""
    ready, before = site / READY, site / _BEFORE
    if ready.is_dir():
        listed = ready / _NAMES
        if listed.exists():
            belongs = set(msgspec.json.decode(listed.read_bytes(), type=list[str]))
            before.mkdir(exist_ok=True)
            for entry in sorted(ready.iterdir()):
                if entry != listed:
                    _aside(site / entry.name, before)
                    entry.rename(site / entry.name)
            for entry in sorted(site.iterdir()):
                if entry.name not in belongs and not entry.name.startswith("."):
                    _aside(entry, before)
            listed.unlink()
        elif (ready / _GONE).exists():
            _bring(ready, site)
        shutil.rmtree(ready)
    if before.exists():
        shutil.rmtree(before)


def _bring(ready: Path, site: Path) -> None:
    for path in msgspec.json.decode((ready / _GONE).read_bytes(), type=list[str]):
        file = site / path
        if file.is_file() or file.is_symlink():
            file.unlink()
        with contextlib.suppress(OSError):
            while (file := file.parent) != site:
                file.rmdir()
    for path, _ in states.below(ready):
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_dir():
            shutil.rmtree(target)
        (ready / path).replace(target)


def _aside(entry: Path, before: Path) -> None:
    """Move a file or folder away, where there is one; what an exchange that was killed put there goes first."""
    there = before / entry.name
    if there.is_dir() and not there.is_symlink():
        shutil.rmtree(there)
    else:
        there.unlink(missing_ok=True)
    with contextlib.suppress(FileNotFoundError):
        entry.rename(there)
