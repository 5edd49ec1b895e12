"""What commands share: the options that find the configuration, and the settings that come of it."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from generator.settings import Settings

config_option = click.option(
    "--config-file",
    "-f",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="Configuration of the site; its `filings` section gives the defaults.",
)
source_option = click.option(
    "--source",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of filings.  [default: as configured]",
)

strict_option = click.option("--strict", is_flag=True, help="Warnings are failures too.")


def configured(
    config_file: Path, *, source: Path | None = None, out: Path | None = None, strict: bool = False
) -> Settings:
    """Return the configured settings with the flags that were given; defaults where there is no configuration.

    Raises an exception that click shows by itself where the configuration is wrong.
    """
    settings = Settings()
    if config_file.exists():
        from generator.options import read_settings  # MkDocs' own configuration takes a moment to import

        settings = read_settings(config_file)
    return msgspec.structs.replace(
        settings, source=source or settings.source, out=out or settings.out, strict=strict or settings.strict
    )


def many(number: int, what: str) -> str:
    """Return a number with its noun: `1 filing`, `1,200 filings`."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"
