"""Requests to EDGAR or a mirror: named, at most ten a second, repeated with patience, resumed where they broke off.

SEC fair access: who asks says so in `User-Agent`, and asks at most ten times a second
(https://www.sec.gov/os/accessing-edgar-data).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TypeVar

import httpx2
import msgspec
import stamina
from pyrate_limiter import Limiter, Rate

from generator.importing.errors import ImportingError, MissingError, StoppingError, UnreachableError
from generator.importing.whole_files import on_disk

MILLISECONDS_APART = 110
"""Between two requests, over all workers: nine in a second, so that no second of the server's holds eleven."""
TIMEOUT = 30.0
"""Seconds without a byte after which an answer is given up."""
MOST_BYTES = 200_000_000
"""What an answer that is held in memory may have: twice what is read of a filing."""
ATTEMPTS = 5
FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
LONGEST_PAUSE = 600.0
"""Seconds that EDGAR may ask to wait: whom it shuts out it lets in again after ten minutes."""

_BUSY = frozenset((429, 500, 502, 503, 504))
_TITLE = re.compile(rb"<title[^<>]{0,200}>([^<]{1,200})<", re.IGNORECASE)
_ERRNO = re.compile(r"\[Errno -?\d+\] ")
_RUN_AGAIN = "Run the command again later; it goes on where it stopped."

T = TypeVar("T")


class Validators(msgspec.Struct, frozen=True, kw_only=True):
    """What a server says to tell one copy of a file from the next."""

    etag: str | None = None
    last_modified: str | None = None

    @property
    def strong(self) -> str | None:
        """What may be asked with for the rest of a copy: a strong ETag, else the date."""
        return self.etag if self.etag and not self.etag.startswith("W/") else self.last_modified


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """A body, and what tells it from the next copy."""

    body: bytes
    validators: Validators
    type: str = ""


class CutShortError(Exception):
    """A file that is not whole, though its server says so: worth asking for once more."""


class ErrorPageError(Exception):
    """An HTML page in place of a file, with the status of one: worth asking for once more."""


class _BusyError(Exception):
    """The server asks to come back, after so many seconds where it says so."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


_PASSING = (CutShortError, ErrorPageError, _BusyError, httpx2.TransportError, httpx2.DecodingError)
_LASTING = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)


class Part:
    """A download under way, in two files: what has come, and beside it the server's name of the copy that it is of.

    The name stands there before anything of the copy does, so that even after a crash the part is gone on with.
    """

    def __init__(self, path: Path) -> None:
        """Go on with what the file holds where a name says what that is of, else begin anew."""
        self.path = path
        self._name = path.with_name(f"{path.name}.copy")

    @property
    def copy(self) -> str | None:
        """ETag or date of the copy that the part is of."""
        try:
            return self._name.read_text(encoding="utf-8") or None
        except (OSError, UnicodeDecodeError):
            return None

    @property
    def size(self) -> int:
        """Bytes that need not be asked for again."""
        return self.path.stat().st_size if self.copy and self.path.exists() else 0

    def begin(self, copy: str | None) -> None:
        """Begin with nothing of another copy; without its name, the part cannot be gone on with."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._name.unlink(missing_ok=True)
        self.path.write_bytes(b"")
        if copy:
            self._name.write_text(copy, encoding="utf-8")

    def drop(self) -> None:
        """Begin anew next time."""
        self.path.unlink(missing_ok=True)
        self._name.unlink(missing_ok=True)


