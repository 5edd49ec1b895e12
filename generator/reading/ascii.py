"""Plain text as EDGAR took it until 2001: lines of about eighty characters, pages and tables marked with tags.

What stands between two blank lines is a group. The lines of a group with wide gaps are rows of a table, whether
marked as one or not; short lines stay lines, as on a cover; long lines are joined to paragraphs.
"""

from __future__ import annotations

import html
import re

from generator.reading.blocks import PAGE_NUMBER, PageEnd, Piece, Text, assemble
from generator.reading.cells import with_signs
from generator.reading.halves import one_below_the_other

PAGE_TAG = re.compile(r"\s*<PAGE>", re.IGNORECASE)
TABLE_START = re.compile(r"\s*<TABLE>", re.IGNORECASE)
TABLE_END = re.compile(r"\s*</TABLE>", re.IGNORECASE)
OTHER_TAG = re.compile(
    r"</?(?:S|C|CAPTION|FN|F\d{1,2}|R|LEGEND|ARTICLE|MULTIPLIER|TEXT|BTB|PAGE|TABLE)>", re.IGNORECASE
)
DASH_ESCAPE = re.compile(r"^- -", re.MULTILINE)
"""How a privacy-enhanced message writes a line that begins with a dash."""
RULE = re.compile(r"[\s\-=_*.~+|]*")
LEADERS = re.compile(r"\.{3,}|(?: \.){3,}")
ESCAPED = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6});", re.IGNORECASE)
"""Characters that EDGAR escapes in plain text too."""
AMOUNTS = re.compile(r"\$ ?\d[\d,]*(?:\.\d+)?(?: \$ ?\d[\d,]*(?:\.\d+)?)+")
"""Amounts of columns so wide that one space parts them: `$205,914,226.12 $834,218.00`."""
NEXT_AMOUNT = re.compile(r" (?=\$)")
NEXT_CLASS = re.compile(r"(?<=\)) (?=Class [A-Z]{1,3}-?\w{0,3}$)")
"""The same of a note and the next class, where classes stand beside each other: `Adjustable (1)(2) Class M-3`."""
COLUMN_GAP = re.compile(r"(?:(?<! ) {4,}+|(?<!\.)\.{4,}+ *+)(?=[^\sa-z,.;:])")
"""A gap between columns, which no lower case follows: a blank that is to be filled in stands within a sentence."""
CELL_GAP = re.compile(r" {2,}")
CELL = re.compile(r"\S+(?: \S+)*")
LABEL = re.compile(r"[A-Z][^:.;]{2,60}: {2,}\S")
"""What a term of a pricing supplement begins with, its value in the next column."""
SHORTEST_WRAPPED = 25
"""Characters of a cell that may go on in the next line."""
DAY = re.compile(
    r"(?:and )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b"
)
"""What a cell begins with that holds days, which may go on in the next line however short it is."""
LIST_MARK = re.compile(r"(?P<bullet>[-*o•·.]) +(?=\S)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] +(?=\S)")
SENTENCE_END = (".", ":", ";", '."', '.")', ".)", "; and", "; or")
WIDTHS = (60, 80)
"""Widths of a page of text, at least and where nothing else is known."""
LONG = 0.62
"""Share of the width from which a line is one of a paragraph that goes on."""
LONGEST_HEADING = 120
MOST_HUNG = 4
"""Columns by which the second line of a cell is set in at most."""
MOST_ASIDE = 12
"""Lines of a parenthesis that stands by itself."""
MOST_TABS = 3_000_000
"""Tabs up to which each becomes as many spaces as reach the next stop: eight times their size in memory."""
LONGEST_GLUED_START = ("and ", "or ", "to ")
_WORDS = """
    accompanying accuracy adequacy aggregate approved available certificates conversion convertible delivery disapproved
    distribution dividends factors offense option partnership public pursuant representation shareholders subject
    subordinated symbol trust
    january february march april june july august september october november december
    agreement amendment annual commission common company corporation current description document documents exchange
    expenses financial following herein hereby holders incorporated incorporation information interest maturity meeting
    notes offered offering payment period preferred principal proceeds prospectus proxy purchase quarter quarterly
    reference registered registrant registration report reports securities security selling shares statement statements
    stock stockholders supplement underwriter underwriters underwriting warrants
"""
ONE_WORD = frozenset(_WORDS.split())
"""Words of filings that have no hyphen of their own: a line that breaks one is joined without it."""
BROKEN = re.compile(r"[A-Za-z]+(?=-$)")
FIRST_WORD = re.compile(r"[A-Za-z]+")
AMOUNT = re.compile(r"(?:\$ {0,2}\d[\d,]{6,}(?:\.\d\d)?|\d{1,2}(?:\.\d+| \d/\d)?%) (?!of )")
"""What a line of a cover begins with that names one of several classes: its amount, or its rate."""
COUNTED = re.compile(r"\d{1,3}(?:,\d{3})+ [A-Z]")
"""What a title of a cover begins with that counts its securities."""
ONLY_AMOUNT = re.compile(r"(?:U\.?S\.? ?)?\$\d[\d,]{6,}$")
EXHIBIT = re.compile(r"(?:\d{1,3}\.\d{1,3}|(?:Exhibit|EXHIBIT) \d{1,3}(?:\.\d{1,3})?)(?:\([a-z]\))?[*+]* {2,}(?=[A-Z])")
"""What a line of a list of exhibits begins with: its number, apart from its title."""
CITED = re.compile(r"\b(?:sections?|rules?|items?)\s[^.;:]{0,40}\d(?:\(\w{1,3}\))*$", re.IGNORECASE)
SUBSECTION = re.compile(r"\(\w{1,3}\)[\s,(]")
"""What a citation goes on with in the next line: `Sections 13(a), 13(c), 14 or 15` / `(d) of the Act`."""
LONGEST_ROLE = 40
ROLE = re.compile(
    r"(?i:(?:as )?(?:the )?(?:issuing entity|issuer"
    r"|(?:(?:depositor|sponsor|seller|transferor|(?:master )?servicer)s?(?:, | and |$))+))"
)
CLASS_END = re.compile(r"(?i:\b(?:certificates|notes|bonds|class [a-z]|series [\w-]+))$")
"""The end of a line that names a class with its amount."""
OPEN_END = re.compile(
    r"(?:\b(?:of|to|and|or|is|are|was|at|for|from|the|than|exceed|approximately|in|by)|,)$", re.IGNORECASE
)
"""A line that ends so goes on, whatever the next begins with."""
CELL_OPEN_END = re.compile(r"\b(?:(?:ended|ending|of|to|and|or|for|from|the|in|by)|[a-z]+ \d{1,2},)$", re.IGNORECASE)
"""A cell that ends so goes on below: `Fiscal year ended`, `Quarter ended March 31,`."""


