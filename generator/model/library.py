"""The library: everything that is known of all filings, linked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import Literal

import msgspec

from generator.model.filing import Filing
from generator.model.references import IndexEntry, Reference
from generator.model.registrations import Generation, Paper, Registration


class Issuer(msgspec.Struct, frozen=True, kw_only=True):
    """A company whose filings the library holds or refers to."""

    key: str
    """CIK of ten digits where known, else the slug of its name: the last part of its address."""
    name: str
    cik: str | None = None
    former_names: tuple[str, ...] = ()
    tickers: tuple[str, ...] = ()
    filings: tuple[str, ...] = ()
    """Ids of held and referred-to filings, newest first, undated last."""
    registrations: tuple[str, ...] = ()


class Identity(msgspec.Struct, frozen=True):
    """Who an issuer is: what pages of its documents show of it, whatever else comes to be known."""

    key: str
    name: str
    cik: str | None = None


class Report(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A report or proxy statement of an issuer whose filing date is known, held or referred to or only in an index."""

    filed: date
    form: str
    id: str | None = None
    """Id in the library; `None` where only an index knows it."""
    accession_number: str | None = None
    period: date | None = None
    event_date: date | None = None
    items: tuple[str, ...] = ()
    """Of Form 8-K."""
    file_numbers: tuple[str, ...] = ()
    url: str | None = None

    @property
    def key(self) -> str:
        """Accession number, else id."""
        return self.accession_number or self.id or ""


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Something a publisher should know: which file, what is wrong, what to do."""

    file: str
    message: str
    advice: str
    severity: Literal["error", "warning", "note"] = "error"
    code: str = "unreadable"
    """Short stable name, for filters and SARIF: `no-date`, `duplicate-id`."""
    line: int | None = None
    """Of the file, counted from 1, where that helps: a line of a sidecar."""


class PublishedRow(msgspec.Struct, frozen=True):
    """One fact: on `published`, `address` held a page of the source with this hash, or began to lead to `redirect`."""

    address: str
    """`filings/<id>`, `issuers/<key>` or `registrations/<number>`."""
    published: date
    sha256: str = ""
    """Of the filing's source; empty for a document that is not held and for every other page."""
    redirect: str = ""
    """Address that took this one's place."""


class Library(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Everything that is known, linked: what the pages are drawn from. Immutable."""

    filings: dict[str, Filing] = {}
    """By id, held and referred-to."""
    references: tuple[Reference, ...] = ()
    issuers: dict[str, Issuer] = {}
    registrations: dict[str, Registration] = {}
    issuer_of: dict[str, str] = {}
    """Issuer's key by filing id."""
    index: dict[str, tuple[IndexEntry, ...]] = {}
    """What the indexes know, by issuer's key, oldest first, whether or not a filing of the library names it."""
    reports: dict[str, tuple[Report, ...]] = {}
    """Reports of each issuer, by its key, oldest first: what its library and index know together."""
    covered: dict[str, tuple[date, date]] = {}
    """First and last day for which an index lists everything that an issuer filed, by issuer's key. EDGAR's own list
    with all its older pages does, up to its last filing; a table never does."""
    redirects: dict[str, str] = {}
    """Old id (provisional, once published) to the id that replaced it."""
    published: tuple[PublishedRow, ...] = ()
    """What stood on the site and since when, oldest first, as the publisher's table remembers it."""
    issuer_redirects: dict[str, str] = {}
    """Old key of an issuer (once published) to the key that replaced it."""
    problems: tuple[Problem, ...] = ()

    @cached_property
    def references_from(self) -> dict[str, tuple[Reference, ...]]:
        """References by the id that they start from, in the order of the text."""
        return _grouped(self.references, "source")

    @cached_property
    def reference_of(self) -> dict[str, Reference]:
        """References by the id that they start from and the path of the fact that states them, a space between."""
        return {f"{each.source} {each.field}": each for each in reversed(self.references)}

    @cached_property
    def identities(self) -> dict[str, Identity]:
        """Who the issuers are, by their keys."""
        return {key: Identity(key, issuer.name, issuer.cik) for key, issuer in self.issuers.items()}

    @cached_property
    def generation_of(self) -> dict[str, tuple[str, Generation]]:
        """Registration number and generation by the id of a base prospectus or of what supplements it.

        Of several registrations the one that the paper was filed under comes first, then the lowest number.
        """
        found: dict[str, tuple[str, Generation]] = {}
        for number, registration in sorted(self.registrations.items()):
            for generation in registration.generations:
                for id_ in (generation.base, *generation.supplements):
                    if id_ not in found or number in self.filings[id_].filed_under:
                        found[id_] = (number, generation)
        return found

    @cached_property
    def entry_of(self) -> dict[tuple[str, str], IndexEntry]:
        """What the indexes of an issuer know of a filing, by the issuer's key and the accession number."""
        return {(key, entry.accession_number): entry for key, entries in self.index.items() for entry in entries}

    @cached_property
    def earlier_updates(self) -> dict[str, tuple[tuple[str, ...], int]]:
        """Of each supplement: those to its prospectus that take nothing down, oldest first, and how many came before.

        By the id of the supplement; see `generation_of`.
        """
        return self._earlier(lambda paper: paper.content != "takedown")

    @cached_property
    def earlier_ongoing(self) -> dict[str, tuple[tuple[str, ...], int]]:
        """The same, with those that only go on with an offering at the market."""
        return self._earlier(
            lambda paper: (
                paper.content != "takedown" or self.filings[paper.id or ""].offering_kinds == ("at_the_market",)
            )
        )

    def _earlier(self, counts: Callable[[Paper], bool]) -> dict[str, tuple[tuple[str, ...], int]]:
        found: dict[str, tuple[tuple[str, ...], int]] = {}
        for registration in self.registrations.values():
            counted = {paper.id for paper in registration.papers if paper.id and counts(paper)}
            for generation in registration.generations:
                supplements = tuple(id_ for id_ in generation.supplements if id_ in counted)
                before = 0
                for id_ in generation.supplements:
                    if self.generation_of[id_][1] is generation:
                        found[id_] = (supplements, before)
                    before += id_ in counted
        return found

    @cached_property
    def references_to(self) -> dict[str, tuple[Reference, ...]]:
        """References by the id that they lead to, sorted by the id that they start from."""
        return _grouped(self.references, "target")


def _grouped(references: tuple[Reference, ...], end: Literal["source", "target"]) -> dict[str, tuple[Reference, ...]]:
    groups: dict[str, list[Reference]] = {}
    for reference in references:
        groups.setdefault(getattr(reference, end), []).append(reference)
    return {key: tuple(group) for key, group in groups.items()}
