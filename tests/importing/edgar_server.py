"""A small server on the loopback that speaks EDGAR's endpoints, and the filings of a company that does not exist."""

from __future__ import annotations

import gzip
import hashlib
import json
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

from click.testing import Result

Run = Callable[..., Result]
"""Runs a command of the program on the folder of filings, against the server."""

CIK = "0009200001"
NAME = "PELLWORM TIDAL, INC."
SLUG = "pellworm-tidal-inc"
AGENT = "Pellworm IR ir@pellworm.example"
INDEX = f"/submissions/CIK{CIK}.json"
OLDER = f"/submissions/CIK{CIK}-submissions-001.json"
TICKERS = "/files/company_tickers.json"
ERROR_PAGE = b"<!DOCTYPE html><html><head><title>SEC.gov | File Unavailable</title></head><body>Sorry.</body></html>"


class Paper(NamedTuple):
    """A filing of the made-up company."""

    number: str
    form: str
    filed: str
    text: str
    period: str = ""
    items: str = ""


def number(count: int, year: int = 24) -> str:
    return f"0009200001-{year:02}-{count:06}"


def submission(number: str, form: str, filed: str, text: str, name: str = NAME, cik: str = CIK) -> bytes:
    """A full submission as EDGAR writes it, its text given as HTML paragraphs or as XML."""
    day = filed.replace("-", "")
    document = text if text.startswith("<?xml") else f"<html><body>{text}</body></html>"
    return (
        f"<SEC-DOCUMENT>{number}.txt : {day}\n<SEC-HEADER>{number}.hdr.sgml : {day}\n"
        f"ACCESSION NUMBER:\t\t{number}\nCONFORMED SUBMISSION TYPE:\t{form}\nFILED AS OF DATE:\t\t{day}\n\n"
        f"FILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\t{name}\n\t\tCENTRAL INDEX KEY:\t\t\t{cik}\n\n"
        f"\tFILING VALUES:\n\t\tFORM TYPE:\t\t{form}\n\t\tSEC ACT:\t\t1933 Act\n\t\tSEC FILE NUMBER:\t333-920001\n"
        f"</SEC-HEADER>\n<DOCUMENT>\n<TYPE>{form}\n<SEQUENCE>1\n<FILENAME>doc.htm\n<TEXT>\n{document}\n</TEXT>\n"
        "</DOCUMENT>\n</SEC-DOCUMENT>\n"
    ).encode()


PROSPECTUS = """
<p>Filed Pursuant to Rule 424(b)(3)</p><p>Registration No. 333-920001</p>
<p><b>PROSPECTUS SUPPLEMENT</b></p><p>(To Prospectus dated January 5, 2024)</p><p><b>Pellworm Tidal, Inc.</b></p>
<p>Up to 400,000 Shares of Common Stock</p><p>The date of this prospectus supplement is May 6, 2024.</p>
<p><b>INCORPORATION OF CERTAIN DOCUMENTS BY REFERENCE</b></p>
<p>We incorporate by reference the documents listed below, which we have filed with the SEC:</p>
<ul><li>our Annual Report on Form 10-K for the year ended December 31, 2023, filed with the SEC on March 1, 2024;</li>
<li>our Current Report on Form 8-K filed with the SEC on April 2, 2024.</li></ul>
"""
PAPERS = (
    Paper(number(40), "424B3", "2024-05-06", PROSPECTUS),
    Paper(number(31), "8-K/A", "2024-04-09", "<p>FORM 8-K/A</p><p>Amendment No. 1.</p>", "2024-04-01", "5.02"),
    Paper(number(30), "8-K", "2024-04-02", "<p>FORM 8-K</p><p>A director joined.</p>", "2024-04-01", "5.02"),
    Paper(number(20), "10-K", "2024-03-01", "<p>FORM 10-K</p><p>Annual report of the year.</p>" * 400, "2023-12-31"),
    Paper(
        "9999999995-24-000077",
        "EFFECT",
        "2024-01-05",
        "<?xml version='1.0'?><edgarSubmission><submissionType>EFFECT</submissionType></edgarSubmission>",
    ),
    Paper(number(2), "4", "2024-01-04", "<p>Statement of changes in ownership.</p>"),
)
OLD_PAPERS = (
    Paper(number(7, 9), "8-K", "2009-02-03", "<p>FORM 8-K</p><p>The plant opened.</p>", "2009-02-02", "8.01"),
    Paper("9999999997-09-000001", "ARS", "2009-01-09", ""),
)


def columns(papers: tuple[Paper, ...]) -> dict[str, list[str]]:
    return {
        "accessionNumber": [paper.number for paper in papers],
        "filingDate": [paper.filed for paper in papers],
        "reportDate": [paper.period for paper in papers],
        "form": [paper.form for paper in papers],
        "fileNumber": ["333-920001" for _ in papers],
        "items": [paper.items for paper in papers],
        "primaryDocument": ["doc.htm" for _ in papers],
    }


def address(number: str, cik: str = CIK) -> str:
    """Path of a full submission in its folder of the archive."""
    return f"/Archives/edgar/data/{int(cik)}/{number.replace('-', '')}/{number}.txt"


