"""Quantities, amounts and titles: what a line of a cover's head and a phrase of its prose say, and share.

The grammar: `[up to] figure [unit] [of] title [what belongs to the title]`, any part of which may stand alone, and
several of which may be joined by commas or "and".
"""

from __future__ import annotations

import re

import msgspec

from generator.extracting.offering.sheet import Span
from generator.extracting.offering.titles import NOUN
from generator.model import SecurityClass


class Item(msgspec.Struct, frozen=True):
    """A quantity, an amount, a title or a whole security."""

    span: Span
    at: Span
    """The quantity or amount; the title where there is none."""
    title: str | None = None
    kind: SecurityClass | None = None
    """Class that the title names; `None` for bare "shares"."""
    quantity: int | None = None
    money: str | None = None
    up_to: bool = False
    blank: bool = False
    """The figure is left open: a preliminary document."""
    unit: str = ""
    """Word behind the quantity: `shares`."""
    qualifies: bool = False
    """The line belongs to the title above: `Issuable upon Exercise of Warrants`."""

    @property
    def has_figure(self) -> bool:
        """Whether the item says, or leaves open, how much."""
        return self.quantity is not None or self.money is not None or self.blank

    @property
    def figures(self) -> tuple[int | None, str | None]:
        """The quantity and the amount."""
        return self.quantity, self.money

    @property
    def key(self) -> str:
        """The title as titles are compared: in small letters, with single spaces."""
        return " ".join((self.title or "").lower().split())


UP_TO = (
    r"(?:(?:of\s+)?up\s+to(?:\s+an?\s+(?:aggregate|total|maximum)(?:\s+of)?)?|(?:an?\s+)?maximum(?:\s+offering)?(?:\s+proceeds)?(?:\s+of|\s*:|\s+[–—-])?"
    r"|not\s+more\s+than)"
)
AFTER_MONEY = re.compile(
    r"""\s*(?:(?:in|of)\s+)?(?:(?:the\s+)?(?:aggregate|initial|total|maximum)\s+)*
        (?:principal\s+amount|(?:initial\s+)?(?:public\s+)?offering\s+price|face\s+amount|liquidation\s+amount
          |stated\s+amount|amount|gross\s+proceeds|offering|principal)?\s*(?:\([^)]{0,40}\))?\s*(?:of\b)?\s*
        (?:our\b|its\b|the\s+company['’]s\b)?\s*(?:(?:shares|units)\s+of\b)?\s*""",
    re.VERBOSE,
)
AFTER_COUNT = re.compile(
    r"\s*(?:newly\s+issued\s+|registered\s+|new\s+|additional\s+)?(?:(?P<unit>shares?)\b(?!\s+of\s+beneficial\b))?\s*(?:of\b)?\s*(?:our\b|its\b|the\s+company['’]s\b)?\s*"
)
PER_UNIT = re.compile(
    r"\s*(?:per\b|a\s+(?:share|unit|note)\b|par\b|(?:for\s+)?each\b|an?\s+ads\b|stated\s+value|liquidation\s+(?:pref|value))"
)
_NOTES_BACKED = re.compile(r"asset[\s-]+backed\s+(?:notes|certificates)\b")
"""What goes on behind a noun that says what the assets are: `Dealer Note Asset Backed Notes`."""
TITLE_REACH = 110
LEAST_AMOUNT = 10_000


def last_noun(low: str, noun: re.Match[str]) -> re.Match[str]:
    """Return the last of nouns that stand side by side: `Preferred Stock Purchase Rights`."""
    while True:
        at = noun.end()
        while at < len(low) and low[at] == " ":
            at += 1
        following = NOUN.match(low, at) or _NOTES_BACKED.match(low, at)
        if following is None:
            return noun
        noun = following
