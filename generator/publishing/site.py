"""From a library to the documents folder: every page and every data file, written where bytes changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

import msgspec

from generator.facts_cache import extractor
from generator.linking.checks import all_checks
from generator.linking.reverse import inclusions
from generator.model import Document, Filing, Library
from generator.publishing import (
    addresses,
    catalogue,
    counsel_page,
    data_files,
    document_page,
    evidence,
    feeds,
    filing_front_matter,
    filing_page,
    glossary_pages,
    guide,
    home_page,
    index_pages,
    issuer_page,
    pages,
    parquet,
    reading_pages,
    redline_page,
    registration_page,
    source_page,
    source_text,
    visible,
    words,
)
from generator.publishing.output import Output, Published
from generator.publishing.unchanged import Unchanged
from generator.settings import Settings

Documents = Callable[[Filing], Document]
"""Reads a held filing's source again: documents are never all in memory."""


def publish(library: Library, out: Path, settings: Settings, documents: Documents) -> Published:
    """Write the pages and data of a library into a documents folder.

    Files are written whole and only where their bytes changed; what was generated before and is not any more is
    taken away; nothing else is touched. Raises whatever `documents` raises, with the folder as it was or newer.
    """
    library, waiting = visible.of_library(library, settings)
    memory = settings.cache / "pages"
    with Output(out, _maker(), memory / "written.states") as output:
        citations = _Citations(library, output)
        shelf = catalogue.Catalogue(
            library,
            settings,
            dict(all_checks(library)),
            inclusions(library),
            document_page.neighbours(library),
            waiting,
            citations,
            lists={},
            several_issuers=len(library.issuers) > 1,
        )
        unchanged = Unchanged(shelf, output, memory / "written.units")
        for name, write in _units(shelf, unchanged, output, documents, citations):
            unchanged.write(name, write)
        for address, target in _moved(library):
            output.write(addresses.markdown(address), _redirect(address, target))
        for address in _gone(library):
            output.write(addresses.markdown(address), _tombstone(address))
        for page in _lists(shelf, out):
            if isinstance(page, index_pages.Plan):
                unchanged.write(f"list {_told(page)}", partial(_list, page, unchanged.catalogue, output))
            else:
                _page(page, output)
        unchanged.write("tables", partial(_tables, unchanged.catalogue.library, output))
        for path, content in data_files.schemas(settings.site_url).items():
            output.write(path, content)
        for path, content in data_files.records(library, {} if shelf.quotes_only else shelf.checks):
            output.write(path, content)
        for feed in feeds.feeds(shelf):
            unchanged.write(f"feed {_told(feed)}", partial(_feed, feed, unchanged.catalogue, output))
        output.write("llms.txt", guide.llms(shelf))
    unchanged.finish()
    return output.published()


