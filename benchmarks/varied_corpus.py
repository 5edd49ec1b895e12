"""Thousands of distinct filings from real ones: other issuers, numbers, years and amounts in each copy.

Each copy of the corpus is a world of its own: within it the same name, CIK, accession number, registration number
or amount always becomes the same other one, so that references between its filings still resolve; no two copies
share any. Nothing but the seed and the files of the corpus decides what comes out.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

LARGEST = 250_000
"""Bytes of the largest file taken: the few annual reports beyond it would be most of every measurement."""

_SUFFIXES = (".txt", ".htm", ".html")
_SYLLABLES = [
    "bar",
    "cor",
    "den",
    "fal",
    "gim",
    "hol",
    "jun",
    "kel",
    "lor",
    "mar",
    "nev",
    "pol",
    "rus",
    "sel",
    "tov",
    "wim",
]
_ACCESSION = re.compile(r"(?<!\d)(\d{10})(-?)(\d\d)\2(\d{6})(?!\d)")
_DATED_NAME = re.compile(r"^([\w-]+?)_(.+?)_(?=\d|[0-9a-f]{10})")
_HEADER_CIK = re.compile(r"CENTRAL INDEX KEY:\s+(\d{10})")
_ADDRESS_CIK = re.compile(r"/edgar/data/0*(\d{3,10})/", re.IGNORECASE)
_REGISTRATION = re.compile(r"(?<!\d)(333-)(\d{5,6})(?!\d)")
_AMOUNT = re.compile(r"(?<=\$)\s?\d[\d,]*\d(?:\.\d+)?")
_YEAR = re.compile(r"(?<![\d,.$-])(19[89]\d|20[0-2]\d)(?=(?:[01]\d[0-3]\d)?(?!\d))")
_WORD = re.compile(r"[a-z]{4,}")
_COMMON = frozenset(
    [
        "america",
        "bancorp",
        "bank",
        "capital",
        "company",
        "corp",
        "corporation",
        "energy",
        "enterprise",
        "enterprises",
        "file",
        "finance",
        "financial",
        "from",
        "fund",
        "global",
        "group",
        "health",
        "holding",
        "holdings",
        "international",
        "limited",
        "mining",
        "number",
        "partners",
        "platforms",
        "properties",
        "securities",
        "solutions",
        "southern",
        "street",
        "systems",
        "technologies",
        "technology",
        "therapeutics",
        "trust",
    ]
)
"""Words of issuers' names that prose uses too: they stay."""


def write(source: Path, target: Path, count: int, seed: int = 1) -> int:
    """Write `count` distinct filings, made from those below `source`, into `target`; return their bytes."""
    target.mkdir(parents=True, exist_ok=True)
    size = 0
    for name, data in filings(source, count, seed):
        (target / name).write_bytes(data)
        size += len(data)
    return size


def filings(source: Path, count: int, seed: int = 1) -> Iterator[tuple[str, bytes]]:
    """Yield file name and bytes of `count` distinct filings made from those below `source`.

    Raises `ValueError` where `source` holds none to start from.
    """
    files = sorted(
        (
            file
            for file in source.rglob("*")
            if file.suffix in _SUFFIXES and "TRUNCATED" not in file.name and file.stat().st_size <= LARGEST
        ),
        key=lambda file: (file.name, file.as_posix()),
    )
    if not files:
        raise ValueError(f"no filings of at most {LARGEST:,} bytes below {source}")
    texts = [(file, file.read_bytes().decode("latin-1")) for file in files]
    words = _names(file for file in files)
    ciks = _ciks(text for _, text in texts)
    for number in range(count):
        copy, place = divmod(number, len(texts))
        if place == 0:
            change = _copy(copy, seed, words, ciks)
        file, text = texts[place]
        yield change(file.name), change(text).encode("latin-1")


def _names(files: Iterator[Path]) -> list[str]:
    """Return the words that tell issuers apart, from the names of the files."""
    found = Counter(
        word
        for file in files
        if (match := _DATED_NAME.match(file.name))
        for word in _WORD.findall(match[2])
        if word not in _COMMON
    )
    return sorted(found)


def _ciks(texts: Iterator[str]) -> list[str]:
    found = {
        match.lstrip("0")
        for text in texts
        for pattern in (_HEADER_CIK, _ADDRESS_CIK)
        for match in pattern.findall(text)
    }
    return sorted(each for each in found if len(each) >= 5)


def _copy(copy: int, seed: int, words: list[str], ciks: list[str]) -> Callable[[str], str]:
    """Return what turns a text of the corpus into that of one copy."""

    def chance(*key: object) -> int:
        return int.from_bytes(hashlib.blake2b(repr((seed, copy, *key)).encode(), digest_size=8).digest(), "big")

    def digits(text: str) -> str:
        """Other digits, as many, at the same places; the first one stays what it is."""
        stream = str(chance("digits", text)).zfill(20)
        place = 0
        changed = []
        for character in text:
            if character.isdigit():
                changed.append(stream[place % 20] if place else character)
                place += 1
            else:
                changed.append(character)
        return "".join(changed)

    def made_up(match: re.Match[str]) -> str:
        word = match[0]
        value = chance("name", word.lower())
        name = "".join(_SYLLABLES[value >> shift & 15] for shift in (0, 4, 8, 12)) + chr(97 + copy % 26)
        return name.upper() if word.isupper() else name.capitalize() if word[0].isupper() else name

    def accession(match: re.Match[str]) -> str:
        prefix, dash, short, serial = match.groups()
        year = _shifted(int(short) + (2000 if short < "70" else 1900), years) % 100
        return f"{(int(prefix) + (copy + 1) * 10_000_000) % 10**10:010d}{dash}{year:02d}{dash}{serial}"

    years = 4 * (copy % 4)
    name = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(words)})(?![a-z])", re.IGNORECASE)
    known = {cik: str(1_000_000_000 + chance("cik", cik) % 8_000_000_000) for cik in ciks}
    cik = re.compile(rf"(?<!\d)(0*)({'|'.join(ciks)})(?!\d)") if ciks else None

    def change(text: str) -> str:
        text = _ACCESSION.sub(accession, text)
        if cik:
            text = cik.sub(lambda match: known[match[2]].zfill(10) if match[1] else known[match[2]], text)
        text = _REGISTRATION.sub(lambda match: f"{match[1]}{(int(match[2]) + copy * 14_983) % 10**6:06d}", text)
        text = _AMOUNT.sub(lambda match: digits(match[0]), text)
        text = _YEAR.sub(lambda match: str(_shifted(int(match[1]), years)), text)
        return name.sub(made_up, text)

    return change


def _shifted(year: int, years: int) -> int:
    """A year earlier by a multiple of four, so that 29 February stays a day; none before EDGAR."""
    return year - years if year - years >= 1994 else year
