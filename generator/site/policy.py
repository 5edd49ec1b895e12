"""The Content-Security-Policy of each page: what the theme put there works, and nothing else does.

A static host sends no headers of the site's own, so the policy stands first in the head of each page. It names the
theme's own scripts and styles by their hashes. What stands in the content of a page is never named: were markup of
a filing ever to survive there, it would run nothing and load nothing. The policy depends on the page's HTML alone.
Source: Content Security Policy Level 3, https://www.w3.org/TR/CSP3/.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import NamedTuple

NAME = "Content-Security-Policy"

_SELF = ("img-src 'self' data:", *(f"{use}-src 'self'" for use in ("connect", "font", "manifest", "media", "worker")))
"""What pages load from the site itself; `data:` for the pictures in the theme's style sheets."""
_WASM = "'wasm-unsafe-eval'"
"""Pagefind's search runs as WebAssembly."""

_HEAD = re.compile(r"<head(?:\s[^<>]*)?>", re.IGNORECASE)
_POLICY = re.compile(rf'<meta http-equiv="{NAME}" content="[^"]*">')
_CONTENT = ("<article", "</article>")
_INLINE = re.compile(r"<(script|style)((?:\s[^<>]*)?)>(.*?)</\1", re.DOTALL | re.IGNORECASE)
_DATA_BLOCK = re.compile(r'\stype="(?!text/javascript"|module")', re.IGNORECASE)
"""A script that holds data: JSON for the theme or for search engines."""
_SOURCE = re.compile(r'\ssrc="', re.IGNORECASE)
_TAG = re.compile(r"<[a-z][^<>]*", re.IGNORECASE)
_ACTIVE = (
    re.compile(r"""<(?:iframe|object|embed|base|style|script(?![^<>]*\ssrc="(?!(?:https?:)?//)))\b""", re.IGNORECASE),
    re.compile(r"""\son[a-z]+\s*=""", re.IGNORECASE),
    re.compile(r"""\s(?:src|srcset|poster|data)\s*=\s*["']?\s*(?:https?:)?//""", re.IGNORECASE),
    re.compile(r"""\sstyle\s*=(?!"text-align: (?:left|center|right);")""", re.IGNORECASE),
)
"""What a tag holds that would run or load something, or looks otherwise than the style sheets say."""
_ALIGNMENTS = frozenset(f"text-align: {side};" for side in ("left", "center", "right"))
"""The only styles that attributes may state: those of a Markdown table's columns."""


class Protected(NamedTuple):
    """A page with its policy, and what in it the policy keeps from working."""

    html: str
    refused: tuple[str, ...]


def protect(page: str) -> Protected:
    """Put the policy first in the head of an HTML page, in place of one that is there.

    A page without a head is returned as it is.
    """
    page = _POLICY.sub("", page, count=1)
    head = _HEAD.search(page)
    if head is None:
        return Protected(page, ())
    start, end = _content(page)
    content = page[start:end]
    around = (page[:start], page[end:])
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for part in around:
        for found in _INLINE.finditer(part):
            kind, attributes, text = found[1].lower(), found[2], found[3]
            if not _SOURCE.search(attributes) and not _DATA_BLOCK.search(attributes):
                hashes[kind].append(_hash(text))
    styles = [rule for rule in sorted(_ALIGNMENTS) if f'style="{rule}"' in content]
    if styles:
        hashes["style"] += ["'unsafe-hashes'", *map(_hash, styles)]
    meta = f'<meta http-equiv="{NAME}" content="{_policy(hashes)}">'
    return Protected(page[: head.end()] + meta + page[head.end() :], tuple(_refused(content)))


def protect_site(site: Path) -> None:
    """Put the policy into every page of a site that another tool built."""
    for file in sorted(site.rglob("*.html")):
        before = file.read_bytes()
        after = protect(before.decode("utf-8")).html.encode()
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


def _content(page: str) -> tuple[int, int]:
    """Where the content of the page begins and ends: its outermost article, or nothing."""
    start, end = page.find(_CONTENT[0]), page.rfind(_CONTENT[1])
    return (start, end) if 0 <= start < end else (len(page), len(page))


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


def _refused(content: str) -> list[str]:
    tags = dict.fromkeys(_TAG.findall(content))
    return [f"{tag}>" for tag in tags if any(pattern.search(tag) for pattern in _ACTIVE)]
