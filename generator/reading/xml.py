"""Structured forms in XML (ownership forms 3, 4 and 5, Form D, 13F cover) as readable lines.

Read as text, not by an XML parser: nothing is resolved or expanded, so that no entity can grow.
"""

from __future__ import annotations

import re
from html import unescape

from generator.reading.blocks import PageEnd, Piece, Text, assemble

ELEMENT = re.compile(r"<(/?)([A-Za-z_][\w.:-]*+)([^<>]*+)>([^<]*)")
FORM_ROOT = re.compile(r"<(?:\w+:)?(?:ownershipDocument|edgarSubmission|informationTable)\b")
WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")
SMALL_WORDS = {"rpt": "reporting", "Rpt": "reporting"}


def is_xml_form(text: str) -> bool:
    """Tell whether a text is a structured form in XML."""
    return FORM_ROOT.search(text[:5_000]) is not None


def read_xml(text: str) -> Text:
    """Return a structured form as blocks: a heading for a group, `name: value` for an element."""
    return assemble(xml_pieces(text))


def xml_pieces(text: str) -> list[Piece | PageEnd]:
    """Return a heading for each group of elements and a line `name: value` for each element with a value."""
    pieces: list[Piece | PageEnd] = []
    path: list[str] = []
    for closing, name, attributes, content in ELEMENT.findall(text):
        name = name.rsplit(":", 1)[-1]
        if closing:
            if path and path[-1] == name:
                path.pop()
            continue
        if attributes.endswith("/"):
            continue
        path.append(name)
        value = " ".join(unescape(content).split())
        if value:
            label = path[-2] if name == "value" and len(path) > 1 else name
            pieces.append(Piece("paragraph", f"{_words(label)}: {value}"))
        elif len(path) == 2 and (words := _words(name)):
            pieces.append(Piece("heading", words, 2))
    return [piece for index, piece in enumerate(pieces) if not _is_empty_group(pieces, index)]


def _is_empty_group(pieces: list[Piece | PageEnd], index: int) -> bool:
    following = pieces[index + 1] if index + 1 < len(pieces) else None
    return _is_heading(pieces[index]) and (following is None or _is_heading(following))


def _is_heading(piece: Piece | PageEnd) -> bool:
    return isinstance(piece, Piece) and piece.kind == "heading"


def _words(name: str) -> str:
    """Write the name of an element as words: `rptOwnerName` is `Reporting owner name`."""
    words = [SMALL_WORDS.get(word, word) for word in WORD_START.split(name) if word]
    lowered = " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)
    return lowered[:1].upper() + lowered[1:]
