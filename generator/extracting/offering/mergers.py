"""Securities that holders receive in a merger, where the cover is a letter to them: `0.6019 of a common share`."""

from __future__ import annotations

import re

from msgspec.structs import replace

from generator.extracting.offering.amounts import COUNT, count
from generator.extracting.offering.securities import Offered
from generator.extracting.offering.sheet import Cue, Sheet, Span, cue
from generator.extracting.offering.titles import NOUN, class_of
from generator.model import Absence, Fact, Security, SecurityClass

_RECEIVE = cue(
    rf"""\b(?:right\s+to\s+receive|will\s+(?:be\s+entitled\s+to\s+)?receive|elect\s+to\s+receive|(?:converted|exchanged)\s+(?:into|for))\b
        [^;]{{0,120}}?(?<![\d$.,])(?:\d{{0,3}}\.\d+|\d{{1,3}}|one|a\s+(?:number|fraction))\s+(?:of\s+(?:an?|one)\s+)?
        (?P<title>(?:(?:newly[\s-]issued\s+)?(?:validly\s+issued,\s+)?shares?\s+of\s+)?(?:[\w.&’'-]+\s+){{0,5}}?{NOUN.pattern})""",
    "right to receive",
    "will receive",
    "to receive",
    "converted",
    "exchanged",
)
_TOGETHER = cue(
    rf"""\b(?:right\s+to\s+receive|will\s+receive|(?:converted|exchanged)\s+(?:into|for))\b
        (?:[^;]{{0,120}}?\baggregate\s+(?:of\s+)?|(?=\s+(?:(?:up\s+to|approximately)\s+){{0,2}}\d{{1,3}},\d{{3}})\s+)
        (?P<most>up\s+to\s+)?(?:approximately\s+)?(?P<count>{COUNT})\s+
        (?P<title>shares\s+of\s+(?:[\w.&’'-]+\s+){{0,5}}?{NOUN.pattern})""",
    " aggregate",
    "will receive ",
)
"""The same where a sentence counts what all of them receive."""
_NUMBER = cue(
    rf"""\b(?P<most>maximum\s+)?(?:aggregate\s+|total\s+|estimated\s+)*number\s+of\s+(?:[\w.&’'-]+\s+){{0,4}}?
        (?:(?P<title>(?:shares|units)\s+of\s+(?:[\w.&’'-]+\s+){{0,4}}?{NOUN.pattern})|(?:shares|units)\b)[^;]{{0,80}}?
        \b(?:delivered|deliverable|issued|issuable)\b[^;]{{0,200}}?\bis\s+(?:expected\s+to\s+be\s+|estimated\s+to\s+be\s+)?
        (?:approximately\s+)?(?P<count>{COUNT})""",
    "number of",
)
"""How many securities all holders together receive."""
_ISSUES = cue(
    rf"""\b(?:issue|issuance\s+of|issuing)\s+(?:an\s+aggregate\s+of\s+)?(?P<most>up\s+to\s+|a\s+maximum\s+of\s+)?
        (?:an\s+aggregate\s+of\s+)?(?:approximately\s+)?(?P<count>{COUNT}(?<!n))\s+(?:[\w.&’'-]+\s+){{0,6}}?(?:shares?|stock|units)\b
        (?P<rest>[^;$]{{0,160}}?)\b(?:in\s+(?:connection\s+with\s+)?the\s+(?:\w+\s+)?merger|to\s+(?:the\s+)?holders\s+of\b
          |(?:up)?on\s+(?:the\s+)?(?:completion|consummation)\s+of\s+the\s+(?:\w+\s+)?merger)""",
    " merger",
    " holders of",
)
"""The same as what the buyer will issue; `approximately 137 million` is an estimate, no number."""
_TO_BE_EXCHANGED = cue(
    rf"""\bprospectus\s+for\s+(?:the\s+)?(?P<most>up\s+to\s+)?(?P<count>{COUNT}(?<!n))\s+shares\s+of\s[^;$]{{0,80}}?
        \b(?:to\s+be\s+issued|issuable)\s+in\s+exchange\b""",
    "in exchange",
)
"""The same of a second step, which exchanges the stock that the public holds already."""
_BESIDE = re.compile(
    rf"""\band\s+(?:up\s+to\s+|approximately\s+)*(?:(?P<warrants>warrants)\s+to\s+(?:purchase|acquire)\s+(?:up\s+to\s+|approximately\s+)*)?
        (?P<count>{COUNT}(?<!n))\s+(?P<title>(?:shares?\s+of\s+)?(?:[\w.&’'-]+\s+){{0,6}}?{NOUN.pattern}|cvrs\b)""",
    re.VERBOSE,
)
"""What else the buyer issues: `and 4,600,000 shares of Series N preferred stock`, `and warrants to purchase …`."""
_FOR_EACH = cue(
    rf"""\bfor\s+each\s+(?:issued\s+and\s+)?(?:outstanding\s+)?(?:[\w.&’'-]+\s+){{0,4}}?shares?\b[^;]{{0,300}}?
        (?<![\d$.,])(?:\d{{0,3}}\.\d+|\d{{1,3}}|one|a\s+fraction)\s+(?:of\s+(?:an?|one)\s+)?
        (?P<title>(?:newly[\s-]issued\s+)?shares?\s+of\s+(?:[\w.&’'-]+\s+){{0,5}}?{NOUN.pattern})""",
    "for each ",
)
"""What an offer to exchange gives for each share of another company."""
_SHARES_OF = re.compile(r"(?:newly[\s-]issued\s+)?(?:validly\s+issued,\s+)?shares?\s+of\s+")


