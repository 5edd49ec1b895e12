"""`add`: one filing, from a file or an address, into its place."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.asking import hosts, in_whose_name, network_options
from generator.commands.configured import config_option, configured, many
from generator.commands.showing import shown, titled
from generator.importing import adding
from generator.importing.adding import Added
from generator.importing.connection import connected
from generator.importing.errors import ImportingError
from generator.model import Filing, Library
from generator.pipeline import Loaded, load
from generator.previewing.changed_pages import changed_pages
from generator.publishing import absence
from generator.reading import ReadingError
from generator.reviewing.queue import queue
from generator.settings import Settings
from generator.terminal import plain

_SHOWN = 30
"""Pages named one by one."""


@click.command()
@config_option
@click.option(
    "--source",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of filings, made where it is missing.  [default: as configured]",
)
@click.argument("what", metavar="FILE|URL")
@network_options
def add(
    config_file: Path,
    source: Path | None,
    what: str,
    user_agent: str | None,
    base_url: str | None,
    data_url: str | None,
) -> None:
    """Put a filing in its place, given its file or its address.

    Says what it was read as, what is weak or missing, and which pages change. Of an address on EDGAR the full
    submission is brought, whichever of its documents the address leads to.
    """
    settings = configured(config_file, source=source)
    folder = settings.source
    try:
        if what.startswith(("https://", "http://")):
            with connected(in_whose_name(user_agent, settings)) as connection:
                data, name = adding.brought(connection, hosts(base_url, data_url), what)
        else:
            data, name = _file(Path(what))
        before = load(folder) if folder.is_dir() else None
        added = adding.add(data, name, folder)
    except ReadingError as error:
        raise click.ClickException(plain(f"{what}: {error.message} {error.advice} Nothing was added.")) from error
    except ImportingError as error:
        raise click.ClickException(str(error)) from error
    after = load(folder, previous=before)
    _tell(added, before, after, settings)


def _file(path: Path) -> tuple[bytes, str]:
    """Return a file's bytes, and its name with that of its folder, which may say what the file does not."""
    try:
        return path.read_bytes(), "/".join(path.resolve().parts[-2:])
    except OSError as error:
        why = f"The file cannot be read ({error.strerror})."
        raise click.ClickException(f"{path}: {why} Give the path of a file, or an address on EDGAR.") from error


def _tell(added: Added, before: Loaded | None, after: Loaded, settings: Settings) -> None:
    library = after.library
    filing = next(
        (one for one in library.filings.values() if one.source and one.source.name == added.name), added.filing
    )
    click.echo(plain(f"{settings.source / added.name}: {'added' if added.new else 'is there already'}"))
    click.echo(plain(f"Read as {titled(filing)} ({filing.id or 'no id'}), {added.document.format}"))
    if not filing.accession_number:
        click.echo("Accession number: not known; state it in a sidecar, or add the filing by its address on EDGAR")
    for label, names in absence.lines(filing):
        click.echo(plain(f"{label}: {names}"))
    waiting = [item for item in queue(library, settings) if item.file == added.name]
    for text in shown(waiting, library, settings.source):
        click.echo(text)
    _tell_pages(before.library if before else Library(), library, filing)


def _tell_pages(before: Library, after: Library, filing: Filing) -> None:
    pages = changed_pages(before, after)
    if not pages:
        click.echo("No page changes")
        return
    click.echo(f"{many(len(pages), 'page')} of filings, issuers and registrations, and the lists that name them:")
    for address, how in pages[:_SHOWN]:
        click.echo(f"  {how} {address}")
    if len(pages) > _SHOWN:
        click.echo(f"  and {len(pages) - _SHOWN:,} more")
