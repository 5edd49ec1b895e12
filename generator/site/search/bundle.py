"""One index out of shards, as Pagefind's script in the browser reads it.

Pagefind can ask several indexes at once, but a browser then loads a part of each for every word: 32 shards of 1,000
filings came to 1.2 MB for a first query where one index takes a tenth. So the shards are joined here: records are
counted on from one shard to the next, and a word's records put one after the other, in CBOR as they are.

A record's name in the index says when its document is dated and which records are of one document, so that a browser
can put results in order and together before it loads any of them: `en_`, the day in base 36 (0000 without one), some
digits of a hash of the document's address, and after a dash some of a hash of what the record holds, so that nothing
outdated is taken from a browser's cache; sections of texts have their number behind a further dash.
"""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import cbor2
import msgspec

from generator.site.search import pagefind
from generator.site.search.remembered import File
from generator.site.search.shards import FIELDS, SCRATCH, Entry, Shard, Word

CHUNK = 40_000
"""Bytes after which a part of the words is closed, a quarter of that when compressed: a browser loads one a word."""

VALUES = "values.json"
"""The file with the values of each filter, by name."""

_PAGE = pagefind.array(3)
"""What CBOR puts before a record of a word, and before a word."""
_number = cache(cbor2.dumps)

_LEAST = 4
"""Digits of a hash of an address, and more where they do not tell two documents of a day apart."""
_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"


def files(shards: list[Shard], cache: Path) -> dict[str, File]:
    """Return the files of the index that holds what the shards hold, by path: the same bytes for the same shards.

    What is made on the way is made in the folder `cache`.
    """
    made, entry = _engine(cache)
    pages = _add_records(made, shards)
    parts = _add_words(made, shards)
    filters = _joined_filters(shards)
    listed = []
    for name, found in sorted(filters.items()):
        content = cbor2.dumps([name, sorted(found.items())])
        listed.append([name, _add(made, content, "filter/{}.pf_filter")])
    meta = cbor2.dumps([entry["version"], pages, parts, listed, [], FIELDS])
    language = next(iter(entry["languages"].values()))
    language |= {"hash": _add(made, meta, "pagefind.{}.pf_meta"), "page_count": len(pages)}
    entry["languages"] = {"en": language}
    made["pagefind-entry.json"] = _plain(json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode())
    made[VALUES] = _plain(msgspec.json.encode({name: sorted(found) for name, found in sorted(filters.items())}))
    return made


def _engine(cache: Path) -> tuple[dict[str, File], dict[str, Any]]:
    """Return the scripts that a browser needs, and what an index tells of itself first."""
    with tempfile.TemporaryDirectory(prefix=SCRATCH, dir=cache) as folder:
        page, index = Path(folder, "pages", "index.html"), Path(folder, "index")
        page.parent.mkdir()
        page.write_text('<html lang="en"><body>word</body></html>', encoding="utf-8")
        pagefind.run(page.parent, index, "none")
        entry: dict[str, Any] = json.loads((index / "pagefind-entry.json").read_bytes())
        return {name: _plain((index / name).read_bytes()) for name in pagefind.ENGINE}, entry


# --- records --------------------------------------------------------------------------------------


def _add_records(made: dict[str, File], shards: list[Shard]) -> list[tuple[str, int]]:
    """Add a file for each record; return its name and number of words."""
    named = _document_names(shards)
    pages = []
    for shard in shards:
        held: defaultdict[int, list[tuple[Entry, str]]] = defaultdict(list)
        for entry in shard.entries:
            held[entry.document].append((entry, pagefind.digest(entry.fragment)))
        for number, entries in held.items():
            address, _, text = shard.documents[number]
            whole = pagefind.digest("".join(digest for _, digest in entries).encode())
            for entry, digest in entries:
                name = f"en_{named[address]}-{whole[:3]}" + (f"-{base36(entry.place)}" if text else "")
                made[f"fragment/{name}.pf_fragment"] = File(entry.fragment, digest)
                pages.append((name, entry.words))
    return pages


