"""Headings on incorporation and on other subjects, and the other blocks at which a list may begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_lowercase

from generator.extracting.incorporation import sentences
from generator.extracting.incorporation.folding import fold
from generator.extracting.lines import small
from generator.extracting.wording import has, phrase
from generator.model import Block, Document

LONGEST_HEADING = 160
"""Characters of a heading at most."""

LEAD = 9_000
"""Characters between a heading and the first member of its list at most."""

_STEMS = ("ncorporat", "NCORPORAT")
_REFERENCE = ("eference", "EFERENCE")
SUBJECT = re.compile(
    r"incorporat\w{0,20}+\b.{0,90}\breference|documents\s+incorporated|incorporation\s+(?:by|of)\b", re.DOTALL
)
"""Words of a heading on incorporation. The patterns here are for folded text."""
_WHAT_WE_DO = re.compile(
    r"\W*(?:certain\s+)?(?:information|documents|filings|reports)\s+(?:that\s+)?(?:we|the\s+\w+)\s+"
    r"(?:(?:have|has)\s+)?incorporate[sd]?\s+by\s+reference\W*"
    r"|\W*(?:what|which)\s+[^.;:]*\?\W*"
)
"""A heading that says what is incorporated in the words of a sentence, or asks for it."""
_OF_NOBODY = re.compile(
    r"(?:\W*\b(?:incorporat\w+|references?|documents?|information|reports|filings?|statements?|materials?|exhibits?|schedules"
    r"|index|list|data|financial|annual|quarterly|current|future|subsequent|further|important|certain|other|available"
    r"|additional(?:ly)?|more|prospectus|supplement|proxy|joint|registration|form|section|part|item|[ivx]+|\d+|sec"
    r"|securities|exchange|commission|act|you|we|us|our|it|this|that|these|which|where|how|the|an?|and|or|of|by|in|into|to"
    r"|with|about|for|from|as|is|are|has|have|been|can|may|find|obtain|get|files?|filed|previously|not|herein)\b)+\W*"
)
"""A heading on incorporation that names nobody whose documents they are."""
OTHER_SUBJECT = re.compile(
    r"\W*(?:(?:the\s+)?(?:use\s+of\s+proceeds|risk\s+factors|legal\s+(?:matters|opinions?)|experts|plan\s+of\s+distribution"
    r"|underwriting|selling\s+(?:stock|share|security)|description\s+of\s+\w|dilution|capitalization|dividend"
    r"|forward|cautionary|special\s+note|disclosure\s+regarding|about\s+(?:us|the|this|\w+\s*,?\s*inc)|summary|prospectus"
    r"|the\s+(?:company|offering|merger)\b|signatures?|exhibit|part\s+ii\b|undertakings|item\s+[4-9]\b|item\s+1[0-9]"
    r"|indemnification|ratio\s+of|enforce|index\s+to|annex|glossary|business|our\s+(?:company|business)|material\s))"
)
"""Beginning of a heading under which no list stands."""
EXHIBITS = re.compile(r"\bexhibits?\b|\bitem\s+(?:1[56]|601)\b")
SOURCES = re.compile(r"incorporat|\binformation\b")
"""Words of a heading on where to find information, under which a list may stand."""
_ASKS_WHERE = re.compile(
    r"\W*where\s+(?:(?:you|i)\s+can|can\s+(?:you|i)|to)\s+(?:find|obtain|get)\s+(?:\w+\s+){0,3}?information\b[^.;:]{0,80}"
)
"""The whole of such a heading where nothing marks it as one, as in plain text."""
_ITEM = re.compile(r"item\s+\d{1,2}\s*[.:](?!\d)[^.:;]{3,80}\.?", re.IGNORECASE)
"""Heading of an item of Form S-3 or S-8, as printed."""
_OF_EXHIBIT = re.compile(
    r"\bincorporated\s+(?:herein\s+)?(?:by\s+reference\s+)?(?:herein\s+)?(?:to|from)\b"
    r"|\((?:previously\s+filed|incorporated)\b"
    r"|\A\W*\d{1,2}\.\d{1,2}\b"
)
"""Words of a line of an exhibit index, which is no heading: where the exhibit was filed, or its number."""
_CONTENTS_ROW = re.compile(r"(?:\.\s?){3,}|(?:\t|\s)(?:[a-z]{1,2}-)?(?:\d{1,3}|[ivxl]{1,6})\s*$")
CONTENTS = re.compile(r"\W*table\s+of\s+contents")
_POINTERS = (
    "following",
    "below",
    "listed",
    "as follows",
    "set forth",
    "these documents",
    "are:",
    "specified",
    "identified",
)
"""Words of which an opening sentence has one."""

_WE_DO = ("ncorporate by", "ncorporates by", "ncorporating by", "ncorporate herein", "ncorporate into")
"""Rests of the words of a sentence that names what it incorporates itself."""

_FORM_MARKS = ("form", "10-k", "10k", "20-f", "40-f", "8-k", "10-q", "6-k", "8-a", "proxy", "annual report", "circular")
"""Marks of which a list's beginning has one, the most frequent first."""

_ADDED = ("following", "these")
_ADDS = phrase(
    dict.fromkeys(("add", "amend", "supplement", "replac", "updat"), ""),
    before=r"\b",
    behind=r"\w*\b(?s:.{0,160})\b(?:following|these)\b(?s:.{0,160})\bincorporat(?:ion|ed)\b",
)
"""What a supplement says that adds to the list of its prospectus."""

