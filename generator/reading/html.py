"""HTML and inline XBRL to blocks: the page is prepared, parsed as a browser does, walked once, and laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from generator.model import Link
from generator.reading.ascii import ascii_pieces
from generator.reading.blocks import PAGE_NUMBER, PageEnd, Piece, Text, assemble, shifted
from generator.reading.flow import (
    CELLS,
    CONTEXTS,
    ITEM,
    LAST_KNOWN,
    LEVELS,
    PLAIN,
    PREFORMATTED,
    ROW,
    RULE,
    TABLE,
    TEXT,
    Runs,
    flattened,
    read_runs,
)
from generator.reading.headings import LONGEST_HEADING, Styles, heading_level
from generator.reading.lists import LEADING_BULLETS, without_bullet
from generator.reading.nesting import LONGEST_TAG, parse
from generator.reading.runs import (
    ANCHOR,
    ANCHOR_START,
    ANY_MARK,
    LINE_BREAK,
    MARK,
    RARE_SPACES,
    RUN_END,
    TABLE_END,
    WIDE_GAP,
    lines,
)
from generator.reading.set_lines import is_set_in_lines, rejoined, unbroken
from generator.reading.tables import Joined, Rows, table_pieces

TAG_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?=[\s/])")
HIDDEN_HEADER = ("<ix:header", "</ix:header>")
EMPTY_ELEMENT = re.compile(r"<(title|script|style|textarea|iframe)\b([^<>]*)/>", re.IGNORECASE)
PAGE_BREAK = re.compile(r"break-(?:before|after)\s*:\s*(?:always|page|left|right)[^<>]{0,1000}>")
"""A style that begins or ends a page, up to the end of its tag."""
CAPITAL_PAGE_BREAK = re.compile(PAGE_BREAK.pattern, re.IGNORECASE)
PAGE_END_COMMENT = "<!-- PAGEBREAK -->"
"""What one converter of about 2000 to 2007 wrote between pages, beside a rule or nothing."""
FIRST_PAGES = 60_000
"""Characters of a page's source in which its first pages end."""
PREFORMATTED_TEXT = re.compile(r"(?<=<pre>)[^<]*+(?:<(?!/pre\b)[^<]*+)*+(?=</pre\b)", re.IGNORECASE)
PLAIN_TEXT_TAG = re.compile(r"<(/?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d))>", re.IGNORECASE)
HTML_ROW = re.compile(r"<t[rd]\b", re.IGNORECASE)
BLOCK_TAG = re.compile(r"</?(?:p|div|center)\b[^<>]*>", re.IGNORECASE)
RULE_TAG = re.compile(r"<hr\b[^<>]*>", re.IGNORECASE)
RULE_LINE = "-" * 20
DISPLAY = re.compile(r"display: ?(none|inline)(?![-\w])")
SET_IN_LINE = ("div", "p")
"""Blocks whose style may set them in a line: a converter writes so what was a `<span>` around tags of inline XBRL."""
LONGEST_ROOT_TAG = 20_000
TOP = 4_000
"""Characters in which the plain text begins of a page that is set as such."""
FEWEST_NUMBERED = 3
"""Pages whose number stands above a rule, at least, where rules part the pages."""
MOST_UNNUMBERED = 2
"""Pages before the first that has a number, at most: the cover and the one behind it."""


def read_html(markup: str) -> Text:
    """Return the blocks of an HTML page."""
    return assemble(html_pieces(markup))


def html_pieces(markup: str) -> list[Piece | PageEnd]:
    """Return headings, paragraphs, list items, tables and page ends in reading order."""
    body = parse(_prepared(markup)).body
    if body is None:
        return []
    pieces, behind_blanks = _pieces(body, _as_displayed(body, markup))
    return rejoined(pieces, behind_blanks) if is_set_in_lines(pieces) else pieces


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
    if markup.find("<PRE", 0, TOP) >= 0 or markup.find("<pre", 0, TOP) >= 0:
        markup = PREFORMATTED_TEXT.sub(_as_plain_text, markup)
    if markup.find(PAGE_END_COMMENT, 0, FIRST_PAGES) >= 0:
        markup = markup.replace(PAGE_END_COMMENT, "<page></page>")
    page_break = PAGE_BREAK if "break-" in markup else CAPITAL_PAGE_BREAK if "BREAK-" in markup else None
    return page_break.sub(lambda style: style[0] + "<page></page>", markup) if page_break else markup


