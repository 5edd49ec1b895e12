"""Looks for text on which a pattern of the program takes more than linear time: `python benchmarks/patterns.py`.

Every pattern of the package is found: those that stand compiled in its modules, those written where they are used, and
examples of those that functions make. Of each, its own parts: from its parse tree come short strings that its parts
match. Attack strings repeat these, alone and in pairs, behind what the pattern begins with, and end with a
character that it does not want. A pattern is searched in a string of some length and of twice, four and eight times
that; one whose time grows as the square or worse is named with the string, the exit status is then 1.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import pkgutil
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
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
MATCHED = (
    "generator.extracting.incorporation.tokens._BY_WORD",
    "generator.extracting.reports.items._title[",
    "generator.site.policy.written_by[",
)
"""Patterns in tables, or made by functions, that are looked for only at the start of a text."""
SHORT = {
    "generator.extracting.offering.price_rows._SIGNED": "rows have at most _ROW_LENGTH characters",
    "generator.extracting.offering.price_rows._VALUE": "the same",
    "generator.extracting.named_in_sentences._BEFORE_ALIAS": "the 260 characters before what a name is called by",
    "generator.extracting.incorporation.lists._OWNER": "the 70 characters before a document's name",
    "generator.extracting.markets._PLACES": "the 120 characters before the word for exchanges",
    "generator.plugin.templates._INDENTED": "templates, which the publisher writes",
    "generator.site.conversion._HEADING": "headings that a Markdown engine has drawn: each has its end",
    "generator.site.policy._EXPRESSION": "templates",
    "generator.site.policy._INLINE": "pages of the theme's: markup of a filing is escaped in them",
    "generator.reading.ascii.BROKEN": "the last 20 characters of a line",
    "generator.reading.ascii.TABLE_START": "the start of a line, once",
    "generator.publishing.sentences._LAST_WORD": "the 24 characters at the end of a cut sentence",
}
"""Patterns that are searched for in nothing long, and why."""
NAME = r"halden\ bridge"
"""What stands for words of a filing in a pattern that is made of them."""
_SPACES = re.compile(r"\s{2,}")


def _exchanges() -> list[re.Pattern[str]]:
    from generator.extracting import markets

    return [markets.pattern()]


def _item_titles() -> list[re.Pattern[str]]:
    from generator import tables
    from generator.extracting.reports import items

    return [re.compile(items.title_pattern(row.title), re.IGNORECASE) for row in tables.items()]


def _printed_names() -> list[re.Pattern[str]]:
    from generator.extracting import names as extracted

    found = [
        extracted.printed(name) for name in ("BANK OF LARKSPUR CORP /DE/", "GANTRY JOHN H CO", "QUILL & SONS LABS")
    ]
    return [each.words for each in found if each]


def _mistakes() -> list[re.Pattern[str]]:
    from generator.linking import plain_yaml

    return [re.compile(pattern, re.DOTALL) for pattern, _ in plain_yaml._WORDS]


def _scripts() -> list[re.Pattern[str]]:
    import material

    from generator.site import policy

    return list(policy.written_by(*(Path(folder) for folder in material.__path__))._own)


def _found_in_modules() -> list[re.Pattern[str]]:
    return []


MADE: dict[str, Callable[[], list[re.Pattern[str]]]] = {
    "generator.extracting.markets.pattern": _exchanges,
    "generator.extracting.names.printed": _printed_names,
    "generator.extracting.offering.sheet.cue": _found_in_modules,
    "generator.extracting.reports.items._title": _item_titles,
    "generator.extracting.wording.phrase": _found_in_modules,
    "generator.extracting.wording.sentence_end": _found_in_modules,
    "generator.linking.plain_yaml._in_words": _mistakes,
    "generator.site.policy.written_by": _scripts,
}
"""Functions that make patterns, each with examples of them."""


class How(NamedTuple):
    """How the program uses a pattern."""

    folded: bool
    """On text as reading gives it."""
    matched: bool
    """Only at the start of a text."""


def patterns() -> dict[str, re.Pattern[str]]:
    """Return every pattern of the package by a place: one for each way in which the program uses it, see `How`."""
    found: dict[str, re.Pattern[str]] = {}
    seen: set[tuple[str, int, How]] = set()
    for place, pattern in (*in_modules(), *in_calls()):
        text = _as_text(pattern)
        used = how(place)
        if (text.pattern, text.flags, used) not in seen:
            seen.add((text.pattern, text.flags, used))
            found[place] = text
    return found


def how(place: str) -> How:
    """Return how the program uses the pattern of a place."""
    return How(place.startswith(FOLDED), only_matched(place))


def in_modules() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Yield the compiled patterns of the package's modules, wherever they stand in their values."""

    def collect(place: str, value: Any, depth: int) -> Iterator[tuple[str, re.Pattern[Any]]]:
        if isinstance(value, re.Pattern):
            yield place, value
        elif depth and isinstance(value, msgspec.Meta):
            yield from collect(place, re.compile(value.pattern) if value.pattern else None, depth - 1)
        elif depth and hasattr(value, "__metadata__"):  # a type, and what its values must be like
            yield from collect(place, value.__metadata__, depth)
        elif depth and isinstance(value, msgspec.Struct):
            for name in value.__struct_fields__:
                yield from collect(f"{place}[{name!r}]", getattr(value, name), depth - 1)
        elif depth and isinstance(value, dict):
            for key, each in value.items():
                yield from collect(f"{place}[{key!r}]", each, depth - 1)
        elif depth and isinstance(value, list | tuple | set | frozenset):
            for number, each in enumerate(value):
                yield from collect(f"{place}[{number}]", each, depth - 1)

    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if module.name != "generator.__main__":
            for name, value in vars(importlib.import_module(module.name)).items():
                if not name.startswith("__"):
                    yield from collect(f"{module.name}.{name}", value, 4)


