"""How the issuer itself sells: at the market, continuously, underwritten, by best efforts or directly.

The words of these overlap: agents at the market sell by best efforts and are deemed underwriters, and a shelf names
every manner of sale. So the rules are in an order, and the first that tells anything decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from generator.extracting.offering import distribution, pricing_sheets
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.sheet import Sheet, Span, cue, lower
from generator.extracting.offering.terms import Terms
from generator.model import OfferingKind

_DUE = re.compile(r"\bdue\b[\s\w,]{0,24}\b(?:19|20)\d\d\b")
"""Words of the notes of one takedown, in small letters; those of a programme have no year."""

_CAPACITY = cue(
    r"\bcapacity\b[^:\t]{0,30}[:\t]\s*(?:(?:\[\s?x\s?\]|\|\s?x\s?\||[☑☒þýx✓])\s*)?(?:as\s+)?principal\b(?!\s+(?:or|and|amount)\b)",
    "capacity",
)
"""A term of a takedown: `Capacity: Principal`, `Agent's capacity: [X] As principal`."""
_AS_PRINCIPALS = cue(
    r"\bpurchas(?:ed?|ing)\b[^;]{0,160}?\bas\s+principals?\b|\bas\s+principals?\b[^;]{0,160}?\bpurchas(?:ed?|ing)\b"
    r"|\bagreed\s+to\s+purchase\b[^;]{0,160}?\bfor\s+resale\b"
    r"|\b(?:are|were)\s+(?:being\s+)?sold\s+to\b[^;]{0,160}?\bas\s+principals?\b",
    "as principal",
    "for resale",
)
_MAY_BUY = cue(r"\b(?:may|from\s+time\s+to\s+time)\b", "may", "from time")
"""What agents of a programme do with some notes."""

_OF_EXERCISE = re.compile(r"\bexercise\b(?!\s+of\b)")
"""Head of the column of prices at which warrants are exercised."""
_LATER = re.compile(
    r"(?:(?!pricing\s).)*\b(?:an?|the|each|any|applicable|related|relevant|accompanying)\s+pricing\s+supplement\b"
)
"""The supplement of a takedown, of which a programme speaks."""

_BY_EFFORTS = cue(
    r"\bwill\s+(?:offer|sell)\s+the\s+[^.;]{3,80}?,?\s+on\s+an?\s+[“\"]?best[\s-]+efforts[”\"]?\s+basis\b",
    "efforts",
)
"""What an underwriter of one class does: `will offer the term notes to the public, on a best efforts basis`."""
_LABEL = 40
"""Characters of a label at most, as of `Joint Book-Running Managers:` in a term sheet."""

Manner = dict[OfferingKind, Span]
"""Kinds and the words that say so; empty: the issuer sells in no manner that the cover tells."""


class _Cover:
    """A cover, its price table and terms, whether holders resell and whether an equity line was read; cues once."""

    def __init__(self, sheet: Sheet, table: PriceTable, terms: Terms, *, resale: bool, line: bool) -> None:
        self.sheet, self.table, self.terms, self.resale, self.line = sheet, table, terms, resale, line

    @property
    def is_underwriting(self) -> bool:
        named = "underwrit" in self.table.discount_label or self.terms.underwriting is not None
        return (
            named
            and self.sheet.first(distribution.NO_UNDERWRITER) is None
            and not self.is_unpaid
            and not self.is_of_exercise
        )

    @property
    def is_unpaid(self) -> bool:
        """Whether nothing stands in the column of discounts, where the cover says that the issuer sells itself."""
        paid = self.table.discount
        return (
            paid is not None
            and paid.value is not None
            and paid.decimal == 0
            and self.sheet.first(distribution.DIRECT) is not None
        )

    @cached_property
    def is_of_exercise(self) -> bool:
        """Whether the table is of what warrants bring, less a fee for who solicits their exercise."""
        table, whole = self.table, self.sheet.whole
        if table.start < 0 or not whole.has("exercise") or self.leads is not None or self.underwritten is not None:
            return False
        return _OF_EXERCISE.search(whole.low, table.start - whole.start, table.end - whole.start) is not None

    @cached_property
    def leads(self) -> Span | None:
        """Words of lead managers at the foot, in a label of a term sheet, or of an underwriting agreement."""
        sheet = self.sheet
        sold = next((named.span for named in pricing_sheets.sellers(sheet)), None)
        labels = [
            line.part(0, end)
            for line in (sheet.lines if sheet.whole.has(":\t") else ())
            if 0 < (end := line.low.find(":\t")) < _LABEL
        ]
        return sold or sheet.first(distribution.LEADS, among=(*sheet.foot, *labels)) or sheet.first(distribution.AGREED)

    @cached_property
    def placement(self) -> Span | None:
        return self.sheet.first(distribution.PLACEMENT, without=distribution.NOT_PLACED)

    @cached_property
    def underwritten(self) -> Span | None:
        return self.sheet.first(distribution.UNDERWRITTEN, without=distribution.DEEMED)


def read(sheet: Sheet, table: PriceTable, terms: Terms, *, resale: bool, line: bool) -> Manner:
    """Return how the issuer itself sells, by the first of the rules that applies; empty where none does."""
    cover = _Cover(sheet, table, terms, resale=resale, line=line)
    return next((manner for rule in _RULES if (manner := rule(cover)) is not None), {})


def _market(cover: _Cover) -> Manner | None:
    """At the market: the agents' best efforts, and their being deemed underwriters, are said of the same programme."""
    market = cover.sheet.first(distribution.MARKET, without=distribution.NOT_THIS_MARKET) or cover.sheet.first(
        distribution.SALES_AGENT, without=distribution.NOT_THIS_MARKET
    )
    if market is None or cover.is_underwriting or cover.table.gross is not None or cover.line or cover.resale:
        return None
    agreed = cover.sheet.first(distribution.MARKET_AGREEMENT) or cover.sheet.first(distribution.MARKET_DISTRIBUTED)
    return {"at_the_market": market} if agreed else None


