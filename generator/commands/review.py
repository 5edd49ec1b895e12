"""`review`: what wants a person's eye, and the person's decisions into sidecars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path, PurePosixPath

import click

from generator.commands.configured import config_option, configured, many, source_option
from generator.commands.day import Day
from generator.commands.showing import shown
from generator.importing.errors import ImportingError
from generator.importing.whole_files import write_whole
from generator.linking.hyperlinks import dashed
from generator.linking.wording import several
from generator.model import Filing
from generator.pipeline import Loaded, load
from generator.reviewing.decisions import DecisionError, Signature, accepted, approved, corrected
from generator.reviewing.queue import KINDS, SETTLED_BY_APPROVAL, Item, queue
from generator.terminal import plain, progress_bar

_LOOKED_AT = "looked at and right"

Decision = Callable[[str, Filing], str]
"""From the text of a sidecar to the text with a decision in it."""


@click.command()
@config_option
@source_option
@click.argument("filings", nargs=-1, metavar="[FILING]...")
@click.option("--accept", "accept", multiple=True, metavar="PATH", help="Accept a fact as it is read: contact.phone.")
@click.option(
    "--set",
    "set_",
    multiple=True,
    nargs=2,
    type=str,
    metavar="FILING FIELD=VALUE",
    help="Correct a fact, or state what the file lacks (cik, ticker, accession_number, form, filed).",
)
@click.option("--approve", multiple=True, metavar="FILING", help="Approve the page of a filing as it is now.")
@click.option("--reason", help="Why; required with --set.")
@click.option("--by", metavar="NAME", help="Who decides; required with any decision.")
@click.option("--on", type=Day(), help="Day of the decision.  [default: today]")
@click.option("--interactive", "-i", is_flag=True, help="Go through the list and decide on each.")
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True, help="Things listed; 0 for all.")
def review(
    config_file: Path,
    source: Path | None,
    filings: tuple[str, ...],
    accept: tuple[str, ...],
    set_: tuple[tuple[str, str], ...],
    approve: tuple[str, ...],
    reason: str | None,
    by: str | None,
    on: date | None,
    interactive: bool,
    limit: int,
) -> None:
    """List what wants a person's eye, worst first, with the sentence; or write a decision.

    A FILING is an id, an accession number or a file's name; given some, only they are listed. Decisions go into
    <file>.review.yml beside the filing; what stands there stays.
    """
    settings = configured(config_file, source=source)
    folder = settings.source
    with progress_bar("Reading") as progress:
        loaded = load(folder, progress)
    chosen = {_named(loaded, name, folder) for name in filings}
    items = [item for item in queue(loaded.library, settings) if not chosen or item.file in chosen]
    if accept or set_ or approve:
        signature = _signature(by, on)
        decisions: list[tuple[str, Decision]] = []
        for field in accept:
            decisions.append((_with_field(items, chosen, field), _accepting(field, reason or _LOOKED_AT, signature)))
        for name, change in set_:
            decisions.append((_named(loaded, name, folder), _setting(change, reason, signature)))
        for name in approve:
            decisions.append((_named(loaded, name, folder), _approving(signature)))
        _decide(loaded, folder, decisions)
    elif interactive:
        _go_through(items, loaded, folder, by, on)
    else:
        _list(items, loaded, folder, limit)


# --- the list ------------------------------------------------------------------------------------


def _list(items: list[Item], loaded: Loaded, folder: Path, limit: int) -> None:
    listed = items[: limit or None]
    for text in shown(listed, loaded.library, folder):
        click.echo(f"{text}\n")
    counts = Counter(item.kind for item in items)
    kinds = ", ".join(f"{counts[kind]} {kind}" for kind in KINDS if counts[kind])
    more = f"; {len(items) - len(listed):,} more with --limit 0" if len(listed) < len(items) else ""
    click.echo(f"{many(len(items), 'thing')} to look at" + (f": {kinds}{more}" if items else ""))


def _go_through(items: list[Item], loaded: Loaded, folder: Path, by: str | None, on: date | None) -> None:
    """Show one after another and ask; each decision is written at once."""
    decidable = [item for item in items if item.id and loaded.library.filings[item.id].held]
    done: set[str] = set()
    for place, item in enumerate(decidable, start=1):
        if item.file in done and item.kind in SETTLED_BY_APPROVAL:
            continue
        (text,) = shown([item], loaded.library, folder)
        click.echo(f"\n{place} of {len(decidable)}\n{text}")
        choices = [*(["accept", "set"] if item.field else []), "approve", "skip", "quit"]
        answer = click.prompt("Decision", type=click.Choice(choices), default="skip")
        if answer == "quit":
            return
        if answer == "skip":
            continue
        by = by or click.prompt("Your name")
        signature = _signature(by, on)
        field = item.field or ""
        if answer == "approve":
            decision = _approving(signature)
        elif answer == "accept":
            decision = _accepting(field, click.prompt("Reason", default=_LOOKED_AT), signature)
        else:
            value = click.prompt(f"What is right for {field}")
            decision = _setting(f"{field}={value}", click.prompt("Reason"), signature)
        try:
            _decide(loaded, folder, [(item.file, decision)])
        except click.ClickException as error:
            click.echo(plain(f"Error: {error.message}"), err=True)
        else:
            done |= {item.file} if answer == "approve" else set()


# --- decisions -----------------------------------------------------------------------------------


def _signature(by: str | None, on: date | None) -> Signature:
    if not by or not by.strip():
        raise click.UsageError("Say who decides: --by 'J. Doe'.")
    return Signature(by.strip(), on or date.today())


def _accepting(field: str, reason: str, signature: Signature) -> Decision:
    return lambda text, filing: accepted(text, filing, field, reason, signature)


def _setting(change: str, reason: str | None, signature: Signature) -> Decision:
    field, mark, value = change.partition("=")
    if not mark:
        raise click.UsageError(f"{change} has no =: write FIELD=VALUE, such as contact.phone='(555) 010-7788'.")
    if not reason or not reason.strip():
        raise click.UsageError("Say why: --reason 'number changed'.")
    return lambda text, filing: corrected(text, filing, field.strip(), value, reason.strip(), signature)


def _approving(signature: Signature) -> Decision:
    return lambda text, filing: approved(text, filing, signature)


def _decide(loaded: Loaded, folder: Path, decisions: list[tuple[str, Decision]]) -> None:
    """Write decisions into sidecars: all of them, or none where one does not fit."""
    read_as = {one.name: one.filing for one in loaded.extracted.values()}
    texts: dict[Path, str] = {}
    for name, decision in decisions:
        path = _sidecar(folder / name)
        filing = read_as.get(name)
        if filing is None:
            raise click.ClickException(f"{name} could not be read, so there is nothing to decide.")
        try:
            texts[path] = decision(texts.get(path, _text(path)), filing)
        except DecisionError as error:
            raise click.ClickException(f"{name}: {error} Nothing was written.") from error
    for path, text in texts.items():
        try:
            write_whole(path, text.encode())
        except ImportingError as error:
            raise click.ClickException(str(error)) from error
        click.echo(plain(f"{path}: written"))


def _sidecar(filing: Path) -> Path:
    """Return a filing's sidecar: the one that is there, else one to be."""
    other = filing.with_name(f"{filing.name}.review.yaml")
    return other if other.exists() else filing.with_name(f"{filing.name}.review.yml")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{path} cannot be read ({error}).") from error


