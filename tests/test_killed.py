"""A build that is killed at any moment: what was there stays whole, and the next build makes what it should."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from publisher import FILINGS, REPO, Site

from generator.site import exchange

POINTS = int(os.environ.get("KILLED_POINTS", "2"))
"""At how many moments a build is killed; `KILLED_POINTS=300 pytest tests/test_killed.py` for a long run."""


def tree(folder: Path) -> dict[str, str]:
    """Digest of every file by its path, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def build(site: Site, last: int = 0) -> subprocess.CompletedProcess[str]:
    """Build in a process of its own, which ends at its `last` change of a file."""
    command = [sys.executable, str(REPO / "tests" / "killed.py"), str(last), str(site.config_file)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(REPO)}
    return subprocess.run(command, capture_output=True, check=False, text=True, cwd=site.folder, env=environment)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, int]:
    """A site that was built without a stop, and how many changes of files that took."""
    site = Site(tmp_path_factory.mktemp("whole") / "publisher", FILINGS)
    done = build(site)
    assert done.returncode == 0, done.stderr[-2_000:]
    return site, int(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("seed", range(POINTS))
def test_the_next_build_makes_the_same_site(seed: int, whole: tuple[Site, int], tmp_path: Path) -> None:
    site, changes = whole
    other = Site(tmp_path / "publisher", FILINGS)
    assert build(other, random.Random(seed).randint(1, changes)).returncode == 137
    done = build(other)
    assert done.returncode == 0, done.stderr[-2_000:]
    for name in ("site", "site_src", "filings"):
        assert tree(other.folder / name) == tree(site.folder / name), name


NAME, DATA = next(iter(FILINGS.items()))
CHANGED = {**FILINGS, NAME: DATA.replace(b"1,250,000", b"1,350,000")}


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Site, int]:
    """A site, that of a changed filing, and how many changes of files it takes to make that of the first."""
    site, after = (
        Site(tmp_path_factory.mktemp(name) / "publisher", filings)
        for name, filings in (("first", FILINGS), ("changed", CHANGED))
    )
    assert [build(each).returncode for each in (site, after)] == [0, 0]
    again = Site(tmp_path_factory.mktemp("again") / "publisher", FILINGS)
    shutil.copytree(site.folder, again.folder, dirs_exist_ok=True)
    (again.filings / NAME).write_bytes(CHANGED[NAME])
    done = build(again)
    return site, after, int(done.stdout.splitlines()[-1])


def published(site: Site) -> dict[str, str]:
    """What stands in the site but for hidden files, which are not published."""
    return {path: digest for path, digest in tree(site.built).items() if path[0] != "."}


@pytest.mark.parametrize("seed", range(POINTS))
def test_a_site_that_was_there_stays_whole(seed: int, changed: tuple[Site, Site, int], tmp_path: Path) -> None:
    """Killed while a changed filing is taken in: the whole site is the old one or the new one.

    Only among the renamings at the end, each of a file or folder at its root, these are the old or the new ones.
    """
    site, after, changes = changed
    other = Site(tmp_path / "publisher", FILINGS)
    shutil.copytree(site.folder, other.folder, dirs_exist_ok=True)
    (other.filings / NAME).write_bytes(CHANGED[NAME])
    at = random.Random(seed).randint(1, changes) if seed % 4 else changes - random.Random(seed).randint(0, 90)
    assert build(other, at).returncode == 137
    old, new, found = (published(each) for each in (site, after, other))
    if (other.built / exchange.READY).exists():
        for name in {path.partition("/")[0] for path in found}:
            assert [of_root(name, each) for each in (old, new)].count(of_root(name, found)) > 0, name
    else:
        assert found in (old, new)
    drawn = [tree(each.folder / "site_src") for each in (site, after)]
    for path, digest in tree(other.folder / "site_src").items():
        if not Path(path).name.startswith(".") and ".filings-" not in path:
            assert digest in [pages.get(path) for pages in drawn]
    done = build(other)
    assert done.returncode == 0, done.stderr[-2_000:]
    for folder in ("site", "site_src", "filings"):
        assert tree(other.folder / folder) == tree(after.folder / folder), folder


def of_root(name: str, files: dict[str, str]) -> dict[str, str]:
    return {path: digest for path, digest in files.items() if path.partition("/")[0] == name}
