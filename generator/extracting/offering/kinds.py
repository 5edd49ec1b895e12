"""What kind of offering a cover describes, from cues in its sentences, its head and its price table.

A cue is a phrase that a kind of offering uses of itself. Cues are combined by the rules below, each with its reason,
since the words overlap: an agent at the market sells on a "best efforts basis" and is "deemed an underwriter", a shelf
names every manner of sale, and a selling stockholder may sell "at the market".
"""

from __future__ import annotations


import msgspec

from generator.extracting.offering.price_table import PriceTable
from generator.extracting.offering.sheet import Sheet, Span, cue
from generator.model import Fact, OfferingKind

HOLDER = (
    r"(?:(?:selling|offering)\s+(?:(?:class\s+\w+|common|equity|limited)\s+)?"
    r"(?:stock|share|security|securities|unit|note|bond|warrant|interest)?\s*-?\s*holders?"
    r"|registered\s+(?:stock|share|security)\s*-?\s*holders?|selling\s+(?:owners?|members?|partners?|parties))"
)
"""Those who sell for their own account; no groups; for text in small letters."""

ANY_HOLDER = cue(rf"\b{HOLDER}\b", "holder", "selling ")

_HOLDER_SELLS = cue(
    rf"""\b(?:offer|sale|sold|sell|sells|selling|resale|resell|reoffer|dispos\w+|offered|offering|issuable\s+to)\b.{{0,220}}?\b{HOLDER}\b
      | \b{HOLDER}\b.{{0,260}}?\b(?:may|will|are|is|to)\s+(?:[\w,]+\s+){{0,6}}?(?:offer|sell|resell|dispose|sold|selling|offering|offered)\b
      | \bname\s+of\s+selling\b | \b{HOLDER}\s+(?:named|identified|listed|described)\b""",
    "holder",
    "selling ",
)
_NO_HOLDERS = cue(
    rf"\b(?:no|none\s+of\s+the)\s+{HOLDER}\b|\bno\s+(?:shares|securities)\s+(?:are|is)\s+being\s+(?:sold|offered)\s+by\b",
    "no",
)
_OPTION = cue(r"\boption\b|over-?allot", "option", "allot")
_RESALE = cue(
    r"\b(?:resale|re-sale|reoffer|re-offer)\b.{0,80}?\b(?:of|by|from)\b|\bsecondary\s+(?:offering|sale)s?\s+(?:of|by)\b",
    "resale",
    "re-sale",
    "reoffer",
    "re-offer",
    "secondary",
)
_BASE_LINE = cue(
    r"\bto\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:prospectus|prospectuses|supplement)\b[^.\n]{0,40}?\bdated\b",
    "prospectus",
    "supplement",
)
_SUPPLEMENT = cue(
    r"prospectus\s+supplement\b|supplement\s+(?:no\.?|number|\#)|\bthis\s+supplement\b|^\W*supplement\b", "supplement"
)
_UPDATES = cue(
    r"""\b(?:updat|amend|supplement|modif|supersed)\w+(?:,?\s+(?:and(?:/or)?\s+)?(?:updat|amend|supplement|modif|supersed)\w+)*
        \s+(?:(?:and\s+)?(?:should\s+be\s+read|forms?\s+(?:a\s+)?part).{0,60}?\s+)?(?:(?:certain|the|our|that|some\s+of\s+the|and|is\s+part\s+of|to)\s+)*
        (?:information|statements?|disclosures?|prospectus|sections?|following|text|terms?|table)""",
    "updat",
    "amend",
    "supplement",
    "modif",
    "supersed",
)
_ATTACHES = cue(
    r"""\b(?:attach\w*|annexed|set\s+forth\s+(?:below|herein)|included\s+(?:below|herein)|contained\s+in)\b.{0,200}?
        \breports?\s+on\s+form\s+(?:8-k|10-q|10-k|6-k|20-f)""",
    "on form",
)
_NEW_TERMS = cue(
    r"""\b(?:increas|decreas|reduc)\w*\s+(?:in\s+)?(?:the\s+)?(?:\w+\s+){0,5}?(?:amount|number|size)\b
      | \bwe\s+(?:may|will)\s+(?:now\s+)?offer\s+(?:and\s+sell\s+)?(?:up\s+to\s+)?(?:an\s+)?(?:additional|aggregate|shares)""",
    "increas",
    "decreas",
    "reduc",
    "offer",
)
_MARKET = cue(
    r"\bat[\s-]+the[\s-]+market\b|\bat[\s-]+market\s+(?:issuance|offering)|\batm\s+(?:offering|program)",
    "market",
    "atm ",
)
_MARKET_AGREEMENT = cue(
    r"""\b(?:equity\s+distribution|distribution\s+agency|at[\s-]+(?:the[\s-]+)?market(?:\s+\w+){0,2}|controlled\s+equity\s+offering\S*(?:\s+sales)?
          |open\s+market\s+sale\S*|capital\s+on\s+demand\S*(?:\s+sales)?|sales|distribution|sales\s+agency|agency|program|atm(?:\s+\w+)?)\s+agreements?\b""",
    "agreement",
)
_AGENT = cue(r"\b(?:agents?|managers?)\b", "agent", "manager")
_EQUITY_LINE = cue(
    r"""\b(?:equity\s+line|committed\s+equity|standby\s+equity|equity\s+purchase\s+(?:agreement|facility)|sepa\b|equity\s+facility|stock\s+purchase\s+facility)
      | \b(?:right|discretion|option|elect)\b.{0,160}?\b(?:direct|require|cause|put|sell|deliver)\b.{0,160}?\bto\s+purchase\b
      | \b(?:purchase|put)\s+notices?\b.{0,160}?\bto\s+purchase\b
      | \bmay\b.{0,120}?\b(?:elect\s+to|from\s+time\s+to\s+time)\s+(?:issue\s+and\s+)?sell\s+(?:\w+\s+){0,8}?to\s+.{0,80}?
        \bpursuant\s+to\s+(?:the|a)\s+(?:common\s+stock\s+)?purchase\s+agreement""",
    "equity line",
    "committed equity",
    "standby equity",
    "equity purchase",
    "sepa",
    "facility",
    "to purchase",
    "purchase agreement",
)
_NOT_A_LINE = cue(
    r"\bunderwriters?\b|over-?allot|\bholders?\s+of\b.{0,40}?\bright\b|\bnotes?\b",
    "underwriter",
    "allot",
    "right",
    "note",
)
_LINE_PARTY = cue(r"purchase\s+agreement|equity\s+(?:line|facility)|\binvestor\b", "agreement", "equity", "investor")
_BEST_EFFORTS = cue(r"\b(?:best[\s-]+efforts|(?:commercially\s+)?reasonable\s+(?:best\s+)?efforts)\b", "efforts")
_PLACEMENT = cue(r"\bplacement\s+agents?\b", "placement agent", "placement\nagent")
_PRIVATE = cue(r"private\s+placement|\bconcurrent", "private", "concurrent")
_UNDERWRITTEN = cue(
    r"""\bfirm\s+commitment\b | \bunderwriters?\s+(?:expects?|propose|have|has|are\s+offering|is\s+offering|named|will\s+(?:offer|purchase|deliver))\b
      | \bby\s+the\s+(?:several\s+)?(?:[\w.]+\s+)?underwriters?\b | \bseveral\s+underwriters\b | \bbook-?\s*runn
      | \boffered\s+(?:severally\s+)?by\s+the\s+(?:several\s+)?(?:managers|underwriters) | \bunderwriting\s+agreement\b
      | \brepresentatives?\s+of\s+the\s+(?:several\s+)?underwriters | \bgranted\s+(?:the\s+)?(?:several\s+)?underwriters?\b | \bunderwritten\b
      | \bpurchase\b.{0,90}?\bas\s+principal\b | \bas\s+principal\b.{0,60}?\bpurchase\b""",
    "firm commitment",
    "underwr",
    "book",
    "by the",
    "as principal",
)
_DEEMED = cue(r"\bdeemed\b|within\s+the\s+meaning|\bany\s+underwriters", "deemed", "meaning", "any underwriters")
_LEADS = cue(
    r"book-?\s*runn|\bco-?(?:lead\s+)?managers?\b|\blead\s+managers?\b|^\W*(?:underwriters?|managers)\W*$",
    "book",
    "manager",
    "underwriter",
)
_ISSUANCE = cue(
    r"""\b(?:issuance|issue|issued|sale)\b.{0,40}?\bby\s+(?:us|the\s+company|the\s+registrant|[\w.,&’' -]{3,80}?)\b.{0,220}?
        \b(?:exercise|conversion|underlying|exchange)\b.{0,120}?\b(?:warrants?|notes|debentures|preferred|rights|options|units)\b""",
    "issu",
    "sale",
)
_PAST_ISSUE = cue(
    r"private\s+placement|previously\s+issued\s+by|\bwere\s+issued", "private", "previously", "were issued"
)
_ISSUABLE = cue(
    r"""\b(?:issuable|issued|issue|underlying|acquired|purchased?)\b.{0,60}?\b(?:exercise|conversion)\b.{0,80}?
        \b(?:warrants?|convertible\s+(?:\w+\s+){0,2}(?:notes|debentures|preferred))\b""",
    "exercise",
    "conversion",
)
_RELATES = cue(r"\brelat\w+\s+to\b|\boffer", "relat", "offer")
_EXERCISE_HEAD = cue(
    r"\b(?:issuable|upon)\b.{0,60}?\b(?:exercise|conversion)\b|\bunderlying\b.{0,40}?\bwarrants\b",
    "exercise",
    "conversion",
    "underlying",
)
_MERGER_PAPER = cue(
    r"\b(?:proxy|information|consent\s+solicitation)\s+statements?\s*(?:[/–—-]|and)?\s*(?:and\s+)?(?:proxy\s+statement\s*/\s*)?prospectus(?:es)?\b"
    r"|\bprospectus\s*/\s*proxy\s+statement\b",
    "statement",
)
_MERGER = cue(
    r"""\bmerger\s+agreement\b | \bagreement\s+and\s+plan\s+of\s+(?:merger|reorganization)\b | \bproposed\s+(?:merger|business\s+combination)\b
      | \bbusiness\s+combination\s+agreement\b | \bmerger\s+propos | \bplan\s+of\s+(?:conversion|merger)\b | \bmerge(?:r|d)?\s+(?:of\b.{0,80}?)?with\s+and\s+into\b""",
    "merge",
    "plan of",
    "business combination",
)
_HOLDERS_VOTE = cue(
    r"""\bspecial\s+meeting\b | \bmeeting\s+of\s+(?:stock|share|unit)?holders\b | \bright\s+to\s+receive\b | \bshareholders\s+of\b.{0,80}?\bwill\s+(?:receive|be\s+asked)""",
    "meeting",
    "right to receive",
    "shareholders",
)
_VOTE = cue(r"\bvote\b", "vote")
_EXCHANGE = cue(r"\boffer(?:s|ing)?\s+to\s+exchange\b|\bexchange\s+offers?\b", "exchange")
_TENDER = cue(
    r"\btender|\bexpir(?:e|es|ation)\b|\boutstanding\s+(?:notes|old|unregistered|private)|\b(?:old|original|initial)\s+notes\b",
    "tender",
    "expir",
    "notes",
)
_RIGHTS = cue(
    r"""\brights\s+offering\b | \bdistribut\w+\b.{0,120}?\b(?:subscription\s+)?rights\b | \bbasic\s+subscription\b | \bover-?subscription\b
      | \bsubscription\s+rights\s+to\s+purchase\b | \brights\s+to\s+(?:purchase|subscribe)\b""",
    "rights",
    "subscription",
)
_SUBSCRIBES = cue(r"rights\s+offering|subscri", "rights offering", "subscri")
_REINVESTMENT = cue(
    r"""\b(?:dividend|distribution)s?\s+(?:re-?investment|re-?investing)\b | \breinvestment\s+of\s+(?:dividends|distributions)\b
      | \bdirect\s+(?:stock|share|investment)\b.{0,60}?\bplan\b | \b(?:stock|share)\s+purchase\s+and\s+dividend\b
      | \b(?:investors?|shareholders?|stockholders?)\W?s?\W?\s+(?:choice|investment|purchase)\s+(?:program|plan)\b""",
    "reinvest",
    "re-invest",
    "direct ",
    "plan",
    "program",
)
_EMPLOYEE = cue(
    r"\b(?:employees?|directors?|incentive|stock\s+option|equity|savings|401\(k\)|deferred\s+compensation|omnibus|retirement)\b.{0,60}?\bplans?\b",
    "plan",
)
_CONTINUOUS = cue(
    r"""\bcontinuous(?:ly)?[\s,]+(?:public\s+)?offer | \boffer(?:ed|ing|s)?\s+(?:\w+\s+){0,6}?(?:on\s+a\s+)?continuous(?:ly)?\b(?!\s+or\s+delayed)
      | \bon\s+a\s+continuous\s+basis\b(?!\s+or) | \bon\s+a\s+continuing\s+basis\b | \binterval\s+fund\b | \bcreation\s+baskets?\b
      | \bmedium-?\s*term\s+notes?\b | \bcontinuous\s+offering\b | \bbaskets\s+of\b""",
    "continu",
    "interval fund",
    "basket",
    "term note",
)
_DELAYED = cue(r"continuous\s+or\s+delayed|delayed\s+or\s+continuous", "delayed")
_DEALER_MANAGER = cue(r"\bdealer[\s-]+managers?\b", "dealer")
_DIRECT = cue(
    r"""\bdirectly\s+to\s+(?:[\w-]+\s+){0,3}?(?:investors?|purchasers?|the\s+public|members|customers|shareholders)\b | \bself-?\s*underwritten\b
      | \bwithout\s+(?:the\s+)?(?:(?:use|services|involvement|assistance)\s+of\s+)?(?:an?\s+|any\s+)?(?:underwriter|placement\s+agent|broker)
      | \bno\s+(?:underwriters?|placement\s+agents?|agents?|broker-?dealers?)\b.{0,60}?\b(?:involved|engaged|retained|participat\w+|used|in\s+connection)""",
    "directly to",
    "underwri",
    "without",
    "no ",
)
_REGISTERED_DIRECT = cue(
    r"\bsecurities\s+purchase\s+agreements?\b|\bregistered\s+direct\b|\bsubscription\s+agreements?\b",
    "agreement",
    "direct",
)
_SHELF = cue(
    r"""\b(?:in\s+one\s+or\s+more\s+(?:offerings|series|transactions|classes) | at\s+the\s+time\s+of\s+(?:(?:the|each|any|such|an)\s+)?(?:offering|sale)
      | in\s+amounts,?\s+at\s+prices | from\s+time\s+to\s+time)\b""",
    "one or more",
    "at the time",
    "in amounts",
    "time to time",
)
_LATER = cue(
    r"""\bsupplements?\s+to\s+this\s+prospectus\b | \b(?:applicable|accompanying|related|each|a|one\s+or\s+more|any)\s+prospectus\s+supplements?\b
      | \bprospectus\s+supplements?\s+(?:will|that|for)\b | \bsupplements?\s+(?:will|accompanying)\b""",
    "supplement",
)
_OPEN_TERMS = cue(
    r"""terms\s+(?:that\s+)?(?:we\s+)?(?:(?:will|to)\s+)?(?:be\s+)?(?:determin|describ|set)\w* | specific\s+terms\s+of\s+(?:any|the|these|such|each|our|securities)
      | specific\s+(?:terms|amounts?|manner)\b""",
    "terms",
    "specific",
)
_TOP = 4_000
_SUPPLEMENT_TOP = 2_500


