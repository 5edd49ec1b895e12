"""What underwriters send out when asset-backed notes are priced."""

from __future__ import annotations

import pytest

from tests.extracting.offering.pages import read, stated

HEAD = """\
Free Writing Prospectus
Filed Pursuant to Rule 433
Dated November 7, 2017

**PRICING DETAILS** $0.6bln LKSP 2017-D (Auto Loan)

Joint Leads: Alder Capital (struc), Birch Bros.
Co-Managers: Cedar, Larch & Sons

"""
TABLES = {
    "amounts in millions": """\
| CL | AMT ($MM) | WAL | MDY/S&P | CPN% | $PX |
| A-1 | 317.75 | 0.26 | P-1/F1+ | 2.650 | 100.00000 |
| A-2-A | 481.22 | 1.02 | Aaa/AAA | 2.780 | 99.99329 |
| B | 31.390 | 3.82 | AA/AA | Retained | |
""",
    "what is offered beside all": """\
| | TOTAL | OFFERED | | | | |
| CL | SZ ($MM) | SZ ($MM) | WAL | MDY/S&P | CPN% | $PX |
| A-1 | 444.000 | N/A | 0.25 | **RETAINED** | | |
| A-2a | 420.000 | 399.000 | 1.05 | Aaa/AAA | 1.74 | 99.99519 |
| A-2b | 1,210.000 | 1,199.500 | 1.05 | Aaa/AAA | | 100.00000 |
""",
    "a head without its unit": """\
| CL | OFF. AMT | WAL | MDY/S&P | CPN% | $PX |
| A-1 | $222.40 | 0.26 | P-1/F1+ | 2.650 | 100.00000 |
| A-SB | $543.10 | 1.02 | Aaa/AAA | 2.780 | 99.99329 |
| B | $131.18 | 3.82 | AA/AA | <<NOT OFFERED>> | |
""",
    "a head without its unit, in dollars": """\
| CL | OFF. AMT | WAL | MDY/S&P | CPN% | $PX |
| A-1 | 222,400 | 0.26 | P-1/F1+ | 2.650 | 100.00000 |
""",
    "some sold in private": """\
| CL | $SIZE(MM) | WAL | MDY/S&P | CPN% | $PX |
| A1 | 348.000 | 0.28 | P-1/A-1+ | 0.23 | 100.00000 |
| A2 | 539.900 | 1.05 | Aaa/AAA | 0.48 | 99.99006 |

REGISTRATION : A1: 144A A2: PUBLIC
""",
}


@pytest.mark.parametrize(
    ("table", "amounts"),
    [
        ("amounts in millions", ["317750000", "481220000"]),
        ("what is offered beside all", ["399000000", "1199500000"]),
        ("a head without its unit", ["222400000", "543100000"]),
        ("a head without its unit, in dollars", []),
        ("some sold in private", []),
    ],
)
def test_classes_that_are_sold(table: str, amounts: list[str]) -> None:
    found = read(HEAD + TABLES[table], "FWP")
    assert [fact.value.principal for fact in found.securities if fact.value] == amounts
    assert all(fact.parts["principal"][0].quote.strip() in TABLES[table] for fact in found.securities)


def test_who_leads_the_offering() -> None:
    found = stated(read(HEAD + TABLES["amounts in millions"], "FWP"))
    assert found["offering_kinds"] == {"underwritten"}
    assert set(found["intermediaries"]) == {"ALDER CAPITAL", "BIRCH BROS.", "CEDAR", "LARCH & SONS"}


def test_a_table_in_millions_elsewhere_is_no_offering() -> None:
    assert not read(HEAD.replace("Free Writing Prospectus", "PROSPECTUS") + TABLES["amounts in millions"]).securities


def test_who_sells_by_two_letters_or_under_a_longer_label() -> None:
    head = HEAD.replace(
        "Joint Leads: Alder Capital (struc), Birch Bros.", "CO-LEAD MANAGERS & BOOKRUNNERS: AB and Birch Bros."
    )
    head = head.replace("Co-Managers: Cedar, Larch & Sons", "DE&I Co-Managers : Cedar, Larch & Sons")
    found = stated(read(head + TABLES["amounts in millions"], "FWP"))
    assert set(found["intermediaries"]) == {"AB", "BIRCH BROS.", "CEDAR", "LARCH & SONS"}


def test_classes_stand_for_a_title_without_a_figure() -> None:
    table = f"PUBLICLY OFFERED CERTIFICATES\n\n{TABLES['amounts in millions']}\n| POOL BALANCE: | $686,832,759 |\n"
    found = read(HEAD + table, "FWP")
    assert [fact.value.principal for fact in found.securities if fact.value] == ["317750000", "481220000"]
