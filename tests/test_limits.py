"""What a build says of the limits of hosts."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from publisher import FILINGS, Site, write

from generator.cli import main
from generator.site import limits


@pytest.mark.parametrize(
    ("size", "says"), [(0, None), (799_999_999, None), (800_000_000, "0.80 GB"), (1_250_000_000, "1.25 GB")]
)
def test_a_site_near_the_limit_is_spoken_of(size: int, says: str | None) -> None:
    told = limits.told(size)
    assert told is None if says is None else told is not None and says in told


def test_hidden_files_are_not_published(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": b"123", "b/c.html": b"4567", ".before/a.html": b"8" * 99})
    assert limits.size(tmp_path) == 7


def test_the_build_says_so(built_site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(limits, "NEAR", 0)
    built_site.build()
    assert "GitHub Pages publishes sites of at most 1 GB" in caplog.text


def test_sites_of_many_issuers_are_counted_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "NEAR", 0)
    site = Site(tmp_path, {f"acme/{name}": data for name, data in FILINGS.items()}, search=False)
    result = CliRunner().invoke(main, ["sites", "-f", str(site.config_file), "--out", str(site.built)])
    assert result.exit_code == 0, result.output
    assert result.output.count("GitHub Pages publishes sites of at most 1 GB") == 1
