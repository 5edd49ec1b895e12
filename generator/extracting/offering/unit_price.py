"""The price of one unit: from the price table, the terms of a takedown, the head or a sentence of a cover."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.extracting.offering.amounts import BLANK_MONEY, FILLER, MONEY, plain
from generator.extracting.offering.kinds import Kinds
from generator.extracting.offering.price_record import PriceTable
from generator.extracting.offering.price_rows import Cell
from generator.extracting.offering.securities import Offered
from generator.extracting.offering.sheet import Sheet, Span, cue
from generator.extracting.offering.terms import Terms
from generator.model import Absence, Fact

_UNITS = (
    r"(?:share|unit|note|ads|american|common|ordinary|preferred|depositary|security|bond|class|whole|full|combin"
    r"|interest)"
)
_PRICE = cue(
    rf"""\b(?:public\s+offering|offering|subscription|purchase|fixed|issue|sale)\s+price\s+
            (?:for\s+each\s+[\w\s,-]{{1,120}}?\s+|for\s+(?:our\s+)?shares\s+of\s+our\s+common\s+stock\s+|per\s+[\w\s.-]{{1,80}}?\s+|to\s+the\s+public\s+)?(?:is|of|will\s+be|:)\s+(?:set\s+at\s+|approximately\s+)?(?P<a>{MONEY})
        | \bissue\s+price\s+for\s+each\s+note\s+equals\s+(?P<e>{MONEY})
        | \b(?:purchase|offering|issue)\s+price\s+(?:\([^()]{{1,40}}\)\s+)?(?:of|for)\s+(?:each|one)\s+(?!pre-?funded)
            (?:[^;.$]|(?<=\binc)\.){{3,240}}?\s+(?:is|will\s+be)\s+(?P<g>{MONEY})
        | \bprice\s+to\s+(?:the\s+)?public\s+(?:is|of|will\s+be|:)\s+(?P<b>{MONEY})
        | \beach\s[^;.$]{{3,60}}?\s(?:is|will\s+be)\s+(?P<i>{MONEY})\s+
            \((?:the\s+)?[“"](?:public\s+offering\s+price|price\s+to\s+public|issue\s+price)[”"]
        | \bat\s+(?:an?|the)\s+(?:
        (?:initial|fixed|combined|negotiated|public|offering|subscription|purchase|cash)\s+)*price\s+of\s+(?:approximately\s+)?(?P<c>{MONEY})
            \s*(?:per|for\s+each|a)\s+{_UNITS}
        | \bat\s+(?:an?|the)\s+
            (?:(?:initial|fixed|combined|negotiated|public|offering|subscription|purchase|cash)\s+)*price\s+per\s+{_UNITS}\w*\s+of\s+(?P<j>{MONEY})
        | \beach\s+unit\b[^;]{{0,40}}?\bhas\s+an?\s+(?:offering\s+)?price\s+of\s+(?P<h>{MONEY})
        | \beach\s+(?:fixed\s+)?combination\b[^;]{{0,60}}?\bat\s+an?\s+(?:\w+\s+){{0,3}}?price\s+of\s+(?P<f>{MONEY})
        | \b(?:offered|offering|offer|sold|sell|sells)\b[^;]{{0,120}}?\bat\s+(?P<d>{MONEY})\s+
            (?:principal\s+amount\s+)?per\s+{_UNITS}""",
    "price",
    " per ",
    heads=(
        "public",
        "offer",
        "subscription",
        "purchase",
        "fixed",
        "issue",
        "sale",
        "price",
        "at",
        "each",
        "sold",
        "sell",
    ),
)
_HEAD_PRICE = re.compile(
    rf"^\W*(?:(?:offering\s+|purchase\s+|issue\s+|initial\s+|public\s+)*price\W*)?(?P<money>{MONEY})\s*(?:(?:offering|purchase|subscription)\s+price\s+)?(?:per|a|each)\s+{_UNITS}"
    r"\w*[^\w\t]*[\w ]{0,20}$"
)
_AT_PRICE = re.compile(rf"\bat\s+(?P<money>{MONEY})\s+per\s+{_UNITS}\W*$")
"""The end of a line of the head: `1,500 Units of Limited Partner Interests, at $10,000 per Unit`."""
_NOT_THE_PRICE = re.compile(
    r"""\b(?:underwriters?|agents?)\b.{0,60}?\bagreed\s+to\s+(?:purchase|buy)
      | \bpurchased?\b.{0,60}?\bfrom\s+(?:us|the\s+company|the\s+selling)
      | \beach\s+right\s+entitles\b
      | \bexercis\w+ | \bconver(?:sion|t\w*)\b | private\s+placement
      | \bwarrants?\b[^;.]{0,40}?\bentitl(?:es|ing)\b[^;.]{0,60}?\bto\s+(?:purchase|buy|subscribe)\b[^;,]{0,120}$
      | \b(?:completed|consummated|closed)\b | last\s+(?:reported|sale) | closing\s+
        (?:sale\s+|bid\s+)?price
      | \bmarket\s+value\b | trust\s+account | \bfounders?\b | \baggregate\s+(?:purchase\s+)?price
      | par\s+value | liquidation | redeem(?!able) | redemption | previously | option\b | insiders?
      | sponsor | \bassum | \bbased\s+(?:up)?on\s+an\b""",
    re.VERBOSE,
)
_LESS = re.compile(r"\s*(?:minus|less)\s+\D{0,4}\d")
"""Behind a price from which something goes off: `$2.20 minus $0.001`, which is the price of nothing."""
_LATER_PRICE = ("secondary market", "fee-based", "advisory account", "hypothetical")
"""What notes are sold at by others or to some, or would be."""
_RIGHT_ENTITLES = re.compile(r"\beach\s+right\s+entitles\b")
_PAR = re.compile(rf"\bpar\s+value\s+(?:of\s+)?{MONEY}")
_RESELLS = re.compile(
    r"\bfixed\b|\bwill\s+(?:offer|be\s+(?:sold|offered)|sell)\b|\boffering\s+price\b|\binitially\s+at\b"
    r"|\bprice\s+to\s+(?:the\s+)?public\b"
)
"""How holders sell at a price, not how they bought."""
LEAST_OFFER = 100_000
_CHANGED = cue(
    rf"""\b(?:increas|decreas|reduc|rais|lower|adjust|chang)\w*\s+(?:in\s+)?(?:our|the|its)\s+(?:current\s+)?
        (?:per\s+share\s+)?(?:public\s+)?offering\s+price\b[^;$]{{0,40}}?
        \b(?:from\s+{MONEY}\s+(?:per\s+share\s+)?)?to\s+(?P<money>{MONEY})
      | \boffering\s+price\b[^;$]{{0,120}}?\b(?:was|is|are|were|been)\s+
        (?:increased|decreased|reduced|raised|lowered|changed|adjusted)\b[^;$]{{0,40}}?\b(?:from\s+{MONEY}\s+(?:per\s+share\s+)?)?to\s+(?P<raised>{MONEY})
      | \bnew\s+(?:public\s+)?offering\s+price\s+of\s+(?P<new>{MONEY})""",
    "offering price",
)
"""The price at which shares of an offering that goes on are sold from now on."""
_BLANK_PRICE = cue(rf"offering\s+price\b[^;]{{0,60}}?(?:is|of|between)\s+(?:{BLANK_MONEY}|{FILLER})", "offering price")


def read(sheet: Sheet, table: PriceTable, terms: Terms, kinds: Kinds, offered: Offered) -> Fact[str]:
    """Return the public offering price of one share, unit or note."""
    if table.price is not None:
        return of_cell(sheet, table.price)
    if offered.price is not None:
        return Fact(f"{plain(offered.price.low)}%", sheet.evidence(offered.price, "price-table"))
    if table.several:
        return Fact(absent="not read", note="The cover gives several series, each at its own price.")
    if not kinds.shelf and not kinds.has("merger", "exchange_offer", "employee_plan"):
        for line in sheet.lines:
            found = _HEAD_PRICE.match(line.low)
            if found is not None and not _NOT_THE_PRICE.search(line.low):
                return _money(sheet, line, found, "money", "cover-head-price")
        for line in sheet.head:
            if line.has(" per ") and (found := _AT_PRICE.search(line.low)) is not None:
                return _money(sheet, line, found, "money", "cover-head-price")
        resale = kinds.has("resale", "warrant_exercise") and not kinds.has("underwritten", "best_efforts", "direct")
        drawn = kinds.has("equity_line")
        if not kinds.has("at_the_market") and (kinds.has("rights_offering") or not kinds.has("update_only")):
            for sentence in (*sheet.sentences, *sheet.head):
                own = sentence.has("we are offering")
                if sentence.has(*_LATER_PRICE) or (drawn and not own):
                    continue  # what the price will be made from, not that of one sale under the line
                found = _PRICE.search(sentence)
                if (
                    found is None
                    or found.lastgroup is None
                    or not _is_price(_to_subscribe(sentence.low[: found.end()], kinds), resale and not own)
                ):
                    continue
                if _LESS.match(sentence.low, found.end()):
                    continue
                if Decimal(plain(found.group(found.lastgroup)) or 0) >= LEAST_OFFER:
                    continue
                return _money(sheet, sentence, found, found.lastgroup, "cover-price")
    if kinds.only_updates and (changed := _changed(sheet)) is not None:
        return Fact(plain(changed.low), sheet.evidence(changed, "cover-price"))
    if terms.price is not None and ("%" in terms.price.low or Decimal(plain(terms.price.low) or 0) < LEAST_OFFER):
        value = plain(terms.price.low)
        return Fact(f"{value}%" if "%" in terms.price.low else value, sheet.evidence(terms.price, "key-terms"))
    blank = sheet.preliminary and (table.discount_label or sheet.first(_BLANK_PRICE) is not None)
    absent: Absence = "blank" if blank else "not stated"
    return Fact(absent=absent)


def _changed(sheet: Sheet) -> Span | None:
    """Return the price to which a supplement says that it has been changed; `None` where it says several."""
    if not sheet.whole.has(*_CHANGED.needles):
        return None
    told = [
        sentence.part(*found.span(found.lastgroup or 0))
        for sentence in sheet.sentences
        for found in _CHANGED.pattern.finditer(sentence.low)
    ]
    return told[0] if len({plain(price.low) for price in told}) == 1 else None


def _to_subscribe(low: str, kinds: Kinds) -> str:
    """Return words up to a price without those on what each right entitles to, where that is what is offered."""
    subscribed = kinds.has("rights_offering") and "subscription price" in low
    return _RIGHT_ENTITLES.sub(" ", low) if subscribed else low


def _is_price(low: str, resale: bool) -> bool:
    """Tell words up to a price that set it for this offering from those on what holders paid before they resell."""
    low = _PAR.sub(" ", low)
    return _NOT_THE_PRICE.search(low) is None and (not resale or _RESELLS.search(low) is not None)


def of_cell(sheet: Sheet, cell: Cell, note: str | None = None) -> Fact[str]:
    """Return the figure in a cell of the price table, absent where the cell is blank or its figure stands elsewhere."""
    evidence = sheet.evidence(cell.span, "price-table")
    absent: Absence | None = None if cell.value is not None else "not read" if cell.elsewhere else "blank"
    return Fact(cell.value, evidence, absent=absent, note=note)


def _money(sheet: Sheet, span: Span, found: re.Match[str], group: str, rule: str) -> Fact[str]:
    return Fact(plain(found.group(group)), sheet.evidence(span.part(*found.span(group)), rule))
