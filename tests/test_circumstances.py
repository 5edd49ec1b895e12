"""Under what circumstances a page is kept: where a theme of the installed ones lies."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.themes import readthedocs

from generator.plugin import circumstances

CASES: list[tuple[str, str, str | None]] = [
    ("a theme", "mkdocs.themes.readthedocs", str(Path(readthedocs.__file__).parent)),
    ("one that is not there", "mkdocs.themes.nowhere", None),
    ("one in a package that is not there", "nowhere.themes.plain", None),
]


@pytest.mark.parametrize(("module", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_folder_of_a_theme(module: str, expected: str | None) -> None:
    assert circumstances._folder(module) == expected
