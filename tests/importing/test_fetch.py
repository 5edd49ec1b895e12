"""`fetch` against a server that speaks EDGAR's endpoints, well and badly."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import pytest
from click.testing import CliRunner
from edgar_server import (
    AGENT,
    CIK,
    ERROR_PAGE,
    INDEX,
    OLD_PAPERS,
    OLDER,
    PAPERS,
    SLUG,
    TICKERS,
    Edgar,
    Paper,
    Run,
    address,
    files,
    number,
    stated,
    submission,
)

from generator.cli import main
from generator.pipeline import load_library

INDEXES = [f"{SLUG}/.edgar.json", f"{SLUG}/CIK{CIK}-submissions-001.json", f"{SLUG}/CIK{CIK}.json"]
FILES = {
    number(40): "424B3",
    number(31): "8-K-A",
    number(30): "8-K",
    number(20): "10-K",
    "9999999995-24-000077": "EFFECT",
    number(2): "4",
    number(7, 9): "8-K",
}
"""Every filing that has a text, and the folder of its form."""


def named(*numbers: str) -> list[str]:
    return sorted(f"{SLUG}/{FILES[one]}/{one}.txt" for one in numbers)


def brought(source: Path) -> list[str]:
    return [name for name in files(source) if name.endswith(".txt")]


# --- what is brought -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--cik", "9200001"), FILES),
        (("--cik", f"CIK{CIK}"), FILES),
        (("--ticker", "plwt"), FILES),
        (("--cik", "9200001", "--ticker", "PLWT"), FILES),
        (("--cik", "9200001", "--forms", "8-k"), [number(31), number(30), number(7, 9)]),
        (("--cik", "9200001", "--forms", "424B*,10-K"), [number(40), number(20)]),
        (("--cik", "9200001", "--forms", "EFFECT", "--forms", "10-K"), ["9999999995-24-000077", number(20)]),
        (("--cik", "9200001", "--since", "2024-04-02"), [number(40), number(31), number(30)]),
        (("--cik", "9200001", "--limit", 2), [number(40), number(31)]),
        (("--cik", "9200001", "--forms", "8-K", "--since", "2010-01-01", "--limit", 1), [number(31)]),
        (("--cik", "9200001", "--forms", "S-11"), []),
    ],
    ids=[
        "everything",
        "CIK with its letters",
        "by ticker",
        "one company named twice",
        "a form and its amendments",
        "forms with a star",
        "notices of effectiveness",
        "since a day",
        "the newest",
        "all of these together",
        "a form that was never filed",
    ],
)
def test_brings_what_is_asked_for(
    arguments: tuple[object, ...], expected: list[str], run: Run, source: Path, edgar: Edgar
) -> None:
    result = run("fetch", *arguments)
    assert result.exit_code == 0, result.output
    assert files(source) == sorted([*INDEXES, *named(*expected)])
    for one in expected:
        assert (source / SLUG / FILES[one] / f"{one}.txt").read_bytes() == stated(one)
    assert {request.headers["User-Agent"] for request in edgar.requests} == {AGENT}
    assert (
        f"{len(expected)} filing{'' if len(expected) == 1 else 's'} brought, 0 held already, 0 failed" in result.output
    )


def test_what_is_brought_is_a_library(run: Run, source: Path) -> None:
    run("fetch", "--cik", CIK)
    library = load_library(source)
    assert set(FILES) <= set(library.filings)
    assert not [problem for problem in library.problems if problem.severity == "error"]
    assert {library.filings[one].form for one in (number(31), "9999999995-24-000077")} == {"8-K/A", "EFFECT"}
    assert CIK in library.covered


@pytest.mark.parametrize("company", [("--cik", CIK), ("--ticker", "PLWT")], ids=["by CIK", "by ticker"])
def test_run_twice_it_downloads_nothing(company: tuple[str, str], run: Run, source: Path, edgar: Edgar) -> None:
    run("fetch", *company)
    before = {name: (source / name).stat().st_mtime_ns for name in files(source)}
    asked = len(edgar.requests)
    result = run("fetch", *company)
    assert result.exit_code == 0
    assert "0 filings brought, 7 held already" in result.output
    assert sorted(edgar.asked(asked)) == sorted([INDEX, OLDER])
    assert not edgar.transferred(asked)
    assert {name: (source / name).stat().st_mtime_ns for name in files(source)} == before


def test_without_etags_unchanged_files_are_left_alone(run: Run, source: Path, edgar: Edgar) -> None:
    edgar.validators = False
    run("fetch", "--cik", CIK)
    before = {name: (source / name).stat().st_mtime_ns for name in files(source)}
    assert run("fetch", "--cik", CIK).exit_code == 0
    assert {name: (source / name).stat().st_mtime_ns for name in files(source)} == before


def test_a_new_filing_is_brought_alone(run: Run, source: Path, edgar: Edgar) -> None:
    run("fetch", "--cik", CIK)
    asked = len(edgar.requests)
    edgar.publish((Paper(number(50), "424B3", "2024-06-03", "<p>PROSPECTUS SUPPLEMENT</p>"), *PAPERS), OLD_PAPERS)
    assert run("fetch", "--cik", CIK).exit_code == 0
    assert sorted(edgar.transferred(asked)) == sorted([INDEX, address(number(50))])
    assert f"{SLUG}/424B3/{number(50)}.txt" in files(source)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (f"mine/8-k_pellworm_2024-04-02_{number(30)}.htm", b"<html><body><p>FORM 8-K</p></body></html>"),
        (f"PLWT/8-K/{number(30)}/full-submission.txt", stated(number(30))),
        ("mine/report.txt", stated(number(30))),
        ("mine/report.htm", b"<html><body><p>FORM 8-K</p></body></html>"),
    ],
    ids=["its name says so", "its folder says so", "its header says so", "its sidecar says so"],
)
def test_what_is_held_elsewhere_is_not_asked_for(name: str, text: bytes, run: Run, source: Path, edgar: Edgar) -> None:
    (source / name).parent.mkdir(parents=True)
    (source / name).write_bytes(text)
    if name == "mine/report.htm":
        (source / f"{name}.review.yml").write_text(f"stated: {{accession_number: {number(30)}}}\n")
    result = run("fetch", "--cik", CIK, "--forms", "8-K", "--since", "2024-01-01")
    assert result.exit_code == 0, result.output
    assert brought(source / SLUG) == [f"8-K-A/{number(31)}.txt"]
    assert "1 held already" in result.output


def test_an_index_that_is_there_shows_the_folder(run: Run, source: Path, edgar: Edgar) -> None:
    kept = source / "our-filings" / f"CIK{CIK}.json"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(edgar.files[INDEX])
    assert run("fetch", "--cik", CIK, "--limit", 1).exit_code == 0
    assert f"our-filings/424B3/{number(40)}.txt" in files(source)
    assert len(list(source.rglob(f"CIK{CIK}.json"))) == 1


# --- what prospectuses incorporate ---------------------------------------------------------------


@pytest.mark.parametrize("arguments", [(), ("--cik", CIK)], ids=["of whoever is held", "of a company"])
def test_referenced_brings_what_a_held_prospectus_names(arguments: tuple[str, ...], run: Run, source: Path) -> None:
    run("fetch", "--cik", CIK, "--forms", "424B3")
    result = run("fetch", "--referenced", *arguments)
    assert result.exit_code == 0, result.output
    assert brought(source) == named(number(40), number(30), number(20))
    again = run("fetch", "--referenced", *arguments)
    assert "0 filings brought, 0 held already, 0 failed" in again.output


def test_referenced_follows_a_link_that_no_index_has(run: Run, source: Path, edgar: Edgar) -> None:
    other = "0009200002-24-000005"
    link = f"https://www.sec.gov/Archives/edgar/data/9200002/{other.replace('-', '')}/a.htm"
    linked = PAPERS[0].text.replace(
        "our Annual Report on Form 10-K", f'our <a href="{link}">Annual Report on Form 10-K</a>'
    )
    edgar.publish((Paper(number(40), "424B3", "2024-05-06", linked),))
    edgar.files[address(other, "9200002")] = submission(other, "10-K", "2024-03-01", "<p>FORM 10-K</p>")
    run("fetch", "--cik", CIK)
    result = run("fetch", "--referenced", "--forms", "10-K")
    assert result.exit_code == 0, result.output
    assert address(other, "9200002") in edgar.transferred()
    assert any(name.endswith(f"10-K/{other}.txt") for name in brought(source))


def test_referenced_needs_somebody(run: Run, source: Path) -> None:
    assert "is not there" in run("fetch", "--referenced").output
    source.mkdir()
    assert "Name the company with --cik" in run("fetch", "--referenced").output


# --- a server that is busy, slow or broken -------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "faults"),
    [
        (address(number(20)), ["503", "500"]),
        (address(number(20)), ["429", "429 0"]),
        (address(number(20)), ["429 Mon, 06 May 2024 10:00:00 GMT"]),
        (address(number(20)), ["429 Mon, 06 May 2024 10:00:00 -0000"]),
        (address(number(20)), ["429 soon"]),
        (address(number(20)), ["cut", "cut"]),
        (address(number(20)), ["short"]),
        (address(number(20)), ["page", "page"]),
        (address(number(20)), ["drop", "502"]),
        (INDEX, ["503", "page"]),
        (INDEX, ["cut", "short"]),
        (OLDER, ["page", "429"]),
        (TICKERS, ["504", "short"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value.rpartition("/")[2],
)
def test_what_passes_is_waited_for(path: str, faults: list[str], run: Run, source: Path, edgar: Edgar) -> None:
    edgar.faults[path] += faults
    result = run("fetch", "--ticker", "PLWT", "--forms", "10-K")
    assert result.exit_code == 0, result.output
    assert (source / SLUG / "10-K" / f"{number(20)}.txt").read_bytes() == stated(number(20))
    assert edgar.asked().count(path) == len(faults) + 1
    assert files(source) == sorted([*INDEXES, *named(number(20))])


def test_a_slow_answer_is_given_up_and_asked_for_again(
    run: Run, source: Path, edgar: Edgar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.importing.connection.TIMEOUT", 0.3)
    edgar.faults[address(number(20))] += ["slow"]
    assert run("fetch", "--cik", CIK, "--forms", "10-K").exit_code == 0
    assert brought(source) == named(number(20))


def test_the_rest_of_a_broken_download_is_asked_for(run: Run, source: Path, edgar: Edgar) -> None:
    edgar.faults[address(number(20))] += ["cut"]
    run("fetch", "--cik", CIK, "--forms", "10-K")
    first, second = [request for request in edgar.requests if request.path == address(number(20))]
    assert (first.status, second.status) == (200, 206)
    assert second.headers["Range"] == f"bytes={len(stated(number(20))) // 2}-"
    assert first.headers["Accept-Encoding"] == "identity"


def test_the_next_run_goes_on_where_this_one_stopped(run: Run, source: Path, edgar: Edgar) -> None:
    edgar.faults[address(number(20))] += ["cut", "drop", "drop"]
    result = run("fetch", "--cik", CIK, "--forms", "10-K")
    assert result.exit_code == 1
    assert "it goes on where it stopped" in result.output
    part = source / SLUG / "10-K" / f".{number(20)}.txt.part"
    name = part.relative_to(source).as_posix()
    assert files(source) == sorted([*INDEXES, name, f"{name}.copy"])
    assert part.read_bytes() == stated(number(20))[: part.stat().st_size]
    assert not load_library(source).filings
    asked = len(edgar.requests)
    assert run("fetch", "--cik", CIK, "--forms", "10-K").exit_code == 0
    (last,) = [request for request in edgar.requests[asked:] if request.path == address(number(20))]
    assert last.status == 206
    assert files(source) == sorted([*INDEXES, *named(number(20))])
    assert (source / named(number(20))[0]).read_bytes() == stated(number(20))


def test_after_a_crash_too_the_next_run_goes_on(run: Run, source: Path, edgar: Edgar) -> None:
    edgar.faults[address(number(20))] += ["stall"]
    part = source / SLUG / "10-K" / f".{number(20)}.txt.part"
    options = ["--source", source, "--base-url", edgar.url, "--user-agent", AGENT, "--cik", CIK, "--forms", "10-K"]
    command = [sys.executable, "-m", "generator", "fetch", *map(str, options)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        for _ in range(600):
            if part.exists() and part.stat().st_size:
                break
            time.sleep(0.1)
        process.kill()
    come = part.stat().st_size
    assert 0 < come < len(stated(number(20)))
    assert run("fetch", "--cik", CIK, "--forms", "10-K").exit_code == 0
    last = edgar.requests[-1]
    assert (last.path, last.status) == (address(number(20)), 206)
    assert last.headers["Range"] == f"bytes={come}-"
    assert (source / named(number(20))[0]).read_bytes() == stated(number(20))
    assert files(source) == sorted([*INDEXES, *named(number(20))])


def test_a_part_of_another_copy_is_not_gone_on_with(run: Run, source: Path, edgar: Edgar) -> None:
    edgar.faults[address(number(20))] += ["cut", "drop", "drop"]
    run("fetch", "--cik", CIK, "--forms", "10-K")
    edgar.files[address(number(20))] = submission(number(20), "10-K", "2024-03-01", "<p>FORM 10-K, corrected</p>" * 900)
    assert run("fetch", "--cik", CIK, "--forms", "10-K").exit_code == 0
    assert (source / named(number(20))[0]).read_bytes() == edgar.files[address(number(20))]


def test_a_part_of_nobody_knows_what_is_begun_anew(run: Run, source: Path) -> None:
    part = source / SLUG / "10-K" / f".{number(20)}.txt.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"left by a process that was killed")
    assert run("fetch", "--cik", CIK, "--forms", "10-K").exit_code == 0
    assert (source / named(number(20))[0]).read_bytes() == stated(number(20))
    assert not part.exists()


def test_a_network_that_goes_away_half_way_ends_the_run_soon(run: Run, source: Path, edgar: Edgar) -> None:
    papers = tuple(Paper(number(count), "8-K", f"2024-03-{count:02}", "<p>FORM 8-K</p>") for count in range(1, 29))
    edgar.publish(papers)
    for paper in papers[5:]:
        edgar.faults[address(paper.number)] += ["drop"] * 9
    result = run("fetch", "--cik", CIK)
    assert result.exit_code == 1
    assert "left for the next run" in result.output
    assert sum(edgar.asked().count(address(paper.number)) for paper in papers[5:]) <= 3 * 10
    for name in brought(source):
        assert (source / name).read_bytes() == edgar.files[address(Path(name).stem)]
    edgar.faults.clear()
    assert run("fetch", "--cik", CIK).exit_code == 0
    assert len(brought(source)) == len(papers)


def test_a_person_may_end_it_at_any_time(run: Run, source: Path, edgar: Edgar, monkeypatch: pytest.MonkeyPatch) -> None:
    def end(*arguments: object) -> None:
        raise KeyboardInterrupt

    for paper in PAPERS[1:]:
        edgar.faults[address(paper.number)] += ["429 600"]
    with monkeypatch.context() as patch:
        patch.setattr("generator.commands.fetch.progress_bar", lambda what: nullcontext(end))
        assert run("fetch", "--cik", CIK).exit_code == 1
    assert not [name for name in files(source) if name.endswith(".part")]
    for name in brought(source):
        assert (source / name).read_bytes() == stated(Path(name).stem)
    edgar.faults.clear()
    assert run("fetch", "--cik", CIK).exit_code == 0
    assert brought(source) == named(*FILES)


# --- answers that are wrong ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (stated(number(30)), f"Submission {number(30)} came in place of {number(20)}"),
        (ERROR_PAGE, "an HTML page came in its place (SEC.gov | File Unavailable)"),
        (stated(number(20))[:-60], "it is cut short"),
        (b"", "does not begin as a submission does"),
        (b'{"message": "busy"}', "does not begin as a submission does"),
        (b"<SEC-DOCUMENT>\n<DOCUMENT>\n</SEC-DOCUMENT>\n", "has no accession number"),
        (None, "There is no http"),
    ],
    ids=["another submission", "an error page", "cut short", "nothing", "JSON", "no number", "not there"],
)
def test_a_wrong_answer_is_not_saved_and_stops_only_itself(
    body: bytes | None, says: str, run: Run, source: Path, edgar: Edgar
) -> None:
    edgar.files.pop(address(number(20)))
    if body is not None:
        edgar.files[address(number(20))] = body
    result = run("fetch", "--cik", CIK)
    assert result.exit_code == 1
    assert says in result.output
    assert "6 filings brought, 0 held already, 1 failed" in result.output
    assert files(source) == sorted([*INDEXES, *named(*(one for one in FILES if one != number(20)))])
    edgar.publish(PAPERS, OLD_PAPERS)
    assert "1 filing brought, 6 held already, 0 failed" in run("fetch", "--cik", CIK).output


@pytest.mark.parametrize(
    ("path", "body", "says"),
    [
        (INDEX, None, f"EDGAR knows no company with the CIK {CIK}"),
        (INDEX, ERROR_PAGE, "an HTML page came in its place"),
        (INDEX, b'{"cik": "1"', "not the JSON that EDGAR sends"),
        (INDEX, b'{"cik": "1", "filings": {"recent": {}}}', "The index of CIK 0000000001 came in place of"),
        (INDEX, b'{"cik": "9200001", "name": "X", "filings": {"recent": {"form": ["4"]}}}', "not EDGAR's list"),
        (
            INDEX,
            b'{"cik": "9200001", "filings": {"recent": {"accessionNumber": [], "filingDate": [], "form": []}, '
            b'"files": [{"name": "../../x.json"}]}}',
            "which is no name of one",
        ),
        (OLDER, None, "There is no http"),
        (OLDER, b'{"form": ["4"]}', "not EDGAR's list"),
        (OLDER, ERROR_PAGE, "an HTML page came in its place"),
    ],
    ids=[
        "wrong CIK",
        "a page",
        "cut",
        "another company",
        "other columns",
        "a way out",
        "no older page",
        "older: columns",
        "older: a page",
    ],
)
def test_a_wrong_index_is_not_saved(
    path: str, body: bytes | None, says: str, run: Run, source: Path, edgar: Edgar
) -> None:
    edgar.files.pop(path)
    if body is not None:
        edgar.files[path] = body
    result = run("fetch", "--cik", CIK)
    assert result.exit_code == 1
    assert says in result.output
    assert not list(source.rglob(f"CIK{CIK}.json"))
    assert not brought(source)


def test_a_wrong_index_leaves_the_one_that_is_there(run: Run, source: Path, edgar: Edgar) -> None:
    run("fetch", "--cik", CIK)
    good = (source / SLUG / f"CIK{CIK}.json").read_bytes()
    edgar.files[INDEX] = ERROR_PAGE
    assert run("fetch", "--cik", CIK).exit_code == 1
    assert (source / SLUG / f"CIK{CIK}.json").read_bytes() == good


def test_an_unknown_ticker_is_said_with_what_is_like_it(run: Run, source: Path) -> None:
    result = run("fetch", "--ticker", "PLWX")
    assert result.exit_code == 1
    assert "EDGAR knows no ticker PLWX. It knows PLWT" in result.output
    assert not source.exists()


@pytest.mark.parametrize(
    ("fault", "says"),
    [("403", "user agent with a name and an e-mail address"), ("429 3600", "asks to wait 3600 seconds")],
    ids=["refused", "shut out for an hour"],
)
def test_who_is_refused_does_not_go_on(fault: str, says: str, run: Run, edgar: Edgar) -> None:
    for paper in PAPERS:
        edgar.faults[address(paper.number)] += [fault] * 9
    result = run("fetch", "--cik", CIK)
    assert result.exit_code == 1
    assert says in result.output
    assert len(edgar.asked()) <= 2 + len(PAPERS)


@pytest.mark.parametrize(
    ("code", "says"),
    [(errno.ENOSPC, "The disk is full"), (errno.EACCES, "cannot be written (Permission denied)")],
    ids=["disk full", "no permission"],
)
def test_a_disk_that_takes_no_more(
    code: int, says: str, run: Run, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("fetch", "--cik", CIK, "--limit", 1)

    def full(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        result = run("fetch", "--cik", CIK)
    assert result.exit_code == 1
    assert says in result.output
    assert files(source) == sorted([*INDEXES, *named(number(40))])
    assert run("fetch", "--cik", CIK).exit_code == 0
    assert brought(source) == named(*FILES)


# --- who asks, and how often -----------------------------------------------------------------------


def test_asks_at_most_ten_times_a_second(run: Run, edgar: Edgar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.importing.connection.MILLISECONDS_APART", 110)
    papers = tuple(Paper(number(count), "8-K", f"2024-03-{count:02}", "<p>FORM 8-K</p>") for count in range(1, 20))
    edgar.publish(papers)
    assert run("fetch", "--cik", CIK).exit_code == 0
    times = sorted(request.at for request in edgar.requests)
    assert len(times) == len(papers) + 1
    assert all(later - earlier >= 1.0 for earlier, later in zip(times, times[10:], strict=False))


def test_waits_as_long_as_the_server_asks(run: Run, edgar: Edgar) -> None:
    edgar.faults[address(number(20))] += ["429 1"]
    assert run("fetch", "--cik", CIK, "--forms", "10-K").exit_code == 0
    first, second = [request.at for request in edgar.requests if request.path == address(number(20))]
    assert second - first >= 0.99


@pytest.mark.parametrize(
    ("arguments", "agent", "says"),
    [
        (("--cik", CIK), "", "EDGAR wants to know who asks"),
        (("--cik", CIK), "a\nb", "one line of plain letters"),
        ((), AGENT, "Name a company"),
        (("--cik", "12345678901"), AGENT, "is no CIK"),
        (("--cik", "PLWT"), AGENT, "is no CIK"),
        (("--cik", CIK, "--limit", 0), AGENT, "--limit"),
        (("--cik", CIK, "--since", "May 2024"), AGENT, "--since"),
        (("--cik", CIK, "--data-url", "file:///etc"), AGENT, "is no web address"),
    ],
    ids=["nobody asks", "two lines", "no company", "long CIK", "letters", "limit", "day", "address"],
)
def test_wrong_use_is_said_before_anything_is_asked(
    arguments: tuple[object, ...], agent: str, says: str, run: Run, source: Path, edgar: Edgar
) -> None:
    result = run("fetch", *arguments, agent=agent)
    assert result.exit_code == 2
    assert says in result.output
    assert not edgar.requests
    assert not source.exists()


def test_who_asks_may_stand_in_the_environment_or_the_configuration(
    run: Run, source: Path, edgar: Edgar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.mkdir()
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: x\nplugins: [{filings: {source: filings, user_agent: Set set@example.com}}]\n")
    arguments = [
        "fetch",
        "-f",
        str(config),
        "--source",
        str(source),
        "--cik",
        CIK,
        "--base-url",
        edgar.url,
        "--limit",
        "1",
    ]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    monkeypatch.setenv("FILINGS_USER_AGENT", "Environment env@example.com")
    assert CliRunner().invoke(main, arguments).exit_code == 0
    agents = {request.headers["User-Agent"] for request in edgar.requests}
    assert agents == {"Set set@example.com", "Environment env@example.com"}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), [number(31), number(30), number(7, 9)]),
        (("--forms", "10-K"), [number(20)]),
        (("--ticker", "PLWT", "--forms", "424B3"), [number(40)]),
        (("--since", "2024-01-01"), [number(31), number(30)]),
    ],
    ids=["both", "a form named", "a company named", "the rest as ever"],
)
def test_companies_and_forms_may_stand_in_the_configuration(
    arguments: tuple[str, ...], expected: list[str], run: Run, source: Path, tmp_path: Path
) -> None:
    source.mkdir()
    options = f'{{source: filings, companies: ["{CIK}"], forms: [8-K]}}'
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\nplugins: [{{filings: {options}}}]\n")
    assert run("fetch", *arguments).exit_code == 0
    assert brought(source) == named(*expected)


def test_what_prospectuses_incorporate_is_of_any_form(run: Run, source: Path, tmp_path: Path) -> None:
    source.mkdir()
    options = f"{{source: filings, companies: [{int(CIK)}], forms: [424B*]}}"
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\nplugins: [{{filings: {options}}}]\n")
    assert run("fetch").exit_code == run("fetch", "--referenced").exit_code == 0
    assert brought(source) == named(number(40), number(30), number(20))


def test_a_mirror_may_stand_in_the_environment(source: Path, edgar: Edgar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILINGS_BASE_URL", edgar.url)
    arguments = ["fetch", "--source", str(source), "--user-agent", AGENT, "--cik", CIK, "--limit", "1"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    assert brought(source) == named(number(40))


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--forms", "S-11"), "None of these is S-11. The indexes list 8-K, "),
        (("--since", "2030-01-01"), "None of these is filed since 2030-01-01."),
        (("--forms", "424B3", "--since", "2030-01-01"), "None of these is 424B3 and filed since 2030-01-01."),
    ],
    ids=["form", "day", "both"],
)
def test_where_nothing_fits_it_is_said_what_there_is(arguments: tuple[str, ...], says: str, run: Run) -> None:
    result = run("fetch", "--cik", CIK, *arguments)
    assert result.exit_code == 0
    assert says in result.output
    assert "None of these" not in run("fetch", "--cik", CIK).output
    assert "None of these" not in run("fetch", "--cik", CIK).output, "all are held"


def test_where_no_prospectus_is_held_there_is_nothing_to_bring(run: Run, source: Path) -> None:
    source.mkdir()
    result = run("fetch", "--referenced")
    assert result.exit_code == 0
    assert "No prospectus" in result.output


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("http://127.0.0.1:9", "there is no connection to that server (Connection refused)"),
        ("https://edgar.invalid", "there is no connection to that server ("),
    ],
    ids=["nobody answers", "no such name"],
)
def test_without_a_network_it_is_said_in_a_persons_words(url: str, says: str, run: Run, source: Path) -> None:
    result = run("fetch", "--cik", CIK, "--base-url", url)
    assert result.exit_code == 1
    assert says in result.output
    assert "Errno" not in result.output
    assert not source.exists()


def test_a_connection_that_breaks_off_is_called_so(run: Run, edgar: Edgar) -> None:
    edgar.faults[address(number(20))] += ["cut"] * 9
    result = run("fetch", "--cik", CIK, "--forms", "10-K")
    assert "the connection broke off" in result.output
