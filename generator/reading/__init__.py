"""Bytes to `Document`: EDGAR submissions, HTML, inline XBRL, plain text and Markdown."""

from __future__ import annotations

from generator.reading.blocks import Text
from generator.reading.discovery import Discovered, discover
from generator.reading.errors import ReadingError
from generator.reading.filings import read, read_bytes, read_exhibit

__all__ = [
    "Discovered",
    "ReadingError",
    "Text",
    "discover",
    "read",
    "read_bytes",
    "read_exhibit",
]