class Kinds(msgspec.Struct, frozen=True):
    """Kinds of offering, and what else the cues say."""

    kinds: tuple[Fact[OfferingKind], ...] = ()
    holders: Span | None = None
    """Words that say that selling securityholders sell."""
    shelf: bool = False

    def has(self, *names: OfferingKind) -> bool:
        """Tell whether the offering is of one of the kinds."""
        return any(fact.value in names for fact in self.kinds)


def read(sheet: Sheet, table: PriceTable, listing: bool) -> Kinds:
    """Read the kinds of an offering; empty for a shelf that leaves the manner of sale to supplements."""
    found: dict[OfferingKind, Span] = {}
    top = sheet.whole.part(0, min(len(sheet.whole.text), _SUPPLEMENT_TOP))
    supplement = _BASE_LINE.search(top) is not None or any(_SUPPLEMENT.search(line) is not None for line in sheet.head)
    shelf = not supplement and _is_shelf(sheet, listing)

    holders = _holders(sheet, table)
    if holders is not None:
        found["resale"] = holders
    elif not shelf and (resale := sheet.first(_RESALE)) is not None:
        found["resale"] = holders = resale

    found.update(_special(sheet))
    primary = not found.keys() & {
        "merger",
        "exchange_offer",
        "rights_offering",
        "employee_plan",
        "dividend_reinvestment",
    }
    if primary and table.gross is None and _LINE_PARTY.search(sheet.whole) is not None:
        line = sheet.first(_EQUITY_LINE, without=_NOT_A_LINE)
        if line is not None:
            found["equity_line"] = line
    if primary and not shelf:
        found.update(_primary(sheet, table, "resale" in found, "equity_line" in found))
    exercise = _exercise(sheet, found)
    if exercise is not None:
        found["warrant_exercise"] = exercise
    if supplement and table.gross is None and table.price is None:
        update = _update(sheet, found)
        if update is not None:
            found["update_only"] = update
    facts: tuple[Fact[OfferingKind], ...] = tuple(Fact(name, sheet.evidence(span, f"cover-{name.replace('_', '-')}")) for name, span in found.items())
    return Kinds(facts, holders, shelf)


