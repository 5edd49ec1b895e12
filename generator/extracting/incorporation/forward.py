"""Whether documents that will be filed later are incorporated too (Form S-3, Item 12(b))."""

from __future__ import annotations

import re

from generator.extracting.incorporation.clauses import Clause
from generator.extracting.incorporation.sentences import affirms
from generator.model import Document, Fact

_LATER = re.compile(
    r"\b(?:subsequent(?:ly)?|future)\s+(?:\w+\W+){0,5}?(?:fil|document|report|annual|amend)|\bhereafter\b|\blater\s+file"
    r"|\b(?:from|between)\s+the\s+date|\buntil\b|\b(?:after|following|subsequent\s+to)\s+(?:the\s+)?(?:date|effective|initial|fil)"
    r"|\b(?:may|will|shall)\s+(?:\w+\s+){0,2}?(?:file|make|submit|furnish)\b"
    r"|\bbefore\s+(?:the\s+)?(?:special|annual|termination|completion|end\b|closing|expiration|date\s+(?:on|of\s+the\s+(?:special|annual)))"
    r"|\bprior\s+to\s+(?:the\s+)?(?:termination|completion|end|time|filing|sale|date(?!\s+(?:of\s+th|hereof)))"
)
_DOCUMENTS = re.compile(
    r"\b(?:any|all|each|every|such|those|other|additional|further|future|subsequent|with\s+respect)\b.{0,250}?"
    r"\b(?:filings?|documents?|reports?|forms?|information)\b",
    re.DOTALL,
)
_NOT = re.compile(r"\bnot\s+(?:\w+\s+){0,3}?incorporat\w*\s+(?:by\s+reference\s+)?(?:any\s+)?(?:future|subsequent)")
_OTHER = re.compile(r"\bmodif\w+|\bsupersede|\bcop(?:y|ies)\s+of\b|\bwithout\s+charge\b")
_DEEMED = re.compile(
    r"\b(?:shall|will)\s+(?:\w+\s+)?be\s+(?:deemed\s+(?:to\s+be\s+)?)?incorporated|\b(?:we|prospectus|supplement|company)\s+(?:\w+\s+)?"
    r"incorporates?\s+by\s+reference"
)
_ACTIVE = re.compile(
    r"\b(?:we|company|registrant)\s+(?:\w+\s+)?incorporates?\s+(?:\w+\s+){0,2}(?:future|subsequent|documents?|filings?|reports?)\b"
)
_DENIED = re.compile(r"\bnone\s+of\s+the\b|\bno\s+(?:event|circumstances|document|report|information|portion)\b")
_UPDATING = re.compile(r"\b(?:any|all)\b[^;.]{0,100}?\bfor\s+(?:the\s+)?purposes?\s+of\s+updating\b")
_MEMBER = re.compile(
    r"\W*(?:o\s+)?(?:and\s+)?(?:\(?\w{1,3}[.)]\W*)?(?:and\s+)?(?:any|all|future|each|with\s+respect)\b"
)


def read(document: Document, clauses: tuple[Clause, ...]) -> Fact[bool]:
    """Read whether a section incorporates future filings."""
    for clause in clauses:
        if "incorporat" in clause.folded and _NOT.search(clause.folded):
            return Fact(False, clause.evidence(document, "forward-clause"))
        if _is_forward(clause.folded):
            return Fact(True, clause.evidence(document, "forward-clause"))
    return Fact(False)


def _is_forward(sentence: str) -> bool:
    if "updating" in sentence:
        sentence = _UPDATING.sub(" ", sentence)
    if _LATER.search(sentence) is None or _DOCUMENTS.search(sentence) is None:
        return False
    if _DENIED.search(sentence, 0, max(0, sentence.find("incorporat"))):
        return False
    if affirms(sentence) or _ACTIVE.search(sentence):
        return _OTHER.search(sentence) is None or _DEEMED.search(sentence) is not None
    return _MEMBER.match(sentence) is not None and _OTHER.search(sentence) is None
