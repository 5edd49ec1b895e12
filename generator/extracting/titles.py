"""Offering documents as a cover names them: prospectus, its supplements, and the dates given to them."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

import msgspec

from generator.extracting import dates
from generator.extracting.lines import line_at
from generator.extracting.wording import Phrase, phrase

TitleKind = Literal[
    "pricing_supplement",
    "product_supplement",
    "underlying_supplement",
    "prospectus_supplement",
    "prospectus",
    "other",
]

RANK: tuple[TitleKind, ...] = (
    "pricing_supplement",
    "product_supplement",
    "underlying_supplement",
    "prospectus_supplement",
    "prospectus",
)
"""The more particular document first: a pricing supplement's cover names all that it supplements."""

_SPACED = r"p\ r\ o\ s\ p\ e\ c\ t\ u\ s"
_KINDS = rf"""
    (?P<pricing_supplement>(?:pricing|terms)\s+supplement)
  | (?P<free_writing>free\s+writing\s+prospectus | (?:pricing\s+|final\s+)?term\s+sheet)
  | (?P<product_supplement>product\s+(?:prospectus\s+)?supplement)
  | (?P<underlying_supplement>(?:underl(?:ying|ier)\s+|(?:index|etf)[ ])(?:[\w-]+\s+)?supplement)
  | (?P<addendum>(?:prospectus\s+(?:supplement\s+)?)?addendum | (?:general\s+terms|market\s+measure)\s+supplement)
  | (?P<prospectus_supplement>prospectus[\s-]+supplements?\b | {_SPACED}\s+s\ u\ p\ p\ l\ e\ m\ e\ n\ t)
  | (?P<prospectus>prospectus(?:es)?\b | {_SPACED})
  | (?P<supplement>(?:(?:sticker\s+)?supplements?|sticker)(?=\W+(?:no\b|number|\#|dated|to\b|\d)))
"""
_KIND_OF: dict[str, TitleKind] = {
    "pricing_supplement": "pricing_supplement",
    "product_supplement": "product_supplement",
    "underlying_supplement": "underlying_supplement",
    "prospectus_supplement": "prospectus_supplement",
    "prospectus": "prospectus",
    "supplement": "prospectus_supplement",
    "addendum": "other",
    "free_writing": "other",
}

_BLANK = rf"""\bdated(?:\s+as\s+of)?[\s:]*
    (?:\[?[●•_\s]*\]?,?\s*(?:(?:{dates.MONTHS})\b\W{{0,12}})?,?\s*(?:19|20)\d\d\b | [_\[] | $ | \))"""
_CELL_BETWEEN = r"(?:\t[^\t\n]{1,60}\n)?"
"""The other column of a line that ends in "dated", before the date in the line below."""
_DATED = rf"""\bdated\b(?:\s+as\s+of)?{_CELL_BETWEEN}[\s:,]*
    (?:(?:mon|tues|wednes|thurs|fri)day,?\s+)?(?P<date>{dates.DATE})"""
_TOKEN = Phrase(
    re.compile(rf"(?<![\w-])(?:{_KINDS}) | (?P<blank>{_BLANK}) | {_DATED}", re.VERBOSE),
    (
        "pricing",
        "term",
        "free",
        "final",
        "product",
        "underl",
        "index",
        "etf",
        "prospectus",
        "p r o s",
        "addendum",
        "general",
        "market measure",
        "sticker",
        "supplement",
        "dated",
    ),
)
_TITLE = re.compile(
    rf"""[\W_]*(?:(?:preliminary|amended|and|restated|revised|final|first|second|third|form|of|base|resale|market[\s-]making
        |short|shelf|filed|international|amendment\s+no\.?\s*\d+,?\s+(?:dated\s+\w+\s+\d{{1,2}},\s+\d{{4}},?\s+)?\(?to)\s+){{0,5}}
        (?:[\w./–—-]+\s+){{0,2}}?(?:(?:(?:joint\s+)?(?:proxy|information|consent\s+solicitation)\s+statement\s*[/–—-]+\s*|offer\s+to\s+exchange\s*[/–—-]+\s*))?
        (?:{_KINDS})
        (?=[\W_]*$ | \W+(?:no\b|nos\b|number|dated|to\b|and\b|of\b|relating|filed|pursuant|rule|registration|subject
          |\d(?![a-z]{{3}}))
          | \s*[-–—:(,/\#|] | \s+[a-z\d]+-[a-z\d] | \s+[a-z]{{1,3}}\d+\b)""",
    re.VERBOSE,
)
_NAMING = phrase({"prospectus": "", "supplement": "", "sticker": "", "addendum": "", "term sheet": "", " o s p e ": ""})
"""Part of every title, to pass over other lines at once."""

