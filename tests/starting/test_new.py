"""`new`: a repository that builds and publishes as it stands."""

from __future__ import annotations

import errno
import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from mkdocs.commands.build import build
from mkdocs.config import load_config
from publisher import FILINGS, REPO, hand_written, write

from generator.cli import main
from generator.options import read_settings
from generator.starting.repository import AS_THEY_ARE, CONFIGURATION, FORMS
from generator.starting.requirement import of_origin, released


def new(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["new", str(folder), *arguments])


def files(folder: Path) -> list[str]:
    paths = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in paths if not path.startswith(".git/"))


def test_holds_what_a_site_needs(tmp_path: Path) -> None:
    site = tmp_path / "my-ir-site"
    result = new(site, "--cik", "9200001")
    assert result.exit_code == 0, result.output
    own = ["README.md", "filings/README.md", "requirements.txt", CONFIGURATION]
    assert files(site) == sorted([*AS_THEY_ARE, *own])
    assert (site / ".git" / "HEAD").read_text() == "ref: refs/heads/main\n"
    assert list(tmp_path.iterdir()) == [site]
    assert not any("{{" in (site / path).read_text(encoding="utf-8") for path in own)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), {"publisher": "third_party", "companies": (), "user_agent": None, "site_name": "Filings Library"}),
        (("--cik", "9200001", "--cik", "CIK0000000012"), {"companies": ("0009200001", "0000000012")}),
        (("--cik", "12", "--cik", "0000000012"), {"companies": ("0000000012",)}),
        (("--publisher", "issuer"), {"publisher": "issuer"}),
        (("--name", "Pellworm: filings"), {"site_name": "Pellworm: filings"}),
        (("--name", "12"), {"site_name": "12"}),
        (("--publisher-name", "yes"), {"publisher_name": "yes"}),
        (("--user-agent", "A. Clerk clerk@pellworm.example"), {"user_agent": "A. Clerk clerk@pellworm.example"}),
    ],
    ids=[
        "nothing chosen",
        "two companies",
        "one twice",
        "issuer",
        "a name with a colon",
        "a name like a number",
        "a name like a flag",
        "agent",
    ],
)
def test_the_configuration_is_what_was_chosen(
    arguments: tuple[str, ...], expected: dict[str, object], tmp_path: Path
) -> None:
    site = tmp_path / "site"
    assert new(site, *arguments).exit_code == 0
    settings = read_settings(site / CONFIGURATION)
    assert {name: getattr(settings, name) for name in expected} == expected
    assert settings.forms == FORMS


def test_workflows_install_what_the_repository_names(tmp_path: Path) -> None:
    """Those of this repository install its own package, with the versions of a lock that no site has."""
    site = tmp_path / "site"
    assert new(site, "--cik", "12").exit_code == 0
    for path in (site / ".github" / "workflows").iterdir():
        text = path.read_text(encoding="utf-8")
        named = set(re.findall(r"requirements[\w-]*\.\w+", text))
        assert named == {"requirements.txt"}, path
        assert "pip install -r requirements.txt\n" in text
        assert "-e ." not in text


def test_the_rest_of_the_configuration_is_that_of_this_repository(tmp_path: Path) -> None:
    new(tmp_path / "site", "--cik", "12")

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_constructor("!ENV", lambda loader, node: f"!ENV {node.value}")
    ours, theirs = [
        yaml.load((folder / CONFIGURATION).read_text(encoding="utf-8"), Loader) for folder in (REPO, tmp_path / "site")
    ]
    for content in (ours, theirs):
        del content["plugins"]["filings"]
    assert ours == theirs


def test_a_new_site_builds_strictly_before_and_after_its_first_filing(tmp_path: Path) -> None:
    site = tmp_path / "my-ir-site"
    assert new(site, "--cik", "700001").exit_code == 0
    build(load_config(str(site / CONFIGURATION), strict=True))
    home = site / "site" / "index.html"
    assert "Latest filings" not in home.read_text(encoding="utf-8")
    write(site / "filings", FILINGS)
    build(load_config(str(site / CONFIGURATION), strict=True))
    assert (site / "site" / "filings" / "0000700001-19-000012" / "index.html").exists()
    assert "Latest filings" in home.read_text(encoding="utf-8")


