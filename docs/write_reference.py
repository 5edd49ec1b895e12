"""Writes the reference pages from the code: `python docs/write_reference.py`, run after a command, an option or a
front matter key has changed. With `--accuracy`, the table of what is read how well too, from hand-read filings.
"""

from __future__ import annotations

import ast
import csv
import inspect
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import click
from mkdocs.config import config_options as c

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

from generator.cli import COMMANDS, command, main  # noqa: E402
from generator.linking.corrections import Change  # noqa: E402
from generator.linking.sidecars import Stated  # noqa: E402
from generator.model import Approval  # noqa: E402
from generator.options import FilingsConfig  # noqa: E402
from generator.settings import Settings  # noqa: E402

PAGES = REPO / "docs" / "pages"
WRITTEN = "<!-- Written by docs/write_reference.py: change the code, not this page. -->"
ACCURACY = "explanation/accuracy.md"
DRAWING = frozenset(("hide", "template"))
"""Front matter keys that tell the theme how to draw a page."""


def pages() -> dict[str, str]:
    """Return the text of each reference page by its path below the documents folder."""
    texts = {
        "reference/commands.md": commands(),
        "reference/options.md": options(),
        "reference/front-matter.md": front_matter(),
    }
    return {path: f"{text.strip()}\n" for path, text in texts.items()}


VALUES = {
    "datetime": "YYYY-MM-DD",
    "integer range": "NUMBER",
    "directory": "FOLDER",
    "filename": "FILE",
    "choice": "WORD",
}
"""What a value is called, by what click calls its type."""


# --- commands --------------------------------------------------------------------------------------


def commands() -> str:
    context = click.Context(main, info_name="filings")
    lines = [
        "# Commands",
        WRITTEN,
        "`filings` and `python -m generator` are the same program. `mkdocs build` and `mkdocs serve` do the main job "
        "without it.",
        "Options that `mkdocs.yml` can give are read from there; a flag wins. A command that could not do all that was "
        "asked ends with the status 1, one that was called wrongly with 2.",
    ]
    for name in sorted(COMMANDS):
        told = command(name)
        below = click.Context(told, parent=context, info_name=name)
        pieces = " ".join(told.collect_usage_pieces(below))
        lines += [f"## `{name}`", f"    filings {name} {pieces}", paragraphs(told.help or "")]
        rows = [option_row(option) for option in told.params if isinstance(option, click.Option)]
        lines.append("\n".join(["| option | meaning |", "| --- | --- |", *rows]))
    return "\n\n".join(lines)


def paragraphs(text: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in escaped(inspect.cleandoc(text)).split("\n\n"))


def option_row(option: click.Option) -> str:
    names = ", ".join(f"`{name}`" for name in option.opts)
    kind = option.metavar
    if kind is None and not option.is_flag:
        kind = VALUES.get(option.type.name, option.type.name.upper())
    told, _, default = (option.help or "").partition("  [default: ")
    notes = [f"Default: {default.rstrip(']')}."] if default else []
    if isinstance(option.type, click.Choice):
        notes.append(f"One of {', '.join(f'`{choice}`' for choice in option.type.choices)}.")
    if option.required:
        notes.append("Required.")
    if option.show_default is True and option.default is not None:
        notes.append(f"Default: `{option.default}`.")
    if option.envvar:
        notes.append(f"Environment: `{option.envvar}`.")
    return cell(f"{names}{f' `{kind}`' if kind else ''}", " ".join([told, *notes]))


# --- options ---------------------------------------------------------------------------------------


def options() -> str:
    meanings = docstrings(Settings)
    rows = [cell(f"`{name}`", kind_of(option), default_of(option), meanings[name]) for name, option in schema()]
    variables = sorted(
        {
            (option.envvar, (option.help or "").split("  [")[0])
            for name in COMMANDS
            for option in command(name).params
            if isinstance(option, click.Option) and option.envvar
        }
    )
    sidecar = [("stated", Stated), ("facts", Change), ("approved", Approval)]
    return "\n\n".join(
        [
            "# Options",
            WRITTEN,
            "## In `mkdocs.yml`",
            "Under `plugins: filings:`. Everything else in that file is MkDocs' own.",
            "\n".join(["| option | kind | default | meaning |", "| --- | --- | --- | --- |", *rows]),
            "## In the environment",
            "\n".join(
                [
                    "| variable | meaning |",
                    "| --- | --- |",
                    cell(
                        "`SITE_URL`",
                        "Address of the site, with a slash at its end. Outputs that need absolute "
                        "addresses (feeds, sitemap, JSON-LD) are left out without it.",
                    ),
                    *[cell(f"`{name}`", told) for name, told in variables],
                ]
            ),
            "## In a sidecar",
            "`<file>.review.yml` beside a filing; [Correct a fact](../how-to/correct.md) shows one.",
            "\n".join(
                [
                    "| part | keys |",
                    "| --- | --- |",
                    *[
                        cell(f"`{part}`", ", ".join(f"`{name}`" for name in record.__struct_fields__))
                        for part, record in sidecar
                    ],
                ]
            ),
            "Every key of a correction and of an approval must be there; of what is stated, any. A day is written "
            "`2014-01-03`. An entry of another shape is named, and the others are used.",
        ]
    )


