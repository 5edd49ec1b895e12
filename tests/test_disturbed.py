"""Builds that something comes between: another build, a locked folder, a full disk, a clock that jumps."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from publisher import FILINGS, Site

from generator.turns import Turn

NAMES = list(FILINGS)
CHANGED = {**FILINGS, NAMES[0]: FILINGS[NAMES[0]].replace(b"1,250,000", b"1,350,000")}
PARTS = ("site", "site_src", "filings")


def tree(folder: Path) -> dict[str, str]:
    """Digest of every file by its path, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


AS_ANYBODY: tuple[str, ...] = ()
"""What starts a program that permissions bind, where they do not bind this one: the superuser's."""
if sys.platform == "linux" and os.geteuid() == 0 and shutil.which("setpriv"):
    AS_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")


def start(site: Site, *command: str) -> subprocess.Popen[str]:
    """Start `mkdocs build`, or another command, in a process of its own."""
    return subprocess.Popen(
        [*AS_ANYBODY, sys.executable, "-m", *(command or ("mkdocs", "build")), "--config-file", str(site.config_file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=site.folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )


def build(site: Site, *command: str) -> tuple[int, str]:
    """Build in a process of its own; return its exit status and what it said."""
    process = start(site, *command)
    said, _ = process.communicate()
    return process.returncode, said


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """What stands in each folder after an undisturbed build of `FILINGS`, and of `CHANGED`."""
    found = {}
    for name, filings in (("first", FILINGS), ("changed", CHANGED)):
        site = Site(tmp_path_factory.mktemp(name) / "publisher", filings)
        status, said = build(site)
        assert status == 0, said
        found[name] = made(site)
    return found


def made(site: Site) -> dict[str, str]:
    return {f"{part}/{path}": digest for part in PARTS for path, digest in tree(site.folder / part).items()}


# --- two at once ---------------------------------------------------------------------------------


@pytest.mark.parametrize("earlier", [False, True], ids=["of nothing", "over an earlier site"])
def test_two_builds_at_once_both_end_well(
    earlier: bool, make_site: Callable[..., Site], clean: dict[str, dict[str, str]]
) -> None:
    site = make_site(CHANGED if earlier else FILINGS)
    if earlier:
        assert build(site)[0] == 0
        (site.filings / NAMES[0]).write_bytes(FILINGS[NAMES[0]])
    both = [start(site), start(site)]
    said = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert sum("another build of this folder is running" in each for each in said) == 1, said
    assert made(site) == clean["first"]
    assert build(site)[0] == 0
    assert made(site) == clean["first"]


def test_pages_written_beside_a_build_wait_their_turn(
    make_site: Callable[..., Site], clean: dict[str, dict[str, str]]
) -> None:
    site = make_site()
    both = [start(site), start(site, "generator", "pages")]
    said = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert sum("another build of this folder is running" in each for each in said) == 1, said
    assert made(site) == clean["first"]


def test_a_site_that_is_finished_beside_a_build_is_whole(
    make_site: Callable[..., Site], clean: dict[str, dict[str, str]]
) -> None:
    site = make_site(CHANGED)
    assert build(site)[0] == 0
    (site.filings / NAMES[0]).write_bytes(FILINGS[NAMES[0]])
    both = [start(site), start(site, "generator", "finish", str(site.built))]
    said = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert made(site) == clean["first"]


def test_a_site_is_finished_when_its_turn_comes(make_site: Callable[..., Site]) -> None:
    site = make_site()
    assert build(site)[0] == 0
    before = made(site)
    turn = Turn(site.folder / ".cache", site.folder / "site_src")
    turn.take(lambda: None)
    process = start(site, "generator", "finish", str(site.built))
    assert process.stdout
    assert "another build of this folder is running" in process.stdout.readline()
    assert process.poll() is None
    turn.end()
    process.communicate()
    assert process.returncode == 0
    assert made(site) == before


def test_a_build_that_fails_lets_the_next_one_begin(
    make_site: Callable[..., Site], clean: dict[str, dict[str, str]]
) -> None:
    site = make_site({**FILINGS, "bad.txt": b""}, strict=True)
    assert build(site)[0] == 1
    (site.filings / "bad.txt").unlink()
    assert build(site)[0] == 0
    assert made(site) == clean["first"]


# --- folders that cannot be written --------------------------------------------------------------


def blocked(folder: Path) -> None:
    """Put a file where a folder should be: that stops the superuser too, whom permissions do not bind."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way", encoding="utf-8")


def read_only(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o500)
    if os.access(folder, os.W_OK) and not AS_ANYBODY:
        pytest.skip("this user may write into folders that are read-only, and there is no setpriv")


@pytest.mark.parametrize("stop", [blocked, read_only])
def test_a_build_goes_on_without_its_cache(
    stop: Callable[[Path], None], make_site: Callable[..., Site], clean: dict[str, dict[str, str]]
) -> None:
    site = make_site()
    stop(site.folder / ".cache")
    status, said = build(site)
    assert status == 0, said
    assert "Traceback" not in said
    assert f"{site.folder / '.cache'} cannot be written" in said
    assert made(site) == clean["first"]


def test_what_a_cache_missed_is_not_taken_from_it(
    make_site: Callable[..., Site], clean: dict[str, dict[str, str]]
) -> None:
    """The cache knows the first filings, the folders hold the changed ones, and the first come back."""
    site = make_site()
    assert build(site)[0] == 0
    cache, away = site.folder / ".cache", site.folder / "away"
    cache.rename(away)
    blocked(cache)
    (site.filings / NAMES[0]).write_bytes(CHANGED[NAMES[0]])
    assert build(site)[0] == 0
    assert made(site) == clean["changed"]
    cache.unlink()
    away.rename(cache)
    (site.filings / NAMES[0]).write_bytes(FILINGS[NAMES[0]])
    assert build(site)[0] == 0
    assert made(site) == clean["first"]


@pytest.mark.parametrize("stop", [blocked, read_only])
@pytest.mark.parametrize("folder", ["site_src/filings", "site"])
def test_a_folder_that_cannot_be_written_is_named(
    folder: str,
    stop: Callable[[Path], None],
    make_site: Callable[..., Site],
    clean: dict[str, dict[str, str]],
) -> None:
    site = make_site()
    path = site.folder / folder
    stop(path)
    status, said = build(site)
    assert status == 1, said
    assert "Traceback" not in said
    assert str(path) in said
    path.chmod(0o700)
    if path.is_file():
        path.unlink()
    assert build(site)[0] == 0
    assert made(site) == clean["first"]


@pytest.mark.parametrize("closed", ["bad.txt", "closed/bad.txt"])
def test_a_filing_that_may_not_be_read_stops_only_itself(
    closed: str, make_site: Callable[..., Site], clean: dict[str, dict[str, str]]
) -> None:
    site = make_site({**FILINGS, closed: FILINGS[NAMES[0]]})
    path = site.filings / closed.split("/")[0]
    path.chmod(0)
    if os.access(path, os.R_OK) and not AS_ANYBODY:
        pytest.skip("this user may read what nobody may read, and there is no setpriv")
    status, said = build(site)
    path.chmod(0o700)
    assert status == 0, said
    assert f"WARNING -  filings: {path.name}: " in said and "Traceback" not in said, said
    path.rename(site.folder / "away")
    assert build(site)[0] == 0
    assert made(site) == clean["first"]


# --- a full disk ---------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """A folder that is a disk of its own, and a way to say how large that is."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(*options: str) -> subprocess.CompletedProcess[str]:
        command = ["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)]
        return subprocess.run(command, capture_output=True, check=False, text=True)

    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only the superuser of Linux may mount a small disk")
    if (tried := mount("-o", "size=64m")).returncode:
        pytest.skip(f"no disk can be mounted here: {tried.stderr.strip()}")

    def sized(size: str) -> Path:
        assert mount("-o", f"remount,size={size}").returncode == 0
        return folder

    yield sized
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.parametrize(
    ("size", "command"),
    [("300k", ()), ("1m", ()), ("3m", ()), ("300k", ("generator", "pages"))],
    ids=["pages", "cache", "site", "pages alone"],
)
def test_a_full_disk_is_told_and_the_next_build_is_right(
    size: str, command: tuple[str, ...], small_disk: Callable[[str], Path], clean: dict[str, dict[str, str]]
) -> None:
    site = Site(small_disk(size) / "publisher", FILINGS)
    status, said = build(site, *command)
    assert status == 1, said
    assert "Traceback" not in said
    assert "No space left on device" in said
    assert str(site.folder) in said
    assert "Make room there" in said
    small_disk("64m")
    status, said = build(site)
    assert status == 0, said
    assert made(site) == clean["first"]


def test_a_disk_that_fills_takes_nothing_from_the_site_that_stands(
    small_disk: Callable[[str], Path], clean: dict[str, dict[str, str]]
) -> None:
    disk = small_disk("64m")
    site = Site(disk / "publisher", FILINGS)
    assert build(site)[0] == 0
    before = tree(site.built)
    (site.filings / NAMES[0]).write_bytes(CHANGED[NAMES[0]])
    (site.folder / ".cache" / "pages" / "site.made").unlink()  # so that all is made anew
    used = sum(file.stat().st_blocks * 512 for file in disk.rglob("*") if file.is_file())
    small_disk(str(used + 1_500_000))
    status, said = build(site)
    assert (status, "No space left on device" in said) == (1, True), said
    assert tree(site.built) == before
    small_disk("64m")
    assert build(site)[0] == 0
    assert made(site) == clean["changed"]


def test_a_site_is_finished_once_a_full_disk_has_room(
    small_disk: Callable[[str], Path], clean: dict[str, dict[str, str]]
) -> None:
    disk = small_disk("64m")
    site = Site(disk / "publisher", FILINGS)
    assert build(site)[0] == 0
    shutil.rmtree(site.built / "pagefind")
    shutil.rmtree(site.folder / ".cache")
    used = sum(file.stat().st_blocks * 512 for file in disk.rglob("*") if file.is_file())
    small_disk(str(used + 100_000))
    finish = ("generator", "finish", str(site.built))
    status, said = build(site, *finish)
    assert (status, "Traceback" in said) == (1, False), said
    assert "No space left on device" in said and "Make room there" in said and str(site.built) in said, said
    small_disk("64m")
    assert build(site, *finish)[0] == 0
    assert {path: digest for path, digest in made(site).items() if path.startswith("site/")} == {
        path: digest for path, digest in clean["first"].items() if path.startswith("site/")
    }


# --- a clock that jumps --------------------------------------------------------------------------


@pytest.mark.parametrize("at", [0, 4_000_000_000], ids=["1970", "2096"])
def test_times_of_files_change_nothing(
    at: int, make_site: Callable[..., Site], clean: dict[str, dict[str, str]]
) -> None:
    site = make_site(CHANGED)
    for path in site.folder.rglob("*"):
        os.utime(path, (at, at))
    assert build(site)[0] == 0
    assert made(site) == clean["changed"]
    (site.filings / NAMES[0]).write_bytes(FILINGS[NAMES[0]])
    for path in site.folder.rglob("*"):
        os.utime(path, (at, at))
    assert build(site)[0] == 0
    assert made(site) == clean["first"]
