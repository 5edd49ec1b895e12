"""A site's manifest, and the proof that a site comes from the filings beside it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from publisher import FILINGS, Site, write

from generator import states
from generator.cli import main
from generator.settings import Settings
from generator.site import exchange, manifest


def verify(site: Site, *flags: str) -> tuple[int, str]:
    command = [
        sys.executable,
        "-m",
        "generator",
        "verify",
        "--config-file",
        str(site.config_file),
        *flags,
        str(site.built),
    ]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    run = subprocess.run(command, capture_output=True, check=False, text=True, env=environment, cwd=site.folder)
    return run.returncode, run.stdout + run.stderr


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = Site(tmp_path / "publisher", FILINGS)
    made.build(site_url="https://example.org/base/")
    return made


def test_every_file_and_every_source_stands_in_it(site: Site) -> None:
    stated = manifest.read(site.built)
    assert stated.site_url == "https://example.org/base/"
    assert stated.sources == {name: hashlib.sha256(data).hexdigest() for name, data in FILINGS.items()}
    there = {path.relative_to(site.built).as_posix() for path in site.built.rglob("*") if path.is_file()}
    assert set(stated.site) == there - {manifest.NAME}
    page = site.built / "index.html"
    assert stated.site["index.html"] == hashlib.sha256(page.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda site: (site.built / "index.html").write_text("x"), "index.html: changed in the site"),
        (lambda site: (site.built / "feeds/filings.xml").unlink(), "feeds/filings.xml: missing in the site"),
        (lambda site: (site.built / "more.html").write_text("x"), "more.html: more in the site"),
        (lambda site: (site.filings / "more.txt").write_text("x"), "more.txt: more among the sources"),
        (lambda site: (site.built / manifest.NAME).write_text("{}"), "is no manifest"),
        (lambda site: (site.built / manifest.NAME).unlink(), "cannot be read"),
    ],
    ids=["page changed", "file gone", "file more", "source more", "manifest damaged", "manifest gone"],
)
def test_what_differs_is_named(harm: Callable[[Site], object], said: str, site: Site) -> None:
    harm(site)
    status, text = verify(site, "--no-build")
    assert status == 1
    assert said in text


def test_a_build_anew_gives_the_same_bytes(site: Site) -> None:
    status, text = verify(site)
    assert status == 0, text
    assert "are what a build of these sources gives; 2 sources" in text


def test_a_site_whose_manifest_was_made_to_fit_is_found_out(site: Site) -> None:
    (site.built / "about" / "index.html").write_text("<html><head></head><p>Buy now</p></html>", encoding="utf-8")
    stated = manifest.read(site.built)
    (site.built / manifest.NAME).unlink()
    digest = hashlib.sha256((site.built / "about" / "index.html").read_bytes()).hexdigest()
    forged = {**stated.site, "about/index.html": digest}
    (site.built / manifest.NAME).write_bytes(msgspec.json.encode(msgspec.structs.replace(stated, site=forged)))
    assert verify(site, "--no-build")[0] == 0
    status, text = verify(site)
    assert status == 1
    assert "about/index.html: changed in a site built anew" in text


# --- without a build ------------------------------------------------------------------------------


def laid(folder: Path) -> tuple[Path, Settings]:
    """A site and its filings as a build leaves them, with the manifest."""
    site, source = (
        write(folder / "site", {"index.html": b"a", "pagefind/x": b"b"}),
        write(folder / "in", {"f.txt": b"c"}),
    )
    settings = Settings(source=source, site_url="https://example.org/")
    manifest.write(site, settings, {}, {}, {})
    return site, settings


@pytest.mark.parametrize(
    ("stated", "found", "differ"),
    [
        ({"a": "1", "b": "2"}, {"a": "1", "b": "2"}, []),
        ({"a": "1"}, {}, [("a", "missing")]),
        ({}, {"a": "1"}, [("a", "more")]),
        ({"a": "1"}, {"a": "2"}, [("a", "changed")]),
        ({"b": "1", "a": "1"}, {"c": "1"}, [("a", "missing"), ("b", "missing"), ("c", "more")]),
    ],
)
def test_differences(stated: dict[str, str], found: dict[str, str], differ: list[tuple[str, str]]) -> None:
    assert list(manifest.differences(stated, found)) == differ


def test_what_is_known_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path / "x", {"b": b"1", "a-/b": b"3", "a/c": b"4", "no\nline": b"5"})
    found = manifest.digests(folder)
    assert list(found) == ["a/c", "a-/b", "b", "no\nline"]
    assert found["b"].sha256 == hashlib.sha256(b"1").hexdigest()
    with monkeypatch.context() as patched:
        patched.setattr(states, "digested", None)
        assert manifest.digests(folder, found) == found
        assert manifest.digests(folder, written=dict.fromkeys(found, "z"))["b"].sha256 == "z"
        with pytest.raises(TypeError):
            manifest.digests(folder, {name: each for name, each in found.items() if name != "b"})
    os.utime(folder / "b", (1, 1))
    (folder / "b").write_bytes(b"another")
    assert manifest.digests(folder, found)["b"].sha256 == hashlib.sha256(b"another").hexdigest()


def test_the_manifest_of_one_file(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_bytes(b"1")
    found = manifest.of_sources(tmp_path / "one.txt")
    assert {name: each.sha256 for name, each in found.items()} == {"one.txt": hashlib.sha256(b"1").hexdigest()}


def test_a_part_is_stated_anew(tmp_path: Path) -> None:
    site, settings = laid(tmp_path)
    manifest.write(write(site, {"pagefind/z": b"z", "pagefind-/a": b"a", "z.html": b"z"}), settings, {}, {}, {})
    before = manifest.read(site)
    assert before == manifest.made(site, settings)
    (site / "pagefind/z").unlink()
    assert list(before.site) == ["index.html", "pagefind/x", "pagefind/z", "pagefind-/a", "z.html"]
    assert (before.version, before.site_url, list(before.sources)) == (1, "https://example.org/", ["f.txt"])
    write(site, {"index.html": b"harmed", "pagefind/x": b"new", "pagefind/a/y": b"new", "about/index.html": b"more"})
    manifest.renew(site, "pagefind/")
    now = manifest.read(site)
    assert list(now.site) == ["index.html", "pagefind/a/y", "pagefind/x", "pagefind-/a", "z.html"]
    assert now.site["index.html"] == before.site["index.html"]
    assert now.site["pagefind/x"] == hashlib.sha256(b"new").hexdigest()
    assert now.sources == before.sources
    names = ["about", "index.html", "manifest.json", "pagefind", "pagefind-", "z.html"]
    assert sorted(path.name for path in site.iterdir()) == names
    assert (site / manifest.NAME).read_bytes().count(b"\n") == 1


def test_what_stays_is_of_the_site_too(tmp_path: Path) -> None:
    site, settings = laid(tmp_path)
    stays = manifest.digests(write(tmp_path / "last", {"q": b"s", "a-/b": b"s", "a/c": b"s", "index.html": b"last"}))
    found = manifest.write(site, settings, stays, {"index.html": "written"}, {})
    assert {name: each.sha256 for name, each in found.items() if name != manifest.NAME} == manifest.read(site).site
    assert list(manifest.read(site).site) == ["a/c", "a-/b", "index.html", "pagefind/x", "q"]
    assert manifest.read(site).site["index.html"] == "written"
    (site / manifest.NAME).write_bytes(b"{")
    with pytest.raises(manifest.ManifestError, match="is no manifest"):
        manifest.renew(site, "pagefind/")
    (site / manifest.NAME).unlink()
    with pytest.raises(manifest.ManifestError, match="cannot be read"):
        manifest.renew(site, "pagefind/")


def verified(folder: Path, *flags: str) -> tuple[int, str]:
    """Verify a site in this process, without MkDocs' own words."""
    (folder / "mkdocs.yml").write_text(
        "site_name: x\nsite_url: https://example.org/\nplugins: [{filings: {source: in}}]\n", encoding="utf-8"
    )
    result = CliRunner().invoke(main, ["verify", "-f", str(folder / "mkdocs.yml"), *flags, str(folder / "site")])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert bool(result.stdout) == (result.exit_code == 0)
    return result.exit_code, result.output


