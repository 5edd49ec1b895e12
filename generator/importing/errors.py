"""What goes wrong while filings are brought, for people: what is wrong and what to do."""

from __future__ import annotations


class ImportingError(Exception):
    """One file or one company that cannot be brought; the others can."""

    def __init__(self, message: str, advice: str) -> None:
        """Keep what is wrong and what to do apart."""
        super().__init__(f"{message} {advice}")
        self.message = message
        self.advice = advice


class MissingError(ImportingError):
    """There is no such file or company."""


class UnreachableError(ImportingError):
    """The other side did not answer, or not with what was asked for; after some of these nothing more is tried."""


class StoppingError(ImportingError):
    """Nothing more can be brought now: the disk is full, or EDGAR refuses whoever asks."""
