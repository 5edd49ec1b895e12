"""Pages and files of MkDocs that the generator wrote: read and drawn faster, or taken over from the last build."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any, cast
from urllib.parse import urljoin, urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page, _RelativePathTreeprocessor
from mkdocs.structure.toc import get_toc

from generator.site import conversion, files, front_matter
from generator.site.kept import Keeper, Made
from generator.site.policy import Seen

UNDATED = "1980-01-01"
"""Date of a page that has none: MkDocs wants one for each; the sitemap leaves it out."""

_ID = re.compile(r"""<[a-z][^<>]*?\sid="([^"<>]*)\"""", re.IGNORECASE)


class GeneratedPage(Page):
    """A page that the generator wrote: its front matter and its Markdown pass through fast readers.

    One that is `kept` is in the site as the last build made it: it has its front matter alone, and is neither read nor
    drawn. One that is `passing` has its Markdown and its content while it is drawn only: MkDocs reads all pages before
    it draws the first.
    """

    kept: Made | None = None
    kept_at: Path | None = None
    """Where the output of the last build stands."""
    links: Mapping[str, str] = {}
    """What the targets of its links were turned into."""
    passing = False
    """Nobody else looks at its content."""
    seen: Sequence[Seen] = ()
    """What was seen in the parts that it is put together of, where it is."""

    @classmethod
    def of(cls, file: File, config: MkDocsConfig) -> GeneratedPage:
        """Return the page of a file as one of these; one that is there stays the object it is."""
        if file.page is None:
            return cls(None, file, config)
        file.page.__class__ = cls
        return cast("GeneratedPage", file.page)

    def _set_canonical_url(self, base: str | None) -> None:
        """Set the addresses of the page, which an address that is quoted already only adds to."""
        start = _start(base) if base else None
        if start is None:
            super()._set_canonical_url(base)
        else:
            self.canonical_url, self.abs_url = (each + self.url for each in start)

    def keep(self, made: Made, meta: dict[str, Any], site: Path, config: MkDocsConfig, files: Files) -> bool:
        """Be the page that the last build made in the folder `site`, unless links in it lead elsewhere now."""
        links = _RelativePathTreeprocessor(self.file, files, config)
        if any(links.path_to_url(target) != url for target, url in made.links.items()):
            return False
        self.kept, self.kept_at = made, site / self.file.dest_uri
        self.meta, self.markdown, self.content = meta, "", ""
        self.update_date = day_of(meta)
        self.links_to_anchors = links.links_to_anchors
        return True

    def read_source(self, config: MkDocsConfig) -> None:
        """Read front matter and Markdown."""
        source = config.plugins.on_page_read_source(page=self, config=config)
        text = _text(self._data()) if source is None else source
        self.meta, self.markdown = front_matter.split(text)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the Markdown, with MkDocs' own resolving and checking of links."""
        if self.passing:
            self._files = files
            self.release()
        else:
            self._convert(config, files, _RelativePathTreeprocessor(self.file, files, config))

    def draw(self, config: MkDocsConfig) -> bytes:
        """Convert a page that is passing, now that its turn has come; return what its file holds."""
        data = self._data()
        self.markdown = front_matter.split_off(_text(data))[1]
        self._convert(config, self._files, _RelativePathTreeprocessor(self.file, self._files, config))
        return data

    def release(self) -> None:
        """Hold the content no longer."""
        self.markdown, self.content, self.toc, self.links = "", "", [], {}  # type: ignore[assignment]

    def _data(self) -> bytes:
        return files.read(self.file.abs_src_path) if self.file.abs_src_path else self.file.content_bytes

    @cached_property
    def present_anchor_ids(self) -> set[str] | None:  # type: ignore[override]
        """The anchors of the page as it stands in the site; asked for only where a link leads to one."""
        try:
            page = (self.kept_at if self.kept and self.kept_at else Path(self.file.abs_dest_path)).read_text("utf-8")
        except OSError:
            return None
        return set(_ID.findall(page, page.find("<article"), page.rfind("</article>")))

    def _convert(self, config: MkDocsConfig, files: Files, links: _RelativePathTreeprocessor) -> None:
        if not conversion.AVAILABLE:
            super().render(config, files)
            return
        targets: dict[str, str] = {}

        def rewritten(target: str) -> str:
            targets[target] = links.path_to_url(target)
            return targets[target]

        converted = conversion.convert(self.markdown or "", rewritten)
        self.links = targets
        self.content = converted.html
        self.toc = get_toc(converted.toc)  # type: ignore[arg-type]
        self.links_to_anchors = links.links_to_anchors


class DrawnFiles(Files):
    """The files of a site, of which pages that are kept are neither read nor drawn."""

    @classmethod
    def become(cls, files: Files) -> None:
        """Make files of MkDocs these, once it is known which pages are kept."""
        files.__class__ = cls

    def documentation_pages(self, *, inclusion: Callable[[InclusionLevel], bool] | None = None) -> Sequence[File]:
        """Return all pages, as templates ask for them, or those to draw, which MkDocs asks for by their inclusion.

        Each is asked for several times.
        """
        known: dict[object, Sequence[File]] = vars(self).setdefault("_asked_for", {})
        asked = (inclusion, len(self))
        if asked not in known:
            known[asked] = (
                super().documentation_pages()
                if inclusion is None
                else [file for file in super().documentation_pages(inclusion=inclusion) if not _is_kept(file)]
            )
        return known[asked]


def _is_kept(file: File) -> bool:
    return isinstance(file.page, GeneratedPage) and file.page.kept is not None


class GeneratedFile(File):
    """A file that the generator wrote and that is copied to the site as it is, or moved there from the last one."""

    keeper: Keeper
    source: str
    """Hash of what it holds."""

    @classmethod
    def become(cls, file: File, keeper: Keeper, source: str) -> None:
        """Make a file of MkDocs one of these; it stays the object it is, at its place among the others."""
        file.__class__ = cls
        vars(file).update(keeper=keeper, source=source)

    def cease(self) -> None:
        """Be a file of MkDocs again."""
        self.__class__ = File  # type: ignore[assignment]

    def is_documentation_page(self) -> bool:
        """Return that it is none."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Put the file into the site."""
        if self.keeper.same(self.dest_uri, self.source):
            self.keeper.stay(self.dest_uri)
        elif self._content is not None or self.abs_src_path is None:
            super().copy_file(dirty)
        elif files.copy(self.abs_src_path, self.abs_dest_path) == self.source:
            self.keeper.note(self.dest_uri, Made(self.source, self.source))


def day_of(meta: Mapping[str, Any]) -> str:
    """Return the date of a page by what its front matter says."""
    return str(meta.get("updated") or meta.get("filed") or UNDATED)


@cache
def _start(base: str) -> tuple[str, str] | None:
    """Return what addresses below that of a site begin with, whole and without a host; `None` where that is not all."""
    base = base if base.endswith("/") else f"{base}/"
    below = urljoin(base, "below/")
    return (base, urlsplit(base).path) if below == f"{base}below/" and urlsplit(below).path.endswith("below/") else None


def _text(data: bytes) -> str:
    """Return what a file of text holds, as MkDocs reads it."""
    text = data.decode("utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
