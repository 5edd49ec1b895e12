"""Problems for people and for tools."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.model import Problem
from generator.reporting import folder, report
from generator.terminal import progress_bar

ERROR = Problem(file="a/b.txt", message="It is empty.", advice="Save it again.", code="empty")
WARNING = Problem(file="c.htm", message="No date, 100%:\nnone", advice="", severity="warning", code="no-date")
ENTRY = Problem(file="a.txt.review.yml", message="Reason is missing (line 3).", advice="", code="sidecar", line=3)
NOTE = Problem(file="d.txt", message="Not resolved.", advice="", severity="note", code="unresolved")


def test_text_names_file_reason_and_advice_and_counts() -> None:
    lines = report([ERROR, WARNING, NOTE, NOTE], "filings", "text").splitlines()
    assert lines[0] == "filings/a/b.txt: error: It is empty. Save it again. [empty]"
    assert lines[-1] == "1 error, 1 warning, 2 notes"


@pytest.mark.parametrize(
    ("problem", "annotation"),
    [
        (ERROR, "::error file=filings/a/b.txt,title=empty::It is empty. Save it again."),
        (WARNING, "::warning file=filings/c.htm,title=no-date::No date, 100%25:%0Anone."),
        (NOTE, "::notice file=filings/d.txt,title=unresolved::Not resolved."),
        (ENTRY, "::error file=filings/a.txt.review.yml,line=3,title=sidecar::Reason is missing (line 3)."),
    ],
    ids=["error", "warning with signs that GitHub reads", "note", "on a line"],
)
def test_github(problem: Problem, annotation: str) -> None:
    assert report([problem], "filings", "github") == annotation


def test_json_is_the_problems() -> None:
    assert json.loads(report([ERROR], "filings", "json")) == [
        {
            "file": "a/b.txt",
            "message": "It is empty.",
            "advice": "Save it again.",
            "severity": "error",
            "code": "empty",
            "line": None,
        }
    ]


def test_sarif_has_rules_levels_and_places() -> None:
    (run,) = json.loads(report([ERROR, WARNING, NOTE], "filings", "sarif"))["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["empty", "no-date", "unresolved"]
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert place == "filings/a/b.txt"


def test_a_line_is_named_to_people_and_tools() -> None:
    assert report([ENTRY], "filings", "text").startswith("filings/a.txt.review.yml:3: error: ")
    (run,) = json.loads(report([ENTRY], "filings", "sarif"))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}


def test_sarif_names_files_as_uris() -> None:
    problem = Problem(file="a b/c#1.txt", message="It is empty.", advice="", code="empty")
    (run,) = json.loads(report([problem], "filings", "sarif"))["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert place == "filings/a%20b/c%231.txt"


@pytest.mark.parametrize(
    ("inside", "expected"), [("site/filings", "filings"), ("elsewhere", None)], ids=["below", "elsewhere"]
)
def test_a_folder_is_named_from_the_working_folder(
    inside: str, expected: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "site").mkdir()
    monkeypatch.chdir(tmp_path / "site")
    assert folder(tmp_path / inside) == (expected or str(tmp_path / inside))


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("a\x1b]0;owned\x07\x1b[2Jb", r"a\x1b]0;owned\x07\x1b[2Jb"),
        ("a\n::error::b\r\n", r"a\n::error::b\r\n"),
        ("a\u202eb\u2028c\x9bd\udcff", r"a\u202eb\u2028c\x9bd\udcff"),
        ("Señor “[bold]” é", "Señor “[bold]” é"),
    ],
    ids=["escape sequences", "a second line", "direction and single bytes", "words"],
)
def test_no_text_from_outside_commands_a_terminal(hostile: str, shown: str) -> None:
    problem = Problem(file=f"{hostile}.txt", message=f"It holds {hostile}.", advice="Save it again.", code="damaged")
    assert report([problem], "filings", "text").split("\n")[:-1] == [
        f"filings/{shown}.txt: error: It holds {shown}. Save it again. [damaged]"
    ]
    assert len(report([problem], "filings", "github").splitlines()) == 1


def test_the_bar_shows_names_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with progress_bar("Reading") as told:
        assert told is not None
        told(1, 2, "[/red]\x1b[2J[link=x].txt")
