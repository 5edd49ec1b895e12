"""Measure the search of a large library: its index, and a first query in a browser that has nothing of the site yet.

    python benchmarks/search.py FOLDER [--filings 1000] [--text 64] [--keep PLACE] [--json FILE]

The filings are made from those of FOLDER (see `varied_corpus.py`), and sentences are left out here and there so that
copies do not compress as copies. A site is built without search, then its index alone: with nothing kept, with
everything kept, and after one filing has changed. Then it is served as static hosts do, compressed.

What counts: every byte of every response beside the search page itself, its styles and the scripts that each page has
(so Pagefind's script and WebAssembly, the parts of the index, records of results, values of filters), and the time
until five documents stand there with their excerpts: from the entering of the query on the open search page, and from
the opening of an address with a query, which is what the box in the header leads to, page and all; and the time from
the first key in the header's box of another page to the first document below it. The page alone is told beside it, as
what this browser and this machine take for less.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import varied_corpus
from playwright.sync_api import Browser, Page, expect, sync_playwright

from generator.site.search import build_index

REPO = Path(__file__).resolve().parents[1]
QUERIES = (
    "royalty agreement",
    "warrant exercise price",
    "restated credit facility",
    "annual meeting",
    "trustee notice",
    "shelf registration",
    "convertible notes",
    "risk of loss",
    "8-K director resignation",
)
KEY = 60
"""Milliseconds from one key to the next of somebody who types fast."""
COMPRESSED = {".html", ".css", ".js", ".json"}
"""Kinds of files that static hosts compress on the wire; parts of the index are compressed as files."""
_SENTENCE = re.compile(r"(?<=[a-z]\. )[A-Z][^<>&.|]{40,400}\.(?= [A-Z])")

WATCH = """
addEventListener("DOMContentLoaded", () => {
  const list = document.getElementById("fl-results");
  const count = document.getElementById("fl-count");
  const observer = new MutationObserver(() => {
    const all = !/^(Searching|$)/.test(count.textContent);
    if (list.querySelectorAll(":scope > li:has(mark)").length < 5 && !all) return;
    observer.disconnect();
    window.firstFive = performance.now();
  });
  for (const each of [list, count]) observer.observe(each, { childList: true, subtree: true });
});
"""
"""Notes when five documents with excerpts stand there, or all where there are fewer."""
ENTER = """(query) => {
  const box = document.getElementById("fl-q");
  box.value = query;
  box.form.requestSubmit();
  return performance.now();
}"""

BELOW_THE_BOX = """() => {
  const box = document.getElementById("fl-header-q");
  let first;
  box.addEventListener("keydown", () => { first ??= performance.now(); });
  new MutationObserver(() => {
    if (box.form.querySelector(".fl-found li")) window.firstBelow ??= performance.now() - first;
  }).observe(box.form, { childList: true, subtree: true });
}"""
"""Notes how long after the first key the first document stands below the header's box."""


def shortened(data: bytes, number: int) -> bytes:
    """Return a filing without one sentence in seven."""
    chance = random.Random(number)
    text = data.decode("latin-1")
    return _SENTENCE.sub(lambda match: "" if chance.random() < 1 / 7 else match[0], text).encode("latin-1")


