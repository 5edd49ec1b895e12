"""What the collector of garbage looks through during a build."""

from __future__ import annotations

import gc
from weakref import ref

from generator.plugin import garbage


class Knot:
    """Something that only the collector finds."""

    def __init__(self) -> None:
        self.self = self


def test_garbage_that_is_young_goes_and_old_garbage_stays_until_after() -> None:
    old = Knot()
    gc.collect()
    before = gc.get_threshold()
    seen = ref(old)
    with garbage.old_left():
        del old
        fleeting = ref(Knot())
        full = gc.get_stats()[2]["collections"]
        kept = [[] for _ in range(before[0] * before[1] * 20)]
        assert fleeting() is None
        assert seen() is not None
        assert gc.get_stats()[2]["collections"] == full
    assert kept and gc.get_threshold() == before
    gc.collect()
    assert seen() is None
