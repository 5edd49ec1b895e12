"""What imports what: stages only from those before them, MkDocs in two places, no module from one that needs it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from publisher import REPO

BELOW = ("model", "tables", "settings", "states", "stored", "installed", "parallel")
"""What any part may import, and what imports no stage."""

STAGES = ("reading", "extracting", "linking", "publishing")

MAY_IMPORT_MKDOCS = ("generator.options", "generator.plugin")


def _modules() -> dict[str, Path]:
    paths = sorted((REPO / "generator").rglob("*.py"))
    return {".".join(path.relative_to(REPO).with_suffix("").parts).removesuffix(".__init__"): path for path in paths}


MODULES = _modules()


def imported(module: str, *, when_run: bool = False) -> Iterator[str]:
    """Yield what a module imports, the modules of a package by their own names; `when_run`: at its top level only."""
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    for node in tree.body if when_run else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{each.name}" for each in node.names]
            yield from (name if name in MODULES else node.module for name in names)


def part(module: str) -> str:
    """The package or module directly below `generator`."""
    return module.split(".")[1] if "." in module else ""


def test_every_module_is_looked_at() -> None:
    assert {part(module) for module in MODULES} >= {*BELOW, *STAGES, "plugin", "commands"}


@pytest.mark.parametrize("stage", [*BELOW, *STAGES])
def test_a_stage_imports_no_later_one(stage: str) -> None:
    before = STAGES[: STAGES.index(stage)] if stage in STAGES else ()
    later = {*STAGES, "importing", "reviewing", "previewing", "site", "starting", "commands", "plugin", "options"}
    wrong = later - {stage, *before}
    found = {
        (module, name)
        for module in MODULES
        if part(module) == stage
        for name in imported(module)
        if name in MODULES and part(name) in wrong
    }
    assert found == set()


def test_the_parts_of_the_program_form_no_circle() -> None:
    needs: dict[str, set[str]] = {}
    for module in MODULES:
        needs.setdefault(part(module), set()).update(
            part(name) for name in imported(module) if name in MODULES and part(name) not in ("", part(module))
        )
    assert list(TopologicalSorter(needs).static_order())


def test_no_module_needs_one_that_needs_it() -> None:
    needs = {module: {name for name in imported(module, when_run=True) if name in MODULES} for module in MODULES}
    assert list(TopologicalSorter(needs).static_order())


def test_mkdocs_is_imported_by_the_plugin_and_its_options_only() -> None:
    importing = {module for module in MODULES for name in imported(module) if name.split(".")[0] == "mkdocs"}
    assert importing
    assert {module for module in importing if not module.startswith(MAY_IMPORT_MKDOCS)} == set()


@pytest.mark.parametrize("stage", ["model", "reading", "extracting", "linking"])
def test_what_finds_facts_knows_no_template_engine(stage: str) -> None:
    outside = {name.split(".")[0] for module in MODULES if part(module) == stage for name in imported(module)}
    assert outside & {"jinja2", "markupsafe", "markdown", "comrak", "click", "rich", "httpx2"} == set()
