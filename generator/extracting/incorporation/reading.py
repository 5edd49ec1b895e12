"""Puts what is read of incorporation by reference together: which list is the document's own, and its entries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from generator.extracting.incorporation import (
    carve_outs,
    clauses,
    file_numbers,
    forward,
    headings,
    links,
    lists,
    parties,
    passing,
    section,
    sentences,
)
from generator.extracting.incorporation.groups import Span
from generator.extracting.incorporation.pairing import Named
from generator.extracting.incorporation.record import Incorporation
from generator.extracting.incorporation.section import Section
from generator.extracting.incorporation.state import PROXIES
from generator.extracting.outline import Outline, Part
from generator.model import Block, Document, Evidence, Fact, IncorporatedDocument

LIST = "incorporation-list"
"""Rule that read an entry."""

ADJACENT = 8
"""Characters between two sections that follow each other at once."""

TOGETHER = 120
"""Characters between words of one document that are quoted in one piece."""

WALKS = 30
"""Places from which a part of a file is looked through for its list at most: real filings have fewer than 10."""

_FIGURE = re.compile(r"\d")
_UNFINISHED = re.compile(
    r"(?:,? (?:each of which|each of|each|both of which|both|which (?:is|are)|which|and|or|as))+$", re.IGNORECASE
)
"""Words that begin what is no part of a description any more."""
_DANGLING = re.compile(
    r"(?:,?\s+(?:which|that)\s+(?:appears?|is|are))?"
    r"(?:(?:\s+(?:in|of|from|under|to|by))?(?:\s+(?:the|our|its|their|such|that|a|[\w.&]+['’]s))?\s+registration\s+statements?(?:\s+on)?"
    r"|\s+(?:in|of|from|under|to|by|on)(?:\s+(?:the|our|its|their|such|that|a|[\w.&]+['’]s))?)$",
    re.IGNORECASE,
)
"""Words before the name of the document in which the part stands: `in our registration statement on`."""
_SPACES = re.compile(r"\s+")
_CONTAINED = re.compile(
    r",?\s+(?:(?:which|that)\s+(?:is|are)\s+)?(?:contained|included|set\s+forth|incorporated|filed|appearing|in\s+exhibit)\b"
)

_BEFORE = 260
"""Characters before a proxy statement in which it is said that a part of it is meant."""
_CLAUSE = re.compile(r"[;:•●·]|\n\n")
_PART_FROM = re.compile(
    r"\b(?P<part>(?:information|portions?|parts?)\b.*?)\s+(?:from|of|in)(?:\s+[\w’'-]+){0,4}\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""`information specifically incorporated by reference into our Annual Report from our definitive ` proxy statement."""

_INTO = re.compile(
    r"\b(?:report|exhibits?|form\s+(?:6|8)-k)\b(?:[^.;]|\.(?=\d)){0,200}?\bincorporated\s+by\s+reference\s+(?:in|into)\s+"
    r"(?:(?:the|our|its|each\s+of)\s+){1,2}(?:[\w’']+\s+){0,2}?registration\s+statements?\b",
    re.IGNORECASE,
)

Listed = tuple[tuple[Section, tuple[Named, ...]], ...]
"""Sections that give one list, with their documents."""


