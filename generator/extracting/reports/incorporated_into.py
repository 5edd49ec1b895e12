"""Whether a foreign issuer's report says that it becomes part of registration statements, and of which.

A report on Form 6-K counts in a prospectus only where it, or the prospectus, says so (Form F-3, Item 6(c)).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.model import Document, Evidence, Fact

_NUMBER = re.compile(r"(?<![\d-])(333|0?33)\s*[-–‑]\s*(\d{4,6}(?:-\d\d)?)(?![\d-])")
_INCORPORATED = re.compile(
    r"\bincorporat(?:ed|ion)\s+by\s+reference\b(?!\s+(?:from|herein|hereto|to\s+(?:the\s+)?(?:exhibits?|annex)\b))|\bpart\s+of\s+(?:the|our|each)\b",
    re.IGNORECASE,
)
_THIS_REPORT = re.compile(r"\bthis\s+(?:annual\s+)?(?:report|form\s+[24]0-f)\b", re.IGNORECASE)
_NEGATION = re.compile(r"\b(?:not|nor|neither)\b", re.IGNORECASE)
_STATEMENT = re.compile(r"\bregistration\s+statements?\b|\bform\s+[fs]-\d", re.IGNORECASE)
_BOUNDARY = re.compile(r"(?<![A-Z])(?<!\bNos)(?<!\bNo)(?<!\bReg)\.[”\"’)]*\s+(?=[A-Z“\"(])|\n\n")
_FOLLOWING = re.compile(r"\bfollowing\s+(?:\w+\s+)?registration\s+statements?\b[^:]*\.\s*$", re.IGNORECASE)
"""The end of a sentence whose list begins in the next line, without a colon."""
LONGEST_LINE = 400


ANNUAL_HEAD = 30_000
"""Characters in which an annual report says it: face, contents and introduction."""


def read_annual(document: Document) -> Fact[tuple[str, ...]]:
    """Read the same of an annual report on Form 20-F or 40-F, which has to say it of itself."""
    text = document.text[:ANNUAL_HEAD]
    return _read(document, [span for span in _sentences(text) if _THIS_REPORT.search(text, *span)])


def read(document: Document) -> Fact[tuple[str, ...]]:
    """Read the file numbers of the registration statements that the report says it is incorporated into."""
    return _read(document, _sentences(document.text))


def _read(document: Document, sentences: Iterable[tuple[int, int]]) -> Fact[tuple[str, ...]]:
    text = document.text
    numbers: dict[str, tuple[Evidence, ...]] = {}
    for start, end in sentences:
        mention = _INCORPORATED.search(text, start, end)
        if not mention or not _STATEMENT.search(text, start, end) or _NEGATION.search(text, start, mention.start()):
            continue
        listed = text[start:end].rstrip().endswith(":") or _FOLLOWING.search(text, mention.start(), end)
        stop = _list_end(text, end) if listed else end
        for number in _NUMBER.finditer(text, start, stop):
            printed = f"{number[1]}-{number[2]}"
            if printed not in numbers:
                left = start if number.end() <= end else number.start()
                numbers[printed] = document.evidence(left, number.end(), "report-incorporated-into")
    if not numbers:
        return Fact(absent="not stated")
    return Fact(tuple(numbers), parts={f"[{index}]": words for index, words in enumerate(numbers.values())})


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a text stand."""
    start = 0
    for found in _BOUNDARY.finditer(text):
        yield start, found.start() + (text[found.start()] == ".")
        start = found.end()
    yield start, len(text)


def _list_end(text: str, end: int) -> int:
    """Return where the lines that follow a colon, each with a file number, end."""
    while True:
        start = end + 2
        stop = text.find("\n\n", start)
        stop = len(text) if stop < 0 else stop
        if start >= len(text) or stop - start > LONGEST_LINE or not _NUMBER.search(text, start, stop):
            return end
        end = stop