class Handler(SimpleHTTPRequestHandler):
    """Serves a site and notes the bytes of what it sends."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a body waits 40 ms behind its headers otherwise, which no static host does
    sent: ClassVar[list[tuple[str, int]]] = []

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        data = _on_the_wire(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        if path.suffix in COMPRESSED:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
        self.sent.append((path.name, len(data)))

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@cache
def _on_the_wire(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.compress(data) if path.suffix in COMPRESSED else data


def _kind(name: str) -> str:
    for kind in (".pf_index", ".pf_fragment", ".pf_filter", ".pf_meta", ".js", ".json"):
        if name.endswith(kind):
            return kind
    return "wasm" if name.endswith(".pagefind") else "other"


def _counts(name: str) -> bool:
    return name == "finding.js" or _kind(name) not in (".js", "other") or name.startswith("pagefind")


def _settled(page: Page) -> float:
    """Wait until all has come; return when the first five documents stood there."""
    expect(page.locator("#fl-count")).to_have_text(re.compile("document|found"), timeout=60_000)
    before = -1
    while before < len(Handler.sent):
        before = len(Handler.sent)
        page.wait_for_timeout(700)
    return float(page.evaluate("window.firstFive"))


def _processor(page: Page) -> Callable[[], float]:
    """Return what tells the milliseconds that the page's thread has had of the processor, other programs left out."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def used() -> float:
        metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
        return 1_000 * float(metrics["TaskDuration"])

    return used


def _ask(browser: Browser, address: str, query: str) -> dict[str, Any]:
    def opened(path: str) -> Page:
        page = browser.new_context(bypass_csp=True).new_page()
        page.add_init_script(WATCH)
        Handler.sent.clear()
        page.goto(address + path)
        return page

    page = opened("")
    page.wait_for_load_state("networkidle")
    alone = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
    processor = _processor(page)
    before = processor()
    entered = page.evaluate(ENTER, query)
    took = _settled(page) - entered
    used = processor() - before
    kinds: dict[str, int] = {}
    for name, size in Handler.sent:
        if _counts(name):
            kinds[_kind(name)] = kinds.get(_kind(name), 0) + size
    rest = sum(size for name, size in Handler.sent if not _counts(name))
    said = page.inner_text("#fl-count")
    page.context.close()
    page = opened(f"?q={query}")
    from_address = _settled(page)
    page.context.close()
    page = opened("../glossary/")
    page.evaluate(BELOW_THE_BOX)
    page.locator("#fl-header-q").press_sequentially(query, delay=KEY)
    page.wait_for_function("window.firstBelow")
    below = page.evaluate("window.firstBelow")
    page.context.close()
    return {
        "query": query,
        "bytes": sum(kinds.values()),
        "ms": took,
        "ms_from_address": from_address,
        "ms_below_the_box": below,
        "ms_processor": used,
        "kinds": kinds,
        "says": said,
        "page_bytes": rest,
        "page_ms": alone,
    }


