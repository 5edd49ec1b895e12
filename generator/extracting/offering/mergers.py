"""Securities that holders receive in a merger, where the cover is a letter to them: `0.6019 of a common share`."""

from __future__ import annotations

import re

from generator.extracting.offering.amounts import COUNT, count
from generator.extracting.offering.securities import Offered
from generator.extracting.offering.sheet import Sheet, cue
from generator.extracting.offering.titles import NOUN, class_of
from generator.model import Absence, Fact, Security

_RECEIVE = cue(
    rf"""\b(?:right\s+to\s+receive|will\s+(?:be\s+entitled\s+to\s+)?receive|(?:converted|exchanged)\s+(?:into|for))\b
        [^;]{{0,120}}?(?<![\d$.,])(?:\d{{0,3}}\.\d+|\d{{1,3}}|one|a\s+(?:number|fraction))\s+(?:of\s+(?:an?|one)\s+)?
        (?P<title>(?:(?:newly[\s-]issued\s+)?(?:validly\s+issued,\s+)?shares?\s+of\s+)?(?:[\w.&’'-]+\s+){{0,5}}?{NOUN.pattern})""",
    "right to receive",
    "will receive",
    "to receive",
    "converted",
    "exchanged",
)
_NUMBER = cue(
    rf"""\b(?P<most>maximum\s+)?(?:aggregate\s+|total\s+|estimated\s+)*number\s+of\s+(?:[\w.&’'-]+\s+){{0,4}}?(?:shares|units)\b[^;]{{0,80}}?
        \b(?:delivered|deliverable|issued|issuable)\b[^;]{{0,200}}?\bis\s+(?:expected\s+to\s+be\s+|estimated\s+to\s+be\s+)?
        (?:approximately\s+)?(?P<count>{COUNT})""",
    "number of",
)
"""How many securities all holders together receive."""
_SHARES_OF = re.compile(r"(?:newly[\s-]issued\s+)?(?:validly\s+issued,\s+)?shares?\s+of\s+")


def _absent(*keys: str) -> dict[str, Absence]:
    """Return why keys of the only security are null, by path."""
    return {f"[0].{key}": "not stated" for key in (*keys, "principal", "par_value")}


def received(sheet: Sheet) -> Offered:
    """Return the security that a sentence says holders receive, without a number: the letter gives a ratio."""
    for sentence in sheet.sentences:
        found = _RECEIVE.search(sentence)
        if found is None:
            continue
        prefix = _SHARES_OF.match(found["title"])
        title = sentence.part(found.start("title") + (prefix.end() if prefix else 0), found.end("title"))
        kind = class_of(title.low)
        if kind is not None and "option" not in title.low:
            evidence = sheet.evidence(sentence.part(*found.span()), "cover-merger")
            name = " ".join(title.text.split())
            told = sheet.first(_NUMBER, among=sheet.sentences)
            number = _NUMBER.search(told) if told is not None else None
            if told is None or number is None:
                return Offered((Fact(Security(kind, name), evidence),), absent=_absent("quantity"))
            at = told.part(*number.span("count"))
            security = Security(kind, name, count(at.low), number["most"] is not None)
            parts = {"quantity": sheet.evidence(at, "cover-merger")}
            return Offered((Fact(security, evidence, parts),), absent=_absent())
    return Offered()