def _named(loaded: Loaded, name: str, folder: Path) -> str:
    """Return the file of the filing that a person means: by id, accession number or file."""
    files = {filing.source.name: filing for filing in loaded.library.filings.values() if filing.held and filing.source}
    bare = name.removeprefix(f"{folder.as_posix()}/")
    if bare in files:
        return bare
    digits = name.replace("-", "")
    number = dashed(digits) if digits.isdecimal() and len(digits) == 18 else name
    found = [file for file, filing in files.items() if number in (filing.id, filing.accession_number)]
    found = found or [file for file in files if PurePosixPath(file).name == name]
    if len(found) == 1:
        return found[0]
    what = f"{name} may be {several(found)}" if found else f"No filing here is {name}"
    raise click.UsageError(f"{what}. Give an id, an accession number or a file below {folder.as_posix()}.")


def _with_field(items: list[Item], chosen: set[str], field: str) -> str:
    """Return the file whose fact is accepted: the one that was named, else the only one in the list with that path."""
    files = chosen or {item.file for item in items if item.field == field}
    if len(files) == 1:
        return next(iter(files))
    if files:
        raise click.UsageError(f"{field} waits in {several(sorted(files))}: name the filing before --accept.")
    raise click.UsageError(f"No fact {field} waits to be looked at: name the filing before --accept.")
