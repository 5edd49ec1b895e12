"""What a person corrected or checked of a filing's facts, in words."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.model import Correction, Filing
from generator.publishing import words
from generator.publishing.evidence import Cited

_AMOUNTS = ("price_per_unit", "gross_total", "discount_total", "net_total", "warrant_exercise_proceeds")
_PIECE = re.compile(r"[^.\[\]]+")
_AMOUNT = re.compile(r"\d+(?:\.\d+)?")


class Row(NamedTuple):
    """A correction as History shows it; one that left the fact as it was is a check."""

    fact: str
    old: str
    new: str
    checked: bool
    correction: Correction


def rows(filing: Filing, cited: Cited) -> list[Row]:
    """Return a filing's corrections in the order in which they were made."""
    return [
        Row(
            name(each.field),
            _value(each.field, each.old, cited),
            _value(each.field, each.new, cited),
            each.old == each.new,
            each,
        )
        for each in filing.corrections
    ]


def name(field: str) -> str:
    """Return the name of a fact given its path: `securities[0].par_value` is `securities offered, 1, par value`."""
    root, *parts = _PIECE.findall(field)
    told = [str(int(part) + 1) if part.isdecimal() else part.replace("_", " ") for part in parts]
    return ", ".join([words.FIELDS.get(root, root.replace("_", " ")), *told])


def _value(field: str, value: str | None, cited: Cited) -> str:
    if value is None:
        return "nothing"
    return words.money(value, cited.evidence(field)) if field in _AMOUNTS and _AMOUNT.fullmatch(value) else value