@pytest.mark.parametrize("publisher", ["third_party", "issuer"])
def test_the_readme_says_how_to_go_on(publisher: str, tmp_path: Path) -> None:
    new(tmp_path / "site", "--cik", "12", "--publisher", publisher)
    text = (tmp_path / "site" / "README.md").read_text(encoding="utf-8")
    assert ("review --approve" in text) is (publisher == "issuer")
    assert "allow GitHub Actions to create and approve pull requests" in text
    assert "FILINGS_USER_AGENT" in text
    assert "\n\n\n" not in text


def test_an_empty_folder_is_used_and_a_full_one_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert new(tmp_path / "empty").exit_code == 0
    write(tmp_path / "full", {"notes.txt": b"mine"})
    result = new(tmp_path / "full")
    assert result.exit_code == 1
    assert "Name a folder that is new or empty" in result.output
    assert files(tmp_path / "full") == ["notes.txt"]
    assert new(tmp_path / "full" / "notes.txt").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(("--cik", "PLWT"), "is no CIK"), (("--publisher", "me"), "--publisher"), (("--package", "a\nb"), "one line")],
    ids=["no CIK", "no such publisher", "two lines"],
)
def test_wrong_use_writes_nothing(arguments: tuple[str, ...], says: str, tmp_path: Path) -> None:
    result = new(tmp_path / "site", *arguments)
    assert result.exit_code == 2
    assert says in result.output
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_text = Path.write_text

    def full(path: Path, *arguments: object, **options: object) -> int:
        if path.name == "requirements.txt":
            raise OSError(errno.ENOSPC, "No space left on device")
        return write_text(path, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "write_text", full)
    result = new(tmp_path / "site")
    assert result.exit_code == 1
    assert "cannot be written (No space left on device)" in result.output
    assert not list(tmp_path.iterdir())


def test_without_git_it_is_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    result = new(tmp_path / "site")
    assert result.exit_code == 0
    assert "run `git init`" in result.output


def test_the_package_carries_what_a_new_site_is_made_of() -> None:
    project = tomllib.loads((REPO / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert carried == {path: f"generator/starting/site/{path}" for path in sorted([*AS_THEY_ARE, CONFIGURATION])}
    assert {page.as_posix() for page in hand_written()} <= set(AS_THEY_ARE)


# --- where the package is to be had ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (None, released()),
        ({"url": "file:///src/tree", "dir_info": {"editable": True}}, None),
        ({"url": "file:///src/a.whl", "archive_info": {}}, None),
        (
            {"url": "https://example.com/a/b.git", "vcs_info": {"vcs": "git", "commit_id": "ab12"}},
            "mkdocs-filings @ git+https://example.com/a/b.git@ab12",
        ),
        (
            {"url": "https://example.com/a.whl", "archive_info": {"hashes": {"sha256": "cd34"}}},
            "mkdocs-filings @ https://example.com/a.whl#sha256=cd34",
        ),
        ({"url": "https://example.com/a.whl", "archive_info": {}}, "mkdocs-filings @ https://example.com/a.whl"),
    ],
    ids=["an index", "a folder", "a file", "git", "an archive with its hash", "an archive"],
)
def test_the_requirement_follows_how_the_package_was_installed(
    record: dict[str, object] | None, expected: str | None
) -> None:
    assert of_origin(json.dumps(record) if record else None) == expected


def test_another_package_may_be_named(tmp_path: Path) -> None:
    requirement = "mkdocs-filings @ git+https://example.com/a.git@v1"
    result = new(tmp_path / "site", "--package", requirement)
    assert (tmp_path / "site" / "requirements.txt").read_text() == f"{requirement}\n"
    assert "change that line" not in result.output
