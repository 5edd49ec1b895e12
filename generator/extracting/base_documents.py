"""The documents that a supplement supplements, as its cover names them: above the text, else in its sentences."""

from __future__ import annotations

import re

from msgspec.structs import replace

from generator.extracting import dates, titles
from generator.extracting.cover import Cover
from generator.extracting.lines import lowered
from generator.extracting.wording import phrase
from generator.model import BaseDocument, Document, Evidence, Fact

# The patterns below are for lower-case text.

_SUPPLEMENTS = re.compile(
    r"supplement(?:s|ed|ing|\s+to)\b|\bupdat(?:es?|ing)\b|\bamend(?:s|ed|ing)?\b|in\s+conjunction\s+with|together\s+with"
    r"|accompan(?:ies|ying|ied)|\brelat(?:es|ed|ing)\s+to|forms?\s+a?\s*part\s+of|\bread\b|\battached\s+to\b"
)
_SOLD = re.compile(r"offered\s+and\s+sold|previously\s+(?:offered|sold|issued)|issued\s+pursuant\s+to")
_SUPPLEMENTED = phrase(
    {
        "supplemented": r"\s+(?=by|on)",
        "amended": r"\s+(?=by\s+(?:the\s+)?(?:prospectus\s+)?supplement)",
    }
)
_AS = re.compile(
    r"(?:\bas\s+|\b\d{4},\s+)(?:previously\s+|further\s+|most\s+recently\s+|(?:updated|amended|supplemented)(?:\s+and|,)\s+)*$"
)
_SUPPLEMENT_DATED = r"(?=(?:[^.]|\b(?:no|inc)\.){0,160}?\bsupplements?\s+(?:no\.\s*\d+,?\s+)?dated)"
_CONTRACTS = ("agreement", "indenture", "declaration")
_SUPPLEMENT_TO = re.compile(r"^\W*supplement\s+to\s+$", re.MULTILINE)
_TITLE_BEFORE = 20
"""Characters before the name of the prospectus that such a title has at most."""
_SUBJECT = 300
"""Characters before "as supplemented by" in which the name of what is supplemented stands."""
_AND_SUPPLEMENTS = (
    rf"(?:,?\s+and\s+\w+s)?\s+(?:the|our)\s+prospectus,?\s+dated\s+{dates.DATE},?\s+and\s+(?:the\s+|our\s+)?"
    r"(?=prospectus\s+supplements?\s+dated)"
)
_TOGETHER = phrase(
    {
        "supplements": _AND_SUPPLEMENTS,
        "amends": _AND_SUPPLEMENTS,
        "conjunction": r"(?<=\bin\sconjunction)\s+with,?\s+" + _SUPPLEMENT_DATED,
        "together": r"(?<=\btogether)\s+with,?\s+" + _SUPPLEMENT_DATED,
        "contained": r"\s+in\s+(?:the|our)\s+prospectus,?\s+and\s+(?=supplement\s+no\.)",
    }
)
_LINKS = "accessed via the hyperlinks below"
_LINKED = 600
"""Characters in which the links stand."""
_DATE = re.compile(dates.DATE)
_DATES = re.compile(rf"on\s+(?:{dates.DATE}(?:\s*,\s*(?:and\s+)?|\s+and\s+)?)+")
_PLURAL = re.compile(r"(?:(?:prospectus|sticker)\s+)?supplements\b|prospectuses\b")
_AND_DATE = re.compile(rf"(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?:dated\s+)?(?P<date>{dates.DATE})")
_SENTENCE_END = re.compile(
    r"[.;](?=\s+[a-z“\"(])(?<!\bno\.)(?<!\bnos\.)(?<!\binc\.)(?<!\bcorp\.)(?<!\bco\.)(?<!\bltd\.)"
)


def read(document: Document, cover: Cover) -> Fact[tuple[BaseDocument, ...]]:
    """Read the kinds and dates of the documents that this one supplements; a prospectus supplements nothing."""
    own = None if cover.facing_end else cover.title
    links = -1 if cover.facing_end else cover.lower.find(_LINKS, cover.start, cover.end)
    if links >= 0 and (own is None or own.start > links):
        return _fact(document, _behind_links(lowered(document.text), links))
    if own is None or own.kind == "prospectus":
        return Fact((), absent="not stated")
    apart = own_date_in_title(cover)
    found = [apart[1]] if apart else _above(cover, own.kind) or _in_sentences(cover, own.kind)
    if own.kind == "prospectus_supplement":
        found = [*found, *_earlier(cover)]
    lower = cover.lower
    if not found and own.kind == "pricing_supplement":
        lower = lowered(document.text)
        found = [mention for mention in titles.mentions(lower, cover.start, len(lower)) if _is_base(mention, own.kind)]
    return _fact(document, found)


def _above(cover: Cover, own: titles.TitleKind) -> list[titles.Mention]:
    """Return the documents named among the titles: "(To Prospectus dated May 24, 2023)"."""
    named = [mention for mention in cover.mentions if _is_base(mention, own)]
    return [again for mention in named for again in (mention, *_further(cover.lower, mention, cover.head_end))]


