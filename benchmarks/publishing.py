"""Cost of a site of thousands of filings, beside plain MkDocs on the same Markdown, and of building it again.

    python benchmarks/publishing.py FOLDER [--filings 300 1000] [--json FILE] [--curve FILE.svg]

The filings are made from those of FOLDER (see `varied_corpus.py`). For each number of filings it builds the site
with nothing cached and without search; adds a filing, changes one, and builds again after each; and up to `--beside`
filings builds the same Markdown with `plugins: []`, pages of source texts left out of both, and compares the text of
every <article>. Times are of the processor, in this process's children and theirs. "Publishing" is from the documents
folder to the finished site; "writing pages" is all before it: reading, linking, and writing the documents folder.
Sizes that stand in the file of `--json` are not measured again, so that the large ones can be left to a quiet hour.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import varied_corpus
from mkdocs.commands.build import build
from mkdocs.config import load_config
from selectolax.lexbor import LexborHTMLParser

REPO = Path(__file__).resolve().parents[1]
NOT_MARKDOWN = "/search.md\n/filings/*/source.md\n/filings/*/source/\n"
"""Pages whose text is in a template, not in their Markdown: plain MkDocs has no such template."""


def _now() -> tuple[float, float]:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system, time.monotonic()


def run_build(config_file: str) -> None:
    """Build a site in this process and print what it took as JSON.

    The times at which a build goes from one stage to the next are noted around the plugins' events: a plugin that is
    told of them would be one that looks at the site, all of which is then made aside.
    """
    config = load_config(config_file)
    marks = [_now()]
    written, published = config.plugins.on_pre_build, config.plugins.on_post_build

    def on_pre_build(**given: Any) -> None:
        written(**given)
        marks.append(_now())

    def on_post_build(**given: Any) -> None:
        marks.append(_now())
        published(**given)

    vars(config.plugins).update(on_pre_build=on_pre_build, on_post_build=on_post_build)
    build(config)
    marks.append(_now())
    names = ("writing pages", "publishing", "finishing")
    stages = {
        name: {"cpu": after[0] - before[0], "wall": after[1] - before[1]}
        for name, (before, after) in zip(names, pairwise(marks), strict=True)
    }
    stages["all"] = {kind: sum(stage[kind] for stage in stages.values()) for kind in ("cpu", "wall")}
    peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(json.dumps({"stages": stages, "peak_mb": peaks[0], "peak_worker_mb": peaks[1]}))


class Place:
    """A folder with a site's configuration, filings and hand-written pages."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.filings = folder / "filings"
        names = subprocess.run(
            ["git", "ls-files", "site_src"], cwd=REPO, capture_output=True, text=True, check=True
        ).stdout.split()
        for name in names:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(REPO / name, folder / name)
        self.config("mkdocs.yml", {"filings": {"source": "filings", "search": False}}, "site")

    def config(self, name: str, plugins: object, site: str, exclude: str = "") -> None:
        """Write a configuration; JSON is YAML."""
        settings: dict[str, Any] = {"INHERIT": str(REPO / "mkdocs.yml"), "plugins": plugins, "site_dir": site}
        if exclude:
            settings["exclude_docs"] = f"/_home.md\n{exclude}"
        (self.folder / name).write_text(json.dumps(settings), encoding="utf-8")

    def build(self, name: str = "mkdocs.yml") -> dict[str, Any]:
        """Build the site of a configuration in a process of its own and return what it took."""
        command = [sys.executable, str(Path(__file__)), "--build", name]
        run = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        if run.returncode:
            raise SystemExit(f"the build of {name} failed:\n{run.stderr}")
        result: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
        return result