def is_exchange(sheet: Sheet) -> bool:
    """Tell an offer to exchange outstanding securities from a mention of such an offer."""
    top = sheet.whole.part(0, min(len(sheet.whole.text), _TOP))
    if _EXCHANGE.search(top) is None:
        return False
    if any(_EXCHANGE.search(line) is not None for line in sheet.head):
        return True
    return len(_EXCHANGE.pattern.findall(sheet.whole.low)) > 1 and _TENDER.search(sheet.whole) is not None


def selling_securityholders(sheet: Sheet, kinds: Kinds) -> Fact[bool]:
    """Say whether the offering includes sales by selling securityholders."""
    if kinds.holders is not None:
        return Fact(True, sheet.evidence(kinds.holders, "cover-selling-holders"))
    return Fact(False)


def _is_shelf(sheet: Sheet, listing: bool) -> bool:
    """Tell a base prospectus that leaves terms to supplements.

    Resale prospectuses mention supplements too; what tells a shelf is that its classes stand in a list without
    quantities, or that amounts, prices and terms are left open in so many words.
    """
    whole = sheet.whole
    if _LATER.search(whole) is None or _SHELF.search(whole) is None:
        return False
    return listing or (
        _OPEN_TERMS.search(whole) is not None and not any(ANY_HOLDER.search(s) for s in sheet.sentences[:2])
    )


