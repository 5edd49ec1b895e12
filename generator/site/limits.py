"""What hosts allow: GitHub Pages publishes sites of at most 1 GB.

Source: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits.
"""

from __future__ import annotations

import os
from pathlib import Path

GITHUB_PAGES = 1_000_000_000
"""Bytes of the largest site that GitHub Pages publishes."""

NEAR = 0.8
"""From this share of a limit on, a build speaks of it."""


def size(site: Path) -> int:
    """Return the bytes of all files of a site that are published: hidden ones are not."""
    total = 0
    for folder, inner, names in os.walk(site):
        inner[:] = [name for name in inner if not name.startswith(".")]
        total += sum(Path(folder, name).stat().st_size for name in names)
    return total


def told(size: int, limit: int = GITHUB_PAGES) -> str | None:
    """Say how near a site of so many bytes comes to the limit; `None` where it is far from it."""
    if size < NEAR * limit:
        return None
    return (
        f"the site takes {size / 1e9:.2f} GB; GitHub Pages publishes sites of at most {limit / 1e9:.0f} GB, in at most "
        "10 minutes. Other hosts have no such limits: the site is plain files"
    )
