"""Plain text as EDGAR took it until 2001: lines of eighty characters, pages and tables marked with tags."""

from __future__ import annotations

import re

from generator.reading.blocks import PageEnd, Piece, Text, assemble

TAG_LINE = re.compile(
    r"\s*</?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d+|R|/R|LEGEND|ARTICLE|MULTIPLIER|TEXT)\b[^>]*>",
    re.IGNORECASE,
)
PAGE_TAG = re.compile(r"\s*<PAGE>\s*(?P<number>\S*)", re.IGNORECASE)
TABLE_START = re.compile(r"\s*<TABLE>", re.IGNORECASE)
TABLE_END = re.compile(r"\s*</TABLE>", re.IGNORECASE)
COLUMN_TAGS = re.compile(r"<(?:S|C|CAPTION|FN|F\d+|/FN)>", re.IGNORECASE)
DASH_ESCAPE = re.compile(r"(?m)^- -")
RULE = re.compile(r"[\s\-=_*.~+|]*")
LEADERS = re.compile(r"\.{3,}|(?:\s\.){3,}")
COLUMN_GAP = re.compile(r" {2,}|\t+")
LIST_MARK = re.compile(r"(?:[-*o•·]|\(?[a-zA-Z0-9]{1,3}[.)]) +")
WIDTH = 80


def read_ascii(text: str) -> Text:
    """Return the blocks of a plain-text document."""
    return assemble(ascii_pieces(text))


def ascii_pieces(text: str) -> list[Piece | PageEnd]:
    """Return headings, paragraphs, tables and page ends in reading order."""
    pieces: list[Piece | PageEnd] = []
    group: list[str] = []
    table: list[str] | None = None
    for line in DASH_ESCAPE.sub("-", text.expandtabs(8)).splitlines():
        if PAGE_TAG.match(line):
            _end_group(group, pieces)
            if table is not None:
                pieces.extend(_table(table))
                table = []
            pieces.append(PageEnd())
        elif TABLE_START.match(line):
            _end_group(group, pieces)
            table = []
        elif TABLE_END.match(line):
            pieces.extend(_table(table or []))
            table = None
        elif table is not None:
            table.append(line)
        elif not line.strip() or RULE.fullmatch(line):
            _end_group(group, pieces)
        else:
            group.append(TAG_LINE.sub("", line).rstrip())
    _end_group(group, pieces)
    pieces.extend(_table(table or []))
    return pieces


def _end_group(group: list[str], pieces: list[Piece | PageEnd]) -> None:
    """Turn the lines between two blank lines into paragraphs, or keep them as lines where they are centred."""
    lines = [line for line in group if line]
    group.clear()
    if not lines:
        return
    if _is_set_line_by_line(lines):
        text = "\n".join(" ".join(line.split()) for line in lines)
        pieces.append(_short(text) if len(lines) == 1 else Piece("paragraph", text))
        return
    paragraph = [lines[0]]
    for line in lines[1:]:
        indent = len(line) - len(line.lstrip())
        before = len(paragraph[-1]) - len(paragraph[-1].lstrip())
        if (indent > before and paragraph[-1].rstrip()[-1] in ".:;") or (
            LIST_MARK.match(line.lstrip()) and indent >= before
        ):
            pieces.append(_short(_joined(paragraph)))
            paragraph = []
        paragraph.append(line)
    pieces.append(_short(_joined(paragraph)))


def _is_set_line_by_line(lines: list[str]) -> bool:
    """Tell whether lines are centred or staggered, as on a cover."""
    return sum(_is_centred(line) for line in lines) * 2 > len(lines)


def _is_centred(line: str) -> bool:
    words = line.strip()
    indent = len(line) - len(line.lstrip())
    return indent >= 10 or (indent > 5 and abs(indent - (WIDTH - len(words)) / 2) <= 4)


def _joined(lines: list[str]) -> str:
    text = " ".join(lines[0].split())
    for line in lines[1:]:
        words = " ".join(line.split())
        glued = len(text) > 1 and text[-1] == "-" and text[-2].isalpha() and words[0].isalpha()
        text += words if glued and not words.startswith(("and ", "or ", "to ")) else f" {words}"
    return text


def _short(text: str) -> Piece:
    if len(text) <= 120 and text.isupper() and text[-1] not in ".,;":
        return Piece("heading", text, 2)
    return Piece("paragraph", text)


def _table(lines: list[str]) -> list[Piece]:
    rows = []
    for line in lines:
        if RULE.fullmatch(line) or not (line := COLUMN_TAGS.sub("", line)).strip():
            continue
        cells = [cell.strip() for cell in COLUMN_GAP.split(LEADERS.sub("  ", line).strip())]
        rows.append("\t".join(" ".join(cell.split()) for cell in cells if cell and not RULE.fullmatch(cell)))
    text = "\n".join(row for row in rows if row)
    return [Piece("table", text)] if text else []
