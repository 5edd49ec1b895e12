"""Extraction by a cluster of two workers, and from an object store: the same bytes as on this machine alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import dask
import fsspec
import pytest
from click.testing import CliRunner, Result
from distributed import LocalCluster
from ending import mark
from publisher import FILINGS, REPO, SHARED

from generator import cluster as clusters
from generator.cli import main
from generator.cluster import ClusterError, cluster
from generator.parallel import in_order

ITEMS = [str(number) for number in range(40)]
CORPUS = SHARED / "corpus" / "variety"


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """The address of a scheduler with two workers."""
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 1}),
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as workers,
    ):
        yield workers.scheduler_address


def extracted(*arguments: object) -> tuple[Result, dict[str, bytes]]:
    """What `extract` says, and the files that it writes."""
    result = CliRunner().invoke(main, ["extract", *map(str, arguments)])
    out = Path(str(arguments[arguments.index("--out") + 1]))
    return result, {file.name: file.read_bytes() for file in sorted(out.iterdir())} if out.is_dir() else {}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Filings of a made-up issuer, the first filing, one that cannot be read, and real ones where there are any."""
    folder = tmp_path / "filings"
    folder.mkdir()
    more = {file.name: file.read_bytes() for file in (REPO / "filings").glob("*.txt")}
    real = sorted(CORPUS.glob("*.txt"))[:12] if CORPUS.is_dir() else []
    files = {**FILINGS, **more, **{file.name: file.read_bytes() for file in real}, "empty.htm": b"<html></html>"}
    for name, data in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder


def test_a_cluster_gives_the_same_bytes(source: Path, scheduler: str, tmp_path: Path) -> None:
    alone, expected = extracted(source, "--out", tmp_path / "alone")
    together, found = extracted(source, "--out", tmp_path / "together", "--scheduler", scheduler)
    assert len(expected) > 2
    assert found == expected
    assert together.output.replace("together", "alone") == alone.output
    assert together.exit_code == alone.exit_code == 1
    assert "empty.htm" in together.output


def test_workers_on_this_machine(source: Path, tmp_path: Path) -> None:
    _, expected = extracted(source, "--out", tmp_path / "alone")
    _, found = extracted(source, "--out", tmp_path / "local", "--scheduler", "local")
    assert found == expected


def test_an_object_store_gives_the_same_bytes(source: Path, tmp_path: Path) -> None:
    _, expected = extracted(source, "--out", tmp_path / "folder")
    _, found = extracted(f"file://{source}", "--out", tmp_path / "store")
    assert found == expected


def test_a_store_without_folders_of_its_own(tmp_path: Path) -> None:
    store = fsspec.filesystem("memory")
    for name, data in {**FILINGS, ".hidden/8-k.txt": b"no filing", "readme.txt": b"no filing"}.items():
        store.pipe(f"/corpus/{name}", data)
    result, found = extracted("memory://corpus", "--out", tmp_path / "store")
    assert result.exit_code == 0
    assert {Path(name).stem for name in found} == {Path(name).stem for name in FILINGS}


def test_workers_that_end(scheduler: str, tmp_path: Path) -> None:
    with cluster(scheduler) as executor:
        found = list(in_order(partial(mark, tmp_path), ITEMS, "lost {}".format, executor))
    assert found == ["lost 7" if item == "7" else f"{item}!" for item in ITEMS]


def test_processes_that_end(tmp_path: Path) -> None:
    items = [item for item in ITEMS if item != "9"]
    found = list(in_order(partial(mark, tmp_path), items, "lost {}".format))
    assert found == ["lost 7" if item == "7" else f"{item}!" for item in items]


class Workers:
    """A client's answer to what version each worker has."""

    def __init__(self, **versions: object) -> None:
        self.versions = versions

    def run(self, *_: object, **__: object) -> dict[str, Any]:
        return self.versions


@pytest.mark.parametrize(
    ("theirs", "says"),
    [("0.0.1", "version 0.0.1 of mkdocs-filings"), (ImportError("none"), "no version")],
    ids=["another version", "not installed"],
)
def test_workers_with_another_version_are_not_used(theirs: object, says: str) -> None:
    with pytest.raises(ClusterError, match=says):
        clusters._agreed(Workers(one=clusters._version(), two=theirs))


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("filings", "--scheduler", "tcp://127.0.0.1:1"), 1, "No Dask scheduler answers at tcp://127.0.0.1:1"),
        (("filings", "--scheduler", "nonsense://x"), 1, "No Dask scheduler answers"),
        (("memory://nothing-here",), 2, "does not exist"),
        (("nosuch://bucket/filings",), 2, "cannot be read"),
    ],
    ids=["nobody answers", "no address", "nothing there", "unknown store"],
)
def test_wrong_places(arguments: tuple[str, ...], status: int, says: str, tmp_path: Path) -> None:
    place, *rest = arguments
    first = REPO / "filings" if place == "filings" else place
    result, _ = extracted(first, *rest, "--out", tmp_path / "out")
    assert result.exit_code == status
    assert says in " ".join(result.output.split())
