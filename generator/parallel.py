"""Work on many files over all cores, or by any executor; results in order, memory flat in their number."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from itertools import islice
from multiprocessing.context import SpawnContext, SpawnProcess
from types import ModuleType
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")

FEW = 8
"""So many items are done sooner here than by processes that have to start first."""
BATCH = 16
"""Most items that are handed to a worker at once."""
AHEAD = 64
"""Batches that are handed out before the first of them is done."""


def in_order(
    function: Callable[[A], B],
    items: Sequence[A],
    lost: Callable[[A], B] | None = None,
    executor: Executor | None = None,
    few: int = FEW,
) -> Iterator[B]:
    """Yield `function(item)` for each item, in the order of the items.

    All of them must be picklable, and come from modules other than the script that is run: that is not run again.
    An item on which a worker ends without an answer (a crash, want of memory) gives `lost(item)` and stops only
    itself; without `lost` it ends the work. `executor` is anything with the interface of `concurrent.futures`;
    without it, the cores of this machine are used, and up to `few` items are done in this process.
    """
    if executor is not None:
        yield from _by(executor, function, items, lost)
        return
    workers = min(os.cpu_count() or 1, len(items))
    if workers < 2 or len(items) <= few:
        yield from map(function, items)
        return
    yield from _by_processes(workers, function, items, lost)


def together(function: Callable[[A], B], items: Sequence[A]) -> Iterator[B]:
    """Yield `function(item)` for each of a few items that wait for other programs, by threads, in their order."""
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        yield from pool.map(function, items)


def _by(
    executor: Executor, function: Callable[[A], B], items: Sequence[A], lost: Callable[[A], B] | None
) -> Iterator[B]:
    for batch, answer in _handed_out(executor, function, items, BATCH):
        try:
            yield from answer.result()
        except Exception:
            for item in batch:
                yield _answer(executor.submit(function, item), lost, item)


def _by_processes(
    workers: int, function: Callable[[A], B], items: Sequence[A], lost: Callable[[A], B] | None
) -> Iterator[B]:
    size = max(1, min(BATCH, len(items) // (4 * workers)))
    done = 0
    while done < len(items):
        try:
            with _pool(workers) as pool:
                for batch, answer in _handed_out(pool, function, items[done:], size):
                    yield from answer.result()
                    done += len(batch)
        except BrokenExecutor:
            # One of these was being worked on when a process ended, and no other process is left.
            for item in items[done : done + size]:
                with _pool(1) as alone:
                    yield _answer(alone.submit(function, item), lost, item)
                done += 1


class _Worker(SpawnProcess):
    """A process that does not run the program's main script: one without a guard would begin its work there again."""

    def start(self) -> None:
        """Start it, while the main module is one that says of no file that it came from there."""
        with _STARTING:
            main = sys.modules["__main__"]
            sys.modules["__main__"] = ModuleType("__main__")
            try:
                super().start()
            finally:
                sys.modules["__main__"] = main


_STARTING = threading.Lock()


class _Fresh(SpawnContext):
    """Fresh processes, not copies of this one: `mkdocs serve` has threads."""

    Process = _Worker


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=_Fresh(), initializer=_end_with_parent)


def _end_with_parent() -> None:
    """End this process when the one that started it ends: one that was killed tells its workers nothing."""

    def watch() -> None:
        if parent := multiprocessing.parent_process():
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _handed_out(
    executor: Executor, function: Callable[[A], B], items: Sequence[A], size: int
) -> Iterator[tuple[Sequence[A], Future[list[B]]]]:
    """Yield batches with their answers to come, in order, some of them handed out ahead."""
    batches = (items[at : at + size] for at in range(0, len(items), size))
    waiting = deque((batch, executor.submit(_each, function, batch)) for batch in islice(batches, AHEAD))
    while waiting:
        yield waiting.popleft()
        waiting.extend((batch, executor.submit(_each, function, batch)) for batch in islice(batches, 1))


def _each(function: Callable[[A], B], batch: Sequence[A]) -> list[B]:
    return [function(item) for item in batch]


def _answer(answer: Future[B], lost: Callable[[A], B] | None, item: A) -> B:
    try:
        return answer.result()
    except Exception:
        if lost is None:
            raise
        return lost(item)
