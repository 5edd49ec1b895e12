"""Picture A: documents by lane of form along time, with the days of the prospectus and of its supplement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec
from markupsafe import Markup

from generator import tables
from generator.publishing import words
from generator.publishing.pictures import axis, svg

Shape = Literal["filed", "period", "items"]
"""A filing date; the end of a period whose report's filing date is not stated; a document limited to items."""

_APART = 3.7
"""Per cent of the width between two marks of one row: twelve pixels on a phone."""
_ROW, _LABEL, _GAP = 14, 18, 5
"""Heights in pixels: a row of marks, the label of a lane, the space below a lane."""
_LANES = 8
_FEW = 4
"""One in so many days may lie so far before the others that the axis leaves it out."""
_EARLY = 46
"""Pixels from the left where a mark stands that is older than the axis, behind its year."""


class Mark(msgspec.Struct, frozen=True):
    """A document: its lane, the day it stands at, and where a click leads."""

    lane: str
    day: date
    shape: Shape
    label: str
    address: str


class Line(msgspec.Struct, frozen=True):
    """A day that divides the picture."""

    day: date
    label: str


def draw(marks: Sequence[Mark], lines: Sequence[Line], *, prefix: str, title: str, description: str) -> Markup:
    """Return the picture, or nothing where there is no dated document."""
    if not marks:
        return Markup("")
    days = [mark.day for mark in marks] + [line.day for line in lines]
    since = _since(days, min([line.day for line in lines], default=max(days)))
    time = axis.around(day for day in days if day >= since)
    top = 18.0 * len(lines) + 6
    pieces: list[Markup] = []
    rules: list[Markup] = []
    down = top
    for lane, members in _lanes(marks):
        rules.append(svg.element("line", {"class": "rule", "x1": 0, "x2": "100%", "y1": down, "y2": down}))
        pieces.append(svg.element("text", {"class": "lane", "x": 0, "y": down + 15}, f"{lane} ({len(members)})"))
        early = [mark for mark in members if mark.day < since]
        later = [time.place(mark.day) for mark in members[len(early) :]]
        rows = [*range(len(early)), *(row + len(early) for row in rows_of(later))]
        for mark, row in zip(members, rows, strict=True):
            middle = down + _LABEL + _ROW * (row + 0.5)
            if mark in early:
                pieces.append(svg.element("text", {"class": "tick", "x": 0, "y": middle + 4}, f"‹ {mark.day.year}"))
                pieces.append(_mark(mark, _EARLY, middle))
            else:
                pieces.append(_mark(mark, svg.percent(time.place(mark.day)), middle))
        down += _LABEL + _ROW * (max(rows) + 1) + _GAP
    behind = rules + axis.drawn(time, top, down)
    # right of the middle a label stands left of its line: the latest goes above, where no line before it passes
    right = all(time.place(each.day) >= 50 for each in lines)
    for place, line in enumerate(sorted(lines, key=lambda each: each.day, reverse=right)):
        behind += _line(line, time.place(line.day), 18.0 * place, down)
    return svg.picture(prefix, title, description, down + 34, *behind, *pieces, linked=True)


def _since(days: Sequence[date], latest: date) -> date:
    """Return the day that the axis begins at: the first one, but for a few that would push all others together.

    These lie more than half of the whole time before the others, and the axis begins at `latest` at the latest.
    """
    ordered = sorted(days)
    whole = (ordered[-1] - ordered[0]).days
    for place in range(len(ordered) // _FEW, 0, -1):
        if ordered[place] <= latest and (ordered[place] - ordered[place - 1]).days * 2 > whole:
            return ordered[place]
    return ordered[0]


def _lanes(marks: Sequence[Mark]) -> list[tuple[str, list[Mark]]]:
    """Marks by lane, in order of the forms' table; beyond eight lanes the smallest share one."""
    order = list(tables.forms())
    lanes: dict[str, list[Mark]] = {}
    for mark in sorted(marks, key=lambda each: each.day):
        lanes.setdefault(mark.lane, []).append(mark)
    if len(lanes) > _LANES:
        smallest = sorted(lanes, key=lambda lane: len(lanes[lane]))[: len(lanes) - _LANES + 1]
        others = sorted((mark for lane in smallest for mark in lanes.pop(lane)), key=lambda each: each.day)
        return [*_in_order(lanes, order), ("Other forms", others)]
    return _in_order(lanes, order)


def _in_order(lanes: dict[str, list[Mark]], order: list[str]) -> list[tuple[str, list[Mark]]]:
    def rank(lane: str) -> tuple[int, str]:
        base = lane.removesuffix("/A")
        return (order.index(base) if base in order else len(order), lane)

    return sorted(lanes.items(), key=lambda item: rank(item[0]))


def rows_of(places: Sequence[float]) -> list[int]:
    """Return the row of each mark, places ascending: the lowest in which it does not touch its neighbour."""
    last: list[float] = []
    rows: list[int] = []
    for place in places:
        row = next((row for row, end in enumerate(last) if place - end >= _APART), len(last))
        if row == len(last):
            last.append(place)
        last[row] = place
        rows.append(row)
    return rows


def _mark(mark: Mark, at: svg.Value, down: float) -> Markup:
    kind = f"mark {mark.shape}"
    match mark.shape:
        case "filed":
            shape = svg.element("circle", {"class": kind, "cx": at, "cy": down, "r": 5})
        case "period":
            place: dict[str, svg.Value | None] = {
                "x": at,
                "y": down - 4.5,
                "width": 9,
                "height": 9,
                "transform": "translate(-4.5)",
            }
            shape = svg.element("rect", {"class": kind} | place)
        case "items":
            diamond = svg.element("path", {"class": kind, "d": "M0-6.5L6.5 0L0 6.5L-6.5 0z"})
            shape = svg.element("svg", {"x": at, "y": down, "overflow": "visible"}, diamond)
    return svg.element("a", {"href": mark.address}, svg.element("title", {}, mark.label), shape)


def _line(line: Line, across: float, top: float, bottom: float) -> list[Markup]:
    at = svg.percent(across)
    left = across < 50
    return [
        svg.element("line", {"class": "day", "x1": at, "x2": at, "y1": top + 3, "y2": bottom}),
        svg.element(
            "text",
            {
                "class": "day-label",
                "x": at,
                "y": top + 13,
                "dx": 6 if left else -6,
                "text-anchor": "start" if left else "end",
            },
            f"{line.label} {words.day(line.day)}",
        ),
    ]
