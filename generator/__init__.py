"""Turns SEC filings into a searchable static site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.pipeline import load_library, read_filing

__all__ = ["load_library", "read_filing"]


def __getattr__(name: str) -> Any:
    """Import the pipeline when one of its functions is first asked for."""
    if name in __all__:
        from generator import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
