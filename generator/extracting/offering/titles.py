"""Titles of securities: which words of a cover name a security, and of which class it is.

The patterns are for text in small letters.
"""

from __future__ import annotations

import re

from generator.extracting.wording import has
from generator.model import SecurityClass

_NOUNS: tuple[tuple[SecurityClass, str], ...] = (
    (
        "other",
        r"(?:(?:stock|share|equity|securities)\s+)?purchase\s+contracts"
        r"|(?:enhanced\s+income|income\s+(?:deposit|participating))\s+securities"
        r"|annuity(?:\s+contracts?)?"
        r"|ordinary\s+participation\s+certificates"
        r"|subscription\s+receipts",
    ),
    ("units", r"(?:stock|share|equity|securities)\s+purchase\s+units"),
    ("depositary_shares", r"(?:(?:american|global)\s+)?depositary\s+(?:shares?|receipts?)|ad[sr]s?|gdss?"),
    ("warrants", r"(?:(?:common\s+)?(?:stock|share)\s+purchase\s+)?warrants?"),
    ("rights", r"(?:(?:subscription|contingent\s+value|share\s+purchase)\s+)?rights"),
    (
        "partnership_units",
        r"units?,?\s+(?:each\s+)?(?:representing|of)\s+(?:assignments\s+of\s+|beneficial\s+)?"
        r"(?:limited\s+)?partner(?:ship)?\s+interests?"
        r"|(?:beneficial\s+unit\s+)?certificates\s+representing\s+(?:assigned|assignments\s+of)\s+(?:beneficial\s+)?(?:limited\s+)?"
        r"partner(?:ship)?\s+interests"
        r"|common\s+units|(?:limited|general)\s+partner(?:ship)?\s+(?:units|interests?)|partnership\s+units"
        r"|depositary\s+units"
        r"|limited\s+liability\s+company\s+interests",
    ),
    ("units", r"units?|(?:(?:feline|income|growth)\s+)?prides"),
    (
        "preferred_stock",
        r"preferred\s+(?:stock|shares?|securities)|toprs|quips|percs|preference\s+(?:shares?|stock)|trups"
        r"|capital\s+(?:trust\s+pass-through\s+)?securities",
    ),
    (
        "common_stock",
        r"common\s+(?:stock|shares?)(?:\s+of\s+beneficial\s+interest)?|(?:ordinary|equity)\s+shares?|capital\s+stock"
        r"|(?:subordinate\s+|limited\s+)?voting\s+shares|shares\s+of\s+beneficial\s+interest|registered\s+shares",
    ),
    (
        "debt",
        r"(?:(?!foot)[a-z]{3,8})?notes|note|debentures?|bonds|debt\s+(?:securities|obligations)|mortgage\s+obligations|certificates|asset[\s-]+backed\s+securities|etns?|e-?tracs(?!\s[^\t;]{0,90}?\betns?\b)|gears|yeelds|perqs|strypes|mitts|elks|sparqs|lyons|decs"
        r"|(?:contingent\s+\w+|auto-?callable|buffered|trigger|jump|leveraged|participation|digital|dual\s+directional"
        r"|market[\s-]linked|principal\s+at\s+risk|range\s+accrual|callable)\s+(?:[\w-]+\s+){0,4}?securities"
        r"|(?:return|optimization|accelerated|upside|participation|reverse\s+convertible|airbag|enhanced|performance)"
        r"\s+(?:(?!preferred|capital|trust)[\w-]+\s+){0,4}?securities"
        r"|securities(?=(?:sm|\s?\((?:sm|r|tm)\)|[®℠™])?(?:\s?\([“\"][^()]{1,24}[”\"]\))?,?\s+(?:due|linked|based\s+(?:up)?on)\b)|(?:trigger|buffered|enhanced)\s+plus|plus(?=\s+(?:due|based|linked))",
    ),
    ("other", r"guarantees?"),
)

NOUN = re.compile(r"\b(?:" + "|".join(words for _, words in _NOUNS) + r")(?:sm)?\b")
"""Head nouns of titles; a service mark may be glued to one: `Securitiessm`."""
DUE = re.compile(r"\b(?:due|maturing)\b", re.IGNORECASE)

