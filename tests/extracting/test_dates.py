"""Dates as filings print them, runs of days, and years that a list gives once."""

from __future__ import annotations

from datetime import date

import pytest

from generator.extracting import dates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("January 14, 2013", ["2013-01-14"]),
        ("JANUARY 14, 2013", ["2013-01-14"]),
        ("14 January 2013", ["2013-01-14"]),
        ("14th day of January, 2013", ["2013-01-14"]),
        ("Sept. 3rd, 2013", ["2013-09-03"]),
        ("Februrary 5 and 9, 2024", ["2024-02-05", "2024-02-09"]),
        ("December31,2012", ["2012-12-31"]),
        ("June 30,\n2024", ["2024-06-30"]),
        ("1/14/13", ["2013-01-14"]),
        ("2013-01-14", ["2013-01-14"]),
        ("March 3, 10 and 24, 2025", ["2025-03-03", "2025-03-10", "2025-03-24"]),
        ("March 3 & 4, 2025", ["2025-03-03", "2025-03-04"]),
        ("March 3, 2025 and April 4, 2025", ["2025-03-03"]),
        ("March 3 and April 4, 2025", ["03-03"]),
        ("May 3, 10-K", ["05-03"]),
        ("September 31, 2013", [None]),
        ("mayor 3, 2013", []),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_reads_a_run_of_days(text: str, found: list[str | None]) -> None:
    days = dates.run(text, 0)
    completed = dates.complete(days)
    assert [
        day.isoformat() if day else None if each.year else f"{each.month:02}-{each.day:02}"
        for each, day in zip(days, completed, strict=True)
    ] == found


def days(text: str) -> list[dates.Day]:
    """Return the days of `3-3 3-9 4-1-2025`."""
    parts = [[int(figure) for figure in word.split("-")] for word in text.split()]
    return [dates.Day(0, 0, *part) for part in parts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("3-3 3-9 4-1-2025", "2025-03-03 2025-03-09 2025-04-01", id="year behind the last"),
        pytest.param("3-3-2025 3-9 4-1", "2025-03-03 2025-03-09 2025-04-01", id="year behind the first"),
        pytest.param("11-3 12-5-2013 1-5 3-4-2014", "2013-11-03 2013-12-05 2014-01-05 2014-03-04", id="two years"),
        pytest.param("12-20 1-9-2014", "2013-12-20 2014-01-09", id="turn of the year, year behind"),
        pytest.param("12-20-2013 1-9", "2013-12-20 2014-01-09", id="turn of the year, year before"),
        pytest.param("8-26 7-8-2025", "2025-08-26 2025-07-08", id="backwards"),
        pytest.param("3-3 4-4", "None None", id="no year at all"),
    ],
)
def test_carries_years_over(text: str, found: str) -> None:
    assert [str(day) for day in dates.complete(days(text))] == found.split()


def test_no_day_without_a_year_falls_behind_the_document() -> None:
    assert dates.complete(days("9-3 2-1-2025"), latest=date(2025, 3, 1)) == (date(2024, 9, 3), date(2025, 2, 1))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("March 5, 2013", date(2013, 3, 5)),
        ("5 March 2013", date(2013, 3, 5)),
        ("Feburary 5, 2013", date(2013, 2, 5)),
        ("03/05/2013", date(2013, 3, 5)),
        ("03/05/96", date(1996, 3, 5)),
        ("2013-03-05", date(2013, 3, 5)),
        ("February 30, 2013", None),
        ("December 31, 9999", None),
        ("1600-01-01", None),
    ],
)
def test_parses_a_full_date(text: str, found: date | None) -> None:
    assert dates.parse(text) == found


def test_completes_days_without_any_year_where_only_one_can_be_meant() -> None:
    since, latest = date(2023, 12, 31), date(2025, 3, 1)
    assert dates.complete(days("5-3 2-1"), latest, since) == (date(2024, 5, 3), None)
    assert dates.complete(days("2-29"), latest, since) == (date(2024, 2, 29),)
    assert dates.complete(days("5-3"), latest) == (None,)
