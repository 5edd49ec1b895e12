"""What filings say, remembered between builds: by content, name and the version of what reads them.

An SQLite file. Builds that run at the same time may share it, and one that is killed leaves it sound. Nothing in it
is trusted that does not bear its own hash; a file that is no database any more is made anew. Where it cannot be
used at all, everything is read, as without it.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import TracebackType

_READERS = ("reading", "extracting", "model", "data", "tables.py", "extraction.py", "facts_cache.py")
"""What decides what is read out of a file, below the folder of this program."""
_LIBRARIES = ("msgspec", "selectolax", "python-frontmatter", "markdown")

_SLACK = 1000
"""So many facts that a build did not use are kept beside those that it used: the files may come back."""

_SCHEMA = "CREATE TABLE IF NOT EXISTS facts (key TEXT PRIMARY KEY, used INTEGER NOT NULL, value BLOB NOT NULL)"


@cache
def extractor() -> str:
    """Return a digest of the program, its tables and the libraries that decide what is read out of a file."""
    found = hashlib.sha256(repr((sys.version_info[:2], [(name, version(name)) for name in _LIBRARIES])).encode())
    package = Path(__file__).parent
    for name in _READERS:
        start = package / name
        for file in sorted(start.rglob("*")) if start.is_dir() else [start]:
            if file.suffix in (".py", ".csv"):
                found.update(f"\0{file.relative_to(package).as_posix()}\0".encode())
                found.update(file.read_bytes())
    return found.hexdigest()


def key(name: str, sha256: str) -> str:
    """Return the key of a file's facts: its name states form, date and issuer where its text does not."""
    return hashlib.sha256(f"{extractor()}\0{name}\0{sha256}".encode()).hexdigest()


class FactsCache:
    """The facts of files by key; as a context manager, closed on leaving."""

    def __init__(self, file: Path) -> None:
        """Open the cache in a file, made where it is missing."""
        self._file = file
        self._database = self._opened()
        self._build = 0
        with self._guarded() as database:
            (last,) = database.execute("SELECT coalesce(max(used), 0) FROM facts").fetchone()
            self._build = last + 1

    def __enter__(self) -> FactsCache:
        """Return the open cache."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        if self._database is not None:
            self._database.close()

    def get(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Return the facts that are known and unharmed."""
        found: dict[str, bytes] = {}
        with self._guarded() as database:
            for each in keys:
                row = database.execute("SELECT value FROM facts WHERE key = ?", (each,)).fetchone()
                if row and (value := _sound(row[0])) is not None:
                    found[each] = value
            database.executemany("UPDATE facts SET used = ? WHERE key = ?", ((self._build, each) for each in found))
            database.commit()
        return found

    def put(self, facts: Mapping[str, bytes]) -> None:
        """Remember facts, all or none of them."""
        with self._guarded() as database:
            rows = [(each, self._build, hashlib.sha256(value).digest() + value) for each, value in facts.items()]
            database.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?, ?)", rows)
            database.commit()

    def trim(self) -> None:
        """Forget what has gone unused for longest, where that is much."""
        with self._guarded() as database:
            database.execute(
                "DELETE FROM facts WHERE key IN (SELECT key FROM facts WHERE used < ? ORDER BY used DESC, key "
                "LIMIT -1 OFFSET ?)",
                (self._build, _SLACK),
            )
            database.commit()

    def _opened(self) -> sqlite3.Connection | None:
        for _ in range(2):
            with contextlib.suppress(OSError, sqlite3.OperationalError):
                self._file.parent.mkdir(parents=True, exist_ok=True)
                database = sqlite3.connect(self._file, timeout=30)
                try:
                    database.execute(_SCHEMA)
                    return database
                except sqlite3.OperationalError:
                    database.close()
                    return None
                except sqlite3.DatabaseError:
                    database.close()
                    self._file.unlink(missing_ok=True)
        return None

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[sqlite3.Connection]:
        """Give the database, an empty one where there is none; an error ends its use, and a damaged file goes."""
        database = self._database
        if database is None:
            database = sqlite3.connect(":memory:")
            database.execute(_SCHEMA)
        try:
            yield database
        except sqlite3.DatabaseError as error:
            database.close()
            self._database = None
            if not isinstance(error, sqlite3.OperationalError):
                with contextlib.suppress(OSError):
                    self._file.unlink(missing_ok=True)


def _sound(stored: object) -> bytes | None:
    if not isinstance(stored, bytes):
        return None
    size = hashlib.sha256().digest_size
    return stored[size:] if hashlib.sha256(stored[size:]).digest() == stored[:size] else None
