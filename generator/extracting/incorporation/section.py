"""Finds where a document says what it incorporates by reference, and cuts it into the statements of a list.

A section begins at a heading on incorporation, or at a sentence that opens a list ("We incorporate by reference
the documents listed below:"). From there the text is walked block by block: an opening sentence makes what
follows members of a list, as long as they look like members; split outside of a list count where they
themselves say that a document is incorporated. A heading on anything else ends the section.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from generator.extracting.dates import DATE
from generator.extracting.incorporation import sentences
from generator.extracting.incorporation.sentences import Span
from generator.extracting.incorporation.tokens import fold
from generator.extracting.wording import has
from generator.model import Block, Document

LONGEST_HEADING = 160
"""Characters of a heading at most."""

LONGEST_CAPTION = 120
"""Characters of a line over a part of a list at most: `Acme Corporation (File No. 1-12345)`."""

REACH = 60_000
"""Characters of a section at most: lists of several registrants are long."""

LEAD = 9_000
"""Characters between a heading and the first member of its list at most."""

TAIL = 6_000
"""Characters behind the last member that still belong to the section: carve-outs, forward clause, copies."""

BEFORE = 3_000
"""Characters before an opening sentence without a heading on incorporation that belong to its section."""

PATIENCE = 3
"""Blocks without a member, behind an opening sentence, that a list waits through."""

_STEMS = ("ncorporat", "NCORPORAT")
_SUBJECT = re.compile(
    r"incorporat\w{0,20}+\b.{0,90}\breference|documents\s+incorporated|incorporation\s+(?:by|of)\b", re.DOTALL
)
_OTHER_SUBJECT = re.compile(
    r"\W*(?:(?:the\s+)?(?:use\s+of\s+proceeds|risk\s+factors|legal\s+(?:matters|opinions?)|experts|plan\s+of\s+distribution"
    r"|underwriting|selling\s+(?:stock|share|security)|description\s+of\s+\w|dilution|capitalization|dividend"
    r"|forward|cautionary|special\s+note|disclosure\s+regarding|about\s+(?:us|the|this|\w+\s*,?\s*inc)|summary|prospectus"
    r"|the\s+(?:company|offering|merger)\b|signatures?|exhibit|part\s+ii\b|undertakings|item\s+[4-9]\b|item\s+1[0-9]"
    r"|indemnification|ratio\s+of|enforce|index\s+to|annex|glossary|business|our\s+(?:company|business)|material\s))"
)
_EXHIBITS = re.compile(r"\bexhibits?\b|\bitem\s+(?:1[56]|601)\b")
_SOURCES = re.compile(r"incorporat|\binformation\b")
_CONTENTS_ROW = re.compile(r"(?:\.\s?){3,}|(?:\t|\s)(?:[a-z]{1,2}-)?(?:\d{1,3}|[ivxl]{1,6})\s*$")
_CONTENTS = re.compile(r"\W*table\s+of\s+contents")
_MARK = re.compile(r"\W{1,3}$|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$|o$", re.IGNORECASE)
_PAGE_END = re.compile(
    r"(?:table\s+of\s+contents|-?\s?(?:page\s)?(?:[a-z]{1,2}-)?(?:\d{1,3}|[ivxl]{1,6})\s?-?)$", re.IGNORECASE
)
"""The number of a page and the link at its top, where nothing else tells that a page ends there."""
_BULLET = re.compile(
    r"\s*(?:[•●·▪■◦○►§➢✓*–—-]|o(?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)](?=\s))[\s\t]*", re.IGNORECASE
)
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

_FORM_MARKS = ("10-k", "10k", "20-f", "40-f", "8-k", "10-q", "6-k", "8-a", "form", "proxy", "annual report", "circular")
"""Marks of which a list's beginning has one."""

_HEADS_TABLE = re.compile(r"[^\n]{0,120}\bfile\s+n(?:o|umber)")
"""The first row of a table says whose filings it lists."""
_OPEN_END = re.compile(r"[.;:]\W{0,3}$|[;,]\s*(?:and|or)\s*$")
_LONGEST_END = 20
"""Characters that the pattern above fits at most."""
_CONTINUES = re.compile(
    r"[a-z(0-9]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|Form\b"
)

