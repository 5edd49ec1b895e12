"""Securities Act file numbers that a filing claims: of the submission's header and of the cover."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.extracting.cover import Cover
from generator.extracting.wording import phrase
from generator.model import Block, Document, Evidence, Fact

_HEAD = 3_000
"""Characters in which a document prints its numbers (Rule 424(e): the upper right corner of the cover)."""

_TITLE = 400
"""Characters that a block of titles has at most; a paragraph that names a number is of something else."""

_LINES = 8
"""Lines of numbers below each other at most."""

_RUNS_OVER = (" and", ",", " &", ";")
"""Ends of a line of numbers that goes on in the next."""

_NUMBER = (
    r"(?<![\d-])(?<!\d\.)0{0,2}(?:333|33|2)\s?[-–—‑−]\s?\d{4,6}"
    r"(?:\s?[-–—‑−]\s?\d{2}|-\d)?(?![\d-]|\.\d|[olsbi](?:\d|\b))"
)
_NUMBERS = re.compile(_NUMBER)
_ANOTHER = re.compile(rf"(?:and\s+|&\s+)?(?:[Nn]o\.\s+)?{_NUMBER}(?:\n{_NUMBER})*")
"""Lines of nothing but numbers, below others."""
_STATED = re.compile(r"0*(?:333|33|2)-\d+(?:-\d+)?")
"""Such a number in a submission's header."""

# The patterns below are for lower-case text.

_NUMBER_OF = (
    r"\s+(?:statements?\s+)?(?:file\s+)?(?:nos?\b|numbers?\b|\#"
    r"|statements?\b(?=\s+333|\s+33-|\s*:|\s+(?:u\.?s\.?\s?)?\$))"
)
_LABEL = phrase(
    {
        "registration": _NUMBER_OF,
        "reg": r"\.?" + _NUMBER_OF,
        "file": r"(?<=\bfile)\s+(?:nos?\b|numbers?\b|\#)",
        "filing": r"\s+nos?\b(?=[\s.:]*(?:333|33)-)",
        "1933": r"\W{1,3}no\.?(?=\s+(?:333|33)-)",
        "424": r"\(b\)\s?\(\d\)\s+nos?\.(?=\s+(?:333|33)-)",
    }
)
_BETWEEN = re.compile(
    r"[\s.:,;&()#/*|]*(?:(?:and|through|under|registration|statements?|file|nos?|numbers?|commission|sec|the|related"
    r"|pursuant|to|filed|rules?|securities|act|of|1933)\b[\s.:,;&()#/*|]*|424\(?b\)?\(?\d?\)?[\s.:,;&()#/*|]*"
    r"|(?:u\.?s\.?\s?)?\$\s?\d[\d,]*\s+(?=no\b))*"
)
"""What stands between a label and its number, or the amount that stands beside it in the other column."""
_THROUGH = re.compile(r"\s+(?:through|thru|to)\s+(?:(?:333|33)-\d{4,6})?-(?P<last>\d{2})(?!\d)")
_NO_CLAIM = re.compile(r"\bfees?\b|\bincorporat(?:ed|es|ing)\s+(?:herein\s+)?by\s+reference\b")
"""What a paragraph has that names another statement: that whose fee is used, whose contents are incorporated."""
_OF_REPORT = re.compile(r"\bform\s+(?:10|18|20|40|8|6)-[^.]*$")
_BLANK = re.compile(r"(?:\bno|nos|number)s?\b[\s.:]*(?:333|33)\s?[-–—]\s*(?![\d\s])|(?:333|33)\s?[-–—][\s_]*(?:\n|$)")
_COMBINED = re.compile(
    r"rule\s+429|combined\s+prospectus|post-effective\s+amendment\s+(?:no\.?\s*\d+\s+)?to\s+(?:the\s+)?(?:prior|earlier)"
)
_CHECKED_462 = re.compile(
    r"rule\s+462\([bc]\)[^☐¨☒]{0,120}?check\s+the\s+following\s+box[^.]{0,200}offering\W{0,6}(?:[☒þýx☑✓✔]|\[\s?x\s?\])"
)


