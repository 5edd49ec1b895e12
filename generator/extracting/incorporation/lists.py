"""From the statements of a section to the entries of its list: one a document, none twice."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import NamedTuple

import msgspec

from generator.extracting.incorporation import grammar, pairing, recalled, tokens
from generator.extracting.incorporation.groups import PERIODIC, Role, Span
from generator.extracting.incorporation.pairing import Named
from generator.extracting.incorporation.section import Section, Statement
from generator.extracting.wording import phrase

FOREIGN = ("20-F", "40-F", "6-K")
"""Forms of foreign private issuers."""

ANNUAL = ("10-K", "20-F", "40-F")
"""Beginnings of the forms of annual reports."""

CURRENT = ("8-K", "6-K")
"""Beginnings of the forms of current reports."""

UNDATED = ("8-A", "8-B", "10", "DEF", "S-", "F-", "SB-", "424B", "N-2")
"""Beginnings of the forms that a list may name without any date and still mean one document."""

OFFERINGS = ("S-", "F-", "SB-", "N-2")
"""Beginnings of the forms of registration statements: of such a one a list incorporates what it contains."""

_HOLDS = re.compile(
    r"\b(?:contained|included|appearing|set\s+forth|found|statements?|prospectus|amendment|portions?|contents)\b"
)
_EARLIER = re.compile(r"\bregistration\s+statements?\b[^;]{0,80}$")
_PLAN = re.compile(r"\bplan\b")
_OF_EACH = re.compile(
    r"(?P<far>[^;()]*?)\bof\s+each\s+of\s+(?!which\b|them\b|these\b|our\s)(?P<who>[^;().]{3,120}?)"
    r"(?=\s+(?:for|dated|filed|as)\b|,?\s+(?:are|is)\b|,?\s+(?:and\s+)?(?:(?:the|its|their)\s+)?(?:annual|quarterly|current|form)\b"
    r"|[;.)]|$)"
)
"""Behind the name of reports of several companies: `of each of the Corporation and the Guarantor`."""
_ALL_INCORPORATED = re.compile(r",?\s+are\b")
"""Behind the companies of which all reports are that the sentence has named before."""
_AND = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_NUMBER = re.compile(r"\b(?:333|33|2)-\d{4,6}\b")
"""File number of a registration statement under the Securities Act."""
_EXHIBIT_OF = re.compile(r"\bexhibits?\s+(\d[\d.]*(?:(?:,|\s+and|\s+through)\s+[\d.]+)*)\s+(?:to|of|in)\s+[^.;]*$")
_PORTIONS = re.compile(r"\b(?:portions?|parts?|sections?|information)\b[^.;]{0,60}$")
_ALL = re.compile(r"\b(?:any|all|each|every|future|subsequent)\s+(?:\w+\s+){0,3}$")
_UPDATED_BY = phrase(
    dict.fromkeys(("updated", "revised", "recast", "amended", "superseded", "modified", "adjusted"), ""),
    before=r"\b",
    behind=r"\s+(?:\w+\s+){0,3}(?:by|in)\s+(?:[\w.]+,?\s+){0,8}$",
)
_TAKES_IN = re.compile(r"\b(?:which|that)\s+(?:also\s+)?incorporates\b[^;]*$")
"""An undated document that only another one takes parts of."""
_TAKEN_IN = re.compile(r"\((?:which|that)\s+(?:also\s+)?incorporates\b[^;()]*$")
"""The same in brackets, dated or not."""
HEAD_ROWS = 3
"""Rows of a table in which its head stands."""
LONGEST_LEAD = 1_000
"""Characters before a document's name that tell whether it is one of the list, at most."""
LONGEST_OWNER = 70
"""Characters of the words that say whose a document is at most."""

_LATEST = re.compile(r"\b(?:latest|most\s+recent(?:ly)?)\s+(?:filed\s+)?$")

