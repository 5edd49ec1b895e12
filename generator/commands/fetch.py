"""`fetch`: a company's filings and its index from EDGAR into the folder of filings."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import click

from generator.commands.asking import hosts, in_whose_name, network_options
from generator.commands.cik import ten_digits
from generator.commands.configured import config_option, configured, many
from generator.commands.day import Day
from generator.importing.companies import Company, Hosts, bring_company, cik_of_ticker
from generator.importing.connection import Connection, connected
from generator.importing.errors import ImportingError, StoppingError
from generator.importing.fetching import Failure, Outcome, Wanted
from generator.importing.fetching import fetch as bring
from generator.importing.places import held, index_file
from generator.importing.selection import Selection, prospectus_ciks, referenced, selected
from generator.model import Library
from generator.pipeline import load_library
from generator.terminal import plain, progress_bar

_FORMS_NAMED = 12
"""Forms named, the most frequent first, where none is one that was asked for."""


@click.command()
@config_option
@click.option(
    "--source",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of filings, made where it is missing.  [default: as configured]",
)
@click.option(
    "--cik",
    "ciks",
    multiple=True,
    metavar="NUMBER",
    help="Company by its number; may be repeated.  [default: `companies` as configured]",
)
@click.option("--ticker", "tickers", multiple=True, metavar="SYMBOL", help="Company by its ticker; may be repeated.")
@click.option(
    "--forms",
    multiple=True,
    metavar="FORM,…",
    help="Only these forms and their amendments, `*` standing for anything: 424B*,S-3*,8-K.  [default: `forms` as "
    "configured, else all]",
)
@click.option("--since", type=Day(), help="Only what was filed on this day or later.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many filings of each company, the newest.")
@click.option(
    "--referenced",
    is_flag=True,
    help="Only what the held prospectuses incorporate; without --cik and --ticker, those of every company.",
)
@network_options
def fetch(
    config_file: Path,
    source: Path | None,
    ciks: tuple[str, ...],
    tickers: tuple[str, ...],
    forms: tuple[str, ...],
    since: date | None,
    limit: int | None,
    referenced: bool,
    user_agent: str | None,
    base_url: str | None,
    data_url: str | None,
) -> None:
    """Bring a company's filings and their index from EDGAR.

    Full submissions go to <issuer>/<form>/<accession number>.txt below the folder of filings. What is held is not
    asked for again; what broke off is gone on with. Ends with 1 where something was not brought.
    """
    settings = configured(config_file, source=source)
    folder = settings.source
    if not ciks and not tickers and not referenced:
        ciks = settings.companies
        if not ciks:
            raise click.UsageError(
                "Name a company: --cik NUMBER, --ticker SYMBOL, or `companies` in the filings section of mkdocs.yml."
            )
    numbers = [ten_digits(cik) for cik in ciks]
    selection = Selection(
        forms=_codes(forms or (() if referenced else settings.forms)),
        since=since,
        limit=limit,
    )
    servers = hosts(base_url, data_url)
    with connected(in_whose_name(user_agent, settings)) as connection:
        failures: list[Failure] = []
        numbers += _by_ticker(connection, servers, tickers, folder, failures)
        if referenced and not numbers and not tickers:
            numbers = _companies_of(folder)
        companies = _companies(connection, servers, dict.fromkeys(numbers), folder, failures)
        if referenced:
            wanted = _referenced(load_library(folder), companies, selection, folder)
        else:
            wanted = [Wanted(each, entry) for each in companies for entry in selected(each.entries, selection)]
        with progress_bar("Fetching") as progress:
            outcome = bring(connection, servers, wanted, held(folder), folder, progress)
    _tell(companies, outcome, failures)
    if companies and not wanted and not referenced:
        _tell_none(companies, selection)
    if failures or outcome.failures or outcome.left:
        raise SystemExit(1)


def _codes(given: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(form for several in given for form in several.split(",") if form.strip())


def _by_ticker(
    connection: Connection, servers: Hosts, tickers: tuple[str, ...], folder: Path, failures: list[Failure]
) -> list[str]:
    found = []
    for ticker in tickers:
        try:
            found.append(cik_of_ticker(connection, servers, ticker, folder))
        except ImportingError as error:
            failures.append(Failure(f"ticker {ticker}", error.message, error.advice))
    return found


def _companies(
    connection: Connection, servers: Hosts, ciks: dict[str, None], folder: Path, failures: list[Failure]
) -> list[Company]:
    companies = []
    for cik in ciks:
        try:
            companies.append(bring_company(connection, servers, cik, folder))
        except ImportingError as error:
            failures.append(Failure(f"CIK {cik}", error.message, error.advice))
            if isinstance(error, StoppingError):
                break
    return companies


def _companies_of(folder: Path) -> list[str]:
    """Return whose prospectuses are held."""
    if not folder.is_dir():
        raise click.UsageError(f"{folder} is not there: --referenced needs the prospectuses that name documents.")
    ciks = prospectus_ciks(load_library(folder))
    if not ciks:
        click.echo(
            f"No prospectus in {folder} says whose it is by a CIK. Name the company with --cik, or state `cik` in a "
            "sidecar.",
            err=True,
        )
    return ciks


def _referenced(library: Library, companies: list[Company], selection: Selection, folder: Path) -> list[Wanted]:
    """Return what prospectuses incorporate, each with its company; one without an index here has its name only."""
    known = {company.cik: company for company in companies}
    wanted = []
    for cik, entries in referenced(library, frozenset(known)).items():
        name = library.issuers[cik].name if cik in library.issuers else f"CIK {cik}"
        company = known.get(cik) or Company(cik=cik, name=name, index=index_file(folder, cik, name), entries=())
        wanted += [Wanted(company, entry) for entry in selected(entries, selection)]
    return wanted


def _tell(companies: list[Company], outcome: Outcome, failures: list[Failure]) -> None:
    for failure in (*failures, *outcome.failures):
        click.echo(plain(f"{failure.name}: {failure.message} {failure.advice}"), err=True)
    for name in outcome.brought:
        click.echo(plain(name))
    for company in companies:
        click.echo(plain(f"{company.name} (CIK {company.cik}): {many(len(company.entries), 'filing')} in its index"))
    failed = len(failures) + len(outcome.failures)
    click.echo(
        f"{many(len(outcome.brought), 'filing')} brought, {outcome.held:,} held already, {failed:,} failed"
        + (f", {outcome.left:,} left for the next run" if outcome.left else "")
    )


def _tell_none(companies: list[Company], selection: Selection) -> None:
    """Say why nothing of what the indexes list was wanted."""
    forms = Counter(entry.form for company in companies for entry in company.entries)
    if forms and (selection.forms or selection.since):
        asked = [", ".join(selection.forms)] if selection.forms else []
        asked += [f"filed since {selection.since}"] if selection.since else []
        listed = ", ".join(form for form, _ in forms.most_common(_FORMS_NAMED))
        click.echo(plain(f"None of these is {' and '.join(asked)}. The indexes list {listed}."))
