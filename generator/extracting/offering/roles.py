"""The roles of banks and brokers in an offering, by the words for them, and the shape of their names in prose."""

from __future__ import annotations

import re

import msgspec

from generator.extracting.offering.sheet import Span
from generator.model import IntermediaryRole


class Named(msgspec.Struct, frozen=True, gc=False):
    """A name with the role that its place gives it, if any."""

    name: str
    role: IntermediaryRole | None
    span: Span
    alias: str
    rule: str


_ROLES: tuple[tuple[IntermediaryRole, re.Pattern[str]], ...] = (
    ("placement_agent", re.compile(r"placement\s+agents?")),
    ("selling_agent", re.compile(r"managers?\s+and\s+(?:lead\s+)?agents?")),
    ("dealer_manager", re.compile(r"dealer[\s-]+managers?|managing\s+(?:broker[\s-])?dealers?")),
    ("sales_agent", re.compile(r"sales\s+agents?|forward\s+sellers?|distribution\s+agents?")),
    (
        "underwriter",
        re.compile(
            r"book-?\s*run|managers?\b|underwriters?|arrangers?|bookrunners?|(?:co|joint)[\s-]?leads?\b|representatives?|global\s+coordinators?"
        ),
    ),
    ("selling_agent", re.compile(r"selling\s+agents?|\bagents?\b|distributors?|\bdealers?\b")),
)
CUES = (
    r"(?:(?:exclusive|sole|lead|joint|co|selling|sales|placement|distribution|managing|several)[\s-]+)*"
    r"(?:agents?|underwriters?|book-?running\s+managers?|co-?managers?|dealer[\s-]+managers?|dealers?(?<=managing\sdealer)|broker-dealers?(?<=managing\sbroker-dealer)|forward\s+sellers?)"
)
"""Words for a role, behind which a name stands or before."""
WORD = r"(?:[A-Z][\w.’'&/-]{0,80}|[&+]|\([A-Z]{2,4}\)|of|the|and|de|du|von|plc)"
NAMES = rf"{WORD}(?:,?\s+{WORD}){{0,60}}"
"""Names joined by commas and "and", as they stand in a sentence."""
OTHER_TASK = re.compile(
    r"\b(?:exchange|calculation|reference|index|settlement|conversion|paying|transfer|escrow|subscription|information|warrant|fiscal|auction|remarketing|rate|rights)\s$"
)
"""Before an agent who sells nothing."""


def role_of(low: str) -> IntermediaryRole | None:
    """Return the role that words in lower case speak of."""
    return next((role for role, words in _ROLES if words.search(low)), None)
