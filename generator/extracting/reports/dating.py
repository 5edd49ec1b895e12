"""The dates of a report: the period that it covers, the earliest event that it reports, the day it bears."""

from __future__ import annotations

import re
from datetime import date

from generator.extracting.dates import DATE, parse
from generator.extracting.reports.face import SIGNATURE, Face
from generator.model import Document, Fact

_PERIOD = re.compile(
    rf"""\b(?:fiscal|transition|quarterly|annual|half[\s-]?year(?:ly)?|semi-?annual|year|quarter|period|months|weeks)\b[^.\n\t]{{0,40}}?
        \bend(?:ed|ing)\b\W{{0,12}}(?P<date>{DATE})""",
    re.IGNORECASE | re.VERBOSE,
)
_PERIOD_BELOW = re.compile(
    rf"""\b(?:fiscal|transition|quarterly|annual|year|quarter|period)\b[^.\n\t]{{0,40}}?\bend(?:ed|ing)\W{{0,3}}?
        (?:\t[^\n]{{0,80}}\n|(?<=\w)\n[^\n\t]{{0,80}}\t)\W{{0,3}}(?P<date>{DATE})""",
    re.IGNORECASE | re.VERBOSE,
)
"""A period whose end stands in the row below the words that ask for it, another column beside both."""
_PERIOD_ABOVE = re.compile(
    rf"^[^\w\n]*(?P<date>{DATE})[^\w\n]*\n[^\w]{{0,40}}(?:for\s+the\s+)?(?:fiscal\s+year|quarterly\s+period|quarter|year)\s+ended[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A period whose end stands above a dotted line that asks for it."""
_TRANSITION = re.compile(
    rf"(?:transition|distribution)\s+period\s+(?:from|of)\W{{0,8}}{DATE}\W{{0,8}}(?:to|through)\W{{0,8}}(?P<date>{DATE})",
    re.IGNORECASE,
)
_REPORTING_PERIOD = re.compile(
    rf"""\bdates?\s+of\s+(?:the\s+)?reporting\s+periods?\b\W{{0,40}}
        (?:(?:from\s+)?{DATE}\W{{0,8}}(?:to|through|-|–|—)\W{{0,8}})?(?P<last>{DATE})""",
    re.IGNORECASE | re.VERBOSE,
)
_EARLIEST = re.compile(
    r"date\s+of\s+(?:the\s+)?(?:earliest\s+)?(?:reported\s+)?event(?:s)?(?:\s+(?:being\s+)?report(?:ed|ing)?\b)?",
    re.IGNORECASE,
)
_REPORT_DATE = re.compile(r"\bdate\s+of\s+(?:the\s+)?report", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?:\W|_){{0,80}}(?:is|was|on)?\W{{0,6}}(?P<first>{DATE})(?:\W{{0,6}}(?:\(\s*(?P<second>{DATE})\s*\)))?",
    re.IGNORECASE,
)
_DATES = re.compile(DATE, re.IGNORECASE)
_LINE_OF_DATE = re.compile(rf"^[^\w\n]*(?:dated?\W{{0,4}})?(?P<date>{DATE})[^\w\n]*$", re.IGNORECASE | re.MULTILINE)
_BESIDE_SIGNER = re.compile(rf"^[^\w\n]*(?P<date>{DATE})[^\w\n]*\t\W*(?:by\b|/s/)", re.IGNORECASE | re.MULTILINE)
_BOXES = re.compile(r"\bindicate\s+by\s+check", re.IGNORECASE)
_PROXY_DATED = re.compile(rf"\bproxy\s+statement,?\s+(?:is\s+)?dated\s+(?:as\s+of\s+)?(?P<date>{DATE})", re.IGNORECASE)
_PROXY_HEAD = 20_000
"""Characters in which a proxy statement's date is looked for: face, letter and notice."""
_CAUSED = re.compile(r"\bhas\s+duly\s+caused\s+this\s+(?:\w+\s+){1,3}to\s+be\s+signed\b", re.IGNORECASE)
_SIGNED_ON = re.compile(rf"\bdated?\s*(?:as\s+of)?\W{{0,12}}(?P<date>{DATE})", re.IGNORECASE)