_CLASSED = re.compile("|".join(rf"\b(?P<n{index}>{words})(?:sm)?\b" for index, (_, words) in enumerate(_NOUNS)))
_CLASS_OF = {f"n{index}": name for index, (name, _) in enumerate(_NOUNS)}

_REST = re.compile(
    r"""[,;(*†]|\b(?:issuable|underlying|issued|to\s+(?:purchase|be\s+(?:issued|sold|offered)|acquire)|each|representing
        |represented|in\s+the\s+form\s+of|included|consisting|convertible\s+into|exchangeable\s+for|exercisable|linked|due|based\s+on|with|par\s+value
        |no\s+par|without|offered|payable|upon|that|which|pursuant|at|for)\b""",
    re.VERBOSE,
)
_OBTAINED = re.compile(r"\bissuable\s+(?:up)?on\s+(?:the\s+)?(?:exercise|conversion)\b")
"""Before the name of what is exercised or converted: a misread title has no name of what is offered before it."""
_FUND = (
    "closed-end",
    "interval fund",
    "investment company act",
    "net asset value per",
    "management investment company",
    "creation basket",
    "creation unit",
    "exchange-traded fund",
    "fractional undivided beneficial interest",
    "baskets",
    "(the “fund”)",
    '(the "fund")',
    "(the “fund,”",
    '(the "fund,"',
)
_POOL = ("creation basket", "fractional undivided beneficial interest")
_TRUST = "unit investment trust"
"""Words for a fund, but where its trustee gets the shares of another issuer."""
_TOGETHER = ("consisting of one", "consists of one", "consisting of (", "comprised of one", "pre-funded units")
_PARTNERSHIP = (
    "units of limited partner",
    "limited partnership unit",
    "limited partnership interest",
    "limited partner interest",
    "units of general partner",
    "depositary units",
    "perpetual preferred units",
    "cumulative preferred units",
    "cumulative redeemable preferred units",
    "convertible preferred units",
    "limited partnership, is a commodity pool",
    "commodity pool limited partnership",
)


def class_of(title: str) -> SecurityClass | None:
    """Return the class that a title in small letters names; `None` where it names none, or only `shares`.

    The head noun decides: what a security converts into, is exercisable for or represents does not count.
    """
    last = _CLASSED.search(title)
    if last is None or _OBTAINED.search(title, 0, last.start()):
        return None
    rest = _REST.search(title, last.end())
    for found in _CLASSED.finditer(title, last.end(), rest.start() if rest else len(title)):
        last = found
    return _CLASS_OF[last.lastgroup or ""]


def is_guarantee(title: str) -> bool:
    """Tell a guarantee of another security, which is no security of its own on a cover."""
    found = _CLASSED.search(title)
    return found is not None and found.group().startswith("guarantee")


def is_fund(cover: str) -> bool:
    """Tell whether a cover in small letters is that of an investment fund, whose shares are fund shares."""
    return has(cover, _FUND) or cover.count(_TRUST) > cover.count(f"trustee of a {_TRUST}")


def is_pool(cover: str, kind: SecurityClass) -> bool:
    """Tell a cover in small letters of a pool whose units are issued in baskets: they are the shares of a fund.

    Those of a partnership are interests in it.
    """
    return has(cover, _POOL) and (kind == "units" or "partner" not in cover)


def is_debt(title: str, cover: str) -> bool:
    """Tell capital securities that are debt of the issuer itself from those of a trust; both in small letters."""
    if "capital securities" not in title:
        return False
    return has(cover, ("unsecured obligations", "unsecured debt", "subordinated obligations")) and " trust" not in cover


def kind_of_units(cover: str) -> SecurityClass | None:
    """Return what units are on a cover in small letters, where that is more than their title says.

    Those of a partnership are interests in it; "common units" that consist of shares and warrants are none.
    """
    if "units" not in cover:
        return None
    if has(cover, _PARTNERSHIP):
        return "partnership_units"
    return "units" if "common units" in cover and "partner" not in cover and has(cover, _TOGETHER) else None
