"""What a person adds beside a filing: facts that the file lacks, corrections, approval."""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import msgspec

from generator.linking.errors import LinkingError
from generator.linking.hyperlinks import dashed
from generator.linking.plain_yaml import MistakeError, Table, parse_plain
from generator.linking.sidecar_entries import CODE, HOLDS, Entries
from generator.model import Approval, Correction, Filing, Problem
from generator.model.days import FIRST, LAST, iso_day

ENDING = re.compile(r"\.review\.ya?ml$", re.IGNORECASE)

_FIXED = frozenset(
    ("id", "schema_version", "held", "source", "evidence", "absent", "notes", "corrections", "approved", "url")
)
"""What no correction may touch: it is not a fact of the filing."""

_DAY = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")
_STEP = re.compile(r"(?:^|\.)(?P<name>[a-z_]+)|\[(?P<place>\d+)\]")
_PATH = re.compile(r"[a-z_]+(?:\[\d+\])?(?:\.[a-z_]+(?:\[\d+\])?)*")


class Stated(msgspec.Struct, frozen=True):
    """What the file itself lacks."""

    cik: str | None = None
    ticker: str | None = None
    accession_number: str | None = None
    form: str | None = None
    filed: date | None = None


class Change(msgspec.Struct, frozen=True):
    """One corrected fact: its path, what the text was read as, what is right, and why."""

    field: str
    old: Any
    new: Any
    reason: str
    by: str
    on: date


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
    for change in sidecar.facts:
        try:
            filing = _corrected(filing, change)
        except ValueError as error:
            problems.append(
                Problem(
                    file=sidecar.name,
                    message=f"The correction of {change.field} was not applied: {error}.",
                    advice="Look at the filing again, and correct or remove this entry.",
                    severity="warning",
                    code="correction-stale",
                )
            )
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


# --- stated --------------------------------------------------------------------------------------


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


# --- corrections ---------------------------------------------------------------------------------


def _misfit(error: msgspec.ValidationError) -> str:
    """What is wrong with a value, without the path that the correction names already."""
    what = str(error).partition(" - at ")[0]
    if "date" in what:
        return "a date is written as 2013-11-27"
    if "matching regex" in what and r"\d" in what:
        return "a number is written in digits, as 1234567.89"
    return f"{what[:1].lower()}{what[1:]}"


def _corrected(filing: Filing, change: Change) -> Filing:
    """Return the filing with one fact changed; raises `ValueError` where the change does not fit it."""
    steps = _steps(change.field)
    facts = msgspec.to_builtins(msgspec.structs.replace(filing, corrections=(), evidence={}))
    target, current = _found(facts, steps)
    if _plain(current) != _plain(change.old):
        raise ValueError(f"it says that the text is read as {_text(change.old)}, and it is read as {_text(current)}")
    target[steps[-1]] = change.new
    if outside := next((found[0] for found in _DAY.finditer(str(change.new)) if not _is_day(found[0])), None):
        raise ValueError(f"{outside} is no day of the years {FIRST.year} to {LAST.year}")
    try:
        corrected = msgspec.convert(facts, Filing, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(f"the new value does not fit: {_misfit(error)}") from error
    absent = corrected.absent
    if change.new is not None:
        absent = {path: why for path, why in absent.items() if path != change.field}
    done = Correction(
        change.field, _plain_text(change.old), _plain_text(change.new), change.reason, change.by, change.on
    )
    return msgspec.structs.replace(
        corrected, absent=absent, corrections=(*filing.corrections, done), evidence=filing.evidence
    )


def _is_day(text: str) -> bool:
    try:
        iso_day(text)
    except ValueError:
        return False
    return True


def value_at(filing: Filing, path: str) -> Any:
    """Return the fact at a path as plain data; raises `ValueError` where the filing has no such fact."""
    return _found(msgspec.to_builtins(filing), _steps(path))[1]


def _found(facts: Any, steps: list[str | int]) -> tuple[Any, Any]:
    """Return what holds the last of some steps, and what stands there."""
    for step in steps[:-1]:
        facts = _at(facts, step)
    return facts, _at(facts, steps[-1])


def _steps(path: str) -> list[str | int]:
    if not _PATH.fullmatch(path):
        raise ValueError("that is not the path of a fact")
    steps: list[str | int] = [int(step["place"]) if step["place"] else step["name"] for step in _STEP.finditer(path)]
    if steps[0] in _FIXED:
        raise ValueError("that is not a fact of the filing")
    return steps


def _at(holder: Any, step: str | int) -> Any:
    try:
        return holder[step]
    except (KeyError, IndexError, TypeError) as error:
        raise ValueError(f"the filing has no such fact{_what_is_there(holder, step)}") from error


def _what_is_there(holder: Any, step: str | int) -> str:
    """Return what may have been meant instead of a step that leads nowhere; empty where nothing is near."""
    if isinstance(holder, list | tuple) and isinstance(step, int):
        return f" ({len(holder) or 'none'} there, counted from 0)"
    near = get_close_matches(str(step), holder, n=1) if isinstance(holder, dict) else []
    return f" ({near[0]} is one)" if near else ""


def _plain(value: Any) -> Any:
    """Return a value as it is written in a sidecar: scalars as text, nothing for what is empty."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value] or None
    if isinstance(value, dict):
        return {key: plain for key, one in value.items() if (plain := _plain(one)) is not None}
    return value or None


def _text(value: Any) -> str:
    return _plain_text(value) or "nothing"


def _plain_text(value: Any) -> str | None:
    plain = _plain(value)
    return plain if plain is None or isinstance(plain, str) else msgspec.json.encode(plain).decode()
