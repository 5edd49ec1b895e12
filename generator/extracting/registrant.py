"""The registrant's name as the cover prints it, further registrants, and former names."""

from __future__ import annotations

import re
from operator import itemgetter

from generator.extracting import charter_names, cover_names, named_in_sentences, names
from generator.extracting.charter_names import Found
from generator.extracting.cover import Cover
from generator.extracting.lines import lowered
from generator.model import Document, Fact, Filer

_ROLES = ("filer", "issuer", "subject company", "depositor", "registrant")

# Patterns for lower-case text.
_TWO = re.compile(
    rf"(?P<first>[^\n]{{3,60}}?\b{names.LEGAL}\.?)\s(?P<second>(?!(?:of|and|&)\s)\w[^\n]{{3,60}}?\s{names.LEGAL}\W*)"
)
"""Two registrants beside each other, whose columns plain text or a converter sets with one space between them."""
_FILED_BY = re.compile(
    r"\bfiled\s+by:?\s+(?P<name>(?!the\s+registrant)[^\t(]{3,90}?)(?:\s*\([^)]{0,60}\))?,?\s+(?:pursuant|under)\b[^.]{0,40}\brule\s+425"
)
_CORNER = 1_500
"""Characters in which the upper right corner of a cover stands."""
_FORMER = re.compile(r"(?:formerly(?:\s+(?:known\s+as|named|called))?|f/?k/?a)[\s,:]+$")
_GUARANTEED = re.compile(r"\bguaranteed\b[^.]{0,60}\bby\W+$")
"""What stands before the name of a guarantor, below that of the issuer."""
_LONGER = re.compile(rf"(?:[ \t]+(?!and\b|AND\b)[A-Z][\w.'’-]*){{1,4}},?[ \t]+(?i:{names.LEGAL})\b")
"""How the name of another company goes on behind the name of its parent."""
_FORMERLY = re.compile(
    r"\((?:formerly(?:\s+known\s+as|\s+named)?|f/?k/?a)[\s,:]+(?P<name>[^()\n]{3,90})\)", re.IGNORECASE
)


def read(document: Document, cover: Cover) -> Fact[str]:
    """Read the name of the first registrant, as printed: above "(Exact name of registrant …)", else on the cover."""
    if cover.facing_end:
        found = next(iter(charter_names.read(document, cover)), None) or cover_names.read(document, cover)
    else:
        found = _of_filers(document, cover, _issuing(document)) or cover_names.read(document, cover)
        found = found or next(iter(charter_names.read(document, cover)), None)
    if found is None:
        filers = _issuing(document)
        return Fact(filers[0].name) if filers else Fact(absent="not read")
    found = _first_of_two(cover, found)
    return Fact(_clean(document.text[found.start : found.end]), document.evidence(found.start, found.end, found.rule))


def of_communication(document: Document, cover: Cover) -> Fact[str]:
    """Read who files a communication on a merger: the upper right corner of its cover says it (Rule 425(c)).

    Where the submission's header says whom it is about, that company is the issuer, which the corner need not name.
    """
    filed = None if document.header.filers else _FILED_BY.search(cover.lower, 0, _CORNER)
    if filed is None:
        return Fact(absent="not read")
    start, end = filed.span("name")
    return Fact(_clean(document.text[start:end]), document.evidence(start, end, "cover-rule-425"))


def _first_of_two(cover: Cover, found: Found) -> Found:
    """Return the first of two names in one line, where the cover names the second elsewhere."""
    two = _TWO.fullmatch(cover.lower, found.start, found.end)
    if two is None or cover.lower.find(two["second"].rstrip(".* "), found.end, cover.end) < 0:
        return found
    return found._replace(end=two.end("first"))


