"""Time of reading beside the bare parse and walk of the same HTML, for each filing of a folder.

    python benchmarks/reading.py [FOLDER] [--form 424B]

Prints, for each file: size of the HTML, milliseconds of the bare Lexbor parse and walk of its primary document,
of `read_bytes` over the whole file, and their ratio; then the medians. Each figure is the best of several runs.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.reading import discover, read_bytes
from generator.reading.filings import primary_markup

CORPUS = Path(__file__).resolve().parents[1].parent / "shared" / "corpus"
RUNS = 7


def best(function: Callable[[], object]) -> float:
    """Return the milliseconds of the fastest of several runs."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def parse_and_walk(markup: str) -> None:
    for node in LexborHTMLParser(markup).root.traverse(include_text=True):
        node.tag  # noqa: B018


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--form", default="424B", help="only files whose names begin with this, in any case")
    options = parser.parse_args()
    rows = []
    for path in discover(options.folder).filings:
        if not path.name.lower().startswith(options.form.lower()):
            continue
        data = path.read_bytes()
        markup = primary_markup(data, path.name)
        if markup is None:
            continue
        gc.collect()
        bare = best(lambda markup=markup: parse_and_walk(markup))
        read = best(lambda data=data, path=path: read_bytes(data, path.name))
        rows.append((len(markup), bare, read, read / bare, path.name))
    print(f"{'KB':>6} {'bare ms':>8} {'read ms':>8} {'ratio':>6}  file")
    for size, bare, read, ratio, name in sorted(rows):
        print(f"{size / 1000:6.0f} {bare:8.2f} {read:8.2f} {ratio:6.2f}  {name}")
    middle = [statistics.median(column) for column in list(zip(*rows, strict=True))[:4]]
    print(f"{middle[0] / 1000:6.0f} {middle[1]:8.2f} {middle[2]:8.2f} {middle[3]:6.2f}  median of {len(rows)} files")


if __name__ == "__main__":
    main()
