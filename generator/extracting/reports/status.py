"""Filed or furnished: General Instruction B.2 of Form 8-K, and what the report says of itself."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from generator.extracting.reports.items import EXHIBIT_ITEMS, Section
from generator.model import Document, Evidence, ItemStatus
from generator.tables import default_status

_FILED = re.compile(r"\bfiled\b", re.IGNORECASE)
_DEEMED = re.compile(
    r"""\b(?:deemed|considered|construed|treated|regarded)\W+(?:to\s+(?:be|have\s+been)\W+|as\W+)?(?:being\W+)?
        (?:\w+\W+){0,2}filed\b
      | \bfurnished\W+(?:and|but|rather\s+than)?\W*(?:are\s+|is\s+|shall\s+)?(?:not\W+)?(?:be\W+)?filed\b
      | \bnot\s+[“"'‘]filed[”"'’]""",
    re.IGNORECASE | re.VERBOSE,
)
_NEGATION = re.compile(r"\b(?:not|neither|nor|never|rather\s+than)\b", re.IGNORECASE)
_OF_EXHIBIT = re.compile(r"\bexhibits?\b", re.IGNORECASE)
_OF_ITEM = re.compile(
    r"\binformation\b|\b(?:this|these|the)\s+(?:current\s+|foregoing\s+|preceding\s+)?(?:items?|reports?|form|sections?|disclosures?)\b",
    re.IGNORECASE,
)
"""What a sentence speaks of that says more than that an exhibit is not filed."""
_NOT_FURNISHED = re.compile(
    r"\b(?:not|rather\s+than|instead\s+of)\s+(?:as\s+|being\s+)?[“\"']?furnished\b", re.IGNORECASE
)
"""What is filed is not furnished; a negation of another thing."""
_ITEMS = re.compile(
    r"\bitems?\s*(\d{1,2}(?:\.\d\d)?(?:\s*(?:,|and|&|or)\s*(?:and\s+)?(?:items?\s*)?\d{1,2}\.\d\d)*)", re.IGNORECASE
)
_CODE = re.compile(r"\d{1,2}(?:\.\d\d)?")
_WHOLE = re.compile(r"\b(?:this|the)\s+(?:current\s+)?(?:report|form\s+8-k)\b", re.IGNORECASE)
_BOUNDARY = re.compile(r"(?<![A-Z])\.[”\"’)]*\s+(?=[A-Z“\"(])|\n\n")


class Status(msgspec.Struct, frozen=True):
    """The status of an item, and the sentence that says so (empty where it follows from the form's instruction)."""

    status: ItemStatus
    evidence: tuple[Evidence, ...] = ()


def of_items(document: Document, sections: tuple[Section, ...], on: date | None) -> dict[str, Status]:
    """Return the status of each item but the exhibits'.

    A sentence that says that information "shall not be deemed filed" speaks for the items that it names, else for
    those under whose heading it stands; one that says it of the whole report outside them speaks for all.
    """
    named = [code for section in sections for code in section.codes if code not in EXHIBIT_ITEMS]
    found: dict[str, Status] = {}
    for section in sections:
        own = [code for code in section.codes if code not in EXHIBIT_ITEMS]
        for start, end in sentences(document.text, section.heading_end, section.end):
            sentence = document.text[start:end]
            status = told(sentence)
            listed = [code for codes in _ITEMS.findall(sentence) for code in _CODE.findall(codes)]
            targets = [code for code in listed if code in named] or own
            if targets is own and _OF_EXHIBIT.search(sentence) and not _OF_ITEM.search(sentence):
                targets = [code for code in own if default_status(code, on) == "furnished"]
            if not targets and _WHOLE.search(sentence):
                targets = named
            for code in targets:
                if code not in found or status == "furnished":
                    found[code] = Status(status, document.evidence(start, end, "report-status-sentence"))
    for code in named:
        if code not in found and (default := default_status(code, on)):
            found[code] = Status(default)
    return found


def told(sentence: str) -> ItemStatus:
    """Return what a sentence says of which it is known that it says whether something is deemed filed."""
    return "furnished" if _NEGATION.search(_NOT_FURNISHED.sub(" ", sentence)) else "filed"


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences between two offsets that say whether something is deemed filed."""
    boundaries = list(_BOUNDARY.finditer(text, start, end))
    lefts = [start, *[found.end() for found in boundaries]]
    rights = [*[found.start() + (text[found.start()] == ".") for found in boundaries], end]
    spans = zip(lefts, rights, strict=True)
    return [span for span in spans if _FILED.search(text, *span) and _DEEMED.search(text, *span)]
