"""The search index: shards that are kept, joined into one index that holds what Pagefind found."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publishing.source_text import SourceBlock, SourceText
from generator.settings import Settings
from generator.site.finishing import finish
from generator.site.search import bundle, pagefind, shards
from generator.site.search.index import build_index
from generator.site.search.remembered import File

PAGE = """<!doctype html><html lang="en"><head><title>x</title>
<meta name="filing-title" content="{form} · {day} · {issuer}">
<meta name="filing-form" content="{form}">
<meta name="filing-date" content="{day}">
<meta name="filing-year" content="{year}">
<meta name="filing-issuer" content="{issuer}">
<meta name="filing-accession_number" content="{identity}">
</head><body><nav>menu</nav><article><div data-pagefind-body><h1>{form}</h1><p>{words}</p>
<p class="fl-notice">A notice.</p></div></article></body></html>
"""
ISSUERS = ("Halden Gantry &amp; Crane AG", "Quillfeather Robotics, Inc.", "Señal Óptica, S.A.")
WORDS = ("gantry", "warrants", "observatory", "Señal", "333-700001", "convertible", "notes;", "naïve", "$4.50")


def add(site: Path, number: int, words: str | None = None) -> None:
    """Write the page of a filing and its own text, of two sections."""
    identity = f"0000700001-19-{number:06d}"
    page = PAGE.format(
        form="424B3" if number % 2 else "8-K",
        day=f"2019-03-{number % 27 + 1:02d}",
        year="2019",
        issuer=ISSUERS[number % 3],
        identity=identity,
        words=words or " ".join(WORDS[number % len(WORDS) :]),
    )
    text = SourceText(
        id=identity,
        title="x",
        blocks=tuple(
            SourceBlock(n, "paragraph", f"{WORDS[(number + n) % len(WORDS)]} and {'more ' * 999}") for n in range(3)
        ),
    )
    for file, content in (
        (site / "filings" / identity / "index.html", page.encode()),
        (site / "data" / "source" / f"{identity}.json", msgspec.json.encode(text)),
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of twelve filings of three issuers."""
    for number in range(12):
        add(tmp_path / "site", number)
    return tmp_path / "site"


def everything(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def addresses(index: Path) -> list[str]:
    """The address of each record, by its number."""
    meta = pagefind.decoded(next(index.glob("*.pf_meta")))
    files = [index / "fragment" / f"{name}.pf_fragment" for name, _ in meta[1]]
    return [json.loads(pagefind.unpacked(file))["url"] for file in files]


def words(index: Path) -> dict[tuple[str, str | None], dict[str, tuple[Any, ...]]]:
    """For each word and spelling the records that have it, each with its places in text and in facts."""
    known = addresses(index)
    found: dict[tuple[str, str | None], dict[str, tuple[Any, ...]]] = {}
    for file in (index / "index").iterdir():
        for text, plain, variants in pagefind.decoded(file)[0]:
            for form, pages in ((None, plain), *variants):
                number = 0
                for distance, *places in pages:
                    number += distance
                    found.setdefault((text, form), {})[known[number]] = tuple(map(tuple, places))
    return found


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "LARGEST", 15_000)
    monkeypatch.setattr("generator.site.search.index.FEW", 1_000)


