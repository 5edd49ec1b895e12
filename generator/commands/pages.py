"""`filings pages`: the pages of all filings, without a site."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.configured import config_option, configured, many, source_option, strict_option
from generator.commands.ending import end, line_by_line
from generator.commands.turn import in_turn
from generator.linking.wording import several
from generator.pipeline import publish_library
from generator.reading import ReadingError
from generator.terminal import progress_bar


@click.command()
@config_option
@source_option
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the pages.  [default: `docs_dir` as configured]",
)
@strict_option
def pages(config_file: Path, source: Path | None, out: Path | None, strict: bool) -> None:
    """Write the pages and data of all filings, without building the site."""
    settings = configured(config_file, source=source, out=out, strict=strict)
    try:
        with in_turn(settings, settings.out) as settings, progress_bar("Reading") as progress:
            loaded, published = publish_library(settings, progress)
    except ReadingError as error:
        raise click.ClickException(str(error)) from error
    click.echo(
        f"{many(len(published.files), 'file')} in {settings.out}: "
        f"{len(published.written)} written, {len(published.removed)} removed"
    )
    if published.gone:
        click.echo(f"No longer there, and never released: {several(published.gone)}")
    line_by_line(loaded.library.problems, settings)
    end(loaded.library.problems, settings)