def in_calls() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Yield the patterns that functions use without keeping them in their module, by function and line.

    Raises `LookupError` where a pattern is made in a way that is not known here.
    """
    for file, text in _sources().items():
        module = ".".join(file.relative_to(Path(generator.__path__[0]).parent).with_suffix("").parts)
        module = module.removesuffix(".__init__")
        for function in ast.walk(ast.parse(text)):
            if not isinstance(function, ast.FunctionDef):
                continue
            place = f"{module}.{function.name}"
            for number, pattern in enumerate(MADE[place]() if place in MADE else ()):
                yield f"{place}[{number}]", pattern
            for call in ast.walk(function):
                if not isinstance(call, ast.Call) or not _asks(call.func):
                    continue
                if pattern := _written(call, sys.modules[module]):
                    kind = ast.unparse(call.func).removeprefix("re.").replace("fullmatch", "match")
                    yield f"{place}[{kind} {call.lineno}]", pattern
                elif place not in MADE:
                    raise LookupError(f"{place} makes a pattern in line {call.lineno}: put examples of it into MADE")


def _asks(function: ast.expr) -> bool:
    """Tell whether a call is one of `re` that takes a pattern."""
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
        and function.attr != "escape"
    )


def _written(call: ast.Call, module: object) -> re.Pattern[Any] | None:
    """Return the pattern that a call states, with `NAME` for words of a filing in it; `None` where it states none."""
    first = call.args[0]
    parts = first.values if isinstance(first, ast.JoinedStr) else [first]
    found = []
    for part in parts:
        if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.Name):
            found.append(getattr(module, part.value.id, NAME))
        elif isinstance(part, ast.Constant):
            found.append(part.value)
        else:
            return None
    flags = [each for each in (*call.args[1:], *(word.value for word in call.keywords)) if "re." in ast.unparse(each)]
    number = 0
    for flag in flags:
        for name in re.findall(r"re\.([A-Z]+)", ast.unparse(flag)):
            number |= re.RegexFlag[name]
    return re.compile(found[0] if len(found) == 1 else "".join(found), number)


def _as_text(pattern: re.Pattern[Any]) -> re.Pattern[str]:
    """Return a pattern of bytes as one of characters, any other as it is."""
    if isinstance(pattern.pattern, str):
        return pattern
    return re.compile(pattern.pattern.decode("latin-1"), pattern.flags)


@cache
def _sources() -> dict[Path, str]:
    """Return the text of each module of the package."""
    return {file: file.read_text(encoding="utf-8") for file in sorted(Path(generator.__path__[0]).rglob("*.py"))}


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
    if place.startswith(MATCHED) or "[match " in place:
        return True
    module, _, name = place.rpartition(".")
    own = sys.modules.get(module)
    if own is None or not own.__file__:
        return False
    if elsewhere := _brought(_sources()[Path(own.__file__)], r"generator[\w.]*", name):
        return only_matched(f"{elsewhere[1]}.{name}")
    uses = []
    for file, text in _sources().items():
        if name not in text:
            continue
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
        grown, seconds, attack = worst(pattern, how(place))
        if grown > SUPERLINEAR:
            named += 1
            print(f"{place}: {grown:.1f} times at twice the length, {seconds:.2f} s: {attack[:160]}", flush=True)
    print(f"{len(found)} patterns, {named} of them more than linear")
    return int(named > 0)


if __name__ == "__main__":
    raise SystemExit(main())
