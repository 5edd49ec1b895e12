"""Templates of the generated pages: Jinja2, with an escape that is safe for Markdown and HTML alike."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.linking.wording import written
from generator.publishing import escaping, words


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("generator.publishing"),
        autoescape=True,
        finalize=lambda value: "" if value is None else escaping.text(value),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(
        block=escaping.html_block,
        whole=escaping.whole,
        day=words.day,
        written=written,
        number=words.number,
        many=words.many,
        listing=words.listing,
        upper_first=words.upper_first,
        with_days=words.with_days,
        lower_first=lambda value: value if value[1:2].isupper() else value[:1].lower() + value[1:],
    )
    return environment


def draw(template: str, front_matter: Mapping[str, Any], view: Mapping[str, Any]) -> str:
    """Return a page: front matter, then the template's Markdown with runs of blank lines made one."""
    body = _environment().get_template(template).render(view)
    lines: list[str] = []
    for line in body.splitlines():
        line = line.rstrip()
        if line or (lines and lines[-1]):
            lines.append(line)
    text = "\n".join(lines).rstrip("\n")
    return f"{escaping.front_matter(front_matter)}\n{text}\n"
