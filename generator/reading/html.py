"""HTML and inline XBRL to blocks.

Lexbor parses the page as a browser does; its tree is written out again, so that every tag is closed, no
attribute holds an angle bracket and one flat pass over the tags finds the blocks: no recursion, and time
linear in the size of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from generator.model import Link
from generator.reading.ascii import ascii_pieces
from generator.reading.blocks import PageEnd, Piece, Text, assemble
from generator.reading.headings import LONGEST_HEADING, heading_level

BLOCK_TAGS = (
    "p|div|td|tr|table|hr|th|tbody|thead|tfoot|caption|center|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|body|page|"
    "address|article|section|header|footer|main|nav|aside|figure|figcaption|form|fieldset|legend|option|select|"
    "title|style|script|noscript|iframe|xmp|noembed|noframes|textarea|template|svg|math|object"
)
BLOCK = re.compile(rf"<(/?(?:{BLOCK_TAGS}))(?=[ >])([^>]*)>")
DROPPED = frozenset(
    [
        "title",
        "style",
        "script",
        "noscript",
        "iframe",
        "xmp",
        "noembed",
        "noframes",
        "textarea",
        "template",
        "svg",
        "math",
        "object",
        "select",
    ]
)
"""Elements whose content is no text of the filing."""
LEVELS = {f"h{level}": level for level in range(1, 7)}

TAGS = re.compile(r"<[^>]*>")
LINE_BREAK = re.compile(r"<br(?: [^>]*)?>")
MARKS = re.compile(r"(<br(?: [^>]*)?>|<a [^>]*>|</a>)")
HREF = re.compile(r' href="([^"]*)"')
COMMENT = re.compile(r"<!--.*?-->", re.S)
BREAKING_LINE_BREAK = re.compile(r"<br [^>]*break-[^>]*>")
PAGE_BREAK = re.compile(r"break-(before|after)\s*:\s*(?:always|page|left|right)", re.I)
HIDDEN_HEADER = re.compile(r"<ix:header\b.*?</ix:header\s*>", re.I | re.S)
HIDDEN = '[style*="display:none" i], [style*="display: none" i], [hidden]'
EMPTY_ELEMENT = re.compile(r"<(title|script|style|textarea|iframe)\b([^>]*)/>", re.I)
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad\x01"

BULLETS = frozenset("•·●○▪■◦‣⁃∙◆◇♦➢➤►▶❖✓✔□☐§ØüÜqnlvo-–—*") | {"o", "\uf0b7", "\uf0a7", "\uf0d8", "\uf0fc"}
LEADING_BULLET = re.compile(r"[•●▪■◦‣⁃∙◆♦➢➤►❖·\uf0b7\uf0a7]\s+")
MARKER = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxlcIVXLC]{1,6})[)\].]{1,2}|[*†‡§#]{1,4}|\(?\*{1,4}\)?|\d{1,2}")
PROSE = 120
"""Characters from which a cell is prose and not a figure or a label."""

Run = tuple[str, str]
"""Markup without block tags, and the attributes of the element that it stands in."""


def read_html(markup: str) -> Text:
    """Return the blocks of an HTML page."""
    return assemble(html_pieces(markup))


def html_pieces(markup: str) -> list[Piece | PageEnd]:
    """Return headings, paragraphs, list items, tables and page ends in reading order."""
    tokens = BLOCK.split(_normalized(markup))
    pieces: list[Piece | PageEnd] = []
    rows: list[list[list[Run]]] | None = None
    depth = 0
    dropped = ""
    item = level = 0
    preformatted: list[str] | None = None
    closing: list[list[str | int]] = []
    run = tokens[0]
    if run and not run.isspace():
        pieces.extend(_run_pieces((run, ""), 0))
    for name, attributes, run in zip(tokens[1::3], tokens[2::3], tokens[3::3], strict=True):
        if dropped:
            if name != dropped:
                continue
            dropped = ""
        elif name in DROPPED:
            dropped = f"/{name}"
            continue
        if preformatted is not None:
            if name == "/pre":
                pieces.extend(ascii_pieces(_unescaped(TAGS.sub("", "".join(preformatted)))))
                preformatted = None
            else:
                preformatted.append(run)
                continue
        page_ends_here = False
        if "break-" in attributes and rows is None and (found := PAGE_BREAK.search(attributes)):
            if found[1].lower() == "before" or name == "hr":
                pieces.append(PageEnd())
            else:
                closing.append([name, 0])
        if closing and closing[-1][0] in (name, name[1:]):
            closing[-1][1] += -1 if name[0] == "/" else 1  # type: ignore[operator]
            if closing[-1][1] == 0:
                closing.pop()
                page_ends_here = True
        if page_ends_here:
            pieces.append(PageEnd())
        if name == "td" or name == "th":
            if rows is not None:
                if not rows:
                    rows.append([])
                rows[-1].append([])
        elif name == "tr":
            if rows is not None:
                rows.append([])
        elif name == "table":
            if rows:
                pieces.extend(_table_pieces(rows))
            rows = []
            depth += 1
        elif name == "/table":
            if rows:
                pieces.extend(_table_pieces(rows))
            depth = max(0, depth - 1)
            rows = [] if depth else None
        elif name == "li":
            item = 1
        elif name in LEVELS:
            level = LEVELS[name]
        elif name == "pre" and rows is None:
            preformatted = [run]
            continue
        elif name == "page":
            pieces.append(PageEnd())
        if run and not run.isspace():
            if rows is not None:
                if rows and rows[-1]:
                    rows[-1][-1].append((run, attributes))
                else:
                    rows.append([[(run, attributes)]])
            else:
                found_pieces = _run_pieces((run, attributes), level)
                if item and found_pieces:
                    found_pieces[0] = found_pieces[0]._replace(kind="list_item", level=0)
                    item = 0
                pieces.extend(found_pieces)
        if name[0] == "/" and name[1:] in LEVELS:
            level = 0
    if rows:
        pieces.extend(_table_pieces(rows))
    if preformatted:
        pieces.extend(ascii_pieces(_unescaped(TAGS.sub("", "".join(preformatted)))))
    return pieces


def _normalized(markup: str) -> str:
    """Parse a page and write its body out again, without what is hidden."""
    if "<ix:header" in markup:
        markup = HIDDEN_HEADER.sub("", markup)
    if markup.lstrip()[:5] == "<?xml":
        markup = EMPTY_ELEMENT.sub(r"<\1\2></\1>", markup)
    tree = LexborHTMLParser(markup)
    if "display:none" in markup or "display: none" in markup or " hidden" in markup:
        for node in tree.css(HIDDEN):
            node.decompose()
    body = tree.body
    html = (body.html if body is not None else "") or ""
    if "<!--" in html:
        html = COMMENT.sub("", html)
    if "break-" in html:
        html = BREAKING_LINE_BREAK.sub('<hr style="page-break-before:always">', html)
    for character in ZERO_WIDTH:
        if character in html:
            html = html.replace(character, "")
    return html.replace("&nbsp;", " ")


def _unescaped(text: str) -> str:
    """Undo the entities that Lexbor writes."""
    if "&" in text:
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
    return text


def _folded(run: str) -> str:
    """Return the words of a markup with single spaces between them."""
    if "<" in run:
        if "<br" in run:
            run = LINE_BREAK.sub(" ", run)
        run = TAGS.sub("", run)
    return _unescaped(" ".join(run.split()))


def _run_pieces(run: Run, level: int) -> list[Piece]:
    """Return the blocks of a run: one, or several where it holds two line breaks in a row."""
    markup, attributes = run
    if "<br" in markup or "<a " in markup:
        texts = _lines_with_links(markup)
    else:
        text = _folded(markup)
        texts = [(text, ())] if text else []
    return [_piece(text, links, markup, attributes, level) for text, links in texts]


def _piece(text: str, links: tuple[Link, ...], markup: str, attributes: str, level: int) -> Piece:
    if (bullet := LEADING_BULLET.match(text)) and bullet.end() < len(text):
        shift = bullet.end()
        moved = tuple(Link(max(0, link.start - shift), link.end - shift, link.href) for link in links)
        return Piece("list_item", text[shift:], 0, tuple(link for link in moved if link.end > link.start))
    if level or (len(text) <= LONGEST_HEADING and (level := heading_level(text, markup, attributes))):
        return Piece("heading", text, level, links)
    return Piece("paragraph", text, 0, links)


def _lines_with_links(markup: str) -> list[tuple[str, tuple[Link, ...]]]:
    """Return the blocks of a run with their links; one line break is kept, two or more part blocks."""
    blocks: list[tuple[str, tuple[Link, ...]]] = []
    parts: list[str] = []
    links: list[Link] = []
    length = 0
    gap = ""
    href = ""
    start = -1
    for index, mark in enumerate(MARKS.split(markup)):
        if index % 2:
            if mark[1] == "b":
                if gap == "\n":
                    if length:
                        if start >= 0 and length > start:
                            links.append(Link(start, length, href))
                        blocks.append(("".join(parts), tuple(links)))
                    parts, links, length, gap = [], [], 0, ""
                    start = 0 if start >= 0 else -1
                elif length:
                    gap = "\n"
            else:
                if start >= 0 and length > start:
                    links.append(Link(start, length, href))
                start = -1
                if mark[1] == "a" and (found := HREF.search(mark)):
                    href = _unescaped(found[1]).strip()
                    start = -2 if href else -1
            continue
        if "<" in mark:
            mark = TAGS.sub("", mark)
        words = _unescaped(" ".join(mark.split()))
        if not words:
            if mark and length and not gap:
                gap = " "
            continue
        if length and not gap and mark[0].isspace():
            gap = " "
        if gap:
            parts.append(gap)
            length += 1
        if start == -2:
            start = length
        parts.append(words)
        length += len(words)
        gap = " " if mark[-1].isspace() else ""
    if start >= 0 and length > start:
        links.append(Link(start, length, href))
    if length:
        blocks.append(("".join(parts), tuple(links)))
    return blocks


def _table_pieces(rows: list[list[list[Run]]]) -> list[Piece]:
    """Return a table as one block, or what it holds where it only lays out bullets or prose."""
    filled: list[list[tuple[str, list[Run]]]] = []
    for row in rows:
        cells = [(text, cell) for cell in row if cell and (text := " ".join(filter(None, map(_folded_run, cell))))]
        if cells:
            filled.append(cells)
    if not filled:
        return []
    if all(len(row) == 1 or _is_marked(row) for row in filled):
        return [piece for row in filled for piece in _row_pieces(row)]
    if len(filled) == 1 and any(len(text) > PROSE for text, _ in filled[0]):
        return [piece for _, cell in filled[0] for run in cell for piece in _run_pieces(run, 0)]
    return [_table_piece(filled)]


def _folded_run(run: Run) -> str:
    return _folded(run[0])


def _is_marked(row: list[tuple[str, list[Run]]]) -> bool:
    """Tell whether a row is a bullet or a number and one text."""
    return len(row) == 2 and (row[0][0] in BULLETS or (MARKER.fullmatch(row[0][0]) is not None and len(row[1][0]) > 40))


def _row_pieces(row: list[tuple[str, list[Run]]]) -> Iterator[Piece]:
    pieces = [piece for run in row[-1][1] for piece in _run_pieces(run, 0)]
    if len(row) == 2:
        first = pieces[0]._replace(kind="list_item", level=0)
        marker = row[0][0]
        if marker not in BULLETS:
            shift = len(marker) + 1
            links = tuple(Link(link.start + shift, link.end + shift, link.href) for link in first.links)
            first = first._replace(text=f"{marker} {first.text}", links=links)
        pieces[0] = first
    yield from pieces


def _table_piece(rows: list[list[tuple[str, list[Run]]]]) -> Piece:
    """Return a table's rows and cells, with `$`, `(`, `%` and `)` of their own joined to their number."""
    lines: list[str] = []
    links: list[Link] = []
    start = 0
    for row in rows:
        cells: list[str] = []
        opener = ""
        position = start
        for text, cell in row:
            if text in ("$", "(", "$(", "($") and not opener:
                opener = text
                continue
            if cells and not opener and text in (")", "%", ")%", "%)"):
                cells[-1] += text
                position += len(text)
                continue
            if cells:
                position += 1
            if any("<a " in run for run, _ in cell):
                links.extend(_cell_links(cell, position + len(opener)))
            cells.append(opener + text)
            position += len(opener) + len(text)
            opener = ""
        if opener:
            cells.append(opener)
        line = "\t".join(cells)
        lines.append(line)
        start += len(line) + 1
    return Piece("table", "\n".join(lines), 0, tuple(links))


def _cell_links(cell: list[Run], offset: int) -> Iterator[Link]:
    """Yield the links of a cell whose text starts at `offset` of its table's text."""
    for run, _ in cell:
        for text, links in _lines_with_links(run):
            for link in links:
                yield Link(link.start + offset, link.end + offset, link.href)
            offset += len(text) + 1
