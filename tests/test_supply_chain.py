"""What the program is installed from: pinned with hashes, licensed, and told the same everywhere."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from publisher import REPO

PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)
HASH = re.compile(r"^ {4}--hash=sha256:[0-9a-f]{64}(?: \\)?$", re.MULTILINE)
LOCK = (REPO / "requirements.lock").read_text(encoding="utf-8")


def pins(text: str) -> dict[str, str]:
    return {canonicalize_name(name): version for name, version in PIN.findall(text)}


def test_the_lock_names_the_versions_of_the_pins() -> None:
    pinned = pins((REPO / "requirements.txt").read_text(encoding="utf-8"))
    assert len(pinned) > 40
    assert pins(LOCK) == pinned


def test_every_package_of_the_lock_has_hashes() -> None:
    packages = re.split(r"(?m)^(?=[A-Za-z0-9])", LOCK)[1:]
    assert len(packages) == len(pins(LOCK))
    for package in packages:
        assert HASH.search(package), package
        assert "://" not in package and "-e " not in package, package


def test_all_that_the_project_depends_on_is_locked() -> None:
    project = tomllib.loads((REPO / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for line in project["dependencies"]:
        requirement = Requirement(line)
        version = pins(LOCK)[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), line


def test_what_builds_the_project_is_locked_and_nothing_else_builds_it() -> None:
    project = tomllib.loads((REPO / "pyproject.toml").read_text(encoding="utf-8"))
    for line in project["build-system"]["requires"]:
        requirement = Requirement(line)
        assert requirement.specifier.contains(pins(LOCK)[canonicalize_name(requirement.name)]), line
    for path in (REPO / ".github" / "workflows").glob("*.yml"):
        for line in re.findall(r"pip install .*--no-deps.*", path.read_text(encoding="utf-8")):
            assert "--require-hashes -r requirements.lock && pip install --no-deps --no-build-isolation -e ." in line


def test_every_package_has_its_licence_listed() -> None:
    rows = re.findall(
        r"^\| ([^|]+) \| ([^|]+) \|$", (REPO / "THIRD-PARTY.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    listed = {
        canonicalize_name(name.strip()): licence.strip()
        for name, licence in rows
        if name.strip() not in ("package", "---")
    }
    assert listed.keys() == pins(LOCK).keys()
    assert all(listed.values())


@pytest.mark.parametrize("name", ["SECURITY.md", "README.md", "requirements.lock", ".github/workflows/audit.yml"])
def test_no_registry_is_named_and_no_machine(name: str) -> None:
    text = (REPO / name).read_text(encoding="utf-8")
    assert not re.search(r"index-url|find-links|file://|/simple\b", text)
