"""A page's tree made flat: block elements and, between them, one text for each run of words.

Lexbor does the work: marks for line breaks, links and table ends are put into its tree as text, inline elements are
taken out around their content, and adjacent texts are merged. A single pass in document order then finds the runs: no
recursion, and time linear in the size of the page.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.reading.headings import LONGEST_HEADING, Styled, Styles
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
    with_single_spaces,
)

_BLOCKS = [
    *("body", "p", "div", "caption", "colgroup", "col", "tbody", "thead", "tfoot", "center", "ul", "ol", "dl"),
    *("dt", "dd", "blockquote", "address", "article", "section", "header", "footer", "main", "nav", "aside", "figure"),
    *("figcaption", "form", "fieldset", "legend"),
]
_TARGETS = "p[id], div[id]"


def _tag_ids(*tags: str) -> list[int]:
    """Return Lexbor's numbers of tags: comparing numbers is faster than comparing names."""
    tree = LexborHTMLParser("")
    return [tree.create_node(tag).tag_id for tag in tags]


TABLE, ROW, ITEM, PREFORMATTED, RULE = _tag_ids("table", "tr", "li", "pre", "hr")
CELLS = frozenset(_tag_ids("td", "th"))
LEVELS = {tag: level for level, tag in enumerate(_tag_ids("h1", "h2", "h3", "h4", "h5", "h6"), 1)}
"""Levels of headings by their tag."""
CONTEXTS = frozenset((ITEM, PREFORMATTED, *LEVELS))
"""Tags that make a difference to the run that follows."""
PLAIN = frozenset(_tag_ids(*_BLOCKS))
"""Block elements that part runs and say nothing else."""
_KEPT = frozenset((*PLAIN, ROW, RULE, *CELLS, *CONTEXTS))
_LINK, _LINE_BREAK = _tag_ids("a", "br")
_STYLED = frozenset(_tag_ids("font", "span"))
_BOLD = frozenset(_tag_ids("b", "strong"))
_UNDERLINED = frozenset(_tag_ids("u", "i", "em"))
_NO_TEXT = frozenset(
    _tag_ids(
        *("title", "style", "script", "noscript", "iframe", "xmp", "noembed", "noframes", "textarea", "template"),
        *("svg", "math", "object", "select"),
    )
)
"""Elements whose content is no text of the filing."""
_PADDED = re.compile(r"padding-left:\s*(?:[3-9]|\d\d)")
"""A gap before an element in its line, as behind the sign of a list: some programs write no space there."""
TEXT = 2
LAST_KNOWN = 1_000
"""Lexbor numbers the tags that HTML knows from 1; any other has the address of its name."""


class Marks(NamedTuple):
    """What the marks in a page's texts stand for, and what of it is bold, and what is underlined or in italics."""

    hrefs: dict[str, str]
    """Where each link leads, by the number in its mark."""
    led_to: frozenset[str]
    """Numbers of the anchors that a link leads to."""
    styles: Styles


class Runs(NamedTuple):
    """The texts of a page's runs, in document order."""

    texts: list[str]
    """Cleaned, with their marks."""
    words: list[str]
    """The same, folded."""
    gapped: dict[int, str]
    """The same of runs with wide gaps, a tab in each, by number; cells of a table are without them."""


def read_runs(body: LexborNode) -> Runs:
    """Return the texts of a page's runs, whose tree is flat."""
    text = cleaned(with_gaps(body.text(separator=RUN_END, skip_empty=True)))
    gapped: dict[int, str] = {}
    if WIDE_GAP in text:
        for number, each in enumerate(text.split(RUN_END)):
            if WIDE_GAP in each:
                parted = each.replace(" " + WIDE_GAP, "\t").replace(WIDE_GAP, "\t")
                gapped[number] = parted if MARK in parted else folded(parted)
        text = text.replace(WIDE_GAP, " ")
    texts = text.split(RUN_END)
    words = [with_single_spaces(run) if "  " in run else run for run in map(str.strip, texts)]
    return Runs(texts, words, gapped)


def flattened(body: LexborNode, in_line: frozenset[int] = frozenset()) -> Marks:
    """Put marks into the tree, take inline elements out of it, and merge what text is adjacent then.

    `in_line` has the ids of the blocks that a style sets in a line. Elements are taken out in their order, so that
    what one held stands directly in its block when it is met.
    """
    hrefs: dict[str, str] = {}
    names: list[str] = []
    bold: dict[int, list[str]] = {}
    underlined: dict[int, list[str]] = {}
    by_style: dict[str, tuple[dict[int, list[str]] | None, bool]] = {}
    tables: list[LexborNode] = []
    without_text: list[LexborNode] = []
    passed: LexborNode | None = None
    for node in body.traverse():
        if passed is not None:
            passed.unwrap(True)
            passed = None
        tag = node.tag_id
        if tag in _KEPT:
            if not in_line or node.mem_id not in in_line:
                continue
            if node.id:
                node.insert_before(anchor(len(names)))
                names.append(node.id)
        if tag in _STYLED or tag in PLAIN:
            style = node.attributes.get("style")
            if style is not None:
                if style not in by_style:
                    is_bold = "bold" in style or "weight:7" in style
                    styled = bold if is_bold else underlined if "underline" in style else None
                    by_style[style] = styled, _PADDED.search(style) is not None
                styled, padded = by_style[style]
                if styled is not None:
                    _note(node, styled)
                if padded:
                    node.insert_before(" ")
        elif tag in _BOLD:
            _note(node, bold)
        elif tag in _UNDERLINED:
            _note(node, underlined)
        elif tag == _LINE_BREAK:
            node.insert_before(LINE_BREAK)
        elif tag == TABLE:
            tables.append(node)
            continue
        elif tag == _LINK:
            _mark_link(node, hrefs, names)
        elif tag in _NO_TEXT:
            without_text.append(node)
            continue
        elif tag > LAST_KNOWN and node.tag == "page":
            continue
        passed = node
    if passed is not None:
        passed.unwrap(True)
    for node in without_text:
        node.decompose(recursive=False)
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
    return Marks(hrefs, led_to, Styles(Styled(bold, {}), Styled(underlined, {})))


def _mark_link(node: LexborNode, hrefs: dict[str, str], names: list[str]) -> None:
    """Put marks around a link, or before an anchor."""
    attributes = node.attributes
    if href := (attributes.get("href") or "").strip():
        number = str(len(hrefs))
        node.insert_before(link_start(number))
        node.insert_after(LINK_END)
        hrefs[number] = href
    elif name := attributes.get("name") or attributes.get("id"):
        node.insert_before(anchor(len(names)))
        names.append(name)


def _note(node: LexborNode, texts: dict[int, list[str]]) -> None:
    """Add the text of an element to those of the block around it, where it can be a heading."""
    text = (node.text_lexbor() or "").strip()
    if 0 < len(text) <= LONGEST_HEADING and (parent := node.parent) is not None:
        key = parent.mem_id
        if key in texts:
            texts[key].append(text)
        else:
            texts[key] = [text]
