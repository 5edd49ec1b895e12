"""Reports that a supplement physically attaches: named on its cover, else by their own covers in the text."""

from __future__ import annotations

import re
from datetime import date

from generator.extracting import dates
from generator.extracting.cover import Cover
from generator.extracting.lines import begins_line, lowered
from generator.extracting.wording import phrase
from generator.model import AttachedDocument, Document, Evidence, Fact

# The patterns below are for lower-case text.

_CODE = r"(?P<number>8|10|6|20|40)\s?[-–]?\s?(?P<letter>k(?:sb|t|405)?|q(?:sb|t)?|f)"
_ATTACHED = ("attach", "annexed", "appended", "enclosed", "reproduce")
_INCLUDES = phrase(
    {
        "form": rf"""\s+{_CODE}[^.]{{0,160}}\b(?:is|are)\s+(?:included|set\s+forth|contained|filed)
            \s+(?:here(?:in|with)|below)""",
        "follow": r"(?:s|ing)\b[^.]{0,80}\bform\s+(?:8|10|6|20)-",
    }
)
_AMENDMENT_TO = re.compile(
    r"\bamendment\s+(?:no\.?\s*\d+\s+)?to\s+(?:the\s+|our\s+)?(?:(?:company|registrant)[’']s\s+)?"
    r"(?:(?:current|quarterly|annual)\s+report\s+)?(?:on\s+)?$"
)
_INFORMATION = re.compile(
    r"attach|annex|append|contained\s+in|included\s+in|set\s+forth\s+in|information\s+(?:in|from)|enclosed"
)
_FORM = phrase({"form": rf"\s+{_CODE}(?P<amended>\s?/\s?a)?\b"}, before=r"\b")
_DATE = re.compile(dates.DATE)
_FILED = re.compile(r"(?:filed|furnished|submitted)\b[^.;]{0,120}?\bon\s*$|\bfiled\s*$|\breported?\)?[:\s]*$")
_DATED = re.compile(r"\bdated(?:\s+as\s+of)?\s*$")
_NO_STOP = r"(?:[^.;\n]|(?<=inc)\.|(?<=corp)\.|(?<=co)\.|(?<=ltd)\.|(?<=\bl)\.p|(?<=l\.p)\.|(?<=\bu)\.s\.)"
_FILED_BEFORE = re.compile(
    rf"\bon\s+(?P<date>{dates.DATE}),?\s+{_NO_STOP}{{2,80}}?\bfiled\b{_NO_STOP}{{0,160}}?\bform\s+{_CODE}(?P<amended>\s?/\s?a)?\b"
)
_AND = re.compile(r"[\s,]*(?:and|,|on)?\s*(?:on\s+)?$")
_STOP = re.compile(
    r"\.\s(?<!\bno..)(?<!\binc..)(?<!\bcorp..)(?<!\bco..)(?<!\bltd..)(?<!\bl\.p..)(?<!\bu\.s..)", re.DOTALL
)
_ENDED = re.compile(r"\b(?:ended|ending)\s*$")

_REPORT_DATE = re.compile(rf"date\s+of\s+(?:earliest\s+)?(?:report|event)[^\n]{{0,80}}?[\s:)\n]+(?P<date>{dates.DATE})")
_DATE_ABOVE = re.compile(rf"(?P<date>{dates.DATE})\)?\s*\n+\W*date\s+of\s+(?:earliest\s+)?(?:report|event)")
"""The date of a report above its caption."""
_PERIOD = re.compile(rf"(?:period|year|quarter)\s+ended[\s:]*(?P<date>{dates.DATE})")
_REPORT_FORM = phrase({"form": rf"\s+{_CODE}(?P<amended>\s?/\s?a)?\b"})
"""At the beginning of a line."""
_COMMISSION = phrase({"securities": r"\s+and\s+exchange\s+commission"})


def read(document: Document, cover: Cover) -> Fact[tuple[AttachedDocument, ...]]:
    """Read the reports that a sticker wraps; a supplement that only speaks of a report attaches none."""
    own = None if cover.facing_end else cover.title
    if own is None or own.kind == "prospectus" or not (_attaches(cover) or _report_follows(document, cover)):
        return Fact((), absent="not stated")
    found = _named(document, cover) or _said_before(document, cover, _carried(document, cover))
    return Fact(
        tuple([entry for entry, _ in found]),
        parts={f"[{index}]": words for index, (_, words) in enumerate(found)},
        absent=None if found else "not read",
    )


Found = list[tuple[AttachedDocument, tuple[Evidence, ...]]]


