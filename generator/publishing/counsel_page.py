"""For counsel: a filing's incorporation clause with working links, and since when its documents are on the site."""

from __future__ import annotations

from typing import Any

from generator.linking.exports import CLOSING_FIELDS, Availability, availability, clause
from generator.model import Filing
from generator.publishing import addresses, data_files, escaping, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.index_pages import ListPage, about
from generator.publishing.source_text import SourceText, sentence

_COLUMNS = ("id", "form", "filed", "held", "since", "text_since", "sha256")


def page(filing: Filing, text: SourceText, catalogue: Catalogue) -> tuple[ListPage, bytes]:
    """Return the page and its table of what stood on the site as CSV."""
    here = addresses.counsel(filing.id)
    drawn = clause(catalogue.library, filing.id, _closing(filing, text))
    stood = availability(catalogue.library, filing.id)
    page_ = about(
        filing,
        here,
        {
            "title": "For counsel",
            "description": f"What {catalogue.title(filing)} incorporates by reference, as a clause with links.",
            "kind": "counsel",
            "id": filing.id,
            "registrant": filing.registrant,
        },
        {
            "template": "counsel.md.j2",
            "entries": [(each, escaping.https(each.url)) for each in drawn.entries],
            "closing": drawn.closing,
            "unlinked": words.many(drawn.unlinked, "entry has", "entries have") if drawn.unlinked else None,
            "html": drawn.html,
            "rows": [_row(each, catalogue, here) for each in stood],
            "published": any(each.since for each in stood),
        },
        catalogue,
    )
    return page_, data_files.csv_table(_COLUMNS, ([getattr(each, name) for name in _COLUMNS] for each in stood))


def _closing(filing: Filing, text: SourceText) -> dict[str, str]:
    """The sentences that close the clause, by field; of one that is the list itself only the words of the fact."""
    listed = {
        sentence(text, piece)
        for place in range(len(filing.incorporated))
        for piece in filing.evidence.get(f"incorporated[{place}]", ())
    }
    said = " ".join(each.description or "" for each in filing.incorporated)
    found = {}
    for field in CLOSING_FIELDS:
        for piece in filing.evidence.get(field, ())[:1]:
            whole = sentence(text, piece)
            words_ = " ".join(piece.quote.split()) if whole in listed else whole
            if words_ not in said:
                found[field] = words_
    return found


def _row(stood: Availability, catalogue: Catalogue, here: str) -> dict[str, Any]:
    document = catalogue.filing(stood.id)
    return {
        "link": link(addresses.filing(stood.id), here, words.short_title(document)),
        "held": stood.held,
        "since": words.day(stood.since) if stood.since else "not published yet",
        "text_since": words.day(stood.text_since) if stood.text_since else "",
        "sha256": stood.sha256,
        "changes": ", ".join(words.day(day) for day, _ in stood.changes),
    }
