"""The sentences of a section, for what is said of the list as a whole."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter

import msgspec

from generator.extracting.incorporation.section import Section
from generator.model import Document, Evidence

_STOP = re.compile(r"\.[)\"']*\s+|;[)\"']*\s+|\n\n+")
_NUMBERED = re.compile(r"(?:and\s+|or\s+)?\(?\w{1,3}[.)]\s")
_NEXT_MEMBER = re.compile(r"[;,]\s+(?:and|or)$")
"""The end of a list's last member but one."""
_LAST = re.compile(r"\S\s*\Z")
_FIRST = re.compile(r"\s*(\S)")
_PAGE_END = 60
"""Characters that the number of a page, which is no part of the folded text, and the lines around it take at most."""
_OPEN = re.compile(
    r"(?:,|\b(?:the|of|by|on|with|to|in|for|from|our|an?|at|as|and|or|any|such|all|under|sections?|items?|exchange|securities"
    r"|forms?|pursuant|annual|quarterly|current|excluding|except|than))$"
)
"""Words that a sentence cannot end with."""
_OF_ACT = re.compile(r"\d{1,2}\([a-d]\)")
"""A section of the Exchange Act: `15(d)`."""
_LONGEST_OPEN = 20
_NOT_AN_END = re.compile(r"\b(?:nos?|inc|corp|co|ltd|u\.s)\.$")


class Clause(msgspec.Struct, frozen=True):
    """A sentence: its folded text and where it begins in the canonical text."""

    folded: str
    start: int

    def evidence(self, document: Document, rule: str, span: tuple[int, int] | None = None) -> tuple[Evidence, ...]:
        """Return evidence for the sentence, or for a span of it."""
        left, right = span or (0, len(self.folded))
        return document.evidence(self.start + left, self.start + right, rule)


def of(document: Document, section: Section) -> tuple[Clause, ...]:
    """Return the sentences of a section; one that a page cuts in two is one."""
    found: list[Clause] = []
    start = 0
    for match in _STOP.finditer(section.folded):
        if _ends(section.folded, match) and not _is_cut(document, section, match):
            found.append(Clause(section.folded[start : match.start() + 1].rstrip(), section.start + start))
            start = match.end()
    found.append(Clause(section.folded[start:], section.start + start))
    return tuple(clause for clause in found if clause.folded)


def _is_cut(document: Document, section: Section, stop: re.Match[str]) -> bool:
    """Tell whether a sentence goes on behind a paragraph that ends without a stop."""
    if stop[0][0] != "\n":
        return False
    last, first = (
        _LAST.search(section.folded, max(0, stop.start() - _PAGE_END), stop.start()),
        _FIRST.match(section.folded, stop.end()),
    )
    if last is None or first is None or last[0][0] in ".;:!?":
        return False
    before, behind = section.start + last.start(), section.start + first.start(1)
    opened = _OPEN.search(section.folded, max(0, last.start() - _LONGEST_OPEN), last.start() + 1) is not None
    if not (document.text[behind].islower() or opened or _parts_pages(document, before, behind)):
        return False
    if _OF_ACT.match(document.text, behind):
        return True
    if document.text.startswith(("o ", "o\t", "•"), behind) or _NEXT_MEMBER.search(
        document.text, before - 6, before + 1
    ):
        return False
    kinds = document.block_at(before).kind, document.block_at(behind).kind
    return kinds[0] == "paragraph" or (kinds[0] in ("list_item", "table") and kinds[1] == "paragraph")


def _parts_pages(document: Document, before: int, behind: int) -> bool:
    """Tell whether a page ends between two places."""
    first, last = document.block_at(before).number, document.block_at(behind).number
    pages = document.page_breaks
    at = bisect_right(pages, first, key=attrgetter("before"))
    return at < len(pages) and pages[at].before <= last


def _ends(folded: str, stop: re.Match[str]) -> bool:
    """Tell whether a full stop ends a sentence, or a semicolon the member of a numbered list."""
    if folded[stop.start()] == ";":
        return "\n\n" in stop[0] or _NUMBERED.match(folded, stop.end()) is not None
    if folded[stop.start()] == ".":
        follows = folded[stop.end() : stop.end() + 1]
        return not follows.isdigit() and _NOT_AN_END.search(folded, max(0, stop.start() - 6), stop.start() + 1) is None
    return True
