"""The facts cache: what is remembered, what is read again, and that harm to it harms no library."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from publisher import CURRENT_REPORT, FILINGS, SHARED, SUPPLEMENT, write

from generator import facts_cache, pipeline
from generator.facts_cache import FactsCache
from generator.model import Library

SUPPLEMENT_NAME, REPORT_NAME = FILINGS


class Folder:
    """Filings in a folder, a cache beside them, and the names of the files that a load has read."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.filings = write(folder / "filings", FILINGS)
        self.cache = folder / "cache"
        self.file = self.cache / "facts.sqlite"
        self.read: list[str] = []
        read_one = pipeline.read_one

        def counted(path: Path, root: Path) -> pipeline.Extracted:
            self.read.append(path.name)
            return read_one(path, root)

        monkeypatch.setattr(pipeline, "read_one", counted)

    def load(self) -> Library:
        self.read.clear()
        return pipeline.load(self.filings, cache=self.cache).library


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    return Folder(tmp_path, monkeypatch)


def test_what_was_read_once_is_not_read_again(folder: Folder) -> None:
    first = folder.load()
    assert folder.read == list(FILINGS)
    assert folder.load() == first == pipeline.load_library(folder.filings)
    folder.load()
    assert folder.read == []


CHANGES: list[tuple[str, Callable[[Path], object], list[str]]] = [
    ("an edit", lambda to: write(to, {REPORT_NAME: CURRENT_REPORT.replace("5.02", "8.01").encode()}), [REPORT_NAME]),
    ("a touch", lambda to: os.utime(to / REPORT_NAME, (1, 1)), []),
    ("another name", lambda to: (to / REPORT_NAME).rename(to / "8-k.htm"), ["8-k.htm"]),
    ("a new file", lambda to: write(to, {"further.txt": SUPPLEMENT.encode()}), ["further.txt"]),
    ("a deletion", lambda to: (to / REPORT_NAME).unlink(), []),
]


@pytest.mark.parametrize(("change", "read"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_only_what_has_changed_is_read_again(change: Callable[[Path], object], read: list[str], folder: Folder) -> None:
    folder.load()
    change(folder.filings)
    cached = folder.load()
    assert folder.read == read
    assert cached == pipeline.load_library(folder.filings)


def test_another_extractor_reads_all_again(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.load()
    monkeypatch.setattr(facts_cache, "extractor", lambda: "another")
    folder.load()
    assert folder.read == list(FILINGS)


def test_the_version_is_that_of_every_module_that_reads() -> None:
    package = Path(facts_cache.__file__).parent
    covered = {name for name in facts_cache._READERS if (package / name).exists()}
    assert covered == set(facts_cache._READERS)
    assert {"reading", "extracting", "model", "data"} <= covered


def altered(file: Path) -> None:
    with sqlite3.connect(file) as database:
        for key, value in database.execute("SELECT key, value FROM facts").fetchall():
            changed = value.replace(b"Quillfeather", b"Quillfaether")
            assert changed != value
            database.execute("UPDATE facts SET value = ? WHERE key = ?", (changed, key))
    database.close()


def of_another_shape(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("DROP TABLE facts")
        database.execute("CREATE TABLE facts (other TEXT)")
    database.close()


DAMAGES: list[tuple[str, Callable[[Path], object]]] = [
    ("cut short", lambda file: os.truncate(file, file.stat().st_size // 2)),
    ("no database", lambda file: file.write_bytes(b"no database" * 999)),
    ("empty", lambda file: os.truncate(file, 0)),
    ("values altered", altered),
    ("tables of another shape", of_another_shape),
    ("a folder in its place", lambda file: (file.unlink(), file.mkdir())),
]


@pytest.mark.parametrize("damage", [case[1] for case in DAMAGES], ids=[case[0] for case in DAMAGES])
def test_a_damaged_cache_is_not_trusted(damage: Callable[[Path], object], folder: Folder) -> None:
    first = folder.load()
    damage(folder.file)
    assert folder.load() == first
    assert sorted(folder.read) == sorted(FILINGS)
    assert folder.load() == first


@pytest.mark.parametrize("damage", [case[1] for case in DAMAGES[:4]], ids=[case[0] for case in DAMAGES[:4]])
def test_a_damaged_cache_is_made_anew(damage: Callable[[Path], object], folder: Folder) -> None:
    folder.load()
    damage(folder.file)
    folder.load()
    folder.load()
    folder.load()
    assert folder.read == []


def fail_amid_writing(file: Path) -> None:
    cache = FactsCache(file)
    assert cache._database is not None
    cache._database.execute("INSERT INTO facts VALUES ('half', 1, x'00')")
    os._exit(9)


def test_a_build_that_is_killed_leaves_the_cache_sound(folder: Folder) -> None:
    folder.load()
    process = multiprocessing.get_context("spawn").Process(target=fail_amid_writing, args=(folder.file,))
    process.start()
    process.join()
    assert process.exitcode == 9
    folder.load()
    assert folder.read == []
    with FactsCache(folder.file) as cache:
        assert cache.get(["half"]) == {}


def load_and_say(filings: Path, cache: Path, answers: multiprocessing.Queue[int]) -> None:
    answers.put(len(pipeline.load(filings, cache=cache).library.filings))


def test_builds_at_the_same_time_share_the_cache(folder: Folder) -> None:
    context = multiprocessing.get_context("spawn")
    answers: multiprocessing.Queue[int] = context.Queue()
    processes = [context.Process(target=load_and_say, args=(folder.filings, folder.cache, answers)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert len({answers.get() for _ in processes}) == 1
    folder.load()
    assert folder.read == []


def test_facts_that_no_build_uses_are_forgotten(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts_cache, "_SLACK", 1)
    with FactsCache(folder.file) as cache:
        cache.put({"oldest": b"1"})
    for number in range(3):
        with FactsCache(folder.file) as cache:
            cache.put({f"old {number}": b"1"})
    with FactsCache(folder.file) as cache:
        cache.put({"new": b"2"})
        cache.trim()
        assert sorted(cache.get(["oldest", "old 0", "old 1", "old 2", "new"])) == ["new", "old 2"]


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the corpus beside the repository")
def test_real_filings_come_out_of_the_cache_as_they_went_in(tmp_path: Path) -> None:
    source = SHARED / "corpus" / "prospectuses"
    first = pipeline.load(source, cache=tmp_path).library
    assert pipeline.load(source, cache=tmp_path).library == first
