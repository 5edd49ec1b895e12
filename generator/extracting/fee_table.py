"""The table of the registration fee that stands above the titles of a prospectus (Rule 456(b)), and its notes.

It registers what underwriters may buy beside what is offered, and what securities convert into: no part of the offer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model import Block

_REACH = 4_000
"""Characters of a cover in which the table begins."""

# For lower-case text.

_WORDS = ("registration fee", "filing fee")
_WORDS_OF_NOTES = (*_WORDS, "rule 45", "rules 45", "rule 41", "rules 41")
_NOTE = re.compile(r"\W{0,2}(?:\d{1,2}|\*{1,3}|†)\W{1,4}")
_LONGEST_LINE = 120
"""Characters of a block that is a line of the table at most."""


def read(blocks: Sequence[Block], lower: str, start: int) -> frozenset[int]:
    """Return the numbers of the blocks of the table and its notes on a cover that begins at an offset.

    `lower` is the canonical text in lower case.
    """
    found: set[int] = set()
    reach = start + _REACH
    if all(lower.find(word, start, reach + _REACH) < 0 for word in _WORDS_OF_NOTES):
        return frozenset()
    for block in blocks:
        if block.start >= reach:
            break
        note = _NOTE.match(lower, block.start, block.end) is not None
        behind = note or block.number - 1 in found
        if not (behind or block.kind == "table" or len(block.text) < _LONGEST_LINE):
            continue
        words = _WORDS_OF_NOTES if behind else _WORDS
        of_fee = any(lower.find(word, block.start, block.end) >= 0 for word in words)
        if of_fee or (note and block.number - 1 in found):
            found.add(block.number)
    return frozenset(found)
