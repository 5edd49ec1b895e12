"""Commission file numbers on the face of a report."""

from __future__ import annotations

import re

from generator.extracting.reports.face import Face
from generator.model import Document, Evidence, Fact

FILE_NUMBER = re.compile(
    r"(?<![\d-])(?:(?:0{0,2}[0125]|0{1,3}|33|333|811|814)-|(?:00[01]|333|811|814)(?:[ ]-[ ]|–)"
    r"|(?:0|00[012]|333|811|814)[ ]–[ ])\d{3,6}(?:-(?:\d\d?|[A-Z]{1,2}\b))?"
    r"(?![\d-])"
)
"""An SEC file number of a reporting company: Exchange Act, Securities Act or Investment Company Act."""

_CAPTION = re.compile(
    r"commission\s+file\b|\bfile\s+n(?:umber|o\b)|\b1934\s+act\s+registration\s+n(?:umber|o\b)", re.IGNORECASE
)
_BOXES = re.compile(
    r"(?:indicate|check)\W+(?:by|the|whether)\b|registered\W+(?:pursuant|under)"
    r"|\bto\s+which\s+this\s+form\s+relates\b|\bincorporated\s+by\s+reference\b|\bregistration\s+statements?\s+on\b",
    re.IGNORECASE,
)
_RELATES = re.compile(
    r"\bfile\s+numbers?\W+to\s+which\s+this\s+form\s+relates\b[^\d\n]{0,60}\n*[^\d\n]{0,40}(?P<number>333-\d{5,6}(?:-\d\d)?)",
    re.IGNORECASE,
)
_BLANK = re.compile(r"(?:\s*n(?:umber|o)\.?(?:\(?s\)?)?)?[\s:.]*(?:_|\[\s*[●•*]?\s*\])", re.IGNORECASE)


def read(document: Document, face: Face) -> Fact[tuple[str, ...]]:
    """Read the file numbers of the registrant (of each registrant of a combined report), as printed."""
    text = document.text
    caption = _CAPTION.search(text, face.start, face.end)
    if not caption:
        return Fact(absent="not stated")
    boxes = _BOXES.search(text, caption.start(), face.end)
    numbers: dict[str, tuple[Evidence, ...]] = {}
    for found in FILE_NUMBER.finditer(
        text, max(face.start, caption.start() - 400), boxes.start() if boxes else face.end
    ):
        number = found[0].replace(" ", "").replace("–", "-")
        if number not in numbers:
            numbers[number] = document.evidence(found.start(), found.end(), "report-file-number")
    if not numbers:
        blank = _BLANK.match(text, caption.end())
        return Fact(absent="blank" if blank else "not stated")
    return Fact(tuple(numbers), parts={f"[{index}]": words for index, words in enumerate(numbers.values())})


def read_related(document: Document, face: Face) -> Fact[tuple[str, ...]]:
    """Read the file number of the registration statement to which a Form 8-A says that it relates."""
    found = _RELATES.search(document.text, face.start, face.end)
    if found is None:
        return Fact(absent="not stated")
    return Fact(
        (found["number"],), parts={"[0]": document.evidence(found.start(), found.end(), "report-related-statement")}
    )
