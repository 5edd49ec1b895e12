"""What follows a build of `mkdocs serve`, once the change is shown: garbage, the search index, and what is to come."""

from __future__ import annotations

import gc
from importlib import import_module
from pathlib import Path

from mkdocs.plugins import get_plugin_logger

from generator.plugin.later import GoOn
from generator.settings import Settings
from generator.site import manifest
from generator.site.kept import INDEX
from generator.site.search import SearchError, build_index
from generator.turns import alone

log = get_plugin_logger("filings")

READER = "generator.extracting.composing"
"""What reads filings: where all facts are remembered, the first filing that changes would wait for it."""


def follow(site: Path, settings: Settings, go_on: GoOn) -> None:
    """Do what need not be done before a change is shown; a site is searched by its last index until then."""
    import_module(READER)
    gc.collect()
    if not settings.search:
        return
    try:
        with alone(settings, lambda words: log.info("%s", words)) as settings:
            build_index(site, settings.search_text_kilobytes, settings.cache / "search", go_on)
            manifest.renew(site, INDEX)
    except (SearchError, manifest.ManifestError, OSError) as error:
        log.warning("search shows what was there before: %s", error)
