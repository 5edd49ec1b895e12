"""Picture B: the papers of a registration along time, a bar for as long as each prospectus was in force."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec
from markupsafe import Markup

from generator.publishing.pictures import axis, svg
from generator.publishing.pictures.timeline import rows_of

Sign = Literal["update", "takedown", "milestone"]

_ROW, _LABEL, _GAP, _BAR = 14, 18, 6, 8
"""Heights in pixels: a row of marks, the label of a bar, the space below, the bar itself."""


class Mark(msgspec.Struct, frozen=True):
    """A paper at its day, and where a click leads."""

    day: date
    sign: Sign
    label: str
    address: str


class Bar(msgspec.Struct, frozen=True):
    """A prospectus from its day to the one that took its place (`end`, `None` while open), with its supplements."""

    label: str
    start: date | None
    end: date | None
    marks: tuple[Mark, ...]


def draw(bars: Sequence[Bar], milestones: Sequence[Mark], *, prefix: str, title: str, description: str) -> Markup:
    """Return the picture, or nothing where it would hold fewer than two days."""
    days = {mark.day for mark in milestones}
    days |= {day for bar in bars for day in (bar.start, bar.end, *(mark.day for mark in bar.marks)) if day}
    if len(days) < 2:
        return Markup("")
    time = axis.around(days)
    pieces: list[Markup] = []
    down = 4.0
    if milestones:
        down = _lane(pieces, time, down, 0, "Statement, amendments and notices", milestones)
    for bar in bars:
        top = down
        down = _lane(pieces, time, down, _BAR, bar.label, bar.marks)
        first = bar.start or min((mark.day for mark in bar.marks), default=None)
        if first:
            left = time.place(first)
            right = time.place(bar.end) if bar.end else axis.RIGHT
            kind = "bar" if bar.end else "bar open"
            size: dict[str, svg.Value | None] = {
                "x": svg.percent(left),
                "y": top + _LABEL + 3,
                "width": svg.percent(right - left),
                "height": _BAR,
            }
            pieces.append(svg.element("rect", {"class": kind} | size))
    return svg.picture(prefix, title, description, down + 34, *axis.drawn(time, 0, down), *pieces, linked=True)


def _lane(pieces: list[Markup], time: axis.Axis, top: float, bar: float, label: str, marks: Sequence[Mark]) -> float:
    """Draw a label and the marks below it, with room for a bar between; return where the next lane begins."""
    pieces.append(svg.element("text", {"class": "lane", "x": 0, "y": top + 14}, label))
    in_order = sorted(marks, key=lambda each: each.day)
    rows = rows_of([time.place(mark.day) for mark in in_order])
    down = top + bar + _LABEL
    for mark, row in zip(in_order, rows, strict=True):
        pieces.append(_mark(mark, svg.percent(time.place(mark.day)), down + _ROW * (row + 0.5) + 3))
    return down + _ROW * (max(rows, default=0) + 1) + _GAP


def _mark(mark: Mark, at: str, down: float) -> Markup:
    kind = f"mark {mark.sign}"
    if mark.sign == "milestone":
        path = svg.element("path", {"class": kind, "d": "M0-6L6 5H-6z"})
        shape = svg.element("svg", {"x": at, "y": down, "overflow": "visible"}, path)
    else:
        shape = svg.element("circle", {"class": kind, "cx": at, "cy": down, "r": 5})
    if not mark.address:
        return svg.element("g", {}, svg.element("title", {}, mark.label), shape)
    return svg.element("a", {"href": mark.address}, svg.element("title", {}, mark.label), shape)
