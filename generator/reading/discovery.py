"""Finds what a folder holds: filings, sidecars, indexes, tables, and what is none of these.

Any nesting works, as download tools leave it. Symbolic links are not followed out of the folder.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec

from generator.model import Problem
from generator.reading.naming import ACCESSION_NUMBER
from generator.reading.submission import START

FILING_ENDINGS = frozenset((".txt", ".htm", ".html", ".nc", ".sgml", ".xml", ".md", ".markdown"))
SIDECAR_ENDINGS = (".review.yml", ".review.yaml")
_YAML = (".yml", ".yaml")
_NAME_OF_SIDECAR = (
    "If it is the sidecar of a filing, name it after the filing's whole name, as in `supplement.txt.review.yml`."
)
_SAVE_AGAIN = "Save the filing from EDGAR as HTML or as the full submission text file, or delete this one."
INDEX = re.compile(r"CIK\d{10}(?:-submissions-\d{3})?\.json", re.IGNORECASE)
EDGAR_INDEX_PAGE = re.compile(r"\d{10}-\d{2}-\d{6}-index(?:-headers)?\.html?", re.IGNORECASE)
PUBLISHED = "published.tsv"
"""Table of published addresses, at the root of the folder."""
NOT_FILINGS = re.compile(r"readme(?:\..*)?|licen[cs]e(?:\..*)?|published\.tsv", re.IGNORECASE)
IMAGES = frozenset((".jpg", ".jpeg", ".gif", ".png", ".bmp", ".svg"))
PRIMARY_COPIES = frozenset(
    (
        "primary-document.htm",
        "primary-document.html",
        "primary-document.xml",
        "primary-document.txt",
    )
)
"""Names that download tools give the primary document beside `full-submission.txt`."""
START_SIZE = 200
_FILENAME = re.compile(rb"<FILENAME>([^\n<]*)", re.IGNORECASE)
"""A field as `FIELD` of a submission has it, where it stands first in its line: ten times as fast to look for alone."""
AT_ONCE = 32


class Discovered(msgspec.Struct, frozen=True, kw_only=True):
    """What a folder holds, each list sorted by path."""

    filings: tuple[Path, ...] = ()
    sidecars: tuple[Path, ...] = ()
    """`<file>.review.yml` beside a filing."""
    indexes: tuple[Path, ...] = ()
    """EDGAR submissions JSON of a company, and its older pages."""
    tables: tuple[Path, ...] = ()
    """Tab-separated indexes."""
    problems: tuple[Problem, ...] = ()


def discover(source: Path) -> Discovered:
    """Sort the files of a folder, or of a single file, by what they are."""
    if source.is_file():
        return Discovered(filings=(source,))
    found: dict[str, list[Path]] = defaultdict(list)
    problems: list[Problem] = []
    if not source.is_dir():
        problems.append(
            Problem(
                file=source.name,
                message="There is no such folder.",
                advice="Check the setting `source`.",
                code="no-folder",
            )
        )
    for path, kind in _files(source, problems):
        found[kind].append(path)
    copies = _copies_in(found["filing"])
    filings = [path for path in found["filing"] if path not in copies]
    problems += [_copy(path, submission, source) for path, submission in copies.items()]
    for path in found["unknown"]:
        problems.append(
            Problem(
                file=path.relative_to(source).as_posix(),
                message=f"A file that ends in `{path.suffix or path.name}` is not read.",
                advice=_NAME_OF_SIDECAR if path.suffix.lower() in _YAML else _SAVE_AGAIN,
                severity="warning",
                code="unknown-file",
            )
        )
    present = set(filings)
    for path in found["sidecar"]:
        if _reviewed(path) not in present:
            problems.append(
                Problem(
                    file=path.relative_to(source).as_posix(),
                    message=f"The filing that it reviews, {_reviewed(path).name}, is not beside it.",
                    advice="Rename it after the filing, or delete it.",
                    severity="warning",
                    code="sidecar-alone",
                )
            )
    return Discovered(
        filings=tuple(filings),
        sidecars=tuple(found["sidecar"]),
        indexes=tuple(found["index"]),
        tables=tuple(found["table"]),
        problems=tuple(sorted(problems, key=lambda problem: problem.file)),
    )


def _files(source: Path, problems: list[Problem]) -> Iterator[tuple[Path, str]]:
    """Yield the files below a folder by path, each with what it is, without what is hidden or lies elsewhere."""
    inside = source.resolve()
    for folder, folders, names in _walk(source, problems):
        for name in sorted((*folders, *names)):
            if not _is_text(name):
                problems.append(_badly_named(folder / name, source))
        shown = sorted(name for name in folders if name[0] != "." and _is_text(name))
        folders[:] = [name for name in shown if not _is_link(folder / name)]
        problems += [_left_out(folder / name, source, "link-folder") for name in shown if name not in folders]
        for name in sorted(names):
            path = folder / name
            kind = kind_of(path)
            if name.lower() == PUBLISHED and path != source / PUBLISHED:
                problems.append(_left_out(path, source, "other-table"))
            if kind is None or name[0] == "." or not _is_text(name):
                continue
            if wrong := _wrong(path, inside):
                problems.append(_left_out(path, source, wrong))
            else:
                yield path, kind


_LEFT_OUT = {
    "link-folder": ("A symbolic link to a folder is not followed.", "Put the files themselves here."),
    "link-out": ("A symbolic link that leads out of the folder is not followed.", "Put the file itself here."),
    "link-nowhere": ("A symbolic link that leads nowhere.", "Put the file itself here, or delete this one."),
    "no-file": ("It is neither a file nor a folder.", "Put the file itself here, or delete this one."),
    "closed": (
        "It may not be looked at by who builds the site.",
        "Give the right to read it, and to enter its folder.",
    ),
    "other-table": (
        f"The table of published addresses is read from {PUBLISHED} in the folder of filings itself alone.",
        "Move it there, with this name.",
    ),
    "gone": ("It went away while the folder was read.", "Build again."),
}
"""What is wrong with what is left out, and what to do, by the short name of it."""


def _is_link(path: Path) -> bool:
    try:
        return path.is_symlink()
    except OSError:
        return False


def _wrong(path: Path, inside: Path) -> str | None:
    """Return why a path of the folder is no file that may be read, as a key of `_LEFT_OUT`."""
    try:
        if path.is_symlink():
            if not Path(os.path.realpath(path)).is_relative_to(inside):  # `resolve` fails on a link to itself
                return "link-out"
            return None if path.is_file() else "link-nowhere"
        return None if path.is_file() else "no-file" if path.exists() else "gone"
    except PermissionError:
        return "closed"


def _left_out(path: Path, source: Path, code: str) -> Problem:
    message, advice = _LEFT_OUT[code]
    return Problem(
        file=path.relative_to(source).as_posix(),
        message=message,
        advice=advice,
        severity="error" if code == "closed" else "warning",
        code="no-file" if code == "link-nowhere" else code,
    )


def _walk(source: Path, problems: list[Problem]) -> Iterator[tuple[Path, list[str], list[str]]]:
    if not isinstance(source, Path):  # an object store's, which has the methods of a path
        yield from source.walk()
        return

    def closed(error: OSError) -> None:
        if isinstance(error, PermissionError):
            problems.append(_left_out(Path(error.filename), source, "closed"))

    for folder, folders, names in os.walk(source, onerror=closed):
        yield Path(folder), folders, names


def _is_text(name: str) -> bool:
    """Tell whether a name is UTF-8: pages and data name files, and hold nothing else."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _badly_named(path: Path, source: Path) -> Problem:
    name = path.relative_to(source).as_posix().encode("utf-8", "surrogateescape")
    shown = name.decode("utf-8", "backslashreplace")
    if name.decode("utf-8", "replace") == shown:
        message, advice = "Its name cannot be read in this locale.", "Set PYTHONUTF8=1 and build again."
    else:
        message, advice = "Its name is not text in UTF-8.", "Rename it."
    return Problem(
        file=shown,
        message=message,
        advice=advice,
        severity="warning",
        code="bad-name",
    )


