"""Front matter of the pages that the generator wrote: YAML between two lines of dashes."""

from __future__ import annotations

from typing import Any

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_LINE = "---\n"


def split(page: str) -> tuple[dict[str, Any], str]:
    """Return the front matter of a page and its Markdown; a page without any has an empty one.

    Raises `yaml.YAMLError` where the front matter is no YAML.
    """
    if not page.startswith(_LINE):
        return {}, page
    matter, line, markdown = page[len(_LINE) :].partition(f"\n{_LINE}")
    if not line:
        return {}, page
    return yaml.load(matter, _Loader) or {}, markdown.lstrip("\n")
