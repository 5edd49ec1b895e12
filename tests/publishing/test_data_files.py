"""The library as data: what schemas say, tables, feeds."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import halden
import jsonschema
import msgspec
import pyarrow.parquet
import pytest

from generator.model import Filing, Reference
from generator.publishing import data_files, publish
from generator.settings import Settings


def checked(published: Path, schema: str, file: str) -> object:
    """Return a data file's content after holding it against its schema."""
    definition = json.loads((published / f"data/schema/{schema}.json").read_text())
    jsonschema.Draft202012Validator.check_schema(definition)
    content = json.loads((published / file).read_text())
    jsonschema.Draft202012Validator(definition).validate(content)
    return content


def test_files_are_what_their_schemas_say(published: Path) -> None:
    for file in (published / "data/filings").glob("*.json"):
        checked(published, "filing", f"data/filings/{file.name}")
    for kind, folder in (("issuer", "issuers"), ("registration", "registrations"), ("checks", "checks")):
        files = list((published / f"data/{folder}").glob("*.json"))
        assert files
        for file in files:
            checked(published, kind, f"data/{folder}/{file.name}")
    filings = checked(published, "filings", "data/filings.json")
    references = checked(published, "references", "data/references.json")
    assert isinstance(filings, list)
    assert isinstance(references, list)
    library, _ = halden.library()
    assert {each["id"] for each in filings} == set(library.filings)
    assert len(references) == len(library.references)
    assert {"from", "to", "kind", "form", "filed", "period", "items", "accession_number", "resolved_by"} <= set(
        references[0]
    )


def test_a_filings_file_is_exactly_its_record(published: Path) -> None:
    library, _ = halden.library()
    for identity, filing in library.filings.items():
        assert msgspec.json.decode((published / f"data/filings/{identity}.json").read_bytes(), type=Filing) == filing


@pytest.mark.parametrize("table", ["filings", "references"])
def test_csv_twin_has_the_same_rows(published: Path, table: str) -> None:
    rows = list(csv.DictReader(io.StringIO((published / f"data/{table}.csv").read_bytes().decode())))
    records = json.loads((published / f"data/{table}.json").read_text())
    assert [row["form"] for row in rows] == [record["form"] or "" for record in records]


@pytest.mark.parametrize("table", ["filings", "references"])
def test_parquet_twin_has_the_same_records(published: Path, table: str) -> None:
    records = json.loads((published / f"data/{table}.json").read_text())
    rows = pyarrow.parquet.read_table(published / f"data/{table}.parquet").to_pylist()
    plain = [
        {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()} for row in rows
    ]
    assert plain == [{name: record[name] for name in plain[0]} for record in records]


def test_no_cell_of_a_table_is_a_formula() -> None:
    reference = Reference(source="=a", target="+b", kind="amends", form="@c", note='-1+"x"')
    table = data_files.csv_table(("a", "b"), [(reference.source, reference.note), (("=x", "y"), True)])
    cells = list(csv.reader(io.StringIO(table.decode())))
    assert cells == [["a", "b"], ["'=a", '\'-1+"x"'], ["'=x y", "true"]]


def test_feeds_hold_every_held_filing(tmp_path: Path) -> None:
    library, papers = halden.library()
    settings = Settings(
        source=tmp_path, out=tmp_path / "out", cache=tmp_path / "cache", site_url="https://halden.example/filings/"
    )
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    root = ElementTree.parse(settings.out / "feeds/filings.xml").getroot()
    atom = "{http://www.w3.org/2005/Atom}"
    links = [entry.find(f"{atom}link").get("href") for entry in root.findall(f"{atom}entry")]  # type: ignore[union-attr]
    base = "https://halden.example/filings/filings"
    assert links == [f"{base}/{halden.SUPPLEMENT}/", f"{base}/{halden.REPORT}/"]
    assert root.findtext(f"{atom}updated") == "2014-06-12T00:00:00Z"
    feed = json.loads((settings.out / "feeds/filings.json").read_text())
    assert [item["url"] for item in feed["items"]] == links
    assert {path.name for path in (settings.out / "feeds/forms").iterdir()} == {
        "424b3.json", "424b3.xml", "8-k.json", "8-k.xml",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["filings", "forms/424b3", "issuers/0009999901"])
def test_feeds_are_valid(name: str, tmp_path: Path) -> None:
    library, papers = halden.library()
    settings = Settings(
        source=tmp_path, out=tmp_path / "out", cache=tmp_path / "cache", site_url="https://halden.example/filings/"
    )
    publish(library, settings.out, settings, lambda filing: papers[filing.id])
    read = feedparser.parse((settings.out / f"feeds/{name}.xml").read_bytes())
    assert (read.bozo, read.version) == (False, "atom10")
    assert all(read.feed.get(key) for key in ("id", "title", "updated", "author"))
    assert len({entry.id for entry in read.entries}) == len(read.entries) > 0
    for entry in read.entries:
        assert entry.id.startswith("tag:halden.example,")
        assert entry.title
        assert entry.summary
        assert entry.updated_parsed
        assert entry.link.startswith("https://halden.example/filings/")


def test_without_an_address_there_are_no_feeds(published: Path) -> None:
    assert not (published / "feeds").exists()


def test_long_tables_go_on_in_further_files(monkeypatch: pytest.MonkeyPatch) -> None:
    library, _ = halden.library()
    monkeypatch.setattr(data_files, "PAGE", 4)
    files = data_files.tables(library)
    named = json.loads(files["data/tables.json"])
    assert named["references"] == ["data/references.json", "data/references-2.json"]
    whole = [record for name in named["references"] for record in json.loads(files[name])]
    assert [record["field"] for record in whole] == [each.field for each in library.references]
    assert len(files["data/references-2.csv"].splitlines()) == 1 + len(library.references) - 4
