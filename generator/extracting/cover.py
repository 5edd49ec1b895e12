"""Where the cover lies: the stretch of a prospectus before its table of contents.

A registration statement has two: the facing page of the form (Form S-1, General Instructions) and, inside, the
outside front cover page of the prospectus (Regulation S-K, Item 501). A prospectus filed under Rule 424(b) has the
second only; a Form S-8 the first only.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice

import msgspec

from generator.extracting import cover_end, fee_table
from generator.extracting.cover_end import LEGEND_END, REACH
from generator.extracting.lines import lowered
from generator.extracting.titles import Mention, Title, begins_with_title, mentions, own_title
from generator.extracting.wording import has, phrase
from generator.model import Block, Document

LETTER = 6_000
"""Characters that a letter with which a prospectus is sent in can have."""

# The patterns below are for lower-case text.

_EXACT_NAME = phrase(
    {
        "exact": r"""\s+names?\s+(?:of\s+(?:\S+\s+){1,7}?)?(?:as\s+)?
            (?:specified|stated|set\s+forth|in\s+(?:its|their|the|our))
            | \s+names?\s+of\s+(?:the\s+)?registrants?\s*\)""",
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

_ADDRESSEES = ("securities and exchange commission", "securities & exchange commission")
_CLOSES = ("very truly yours", "sincerely", "respectfully")
"""How a letter ends."""

_PROSPECTUS_START = re.compile(
    r"""(?<![\w./–—-])(?:[\w./–—-]++[ ]){0,6}(?:[\w.–—-]*+/[ ]?)?prospectus(?:\s+supplement)?\W*
        (?:$|\n|subject\s+to\s+completion)
      | p\s?r\s?o\s?s\s?p\s?e\s?c\s?t\s?u\s?s(?:\W|$)
      | (?:joint\s+)?proxy\s+statement\s+(?:of|for)\s.{3,120}?\bprospectus\s+(?:of|for)\s
      | \W{0,3}subject\s+to\s+completion
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
_OF_FORM = re.compile(r"registra|\bfee\b|\bform\b|\bnote\b|amend|table\s+of\s+contents|part\s+i|\bpage\b")
_TITLE_LENGTH = 120
_BEHIND_FACING = re.compile(r"\W*(?:part\s+(?:i|ii)\b|explanatory\s+note)")

_PART_II = re.compile(
    r"\W*(?:part\s+(?:ii|two)\b\W*(?:$|\n|information\s+not\s+required\b)|information\s+not\s+required\b)"
)
"""The heading behind a prospectus; one that stands before any is of an amendment without a prospectus."""

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
        "free": r"\s+writing\s+prospectus",
        "filed": r"\s+a\s+registration\s+statement\s+\(",
        "may": r"\s+be\s+used\s+to\s+offer",
        "represent": r"\s+obligations\s+of\s+the\s+trust\s+only",
        "insured": "",
        "opinion": r"\s+about\s+these\s+securities",
        "incorporated": r"\s+by\s+reference\s+(?:in|into)\s+th(?:is|e)\b[^.]{0,200}\bsecurities\s+commissions",
        "these": r"\s+securities\s+only\s+in\s+those\s+jurisdictions",
        "legends,": r"\s+disclaimers",
    },
    before=r"\b",
    behind=r"\b",
)
"""Words, in small letters, of what stands in the margin of a cover of asset-backed securities, or above all else on
that of a Canadian prospectus (Form 44-101F1, Item 1)."""


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
    last, legend, lower = cover_end.find(document, lower, first)
    blocks = document.blocks[first : last + 1]
    start, end = blocks[0].start, blocks[-1].end
    preliminary = _is_preliminary(lower, start, end)
    title = own_title(lower, start, end)
    return Cover(start, end, blocks, preliminary, start if facing else 0, legend, title, lower)


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
        elif block.kind != "table" and _PART_II.match(lower, block.start, block.end):
            return None
        elif _PROSPECTUS_START.match(lower, block.start, block.end):
            return _page_of_titles(document, lower, index, tail)
    legend = LEGEND_END.search(lower, tail) if tail else None
    pages = [
        page.before
        for page in document.page_breaks
        if legend and tail < document.blocks[page.before].start < legend.start()
    ]
    return pages[-1] if pages else None


def _page_of_titles(document: Document, lower: str, title: int, tail: int) -> int:
    """Return the index of the first block of the page that a title stands on below other titles, else the title's."""
    blocks = document.blocks
    pages = [page.before for page in document.page_breaks if page.before < title and blocks[page.before].start > tail]
    above = blocks[pages[-1] : title] if pages else ()
    named = all(
        len(block.text) < _TITLE_LENGTH and not _OF_FORM.search(lower, block.start, block.end) for block in above
    )
    return pages[-1] if pages and named else title


def _behind_letter(document: Document, lower: str) -> int:
    """Return the index of the first block behind a letter to the Commission that a prospectus was sent in with."""
    at = lower.find("gentlemen", 0, LETTER)
    close = max(lower.find(words, at, LETTER) for words in _CLOSES) if at >= 0 else -1
    if close < 0 or not has(lower[:at], _ADDRESSEES) or _RULE_424.search(lower, 0, close) is None:
        return 0
    pages = (page.before for page in document.page_breaks if document.blocks[page.before].start > close)
    titles = (
        block.number
        for block in document.blocks
        if close < block.start < LETTER and begins_with_title(lower, block.start, block.end)
    )
    # where no page ends behind the letter, the first to end is that of the cover
    return min([*islice(pages, 1), *islice(titles, 1)], default=0)


def _facing_last(lower: str, blocks: tuple[Block, ...]) -> int:
    """Return the index of the last block of a facing page that no prospectus follows."""
    for index, block in enumerate(blocks):
        if block.start > REACH:
            return max(0, index - 1)
        if index and len(block.text) < 200 and _BEHIND_FACING.match(lower, block.start, block.end):
            return index - 1
    return len(blocks) - 1


def _is_preliminary(lower: str, start: int, end: int) -> bool:
    if _INCOMPLETE.search(lower, start, end):
        return True
    return any(
        _LINE_BEGINS.search(lower, max(start, found.start() - 4), found.start())
        for found in _PRELIMINARY_TITLE.finditer(lower, start, end)
    )
