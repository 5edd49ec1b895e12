"""The sitemap of a large site: parts that the protocol allows, and an index of them."""

from __future__ import annotations

import re

import pytest

from generator.site.sitemap import NAME, split

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
URL = "https://filings.example/a&b/"


def sitemap(count: int) -> str:
    entries = (f"<url><loc>https://filings.example/filings/{n}/</loc></url>\n" for n in range(count))
    return f"{HEAD}{''.join(entries)}</urlset>"


def addresses(text: str) -> list[str]:
    return re.findall(r"<loc>(.*?)</loc>", text)


@pytest.mark.parametrize(
    ("count", "most", "size", "parts"),
    [
        pytest.param(0, 3, 10_000, [], id="none"),
        pytest.param(3, 3, 10_000, [], id="as many as one file holds"),
        pytest.param(4, 3, 10_000, [3, 1], id="one more"),
        pytest.param(9, 3, 10_000, [3, 3, 3], id="full parts"),
        pytest.param(5, 100, len(sitemap(2)), [2, 2, 1], id="too many bytes"),
        pytest.param(2, 100, 1, [1, 1], id="entries larger than a file"),
    ],
)
def test_a_sitemap_is_split_where_it_is_too_large(count: int, most: int, size: int, parts: list[int]) -> None:
    whole = sitemap(count)
    files = split(whole, URL, most, size)
    index = files.pop(NAME)
    assert [len(addresses(text)) for text in files.values()] == parts
    if not parts:
        assert index == whole
        return
    assert addresses(index) == [f"https://filings.example/a&amp;b/{name}" for name in files]
    assert [each for text in files.values() for each in addresses(text)] == addresses(whole)
    assert all(text.startswith(HEAD) and text.endswith("</urlset>") for text in files.values())
