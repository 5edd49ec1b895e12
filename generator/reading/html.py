"""HTML and inline XBRL to blocks.

Lexbor parses the page as a browser does and then does the flattening: marks for line breaks, links, page ends
and table ends are put into the tree as text, inline elements are taken out around their content, and adjacent
texts are merged. What is left is block elements and, between them, one text for each run of words, so that a
single pass in document order finds the blocks: no recursion, and time linear in the size of the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.model import Link
from generator.reading.ascii import ascii_pieces
from generator.reading.blocks import PageEnd, Piece, Text, assemble, shifted
from generator.reading.headings import LONGEST_HEADING, Styles, heading_level
from generator.reading.lists import LEADING_BULLET, LEADING_BULLETS
from generator.reading.nesting import LONGEST_TAG, parse
from generator.reading.runs import (
    ANCHOR,
    ANY_MARK,
    FLOW_MARKS,
    LINE_BREAK,
    LINK_END,
    MARK,
    PAGE_END,
    RARE_SPACES,
    TABLE_END,
    anchor,
    cleaned,
    folded,
    lines,
    link_start,
)
from generator.reading.tables import Rows, table_pieces

BLOCKS = [
    *("body", "p", "div", "table", "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th", "hr"),
    *("center", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "address"),
    *("article", "section", "header", "footer", "main", "nav", "aside", "figure", "figcaption", "form", "fieldset"),
    "legend",
]
DROPPED = [
    *("title", "style", "script", "noscript", "iframe", "xmp", "noembed", "noframes", "textarea", "template", "svg"),
    *("math", "object", "select"),
]
"""Elements whose content is no text of the filing."""
TARGETS = "p[id], div[id]"
TAG_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?=[\s/])")

HIDDEN_HEADER = ("<ix:header", "</ix:header>")
EMPTY_ELEMENT = re.compile(r"<(title|script|style|textarea|iframe)\b([^>]*)/>", re.IGNORECASE)
PAGE_BREAK = re.compile(r"break-(?:before|after)\s*:\s*(?:always|page|left|right)[^<>]*>")
"""A style that begins or ends a page, up to the end of its tag."""
CAPITAL_PAGE_BREAK = re.compile(PAGE_BREAK.pattern, re.IGNORECASE)
HIDING = ("display:none", "display: none")
LONGEST_ROOT_TAG = 20_000


def _tag_ids(*tags: str) -> dict[str, int]:
    """Return Lexbor's numbers of tags: comparing numbers is faster than comparing names."""
    tree = LexborHTMLParser("")
    return {tag: tree.create_node(tag).tag_id for tag in tags}


_IDS = _tag_ids(*BLOCKS, *DROPPED)
_BLOCKS = frozenset(_IDS.values())
_TABLE, _ROW, _ITEM, _PREFORMATTED = (_IDS[tag] for tag in ("table", "tr", "li", "pre"))
_CELLS = frozenset((_IDS["td"], _IDS["th"]))
_LINK, _LINE_BREAK = _tag_ids("a", "br").values()
_UNDERLINED = frozenset(_tag_ids("u", "i", "em").values())
_PLAIN_INLINE = frozenset(_tag_ids("font", "span").values())
_BOLD = frozenset(_tag_ids("b", "strong").values())
_TEXT = 2
_LAST_KNOWN = 1_000
"""Lexbor numbers the tags that HTML knows from 1; any other has the address of its name."""
_LEVELS = {_IDS[f"h{level}"]: level for level in range(1, 7)}
_DROPPED = frozenset(_IDS[tag] for tag in DROPPED)
_CONTEXTS = frozenset((_ITEM, _PREFORMATTED, *_LEVELS, *_DROPPED))
"""Tags that make a difference to the run that follows."""


class Marks(NamedTuple):
    """What the marks of a page stand for, and what of it is bold, and what is underlined or in italics."""

    hrefs: list[str]
    led_to: list[bool]
    """For each place in the page that a link may lead to, whether one does."""
    styles: Styles


Flow = tuple[int, int] | Rows | None
"""A run by its number with the tag of the list item or heading around it, a table, or the end of a page."""


def read_html(markup: str) -> Text:
    """Return the blocks of an HTML page."""
    return assemble(html_pieces(markup))


