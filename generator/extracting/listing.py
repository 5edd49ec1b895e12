"""Exchanges and symbols of the registrant's securities, as the cover states them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from generator.extracting import markets, names, short_names
from generator.extracting.cover import Cover
from generator.extracting.lines import lowered
from generator.extracting.wording import has, phrase
from generator.model import Document, Evidence, Fact, Listing

_Entry = tuple[tuple[Listing, ...], tuple[Evidence, ...]]
"""What a symbol is listed on, one for each exchange, and the words that say so."""

_BEFORE = 420
"""Characters before a symbol in which its exchange and its security are named."""

_PREFERRED = r"[A-Z]{1,6}[.\-/ ]?[Pp]r(?:[.\-/ ]?[A-Z])?(?![A-Za-z])|[A-Z]{1,4}p[A-Z]"
_SYMBOL = (
    rf"{_PREFERRED}|[A-Z]{{1,6}}(?:[.\-/ ][A-Z]{{1,3}}){{0,2}}|[A-Z]{{2,5}}\d[A-Z]?|\d[A-Z]{{2}}"
    r"|\d{3,6}(?:\.[A-Z]{2})?"
)
_QUOTED = re.compile(rf"[“”\"'‘’`]{{1,2}}\s?(?P<symbol>{_SYMBOL})\s?[.,;]?\s?[”“\"'’`]{{1,2}}")
_BARE = re.compile(rf"(?P<symbol>{_SYMBOL})(?=[\s,;)]|\.(?:\s|$)|$)")
_PARENTHESIS = re.compile(r"\((?P<exchange>[A-Za-z][\w .&]{1,40}):\s?(?P<symbol>[A-Z]{1,5}(?:\.[A-Z]{1,2})?)\)")
_BEFORE_MARKET = phrase(
    {"traded": "", "listed": "", "quoted": ""},
    behind=r"\s+\([“\"](?P<symbol>[A-Z]{1,5}(?:\.[A-Z]{1,2})?)[.,]?[”\"]\)\s+on\s+(?=\w)",
)
"""A symbol between the word for trading and the market: `traded (“ABCD”) on the Nasdaq National Market`."""
_LONGEST = 5
"""Letters of a symbol that a slash follows at most."""
_HEADS = ("symbol", "ticker")
_SLASH = re.compile(rf"\b(?P<symbol>[A-Z]{{1,{_LONGEST}}})\s?/\s?(?=[A-Z])")
"""A symbol with its market: `ABCD/Nasdaq National Market`, under the head "Symbol & Market"."""
_BEHIND_SLASH = re.compile(rf"/\s?[“\"]?(?P<symbol>[A-Z]{{1,{_LONGEST}}})(?=\W*(?:\n|$))")
"""The same the other way round, at the end of a row: `NYSE / “ABCD”`."""
_TO_SLASH = re.compile(r"\s?(?:\([“\"][^()]{2,20}[”\"]\)\s?)?")
_MARKET_BEFORE = 60
"""Characters of a market before a slash, with its short name, at most."""
_SECURITY = re.compile(
    r"\b(?:our|stock|shares|units|warrants|ads|adss)\b|[“\"](?:we|us|our|(?:the\s+)?company)[,.]?[”\"][^()]{0,20}\)\W*$"
)
_WORD = phrase(
    {"symbol": "s?", "ticker": r"s?(?!\s+symbol)", "stock": r"\s+codes?", "under": r"(?=\s+[“\"])"},
    behind=r"\b(?:\s*\(s\))?[\s,:–—-]*(?:(?:is|are|of|will\s+be|for\s+(?:the|our)\s+[\w\s]{1,40}?\s+is|for\s+\w{2,12}\s+is)\s+)?",
)
_QUOTE = re.compile(r"[“”\"'‘’`]{1,2}\s?")
_BEHIND_MARKET = re.compile(rf"[“”\"'‘’`]{{0,2}}(?P<symbol>{_SYMBOL})(?=[\s,;)“”\"'‘’`]|\.(?:\W|$)|$)")
_THE_EXCHANGE = "the exchange"
_BEHIND_EXCHANGE = re.compile(r"\s*[:–—-]+\s*")
"""Between an exchange and a symbol: `Trading symbol: Nasdaq Global Market — ABCD`, `“NYSE: ABC”`."""
_GAP = re.compile(r"[\s,.;]*(?:\b(?:and|or|respectively)\b[\s,.;]*)*(?:\([^()]{0,60}\)[\s,.;]*(?:and\s+)?)?")

_RESPECTIVELY = re.compile(r"[”\"’,.\s]{0,4}(?:in\s+each\s+case,?\s+)?respectively\b")

# The patterns below are for lower-case text.

_LISTED_ON = re.compile(
    r"\betns\s+(?:are|have\s+been|will\s+be)\s+(?:approved\s+for\s+)?list(?:ed|ing)\s+on\s+(?=the\b|\w)"
)
_OWN_TICKER = re.compile(r"(?:(?:exchange|trading|nyse\s+arca)\s+)?(?:ticker|symbol|ticker\s+symbol)")
"""The head of the column of the notes' own symbols."""

