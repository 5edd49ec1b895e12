"""Atom and JSON feeds of held filings: all, and each issuer's, form's and registration's; whole histories, in pages.

A feed holds absolute addresses, so there are none without the site's own address.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

import msgspec

from generator.model import Filing
from generator.publishing import addresses, filing_front_matter, words
from generator.publishing.catalogue import Catalogue, newest_first

ENTRIES = 500
"""Entries of one document; older ones stand in further documents that it leads to."""

_FORBIDDEN = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_IN_ATTRIBUTES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#09;"}
_ATOM = "http://www.w3.org/2005/Atom"


class Feed(msgspec.Struct, frozen=True):
    """A feed before it is written: where it stands, what it is called, which page it belongs to."""

    path: str
    """Below the documents folder, without suffix: `feeds/issuers/0001289340`."""
    title: str
    page: str
    filings: Sequence[str]
    """Their ids, newest first."""


def path(address: str) -> str:
    """Return the path of the feed that belongs to a page, without suffix."""
    return f"feeds/{address.rstrip('/') or 'filings'}"


def documents(feed: Feed, catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """Return the documents of a feed as file name and content; the filings in it are looked up in the catalogue."""
    base = catalogue.settings.site_url or ""
    every = [catalogue.filing(identity) for identity in feed.filings]
    pages = [every[start : start + ENTRIES] for start in range(0, len(every), ENTRIES)] or [[]]
    for place, filings in enumerate(pages):
        names = [feed.path if page == 0 else f"{feed.path}-{page + 1}" for page in range(len(pages))]
        following = names[place + 1] if place + 1 < len(pages) else None
        yield f"{names[place]}.xml", _atom(feed, filings, names[place], following, base, catalogue)
        yield f"{names[place]}.json", _json(feed, filings, names[place], following, base, catalogue)


def feeds(catalogue: Catalogue) -> Iterator[Feed]:
    """Return every feed; none without the site's address."""
    if not catalogue.settings.site_url:
        return
    name = catalogue.settings.site_name
    library = catalogue.library
    held = [f for f in newest_first(library.filings.values()) if f.held and words.date_of(f)]
    yield Feed(path("filings/"), f"{name}: all filings", "filings/", _ids(held))
    by_form: defaultdict[str, list[Filing]] = defaultdict(list)
    for filing in held:
        by_form[filing.form or ""].append(filing)
    seen = set()
    for form, filings in sorted(by_form.items()):
        address = addresses.form(form)
        if form and address not in seen:
            seen.add(address)
            yield Feed(path(address), f"{name}: Form {form}", address, _ids(filings))
    for issuer in library.issuers.values():
        own = newest_first(library.filings[each] for each in issuer.filings)
        chosen = [f for f in own if f.held and words.date_of(f)]
        address = addresses.issuer(issuer.key)
        yield Feed(path(address), f"{name}: {issuer.name}", address, _ids(chosen))
    for registration in library.registrations.values():
        numbered = newest_first(library.filings[each] for each in registration.filings)
        address = addresses.registration(registration.number)
        chosen = [f for f in numbered if f.held and words.date_of(f)]
        yield Feed(path(address), f"{name}: registration {registration.number}", address, _ids(chosen))


def _ids(filings: Sequence[Filing]) -> list[str]:
    return [filing.id for filing in filings]


def _stamp(filing: Filing) -> str:
    """The day of a filing, and of its last correction, as RFC 3339 writes a time."""
    dated = words.date_of(filing)
    days = [each.on for each in filing.corrections] + ([dated[0]] if dated else [])
    return f"{max(days).isoformat()}T00:00:00Z"


def _identity(filing: Filing, base: str) -> str:
    """A tag URI (RFC 4151) built on the filing's id."""
    dated = words.date_of(filing)
    return f"tag:{urlsplit(base).hostname},{dated[0].isoformat() if dated else '2000'}:filings/{filing.id}"


def _atom(
    feed: Feed, filings: Sequence[Filing], name: str, following: str | None, base: str, catalogue: Catalogue
) -> bytes:
    updated = max((_stamp(each) for each in filings), default="2000-01-01T00:00:00Z")
    publisher = catalogue.settings.publisher_name or catalogue.settings.site_name
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="{_ATOM}">',
        f" <id>{_text(f'{base}{name}.xml')}</id>",
        f" <title>{_text(feed.title)}</title>",
        f" <updated>{updated}</updated>",
        _link("self", "application/atom+xml", f"{base}{name}.xml"),
        _link("alternate", "text/html", f"{base}{feed.page}"),
        *([_link("next", "application/atom+xml", f"{base}{following}.xml")] if following else []),
        f" <author>\n  <name>{_text(publisher)}</name>\n </author>",
    ]
    for filing in filings:
        page = f"{base}{addresses.filing(filing.id)}"
        summary = filing_front_matter.description(filing, catalogue.registrant(filing))
        lines += [
            " <entry>",
            f"  <id>{_text(_identity(filing, base))}</id>",
            f"  <title>{_text(catalogue.title(filing))}</title>",
            f"  <updated>{_stamp(filing)}</updated>",
            f" {_link('alternate', 'text/html', page)}",
            f"  <summary>{_text(summary)}</summary>",
            *([f"  <category term={_attribute(filing.form)} />"] if filing.form else []),
            " </entry>",
        ]
    return "\n".join((*lines, "</feed>", "")).encode()


def _link(relation: str, kind: str, address: str) -> str:
    return f' <link rel="{relation}" type="{kind}" href={_attribute(address)} />'


def _json(
    feed: Feed, filings: Sequence[Filing], name: str, following: str | None, base: str, catalogue: Catalogue
) -> bytes:
    content: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": f"{base}{feed.page}",
        "feed_url": f"{base}{name}.json",
        **({"next_url": f"{base}{following}.json"} if following else {}),
        "authors": [{"name": catalogue.settings.publisher_name or catalogue.settings.site_name}],
        "items": [
            {
                "id": _identity(filing, base),
                "url": f"{base}{addresses.filing(filing.id)}",
                "title": catalogue.title(filing),
                "content_text": filing_front_matter.description(filing, catalogue.registrant(filing)),
                "date_published": _stamp(filing),
                **({"tags": [filing.form]} if filing.form else {}),
            }
            for filing in filings
        ],
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"


def _text(text: str) -> str:
    """Text as XML 1.0 writes it, without the characters that it forbids."""
    return escape(_FORBIDDEN.sub("", text))


def _attribute(text: str) -> str:
    return f'"{escape(_FORBIDDEN.sub("", text), _IN_ATTRIBUTES)}"'
