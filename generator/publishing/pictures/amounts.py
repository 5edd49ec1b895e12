"""Picture D: what each registration registers, as bars on one scale; hatched where it exists only on exercise."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from markupsafe import Markup

from generator.publishing import words
from generator.publishing.pictures import svg

_ROW, _BAR = 38, 14
"""Heights in pixels: a row with its label, the bar."""


class Bar(msgspec.Struct, frozen=True):
    """One registered amount; `conditional` where the securities are issued only on exercise of others."""

    label: str
    quantity: int
    unit: str
    conditional: bool
    address: str


def draw(bars: Sequence[Bar], *, prefix: str, title: str) -> Markup:
    """Return the picture, or nothing for fewer than two bars: one has nothing to be compared with."""
    if len(bars) < 2:
        return Markup("")
    most = max(bar.quantity for bar in bars)
    pieces: list[Markup] = [
        svg.element(
            "pattern",
            {
                "id": f"{prefix}-h",
                "width": 6,
                "height": 6,
                "patternUnits": "userSpaceOnUse",
                "patternTransform": "rotate(45)",
            },
            svg.element("rect", {"class": "hatch-back", "width": 6, "height": 6}),
            svg.element("rect", {"class": "hatch", "width": 3, "height": 6}),
        )
    ]
    for place, bar in enumerate(bars):
        top = place * _ROW
        width = svg.percent(max(0.4, 100 * bar.quantity / most))
        label = svg.element(
            "text", {"class": "lane", "x": 0, "y": top + 13}, f"{bar.label}: {words.number(bar.quantity)} {bar.unit}"
        )
        pieces.append(svg.element("a", {"href": bar.address}, label))
        fill = f"url(#{prefix}-h)" if bar.conditional else None
        pieces.append(
            svg.element(
                "rect",
                {
                    "class": "amount conditional" if bar.conditional else "amount",
                    "x": 0,
                    "y": top + 18,
                    "width": width,
                    "height": _BAR,
                    "fill": fill,
                },
            )
        )
    description = "; ".join(f"{bar.label}: {words.number(bar.quantity)} {bar.unit}" for bar in bars)
    return svg.picture(prefix, title, f"{description}.", len(bars) * _ROW, *pieces, linked=True)
