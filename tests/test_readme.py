"""What the README shows works as shown."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest
from publisher import REPO

from generator.linking.sidecars import read_sidecar
from generator.plugin import FilingsConfig

README = (REPO / "README.md").read_text(encoding="utf-8")


def test_the_sidecar_can_be_used(tmp_path: Path) -> None:
    (example,) = re.findall(r"\n((?:    .*\n)*    stated:\n(?:    .*\n)*)", README)
    file = tmp_path / "a.txt.review.yml"
    file.write_text(textwrap.dedent(example), encoding="utf-8")
    sidecar = read_sidecar(file, file.name)
    assert sidecar.reviews == "a.txt"
    assert sidecar.facts
    assert sidecar.approved


def test_every_option_is_documented() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)
    options = dict(FilingsConfig._schema)
    assert set(rows) == set(options)


@pytest.mark.parametrize("file", ["LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "mkdocs.yml", "requirements.txt"])
def test_what_newcomers_look_for_is_there(file: str) -> None:
    assert (REPO / file).read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-test.txt"])
def test_requirements_are_pinned_and_name_no_registry(file: str) -> None:
    lines = [line for line in (REPO / file).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"-e \.|-r requirements\.txt|[\w.-]+==[\w.]+", line) for line in lines)
