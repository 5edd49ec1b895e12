"""What a site is given once it is built: the search index, and the manifest of it all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator import states
from generator.settings import Settings
from generator.site import manifest
from generator.site.exchange import take_over
from generator.site.kept import INDEX, Keeper
from generator.site.search import build_index
from generator.site.search.places import Places
from generator.states import Digested


def finish(
    site: Path,
    settings: Settings,
    last: Path | None = None,
    keeper: Keeper | None = None,
    sources: Mapping[str, Digested] = {},
    *,
    index: bool = True,
) -> dict[str, Digested]:
    """Finish the built site in the folder `site`; return its files by path, but for the manifest.

    What has not changed of the index of the site in the folder `last`, by default the same, is taken from there; where
    a `keeper` knows of files that stay in that, `site` holds the others alone. `sources`, by path, are not read where
    they are in the state that is known. Without `index`, that of the site `last` is left as it is, to be mended later.
    Raises `generator.site.search.SearchError` where the search index cannot be built.
    """
    last = last or site
    staying = keeper.staying() if keeper else {}
    if settings.search:
        places = Places(site, last, frozenset(staying))
        if index:
            stay = build_index(places, settings.search_text_kilobytes, settings.cache / "search")
        else:
            stay = {path for path, state in states.below(last / INDEX) if state}
            for path in () if staying or last == site else stay:
                take_over(last / INDEX / path, site / INDEX / path)
        if keeper and staying:
            staying |= keeper.staying([INDEX + path for path in stay])
    return manifest.write(site, settings, staying, keeper.written() if keeper else {}, sources)