def read_ascii(text: str) -> Text:
    """Return the blocks of a plain-text document."""
    return assemble(ascii_pieces(text))


def ascii_pieces(text: str) -> list[Piece | PageEnd]:
    """Return headings, paragraphs, list items, tables and page ends in reading order."""
    text = text.expandtabs(8) if text.count("\t") <= MOST_TABS else text.replace("\t", "  ")
    source = one_below_the_other(DASH_ESCAPE.sub("-", text).splitlines())
    width = _width(source)
    pieces: list[Piece | PageEnd] = []
    group: list[str] = []
    table: list[str] | None = None
    for line in source:
        if "<" in line:
            if PAGE_TAG.match(line):
                number = _page_number(group)
                _end_group(group, width, pieces)
                pieces.extend(number)
                if table is not None:
                    pieces.extend(_table(table))
                    table = []
                pieces.append(None)
                continue
            if TABLE_START.match(line):
                _end_group(group, width, pieces)
                table = [*(table or ()), OTHER_TAG.sub("", line)]
                continue
            if TABLE_END.match(line):
                pieces.extend(_table(table or []))
                table = None
                continue
            line = OTHER_TAG.sub("", line)
        if "&" in line:
            line = ESCAPED.sub(_character, line)
        if table is not None:
            table.append(line)
        elif RULE.fullmatch(line):
            _end_group(group, width, pieces)
        else:
            group.append(line.rstrip())
    _end_group(group, width, pieces)
    pieces.extend(_table(table or []))
    return pieces


