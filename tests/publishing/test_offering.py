"""What the box of an offering shows of a prospectus of a made-up issuer, and where its marks lead."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import msgspec
import pytest

from generator.extracting import extract
from generator.extraction import with_id
from generator.model import Filing, IncorporatedDocument, Library, Listing, Note, Security
from generator.pipeline import publish_library, release
from generator.publishing import absence, evidence, filing_page, incorporated, offering, source_text
from generator.publishing.catalogue import Catalogue
from generator.reading import read_bytes
from generator.settings import Settings

SUPPLEMENT = """Halden Instruments, Inc.

PROSPECTUS SUPPLEMENT

Filed Pursuant to Rule 424(b)(3)

(To Prospectus dated March 3, 2014)

Registration No. 333-190001

Common Stock, $0.01 par value

Up to 1,200,000 Shares

This prospectus supplement updates and supplements the prospectus dated March 3, 2014, relating to the resale of up to \
1,200,000 shares of our common stock, issuable upon the exercise of warrants. We will not receive any proceeds from \
the sale of the shares, but, assuming exercise of all warrants, we will receive %s in proceeds from the exercise of \
the warrants.

The date of this prospectus supplement is June 12, 2014.

INCORPORATION BY REFERENCE

We incorporate by reference our Annual Report on Form 10-K for the fiscal year ended December 31, 2013 and our Current \
Reports on Form 8-K filed January 9, 2014 and April 2, 2014 (except, in any such case, the portions furnished and not \
filed pursuant to Item 2.02%s).
"""


def read(amount: str = "up to $7,500,000", end: str = "") -> tuple[Filing, evidence.Cited, source_text.SourceText]:
    document = read_bytes((SUPPLEMENT % (amount, end)).encode(), "424b3_halden-instruments-inc_2014-06-12.txt")
    filing = with_id(extract(document))
    text = source_text.of_filing(filing, document, original=False)
    return filing, evidence.cited(filing, text), text


def rows(filing: Filing, cited: evidence.Cited, text: source_text.SourceText) -> dict[str, list[str]]:
    found = offering.rows(filing, cited, text, quotes_only=False)
    return {row.label: [re.sub(r"<[^>]*>", "", str(line)).replace("&#36;", "$") for line in row.lines] for row in found}


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("up to $7,500,000", "up to $7,500,000 ¶"),
        ("up to approximately $7.5 million", "up to approximately $7,500,000 ¶"),
        ("approximately $7,500,000", "approximately $7,500,000 ¶"),
        ("$7,500,000", "$7,500,000 ¶"),
    ],
)
def test_an_amount_has_the_words_that_bound_it(amount: str, expected: str) -> None:
    assert rows(*read(amount))["On exercise of warrants"] == [expected]


def test_a_mark_stands_behind_the_words_that_it_leads_to() -> None:
    found = rows(*read())
    assert found["Securities"] == ["Common Stock ¶ · up to 1,200,000 shares ¶"]
    assert found["Par value"] == ["$0.01 ¶"]


def test_a_par_value_in_the_title_is_not_said_twice() -> None:
    filing, cited, text = read()
    titled = (Security("common_stock", "Common Stock, $0.01 par value", par_value="0.01"),)
    filing = msgspec.structs.replace(filing, securities=titled)
    assert "Par value" not in rows(filing, msgspec.structs.replace(cited, filing=filing), text)


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("We will not receive any proceeds.", "“We will not receive any proceeds.” ¶"),
        ("not receive any proceeds", "none ¶"),
    ],
    ids=["a sentence", "a piece of one"],
)  # fmt: skip
def test_only_a_whole_sentence_is_quoted_on_who_gets_the_proceeds(quote: str, shown: str) -> None:
    filing, _, text = read()
    (piece, *_) = filing.evidence["issuer_receives_proceeds"]
    said = {**filing.evidence, "issuer_receives_proceeds": (msgspec.structs.replace(piece, quote=quote),)}
    filing = msgspec.structs.replace(filing, issuer_receives_proceeds="no", evidence=said)
    assert rows(filing, evidence.cited(filing, text), text)["Proceeds to the issuer"] == [shown]


@pytest.mark.parametrize(
    ("security", "label"),
    [
        (Security("debt", "5.00% Notes due 2030"), "Listed securities of the issuer"),
        (Security("common_stock", "Common Stock"), "Listing"),
    ],
    ids=["notes", "shares"],
)
def test_the_listing_of_shares_is_not_that_of_notes(security: Security, label: str) -> None:
    filing, cited, text = read()
    filing = msgspec.structs.replace(filing, securities=(security,), listing=(Listing("Nasdaq", "HLDN"),))
    assert rows(filing, msgspec.structs.replace(cited, filing=filing), text)[label] == ["Nasdaq, symbol HLDN "]


@pytest.mark.parametrize(("end", "open_ended"), [("", False), (", Item 7.01 or otherwise", True)])
def test_what_else_is_left_out_is_not_lost(end: str, open_ended: bool) -> None:
    filing, cited, _ = read(end=end)
    said = str(filing_page.left_out(filing, cited, "filings/x/"))
    assert ("“or otherwise”" in said) is open_ended


@pytest.mark.parametrize(
    ("description", "items", "part", "exhibits"),
    [
        (
            "except, in any such case, the portions furnished and not filed pursuant to Item 2.02 or otherwise",
            (),
            None,
            None,
        ),
        (
            "other than Item 7.01 and the related Exhibit 99.1",
            (),
            "all, other than Item 7.01 and the related Exhibit 99.1",
            None,
        ),
        ("Item 5.02 and Exhibits 10.1 and 10.2 only", ("5.02",), ..., "Exhibits 10.1 and 10.2"),
        ("Item 5.02 only", ("5.02",), ..., None),
    ],
    ids=["said of the whole list", "said of one report", "items and exhibits", "items alone"],
)
def test_what_part_of_a_report_is_included(
    description: str, items: tuple[str, ...], part: object, exhibits: str | None
) -> None:
    filing, cited, _ = read()
    listed = (IncorporatedDocument("8-K", items=items, description=description),)
    catalogue = Catalogue(
        Library(filings={filing.id: filing}),
        Settings(),
        {},
        {},
        {},
        frozenset(),
        lambda _: evidence.Cited(filing),
        {},
        False,
    )
    (row,) = incorporated.entries(filing, listed, "incorporated", catalogue, cited)
    assert part is ... or row.part == part
    assert row.exhibits == exhibits


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"issuer_receives_proceeds": "partial"}, set()),
        ({"issuer_receives_proceeds": "yes"}, {"net proceeds"}),
        ({"issuer_receives_proceeds": "yes", "document_kind": "prospectus_supplement", "base_documents": ()},
         {"net proceeds", "the document it supplements"}),
        ({"issuer_receives_proceeds": "yes", "document_kind": "prospectus", "base_documents": ()}, {"net proceeds"}),
    ],
    ids=["no proceeds to speak of", "proceeds", "a supplement to nothing", "a prospectus supplements nothing"],
)  # fmt: skip
def test_only_what_a_document_might_state_is_told_missing(change: dict[str, object], missing: set[str]) -> None:
    filing = msgspec.structs.replace(
        read()[0], **change, absent={"net_total": "not stated", "base_documents": "not stated"}
    )
    assert {name for _, names in absence.lines(filing) for name in names.split(", ")} == missing


def test_the_original_follows_the_file(tmp_path: Path) -> None:
    file = tmp_path / "filings" / "424b3_halden-instruments-inc_2014-06-12.txt"
    settings = Settings(source=file.parent, out=tmp_path / "docs", cache=tmp_path / "cache")
    file.parent.mkdir()
    for amount in ("up to $7,500,000", "up to $8,500,000"):
        file.write_text(SUPPLEMENT % (amount, ""))
        publish_library(settings)
        (original,) = settings.out.rglob("original.txt")
        assert original.read_bytes() == file.read_bytes()


def test_all_pages_of_a_filing_move_with_it(tmp_path: Path) -> None:
    file = tmp_path / "filings" / "424b3_halden-instruments-inc_2014-06-12.txt"
    settings = Settings(source=file.parent, out=tmp_path / "docs", cache=tmp_path / "cache")
    file.parent.mkdir()
    file.write_text(SUPPLEMENT % ("$7,500,000", ""))
    pages = ("index.md", "source.md", "counsel/index.md")
    publish_library(settings)
    release(settings, date(2014, 6, 13))
    (old,) = (found.parent for found in settings.out.glob("filings/*/source.md"))
    file.with_name(f"{file.name}.review.yml").write_text("stated:\n  accession_number: 0009100001-14-000012\n")
    publish_library(settings)
    new = settings.out / "filings" / "0009100001-14-000012"
    assert [(new / page).is_file() for page in pages] == [True, True, True]
    assert ["kind: redirect" in (old / page).read_text() for page in pages] == [True, True, True]


def test_a_fact_with_a_note_leads_to_it() -> None:
    filing, cited, text = read()
    noted = msgspec.structs.replace(
        filing, notes=(Note("securities[0]", "The head says one thing, the text another."),)
    )
    found = {row.label: row.lines for row in offering.rows(noted, cited, text, quotes_only=False)}
    assert '<a href="#notes">see Notes</a>' in found["Securities"][0]
    assert not any("#notes" in line for label, lines in found.items() if label != "Securities" for line in lines)
