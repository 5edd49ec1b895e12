"""The home page: a search box, the issuers, the latest filings, and the way in for those who are new."""

from __future__ import annotations

from pathlib import Path

from generator.model import Filing
from generator.publishing import addresses, index_pages, words
from generator.publishing.catalogue import Catalogue, link, newest_first
from generator.publishing.index_pages import ListPage

_LATEST = 16
_ISSUERS = 15

TEXT = "_home.md"
"""Hand-written Markdown in the documents folder that stands on the home page below the search box."""


def page(catalogue: Catalogue, out: Path) -> ListPage:
    """Return the home page; `out` is looked into for the publisher's own words."""
    here = addresses.HOME
    library = catalogue.library
    filings = newest_first(library.filings.values())
    own_words = out / TEXT
    issuers = sorted(library.issuers.values(), key=lambda each: (-len(each.filings), each.name.casefold()))[:_ISSUERS]
    held = sum(filing.held for filing in filings)
    return ListPage(
        here,
        {
            "title": catalogue.settings.site_name,
            "kind": "home",
            "hide": ["navigation", "toc"],
        },
        {
            "template": "home.md.j2",
            "name": catalogue.settings.site_name,
            "search": catalogue.settings.search,
            "own_words": own_words.read_text(encoding="utf-8").strip() if own_words.is_file() else "",
            "issuers": [
                {
                    "link": link(addresses.issuer(issuer.key), here, issuer.name),
                    "held": sum(library.filings[identity].held for identity in issuer.filings),
                    "referred": sum(not library.filings[identity].held for identity in issuer.filings),
                }
                for issuer in sorted(issuers, key=lambda each: each.name.casefold())
            ],
            "more_issuers": len(library.issuers) if len(library.issuers) > _ISSUERS else 0,
            "latest": [index_pages.row(filing, catalogue, here) for filing in _latest(filings)],
            "count": words.many(len(filings), "document"),
            "feeds": catalogue.settings.site_url is not None,
            "held": held,
            "referred": len(filings) - held,
        },
    )


def _latest(filings: list[Filing]) -> list[Filing]:
    return [filing for filing in filings if filing.held][:_LATEST] or filings[:_LATEST]