def _page_number(group: list[str]) -> list[Piece]:
    """Take the number of the page from the last line of a group."""
    if group and _indent(group[-1]) > 5 and PAGE_NUMBER.fullmatch(group[-1].strip()):
        return [Piece("paragraph", group.pop().strip())]
    return []


def _character(escaped: re.Match[str]) -> str:
    return html.unescape(escaped[0])


def _width(lines: list[str]) -> int:
    """Return the column at which most full lines end."""
    lengths = sorted(len(line) for line in lines if len(line.split()) > 5)
    return max(WIDTHS[0], lengths[int(len(lengths) * 0.9)]) if lengths else WIDTHS[1]


def _end_group(group: list[str], width: int, pieces: list[Piece | PageEnd]) -> None:
    """Turn the lines of a group into pieces, and empty it."""
    columns = [number for number, line in enumerate(group) if _has_columns(line.strip())]
    if columns and 2 * len(columns) > columns[-1] - columns[0]:
        end = columns[-1] + 1
        while end < len(group) and _hangs(group[end], group[columns[-1]]):
            end += 1
        begin = columns[0] - (1 if _heads_row(group, columns[0]) else 0)
        pieces.extend(_prose(group[:begin], width))
        _add_rows(_table(group[begin:end]), pieces)
        pieces.extend(_prose(group[end:], width))
    else:
        pieces.extend(_prose(group, width))
    group.clear()


def _heads_row(group: list[str], row: int) -> bool:
    """Tell whether the line above the first row holds the beginning of its first cell: the row begins in lower case."""
    if not row or not group[row].lstrip()[0].islower() or group[row - 1].endswith(SENTENCE_END):
        return False
    return 0 <= _indent(group[row]) - _indent(group[row - 1]) <= MOST_HUNG


def _has_columns(line: str) -> bool:
    """Tell whether a line has a gap between columns, other than the one behind a bullet."""
    gap = COLUMN_GAP.search(line)
    if gap is None:
        return False
    mark = LIST_MARK.match(line)
    return mark is None or mark.end() < gap.end() or COLUMN_GAP.search(line, mark.end()) is not None


def _add_rows(table: list[Piece], pieces: list[Piece | PageEnd]) -> None:
    """Add a table that is not marked as one; rows with blank lines between them are one table."""
    last = pieces[-1] if pieces else None
    if table and isinstance(last, Piece) and last.kind == "table":
        pieces[-1] = Piece("table", f"{last.text}\n{table[0].text}")
    else:
        pieces.extend(table)


def _prose(lines: list[str], width: int) -> list[Piece]:
    """Part lines into paragraphs, list items and stretches of short lines."""
    pieces: list[Piece] = []
    current: list[str] = []
    for line in lines:
        if current and (_is_aside(current, width) or _begins(line, current[-1], len(current), width)):
            pieces.append(_piece(current, width))
            current = []
        current.append(line)
    if current:
        pieces.append(_piece(current, width))
    return pieces


def _is_aside(lines: list[str], width: int) -> bool:
    """Tell whether a few lines in the middle are one parenthesis from the first sign to the last."""
    if len(lines) > MOST_ASIDE:
        return False
    text = " ".join(line.strip() for line in lines)
    if text[0] != "(" or text[-1] != ")" or not _is_centred(lines[0], width) or LIST_MARK.match(text):
        return False
    return text.find(")") == len(text) - 1 and "(" not in text[1:]


