"""Picture C: one bar, divided by how many documents are new, old or unknown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from markupsafe import Markup

from generator.publishing import words
from generator.publishing.pictures import svg

Shade = Literal["old", "unknown", "new", "gone"]

_BAR = 22
"""Height of the bar in pixels."""
_LEAST, _DIGIT = 1.5, 2.5
"""Per cent of the bar that a number needs, and each digit of it, where the bar is as narrow as on a phone."""


def draw(parts: Sequence[tuple[str, int, Shade]], *, prefix: str, title: str) -> Markup:
    """Return the bar; a part's number stands in it where it is wide enough on a phone, the words stand beside it."""
    total = sum(count for _, count, _ in parts)
    pieces: list[Markup] = []
    across = 0.0
    for _, count, shade in parts:
        if not count:
            continue
        width = 100 * count / total
        pieces.append(
            svg.element(
                "rect",
                {
                    "class": f"part {shade}",
                    "x": svg.percent(across),
                    "y": 0,
                    "width": svg.percent(width),
                    "height": _BAR,
                },
            )
        )
        if width >= _LEAST + _DIGIT * len(str(count)):
            pieces.append(
                svg.element(
                    "text",
                    {"class": f"count {shade}", "x": svg.percent(across + width / 2), "y": 15, "text-anchor": "middle"},
                    str(count),
                )
            )
        across += width
    description = ", ".join(f"{label.lower()}: {count}" for label, count, _ in parts if count)
    return svg.picture(prefix, title, f"{words.many(total, 'document')}; {description}.", _BAR, *pieces, linked=False)
