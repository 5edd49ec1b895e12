"""`verify`: proves that a published site comes from the filings that are here."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from generator.commands.configured import config_option, configured, many
from generator.site import manifest
from generator.site.exchange import HalfExchanged, sound
from generator.terminal import plain

_SHOWN = 20
_BUILD_AGAIN = (
    "Sources are not as they were when the site was built; a release changes one. Build the site again, then verify it."
)


@click.command()
@config_option
@click.option("--no-build", is_flag=True, help="Compare with the site's own manifest alone, and build nothing.")
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
def verify(config_file: Path, no_build: bool, site: Path) -> None:
    """Prove that SITE comes from these filings: its files and its sources are those of its manifest, and a build anew
    gives the same bytes. Exits with 1 and names what differs where they do not.
    """
    settings = configured(config_file)
    try:
        sound(site)
        stated = manifest.read(site)
    except (HalfExchanged, manifest.ManifestError) as error:
        raise click.ClickException(str(error)) from error
    found = manifest.made(site, settings)
    wrong = _tell("in the site", stated.site, found.site)
    sources = _tell("among the sources", stated.sources, found.sources)
    if sources:
        click.echo(_BUILD_AGAIN, err=True)
    wrong += sources
    if not wrong and not no_build:
        with tempfile.TemporaryDirectory() as folder:
            anew = Path(folder) / "site"
            _build(config_file, anew, stated.site_url)
            wrong = _tell("in a site built anew", stated.site, manifest.read(anew).site)
    if wrong:
        raise SystemExit(1)
    how = "are as it was built" if no_build else "are what a build of these sources gives"
    click.echo(f"{many(len(stated.site), 'file')} of the site {how}; {many(len(stated.sources), 'source')}")


def _tell(where: str, stated: dict[str, str], found: dict[str, str]) -> int:
    different = list(manifest.differences(stated, found))
    for path, how in different[:_SHOWN]:
        click.echo(plain(f"{path}: {how} {where}"), err=True)
    if len(different) > _SHOWN:
        click.echo(f"and {len(different) - _SHOWN:,} more {where}", err=True)
    return len(different)


def _build(config_file: Path, site: Path, site_url: str | None) -> None:
    """Build the site as MkDocs does, in a process of its own, into another folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(config_file)]
    command += ["--site-dir", str(site)]
    run = subprocess.run(command, check=False, env={**os.environ, "SITE_URL": site_url or ""})
    if run.returncode or not (site / manifest.NAME).is_file():
        raise click.ClickException("the site could not be built anew; what MkDocs says stands above")