def _holders(sheet: Sheet, table: PriceTable) -> Span | None:
    """Return the words that say that holders sell; those who only stand ready for an over-allotment do not count."""
    if table.holders_sell is not None:
        return table.holders_sell
    if ANY_HOLDER.search(sheet.whole) is None:
        return None
    for span in (*sheet.head, *sheet.sentences, *(line for line in sheet.lines if len(line.text) < 160)):
        found = _HOLDER_SELLS.within(span)
        if found is None or _NO_HOLDERS.search(span) is not None:
            continue
        if _OPTION.search(span) is None or "exercise of" in span.low:
            return found
    return None


def _special(sheet: Sheet) -> dict[OfferingKind, Span]:
    """Return the kinds whose own word stands at the top of the cover, or that the form itself is for."""
    found: dict[OfferingKind, Span] = {}
    whole = sheet.whole
    top = whole.part(0, min(len(whole.text), _TOP))
    if sheet.form.startswith("S-8"):
        found["employee_plan"] = _EMPLOYEE.within(top) or whole.part(0, min(len(whole.text), 100))
    merger, votes = sheet.first(_MERGER), _HOLDERS_VOTE.search(whole) is not None
    exchange = _EXCHANGE.within(top)
    if exchange is not None and is_exchange(sheet):
        found["exchange_offer"] = exchange
    elif (paper := _MERGER_PAPER.within(top)) is not None and (merger is not None or votes):
        found["merger"] = merger or paper
    elif merger is not None and (sheet.form.startswith(("S-4", "F-4")) or (votes and _VOTE.search(whole) is not None)):
        found["merger"] = merger
    many_rights = whole.low.count("rights") > 2 and _SUBSCRIBES.search(whole) is not None
    for line in (*sheet.head, *sheet.sentences[:2]):
        if many_rights and "rights_offering" not in found and (words := _RIGHTS.within(line)) is not None:
            found["rights_offering"] = words
        if "dividend_reinvestment" not in found and (words := _REINVESTMENT.within(line)) is not None:
            found["dividend_reinvestment"] = words
        if "employee_plan" not in found and line in sheet.head and (words := _EMPLOYEE.within(line)) is not None:
            found["employee_plan"] = words
    if "dividend_reinvestment" in found:
        found.pop("employee_plan", None)
    return found