def _continuous(cover: _Cover) -> Manner | None:
    """A programme that goes on, one takedown of which is none; through a dealer manager, or by the issuer itself."""
    sheet, whole = cover.sheet, cover.sheet.whole
    managed = whole.has(*distribution.DEALER_MANAGER)
    still = sheet.first(distribution.STILL_SOLD)
    words = still or sheet.first(distribution.CONTINUOUS, without=distribution.DELAYED)
    if words is None and managed and whole.has("reinvestment plan"):
        words = sheet.first(distribution.PRIMARY_OFFERING) or sheet.first(distribution.REINVESTMENT)
    if words is None or cover.resale or (cover.is_underwriting and not managed):
        return None
    if (
        still is None
        and words.has("note", "months")
        and (_is_priced(cover.terms) or any(map(_of_takedown, sheet.head)))
    ):
        return None
    direct = None if whole.has(*distribution.AGENT) else sheet.first(distribution.DIRECT)
    return {"continuous": words, "direct": direct} if direct is not None else {"continuous": words}


def _is_priced(terms: Terms) -> bool:
    """Tell the terms of one takedown, with its amount and its price."""
    return terms.principal is not None and terms.price is not None


def _of_takedown(line: Span) -> bool:
    """Tell a line of the head of one takedown: notes due in a year, a pricing supplement that is not to come."""
    return _DUE.search(line.low) is not None or (line.has("pricing supplement") and not _LATER.match(line.low))


def _resale_alone(cover: _Cover) -> Manner | None:
    """Nothing beside a resale where neither a price nor anybody who sells for the issuer stands, but what it sells."""
    table = cover.table
    priced = table.price is not None or table.gross is not None or table.discount_label
    if not cover.resale or priced or cover.leads is not None:
        return None
    own = [sentence for sentence in cover.sheet.sentences if sentence.has(*distribution.BY_US)]
    words = cover.sheet.first(distribution.SELF_UNDERWRITTEN, among=own)
    return {"direct": words} if words is not None else {}


def _subscribed(cover: _Cover) -> Manner | None:
    """Best efforts where a mutual sells its stock to its members first (12 CFR 192.300): nobody buys what is left."""
    sheet = cover.sheet
    if not sheet.whole.has(*distribution.SUBSCRIPTION_OFFERING) or sheet.whole.has("firm commitment"):
        return None
    words = sheet.first(distribution.BEST_EFFORTS)
    return {"best_efforts": words} if words is not None else None


def _placed(cover: _Cover) -> Manner | None:
    """Best efforts of a placement agent, or of agents of another name, whose fees the price table names."""
    table, words = cover.table, None
    if cover.is_unpaid:
        return None
    if "placement" in table.discount_label:
        words = cover.placement or table.issuer_sells
    elif "agent" in table.discount_label:
        words = cover.sheet.first(distribution.BEST_EFFORTS)
    return {"best_efforts": words} if words is not None else None


def _underwritten_in_table(cover: _Cover) -> Manner | None:
    """Underwritten where the price table or the terms name the discount, but for underwriters without commitment."""
    if not cover.is_underwriting:
        return None
    sheet, table = cover.sheet, cover.table
    if not sheet.whole.has("firm commitment") and (sold := sheet.first(distribution.NO_COMMITMENT)) is not None:
        return {"best_efforts": sold}
    words = cover.underwritten or cover.leads or table.issuer_sells or table.holders_sell or cover.terms.underwriting
    words = words or next((line for line in sheet.lines if line.has("underwriting")), None)
    return {"underwritten": words} if words is not None else {}


