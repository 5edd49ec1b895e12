"""The parts of a file: where a supplement ends and the base prospectus bound into the same file begins."""

from __future__ import annotations

import msgspec

from generator.model import Document


class Outline(msgspec.Struct, frozen=True):
    """Offsets in the canonical text. `base` is where the bound-in base prospectus begins, `None` without one."""

    base: int | None = None


def read(document: Document) -> Outline:
    """Find the parts of a document."""
    return Outline()
