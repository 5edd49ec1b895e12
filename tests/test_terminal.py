"""What each command prints of files that attack: nothing of it commands a terminal or the log of a workflow."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import stamina
from click.testing import CliRunner
from edgar_server import AGENT, INDEX, Paper, number, serving
from publisher import CURRENT_REPORT, SUPPLEMENT, Site

from generator.cli import COMMANDS, main
from tests.reading import damaged

ATTACK = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\u2028\r\n::error::x\n::add-mask::x\n"
"""Sets a title, clears the screen, turns the direction of writing, and begins lines that GitHub obeys."""
NAME = f"a{ATTACK}"
HEADER = ATTACK.replace("\n", "\v").replace("\r", "\x85")
SUBMISSION = damaged.submission(
    CURRENT_REPORT,
    2,
    f"FILER:\nCOMPANY DATA:\nCOMPANY CONFORMED NAME: Pellworm{HEADER} Inc\nCENTRAL INDEX KEY: 0000700001\n",
).replace(b"<TYPE>8-K", f"<TYPE>8-K{HEADER}".encode(), 1)
FILES = {
    f"{NAME}.txt": SUBMISSION,
    f"{NAME}.pdf": b"%PDF",
    f"{NAME}.htm": b"",
    f"{NAME}.txt.review.yml": json.dumps(
        {"facts": [{"field": f"registrant{ATTACK}", "old": ATTACK, "new": ATTACK}]}
    ).encode(),
    f"{NAME}.tsv": f"form\tfiled\n{ATTACK}\t{ATTACK}\n".encode(),
    "424b3_x_2019-03-14.md": SUPPLEMENT.replace("Quillfeather Robotics", f"Quillfeather{HEADER}").encode(),
}


def said(site: Site, *arguments: object) -> str:
    """Run a command on a site; return what it said on both streams."""
    config = ["--config-file", str(site.config_file)] if arguments[0] != "extract" else []
    result = CliRunner().invoke(main, [*map(str, arguments), *config], env={"FILINGS_USER_AGENT": AGENT})
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.output
    return result.output


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return Site(tmp_path_factory.mktemp("terminal") / "publisher", FILES)


def published(site: Site) -> None:
    (site.filings / "published.tsv").write_text(f"address\tpublished\n{ATTACK}\t{ATTACK}\n", encoding="utf-8")


def of_attack(site: Site) -> Path:
    """A built site with a manifest that lists what is not there."""
    folder = site.folder / "attacked"
    folder.mkdir(exist_ok=True)
    stated = {"version": 1, "site_url": ATTACK, "sources": {NAME: ATTACK}, "site": {NAME: ATTACK}}
    (folder / "manifest.json").write_text(json.dumps(stated), encoding="utf-8")
    (folder / f"{NAME}.html").touch()
    return folder


RUNS: dict[str, Callable[[Site], str]] = {
    "pages": lambda site: said(site, "pages"),
    "extract": lambda site: said(site, "extract", site.filings, "--out", site.folder / "facts"),
    "extract what is not there": lambda site: said(site, "extract", f"s4://{NAME}", "--out", site.folder / "facts"),
    "check": lambda site: said(site, "check"),
    "check, JSON": lambda site: said(site, "check", "--format", "json"),
    "check, SARIF": lambda site: said(site, "check", "--format", "sarif"),
    "check, GitHub": lambda site: said(site, "check", "--format", "github"),
    "review": lambda site: said(site, "review", "--limit", 0),
    "review of what is not there": lambda site: said(site, "review", NAME),
    "review of one": lambda site: said(site, "review", "--approve", f"{NAME}.htm", "--by", "J. Doe"),
    "review that decides": lambda site: said(site, "review", "--approve", f"{NAME}.txt", "--by", "J. Doe"),
    "preview": lambda site: said(site, "preview"),
    "verify": lambda site: said(site, "verify", "--no-build", of_attack(site)),
    "add": lambda site: said(site, "add", site.filings / f"{NAME}.txt"),
    "add what is empty": lambda site: said(site, "add", site.filings / f"{NAME}.htm"),
    "add what is not there": lambda site: said(site, "add", site.folder / NAME),
    "finish": lambda site: said(site, "finish", site.folder / NAME),
    "new": lambda site: said(site, "new", site.folder / NAME, "--cik", NAME),
    "sites": lambda site: said(site, "sites", "--out", site.folder / "sites"),
    "release": lambda site: (published(site), said(site, "release", "--on", "2024-01-03"))[1],
}


@pytest.mark.parametrize("run", RUNS)
def test_nothing_printed_commands_a_terminal_or_a_log(run: str, site: Site) -> None:
    harmless(RUNS[run](site), "::" if run == "check, GitHub" else "")


@pytest.mark.parametrize("options", [(), ("--forms", "10-K"), ("--ticker", NAME)], ids=["all", "none of it", "ticker"])
def test_what_an_index_says_is_printed_plainly(options: tuple[str, ...], site: Site) -> None:
    with serving() as edgar, stamina.set_testing(True, attempts=1):
        edgar.publish((Paper(number(1), f"8-K{ATTACK}", "2024-01-02", "<p>FORM 8-K</p>"),))
        index = json.loads(edgar.files[INDEX])
        index["name"] = NAME
        edgar.files[INDEX] = json.dumps(index).encode()
        harmless(said(site, "fetch", "--cik", "9200001", "--base-url", edgar.url, *options))


def test_every_command_is_tried() -> None:
    assert {run.split()[0].strip(",") for run in RUNS} | {"fetch"} == set(COMMANDS)


def harmless(output: str, allowed: str = "") -> None:
    assert output.strip()
    for line in output.split("\n"):
        assert line.isprintable(), line
        assert not line.lstrip().startswith("::") or (allowed and " file=" in line), line
