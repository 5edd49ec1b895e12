"""A folder of filings in, a library out: what is read, what is not, and why."""

from __future__ import annotations

import gzip
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from publisher import CURRENT_REPORT, FILINGS, REPO, SUPPLEMENT, write

from generator import extraction, pipeline
from generator.extraction import MANY, Extracted, read_filing, read_one
from generator.linking.errors import LinkingError
from generator.model import Library
from generator.pipeline import check_library, load, load_library, publish_library, release
from generator.reading import ReadingError, read
from generator.settings import Settings
from tests.reading import damaged

REPORT = "0000700001-19-000012"
HELD = "quillfeather-robotics-inc-424b3-2019-03-14"
NAME = "424b3_quillfeather-robotics-inc_2019-03-14.txt"

INDEX = {
    "cik": "700001",
    "name": "QUILLFEATHER ROBOTICS INC",
    "filings": {
        "recent": {
            "accessionNumber": ["0000700001-19-000012", "0000700001-19-000003", "0000700001-19-000001"],
            "filingDate": ["2019-03-01", "2019-02-20", "2019-01-09"],
            "reportDate": ["2019-02-27", "2018-12-31", ""],
            "form": ["8-K", "10-K", "424B3"],
            "fileNumber": ["001-70001", "001-70001", "333-700001"],
            "items": ["5.02", "", ""],
            "primaryDocument": ["a.htm", "b.htm", "c.htm"],
        },
        "files": [],
    },
}


SCRIPT = """
import sys
from generator import load_library
library = load_library(sys.argv[1])
held = sum(filing.held for filing in library.filings.values())
errors = sum(problem.code == "defect" for problem in library.problems)
print(f"held: {held}, errors: {errors}")
"""
"""What has no `if __name__ == "__main__"` before its work."""


def loaded(folder: Path, files: Mapping[str, bytes]) -> Library:
    return load_library(write(folder, files))


def codes(library: Library) -> list[tuple[str, str, str]]:
    return [(problem.file, problem.severity, problem.code) for problem in library.problems]


def test_two_filings_of_an_issuer(tmp_path: Path) -> None:
    library = loaded(tmp_path, FILINGS)
    assert [id_ for id_, filing in library.filings.items() if filing.held] == [REPORT, HELD]
    assert {(one.form, one.resolved_by, one.target) for one in library.references} == {
        ("prospectus", "unresolved", "quillfeather-robotics-inc-prospectus-333-700001-2019-01-09"),
        ("10-K", "unresolved", "quillfeather-robotics-inc-10-k-2018-12-31"),
        ("8-K", "unresolved", "quillfeather-robotics-inc-8-k-2019-02-04"),
        ("8-K", "held filing", REPORT),
    }
    assert list(library.issuers) == ["quillfeather-robotics-inc"]
    assert codes(library) == [(NAME, "note", "unresolved-references")]


def test_an_index_beside_them(tmp_path: Path) -> None:
    library = loaded(tmp_path, {**FILINGS, "CIK0000700001.json": json.dumps(INDEX).encode()})
    assert {one.form: one.resolved_by for one in library.references if one.filed or one.period} == {
        "424B3": "index",
        "10-K": "index",
        "8-K": "held filing",
    }
    assert list(library.issuers) == ["0000700001"]
    assert library.filings[HELD].cik == "0000700001"


