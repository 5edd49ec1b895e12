"""A filing's incorporated documents along time: the picture, its key and the same as a list."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from generator.linking.wording import written
from generator.model import Filing
from generator.publishing import incorporated, words
from generator.publishing.pictures import timeline


def _lines(filing: Filing) -> list[timeline.Line]:
    lines = [
        timeline.Line(base.date, words.BASE_DOCUMENT_KINDS[base.kind].capitalize())
        for base in filing.base_documents
        if base.date
    ]
    if own := filing.document_date or filing.filed:
        lines.append(timeline.Line(own, "This document"))
    return lines


def picture(filing: Filing, rows: Sequence[incorporated.Entry]) -> Markup:
    """Return the picture of the listed documents, or nothing where none has a date."""
    marks = incorporated.marks(rows, filing.incorporated, "doc")
    days = [mark.day for mark in marks]
    if not days:
        return Markup("")
    return timeline.draw(
        marks,
        _lines(filing),
        prefix="time",
        title="Documents incorporated by reference, along time",
        description=f"{words.many(len(marks), 'document')} between {written(min(days))} and "
        f"{written(max(days))}, one lane a form. The same list follows below.",
    )


def listed(filing: Filing, rows: Sequence[incorporated.Entry]) -> list[tuple[str, str | None]]:
    """Return the picture as a list: what stands at each day and the row that it leads to, in order of time."""
    dated = [(row.day, f"{row.form}, {row.when}", f"#doc-{row.number}") for row in rows if row.day is not None]
    lines = [(line.day, f"{line.label}, {words.day(line.day)}", None) for line in _lines(filing)]
    return [(label, target) for _, label, target in sorted([*dated, *lines], key=lambda each: each[0])]


def shapes(filing: Filing, rows: Sequence[incorporated.Entry]) -> set[timeline.Shape]:
    """Return the shapes that the picture's key explains."""
    return {mark.shape for mark in incorporated.marks(rows, filing.incorporated, "doc")}
