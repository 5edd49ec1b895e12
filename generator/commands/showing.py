"""How a thing to look at is shown on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from generator.model import Filing, Library
from generator.reading import ReadingError, read
from generator.reviewing.queue import Item
from generator.reviewing.sentence import sentences
from generator.terminal import plain


def titled(filing: Filing) -> str:
    """Return what a filing is, in one line: form, registrant, date."""
    day = filing.filed or filing.document_date or filing.event_date or filing.period
    parts = (
        filing.form or "form not known",
        filing.registrant or "registrant not known",
        day.isoformat() if day else None,
    )
    return " · ".join(part for part in parts if part)


def shown(items: Iterable[Item], library: Library, source: Path) -> Iterator[str]:
    """Yield items with what they are of and the sentence that says them; facts that share all of it share a text."""
    with_words = [(item, said(item, source)) for item in items]
    for (kind, file, id_, message, sentences_), run in groupby(
        with_words, key=lambda one: (one[0].kind, one[0].file, one[0].id, one[0].message, one[1])
    ):
        lines = [f"{kind}: {message}", f"  {file}"]
        if id_:
            lines.append(f"  {titled(library.filings[id_])} ({id_})")
        lines += [f"  {item.field}: {item.value or 'nothing'}" for item, _ in run if item.field]
        lines += [f"  “{sentence}”" for sentence in sentences_]
        yield "\n".join([plain(line) for line in lines])


def said(item: Item, source: Path) -> tuple[str, ...]:
    """Return the sentences that an item rests on; none where the file cannot be read any more."""
    if not item.evidence:
        return ()
    try:
        return sentences(read(source / item.file, source), item.evidence)
    except ReadingError:
        return ()
