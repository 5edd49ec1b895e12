"""Plain text and Markdown to blocks: what a person types or pastes, with front matter where they add facts."""

from __future__ import annotations

import re

import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.model import Link
from generator.model.days import iso_day
from generator.reading.blocks import PageEnd, Piece, Text, assemble
from generator.reading.headings import LONGEST_HEADING
from generator.reading.naming import ACCESSION_NUMBER, BARE_ACCESSION_NUMBER

MARKED = re.compile(r"\\[\\`*_{}\[\]()#+\-.!$|>~]|\*\*[^\s*][^*\n]*\*\*|^#{1,6} |\]\(https?://", re.MULTILINE)
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
HEADING = re.compile(r"(#{1,6})\s++(.*)")
ITEM = re.compile(r"(?:[-*+•])\s+(?=\S)")
EMPHASIS = re.compile(r"(\*\*|__)(?=\S)([^\n]{1,2000}?)(?<=\S)\1")
LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\(\s*<?([^\s<>()]{1,2000})>?(?:\s+\"[^\"\n]{0,200}\")?\s*\)")
TABLE_RULE = re.compile(r"\|?\s*:?-{2,}+[\s:|-]*+")
RULE = re.compile(r"(?:[-*_]\s*){3,}")
CIK = re.compile(r"[0-9]{1,10}")


def is_markdown(text: str) -> bool:
    """Tell whether a text has front matter or marks of Markdown."""
    return text.startswith("---\n") or MARKED.search(text[:200_000]) is not None


def read_markdown(text: str) -> tuple[Text, dict[str, str]]:
    """Return the blocks of a text, and what its front matter states (`form`, `filed`, `cik`, …)."""
    stated: dict[str, str] = {}
    handler = YAMLHandler()
    if handler.detect(text):
        try:
            matter, content = handler.split(text)
            stated = _stated(handler.load(matter, Loader=yaml.BaseLoader))
            text = content
        except (yaml.YAMLError, ValueError, RecursionError):
            stated = {}
    return assemble(markdown_pieces(text)), stated


def _stated(matter: object) -> dict[str, str]:
    """Return the plain values of front matter, as written: a CIK keeps its zeros."""
    if isinstance(matter, dict) and isinstance(matter.get("stated"), dict):
        matter = matter["stated"]
    if not isinstance(matter, dict):
        return {}
    return {str(key): value.strip() for key, value in matter.items() if isinstance(value, str) and value.strip()}


def fitting(stated: dict[str, str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return what front matter states as filings have it, and a warning for each value that is none of its kind."""
    taken, warnings = dict(stated), []
    for name, (shaped, written) in _SHAPES.items():
        if name not in stated:
            continue
        if value := shaped(stated[name]):
            taken[name] = value
        else:
            del taken[name]
            warnings.append(f"Its front matter states {name} {stated[name][:100]}, and {written}: that is not taken.")
    return taken, tuple(warnings)


def _cik(text: str) -> str | None:
    return text.zfill(10) if CIK.fullmatch(text) else None


def _accession_number(text: str) -> str | None:
    found = ACCESSION_NUMBER.fullmatch(text) or BARE_ACCESSION_NUMBER.fullmatch(text)
    return "-".join(found.groups()) if found else None


def _day(text: str) -> str | None:
    try:
        return iso_day(text).isoformat()
    except ValueError:
        return None


_SHAPES = {
    "cik": (_cik, "a CIK is a number of at most ten digits"),
    "accession_number": (_accession_number, "an accession number is written 0001193125-13-449406"),
    "filed": (_day, "a day is written 2014-01-03"),
}
"""What front matter states in one way only: what makes that of it, and how it is written."""


def markdown_pieces(text: str) -> list[Piece | PageEnd]:
    """Return headings, paragraphs, list items and tables in reading order."""
    pieces: list[Piece | PageEnd] = []
    group: list[str] = []
    for line in text.splitlines():
        stripped = line.strip()
        if not stripped or RULE.fullmatch(stripped):
            _end_group(group, pieces)
        elif stripped[0] == "#" and (found := HEADING.fullmatch(stripped)):
            _end_group(group, pieces)
            pieces.extend(_piece(found[2].rstrip("#").rstrip(), len(found[1])))
        elif found := ITEM.match(stripped):
            _end_group(group, pieces)
            group.append("\0" + stripped[found.end() :])
        elif stripped[0] == "|" and group and group[0][0] != "|":
            _end_group(group, pieces)
            group.append(stripped)
        else:
            group.append(stripped + ("\n" if line.endswith(("  ", "\\")) else ""))
    _end_group(group, pieces)
    return pieces


def _end_group(group: list[str], pieces: list[Piece | PageEnd]) -> None:
    """Turn the lines since the last blank one into a block."""
    if not group:
        return
    if group[0][0] == "|":
        rows = [line for line in group if not TABLE_RULE.fullmatch(line)]
        cells = [[_plain(cell)[0] for cell in row.strip().strip("|").split("|")] for row in rows]
        text = "\n".join("\t".join(filter(None, row)) for row in cells if any(row))
        if text:
            pieces.append(Piece("table", text))
    elif group[0][0] == "\0":
        pieces.extend(_piece(" ".join(group)[1:], 0, item=True))
    else:
        pieces.extend(_piece(" ".join(group), 0))
    group.clear()


def _piece(source: str, level: int, item: bool = False) -> list[Piece]:
    text, links = _plain(source)
    if not text:
        return []
    if item:
        return [Piece("list_item", text, 0, links)]
    if not level and len(text) <= LONGEST_HEADING and text[-1] not in ".,;:":
        bold = EMPHASIS.fullmatch(source.strip()) is not None
        level = (2 if text.isupper() else 3) if bold or text.isupper() else 0
    return [Piece("heading" if level else "paragraph", text, level, links)]


def _plain(source: str) -> tuple[str, tuple[Link, ...]]:
    """Return the words of a source and its links, without the marks of Markdown."""
    text = ""
    links: list[Link] = []
    at = 0
    for found in LINK.finditer(source):
        text = _appended(text, _words(source[at : found.start()]))
        label = _words(found[1]).strip()
        text = _appended(text, label)
        if label:
            links.append(Link(len(text) - len(label), len(text), found[2]))
        at = found.end()
    return _appended(text, _words(source[at:])).rstrip(), tuple(links)


def _appended(text: str, words: str) -> str:
    return text + (words.lstrip() if not text or text[-1].isspace() else words)


def _words(source: str) -> str:
    """Fold white space and take off emphasis and escapes; a space at either end stays."""
    source = EMPHASIS.sub(r"\2", source)
    source = ESCAPE.sub(r"\1", source)
    lines = [" ".join(line.split()) for line in source.split("\n")]
    text = "\n".join(line for line in lines if line)
    return (" " if source[:1].isspace() and text else "") + text + (" " if source[-1:].isspace() and text else "")
