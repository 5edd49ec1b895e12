"""The facts of many files as JSON, one file a filing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from generator.model import Filing, Problem
from generator.parallel import in_order
from generator.pipeline import read_filing
from generator.reading import ReadingError

DEFECT = "defect"
"""Code of a problem that is the program's own."""


class _Facts(NamedTuple):
    path: Path
    id: str
    json: bytes
    problem: Problem | None


def export(paths: Sequence[Path], out: Path) -> Iterator[Problem | None]:
    """Write what each file says into the folder `out`; yield for each, in order, what kept it from being read.

    A file is named by its filing's stem, by the id where stems repeat, and numbered where ids do. A filing that
    cannot be read stops only itself.
    """
    out.mkdir(parents=True, exist_ok=True)
    stems = Counter(path.stem for path in paths)
    taken: Counter[str] = Counter()
    for path, id_, facts, problem in in_order(_facts, paths):
        if problem is None:
            name = path.stem if stems[path.stem] == 1 else id_
            taken[name] += 1
            _write(out / (f"{name}.json" if taken[name] == 1 else f"{name}-{taken[name]}.json"), facts)
        yield problem


def _write(file: Path, data: bytes) -> None:
    whole = file.with_name(f".{file.name}.part")
    whole.write_bytes(data)
    whole.replace(file)


def _facts(path: Path) -> _Facts:
    try:
        filing: Filing = read_filing(path)
    except ReadingError as error:
        problem = Problem(file=path.as_posix(), message=error.message, advice=error.advice, code=error.code)
        return _Facts(path, "", b"", problem)
    except Exception as error:
        problem = Problem(
            file=path.as_posix(),
            message=f"The program failed on it: {type(error).__name__}: {error}",
            advice="Report this with the file.",
            code=DEFECT,
        )
        return _Facts(path, "", b"", problem)
    return _Facts(path, filing.id, msgspec.json.format(msgspec.json.encode(filing), indent=2) + b"\n", None)
