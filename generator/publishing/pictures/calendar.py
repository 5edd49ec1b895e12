"""Picture F: current reports by month, the darker the more; each month's number stands in its field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from markupsafe import Markup

from generator.publishing import words
from generator.publishing.pictures import svg

_TOP, _ROW, _LEFT = 18, 22, 9.0
"""Height of the head and of a year in pixels; width of the years' column in per cent."""


def draw(days: Iterable[date], *, prefix: str, title: str) -> Markup:
    """Return the picture, or nothing for fewer than two reports."""
    counts = Counter((day.year, day.month) for day in days)
    if counts.total() < 2:
        return Markup("")
    most = max(counts.values())
    width = (100 - _LEFT) / 12
    pieces = [
        svg.element(
            "text",
            {"class": "tick", "x": svg.percent(_LEFT + width * (month - 0.5)), "y": 12, "text-anchor": "middle"},
            words.month(date(2000, month, 1)),
        )
        for month in range(1, 13)
    ]
    first, last = min(counts)[0], max(counts)[0]
    for row, year in enumerate(range(first, last + 1)):
        top = _TOP + row * _ROW
        pieces.append(svg.element("text", {"class": "tick", "x": 0, "y": top + 15}, str(year)))
        for month in range(1, 13):
            count = counts[(year, month)]
            left = svg.percent(_LEFT + width * (month - 1))
            shade = 0 if not count else 1 + round(3 * (count - 1) / max(1, most - 1))
            size: dict[str, svg.Value | None] = {
                "x": left,
                "y": top + 1,
                "width": svg.percent(width),
                "height": _ROW - 2,
            }
            pieces.append(svg.element("rect", {"class": f"month s{shade}"} | size))
            if count:
                middle = svg.percent(_LEFT + width * (month - 0.5))
                pieces.append(
                    svg.element(
                        "text",
                        {"class": f"count s{shade}", "x": middle, "y": top + 16, "text-anchor": "middle"},
                        str(count),
                    )
                )
    description = ", ".join(
        f"{words.month(date(year, month, 1))} {year}: {count}" for (year, month), count in sorted(counts.items())
    )
    height = _TOP + (last - first + 1) * _ROW
    return svg.picture(prefix, title, f"{description}.", height, *pieces, linked=False)