def html_pieces(markup: str) -> list[Piece | PageEnd]:
    """Return headings, paragraphs, list items, tables and page ends in reading order."""
    body = parse(_prepared(markup)).body
    if body is None:
        return []
    for hiding in HIDING:
        if hiding in markup:
            _hide(body, markup, hiding)
    return _pieces(body, _flatten(body, markup))


def _prepared(markup: str) -> str:
    """Take out the hidden part of inline XBRL, mend what only XML reads as empty, and mark the ends of pages."""
    if "xmlns:ix" in markup[:LONGEST_ROOT_TAG]:
        markup = _without(markup, *HIDDEN_HEADER)
    if markup[:200].lstrip().startswith("<?xml"):
        markup = EMPTY_ELEMENT.sub(r"<\1\2></\1>", markup)
    if MARK in markup:
        markup = markup.replace(MARK, "")
    if not markup.isascii():
        for space in RARE_SPACES:
            markup = markup.replace(space, " ")
    page_break = PAGE_BREAK if "break-" in markup else CAPITAL_PAGE_BREAK if "BREAK-" in markup else None
    return page_break.sub(rf"\g<0>{PAGE_END}", markup) if page_break else markup


def _without(markup: str, start: str, end: str) -> str:
    """Take out every stretch between two marks; one without an end is left to the parser."""
    parts = []
    at = 0
    while (opened := markup.find(start, at)) >= 0 and (closed := markup.find(end, opened)) >= 0:
        parts.append(markup[at:opened])
        at = closed + len(end)
    parts.append(markup[at:])
    return "".join(parts)


def _hide(body: LexborNode, markup: str, hiding: str) -> None:
    """Take out the elements with a style that hides them; only tags that have it somewhere are looked through."""
    tags = set()
    at = markup.find(hiding)
    while at >= 0:
        tag = TAG_NAME.match(markup, markup.rfind("<", max(0, at - LONGEST_TAG), at) + 1)
        tags.add(tag[0].lower() if tag else "*")
        at = markup.find(hiding, at + len(hiding))
    for name in sorted(tags):
        for node in body.css(f'{name}[style*="{hiding}"]'):
            node.decompose()


def _flatten(body: LexborNode, markup: str) -> Marks:
    """Put marks into the tree, take inline elements out of it, and merge what text is adjacent then.

    An inline element is unwrapped when the walk has gone on to the next one, so that what it held stands
    directly in its block when it is met.
    """
    hrefs: list[str] = []
    names: list[str] = []
    bold: dict[int, int] = {}
    underlined: dict[int, int] = {}
    has_bold = "bold" in markup or "weight:" in markup
    styled = _PLAIN_INLINE if has_bold or "underline" in markup else frozenset()
    passed: LexborNode | None = None
    for node in body.traverse():
        if passed is not None:
            passed.unwrap(True)
            passed = None
        tag = node.tag_id
        if tag in _BLOCKS:
            if tag == _TABLE:
                node.insert_after(TABLE_END)
            continue
        passed = node
        if tag in styled:
            style = node.attrs.get("style")
            if style is None:
                continue
            if "bold" in style or "weight:7" in style:
                _count(node, bold)
            elif "underline" in style:
                _count(node, underlined)
        elif tag in _BOLD:
            _count(node, bold)
        elif tag in _UNDERLINED:
            _count(node, underlined)
        elif tag == _LINE_BREAK:
            node.insert_before(LINE_BREAK)
        elif tag == _LINK:
            attributes = node.attributes
            if href := (attributes.get("href") or "").strip():
                node.insert_before(link_start(len(hrefs)))
                node.insert_after(LINK_END)
                hrefs.append(href)
            elif name := attributes.get("name") or attributes.get("id"):
                node.insert_before(anchor(len(names)))
                names.append(name)
        elif tag > _LAST_KNOWN and node.tag == "page":
            node.insert_before(PAGE_END)
    if passed is not None:
        passed.unwrap(True)
    targets = frozenset(href[1:] for href in hrefs if href[0] == "#")
    if not targets.issubset(names):
        for node in body.css(TARGETS):
            if node.id in targets:
                node.insert_before(anchor(len(names)))
                names.append(node.id)
    body.merge_text_nodes()
    return Marks(hrefs, [name in targets for name in names], Styles(bold, underlined, has_bold))


def _count(node: LexborNode, characters: dict[int, int]) -> None:
    """Add the characters of an element to those of the block around it, where they can be a heading."""
    parent = node.parent
    count = len(node.text().strip())
    if parent is not None and 0 < count <= LONGEST_HEADING:
        key = parent.mem_id
        characters[key] = characters.get(key, 0) + count


