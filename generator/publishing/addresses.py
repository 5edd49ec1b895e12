"""Addresses of pages below the site's root, the files they are written to, and relative links between them."""

from __future__ import annotations

import posixpath
import re
from datetime import date
from functools import lru_cache

from slugify import slugify

from generator.linking.issuers import shortened

LONGEST_PART = 200
"""Characters of one part of an address: it becomes the name of a folder, and file systems take 255."""
HOME = ""
"""Address of the home page: the root."""


def part(name: str) -> str:
    """Return a name as one part of an address: it may hold a dot (`5.02`), never a slash or a way up."""
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", name) and ".." not in name and not name.endswith("."):
        return shortened(name, LONGEST_PART)
    return shortened(slugify(name) or "unnamed", LONGEST_PART)


def filing(identity: str) -> str:
    """Return the address of a filing's page."""
    return f"filings/{part(identity)}/"


def source(identity: str) -> str:
    """Return the address of a filing's own text."""
    return f"filings/{part(identity)}/source/"


def exhibit(identity: str, sequence: int) -> str:
    """Return the address of an exhibit's text."""
    return f"filings/{part(identity)}/source/{sequence}/"


def original(identity: str) -> str:
    """Return the address of the original file, as plain text."""
    return f"filings/{part(identity)}/original.txt"


def issuer(key: str) -> str:
    """Return the address of an issuer's page."""
    return f"issuers/{part(key)}/"


def registration(number: str) -> str:
    """Return the address of a registration's page, given its number or that of a co-registrant, which has a suffix."""
    return f"registrations/{part('-'.join(number.split('-')[:2]))}/"


def matrix(number: str) -> str:
    """Return the address of the table of documents by prospectus of a registration."""
    return f"registrations/{part(number)}/documents/"


def as_of(base: str, day: date) -> str:
    """Return the address of the reading list of a prospectus as of a day."""
    return f"filings/{part(base)}/as-of/{day.isoformat()}/"


def changes(identity: str) -> str:
    """Return the address of a supplement's text set against the previous one's."""
    return f"filings/{part(identity)}/changes/"


def counsel(identity: str) -> str:
    """Return the address of a filing's exports for counsel."""
    return f"filings/{part(identity)}/counsel/"


def form(code: str) -> str:
    """Return the address of the list of a form's filings."""
    return f"forms/{shortened(slugify(code) or 'other', LONGEST_PART)}/"


def year(number: int) -> str:
    """Return the address of the list of a year's filings."""
    return f"years/{number}/"


def item(code: str) -> str:
    """Return the address of the list of reports with an item of Form 8-K."""
    return f"items/{part(code)}/"


def page(address: str, number: int) -> str:
    """Return the address of a further page of a long list; the first has the list's own."""
    return address if number == 1 else f"{address}page/{number}/"


def markdown(address: str) -> str:
    """Return the file, below the documents folder, that becomes the page at an address."""
    if re.search(r"(^|/)(source|page)/(\d+/)?$", address) and address.count("/") > 1:
        return f"{address.rstrip('/')}.md"
    return f"{address}index.md"


@lru_cache(maxsize=65_536)
def relative(target: str, start: str) -> str:
    """Return the link from the page at `start` to `target`, both below the root; a page's own address is `./`."""
    path, mark, fragment = target.partition("#")
    link = posixpath.relpath("/" + path, "/" + start)
    if path == "" or path.endswith("/"):
        link = "./" if link == "." else f"{link}/"
    if mark and path == start:
        return f"#{fragment}"
    return f"{link}{mark}{fragment}"
