"""What must hold for whatever bytes stand in a file of the folder of filings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from generator.extracting import extract
from generator.extracting.composing import STATED
from generator.extraction import with_id
from generator.linking import link
from generator.linking.errors import LinkingError
from generator.linking.indexes import read_submissions, read_table
from generator.linking.published import read_published
from generator.linking.sidecars import applied, parse_sidecar
from generator.model import Document, Filing, Problem
from generator.publishing import source_text
from generator.reading import ReadingError, read_bytes

ENDINGS = (".txt", ".htm", ".md", ".xml", ".nc")


def hold(data: bytes, name: str) -> Filing | None:
    """Read bytes and extract what they state; `None` where they are refused with a reason.

    Raises `AssertionError` where something does not hold, and whatever the program fails with.
    """
    try:
        document = read_bytes(data, name)
    except ReadingError as error:
        assert error.file == name and error.message and error.advice and error.code
        return None
    filing = extract(document)
    _document(document)
    _filing(filing, document)
    text = source_text.of_filing(with_id(filing), document, original=False)
    assert [block.text for block in text.blocks] == [block.text for block in document.blocks]
    return filing


def _document(document: Document) -> None:
    """Blocks are numbered, follow each other, hold text; links and pages lie within."""
    at = -1
    for place, block in enumerate(document.blocks):
        assert block.number > (document.blocks[place - 1].number if place else -1)
        assert block.start > at, block
        at = block.start
        assert block.text.strip() and "\n\n" not in block.text and "  " not in block.text, block
        assert all(0 <= link.start <= link.end <= len(block.text) for link in block.links), block
    for exhibit in document.exhibits:
        assert "/" not in exhibit.filename and "\\" not in exhibit.filename


def _filing(filing: Filing, document: Document) -> None:
    """Every value's words stand where its evidence says, every fact without a value says why, JSON is whole."""
    blocks = {block.number: block for block in document.blocks}
    for field, words in filing.evidence.items():
        assert words, field
        for word in words:
            assert 0 <= word.start < word.end <= len(blocks[word.block].text), (field, word)
            assert blocks[word.block].text[word.start : word.end] == word.quote, (field, word)
    for field in STATED:
        assert (getattr(filing, field) in (None, "", ())) == (field in filing.absent), field
    written = msgspec.json.encode(filing)
    assert msgspec.json.decode(written, type=Filing) == filing


def hold_beside(data: bytes, filing: Filing, folder: Path) -> int:
    """Read bytes as each kind of file that stands beside filings, and link a filing with what they say.

    Returns as how many kinds they can be read; `folder` is where they are written to be read. Raises as `hold` does.
    """

    def file(name: str) -> Path:
        path = folder / name
        path.write_bytes(data)
        return path

    return sum(
        [
            _told(lambda: _sidecar(data, filing)),
            _told(lambda: link([filing], [read_submissions(file("CIK0009999901.json"), "CIK0009999901.json")])),
            _told(lambda: link([filing], [read_table(file("index.tsv"), "index.tsv")])),
            _told(lambda: link([filing], (), read_published(file("published.tsv")))),
        ]
    )


def _told(work: Callable[[], object]) -> bool:
    """Do work; where it is refused, look that it is told which file, what is wrong and what to do."""
    try:
        work()
    except LinkingError as error:
        _problem(error.problem)
        return False
    return True


def _sidecar(data: bytes, filing: Filing) -> None:
    sidecar = parse_sidecar(data, "x.txt.review.yml")
    corrected, problems = applied(filing, sidecar)
    for problem in problems:
        _problem(problem)
    assert len(corrected.corrections) <= len(sidecar.facts)
    assert (corrected.evidence, corrected.source) == (filing.evidence, filing.source)
    assert msgspec.json.decode(msgspec.json.encode(corrected), type=Filing) == corrected
    link([corrected])


def _problem(problem: Problem) -> None:
    assert problem.file and problem.message and problem.advice and problem.code
