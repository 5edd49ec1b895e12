"""What a publisher decides: the options of the plugin's section of `mkdocs.yml`, and what MkDocs knows beside them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

Publisher = Literal["third_party", "issuer"]
"""Who publishes the site: the issuer of the securities, or anybody else."""

Offering = Literal["live", "closed", "unknown"]
"""Whether securities are being offered under the filings shown; `unknown` is treated like `live`."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Options of one build. Paths are as the caller may open them; no output ever holds one of them."""

    source: Path = Path("filings")
    """Folder with filings, sidecars and indexes."""
    out: Path = Path("site_src")
    """Folder that pages and data are written to: the documents folder of MkDocs."""
    cache: Path = Path(".cache")
    """Folder of what is kept between builds: beside `mkdocs.yml`."""
    publisher: Publisher = "third_party"
    publisher_name: str | None = None
    """Name shown in `Published by …`."""
    offering: Offering = "unknown"
    strict: bool = False
    """Problems with filings and sidecars are failures."""
    largest_megabytes: int = 100
    """Size up to which files are read, in millions of bytes; a larger one is a problem of its own."""
    search: bool = True
    """A search index is built and a search form drawn."""
    search_text_kilobytes: int = 64
    """How much of each source text is searched: its first so many thousand characters; 0 for summaries alone."""
    search_sites: tuple[str, ...] = ()
    """Paths of other sites on the same host that are searched too: `/acme/`, or `../acme/` from the root of this."""
    site_name: str = "Filings Library"
    site_url: str | None = None
    """Absolute address of the site with a trailing slash; feeds and JSON-LD are left out without it."""
    report_problem_url: str | None = None
    """Where a reader reports a problem: an `https:` or `mailto:` address."""
    user_agent: str | None = None
    """Who asks EDGAR for filings: a name and an e-mail address, as its rules want; it stands on no page."""
    companies: tuple[str, ...] = ()
    """Companies whose filings `fetch` brings where none is named: their CIKs, in quotes; they stand on no page."""
    forms: tuple[str, ...] = ()
    """Forms that `fetch` brings where none is named, `*` standing for anything; all of them where this is empty."""
