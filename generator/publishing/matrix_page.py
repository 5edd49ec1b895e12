"""Picture E: documents in rows, prospectuses in columns; a dot for the whole, a ring for named items."""

from __future__ import annotations

from markupsafe import Markup

from generator.model import Registration
from generator.publishing import addresses, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.index_pages import ListPage

MOST_COLUMNS = 100
"""Prospectuses and supplements that the table shows, the newest of them: cells grow as rows times columns."""
_SIGNS = {"whole": "incorporated in whole", "part": "named items only", "attached": "attached"}


def papers(registration: Registration, catalogue: Catalogue) -> list[str]:
    """Return the ids of the papers of a registration that incorporate or attach something."""
    named = [identity for each in registration.generations for identity in (each.base, *each.supplements)]
    named += [paper.id for paper in registration.papers if paper.id]
    return [
        identity
        for identity in dict.fromkeys(named)
        if any(each.kind in ("incorporates", "attaches") for each in catalogue.outgoing(identity))
    ]


def page(registration: Registration, catalogue: Catalogue) -> ListPage | None:
    """Return the table of documents by prospectus, both newest first; `None` where no paper includes anything."""

    def order(identity: str) -> tuple[int, str]:
        dated = words.date_of(catalogue.filing(identity))
        return (-dated[0].toordinal() if dated else 1, identity)

    found = sorted(papers(registration, catalogue), key=order)
    if not found:
        return None
    columns = found[:MOST_COLUMNS]
    here = addresses.matrix(registration.number)
    cells: dict[str, dict[str, str]] = {}
    for identity in columns:
        for reference in catalogue.outgoing(identity):
            if reference.kind in ("incorporates", "attaches"):
                sign = "attached" if reference.kind == "attaches" else "part" if reference.items else "whole"
                cells.setdefault(reference.target, {}).setdefault(identity, sign)

    def head(identity: str) -> Markup:
        filing = catalogue.filing(identity)
        dated = words.date_of(filing)
        return link(addresses.filing(identity), here, words.day(dated[0]) if dated else filing.form or "no date")

    title = f"Registration {registration.number}: documents by prospectus"
    return ListPage(
        here,
        {
            "title": title,
            "description": f"Registration {registration.number}: every document, and the prospectuses that include it.",
            "kind": "index",
            "hide": ["navigation", "toc"],
        },
        {
            "template": "matrix.md.j2",
            "title": title,
            "crumbs": [
                ("Home", addresses.relative(addresses.HOME, here)),
                (registration.number, addresses.relative(addresses.registration(registration.number), here)),
                ("Documents by prospectus", None),
            ],
            "of": len(found),
            "all": addresses.relative("data/references.csv", here),
            "signs": {
                sign: told for sign, told in _SIGNS.items() if any(sign in row.values() for row in cells.values())
            },
            "columns": [head(identity) for identity in columns],
            "rows": [
                (
                    link(
                        addresses.filing(target),
                        here,
                        catalogue.filing(target).form or words.name_of(catalogue.filing(target)),
                    ),
                    words.when(catalogue.filing(target)),
                    [cells[target].get(identity) for identity in columns],
                )
                for target in sorted(cells, key=order)
            ],
        },
    )
