"""Text of a filing, made safe for the place it goes to: Markdown and HTML, front matter, CSV, links.

Generated pages are Markdown in which most boxes are raw HTML. One escape serves both: every character that
HTML, Markdown or one of its usual extensions would act upon becomes a character reference, which all of them
show as the character itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import yaml
from markupsafe import Markup

_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Characters that are shown nowhere, and those that turn the text behind them round: figures would read otherwise."""

_REFERENCES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
        "\n": " ",
        "\r": " ",
        "\t": " ",
        **{character: f"&#{ord(character)};" for character in "\\`*_{}[]|~^$@"},
        **{chr(code): "" for code in _CONTROLS},
    }
)

_ACTIVE_IN_PLACES = re.compile(
    r":(?=[\w/+\-])"  # emoji short codes and bare links
    r"|(?<==)=|(?<=\+)\+|(?<=-)-|(?<=%)%|(?<=\.\.)\."  # ==marks==, ++keys++, long dashes, critic marks, ellipses
    r"|(?<=\()[cCrRtTpP](?=[mM]?\))"  # (c), (r), (tm)
    r"|(?<=[Ww][Ww][Ww])\."
)


def text(value: object) -> Markup:
    """Return a value as text for a generated page: Markdown, HTML content and quoted attribute values alike.

    White space that would start a new line becomes a space, control characters go, those that turn the direction of
    writing among them. `Markup` passes unchanged.
    """
    if isinstance(value, Markup):
        return value
    referenced = str(value).translate(_REFERENCES)
    return Markup(_ACTIVE_IN_PLACES.sub(lambda match: f"&#{ord(match[0])};", referenced))


_WHOLE = re.compile(
    r"(?<![\w-])(?:\(\d{3}\) ?|(?:1[ -])?\d{3}[ -])\d{3}-\d{4}(?![\w-])"  # telephone numbers
    r"|(?<![\w-])\d{2,3}-\d{5,6}(?:-\d{2})?(?![\w-])"  # file numbers
    r"|(?<![\w-])(?:\d{1,3} )?(?:\d{1,2}-[A-Z]|[A-Z]{1,2}-\d)\w{0,5}(?:/A)?(?![\w-])"  # forms, and how many: 21 8-K
)
"""Numbers that would break at their hyphens at the end of a line."""


def whole(value: object) -> Markup:
    """Return a value as text for a generated page, in which a telephone or file number or a form stays in one line."""
    return Markup(_WHOLE.sub(lambda match: f'<span class="fl-whole">{match[0]}</span>', text(value)))


_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


def html(value: str) -> str:
    """Return text for HTML that does not pass through Markdown."""
    return value.translate(_CONTROLS).translate(_HTML)


def https(address: str | None) -> str | None:
    """Return the address of a link that may lead out of the site: `https` with a host, else `None`."""
    if not address:
        return None
    address = address.strip()
    if re.search(r"[\x00-\x20\x7f<>\"'`{}|\\^]", address):
        return None
    try:
        parts = urlsplit(address)
        usable = parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return None
    return address if usable else None


_UNSEEN = r"[^\S\t\r\n]|[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
"""Spaces, and characters that a spreadsheet may pass over."""
_FORMULA = re.compile(rf"^(?=[\t\r\n])|(?:^|(?<=[;\t\r\n]))(?=(?:{_UNSEEN})*+[=+\-@＝＋－＠])")
"""Where a formula may begin, also in its wide form, which East Asian editions of spreadsheets take for the same.

In countries whose numbers have a comma, a spreadsheet parts cells at semicolons, and knows no quotes within a cell.
"""


def csv_cell(value: object) -> str:
    """Return a cell that no spreadsheet takes for a formula: what begins like a formula gets an apostrophe."""
    return "" if value is None else _cell(str(value))


@lru_cache(maxsize=65_536)
def _cell(text: str) -> str:
    """Return a cell; most stand in a table many times over, and in the next one too."""
    return _FORMULA.sub("'", text)


_NUMBER_LIKE = re.compile(r"[-+.]?\d[\d_.eE+:-]*")


class _Dumper(yaml.CSafeDumper if yaml.__with_libyaml__ else yaml.SafeDumper):  # type: ignore[misc]
    """Plain YAML without anchors; text that another reader could take for a number or a date stands in quotes."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _text_node(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = "'" if _NUMBER_LIKE.fullmatch(value) else None
    node: yaml.ScalarNode = dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)
    return node


_Dumper.add_representer(str, _text_node)


_PRINTED = ("title", "description")
"""Keys of front matter that themes write into pages as they are, into attributes too."""
_ACTIVE = re.compile(r"[<>\"]|&(?=#|\w+;)")
_ACTIVE_REFERENCES = {"<": "&lt;", ">": "&gt;", '"': "&quot;", "&": "&amp;"}


def front_matter(values: Mapping[str, Any]) -> str:
    """Return a YAML block with its fences; keys keep their order, keys without a value go.

    Title and description are HTML, as MkDocs and its themes take them: what would be markup in them is escaped.
    """
    kept = {key: value for key, value in values.items() if value is not None and value != () and value != []}
    for key in _PRINTED:
        if key in kept:
            shown = str(kept[key]).translate(_CONTROLS)
            kept[key] = _ACTIVE.sub(lambda match: _ACTIVE_REFERENCES[match[0]], shown)
    dumped = yaml.dump(kept, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1_000_000)
    return f"---\n{dumped}---\n"


_MARK = (' <a class="ev"', '\xa0<a class="ev"')
"""A mark stays on the line of the fact that it belongs to."""


def html_block(block: str) -> Markup:
    """Return an HTML block as Markdown engines take one in whole: no empty line in it, one before and one after it."""
    lines = "\n".join(line.strip() for line in block.splitlines() if line.strip()).replace(*_MARK)
    return Markup(f"\n{lines}\n\n")