def _behind_links(lower: str, links: int) -> list[titles.Mention]:
    """Return the documents that a paper without a title is to be read with, which stand behind the words for links.

    So the terms of structured notes do that are sent out as a free writing prospectus.
    """
    named = titles.mentions(lower, links, min(len(lower), links + _LINKED))
    return [mention for mention in named if _in_prose(mention)]


def own_date_in_title(cover: Cover) -> tuple[titles.Mention, titles.Mention] | None:
    """Return the title `Supplement to Prospectus dated …` whose date is the supplement's own, and the prospectus.

    A sentence gives the prospectus an earlier date.
    """
    first = next(iter(cover.mentions), None)
    if first is None or first.kind != "prospectus" or first.date is None:
        return None
    if _SUPPLEMENT_TO.search(cover.lower, max(cover.start, first.start - _TITLE_BEFORE), first.start) is None:
        return None
    further = [*cover.mentions[1:], *_in_sentences(cover, "prospectus_supplement")]
    told = next((other for other in further if other.kind == "prospectus"), None)
    return (first, told) if told is not None and told.date is not None and told.date < first.date else None


def _is_base(mention: titles.Mention, own: titles.TitleKind) -> bool:
    return mention.kind is not None and not mention.own and (mention.kind != own or mention.after_to)


def _in_sentences(cover: Cover, own: titles.TitleKind) -> list[titles.Mention]:
    """Return the documents that the cover's first sentence about supplementing names with their dates.

    A pricing supplement supplements no other, unless it says that it is one to it.
    """
    pricing = own == "pricing_supplement"
    lower = cover.lower
    for block in cover.blocks:
        if block.start < cover.head_end or "dated" not in lower[block.start : block.end]:
            continue
        begin = block.start
        ends = [match.end() for match in _SENTENCE_END.finditer(lower, block.start, block.end)]
        for end in [*ends, block.end]:
            if _SUPPLEMENTS.search(lower, begin, end) and not _SOLD.search(lower, begin, end):
                named = [mention for mention in titles.mentions(lower, begin, end) if _in_prose(mention)]
                named = [mention for mention in named if not pricing or _is_base(mention, own)]
                if named:
                    return named
            begin = end
    return []


def _earlier(cover: Cover) -> list[titles.Mention]:
    """Return the earlier supplements of a prospectus "as supplemented by Supplement No. 1 dated …", "… on May 1"."""
    lower = cover.lower
    words = [*_as_supplemented(cover), *_TOGETHER.finditer(lower, cover.start, cover.end)]
    if not words:
        return []
    at = min(words, key=lambda match: match.start()).end()
    stop = lower.find("\n\n", at)
    stop = min(cover.end, stop if stop >= 0 else cover.end)
    if sentence := _SENTENCE_END.search(lower, at, stop):
        stop = sentence.start()
    named = [mention for mention in titles.mentions(lower, at, stop) if mention.kind == "prospectus_supplement"]
    if named or not lower.startswith("on", at):
        return [
            again for mention in named if _in_prose(mention) for again in (mention, *_further(lower, mention, stop))
        ]
    listed = _DATES.match(lower, at, stop)
    return [
        titles.Mention("prospectus_supplement", match.start(), match.end(), dates.parse(match[0]), False, False)
        for match in _DATE.finditer(lower, at, listed.end() if listed else at)
    ]


def _further(lower: str, mention: titles.Mention, stop: int) -> list[titles.Mention]:
    """Return the further dates of "Supplements dated June 2, 2023 and July 7, 2023", "prospectuses dated … and …"."""
    if not _PLURAL.match(lower, mention.start, mention.end):
        return []
    found: list[titles.Mention] = []
    at = mention.end
    while more := _AND_DATE.match(lower, at, stop):
        at = more.end()
        found.append(replace(mention, start=more.start("date"), end=at, date=dates.parse(more["date"])))
    return found


def _as_supplemented(cover: Cover) -> list[re.Match[str]]:
    """Return the words "supplemented" that "as", "as previously", "as amended and" lead to."""
    found = _SUPPLEMENTED.finditer(cover.lower, cover.start, cover.end)
    return [
        match
        for match in found
        if _AS.search(cover.lower, max(cover.start, match.start() - 80), match.start())
        and not _of_contract(cover, match.start())
    ]


def _of_contract(cover: Cover, at: int) -> bool:
    """Tell what has been supplemented by its nearest name: an agreement or an indenture, not a prospectus."""
    begin = max(cover.start, at - _SUBJECT)
    contract = max(cover.lower.rfind(word, begin, at) for word in _CONTRACTS)
    return contract > cover.lower.rfind("prospectus", begin, at)


def _in_prose(mention: titles.Mention) -> bool:
    return mention.kind is not None and mention.date is not None and not mention.own


def _fact(document: Document, found: list[titles.Mention]) -> Fact[tuple[BaseDocument, ...]]:
    entries: dict[BaseDocument, tuple[Evidence, ...]] = {}
    for mention in found:
        entry = BaseDocument("other" if mention.kind is None else mention.kind, mention.date)
        entries.setdefault(entry, document.evidence(mention.start, mention.end, "cover-base-document"))
    return Fact(
        tuple(entries),
        parts={f"[{index}]": words for index, words in enumerate(entries.values())},
        absent=None if entries else "not stated",
    )
