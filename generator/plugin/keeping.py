"""What of the last site a build keeps, and what is remembered for the next one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cbor2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.plugin import circumstances
from generator.plugin.pages import GeneratedFile, GeneratedPage
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
        self.pages: list[GeneratedPage] = []
        """Those that stay as they are."""

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
            self.keeper = Keeper(site, memory)
        self.keeper.begin(whole=circumstances.looked_at(config, plugin))
        return []

    def take_files(self, files: Files) -> None:
        """Let files that the generator wrote be kept, pages apart."""
        if self.keeper:
            for file in files:
                if file.src_uri in self.generated and not file.is_documentation_page():
                    GeneratedFile.become(file, self.keeper, self.generated[file.src_uri])

    def take_pages(self, nav: Navigation, files: Files, config: MkDocsConfig, settings: Settings) -> None:
        """Make pages of our own of generated files; one that stands in the navigation stays the object it is."""
        if self.keeper:
            self.keeper.settle(circumstances.digest(config, nav, settings, PACKAGE))
        for page in nav.pages:
            if page.file.src_uri in self.generated:
                page.__class__ = GeneratedPage
        for file in files.documentation_pages():
            if file.src_uri in self.generated:
                alone = not isinstance(file.page, GeneratedPage)
                page = GeneratedPage.of(file, config)
                page.passing = alone and self.keeper is not None and not config.extra_templates
                if self.keeper and (made := self.keeper.record.files.get(file.dest_uri)):
                    meta = cbor2.loads(made.meta)
                    page.kept = self.keeper.same(file.dest_uri, self._source(file, meta))
                    page.kept_meta, page.kept_at = meta, self.keeper.site / file.dest_uri

    def leave(self, files: Files) -> None:
        """Let pages stay that are those of the last build, links and all."""
        self.pages = []
        for file in files.documentation_pages():
            if isinstance(file.page, GeneratedPage) and file.page.kept and self.keeper:
                self.keeper.stay(file.dest_uri)
                self.pages.append(file.page)

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
