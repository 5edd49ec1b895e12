"""The stages one after another: find, read, extract, correct, link, publish."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor
from datetime import date
from functools import partial
from pathlib import Path

import msgspec

from generator import facts_cache, publishing, states, stored
from generator.extraction import LARGEST, Extracted, lost, read_one, too_large
from generator.facts_cache import FactsCache
from generator.linking import checks, review
from generator.linking.errors import LinkingError
from generator.linking.indexes import read_submissions, read_table
from generator.linking.intake import doubts
from generator.linking.library import Linked, relink
from generator.linking.published import NAME, Published, append, new_rows, read_published
from generator.linking.records import Index
from generator.linking.sidecars import Sidecar, applied, read_sidecar
from generator.model import Document, Filing, Library, Problem, PublishedRow
from generator.parallel import in_order
from generator.publishing import conservation, visible
from generator.reading import ReadingError, discover, read
from generator.settings import Settings
from generator.states import Digested

Progress = Callable[[int, int, str], None]
"""Told how many files are done, of how many, and the name of the last one."""

_BATCH = 200
"""So many files are read before their facts are put into the cache."""

_SOURCES = "sources.states"
"""File of the cache with the states of the filings' files."""


class Loaded(msgspec.Struct, frozen=True):
    """A library, with what is kept so that the next one costs only what has changed."""

    library: Library
    linked: Linked
    extracted: dict[tuple[str, str], Extracted]
    """By name and SHA-256 of the file."""
    sources: dict[str, Digested] = {}
    """The files that were taken for filings, by name, as far as their state tells of any change."""


def load_library(source: Path | str, progress: Progress | None = None, executor: Executor | None = None) -> Library:
    """Read every filing in a folder with what stands beside it, and link them; see `load`."""
    return load(source, progress, executor).library


def load(
    source: Path | str,
    progress: Progress | None = None,
    executor: Executor | None = None,
    previous: Loaded | None = None,
    cache: Path | None = None,
    largest: int = LARGEST,
) -> Loaded:
    """Read every filing in a folder, apply sidecars and indexes, and link.

    Files are read in parallel (by `executor`, where one is given: anything with the interface of
    `concurrent.futures`), with the same result in any order. A file that cannot be used is a problem of the
    library and stops only itself, one of more than `largest` megabytes too. What `previous` or the folder `cache` knows
    of unchanged files is not read again.
    """
    source = Path(source)
    root = source if source.is_dir() else source.parent
    found = discover(source)
    problems = list(found.problems)
    looked = states.now()
    sources = _sources(found.filings, root, previous, cache, largest)
    extracted = _extracted(found.filings, root, sources, progress, executor, previous, cache, largest)
    sidecars = _sidecars(_of_size(found.sidecars, root, largest, problems), root, problems)
    filings = []
    for one in extracted.values():
        problems += one.problems
        if one.filing is not None:
            filing = one.filing
            if sidecar := sidecars.get(one.name):
                filing, more = applied(filing, sidecar)
                problems += more
            filings.append(filing)
    submissions = _of_size(found.indexes, root, largest, problems)
    tables = _of_size(found.tables, root, largest, problems)
    indexes = _indexes(submissions, tables, root, problems)
    published = _published(root, problems)
    linked = relink(filings, indexes, published, previous.linked if previous else None)
    problems += [*doubts(linked.library), *linked.library.problems]
    library = msgspec.structs.replace(linked.library, problems=_sorted(problems))
    sources = states.lasting(sources, looked)
    if cache:
        with contextlib.suppress(OSError):
            stored.write(cache / _SOURCES, sources)
    return Loaded(library, linked, extracted, sources)


def check_library(settings: Settings, progress: Progress | None = None) -> tuple[Problem, ...]:
    """Load the library of `settings.source`; return its problems, and what the checks of its filings note."""
    library = load(settings.source, progress, cache=settings.cache, largest=settings.largest_megabytes).library
    return _sorted((*library.problems, *checks.problems(library), *review.problems(library, settings)))


