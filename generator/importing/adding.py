"""Files and addresses into their places in the folder of filings."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit

import msgspec

from generator.extracting import extract
from generator.importing.companies import Hosts
from generator.importing.connection import Answer, Connection
from generator.importing.errors import ImportingError
from generator.importing.places import form_folder, held
from generator.importing.submissions import addresses, bring_submission
from generator.importing.whole_files import write_whole
from generator.linking.hyperlinks import edgar_address
from generator.linking.issuers import UNKNOWN, slug
from generator.model import Document, Filing
from generator.reading import discover, read_bytes
from generator.reading.discovery import FILING_ENDINGS, kind_of
from generator.reading.naming import header_from_name

_ENDINGS = {"text/html": ".htm", "application/xhtml+xml": ".htm", "text/plain": ".txt", "text/markdown": ".md"}
_HELD = "Nothing was added."
_LONGEST_STEM = 150
"""Bytes of a file's name as it came: beside it stand files with longer ones, and file systems take 255."""


class Added(msgspec.Struct, frozen=True):
    """A filing in its place."""

    name: str
    """Of its file below the folder of filings."""
    document: Document
    filing: Filing
    new: bool
    """Whether the file was not there before."""


def brought(connection: Connection, hosts: Hosts, url: str) -> tuple[bytes, str]:
    """Return what stands at an address, and a name for it; of an address on EDGAR the full submission.

    Raises `ImportingError` where it cannot be brought or is no text.
    """
    address = edgar_address(url.removeprefix(hosts.archive.rstrip("/")))
    if address and address.cik:
        number = address.accession_number
        with TemporaryDirectory() as folder:
            path = Path(folder, f"{number}.txt")
            bring_submission(connection, addresses(hosts.archive, address.cik, number), path, number)
            return path.read_bytes(), path.name
    answer = connection.get(url, _check_text)
    assert answer is not None
    last = PurePosixPath(unquote(urlsplit(url).path)).name
    if PurePosixPath(last).suffix.lower() not in FILING_ENDINGS:
        last = f"{last or 'filing'}{_ENDINGS[_media(answer)]}"
    return answer.body, last


class Folder:
    """The folder of filings while some are added to it: it is looked through once."""

    def __init__(self, source: Path) -> None:
        """Look which filings are there; the folder may be missing."""
        self.source = source
        self._numbers = held(source)
        self._sizes: dict[int, list[Path]] = defaultdict(list)
        for path in discover(source).filings if source.is_dir() else ():
            self._sizes[path.stat().st_size].append(path)

    def add(self, data: bytes, name: str) -> Added:
        """Read a filing and put its bytes in place; `name` may be a path, whose parts say what the file does not.

        Raises `ReadingError` where it cannot be read, and `ImportingError` where the same filing is held in other
        words.
        """
        document = read_bytes(data, name)
        filing = extract(document)
        sha256 = hashlib.sha256(data).hexdigest()
        for path in self._sizes[len(data)]:
            if hashlib.sha256(path.read_bytes()).hexdigest() == sha256:
                return Added(path.relative_to(self.source).as_posix(), document, filing, new=False)
        number = filing.accession_number
        if number and (there := self._numbers.get(number)):
            raise ImportingError(
                f"{there} is the filing {number} already, with other contents. {_HELD}",
                "Remove that file first where this one is to take its place.",
            )
        folder = self.source / _issuer_folder(filing, self.source) / form_folder(filing.form)
        path = _free(folder / _file_name(document, filing, name))
        write_whole(path, data)
        added = path.relative_to(self.source).as_posix()
        self._sizes[len(data)].append(path)
        if number:
            self._numbers[number] = added
        return Added(added, document, filing, new=True)


def _issuer_folder(filing: Filing, source: Path) -> str:
    if filing.cik and (index := next(iter(sorted(source.rglob(f"CIK{filing.cik}.json"))), None)):
        folder = index.parent.relative_to(source).as_posix()
        if folder != ".":
            return folder
    return slug(filing.registrant) if filing.registrant else UNKNOWN


def _file_name(document: Document, filing: Filing, name: str) -> str:
    """Return the file's name: a submission's number, else the name it came with, its number before it."""
    number = filing.accession_number
    if number and document.header.origin == "submission header":
        return f"{number}.txt"
    last = PurePosixPath(name.replace("\\", "/")).name
    stem, suffix = PurePosixPath(last).stem, PurePosixPath(last).suffix.lower()
    # Dots at the beginning would hide it; every other mark may be part of what the name says.
    stem = re.sub(r"[^\w.()+-]+", "-", stem).strip(".-") or "filing"
    if len(stem.encode()) > _LONGEST_STEM:
        stem = slug(stem)
    ending = suffix if suffix in FILING_ENDINGS else ".txt"
    if kind_of(Path(stem + ending)) != "filing":
        stem = f"filing-{stem}"
    if number and header_from_name(stem + ending).accession_number != number:
        stem = f"{stem}_{number}"
    return stem + ending


def _free(path: Path) -> Path:
    place, count = path, 2
    while place.exists():
        place, count = path.with_stem(f"{path.stem}-{count}"), count + 1
    return place


def _check_text(answer: Answer) -> None:
    if _media(answer) not in _ENDINGS:
        raise ImportingError(
            f"What stands there is {_media(answer) or 'of no stated kind'}, not the text of a filing.",
            "Give the address of the filing on EDGAR, or of its HTML or text.",
        )


def _media(answer: Answer) -> str:
    return answer.type.partition(";")[0].strip().lower()
