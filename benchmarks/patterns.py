"""Looks for text on which a pattern of the program takes more than linear time: `python benchmarks/patterns.py`.

Every compiled pattern of the package is found, and of each its own parts: from its parse tree come short strings that
its parts match. Attack strings repeat these, alone and in pairs, behind what the pattern begins with, and end with a
character that it does not want. A pattern is searched in a string of some length and of twice, four and eight times
that; one whose time grows as the square or worse is named with the string, the exit status is then 1.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import re
import signal
import sys
import time
from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path
from re import _constants as names  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import generator

LENGTH = 2_000
"""Characters of the shortest attack string."""
LONGEST_PIECE = 60
MOST_PIECES = 10
SLOW = 0.02
"""Seconds that the longest string has to take before a pattern is suspected: a linear search takes a millisecond."""
TOO_LONG = 2.0
MOST_MATCHES = 100_000
SUPERLINEAR = 2.8
"""Growth of time at twice the length from which a pattern is named: 2 is linear, 4 a square."""
ENDS = ("", "!\n")
FOLDED = ("generator.extracting.", "generator.linking.")
"""Packages that see text as reading gives it: one space or one line feed between words."""
MATCHED = ("generator.extracting.incorporation.tokens._BY_WORD",)
"""Tables of patterns that are looked for only at the start of a text."""
SHORT = {
    "generator.extracting.offering.price_rows._SIGNED": "rows have at most _ROW_LENGTH characters",
    "generator.extracting.offering.price_rows._VALUE": "the same",
    "generator.extracting.registrant._BEFORE_ALIAS": "the 260 characters before what a name is called by",
    "generator.plugin.templates._INDENTED": "templates, which the publisher writes",
    "generator.site.conversion._HEADING": "headings that a Markdown engine has drawn: each has its end",
    "generator.site.policy._EXPRESSION": "templates",
    "generator.site.policy._INLINE": "pages of the theme's: markup of a filing is escaped in them",
    "generator.reading.ascii.BROKEN": "the last 20 characters of a line",
    "generator.reading.ascii.TABLE_START": "the start of a line, once",
    "generator.publishing.sentences._LAST_WORD": "the 24 characters at the end of a cut sentence",
}
"""Patterns that are searched for in nothing long, and why."""
_SPACES = re.compile(r"\s{2,}")


class How(NamedTuple):
    """How the program uses a pattern."""

    folded: bool
    """On text as reading gives it."""
    matched: bool
    """Only at the start of a text."""


def patterns() -> dict[str, re.Pattern[str]]:
    """Return every compiled pattern of the package's modules, wherever it stands in their values, by its place."""
    found: dict[str, re.Pattern[str]] = {}
    seen: set[tuple[str, int]] = set()

    def collect(place: str, value: Any, depth: int) -> None:
        if isinstance(value, re.Pattern):
            if isinstance(value.pattern, str) and (value.pattern, value.flags) not in seen:
                seen.add((value.pattern, value.flags))
                found[place] = value
        elif depth and isinstance(value, msgspec.Struct):
            for name in value.__struct_fields__:
                collect(f"{place}[{name!r}]", getattr(value, name), depth - 1)
        elif depth and isinstance(value, dict):
            for key, each in value.items():
                collect(f"{place}[{key!r}]", each, depth - 1)
        elif depth and isinstance(value, list | tuple | set | frozenset):
            for number, each in enumerate(value):
                collect(f"{place}[{number}]", each, depth - 1)

    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if module.name != "generator.__main__":
            for name, value in vars(importlib.import_module(module.name)).items():
                if not name.startswith("__"):
                    collect(f"{module.name}.{name}", value, 4)
    return found


