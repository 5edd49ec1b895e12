"""What is searched: the summaries of a built site, and the filings' own texts."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from generator.publishing import escaping
from generator.site.search.passages import page_of, sections
from generator.site.search.places import Places
from generator.site.search.remembered import State, state_of

FOLDERS = ("filings", "issuers", "registrations")
"""Folders of the summaries; a filing's own text lies one folder deeper."""

NOT_WORDS = ".fl-crumbs, .fl-notice, .fl-actions, .fl-absent, .fl-history, .fl-figure, .fl-neighbours, caption, thead"
"""What stands on every summary, and says nothing of the one."""

_SENTENCES = (
    (re.compile(r"<div><dt>[^<]*</dt> <dd>(?:<span[^>]*>)?not stated [^<]*(?:</span>)?</dd>\s*</div>"), ""),
    (re.compile(r' ?<a class="ev"[^>]*>[^<]*</a>'), ""),
    (re.compile(r"</dt>"), ":</dt>"),
    (re.compile(r'(?<!\s)\s*(?:</dd>\s*<dd>|</span>\s*<span class="fl-bit">|<br>)'), "; "),
    (re.compile(r"(?<!\s)\s+(?=</)"), ""),
)
"""What is changed in a summary so that an excerpt of it reads as sentences: a label and its value, values of one label.

Pagefind itself ends an element with a full stop, where there is no mark and no space at its end.
"""
_BODY = "<div data-pagefind-body>"
_END = "</article>"
_FACT = re.compile(r'<meta name="filing-([a-z_]+)" content="([^"]*)">')
_FILTERS = ("form", "year", "issuer", "item")
_SHOWN = ("title", "form", "date", "issuer", "accession_number")


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A summary, or a filing's own text."""

    address: str
    """The page that a result leads to, below the site's root: for a text too that of its summary."""
    text: bool
    """A filing's own text."""
    file: str
    """The page, or the JSON of the text, below the site's root."""
    facts: tuple[tuple[str, str], ...]
    """What is shown with a result or filtered by: title, form, date, year, issuer, item."""
    size: int
    """Characters of it, at most."""
    digest: bytes
    """Of everything that its records are made from."""

    def fact(self, name: str) -> str:
        """Return the first fact of that name, or an empty text."""
        return next((value for each, value in self.facts if each == name), "")

    @property
    def shown(self) -> dict[str, str]:
        """What is shown with a result."""
        return {name: value for name in _SHOWN if (value := self.fact(name))}


class Record(msgspec.Struct, frozen=True):
    """A part of a document as Pagefind gets it, and the address that it stands at."""

    address: str
    html: str


class Seen(msgspec.Struct, frozen=True, array_like=True):
    """A page as the last build found it: its state and that of its filing's own text, and the documents in them."""

    states: tuple[State, ...]
    documents: tuple[Document, ...]


def documents(places: Places, seen: dict[str, Seen]) -> dict[str, Seen]:
    """Return the documents of each page of a built site that is a summary, by address and in that order.

    What an earlier build has `seen` is taken from there where the files are as they were then.
    """
    found = {}
    for folder in FOLDERS:
        for page in places.pages(folder):
            address = page.removesuffix("index.html")
            files = [page, f"data/source/{address.split('/')[1]}.json"]
            if folder != "filings" or not places.file(files[1]).is_file():
                del files[1]
            states = tuple(state_of(places.file(file)) for file in files)
            known = seen.get(address)
            found[address] = known if known and known.states == states else Seen(states, _documents(places, *files))
    return found


def _documents(places: Places, page: str, text: str | None = None) -> tuple[Document, ...]:
    summary = _summary(places, page)
    if summary is None:
        return ()
    return (summary, _text(places, summary, text)) if text else (summary,)


def records(file: Path, document: Document, kilobytes: int) -> Iterator[Record]:
    """Yield the records of a document in a file: a summary is one, a text one for each section of its start."""
    if document.text:
        head = _head(document, ("title",))
        for blocks in sections(file, 1_000 * kilobytes):
            if any(character.isalnum() for block in blocks for character in block.text):
                yield Record(f"{document.address}source/#b{blocks[0].n}", page_of(head, blocks))
    else:
        page = file.read_text(encoding="utf-8")
        head = _head(document, ("title", "date", "accession_number"))
        body = _body(page) or ""
        for pattern, mended in _SENTENCES:
            body = pattern.sub(mended, body)
        yield Record(document.address, f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>')


def _body(page: str) -> str | None:
    start = page.find(_BODY)
    return page[start : page.rfind(_END)] if start >= 0 else None


def _summary(places: Places, file: str) -> Document | None:
    page = places.file(file).read_text(encoding="utf-8")
    if (body := _body(page)) is None:
        return None
    facts = tuple((name, html.unescape(value)) for name, value in _FACT.findall(page))
    return Document(
        address=file.removesuffix("index.html"),
        text=False,
        file=file,
        facts=facts,
        size=len(body),
        digest=_digest(facts, body.encode()),
    )


def _text(places: Places, summary: Document, file: str) -> Document:
    content = places.file(file).read_bytes()
    return Document(
        address=summary.address,
        text=True,
        file=file,
        facts=summary.facts,
        size=len(content),
        digest=_digest(summary.facts, content),
    )


def _digest(facts: tuple[tuple[str, str], ...], content: bytes) -> bytes:
    made = hashlib.sha256(msgspec.json.encode(facts))
    made.update(content)
    return made.digest()


def _head(document: Document, searched: tuple[str, ...]) -> str:
    uses = [("filter", name, value) for name, value in document.facts if name in _FILTERS]
    uses += [("meta", name, value) for name, value in document.facts if name in searched]
    return "".join(
        f'<meta data-pagefind-{use}="{name}[content]" content="{escaping.html(value)}">' for use, name, value in uses
    )
