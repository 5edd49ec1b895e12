"""Shards: documents that are indexed together, by a process of their own, and kept until one of them changes.

Pagefind indexes all or nothing, so a change costs what the shard it lies in costs. Documents of an issuer lie in the
same shard, because they change together; what a shard holds is decided by hashes alone, and a shard that outgrows
its limit is halved, so that a new document moves no others between shards.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from operator import attrgetter, itemgetter
from pathlib import Path
from typing import Any, NamedTuple

import cbor2
import msgspec

from generator import stored
from generator.site.search import pagefind
from generator.site.search.documents import NOT_WORDS, Document, records
from generator.site.search.passages import SECTION
from generator.site.search.places import Places

LARGEST = 1_000_000
"""Characters of a shard: some 70 MB of memory and half a second."""

LAYOUT = 3
"""Counts up whenever shards are made differently, so that no older one is taken."""

FIELDS = ("accession_number", "date", "title")
"""Facts that are searched like words, in the order in which the index numbers them."""

SCRATCH = "scratch-"
"""How folders in the cache begin that hold what Pagefind reads and writes; a build that was killed leaves some."""

_ISSUER_BITS = 32


class Entry(msgspec.Struct, array_like=True):
    """A record as it was indexed: its document, its place in it, its number of words and its file in the index."""

    document: int
    place: int
    words: int
    fragment: bytes


class Word(msgspec.Struct, array_like=True):
    """A word and the records that have it: how many, the first, the last, and in CBOR all but the first's number."""

    text: str
    form: str | None
    """Its spelling, where that has diacritics."""
    count: int
    first: int
    last: int
    pages: bytes


class Shard(msgspec.Struct, array_like=True):
    """What Pagefind made of some documents, its records in their order."""

    documents: list[tuple[str, str, bool]]
    """Address, date and whether it is a text."""
    entries: list[Entry]
    words: list[Word]
    filters: dict[str, dict[str, list[int]]]
    """Of each filter, the records with each value."""


class Task(msgspec.Struct, frozen=True):
    """A shard to be built, and the file that keeps it."""

    kilobytes: int
    documents: tuple[Document, ...]
    kept: Path
    files: tuple[Path, ...] = ()
    """Where the documents lie."""


def tasks(kilobytes: int, documents: Sequence[Document], cache: Path) -> list[Task]:
    """Return the shards of the documents, in a fixed order."""
    made = repr((LAYOUT, pagefind.version(), NOT_WORDS, FIELDS, SECTION, kilobytes)).encode()
    lying = [_Lying(_place(each), _size(each, 1_000 * kilobytes), each) for each in documents]
    return [
        Task(kilobytes, tuple(group), cache / f"{_name(group, made)}.shard")
        for text in (False, True)
        for group in _halved([each for each in lying if each.document.text is text], 0)
    ]


def located(task: Task, places: Places) -> Task:
    """Return a shard with the places of its documents, for it to be built."""
    return msgspec.structs.replace(task, files=tuple(places.file(each.file) for each in task.documents))


def load(task: Task) -> Shard | None:
    """Return a shard that is kept; `None` where there is none, or a damaged one."""
    return stored.read(task.kept, Shard)


def build(task: Task) -> None:
    """Index the documents of a shard and keep it.

    Raises `SearchError` where Pagefind is missing or fails.
    """
    stored.write(task.kept, _indexed(task))


class _Lying(NamedTuple):
    """A document, the bits that decide on its shard, and the characters that are indexed of it, at most."""

    place: int
    size: int
    document: Document


def _halved(lying: list[_Lying], bit: int) -> Iterator[list[Document]]:
    """Yield groups of documents that are not too large."""
    if len(lying) < 2 or sum(each.size for each in lying) <= LARGEST:
        if lying:
            yield sorted((each.document for each in lying), key=lambda each: (each.fact("date"), each.address))
        return
    halves: tuple[list[_Lying], list[_Lying]] = ([], [])
    for each in lying:
        halves[each.place >> bit & 1].append(each)
    for half in halves:
        yield from _halved(half, bit + 1)


def _size(document: Document, most: int) -> int:
    return min(document.size, most) if document.text else document.size


def _place(document: Document) -> int:
    """Return the bits that decide on the shard: first those of the issuer, then those of the document."""
    issuer, own = (
        int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")
        for text in (document.fact("issuer"), document.address)
    )
    return issuer % (1 << _ISSUER_BITS) | own << _ISSUER_BITS


