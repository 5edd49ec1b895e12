"""Measure the search of a large library: bytes over the wire and time of a first query with five excerpts.

    python benchmarks/search.py FOLDER [--filings 1000] [--text 64] [--built SITE]

Filings of FOLDER are varied into as many distinct ones (names of people and places, numbers and dates in their text
are changed, so that their words differ), a site is built, served compressed as static hosts do, and asked with
Chromium. Printed: records and size of the index, then bytes and milliseconds of the median of five first queries.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

from playwright.sync_api import sync_playwright

REPO = Path(__file__).resolve().parents[1]
QUERIES = (
    "royalty agreement",
    "warrant exercise price",
    "restated credit facility",
    "annual meeting",
    "trustee notice",
)
SYLLABLES = (
    "bar",
    "cor",
    "den",
    "fal",
    "gim",
    "hol",
    "jun",
    "kel",
    "lor",
    "mar",
    "nev",
    "pol",
    "rus",
    "sel",
    "tov",
    "wim",
)
COMPRESSED = {".html", ".css", ".js", ".json"}
"""Kinds of files that static hosts compress on the wire; parts of the index are compressed as files."""

_NAME = re.compile(rb"(?<=[a-z,] )[A-Z][a-z]{4,}(?= [A-Z][a-z]{4,})")
_ACCESSION = re.compile(r"\d{10}-\d\d-\d{6}")


def varied(data: bytes, number: int) -> bytes:
    """Return a filing whose capitalised names are made-up words of its own."""
    chance = random.Random(number)
    names: dict[bytes, bytes] = {}

    def other(match: re.Match[bytes]) -> bytes:
        word = match[0]
        if word not in names:
            names[word] = "".join(chance.choices(SYLLABLES, k=3)).capitalize().encode()
        return names[word] if chance.random() < 0.3 else word

    return _NAME.sub(other, data)


def write_corpus(source: Path, target: Path, count: int) -> int:
    """Write `count` distinct filings into `target`, from those of `source`; return their bytes."""
    files = sorted(file for file in source.iterdir() if file.suffix in (".txt", ".htm", ".html"))
    size = 0
    for number in range(count):
        file = files[number % len(files)]
        data = varied(file.read_bytes(), number)
        accession = f"{9_000_000_000 + number:010d}-21-{number:06d}"
        data = _ACCESSION.sub(accession, data.decode("latin-1")).encode("latin-1")
        stem = _ACCESSION.sub("", file.stem).rstrip("_")
        (target / f"{stem}_{accession}{file.suffix}").write_bytes(data)
        size += len(data)
    return size


class Handler(SimpleHTTPRequestHandler):
    """Serves a site and counts the bytes of what it sends."""

    protocol_version = "HTTP/1.1"
    sent: ClassVar[list[tuple[str, int]]] = []

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        data = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        if path.suffix in COMPRESSED:
            data = gzip.compress(data)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
        self.sent.append((path.name, len(data)))

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


def ask(site: Path) -> None:
    """Ask each query in a browser that has nothing of the site yet, and print bytes and times."""
    served = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site)))
    threading.Thread(target=served.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{served.server_address[1]}/search/"
    flags = ["--no-sandbox", "--disable-gpu"]
    sizes, times = [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=flags)
        for query in QUERIES:
            page = browser.new_page()
            page.goto(address)
            page.wait_for_load_state("networkidle")
            Handler.sent.clear()
            started = time.perf_counter()
            page.fill("#fl-q", query)
            page.keyboard.press("Enter")
            page.wait_for_selector("#fl-results > li", timeout=30_000)  # ten hits come at once
            times.append(1000 * (time.perf_counter() - started))
            page.wait_for_load_state("networkidle")
            sizes.append(sum(size for _, size in Handler.sent))
            largest = sorted(Handler.sent, key=lambda each: -each[1])[:3]
            print(f"{query!r}: {sizes[-1]:,} bytes, {times[-1]:.0f} ms; {page.inner_text('#fl-count')}; {largest}")
            page.close()
        browser.close()
    served.shutdown()
    print(f"median: {statistics.median(sizes):,.0f} bytes, {statistics.median(times):.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--filings", type=int, default=1000)
    parser.add_argument(
        "--text", type=int, default=64, help="thousand characters of each source text that are searched"
    )
    parser.add_argument("--built", type=Path, help="ask a site that is built already")
    chosen = parser.parse_args()
    if chosen.built:
        ask(chosen.built)
        return
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "filings").mkdir()
        size = write_corpus(chosen.folder, folder / "filings", chosen.filings)
        shutil.copytree(
            REPO / "site_src", folder / "site_src", ignore=lambda _, names: {"data", "filings", "feeds"} & {*names}
        )
        section = f"{{filings: {{source: filings, search_text_kilobytes: {chosen.text}}}}}"
        (folder / "mkdocs.yml").write_text(f"INHERIT: {REPO / 'mkdocs.yml'}\nplugins: {section}\n", encoding="utf-8")
        started = time.perf_counter()
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(folder / "mkdocs.yml")]
        subprocess.run(command, check=True, cwd=REPO)
        print(f"{chosen.filings} filings, {size / 1e6:.0f} MB, built in {time.perf_counter() - started:.0f} s")
        index = folder / "site" / "pagefind"
        records = len(list((index / "fragment").iterdir()))
        total = sum(file.stat().st_size for file in index.rglob("*") if file.is_file())
        print(f"index: {records} records, {total / 1e6:.1f} MB")
        ask(folder / "site")


if __name__ == "__main__":
    main()