def kind_of(path: Path) -> str | None:
    """Return what a file is by its name: `filing`, `sidecar`, `index`, `table` or `unknown`.

    Nothing of what may lie beside filings and says nothing: pictures, README files, EDGAR's pages that list documents.
    """
    name = path.name.lower()
    if NOT_FILINGS.fullmatch(name):
        return None
    if name.endswith(SIDECAR_ENDINGS):
        return "sidecar"
    if INDEX.fullmatch(name):
        return "index"
    if path.suffix.lower() == ".tsv":
        return "table"
    if EDGAR_INDEX_PAGE.fullmatch(name) or path.suffix.lower() in IMAGES:
        return None
    return "filing" if path.suffix.lower() in FILING_ENDINGS else "unknown"


def _reviewed(sidecar: Path) -> Path:
    """Return the filing that a sidecar stands beside."""
    for ending in SIDECAR_ENDINGS:
        if sidecar.name.lower().endswith(ending):
            return sidecar.with_name(sidecar.name[: -len(ending)])
    return sidecar


def _copies_in(paths: list[Path]) -> dict[Path, Path]:
    """Return the documents that lie beside the submission that holds them: together they are one filing."""
    by_folder: dict[Path, list[Path]] = defaultdict(list)
    for path in paths:
        by_folder[path.parent].append(path)
    copies: dict[Path, Path] = {}
    for neighbours in by_folder.values():
        if len(neighbours) > 1:
            starts = _starts(neighbours)
            whole = [path for path, start in starts.items() if _is_whole(start)]
            copies |= _copies(whole, [path for path in neighbours if not _is_whole(starts[path])])
    return copies


