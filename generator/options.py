"""The plugin's options in `mkdocs.yml`, and the settings of a build that they make."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.exceptions import ConfigurationError
from mkdocs.utils.yaml import yaml_load

from generator.settings import Offering, Publisher, Settings

_SITE_PATH = re.compile(r"(?:/|\./|(?:\.\./)++)(?:[\w.~-]+/)*")


class SitePath(c.Type[str]):
    """The path of another site on the same host: `/acme/`, or `../acme/` or `./acme/` from this site’s root."""

    def __init__(self) -> None:
        """Take text alone."""
        super().__init__(str)

    def run_validation(self, value: object) -> str:
        """Return the path with a slash at its end.

        Raises `ValidationError` where it is no path: a browser asks no other host for anything.
        """
        path = str(super().run_validation(value)).rstrip("/") + "/"
        if not _SITE_PATH.fullmatch(path):
            raise base.ValidationError(
                f"'{value}' is no path on this site's host: write '/acme/', or from this site's root '../acme/' or "
                "'./acme/'"
            )
        return path


class FilingsConfig(base.Config):  # type: ignore[no-untyped-call]
    """The plugin's section of `mkdocs.yml`; `generator.settings.Settings` says what each option means."""

    source = c.Dir(exists=True, default="filings")
    publisher = c.Choice(get_args(Publisher), default="third_party")
    publisher_name = c.Optional(c.Type(str))
    offering = c.Choice(get_args(Offering), default="unknown")
    strict = c.Type(bool, default=False)
    largest_megabytes = c.Type(int, default=100)
    search = c.Type(bool, default=True)
    search_text_kilobytes = c.Type(int, default=64)
    search_sites = c.ListOfItems(SitePath(), default=[])
    report_problem_url = c.Optional(c.Type(str))
    user_agent = c.Optional(c.Type(str))
    companies = c.ListOfItems(c.Type((str, int)), default=[])
    forms = c.ListOfItems(c.Type(str), default=[])


def settings_from(
    options: FilingsConfig, *, beside: Path, out: Path, strict: bool, site_name: str, site_url: str | None
) -> Settings:
    """Return the settings of a build: the plugin's options and what MkDocs itself is told."""
    return Settings(
        source=Path(options.source),
        out=out,
        cache=beside / ".cache",
        publisher=options.publisher,
        publisher_name=options.publisher_name,
        offering=options.offering,
        strict=options.strict or strict,
        largest_megabytes=options.largest_megabytes,
        search=options.search,
        search_text_kilobytes=options.search_text_kilobytes,
        search_sites=tuple(options.search_sites),
        site_name=site_name,
        site_url=site_url or None,
        report_problem_url=options.report_problem_url,
        user_agent=options.user_agent,
        companies=tuple(map(str, options.companies)),
        forms=tuple(options.forms),
    )


def read_settings(config_file: Path) -> Settings:
    """Read the settings out of `mkdocs.yml` without loading theme or plugins.

    Raises `ConfigurationError` where the file cannot be read or an option of the plugin is wrong.
    """
    with config_file.open("rb") as stream:
        config: dict[str, Any] = yaml_load(stream) or {}
    if not isinstance(config, Mapping):
        raise ConfigurationError(f"{config_file.name} holds no options: it begins `site_name: …`.")
    options = FilingsConfig(config_file_path=str(config_file))
    options.load_dict(_plugin_section(config.get("plugins")))
    errors, warnings = options.validate()
    if wrong := [*errors, *warnings]:
        raise ConfigurationError("\n".join([f"{config_file.name}: filings.{name}: {error}" for name, error in wrong]))
    return settings_from(
        options,
        beside=config_file.parent,
        out=config_file.parent / config.get("docs_dir", "docs"),
        strict=bool(config.get("strict")),
        site_name=config.get("site_name", Settings().site_name),
        site_url=config.get("site_url"),
    )


def _plugin_section(plugins: object) -> dict[str, Any]:
    """Return the options of this plugin, among plugins given as a list or a table, and by name alone too."""
    for entry in plugins if isinstance(plugins, list) else [plugins]:
        if isinstance(entry, Mapping) and "filings" in entry:
            options = entry["filings"] or {}
            if not isinstance(options, Mapping):
                raise ConfigurationError("plugins: filings: its options are names and values: `source: filings`.")
            return dict(options)
    return {}
