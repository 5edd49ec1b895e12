"""Short names of companies: which full name a document defines one for, and whose stock holders receive in a merger."""

from __future__ import annotations

import re

from generator.extracting import names
from generator.extracting.charter_names import Found
from generator.extracting.cover import Cover
from generator.extracting.lines import lowered
from generator.extracting.wording import phrase

# Patterns for the text as printed.
_WORD = r"(?:[A-Z][\w&.'’-]*|&)"
_NO_NAME = r"(?:Class|Series|New|[Cc]ommon|[Oo]rdinary)\b"
_SHORT = rf"(?P<short>(?!{_NO_NAME}){_WORD}(?:\s+(?!{_NO_NAME}){_WORD}){{0,3}}?)"
_STOCK = r"(?:(?i:class|series)\s+\w+\s+)?(?:(?i:(?:common|ordinary)\s+(?:stock|shares?|units?))|ADSs?)\b"
_LEGAL = r"(?:(?:plc|Corporation|Incorporated|Limited|Company|LLC)\b|(?:Inc|Corp|Ltd|Co|[NS]\.[VA]|p\.l\.c)\.)"
_FULL = rf"(?P<full>{_WORD}(?:,?\s+{_WORD}){{0,6}}?,?\s+{_LEGAL})"
_FOR_EACH = r"\b(?:in\s+exchange\s+for|for\s+each)\b"
_UP_TO = rf"(?:(?!{_FOR_EACH})[^;])"
"""What is received, up to what is given for it."""
_RECEIVED = phrase(
    {
        "right": r"\s+to\s+receive\b",
        "will": r"\s+(?:be\s+entitled\s+to\s+)?receive\b",
        "converted": r"\s+(?:automatically\s+)?(?:into|for)\b",
        "exchanged": r"\s+(?:automatically\s+)?(?:into|for)\b",
        "paid": r"\s+in\b",
    },
    before=r"\b",
    behind=rf"(?:(?:(?:,?\s+{_FOR_EACH}[^;]{{0,200}}?,(?=\s))?{_UP_TO}{{0,140}}?\b(?:shares?\s+of|(?:of\s+)?(?:an?|one)|\d*\.?\d+))??"
    r"\s+(?:newly\s+issued\s+)?"
    rf"{_SHORT}(?:[’']s)?\s+{_STOCK}"
    rf"|(?:[^;.]|\.(?=\d)){{0,140}}?\b(?:shares?\s+of|one|\d*\.?\d+)\s+{_STOCK}\s+of\s+{_FULL})",
)
_ISSUES = phrase(
    {"will": "", "expects": r"\s+to"},
    before=r"\b",
    behind=r"\s+issue\s+(?:up\s+to\s+|approximately\s+|an\s+aggregate\s+of\s+){0,2}"
    r"\d{1,3}(?:,\d{3})+\s+(?:\w+\s+){0,3}?shares\b",
)
_ISSUER = re.compile(rf"(?<![\w.&’'-]){_SHORT}\s+$")
"""Who issues shares in a merger, by its short name, before the words above."""
_LONGEST_SHORT = 120
"""Characters of a short name and the space behind it at most."""
_COVERS = phrase(
    {
        "prospectus": rf"""\s+(?:covers|relates\s+to)\s+
            (?:(?:up\s+to|an?\s+aggregate\s+of|the\s+issuance\s+of|approximately)\s+){{0,3}}
            \d{{1,3}}(?:,\d{{3}})+\s+
            (?:Class\s+\w\s+)?(?:ordinary\s+shares|common\s+shares|shares\s+of\s+(?:Class\s+\w\s+)?common\s+stock)
            (?:,\s+par\s+value\s+[^,]{{2,40}},)?\s+of\s+(?:the\s+)?{_SHORT}(?=,|\.\s|\s+(?:and|to|\())"""
    },
    before=r"\b",
)
"""Whose shares the prospectus of a merger is for, by its short name."""
_GAP = r"(?:[^\S\n]+|\n(?!\n))"
_BEFORE = re.compile(
    rf"(?<![\w.&’'-])(?P<name>(?:(?i:the){_GAP})?{_WORD}(?:,?{_GAP}(?:(?:of|and|de|the){_GAP})?{_WORD}){{0,8}}(?:{_GAP}plc)?)"
    r"(?:,\s+an?\s+[^,()]{3,60}?(?:corporation|company|trust|partnership|bank)\b"
    r"(?:\s+(?:incorporated|organized|formed|existing)\s+(?:under|in)\b[^,()]{3,60})?)?,?\s*$"
)
"""The full name, at the end of the words before the short one."""
_ALIAS = re.compile(
    r"(?:,\s+an?\s+[^()“”\"]{3,120}?)?,?\s*"
    r"(?:\((?:[^()“”\"]{0,60}\s)?[“\"](?P<alias>[^“”\"()]{2,30}?)[,.]?[”\"]"
    r"|(?:which\s+)?(?:we\s+)?(?:is\s+)?refer(?:red)?\s+to\s+as\s+[“\"]?(?P<referred>[A-Z][\w.&’'-]*\w))"
)
"""Behind a full name, the short one that stands for it."""
_LONGEST = 240
"""Characters of these words at most."""


