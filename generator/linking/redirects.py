"""Addresses that were published and have moved: from a provisional id to the id that took its place."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.linking.issuers import folded_name, slug
from generator.linking.published import NAME, Published
from generator.linking.records import Mention
from generator.linking.referred import aliases, place
from generator.model import Library, Problem


class Redirects(msgspec.Struct, frozen=True):
    """Old ids and keys with the new ones, and the published addresses that lead nowhere."""

    filings: dict[str, str] = {}
    issuers: dict[str, str] = {}
    problems: tuple[Problem, ...] = ()


def find(library: Library, published: Published, mentions: Sequence[Mention]) -> Redirects:
    """Return where each published address that is no page any more leads now.

    A document's former id is the one that it had by its source's bytes, by the redirect that the table
    states, or by the mentions that now resolve to it.
    """
    gone = [id_ for id_ in published.keys("filings") if id_ not in library.filings]
    keys = [key for key in published.keys("issuers") if key not in library.issuers]
    if not gone and not keys:
        return Redirects()
    issuers = _issuers(library, keys)
    successors = _successors(library, published, mentions) if gone else {}
    filings = {id_: next(iter(found)) for id_ in gone if len(found := successors.get(id_, set())) == 1}
    lost = [f"filings/{id_}" for id_ in gone if id_ not in filings]
    lost += [f"issuers/{key}" for key in keys if key not in issuers]
    return Redirects(
        dict(sorted(filings.items())),
        issuers,
        tuple(
            Problem(
                file=NAME,
                message=f"The address {address}/ was published, and nothing here is known to have taken its place.",
                advice="Add the filing again, or append a row that says where the address leads now.",
                severity="warning",
                code="address-lost",
            )
            for address in sorted(lost)
        ),
    )


def _successors(library: Library, published: Published, mentions: Sequence[Mention]) -> dict[str, set[str]]:
    targets = {(reference.source, reference.field): reference.target for reference in library.references}
    found: dict[str, set[str]] = {}
    for row in published.rows:
        if row.redirect.startswith("filings/") and (new := row.redirect.removeprefix("filings/")) in library.filings:
            found[row.address.removeprefix("filings/")] = {new}
    by_hash = {filing.source.sha256: filing.id for filing in library.filings.values() if filing.source}
    for sha256, old in published.by_sha256.items():
        if sha256 in by_hash:
            found.setdefault(old, {by_hash[sha256]})
    settled = set(found)
    for placed in _placed(mentions):
        for at in placed[1]:
            _add(found, settled, placed[0], targets, mentions[at])
    settled = set(found)
    for mention in mentions:
        for alias in aliases(mention):
            _add(found, settled, alias, targets, mention)
    return found


def _placed(mentions: Sequence[Mention]) -> list[tuple[str, tuple[int, ...]]]:
    """Return the provisional ids of all documents named, as they are while nothing is resolved."""
    of_issuer: dict[str, list[int]] = {}
    for at, mention in enumerate(mentions):
        of_issuer.setdefault(mention.issuer, []).append(at)
    return [
        (placed.id, tuple(places[at] for at in placed.mentions))
        for places in of_issuer.values()
        for placed in place([mentions[at] for at in places])
    ]


def _add(
    found: dict[str, set[str]], settled: set[str], old: str, targets: dict[tuple[str, str], str], mention: Mention
) -> None:
    target = targets.get((mention.source, mention.field))
    if target and old not in settled and target != old:
        found.setdefault(old, set()).add(target)


def _issuers(library: Library, keys: Sequence[str]) -> dict[str, str]:
    bearers: dict[str, set[str]] = {}
    for issuer in library.issuers.values():
        for name in (issuer.name, *issuer.former_names):
            bearers.setdefault(slug(name), set()).add(issuer.key)
            bearers.setdefault(slug(folded_name(name)), set()).add(issuer.key)
    return {key: next(iter(found)) for key in keys if len(found := bearers.get(key, set())) == 1}
