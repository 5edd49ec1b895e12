"""The library as pages ask for it: references by either end, filings in order, and the links between pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

import msgspec
from markupsafe import Markup

from generator.linking import review
from generator.linking.checks import Check
from generator.linking.reading_list import ReadingList, reading_lists
from generator.linking.reverse import Inclusion
from generator.model import Filing, Identity, Library, Reference
from generator.publishing import addresses, escaping, words
from generator.publishing.evidence import Cited
from generator.settings import Settings


class Catalogue(msgspec.Struct, frozen=True):
    """A library with its look-ups, and what a build needs beside it."""

    library: Library
    settings: Settings
    checks: Mapping[str, tuple[Check, ...]]
    """What the checks found, by id of the filing."""
    inclusions: Mapping[str, tuple[Inclusion, ...]]
    """Which papers a document is part of, by its id."""
    neighbours: Mapping[str, tuple[str | None, str | None]]
    """What stands before and after a document that is only referred to, where the first document lists it."""
    waiting: frozenset[str]
    """Ids of filings that wait for a person's approval."""
    cited: Callable[[str], Cited]
    """Gives, by id, a filing with the sentences that its facts are said in."""
    lists: dict[str, tuple[ReadingList, ...]]
    """Reading lists by base prospectus, as far as they were asked for."""
    several_issuers: bool
    """Whether the library has more than one issuer, so that lists name them."""

    @property
    def quotes_only(self) -> bool:
        """Whether the issuer publishes beside an offering that is or may be live: no figure of our own then."""
        return review.quotes_only(self.settings)

    def filing(self, identity: str) -> Filing:
        """Return a filing, held or referred to."""
        return self.library.filings[identity]

    def issuer(self, identity: str) -> Identity | None:
        """Return who the issuer of a filing is."""
        return self.library.identities.get(self.library.issuer_of.get(identity, ""))

    def registrant(self, filing: Filing) -> str | None:
        """Return a registrant's name as its filing has it; as its issuer is spelled, where only capitals differ."""
        issuer = self.issuer(filing.id)
        if issuer and (filing.registrant is None or filing.registrant.casefold() == issuer.name.casefold()):
            return issuer.name
        return filing.registrant

    def title(self, filing: Filing) -> str:
        """Return the title of a filing's page: form, date and registrant."""
        return words.title_of(filing, self.registrant(filing))

    def evidence(self, identity: str) -> Cited:
        """Return what the marks of a filing's facts lead to."""
        return self.cited(identity)

    def entries(self, filing: Filing) -> dict[str, Reference]:
        """Return a filing's references by the path of the fact that states them."""
        return {reference.field: reference for reference in self.outgoing(filing.id) if reference.field}

    def reading(self, base: str) -> tuple[ReadingList, ...]:
        """Return the reading lists of a prospectus, computed once."""
        if base not in self.lists:
            self.lists[base] = reading_lists(self.library, base)
        return self.lists[base]

    def outgoing(self, identity: str) -> tuple[Reference, ...]:
        """Return the references that a filing's text states, in its order."""
        return self.library.references_from.get(identity, ())

    def stating(self, identity: str, field: str) -> Reference | None:
        """Return the reference that a fact of a filing states, by the fact's path."""
        return self.library.reference_of.get(f"{identity} {field}")

    def incoming(self, identity: str) -> tuple[Reference, ...]:
        """Return the references that lead to a filing."""
        return self.library.references_to.get(identity, ())

    def has_index(self, identity: str) -> bool:
        """Whether an index of the issuer's filings is held: what it lacks is not found rather than not checked."""
        return bool(self.library.index.get(self.library.issuer_of.get(identity, "")))


def newest_first(filings: Iterable[Filing]) -> list[Filing]:
    """Return filings by date, newest first, those without a date last; the id tells same days apart."""

    def key(filing: Filing) -> tuple[bool, int, str]:
        dated = words.date_of(filing)
        return (dated is None, -dated[0].toordinal() if dated else 0, filing.id)

    return sorted(filings, key=key)


def year_of(filing: Filing) -> int | None:
    """Return the year of the date that a filing goes by."""
    dated: tuple[date, str] | None = words.date_of(filing)
    return dated[0].year if dated else None


def link(address: str, page: str, label: object) -> Markup:
    """Return a link from the page at an address to another page of the site."""
    return Markup('<a href="{}">{}</a>').format(escaping.text(addresses.relative(address, page)), escaping.text(label))