def read(document: Document, outline: Outline, registrant: str = "") -> Incorporation:
    """Read what the document says that it incorporates by reference; nothing is stated where it has no section.

    Where a supplement and its base prospectus both have a list, the first is `incorporated`, the other
    `incorporated_base`; where one of them has, that is `incorporated`. Documents that the list calls another company's
    are so by the name of the `registrant`.
    """
    latest = document.header.filed + timedelta(days=1) if document.header.filed else None
    lists_of = [(part, _of_part(document, part, latest)) for part in outline.parts]
    stated = [(part, listed) for part, listed in lists_of if listed and not _is_outward(document, listed)]
    if not stated:
        return Incorporation(
            incorporated=_in_passing(document, outline, latest, registrant),
            forward_incorporation=forward.in_passing(document, _mentioning(document, outline)),
        )
    part, listed = next(((part, listed) for part, listed in stated if listed[0][1]), stated[0])
    base = next((other for of, other in stated if of is outline.base and of is not part and other[0][1]), ())
    said = tuple(clause for area, _ in listed for clause in clauses.of(document, area))
    items = carve_outs.excluded_items(document, said)
    earlier = passing.of_statement(document, part, listed[0][0].start if listed[0][1] else part.end)
    before = ((earlier, lists.read(earlier, latest)),) if earlier else ()
    return Incorporation(
        incorporated=_entries(document, (*before, *listed), registrant) or passing.by_number(document),
        incorporated_base=_entries(document, base, registrant),
        excluded_items=items,
        furnished_excluded=carve_outs.furnished(document, said, items.value or ()),
        forward_incorporation=forward.read(document, said),
        commission_file_numbers=file_numbers.read(document, [area for area, _ in listed], part.start),
    )


def _is_outward(document: Document, listed: Listed) -> bool:
    """Tell what a report that a supplement attaches says of itself: that registration statements incorporate it."""
    if any(named for _, named in listed):
        return False
    return all(_INTO.search(document.text, area.start, area.end) is not None for area, _ in listed)


def _mentioning(document: Document, outline: Outline) -> list[Block]:
    """Return the blocks of the prospectus that mention incorporation, in their order."""
    found = {
        block.number: block for part in outline.parts for _, block in headings.mentions(document, part.start, part.end)
    }
    return [block for _, block in sorted(found.items())]


def _of_part(document: Document, part: Part, latest: date | None) -> Listed:
    """Return the sections of one document that hold its list.

    A list under a heading on incorporation comes before one under another; of several, the first with two entries
    does, else the longest. The section that follows it at once, under such a heading too, is another registrant's, and
    so is one anywhere behind it whose heading names somebody, and whose documents are others.
    """
    best: Listed = ()
    general: Listed = ()
    mentioned = headings.mentions(document, part.start, part.end)
    for headed in (True, False):
        elsewhere: list[int] = []
        behind = part.start
        walks = 0
        for first in headings.on_incorporation(mentioned) if headed else headings.openings(document, mentioned):
            start = document.blocks[first].start
            if start < behind:
                continue
            if (walks := walks + 1) > WALKS:
                break
            settled = bool(best) and len(best[0][1]) > 1
            if settled and not headed:
                return best
            at_once = settled and start - best[-1][0].end <= ADJACENT
            if settled and not at_once and not headings.names_somebody(document.blocks[first]):
                continue
            if not headed and headings.is_elsewhere(document.blocks, first):
                elsewhere.append(first)
                continue
            area = section.walk(document, first, part.end, headed=headed)
            if area is None:
                continue
            named = lists.read(area, latest)
            if settled:
                if named and (at_once or _are_others(named, best)):
                    best = (*best, (area, named))
                continue
            if (named or not area.statements) and (not best or len(named) > _length(best)):
                best = ((area, named),)
            elif not (named or general):
                general = ((area, named),)
            behind = area.end
        if _length(best) == 0:
            best = _longest_of(document, elsewhere, part, latest) or best
        if _length(best):
            return best
    return _above_its_sentence(document, mentioned, part, latest) or best or general


def _longest_of(document: Document, openings: Sequence[int], part: Part, latest: date | None) -> Listed:
    """Return the longest list, of two entries or more, that opens at one of some blocks."""
    longest: Listed = ()
    behind = part.start
    for first in openings:
        area = section.walk(document, first, part.end, headed=False) if document.blocks[first].start >= behind else None
        if area is not None:
            longest = max(longest, ((area, lists.read(area, latest)),), key=_length)
            behind = area.end
    return longest if _length(longest) > 1 else ()


