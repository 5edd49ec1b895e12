from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from unittest.mock import Mock

import pytest
from made_up import accession, entry, filing, index, listed

from generator.linking import link
from generator.linking.errors import LinkingError
from generator.linking.exports import availability
from generator.linking.published import Published, append, new_rows, read_published
from generator.model import Library, PublishedRow

FIRST, SECOND = date(2024, 1, 2), date(2024, 2, 3)
A, B = accession(1), accession(2)


def library(path: Path, sha256: str = "h1", *rows: object) -> Library:
    supplement = filing("424B3", "2013-11-27", listed("8-K", "2013-01-14"), accession_number=B, sha256=sha256)
    return link([supplement], [index(*rows)] if rows else [], read_published(path))  # type: ignore[arg-type]


def test_releases_add_only_what_is_new(tmp_path: Path) -> None:
    path = tmp_path / "published.tsv"
    append(path, new_rows(library(path), read_published(path), FIRST))
    first = path.read_text()
    assert first.startswith("address\tpublished\tsha256\tredirect\n")
    assert f"filings/{B}\t2024-01-02\th1\t\n" in first
    assert b"\r" not in path.read_bytes()
    append(path, new_rows(library(path), read_published(path), SECOND))
    assert path.read_text() == first
    append(path, new_rows(library(path, "h2", entry("8-K", 1, "2013-01-14")), read_published(path), SECOND))
    added = path.read_text().removeprefix(first).splitlines()
    assert added == [
        f"filings/{A}\t2024-02-03\t\t",
        f"filings/{B}\t2024-02-03\th2\t",
        "issuers/0009100001\t2024-02-03\t\t",
        f"filings/larkspur-instruments-inc-8-k-2013-01-14\t2024-02-03\t\tfilings/{A}",
        "issuers/larkspur-instruments-inc\t2024-02-03\t\tissuers/0009100001",
    ]


def test_what_stood_on_the_site_since_when(tmp_path: Path) -> None:
    path = tmp_path / "published.tsv"
    append(path, new_rows(library(path), read_published(path), FIRST))
    append(path, new_rows(library(path, "h2", entry("8-K", 1, "2013-01-14")), read_published(path), SECOND))
    now = library(path, "h2", entry("8-K", 1, "2013-01-14"))
    (held,) = availability(now)
    assert (held.since, held.text_since, held.sha256, held.changes) == (FIRST, FIRST, "h2", ((SECOND, "h2"),))
    (named,) = availability(now, B)
    assert (named.id, named.held, named.since, named.text_since) == (A, False, FIRST, None)


def test_nothing_published_yet(tmp_path: Path) -> None:
    (held,) = availability(library(tmp_path / "published.tsv"))
    assert (held.address, held.since) == (None, None)


def test_what_a_release_writes_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "published.tsv"
    odd = filing("424B3", registration_numbers=("333-910001", "../x", "No. 7 / A"))
    append(path, new_rows(link([odd]), read_published(path), FIRST))
    kept = [row.address for row in read_published(path).rows if row.address.startswith("registrations/")]
    assert kept == ["registrations/333-910001", "registrations/No. 7 / A"]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"address\tpublished\n", id="other-columns"),
        pytest.param(b"address\tpublished\tsha256\tredirect\nfilings/x\tsoon\t\t\n", id="no-date"),
        pytest.param(b"address\tpublished\tsha256\tredirect\nfilings/x\t9999-12-31\t\t\n", id="behind-all-days"),
        pytest.param(b"address\tpublished\tsha256\tredirect\nfilings/\xff\t2020-01-01\t\t\n", id="no-text"),
        pytest.param(b"address\tpublished\tsha256\tredirect\n" + b"x" * 200_000, id="too-long-a-cell"),
        *(
            pytest.param(b"address\tpublished\tsha256\tredirect\n%s\t2020-01-01\t\t\n" % address, id=name)
            for name, address in (
                ("way-up", b"filings/../../x"),
                ("folder-itself", b"filings/.."),
                ("path-of-the-system", b"/etc/x"),
                ("other-slash", b"filings/..\\x"),
                ("no-page", b"issuers/"),
                ("other-folder", b"theme/x"),
            )
        ),
    ],
)
def test_a_damaged_table_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "published.tsv").write_bytes(data)
    with pytest.raises(LinkingError) as caught:
        read_published(tmp_path / "published.tsv")
    assert caught.value.problem.code == "published-table"


