"""Where the cover lies: the stretch of a prospectus before its table of contents.

A registration statement has two: the facing page of the form (Form S-1, General Instructions) and, inside, the
outside front cover page of the prospectus (Regulation S-K, Item 501). A prospectus filed under Rule 424(b) has the
second only; a Form S-8 the first only.
"""

from __future__ import annotations

import re

import msgspec

from generator.model import Block, Document

REACH = 25_000
"""Characters that a cover or facing page can have; the longest are cover letters of mergers."""

SHORTEST = 300
"""Characters that a cover has at least: a heading sooner is a running head."""

BEYOND_LEGEND = 9_000
"""Characters that may follow the Commission's legend on a cover: price table, footnotes, banks."""

_EXACT_NAME = re.compile(
    r"exact\s+name\s+of\s+(?:\S+\s+){1,7}?(?:as\s+)?(?:specified|stated|set\s+forth|in\s+(?:its|their|the|our))"
    r"|name\s+of\s+(?:small\s+business\s+)?issuer\s+(?:as\s+specified\s+)?in\s+its",
    re.IGNORECASE,
)
_STATEMENT = re.compile(
    r"registration\s+(?:statement\s+)?(?:\W*on\s+form\s+\S+\s+)?\W*under\W+(?:the\W+)?securities\s+act"
    r"|\bform\s+(?:s|f|sb|n)-\d\d?(?:asr|mef)?\b|effective\s+amendment\s+no",
    re.IGNORECASE,
)
_RULE_424 = re.compile(r"(?:filed|pursuant|rule\s+no\.?|under)\W+(?:\w+\W+){0,3}?4(?:24|33)\b", re.IGNORECASE)

