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
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from generator import states

NAME = "Content-Security-Policy"

_SELF = ("img-src 'self' data:", *(f"{use}-src 'self'" for use in ("connect", "font", "manifest", "media", "worker")))
"""What pages load from the site itself; `data:` for the pictures in the theme's style sheets."""
_WASM = "'wasm-unsafe-eval'"
"""Pagefind's search runs as WebAssembly."""

_HEAD = re.compile(r"<head(?:\s[^<>]*)?>", re.IGNORECASE)
_POLICY = re.compile(rf'<meta http-equiv="{NAME}" content="[^"]*">')
_INLINE = re.compile(r"<(script|style)((?:\s[^<>]*)?)>(.*?)(</\1|\Z)", re.DOTALL | re.IGNORECASE)
"""A script or style; the last group is empty where it does not end."""
_DATA_BLOCK = re.compile(r'\stype="(?!text/javascript"|module")', re.IGNORECASE)
"""A script that holds data: JSON for the theme or for search engines."""
_FILE = re.compile(r'\ssrc="', re.IGNORECASE)
_TAG = re.compile(r"<[A-Za-z][^<>]*")
_NAME = re.compile(r"^<([^\s/<>]+)")
_DOUBTFUL = re.compile(
    r"<(?:iframe|object|embed|base)\b|[\s/\"'](?:on[a-z]+|style|src|srcset|poster)\s*=", re.IGNORECASE
)
"""What a tag may hold that would run or load something, or look otherwise than the style sheets say."""
_FRAMES = frozenset(("iframe", "object", "embed", "base"))
_LOADING = frozenset(("src", "srcset", "poster"))
_ELSEWHERE = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)
_ALIGNMENTS = tuple(f"text-align: {side};" for side in ("center", "left", "right"))
"""The only styles that attributes may state: those of a Markdown table's columns."""

_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_HOLE = r"""[^\s"'`<>\\$]*"""
"""What a template's expression may become: nothing that ends the text around it."""
_LEADS_AWAY = re.compile(r"\blocation\s*\.\s*(?:replace|assign)\s*\(|\blocation(?:\s*\.\s*href)?\s*=(?!=)")
"""A script that sends a reader to another page, which its template leaves open: no page of ours has one."""
_SPACE = re.compile(r"\s+")
_MOST_TAGS = 65_536
"""So many different tags are known again."""
_STAGED = ".filings-page"
"""File at the root of a site in which a page is written before it takes its place: the tool wrote it only once."""


class Protected(NamedTuple):
    """A page with its policy, and what in it the policy keeps from working."""

    html: str
    refused: tuple[str, ...]


class Seen(NamedTuple):
    """What a page, or a part of one, holds that the policy is about."""

    scripts: frozenset[str]
    """Source expressions of the theme's inline scripts."""
    styles: frozenset[str]
    """Those of its styles, and of the alignments of a table's columns."""
    refused: tuple[str, ...]
    """Tags of what the policy keeps from working."""
    aligned: bool
    whole: bool
    """No script or style begins and does not end."""


class Looks:
    """Looks through pages that some templates write; what it has seen once it knows again."""

    def __init__(self, own: tuple[re.Pattern[str], ...]) -> None:
        """Know the scripts and styles that the templates write, by their patterns."""
        self._own = own
        self._expressions: dict[str, str | None] = {}
        self._sound: set[str] = set()

    def through(self, text: str) -> Seen:
        """Look through a page, or through a part that begins and ends between tags."""
        found: dict[str, set[str]] = {"script": set(), "style": set()}
        refused: list[str] = []
        whole = True

        def tag(match: re.Match[str]) -> str:
            nonlocal whole
            kind, attributes, inner, end = match.groups()
            whole = whole and bool(end)
            if not _FILE.search(attributes) and not _DATA_BLOCK.search(attributes):
                if expression := self._expression(inner):
                    found[kind.lower()].add(expression)
                else:
                    refused.append(f"<{kind}{attributes}>")
            return f"<{kind}{attributes}>"

        tags = _TAG.findall(_INLINE.sub(tag, text))
        if new := set(tags) - self._sound:
            bad = {each for each in new if _is_refused(each)}
            refused += [f"{each}>" for each in dict.fromkeys(tags) if each in bad]
            self._sound |= new - bad
            if len(self._sound) > _MOST_TAGS:
                self._sound.clear()
        aligned = [rule for rule in _ALIGNMENTS if f'style="{rule}"' in text]
        styles = found["style"] | {_hash(rule) for rule in aligned}
        return Seen(frozenset(found["script"]), frozenset(styles), tuple(refused), bool(aligned), whole)

    def _expression(self, text: str) -> str | None:
        """Return the source expression of a script or style that the templates write, `None` for any other."""
        if text not in self._expressions:
            written = any(pattern.fullmatch(text) for pattern in self._own)
            if not written:
                return None
            self._expressions[text] = _hash(text)
        return self._expressions[text]


