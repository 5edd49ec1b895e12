"""What of the last site a build keeps, and what is remembered for the next one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath
from typing import Any

import cbor2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.plugin import circumstances
from generator.plugin.listing import Listing
from generator.plugin.pages import DrawnFiles, GeneratedFile, GeneratedPage
from generator.settings import Settings
from generator.site.kept import Keeper, Made, digest

PACKAGE = Path(__file__).parents[1]


class Keeping:
    """What is kept of one site, which nothing is known of at first."""

    def __init__(self, cache: Path | None = None) -> None:
        """Keep in `cache`; in the cache of the settings where it is `None`."""
        self.cache = cache
        self.keeper: Keeper | None = None
        """Nobody where other programs take part in making pages."""
        self.generated: Mapping[str, str] = {}
        """Hash of each file below the documents folder that the generator wrote."""
        self.issuers: Mapping[str, str] = {}
        """Names of issuers, which pages show, by key."""
        self.beside: tuple[str, ...] = ()
        """Other files there, by name."""
        self.pages: list[GeneratedPage] = []
        """Those that stay as they are."""
        self._listing = Listing()
        self._page_circumstances = ""

    def begin(
        self,
        config: MkDocsConfig,
        plugin: BasePlugin,  # type: ignore[type-arg]
        site: Path,
        settings: Settings,
        *,
        serving: bool,
    ) -> list[str]:
        """Look at what is remembered of the last site; return why nothing of it may be kept, where that is so."""
        if others := circumstances.others(config, plugin):
            self.keeper = None
            return others
        below = os.path.relpath(site, settings.cache.parent)
        inside = (self.cache or not below.startswith(os.pardir)) and not serving
        name = "site" if self.cache else below.replace(os.sep, "-")
        memory = settings.cache / "pages" / f"{name}.made" if inside else None
        if self.keeper is None or (self.keeper.site, self.keeper.memory) != (site, memory):
            self.keeper = Keeper(site, memory, own=serving)
        self.keeper.begin(whole=circumstances.looked_at(config, plugin))
        return []

    def listed(self, theme: Files, config: MkDocsConfig) -> Files:
        """Return the files of the documents folder, those of a theme where there is none, and pages that may stay."""
        files = self._listing.files(self.generated, self.beside, theme, config)
        same, self._page_circumstances = self._page_circumstances, circumstances.options(config)
        for file in files:
            page = file.page
            stays = isinstance(page, GeneratedPage) and page.passing and page.kept and not page.kept.links
            if not stays or file.src_uri not in self.generated or self._page_circumstances != same:
                file.page = None
        return files

    def take_files(self, files: Files, config: MkDocsConfig) -> None:
        """Make pages of our own of generated files in no navigation; let other files that are generated be kept."""
        named = set(_named(config.nav))
        for file in files:
            source = self.generated.get(file.src_uri)
            if source and file.is_documentation_page():
                if file.inclusion is InclusionLevel.NOT_IN_NAV and file.src_uri not in named and not file.page:
                    GeneratedPage(None, file, config)
            elif source and self.keeper:
                GeneratedFile.become(file, self.keeper, source)
            elif isinstance(file, GeneratedFile):
                file.cease()

    def take_pages(self, nav: Navigation, files: Files, config: MkDocsConfig, settings: Settings) -> None:
        """Make pages of our own of all generated files, and let those stay that are those of the last build."""
        if self.keeper:
            self.keeper.settle(circumstances.digest(config, nav, settings, PACKAGE))
        self.pages = []
        in_nav = {page.file.src_uri for page in nav.pages}
        for file in files.documentation_pages():
            if file.src_uri in self.generated:
                page = GeneratedPage.of(file, config)
                if page.kept and not self._same(page):
                    page = GeneratedPage(None, file, config)
                page.passing = file.src_uri not in in_nav and self.keeper is not None and not config.extra_templates
                if self.keeper and (page.kept or self._kept(page, self.keeper, config, files)):
                    self.keeper.stay(file.dest_uri)
                    self.pages.append(page)
        DrawnFiles.become(files)

    def _same(self, page: GeneratedPage) -> bool:
        """Tell whether a page that stood as it was in the last build too would be made of the same now."""
        source = self._source(page.file, page.meta)
        return self.keeper is not None and self.keeper.same(page.file.dest_uri, source) is not None

    def _kept(self, page: GeneratedPage, keeper: Keeper, config: MkDocsConfig, files: Files) -> bool:
        """Have a page be that of the last build, where it would be made of the same; tell whether it is."""
        file = page.file
        made = keeper.record.files.get(file.dest_uri)
        if made is None:
            return False
        meta = cbor2.loads(made.meta)
        same = keeper.same(file.dest_uri, self._source(file, meta))
        return same is not None and page.keep(same, meta, keeper.site, config, files)

    def has(self, path: str) -> bool:
        """Tell whether a file that is published as the generator wrote it stands in the last site."""
        return self.keeper is not None and self.keeper.same(path, self.generated[path]) is not None

    def stay(self, path: str) -> None:
        """Let a file stay that the last site has."""
        if self.keeper:
            self.keeper.stay(path)

    def note(self, path: str) -> None:
        """Remember a file that is published as the generator wrote it."""
        if self.keeper:
            self.keeper.note(path, Made(self.generated[path], self.generated[path]))

    def note_page(self, page: Page, html: str) -> None:
        """Remember what a page of ours was made from, and what came of it."""
        if self.keeper and isinstance(page, GeneratedPage):
            made = Made(
                self._source(page.file, page.meta),
                digest(html.encode("utf-8", errors="xmlcharrefreplace")),
                meta=cbor2.dumps(page.meta),
                links=dict(page.links),
            )
            self.keeper.note(page.file.dest_uri, made)

    def _source(self, file: File, meta: Mapping[str, Any]) -> str:
        """Return what a page comes from: its Markdown, the data that its template draws, the name of its issuer."""
        data = self.generated.get(meta.get("source_data", ""), "")
        return f"{self.generated[file.src_uri]} {data} {self.issuers.get(meta.get('issuer', ''), '')}"


def _named(nav: Any) -> Iterator[str]:
    """Yield the files that a navigation names, as the configuration has it."""
    if isinstance(nav, str):
        yield PurePath(nav.lstrip("/")).as_posix()
    elif isinstance(nav, dict | list):
        for each in nav.values() if isinstance(nav, dict) else nav:
            yield from _named(each)
