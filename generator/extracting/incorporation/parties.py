"""Whose documents a list of several companies' documents names: by the words of an entry, or by those above its part.

Filings on mergers carry a list for each company, under a caption (`Acme Filings (File No. 1-12345)`), a sentence ("The
following documents filed by Acme with the SEC …") or in a table whose first row is the caption.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from generator.extracting import names
from generator.extracting.incorporation import lists, sentences
from generator.extracting.incorporation.pairing import Named
from generator.extracting.incorporation.section import Section, Statement
from generator.extracting.incorporation.sentences import Span
from generator.extracting.short_names import defined
from generator.extracting.wording import phrase
from generator.model import Document

_DEFINED = 60_000
"""Characters from the beginning of a document in which short names are defined."""
_SPACES = re.compile(r"\s+")
_WORDS = re.compile(r"\w+")
_OURS = re.compile(r"\bour\s+(?:\w+\s+){0,2}$")

# Patterns for the text as printed; those of lines and sentences begin with the line feed or the mark before them.
_WORD = r"(?:[A-Z][\w&.’'-]*|&)"
_WHO = (
    r"(?P<who>(?!(?i:the|our|we|us|you|each|any|all|both|these|this|such|from|by|of|to|for|and|in|where|sec|commission|documents?"
    r"|filings?|following|incorporat\w+|information|certain|available|annual|quarterly|current)\b)"
    rf"{_WORD}(?:,?[ ](?:plc\b|(?:(?:of|de)[ ])?(?!(?i:sec|commission|filings|documents)\b){_WORD})){{0,7}}?)"
)
_CAPTION = re.compile(
    rf"\n\W*(?:(?i:(?:documents|reports|filings)[ ])?(?i:(?:filed[ ])?(?:by|from|of|for)[ ]))?{_WHO}(?:[’']s?)?"
    r"(?:(?:[ ](?i:sec|commission))?[ ](?i:filings|documents)\b(?:[ ](?i:with[ ]the[ ](?:sec|commission)))?"
    r"(?:[ ]*\([^()\n]{0,120}\))?"
    r"|[ ]*\((?i:[^()\n]{0,40}\bfile\s+n)[^()\n]{0,120}\)|(?=[ ]*:[ ]*$))"
    r"(?=[ ]*(?:[:.\t]|$|(?i:period|filed|date)))",
    re.MULTILINE,
)
"""A line above a part of a list, or the first row of its table."""
_OWNS = re.compile(r"[’']s?$")
_OF_FILINGS = re.compile(r"[ ](?:(?:sec|commission)[ ])?(?:filings|documents)\b", re.IGNORECASE)
"""Behind the name in such a line: it has the ending of an owner."""
_NAME_ALONE = re.compile(
    rf"\n\W*{_WHO}(?P<called>[ ]*\([^()\n]{{0,90}}[“”\"][^()\n]{{0,30}}\))?(?:[ ]*\([^()\n]{{0,90}}\))?"
    r"[ ]*:?[ ]*(?=\t|$)",
    re.MULTILINE,
)
"""The same where nothing but the company stands in it: a name with a legal form, or a short one that is defined."""
_FILED_BY = phrase(
    {
        **dict.fromkeys(("filed", "furnished"), r"\b[^.:;]{0,60}?\bby"),
        "following": r"\s+(?:documents|reports|filings)\s+of",
    },
    before=r"\b",
    behind=rf"\s+{_WHO}(?=\s*(?:\(|:|,?\s+(?:pursuant|with|under|are|is|have|has|prior|since)\b))",
)
_FOLLOWING = phrase(
    {
        "following": rf"\s+(?!(?:Exchange|Securities|Form|Section|Schedule)\b){_WHO}(?:[’']s?)?\s+(?:SEC\s+)?"
        r"(?:documents|filings|reports)\b"
    },
    before=r"\b",
)
_INCORPORATES = re.compile(
    rf"[\n.:](?:(?<=\n)|\s)\W*{_WHO}(?:\s+\([^()]{{0,60}}\))?\s+(?:(?:hereby|also|has|is)\s+)*incorporat(?:es|ed|ing)\b"
)
"""Sentences that open a part of a list."""
_OWN_LIST = phrase(
    dict.fromkeys(("We", "we"), r"\s+(?:(?:hereby|also|are|have)\s+)*incorporat"),
    before=r"\b",
)


def owners(
    document: Document, listed: Sequence[tuple[Section, Sequence[Named]]], registrant: str
) -> Mapping[tuple[int, int, int], str]:
    """Return whose each document is, by section and where it is named, in a list of several companies' documents.

    Beside documents that are nobody's by name, those of one company are another's where the name is not that of the
    `registrant`.
    """
    if not any(entry.owner for _, named in listed for entry in named) and not _may_be_of_several(listed):
        return {}
    told: dict[tuple[int, int, int], str] = {}
    above: list[str] = []
    for area, named in listed:
        parts = list(_by_statement(document, area))
        above += [_printed(document, area, span) for _, span in parts if span is not None]
        for entry in named:
            span = entry.owner or _party(entry, area, parts)
            if span is not None:
                told[(area.start, *entry.name)] = _printed(document, area, span)
    found = list(dict.fromkeys(told.values()))
    if not found:
        return {}
    names_of_all = list(dict.fromkeys([*found, *above]))
    full = {short: _full(document, _longest(short, names_of_all)) for short in found}
    if not _are_several(found) and not _is_other(max(full.values(), key=len), registrant):
        return {}
    return {place: full[short] for place, short in told.items()}


def _printed(document: Document, area: Section, span: Span) -> str:
    return _SPACES.sub(" ", document.text[area.start + span[0] : area.start + span[1]])


def _may_be_of_several(listed: Sequence[tuple[Section, Sequence[Named]]]) -> bool:
    """Tell whether a list names two annual reports, or has parts, as that of several companies."""
    if len(listed) > 1 or any(area.statements and area.statements[-1].subject for area, _ in listed):
        return True
    entries = [entry for _, named in listed for entry in named]
    return sum(entry.form.startswith(lists.ANNUAL) and not entry.amendment for entry in entries) > 1


def _is_other(name: str, registrant: str) -> bool:
    """Tell a company by its full name from the registrant: neither name begins with the other's."""
    own, other = _core(registrant), _core(name)
    if not own or not other or names.ENDS.search(name.casefold()) is None:
        return False
    return own[: len(other)] != other and other[: len(own)] != own


