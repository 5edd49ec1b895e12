"""Exchange Act file numbers that a section states for what it incorporates."""

from __future__ import annotations

import re

from generator.model import Document, Evidence, Fact

NEAR = 160
"""Characters between "File No." and a number at most."""

_NUMBER = re.compile(r"(?<![\w-])(?P<prefix>0{0,2}[01])\s?-\s?(?P<number>\d{4,6})(?:-\d{1,2})?(?![\w-])")
_WORDS = re.compile(
    r"\bfile\s+(?:nos?\b|numbers?\b|#)|\bfile\b.{0,12}\bno|\bcommission\s+(?:nos?\b|numbers?\b)|\bsec\s+nos?\b"
)


def read(document: Document, folded: str, start: int, end: int) -> Fact[tuple[str, ...]]:
    """Read the numbers as printed, without white space inside."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for match in _NUMBER.finditer(folded, start, end):
        if _WORDS.search(folded, max(start, match.start() - NEAR), match.start()):
            number = "".join(match.group().split())
            found.setdefault(number, document.evidence(match.start(), match.end(), "commission-file-number"))
    return Fact(
        tuple(found),
        tuple(piece for pieces in found.values() for piece in pieces),
        absent=None if found else "not stated",
    )
