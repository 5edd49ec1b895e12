"""The issuer's name in the sentences of a cover: who offers, who is called "we", whose prospectus it is."""

from __future__ import annotations

import re

from generator.extracting import names
from generator.extracting.charter_names import Found
from generator.extracting.cover import Cover
from generator.extracting.lines import Line, lines, lowered
from generator.model import Document

BODY = 40_000
"""Characters behind the cover in which a name is looked for that the cover gives as a picture."""
_FORM_BEHIND = re.compile(rf",?\s+{names.LEGAL}")
_ALIAS = re.compile(
    r"\((?!individually\b)[^()]{0,80}?[“\"‘'](?:the\s+)?(?:company|corporation|registrant|issuer|trust|fund|partnership|bank|we|us|our)\b"
    r"|\([“\"][^”\"()]{2,40}[”\"]\)(?=,?\s+as\s+(?:the\s+)?issuer\b)"
)
_OWNED = re.compile(r"\b(?:our|its)\s+(?:[\w-]+\s+){0,3}subsidiary,?\s+$")
"""Before the name of a bank that the registrant owns: `our wholly-owned subsidiary, Alder Bank (the “Bank”)`."""
_HELD = re.compile(r"(?:an?\s+)?(?:obligations?\s+of|interests?\s+in)\s(?:.*\binterests?\s+in\s)?", re.DOTALL)
"""Words before a name where all stand in capitals: `AN OBLIGATION OF OR INTEREST IN ACME CORP. (THE "COMPANY")`."""
_US = re.compile(r"[“\"](?:we|us|our|the\s+company|company)[,.]?[”\"]")
# Patterns for the text as printed.
WORD = r"(?:[A-Z0-9][\w&.'’/*-]*|&)"
_SMALL = r"(?:of|and|de|del|the|for|van|von|der)"
_NOT_OF = (
    r"(?!(?:The\s+)?Prospectus\s+(?:of|for)\s)"
    r"(?!(?:[A-Z\d][\w%.-]*\s+){0,5}(?:Stock|Shares|Units|Notes|Debentures|Securities|Warrants|Bonds)\s+of\s)"
)
"""Before a name: titles of what its bearer issues, as in `1,000,000 shares of Common Stock of Acme, Inc.`"""
_NAME = rf"(?P<name>{_NOT_OF}(?:The\s+)?{WORD}(?:,?(?!\s*\n\n)\s+(?:{_SMALL}\s+)?{WORD}){{0,9}})"
_STATE = (
    r"(?:,?\s+an?\s+(?:[\w.’'-]+\s+){1,9}?(?:corporation|company|partnership|trust|bank|association|institution|issuer|REIT)"
    r"(?:\s+(?:organized|incorporated|formed|existing|established|limited)[^()]{0,90})?)?"
)
_BEFORE_ALIAS = re.compile(rf"(?<![\w.&]){_NAME}(?:\s+\([^()]{{1,40}}\))?{_STATE},?\s*$")
_THROUGH = re.compile(r",?\s+acting\s+through\s+(?:one\s+of\s+)?its\s+[\w\s]{3,40}$")
"""The branch through which a bank acts."""
_REFERS = re.compile(
    r"[^.]{0,160}?\b(?:refers?|means?|are|is|mean)\b(?:\s+(?:only|collectively|solely|references|to))*\s+(?:the\s+registrant,?\s+)?"
    rf"{_NAME}"
)
FULL = (
    rf"(?:The\s+)?(?:{WORD},?\s+(?<!\n\n)(?:(?:of|and|&)\s+)?){{1,7}}(?i:{names.LEGAL})(?!\w)(?:(?<![A-Za-z]{{5}})\.)?"
    r"(?:\s+(?:[IVX]{1,4}|\d{1,2})(?![\w,]))?"
)
_OFFERS = re.compile(
    r"\boffering(?:(?<!public\soffering)|(?<=is\sthe\sinitial\spublic\soffering)|(?<=is\san\sinitial\spublic\soffering)"
    r"|(?<=is\sa\spublic\soffering))"
    rf"\s+(?:of\s+[^.\n]{{3,80}}?\s+)?(?:by|of)\s+(?P<by>{FULL})(?=[.,]?(?:\s|$))"
    rf"|\b(?:securities|units|shares|notes)\s+(?:being\s+)?offered\s+by\s+(?P<offers>{FULL})(?=\s+(?:are|is)\b)"
    rf"|(?:^|(?<=[.:]\s)|(?<=\n))(?P<plan>{FULL})(?=['’]s\s+(?i:(?:automatic\s+)?dividend\s+reinvestment|direct\s+stock)\b)"
    rf"|\bissued\s+by\s+(?P<issuer>{WORD}(?:,?\s+{WORD}){{0,5}}?),\s+an?\s+(?:[\w.’'-]+\s+){{1,3}}(?:corporation|company|partnership|trust|bank)\b"
    rf"|\b(?:notes|securities|bonds)\s+are\s+(?:being\s+)?issued\s+by\s+(?P<bank>(?:The\s+)?{WORD}(?:,?\s+(?:(?:of|and)\s+)?{WORD}|\s+plc){{0,6}}?)\s+\((?:the\s+)?[“\"]"
    rf"|\bcontracts?\s+(?:is\s+|are\s+)?issued\s+by\s+(?P<insurer>{FULL})(?=[.,]?(?:\s|$))"
    rf"|\bdebt\s+securities\s+issued\s+by\s+(?P<linked>(?:The\s+)?{WORD}(?:,?\s+(?:of\s+)?{WORD}){{0,6}}?)(?=\s*\(|\s+with\s+returns\s+linked\s)"
    rf"|^(?P<known>{WORD}(?:\s+{WORD}){{0,4}}?)(?=,\s+also\s+known\s+as\s+{WORD}[^.,;\n]{{0,60}},\s+(?:will\s+pay|may|is\s+offering)\s)"
    rf"|\b(?:[Ww]e\s+are\s+offering|[Ss]elling\s+\w+\s[^\n.]{{0,60}}?\b(?:are|is|may)\s+(?:offer|sell)(?:ing)?|prospectus\s+relates\s+to)\s[^\n]{{3,240}}?\b(?:(?:interests?|units)\s+in|(?:shares?|stock|units|ADSs)"
    rf"(?:,\s+[^;,\n]{{3,60}}\svalue[^;,\n]{{0,40}},)?\s+of),?\s+(?P<whose>{FULL})(?=[.,]?(?:\s|$))"
    rf"|\bThis\s+is\s+(?P<first>{FULL})(?=['’]s?\s+initial\s+public\s+offering\b)"
    rf"|\bselling\s+\w+\s+of\s+(?P<holds>{FULL})(?=,?\s+(?:named|identified|listed)\b)"
    rf"|(?<=\d{{4}},\s)(?P<enters>{FULL})(?=(?:\s+\([^()\n]{{2,40}}\))?\s+entered\s+into\s+an?\s[^.\n]{{0,50}}?\b(?i:sales|distribution|offering)\s+(?i:agreement)\b)"
    rf"|(?:^|(?<=[.:]\s)|(?<=\n))(?!On\s|In\s|At\s|Under\s)(?P<name>{FULL})(?=(?:\s+\([^()\n]{{2,40}}\))?\s+is\s+creating\s|(?:,\s+an?\s[^.;\n]{{3,140}}?,)?,?\s+(?:is\s+(?:hereby\s+)?(?:offering|selling)"
    r"|may\s+(?:offer|sell|issue|from)|is\s+an?\s|(?:intends|proposes|expects)\s+to|will\s+not\s+receive\s+any\s"
    r"|(?:originally\s+)?issued\s+the\s))",
    re.MULTILINE,
)
_LEADING = re.compile(
    rf"(?P<name>(?:[A-Z][\w&.'’-]*,?\s+|of\s+|and\s+|&\s+){{1,7}}(?i:{names.LEGAL})(?!\w)\.?)\s+(?=[$\d%]|[A-Z])(?!(?i:partner|liability|premium|payment))"
)
_FORM_ALONE = re.compile(r"(?i:(?:bank\s+|proposed\s+|new\s+)?holding\s+company|the\s+company)")
"""Words that stand before what is proposed: `HOLDING COMPANY REORGANIZATION PROPOSED`."""
_PROSPECTUS_DATED_OF = re.compile(
    rf"(?i:\bprospectus),?\s+(?:dated\s+(?:as\s+of\s+)?[A-Z]\w+\s+\d{{1,2}},\s+\d{{4}},?\s+)?(?:of|for)\s+(?P<name>{FULL})"
    r"(?=,?\s+(?:is\s|relat\w+\s|dated\s|which\s|filed\s|with\s|\())"
)
"""Whose prospectus a supplement supplements."""
_PAID_TO = re.compile(
    rf"(?:^|(?<=\n))(?i:proceeds(?:,?\s+before\s+expenses,?)?)\s+to\s+(?P<name>{FULL})"
    r"(?=,?\s*(?i:\(before\s|before\s)|\t)(?![^\n]*(?i:selling))"
    rf"|(?<=\t)(?i:proceeds(?:,?\s+before\s+expenses,?)?)\s+to\s+(?P<beside>{FULL})"
    r"(?=(?i:,?\s+before\s+expenses)?\t(?i:proceeds(?:,?\s+before\s+expenses,?)?\s+to\s+(?:the\s+)?selling\b))"
)
"""The row or the head of a column of a price table that says who gets the proceeds of what it sells itself."""


