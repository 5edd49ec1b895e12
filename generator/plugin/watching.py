"""How often `mkdocs serve` looks for changes: as often as takes little of a processor.

MkDocs looks twice a second. A folder of a thousand files is looked through in some milliseconds, so that a change can
be seen sooner; one of many thousands is looked at as MkDocs does.
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from watchdog.observers.polling import PollingObserver
from watchdog.utils.dirsnapshot import DirectorySnapshot

_SHARE = 0.05
"""Of a processor's time, what looking may take."""
_SHORTEST, _LONGEST = 0.1, 0.5
"""Seconds from one look to the next; MkDocs has the latter."""


def observer(folder: Path) -> PollingObserver:
    """Return what looks for changes in folders as large as this one."""
    start = time.thread_time()
    with contextlib.suppress(OSError):
        DirectorySnapshot(str(folder))
    return PollingObserver(timeout=interval(time.thread_time() - start))


def interval(look: float) -> float:
    """Return the seconds from one look to the next, where a look takes so many."""
    return min(_LONGEST, max(_SHORTEST, look / _SHARE))