def _copy(path: Path, submission: Path, source: Path) -> Problem:
    return Problem(
        file=path.relative_to(source).as_posix(),
        message=f"It is taken for a document of {submission.name}, which stands beside it and is published.",
        advice="Where it is another filing, put it into another folder.",
        severity="note",
        code="copy",
    )


def _copies(submissions: list[Path], others: list[Path]) -> Iterator[tuple[Path, Path]]:
    """Yield what of the others is a document of one of the submissions, by its name or its accession number."""
    by_name: dict[str, list[Path]] = defaultdict(list)
    by_number: dict[str, list[Path]] = defaultdict(list)
    for path in others:
        by_name[path.name.lower()].append(path)
        if number := ACCESSION_NUMBER.search(path.name):
            by_number[number[0]].append(path)
    for submission in submissions if others else ():
        found = [path for name in _filenames(submission) for path in by_name.get(name.strip().lower(), ())]
        if submission.name.lower() == "full-submission.txt":
            found += [path for name in PRIMARY_COPIES for path in by_name.get(name, ())]
        if number := ACCESSION_NUMBER.search(submission.name):
            found += by_number.get(number[0], ())
        yield from ((path, submission) for path in found)


def _starts(paths: list[Path]) -> dict[Path, str]:
    """Return the first characters of each file; those of a store, where each takes a while, many at a time."""
    if isinstance(paths[0], Path):
        return {path: _start(path) for path in paths}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return dict(zip(paths, pool.map(_start, paths), strict=True))


def _start(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(START_SIZE).decode("latin-1")
    except OSError:
        return ""


def _is_whole(start: str) -> bool:
    """Tell whether a file begins as a whole submission does, with a header."""
    return START.match(start) is not None and "<DOCUMENT>" not in start.upper()


def _filenames(submission: Path) -> Iterator[str]:
    try:
        data = submission.read_bytes()
    except OSError:
        return
    for match in _FILENAME.finditer(data):
        line = data.rfind(b"\n", 0, match.start()) + 1
        if not data[line : match.start()].strip(b" \t"):
            yield match[1].decode("latin-1")
