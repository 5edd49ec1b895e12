"""What a cover of asset-backed securities says below or beside its names: issuing entity, depositor, servicer.

Such covers name several companies. The issuing entity issues the securities, the depositor registers them; those who
service, sponsor or hold the assets do neither (Regulation AB, Item 1101).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.extracting import names
from generator.extracting.lines import Line, lowered
from generator.extracting.wording import has

# Patterns for lower-case text.

_KEY = r"(?:cik|central\s+(?:index|key)\s+(?:index|key))(?:\s+(?:number|no))?\W*\d+"
_BETWEEN = re.compile(rf"\W*(?:{_KEY}|(?:formerly|f/k/a)\b.*)\W*")
"""What may stand between a name and what it is."""
_DEPOSITING = r"(?:depositor|seller|transferor)s?"
_SERVING = (
    r"(?:(?:(?:master|special|primary|sub-?|mortgage\s+loan|loan)\s*)?"
    rf"(?:servicer|originator|trustee|administrator|sponsor)s?|{_DEPOSITING})"
)
_IS_DEPOSITOR = rf"(?:as\s+)?{_DEPOSITING}(?:\s+and\s+{_DEPOSITING})?(?:\W*{_KEY})?"
_IS_SERVING = (
    rf"(?:as\s+)?{_SERVING}(?:(?:\s*[,/&])?\s*(?:and\s+)?{_SERVING})*"
    rf"(?:\s+of\s+the\s+(?:trust|issuer|issuing\s+entity|receivables|loans))?(?:\W*{_KEY})?"
)
_IS_ISSUER = (
    r"(?:as\s+)?(?:the\s+)?(?:(?P<entity>issuing\s+entity)|issuer)"
    rf"(?:\s+(?:or|and)\s+(?:the\s+)?trust|\s+of\s+the\s+(?:notes|certificates))?(?:\W*{_KEY})?"
)
_DEPOSITS = re.compile(rf"\W*{_IS_DEPOSITOR}\W*")
_SERVES = re.compile(rf"\W*{_IS_SERVING}\W*")
_SEVERAL = re.compile(r"\W*(?:as\s+)?(?:servicer|originator|administrator|sponsor)s\b")
"""What stands below the last of several names."""
_SERIES = re.compile(r"\W*series\s+(?:19|20)\d\d-\w{1,8}\W*")
"""The second line of a name: `Acme Home Equity Trust, | Series 2004-1`."""
_ISSUES = re.compile(rf"\(?{_IS_ISSUER}[)\s*]*")
_NAME_AND_ROLE = re.compile(
    rf".*?\b{names.ENDING}\b[^\w(]{{0,3}}(?:\s(?:19|20)\d\d-\w{{1,4}})?,?\s+\(?"
    rf"(?P<role>(?:{_IS_ISSUER}|{_IS_SERVING})(?=\W*$)|issuing\s+entity\b)"
)
"""Both in one line or cell, in which a title may follow."""
_HAS_ENDING = re.compile(rf"\b{names.ENDING}\b\W{{0,3}}\s(?:series\s|[a-z]+\s(?=(?:19|20)\d\d-))?[\w-]{{1,12}}$")
"""The end of a name with a series: `Acme Equipment LLC, Series 2011-1`."""
_TRUST_FOR = re.compile(r"\btrust\s+for\s+\S.{3,80}\sseries\s+(?:19|20)\d\d-\w{1,6}\W*$")
"""The name of a trust that holds the securities of another company: `Acme Trust for Orchard Bonds, Series 2003-1`."""
_ROLE_WORDS = (
    "issuing entity",
    "issuer",
    "depositor",
    "seller",
    "transferor",
    "servicer",
    "sponsor",
    "originator",
    "trustee",
)
"""Words one of which stands wherever a name and its role are in one line."""
_SHORTEST = 12
_LONGEST = 160
"""Characters of such a line at most."""


def apart(line: Line) -> tuple[Line, ...]:
    """Return a name and what it is, which a cell sets in one line, as two: `Acme Owner Trust 2025-A Issuing Entity`."""
    lower = lowered(line.text) if _SHORTEST < len(line.text) <= _LONGEST else ""
    both = _NAME_AND_ROLE.match(lower) if has(lower, _ROLE_WORDS) else None
    if both is None:
        return (line,)
    begin, end = both.span("role")
    return (
        Line(line.start, line.text[:begin].rstrip(" ,(")),
        Line(line.start + begin, line.text[begin:end]),
        *([Line(line.start + end, rest)] if (rest := line.text[end:]).strip() else ()),
    )


def titled(every: Sequence[Line]) -> list[tuple[Line, str]]:
    """Return lines, each with the line below it in small letters; keys and former names in between are passed."""
    told = [(line, lower) for line in every if not _BETWEEN.fullmatch(lower := lowered(line.text))]
    return [(line, below) for (line, _), (_, below) in pairwise(told)]


def deposits(role: str) -> bool:
    """Tell what stands below the name of a company that gives a trust its assets, and registers what it issues."""
    return _DEPOSITS.fullmatch(role) is not None or ("depositor" in role and serves(role))


def serves(role: str) -> bool:
    """Tell what stands below the name of one that is no issuer of asset-backed securities, or of that one."""
    return _SERVES.fullmatch(role) is not None


def serve(role: str) -> bool:
    """Tell what stands below the last of several names of those who serve: `Originators of the Trust`."""
    return _SEVERAL.match(role) is not None and serves(role)


def is_series(line: str) -> bool:
    """Tell the series of a trust that a line of its own has below the name."""
    return _SERIES.fullmatch(line) is not None


def issues(role: str) -> bool:
    """Tell what stands below the name of the trust itself."""
    return _ISSUES.fullmatch(role) is not None


def names_a_series(role: str, name: str) -> bool:
    """Tell a line above the words "issuing entity", or "issuer", that ends in a name with its series."""
    found = _ISSUES.fullmatch(role)
    if found is None:
        return False
    return _TRUST_FOR.search(name) is not None or (found["entity"] is not None and _HAS_ENDING.search(name) is not None)