_WHICH_ONE = re.compile(
    r"(?:for\s+)?(?:(?:the|our)\s+)?(?:(?:fiscal|quarterly|transition)\s+)?(?:year|quarter|period)s?\s+ended\b|(?:as\s+)?filed\s+on\b"
)
_LEADING_DAY = re.compile(rf"(?:and\s+|filed\s+(?:on\s+)?|dated\s+)?{DATE}")


Place = Literal["headed", "unheaded", "elsewhere"]
"""Under a heading on incorporation; under one on where to find information, or none; under one on something else."""


class Statement(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of a section, read as one.

    `member`: of a list; else a sentence that itself says that something is incorporated. `subject` counts the
    lists of the section: another one may be another registrant's.
    """

    start: int
    end: int
    member: bool
    table: bool = False
    subject: int = 0


class Section(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of the canonical text; `folded` is their text, in which statements count."""

    start: int
    end: int
    folded: str
    statements: tuple[Statement, ...]
    place: Place


class _Walk(msgspec.Struct):
    """How far a walk has come."""

    start: int
    statements: list[Statement]
    headed: bool
    listing: bool
    waiting: int = 0
    """Blocks since a list was opened that were no members of it."""
    bullet: bool = False
    subject: int = 0
    members: int = 0
    """Members of the list that is open."""
    unfinished: bool = False
    """The last member ends without a stop: the next block may go on with it."""
    leading: bool = False
    """The last member ends with a colon: what follows says which reports it names."""


def mentions(document: Document, start: int, end: int) -> list[tuple[int, Block]]:
    """Return where words on incorporation stand between two offsets, each with its block."""
    found: list[tuple[int, Block]] = []
    for stem in _STEMS:
        at = document.text.find(stem, start, end)
        while at >= 0:
            found.append((at, document.block_at(at)))
            at = document.text.find(stem, at + 1, end)
    return found


def headings(mentioned: Sequence[tuple[int, Block]]) -> list[int]:
    """Return the blocks that are headings on incorporation."""
    short = {block.number: block for _, block in mentioned if len(block.text) <= LONGEST_HEADING}
    return [number for number, block in sorted(short.items()) if _is_section_heading(block)]


def openings(document: Document, mentioned: Sequence[tuple[int, Block]]) -> list[int]:
    """Return the blocks that are no headings on incorporation and may have a sentence that opens a list."""
    passed = set(headings(mentioned))
    found: list[int] = []
    for at, block in mentioned:
        if block.number not in passed and _may_open(document.text, at):
            passed.add(block.number)
            found.append(block.number)
    return sorted(found)


def _is_section_heading(block: Block) -> bool:
    folded = fold(block.text).rstrip(". ")
    if _SUBJECT.search(folded) is None or _CONTENTS_ROW.search(folded) or sentences.acts(folded):
        return False
    return block.kind == "heading" or (
        len(folded.split()) <= 16 and folded[-1:] not in ".;,:" and not sentences.DATED.stands_in(folded)
    )


def _may_open(text: str, at: int) -> bool:
    """Tell whether the words around an "incorporat" may open a list: a cheap test before the walk."""
    around = text[max(0, at - 250) : at + 400].lower()
    here = min(at, 250)
    if around.find("reference", max(0, here - 60), here + 200) < 0:
        return False
    if not has(around, _POINTERS):
        if around.startswith("ncorporated", here) and around.rfind(" are ", max(0, here - 16), here) >= 0:
            return sentences.several_forms(text[max(0, at - 700) : at].lower())
        if around.startswith("ncorporated", here) and around.rfind(" is ", max(0, here - 16), here) >= 0:
            return has(text[max(0, at - 400) : at].lower(), _FORM_MARKS)
        return around.startswith(_WE_DO, here) and sentences.several_forms(around[here:])
    return sentences.acts(around) and has(text[at : at + 2_500].lower(), _FORM_MARKS)


def walk(document: Document, first: int, end: int, *, headed: bool) -> Section | None:
    """Read the section that begins at a block and lies before the offset `end`; `None` where none is there.

    `headed`: the block is a heading on incorporation; else it holds a sentence that may open a list, and only a
    list with members makes a section of it.
    """
    blocks = document.blocks
    opens = headed or sentences.has_opening(blocks[first].text)
    if not opens and not sentences.names_one(blocks[first].text):
        return None
    above = None if headed else _heading_above(blocks, first)
    if not opens and (above is None or _SOURCES.search(fold(above.text)) is None):
        return None
    if above is not None and _EXHIBITS.search(fold(above.text)):
        return None
    start = blocks[first].start if headed else _start_before(blocks, first)
    state = _Walk(start, [], headed=headed, listing=headed)
    last = blocks[first].end
    page_ends: list[Block] = []
    for index in range(first + 1 if headed else first, len(blocks)):
        block = blocks[index]
        named = start + state.statements[-1].end if state.statements else None
        reached = block.start - (named or blocks[first].start)
        if block.start >= end or block.start - start > REACH or reached > (TAIL if named else LEAD):
            break
        if _is_mark(block):
            state.bullet = True
        elif state.listing and _is_page_end(block):
            page_ends.append(block)
        elif state.listing and _heads_dates(blocks, index):
            _add(state, block, (0, len(block.text)), member=True)
        elif _is_heading(block):
            if _ends_section(blocks, index, state):
                break
            state.listing = state.listing and _is_member(blocks[_next(blocks, index)])
            state.subject += bool(state.statements)
        else:
            _take(block, state)
            state.bullet = False
        last = block.end
    folded = fold(document.text[start:last])
    for block in page_ends:
        left, right = block.start - start, block.end - start
        folded = folded[:left] + " " * (right - left) + folded[right:]
    if headed:
        if not state.statements and not sentences.says_of_prospectus(document.text[start:last]):
            return None
        place: Place = "headed"
    else:
        says = _is_list if opens else _is_one
        if not any(statement.member or says(folded, statement) for statement in state.statements):
            return None
        if sentences.OF_OFFER.search(folded) is None and not (above is not None and _SOURCES.search(fold(above.text))):
            return None
        place = "elsewhere" if above is not None and _OTHER_SUBJECT.match(fold(above.text)) else "unheaded"
    return Section(start, last, folded, tuple(state.statements), place)


def _is_list(folded: str, statement: Statement) -> bool:
    """Tell whether a sentence names the documents itself: "We incorporate by reference our …, our … and …"."""
    return sentences.lists_itself(folded[statement.start : statement.end])


def _is_one(folded: str, statement: Statement) -> bool:
    """Tell whether a sentence names the one document: "Our … filed on … is incorporated by reference in this …"."""
    return sentences.is_one(folded[statement.start : statement.end])


def _heading_above(blocks: Sequence[Block], first: int) -> Block | None:
    """Return the heading that an opening sentence stands under, where it stands near."""
    for index in range(first - 1, -1, -1):
        block = blocks[index]
        if blocks[first].start - block.start > LEAD:
            break
        if _is_heading(block):
            return block
    return None


def _start_before(blocks: Sequence[Block], first: int) -> int:
    """Return where the paragraphs under the heading of an opening sentence begin."""
    start = blocks[first].start
    for index in range(first - 1, -1, -1):
        block = blocks[index]
        if _is_heading(block) or blocks[first].start - block.start > BEFORE:
            break
        start = block.start
    return start


def _is_mark(block: Block) -> bool:
    return len(block.text) <= 5 and _MARK.match(block.text) is not None


def _is_page_end(block: Block) -> bool:
    return len(block.text) <= 18 and block.kind != "table" and _PAGE_END.match(block.text) is not None


def _is_heading(block: Block) -> bool:
    text = block.text
    if len(text) > LONGEST_HEADING or block.kind == "table" or text[-1:] in ".;,":
        return False
    folded = fold(text)
    if (sentences.DATED.stands_in(folded) and sentences.names_document(folded)) or sentences.opens_list(folded):
        return False
    if _WHICH_ONE.match(folded):
        return False
    if block.kind == "heading":
        return True
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and sum(c.isupper() for c in letters) > 0.8 * len(letters)


def _next(blocks: Sequence[Block], index: int) -> int:
    """Return the next block that is neither a heading nor a bullet of its own."""
    index += 1
    while index + 1 < len(blocks) and (_is_mark(blocks[index]) or _is_heading(blocks[index])):
        index += 1
    return min(index, len(blocks) - 1)


def _ends_section(blocks: Sequence[Block], index: int, state: _Walk) -> bool:
    """Tell whether a heading inside a section ends it."""
    folded = fold(blocks[index].text)
    if _CONTENTS.match(folded):
        return False
    if _SUBJECT.search(folded) or _OTHER_SUBJECT.match(folded):
        return True
    if not state.statements:
        return False
    following = blocks[_next(blocks, index)]
    return not (_is_member(following) or sentences.opens_list(fold(following.text)))


def _take(block: Block, state: _Walk) -> None:
    """Read one block that is no heading."""
    folded = fold(block.text)
    if block.kind == "table" and "\n" in block.text:
        if state.listing and sentences.names_document(folded):
            state.subject += bool(state.statements) and _HEADS_TABLE.match(folded) is not None
            _add(state, block, (0, len(folded)), member=True, table=True)
        return
    bulleted = state.bullet or block.kind in ("list_item", "table") or _BULLET.match(block.text) is not None
    if state.listing and _goes_on(state, block, folded, bulleted=bulleted):
        state.statements[-1] = msgspec.structs.replace(state.statements[-1], end=block.end - state.start)
        state.unfinished = not _stops(block.text)
        return
    taken = False
    for span in sentences.split(block.text):
        sentence = folded[span[0] : span[1]]
        named, heads = sentences.names_document(sentence), bulleted and span[0] == 0
        if heads and named and _resumes(state, sentence):
            state.listing = True
        if state.listing and named and (heads or sentences.is_name(sentence)):
            _add(state, block, span, member=True)
            taken = True
        elif sentences.opens_list(sentence):
            state.subject += bool(state.statements)
            state.listing, state.waiting, state.members, taken = True, 0, 0, True
            if named:
                _add(state, block, span, member=False)
        elif named and sentences.asserts(sentence):
            _add(state, block, span, member=False)
    if state.listing and not taken:
        state.waiting += 1
        if len(block.text) < LONGEST_CAPTION and folded[-1:] not in ".;":
            state.subject += bool(state.statements)
        elif not bulleted and (state.members or state.waiting > PATIENCE):
            state.listing = False


def _resumes(state: _Walk, sentence: str) -> bool:
    """Tell whether a bullet goes on with a list that a paragraph between has broken off."""
    return state.headed and state.members > 0 and sentences.DATED.stands_in(sentence)


def _goes_on(state: _Walk, block: Block, folded: str, *, bulleted: bool) -> bool:
    """Tell whether a block goes on with the last member: a page cut it, or its dates stand in lines of their own."""
    if not state.statements or not state.statements[-1].member:
        return False
    if not bulleted:
        if state.leading and _LEADING_DAY.match(folded) and not sentences.names_document(folded):
            return True
        return state.unfinished and (_CONTINUES.match(block.text) or _WHICH_ONE.match(folded)) is not None
    bullet = _BULLET.match(folded)
    bare = folded[bullet.end() :] if bullet else folded
    if sentences.names_document(folded):
        return False
    return _LEADING_DAY.match(bare) is not None or (state.leading and _WHICH_ONE.match(bare) is not None)


def _heads_dates(blocks: Sequence[Block], index: int) -> bool:
    """Tell a heading that names a form, over lines that say which reports on it: "Fiscal year ended …, filed on …"."""
    block = blocks[index]
    following = blocks[index + 1 : index + 2]
    return (
        _is_heading(block)
        and sentences.names_document(fold(block.text))
        and any(_WHICH_ONE.match(fold(other.text)) for other in following)
    )


def _add(state: _Walk, block: Block, span: Span, *, member: bool, table: bool = False) -> None:
    shift = block.start - state.start
    state.statements.append(Statement(span[0] + shift, span[1] + shift, member, table, state.subject))
    state.members += member
    state.leading = member and block.text.rstrip()[-1:] == ":"
    state.unfinished = member and not table and span[1] == len(block.text) and not _stops(block.text)


def _stops(text: str) -> bool:
    """Tell whether a text ends with a stop, or with what leads to the next member of a list."""
    return _OPEN_END.search(text, max(0, len(text) - _LONGEST_END)) is not None


def _is_member(block: Block) -> bool:
    folded = fold(block.text)
    if not sentences.names_document(folded):
        return False
    bulleted = block.kind in ("list_item", "table") or _BULLET.match(block.text) is not None
    return bulleted or sentences.is_name(folded[: sentences.split(block.text)[0][1]])