class Connection:
    """Asks servers for files; safe to share between threads."""

    def __init__(self, client: httpx2.Client, limiter: Limiter) -> None:
        """Ask through a client as often as a limiter lets it."""
        self._client = client
        self._limiter = limiter
        self._not_before = 0.0
        self._stopped = Event()

    def stop(self) -> None:
        """Ask for nothing more, in whatever thread: a person wants to end the program."""
        self._stopped.set()

    def get(self, url: str, check: Callable[[Answer], None], known: Validators | None = None) -> Answer | None:
        """Return what stands at an address, or `None` where it is still the copy that is known.

        `check` looks at the answer; where it raises `CutShortError` or `ErrorPageError`, it is asked for again.
        Raises `UnreachableError` after several attempts, `StoppingError` where the server refuses, and
        `ImportingError` where there is no such file, or it is larger than `MOST_BYTES`.
        """

        def once() -> Answer | None:
            with self._client.stream("GET", url, headers=_conditions(known)) as response:
                if known is not None and response.status_code == 304:
                    return None
                _check_status(response.status_code, response)
                answer = Answer(
                    body=_body(response),
                    validators=_validators(response),
                    type=response.headers.get("Content-Type", ""),
                )
            check(answer)
            return answer

        return self._patiently(url, once)

    def download(self, url: str, part: Part, check: Callable[[Path], None]) -> None:
        """Bring what stands at an address into a part's file, going on behind what that holds already.

        Checks and raises as `get` does; what has come by then is left in the part.
        """

        def once() -> None:
            self._bring_rest(url, part)
            try:
                check(part.path)
            except (CutShortError, ErrorPageError):
                part.drop()
                raise

        self._patiently(url, once)

    def _bring_rest(self, url: str, part: Part) -> None:
        headers = {"Accept-Encoding": "identity"}
        there = part.size
        if there and part.copy:
            headers |= {"Range": f"bytes={there}-", "If-Range": part.copy}
        with self._client.stream("GET", url, headers=headers) as response:
            goes_on = response.status_code == 206
            beside = goes_on and not response.headers.get("Content-Range", "").startswith(f"bytes {there}-")
            if response.status_code == 416 or beside:
                part.drop()
                raise _BusyError("another part of the file was sent than was asked for")
            _check_status(response.status_code, response)
            with on_disk(part.path):
                if not goes_on:
                    part.begin(_validators(response).strong)
                with part.path.open("ab") as file:
                    for chunk in response.iter_bytes():
                        file.write(chunk)

    def _patiently(self, url: str, once: Callable[[], T]) -> T:
        try:
            for attempt in stamina.retry_context(
                on=self._wait_after,
                attempts=ATTEMPTS,
                timeout=None,
                wait_initial=FIRST_WAIT,
                wait_max=LONGEST_WAIT,
                wait_jitter=FIRST_WAIT,
            ):
                with attempt:
                    self._wait_for_turn()
                    return once()
        except _LASTING as error:
            raise ImportingError(f"{url} cannot be asked for ({error}).", "Check the address.") from error
        except _PASSING as error:
            if isinstance(error, _BusyError) and error.wait is not None and error.wait > LONGEST_PAUSE:
                raise StoppingError(f"{url} was not brought: {_reason(error)}.", _RUN_AGAIN) from error
            raise UnreachableError(f"{url} was not brought: {_reason(error)}.", _RUN_AGAIN) from error
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise ImportingError(f"{url} was not brought: {_reason(error)}.", "Check the address.") from error
        raise AssertionError("the last attempt returns or raises")

    def _wait_after(self, error: Exception) -> bool | float:
        """Tell whether to ask again after an error; what a server asks to wait, all workers wait for their turn."""
        if isinstance(error, _BusyError) and error.wait is not None:
            if error.wait > LONGEST_PAUSE:
                return False
            self._not_before = max(self._not_before, monotonic() + error.wait)
            return 0.0
        return isinstance(error, _PASSING) and not isinstance(error, _LASTING)

    def _wait_for_turn(self) -> None:
        """Wait until a request may go out: all workers together keep to one pace, and to what a server asks."""
        self._stopped.wait(max(0.0, self._not_before - monotonic()))
        if self._stopped.is_set():
            raise StoppingError("It was stopped.", _RUN_AGAIN)
        self._limiter.try_acquire("request")


@contextmanager
def connected(user_agent: str) -> Iterator[Connection]:
    """Give a connection that asks in somebody's name, and close it after the block."""
    stamina.instrumentation.set_on_retry_hooks(())
    headers = {"User-Agent": user_agent, "Accept-Encoding": "gzip, deflate"}
    with (
        Limiter(Rate(1, MILLISECONDS_APART), buffer_ms=1) as limiter,
        httpx2.Client(headers=headers, timeout=TIMEOUT, follow_redirects=True) as client,
    ):
        yield Connection(client, limiter)


def page_title(body: bytes) -> str:
    """Return what an HTML page calls itself, for a message: a server's error page says what it is there."""
    found = _TITLE.search(body[:20_000])
    return " ".join(found[1].decode("utf-8", "replace").split()) if found else "without a title"


def _conditions(known: Validators | None) -> dict[str, str]:
    headers = {}
    if known and known.etag:
        headers["If-None-Match"] = known.etag
    if known and known.last_modified:
        headers["If-Modified-Since"] = known.last_modified
    return headers


def _validators(response: httpx2.Response) -> Validators:
    return Validators(etag=response.headers.get("ETag"), last_modified=response.headers.get("Last-Modified"))


def _check_status(status: int, response: httpx2.Response) -> None:
    """Raise what a status means; nothing for a file or the rest of one."""
    if status in (200, 206):
        return
    if status in _BUSY:
        raise _BusyError(f"the server answers {status}", _retry_after(response.headers.get("Retry-After")))
    if status in (404, 410):
        raise MissingError(f"There is no {response.url} ({status}).", "Check the number or the address.")
    if status in (401, 403):
        raise StoppingError(
            f"The server refuses the request ({status}, {page_title(_body(response))}).",
            "EDGAR wants a user agent with a name and an e-mail address, and shuts out for ten minutes whom it finds "
            "asking too often. Check `--user-agent`, wait, and run the command again.",
        )
    raise ImportingError(f"{response.url} was not brought: the server answers {status}.", "Check the address.")


def _body(response: httpx2.Response) -> bytes:
    body = bytearray()
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > MOST_BYTES:
            raise ImportingError(
                f"{response.url} was not brought: it has more than {MOST_BYTES // 1_000_000:,} MB.",
                "Check the address: no filing is as large.",
            )
    return bytes(body)


def _retry_after(value: str | None) -> float | None:
    """Return the seconds of a `Retry-After`: a number of them or a date (RFC 9110, 10.2.3)."""
    if not value:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        until = parsedate_to_datetime(value)
    except ValueError:
        return None
    # What says `-0000` for the time zone is read without one, and is in that of Greenwich.
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds())


def _reason(error: Exception) -> str:
    if isinstance(error, httpx2.TimeoutException):
        return "no answer in time"
    if isinstance(error, _BusyError) and error.wait is not None:
        return f"{error} and asks to wait {error.wait:.0f} seconds"
    said = _ERRNO.sub("", str(error)) or type(error).__name__
    if isinstance(error, httpx2.ConnectError):
        return f"there is no connection to that server ({said})"
    if isinstance(error, httpx2.NetworkError | httpx2.RemoteProtocolError):
        return f"the connection broke off ({said})"
    return said
