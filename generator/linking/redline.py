"""The prose of two neighbouring supplements side by side: what is the same, changed, added and removed.

Boilerplate is aligned: a sentence of which only numbers, dates or a few words differ is one changed sentence,
not one removed and one added. Time grows with the length of the texts, not with its square.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, pairwise
from typing import Literal

import msgspec

from generator.model import Document

Starts = Callable[[str], Sequence[int]]
"""Offsets at which the sentences of a block begin, the first 0."""

EditKind = Literal["same", "changed", "added", "removed"]

MOST_PAIRS = 10_000
"""A stretch with more pairs of sentences than this is told as removed and added, not compared further."""

MOST_WORD_PAIRS = 2_500
"""The same for a stretch of words within a changed sentence."""

_ALIKE = 0.5
_VARIABLE = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d+"
)
_WORDS = re.compile(r"\S+\s*")


class Span(msgspec.Struct, frozen=True):
    """A sentence of a document: characters `start` to `end` of block `block`."""

    block: int
    start: int
    end: int
    text: str


class WordEdit(msgspec.Struct, frozen=True):
    """A run of words of a changed sentence."""

    kind: Literal["same", "added", "removed"]
    text: str


class Edit(msgspec.Struct, frozen=True):
    """One sentence of either text, or one of both that is the same or changed; in reading order."""

    kind: EditKind
    old: Span | None = None
    new: Span | None = None
    words: tuple[WordEdit, ...] = ()
    """Of a changed sentence."""


class Redline(msgspec.Struct, frozen=True):
    """Every sentence of both texts in reading order, and how many of each kind there are."""

    edits: tuple[Edit, ...]
    counts: dict[EditKind, int]


def redline(old: Document, new: Document, starts: Starts) -> Redline:
    """Compare the prose of two documents sentence by sentence."""
    before, after = _sentences(old, starts), _sentences(new, starts)
    edits = tuple(_edits(before, after))
    counts = Counter(edit.kind for edit in edits)
    return Redline(edits, {kind: counts[kind] for kind in ("same", "changed", "added", "removed")})


def _sentences(document: Document, starts: Starts) -> list[Span]:
    spans = []
    for block in document.blocks:
        offsets = [*starts(block.text), len(block.text)]
        for start, end in pairwise(offsets):
            if text := block.text[start:end].strip():
                spans.append(Span(block.number, start, end, text))
    return spans


# --- alignment -----------------------------------------------------------------------------------


def _edits(before: Sequence[Span], after: Sequence[Span]) -> Iterator[Edit]:
    for gap_before, gap_after, pair in _stretches([span.text for span in before], [span.text for span in after]):
        yield from _gap([before[at] for at in gap_before], [after[at] for at in gap_after])
        if pair:
            yield Edit("same", before[pair[0]], after[pair[1]])


def _stretches(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[range, range, tuple[int, int] | None]]:
    """Yield what lies between sentences that stand once in either text, each followed by that pair."""
    left = right = 0
    for one, other in _anchors(before, after):
        yield range(left, one), range(right, other), (one, other)
        left, right = one + 1, other + 1
    yield range(left, len(before)), range(right, len(after)), None


def _anchors(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Return the longest run, in the order of both texts, of pairs that stand once in either (patience diff)."""
    once_before = {text for text, count in Counter(before).items() if count == 1}
    once_after = {text: at for at, text in enumerate(after) if text in once_before}
    repeated = {text for text, count in Counter(after).items() if count > 1}
    pairs = [(at, once_after[text]) for at, text in enumerate(before) if text in once_after and text not in repeated]
    ends: list[int] = []
    last: list[int] = []
    previous: list[int] = []
    for place, (_, other) in enumerate(pairs):
        length = bisect_left(ends, other)
        previous.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(other)
            last.append(place)
        else:
            ends[length] = other
            last[length] = place
    chain = []
    place = last[-1] if last else -1
    while place >= 0:
        chain.append(pairs[place])
        place = previous[place]
    return chain[::-1]


def _gap(before: Sequence[Span], after: Sequence[Span]) -> Iterator[Edit]:
    """Compare a stretch without anchors: first by sentences of which only numbers and dates differ."""
    masked = [_VARIABLE.sub("#", span.text) for span in before], [_VARIABLE.sub("#", span.text) for span in after]
    for gap_before, gap_after, pair in _stretches(*masked):
        yield from _rest([before[at] for at in gap_before], [after[at] for at in gap_after])
        if pair:
            yield _paired(before[pair[0]], after[pair[1]])


def _rest(before: Sequence[Span], after: Sequence[Span]) -> Iterator[Edit]:
    if len(before) * len(after) > MOST_PAIRS:
        yield from (Edit("removed", old=span) for span in before)
        yield from (Edit("added", new=span) for span in after)
        return
    matcher = SequenceMatcher(None, [span.text for span in before], [span.text for span in after], autojunk=False)
    for kind, left, left_end, right, right_end in matcher.get_opcodes():
        if kind == "equal":
            pairs = zip(before[left:left_end], after[right:right_end], strict=True)
            yield from (Edit("same", old, new) for old, new in pairs)
        else:
            yield from _replaced(before[left:left_end], after[right:right_end])


def _replaced(before: Sequence[Span], after: Sequence[Span]) -> Iterator[Edit]:
    """Pair each old sentence with the next new one that is like it; the rest was removed or added."""
    words = [frozenset(span.text.casefold().split()) for span in after]
    at = 0
    for old in before:
        own = frozenset(old.text.casefold().split())
        like = next((place for place in range(at, len(after)) if _alike(own, words[place])), None)
        if like is None:
            yield Edit("removed", old=old)
            continue
        yield from (Edit("added", new=span) for span in after[at:like])
        yield _paired(old, after[like])
        at = like + 1
    yield from (Edit("added", new=span) for span in after[at:])


def _alike(words: frozenset[str], others: frozenset[str]) -> bool:
    return len(words & others) >= _ALIKE * max(len(words), len(others), 1)


def _paired(old: Span, new: Span) -> Edit:
    if old.text == new.text:
        return Edit("same", old, new)
    return Edit("changed", old, new, tuple(_word_edits(old.text, new.text)))


def _word_edits(old: str, new: str) -> Iterator[WordEdit]:
    """Yield the runs of words of a changed sentence, each with the white space behind it."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    runs: list[WordEdit] = []
    for left, right, pair in _stretches(before, after):
        runs += _word_gap([before[at] for at in left], [after[at] for at in right])
        if pair:
            runs.append(WordEdit("same", before[pair[0]]))
    for kind, group in groupby(runs, key=lambda run: run.kind):
        yield WordEdit(kind, "".join(run.text for run in group))


def _word_gap(before: Sequence[str], after: Sequence[str]) -> Iterator[WordEdit]:
    if len(before) * len(after) > MOST_WORD_PAIRS:
        opcodes: Sequence[tuple[str, int, int, int, int]] = [("replace", 0, len(before), 0, len(after))]
    else:
        opcodes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for kind, left, left_end, right, right_end in opcodes:
        if kind == "equal":
            yield WordEdit("same", "".join(before[left:left_end]))
            continue
        if left < left_end:
            yield WordEdit("removed", "".join(before[left:left_end]))
        if right < right_end:
            yield WordEdit("added", "".join(after[right:right_end]))
