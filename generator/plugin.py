"""The MkDocs plugin `filings`: runs the generator at the start of build and serve, and finishes the site after it.

The pages it writes are plain files, so that other tools build the same tree; what it does beside is speed
(generated Markdown goes through a fast engine) and decoration (source texts, dates, the search index).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.utils.yaml import yaml_load

from generator.settings import Offering, Publisher, Settings

log = get_plugin_logger(__name__)


class FilingsConfig(base.Config):  # type: ignore[no-untyped-call]
    """The plugin's section of `mkdocs.yml`; `generator.settings.Settings` says what each option means."""

    source = c.Dir(exists=True, default="filings")
    publisher = c.Choice(get_args(Publisher), default="third_party")
    publisher_name = c.Optional(c.Type(str))
    offering = c.Choice(get_args(Offering), default="unknown")
    strict = c.Type(bool, default=False)
    search = c.Type(bool, default=True)
    report_problem_url = c.Optional(c.Type(str))


def settings_from(options: FilingsConfig, *, out: Path, strict: bool, site_name: str, site_url: str | None) -> Settings:
    """Return the settings of a build: the plugin's options and what MkDocs itself is told."""
    return Settings(
        source=Path(options.source),
        out=out,
        publisher=options.publisher,
        publisher_name=options.publisher_name,
        offering=options.offering,
        strict=options.strict or strict,
        search=options.search,
        site_name=site_name,
        site_url=site_url or None,
        report_problem_url=options.report_problem_url,
    )


def read_settings(config_file: Path) -> Settings:
    """Read the settings out of `mkdocs.yml` without loading theme or plugins.

    Raises `ConfigurationError` where the file cannot be read or an option of the plugin is wrong.
    """
    with config_file.open("rb") as stream:
        config: dict[str, Any] = yaml_load(stream) or {}
    options = FilingsConfig(config_file_path=str(config_file))
    options.load_dict(_plugin_section(config.get("plugins")))
    errors, _ = options.validate()
    if errors:
        raise ConfigurationError("\n".join([f"{config_file.name}: filings.{name}: {error}" for name, error in errors]))
    return settings_from(
        options,
        out=config_file.parent / config.get("docs_dir", "docs"),
        strict=bool(config.get("strict")),
        site_name=config.get("site_name", Settings().site_name),
        site_url=config.get("site_url"),
    )


def _plugin_section(plugins: object) -> dict[str, Any]:
    entries: list[object] = [plugins] if isinstance(plugins, Mapping) else list(plugins or [])  # type: ignore[call-overload]
    for entry in entries:
        if isinstance(entry, Mapping) and "filings" in entry:
            return dict(entry["filings"] or {})
    return {}


class FilingsPlugin(BasePlugin[FilingsConfig]):  # type: ignore[no-untyped-call]
    """Reads filings, writes their pages, and lets MkDocs build the site from them."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take the settings of this build from the configuration."""
        self.settings = settings_from(
            self.config,
            out=Path(config.docs_dir),
            strict=bool(config.strict),
            site_name=config.site_name,
            site_url=config.site_url,
        )
        return config
