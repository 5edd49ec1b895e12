"""Documents that a file says are incorporated, in passing, outside a list.

In a supplement: "… included in the Annual Report on Form 10-K for the fiscal year ended …, which is incorporated by
reference in the accompanying Prospectus"; read only where the file holds no list. In a registration statement for
more securities of the same class: "the contents of the Registration Statement on Form S-8 filed on … are incorporated
by reference" (Form S-8, General Instruction E), before the list or without one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.extracting.incorporation.folding import fold
from generator.extracting.incorporation.groups import Span
from generator.extracting.incorporation.section import Section, Statement
from generator.extracting.incorporation.sentences import split
from generator.extracting.outline import Part
from generator.model import Document

_OF_SUPPLEMENT = {
    "incorporated by reference in": re.compile(
        r"\b(?:which|that|each\s+of\s+which|all\s+of\s+which|both\s+of\s+which)\s+(?:is|are|has\s+been|have\s+been)\s+"
        r"incorporated\s+(?:herein\s+)?by\s+reference\s+(?:in|into)\s+(?:the\s+accompanying|this)\s+prospectus"
    ),
}
_INCORPORATES = r"\A(?=.*\bincorporat\w+\b.{0,60}?\breference\b)"
_OF_STATEMENT = {
    "contents of": re.compile(
        _INCORPORATES + r".*\bcontents\s+of\s+(?:(?!any\b|contract|agreement|document|exhibit)[\w'.,-]+\s+){0,8}?"
        r"registration\s+statements?\s+(?:nos?\W+[\d-]+\s+)?on\s+forms?\b",
        re.DOTALL,
    ),
    "General Instruction E": re.compile(
        _INCORPORATES
        + r".*\b(?:registration\s+statements?\s+on\s+forms?\s+s-8|forms?\s+s-8\s+registration\s+statements?)\b",
        re.DOTALL,
    ),
}
"""What a sentence says, by words of it that are looked for."""
_FRONT = 60_000
"""Characters of a registration statement within which it tells of the earlier one."""


def find(document: Document, part: Part) -> Section | None:
    """Return the sentences of a part without a list that say so, as one section."""
    return _said(document, _OF_SUPPLEMENT if part.kind == "supplement" else _OF_STATEMENT, part.start, part.end)


def of_statement(document: Document, part: Part, end: int) -> Section | None:
    """Return the sentences on an earlier registration statement that stand before the list of a part."""
    if part.kind == "supplement":
        return None
    return _said(document, _OF_STATEMENT, part.start, min(end, part.start + _FRONT))


def _said(document: Document, says: Mapping[str, re.Pattern[str]], begin: int, end: int) -> Section | None:
    found: set[Span] = set()
    for words, pattern in says.items():
        at = document.text.find(words, begin, end)
        while at >= 0:
            block = document.block_at(at)
            left = next((span for span in split(block.text) if span[0] <= at - block.start < span[1]), None)
            if left and pattern.search(fold(block.text[left[0] : left[1]])):
                found.add((block.start + left[0], block.start + left[1]))
            at = document.text.find(words, at + 1, end)
    if not found:
        return None
    spans = sorted(found)
    first, last = spans[0][0], spans[-1][1]
    statements = tuple(Statement(start - first, stop - first, member=False) for start, stop in spans)
    return Section(first, last, fold(document.text[first:last]), statements, "elsewhere")