def publish_library(
    settings: Settings, progress: Progress | None = None, previous: Loaded | None = None
) -> tuple[Loaded, publishing.Published]:
    """Load the library of `settings.source`, see `load`, and write its pages and data into `settings.out`.

    Where a filing goes away or changes while its pages are written, all is loaded and written once more. Raises
    `ReadingError` where that happens again.
    """
    try:
        return _published_once(settings, progress, previous)
    except (ReadingError, FileNotFoundError):
        return _published_once(settings, progress, previous)


def _published_once(
    settings: Settings, progress: Progress | None, previous: Loaded | None
) -> tuple[Loaded, publishing.Published]:
    loaded = load(
        settings.source, progress, previous=previous, cache=settings.cache, largest=settings.largest_megabytes
    )
    problems = _sorted((*loaded.library.problems, *review.problems(loaded.library, settings)))
    loaded = msgspec.structs.replace(loaded, library=msgspec.structs.replace(loaded.library, problems=problems))
    documents = partial(_document, settings.source)
    done = publishing.publish(loaded.library, settings.out, settings, documents)
    lost = conservation.problems(loaded.library, [name for name, *_ in loaded.extracted], done, settings)
    if lost:
        library = msgspec.structs.replace(loaded.library, problems=_sorted((*loaded.library.problems, *lost)))
        loaded = msgspec.structs.replace(loaded, library=library)
    return loaded, done


def release(settings: Settings, on: date, progress: Progress | None = None) -> tuple[PublishedRow, ...]:
    """Append to the table of published addresses what a release on a day adds to it, and return those rows.

    Nothing else ever writes that table. Raises `LinkingError` where the table cannot be read.
    """
    source = Path(settings.source)
    table = (source if source.is_dir() else source.parent) / NAME
    published = read_published(table)
    shown, _ = visible.of_library(load(source, progress, largest=settings.largest_megabytes).library, settings)
    rows = new_rows(shown, published, on)
    append(table, rows)
    return rows


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (problem.file, problem.code, problem.message)))


def _document(source: Path, filing: Filing) -> Document:
    """Read a held filing's source again; documents are never all held in memory."""
    if filing.source is None:
        raise ValueError(f"{filing.id} has no source to read")
    root = source if source.is_dir() else source.parent
    document = read(root / filing.source.name, root)
    if document.source.sha256 != filing.source.sha256:
        raise ReadingError(filing.source.name, "It changed while the site was built.", "Build again.", "changed")
    return document


# --- filings -------------------------------------------------------------------------------------


def _sources(
    paths: tuple[Path, ...], root: Path, previous: Loaded | None, cache: Path | None, largest: int
) -> dict[str, Digested]:
    """Return the files that can be read, by name; those in a state that is known are not read for it."""
    known = previous.sources if previous else {}
    if cache and not previous:
        known = stored.read(cache / _SOURCES, dict[str, Digested]) or {}
    sources = {}
    for path in paths:
        name = path.relative_to(root).as_posix()
        with contextlib.suppress(OSError):
            if not too_large(path, root, largest):
                sources[name] = states.digested(path, known.get(name))
    return sources


def _extracted(
    paths: tuple[Path, ...],
    root: Path,
    sources: Mapping[str, Digested],
    progress: Progress | None,
    executor: Executor | None,
    previous: Loaded | None,
    cache: Path | None,
    largest: int,
) -> dict[tuple[str, str], Extracted]:
    keys = {}
    for path in paths:
        name = path.relative_to(root).as_posix()
        keys[path] = (name, sources[name].sha256 if name in sources else "")
    known = previous.extracted if previous else {}
    done = {key: known[key] for key in keys.values() if key[1] and key in known}
    for path in paths:
        if not keys[path][1] and (problem := too_large(path, root, largest)):
            done[keys[path]] = Extracted(problem.file, None, (problem,))
    fresh = [path for path in paths if keys[path] not in done]
    if cache and fresh:
        with FactsCache(cache / "facts.sqlite") as facts:
            names = {path: facts_cache.key(*keys[path]) for path in fresh if keys[path][1]}
            for path, one in _remembered(facts, names).items():
                done[keys[path]] = one
            fresh = [path for path in fresh if keys[path] not in done]
            _read_all(fresh, keys, root, progress, executor, done, partial(_remember, facts, names, keys))
            facts.trim()
    else:
        _read_all(fresh, keys, root, progress, executor, done)
    return {keys[path]: done[keys[path]] for path in paths}


