"""The pages that `mkdocs serve` shows: its server adds a script of its own to each, which no hash can name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from generator.site.policy import relaxed

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


def relaxed_pages(application: WSGIApplication) -> WSGIApplication:
    """Return the server's application with pages whose policy lets its script run; files on disk stay as built."""

    def wrapped(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        begun: list[Any] = []

        def begin(*arguments: Any) -> Any:
            begun[:] = arguments
            return lambda data: None

        body = application(environ, begin)
        status, headers, *more = begun
        if dict(headers).get("Content-Type") != "text/html":
            start_response(status, headers, *more)
            return body
        page = relaxed(b"".join(body))
        kept = [(name, value) for name, value in headers if name != "Content-Length"]
        start_response(status, [*kept, ("Content-Length", str(len(page)))], *more)
        return [page]

    return wrapped
