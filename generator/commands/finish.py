"""`filings finish`: the policy and the search index of a site that another tool has built."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.configured import config_option, configured
from generator.commands.turn import in_turn
from generator.site.exchange import HalfExchanged, sound
from generator.site.finishing import finish as finish_site
from generator.site.policy import protect_site
from generator.site.search import SearchError


@click.command()
@config_option
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
def finish(config_file: Path, site: Path) -> None:
    """Give a built site the policy of its pages and its search index; `mkdocs build` does it by itself."""
    try:
        with in_turn(configured(config_file), site) as settings:
            sound(site)
            protect_site(site)
            finish_site(site, settings)
    except (HalfExchanged, SearchError) as error:
        raise click.ClickException(str(error)) from error