def test_a_sidecar_beside_a_filing(tmp_path: Path) -> None:
    text = (
        "stated: {accession_number: 0000700001-19-000020}\n"
        "facts:\n- {field: gross_total, old: null, new: '7', reason: test, by: A, on: 2024-01-02}\n"
    )
    library = loaded(tmp_path, {**FILINGS, f"{NAME}.review.yml": text.encode()})
    filing = library.filings["0000700001-19-000020"]
    assert (filing.gross_total, len(filing.corrections)) == ("7", 1)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        pytest.param({"empty.htm": b""}, [("empty.htm", "error")], id="empty"),
        pytest.param({"binary.txt": bytes(range(256)) * 40}, [("binary.txt", "error")], id="binary"),
        pytest.param({"a.docx": b"PK"}, [("a.docx", "warning")], id="not-a-filing"),
        pytest.param(
            {f"{NAME}.review.yml": b"facts: ["}, [(f"{NAME}.review.yml", "error")], id="sidecar-that-is-no-yaml"
        ),
        pytest.param({"none.txt.review.yml": b""}, [("none.txt.review.yml", "warning")], id="sidecar-alone"),
        pytest.param({"CIK0000700001.json": b"{}"}, [("CIK0000700001.json", "error")], id="index-that-is-none"),
        pytest.param({"known.tsv": b"form\tfiled\n"}, [("known.tsv", "error")], id="table-without-columns"),
        pytest.param(
            {
                "CIK0000700009.json": json.dumps(INDEX | {"cik": 700009, "name": "Other Inc"})
                .encode()
                .replace(b"0000700001-", b"0000700009-")
            },
            [("CIK0000700009.json", "warning")],
            id="index-of-another-company",
        ),
        pytest.param({"published.tsv": b"what\n"}, [("published.tsv", "error")], id="damaged-table-of-addresses"),
        pytest.param(
            {f"{NAME}.review.yml": b"", f"{NAME}.review.yaml": b""},
            [(f"{NAME}.review.yml", "error")],
            id="two-sidecars-of-one-filing",
        ),
        pytest.param({"a.txt.gz": gzip.compress(SUPPLEMENT.encode())}, [("a.txt.gz", "warning")], id="compressed"),
        pytest.param({"a/published.tsv": b""}, [("a/published.tsv", "warning")], id="table-of-addresses-in-a-folder"),
        pytest.param({"Published.TSV": b""}, [("Published.TSV", "warning")], id="table-of-addresses-in-capitals"),
        pytest.param({"README.md": b"# Filings", ".hidden": b"x", "a.png": b"x"}, [], id="what-is-no-filing"),
    ],
)
def test_bad_input_stops_only_itself(files: dict[str, bytes], expected: list[tuple[str, str]], tmp_path: Path) -> None:
    library = loaded(tmp_path, {**FILINGS, **files})
    assert [id_ for id_, filing in library.filings.items() if filing.held] == [REPORT, HELD]
    assert [(file, severity) for file, severity, _ in codes(library) if severity != "note"] == expected
    for problem in library.problems:
        assert problem.message and problem.advice and str(tmp_path) not in problem.message + problem.advice


NUMBER = "0000700001-19-000099"
FILER = "FILER:\nCOMPANY DATA:\nCOMPANY CONFORMED NAME: Quillfeather Robotics, Inc.\nCENTRAL INDEX KEY: 0000700001\n"
SUBMISSION = damaged.submission(CURRENT_REPORT, header=FILER).decode().replace("../", "")
HEADER, _, REST = SUBMISSION.partition("<DOCUMENT>")


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"a.txt": SUBMISSION}, {}),
        ({"a.txt": HEADER}, {"a.txt": "no document whose text can be read"}),
        (
            {"a.txt": f"{HEADER}<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n</TEXT>\n</DOCUMENT>\n"},
            {"a.txt": "Its main document (8-K) has no text."},
        ),
        ({"a.txt": SUBMISSION * 2}, {"a.txt": "Another submission stands behind the first"}),
        ({"a.txt": SUBMISSION + HEADER}, {"a.txt": "Another submission stands behind the first"}),
        (
            {"full-submission.txt": SUBMISSION, "primary-document.htm": CURRENT_REPORT, "x/1.htm": SUPPLEMENT},
            {"primary-document.htm": "document of full-submission.txt"},
        ),
        ({"s.txt": SUBMISSION, "1.HTM": CURRENT_REPORT}, {"1.HTM": "document of s.txt"}),
        (
            {f"{NUMBER}.txt": SUBMISSION, f"{NUMBER}_a.htm": CURRENT_REPORT},
            {f"{NUMBER}_a.htm": f"document of {NUMBER}.txt"},
        ),
    ],
)
def test_a_file_that_is_no_page_of_its_own_is_named(
    files: dict[str, str], told: dict[str, str], tmp_path: Path
) -> None:
    library = loaded(tmp_path, {name: text.encode() for name, text in files.items()})
    assert library.filings[NUMBER].held
    problems = {problem.file: problem.message for problem in library.problems if problem.code in ("copy", "damaged")}
    assert problems.keys() == told.keys()
    assert all(words in problems[file] for file, words in told.items())


def test_the_documents_of_another_submission_are_none_of_the_first(tmp_path: Path) -> None:
    library = loaded(tmp_path, {"a.txt": (SUBMISSION * 2).encode()})
    document = read(tmp_path / "a.txt", tmp_path)
    assert (library.filings[NUMBER].accession_number, document.exhibits) == (NUMBER, ())


def test_what_is_larger_than_configured_is_not_opened(tmp_path: Path) -> None:
    names = ["8-k_brightwater.htm", f"{NAME}.review.yml", "CIK0000700001.json", "known.tsv"]
    write(tmp_path, FILINGS)
    for name in names:
        with (tmp_path / name).open("wb") as file:
            file.truncate(300_000_000)
    library = load(tmp_path, cache=tmp_path / "cache", largest=299).library
    assert [id_ for id_, filing in library.filings.items() if filing.held] == [REPORT, HELD]
    told = {problem.file: problem.message for problem in library.problems if problem.code == "too-large"}
    assert told == dict.fromkeys(names, "It has 300 MB, more than the 299 MB up to which files are read.")


