"""The sentence that says a fact, in whole."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from generator.model import Document, Evidence
from generator.publishing.sentences import starts

LONGEST = 600


def sentences(document: Document, evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """Return the sentences that pieces of evidence stand in, each once, white space folded, long ones cut."""
    blocks = {block.number: block.text for block in document.blocks}
    return tuple(dict.fromkeys([_sentence(blocks.get(piece.block, ""), piece) for piece in evidence]))


def _sentence(text: str, piece: Evidence) -> str:
    begins = starts(text) if text else (0,)
    first = begins[bisect_right(begins, piece.start) - 1]
    following = bisect_right(begins, max(piece.start, piece.end - 1))
    last = begins[following] if following < len(begins) else len(text)
    whole = " ".join((text[first:last] or piece.quote).split())
    return whole if len(whole) <= LONGEST else f"{whole[:LONGEST].rsplit(' ', 1)[0]} …"
