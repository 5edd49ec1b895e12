"""How this package is installed, so that a new repository can depend on the same one."""

from __future__ import annotations

from importlib.metadata import distribution

import msgspec

NAME = "mkdocs-filings"


class _Vcs(msgspec.Struct):
    vcs: str
    commit_id: str


class _Archive(msgspec.Struct):
    hashes: dict[str, str] = {}


class _Origin(msgspec.Struct):
    """`direct_url.json` (PEP 610): where a package came from that came from no index."""

    url: str
    vcs_info: _Vcs | None = None
    archive_info: _Archive | None = None


def released() -> str:
    """Return the requirement that names this version in a package index."""
    return f"{NAME}=={distribution(NAME).version}"


def installed() -> str | None:
    """Return the requirement that brings this very package; `None` where it came from this machine's own files."""
    return of_origin(distribution(NAME).read_text("direct_url.json"))


def of_origin(record: str | None) -> str | None:
    """Return the requirement for what a `direct_url.json` records; without one, the package came from an index."""
    if record is None:
        return released()
    origin = msgspec.json.decode(record, type=_Origin)
    if not origin.url.startswith(("https://", "ssh://")):
        return None
    if origin.vcs_info:
        return f"{NAME} @ {origin.vcs_info.vcs}+{origin.url}@{origin.vcs_info.commit_id}"
    hashes = origin.archive_info.hashes if origin.archive_info else {}
    return f"{NAME} @ {origin.url}" + (f"#sha256={hashes['sha256']}" if "sha256" in hashes else "")
