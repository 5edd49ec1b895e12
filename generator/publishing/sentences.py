"""Sentences of a block: where each begins, so that a fact can lead to the one that says it.

The anchors of a published source text are `b17` for a block and `b17-2` for its second sentence. The rule
is simple on purpose and must stay what it is: an address, once published, keeps its meaning.
"""

from __future__ import annotations

import re
from bisect import bisect_right

_ABBREVIATION = re.compile(
    r"mr|mrs|ms|messrs|dr|st|ste|ave|blvd|rd|u\.s\.c|e\.g|i\.e|i\.r\.s|vs?|fig|art|sec|sect|cf|al|approx|dept|est|gen|gov|"
    r"hon|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|pp?|vol|rev|ph\.d|reg|treas|bros|para|cl|ex|p\.o",
    re.IGNORECASE,
)
_LAST_IN_A_NAME = re.compile(r"inc|corp|co|ltd|llc|lp|plc|jr|sr|etc|(?:non-)?[a-z](?:\.[a-z])+", re.IGNORECASE)
"""Words with a full stop, and initials, that may end a sentence too: they do before a word that usually begins one."""
_NUMBERED = re.compile(r"nos?|cap", re.IGNORECASE)
"""Words with a full stop before their number: `Amendment No. 3`, `(Cap. 32)`."""
_BEGINNING = re.compile(
    r"(?:We|Our|You|The|This|These|Those|It|Its|In|If|As|At|For|All|Any|An|No|On|By|To|See|Such|Each|There|Under|Upon|"
    r"After|Before|Since|While|When|Neither|Investing|Pursuant)\b"
)
_END = re.compile(r"[.!?][”\"’')\]]*(?=[ \n]+[“\"‘'(\[]*[A-Z0-9•])")
_LABEL = re.compile(r"\s*(?:Item\s+\d{1,2}(?:\.\d\d)?[A-Z]?|(?:Note\s+)?\d{1,3}|[a-z])", re.IGNORECASE)
"""The number or letter with which a block begins: of an item, a note, a member of a list."""
_LAST_WORD = re.compile(r"[\w.&'’-]*\Z")


def starts(text: str) -> tuple[int, ...]:
    """Return the offset at which each sentence of a block's text begins; the first is always 0."""
    found = [0]
    for match in _END.finditer(text):
        begin = match.end()
        while text[begin] in " \n":
            begin += 1
        if text[match.start()] != "." or _ends(text, match.start(), begin):
            found.append(begin)
    return tuple(found)


def _ends(text: str, stop: int, begin: int) -> bool:
    """Whether the full stop at `stop` ends a sentence, the next word being at `begin`."""
    last = _LAST_WORD.search(text[max(0, stop - 24) : stop])
    word = last[0] if last else ""
    if _LABEL.fullmatch(text, 0, stop):
        return False
    if not word or _ABBREVIATION.fullmatch(word) or (len(word) == 1 and word.isupper()):
        return False
    if _NUMBERED.fullmatch(word):
        return not text[begin].isdigit()
    return not _LAST_IN_A_NAME.fullmatch(word) or bool(_BEGINNING.match(text, begin))


def anchor(block: int, sentences: tuple[int, ...], offset: int) -> str:
    """Return the anchor of the sentence that holds `offset` of a block."""
    return f"b{block}" if len(sentences) < 2 else f"b{block}-{bisect_right(sentences, offset)}"
