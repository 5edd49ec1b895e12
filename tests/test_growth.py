"""The test of growth tells a square from a line."""

from __future__ import annotations

from growth import MOST, growth


def test_a_square_is_told_from_a_line() -> None:
    assert growth(lambda size: lambda: [chr(number) for number in range(size)], 100) < MOST
    assert growth(lambda size: lambda: [chr(one + other) for one in range(size) for other in range(size)], 30) > MOST