def _units(
    shelf: catalogue.Catalogue, unchanged: Unchanged, output: Output, documents: Documents, citations: _Citations
) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what is written together, by name.

    Source texts first, then the pages of each filing, what each supplement changes, and the pages of each issuer,
    registration and base prospectus.
    """
    noted = unchanged.catalogue
    for identity, filing in shelf.library.filings.items():
        if filing.held:
            yield f"source {identity}", partial(_source, identity, documents, noted, unchanged, output, citations)
    for identity in shelf.library.filings:
        yield f"filing {identity}", partial(_filing, identity, noted, unchanged, output)
    for identity, filing in shelf.library.filings.items():
        if before := redline_page.previous(filing, shelf):
            name = f"changes {identity} {before.id}"
            yield name, partial(_changes, identity, before.id, noted, unchanged, output)
    for key in shelf.library.issuers:
        yield f"issuer {key}", partial(_issuer, key, noted, output)
    bases = set()
    for number, registration in shelf.library.registrations.items():
        yield f"registration {number}", partial(_registration, number, noted, output)
        for place, generation in enumerate(registration.generations):
            if generation.base not in bases:
                bases.add(generation.base)
                yield f"reading {generation.base}", partial(_reading, number, place, noted, output)


@cache
def _maker() -> str:
    """Return a digest of what a source text depends on, so that another program, or library, makes it anew."""
    digest = hashlib.sha256(extractor().encode())
    for file in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _lists(shelf: catalogue.Catalogue, out: Path) -> Iterator[index_pages.ListPage | index_pages.Plan]:
    yield from index_pages.lists(shelf)
    yield issuer_page.overview(shelf)
    yield registration_page.overview(shelf)
    yield from glossary_pages.pages(shelf)
    yield home_page.page(shelf, out)


class _Citations:
    """Gives held filings with the sentences that their facts are said in, from their texts, read once."""

    def __init__(self, library: Library, output: Output) -> None:
        self._library = library
        self._output = output
        self._known: dict[str, evidence.Cited] = {}

    def __call__(self, identity: str) -> evidence.Cited:
        if identity not in self._known:
            filing = self._library.filings[identity]
            if not filing.held:
                return evidence.Cited(filing)
            self.take(filing, _text(filing, self._output))
        return self._known[identity]

    def take(self, filing: Filing, text: source_text.SourceText) -> None:
        self._known[filing.id] = evidence.cited(filing, text)


def _source(
    identity: str,
    documents: Documents,
    shelf: catalogue.Catalogue,
    unchanged: Unchanged,
    output: Output,
    citations: _Citations,
) -> None:
    """Write a filing's own text, that of its exhibits, and the original, or keep those of the last build."""
    filing = shelf.filing(identity)
    original = unchanged.original(identity)
    kept = _kept(filing, original is not None, output)
    text = kept or _written(filing, documents(filing), original is not None, output)
    output.write(addresses.markdown(addresses.source(filing.id)), source_page.page(filing))
    for other in text.others:
        if other.kind == "text":
            page = source_page.page(filing, other)
            output.write(addresses.markdown(addresses.exhibit(filing.id, other.sequence)), page)
    if original and not (kept and output.keep([addresses.original(filing.id)])):
        output.write(addresses.original(filing.id), original.read_bytes())
    citations.take(filing, text)


def _kept(filing: Filing, has_original: bool, output: Output) -> source_text.SourceText | None:
    """Return the text that the last build wrote, where it is of the same source and title."""
    try:
        text = _text(filing, output)
    except (OSError, msgspec.MsgspecError):
        return None
    same = (text.sha256, text.title, text.form, text.original) == (
        filing.source.sha256 if filing.source else None,
        words.title_of(filing),
        filing.form,
        has_original,
    )
    exhibits = [source_text.path(filing.id, other.sequence) for other in text.others if other.kind == "text"]
    return text if same and output.keep([source_text.path(filing.id), *exhibits]) else None


def _written(filing: Filing, document: Document, has_original: bool, output: Output) -> source_text.SourceText:
    text = source_text.of_filing(filing, document, original=has_original)
    output.write(source_text.path(filing.id), msgspec.json.encode(text))
    for exhibit in document.exhibits:
        if exhibit.kind == "text":
            further = msgspec.json.encode(source_text.of_exhibit(filing, exhibit))
            output.write(source_text.path(filing.id, exhibit.sequence), further)
    return text


def _filing(identity: str, shelf: catalogue.Catalogue, unchanged: Unchanged, output: Output) -> None:
    filing = shelf.filing(identity)
    file = addresses.markdown(addresses.filing(filing.id))
    front_matter = filing_front_matter.front_matter(filing, shelf)
    if filing.held:
        text = _text(filing, output, unchanged)
        output.write(file, pages.draw("filing.md.j2", front_matter, filing_page.view(filing, shelf, text)))
        if filing.incorporated:
            page, table = counsel_page.page(filing, text, shelf)
            _page(page, output)
            output.write(f"{page.address}availability.csv", table)
    else:
        output.write(file, pages.draw("document.md.j2", front_matter, document_page.view(filing, shelf)))
    output.write(f"data/filings/{addresses.part(filing.id)}.json", data_files.filing_json(filing))