def _as_plain_text(preformatted: re.Match[str]) -> str:
    """Return a stretch set as plain text with the tags of EDGAR's plain text as its words, and lines for other blocks.

    As tags they would part the stretch, or make a table of it that has no rows.
    """
    stretch = preformatted[0]
    if HTML_ROW.search(stretch):
        return stretch
    return BLOCK_TAG.sub("\n\n", RULE_TAG.sub(f"\n{RULE_LINE}\n", PLAIN_TEXT_TAG.sub(r"&lt;\1>", stretch)))


def _without(markup: str, start: str, end: str) -> str:
    """Take out every stretch between two marks; one without an end is left to the parser."""
    parts = []
    at = 0
    while (opened := markup.find(start, at)) >= 0 and (closed := markup.find(end, opened)) >= 0:
        parts.append(markup[at:opened])
        at = closed + len(end)
    parts.append(markup[at:])
    return "".join(parts)


def _as_displayed(body: LexborNode, markup: str) -> frozenset[int]:
    """Take out the elements with a style that hides them, and return the ids of the blocks that a style sets in a line.

    Only tags that have such a style somewhere are looked through. A child of a flexible box is a block all the same.
    """
    hidden = set()
    in_line = set()
    for display in DISPLAY.finditer(markup):
        at = display.start()
        tag = TAG_NAME.match(markup, markup.rfind("<", max(0, at - LONGEST_TAG), at) + 1)
        name = tag[0].lower() if tag else "*"
        if display[1] == "none":
            hidden.add((display[0], name))
        elif name in SET_IN_LINE:
            in_line.add((display[0], name))
    for style, name in sorted(hidden):
        for node in body.css(f'{name}[style*="{style}"]'):
            node.decompose()
    return frozenset(
        [
            node.mem_id
            for style, name in sorted(in_line)
            for node in body.css(f'{name}[style*="{style}"]')
            if DISPLAY.search(_style(node)) and "flex" not in _style(node.parent)
        ]
    )


def _style(node: LexborNode | None) -> str:
    return "" if node is None else node.attributes.get("style") or ""


class _Page(NamedTuple):
    """The runs of a page, and what their marks and blocks say."""

    runs: Runs
    hrefs: dict[str, str]
    styles: Styles


def _pieces(body: LexborNode, in_line: frozenset[int]) -> tuple[list[Piece | PageEnd], frozenset[int]]:
    """Return the pieces of a page in document order, and the indexes of those that an empty block stands before.

    Its tree is flattened in doing so.
    """
    hrefs, led_to, styles = flattened(body, in_line)
    page = _Page(read_runs(body), hrefs, styles)
    words, gapped = page.runs.words, page.runs.gapped
    pieces: list[Piece | PageEnd] = []
    behind_blanks = {0}
    rules: list[tuple[int, bool, LexborNode]] = []
    context = 0
    run = -1
    anchored = False
    walk = body.traverse(include_text=True, skip_empty=True)
    for node in walk:
        tag = node.tag_id
        if tag == TEXT:
            run += 1
            text = words[run]
            if not text:
                behind_blanks.add(len(pieces))
            elif context:
                of_context = _in_context(text, context, node, hrefs)
                pieces.extend(of_context)
                if of_context or context != ITEM:
                    context = 0
            else:
                if run in gapped:
                    text = gapped[run]
                if MARK not in text:
                    pieces.append(_piece(text, (), node, styles, anchored))
                    anchored = False
                elif text != LINE_BREAK:
                    if ANCHOR_START in text and not anchored:
                        anchored = not led_to.isdisjoint(ANCHOR.findall(text))
                    found = lines(text, hrefs)
                    for line, links in found:
                        pieces.append(_piece(unbroken(line), links, node, styles, anchored, len(found) > 1))
                        anchored = False
        elif tag in PLAIN:
            if context != ITEM:
                context = 0
        elif tag == TABLE:
            run = _read_table(walk, run, page, pieces, behind_blanks)
            context = 0
        elif tag in CONTEXTS:
            context = tag
        elif tag == RULE:
            context = 0
            if pieces and (last := pieces[-1]) and PAGE_NUMBER.fullmatch(last.text):
                rules.append((len(pieces), True, node))
                pieces.append(None)
            else:
                rules.append((len(pieces), False, node))
        elif tag > LAST_KNOWN:
            pieces.append(None)
    behind_blanks.add(len(pieces))
    for at in reversed(_unnumbered_ends(rules)):
        pieces.insert(at, None)
        behind_blanks = {place + (place >= at) for place in behind_blanks}
    return pieces, frozenset(behind_blanks)


