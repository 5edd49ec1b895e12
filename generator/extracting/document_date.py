"""The date that an offering document bears: of filing on a registration statement's face, else on the cover."""

from __future__ import annotations

import re
from datetime import date, timedelta

from generator.extracting import base_documents, dates, titles
from generator.extracting.cover import Cover
from generator.extracting.lines import lines
from generator.extracting.wording import phrase
from generator.model import Document, Fact

_BEYOND = 4_000
"""Characters behind the cover in which "The date of this prospectus is …" may stand, below the notices."""

_ROWS = 3
"""Rows that a table of titles above the text has at most, where nothing says that they are titles."""

_LATEST = timedelta(days=31)
"""How long after its filing a document is dated at most; a later date is that of a maturity or a meeting."""

_TOP = 600
"""Characters in which a registration statement says when it was filed."""

# The patterns below are for lower-case text.

_FILED = re.compile(
    rf"(?:\bas\s+|^\W*)filed\s+(?:\w+\s+){{0,3}}?with\s+the\s+(?:u\.?\s?s\.?\s+|united\s+states\s+)?"
    rf"(?:securities\s+(?:and\s+)?exchange\s+)?commission(?:[^.\n]{{0,60}}?\bon)?[\s:,]+(?P<date>{dates.DATE})",
    re.MULTILINE,
)
_NAMED = (
    r"(?:[\w'’/,–—-]+\s+){0,6}?(?:prospectus|supplement|statement|circular|document|amendment)"
    r"(?:\s+supplement|\s*[/–—-]\s*prospectus|\s*[/–—-]\s*offer\s+to\s+exchange)?"
)
_DATE_OF = re.compile(
    rf"date\s+of\s+(?P<which>th(?:is|e))\s+{_NAMED}(?:\s+no\.?\s*\d+)?\s*(?:is\b|was\b)?\s*[:,-]?\s*(?:as\s+of\s+)?(?:the\s+)?(?P<date>{dates.DATE})"
)
_THIS_DATED = phrase(
    {
        "this": rf"""\s+(?:preliminary\s+)?(?:(?:prospectus|pricing)\s+supplement|supplement|prospectus)
            (?:\s+no\.?\s*\d+)?,?\s+dated\s+(?:as\s+of\s+)?(?P<date>{dates.DATE})"""
    },
    before=r"\b",
)
_IS_DATED = re.compile(rf"is\s+dated\s+(?:as\s+of\s+)?(?P<date>{dates.DATE})")
_THIS = re.compile(
    rf"\bthis\s+{_NAMED}\s+$|\bthe\s+(?:accompanying|attached|enclosed)\s+(?:joint\s+)?proxy\s+statement\s*[/–—-]\s*prospectus\s+$"
)
_COMPLETION = re.compile(
    rf"subject\s+to\s+completion\b\W*(?:preliminary\s+|amended\s+)?(?:(?:pricing|prospectus|product)\s+supplement"
    rf"|(?:\w+\s+statement\s*/\s*)?prospectus)?\W*(?:issued\s+|dated\s*:?\s+(?:as\s+of\s+)?)?(?P<date>{dates.DATE})"
)
_DATED = re.compile(rf"\A\W*+(?:(?:dated?|issued)\b[:,]?\s*(?:as\s+of\s+)?)?(?P<date>{dates.DATE})\W*+$")
_DATE_LABELS = ("\ndate:\t", "\ndated:\t", "\tdate:\t", "\tdated:\t")
_CITED = re.compile(r"\b(?:the|by)\s+$")
_PROSE = re.compile(r"\W*(?:this|the|our|we|in)\b")
_BEHIND_NUMBER = re.compile(
    rf"\bregistration\s+(?:statement\s+)?(?:file\s+)?nos?\.?[\s:]*(?:\d{{2,3}}-\d{{4,6}}(?:-\d\d)?[\s,]+(?:and\s+)?){{1,6}}"
    rf"(?P<date>{dates.DATE})$",
    re.MULTILINE,
)
"""A date behind the registration number, at the end of its line."""
_BLANK = re.compile(
    rf"\bdated?\b[\s:,]*(?:is\s+)?(?:(?:{dates.MONTHS})\b)?[\s,_●•\[\]]*(?:(?:19|20)\d\d)?\W*$", re.MULTILINE
)


def read(document: Document, cover: Cover) -> Fact[date]:
    """Read the date that the document bears."""
    if cover.facing_end:
        return _of_statement(document, cover)
    kind = cover.title.kind if cover.title else None
    return (
        _date_of(document, cover, kind)
        or _fact(document, _COMPLETION.search(cover.lower, cover.start, cover.end), "cover-subject-to-completion")
        or _title_date(document, cover, kind)
        or _alone(document, cover)
        or _of_supplement(document, cover)
        or _fact(document, _FILED.search(cover.lower, 0, _TOP), "facing-filed")
        or _fact(document, _BEHIND_NUMBER.search(cover.lower, cover.start, cover.head_end), "cover-date-line")
        or Fact(absent="blank" if _BLANK.search(cover.lower, cover.start, cover.end) else "not stated")
    )


