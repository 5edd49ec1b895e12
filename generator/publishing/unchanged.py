"""Pages that would be written as they were: every look-up that they made in the library gives what it gave.

While the files of a unit (a filing, an issuer, a registration) are written, each look-up in the library is noted. The
record of the last build has all look-ups, with a digest of what each gave, and which of them each unit made. Where
those of a unit give the same, its files stand unharmed, and the circumstances that all share have not changed, it is
not written again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from generator import installed, stored
from generator.publishing import source_text
from generator.publishing.catalogue import Catalogue
from generator.publishing.evidence import Cited
from generator.publishing.output import Output

PACKAGE = Path(__file__).parents[1]

Value = TypeVar("Value")
LookUp = tuple[str, str | None]
"""Name of what is looked into and the key; `None` for all of it."""

_TABLES = (
    "filings", "issuers", "registrations", "issuer_of", "index", "reports", "covered", "redirects", "issuer_redirects",
)  # fmt: skip
_ROWS = ("references", "published", "problems")
_DERIVED = ("references_from", "references_to", "reference_of", "generation_of", "identities")
_OF_CATALOGUE = ("checks", "inclusions", "neighbours")
_TEXTS = frozenset(("file", "cited"))
"""What is looked up in texts that the build itself writes, before it writes what looks into them."""


class Unit(msgspec.Struct, frozen=True, array_like=True):
    """What was written together; look-ups by their place among all."""

    look_ups: list[int]
    """Into the library."""
    texts: list[int]
    """Into texts."""
    files: list[str]


class Written(msgspec.Struct, frozen=True):
    """What the last build wrote."""

    circumstances: str = ""
    folder: str = ""
    """Digest of what stood in the folder then."""
    look_ups: list[tuple[LookUp, bytes]] = []
    """Each with a digest of what it gave."""
    units: dict[str, Unit] = {}
    """By name."""


_encoded = msgspec.msgpack.Encoder().encode

COUNT = "\0count"
"""Stands for a key where it was asked how many there are."""


class Noted(dict[str, Value]):
    """A mapping that tells of every look-up."""

    def __init__(self, values: Mapping[str, Value], note: Callable[[str | None], None]) -> None:
        """Hold the same values; `note` is told the key, or `None` for all of them."""
        super().__init__(values)
        self._note = note

    def __getitem__(self, key: str) -> Value:
        """Return a value."""
        self._note(key)
        return super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value or the default."""
        self._note(key)
        return super().get(key, default)

    def __contains__(self, key: object) -> bool:
        """Whether there is a value."""
        self._note(str(key))
        return super().__contains__(key)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the keys."""
        self._note(None)
        return super().__iter__()

    def __len__(self) -> int:
        """Return how many there are."""
        self._note(COUNT)
        return super().__len__()

    def keys(self) -> Any:
        """Return the keys."""
        self._note(None)
        return super().keys()

    def values(self) -> Any:
        """Return the values."""
        self._note(None)
        return super().values()

    def items(self) -> Any:
        """Return keys and values."""
        self._note(None)
        return super().items()


class NotedRows(tuple[Any, ...]):
    """Rows that tell of being read."""

    note: Callable[[str | None], None]

    def __iter__(self) -> Iterator[Any]:
        """Iterate over the rows."""
        self.note(None)
        return super().__iter__()

    def __len__(self) -> int:
        """Return how many there are."""
        self.note(None)
        return super().__len__()

    def __contains__(self, row: object) -> bool:
        """Whether it is one of the rows."""
        self.note(None)
        return super().__contains__(row)

    def __getitem__(self, place: Any) -> Any:
        """Return a row or some."""
        self.note(None)
        return super().__getitem__(place)


class NotedSet(frozenset[str]):
    """A set that tells of every look-up."""

    note: Callable[[str | None], None]

    def __contains__(self, key: object) -> bool:
        """Whether it is in the set."""
        self.note(str(key))
        return super().__contains__(key)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the set."""
        self.note(None)
        return super().__iter__()


