"""Whole sites of filings that attack, in a browser: nothing runs, nothing leaves the site, no markup survives."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer

import pytest
from hostile import ATTACKS, library
from playwright.sync_api import Browser
from publisher import SUPPLEMENT, Site

import generator.plugin
from generator.pipeline import Loaded
from generator.publishing import publish
from tests.browser.conftest import BASE, Handler

ELEMENTS = "<x-evil></x-evil><img src=https://evil.example/x.png onerror=window.ran=1><svg onload=window.ran=1></svg>"
ALL = "".join(
    (
        f"{ELEMENTS}\"'>{ELEMENTS}</title></style></textarea></script>{ELEMENTS}]]>-->{ELEMENTS}",
        "<script>window.ran=1</script><iframe src=javascript:parent.ran=1></iframe>",
        "<meta http-equiv=refresh content='0;url=https://evil.example/'><base href=https://evil.example/>",
        "<form action=https://evil.example/><button>Search</button></form>",
        "&lt;x-evil&gt; &#60;x-evil&#62; <style>@import url(https://evil.example/)</style>",
        "[a](javascript:window.ran=1) ![b](https://evil.example/b.png) {: onclick=window.ran=1 } {{ 7*7 }}",
        "\ue000title\ue000 \ue000<h1\ue000 \ue000container\ue000",
    )
)
"""What each text of a filing says at once."""

AS_TEXT = ALL.replace("&", "&amp;").replace("<", "&lt;")
REPORT = f"""<html><body>
<p>FORM 8-K</p><p>CURRENT REPORT</p><p>Date of Report (Date of earliest event reported): February 27, 2019</p>
<p>Quillfeather {AS_TEXT} Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p>Item 5.02 Departure of {AS_TEXT}</p><p>{AS_TEXT}</p>{ALL}
<p><a href="javascript:window.ran=1">one</a> <a href="data:text/html,<script>1</script>">two</a></p>
<table><tr><td>{AS_TEXT}</td><td onclick="window.ran=1">=1+1</td></tr></table>
</body></html>"""
SUBMISSION = f"""<SEC-DOCUMENT>{ELEMENTS}
ACCESSION NUMBER: 0000700001-19-000012
CONFORMED SUBMISSION TYPE: 8-K
FILED AS OF DATE: 20190301
FILER:
COMPANY DATA:
COMPANY CONFORMED NAME: {ALL}
CENTRAL INDEX KEY: 0000700001
FORMER COMPANY:
FORMER CONFORMED NAME: {ALL}
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>../../../evil{ELEMENTS}.htm
<DESCRIPTION>{ALL}
<TEXT>
{REPORT}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1 {ELEMENTS}
<SEQUENCE>2
<FILENAME>..\\..\\evil.htm
<DESCRIPTION>{ALL}
<TEXT>
{REPORT}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>3
<FILENAME>evil.svg
<TEXT>
<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=1"><script>window.ran=1</script></svg>
</TEXT>
</DOCUMENT>
"""
REVIEW = {
    "stated": {"ticker": "QFR"},
    "facts": [
        {
            "field": "registrant",
            "old": "Quillfeather Robotics, Inc.",
            "new": ALL,
            "reason": ALL,
            "by": ALL,
            "on": "2019-05-01",
        }
    ],
}
SEARCHES = ("search/?q=evil%20OR%20%3Cx-evil%3E", "search/?q=Quilfeather%20onmouseovr%20scrpt")
"""Words of attacks, and words that are nowhere: names that are like them are offered."""
INDEX = "\t".join(("form", "accession_number", "filed", "event_date", "period", "file_number", "url"))
NAME = "424b3_quillfeather-robotics-inc_2019-03-14<img src=x onerror=window.ran=1>[a](b){.c}'.txt"
FILES = {
    NAME: SUPPLEMENT.encode(),
    f"{NAME}.review.yml": json.dumps(REVIEW).encode(),
    "full-submission.txt": SUBMISSION.encode(),
    "index.tsv": f"{INDEX}\n8-K\t0000700001-19-000002\t2019-02-04\t\t\t001-70001\tjavascript:{ELEMENTS}\n".encode(),
    "<x-evil>.pdf": b"%PDF",
}


def of_texts(site: Site, monkeypatch: pytest.MonkeyPatch, attack: str) -> None:
    """Build a site of a library all of whose texts are an attack."""

    def published(settings, progress=None, previous=None):  # type: ignore[no-untyped-def]
        hostile, document = library(attack)
        return Loaded(hostile, None, {}), publish(hostile, settings.out, settings, lambda _: document)  # type: ignore[arg-type]

    monkeypatch.setattr(generator.plugin, "publish_library", published)
    site.build(site_url=f"https://example.org{BASE}")


@pytest.fixture(scope="module", params=["all", "lines", "front matter", "addresses", "controls", "files"])
def hostile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, str]]:
    """A site whose texts are one attack, or all, or that of files which say them; and where it is served."""
    folder = tmp_path_factory.mktemp("hostile")
    if request.param == "files":
        site = Site(folder, FILES)
        site.build(site_url=f"https://example.org{BASE}")
    else:
        site = Site(folder, {})
        with pytest.MonkeyPatch.context() as monkeypatch:
            of_texts(site, monkeypatch, {"all": ALL, **ATTACKS}[request.param])
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site.built))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield site, f"http://127.0.0.1:{server.server_address[1]}{BASE}"
        server.shutdown()


def test_no_page_runs_loads_or_draws_what_a_filing_says(hostile: tuple[Site, str], browser: Browser) -> None:
    site, address = hostile
    found: list[str] = []
    context = browser.new_context()
    page = context.new_page()
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("dialog", lambda dialog: found.append(f"dialog: {dialog.message}"))
    page.on("request", lambda it: None if it.url.startswith((address, "data:")) else found.append(it.url))
    paths = [file.relative_to(site.built).as_posix() for file in sorted(site.built.rglob("index.html"))]
    assert len(paths) > 15
    for path in [*(path.removesuffix("index.html") for path in paths), *SEARCHES]:
        page.goto(address + path)
        if "?" in path:
            page.get_by_role("status").filter(has_text=re.compile("document|found")).wait_for()
        assert page.url.partition("?")[0] == address + path.partition("?")[0]
        assert page.evaluate("window.ran") is None, path
        assert (
            page.locator("x-evil, iframe, base, article :is(script, style, form:not([class^='fl-']))").count() == 0
        ), path
        assert page.locator("a[href^='javascript:'], a[href^='data:'], img[src*='evil']").count() == 0, path
        names = page.evaluate("[...document.querySelectorAll('*')].flatMap((it) => it.getAttributeNames())")
        assert [name for name in names if name.startswith("on")] == [], path
    context.close()
    assert found == []
