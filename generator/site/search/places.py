"""Where the files of a site lie that is made beside the last one: what is new aside, what stays in that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Places(NamedTuple):
    """A site in a folder, and in that of the last site the files that stay; the same folder where none does."""

    site: Path
    last: Path
    staying: frozenset[str] = frozenset()
    """By path below the site."""

    def file(self, path: str) -> Path:
        """Return where a file of the site lies."""
        return (self.last if path in self.staying else self.site) / path

    def pages(self, folder: str) -> Iterator[str]:
        """Yield the paths of the pages of the folders in one, in order."""
        new = {file.relative_to(self.site).as_posix() for file in self.site.glob(f"{folder}/*/index.html")}
        stay = {
            path
            for path in self.staying
            if path.startswith(f"{folder}/") and path.endswith("/index.html") and path.count("/") == 2
        }
        yield from sorted(new | stay, key=lambda path: path.split("/"))
