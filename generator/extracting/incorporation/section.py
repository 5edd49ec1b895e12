"""Finds where a document says what it incorporates by reference, and cuts it into the statements of a list.

A section begins at a heading on incorporation, or at a sentence that opens a list ("We incorporate by reference
the documents listed below:"). From there the text is walked block by block: an opening sentence makes what
follows members of a list, as long as they look like members; sentences outside of a list count where
they themselves say that a document is incorporated. A heading on anything else ends the section.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from generator.extracting import names
from generator.extracting.incorporation import headings, sentences
from generator.extracting.incorporation.continuation import (
    BULLET,
    Ending,
    goes_on,
    is_rest,
    note_end,
    stops,
    tells_when_filed,
)
from generator.extracting.incorporation.folding import fold
from generator.extracting.incorporation.sentences import Span
from generator.model import Block, Document

LONGEST_CAPTION = 120
"""Characters of a line over a part of a list at most: `Acme Corporation (File No. 1-12345)`."""

REACH = 60_000
"""Characters of a section at most: lists of several registrants are long."""

TAIL = 6_000
"""Characters behind the last member that still belong to the section: carve-outs, forward clause, copies."""

BEFORE = 3_000
"""Characters before an opening sentence without a heading on incorporation that belong to its section."""

LONGEST_CUT = 1_500
"""Characters of a sentence whose rest is looked for on the next page, at most."""

PATIENCE = 3
"""Blocks without a member, behind an opening sentence, that a list waits through."""

_MARK = re.compile(r"\W{1,3}$|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$|o$", re.IGNORECASE)
_PAGE_END = re.compile(
    r"(?:table\s+of\s+contents|-?\s?(?:page\s)?(?:[a-z]{1,2}-)?(?:\d{1,3}|[ivxl]{1,6})\s?-?|s-\d[losb])$", re.IGNORECASE
)
"""The number of a page and the link at its top, where nothing else tells that a page ends there."""
_HEADS_TABLE = re.compile(
    r"[^\n]{0,120}\bfile\s+n(?:o|umber)|(?!(?:our|the|sec|company|commission|past|previous)\s+(?:sec\s+)?filings)[^\n\t]{2,60}?\sfilings\b"
)
"""The first row of a table says whose filings it lists."""
_HEADS_PARAGRAPH = re.compile(r"[^\n:;.]{2,60}\bfilings(?:\s*\([^()]{0,60}\))?\s*:")
"""And so do the first words of a paragraph."""
_OURS = re.compile(r"\W*(?:the\s+)?company(?:\s*\([^()]{0,60}\))?\W*")
"""Above the registrant's own documents, beside those of another company."""
_OF_FILINGS = re.compile(r"\b(?:sec|commission)\s+filings\b")
"""A heading on whose filings follow: a company that has none is part of the list all the same."""


