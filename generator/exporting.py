"""The facts of many files as JSON, one file a filing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import NamedTuple

import msgspec

from generator.extraction import Extracted, lost, read_one, too_large, with_id
from generator.model import Problem
from generator.parallel import in_order

LONGEST_STEM = 200
"""Bytes of a file's name that its result is named by: more is put behind, and a name has 255 at most."""


class _Facts(NamedTuple):
    path: Path
    id: str
    json: bytes
    """Empty where the file could not be read."""
    problems: tuple[Problem, ...]


def export(
    filings: Sequence[tuple[Path, Path]], out: Path, executor: Executor | None = None
) -> Iterator[tuple[Problem, ...]]:
    """Write what each file says into the folder `out`; yield for each, in order, what was wrong with it.

    `filings` are files, each with the folder that its name is told from. A result is named by the file's stem, by
    the filing's id where stems repeat (capitals or not), and numbered where ids do. A filing that cannot be read stops
    only itself. The work is done by `executor` where one is given; only this process writes.
    """
    out.mkdir(parents=True, exist_ok=True)
    stems = Counter(path.stem.casefold() for path, _ in filings)
    taken: dict[str, int] = {}
    for path, id_, facts, problems in in_order(_facts, filings, _lost, executor):
        if facts:
            name = stem = _shortened(path.stem if stems[path.stem.casefold()] == 1 else id_)
            while name.casefold() in taken:
                taken[stem.casefold()] += 1
                name = f"{stem}-{taken[stem.casefold()]}"
            taken[name.casefold()] = 1
            _write(out / f"{name}.json", facts)
        yield problems


def _shortened(stem: str) -> str:
    return stem.encode()[:LONGEST_STEM].decode(errors="ignore")


def _write(file: Path, data: bytes) -> None:
    whole = file.with_name(f".{file.name}.part")
    whole.write_bytes(data)
    whole.replace(file)


def _facts(place: tuple[Path, Path]) -> _Facts:
    problem = too_large(*place)
    return _told(place, Extracted(problem.file, None, (problem,)) if problem else read_one(*place))


def _lost(place: tuple[Path, Path]) -> _Facts:
    return _told(place, lost(*place))


def _told(place: tuple[Path, Path], extracted: Extracted) -> _Facts:
    path, _ = place
    problems = tuple(msgspec.structs.replace(problem, file=str(path)) for problem in extracted.problems)
    if extracted.filing is None:
        return _Facts(path, "", b"", problems)
    filing = with_id(extracted.filing)
    return _Facts(path, filing.id, msgspec.json.format(msgspec.json.encode(filing), indent=2) + b"\n", problems)
