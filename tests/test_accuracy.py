"""The benchmark: floors that only rise, a bare parse that reads what it is given, tables made of figures."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from benchmarks import speed

SOURCE = Path(__file__).resolve().parents[1] / "benchmarks" / "accuracy.py"


@pytest.fixture
def accuracy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("accuracy", SOURCE)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "FLOORS", tmp_path / "floors.json")
    return module


@pytest.mark.parametrize(
    ("floors", "figures", "raising", "fallen", "kept"),
    [
        pytest.param({"a": 0.9}, {"a": 0.95}, False, False, {"a": 0.9}, id="nothing-is-written-unasked"),
        pytest.param({"a": 0.9}, {"a": 0.95, "b": 1.0}, True, False, {"a": 0.95, "b": 1.0}, id="raised"),
        pytest.param({"a": 0.9}, {"a": 0.8}, True, True, {"a": 0.9}, id="never-lowered"),
        pytest.param({"a": 0.9}, {}, False, True, {"a": 0.9}, id="a-figure-that-is-gone"),
        pytest.param({"a": 0.9}, {"a": None}, False, True, {"a": 0.9}, id="a-figure-without-a-value"),
        pytest.param({}, {"a": 0.12345678}, True, False, {"a": 0.1234}, id="rounded-down"),
    ],
)
def test_floors(
    accuracy: ModuleType,
    floors: dict[str, float],
    figures: dict[str, float | None],
    raising: bool,
    fallen: bool,
    kept: dict[str, float],
) -> None:
    accuracy.FLOORS.write_text(json.dumps(floors), encoding="utf-8")
    assert accuracy.keep_floors(figures, raising) is fallen
    assert json.loads(accuracy.FLOORS.read_text(encoding="utf-8")) == kept


def test_the_floors_of_this_repository_are_figures() -> None:
    floors = json.loads(SOURCE.with_name("floors.json").read_text(encoding="utf-8"))
    assert floors
    assert all(isinstance(value, float) and value >= 0 for value in floors.values())


def test_the_bare_walk_gives_the_texts_of_a_page() -> None:
    page = "<p>One <b>two</b>\n three</p><table><tr><td>4</td><td>5</td></tr></table><div>six</div>"
    assert speed.bare_walk(page) == ["One ", "two", "\n three", "4", "5", "six"]


def test_the_time_is_the_median_of_the_ratios() -> None:
    times = [speed.Times(3.0, 1.0, 0.0, 1.0), speed.Times(4.0, 2.0, 0.0, 2.0), speed.Times(6.0, 3.0, 1.0, 1.0)]
    assert "all stages take 4.0 times the bare parse and walk" in list(speed.report("made up", times))[-1]
    assert list(speed.report("made up", [])) == []


@pytest.mark.parametrize(
    ("name", "data", "timed"),
    [
        pytest.param("424b3_a.htm", b"<html><body><p>Prospectus</p></body></html>", True, id="a prospectus"),
        pytest.param("424b3_a.txt", b"PROSPECTUS", False, id="plain text"),
        pytest.param("8-k_a.htm", b"<html><body><p>Report</p></body></html>", False, id="a report"),
        pytest.param("424b3_a.htm", b"", False, id="no filing"),
    ],
)
def test_prospectuses_in_html_are_timed(name: str, data: bytes, timed: bool) -> None:
    times = speed.measure(data, name)
    assert (times is not None) is timed
    assert times is None or min(times) > 0


def test_the_tables_name_each_form_and_field(accuracy: ModuleType) -> None:
    score = SimpleNamespace(
        SCALARS=["form"],
        LISTS=["incorporated"],
        OFFERING=[],
        figures=lambda c: {"precision": 1.0, "recall": 1.0, "f1": 1.0, "tp": c["tp"], "fp": 0, "fn": 0},
    )
    tally = {"form": Counter(tp=1), "incorporated": Counter(tp=2)}
    runs = [accuracy.Run("a", {"form": "424B3"}, tally, [])]
    lines = list(accuracy.markdown(runs, accuracy.total(runs, score), score))
    assert "| `incorporated` | 1.000 | 1.000 | 1.000 | 2 |" in lines
    assert "| 424B3 | Update to a prospectus | 1 | 1.000 | - | 1.000 |" in lines