def _unnumbered_ends(rules: list[tuple[int, bool, LexborNode]]) -> list[int]:
    """Return the places of the rules that end a page without a number, as a cover, where rules part numbered pages.

    A rule has its place among the pieces, whether a page number stands above it, and its node. Rules that look as
    those of the numbered pages do are ends of pages too, before the first of these; many are ornaments.
    """
    numbered = [number for number, rule in enumerate(rules) if rule[1]]
    if len(numbered) < FEWEST_NUMBERED:
        return []
    looks = rules[numbered[0]][2].attributes
    if any(rules[number][2].attributes != looks for number in numbered[:FEWEST_NUMBERED]):
        return []
    ends = [at for at, _, node in rules[: numbered[0]] if node.attributes == looks]
    return ends if len(ends) <= MOST_UNNUMBERED else []


def _read_table(
    walk: Iterator[LexborNode], run: int, page: _Page, pieces: list[Piece | PageEnd], behind_blanks: set[int]
) -> int:
    """Add the pieces of the table that the walk has come to, and of those in it; return the number of its last run.

    `run` is the one before it. Runs are kept by their numbers, and the nodes of those that are blocks where a table
    only lays them out.
    """
    words = page.runs.words
    rows: Rows = []
    row: list[int] = []
    joined: Joined = {}
    nodes: dict[int, LexborNode] = {}
    depth = 1
    new_row = new_cell = False
    for node in walk:
        tag = node.tag_id
        if tag == TEXT:
            run += 1
            text = words[run]
            if not text:
                behind_blanks.add(len(pieces))
            elif text == TABLE_END:
                if rows:
                    pieces += _laid_out(rows, joined, nodes, page)
                    rows, joined, nodes = [], {}, {}
                depth -= 1
                if not depth:
                    break
                new_row = new_cell = False
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
        elif tag in CELLS:
            new_cell = True
        elif tag == ROW:
            new_row = True
        elif tag == TABLE:
            if rows:
                pieces += _laid_out(rows, joined, nodes, page)
                rows, joined, nodes = [], {}, {}
            depth += 1
            new_row = new_cell = False
        elif tag > LAST_KNOWN:
            pieces.append(None)
    return run


def _laid_out(rows: Rows, joined: Joined, nodes: dict[int, LexborNode], page: _Page) -> list[Piece]:
    """Return the pieces of a table; `nodes` are those of the runs that may be blocks of their own."""

    def run_pieces(run: int) -> list[Piece]:
        text, node = page.runs.words[run], nodes.get(run)
        if MARK in text:
            return [_piece(line, links, node, page.styles) for line, links in lines(text, page.hrefs)]
        return [_piece(text, (), node, page.styles)]

    return table_pieces(rows, joined, page.runs, page.hrefs, run_pieces)


def _piece(
    text: str,
    links: tuple[Link, ...],
    node: LexborNode | None,
    styles: Styles,
    anchored: bool = False,
    among_lines: bool = False,
) -> Piece:
    """Return a text outside tables as a heading, list item or paragraph.

    `node` is the text's node in the tree, `anchored` tells that the table of contents leads here, `among_lines` that
    the node holds further lines.
    """
    if text[0] in LEADING_BULLETS and (item := without_bullet(text)) is not text:
        return Piece("list_item", item, 0, shifted(links, len(item) - len(text)))
    if (
        node is not None
        and len(text) <= LONGEST_HEADING
        and (level := heading_level(text, node, styles, anchored, among_lines))
    ):
        return Piece("heading", text, level, links)
    return Piece("paragraph", text, 0, links)


def _in_context(text: str, context: int, node: LexborNode, hrefs: dict[str, str]) -> list[Piece | PageEnd]:
    """Return the pieces of a list item, a heading with a heading's tag, or preformatted text."""
    if context == PREFORMATTED:
        return ascii_pieces(ANY_MARK.sub("", (node.text_content or "").replace(LINE_BREAK, "\n")))
    level = LEVELS.get(context, 0)
    return [Piece("heading" if level else "list_item", words, level, links) for words, links in lines(text, hrefs)]
