"""The offerings of real filings, where the shared material is there: floors that only rise, and no wrong value."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import msgspec
import pytest
from publisher import SHARED

from generator.extracting import cover, offering
from generator.reading import read

FILINGS = sorted((SHARED / "corpus" / "prospectuses").glob("*")) if SHARED.is_dir() else []

FLOORS = {
    "price_per_unit": 1.0,
    "gross_total": 1.0,
    "discount_total": 1.0,
    "net_total": 1.0,
    "warrant_exercise_proceeds": 1.0,
    "issuer_receives_proceeds": 1.0,
    "selling_securityholders": 1.0,
    "offering_kinds": 1.0,
    "securities": 0.97,
    "intermediaries": 1.0,
}
"""Part of the values read by hand that are found."""


@pytest.mark.skipif(not FILINGS, reason="the shared filings are not here")
def test_real_covers() -> None:
    found: Counter[str] = Counter()
    stated: Counter[str] = Counter()
    wrong = []
    for path in FILINGS:
        gold = json.loads((SHARED / "benchmark" / "gold" / f"{path.stem}.json").read_text(encoding="utf-8"))
        document = read(path, path.parent)
        facts = offering.read(document, cover.find(document), gold["form"])
        for field in FLOORS:
            values, expected = _values(_stated(getattr(facts, field))), _values(gold[field])
            found[field] += sum((values & expected).values())
            stated[field] += expected.total()
            wrong += [(path.stem, field, value) for value in values - expected]
    assert wrong == []
    assert {field: found[field] / stated[field] >= floor for field, floor in FLOORS.items()} == dict.fromkeys(
        FLOORS, True
    )


def _stated(facts: Any) -> Any:
    return [fact.value for fact in facts] if isinstance(facts, tuple) else facts.value


def _values(value: Any) -> Counter[str]:
    """Return what a field states: of a security its class and figure, of a firm its role and first word."""
    listed = value if isinstance(value, (list, tuple)) else [value]
    return Counter(_plain(item) for item in map(msgspec.to_builtins, listed) if item is not None)


def _plain(value: Any) -> str:
    if isinstance(value, dict) and "role" in value:
        return f"{re.split('[ ,.]', value['name'].casefold().removeprefix('the '))[0]} {value['role']}"
    if isinstance(value, dict):
        return f"{value['class']} {value['quantity'] or _figure(value['principal'])}"
    return _figure(value) if isinstance(value, str) and value[:1].isdigit() else " ".join(str(value).split()).casefold()


def _figure(value: str | None) -> str:
    return value.replace(",", "").removesuffix(".00") if value else ""