@pytest.mark.parametrize(("documents", "told"), [(MANY, False), (MANY + 1, True)])
def test_a_submission_that_makes_a_large_site_alone_is_named(documents: int, told: bool, tmp_path: Path) -> None:
    library = loaded(tmp_path, {"a.txt": damaged.submission("<p>Words.</p>", documents, FILER)})
    problems = [problem for problem in library.problems if problem.code == "many-documents"]
    assert [(each.file, each.severity, each.message[:23]) for each in problems] == (
        [("a.txt", "warning", "It holds 1,000 further ")] if told else []
    )


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        pytest.param(
            "x.htm", "<p>Quillfeather Robotics, Inc.</p><p>Words without any day.</p>", "no-date", id="no-date"
        ),
        pytest.param("x.htm", "<p>Words of nobody.</p>", "no-form", id="no-form"),
        pytest.param("x.htm", "<p>Words of nobody.</p>", "no-registrant", id="no-registrant"),
    ],
)
def test_what_a_filing_lacks_is_said_and_it_is_published(name: str, text: str, code: str, tmp_path: Path) -> None:
    library = loaded(tmp_path, {name: text.encode()})
    assert len(library.filings) == 1
    assert (name, "warning", code) in codes(library)


def test_one_accession_number_with_other_bytes(tmp_path: Path) -> None:
    again = CURRENT_REPORT.replace("Ada Lindqvist", "Bo Lindqvist")
    library = loaded(tmp_path, {**FILINGS, f"copies/{REPORT}.htm": again.encode()})
    assert [id_ for id_, filing in library.filings.items() if filing.held] == [REPORT, f"{REPORT}-2", HELD]
    assert [problem.code for problem in library.problems if problem.severity == "error"] == ["duplicate-accession"]


def test_a_failure_of_the_program_stops_only_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = extraction.extract

    def failing(document: object) -> object:
        if "424b3" in document.source.name:  # type: ignore[attr-defined]
            raise KeyError("lost")
        return real(document)  # type: ignore[arg-type]

    monkeypatch.setattr(extraction, "extract", failing)
    library = loaded(tmp_path, FILINGS)
    assert list(library.filings) == [REPORT]
    assert [(problem.file, problem.code) for problem in library.problems] == [(NAME, "defect")]


def _ending(path: Path, root: Path) -> Extracted:
    if path.name == "bad.txt":
        os._exit(9)
    return Extracted(path.name, None, ())


def test_a_process_that_ends_stops_only_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"{at}.txt" for at in range(9)] + ["bad.txt"]
    monkeypatch.setattr(pipeline, "read_one", _ending)
    library = loaded(tmp_path, dict.fromkeys(names, b"x"))
    assert codes(library) == [("bad.txt", "error", "defect")]


def test_a_script_that_reads_filings_is_not_run_by_each_process(tmp_path: Path) -> None:
    days = (SUPPLEMENT.replace("14, 2019", f"{day}, 2019") for day in range(15, 27))
    source = write(tmp_path / "filings", {f"{at}/{NAME}": text.encode() for at, text in enumerate(days)})
    script = write(tmp_path, {"script.py": SCRIPT.encode()}) / "script.py"
    for command in ([str(script)], ["-c", SCRIPT]):
        command = [sys.executable, *command, str(source)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=REPO)
        assert (done.stdout, done.stderr) == ("held: 12, errors: 0\n", "")


def test_any_executor_and_any_order_give_the_same(tmp_path: Path) -> None:
    source = write(
        tmp_path,
        FILINGS | {f"{at}/{NAME}": SUPPLEMENT.replace("14, 2019", f"{at}, 2019").encode() for at in range(15, 27)},
    )
    with ThreadPoolExecutor(3) as executor:
        assert load_library(source, executor=executor) == load_library(source)


