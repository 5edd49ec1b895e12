"""Who asks EDGAR, and where: the options of every command that uses the network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from generator.importing.companies import Hosts
from generator.settings import Settings

VARIABLE = "FILINGS_USER_AGENT"
MIRROR = "FILINGS_BASE_URL"

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--user-agent",
        envvar=VARIABLE,
        show_envvar=True,
        help="Your name and e-mail address, which EDGAR wants to know.  [default: `user_agent` as configured]",
    ),
    click.option(
        "--base-url",
        envvar=MIRROR,
        show_envvar=True,
        metavar="URL",
        help=f"Address of a mirror that has the paths of EDGAR's archive and data.  [default: {Hosts().archive}]",
    ),
    click.option(
        "--data-url",
        metavar="URL",
        help=f"Address of the submissions indexes, where another.  [default: --base-url, else {Hosts().data}]",
    ),
)


def network_options(command: F) -> F:
    """Give a command the options `--user-agent`, `--base-url` and `--data-url`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def hosts(base_url: str | None, data_url: str | None) -> Hosts:
    """Return the addresses to ask at; raises `click.UsageError` where one is no web address."""
    for name, url in (("--base-url", base_url), ("--data-url", data_url)):
        if url and not url.startswith(("https://", "http://")):
            raise click.UsageError(f"{name} {url} is no web address: it begins with https:// or http://.")
    return Hosts(archive=base_url or Hosts().archive, data=data_url or base_url or Hosts().data)


def in_whose_name(user_agent: str | None, settings: Settings) -> str:
    """Return the user agent of a flag, the environment or the settings; raises `click.UsageError` without one."""
    given = (user_agent or settings.user_agent or "").strip()
    if not given:
        raise click.UsageError(
            "EDGAR wants to know who asks. Give --user-agent 'Your Name you@example.com', or set it as the "
            f"environment variable {VARIABLE} or as `user_agent` in the filings section of mkdocs.yml."
        )
    if not (given.isascii() and given.isprintable()):
        raise click.UsageError("A user agent is one line of plain letters: Your Name you@example.com")
    if "@" not in given:
        click.echo("Note: EDGAR asks for a name and an e-mail address, and may refuse a user agent without.", err=True)
    return given