def read(document: Document, cover: Cover, candidates: list[Line], head_end: int) -> Found | None:
    """Return the name that a sentence defines or says to offer, a line that the text repeats, or who is paid."""
    text = document.text
    if named := _defined(text, cover):
        return named
    if offers := _OFFERS.search(text, cover.start, cover.end):
        return Found(*offers.span(offers.lastgroup or 0), "cover-issuer")
    for line in candidates:
        if recurs(cover.lower, line, cover):
            return of_line(line, "cover-name-line")
    if candidates and (named := _with_form_below(document, cover, candidates)):
        return named
    for line in lines(text, cover.start, head_end):
        if (match := _LEADING.match(line.text)) and not _FORM_ALONE.fullmatch(match["name"]):
            return Found(line.start, line.start + match.end("name"), "cover-name-line")
    if paid := _PAID_TO.search(text, cover.start, cover.end):
        return Found(*paid.span(paid.lastgroup or 0), "price-table")
    if own := _PROSPECTUS_DATED_OF.search(text, cover.start, cover.end):
        return Found(*own.span("name"), "cover-issuer")
    return None


def of_line(line: Line, rule: str) -> Found:
    """Return the name that a line is, without the signs around it."""
    start = line.start + len(line.text) - len(line.text.lstrip(' *_“"'))
    return Found(start, line.start + len(line.text.rstrip(' *_”"')), rule)