def read_period(document: Document, face: Face) -> Fact[date]:
    """Read the end of the fiscal year, quarter or transition period that an annual or quarterly report covers."""
    for pattern in (_PERIOD, _PERIOD_BELOW, _TRANSITION, _PERIOD_ABOVE):
        if found := pattern.search(document.text, face.start, face.end):
            return _fact(document, found.start(), found.end(), found["date"], "report-period")
    return Fact(absent="not stated")


def read_reporting_period(document: Document, face: Face) -> Fact[date]:
    """Read the end of the period that a fund reports on (Form N-CSR: `Date of reporting period`)."""
    found = _REPORTING_PERIOD.search(document.text, face.start, face.end)
    if not found:
        return Fact(absent="not stated")
    return _fact(document, found.start(), found.end("last"), found["last"], "report-period")


def read_event_date(document: Document, face: Face) -> Fact[date]:
    """Read the date of the earliest event that a report on Form 8-K reports.

    The face prints it behind the form's words, above them, or in brackets behind the date of the report.
    """
    text = document.text
    caption = _EARLIEST.search(text, face.start, face.end)
    if not caption:
        return Fact(absent="not stated")
    if after := _AFTER.match(text, caption.end(), min(face.end, caption.end() + 200)):
        name = _earlier(after)
        return _fact(document, caption.start(), after.end(name), after[name], "report-earliest-event")
    reports = list(_REPORT_DATE.finditer(text, max(0, caption.start() - 120), caption.start()))
    begin = reports[-1].start() if reports else caption.start()
    for left, right in ((begin, caption.start()), (max(0, begin - 120), begin)):
        dates = list(_DATES.finditer(text, left, right))
        if dates and not re.search(r"[a-z]{3}", text[dates[-1].end() : right], re.IGNORECASE):
            start = dates[-1].start()
            return _fact(document, start, dates[-1].end(), dates[-1][0], "report-earliest-event")
    return Fact(absent="not read" if _DATES.search(text, face.start, face.end) else "blank")


def _earlier(found: re.Match[str]) -> str:
    """Return which of a date and the one in brackets behind it is the earlier: that is the event's."""
    first, second = parse(found["first"]), parse(found["second"]) if found["second"] else None
    return "second" if first and second and second < first else "first"


def read_signed(document: Document) -> Fact[date]:
    """Read the date beside the signatures: below their heading, else behind the form's words above them."""
    text = document.text
    head = SIGNATURE.search(text) or _CAUSED.search(text)
    if head is None:
        return Fact(absent="not stated")
    start, end = head.end(), head.end() + 1_500
    for pattern in (_SIGNED_ON, _LINE_OF_DATE, _BESIDE_SIGNER):
        if found := pattern.search(text, start, end):
            return _fact(document, found.start("date"), found.end("date"), found["date"], "report-signed")
    return Fact(absent="not stated")


def read_reported(document: Document, event: date | None) -> Fact[date]:
    """Read the date that a report on Form 8-K bears beside its signatures; one before the event is not believed."""
    signed = read_signed(document)
    if signed.value and event and signed.value < event:
        note = f"The date beside the signatures, {signed.value}, lies before the earliest event, {event}."
        return Fact(absent="not read", evidence=signed.evidence, note=note)
    return signed


def read_proxy(document: Document) -> Fact[date]:
    """Read the date that a proxy statement bears: stated of itself, else the one above its letter to holders."""
    found = _PROXY_DATED.search(document.text, 0, _PROXY_HEAD) or _LINE_OF_DATE.search(document.text, 0, _PROXY_HEAD)
    if not found:
        return Fact(absent="not stated")
    return _fact(document, found.start(), found.end("date"), found["date"], "proxy-date")


def read_bearing(document: Document, face: Face) -> Fact[date]:
    """Read the date on a line of its own on the face of a report (Form 6-K), else the one beside the signatures."""
    boxes = _BOXES.search(document.text, face.start, face.end)
    if found := _LINE_OF_DATE.search(document.text, face.start, boxes.start() if boxes else face.end):
        return _fact(document, found.start("date"), found.end("date"), found["date"], "report-face-date")
    return read_signed(document)


def _fact(document: Document, start: int, end: int, words: str, rule: str) -> Fact[date]:
    value = parse(words)
    if value is None:
        return Fact(absent="not read")
    return Fact(value, document.evidence(start, end, rule))
