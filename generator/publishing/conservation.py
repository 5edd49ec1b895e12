"""Nothing is lost: each file is a page or a named problem, each entry of a list a reference, and counts agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from generator.linking.published import NAME
from generator.model import Library, Problem
from generator.publishing import addresses, visible
from generator.publishing.output import Published
from generator.settings import Settings

_LISTS = ("incorporated", "base_documents", "attached")
"""Facts each of whose entries is a document of its own, and so a reference."""
_ADVICE = "This is a mistake of the program: report it with the file."


class _Item(msgspec.Struct, frozen=True):
    url: str


class _Feed(msgspec.Struct, frozen=True):
    items: tuple[_Item, ...]


def problems(library: Library, files: Iterable[str], done: Published, settings: Settings) -> tuple[Problem, ...]:
    """Return what was lost between the files of the folder, the library and what was written; nothing is expected.

    `files` are the names of all files that were taken for filings; `library` is whole, with its problems.
    """
    shown, _ = visible.of_library(library, settings)
    written = frozenset((*done.files, *done.kept))
    return tuple(
        Problem(file=file, message=message, advice=_ADVICE, severity="warning", code="lost")
        for file, message in (
            *_files(library, files),
            *_entries(library),
            *_pages(shown, written),
            *_counts(shown, settings.out),
            *_feeds(settings, written),
        )
    )


def _files(library: Library, files: Iterable[str]) -> Iterator[tuple[str, str]]:
    held = {filing.source.name for filing in library.filings.values() if filing.source}
    named = {problem.file for problem in library.problems}
    for name in files:
        if name not in held and name not in named:
            yield name, "The file was read, and is neither a page nor a problem."


def _entries(library: Library) -> Iterator[tuple[str, str]]:
    for id_, filing in library.filings.items():
        fields = {reference.field for reference in library.references_from.get(id_, ())}
        for name in _LISTS:
            for place in range(len(getattr(filing, name))):
                if f"{name}[{place}]" not in fields:
                    source = filing.source.name if filing.source else id_
                    yield source, f"The entry {name}[{place}] of {id_} leads to no document."


def _pages(library: Library, written: frozenset[str]) -> Iterator[tuple[str, str]]:
    wanted = {addresses.markdown(addresses.filing(id_)): id_ for id_ in library.filings}
    wanted |= {addresses.markdown(addresses.source(id_)): id_ for id_, one in library.filings.items() if one.held}
    wanted |= {f"data/filings/{addresses.part(id_)}.json": id_ for id_ in library.filings}
    wanted |= {addresses.markdown(addresses.issuer(key)): key for key in library.issuers}
    wanted |= {addresses.markdown(addresses.registration(number)): number for number in library.registrations}
    for page, name in wanted.items():
        if page not in written:
            yield page, f"The page was not written, though {name} is known."
    for row in library.published:
        page = addresses.markdown(f"{row.address}/")
        if page not in written:
            yield NAME, f"The address {row.address}/ was published once, and there is no page at it any more."


def _counts(library: Library, out: Path) -> Iterator[tuple[str, str]]:
    names = msgspec.json.decode((out / "data/tables.json").read_bytes(), type=dict[str, list[str]])
    for table, known in (("filings", library.filings), ("references", library.references)):
        rows = sum(len(msgspec.json.decode((out / name).read_bytes(), type=list[msgspec.Raw])) for name in names[table])
        if rows != len(known):
            yield names[table][0], f"The table has {rows:,} rows, the library {len(known):,} {table}."


def _feeds(settings: Settings, written: frozenset[str]) -> Iterator[tuple[str, str]]:
    if not settings.site_url:
        return
    for name in sorted(written):
        if name.startswith("feeds/") and name.endswith(".json"):
            feed = msgspec.json.decode((settings.out / name).read_bytes(), type=_Feed)
            for item in feed.items:
                address = item.url.removeprefix(settings.site_url.rstrip("/") + "/")
                if addresses.markdown(address.partition("#")[0]) not in written:
                    yield name, f"An entry leads to {item.url}, where there is no page."
