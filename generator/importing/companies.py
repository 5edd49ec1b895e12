"""A company on EDGAR: its CIK from its ticker, and the index of everything that it filed."""

from __future__ import annotations

import hashlib
import re
from difflib import get_close_matches
from functools import partial
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import msgspec

from generator.importing.connection import Answer, Connection, CutShortError, ErrorPageError, Validators, page_title
from generator.importing.errors import ImportingError, MissingError
from generator.importing.places import index_file
from generator.importing.state import Known, State, read_state, unchanged, write_state
from generator.importing.whole_files import write_whole
from generator.linking.errors import LinkingError
from generator.linking.indexes import read_submissions
from generator.model import IndexEntry
from generator.reading.discovery import INDEX

_LOOK_UP = "Look the company up at https://www.sec.gov/search-filings and give its `--cik`."
_ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}")


class Hosts(msgspec.Struct, frozen=True, kw_only=True):
    """Addresses of EDGAR, or of a mirror that has the same paths below them."""

    archive: str = "https://www.sec.gov"
    """Has `Archives/edgar/data/…` and `files/company_tickers.json`."""
    data: str = "https://data.sec.gov"
    """Has `submissions/CIK##########.json`."""


class Company(msgspec.Struct, frozen=True, kw_only=True):
    """A company, with its index as it stands in the folder of filings."""

    cik: str
    """Ten digits."""
    name: str
    index: Path
    entries: tuple[IndexEntry, ...]
    """Of the index and its older pages, in their order."""


class _Page(msgspec.Struct):
    name: str


class _Lists(msgspec.Struct):
    recent: dict[str, list[object]]
    files: list[_Page] = []


class _Submissions(msgspec.Struct):
    cik: str | int
    filings: _Lists
    name: str = ""
    tickers: list[str] = []


class _Ticker(msgspec.Struct):
    cik_str: int
    ticker: str
    title: str = ""


def cik_of_ticker(connection: Connection, hosts: Hosts, ticker: str, source: Path) -> str:
    """Return the CIK behind a ticker, as an index in the folder says it, else EDGAR's list.

    Raises `ImportingError` where neither knows it.
    """
    wanted = ticker.strip().upper().replace(".", "-")
    here = {
        str(index.cik).zfill(10)
        for path in source.rglob("CIK*.json")
        if (index := _index(path)) and wanted in {one.upper() for one in index.tickers}
    }
    if len(here) == 1:
        return here.pop()
    url = f"{hosts.archive.rstrip('/')}/files/company_tickers.json"
    answer = connection.get(url, partial(_check_json, type=dict[str, _Ticker]))
    assert answer is not None
    listed = list(msgspec.json.decode(answer.body, type=dict[str, _Ticker]).values())
    for row in listed:
        if row.ticker.upper() == wanted:
            return str(row.cik_str).zfill(10)
    close = get_close_matches(wanted, sorted({row.ticker.upper() for row in listed}), n=3, cutoff=0.6)
    like = f" It knows {', '.join(close)}." if close else ""
    raise ImportingError(f"EDGAR knows no ticker {wanted}.{like}", _LOOK_UP)


def bring_company(connection: Connection, hosts: Hosts, cik: str, source: Path) -> Company:
    """Bring a company's index with its older pages, as far as they changed, and read them.

    Raises `ImportingError` where EDGAR does not know the company or sends another one's index.
    """
    there = next(iter(sorted(source.rglob(f"CIK{cik}.json"))), None)
    body = there.read_bytes() if there and _index(there) else None
    state = read_state(there.parent) if there and body else State()
    known = unchanged(there, state) if there and body else None
    url = f"{hosts.data.rstrip('/')}/submissions"
    try:
        answer = connection.get(f"{url}/CIK{cik}.json", partial(_check_index, cik=cik), _validators(known))
    except MissingError as error:
        raise MissingError(f"EDGAR knows no company with the CIK {cik}.", _LOOK_UP) from error
    decoded = msgspec.json.decode(answer.body if answer else body or b"", type=_Submissions)
    name = decoded.name or f"CIK {cik}"
    path = there or index_file(source, cik, name)
    if answer is None or there is None:
        state = read_state(path.parent)
    try:
        # Older pages come first: an index is never saved before everything that it names is there.
        for page in decoded.filings.files:
            _bring_page(connection, url, path.parent, page.name, cik, state)
        if answer:
            _save(path, answer, state)
    finally:
        if path.parent.is_dir():
            write_state(path.parent, state)
    return Company(cik=cik, name=name, index=path, entries=tuple(_entries(path, decoded, source)))


def _bring_page(connection: Connection, url: str, folder: Path, name: str, cik: str, state: State) -> None:
    if not INDEX.fullmatch(name) or f"CIK{cik}" not in name:
        raise ImportingError(
            f"The index of CIK {cik} names an older page {PurePosixPath(name).name!r}, which is no name of one.",
            "Try again later.",
        )
    path = folder / name
    answer = connection.get(f"{url}/{name}", partial(_check_page, name=name), _validators(unchanged(path, state)))
    if answer:
        _save(path, answer, state)


def _save(path: Path, answer: Answer, state: State) -> None:
    sha256 = hashlib.sha256(answer.body).hexdigest()
    if not path.exists() or path.read_bytes() != answer.body:
        write_whole(path, answer.body)
    state.files[path.name] = Known(
        sha256=sha256, etag=answer.validators.etag, last_modified=answer.validators.last_modified
    )


def _entries(path: Path, decoded: _Submissions, source: Path) -> list[IndexEntry]:
    entries: list[IndexEntry] = []
    for file in (path, *(path.with_name(page.name) for page in decoded.filings.files)):
        try:
            entries += read_submissions(file, file.relative_to(source).as_posix()).entries
        except LinkingError as error:
            raise ImportingError(error.problem.message, error.problem.advice) from error
    return [entry for entry in entries if _ACCESSION.fullmatch(entry.accession_number)]


def _index(path: Path) -> _Submissions | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Submissions)
    except (OSError, RecursionError, msgspec.MsgspecError):
        return None


def _validators(known: Known | None) -> Validators | None:
    return Validators(etag=known.etag, last_modified=known.last_modified) if known else None


def _check_index(answer: Answer, *, cik: str) -> None:
    """Look whether an answer is the index of a company."""
    _check_json(answer, type=_Submissions)
    found = str(msgspec.json.decode(answer.body, type=_Submissions).cik).zfill(10)
    if found != cik:
        raise ImportingError(f"The index of CIK {found} came in place of that of {cik}.", "Try again later.")
    _check_columns(answer, name=f"CIK{cik}.json")


def _check_page(answer: Answer, *, name: str) -> None:
    """Look whether an answer is an older page of an index."""
    _check_json(answer, type=dict[str, list[object]])
    _check_columns(answer, name=name)


def _check_columns(answer: Answer, *, name: str) -> None:
    """Look whether the columns of an index can be read, before it takes the place of one that can."""
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(answer.body)
        try:
            read_submissions(path, name)
        except LinkingError as error:
            raise ImportingError(f"{name}: {error.problem.message}", "Try again later.") from error


def _check_json(answer: Answer, *, type: type) -> None:
    """Look whether an answer is JSON of a shape; a server's page and a cut end are worth asking again."""
    try:
        msgspec.json.decode(answer.body, type=type)
    except (RecursionError, msgspec.MsgspecError) as error:
        if answer.body.lstrip()[:1] == b"<":
            raise ErrorPageError(f"an HTML page came in its place ({page_title(answer.body)})") from error
        raise CutShortError(f"what came is not the JSON that EDGAR sends ({error})") from error