def _primary(sheet: Sheet, table: PriceTable, resale: bool, line: bool) -> dict[OfferingKind, Span]:
    """Return how the issuer itself sells: one of at the market, continuous, underwritten, best efforts, direct."""
    underwriting = "underwrit" in table.discount_label
    market = sheet.first(_MARKET, without=ANY_HOLDER)
    if (
        market is not None
        and not (underwriting or line or resale)
        and sheet.first(_MARKET_AGREEMENT)
        and _AGENT.search(sheet.whole)
    ):
        # the agents' best efforts, and their being deemed underwriters, are said of the same programme
        return {"at_the_market": market}
    continuous = sheet.first(_CONTINUOUS, without=_DELAYED)
    if continuous is not None and (not underwriting or _DEALER_MANAGER.search(sheet.whole) is not None) and not resale:
        return {"continuous": continuous}
    leads = next((span for span in sheet.foot if _LEADS.search(span) is not None), None)
    if resale and table.price is None and table.gross is None and leads is None and not table.discount_label:
        return {}
    placement = sheet.first(_PLACEMENT, without=_PRIVATE)
    underwritten = sheet.first(_UNDERWRITTEN, without=_DEEMED)
    if "placement" in table.discount_label and placement is not None:
        return {"best_efforts": placement}
    if underwriting:
        words = underwritten or leads or table.issuer_sells or table.holders_sell
        return {"underwritten": words} if words is not None else {}
    if line:
        return {}
    if placement is not None:
        return {"best_efforts": placement}
    if leads is not None or underwritten is not None:
        return {"underwritten": leads or underwritten or sheet.whole}
    if (direct := sheet.first(_DIRECT)) is not None:
        return {"direct": direct}
    if (best := sheet.first(_BEST_EFFORTS)) is not None and _AGENT.search(sheet.whole) is not None:
        return {"best_efforts": best}
    if not resale and (registered := sheet.first(_REGISTERED_DIRECT, without=ANY_HOLDER)) is not None:
        return {"direct": registered}
    return {}