@pytest.mark.parametrize(
    ("change", "times", "held"),
    [
        (lambda file: file.unlink(), 1, 1),
        (lambda file: file.write_text(CURRENT_REPORT.replace("5.02", "8.01")), 1, 2),
        (lambda file: file.write_text(file.read_text() + "<p>more</p>"), 9, None),
    ],
    ids=["goes away", "changes", "changes again and again"],
)
def test_a_filing_that_is_not_the_same_any_more_is_read_again(
    change: Callable[[Path], object],
    times: int,
    held: int | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings = Settings(source=write(tmp_path / "filings", FILINGS), out=tmp_path / "out", cache=tmp_path / "cache")
    file = tmp_path / "filings" / list(FILINGS)[1]
    left = times

    def loaded_and_changed(*given: object, **named: object) -> pipeline.Loaded:
        nonlocal left
        found = load(*given, **named)  # type: ignore[arg-type]
        left -= 1
        if left >= 0:
            change(file)
        return found

    monkeypatch.setattr(pipeline, "load", loaded_and_changed)
    if held is None:
        with pytest.raises(ReadingError, match="changed while"):
            publish_library(settings)
        return
    found, _ = publish_library(settings)
    assert sum(filing.held for filing in found.library.filings.values()) == held
    for filing in found.library.filings.values():
        if filing.held and filing.source:
            text = (tmp_path / "out" / f"data/source/{filing.id}.json").read_text()
            assert filing.source.sha256 in text


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    load_library(write(tmp_path, FILINGS), lambda *step: told.append(step))
    assert told == [(1, 2, NAME), (2, 2, "8-k_quillfeather-robotics-inc_2019-03-01_0000700001-19-000012.htm")]


def test_what_has_not_changed_is_not_read_again(tmp_path: Path) -> None:
    first = load(write(tmp_path, FILINGS))
    read: list[str] = []
    (tmp_path / NAME).write_text(SUPPLEMENT.replace("1,250,000", "1,250,001"))
    again = load(tmp_path, lambda _count, _total, name: read.append(name), previous=first)
    assert read == [NAME]
    assert again.library == load_library(tmp_path)
    assert again.library != first.library


def test_one_file_alone(tmp_path: Path) -> None:
    write(tmp_path, FILINGS)
    assert read_filing(tmp_path / NAME).id == HELD
    assert read_filing(str(tmp_path / "8-k_quillfeather-robotics-inc_2019-03-01_0000700001-19-000012.htm")).id == REPORT
    with pytest.raises(ReadingError):
        read_filing(write(tmp_path, {"e.htm": b""}) / "e.htm")


def test_checks_are_among_what_the_command_tells(tmp_path: Path) -> None:
    found = {problem.code for problem in check_library(Settings(source=write(tmp_path, FILINGS)))}
    assert {"unresolved-references", "limited-to-items"} <= found
    assert "review-required" in {
        problem.code for problem in check_library(Settings(source=tmp_path, publisher="issuer"))
    }


def test_a_release_is_remembered_and_only_by_itself(tmp_path: Path) -> None:
    settings = Settings(source=write(tmp_path, FILINGS))
    load_library(tmp_path)
    assert not (tmp_path / "published.tsv").exists()
    rows = release(settings, date(2024, 1, 2))
    assert f"filings/{HELD}" in {row.address for row in rows}
    assert release(settings, date(2024, 1, 3)) == ()
    assert load_library(tmp_path).published == rows


def test_what_waits_for_approval_is_not_remembered_as_published(tmp_path: Path) -> None:
    rows = release(Settings(source=write(tmp_path, FILINGS), publisher="issuer"), date(2024, 1, 2))
    assert {row.sha256 for row in rows} == {""}


def test_a_damaged_table_is_never_written(tmp_path: Path) -> None:
    write(tmp_path, {**FILINGS, "published.tsv": b"what\n"})
    with pytest.raises(LinkingError):
        release(Settings(source=tmp_path), date(2024, 1, 2))
    assert (tmp_path / "published.tsv").read_bytes() == b"what\n"


def test_an_empty_folder(tmp_path: Path) -> None:
    assert load_library(tmp_path) == Library()


@pytest.mark.parametrize(
    ("code", "heavy"),
    [
        ("import generator", ("selectolax", "mkdocs", "jinja2")),
        ("from generator import load_library", ("mkdocs",)),
        ("from generator import read_filing", ("mkdocs", "jinja2", "generator.pipeline")),
        ("import generator.cli", ("selectolax", "mkdocs", "jinja2", "generator.pipeline")),
        ("import generator.commands.extract", ("mkdocs", "jinja2", "rich", "generator.pipeline")),
        ("import generator.commands.new", ("mkdocs", "httpx2", "generator.pipeline")),
    ],
)
def test_modules_are_imported_when_they_are_needed(code: str, heavy: tuple[str, ...]) -> None:
    found = f"{code}; import sys; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", found], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_processes_that_read_filings_do_not_import_the_pipeline() -> None:
    assert pickle.loads(pickle.dumps(read_one)).__module__ == "generator.extraction"