_GOES_ON = re.compile(r"\W*(?:and\s+)?(?:(?:is|are)\s+)?(?:also\s+)?(?:listed|traded|quoted)\s+(?:on|in)\b")
"""Behind a symbol, where the same security has another one elsewhere."""
_NOT_OURS = re.compile(r"bloomberg|reuters|\bindex(?:es)?\b[^.]{0,20}$")
_PAST = re.compile(r"\b(?:previously|formerly|until|had\s+been)\b[^.]{0,60}$|prior\s+to\s+[^.]{0,80}$")
_OURSELVES = re.compile(r"\b(?:our|we|us|combined\s+company|new\s+(?!york\b)\w+)\b")
_WE_MERGE = re.compile(r"\bwe\s+(?:will|would|are\s+to)\s+(?:be\s+)?merged?\s+(?:with\s+and\s+)?into\b")
"""What the company writes whose holders get a letter, where it is the one that is bought."""
_RESPECTIVELY_OF_TWO = re.compile(
    r"\W*(?P<first>[^.;]{3,90}?\b(?:stock|shares|adss?|units))\s+and\s+(?P<second>[^.;]{3,90}?\b(?:stock|shares|adss?|units))\s+(?:are|is)\b[^;]{3,200}?"
    r"\bsymbols\W+[a-z.]{1,6}\b(?P<later>\W+and\W+[a-z.]{1,6}\b)?\W*$"
)
"""Two securities and their symbols, up to the first symbol or to the `later` one."""
_BUYER = re.compile(
    r"\breceive\b.{0,160}?\bshares?\s+of\s+(?P<who>\w{3,}(?:\s+\w+){0,2}?)(?:['’]s)?\s+(?:class\s+\w\s+)?(?:common|ordinary)\b",
    re.DOTALL,
)
_OURS = re.compile(
    r"\b(?:our|ours|we|the\s+notes?|the\s+securities|the\s+etns?|the\s+units?|the\s+certificates"
    r"|approved\s+for\s+listing|appl(?:y|ied)\s+to\s+list|official\s+notice\s+of\s+issuance)\b"
)


_FORMS = (", inc", " inc", " corp", " ltd", " co", " l.p", " n.v", " s.a")
"""What stands before a stop within a sentence: a name, as of whose shares will be listed."""
_LETTERS_LIKE = str.maketrans("0158", "OISB")
_ON_A_BLANK = re.compile(
    r"\b(?:on|through)\s+(?:the\s+)?(?:[_.•●]{1,40}|\[[^\[\]]{0,9}\])?,?\s*under\s+(?:(?:the|our|its)\s+)?(?:trading\s+|ticker\s+)?$"
)
_BLANK_BEHIND = re.compile(r"\W{0,4}\bon\s+(?:the\s+)?(?:[_•●]{1,40}|\[[^\[\]\w]{0,9}\]|[.,]|$)")
"""Where a market will be named: `on the ____ under the symbol “ABCD”`, `under the symbol “ABCD” on the ____`."""


