"""Forms, items of Form 8-K and paragraphs of Rule 424 in plain words, from the reference tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator import tables
from generator.publishing import addresses, words
from generator.publishing.catalogue import Catalogue
from generator.publishing.index_pages import ListPage


def pages(catalogue: Catalogue) -> Iterator[ListPage]:
    """Return the three tables as pages; a row leads to the filings that the library has of it."""
    listed_forms = {addresses.form(each.form) for each in catalogue.library.filings.values() if each.form}
    yield _page(
        "forms",
        "Forms in plain words",
        "Forms of EDGAR, by code. An amendment has /A behind the code.",
        ("Code", "In plain words", "Act", "In use"),
        [
            (
                row.code,
                addresses.form(row.code) if addresses.form(row.code) in listed_forms else None,
                (row.name, f"Act of 19{row.act}" if row.act and len(row.act) == 2 else "", _in_use(row)),
            )
            for row in tables.forms().values()
        ],
    )
    named = {item.item for each in catalogue.library.filings.values() for item in each.report_items}
    named |= {item for reference in catalogue.library.references for item in reference.items}
    yield _page(
        "items",
        "Items of Form 8-K in plain words",
        "Items since 23 August 2004 have two parts (5.02); those before have one number. Status is by General "
        "Instruction B.2 of the form, unless a report says otherwise.",
        ("Item", "Title", "In plain words", "Status", "In use"),
        [
            (
                row.item,
                addresses.item(row.item) if row.item in named else None,
                (row.title, row.plain, "as its item" if row.status == "exhibit" else row.status, _in_use(row)),
            )
            for row in tables.items()
        ],
    )
    yield _page(
        "rule-424",
        "Rule 424 in plain words",
        "A prospectus is filed under a paragraph of Rule 424 (17 CFR 230.424), which its form type repeats. The label "
        "can be wrong: what a document is follows from what it says.",
        ("Form", "Paragraph", "In plain words", "What it is for", "When it is due"),
        [
            (
                row.code,
                addresses.form(row.code) if addresses.form(row.code) in listed_forms else None,
                (row.paragraph, row.name, row.purpose, row.deadline),
            )
            for row in tables.rule_424().values()
        ],
    )


def _in_use(row: tables.Row) -> str:
    def day(on: date | None) -> str:
        return words.day(on) if on else ""

    if row.valid_from and row.valid_to:
        return f"{day(row.valid_from)} to {day(row.valid_to)}"
    return f"from {day(row.valid_from)}" if row.valid_from else f"to {day(row.valid_to)}" if row.valid_to else ""


def _page(
    name: str,
    title: str,
    intro: str,
    heads: tuple[str, ...],
    rows: list[tuple[str, str | None, tuple[str, ...]]],
) -> ListPage:
    page = f"glossary/{name}/"
    used = [any(cells[place] for _, _, cells in rows) for place in range(len(heads) - 1)]
    return ListPage(
        page,
        {"title": title, "description": f"{title}, in plain words.", "kind": "index", "hide": ["navigation", "toc"]},
        {
            "template": "glossary.md.j2",
            "title": title,
            "intro": intro,
            "crumbs": [
                ("Home", addresses.relative(addresses.HOME, page)),
                ("Glossary", addresses.relative("glossary/", page)),
                (title, None),
            ],
            "heads": [heads[0], *(head for head, keep in zip(heads[1:], used, strict=True) if keep)],
            "rows": [
                (
                    code,
                    addresses.relative(target, page) if target else None,
                    [cell for cell, keep in zip(cells, used, strict=True) if keep],
                )
                for code, target, cells in rows
            ],
        },
    )
