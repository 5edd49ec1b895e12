"""From filings to a library: issuers, registrations, every reference resolved, what changed, what to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.linking.library import link

__all__ = ["link"]


def __getattr__(name: str) -> Any:
    """Import what links when it is first asked for: a process that reads files needs the names of filings alone."""
    if name == "link":
        from generator.linking import library

        return library.link
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
