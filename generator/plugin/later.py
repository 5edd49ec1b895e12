"""Work that follows a build of `mkdocs serve`: it ends before the next build begins, done or not."""

from __future__ import annotations

import threading
from collections.abc import Callable

GoOn = Callable[[], bool]
"""Tells work that takes long whether it is still wanted."""


class Later:
    """One piece of work at a time, in a thread of its own."""

    def __init__(self, pause: float = 0) -> None:
        """Have nothing to do; work begins after a pause of seconds."""
        self._pause = pause
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, work: Callable[[GoOn], None]) -> None:
        """Begin work, which asks at each of its steps whether to go on."""
        self.end()
        self._ended.clear()

        def paused() -> None:
            if not self._ended.wait(self._pause):
                work(lambda: not self._ended.is_set())

        self._thread = threading.Thread(target=paused, daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Have the work end at its next step, and wait until it has."""
        self._ended.set()
        if self._thread:
            self._thread.join()
            self._thread = None
