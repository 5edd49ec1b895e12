from __future__ import annotations

from datetime import date

import pytest

from generator.linking.business_days import business_days_before, is_business_day


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param("2013-11-27", True, id="weekday"),
        pytest.param("2013-11-28", False, id="thanksgiving"),
        pytest.param("2013-11-30", False, id="saturday"),
        pytest.param("2011-12-26", False, id="christmas-on-sunday"),
        pytest.param("2010-12-31", False, id="next-new-year-on-saturday"),
        pytest.param("2013-05-27", False, id="memorial-day"),
        pytest.param("2020-06-19", True, id="before-juneteenth"),
        pytest.param("2021-06-18", False, id="juneteenth-on-saturday"),
        pytest.param("2013-03-29", True, id="good-friday"),
        pytest.param("2024-01-15", False, id="third-monday-of-january"),
        pytest.param("2024-10-14", False, id="second-monday-of-october"),
    ],
)
def test_is_business_day(day: str, expected: bool) -> None:
    assert is_business_day(date.fromisoformat(day)) is expected


@pytest.mark.parametrize(
    ("day", "most", "earliest"),
    [
        pytest.param("2013-11-15", 4, "2013-11-08", id="over-a-weekend-and-a-holiday"),
        pytest.param("2013-11-08", 4, "2013-11-04", id="within-a-week"),
        pytest.param("2013-11-08", 0, "2013-11-08", id="same-day"),
    ],
)
def test_business_days_before(day: str, most: int, earliest: str) -> None:
    days = business_days_before(date.fromisoformat(day), most)
    assert days[0] == date.fromisoformat(day)
    assert days[-1] == date.fromisoformat(earliest)
    assert [days[0].toordinal() - one.toordinal() for one in days] == list(range(len(days)))