def _above_its_sentence(
    document: Document, mentioned: Sequence[tuple[int, Block]], part: Part, latest: date | None
) -> Listed:
    """Return a list that stands above the sentence which says that "these documents" are incorporated."""
    for _, block in mentioned:
        if not sentences.refers_back(block.text):
            continue
        heading = headings.sources_above(document.blocks, block.number)
        area = section.walk(document, heading.number, part.end, headed=True) if heading else None
        if area is not None and len(named := lists.read(area, latest)) > 1:
            return ((area, named),)
    return ()


def _are_others(named: Sequence[Named], listed: Listed) -> bool:
    """Tell whether most documents of a list are not among those listed before."""
    before = {(entry.form, entry.filed, entry.period) for _, entries in listed for entry in entries}
    return 2 * sum((entry.form, entry.filed, entry.period) in before for entry in named) < len(named)


def _length(listed: Listed) -> int:
    return sum(len(named) for _, named in listed)


def _in_passing(
    document: Document, outline: Outline, latest: date | None, registrant: str
) -> tuple[Fact[IncorporatedDocument], ...]:
    area = passing.find(document, outline.parts[0])
    found = _entries(document, ((area, lists.read(area, latest)),), registrant) if area else ()
    return found or passing.by_number(document)


def _entries(document: Document, listed: Listed, registrant: str) -> tuple[Fact[IncorporatedDocument], ...]:
    owners = parties.owners(document, listed, registrant)
    return tuple(
        _entry(document, area, entry, href, owners.get((area.start, *entry.name)))
        for area, named in listed
        for entry, href in zip(named, links.of_entries(document, area, named), strict=True)
    )


def _entry(
    document: Document, area: Section, named: Named, href: str | None, registrant: str | None
) -> Fact[IncorporatedDocument]:
    record = IncorporatedDocument(
        form=named.form,
        amendment=named.amendment,
        period=named.period,
        filed=named.filed,
        items=named.items,
        description=_description(document, area, named),
        hyperlink=href,
        registrant=registrant,
    )
    parts = {
        key: _evidence(document, area, span)
        for key, span in (("filed", named.filed_span), ("period", named.period_span), ("items", named.items_span))
        if span is not None
    }
    return Fact(record, _words(document, area, named), parts, note=links.contradiction(named, href))


def _words(document: Document, area: Section, named: Named) -> tuple[Evidence, ...]:
    """Quote the words that name the form and those that tell the document from its neighbours."""
    own = sorted(span for span in (named.period_span, named.filed_span, named.items_span, named.aside) if span)
    spans = [named.name]
    for start, end in own:
        last = spans[-1]
        if start >= last[0] and _FIGURE.search(area.folded, last[1], start) is None and start - last[1] < TOGETHER:
            spans[-1] = (last[0], max(last[1], end))
        else:
            spans.append((start, end))
    return tuple(piece for span in spans for piece in _evidence(document, area, span))


def _evidence(document: Document, area: Section, span: Span) -> tuple[Evidence, ...]:
    return document.evidence(area.start + span[0], area.start + span[1], LIST)


def _description(document: Document, area: Section, named: Named) -> str | None:
    span = named.part or named.aside
    part = _part_from(document, area, named) if named.form.startswith(PROXIES) else ""
    if span is None and part.lower() == "information":
        return None  # the information in a document is all of it
    if span is None or "incorporated" in part:
        return part or None
    words = document.text[area.start + span[0] : area.start + span[1]]
    if named.described and (contained := _CONTAINED.search(words)):
        words = words[: contained.start()]
    told = _DANGLING.sub("", _UNFINISHED.sub("", _SPACES.sub(" ", words).strip(" ()[],;")))
    return f"{part} {told}".strip() or None


def _part_from(document: Document, area: Section, named: Named) -> str:
    """Return the words before a proxy statement that say that a part of it is meant; empty for the whole."""
    at = area.start + named.name[0]
    words = _CLAUSE.split(document.text[max(area.start, at - _BEFORE) : at])[-1]
    found = _PART_FROM.search(words)
    return _SPACES.sub(" ", found["part"]) if found is not None else ""
