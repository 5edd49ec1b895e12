"""A site for each issuer's folder of filings, built side by side, and a home page over them.

Each site is whole by itself and knows nothing of the others; the home page leads to all and searches all. What has
been built before is kept as in any build, so that a new filing costs the build of one site.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError, MkDocsException
from mkdocs.utils.yaml import yaml_load

from generator.linking.issuers import slug
from generator.model import Problem
from generator.parallel import in_order
from generator.plugin import FilingsPlugin
from generator.publishing import escaping, words
from generator.publishing.home_page import TEXT
from generator.publishing.output import OWN_FOLDERS, read_manifest
from generator.reading import discover
from generator.site import exchange

HOME = "home"
_LISTS = ("issuers/index.md", "filings/index.md")
"""Pages in the navigation that say nothing on a site without filings."""
_LOG = "mkdocs"


class Task(NamedTuple):
    """One site to build."""

    name: str
    config_file: Path
    docs: Path
    """Its documents folder; hand-written pages are copied there."""
    site: Path
    source: Path
    site_url: str | None
    sites: tuple[str, ...] = ()
    """Names of other sites below this one that are searched too."""
    words: str = ""
    """Markdown for its home page, behind the publisher's own."""
    strict: bool = False


class Outcome(NamedTuple):
    """What came of a site: whether it stands, its warnings, whose documents it shows and how many."""

    name: str
    built: bool
    told: tuple[str, ...] = ()
    title: str = ""
    documents: int = 0


def build_all(
    config_file: Path, source: Path, out: Path, work: Path, site_url: str | None, *, strict: bool
) -> Iterator[Outcome]:
    """Build a site into `out/<name>/` for each folder of `source`, then the home page into `out`; yield each.

    `work` is a folder for what is made on the way and kept. A site that cannot be built stops only itself, and what
    was built of it before stays; the home page leads to those that stand.
    """
    folders: dict[str, Path] = {}
    for folder in sorted(path for path in source.iterdir() if path.is_dir() and path.name[0] != "."):
        first = folders.setdefault(slug(folder.name), folder)
        if first is not folder:
            told = f"Its site would stand where that of {first.name} does. Rename one of the two folders."
            yield Outcome(folder.name, False, (told,))
    tasks = [
        Task(
            name,
            config_file,
            work / name / "docs",
            out / name,
            folder,
            f"{site_url}{name}/" if site_url else None,
            strict=strict,
        )
        for name, folder in folders.items()
    ]
    outcomes: list[Outcome] = []
    for outcome in in_order(build_one, tasks, _lost, few=1):
        outcomes.append(outcome)
        yield outcome
    yield _home(config_file, out, work, site_url, outcomes, strict=strict)


def loose(source: Path) -> tuple[Problem, ...]:
    """Return a problem for each filing that lies in no folder of an issuer: it is on none of the sites."""
    return tuple(
        Problem(
            file=path.relative_to(source).as_posix(),
            message="It lies in no issuer's folder, so it is on none of the sites.",
            advice="Move it into the folder of its issuer.",
            severity="warning",
            code="no-site",
        )
        for path in discover(source).filings
        if path.parent == source
    )


def build_one(task: Task) -> Outcome:
    """Build one site; whatever goes wrong is told and stops only this one."""
    heard = _Heard()
    logging.getLogger(_LOG).addHandler(heard)
    try:
        _copy_pages(task)
        config = load_config(
            str(task.config_file),
            docs_dir=str(task.docs),
            site_dir=str(task.site),
            site_url=task.site_url or "",
            strict=task.strict,
            **_changed(task),
        )
        with _alone(config, task.docs.parent / "cache"):
            build(config)
    except (MkDocsException, SystemExit, OSError) as error:
        return Outcome(task.name, False, (*heard.told, str(error) or "The build was ended."))
    finally:
        logging.getLogger(_LOG).removeHandler(heard)
    title, documents = _shown(task.site)
    return Outcome(task.name, True, tuple(heard.told), title or task.name, documents)


@contextmanager
def _alone(config: MkDocsConfig, cache: Path) -> Iterator[None]:
    """Let the plugin, one object for all builds of a process, know this site alone and keep all in `cache`."""
    plugin = config.plugins["filings"]
    if not isinstance(plugin, FilingsPlugin):
        raise ConfigurationError("The plugin `filings` is not the one of this package.")
    plugin.begin(cache)
    try:
        yield
    finally:
        plugin.begin(None)


def _lost(task: Task) -> Outcome:
    return Outcome(task.name, False, ("The process that built it ended without an answer.",))


