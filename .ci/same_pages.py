"""Compares the words of every page of two built sites, `same_pages.py SITE OTHER`; exits 1 where they differ."""

import sys
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser


def texts(site: Path) -> dict[str, str]:
    """Return the words of each page's article by the page's path."""
    pages = {}
    for file in sorted(site.rglob("*.html")):
        article = LexborHTMLParser(file.read_text(encoding="utf-8")).css_first("article")
        pages[file.relative_to(site).as_posix()] = " ".join(article.text(separator=" ").split()) if article else ""
    return pages


one, other = (texts(Path(argument)) for argument in sys.argv[1:3])
different = sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))
print(f"{len(one)} and {len(other)} pages, {len(different)} of them different")
print("\n".join(different[:20]))
sys.exit(bool(different))