def _begins(line: str, before: str, count: int, width: int) -> bool:
    """Tell whether a line begins something new after the line before it, the last of so many."""
    indent, indent_before = _indent(line), _indent(before)
    words = line.lstrip()
    if _is_row(line, before) or LABEL.match(words) or EXHIBIT.match(words) or _is_class(line, before):
        return True
    if AMOUNT.match(before.lstrip()) and CLASS_END.search(before) and words[0].isupper():
        return _is_centred(line, width) and (_is_centred(before, width) or _indent(before) < _indent(line))
    if _is_role(line, width) or _is_role(before, width):
        return True
    if COUNTED.match(words) and not OPEN_END.search(before) and _is_centred(before, width):
        return _is_centred(line, width)
    ended = before.endswith(SENTENCE_END)
    if CITED.search(before) and SUBSECTION.match(line.lstrip()):
        return False
    if LIST_MARK.match(line.lstrip()) and (ended or count == 1 or indent <= indent_before):
        return not _is_centred(line, width)
    if _is_long(before, width):
        hangs = count == 1 and LIST_MARK.match(before.lstrip()) is not None
        closed = before.rstrip().endswith(")") and line.isupper() and _is_centred(line, width)
        return closed or (ended and not hangs and indent >= indent_before + 3)
    if _is_long(line, width):
        return not _is_wrapped(line, width)
    return _is_centred(before, width) != _is_centred(line, width) and not _is_wrapped(line, width)


def _is_row(line: str, before: str) -> bool:
    """Tell whether a line, or the one before, has columns, and is not the rest of a sentence."""
    parted = _has_columns(line.strip()) or _has_columns(before.strip())
    return parted and not line.lstrip()[0].islower() and not OPEN_END.search(before)


def _is_class(line: str, before: str) -> bool:
    """Tell whether a line is an amount, or names one of several classes with it: centred, or below another."""
    if ONLY_AMOUNT.match(line.lstrip()):
        return _indent(line) > 5 and not OPEN_END.search(before)
    apart = min(_indent(line), _indent(before)) > 5 or AMOUNT.match(before.lstrip()) is not None
    return apart and AMOUNT.match(line.lstrip()) is not None and not OPEN_END.search(before)


def _is_role(line: str, width: int) -> bool:
    """Tell whether a line in the middle says what a company of asset-backed securities is, whose name is a line too."""
    words = line.strip()
    return len(words) < LONGEST_ROLE and ROLE.fullmatch(words) is not None and _is_centred(line, width)


def _is_wrapped(line: str, width: int) -> bool:
    """Tell whether a line goes on with the short one before it: it begins in lower case and is not centred."""
    return line.lstrip()[0].islower() and not _is_centred(line, width)


def _is_long(line: str, width: int) -> bool:
    """Tell whether a line is full enough to go on in the next; one at the right is not."""
    return len(line.strip()) >= LONG * width and _indent(line) <= width / 4


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_centred(line: str, width: int) -> bool:
    """Tell whether a line stands in the middle or at the right."""
    indent, length = _indent(line), len(line.strip())
    at_right = indent > width / 3 and indent + length >= width - 6
    return indent > 5 and (at_right or abs(indent - (width - length) / 2) <= 7)


def _piece(lines: list[str], width: int) -> Piece:
    """Return lines as one block: joined where they run on, else one below the other."""
    runs_on = any(_is_long(line, width) for line in lines[:-1]) or (len(lines) > 1 and _is_wrapped(lines[1], width))
    if len(lines) > 1 and not runs_on:
        return Piece("paragraph", "\n".join(_folded(line) for line in lines))
    text = _joined(lines)
    marked = LIST_MARK.match(text)
    if marked and marked.end() < len(text):
        return Piece("list_item", text if marked["bullet"] in (None, "*") else text[marked.end() :])
    if len(lines) <= 2 and len(text) <= LONGEST_HEADING and text.isupper() and text[-1] not in ".,;":
        return Piece("heading", text, 2 if _is_centred(lines[0], width) else 3)
    return Piece("paragraph", text)


