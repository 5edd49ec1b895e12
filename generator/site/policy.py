"""The Content-Security-Policy of each page: what the theme's templates write works, and nothing else does.

A static host sends no headers of the site's own, so the policy stands first in the head of each page. It names by
their hashes the scripts and styles of the page that one of the theme's templates writes. Any other is not named:
were markup of a filing ever to survive in a page, it would run nothing and load nothing.
Source: Content Security Policy Level 3, https://www.w3.org/TR/CSP3/.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

NAME = "Content-Security-Policy"

_SELF = ("img-src 'self' data:", *(f"{use}-src 'self'" for use in ("connect", "font", "manifest", "media", "worker")))
"""What pages load from the site itself; `data:` for the pictures in the theme's style sheets."""
_WASM = "'wasm-unsafe-eval'"
"""Pagefind's search runs as WebAssembly."""

_HEAD = re.compile(r"<head(?:\s[^<>]*)?>", re.IGNORECASE)
_POLICY = re.compile(rf'<meta http-equiv="{NAME}" content="[^"]*">')
_INLINE = re.compile(r"<(script|style)((?:\s[^<>]*)?)>(.*?)</\1", re.DOTALL | re.IGNORECASE)
_DATA_BLOCK = re.compile(r'\stype="(?!text/javascript"|module")', re.IGNORECASE)
"""A script that holds data: JSON for the theme or for search engines."""
_FILE = re.compile(r'\ssrc="', re.IGNORECASE)
_TAG = re.compile(r"<[A-Za-z][^<>]*")
_NAME = re.compile(r"<([a-z][a-z0-9]*)", re.IGNORECASE)
_DOUBTFUL = re.compile(
    r"<(?:iframe|object|embed|base|script|style)\b|\s(?:on[a-z]+|style|src|srcset|poster|data)\s*=", re.IGNORECASE
)
"""What a tag may hold that would run or load something, or look otherwise than the style sheets say."""
_FRAMES = frozenset(("iframe", "object", "embed", "base"))
_LOADING = frozenset(("src", "srcset", "poster", "data"))
_ELSEWHERE = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)
_ALIGNMENTS = tuple(f"text-align: {side};" for side in ("center", "left", "right"))
"""The only styles that attributes may state: those of a Markdown table's columns."""

_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_HOLE = r"""[^\s"'`<>\\$]*"""
"""What a template's expression may become: nothing that ends the text around it."""
_SPACE = re.compile(r"\s+")
_OWN_TEMPLATES = Path(__file__).parents[1] / "theme"


class Protected(NamedTuple):
    """A page with its policy, and what in it the policy keeps from working."""

    html: str
    refused: tuple[str, ...]


def written_by(*folders: Path) -> tuple[re.Pattern[str], ...]:
    """Return patterns of the scripts and styles that the templates in some folders write into pages."""
    texts = {
        found[3]
        for folder in folders
        for file in folder.rglob("*.html")
        for found in _INLINE.finditer(file.read_text(encoding="utf-8"))
        if not _FILE.search(found[2]) and not _DATA_BLOCK.search(found[2])
    }
    return tuple(re.compile(_HOLE.join(_literal(part) for part in _EXPRESSION.split(text))) for text in sorted(texts))


def protect(page: str, own: tuple[re.Pattern[str], ...]) -> Protected:
    """Put the policy first in the head of an HTML page, in place of one that is there.

    `own` are the scripts and styles of the theme, see `written_by`. A page without a head is returned as it is.
    """
    page = _POLICY.sub("", page, count=1)
    head = _HEAD.search(page)
    if head is None:
        return Protected(page, ())
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    refused = []
    for found in _INLINE.finditer(page):
        kind, attributes, text = found[1].lower(), found[2], found[3]
        if not _FILE.search(attributes) and not _DATA_BLOCK.search(attributes):
            if expression := _expression(text, own):
                hashes[kind].append(expression)
            else:
                refused.append(f"<{kind}{attributes}>")
    tags = dict.fromkeys(_TAG.findall(_INLINE.sub(r"<\1\2>", page)))
    refused += [f"{tag}>" for tag in tags if _is_refused(tag)]
    if styles := [rule for rule in _ALIGNMENTS if f'style="{rule}"' in page]:
        hashes["style"] += ["'unsafe-hashes'", *map(_hash, styles)]
    meta = f'<meta http-equiv="{NAME}" content="{_policy(hashes)}">'
    return Protected(page[: head.end()] + meta + page[head.end() :], tuple(dict.fromkeys(refused)))


def protect_site(site: Path) -> None:
    """Put the policy into every page of a site that another tool built with these templates and Material's."""
    material = importlib.util.find_spec("material")
    places = material.submodule_search_locations if material else None
    own = written_by(_OWN_TEMPLATES, *(Path(place) / "templates" for place in places or ()))
    for file in sorted(site.rglob("*.html")):
        before = file.read_bytes()
        after = protect(before.decode("utf-8"), own).html.encode()
        if after != before:
            file.write_bytes(after)


def relaxed(page: bytes) -> bytes:
    """Let a page run any inline script, as the preview needs, whose server adds one to each page at each request."""
    text = page.decode("latin-1")
    policy = _POLICY.search(text)
    if policy is None:
        return page
    loose = re.sub(r" 'sha256-[^']*'", "", policy[0]).replace("script-src", "script-src 'unsafe-inline'")
    return text.replace(policy[0], loose, 1).encode("latin-1")


@lru_cache(maxsize=4096)
def _expression(text: str, own: tuple[re.Pattern[str], ...]) -> str | None:
    """Return the source expression of a script or style that the templates write, `None` for any other."""
    return _hash(text) if any(pattern.fullmatch(text) for pattern in own) else None


@lru_cache(maxsize=65_536)
def _is_refused(tag: str) -> bool:
    """Tell whether the policy keeps an element, or an attribute of one, from working."""
    if not _DOUBTFUL.search(tag):
        return False
    name = _NAME.match(tag)
    if name and name[1].lower() in _FRAMES:
        return True
    node = LexborHTMLParser(f"<p{tag[name.end() :] if name else ''}>").css_first("p")
    return node is not None and any(
        name.startswith("on")
        or (name == "style" and value not in _ALIGNMENTS)
        or (name in _LOADING and _ELSEWHERE.match(value or "") is not None)
        for name, value in node.attributes.items()
    )


def _policy(hashes: dict[str, list[str]]) -> str:
    own = {use: " ".join(dict.fromkeys(each)) for use, each in hashes.items()}
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' {_WASM} {own['script']}".rstrip(),
            f"style-src 'self' {own['style']}".rstrip(),
            *_SELF,
            "form-action 'self'",
            "base-uri 'none'",
        )
    )


def _hash(text: str) -> str:
    """Return the source expression of a script or style; browsers hash what they parsed: line ends as LF."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    digest = hashlib.sha256(lines.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _literal(text: str) -> str:
    """Return a pattern of a template's text, in which white space may be more, less or none."""
    return r"\s*".join(re.escape(word) for word in _SPACE.split(text))
