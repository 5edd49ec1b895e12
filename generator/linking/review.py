"""What an issuer may publish beside a live offering: reviewed pages, quotes, nothing worked out (Rules 134 and 433)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Filing, Library, Problem
from generator.settings import Settings


def quotes_only(settings: Settings) -> bool:
    """Tell whether pages show only what filings say, in their words: an issuer's, unless its offering is closed."""
    return settings.publisher == "issuer" and settings.offering != "closed"


def historical(settings: Settings) -> bool:
    """Tell whether pages stand in a section marked as historical: an issuer's, its offering closed (Rule 433(e)(2))."""
    return settings.publisher == "issuer" and settings.offering == "closed"


def withheld(filing: Filing, settings: Settings) -> bool:
    """Tell whether a held filing is not published yet: an issuer's pages wait for a person's approval."""
    return settings.publisher == "issuer" and filing.held and filing.approved is None


def problems(library: Library, settings: Settings) -> Iterator[Problem]:
    """Yield a problem for each filing that waits for approval."""
    for filing in library.filings.values():
        if withheld(filing, settings):
            sha256 = filing.source.sha256 if filing.source else ""
            yield Problem(
                file=filing.source.name if filing.source else filing.id,
                message="It is not published: an issuer's pages wait for a person's approval.",
                advice=f"Review it and add `approved` (by, on, sha256: {sha256}) to its sidecar.",
                severity="warning",
                code="review-required",
            )
