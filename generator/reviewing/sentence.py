"""The sentence that says a fact, in whole."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from generator.model import Document, Evidence
from generator.publishing.sentences import starts

LONGEST = 600
"""Characters of a sentence that are shown."""


def sentences(document: Document, evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """Return the sentences that pieces of evidence stand in, each once, white space folded.

    Of a long one, what stands around the piece.
    """
    blocks = {block.number: block.text for block in document.blocks}
    return tuple(dict.fromkeys([_sentence(blocks.get(piece.block, ""), piece) for piece in evidence]))


def _sentence(text: str, piece: Evidence) -> str:
    begins = starts(text) if text else (0,)
    first = begins[bisect_right(begins, piece.start) - 1]
    following = bisect_right(begins, max(piece.start, piece.end - 1))
    last = begins[following] if following < len(begins) else len(text)
    if not text:
        return _folded(piece.quote)
    begin, end = first, last
    if last - first > LONGEST:
        begin, end = max(first, piece.start - LONGEST // 2), min(last, piece.start + LONGEST // 2)
    words = _folded(text[begin:end])
    if begin > first:
        words = f"… {words.partition(' ')[2]}"
    return f"{words.rpartition(' ')[0]} …" if end < last else words


def _folded(text: str) -> str:
    return " ".join(text.split())
