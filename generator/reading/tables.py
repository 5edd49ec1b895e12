"""Tables of a page: real ones, and those that only lay out bullets, numbered notes or prose."""

from __future__ import annotations

from collections.abc import Callable

from generator.model import Link
from generator.reading.blocks import Piece, shifted
from generator.reading.cells import with_signs
from generator.reading.lists import is_marker, prefix
from generator.reading.runs import MARK, folded, lines

SHORTEST_PROSE = 120
Rows = list[list[list[int]]]
"""Runs by number, in cells, in rows."""
Cell = tuple[str, list[int]]
"""A cell's folded text, and its runs."""
RunPieces = Callable[[int], list[Piece]]


def table_pieces(
    rows: Rows, texts: list[str], words: list[str], hrefs: dict[str, str], run_pieces: RunPieces
) -> list[Piece]:
    """Return a table as one piece, or what it holds where it only lays out a list or prose.

    `texts` are the cleaned texts of runs by number, `words` the same, folded where they hold no marks; `run_pieces`
    makes the pieces of a run outside tables.
    """
    if _is_list(rows, texts, words):
        return [piece for row in rows for piece in _list_pieces(row, words, run_pieces)]
    filled = [cells for row in rows if (cells := _filled_cells(row, words))]
    if not filled:
        return []
    if sum(map(len, filled)) < sum(map(len, rows)):
        rows = [[runs for _, runs in row] for row in filled]
        if _is_list(rows, texts, words):
            return [piece for row in rows for piece in _list_pieces(row, words, run_pieces)]
    if len(filled) == 1 and any(len(text) >= SHORTEST_PROSE for text, _ in filled[0]):
        return [piece for _, runs in filled[0] for run in runs for piece in run_pieces(run)]
    return [_table(filled, words, hrefs)]


def _filled_cells(row: list[list[int]], words: list[str]) -> list[Cell]:
    cells = []
    for runs in row:
        text = words[runs[0]]
        if len(runs) > 1:
            text = folded(" ".join([words[run] for run in runs]))
        elif MARK in text:
            text = folded(text)
        if text:
            cells.append((text, runs))
    return cells


def _is_list(rows: Rows, texts: list[str], words: list[str]) -> bool:
    """Tell whether each row is a text, or a bullet or a number, and a text."""
    for row in rows:
        if len(row) > 2:
            return False
        if len(row) == 2:
            first, second = row
            if len(first) > 1 or not is_marker(folded(words[first[0]]), texts[second[0]]):
                return False
    return True


def _list_pieces(row: list[list[int]], words: list[str], run_pieces: RunPieces) -> list[Piece]:
    """Return the text of a row as it would stand outside a table; a bullet goes, a number stays."""
    pieces = [piece for run in row[-1] for piece in run_pieces(run)]
    if len(row) == 2 and pieces:
        before, first = prefix(folded(words[row[0][0]])), pieces[0]
        pieces[0] = Piece("list_item", before + first.text, 0, shifted(first.links, len(before)))
    return pieces


def _table(rows: list[list[Cell]], words: list[str], hrefs: dict[str, str]) -> Piece:
    """Return a table's rows and cells, and the links in them."""
    written: list[str] = []
    links: list[Link] = []
    offset = 0
    for row in rows:
        line = "\t".join(with_signs([text for text, _ in row]))
        if hrefs and _has_marks(row, words):
            links.extend(_row_links(row, line, words, hrefs, offset))
        written.append(line)
        offset += len(line) + 1
    return Piece("table", "\n".join(written), 0, tuple(links))


def _has_marks(row: list[Cell], words: list[str]) -> bool:
    for _, runs in row:
        for run in runs:
            if MARK in words[run]:
                return True
    return False


def _row_links(row: list[Cell], line: str, texts: list[str], hrefs: dict[str, str], offset: int) -> list[Link]:
    """Return the links of a row whose line starts at `offset` of its table's text."""
    links: list[Link] = []
    at = 0
    for words, runs in row:
        at = max(at, line.find(words, at))
        start = at
        for run in runs:
            for text, found in lines(texts[run], hrefs):
                links.extend(shifted(found, offset + start))
                start += len(text) + 1
        at += len(words)
    return links