def _exercise(sheet: Sheet, found: dict[OfferingKind, Span]) -> Span | None:
    """Return the words that say that the issuer's own issue of shares on exercise or conversion is offered.

    Shares that holders got or will get on exercise and resell are a resale only; shares under warrants that are sold
    in the same offering belong to that offering.
    """
    if found.keys() - {"resale", "equity_line"}:
        return None
    for sentence in sheet.sentences:
        words = _ISSUANCE.within(sentence)
        if words is not None and _PAST_ISSUE.search(words) is None:
            return words
    if "resale" in found:
        return None
    in_head = sheet.first(_EXERCISE_HEAD, among=sheet.head)
    if in_head is not None:
        return in_head
    for sentence in sheet.sentences[:4]:
        if _RELATES.search(sentence) is not None and (words := _ISSUABLE.within(sentence)) is not None:
            return words
    return None


def _update(sheet: Sheet, found: dict[OfferingKind, Span]) -> Span | None:
    """Return the words that say that a supplement only adds information: it sets no terms of sale of its own."""
    updates = sheet.first(_UPDATES)
    if updates is None or _ATTACHES.search(sheet.whole) is not None:
        return updates
    if (
        found.keys() & {"at_the_market", "underwritten", "best_efforts", "direct"}
        or _NEW_TERMS.search(sheet.whole) is not None
    ):
        return None
    return updates
