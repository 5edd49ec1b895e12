"""Reading and extracting prospectuses beside edgartools' own 424B extraction, on the same documents in one run.

    pip install edgartools        (in a virtual environment beside this program; nothing else here needs it)
    python benchmarks/beside_edgartools.py FOLDER [--rounds 3] [--json FILE]

Of each 424B below FOLDER: this program reads the file as it lies there and extracts all it knows, evidence included;
edgartools is given the HTML of the primary document, so that it need not take the submission apart, and asked for
`Prospectus424B.from_filing` (its parse of the document, the cover, the kind of offering), its tables (pricing, terms,
selling holders, notes, dilution, capitalization, underwriting) and `sections`. What it would ask EDGAR for (fees,
life cycle of the shelf) is left out. Documents of plain text, which it does not parse, are named and left out. Times
are of the processor, the least of several rounds that take turns.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import statistics
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from generator.extracting import extract
from generator.reading import ReadingError
from generator.reading.filings import primary_markup, read_bytes

AIM = 20
"""Times as fast as edgartools that reading and extracting are to be."""
TABLES = (
    "pricing",
    "offering_terms",
    "selling_stockholders",
    "structured_note_terms",
    "dilution",
    "capitalization",
    "underwriting",
)
_NUMBERS = count(1)


def edgartools(markup: str, form: str) -> Callable[[], object]:
    """Return what extracts a prospectus with edgartools, under a number of its own: it remembers documents by that."""
    from edgar import Filing
    from edgar.offerings.prospectus import Prospectus424B

    class Held(Filing):  # type: ignore[misc]
        """A filing of which nothing is asked of EDGAR."""

        header = SimpleNamespace(file_numbers=[])
        attachments = ()

        def html(self) -> str:
            return markup

    filing = Held(
        cik=1, accession_no=f"0000000001-00-{next(_NUMBERS):06d}", form=form, company="", filing_date="2000-01-01"
    )

    def work() -> object:
        prospectus = Prospectus424B.from_filing(filing)
        return [getattr(prospectus, table) for table in TABLES], len(prospectus.sections)

    return work


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(file: Path, rounds: int) -> tuple[float, float] | str | None:
    """Return seconds of this program and of edgartools, why there are none, or `None` for another kind of filing."""
    data = file.read_bytes()
    try:
        form = read_bytes(data, file.name).header.form or ""
        markup = primary_markup(data, file.name)
    except ReadingError:
        return None
    if not form.startswith("424B"):
        return None
    if markup is None:
        return "plain text"
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(timed(lambda: extract(read_bytes(data, file.name))))
        theirs.append(timed(edgartools(markup, form)))
    return min(ours), min(theirs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stems", type=Path, help="folder whose files' names say which filings are taken")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="file for the figures")
    chosen = parser.parse_args()
    if importlib.util.find_spec("edgar") is None:
        sys.exit("skipped: edgartools is not installed here (pip install edgartools)")
    taken = {file.stem for file in chosen.stems.iterdir()} if chosen.stems else None
    found: dict[str, tuple[float, float]] = {}
    for file in sorted(file for file in chosen.folder.rglob("*") if file.is_file()):
        if taken is not None and file.stem not in taken:
            continue
        result = measure(file, chosen.rounds)
        if isinstance(result, str):
            print(f"left out, {result}: {file.name}")
        elif result:
            found[file.name] = result
    if not found:
        sys.exit("no prospectus in HTML (424B) there")
    ratios = sorted(theirs / ours for ours, theirs in found.values())
    all_ours, all_theirs = (sum(column) for column in zip(*found.values(), strict=True))
    medians = [1000 * statistics.median(column) for column in zip(*found.values(), strict=True)]
    print(f"{len(found)} prospectuses in HTML; edgartools {version('edgartools')}")
    print(f"median ms: this program {medians[0]:.1f}, edgartools {medians[1]:.0f}")
    print(
        f"edgartools takes {statistics.median(ratios):.1f} times as long (median; {ratios[0]:.1f} to {ratios[-1]:.1f}; "
        f"all together {all_theirs / all_ours:.1f}); the aim is at least {AIM}"
    )
    if chosen.json:
        figures: dict[str, Any] = {"edgartools": version("edgartools"), "seconds": found}
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
