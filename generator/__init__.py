"""Turns SEC filings into a searchable static site."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.extraction import read_filing
    from generator.pipeline import load_library

__all__ = ["load_library", "read_filing"]

_MODULES = {"load_library": "generator.pipeline", "read_filing": "generator.extraction"}


def __getattr__(name: str) -> Any:
    """Import what holds one of the functions when it is first asked for."""
    if name in _MODULES:
        return getattr(import_module(_MODULES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
