"""Documents incorporated by reference: the list, its carve-outs, its forward clause, its file numbers."""

from __future__ import annotations

from generator.extracting.incorporation.reading import read
from generator.extracting.incorporation.record import Incorporation

__all__ = ["Incorporation", "read"]
