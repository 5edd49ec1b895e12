"""Time of reading beside the bare parse and walk of the same HTML, for each filing of a folder.

    python benchmarks/reading.py [FOLDER] [--form 424B]

Prints, for each file: size of the HTML, milliseconds of the bare Lexbor parse and walk of its primary document,
of `read_bytes` over the whole file, and their ratio; then the medians. Times are of the processor, the best of
several runs, one of each in turn.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.reading import discover, read_bytes
from generator.reading.filings import primary_markup

CORPUS = Path(__file__).resolve().parents[1].parent / "shared" / "corpus"
RUNS = 11


def milliseconds(function: Callable[[], object]) -> float:
    start = time.thread_time()
    function()
    return (time.thread_time() - start) * 1000


def parse_and_walk(markup: str) -> None:
    for node in LexborHTMLParser(markup).root.traverse(include_text=True):
        node.tag  # noqa: B018


def measure(data: bytes, name: str) -> tuple[float, float, float, float] | None:
    """Return kilobytes of HTML, milliseconds of the bare parse and walk and of reading, and their ratio."""
    markup = primary_markup(data, name)
    if markup is None:
        return None
    bare, read = [], []
    for _ in range(RUNS):
        bare.append(milliseconds(lambda: parse_and_walk(markup)))
        read.append(milliseconds(lambda: read_bytes(data, name)))
    return len(markup) / 1000, min(bare), min(read), min(read) / min(bare)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--form", default="424B", help="only files whose names begin with this, in any case")
    options = parser.parse_args()
    rows = []
    print(f"{'KB':>6} {'bare ms':>8} {'read ms':>8} {'ratio':>6}  file")
    for path in discover(options.folder).filings:
        if path.name.lower().startswith(options.form.lower()) and (row := measure(path.read_bytes(), path.name)):
            rows.append(row)
            print("{:6.0f} {:8.2f} {:8.2f} {:6.2f}  {}".format(*row, path.name))
    middle = [statistics.median(column) for column in zip(*rows, strict=True)]
    print("{:6.0f} {:8.2f} {:8.2f} {:6.2f}  median of {} files".format(*middle, len(rows)))


if __name__ == "__main__":
    main()
