"""What is lost on the way from files to pages is named; an address once published keeps a page."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest
from publisher import FILINGS, write

from generator.model import AttachedDocument, Library, Reference
from generator.pipeline import Loaded, publish_library
from generator.publishing import conservation
from generator.publishing.output import Published
from generator.settings import Settings

GONE = "address\tpublished\tsha256\tredirect\nfilings/old\t2018-01-01\t\t\nregistrations/333-9\t2018-01-01\t\t\n"
NAMES = list(FILINGS)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Loaded, Published, Settings]:
    tmp_path = tmp_path_factory.mktemp("built")
    source = write(tmp_path / "filings", {**FILINGS, "damaged.txt": b"\x00", "published.tsv": GONE.encode()})
    settings = Settings(
        source=source, out=tmp_path / "out", cache=tmp_path / "cache", site_url="https://halden.example/x/"
    )
    return *publish_library(settings), settings


def lost(built: tuple[Loaded, Published, Settings], library: Library | None = None, **changed: object) -> list[str]:
    loaded, done, settings = built
    names = [name for name, *_ in loaded.extracted] + list(changed.get("more", ()))  # type: ignore[call-overload]
    found = conservation.problems(library or loaded.library, names, changed.get("done", done), settings)  # type: ignore[arg-type]
    assert {(problem.code, problem.severity) for problem in found} <= {("lost", "warning")}
    return [problem.message for problem in found]


def lost_files(built: tuple[Loaded, Published, Settings], library: Library) -> set[str]:
    return {problem.file for problem in conservation.problems(library, (), built[1], built[2])}


def test_nothing_is_lost(built: tuple[Loaded, Published, Settings]) -> None:
    assert lost(built) == []
    assert "lost" not in {problem.code for problem in built[0].library.problems}
    assert {problem.file for problem in built[0].library.problems} >= {"damaged.txt", "published.tsv"}


def test_an_address_that_held_something_says_that_it_was_taken_away(built: tuple[Loaded, Published, Settings]) -> None:
    out = built[2].out
    for page in ("filings/old/index.md", "registrations/333-9/index.md"):
        assert "taken away" in (out / page).read_text(encoding="utf-8")


def test_a_file_that_is_neither_page_nor_problem(built: tuple[Loaded, Published, Settings]) -> None:
    assert lost(built, more=["other.htm"]) == ["The file was read, and is neither a page nor a problem."]


@pytest.mark.parametrize("field", ["incorporated[0]", "incorporated[2]", "base_documents[0]", "attached[1]"])
def test_an_entry_that_is_no_reference(field: str, built: tuple[Loaded, Published, Settings]) -> None:
    library = built[0].library
    source = next(one.source for one in library.references if one.field == "incorporated[0]")
    filing = msgspec.structs.replace(
        library.filings[source], attached=(AttachedDocument("8-K"), AttachedDocument("8-K"))
    )
    stated = [
        Reference(source=source, target=source, kind="attaches", form="8-K", field=f"attached[{at}]") for at in (0, 1)
    ]
    references = [one for one in (*library.references, *stated) if (one.source, one.field) != (source, field)]
    without = msgspec.structs.replace(
        library, filings={**library.filings, source: filing}, references=tuple(references)
    )
    assert [message for message in lost(built, without) if "leads to no document" in message] == [
        f"The entry {field} of {source} leads to no document."
    ]
    assert lost_files(built, without) >= {NAMES[0]}


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("filings/", "/index.md"),
        ("filings/", "/source.md"),
        ("issuers/", "/index.md"),
        ("registrations/", "/index.md"),
        ("data/filings/", ".json"),
    ],
)
def test_a_page_that_was_not_written(folder: str, name: str, built: tuple[Loaded, Published, Settings]) -> None:
    done = built[1]
    pages = [page for page in done.files if page.startswith(folder) and page.endswith(name) and page.count("/") == 2]
    missing = next(page for page in pages if "old" not in page)
    fewer = msgspec.structs.replace(done, files=tuple(name for name in done.files if name != missing))
    assert any("page was not written" in message for message in lost(built, done=fewer))


@pytest.mark.parametrize("address", ["filings/old", "registrations/333-9"])
def test_an_address_without_a_page_is_told(address: str, built: tuple[Loaded, Published, Settings]) -> None:
    done = built[1]
    fewer = msgspec.structs.replace(done, files=tuple(name for name in done.files if not name.startswith(address)))
    assert lost(built, done=fewer) == [
        f"The address {address}/ was published once, and there is no page at it any more."
    ]


def test_tables_and_feeds_that_say_something_else(built: tuple[Loaded, Published, Settings], tmp_path: Path) -> None:
    loaded, done, settings = built
    settings = msgspec.structs.replace(settings, out=shutil.copytree(settings.out, tmp_path / "out"))
    (settings.out / "data/filings.json").write_text("[]", encoding="utf-8")
    feed = settings.out / "feeds/filings.json"
    feed.write_text(feed.read_text(encoding="utf-8").replace("/x/filings/0000700001", "/x/filings/9"), encoding="utf-8")
    assert lost((loaded, done, settings)) == [
        f"The table has 0 rows, the library {len(loaded.library.filings)} filings.",
        "An entry leads to https://halden.example/x/filings/9-19-000012/, where there is no page.",
    ]
