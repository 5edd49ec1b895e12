"""The turn of a command that writes pages or a site."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import click

from generator.settings import Settings
from generator.turns import alone, told_of


@contextmanager
def in_turn(settings: Settings, folder: Path) -> Iterator[Settings]:
    """Let no other build of these pages come between, and say what the system does not let be written in a folder."""
    try:
        with alone(settings, partial(click.echo, err=True)) as settings:
            yield settings
    except OSError as error:
        if words := told_of(error, folder):
            raise click.ClickException(words) from error
        raise