_OWNER = re.compile(
    r"(?:^|[:;,().\t\n•●·▪■◦○►§➢✓*–—\u200b]|\b(?:and|of|in|to|from|by)\b)\s*(?:and\s+)?(?:(?:\d{1,2}|[a-z])\.\s+)?"
    r"((?:(?!(?:in|to|from|by|including|portions?|parts?|sections?|those)\s|\d{1,2}\.\s)[\w.&-]+\s+){0,4}[\w.&-]+)'s?"
    r"\s+(?:most\s+recent\s+)?$"
)
_OWNS = re.compile(r"'s?\s+(?:most\s+recent\s+)?$")
"""End of the pattern above."""
_OF_COMPANY = re.compile(
    r"(?:\s+\([^()]{0,40}\))?,?\s+(?:of|filed\s+by)\s+(?!(?:the|our|this|which)\s|foreign\b|(?:19|20)\d\d)"
    r"([\w.&'-]+(?:,?\s+(?!and\s)[\w.&'-]+){0,7}?)(?=,?\s+(?:for\s+(?:the|its|each)|filed|dated|as\s+filed|\()|[;\t\n]|$)"
)
_BY_COMPANY = re.compile(
    r"\s+(?:with\s+the\s+\w+\s+)?by\s+(?!(?:the|our|us|it|amendment|form)\b)([\w.&'-]+(?:,?\s+(?!(?:and|which|that|commission)\s)[\w.&'-]+){1,7}?)"
    r"(?:(?<!\.)|(?<=inc\.)|(?<=corp\.)|(?<=co\.)|(?<=ltd\.))(?=,?\s+(?:\(|commission\b|file\b)|;|\.?\s*$|,)"
)
"""Behind the day on which it was filed: `filed on June 7, 2010 by Acme Holdings LLC`."""
_LEADS = re.compile(r"\W*((?:[\w.&-]+\s+){0,4}[\w.&-]+)'s\s")
_ORDINAL = re.compile(r"first|second|third|fourth")
_INSIDE = phrase(
    dict.fromkeys(("report", "statement"), "s?"),
    before=r"\b",
    behind=r"\s+of\s+(?!(?:the|our|this|each|both|foreign)\s)([\w.&'-]+(?:,?\s+(?!and\s)[\w.&'-]+){0,7}?)\s+on\s+(?:form|schedule)\b",
)
"""Between the two parts of a name: `Annual Report of Acme on Form 10-K`."""
_ITS = re.compile(r"\bits\s+(?:most\s+recent\s+)?(?:registration\s+statement\s+on\s+)?$")
_OPERATING = re.compile(r"\boperating\s+(?:partnership|company|trust)$")
"""Whose own reports stand in a list beside the company's."""
_ALSO = re.compile(r"'s(?:\s+and|,)\s*$")
OWN = frozenset(
    {"company", "registrant", "corporation", "issuer", "bank", "trust", "partnership", "fund", "plan", "it"}
)
"""What the registrant itself is called."""
_HEADINGS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("filed", re.compile(r"\bfil(?:ed|ing\s+date)\b|\bdate\s+of\s+filing\b")),
    ("period", re.compile(r"^\W*(?:fiscal\s+)?(?:period|year|quarter)(?!\s*/)")),
    ("dated", re.compile(r"^\W*(?:date|dated)\W*$|\bdate\s+of\s+(?:report|event)\b|\b(?:report|event)\s+date\b")),
)
_NAMES_A_FORM = re.compile(r"\b(?:10-[kq]|8-k|6-k|20-f)\b|\b(?:19|20)\d\d\b")


_Dates = tuple[date | str | None, date | str | None]
_ANY = "any"


class _Listed:
    """Documents that statements name, by what tells whether one that is named again is the same."""

    def __init__(self) -> None:
        self.exhibits: dict[tuple[str, date], set[str]] = {}
        """Numbers of exhibits, by form and filing date."""
        self.days: dict[tuple[str, date], bool] = {}
        """Whether one of that form and filing date updates another report."""
        self.items: dict[tuple[str, date], set[str]] = {}
        """Items that are named for those of that form and filing date."""
        self.dates: set[tuple[str, tuple[int, str] | None, _Dates]] = set()
        """Form, whose it is (`None`: whoever's), filing date and period, each of these two also as `any`."""

    def add(self, named: Named, subject: _Subject, whose: tuple[int, str] | None) -> None:
        filed, period = named.filed, named.period
        for dates in ((filed, period), (filed, _ANY), (_ANY, period), (_ANY, _ANY)):
            self.dates.add((named.form, whose, dates))
        if named.filed:
            day = named.form, named.filed
            self.days[day] = self.days.get(day, False) or subject.updates
            self.items.setdefault(day, set()).update(named.items)
            if subject.exhibits:
                self.exhibits.setdefault(day, set()).add(subject.exhibits)

    def agrees(self, named: Named, whose: tuple[int, str] | None) -> bool:
        """Tell whether one of these has a date of the document and none that contradicts it."""
        wanted: list[_Dates] = [(named.filed or _ANY, named.period or _ANY)]
        if named.filed and named.period:
            wanted = [(named.filed, named.period), (named.filed, None), (None, named.period)]
        return any((named.form, whose, dates) in self.dates for dates in wanted)


