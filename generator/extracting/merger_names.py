"""The company that issues the securities in a merger, where the cover is a letter to the holders of two companies.

Such a letter says that holders will receive shares of one company by its short name, and defines that name.
"""

from __future__ import annotations

import re

from generator.extracting import names
from generator.extracting.charter_names import Found
from generator.extracting.cover import Cover

# Patterns for the text as printed.
_WORD = r"(?:[A-Z][\w&.'’-]*|&)"
_NO_NAME = r"(?:Class|Series|New|[Cc]ommon|[Oo]rdinary)\b"
_SHORT = rf"(?P<short>(?!{_NO_NAME}){_WORD}(?:\s+(?!{_NO_NAME}){_WORD}){{0,3}}?)"
_STOCK = r"(?:(?i:class|series)\s+\w+\s+)?(?i:(?:common|ordinary)\s+(?:stock|shares?))\b"
_RECEIVED = re.compile(
    r"\b(?:right\s+to\s+receive|will\s+(?:be\s+entitled\s+to\s+)?receive|(?:converted|exchanged)\s+(?:into|for))\b"
    rf"[^;]{{0,140}}?\b(?:shares?\s+of|of\s+(?:an?|one))\s+{_SHORT}(?:[’']s)?\s+{_STOCK}"
)
_FULL = (
    rf"(?P<name>(?:(?i:the)\s+)?{_WORD}(?:,?\s+(?:(?:of|and|de|the)\s+)?{_WORD}){{0,8}})"
    r"(?:,\s+an?\s+[^,()]{3,60}?(?:corporation|company|trust|partnership|bank)\b)?"
)


def buyer(text: str, cover: Cover) -> Found | None:
    """Return the full name of the company whose stock holders receive, where the cover defines its short name."""
    if cover.lower.find("merg", cover.start, cover.end) < 0:
        return None
    received = _RECEIVED.search(text, cover.start, cover.end)
    if received is None:
        return None
    short = re.escape(received["short"])
    defined = re.compile(
        rf"{_FULL},?\s+(?:\([^()“”\"]{{0,80}}[“\"](?:the\s+)?{short}[,.]?[”\"]"
        rf"|(?:which\s+)?(?:we\s+)?(?:is\s+)?refer(?:red)?\s+to\s+(?:[\w/]+\s+){{0,6}}?as\s+[“\"]?{short}\b|or\s+[“\"]?{short}\b)"
    )
    for found in defined.finditer(text, cover.start, cover.end):
        name = found["name"]
        if name != received["short"] and names.ENDS.search(name.lower()):
            first = cover.lower.find(name.lower(), cover.start, cover.end)
            return Found(first, first + len(name), "cover-merger")
    return None
