"""Accuracy on filings that were damaged lightly: `python benchmarks/stress.py`, beside the figures without damage.

For each kind of damage: how many values are found of those that hand-read filings have (recall), how many are wrong,
and how many of the wrong ones are not wrong without the damage. The damage is the same at each run. A filing that is
harder to read should say less, and nothing that it does not say.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

from benchmarks.accuracy import load_scorer  # noqa: E402
from generator.extracting import extract  # noqa: E402
from generator.reading.filings import read_bytes  # noqa: E402

Damage = Callable[[str, random.Random], str]

_TAG = re.compile(r"<[^<>]+>")
_INLINE = re.compile(r"</?(?:b|i|u|font|span|strong|em)\b[^<>]*>", re.IGNORECASE)
_WORD = re.compile(r"(?<=>)[^<>]+(?=<)|^[^<>]+$", re.MULTILINE)
_FIGURE = re.compile(r"(?<![&#\w;])[\d$][\d,.]*\d(?![^<>]*>)")
_DIGITS = {"1": "l", "0": "O", "5": "S", "8": "B"}
_LOOKALIKES = {"l": "1", "O": "0", "rn": "m", "e": "c", "I": "l", "S": "5", "B": "8"}


def _sometimes(pattern: re.Pattern[str], share: float, text: str, chance: random.Random) -> str:
    return pattern.sub(lambda match: "" if chance.random() < share else match[0], text)


def _misread(text: str, chance: random.Random) -> str:
    """Swap letters of some words outside tags for those that a scanner takes them for."""

    def words(match: re.Match[str]) -> str:
        text = match[0]
        for letter, other in _LOOKALIKES.items():
            if letter in text and chance.random() < 0.02:
                text = text.replace(letter, other, 1)
        return text

    return _WORD.sub(words, text)


def _misread_figures(text: str, chance: random.Random) -> str:
    """Swap a digit of one figure in twelve for a letter."""

    def figure(match: re.Match[str]) -> str:
        text = match[0]
        places = [at for at, digit in enumerate(text) if digit in _DIGITS]
        if not places or chance.random() >= 0.08:
            return text
        at = chance.choice(places)
        return text[:at] + _DIGITS[text[at]] + text[at + 1 :]

    return _FIGURE.sub(figure, text)


DAMAGES: dict[str, Damage] = {
    "none": lambda text, chance: text,
    "inline tags dropped, 10 %": lambda text, chance: _sometimes(_INLINE, 0.1, text, chance),
    "any tag dropped, 1 %": lambda text, chance: _sometimes(_TAG, 0.01, text, chance),
    "straight quotes": lambda text, chance: re.sub("[‘’]|&#821[67];", "'", re.sub("[“”]|&#822[01];", '"', text)),
    "other dashes": lambda text, chance: re.sub("[–—]|&#821[12];", "-", text),
    "letters misread": _misread,
    "digits misread, one figure in 12": _misread_figures,
    "spaces doubled, 2 %": lambda text, chance: re.sub(" ", lambda _: "  " if chance.random() < 0.02 else " ", text),
    "capitals": lambda text, chance: _WORD.sub(
        lambda match: match[0].upper() if "&" not in match[0] and chance.random() < 0.02 else match[0], text
    ),
    "cut after nine tenths": lambda text, chance: text[: len(text) * 9 // 10],
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--benchmark", type=Path, default=REPO.parent / "shared" / "benchmark", help="gold and scorer")
    parser.add_argument("--errors", action="store_true", help="list every wrong value that comes of damage")
    arguments = parser.parse_args()
    score = load_scorer(arguments.benchmark / "score.py")
    corpus = arguments.benchmark.parent / "corpus"
    sources = {path.stem: path for path in sorted(corpus.rglob("*")) if path.suffix in {".txt", ".htm", ".html", ".nc"}}
    golds = [path for path in sorted((arguments.benchmark / "gold").glob("*.json")) if path.stem in sources]
    if score is None or not golds:
        print(f"No scorer or no hand-read filings in {arguments.benchmark}: give their folder with --benchmark.")
        return 2
    usual: dict[str, set[str]] = {}
    print(f"{'damage':34}{'recall':>8}{'wrong':>8}{'of it new':>11}")
    for name, damage in DAMAGES.items():
        counts: Counter[str] = Counter()
        new = []
        for gold in golds:
            source = sources[gold.stem]
            text = damage(source.read_bytes().decode("utf-8", "surrogateescape"), random.Random(f"{name} {gold.stem}"))
            read = extract(read_bytes(text.encode("utf-8", "surrogateescape"), source.name))
            stated = json.loads(gold.read_text(encoding="utf-8"))
            tally, errors = score.count(stated, json.loads(msgspec.json.encode(read)))
            for count in tally.values():
                counts.update(count)
            wrong = {error for error in errors if ": wrong " in error}
            new += [f"{gold.stem}  {error}" for error in sorted(wrong - usual.setdefault(gold.stem, wrong))]
        recall = counts["tp"] / (counts["tp"] + counts["fn"])
        print(f"{name:34}{recall:>8.3f}{counts['fp']:>8}{len(new):>11}", flush=True)
        if arguments.errors and new:
            print("\n".join(f"    {error}" for error in new))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
