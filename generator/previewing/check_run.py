"""A preview as a check run of GitHub's: what its REST API takes for one, in as many requests as it needs.

`PATCH /repos/{owner}/{repo}/check-runs/{id}` takes at most 50 annotations a request and adds them to those it has
(https://docs.github.com/en/rest/checks/runs).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from generator.model import Problem
from generator.previewing.changes import Preview
from generator.previewing.in_markdown import headline, markdown
from generator.reporting import told

AT_ONCE = 50
_LEVELS = {"error": "failure", "warning": "warning", "note": "notice"}
_CONCLUSIONS = {"error": "failure", "warning": "neutral"}
_MOST = 1_000
"""Annotations of one check; more help nobody."""


def bodies(preview: Preview, source: str) -> Iterator[dict[str, Any]]:
    """Yield the bodies of the requests, the last of which completes the check; `source` is the folder of filings."""
    order = list(_LEVELS)
    worst_first = sorted(preview.problems, key=lambda problem: order.index(problem.severity))[:_MOST]
    output = {"title": headline(preview), "summary": markdown(preview)}
    while len(worst_first) > AT_ONCE:
        yield {"output": {**output, "annotations": [_annotation(problem, source) for problem in worst_first[:AT_ONCE]]}}
        worst_first = worst_first[AT_ONCE:]
    severities = {problem.severity for problem in preview.problems}
    yield {
        "status": "completed",
        "conclusion": next((_CONCLUSIONS[kind] for kind in _CONCLUSIONS if kind in severities), "success"),
        "output": {**output, "annotations": [_annotation(problem, source) for problem in worst_first]},
    }


def _annotation(problem: Problem, source: str) -> dict[str, Any]:
    return {
        "path": str(PurePosixPath(source, problem.file)),
        "start_line": problem.line or 1,
        "end_line": problem.line or 1,
        "annotation_level": _LEVELS[problem.severity],
        "title": problem.code,
        "message": told(problem),
    }
