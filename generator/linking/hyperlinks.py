"""EDGAR addresses: from a hyperlink to an accession number, and back."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

import msgspec

_FOLDER = re.compile(r"(?:/data/|^(?:\.\./)+)(?P<cik>\d{1,10})/(?P<accession>\d{18})(?=[/?#]|$)")
_NAMED = re.compile(r"(?:/data/(?P<cik>\d{1,10})/)?(?:\d{18}/)?(?P<accession>\d{10}-\d{2}-\d{6})(?!\d)")


class EdgarAddress(msgspec.Struct, frozen=True):
    """What an EDGAR address says: the filing, and a filer under whose number it is kept."""

    accession_number: str
    """With dashes."""
    cik: str | None = None
    """Ten digits."""


@lru_cache(maxsize=65536)
def edgar_address(href: str) -> EdgarAddress | None:
    """Return the filing that a hyperlink leads to, or `None` where it does not lead into EDGAR's archive.

    Understands folders (`/Archives/edgar/data/<cik>/<18 digits>/…`), the inline XBRL viewer
    (`/ix?doc=/Archives/…`), text and index files named by accession number, and `..` in the path.
    """
    href = href.strip()
    try:
        parts = urlsplit(href)
    except ValueError:
        return None
    if parts.scheme not in ("", "http", "https") or not _is_sec(parts.netloc):
        return None
    path = unquote(href)
    if ".." in path:
        scheme, separator, rest = path.partition("://")
        path = scheme + separator + posixpath.normpath(rest) if separator else posixpath.normpath(path)
    match = _FOLDER.search(path) or _NAMED.search(path)
    if match is None:
        return None
    digits = match["accession"].replace("-", "")
    cik = match["cik"]
    return EdgarAddress(dashed(digits), cik.zfill(10) if cik else None)


def _is_sec(host: str) -> bool:
    host = host.lower().split(":")[0]
    return host in ("", "sec.gov") or host.endswith(".sec.gov")


def dashed(accession: str) -> str:
    """Return an accession number with dashes: `000119312513449406` gives `0001193125-13-449406`."""
    digits = accession.replace("-", "")
    return f"{digits[:10]}-{digits[10:12]}-{digits[12:]}"


def index_page(accession_number: str, cik: str | None) -> str | None:
    """Return the address of a filing's index page on EDGAR; it needs the CIK of one of its filers."""
    if cik is None:
        return None
    folder = accession_number.replace("-", "")
    return f"https://www.sec.gov/Archives/edgar/data/{int(cik)}/{folder}/{accession_number}-index.html"
