from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from generator.linking.errors import LinkingError
from generator.linking.indexes import TABLE_COLUMNS, read_submissions, read_table

COLUMNS = {
    "accessionNumber": ["0009100001-13-000001", "0009100001-13-000002", "9999999995-13-000003"],
    "filingDate": ["2013-08-08", "2013-05-08", "2013-04-09"],
    "reportDate": ["2013-08-07", "2013-03-31", ""],
    "form": ["8-K", "10-Q", "EFFECT"],
    "fileNumber": ["001-36000", "001-36000", "333-910001"],
    "items": ["1.01,2.02", "", "S-3,,2013-04-08 15:00:00"],
    "primaryDocument": ["a8k.htm", "", "xsl/primary_doc.xml"],
}
SUBMISSIONS = {
    "cik": "9100001",
    "name": "LARKSPUR INSTRUMENTS INC",
    "tickers": ["LRKS", "LRKS"],
    "formerNames": [{"name": "Meadow Acquisition Corp", "from": "2010", "to": "2012"}],
    "filings": {"recent": COLUMNS, "files": []},
}


def test_edgar_submissions(tmp_path: Path) -> None:
    path = tmp_path / "CIK0009100001.json"
    path.write_text(json.dumps(SUBMISSIONS))
    found = read_submissions(path, "x/CIK0009100001.json")
    assert (found.cik, found.name, found.former_names, found.tickers) == (
        "0009100001",
        "LARKSPUR INSTRUMENTS INC",
        ("Meadow Acquisition Corp",),
        ("LRKS",),
    )
    assert (found.complete, found.from_the_start) == (True, True)
    current, quarterly, notice = found.entries
    assert (current.filed, current.event_date, current.period) == (date(2013, 8, 8), date(2013, 8, 7), None)
    assert (current.items, current.file_numbers, current.origin) == (
        ("1.01", "2.02"),
        ("001-36000",),
        "x/CIK0009100001.json",
    )
    assert current.url == "https://www.sec.gov/Archives/edgar/data/9100001/000910000113000001/a8k.htm"
    assert (quarterly.period, quarterly.event_date, quarterly.url) == (date(2013, 3, 31), None, None)
    assert (notice.form, notice.items[0]) == ("EFFECT", "S-3")


def test_older_page_of_edgar_submissions(tmp_path: Path) -> None:
    (tmp_path / "CIK0009100001-submissions-001.json").write_text(json.dumps(COLUMNS))
    found = read_submissions(tmp_path / "CIK0009100001-submissions-001.json", "p")
    assert (found.cik, found.name, len(found.entries)) == ("0009100001", None, 3)


@pytest.mark.parametrize(
    ("beside", "expected"), [pytest.param(True, True, id="beside-it"), pytest.param(False, False, id="missing")]
)
def test_an_index_knows_whether_its_older_pages_are_there(beside: bool, expected: bool, tmp_path: Path) -> None:
    page = "CIK0009100001-submissions-001.json"
    content = SUBMISSIONS | {"filings": {"recent": COLUMNS, "files": [{"name": page}]}}
    (tmp_path / "CIK0009100001.json").write_text(json.dumps(content))
    if beside:
        (tmp_path / page).write_text(json.dumps(COLUMNS))
    assert read_submissions(tmp_path / "CIK0009100001.json", "i").from_the_start is expected


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("not json", id="no-json"),
        pytest.param("[]", id="a-list"),
        pytest.param("[" * 100_000, id="brackets-within-brackets"),
        pytest.param(json.dumps(SUBMISSIONS | {"cik": "9100002"}), id="of-another-company-than-its-name-says"),
        pytest.param('{"filings": {}}', id="no-list"),
        pytest.param(json.dumps(COLUMNS | {"form": ["8-K"]}), id="columns-of-different-lengths"),
        pytest.param(json.dumps(COLUMNS | {"filingDate": ["soon"] * 3}), id="no-date"),
        pytest.param(json.dumps(COLUMNS | {"filingDate": ["0001-01-01"] * 3}), id="a-day-before-all-days"),
        pytest.param(json.dumps(COLUMNS | {"accessionNumber": [1, 2, 3]}), id="numbers"),
    ],
)
def test_a_file_that_is_no_list_of_submissions(content: str, tmp_path: Path) -> None:
    path = tmp_path / "CIK0009100001.json"
    path.write_text(content)
    with pytest.raises(LinkingError) as caught:
        read_submissions(path, "CIK0009100001.json")
    assert caught.value.problem.code == "index"


def table(tmp_path: Path, *rows: str, columns: tuple[str, ...] = TABLE_COLUMNS) -> Path:
    path = tmp_path / "known.tsv"
    path.write_text("\n".join(("\t".join(columns), *rows)) + "\n")
    return path


def test_table(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "10-K\t000910000113000001\t\t\t2012-12-31\t0-36000\t",
        "8-K\t0009100001-13-000002\t2013-08-08\t2013-08-07\t\t\thttps://www.sec.gov/Archives/edgar/data/9100001/000910000113000002/a.htm",
    )
    found = read_table(path, "known.tsv")
    annual, current = found.entries
    assert (annual.accession_number, annual.period, annual.file_numbers) == (
        "0009100001-13-000001",
        date(2012, 12, 31),
        ("000-36000",),
    )
    assert (current.filed, current.event_date, current.cik) == (date(2013, 8, 8), date(2013, 8, 7), "0009100001")
    assert (found.cik, found.complete) == (None, False)


@pytest.mark.parametrize(
    ("rows", "columns", "words"),
    [
        pytest.param(("8-K\t1\t\t\t\t\t",), TABLE_COLUMNS, "Line 2", id="no-accession-number"),
        pytest.param(("\t0009100001-13-000002\t\t\t\t\t",), TABLE_COLUMNS, "Line 2", id="no-form"),
        pytest.param(("8-K\t0009100001-13-000002\t8 Aug 2013\t\t\t\t",), TABLE_COLUMNS, "Line 2", id="no-iso-date"),
        pytest.param(
            ("8-K\t0009100001-13-000002\t9999-12-31\t\t\t\t",), TABLE_COLUMNS, "1900 to 2199", id="behind-all-days"
        ),
        pytest.param((), ("form", "filed"), "Columns are missing", id="no-columns"),
    ],
)
def test_a_table_of_another_shape(rows: tuple[str, ...], columns: tuple[str, ...], words: str, tmp_path: Path) -> None:
    with pytest.raises(LinkingError) as caught:
        read_table(table(tmp_path, *rows, columns=columns), "known.tsv")
    assert words in caught.value.problem.message
