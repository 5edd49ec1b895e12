"""The command line, as a person and as a CI job use it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from publisher import CURRENT_REPORT, FILINGS, REPO, SHARED, SUPPLEMENT, Site, write
from test_plugin import tree

from generator import cli
from generator.cli import main
from generator.site import exchange

NAMES = list(FILINGS)
NUMBERED = "quillfeather-robotics-inc-424b3-2019-03-14-2"
COMMANDS = sorted(cli.COMMANDS)
OPTIONS = [
    (name, option) for name in COMMANDS for option in cli.command(name).params if isinstance(option, click.Option)
]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="filings")


# --- every command says what it does -------------------------------------------------------------


@pytest.mark.parametrize("name", COMMANDS)
def test_command_has_help_and_is_in_the_reference(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert len(cli.command(name).help or "") > 30
    assert f"## `{name}`" in (REPO / "docs" / "pages" / "reference" / "commands.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("command", "option"), OPTIONS, ids=[f"{name} {option.opts[0]}" for name, option in OPTIONS])
def test_option_has_help(command: str, option: click.Option) -> None:
    assert option.help


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        ((), 2, "Usage"),
        (("nothing",), 2, "No such command"),
        (("extract", "--out", "x"), 2, "Missing argument"),
        (("extract", "not-there.txt", "--out", "x"), 2, "does not exist"),
        (("check", "--format", "xml"), 2, "is not one of"),
        (("release", "--on", "3 January"), 2, "3 January is no day. Write year, month and day: 2024-01-03."),
        (("--version",), 0, "version"),
    ],
    ids=["no command", "unknown command", "no paths", "no such file", "unknown format", "no such day", "version"],
)
def test_wrong_use_is_said(arguments: tuple[str, ...], status: int, says: str) -> None:
    result = run(*arguments)
    assert result.exit_code == status
    assert says in result.output


# --- extract -------------------------------------------------------------------------------------


def test_extract_writes_the_facts_at_the_top_level(tmp_path: Path) -> None:
    source = write(tmp_path / "in", FILINGS)
    result = run("extract", source, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    facts = json.loads((tmp_path / "out" / f"{Path(NAMES[0]).stem}.json").read_bytes())
    assert facts["form"] == "424B3"
    assert facts["registrant"] == "Quillfeather Robotics, Inc."
    assert facts["registration_numbers"] == ["333-700001"]
    assert facts["source"]["name"] == NAMES[0]
    assert facts["id"] == "quillfeather-robotics-inc-424b3-2019-03-14"
    report = json.loads((tmp_path / "out" / f"{Path(NAMES[1]).stem}.json").read_bytes())
    assert report["filed"] == "2019-03-01"
    assert report["id"] == report["accession_number"] == "0000700001-19-000012"


@pytest.mark.parametrize(
    ("files", "written"),
    [
        ({"a.txt": SUPPLEMENT, "b.txt": SUPPLEMENT}, ["a.json", "b.json"]),
        (
            {"0000700001-19-000012/full-submission.txt": SUPPLEMENT, "x/full-submission.txt": SUPPLEMENT},
            ["0000700001-19-000012.json", "quillfeather-robotics-inc-424b3-2019-03-14.json"],
        ),
        (
            {"x/s.txt": SUPPLEMENT, "y/s.txt": SUPPLEMENT},
            ["quillfeather-robotics-inc-424b3-2019-03-14-2.json", "quillfeather-robotics-inc-424b3-2019-03-14.json"],
        ),
        (
            {f"{at}/s.txt": "<SEC-DOCUMENT>\nACCESSION NUMBER: ../../up\n<DOCUMENT>\n<TEXT>\nA letter." for at in "xy"},
            ["unknown-issuer-filing-2.json", "unknown-issuer-filing.json"],
        ),
        (
            {f"{at}/s.txt": SUPPLEMENT for at in "xyz"} | {f"{NUMBERED}.txt": SUPPLEMENT},
            [f"{NUMBERED}.json", *(f"{NUMBERED[:-2]}{more}.json" for more in ("-3", "-4", ""))],
        ),
        ({f"f{number:02}.htm": CURRENT_REPORT for number in range(12)}, [f"f{number:02}.json" for number in range(12)]),
        (
            {"a.txt": SUPPLEMENT, "A.htm": CURRENT_REPORT},
            ["quillfeather-robotics-inc-424b3-2019-03-14.json", "quillfeather-robotics-inc-8-k-2019-03-01.json"],
        ),
        (
            {f"{'é' * 124}{end}.txt": SUPPLEMENT for end in "ab"},
            [f"{'é' * 100}-2.json", f"{'é' * 100}.json"],
        ),
    ],
    ids=[
        "stems",
        "ids",
        "numbers where ids repeat",
        "a way up",
        "a stem that is such a number",
        "many, over all cores",
        "stems that differ by capitals",
        "names as long as they may be",
    ],
)
def test_extract_names_files(files: dict[str, str], written: list[str], tmp_path: Path) -> None:
    source = write(tmp_path / "in", {name: text.encode() for name, text in files.items()})
    result = run("extract", source, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert names(tmp_path / "out") == written


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"", "empty"), (b"   \n", "white space"), (b"%PDF-1.7 \0\1\2", "not the text of a filing")],
    ids=["empty", "blank", "a PDF"],
)
def test_extract_goes_on_after_a_file_that_cannot_be_read(data: bytes, says: str, tmp_path: Path) -> None:
    source = write(tmp_path / "in", {**FILINGS, "broken.txt": data})
    result = run("extract", source, "--out", tmp_path / "out")
    assert result.exit_code == 1
    (line,) = [line for line in result.output.splitlines() if "broken.txt" in line]
    assert "error" in line
    assert says in line
    assert len(names(tmp_path / "out")) == len(FILINGS)
    assert "1 not read" in result.output


def test_extract_tells_of_what_it_leaves_out(tmp_path: Path) -> None:
    source = write(tmp_path / "in", {**FILINGS, "more.zip": b"PK"})
    (source / "away.txt").symlink_to("/nowhere")
    result = run("extract", source, "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert "2 filings in" in result.output and "0 not read" in result.output
    told = {name: line for line in result.output.splitlines() for name in ("more.zip", "away.txt") if name in line}
    assert "is not read. Save the filing from EDGAR" in told["more.zip"]
    assert "A symbolic link" in told["away.txt"]


def test_extract_gives_the_same_bytes_each_time(tmp_path: Path) -> None:
    source = write(tmp_path / "in", FILINGS)
    for out in ("one", "two"):
        run("extract", source, "--out", tmp_path / out)
    for name in names(tmp_path / "one"):
        data = (tmp_path / "one" / name).read_bytes()
        assert data == (tmp_path / "two" / name).read_bytes()
        assert str(tmp_path).encode() not in data


# --- check ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "flags", "status", "says"),
    [
        (FILINGS, (), 0, "0 errors"),
        ({**FILINGS, "broken.txt": b""}, (), 1, "broken.txt: error"),
        ({**FILINGS, "photo.docx": b"PK"}, (), 0, "photo.docx: warning"),
        ({**FILINGS, "photo.docx": b"PK"}, ("--strict",), 1, "photo.docx: warning"),
    ],
    ids=["sound", "an error", "a warning", "a warning under --strict"],
)
def test_check(
    files: dict[str, bytes], flags: tuple[str, ...], status: int, says: str, make_site: Callable[..., Site]
) -> None:
    site = make_site(files)
    result = run("check", "-f", site.config_file, *flags)
    assert result.exit_code == status, result.output
    assert says in result.output


@pytest.mark.parametrize("format_", ["json", "sarif"])
def test_check_for_tools_is_json_and_nothing_else(format_: str, make_site: Callable[..., Site]) -> None:
    site = make_site({**FILINGS, "broken.txt": b""})
    result = run("check", "-f", site.config_file, "--format", format_)
    assert result.exit_code == 1
    assert "broken.txt" in json.dumps(json.loads(result.stdout))


# --- pages, finish, configuration ------------------------------------------------------------------


def test_pages_go_where_mkdocs_looks_and_flags_win(make_site: Callable[..., Site], tmp_path: Path) -> None:
    site = make_site()
    assert run("pages", "-f", site.config_file).exit_code == 0
    assert (site.folder / "site_src" / "filings" / "0000700001-19-000012").is_dir()
    other = write(tmp_path / "other", {NAMES[0]: FILINGS[NAMES[0]]})
    assert run("pages", "-f", site.config_file, "--source", other, "--out", tmp_path / "pages").exit_code == 0
    assert (tmp_path / "pages" / "filings" / "quillfeather-robotics-inc-424b3-2019-03-14").is_dir()
    assert not (tmp_path / "pages" / "filings" / "0000700001-19-000012").is_dir()


@pytest.mark.parametrize(
    ("options", "says"),
    [({"publisher": "nobody"}, "publisher"), ({"offering": "maybe"}, "offering"), ({"colour": 1}, "colour")],
    ids=["publisher", "offering", "unknown option"],
)
def test_wrong_option_is_named(options: dict[str, object], says: str, make_site: Callable[..., Site]) -> None:
    result = run("check", "-f", make_site(**options).config_file)
    assert result.exit_code == 1
    assert says in result.output


def test_finish_writes_the_search_index(make_site: Callable[..., Site]) -> None:
    site = make_site(search=False)
    site.build()
    assert not (site.built / "pagefind").exists()
    result = run("finish", "-f", make_site().config_file, site.built)
    assert result.exit_code == 0, result.output
    assert (site.built / "pagefind" / "pagefind-entry.json").is_file()


@pytest.mark.parametrize("command", ["finish", "verify"])
def test_a_site_that_is_half_exchanged_is_left_alone(command: str, make_site: Callable[..., Site]) -> None:
    site = make_site()
    site.build()
    (site.built / exchange.READY).mkdir()
    (site.built / "index.html").rename(site.built / exchange.READY / "index.html")
    before = tree(site.built)
    result = run(command, "-f", site.config_file, site.built)
    assert result.exit_code == 1
    assert str(site.built) in result.output
    assert "only a part of it is here" in result.output
    assert "mkdocs build" in result.output
    assert tree(site.built) == before


# --- the real corpus -------------------------------------------------------------------------------


@pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason="no corpus beside the repository")
def test_first_filing_as_its_gold_file_has_it(tmp_path: Path) -> None:
    name = "424b3_stereotaxis-inc_2013-11-27"
    result = run("extract", REPO / "filings" / f"{name}.txt", "--out", tmp_path)
    assert result.exit_code == 0, result.output
    facts = json.loads((tmp_path / f"{name}.json").read_bytes())
    gold = json.loads((SHARED / "benchmark" / "gold" / f"{name}.json").read_bytes())
    assert len(facts["incorporated"]) == len(gold["incorporated"])
    for field in ("form", "registrant", "registration_numbers", "document_date", "warrant_exercise_proceeds"):
        assert facts[field] == gold[field]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- a list\n", "holds no options"),
        ("plugins: {filings: 3}\n", "its options are names and values"),
        ("plugins: {filings: {publisher: me}}\n", "filings.publisher: Expected one of"),
        ("plugins: {filings: {tikker: x}}\n", "Unrecognised configuration name: tikker"),
        ("plugins: [filings: {\n", "error parsing the configuration file"),
    ],
    ids=["a list", "a number", "no such choice", "no such option", "no YAML"],
)
def test_a_configuration_that_cannot_be_used_is_said_and_nothing_is_read(text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "filings").mkdir()
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    result = CliRunner().invoke(main, ["check", "-f", str(tmp_path / "mkdocs.yml")])
    assert result.exit_code == 1
    assert says in result.output
    assert not isinstance(result.exception, TypeError | AttributeError)
