"""A built site, served below a path, and Debian's Chromium to look at it."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, sync_playwright
from publisher import FILINGS, LATER, REPO, Site

BASE = "/some/base/path/"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"]
FIRST_FILING = "424b3_stereotaxis-inc_2013-11-27.txt"


class Handler(SimpleHTTPRequestHandler):
    """Serves the site below `BASE`, with its 404 page, as a static host does."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        if not path.startswith(BASE):
            return str(Path(self.directory) / "outside")
        return super().translate_path("/" + path.removeprefix(BASE))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The first filing and those of the made-up issuer, a second supplement among them."""
    more = {
        FIRST_FILING: (REPO / "filings" / FIRST_FILING).read_bytes(),
        "424b3_quillfeather-robotics-inc_2019-04-18.txt": LATER.encode(),
    }
    site = Site(tmp_path_factory.mktemp("browser"), {**FILINGS, **more})
    site.build(strict=True, site_url=f"https://example.org{BASE}")
    return site


@pytest.fixture(scope="session")
def address(site: Site) -> Iterator[str]:
    """Where the site is served, with a slash at the end."""
    handler = partial(Handler, directory=str(site.built))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}{BASE}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, where there is one; a skip that says so elsewhere."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine (apt-get install chromium)")
    flags = [*FLAGS, "--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else FLAGS
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield chromium
        chromium.close()


class Watched:
    """What went wrong in a page: errors in the console, failed responses, requests to other places."""

    def __init__(self, page: Page, address: str) -> None:
        self.address = address
        self.missing_expected = False
        self.found: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.found.append(f"script: {error}"))
        page.on("request", self._request)
        page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not (self.missing_expected and "404" in message.text):
            self.found.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.found.append(f"request outside the site: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and not self.missing_expected:
            self.found.append(f"{response.status}: {response.url}")


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Open a page of the site; the test fails where the page errs or asks another place for anything."""
    contexts = []
    watched = []

    def opened(
        path: str = "", *, width: int = 1280, scheme: str = "light", script: bool = True, missing: bool = False
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,  # type: ignore[arg-type]
            java_script_enabled=script,
            reduced_motion="reduce",
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        watch = Watched(page, address)
        watch.missing_expected = missing
        watched.append(watch)
        page.goto(address + path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [problem for watch in watched for problem in watch.found] == []
