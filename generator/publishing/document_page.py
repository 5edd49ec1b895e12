"""The page of a document that is only referred to: what the references to it say."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from generator import tables
from generator.model import Filing, Library, Reference
from generator.publishing import addresses, filing_page, part_of, words
from generator.publishing.catalogue import Catalogue, link, newest_first


def view(filing: Filing, catalogue: Catalogue) -> dict[str, Any]:
    """Return what the template of a referred-to document's page draws."""
    page = addresses.filing(filing.id)
    incoming = catalogue.incoming(filing.id)
    on = filing.filed or filing.event_date or filing.period
    return {
        "filing": filing,
        "title": catalogue.title(filing),
        "kind": tables.form(filing.form).name if filing.form else "Document",
        "crumbs": filing_page.crumbs(filing, catalogue),
        "issuer": filing_page.issuer_link(filing, catalogue, page),
        "dated": filing_page.dated(filing),
        "sec": filing_page.sec_address(filing, catalogue),
        "referring": part_of.groups(filing, catalogue),
        "references": len(incoming),
        "waiting": filing.id in catalogue.waiting,
        "items": _items(incoming, on, page),
        "not_included": _not_included(incoming, catalogue, page) if _may_be_furnished(filing) else [],
        "unknown": "Event date, items on file and exhibits" if _may_be_furnished(filing) else "What it says",
        "neighbours": _neighbours(filing, catalogue),
        "json": addresses.relative(f"data/filings/{addresses.part(filing.id)}.json", page),
        "about": addresses.relative("about/", page),
    }


def _items(incoming: tuple[Reference, ...], on: date | None, page: str) -> list[tuple[str, str, str, str]]:
    """Items that references name: number, title, plain words, address."""
    found = []
    for item in sorted({item for reference in incoming for item in reference.items}):
        row = tables.item(item, on)
        found.append(
            (
                item,
                row.title if row else "not in the table of items",
                row.plain if row else "",
                addresses.relative(addresses.item(item), page),
            )
        )
    return found


def _may_be_furnished(filing: Filing) -> bool:
    """Whether a document is of a form that may be furnished in part or whole (Form 8-K, General Instruction B.2)."""
    return filing.form is None or filing.form.startswith(("8-K", "6-K"))


def _not_included(incoming: tuple[Reference, ...], catalogue: Catalogue, page: str) -> list[tuple[Markup, Markup]]:
    """What the documents that incorporate it leave out: each sentence once, with the marks of all that say so."""
    lines: dict[Markup, Markup] = {}
    for source in dict.fromkeys(each.source for each in incoming if each.kind == "incorporates"):
        if left := filing_page.left_out(catalogue.filing(source), catalogue.evidence(source), page):
            said, marks = left
            lines[said] = lines.get(said, Markup("")) + marks
    return list(lines.items())


def neighbours(library: Library) -> dict[str, tuple[str | None, str | None]]:
    """Return, by id of a document that is referred to, the ids of those of the same form before and after it.

    They stand beside each other, by date, in what the first document that incorporates it lists.
    """
    first = {
        target: next((each for each in references if each.kind == "incorporates"), None)
        for target, references in library.references_to.items()
        if not library.filings[target].held
    }
    listed: dict[tuple[str, str | None], dict[str, None]] = {}
    for reference in library.references:
        if reference.kind == "incorporates":
            listed.setdefault((reference.source, reference.form), {}).setdefault(reference.target)
    found: dict[str, tuple[str | None, str | None]] = {}
    for group, targets in listed.items():
        order = [each.id for each in reversed(newest_first(library.filings[target] for target in targets))]
        for before, identity, after in zip([None, *order], order, [*order[1:], None], strict=False):
            if (by := first.get(identity)) and (by.source, by.form) == group:
                found[identity] = before, after
    return found


def _neighbours(filing: Filing, catalogue: Catalogue) -> tuple[Markup | None, Markup | None]:
    page = addresses.filing(filing.id)

    def named(identity: str | None) -> Markup | None:
        if identity is None:
            return None
        sibling = catalogue.filing(identity)
        dated = words.date_of(sibling)
        return link(
            addresses.filing(sibling.id), page, f"{sibling.form} {words.day(dated[0])}" if dated else sibling.form
        )

    before, after = catalogue.neighbours.get(filing.id, (None, None))
    return named(before), named(after)
