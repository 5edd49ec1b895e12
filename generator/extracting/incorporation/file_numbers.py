"""Exchange Act file numbers that a section states for what it incorporates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.extracting.incorporation.folding import fold
from generator.extracting.incorporation.section import Section
from generator.extracting.wording import phrase
from generator.model import Document, Evidence, Fact

NEAR = 160
"""Characters between "File No." and a number at most."""

AT_ONCE = 12
"""The same for a number as short as a rule's: `File No. 1-15`, `Rule 0-11`."""

SHORTEST = 2
"""Digits of such a number behind its prefix."""

BEFORE = 3_000
"""Characters before a section in which the sentence on the reports that are filed may stand."""

_FILES = ("file annual", "files annual", "file reports", "files reports")

_NUMBER = re.compile(
    r"(?P<prefix>0(?<![\w-].)(?:0?[01])?|1(?<![\w-].))\s?-\s?(?P<number>\d{2,6})(?:-\d{1,2})?(?![\w-])"
)
_WORDS = phrase(
    {
        "file": r"(?<=\bfile)(?:\s+(?:nos?\b|numbers?\b|\#)|\b.{0,12}\bno)",
        "commission": r"(?<=\bcommission)\s+(?:nos?\b|numbers?\b)",
        "registration": r"\s+nos?\b",
        "sec": r"(?<=\bsec)\s+nos?\b",
        "(": r"\s*nos?\.",
    }
)


def read(document: Document, sections: Sequence[Section], floor: int) -> Fact[tuple[str, ...]]:
    """Read the numbers as printed, without white space inside.

    What stands close before the first section, behind the offset `floor`, counts where it says under which number
    the registrant files its reports.
    """
    found: dict[str, tuple[Evidence, ...]] = {}
    for index, section in enumerate(sections):
        start = section.start if index else _start(document, section, floor)
        folded = fold(document.text[start : section.start]) + section.folded
        for match in _NUMBER.finditer(folded) if _WORDS.search(folded) else ():
            near = NEAR if len(match["number"]) > SHORTEST else AT_ONCE
            if _WORDS.search(folded, max(0, match.start() - near), match.start()):
                evidence = document.evidence(start + match.start(), start + match.end(), "commission-file-number")
                found.setdefault("".join(match.group().split()), evidence)
    return Fact(
        tuple(found),
        tuple(piece for pieces in found.values() for piece in pieces),
        absent=None if found else "not stated",
    )


def _start(document: Document, section: Section, floor: int) -> int:
    floor = max(floor, section.start - BEFORE)
    at = max(document.text.rfind(words, floor, section.start) for words in _FILES)
    return at if at >= 0 else section.start
