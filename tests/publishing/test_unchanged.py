"""Units of pages that are not written again: only where they would be what they are, whatever else has changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from publisher import FILINGS, LATER, SHARED, write

from generator import installed, pipeline
from generator.model import Filing
from generator.publishing import redline_page, site
from generator.publishing.index_pages import ListPage
from generator.publishing.unchanged import COUNT, Noted, NotedRows, NotedSet
from generator.settings import Settings

SUPPLEMENT_NAME, REPORT_NAME = FILINGS
THREE = {**FILINGS, "424b3_quillfeather-robotics-inc_2019-04-18.txt": LATER.encode()}


def published(source: Path, work: Path, name: str, **options: Any) -> dict[str, bytes]:
    """Publish a folder of filings into a folder of `work`, with its cache beside it; return the files written."""
    out = work / name
    settings = Settings(source=source, out=out, cache=work / f"{name}.cache", site_url="https://filings.example/")
    pipeline.publish_library(msgspec.structs.replace(settings, **options))
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Ids of the filings whose pages are drawn."""
    ids: list[str] = []
    draw = site._filing

    def counted(identity: str, *arguments: Any) -> None:
        ids.append(identity)
        draw(identity, *arguments)

    monkeypatch.setattr(site, "_filing", counted)
    yield ids


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Ids of the supplements that are set against the one before them."""
    ids: list[str] = []
    page = redline_page.page

    def counted(filing: Filing, *arguments: Any) -> ListPage:
        ids.append(filing.id)
        return page(filing, *arguments)

    monkeypatch.setattr(redline_page, "page", counted)
    yield ids


def test_nothing_is_drawn_where_nothing_changed(tmp_path: Path, drawn: list[str]) -> None:
    source = write(tmp_path / "filings", THREE)
    first = published(source, tmp_path, "out")
    assert drawn
    drawn.clear()
    assert published(source, tmp_path, "out") == first
    assert drawn == []


CHANGES: list[tuple[str, Callable[[Path], object]]] = [
    ("an edit", lambda to: write(to, {SUPPLEMENT_NAME: THREE[SUPPLEMENT_NAME].replace(b"5,000,000", b"6,000,000")})),
    (
        "a date",
        lambda to: write(to, {SUPPLEMENT_NAME: THREE[SUPPLEMENT_NAME].replace(b"March 1, 2019", b"May 2, 2019")}),
    ),
    ("a deletion", lambda to: (to / REPORT_NAME).unlink()),
    ("another issuer", lambda to: write(to, {"x.txt": LATER.replace("Quillfeather", "Tarnbrook").encode()})),
    ("a review", lambda to: write(to, {f"{REPORT_NAME}.review.yml": b"stated:\n  ticker: QFR\n"})),
    (
        "a table of what is published",
        lambda to: write(
            to,
            {
                "published.tsv": b"address\tpublished\tsha256\tredirect\n"
                b"filings/quillfeather-robotics-inc-424b3-2019-03-14\t2020-01-01\t\t\n"
            },
        ),
    ),
]


@pytest.mark.parametrize("change", [case[1] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_pages_are_those_of_a_clean_folder(change: Callable[[Path], object], tmp_path: Path) -> None:
    source = write(tmp_path / "filings", THREE)
    published(source, tmp_path, "out")
    change(source)
    assert published(source, tmp_path, "out") == published(source, tmp_path, "clean")


def test_what_else_comes_to_be_known_of_an_issuer_leaves_its_other_documents_alone(
    tmp_path: Path, drawn: list[str], compared: list[str]
) -> None:
    source = write(tmp_path / "filings", THREE)
    published(source, tmp_path, "out")
    assert compared == ["quillfeather-robotics-inc-424b3-2019-04-18"]
    drawn.clear()
    compared.clear()
    write(source, {f"{REPORT_NAME}.review.yml": b"stated:\n  ticker: QFR\n"})
    again = published(source, tmp_path, "out")
    assert b"QFR" in again["issuers/quillfeather-robotics-inc/index.md"]
    assert compared == []
    drawn.clear()
    write(source, {"8-k_quillfeather-robotics-inc_2019-06-03_0000700001-19-000044.htm": THREE[REPORT_NAME]})
    published(source, tmp_path, "out")
    assert (drawn, compared) == (["0000700001-19-000044"], [])


def test_a_supplement_is_compared_anew_where_another_is_the_one_before_it(tmp_path: Path, compared: list[str]) -> None:
    source = write(tmp_path / "filings", THREE)
    published(source, tmp_path, "out")
    compared.clear()
    between = LATER.replace("April 18, 2019", "April 2, 2019").encode()
    write(source, {"424b3_quillfeather-robotics-inc_2019-04-02.txt": between})
    again = published(source, tmp_path, "out")
    assert len(compared) == 2
    assert again == published(source, tmp_path, "clean")


def test_another_option_draws_all_again(tmp_path: Path, drawn: list[str]) -> None:
    source = write(tmp_path / "filings", THREE)
    published(source, tmp_path, "out")
    count = len(drawn)
    again = published(source, tmp_path, "out", publisher="issuer")
    assert len(drawn) == 2 * count
    assert again == published(source, tmp_path, "clean", publisher="issuer")


@pytest.mark.parametrize("name", ["packages"])
def test_other_versions_draw_all_again(
    name: str, tmp_path: Path, drawn: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write(tmp_path / "filings", THREE)
    published(source, tmp_path, "out")
    count = len(drawn)
    monkeypatch.setattr(installed, name, lambda *_: [("another", "1")])
    published(source, tmp_path, "out")
    assert len(drawn) == 2 * count


def test_a_page_that_was_harmed_is_drawn_again(tmp_path: Path, drawn: list[str]) -> None:
    source = write(tmp_path / "filings", THREE)
    first = published(source, tmp_path, "out")
    page = "filings/0000700001-19-000012/index.md"
    (tmp_path / "out" / page).write_text("other words", encoding="utf-8")
    drawn.clear()
    assert published(source, tmp_path, "out") == first
    assert drawn == ["0000700001-19-000012"]


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the corpus beside the repository")
def test_real_filings_come_and_go(tmp_path: Path) -> None:
    """Each filing of an issuer that goes changes pages of others: what refers to it, what stood beside it."""
    source = tmp_path / "filings"
    shutil.copytree(SHARED / "corpus" / "hycroft", source)
    files = sorted(source.iterdir())
    published(source, tmp_path, "out")
    for file in files[3 :: len(files) // 3]:
        data = file.read_bytes()
        file.unlink()
        assert published(source, tmp_path, "out") == published(source, tmp_path, f"without {file.name}")
        file.write_bytes(data)


def test_a_text_that_was_kept_stays_in_the_build_after(tmp_path: Path) -> None:
    source = write(tmp_path / "filings", THREE)
    published(source, tmp_path, "out")
    write(source, {f"{REPORT_NAME}.review.yml": b"stated:\n  ticker: QFR\n"})
    for _ in range(3):
        again = published(source, tmp_path, "out")
    assert again == published(source, tmp_path, "clean")


LOOK_UPS: list[tuple[str, Callable[[Noted[int]], object], list[str | None]]] = [
    ("an item", lambda noted: noted["a"], ["a"]),
    ("get", lambda noted: noted.get("b"), ["b"]),
    ("in", lambda noted: "b" in noted, ["b"]),
    ("for", lambda noted: [*noted], [None]),
    ("values", lambda noted: [*noted.values()], [None]),
    ("items", lambda noted: sorted(noted.items()), [None]),
    ("len", lambda noted: bool(noted), [COUNT]),
    ("a copy", lambda noted: dict(noted), [None]),
    ("unpacked", lambda noted: {**noted}, [None]),
    ("joined", lambda noted: {"c": 1} | noted, [None]),
    ("encoded", lambda noted: msgspec.json.encode(dict(noted)), [None]),
]


@pytest.mark.parametrize(("look", "notes"), [case[1:] for case in LOOK_UPS], ids=[case[0] for case in LOOK_UPS])
def test_every_way_to_look_into_a_mapping_is_noted(
    look: Callable[[Noted[int]], object], notes: list[str | None]
) -> None:
    seen: list[str | None] = []
    look(Noted({"a": 1}, seen.append))
    assert notes[0] in seen


@pytest.mark.parametrize(
    "look", [list, len, tuple, sorted, lambda rows: rows[0], lambda rows: [*rows], lambda rows: "a" in rows]
)
def test_every_way_to_read_rows_is_noted(look: Callable[[NotedRows], object]) -> None:
    seen: list[str | None] = []
    rows = NotedRows(("a", "b"))
    rows.note = seen.append
    look(rows)
    assert None in seen


def test_looking_into_a_set_is_noted() -> None:
    seen: list[str | None] = []
    chosen = NotedSet(("a",))
    chosen.note = seen.append
    assert "a" in chosen and "b" not in chosen
    assert seen == ["a", "b"]
    assert list(chosen) == ["a"]
    assert seen[-1] is None