_PROSPECTUS_START = re.compile(
    r"""(?:[\w./–—-]+[ ]){0,6}(?:[\w.–—-]*/[ ]?)?prospectus(?:\s+supplement)?\W*(?:$|\n)
      | p\s?r\s?o\s?s\s?p\s?e\s?c\s?t\s?u\s?s\W
      | subject\s+to\s+completion
      | (?:the\s+)?information\s+(?:contained\s+)?in\s+this\s+(?:\w+\s+){0,3}prospectus\W.{0,80}\bnot\s+complete
      | information\s+contained\s+herein\s+is\s+subject\s+to\s+completion
      | (?:preliminary\s+)?prospectus(?:\s+supplement)?,?\s+(?:dated|subject\s+to\s+completion)""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_FACING_TAIL = re.compile(
    r"""may\s+determine\W*$ | \bapproximate\s+date\s+of\s+(?:commencement|proposed) | \bemerging\s+growth\s+company\b
      | calculation\s+of\s+(?:the\s+)?registration\s+fee | as\s+filed\s+with\s+the
      | employer\s+identification | agent\s+for\s+service""",
    re.IGNORECASE | re.VERBOSE,
)

_LEGEND_END = re.compile(r"criminal\s+offen[sc]e\.?", re.IGNORECASE)

_SECTION = re.compile(
    r"""(?:index\s+to\s+)?table\s+of\s+contents | contents\W*$
      | about\s+th(?:is|e)\s+(?:\w+\s+){0,2}(?:prospectus|document|offering)
      | (?:prospectus\s+|pricing\s+)?(?:supplement\s+)?summary(?:\s+information)?\W*$
      | risk\s+factors\W*$ | use\s+of\s+proceeds\W*$ | the\s+(?:company|offering)\W*$ | recent\s+developments?\W*$
      | where\s+you\s+can\s+find | available\s+information\W*$ | additional\s+information\W*$
      | (?:references\s+to\s+)?additional\s+information\W*$
      | incorporation\s+(?:of\s+(?:\w+\s+){1,3})?by\s+reference
      | (?:certain\s+)?(?:documents|information)\s+incorporated\s+by\s+reference
      | (?:special|cautionary)\s+(?:note|statement) | forward[\s-]*looking\s+(?:statements|information)
      | selling\s+(?:stock|share|security)\s*holders?\W*$ | plan\s+of\s+distribution\W*$ | questions\s+and\s+answers
      | (?:important|certain)\s+(?:notices?|information)\b | notice\s+(?:to|of) | for\s+(?:new\s+hampshire|california)
      | part\s+(?:i|ii)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_RELIANCE = re.compile(
    r"""you\s+should\s+(?:only\s+)?rely\s+(?:only\s+)?(?:up)?on | (?:neither\s+)?we\s.{0,120}authorized\s+any
      | no\s+(?:dealer|person|broker)\W.{0,80}\sauthorized
      | we\s+are\s+(?:only\s+)?responsible\s+(?:only\s+)?for\s+the\s+information
      | in\s+connection\s+with\s+this\s+offering,\s+the\s+underwriters""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_REPORT = re.compile(
    r"""(?:united\s+states\s+)?securities\s+and\s+exchange\s+commission\s*(?:$|\n|washington)
      | united\s+states\W*$ | form\s+(?:8-k|10-[kq]|6-k|20-f)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_REPORT_FORM = re.compile(r"\bform\s+(?:8-k|10-[kq]|6-k|20-f)\b", re.IGNORECASE)
_REPORT_FACE = re.compile(
    r"date\s+of\s+(?:earliest|report)|(?:quarterly|annual|current)\s+report|commission\s+file|report\s+of\s+foreign",
    re.IGNORECASE,
)
_DATE_LINE = re.compile(
    r"""(?:the\s+)?date\s+of\s+th(?:is|e)\s+(?:\w+\s+){0,4}(?:prospectus|supplement|statement)
      | th(?:is|e)\s+(?:\w+\s+){0,3}(?:prospectus|supplement)(?:\s+supplement)?\s+is\s+dated
      | (?:preliminary\s+|pricing\s+|proxy\s+statement/)?(?:prospectus|supplement)(?:\s+supplement)?,?\s+dated
      | dated\b""",
    re.IGNORECASE | re.VERBOSE,
)
_PRELIMINARY = re.compile(
    r"""subject\s+to\s+completion | \bnot\s+complete\s+and\s+may\s+be\s+(?:changed|amended|supplemented|subject)
      | ^\W*preliminary\s+(?:\w+\s+)?(?:prospectus|pricing\s+supplement|proxy\s+statement\s*[/-]\s*prospectus)""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)


class Cover(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of the canonical text are the cover; `blocks` are the blocks there.

    `facing_end` is where a registration statement's facing page ends (it begins the text), 0 where there is none.
    A registration statement without a prospectus inside (Form S-8) has its facing page for a cover.
    `legend` is the offset just behind the words "criminal offense", -1 where the cover has no legend.
    """

    start: int
    end: int
    blocks: tuple[Block, ...]
    preliminary: bool
    facing_end: int = 0
    legend: int = -1


def find(document: Document) -> Cover:
    """Find the cover of a prospectus or registration statement; empty only where the document is."""
    blocks, text = document.blocks, document.text
    if not blocks:
        return Cover(0, 0, (), False)
    facing = _has_facing_page(text)
    first = _prospectus_start(blocks) if facing else 0
    if first is None:
        last = _facing_last(blocks)
        end = blocks[last].end
        return Cover(0, end, blocks[: last + 1], _is_preliminary(text, 0, end), end)
    start = blocks[first].start
    report = _report_start(blocks, first)
    legend = _legend(text, start, min(start + REACH, report))
    last = _last(document, first, legend, report)
    end = blocks[last].end
    return Cover(
        start, end, blocks[first : last + 1], _is_preliminary(text, start, end), start if facing else 0, legend
    )


def _has_facing_page(text: str) -> bool:
    name = _EXACT_NAME.search(text, 0, 8_000)
    if name is None or _STATEMENT.search(text, 0, name.start()) is None:
        return False
    return _RULE_424.search(text, 0, min(name.start(), 2_000)) is None


def _prospectus_start(blocks: tuple[Block, ...]) -> int | None:
    """Return the index of the first block of the prospectus behind a facing page."""
    seen_tail = False
    for index, block in enumerate(blocks):
        if block.start > REACH:
            break
        if not seen_tail:
            seen_tail = _FACING_TAIL.search(block.text) is not None
        elif _PROSPECTUS_START.match(block.text) and (len(block.text) < 1_500 or block.text[:1].isupper()):
            return index
    return None


def _facing_last(blocks: tuple[Block, ...]) -> int:
    """Return the index of the last block of a facing page that no prospectus follows."""
    for index, block in enumerate(blocks):
        if block.start > REACH:
            return max(0, index - 1)
        if index and len(block.text) < 200 and re.match(r"(?i)\W*(?:part\s+(?:i|ii)\b|explanatory\s+note)", block.text):
            return index - 1
    return len(blocks) - 1


def _legend(text: str, start: int, stop: int) -> int:
    """Return the offset behind "is a criminal offense." between `start` and `stop`, -1 where it is not there."""
    found = _LEGEND_END.search(text, start, stop)
    return found.end() if found else -1


def _report_start(blocks: tuple[Block, ...], first: int) -> int:
    """Return where the cover of a report that a sticker wraps begins, else a point behind every cover."""
    reach = blocks[first].start + REACH
    for index in range(first + 3, len(blocks)):
        if blocks[index].start > reach:
            break
        if _REPORT.match(blocks[index].text):
            near = "\n".join([block.text for block in blocks[index : index + 16]])
            if _REPORT_FORM.search(near) and _REPORT_FACE.search(near):
                return blocks[index].start
    return reach


def _last(document: Document, first: int, legend: int, report: int) -> int:
    """Return the index of the cover's last block: a section, a report or a page behind legend and date ends it."""
    blocks = document.blocks
    begin = max(legend, blocks[first].start + SHORTEST)
    stop = min(report, legend + BEYOND_LEGEND if legend >= 0 else blocks[first].start + REACH)
    breaks = {page.before for page in document.page_breaks}
    dated = False
    for index in range(first + 1, len(blocks)):
        block = blocks[index]
        if block.start >= stop:
            return index - 1
        short = len(block.text) < 120
        if block.start > begin:
            if dated and legend >= 0 and block.number in breaks:
                return index - 1
            if (short and _SECTION.match(block.text) and not _is_running_head(blocks, index)) or _RELIANCE.match(
                block.text
            ):
                return index - 1
        dated = dated or (short and _DATE_LINE.match(block.text) is not None)
    return len(blocks) - 1


def _is_running_head(blocks: tuple[Block, ...], index: int) -> bool:
    """Tell a page's running link "Table of Contents" from the heading of a table of contents."""
    if not re.match(r"(?i)table\s+of\s+contents", blocks[index].text):
        return False
    return not any(
        re.search(r"(?i)^\s*page\b|\b(?:S-)?\d{1,3}$|\b[ivx]{1,4}$", block.text, re.MULTILINE)
        for block in blocks[index + 1 : index + 6]
    )


def _is_preliminary(text: str, start: int, end: int) -> bool:
    return _PRELIMINARY.search(text, start, end) is not None
