"""The sitemap of a large site: in parts that its index names, as the protocol wants it.

Source: https://www.sitemaps.org/protocol.html, "Using Sitemap index files".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

NAME = "sitemap.xml"

ADDRESSES = 50_000
"""Most addresses of one file."""
SIZE = 50_000_000
"""Most bytes of one file: the protocol has 50 MB."""

_ENTRY = re.compile(r"<url>(?:(?!<url>).)*?</url>\s*", re.DOTALL)
_INDEX = """\
<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{}
</sitemapindex>"""


def split(sitemap: str, site_url: str, addresses: int = ADDRESSES, size: int = SIZE) -> dict[str, str]:
    """Return the files of a sitemap by name: it alone, or an index and parts of at most so many addresses and bytes."""
    entries = list(_ENTRY.finditer(sitemap))
    if not entries or (len(entries) <= addresses and len(sitemap.encode()) <= size):
        return {NAME: sitemap}
    head, foot = sitemap[: entries[0].start()], sitemap[entries[-1].end() :]
    room = size - len((head + foot).encode())
    groups = _groups([entry[0] for entry in entries], addresses, room)
    parts = {f"sitemap-{number}.xml": f"{head}{''.join(each)}{foot}" for number, each in enumerate(groups, start=1)}
    base = escape(site_url.rstrip("/"))
    named = "\n".join(f"<sitemap><loc>{base}/{name}</loc></sitemap>" for name in parts)
    return {NAME: _INDEX.format(named), **parts}


def _groups(entries: list[str], most: int, room: int) -> Iterator[list[str]]:
    """Yield entries in their order, as many at a time as one file holds; one that is larger than that stands alone."""
    group: list[str] = []
    taken = 0
    for entry in entries:
        size = len(entry.encode())
        if group and (len(group) == most or taken + size > room):
            yield group
            group, taken = [], 0
        group.append(entry)
        taken += size
    yield group
