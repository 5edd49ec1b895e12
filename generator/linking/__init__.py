"""From filings to a library: issuers, registrations, every reference resolved, what changed, what to read."""

from generator.linking.library import link

__all__ = ["link"]