def read(document: Document, cover: Cover) -> Fact[tuple[str, ...]]:
    """Read every Securities Act file number that the cover or the header claims, as printed: `333-183401-02`.

    Numbers of earlier statements count where a cover or the header names them under Rule 429 (combined prospectus).
    """
    found: dict[str, tuple[str, tuple[Evidence, ...]]] = {}
    for start, end in _printed(cover, document.blocks):
        number = _plain(document.text[start:end])
        found.setdefault(_key(number), (number, document.evidence(start, end, "cover-registration-number")))
        for further in _range(cover.lower, number, end):
            found.setdefault(_key(further), (further, document.evidence(start, end, "cover-registration-number")))
    header = document.header
    for number in (*[number for filer in header.filers for number in filer.file_numbers], *header.earlier_numbers):
        if _STATED.fullmatch(number):
            found.setdefault(_key(number), (number, ()))
    words = {f"[{index}]": evidence for index, (_, evidence) in enumerate(found.values()) if evidence}
    if not found:
        blank = _BLANK.search(cover.lower, 0, cover.start + _HEAD)
        return Fact((), absent="blank" if blank else "not stated")
    return Fact(tuple([number for number, _ in found.values()]), parts=words)


def _range(lower: str, number: str, end: int) -> list[str]:
    """Return the numbers of co-registrants that a range goes on to: `333-15089-01 through -04`."""
    last = _THROUGH.match(lower, end)
    main, _, first = number.rpartition("-")
    if last is None or "-" not in main:
        return []
    return [f"{main}-{suffix:02}" for suffix in range(int(first) + 1, int(last["last"]) + 1)]


def _printed(cover: Cover, blocks: tuple[Block, ...]) -> list[tuple[int, int]]:
    """Return where the cover prints its numbers."""
    head: list[tuple[int, int]] = []
    for index, block in enumerate(blocks):
        if block.start > _HEAD or block.start >= (cover.facing_end or cover.end):
            break
        end = block.end
        for above, below in pairwise(blocks[index : index + _LINES]):
            if not above.text.endswith(_RUNS_OVER) and _ANOTHER.fullmatch(below.text) is None:
                break
            end = below.end
        if len(block.text) < _TITLE and (numbers := _labelled(cover.lower, block.start, end)):
            head += numbers if _NO_CLAIM.search(cover.lower, block.start, block.end) is None else []
    if cover.facing_end:
        return head + _combined(cover)
    return head or _labelled(cover.lower, cover.start, cover.end)


def _labelled(lower: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the numbers behind "Registration No." and those that follow each other."""
    found: list[tuple[int, int]] = []
    at = start
    for label in _LABEL.finditer(lower, start, end):
        if label.start() < at or _OF_REPORT.search(lower, max(start, label.start() - 120), label.start()):
            continue
        at = label.end()
        while number := _NUMBERS.search(lower, at, min(at + 120, end)):
            if not _BETWEEN.fullmatch(lower, at, number.start()):
                break
            found.append(number.span())
            at = number.end()
    return found


def _combined(cover: Cover) -> list[tuple[int, int]]:
    """Return the numbers of earlier statements that a facing page names under Rule 429 or 462(b)."""
    found: list[tuple[int, int]] = []
    for words in _COMBINED.finditer(cover.lower, 0, cover.start if cover.start else cover.end):
        begin = cover.lower.rfind("\n\n", 0, words.start()) + 1
        stop = cover.lower.find("\n\n", words.end())
        found += [number.span() for number in _NUMBERS.finditer(cover.lower, begin, stop if stop >= 0 else cover.end)]
    if checked := _CHECKED_462.search(cover.lower, 0, cover.facing_end):
        found += [number.span() for number in _NUMBERS.finditer(cover.lower, checked.end(), checked.end() + 120)]
    return found


def _plain(text: str) -> str:
    """Return a number without blanks and with plain hyphens: `333- 910567` is `333-910567`."""
    return "-".join(re.findall(r"\d+", text))


def _key(number: str) -> str:
    return "-".join([part.lstrip("0") for part in re.findall(r"\d+", number)])