def _core(name: str) -> list[str]:
    """Return the words of a name without its legal form."""
    return _words(names.LEGAL_ENDS.sub("", name.casefold()))


def _party(entry: Named, area: Section, parts: Sequence[tuple[int, Span | None]]) -> Span | None:
    """Return the name above the part of the list that an entry stands in; `None` for "our" report."""
    behind = bisect_right(parts, entry.name[0], key=itemgetter(0))
    if not behind or _OURS.search(area.folded, max(0, entry.name[0] - 40), entry.name[0]):
        return None
    return parts[behind - 1][1]


def _by_statement(document: Document, area: Section) -> Iterator[tuple[int, Span | None]]:
    """Return, by where a part of the list begins, the name that stands above it or in its first row."""
    behind = 0
    party: Span | None = None
    for statement in area.statements:
        for start, end in _captions(area, statement, behind):
            words = _lines(document, area, start, end)
            if words == words.lower() and "incorporat" not in words:
                continue
            found = [
                *_CAPTION.finditer(words),
                *_names_alone(document, words),
                *_FILED_BY.finditer(words),
                *_FOLLOWING.finditer(words),
                *_INCORPORATES.finditer(words),
            ]
            last = max(found, key=lambda match: match.start("who"), default=None)
            if last is not None:
                party = None if last["who"].lower() in lists.OWN else _who(last, start)
            elif _OWN_LIST.stands_in(words):
                party = None
        yield statement.start, party
        if statement.table:
            yield from _within(document, area, statement)
        behind = statement.end


def _captions(area: Section, statement: Statement, behind: int) -> Iterator[Span]:
    """Return where names of companies may stand: between two parts, in a first row, before a first document."""
    yield behind, statement.start
    if statement.table:
        row = area.folded.find("\n", statement.start, statement.end)
        yield statement.start, row if row >= 0 else statement.end
        return
    named = sentences.DOCUMENT.search(area.folded, statement.start, statement.end)
    yield statement.start, named.start() if named else statement.start


def _within(document: Document, area: Section, table: Statement) -> Iterator[tuple[int, Span]]:
    """Return the captions in the rows of a table that holds the lists of several companies."""
    rows = _lines(document, area, table.start, table.end)
    found = [*_CAPTION.finditer(rows), *_names_alone(document, rows)]
    for span in sorted(_who(row, table.start) for row in found):
        yield span[0], span


def _names_alone(document: Document, lines: str) -> Iterator[re.Match[str]]:
    """Return the lines in which a company stands alone."""
    for line in _NAME_ALONE.finditer(lines):
        who = line["who"]
        if line["called"] or names.ENDS.search(who.casefold()) or _full(document, who) != who:
            yield line


def _lines(document: Document, area: Section, start: int, end: int) -> str:
    """Return words of a section as printed, with a line feed before each of their lines."""
    return "\n" + document.text[area.start + start : area.start + end]


def _who(match: re.Match[str], start: int) -> Span:
    """Return where in a section a name stands that was found in the lines from an offset on."""
    begin, end = match.span("who")
    owns = _OWNS.search(match.string, begin, end) if _OF_FILINGS.match(match.string, end) else None
    return start + begin - 1, start + (owns.start() if owns else end) - 1


def _are_several(told: Sequence[str]) -> bool:
    """Tell the names of several companies from a full name of one and a short one: `Acme` and `Acme Bancorp, Inc.`."""
    folded = [_words(name) for name in told]
    first = max(folded, key=len, default=[])
    return any(words != first[: len(words)] for words in folded)


def _words(name: str) -> list[str]:
    return _WORDS.findall(name.casefold().removeprefix("the "))


def _longest(short: str, told: Sequence[str]) -> str:
    """Return the one longer name that the list has too, where it has one: `Acme Services Company` for `Acme`."""
    words = _words(short)
    longer = [name for name in told if _words(name)[: len(words)] == words and name != short]
    return longer[0] if len(longer) == 1 else short


def _full(document: Document, short: str) -> str:
    """Return the full name that the document gives a short one for, else the short one."""
    span = defined(document.text, short, 0, min(len(document.text), _DEFINED))
    return _SPACES.sub(" ", document.text[slice(*span)]) if span else short
