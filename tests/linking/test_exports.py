from __future__ import annotations

import pytest
from made_up import CIK, accession, based_on, entry, filing, index, link_to, listed

from generator.linking import link
from generator.linking.exports import READING_COLUMNS, bibtex, clause, reading_rows
from generator.linking.reading_list import reading_lists
from generator.model import IncorporatedDocument, Library

SUPPLEMENT = accession(50)


def library(*documents: IncorporatedDocument, rows: tuple[object, ...] = (), **more: object) -> Library:
    one = filing("424B3", "2013-11-27", *documents, accession_number=SUPPLEMENT, cik=CIK, **more)
    return link([one], [index(*rows)] if rows else [])  # type: ignore[arg-type]


def test_clause_in_the_form_that_filers_use() -> None:
    found = clause(
        library(
            listed("10-K", "2013-03-15", "2012-12-31"),
            listed("10-Q/A", None, "2013-06-30"),
            listed("8-K", "2013-08-08", None, "1.01", "3.02"),
            listed("DEF 14A", "2013-04-14", description="portions incorporated into the Annual Report"),
            rows=(entry("10-K", 1, "2013-03-15", url=link_to(1), cik=CIK), entry("8-K", 2, "2013-08-08", cik=CIK)),
        ),
        SUPPLEMENT,
        {"furnished_excluded": "except for what is furnished and not filed.", "other": "left out"},
    )
    assert found.text.splitlines() == [
        "• our Annual Report on Form 10-K for the fiscal year ended December 31, 2012, filed with the SEC on "
        f"March 15, 2013 [{link_to(1)}];",
        "• our Quarterly Report on Form 10-Q/A for the quarter ended June 30, 2013;",
        "• our Current Report on Form 8-K, filed with the SEC on August 8, 2013 "
        "(only with respect to Items 1.01 and 3.02) "
        "[https://www.sec.gov/Archives/edgar/data/9100001/000910000113000002/0009100001-13-000002-index.html]; and",
        "• our Definitive Proxy Statement on Schedule 14A, filed with the SEC on April 14, 2013 "
        "(portions incorporated into the Annual Report).",
        "except for what is furnished and not filed.",
    ]
    assert found.unlinked == 2
    assert f'our Annual Report on <a href="{link_to(1)}">Form 10-K</a> for the fiscal year' in found.html
    assert found.html.endswith("<p>except for what is furnished and not filed.</p>\n")


def test_clause_escapes_what_the_filing_says() -> None:
    found = clause(
        library(listed("8-K", "2013-08-08", registrant="<b>Quince</b> & Sons", description='"x" <script>')), SUPPLEMENT
    )
    assert "<script>" not in found.html and "<b>" not in found.html
    assert "&lt;b&gt;Quince&lt;/b&gt; &amp; Sons’s Current Report" in found.html


def test_a_link_outside_the_sec_is_not_taken_over() -> None:
    found = clause(
        library(
            listed("8-K", "2013-08-08"), rows=(entry("8-K", 2, "2013-08-08", url="https://ir.example.com/1", cik=CIK),)
        ),
        SUPPLEMENT,
    )
    assert found.entries[0].url and found.entries[0].url.startswith("https://www.sec.gov/")


def test_reading_list_as_a_table_and_as_bibtex() -> None:
    made = library(
        listed("10-K", None, "2012-12-31"),
        listed("8-K", "2013-08-08", None, "1.01"),
        rows=(entry("8-K", 2, "2013-08-08", url=link_to(2), cik=CIK),),
        base_documents=based_on("2013-04-08"),
        registrant="Larkspur & Sons_100%",
    )
    last = reading_lists(made, SUPPLEMENT)[-1]
    rows = reading_rows(made, last)
    assert [(row[0], row[1], row[3], row[4], row[5], row[7]) for row in rows] == [
        ("1", "prospectus", "", "", "", "itself"),
        ("2", "424B3", "2013-11-27", "", "", "itself"),
        ("3", "10-K", "", "2012-12-31", "", "by name"),
        ("4", "8-K", "2013-08-08", "", "1.01", "by name"),
    ]
    assert all(len(row) == len(READING_COLUMNS) for row in rows)
    text = bibtex(made, last)
    assert text.count("@misc{") == 4
    assert (
        f"@misc{{{accession(2)},\n  author = {{{{Larkspur \\& Sons\\_100\\%}}}},\n  title = {{{{Form 8-K}}}},\n" in text
    )
    assert "  year = {2013},\n  month = aug,\n  note = {Accession number 0009100001-13-000002. Item 1.01}," in text
    assert "note = {Period ended December 31, 2012}" in text


@pytest.mark.parametrize("name", ["Halden}}, note = {x", "{Halden", "Halden }} @misc{x,\n\x1b[31m\u202e\0", "\\}"])
def test_what_a_filing_says_ends_no_entry_of_bibtex(name: str) -> None:
    made = library(listed("10-K", "2013-03-15", "2012-12-31"), registrant=name)
    (readings,) = reading_lists(made, SUPPLEMENT)[-1:]
    text = bibtex(made, readings)
    for entry_ in text.strip().split("\n\n"):
        depth = [entry_[:at].count("{") - entry_[:at].count("}") for at in range(1, len(entry_))]
        assert min(depth[entry_.index("{") + 1 :]) >= 1
    assert text.replace("\n", "").isprintable()


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "https://evil.example/}}, note = {x",
        "https://evil.example/\x1b[31m",
        "file:///etc/passwd",
    ],
)
def test_no_address_but_one_on_the_web_stands_in_bibtex(url: str) -> None:
    made = library(listed("8-K", "2013-08-08", None), rows=(entry("8-K", 2, "2013-08-08", url=url, cik=CIK),))
    text = bibtex(made, reading_lists(made, SUPPLEMENT)[-1])
    assert accession(2) in text
    assert url not in text and "evil.example" not in text
    assert "url = {https://www.sec.gov/Archives/" in text
