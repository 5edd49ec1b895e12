"""`preview`: what a change of the folder of filings does to the site, for those who review the change."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from generator.commands.configured import config_option, configured, source_option
from generator.model import Library
from generator.pipeline import load_library
from generator.previewing.changes import preview as compare
from generator.previewing.check_run import bodies
from generator.previewing.in_markdown import markdown
from generator.reporting import folder
from generator.terminal import progress_bar


@click.command()
@config_option
@source_option
@click.option(
    "--before",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of filings as it was; where it is not there, everything is new.",
)
@click.option(
    "--check-run",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File for the requests that make a check run of GitHub's, one a line.",
)
def preview(config_file: Path, source: Path | None, before: Path | None, check_run: Path | None) -> None:
    """Say what the pages will say of filings that are new or read differently, and what wants a look.

    As Markdown, for the text of a pull request.
    """
    settings = configured(config_file, source=source)
    with progress_bar("Reading") as progress:
        after = load_library(settings.source, progress)
        earlier = load_library(before, progress) if before and before.is_dir() else Library()
    change = compare(earlier, after, settings)
    if check_run:
        lines = [msgspec.json.encode(body) + b"\n" for body in bodies(change, folder(settings.source))]
        check_run.write_bytes(b"".join(lines))
    click.echo(markdown(change), nl=False)
