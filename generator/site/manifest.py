"""What a site was built from and what it holds, by SHA-256: `manifest.json` at its root, the same for one input."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from generator.settings import Settings

NAME = "manifest.json"


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """Digests by path with forward slashes; `sources` below the folder of filings, `site` below the site's root."""

    version: int = 1
    site_url: str | None = None
    """The address that stands in the site's feeds and heads."""
    sources: dict[str, str]
    """Filings, sidecars, indexes and the table of published addresses."""
    site: dict[str, str]
    """Everything in the site but this file."""


class ManifestError(Exception):
    """A site whose manifest is not there or cannot be read; the message says which, and what to do."""


def made(site: Path, settings: Settings) -> Manifest:
    """Return the manifest of a built site as it lies there, and of its sources as they are now."""
    source = Path(settings.source)
    return Manifest(
        site_url=settings.site_url,
        sources=dict(_digests(source)),
        site={name: digest for name, digest in _digests(site) if name != NAME},
    )


def write(site: Path, settings: Settings) -> None:
    """Write the manifest of a built site into it."""
    text = msgspec.json.format(msgspec.json.encode(made(site, settings)), indent=0)
    (site / NAME).write_bytes(text + b"\n")


def read(site: Path) -> Manifest:
    """Read a site's manifest; raises `ManifestError`."""
    try:
        return msgspec.json.decode((site / NAME).read_bytes(), type=Manifest)
    except OSError as error:
        raise ManifestError(f"{site / NAME} cannot be read ({error.strerror}): build the site again") from error
    except msgspec.MsgspecError as error:
        raise ManifestError(f"{site / NAME} is no manifest ({error}): build the site again") from error


def differences(stated: dict[str, str], found: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each path that differs, with what is different: `missing`, `changed` or `more`."""
    for path in sorted(stated.keys() | found.keys()):
        if stated.get(path) != found.get(path):
            yield path, "missing" if path not in found else "more" if path not in stated else "changed"


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield path and digest of each file below a folder by path, without hidden ones."""
    if folder.is_file():
        yield folder.name, _digest(folder)
        return
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        hidden = name.startswith(".") or "/." in name
        if path.is_file() and not hidden and name.isprintable():
            yield name, _digest(path)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
