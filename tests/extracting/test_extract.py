"""Extraction as a whole: every value quotes its source, every empty fact has a reason, whatever the filing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from generator.extracting import extract
from generator.extracting.composing import STATED, compose
from generator.extracting.subjects import Readings
from generator.model import (
    Document,
    Evidence,
    Fact,
    Filer,
    Filing,
    Header,
    IncorporatedDocument,
    RiskFactors,
    Security,
    SourceFile,
)
from generator.reading import read, read_bytes

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
ENDINGS = {".txt", ".htm", ".html", ".nc", ".xml", ".sgml"}
FILES = sorted(path for path in CORPUS.rglob("*") if path.suffix in ENDINGS) if CORPUS.is_dir() else []

OF_THE_HEADER = {
    "accession_number", "cik", "filed", "effective_date", "former_names", "source", "schema_version", "held",
}  # fmt: skip
"""Keys that the submission's header or the file itself states; there is no text to quote."""


def published(filing: Filing) -> dict[str, Any]:
    """Return the keys and values of a filing's JSON."""
    return msgspec.json.decode(msgspec.json.encode(filing))


def resolve(filing: Filing, path: str) -> Any:
    """Return what stands at a field path: `securities[0].quantity`."""
    value: Any = published(filing)
    for key, index in re.findall(r"([a-z_]+)|\[(\d+)\]", path):
        value = value[int(index)] if index else value[key]
    return value


def empty(value: object) -> bool:
    return value is None or value in ("", [], {})


def stated_by_header(document: Document, value: object) -> bool:
    """Tell whether the submission's header or front matter says a value."""
    header = document.header
    words = {header.form, document.type, *document.stated.values()}
    words |= {filer.name for filer in header.filers}
    words |= {number for filer in header.filers for number in filer.file_numbers}
    values = value if isinstance(value, list) else [value]
    return all(one in words for one in values)


def unproved(filing: Filing, document: Document) -> Iterator[str]:
    """Yield the paths of values that neither evidence nor the header says; `false` says that something is not there."""
    for name, value in published(filing).items():
        if name in OF_THE_HEADER | {"evidence", "absent", "notes", "corrections"} or empty(value) or value is False:
            continue
        paths = [f"{name}[{index}]" for index in range(len(value))] if isinstance(value, list) else [name]
        for path in paths:
            said = any(key == path or key.startswith((f"{path}.", f"{path}[")) for key in filing.evidence)
            if not said and name not in filing.evidence and not stated_by_header(document, resolve(filing, path)):
                yield path


@pytest.mark.skipif(not FILES, reason="the corpus of real filings is not beside the repository")
@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_real_filings(path: Path) -> None:
    document = read(path, CORPUS)
    filing = extract(document)
    blocks = {block.number: block for block in document.blocks}

    for field, words in filing.evidence.items():
        assert not empty(resolve(filing, field)) or field in filing.absent, field
        assert words, field
        for word in words:
            assert blocks[word.block].text[word.start : word.end] == word.quote, (field, word)
            assert word.quote.strip() and word.rule, (field, word)
    assert list(unproved(filing, document)) == []

    for field in STATED:
        assert empty(resolve(filing, field)) == (field in filing.absent), field
    for field in filing.absent:
        assert empty(resolve(filing, field)), field
    for note in filing.notes:
        resolve(filing, note.field)
        assert note.message

    written = msgspec.json.encode(filing)
    assert msgspec.json.decode(written, type=Filing) == filing
    assert msgspec.json.encode(extract(document)) == written


def made(html: str, name: str = "report.htm") -> Document:
    return read_bytes(f"<html><body>{html}</body></html>".encode(), name)


PROSPECTUS = """
<p>Filed Pursuant to Rule 424(b)(3)</p><p>Registration No. 333-700001</p><p>PROSPECTUS</p>
<p>Quillfeather Robotics, Inc.</p><p>1,250,000 Shares of Common Stock</p>
<p>Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of
these securities. Any representation to the contrary is a criminal offense.</p>
<p>The date of this prospectus is March 14, 2019</p>
"""
CURRENT = """
<p>FORM 8-K</p><p>Date of Report (Date of earliest event reported): April 3, 2019</p>
<p>Quillfeather Robotics, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p>Item 8.01 Other Events.</p><p>The board met in Bremen.</p><p>SIGNATURES</p><p>Date: April 5, 2019</p>
"""


@pytest.mark.parametrize(
    ("html", "name", "form", "given", "left_out"),
    [
        pytest.param(
            PROSPECTUS, "a.htm", "424B3", {"document_date", "registration_numbers"}, "report_items", id="prospectus"
        ),
        pytest.param(
            CURRENT, "b.htm", "8-K", {"event_date", "report_items", "document_date"}, "securities", id="report"
        ),
        pytest.param(
            PROSPECTUS.replace("Filed Pursuant to Rule 424(b)(3)", ""),
            "quillfeather.htm",
            None,
            {"document_date", "registration_numbers"},
            "report_items",
            id="no-form-but-a-prospectus-cover",
        ),
        pytest.param("<p>A letter about the weather.</p>", "quillfeather.htm", None, set(), "securities", id="neither"),
    ],
)
def test_a_form_decides_what_is_read(html: str, name: str, form: str | None, given: set[str], left_out: str) -> None:
    filing = extract(made(html, name))
    assert filing.form == form
    assert {field for field in given if not empty(resolve(filing, field))} == given
    assert empty(resolve(filing, left_out))


