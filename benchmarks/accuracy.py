"""Accuracy by field against hand-read filings, beside speed against a bare Lexbor parse and walk, in one run.

    python benchmarks/accuracy.py                   # figures, and whether each is at least its floor
    python benchmarks/accuracy.py --errors          # every miss and every wrong value too
    python benchmarks/accuracy.py --raise           # write higher floors (never lower ones)
    python benchmarks/accuracy.py --table           # what is read from which form and how well, as Markdown

Exit status 1 where a figure has fallen below its floor in `floors.json`, 2 where there are no hand-read filings. The
time is printed beside its aim and never judged: it depends on the machine and on what else runs there.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import re
import statistics
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import msgspec

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

from benchmarks import speed  # noqa: E402
from generator.extracting import extract  # noqa: E402
from generator.model import Filing  # noqa: E402
from generator.reading import ReadingError  # noqa: E402
from generator.reading.filings import read_bytes  # noqa: E402
from generator.tables import form as form_row  # noqa: E402

FLOORS = Path(__file__).with_name("floors.json")
NO_FACTS = frozenset(
    {"id", "schema_version", "held", "source", "evidence", "absent", "notes", "corrections", "approved"}
)
FACTS = [name for name in Filing.__struct_fields__ if name not in NO_FACTS]
MEMORY = (
    "import sys,resource;from pathlib import Path;from generator.reading import read;"
    "from generator.extracting import extract;p=Path(sys.argv[1]);extract(read(p,p.parent));"
    "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss/1024)"
)


class Run(NamedTuple):
    """One hand-read filing: its counts by field, and its errors."""

    name: str
    gold: dict[str, Any]
    tally: dict[str, Counter[str]]
    errors: list[str]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--benchmark", type=Path, default=REPO.parent / "shared" / "benchmark", help="gold and scorer")
    parser.add_argument("--corpus", type=Path, help="folder of the filings (default: corpus beside the benchmark)")
    parser.add_argument("--errors", action="store_true", help="list every miss and every wrong value")
    parser.add_argument("--raise", dest="raising", action="store_true", help="write higher floors")
    parser.add_argument("--table", action="store_true", help="print Markdown tables for the documentation instead")
    arguments = parser.parse_args()
    score = load_scorer(arguments.benchmark / "score.py")
    golds = sorted((arguments.benchmark / "gold").glob("*.json"))
    if score is None or not golds:
        print(f"No scorer or no hand-read filings in {arguments.benchmark}: give their folder with --benchmark.")
        return 2
    corpus = arguments.corpus or arguments.benchmark.parent / "corpus"
    sources = {path.stem: path for path in sorted(corpus.rglob("*")) if path.suffix in {".txt", ".htm", ".html", ".nc"}}
    runs = [measure(gold, sources[gold.stem], score) for gold in golds if gold.stem in sources]
    missing = [gold.stem for gold in golds if gold.stem not in sources]
    fields = total(runs, score)
    if arguments.table:
        print("\n".join([*markdown(runs, fields, score), "", *coverage(sources.values())]))
        return 0
    figures = summary(runs, fields, score)
    if arguments.errors:
        print("\n".join(f"{run.name}  {error}" for run in runs for error in run.errors))
    print("\n".join(report(fields, figures, runs)))
    times = speed.measure_all(sources.values())
    print("\n".join(speed.report("read by hand", [times[run.name] for run in runs if run.name in times])))
    print("\n".join(speed.report("of the corpus", list(times.values()))))
    if peak := peak_memory(max((sources[run.name] for run in runs), key=lambda path: path.stat().st_size)):
        print(peak)
    for name in missing:
        print(f"no source file for {name}")
    fallen = keep_floors(figures | {f"f1.{name}": value["f1"] for name, value in fields.items()}, arguments.raising)
    return 1 if fallen else 0


def load_scorer(path: Path) -> ModuleType | None:
    """Load the scorer as a module."""
    if not path.is_file():
        return None
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure(gold_path: Path, source: Path, score: ModuleType) -> Run:
    """Extract one filing, and count what is right and wrong."""
    written = msgspec.json.encode(extract(read_bytes(source.read_bytes(), source.name)))
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    tally, errors = score.count(gold, json.loads(written))
    return Run(gold_path.stem, gold, tally, errors)


def total(runs: list[Run], score: ModuleType) -> dict[str, dict[str, Any]]:
    """Return the figures of each field over all filings."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in score.SCALARS + score.LISTS}
    for run in runs:
        for name, count in run.tally.items():
            counts[name] += count
    return {name: score.figures(count) for name, count in counts.items()}


def mean(fields: dict[str, dict[str, Any]], names: list[str]) -> float:
    """Return the mean F1 of the fields that occur."""
    values = [fields[name]["f1"] for name in names if fields[name]["f1"] is not None]
    return statistics.fmean(values) if values else 0.0


def summary(runs: list[Run], fields: dict[str, dict[str, Any]], score: ModuleType) -> dict[str, float]:
    """Return the figures over all fields."""
    right = sum(figure["tp"] for figure in fields.values())
    wrong = sum(figure["fp"] for figure in fields.values())
    return {
        "mean_f1": mean(fields, score.SCALARS + score.LISTS),
        "offering_f1": mean(fields, score.OFFERING),
        "incorporated_f1": mean(fields, ["incorporated"]),
        "incorporated_detail_f1": mean(fields, ["incorporated.filed", "incorporated.period", "incorporated.items"]),
        "right_of_given": right / (right + wrong) if right + wrong else 0.0,
        "perfect_filings": float(sum(not run.errors for run in runs)),
    }


