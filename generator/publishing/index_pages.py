"""Lists of filings: all, by form, by year, by item of Form 8-K; long ones on several pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from markupsafe import Markup

from generator import tables
from generator.model import Filing
from generator.publishing import addresses, escaping, in_short, words
from generator.publishing.catalogue import Catalogue, link, newest_first, year_of

_NO_FORM = "Form not stated"

ROWS = 200
"""Rows of one page of a list."""


class ListPage(msgspec.Struct, frozen=True):
    """A page to draw: its address, its front matter and what its template draws."""

    address: str
    front_matter: dict[str, Any]
    view: dict[str, Any]


def about(
    filing: Filing, address: str, front_matter: dict[str, Any], view: dict[str, Any], catalogue: Catalogue
) -> ListPage:
    """Return a page about a filing, which stands below that filing's own; its whole title names the filing too."""
    whole, title = catalogue.title(filing), front_matter["title"]
    return ListPage(
        address,
        {**front_matter, "title": f"{title} · {whole}", "hide": ["navigation", "toc"]},
        {
            "title": title,
            "crumbs": [
                ("Home", addresses.relative(addresses.HOME, address)),
                (whole, addresses.relative(addresses.filing(filing.id), address)),
                (title, None),
            ],
            "of": link(addresses.filing(filing.id), address, whole),
            **view,
        },
    )


class Plan(msgspec.Struct, frozen=True):
    """A page of a list that is to be drawn: all that it shows beside the library's filings, and their ids."""

    address: str
    place: int
    """Which page of its list it is, counted from 0, of `count`."""
    count: int
    title: str
    intro: str
    form: str | None
    up: tuple[str, str] | None
    list: str
    """Address of the list."""
    filings: tuple[str, ...]


def row(filing: Filing, catalogue: Catalogue, page: str) -> dict[str, Any]:
    """Return a filing as a row of a list on the page at an address."""
    dated = words.date_of(filing)
    issuer = catalogue.issuer(filing.id)
    if dated and dated[1] == "period ended":
        when = f"period {words.day(dated[0])}"
    else:
        when = words.day(dated[0]) if dated else "date not stated"
    named = [each.item for each in filing.report_items]
    parents = {each.source for each in catalogue.incoming(filing.id) if each.kind == "incorporates"}
    return {
        "when": when,
        "address": addresses.relative(addresses.filing(filing.id), page),
        "form": filing.form or words.name_of(filing),
        "what": words.name_of(filing),
        "about": in_short.line(filing, catalogue),
        "held": filing.held,
        "issuer": link(addresses.issuer(issuer.key), page, issuer.name) if issuer else "not stated",
        "items": ", ".join(named),
        "part": words.many(len(parents), "document") if parents else "",
    }


def lists(catalogue: Catalogue) -> Iterator[ListPage | Plan]:
    """Return every page of every list, still to be drawn, and the pages that lead to the lists."""
    everything = newest_first(catalogue.library.filings.values())
    yield from _paged("filings/", "Filings", "Every filing, newest first", everything)

    by_form: defaultdict[str, list[Filing]] = defaultdict(list)
    by_year: defaultdict[int, list[Filing]] = defaultdict(list)
    by_item: defaultdict[str, list[Filing]] = defaultdict(list)
    for filing in everything:
        by_form[filing.form or _NO_FORM].append(filing)
        if (year := year_of(filing)) is not None:
            by_year[year].append(filing)
        for item in _items(filing, catalogue):
            by_item[item].append(filing)

    order = {code: place for place, code in enumerate(tables.forms())}
    forms = sorted(by_form, key=lambda code: (order.get(code.removesuffix("/A"), len(order)), code))
    yield _overview(
        "forms/", "Filings by form",
        [(addresses.form(code), code, _form_name(code), len(by_form[code])) for code in forms],
    )  # fmt: skip
    slugs: defaultdict[str, list[str]] = defaultdict(list)
    for code in forms:
        slugs[addresses.form(code)].append(code)
    for address, codes in slugs.items():
        filings = newest_first(filing for code in codes for filing in by_form[code])
        yield from _paged(
            address, f"Form {codes[0]}" if codes[0] != _NO_FORM else _NO_FORM, _form_name(codes[0]), filings,
            form=codes[0],
            up=("Forms", "forms/"),
        )  # fmt: skip

    years = sorted(by_year, reverse=True)
    yield _overview(
        "years/", "Filings by year", [(addresses.year(year), str(year), "", len(by_year[year])) for year in years]
    )
    for year in years:
        yield from _paged(addresses.year(year), str(year), "", by_year[year], up=("Years", "years/"))

    items = sorted(by_item, key=lambda code: ("." not in code, code.zfill(5)))
    yield _overview(
        "items/", "Reports by item of Form 8-K",
        [(addresses.item(code), f"Item {code}", _item_title(code), len(by_item[code])) for code in items],
    )  # fmt: skip
    for code in items:
        yield from _paged(
            addresses.item(code), f"Item {code}", _item_title(code), by_item[code], up=("Items", "items/")
        )