class _Heard(logging.Handler):
    """Keeps warnings and errors."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())


def _changed(task: Task) -> dict[str, Any]:
    """Return what the configuration of one site has otherwise than the publisher's: its filings, and its navigation."""
    with task.config_file.open("rb") as stream:
        given: dict[str, Any] = yaml_load(stream) or {}
    plugins: Any = given.get("plugins") or {}
    entries = list(plugins.items()) if isinstance(plugins, dict) else [_entry(each) for each in plugins]
    changed: dict[str, Any] = {"plugins": []}
    for name, options in entries:
        if name == "filings":
            options = {**(options or {}), "source": str(task.source), "search_sites": list(task.sites)}
        changed["plugins"].append({name: options or {}})
    if task.sites and given.get("nav"):
        changed["nav"] = [entry for entry in given["nav"] if not _leads_to(entry, _LISTS)]
    return changed


def _entry(given: Any) -> tuple[str, Any]:
    return next(iter(given.items())) if isinstance(given, dict) else (given, None)


def _leads_to(entry: Any, pages: Sequence[str]) -> bool:
    return (next(iter(entry.values())) if isinstance(entry, dict) else entry) in pages


def _copy_pages(task: Task) -> None:
    """Bring the publisher's hand-written pages into the documents folder of a site, and take away those that went."""
    given = load_config(str(task.config_file)).docs_dir
    pages = {path.name: path for path in _hand_written(Path(given))}
    task.docs.mkdir(parents=True, exist_ok=True)
    for path in _hand_written(task.docs):
        if path.name not in pages:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for name, path in pages.items():
        if path.is_dir():
            shutil.copytree(path, task.docs / name, dirs_exist_ok=True)
        else:
            shutil.copyfile(path, task.docs / name)
    if task.words:
        own = task.docs / TEXT
        before = own.read_text(encoding="utf-8").strip() if own.is_file() else ""
        own.write_text(f"{before}\n\n{task.words}\n", encoding="utf-8")


def _hand_written(docs: Path) -> Iterator[Path]:
    generated = read_manifest(docs).files
    for path in sorted(docs.iterdir()):
        if path.name[0] != "." and path.name not in OWN_FOLDERS and path.name not in generated:
            yield path


def _shown(site: Path) -> tuple[str, int]:
    """Return whose documents a site shows, the issuer with most of them, and how many there are."""
    counted = []
    for file in sorted((site / "data" / "issuers").glob("*.json")):
        issuer: dict[str, Any] = msgspec.json.decode(file.read_bytes())
        counted.append((len(issuer["filings"]), str(issuer["name"])))
    return (max(counted, key=lambda each: each[0])[1] if counted else ""), sum(count for count, _ in counted)


# --- the home page -------------------------------------------------------------------------------


def _home(
    config_file: Path, out: Path, work: Path, site_url: str | None, outcomes: Sequence[Outcome], *, strict: bool
) -> Outcome:
    standing = [each for each in outcomes if (out / each.name / "index.html").is_file()]
    listed = [each if each.built else each._replace(**_counted(out / each.name)) for each in standing]
    empty = work / HOME / "filings"
    empty.mkdir(parents=True, exist_ok=True)
    staged = work / HOME / "site"
    outcome = build_one(
        Task(
            HOME,
            config_file,
            work / HOME / "docs",
            staged,
            empty,
            site_url,
            tuple(f"./{each.name}/" for each in listed),
            _list(listed),
            strict,
        )
    )
    if not outcome.built:
        return outcome
    names = {each.name for each in outcomes}
    if taken := sorted(names & {path.name for path in staged.iterdir()}):
        told = f"Folders of filings have names that the home page needs: {', '.join(taken)}. Rename them."
        return Outcome(HOME, False, (*outcome.told, told))
    _brought(staged, out, names)
    return outcome._replace(title=HOME, documents=sum(each.documents for each in listed))


def _counted(site: Path) -> dict[str, Any]:
    title, documents = _shown(site)
    return {"title": title or site.name, "documents": documents}


def _list(outcomes: Sequence[Outcome]) -> str:
    """Return the list of sites as Markdown for the home page."""
    rows = "\n".join(
        f'<li><a href="{each.name}/">{escaping.html(each.title)}</a> '
        f'<span class="fl-count">{words.many(each.documents, "document")}</span></li>'
        for each in sorted(outcomes, key=lambda each: each.title.casefold())
    )
    return f'<h2 id="issuers">Issuers</h2>\n<ul class="fl-overview">\n{rows}\n</ul>' if rows else ""


def _brought(staged: Path, out: Path, sites: set[str]) -> None:
    """Put the home page's files beside the sites, and take away what neither brings."""
    shutil.copytree(staged, exchange.begin(out), dirs_exist_ok=True)
    exchange.exchange(out, keep=sites)
