"""What is installed beside this program, as far as it may change what the program writes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.metadata import Distribution, EntryPoints, distributions, entry_points, packages_distributions

OWN = ("mkdocs.plugins", "filings")
"""The entry point that tells which distribution this program is."""
_REQUIREMENT = re.compile(r"\s*([\w.-]+)[^;]*(;.*\bextra\b)?", re.ASCII | re.DOTALL)
"""Name of a distribution that is needed, and whether only an extra needs it: PEP 508."""


@cache
def packages(*points: tuple[str, str]) -> list[tuple[str, str]]:
    """Return name and version of what may take part in what this program writes.

    That is the program itself, the distributions of entry points, given as group and name, and what all these need by
    their metadata: theirs, and that of what they may do with besides. A name that is no entry point is that of a
    module. Where it is not known whose one is, everything that is installed is returned.
    """
    there = _there()
    owners = {name for point in (OWN, *points) for name in _owners(*point)}
    taking_part = _needed(owners) if owners <= there.keys() else there
    return sorted((name, there[name].version) for name in taking_part)


@cache
def _there() -> dict[str, Distribution]:
    return {_canonical(each.name): each for each in distributions()}


@cache
def _points(group: str) -> EntryPoints:
    return entry_points(group=group)


def _owners(group: str, name: str) -> list[str]:
    """Return whose an entry point is, or a module; an empty name where nobody knows."""
    found = [point.dist.name for point in _points(group).select(name=name) if point.dist]
    return [_canonical(each) for each in found or packages_distributions().get(name.split(".")[0], [""])]


def _needed(names: Iterable[str]) -> set[str]:
    """Return some distributions and all that they need, and what any of these can do with, with what that needs."""
    needed = _closed(names)
    return needed | _closed(each for name in needed for each, optional in _requirements(name) if optional)


def _closed(names: Iterable[str]) -> set[str]:
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in _there() and name not in found:
            found.add(name)
            waiting += [each for each, optional in _requirements(name) if not optional]
    return found


@cache
def _requirements(name: str) -> list[tuple[str, bool]]:
    """Return what a distribution needs on any system, and whether only an extra of it does."""
    matches = map(_REQUIREMENT.match, _there()[name].requires or ())
    return [(_canonical(match[1]), bool(match[2])) for match in matches if match]


def _canonical(name: str) -> str:
    """Return the name of a distribution as all spellings of it have it: PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()
