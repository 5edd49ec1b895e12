"""What generated pages share: drawn once for all of those from which the links in it are the same.

They stand in no navigation, so that all but some blocks of the theme's page differ by their title alone, and by the way
from their folder to the pages in it. What two of them are given alike is not drawn for the others. With templates of
the site's own nothing is known of what they draw: all is drawn on every page.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from itertools import accumulate, takewhile
from typing import Any, NamedTuple

from jinja2 import Template, pass_context
from jinja2.runtime import Context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.toc import AnchorLink

from generator.plugin.pages import GeneratedPage
from generator.site.policy import Looks, Seen

BASE = "base.html"
"""The theme's template of a page."""
_OF_EACH = ("site_meta", "htmltitle", "extrahead", "site_nav", "container")
"""Blocks of it that are drawn on every page."""

_MARK = "\ue000"
"""Stands around the name of what a page has of its own, where that is to be put in: what is put in is not looked at."""
_TITLE, _SKIP, _CONTENT = "title", "skip", "<h1"
_TITLES = ("First &amp; <i>one</i> \ue001", "Second &lt;b&gt; 'two' \ue001")
"""Titles to draw with: what a template makes of a title, other than to write it as it is, differs between them."""

Draw = Callable[..., Iterator[str]]


class Frame(NamedTuple):
    """What pages share: text, and between the pieces of it names of blocks and of what a page has of its own."""

    pieces: tuple[str, ...]
    """Text at even places, names at odd ones."""
    names: dict[str, Any]
    """What the theme's template gives names to."""
    seen: Seen


class Frames:
    """What the pages of one site share."""

    def __init__(self, config: MkDocsConfig, nav: Navigation, looks: Looks) -> None:
        """Know which pages stand in the navigation, and nothing drawn yet; what pages share is looked through once."""
        self._looks = looks
        self._custom = bool(config.theme.custom_dir)
        self._folders = {folder for page in nav.pages for folder in _folders(page.url)}
        self._in_nav = {page.file.src_uri for page in nav.pages}
        self._first: dict[Hashable, Any] = {}
        self._shared: dict[Hashable, Any] = {}

    def frame(self, base: Template) -> None:
        """Have the theme's template of a page draw what pages share once."""
        if not base.blocks.keys() >= set(_OF_EACH):
            return
        draw: Draw = base.root_render_func

        def framed(context: Context) -> Iterator[str]:
            page = self._sharing(context)
            if page is None:
                yield from draw(context)
                return
            key = (context.name, bool(page.toc), *self._way(context, page))
            frame = self._known(
                key, lambda title: _frame(draw, context, page, title, self._looks), lambda each: each.pieces
            )
            if frame is None:
                yield from draw(context)
                return
            context.vars.update(frame.names)
            drawn = _filled(frame.pieces, context, page)
            page.seen = (frame.seen, self._looks.through("\n".join(drawn[1::2])))
            yield from drawn

        base.root_render_func = framed

    @property
    def once(self) -> Callable[[Context, str, Callable[[], str]], str]:
        """Return what draws a part of a block, given its name, once for all pages."""

        @pass_context
        def once(context: Context, part: str, draw: Callable[[], str]) -> str:
            page = self._sharing(context)
            if page is None:
                return draw()
            pieces = self._known((part, *self._way(context, page)), lambda title: _titled(page, title, draw))
            return "".join(_filled(pieces, context, page)) if pieces else draw()

        return once

    @property
    def around(self) -> Callable[[Context, Callable[[], str]], str]:
        """Return what draws that around the content of a page once, where nobody else takes part in pages."""

        @pass_context
        def around(context: Context, draw: Callable[[], str]) -> str:
            page = self._sharing(context)
            if page is None or not page.passing or "<h1" not in (page.content or ""):
                return draw()
            key = ("around", *page.meta.get("hide", ()), *self._way(context, page))
            pieces = self._known(key, lambda title: _emptied(page, title, draw))
            return "".join(_filled(pieces, context, page)) if pieces else draw()

        return around

    def _sharing(self, context: Context) -> GeneratedPage | None:
        """Return the page that is drawn, where it shares anything."""
        page = context.get("page")
        alone = self._custom or not isinstance(page, GeneratedPage) or page.file.src_uri in self._in_nav
        return None if alone else page

    def _way(self, context: Context, page: GeneratedPage) -> tuple[str, str]:
        """Return what links from a page into the navigation depend on."""
        return context["base_url"], "".join(takewhile(self._folders.__contains__, _folders(page.url)))

    def _known(
        self, key: Hashable, draw: Callable[[str], Any], looks: Callable[[Any], Any] = lambda drawn: drawn
    ) -> Any:
        """Return what is drawn for a key, once two pages were given the same; `None` before, or where they were not.

        `draw` is given the title to draw with, each of the two pages another.
        """
        if key not in self._shared:
            drawn = draw(_TITLES[key in self._first])
            if key not in self._first:
                self._first[key] = looks(drawn)
                return None
            self._shared[key] = drawn if looks(drawn) == self._first.pop(key) else None
        return self._shared[key]


def _frame(draw: Draw, context: Context, page: GeneratedPage, title: str, looks: Looks) -> Frame:
    """Draw what a page shares with others."""
    for name in _OF_EACH:
        context.blocks[name].insert(0, _marking(name))
    toc = page.toc
    page.toc = [AnchorLink("", f"{_MARK}{_SKIP}{_MARK}", 1)] if toc else []  # type: ignore[assignment]
    before = context.vars.keys()
    context.vars = dict(context.vars)
    try:
        pieces = _titled(page, title, lambda: "".join(draw(context)))
    finally:
        page.toc = toc
        for name in _OF_EACH:
            del context.blocks[name][0]
    names = {name: value for name, value in context.vars.items() if name not in before}
    return Frame(pieces, names, looks.through("".join(pieces[::2])))


def _filled(pieces: tuple[str, ...], context: Context, page: GeneratedPage) -> list[str]:
    """Return pieces of text with what a page has of its own in place of the names between them."""
    drawn = list(pieces)
    for place in range(1, len(drawn), 2):
        drawn[place] = _own(drawn[place], context, page)
    return drawn


def _own(name: str, context: Context, page: GeneratedPage) -> str:
    """Return what a page has of its own."""
    if name == _TITLE:
        return str(page.meta["title"])
    if name == _SKIP:
        return next(iter(page.toc)).id
    if name == _CONTENT:
        return str(page.content)
    return "".join(context.blocks[name][0](context))


def _marking(name: str) -> Draw:
    def mark(context: Context) -> Iterator[str]:
        yield f"{_MARK}{name}{_MARK}"

    return mark


def _titled(page: GeneratedPage, title: str, draw: Callable[[], str]) -> tuple[str, ...]:
    """Draw with another title; return the text in pieces, between them names."""
    own = page.meta["title"]
    page.meta["title"] = title
    try:
        return tuple(draw().replace(title, f"{_MARK}{_TITLE}{_MARK}").split(_MARK))
    finally:
        page.meta["title"] = own


def _emptied(page: GeneratedPage, title: str, draw: Callable[[], str]) -> tuple[str, ...]:
    """Draw with another title and without the content; return the text in pieces, between them names."""
    content = page.content
    page.content = f"{_MARK}{_CONTENT}{_MARK}"
    try:
        return _titled(page, title, draw)
    finally:
        page.content = content


def _folders(url: str) -> Iterator[str]:
    """Yield each folder that an address below the site lies in, the outermost first."""
    return accumulate(f"{name}/" for name in url.split("/")[:-1])
