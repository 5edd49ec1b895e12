"""A build that is killed at any moment: what was there stays whole, and the next build makes what it should."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from publisher import FILINGS, REPO, Site

from generator.site import exchange

POINTS = int(os.environ.get("KILLED_POINTS", "8"))
"""At how many moments builds are killed; `KILLED_POINTS=600 pytest tests/test_killed.py` for a long run."""
IN_A_ROW = 4
"""So many builds are killed one after the other before one comes to its end."""
SEEDS = range(POINTS // (2 * IN_A_ROW))

NAME, DATA = next(iter(FILINGS.items()))
CHANGED = {**FILINGS, NAME: DATA.replace(b"1,250,000", b"1,350,000")}
FOLDERS = ("site", "site_src", "filings")

Build = Callable[..., tuple[int, int]]
"""Builds a site, up to its n-th change of a file; returns exit status and number of changes."""


def tree(folder: Path) -> dict[str, str]:
    """Digest of every file by its path, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def published(site: Site) -> dict[str, str]:
    """What stands in the site but for hidden files, which are not published."""
    return {path: digest for path, digest in tree(site.built).items() if path[0] != "."}


def left(site: Site) -> set[str]:
    """Names of all that is kept beside the site and its pages, or left there."""
    everything = {path.relative_to(site.folder).as_posix() for path in site.folder.rglob("*")}
    return {path for path in everything if not path.startswith(tuple(f"{each}/" for each in FOLDERS))}


@pytest.fixture(scope="module")
def temporary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder for temporary files of the builds."""
    return tmp_path_factory.mktemp("temporary")


@pytest.fixture(scope="module")
def build(temporary: Path) -> Iterator[Build]:
    """Build in processes of their own."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(REPO), "TMPDIR": str(temporary)}
    command = [sys.executable, str(REPO / "tests" / "killed.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdin
        assert process.stdout

        def one(site: Site, last: int = 0) -> tuple[int, int]:
            print(json.dumps([last, str(site.config_file)]), file=process.stdin, flush=True)
            status, changes = json.loads(process.stdout.readline())  # type: ignore[union-attr]
            return status, changes

        yield one
        process.stdin.close()


class Whole(NamedTuple):
    """Sites that were built without a stop."""

    old: Site
    new: Site
    """The same with a changed filing."""
    changes: int
    """How many changes of files the old one took."""
    changes_again: int
    """How many it takes to make the new one of the old one."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, build: Build) -> Whole:
    old, new, again = (Site(tmp_path_factory.mktemp("whole") / "publisher", each) for each in (FILINGS, CHANGED, {}))
    status, changes = build(old)
    assert (status, build(new)[0]) == (0, 0)
    shutil.copytree(old.folder, again.folder, dirs_exist_ok=True)
    (again.filings / NAME).write_bytes(CHANGED[NAME])
    status, changes_again = build(again)
    assert status == 0
    assert tree(again.built) == tree(new.built)
    return Whole(old, new, changes, changes_again)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_next_build_makes_the_same_site(
    seed: int, whole: Whole, build: Build, tmp_path: Path, temporary: Path
) -> None:
    chance = random.Random(f"first {seed}")
    other = Site(tmp_path / "publisher", FILINGS)
    for _ in range(IN_A_ROW):
        assert build(other, chance.randint(1, whole.changes))[0] in (0, 137)
        assert published(other) in ({}, published(whole.old)) or (other.built / exchange.READY).exists()
    assert build(other)[0] == 0
    for name in FOLDERS:
        assert tree(other.folder / name) == tree(whole.old.folder / name), name
    assert left(other) == left(whole.old)
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_a_site_that_was_there_stays_whole(
    seed: int, whole: Whole, build: Build, tmp_path: Path, temporary: Path
) -> None:
    """Killed while a changed filing is taken in: the whole site is the old one or the new one.

    Only among the renamings at the end is each file the old one or the new one.
    """
    chance = random.Random(f"again {seed}")
    other = Site(tmp_path / "publisher", FILINGS)
    shutil.copytree(whole.old.folder, other.folder, dirs_exist_ok=True)
    (other.filings / NAME).write_bytes(CHANGED[NAME])
    old, new = published(whole.old), published(whole.new)
    drawn = [tree(each.folder / "site_src") for each in (whole.old, whole.new)]
    for turn in range(IN_A_ROW):
        last = whole.changes_again
        at = chance.randint(last - 120, last) if turn == seed % IN_A_ROW else chance.randint(1, last)
        status, _ = build(other, at)
        found = published(other)
        if (other.built / exchange.READY).exists():
            for path, digest in found.items():
                assert digest in (old.get(path), new.get(path)), path
        else:
            assert found in (old, new)
            assert status == 137 or found == new
        for path, digest in tree(other.folder / "site_src").items():
            if not Path(path).name.startswith(".") and ".filings-" not in path:
                assert digest in [pages.get(path) for pages in drawn], path
    assert build(other)[0] == 0
    for name in FOLDERS:
        assert tree(other.folder / name) == tree(whole.new.folder / name), name
    assert left(other) == left(whole.new)
    assert list(temporary.iterdir()) == []
