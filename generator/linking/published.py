"""The publisher's memory between builds: `published.tsv`, one row for each address and each change of what it holds.

Builds read it; only `release` appends to it. Nothing in it is ever changed or taken out.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from io import StringIO
from pathlib import Path

import msgspec

from generator.linking.errors import LinkingError
from generator.model import Library, PublishedRow
from generator.model.days import FIRST, LAST

NAME = "published.tsv"
COLUMNS = ("address", "published", "sha256", "redirect")
_ADDRESS = re.compile(r"(?:filings|issuers|registrations)(?:/(?!\.{1,2}(?:/|\Z))[^/\\\x00-\x1f]+)+")
"""What names a page, and never a way out of the folder of pages."""


class Published(msgspec.Struct, frozen=True, dict=True):
    """Every row, oldest first."""

    rows: tuple[PublishedRow, ...] = ()

    @cached_property
    def first(self) -> dict[str, date]:
        """The day on which each address was first published."""
        days: dict[str, date] = {}
        for row in self.rows:
            days.setdefault(row.address, row.published)
        return days

    @cached_property
    def last(self) -> dict[str, PublishedRow]:
        """The latest row of each address."""
        return {row.address: row for row in self.rows}

    @cached_property
    def by_sha256(self) -> dict[str, str]:
        """The id under which a source was first published."""
        ids: dict[str, str] = {}
        for row in self.rows:
            if row.sha256 and row.address.startswith("filings/"):
                ids.setdefault(row.sha256, row.address.removeprefix("filings/"))
        return ids

    def keys(self, kind: str) -> tuple[str, ...]:
        """Return every id, key or number published under `filings`, `issuers` or `registrations`."""
        return tuple(address.removeprefix(f"{kind}/") for address in self.first if address.startswith(f"{kind}/"))


def read_published(path: Path) -> Published:
    """Read the table; a missing file is an empty table.

    Raises `LinkingError` where a row is not of the table's shape: an append-only record is never mended by guessing.
    """
    if not path.exists() and not path.is_symlink():
        return Published()
    if not path.is_file():
        raise _damaged("It is no file, or a link that leads nowhere.")
    rows = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t")
            if tuple(reader.fieldnames or ()) != COLUMNS:
                raise _damaged(f"The columns are not {', '.join(COLUMNS)}.")
            for row in reader:
                rows.append(_row(row, reader.line_num))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _damaged(f"It cannot be read as a table ({error}).") from error
    return Published(tuple(rows))


def _row(row: dict[str, str], line: int) -> PublishedRow:
    """Return a row of the table, which ends in a line of it."""
    if any(not isinstance(row.get(name), str) for name in COLUMNS) or len(row) > len(COLUMNS):
        raise _damaged(f"Line {line} has not {len(COLUMNS)} cells.")
    if not _ADDRESS.fullmatch(row["address"]):
        raise _damaged(f"Line {line} has an address that no page has: {row['address'][:100]!r}.")
    try:
        found = msgspec.convert(row, PublishedRow, strict=False)
    except msgspec.ValidationError as error:
        raise _damaged(f"Line {line} has no day as 2014-01-03 stands for one: {row['published'][:100]!r}.") from error
    if not FIRST <= found.published <= LAST:
        raise _damaged(f"Line {line} names a day on which nothing was published: {found.published}.")
    return found


def _damaged(message: str) -> LinkingError:
    advice = "Restore the file from version control; only the release command writes it."
    return LinkingError(NAME, message, advice, "published-table")


def new_rows(library: Library, published: Published, on: date) -> tuple[PublishedRow, ...]:
    """Return the rows that a release of the library on a day adds: new addresses, new bytes, new redirects."""
    return tuple(
        row
        for row in _rows(library, on)
        if _ADDRESS.fullmatch(row.address)
        and (
            (last := published.last.get(row.address)) is None
            or (last.sha256, last.redirect) != (row.sha256, row.redirect)
        )
    )


def _rows(library: Library, on: date) -> Iterator[PublishedRow]:
    for id_, filing in library.filings.items():
        yield PublishedRow(f"filings/{id_}", on, filing.source.sha256 if filing.source and filing.held else "")
    for key in library.issuers:
        yield PublishedRow(f"issuers/{key}", on)
    for number in library.registrations:
        yield PublishedRow(f"registrations/{number}", on)
    for old, new in library.redirects.items():
        yield PublishedRow(f"filings/{old}", on, "", f"filings/{new}")
    for old, new in library.issuer_redirects.items():
        yield PublishedRow(f"issuers/{old}", on, "", f"issuers/{new}")


def append(path: Path, rows: Iterable[PublishedRow]) -> None:
    """Append rows to the table, with its heading where the file is new; all of them or none."""
    text = StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    if not path.exists():
        writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow((row.address, row.published.isoformat(), row.sha256, row.redirect))
    before = path.read_bytes() if path.exists() else b""
    if before and not before.endswith(b"\n"):
        before += b"\n"
    staged = path.with_name(f".{path.name}.new")
    staged.write_bytes(before + text.getvalue().encode())
    staged.replace(path)
