"""`add`: a file or an address into its place, and what is said about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from edgar_server import AGENT, CIK, ERROR_PAGE, INDEX, SLUG, Edgar, Run, address, files, number, stated, submission

from generator.cli import main
from generator.importing.adding import Folder
from generator.reading import discover

BARE = b"""<html><body><p>Filed Pursuant to Rule 424(b)(3)</p><p>Registration No. 333-920001</p>
<p><b>PROSPECTUS SUPPLEMENT</b></p><p>(To Prospectus dated January 5, 2024)</p><p><b>Pellworm Tidal, Inc.</b></p>
<p>Up to 400,000 Shares of Common Stock</p><p>The date of this prospectus supplement is May 6, 2024.</p>
</body></html>"""


def alone(source: Path, what: object, *options: object) -> Result:
    """Run `add` without a network."""
    folder = ["-f", str(source.parent / "mkdocs.yml"), "--source", str(source)]
    return CliRunner().invoke(main, ["add", *folder, str(what), *map(str, options)])


@pytest.mark.parametrize(
    ("name", "data", "place"),
    [
        ("report.txt", stated(number(30)), f"{SLUG}/8-K/{number(30)}.txt"),
        ("report.nc", stated(number(31)), f"{SLUG}/8-K-A/{number(31)}.txt"),
        ("s.htm", BARE, f"{SLUG}/424B3/s.htm"),
        (f"d1_{number(40)}.htm", BARE, f"{SLUG}/424B3/d1_{number(40)}.htm"),
        (f"{number(40).replace('-', '')}/d1.htm", BARE, f"{SLUG}/424B3/d1_{number(40)}.htm"),
        (".s p a c e;.htm", BARE, f"{SLUG}/424B3/s-p-a-c-e.htm"),
        ("x" * 240 + ".htm", BARE, f"{SLUG}/424B3/{'x' * 71}-718df670.htm"),
        ("é" * 100 + f"_{number(40)}.htm", BARE, f"{SLUG}/424B3/{'e' * 71}-6dc8e108_{number(40)}.htm"),
        (
            "f.txt",
            submission(number(61), "S-1" + "x" * 300, "2024-01-02", "<p>FORM S-1</p>"),
            f"{SLUG}/S-1{'X' * 68}-5d4432b4/{number(61)}.txt",
        ),
        ("note.txt", b"Dear holders,\n\nthe plant runs again.\n", "unknown-issuer/other/note.txt"),
        ("u.txt", submission("../../../up", "8-K", "2024-01-02", "<p>FORM 8-K</p>"), f"{SLUG}/8-K/u.txt"),
        (
            "m.md",
            b"---\naccession_number: ../../../up\ncik: '../*'\n---\n\nDear holders.\n",
            "unknown-issuer/other/m.md",
        ),
        (
            "odd.txt",
            submission(number(60), "../../S-1/A", "2024-01-02", "<p>FORM S-1/A</p>", "../../Etc, Inc."),
            f"etc-inc/S-1-A/{number(60)}.txt",
        ),
    ],
    ids=[
        "submission",
        "other ending",
        "bare",
        "number in name",
        "in folder",
        "odd name",
        "long name",
        "long name with a number",
        "long form",
        "nothing known",
        "way up",
        "way up in front matter",
        "hostile",
    ],
)
def test_a_file_finds_its_place(name: str, data: bytes, place: str, source: Path, tmp_path: Path) -> None:
    file = tmp_path / "inbox" / name
    file.parent.mkdir(parents=True)
    file.write_bytes(data)
    result = alone(source, file)
    assert result.exit_code == 0, result.output
    assert files(source) == [place]
    assert (source / place).read_bytes() == data
    assert file.read_bytes() == data
    assert f"{source / place}: added" in result.output


def test_says_what_it_was_read_as_what_is_missing_and_what_changes(source: Path, tmp_path: Path) -> None:
    (tmp_path / "s.htm").write_bytes(BARE)
    lines = alone(source, tmp_path / "s.htm").output.splitlines()
    assert "Read as 424B3 · Pellworm Tidal, Inc. · 2024-05-06 (pellworm-tidal-inc-424b3-2024-05-06), html" in lines
    assert any(line.startswith("Accession number: not known") for line in lines)
    assert any(line.startswith("Not stated in this document: ") for line in lines)
    assert any(line.startswith("check: ") for line in lines)
    assert "  new filings/pellworm-tidal-inc-424b3-2024-05-06/" in lines
    assert "  new issuers/pellworm-tidal-inc/" in lines
    assert "  new registrations/333-920001/" in lines


def test_a_document_that_was_referred_to_changes_the_pages_that_name_it(run: Run, source: Path, tmp_path: Path) -> None:
    run("fetch", "--cik", CIK, "--forms", "424B3")
    (tmp_path / "k.txt").write_bytes(stated(number(20)))
    output = alone(source, tmp_path / "k.txt").output
    assert f"  changed filings/{number(20)}/" in output
    assert f"  changed filings/{number(40)}/" in output
    assert f"filings/{number(30)}/" not in output


def test_goes_to_the_folder_of_its_company(source: Path, tmp_path: Path, edgar: Edgar) -> None:
    (source / "ours").mkdir(parents=True)
    (source / "ours" / f"CIK{CIK}.json").write_bytes(edgar.files[INDEX])
    (tmp_path / "k.txt").write_bytes(stated(number(20)))
    assert alone(source, tmp_path / "k.txt").exit_code == 0
    assert f"ours/10-K/{number(20)}.txt" in files(source)


def test_what_is_there_is_not_added_again(source: Path, tmp_path: Path) -> None:
    (tmp_path / "k.txt").write_bytes(stated(number(20)))
    alone(source, tmp_path / "k.txt")
    (tmp_path / "other-name.txt").write_bytes(stated(number(20)))
    for file in (tmp_path / "other-name.txt", source / SLUG / "10-K" / f"{number(20)}.txt"):
        result = alone(source, file)
        assert result.exit_code == 0
        assert "is there already" in result.output
        assert "No page changes" in result.output
    (tmp_path / "k.txt").write_bytes(stated(number(20)).replace(b"Annual", b"Yearly"))
    result = alone(source, tmp_path / "k.txt")
    assert result.exit_code == 1
    assert f"10-K/{number(20)}.txt is the filing {number(20)} already, with other contents" in result.output
    assert files(source) == [f"{SLUG}/10-K/{number(20)}.txt"]


def test_two_files_of_one_name_stand_side_by_side(source: Path, tmp_path: Path) -> None:
    for text in (BARE, BARE.replace(b"May 6", b"June 3")):
        (tmp_path / "s.htm").write_bytes(text)
        assert alone(source, tmp_path / "s.htm").exit_code == 0
    assert files(source) == [f"{SLUG}/424B3/s-2.htm", f"{SLUG}/424B3/s.htm"]


def test_several_are_added_at_once_and_a_bad_one_stops_only_itself(source: Path, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "k.txt").write_bytes(stated(number(20)))
    (inbox / "again.txt").write_bytes(stated(number(20)))
    (inbox / "other-words.txt").write_bytes(stated(number(20)).replace(b"Annual", b"Yearly"))
    (inbox / "s.htm").write_bytes(BARE)
    (inbox / "empty.txt").write_bytes(b"")
    for name in ("k.txt.review.yml", f"CIK{CIK}.json", "README.md", "logo.png"):
        (inbox / name).write_bytes(b"x")
    places = [f"{SLUG}/10-K/{number(20)}.txt", f"{SLUG}/424B3/s.htm"]

    named = alone(source, inbox / "none.txt", *sorted(inbox.iterdir()))
    assert named.exit_code == 1
    assert files(source) == places
    assert f"Error: {inbox / 'none.txt'}: The file cannot be read (No such file or directory)." in named.output
    assert f"Error: {inbox / 'empty.txt'}: The file is empty." in named.output
    assert named.output.count(": added") == 2
    assert named.output.count(": is there already") == 1
    assert "2 filings added, 1 there already, 3 failed" in named.output
    for name in ("README.md", "logo.png", f"CIK{CIK}.json"):
        assert f"{inbox / name}: left where it is." in named.output
    assert f"{inbox / 'k.txt.review.yml'}: left where it is. A sidecar goes beside its filing" in named.output

    folder = alone(source, inbox)
    assert folder.exit_code == 1
    assert files(source) == places
    assert "0 filings added, 3 there already, 2 failed" in folder.output


def test_a_folder_without_filings_adds_nothing(source: Path, tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    result = alone(source, tmp_path / "inbox")
    assert result.exit_code == 1
    assert f"{tmp_path / 'inbox'}: there is no filing in this folder." in result.output
    assert not source.exists()


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"", "empty"), (b"%PDF-1.7 \0\1", "not the text of a filing"), (None, "cannot be read (No such file")],
    ids=["empty", "a PDF", "not there"],
)
def test_what_cannot_be_read_is_not_added(data: bytes | None, says: str, source: Path, tmp_path: Path) -> None:
    if data is not None:
        (tmp_path / "a.txt").write_bytes(data)
    result = alone(source, tmp_path / "a.txt")
    assert result.exit_code == 1
    assert says in result.output
    assert not source.exists()


# --- addresses -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["README.txt", "-Licence.htm", f"{number(70)}-index.htm", "readme.of.it.md"])
def test_what_is_added_is_read_whatever_its_name(name: str, source: Path) -> None:
    added = Folder(source).add(BARE, name)
    assert [path.relative_to(source).as_posix() for path in discover(source).filings] == [added.name]


@pytest.mark.parametrize(
    "path",
    [
        address(number(20)),
        f"/Archives/edgar/data/{int(CIK)}/{number(20).replace('-', '')}/doc.htm",
        f"/ix?doc=/Archives/edgar/data/{int(CIK)}/{number(20).replace('-', '')}/doc.htm",
        f"/Archives/edgar/data/{int(CIK)}/{number(20).replace('-', '')}/{number(20)}-index.html",
    ],
    ids=["submission", "document", "inline viewer", "index page"],
)
@pytest.mark.parametrize("host", ["https://www.sec.gov", ""], ids=["EDGAR", "mirror"])
def test_an_address_on_edgar_brings_the_submission(path: str, host: str, run: Run, source: Path, edgar: Edgar) -> None:
    result = run("add", f"{host or edgar.url}{path}")
    assert result.exit_code == 0, result.output
    assert (source / SLUG / "10-K" / f"{number(20)}.txt").read_bytes() == stated(number(20))
    assert edgar.asked() == [address(number(20))]
    assert {request.headers["User-Agent"] for request in edgar.requests} == {AGENT}


def test_another_address_brings_what_stands_there(run: Run, source: Path, edgar: Edgar) -> None:
    edgar.files["/investors/supplement?id=7"] = BARE
    edgar.types["/investors/supplement?id=7"] = "text/html; charset=utf-8"
    result = run("add", f"{edgar.url}/investors/supplement?id=7")
    assert result.exit_code == 0, result.output
    assert files(source) == [f"{SLUG}/424B3/supplement.htm"]


@pytest.mark.parametrize(
    ("path", "body", "type", "says"),
    [
        ("/a.htm", None, "text/html", "There is no http"),
        ("/a.pdf", b"%PDF", "application/pdf", "application/pdf, not the text of a filing"),
        (address(number(20)), ERROR_PAGE, "text/html", "an HTML page came in its place"),
        (address(number(20)), stated(number(30)), "text/plain", f"Submission {number(30)} came in place of"),
    ],
    ids=["not there", "a PDF", "an error page", "another submission"],
)
def test_an_address_without_a_filing_adds_nothing(
    path: str, body: bytes | None, type: str, says: str, run: Run, source: Path, edgar: Edgar
) -> None:
    edgar.files.pop(path, None)
    if body is not None:
        edgar.files[path] = body
    edgar.types[path] = type
    result = run("add", f"{edgar.url}{path}")
    assert result.exit_code == 1
    assert says in result.output
    assert not source.exists()


def test_a_file_needs_nobodys_name_and_an_address_does(source: Path, tmp_path: Path, edgar: Edgar) -> None:
    result = alone(source, f"{edgar.url}{address(number(20))}")
    assert result.exit_code == 2
    assert "EDGAR wants to know who asks" in result.output
    assert not edgar.requests


def test_an_answer_without_end_is_given_up(
    run: Run, source: Path, edgar: Edgar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.importing.connection.MOST_BYTES", 2_000_000)
    edgar.files["/a.txt"] = b"x" * 2_000_001
    edgar.types["/a.txt"] = "text/plain"
    result = run("add", f"{edgar.url}/a.txt")
    assert result.exit_code == 1
    assert "it has more than 2 MB" in result.output
    assert not source.exists()
