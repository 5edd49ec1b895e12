"""What all pages of a site share: where any of it changes, no page of the last build is kept."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import msgspec
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator import installed, stored
from generator.settings import Settings
from generator.site import kept

_TAKING_PART = ("env", "pre_page", "page_read_source", "page_markdown", "page_content", "page_context", "post_page")
"""Events at which a plugin may change what a page shows."""

_RESTLESS = (b"pages", b"build_date_utc")
"""What a template asks for that knows of the whole site, or of the day of the build."""

_UNSEEN = frozenset(
    [
        "config_file_path",
        "docs_dir",
        "site_dir",
        "strict",
        "dev_addr",
        "watch",
        "remote_branch",
        "remote_name",
        "plugins",
        "hooks",
        "theme",
    ]
)
"""Settings that no page shows, or that are looked at in another way."""


def others(config: MkDocsConfig, plugin: BasePlugin) -> list[str]:  # type: ignore[type-arg]
    """Say what beside a plugin takes part in making its pages, in a way that no digest can tell."""
    found = {
        f"{getattr(method, '__module__', method)} takes part in it"
        for event in _TAKING_PART
        for method in config.plugins.events[event]
        if getattr(method, "__self__", None) is not plugin
    }
    if custom := config.theme.custom_dir:
        for file in sorted(Path(custom).rglob("*.html")):
            data = file.read_bytes()
            found |= {f"{file.name} asks for {name.decode()}" for name in _RESTLESS if name in data}
    return sorted(found)


def alone(config: MkDocsConfig, plugin: BasePlugin) -> bool:  # type: ignore[type-arg]
    """Tell whether nobody beside a plugin takes any part in a build."""
    return all(getattr(each, "__self__", None) is plugin for event in config.plugins.events.values() for each in event)


def looked_at(config: MkDocsConfig, plugin: BasePlugin) -> bool:  # type: ignore[type-arg]
    """Tell whether anybody beside a plugin looks at the site once all its pages are made."""
    return any(getattr(method, "__self__", None) is not plugin for method in config.plugins.events["post_build"])


def options(config: MkDocsConfig) -> str:
    """Return the options of the configuration that pages may show, as text."""
    shown = {key: value for key, value in config.items() if key not in _UNSEEN} | {"theme": dict(config.theme)}
    return json.dumps(shown, sort_keys=True, default=_named)


def digest(config: MkDocsConfig, nav: Navigation, settings: Settings, package: Path) -> str:
    """Return a digest of configuration, templates, versions and navigation; `package` is the folder of this program."""
    parts = (
        sys.version,
        installed.packages(*_points(config)),
        options(config),
        msgspec.structs.replace(settings, source=Path(), out=Path(), cache=Path(), strict=False),
        list(_items(nav.items)),
    )
    folders = [package, *([Path(config.theme.custom_dir)] if config.theme.custom_dir else [])]
    hooks: Mapping[str, ModuleType] = config.hooks or {}  # type: ignore[assignment]
    return stored.circumstances(parts, folders, [Path(hook.__file__) for hook in hooks.values() if hook.__file__])


def _points(config: MkDocsConfig) -> Iterator[tuple[str, str]]:
    """Yield group and name of the entry points of plugins, of the theme and those it builds on, and of extensions.

    A hook may use anything that is installed. A builder in MkDocs' place, as ProperDocs, is one more.
    """
    if config.hooks:
        yield "hooks", ""
    builder = type(config).__module__.partition(".")[0]
    if builder != "mkdocs":
        yield "modules", builder
    for name in config.plugins:
        yield "mkdocs.plugins", name.partition(" #")[0]
    for point in entry_points(group="mkdocs.themes"):
        if _folder(point.value) in config.theme.dirs:
            yield point.group, point.name
    for name in config.markdown_extensions:
        yield "markdown.extensions", name.partition(":")[0]


def _folder(module: str) -> str | None:
    """Return the folder of a theme's module; `None` where it cannot be found, as MkDocs' own beside ProperDocs."""
    try:
        found = find_spec(module)
    except ImportError:
        return None
    return str(Path(found.origin).parent) if found and found.origin else None


def _named(value: object) -> str:
    """Return the name of a function in the configuration, and else what a value looks like."""
    name = getattr(value, "__qualname__", None)
    return f"{getattr(value, '__module__', '')}.{name}" if name else str(value)


def _items(items: list[StructureItem]) -> Iterator[tuple[object, ...]]:
    """Yield what the navigation shows; a page without a title there has it from its text."""
    for item in items:
        url = getattr(item, "url", None)
        text = kept.digest(item.file.content_bytes) if isinstance(item, Page) and item.title is None else None
        yield type(item).__name__, item.title, url, text, list(_items(getattr(item, "children", None) or []))
