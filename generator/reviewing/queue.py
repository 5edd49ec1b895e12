"""What wants a person's eye, worst first: files not used, readings that contradict, facts not read, weak rules."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Literal, get_args

import msgspec

from generator.linking import checks, review
from generator.linking.corrections import value_at
from generator.model import Evidence, Filing, Library, Problem
from generator.publishing.absence import expected
from generator.settings import Settings
from generator.tables import DATA

Kind = Literal["not used", "decision", "contradiction", "lacking", "not read", "weak rule", "check", "approval"]
"""Worst first: a file or entry that could not be used; a decision that no longer fits; two readings that disagree;
something that a library needs and the file lacks; a fact that was not read with confidence; a fact read by a rule
that may err; what the checks note; a page that waits for approval, or for
word that EDGAR has it."""

KINDS: tuple[Kind, ...] = get_args(Kind)

SETTLED_BY_APPROVAL: frozenset[Kind] = frozenset(("contradiction", "not read", "weak rule", "check", "approval"))
"""Kinds about which nobody is asked any more who has just approved the filing."""
_SHOWN = 3
"""Facts of a check whose words are shown."""
_DECISIONS = frozenset(("correction-stale", "approval-lapsed", "stated-contradicts", "sidecar-alone"))


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to look at."""

    kind: Kind
    file: str
    """Name below the folder of filings."""
    message: str
    id: str | None = None
    """Of the filing, where the file is one that could be read."""
    field: str | None = None
    """Path of the fact that a decision can be about."""
    value: str | None = None
    """What the fact is read as, its parts by name; `None` where it was not read."""
    evidence: tuple[Evidence, ...] = ()


def queue(library: Library, settings: Settings) -> tuple[Item, ...]:
    """Return everything that wants a person's eye, worst first, then by file and place.

    What a person accepted or corrected is not among it, and of an approved filing only what no approval settles.
    """
    by_file = {filing.source.name: filing for filing in library.filings.values() if filing.held and filing.source}
    items = [_of_problem(problem, by_file) for problem in library.problems]
    for filing in by_file.values():
        if filing.approved is None:
            items += _of_filing(filing)
    items += _of_checks(library)
    items += [_of_problem(problem, by_file) for problem in review.problems(library, settings)]
    approved = {name for name, filing in by_file.items() if filing.approved}
    waiting = [item for item in items if item.kind != "check" or item.file not in approved]
    return tuple(sorted(waiting, key=lambda item: (KINDS.index(item.kind), item.file)))


def _of_problem(problem: Problem, by_file: dict[str, Filing]) -> Item:
    filing = by_file.get(problem.file)
    kind: Kind
    if problem.code in _DECISIONS:
        kind = "decision"
    elif problem.code in ("review-required", "not-on-edgar"):
        kind = "approval"
    else:
        kinds: dict[str, Kind] = {"error": "not used", "warning": "lacking", "note": "check"}
        kind = kinds[problem.severity]
    message = problem.message if problem.message.endswith((".", "!", "?")) else f"{problem.message}."
    return Item(
        kind=kind, file=problem.file, id=filing.id if filing else None, message=f"{message} {problem.advice}".rstrip()
    )


def _of_checks(library: Library) -> Iterator[Item]:
    """Yield what the checks note, with the first words of each fact that shows it."""
    for id_, found in checks.all_checks(library):
        filing = library.filings[id_]
        for check in found:
            if check.outcome == "note":
                yield Item(
                    kind="check",
                    file=filing.source.name if filing.source else "",
                    id=id_,
                    message=f"{check.message} {check.row.means_not}.",
                    evidence=tuple(
                        piece for field in check.fields[:_SHOWN] for piece in filing.evidence.get(field, ())[:1]
                    ),
                )


def _of_filing(filing: Filing) -> Iterator[Item]:
    settled = {correction.field for correction in filing.corrections}
    noted = {note.field for note in filing.notes}
    for note in filing.notes:
        if note.field not in settled:
            yield _of_field(filing, "contradiction", note.field, note.message, note.evidence)
    if filing.unread and expected(filing):
        yield Item(
            kind="not read",
            file=filing.source.name if filing.source else "",
            id=filing.id,
            message="Nothing was read in its text. Where the file holds a submission’s header only, get the whole one.",
        )
        return
    for field in expected(filing):
        if filing.absent.get(field) == "not read" and not {field} & (settled | noted):
            yield _of_field(filing, "not read", field, "It was not read with confidence.", ())
    for field, evidence in filing.evidence.items():
        why = {weak_rules()[piece.rule]: None for piece in evidence if piece.rule in weak_rules()}
        if why and field not in settled | noted:
            yield _of_field(filing, "weak rule", field, f"{'; '.join(why)}.", evidence)


def _of_field(filing: Filing, kind: Kind, field: str, message: str, evidence: Iterable[Evidence]) -> Item:
    try:
        value = value_at(filing, field)
    except ValueError:
        value = None
    return Item(
        kind=kind,
        file=filing.source.name if filing.source else "",
        id=filing.id,
        field=field,
        value=None if value in (None, [], "") else _written(msgspec.to_builtins(value)),
        message=message,
        evidence=tuple(evidence) or filing.evidence.get(field, ()),
    )


def _written(value: Any) -> str:
    """A value of a fact as a person reads it: `name B. Example & Co., role underwriter`."""
    match value:
        case dict():
            return ", ".join(f"{name} {_written(part)}" for name, part in value.items() if part not in (None, [], ""))
        case list():
            return "; ".join(_written(part) for part in value)
        case bool():
            return "yes" if value else "no"
        case _:
            return str(value)


@cache
def weak_rules() -> dict[str, str]:
    """Return the rules whose readings a person should look at, and why."""
    with (DATA / "weak_rules.csv").open(encoding="utf-8", newline="") as file:
        return {row["rule"]: row["why"] for row in csv.DictReader(file)}