def pieces(pattern: re.Pattern[str]) -> list[str]:
    """Return short strings that parts of a pattern match, the repeated parts first."""
    repeated: list[str] = []
    others: list[str] = []

    def walk(tree: Any, inside: bool) -> str:
        """Return one string that a tree matches, and note those of its repeats and branches."""
        text = ""
        for operation, argument in tree:
            part = one(operation, argument, inside)
            (repeated if inside else others).append(part)
            text += part
        return text

    def one(operation: Any, argument: Any, inside: bool) -> str:
        if operation in (names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT):
            low, high, tree = argument
            part = walk(tree, True)
            if high > 1:
                repeated.extend((part, part * 2))
            return part * max(1, min(low, 3))
        if operation is names.SUBPATTERN:
            return walk(argument[-1], inside)
        if operation is names.ATOMIC_GROUP:
            return walk(argument, inside)
        if operation is names.BRANCH:
            parts = [walk(tree, inside) for tree in argument[1]]
            (repeated if inside else others).extend(parts)
            return parts[0]
        if operation in (names.ASSERT, names.ASSERT_NOT):
            part = walk(argument[1], inside)
            return part if operation is names.ASSERT and argument[0] > 0 else ""
        if operation is names.LITERAL:
            return chr(argument)
        if operation is names.NOT_LITERAL:
            return "y" if argument == ord("x") else "x"
        if operation is names.ANY:
            return "x"
        if operation is names.IN:
            return member(argument)
        return ""

    def member(choices: Any) -> str:
        if choices and choices[0][0] is names.NEGATE:
            return next(chr(code) for code in (*b"x 1,.a-", *range(500)) if re.fullmatch(_shown(choices), chr(code)))
        operation, argument = choices[0]
        if operation is names.LITERAL:
            return chr(argument)
        if operation is names.RANGE:
            return chr(argument[0])
        return {"space": " ", "digit": "1", "word": "a"}.get(str(argument).rpartition("_")[2].lower(), "x")

    def _shown(choices: Any) -> str:
        inner = ""
        for operation, argument in choices[1:]:
            if operation is names.LITERAL:
                inner += re.escape(chr(argument))
            elif operation is names.RANGE:
                inner += f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}"
            else:
                kind = str(argument)
                letter = {"SPACE": "s", "DIGIT": "d", "WORD": "w"}[kind.rpartition("_")[2]]
                inner += f"\\{letter.upper() if 'NOT' in kind else letter}"
        return f"[^{inner}]"

    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    whole = walk(tree, False)
    found = [*repeated, whole, whole[: len(whole) // 2], *others]
    return [part for part in dict.fromkeys(found) if part and len(part) <= LONGEST_PIECE][:MOST_PIECES]


def attacks(pattern: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    """Yield what stands before, what is repeated, and what stands behind."""
    parts = pieces(pattern)
    starts = ["", parts[-1], parts[0]] if parts else [""]
    units = list(dict.fromkeys([*parts, *(a + b for a, b in product(parts[:4], parts[:4])), " ", "\n", "a", "1", "<"]))
    yield from product(dict.fromkeys(starts), units, ENDS)


def only_matched(place: str) -> bool:
    """Tell whether the program looks with a pattern only at the start of a text, and never searches for it."""
    if place.startswith(MATCHED):
        return True
    module, _, name = place.rpartition(".")
    own = sys.modules.get(module)
    if own is None or not own.__file__:
        return False
    if elsewhere := _brought(Path(own.__file__).read_text(encoding="utf-8"), r"generator[\w.]*", name):
        return only_matched(f"{elsewhere[1]}.{name}")
    uses = []
    for file in sorted(Path(generator.__path__[0]).rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        brought = _brought(text, module, name)
        called = name if brought or file == Path(own.__file__) else f"{module.rpartition('.')[2]}.{name}"
        text = re.sub(r"\bimport\b(?: \([^()]*\)|.*)", "", text)
        uses += re.findall(rf"\b{re.escape(called)}\b(\.(?:match|fullmatch)\b)?", text)
    return len(uses) > 1 and uses.count("") == 1  # where it is made


def _brought(text: str, module: str, name: str) -> re.Match[str] | None:
    """Find where a file imports a name from a module."""
    return re.search(rf"from ({module}) import (?:[^\n(]*|\([^()]*)\b{re.escape(name)}\b", text)


def spent(pattern: re.Pattern[str], text: str, how: How) -> float:
    """Return the seconds of the processor's time in which a text is searched; `inf` where it takes too long."""
    begun = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, TOO_LONG)
    try:
        if how.matched:
            pattern.match(text)
            pattern.fullmatch(text)
        for _ in islice(() if how.matched else pattern.finditer(text), MOST_MATCHES):
            pass
    except TimeoutError:
        return float("inf")
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - begun


def _stopped(number: int, frame: object) -> None:
    raise TimeoutError


signal.signal(signal.SIGVTALRM, _stopped)


def laid(start: str, unit: str, end: str, length: int, how: How) -> str:
    """Return an attack string; reading leaves one white space between words, so what is folded has no more."""
    text = start + unit * max(1, length // len(unit)) + end
    return _SPACES.sub(lambda found: "\n" if "\n" in found[0] else found[0][0], text) if how.folded else text


def growth(
    pattern: re.Pattern[str], start: str, unit: str, end: str, how: How, shortest: int = LENGTH
) -> tuple[float, float]:
    """Return how much longer a search takes at twice the length, and the seconds for the longest string."""
    times = []
    for factor in (1, 2, 4, 8):
        times.append(spent(pattern, laid(start, unit, end, factor * shortest, how), how))
        if times[-1] > TOO_LONG:
            return times[-1], times[-1]
    if times[-1] < SLOW:
        return 0.0, times[-1]
    return (times[-1] / max(times[0], 1e-5)) ** (1 / 3), times[-1]


def worst(pattern: re.Pattern[str], how: How) -> tuple[float, float, str]:
    """Return the growth, the seconds and the repeated string of the attack that costs most; see `laid`."""
    most = (0.0, 0.0, "")
    for start, unit, end in attacks(pattern):
        if spent(pattern, laid(start, unit, end, 4 * LENGTH, how), how) < SLOW / 8:
            continue
        grown, seconds = growth(pattern, start, unit, end, how)
        if grown > SUPERLINEAR:  # once more, on longer strings: the clock may be coarse, another process in the way
            grown = min(grown, growth(pattern, start, unit, end, how, 8 * LENGTH)[0])
        if (grown > SUPERLINEAR, seconds) > (most[0] > SUPERLINEAR, most[1]):
            most = (grown, seconds, f"{start!r} + {unit!r} * n + {end!r}")
        if grown > SUPERLINEAR:
            break
    return most


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--only", default="", help="Look only at patterns whose place holds this.")
    chosen = arguments.parse_args()
    found = {place: pattern for place, pattern in patterns().items() if chosen.only in place and place not in SHORT}
    named = 0
    for place, pattern in found.items():
        grown, seconds, attack = worst(pattern, How(place.startswith(FOLDED), only_matched(place)))
        if grown > SUPERLINEAR:
            named += 1
            print(f"{place}: {grown:.1f} times at twice the length, {seconds:.2f} s: {attack[:160]}", flush=True)
    print(f"{len(found)} patterns, {named} of them more than linear")
    return int(named > 0)


if __name__ == "__main__":
    raise SystemExit(main())
