"""HTML and inline XBRL to blocks: the page is prepared, parsed as a browser does, walked once, and laid out."""

from __future__ import annotations

import re
from itertools import pairwise

from selectolax.lexbor import LexborNode

from generator.model import Link
from generator.reading.ascii import ascii_pieces
from generator.reading.blocks import PageEnd, Piece, Text, assemble, shifted
from generator.reading.flow import LEVELS, PREFORMATTED, Flow, read_flow
from generator.reading.headings import LONGEST_HEADING, heading_level
from generator.reading.lists import without_bullet
from generator.reading.nesting import LONGEST_TAG, parse
from generator.reading.runs import (
    ANCHOR,
    ANCHOR_START,
    ANY_MARK,
    LINE_BREAK,
    MARK,
    RARE_SPACES,
    RUN_END,
    WIDE_GAP,
    lines,
)
from generator.reading.set_lines import is_set_in_lines, rejoined, unbroken
from generator.reading.tables import table_pieces

TAG_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?=[\s/])")
HIDDEN_HEADER = ("<ix:header", "</ix:header>")
EMPTY_ELEMENT = re.compile(r"<(title|script|style|textarea|iframe)\b([^<>]*)/>", re.IGNORECASE)
PAGE_BREAK = re.compile(r"break-(?:before|after)\s*:\s*(?:always|page|left|right)[^<>]{0,1000}>")
"""A style that begins or ends a page, up to the end of its tag."""
CAPITAL_PAGE_BREAK = re.compile(PAGE_BREAK.pattern, re.IGNORECASE)
HIDING = re.compile(r"display: ?none")
LONGEST_ROOT_TAG = 20_000


def read_html(markup: str) -> Text:
    """Return the blocks of an HTML page."""
    return assemble(html_pieces(markup))


def html_pieces(markup: str) -> list[Piece | PageEnd]:
    """Return headings, paragraphs, list items, tables and page ends in reading order."""
    body = parse(_prepared(markup)).body
    if body is None:
        return []
    _hide(body, markup)
    flow = read_flow(body)
    pieces = _pieces(flow)
    return rejoined(pieces, _behind_blanks(flow)) if is_set_in_lines(pieces) else pieces


def _prepared(markup: str) -> str:
    """Take out the hidden part of inline XBRL, mend what only XML reads as empty, and mark the ends of pages."""
    if "xmlns:ix" in markup[:LONGEST_ROOT_TAG]:
        markup = _without(markup, *HIDDEN_HEADER)
    if markup[:200].lstrip().startswith("<?xml"):
        markup = EMPTY_ELEMENT.sub(r"<\1\2></\1>", markup)
    if not markup.isascii():
        for mark in (MARK, RUN_END, WIDE_GAP):
            if mark in markup:
                markup = markup.replace(mark, "")
        for space in RARE_SPACES:
            markup = markup.replace(space, " ")
    page_break = PAGE_BREAK if "break-" in markup else CAPITAL_PAGE_BREAK if "BREAK-" in markup else None
    return page_break.sub(r"\g<0><page></page>", markup) if page_break else markup


def _without(markup: str, start: str, end: str) -> str:
    """Take out every stretch between two marks; one without an end is left to the parser."""
    parts = []
    at = 0
    while (opened := markup.find(start, at)) >= 0 and (closed := markup.find(end, opened)) >= 0:
        parts.append(markup[at:opened])
        at = closed + len(end)
    parts.append(markup[at:])
    return "".join(parts)


def _hide(body: LexborNode, markup: str) -> None:
    """Take out the elements with a style that hides them; only tags that have it somewhere are looked through."""
    hidden = set()
    for hiding in HIDING.finditer(markup):
        at = hiding.start()
        tag = TAG_NAME.match(markup, markup.rfind("<", max(0, at - LONGEST_TAG), at) + 1)
        hidden.add((hiding[0], tag[0].lower() if tag else "*"))
    for style, name in sorted(hidden):
        for node in body.css(f'{name}[style*="{style}"]'):
            node.decompose()


def _pieces(flow: Flow) -> list[Piece | PageEnd]:
    """Return the pieces of a page in document order."""
    words, gapped, nodes, (hrefs, led_to, styles) = flow.words, flow.gapped, flow.nodes, flow.marks
    pieces: list[Piece | PageEnd] = []
    anchored = False

    def piece(run: int, text: str, links: tuple[Link, ...] = (), anchored: bool = False) -> Piece:
        item = without_bullet(text)
        if item is not text:
            return Piece("list_item", item, 0, shifted(links, len(item) - len(text)))
        node = nodes.get(run) if len(text) <= LONGEST_HEADING else None
        if node is not None and (level := heading_level(text, node, styles, anchored)):
            return Piece("heading", text, level, links)
        return Piece("paragraph", text, 0, links)

    def run_pieces(run: int) -> list[Piece]:
        text = words[run]
        if MARK in text:
            return [piece(run, line, links) for line, links in lines(text, hrefs)]
        return [piece(run, text)]

    for item in flow.items:
        if item is None:
            pieces.append(None)
        elif isinstance(item, int):
            text = gapped[item] if item in gapped else words[item]
            if text == LINE_BREAK:
                continue
            if MARK in text:
                anchored = anchored or (ANCHOR_START in text and not led_to.isdisjoint(ANCHOR.findall(text)))
                for line, links in lines(text, hrefs):
                    pieces.append(piece(item, unbroken(line), links, anchored))
                    anchored = False
            else:
                pieces.append(piece(item, text, (), anchored))
                anchored = False
        elif isinstance(item, list):
            pieces.extend(table_pieces(item, flow.joined, flow.texts, words, hrefs, run_pieces))
        else:
            pieces.extend(_in_context(*item, flow))
    return pieces


def _behind_blanks(flow: Flow) -> frozenset[int]:
    """Return the indexes of the pieces that an empty block stands before."""
    behind: list[int] = []
    count = 0
    for start, end in pairwise([0, *flow.blanks, len(flow.items)]):
        behind.append(count)
        count += len(_pieces(flow._replace(items=flow.items[start:end])))
    return frozenset([*behind, count])


def _in_context(run: int, context: int, flow: Flow) -> list[Piece | PageEnd]:
    """Return the pieces of a list item, a heading with a heading's tag, or preformatted text."""
    if context == PREFORMATTED:
        text = flow.nodes[run].text_content or ""
        return ascii_pieces(ANY_MARK.sub("", text.replace(LINE_BREAK, "\n")))
    level = LEVELS.get(context, 0)
    return [
        Piece("heading" if level else "list_item", words, level, links)
        for words, links in lines(flow.words[run], flow.marks.hrefs)
    ]
