"""A server that speaks EDGAR's endpoints, and the commands run against it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import stamina
from click.testing import CliRunner, Result
from edgar_server import AGENT, Edgar, Run, serving

from generator.cli import main
from generator.importing import connection


@pytest.fixture
def edgar() -> Iterator[Edgar]:
    with serving() as edgar:
        yield edgar


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Wait for nothing between attempts, and hardly between requests."""
    monkeypatch.setattr(connection, "MILLISECONDS_APART", 1)
    monkeypatch.setattr(connection, "TIMEOUT", 5.0)
    monkeypatch.delenv("FILINGS_USER_AGENT", raising=False)
    with stamina.set_testing(True, attempts=3):
        yield


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tmp_path / "filings"


@pytest.fixture
def run(edgar: Edgar, source: Path, tmp_path: Path) -> Run:
    """Run a command on the folder, against the server, in the name of the made-up company."""

    def run(command: str, *arguments: object, agent: str = AGENT) -> Result:
        options = ["-f", tmp_path / "mkdocs.yml", "--source", source, "--base-url", edgar.url, "--user-agent", agent]
        return CliRunner().invoke(main, [command, *map(str, [*options, *arguments])])

    return run
