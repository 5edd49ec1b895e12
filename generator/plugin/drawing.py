"""How pages are drawn: templates that know the settings, the policy of each page, summaries as Markdown beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.plugin.frames import BASE, Frames
from generator.plugin.keeping import PACKAGE, Keeping
from generator.plugin.pages import GeneratedPage
from generator.plugin.templates import Compiled, TidyTemplates
from generator.publishing import source_page
from generator.settings import Settings
from generator.site import files as site_files
from generator.site import policy, sitemap
from generator.site.kept import digest
from generator.terminal import plain

log = get_plugin_logger("filings")

THEME = PACKAGE / "theme"
TEMPLATES = PACKAGE / "publishing" / "templates"


class Drawing:
    """The drawing of one site."""

    def __init__(
        self, env: Environment, config: MkDocsConfig, nav: Navigation, settings: Settings, keeping: Keeping
    ) -> None:
        """Let templates know settings and issuers' names; leave out their indentation and empty lines."""
        self._config = config
        self._keeping = keeping
        self._looks = policy.written_by(*map(Path, config.theme.dirs))
        self._files = Files([])
        self._summarized: set[str] = set()
        env.globals["filings"] = settings
        env.globals["issuer_names"] = keeping.issuers
        frames = Frames(config, nav, self._looks)
        env.globals |= {"once": frames.once, "around": frames.around}
        env.trim_blocks = env.lstrip_blocks = True
        env.add_extension(TidyTemplates)
        self._frames = frames

    def begin(self, env: Environment, compiled: Compiled, settings: Settings, files: Files) -> None:
        """Compile the frame of all pages."""
        if keeper := self._keeping.keeper:
            compiled.remember(settings.cache / "pages" / "templates", keeper.circumstances)
        env.bytecode_cache = compiled
        self._frames.frame(env.get_template(BASE))
        self._files = files

    def add_to(self, context: TemplateContext, page: Page) -> None:
        """Convert a page whose turn has come; give that of a filing's own text its blocks, from the JSON beside it."""
        if isinstance(page, GeneratedPage) and page.passing and not page.kept:
            self._summarize(page.file.src_uri, page.draw(self._config))
        if data := page.meta.get("source_data"):
            drawn = source_page.context(Path(self._config.docs_dir) / data)
            context.update(drawn)  # type: ignore[typeddict-item]

    def _summarize(self, path: str, data: bytes) -> None:
        """Put the Markdown of a summary, which is read already, beside its page."""
        if not _is_summary(path) or self._keeping.has(path):
            return
        if digest(data) == self._keeping.generated[path]:
            site_files.write(f"{self._config.site_dir}/{path}", data)
            self._summarized.add(path)
            self._keeping.note(path)

    def finished(self, output: str, page: Page) -> str:
        """Take away the label of a table of contents that the page has not, and protect the page."""
        passing = isinstance(page, GeneratedPage) and page.passing
        seen = page.seen if isinstance(page, GeneratedPage) and passing else ()
        made = self._protected(output, page.file.src_uri, seen)
        if not made.refused:
            self._keeping.note_page(page, made.html)
        if isinstance(page, GeneratedPage) and passing:
            page.release()
        return made.html

    def finished_template(self, output: str, name: str) -> str:
        """Do the same for the page for addresses that lead nowhere, no page to MkDocs; split too large a sitemap."""
        if name == sitemap.NAME:
            parts = sitemap.split(output, self._config.site_url or "")
            output = parts.pop(name)
            for other, part in parts.items():
                site_files.write(f"{self._config.site_dir}/{other}", part.encode())
        return self._protected(output, name).html if name.endswith(".html") else output

    def _protected(self, output: str, name: str, seen: Sequence[policy.Seen] = ()) -> policy.Protected:
        labelled = output if 'id="__toc"' in output else output.replace(' for="__toc"', "")
        made = policy.protect(labelled, self._looks, seen)
        for tag in made.refused:
            log.warning("%s: the policy of the page keeps this from working: %s", name, plain(tag))
        return made

    def end(self) -> None:
        """Check links of pages that stay; put the other summaries as Markdown beside their pages."""
        config = self._config
        for page in self._keeping.pages:
            page.validate_anchor_links(files=self._files, log_level=config.validation.links.anchors)
        for path, hashed in self._keeping.generated.items():
            if not _is_summary(path) or path in self._summarized:
                continue
            if self._keeping.has(path):
                self._keeping.stay(path)
            elif site_files.copy(f"{config.docs_dir}/{path}", f"{config.site_dir}/{path}") == hashed:
                self._keeping.note(path)


def _is_summary(path: str) -> bool:
    """Tell whether a file of the documents folder is the Markdown of a page that is shown as Markdown too."""
    return path.endswith("/index.md") and path.startswith(("filings/", "issuers/", "registrations/"))
