"""The documentation: built strictly, written from the code where it can be, and its commands run as they stand."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from edgar_server import Edgar, Paper, address, columns, serving, submission
from mkdocs.commands.build import build
from mkdocs.config import load_config
from publisher import REPO, SHARED

from generator.linking.sidecars import parse_sidecar
from generator.options import FilingsConfig
from generator.reviewing.queue import KINDS

DOCS = REPO / "docs"
PAGES = DOCS / "pages"
NAMES = sorted(path.relative_to(PAGES).as_posix() for path in PAGES.rglob("*.md"))
TUTORIAL = "tutorial.md"

CIK, HELD = "0001289340", "0001193125-13-449406"
"""The company and the filing that the documentation takes for its example; here with words that we made up."""
NAME = "PELLWORM TIDAL, INC."
TEXT = """
<p>Filed Pursuant to Rule 424(b)(3)</p><p>Registration No. 333-920001</p>
<p><b>PROSPECTUS SUPPLEMENT</b></p><p>(To Prospectus dated January 5, 2013)</p><p><b>Pellworm Tidal, Inc.</b></p>
<p>Up to 400,000 Shares of Common Stock</p><p>The date of this prospectus supplement is November 27, 2013.</p>
<p><b>INCORPORATION OF CERTAIN DOCUMENTS BY REFERENCE</b></p>
<p>We incorporate by reference the documents listed below, which we have filed with the SEC:</p>
<ul><li>our Annual Report on Form 10-K for the year ended December 31, 2012, filed with the SEC on March 1, 2013;</li>
<li>our Current Report on Form 8-K filed with the SEC on April 2, 2013.</li></ul>
<p>You may request a copy of these filings at no cost by writing or telephoning us at Pellworm Tidal, Inc., Investor
Relations, 1 Gantry Lane, Bremen, Ohio 43107, (314) 678-6100.</p>
"""
PAPERS = (
    Paper(HELD, "424B3", "2013-11-27", TEXT),
    Paper("0001193125-13-330001", "424B3", "2013-08-09", TEXT.replace("November 27", "August 9")),
    Paper(
        "0001193125-13-330002", "8-K", "2013-04-02", "<p>FORM 8-K</p><p>A director joined.</p>", "2013-04-01", "5.02"
    ),
    Paper("0001193125-13-330003", "10-K", "2013-03-01", "<p>FORM 10-K</p><p>Annual report.</p>", "2012-12-31"),
)


@pytest.fixture(scope="module")
def edgar() -> Iterator[Edgar]:
    """EDGAR as it would answer for the company of the documentation."""
    with serving() as edgar:
        listed = {
            "cik": str(int(CIK)),
            "name": NAME,
            "tickers": ["PLWT"],
            "filings": {"recent": columns(PAPERS), "files": []},
        }
        edgar.files = {f"/submissions/CIK{CIK}.json": json.dumps(listed).encode()}
        for paper in PAPERS:
            text = submission(paper.number, paper.form, paper.filed, paper.text, NAME, CIK)
            edgar.files[address(paper.number, CIK)] = text
        yield edgar


def blocks(name: str, language: str) -> list[str]:
    """What stands in a page's fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", (PAGES / name).read_text(encoding="utf-8"), re.M | re.S)


def run(name: str, folder: Path, edgar: Edgar) -> str:
    """Run the commands of a page one after another in one shell, and return what they print."""
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": str(folder),
        "FILINGS_BASE_URL": edgar.url,
        "FILINGS_USER_AGENT": "Tester tester@example.com",
        "NO_MKDOCS_2_WARNING": "1",
        **{f"GIT_{who}_{what}": "tester@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }
    script = "".join(blocks(name, "sh"))
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{script}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, edgar: Edgar) -> Path:
    """The site that the tutorial makes."""
    folder = tmp_path_factory.mktemp("tutorial")
    run(TUTORIAL, folder, edgar)
    return folder / "my-ir-site"


def test_the_tutorial_leads_to_a_site(site: Path) -> None:
    held = sorted(path.name for path in (site / "filings").rglob("*.txt"))
    assert held == sorted(f"{paper.number}.txt" for paper in PAPERS)
    page = (site / "site" / "filings" / HELD / "index.html").read_text(encoding="utf-8")
    assert "400,000 shares" in page
    log = subprocess.run(["git", "log", "--format=%s"], cwd=site, capture_output=True, text=True, check=True)
    assert log.stdout == "Our filings\n"
    (sidecar,) = site.rglob("*.review.yml")
    assert "approved:" in sidecar.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name in NAMES if blocks(name, "sh") and name != TUTORIAL])
def test_commands_run_on_the_site_of_the_tutorial(name: str, site: Path, edgar: Edgar, tmp_path: Path) -> None:
    shutil.copytree(site, tmp_path / "site")
    run(name, tmp_path / "site", edgar)