EVIDENCE = (Evidence(1, 0, 4, "word", "rule"),)


def test_facts_are_composed_under_flat_paths() -> None:
    filing = compose(
        made("<p>word</p>"),
        Readings(
            {
                "securities": Fact(
                    (Security("common_stock", quantity=5),), parts={"[0]": EVIDENCE, "[0].quantity": EVIDENCE}
                ),
                "incorporated": (
                    Fact(IncorporatedDocument("10-K"), EVIDENCE),
                    Fact(
                        IncorporatedDocument("8-K"), EVIDENCE, {"filed": EVIDENCE}, note="The link says another year."
                    ),
                ),
                "risk_factors": Fact(RiskFactors(document="prospectus"), EVIDENCE),
                "price_per_unit": Fact(absent="blank"),
                "net_total": Fact(),
                "document_date": Fact(absent="not read", note="Two dates disagree."),
            },
            {"securities[0].par_value": "blank"},
        ),
    )
    assert set(filing.evidence) == {
        "securities[0]", "securities[0].quantity", "incorporated[0]", "incorporated[1]", "incorporated[1].filed",
        "risk_factors",
    }  # fmt: skip
    assert [document.form for document in filing.incorporated] == ["10-K", "8-K"]
    assert filing.absent["risk_factors.page"] == "not stated"
    assert filing.absent["price_per_unit"] == "blank"
    assert filing.absent["net_total"] == "not stated"
    assert filing.absent["document_date"] == "not read"
    assert filing.absent["offering_kinds"] == "not read"
    assert "securities" not in filing.absent
    assert filing.absent["securities[0].par_value"] == "blank"
    assert [(note.field, note.message) for note in filing.notes] == [
        ("incorporated[1]", "The link says another year."),
        ("document_date", "Two dates disagree."),
    ]


def header_of(*filers: Filer) -> Document:
    header = Header(form="SC 13G", filed=date(2019, 3, 1), filers=filers, origin="submission header")
    return Document(header, "html", made("<p>word</p>").blocks, SourceFile("a.txt", "", 4))


def test_the_header_says_whose_filing_it_is() -> None:
    holder = Filer("GANTRY FUND LP", "0000700009", "filed by")
    issuer = Filer("QUILLFEATHER ROBOTICS INC", "0000700001", "subject company", former_names=("QUILL INC",))
    filing = compose(header_of(holder, issuer), Readings({}))
    assert (filing.registrant, filing.cik, filing.filed) == (issuer.name, issuer.cik, date(2019, 3, 1))
    assert filing.former_names == ("QUILL INC",)


def test_the_text_wins_over_the_header() -> None:
    document = header_of(Filer("QUILLFEATHER ROBOTICS INC"))
    assert compose(document, Readings({"registrant": Fact("Quillfeather Robotics, Inc.", EVIDENCE)})).registrant == (
        "Quillfeather Robotics, Inc."
    )
    assert "registrant" not in compose(document, Readings({"registrant": Fact(absent="not stated")})).absent


@pytest.mark.parametrize(
    ("stated", "known", "warned"),
    [
        pytest.param("cik: 700001", {"cik": "0000700001"}, False, id="a CIK without its zeros"),
        pytest.param(
            "accession_number: '000070000119000012'",
            {"accession_number": "0000700001-19-000012"},
            False,
            id="a number without its dashes",
        ),
        pytest.param("cik: ../x", {"cik": None}, True, id="no CIK"),
        pytest.param("accession_number: ../../x", {"accession_number": None}, True, id="no number"),
        pytest.param("filed: in spring", {"filed": None}, True, id="no day"),
    ],
)
def test_front_matter_is_taken_where_it_fits(stated: str, known: dict[str, str | None], warned: bool) -> None:
    document = read_bytes(f"---\n{stated}\n---\n\nA letter.\n".encode(), "letter.md")
    filing = extract(document)
    assert {name: getattr(filing, name) for name in known} == known
    assert [stated.partition(":")[0] in warning for warning in document.warnings] == [True] * warned


def test_front_matter_states_what_a_file_lacks() -> None:
    text = "---\nfiled: 2019-03-15\ncik: '0000700001'\naccession_number: 0000700001-19-000012\n---\n\nA letter.\n"
    filing = extract(read_bytes(text.encode(), "letter.md"))
    assert (filing.filed, filing.cik, filing.accession_number) == (
        date(2019, 3, 15),
        "0000700001",
        "0000700001-19-000012",
    )


def test_a_form_s_8_without_a_header_is_an_employee_plan() -> None:
    text = (
        "<html><body><p>As filed with the Securities and Exchange Commission on August 7, 2015</p><p>FORM S-8</p>"
        "<p>REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933</p><p>LARKSPUR PLC</p>"
        "<p>(Exact Name of Registrant as Specified in Its Charter)</p><p>Larkspur plc 2014 Equity Plan</p>"
        "<p>(Full Title of the Plan)</p></body></html>"
    )
    filing = extract(read_bytes(text.encode(), "document.htm"))
    assert (filing.form, filing.offering_kinds, filing.selling_securityholders) == ("S-8", ("employee_plan",), False)
