"""One line or cell of a cover's head as quantities, amounts and titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import msgspec

from generator.extracting.offering.amounts import BLANK_MONEY, COUNT, FILLER, MONEY, count, plain
from generator.extracting.offering.head_titles import TO_BUY, read_title
from generator.extracting.offering.items import AFTER_COUNT, AFTER_MONEY, LEAST_AMOUNT, PER_UNIT, UP_TO, Item
from generator.extracting.offering.sheet import Span
from generator.extracting.offering.titles import NOUN, class_of, is_guarantee

_LEAD = re.compile(
    rf"""[^\w$€£¥%\[]{{0,3}}(?:and\s+)?(?:(?:an?\s+)?(?:(?:primary|secondary|(?:initial\s+)?public)\s+)?(?:offering|offer\s+(?:and\s+sale|to\s+sell|to\s+exchange)|sale|issuance|resale|relat(?:ing|es)\s+to|rights\s+offering)\s+
        (?:by\s+(?:the\s+)?selling\s+\w+\s+)?(?:of\s+)?)?
        (?:(?:an?\s+)?aggregate\s+(?:of\s+)?)?(?P<up>(?:offering\s+)?{UP_TO}\s*)?
        (?:\(?[ivx]{{1,3}}\)\s*)?(?:an?\s+)?(?:aggregate\s+(?:of\s+)?)?
        (?:(?:presently\s+)?(?:indefinite|indeterminate|undetermined)\s+(?:number|amount)\s+of\s+)?""",
    re.VERBOSE,
)
_FIGURE = re.compile(rf"(?P<money>{MONEY})|(?P<count>{COUNT})|(?P<blank>{BLANK_MONEY}|{FILLER})")
COUNTED = re.compile(COUNT)
_AMOUNT_BEHIND = re.compile(r"\W{0,3}\s(?P<money>\$\d{1,3}(?:,\d{3}){2,}(?:\.\d\d)?\s)")
"""The amount of the next class, where lines of a cover run into one."""
_WORTH = re.compile(r"\s*\((?P<money>\$\d{1,3}(?:,\d{3}){2,})\)\s*$")
"""What all that a line counts comes to: `Up to 420,000 Limited Partnership Interests ($418,000,000)`."""
_JOINT = re.compile(r"(?:\s*\([^()]{1,80}\))*\s*(?:,|;|/|•|·|\||&|\band\b(?:/or\b)?|\bor\b)\s*(?:and\b|or\b|&)?\s*")
_NOT_A_LINE = re.compile(
    r"""^(?:-\s|\W*(?:[●•■▪◾o✓]\s|\$[\d,.]+\s+(?:stated\s+)?(?:principal|face)\s+amount\s+(?:per|of\s+each)\b
            |[“"][^“”"]{2,40}[”"]\W*$))
        |^\W*unit\W*$|^minimum\s+(?:offering|number)\b(?!.*\bmaximum\b)|[(\s]minimum(?:\s+offering)?\)?\W*$|denominations|terms\s+of\s+(?:the|these)\b|prospectus|registration|filed\s+(?:pursuant|under)|rule\s+4
        |commission\b|table\s+of\s+contents|supplement|statement|symbol|option\s+to\s+purchase|over-?allotment|trustee
        |underwriter(?![\w’' ]{0,3}\s*warrants)|telephone|net\s+asset|last\s+reported|price\s+per|book-running|manager
        |exchange\s+commission|stock\s+exchange|minimum\s+(?:investment|purchase|subscription)|cusip|outstanding\s+shares|currency\s+units?\b|^(?:net\s+)?proceeds\s+to\b
        |\b(?:page|see|listed|dated|notice)\b|^\W*pricing\s|:\s*$|\[\s?x\s?\]|\[\s*\]\s+(?:as\s+)?principal\W*$
        |\s(?:in|of)\s+each\s+(?:partnership|series|fund)\W*$|^[a-z]+\.$|\btrust\s+for\s+\w|\brelating\s+to\s(?!.*\d,\d{3})""",
    re.VERBOSE,
)
_QUALIFIER = re.compile(
    r"""\W*(?:each\b|(?:fractional\s+)?interest\s+in\b|consisting|convertible\s+into|representing|issuable|underlying|exercisable|linked\b|due\b|guaranteed\b(?!\s+(?:[\w-]+\s+){0,4}?(?:notes|bonds|debentures|securities)\b)|fully\b|unconditionally|irrevocably|in\s+the\s+form\s+of\b
        |interest\s+payable|par\s+value|with\b|\((?!\w*\s*(?:[\d,]{5,}|\$\s?[\d,]{9,}\s+aggregate\b))|including|which|(?:all\s+)?payments?\b|no\s+par|(?:mandatorily\s+)?exchangeable|based\s+(?:up)?on|upon|that\s+may|offered\b|to\s+be\b|by\b|payable|maturing
        |liquidation|stated|without|as\s+to\b|in\s+exchange|for\b|such\b|series\b(?!.*\b(?:notes|bonds|debentures|stock|shares|units|warrants|certificates|securities)))""",
    re.VERBOSE,
)
_WORTH_OF = re.compile(rf"\W*(?:{UP_TO}\s*)?(?P<money>{MONEY})\s+of\b")
"""What all classes of a list may come to: `$200,000,000 of Common Shares, Preferred Shares and Warrants`."""
_MINIMUM = re.compile(
    rf"\W*(?:{COUNT}\s+(?:shares?|units?)\s+\(?minimum\)?\W*(?:(?:and|to|or)\s+)?(?={COUNT}.*\bmaximum\b)"
    rf"|minimum\s+offering:\s+{COUNT}\s+(?:shares?|units?)\b[^\d$]{{0,60}}?(?=maximum\s+offering:\s+{COUNT})"
    rf"|minimum\s+(?:of\s+)?{COUNT}\s+(?:shares?|units?)\W*(?:(?:and|to|or)\s+)?(?=maximum\s+(?:of\s+)?{COUNT})"
    rf"|(?:(?:from|between)\s+{COUNT}\s+(?:shares?\s+)?(?:to|and)|{COUNT}\s+to)\s+(?=(?P<most>{COUNT})))"
)
"""The least that has to be sold, before the most that may be: `From 850,000 to 1,150,000 Shares`."""
_HOLDS = re.compile(r"\((?:(?:the|a)\s+)?(?:proposed\s+)?(?:\w+\s+)?holding\s+company\s+(?:for|of)\s[^()]*\)\s+(?=\S)")
"""Words below the name of a holding company, which plain text runs into the line that says what it offers."""
_KEPT_QUALIFIER = re.compile(r"\W*(?:issuable|underlying|linked|due\b|upon\s+exercise|that\s+may)")
_IS_DEBT = re.compile(
    r"\((?:[\d./-]+%\s+)?(?:series\s+\w+\s+)?(?:[\d./-]+%\s+)?(?:junior\s+)?(?:subordinated|deferrable)\s+(?:\w+\s+){0,3}?(?:debentures|notes)"
)
"""What securities with another name are: `Quarterly Income Capital Securities (Subordinated Debentures due 2037)`."""
_LISTED = re.compile(
    r"""(?:(?:senior|junior|subordinated|convertible|secured|unsecured|and|or|and/or|trust|class\s+\w)\s+)*
        (?:debt\s+securities|common\s+(?:stock|shares?)(?:\s+of\s+beneficial\s+interest)?|ordinary\s+shares?
          |preferred\s+(?:stock|shares?|securities)|preference\s+shares?
          |(?:american\s+)?depositary\s+shares?|warrants?|(?:(?:stock|share|securities|equity)\s+)?purchase\s+(?:contracts|units)
          |(?:(?:subscription|purchase)\s+)?rights|subscription\s+receipts|guarantees(?:\s+of\s+(?:\w+\s+)?debt\s+securities)?|units|notes|debentures
          |capital\s+(?:stock|securities))""",
    re.VERBOSE,
)
_NAMED_SHARES = re.compile(r"\s*(?P<title>(?:(?!per\b|to\b|of\b|commitment\b)[\w’'&®.-]+\s+){2,4}?shares)\W*$")
"""Shares that are called by the name of a trust: `20,000,000 Acme Gold Shares`."""
_COMMITMENT = re.compile(r"\s*commitment\s+shares\b")
"""Shares that the investor of an equity line gets for its promise to buy."""
OF_PART = re.compile(
    r"(?:(?:are\s+)?(?:(?:to\s+be|being)\s+)?(?:offered|sold)\s+)?by\s+(?:us|the\s+(?:company|issuer|registrant)"
    r"|(?:the\s+|certain\s+)?selling\s+\w+(?:\s+holders)?)\W*$"
    r"|in\s+(?:the\s+|our\s+)?primary\s+offering$|pursuant\s+to\s+(?:the\s+|our\s+)?\w+\s+reinvestment\s+plan$"
)
"""Who sells a number of shares, or under what, of whose title a line below speaks: `Shares by the Selling Holders`."""
_INTERESTS = re.compile(r"\s*interests\s+at\s+\$[\d,.]+\s+(?:per|each)\b")
"""Behind the number of interests in a partnership, where their price is."""
_MOST = re.compile(r"\s*\(?maximum\b")
"""Behind the most that is offered."""
_UNITS_OF = re.compile(
    rf"(?P<count>{COUNT})\s+(?P<title>units\s+of\s+(?:(?!\d)[\w&.,'’-]+\s+){{1,8}}?(?:l\.\s?p\.|limited\s+partnership))(?=\W*(?:$|\d))"
)
"""Units of partnerships by name, one behind the other: `12,500,000 Units of Acme L.P. 8,000,000 Units of …`."""
_BESIDES = re.compile(r"\s\((?:or|plus)\s[^()]{3,200}\b(?:option|over-?allotment)\b[^()]{0,80}\)\W*$")
"""What underwriters may buy besides, at the end of a row: `5,000,000 shares (or 5,750,000 if the option is …)`."""
POINT = 60
"""Characters from which on a line that ends in a semicolon is one point of several that a supplement makes."""
_IN_ALL = re.compile(r",?\s*consisting\s+of\s+(?:in\s+the\s+|an\s+)aggregate\s+(?:of\s+)?(?=(?:up\s+to\s+)?\d{1,3},\d)")
"""Before the numbers of all that the units have: `15,000 Units, consisting of an aggregate of 15,000 Shares and …`."""
_PROSPECTUS_FOR = re.compile(r"\W*prospectus\s+(?:of\s+[^\t]{3,80}?\s+)?for\s+(?=[\d$ua])")
PRINCIPAL = re.compile(
    r"\W*(?:(?:initial|aggregate|original|total|class)\s+)*(?:note\s+|certificate\s+)?principal\s+(?:amount|balance)s?\b"
)
_LINKED = re.compile(r"linked\s+to\b|based\s+on\b")
"""What tells the series of one title of notes from each other: `$373,000 Linked to the Common Stock of ...`."""
_SERIES_DUE = re.compile(
    r"(?:[\d./ -]{1,12}%\s+)?series(?:\s+(?!due\b)[\w-]+)?,?\s+due\s+(?:\w+\s+\d{1,2},\s+)?(?:19|20)\d\d\W*$"
)
"""The same of bonds, whose title stands above: `$373,000 2.400% Series EE due 2030`."""
_UNDERLYING = re.compile(r"(?:underlying|issuable\s+(?:up)?on)\b.*\b(?:warrants|options|rights)\W*$")
"""What shares without a class are for: `11,607,142 shares underlying the Warrants`."""


def read(line: Span) -> Iterator[Item]:
    """Read one line as quantities and titles; nothing where it is neither."""
    if behind := _PROSPECTUS_FOR.match(line.low) or (_HOLDS.match(line.low) if line.low.startswith("(") else None):
        line = line.part(behind.end(), len(line.low))
    if line.low.startswith("consisting of") and (whole := _IN_ALL.match(line.low)):
        line = line.part(whole.end(), len(line.low))
    if (number := line.low.find(" cusip")) > 0:
        line = line.part(0, number)
    if line.has(" (or ", " (plus ") and (besides := _BESIDES.search(line.low)) is not None:
        line = line.part(0, besides.start())
    low = line.low
    if not low or (len(low) > POINT and low.endswith((";", "; and"))) or _NOT_A_LINE.search(low):
        return
    if _QUALIFIER.match(low):
        if _IS_DEBT.match(low):
            yield Item(line, line, kind="debt", qualifies=True)
        elif _KEPT_QUALIFIER.match(low):
            yield Item(line, line, title=" ".join(line.text.split()), qualifies=True)
        return
    listed = _list(line)
    if listed:
        yield from listed
        return
    if " units of " in low and (several := list(_UNITS_OF.finditer(low))):
        for each in several:
            where, title = line.part(*each.span("count")), " ".join(line.text[each.start("title") : each.end()].split())
            yield Item(line, where, title=title, kind="partnership_units", quantity=count(where.low))
        return
    least = _MINIMUM.match(low)
    at = least.end() if least else 0
    while at < len(low):
        item, at = _item(line, at)
        if item is None:
            return
        if least and least["most"]:
            item = msgspec.structs.replace(item, up_to=True)
        yield item
        if (begin := at + low.startswith(" ", at)) < len(low) and COUNTED.match(low, begin):
            at = begin
            continue
        if item.kind == "rights" and (bought := TO_BUY.match(low, at)):
            at = bought.end()
            continue
        if item.kind == "units" and (whole := _IN_ALL.match(low, at)):
            at = whole.end()
            continue
        if item.quantity is not None and item.title is not None and (worth := _WORTH.match(low, at)):
            where = line.part(*worth.span("money"))
            yield Item(where, where, money=plain(where.low), up_to=item.up_to)
            return
        if item.money is not None and (behind := _AMOUNT_BEHIND.match(low, at)):
            at = behind.start("money")
            continue
        joint = _JOINT.match(low, at)
        if joint is None or joint.end() == at:
            return
        at = joint.end()
        if _QUALIFIER.match(low, at):
            return


def _list(line: Span) -> list[Item]:
    """Return the titles of a line that is nothing but a list of classes."""
    found = list(_LISTED.finditer(line.low))
    if len(found) < 2 or COUNTED.search(line.low) is not None:
        return []
    letters = sum(map(str.isalpha, line.low))
    covered = sum(sum(map(str.isalpha, match.group())) for match in found)
    if covered < 0.85 * letters:
        return []
    worth = _WORTH_OF.match(line.low)
    amount = [line.part(*worth.span("money"))] if worth is not None else []
    return [Item(where, where, money=plain(where.low)) for where in amount] + [
        Item(span, span, title=span.text, kind=class_of(span.low))
        for match in found
        if not is_guarantee((span := line.part(match.start(), match.end())).low)
    ]


def _item(line: Span, at: int) -> tuple[Item | None, int]:
    """Read a security, a quantity or a title that begins at `at`; give the place behind it."""
    low = line.low
    lead = _LEAD.match(low, at)
    up_to = lead is not None and lead.group("up") is not None
    begin = lead.end() if lead else at
    figure = _FIGURE.search(low, begin)
    if figure is not None and figure.start() > begin:
        before = low[begin : figure.start()]
        # the name of an issuer may stand before an amount; a figure behind a title is a part of it
        if figure.lastgroup == "count" or NOUN.search(before) or len(before) > 60:
            figure = None
    if figure is None:
        return read_title(line, begin, up_to)
    if PER_UNIT.match(low, figure.end()):
        return None, len(low)
    where = line.part(figure.start(), figure.end())
    blank = figure.lastgroup == "blank"
    up_to = up_to or _MOST.match(low, figure.end()) is not None
    is_money = figure.lastgroup == "money" or (not blank and PRINCIPAL.match(low, figure.end()) is not None)
    money = plain(where.low) if is_money else None
    quantity = count(where.low) if not blank and not is_money else None
    after = (AFTER_MONEY if quantity is None else AFTER_COUNT).match(low, figure.end())
    stop = after.end() if after else figure.end()
    unit = (after.groupdict().get("unit") or "") if after else ""
    if unit and _UNDERLYING.match(low, stop):
        named = line.part(after.start("unit") if after else stop, len(low))
        title = " ".join(named.text.split())
        return Item(line, where, title=title, kind="common_stock", quantity=quantity, up_to=up_to, unit=unit), len(low)
    if money is not None and (_LINKED.match(low, stop) or _SERIES_DUE.match(low, stop)):
        title = " ".join(line.text[stop:].split())
        return Item(line, where, title=title, kind="debt", money=money, up_to=up_to), len(low)
    titled, end = (None, stop) if money is not None and COUNTED.match(low, stop) else read_title(line, stop, up_to)
    if titled is not None and titled.title and money is not None and Decimal(money) < LEAST_AMOUNT:
        # a dividend is a part of the title: `$3.50 Convertible Preferred Stock`
        whole = line.part(begin, titled.span.end - line.start)
        return msgspec.structs.replace(titled, title=" ".join(whole.text.split()), span=whole, at=whole), end
    if titled is not None and titled.title:
        span = line.part(begin, titled.span.end - line.start)
        item = msgspec.structs.replace(titled, span=span, at=where, up_to=up_to, blank=blank, unit=unit)
        return msgspec.structs.replace(item, quantity=quantity, money=money), end
    if money is not None and COUNTED.match(low, stop):
        return Item(where, where, money=money, up_to=up_to), stop
    if quantity is not None and _INTERESTS.match(low, stop):
        return Item(where, where, title="Interests", kind="partnership_units", quantity=quantity, up_to=up_to), len(low)
    trust = _NAMED_SHARES.match(low, stop) if quantity is not None and not unit else None
    if trust is not None:
        title = " ".join(line.text[trust.start("title") : trust.end("title")].split())
        return Item(line, where, title=title, quantity=quantity, up_to=up_to, unit="shares"), len(low)
    if quantity is not None and not unit and (promised := _COMMITMENT.match(low, stop)):
        title = line.text[stop : promised.end()].strip()
        return Item(line, where, title=title, kind="common_stock", quantity=quantity, up_to=up_to), promised.end()
    rest = low[stop:].strip(" .,*†§)")
    if quantity is not None and OF_PART.match(rest):
        return Item(line, where, quantity=quantity, up_to=up_to, unit=unit or "shares"), len(low)
    if rest and not re.match(r"(?:\(|aggregate|maximum|minimum|offering|shares?\b|units?\b|\^|–|—|-|[\d./ ]+%$)", rest):
        return None, len(low)
    if (quantity is not None and not unit) or (money is not None and Decimal(money) < LEAST_AMOUNT):
        return None, len(low)
    return Item(where, where, quantity=quantity, money=money, up_to=up_to, blank=blank, unit=unit), len(low)