def _changes(identity: str, before: str, shelf: catalogue.Catalogue, unchanged: Unchanged, output: Output) -> None:
    earlier, later = shelf.filing(before), shelf.filing(identity)
    texts = _text(earlier, output, unchanged), _text(later, output, unchanged)
    _page(redline_page.page(later, earlier, texts, shelf), output)


def _issuer(key: str, shelf: catalogue.Catalogue, output: Output) -> None:
    _page(issuer_page.page(key, shelf), output)


def _registration(number: str, shelf: catalogue.Catalogue, output: Output) -> None:
    for page in registration_page.pages(number, shelf):
        _page(page, output)


def _reading(number: str, place: int, shelf: catalogue.Catalogue, output: Output) -> None:
    for page, table, bibliography in reading_pages.pages(shelf.library.registrations[number].generations[place], shelf):
        _page(page, output)
        output.write(f"{page.address}list.csv", table)
        output.write(f"{page.address}list.bib", bibliography)


def _gone(library: Library) -> Iterator[str]:
    """Addresses that were published once and hold nothing now: each keeps a page that says so."""
    here = {f"filings/{id_}" for id_ in (*library.filings, *library.redirects)}
    here |= {f"issuers/{key}" for key in (*library.issuers, *library.issuer_redirects)}
    here |= {f"registrations/{number}" for number in library.registrations}
    for address in dict.fromkeys(row.address for row in library.published):
        if address not in here:
            yield f"{address}/"


def _tombstone(address: str) -> str:
    """Return the page that stands where one was taken away, with the ways on."""
    return pages.draw(
        "gone.md.j2",
        {"title": "Taken away", "kind": "redirect", "hide": ["navigation", "toc"]},
        {name: addresses.relative(f"{name}/", address) for name in ("filings", "issuers")},
    )


def _moved(library: Library) -> Iterator[tuple[str, str]]:
    """Old and new address of each page that has moved."""
    for old, new in library.redirects.items():
        yield addresses.filing(old), addresses.filing(new)
        if library.filings[new].held:
            yield addresses.source(old), addresses.source(new)
            if library.filings[new].incorporated:
                yield addresses.counsel(old), addresses.counsel(new)
    for old, new in library.issuer_redirects.items():
        yield addresses.issuer(old), addresses.issuer(new)


def _text(filing: Filing, output: Output, unchanged: Unchanged | None = None) -> source_text.SourceText:
    path = source_text.path(filing.id)
    if unchanged:
        unchanged.reads(path)
    data = output.folder / path
    return msgspec.json.decode(data.read_bytes(), type=source_text.SourceText)


def _page(page: index_pages.ListPage, output: Output) -> None:
    output.write(addresses.markdown(page.address), pages.draw(page.view["template"], page.front_matter, page.view))


def _list(plan: index_pages.Plan, shelf: catalogue.Catalogue, output: Output) -> None:
    _page(index_pages.drawn(plan, shelf), output)


def _feed(feed: feeds.Feed, shelf: catalogue.Catalogue, output: Output) -> None:
    for path, content in feeds.documents(feed, shelf):
        output.write(path, content)


def _told(plan: msgspec.Struct) -> str:
    """Return a digest of what is known of files before they are drawn."""
    return hashlib.sha256(msgspec.json.encode(plan)).hexdigest()


def _tables(library: Library, output: Output) -> None:
    for path, content in data_files.tables(library).items():
        output.write(path, content)
    for path, content in parquet.tables(library):
        output.write(path, content)


def _redirect(address: str, target: str) -> str:
    link = addresses.relative(target, address)
    return pages.draw(
        "redirect.md.j2",
        {"title": "Moved", "kind": "redirect", "redirect": link, "hide": ["navigation", "toc"]},
        {"target": link},
    )
