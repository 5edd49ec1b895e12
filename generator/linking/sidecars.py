"""What a person adds beside a filing: facts that the file lacks, corrections, approval."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from generator.linking.corrections import Change, corrected
from generator.linking.errors import LinkingError
from generator.linking.hyperlinks import dashed
from generator.linking.plain_yaml import MistakeError, Table, parse_plain
from generator.linking.sidecar_entries import CODE, HOLDS, Entries
from generator.model import Approval, Filing, Problem

ENDING = re.compile(r"\.review\.ya?ml$", re.IGNORECASE)


class Stated(msgspec.Struct, frozen=True):
    """What the file itself lacks."""

    cik: str | None = None
    ticker: str | None = None
    accession_number: str | None = None
    form: str | None = None
    filed: date | None = None


class Sidecar(msgspec.Struct, frozen=True):
    """A sidecar with its own name and that of the filing that it reviews."""

    name: str
    stated: Stated = Stated()
    facts: tuple[Change, ...] = ()
    approved: Approval | None = None
    problems: tuple[Problem, ...] = ()
    """Of entries that cannot be used; the others are."""

    @property
    def reviews(self) -> str:
        """Name of the filing's file."""
        return ENDING.sub("", self.name)


def read_sidecar(path: Path, name: str) -> Sidecar:
    """Read a sidecar; `name` is its path as reports show it. Raises `LinkingError` where nothing of it can be used."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LinkingError(name, f"It cannot be read ({error.strerror}).", "Check its permissions.", CODE) from error
    return parse_sidecar(data, name)


def parse_sidecar(data: bytes, name: str) -> Sidecar:
    """Read the bytes of a sidecar, as `read_sidecar` does a file; an entry of another shape stops only itself.

    Raises `LinkingError` where the whole is no table of YAML.
    """
    try:
        content = parse_plain(data)
    except MistakeError as error:
        raise LinkingError(name, f"It is no sidecar: {error}.", HOLDS, CODE, error.line) from error
    if not isinstance(content, Table | None):
        raise LinkingError(name, "It is no sidecar: it has no names with colons.", HOLDS, CODE)
    entries = Entries(name, content or Table())
    return Sidecar(
        name=name,
        stated=entries.stated(Stated),
        facts=entries.facts(Change),
        approved=entries.approved(Approval),
        problems=tuple(entries.problems),
    )


def applied(filing: Filing, sidecar: Sidecar) -> tuple[Filing, list[Problem]]:
    """Return the filing with what its sidecar states, corrects and approves, and what of it does not fit.

    What the file itself states is never overruled by `stated`. A correction whose `old` is not what the text
    is read as now is not applied. An approval of other bytes lapses.
    """
    problems = list(sidecar.problems)
    filing = _with_stated(filing, sidecar, problems)
    filing, misfits = corrected(filing, sidecar.facts)
    problems += [
        Problem(
            file=sidecar.name,
            message=f"The correction of {field} was not applied: {why}.",
            advice="Look at the filing again, and correct or remove this entry.",
            severity="warning",
            code="correction-stale",
        )
        for field, why in misfits
    ]
    if sidecar.approved and filing.source:
        if sidecar.approved.sha256.lower() == filing.source.sha256.lower():
            filing = msgspec.structs.replace(filing, approved=sidecar.approved)
        else:
            problems.append(
                Problem(
                    file=sidecar.name,
                    message="The approval is of other bytes than the file holds now, so it has lapsed.",
                    advice="Review the filing again and approve it with its present SHA-256.",
                    severity="warning",
                    code="approval-lapsed",
                )
            )
    return filing, problems


def _with_stated(filing: Filing, sidecar: Sidecar, problems: list[Problem]) -> Filing:
    stated = sidecar.stated
    values: dict[str, Any] = {
        "cik": stated.cik.zfill(10) if stated.cik else None,
        "ticker": stated.ticker,
        "accession_number": dashed(stated.accession_number) if stated.accession_number else None,
        "form": stated.form,
        "filed": stated.filed,
    }
    for name, value in values.items():
        if value is None:
            continue
        known = getattr(filing, name)
        if known is None:
            absent = {path: why for path, why in filing.absent.items() if path != name}
            filing = msgspec.structs.replace(filing, absent=absent, **{name: value})
        elif known != value:
            problems.append(
                Problem(
                    file=sidecar.name,
                    message=f"It states {name} {value}, and the filing itself says {known}.",
                    advice="Remove it from `stated`; to correct what the filing says, use `facts`.",
                    severity="warning",
                    code="stated-contradicts",
                )
            )
    return filing
