"""Titles of securities in the lines of a cover's head: where one begins and what belongs to it."""

from __future__ import annotations

import re

import msgspec

from generator.extracting.offering.amounts import COUNT, MONEY, count
from generator.extracting.offering.items import TITLE_REACH, UP_TO, Item, last_noun
from generator.extracting.offering.sheet import Span
from generator.extracting.offering.titles import NOUN, class_of, is_guarantee

OF_SHARES = re.compile(
    r"(?:(?:and|or)\s+)?(?:(?:aggregate\s+)?principal\s+amount\s+of\s+|(?:shares?|units)\s+of\s+(?!beneficial\b|membership\b))?(?:(?:our|its|the)\s+)?"
)
_REST = re.compile(
    r"""\s*(?:$|[,;:(*†§^®™℠]|\.(?:$|\s)|—|[–-]\s|\b(?:par|with|without|no|due|issuable|issued|underlying|each|represent\w+|consist\w+
        |to|convertible|exercisable|exchangeable|linked|based|offered|of|and|or|that|which|pursuant|in|on|at|for|included
        |guaranteed|payable|series|class|maturing|being|as|sold|upon|by|including|described|contingent|subject)\b|\d|\$\d)""",
    re.VERBOSE,
)
_TITLE_STOP = re.compile(
    r"""\s*(?:[,;]?\s*\(?\s*(?:par\s+value|(?:with\s+)?(?:an?\s+)?(?:nominal|par|stated)\s+value|no\s+par|without\s+(?:nominal\s+or\s+)?par
        |(?:us|c)?\$|€|£)|\s+(?:to\s+be\s+|being\s+|hereby\s+)?(?:offered|sold)\b|,\s+(?:all\s+of\s+)?(?:which|whom)\b|,\s+liquidation\b|,\s+(?:including|being|to\s+be|offered|of\s+which)\b|[*†§^]
        |\((?:the|each|collectively|\d|[“"])|\s[–—-]\s|\s+\d{1,3}(?:,\d{3})+\s+(?:shares|units|warrants)\b)""",
    re.VERBOSE,
)
_NEXT = re.compile(r"\s*(?:(?<!\d),|,(?!\d{3})|;|\band\b|\bor\b|&)\s*(?:and\s+|or\s+)?")
_ISSUABLE_NEXT = re.compile(
    r"(?:the\s+)?shares\s+of\s+(?:(?:our|its)\s+)?(?:class\s+\w\s+)?(?:common\s+stock|ordinary\s+shares)\s+issuable\s+"
    r"(?:up)?on\s+(?:the\s+)?exercise\b"
)
"""Shares behind the warrants that they are for: `Warrants to Purchase Common Stock and Shares of Common Stock ...`."""
_FIGURE_NEXT = re.compile(rf"(?:{UP_TO}\s+)?(?:{COUNT}|{MONEY})")
_QUALIFIED = re.compile(
    r"\b(?:issuable|underlying|to\s+purchase|represent|consist|exercise\s+of|convertible|linked|each)"
)
_SERIES = re.compile(r"series\s+[\w-]+\s*(?:$|[,;(]|(?:and|or|due)\b)")
_YEAR = re.compile(r"(?:19|20)\d\d\b")
"""The end of a date: `due November 15, 2010 and Common Stock`."""
_WORD = re.compile(r"[a-z%\d.-]+$")
_NOT_A_TITLE = re.compile(r"\b(?:one|each|an?|the|of|to|per|half|one-half|share)\b")
_COMPANY = re.compile(r",?\s*(?:inc|corp|corporation|company|co|ltd|limited|llc|l\.?p|plc|s\.?a|n\.?v)\b")
_WARRANT_SHARES = re.compile(
    rf"(?:to\s+(?:purchase|acquire)|for\s+the\s+purchase\s+of)\s+(?:{UP_TO}\s+)?(?:an\s+aggregate\s+(?:of\s+)?)?(?P<count>{COUNT})"
)
TO_BUY = re.compile(
    rf"\s*(?:to\s+(?:purchase|subscribe\s+for|acquire)|for)\s+(?=(?:{UP_TO}\s+)?(?:an\s+aggregate\s+of\s+)?{COUNT})"
)
"""Between rights and the shares that are sold on their exercise."""
_SHARES_BOUGHT = re.compile(
    r"\s+(?:shares?\s+of\s+(?:our\s+|its\s+)?)?(?:class\s+\w\s+)?(?:common|ordinary)\s+(?:stock|shares?)(?=,\s+\w|\s+and\s+\d)"
)
"""What the warrants of a list buy, where others follow."""
_BARE_UNIT = re.compile(r"\W*(?:shares|units)\W*(?:of\W*)?$")


def read_title(line: Span, begin: int, up_to: bool) -> tuple[Item | None, int]:
    """Read a title that begins at `begin`: words up to a head noun, then what belongs to the title."""
    low = line.low
    while begin < len(low) and low[begin] in ' %$,:.•*“"(–—-':
        begin += 1
    prefix = OF_SHARES.match(low, begin)
    if prefix is not None:
        begin = prefix.end()
    noun = NOUN.search(low, begin)
    if noun is None or noun.start() - begin > TITLE_REACH:
        if _BARE_UNIT.match(low, begin):
            where = line.part(begin, len(low))
            return Item(where, where, up_to=up_to, blank=True, unit="shares" if "share" in where.low else ""), len(low)
        return None, len(low)
    last = last_noun(low, noun)
    if not _REST.match(low, last.end()) or _COMPANY.match(low, last.end()):
        return None, len(low)
    bought = TO_BUY.match(low, last.end())
    stop = bought.start() if bought else title_end(low, last.end())
    text = line.text[begin:stop].strip(" ,;:.")
    # what is due stands behind the short name that cuts the title: `7% Dealer Securities (“DS”) due 2013`
    kind = class_of(text.lower()) or (class_of(low[begin:]) if last.group().startswith("securities") else None)
    if kind is None or is_guarantee(text.lower()):
        return None, len(low)
    span = line.part(begin, stop)
    item = Item(span, span, title=" ".join(text.split()), kind=kind, up_to=up_to)
    shares = _WARRANT_SHARES.search(low, last.end()) if kind == "warrants" else None
    if shares is not None:
        where = line.part(*shares.span("count"))
        up_to = up_to or "up to" in shares.group()
        behind = _SHARES_BOUGHT.match(low, shares.end())
        end = behind.end() if behind else len(low)
        return msgspec.structs.replace(item, quantity=count(where.low), at=where, up_to=up_to), end
    return item, stop


def title_end(low: str, begin: int) -> int:
    """Return where a title ends: at its par value, at the next security of a list, at the end of the line."""
    cut = _TITLE_STOP.search(low, begin)
    stop = cut.start() if cut else len(low)
    for joint in _NEXT.finditer(low, begin, stop):
        tail = low[joint.end() : stop]
        if (
            not tail
            or _FIGURE_NEXT.match(tail)
            or _ISSUABLE_NEXT.match(tail)
            or (_starts_title(tail) and not _QUALIFIED.search(low, begin, joint.start()))
        ):
            return joint.start()
    return stop


def _starts_title(tail: str) -> bool:
    if _SERIES.match(tail) or _YEAR.match(tail):
        return False
    prefix = OF_SHARES.match(tail)
    tail = tail[prefix.end() :] if prefix else tail
    noun = NOUN.search(tail)
    if noun is None or noun.start() > 40 or _NOT_A_TITLE.search(tail, 0, noun.start()):
        return False
    return all(_WORD.match(word) for word in tail[: noun.start()].split())