def _with_form_below(document: Document, cover: Cover, candidates: list[Line]) -> Found | None:
    """Return the line of a cover that the text behind it names with a legal form: `ACME` is `Acme, Inc.` there."""
    body = lowered(document.text[cover.end : cover.end + BODY])
    for line in candidates:
        name = lowered(line.text).strip(" *,.")
        at = body.find(name) if len(name) > 3 else -1
        while at >= 0:
            if _FORM_BEHIND.match(body, at + len(name)) and not body[max(0, at - 1) : at].isalnum():
                return of_line(line, "cover-name-line")
            at = body.find(name, at + len(name))
    return None


def recurs(lower: str, line: Line, cover: Cover) -> bool:
    """Tell whether the cover's text names what a line says."""
    name = lowered(line.text).strip(" *,.")
    return len(name) > 3 and lower.find(name, cover.head_end, cover.end) >= 0


def _defined(text: str, cover: Cover) -> Found | None:
    """Return the name that the cover calls "the Company" or "we", or that the text behind it says "we" means."""
    for alias in _ALIAS.finditer(cover.lower, cover.start, cover.end):
        begin = max(cover.start, text.rfind("\n", 0, alias.start()), alias.start() - 260)
        branch = _THROUGH.search(text, begin, alias.start())
        match = _BEFORE_ALIAS.search(text, begin, branch.start() if branch else alias.start())
        if match and not _OWNED.search(cover.lower, begin, match.start("name")):
            held = _HELD.match(cover.lower, *match.span("name"))
            return Found(held.end() if held else match.start("name"), match.end("name"), "cover-defined-name")
    stop = min(len(text), cover.end + BODY)
    for word in _US.finditer(lowered(text[:stop]), cover.start):
        if match := _REFERS.match(text, word.end(), min(stop, word.end() + 320)):
            return Found(match.start("name"), match.end("name"), "text-defined-name")
    return None
