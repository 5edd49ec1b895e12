"""One filing's full submission: where it stands on EDGAR, and whether what came is that and whole."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from generator.importing.connection import Connection, CutShortError, ErrorPageError, Part, page_title
from generator.importing.errors import ImportingError, MissingError, UnreachableError
from generator.importing.places import part_of
from generator.importing.whole_files import on_disk, put_in_place
from generator.reading.submission import START

_HEAD = 100_000
_TAIL = 2_000
_NUMBER = re.compile(r"(?:ACCESSION[ -]NUMBER:?>?\s{0,20}|<(?:SEC|IMS)-DOCUMENT>)(\d{10}-\d{2}-\d{6})", re.IGNORECASE)
_ENDS = ("</SEC-DOCUMENT>", "</IMS-DOCUMENT>", "</SUBMISSION>", "-----END PRIVACY-ENHANCED MESSAGE-----")
_HTML = re.compile(r"\s*<(?:!doctype|html)", re.IGNORECASE)


def addresses(archive: str, cik: str, accession_number: str) -> tuple[str, ...]:
    """Return where a full submission stands below an archive's address: in its folder, and as EDGAR's lists name it."""
    folder = f"{archive.rstrip('/')}/Archives/edgar/data/{int(cik)}"
    return (
        f"{folder}/{accession_number.replace('-', '')}/{accession_number}.txt",
        f"{folder}/{accession_number}.txt",
    )


def bring_submission(connection: Connection, urls: tuple[str, ...], path: Path, accession_number: str) -> None:
    """Save a full submission, from the first of several addresses that has it; a part left before is gone on with.

    Raises `ImportingError` where it is not there, or is not the one asked for; then nothing is left of it but, where
    the connection broke off, the part that had come.
    """
    part = Part(part_of(path))
    check = partial(check_submission, accession_number=accession_number)
    try:
        for url in urls:
            try:
                connection.download(url, part, check)
                break
            except MissingError:
                if url == urls[-1]:
                    raise
        with on_disk(path):
            put_in_place(part.path, path)
        part.drop()
    except UnreachableError:
        if not part.size:
            part.drop()
        raise
    except BaseException:
        part.drop()
        raise


def check_submission(path: Path, accession_number: str) -> None:
    """Look whether a file is the full submission with a number, from its first to its last line.

    Raises `ErrorPageError` for a page of a server's in its place, `CutShortError` where its end is missing, and
    `ImportingError` for anything else than what was asked for.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD).decode("latin-1")
        file.seek(max(0, path.stat().st_size - _TAIL))
        tail = file.read().decode("latin-1").rstrip()
    if START.match(head) is None:
        if _HTML.match(head):
            raise ErrorPageError(f"an HTML page came in its place ({page_title(head.encode('latin-1'))})")
        raise CutShortError("what came does not begin as a submission does")
    found = _NUMBER.search(head)
    if found and found[1] != accession_number:
        raise ImportingError(
            f"Submission {found[1]} came in place of {accession_number}.",
            "Look the filing up on EDGAR; try again later.",
        )
    if not tail.upper().endswith(_ENDS):
        raise CutShortError("what came does not end as a submission does: it is cut short")
    if not found:
        raise ImportingError(
            f"What came in place of {accession_number} has no accession number.",
            "Look the filing up on EDGAR; try again later.",
        )
