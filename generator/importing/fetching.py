"""Many submissions at once, and what became of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait
from pathlib import Path
from threading import Event

import msgspec

from generator.importing.companies import Company, Hosts
from generator.importing.connection import Connection
from generator.importing.errors import ImportingError, StoppingError, UnreachableError
from generator.importing.places import filing_file
from generator.importing.submissions import addresses, bring_submission
from generator.model import IndexEntry

WORKERS = 4
PATIENCE = 3
"""Filings that may fail one after another for want of an answer before the rest is left for another day."""

Progress = Callable[[int, int, str], None]


class Wanted(msgspec.Struct, frozen=True):
    """A filing to bring, and whose it is."""

    company: Company
    entry: IndexEntry


class Failure(msgspec.Struct, frozen=True):
    """A filing that was not brought."""

    name: str
    message: str
    advice: str


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the filings that were wanted."""

    brought: tuple[str, ...] = ()
    """Files below the folder of filings, sorted."""
    held: int = 0
    failures: tuple[Failure, ...] = ()
    left: int = 0
    """Not tried any more."""


def fetch(
    connection: Connection,
    hosts: Hosts,
    wanted: Iterable[Wanted],
    held: dict[str, str],
    source: Path,
    progress: Progress | None = None,
) -> Outcome:
    """Bring the submissions that are not held yet, several at once; one that fails stops only itself.

    Where the disk is full, EDGAR refuses or three in a row get no answer, the rest is left.
    """
    # A filing of several co-registrants is in the index of each.
    once = {one.entry.accession_number: one for one in wanted}
    missing = [one for number, one in once.items() if number not in held]
    stop = Event()
    brought: list[str] = []
    failures: list[Failure] = []
    left = unanswered = 0

    def bring(one: Wanted) -> str | None:
        if stop.is_set():
            return None
        try:
            return _bring(connection, hosts, one, source)
        except StoppingError:
            stop.set()
            raise

    with ThreadPoolExecutor(WORKERS) as pool:
        tasks: dict[Future[str | None], Wanted] = {pool.submit(bring, one): one for one in missing}
        try:
            for done, task in enumerate(as_completed(tasks), start=1):
                number = tasks[task].entry.accession_number
                try:
                    name = task.result()
                except ImportingError as error:
                    failures.append(Failure(number, error.message, error.advice))
                    unanswered = unanswered + 1 if isinstance(error, UnreachableError) else 0
                    if unanswered >= PATIENCE:
                        stop.set()
                else:
                    left += name is None
                    brought += [name] if name else []
                    unanswered = 0 if name else unanswered
                if progress:
                    progress(done, len(missing), number)
        except BaseException:
            connection.stop()
            raise
        finally:
            stop.set()
            for task in tasks:
                task.cancel()
            wait(tasks)
    return Outcome(
        brought=tuple(sorted(brought)),
        held=len(once) - len(missing),
        failures=tuple(sorted(failures, key=lambda failure: failure.name)),
        left=left,
    )


def _bring(connection: Connection, hosts: Hosts, one: Wanted, source: Path) -> str:
    """Bring one submission and return its file's name below the folder of filings."""
    number = one.entry.accession_number
    path = filing_file(one.company.index, source, one.company.name, one.entry.form, number)
    urls = addresses(hosts.archive, one.entry.cik or one.company.cik, number)
    bring_submission(connection, urls, path, number)
    return path.relative_to(source).as_posix()