def defined(text: str, short: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the full name stands that a text calls by a short one: `Acme Bancorp, Inc. (“Acme”)`."""
    mark = re.escape(short)
    called = re.compile(
        rf"\([^()“”\"]{{0,80}}[“\"](?:the\s+)?{mark}[,.]?[”\"]"
        rf"|(?:which\s+)?(?:we\s+)?(?:is\s+)?\brefer(?:red)?\s+to\s+(?:[\w/]+\s+){{0,6}}?as\s+[“\"]?{mark}\b|\bor\s+[“\"]?{mark}\b"
    )
    first = re.escape(short.split()[0])
    joined = re.compile(rf"(?:,\s+and|(?<=\bsub)\s+and|\band(?=\s+(?:the\s+)?{first}\b))\s+", re.IGNORECASE)
    for place in called.finditer(text, start, end):
        found = _BEFORE.search(text, max(start, place.start() - _LONGEST), place.start())
        if found is None:
            continue
        begin, stop = found.span("name")
        begin += max((other.end() for other in joined.finditer(found["name"])), default=0)  # behind other companies
        if text[begin:stop] != short and names.ENDS.search(text[begin:stop].lower()):
            return begin, stop
    return None


def merges(cover: Cover) -> bool:
    """Tell whether the cover speaks of a merger."""
    return cover.lower.find("merg", cover.start, cover.end) >= 0


def buyer(text: str, cover: Cover) -> Found | None:
    """Return the full name of the company whose stock holders receive, where the cover defines its short name."""
    if not merges(cover):
        return None
    within = cover.start, cover.end
    received = _COVERS.search(text, *within) or _RECEIVED.search(text, *within) or _issues(text, *within)
    if received is None:
        return None
    if received.groupdict().get("full"):
        span: tuple[int, int] | None = received.span("full")
    else:
        short = received["short"]
        span = defined(text, short, cover.start, cover.end) or _beginning_with(text, short, cover.start, cover.end)
    if span is None:
        return None
    name = cover.lower[slice(*span)]
    first = cover.lower.find(name, cover.start, cover.end)
    return Found(first, first + len(name), "cover-merger")


def _issues(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the short name before the first words that say that a company will issue shares."""
    found = (
        _ISSUER.search(text, max(start, words.start() - _LONGEST_SHORT), words.start())
        for words in _ISSUES.finditer(text, start, end)
    )
    return next((named for named in found if named), None)


def _beginning_with(text: str, short: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the only full name that begins with a short one which the text does not define; a bank's is no other."""
    mark = re.escape(short)
    full = re.compile(rf"(?<![\w.&’'-]){mark}(?:(?:{_GAP}{_WORD}){{0,4}},{_GAP}{_LEGAL}|(?:{_GAP}{_WORD}){{1,5}})")
    found: dict[str, tuple[int, int]] = {}
    for match in full.finditer(text, start, end):
        begin, stop = match.span()
        while (named := names.ENDS.search(text[begin:stop].lower())) is None:
            stop = text.rfind(". ", begin, stop)  # the next sentence begins with capitals too
            if stop < 0:
                break
        if named is not None and not named[0].startswith("bank"):
            found.setdefault(text[begin:stop].lower(), (begin, stop))
    return next(iter(found.values())) if len(found) == 1 else None


def called(text: str, name: str, start: int, end: int) -> list[str]:
    """Return the short names that a text defines for a full one: `Acme Pipeline, Inc. (“API”)`."""
    found: list[str] = []
    low, name = lowered(text[start:end]), lowered(name)  # a title may have in capitals what a sentence defines
    at = low.find(name) if name else -1
    while at >= 0:
        if alias := _ALIAS.match(text, start + at + len(name), end):
            found.append(alias["alias"] or alias["referred"])
        at = low.find(name, at + len(name))
    return found
