"""Time of reading and extracting a prospectus beside a bare parse and walk of the same page; `accuracy.py` prints it.

The bare parse and walk is what a program does that only wants the page's words: Lexbor parses the primary document,
and one walk over every node, with a look at its tag, collects the texts. Times are of the processor; the stages and
the bare walk take turns in one process, and of several rounds the least counts, so that a busy machine tells little.
"""

from __future__ import annotations

import functools
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec
from selectolax.lexbor import LexborHTMLParser

from generator.extracting import extract
from generator.reading import ReadingError
from generator.reading.filings import primary_markup, read_bytes

AIM = 6.0
"""Times the bare parse and walk that all stages together may take."""
ROUNDS = 7

T = TypeVar("T")


class Times(NamedTuple):
    """Seconds that each stage takes for one prospectus, and the bare parse and walk."""

    reading: float
    extracting: float
    writing: float
    bare: float

    @property
    def ratio(self) -> float:
        """How many times the bare parse and walk all stages take."""
        return (self.reading + self.extracting + self.writing) / self.bare


def bare_walk(markup: str) -> list[str]:
    """Parse a page with Lexbor and walk it once, looking at every tag, to the list of its texts."""
    root = LexborHTMLParser(markup).root
    nodes = root.traverse(include_text=True) if root is not None else ()
    return [node.text_content or "" for node in nodes if node.tag == "-text"]


def measure(data: bytes, name: str) -> Times | None:
    """Time one file; `None` where it is no prospectus (424B) in HTML."""
    try:
        form = read_bytes(data, name).header.form
        markup = primary_markup(data, name)
    except ReadingError:
        return None
    if markup is None or not (form or "").startswith("424B"):
        return None
    rounds = []
    for _ in range(ROUNDS):
        forget_texts()
        bare, _texts = timed(lambda: bare_walk(markup))
        reading, document = timed(lambda: read_bytes(data, name))
        extracting, filing = timed(lambda document=document: extract(document))
        writing, _json = timed(lambda filing=filing: msgspec.json.encode(filing))
        rounds.append((reading, extracting, writing, bare))
    return Times(*map(min, zip(*rounds, strict=True)))


def forget_texts() -> None:
    """Empty the bounded caches of the program, so that a round finds nothing of the same prospectus in them."""
    for module in [module for name, module in sys.modules.items() if name.startswith("generator")]:
        for cached in vars(module).values():
            if isinstance(cached, functools._lru_cache_wrapper) and cached.cache_parameters()["maxsize"] is not None:
                cached.cache_clear()


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Return the processor's seconds that some work took, and what it gave."""
    start = time.thread_time()
    result = work()
    return time.thread_time() - start, result


def measure_all(sources: Iterable[Path]) -> dict[str, Times]:
    """Time every prospectus among some files, by the stem of its name."""
    found = {source.stem: measure(source.read_bytes(), source.name) for source in sources}
    return {stem: times for stem, times in found.items() if times is not None}


def report(label: str, times: list[Times]) -> Iterator[str]:
    """Yield the lines on the speed of some prospectuses."""
    if not times:
        return
    stages = ("read", "extract", "JSON", "bare parse and walk")
    medians = [statistics.median(column) * 1000 for column in zip(*times, strict=True)]
    ratios = sorted(each.ratio for each in times)
    shown = ", ".join(f"{stage} {median:.2f}" for stage, median in zip(stages, medians, strict=True))
    yield f"{len(times)} 424Bs {label}, median ms: {shown}"
    yield (
        f"all stages take {statistics.median(ratios):.1f} times the bare parse and walk (median of the ratios, "
        f"{ratios[0]:.1f} to {ratios[-1]:.1f}; the aim is at most {AIM:.0f})"
    )