_HEAD = 4_000
"""Characters in which a cover has its titles."""

_PRICING_NUMBER = phrase(
    {"pricing": r"\s+supplement\s+(?:no\b|number|\#)\W{0,3}\w+"}, before=r"(?<!applicable\ )(?<!this\ )(?<!the\ )"
)
_SENTENCE = re.compile(r"\W*(?:this|the|our|in|each|we|an?|any|applicable)\b")
_AMENDMENT = re.compile(rf"\bamendment\s+no\.?\s*\d+,?\s+(?:dated\s+{dates.DATE},?\s+)?\(?to\s+(?:the\s+)?$")
_ENCLOSED = 160
"""Characters that brackets with the documents supplemented hold up to the last: "(To Prospectus Supplement … and"."""
_APPLICABLE = re.compile(r"\W*applicable\b")
"""What a line begins with that goes on about a supplement to come."""
_DIRECTLY_TO = re.compile(r"\bto\s+(?:the\s+|our\s+)?$")
_THIS_KIND = phrase(
    {
        "this": r"""\s+(?:preliminary\s+|amended\s+)?(?P<kind>
            (?:pricing|product|underl(?:ying|ier)|prospectus)\s+supplement|(?:joint\s+)?(?:proxy|information|consent\s+solicitation)\s+statement\s*[/–—-]\s*prospectus|prospectus)\b"""
    },
    before=r"\b",
)
_REPORTS = phrase(
    {
        "this": r"""\s+(?:(?:\w+\s+)?report\s+supplements|is\s+a\s+supplement\s+to)\s+(?:the|our)\s+
            (?:[\w.'’-]+\s+){0,6}?prospectus(?:es)?\b"""
    }
)
_PAPER = r"\s+(?:joint\s+)?(?:proxy|information|consent\s+solicitation)\s+statement\s*[/–—-]\s*prospectus\b"
_SENT_WITH = phrase({"accompanying": _PAPER, "enclosed": _PAPER, "attached": _PAPER}, before=r"\b")
_SAID: tuple[tuple[str, TitleKind], ...] = (
    ("pricing", "pricing_supplement"),
    ("product", "product_supplement"),
    ("underl", "underlying_supplement"),
    ("prospectus supplement", "prospectus_supplement"),
    ("prospectus", "prospectus"),
)
_NEW_BLOCK = re.compile(r"\W*\n\n\W*")
"""Between a list of documents and the title of the next paragraph."""
_NEW_LINE = re.compile(r"[ ]*\n[ ]*")
"""Between the date of a document and another title in the next line, which no comma or "and" joins to it."""
_JOINED = re.compile(
    r"(?:[\s,()&;]|\b(?:and|the|accompanying|related|base|our|its|file|nos?|number|dated|each|both|[ivx]+)(?![\w-])\.?"
    r"|(?<![\w-])(?=[\w-]*?\d)[\w-]++)*"
)
"""What may stand between names that share a date or a "to": numbers of supplements, "and the accompanying"."""

_CONTRACTS = ("agreement", "indenture")
"""Before the date of a contract, which is that of no document: `Underwriting Agreement dated June 7, 2006`."""

_PRELIMINARY = "preliminary "
_ACCOMPANIES = "accompanying"

_TO = re.compile(r"\bto\s+(?!completion)(?:the\s+|our\s+|its\s+)?(?:[\w-]+ ){0,2}$")
_THIS = re.compile(r"\bthis\s+(?:\w+\s+){0,2}$")


