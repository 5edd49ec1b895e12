"""EDGAR submissions: the SGML header, and the documents behind it.

Three ways of writing the same: `<SEC-DOCUMENT>` with a header of `KEY: value` lines (before 1996
`<IMS-DOCUMENT>`, often inside a privacy-enhanced message), the dissemination form `<SUBMISSION>` with a tag
for each value, and a single `<DOCUMENT>` without a header. Source of the names: EDGAR Public Dissemination
Service technical specification.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from posixpath import splitext
from typing import NamedTuple

from generator.model import ExhibitKind, Filer, Header
from generator.model.days import iso_day
from generator.reading.naming import ACCESSION_NUMBER
from generator.reading.xml import is_xml_form

START = re.compile(
    r"\s*(?:<html>\s*<body>\s*)?"
    r"(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:(?:SEC|IMS)-(?:DOCUMENT|HEADER)|SUBMISSION|DOCUMENT)>)",
    re.IGNORECASE,
)
ANOTHER = re.compile(
    r"-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:(?:SEC|IMS)-(?:DOCUMENT|HEADER)|SUBMISSION)>", re.IGNORECASE
)
"""Where another submission begins, behind a document of the first."""
TEXT_START = re.compile(r"<TEXT>", re.IGNORECASE)
TEXT_END = re.compile(r"</TEXT>(?=\s*$)", re.IGNORECASE)
LONGEST_PREAMBLE = 5_000
"""Characters before `<TEXT>` in which a document's type and name stand."""
LONGEST_TAIL = 200
LONGEST_NAME = 200
IMAGES = frozenset((".jpg", ".jpeg", ".gif", ".png", ".bmp", ".tif", ".tiff", ".svg"))
DATA = frozenset((".xml", ".xsd", ".xsl", ".xslt", ".json", ".zip", ".xls", ".xlsx", ".csv", ".js", ".css", ".gz"))
DATA_TYPES = re.compile(r"EX-10[01]\b|XML|ZIP|EXCEL|JSON|INFORMATION TABLE|EX-FILING FEES\.\w", re.IGNORECASE)
UUENCODED = re.compile(r"\s*(?:<\w+>\s*)?begin \d{3} \S")
FIELD = re.compile(r"(?m)^[ \t]*<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^\n<]*)", re.IGNORECASE)
HEADER_LINE = re.compile(
    r"(?m)^[ \t]*(?:<([A-Za-z][A-Za-z0-9-]*)>([^\n]*)|([A-Z][A-Za-z0-9 /&.()'-]*):[ \t]*([^\n]*))$"
)
LONGEST_HEADER = 5_000_000
LONGEST_VALUE = 1_000
"""Characters up to which what a line of a header states is taken: a name, an address, a number."""

COMPANY_STARTS = frozenset(("COMPANY DATA", "OWNER DATA", "COMPANY-DATA", "OWNER-DATA"))
NAMES = {
    "CONFORMED SUBMISSION TYPE": "form",
    "TYPE": "form",
    "ACCESSION NUMBER": "accession number",
    "ACCESSION-NUMBER": "accession number",
    "FILED AS OF DATE": "filed",
    "FILING-DATE": "filed",
    "CONFORMED PERIOD OF REPORT": "period",
    "PERIOD": "period",
    "EFFECTIVENESS DATE": "effective",
    "EFFECTIVENESS-DATE": "effective",
    "ITEM INFORMATION": "item",
    "ITEMS": "item",
    "COMPANY CONFORMED NAME": "name",
    "CONFORMED-NAME": "name",
    "CENTRAL INDEX KEY": "cik",
    "CIK": "cik",
    "SEC FILE NUMBER": "file number",
    "FILE-NUMBER": "file number",
    "REFERENCES 429": "earlier number",
    "REFERENCES-429": "earlier number",
    "FORMER CONFORMED NAME": "former name",
    "FORMER-CONFORMED-NAME": "former name",
    "STREET 1": "street",
    "STREET1": "street",
    "STREET 2": "street",
    "STREET2": "street",
    "CITY": "city",
    "STATE": "region",
    "ZIP": "zip",
    "BUSINESS PHONE": "phone",
    "PHONE": "phone",
}
"""Both spellings of a header's names, and what we call the value."""
ADDRESSES = {
    "BUSINESS ADDRESS": True,
    "BUSINESS-ADDRESS": True,
    "MAIL ADDRESS": False,
    "MAIL-ADDRESS": False,
    "FORMER COMPANY": False,
    "FORMER-COMPANY": False,
    "FORMER NAME": False,
    "FORMER-NAME": False,
    "FILING VALUES": False,
    "FILING-VALUES": False,
}
"""Sections of a filer; true for the one whose address is the filer's."""
CIK = re.compile(r"[0-9]{1,10}")


class SubmissionDocument(NamedTuple):
    """A `<DOCUMENT>` of a submission, whose text stands at `start` to `end` of the submission."""

    type: str
    sequence: int
    filename: str
    description: str | None
    kind: ExhibitKind
    start: int
    end: int


class Submission(NamedTuple):
    """A submission taken apart."""

    header: Header
    documents: tuple[SubmissionDocument, ...]
    warnings: tuple[str, ...]


def is_submission(text: str) -> bool:
    """Tell whether a text is a submission, or one document of one."""
    return START.match(text) is not None


