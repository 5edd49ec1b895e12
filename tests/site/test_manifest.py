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
from publisher import FILINGS, Site, write

from generator.site import manifest


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


def test_hidden_files_are_not_published(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": b"123", "b/c.html": b"4567", ".before/a.html": b"8" * 99, "b/.c": b"9"})
    (tmp_path / "z.html").symlink_to(tmp_path / "a.html")
    (tmp_path / "gone.html").symlink_to(tmp_path / "nowhere")
    assert list(manifest.digests(tmp_path)) == ["a.html", "b/c.html", "z.html"]
