"""Tells headings from paragraphs by how they look: bold, capitals, centred, underlined, short.

Prospectuses have no heading tags; whoever prints them sets bold or capitals, and puts an anchor before what
the table of contents leads to.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

LONGEST_HEADING = 200
LONGEST_PLAIN_HEADING = 100
"""Characters of a heading that is only underlined, or only an anchor's."""
ABBREVIATION = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|LTD|INC|CORP|CO|No|NO|[A-Z]\.[A-Z]|D\.C|S\.A|N\.V|U\.S|Jr|Esq|et al)\.$"
)
BOLD_WEIGHT = re.compile(r"weight:\s*[6-9]00")
CENTRED = re.compile(r"text-align:\s*center", re.IGNORECASE)
LETTER = re.compile(r"[^\W\d_]")


class Styled(NamedTuple):
    """The texts of a page that are set in some way, by the block that they stand in (its id in the tree)."""

    texts: dict[int, list[str]]
    lines: dict[int, frozenset[str]]
    """The same without their white space, of the blocks that were asked for."""

    def covers(self, node: LexborNode, block: int, text: str, among_lines: bool) -> bool:
        """Tell whether nearly all of a text is set so; `node` is its node, `among_lines` tells that this holds others.

        Where a block holds more than the text, what is set so may be another line of it.
        """
        texts = self.texts[block]
        if among_lines or (len(texts) > 1 and (node.next is not None or node.prev is not None)):
            if block not in self.lines:
                self.lines[block] = frozenset(["".join(each.split()) for each in texts])
            return "".join(text.split()) in self.lines[block]
        return sum(map(len, texts)) >= 0.9 * (len(text) - text.count(" "))


class Styles(NamedTuple):
    """What of a page is bold, and what is underlined or in italics."""

    bold: Styled
    underlined: Styled


def heading_level(text: str, node: LexborNode, styles: Styles, anchored: bool, among_lines: bool = False) -> int:
    """Return the level, 1 to 6, of a heading, or 0 for a paragraph.

    `node` is the text's node in the tree; `anchored` tells that the table of contents leads here, `among_lines` that
    the node holds further lines of text.
    """
    last = text[-1]
    if last in ".,;" and not (last == "." and ABBREVIATION.search(text, max(0, len(text) - 8))):
        return 0
    block = node.parent
    if block is None:
        return 0
    key = block.mem_id
    attributes = block.attributes
    capitals = text.isupper()
    style = attributes.get("style")
    bold = (key in styles.bold.texts and styles.bold.covers(node, key, text, among_lines)) or (
        style is not None and _looks(style).bold
    )
    if bold or capitals:
        if not capitals and not LETTER.search(text):
            return 0
        centred = _is_centred(block, attributes)
        if bold and capitals:
            return 1 if centred else 2
        if capitals:
            return 2 if centred else 3
        return 3 if centred else 4
    if len(text) > LONGEST_PLAIN_HEADING or not text[0].isupper():
        return 0
    if anchored and last != ":":
        return 3
    underlined = key in styles.underlined.texts and styles.underlined.covers(node, key, text, among_lines)
    return 5 if underlined else 0


class Looks(NamedTuple):
    """What a style says: whether text is bold, and whether it stands in the middle (`None` where it does not say)."""

    bold: bool = False
    centred: bool | None = None


@lru_cache(1_024)
def _looks(style: str) -> Looks:
    """Return what a style says; most of a page's blocks share a few."""
    bold = "bold" in style or BOLD_WEIGHT.search(style) is not None
    return Looks(bold, CENTRED.search(style) is not None if "text-align" in style.lower() else None)


def _is_centred(element: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Tell whether an element with some attributes, or else the one around it, sets its text in the middle."""
    centred = _centres(element, attributes)
    if centred is None and (around := element.parent) is not None:
        centred = _centres(around, around.attributes)
    return centred or False


def _centres(element: LexborNode, attributes: dict[str, str | None]) -> bool | None:
    """Tell whether an element sets its text in the middle; `None` where it does not say."""
    if element.tag == "center":
        return True
    if align := attributes.get("align"):
        return align.lower() == "center"
    style = attributes.get("style")
    return _looks(style).centred if style is not None else None
