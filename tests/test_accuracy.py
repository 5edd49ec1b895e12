"""The benchmark: floors that only rise, a bare parse that reads what it is given, tables made of figures."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

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


def test_the_bare_walk_gives_blocks_of_folded_text(accuracy: ModuleType) -> None:
    page = "<p>One <b>two</b>\n three</p><table><tr><td>4</td><td>5</td></tr></table><div>six</div>"
    assert accuracy.bare_blocks(page) == ["One two three", "4", "5", "six"]
    assert accuracy.bare_text(page) == ["One ", "two", "\n three", "4", "5", "six"]


def test_the_time_is_the_median_of_the_ratios_over_prospectuses(accuracy: ModuleType) -> None:
    def run(form: str, seconds: float, bare: float | None) -> object:
        return accuracy.Run("a", {"form": form}, {}, [], seconds, 0.0, 0.0, bare, bare and 2 * bare)

    runs = [run("424B3", 4.0, 1.0), run("424B5", 6.0, 2.0), run("424B2", 10.0, 1.0), run("S-3", 99.0, 1.0)]
    assert accuracy.time_ratio([*runs, run("424B3", 99.0, None)], "text") == 4.0
    assert accuracy.time_ratio([*runs, run("424B3", 99.0, None)], "blocks") == 2.0
    assert (
        "4.0 times the bare Lexbor parse and walk to text, 2.0 times that to blocks" in list(accuracy.speed(runs))[-1]
    )


def test_the_tables_name_each_form_and_field(accuracy: ModuleType) -> None:
    score = SimpleNamespace(
        SCALARS=["form"],
        LISTS=["incorporated"],
        OFFERING=[],
        figures=lambda c: {"precision": 1.0, "recall": 1.0, "f1": 1.0, "tp": c["tp"], "fp": 0, "fn": 0},
    )
    tally = {"form": Counter(tp=1), "incorporated": Counter(tp=2)}
    runs = [accuracy.Run("a", {"form": "424B3"}, tally, [], 1.0, 1.0, 1.0, None, None)]
    lines = list(accuracy.markdown(runs, accuracy.total(runs, score), score))
    assert "| `incorporated` | 1.000 | 1.000 | 1.000 | 2 |" in lines
    assert "| 424B3 | Update to a prospectus | 1 | 1.000 | - | 1.000 |" in lines