def schema() -> list[tuple[str, object]]:
    return [(name, option) for name, option in FilingsConfig._schema if name in Settings.__struct_fields__]


def kind_of(option: object) -> str:
    inner = option.option if isinstance(option, c.Optional) else option
    if isinstance(inner, c.Choice):
        return ", ".join(f"`{choice}`" for choice in inner.choices)
    if isinstance(inner, c.Dir):
        return "folder"
    if isinstance(inner, c.ListOfItems):
        return "list"
    return {bool: "`true`, `false`", int: "number", str: "text"}[inner._type]


def default_of(option: object) -> str:
    value = getattr(option, "default", None)
    if value in (None, []):
        return "none"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def docstrings(record: type) -> dict[str, str]:
    """Return what stands below each field of a record, else what is said of its type."""
    (body,) = [node for node in ast.parse(inspect.getsource(record)).body if isinstance(node, ast.ClassDef)]
    found: dict[str, str] = {}
    for field, after in zip(body.body, [*body.body[1:], None], strict=True):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            said = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and after.value.value
            found[field.target.id] = " ".join(str(said or OF_TYPE.get(field.target.id, "")).split())
    return found


OF_TYPE = {
    "publisher": "Who publishes the site: the issuer of the securities, or anybody else.",
    "offering": "Whether securities are being offered under the filings shown; `unknown` is treated like `live`.",
}
"""Of fields whose meaning stands at their type."""


# --- front matter ------------------------------------------------------------------------------------


def front_matter() -> str:
    meanings = described()
    kinds = front_matter_keys()
    lines = [
        "# Front matter",
        WRITTEN,
        "Every generated page begins with YAML front matter. What a document does not state is left out. "
        "The facts have the names and shapes of the JSON under `data/filings/`, whose schema is published at "
        "`data/schema/filing.json`.",
    ]
    for kind in sorted(kinds):
        rows = [cell(f"`{key}`", meanings[key]) for key in kinds[kind]]
        lines += [f"## `kind: {kind}`", "\n".join(["| key | holds |", "| --- | --- |", *rows])]
    return "\n\n".join(lines)


def front_matter_keys() -> dict[str, list[str]]:
    """Return the keys of each kind of page: those of the dictionaries in the code that give a title and a kind."""
    kinds: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for path in sorted((REPO / "generator" / "publishing").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict):
                content = {
                    key.value: value
                    for key, value in zip(node.keys, node.values, strict=True)
                    if isinstance(key, ast.Constant)
                }
                kind = content.get("kind")
                if "title" in content and isinstance(kind, ast.Constant):
                    kinds[kind.value] |= dict.fromkeys(key for key in content if key not in DRAWING)
    return {kind: list(keys) for kind, keys in kinds.items()}


def described() -> dict[str, str]:
    with (REPO / "docs" / "front_matter.csv").open(encoding="utf-8", newline="") as file:
        return {row["key"]: row["holds"] for row in csv.DictReader(file)}


# --- accuracy ------------------------------------------------------------------------------------------


def accuracy() -> str:
    command = [sys.executable, str(REPO / "benchmarks" / "accuracy.py"), "--table"]
    table = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return (
        f"# Figures\n\n{WRITTEN}\n\nWhat they mean, and what they do not: [How sure](how-sure.md).\n\n{table.strip()}\n"
    )


def cell(*texts: str) -> str:
    return "| " + " | ".join(escaped(" ".join(text.split())).replace("|", r"\|") for text in texts) + " |"


def escaped(text: str) -> str:
    """Return text in which, outside code, no angle bracket begins a tag and no star emphasis."""
    pieces = text.split("`")
    return "`".join(
        piece if place % 2 else piece.replace("<", "&lt;").replace("*", r"\*") for place, piece in enumerate(pieces)
    )


if __name__ == "__main__":
    for path, text in pages().items():
        (PAGES / path).write_text(text, encoding="utf-8")
    if "--accuracy" in sys.argv:
        (PAGES / ACCURACY).write_text(accuracy(), encoding="utf-8")
