"""The cover's facts of real filings, where the shared material is there: floors that only rise."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from publisher import SHARED

from generator.reading import read
from tests.extracting.cover.covers import facts, plain

FILINGS = sorted((SHARED / "corpus" / "prospectuses").glob("*")) if SHARED.is_dir() else []

FLOORS = {
    "form": 1.0,
    "registration_numbers": 1.0,
    "document_kind": 1.0,
    "document_date": 0.96,
    "base_documents": 1.0,
    "risk_factors": 1.0,
    "attached": 1.0,
}
"""Part of the filings whose value is the one read by hand."""


@pytest.mark.skipif(not FILINGS, reason="the shared filings are not here")
def test_real_covers() -> None:
    right: Counter[str] = Counter()
    for path in FILINGS:
        gold = json.loads((SHARED / "benchmark" / "gold" / f"{path.stem}.json").read_text(encoding="utf-8"))
        found = facts(read(path, path.parent))
        for field in FLOORS:
            right[field] += _same(plain(found[field]), gold[field])
    assert {field: right[field] / len(FILINGS) >= floor for field, floor in FLOORS.items()} == dict.fromkeys(
        FLOORS, True
    )


def _same(value: Any, gold: Any) -> bool:
    if isinstance(gold, list):
        listed = [tuple(item.values()) if isinstance(item, dict) else item for item in gold]
        return sorted(value, key=str) == sorted(listed, key=str)
    return value == (tuple(gold.values()) if isinstance(gold, dict) else gold)
