"""SVG elements as text that is safe inside a generated page.

Pictures are drawn without a `viewBox`: across in per cent of the width, down in pixels, so that text and marks
keep their size from a phone to a wide screen.
"""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from generator.publishing import escaping

Value = str | int | float


def element(name: str, attributes: Mapping[str, Value | None], *children: str) -> Markup:
    """Return an element; attributes that are `None` are left out, children that are not `Markup` are escaped."""
    written = "".join(
        f' {key}="{escaping.text(_plain(value))}"' for key, value in attributes.items() if value is not None
    )
    if not children:
        return Markup(f"<{name}{written}/>")
    return Markup(f"<{name}{written}>{''.join(escaping.text(child) for child in children)}</{name}>")


def picture(prefix: str, title: str, description: str, height: float, *children: str, linked: bool) -> Markup:
    """Return a whole picture, as wide as its place; `prefix` makes its ids unique in the page."""
    return element(
        "svg",
        {
            "class": "fl-picture",
            "width": "100%",
            "height": height,
            "role": "group" if linked else "img",
            "aria-labelledby": f"{prefix}-t",
            "aria-describedby": f"{prefix}-d",
        },
        element("title", {"id": f"{prefix}-t"}, title),
        element("desc", {"id": f"{prefix}-d"}, description),
        *children,
    )


def percent(value: float) -> str:
    """Return a place across as SVG writes it."""
    return f"{_plain(value)}%"


def _plain(value: Value) -> str:
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".")
    return str(value)
