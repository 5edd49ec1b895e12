"""What the policy of the pages keeps a browser from doing, and what it leaves alone."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from publisher import FILINGS, Site

Open = Callable[..., Page]

BUILT = "filings/0000700001-19-000012/"
ATTACKS = {
    "inline script": "<script>window.ran = true</script>",
    "handler": "<img src=x onerror='window.ran = true'><details open ontoggle='window.ran = true'>x</details>",
    "script address": "<iframe src='javascript:parent.ran = true'></iframe>",
    "script elsewhere": "<script src='https://evil.example/x.js'></script>",
    "picture elsewhere": "<img src='https://evil.example/x.png'>",
    "style elsewhere": "<style>@import '//evil.example/x.css'; body { background: url(//evil.example/) }</style>",
    "frame": "<iframe src='https://evil.example/'></iframe><object data='https://evil.example/'></object>",
    "base": "<base href='https://evil.example/'><img src='z.png'>",
    "form": "<form action='https://evil.example/' id=evil><input name=q></form>",
    "refusal to style": "<p id=styled style='position: fixed'>x</p>",
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_markup_in_the_content_of_a_page_would_do_nothing(
    attack: str, site: Site, address: str, browser: Browser
) -> None:
    """The last line of defence: escaping has failed, and markup of a filing stands in the page that was built."""
    page = browser.new_context().new_page()
    asked: list[str] = []

    def reached(route: Route) -> None:
        asked.append(route.request.url)
        route.abort()

    def tampered(route: Route) -> None:
        body = (site.built / BUILT / "index.html").read_text(encoding="utf-8")
        route.fulfill(body=body.replace("</article>", f"{ATTACKS[attack]}</article>", 1), content_type="text/html")

    page.route(re.compile("evil"), reached)
    page.route(address + BUILT, tampered)
    page.goto(address + BUILT)
    page.wait_for_load_state("networkidle")
    page.evaluate("document.getElementById('evil')?.submit()")
    page.wait_for_timeout(100)
    assert page.evaluate("window.ran") is None
    assert asked == []
    assert page.locator("#styled").evaluate_all("found => found.map((it) => getComputedStyle(it).position)") in (
        [],
        ["static"],
    )
    page.context.close()


def test_colours_of_the_reader_s_choice_and_search_work_under_the_policy(open_page: Open) -> None:
    page = open_page("")
    expect(page.locator("meta[http-equiv='Content-Security-Policy']")).to_have_count(1)
    page.get_by_title("Switch to dark colours").click()
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize(
    ("chosen", "scheme"),
    [
        ({"media": "(prefers-color-scheme: dark)", "scheme": "slate"}, "slate"),
        ({"media": "(prefers-color-scheme: light)", "scheme": "default"}, "default"),
        ({"media": "(prefers-color-scheme)"}, "slate"),
        (None, "default"),
    ],
    ids=["dark", "light", "as the system has it", "nothing chosen"],
)
def test_the_page_is_coloured_as_chosen_before_the_theme_s_script(
    chosen: dict[str, str] | None, scheme: str, address: str, browser: Browser
) -> None:
    page = browser.new_context(color_scheme="dark").new_page()
    page.route(re.compile(r"/bundle\."), lambda route: route.abort())
    page.goto(f"{address}about/")
    page.evaluate("color => __md_set('__palette', color && { index: 0, color })", chosen)
    page.reload()
    assert page.locator("body").get_attribute("data-md-color-scheme") == scheme
    page.context.close()


TABS = (
    '<div class="tabbed-set"><input id="__tabbed_1_1" name="__tabbed_1" type="radio" checked>'
    '<input id="__tabbed_1_2" name="__tabbed_1" type="radio">'
    '<div class="tabbed-labels"><label for="__tabbed_1_1">One</label><label for="__tabbed_1_2">Two</label></div></div>'
)


def test_tabs_that_were_open_or_that_an_address_leads_to_are_open(site: Site, address: str, browser: Browser) -> None:
    page = browser.new_context().new_page()
    body = (
        (site.built / "about" / "index.html").read_text(encoding="utf-8").replace("</article>", f"{TABS}</article>", 1)
    )
    page.route(re.compile("/about/"), lambda route: route.fulfill(body=body, content_type="text/html"))
    second = page.locator("#__tabbed_1_2")
    page.goto(f"{address}about/")
    page.wait_for_load_state("networkidle")
    expect(second).not_to_be_checked()
    page.goto(f"{address}about/?again#__tabbed_1_2")
    expect(second).to_be_checked()
    page.evaluate("__md_set('__tabs', ['Two'])")
    page.goto(f"{address}about/")
    expect(second).to_be_checked()
    page.context.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Site, str]]:
    """`mkdocs serve` on a free port."""
    site = Site(tmp_path, FILINGS)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", f"127.0.0.1:{port}"]
    command += ["--config-file", str(site.config_file)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        for line in server.stdout or ():
            if "Serving on" in line:
                break
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5).close()
                break
            except OSError:
                time.sleep(0.1)
        yield site, f"http://127.0.0.1:{port}/"
    finally:
        server.send_signal(signal.SIGINT if os.name == "posix" else signal.SIGTERM)
        server.communicate(timeout=30)


def test_the_preview_reloads_itself(served: tuple[Site, str], browser: Browser) -> None:
    site, address = served
    page = browser.new_context().new_page()
    page.set_default_timeout(60_000)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{address}about/")
    about = site.folder / "site_src" / "about.md"
    about.write_text(re.sub("(?m)^# .*", "# Another heading", about.read_text(encoding="utf-8")), encoding="utf-8")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Another heading"), timeout=60_000)
    assert [text for text in said if "Content Security Policy" in text] == []
    page.context.close()
