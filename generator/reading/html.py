"""HTML and inline XBRL to blocks.

Lexbor parses the page as a browser does and then does the flattening: marks for line breaks, links, page ends
and table ends are put into the tree as text, inline elements are taken out around their content, and adjacent
texts are merged. What is left is block elements and, between them, one text for each run of words, so that a
single pass in document order finds the blocks: no recursion, and time linear in the size of the page.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.model import Link
from generator.reading.ascii import ascii_pieces
from generator.reading.blocks import PageEnd, Piece, Text, assemble, shifted
from generator.reading.headings import (
    BOLD_WEIGHT,
    LONGEST_HEADING,
    Styles,
    heading_level,
)
from generator.reading.lists import LEADING_BULLET, LEADING_BULLETS
from generator.reading.nesting import parse
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
HIDDEN = '[style*="display:none" i], [style*="display: none" i]'
TARGETS = "p[id], div[id], span[id]"

HIDDEN_HEADER = ("<ix:header", "</ix:header>")
EMPTY_ELEMENT = re.compile(r"<(title|script|style|textarea|iframe)\b([^>]*)/>", re.IGNORECASE)
PAGE_BREAK = re.compile(r"break-(?:before|after)\s*:\s*(?:always|page|left|right)[^<>]*>")
"""A style that begins or ends a page, up to the end of its tag."""
CAPITAL_PAGE_BREAK = re.compile(PAGE_BREAK.pattern, re.IGNORECASE)
HIDING = re.compile(r"display\s*:\s*none")
LONGEST_ROOT_TAG = 20_000


def _tag_ids(*tags: str) -> dict[str, int]:
    """Return Lexbor's numbers of tags: comparing numbers is faster than comparing names."""
    tree = LexborHTMLParser("")
    return {tag: tree.create_node(tag).tag_id for tag in tags}


_IDS = _tag_ids(*BLOCKS, *DROPPED, "a", "b", "strong", "u", "i", "em", "br", "font", "span")
_TABLE, _ROW, _ITEM, _PREFORMATTED = (_IDS[tag] for tag in ("table", "tr", "li", "pre"))
_CELLS = frozenset((_IDS["td"], _IDS["th"]))
_STYLED = frozenset((_IDS["font"], _IDS["span"]))
_LINK, _LINE_BREAK = _IDS["a"], _IDS["br"]
_BOLD = frozenset((_IDS["b"], _IDS["strong"]))
_SLANTED = frozenset((_IDS["u"], _IDS["i"], _IDS["em"]))
_TEXT = 2
_LEVELS = {_IDS[f"h{level}"]: level for level in range(1, 7)}
_DROPPED = frozenset(_IDS[tag] for tag in DROPPED)
_BLOCKS = frozenset(_IDS[tag] for tag in BLOCKS) | _DROPPED
_CONTEXTS = frozenset((_ITEM, _PREFORMATTED, *_LEVELS, *_DROPPED))
"""Tags that make a difference to the run that follows."""
_PLAIN_BLOCKS = _BLOCKS - {_TABLE}
_LAST_KNOWN = max(_IDS.values()) + 100
"""Above the numbers of all tags that HTML knows."""


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
    if HIDING.search(markup):
        for node in body.css(HIDDEN):
            node.decompose()
    styles, hrefs = _flatten(body, markup)
    return _pieces(body, hrefs, styles)


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


def _flatten(body: LexborNode, markup: str) -> tuple[Styles, list[str]]:
    """Put marks into the tree, take inline elements out of it, and merge what text is adjacent then.

    Return what is bold or slanted, and where the links lead, by number.
    """
    inline: list[LexborNode] = []
    unknown: list[LexborNode] = []
    links: list[LexborNode] = []
    line_breaks: list[LexborNode] = []
    tables: list[LexborNode] = []
    bold: list[LexborNode] = []
    slanted: list[LexborNode] = []
    has_bold = "bold" in markup or "weight:" in markup
    styled = _STYLED if has_bold or "underline" in markup else frozenset()
    for node in body.traverse():
        tag = node.tag_id
        if tag in _PLAIN_BLOCKS:
            continue
        if tag == _TABLE:
            tables.append(node)
        elif tag == _LINE_BREAK:
            line_breaks.append(node)
        else:
            inline.append(node)
            if tag in styled:
                if style := node.attributes.get("style"):
                    if "bold" in style or BOLD_WEIGHT.search(style):
                        bold.append(node)
                    elif "underline" in style:
                        slanted.append(node)
            elif tag in _BOLD:
                bold.append(node)
            elif tag in _SLANTED:
                slanted.append(node)
            elif tag == _LINK:
                links.append(node)
            elif tag > _LAST_KNOWN:
                unknown.append(node)
    styles = Styles(_characters(bold), _characters(slanted), has_bold)
    for node in line_breaks:
        node.replace_with(LINE_BREAK)
    for node in tables:
        node.insert_after(TABLE_END)
    for node in unknown:
        if node.tag == "page":
            node.insert_before(PAGE_END)
    hrefs = _mark_links(body, links)
    for node in inline:
        node.unwrap(True)
    body.merge_text_nodes()
    return styles, hrefs


def _characters(nodes: list[LexborNode]) -> dict[int, int]:
    """Count the characters in elements of a style by the block that they stand in, where they can be a heading."""
    counts: dict[int, int] = {}
    for node in nodes:
        count = len(node.text().strip())
        if count > LONGEST_HEADING:
            continue
        around = node.parent
        while around is not None and around.tag_id not in _BLOCKS:
            around = around.parent
        if around is not None:
            key = around.mem_id
            counts[key] = counts.get(key, 0) + count
    return counts


def _mark_links(body: LexborNode, links: list[LexborNode]) -> list[str]:
    """Mark links, and the places in the page that they lead to."""
    hrefs: list[str] = []
    targets: set[str] = set()
    named: list[tuple[str | None, LexborNode]] = []
    for node in links:
        attributes = node.attributes
        if href := (attributes.get("href") or "").strip():
            node.insert_before(link_start(len(hrefs)))
            node.insert_after(LINK_END)
            hrefs.append(href)
            if href[0] == "#":
                targets.add(href[1:])
        else:
            named.append((attributes.get("name") or attributes.get("id"), node))
    if targets:
        named.extend((node.id, node) for node in body.css(TARGETS))
        for name, node in named:
            if name in targets:
                node.insert_before(ANCHOR)
    return hrefs


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
            for part in FLOW_MARKS.split(text) if MARK in text else (text,):
                if part == PAGE_END:
                    flow.append(None)
                elif part == TABLE_END:
                    if rows:
                        flow.append(rows)
                        rows = []
                    tables = max(0, tables - 1)
                    new_row = new_cell = False
                elif part and not part.isspace() and context not in _DROPPED:
                    run = len(texts)
                    texts.append(part)
                    nodes.append(node)
                    if not tables:
                        flow.append((run, context))
                        if context != _ITEM or not part.startswith(MARK):
                            context = 0
                    elif new_row or not rows:
                        rows.append([[run]])
                        new_row = new_cell = False
                    elif new_cell:
                        rows[-1].append([run])
                        new_cell = False
                    else:
                        rows[-1][-1].append(run)
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


def _pieces(body: LexborNode, hrefs: list[str], styles: Styles) -> list[Piece | PageEnd]:
    """Return the pieces of a flattened page in document order."""
    flow, texts, nodes = _flow(body)
    texts = cleaned(texts)
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
                anchored = anchored or ANCHOR in text
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
