"""What a filing says, in one line for lists: what is offered, what it attaches, what a report tells of."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator import tables
from generator.model import Filing
from generator.publishing import words
from generator.publishing.catalogue import Catalogue
from generator.publishing.evidence import Cited

_SECURITIES = 2
"""Securities that a line names; of more it tells how many."""
_EXHIBITS = frozenset(("9.01", "7"))
"""Items of Form 8-K, new and old, that nearly every report has and that only list its exhibits."""


def line(filing: Filing, catalogue: Catalogue) -> str:
    """Return what a filing says, empty where nothing was read: `Common Stock: up to 2,035,531 shares · 333-183401`."""
    pieces = [*_offered(filing, catalogue), *_attached(filing), *_reported(filing)]
    if filing.incorporated:
        pieces.append(f"{words.many(len(filing.incorporated), 'document')} included")
    if filing.registration_numbers and filing.held:
        pieces.append(", ".join(filing.registration_numbers[:2]))
    return " · ".join(pieces)


def _offered(filing: Filing, catalogue: Catalogue) -> Iterator[str]:
    cited = Cited(filing)
    for place, each in enumerate(filing.securities[:_SECURITIES]):
        yield words.security(each, cited.evidence(f"securities[{place}].principal"))
    if (more := len(filing.securities) - _SECURITIES) > 0:
        yield f"and {more} more"
    if whole := amount(filing, catalogue):
        yield whole


def without_prices(filing: Filing) -> Iterator[str]:
    """Yield what is offered and how much of it, but for what, and what a report tells of."""
    for each in filing.securities[:_SECURITIES]:
        size = words.security_size(msgspec.structs.replace(each, principal=None))
        yield ", ".join(piece for piece in (words.security_title(each), size) if piece)
    if (more := len(filing.securities) - _SECURITIES) > 0:
        yield f"and {more} more"
    yield from _attached(filing)
    yield from _reported(filing)


def amount(filing: Filing, catalogue: Catalogue) -> str:
    """Return the price of all that is offered, where no security states its own amount; else nothing."""
    sized = any(each.quantity is not None or each.principal is not None for each in filing.securities)
    if sized or filing.gross_total is None or not filing.securities:
        return ""
    return catalogue.evidence(filing.id).money("gross_total", filing.gross_total)


def _attached(filing: Filing) -> Iterator[str]:
    if filing.attached:
        named = [f"{each.form}{f' of {words.day(each.filed)}' if each.filed else ''}" for each in filing.attached]
        yield f"attaches {words.listing(named)}"


def _reported(filing: Filing) -> Iterator[str]:
    on = filing.filed or filing.event_date
    for item in dict.fromkeys(each.item for each in filing.report_items):
        row = tables.item(item, on)
        if row and row.plain and item not in _EXHIBITS:
            yield row.plain
