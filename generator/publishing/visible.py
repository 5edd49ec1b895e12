"""What may be shown: an issuer's filings that wait for a person's approval are named and nothing more."""

from __future__ import annotations

import msgspec

from generator.linking.review import withheld
from generator.model import Filing, Library
from generator.settings import Settings


def of_library(library: Library, settings: Settings) -> tuple[Library, frozenset[str]]:
    """Return the library as it may be published, and the ids of the filings that wait for approval.

    Such a filing keeps its page, with what names it; its facts and references are left out, its text too.
    """
    waiting = frozenset(each.id for each in library.filings.values() if withheld(each, settings))
    if not waiting:
        return library, waiting
    shown = msgspec.structs.replace(
        library,
        filings={identity: _named(each) if identity in waiting else each for identity, each in library.filings.items()},
        references=tuple(each for each in library.references if each.source not in waiting),
    )
    return shown, waiting


def _named(filing: Filing) -> Filing:
    return Filing(
        id=filing.id,
        held=False,
        accession_number=filing.accession_number,
        cik=filing.cik,
        filed=filing.filed,
        form=filing.form,
        registrant=filing.registrant,
        registration_numbers=filing.registration_numbers,
        document_kind=filing.document_kind,
    )
