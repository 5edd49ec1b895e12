"""Whether documents that will be filed later are incorporated too (Form S-3, Item 12(b))."""

from __future__ import annotations

import re

from generator.model import Document, Fact

_LATER = (
    r"(?:subsequent(?:ly)?\b|future\b|(?:on\s+or\s+)?(?:after|following|subsequent\s+to)\s+(?:the\s+)?(?:date|effective|initial|fil)"
    r"|(?:may|will|shall)\s+(?:\w+\s+){0,2}?(?:file|make|submit|furnish)\b|hereafter\b|\blater\s+file|from\s+the\s+date"
    r"|prior\s+to\s+(?:the\s+)?(?:termination|completion|end|time|filing|sale|date)|until\b)"
)
_CLAUSES = (
    # future filings as what is incorporated
    re.compile(
        rf"\bincorporat\w*\b[^.]{{0,400}}?\b(?:any|all|each|every|such|other|additional|future|subsequent)\b[^.]{{0,250}}?{_LATER}"
    ),
    # "all documents filed after … shall be deemed to be incorporated by reference"
    re.compile(
        rf"\b(?:any|all|each|every|such|other|additional|future|subsequent)\b[^.]{{0,700}}?{_LATER}[^.]{{0,900}}?\bincorporat"
    ),
    # a member of the list itself: "(5) all documents that we file … after the date of this prospectus"
    re.compile(
        rf"(?:^|\n|[;•●·])\W*(?:\(?\w{{1,3}}[.)]\W*)?(?:and\s+)?(?:any|all|future|each|with\s+respect)\b[^.;]{{0,400}}?"
        rf"(?:filings?|documents?|reports?)\b[^;]{{0,400}}?{_LATER}"
    ),
    re.compile(r"\bsections?\s+13\(?a\)?[^.]{0,300}?(?:after\s+the\s+date|prior\s+to|until|subsequent)"),
)
_NOT = re.compile(r"\bnot\s+(?:\w+\s+){0,3}?incorporat\w*\s+(?:by\s+reference\s+)?(?:any\s+)?(?:future|subsequent)")


def read(document: Document, folded: str, start: int, end: int) -> Fact[bool]:
    """Read whether a section incorporates future filings."""
    if _NOT.search(folded, start, end):
        return Fact(False)
    for clause in _CLAUSES:
        if found := clause.search(folded, start, end):
            return Fact(True, document.evidence(found.start(), found.end(), "forward-clause"))
    return Fact(False)
