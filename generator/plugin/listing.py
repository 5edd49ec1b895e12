"""The files of the documents folder as MkDocs finds them, without its walk: the generator has looked through it.

In `mkdocs serve` the files of the last build are known again. What MkDocs does in `mkdocs.structure.files.get_files` is
done here with names that are known.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel, set_exclusions

from generator.publishing.output import JOURNAL, MANIFEST, STAGING

log = get_plugin_logger("filings")

_INDEX = re.compile(r"(?:index|README)(?:\.[^.]*)?")


class Listing:
    """The files of one documents folder."""

    def __init__(self) -> None:
        """Know no file yet."""
        self._circumstances: object = None
        self._names: frozenset[str] = frozenset()
        self._files: list[File] = []
        self._conflicts: list[str] = []

    def files(self, written: Iterable[str], beside: Iterable[str], theme: Files, config: MkDocsConfig) -> Files:
        """Return the files of the documents folder, and those of the theme in the place of which there is none.

        `written` are the names of those that the generator wrote, `beside` of others, links among them.
        """
        found = (name for each in (*beside, *_hidden(config.docs_dir)) for name in _below(config.docs_dir, each))
        wanted = frozenset((*written, *found))
        excluded = repr((config.exclude_docs, config.draft_docs, config.not_in_nav))
        circumstances = (config.docs_dir, config.site_dir, config.use_directory_urls, excluded)
        if (circumstances, wanted) != (self._circumstances, self._names):
            known = {file.src_uri: file for file in self._files} if circumstances == self._circumstances else {}
            made = [known.get(name) or _file(name, config) for name in sorted(wanted, key=_place)]
            set_exclusions(made, config)
            self._conflicts = []
            self._files = list(self._without_conflicts(made))
            self._circumstances, self._names = circumstances, wanted
        for told in self._conflicts:
            log.warning("%s", told)
        return Files([*self._files, *(file for file in theme if file.src_uri not in wanted)])

    def _without_conflicts(self, files: list[File]) -> Iterator[File]:
        """Leave out a README beside an index, and the like: of two files that go to one place the last is shown."""
        last: dict[tuple[str, str], File] = {}
        out: set[int] = set()
        for file in files:
            place = (file.src_uri.rpartition("/")[0], file.dest_uri)
            other = last.setdefault(place, file)
            if other is file:
                continue
            if _is_shown(file) and _is_shown(other):
                self._conflicts.append(f"{other.src_uri} is not shown: {file.src_uri} goes to the same place.")
            out.add(id(other if _is_shown(file) else file))
        return (file for file in files if id(file) not in out)


def _is_shown(file: File) -> bool:
    return file.inclusion not in (InclusionLevel.EXCLUDED, InclusionLevel.DRAFT)


def _file(name: str, config: MkDocsConfig) -> File:
    return File(name, config.docs_dir, config.site_dir, config.use_directory_urls)


def _place(name: str) -> tuple[list[str], bool, str]:
    """Return what files are sorted by: a folder before those in it, an index before what stands beside it."""
    folders, _, last = name.rpartition("/")
    return folders.split("/") if folders else [], _INDEX.fullmatch(last) is None, last


def _hidden(docs: str) -> Iterator[str]:
    """Yield the names of what is hidden at the root and not the generator's: a configuration may show it."""
    with os.scandir(docs) as entries:
        for entry in entries:
            if entry.name.startswith(".") and not entry.name.startswith((MANIFEST, JOURNAL, STAGING)):
                yield entry.name


def _below(docs: str, name: str) -> Iterator[str]:
    """Yield a file by its name, or the files below a folder, those that links lead to as well."""
    at = Path(docs, name)
    if not at.is_dir():
        yield name
    for folder, _, files in os.walk(at, followlinks=True):
        yield from (Path(folder, file).relative_to(docs).as_posix() for file in files)
