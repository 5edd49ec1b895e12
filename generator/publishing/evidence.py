"""Marks that lead from a fact to the sentence that says it."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec
from markupsafe import Markup

from generator.model import Evidence, Filing
from generator.publishing import addresses, escaping, sentences, words
from generator.publishing.source_text import SourceText

_LISTED = re.compile(r"incorporated(?:_base)?\[\d+\]")

_END_OF_STEP = re.compile(r"(?=[.\[])|\Z")
"""Where the path of a fact is that of one that holds it, or ends."""
_AMOUNTS = ("gross_total", "net_total", "warrant_exercise_proceeds")
_BEFORE = re.compile(
    r"\b(?:up to|(?:a )?maximum of|not to exceed|not exceeding|at least|approximately|about)"
    r"(?: (?:an )?(?:aggregate|additional|total)(?: amount)?(?: of)?)?(?: approximately| about)?\s*$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"\W{0,3}or\s+otherwise\b", re.IGNORECASE)

_STOP = re.compile(r"[.,;:!?”’)\]\s]*\s+")

_QUOTE = 160
"""Characters of a quote that a mark shows; the source text has it whole."""


class Cited(msgspec.Struct, frozen=True):
    """A filing with the sentences of its blocks, as far as its facts are said there."""

    filing: Filing
    sentences: Mapping[int, tuple[int, ...]] = {}
    limits: Mapping[str, str] = {}
    """What stands before an amount and bounds it, `up to `, by field."""
    or_otherwise: bool = False
    """The items left out are not all that is left out: the text goes on with "or otherwise"."""
    changed: frozenset[str] = frozenset()
    """Facts that a person corrected, or a part of which, by path."""

    def money(self, field: str, value: str) -> str:
        """Return an amount with the sign of its currency and the words that bound it."""
        return f"{self.limits.get(field, '')}{words.money(value, self.evidence(field))}"

    def anchor(self, piece: Evidence) -> str:
        """Return the anchor of the sentence that a piece of evidence begins in, with its first word."""
        start = piece.start + len(piece.quote) - len(_from_first_word(piece.quote))
        return sentences.anchor(piece.block, self.sentences.get(piece.block, ()), start)

    def evidence(self, field: str) -> tuple[Evidence, ...]:
        """Return evidence for a fact by its path; where it has none of its own, that of its parts or of the whole."""
        evidence = self.filing.evidence
        if own := evidence.get(field):
            return own
        if parts := [found for path, found in evidence.items() if path.startswith((f"{field}[", f"{field}."))]:
            return tuple(piece for found in parts for piece in found)
        while field:
            if found := evidence.get(field):
                return found
            cut = max(field.rfind("."), field.rfind("["))
            field = field[:cut] if cut > 0 else ""
        return ()

    def _telling(self, field: str) -> str:
        """The part of a listed document that tells it from the others of its list: its date."""
        if _LISTED.fullmatch(field):
            return next(
                (path for part in ("filed", "period") if (path := f"{field}.{part}") in self.filing.evidence), field
            )
        return field

    def marks(self, field: str, page: str) -> Markup:
        """Return links from the page at an address to the sentences that say a fact; none where nothing does.

        Of a fact that a person corrected that is said too: the sentence says what the person found wrong, or nothing.
        """
        seen: dict[str, str] = {}
        for piece in self.evidence(self._telling(field)):
            seen.setdefault(self.anchor(piece), piece.quote)
        start = addresses.relative(addresses.source(self.filing.id), page) if seen else ""
        shown = Markup("").join(mark(f"{start}#{anchor}", quote) for anchor, quote in list(seen.items())[:2])
        return shown + self.corrected(field, page)

    def corrected(self, field: str, page: str) -> Markup:
        """Return a link to the history of a fact that a person corrected, or a part of it; else nothing."""
        if field not in self.changed:
            return Markup("")
        history = addresses.relative(f"{addresses.filing(self.filing.id)}#history", page)
        return Markup(' <a class="fl-corrected" href="{}">corrected</a>').format(escaping.text(history))


def cited(filing: Filing, source: SourceText) -> Cited:
    """Return a filing with what its marks need of its text."""
    wanted = {piece.block for pieces in filing.evidence.values() for piece in pieces}
    wanted |= {piece.block for note in filing.notes for piece in note.evidence}
    blocks = {block.n: block for block in source.blocks if block.n in wanted}
    return Cited(
        filing,
        {number: block.sentences for number, block in blocks.items() if block.sentences},
        {
            field: f"{' '.join(bound[0].lower().split())} "
            for field in _AMOUNTS
            if (piece := _first(filing, field)) and piece.block in blocks
            if (bound := _BEFORE.search(blocks[piece.block].text[max(0, piece.start - 60) : piece.start]))
        },
        any(
            piece.block in blocks and _OPEN_END.match(blocks[piece.block].text, piece.end)
            for piece in filing.evidence.get("excluded_items", ())
        ),
        frozenset(
            each.field[: end.start()]
            for each in filing.corrections
            if each.old != each.new
            for end in _END_OF_STEP.finditer(each.field)
        ),
    )


def _first(filing: Filing, field: str) -> Evidence | None:
    return next(iter(filing.evidence.get(field, ())), None)


def _from_first_word(quote: str) -> str:
    """A quote from its first word on, without the stop of the sentence before."""
    found = _STOP.match(quote)
    return quote[found.end() :] if found else quote


def mark(address: str, quote: str) -> Markup:
    """Return a mark: a link to a sentence, with the quoted words in its tooltip."""
    quote = _from_first_word(quote)
    shown = quote if len(quote) <= _QUOTE else f"{quote[:_QUOTE].rsplit(' ', 1)[0]} …"
    return Markup('<a class="ev" href="{}" title="{}" aria-label="Source">¶</a>').format(
        escaping.text(address), escaping.text(f"“{shown}”")
    )