def _named(document: Document, cover: Cover) -> Found:
    """Return the reports that the cover's sentences name with the date of filing."""
    found: Found = []
    lower = cover.lower
    forms = list(_FORM.finditer(lower, cover.start, cover.end))
    for index, form in enumerate(forms):
        floor = max(cover.start, form.start() - 1_500)
        begin = max(_sentence_start(lower, floor, form.start()), lower.rfind("\n\n", floor, form.start()))
        stop = forms[index + 1].start() if index + 1 < len(forms) else cover.end
        paragraph = lower.find("\n\n", form.end())
        stop = min(stop, paragraph if paragraph >= 0 else stop)
        ends = _STOP.search(lower, form.end(), stop)
        sentence = ends.start() if ends else stop
        if not _INFORMATION.search(lower, max(begin, cover.start), sentence) or "risk factors" in lower[begin:sentence]:
            continue
        days = _filed(lower, form.end(), sentence)
        if days and _ENDED.search(lower, form.end(), days[0][1]):
            days = _filed_before(cover).get(_code(form)) or days
        for day, start, end in days:
            entry = AttachedDocument(_code(form, amended=_amends(lower, begin, form.start())), day)
            if entry not in [other for other, _ in found]:
                found.append((entry, document.evidence(min(form.start(), start), end, "cover-attached")))
    return found


def _sentence_start(lower: str, floor: int, at: int) -> int:
    """Return where the sentence that holds an offset begins, -1 where it begins before the floor."""
    return max([match.start() for match in _STOP.finditer(lower, floor, at)], default=-1)


def _filed(lower: str, start: int, end: int) -> list[tuple[date, int, int]]:
    """Return the dates of filing behind a form, else the end of its period, with where they stand."""
    found: list[tuple[date, int, int]] = []
    dated: list[tuple[date, int, int]] = []
    ended: list[tuple[date, int, int]] = []
    last = start
    for match in _DATE.finditer(lower, start, end):
        day = dates.parse(match[0])
        if day is None:
            continue
        if _ENDED.search(lower, last, match.start()):
            ended.append((day, *match.span()))
        elif _DATED.search(lower, last, match.start()):
            dated.append((day, *match.span()))
        elif _FILED.search(lower, last, match.start()) or (found and _AND.fullmatch(lower, last, match.start())):
            found.append((day, *match.span()))
        last = match.end()
    return found or dated or ended


def _filed_before(cover: Cover) -> dict[str, list[tuple[date, int, int]]]:
    """Return the day on which a sentence says that a report was filed, by form: `On May 1, 2014, we filed …`."""
    days: dict[str, list[tuple[date, int, int]]] = {}
    for found in _FILED_BEFORE.finditer(cover.lower, cover.start, cover.end):
        if day := dates.parse(found["date"]):
            days.setdefault(_code(found), []).append((day, *found.span()))
    return {code: filed for code, filed in days.items() if len(filed) == 1}


def _said_before(document: Document, cover: Cover, carried: Found) -> Found:
    """Return the reports that follow a cover with the day on which it says that the only one on a form was filed."""
    days = _filed_before(cover)
    said: dict[str, Found] = {
        code: [(AttachedDocument(code, day), document.evidence(start, end, "cover-attached"))]
        for code, [(day, start, end)] in days.items()
    }
    codes = [entry.form for entry, _ in carried]
    if not carried:
        return [found for each in said.values() for found in each]
    return [
        said[known[0].form][0] if known[0].form in said and codes.count(known[0].form) == 1 else known
        for known in carried
    ]


def _attaches(cover: Cover) -> bool:
    """Tell whether the cover says that a document is attached to it."""
    if any(cover.lower.find(stem, cover.start, cover.end) >= 0 for stem in _ATTACHED):
        return True
    return _INCLUDES.search(cover.lower, cover.start, cover.end) is not None


def _report_follows(document: Document, cover: Cover) -> bool:
    """Tell whether the cover of a report comes next."""
    behind = lowered(document.text[cover.end : cover.end + 800])
    forms = [form for form in _REPORT_FORM.finditer(behind) if begins_line(behind, form.start())]
    return bool(forms) and _COMMISSION.search(behind) is not None


def _carried(document: Document, cover: Cover) -> Found:
    """Return the reports whose own covers follow, by the date of report or the end of the period."""
    found: Found = []
    lower = lowered(document.text)
    for form in _REPORT_FORM.finditer(lower, cover.end):
        near = (max(cover.end, form.start() - 400), form.end() + 600)
        if not begins_line(lower, form.start()) or not _COMMISSION.search(lower, *near):
            continue
        dated = (
            _REPORT_DATE.search(lower, form.end(), near[1])
            or _DATE_ABOVE.search(lower, form.end(), near[1])
            or _PERIOD.search(lower, form.end(), near[1])
        )
        day = dates.parse(dated["date"]) if dated else None
        end = dated.end() if dated else form.end()
        found.append((AttachedDocument(_code(form), day), document.evidence(form.start(), end, "attached-report")))
    return found


def _code(form: re.Match[str], *, amended: bool = False) -> str:
    return f"{form['number']}-{form['letter'].upper()}" + ("/A" if amended or form["amended"] else "")


def _amends(lower: str, begin: int, at: int) -> bool:
    """Tell an amendment by the words before the form: `Amendment No. 1 to our Quarterly Report on Form 10-Q`."""
    return (
        lower.find("amendment", max(0, begin), at) >= 0 and _AMENDMENT_TO.search(lower, max(0, begin), at) is not None
    )