def _joined(lines: list[str]) -> str:
    """Join wrapped lines; a word that ends in a hyphen goes on without a space."""
    text = _folded(lines[0])
    for line in lines[1:]:
        words = _folded(line)
        glued = len(text) > 1 and text[-1] == "-" and text[-2].isalpha() and words[0].isalpha()
        if not glued or words.startswith(LONGEST_GLUED_START):
            text += f" {words}"
        else:
            text = (text[:-1] if _is_one_word(text, words) else text) + words
    return text


def _is_one_word(text: str, words: str) -> bool:
    """Tell whether the hyphen between two lines only breaks a word."""
    left, right = BROKEN.search(text, max(0, len(text) - 20)), FIRST_WORD.match(words)
    return left is not None and right is not None and (left[0] + right[0]).lower() in ONE_WORD


def _folded(line: str) -> str:
    return " ".join(line.split())


def _table(lines: list[str]) -> list[Piece]:
    """Return rows and cells of a table; rules, leaders and empty lines go. A wrapped cell is one."""
    rows: list[list[str]] = []
    before = ""
    for line in lines:
        cells = [_folded(cell) for cell in CELL_GAP.split(LEADERS.sub("  ", line).strip())]
        filled = [cell for cell in cells if cell and not RULE.fullmatch(cell)]
        filled = _parted(filled, line)
        if rows and len(filled) == 1 and len(rows[-1]) > 1 and _hangs(line, before):
            rows[-1][-1] += f" {filled[0]}"
        elif rows and len(filled) == 1 and (place := _cell_above(line, before, len(rows[-1]))) is not None:
            rows[-1][place] += f" {filled[0]}"
        elif filled:
            if rows and len(filled) > 1 == len(rows[-1]) and _goes_on(rows[-1][0], filled[0]):
                filled[0] = f"{rows.pop()[0]} {filled[0]}"
            rows.append(with_signs(filled))
            before = line
    return [Piece("table", "\n".join("\t".join(row) for row in rows))] if rows else []


def _parted(cells: list[str], line: str) -> list[str]:
    """Return the cells of a row, those that only one space parts in it too."""
    if line.count("$") > 1 and any(map(AMOUNTS.fullmatch, cells)):
        cells = [part for cell in cells for part in (NEXT_AMOUNT.split(cell) if AMOUNTS.fullmatch(cell) else [cell])]
    if ") Class " in line:
        cells = [part for cell in cells for part in NEXT_CLASS.split(cell)]
    return cells


def _goes_on(above: str, cell: str) -> bool:
    """Tell whether the first cell of a row goes on with the line above it, which holds nothing else."""
    return cell[0].islower() or (OPEN_END.search(above) is not None and cell.endswith(":"))


def _hangs(line: str, row: str) -> bool:
    """Tell whether a line goes on below the last cell of a row, which has to be words."""
    cells = list(CELL.finditer(row.rstrip()))
    last = cells[-1] if cells else None
    return (
        last is not None
        and last.start() > 0
        and (len(last[0]) >= SHORTEST_WRAPPED or _is_next_day(line.strip(), last[0]))
        and abs(last.start() - _indent(line)) <= 2
        and CELL_GAP.search(line.strip()) is None
    )


def _cell_above(line: str, row: str, count: int) -> int | None:
    """Return the place of the cell, not the last of so many in a row, that ends openly right above a line."""
    cells = list(CELL.finditer(row.rstrip()))
    if len(cells) != count:
        return None
    indent = _indent(line)
    return next(
        (
            place
            for place, cell in enumerate(cells[:-1])
            if abs(cell.start() - indent) <= 2 and CELL_OPEN_END.search(cell[0])
        ),
        None,
    )


def _is_next_day(line: str, cell: str) -> bool:
    return DAY.match(line) is not None and DAY.match(cell) is not None
