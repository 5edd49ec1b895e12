"""Reads made-up filings until told to stop: `python tests/fuzzing/fuzz.py grammar --seconds 60`.

`grammar` makes filings of the sentences that filings are made of, `mutation` does something to real ones and to those
kept here, `beside` to sidecars, indexes and the table of what was published, `coverage` lets atheris (`pip install
atheris`) look for bytes that take new ways through the program. An input on which something does not hold, or that
takes long, is written into a folder and named; the run goes on.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import Filing

REPO = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPO))
KEPT = Path(__file__).parent / "kept"
CORPUS = REPO.parent / "shared" / "corpus"
SLOW = 2.0
"""Seconds of the processor's time after which an input is called slow."""


class Run:
    """Counts inputs, and keeps one for each place in the program where something went wrong."""

    def __init__(self, found: Path, runs: int, seconds: float) -> None:
        from tests.fuzzing import invariants

        self.invariants = invariants
        self.found = found
        self.runs = runs
        self.until = time.monotonic() + seconds
        self.counts: Counter[str] = Counter()

    def over(self) -> bool:
        return self.counts["inputs"] >= self.runs or time.monotonic() > self.until

    def one(self, data: bytes) -> None:
        """Try one input under a name that its length decides."""
        name = f"x{self.invariants.ENDINGS[len(data) % len(self.invariants.ENDINGS)]}"
        self._try(data, name, lambda: self.invariants.hold(data, name))

    def beside(self, data: bytes, filing: Filing, folder: Path) -> None:
        """Try one input as what stands beside a filing."""
        self._try(data, "x.beside", lambda: self.invariants.hold_beside(data, filing, folder))

    def _try(self, data: bytes, name: str, hold: Callable[[], object]) -> None:
        begun = time.process_time()
        self.counts["inputs"] += 1
        try:
            self.counts["read" if hold() else "refused"] += 1
        except Exception as error:
            frame = traceback.extract_tb(error.__traceback__)[-1]
            self._keep(f"{type(error).__name__}-{Path(frame.filename).stem}-{frame.lineno}", data, name)
        if time.process_time() - begun > SLOW:
            self._keep(f"slow-{len(data) // 1000}k", data, name)
        if self.counts["inputs"] % 10_000 == 0:
            print(self, flush=True)

    def _keep(self, what: str, data: bytes, name: str) -> None:
        self.counts[what] += 1
        if self.counts[what] == 1:
            self.found.mkdir(parents=True, exist_ok=True)
            file = self.found / f"{what}-{hashlib.sha256(data).hexdigest()[:8]}{Path(name).suffix}"
            file.write_bytes(data)
            print(f"{what}: {file}", flush=True)

    def __str__(self) -> str:
        return ", ".join(f"{name}: {count}" for name, count in self.counts.items())

    @property
    def wrong(self) -> int:
        return sum(self.counts.values()) - sum(self.counts[name] for name in ("inputs", "read", "refused"))


def seeds(chance: random.Random) -> list[bytes]:
    """Return what is mutated: stretches of the corpus where it is there, kept inputs, made-up filings."""
    from tests.fuzzing.inputs import from_grammar, windows

    files = sorted(path for path in CORPUS.rglob("*") if path.suffix in (".txt", ".htm", ".html", ".nc"))
    real = windows([path.read_bytes() for path in files], chance)
    kept = [path.read_bytes() for path in sorted(KEPT.iterdir())]
    return [*real, *kept, *(from_grammar(chance) for _ in range(100))]


def made(how: str, chance: random.Random) -> Iterator[bytes]:
    from tests.fuzzing.inputs import from_grammar, mutated

    found = seeds(chance) if how == "mutation" else []
    while True:
        yield mutated(found, chance) if found else from_grammar(chance)


def beside(run: Run, chance: random.Random) -> None:
    """Do something to sidecars, indexes and the table of what was published, for filings out of the grammar."""
    from generator.extracting import extract
    from generator.reading import read_bytes
    from tests.fuzzing.inputs import BESIDE, PIECES_BESIDE, from_grammar, mutated

    filings = [extract(read_bytes(from_grammar(chance), "x.txt")) for _ in range(50)]
    with tempfile.TemporaryDirectory() as folder:
        while not run.over():
            run.beside(mutated(BESIDE, chance, PIECES_BESIDE), chance.choice(filings), Path(folder))


def by_coverage(run: Run, seed: int, corpus: Path) -> None:
    """Let libFuzzer choose the inputs; it ends the process itself."""
    import atheris

    corpus.mkdir(parents=True, exist_ok=True)
    for data in seeds(random.Random(seed)):
        (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data[:2_000])
    left = max(1, int(run.until - time.monotonic()))
    flags = [f"-runs={run.runs}", f"-max_total_time={left}", f"-seed={seed}", "-max_len=4096", "-timeout=120"]
    flags += ["-rss_limit_mb=4096", "-print_final_stats=1", "-verbosity=0"]
    atheris.Setup([sys.argv[0], *flags, str(corpus)], run.one)
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("how", choices=("grammar", "mutation", "beside", "coverage"))
    parser.add_argument("--runs", type=int, default=1_000_000_000)
    parser.add_argument("--seconds", type=float, default=1e9)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--found", type=Path, default=REPO / "fuzzed", help="Folder for inputs that something is wrong with."
    )
    chosen = parser.parse_args()
    if chosen.how == "coverage":
        import atheris

        with atheris.instrument_imports(include=["generator.reading", "generator.extracting"]):
            run = Run(chosen.found, chosen.runs, chosen.seconds)
        by_coverage(run, chosen.seed, chosen.found / "corpus")
    run = Run(chosen.found, chosen.runs, chosen.seconds)
    if chosen.how == "beside":
        beside(run, random.Random(chosen.seed))
    else:
        for data in made(chosen.how, random.Random(chosen.seed)):
            if run.over():
                break
            run.one(data)
    print(run)
    return int(run.wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main())