def measure(folder: Path, corpus: Path, count: int, seed: int, runs: int) -> dict[str, Any]:
    """Return sizes, times and ratios of a site of `count` filings, beside plain MkDocs where `runs` is not 0."""
    place = Place(folder)
    made = varied_corpus.filings(corpus, count + 1, seed)
    place.filings.mkdir()
    size = 0
    for _, (name, data) in zip(range(count), made, strict=False):
        (place.filings / name).write_bytes(data)
        size += len(data)
    full = place.build()
    site = folder / "site"
    measured: dict[str, Any] = {
        "filings": count,
        "pages": len(list(site.rglob("*.html"))),
        "mb": {
            "filings": size / 1e6,
            "source texts": _size(site / "data" / "source") / 1e6,
            "site_src": _size(folder / "site_src") / 1e6,
            "site": _size(site) / 1e6,
        },
        "full": full,
    }
    name, data = next(made)
    (place.filings / name).write_bytes(data)
    measured["new filing"] = place.build()
    changed = sorted(place.filings.iterdir())[count // 2]
    changed.write_bytes(changed.read_bytes().replace(b"</body>", b"<p>A sentence more.</p></body>") + b"\n")
    measured["changed filing"] = place.build()
    measured["nothing changed"] = place.build()
    for rebuild in ("new filing", "changed filing", "nothing changed"):
        measured[rebuild]["of full"] = measured[rebuild]["stages"]["all"]["wall"] / full["stages"]["all"]["wall"]
        measured[rebuild]["of full, cpu"] = measured[rebuild]["stages"]["all"]["cpu"] / full["stages"]["all"]["cpu"]
    if runs:
        measured["same markdown"] = beside_plain(place, runs)
    return measured


def beside_plain(place: Place, runs: int) -> dict[str, Any]:
    """Return the cost of publishing beside plain MkDocs: the same Markdown, the same text in every <article>."""
    place.config("ours.yml", {"filings": {"source": "filings", "search": False}}, "ours", NOT_MARKDOWN)
    place.config("plain.yml", [], "plain", NOT_MARKDOWN)
    taken: dict[str, list[float]] = {"ours": [], "plain": []}
    peaks = {}
    for _ in range(runs):
        for name, times in taken.items():
            shutil.rmtree(place.folder / name, ignore_errors=True)
            result = place.build(f"{name}.yml")
            times.append(result["stages"]["publishing"]["cpu"])
            peaks[name] = result["peak_mb"]
    articles = [dict(_articles(place.folder / name)) for name in taken]
    differing = sorted(
        path for path in articles[0].keys() | articles[1].keys() if len({a.get(path) for a in articles}) > 1
    )
    if differing:
        raise SystemExit(f"other text in {len(differing)} articles, the first of {differing[0]}")
    pages = len(articles[0])
    medians = {name: statistics.median(times) for name, times in taken.items()}
    return {
        "pages": pages,
        "ms a page": {name: 1000 * value / pages for name, value in medians.items()},
        "ratio": medians["ours"] / medians["plain"],
        "runs": taken,
        "peak_mb": peaks,
    }


def _articles(site: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(site.rglob("*.html")):
        article = LexborHTMLParser(file.read_bytes()).css_first("article")
        if article is not None and file.name != "404.html":
            yield file.relative_to(site).as_posix(), " ".join(article.text().split())


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def report(measured: dict[str, Any]) -> str:
    """Return what was measured at one size as lines of text."""
    full = measured["full"]["stages"]
    lines = [
        "{filings:,} filings, {pages:,} pages; MB: {mb}".format(
            **measured | {"mb": ", ".join(f"{name} {value:.0f}" for name, value in measured["mb"].items())}
        ),
        *(
            f"  full build, {name}: {stage['cpu']:.1f} s of processor, {stage['wall']:.1f} s on the clock"
            for name, stage in full.items()
        ),
        f"  publishing: {_ms_a_page(measured):.2f} ms a page, source texts included",
        f"  peak memory: {measured['full']['peak_mb']:.0f} MB, of the largest worker "
        f"{measured['full']['peak_worker_mb']:.0f} MB",
        f"  source texts: {measured['mb']['source texts'] / measured['mb']['filings']:.2f} of the filings' bytes",
    ]
    if same := measured.get("same markdown"):
        lines.append(
            f"  same Markdown, {same['pages']:,} pages: {same['ms a page']['ours']:.2f} ms a page, plain MkDocs "
            f"{same['ms a page']['plain']:.2f}; ratio {same['ratio']:.2f}"
        )
    for name in ("new filing", "changed filing", "nothing changed"):
        again = measured[name]
        stages = ", ".join(f"{stage} {taken['cpu']:.1f}" for stage, taken in again["stages"].items())
        lines.append(
            f"  built again, {name}: {again['of full']:.3f} of the full build's time; s of processor: {stages}"
        )
    return "\n".join(lines)


def curve(results: list[dict[str, Any]]) -> str:
    """Return the cost of a page against the number of filings as SVG: ours, and plain MkDocs where it was measured."""
    width, height, left, right, top = 700, 300, 60, 210, 30
    beside = [(each["filings"], each["same markdown"]["ms a page"]) for each in results if "same markdown" in each]
    series = (
        ("plain MkDocs, same Markdown", "#9a3412", [(count, ms["plain"]) for count, ms in beside]),
        ("this generator, same Markdown", "#0f766e", [(count, ms["ours"]) for count, ms in beside]),
        ("this generator, with source texts", "#1d4ed8", [(each["filings"], _ms_a_page(each)) for each in results]),
    )
    counts = [each["filings"] for each in results]
    most = max(value for _, _, points in series for _, value in points) * 1.15

    def place(count: int, value: float) -> tuple[float, float]:
        return left + (width - left - right) * count / max(counts), top + (height - top - 50) * (1 - value / most)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" font-family="sans-serif" '
        'font-size="12" aria-label="Milliseconds of processor for a page, by number of filings">',
        f'<text x="{left}" y="18">Publishing: milliseconds of processor a page, by number of filings</text>',
    ]
    for value in range(0, int(most) + 1, 2):
        x, y = place(0, value)
        parts.append(f'<path d="M{x:.1f} {y:.1f}H{width - right}" stroke="#ccc"/>')
        parts.append(f'<text x="{x - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{value}</text>')
    for count in counts:
        x, y = place(count, 0)
        parts.append(f'<text x="{x:.1f}" y="{y + 18:.1f}" text-anchor="middle">{count:,}</text>')
    for label, colour, values in series:
        points = [place(count, value) for count, value in values]
        if not points:
            continue
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points]
        parts.append(f'<text x="{points[-1][0] + 8:.1f}" y="{points[-1][1] + 4:.1f}" fill="{colour}">{label}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _ms_a_page(measured: dict[str, Any]) -> float:
    """Milliseconds of processor that publishing takes for a page of a full build."""
    return 1000 * float(measured["full"]["stages"]["publishing"]["cpu"]) / int(measured["pages"])


def machine() -> dict[str, object]:
    """Return what the figures depend on."""
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.processor(),
    )
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "load": os.getloadavg()[0],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--filings", type=int, nargs="+", default=[300, 1000])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=1, help="builds of each kind beside each other")
    parser.add_argument("--beside", type=int, default=3000, help="most filings that plain MkDocs builds too")
    parser.add_argument("--json", type=Path, help="file for the figures, and with those of earlier runs")
    parser.add_argument("--curve", type=Path, help="file for the curve")
    parser.add_argument("--build", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.build:
        run_build(chosen.build)
        return
    if chosen.folder is None:
        parser.error("say which folder has the filings to start from")
    about = machine()
    print(", ".join(f"{name} {value}" for name, value in about.items()), flush=True)
    known = json.loads(chosen.json.read_text(encoding="utf-8")) if chosen.json and chosen.json.exists() else []
    results = {each["filings"]: each for each in known}
    for count in chosen.filings:
        if count not in results:
            with tempfile.TemporaryDirectory(prefix="publishing-") as made:
                runs = chosen.runs if count <= chosen.beside else 0
                results[count] = measure(Path(made), chosen.folder, count, chosen.seed, runs) | {"machine": about}
            if chosen.json:
                text = json.dumps(list(results.values()), indent=1)
                chosen.json.write_text(f"{text}\n", encoding="utf-8")
        print(report(results[count]), flush=True)
    if chosen.curve:
        chosen.curve.write_text(curve([each for _, each in sorted(results.items())]), encoding="utf-8")


if __name__ == "__main__":
    main()
