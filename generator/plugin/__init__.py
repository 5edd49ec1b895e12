"""The MkDocs plugin `filings`: runs the generator at the start of build and serve, and finishes the site after it.

The pages it writes are plain files, so that other tools build the same tree; what it does beside is speed
(generated Markdown goes through a fast engine) and decoration (source texts, dates, the search index). What happens
at which event stands here; what is kept of the last site, how pages are drawn and what follows a build, beside it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Literal

import msgspec
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator import states
from generator.linking.review import withheld
from generator.linking.wording import several
from generator.options import FilingsConfig, settings_from
from generator.pipeline import Loaded, publish_library
from generator.plugin import circumstances, garbage, watching
from generator.plugin.drawing import TEMPLATES, THEME, Drawing
from generator.plugin.following import follow
from generator.plugin.keeping import Keeping
from generator.plugin.later import Later
from generator.plugin.pages import day_of
from generator.plugin.templates import Compiled
from generator.publishing.output import OWN_FOLDERS
from generator.reading import ReadingError
from generator.reporting import told
from generator.settings import Settings
from generator.site import exchange, limits, preview
from generator.site.finishing import finish
from generator.site.search import SearchError
from generator.terminal import plain, progress_bar
from generator.turns import alone, told_of

log = get_plugin_logger("filings")

_SHOWN = 1.0
"""Seconds after a build in which browsers get the page that has changed, with nothing else going on."""


class FilingsPlugin(BasePlugin[FilingsConfig]):  # type: ignore[no-untyped-call]
    """Reads filings, writes their pages, and lets MkDocs build the site from them."""

    settings: Settings
    config_in_use: MkDocsConfig
    site: Path
    """Folder of the site; to MkDocs, until that is whole, the one that the next site is built in."""
    docs: str
    """The documents folder; to MkDocs, where nobody else takes part, an empty one while it looks for files."""
    nav: Navigation
    drawing: Drawing

    def __init__(self) -> None:
        """Start with no library loaded, and with the cache beside the configuration."""
        super().__init__()
        self.serving = False
        self.served = ExitStack()
        self.later = Later(_SHOWN)
        self.compiled = Compiled()
        self.begin(None)

    def begin(self, cache: Path | None) -> None:
        """Begin another site, of which nothing is known yet; what is kept of it is kept in `cache`."""
        self.keeping = Keeping(cache)
        self.loaded: Loaded | None = None
        self.turn: ExitStack | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Be one plugin for all builds of `mkdocs serve`, which look for garbage in what is old after each."""
        self.serving = command == "serve"
        if self.serving:
            self.served.enter_context(garbage.old_left())

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take the settings of this build, and add the templates to the theme, behind the site's own.

        Comes before other plugins, which know the site by the folder that this build makes it in.
        """
        self.config_in_use, self.site = config, Path(config.site_dir)
        config.site_dir = str(self.site / exchange.NEXT)
        self.settings = settings_from(
            self.config,
            beside=Path(config.config_file_path or "mkdocs.yml").parent,
            out=Path(config.docs_dir),
            strict=bool(config.strict),
            site_name=config.site_name,
            site_url=config.site_url,
        )
        if self.keeping.cache:
            self.settings = msgspec.structs.replace(self.settings, cache=self.keeping.cache)
        for tool in ("mkdocs", "properdocs"):
            logging.getLogger(f"{tool}.commands.build").addFilter(self._as_told)
        theme = str(THEME)
        if theme not in config.theme.dirs:
            config.theme.dirs.insert(1 if config.theme.custom_dir else 0, theme)
        return config

    def _as_told(self, record: logging.LogRecord) -> bool:
        """Name the site by its own folder."""
        record.msg, record.args = record.getMessage().replace(f"{os.sep}{exchange.NEXT}", ""), ()
        return True

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Write the pages, before MkDocs looks for them."""
        self.later.end()
        self._take_turn()
        try:
            with progress_bar("Reading") as progress:
                self.loaded, published = publish_library(self.settings, progress, self.loaded)
        except ReadingError as error:
            raise PluginError(plain(str(error))) from error
        library = self.loaded.library
        self.keeping.generated, self.keeping.beside = published.hashes, published.beside
        self.keeping.issuers = {key: issuer.name for key, issuer in library.issuers.items()}
        failures = [problem for problem in library.problems if problem.severity != "note"]
        for problem in failures:
            log.warning("%s", plain(f"{problem.file}: {told(problem)}"))
        held = sum(filing.held for filing in library.filings.values())
        log.info(
            "read: %d, referred to: %d (filings check tells what to look at)",
            held,
            len(library.filings) - held,
        )
        if published.gone:
            log.info("no longer there, and never released: %s", several(published.gone))
        if waiting := sum(withheld(filing, self.settings) for filing in library.filings.values()):
            log.info("waiting for EDGAR or for a person's approval: %d (filings review)", waiting)
        if self.settings.strict and failures:
            raise PluginError(f"strict: problems with filings, named above: {len(failures)}; the last site was kept")

        exchange.begin(self.site)
        if others := self.keeping.begin(config, self, self.site, self.settings, serving=self.serving):
            log.info("every page is made anew: %s", ", ".join(others))
        self.docs = config.docs_dir
        if circumstances.alone(config, self):
            config.docs_dir = config.site_dir  # empty: what is in the documents folder is known

    def _take_turn(self) -> None:
        """Wait until no other process builds from these pages; do without the cache where it cannot be written."""
        if self.turn is None:
            self.turn = ExitStack()
            self.turn.enter_context(garbage.old_left())
            self.settings = self.turn.enter_context(alone(self.settings, lambda words: log.info("%s", words)))

    def _end_turn(self) -> None:
        if self.turn:
            self.turn.close()
            self.turn = None

    def on_build_error(self, *, error: Exception) -> None:
        """Let the next build begin, with the last site where it was.

        Raises `PluginError` with what to do where a disk is full or a folder cannot be written.
        """
        if self.turn is None:
            return
        exchange.give_up(self.site)
        self.config_in_use.site_dir = str(self.site)
        self.config_in_use.docs_dir = str(self.settings.out)
        self._end_turn()
        if isinstance(error, OSError) and (words := told_of(error, self.settings.out.parent)):
            raise PluginError(words) from error

    @event_priority(-100)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Know files that the generator wrote, once other plugins have settled the navigation."""
        if config.docs_dir != self.docs:
            config.docs_dir = self.docs
            files = self.keeping.listed(files, config)
        self.keeping.take_files(files, config)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Let pages stay that are those of the last build."""
        self.nav = nav
        self.keeping.take_pages(nav, files, config, self.settings)
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let templates know the site."""
        self.drawing = Drawing(env, config, self.nav, self.settings, self.keeping)
        self.drawing.begin(env, self.compiled, self.settings, files)
        return env

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Date the page by what it says."""
        page.update_date = day_of(page.meta)
        return markdown

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Convert a page whose turn has come, and give it what its template draws."""
        self.drawing.add_to(context, page)
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Protect the page."""
        return self.drawing.finished(output, page)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Protect the page for addresses that lead nowhere, no page to MkDocs; split too large a sitemap."""
        return self.drawing.finished_template(output_content, template_name)

    @event_priority(100)
    def _on_pages_built(self, *, config: MkDocsConfig) -> None:
        """Put summaries as Markdown beside their pages, before others change any."""
        self.drawing.end()

    @event_priority(-100)
    def _on_site_built(self, *, config: MkDocsConfig) -> None:
        """Give the site its search index and manifest, and put it in the last one's place."""
        looked = states.now()
        sources = self.loaded.sources if self.loaded else {}
        try:
            found = finish(
                Path(config.site_dir), self.settings, self.site, self.keeping.keeper, sources, index=not self.serving
            )
        except SearchError as error:
            raise PluginError(str(error)) from error
        if self.keeping.keeper:
            self.compiled.keep()
            self.keeping.keeper.put(found, looked)
        else:
            exchange.exchange(self.site)
        config.site_dir = str(self.site)
        if told_of_limit := limits.told(sum(file.state.size for file in found.values())):
            log.info("%s", told_of_limit)
        self._end_turn()
        if self.serving:
            self.later.begin(partial(follow, self.site, self.settings))

    def on_shutdown(self) -> None:
        """End what follows a build."""
        self.later.end()
        self.served.close()

    on_post_build = CombinedEvent(_on_pages_built, _on_site_built)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object) -> LiveReloadServer:
        """Watch filings, templates and hand-written pages, and not what the generator writes."""
        server.unwatch(config.docs_dir)
        configuration = [config.config_file_path] if config.config_file_path else []
        for path in configuration:
            server.unwatch(path)
        server.observer = watching.observer(self.settings.source)
        for each in (self.settings.source, THEME, TEMPLATES, *self._hand_written(self.settings.out), *configuration):
            server.watch(str(each))
        if application := server.get_app():
            server.set_app(preview.relaxed_pages(application))
        return server

    def _hand_written(self, docs: Path) -> Iterator[Path]:
        for path in sorted(docs.iterdir()):
            if (
                not path.name.startswith(".")
                and path.name not in OWN_FOLDERS
                and path.name not in self.keeping.generated
            ):
                yield path
