"""Work that follows a build of `mkdocs serve`: it ends before the next build begins, done or not."""

from __future__ import annotations

import threading
from collections.abc import Callable

GoOn = Callable[[], bool]
"""Tells work that takes long whether it is still wanted."""


class Later:
    """One piece of work at a time, in a thread of its own."""

    def __init__(self) -> None:
        """Have nothing to do."""
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, work: Callable[[GoOn], None]) -> None:
        """Begin work, which asks at each of its steps whether to go on."""
        self.end()
        self._ended.clear()
        self._thread = threading.Thread(target=work, args=(lambda: not self._ended.is_set(),), daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Have the work end at its next step, and wait until it has."""
        self._ended.set()
        if self._thread:
            self._thread.join()
            self._thread = None