def _read_all(
    paths: list[Path],
    keys: Mapping[Path, tuple[str, str]],
    root: Path,
    progress: Progress | None,
    executor: Executor | None,
    done: dict[tuple[str, str], Extracted],
    remember: Callable[[Mapping[Path, Extracted]], None] = lambda _: None,
) -> None:
    """Read files into `done`; `remember` is told of some at a time, so that a build that is killed has not lost all."""
    results = in_order(partial(read_one, root=root), paths, partial(lost, root=root), executor)
    batch: dict[Path, Extracted] = {}
    for count, (path, result) in enumerate(zip(paths, results, strict=True), start=1):
        done[keys[path]] = batch[path] = result
        if len(batch) == _BATCH or count == len(paths):
            remember(batch)
            batch = {}
        if progress:
            progress(count, len(paths), result.name)


def _remembered(facts: FactsCache, names: Mapping[Path, str]) -> dict[Path, Extracted]:
    found = facts.get(names.values())
    known = {}
    for path, name in names.items():
        with contextlib.suppress(KeyError, msgspec.MsgspecError):
            known[path] = msgspec.msgpack.decode(found[name], type=Extracted)
    return known


def _remember(
    facts: FactsCache,
    names: Mapping[Path, str],
    keys: Mapping[Path, tuple[str, str]],
    read: Mapping[Path, Extracted],
) -> None:
    """Put into the cache what was read, but for failures, and for a file that has changed since it was looked at."""
    sound = {path: one for path, one in read.items() if one.filing and path in names and _is(path, keys[path][1])}
    facts.put({names[path]: msgspec.msgpack.encode(one) for path, one in sound.items()})


def _is(path: Path, sha256: str) -> bool:
    try:
        return states.digest(path) == sha256
    except OSError:
        return False


# --- what stands beside them ---------------------------------------------------------------------


def _sidecars(paths: Iterable[Path], root: Path, problems: list[Problem]) -> dict[str, Sidecar]:
    """Return the sidecars by the name of the filing that they review; of two of one filing the first."""
    sidecars: dict[str, Sidecar] = {}
    for path in paths:
        name = path.relative_to(root).as_posix()
        try:
            sidecar = read_sidecar(path, name)
        except LinkingError as error:
            problems.append(error.problem)
            continue
        used = sidecars.setdefault(sidecar.reviews, sidecar)
        if used is not sidecar:
            problems.append(
                Problem(
                    file=name,
                    message=f"It is not used: {used.name} is of the same filing.",
                    advice="Put everything into one of the two, and remove the other.",
                    code="sidecar",
                )
            )
    return sidecars


def _of_size(paths: Iterable[Path], root: Path, largest: int, problems: list[Problem]) -> list[Path]:
    """Return files of at most so many megabytes; each other is a problem."""
    told = {path: too_large(path, root, largest) for path in paths}
    problems += [problem for problem in told.values() if problem]
    return [path for path, problem in told.items() if problem is None]


def _indexes(submissions: Iterable[Path], tables: Iterable[Path], root: Path, problems: list[Problem]) -> list[Index]:
    indexes: list[Index] = []
    for paths, reader in ((submissions, read_submissions), (tables, read_table)):
        for path in paths:
            try:
                indexes.append(reader(path, path.relative_to(root).as_posix()))
            except LinkingError as error:
                problems.append(error.problem)
    return indexes


def _published(root: Path, problems: list[Problem]) -> Published:
    try:
        return read_published(root / NAME)
    except LinkingError as error:
        problems.append(error.problem)
        return Published()
