"""Work on many files over all cores, results in order."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")

FEW = 8
"""So many items are done sooner here than by processes that have to start first."""


def in_order(function: Callable[[A], B], items: Sequence[A], few: int = FEW) -> Iterator[B]:
    """Yield `function(item)` for each item, in the order of the items; both must be picklable.

    Up to `few` items are done in this process.
    """
    workers = min(os.cpu_count() or 1, len(items))
    if workers < 2 or len(items) <= few:
        yield from map(function, items)
        return
    # Fresh processes, not copies of this one: `mkdocs serve` has threads.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        yield from pool.map(function, items)