class _Subject(NamedTuple):
    whose: tuple[int, str]
    """Which list of the section a document stands in, and the words that say whose it is."""
    exhibits: str
    """The exhibits to it that are incorporated."""
    updates: bool
    """It is named as what updates another report."""


def read(section: Section, latest: date | None) -> tuple[Named, ...]:
    """Return the documents that a section lists, in their order; their spans count in its folded text.

    `latest` is a day that no document of the list can be later than. A list without any date is none. Where days have
    no year, the list is read again with the end of its last fiscal year: it names what was filed since.
    """
    entries = _read(section, latest, None)
    if latest and any(entry.filed is None and entry.filed_span for entry in entries):
        years = [entry.period for entry in entries if entry.period and entry.form.startswith(ANNUAL)]
        entries = _read(section, latest, max(years, default=None))
    return entries


def _read(section: Section, latest: date | None, since: date | None) -> tuple[Named, ...]:
    entries: list[Named] = []
    listed, earlier = _Listed(), _Listed()
    for statement in section.statements:
        words = tokens.read(section.folded[statement.start : statement.end], statement.start, table=statement.table)
        columns = _columns(section.folded[statement.start : statement.end]) if statement.table else ()
        groups = grammar.read(words, section.folded, columns)
        named_here = recalled.with_periods(pairing.documents(groups, words, latest, since), section.folded, entries)
        offered = any(named.form.startswith(OFFERINGS) for named in named_here)
        holds = _HOLDS.search(section.folded, statement.start, statement.end) if offered else None
        held_from = holds.end() if holds else len(section.folded)
        counted = [named for named in named_here if _counts(named, statement, section.folded, held_from)]
        alike = Counter(named.form for named in counted)
        found = [
            each
            for named in _without_announced(counted)
            for each in [named] * _of_several(named, section.folded, statement.end, only=alike[named.form] == 1)
        ]
        if statement.earlier:
            found *= _how_many(found, section.folded[statement.start : statement.end])
        fresh: list[tuple[Named, _Subject]] = []
        leads = _LEADS.match(section.folded, statement.start)
        of = leads.span(1) if leads and leads[1].split()[-1] not in OWN else None
        amended = ""
        for named in found:
            before, of = of, _owner(named, section.folded, of)
            if of is None and named.amendment and named.form.removesuffix("/A") == amended:
                of = before
            amended = named.form.removesuffix("/A")
            whose = (statement.subject, section.folded[of[0] : of[1]] if of else "")
            subject = _Subject(whose, _exhibits(named, section.folded), _updates(named, section.folded))
            if not _is_known(named, subject, listed, earlier):
                entries.append(msgspec.structs.replace(named, owner=of) if of else named)
                listed.add(named, subject, None)
                fresh.append((named, subject))
        for named, subject in fresh:
            earlier.add(named, subject, subject.whose)
    dated = any(entry.filed or entry.period or _is_latest(entry, section.folded) for entry in entries)
    if not dated and not any(statement.earlier for statement in section.statements):
        return ()
    return _with_forms(entries, section.folded)


def _columns(table: str) -> tuple[Role | None, ...]:
    """Return what the dates in the columns of a table are, as its first row with columns says."""
    head = next((row for row in table.split("\n", HEAD_ROWS)[:HEAD_ROWS] if "\t" in row), "").split("\t")
    if any(_NAMES_A_FORM.search(cell) for cell in head[1:]) or len(head) < 2:
        return ()
    roles = [[role for role, words in _HEADINGS if words.search(cell)] for cell in head]
    return tuple(_role(found) for found in roles)


