"""Corrections: facts of a filing that a person found to be read wrongly, each with what is right, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import Any, get_args, get_origin

import msgspec

from generator.model import Correction, Filing
from generator.model.days import FIRST, LAST, iso_day

_FIXED = frozenset(
    ("id", "schema_version", "held", "source", "evidence", "absent", "notes", "corrections", "approved", "url")
)
"""What no correction may touch: it is not a fact of the filing."""

_DAY = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")
_STEP = re.compile(r"(?:^|\.)(?P<name>[a-z_]+)|\[(?P<place>\d+)\]")
_PATH = re.compile(r"[a-z_]+(?:\[\d+\])?(?:\.[a-z_]+(?:\[\d+\])?)*")


@cache
def _types() -> dict[str, Any]:
    """Return the types of a filing's facts by name: to work them out takes a while."""
    return {each.name: each.type for each in msgspec.structs.fields(Filing)}


class Change(msgspec.Struct, frozen=True):
    """One corrected fact: its path, what the text was read as, what is right, and why."""

    field: str
    old: Any
    new: Any
    reason: str
    by: str
    on: date


def corrected(filing: Filing, changes: Iterable[Change]) -> tuple[Filing, list[tuple[str, str]]]:
    """Return the filing with facts changed one after another, and field and reason of each change that does not fit.

    A change whose `old` is not what stands there does not fit.
    """
    facts = _Facts(filing)
    done: list[Correction] = []
    known: set[str] = set()
    misfits: list[tuple[str, str]] = []
    for change in changes:
        try:
            facts.change(change)
        except ValueError as error:
            misfits.append((change.field, str(error)))
            continue
        old, new = _plain_text(change.old), _plain_text(change.new)
        done.append(Correction(change.field, old, new, change.reason, change.by, change.on))
        if change.new is not None:
            known.add(change.field)
    if done:
        absent = {path: why for path, why in filing.absent.items() if path not in known}
        filing = msgspec.structs.replace(facts.filing(), absent=absent, corrections=(*filing.corrections, *done))
    return filing, misfits


class _Facts:
    """A filing's facts while they are changed: each change looks at one, of a list at one item."""

    def __init__(self, filing: Filing) -> None:
        self._filing = filing
        self._plain: dict[str, Any] = {}
        """Facts that were looked at, as plain data."""
        self._whole: dict[str, Any] = {}
        """Facts that were changed."""
        self._items: dict[str, dict[int, Any]] = {}
        """Items that were changed of lists, by place."""

    def change(self, change: Change) -> None:
        """Change one fact; raises `ValueError` where the change does not fit, with the facts as they were."""
        steps = _steps(change.field)
        name = str(steps[0])
        kind = _at(_types(), name)
        if name not in self._plain:
            self._plain[name] = _as_plain(getattr(self._filing, name))
        target, current = _found(self._plain, steps)
        if _plain(current) != _plain(change.old):
            raise ValueError(
                f"it says that the text is read as {_text(change.old)}, and it is read as {_text(current)}"
            )
        if outside := next((found[0] for found in _DAY.finditer(str(change.new)) if not _is_day(found[0])), None):
            raise ValueError(f"{outside} is no day of the years {FIRST.year} to {LAST.year}")
        target[steps[-1]] = change.new
        try:
            self._take(name, kind, steps[1] if len(steps) > 1 else None)
        except msgspec.ValidationError as error:
            target[steps[-1]] = current
            raise ValueError(f"the new value does not fit: {_misfit(error)}") from error

    def _take(self, name: str, kind: Any, place: str | int | None) -> None:
        """Take a fact, or the item at a place of it, from the plain data."""
        if isinstance(place, int) and get_origin(kind) is tuple:
            item = msgspec.convert(self._plain[name][place], get_args(kind)[0], strict=False)
            self._items.setdefault(name, {})[place] = item
            self._plain[name][place] = _as_plain(item)
        else:
            self._whole[name] = msgspec.convert(self._plain[name], kind, strict=False)
            self._items.pop(name, None)
            self._plain[name] = _as_plain(self._whole[name])

    def filing(self) -> Filing:
        """Return the filing with the facts as they are now."""
        values = dict(self._whole)
        for name, items in self._items.items():
            before = enumerate(values.get(name, getattr(self._filing, name)))
            values[name] = tuple(items.get(place, item) for place, item in before)
        return msgspec.structs.replace(self._filing, **values)


def _as_plain(value: Any) -> Any:
    return msgspec.json.decode(msgspec.json.encode(value))


def _misfit(error: msgspec.ValidationError) -> str:
    """What is wrong with a value, without the path that the correction names already."""
    what = str(error).partition(" - at ")[0]
    if "date" in what:
        return "a date is written as 2013-11-27"
    if "matching regex" in what and r"\d" in what:
        return "a number is written in digits, as 1234567.89"
    return f"{what[:1].lower()}{what[1:]}"


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
        if isinstance(holder, str):
            raise TypeError
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
