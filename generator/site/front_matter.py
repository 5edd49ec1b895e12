"""Front matter of the pages that the generator wrote: YAML between two lines of dashes."""

from __future__ import annotations

import sys
from typing import Any

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_LINE = "---\n"


def split(page: str) -> tuple[dict[str, Any], str]:
    """Return the front matter of a page and its Markdown; a page without any has an empty one.

    Raises `yaml.YAMLError` where the front matter is no YAML.
    """
    matter, markdown = split_off(page)
    named: dict[str, Any] = yaml.load(matter, _Loader) or {}
    return {sys.intern(name): value for name, value in named.items()}, markdown


def split_off(page: str) -> tuple[str, str]:
    """Return the front matter of a page as it is written, and its Markdown."""
    if not page.startswith(_LINE):
        return "", page
    matter, line, markdown = page[len(_LINE) :].partition(f"\n{_LINE}")
    return (matter, markdown.lstrip("\n")) if line else ("", page)
