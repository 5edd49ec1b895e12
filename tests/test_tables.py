"""The reference tables: every row is whole, and the look-ups know the field's traps."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from generator import tables

REFERENCE = [
    "dated_rules.csv",
    "file_number_prefixes.csv",
    "form8k_item_aliases.csv",
    "form8k_items.csv",
    "forms.csv",
    "rule424b.csv",
]


@pytest.mark.parametrize("name", REFERENCE)
def test_every_row_is_whole_and_has_a_source(name: str) -> None:
    with (tables.DATA / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    for row in rows:
        assert None not in row and None not in row.values(), row
        assert row["source"], row
        for column in ("valid_from", "valid_to"):
            if row.get(column):
                date.fromisoformat(row[column])


@pytest.mark.parametrize(
    ("code", "on", "title"),
    [
        pytest.param("9", date(1997, 6, 1), "Sales of Equity Securities Pursuant to Regulation S", id="9-regulation-s"),
        pytest.param("9", date(1999, 6, 1), None, id="9-meant-nothing"),
        pytest.param("9", date(2000, 10, 22), None, id="9-day-before-regulation-fd"),
        pytest.param("9", date(2000, 10, 23), "Regulation FD Disclosure", id="9-regulation-fd"),
        pytest.param("9", date(2004, 8, 30), "Regulation FD Disclosure", id="9-used-days-after-the-change"),
        pytest.param("9", None, None, id="9-without-a-date-is-ambiguous"),
        pytest.param("12", date(2003, 5, 1), "Results of Operations and Financial Condition", id="12"),
        pytest.param("12", date(2002, 5, 1), None, id="12-before-it-existed"),
        pytest.param("5", date(1999, 5, 1), "Other Events", id="5"),
        pytest.param("5", date(2001, 5, 1), "Other Events and Regulation FD Disclosure", id="5-retitled"),
        pytest.param("2.02", date(2004, 8, 23), "Results of Operations and Financial Condition", id="first-day"),
        pytest.param("1.05", date(2015, 1, 1), None, id="1.05-before-it-existed"),
        pytest.param("13", date(2003, 5, 1), None, id="13-was-never-adopted"),
        pytest.param("2.07", date(2020, 1, 1), None, id="no-such-item"),
    ],
)
def test_an_item_means_what_it_meant_on_its_day(code: str, on: date | None, title: str | None) -> None:
    found = tables.item(code, on)
    assert (found.title if found else None) == title


def test_item_5_02_was_widened_in_november_2006() -> None:
    before, after = tables.item("5.02", date(2006, 11, 6)), tables.item("5.02", date(2006, 11, 7))
    assert before and after
    assert "Principal Officers" in before.title
    assert "Compensatory Arrangements" in after.title


def test_the_current_form_has_33_items() -> None:
    today = date(2026, 1, 1)
    assert len([row for row in tables.items() if row.numbering == "current" and row.holds_on(today)]) == 33


@pytest.mark.parametrize(
    ("code", "on", "status"),
    [
        ("2.02", date(2020, 1, 1), "furnished"),
        ("7.01", date(2020, 1, 1), "furnished"),
        ("8.01", date(2020, 1, 1), "filed"),
        ("12", date(2003, 9, 1), "furnished"),
        ("9", date(2003, 9, 1), "furnished"),
        ("9", date(1997, 9, 1), "filed"),
        ("9.01", date(2020, 1, 1), None),
        ("7", date(2003, 9, 1), None),
        ("99.99", date(2020, 1, 1), None),
    ],
)
def test_default_status_by_general_instruction_b2(code: str, on: date, status: str | None) -> None:
    assert tables.default_status(code, on) == status


@pytest.mark.parametrize(
    ("words", "filed", "code"),
    [
        pytest.param("Other events", date(2003, 1, 2), "5", id="old-by-date"),
        pytest.param("Other events", date(2013, 1, 2), "8.01", id="current-by-date"),
        pytest.param("Cost Associated with Exit or Disposal Activities", date(2010, 1, 2), "2.05", id="edgar-wording"),
        pytest.param(
            "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: "
            "Compensatory Arrangements of Certain Officers",
            date(2013, 1, 2),
            "5.02",
            id="colon",
        ),
        pytest.param("CHANGES IN REGISTRANT'S CERTIFYING ACCOUNTANT", date(1999, 1, 2), "4", id="capitals"),
        pytest.param("2.02", date(2013, 1, 2), "2.02", id="a-number-stays"),
        pytest.param("Item 12", date(2003, 9, 2), "12", id="an-old-number-stays"),
        pytest.param("Weather", date(2013, 1, 2), None, id="unknown"),
    ],
)
def test_items_from_the_words_of_a_header(words: str, filed: date, code: str | None) -> None:
    assert tables.item_from_words(words, filed) == code


@pytest.mark.parametrize(
    ("code", "name", "family", "amendment"),
    [
        pytest.param("8-K", "Current report", "current_report", False, id="form"),
        pytest.param("8-K/A", "Current report, amended", "current_report", True, id="amendment"),
        pytest.param("s-8 pos", "Amendment to an employee-plan registration", "registration", True, id="lower-case"),
        pytest.param("424B3", "Update to a prospectus", "prospectus", False, id="prospectus"),
        pytest.param("XYZ-9", "Other filing (XYZ-9)", "other", False, id="unknown-shows-its-code"),
        pytest.param("XYZ-9/A", "Other filing (XYZ-9/A)", "other", True, id="unknown-amendment"),
    ],
)
def test_forms(code: str, name: str, family: str, amendment: bool) -> None:
    row = tables.form(code)
    assert (row.name, row.family, row.amendment) == (name, family, amendment)


def test_every_paragraph_of_rule_424_is_a_form_of_the_same_name() -> None:
    for code, row in tables.rule_424().items():
        assert tables.form(code).name == row.name


@pytest.mark.parametrize(
    ("printed", "normalized"),
    [
        ("0-50884", "000-50884"),
        ("000-50884", "000-50884"),
        ("00050884", "000-50884"),
        ("1-5075", "001-05075"),
        ("333- 910567", "333-910567"),
        ("333-149075-05", "333-149075-05"),
        ("33-12345", "33-12345"),
        ("001–36159", "001-36159"),
        ("94-2404110", None),
        ("none", None),
    ],
)
def test_file_numbers_are_normalized(printed: str, normalized: str | None) -> None:
    assert tables.normalized_file_number(printed) == normalized


@pytest.mark.parametrize(
    ("number", "act"), [("333-183401", "33"), ("1-5075", "34"), ("0-50884", "34"), ("814-01074", "40"), ("777-1", None)]
)
def test_prefixes_of_file_numbers(number: str, act: str | None) -> None:
    row = tables.file_number_prefix(number)
    assert (row.act if row else None) == act


def test_rules_hold_from_their_day() -> None:
    links = tables.dated_rules()["incorporation-links"]
    assert not links.holds_on(date(2019, 5, 1))
    assert links.holds_on(date(2019, 5, 2))
