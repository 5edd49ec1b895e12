"""Covers with pages of disclosures: the legend, the price table and the banks stand far behind the titles."""

from __future__ import annotations

import pytest

from generator.extracting import cover
from tests.extracting.offering.pages import document, read, stated

DISCLOSED = (
    "If we combine with a company that operates abroad, its regulators may intervene in its operations, and "
    "we have not authorized anyone to say by how much this may change the value of the shares that we offer to you."
)

PAGES = """\
Filed Pursuant to Rule 424(b)(4)
Registration No. 333-290001

PROSPECTUS

$100,000,000

LARKSPUR ACQUISITION CORP.

10,000,000 Units

Larkspur Acquisition Corp. is a blank check company. Each unit has an offering price of $10.00.

{before}

@LEGEND@

| | Per Unit | Total |
| Public offering price | $10.00 | $100,000,000 |
| Underwriting discounts and commissions | $0.55 | $5,500,000 |
| Proceeds, before expenses, to us | $9.45 | $94,500,000 |

@PAGE@

{behind}

The underwriters are offering the units for sale on a firm commitment basis.

Sole Book-Running Manager

Harbor Hill Capital

The date of this prospectus is July 8, 2026

@PAGE@

TABLE OF CONTENTS

| Prospectus Summary | 2 |
| Risk Factors | 40 |

PROSPECTUS SUMMARY

Our sponsor bought 2,875,000 shares for $25,000.
"""


def _page(before: int, behind: int, heading: str = "") -> str:
    first = [DISCLOSED] * before
    if heading:
        first.insert(3, heading)
    return PAGES.format(before="\n\n".join(first), behind="\n\n".join([DISCLOSED] * behind))


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        pytest.param(3, 2, id="two-pages"),
        pytest.param(100, 20, id="legend-near-the-usual-end"),
        pytest.param(3, 60, id="banks-far-behind-the-legend"),
        pytest.param(150, 30, id="legend-behind-the-usual-end"),
        pytest.param(350, 2, id="legend-very-far"),
    ],
)
def test_a_cover_goes_to_its_banks(before: int, behind: int) -> None:
    source = _page(before, behind)
    filing = document(source, "424B4")
    found = cover.find(filing)
    assert filing.text[found.start : found.end].rstrip().endswith("July 8, 2026")
    assert len(found.lower) >= found.end
    facts = stated(read(source, "424B4"))
    assert facts["net_total"] == "94500000"
    assert facts["intermediaries"] == {"HARBOR HILL CAPITAL": "underwriter"}


def test_banks_on_a_later_page_need_no_heading() -> None:
    source = _page(3, 20).replace("Sole Book-Running Manager\n\n", "")
    assert stated(read(source, "424B4"))["intermediaries"] == {"HARBOR HILL CAPITAL": "underwriter"}


def test_a_legend_behind_the_heading_of_a_section_is_of_another_cover() -> None:
    filing = document(_page(150, 2, heading="RISK FACTORS"), "424B4")
    found = cover.find(filing)
    assert found.legend == -1
    assert "RISK FACTORS" not in filing.text[found.start : found.end]
