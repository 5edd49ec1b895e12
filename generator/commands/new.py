"""`new`: a publisher's repository, ready to be built and published."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import mkdtemp
from typing import get_args

import click

from generator.commands.cik import ten_digits
from generator.settings import Publisher
from generator.starting.repository import Choices, files
from generator.starting.requirement import NAME, installed, released


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--cik", "ciks", multiple=True, metavar="NUMBER", help="Company whose filings are shown; may be repeated."
)
@click.option("--name", metavar="NAME", help="Name of the site.  [default: Filings Library]")
@click.option(
    "--publisher",
    type=click.Choice(get_args(Publisher)),
    default="third_party",
    show_default=True,
    help="Who publishes the site: `issuer` where the company that issued the securities does.",
)
@click.option("--publisher-name", metavar="NAME", help="Name shown as the publisher.")
@click.option("--user-agent", help="Who asks EDGAR for filings: your name and e-mail address.")
@click.option(
    "--package",
    metavar="REQUIREMENT",
    help="Where this program is to be had, as a line of requirements.txt.  [default: where it was installed from]",
)
def new(
    folder: Path,
    ciks: tuple[str, ...],
    name: str | None,
    publisher: Publisher,
    publisher_name: str | None,
    user_agent: str | None,
    package: str | None,
) -> None:
    """Begin a site: a repository with configuration, pages and workflows, in a folder that is new or empty."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise click.ClickException(f"{folder} is there already. Name a folder that is new or empty.")
    if package and any(character in package for character in "\r\n"):
        raise click.UsageError("--package is one line of requirements.txt.")
    requirement = package or installed()
    choices = Choices(
        folder=folder.resolve().name,
        requirement=requirement or released(),
        ciks=tuple(dict.fromkeys(ten_digits(number) for number in ciks)),
        site_name=name,
        publisher=publisher,
        publisher_name=publisher_name,
        user_agent=user_agent,
    )
    try:
        _write(folder, files(choices))
    except OSError as error:
        raise click.ClickException(f"{folder} cannot be written ({error.strerror}). Nothing was written.") from error
    repository = _git(folder)
    click.echo(f"{folder}: {'a repository' if repository else 'a folder'} with mkdocs.yml, filings/, pages, workflows")
    if not repository:
        click.echo("git is not there or refused: run `git init` in it before you push it.")
    if requirement is None:
        click.echo(
            f"requirements.txt names {released()}, since this program runs from files of this machine. Where no "
            f"package index has it, change that line: {NAME} @ git+https://…"
        )
    click.echo(f"Next: cd {folder}, pip install -r requirements.txt, and what its README.md says.")


def _write(folder: Path, texts: dict[str, str]) -> None:
    """Write all files or none."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    staged = Path(mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        for path, text in texts.items():
            target = staged / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        staged.chmod(0o755)
        if folder.exists():
            folder.rmdir()
        staged.rename(folder)
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise


def _git(folder: Path) -> bool:
    """Make the folder a repository of git's; tell whether it is one."""
    try:
        subprocess.run(
            ["git", "init", "--quiet", "--initial-branch", "main", str(folder)], check=True, capture_output=True
        )
    except (OSError, subprocess.CalledProcessError):
        return False
    return True
