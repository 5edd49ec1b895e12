"""The sentences of a section, for what is said of the list as a whole."""

from __future__ import annotations

import re

import msgspec

from generator.extracting.incorporation.section import Section
from generator.model import Document, Evidence

_END = re.compile(r"(?<=[a-z\d)\"'][.])\s+(?=[^\d\s])|\n\n+|(?<=;)\s+(?=\(?\w{1,3}[.)]\s)")
_NOT_AN_END = re.compile(r"\b(?:nos?|inc|corp|co|ltd|u\.s)\.$")


class Clause(msgspec.Struct, frozen=True):
    """A sentence: its folded text and where it begins in the canonical text."""

    folded: str
    start: int

    def evidence(self, document: Document, rule: str, span: tuple[int, int] | None = None) -> tuple[Evidence, ...]:
        """Return evidence for the sentence, or for a span of it."""
        left, right = span or (0, len(self.folded))
        return document.evidence(self.start + left, self.start + right, rule)


def of(section: Section) -> tuple[Clause, ...]:
    """Return the sentences of a section."""
    found: list[Clause] = []
    start = 0
    for match in _END.finditer(section.folded):
        if _NOT_AN_END.search(section.folded, max(0, match.start() - 6), match.start()):
            continue
        found.append(Clause(section.folded[start : match.start()], section.start + start))
        start = match.end()
    found.append(Clause(section.folded[start:], section.start + start))
    return tuple(clause for clause in found if clause.folded)
