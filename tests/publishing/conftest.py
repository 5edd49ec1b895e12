"""The made-up issuer's library, published once."""

from __future__ import annotations

from pathlib import Path

import halden
import pytest

from generator.publishing import publish
from generator.settings import Settings


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the documents folder that the library was published into."""
    source = tmp_path_factory.mktemp("filings")
    (source / "halden.txt").write_text(halden.document().text, encoding="utf-8")
    out = tmp_path_factory.mktemp("site_src")
    library, papers = halden.library()
    cache = tmp_path_factory.mktemp("cache")
    settings = Settings(source=source, out=out, cache=cache, site_name="Halden filings")
    publish(library, out, settings, lambda filing: papers[filing.id])
    return out
