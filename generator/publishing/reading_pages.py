"""What could be read on a day: for each prospectus, a page for each day on which its reading list changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from generator import tables
from generator.linking.exports import READING_COLUMNS, bibtex, reading_rows
from generator.linking.reading_list import Each, Reading, ReadingList
from generator.linking.wording import written
from generator.model import Filing, Generation
from generator.publishing import addresses, data_files, escaping, incorporated, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.index_pages import ListPage, about


def dates(generation: Generation, catalogue: Catalogue) -> list[tuple[date, str]]:
    """Return the days for which there is a page, and its address; none where no paper of the generation is held."""
    return [(each.as_of, addresses.as_of(generation.base, each.as_of)) for each in _lists(generation, catalogue)]


def each(generation: Generation, catalogue: Catalogue) -> Each:
    """Return whether each `day` on which the list changed has a page, or the last of each `month` or `year`."""
    return next((each.each for each in _lists(generation, catalogue)), "day")


def _lists(generation: Generation, catalogue: Catalogue) -> tuple[ReadingList, ...]:
    if not any(catalogue.filing(identity).held for identity in (generation.base, *generation.supplements)):
        return ()
    return catalogue.reading(generation.base)


def pages(generation: Generation, catalogue: Catalogue) -> Iterator[tuple[ListPage, bytes, bytes]]:
    """Return each page of a base prospectus with its reading list as CSV and as BibTeX."""
    lists = _lists(generation, catalogue)
    for place, each in enumerate(lists):
        yield _page(each, lists, place, catalogue), _table(each, catalogue), bibtex(catalogue.library, each).encode()


def _page(reading: ReadingList, lists: tuple[ReadingList, ...], place: int, catalogue: Catalogue) -> ListPage:
    page = addresses.as_of(reading.base, reading.as_of)
    base = catalogue.filing(reading.base)
    left_out = _left_out(reading)

    def neighbour(other: int) -> Markup | None:
        if not 0 <= other < len(lists):
            return None
        return link(addresses.as_of(reading.base, lists[other].as_of), page, words.day(lists[other].as_of))

    return about(
        base,
        page,
        {
            "title": f"Reading list as of {written(reading.as_of)}",
            "description": f"What was part of {catalogue.title(base)} on {written(reading.as_of)}: "
            f"{words.many(len(reading.readings), 'document')} in reading order.",
            "kind": "reading list",
            "id": reading.base,
            "as_of": reading.as_of,
            "registrant": base.registrant,
        },
        {
            "template": "reading.md.j2",
            "registrations": [link(addresses.registration(each), page, each) for each in base.registration_numbers],
            "because": [_because(each, catalogue, page) for each in reading.because if place or each != reading.base],
            "superseded": link(
                addresses.filing(reading.superseded_by), page, catalogue.title(catalogue.filing(reading.superseded_by))
            )
            if reading.superseded_by
            else None,
            "rows": _rows(reading, left_out, catalogue, page),
            "left_out": _items_of(left_out) if left_out else None,
            "each": reading.each,
            "before": neighbour(place - 1),
            "after": neighbour(place + 1),
        },
        catalogue,
    )


def _because(identity: str, catalogue: Catalogue, page: str) -> Markup:
    filing = catalogue.library.filings.get(identity)
    if filing is None:
        return escaping.text(identity)
    return link(addresses.filing(identity), page, words.short_title(filing))


_HOW = {
    "itself": "",
    "by name": "by name",
    "by forward clause": "by the clause for later filings",
    "attached": "attached",
}


def _rows(reading: ReadingList, left_out: tuple[str, ...], catalogue: Catalogue, page: str) -> list[dict[str, Any]]:
    """The rows of a list; those that bear one name have their accession numbers too."""
    filings = [catalogue.library.filings.get(each.id or "") for each in reading.readings]
    names = [_name(each, filing) for each, filing in zip(reading.readings, filings, strict=True)]
    often = Counter(names)
    return [
        _row(each, left_out, catalogue, page)
        | {"number": filing.accession_number if filing and often[name] > 1 else None}
        for each, filing, name in zip(reading.readings, filings, names, strict=True)
    ]


def _row(reading: Reading, left_out: tuple[str, ...], catalogue: Catalogue, page: str) -> dict[str, Any]:
    filing = catalogue.library.filings.get(reading.id or "")
    name = _name(reading, filing)
    outside = escaping.https(reading.url)
    if filing:
        shown: Markup = link(addresses.filing(filing.id), page, name)
    elif outside:
        shown = Markup('<a href="{}" rel="external noopener">{}</a>').format(
            escaping.text(outside), escaping.text(name)
        )
    else:
        shown = escaping.text(name)
    named = [_because(identity, catalogue, page) for identity in reading.named_in[:3]]
    return {
        "name": shown,
        "what": words.name_of(filing) if filing else tables.form(reading.form).name if reading.form else "",
        "held": bool(filing and filing.held),
        "items": _items(reading, left_out),
        "how": _HOW[reading.how],
        "named_in": named,
        "amended": [_because(identity, catalogue, page) for identity in reading.amended_by],
    }


def _name(reading: Reading, filing: Filing | None) -> str:
    form = reading.form or (words.name_of(filing) if filing else "Document")
    if reading.filed:
        return f"{form}, {words.day(reading.filed)}"
    if reading.period:
        return f"{form}, {incorporated.period_of(form, reading.period)}"
    return f"{form}, {words.day(reading.day)}" if reading.day else form


def _left_out(reading: ReadingList) -> tuple[str, ...]:
    """The items that several documents of a list leave out alike, and most often: a page says them once."""
    counts = Counter(each.items_excluded for each in reading.readings if each.items_excluded and not each.part)
    items, count = max(counts.items(), key=lambda one: (one[1], one[0]), default=((), 0))
    return items if count > 1 else ()


def _items(reading: Reading, left_out: tuple[str, ...]) -> str:
    if reading.items:
        return f"{_items_of(reading.items)} only"
    if reading.part:
        return reading.part
    if reading.items_excluded:
        return (
            f"all but {'furnished parts' if reading.items_excluded == left_out else _items_of(reading.items_excluded)}"
        )
    return "all"


def _items_of(items: Sequence[str]) -> str:
    return f"{'Item' if len(items) == 1 else 'Items'} {words.listing(list(items))}"


def _table(reading: ReadingList, catalogue: Catalogue) -> bytes:
    return data_files.csv_table(READING_COLUMNS, reading_rows(catalogue.library, reading))