_OF_DEBT = ("principal", "par_value")


def _absent(*keys: str) -> dict[str, Absence]:
    """Return why keys of the first security are null, by path."""
    return {f"[0].{key}": "not stated" for key in (*keys, *_OF_DEBT)}


def given(sheet: Sheet) -> Offered:
    """Return the security that a sentence says an offer to exchange gives for each share of another company."""
    return _said(sheet, _FOR_EACH)


def received(sheet: Sheet) -> Offered:
    """Return the security that a sentence says holders receive, with how many all of them do, where that is said."""
    return _said(sheet, _RECEIVE, _TOGETHER, _NUMBER)


def counted(sheet: Sheet, offered: Offered) -> Offered:
    """Return what a cover offers, else what its sentences say, where they have a number that its head has not."""
    if any(fact.value is not None and fact.value.quantity is not None for fact in offered.securities):
        return offered
    told = received(sheet)
    known = told.securities[0].value if told.securities else None
    if not offered.securities or (known is not None and known.quantity is not None and len(offered.securities) == 1):
        return told
    return offered


def _said(sheet: Sheet, *cues: Cue) -> Offered:
    for words in cues:
        for sentence in sheet.sentences:
            found = words.search(sentence)
            if found is None or not found["title"]:
                continue
            prefix = _SHARES_OF.match(found["title"])
            title = sentence.part(found.start("title") + (prefix.end() if prefix else 0), found.end("title"))
            kind = class_of(title.low)
            if kind is None or "option" in title.low:
                continue
            evidence = sheet.evidence(sentence.part(*found.span()), "cover-merger")
            name = " ".join(title.text.split())
            if (number := _number(sheet)) is None:
                return Offered((Fact(Security(kind, name), evidence),), absent=_absent("quantity"))
            at, most = number
            parts = {"quantity": sheet.evidence(at, "cover-merger")}
            return Offered((Fact(Security(kind, name, count(at.low), most), evidence, parts),), absent=_absent())
    return Offered()


def with_others(sheet: Sheet, offered: Offered) -> Offered:
    """Add to the only security what the sentence that counts it says the buyer issues besides, of another class."""
    only = offered.securities[0].value if len(offered.securities) == 1 else None
    if only is None or only.quantity is None:
        return offered
    for sentence in sheet.sentences:
        found = _ISSUES.search(sentence)
        if found is None or count(found["count"]) != only.quantity:
            continue
        beside = _beside(sheet, sentence.part(*found.span("rest")), only.security_class)
        if beside is not None:
            absent = offered.absent | {f"[1].{key}": "not stated" for key in _OF_DEBT}
            return replace(offered, securities=(*offered.securities, beside), absent=absent)
    return offered


def _beside(sheet: Sheet, rest: Span, first: SecurityClass) -> Fact[Security] | None:
    found = _BESIDE.search(rest.low)
    if found is None:
        return None
    title = rest.part(*found.span("warrants" if found["warrants"] else "title"))
    kind = "rights" if title.low == "cvrs" else class_of(title.low)
    if kind is None or kind == first:
        return None
    prefix = _SHARES_OF.match(title.low)
    name = " ".join(title.text[prefix.end() if prefix else 0 :].split())
    at = rest.part(*found.span("count"))
    evidence = sheet.evidence(rest.part(*found.span()), "cover-merger")
    return Fact(Security(kind, name, count(at.low)), evidence, {"quantity": sheet.evidence(at, "cover-merger")})


def _number(sheet: Sheet) -> tuple[Span, bool] | None:
    """Return how many securities all holders receive, and whether that is the most; of two mergers, none."""
    for words in (_NUMBER, _ISSUES, _TO_BE_EXCHANGED, _TOGETHER):
        told = {
            count(found["count"]): (sentence, found)
            for sentence in sheet.sentences
            if (found := words.search(sentence))
        }
        if len(told) == 1:
            sentence, found = next(iter(told.values()))
            return sentence.part(*found.span("count")), found["most"] is not None
        if told:
            return None
    return None
