"""A build that is killed at any moment: what was there stays whole, and the next build makes what it should."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from publisher import FILINGS, REPO, Site

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


@pytest.mark.parametrize("seed", range(POINTS))
def test_pages_that_were_there_stay_whole(seed: int, whole: tuple[Site, int], tmp_path: Path) -> None:
    """Killed while a changed filing is taken in: each generated page is the old one or the new one, never half."""
    _, changes = whole
    other = Site(tmp_path / "publisher", FILINGS)
    assert build(other).returncode == 0
    name, data = next(iter(FILINGS.items()))
    old = tree(other.folder / "site_src")
    (other.filings / name).write_bytes(data.replace(b"1,250,000", b"1,350,000"))
    stopped = build(other, random.Random(seed).randint(1, changes // 4))
    assert stopped.returncode in (0, 137)
    between = tree(other.folder / "site_src")
    assert build(other).returncode == 0
    new = tree(other.folder / "site_src")
    for path, digest in between.items():
        if not Path(path).name.startswith(".") and ".filings-" not in path:
            assert digest in (old.get(path), new.get(path)), path
    fresh = Site(tmp_path / "fresh" / "publisher", {**FILINGS, name: (other.filings / name).read_bytes()})
    assert build(fresh).returncode == 0
    assert tree(other.folder / "site") == tree(fresh.folder / "site")