def _line_alone(cover: _Cover) -> Manner | None:
    """Nothing beside an equity line."""
    return {} if cover.line else None


def _placement(cover: _Cover) -> Manner | None:
    return {"best_efforts": cover.placement} if cover.placement is not None else None


def _lead_managers(cover: _Cover) -> Manner | None:
    """Underwritten by those whom the foot or the text names, where no table names a discount and all do their best."""
    if (sold := cover.sheet.first(_BY_EFFORTS)) is not None:
        return {"best_efforts": sold}
    words = cover.leads or cover.underwritten
    return {"underwritten": words} if words is not None else None


def _direct(cover: _Cover) -> Manner | None:
    if "agent" in cover.table.discount_label and not cover.is_unpaid:
        return None
    words = cover.sheet.first(distribution.DIRECT)
    return {"direct": words} if words is not None else None


def _engaged_agent(cover: _Cover) -> Manner | None:
    """Best efforts of an agent or of somebody engaged to sell."""
    if not cover.sheet.whole.has(*distribution.AGENT, *distribution.ENGAGED):
        return None
    words = cover.sheet.first(distribution.BEST_EFFORTS)
    return {"best_efforts": words} if words is not None else None


def _without_commitment(cover: _Cover) -> Manner | None:
    if not cover.table.discount_label:
        return None
    sheet = cover.sheet
    words = sheet.first(distribution.NO_COMMITMENT, among=(*sheet.told, *sheet.foot))
    return {"best_efforts": words} if words is not None else None


def _as_principal(cover: _Cover) -> Manner | None:
    """Underwritten where the agent of a takedown buys for its own account."""
    if not cover.table.discount_label and cover.terms.price is None and cover.terms.principal is None:
        return None
    words = buys_as_principal(cover.sheet)
    return {"underwritten": words} if words is not None else None


def _discounted(cover: _Cover) -> Manner | None:
    """Underwritten where the issuer sells at a price with a discount, and nobody sells as an agent.

    A fee for who solicits the exercise of warrants is no discount.
    """
    table = cover.table
    if not table.discount_label or table.gross is None or table.issuer_sells is None or cover.is_of_exercise:
        return None
    if cover.sheet.whole.has(*distribution.AGENT, "efforts", *distribution.LEAST) or "solicit" in table.discount_label:
        return None
    return {"underwritten": table.issuer_sells}


def _least_and_most(cover: _Cover) -> Manner | None:
    """Best efforts where the price table has the least and the most that may be sold, for commissions."""
    if "commission" not in cover.table.discount_label or cover.table.gross is None:
        return None
    least, most = (
        next((line for line in cover.sheet.lines if line.has(*words)), None)
        for words in (distribution.LEAST, distribution.MOST)
    )
    return {"best_efforts": most} if least is not None and most is not None else None


def _registered_direct(cover: _Cover) -> Manner | None:
    if cover.resale:
        return None
    words = cover.sheet.first(distribution.REGISTERED_DIRECT, without=distribution.SOLD_DIRECT)
    return {"direct": words} if words is not None else None


_RULES: tuple[Callable[[_Cover], Manner | None], ...] = (
    _market,
    _continuous,
    _resale_alone,
    _subscribed,
    _placed,
    _underwritten_in_table,
    _line_alone,
    _placement,
    _lead_managers,
    _direct,
    _engaged_agent,
    _without_commitment,
    _as_principal,
    _least_and_most,
    _discounted,
    _registered_direct,
)


def buys_as_principal(sheet: Sheet) -> Span | None:
    """Return the words, behind a cover or on it, that say that the agent buys the notes for its own account."""
    text = sheet.document.text
    at = text.find(" as principal", sheet.whole.end)
    if at < 0:
        return _as_principals(sheet)
    begin = max(text.rfind(". ", sheet.whole.end, at - 60), text.rfind("\n", sheet.whole.end, at)) + 1
    end = at + len(" as principal")
    words = Span(begin, end, text[begin:end], lower(text[begin:end]))
    bought = "purchase" in lower(text[begin : end + 200]) and not words.has(" may ")
    return words if bought else _as_principals(sheet)


def _as_principals(sheet: Sheet) -> Span | None:
    """Return the words of a cover that say so: `purchased by the agents, as principals`, `Capacity: Principal`."""
    for line in sheet.lines if sheet.whole.has("capacity") else ():
        if (found := _CAPACITY.within(line)) is not None:
            return found
    return sheet.first(_AS_PRINCIPALS, without=_MAY_BUY, among=sheet.sentences)