class Unchanged:
    """Writes units of pages, but for those that are as they were."""

    def __init__(self, catalogue: Catalogue, output: Output, memory: Path) -> None:
        """Take what the last build wrote from the file `memory`."""
        self._plain = catalogue
        self._output = output
        self._memory = memory
        self._open: set[LookUp] = set()
        self._digests: dict[LookUp, bytes] = {}
        self._units: dict[str, Unit] = {}
        shared = msgspec.structs.replace(catalogue.settings, source=Path(), out=Path(), cache=Path(), strict=False)
        self._circumstances = stored.circumstances((shared, installed.packages(), catalogue.several_issuers), [PACKAGE])
        before = stored.read(memory, Written)
        if before is None or (before.circumstances, before.folder) != (self._circumstances, output.digest_before()):
            before = Written()
        self._before = before.units
        self._gave = before.look_ups
        self._places = {look_up: place for place, (look_up, _) in enumerate(before.look_ups)}
        self._changed = {
            place
            for place, (look_up, gave) in enumerate(before.look_ups)
            if look_up[0] not in _TEXTS and self._digest(look_up) != gave
        }
        memory.unlink(missing_ok=True)
        self.catalogue = self._noted()

    def reads(self, path: str) -> None:
        """Note that a file of the folder is read."""
        self._open.add(("file", path))

    def original(self, identity: str) -> Path | None:
        """Return the file that a filing was read from, where it is there."""
        self._open.add(("original", identity))
        return self._original(identity)

    def _original(self, identity: str) -> Path | None:
        source = self._plain.library.filings[identity].source
        file = self._plain.settings.source / source.name if source else None
        return file if file and file.is_file() else None

    def write(self, name: str, make: Callable[[], object]) -> None:
        """Have a unit of pages written by `make`, from `catalogue` alone, unless it would be written as it is."""
        before = self._before.get(name)
        if before and self._is_as_it_was(before) and self._output.keep(before.files):
            self._units[name] = before
            return
        self._open = set()
        with self._output.watched() as files:
            make()
        if files:
            unit = Unit([], [], files)
            for look_up in self._open:
                self._digest(look_up)
                places = unit.texts if look_up[0] in _TEXTS else unit.look_ups
                places.append(self._places.setdefault(look_up, len(self._places)))
            self._units[name] = unit

    def _is_as_it_was(self, unit: Unit) -> bool:
        """Tell whether all look-ups of a unit give what they gave."""
        return self._changed.isdisjoint(unit.look_ups) and all(
            self._digest(look_up) == gave for look_up, gave in map(self._gave.__getitem__, unit.texts)
        )

    def finish(self) -> None:
        """Remember what was written, once the folder is complete."""
        used = {place for unit in self._units.values() for places in (unit.look_ups, unit.texts) for place in places}
        kept = [(look_up, place) for look_up, place in self._places.items() if place in used]
        units = self._units
        if len(kept) < len(self._places):
            new = {place: number for number, (_, place) in enumerate(kept)}
            units = {
                name: Unit([new[each] for each in unit.look_ups], [new[each] for each in unit.texts], unit.files)
                for name, unit in units.items()
            }
        look_ups = [(look_up, self._digests[look_up]) for look_up, _ in kept]
        stored.write(self._memory, Written(self._circumstances, self._output.digest(), look_ups, units))

    def _digest(self, look_up: LookUp) -> bytes:
        """Return a digest of what a look-up gives."""
        found = self._digests.get(look_up)
        if found is None:
            name, key = look_up
            if key is None and name in (*_TABLES, *_DERIVED):
                keys = getattr(self._plain.library, name)
                value: object = [(each, self._digest((name, each))) for each in keys]
            else:
                value = self._value(name, key)
            found = self._digests[look_up] = hashlib.blake2b(_encoded(value), digest_size=16).digest()
        return found

    def _value(self, name: str, key: str | None) -> object:
        if name == "file":
            return self._output.hash_of(key or "")
        if name == "cited" and key is not None:
            return self._digest(("filings", key)), self._output.hash_of(source_text.path(key))
        if name == "original" and key is not None:
            return key in self._plain.library.filings and self._original(key) is not None
        if name == "lists" and key is not None:
            return self._plain.reading(key) if key in self._plain.library.filings else None
        if name == "waiting":
            return sorted(self._plain.waiting) if key is None else key in self._plain.waiting
        owner = self._plain if name in _OF_CATALOGUE else self._plain.library
        values = getattr(owner, name)
        if key == COUNT:
            return len(values)
        return values if key is None else values.get(key)

    def _noted(self) -> Catalogue:
        """Return the catalogue with everything in it telling of look-ups."""

        def note(name: str) -> Callable[[str | None], None]:
            return lambda key: self._open.add((name, key))

        def rows(name: str, values: tuple[Any, ...]) -> NotedRows:
            noted = NotedRows(values)
            noted.note = note(name)
            return noted

        library = self._plain.library
        noted = msgspec.structs.replace(
            library,
            **{name: Noted(getattr(library, name), note(name)) for name in _TABLES},
            **{name: rows(name, getattr(library, name)) for name in _ROWS},
        )
        vars(noted).update({name: Noted(getattr(library, name), note(name)) for name in _DERIVED})
        waiting = NotedSet(self._plain.waiting)
        waiting.note = note("waiting")

        def cited(identity: str) -> Cited:
            self._open.add(("cited", identity))
            return self._plain.cited(identity)

        return msgspec.structs.replace(
            self._plain,
            library=noted,
            waiting=waiting,
            cited=cited,
            lists=Noted({}, note("lists")),
            **{name: Noted(getattr(self._plain, name), note(name)) for name in _OF_CATALOGUE},
        )