def test_a_site_half_exchanged_is_not_verified(tmp_path: Path) -> None:
    site, _ = laid(tmp_path)
    (site / exchange.READY).mkdir()
    status, text = verified(tmp_path, "--no-build")
    assert (status, text.startswith("Error: ")) == (1, True)
    assert exchange.READY in text


def test_what_differs_in_the_site_and_among_the_sources_is_told(tmp_path: Path) -> None:
    site, settings = laid(tmp_path)
    write(site, {"index.html": b"harmed"})
    write(settings.source, {"g.txt": b"more"})
    status, text = verified(tmp_path)
    assert status == 1
    *files, remedy = text.splitlines()
    assert files == ["index.html: changed in the site", "g.txt: more among the sources"]
    assert "Build the site again" in remedy


@pytest.mark.parametrize("many", [20, 23])
def test_the_first_differences_are_named_and_all_counted(many: int, tmp_path: Path) -> None:
    site, _ = laid(tmp_path)
    assert verified(tmp_path, "--no-build") == (0, "2 files of the site are as it was built; 1 source\n")
    write(site, {f"{number:02}.html": b"" for number in range(many)})
    status, text = verified(tmp_path, "--no-build")
    lines = [f"{number:02}.html: more in the site" for number in range(20)]
    assert status == 1
    assert text.splitlines() == [*lines, *(["and 3 more in the site"] if many > 20 else [])]


