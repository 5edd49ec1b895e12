"""`filings extract`: the facts of each filing as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from contextlib import nullcontext
from pathlib import Path

import click

from generator.cluster import ClusterError, cluster
from generator.commands.configured import many
from generator.exporting import export
from generator.reading import discover
from generator.reading.places import PlaceError, place
from generator.reporting import line
from generator.terminal import progress_bar


@click.command()
@click.argument("paths", nargs=-1, required=True)
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder for the JSON.")
@click.option(
    "--scheduler",
    help="Have the work done by a Dask cluster: the address of its scheduler, `tcp://host:8786`, or `local` for "
    "workers on this machine.",
)
def extract(paths: tuple[str, ...], out: Path, scheduler: str | None) -> None:
    """Write the facts of each filing as JSON, given files or folders of them, or addresses such as s3://bucket/folder.

    A file is named by the filing's stem, or by its id where stems repeat. Workers of a cluster must be able to read
    the same paths or addresses.
    """
    try:
        places = [place(path) for path in paths]
        filings = []
        closed = 0
        for found in places:
            inside = discover(found)
            filings += [(filing, found if found.is_dir() else found.parent) for filing in inside.filings]
            for problem in inside.problems:
                click.echo(line(problem, str(found)), err=True)
                closed += problem.severity == "error"
        with cluster(scheduler) if scheduler else nullcontext() as executor:
            unread = _export(filings, out, executor)
    except PlaceError as error:
        raise click.BadParameter(str(error), param_hint="PATHS") from error
    except ClusterError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{many(len(filings) - unread, 'filing')} in {out}, {unread} not read")
    if unread or closed:
        raise SystemExit(1)


def _export(filings: Sequence[tuple[Path, Path]], out: Path, executor: Executor | None) -> int:
    """Write the facts of filings, tell what was wrong, and return how many could not be read."""
    unread = 0
    with progress_bar("Extracting") as progress:
        for done, problems in enumerate(export(filings, out, executor), start=1):
            for problem in problems:
                click.echo(line(problem, "."), err=True)
            unread += any(problem.severity == "error" for problem in problems)
            if progress:
                progress(done, len(filings), filings[done - 1][0].name)
    return unread
