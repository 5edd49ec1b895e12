"""Documents incorporated by reference: the list, its carve-outs, its forward clause, its file numbers."""

from __future__ import annotations

from generator.extracting.incorporation.record import Incorporation
from generator.extracting.outline import Outline
from generator.model import Document

__all__ = ["Incorporation", "read"]


def read(document: Document, outline: Outline) -> Incorporation:
    """Read what the document says that it incorporates by reference; empty where it has no such section."""
    return Incorporation()
