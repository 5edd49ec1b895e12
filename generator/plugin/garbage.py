"""What the collector of garbage looks through: a library is large, and lives as long as the build that it is read for.

The collector looks through everything whenever what is there has grown by a quarter, several times a build and more
the larger the library. A build leaves little behind that its young generations do not find.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEVER = 1_000_000


@contextmanager
def old_left() -> Iterator[None]:
    """Have only what is young looked through meanwhile."""
    young, middle, old = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER)
    try:
        yield
    finally:
        gc.set_threshold(young, middle, old)
