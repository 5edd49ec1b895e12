"""`filings release`: the addresses that a release publishes, remembered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.commands.configured import config_option, configured, many, source_option
from generator.commands.day import Day
from generator.linking.errors import LinkingError
from generator.linking.published import NAME
from generator.pipeline import release as remember
from generator.terminal import progress_bar


@click.command()
@config_option
@source_option
@click.option(
    "--on",
    type=Day(),
    required=True,
    help="Day of the release, as it will be remembered.",
)
def release(config_file: Path, source: Path | None, on: date) -> None:
    """Remember in `published.tsv` what a release publishes; a deployment does this, nothing else does."""
    settings = configured(config_file, source=source)
    try:
        with progress_bar("Reading") as progress:
            rows = remember(settings, on, progress)
    except LinkingError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{settings.source / NAME}: {many(len(rows), 'row')} added")
