"""The same report in other layouts: white space, tags, entities, plain text must not change a fact."""

from __future__ import annotations

import random
import re
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extracting import extract
from generator.model import Filing
from generator.reading import read_bytes

REPORT = """<p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p>
<p>FORM 8-K</p><p>CURRENT REPORT Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p>
<p>Date of Report (Date of earliest event reported): April 3, 2019</p>
<p>Quillfeather Robotics, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Ohio</td><td>001-70001</td><td>31-7000017</td></tr>
<tr><td>(State of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer No.)</td></tr></table>
<p>Item 1.01 Entry into a Material Definitive Agreement.</p><p>The lease is attached as Exhibit 10.1.</p>
<p>Item 2.02 Results of Operations and Financial Condition.</p><p>The release is attached as Exhibit 99.1. The
information in this Item 2.02, including Exhibit 99.1, shall not be deemed “filed” for purposes of Section 18.</p>
<p>Item 9.01 Financial Statements and Exhibits.</p><p>(d) Exhibits</p>
<table><tr><td>10.1</td><td>Lease of April 2, 2019</td></tr>
<tr><td>99.1</td><td>Release of April 3, 2019</td></tr></table>
<p>SIGNATURES</p><p>The registrant has duly caused this report to be signed.</p><p>Date: April 5, 2019</p>
"""

PLAIN = """
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                    FORM 8-K

                                 CURRENT REPORT
                     PURSUANT TO SECTION 13 OR 15(d) OF THE
                         SECURITIES EXCHANGE ACT OF 1934

       Date of Report (Date of earliest event reported)   APRIL 1, 1999
                                                        -----------------

                          QUILLFEATHER ROBOTICS, INC.
- --------------------------------------------------------------------------------
             (Exact name of registrant as specified in its charter)

           Ohio                       0-17001                  31-7000017
- ----------------------------        ------------         -------------------
(State or other jurisdiction of     (Commission File      (IRS Employer
incorporation)                       Number)              Identification No.)

<PAGE>   2

ITEM 5.  OTHER EVENTS.

         On April 1, 1999, Quillfeather Robotics, Inc. announced that it had
agreed to buy an observatory for $12 million in cash.

ITEM 7.  FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND EXHIBITS.

         (c)      Exhibits.

                  2.1      Agreement and Plan of Merger dated as of March 31,
                           1999 among Quillfeather Robotics, Inc. and others.

                  99.1     Press release dated April 1, 1999.

                                   SIGNATURES

         Pursuant to the requirements of the Securities Exchange Act of 1934,
the registrant has duly caused this report to be signed on its behalf.

                                     QUILLFEATHER ROBOTICS, INC.

Dated: April 7, 1999                 By: /s/ Ada Lindqvist
"""


def facts(filing: Filing) -> dict[str, object]:
    return {
        "registrant": (filing.registrant or "").casefold(),
        "event_date": filing.event_date,
        "document_date": filing.document_date,
        "commission_file_numbers": filing.commission_file_numbers,
        "items": [(entry.item, entry.status, (entry.title or "").casefold()) for entry in filing.report_items],
        "exhibits": [(entry.number, entry.title.casefold(), entry.status) for entry in filing.exhibits],
    }


def reading(html: str) -> dict[str, object]:
    return facts(extract(read_bytes(f"<html><body>{html}</body></html>".encode(), "report.htm")))


EXPECTED = {
    "registrant": "quillfeather robotics, inc.",
    "event_date": date(2019, 4, 3),
    "document_date": date(2019, 4, 5),
    "commission_file_numbers": ("001-70001",),
    "items": [
        ("1.01", "filed", "entry into a material definitive agreement"),
        ("2.02", "furnished", "results of operations and financial condition"),
        ("9.01", "filed", "financial statements and exhibits"),
    ],
    "exhibits": [("10.1", "lease of april 2, 2019", "filed"), ("99.1", "release of april 3, 2019", "furnished")],
}


def spaces(html: str, chance: random.Random) -> str:
    """Write some spaces of the text as other white space."""
    kinds = [" ", "&nbsp;", "&#160;", "  ", "\n", " \n ", "\u200b "]
    return re.sub(r" (?=[^<>]*<)", lambda _: chance.choice(kinds), html)


def fonts(html: str, chance: random.Random) -> str:
    """Put some words in tags of their own."""
    tags = ['<font size="2">{}</font>', "<b>{}</b>", "<u>{}</u>", '<span style="font-weight:bold">{}</span>', "{}"]
    return re.sub(r"(?<!&)\b[A-Za-z]{3,}\b(?=[^<>]*<)", lambda word: chance.choice(tags).format(word[0]), html)


def entities(html: str, chance: random.Random) -> str:
    """Write quotation marks as other characters."""
    marks = chance.choice(
        [("“", "”"), ("&ldquo;", "&rdquo;"), ("&#8220;", "&#8221;"), ('"', '"'), ("&quot;", "&quot;")]
    )
    return html.replace("“", marks[0]).replace("”", marks[1])


def capitals(html: str, chance: random.Random) -> str:
    """Write the headings of the items in capitals."""
    return re.sub(r"<p>Item [^<]{5,80}\.</p>", lambda head: re.sub(r"(?<!&)\b[a-z]{2,}", _upper, head[0]), html)


def _upper(word: re.Match[str]) -> str:
    return word[0].upper()


def containers(html: str, chance: random.Random) -> str:
    """Use other elements for paragraphs."""
    return html.replace("<p>", '<div style="margin-top:6pt">').replace("</p>", "</div>")


CHANGES = [spaces, fonts, entities, capitals, containers]


def test_the_report_as_written() -> None:
    assert reading(REPORT) == EXPECTED


@settings(max_examples=80, deadline=None)
@given(changes=st.permutations(CHANGES).flatmap(lambda order: st.just(order[:3])), seed=st.integers(0, 2**16))
def test_a_layout_changes_no_fact(changes: list[object], seed: int) -> None:
    chance, html = random.Random(seed), REPORT
    for change in changes:
        html = change(html, chance)  # type: ignore[operator]
    assert reading(html) == EXPECTED


def test_plain_text_with_the_old_numbering() -> None:
    assert facts(extract(read_bytes(PLAIN.encode(), "report.txt"))) == {
        "registrant": "quillfeather robotics, inc.",
        "event_date": date(1999, 4, 1),
        "document_date": date(1999, 4, 7),
        "commission_file_numbers": ("0-17001",),
        "items": [
            ("5", "filed", "other events"),
            ("7", "filed", "financial statements, pro forma financial information and exhibits"),
        ],
        "exhibits": [
            (
                "2.1",
                "agreement and plan of merger dated as of march 31, 1999 among quillfeather robotics, inc. and others.",
                "filed",
            ),
            ("99.1", "press release dated april 1, 1999.", "filed"),
        ],
    }