def stated(number: str, papers: tuple[Paper, ...] = PAPERS) -> bytes:
    """The bytes of a filing of the company."""
    paper = next(paper for paper in (*papers, *OLD_PAPERS) if paper.number == number)
    return submission(paper.number, paper.form, paper.filed, paper.text)


class Request(NamedTuple):
    """A request as it arrived."""

    path: str
    headers: dict[str, str]
    status: int
    at: float


class Edgar:
    """What the server has and how it misbehaves; it remembers every request.

    `faults` by path are used up one a request: a status (`503`), `429 1` with the seconds of Retry-After, `cut`
    (the connection ends after half of the bytes), `short` (half of the bytes, whole as to their length), `page`
    (an HTML page with status 200), `slow`, `drop` (no answer at all), `stall` (half of the bytes, then silence).
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.types: dict[str, str] = {}
        """Content types, where one is sent."""
        self.faults: defaultdict[str, list[str]] = defaultdict(list)
        self.requests: list[Request] = []
        self.validators = True
        self.closing = threading.Event()
        self.url = ""
        self.publish(PAPERS, OLD_PAPERS)

    def publish(self, papers: tuple[Paper, ...], older: tuple[Paper, ...] = ()) -> None:
        """Offer a company's index, its older page and its submissions."""
        listed = {
            "cik": CIK.lstrip("0"),
            "name": NAME,
            "tickers": ["PLWT"],
            "formerNames": [],
            "filings": {"recent": columns(papers), "files": [{"name": OLDER.split("/")[-1]}] if older else []},
        }
        self.files[INDEX] = json.dumps(listed).encode()
        if older:
            self.files[OLDER] = json.dumps(columns(older)).encode()
        self.files[TICKERS] = json.dumps(
            {"0": {"cik_str": int(CIK), "ticker": "PLWT", "title": NAME}, "1": {"cik_str": 1, "ticker": "PLUM"}}
        ).encode()
        for paper in (*papers, *older):
            if paper.text:
                self.files[address(paper.number)] = submission(paper.number, paper.form, paper.filed, paper.text)

    def asked(self, since: int = 0) -> list[str]:
        """Paths of the requests, from the one at a place on."""
        return [request.path for request in self.requests[since:]]

    def transferred(self, since: int = 0) -> list[str]:
        """Paths whose bytes were sent."""
        return [request.path for request in self.requests[since:] if request.status in (200, 206)]


def handler(edgar: Edgar) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *arguments: object) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            fault = edgar.faults[self.path].pop(0) if edgar.faults[self.path] else ""
            body = edgar.files.get(self.path)
            etag = f'"{hashlib.sha256(body or b"").hexdigest()[:12]}"'
            if fault == "drop":
                self._note(0)
                self.close_connection = True
                return
            if fault == "slow":
                time.sleep(1.0)
            if fault == "page":
                self._send(200, ERROR_PAGE, {"Content-Type": "text/html"})
            elif fault[:3].isdigit():
                status, _, after = fault.partition(" ")
                self._send(int(status), ERROR_PAGE, {"Retry-After": after} if after else {})
            elif body is None:
                self._send(404, b"<html><head><title>404</title></head></html>")
            elif self.headers.get("If-None-Match") == etag and edgar.validators:
                self._send(304, b"")
            else:
                self._file(body, etag, fault)

        def _file(self, body: bytes, etag: str, fault: str) -> None:
            headers = {"ETag": etag, "Last-Modified": "Mon, 06 May 2024 10:00:00 GMT"} if edgar.validators else {}
            status, asked = 200, self.headers.get("Range", "")
            if asked.startswith("bytes=") and self.headers.get("If-Range") == etag and edgar.validators:
                start = int(asked.removeprefix("bytes=").rstrip("-"))
                headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
                status, body = 206, body[start:]
            if "gzip" in self.headers.get("Accept-Encoding", "") and status == 200:
                headers["Content-Encoding"] = "gzip"
                body = gzip.compress(body)
            if kind := edgar.types.get(self.path):
                headers["Content-Type"] = kind
            if fault == "short":
                body = body[: len(body) // 2]
            self._send(status, body, headers, cut=fault in ("cut", "stall"))
            if fault == "stall":
                edgar.closing.wait(30)

        def _send(self, status: int, body: bytes, headers: dict[str, str] | None = None, cut: bool = False) -> None:
            self._note(status)
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if cut else body)
            self.close_connection = cut or self.close_connection

        def _note(self, status: int) -> None:
            edgar.requests.append(Request(self.path, dict(self.headers), status, time.monotonic()))

    return Handler


@contextmanager
def serving() -> Iterator[Edgar]:
    """Serve on a free port of the loopback."""
    edgar = Edgar()
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(edgar))
    server.daemon_threads = True
    edgar.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield edgar
    finally:
        edgar.closing.set()
        server.shutdown()
        server.server_close()
        thread.join(timeout=5)


def files(folder: Path) -> list[str]:
    """Every file below a folder, hidden ones too."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
