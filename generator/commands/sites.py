"""`sites`: a site for each issuer, and a home page over them."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.configured import config_option, configured, many, source_option
from generator.plugin.sites import build_all, loose
from generator.reporting import line
from generator.site import limits
from generator.terminal import plain, progress_bar


@click.command()
@config_option
@source_option
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("site"),
    show_default=True,
    help="Folder for the sites.",
)
@click.option("--strict", is_flag=True, help="Warnings are failures too.")
def sites(config_file: Path, source: Path | None, out: Path, strict: bool) -> None:
    """Build a site for each folder of filings, all cores at once, and a home page that leads to all and searches all.

    `filings/acme/` becomes `site/acme/`. Each site is as `mkdocs build` makes it of that folder alone.
    """
    settings = configured(config_file, source=source, strict=strict)
    astray = loose(settings.source)
    for problem in astray:
        click.echo(line(problem, "."), err=True)
    work = settings.cache / "sites"
    total = sum(path.is_dir() for path in settings.source.iterdir()) + 1
    standing, failed = 0, 0
    with progress_bar("Building") as progress:
        for done, outcome in enumerate(
            build_all(
                config_file.resolve(),
                settings.source.resolve(),
                out.resolve(),
                work.resolve(),
                settings.site_url,
                strict=settings.strict,
            ),
            start=1,
        ):
            for told in outcome.told:
                click.echo(plain(f"{outcome.name}: {told}"), err=True)
            standing += outcome.built
            failed += not outcome.built
            if progress:
                progress(done, total, outcome.name)
    if told_of_limit := limits.told(limits.size(out)):
        click.echo(told_of_limit, err=True)
    click.echo(f"{many(standing - 1 if standing else 0, 'site')} and a home page in {out}, {failed} not built")
    if failed or (strict and astray):
        raise SystemExit(1)