def _role(found: list[Role]) -> Role | None:
    """Return what a column holds: of "Period or date of report" each form takes its own."""
    return found[0] if len(found) == 1 or found == ["period", "dated"] else None


def _counts(named: Named, statement: Statement, folded: str, held_from: int) -> bool:
    """Tell whether a document is named as one of the list, not in passing.

    `held_from`: where the statement's first word ends that says that something holds something.
    """
    before = max(statement.start, named.name[0] - LONGEST_LEAD), named.name[0]
    leads = statement.member and named.first and bool(named.filed)
    if statement.earlier and named.form.startswith(OFFERINGS):
        return bool(named.filed) or _EARLIER.search(folded, *before) is not None
    if named.form.startswith(OFFERINGS) and not (named.described or leads or held_from <= named.name[0]):
        return False
    if named.form.startswith("DEF") and _TAKEN_IN.search(folded, *before):
        return False
    if named.filed or named.period or _is_of_year(named, folded):
        return True
    if named.filed_span and statement.member and named.form.startswith(CURRENT):
        return True
    words = folded[named.name[0] : named.name[1]]
    if "reports" in words or "statements" in words or _ALL.search(folded, *before):
        return False
    if named.form.startswith("DEF") and _TAKES_IN.search(folded, *before):
        return False
    if not statement.member:
        return named.described or (named.form.startswith("DEF") and _PORTIONS.search(folded, *before) is not None)
    if named.form.startswith("DEF"):
        return True
    if named.form.startswith(UNDATED):
        return named.described or named.first
    return named.first and named.form.startswith(PERIODIC) and not named.inferred


def _is_of_year(named: Named, folded: str) -> bool:
    """Tell a report that is named by a year whose end is not stated: "Annual Report on Form 10-K for 1994"."""
    return named.form.startswith(PERIODIC) and recalled.OF_YEAR.match(folded, named.name[1]) is not None


def _is_latest(named: Named, folded: str) -> bool:
    """Tell a report that is named as the latest on its form, without a date."""
    return _LATEST.search(folded, max(0, named.name[0] - LONGEST_OWNER), named.name[0]) is not None


def _without_announced(found: list[Named]) -> list[Named]:
    """Leave out `as amended by Form 10-K/A` in a cell, where the next one names the amendment with its date."""
    dated = {(named.form, named.period) for named in found if named.amendment and named.filed and named.period}
    return [named for named in found if named.filed or named.filed_span or (named.form, named.period) not in dated]


def _of_several(named: Named, folded: str, end: int, *, only: bool) -> int:
    """Return of how many companies a report is, or of how many plans: `Forms 11-K for A Plan and B Plan`.

    `end`: where the statement ends; `only`: whether it names no other report on the form.
    """
    of_year = recalled.OF_YEAR.match(folded, named.name[1], end)
    if of_year is not None and of_year["quarters"] and not (named.filed or named.period):
        return len(_ORDINAL.findall(of_year["quarters"]))
    several = folded.find("each", named.name[1], end) >= 0
    each = _OF_EACH.match(folded, named.name[1], end) if several else None
    if each is not None and ("form" not in each["far"] or _ALL_INCORPORATED.match(folded, each.end())):
        return len(_AND.findall(each["who"])) + 1
    days = [span[0] for span in (named.period_span, named.filed_span) if span is not None]
    if (
        not (only and days)
        or not named.form.startswith(pairing.OF_PLANS)
        or "reports" not in folded[slice(*named.name)]
    ):
        return 1
    return max(1, len(_PLAN.findall(folded, named.name[1], max(named.name[1], min(days)))))


def _how_many(found: list[Named], sentence: str) -> int:
    """Return how many earlier statements a sentence means that tells them by their numbers alone."""
    if len(found) != 1 or found[0].filed or found[0].period:
        return 1
    return max(1, len(set(_NUMBER.findall(sentence))))


