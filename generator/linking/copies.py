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
    first: dict[str, int] = {}
    numbered: dict[tuple[str, str | None], int] = {}
    problems: list[Problem] = []
    for filing in filings:
        if filing.source is None:
            kept.append(filing)
            continue
        sha256, number = filing.source.sha256, filing.accession_number
        place = first.setdefault(sha256, len(kept))
        if place < len(kept) and number and kept[place].accession_number:
            place = numbered.get((sha256, number), len(kept))
        if place == len(kept):
            numbered[sha256, number] = place
            kept.append(filing)
            continue
        stays, left = kept[place], filing
        if stays.accession_number is None and number:
            stays, left = filing, stays
            kept[place] = stays
            numbered[sha256, number] = place
        problems.append(_copy(left, stays))
    return kept, problems


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