@pytest.mark.parametrize(
    ("anew", "status", "said"),
    [
        ({}, 0, "2 files of the site are what a build of these sources gives; 1 source"),
        ({"index.html": b"other"}, 1, "index.html: changed in a site built anew"),
        (None, 1, "Error: the site could not be built anew; what MkDocs says stands above"),
    ],
)
def test_a_build_anew_is_compared(
    anew: dict[str, bytes] | None, status: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, settings = laid(tmp_path)
    runs: list[list[str]] = []

    def run(command: list[str], *, check: bool, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
        runs.append(command)
        assert not check
        assert env["SITE_URL"] == "https://example.org/" and env["PATH"] == os.environ["PATH"]
        if anew is not None:
            built = write(Path(command[-1]), {"index.html": b"a", "pagefind/x": b"b", **anew})
            manifest.write(built, settings, {}, {}, {})
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    found, text = verified(tmp_path)
    assert (found, text.strip()) == (status, said)
    (command,) = runs
    assert command[:5] == [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    assert command[5:8] == ["--config-file", str(tmp_path / "mkdocs.yml"), "--site-dir"]
    assert not Path(command[8]).exists()


def test_a_site_without_an_address_is_built_anew_without_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, settings = laid(tmp_path)
    settings = msgspec.structs.replace(settings, site_url=None)
    manifest.write(site, settings, {}, {}, {})

    def run(command: list[str], *, check: bool, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
        assert env["SITE_URL"] == ""
        manifest.write(write(Path(command[-1]), {"index.html": b"a", "pagefind/x": b"b"}), settings, {}, {}, {})
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert verified(tmp_path)[0] == 0


def test_a_build_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, settings = laid(tmp_path)

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        manifest.write(write(Path(command[-1]), {"index.html": b"a", "pagefind/x": b"b"}), settings, {}, {}, {})
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(subprocess, "run", run)
    assert verified(tmp_path)[0] == 1
    write(site, {"index.html": b"harmed"})
    monkeypatch.setattr(subprocess, "run", None)
    assert "index.html: changed in the site" in verified(tmp_path)[1]


def test_hidden_files_are_not_published(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": b"123", "b/c.html": b"4567", ".before/a.html": b"8" * 99, "b/.c": b"9"})
    (tmp_path / "z.html").symlink_to(tmp_path / "a.html")
    (tmp_path / "gone.html").symlink_to(tmp_path / "nowhere")
    assert list(manifest.digests(tmp_path)) == ["a.html", "b/c.html", "z.html"]
    found = manifest.digests(tmp_path, written=dict.fromkeys(("a.html", "z.html"), "as it was written"))
    assert found["a.html"].sha256 == "as it was written"
    assert found["z.html"].sha256 == hashlib.sha256(b"123").hexdigest()  # a link: what it leads to may have changed


def test_sources_are_files_of_the_folder_whatever_their_names(tmp_path: Path) -> None:
    folder = write(tmp_path / "filings", {"a.txt": b"1", "b/c\nd.txt": b"2", "e\xa0f.txt": b"3", ".g.txt": b"4"})
    write(tmp_path, {"outside.txt": b"5"})
    (folder / "inside.txt").symlink_to("a.txt")
    (folder / "outside.txt").symlink_to("../outside.txt")
    (folder / "nowhere.txt").symlink_to("nowhere")
    assert list(manifest.of_sources(folder)) == ["a.txt", "b/c\nd.txt", "e\xa0f.txt", "inside.txt"]
    assert list(manifest.of_sources(folder / "a.txt")) == ["a.txt"]