def ask(site: Path) -> dict[str, Any]:
    """Ask each query in a browser that has nothing of the site yet; return medians and what each took."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site))) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{served.server_address[1]}/search/"
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=flags)
            _ask(browser, address, QUERIES[0])  # starts the browser's own processes and fills the server's cache
            asked = [_ask(browser, address, query) for query in QUERIES]
            browser.close()
        served.shutdown()
    names = ("bytes", "ms", "ms_from_address", "ms_below_the_box", "ms_processor", "page_bytes", "page_ms")
    middle = {name: statistics.median(each[name] for each in asked) for name in names}
    return {"median": middle, "load": os.getloadavg()[0], "queries": asked}


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _timed(work: Callable[[], object]) -> dict[str, float]:
    cpu, wall = _cpu(), time.perf_counter()
    work()
    return {"cpu": _cpu() - cpu, "wall": time.perf_counter() - wall}


def index(site: Path, text: int) -> dict[str, Any]:
    """Build the index of a site, again, and after one filing has changed; return times, sizes and memory."""
    kept = site.parent / "kept"
    shutil.rmtree(kept, ignore_errors=True)
    measured: dict[str, Any] = {"full": _timed(lambda: build_index(site, text, kept))}
    measured["largest_process_mb"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    measured["nothing changed"] = _timed(lambda: build_index(site, text, kept))
    pages = sorted(site.glob("filings/*/source/"))
    changed = pages[len(pages) // 2].parent
    page, source = changed / "index.html", site / "data" / "source" / f"{changed.name}.json"
    before = [(file, file.read_bytes()) for file in (page, source)]
    for file, data in before:
        file.write_bytes(data.replace(b"the", b"thee", 5))
    names = {file.name for file in kept.iterdir()}
    measured["one filing changed"] = _timed(lambda: build_index(site, text, kept))
    measured["shards"] = {"all": len(names), "built anew": len({file.name for file in kept.iterdir()} - names)}
    for file, data in before:
        file.write_bytes(data)
    build_index(site, text, kept)
    folder = site / "pagefind"
    measured["records"] = len(list((folder / "fragment").iterdir()))
    measured["mb"] = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    return measured


def build(folder: Path, source: Path, count: int) -> dict[str, float]:
    """Build the site of `count` filings in `folder`, without its index; return the time that takes."""
    (folder / "filings").mkdir(parents=True)
    for number, (name, data) in enumerate(varied_corpus.filings(source, count)):
        (folder / "filings" / name).write_bytes(shortened(data, number))
    names = subprocess.run(
        ["git", "ls-files", "site_src"], cwd=REPO, capture_output=True, text=True, check=True
    ).stdout.split()
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(REPO / name, folder / name)
    settings = {"INHERIT": str(REPO / "mkdocs.yml"), "plugins": {"filings": {"source": "filings"}}}
    (folder / "mkdocs.yml").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    return _timed(lambda: subprocess.run(command, check=True, cwd=folder))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="filings to start from")
    parser.add_argument("--filings", type=int, default=1000)
    parser.add_argument("--text", type=int, default=64, help="thousand characters of each text that are searched")
    parser.add_argument("--keep", type=Path, help="folder to build the site in; one that has a site is not built again")
    parser.add_argument("--json", type=Path, help="file for the figures")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = chosen.keep or Path(made)
        figures: dict[str, Any] = {"machine": {"system": platform.platform(), "cores": os.cpu_count()}}
        if not (folder / "site").exists():
            figures["build"] = build(folder, chosen.folder, chosen.filings)
        figures["index"] = index(folder / "site", chosen.text)
        figures["search"] = ask(folder / "site")
    report(figures)
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


def report(figures: dict[str, Any]) -> None:
    """Print the figures."""
    made, asked = figures["index"], figures["search"]
    if "build" in figures:
        print(f"the whole build: {figures['build']['cpu']:.0f} s of processor, {figures['build']['wall']:.0f} s")
    print(f"index: {made['records']:,} records, {made['mb']:.1f} MB, {made['shards']['all']} shards, ", end="")
    print(f"the largest process {made['largest_process_mb']:.0f} MB")
    for name in ("full", "nothing changed", "one filing changed"):
        share = made[name]["cpu"] / made["full"]["cpu"]
        print(f"  {name}: {made[name]['cpu']:.1f} s of processor ({share:.0%}), {made[name]['wall']:.1f} s")
    print(f"  shards built anew for one filing: {made['shards']['built anew']}")
    for each in asked["queries"]:
        kinds = ", ".join(f"{kind} {size / 1e3:.0f}" for kind, size in sorted(each["kinds"].items()))
        print(f"{each['query']!r}: {each['bytes'] / 1e3:.0f} KB, {each['ms']:.0f} ms; {each['says']} ({kinds})")
    middle = asked["median"]
    print(
        f"median of a first query: {middle['bytes'] / 1e3:.0f} KB, {middle['ms']:.0f} ms on the open search page ",
        end="",
    )
    print(
        f"({middle['ms_processor']:.0f} of the processor), {middle['ms_from_address']:.0f} ms from an address, ", end=""
    )
    print(f"{middle['ms_below_the_box']:.0f} ms from the first key to a document below the header's box; ", end="")
    print(f"the page itself {middle['page_bytes'] / 1e3:.0f} KB, {middle['page_ms']:.0f} ms ", end="")
    print(f"(load of the machine {asked['load']:.1f})")


if __name__ == "__main__":
    main()
