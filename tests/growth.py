"""How work grows with its input: calls are counted, nothing is timed."""

from __future__ import annotations

import cProfile
from collections.abc import Callable
from typing import Any

TIMES = 4
"""By how much the input is made larger."""
MOST = 6
"""Times the calls that the larger input may take: 4 is linear, 16 the square."""


def calls(work: Callable[[], Any]) -> int:
    """Return how many functions are called, those of the interpreter among them."""
    profile = cProfile.Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())


def growth(work: Callable[[int], Callable[[], Any]], size: int) -> float:
    """Return how many times as many calls work takes whose input is `TIMES` as large; `work` prepares it for a size."""
    work(size)()  # what is made once is made
    return calls(work(TIMES * size)) / calls(work(size))