def _form_name(code: str) -> str:
    return "Documents of which only kind and date are named" if code == _NO_FORM else tables.form(code).name


def _items(filing: Filing, catalogue: Catalogue) -> list[str]:
    """Items that a report has, or that references to it name."""
    named = {each.item for each in filing.report_items}
    named |= {item for reference in catalogue.incoming(filing.id) for item in reference.items}
    return sorted(named)


def _item_title(code: str) -> str:
    rows = [row for row in tables.items() if row.item == code]
    return rows[-1].title if rows else "not in the table of items"


def _overview(address: str, title: str, entries: Sequence[tuple[str, str, str, int]]) -> ListPage:
    return ListPage(
        address,
        {
            "title": title,
            "description": f"{title}, and how many there are of each.",
            "kind": "index",
            "hide": ["navigation", "toc"],
        },
        {
            "template": "overview.md.j2",
            "title": title,
            "crumbs": [("Home", addresses.relative(addresses.HOME, address)), (title, None)],
            "entries": [
                (addresses.relative(target, address), label, words_, words.many(count, "filing"))
                for target, label, words_, count in entries
            ],
        },
    )


def _paged(
    address: str,
    title: str,
    caption: str,
    filings: Sequence[Filing],
    *,
    form: str | None = None,
    up: tuple[str, str] | None = None,
) -> Iterator[Plan]:
    count = max(1, -(-len(filings) // ROWS))
    found = words.many(len(filings), "filing")
    for place in range(count):
        yield Plan(
            address=addresses.page(address, place + 1),
            place=place,
            count=count,
            title=title if place == 0 else f"{title}, page {place + 1}",
            intro=f"{caption}: {found}" if caption else found,
            form=form,
            up=up,
            list=address,
            filings=tuple(filing.id for filing in filings[place * ROWS : (place + 1) * ROWS]),
        )


def drawn(plan: Plan, catalogue: Catalogue) -> ListPage:
    """Return a page of a list with what the library says of its filings."""
    page = plan.address
    shown = [catalogue.filing(identity) for identity in plan.filings]
    trail: list[tuple[str, str | None]] = [("Home", addresses.relative(addresses.HOME, page))]
    if plan.up:
        trail.append((plan.up[0], addresses.relative(plan.up[1], page)))
    others = range(plan.count) if plan.count > 1 else ()
    return ListPage(
        page,
        {
            "title": plan.title,
            "description": f"{plan.title} · {plan.intro}.",
            "kind": "index",
            "form": plan.form,
            "hide": ["navigation", "toc"],
        },
        {
            "template": "list.md.j2",
            "title": plan.title,
            "intro": plan.intro,
            "crumbs": [*trail, (plan.title, None)],
            "rows": [row(filing, catalogue, page) for filing in shown],
            "columns": columns(shown, catalogue),
            "pages": [
                (
                    str(other + 1),
                    None if other == plan.place else addresses.relative(addresses.page(plan.list, other + 1), page),
                )
                for other in others
            ],
        },
    )


def columns(filings: Sequence[Filing], catalogue: Catalogue) -> set[str]:
    """Return the columns that a list of these filings has beside date, form and what they are."""
    shown = set()
    if len({catalogue.library.issuer_of.get(filing.id) for filing in filings}) > 1 or catalogue.several_issuers:
        shown.add("issuer")
    if any(filing.report_items for filing in filings):
        shown.add("items")
    if any(each.kind == "incorporates" for filing in filings for each in catalogue.incoming(filing.id)):
        shown.add("part")
    return shown


def tally(filings: Sequence[Filing]) -> Markup:
    """Return how many there are of each form: `21 8-K · 3 10-Q`."""
    counts: dict[str, int] = {}
    for filing in filings:
        form = filing.form or words.name_of(filing)
        counts[form] = counts.get(form, 0) + 1
    return Markup(" · ").join(
        escaping.text(f"{count} {form}") for form, count in sorted(counts.items(), key=lambda each: -each[1])
    )
