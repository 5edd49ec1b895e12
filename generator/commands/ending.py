"""How a command that has looked at all filings ends: its problems line by line, and its exit status."""

from __future__ import annotations

from collections.abc import Iterable

import click

from generator.model import Problem
from generator.reporting import folder, line
from generator.settings import Settings


def line_by_line(problems: Iterable[Problem], settings: Settings) -> None:
    """Tell each problem."""
    for problem in problems:
        click.echo(line(problem, folder(settings.source)), err=True)


def end(problems: Iterable[Problem], settings: Settings) -> None:
    """Exit with 1 where a problem is a failure."""
    failing = {"error", "warning"} if settings.strict else {"error"}
    if any(problem.severity in failing for problem in problems):
        raise SystemExit(1)
