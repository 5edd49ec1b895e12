"""Output of the last build that the next one need not make again.

What comes of the same source in the same circumstances, and stands in the last site unharmed, stays there; all else is
made anew, aside. Where other plugins look at the site before it is published, what stays is taken over into the next
one, so that they see all of it. The record of what each file was made from is of the site that stands: it goes before
that is exchanged, and the next one's is written after.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Mapping
from pathlib import Path

import msgspec

from generator import states, stored
from generator.site.exchange import NEXT, bring, exchange, take_over
from generator.states import Digested, State

INDEX = "pagefind/"
"""Folder of the search index."""


class Made(msgspec.Struct, frozen=True, array_like=True):
    """A file of the site."""

    source: str
    """What it was made from: digests, and whatever else of the site stands in it."""
    sha256: str
    state: State | None = None
    """The state that it was left in; `None` where a later change might leave it in the same."""
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

    def __init__(self, site: Path, memory: Path | None, *, own: bool = False) -> None:
        """Keep the site in a folder; remember in the file `memory`, or in this object alone where it is `None`.

        Nobody else writes to a site that is `own`: its files are as they were left, but for the search index.
        """
        self.site = site
        self.memory = memory
        self.own = own
        self.record = Record()
        self.circumstances = ""
        self.whole = False
        self._made: dict[str, Made] = {}
        self._stay: set[str] = set()
        self._there: dict[str, State | None] = {}
        self._left: dict[str, State | None] = {}

    def begin(self, *, whole: bool = False) -> None:
        """Look at what is remembered of the last site; say whether the next one is needed `whole`, aside."""
        if self.memory:
            self.record = stored.read(self.memory, Record) or Record()
        self.whole = whole
        self._made, self._stay, self._there = {}, set(), {}

    def settle(self, circumstances: str) -> None:
        """Say in which circumstances this build makes pages: those of others are not kept."""
        if self.record.circumstances != circumstances:
            self.record = Record()
        self.circumstances = circumstances
        if self.record.files:
            self._there = self._as_left() if self.own else dict(states.below(self.site))

    def _as_left(self) -> dict[str, State | None]:
        there = {path: state for path, state in self._left.items() if not path.startswith(INDEX)}
        return there | {f"{INDEX}{path}": state for path, state in states.below(self.site / INDEX)}

    def same(self, path: str, source: str) -> Made | None:
        """Return what the last build made at a path of the site, where it was of the same source and is unharmed."""
        made = self.record.files.get(path)
        return made if made and made.source == source and self._unharmed(path, made) else None

    def stay(self, path: str) -> None:
        """Keep a file of the last site, which `same` has found."""
        if self.whole:
            take_over(self.site / path, self.site / NEXT / path)
        else:
            self._stay.add(path)
        self._made[path] = self.record.files[path]

    def note(self, path: str, made: Made) -> None:
        """Remember what a file that is made anew comes from."""
        self._made[path] = made

    def staying(self, index: Collection[str] = ()) -> dict[str, Digested]:
        """Return the files of the last site that stay, and those of its search `index`, with their digests."""
        found = {}
        for path in (*self._stay, *index):
            state, made = self._there.get(path), self.record.files.get(path)
            if state and made and made.state == state:
                found[path] = Digested(state, made.sha256)
            else:
                found[path] = states.digested(f"{self.site}/{path}")
        return found

    def written(self) -> dict[str, str]:
        """Return the SHA-256 of files that were made anew, by what was written, where nobody has touched them since."""
        return {} if self.whole else {path: each.sha256 for path, each in self._made.items() if path not in self._stay}

    def put(self, found: Mapping[str, Digested], looked: int) -> None:
        """Put the next site, the files of which were found at a time or later, in the last one's place; remember it.

        What another program has written to since it was made is not remembered.
        """
        new = {path for path, _ in states.below(self.site / NEXT)} if self._stay else found.keys()
        stay = found.keys() - new
        self.record = Record()
        if self.memory:
            self.memory.unlink(missing_ok=True)
        if stay:
            bring(self.site, self._there, stay, new)
        else:
            exchange(self.site)
        files = {}
        self._left = {path: file.state for path, file in found.items()} if self.own else {}
        for path, file in found.items():
            made = Made("", file.sha256) if path.startswith(INDEX) else self._made.get(path)
            if made and path in self._stay and (made.state, made.sha256) == (file.state, file.sha256):
                files[path] = made
            elif made and made.sha256 == file.sha256:
                renamed = path in new and (stay or "/" not in path)
                state = states.of(os.stat(f"{self.site}/{path}")) if renamed else file.state
                if self.own:
                    self._left[path] = state
                if states.unwritten(file.state, state):
                    files[path] = msgspec.structs.replace(
                        made, state=state if states.settled(file.state, looked) else None
                    )
        self.record = Record(self.circumstances, files)
        if self.memory:
            stored.write(self.memory, self.record)

    def _unharmed(self, path: str, made: Made) -> bool:
        state = self._there.get(path)
        try:
            return state is not None and (state == made.state or states.digest(f"{self.site}/{path}") == made.sha256)
        except OSError:
            return False


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes."""
    return hashlib.sha256(data).hexdigest()
