"""Amendments without a prospectus: a facing page, a note, and Part II of the statement, for a made-up issuer."""

from __future__ import annotations

import pytest

from tests.extracting.offering.pages import read, stated

_FACE = """\
As filed with the Securities and Exchange Commission on June 12, 2023

Registration No. 333-271986

Amendment No. 2 to FORM S-1

REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933

ACME BIO, INC.

(Exact name of registrant as specified in its charter)

Approximate date of commencement of proposed sale to the public: As soon as practicable.

"""

_PART_II = """\

Item 13. Other Expenses of Issuance and Distribution.

The following table sets forth the costs and expenses, other than underwriting discounts and commissions, payable by us.

Item 15. Recent Sales of Unregistered Securities.

In March 2023, we issued and sold 4,000,000 shares of our Series B preferred stock at a price of $5.00 per share.

Item 16. Exhibits.

| Exhibit No. | Description |
| 1.1 | Form of Underwriting Agreement |
| 23.2 | Consent of Holm LLP |
"""

_NOTE = """\
Explanatory Note

This Amendment No. 2 is filed solely to file an exhibit. Accordingly, the form of prospectus has been omitted.

"""

_REMOVES = """\
Explanatory Note

The sole purpose of this amendment is to remove from registration shares that remain unsold.

Acme Bio, Inc. filed the Registration Statement to register 7,730 shares of its common stock for resale by holders.

"""


@pytest.mark.parametrize(
    "heading",
    [
        "PART II—INFORMATION NOT REQUIRED IN PROSPECTUS",
        "PART II\n\nINFORMATION NOT REQUIRED IN PROSPECTUS",
        "Part II. Information Not Required in the Prospectus",
        "INFORMATION NOT REQUIRED IN PROSPECTUS",
    ],
)
@pytest.mark.parametrize("note", [_NOTE, "@PAGE@\n\n"], ids=["note", "page"])
def test_part_two_is_no_prospectus(heading: str, note: str) -> None:
    offered = read(_FACE + note + heading + "\n" + _PART_II, "S-1/A")
    found = stated(offered)
    assert not any((found["securities"], found["offering_kinds"], found["intermediaries"], found["price_per_unit"]))
    assert found["selling_securityholders"] is None


def test_a_prospectus_before_part_two_is_read() -> None:
    prospectus = (
        "@PAGE@\n\nPROSPECTUS\n\n2,000,000 Shares\n\nACME BIO, INC.\n\nCommon Stock\n\n"
        "We are offering 2,000,000 shares of our common stock.\n\n@LEGEND@\n\n"
        "TABLE OF CONTENTS\n\n| Summary | 1 |\n| Risk Factors | 5 |\n\n"
    )
    text = _FACE + prospectus + "PART II—INFORMATION NOT REQUIRED IN PROSPECTUS\n" + _PART_II
    assert stated(read(text, "S-1/A"))["securities"] == [("common_stock", 2_000_000)]


def test_what_an_amendment_takes_out_of_registration_is_not_offered() -> None:
    assert stated(read(_FACE + _REMOVES, "POS AM"))["securities"] == []
    assert stated(read(_FACE + _REMOVES.replace("to remove from", "to give notice of"), "S-1/A"))["securities"] == [
        ("common_stock", 7_730)
    ]
