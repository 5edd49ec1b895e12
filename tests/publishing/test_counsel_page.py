"""The clause for counsel: each document once, and what closes the list said once."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from generator.pipeline import publish_library
from generator.settings import Settings

SUPPLEMENT = """Halden Instruments, Inc.

PROSPECTUS SUPPLEMENT

Filed Pursuant to Rule 424(b)(3)

(To Prospectus dated March 3, 2014)

Registration No. 333-190001

The date of this prospectus supplement is June 12, 2014.

INCORPORATION BY REFERENCE

We incorporate by reference our Annual Report on Form 10-K for the fiscal year ended December 31, 2013 and our Current \
Reports on Form 8-K filed January 9, 2014 and April 2, 2014%s
"""


@pytest.mark.parametrize(
    ("end", "closing"),
    [
        pytest.param(
            " (except, in any such case, the portions furnished and not filed pursuant to Item 2.02).",
            [],
            id="said-with-the-last-document",
        ),
        pytest.param(
            ". We do not incorporate by reference any portion of a report that is furnished and not filed.",
            ["We do not incorporate by reference any portion of a report that is furnished and not filed."],
            id="a-sentence-of-its-own",
        ),
    ],
)
def test_what_closes_a_clause_is_said_once(tmp_path: Path, end: str, closing: list[str]) -> None:
    settings = Settings(source=tmp_path / "filings", out=tmp_path / "docs", cache=tmp_path / "cache")
    settings.source.mkdir()
    (settings.source / "424b3_halden-instruments-inc_2014-06-12.txt").write_text(SUPPLEMENT % end, encoding="utf-8")
    publish_library(settings)
    (page,) = settings.out.glob("filings/*/counsel/index.md")
    drawn = html.unescape(page.read_text(encoding="utf-8").split('<ul class="fl-clause">')[1])
    clause = drawn.split("<details")[0]
    assert clause.count("furnished") == 1
    assert clause.count("April 2, 2014") == 1
    assert re.findall(r"<p>(.*)</p>", clause) == closing
