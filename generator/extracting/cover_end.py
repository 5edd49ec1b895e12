"""Where a cover ends: before a section, before a report that it wraps, or behind the page of its legend and date."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.extracting import dates
from generator.extracting.lines import lowered
from generator.extracting.wording import phrase
from generator.model import Block, Document

REACH = 25_000
"""Characters that a cover or facing page can have; the longest are cover letters of mergers."""

FARTHEST = 100_000
"""Characters within which the legend stands of a cover with pages of disclosures before it."""

SHORTEST = 300
"""Characters that a cover has at least: a heading sooner is a running head."""

BEYOND_LEGEND = 9_000
"""Characters that may follow the Commission's legend on a cover: price table, footnotes, banks."""

AT_FOOT = 600
"""Characters of the banks and the date at the foot."""

# The patterns below are for lower-case text.

LEGEND_END = re.compile(r"criminal\s+offen[sc]e\.?")
"""The last words of the Commission's legend."""
_COMMITTED = ("firm commitment", "firm-commitment")
"""How the sentence above the banks says that they buy what they sell."""
_LEGEND_WORDS = ("criminal offen", "CRIMINAL OFFEN")

_SECTION = re.compile(
    r"""(?:index\s+to\s+)?table\s+of\s+contents | contents\W*$
      | about\s+th(?:is|e)\s+(?:\w+\s+){0,2}(?:prospectus|document|offering)
      | (?:prospectus\s+|pricing\s+)?(?:supplement\s+)?summary(?:\s+information)?\W*$
      | risk\s+factors\W*$ | use\s+of\s+proceeds\W*$ | the\s+(?:company|offering)\W*$ | recent\s+developments?\W*$
      | where\s+you\s+can\s+find | available\s+information\W*$ | (?:references\s+to\s+)?additional\s+information\W*$
      | incorporation\s+(?:of\s+(?:\w+\s+){1,3})?by\s+reference
      | (?:certain\s+)?(?:documents|information)\s+incorporated\s+by\s+reference
      | (?:special|cautionary)\s+(?:note|statement) | forward[\s-]*looking\s+(?:statements|information)
      | selling\s+(?:stock|share|security)\s*holders?\W*$ | plan\s+of\s+distribution\W*$ | questions\s+and\s+answers
      | (?:important|certain)\s+(?:notices?|information)\b(?!\s+relating\s+to\s+automatic)
      | notice\s+(?:to|of) | for\s+(?:new\s+hampshire|california)
      | part\s+(?:i|ii)\b""",
    re.VERBOSE,
)
_RELIANCE = re.compile(
    r"""you\s+should\s+(?:only\s+)?rely\s+(?:only\s+)?(?:up)?on | (?:neither\s+)?we\s.{0,120}authorized\s+any
      | no\s+(?:dealer|person|broker)\W.{0,80}\sauthorized
      | we\s+are\s+(?:only\s+)?responsible\s+(?:only\s+)?for\s+the\s+information
      | in\s+connection\s+with\s+this\s+offering,\s+the\s+underwriters""",
    re.VERBOSE | re.DOTALL,
)
_FOOT = 16
"""Blocks of a page that may hold the price table or the banks."""
_OF_FOOT = re.compile(
    r"\bbook-?\s*runn(?:ing|ers?)\b|\bco-?managers?\W*$|\bproceeds,?\s+(?:to\s+[\w\s]{2,30},?\s+)?before\s+expenses"
)
_TABLE_OF_CONTENTS = re.compile(r"table\s+of\s+contents")
_PAGE_NUMBERS = re.compile(
    r"^\s*page\b|(?<!no\.\s)(?<!no\s)(?<!number\s)(?<![,$])(?<!\d\.)\b(?:s-)?\d{1,3}$|\b[ivx]{1,4}$", re.MULTILINE
)
"""What rows of a table of contents end with; the number of a supplement is none."""
_REPORT = re.compile(
    r"""(?:united\s+states\s+)?securities\s+and\s+exchange\s+commission\s*(?:$|\n|washington)
      | united\s+states\W*$ | form\s+(?:8-k|10-[kq]|6-k|20-f)\b""",
    re.VERBOSE,
)
_REPORT_HEADS = ("united", "securities", "form")
"""First words of the pattern above."""
_REPORT_FORM = phrase({"form": r"\s+(?:8-k|10-[kq]|6-k|20-f)\b"})
_REPORT_FACE = phrase(
    {
        "date": r"\s+of\s+(?:earliest|report)",
        "quarterly": r"\s+report",
        "annual": r"\s+report",
        "current": r"\s+report",
        "commission": r"\s+file",
        "report": r"\s+of\s+foreign",
    }
)
_DATE_LINE = re.compile(
    r"""(?:the\s+)?date\s+of\s+th(?:is|e)\s+(?:\w+\s+){0,4}(?:prospectus|supplement|statement)
      | th(?:is|e)\s+(?:\w+\s+){0,3}(?:prospectus|supplement)(?:\s+supplement)?\s+is\s+dated
      | (?:preliminary\s+|pricing\s+|proxy\s+statement/)?(?:prospectus|supplement)(?:\s+supplement)?
        (?:\s+no\.?\s*[\w,-]+)?,?\s+dated
      | dated\b""",
    re.VERBOSE,
)
_BARE_DATE = re.compile(rf"\W*{dates.DATE}\W*")
"""A date alone; at the foot of a page behind the legend it is the last line of the cover."""


