"""Where the cover lies: the stretch of a prospectus before its table of contents.

A registration statement has two: the facing page of the form (Form S-1, General Instructions) and, inside, the
outside front cover page of the prospectus (Regulation S-K, Item 501). A prospectus filed under Rule 424(b) has the
second only; a Form S-8 the first only.
"""

from __future__ import annotations

import re
from functools import cached_property

import msgspec

from generator.extracting import fee_table
from generator.extracting.lines import lowered
from generator.extracting.titles import Mention, Title, begins_with_title, mentions, own_title
from generator.extracting.wording import phrase
from generator.model import Block, Document

REACH = 25_000
"""Characters that a cover or facing page can have; the longest are cover letters of mergers."""

FARTHEST = 100_000
"""Characters within which the legend stands of a cover with pages of disclosures before it."""

LETTER = 6_000
"""Characters that a letter with which a prospectus is sent in can have."""

SHORTEST = 300
"""Characters that a cover has at least: a heading sooner is a running head."""

BEYOND_LEGEND = 9_000
"""Characters that may follow the Commission's legend on a cover: price table, footnotes, banks."""

AT_FOOT = 600
"""Characters of the banks and the date at the foot."""

# The patterns below are for lower-case text.

_EXACT_NAME = phrase(
    {
        "exact": r"""\s+names?\s+of\s+(?:\S+\s+){1,7}?(?:as\s+)?
            (?:specified|stated|set\s+forth|in\s+(?:its|their|the|our))""",
        "name": r"\s+of\s+(?:small\s+business\s+)?issuer\s+(?:as\s+specified\s+)?in\s+its",
        "state": r"\s+or\s+other\s+jurisdiction\s+of\s+(?:incorporation|organization)",
    }
)
_STATEMENT = phrase(
    {
        "registration": r"\s+(?:statement\s+)?(?:\W*on\s+form\s+\S+\s+)?\W*under\W+(?:the\W+)?securities\s+act",
        "form": r"\s+(?:s|f|sb|n)-\d\d?(?:asr|mef)?\b",
        "effective": r"\s+amendment\s+no",
    }
)
_RULE_424 = phrase({"424": "", "433": ""}, before=r"\b", behind=r"\b")
_FILED_UNDER = re.compile(r"(?:filed|pursuant|rule|under|paragraph)\b(?:\W+\w+){0,3}\W*$")

_ADDRESSEE = "securities and exchange commission"
_CLOSES = ("very truly yours", "sincerely", "respectfully")
"""How a letter ends."""

_PROSPECTUS_START = re.compile(
    r"""(?<![\w./–—-])(?:[\w./–—-]++[ ]){0,6}(?:[\w.–—-]*+/[ ]?)?prospectus(?:\s+supplement)?\W*
        (?:$|\n|subject\s+to\s+completion)
      | p\s?r\s?o\s?s\s?p\s?e\s?c\s?t\s?u\s?s(?:\W|$)
      | (?:joint\s+)?proxy\s+statement\s+(?:of|for)\s.{3,120}?\bprospectus\s+(?:of|for)\s
      | subject\s+to\s+completion
      | (?:the\s+)?information\s+(?:contained\s+)?in\s+this\s+(?:[\w./–—-]++\s+){0,4}(?:[\w.–—-]*+/\s?)?
        (?:prospectus|document)\W.{0,80}\b(?:not\s+complete|subject\s+to\s+(?:completion|change))
      | information\s+contained\s+herein\s+is\s+subject\s+to\s+completion
      | (?:preliminary\s+)?prospectus(?:\s+supplement)?,?\s+(?:dated|subject\s+to\s+completion)""",
    re.VERBOSE | re.DOTALL,
)
_FACING_TAIL = re.compile(
    r"""may\s+determine\W*$ | approximate\s+date\s+of\s+(?:commencement|proposed) | emerging\s+growth\s+company\b
      | calculation\s+of\s+(?:the\s+)?registration\s+fee | employer\s+identification | agent\s+for\s+service""",
    re.VERBOSE,
)
_BEHIND_FACING = re.compile(r"\W*(?:part\s+(?:i|ii)\b|explanatory\s+note)")