def _of_statement(document: Document, cover: Cover) -> Fact[date]:
    if filed := _fact(document, _FILED.search(cover.lower, 0, cover.facing_end), "facing-filed"):
        return filed
    if document.header.origin == "submission header" and document.header.filed:
        return Fact(document.header.filed)
    return Fact(absent="blank" if "filed with the" in cover.lower[:600] else "not stated")


def _date_of(document: Document, cover: Cover, kind: titles.TitleKind | None) -> Fact[date] | None:
    """Read "The date of this prospectus is …"; in a supplement "the prospectus" is another document."""
    lower, reach = cover.lower, min(cover.end + _BEYOND, len(cover.lower))
    of_base = {mention.date for mention in cover.mentions if mention.after_to}
    for match in _DATE_OF.finditer(lower, cover.start, reach):
        if match.end() > cover.end and dates.parse(match["date"]) in of_base:
            continue  # what the base prospectus says, which is bound behind a short supplement
        if match["which"] == "this" or kind == "prospectus":
            return _fact(document, match, "cover-date-of")
    for match in _IS_DATED.finditer(lower, cover.start, reach):
        if _THIS.search(lower, max(0, match.start() - 80), match.start()):
            return _fact(document, match, "cover-date-of")
    return _fact(document, _THIS_DATED.search(lower, cover.start, cover.end), "cover-date-of")


def _title_date(document: Document, cover: Cover, kind: titles.TitleKind | None) -> Fact[date] | None:
    """Read the date of a title: "Prospectus Supplement No. 3 dated …", "Dated …"."""
    tail = max(cover.head_end, cover.legend)
    above, below = (cover.start, cover.head_end), (tail, cover.end)
    for start, end in (above, below):
        for mention in cover.mentions if (start, end) == above else titles.mentions(cover.lower, start, end):
            named = mention.kind is None or (mention.kind == kind and (mention.own or not mention.after_to))
            cited = _CITED.search(cover.lower, max(start, mention.start - 8), mention.start) or (
                _PROSE.match(cover.lower, _paragraph(cover.lower, mention.start)) and not mention.own
            )
            if named and mention.date and not cited and _short(cover.lower, mention.start):
                return Fact(mention.date, document.evidence(mention.start, mention.end, "cover-title-date"))
    return None


def _alone(document: Document, cover: Cover) -> Fact[date] | None:
    """Read a date that stands on a line of its own, above the cover's text or else below the legend."""
    tail = max(cover.head_end, cover.legend)
    for start, end in ((cover.start, cover.head_end), (tail, cover.end)):
        for line in reversed(list(lines(cover.lower, start, end))):
            if len(line.text) >= 60 or not (match := _DATED.match(line.text)):
                continue
            if cover.lower.endswith("dated", start, max(start, line.start - 1)) or _is_of_base(cover, line.start):
                continue  # the title that it is the date of stands above
            labelled = cover.lower.endswith(":\t", start, line.start)
            if labelled and not cover.lower.endswith(_DATE_LABELS, start, line.start):
                continue  # the day of a term: `Date of Issue:`
            table = document.block_at(line.start)
            titles_only = start != tail and _is_of_titles(cover.lower[table.start : table.end], len(table.rows))
            if table.kind != "table" or titles_only:
                day, filed = dates.parse(match["date"]), document.header.filed
                if day is None or (filed is not None and day - filed > _LATEST):
                    return None
                at = line.start + match.start("date")
                return Fact(day, document.evidence(at, at + len(match["date"]), "cover-date-line"))
    return None


def _of_supplement(document: Document, cover: Cover) -> Fact[date] | None:
    """Read `Supplement to Prospectus dated …` where the date is the supplement's own."""
    apart = base_documents.own_date_in_title(cover)
    return Fact(apart[0].date, document.evidence(apart[0].start, apart[0].end, "cover-title-date")) if apart else None


def _is_of_base(cover: Cover, at: int) -> bool:
    """Tell a line that dates the document above it, which this one is a supplement to: `TO PROSPECTUS` / `DATED …`."""
    return any(mention.after_to and mention.start <= at < mention.end for mention in cover.mentions)


def _is_of_titles(table: str, rows: int) -> bool:
    """Tell a table that sets titles beside the number of the registration from one of terms."""
    return (rows <= _ROWS or "424(" in table) and "$" not in table and "%" not in table


def _fact(document: Document, match: re.Match[str] | None, rule: str) -> Fact[date] | None:
    day = dates.parse(match["date"]) if match else None
    return Fact(day, document.evidence(match.start(), match.end(), rule)) if match and day else None


def _short(lower: str, at: int) -> bool:
    """Tell whether an offset lies in a title, not in a paragraph."""
    end = lower.find("\n\n", at)
    return (end if end >= 0 else len(lower)) - _paragraph(lower, at) < 400


def _paragraph(lower: str, at: int) -> int:
    """Return where the paragraph that holds an offset begins."""
    return lower.rfind("\n\n", 0, at) + 1
