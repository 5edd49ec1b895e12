"""`filings check`: what could not be read or resolved, and what checks note."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.configured import config_option, configured, source_option, strict_option
from generator.commands.ending import end
from generator.pipeline import check_library
from generator.reporting import FORMATS, Format, folder, report
from generator.terminal import progress_bar


@click.command()
@config_option
@source_option
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="For a person, or for tools: JSON, GitHub annotations, SARIF 2.1.0.",
)
@strict_option
def check(config_file: Path, source: Path | None, format_: Format, strict: bool) -> None:
    """Say what could not be read or resolved, and what checks note; exit with 1 where a filing could not be read."""
    settings = configured(config_file, source=source, strict=strict)
    with progress_bar("Reading") as progress:
        problems = check_library(settings, progress)
    click.echo(report(problems, folder(settings.source), format_))
    end(problems, settings)