def _name(documents: Sequence[Document], shared: bytes) -> str:
    """Return a hash of everything that the shard is made from, and of what all share."""
    made = hashlib.sha256(shared)
    for each in documents:
        made.update(f"\n{each.address} {each.text} ".encode() + each.digest)
    return made.hexdigest()[:32]


def _indexed(task: Task) -> Shard:
    with tempfile.TemporaryDirectory(prefix=SCRATCH, dir=task.kept.parent) as folder:
        staged, index = Path(folder, "pages"), Path(folder, "index")
        staged.mkdir()
        addresses: dict[tuple[int, int], str] = {}
        for number, (document, text) in enumerate(zip(task.documents, task.files, strict=True)):
            for place, record in enumerate(records(text, document, task.kilobytes)):
                addresses[number, place] = record.address
                (staged / f"{number}-{place}.html").write_text(record.html, encoding="utf-8")
        if not addresses:
            return Shard(_listed(task), [], [], {})
        pagefind.run(staged, index, NOT_WORDS)
        meta = pagefind.decoded(next(index.glob("*.pf_meta")))
        found = [_entry(index / "fragment" / f"{name}.pf_fragment", count) for name, count in meta[1]]
        order = sorted(range(len(found)), key=lambda page: (found[page][0].document, found[page][0].place))
        numbers = [0] * len(found)
        for number, page in enumerate(order):
            numbers[page] = number
        for entry, fragment in found:
            document = task.documents[entry.document]
            entry.fragment = _fragment(fragment, addresses[entry.document, entry.place], document.shown)
        fields = [FIELDS.index(name) for name in meta[5]]
        return Shard(
            documents=_listed(task),
            entries=[found[page][0] for page in order],
            words=sorted(_words(index, numbers, fields), key=attrgetter("text")),
            filters=_filters(index, meta[3], numbers),
        )


def _listed(task: Task) -> list[tuple[str, str, bool]]:
    return [(each.address, each.fact("date"), each.text) for each in task.documents]


def _entry(file: Path, words: int) -> tuple[Entry, dict[str, Any]]:
    fragment: dict[str, Any] = msgspec.json.decode(pagefind.unpacked(file))
    document, place = fragment["url"].strip("/").removesuffix(".html").split("-")
    return Entry(int(document), int(place), words, b""), fragment


def _fragment(fragment: dict[str, Any], address: str, shown: dict[str, str]) -> bytes:
    """Return a record's file with its true address, what is shown of it, and no text twice."""
    anchors = [{**each, "text": ""} if each["element"] == "p" else each for each in fragment["anchors"]]
    return pagefind.packed(
        msgspec.json.encode({**fragment, "url": f"/{address}", "filters": {}, "meta": shown, "anchors": anchors})
    )


def _filters(index: Path, names: list[list[str]], numbers: list[int]) -> dict[str, dict[str, list[int]]]:
    made = {}
    for name, file in names:
        _, values = pagefind.decoded(index / "filter" / f"{file}.pf_filter")
        made[name] = {value: sorted(numbers[page] for page in pages) for value, pages in values}
    return made


def _words(index: Path, numbers: list[int], fields: list[int]) -> Iterator[Word]:
    for file in (index / "index").iterdir():
        for text, pages, variants in pagefind.decoded(file)[0]:
            for form, in_form in ((None, pages), *variants):
                if in_form:
                    yield _word(text, form, in_form, numbers, fields)


def _word(text: str, form: str | None, pages: list[Any], numbers: list[int], fields: list[int]) -> Word:
    """Return a word with its records renumbered; Pagefind notes each number as the distance from the one before."""
    placed = []
    page = 0
    for distance, places, in_facts in pages:
        page += distance
        placed.append([numbers[page], places, _in_facts(in_facts, fields) if in_facts else in_facts])
    placed.sort(key=itemgetter(0))
    first = last = placed[0][0]
    placed[0][0] = 0
    for each in placed[1:]:
        each[0], last = each[0] - last, each[0]
    head = len(pagefind.array(len(placed))) + len(pagefind.array(3)) + len(cbor2.dumps(0))
    return Word(text, form, len(placed), first, last, cbor2.dumps(placed)[head:])


def _in_facts(places: list[int], fields: list[int]) -> list[int]:
    """Return places within facts, each fact named by a negative number, with the numbers of `FIELDS`."""
    return [-(fields[-place - 1] + 1) if place < 0 else place for place in places]