def read_submission(text: str) -> Submission:
    """Take a submission apart; one that is cut short is read as far as it goes."""
    start = START.match(text)
    tag = "<document>" if start and start[0].endswith("<document>") else "<DOCUMENT>"
    end_tag = tag.replace("<", "</")
    documents: list[SubmissionDocument] = []
    warnings: list[str] = []
    starts = list(_places(text, tag))
    head = text[: starts[0] if starts else len(text)]
    for at, stop in pairwise([*starts, len(text)]):
        end = text.rfind(end_tag, at, stop)
        document, complete = _document(text, at + len(tag), end if end >= 0 else stop, len(documents) + 1)
        documents.append(document)
        if end < 0 and not complete:
            warnings.append(f"The submission is cut short in document {len(documents)} ({document.type or 'no type'}).")
        if end >= 0 and ANOTHER.search(text, end, stop):
            warnings.append("Another submission stands behind the first and is not read: each needs a file of its own.")
            break
    return Submission(_header(head[:LONGEST_HEADER], documents), tuple(documents), tuple(warnings))


def _places(text: str, tag: str) -> Iterator[int]:
    """Give where a tag stands."""
    at = text.find(tag)
    while at >= 0:
        yield at
        at = text.find(tag, at + len(tag))


def primary_document(submission: Submission) -> SubmissionDocument | None:
    """Return the document that is the filing: the first text of the form's type, else the first text."""
    texts = [document for document in submission.documents if document.kind == "text"]
    form = submission.header.form
    return next((document for document in texts if document.type == form), texts[0] if texts else None)


def _document(text: str, start: int, stop: int, position: int) -> tuple[SubmissionDocument, bool]:
    """Return the document at some place of a submission, and whether its text has an end."""
    opened = TEXT_START.search(text, start, min(stop, start + LONGEST_PREAMBLE))
    preamble = text[start : opened.start() if opened else min(stop, start + LONGEST_PREAMBLE)]
    fields = {name.upper(): value.strip() for name, value in FIELD.findall(preamble)}
    begin = opened.end() if opened else stop
    closed = TEXT_END.search(text, max(begin, stop - LONGEST_TAIL), stop)
    end = closed.start() if closed else stop
    sequence = fields.get("SEQUENCE", "")
    filename = _last_part(fields.get("FILENAME", ""))
    document = SubmissionDocument(
        type=fields.get("TYPE", ""),
        sequence=int(sequence) if sequence.isdecimal() and len(sequence) < 7 else position,
        filename=filename,
        description=fields.get("DESCRIPTION") or None,
        kind=_kind(fields.get("TYPE", ""), filename, text[begin : min(end, begin + LONGEST_PREAMBLE)]),
        start=begin,
        end=end,
    )
    return document, closed is not None


def _kind(type_: str, filename: str, start: str) -> ExhibitKind:
    """Tell text from images, PDF and data by the document's type, its name and its first characters."""
    ending = splitext(filename.lower())[1]
    if ending in IMAGES or type_ == "GRAPHIC":
        return "image"
    if ending == ".pdf" or "<PDF>" in start[:100]:
        return "pdf"
    if ending in DATA:
        return "text" if ending == ".xml" and is_xml_form(start) else "data"
    return "data" if DATA_TYPES.match(type_) or UUENCODED.match(start) else "text"


def _last_part(filename: str) -> str:
    """Return the last part of a file name, which is never a path."""
    last = re.split(r"[/\\]", filename)[-1].strip()
    last = last if last.isprintable() else "".join(filter(str.isprintable, last))
    return "" if last in (".", "..") else last[:LONGEST_NAME]


def _header(head: str, documents: list[SubmissionDocument]) -> Header:
    """Read the header's lines; a file without one has its form from its first document."""
    facts: dict[str, str] = {}
    items: list[str] = []
    earlier: list[str] = []
    filers: list[dict[str, list[str]]] = []
    section = role = ""
    for tag, tagged, key, keyed in HEADER_LINE.findall(head):
        name, value = (tag.upper(), tagged.strip()) if tag else (key, keyed.strip())
        if name in COMPANY_STARTS:
            filers.append({"role": [role]})
            section = ""
        elif name in ADDRESSES:
            section = name
        elif not value:
            role = name
        elif len(value) > LONGEST_VALUE:
            continue
        elif known := NAMES.get(name):
            if known == "item":
                items.append(value)
            elif known == "earlier number":
                earlier.append(value)
            elif known in ("form", "accession number", "filed", "period", "effective"):
                facts.setdefault(known, value)
            elif filers and (known not in ("street", "city", "region", "zip", "phone") or ADDRESSES.get(section)):
                filers[-1].setdefault(known, []).append(value)
    form = facts.get("form") or (documents[0].type if documents else "")
    return Header(
        form=form or None,
        accession_number=number[0]
        if (number := ACCESSION_NUMBER.fullmatch(facts.get("accession number", "")))
        else None,
        filed=_date(facts.get("filed")),
        period=_date(facts.get("period")),
        effective=_date(facts.get("effective")),
        items=tuple(items),
        earlier_numbers=tuple(dict.fromkeys(earlier)),
        filers=tuple(_filer(values) for values in filers if values.get("name") or values.get("cik")),
        origin="submission header",
    )


def _filer(values: dict[str, list[str]]) -> Filer:
    def first(name: str) -> str | None:
        return next(iter(values.get(name, ())), None)

    cik = CIK.fullmatch(first("cik") or "")
    place = " ".join(part for part in (first("region"), first("zip")) if part)
    address = [
        *values.get("street", []),
        *[part for part in (first("city"), place) if part],
    ]
    return Filer(
        name=first("name") or "",
        cik=cik[0].zfill(10) if cik else None,
        role=values["role"][0].replace("-", " ").lower() or "filer",
        former_names=tuple(dict.fromkeys(values.get("former name", []))),
        file_numbers=tuple(dict.fromkeys(values.get("file number", []))),
        address=", ".join(address) or None,
        phone=first("phone"),
    )


def _date(text: str | None) -> date | None:
    try:
        return iso_day(text) if text and len(text) == 8 else None
    except ValueError:
        return None