def written_by(*folders: Path) -> Looks:
    """Return what knows the scripts and styles that templates in some folders write into pages, redirects left out.

    What is hidden in a folder is not looked at: Material has its 14,000 icons there.
    """
    texts = {
        found[3]
        for folder in folders
        for name, _ in states.below(folder)
        if name.endswith(".html")
        for found in _INLINE.finditer((folder / name).read_text(encoding="utf-8"))
        if found[4] and not _FILE.search(found[2]) and not _DATA_BLOCK.search(found[2])
        if not _LEADS_AWAY.search(found[3])
    }
    own = (_HOLE.join(_literal(part) for part in _EXPRESSION.split(text)) for text in texts)
    return Looks(tuple(re.compile(pattern) for pattern in own))


def protect(page: str, looks: Looks, parts: Sequence[Seen] = ()) -> Protected:
    """Put the policy first in the head of an HTML page, in place of one that is there.

    `looks` knows the scripts and styles of the theme, see `written_by`. What was seen in all `parts` of the page, where
    they are given, is not looked for again. A page without a head is returned as it is.
    """
    page = _POLICY.sub("", page, count=1)
    head = _HEAD.search(page)
    if head is None:
        return Protected(page, ())
    if not parts or not all(part.whole for part in parts):
        parts = (looks.through(page),)
    refused = dict.fromkeys(tag for part in parts for tag in part.refused)
    meta = f'<meta http-equiv="{NAME}" content="{_policy(parts)}">'
    return Protected(page[: head.end()] + meta + page[head.end() :], tuple(refused))


def protect_site(site: Path) -> None:
    """Put the policy into every page of a site that another tool built with these templates and Material's.

    These write no scripts or styles of their own into pages. Each page is as it was or as it should be, whenever this
    ends.
    """
    material = importlib.util.find_spec("material")
    places = material.submodule_search_locations if material else None
    theirs = written_by(*(Path(place) / "templates" for place in places or ()))
    for file in sorted(site.rglob("*.html")):
        before = file.read_bytes()
        after = protect(before.decode("utf-8"), theirs).html.encode()
        if after != before:
            (site / _STAGED).write_bytes(after)
            (site / _STAGED).replace(file)


def relaxed(page: bytes) -> bytes:
    """Let a page run any inline script, as the preview needs, whose server adds one to each page at each request."""
    text = page.decode("latin-1")
    policy = _POLICY.search(text)
    if policy is None:
        return page
    loose = re.sub(r" 'sha256-[^']*'", "", policy[0]).replace("script-src", "script-src 'unsafe-inline'")
    return f"{text[: policy.start()]}{loose}{text[policy.end() :]}".encode("latin-1")


def _is_refused(tag: str) -> bool:
    """Tell whether the policy keeps an element, or an attribute of one, from working."""
    if not _DOUBTFUL.search(tag):
        return False
    _, kind, rest = _NAME.split(tag)
    return kind.lower() in _FRAMES or any(
        name.startswith("on")
        or (name == "style" and value not in _ALIGNMENTS)
        or (name in _LOADING and _ELSEWHERE.match(value or "") is not None)
        for node in LexborHTMLParser(f"<p{rest}>").css("p")
        for name, value in node.attributes.items()
    )


def _policy(parts: Sequence[Seen]) -> str:
    """Return the policy; what it names is sorted: the same in whatever parts a page was looked through."""
    scripts = sorted({each for part in parts for each in part.scripts})
    styles = sorted({each for part in parts for each in part.styles})
    if any(part.aligned for part in parts):
        styles.insert(0, "'unsafe-hashes'")
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", _WASM, *scripts)),
            " ".join(("style-src 'self'", *styles)),
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
