"""Where files stand in the folder of filings: `<issuer>/<form>/<accession number>.txt`."""

from __future__ import annotations

import re
from pathlib import Path

from generator.linking.errors import LinkingError
from generator.linking.hyperlinks import dashed
from generator.linking.issuers import LONGEST_SLUG, shortened, slug
from generator.linking.sidecars import read_sidecar
from generator.reading import discover
from generator.reading.naming import header_from_name

_HEAD = 8_192
_NUMBER = re.compile(rb"ACCESSION[ -]NUMBER:?>?\s{0,20}(\d{10}-\d{2}-\d{6})", re.IGNORECASE)


def index_file(source: Path, cik: str, name: str) -> Path:
    """Return the file of a company's index: where it stands already, else in a folder named after the company."""
    file = f"CIK{cik}.json"
    return next(iter(sorted(source.rglob(file))), source / slug(name) / file)


def filing_file(index: Path, source: Path, name: str, form: str, accession_number: str) -> Path:
    """Return the file of a filing, in the folder of its company's index."""
    folder = source / slug(name) if index.parent == source else index.parent
    return folder / form_folder(form) / f"{accession_number}.txt"


def form_folder(form: str | None) -> str:
    """Return a form as the name of a folder, from which reading can tell it: `8-K/A` gives `8-K-A`."""
    return shortened(re.sub(r"[^A-Z0-9]+", "-", (form or "").upper()).strip("-") or "other", LONGEST_SLUG)


def part_of(path: Path) -> Path:
    """Return the hidden file beside a filing that holds what has come of it so far."""
    return path.with_name(f".{path.name}.part")


def held(source: Path) -> dict[str, str]:
    """Return the files of the folder by accession number, as a name, a header or a sidecar states it."""
    found = discover(source)
    files: dict[str, str] = {}
    for path in found.filings if source.is_dir() else ():
        name = path.relative_to(source).as_posix()
        if number := header_from_name(name).accession_number or _in_header(path):
            files.setdefault(number, name)
    for path in found.sidecars:
        name = path.relative_to(source).as_posix()
        try:
            sidecar = read_sidecar(path, name)
        except LinkingError:
            continue
        if sidecar.stated.accession_number:
            files.setdefault(dashed(sidecar.stated.accession_number), sidecar.reviews)
    return files


def _in_header(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            match = _NUMBER.search(file.read(_HEAD))
    except OSError:
        return None
    return match[1].decode() if match else None