HEAD = b"address\tpublished\tsha256\tredirect"
ROW = b"filings/x\t2020-01-01\th1\t"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(HEAD + b"\n" + ROW + b"\n", id="as it is written"),
        pytest.param(HEAD + b"\n" + ROW, id="no end of its last line"),
        pytest.param(HEAD + b"\r\n" + ROW + b"\r\n", id="line ends of Windows"),
        pytest.param(b"\xef\xbb\xbf" + HEAD + b"\n" + ROW + b"\n", id="byte order mark"),
        pytest.param(HEAD + b"\n\n" + ROW + b"\n\n", id="empty lines"),
        pytest.param(HEAD + b"\n" + ROW + b"\n" + ROW + b"\n", id="a row twice"),
    ],
)
def test_a_table_that_an_editor_has_saved_is_read_and_appended_to(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "published.tsv"
    path.write_bytes(data)
    row = PublishedRow("filings/x", date(2020, 1, 1), "h1")
    assert set(read_published(path).rows) == {row}
    append(path, [PublishedRow("filings/y", FIRST, "", "filings/x")])
    assert path.read_bytes().startswith(data)
    assert read_published(path).rows[-1] == PublishedRow("filings/y", FIRST, "", "filings/x")
    assert set(read_published(path).rows[:-1]) == {row}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "The columns are not address, published, sha256, redirect."),
        (HEAD + b"\tnote\n" + ROW + b"\thi\n", "The columns are not address, published, sha256, redirect."),
        (HEAD + b"\n" + ROW + b"\nfilings/y\t2020-01-01\n", "Line 3 has not 4 cells."),
        (HEAD + b"\n\n" + ROW + b"\tmore\n", "Line 3 has not 4 cells."),
        (HEAD + b"\n" + ROW.replace(b"01-01", b"1-1") + b"\n", "Line 2 has no day as 2014-01-03 stands for one: '2020"),
        (HEAD + b"\n" + ROW + b"\nx\t2020-01-01\t\t\n", "Line 3 has an address that no page has: 'x'."),
    ],
)
def test_what_is_wrong_with_a_table_is_told(data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "published.tsv").write_bytes(data)
    with pytest.raises(LinkingError) as caught:
        read_published(tmp_path / "published.tsv")
    assert caught.value.problem.message.startswith(says)
    assert caught.value.problem.file == "published.tsv"


def test_a_source_keeps_the_id_under_which_it_was_published_first() -> None:
    rows = (
        PublishedRow("issuers/larkspur", FIRST, "h1"),
        PublishedRow("filings/named-only", FIRST),
        PublishedRow("filings/one", FIRST, "h1"),
        PublishedRow("filings/two", SECOND, "h1"),
    )
    assert Published(rows).by_sha256 == {"h1": "one"}


@pytest.mark.parametrize(
    ("day", "right"),
    [("1899-12-31", False), ("1900-01-01", True), ("2199-12-31", True), ("2200-01-01", False)],
)
def test_days_that_a_page_may_have_been_published_on(day: str, right: bool, tmp_path: Path) -> None:
    path = tmp_path / "published.tsv"
    path.write_bytes(HEAD + b"\nfilings/x\t" + day.encode() + b"\t\t\n")
    if right:
        assert read_published(path).rows[0].published.isoformat() == day
    else:
        with pytest.raises(LinkingError, match=f"Line 2 names a day on which nothing was published: {day}"):
            read_published(path)


@pytest.mark.parametrize("row", [b"x" * 5_000 + b"\t2020-01-01\t\t", b"filings/x\t" + b"x" * 5_000 + b"\t\t"])
def test_of_a_long_cell_the_beginning_is_told(row: bytes, tmp_path: Path) -> None:
    (tmp_path / "published.tsv").write_bytes(HEAD + b"\n" + row + b"\n")
    with pytest.raises(LinkingError) as caught:
        read_published(tmp_path / "published.tsv")
    assert f"{'x' * 100!r}." in caught.value.problem.message


def test_a_table_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "published.tsv"
    append(path, [PublishedRow("filings/x", FIRST)])
    monkeypatch.setattr(Path, "open", Mock(side_effect=PermissionError(13, "Permission denied")))
    with pytest.raises(LinkingError, match="Permission denied"):
        read_published(path)


def test_keys_of_a_kind() -> None:
    rows = (
        PublishedRow("issuers/a", FIRST),
        PublishedRow("filings/b", FIRST),
        PublishedRow("filings/a", FIRST),
        PublishedRow("filings/b", SECOND, "h1"),
        PublishedRow("registrations/c d", SECOND),
    )
    assert Published(rows).keys("filings") == ("b", "a")
    assert Published(rows).keys("issuers") == ("a",)
    assert Published(rows).keys("registrations") == ("c d",)
    assert Published(rows).first["filings/b"] == FIRST
    assert Published(rows).last["filings/b"] == rows[3]


def test_a_table_that_is_no_file_is_named_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "published.tsv"
    os.mkfifo(path)
    with pytest.raises(LinkingError, match="no file"):
        read_published(path)
    path.unlink()
    path.symlink_to("published.tsv")
    with pytest.raises(LinkingError, match="no file"):
        read_published(path)
    path.unlink()
    path.mkdir()
    with pytest.raises(LinkingError, match="no file"):
        read_published(path)
