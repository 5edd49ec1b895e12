"""What stands one after the other in a page: runs of words, tables and page ends.

Lexbor does the work: marks for line breaks, links and table ends are put into its tree as text, inline elements are
taken out around their content, and adjacent texts are merged. What is left is block elements and, between them, one
text for each run of words, so that a single pass in document order finds the runs: no recursion, and time linear in
the size of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.reading.headings import LONGEST_HEADING, Styles
from generator.reading.runs import (
    LINE_BREAK,
    LINK_END,
    MARK,
    RUN_END,
    TABLE_END,
    WIDE_GAP,
    anchor,
    cleaned,
    folded,
    link_start,
    with_gaps,
)
from generator.reading.tables import Joined, Rows

_BLOCKS = [
    *("body", "p", "div", "caption", "colgroup", "col", "tbody", "thead", "tfoot", "hr", "center", "ul", "ol", "dl"),
    *("dt", "dd", "blockquote", "address", "article", "section", "header", "footer", "main", "nav", "aside", "figure"),
    *("figcaption", "form", "fieldset", "legend"),
]
_DROPPED = [
    *("title", "style", "script", "noscript", "iframe", "xmp", "noembed", "noframes", "textarea", "template", "svg"),
    *("math", "object", "select"),
]
"""Elements whose content is no text of the filing."""
_TARGETS = "p[id], div[id]"


def _tag_ids(*tags: str) -> list[int]:
    """Return Lexbor's numbers of tags: comparing numbers is faster than comparing names."""
    tree = LexborHTMLParser("")
    return [tree.create_node(tag).tag_id for tag in tags]


_TABLE, _ROW, ITEM, PREFORMATTED = _tag_ids("table", "tr", "li", "pre")
_CELLS = frozenset(_tag_ids("td", "th"))
LEVELS = {tag: level for level, tag in enumerate(_tag_ids("h1", "h2", "h3", "h4", "h5", "h6"), 1)}
"""Levels of headings by their tag."""
_NO_TEXT = frozenset(_tag_ids(*_DROPPED))
_CONTEXTS = frozenset((ITEM, PREFORMATTED, *LEVELS, *_NO_TEXT))
"""Tags that make a difference to the run that follows."""
_PLAIN = frozenset(_tag_ids(*_BLOCKS))
"""Block elements that part runs and say nothing else."""
_KEPT = frozenset((*_PLAIN, _ROW, *_CELLS, *_CONTEXTS))
_LINK, _LINE_BREAK = _tag_ids("a", "br")
_STYLED = frozenset(_tag_ids("font", "span"))
_BOLD = frozenset(_tag_ids("b", "strong"))
_UNDERLINED = frozenset(_tag_ids("u", "i", "em"))
_TEXT = 2
_LAST_KNOWN = 1_000
"""Lexbor numbers the tags that HTML knows from 1; any other has the address of its name."""

Item = int | tuple[int, int] | Rows | None
"""A run by its number, one with the tag of the list item or heading around it, a table, or the end of a page."""


class Marks(NamedTuple):
    """What the marks in a page's texts stand for, and what of it is bold, and what is underlined or in italics."""

    hrefs: dict[str, str]
    """Where each link leads, by the number in its mark."""
    led_to: frozenset[str]
    """Numbers of the anchors that a link leads to."""
    styles: Styles


class Flow(NamedTuple):
    """The flow of a page; runs are told by the numbers of their texts."""

    items: list[Item]
    joined: Joined
    texts: list[str]
    """The texts of runs, cleaned."""
    words: list[str]
    """The same, folded where they hold no marks."""
    gapped: dict[int, str]
    """The same of runs with wide gaps, a tab in each; cells of a table are without them."""
    nodes: dict[int, LexborNode]
    """Where the runs stand in the tree that may be blocks of their own: all but those in a table's further columns."""
    marks: Marks
    blanks: list[int]
    """How many items stand before each empty block: lines of a page set line by line end paragraphs with them."""


