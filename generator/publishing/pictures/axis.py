"""A time axis: days as places across, and the days that get a label."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec
from markupsafe import Markup

from generator.publishing import words
from generator.publishing.pictures import svg

_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240)
"""Months between two labels."""
_MOST_LABELS = 7
LEFT, RIGHT = 1.5, 98.5
"""Per cent of the width between which days lie."""


class Axis(msgspec.Struct, frozen=True):
    """From the first day of a month to the last day shown."""

    first: date
    last: date

    def place(self, day: date) -> float:
        """Return where a day lies, in per cent of the width."""
        return LEFT + (RIGHT - LEFT) * (day - self.first).days / max(1, (self.last - self.first).days)

    def ticks(self) -> list[date]:
        """Return the days that get a label: firsts of months, seven at most."""
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month
        step = next((step for step in _STEPS if months / step < _MOST_LABELS), _STEPS[-1])
        start = self.first.year * 12 + self.first.month - 1
        start += -start % step
        ticks = [date(month // 12, month % 12 + 1, 1) for month in range(start, self.last.year * 12 + 12, step)]
        return [tick for tick in ticks if self.first <= tick <= self.last]


def around(days: Iterable[date]) -> Axis:
    """Return an axis that holds all days, from the start of the first one's month to the end of the last one's."""
    ordered = sorted(days)
    first, last = ordered[0], ordered[-1]
    following = last.year * 12 + last.month
    return Axis(first.replace(day=1), date(following // 12, following % 12 + 1, 1))


def drawn(axis: Axis, top: float, bottom: float) -> list[Markup]:
    """Return grid lines from `top` to `bottom` and their labels below: months, and the year where it changes."""
    pieces: list[Markup] = []
    year = 0
    for tick in axis.ticks():
        across = axis.place(tick)
        at = svg.percent(across)
        anchor = "end" if across > 94 else "start" if across < 6 else "middle"
        pieces.append(svg.element("line", {"class": "grid", "x1": at, "x2": at, "y1": top, "y2": bottom}))
        if len({each.month for each in axis.ticks()}) > 1 or tick.month != 1:
            pieces.append(
                svg.element(
                    "text", {"class": "tick", "x": at, "y": bottom + 15, "text-anchor": anchor}, words.month(tick)
                )
            )
            if tick.year != year:
                pieces.append(
                    svg.element(
                        "text", {"class": "tick year", "x": at, "y": bottom + 29, "text-anchor": anchor}, str(tick.year)
                    )
                )
        else:
            pieces.append(
                svg.element("text", {"class": "tick", "x": at, "y": bottom + 15, "text-anchor": anchor}, str(tick.year))
            )
        year = tick.year
    return pieces
