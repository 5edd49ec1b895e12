"""Problems as text for people, and as JSON, GitHub annotations and SARIF for tools."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Literal, get_args
from urllib.parse import quote

import msgspec

from generator.model import Problem
from generator.terminal import plain

Format = Literal["text", "json", "github", "sarif"]
FORMATS: tuple[Format, ...] = get_args(Format)

_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_GITHUB_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def report(problems: Sequence[Problem], source: str, format_: Format) -> str:
    """Return problems in one of `FORMATS`; `source` is the folder of filings, as the reader may open it."""
    match format_:
        case "text":
            return _text(problems, source)
        case "json":
            return _escaped(msgspec.json.format(msgspec.json.encode(problems), indent=2).decode())
        case "github":
            return "\n".join([_annotation(problem, source) for problem in problems])
        case "sarif":
            return _escaped(json.dumps(_sarif(problems, source), indent=2, ensure_ascii=False))


def folder(source: Path) -> str:
    """Return a folder as the reader may open it: by its path from the working folder, where it lies in there."""
    try:
        return source.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(source)


def line(problem: Problem, source: str) -> str:
    """Return one problem for a person: file, what is wrong, what to do."""
    place = f":{problem.line}" if problem.line else ""
    return plain(f"{_path(problem, source)}{place}: {problem.severity}: {told(problem)} [{problem.code}]")


def told(problem: Problem) -> str:
    """Return what is wrong and what to do, as sentences."""
    message = problem.message if problem.message.endswith((".", "!", "?")) else f"{problem.message}."
    return f"{message} {problem.advice}".rstrip()


def _text(problems: Sequence[Problem], source: str) -> str:
    counts = Counter(problem.severity for problem in problems)
    numbers = [f"{counts[name]} {name}{'' if counts[name] == 1 else 's'}" for name in ("error", "warning", "note")]
    return "\n".join([*[line(problem, source) for problem in problems], ", ".join(numbers)])


def _path(problem: Problem, source: str) -> str:
    return str(PurePosixPath(source, problem.file))


def _escaped(text: str) -> str:
    """Return JSON that commands no terminal: what is not printed stands as an escape."""
    return "\n".join(
        "".join(each if each.isprintable() else json.dumps(each)[1:-1] for each in line) for line in text.split("\n")
    )


def _annotation(problem: Problem, source: str) -> str:
    def escaped(text: str, more: str = "") -> str:
        for character in "%\r\n" + more:
            text = text.replace(character, f"%{ord(character):02X}")
        return text

    file, title = escaped(_path(problem, source), ":,"), escaped(problem.code, ":,")
    message = escaped(told(problem))
    place = f",line={problem.line}" if problem.line else ""
    return plain(f"::{_GITHUB_LEVELS[problem.severity]} file={file}{place},title={title}::{message}")


def _sarif(problems: Sequence[Problem], source: str) -> dict[str, object]:
    return {
        "$schema": _SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "filings",
                        "rules": [{"id": code} for code in sorted({problem.code for problem in problems})],
                    }
                },
                "results": [
                    {
                        "ruleId": problem.code,
                        "level": problem.severity,
                        "message": {"text": told(problem)},
                        "locations": [{"physicalLocation": _location(problem, source)}],
                    }
                    for problem in problems
                ],
            }
        ],
    }


def _location(problem: Problem, source: str) -> dict[str, object]:
    region = {"region": {"startLine": problem.line}} if problem.line else {}
    return {"artifactLocation": {"uri": quote(_path(problem, source))}, **region}
