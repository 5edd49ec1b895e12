"""What the pages will say of filings that are new or read differently, and the problems that come with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec
from markupsafe import Markup

from generator.linking import checks, review
from generator.model import Filing, Library, Problem
from generator.previewing.changed_pages import changed_pages
from generator.publishing import absence, filing_front_matter, incorporated, offering, words
from generator.publishing.catalogue import Catalogue, newest_first
from generator.publishing.evidence import Cited
from generator.settings import Settings

_MARK = re.compile(r'<a class="ev".*?</a>', re.DOTALL)


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What the page of one filing will say."""

    file: str
    """Name below the folder of filings."""
    id: str
    title: str
    new: bool
    waits: bool
    """Whether the page is not published before EDGAR has the filing and a person has approved it."""
    facts: tuple[tuple[str, str], ...]
    """Names of facts and what they are read as, in the words of the page."""


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What a change does."""

    said: tuple[Said, ...]
    pages: tuple[tuple[str, str], ...]
    """Addresses of pages, each with `new`, `changed` or `gone`."""
    problems: tuple[Problem, ...]
    """Those that were not there before."""


def preview(before: Library, after: Library, settings: Settings) -> Preview:
    """Compare a library with what it becomes."""
    known = set(_problems(before, settings))
    held = {filing.source.name: filing for filing in before.filings.values() if filing.held and filing.source}
    catalogue = Catalogue(
        after,
        settings,
        dict(checks.all_checks(after)),
        {},
        {},
        frozenset(),
        lambda key: Cited(after.filings[key]),
        lists={},
        several_issuers=len(after.issuers) > 1,
    )
    said = [
        _said(filing, catalogue, new=filing.source.name not in held)
        for filing in newest_first(after.filings.values())
        if filing.held and filing.source and held.get(filing.source.name) != filing
    ]
    return Preview(
        said=tuple(said),
        pages=tuple(changed_pages(before, after)),
        problems=tuple(problem for problem in _problems(after, settings) if problem not in known),
    )


def _problems(library: Library, settings: Settings) -> list[Problem]:
    found = (*library.problems, *checks.problems(library), *review.problems(library, settings))
    return sorted(found, key=lambda problem: (problem.file, problem.code, problem.message))


def _said(filing: Filing, catalogue: Catalogue, *, new: bool) -> Said:
    return Said(
        file=filing.source.name if filing.source else "",
        id=filing.id,
        title=words.title_of(filing),
        new=new,
        waits=review.withheld(filing, catalogue.settings),
        facts=tuple(_facts(filing, catalogue)),
    )


def _facts(filing: Filing, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    yield "In one sentence", filing_front_matter.description(filing)
    cited = catalogue.evidence(filing.id)
    if filing.securities or filing.offering_kinds:
        for row in offering.rows(filing, cited, None, quotes_only=catalogue.quotes_only):
            yield row.label, "; ".join(_words(line) for line in row.lines)
    if filing.report_items:
        yield (
            "Items",
            ", ".join(f"{item.item} ({item.status})" if item.status else item.item for item in filing.report_items),
        )
    if filing.incorporated:
        rows = incorporated.entries(filing, filing.incorporated, "incorporated", catalogue, cited)
        counts = Counter(row.status.lower() for row in rows)
        yield "Documents incorporated by reference", ", ".join(f"{count} {status}" for status, count in counts.items())
    yield from absence.lines(filing)


def _words(line: Markup) -> str:
    """Return a line of a page as plain text, without its marks."""
    return Markup(_MARK.sub("", line)).striptags()
