"""Which pages a change of the folder of filings changes."""

from __future__ import annotations

from generator.model import Filing, Library
from generator.publishing import addresses


def changed_pages(before: Library, after: Library) -> list[tuple[str, str]]:
    """Return addresses of pages of filings, issuers and registrations, each with `new`, `changed` or `gone`.

    The lists by form, year and item follow from these and are not named.
    """
    found: dict[str, tuple[object, object]] = {}
    for id_ in before.filings.keys() | after.filings.keys():
        found[addresses.filing(id_)] = (_of_filing(before, id_), _of_filing(after, id_))
    for key in before.issuers.keys() | after.issuers.keys():
        found[addresses.issuer(key)] = (before.issuers.get(key), after.issuers.get(key))
    for number in before.registrations.keys() | after.registrations.keys():
        found[addresses.registration(number)] = (before.registrations.get(number), after.registrations.get(number))
    return [
        (address, "new" if old is None else "gone" if new is None else "changed")
        for address, (old, new) in sorted(found.items())
        if old != new
    ]


def _of_filing(library: Library, id_: str) -> tuple[Filing, object, object] | None:
    filing = library.filings.get(id_)
    if filing is None:
        return None
    return filing, library.references_from.get(id_, ()), library.references_to.get(id_, ())