def read(document: Document, cover: Cover, registrant: str) -> Fact[tuple[Listing, ...]]:
    """Read every symbol on the cover with its exchange; a symbol that is applied for counts, an index's does not.

    `registrant` is the name of the registrant, empty where it is not known.
    """
    found: dict[str, _Entry] = {}
    for symbol, entry in chain(
        _behind_words(document, cover),
        _in_parentheses(document, cover),
        _before_markets(document, cover),
        _beside_slashes(document, cover),
        _in_column(document, cover),
    ):
        if symbol in found and (more := _elsewhere(found[symbol], entry)):
            symbol, entry = f"{symbol} {more[0].exchange}", (more, entry[1])
        found.setdefault(symbol, entry)
    if len(found) > 1 and _of_two(cover):
        buyer = registrant or _buyer(cover)
        short = [lowered(name) for name in short_names.called(document.text, registrant, cover.start, cover.end)]
        of_us = _WE_MERGE.search(cover.lower, cover.start, cover.end) is None
        found = (
            _own(found, buyer, short, of_us=of_us)
            or _own(found, buyer, rest=True, of_us=of_us)
            or (found if registrant else {})
        )
    if not found:
        return Fact((), absent="not stated")
    each = [(listing, evidence) for listings, evidence in found.values() for listing in listings]
    parts = {f"[{index}]": evidence for index, (_, evidence) in enumerate(each)}
    return Fact(tuple([listing for listing, _ in each]), parts=parts)


def _elsewhere(first: _Entry, entry: _Entry) -> tuple[Listing, ...]:
    """Return the markets on which a symbol is said to trade also, or which are another country's."""
    known = {(listing.exchange or "").lower() for listing in first[0]}
    others = tuple([listing for listing in entry[0] if (listing.exchange or "").lower() not in known])
    if any("also" in evidence.quote.split() for evidence in entry[1]):
        return others
    countries = {markets.country(exchange) for exchange in known}
    return tuple([o for o in others if markets.country((o.exchange or "").lower()) not in countries | {""}])


def _is_of_notes(cover: Cover) -> bool:
    """Tell whether the cover is one of notes, whose text names the symbols of what they are linked to as well."""
    kind = cover.title.kind if cover.title else None
    if kind in ("pricing_supplement", "product_supplement", "underlying_supplement"):
        return True
    words = "notes due" if kind == "other" else "notes"
    return kind in (None, "other") and cover.lower.find(words, cover.start, cover.end) >= 0


def _behind_words(document: Document, cover: Cover) -> Iterator[tuple[str, _Entry]]:
    """Return the symbols that "under the symbol" leads to, with the exchanges that the same sentence names."""
    text, lower = document.text, cover.lower
    notes = _is_of_notes(cover)
    spans: list[tuple[int, int]] = []
    for word in _WORD.finditer(lower, cover.start, cover.end):
        begin = max(cover.start, lower.rfind("\n\n", 0, word.start()) + 2, word.start() - _BEFORE)
        sentence = _sentence(lower, begin, word.start())
        if _NOT_OURS.search(lower, max(sentence, word.start() - 60), word.start()):
            continue
        if _PAST.search(lower, sentence, word.start()) or (notes and not _OURS.search(lower, sentence, word.start())):
            continue
        symbols = _symbols(text, lower, word.end(), min(cover.end, word.end() + 300))
        symbols = [span for span in symbols if not _is_misread(text, text[slice(*span)])]
        if not symbols:
            continue
        exchanges: list[str | None] = [*markets.of_symbol(text, lower, begin, symbols[0][0], symbols[-1][1])]
        if not exchanges and lower.find(_THE_EXCHANGE, begin, symbols[0][0]) >= 0:
            called = markets.called_the_exchange(text, cover)
            exchanges = [called] if called else []
        if (
            not exchanges
            and cover.preliminary
            and (_ON_A_BLANK.search(lower, sentence, word.start()) or _BLANK_BEHIND.match(lower, symbols[-1][1]))
        ):
            exchanges = [None]
        if not exchanges:
            continue
        paired = len(exchanges) == len(symbols) > 1 and _RESPECTIVELY.match(lower, symbols[-1][1]) is not None
        behind = max([0, *(end for _, end in spans if end <= word.start())])
        spans += symbols
        for place, (start, end) in enumerate(symbols):
            symbol = text[start:end]
            quoted = exchanges if len(symbols) == 1 else [exchanges[place if paired else -1]]
            evidence = document.evidence(max(behind, min(sentence, start)), end, "cover-listing")
            yield symbol, (tuple([Listing(market, symbol) for market in quoted]), evidence)


