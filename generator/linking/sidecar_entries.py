"""The entries of a sidecar one by one: one that cannot be used is named with what is wrong, and stops only itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar

import msgspec

from generator.linking.plain_yaml import Table
from generator.model import Problem
from generator.model.days import iso_day

CODE = "sidecar"
HOLDS = "It may hold `stated`, `facts` (field, old, new, reason, by, on) and `approved` (by, on, sha256)."

T = TypeVar("T", bound=msgspec.Struct)

_PARTS = ("stated", "facts", "approved")
_ANY = frozenset(("old", "new"))
"""Names whose value may be anything."""
_ACCESSION = re.compile(r"\d{10}-?\d{2}-?\d{6}", re.ASCII)


class Entries:
    """What a sidecar holds, and what of it cannot be used."""

    def __init__(self, name: str, content: Table) -> None:
        """Take the content of the sidecar with a name; anything but its three parts is a problem."""
        self.problems: list[Problem] = []
        self._name = name
        self._content = content
        for part in content:
            if part not in _PARTS:
                close = get_close_matches(part, _PARTS, n=1)
                meant = f"; is `{close[0]}` meant?" if close else ""
                self._tell(f"`{part}` is nothing that a sidecar holds{meant}", content.line)

    def stated(self, kind: type[T]) -> T:
        """Return what stands under `stated` of the fields of a record that can be used."""
        given = self._content.get("stated") or {}
        if not isinstance(given, Mapping):
            self._tell("`stated` holds no names with colons", self._content.line)
            given = {}
        line = getattr(given, "line", None)
        fields = kind.__struct_fields__
        values = {}
        for key, value in given.items():
            if wrong := _unknown(key, fields) or _wrong(key, value):
                self._tell(f"`stated`: {wrong}", line)
            else:
                values[key] = value
        return msgspec.convert(values, kind)

    def facts(self, kind: type[T]) -> tuple[T, ...]:
        """Return the corrections under `facts` that can be used."""
        given = self._content.get("facts") or []
        if not isinstance(given, list):
            self._tell("`facts` is no list: begin each correction with a dash", self._content.line)
            return ()
        used = []
        for place, entry in enumerate(given, start=1):
            field = entry.get("field") if isinstance(entry, Mapping) else None
            label = f"correction {place} of {len(given)}" + (f" ({field})" if isinstance(field, str) else "")
            if (fact := self._whole(entry, label, kind)) is not None:
                used.append(fact)
        return tuple(used)

    def approved(self, kind: type[T]) -> T | None:
        """Return what stands under `approved`, where it can be used."""
        given = self._content.get("approved")
        return None if given is None else self._whole(given, "`approved`", kind)

    def _whole(self, entry: object, label: str, kind: type[T]) -> T | None:
        """Return an entry as a record, every one of whose fields it must give."""
        names = kind.__struct_fields__
        if not isinstance(entry, Mapping):
            self._tell(f"{label} has none of {', '.join(names)}", self._content.line)
            return None
        missing = [name for name in names if name not in entry or (entry[name] is None and name not in _ANY)]
        wrong = [words for key, value in entry.items() if (words := _unknown(key, names) or _wrong(key, value))]
        if missing or wrong:
            lacks = [f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing"] if missing else []
            self._tell(f"{label}: {'; '.join([*lacks, *wrong])}", getattr(entry, "line", None))
            return None
        return msgspec.convert(entry, kind)

    def _tell(self, message: str, line: int | None) -> None:
        message = message[0].upper() + message[1:]
        where = f" (line {line})" if line else ""
        self.problems.append(
            Problem(
                file=self._name,
                message=f"{message}{where}.",
                advice=f"Everything else in the sidecar is used. {HOLDS}",
                code=CODE,
                line=line,
            )
        )


def _unknown(key: str, names: tuple[str, ...]) -> str | None:
    if key in names:
        return None
    close = get_close_matches(key, names, n=1)
    return f"{key} is not known" + (f"; is {close[0]} meant?" if close else "")


def _wrong(key: str, value: Any) -> str | None:
    """Return what is wrong with a value that is given."""
    if key in _ANY or value is None:
        return None
    if not isinstance(value, str):
        return f"{key} must be one text, not a list or a table"
    return _KINDS.get(key, _no_text)(key, value)


def _no_text(key: str, value: str) -> str | None:
    return None if value.strip() else f"{key} is empty"


def _no_day(key: str, value: str) -> str | None:
    try:
        right = iso_day(value).isoformat() == value
    except ValueError:
        right = False
    return None if right else f"{key} is {value}, and a day is written 2014-01-03"


def _no_cik(key: str, value: str) -> str | None:
    if value.isascii() and value.isdecimal() and len(value) <= 10:
        return None
    return f"{key} is {value}, and a CIK is a number of at most ten digits"


def _no_number(key: str, value: str) -> str | None:
    if _ACCESSION.fullmatch(value):
        return None
    return f"{key} is {value}, and an accession number is written 0001193125-13-449406"


_KINDS: dict[str, Callable[[str, str], str | None]] = {
    "on": _no_day,
    "filed": _no_day,
    "cik": _no_cik,
    "accession_number": _no_number,
}
"""By name, what looks whether a value is of its kind; every other value is text."""
