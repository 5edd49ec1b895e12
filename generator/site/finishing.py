"""What a site is given once it is built: the search index, and the manifest of it all."""

from __future__ import annotations

from pathlib import Path

from generator.settings import Settings
from generator.site import manifest
from generator.site.search import build_index


def finish(site: Path, settings: Settings, last: Path | None = None) -> None:
    """Finish the built site in the folder `site`.

    What has not changed of the index of the site in the folder `last`, by default the same, is taken from there.
    Raises `generator.site.search.SearchError` where the search index cannot be built.
    """
    if settings.search:
        build_index(site, settings.search_text_kilobytes, settings.cache / "search", last)
    manifest.write(site, settings)
