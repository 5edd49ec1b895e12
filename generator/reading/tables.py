"""Tables of a page: real ones, and those that only lay out bullets, numbered notes or prose."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain

from generator.model import Link
from generator.reading.blocks import Piece, shifted
from generator.reading.cells import with_signs
from generator.reading.flow import Runs
from generator.reading.lists import is_marker, prefix, without_bullet
from generator.reading.runs import MARK, NAMES, Line, folded, lines

SHORTEST_PROSE = 120
MOST_STACKED = 8
"""Rows of a table of names at most, in whose cells some stand below each other."""
REST = re.compile(
    r"(?:(?:Securities|Capital|Markets|Partners|Financial|Services|Company|Group|Bank|Advisors|International|Corporation"
    r"|Incorporated|Limited|Inc\.?|Corp\.?|Ltd\.?|LLC|L\.L\.C\.|LP|L\.P\.|PLC|plc|(?:&|and) Co(?:mpany|\.))[, ]*)+"
)
"""The rest of a name that a narrow cell breaks."""
Rows = list[list[int]]
"""Rows of cells; a cell is the number of its first run."""
Joined = dict[int, list[int]]
"""All runs of the cells that have several, by the first."""
RunPieces = Callable[[int], list[Piece]]


def table_pieces(rows: Rows, joined: Joined, runs: Runs, hrefs: dict[str, str], run_pieces: RunPieces) -> list[Piece]:
    """Return a table as one piece, or what it holds where it only lays out a list or prose.

    `run_pieces` makes the pieces of a run outside tables.
    """
    words = runs.words
    pieces = _list_pieces(rows, joined, runs, run_pieces)
    if pieces is not None:
        return pieces
    cells = [[words[run] for run in row] for row in rows]
    found: dict[int, list[Line]] = {}
    if MARK in "".join(map("".join, cells)) or (joined and any(cell in joined for row in rows for cell in row)):
        found = {
            run: lines(words[run], hrefs)
            for row in rows
            for cell in row
            for run in joined.get(cell, (cell,))
            if MARK in words[run]
        }
        rows, cells = _filled(rows, joined, words, found)
        pieces = _list_pieces(rows, joined, runs, run_pieces)
        if pieces is not None:
            return pieces
        if (stacked := _stacked(rows, joined, words, found)) is not None:
            return [Piece("table", stacked)]
    if len(rows) == 1 and max(map(len, cells[0])) >= SHORTEST_PROSE:
        return [piece for cell in rows[0] for run in joined.get(cell, (cell,)) for piece in run_pieces(run)]
    written = ["\t".join(with_signs(row)) for row in cells]
    links = _links(rows, cells, written, joined, words, found) if found and hrefs else ()
    return [Piece("table", "\n".join(written), 0, links)]


def _list_pieces(rows: Rows, joined: Joined, runs: Runs, run_pieces: RunPieces) -> list[Piece] | None:
    """Return the texts of rows as they would stand outside a table, where each is a text, or a marker and a text.

    A bullet goes, a number stays. `None` where some row is neither.
    """
    words = runs.words
    pieces: list[Piece] = []
    for row in rows:
        last = row[-1]
        if len(row) == 1:
            pieces += run_pieces(last) if last not in joined else chain(*map(run_pieces, joined[last]))
            continue
        first = row[0]
        if len(row) > 2 or first in joined:
            return None
        marker = folded(words[first]) if MARK in words[first] else words[first]
        if not is_marker(marker, runs.texts[last]):
            return None
        before, text = prefix(marker), words[last]
        if last not in joined and MARK not in text:
            pieces.append(Piece("list_item", before + without_bullet(text)))
        elif item := [piece for run in joined.get(last, (last,)) for piece in run_pieces(run)]:
            pieces.append(Piece("list_item", before + item[0].text, 0, shifted(item[0].links, len(before))))
            pieces += item[1:]
    return pieces


def _stacked(rows: Rows, joined: Joined, words: list[str], found: dict[int, list[Line]]) -> str | None:
    """Return a table of names alone, where each cell of a row has as many below each other, with a row for each.

    `None` for any other table, where a name is a link, and where what stands below are the rests of the names above.
    """
    if len(rows) > MOST_STACKED or any(len(row) < 2 for row in rows):
        return None
    written: list[str] = []
    for row in rows:
        cells: list[list[str]] = []
        for cell in row:
            runs = [found.get(run) or [(words[run], ())] for run in joined.get(cell, (cell,))]
            if any(links for run in runs for _, links in run):
                return None
            cells.append([name for run in runs for text, _ in run for name in text.split("\n") if name])
        if len(set(map(len, cells))) != 1 or not all(NAMES.fullmatch(name) for cell in cells for name in cell):
            return None
        if len(cells[0]) > 1 and all(REST.fullmatch(cell[-1]) for cell in cells):
            return None
        written += ["\t".join(names) for names in zip(*cells, strict=True)]
    return "\n".join(written) if len(written) > len(rows) else None


def _filled(rows: Rows, joined: Joined, words: list[str], found: dict[int, list[Line]]) -> tuple[Rows, list[list[str]]]:
    """Return the cells that have words, and these without marks; a row without any goes."""
    filled: Rows = []
    texts: list[list[str]] = []
    for row in rows:
        cells = [(cell, text) for cell in row if (text := _cell_text(cell, joined, words, found))]
        if cells:
            filled.append([cell for cell, _ in cells])
            texts.append([text for _, text in cells])
    return filled, texts


def _cell_text(cell: int, joined: Joined, words: list[str], found: dict[int, list[Line]]) -> str:
    """Return the text of a cell, the lines of its runs one after the other."""
    if cell in joined:
        return folded(" ".join([words[run] for run in joined[cell]]))
    return " ".join([text for text, _ in found[cell]]).replace("\n", " ") if cell in found else words[cell]


def _links(
    rows: Rows,
    cells: list[list[str]],
    written: list[str],
    joined: Joined,
    words: list[str],
    found: dict[int, list[Line]],
) -> tuple[Link, ...]:
    """Return the links of a table, whose rows are written as lines; `found` are the lines of its runs with marks."""
    links: list[Link] = []
    offset = 0
    for row, texts, line in zip(rows, cells, written, strict=True):
        at = 0
        for cell, text in zip(row, texts, strict=True):
            at = max(at, line.find(text, at))
            start = offset + at
            for run in joined.get(cell, (cell,)):
                if run in found:
                    for part, led in found[run]:
                        links.extend(shifted(led, start))
                        start += len(part) + 1
                else:
                    start += len(words[run]) + 1
            at += len(text)
        offset += len(line) + 1
    return tuple(links)
