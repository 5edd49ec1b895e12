"""Totals of an offering, gross, discount and net: the price table first, then the words of the cover."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.extracting.offering.amounts import MONEY, PERCENT, Figure, figures, plain
from generator.extracting.offering.kinds import Kinds
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.price_rows import Cell
from generator.extracting.offering.securities import Offered
from generator.extracting.offering.sheet import Cue, Sheet, Span, cue
from generator.extracting.offering.terms import Terms
from generator.extracting.offering.unit_price import LEAST_OFFER, of_cell
from generator.model import Fact

_OFFERS = re.compile(r"\boffer|\bsell|\bsale|\bissu|\bproceeds|\bwill\s+be\s+sold\b")
_AS_MUCH = re.compile(
    r"""(?:\bup\s+to|\bnot\s+(?:to\s+)?exceed(?:ing)?|\bmaximum\s+(?:offering\s+)?(?:of|amount\s+of)
          |\baggregate\s+(?:\w+\s+){0,3}?(?:prices?|proceeds|amount)\s+(?:\w+\s+)?of|\btotal\s+of)
        (?:\s+an?)?(?:\s+(?:additional|maximum|aggregate|total|initial|offering|price|amount|gross|sales?|public|of)){0,6}\s*$""",
    re.VERBOSE,
)
_OF_WHICH = re.compile(r"\b(?:consisting|includ\w+|compris\w+|of\s+which)\b")
_LEAST_WORTH = 1_000
_NOT_THE_OFFER = re.compile(
    r"""public\s+float | non-affiliates | one-third | initially\s+registered | \boption\b | over-?allot
        | additional\s+shares
      | \beligible\s+to
      | purchase\s+agreement | purchase\s+commitment | \bcommission\b | have\s+(?:offered\s+and\s+)?sold
      | private\s+placement
      | reinvestment\s+plan | (?<!before\s)(?<!deducting\s)expenses""",
    re.VERBOSE,
)
_RESOLD = cue(
    rf"""\bprice\b[^;]{{0,200}}?\b(?:total|aggregate)\s+(?:public\s+)?offering\s+(?:amount|price)\s+of\s+
        (?:(?:up\s+to|approximately|about)\s+)?(?P<money>{MONEY})(?!\s+(?:in|of|from|under)\b)""",
    "offering amount of",
    "offering price of",
)
"""What holders who sell at a fixed price would get in all: `at $4.00 per share, for a total offering amount of ...`."""
_WE_OFFER = cue(
    r"""\bwe\s+may,?\s+(?:(?:from\s+time\s+to\s+time|periodically
        |in\s+one\s+or\s+more\s+(?:offerings|series|transactions)),?\s+){0,3}offer\b""",
    "we may",
)
_OF_ALL = rf"""\s+(?:amount\s+of\s+(?:the\s+)?)?(?:
          (?P<gross>(?:(?:initial\s+)?price\s+to\s+(?:the\s+)?public|(?:initial\s+)?(?:public\s+)?offering\s+price
            |(?:original\s+)?issue\s+price|(?:purchase|subscription)\s+price(?=\s+of\s+(?:the\s+|all\s+)?\w+\s+(?:offered|sold)\b)))
          |(?P<discount>underwriting\s+(?:discounts?|commissions?)(?:\s+and\s+commissions)?)|(?P<net>(?:net\s+)?proceeds)\b)
        (?:,?\s+[a-z,]+){{0,12}}?\s*(?:estimated\s+(?:at|to\s+be)\s+{MONEY},?\s+)?(?:\([^()]{{1,60}}\)\s*)?
        (?:(?:\bis|\bare|\bwill\s+be)\s+(?:=\s*|approximately\s+)?|[=:]\s*)(?P<money>{MONEY})"""
_SUBSCRIBED = cue(
    rf"""(?:\bfully\s+subscribed\b|\bsubscribed\s+(?:for\s+)?in\s+full\b|\ball\b[^;$]{{0,80}}?\bexercised\b)
        [^;$]{{0,160}}?\b(?:gross|total|aggregate)\s+(?:(?:gross|subscription|offering)\s+)?proceeds\b[^;$]{{0,80}}?(?P<money>{MONEY})
      | \b(?:gross|total|aggregate)\s+(?:(?:gross|subscription|offering)\s+)?proceeds\b[^;$]{{0,80}}?(?P<before>{MONEY})
        [^;$]{{0,120}}?(?:\bfully\s+subscribed\b|\bsubscribed\s+(?:for\s+)?in\s+full\b|\ball\b[^;$]{{0,60}}?\bexercised\b)""",
    "fully subscribed",
    "in full",
    "exercised",
)
"""What a rights offering brings at the most: `Assuming it is fully subscribed, we will receive gross proceeds of`."""
_TOTAL = re.compile(f"total{_OF_ALL}", re.VERBOSE)
_AGGREGATE = re.compile(rf"aggregate(?!\s+proceeds\s+from\b){_OF_ALL}", re.VERBOSE)
_TOTALS = ("total ",)
_AGGREGATES = ("aggregate price", "aggregate underwriting", "aggregate proceeds to")
_SOLD = cue(
    rf"\baggregate\s+proceeds\s+from\s+the\s+sale\s+of\s+the\s+(?:[\w-]+\s+){{0,3}}?certificates\s+will\s+be\s+(?P<money>{MONEY})",
    "aggregate proceeds from",
)
"""What trusts get for their certificates, whose price has no total; the underwriters are paid by another."""
_PAYS = cue(
    rf"\bpay\s+(?:to\s+)?the\s+underwriters?\s+(?:an?\s+)?(?:total\s+|aggregate\s+)?(?:commissions?|discounts?|fees?)\s+of\s+(?P<money>{MONEY})",
    "the underwriter",
)
"""What a cover without a column of discounts says, where the price goes to trusts."""
_RECEIVED = cue(
    rf"""\bexpects?\s+to\s+receive\s+from\s+(?:the\s+sale\s+of\s+[^.;$]{{3,80}}?\b|this\s+offering\s+)(?:approximately\s+)?
        (?P<money>{MONEY}),?\s+(?:plus\s+[^.;$]{{3,80}}?\s+)?before\s+deducting""",
    "to receive from",
)
_PROCEEDS = cue(
    rf"""\bproceeds\s+to\s+(?:the\s+)?(?!\w*\s*(?:selling|holders))(?:(?!(?:before|are|is|will)\b)[\w.&'’-]+\s+){{1,5}}?
        (?:\([^()]{{1,60}}\)\s+)?(?:from\s+the\s+sale\s+of\s+(?:the\s+)?[^.;$]{{3,80}}?\s+)?,?\s*
        (?:before\s+deducting\s+[^.;$]{{3,60}}?\s+)?(?:are\s+(?:expected\s+to\s+be|anticipated\s+to\s+be|estimated\s+(?:to\s+be|at))?|will\s+be|is\s+expected\s+to\s+be|to\s+be)\s*
        (?:{PERCENT}\s+of\s+(?:the\s+)?(?:[\w-]+\s+){{1,8}}?[\w-]+,?\s+or\s+)?(?:approximately\s+)?(?P<money>{MONEY})
      | \bproceeds\s+to\s+us,?\s+before\s+expenses,?\s+will\s+be\s+(?:approximately\s+)?(?P<direct>{MONEY})
      | \bresult\s+in\s+(?:approximately\s+)?(?P<bought>{MONEY})\s+of\s+(?:total\s+)?(?:net\s+)?proceeds
        \s+to\s+(?:us|the\s+company)\b,?\s+before\b
      | \brepresenting\s+(?P<representing>{MONEY})\s+(?:in\s+|of\s+)?(?:(?:aggregate|total|net)\s+)+proceeds
        \s+to\s+(?:us|the\s+company)\b
      | \bresult(?:ing)?\s+in\s+(?:(?:aggregate|total|net)\s+)*proceeds\s+to\s+(?:us|the\s+company)\s+of\s+
        (?:approximately\s+)?(?P<resulting>{MONEY})""",
    "proceeds to",
)
"""What a cover without a price table says, where notes are sold at varying prices."""
_CHARGED = cue(
    rf"\bunderwriting\s+(?:commissions?|discounts?)\s+(?:is|are|will\s+be|(?:will\s+)?aggregates?)\s+(?P<money>{MONEY})(?![.,]?\d|\s*per\b|[^;]{{0,40}}\bfor\s+each\b)",
    "underwriting",
)
_PAID = cue(
    rf"\bunderwriters?\b[^;$]{{0,160}}?{MONEY}\s+per\s+[^;()$]{{3,60}}?(?:\((?:or\s+)?|,\s+or\s+)(?P<money>{MONEY})\s+in\s+(?:the\s+)?(?:aggregate|total)",
    " aggregate",
    "in total",
)
"""What underwriters are paid beside the price: `$.80 per Preferred Security (or $1,600,000 in the aggregate)`."""


def gross(
    sheet: Sheet, table: PriceTable, terms: Terms, kinds: Kinds, offered: Offered, price: str | None
) -> Fact[str]:
    """Return the aggregate price to the public; of a programme or a shelf, the amount up to which is offered.

    `price` is the price of one unit, where the cover gives it.
    """
    of_notes = table.gross is not None and table.gross.is_percent and kinds.has("continuous")
    if (
        table.gross is not None
        and table.gross.value is not None
        and not of_notes
        and not _is_part(table.gross, kinds, offered)
    ):
        return _amount(sheet, table.gross, table.note)
    if kinds.only_updates and not (offered.aggregate is not None and offered.aggregate.up_to):
        return Fact(absent="not stated")
    open_ended = kinds.shelf or kinds.only_updates or kinds.has("at_the_market", "continuous", "dividend_reinvestment")
    head = offered.aggregate
    line = kinds.has("equity_line") and head is not None and head.up_to
    open_ended = open_ended or (kinds.has("resale") and head is not None and _own(sheet, head.money))
    if kinds.has("merger", "exchange_offer", "employee_plan") or (
        kinds.has("resale", "equity_line") and not kinds.has("direct") and not open_ended and not line
    ):
        resold = _in_sentence(sheet, _RESOLD) if kinds.has("resale") and not kinds.has("equity_line") else None
        if resold is not None:
            return Fact(plain(resold.low), sheet.evidence(resold, "cover-total"))
        return Fact(absent="not stated")
    told = _told(sheet) if open_ended or kinds.has("best_efforts", "direct", "rights_offering") else None
    if told is None and kinds.has("rights_offering"):
        told = _in_sentence(sheet, _SUBSCRIBED)
    if head is not None and head.money is not None and (open_ended or (offered.securities and not offered.only_debt)):
        note = None
        if told is not None and open_ended and plain(told.low) != head.money:
            note = (
                f"The head of the cover says {sheet.document.text[head.at.start : head.at.end]}, its text {told.text}."
            )
        if note is None and table.gross is not None and table.gross.value not in (None, head.money):
            note = f"The price table has {table.gross.span.text}, without what a plan sells."
        return Fact(head.money, sheet.evidence(head.at, "cover-head-amount"), note=note)
    if told is not None:
        return Fact(plain(told.low), sheet.evidence(told, "cover-up-to"))
    if terms.gross is not None:
        return Fact(plain(terms.gross.low), sheet.evidence(terms.gross, "key-terms"))
    if total := _total(sheet, "gross") or _in_sentence(sheet, _SOLD):
        return Fact(plain(total.low), sheet.evidence(total, "cover-total"))
    own = kinds.has("direct") and table.gross is None
    if own and (product := _product(sheet, offered, price)) is not None:
        return Fact(plain(product.low), sheet.evidence(product, "cover-total"))
    if table.gross is not None or (offered.blank and sheet.preliminary):
        return Fact(absent="blank")
    if table.several:
        return Fact(absent="not read", note="The cover gives several series, each with its own total.")
    return Fact(absent="not stated")


def _product(sheet: Sheet, offered: Offered, price: str | None) -> Span | None:
    """Return the amount on the cover that all that is offered comes to at its price."""
    each = [fact.value for fact in offered.securities if fact.value is not None and fact.value.quantity is not None]
    if len(each) != 1 or price is None or price.endswith("%"):
        return None
    product = Decimal(price) * (each[0].quantity or 0)
    if product < _LEAST_WORTH or product != product.to_integral():
        return None
    found = re.search(rf"\${product:,.0f}(?:\.00)?(?![\d,.]*\d)", sheet.whole.text)
    return sheet.whole.part(found.start(), found.end()) if found is not None else None


def _is_part(total: Cell, kinds: Kinds, offered: Offered) -> bool:
    """Tell the primary offering of a continuous one from all that the head says is offered, with the plan."""
    head = offered.aggregate
    if not kinds.has("continuous") or head is None or head.money is None or not head.up_to:
        return False
    return total.decimal < Decimal(head.money)


def discount(sheet: Sheet, table: PriceTable, terms: Terms) -> Fact[str]:
    """Return the underwriting discounts and commissions, or agents' fees, in total."""
    if table.discount is None and terms.discount is not None:
        return Fact(plain(terms.discount.low), sheet.evidence(terms.discount, "key-terms"))
    if table.discount is None and table.note:
        return Fact(absent="not read", note=table.note)
    if table.discount is None and (total := _total(sheet, "discount")):
        return Fact(plain(total.low), sheet.evidence(total, "cover-total"))
    if table.discount is None and table.gross is None and (charged := _charged(sheet)) is not None:
        return Fact(plain(charged.low), sheet.evidence(charged, "cover-compensation"))
    if table.discount is None and (paid := _in_sentence(sheet, _PAYS)):
        return Fact(plain(paid.low), sheet.evidence(paid, "cover-total"))
    if table.discount is not None and table.discount.value is None and (paid := _paid(sheet)) is not None:
        return Fact(plain(paid.low), sheet.evidence(paid, "cover-compensation"))
    return _amount(sheet, table.discount) if table.discount is not None else Fact(absent="not stated")


def net(sheet: Sheet, table: PriceTable, terms: Terms, kinds: Kinds, offered: Offered) -> Fact[str]:
    """Return the proceeds to the issuer before expenses, in total."""
    if table.net is not None and table.gross is not None and _is_part(table.gross, kinds, offered):
        return Fact(absent="not read", note=f"The price table has {table.net.span.text}, without what a plan sells.")
    if table.net is None and terms.net is not None:
        return Fact(plain(terms.net.low), sheet.evidence(terms.net, "key-terms"))
    if table.net is None and table.note and table.issuer_sells is not None:
        return Fact(absent="not read", note=table.note)
    if table.net is None and (total := _total(sheet, "net")):
        return Fact(plain(total.low), sheet.evidence(total, "cover-total"))
    if (
        table.net is None
        and table.gross is None
        and (told := _in_sentence(sheet, _PROCEEDS) or _in_sentence(sheet, _RECEIVED))
    ):
        return Fact(plain(told.low), sheet.evidence(told, "cover-proceeds"))
    return _amount(sheet, table.net) if table.net is not None else Fact(absent="not stated")


def _own(sheet: Sheet, money: str | None) -> bool:
    """Tell whether the issuer itself offers an amount beside what holders sell: `we may offer up to $200,000,000`."""
    sentence = sheet.first(_WE_OFFER)
    if money is None or sentence is None:
        return False
    told = _told(sheet)
    return told is not None and plain(told.low) == money


def _total(sheet: Sheet, name: str) -> Span | None:
    """Return a total that the cover gives in words, beside a table of prices in per cent."""
    for words, needles in ((_TOTAL, _TOTALS), (_AGGREGATE, _AGGREGATES)):
        if not sheet.whole.has(*needles):
            continue
        found = next((match for match in words.finditer(sheet.whole.low) if match[name] is not None), None)
        if found is not None:
            return sheet.whole.part(*found.span("money"))
    return None


def _charged(sheet: Sheet) -> Span | None:
    """Return the only commission that the cover's words give, where its table has none."""
    told = [
        sentence.part(*found.span("money"))
        for sentence in sheet.sentences
        if (found := _CHARGED.search(sentence)) and not sentence.has("exercis")
    ]
    return told[0] if len({plain(money.low) for money in told}) == 1 else None


def _paid(sheet: Sheet) -> Span | None:
    """Return what a note to the table of prices says that the issuer pays the underwriters in all."""
    told = [sentence.part(*found.span("money")) for sentence in sheet.sentences if (found := _PAID.search(sentence))]
    return told[0] if len({plain(money.low) for money in told}) == 1 else None


def _in_sentence(sheet: Sheet, words: Cue) -> Span | None:
    """Return the amount that a sentence of the cover gives: `Proceeds to the Depositor will be $98,500,000`."""
    for sentence in sheet.sentences:
        found = words.search(sentence)
        group = (found.lastgroup if found is not None else None) or "money"
        if found is not None and Decimal(plain(found[group]) or 0) >= LEAST_OFFER:
            return sentence.part(*found.span(group))
    return None


def _told(sheet: Sheet) -> Span | None:
    """Return the amount up to which a sentence offers; `None` where one sentence gives several side by side."""
    for sentence in sheet.sentences:
        low = sentence.low
        if not ("up to" in low or "aggregate" in low or "exceed" in low or "maximum" in low) or not _OFFERS.search(low):
            continue
        found: list[Figure] = []
        for figure in figures(low):
            begin = max(0, figure.start - 120)
            if (
                figure.kind == "money"
                and _AS_MUCH.search(low, begin, figure.start)
                and not _NOT_THE_OFFER.search(low, begin, figure.end + 20)
                and Decimal(plain(low[figure.start : figure.end]) or 0) >= LEAST_OFFER
            ):
                found.append(figure)
        amounts = {plain(low[figure.start : figure.end]) for figure in found}
        if not found:
            continue
        if len(amounts) > 1 and not _OF_WHICH.search(low, found[0].end, found[1].start):
            return None
        return sentence.part(found[0].start, found[0].end)
    return None


def _amount(sheet: Sheet, cell: Cell, note: str | None = None) -> Fact[str]:
    """Return an amount of money; a percentage in its place says how much of it, not how much."""
    return Fact(absent="not read") if cell.is_percent else of_cell(sheet, cell, note)
