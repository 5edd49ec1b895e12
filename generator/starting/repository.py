"""The files of a new publisher's repository, made of those of this one: its configuration, pages and workflows."""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import Any

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString as _text

from generator.settings import Publisher

HERE = Path(__file__).parent
_CARRIED = HERE / "site"
"""Where a built package carries those files."""
_OURS = _CARRIED if _CARRIED.is_dir() else HERE.parents[1]

AS_THEY_ARE = (
    ".github/workflows/fetch.yml",
    ".github/workflows/links.yml",
    ".github/workflows/pages.yml",
    ".gitignore",
    "site_src/_home.md",
    "site_src/about.md",
    "site_src/accessibility.md",
    "site_src/data.md",
    "site_src/glossary.md",
    "site_src/search.md",
)
OF_A_SITE = (
    (
        "pip install --require-hashes -r requirements.lock && pip install --no-deps --no-build-isolation -e .",
        "pip install -r requirements.txt",
    ),
    ("requirements.lock", "requirements.txt"),
)
"""What workflows of this repository say of its own package, and what those of a site say instead."""
CONFIGURATION = "mkdocs.yml"

FORMS = ("424B*", "S-*", "F-*", "EFFECT", "10-K", "10-Q", "8-K", "20-F", "40-F", "6-K", "DEF 14A")
"""What a new site fetches: prospectuses, registration statements, and the reports that they incorporate."""


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What whoever begins a site says about it."""

    folder: str
    """Name of the repository."""
    requirement: str
    """Line of `requirements.txt` that brings this package."""
    ciks: tuple[str, ...] = ()
    """Ten digits each."""
    site_name: str | None = None
    publisher: Publisher = "third_party"
    publisher_name: str | None = None
    user_agent: str | None = None


def files(choices: Choices) -> dict[str, str]:
    """Return the text of each file by its path in the repository."""
    drawn = Environment(
        loader=FileSystemLoader(HERE), undefined=StrictUndefined, keep_trailing_newline=True, trim_blocks=True
    )
    return {
        **{path: _ours(path) for path in AS_THEY_ARE},
        CONFIGURATION: _configured(_ours(CONFIGURATION), choices),
        "README.md": drawn.get_template("README.md.j2").render(choices=choices),
        "filings/README.md": drawn.get_template("filings.md.j2").render(choices=choices),
        "requirements.txt": f"{choices.requirement}\n",
    }


def _ours(path: str) -> str:
    text = (_OURS / path).read_text(encoding="utf-8")
    if path.startswith(".github/"):
        for ours, theirs in OF_A_SITE:
            text = text.replace(ours, theirs)
    return text


def _configured(text: str, choices: Choices) -> str:
    """Return a configuration with what was chosen, its comments and order kept."""
    engine = YAML()
    engine.width = 4_096
    engine.preserve_quotes = True
    engine.indent(mapping=2, sequence=4, offset=2)
    content = engine.load(text)
    if choices.site_name:
        content["site_name"] = _text(choices.site_name)
    section: dict[str, Any] = content["plugins"]["filings"]
    section["publisher"] = choices.publisher
    chosen = {
        "publisher_name": _text(choices.publisher_name) if choices.publisher_name else None,
        "user_agent": _text(choices.user_agent) if choices.user_agent else None,
        "companies": [_text(cik) for cik in choices.ciks],
        "forms": [_text(form) for form in FORMS],
    }
    section |= {key: value for key, value in chosen.items() if value}
    stream = StringIO()
    engine.dump(content, stream)
    return stream.getvalue()
