"""The same file twice in a folder: one filing, published once."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import Filing, Problem


def without_copies(filings: Iterable[Filing]) -> tuple[list[Filing], list[Problem]]:
    """Return the filings, of files with the same bytes one, and a note on each that was left out.

    Of copies the one with an accession number stays, else the first. Files with the same bytes and two accession
    numbers are two filings: issuers file one paper once for each registration.
    """
    kept: list[Filing] = []
    of_bytes: dict[str, list[int]] = {}
    problems: list[Problem] = []
    for filing in filings:
        if filing.source is None:
            kept.append(filing)
            continue
        twins = of_bytes.setdefault(filing.source.sha256, [])
        place = next((at for at in twins if _one(kept[at], filing)), None)
        if place is None:
            twins.append(len(kept))
            kept.append(filing)
            continue
        stays, left = kept[place], filing
        if stays.accession_number is None and filing.accession_number:
            stays, left = filing, stays
            kept[place] = stays
        problems.append(_copy(left, stays))
    return kept, problems


def _one(filing: Filing, other: Filing) -> bool:
    numbers = {filing.accession_number, other.accession_number} - {None}
    return len(numbers) < 2


def _copy(left: Filing, stays: Filing) -> Problem:
    name = left.source.name if left.source else left.id
    other = stays.source.name if stays.source else stays.id
    return Problem(
        file=name,
        message=f"It is the same file as {other}, which is published.",
        advice="Remove one of the two; where they are two filings, state the accession number of each in a sidecar.",
        severity="note",
        code="copy",
    )
