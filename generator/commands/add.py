"""`add`: filings, from files, folders or addresses, into their places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import click

from generator.commands.asking import hosts, in_whose_name, network_options
from generator.commands.configured import config_option, configured, many
from generator.commands.showing import shown, titled
from generator.importing import adding
from generator.importing.adding import Added, Folder
from generator.importing.connection import connected
from generator.importing.errors import ImportingError, StoppingError
from generator.model import Filing, Library
from generator.pipeline import Loaded, load
from generator.previewing.changed_pages import changed_pages
from generator.publishing import absence
from generator.reading import ReadingError, discover
from generator.reading.discovery import kind_of
from generator.reporting import line
from generator.reviewing.queue import Item, queue
from generator.settings import Settings
from generator.terminal import plain

_SHOWN = 30
"""Pages named one by one."""

_OTHERS = {
    None: "By its name it is no filing: a picture, a page that lists documents, a README file.",
    "sidecar": "A sidecar goes beside its filing: put it there yourself.",
    "index": "EDGAR's list of a company's submissions goes anywhere into the folder of filings: put it there yourself.",
    "table": "A table of filings goes anywhere into the folder of filings: put it there yourself.",
}
"""What is said of a file that is no filing, by what it is."""


@click.command()
@config_option
@click.option(
    "--source",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of filings, made where it is missing.  [default: as configured]",
)
@click.argument("what", metavar="FILE|FOLDER|URL...", nargs=-1, required=True)
@network_options
def add(
    config_file: Path,
    source: Path | None,
    what: tuple[str, ...],
    user_agent: str | None,
    base_url: str | None,
    data_url: str | None,
) -> None:
    """Put filings in their place, given their files, folders of them, or their addresses.

    Says what each was read as, what is weak or missing, and which pages change. One that cannot be added does not keep
    the others from it. Of an address on EDGAR the full submission is brought, whichever of its documents the address
    leads to.
    """
    settings = configured(config_file, source=source)
    added: list[Added] = []
    failures = 0
    with ExitStack() as stack:
        if any(map(_is_address, what)):
            connection = stack.enter_context(connected(in_whose_name(user_agent, settings)))
        before = load(settings.source) if settings.source.is_dir() else None
        folder = Folder(settings.source)
        for one in _files(what):
            try:
                if _is_address(one):
                    data, name = adding.brought(connection, hosts(base_url, data_url), one)
                else:
                    data, name = _contents(Path(one))
                added.append(folder.add(data, name))
            except (ReadingError, ImportingError) as error:
                failures += 1
                held = " Nothing was added." if isinstance(error, ReadingError) else ""
                click.echo(plain(f"Error: {one}: {error.message} {error.advice}{held}"), err=True)
                if isinstance(error, StoppingError):
                    break
    if added:
        _tell_all(added, before, load(settings.source, previous=before), settings)
    if len(added) + failures > 1:
        new = sum(one.new for one in added)
        click.echo(f"{many(new, 'filing')} added, {len(added) - new:,} there already, {failures:,} failed")
    if failures or not added:
        raise SystemExit(1)


def _is_address(what: str) -> bool:
    return what.startswith(("https://", "http://"))


def _files(what: Iterable[str]) -> Iterator[str]:
    """Yield addresses and files as they were given, of a folder the filings in it; say what is left out, and why."""
    for one in what:
        path = Path(one)
        if _is_address(one):
            yield one
        elif path.is_dir():
            yield from _in_folder(path)
        elif path.is_file() and kind_of(path) in _OTHERS:
            _leave(path)
        else:
            yield one


def _in_folder(folder: Path) -> Iterator[str]:
    found = discover(folder)
    yield from map(str, found.filings)
    for problem in found.problems:
        click.echo(line(problem, str(folder)), err=True)
    others = (*found.sidecars, *found.indexes, *found.tables)
    for path in others:
        _leave(path)
    if not (found.filings or found.problems or others):
        click.echo(plain(f"{folder}: there is no filing in this folder."), err=True)


def _leave(path: Path) -> None:
    click.echo(plain(f"{path}: left where it is. {_OTHERS[kind_of(path)]}"), err=True)


def _contents(path: Path) -> tuple[bytes, str]:
    """Return a file's bytes, and its name with that of its folder, which may say what the file does not.

    Raises `ImportingError` where it cannot be read.
    """
    try:
        return path.read_bytes(), "/".join(path.resolve().parts[-2:])
    except OSError as error:
        raise ImportingError(
            f"The file cannot be read ({error.strerror}).",
            "Give the path of a file or a folder, or an address on EDGAR.",
        ) from error


def _tell_all(added: Iterable[Added], before: Loaded | None, after: Loaded, settings: Settings) -> None:
    """Tell of each filing, and of the pages that change by all of them."""
    waiting: dict[str, list[Item]] = defaultdict(list)
    for item in queue(after.library, settings):
        waiting[item.file].append(item)
    by_file = {filing.source.name: filing for filing in after.library.filings.values() if filing.source}
    for number, one in enumerate(added):
        if number:
            click.echo()
        _tell(one, by_file.get(one.name, one.filing), waiting[one.name], after.library, settings)
    _tell_pages(before.library if before else Library(), after.library)


def _tell(added: Added, filing: Filing, waiting: Iterable[Item], library: Library, settings: Settings) -> None:
    click.echo(plain(f"{settings.source / added.name}: {'added' if added.new else 'is there already'}"))
    click.echo(plain(f"Read as {titled(filing)} ({filing.id or 'no id'}), {added.document.format}"))
    if not (filing.form or filing.registrant):
        click.echo("Neither a form nor a company was found in it: look whether it is a filing")
    if not filing.accession_number:
        click.echo("Accession number: not known; state it in a sidecar, or add the filing by its address on EDGAR")
    for label, names in absence.lines(filing):
        click.echo(plain(f"{label}: {names}"))
    for text in shown(waiting, library, settings.source):
        click.echo(text)


def _tell_pages(before: Library, after: Library) -> None:
    pages = changed_pages(before, after)
    if not pages:
        click.echo("No page changes")
        return
    click.echo(f"{many(len(pages), 'page')} of filings, issuers and registrations, and the lists that name them:")
    for address, how in pages[:_SHOWN]:
        click.echo(f"  {how} {address}")
    if len(pages) > _SHOWN:
        click.echo(f"  and {len(pages) - _SHOWN:,} more")