class Title(msgspec.Struct, frozen=True, gc=False):
    """A line of the cover that calls a document by its kind."""

    kind: TitleKind
    start: int
    end: int


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A document named between `start` and `end`, with the date that the text gives it.

    A date that no name stands before ("Dated July 2, 1997") has no kind: it is the document's own. `date` is
    `None` where the text has a blank for it.
    """

    kind: TitleKind | None
    start: int
    end: int
    date: date | None
    after_to: bool
    """The word "to" stands before it or before the names that it is joined to: "(To Prospectus dated … and …)"."""
    own: bool
    """The text says "this prospectus supplement"."""


class _Name(msgspec.Struct, frozen=True, gc=False):
    kind: TitleKind
    start: int
    end: int
    after_to: bool
    own: bool


def begins_with_title(lower: str, start: int, end: int) -> bool:
    """Tell whether a stretch of text begins with the title of an offering document, not with a sentence about it."""
    return _SENTENCE.match(lower, start, end) is None and _TITLE.match(lower, start, end) is not None


def own_title(lower: str, start: int, end: int) -> Title | None:
    """Return what a prospectus with this cover is: its title, else what it calls itself ("this pricing supplement").

    A pricing supplement's cover names all that it supplements, so its own title goes first; after that the first title
    of a supplement that does not follow "to".
    """
    found = _titles(lower, start, min(end, start + _HEAD))
    pricing = [title for title in found if title.kind == "pricing_supplement"]
    supplements = [title for title in found if title.kind != "prospectus" and not _follows_to(lower, title.start)]
    others = [title for title in found if not _follows_to(lower, title.start)]
    amended = [title for title in found if title.kind == "prospectus_supplement" and _is_amended(lower, title.start)]
    first = next(iter([*pricing, *_numbered(lower, start, end), *supplements, *others, *amended]), None)
    if first is not None and first.kind != "pricing_supplement":
        said = _said(lower, start, first.start)
        if said is not None and said.kind == "pricing_supplement":
            return said  # what stands behind are the documents that it is to be read with
    return (
        first
        or _said(lower, start, end)
        or _to_another(found)
        or _report(lower, start, end)
        or _sent_with(lower, start, end)
    )


def _to_another(found: list[Title]) -> Title | None:
    """Return the first of titles that all follow "to": what is stuck on a prospectus is a supplement to it."""
    first = next(iter(found), None)
    return msgspec.structs.replace(first, kind="prospectus_supplement") if first else None


def _sent_with(lower: str, start: int, end: int) -> Title | None:
    """Return the words by which a letter names the prospectus that it comes with."""
    match = _SENT_WITH.search(lower, start, end)
    return Title("prospectus", match.start(), match.end()) if match else None


def _report(lower: str, start: int, end: int) -> Title | None:
    """Return the words by which a report on a fund's month supplements its prospectus."""
    match = _REPORTS.search(lower, start, min(end, start + _HEAD))
    return Title("prospectus_supplement", match.start(), match.end()) if match else None


def _numbered(lower: str, start: int, end: int) -> list[Title]:
    """Return "Pricing Supplement No. 8" where it stands beside other titles on the cover's first lines."""
    match = _PRICING_NUMBER.search(lower, start, min(end, start + 1_000))
    return [Title("pricing_supplement", match.start(), match.end())] if match else []


def _titles(lower: str, start: int, end: int) -> list[Title]:
    """Return the lines that are titles, in reading order."""
    found: list[Title] = []
    behind = start
    for naming in _NAMING.finditer(lower, start, end):
        if naming.start() < behind:
            continue
        line = line_at(lower, naming.start(), start, end)
        behind = line.start + len(line.text)
        if line.text.strip() == "supplement" and lower[behind : behind + 12].split()[:1] in (["to"], ["(to"]):
            found.append(Title("prospectus_supplement", line.start, behind))
        if len(line.text) < 500 and (match := _TITLE.match(line.text)) and not _APPLICABLE.match(line.text):
            name = match.lastgroup or ""
            if len(line.text) > 160 and name == "prospectus":
                continue
            found.append(Title(_KIND_OF[name], line.start + match.start(name), line.start + match.end()))
    return found