_LEGEND_END = re.compile(r"criminal\s+offen[sc]e\.?")
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
      | (?:important|certain)\s+(?:notices?|information)\b | notice\s+(?:to|of) | for\s+(?:new\s+hampshire|california)
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
_INCOMPLETE = phrase(
    {
        "subject": r"\s+to\s+completion(?!\s+of\b)",
        "not": r"\s+complete\s+and\s+may\s+be\s+(?:changed|amended|supplemented|subject)",
    }
)
_PRELIMINARY_TITLE = phrase({"preliminary": r"\s+(?:[\w/-]+\s+){0,5}?(?:prospectus|pricing\s+supplement)"})
_RED_HERRING = phrase(
    {
        "has": r"\s+filed\s+a\s+registration\s+statement\b",
        "not": r"\s+complete\s+and\s+may|\s+an\s+offer|\s+constitute\s+an\s+offer",
        "may": r"\s+be\s+changed",
    }
)
_SENTENCE_END = re.compile(r"(?:[a-z]{3}|[)”\"])\.\s+(?:[A-Z]\w|\()")
_LINE_BEGINS = re.compile(r"(?:^|[\n\t])\W*$")


ASIDE = phrase(
    {
        "risk": r"\s+factors",
        "guaranteed": "",
        "obligations": r"\s+of\b[^.]{0,300}\baffiliates",
        "may": r"\s+be\s+used\s+to\s+offer",
        "insured": "",
    },
    before=r"\b",
    behind=r"\b",
)
"""Words, in small letters, of what the margin of a cover of asset-backed securities says."""


class Cover(msgspec.Struct, frozen=True, dict=True):
    """Characters `start` to `end` of the canonical text are the cover; `blocks` are the blocks there.

    `facing_end` is where a registration statement's facing page ends (it begins the text), 0 where there is none.
    A registration statement without a prospectus inside (Form S-8) has its facing page for a cover.
    `legend` is the offset just behind the words "criminal offense", -1 where the cover has no legend.
    `title` says what the prospectus is: its title, else what it calls itself.
    `lower` is the canonical text in lower case from its begin, at least to the cover's end; offsets are the same.
    """

    start: int
    end: int
    blocks: tuple[Block, ...]
    preliminary: bool
    facing_end: int = 0
    legend: int = -1
    title: Title | None = None
    lower: str = ""

    @cached_property
    def head_end(self) -> int:
        """Offset where the cover's first paragraph begins: titles, names, numbers and dates stand before it."""
        stop = min(self.end, self.start + 4_000)
        for block in self.blocks:
            if block.start >= stop:
                break
            if len(block.text) <= 250 or block.kind == "table" or block.number in self.fee_table:
                continue
            if _is_prose(block) and not self._is_title(block) and not self._is_aside(block):
                return block.start
        return stop

    def _is_aside(self, block: Block) -> bool:
        """Tell words from the margin of a cover, which stand before all that it sets out."""
        return (
            ASIDE.search(self.lower, block.start, block.end) is not None
            and "$" not in self.lower[self.start : block.start]
        )

    @cached_property
    def fee_table(self) -> frozenset[int]:
        """Numbers of the blocks of the registration fee's table and its notes, above the titles."""
        return frozenset() if self.facing_end else fee_table.read(self.blocks, self.lower, self.start)

    @cached_property
    def mentions(self) -> list[Mention]:
        """Documents that the titles above the first paragraph name with a date."""
        return mentions(self.lower, self.start, self.head_end)

    def _is_title(self, block: Block) -> bool:
        """Tell whether a long block is a notice above the titles, or titles that are folded into a paragraph."""
        herring = _RED_HERRING.search(self.lower, block.start, block.end) is not None
        return herring or begins_with_title(self.lower, block.start, block.end)


def _is_prose(block: Block) -> bool:
    """Tell a paragraph from titles that stand in lines of one block."""
    return "\n" not in block.text or _SENTENCE_END.search(block.text) is not None


