"""Fixtures that several tests share."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

import hypothesis
import pytest
from publisher import FILINGS, Site

hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")


@pytest.fixture
def make_site(tmp_path: Path) -> Callable[..., Site]:
    """Make a site of filings given by name and bytes; options are the plugin's."""

    def make(filings: Mapping[str, bytes] = FILINGS, **options: object) -> Site:
        return Site(tmp_path / "publisher", filings, **options)

    return make


@pytest.fixture(autouse=True)
def mkdocs_log_reaches_pytest(caplog: pytest.LogCaptureFixture) -> None:
    """Let tests read what MkDocs logs."""
    caplog.set_level(logging.INFO, logger="mkdocs")


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site of the made-up issuer's filings, built once."""
    site = Site(tmp_path_factory.mktemp("built"), FILINGS)
    site.build(strict=True)
    return site