class End(NamedTuple):
    """The end of a cover: the index of its `last` block, and what was found and read on the way there.

    `legend` is the offset just behind the words "criminal offense", -1 where the cover has no legend.
    `lower` is the canonical text in lower case from its begin, at least to the cover's end; offsets are the same.
    """

    last: int
    legend: int
    lower: str


def find(document: Document, lower: str, first: int) -> End:
    """Find the end of the cover whose `first` block is given; `lower` is the text in lower case, as far as read."""
    blocks = document.blocks
    start = blocks[first].start
    report = _report_start(lower, blocks, first)
    legend = LEGEND_END.search(lower, start, min(start + REACH, report))
    if legend is None and report >= start + REACH and (far := _far_legend(document, first)) is not None:
        lower, legend = far
    behind = legend.end() if legend else -1
    stop = min(report, start + REACH)
    if legend is not None:
        stop = _stop(document.text, behind)
        if len(lower) < stop:
            lower = lowered(document.text[: stop + SHORTEST])
        stop = min(report, stop) if report < start + REACH else stop
    return End(_last(lower, document, first, behind, stop), behind, lower)


def _report_start(lower: str, blocks: tuple[Block, ...], first: int) -> int:
    """Return where the cover of a report that a sticker wraps begins, else a point behind every cover."""
    reach = blocks[first].start + REACH
    if _REPORT_FORM.search(lower, blocks[first].start, reach) is None:
        return reach
    for index in range(first + 3, len(blocks)):
        block = blocks[index]
        if block.start > reach:
            break
        if lower.startswith(_REPORT_HEADS, block.start) and _REPORT.match(lower, block.start, block.end):
            near = blocks[min(index + 15, len(blocks) - 1)].end
            if _REPORT_FORM.search(lower, block.start, near) and _REPORT_FACE.search(lower, block.start, near):
                return block.start
    return reach


def _far_legend(document: Document, first: int) -> tuple[str, re.Match[str]] | None:
    """Return a legend behind pages of disclosures that no heading of a section parts from the cover's begin.

    The covers of blank check companies, and of issuers in some countries, have such pages. The text in small letters
    that is returned with it goes to the farthest end that the cover can have.
    """
    blocks, text = document.blocks, document.text
    start = blocks[first].start
    places = [text.find(words, start + REACH, start + FARTHEST) for words in _LEGEND_WORDS]
    at = min([place for place in places if place >= 0], default=-1)
    if at < 0:
        return None
    lower = lowered(text[: at + BEYOND_LEGEND + SHORTEST])
    for index in range(first + 1, len(blocks)):
        block = blocks[index]
        if block.start >= at:
            break
        if block.start <= start + SHORTEST or len(block.text) >= 120:
            continue
        if _SECTION.match(lower, block.start, block.end) and not _is_running_head(lower, blocks, index):
            return None
    legend = LEGEND_END.search(lower, at)
    return (lower, legend) if legend is not None else None


def _stop(text: str, legend: int) -> int:
    """Return where a cover with a legend ends at the latest: behind its banks, where they stand far behind it."""
    stop = legend + BEYOND_LEGEND
    committed = max(text.find(words, stop, stop + BEYOND_LEGEND) for words in _COMMITTED)
    return committed + AT_FOOT if committed >= 0 else stop


def _last(lower: str, document: Document, first: int, legend: int, stop: int) -> int:
    """Return the index of the cover's last block: a section, `stop` or a page behind legend and date ends it."""
    blocks = document.blocks
    begin = max(legend, blocks[first].start + SHORTEST)
    breaks = {page.before for page in document.page_breaks}
    dated = at_foot = False
    for index in range(first + 1, len(blocks)):
        block = blocks[index]
        if block.start >= stop:
            return index - 1
        short = len(block.text) < 120
        if block.start > begin:
            if dated and legend >= 0 and block.number in breaks and (at_foot or not _has_foot(lower, blocks, index)):
                return index - 1
            if short and _SECTION.match(lower, block.start, block.end) and not _is_running_head(lower, blocks, index):
                return index - 1
            if _RELIANCE.match(lower, block.start, block.end):
                return index - 1
        if short and _DATE_LINE.match(lower, block.start, block.end) is not None:
            dated, at_foot = True, block.start > begin
        elif short and legend >= 0 and block.start > begin and block.number + 1 in breaks:
            dated = dated or _BARE_DATE.fullmatch(lower, block.start, block.end) is not None
    return len(blocks) - 1


def _has_foot(lower: str, blocks: tuple[Block, ...], index: int) -> bool:
    """Tell whether a cover without a date at its foot goes on with its price table or its banks on a later page."""
    for block in blocks[index : index + _FOOT]:
        if block.text.startswith(("Table of Contents", "TABLE OF CONTENTS")) or _RELIANCE.match(lower, block.start):
            return False
        if len(block.text) < 400 and _OF_FOOT.search(lower, block.start, block.end):
            return True
    return False


def _is_running_head(lower: str, blocks: tuple[Block, ...], index: int) -> bool:
    """Tell a page's running link "Table of Contents" from the heading of a table of contents."""
    if not _TABLE_OF_CONTENTS.match(lower, blocks[index].start):
        return False
    return not any(_PAGE_NUMBERS.search(lower, block.start, block.end) for block in blocks[index + 1 : index + 6])