_SMALL = ascii_lowercase.encode()

WHICH_ONE = re.compile(
    r"(?:for\s+)?(?:(?:the|our)\s+)?(?:(?:fiscal|quarterly|transition)\s+)?(?:year|quarter|period)s?\s+ended\b|(?:as\s+)?filed\s+on\b"
)
"""Beginning of a line that says which report the form above it is."""


def mentions(document: Document, start: int, end: int) -> list[tuple[int, Block]]:
    """Return where words on incorporation stand between two offsets, each with its block."""
    return [
        (at, document.block_at(at)) for stem in _STEMS for at in document.places(stem) if start <= at <= end - len(stem)
    ]


def on_incorporation(mentioned: Sequence[tuple[int, Block]]) -> list[int]:
    """Return the blocks that are headings on incorporation."""
    short = {block.number: block for _, block in mentioned if len(block.text) <= LONGEST_HEADING}
    return [number for number, block in sorted(short.items()) if _is_section_heading(block)]


def openings(document: Document, mentioned: Sequence[tuple[int, Block]]) -> list[int]:
    """Return the blocks that are no headings on incorporation and may have a sentence that opens a list."""
    passed = set(on_incorporation(mentioned))
    found: list[int] = []
    for at, block in mentioned:
        if block.number not in passed and _may_open(document.text, at):
            passed.add(block.number)
            found.append(block.number)
    return sorted(found)


def _is_section_heading(block: Block) -> bool:
    folded = fold(block.text).rstrip(". ")
    if SUBJECT.search(folded) is None or _CONTENTS_ROW.search(folded):
        return False
    if block.kind != "heading" and _OF_EXHIBIT.search(folded):
        return False
    if sentences.acts(folded) and _WHAT_WE_DO.fullmatch(folded) is None:
        return False
    return block.kind == "heading" or (
        len(folded.split()) <= 16 and folded[-1:] not in ".;,:" and not sentences.DATED.stands_in(folded)
    )


def names_somebody(heading: Block) -> bool:
    """Tell whether a heading on incorporation says whose documents are incorporated."""
    return _OF_NOBODY.fullmatch(fold(heading.text)) is None


def _may_open(text: str, at: int) -> bool:
    """Tell whether the words around an "incorporat" may open a list: a cheap test before the walk."""
    if not has(text[max(0, at - 60) : at + 200], _REFERENCE):
        return False
    around = small(text[max(0, at - 250) : at + 400])
    here = min(at, 250)
    if not has(around, _POINTERS):
        if around.startswith("ncorporated", here) and around.rfind(" are ", max(0, here - 16), here) >= 0:
            there = around.rfind("there are ", max(0, here - 24), here) >= 0
            if there and sentences.several_forms(fold(around[here:])):
                return True
            return sentences.several_forms(fold(text[max(0, at - 700) : at]))
        if around.startswith("ncorporated", here) and around.rfind(" is ", max(0, here - 16), here) >= 0:
            return has(small(text[max(0, at - 400) : at]), _FORM_MARKS)
        return around.startswith(_WE_DO, here) and sentences.several_forms(fold(around[here:]))
    opens = sentences.acts(around) or (has(around, _ADDED) and _ADDS.stands_in(around))
    return opens and has(small(text[at : at + 2_500]), _FORM_MARKS)


def sources_above(blocks: Sequence[Block], number: int) -> Block | None:
    """Return the heading on where to find information that stands above a block, over headings on companies."""
    heading = above(blocks, number)
    while heading is not None and SOURCES.search(fold(heading.text)) is None:
        higher = above(blocks, heading.number)
        heading = higher if higher is not None and blocks[number].start - higher.start < LEAD else None
    return heading


def is_elsewhere(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a block stands under a heading under which no list is looked for first."""
    heading = above(blocks, number)
    return heading is not None and OTHER_SUBJECT.match(fold(heading.text)) is not None


def above(blocks: Sequence[Block], first: int) -> Block | None:
    """Return the heading that an opening sentence stands under, where it stands near."""
    for index in range(first - 1, -1, -1):
        block = blocks[index]
        if blocks[first].start - block.start > LEAD:
            break
        if is_heading(block) or _asks_where(block):
            return block
    return None


def _asks_where(block: Block) -> bool:
    """Tell a line that asks where to find information."""
    text = block.text
    return len(text) <= LONGEST_HEADING and "here" in text and _ASKS_WHERE.fullmatch(fold(text)) is not None


def is_heading(block: Block) -> bool:
    """Tell whether a block is a heading: marked as one, in capitals, or that of an item of a form."""
    text = block.text
    if len(text) > LONGEST_HEADING or block.kind == "table":
        return False
    if text.startswith(("Item", "ITEM")) and _ITEM.fullmatch(text):
        return True
    if text[-1:] in ".;,":
        return False
    if block.kind != "heading" and not _in_capitals(text):
        return False
    folded = fold(text)
    if (sentences.DATED.stands_in(folded) and sentences.names_document(folded)) or sentences.opens_list(folded):
        return False
    return WHICH_ONE.match(folded) is None


def _in_capitals(text: str) -> bool:
    """Tell whether more than four fifths of a text's letters are capitals; most texts have too many small ones."""
    data = text.encode()
    if len(data) - len(data.translate(None, _SMALL)) > 0.2 * len(text):
        return False
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and sum(c.isupper() for c in letters) > 0.8 * len(letters)
