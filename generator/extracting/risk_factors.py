"""The page of the risk factors that the cover's legend names, and the document it lies in."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from generator.extracting.cover import Cover
from generator.extracting.titles import TitleKind
from generator.extracting.wording import phrase
from generator.model import Document, Fact, RiskFactors

_REACH = 320
"""Characters behind the words in which the page or the document is named."""
_TITLE_NUMBER = 12
"""Characters behind a title that its number takes: `No. 12`."""

# The patterns below are for lower-case text.

_MENTION = phrase(
    {
        "risk": r"\s+(?:factors?|considerations)\b|s?\b",
        "investment": r"\s+considerations\b",
        "special": r"\s+considerations\b",
        "certain": r"\s+considerations\b",
    },
    before=r"\b",
)
_HEADING = re.compile(
    r"[“\"](?!risk\s+factors?\b)[^“”\"\n]{0,80}?\b(?:factors?|considerations|uncertainties|cautionary)\b[^“”\"\n]{0,80}(?<![.])[”\"]"
)
"""A section by another heading: `"Factors That May Affect Future Results"`."""
_OF_RISK = 250
"""Characters before and behind such a heading in which the cover says that it is of risks."""
_AGAIN = phrase({"risk": r"\s+factors\b"}, before=r"\b")
_SUBHEADING = re.compile(r"[\s”\"'’]*(?:[—–]|--|-\s)(?!\s*(?:beginning\s+)?(?:on|at)\s+page\b)")
_SENTENCE_END = re.compile(r"\.(?<!\bno\.)(?<!\binc\.)(?<!\bcorp\.)(?=[\s”\"]|$)|\n\n")
_PAGE = re.compile(
    r"\b(?:on|at|from|with|to|see|and|,|\()?\s*"
    r"(?:page\s+\d{1,3}\s?[-–]\s?\d{1,3}|(?:pages?\s+|(?<=beginning\son\s)(?=[a-z]{1,2}-\d))(?P<page>(?:[a-z]{1,3}\s?[-–]\s?)?\d{1,3}|[ivxlc]{1,6}))\b(?!\s*%)"
)
"""A page; `page 5-12` is one whose letter was taken for a figure, and not known."""
_THIS = (
    r"(?:this|the\s+enclosed)\s+(?:[\w/–—-]+\s+){0,4}?(?:prospectus(?:\s+supplement)?|supplement|document|statement)"
    r"|here(?:of|in)\b"
)
_OTHER = (
    r"(?:the|our|its|such|any|each|an?)\s+(?:(?:ac-?\s?companying|applicable|related|attached|base|atm|resale|original|final"
    r"|preliminary|relevant|\w+)\s+){0,3}?"
    r"(?:(?:proxy|information)\s+statement\s*[/–—-]\s*)?"
    r"(?P<kind>product\s+supplement|underlying\s+supplement|index\s+supplement|prospectus\s+supplement|pricing\s+supplement"
    r"|prospectus)\b"
)
_DOCUMENT = re.compile(rf"(?P<this>{_THIS})|{_OTHER}")
_CAPTIONED = re.compile(
    r"\bsections?\s+(?:of|in)\s+(?P<document>(?:the|our|this)\s+(?:[\w-]+\s+){0,3}?(?:prospectus|supplement))"
    r"\s+(?:captioned|entitled|titled),?\W*$"
)
_SECTION_OF = re.compile(r"[\s”\"]*(?:sections?\s+)?(?:of|in|contained\s+in|included\s+in|set\s+forth\s+in)\s+")
"""What leads to a document named before the page: `the Risk Factors section of the accompanying prospectus`."""
_FORM = re.compile(r"\bform\s+(?P<form>10-k|20-f|40-f|10-q)\b")
_REPORT = re.compile(r"(?:our|its|the)\s+(?:(?:\d{4}|most\s+recent|latest)\s+)?(?:annual|quarterly)\s+report\b")
_CHANGED = re.compile(
    r"\b(?:to\s+(?:update|amend|revise|supplement)|updates?\s+(?:to|of)|amendments?\s+to|revisions?\s+(?:to|of)|changes\s+to)\b[^.;\n]{0,60}$"
)
_NUMBERED = re.compile(r"(?:(?:the|our)\s+)?(?:prospectus\s+)?supplement\s+(?:no\b\.?|number|\#)\s*(?P<number>\d+)\b")
"""A supplement that is told from others of the same prospectus by its number."""
_DATED = re.compile(r"\s+dated\s+[a-z0-9]")
"""Behind a document that is told from this one by its date."""
_NUMBER = re.compile(r"(?<!form )\b[a-z]{1,2}-\d{1,3}\b")
"""A page behind a word that is no "page": the page that is named next is that of another document."""
_OF = re.compile(r"(?:\s+(?:of|in|to|hereof|herein|and|thereof))?\s*,?\s*")


class _Reading(msgspec.Struct, frozen=True, gc=False):
    page: str | None
    document: str | None
    start: int
    end: int


def read(document: Document, cover: Cover) -> Fact[RiskFactors]:
    """Read where the risk factors are: a page before a section, this document before another."""
    lower = cover.lower
    kind: TitleKind = cover.title.kind if cover.title else "prospectus"
    if any(mention.kind == kind and mention.after_to for mention in cover.mentions):
        kind = "other"
    titled = _NUMBERED.match(lower, cover.title.start, cover.title.end + _TITLE_NUMBER) if cover.title else None
    own = titled["number"] if titled else None
    best: _Reading | None = None
    for mention in _MENTION.finditer(lower, cover.start, cover.end):
        reading = _reading(document.text, lower, mention, kind, own, cover.end)
        if reading and (best is None or (reading.page and not best.page)):
            best = reading
        if best and best.page:
            break
    if best is None:
        headings = (_reading(document.text, lower, each, kind, own, cover.end) for each in _of_risks(lower, cover))
        best = next((reading for reading in headings if reading), None)
    if best is None:
        return Fact(absent="not stated")
    words = document.evidence(best.start, best.end, "cover-risk-factors")
    return Fact(RiskFactors(best.page, best.document), words)


def _of_risks(lower: str, cover: Cover) -> Iterator[re.Match[str]]:
    """Yield the headings that are named beside a word on risks."""
    at = lower.find("risk", cover.start, cover.end)
    while at >= 0:
        start = max(cover.start, at - _OF_RISK, lower.rfind("\n", cover.start, at) + 1)
        stop = lower.find("\n", at, min(cover.end, at + _OF_RISK))
        stop = stop if stop >= 0 else min(cover.end, at + _OF_RISK)
        yield from _HEADING.finditer(lower, start, stop)
        at = lower.find("risk", stop, cover.end)


def _reading(
    text: str, lower: str, mention: re.Match[str], kind: TitleKind, own: str | None, end: int
) -> _Reading | None:
    if _SUBHEADING.match(lower, mention.end()) or lower[mention.start() - 1] in "—–-":
        return None
    stop = min(end, mention.end() + _REACH)
    if sentence := _SENTENCE_END.search(lower, mention.end(), stop):
        stop = sentence.start()
    named = mention.re is _HEADING or mention[0].endswith(("factors", "considerations", "factor"))
    if again := _AGAIN.search(lower, mention.end(), stop):
        stop = again.start()
    page = _PAGE.search(lower, mention.end(), stop)
    if page is None:
        changed = _CHANGED.search(lower, max(0, mention.start() - 100), mention.start())
        return _section(lower, mention, kind, stop) if named and not changed else None
    if _NUMBER.search(lower, mention.end(), page.start()):
        return None
    behind = _OF.match(lower, page.end())
    at = behind.end() if behind else page.end()
    place = _DOCUMENT.match(lower, at, stop)
    section = None if place else _SECTION_OF.match(lower, mention.end(), page.start())
    if section:
        place, at, stop = _DOCUMENT.match(lower, section.end(), page.start()), section.end(), page.start()
    numbered = _NUMBERED.match(lower, at, stop)
    if own and numbered and numbered["number"] != own:
        where: str | None = "prospectus_supplement"
    else:
        where = _place(place, kind) if place else _report(lower, at, stop)
    return _Reading(
        text[page.start("page") : page.end("page")] or None,
        where,
        mention.start(),
        max(page.end(), place.end() if place else 0),
    )


def _report(lower: str, at: int, stop: int) -> str | None:
    """Return the form of a report whose page is named, `None` where the report's form is not said."""
    if _REPORT.match(lower, at, stop) is None:
        return "this"
    form = _FORM.search(lower, at, stop)
    return form["form"].upper() if form else None


