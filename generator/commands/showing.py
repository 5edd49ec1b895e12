"""How a thing to look at is shown on a terminal."""

from __future__ import annotations

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


def shown(item: Item, library: Library, source: Path) -> str:
    """Return an item with what it is of, and the sentence that says it, read from the file again."""
    lines = [f"{item.kind}: {item.message}", f"  {item.file}"]
    if item.id:
        lines.append(f"  {titled(library.filings[item.id])} ({item.id})")
    if item.field:
        lines.append(f"  {item.field}: {item.value or 'nothing'}")
    lines += [f"  “{sentence}”" for sentence in said(item, source)]
    return "\n".join([plain(line) for line in lines])


def said(item: Item, source: Path) -> tuple[str, ...]:
    """Return the sentences that an item rests on; none where the file cannot be read any more."""
    if not item.evidence:
        return ()
    try:
        return sentences(read(source / item.file, source), item.evidence)
    except ReadingError:
        return ()