def _flow(body: LexborNode) -> tuple[list[Flow], list[str], list[LexborNode]]:
    """Return what stands one after the other in a page, and the texts and nodes of its runs by number."""
    flow: list[Flow] = []
    texts: list[str] = []
    nodes: list[LexborNode] = []
    rows: Rows = []
    tables = context = 0
    new_row = new_cell = False
    for node in body.traverse(include_text=True, skip_empty=True):
        tag = node.tag_id
        if tag == _TEXT:
            text = node.text_content
            if not text or text.isspace():
                continue
            parts: Sequence[str] = (text,)
            if MARK in text and (TABLE_END in text or PAGE_END in text):
                parts = FLOW_MARKS.split(text)
            for part in parts:
                if part == PAGE_END:
                    flow.append(None)
                elif part == TABLE_END:
                    if rows:
                        flow.append(rows)
                        rows = []
                    tables = max(0, tables - 1)
                    new_row = new_cell = False
                elif part is not text and (not part or part.isspace()):
                    continue
                elif not tables:
                    if context in _DROPPED:
                        continue
                    flow.append((len(texts), context))
                    texts.append(part)
                    nodes.append(node)
                    if context and (context != _ITEM or part[0] != MARK):
                        context = 0
                else:
                    if new_row or not rows:
                        rows.append([[len(texts)]])
                        new_row = new_cell = False
                    elif new_cell:
                        rows[-1].append([len(texts)])
                        new_cell = False
                    else:
                        rows[-1][-1].append(len(texts))
                    texts.append(part)
                    nodes.append(node)
        elif tag in _CELLS:
            new_cell = True
        elif tag == _ROW:
            new_row = True
        elif tag == _TABLE:
            if rows:
                flow.append(rows)
                rows = []
            tables += 1
            new_row = new_cell = False
            context = 0
        elif tag in _CONTEXTS:
            context = tag
        elif context and context != _ITEM:
            context = 0
    if rows:
        flow.append(rows)
    return flow, texts, nodes


def _pieces(body: LexborNode, marks: Marks) -> list[Piece | PageEnd]:
    """Return the pieces of a flattened page in document order."""
    flow, texts, nodes = _flow(body)
    texts = cleaned(texts)
    hrefs, led_to, styles = marks
    pieces: list[Piece | PageEnd] = []
    anchored = False

    def run_pieces(run: int) -> list[Piece]:
        return [_piece(text, links, nodes[run], styles) for text, links in lines(texts[run], hrefs)]

    for item in flow:
        if item is None:
            pieces.append(PageEnd())
        elif isinstance(item, list):
            pieces.extend(table_pieces(item, texts, hrefs, run_pieces))
        else:
            run, context = item
            text = texts[run]
            if context:
                pieces.extend(_in_context(context, text, nodes[run], hrefs))
            elif MARK not in text:
                if words := folded(text):
                    pieces.append(_piece(words, (), nodes[run], styles, anchored))
                    anchored = False
            else:
                anchored = anchored or any(led_to[int(index)] for index in ANCHOR.findall(text))
                for words, links in lines(text, hrefs):
                    pieces.append(_piece(words, links, nodes[run], styles, anchored))
                    anchored = False
    return pieces


def _in_context(context: int, text: str, node: LexborNode, hrefs: list[str]) -> list[Piece | PageEnd]:
    """Return the pieces of a list item, a heading with a heading's tag, or preformatted text."""
    if context == _PREFORMATTED:
        return ascii_pieces(ANY_MARK.sub("", (node.text_content or "").replace(LINE_BREAK, "\n")))
    level = _LEVELS.get(context, 0)
    return [Piece("heading" if level else "list_item", words, level, links) for words, links in lines(text, hrefs)]


def _piece(
    text: str,
    links: tuple[Link, ...],
    node: LexborNode,
    styles: Styles,
    anchored: bool = False,
) -> Piece:
    """Return the block of a text by its looks."""
    if text[0] in LEADING_BULLETS and (bullet := LEADING_BULLET.match(text)) and bullet.end() < len(text):
        return Piece("list_item", text[bullet.end() :], 0, shifted(links, -bullet.end()))
    if len(text) <= LONGEST_HEADING and (level := heading_level(text, node, styles, anchored)):
        return Piece("heading", text, level, links)
    return Piece("paragraph", text, 0, links)
