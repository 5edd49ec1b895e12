"""Compiled templates that are kept between builds: taken where they are those of the source, and only there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from generator.plugin.templates import Compiled


def drawn(memory: Path, source: str, circumstances: str) -> tuple[str, int]:
    """Draw a template in an environment of its own; return what comes of it and how often anything was compiled."""
    cache = Compiled()
    cache.remember(memory, circumstances)
    environment = Environment(loader=DictLoader({"page": source}), bytecode_cache=cache, autoescape=True)
    compiled: list[str] = []
    compile_ = environment.compile

    def counted(source: str, *arguments: object) -> object:
        compiled.append(source)
        return compile_(source, *arguments)  # type: ignore[call-overload]

    environment.compile = counted  # type: ignore[method-assign, assignment]
    text = environment.get_template("page").render(name="x")
    cache.keep()
    return text, len(compiled)


def harm(memory: Path) -> None:
    data = memory.read_bytes()
    memory.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))


CASES: list[tuple[str, Callable[[Path], object], str, str, tuple[str, int]]] = [
    ("the same", lambda memory: None, "a {{ name }}", "one", ("a x", 0)),
    ("another source", lambda memory: None, "b {{ name }}", "one", ("b x", 1)),
    ("other circumstances", lambda memory: None, "a {{ name }}", "two", ("a x", 1)),
    ("a damaged file", harm, "a {{ name }}", "one", ("a x", 1)),
    ("no file", Path.unlink, "a {{ name }}", "one", ("a x", 1)),
]


@pytest.mark.parametrize(
    ("change", "source", "circumstances", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_templates_are_compiled_where_they_are_not_known(
    change: Callable[[Path], object], source: str, circumstances: str, expected: tuple[str, int], tmp_path: Path
) -> None:
    memory = tmp_path / "templates"
    assert drawn(memory, "a {{ name }}", "one") == ("a x", 1)
    change(memory)
    assert drawn(memory, source, circumstances) == expected
    assert drawn(memory, source, circumstances) == (expected[0], 0)
