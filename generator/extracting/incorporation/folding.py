"""Text folded for reading: lower case, plain hyphens, quotes and spaces, and letters that a scanner has misread.

A misread letter is put right where nothing else can be meant: a figure inside a word (`fi1ed`), `c` for `e` in a word
that lists use (`Dccember`), a letter inside a day or a year (`March 3l, 20l3`). Every character stays in its place.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.extracting.dates import MONTHS
from generator.extracting.lines import small

_PLAIN = {
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u2018": "'",
    "\u2019": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u00a0": " ",
}
"""Typographic hyphens, quotes and spaces as plain ones, character for character."""

_LETTERS = {"0": "o", "1": "l", "5": "s", "8": "b"}
_FIGURES = str.maketrans("losb", "1058")
_FIGURE_IN_WORD = re.compile(r"[0158](?:(?<=[a-z]{2}.)(?=[a-z])|(?<=[a-z].)(?=[a-z]{2}))(?<!form.)(?<!forms.)")
_OTHERS = (
    *(("apri1 ", "april "), ("annua1 ", "annual "), ("8-k128", "8-k12b"), ("k4o5", "k405")),
    *(("1o-k", "10-k"), ("1o-q", "10-q"), ("l0-k", "10-k"), ("l0-q", "10-q"), ("2o-f", "20-f"), ("4o-f", "40-f")),
    *(("5eptember", "september"), ("0ctober", "october")),
)
"""Other words of lists as scanners misread them, and the words."""
_ZEROS = bytes.maketrans(b"123456789", b"000000000")
"""All figures as one, for a pattern that begins with a sign is found several times as fast as one with a set."""
_MIXED = re.compile(rb"0(?:[a-z]|(?<=[a-z].))")
"""A figure beside a letter, as all have in which one stands for the other; few texts have any."""
_IN_WORD = re.compile(rb"0(?<=[a-z].)[a-z]")
_IN_FIGURE = re.compile(rb"0(?:[losb]|(?<=[losb].)|(?<=\s[lsb]\s.)|(?<=\s[lsb],\s.))")
"""A figure in a word, and a letter that may stand for a figure of a year or day, where all figures are zeros."""
_RARE_C = re.compile(r"c(?:[bdfgmnpvx]|r\b|cember|riod|\b(?<=\bjunc))")
"""What few words have: the next ones are looked for only where it stands."""
_WORDS = (
    *("february", "june", "september", "october", "november", "december", "filed", "dated", "ended", "ending"),
    *("report", "statement", "quarter", "period", "item", "amended", "amendment", "schedule", "furnished"),
    *("reference", "incorporated", "regarding", "other", "except", "excluding"),
)
"""Words of lists that have an `e`, which scanners read as `c`."""
_MISREAD = tuple(
    (word[:at] + "c" + word[at + 1 :], word) for word in _WORDS for at, letter in enumerate(word) if letter == "e"
)
_LETTER_IN_YEAR = re.compile(r"[1l2](?:(?<=[1l])9|(?<=2)[0o])[0-9losb]{2}(?<=[\s,].{4})(?![\w-])")
_LETTER_IN_DAY = re.compile(
    r"[0-3lobs](?<=\s.)(?:(?<=[0-3])[losb]|(?<=[lo])[0-9]|(?<=[lsb])(?=,?\s(?:19|20)\d\d))(?![\w-])"
)
_MONTH_BEFORE = re.compile(rf"\b(?:{MONTHS})\.?\s\Z")
_LONGEST_MONTH = len("september. ")


@lru_cache(256)
def fold(text: str) -> str:
    """Return a text as lists are read, of the same length."""
    if not text.isascii():
        for printed, plain in _PLAIN.items():
            text = text.replace(printed, plain)
    folded = small(text)
    for misread, word in _MISREAD if _RARE_C.search(folded) else ():
        if misread in folded:
            folded = re.sub(rf"\b{misread}(?=(?:s|ly)?\b)", word, folded)
    if "ltem" in folded:
        folded = folded.replace("ltem ", "item ").replace("ltems ", "items ")
    zeros = folded.encode("utf-8", "surrogatepass").translate(_ZEROS)
    return _with_figures(folded, zeros) if _MIXED.search(zeros) else folded


def _with_figures(folded: str, zeros: bytes) -> str:
    """Put right figures in words and letters in figures; `zeros` is the text with zeros for its figures."""
    for misread, word in _OTHERS:
        folded = folded.replace(misread, word)
    if _IN_WORD.search(zeros):
        folded = _FIGURE_IN_WORD.sub(lambda match: _LETTERS[match.group()], folded)
    if _IN_FIGURE.search(zeros):
        folded = _LETTER_IN_YEAR.sub(lambda match: match.group().translate(_FIGURES), folded)
        folded = _LETTER_IN_DAY.sub(_day, folded)
    return folded


def _day(match: re.Match[str]) -> str:
    at, printed = match.start(), match.group()
    month = _MONTH_BEFORE.search(match.string, max(0, at - _LONGEST_MONTH), at)
    return printed.translate(_FIGURES) if month is not None else printed
