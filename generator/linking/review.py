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
    """Tell whether a held filing is not published yet: an issuer's pages wait for EDGAR and for a person's approval."""
    waits = filing.approved is None or filing.accession_number is None
    return settings.publisher == "issuer" and filing.held and waits


def problems(library: Library, settings: Settings) -> Iterator[Problem]:
    """Yield a note for each filing that waits for approval, or for word that EDGAR has it: nothing is wrong with it."""
    for filing in library.filings.values():
        if not withheld(filing, settings):
            continue
        name = filing.source.name if filing.source else filing.id
        if filing.accession_number is None:
            yield Problem(
                file=name,
                message="It is not published: nothing says that EDGAR has accepted it, and an issuer's site is never "
                "first (Regulation FD).",
                advice="State its accession number in its sidecar once EDGAR has accepted it.",
                severity="note",
                code="not-on-edgar",
            )
        if filing.approved is None:
            sha256 = filing.source.sha256 if filing.source else ""
            yield Problem(
                file=name,
                message="It is not published: an issuer's pages wait for a person's approval.",
                advice=f"Review it and add `approved` (by, on, sha256: {sha256}) to its sidecar.",
                severity="note",
                code="review-required",
            )
