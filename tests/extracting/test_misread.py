"""Digits that a scanner took for letters: what holds one is not stated, and never something else."""

from __future__ import annotations

import pytest
from publisher import SUPPLEMENT

from generator.extracting import extract
from generator.extracting.offering.titles import class_of
from generator.model import Filing
from generator.reading.filings import read_bytes

HEADER = (
    "<SEC-DOCUMENT>x\nACCESSION NUMBER: 0000700001-19-000099\nCONFORMED SUBMISSION TYPE: 424B3\n"
    "FILED AS OF DATE: 20190314\nFILER:\nCOMPANY DATA:\nCENTRAL INDEX KEY: 7000001\n"
    "FILING VALUES:\nSEC FILE NUMBER: {}\n"
    "<DOCUMENT>\n<TYPE>424B3\n<SEQUENCE>1\n<FILENAME>x.txt\n<TEXT>\n{}\n</TEXT>\n</DOCUMENT>\n"
)


def read(text: str) -> Filing:
    return extract(read_bytes(text.encode(), "424b3_x_2019-03-14.md"))


@pytest.mark.parametrize("number", ["333-70000l", "333-7O0001", "333-700S01", "33B-700001", "333-70b001"])
def test_a_registration_number_with_a_letter_is_none(number: str) -> None:
    assert read(SUPPLEMENT).registration_numbers == ("333-700001",)
    assert read(SUPPLEMENT.replace("333-700001", number)).registration_numbers == ()
    for header, expected in (("333-700001", ("333-700001",)), (number, ())):
        stated = read_bytes(HEADER.format(header, "Form 424B3").encode(), "x.txt")
        assert extract(stated).registration_numbers == expected


def test_numbers_of_earlier_statements_in_a_header_count() -> None:
    header = HEADER.replace("FILER:", "REFERENCES 429: 333-600001\nREFERENCES 429: 333-6OOO02\nFILER:")
    stated = read_bytes(header.format("333-700001", "Form 424B3").encode(), "x.txt")
    assert extract(stated).registration_numbers == ("333-700001", "333-600001")


@pytest.mark.parametrize("items", ["Item 2.O2 or Item 7.0l", "Item 2.0O or Item 7.O1", "Items 2.O2, 7.o1"])
def test_an_item_with_a_letter_is_none(items: str) -> None:
    assert read(SUPPLEMENT).excluded_items == ("2.02", "7.01")
    assert read(SUPPLEMENT.replace("Item 2.02 or Item 7.01", items)).excluded_items == ()


@pytest.mark.parametrize("number", ["1,25O,000", "l,250,000", "1,2S0,000", "1,250,00O"])
def test_a_quantity_with_a_letter_is_none(number: str) -> None:
    assert [each.quantity for each in read(SUPPLEMENT).securities] == [1_250_000]
    assert {each.quantity for each in read(SUPPLEMENT.replace("1,250,000", number)).securities} <= {None}


def test_a_form_whose_letter_was_taken_for_a_digit_is_what_the_cover_says() -> None:
    stated = HEADER.replace("TYPE: 424B3", "TYPE: 42483").format("333-700001", "Filed Pursuant to Rule 424(b)(3)")
    assert extract(read_bytes(stated.encode(), "x.txt")).form == "424B3"


@pytest.mark.parametrize(
    ("number", "expected"),
    [("(86) 0571-8665 6957", "(86) 0571-8665 6957"), ("(86) 0571-8665 69S7", None), ("(86) 0571-8665 6O57", None)],
)
def test_a_telephone_number_with_a_letter_is_none(number: str, expected: str | None) -> None:
    found = read(SUPPLEMENT.replace("(555) 010-7788", number)).contact
    assert (found.phone if found else None) == expected


def test_the_day_of_another_statement_is_no_date_of_a_statement() -> None:
    text = (
        "As filed with the Securities and Exchange Commission on {}\n\nFORM S-3\n\nREGISTRATION STATEMENT UNDER THE "
        "SECURITIES ACT OF 1933\n\nHALDEN MARINE, INC.\n(Exact name of registrant as specified in its charter)\n\n"
        "This statement carries shares of the registration statement on Form S-1 (File No. 333-700001) filed with the "
        "Securities and Exchange Commission on July 13, 2020.\n"
    )
    dates = [
        extract(read_bytes(text.format(day).encode(), "s-3.txt")).document_date
        for day in ("June 30, 2021", "June 3O, 2021")
    ]
    assert [str(day) for day in dates] == ["2021-06-30", "None"]


@pytest.mark.parametrize(
    ("email", "elsewhere", "expected"),
    [
        ("investors@halden.example.com", "", "investors@halden.example.com"),
        ("invest5ors@halden.example.com", "", None),
        ("invcstors@halden.example.com", "investors@halden.example.com", None),
        ("investors@halden.example.com", "contracts@halden.example.com", "investors@halden.example.com"),
        ("press1@halden.example.com", "press2@halden.example.com", "press1@halden.example.com"),
    ],
)
def test_an_address_that_the_text_has_another_way_is_none(email: str, elsewhere: str, expected: str | None) -> None:
    text = SUPPLEMENT.replace("(555) 010-7788", f"(555) 010-7788 or {email}")
    found = read(f"{text}\n\nWrite to {elsewhere} too.\n" if elsewhere else text).contact
    assert (found.email if found else None) == expected


@pytest.mark.parametrize(("symbol", "expected"), [("HALS", ["HALS"]), ("HAL5", [])])
def test_a_symbol_that_the_text_has_with_a_letter_is_none(symbol: str, expected: list[str]) -> None:
    words = f"Our common stock is listed on the New York Stock Exchange under the symbol “{symbol}.”"
    head, legend, rest = SUPPLEMENT.partition("Neither the Securities")
    assert legend
    found = read(f"{head}{words}\n\n{legend}{rest}\n\nHolders of “HALS” vote.\n").listing
    assert [each.symbol for each in found if each.symbol in ("HALS", "HAL5")] == expected


def test_the_title_of_shares_that_is_misread_is_not_the_warrants_that_they_are_for() -> None:
    assert class_of("shares of common 5tock issuable upon exercise of warrants") is None
    assert class_of("shares of common stock issuable upon exercise of warrants") == "common_stock"
