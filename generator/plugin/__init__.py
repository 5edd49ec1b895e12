"""The MkDocs plugin `filings`: runs the generator at the start of build and serve, and finishes the site after it.

The pages it writes are plain files, so that other tools build the same tree; what it does beside is speed
(generated Markdown goes through a fast engine) and decoration (source texts, dates, the search index).
"""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, Literal

import cbor2
import msgspec
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator import states
from generator.linking.review import withheld
from generator.linking.wording import several
from generator.options import FilingsConfig, settings_from
from generator.pipeline import Loaded, publish_library
from generator.plugin import circumstances, garbage
from generator.plugin.frames import BASE, Frames
from generator.plugin.later import GoOn, Later
from generator.plugin.pages import DrawnFiles, GeneratedFile, GeneratedPage
from generator.plugin.templates import Compiled, TidyTemplates
from generator.publishing import source_page
from generator.publishing.output import OWN_FOLDERS
from generator.reporting import told
from generator.settings import Settings
from generator.site import exchange, files, limits, manifest, policy, preview, sitemap
from generator.site.finishing import finish
from generator.site.kept import INDEX, Keeper, Made, digest
from generator.site.search import SearchError, build_index
from generator.terminal import plain, progress_bar
from generator.turns import alone, told_of

log = get_plugin_logger("filings")

PACKAGE = Path(__file__).parents[1]
THEME = PACKAGE / "theme"
TEMPLATES = PACKAGE / "publishing" / "templates"

UNDATED = "1980-01-01"
"""Date of a page that has none: MkDocs wants one for each; the sitemap leaves it out."""

_SHOWN = 1.0
"""Seconds after a build in which browsers get the page that has changed, with nothing else going on."""


