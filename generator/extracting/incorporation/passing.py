"""Documents that a file says are incorporated, in passing, outside a list.

In a supplement: "… included in the Annual Report on Form 10-K for the fiscal year ended …, which is incorporated by
reference in the accompanying Prospectus"; read only where the file holds no list. In a registration statement for
more securities of the same class: "the contents of the Registration Statement on Form S-8 filed on … are incorporated
by reference" (Form S-8, General Instruction E; Rule 462(b)), before the list or without one. Of a fund: the financial
statements in its report to shareholders, by the form that it was filed on (Form N-1A, Item 27; Form N-2, Item 24).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.extracting.incorporation.folding import fold
from generator.extracting.incorporation.groups import Span
from generator.extracting.incorporation.headings import mentions
from generator.extracting.incorporation.section import Section, Statement
from generator.extracting.incorporation.sentences import affirms, is_one, split, tells_of_earlier
from generator.extracting.outline import Part
from generator.extracting.wording import has
from generator.model import Document, Fact, IncorporatedDocument

_BY_SUPPLEMENT = ("incorporated by reference in",)
_OF_SUPPLEMENT = re.compile(
    r"\b(?:which|that|each\s+of\s+which|all\s+of\s+which|both\s+of\s+which)\s+(?:is|are|has\s+been|have\s+been)\s+"
    r"incorporated\s+(?:herein\s+)?by\s+reference\s+(?:in|into)\s+(?:the\s+accompanying|this)\s+prospectus"
)
_BY_STATEMENT = ("contents of", "General Instruction E", "information set forth in", "information contained in")
"""Words of a sentence on an earlier statement, and of one that has only its name for it."""
_REFERS = re.compile(
    r"\b(?:contents\s+of|information\s+(?:set\s+forth|contained)\s+in)\s+(?:(?!this\b)[\w,'-]+\s+){0,5}?"
    r"registration\s+statements?\b[^;]{0,200}?\bincorporated\b[^.;]{0,80}\breference\b"
)
_IS_EARLIER = re.compile(r"\b462\(b\)|\bgeneral\s+instruction\s+e\b|\b(?:prior|earlier|previous)\s+registration")
_NAMES = re.compile(
    r"\bregistration\s+statements?\b(?:,\s+as\s+amended,)?(?:\s+\([^()]{0,40}\))?\s+on\s+form\s+[sf]-\d+"
    r"[^;]{0,40}?\b(?:file|registration|commission|no)\b"
)
_INCORPORATES = re.compile(r"\bcontents\s+of\b.*\bincorporated\b|\bincorporates?\b", re.DOTALL)
_FUND_REPORTS = ("N-30D", "N-CSR")
_OF_FUND = re.compile(
    r"\bfinancial\s+statements\b.*\bforms?\s+n-(?:30d|csrs?)\b.*\b(?:is|are)\s+(?:hereby\s+)?incorporated\s+(?:herein\s+)?by\s+reference"
    r"|\bfinancial\s+statements\b.*\b(?:is|are)\s+(?:hereby\s+)?incorporated\s+(?:herein\s+)?by\s+reference\s+(?:herein\s+)?"
    r"(?:from|to)\b.*\bforms?\s+n-(?:30d|csrs?)\b",
    re.DOTALL,
)
_FRONT = 60_000
"""Characters of a registration statement within which it tells of the earlier one."""
_BEHIND = 3_000
"""Characters between the name of an earlier statement and what is said of its contents at most."""


_MORE_OF_ONE_OFFERING = "MEF"
"""End of the EDGAR form types of statements under Rule 462(b)."""
_BY_NUMBER = re.compile(
    r"\bregistration\s+statements?\b(?:,\s+as\s+amended,?)?(?:\s+on\s+form\s+(?P<form>[sf]-\d{1,2}))?[^.;]{0,40}?"
    r"\b(?:nos?\.?|number)[\s:]*(?P<number>3?33-\d{4,6})\b"
)


def by_number(document: Document) -> tuple[Fact[IncorporatedDocument], ...]:
    """Return the earlier registration statement that one for more securities of the same offering names by its number.

    Where it names no form, that is its own (Rule 462(b)).
    """
    own, more, _ = (document.header.form or "").partition(_MORE_OF_ONE_OFFERING)
    if not more:
        return ()
    found: dict[str, Fact[IncorporatedDocument]] = {}
    for block in document.blocks:
        for start, end in split(block.text) if "ncorporat" in block.text else ():
            sentence = fold(block.text[start:end])
            if "reference" not in sentence or _INCORPORATES.search(sentence) is None:
                continue
            for named in _BY_NUMBER.finditer(sentence):
                at = block.start + start
                words = document.evidence(at + named.start(), at + named.end(), "incorporation-earlier-statement")
                record = IncorporatedDocument(form=(named["form"] or own).upper())
                found.setdefault(named["number"], Fact(record, words))
    return tuple(found.values())


def find(document: Document, part: Part) -> Section | None:
    """Return the sentences of a part without a list that say so, as one section."""
    if part.kind == "supplement":
        spans = _said(document, _BY_SUPPLEMENT, part.start, part.end, _says_of_supplement)
        return _section(document, spans, earlier=False)
    earlier_ones = _said(document, _BY_STATEMENT, part.start, part.end, _says_of_earlier)
    if earlier_ones:
        return _section(document, earlier_ones, earlier=True)
    return _section(document, _of_fund(document, part), earlier=False)


def _of_fund(document: Document, part: Part) -> list[Span]:
    found: set[Span] = set()
    for at, block in mentions(document, part.start, part.end):
        if has(block.text, _FUND_REPORTS) and (sentence := _sentence(document, at)):
            folded = fold(document.text[slice(*sentence)])
            if _OF_FUND.search(folded) and affirms(folded):
                found.add(sentence)
    return sorted(found)


def of_statement(document: Document, part: Part, end: int) -> Section | None:
    """Return the sentences on an earlier registration statement that stand before the list of a part."""
    if part.kind == "supplement" or (document.header.form or "").startswith("424B"):
        return None
    spans = _said(document, _BY_STATEMENT, part.start, min(end, part.start + _FRONT), _says_of_earlier)
    return _section(document, spans, earlier=True)


Says = Callable[[Document, Span, int], Span | None]
"""Returns the sentence that names the document, given a sentence that may say so and where to look from."""


def _says_of_supplement(document: Document, sentence: Span, begin: int) -> Span | None:
    folded = fold(document.text[slice(*sentence)])
    return sentence if _OF_SUPPLEMENT.search(folded) or is_one(folded) else None


def _says_of_earlier(document: Document, sentence: Span, begin: int) -> Span | None:
    folded = fold(document.text[slice(*sentence)])
    if tells_of_earlier(folded):
        return sentence
    if _REFERS.search(folded) is None:
        return None
    begin = max(begin, sentence[0] - _BEHIND)
    before = fold(document.text[begin : sentence[0]])
    if _IS_EARLIER.search(before + folded) is None:
        return None
    named = next(reversed(list(_NAMES.finditer(before))), None)
    return _sentence(document, begin + named.start()) if named else None


def _said(document: Document, words: tuple[str, ...], begin: int, end: int, says: Says) -> list[Span]:
    found: set[Span] = set()
    for word in words:
        at = document.text.find(word, begin, end)
        while at >= 0:
            sentence = _sentence(document, at)
            if sentence and (naming := says(document, sentence, begin)):
                found.add(naming)
            at = document.text.find(word, at + 1, end)
    return sorted(found)


def _sentence(document: Document, at: int) -> Span | None:
    """Return the sentence that an offset lies in."""
    block = document.block_at(at)
    spans = ((block.start + start, block.start + end) for start, end in split(block.text))
    return next((span for span in spans if span[0] <= at < span[1]), None)


def _section(document: Document, spans: list[Span], *, earlier: bool) -> Section | None:
    if not spans:
        return None
    first, last = spans[0][0], spans[-1][1]
    statements = tuple(Statement(start - first, end - first, member=False, earlier=earlier) for start, end in spans)
    return Section(first, last, fold(document.text[first:last]), statements)
