"""The search index of a finished site, built by Pagefind from summaries and from sections of source texts."""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import cbor2

from generator.site.passages import passages

PAGES = ("filings", "issuers", "registrations")
"""Folders of the summaries; a filing's source text lies one folder deeper."""

NOT_WORDS = (
    "a.ev, .fl-crumbs, .fl-notice, .fl-actions, .fl-absent, .fl-history, .fl-figure, .fl-neighbours, caption, thead"
)
"""What stands on every summary, and says nothing of the one."""

_MAGIC = b"pagefind_dcd"
_UNUSED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")


class SearchError(Exception):
    """The search index could not be built; the message says why and what to do."""


def build_index(site: Path, text_kilobytes: int) -> None:
    """Write the index of the site into its folder `pagefind`, the same bytes for the same pages.

    Of each source text the first `text_kilobytes` thousand characters are indexed beside the summaries.
    Raises `SearchError` where Pagefind is missing or fails.
    """
    index = site / "pagefind"
    shutil.rmtree(index, ignore_errors=True)
    if next(site.glob("filings/*/index.html"), None) is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        staged = Path(folder)
        for page in (page for name in PAGES for page in site.glob(f"{name}/*/index.html")):
            _staged(staged, page.relative_to(site), page.read_bytes())
        for passage in passages(site, text_kilobytes):
            _staged(staged, Path(passage.path) / "index.html", passage.html.encode())
        _run(staged, index)
    for pattern in _UNUSED:
        for file in index.glob(pattern):
            file.unlink()
    _put_in_order(index)


def _staged(folder: Path, name: Path, page: bytes) -> None:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(page)


def _run(pages: Path, index: Path) -> None:
    command = [sys.executable, "-m", "pagefind", "--site", str(pages), "--output-path", str(index)]
    command += ["--exclude-selectors", NOT_WORDS, "--silent"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        reason = (run.stderr or run.stdout).strip() or f"exit status {run.returncode}"
        raise SearchError(
            f"the search index could not be built: {reason}; "
            "install Pagefind with its binary (pip install 'pagefind[bin]') or set `search: false`"
        )


def _put_in_order(index: Path) -> None:
    """Sort what Pagefind leaves in the order of its hash tables: a filter's values, and the filters."""
    entry_file = index / "pagefind-entry.json"
    entry = json.loads(entry_file.read_text(encoding="utf-8"))
    for language in entry["languages"].values():
        meta_file = index / f"pagefind.{language['hash']}.pf_meta"
        meta = _decode(meta_file)
        filters = []
        for name, old in sorted(meta[3]):
            file = index / "filter" / f"{old}.pf_filter"
            label, values = _decode(file)
            file.unlink()
            filters.append([name, _encode([label, sorted(values)], index / "filter", old, "pf_filter")])
        meta[3] = filters
        meta_file.unlink()
        language["hash"] = _encode(meta, index, language["hash"], "pf_meta", prefix="pagefind.")
    entry["languages"] = dict(sorted(entry["languages"].items()))
    entry_file.write_text(json.dumps(entry, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _decode(file: Path) -> Any:
    return cbor2.loads(gzip.decompress(file.read_bytes()).removeprefix(_MAGIC))


def _encode(data: object, folder: Path, old: str, suffix: str, prefix: str = "") -> str:
    """Write a part of the index and return its name: the language, and as much of a hash as the old name had."""
    content = _MAGIC + cbor2.dumps(data)
    language, _, digest = old.partition("_")
    name = f"{language}_{hashlib.sha256(content).hexdigest()[: len(digest)]}"
    (folder / f"{prefix}{name}.{suffix}").write_bytes(gzip.compress(content, mtime=0))
    return name