class FilingsPlugin(BasePlugin[FilingsConfig]):  # type: ignore[no-untyped-call]
    """Reads filings, writes their pages, and lets MkDocs build the site from them."""

    settings: Settings
    config_in_use: MkDocsConfig
    site: Path
    """Folder of the site; to MkDocs, until that is whole, the one that the next site is built in."""
    nav: Navigation
    looks: policy.Looks
    """Knows the scripts and styles that templates write into pages."""
    files: Files
    summarized: set[str]
    """Summaries that stand beside their pages as Markdown already."""
    generated: Mapping[str, str] = {}
    """Hash of each file below the documents folder that the generator wrote."""

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
        self.cache = cache
        self.loaded: Loaded | None = None
        self.keeper: Keeper | None = None
        self.kept: list[GeneratedPage] = []
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
        if self.cache:
            self.settings = msgspec.structs.replace(self.settings, cache=self.cache)
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
        with progress_bar("Reading") as progress:
            self.loaded, published = publish_library(self.settings, progress, self.loaded)
        self.generated = published.hashes
        library = self.loaded.library
        failures = [problem for problem in library.problems if problem.severity != "note"]
        for problem in failures:
            log.warning("%s", plain(f"{problem.file}: {told(problem)}"))
        held = sum(filing.held for filing in library.filings.values())
        log.info(
            "read: %d, referred to: %d (python -m generator check tells what to look at)",
            held,
            len(library.filings) - held,
        )
        if published.gone:
            log.info("no longer there, and never released: %s", several(published.gone))
        if waiting := sum(withheld(filing, self.settings) for filing in library.filings.values()):
            log.info("waiting for EDGAR or for a person's approval: %d (python -m generator review)", waiting)
        if self.settings.strict and failures:
            raise PluginError(f"strict: problems with filings, named above: {len(failures)}; the last site was kept")

        exchange.begin(self.site)
        self._keep(config)

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
        self._end_turn()
        if isinstance(error, OSError) and (words := told_of(error, self.settings.out.parent)):
            raise PluginError(words) from error

    def _keep(self, config: MkDocsConfig) -> None:
        """Remember what the last site was made from, so that its pages can be kept, where nobody else makes pages."""
        if others := circumstances.others(config, self):
            log.info("every page is made anew: %s", ", ".join(others))
            self.keeper = None
            return
        site = self.site
        below = os.path.relpath(site, self.settings.cache.parent)
        inside = (self.cache or not below.startswith(os.pardir)) and not self.serving
        name = "site" if self.cache else below.replace(os.sep, "-")
        memory = self.settings.cache / "pages" / f"{name}.made" if inside else None
        if self.keeper is None or (self.keeper.site, self.keeper.memory) != (site, memory):
            self.keeper = Keeper(site, memory)
        self.keeper.begin(whole=circumstances.looked_at(config, self))

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Let files that the generator wrote be kept, pages apart."""
        if self.keeper:
            for file in files:
                if file.src_uri in self.generated and not file.is_documentation_page():
                    GeneratedFile.become(file, self.keeper, self.generated[file.src_uri])
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Make pages of our own of generated files; one that stands in the navigation stays the object it is."""
        self.nav = nav
        if self.keeper:
            self.keeper.settle(circumstances.digest(config, nav, self.settings, PACKAGE))
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
        return nav

    def _source(self, file: File, meta: Mapping[str, Any]) -> str:
        """Return what a page comes from: its Markdown, the data that its template draws, the name of its issuer."""
        data = self.generated.get(meta.get("source_data", ""), "")
        issuer = self.loaded.library.issuers.get(meta.get("issuer", "")) if self.loaded else None
        return f"{self.generated[file.src_uri]} {data} {issuer.name if issuer else ''}"

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let templates know settings and issuers' names; leave out their indentation and empty lines."""
        env.globals["filings"] = self.settings
        issuers = self.loaded.library.issuers if self.loaded else {}
        env.globals["issuer_names"] = {key: issuer.name for key, issuer in issuers.items()}
        self.looks = policy.written_by(*map(Path, config.theme.dirs))
        frames = Frames(config, self.nav, self.looks)
        env.globals |= {"once": frames.once, "around": frames.around}
        env.trim_blocks = env.lstrip_blocks = True
        env.add_extension(TidyTemplates)
        if self.keeper:
            self.compiled.remember(self.settings.cache / "pages" / "templates", self.keeper.circumstances)
        env.bytecode_cache = self.compiled
        frames.frame(env.get_template(BASE))
        self._leave(files)
        return env

    def _leave(self, files: Files) -> None:
        """Let pages stay that are those of the last build, links and all."""
        self.kept = []
        for file in files.documentation_pages():
            if isinstance(file.page, GeneratedPage) and file.page.kept and self.keeper:
                self.keeper.stay(file.dest_uri)
                self.kept.append(file.page)
        self.files, self.summarized = files, set()
        DrawnFiles.become(files)

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Date the page by what it says."""
        page.update_date = str(page.meta.get("updated") or page.meta.get("filed") or UNDATED)
        return markdown

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Convert a page whose turn has come; give that of a filing's own text its blocks, from the JSON beside it."""
        if isinstance(page, GeneratedPage) and page.passing and not page.kept:
            self._summarize(page.file.src_uri, page.draw(config))
        if data := page.meta.get("source_data"):
            drawn = source_page.context(Path(config.docs_dir) / data)
            context.update(drawn)  # type: ignore[typeddict-item]
        return context

    def _summarize(self, path: str, data: bytes) -> None:
        """Put the Markdown of a summary, which is read already, beside its page."""
        if not _is_summary(path) or (self.keeper and self.keeper.same(path, self.generated[path])):
            return
        if digest(data) == self.generated[path]:
            files.write(f"{self.config_in_use.site_dir}/{path}", data)
            self.summarized.add(path)
            if self.keeper:
                self.keeper.note(path, Made(self.generated[path], self.generated[path]))

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Take away the label of a table of contents that the page has not, and protect the page."""
        seen = page.seen if isinstance(page, GeneratedPage) and page.passing else ()
        html, refused = _protected(_labelled(output), page.file.src_uri, self.looks, seen)
        if isinstance(page, GeneratedPage) and self.keeper and not refused:
            made = Made(
                self._source(page.file, page.meta),
                digest(html.encode("utf-8", errors="xmlcharrefreplace")),
                meta=cbor2.dumps(page.meta),
                links=dict(page.links),
            )
            self.keeper.note(page.file.dest_uri, made)
        if isinstance(page, GeneratedPage) and page.passing:
            page.release()
        return html

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Do the same for the page for addresses that lead nowhere, no page to MkDocs; split too large a sitemap."""
        if template_name == sitemap.NAME:
            parts = sitemap.split(output_content, config.site_url or "")
            output_content = parts.pop(template_name)
            for name, part in parts.items():
                files.write(f"{config.site_dir}/{name}", part.encode())
        if not template_name.endswith(".html"):
            return output_content
        return _protected(_labelled(output_content), template_name, self.looks).html

    @event_priority(100)
    def _on_pages_built(self, *, config: MkDocsConfig) -> None:
        """Check links of pages that stay; put summaries as Markdown beside their pages, before others change any."""
        for page in self.kept:
            page.validate_anchor_links(files=self.files, log_level=config.validation.links.anchors)
        for path, hashed in self.generated.items():
            if not _is_summary(path) or path in self.summarized:
                continue
            if self.keeper and self.keeper.same(path, hashed):
                self.keeper.stay(path)
                continue
            copied = files.copy(f"{config.docs_dir}/{path}", f"{config.site_dir}/{path}")
            if self.keeper and copied == hashed:
                self.keeper.note(path, Made(hashed, hashed))

    @event_priority(-100)
    def _on_site_built(self, *, config: MkDocsConfig) -> None:
        """Give the site its search index and manifest, and put it in the last one's place."""
        looked = states.now()
        sources = self.loaded.sources if self.loaded else {}
        try:
            found = finish(
                Path(config.site_dir), self.settings, self.site, self.keeper, sources, index=not self.serving
            )
        except SearchError as error:
            raise PluginError(str(error)) from error
        if self.keeper:
            self.compiled.keep()
            self.keeper.put(found, looked)
        else:
            exchange.exchange(self.site)
        config.site_dir = str(self.site)
        if told_of_limit := limits.told(sum(file.state.size for file in found.values())):
            log.info("%s", told_of_limit)
        self._end_turn()
        if self.serving:
            self.later.begin(partial(self._follow, self.site, self.settings))

    def _follow(self, site: Path, settings: Settings, go_on: GoOn) -> None:
        """Do what need not be done before a change is shown."""
        gc.collect()
        if settings.search:
            self._search(site, settings, go_on)

    def _search(self, site: Path, settings: Settings, go_on: GoOn) -> None:
        """Build the search index of a site that is served already; it is searched by the last one until then."""
        try:
            with alone(settings, lambda words: log.info("%s", words)) as settings:
                build_index(site, settings.search_text_kilobytes, settings.cache / "search", go_on)
                manifest.renew(site, INDEX)
        except (SearchError, manifest.ManifestError, OSError) as error:
            log.warning("search shows what was there before: %s", error)

    def on_shutdown(self) -> None:
        """End what follows a build."""
        self.later.end()
        self.served.close()

    on_post_build = CombinedEvent(_on_pages_built, _on_site_built)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object) -> LiveReloadServer:
        """Watch filings, templates and hand-written pages, and not what the generator writes."""
        server.unwatch(config.docs_dir)
        for path in (self.settings.source, THEME, TEMPLATES, *self._hand_written(Path(config.docs_dir))):
            server.watch(str(path))
        if application := server.get_app():
            server.set_app(preview.relaxed_pages(application))
        return server

    def _hand_written(self, docs: Path) -> Iterator[Path]:
        for path in sorted(docs.iterdir()):
            if not path.name.startswith(".") and path.name not in OWN_FOLDERS and path.name not in self.generated:
                yield path


def _protected(output: str, name: str, looks: policy.Looks, seen: Sequence[policy.Seen] = ()) -> policy.Protected:
    made = policy.protect(output, looks, seen)
    for tag in made.refused:
        log.warning("%s: the policy of the page keeps this from working: %s", name, plain(tag))
    return made


def _is_summary(path: str) -> bool:
    """Tell whether a file of the documents folder is the Markdown of a page that is shown as Markdown too."""
    return path.endswith("/index.md") and path.startswith(("filings/", "issuers/", "registrations/"))


def _labelled(output: str) -> str:
    return output if 'id="__toc"' in output else output.replace(' for="__toc"', "")
