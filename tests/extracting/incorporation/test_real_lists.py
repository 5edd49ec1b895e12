"""Lists of real filings, against what was read of them by hand; skipped where the shared corpus is not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from publisher import SHARED

from generator.extracting import incorporation, outline
from generator.reading import read

GOLD = sorted((SHARED / "benchmark" / "gold").glob("*.json"))
CORPUS = SHARED / "corpus"


@pytest.mark.skipif(not GOLD, reason="the shared corpus is not there")
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_reads_what_was_read_by_hand(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    source = next(CORPUS.glob(f"*/{path.stem}.*"))
    document = read(source, CORPUS)
    found = incorporation.read(document, outline.read(document))
    named = [fact.value for fact in found.incorporated if fact.value]
    assert sorted((entry.form, str(entry.period or entry.filed), sorted(entry.items)) for entry in named) == sorted(
        (entry["form"], str(entry["period"] or entry["filed"]), sorted(entry["items"]))
        for entry in gold["incorporated"]
    )
    for name in ("excluded_items", "commission_file_numbers"):
        assert sorted(getattr(found, name).value or ()) == sorted(gold[name])
    for name in ("furnished_excluded", "forward_incorporation"):
        assert getattr(found, name).value is gold[name]
    for fact in (*found.incorporated, *found.incorporated_base):
        for piece in fact.evidence:
            assert document.blocks[piece.block].text[piece.start : piece.end] == piece.quote
