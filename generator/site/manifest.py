"""What a site was built from and what it holds, by SHA-256: `manifest.json` at its root, the same for one input."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from generator import states
from generator.settings import Settings
from generator.states import Digested

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
    return _manifest(settings, of_sources(Path(settings.source)), digests(site))


def write(
    site: Path,
    settings: Settings,
    staying: Mapping[str, Digested],
    written: Mapping[str, str],
    sources: Mapping[str, Digested],
) -> dict[str, Digested]:
    """Write the manifest of a built site into it; return the files of the site by path.

    The site is what lies in its folder and what is `staying` in that of the last one. Files that this build has
    `written` are not read for their SHA-256. What is known of `sources`, by path, is taken where they are in the same
    state still.
    """
    found = dict(sorted({**staying, **digests(site, written=written)}.items(), key=_place))
    _save(_manifest(settings, of_sources(Path(settings.source), sources), found), site)
    return found


def renew(site: Path, part: str) -> None:
    """State anew what a folder of a site holds, given its path with a slash at its end; raises `ManifestError`."""
    stated = read(site)
    rest = {path: sha256 for path, sha256 in stated.site.items() if not path.startswith(part)}
    now = {part + path: each.sha256 for path, each in digests(site / part).items()}
    _save(msgspec.structs.replace(stated, site=dict(sorted({**rest, **now}.items(), key=_place))), site)


def _save(manifest: Manifest, site: Path) -> None:
    staged = site / f".{NAME}.new"
    staged.write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=0) + b"\n")
    staged.replace(site / NAME)


def _manifest(settings: Settings, sources: Mapping[str, Digested], site: Mapping[str, Digested]) -> Manifest:
    return Manifest(
        site_url=settings.site_url,
        sources={name: each.sha256 for name, each in sources.items()},
        site={name: each.sha256 for name, each in site.items() if name != NAME},
    )


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


def digests(folder: Path, known: Mapping[str, Digested] = {}, written: Mapping[str, str] = {}) -> dict[str, Digested]:
    """Return state and digest of each file below a folder, by path and in that order.

    What a build puts aside and hidden files are left out. A file that is in the state that is `known`, or was `written`
    with a SHA-256, is not read.
    """
    found = {}
    for name, state in states.below(folder):
        if "/." in name or not _is_text(name) or not (state or (folder / name).is_file()):
            continue
        before = known.get(name)
        if state and name in written:
            found[name] = Digested(state, written[name])
        elif before and before.state == state:
            found[name] = before
        else:
            found[name] = states.digested(f"{folder}/{name}")
    return dict(sorted(found.items(), key=_place))


def of_sources(source: Path, known: Mapping[str, Digested] = {}) -> dict[str, Digested]:
    """Return state and digest of each file of the folder of filings, or of the one file that is the source.

    What may not be read, and what a link leads to out of the folder, is no part of the site, and left out.
    """
    if source.is_file():
        return {source.name: states.digested(source, known.get(source.name))}
    found = {}
    for name, state in states.below(source, (PermissionError,)):
        if "/." not in name and _is_text(name) and (state or _lies_within(source, name)):
            with contextlib.suppress(PermissionError):
                found[name] = states.digested(f"{source}/{name}", known.get(name))
    return dict(sorted(found.items(), key=_place))


def _lies_within(source: Path, name: str) -> bool:
    """Tell whether a link leads to a file in the folder of filings."""
    at = Path(os.path.realpath(source / name))
    return at.is_relative_to(os.path.realpath(source)) and at.is_file()


def _is_text(name: str) -> bool:
    """Tell whether a name is UTF-8, as JSON is."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _place(entry: tuple[str, object]) -> str:
    """Return what files are sorted by: folder by folder, with no character before the end of a folder's name."""
    return entry[0].replace("/", "\0")
