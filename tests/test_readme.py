"""What newcomers look for is there, and pinned."""

from __future__ import annotations

import re

import pytest
from publisher import REPO


@pytest.mark.parametrize("file", ["LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "mkdocs.yml", "requirements.txt"])
def test_what_newcomers_look_for_is_there(file: str) -> None:
    assert (REPO / file).read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-test.txt"])
def test_requirements_are_pinned_and_name_no_registry(file: str) -> None:
    lines = [line for line in (REPO / file).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"-e \.|-r requirements\.txt|[\w.-]+==[\w.]+", line) for line in lines)
