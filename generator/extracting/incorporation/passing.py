"""Documents that a file without a list says are incorporated, in passing.

In a supplement: "… included in the Annual Report on Form 10-K for the fiscal year ended …, which is incorporated by
reference in the accompanying Prospectus". In a registration statement for more securities of the same class: "the
contents of the Registration Statement on Form S-8 filed on … are incorporated by reference" (Form S-8, General
Instruction E). Read only where the file holds no list.
"""

from __future__ import annotations

import re

from generator.extracting.incorporation.section import Section, Statement
from generator.extracting.incorporation.sentences import split
from generator.extracting.incorporation.tokens import fold
from generator.extracting.outline import Part
from generator.model import Document

_OF_SUPPLEMENT = "incorporated by reference in"
_OF_STATEMENT = "contents of"
_SAYS = {
    _OF_SUPPLEMENT: re.compile(
        r"\b(?:which|that|each\s+of\s+which|all\s+of\s+which|both\s+of\s+which)\s+(?:is|are|has\s+been|have\s+been)\s+"
        r"incorporated\s+(?:herein\s+)?by\s+reference\s+(?:in|into)\s+(?:the\s+accompanying|this)\s+prospectus"
    ),
    _OF_STATEMENT: re.compile(
        r"\bcontents\s+of\s+(?:(?!any\b|contract|agreement|document|exhibit)[\w'.,-]+\s+){0,8}?registration\s+statements?\s+on\s+forms?\b.{0,600}?"
        r"\bincorporated\b.{0,60}?\breference\b",
        re.DOTALL,
    ),
}
"""What a sentence says, by words of it that are looked for."""


def find(document: Document, part: Part) -> Section | None:
    """Return the sentences of a part that say so, as one section."""
    text = document.text
    words = _OF_SUPPLEMENT if part.kind == "supplement" else _OF_STATEMENT
    first: int | None = None
    statements: list[Statement] = []
    at = text.find(words, part.start, part.end)
    while at >= 0:
        block = document.block_at(at)
        left = next((span for span in split(block.text) if span[0] <= at - block.start < span[1]), None)
        if left and _SAYS[words].search(fold(block.text[left[0] : left[1]])):
            first = block.start if first is None else first
            start = block.start + left[0] - first
            if not statements or statements[-1].start != start:
                statements.append(Statement(start, block.start + left[1] - first, member=False))
        at = text.find(words, at + 1, part.end)
    if first is None:
        return None
    last = first + statements[-1].end
    return Section(first, last, fold(text[first:last]), tuple(statements), "elsewhere")
