"""A supplement's text set against that of the supplement before it, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import msgspec
from markupsafe import Markup

from generator.linking.redline import Edit, EditKind, Redline, Span, redline
from generator.model import Document, Filing
from generator.publishing import addresses, escaping, sentences, words
from generator.publishing.catalogue import Catalogue, link
from generator.publishing.index_pages import ListPage, about
from generator.publishing.source_text import SourceText, as_document

_RUN = 150
"""Sentences of one run of additions or removals that are shown; the source text has them all."""
_REPORT = re.compile(r"SECURITIES AND EXCHANGE COMMISSION\Z", re.IGNORECASE)
_SUBSTANCE = re.compile(r"Item\s+\d|PART\s+I\b", re.IGNORECASE)
"""What an attached report begins with behind its cover."""
_SENTENCE = 1_200
"""Characters of a sentence that are shown."""


def previous(filing: Filing, catalogue: Catalogue) -> Filing | None:
    """Return the held supplement to the same prospectus that came before, where there is one."""
    placed = catalogue.library.generation_of.get(filing.id)
    if placed is None or filing.id not in placed[1].supplements:
        return None
    place = placed[1].supplements.index(filing.id)
    before = catalogue.filing(placed[1].supplements[place - 1]) if place else None
    return before if before and before.held and filing.held else None


def page(filing: Filing, before: Filing, texts: tuple[SourceText, SourceText], catalogue: Catalogue) -> ListPage:
    """Return the page of changes; `texts` are those of the earlier and the later document."""
    here = addresses.changes(filing.id)
    whole = as_document(texts[0]), as_document(texts[1])
    reports = _reports(before, catalogue, here), _reports(filing, catalogue, here)
    cuts = (0, 0) if reports[0] == reports[1] else (_report_begins(whole[0]), _report_begins(whole[1]))
    parts = [whole]
    if any(cuts):
        halves = [_cut_before(document, cut) for document, cut in zip(whole, cuts, strict=True)]
        parts = [(halves[0][0], halves[1][0]), (halves[0][1], halves[1][1])]
    compared = [redline(old, new, sentences.starts) for old, new in parts]
    return about(
        filing,
        here,
        {
            "title": f"Text compared with the supplement of {words.when(before)}",
            "description": f"{catalogue.title(filing)}: what its text adds to the one before it.",
            "kind": "changes",
            "id": filing.id,
            "registrant": filing.registrant,
        },
        {
            "template": "changes.md.j2",
            "earlier": link(addresses.filing(before.id), here, catalogue.title(before)),
            "counts": [_counts(each) for each in compared],
            "runs": [list(_runs(each.edits, filing, before, texts, here)) for each in compared],
            "reports": reports,
        },
        catalogue,
    )


def _reports(filing: Filing, catalogue: Catalogue, here: str) -> tuple[Markup, ...]:
    """The reports that a supplement attaches, each linked to its page."""
    references = catalogue.entries(filing)
    found = []
    for place, each in enumerate(filing.attached):
        label = f"{each.form} of {words.day(each.filed)}" if each.filed else each.form
        reference = references.get(f"attached[{place}]")
        found.append(link(addresses.filing(reference.target), here, label) if reference else escaping.text(label))
    return tuple(found)


def _report_begins(document: Document) -> int:
    """The place of the block with which the report attached begins: its cover names the Commission; 0 without one."""
    places = (place for place, block in enumerate(document.blocks) if _REPORT.search(block.text.strip()))
    place = next(places, 0)
    return place - 1 if place > 1 and document.blocks[place - 1].text.strip().upper() == "UNITED STATES" else place


def _cut_before(document: Document, place: int) -> tuple[Document, Document]:
    """A document's blocks before a place and from there on; all of them before it where it is 0."""
    place = place or len(document.blocks)
    first, rest = document.blocks[:place], document.blocks[place:]
    return msgspec.structs.replace(document, blocks=first), msgspec.structs.replace(document, blocks=rest)


def _counts(compared: Redline) -> str:
    counts = compared.counts
    labels: dict[EditKind, str] = {"changed": "changed", "added": "added", "removed": "removed", "same": "the same"}
    return " · ".join(
        f"{words.many(counts[kind], 'sentence')} {label}" for kind, label in labels.items() if counts[kind]
    )


def _runs(
    edits: Sequence[Edit], filing: Filing, before: Filing, texts: tuple[SourceText, SourceText], here: str
) -> Iterator[dict[str, Any]]:
    places = tuple({block.n: block.sentences for block in text.blocks} for text in texts)
    sources = tuple(addresses.relative(addresses.source(each.id), here) for each in (before, filing))

    def address(span: Span, side: int) -> str:
        return f"{sources[side]}#{sentences.anchor(span.block, places[side].get(span.block, ()), span.start)}"

    for kind, group in groupby(edits, key=lambda edit: edit.kind):
        run = list(group)
        if kind == "same":
            yield {"kind": kind, "count": words.many(len(run), "sentence")}
            continue
        cover = () if kind == "changed" else _cover(run)
        shown = [
            {
                "text": _changed(edit) if kind == "changed" else escaping.text(_cut(_text(edit))),
                "old": address(edit.old, 0) if edit.old else None,
                "new": address(edit.new, 1) if edit.new else None,
                "cover": place in cover,
            }
            for place, edit in enumerate(run if kind == "changed" else run[: _RUN + len(cover)])
        ]
        yield {
            "kind": kind,
            "edits": [edit for edit in shown if not edit["cover"]],
            "cover": [edit for edit in shown if edit["cover"]],
            "more": len(run) - len(shown),
        }


def _text(edit: Edit) -> str:
    span = edit.new or edit.old
    return span.text if span else ""


def _cover(run: Sequence[Edit]) -> range:
    """Return the places of a run that are the cover of a report attached: from its caption to its first item."""
    begin = next((place for place, edit in enumerate(run) if _REPORT.search(_text(edit).strip())), None)
    if begin is None:
        return range(0)
    if begin and _text(run[begin - 1]).strip().upper() == "UNITED STATES":
        begin -= 1
    end = next((place for place in range(begin, len(run)) if _SUBSTANCE.match(_text(run[place]))), begin)
    return range(begin, end)


def _changed(edit: Edit) -> Markup:
    """A changed sentence: its words with those that were added and removed marked, without the space behind them."""
    tags = {"same": "{}{}", "added": "<ins>{}</ins>{}", "removed": "<del>{}</del>{}"}
    found = Markup("")
    for run in edit.words:
        text = run.text.rstrip()
        shown = _between(text) if run.kind == "same" else _cut(text)
        found += Markup(tags[run.kind]).format(escaping.text(shown), run.text[len(text) :])
    return found


def _between(text: str) -> str:
    """What is the same on both sides of a change: the middle of a long text is left out, not what adjoins a change."""
    if len(text) <= _SENTENCE:
        return text
    first, last = text[: _SENTENCE // 2], text[-_SENTENCE // 2 :]
    return f"{first.rsplit(' ', 1)[0]} … {last.split(' ', 1)[-1]}"


def _cut(text: str) -> str:
    return text if len(text) <= _SENTENCE else f"{text[:_SENTENCE].rsplit(' ', 1)[0]} …"