def read_flow(body: LexborNode) -> Flow:
    """Return the flow of a page, whose tree is flattened in doing so."""
    marks = _flatten(body)
    text = cleaned(with_gaps(body.text(separator=RUN_END, skip_empty=True)))
    gapped: dict[int, str] = {}
    if WIDE_GAP in text:
        for number, each in enumerate(text.split(RUN_END)):
            if WIDE_GAP in each:
                parted = each.replace(" " + WIDE_GAP, "\t").replace(WIDE_GAP, "\t")
                gapped[number] = parted if MARK in parted else folded(parted)
        text = text.replace(WIDE_GAP, " ")
    texts = text.split(RUN_END)
    words = [
        each if MARK in each else stripped if "  " not in (stripped := each.strip()) else folded(stripped)
        for each in texts
    ]
    items: list[Item] = []
    blanks: list[int] = []
    joined: Joined = {}
    nodes: dict[int, LexborNode] = {}
    rows: Rows = []
    row: list[int] = []
    tables = context = 0
    run = -1
    new_row = new_cell = False
    for node in body.traverse(include_text=True, skip_empty=True):
        tag = node.tag_id
        if tag == _TEXT:
            run += 1
            text_of_run = words[run]
            if not text_of_run:
                blanks.append(len(items))
                continue
            if text_of_run == TABLE_END:
                if rows:
                    items.append(rows)
                    rows = []
                tables = max(0, tables - 1)
                new_row = new_cell = False
            elif not tables:
                nodes[run] = node
                if not context:
                    items.append(run)
                elif context not in _NO_TEXT:
                    items.append((run, context))
                    if context != ITEM or text_of_run[0] != MARK:
                        context = 0
            elif new_row or not rows:
                nodes[run] = node
                row = [run]
                rows.append(row)
                new_row = new_cell = False
            elif new_cell:
                if len(row) == 1 or len(rows) == 1:
                    nodes[run] = node
                row.append(run)
                new_cell = False
            else:
                if row[-1] in nodes:
                    nodes[run] = node
                joined.setdefault(row[-1], [row[-1]]).append(run)
        elif tag in _PLAIN:
            if context != ITEM:
                context = 0
        elif tag in _CELLS:
            new_cell = True
        elif tag == _ROW:
            new_row = True
        elif tag == _TABLE:
            if rows:
                items.append(rows)
                rows = []
            tables += 1
            new_row = new_cell = False
            context = 0
        elif tag in _CONTEXTS:
            context = tag
        elif tag > _LAST_KNOWN:
            items.append(None)
    if rows:
        items.append(rows)
    return Flow(items, joined, texts, words, gapped, nodes, marks, blanks)


def _flatten(body: LexborNode) -> Marks:
    """Put marks into the tree, take inline elements out of it, and merge what text is adjacent then.

    Elements are taken out in their order, so that what one held stands directly in its block when it is met.
    """
    hrefs: dict[str, str] = {}
    names: list[str] = []
    bold: dict[int, int] = {}
    underlined: dict[int, int] = {}
    by_style: dict[str, dict[int, int] | None] = {}
    tables: list[LexborNode] = []
    for node in _inline(body):
        tag = node.tag_id
        if tag in _STYLED:
            style = node.attributes.get("style")
            if style is not None:
                if style not in by_style:
                    is_bold = "bold" in style or "weight:7" in style
                    by_style[style] = bold if is_bold else underlined if "underline" in style else None
                if (characters := by_style[style]) is not None:
                    _count(node, characters)
        elif tag in _BOLD:
            _count(node, bold)
        elif tag in _UNDERLINED:
            _count(node, underlined)
        elif tag == _LINE_BREAK:
            node.insert_before(LINE_BREAK)
        elif tag == _TABLE:
            tables.append(node)
            continue
        elif tag == _LINK:
            attributes = node.attributes
            if href := (attributes.get("href") or "").strip():
                number = str(len(hrefs))
                node.insert_before(link_start(number))
                node.insert_after(LINK_END)
                hrefs[number] = href
            elif name := attributes.get("name") or attributes.get("id"):
                node.insert_before(anchor(len(names)))
                names.append(name)
        elif tag > _LAST_KNOWN and node.tag == "page":
            continue
        node.unwrap(True)
    targets = frozenset([href[1:] for href in hrefs.values() if href[0] == "#"])
    if not targets.issubset(names):
        for node in body.css(_TARGETS):
            if node.id in targets:
                node.insert_before(anchor(len(names)))
                names.append(node.id)
    body.merge_text_nodes()
    for node in tables:
        node.insert_after(TABLE_END)
    led_to = frozenset([str(number) for number, name in enumerate(names) if name in targets])
    return Marks(hrefs, led_to, Styles(bold, underlined))


def _inline(body: LexborNode) -> Iterator[LexborNode]:
    """Give the elements that are not kept, each when the walk has gone beyond it, so that it may be taken out."""
    before: LexborNode | None = None
    for node in body.traverse():
        if before is not None:
            yield before
        before = node if node.tag_id not in _KEPT else None
    if before is not None:
        yield before


def _count(node: LexborNode, characters: dict[int, int]) -> None:
    """Add the characters of an element to those of the block around it, where they can be a heading."""
    count = len((node.text_lexbor() or "").strip())
    if 0 < count <= LONGEST_HEADING and (parent := node.parent) is not None:
        key = parent.mem_id
        characters[key] = characters.get(key, 0) + count
