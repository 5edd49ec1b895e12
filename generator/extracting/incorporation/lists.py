"""From the statements of a section to the entries of its list: one a document, none twice."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

import msgspec

from generator.extracting.incorporation import grammar, pairing, tokens
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

OF_PLANS = "11-K"
"""Beginning of the forms of the annual reports of employee plans."""

UNDATED = ("8-A", "8-B", "10", "DEF", "S-", "F-", "SB-", "424B", "N-2")
"""Beginnings of the forms that a list may name without any date and still mean one document."""

OFFERINGS = ("S-", "F-", "SB-", "N-2")
"""Beginnings of the forms of registration statements: of such a one a list incorporates what it contains."""

_HOLDS = re.compile(
    r"\b(?:contained|included|appearing|set\s+forth|found|statements?|prospectus|amendment|portions?|contents)\b"
)
_EARLIER = re.compile(r"\bregistration\s+statements?\b[^;]{0,80}$")
_PLAN = re.compile(r"\bplan\b")
_NUMBER = re.compile(r"\b(?:333|33|2)-\d{4,6}\b")
"""File number of a registration statement under the Securities Act."""
_EXHIBIT_OF = re.compile(r"\bexhibits?\s+(\d[\d.]*(?:(?:,|\s+and|\s+through)\s+[\d.]+)*)\s+(?:to|of|in)\s+[^.;]*$")
_PORTIONS = re.compile(r"\b(?:portions?|parts?|sections?|information)\b[^.;]{0,60}$")
_ANY = re.compile(r"\b(?:any|all|each|every|future|subsequent)\s+(?:\w+\s+){0,3}$")
_UPDATED_BY = phrase(
    dict.fromkeys(("updated", "revised", "recast", "amended", "superseded", "modified", "adjusted"), ""),
    before=r"\b",
    behind=r"\s+(?:\w+\s+){0,3}(?:by|in)\s+(?:[\w.]+\s+){0,5}$",
)
_TAKES_IN = re.compile(r"\b(?:which|that)\s+(?:also\s+)?incorporates\b[^;]*$")
"""An undated document that only another one takes parts of."""
_TAKEN_IN = re.compile(r"\((?:which|that)\s+(?:also\s+)?incorporates\b[^;()]*$")
"""The same in brackets, dated or not."""
LONGEST_OWNER = 70
"""Characters of the words that say whose a document is at most."""

_OWNER = re.compile(
    r"(?:^|[:;,().\t\n•●·]|\b(?:and|of|in|to|from|by)\b)\s*(?:and\s+)?((?:[\w.&-]+\s+){0,4}[\w.&-]+)'s?\s+(?:most\s+recent\s+)?$"
)
_OWNS = re.compile(r"'s?\s+(?:most\s+recent\s+)?$")
"""End of the pattern above."""
_ALSO = re.compile(r"'s(?:\s+and|,)\s*$")
_OWN = frozenset(
    {"company", "registrant", "corporation", "issuer", "bank", "trust", "partnership", "fund", "plan", "it"}
)
_HEADINGS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("filed", re.compile(r"\bfil(?:ed|ing\s+date)\b|\bdate\s+of\s+filing\b")),
    ("period", re.compile(r"^\W*(?:fiscal\s+)?(?:period|year|quarter)(?!\s*/)")),
    ("dated", re.compile(r"^\W*(?:date|dated)\W*$|\bdate\s+of\s+(?:report|event)\b|\b(?:report|event)\s+date\b")),
)
_NAMES_A_FORM = re.compile(r"\b(?:10-[kq]|8-k|6-k|20-f)\b|\b(?:19|20)\d\d\b")


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
    subjects: list[_Subject] = []
    for statement in section.statements:
        words = tokens.read(section.folded[statement.start : statement.end], statement.start, table=statement.table)
        columns = _columns(section.folded[statement.start : statement.end]) if statement.table else ()
        groups = grammar.read(words, section.folded, columns)
        named_here = pairing.documents(groups, words, latest, since)
        counted = [named for named in named_here if _counts(named, statement, section.folded)]
        found = [
            each
            for named in _without_announced(counted)
            for each in [named] * _of_plans(named, counted, section.folded)
        ]
        if statement.earlier:
            found *= _how_many(found, section.folded[statement.start : statement.end])
        begun = len(entries)
        for named in found:
            of = owner(named, section.folded)
            whose = (statement.subject, section.folded[of[0] : of[1]] if of else "")
            subject = _Subject(whose, _exhibits(named, section.folded), _updates(named, section.folded))
            if not _is_known(named, entries, subjects, subject, begun):
                entries.append(named)
                subjects.append(subject)
    if not any(entry.filed or entry.period for entry in entries) and not any(
        statement.earlier for statement in section.statements
    ):
        return ()
    return _with_forms(entries, section.folded)


def _columns(table: str) -> tuple[Role | None, ...]:
    """Return what the dates in the columns of a table are, as its first row says."""
    head = table.split("\n")[0].split("\t")
    if any(_NAMES_A_FORM.search(cell) for cell in head[1:]) or len(head) < 2:
        return ()
    roles = [[role for role, words in _HEADINGS if words.search(cell)] for cell in head]
    return tuple(_role(found) for found in roles)


def _role(found: list[Role]) -> Role | None:
    """Return what a column holds: of "Period or date of report" each form takes its own."""
    return found[0] if len(found) == 1 or found == ["period", "dated"] else None


def _counts(named: Named, statement: Statement, folded: str) -> bool:
    """Tell whether a document is named as one of the list, not in passing."""
    before = folded[statement.start : named.name[0]]
    leads = statement.member and named.first and bool(named.filed)
    if statement.earlier and named.form.startswith(OFFERINGS):
        return bool(named.filed) or _EARLIER.search(before) is not None
    if named.form.startswith(OFFERINGS) and not (named.described or leads or _HOLDS.search(before)):
        return False
    if named.form.startswith("DEF") and _TAKEN_IN.search(before):
        return False
    if named.filed or named.period:
        return True
    if named.filed_span and statement.member and named.form.startswith(CURRENT):
        return True
    words = folded[named.name[0] : named.name[1]]
    if "reports" in words or "statements" in words or _ANY.search(before):
        return False
    if not statement.member:
        return named.described or (named.form.startswith("DEF") and _PORTIONS.search(before) is not None)
    if named.form.startswith("DEF"):
        return _TAKES_IN.search(before) is None
    if named.form.startswith(UNDATED):
        return named.described or named.first
    return named.first and named.form.startswith(PERIODIC) and not named.inferred


def _without_announced(found: list[Named]) -> list[Named]:
    """Leave out `as amended by Form 10-K/A` in a cell, where the next one names the amendment with its date."""
    dated = {(named.form, named.period) for named in found if named.amendment and named.filed and named.period}
    return [named for named in found if named.filed or named.filed_span or (named.form, named.period) not in dated]


def _of_plans(named: Named, found: list[Named], folded: str) -> int:
    """Return of how many plans reports of one date are: `Annual Reports on Form 11-K for the A Plan and the B Plan`."""
    days = [span[0] for span in (named.period_span, named.filed_span) if span is not None]
    if not days or not named.form.startswith(OF_PLANS) or "reports" not in folded[slice(*named.name)]:
        return 1
    if sum(other.form == named.form for other in found) > 1:
        return 1
    return max(1, len(_PLAN.findall(folded, named.name[1], max(named.name[1], min(days)))))


def _how_many(found: list[Named], sentence: str) -> int:
    """Return how many earlier statements a sentence means that tells them by their numbers alone."""
    if len(found) != 1 or found[0].filed or found[0].period:
        return 1
    return max(1, len(set(_NUMBER.findall(sentence))))


def owner(named: Named, folded: str) -> Span | None:
    """Return the words that say whose document it is: `tidewater` of "Tidewater's Annual Report".

    `None` for "our" and "the Company's", and where several own it ("Tidewater's and the Partnership's").
    """
    before = max(0, named.name[0] - LONGEST_OWNER), named.name[0]
    mark = folded.rfind("'", *before)
    words = _OWNER.search(folded, *before) if mark >= 0 and _OWNS.match(folded, mark, before[1]) else None
    if (
        words is None
        or words[1].split()[-1] in _OWN
        or _ALSO.search(folded, max(0, words.start(1) - 8), words.start(1))
    ):
        return None
    return words.span(1)


def _is_known(named: Named, entries: list[Named], subjects: list[_Subject], subject: _Subject, begun: int) -> bool:
    """Tell whether a document stands in the list already, of which entries from `begun` on are its own statement's.

    Two entries of one form and date within a statement are two documents, and so are two current reports in two
    statements; a periodic report or proxy statement of one subject that is named again is the same one.
    """
    for place, (entry, of) in enumerate(zip(entries, subjects, strict=True)):
        if entry.form != named.form:
            continue
        if entry.filed and entry.filed == named.filed and _differ(of.exhibits, subject.exhibits):
            return True
        if entry.filed and entry.filed == named.filed and (of.updates or subject.updates) and place < begun:
            return True
        if not named.described and (place >= begun or of.whose != subject.whose or named.form.startswith(CURRENT)):
            continue
        if _agree(entry, named):
            return True
    return False


def _exhibits(named: Named, folded: str) -> str:
    """Return the numbers of the exhibits to a report that are incorporated, as the words before its name have them."""
    begin, end = max(0, named.name[0] - LONGEST_OWNER), named.name[0]
    words = _EXHIBIT_OF.search(folded, begin, end) if folded.find("exhibit", begin, end) >= 0 else None
    return words[1] if words else ""


def _updates(named: Named, folded: str) -> bool:
    """Tell whether a report is named as what updates another: the list may name it again for itself."""
    return _UPDATED_BY.search(folded, max(0, named.name[0] - LONGEST_OWNER), named.name[0]) is not None


def _differ(one: str, other: str) -> bool:
    """Tell whether two reports of a day are one, named for an exhibit and for another."""
    return bool(one and other) and one != other


def _agree(entry: Named, named: Named) -> bool:
    dates = [(entry.filed, named.filed), (entry.period, named.period)]
    if any(one and other and one != other for one, other in dates):
        return False
    return any(one and one == other for one, other in dates) or not any(named_date for _, named_date in dates)


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
