"""Whether documents that will be filed later are incorporated too (Form S-3, Item 12(b))."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.extracting.incorporation.clauses import Clause
from generator.extracting.incorporation.folding import fold
from generator.extracting.incorporation.sentences import acts, affirms, split
from generator.extracting.lines import small
from generator.extracting.wording import phrase
from generator.model import Block, Document, Fact

_FILINGS = r"\s+(?:\w+\W+){0,5}?(?:fil|document|report|annual|amend)"
_AN_EVENT = r"\s+(?:the\s+|this\s+)?(?:date|effective|initial|fil)"
_FILES = r"\s+(?:\w+\s+){0,2}?(?:file|make|submit|furnish)\b"
_LATER = phrase(
    {
        "prior": r"\s+to\s+(?:the\s+)?(?:termination|completion|end|time|filing|sale|date(?!\s+(?:of\s+th|hereof)))",
        "subsequent": rf"(?:ly)?{_FILINGS}|\s+to{_AN_EVENT}",
        "future": rf"{_FILINGS}|\s+forms?\s+\d",
        "after": _AN_EVENT,
        "until": r"\b",
        "hereafter": r"\b",
        "later": r"\s+(?:file|make|under|pursuant)",
        "may": _FILES,
        "will": _FILES,
        "shall": _FILES,
        "from": r"\s+the\s+date",
        "between": r"\s+the\s+date",
        "following": _AN_EVENT,
        "before": r"""\s+(?:(?:the|this|our)\s+)?(?:special|annual|termination|completion|end\b|closing|offering
            |expiration|date\s+(?:on|of\s+the\s+(?:special|annual))|we\s+(?:terminate|complete|end|sell|close|stop))""",
    },
    before=r"\b",
)
_DOCUMENTS = re.compile(
    r"\b(?:any|all|each|every|such|those|other|additional|further|future|subsequent|with\s+respect)\b.{0,250}?"
    r"\b(?:filings?|documents?|reports?|forms?|information)\b"
    r"|\bincorporates?\s+(?:by\s+reference\s+)?documents\s+(?:filed|submitted)\s+(?:later|subsequently)\b"
    r"|\b(?:incorporate\s+what\s+we\s+(?:may\s+)?file|what\s+we\s+file\s+under\s+sections?\s+13)\b"
    r"|\A\W*(?:(?:our|the)\s+)?(?:filings|documents|reports)\s+(?:(?:that\s+|which\s+)?(?:[\w']+\s+){1,4}?)?(?:filed|makes?|made|files?)\b",
    re.DOTALL,
)
_NOT = phrase(
    {"not": r"""\s+(?:\w+\s+){0,3}?incorporat\w*\s+(?:by\s+reference\s+)?(?:any\s+)?(?:future|subsequent)"""},
    before=r"\b",
)
_OTHER = re.compile(r"\bmodif\w+|\bsupersede|\bcop(?:y|ies)\s+of\b|\bwithout\s+charge\b")
_DEEMED = re.compile(
    r"\b(?:shall|will)\s+(?:\w+\s+)?be\s+(?:deemed\s+(?:to\s+be\s+)?)?incorporated|\b(?:we|prospectus|supplement|company)\s+(?:\w+\s+)?"
    r"incorporates?\s+by\s+reference"
)
_ACTIVE = re.compile(
    r"\b(?:we|company|registrant|both|each)\s+(?:\w+\s+){0,2}incorporates?\s+(?:\w+\s+){0,2}"
    r"(?:future|subsequent|documents?|filings?|reports?|any\s+forms?|what\s+we\s+(?:may\s+)?file)\b"
    r"|\b(?:are|shall\s+be|will\s+be)\s+(?:also\s+|hereby\s+)?(?:deemed\s+(?:to\s+be\s+)?)?incorporated(?:\s+too|\s+also|\s+as\s+well)?"
    r"(?:\W*$|,?\s+\(?(?:except|excluding|other\s+than|provided|unless|until|but)\b)"
)
_PART_OF = re.compile(
    r"\b(?:any|all|each|every)\s+[^.;]{0,40}?\b(?:documents?|reports?|filings?)\b[^.;]{0,200}?\b(?:is|are|becomes?|(?:will|shall)\s+be(?:come)?)"
    r"\s+(?:\w+\s+){0,4}?part\s+of\s+this\s+(?:prospectus|registration)"
)
_IS_TOO = re.compile(
    r"\b(?:every|any|all)\s+other\s+(?:filings?|documents?|reports?)\b[^.;]{0,200}?\bsections?\s+13\b[^.;]{0,200}?"
    r"\b(?:is|are|(?:will|shall)\s+be)(?:\s+(?:also|so|too))?\W*$"
)
"""What is said of other filings, where the verb stands once: "… are not incorporated; every other filing … is"."""
_SAYS = (_ACTIVE, _PART_OF, _IS_TOO)
_DENIED = re.compile(r"\bnone\s+of\s+the\b|\bno\s+(?:event|circumstances|document|report|information|portion)\b")
_UPDATING = re.compile(r"\b(?:any|all)\b[^;.]{0,100}?\bfor\s+(?:the\s+)?purposes?\s+of\s+updating\b")
_DOCUMENT = re.compile(r"\b(?:filings?|documents?|reports?)\b")
_PART = re.compile(
    r"(?:and\s+)?\(?(?:[ivx]{1,4}|[a-z]|\d)[.)]\s+(?:that\s+|which\s+)?(?:(?:we|the\s+company)\s+(?:may\s+|will\s+)?|(?:are|is|were|have\s+been)\s+"
    r"(?:subsequently\s+)?)fil\w+\b"
)
_MEMBER = re.compile(
    r"\W*(?:o\s+)?(?:and\s+)?(?:\(?\w{1,3}[.)]\W*)?(?:and\s+|(?:along|together)\s+with\s+)?(?:any|all|every|future|each|with\s+respect)\b"
)
_LAST_MEMBER = re.compile(
    r",\s+and\s+(?:all|any)\s+(?:other\s+|future\s+|subsequent\s+)*(?:documents|reports|filings)\s+(?:that\s+)?(?:we|the\s+company)\s+"
    r"(?:may\s+|will\s+|subsequently\s+)?file\b[^.;]{0,60}?\bsections?\s+13"
)
"""What a list ends with whose members say that they are incorporated above."""


def read(document: Document, clauses: tuple[Clause, ...]) -> Fact[bool]:
    """Read whether a section incorporates future filings."""
    opening = ""
    for clause in clauses:
        if _NOT.stands_in(clause.folded):
            return Fact(False, clause.evidence(document, "forward-clause"))
        if _is_forward(clause.folded) or (opening and _goes_on(opening, clause.folded)):
            return Fact(True, clause.evidence(document, "forward-clause"))
        if row := _row(clause.folded):
            return Fact(True, clause.evidence(document, "forward-clause", row))
        if not clause.folded.endswith(";"):
            opening = ""
        elif _DOCUMENT.search(clause.folded) and affirms(clause.folded):
            opening = clause.folded
    return Fact(False)


def in_passing(document: Document, blocks: Iterable[Block]) -> Fact[bool]:
    """Read whether one sentence, of a document without a section, incorporates future filings into the prospectus."""
    for block in blocks:
        lower = small(block.text)
        if "prospectus" not in lower or not _LATER.stands_in(lower):
            continue
        for start, end in split(block.text):
            if block.text.find("ncorporat", start, end) < 0 and block.text.find("NCORPORAT", start, end) < 0:
                continue
            sentence = fold(block.text[start:end])
            if "prospectus" in sentence and acts(sentence) and _is_forward(sentence):
                return Fact(True, document.evidence(block.start + start, block.start + end, "forward-clause"))
    return Fact(absent="not stated")


def _row(table: str) -> tuple[int, int] | None:
    """Return the row of a table of documents that incorporates future filings."""
    start = 0
    for row in table.split("\n") if "\t" in table else ():
        if _is_forward(row):
            return start, start + len(row)
        start += len(row) + 1
    return None


def _goes_on(opening: str, clause: str) -> bool:
    """Tell a numbered part of a sentence that incorporates: `documents that: (i) …; and (ii) we file in the future`."""
    part = _PART.match(clause)
    return part is not None and _LATER.stands_in(clause) and _OTHER.search(opening) is None


def _is_forward(sentence: str) -> bool:
    if "updating" in sentence:
        sentence = _UPDATING.sub(" ", sentence)
    if not _LATER.stands_in(sentence) or _DOCUMENTS.search(sentence) is None:
        return False
    if _DENIED.search(sentence, 0, max(0, sentence.find("incorporat"))):
        return False
    if affirms(sentence) or any(words.search(sentence) for words in _SAYS):
        return _OTHER.search(sentence) is None or _DEEMED.search(sentence) is not None
    member = _MEMBER.match(sentence) is not None or _LAST_MEMBER.search(sentence) is not None
    return member and _OTHER.search(sentence) is None
