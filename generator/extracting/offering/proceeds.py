"""Who gets the proceeds, what they are for, and what an exercise of warrants would bring."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from generator.extracting.offering.amounts import MONEY, plain
from generator.extracting.offering.kinds import Kinds, ends
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.sheet import Cue, Sheet, Span, cue
from generator.extracting.wording import phrase
from generator.model import Absence, Fact

Receives = Literal["yes", "no", "partial"]

_NOTHING = cue(
    r"""\b(?:not|nor|no|none|neither|never|won['’]t)\b(?!\s+initially)[^;]{0,120}?\b(?:receiv|realiz)\w+\b[^;]{0,90}?\b(?:proceeds|money)\b
      | \bnone\s+of\s+the\s+(?:net\s+)?proceeds\b[^;]{0,120}?\b(?:receiv|paid|go|come|accrue|inure|available)
      | \breceiv\w+\s+(?:no|none\s+of\s+the)\b[^;]{0,40}?\bproceeds\b | \bwill\s+receive\s+nothing\b
      | \bproceeds\b[^;]{0,60}?\breceive\s+none\b
      | \b(?:get|obtain|derive|retain)\s+none\s+of\s+the\b[^;]{0,40}?\bproceeds\b
      | \bnot\s+be\s+paid\s+any\b[^;]{0,40}?\bproceeds\b
      | \bno\s+(?:part\s+of\s+the\s+|cash\s+)?proceeds\b[^;]{0,60}?\b(?:to|from|be\s+received|received)\b
      | \ball\s+(?:of\s+)?(?:the\s+)?(?:net\s+)?proceeds\b[^;]{0,120}?\b(?:to|by|receiv\w+|account\s+of)\b
        [^;]{0,60}?holders?\b
      | holders?\b[^;]{0,60}?\breceive\s+all\b[^;]{0,40}?\bproceeds\b | \bnot\s+generate\s+any\s+proceeds\b""",
    "proceeds",
    "money",
    "nothing",
    heads=("no", "ne", "won", "receiv", "proceeds", "will", "get", "obtain", "derive", "retain", "all", "holder"),
)
_UNEXERCISED = cue(
    r"""\A(?!.*(?:holders|\bsale\b)).*(?:\b(?:if|unless|until|in\s+the\s+event|to\s+the\s+extent)\b.{0,80}?\bexercis
        |\bissu(?:ance|e)\s+of\b.{0,40}?\bcommitment\s+shares\b)""",
    "exercis",
    "commitment shares",
)
"""Nothing is received where warrants are not exercised, or without cash, nor for shares that pay a commitment."""
_BUT = re.compile(r"\b(?:but|although|however|except|other\s+than|though|to\s+the\s+extent|unless|assuming|provided)\b")
_EXCEPT = re.compile(
    r"\b(?:except|other\s+than)\s+(?:[\w-]+\s+){0,3}?(?:(?:up)?on\s+(?:the\s+|any\s+)?(?:[\w-]+\s+)?exercise|exercise\s+price)\b"
)
"""Behind words that say that nothing is received: `except upon exercise`, `except for the exercise price`."""
_JOINED = re.compile(
    r"\b(?:but|and)\s+(?:will\s+(?:receive\s+)?|we\s+will\s+)?$"
    r"|\b(?:although|though|while)\b[^;]*,\s+(?:we|it|the\s+company)\s+will\s+$"
)
"""Before words that say that nothing is received from sales: something else is, by what stands before."""
_GETS = phrase(
    {
        "receive": r"(?!\s+(?:(?:such|the|these|those)\s+)?(?:shares|securities|warrants))",
        "generate": "",
        "proceeds": r"\s+(?:from|of|upon|to\s+us)",
        "use": r"\s+(?:the|any|such|those)\s+(?:net\s+)?proceeds",
        "paid": r"\s+to\s+us",
        "pay": r"\s+(?:us\s+)?(?:\w+\s+){0,2}exercise\s+price",
    },
    before=r"\b",
)
_EXERCISE = cue(r"\bexercis\w+\b", "exercis")
_WARRANTS = re.compile(r"\b(?:warrants?|options?|rights)\b")
_NOT_FROM_EXERCISE = cue(
    r"\b(?:not|no|nor)\b[^;]{0,60}?\breceive\b[^;]{0,60}?\bproceeds\b[^;]{0,40}?\b(?:up)?on\b[^;]{0,20}?\bexercise\b"
    r"|\bcashless\b[^;]{0,60}?\bnot\s+receive\b",
    "receive",
    heads=("no", "cashless"),
)
_FROM_INVESTOR = cue(
    r"\b(?:we|the\s+company)\b[^;]{0,60}?\b(?:may|will|could)\b[^;]{0,60}?\breceive\b(?:[^;]{0,200}?\b(?:proceeds|purchase\s+price)\b"
    r"|\s+up\s+to\s+\S?\$)|\bwe\s+may\s+(?:issue\s+and\s+)?sell\b[^;]{0,200}?\baggregate\s+(?:purchase\s+price|gross\s+proceeds)\s+of\s+up\s+to\b"
    r"|\b(?:will|may),?\s+however,?\s+receive\b[^;]{0,80}?\bproceeds\b"
    r"|\b(?:will|shall|may|to)\s+(?:make|fund|provide|advance)\b[^;]{0,60}?\bpre-?paid\s+(?:advances?|purchases?)\b",
    "receive",
    "aggregate",
    "paid advance",
    "paid purchase",
)
_FROM_ISSUE = re.compile(
    r"\b(?:could|may|will)\s+receive\b[^;]{0,160}?\b(?:issuance|issue|sale)\b[^;]{0,60}?\bby\s+us\b"
)
_TO_ISSUER = cue(
    r"""\bproceeds\b[^;]{0,90}?\b(?:to\s+(?:us
        |the\s+(?:company|corporation|issuer|trust|fund|partnership|registrant|depositor|sponsor|transferor|seller))
        |we\s+(?:will\s+)?receive)\b
      | \bthe\s+(?:company|corporation|trust|fund|partnership)\s+(?:will|may|expects\s+to)\s+receive\b
        [^;]{0,80}?\bproceeds\b
      | \bwe\s+(?:will|expect\s+to|estimate)\b[^;]{0,80}?\breceive\b[^;]{0,80}?\bproceeds\b
      | \breceive\s+between\s+\S+\s+and\s+\S+\s+of\s+the\s+proceeds\b
      | \brights\b[^;]{0,80}?\bwe\s+would\s+receive\b[^;]{0,60}?\bproceeds\b
      | \b(?:we|the\s+company)\s+(?:expects?|estimates?|anticipates?)\b[^;]{0,40}?\bproceeds\b
      | \bour\s+(?:estimated\s+)?(?:net\s+|gross\s+)?proceeds\b
      | \bexpects?\s+to\s+receive\s+from\s+(?:the\s+sale\s+of\s+the\s+(?:certificates|notes|bonds)|this\s+offering)\b
      | \bwe\s+will\s+have\b[^;]{0,30}?\bproceeds\b
      | \bamount\s+of\s+(?:the\s+|our\s+)?(?:net\s+)?proceeds\b[^;]{0,80}?\bwill\s+depend\b
      | \b(?:use
      (?!\s+of\s+proceeds)|used|using|apply|applied|add|added|invest|invested|contributed?|lend|lent|allocated?|available)\b""",
    "proceeds",
    "to receive from th",
)
_USE = cue(
    r"\b(?:use(?!\s+of\s+proceeds)|used|apply|applied|invest(?:ed)?|contributed?|add(?:ed)?|lend|lent|allocated?|repay|(?<!the\s)fund)\b",
    "proceeds",
)
_NO_USE = cue(
    r"^\W*(?:for\s+(?:an?|more|further|additional|information|the)\b[^;]*\bsee\b|see\b)|\bproceeds\b[^;]*\bnot\s+be\s+used\b",
    "see ",
    "not be used",
)
"""A sentence that only says where something stands, or what proceeds are not for."""
_WE_SELL = cue(
    r"""\bwe\s+are\s+(?:offering|selling)\b | \bbeing\s+sold\s+by\s+(?:us|the\s+company)\b(?!['’])
      | \bwe\s+may,?\s+(?:(?:from\s+time\s+to\s+time|periodically
        |in\s+one\s+or\s+more\s+(?:offerings|series|transactions)),?\s+){0,3}offer\b(?!\s+other\b)""",
    "we are ",
    "we may",
    "being sold by",
)
_BESIDE = cue(
    r"private\s+placement|\bconcurrent|shelf\s+registration|separate\s+prospectus",
    "private",
    "concurrent",
    "shelf registration",
    "separate",
)
"""What the issuer sells besides, or says of its registration statement."""
_SOLD_BEFORE = cue(r"\bgross\s+proceeds\s+of\b|\bproceeds\s+from\s+the\s+sale\b", "proceeds")
_NOT_EXERCISED = re.compile(
    r"""\b(?:
        (?:exclud\w+|assuming\s+no|not\s+includ\w+|without|before)\b[^;.]{0,80}?\bexercis\w+
      | no[tr]?\s+(?:\w+\s+){0,2}exercis\w+
      | exercise\s+of\s+(?:the\s+)?existing\s+warrants\b
      | exercis\w+\b[^;.,]{0,60}?\boption\b | option\b[^;.,]{0,40}?\bexercis\w+
    )""",
    re.VERBOSE,
)
"""Words that speak of an exercise that brings nothing, or of the underwriters' option."""
_NET_ROW = re.compile(r"\W*(?:estimated\s+)?net\s+proceeds\s+to\s+(?!(?:the\s+)?selling)")
"""The row of a conversion to stock that says who gets what is left of the price."""
_USE_ROW = re.compile(r"use\s+of\s+(?:net\s+)?proceeds\W{0,3}\t")
"""A row of a term sheet."""
_SEMICOLON = re.compile(";")
_FIGURE = re.compile(r"\d")
_AMOUNT = re.compile(rf"(?P<money>{MONEY})(?!\s*(?:per\b|a\s+share|for\s+each|each\b))")
_PRICE_BEFORE = re.compile(r"\b(?:exercise|conversion|market|offering|purchase|sale)\s+price\s+(?:of|is|was)\s*$")
_MAY = re.compile(
    r"\b(?:will|would|may|might|could|if|assuming|assumes|upon|to\s+the\s+extent|potential|up\s+to|any|expect|from\s+time)\b"
)
"""An exercise to come, not one that has been."""
_FROM_SALES = re.compile(r"\bfrom\s+(?:the\s+|any\s+|our\s+)?(?:sales?|issuances?)\b")
_MEMBER_END = re.compile(r"[;(]|\band\b")
"""Behind what an amount comes from, where an exercise is named beside it."""
_LEAST = 1_000
_OF_ALL = re.compile(r"\b(?:all|aggregate|total|in\s+full|full\s+exercise)\b")


def issuer_receives(
    sheet: Sheet, kinds: Kinds, table: PriceTable, used: Sequence[Span], net: Span | None = None
) -> Fact[Receives]:
    """Say whether the issuer gets the proceeds: of all, of none, or of a part of what is offered.

    `net` are the proceeds to the issuer that the key terms of a note give.
    """
    if kinds.has("update_only") and (kinds.only_updates or ends(sheet) is not None):
        return Fact(absent="not stated")
    told = (*sheet.sentences, *used)
    nothing = sheet.first(_NOTHING, without=_UNEXERCISED, among=told)
    may_pay = told if kinds.has("resale", "warrant_exercise") else ()
    from_exercise = next((sentence for sentence in may_pay if _pays_on_exercise(sentence)), None)
    to_issuer = _first(told, _TO_ISSUER, _NOTHING)
    if kinds.has("resale"):
        return _of_resale(sheet, kinds, table, told, nothing, from_exercise, to_issuer)
    if table.issuer_sells is not None:
        return _receives(sheet, "yes", table.issuer_sells)
    if nothing is not None:
        if kinds.has("dividend_reinvestment") and to_issuer is not None:
            return _receives(sheet, "partial", nothing)
        if from_exercise is not None:
            return _receives(sheet, "partial", from_exercise)
        if kinds.has("at_the_market", "underwritten", "best_efforts", "direct", "continuous") and to_issuer is not None:
            # what the issuer does not get here are proceeds of others: forward sellers, holders of an option
            return _receives(sheet, "yes", to_issuer)
        if kinds.has("warrant_exercise") and to_issuer is not None:
            return _receives(sheet, "partial", to_issuer)
        return _receives(sheet, "no", nothing)
    if to_issuer is None and kinds.has("equity_line"):
        to_issuer = _first(told, _FROM_INVESTOR, _NOTHING)
    if to_issuer is not None:
        return _receives(sheet, "yes", to_issuer)
    if from_exercise is not None:
        return _receives(sheet, "yes", from_exercise)
    if net is not None:
        return _receives(sheet, "yes", net)
    own = kinds.has("at_the_market", "direct", "best_efforts")
    if own and (sold := sheet.first(_SOLD_BEFORE, among=sheet.sentences)) is not None:
        return _receives(sheet, "yes", sold)
    if own and (net_row := next((line for line in sheet.lines if _NET_ROW.match(line.low)), None)) is not None:
        return _receives(sheet, "yes", net_row)
    row = next((line for line in sheet.lines if _USE_ROW.match(line.low)), None)
    if row is not None and _TO_ISSUER.search(row) is not None and _NOTHING.search(row) is None:
        return _receives(sheet, "yes", row)
    return Fact(absent="not stated")


def _of_resale(
    sheet: Sheet,
    kinds: Kinds,
    table: PriceTable,
    told: Sequence[Span],
    nothing: Span | None,
    from_exercise: Span | None,
    to_issuer: Span | None,
) -> Fact[Receives]:
    """Say what the issuer gets where holders sell: a part, where it sells too or is paid on exercise."""
    part = from_exercise
    if part is None and kinds.has("equity_line"):
        part = _first(_halves(told), _FROM_INVESTOR, _NOTHING) or to_issuer
    if part is None and table.holders_sell is not None:
        part = table.issuer_sells
    own = kinds.has("underwritten", "best_efforts", "at_the_market", "direct", "continuous") or kinds.shelf
    if part is None and own and (table.holders_sell is None or table.issuer_sells is not None):
        part = table.issuer_sells or to_issuer
    if part is None and nothing is not None and (kinds.shelf or sheet.first(_WE_SELL, without=_BESIDE) is not None):
        part = nothing
    both = nothing is not None or own or table.holders_sell is not None or kinds.has("warrant_exercise")
    if part is not None and both:
        return _receives(sheet, "partial", part)
    if nothing is not None:
        return _receives(sheet, "no", nothing)
    if part is not None:
        # holders get what is paid for the shares: what they pay themselves is a part
        return _receives(sheet, "partial" if part is from_exercise else "yes", part)
    if table.holders_sell is not None:
        return _receives(sheet, "no", table.holders_sell)
    return Fact(absent="not stated")


def warrant_proceeds(sheet: Sheet, used: Sequence[Span]) -> Fact[str]:
    """Return what the issuer would get from the exercise of warrants; the cover goes before Use of Proceeds."""
    on_cover, several = _exercise_amount(sheet.sentences)
    in_section, unclear = _exercise_amount(used)
    chosen, rule = (on_cover, "cover-exercise-proceeds") if on_cover else (in_section, "use-of-proceeds-exercise")
    if chosen is None:
        absent: Absence = "not read" if several or unclear else "not stated"
        return Fact(absent=absent)
    note = None
    if on_cover and in_section and plain(on_cover.low) != plain(in_section.low):
        note = f"The cover says {on_cover.text}, Use of Proceeds says {in_section.text}."
    return Fact(plain(chosen.low), sheet.evidence(chosen, rule), note=note)


def use_of_proceeds(sheet: Sheet, used: Sequence[Span]) -> Fact[str]:
    """Return the sentence that says what the proceeds are for."""
    for pattern in (_USE, _NOTHING):
        for sentences, rule in ((used, "use-of-proceeds"), (sheet.sentences, "cover-use-of-proceeds")):
            sentence = _first(sentences, pattern, _NO_USE)
            if sentence is not None:
                words = " ".join(re.sub(r"(?i)^use\s+of\s+proceeds\W*", "", sentence.text).split())
                return Fact(words, sheet.evidence(sentence, rule))
    return Fact(absent="not stated")


def _receives(sheet: Sheet, value: Receives, span: Span) -> Fact[Receives]:
    return Fact(value, sheet.evidence(span, "issuer-receives"))


def _first(sentences: Sequence[Span], words: Cue, without: Cue) -> Span | None:
    return next((s for s in sentences if words.search(s) is not None and without.search(s) is None), None)


def _halves(sentences: Sequence[Span]) -> list[Span]:
    """Return sentences with those parted that go on behind a semicolon: "We will not receive …; however, we will …"."""
    parts: list[Span] = []
    for sentence in sentences:
        begin = 0
        for mark in _SEMICOLON.finditer(sentence.low):
            parts.append(sentence.part(begin, mark.start()))
            begin = mark.end()
        parts.append(sentence.part(begin, len(sentence.text)) if begin else sentence)
    return parts


def _pays_on_exercise(sentence: Span) -> bool:
    """Tell a sentence that says that the issuer gets something on exercise.

    "We will not receive any of the proceeds, but will receive the exercise price": what follows the "but" counts.
    """
    low = sentence.low
    if (_EXERCISE.search(sentence) is None and "by us" not in low) or _MAY.search(low) is None:
        return False
    if _NOT_FROM_EXERCISE.search(sentence):
        return False
    denied = _NOTHING.search(sentence)
    rest = low[denied.end() :] if denied is not None else low
    if denied is not None:
        before = low[: denied.start()]
        if _JOINED.search(before) and "exercis" in before and _GETS.stands_in(before) and _WARRANTS.search(before):
            return True
        if _BUT.search(rest) is None:
            return False
        if _FROM_ISSUE.search(rest) or (_EXCEPT.search(rest) and _WARRANTS.search(rest)):
            return True
    return "exercis" in rest and _GETS.stands_in(rest) and _WARRANTS.search(low) is not None


def _exercise_amount(sentences: Sequence[Span]) -> tuple[Span | None, bool]:
    """Return the amount that an exercise of all warrants would bring, and whether several stand side by side.

    Of several sentences with an amount each, one for each kind of warrants, the one that speaks of all of them counts.
    """
    several = False
    told: list[tuple[Span, bool]] = []
    for sentence in sentences:
        low = sentence.low
        if (
            not sentence.has("exercis", "by us")
            or _FIGURE.search(low) is None
            or not (sentence.has("receive", "proceeds", "aggregate exercise price") or _GETS.stands_in(low))
            or _MAY.search(low) is None
        ):
            continue
        if "warrant" not in low or "exercis" not in low or "exercis" not in _NOT_EXERCISED.sub("", low):
            denied = _NOTHING.search(sentence)
            if denied is None or _FROM_ISSUE.search(low, denied.end()) is None:
                continue
        amounts = [found for found in _AMOUNT.finditer(low) if _is_proceeds(low, found)]
        figures = {plain(found.group("money")) for found in amounts}
        if len(figures) == 1:
            amount = sentence.part(*amounts[0].span("money"))
            if not any(_about(amount, other) for other, _ in told):
                told.append((amount, _OF_ALL.search(low) is not None))
        several = several or len(figures) > 1
    whole = [amount for amount, of_all in told if of_all] or [amount for amount, _ in told]
    return (whole[0] if len(whole) == 1 else None), several or len(whole) > 1


def _about(one: Span, other: Span) -> bool:
    """Tell whether two amounts are one, of which one is rounded."""
    first, second = Decimal(plain(one.low) or 0), Decimal(plain(other.low) or 0)
    return abs(first - second) <= max(first, second) * Decimal("0.005")


def _is_proceeds(low: str, found: re.Match[str]) -> bool:
    """Tell an amount that is received from an exercise price, a market price or the price of the securities sold."""
    figure = plain(found.group("money"))
    if figure is None or float(figure) < _LEAST:
        return False
    before = low[max(0, found.start() - 160) : found.start()]
    own = _MEMBER_END.split(low[found.end() : found.end() + 200], 1)[0]
    if _PRICE_BEFORE.search(before) or (_FROM_SALES.search(own) and "exercis" not in own):
        return False
    return (
        re.search(r"\breceive|proceeds|exercise\s+price", before) is not None
        or "proceeds" in low[found.end() : found.end() + 200]
    )