def co_registrants(document: Document, cover: Cover, first: str) -> Fact[tuple[str, ...]]:
    """Read the further registrants: those of a facing page and its table, else the header's further filers.

    `first` is the name of the first registrant, empty where it is not known.
    """
    entries: dict[str, tuple[str, Found | None]] = {}
    for found in charter_names.read(document, cover)[1:] if cover.facing_end else []:
        name = _clean(document.text[found.start : found.end])
        entries.setdefault(_folded(name), (name, found))
    for filer in _issuing(document):
        pattern = names.printed(filer.name)
        match = pattern.search(cover.lower, 0, cover.end) if pattern else None
        at = Found(*match, "cover-registrant") if match else None
        name = _clean(document.text[at.start : at.end]) if at else filer.name
        entries.setdefault(_folded(name), (name, at))
    entries.pop(_folded(first), None)
    parts = {f"[{index}]": document.evidence(*at) for index, (_, at) in enumerate(entries.values()) if at is not None}
    return Fact(tuple([name for name, _ in entries.values()]), parts=parts, absent=None if entries else "not stated")


def former_names(document: Document, cover: Cover, name: str) -> Fact[tuple[str, ...]]:
    """Read former names of the registrant of that name: the header's, and "(formerly …)" on the cover."""
    entries: dict[str, tuple[str, Found | None]] = {}
    for match in _FORMERLY.finditer(document.text, 0, min(cover.end, cover.start + 4_000)):
        former = _clean(match["name"])
        entries.setdefault(_folded(former), (former, Found(match.start(), match.end(), "cover-former-name")))
    for former in _named_filer(document, name).former_names:
        entries.setdefault(_folded(former), (former, None))
    parts = {f"[{i}]": document.evidence(*at) for i, (_, at) in enumerate(entries.values()) if at is not None}
    return Fact(tuple([name for name, _ in entries.values()]), parts=parts, absent=None if entries else "not stated")


def _issuing(document: Document) -> tuple[Filer, ...]:
    filers = document.header.filers
    return tuple([filer for filer in filers if filer.role in _ROLES]) or filers


def _named_filer(document: Document, name: str) -> Filer:
    """Return the header's filer that the cover names as the registrant."""
    filers = _issuing(document)
    lower = lowered(name)
    named = [filer for filer in filers if (pattern := names.printed(filer.name)) and pattern.search(lower)]
    return next(iter([*named, *filers]), Filer(""))


def _of_filers(document: Document, cover: Cover, filers: tuple[Filer, ...]) -> Found | None:
    """Return the first place where a filer of the header is named: among the titles, on the cover, further on."""
    patterns = [pattern for filer in filers if (pattern := names.printed(filer.name))]
    for start, end in ((cover.start, cover.head_end), (cover.start, cover.end)):
        matches = [match for pattern in patterns if (match := pattern.search(cover.lower, start, end))]
        if any(_FORMER.search(cover.lower, max(start, at - 40), at) for at, _ in matches):
            return None
        if matches and _GUARANTEED.search(cover.lower, max(start, min(matches)[0] - 90), min(matches)[0]):
            return None
        if matches:
            first = Found(*min(matches, key=itemgetter(0)), "cover-registrant")
            legal = names.LEGAL_ENDS.search(cover.lower, first.start, first.end)
            return first if legal or not _LONGER.match(document.text, first.end) else None
    if patterns and (
        match := patterns[0].search(lowered(document.text[cover.end : cover.end + named_in_sentences.BODY]))
    ):
        return Found(cover.end + match[0], cover.end + match[1], "text-registrant")
    return None


def _clean(name: str) -> str:
    """Return a printed name on one line, without footnote marks."""
    folded = " ".join(name.split())
    folded = re.sub(r"\s*\((?:the\s+)?[“\"][^“”\"()]{1,40}[”\"]?\)?$", "", folded, flags=re.IGNORECASE)
    folded = re.sub(r"(?:\s*\(\d+\)|(?<![*†‡])[*†‡]+|\s+and\s+subsidiaries)$", "", folded, flags=re.IGNORECASE)
    return folded.strip(' ,;:_“”"')


def _folded(name: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", lowered(name)))