def test_most_pages_for_publishers_have_commands() -> None:
    with_commands = [name for name in NAMES if blocks(name, "sh")]
    assert {TUTORIAL, "how-to/correct.md", "how-to/review.md", "how-to/fetch.md"} <= set(with_commands)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_run_is_no_command_that_could_be(name: str) -> None:
    """Blocks of `text` are for what a test cannot do: install, serve, push."""
    for block in blocks(name, "text"):
        assert re.search(r"pip install|mkdocs serve|dask scheduler|git push|http\.server", block), block


@pytest.mark.parametrize("name", NAMES)
def test_configurations_and_sidecars_can_be_used(name: str) -> None:
    for block in blocks(name, "yaml"):
        content = yaml.safe_load(block)
        if "plugins" not in content:
            assert not parse_sidecar(block.encode(), "a.txt.review.yml").problems
            continue
        options = FilingsConfig()
        options.load_dict({"source": str(REPO / "filings"), **content["plugins"]["filings"]})
        assert options.validate() == ([], [])


# --- written from the code --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_reference", DOCS / "write_reference.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_reference_is_what_the_code_says(reference: ModuleType) -> None:
    for path, text in reference.pages().items():
        assert (PAGES / path).read_text(encoding="utf-8") == text, "run python docs/write_reference.py"


def test_every_command_option_and_key_is_in_it(reference: ModuleType) -> None:
    pages = reference.pages()
    for name, command in reference.main.commands.items():
        assert f"## `{name}`" in pages["reference/commands.md"]
        for option in command.params:
            assert all(f"`{each}`" in pages["reference/commands.md"] for each in option.opts if each.startswith("-"))
    for name in dict(FilingsConfig._schema):
        assert f"| `{name}` |" in pages["reference/options.md"]
    keys = {key for keys in reference.front_matter_keys().values() for key in keys}
    assert keys == set(reference.described())
    assert {"filing", "source", "issuer", "registration", "index", "home"} <= set(reference.front_matter_keys())


def test_a_publishers_page_on_data_names_every_key_too(reference: ModuleType) -> None:
    text = (REPO / "site_src" / "data.md").read_text(encoding="utf-8")
    keys = {key for keys in reference.front_matter_keys().values() for key in keys} | set(reference.front_matter_keys())
    assert sorted(key for key in keys if f"`{key}`" not in text) == []


def test_the_kinds_that_review_lists_are_explained_in_its_order() -> None:
    text = (PAGES / "how-to" / "review.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([a-z ]+) \|", text, re.MULTILINE)
    assert tuple(row for row in rows if row != "kind") == KINDS


def test_every_row_of_the_reference_says_something(reference: ModuleType) -> None:
    for text in reference.pages().values():
        rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith("| ---")]
        assert rows
        assert not [row for row in rows if re.search(r"\|\s*\|", row)]


def figures(text: str) -> dict[str, list[float]]:
    return {
        name: [float(number) for number in re.findall(r"\d\.\d{3}", rest)]
        for name, rest in re.findall(r"^\| `([\w.]+)` \|(.*)$", text, re.M)
    }


def test_the_documentation_promises_no_more_than_is_measured(reference: ModuleType) -> None:
    """Where there are hand-read filings; a figure that has risen since may stand as it was."""
    said = figures((PAGES / reference.ACCURACY).read_text(encoding="utf-8"))
    assert len(said) > 20
    if not (SHARED / "benchmark" / "gold").is_dir():
        pytest.skip("no hand-read filings here")
    measured = figures(reference.accuracy())
    assert said.keys() <= measured.keys()
    for name, numbers in said.items():
        fallen = [one for one, other in zip(numbers, measured[name], strict=True) if one > other + 0.005]
        assert not fallen, f"{name}: run python docs/write_reference.py --accuracy"


# --- as readers see it ---------------------------------------------------------------------------------


def test_it_builds_strictly(tmp_path: Path) -> None:
    build(load_config(str(DOCS / "mkdocs.yml"), strict=True, site_dir=str(tmp_path)))
    assert (tmp_path / "tutorial" / "index.html").exists()
    for name in NAMES:
        assert (tmp_path / name.removesuffix(".md").removesuffix("index") / "index.html").exists()


def test_the_readme_is_short_and_leads_there() -> None:
    text = (REPO / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) < 90
    led = re.findall(r"\]\((docs/pages/[^)#]+)", text)
    assert {"docs/pages/tutorial.md", "docs/pages/reference/commands.md", "docs/pages/reference/options.md"} <= set(led)
    assert all((REPO / path).exists() for path in led)


def test_it_lands_on_no_publishers_site() -> None:
    project = tomllib.loads((REPO / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["packages"] == ["generator"]
    assert not [path for path in wheel["force-include"] if path.startswith("docs")]
    assert not [
        path for path in (REPO / "site_src").rglob("*.md") if (PAGES / path.name).exists() and path.name != "index.md"
    ]