def _section(lower: str, mention: re.Match[str], kind: TitleKind, stop: int) -> _Reading | None:
    """Return the document of a section that is named without a page."""
    if form := _FORM.search(lower, mention.end(), stop):
        place = _DOCUMENT.search(lower, mention.end(), form.start())
        if place is None or not place["this"]:
            return _Reading(None, form["form"].upper(), mention.start(), form.end())
    place = _DOCUMENT.search(lower, mention.end(), stop) or _captioned(lower, mention.start())
    if place is None or (_place(place, kind) != "this" and "any" in place[0].split()):
        return None
    return _Reading(None, _place(place, kind), mention.start(), place.end())


def _captioned(lower: str, start: int) -> re.Match[str] | None:
    """Return the document that words before the caption name: `the section of the prospectus captioned “Risk ...`."""
    caption = _CAPTIONED.search(lower, max(0, start - _REACH), start)
    return _DOCUMENT.match(lower, caption.start("document"), start) if caption else None


def _place(place: re.Match[str], kind: TitleKind) -> str:
    if place["this"]:
        return "this"
    other = "_".join(place["kind"].split()).replace("index_supplement", "underlying_supplement")
    if other != kind:
        return other
    elsewhere = "accompanying" in place[0] or _DATED.match(place.string, place.end())
    return other if kind != "prospectus" and elsewhere else "this"
