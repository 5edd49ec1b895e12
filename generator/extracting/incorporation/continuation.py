"""Tells whether a block goes on with the last member of a list, as the member's end and the block's beginning say."""

from __future__ import annotations

import re

import msgspec

from generator.extracting.dates import DATE, MONTHS
from generator.extracting.incorporation import headings, sentences
from generator.model import Block

BULLET = re.compile(r"\s*(?:[•●·▪■◦○►§➢✓*–—-]|o(?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)](?=\s))[\s\t]*", re.IGNORECASE)
"""What a member of a list may begin with, and the spaces behind it."""
_OPEN_END = re.compile(r"[.;:]\W{0,3}$|[;,]\s*(?:and|or)\s*$")
_ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Co|Ltd|L\.?P|No)\.$")
"""A full stop that ends no sentence."""
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_OPEN_WORD = re.compile(
    r"\b(?:the|of|by|on|with|to|in|for|from|its|our|a|an|at|as|ended|dated|filed|year|quarter|form|proxy|than"
    r"|annual|quarterly|current|(?<![;,]\s)(?:and|or))$|\w[’']s$",
    re.IGNORECASE,
)
_WORD = re.compile(r"\b[A-Za-z][a-z]{2,}$")
_LONGEST_ASIDE = 300
"""Characters of words in brackets that a page may cut."""
_LONGEST_END = 20
"""Characters that the two patterns above fit at most."""
_CONTINUES = re.compile(
    r"[a-z(0-9]|(?:Inc|Corp|Ltd|LLC|Nos?|Reports?|Items?)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|Form\b"
)

_GOES_ON = re.compile(
    r"(?:AND|OR|ONLY|AS|ENDED|DATED|FILED|INTO|FOR|OF|TO|THE|ON|WITH|IN|WHICH|INCLUDING|OTHER|EXCEPT|ITEMS?|FORMS?|REPORTS?)\b"
    r"|(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\s+\d|\d{4}\b"
)
"""What goes on with a member in capitals, of which no small letter can tell."""
_WAS_FILED = re.compile(
    r"(?:(?:this|that|such|the)\s+(?:report|document|filing|amendment|form)|this\s+(?:annual|quarterly|current)\s+report|it)"
    r"\s+was\s+(?:\w+\s+){0,2}?filed\b"
)
_LEADING_DAY = re.compile(rf"(?:and\s+|filed\s+(?:on\s+)?|dated\s+)?{DATE}")
_DAYS_ALONE = re.compile(
    rf"(?=.*\d)(?:\W|and\b|filed\b|dated\b|(?:19|20)\d\d\b|(?:{MONTHS})\.?\s+\d{{1,2}}\b)+", re.DOTALL
)
"""Days that a colon leads to, below the year that they are of."""
_INNER = re.compile(r"(?<=\s)\((?:(?P<figure>\d)|(?P<letters>[a-y]|i{1,3}|iv|v|vi{1,3}))\)(?=\s)")
"""A mark of a list inside a member: `as amended by (a) Form 10-K/A filed … and (b) Form 10-K/A filed …`."""
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")


class Ending(msgspec.Struct):
    """How the last statement ends."""

    member: bool = False
    """It is a member of a list: nothing goes on with any other."""
    sentence: bool = False
    """It is a sentence that a page cuts."""
    unfinished: bool = False
    """The last member ends without a stop: the next block may go on with it."""
    ended: bool = False
    """It ends with a full stop or a colon."""
    cut: bool = False
    """It ends with a word that nothing can end with: the next block does go on with it."""
    worded: bool = False
    """It ends with a word, as no member does but at the end of a page."""
    inner: tuple[str, ...] = ()
    """The mark that a list inside the last member goes on with, in each way of counting."""
    leading: bool = False
    """The last statement ends with a colon: what follows says which reports it names."""


def goes_on(ending: Ending, block: Block, folded: str, *, bulleted: bool, on_next_page: bool) -> bool:
    """Tell whether a block goes on with the last member: a page cut it, or its dates stand in lines of their own."""
    if not (ending.member or ending.sentence):
        return False
    if folded.startswith(ending.inner) or (ending.leading and _DAYS_ALONE.fullmatch(folded)):
        return True
    if not bulleted:
        dated = (ending.leading or not ending.ended) and _LEADING_DAY.match(folded)
        if dated and not sentences.names_document(_IN_BRACKETS.sub(" ", folded)):
            return True
        if is_rest(ending, block) or (ending.worded and on_next_page):
            return True
        return ending.unfinished and (_CONTINUES.match(block.text) or headings.WHICH_ONE.match(folded)) is not None
    bullet = BULLET.match(folded)
    bare = folded[bullet.end() :] if bullet else folded
    if sentences.names_document(_IN_BRACKETS.sub(" ", folded)):
        return False
    return _LEADING_DAY.match(bare) is not None or (ending.leading and headings.WHICH_ONE.match(bare) is not None)


def is_rest(ending: Ending, block: Block) -> bool:
    """Tell whether a block is the rest of the last member, as its end, or the first word in capitals, says."""
    if ending.cut:
        return True
    return ending.unfinished and block.text.isupper() and _GOES_ON.match(block.text) is not None


def tells_when_filed(ending: Ending, sentence: str) -> bool:
    """Tell a sentence that goes on with the member before it: "This report was filed on March 11, 2005."."""
    return ending.member and _WAS_FILED.match(sentence) is not None


def note_end(ending: Ending, text: str) -> None:
    """Note how the last member ends, so that the next block may go on with it."""
    ending.unfinished = not stops(text)
    ending.ended = not ending.unfinished and text.rstrip()[-1:] in (".", ":")
    ending.inner = _next_marks(text)
    ending.worded = ending.unfinished and _WORD.search(text, max(0, len(text) - _LONGEST_END)) is not None
    opened = text.rfind("(", max(0, len(text) - _LONGEST_ASIDE))
    ending.cut = opened > text.rfind(")") or _OPEN_WORD.search(text, max(0, len(text) - _LONGEST_END)) is not None


def _next_marks(text: str) -> tuple[str, ...]:
    """Return how a list inside a member is counted on: `(b)` behind `(a)`, `(j)` or `(ii)` behind `(i)`."""
    last = next(reversed(list(_INNER.finditer(text))), None) if "(" in text else None
    if last is None:
        return ()
    if last["figure"]:
        return (f"({int(last['figure']) + 1})",)
    letters = last["letters"]
    marks = [f"({chr(ord(letters) + 1)})"] if len(letters) == 1 else []
    return (*marks, *[f"({_ROMAN[_ROMAN.index(letters) + 1]})" for _ in range(letters in _ROMAN)])


def stops(text: str) -> bool:
    """Tell whether a text ends with a stop, or with what leads to the next member of a list."""
    end = max(0, len(text) - _LONGEST_END)
    return _OPEN_END.search(text, end) is not None and _ABBREVIATED.search(text, end) is None
