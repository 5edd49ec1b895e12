"""The command line: `python -m generator`, or `filings` where the package is installed."""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS = (
    *("pages", "extract", "check", "release", "finish"),
    *("new", "fetch", "add", "review", "preview", "sites", "verify"),
)
"""Commands by name; each is the function of its name in the module of its name."""


class Commands(click.Group):
    """The commands, of which only the one that is run is imported: all of them take several times as long."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name; `None` where there is none."""
        return command(cmd_name) if cmd_name in COMMANDS else None

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what is told of a failure may name files and repeat what stands in them."""
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            from generator.terminal import plain

            error.message = plain(error.message)  # type: ignore[misc]
            raise


def command(name: str) -> click.Command:
    """Import one of `COMMANDS`."""
    found = getattr(import_module(f"generator.commands.{name}"), name)
    assert isinstance(found, click.Command)
    return found


@click.group(cls=Commands)
@click.version_option(package_name="mkdocs-filings")
def main() -> None:
    """Turn SEC filings into pages and data; `mkdocs build` makes the site of them."""
