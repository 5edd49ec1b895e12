"""Names of registrants on a facing page: above "(Exact name of registrant as specified in its charter)"."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.extracting.cover import Cover
from generator.extracting.lines import lowered
from generator.extracting.names import ENDS, LEGAL_ENDS
from generator.model import Block, Document

_EXACT = re.compile(
    r"exact\s+names?\s+of\s+(?:each\s+|the\s+|small\s+business\s+|additional\s+|subsidiary\s+)*(?:co-?)?(?:registrants?|issuers?|obligors?|guarantors?)(?:\s+guarantors?)?"
    r"(?:,?\s+(?:and\s+)?(?:the\s+)?(?:sponsor|depositor|issuing\s+entity|issuer|servicer|seller|originator))*+"
    r"(?:\([^)]{0,4}\))?(?:\s+of\s+(?:the\s+)?deposited\s+securities)?\s+(?:as(?=\t)|(?:as\s+|\(?in\s+)(?:specified|stated|set\s+forth|appears|its|their))"
    r"|exact\s+name\s+as\s+specified\s+in\s+(?:the\s+)?registrant[’']?s\s+charter"
    r"|name\s+of\s+small\s+business\s+issuer\s+(?:as\s+specified\s+)?in\s+its"
    r"|(?P<heads>(?:exact\s+)?names?\s+of\s+(?:each\s+)?(?:(?:additional|subsidiary|co)[\s-]*(?:registrants?|guarantors?)(?:\s+guarantors?)?|registrant\s+guarantors?)"
    r"(?=\W{0,4}(?:\(\d\)\W{0,2})?[\t\n]))"
)
_NOISE = re.compile(
    r"""registration\s+(?:statement|no)|securities\s+(?:act|and\s+exchange)|^\W*under\W*$|^\W*form\s|washington|as\s+filed
      |^\W*(?:formerly|f/?k/?a|d/?b/?a|sponsored\s+by|as\s+(?:an?\s+|the\s+)?(?:successor\b.{0,30}\bto\W*$|depositor|originator|seller|sponsor|transferor|servicer))\b|^\W*(?:amendment|post-effective|pre-effective|to|and|on|for|the|of)\W*(?:no\b.*)?$
      |commission\s+file|translation|^\W*\(|current\s+report|pursuant\s+to|date\s+of|act\s+of\s+19|additional\s+(?:co-)?registrant|\bregistrants?\s+(?:are\s+|is\s+)?(?:listed|named|set\s+forth)\b|^[\W_\d]*$""",
    re.VERBOSE,
)
_PART = re.compile(
    r"\W*(?:as\s+)?(?:(?:an?|the)\s+)?(?:issuer|issuing\s+entity|depositor|originator|seller|sponsor|transferor|servicer)s?"
    r"\s+(?:with\s+respect\s+to|in\s+respect\s+of|(?:of|to|for|under)\s+(?:the|certain|each|any|all|its))\b"
)
"""What a registrant of asset-backed securities is, below its name: `Issuer with respect to the Notes`."""
_SEVERAL = re.compile(r"registrants|issuers|obligors|each\s+registrant|registrant\(s\)|in\s+their\b")
_JOINT = re.compile(r"(?:\([^()\n]*\)\s*)?(?:and|&|\*)?")
"""What stands in a line between two names: "and", also behind the series of the first in brackets."""
_JOINED = re.compile(r"\b(?:l\.?\s?p\.?|l\.?l\.?c\.?|inc\.?|corp(?:\.|oration)?)(?P<joint>,?\s+and\s*)$")
"""The end of a name in a line of which the next names another."""
_BOTH = re.compile(
    r"(?P<first>[^\n]{3,60}?\b(?:l\.p|l\.l\.c|llc|inc|corp|corporation|company|ltd)\.?),?\sand\s(?P<second>[^\n]+)"
)
"""Two names in one line over words for several registrants: `ALDER, INC. AND BIRCH CORP.`"""
_PLAN = (" plan", " plan and trust", " trust")
_LINES_OF_PLAN = 3
"""Lines that the name of an employees' plan runs over at most."""
_MOST_NAMES = 12
_TITLE = re.compile(r"\bsecurities\s+act\s+of\s+1933\W*?(?=\n)")
_SYMBOL = re.compile(r"\([a-z]{2,5}\)")
"""The symbol that ends the name of a trust, in a line of its own."""
_STATE = re.compile(r"\(?\s*state\s+or\s+other\s+jurisdiction")
_SUCCEEDED = re.compile(r"\n\W*as\s+successor\b[^\n]{0,30}\bto\W*\n\W*$")
"""What stands between a registrant and the one it succeeds: `As Successor Registrant to`."""
_BREAK = re.compile(r"_{3,}|-{4,}|={3,}|\bact\s+of\s+193[34]\W+|\bunder\s+the\s+securities\s+act\W+")


class Found(NamedTuple):
    """A name at `start` to `end` of the text, and the rule that found it."""

    start: int
    end: int
    rule: str


def read(document: Document, cover: Cover) -> list[Found]:
    """Return the names above the words "(Exact name of registrant as specified in its charter)"."""
    found: list[Found] = []
    stop = cover.facing_end or len(cover.lower)
    for words in _EXACT.finditer(cover.lower, 0, stop):
        block = document.block_at(words.start())
        cell = max(cover.lower.rfind("\n", 0, words.start()), cover.lower.rfind("\t", 0, words.start())) + 1
        if block.kind == "table" and words.start() - max(cell, block.start) < 3:
            found += _of_table(block, words.start() - block.start)
        elif words["heads"] is None and (name := _above(cover.lower, words.start())):
            several = _SEVERAL.search(cover.lower, words.start(), words.end() + len(" in their"))
            above = _more_above(cover.lower, name) if several else []
            if not above and cover.lower.endswith(_PLAN, name.start, name.end):
                above, name = _with_its_plan(cover.lower, name)
            found += [*above, *_beside(cover.lower, name), *(_apart(cover.lower, name) if several else [name])]
    if not found and (name := _without_words(cover)):
        found.append(name)
    return found


def _more_above(lower: str, name: Found) -> list[Found]:
    """Return the names in the lines above a name, of several that stand below each other over the same words."""
    found: list[Found] = []
    end = name.start
    while len(found) < _MOST_NAMES:
        end = len(lower[:end].rstrip())
        start = lower.rfind("\n", 0, end) + 1
        line = lower[start:end].strip()
        if _JOINT.fullmatch(line) or _PART.match(line):
            end = start
            continue
        if (joined := _JOINED.search(line)) is not None:
            end -= len(line) - joined.start("joint")
            line = line[: joined.start("joint")]
        if not _is_name(line) or _NOISE.search(line) or "\t" in line:
            break
        found.insert(0, Found(start, end, name.rule))
        end = start
    return found


def _apart(lower: str, name: Found) -> list[Found]:
    """Return the two names of a line that has both."""
    both = _BOTH.fullmatch(lower, name.start, name.end)
    if both is None or not _is_name(both["second"]):
        return [name]
    return [name._replace(end=both.end("first")), name._replace(start=both.start("second"))]


def _with_its_plan(lower: str, plan: Found) -> tuple[list[Found], Found]:
    """Return the employer whose name ends in "and" above the plan that offers interests in its stock, and the plan."""
    end = plan.start - 1
    for _ in range(_LINES_OF_PLAN):
        start = max(lower.rfind("\n", 0, end), lower.rfind("\t", 0, end)) + 1
        if (joined := _JOINED.search(lower, start, end)) is not None:
            return [Found(start, joined.start("joint"), plan.rule)], plan._replace(start=end + 1)
        end = start - 1
    return [], plan


def _without_words(cover: Cover) -> Found | None:
    """Return the name on a facing page without the form's words: the line behind its title, above the state."""
    title = _TITLE.search(cover.lower, 0, cover.facing_end or 0)
    state = _STATE.search(cover.lower, title.end(), cover.facing_end) if title else None
    if title is None or state is None:
        return None
    start = title.end()
    for line in cover.lower[start : state.start()].split("\n"):
        if any(letter.isalpha() for letter in line) and not _NOISE.search(line):
            return Found(start, start + len(line), "cover-charter-name") if _is_name(line) or len(line) < 60 else None
        start += len(line) + 1
    return None


def _beside(lower: str, name: Found) -> list[Found]:
    """Return the names in the cells before a name in its line: two registrants in two columns."""
    found: list[Found] = []
    at = lower.rfind("\n", 0, name.start) + 1
    for cell in lower[at : name.start].split("\t"):
        if LEGAL_ENDS.search(cell):
            found.append(Found(at, at + len(cell), name.rule))
        at += len(cell) + 1
    return found


def _of_table(block: Block, at: int) -> list[Found]:
    """Return the names in the cells above the words at an offset; below them, row by row, where they head a table.

    A row of plain text with fewer cells than the names' own does not tell in which column its name stands.
    """
    row = block.text.count("\n", 0, at)
    column = block.text.count("\t", block.text.rfind("\n", 0, at) + 1, at)
    above = block.rows[row - 1] if row else []
    if column < len(above):
        first = row - 1
        while first and len(block.rows[first - 1]) == len(above) and _is_name(block.rows[first - 1][column]):
            first -= 1
        return [_cell(block, each, column) for each in range(first, row)]
    return [_cell(block, i, 0) for i, cells in enumerate(block.rows) if i > row and _is_name(cells[0])]


def _is_name(cell: str) -> bool:
    low = lowered(cell)
    return ENDS.search(low) is not None or LEGAL_ENDS.search(low) is not None


def _cell(block: Block, row: int, column: int) -> Found:
    rows = block.rows
    start = block.start + sum(len("\t".join(cells)) + 1 for cells in rows[:row])
    start += sum(len(cell) + 1 for cell in rows[row][:column])
    return Found(start, start + len(rows[row][column]), "cover-charter-name")


def _above(lower: str, at: int) -> Found | None:
    """Return the line before an offset that is a name, with the line above it where a name runs over two."""
    end, symbol = at, ""
    for _ in range(6):
        while end > 0 and not (lower[end - 1].isalnum() or lower[end - 1] in ".)!*"):
            end -= 1
        start = max(lower.rfind("\n", 0, end), lower.rfind("\t", 0, end)) + 1
        for cut in _BREAK.finditer(lower, start, end):
            start = cut.end() if cut.end() < end else start
        line = lower[start:end]
        if not line:
            return None
        succeeded = _SUCCEEDED.search(lower, max(0, start - 60), start)
        if not _NOISE.search(line) and not _PART.match(line) and not succeeded:
            if symbol and lower.find(f"{line} {symbol}", at) >= 0:
                end = lower.index(symbol, end) + len(symbol)
            return Found(_joined_above(lower, start, end), end, "cover-charter-name")
        symbol = line if _SYMBOL.fullmatch(line) else ""
        end = start
    return None


def _joined_above(lower: str, start: int, end: int) -> int:
    """Return where a name begins that may begin in the line above: "AMERICAN EXAMPLE" / "GROUP, INC.".

    What is more than its end runs over where the text behind has both lines in one.
    """
    above_end = start - 1
    if start < 2 or lower[above_end] != "\n" or lower[above_end - 1] == "\n":
        return start
    above = max(lower.rfind("\n", 0, above_end), lower.rfind("\t", 0, above_end)) + 1
    line = lower[above:above_end]
    if _JOINED.search(line):
        return start
    only_ending = len(lower[start:end].split()) <= 2 and ENDS.search(lower[start:end]) is not None
    runs_over = line.rstrip().endswith((",", "&", " and", " of"))
    repeated = lower.find(" ".join(lower[above:end].split()), end) >= 0
    if (
        (only_ending or runs_over or repeated)
        and not _NOISE.search(line)
        and not LEGAL_ENDS.search(line)
        and len(line) < 70
    ):
        return above
    return start