def _sentence(lower: str, begin: int, at: int) -> int:
    """Return where the sentence of an offset begins, else `begin`; the stop of a legal form ends none."""
    stop = lower.rfind(". ", begin, at)
    while stop >= 0 and lower.endswith(_FORMS, begin, stop):
        stop = lower.rfind(". ", begin, stop)
    return max(begin, stop)


def _in_parentheses(document: Document, cover: Cover) -> Iterator[tuple[str, _Entry]]:
    """Return the symbols that stand with their exchange in parentheses behind a security."""
    text, lower = document.text, cover.lower
    for match in _PARENTHESIS.finditer(text, cover.start, cover.end):
        about = lower[max(cover.start, match.start() - 80) : match.start()]
        if markets.pattern().fullmatch(lower, *match.span("exchange")) and _SECURITY.search(about):
            evidence = document.evidence(match.start(), match.end(), "cover-listing")
            yield match["symbol"], ((Listing(match["exchange"], match["symbol"]),), evidence)


def _before_markets(document: Document, cover: Cover) -> Iterator[tuple[str, _Entry]]:
    """Return the symbols that stand in parentheses before the market: `traded (“ABCD”) on the …`."""
    for match in _BEFORE_MARKET.finditer(document.text, cover.start, cover.end):
        market = markets.pattern().match(cover.lower, match.end(), cover.end)
        if market:
            exchange = " ".join(document.text[market.start() : market.end()].split()).removeprefix("the ")
            evidence = document.evidence(match.start(), market.end(), "cover-listing")
            yield match["symbol"], ((Listing(exchange, match["symbol"]),), evidence)


def _beside_slashes(document: Document, cover: Cover) -> Iterator[tuple[str, _Entry]]:
    """Return the symbols that a slash parts from their market, under a head that speaks of symbols."""
    text, lower = document.text, cover.lower
    if all(lower.find(word, cover.start, cover.end) < 0 for word in _HEADS):
        return
    at = text.find("/", cover.start, cover.end)
    while at >= 0:
        match = _SLASH.search(text, max(cover.start, at - _LONGEST - 1), min(cover.end, at + 3))
        market = markets.pattern().match(lower, match.end(), cover.end) if match else None
        if market is None and (match := _BEHIND_SLASH.match(text, at, cover.end)):
            before = markets.pattern().finditer(lower, max(cover.start, at - _MARKET_BEFORE), at)
            market = next((each for each in before if _TO_SLASH.fullmatch(text, each.end(), at)), None)
        if match and market:
            start, end = min(match.start(), market.start()), max(match.end(), market.end())
            if has(lower[max(cover.start, start - _BEFORE) : start], _HEADS):
                exchange = " ".join(text[market.start() : market.end()].split()).removeprefix("the ")
                evidence = document.evidence(start, end, "cover-listing")
                yield match["symbol"], ((Listing(exchange, match["symbol"]),), evidence)
        at = text.find("/", at + 1, cover.end)


def _in_column(document: Document, cover: Cover) -> Iterator[tuple[str, _Entry]]:
    """Return the symbols of several exchange-traded notes, which a table has in a column of its own."""
    text, lower = document.text, cover.lower
    if lower.find("etns", cover.start, cover.end) < 0:
        return
    listed = _LISTED_ON.search(lower, cover.start, cover.end)
    market = markets.pattern().match(lower, listed.end(), cover.end) if listed else None
    if market is None:
        return
    exchange = " ".join(text[market.start() : market.end()].split()).removeprefix("the ")
    for block in cover.blocks:
        head, _, rows = block.text.partition("\n")
        columns = [place for place, cell in enumerate(lowered(head).split("\t")) if _OWN_TICKER.fullmatch(cell)]
        if block.kind != "table" or len(columns) != 1:
            continue
        begin = block.start + len(head) + 1
        for row in rows.split("\n"):
            cells = row.split("\t")
            at = begin + sum(len(cell) + 1 for cell in cells[: columns[0]])
            begin += len(row) + 1
            symbol = cells[columns[0]] if len(cells) > columns[0] and "ETN" in cells[0] else ""
            if _BARE.fullmatch(symbol):
                evidence = document.evidence(at, at + len(symbol), "cover-listing")
                yield symbol, ((Listing(exchange, symbol),), evidence)


