"""The command line: `python -m generator`, or `filings` where the package is installed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager, nullcontext
from datetime import datetime
from functools import partial
from pathlib import Path

import click

from generator.cluster import ClusterError, cluster
from generator.commands.add import add
from generator.commands.configured import config_option, configured, many, source_option
from generator.commands.fetch import fetch
from generator.commands.new import new
from generator.commands.preview import preview
from generator.commands.review import review
from generator.commands.sites import sites
from generator.commands.verify import verify
from generator.exporting import export
from generator.linking.errors import LinkingError
from generator.model import Problem
from generator.pipeline import check_library, publish_library
from generator.pipeline import release as remember
from generator.plugin.turns import alone, told_of
from generator.reading import discover
from generator.reading.places import PlaceError, place
from generator.reporting import FORMATS, Format, folder, line, report
from generator.settings import Settings
from generator.site.finishing import finish as finish_site
from generator.site.policy import protect_site
from generator.site.search import SearchError
from generator.terminal import progress_bar

_strict_option = click.option("--strict", is_flag=True, help="Warnings are failures too.")


@click.group()
@click.version_option(package_name="mkdocs-filings")
def main() -> None:
    """Turn SEC filings into pages and data; `mkdocs build` makes the site of them."""


@main.command()
@config_option
@source_option
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the pages.  [default: `docs_dir` as configured]",
)
@_strict_option
def pages(config_file: Path, source: Path | None, out: Path | None, strict: bool) -> None:
    """Write the pages and data of all filings, without building the site."""
    settings = configured(config_file, source=source, out=out, strict=strict)
    with _turn(settings, settings.out) as settings, progress_bar("Reading") as progress:
        loaded, published = publish_library(settings, progress)
    click.echo(
        f"{many(len(published.files), 'file')} in {settings.out}: "
        f"{len(published.written)} written, {len(published.removed)} removed"
    )
    _tell(loaded.library.problems, settings)
    _end(loaded.library.problems, settings)


@main.command()
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
        filings = [
            (filing, found if found.is_dir() else found.parent)
            for found in places
            for filing in discover(found).filings
        ]
        with cluster(scheduler) if scheduler else nullcontext() as executor:
            unread = _export(filings, out, executor)
    except PlaceError as error:
        raise click.BadParameter(str(error), param_hint="PATHS") from error
    except ClusterError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{many(len(filings) - unread, 'filing')} in {out}, {unread} not read")
    if unread:
        raise SystemExit(1)


@main.command()
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
@_strict_option
def check(config_file: Path, source: Path | None, format_: Format, strict: bool) -> None:
    """Say what could not be read or resolved, and what checks note; exit with 1 where a filing could not be read."""
    settings = configured(config_file, source=source, strict=strict)
    with progress_bar("Reading") as progress:
        problems = check_library(settings, progress)
    click.echo(report(problems, folder(settings.source), format_))
    _end(problems, settings)


@main.command()
@config_option
@source_option
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    required=True,
    help="Day of the release, as it will be remembered.",
)
def release(config_file: Path, source: Path | None, on: datetime) -> None:
    """Remember in `published.tsv` what a release publishes; a deployment does this, nothing else does."""
    settings = configured(config_file, source=source)
    try:
        with progress_bar("Reading") as progress:
            rows = remember(settings, on.date(), progress)
    except LinkingError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{many(len(rows), 'row')} added")


@main.command()
@config_option
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
def finish(config_file: Path, site: Path) -> None:
    """Give a built site the policy of its pages and its search index; `mkdocs build` does it by itself."""
    try:
        with _turn(configured(config_file), site) as settings:
            protect_site(site)
            finish_site(site, settings)
    except SearchError as error:
        raise click.ClickException(str(error)) from error


for command in (new, fetch, add, review, preview, sites, verify):
    main.add_command(command)


@contextmanager
def _turn(settings: Settings, folder: Path) -> Iterator[Settings]:
    """Let no other build of these pages come between, and say what the system does not let be written in a folder."""
    try:
        with alone(settings, partial(click.echo, err=True)) as settings:
            yield settings
    except OSError as error:
        if words := told_of(error, folder):
            raise click.ClickException(words) from error
        raise


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


def _tell(problems: Iterable[Problem], settings: Settings) -> None:
    for problem in problems:
        click.echo(line(problem, folder(settings.source)), err=True)


def _end(problems: Iterable[Problem], settings: Settings) -> None:
    failing = {"error", "warning"} if settings.strict else {"error"}
    if any(problem.severity in failing for problem in problems):
        raise SystemExit(1)
