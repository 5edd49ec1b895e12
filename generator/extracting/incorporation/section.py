"""Finds where a document says what it incorporates by reference, and cuts it into the statements of a list.

A section begins at a heading on incorporation, or at a sentence that opens a list ("We incorporate by reference
the documents listed below:"). From there the text is walked block by block: an opening sentence makes what
follows members of a list, as long as they look like members; sentences outside of a list count where they
themselves say that a document is incorporated. A heading on anything else ends the section.
"""

from __future__ import annotations

import re
import msgspec

from generator.extracting.incorporation.tokens import fold
from generator.model import Block, Document

LONGEST_HEADING = 160
"""Characters of a heading at most."""

REACH = 60_000
"""Characters of a section at most: lists of several registrants are long."""

LEAD = 9_000
"""Characters between a heading and the first member of its list at most."""

TAIL = 6_000
"""Characters behind the last member that still belong to the section: carve-outs, forward clause, copies."""

_STEMS = ("ncorporat", "NCORPORAT")
_SUBJECT = re.compile(
    r"incorporat\w*\b.{0,90}\breference|documents\s+incorporated|incorporation\s+(?:by|of)\b", re.DOTALL
)
_OTHER_HEADING = re.compile(
    r"\W*(?:(?:the\s+)?(?:use\s+of\s+proceeds|risk\s+factors|legal\s+(?:matters|opinions?)|experts|plan\s+of\s+distribution"
    r"|underwriting|selling\s+(?:stock|share|security)|description\s+of\s+\w|dilution|capitalization|dividend"
    r"|forward|cautionary|special\s+note|disclosure\s+regarding|about\s+(?:us|the|this|\w+\s*,?\s*inc)|summary|prospectus"
    r"|the\s+(?:company|offering|merger)\b|signatures?|exhibit|part\s+ii\b|undertakings|item\s+[4-9]\b|item\s+1[0-9]"
    r"|indemnification|ratio\s+of|enforce|index\s+to|annex|glossary|business|our\s+(?:company|business)|material\s))"
)
_CONTENTS_ROW = re.compile(r"(?:\.\s?){3,}|(?:\t|\s)(?:[a-z]{1,2}-)?(?:\d{1,3}|[ivxl]{1,6})\s*$")
_MARK = re.compile(r"\W{1,3}$|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$|o$", re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[•●·▪■◦○►§➢✓*–—-]|o(?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])[\s\t]*", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"\b(?:10-?\s?[kq]|8-?\s?k|6-?\s?k|20-?\s?f|40-?\s?f|11-?\s?k|8-?a|n-csr|forms?\s+\w|schedule\s+14[ac]|proxy\s+(?:statement|material)"
    r"|(?:annual|quarterly|current|interim)\s+reports?|information\s+(?:statement|circular)|rule\s+424|description\s+of)"
)
_DATED = re.compile(r"\b(?:19|20)\d\d\b|/\d\d\b|\bform\s+(?:8-?a|10|8-?b|[sf]-\d)\b")
_OPENS = re.compile(
    r"\b(?:following|listed|described|set\s+forth|specified|identified|noted|enumerated|indicated|named|mentioned|referred\s+to)\b"
    r"|\bbelow\b|\bthese\s+documents\b|\bas\s+follows\b|\bthose\s+documents\s+are\b|\b(?:documents|reports|filings)\b[^.]{0,80}\bare:"
)
_AFFIRMS = re.compile(
    r"(?P<no>\b(?:not|nor|never|nothing)\s+(?:\w+\s+){0,6}?)?\bincorporat(?:e|es|ed|ing)\b"
    r"(?=.{0,160}?\b(?:reference|herein|hereof|hereby)\b|\s+documents\b)|\breference\b.{0,40}\bincorporated\b",
    re.DOTALL,
)
_DENIES = re.compile(
    r"\bnone\s+of\b|\bmodif(?:y|ies|ied)\s+or\s+supersed|\bmodified\b.{0,30}\bsuperseded"
    r"|\bincorporated\s+(?:herein\s+)?by\s+reference\s+(?:to|from)\s+(?:the\s+)?exhibit|\bpart\s+(?:i{1,3}|iv|[1-4])\s+of\s+this\b"
    r"|\binto\s+(?:parts?\s+(?:i{1,3}|iv|[1-4])|this\s+(?:annual\s+)?(?:form\s+10|report))|\bcopies\s+of\b|\bcopy\s+of\b"
)
_NOT_A_NAME = re.compile(
    r"\W*(?:we|you|any|this|in|if|to|as|for|upon|unless|notwithstanding|pursuant|these|statements|copies|requests|no|nothing|until"
    r"|when|it|however|additionally|further|also|please|neither|information|on|at|by|such|see|because|since|before|after|until|i"
    r"|with\s+respect|some|certain\s+statements)\b"
)
_PREDICATE = re.compile(
    r"(?<!which )(?<!that )(?<!and )(?<!or )(?<!it )(?<!they )(?<!such )"
    r"\b(?:contains?|includes?|describes?|sets?\s+forth|provides?|discuss(?:es)?|presents?|is|are|was|were|will|may(?!\s+\d)|can|should|does"
    r"|do|has|have)\b"
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\s\"”’)]*\s+(?=[(\"“A-Z])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:No|Nos|Inc|Corp|Co|Ltd|Cos|Bros|Mr|Ms|Mrs|Dr|St|Jr|Sr|vs|Sec|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)|\b[A-Z]|^\W*\w{1,3})\.\s*$"
)
_OPEN_END = re.compile(r"[.;:]\W{0,3}$|[;,]\s*(?:and|or)\s*$")
_CONTINUES = re.compile(
    r"[a-z(0-9]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|Form\b"
)


