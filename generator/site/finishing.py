"""What a site is given once it is built: the search index."""

from __future__ import annotations

from pathlib import Path

from generator.settings import Settings
from generator.site.search import build_index


def finish(site: Path, settings: Settings) -> None:
    """Finish the built site in the folder `site`.

    Raises `generator.site.search.SearchError` where the search index cannot be built.
    """
    if settings.search:
        build_index(site, settings.search_text_kilobytes, settings.cache / "search")
