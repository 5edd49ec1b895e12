"""The search index of a finished site: shards that changed are built anew, and all are joined."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from generator import stored
from generator.parallel import in_order, together
from generator.site.search import bundle, remembered, shards
from generator.site.search.documents import Seen, documents
from generator.site.search.pagefind import SearchError
from generator.site.search.places import Places

FEW = 4
"""So many small shards are built sooner by threads than by processes that have to start first."""

SOME = 8
"""So many shards are built before it is asked whether to go on."""


def build_index(
    site: Path | Places, text_kilobytes: int, cache: Path, go_on: Callable[[], bool] | None = None
) -> set[str]:
    """Write the index of the site into its folder `pagefind`, the same bytes for the same pages.

    Of each source text the first `text_kilobytes` thousand characters are indexed beside the summaries. The shards
    are kept in the folder `cache`, those of this site and no others. An index that stands there already is mended.
    Where the site is made beside the last one, what has not changed of that one's index stays there, if other files
    do, and is taken over else; what stays is returned, by path below the index.
    Where `go_on` denies it at one of its steps, the work ends, with an index that stands as it was.
    Raises `SearchError` where Pagefind is missing or fails.
    """
    places = site if isinstance(site, Places) else Places(site, site)
    index = places.site / "pagefind"
    before = stored.read(cache / f"pages-{shards.LAYOUT}", dict[str, Seen]) or {}
    seen = documents(places, before)
    found = [each for page in seen.values() for each in page.documents if text_kilobytes or not each.text]
    tasks = shards.tasks(text_kilobytes, found, cache)
    if not tasks:
        shutil.rmtree(index, ignore_errors=True)
        return set()
    cache.mkdir(parents=True, exist_ok=True)
    for left in cache.glob(f"{shards.SCRATCH}*"):
        shutil.rmtree(left)
    last, stays = places.last / "pagefind", bool(places.staying)
    made_from = stored.circumstances([task.kept.name for task in tasks], [Path(__file__).parent])
    stay = remembered.standing(index, made_from, cache / "written", last, stays=stays)
    if stay is not None:
        stored.write(cache / f"pages-{shards.LAYOUT}", seen)
        return stay
    kept = {task.kept: shards.load(task) for task in tasks}
    changed = [shards.located(task, places) for task in tasks if kept[task.kept] is None]
    most = SOME if go_on else max(1, len(changed))
    for some in (changed[start : start + most] for start in range(0, len(changed), most)):
        built = together(shards.build, some) if len(some) <= FEW else in_order(shards.build, some)
        for task, _ in zip(some, built, strict=True):
            kept[task.kept] = shards.load(task)
        if go_on and not go_on():
            return set()
    for file in cache.glob("*.shard"):
        if file not in kept:
            file.unlink(missing_ok=True)
    for file in cache.glob(".*.new"):
        file.unlink()
    complete = [shard for shard in kept.values() if shard is not None]
    if len(complete) < len(kept):
        raise SearchError(f"the search index could not be kept: {cache} does not hold what was written there")
    made = bundle.files(complete, cache)
    if go_on and not go_on():
        return set()
    stay = remembered.update(index, made, made_from, cache / "written", last, stays=stays)
    stored.write(cache / f"pages-{shards.LAYOUT}", seen)
    return stay
