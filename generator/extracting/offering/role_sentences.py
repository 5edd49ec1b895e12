"""Sentences that give a bank or broker its part in an offering: `through Alpha LLC, acting as our sales agent`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from generator.extracting.offering import names
from generator.extracting.offering.primary import buys_as_principal
from generator.extracting.offering.roles import CUES, NAMES, OTHER_TASK, Named, role_of
from generator.extracting.offering.sheet import Sheet, Span
from generator.extracting.offering.titles import is_fund
from generator.extracting.wording import has
from generator.model import IntermediaryRole

_SALES_AGREEMENT = re.compile(
    r"\b(?:sales?|distribution|issuance|offering|agency)\s+agreement(?:\s+\([^()]{0,60}\))?,?\s+(?:or\s+(?:the\s+)?[\w\s-]{1,30},\s+)?(?:\(?dated\s+(?:as\s+of\s+)?\w+\s+\d{1,2},\s+\d{4}\)?,?\s+)?"
    r"(?:that\s+)?(?:we\s+(?:previously\s+)?entered\s+into\s+)?with\s+(?:each\s+of\s+)?$"
)
"""Before those with whom an agreement on sales at the market is made."""
_AGREED = re.compile(
    rf"\b(?:through|with|engaged|retained|appointed|add|added|include|to|by|among|and|between|us,?(?:\s+and)?|hired|that)\s+(?:or\s+(?:to|through)\s+)?(?:each\s+of\s+)?"
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,160}}\))?(?:,?\s+(?:and\s+)?{NAMES}(?:\s*\([^()]{{0,160}}\))?){{0,12}})"
)
_ASSISTS = re.compile(
    rf"\bwith\s+the\s+(?:[\w-]+\s+){{0,2}}?assistance\s+of\s+(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?)(?=,\s+an?\s.{{0,40}}?\b(?:broker|dealer)\b)"
)
"""A broker that helps those who sell for the issuer."""
_ACTS = (
    r"(?:is|are|acted|will\s+act|has\s+agreed\s+to\s+act|have\s+agreed\s+to\s+act|acting|acts|serving|an\s+affiliate)\b"
    rf"(?!\s+(?:hereby\s+)?(?:offering|selling|issuing)).{{0,120}}?\b(?:{CUES})\b"
)
_ACTS_AS = re.compile(rf"\s{_ACTS}")
"""Part of every sentence that the next pattern fits, to pass over the others at once."""
_ACTING = re.compile(
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?)(?:,\s+which\s+we\s+refer\s+to\s+as\s+[^,]{{1,30}})?"
    rf"(?:,\s+(?:our|an|its|a)\s+(?:[\w-]+\s+){{0,3}}(?:affiliate|subsidiary)(?:\s+of\s+[^,]{{1,50}})?)?,?\s+{_ACTS}"
)
_ACTED = re.compile(r"\bacted\b")
"""What an agent did, maybe in an offering before."""
_BUYS = re.compile(
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?),?\s+(?:is|are|has|have|will)\s+(?:be\s+)?(?:agreed\s+to\s+)?purchas\w+\b"
    r"(?:.{0,120}?\bas\s+principal\b|.{0,160}?\bfor\s+resale\b)"
)
"""A bank that buys the notes of a takedown."""
_BUYS_SO = re.compile(
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?),(?:\s+[A-Z]{{2,8}},)?\s+acting\s+as\s+principal(?:$|,\s+(?:has|have)\s+agreed\b)"
)
"""The same of one that acts as principal, at which the words behind a cover may end; its short name may come again."""
_BOUGHT_BY = re.compile(
    r"\b(?:[Nn]otes|[Ss]ecurities|[Bb]onds|NOTES)\b[^.;]{0,60}?\b(?:purchased\s+by|sold\s+to)\s+"
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?),?\s+(?:each\s+)?(?:acting\s+)?as\s+principals?\b"
)
"""A bank by which the notes of a takedown are bought."""
_NAMED_TOGETHER = rf"{NAMES}(?:\s*\([^()]{{0,120}}\)(?:,?\s+{NAMES})?){{0,6}}"
"""Names, with what stands in parentheses behind one or more of them."""
_OFFERS = re.compile(
    rf"(?P<names>{_NAMED_TOGETHER})"
    r"(?:,\s+as\s+underwriters?,)?\s+will\s+(?:offer|buy|purchase)\s+the\b.{0,160}?\b(?:certificates|offered\s+notes)\b"
    r"|\bcertificates\b.{0,80}?\bwill\s+be\s+purchased\s+by\s+"
    rf"(?P<buyers>{_NAMED_TOGETHER})\s+from\s+the\b"
)
_OFFERS_NOTES = re.compile(
    rf"(?P<names>{_NAMED_TOGETHER})"
    r"(?:,\s+as\s+underwriters?,)?\s+will\s+(?:offer|buy|purchase)\s+the\b.{0,160}?\bnotes\b"
)
"""The same of notes."""
"""A bank that buys certificates of mortgages and offers them at varying prices."""
_PAID = re.compile(
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?),?\s+(?:will|may|has|would)\s+receive[sd]?\s+(?:[\w-]+\s+){{0,4}}?"
    r"(?:commissions?|discounts?|fees?)\b"
)
"""A bank that is paid for selling, in a note to the price table."""
_BEST_EFFORTS = re.compile(
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?)\s+(?:is|are|will\s+be)\s+(?:offering|selling)\s+(?:our|the|these)\s+\w+\b"
    r"[^.;]{0,60}?\bbest[\s-]+efforts\b"
)
"""A firm that offers what it has not bought, whose role is not said."""
_BASIS_BY = re.compile(
    r"\boffered\b[^.;]{0,40}?\b[Bb]est[\s-]+[Ee]fforts\W{0,2}(?:[\w\s-]{1,40}?)?\s+basis\s+(?:by|through)\s+"
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?)"
)
"""A firm by which securities are offered so: `offered on a “best efforts” basis by Alpha Securities, Inc.`"""
_APPOSITIVE = re.compile(
    rf"\b(?:[Oo]ur|[Tt]he|[Oo]ne|[Aa]n?)\s+(?:\w+\s+)?(?P<role>{CUES})"
    r"(?:\s+(?:of|for|in)\s+(?:th(?:is|e)\s+(?:\w+\s+)?offer(?:ing)?"
    r"|the\s+(?:[Cc]ontracts?|[Uu]nits|[Ss]hares|[Cc]ertificates)))?(?:,|\s+(?:is|are)(?=\s+[A-Z]))"
    rf"\s+(?P<names>{NAMES}(?:,?\s+{NAMES}){{0,3}})(?=,|\.|\s+\()"
)
_BEGINS = re.compile(
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?),\s+(?:or\s+)?(?:[Oo]ur|[Tt]he)\s+(?P<role>{CUES})(?:\s+(?:for|of|in)\s+this\s+offering)?,\s"
)
"""A sentence on one firm, whose role stands behind its name: `Alpha Securities, Inc., our dealer manager, will …`."""
_DISTRIBUTES = re.compile(
    rf"(?P<names>{NAMES}(?:\s*\([^()]{{0,120}}\))?),?\s+(?:acts|serves|will\s+act|will\s+serve|is\s+acting)\s+as\s+(?:the\s+|our\s+)?"
    r"(?:Fund[’']s\s+)?(?:principal\s+)?(?P<role>distributor|underwriter)\b(?!\s+of\s+[A-Z])"
    r"|\b(?:[Tt]he(?:\s+Fund[’']s)?|[Oo]ur)\s+(?:principal\s+)?(?P<first>[Dd]istributor|underwriter),\s+"
    rf"(?P<of>{NAMES})"
)
"""Who sells the shares of a fund: `Alpha, LLC acts as the distributor`, `the Fund's distributor, Alpha, LLC`."""
_LEADS = re.compile(
    r"\s+on\s+its\s+own\s+behalf\s+and\s+(?:on\s+behalf\s+of|for)(?=\s+[A-Z])"
    r"|,\s+as\s+(?:(?:the|sole|joint|co|lead)[\s-]+)*underwriters?(?:\s+and\s+(?:sole\s+|joint\s+)?book-?\s?runners?)?"
    r"(?:\s*\([^()]{0,80}\))?,(?=\s+(?:and\s+)?[A-Z])"
)
"""What the first of several is, behind its name: `Alpha Corp., as lead underwriter, Beta Inc. and Gamma Ltd.`"""
_TOGETHER = re.compile(rf"\s*\((?:collectively|together),?\s+(?:the\s+)?[“\"](?i:(?P<role>{CUES}))[”\"]\)")
"""Behind the names with which a sentence on all of them begins: `Alpha Inc. and Beta Corp. (collectively, the
“Underwriters”), as principals, conditionally offer`."""
_NOT_A_LIST = re.compile(r"(?<![\w.])(?!(?:and|of|de|plc)\b)[a-z]")
_OF_FUND = re.compile(
    r"(?:the\s+)?(?:investment\s+)?(?:managers?|advis[eo]rs?|sponsors?|general\s+partner|operating\s+partnership)"
)
_THE_ISSUER = re.compile(r"(?:the\s+)?(?:company|corporation|trust|issuer|registrant)")
"""What the text calls who issues: `between Acme Energy Trust (the “Trust”) and Alpha Securities Inc.`"""
_DEFINES_AGENTS = ("agents”", 'agents"', "agent”", 'agent"', "underwriters”", 'underwriters"')
"""What the others are called where one of several is called so."""
_AS_ROLE = re.compile(
    rf",?\s*(?:\([^()]{{0,200}}\),?\s*)?(?:as|acting\s+as|which\s+we\s+refer\s+to\s+as|or\s+the|,\s+the|each(?=\s+an?\s)|,(?=\s+our\s))\s+(?:\(\w\)\s+)?(?:(?:our|the|an?|its)\s+)?(?:additional\s+)?(?P<role>{CUES})\b",
    re.IGNORECASE,
)
_ALIAS_ROLE = re.compile(rf"\([^()]{{0,120}}?[“\"‘'\s](?P<role>{CUES}|distributor)\s*[,”\"’']", re.IGNORECASE)
_ANY_ROLE = re.compile(rf"\b(?P<role>{CUES})\b", re.IGNORECASE)
_DIVISION = re.compile(
    r",\s+an?\s+division\s+of\s+(?:[A-Z][\w.&’']*\s*){1,6}(?:,\s+(?:Inc|LLC|L\.P|Ltd|Corp|Co)\b\.?)?(?=\s*[(,.]|\s+(?:and|as)\b)"
)
"""What the firm belongs to whose name stands before: `Alpha Securities, a division of Beta Group, Inc.`"""
_EXCLUDED = (
    "private placement",
    "within the meaning",
    "statutory underwriter",
    "2(a)(11)",
    "trustee",
    "transfer agent",
    "escrow",
    "custodian",
    "calculation agent",
    "guaranteed by",
    "not be obligations",
    "not obligations",
    "or interests in",
)
_INDEPENDENT = "qualified independent underwriter"
_UNDERWRITER: IntermediaryRole = "underwriter"
_NEEDS_ROLE = ("agent", "underwriter", "manager", "seller", "distributor", "dealer")


def told(sheet: Sheet, usual: IntermediaryRole, *, note: bool) -> Iterator[Named]:
    """Return the names to which a sentence gives a role: `through X, acting as our sales agent`."""
    excluded = (*_EXCLUDED, "marketing agent") if is_fund(sheet.whole.low) else _EXCLUDED
    behind = buys_as_principal(sheet) if any(line.has("pricing supplement") for line in sheet.head) else None
    of_fund = sheet.whole.has("distributor") and is_fund(sheet.whole.low)
    for sentence in (*sheet.sentences, behind) if behind is not None else sheet.sentences:
        if of_fund and sentence.has("distributor") and not sentence.has(*excluded):
            yield from _of_distributor(sentence, usual)
        yield from _by_deed(sentence, usual, note=note)
        yield from _by_role(sentence, usual, excluded)


def independent(sheet: Sheet) -> Iterator[Named]:
    """Return the underwriter that a rule of the dealers' association asks for beside one of the issuer's own group."""
    if not sheet.whole.has(_INDEPENDENT):
        return
    for sentence in sheet.sentences:
        for found in _ACTING.finditer(sentence.text) if sentence.has(_INDEPENDENT) else ():
            for named in _named(sentence, sentence.text, found.span("names"), "underwriter"):
                if names.ends_in_form(named.name):
                    yield named


def _of_distributor(sentence: Span, usual: IntermediaryRole) -> Iterator[Named]:
    """Return the firm that sells the shares of a fund: at the market as a sales agent, else as it is called."""
    for found in _DISTRIBUTES.finditer(sentence.text):
        called = (found["role"] or found["first"]).lower()
        role: IntermediaryRole = "underwriter" if called == "underwriter" else "selling_agent"
        for named in _named(sentence, sentence.text, found.span("names" if found["names"] else "of"), role):
            if names.ends_in_form(named.name):
                yield replace(named, role=usual) if usual == "sales_agent" else named


def _by_deed(sentence: Span, usual: IntermediaryRole, *, note: bool) -> Iterator[Named]:
    """Return the names of those whose role follows from what they do: buy, offer what they bought, are paid."""
    if sentence.has("as principal", "for resale"):
        for pattern in (_BUYS, _BUYS_SO, _BOUGHT_BY):
            for found in pattern.finditer(sentence.text):
                for named in _named(sentence, sentence.text, found.span("names"), "underwriter"):
                    if pattern is not _BUYS_SO or names.ends_in_form(named.name):
                        yield named
    if sentence.has("certificates") and sentence.has(" will "):
        for found in _OFFERS.finditer(sentence.text):
            yield from _named(
                sentence, sentence.text, found.span("names" if found["names"] else "buyers"), "underwriter"
            )
    patterns: list[tuple[re.Pattern[str], IntermediaryRole]] = [
        *([(_OFFERS_NOTES, _UNDERWRITER)] if sentence.has("varying prices") and sentence.has(" notes") else []),
        *([(_PAID, usual)] if note and sentence.has(" receive") else []),
        *([(_BEST_EFFORTS, usual), (_BASIS_BY, usual)] if sentence.has("efforts") else []),
    ]
    if sentence.has("assistance of"):
        patterns.append((_ASSISTS, "selling_agent"))
    for pattern, role in patterns:
        for found in pattern.finditer(sentence.text):
            given = _given_role(sentence.text, found, acting=False) if pattern is _BASIS_BY else None
            for named in _named(sentence, sentence.text, found.span("names"), given or role):
                if names.ends_in_form(named.name):
                    yield named


def _by_role(sentence: Span, usual: IntermediaryRole, excluded: tuple[str, ...]) -> Iterator[Named]:
    """Return the names to which a sentence gives a role by its word: `as our sales agent`."""
    agreed = usual == "sales_agent" and sentence.has("agreement")
    if not (agreed or sentence.has(*_NEEDS_ROLE)) or sentence.has(*excluded):
        return
    text = sentence.text
    if sentence.has("division of"):
        text = _DIVISION.sub(lambda words: " " * len(words.group()), text)
    if sentence.has(", as ", "own behalf"):
        text = _LEADS.sub(lambda words: "," + " " * (len(words.group()) - 1), text)
    if sentence.has("(collectively", "(together") and (all_of := _TOGETHER.search(text)):
        role = role_of(all_of.group("role").lower())
        if role is not None and _NOT_A_LIST.search(text, 0, all_of.start()) is None:
            yield from _named(sentence, text, (0, all_of.start()), role)
    if (first := _BEGINS.match(text)) and (role := role_of(first.group("role").lower())) is not None:
        yield from _named(sentence, text, first.span("names"), role)
    for pattern in (_AGREED, _ACTING, _APPOSITIVE) if _ACTS_AS.search(text) else (_AGREED, _APPOSITIVE):
        for found in pattern.finditer(text):
            if pattern is _ACTING and _ACTED.search(found.group()) and not sentence.has("this offering"):
                continue
            if pattern is _APPOSITIVE:
                role = role_of(found.group("role").lower())
            else:
                role = _given_role(text, found, pattern is _ACTING)
            if role is None and agreed and pattern is _AGREED:
                role = usual if _SALES_AGREEMENT.search(text[: found.start("names")].lower()) else None
            if role == "selling_agent" and usual in ("sales_agent", "placement_agent"):
                role = usual
            if role is not None:
                yield from _named(sentence, text, found.span("names"), role)


def _named(sentence: Span, text: str, where: tuple[int, int], role: IntermediaryRole) -> Iterator[Named]:
    """Return the names of a list in a sentence; `text` is the sentence's, maybe with words in it blanked."""
    begin, end = where
    for name in names.in_list(text[begin:end]):
        if name.alias and _THE_ISSUER.fullmatch(name.alias.lower()):
            continue
        if name.alias and _OF_FUND.fullmatch(name.alias.lower()) and sentence.has(*_DEFINES_AGENTS):
            continue
        span = sentence.part(begin + name.start, begin + name.end)
        yield Named(name.name, role, span, name.alias, "cover-role-sentence")


def _given_role(text: str, found: re.Match[str], acting: bool) -> IntermediaryRole | None:
    """Return the role that the words about the names give them."""
    begin = found.start("names")
    tail = text[begin : found.end() + (0 if acting else 260)]
    if not has(tail.lower(), _NEEDS_ROLE):
        return None
    told = [found for found in (_AS_ROLE.search(tail), _ALIAS_ROLE.search(tail)) if found is not None]
    words = min(told, key=lambda found: found.start(), default=None)
    if words is None and acting:
        words = _ANY_ROLE.search(tail)
    if words is None or (not acting and words.start() > found.end("names") - begin + 60):
        return None
    if OTHER_TASK.search(tail[: words.start("role")].lower()):
        return None
    return role_of(words.group("role").lower())
