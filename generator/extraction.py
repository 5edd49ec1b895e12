"""One file to what it says; what goes wrong is a problem of that file alone.

Processes that read files import this and what it needs, not the pipeline with its pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from generator.extracting import extract
from generator.linking.identity import provisional_id
from generator.model import Document, Filing, Problem
from generator.reading import ReadingError, read
from generator.settings import Settings

LARGEST = Settings().largest_megabytes
"""Megabytes up to which a file is read where nobody says otherwise."""

MANY = 1_000
"""Documents of a filing from which on it is told that each becomes a page."""

DEFECT = "defect"
"""Code of a problem that is the program's own."""


class Extracted(NamedTuple):
    """What one file says, or what kept it from being read."""

    name: str
    filing: Filing | None
    problems: tuple[Problem, ...]


def read_filing(path: Path | str) -> Filing:
    """Read the facts that one file states, with its accession number or a provisional id as `id`.

    Raises `generator.reading.ReadingError` where the file cannot be read.
    """
    path = Path(path)
    filing = extract(read(path, path.parent))
    return with_id(filing)


def with_id(filing: Filing) -> Filing:
    """Return a filing that stands alone with its accession number or a provisional id as `id`."""
    return msgspec.structs.replace(filing, id=filing.accession_number or provisional_id(filing))


def too_large(path: Path, root: Path, largest: int = LARGEST) -> Problem | None:
    """Return what is told of a file of more megabytes than are read, before a byte of it is."""
    name = path.relative_to(root).as_posix()
    try:
        size = path.stat().st_size
    except OSError:
        return None
    if size <= largest * 1_000_000:
        return None
    return Problem(
        file=name,
        message=f"It has {size / 1e6:,.0f} MB, more than the {largest:,} MB up to which files are read.",
        advice="Save its main document alone, or set `largest_megabytes` higher: reading takes up to 20 times a file's "
        "size in memory.",
        code="too-large",
    )


def lost(path: Path, root: Path) -> Extracted:
    """Return what is told of a file on which a process ended."""
    name = path.relative_to(root).as_posix()
    problem = Problem(
        file=name,
        message="The process that read it ended without an answer.",
        advice="Look whether the file is very large or damaged; report it where it is neither.",
        code=DEFECT,
    )
    return Extracted(name, None, (problem,))


def read_one(path: Path, root: Path) -> Extracted:
    """Read one file below the folder `root`; whatever goes wrong is a problem of this file alone."""
    name = path.relative_to(root).as_posix()
    try:
        document = read(path, root)
        filing = extract(document)
    except ReadingError as error:
        problem = Problem(file=error.file, message=error.message, advice=error.advice, code=error.code)
        return Extracted(name, None, (problem,))
    except Exception as error:
        problem = Problem(
            file=name,
            message=f"The program failed on it: {type(error).__name__}: {error}",
            advice="Report this with the file.",
            code=DEFECT,
        )
        return Extracted(name, None, (problem,))
    warnings = tuple(
        Problem(
            file=name,
            message=warning,
            advice="Compare it with the original on EDGAR, and save it again where it is not whole.",
            severity="warning",
            code="damaged",
        )
        for warning in document.warnings
    )
    return Extracted(name, filing, (*warnings, *_many_pages(document, name)))


def _many_pages(document: Document, name: str) -> Iterator[Problem]:
    """Tell of a submission that alone makes a large site of it, before any of its pages is written."""
    pages = sum(exhibit.kind == "text" for exhibit in document.exhibits)
    if pages >= MANY:
        yield Problem(
            file=name,
            message=f"It holds {pages:,} further documents with text, and each becomes a page: the site takes as long"
            " to build, and as much room, as with that many filings.",
            advice="Save its main document alone where the others are not to be shown; download it again where EDGAR"
            " lists fewer. GitHub Pages publishes at most 1 GB.",
            severity="warning",
            code="many-documents",
        )