def find(document: Document) -> Cover:
    """Find the cover of a prospectus or registration statement; empty only where the document is."""
    blocks = document.blocks
    if not blocks:
        return Cover(0, 0, (), False)
    lower = lowered(document.text[:REACH])
    facing = _has_facing_page(lower)
    if facing:
        lower = lowered(document.text[: 2 * REACH])
    first = _prospectus_start(document, lower) if facing else _behind_letter(document, lower)
    if first is None:
        last = _facing_last(lower, blocks)
        end = blocks[last].end
        return Cover(0, end, blocks[: last + 1], _is_preliminary(lower, 0, end), end, lower=lower)
    return _of_prospectus(document, lower, first, facing=facing)


def of_part(document: Document, start: int) -> Cover:
    """Find the cover of a later document that is bound into the same file and begins at an offset."""
    lower = lowered(document.text[: start + REACH])
    return _of_prospectus(document, lower, document.block_at(start).number, facing=False)


def _of_prospectus(document: Document, lower: str, first: int, *, facing: bool) -> Cover:
    blocks = document.blocks
    start = blocks[first].start
    report = _report_start(lower, blocks, first)
    legend = _LEGEND_END.search(lower, start, min(start + REACH, report))
    if legend is None and report >= start + REACH and (far := _far_legend(document, first)) is not None:
        lower, legend = far
    behind = legend.end() if legend else -1
    stop = min(report, start + REACH)
    if legend is not None:
        stop = _stop(document.text, behind)
        if len(lower) < stop:
            lower = lowered(document.text[: stop + SHORTEST])
        stop = min(report, stop) if report < start + REACH else stop
    last = _last(lower, document, first, behind, stop)
    end = blocks[last].end
    preliminary = _is_preliminary(lower, start, end)
    title = own_title(lower, start, end)
    return Cover(start, end, blocks[first : last + 1], preliminary, start if facing else 0, behind, title, lower)


def _has_facing_page(lower: str) -> bool:
    name = _EXACT_NAME.search(lower, 0, 8_000)
    if name is None or _STATEMENT.search(lower, 0, name.start()) is None:
        return False
    return not any(
        _FILED_UNDER.search(lower, max(0, rule.start() - 60), rule.start())
        for rule in _RULE_424.finditer(lower, 0, min(name.start(), 2_000))
    )


def _prospectus_start(document: Document, lower: str) -> int | None:
    """Return the index of the first block of the prospectus behind a facing page: its title, else its page."""
    tail = 0
    for index, block in enumerate(document.blocks):
        if block.start > REACH:
            break
        if not tail:
            tail = block.end if _FACING_TAIL.search(lower, block.start, block.end) is not None else 0
        elif _PROSPECTUS_START.match(lower, block.start, block.end):
            return index
    legend = _LEGEND_END.search(lower, tail) if tail else None
    pages = [
        page.before
        for page in document.page_breaks
        if legend and tail < document.blocks[page.before].start < legend.start()
    ]
    return pages[-1] if pages else None


def _behind_letter(document: Document, lower: str) -> int:
    """Return the index of the first block behind a letter to the Commission that a prospectus was sent in with."""
    at = lower.find("gentlemen", 0, LETTER)
    close = max(lower.find(words, at, LETTER) for words in _CLOSES) if at >= 0 else -1
    if close < 0 or _ADDRESSEE not in lower[:at] or _RULE_424.search(lower, 0, close) is None:
        return 0
    return next((page.before for page in document.page_breaks if document.blocks[page.before].start > close), 0)


def _facing_last(lower: str, blocks: tuple[Block, ...]) -> int:
    """Return the index of the last block of a facing page that no prospectus follows."""
    for index, block in enumerate(blocks):
        if block.start > REACH:
            return max(0, index - 1)
        if index and len(block.text) < 200 and _BEHIND_FACING.match(lower, block.start, block.end):
            return index - 1
    return len(blocks) - 1


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
    legend = _LEGEND_END.search(lower, at)
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


def _is_preliminary(lower: str, start: int, end: int) -> bool:
    if _INCOMPLETE.search(lower, start, end):
        return True
    return any(
        _LINE_BEGINS.search(lower, max(start, found.start() - 4), found.start())
        for found in _PRELIMINARY_TITLE.finditer(lower, start, end)
    )
