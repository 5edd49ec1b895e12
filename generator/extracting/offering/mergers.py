"""Securities that holders receive in a merger, where the cover is a letter to them: `0.6019 of a common share`."""

from __future__ import annotations

import re

from generator.extracting.offering.securities import Offered
from generator.extracting.offering.sheet import Sheet, cue
from generator.extracting.offering.titles import NOUN, class_of
from generator.model import Fact, Security

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
_KEYS = ("[0].quantity", "[0].principal", "[0].par_value")
_SHARES_OF = re.compile(r"(?:newly[\s-]issued\s+)?(?:validly\s+issued,\s+)?shares?\s+of\s+")


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
            security = Security(kind, " ".join(title.text.split()))
            return Offered((Fact(security, evidence),), absent=dict.fromkeys(_KEYS, "not stated"))
    return Offered()
