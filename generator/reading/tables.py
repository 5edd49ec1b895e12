"""Tables of a page: real ones, and those that only lay out bullets, numbered notes or prose."""

from __future__ import annotations

from collections.abc import Callable

from generator.model import Link
from generator.reading.blocks import Piece, shifted
from generator.reading.cells import with_signs
from generator.reading.lists import is_marker, prefix, without_bullet
from generator.reading.runs import MARK, folded, lines

SHORTEST_PROSE = 120
Rows = list[list[int]]
"""Rows of cells; a cell is the number of its first run."""
Joined = dict[int, list[int]]
"""All runs of the cells that have several, by the first."""
RunPieces = Callable[[int], list[Piece]]


def table_pieces(
    rows: Rows,
    joined: Joined,
    texts: list[str],
    words: list[str],
    hrefs: dict[str, str],
    run_pieces: RunPieces,
) -> list[Piece]:
    """Return a table as one piece, or what it holds where it only lays out a list or prose.

    `texts` are the cleaned texts of runs by number, `words` the same, folded where they hold no marks; `run_pieces`
    makes the pieces of a run outside tables.
    """
    if _is_list(rows, joined, texts, words):
        return [piece for row in rows for piece in _list_pieces(row, joined, words, run_pieces)]
    cells = [[words[run] for run in row] for row in rows]
    marked = MARK in "".join(map("".join, cells)) or (joined and any(cell in joined for row in rows for cell in row))
    if marked:
        rows, cells = _filled(rows, joined, words)
        if _is_list(rows, joined, texts, words):
            return [piece for row in rows for piece in _list_pieces(row, joined, words, run_pieces)]
    if len(rows) == 1 and max(map(len, cells[0])) >= SHORTEST_PROSE:
        return [piece for cell in rows[0] for run in joined.get(cell, (cell,)) for piece in run_pieces(run)]
    written = ["\t".join(with_signs(row)) for row in cells]
    links = _links(rows, cells, written, joined, words, hrefs) if marked and hrefs else ()
    return [Piece("table", "\n".join(written), 0, links)]


def _filled(rows: Rows, joined: Joined, words: list[str]) -> tuple[Rows, list[list[str]]]:
    """Return the cells that have words, and these without marks; a row without any goes."""
    filled: Rows = []
    texts: list[list[str]] = []
    for row in rows:
        cells = [(cell, text) for cell in row if (text := _cell_text(cell, joined, words))]
        if cells:
            filled.append([cell for cell, _ in cells])
            texts.append([text for _, text in cells])
    return filled, texts


def _cell_text(cell: int, joined: Joined, words: list[str]) -> str:
    text = words[cell]
    if cell in joined:
        return folded(" ".join([words[run] for run in joined[cell]]))
    return folded(text) if MARK in text else text


def _is_list(rows: Rows, joined: Joined, texts: list[str], words: list[str]) -> bool:
    """Tell whether each row is a text, or a bullet or a number, and a text."""
    for row in rows:
        if len(row) > 2:
            return False
        if len(row) == 2:
            first, second = row
            if first in joined or not is_marker(folded(words[first]), texts[second]):
                return False
    return True


def _list_pieces(row: list[int], joined: Joined, words: list[str], run_pieces: RunPieces) -> list[Piece]:
    """Return the text of a row as it would stand outside a table; a bullet goes, a number stays."""
    last = row[-1]
    before = prefix(folded(words[row[0]])) if len(row) == 2 else ""
    if len(row) == 2 and last not in joined and MARK not in words[last]:
        return [Piece("list_item", before + without_bullet(words[last]))]
    pieces = [piece for run in joined.get(last, (last,)) for piece in run_pieces(run)]
    if len(row) == 2 and pieces:
        first = pieces[0]
        pieces[0] = Piece("list_item", before + first.text, 0, shifted(first.links, len(before)))
    return pieces


def _links(
    rows: Rows, cells: list[list[str]], written: list[str], joined: Joined, words: list[str], hrefs: dict[str, str]
) -> tuple[Link, ...]:
    """Return the links of a table, whose rows are written as lines."""
    links: list[Link] = []
    offset = 0
    for row, texts, line in zip(rows, cells, written, strict=True):
        runs = [joined.get(cell, (cell,)) for cell in row]
        if any(MARK in words[run] for several in runs for run in several):
            at = 0
            for several, text in zip(runs, texts, strict=True):
                at = max(at, line.find(text, at))
                start = offset + at
                for run in several:
                    for part, found in lines(words[run], hrefs):
                        links.extend(shifted(found, start))
                        start += len(part) + 1
                at += len(text)
        offset += len(line) + 1
    return tuple(links)