def _is_misread(text: str, symbol: str) -> bool:
    """Tell a symbol with a digit that the text has with the letter of that shape: `“ABC5”` beside `“ABCS”`."""
    likely = symbol.translate(_LETTERS_LIKE)
    return likely != symbol and any(f"{mark}{likely}" in text for mark in '“"')


def _of_two(cover: Cover) -> bool:
    """Tell whether the cover is of a merger or an exchange offer: it names another company's securities too."""
    for words in (
        ("merge", "proxy statement"),
        ("offer to exchange", "exchange offer"),
        ("offer to exchange", "tendered"),
        ("exchange", "withdrawal rights"),
    ):
        if all(cover.lower.find(each, cover.start, cover.end) >= 0 for each in words):
            return True
    return False


def _buyer(cover: Cover) -> str:
    """Return the company whose shares holders receive in a merger, in small letters; empty where it is not said."""
    named = _BUYER.search(cover.lower, cover.start, cover.end)
    return named["who"] if named else ""


def _own(
    found: dict[str, _Entry], registrant: str, short: Sequence[str] = (), *, rest: bool = False, of_us: bool = True
) -> dict[str, _Entry]:
    """Return the symbols that are the registrant's, of those on the cover of a merger or an exchange offer.

    The first word of the registrant's name tells them, or a `short` name that the cover defines, or one of the `rest`:
    `Acme` may be short for `Grupo Acme`. `of_us` where "our" speaks of the registrant, not of who is bought.
    """
    own: dict[str, _Entry] = {}
    named = re.findall(r"\w{3,}", lowered(registrant).removeprefix("the "))
    named = [word for word in named[1:] if names.ENDS.search(word) is None] if rest else [*named[:1], *short]
    above = ""
    for symbol, entry in found.items():
        told = lowered(" ".join([part.quote for part in entry[1]]))
        goes_on = above in own and _GOES_ON.match(lowered(entry[1][0].quote))
        words = _of_symbol(told)
        if goes_on or any(word in words for word in named) or (of_us and _OURSELVES.search(words) is not None):
            own[symbol] = entry
        above = symbol
    return own


def _of_symbol(told: str) -> str:
    """Return the words that are of the last symbol: `Acme stock and Omega stock are listed … under the symbols …`."""
    both = _RESPECTIVELY_OF_TWO.match(told)
    if both is None:
        return told
    return both["second" if both["later"] else "first"]


def _symbols(text: str, lower: str, at: int, stop: int) -> list[tuple[int, int]]:
    """Return the symbols that follow the word, quoted or bare, joined by commas and "and"."""
    found: list[tuple[int, int]] = []
    mark = _QUOTE.match(text, at, stop)
    market = markets.pattern().match(lower, mark.end() if mark else at, stop)
    if market is not None and (behind := _BEHIND_EXCHANGE.match(text, market.end(), stop)):
        symbol = _BEHIND_MARKET.match(text, behind.end(), stop)
        return [symbol.span("symbol")] if symbol else []
    match = _QUOTED.match(text, at, stop) or _BARE.match(text, at, stop)
    while match:
        found.append(match.span("symbol"))
        gap = _GAP.match(text, match.end(), stop)
        at = gap.end() if gap else match.end()
        bare = match.re is _BARE and at > match.end() + 1 and "." not in text[match.end() : at]
        match = _QUOTED.match(text, at, stop) or (_BARE.match(text, at, stop) if bare else None)
    return found
