"""The command line: `python -m generator`, or `filings` where the package is installed."""

from __future__ import annotations

import click


@click.group()
@click.version_option(package_name="mkdocs-filings")
def main() -> None:
    """Turn SEC filings into pages and data; `mkdocs build` makes the site of them."""