def _document_names(shards: list[Shard]) -> dict[str, str]:
    """Return for each address the day and as many digits of its hash as tell it from others of that day."""
    days = {address: dated for shard in shards for address, dated, _ in shard.documents}
    taken: dict[str, str] = {}
    for address, dated in sorted(days.items()):
        day = base36(date.fromisoformat(dated).toordinal()) if dated else ""
        digits = pagefind.digest(address.encode())
        length = _LEAST
        while (name := f"{day:0>4}{digits[:length]}") in taken:
            length += 1
        taken[name] = address
    return {address: name for name, address in taken.items()}


def base36(number: int) -> str:
    """Return a number in digits and small letters."""
    digits = ""
    while number or not digits:
        number, digit = divmod(number, 36)
        digits = _BASE36[digit] + digits
    return digits


# --- words ----------------------------------------------------------------------------------------


def _add_words(made: dict[str, File], shards: list[Shard]) -> list[list[str]]:
    """Add the words in parts; return of each part its first word, its last and its name."""
    parts = []
    for words in _parts(_joined_words(shards)):
        content = pagefind.array(1) + pagefind.array(len(words)) + b"".join(encoded for _, encoded in words)
        parts.append([words[0][0], words[-1][0], _add(made, content, "index/{}.pf_index")])
    for one, other in pairwise(parts):
        _shorten(one, other)
    return parts


def _shorten(one: list[str], other: list[str]) -> None:
    """Cut the last word of a part and the first of the next to what tells them apart, as Pagefind does."""
    last, first = one[1], other[0]
    common = next((place for place, (a, b) in enumerate(zip(last, first, strict=False)) if a != b), len(last))
    if last[: common + 1] >= one[0]:
        one[1] = last[: common + 1]
    other[0] = first[: common + 1]


def _parts(words: Iterable[tuple[str, bytes]]) -> Iterator[list[tuple[str, bytes]]]:
    part: list[tuple[str, bytes]] = []
    size = 0
    for word, encoded in words:
        part.append((word, encoded))
        size += len(encoded)
        if size >= CHUNK:
            yield part
            part, size = [], 0
    if part:
        yield part


def _joined_words(shards: list[Shard]) -> Iterator[tuple[str, bytes]]:
    """Yield each word with its records in CBOR, in the order of the words."""
    plain: defaultdict[str, _Pages] = defaultdict(_Pages)
    in_forms: defaultdict[str, defaultdict[str, _Pages]] = defaultdict(lambda: defaultdict(_Pages))
    base = 0
    for shard in shards:
        for word in shard.words:
            (plain[word.text] if word.form is None else in_forms[word.text][word.form]).add(base, word)
        base += len(shard.entries)
    for text in sorted(plain.keys() | in_forms.keys()):
        forms = sorted(in_forms[text].items()) if text in in_forms else []
        variants = b"".join(pagefind.array(2) + cbor2.dumps(form) + pages.joined() for form, pages in forms)
        pages = plain.get(text) or _Pages()
        yield text, _PAGE + cbor2.dumps(text) + pages.joined() + pagefind.array(len(forms)) + variants


class _Pages:
    """The records that have a word, in CBOR, as they are found shard by shard."""

    __slots__ = ("_before", "_count", "_parts")

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._count = self._before = 0

    def add(self, base: int, word: Word) -> None:
        """Add the records of a shard, which are counted from `base` on."""
        self._parts += (_PAGE, _number(base + word.first - self._before), word.pages)
        self._count += word.count
        self._before = base + word.last

    def joined(self) -> bytes:
        """Return them all."""
        return pagefind.array(self._count) + b"".join(self._parts)


# --- filters --------------------------------------------------------------------------------------


def _joined_filters(shards: list[Shard]) -> dict[str, dict[str, list[int]]]:
    joined: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    base = 0
    for shard in shards:
        for name, values in shard.filters.items():
            for value, numbers in values.items():
                joined[name][value] += [base + number for number in numbers]
        base += len(shard.entries)
    return {name: dict(values) for name, values in joined.items()}


def _add(made: dict[str, File], content: bytes, path: str) -> str:
    """Add a file of the index, named by its content; return its name in the index."""
    digest = pagefind.digest(content)
    name = f"en_{digest[:10]}"
    made[path.format(name)] = File(content, digest, unpacked=True)
    return name


def _plain(content: bytes) -> File:
    return File(content, pagefind.digest(content))