class Statement(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of a section, read as one.

    `member`: of a list; else a sentence that itself says that something is incorporated. `subject` counts the
    lists of the section: another one may be another registrant's. `earlier`: it incorporates an earlier registration
    statement, which may be known by its number alone.
    """

    start: int
    end: int
    member: bool
    table: bool = False
    subject: int = 0
    earlier: bool = False


class Section(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of the canonical text; `folded` is their text, in which statements count."""

    start: int
    end: int
    folded: str
    statements: tuple[Statement, ...]


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
    on_next_page: bool = False
    """A page ends behind the last block."""
    left: tuple[int, str] | None = None
    """The sentence without a stop that ends the last block, of which no statement is made: its begin and its words."""
    cuts: list[Span] = msgspec.field(default_factory=list)
    """Between the two parts of what a page cuts."""
    ending: Ending = msgspec.field(default_factory=Ending)
    """How the last statement ends: the next block may go on with it."""


def walk(document: Document, first: int, end: int, *, headed: bool) -> Section | None:
    """Read the section that begins at a block and lies before the offset `end`; `None` where none is there.

    `headed`: the block is a heading on incorporation; else it holds a sentence that may open a list, and only a
    list with members makes a section of it.
    """
    blocks = document.blocks
    opens = headed or sentences.has_opening(blocks[first].text)
    if not opens and not sentences.names_one(blocks[first].text):
        return None
    above = None if headed else headings.above(blocks, first)
    if not opens and (above is None or headings.SOURCES.search(fold(above.text)) is None):
        return None
    if above is not None and headings.EXHIBITS.search(fold(above.text)):
        return None
    start = blocks[first].start if headed else _start_before(blocks, first)
    state = _Walk(start, [], headed=headed, listing=headed)
    last = blocks[first].end
    starts = {page.before for page in document.page_breaks}
    page_ends: list[Block] = []
    idle: list[int] = []
    for index in range(first + 1 if headed else first, len(blocks)):
        block = blocks[index]
        named = start + state.statements[-1].end if state.statements else None
        reached = block.start - (named or blocks[first].start)
        if block.start >= end or block.start - start > REACH or reached > (TAIL if named else headings.LEAD):
            break
        if not (headed or state.listing or state.statements):
            if not _may_open(block.text):
                idle.append(index)
                continue
            if any(headings.is_heading(blocks[passed]) and _ends_section(blocks, passed, state) for passed in idle):
                return None
            page_ends += [blocks[passed] for passed in idle if _is_page_end(blocks[passed])]
            idle.clear()
        state.on_next_page = state.on_next_page or block.number in starts
        if _is_mark(block):
            state.bullet = True
        elif _is_page_end(block):
            page_ends.append(block)
            state.on_next_page = True
        elif state.listing and _heads_dates(blocks, index):
            _add(state, block, (0, len(block.text)), member=True)
        elif headings.is_heading(block) and not (state.listing and is_rest(state.ending, block)):
            if _ends_section(blocks, index, state):
                break
            state.listing = state.listing and _is_member(blocks[_next(blocks, index)])
            state.subject += bool(state.statements)
        else:
            _take(block, state)
            state.bullet = state.on_next_page = False
        last = block.end
    if not (headed or state.statements):
        return None
    folded = fold(document.text[start:last])
    for block in page_ends:
        left, right = block.start - start, block.end - start
        folded = folded[:left] + " " * (right - left) + folded[right:]
    for left, right in state.cuts:
        folded = folded[:left] + folded[left:right].replace("\n", " ") + folded[right:]
    if headed:
        says_so = bool(state.statements) or sentences.says_of_prospectus(document.text[start:last])
    else:
        says_so = _says_without_heading(folded, state.statements, _is_list if opens else _is_one, above)
    return Section(start, last, folded, tuple(state.statements)) if says_so else None


def _says_without_heading(
    folded: str, statements: Sequence[Statement], says: Callable[[str, Statement], bool], above: Block | None
) -> bool:
    """Tell whether what a sentence opens, under the heading `above`, is a section of an offering document."""
    if not any(statement.member or says(folded, statement) for statement in statements):
        return False
    return sentences.OF_OFFER.search(folded) is not None or (
        above is not None and headings.SOURCES.search(fold(above.text)) is not None
    )


def _is_list(folded: str, statement: Statement) -> bool:
    """Tell whether a sentence names the documents itself: "We incorporate by reference our …, our … and …"."""
    return sentences.lists_itself(folded[statement.start : statement.end])


def _is_one(folded: str, statement: Statement) -> bool:
    """Tell whether a sentence names the one document: "Our … filed on … is incorporated by reference in this …"."""
    return sentences.is_one(folded[statement.start : statement.end])


def _start_before(blocks: Sequence[Block], first: int) -> int:
    """Return where the paragraphs under the heading of an opening sentence begin."""
    start = blocks[first].start
    for index in range(first - 1, -1, -1):
        block = blocks[index]
        if headings.is_heading(block) or blocks[first].start - block.start > BEFORE:
            break
        start = block.start
    return start


def _may_open(text: str) -> bool:
    """Tell whether a block, where no list is open, may have a sentence that opens one or says what is incorporated."""
    return "ncorporat" in text or "NCORPORAT" in text or text.rstrip().endswith(":")


def _is_mark(block: Block) -> bool:
    return len(block.text) <= 5 and _MARK.match(block.text) is not None


def _is_page_end(block: Block) -> bool:
    return len(block.text) <= 18 and block.kind != "table" and _PAGE_END.match(block.text) is not None


def _next(blocks: Sequence[Block], index: int) -> int:
    """Return the next block that is neither a heading nor a bullet of its own."""
    index += 1
    while index + 1 < len(blocks) and (_is_mark(blocks[index]) or headings.is_heading(blocks[index])):
        index += 1
    return min(index, len(blocks) - 1)


def _ends_section(blocks: Sequence[Block], index: int, state: _Walk) -> bool:
    """Tell whether a heading inside a section ends it."""
    folded = fold(blocks[index].text)
    if headings.CONTENTS.match(folded) or (state.statements and _OF_FILINGS.search(folded)):
        return False
    following = blocks[_next(blocks, index)]
    if state.listing and _OURS.fullmatch(folded) and _is_member(following):
        return False
    if headings.SUBJECT.search(folded) or headings.OTHER_SUBJECT.match(folded):
        return True
    if not state.statements:
        return False
    return not (_is_member(following) or sentences.opens_list(fold(following.text)))


def _take(block: Block, state: _Walk) -> None:
    """Read one block that is no heading."""
    folded = fold(block.text)
    if block.kind == "table" and "\n" in block.text:
        if state.listing and sentences.names_document(folded):
            state.subject += bool(state.statements) and _HEADS_TABLE.match(folded) is not None
            _add(state, block, (0, len(folded)), member=True, table=True)
        elif state.ending.leading and sentences.DATED.stands_in(folded):
            end = block.end - state.start
            state.statements[-1] = msgspec.structs.replace(state.statements[-1], end=end, table=True)
            state.ending.leading = False
        return
    state.subject += bool(state.statements) and _HEADS_PARAGRAPH.match(folded) is not None
    bulleted = state.bullet or block.kind in ("list_item", "table") or BULLET.match(block.text) is not None
    spans = sentences.split(block.text)
    going = state.listing or state.ending.sentence
    taken = going and goes_on(state.ending, block, folded, bulleted=bulleted, on_next_page=state.on_next_page)
    state.ending.sentence = False
    shift = block.start - state.start
    left, state.left = state.left if state.on_next_page and not (taken or bulleted) else None, None
    if taken:
        end = shift + spans[0][1]
        if state.on_next_page:
            state.cuts.append((state.statements[-1].end, shift))
        state.statements[-1] = msgspec.structs.replace(state.statements[-1], end=end)
        note_end(state.ending, f" {block.text}")
        spans = spans[1:]
    sentence, unused = "", False
    for span in spans:
        before, sentence = sentence, folded[span[0] : span[1]]
        if left is not None:
            state.cuts.append((left[0] + len(left[1]), shift))
            span, sentence, left = (left[0] - shift, span[1]), f"{left[1]} {sentence}", None
        unused = False
        if taken and tells_when_filed(state.ending, sentence):
            state.statements[-1] = msgspec.structs.replace(
                state.statements[-1], end=block.start - state.start + span[1]
            )
            continue
        named, heads = sentences.names_document(sentence), bulleted and span[0] == 0
        if heads and named and _resumes(state, sentence):
            state.listing = True
        first = sentences.leads_to_first(sentence)
        opens = first or sentences.opens_list(sentence)
        anew = opens and sentences.lists_behind_colon(sentence)
        if state.listing and named and (heads or sentences.is_name(sentence)) and not anew:
            _add(state, block, span, member=True)
            taken = True
        elif opens or sentences.opens_behind(before, sentence):
            state.subject += bool(state.statements)
            state.listing, state.waiting, state.members, taken = True, 0, 0, True
            cut = span[1] == len(block.text) and sentences.is_cut_behind_colon(sentence)
            if named or cut:
                _add(state, block, span, member=cut or first or sentences.lists_behind_colon(sentence))
        elif named and sentences.asserts(sentence):
            _add(state, block, span, member=False)
        else:
            unused = True
    if unused and len(sentence) < LONGEST_CUT and not stops(block.text):
        state.left = (shift + span[0], sentence)
    if state.listing and not taken:
        state.waiting += 1
        if len(block.text) < LONGEST_CAPTION and (folded[-1:] not in ".;" or names.LEGAL_ENDS.search(folded)):
            state.subject += bool(state.statements)
        elif not (bulleted or sentences.has_more(folded)) and (state.members or state.waiting > PATIENCE):
            state.listing = False


def _resumes(state: _Walk, sentence: str) -> bool:
    """Tell whether a bullet goes on with a list that a paragraph between has broken off."""
    return state.headed and state.members > 0 and sentences.DATED.stands_in(sentence)


def _heads_dates(blocks: Sequence[Block], index: int) -> bool:
    """Tell a heading that names a form, over lines that say which reports on it: "Fiscal year ended …, filed on …"."""
    block = blocks[index]
    following = blocks[index + 1 : index + 2]
    return (
        headings.is_heading(block)
        and sentences.names_document(fold(block.text))
        and any(headings.WHICH_ONE.match(fold(other.text)) for other in following)
    )


def _add(state: _Walk, block: Block, span: Span, *, member: bool, table: bool = False) -> None:
    shift = block.start - state.start
    earlier = not member and sentences.tells_of_earlier(fold(block.text[max(0, span[0]) : span[1]]))
    state.statements.append(Statement(span[0] + shift, span[1] + shift, member, table, state.subject, earlier))
    state.members += member
    state.ending.member = member
    state.ending.leading = block.text.endswith(":") and (member or span[1] == len(block.text))
    note_end(state.ending, block.text if not table and span[1] == len(block.text) else ".")
    state.ending.sentence = not member and state.ending.unfinished


def _is_member(block: Block) -> bool:
    folded = fold(block.text)
    if not sentences.names_document(folded):
        return False
    bulleted = block.kind in ("list_item", "table") or BULLET.match(block.text) is not None
    return bulleted or sentences.is_name(folded[: sentences.split(block.text)[0][1]])
