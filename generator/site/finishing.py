"""What a site is given once it is built: the search index, and the manifest of it all."""

from __future__ import annotations

from pathlib import Path

from generator.settings import Settings
from generator.site import manifest
from generator.site.kept import ASIDE
from generator.site.search import build_index


def finish(site: Path, settings: Settings) -> None:
    """Finish the built site in the folder `site`; what stands there of the last site's index is mended.

    Raises `generator.site.search.SearchError` where the search index cannot be built.
    """
    if settings.search:
        last, index = site / ASIDE / "pagefind", site / "pagefind"
        if last.is_dir() and not index.exists():
            last.rename(index)
        build_index(site, settings.search_text_kilobytes, settings.cache / "search")
    manifest.write(site, settings)
