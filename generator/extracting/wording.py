"""Patterns of phrases by the words that they begin with, tried only where one of the words stands.

`re` tries an alternation, or a pattern that begins with an assertion or that ignores case, at every character of a
text. Finding a plain word is some ten times faster, so a phrase is written down as its first words, each with a
pattern for what follows: the words are found first, and the whole pattern is tried where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from sys import maxsize
from typing import NamedTuple

import msgspec


def has(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether one of some words stands in a text."""
    for word in words:  # noqa: SIM110 (several times as fast as any)
        if word in text:
            return True
    return False


class Stop(NamedTuple):
    """Ends of sentences: a full stop, an exclamation mark or a question mark, and what follows.

    Few texts have any but full stops, and a pattern that begins with one character is looked for three times as fast.
    """

    pattern: re.Pattern[str]
    """Of full stops alone."""
    any: re.Pattern[str]

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Give the ends of sentences in a text."""
        return (self.any if "!" in text or "?" in text else self.pattern).finditer(text)


def sentence_end(behind: str) -> Stop:
    """Make the ends of sentences of the pattern of what follows the mark."""
    return Stop(re.compile(rf"\.{behind}"), re.compile(rf"[.!?]{behind}"))


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """A pattern every match of which begins with one of `heads`, in the case in which it is looked for."""

    pattern: re.Pattern[str]
    heads: tuple[str, ...]

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match between two offsets, as `re.Pattern.search` does."""
        match, find = self.pattern.match, text.find
        first: re.Match[str] | None = None
        for head in self.heads:
            reach = end if first is None else min(end, first.start() + len(head) - 1)
            at = find(head, start, reach)
            while at >= 0:
                if found := match(text, at, end):
                    first = found
                    break
                at = find(head, at + 1, reach)
        return first

    def stands_in(self, text: str) -> bool:
        """Tell whether there is a match in a text: `search` without the first place of it."""
        match, find = self.pattern.match, text.find
        for head in self.heads:
            at = find(head)
            while at >= 0:
                if match(text, at):
                    return True
                at = find(head, at + 1)
        return False

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Give the matches between two offsets, as `re.Pattern.finditer` does."""
        places = self._places(text, start, end)
        return self._matches(text, places, end) if places else iter(())

    def _matches(self, text: str, places: list[int], end: int) -> Iterator[re.Match[str]]:
        match = self.pattern.match
        behind = 0
        for at in places:
            if at >= behind and (found := match(text, at, end)):
                behind = found.end()
                yield found

    def _places(self, text: str, start: int, end: int) -> list[int]:
        """Return where the heads stand, in order."""
        places: list[int] = []
        find = text.find
        for head in self.heads:
            at = find(head, start, end)
            while at >= 0:
                places.append(at)
                at = find(head, at + 1, end)
        if len(places) > 1:
            places.sort()
        return places


def phrase(alternatives: Mapping[str, str], *, before: str = "", behind: str = "") -> Phrase:
    """Make a phrase of its first words, each with the verbose pattern of what follows it.

    The heads are plain text without white space inside, which may be a line break. `before` is what must hold in
    front of each of them (an assertion), `behind` what follows every alternative. Of two alternatives that fit at
    one place the first counts.
    """
    parts = "|".join([rf"{re.escape(head)}(?:{rest})" for head, rest in alternatives.items()])
    return Phrase(re.compile(rf"{before}(?:{parts}){behind}", re.VERBOSE), tuple(alternatives))