def _is_amended(lower: str, at: int) -> bool:
    """Tell the supplement that an amendment is to: it is one itself."""
    return _AMENDMENT.search(lower, max(0, at - _ENCLOSED), at) is not None


def _follows_to(lower: str, at: int) -> bool:
    if _DIRECTLY_TO.search(lower, max(0, at - 12), at) is not None:
        return True
    opened = lower.rfind("(", max(0, at - _ENCLOSED), at)
    return opened >= 0 and lower.find(")", opened, at) < 0 and lower.startswith("to ", opened + 1)


def _said(lower: str, start: int, end: int) -> Title | None:
    """Return the most particular kind by which a document calls itself."""
    best: Title | None = None
    for match in _THIS_KIND.finditer(lower, start, end):
        words = " ".join(match["kind"].split())
        kind = next(kind for name, kind in _SAID if name in words)
        if best is None or RANK.index(kind) < RANK.index(best.kind):
            best = Title(kind, match.start(), match.end())
    return best


def mentions(lower: str, start: int, end: int) -> list[Mention]:
    """Return the documents that a lower-case text names with a date between two offsets, in reading order."""
    found: list[Mention] = []
    names: list[_Name] = []
    after_to, last = False, start
    last_date = lower.rfind("dated", start, end)
    if last_date < 0:
        return found
    for token in _TOKEN.finditer(lower, start, end):
        if token.start() > last_date:
            break
        if token.lastgroup in ("date", "blank"):
            if lower[max(0, token.start() - 12) : token.start()].rstrip().endswith(_CONTRACTS):
                continue
            at = token.start(token.lastgroup)
            day = dates.parse(token["date"]) if token.lastgroup == "date" else None
            named = _named(lower, names, at)
            found += [Mention(name.kind, name.start, token.end(), day, name.after_to, name.own) for name in named]
            if not named:
                found.append(Mention(None, at, token.end(), day, False, False))
            names = []
        else:
            begin = token.start()
            own = _THIS.search(lower, max(start, begin - 30), begin) is not None
            direct = _TO.search(lower, max(start, begin - 40), begin) is not None
            joined = after_to and begin - last < 90 and _JOINED.fullmatch(lower, last, begin) is not None
            apart = _NEW_BLOCK.fullmatch(lower, last, begin) or _NEW_LINE.fullmatch(lower, last, begin)
            after_to = direct or (joined and not apart)
            names.append(_Name(_KIND_OF[token.lastgroup or ""], begin, token.end(), after_to, own))
        last = token.end()
    return _with_amended(lower, found)


def _with_amended(lower: str, found: list[Mention]) -> list[Mention]:
    """Return the documents with an amendment as the document itself, where the one that it amends stands behind.

    `Amendment No. 1 to Prospectus Supplement dated May 3, 2024` / `To Prospectus Supplement dated March 1, 2024`.
    """
    if len(found) < 2 or found[0].kind != found[1].kind or lower.find("amendment", 0, found[0].start) < 0:
        return found
    first, second = found[:2]
    if _is_amended(lower, first.start) and _DIRECTLY_TO.search(lower, max(0, second.start - 12), second.start):
        return [msgspec.structs.replace(first, after_to=False, own=True), *found[1:]]
    return found


def _named(lower: str, names: list[_Name], dated: int) -> list[_Name]:
    """Return the names that a date belongs to: the last one, and those joined to it ("… and …, each dated")."""
    named: list[_Name] = []
    after = dated
    for name in reversed(names):
        gap = lower[name.end : after]
        if len(gap) > 90 or ".\n\n" in gap or (named and not _JOINED.fullmatch(gap)):
            break
        of_offering = named and _ACCOMPANIES in gap and lower.endswith(_PRELIMINARY, 0, name.start)
        if of_offering and "each" not in lower[named[-1].end : dated]:
            break  # it has no date here
        named.insert(0, name)
        after = name.start
    return named
