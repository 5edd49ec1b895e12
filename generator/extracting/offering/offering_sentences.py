"""The sentences of a cover that say what is offered, and the securities that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from generator.extracting.offering import resales
from generator.extracting.offering.amounts import COUNT, count
from generator.extracting.offering.items import Item
from generator.extracting.offering.sheet import Sheet, Span, cue
from generator.extracting.offering.titles import DUE, NOUN, class_of, is_fund, is_guarantee

replace = msgspec.structs.replace
_CLASS = re.compile(r"(?:class|series)\s+[\w-]+\s+warrants$")
_FIGURES = (*"$1203456789€£¥",)
_OFFERING = cue(
    r"""\b(?:we|us)\s+(?:are|may|will|propose\s+to|intend\s+to)\s+(?:[\w,]+\s+){0,6}?(?:offer|sell|issu|distribut|register)
      | \brelat(?:es?|ing|ed)\s+(?:primarily\s+|solely\s+)?to\b | \bis\s+(?:hereby\s+)?(?:offering|selling|issuing)
      | \bare\s+(?:hereby\s+)?(?:offering|selling|being\s+(?:offered|sold)) | \bbeing\s+(?:offered|sold)\b
      | \bhereby\s+offers?\b | \bconstitutes?\s+(?:a|the)\s+prospectus\b
      | \boffered\s+(?:hereby|by\s+this|pursuant|for\s+sale) | \bcovers?\b
      | \bwill\s+(?:issue|offer|sell|be\s+issued)\b |
      \bof\s+the\s+[\d,]+
      | \bmay\s+(?:from\s+time\s+to\s+time\s+)?(?:offer|sell|issue|resell) | \bpublic\s+offering\s+of\b
      | \bis\s+an?\s+(?:public\s+)?offering\b |
      \bregister(?:s|ing|ed|ation)\b
      | \bexpects?\s+to\s+issue\b | \bissued\s+an\s+aggregate\s+principal\s+amount\b""",
    "offer",
    "relat",
    "sell",
    "sold",
    "issu",
    "cover",
    "constitute",
    "regist",
    "of the",
)
_ELSEWHERE = cue(
    r"""\boption\b | over-?allot
      | \badditional\b(?!\s+(?:(?:\w+\s+){0,2}notes|(?:selling\s+)?(?:security|stock|share)\s?holders)\b)
      | private\s+placement
      | last\s+reported | closing\s+(?:sale\s+)?price | outstanding\s+as\s+of
      | \boutstanding\s+(?:shares|common) | public\s+float | non-affiliates
      | \bpreviously\b(?!\s+(?:issued|listed|named|identified|supplemented|amended)\b) |
      \bwe\s+have\s+(?:offered\s+and\s+)?(?:sold|filed)
      | issued\s+and\s+outstanding | conver(?:sion|ted)\s+(?:rate|price) | reserved | \bbeneficially\b |
      \bclosed\s+on\b | \bblocks?\s+of\b | \bbaskets?\b | \bcreation\s+units?\b""",
    "option",
    "allot",
    "additional",
    "placement",
    "last reported",
    "closing",
    "outstanding",
    "float",
    "affiliates",
    "previously",
    "we have",
    "conver",
    "reserved",
    "beneficially",
    "closed on",
    "block",
    "basket",
    "creation unit",
    heads=(
        *("option", "over", "additional", "private", "last", "closing", "outstanding", "public", "non-affiliates"),
        *("previously", "we", "issued", "conver", "reserved", "beneficially", "closed"),
        *("block", "basket", "creation"),
    ),
)
_SUPPOSED = re.compile(r"\W*(?:\d\W+)?if\b")
"""How a sentence begins that says what would be issued: `(4) If the larger transaction is issued, …`."""
_BASED_ON = re.compile(
    r"\W*based\s+(?:up)?on\s+[^;]{3,300}?,\s+(?=[^;,]{1,60}?\s(?:expects?|anticipates?|estimates?|will|would|may)\b)"
)
"""How a sentence begins that works out what is issued: `Based on shares outstanding, Acme expects to …`."""
_NAMED = re.compile(
    r"(?:\bissue\s+the(?=\s+series\b)|following\s+classes|prospectus\s+(?:relates\s+to|covers)\s+(?:the|certain)(?=\s+shares\s+of)|participation\s+interests\s+and(?=\s+shares\s+of)|to\s+exchange\s+(?:\.?\d[\d.]*|one|two)(?:\s+of\s+an?)?\s+shares?|offer(?:ing|s)?(?:\s+for\s+sale)?|issuance\s+and\s+sale|offer\s+and\s+sale|sale|resale|issuance)\s+(?:from\s+time\s+to\s+time\s+)?"
    rf"(?:by\s+[^;]{{3,100}}?\s+)?(?:of\s+)?(?:shares\s+of\s+(?:(?:[\w.,&'’-]+\s+){{1,6}}?(?=common\s+stock))?)?(?:(?:our|its|the\s+(?:company|fund|trust|partnership)['’]s)\s+)?(?P<title>(?:[\w.%-]+\s+){{0,6}}?{NOUN.pattern})"
)
_ANNUITY = cue(
    r"\b(?:offer\w*|describes?)\s+(?:[\w.,%®™()“”\"&/-]+\s+){0,14}?(?P<title>annuity\s+contracts?)\b",
    "annuity contract",
)
"""What an insurer says of its contracts: `is offering the following deferred annuity contracts`."""
_MEMBER = re.compile(
    rf"\((?:[ivx]{{1,4}}|[a-h]|[1-9])\)\s+(?:one\s+or\s+more\s+series\s+of\s+)?(?:shares\s+of\s+)?(?:(?:our|its|the\s+company['’]s)\s+)?"
    rf"(?P<title>(?:(?!and\b|or\b|of\b|to\b)[\w-]+\s+){{0,4}}?{NOUN.pattern})"
)
"""One of the classes that a sentence counts: `(i) its debt securities`, `(ii) shares of its common stock`."""
_TERM = re.compile(
    rf"\b(?:the|our|separate\s+offerings\s+of)\s+(?P<title>(?:(?:[\w.%®&/-]+|\([^()]{{1,40}}\))\s+){{1,14}}?{NOUN.pattern}[^()“”\"]{{0,260}}?)\s*"
    r"\((?:(?:collectively|each),\s+)?(?:the\s+)?[“\"‘'](?:(?:offered|class\s+[\w-]+)\s+)?(?:notes|securities|bonds|certificates|debentures)[”\"’']"
)
_FUND_ISSUES = cue(
    r"\b(?:issues?|issuing|issuance\s+of|offers?|offering(?:\s+of)?|registering)\b[^;.]{0,60}?\bshares\b"
    r"|\bshares\s+are\s+(?:being\s+)?(?:continuously\s+)?offered\b",
    "shares",
)
"""What a fund that sells shares continuously says of them, without a number."""
_OF_PLAN = cue(
    rf"""\b(?:offering|and)\s+(?:up\s+to\s+)?(?:an\s+)?(?:additional\s+)?(?P<count>{COUNT})\s+(?:additional\s+)?(?:shares|units|interests)\b
        [^;.$]{{0,80}}?\b(?:pursuant\s+to|under|through)\s+(?:our|the|its)\s+(?:[\w-]+\s+){{0,3}}?
        (?:dividend|distribution)\s+reinvestment\s+p(?:lan|rogram)\b""",
    "reinvestment p",
)
"""What a company that is not traded sells under its plan, beside its primary offering."""
_ON_CONVERSION = cue(
    r"""\brelat\w+\s+to\s[^;]{3,400}?\b(?:and|,)\s+(?:the\s+|any\s+)?shares(?:\s+\([^()]{0,40}\))?\s+of\s+
        (?:our\s+|its\s+|the\s+company['’]s\s+)?(?P<title>(?:class\s+\w\s+)?common\s+stock)
        (?:,\s+[^;,()]{0,20}\bpar\s+value\b[^;,()]{0,20})?(?:\s+\([^()]{0,40}\))?,?\s+(?:of\s+the\s+company\s+)?
        (?:that\s+(?:are|may\s+be)\s+|which\s+(?:are|may\s+be)\s+)?(?:issuable|issued|deliverable)\s+upon\s+(?:the\s+)?conversion\b""",
    "conversion",
)
"""What a prospectus for convertible securities offers with them."""
_APART = 20
"""Characters between two series that a sentence counts one behind the other: `, and (ii) `."""


def all_of(sheet: Sheet, *, with_figure: bool) -> Iterator[Span]:
    """Return the sentences that say what is offered, and not what may be bought besides or was sold before."""
    for told in sheet.sentences:
        if (
            (not with_figure or told.has(*_FIGURES))
            and _OFFERING.search(told) is not None
            and _ELSEWHERE.search(sentence := _without_basis(told)) is None
            and resales.SEPARATELY.search(sentence) is None
            and _SUPPOSED.match(sentence.low) is None
        ):
            yield sentence


def _without_basis(sentence: Span) -> Span:
    basis = _BASED_ON.match(sentence.low)
    return sentence.part(basis.end(), len(sentence.low)) if basis else sentence


def apart_from(aggregate: Item | None, told: Sequence[Sequence[Item]]) -> list[Item]:
    """Leave out shares that are counted besides those worth the aggregate: `$75,000,000 of shares and 701 shares`.

    `told` are what the sentences say, one by one. Where one offers a class by that amount, others count parts of it.
    """
    if aggregate is None:
        return [item for items in told for item in items]
    whole = aggregate.up_to and aggregate.title is not None and aggregate.kind != "debt"
    worth = [any(item.money == aggregate.money and item.kind != "debt" for item in items) for items in told]
    return [
        item
        for items, says in zip(told, worth, strict=True)
        for item in items
        if item.quantity is None or not (whole or says or (any(worth) and aggregate.title is not None))
    ]


def named(offered: Sequence[Item]) -> list[Item]:
    """Return the securities of the prose, where the head names none: each class with its figure once."""
    kept: list[Item] = []
    for item in offered:
        if item.kind is None and item.quantity is None:
            continue
        if item.money is not None and (item.kind != "debt" or len(item.money) < 6):
            item = replace(item, money=None)
        twin = next((i for i, other in enumerate(kept) if other.kind == item.kind), None)
        if twin is None or _next_series(kept[-1], item) or _another_class(kept, item):
            kept.append(item)
        elif not kept[twin].has_figure and item.has_figure:
            kept[twin] = item
    return kept


def _another_class(kept: Sequence[Item], item: Item) -> bool:
    """Tell warrants of another class than those before: `(i) Class A warrants … and (ii) Class B warrants …`."""
    if item.kind != "warrants" or item.has_figure or _CLASS.match(item.key) is None:
        return False
    return all(other.kind != "warrants" or (other.key != item.key and not other.has_figure) for other in kept)


def _next_series(last: Item, item: Item) -> bool:
    """Tell notes of another year that the same words count right behind the last: `$10,000,000 of ... and $...`."""
    return (
        0 <= item.span.start - last.span.end < _APART
        and item.kind == last.kind == "debt"
        and item.money is not None
        and last.money is not None
        and item.key != last.key
        and all(DUE.search(series.key) for series in (item, last))
    )


def on_conversion(sheet: Sheet) -> list[Item]:
    """Return the shares, not counted, that holders of convertible securities get and may sell as well."""
    sentence = sheet.first(_ON_CONVERSION, among=sheet.sentences[:4])
    found = _ON_CONVERSION.search(sentence) if sentence is not None else None
    if sentence is None or found is None:
        return []
    title = sentence.part(*found.span("title"))
    return [Item(title, title, title=" ".join(title.text.split()), kind="common_stock")]


def of_plan(sheet: Sheet, counted: Item) -> list[Item]:
    """Return the shares that a plan sells beside those that the head counts, which are not among them."""
    if counted.quantity is None or counted.kind not in ("common_stock", "units", "partnership_units", None):
        return []
    sentence = sheet.first(_OF_PLAN, among=sheet.sentences[:8])
    found = _OF_PLAN.search(sentence) if sentence is not None else None
    if sentence is None or found is None:
        return []
    where = sentence.part(*found.span("count"))
    quantity = count(where.low)
    if quantity is None or quantity >= counted.quantity or sheet.whole.has(f"{counted.quantity - quantity:,}"):
        return []
    return [msgspec.structs.replace(counted, span=where, at=where, quantity=quantity, up_to="up to" in sentence.low)]


def of_shelf(sheet: Sheet) -> list[Item]:
    """Return the classes that the first sentence of a shelf counts, where its head only says `Securities`."""
    for sentence in sheet.sentences[:2]:
        found: list[Item] = []
        for member in _MEMBER.finditer(sentence.low) if sentence.has("may offer", "may sell", "to sell") else ():
            title = sentence.part(*member.span("title"))
            if (kind := class_of(title.low)) is not None and not is_guarantee(title.low):
                found.append(Item(title, title, title=" ".join(title.text.split()), kind=kind))
        if len({item.kind for item in found}) > 1:
            return found
    return []


def without_figure(sheet: Sheet) -> Iterator[Item]:
    """Return the one security that a sentence offers without a figure."""
    for pattern, among in (
        (_TERM, (*sheet.head, *sheet.sentences)),
        (_NAMED, all_of(sheet, with_figure=False)),
    ):
        for line in among:
            found = pattern.search(line.low)
            if found is None:
                continue
            title = line.part(*found.span("title"))
            kind = class_of(title.low)
            if kind is not None and not is_guarantee(title.low):
                yield Item(title, title, title=" ".join(title.text.split()).strip(" ,"), kind=kind)
                return
    described = sheet.first(_ANNUITY, among=sheet.sentences[:4])
    if described is not None:
        title = described.part(described.low.rindex("annuity"), len(described.low))
        yield Item(title, title, title=" ".join(title.text.split()), kind="other")
        return
    issued = sheet.first(_FUND_ISSUES, among=sheet.sentences) if is_fund(sheet.whole.low) else None
    if issued is not None:
        at = issued.low.rindex("shares")
        shares = issued.part(at, at + len("shares"))
        yield Item(shares, shares, title=shares.text, kind="fund_shares")
