"""Tables of a page: real ones, and those that only lay out bullets, numbered notes or prose."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.model import Link
from generator.reading.blocks import Piece, shifted
from generator.reading.cells import with_signs
from generator.reading.lists import is_marker, prefix
from generator.reading.runs import MARK, folded, lines

LONGEST_MARKER_SOURCE = 40
"""Characters of a marker's cell, white space and marks included."""
SHORTEST_PROSE = 120
Rows = list[list[list[int]]]
"""Runs by number, in cells, in rows."""
RunPieces = Callable[[int], list[Piece]]


class Cell(NamedTuple):
    """A cell with its folded text."""

    text: str
    runs: list[int]


def table_pieces(rows: Rows, texts: list[str], hrefs: list[str], run_pieces: RunPieces) -> list[Piece]:
    """Return a table as one piece, or what it holds where it only lays out a list or prose.

    `texts` are the cleaned texts of runs by number; `run_pieces` makes the pieces of a run outside tables.
    """
    if all(len(row) == 1 or (len(row) == 2 and _is_marked(row, texts)) for row in rows):
        return [piece for row in rows for piece in _list_pieces(row, texts, run_pieces)]
    filled = [cells for row in rows if (cells := _filled_cells(row, texts))]
    if not filled:
        return []
    if sum(map(len, filled)) < sum(map(len, rows)):
        rows = [[cell.runs for cell in row] for row in filled]
        if all(len(row) == 1 or (len(row) == 2 and _is_marked(row, texts)) for row in rows):
            return [piece for row in rows for piece in _list_pieces(row, texts, run_pieces)]
    if len(filled) == 1 and any(len(cell.text) >= SHORTEST_PROSE for cell in filled[0]):
        return [piece for cell in filled[0] for run in cell.runs for piece in run_pieces(run)]
    return [_table(filled, texts, hrefs)]


def _filled_cells(row: list[list[int]], texts: list[str]) -> list[Cell]:
    return [
        Cell(text, runs)
        for runs in row
        if (text := folded(texts[runs[0]] if len(runs) == 1 else " ".join([texts[run] for run in runs])))
    ]


def _is_marked(row: list[list[int]], texts: list[str]) -> bool:
    """Tell whether a row of two cells is a bullet or a number, and a text."""
    first, second = row
    return (
        len(first) == 1
        and len(texts[first[0]]) <= LONGEST_MARKER_SOURCE
        and is_marker(folded(texts[first[0]]), texts[second[0]])
    )


def _list_pieces(row: list[list[int]], texts: list[str], run_pieces: RunPieces) -> list[Piece]:
    """Return the text of a row as it would stand outside a table; a bullet goes, a number stays."""
    pieces = [piece for run in row[-1] for piece in run_pieces(run)]
    if len(row) == 2 and pieces:
        before, first = prefix(folded(texts[row[0][0]])), pieces[0]
        pieces[0] = Piece("list_item", before + first.text, 0, shifted(first.links, len(before)))
    return pieces


def _table(rows: list[list[Cell]], texts: list[str], hrefs: list[str]) -> Piece:
    """Return a table's rows and cells, and the links in them."""
    written: list[str] = []
    links: list[Link] = []
    offset = 0
    for row in rows:
        line = "\t".join(with_signs([cell.text for cell in row]))
        if any(MARK in texts[run] for cell in row for run in cell.runs):
            links.extend(_row_links(row, line, texts, hrefs, offset))
        written.append(line)
        offset += len(line) + 1
    return Piece("table", "\n".join(written), 0, tuple(links))


def _row_links(row: list[Cell], line: str, texts: list[str], hrefs: list[str], offset: int) -> list[Link]:
    """Return the links of a row whose line starts at `offset` of its table's text."""
    links: list[Link] = []
    at = 0
    for cell in row:
        at = max(at, line.find(cell.text, at))
        start = at
        for run in cell.runs:
            for text, found in lines(texts[run], hrefs):
                links.extend(shifted(found, offset + start))
                start += len(text) + 1
        at += len(cell.text)
    return links
