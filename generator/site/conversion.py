"""Generated Markdown to HTML through comrak, with the heading anchors that Python-Markdown would give.

Generated pages keep to a subset of Markdown that both engines read alike: headings, paragraphs, lists, pipe
tables, links, and HTML blocks without blank lines. Where comrak is not installed, MkDocs converts as usual.
"""

from __future__ import annotations

import html
import importlib.util
import re
from collections.abc import Callable
from typing import Any, NamedTuple, cast

from markdown.extensions.toc import nest_toc_tokens, slugify, unique

AVAILABLE = importlib.util.find_spec("comrak") is not None
"""Whether the fast engine is installed."""

_HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_ID = re.compile(r"""<[a-z][^<>]*?\sid="([^"<>]*)\"""", re.IGNORECASE)
_ALIGNED_CELL = re.compile(r'<(t[hd]) align="(left|center|right)">')
_MARKDOWN_ATTRIBUTE = re.compile(r'(<[a-z][a-z0-9]*(?:\s[^<>"]+="[^"<>]*")*)\smarkdown(?:="[^"<>]*")?')


class Converted(NamedTuple):
    """A page's HTML, and its headings as Python-Markdown's nested `toc_tokens`."""

    html: str
    toc: list[dict[str, Any]]


def convert(markdown: str, rewrite_link: Callable[[str], str]) -> Converted:
    """Convert the Markdown of a generated page; `rewrite_link` turns a link's target into an address.

    Links in HTML blocks are left as they are, as Python-Markdown leaves them.
    """
    import comrak

    extensions = comrak.ExtensionOptions()
    extensions.table = True
    extensions.link_url_rewriter = rewrite_link
    extensions.image_url_rewriter = rewrite_link
    rendering = comrak.RenderOptions()
    rendering.unsafe_ = True
    body = comrak.render_markdown(markdown, extension_options=extensions, render_options=rendering)
    body = _ALIGNED_CELL.sub(r'<\1 style="text-align: \2;">', body)
    body = _MARKDOWN_ATTRIBUTE.sub(r"\1", body)

    anchors = set(_ID.findall(body))
    headings: list[dict[str, Any]] = []

    def with_id(match: re.Match[str]) -> str:
        level, content = match.groups()
        name = " ".join(_TAG.sub("", content).split())
        anchor = unique(slugify(html.unescape(name), "-"), anchors)
        headings.append({"level": int(level), "id": anchor, "name": name})
        return f'<h{level} id="{anchor}">{content}</h{level}>'

    body = _HEADING.sub(with_id, body)
    nested = cast("list[dict[str, Any]]", nest_toc_tokens(cast(Any, headings)))
    return Converted(body, nested)
