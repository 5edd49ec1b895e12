"""Which of a company's filings are wanted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fnmatch import fnmatchcase

import msgspec

from generator.linking.hyperlinks import edgar_address
from generator.model import IndexEntry, Library
from generator.tables import form as form_row

PAPER = "9999999997-"
"""How the SEC numbers what was filed on paper: EDGAR lists it and has no text of it."""
_PROSPECTUSES = ("prospectus", "registration")


class Selection(msgspec.Struct, frozen=True, kw_only=True):
    """What narrows a list of filings; nothing narrows an empty one."""

    forms: tuple[str, ...] = ()
    """Codes with `*` for anything; a form stands for its amendments too: `8-K` for `8-K/A`."""
    since: date | None = None
    """First filing date."""
    limit: int | None = None
    """So many of the newest of each company."""


def selected(entries: Iterable[IndexEntry], selection: Selection) -> list[IndexEntry]:
    """Return the entries that are wanted, newest first, each once; what was filed on paper is not among them."""
    wanted = {
        entry.accession_number: entry
        for entry in entries
        if not entry.accession_number.startswith(PAPER)
        and (not selection.forms or any(_is(entry.form, form) for form in selection.forms))
        and (selection.since is None or (entry.filed is not None and entry.filed >= selection.since))
    }
    newest = sorted(wanted.values(), key=lambda entry: (entry.filed or date.min, entry.accession_number), reverse=True)
    return newest[: selection.limit]


def _is(form: str, wanted: str) -> bool:
    form, wanted = form.upper(), wanted.strip().upper()
    return fnmatchcase(form, wanted) or fnmatchcase(form, f"{wanted}/A")


def prospectus_ciks(library: Library) -> list[str]:
    """Return the CIKs of the companies of whose filings a prospectus is held."""
    ciks = {
        library.issuers[library.issuer_of[id_]].cik
        for id_, filing in library.filings.items()
        if filing.held and _is_prospectus(filing.form)
    }
    return sorted(cik for cik in ciks if cik)


def referenced(library: Library, companies: frozenset[str]) -> dict[str, list[IndexEntry]]:
    """Return what the held prospectuses of companies (by CIK) incorporate and the library does not hold, by CIK.

    Only documents whose accession number is known are among them: a reference that is not resolved names none.
    """
    found: dict[str, dict[str, IndexEntry]] = {}
    for reference in library.references:
        source, target = library.filings[reference.source], library.filings[reference.target]
        if reference.kind != "incorporates" or not _is_prospectus(source.form) or target.held:
            continue
        if _cik_of(library, source.id) not in companies:
            continue
        address = edgar_address(target.url) if target.url else None
        cik = target.cik or (address.cik if address else None) or _cik_of(library, target.id)
        number = target.accession_number
        if cik and number:
            found.setdefault(cik, {})[number] = IndexEntry(
                accession_number=number, form=target.form or reference.form, filed=target.filed, cik=cik
            )
    return {cik: list(entries.values()) for cik, entries in sorted(found.items())}


def _cik_of(library: Library, id_: str) -> str | None:
    key = library.issuer_of.get(id_)
    return library.issuers[key].cik if key in library.issuers else None


def _is_prospectus(form: str | None) -> bool:
    return form is None or form_row(form).family in _PROSPECTUSES
