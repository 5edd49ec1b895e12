"""Sentences of a block: where each begins, so that a fact can lead to the one that says it.

The anchors of a published source text are `b17` for a block and `b17-2` for its second sentence. The rule
is simple on purpose and must stay what it is: an address, once published, keeps its meaning.
"""

from __future__ import annotations

import re
from bisect import bisect_right

_ABBREVIATIONS = frozenset(
    [
        "no",
        "nos",
        "mr",
        "mrs",
        "ms",
        "dr",
        "inc",
        "corp",
        "co",
        "ltd",
        "llc",
        "lp",
        "l.p",
        "l.l.c",
        "st",
        "ste",
        "ave",
        "blvd",
        "rd",
        "u.s",
        "u.s.c",
        "u.k",
        "e.g",
        "i.e",
        "etc",
        "vs",
        "v",
        "jr",
        "sr",
        "fig",
        "art",
        "sec",
        "cf",
        "al",
        "approx",
        "dept",
        "est",
        "gen",
        "gov",
        "hon",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "p",
        "pp",
        "vol",
        "rev",
        "ph.d",
        "n.a",
        "s.a",
        "n.v",
        "b.v",
        "a.g",
        "plc",
        "reg",
        "bros",
        "sect",
        "para",
        "cl",
        "ex",
        "d.c",
        "n.y",
        "p.o",
    ]
)
_END = re.compile(r"[.!?][”\"’')\]]*(?=[ \n]+[“\"‘'(\[]*[A-Z0-9•])")
_LAST_WORD = re.compile(r"[\w.&'’-]*\Z")


def starts(text: str) -> tuple[int, ...]:
    """Return the offset at which each sentence of a block's text begins; the first is always 0."""
    found = [0]
    for match in _END.finditer(text):
        window = text[max(0, match.start() - 24) : match.start()]
        last = _LAST_WORD.search(window)
        word = last[0] if last else ""
        if text[match.start()] == "." and (
            word.lower() in _ABBREVIATIONS or (len(word) == 1 and word.isupper()) or not word
        ):
            continue
        begin = match.end()
        while text[begin] in " \n":
            begin += 1
        found.append(begin)
    return tuple(found)


def anchor(block: int, sentences: tuple[int, ...], offset: int) -> str:
    """Return the anchor of the sentence that holds `offset` of a block."""
    return f"b{block}" if len(sentences) < 2 else f"b{block}-{bisect_right(sentences, offset)}"