def report(fields: dict[str, dict[str, Any]], figures: dict[str, float], runs: list[Run]) -> Iterator[str]:
    """Yield the lines of the table of fields."""
    yield f"{'field':28}{'precision':>10}{'recall':>8}{'f1':>8}{'right':>7}{'wrong':>7}{'missed':>8}"
    for name, figure in fields.items():
        cells = [shown(figure[key]) for key in ("precision", "recall", "f1")]
        counts = f"{figure['tp']:>7}{figure['fp']:>7}{figure['fn']:>8}"
        yield f"{name:28}{cells[0]:>10}{cells[1]:>8}{cells[2]:>8}{counts}"
    yield ""
    yield (
        f"{len(runs)} filings, {figures['perfect_filings']:.0f} without an error; F1: mean {figures['mean_f1']:.3f}, "
        f"offering {figures['offering_f1']:.3f}, incorporated {figures['incorporated_f1']:.3f}, their details "
        f"{figures['incorporated_detail_f1']:.3f}; wrong values {1 - figures['right_of_given']:.1%}"
    )


def shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def peak_memory(source: Path) -> str | None:
    """Return a line on the memory of a process that reads one filing."""
    child = subprocess.run(
        [sys.executable, "-c", MEMORY, str(source)], capture_output=True, text=True, cwd=REPO, check=False
    )
    if child.returncode:
        return None
    size = source.stat().st_size / 1e6
    return f"peak memory of a process that reads the largest filing ({size:.1f} MB): {float(child.stdout):.0f} MiB"


def keep_floors(figures: dict[str, float | None], raising: bool) -> bool:
    """Compare figures with their floors; tell whether one has fallen below its own."""
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {}
    given = {name: value for name, value in figures.items() if value is not None}
    fallen = {name: floor for name, floor in floors.items() if given.get(name, 0.0) < floor}
    for name, floor in fallen.items():
        print(f"BELOW ITS FLOOR: {name} is {given.get(name, 0.0):.4f}, floor {floor:.4f}")
    if raising:
        raised = {name: max(floors.get(name, 0.0), math.floor(value * 1e4) / 1e4) for name, value in given.items()}
        merged = dict(sorted((floors | raised).items()))
        FLOORS.write_text(json.dumps(merged, indent=1) + "\n", encoding="utf-8")
        print(f"{sum(merged[name] > floors.get(name, -1) for name in merged)} floors raised")
    return bool(fallen)


def markdown(runs: list[Run], fields: dict[str, dict[str, Any]], score: ModuleType) -> Iterator[str]:
    """Yield two Markdown tables: how well each field is read, and how well each form is."""
    yield f"Measured on {len(runs)} real filings that people have read; 1 is perfect."
    yield ""
    yield "| fact | precision | recall | F1 | values in the filings |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for name, figure in fields.items():
        cells = " | ".join(shown(figure[key]) for key in ("precision", "recall", "f1"))
        yield f"| `{name}` | {cells} | {figure['tp'] + figure['fn']} |"
    yield ""
    groups = {
        "cover": [name for name in score.SCALARS + score.LISTS if name not in score.OFFERING and not is_listed(name)],
        "offering": score.OFFERING,
        "incorporated documents": [name for name in score.LISTS + score.SCALARS if is_listed(name)],
    }
    yield "| form | in plain words | filings | " + " | ".join(f"{group} F1" for group in groups) + " |"
    yield "| --- | --- | ---: |" + " ---: |" * len(groups)
    by_form: dict[str, list[Run]] = defaultdict(list)
    for run in runs:
        by_form[re.sub(r"/A$", "", str(run.gold["form"]))].append(run)
    for code, own in sorted(by_form.items()):
        figures = total(own, score)
        cells = " | ".join(shown(pooled(figures, names)) for names in groups.values())
        yield f"| {code} | {form_row(code).name} | {len(own)} | {cells} |"


def coverage(sources: Iterable[Path]) -> Iterator[str]:
    """Yield a Markdown table of the facts that real filings of each family give, by the share that give them."""
    given: dict[str, Counter[str]] = defaultdict(Counter)
    filings: Counter[str] = Counter()
    for source in sources:
        try:
            filing = extract(read_bytes(source.read_bytes(), source.name))
        except ReadingError:
            continue
        family = form_row(filing.form).family if filing.form else "other"
        filings[family] += 1
        given[family].update(name for name in FACTS if getattr(filing, name) not in (None, (), ""))
    yield "Share of real filings of each family that give a fact (a filing need not state every one):"
    yield ""
    yield "| family | filings | facts |"
    yield "| --- | ---: | --- |"
    for kind, number in filings.most_common():
        shares = ", ".join(f"`{name}` {count / number:.0%}" for name, count in given[kind].most_common())
        yield f"| {kind.replace('_', ' ')} | {number} | {shares} |"


def is_listed(name: str) -> bool:
    """Tell the fields of incorporation by reference."""
    return name.startswith(("incorporated", "excluded", "furnished", "forward", "commission"))


def pooled(figures: dict[str, dict[str, Any]], names: list[str]) -> float | None:
    """Return F1 of several fields counted together."""
    right, wrong, missed = (sum(figures[name][key] for name in names) for key in ("tp", "fp", "fn"))
    return 2 * right / (2 * right + wrong + missed) if right + wrong + missed else None


if __name__ == "__main__":
    sys.exit(main())