class Statement(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of the canonical text, read as one.

    `member`: of a list; else a sentence that itself says that something is incorporated. `subject` counts the
    lists of the section: another one may be another registrant's.
    """

    start: int
    end: int
    member: bool
    table: bool = False
    subject: int = 0


class Section(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of the canonical text, with their statements."""

    start: int
    end: int
    statements: tuple[Statement, ...]
    headed: bool

    @property
    def lists(self) -> bool:
        """Whether the section gives a list, and does not only name a document in passing."""
        return self.headed or any(statement.member for statement in self.statements)


def find(document: Document) -> tuple[Section, ...]:
    """Return the sections on incorporation by reference that name documents, or say that some are incorporated."""
    sections: list[Section] = []
    for index, headed in _beginnings(document):
        if sections and document.blocks[index].start < sections[-1].end:
            continue
        section = _walk(document, index, headed)
        if section is not None:
            sections.append(section)
    return tuple(sections)


def _beginnings(document: Document) -> list[tuple[int, bool]]:
    """Return the blocks at which sections may begin, and whether each is a heading."""
    text, found = document.text, dict[int, bool]()
    for stem in _STEMS:
        at = text.find(stem)
        while at >= 0:
            block = document.block_at(at)
            if len(block.text) <= LONGEST_HEADING:
                if block.number not in found and _is_section_heading(block):
                    found[block.number] = True
            elif block.number not in found and _opens_list(text, at):
                found[block.number] = False
            at = text.find(stem, at + 1)
    return sorted(found.items())


def _is_section_heading(block: Block) -> bool:
    folded = fold(block.text)
    if _SUBJECT.search(folded) is None or _CONTENTS_ROW.search(folded):
        return False
    words = len(folded.split())
    return block.kind == "heading" or (words <= 16 and folded[-1:] not in ".;,:" and not _DATED.search(folded))


def _opens_list(text: str, at: int) -> bool:
    """Tell whether the words around an "incorporat" may open a list: a cheap test before the walk."""
    around = fold(text[max(0, at - 300) : at + 500])
    return (
        "reference" in around
        and _OPENS.search(around) is not None
        and _DOCUMENT.search(fold(text[at : at + 2_500])) is not None
        and "exhibits" not in around[250:420]
    )


class _Walk(msgspec.Struct):
    """How far a walk has come."""

    statements: list[Statement]
    listing: bool
    waiting: int = 0
    """Blocks since a list was opened that were no members of it."""
    bullet: bool = False
    subject: int = 0
    members: int = 0
    """Members of the list that is open."""
    unfinished: bool = False
    """The last member ends without a stop: the next block may go on with it."""


def _walk(document: Document, first: int, headed: bool) -> Section | None:
    blocks = document.blocks
    start = blocks[first].start
    walk = _Walk([], listing=headed)
    end = blocks[first].end
    for index in range(first + 1 if headed else first, len(blocks)):
        block = blocks[index]
        last = walk.statements[-1].end if walk.statements else None
        if block.start - start > REACH or block.start - (last or start) > (TAIL if last else LEAD):
            break
        if _is_mark(block):
            walk.bullet = True
        elif _is_heading(block):
            if _ends_section(document, index, walk):
                break
            walk.listing = walk.listing and _is_member(blocks[_next(blocks, index)], walk)
            walk.subject += bool(walk.statements)
        else:
            _take(block, walk)
            walk.bullet = False
        end = block.end
    if not walk.statements:
        return None
    return Section(start, end, tuple(walk.statements), headed)


def _is_mark(block: Block) -> bool:
    return len(block.text) <= 5 and _MARK.match(block.text) is not None


def _is_heading(block: Block) -> bool:
    text = block.text
    if len(text) > LONGEST_HEADING or block.kind == "table" or text[-1:] in ".;,":
        return False
    folded = fold(text)
    if _DOCUMENT.search(folded) and _DATED.search(folded):
        return False
    if block.kind == "heading":
        return True
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and sum(c.isupper() for c in letters) > 0.8 * len(letters)


def _next(blocks: tuple[Block, ...], index: int) -> int:
    index += 1
    while index + 1 < len(blocks) and (_is_mark(blocks[index]) or _is_heading(blocks[index])):
        index += 1
    return min(index, len(blocks) - 1)


def _ends_section(document: Document, index: int, walk: _Walk) -> bool:
    """Tell whether a heading inside a section ends it."""
    block = document.blocks[index]
    folded = fold(block.text)
    if re.match(r"\W*table\s+of\s+contents", folded):
        return False
    if _SUBJECT.search(folded) or _OTHER_HEADING.match(folded):
        return True
    if not walk.statements:
        return False
    following = document.blocks[_next(document.blocks, index)]
    return not (_is_member(following, walk) or _opens(fold(following.text)))


def _take(block: Block, walk: _Walk) -> None:
    """Read one block that is no heading."""
    if block.kind == "table" and block.text.count("\n") > 0:
        _take_table(block, walk)
        return
    folded = fold(block.text)
    bulleted = walk.bullet or block.kind in ("list_item", "table") or _BULLET.match(block.text) is not None
    if walk.statements and not bulleted and _continues(walk, block):
        walk.statements[-1] = msgspec.structs.replace(walk.statements[-1], end=block.end)
        walk.unfinished = _OPEN_END.search(block.text) is None
        return
    taken = False
    for start, end in _sentences(block.text):
        sentence = folded[start:end]
        if _opens(sentence) and not (bulleted and walk.listing and start == 0 and _names(sentence)):
            walk.subject += bool(walk.statements)
            walk.listing, walk.waiting, walk.members = True, 0, 0
            taken = True
            _add(block, start, end, walk, member=False) if _DOCUMENT.search(sentence) else None
        elif walk.listing and (bulleted and start == 0 or _is_name(sentence)) and _names(sentence):
            _add(block, start, end, walk, member=True)
            walk.members += 1
            taken = True
        elif _asserts(sentence) and _names(sentence):
            _add(block, start, end, walk, member=False)
    if walk.listing and not taken:
        walk.waiting += 1
        if not bulleted and (walk.members or walk.waiting > 3):
            walk.listing = False


def _take_table(block: Block, walk: _Walk) -> None:
    folded = fold(block.text)
    if walk.listing and _names(folded):
        walk.statements.append(Statement(block.start, block.end, True, True, walk.subject))
        walk.members += 1


def _add(block: Block, start: int, end: int, walk: _Walk, *, member: bool) -> None:
    walk.statements.append(Statement(block.start + start, block.start + end, member, False, walk.subject))
    walk.unfinished = member and end == len(block.text) and _OPEN_END.search(block.text) is None


def _is_member(block: Block, walk: _Walk) -> bool:
    folded = fold(block.text)
    if not _names(folded):
        return False
    bulleted = block.kind in ("list_item", "table") or _BULLET.match(block.text) is not None
    return bulleted or _is_name(folded[: _sentences(block.text)[0][1]])


def _names(folded: str) -> bool:
    """Tell whether a text names a document."""
    return _DOCUMENT.search(folded) is not None


def _opens(sentence: str) -> bool:
    """Tell whether a sentence opens a list of documents."""
    if _DENIES.search(sentence):
        return False
    if _affirms(sentence):
        return _OPENS.search(sentence) is not None or sentence.rstrip().endswith(":")
    return sentence.rstrip().endswith(":") and re.search(r"\b(?:documents?|reports?|filings?)\b", sentence) is not None


def _asserts(sentence: str) -> bool:
    """Tell whether a sentence says by itself that a document is incorporated."""
    return _affirms(sentence) and _DENIES.search(sentence) is None and _DATED.search(sentence) is not None


def _affirms(sentence: str) -> bool:
    """Tell whether a sentence says that something is incorporated, whatever else it says is not."""
    return any(match["no"] is None for match in _AFFIRMS.finditer(sentence))


def _is_name(sentence: str) -> bool:
    """Tell whether a sentence is the name of a document rather than a statement about one."""
    if _NOT_A_NAME.match(sentence):
        return False
    named = _DOCUMENT.search(sentence, 0, 260)
    if named is None:
        return False
    rest = re.sub(r"\([^()]*\)", " ", sentence[named.end() :])
    return _PREDICATE.search(rest) is None


def _continues(walk: _Walk, block: Block) -> bool:
    """Tell whether a block goes on with a member that a page or a line has cut."""
    return walk.listing and walk.unfinished and _CONTINUES.match(block.text) is not None


def _sentences(text: str) -> list[tuple[int, int]]:
    """Return the spans of a paragraph's sentences."""
    spans = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if _ABBREVIATION.search(text[max(start, match.start() - 8) : match.start()]):
            continue
        spans.append((start, match.start()))
        start = match.end()
    return [*spans, (start, len(text))]