@pytest.mark.usefixtures("small_shards")
def test_many_shards_hold_what_one_holds(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_index(site, 64, tmp_path / "many")
    many = words(site / "pagefind")
    assert len(list((tmp_path / "many").glob("*.shard"))) > 6
    monkeypatch.setattr(shards, "LARGEST", 10**9)
    build_index(site, 64, tmp_path / "one")
    assert len(list((tmp_path / "one").glob("*.shard"))) == 2
    assert words(site / "pagefind") == many
    assert many["gantri", None].keys() > {"/filings/0000700001-19-000000/", "/filings/0000700001-19-000009/source/#b0"}
    assert ("senal", "señal") in many
    assert not {"menu", "notic"} & {text for text, _ in many}


@pytest.mark.usefixtures("small_shards")
def test_a_change_rebuilds_its_shards_and_gives_what_a_clean_build_gives(site: Path, tmp_path: Path) -> None:
    build_index(site, 64, tmp_path / "kept")
    before = {file.name for file in (tmp_path / "kept").glob("*.shard")}
    for change in ("edit", "add", "remove", "nothing"):
        if change == "edit":
            add(site, 5, words="Entirely different words.")
        elif change == "add":
            add(site, 50)
        elif change == "remove":
            shutil.rmtree(site / "filings" / "0000700001-19-000003")
        build_index(site, 64, tmp_path / "kept")
        kept = everything(site / "pagefind")
        after = {file.name for file in (tmp_path / "kept").glob("*.shard")}
        assert len(after - before) <= 4, change
        assert bool(after - before) == (change != "nothing")
        before = after
        shutil.rmtree(site / "pagefind")
        build_index(site, 64, tmp_path / f"clean after {change}")
        assert everything(site / "pagefind") == kept, change


@pytest.mark.parametrize("damage", [b"", b"\0", None], ids=["empty", "changed", "cut short"])
def test_a_damaged_shard_is_built_anew(site: Path, tmp_path: Path, damage: bytes | None) -> None:
    build_index(site, 64, tmp_path / "cache")
    whole = everything(site / "pagefind")
    for file in (tmp_path / "cache").iterdir():
        data = file.read_bytes()
        file.write_bytes(data[:-9] if damage is None else damage and data[:99] + damage + data[100:])
    build_index(site, 64, tmp_path / "cache")
    assert everything(site / "pagefind") == whole


def test_an_index_of_the_same_pages_is_not_put_together_again(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_index(site, 64, tmp_path / "cache")
    whole = everything(site / "pagefind")
    joined: list[int] = []
    files = bundle.files

    def counted(parts: list[shards.Shard], cache: Path) -> dict[str, File]:
        joined.append(len(parts))
        return files(parts, cache)

    monkeypatch.setattr(bundle, "files", counted)
    build_index(site, 64, tmp_path / "cache")
    assert not joined
    next((site / "pagefind" / "index").iterdir()).unlink()
    build_index(site, 64, tmp_path / "cache")
    assert joined
    assert everything(site / "pagefind") == whole


def test_without_pagefind_it_is_said_what_to_do(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(tmp_path / "nowhere"))
    pagefind.program.cache_clear()
    try:
        with pytest.raises(pagefind.SearchError, match=r"there is no Pagefind here; install .* or set `search: false`"):
            build_index(site, 64, tmp_path / "cache")
    finally:
        pagefind.program.cache_clear()


def test_files_that_have_not_changed_are_left_alone_and_harmed_ones_mended(site: Path, tmp_path: Path) -> None:
    build_index(site, 64, tmp_path / "cache")
    whole = everything(site / "pagefind")
    fragments = sorted((site / "pagefind" / "fragment").iterdir())
    times = {file: file.stat().st_mtime_ns for file in fragments[2:]}
    fragments[0].write_bytes(b"x" * fragments[0].stat().st_size)
    fragments[1].unlink()
    (site / "pagefind" / "index" / "stale.pf_index").write_bytes(b"stale")
    build_index(site, 64, tmp_path / "cache")
    assert everything(site / "pagefind") == whole
    assert {file: file.stat().st_mtime_ns for file in times} == times


def test_the_index_of_the_last_site_is_taken_over_and_stays_as_it_is(site: Path, tmp_path: Path) -> None:
    settings = Settings(cache=tmp_path / "cache")
    finish(site, settings)
    before = everything(site)
    times = {file.name: file.stat().st_mtime_ns for file in (site / "pagefind" / "fragment").iterdir()}
    following = tmp_path / "next"
    shutil.copytree(site, following, ignore=shutil.ignore_patterns("pagefind"))
    finish(following, settings, last=site)
    assert everything(following) == before
    assert {file.name: file.stat().st_mtime_ns for file in (following / "pagefind" / "fragment").iterdir()} == times
    shutil.rmtree(following / "pagefind")
    finish(following, msgspec.structs.replace(settings, search_text_kilobytes=0), last=site)
    assert not [address for address in addresses(following / "pagefind") if "/source/" in address]
    assert everything(site) == before


def test_names_of_records_tell_day_document_and_section(site: Path, tmp_path: Path) -> None:
    page = site / "filings" / "0000700001-19-000004" / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace('<meta name="filing-date" content="2019-03-05">', ""))
    build_index(site, 64, tmp_path / "cache")
    names = dict(zip(addresses(site / "pagefind"), pagefind_names(site / "pagefind"), strict=True))
    dated = names["/filings/0000700001-19-000000/"]
    assert int(dated[3:7], 36) == 737119  # 1 March 2019
    assert names["/filings/0000700001-19-000000/source/#b0"].startswith(dated.rpartition("-")[0])
    assert names["/filings/0000700001-19-000000/source/#b1"].endswith("-1")
    assert names["/filings/0000700001-19-000004/"].startswith("en_0000")
    assert len(set(names.values())) == len(names)


def pagefind_names(index: Path) -> list[str]:
    return [name for name, _ in pagefind.decoded(next(index.glob("*.pf_meta")))[1]]


def test_values_of_filters_are_listed(site: Path, tmp_path: Path) -> None:
    build_index(site, 0, tmp_path / "cache")
    assert json.loads((site / "pagefind" / bundle.VALUES).read_bytes()) == {
        "form": ["424B3", "8-K"],
        "issuer": ["Halden Gantry & Crane AG", "Quillfeather Robotics, Inc.", "Señal Óptica, S.A."],
        "year": ["2019"],
    }
    for name, file in pagefind.decoded(next((site / "pagefind").glob("*.pf_meta")))[3]:
        _, values = pagefind.decoded(site / "pagefind" / "filter" / f"{file}.pf_filter")
        assert sorted(number for _, numbers in values for number in numbers) == list(range(12)), name


def test_a_site_without_filings_has_no_index(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    build_index(tmp_path / "site", 64, tmp_path / "cache")
    assert everything(tmp_path) == {}


def test_a_text_without_a_word_is_passed_over(site: Path, tmp_path: Path) -> None:
    file = site / "data" / "source" / "0000700001-19-000001.json"
    file.write_bytes(msgspec.json.encode(SourceText(id="x", title="x", blocks=(SourceBlock(0, "paragraph", "— • —"),))))
    build_index(site, 64, tmp_path / "cache")
    assert not [address for address in addresses(site / "pagefind") if "000001/source" in address]


@given(st.integers(0, 2**40))
def test_numbers_in_base_36(number: int) -> None:
    assert int(bundle.base36(number), 36) == number


def test_records_of_a_word_stand_in_the_order_of_the_shard_whatever_order_they_were_found_in() -> None:
    found = [[0, [5], []], [1, [6], []], [1, [7], []]]
    word = shards._word("gantry", None, found, numbers=[2, 0, 1], fields=[])
    assert (word.count, word.first, word.last) == (3, 0, 2)
    assert word == shards._word("gantry", None, [[0, [6], []], [1, [7], []], [1, [5], []]], [0, 1, 2], [])


@pytest.mark.parametrize(
    ("words", "read"),
    [
        (
            "<dl>\n<div><dt>Price per unit</dt> <dd>$4.50 <a class='ev' href='#b1'>¶</a></dd> </div>\n"
            "<div><dt>Proceeds to the issuer</dt> <dd>“We will get none.” <a class='ev' href='#b1'>¶</a></dd> </div>",
            "Price per unit: $4.50. Proceeds to the issuer: “We will get none.”",
        ),
        (
            "<dl><div><dt>Price per unit</dt> <dd><span class='fl-muted'>not stated in this document</span></dd> </div>"
            "<div><dt>Sellers</dt> <dd>Ada Quill <a class='ev' href='#b1'>¶</a></dd> <dd>Ben Quill</dd> </div></dl>",
            "Sellers: Ada Quill; Ben Quill.",
        ),
        (
            "<p><span class='fl-bit'>Dated 1 May 2019 <a class='ev' href='#b1'>¶</a></span>\n"
            "<span class='fl-bit'>Filed 2 May 2019 </span>\n</p>",
            "Dated 1 May 2019; Filed 2 May 2019.",
        ),
        ("<ul><li>424B3 · Prospectus<br><span>Common Stock</span></li></ul>", "424B3 · Prospectus; Common Stock."),
    ],
    ids=["label and value", "several values, one not stated", "dates of a head", "line of a list"],
)
def test_a_summary_is_indexed_as_sentences(words: str, read: str, tmp_path: Path) -> None:
    add(tmp_path / "site", 1, words.replace("'", '"'))
    build_index(tmp_path / "site", 64, tmp_path / "cache")
    (record,) = (tmp_path / "site/pagefind/fragment").glob("*-???.pf_fragment")
    assert json.loads(pagefind.unpacked(record))["content"] == f"424B3. {read}"
