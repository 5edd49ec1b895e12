"""Periods that a list gives by speaking of a report that it has named: "for the same three quarterly periods"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from generator.extracting.incorporation.groups import PERIODIC
from generator.extracting.incorporation.pairing import Named

_SAME = re.compile(r"\s+for\s+(?:each\s+of\s+)?the\s+same\s+(?:\w+\s+){0,3}?(?:periods?|quarters?|years?)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

OF_YEAR = re.compile(
    r"\s+for\s+(?:(?:the|its|our)\s+)?(?:(?P<quarters>(?:(?:first|second|third|fourth)(?:\s*,\s*|\s+|,?\s+and\s+)){1,4})"
    r"(?:fiscal\s+)?quarters?\s+(?:of\s+)?)?"
    r"(?:(?:fiscal|calendar)\s+)?(?:year\s+)?(?:19|20)\d\d\b(?!-)"
)
"""Behind a report that is named by its year, whose end the text does not say."""


def with_periods(found: Sequence[Named], folded: str, listed: Sequence[Named]) -> tuple[Named, ...]:
    """Give the documents of one statement the periods that they have in common with reports named before them.

    `listed` are the entries of the statements before it; spans count in `folded`.
    """
    if not any(_has_none(named) for named in found):
        return tuple(found)
    read: list[Named] = []
    for named in found:
        before = [other for other in (*listed, *read) if other.period is not None]
        models = _models(named, folded, before) if _has_none(named) else []
        read += [msgspec.structs.replace(named, period=of.period, period_span=of.period_span) for of in models] or [
            named
        ]
    return tuple(read)


def _has_none(named: Named) -> bool:
    return named.period is None and named.form.startswith(PERIODIC)


def _models(named: Named, folded: str, before: Sequence[Named]) -> list[Named]:
    """Return the reports whose periods a document has, one a document that its words mean."""
    if _SAME.match(folded, named.name[1]):
        alike = [other for other in before if other.form == named.form]
        return [other for other in alike if other.name == alike[-1].name]
    year = _YEAR.search(folded, *named.name) or OF_YEAR.match(folded, named.name[1])
    if named.amendment and year:  # "Amendment to the 2009 10-K", "Form 10-K/A for fiscal year 2009"
        of = int(year.group()[-4:])
        amended = [other for other in before if other.form == named.form.removesuffix("/A") and _is_of(other, of)]
        return amended if len(amended) == 1 else []
    return []


def _is_of(named: Named, year: int) -> bool:
    """Tell whether a report can be one of a fiscal year: it ends in that year, or early in the next."""
    return named.period is not None and named.period.year in (year, year + 1)
