"""An issuer's page, and the list of all."""

from __future__ import annotations

from typing import Any

from generator import tables
from generator.linking.amounts import LedgerRow, by_registration
from generator.model import Filing, Registration
from generator.publishing import addresses, index_pages, ledger, words
from generator.publishing.catalogue import Catalogue, link, newest_first
from generator.publishing.index_pages import ListPage
from generator.publishing.pictures import calendar


def overview(catalogue: Catalogue) -> ListPage:
    """Return the list of issuers."""
    issuers = sorted(catalogue.library.issuers.values(), key=lambda each: (each.name.casefold(), each.key))
    page = "issuers/"
    return ListPage(
        page,
        {
            "title": "Issuers",
            "description": f"{words.many(len(issuers), 'issuer')} and how many documents there are of each.",
            "kind": "index",
            "hide": ["navigation", "toc"],
        },
        {
            "template": "overview.md.j2",
            "title": "Issuers",
            "crumbs": [("Home", addresses.relative(addresses.HOME, page)), ("Issuers", None)],
            "entries": [
                (
                    addresses.relative(addresses.issuer(issuer.key), page),
                    issuer.name,
                    f"formerly {', '.join(issuer.former_names)}" if issuer.former_names else "",
                    words.many(len(issuer.filings), "document"),
                )
                for issuer in issuers
            ],
        },
    )


def page(key: str, catalogue: Catalogue) -> ListPage:
    """Return the page of an issuer, given its key."""
    issuer = catalogue.library.issuers[key]
    page = addresses.issuer(issuer.key)
    filings = newest_first(catalogue.filing(identity) for identity in issuer.filings)
    held = [filing for filing in filings if filing.held]
    stated = by_registration(catalogue.library, issuer.key)
    prospectuses = [filing for filing in held if _is_prospectus(filing)]
    documents = [filing for filing in filings if filing not in prospectuses]
    numbers = sorted({number for filing in held for number in filing.commission_file_numbers})
    contact = next(
        (filing for filing in held if filing.contact and (filing.contact.address or filing.contact.phone)), None
    )
    return ListPage(
        page,
        {
            "title": issuer.name,
            "description": f"Filings of {issuer.name}: {words.many(len(held), 'document')} held, "
            f"{words.many(len(filings) - len(held), 'document')} referred to.",
            "id": issuer.key,
            "kind": "issuer",
            "registrant": issuer.name,
            "cik": issuer.cik,
            "tickers": list(issuer.tickers),
            "former_names": list(issuer.former_names),
            "registrations": list(issuer.registrations),
            "hide": ["navigation"],
        },
        {
            "template": "issuer.md.j2",
            "issuer": issuer,
            "crumbs": [
                ("Home", addresses.relative(addresses.HOME, page)),
                ("Issuers", addresses.relative("issuers/", page)),
                (issuer.name, None),
            ],
            "file_numbers": numbers,
            "contact": contact.contact if contact else None,
            "contact_marks": catalogue.evidence(contact.id).marks("contact", page) if contact else "",
            "ledger": ledger.view(issuer, catalogue, page),
            "calendar": calendar.draw(
                [each.filed for each in filings if each.filed and (each.form or "").startswith("8-K")],
                prefix="calendar",
                title="Current reports by month",
            ),
            "counts": [
                row
                for row in (
                    (len(issuer.registrations), "registration", "registrations"),
                    (len(prospectuses), "prospectus or supplement", "prospectuses and supplements"),
                    (len(held) - len(prospectuses), "report or other document", "reports and other documents"),
                    (len(filings) - len(held), "document referred to", "documents referred to"),
                )
                if row[0]
            ],
            "registrations": [
                _registration_row(catalogue.library.registrations[number], stated.get(number), catalogue, page)
                for number in issuer.registrations
                if number in catalogue.library.registrations
            ],
            "prospectuses": [index_pages.row(filing, catalogue, page) for filing in prospectuses[: index_pages.ROWS]],
            "prospectus_columns": index_pages.columns(prospectuses, catalogue) - {"issuer"},
            "documents": [index_pages.row(filing, catalogue, page) for filing in documents[: index_pages.ROWS]],
            "more": len(filings) > index_pages.ROWS,
            "all": addresses.relative("filings/", page),
            "tally": index_pages.tally(documents),
            "columns": index_pages.columns(documents, catalogue) - {"issuer"},
        },
    )


def _is_prospectus(filing: Filing) -> bool:
    return bool(filing.form) and tables.form(filing.form or "").family in ("prospectus", "registration")


def _registration_row(
    registration: Registration, stated: list[LedgerRow] | None, catalogue: Catalogue, page: str
) -> dict[str, Any]:
    """A registration with the securities that its own paper states, else those of the latest filing."""
    filings = [catalogue.filing(identity) for identity in registration.filings]
    return {
        "link": link(addresses.registration(registration.number), page, registration.number),
        "securities": [
            words.security(row.security, catalogue.evidence(row.paper).evidence(f"{row.field}.principal"))
            for row in stated
        ]
        if stated
        else [words.security(each) for each in (filings[-1].securities if filings else ())],
        "count": words.many(len(filings), "document"),
    }
