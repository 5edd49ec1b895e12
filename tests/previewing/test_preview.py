"""`preview`: what a change of the folder of filings does to the site, as those who review it read it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from publisher import FILINGS, LATER, write

from generator.cli import main
from generator.model import Problem
from generator.previewing import in_markdown
from generator.previewing.changes import Preview, Said
from generator.previewing.check_run import AT_ONCE, bodies
from generator.previewing.in_markdown import code, markdown

NEW = "424b3_quillfeather-robotics-inc_2019-04-18.txt"
NEW_ID = "quillfeather-robotics-inc-424b3-2019-04-18"


@pytest.fixture
def before(tmp_path: Path) -> Path:
    return write(tmp_path / "before", FILINGS)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write(tmp_path / "filings", {**FILINGS, NEW: LATER.encode()})


def preview(source: Path, *arguments: object, options: str = "") -> Result:
    config = source.parent / "mkdocs.yml"
    config.write_text(f"site_name: x\nplugins: [{{filings: {{source: filings{options}}}}}]\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["preview", "-f", str(config), *map(str, arguments)])
    assert result.exit_code == 0, result.output
    return result


def checked(source: Path, before: Path) -> tuple[str, list[dict[str, Any]]]:
    """The Markdown, and the bodies of the requests."""
    file = source.parent / "check-run.jsonl"
    summary = preview(source, "--before", before, "--check-run", file).output
    return summary, [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_says_what_the_page_of_a_new_filing_will_say(source: Path, before: Path) -> None:
    lines = preview(source, "--before", before).output.splitlines()
    assert lines[:3] == ["## What the pages will say", "", "1 new filing"]
    assert [line for line in lines if line.startswith("### `")] == [
        "### ` 424B3 · 18 Apr 2019 · Quillfeather Robotics, Inc. `"
    ]
    assert f"New: ` {NEW} `, page ` filings/{NEW_ID}/ `" in lines
    assert "- Securities: ` Common Stock · up to 1,250,000 shares `" in lines
    assert any(line.startswith("- Documents incorporated by reference: ` 3 not checked `") for line in lines)
    assert any(line.startswith("- Not stated in this document: ") for line in lines)
    assert f"- new ` filings/{NEW_ID}/ `" in lines
    assert "- changed ` registrations/333-700001/ `" in lines


def test_nothing_changes(before: Path, source: Path) -> None:
    (source / NEW).unlink()
    assert preview(source, "--before", before).output == "## What the pages will say\n\n0 new filings\n"


@pytest.mark.parametrize("folder", ["nowhere", None], ids=["a folder that is not there", "no folder"])
def test_where_nothing_was_everything_is_new(folder: str | None, source: Path) -> None:
    arguments = ["--before", source.parent / folder] if folder else []
    assert "\n3 new filings\n" in preview(source, *arguments).output


def test_a_filing_that_is_read_differently_is_told(before: Path, source: Path) -> None:
    (source / NEW).unlink()
    name = next(iter(FILINGS))
    entry = "{field: contact.phone, old: (555) 010-7788, new: (555) 1, reason: moved, by: A, on: 2024-01-02}"
    (source / f"{name}.review.yml").write_text(f"facts: [{entry}]\n", encoding="utf-8")
    output = preview(source, "--before", before).output
    assert "\n0 new filings, 1 read differently\n" in output
    assert f"Read differently: ` {name} `" in output


def test_what_waits_for_approval_is_told(before: Path, source: Path) -> None:
    output = preview(source, "--before", before, options=", publisher: issuer").output
    assert "\n1 new filing, 1 to approve\n" in output
    assert "New, waits for approval:" in output
    assert "A page that waits is published once" in output


@pytest.mark.parametrize(
    ("files", "conclusion", "levels"),
    [
        ({}, "success", set()),
        ({"empty.txt": b""}, "failure", {"failure"}),
        ({"x.txt.review.yml": b"facts: []\n"}, "neutral", {"warning"}),
        ({f"{NEW}.review.yml": b"facts:\n- form\n"}, "failure", {"failure"}),
    ],
    ids=["nothing wrong", "a file that cannot be read", "a sidecar of nothing", "a broken entry"],
)
def test_a_check_run_is_as_good_as_the_worst_new_problem(
    files: dict[str, bytes], conclusion: str, levels: set[str], before: Path, source: Path
) -> None:
    write(source, files)
    summary, (body,) = checked(source, before)
    assert (body["status"], body["conclusion"]) == ("completed", conclusion)
    assert body["output"]["title"].startswith("1 new filing")
    assert body["output"]["summary"] == summary
    found = body["output"]["annotations"]
    assert {each["annotation_level"] for each in found} - {"notice"} == levels
    for each in found:
        assert each["path"].startswith(f"{source.as_posix()}/") or each["path"].startswith("filings/")
        assert each["start_line"] == each["end_line"] >= 1
        assert each["message"] and each["title"]


def test_problems_that_were_there_before_are_not_told_again(before: Path, source: Path) -> None:
    for folder in (before, source):
        write(folder, {"empty.txt": b""})
    summary, (body,) = checked(source, before)
    assert body["conclusion"] == "success"
    assert "empty.txt" not in summary + json.dumps(body)


@pytest.mark.parametrize("count", [0, 1, AT_ONCE, AT_ONCE + 1, 3 * AT_ONCE + 7, 1_500])
def test_annotations_come_in_as_many_requests_as_they_need(count: int) -> None:
    severities = ("note", "warning", "error")
    problems = tuple(
        Problem(file=f"{number}.txt", message="It is odd.", advice="", code="odd", severity=severities[number % 3])
        for number in range(count)
    )
    sent = list(bodies(Preview(said=(), pages=(), problems=problems), "filings"))
    sizes = [len(body["output"]["annotations"]) for body in sent]
    assert max(sizes) <= AT_ONCE
    assert sum(sizes) == min(count, 1_000)
    assert [body.get("status") for body in sent] == [*[None] * (len(sent) - 1), "completed"]
    levels = [each["annotation_level"] for body in sent for each in body["output"]["annotations"]]
    assert levels == sorted(levels, key=["failure", "warning", "notice"].index)


def test_a_long_preview_is_cut_after_a_whole_entry() -> None:
    said = tuple(
        Said(file=f"{n}.txt", id=f"{n}", title=f"424B3 {n}", new=True, waits=False, facts=(("Words", "w " * 150),) * 3)
        for n in range(400)
    )
    text = markdown(Preview(said=said, pages=(), problems=()))
    assert len(text) < 65_536
    shown = text.count("### ")
    assert 10 < shown < 400
    assert text.endswith(f"Cut here: {400 - shown} more.\n")


@given(st.text(max_size=2 * in_markdown._LONGEST_FACT))
def test_what_a_filing_says_is_never_markup(text: str) -> None:
    html = MarkdownIt().render(f"- Fact: {code(text)} end").strip()
    assert html.count("<code>") == html.count("</code>") == (0 if code(text) == "nothing" else 1)
    assert "\n" not in code(text)
    assert html.startswith("<ul>\n<li>Fact: ") and html.endswith(" end</li>\n</ul>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@everyone", "` @everyone `"),
        ("a ``b`` `c`", "``` a ``b`` `c` ```"),
        ("[x](javascript:alert(1))", "` [x](javascript:alert(1)) `"),
        ("two\nlines\x1b[31m", "` two lines [31m `"),
        ("   ", "nothing"),
    ],
    ids=["a mention", "ticks", "a link", "control characters", "nothing"],
)
def test_code(text: str, expected: str) -> None:
    assert code(text) == expected