def _owner(named: Named, folded: str, before: Span | None) -> Span | None:
    """Return the words that say whose it is: `tidewater` of "Tidewater's Annual Report" and "Form 10-K of Tidewater".

    `before` are those of the document before it, which "its" means. `None` for "our" and "the Company's", and where
    several own it ("Tidewater's and the Partnership's").
    """
    begin, end = max(0, named.name[0] - LONGEST_OWNER), named.name[0]
    if before is not None and _ITS.search(folded, begin, end):
        return before
    if (inside := _INSIDE.search(folded, begin, named.name[1])) is not None and inside.end() >= end:
        return inside.span(1)
    mark = folded.rfind("'", begin, end)
    words = _OWNER.search(folded, begin, end) if mark >= 0 and _OWNS.match(folded, mark, end) else None
    if words is None:
        words = _OF_COMPANY.match(folded, named.name[1])
        if words is None and named.filed_span is not None:
            words = _BY_COMPANY.match(folded, named.filed_span[1])
        return words.span(1) if words else None
    own = words[1].split()[-1] in OWN and _OPERATING.search(words[1]) is None
    if own or _ALSO.search(folded, max(0, words.start(1) - 8), words.start(1)):
        return None
    return words.span(1)


def _is_known(named: Named, subject: _Subject, listed: _Listed, earlier: _Listed) -> bool:
    """Tell whether a document is one of those listed, of which the `earlier` ones stand in earlier statements.

    Two entries of one form and date within a statement are two documents, and so are two current reports in two
    statements; a periodic report or proxy statement of one subject that is named again is the same one. Two reports
    of a day are one that is named for an exhibit and for another, or once more after the list has it; named for
    other items, it is another one.
    """
    if named.filed:
        day = named.form, named.filed
        if subject.exhibits and (_is_of_day(named, listed) or listed.exhibits.get(day, set()) - {subject.exhibits}):
            return True
        if listed.days.get(day, False) or (day in earlier.days and subject.updates):
            of_others = bool(named.items and listed.items[day]) and listed.items[day].isdisjoint(named.items)
            return not of_others
    if named.described:
        return listed.agrees(named, None)
    return not named.form.startswith(CURRENT) and earlier.agrees(named, subject.whose)


def _is_of_day(named: Named, earlier: _Listed) -> bool:
    """Tell whether one of these was filed on the day: "Forms 8-K and 8-K/A" does not say which of them amends."""
    base = named.form.removesuffix("/A")
    return any((form, named.filed) in earlier.days for form in (base, f"{base}/A"))


def _exhibits(named: Named, folded: str) -> str:
    """Return the numbers of the exhibits to a report that are incorporated, as the words before its name have them."""
    begin, end = max(0, named.name[0] - LONGEST_OWNER), named.name[0]
    words = _EXHIBIT_OF.search(folded, begin, end) if folded.find("exhibit", begin, end) >= 0 else None
    return words[1] if words else ""


def _updates(named: Named, folded: str) -> bool:
    """Tell whether a report is named as what updates another: the list may name it again for itself."""
    return _UPDATED_BY.search(folded, max(0, named.name[0] - LONGEST_OWNER), named.name[0]) is not None


def _with_forms(entries: list[Named], folded: str) -> tuple[Named, ...]:
    """Give a report that the list names without its form the form of a foreign issuer, where the issuer is one.

    Foreign private issuers furnish on Form 6-K what others file on Forms 10-Q and 8-K and as proxy material
    (Rules 13a-13(b), 13a-11(b) and 3a12-3 under the Exchange Act).
    """
    circular = any(_is_circular(entry, folded) for entry in entries)
    forms = [entry.form for entry in entries if not (entry.inferred and entry.form.startswith(("10-", "8-K")))]
    if any(form.startswith(("10-", "8-K")) for form in forms) or not (
        circular or any(form.startswith(FOREIGN) for form in forms)
    ):
        return tuple(entries)
    abroad = {"10-K": "40-F" if "40-f" in folded else "20-F", "10-Q": "6-K", "8-K": "6-K"}
    return tuple(
        msgspec.structs.replace(entry, form=form) if (form := _abroad(entry, abroad, folded)) != entry.form else entry
        for entry in entries
    )


def _abroad(entry: Named, abroad: dict[str, str], folded: str) -> str:
    """Return the form on which a foreign issuer furnishes what others file as a report or as proxy material."""
    if entry.inferred:
        return abroad.get(entry.form, entry.form)
    return "6-K" if _is_circular(entry, folded) else entry.form


def _is_circular(entry: Named, folded: str) -> bool:
    return "circular" in folded[entry.name[0] : entry.name[1]]
