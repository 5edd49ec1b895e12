"""Documents that a supplement without a list says are incorporated into its prospectus, in passing.

"… included in the Annual Report on Form 10-K for the fiscal year ended …, which is incorporated by reference in the
accompanying Prospectus": read only where the file holds no list.
"""

from __future__ import annotations

import re

from generator.extracting.incorporation.section import Section, Statement
from generator.extracting.incorporation.sentences import split
from generator.extracting.incorporation.tokens import fold
from generator.model import Document

_SAYS = re.compile(
    r"\b(?:which|that|each\s+of\s+which|all\s+of\s+which|both\s+of\s+which)\s+(?:is|are|has\s+been|have\s+been)\s+"
    r"incorporated\s+(?:herein\s+)?by\s+reference\s+(?:in|into)\s+(?:the\s+accompanying|this)\s+prospectus"
)


def find(document: Document, end: int) -> Section | None:
    """Return the sentences before the offset `end` that say so, as one section."""
    text = document.text
    first: int | None = None
    statements: list[Statement] = []
    at = text.find("incorporated by reference in", 0, end)
    while at >= 0:
        block = document.block_at(at)
        left = next((span for span in split(block.text) if span[0] <= at - block.start < span[1]), None)
        if left and _SAYS.search(fold(block.text[left[0] : left[1]])):
            first = block.start if first is None else first
            start = block.start + left[0] - first
            if not statements or statements[-1].start != start:
                statements.append(Statement(start, block.start + left[1] - first, member=False))
        at = text.find("incorporated by reference in", at + 1, end)
    if first is None:
        return None
    last = first + statements[-1].end
    return Section(first, last, fold(text[first:last]), tuple(statements), "elsewhere")
